# format: repute-lexicon/1
# name: reviews
# language: en
# version: 1
# licence: GPL-3.0-or-later
# trained-on: imdb negative=12405 neutral=0 positive=12471 held-out=25000 digest=0b229df4634746224f9ad45fc355fc0b
# trained-on: amazon_books negative=1506 neutral=0 positive=1607 held-out=382 digest=b0b8ce0e824cfbe432e362a7220ae0f9
# trained-on: amazon_dvd negative=1542 neutral=0 positive=1538 held-out=396 digest=93a9789fadec40cb051b7f8969f96557
# trained-on: amazon_electronics negative=1539 neutral=0 positive=1533 held-out=406 digest=829b048a9a21c62bc4fe526cb424c81a
# trained-on: amazon_kitchen negative=1534 neutral=0 positive=1513 held-out=427 digest=8e6e4439062cac7fed3d882e798d9760
# trained-on: amazon_5cat negative=638 neutral=852 positive=6420 held-out=966 digest=e1d68a6d43de6542f1faea864a9b29d1
# trained-on: amazon_finefood negative=624 neutral=305 positive=3098 held-out=956 digest=888f53ed5c475d5bf804209dc668103e
# trained-on: amazon_musical negative=320 neutral=557 positive=7035 held-out=1007 digest=138f232a8d1148835029cb16d733bd68
# trained-on: amazon_polarity_slice negative=4238 neutral=0 positive=3609 held-out=1013 digest=2dc42aef660474f3daca35553094ffed
# trained-on: amazon_apps20k negative=3834 neutral=0 positive=12192 held-out=3971 digest=38bd4a6ce7f08e0e7cb30a99cd4c3c76
# trained-on: clothing negative=3481 neutral=4233 positive=25753 held-out=4528 digest=f74a7934a25596345253c01edf60c2e1
# trained-on: yelp10k negative=1329 neutral=1182 positive=5490 held-out=1992 digest=40ac8670bf330ba070a276364df57111
# trained-on: restaurants_hyd negative=1936 neutral=928 positive=4586 held-out=1885 digest=171bbc38b48cd93579bc3416d2abe3a1
# trained-on: sentimentr_hotel_reviews negative=533 neutral=520 positive=2919 held-out=1012 digest=d2fee5b4ce1292771c8887d7269d89f6
# trained-on: disney negative=172 neutral=461 positive=2912 held-out=948 digest=c0e3db0a151e38b84d7915f77f73fe6f
# trained-on: skytrax_lounge negative=1120 neutral=834 positive=1532 held-out=446 digest=737e041cc8b01641e1a907a49afdb674
# trained-on: skytrax_seat negative=1262 neutral=0 positive=726 held-out=254 digest=eca30f03a0a9700e9ccb058dddcbed2b
# trained-on: vader_tweets negative=1000 neutral=3 positive=2267 held-out=836 digest=0a36b5bc299bbeb08d25d8735a4e2473
# trained-on: airline_tweets negative=7310 neutral=2438 positive=1833 held-out=2819 digest=33927d935edfcd2724f4c9a38fa8b30b
# trained-on: en_umsab_tweets negative=721 neutral=721 positive=721 held-out=870 digest=892764a2182ee232c60163585f54efb0
# trained-on: sst5 negative=3122 neutral=1574 positive=3369 held-out=2203 digest=009945283d82ec29becc7854d194679d
# trained-on: rt_polarity negative=3552 neutral=0 positive=3570 held-out=2107 digest=d968f61c6dec95bca1996832b00bff54
# trained-on: nltk_movie_reviews negative=804 neutral=0 positive=806 held-out=389 digest=6b89fbdd35715b6c0a7f9796be84f538
# trained-on: nltk_product_reviews negative=1114 neutral=3430 positive=1914 held-out=1658 digest=e881930b3808542d8a387a5f7b093d04
# trained-on: semeval14_restaurants negative=577 neutral=448 positive=1432 held-out=563 digest=f56f696c66e59488b6c8f0dc562fccd1
# trained-on: semeval14_laptops negative=485 neutral=202 positive=485 held-out=305 digest=c14996ac81441ea616e397ae28e70380
# trained-on: semeval16_laptops negative=634 neutral=96 positive=882 held-out=417 digest=4c9615c8f89434993d6c15ac18a4abe8
# trained-on: mams_restaurants negative=1916 neutral=597 positive=2272 held-out=500 digest=e712cd4c2a71513db9def93c0b23aa72
# trained-on: en_opener_en_hotels negative=403 neutral=81 positive=1061 held-out=397 digest=5516c8ed23d12200acf3879ede230115
# settings: entries=50000 words=3 texts-min=2 cost=9 digits=no presence
# settings: dropped=4414 calibration-error=0.0077
# negators: not no never none nobody nothing neither nor nowhere without cannot can't cant won't wont don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't werent wouldn't wouldnt couldn't couldnt shouldn't shouldnt hasn't hasnt haven't havent hadn't hadnt ain't aint hardly barely scarcely lack lacks lacking
# negation-window: 3
# scale: 0.12154578
# slope: 0.279283
# probability: 1.25547 -0.226996
# thresholds: -0.290 0.305
# accuracy: imdb n=25000 binary=0.9029 f1=0.9031 pearson=0.8413
# accuracy: amazon_books n=382 binary=0.8848 f1=0.8859 pearson=0.7984
# accuracy: amazon_dvd n=396 binary=0.8838 f1=0.8830 pearson=0.8049
# accuracy: amazon_electronics n=406 binary=0.9039 f1=0.9039 pearson=0.8301
# accuracy: amazon_kitchen n=427 binary=0.9133 f1=0.9130 pearson=0.8505
# accuracy: amazon_5cat n=851 binary=0.9260 f1=0.8313 n3=966 f1-3=0.6126 pearson=0.7159
# accuracy: amazon_finefood n=868 binary=0.9309 f1=0.8723 n3=956 f1-3=0.6390 pearson=0.7734
# accuracy: amazon_musical n=935 binary=0.9551 f1=0.7881 n3=1007 f1-3=0.5947 pearson=0.6001
# accuracy: amazon_polarity_slice n=1013 binary=0.9062 f1=0.9060 pearson=0.8381
# accuracy: amazon_apps20k n=3971 binary=0.9207 f1=0.8952 pearson=0.8188
# accuracy: clothing n=3984 binary=0.9317 f1=0.8612 n3=4528 f1-3=0.6180 pearson=0.7929
# accuracy: yelp10k n=1713 binary=0.9533 f1=0.9285 n3=1992 f1-3=0.6555 pearson=0.7813
# accuracy: restaurants_hyd n=1648 binary=0.9496 f1=0.9442 n3=1885 f1-3=0.6902 pearson=0.8590
# accuracy: sentimentr_hotel_reviews n=883 binary=0.9626 f1=0.9364 n3=1012 f1-3=0.6862 pearson=0.8275
# accuracy: disney n=821 binary=0.9452 f1=0.7654 n3=948 f1-3=0.5962 pearson=0.6027
# accuracy: skytrax_lounge n=326 binary=0.9141 f1=0.9115 n3=446 f1-3=0.6073 pearson=0.7815
# accuracy: skytrax_seat n=254 binary=0.8583 f1=0.8530 pearson=0.7926
# accuracy: vader_tweets n=835 binary=0.8719 f1=0.8539 n3=836 f1-3=0.5075 pearson=0.8073
# accuracy: airline_tweets n=2202 binary=0.9278 f1=0.8909 n3=2819 f1-3=0.6486 pearson=0.7364
# accuracy: en_umsab_tweets n=580 binary=0.7707 f1=0.7734 n3=870 f1-3=0.5358 pearson=0.5397
# accuracy: sst5 n=1818 binary=0.8377 f1=0.8402 n3=2203 f1-3=0.5833 pearson=0.7021
# accuracy: rt_polarity n=2107 binary=0.7978 f1=0.8008 pearson=0.6688
# accuracy: nltk_movie_reviews n=389 binary=0.9152 f1=0.9152 pearson=0.8606
# accuracy: nltk_product_reviews n=774 binary=0.8282 f1=0.8173 n3=1658 f1-3=0.5531 pearson=0.5572
# accuracy: semeval14_restaurants n=450 binary=0.8600 f1=0.8337 n3=563 f1-3=0.6374 pearson=0.7021
# accuracy: semeval14_laptops n=260 binary=0.8346 f1=0.8361 n3=305 f1-3=0.5553 pearson=0.6911
# accuracy: semeval16_laptops n=385 binary=0.8597 f1=0.8617 n3=417 f1-3=0.5825 pearson=0.7727
# accuracy: mams_restaurants n=447 binary=0.8434 f1=0.8443 n3=500 f1-3=0.5503 pearson=0.6997
# accuracy: en_opener_en_hotels n=374 binary=0.9037 f1=0.8899 n3=397 f1-3=0.6275 pearson=0.8026
!	12
! ?	-22
:(	-66
:( i	-22
:)	76
:) http	27
:) i	6
:) the	15
:/	-74
:d	86
:p	37
:|	-13
;)	68
;) i	25
;p	11
<3	42
?	-17
NOT_a	-2
NOT_a NOT_bad meal	13
NOT_a NOT_beat	14
NOT_a NOT_big	4
NOT_a NOT_bit NOT_more	-21
NOT_a NOT_book	-6
NOT_a NOT_bra	4
NOT_a NOT_classic	25
NOT_a NOT_clue	-3
NOT_a NOT_computer	14
NOT_a NOT_d	-22
NOT_a NOT_day	-13
NOT_a NOT_deal	18
NOT_a NOT_deal NOT_breaker	28
NOT_a NOT_decent	-7
NOT_a NOT_doubt	5
NOT_a NOT_dull	37
NOT_a NOT_dull NOT_moment	25
NOT_a NOT_fresh	-11
NOT_a NOT_game	-7
NOT_a NOT_good	-19
NOT_a NOT_good NOT_buy	-26
NOT_a NOT_good NOT_experience	-17
NOT_a NOT_good NOT_movie	-7
NOT_a NOT_good time	-18
NOT_a NOT_good way	-29
NOT_a NOT_great NOT_experience	-19
NOT_a NOT_hitch	8
NOT_a NOT_home	17
NOT_a NOT_massive	-18
NOT_a NOT_masterpiece	16
NOT_a NOT_masterpiece but	7
NOT_a NOT_microphone	-17
NOT_a NOT_patch	-35
NOT_a NOT_patch NOT_on	-25
NOT_a NOT_perfect	-7
NOT_a NOT_pleasant	-20
NOT_a NOT_problem	11
NOT_a NOT_problem NOT_here	11
NOT_a NOT_quality	-19
NOT_a NOT_review	5
NOT_a NOT_seat	-8
NOT_a NOT_terrible	-17
NOT_a NOT_toaster	-23
NOT_a NOT_total	-7
NOT_a NOT_value	-20
NOT_a NOT_very	-1
NOT_a NOT_very NOT_good	-5
NOT_a NOT_win	-19
NOT_a NOT_work	16
NOT_a comedy	-11
NOT_a complaint	36
NOT_a glorified	-22
NOT_a good	-30
NOT_a person	-10
NOT_a reason	-10
NOT_a seat	-17
NOT_a wait	15
NOT_aa	-14
NOT_ab	43
NOT_abide	-77
NOT_abide NOT_the	-44
NOT_able	-4
NOT_able NOT_to	-3
NOT_about	4
NOT_about NOT_price	-32
NOT_about this	-4
NOT_above	-23
NOT_above NOT_the	-8
NOT_absorb	-17
NOT_ac	-8
NOT_accept	-10
NOT_acceptable	-68
NOT_access	-18
NOT_accidents	55
NOT_accommodate	-22
NOT_accomodate	-24
NOT_accomplish	-20
NOT_accountability	-9
NOT_accurate	-6
NOT_accurately	-15
NOT_acknowledge	-16
NOT_act	-18
NOT_act NOT_like	-8
NOT_acting	-13
NOT_actions	-5
NOT_actress	-5
NOT_actual	-12
NOT_actually	-5
NOT_add	-3
NOT_add NOT_up	-8
NOT_address	-6
NOT_adult	-14
NOT_advertised	-7
NOT_afraid	15
NOT_afraid NOT_of	15
NOT_afraid NOT_to	18
NOT_after	-15
NOT_after NOT_taste	44
NOT_again	-38
NOT_again !	-64
NOT_aged	-12
NOT_aged NOT_well	-15
NOT_agent	-5
NOT_agree	-6
NOT_agree NOT_with	-4
NOT_aids	13
NOT_air	3
NOT_air NOT_conditioning	-13
NOT_aircraft	-17
NOT_alcohol	-9
NOT_alcohol NOT_in	-29
NOT_all	6
NOT_all !	-24
NOT_all NOT_good	-7
NOT_all NOT_happy	-13
NOT_all NOT_that NOT_good	-13
NOT_all NOT_what	-7
NOT_allow	-21
NOT_allow NOT_you	-5
NOT_allowed	-16
NOT_allowed NOT_to	-3
NOT_along with	21
NOT_already NOT_been	14
NOT_already NOT_been NOT_said	10
NOT_also	-12
NOT_always	12
NOT_always NOT_easy	30
NOT_always NOT_easy NOT_to	12
NOT_always NOT_the	6
NOT_am	4
NOT_amateur	-10
NOT_amaze	-14
NOT_amazon	8
NOT_ambience	-27
NOT_american	2
NOT_amount	-18
NOT_amount NOT_of	-12
NOT_amp	3
NOT_amusement	-22
NOT_amusing	-8
NOT_an	-3
NOT_an NOT_action	10
NOT_an NOT_apology	-11
NOT_an NOT_issue	19
NOT_an NOT_option	-12
NOT_an NOT_ounce	-7
NOT_an NOT_ounce NOT_of	-11
NOT_an actress	-13
NOT_an app	-26
NOT_and NOT_is	-18
NOT_and NOT_it	4
NOT_and NOT_its	-8
NOT_and NOT_the	-3
NOT_and NOT_there	12
NOT_and NOT_was	-29
NOT_and i	-3
NOT_and it	-6
NOT_and no	-2
NOT_and not NOT_too	9
NOT_and the seat	-21
NOT_and therefore	-17
NOT_android	-19
NOT_angry	20
NOT_angry NOT_birds	13
NOT_announcement	-8
NOT_another	8
NOT_answer	-13
NOT_answered	-15
NOT_answering	-31
NOT_any	1
NOT_any NOT_better	4
NOT_any NOT_better than	16
NOT_any NOT_depth	-12
NOT_any NOT_fees	28
NOT_any NOT_flavor	-29
NOT_any NOT_food	-23
NOT_any NOT_issues	23
NOT_any NOT_issues with	18
NOT_any NOT_more	2
NOT_any NOT_more of	-10
NOT_any NOT_of	-6
NOT_any NOT_problems with	22
NOT_any NOT_real	-7
NOT_any NOT_sense	-8
NOT_any NOT_sort	-7
NOT_any of	-3
NOT_any other	4
NOT_any problems	17
NOT_anybody	4
NOT_anybody NOT_else	22
NOT_anymore	-4
NOT_anyone	-11
NOT_anything	-15
NOT_anything NOT_about	-13
NOT_anything NOT_and	-5
NOT_anything NOT_but	-4
NOT_anything NOT_for	-18
NOT_anything NOT_for me	-38
NOT_anything NOT_in	-7
NOT_anything NOT_new	-11
NOT_anything NOT_new or	-25
NOT_anything NOT_spectacular	-13
NOT_anything NOT_with	-19
NOT_anything to	-9
NOT_anywhere NOT_close	-12
NOT_anywhere NOT_else	26
NOT_anywhere else	14
NOT_apologies	-7
NOT_apology	-4
NOT_apology NOT_or	-22
NOT_app	21
NOT_app !	11
NOT_app it	-28
NOT_apparent	-9
NOT_apparent NOT_reason	-6
NOT_apparently	-15
NOT_appetite	17
NOT_approach	-15
NOT_area	-5
NOT_areas	-18
NOT_arms	-6
NOT_army	-25
NOT_around NOT_like	-16
NOT_arrived	-31
NOT_arrogance	-28
NOT_artist	-7
NOT_artistic	-7
NOT_as	-3
NOT_as NOT_advertised	-38
NOT_as NOT_bad	3
NOT_as NOT_big	17
NOT_as NOT_big NOT_as	8
NOT_as NOT_clean	-19
NOT_as NOT_comfortable NOT_as	-19
NOT_as NOT_crowded	22
NOT_as NOT_cute	-29
NOT_as NOT_described	-9
NOT_as NOT_great	12
NOT_as NOT_if	-12
NOT_as NOT_memorable	11
NOT_as NOT_much as	11
NOT_as NOT_pictured	-14
NOT_as NOT_shown	-28
NOT_as NOT_smoothly	-27
NOT_as NOT_strong	15
NOT_as NOT_to	-11
NOT_as NOT_vibrant	-11
NOT_as bad as	13
NOT_as i'd	-25
NOT_as it	-6
NOT_as it looks	-17
NOT_as much	24
NOT_as much as	16
NOT_as one	-26
NOT_as pictured	-13
NOT_as the first	18
NOT_as the original	22
NOT_as the other	10
NOT_aside	-18
NOT_aside from	-19
NOT_ask	3
NOT_ask NOT_for NOT_more	40
NOT_ask NOT_if	-16
NOT_ask for	17
NOT_asked	-7
NOT_asked NOT_for	9
NOT_asking	-20
NOT_asking NOT_for	-14
NOT_aspirations	-28
NOT_assist	-16
NOT_assistance	-30
NOT_at	1
NOT_at NOT_all	-20
NOT_at NOT_all !	-7
NOT_at NOT_all NOT_bad	24
NOT_at NOT_all NOT_good	-23
NOT_at NOT_all NOT_happy	-16
NOT_at NOT_all NOT_what	-6
NOT_at NOT_all and	-9
NOT_at all	-13
NOT_at first	21
NOT_at it	8
NOT_at this hotel	-22
NOT_atmosphere	16
NOT_attempt NOT_at	-10
NOT_attractive	-12
NOT_avail	-11
NOT_available	-7
NOT_away	3
NOT_away NOT_from	27
NOT_away NOT_from the	24
NOT_awesome	-8
NOT_awful	-11
NOT_awful but	-10
NOT_back	-24
NOT_back !	-12
NOT_back NOT_again	-12
NOT_back NOT_here	-23
NOT_back NOT_there	8
NOT_back NOT_to	-6
NOT_back NOT_to this	-10
NOT_bad	26
NOT_bad !	10
NOT_bad NOT_at	11
NOT_bad NOT_at NOT_all	13
NOT_bad NOT_but	-60
NOT_bad NOT_but not	-10
NOT_bad NOT_either	4
NOT_bad NOT_enough	-36
NOT_bad NOT_for	17
NOT_bad NOT_for NOT_the	21
NOT_bad NOT_thing	5
NOT_bad but	-12
NOT_bad but it	-13
NOT_bad but not	-9
NOT_bad but the	-21
NOT_bad if	-30
NOT_bad meal	19
NOT_bad not	12
NOT_bad not NOT_good	-40
NOT_bad the	-11
NOT_bad this	-10
NOT_bag	7
NOT_baggy	50
NOT_bake	-64
NOT_balance	-12
NOT_balls	-25
NOT_band	11
NOT_bang	-10
NOT_barred	13
NOT_basic	-21
NOT_be	1
NOT_be NOT_as	5
NOT_be NOT_back	-52
NOT_be NOT_beat	14
NOT_be NOT_beat !	14
NOT_be NOT_better	5
NOT_be NOT_buying	-20
NOT_be NOT_buying NOT_this	-21
NOT_be NOT_called	-10
NOT_be NOT_coming	-19
NOT_be NOT_compared	12
NOT_be NOT_denied	30
NOT_be NOT_disappointed	17
NOT_be NOT_disappointed !	12
NOT_be NOT_done	-5
NOT_be NOT_easier	20
NOT_be NOT_entertained	30
NOT_be NOT_flying	-13
NOT_be NOT_fooled	-10
NOT_be NOT_going	-15
NOT_be NOT_going NOT_back	-57
NOT_be NOT_happier	45
NOT_be NOT_happier NOT_with	7
NOT_be NOT_missed	88
NOT_be NOT_more	15
NOT_be NOT_more NOT_pleased	11
NOT_be NOT_played	-30
NOT_be NOT_purchasing	-10
NOT_be NOT_put NOT_off	25
NOT_be NOT_returning	-48
NOT_be NOT_revived	-26
NOT_be NOT_sorry	64
NOT_be NOT_staying	-55
NOT_be NOT_that NOT_bad	-26
NOT_be NOT_the NOT_same	12
NOT_be NOT_this	-14
NOT_be NOT_using	-21
NOT_be found	-6
NOT_be great	-19
NOT_be something	20
NOT_be this	-20
NOT_be without	39
NOT_beat	81
NOT_beat !	18
NOT_beat NOT_it	25
NOT_beat NOT_the	3
NOT_beat NOT_the NOT_price	25
NOT_beat NOT_this	11
NOT_beaten	37
NOT_beats	36
NOT_because	8
NOT_because NOT_it NOT_was	-15
NOT_becoming	7
NOT_been NOT_at	17
NOT_been NOT_better	19
NOT_been NOT_disappointed	17
NOT_been NOT_easier	15
NOT_been NOT_more NOT_disappointed	-19
NOT_been NOT_renovated	-19
NOT_been NOT_said	58
NOT_been NOT_there	13
NOT_been NOT_to NOT_this	9
NOT_been NOT_treated	-28
NOT_been NOT_updated	-17
NOT_before	2
NOT_before !	23
NOT_begin	-10
NOT_begin NOT_to	-4
NOT_being	4
NOT_being NOT_too	50
NOT_believable	-11
NOT_believe	5
NOT_believe NOT_a	-8
NOT_believe NOT_anything	-20
NOT_believe NOT_how NOT_great	15
NOT_believe NOT_i	4
NOT_believe NOT_it	8
NOT_believe NOT_me	-7
NOT_believe NOT_that	-5
NOT_believe NOT_that NOT_the	-8
NOT_believe NOT_that NOT_this	-10
NOT_believe NOT_the	8
NOT_believe NOT_the NOT_hype	-10
NOT_believe NOT_the NOT_price	17
NOT_belong	6
NOT_belongings	-47
NOT_belt	9
NOT_bend	-5
NOT_benefit	-20
NOT_best NOT_choice	-10
NOT_best NOT_film	9
NOT_best NOT_i've	9
NOT_best NOT_in	13
NOT_best NOT_movie	-5
NOT_best NOT_quality	26
NOT_better	1
NOT_better NOT_to	-6
NOT_better NOT_to NOT_do	-5
NOT_better than	15
NOT_better than this	21
NOT_between	-25
NOT_between NOT_the	-32
NOT_big	8
NOT_big NOT_as	32
NOT_big NOT_deal	3
NOT_big NOT_fan of	6
NOT_bill	-9
NOT_bit	-13
NOT_bit NOT_more	-27
NOT_bitter	26
NOT_bitterness	63
NOT_biz	-38
NOT_black NOT_and	11
NOT_blame	16
NOT_blazing	25
NOT_blouse	-9
NOT_bluetooth	-15
NOT_boarding	-21
NOT_bodies	18
NOT_bog	45
NOT_book	-12
NOT_book !	-13
NOT_book down	46
NOT_book or	-31
NOT_booked	-33
NOT_booking	-16
NOT_books	-5
NOT_bored	2
NOT_boring	4
NOT_both	-5
NOT_bother	-12
NOT_bother !	-18
NOT_bother NOT_me	11
NOT_bother NOT_the	-30
NOT_bother NOT_to	11
NOT_bother NOT_us	-13
NOT_bother NOT_wasting	-13
NOT_bother NOT_wasting NOT_your	-11
NOT_bother NOT_with	-29
NOT_bother NOT_with NOT_this	-29
NOT_bothered	-1
NOT_bothered NOT_to	-7
NOT_bought	10
NOT_bought NOT_it	-18
NOT_box	-4
NOT_bra	10
NOT_brainer !	20
NOT_brains	-19
NOT_brand	-16
NOT_brand again	-20
NOT_breaker	6
NOT_breakthrough	16
NOT_breathtaking	16
NOT_brio	-28
NOT_brought	-22
NOT_bueno	-25
NOT_bugged	19
NOT_build	-9
NOT_bulk	8
NOT_bulky	60
NOT_burns	33
NOT_bus	12
NOT_but	3
NOT_but NOT_a	1
NOT_but NOT_be	18
NOT_but NOT_did	15
NOT_but NOT_get	22
NOT_but NOT_good	11
NOT_but NOT_great	25
NOT_but NOT_love	25
NOT_but NOT_problems	-16
NOT_but NOT_two	-12
NOT_but NOT_wonder	-10
NOT_but a	-3
NOT_but even	-22
NOT_but still	13
NOT_but very	13
NOT_but with	26
NOT_button	-9
NOT_buy	-5
NOT_buy !	-27
NOT_buy NOT_a	-16
NOT_buy NOT_another	-18
NOT_buy NOT_from	-26
NOT_buy NOT_it	-35
NOT_buy NOT_it !	-12
NOT_buy NOT_it NOT_again	-20
NOT_buy NOT_them	-40
NOT_buy NOT_these	-30
NOT_buy NOT_this	-40
NOT_buy NOT_this NOT_item	-12
NOT_buy NOT_this NOT_one	-16
NOT_buy NOT_this NOT_product	13
NOT_buy NOT_your	-20
NOT_buying	-17
NOT_buying NOT_this	-22
NOT_buying NOT_this again	-28
NOT_buying it	-20
NOT_buzz	29
NOT_by	9
NOT_by NOT_my	-22
NOT_by NOT_to	-10
NOT_by it	11
NOT_call	-17
NOT_call NOT_it	-3
NOT_caller	-20
NOT_calorie	15
NOT_calories	15
NOT_came	-3
NOT_came NOT_back	-12
NOT_camera	-17
NOT_cameras	-54
NOT_can	3
NOT_can NOT_do	-24
NOT_can NOT_get	-16
NOT_can beat	10
NOT_candy	38
NOT_cards	5
NOT_care	-22
NOT_care NOT_about	-12
NOT_care NOT_enough	-17
NOT_care NOT_for	2
NOT_care NOT_less	-6
NOT_cared NOT_about	-15
NOT_cares	-6
NOT_caricatures	31
NOT_caring	-28
NOT_caring NOT_about	-9
NOT_carried	9
NOT_cartoons	12
NOT_case NOT_here	-21
NOT_catches	-12
NOT_catches NOT_fire	-22
NOT_catering	-35
NOT_cause NOT_i	-18
NOT_cd	-11
NOT_ceases	-15
NOT_cent	-15
NOT_chance NOT_to	-14
NOT_change	-6
NOT_character	-2
NOT_character NOT_development	6
NOT_characters	-10
NOT_characters and	-16
NOT_characters are	-10
NOT_charge	4
NOT_charisma	-33
NOT_charm	-41
NOT_cheap NOT_but	13
NOT_cheaper	19
NOT_check	-11
NOT_checking	-23
NOT_cheese	-9
NOT_chemistry	-29
NOT_chicken	-22
NOT_children	-4
NOT_chills	-21
NOT_china	-10
NOT_chocolate	-29
NOT_chocolatey	-10
NOT_choice	-3
NOT_choose	-16
NOT_christ	-36
NOT_chuck	25
NOT_chunky	-23
NOT_cigar	-38
NOT_cilantro	-46
NOT_cinderella	-33
NOT_cinema but	31
NOT_clamp	-43
NOT_classic	19
NOT_classic but	11
NOT_clean	-36
NOT_clean NOT_and	-24
NOT_cleaned	-30
NOT_cleaning	-13
NOT_clear	-11
NOT_clever	-20
NOT_clingy	26
NOT_clip	-10
NOT_close NOT_to	-15
NOT_close to	-7
NOT_closed	-16
NOT_clothes	-3
NOT_clue	-4
NOT_cluttered	22
NOT_coasters	33
NOT_coating	30
NOT_colorfast	-23
NOT_come	-10
NOT_come NOT_back NOT_again	-22
NOT_come NOT_close	-10
NOT_come NOT_close to	10
NOT_come NOT_to	-3
NOT_come NOT_together	-12
NOT_come NOT_up	-33
NOT_come NOT_up NOT_with	-9
NOT_come to	-11
NOT_comes NOT_together	-15
NOT_comfortable	-11
NOT_comfortable NOT_as	-18
NOT_coming	-1
NOT_coming NOT_back	-8
NOT_comment NOT_on NOT_the	8
NOT_communication	-26
NOT_communication NOT_from	-18
NOT_comp	-31
NOT_companies	-18
NOT_company	-15
NOT_compare to	19
NOT_compared	20
NOT_compared NOT_to	13
NOT_compares	21
NOT_comparison NOT_to NOT_the	21
NOT_compassion	-31
NOT_compatible	-10
NOT_compatible NOT_with	-15
NOT_compelling	-11
NOT_compensated	9
NOT_complain	5
NOT_complain NOT_about	6
NOT_complaints	57
NOT_complaints !	25
NOT_complaints NOT_at	20
NOT_complaints NOT_at NOT_all	16
NOT_complaints NOT_here	10
NOT_complaints NOT_with	16
NOT_complicated	16
NOT_compromising	27
NOT_condescending	34
NOT_condiments	-62
NOT_conditioning	-9
NOT_confidence	-14
NOT_confirmation	-13
NOT_connect	-37
NOT_connect NOT_to	-25
NOT_connect to	-15
NOT_connected	-9
NOT_connection	-4
NOT_consider	-12
NOT_consistency	-22
NOT_consistent	-14
NOT_constitute	-13
NOT_contacted	-31
NOT_contest	-53
NOT_context	-36
NOT_continuous	-26
NOT_control	-8
NOT_convincing	-10
NOT_cooked	-35
NOT_cooked NOT_properly	-9
NOT_cooked NOT_well	-15
NOT_cool	-5
NOT_coolers	-32
NOT_cooperative	-34
NOT_corny	34
NOT_correct	-8
NOT_correctly	-46
NOT_cost	3
NOT_could	8
NOT_could NOT_be	6
NOT_could not	-18
NOT_couples	-23
NOT_coupons	-17
NOT_courtesy	-50
NOT_cover	-10
NOT_crackers	-13
NOT_craft	-37
NOT_crash	17
NOT_crashed	18
NOT_crazy	-11
NOT_creativity	-53
NOT_credibility	-14
NOT_credible	-3
NOT_crew	-41
NOT_crossing	17
NOT_crowded	14
NOT_crowded NOT_and	15
NOT_crowded NOT_for	23
NOT_crowds	17
NOT_culture	11
NOT_curry	-18
NOT_custard	33
NOT_customer	-51
NOT_customer NOT_service	-10
NOT_customers	-40
NOT_cut NOT_it	-13
NOT_cute	-25
NOT_cute NOT_as	-13
NOT_d	-16
NOT_damn	8
NOT_data	-17
NOT_daughter	-18
NOT_dave	24
NOT_day	-7
NOT_deal NOT_breaker	40
NOT_deal with	-8
NOT_decent	-11
NOT_decide	-9
NOT_decided NOT_whether	-12
NOT_decides	-11
NOT_deep	20
NOT_delays	32
NOT_delete	-8
NOT_deliver	-11
NOT_delivered	-42
NOT_dell	-14
NOT_denied	11
NOT_denying	12
NOT_denying NOT_the	18
NOT_depth	-6
NOT_described	-7
NOT_description	8
NOT_deserve	-3
NOT_deserve NOT_a	-23
NOT_design	-20
NOT_designed	-23
NOT_dessert	-8
NOT_details	-16
NOT_determine	-20
NOT_detract	11
NOT_detract NOT_from NOT_the	13
NOT_developed	-14
NOT_development	1
NOT_device	-10
NOT_dice	-18
NOT_did	8
NOT_did not	13
NOT_digital	14
NOT_dim	-26
NOT_dime	-12
NOT_dine	-9
NOT_dinner	9
NOT_direct	-17
NOT_directed	-12
NOT_direction	-15
NOT_directions	10
NOT_disapointed	23
NOT_disappoint	71
NOT_disappointed	16
NOT_disappointed !	-4
NOT_disappointed NOT_at	15
NOT_disappointed NOT_by	9
NOT_disappointed NOT_when	16
NOT_disappointed NOT_with	25
NOT_disappoints	42
NOT_disc	-59
NOT_discernible	-25
NOT_discount	-29
NOT_discs	-22
NOT_discussion	-20
NOT_disguise	-48
NOT_dishes	-11
NOT_disk	-47
NOT_dismissed	60
NOT_disney	-13
NOT_display	-9
NOT_dissapointed	34
NOT_dissappointed	24
NOT_distinctive	-29
NOT_distinguish	-10
NOT_distraction	14
NOT_do	-4
NOT_do NOT_any	-16
NOT_do NOT_anything	-21
NOT_do NOT_anything NOT_for	-15
NOT_do NOT_anything NOT_with	-26
NOT_do NOT_enough	22
NOT_do NOT_enough NOT_for	29
NOT_do NOT_for	14
NOT_do NOT_it	-11
NOT_do NOT_it !	-29
NOT_do NOT_it NOT_justice	16
NOT_do NOT_that	-16
NOT_do NOT_this NOT_to	-18
NOT_do NOT_what NOT_it	-31
NOT_do NOT_with	-3
NOT_do NOT_with the	-13
NOT_do with	-14
NOT_do without	14
NOT_do your	-31
NOT_documentation	12
NOT_does NOT_the	-7
NOT_dog	8
NOT_dollars	-11
NOT_done	-2
NOT_donut	-29
NOT_dop	-18
NOT_double	-10
NOT_doubt	-2
NOT_doubts	14
NOT_down	6
NOT_down !	21
NOT_download	-25
NOT_download !	-28
NOT_downloading	-12
NOT_drag	26
NOT_dragon	-46
NOT_drain	21
NOT_drape	14
NOT_dressy	-37
NOT_drink	-12
NOT_drink NOT_coffee	14
NOT_dropping	27
NOT_dull NOT_moment	32
NOT_dull NOT_moment in	9
NOT_durable	-36
NOT_duty	-7
NOT_dvd	-7
NOT_dvd NOT_player	-27
NOT_dwell	11
NOT_early	8
NOT_earn	-9
NOT_easier	10
NOT_easy NOT_to NOT_find	15
NOT_easy NOT_to find	15
NOT_eat	-7
NOT_eat NOT_here	-22
NOT_eat NOT_it	-28
NOT_eat it	-14
NOT_eating	4
NOT_ebay	20
NOT_edible	-91
NOT_edit	-15
NOT_edwin	31
NOT_effect	-8
NOT_effective	-22
NOT_effective NOT_for	-23
NOT_effort	-8
NOT_egg	-7
NOT_either	-13
NOT_elegant	-18
NOT_element	12
NOT_elevator	-46
NOT_else	7
NOT_else NOT_can	20
NOT_else NOT_on	-18
NOT_else NOT_to NOT_watch	-22
NOT_else to	11
NOT_elsewhere	21
NOT_email	-37
NOT_emirates	-24
NOT_emotion	-22
NOT_emotional	-5
NOT_empathy	-56
NOT_empty	28
NOT_endearing	-14
NOT_endings	37
NOT_enemies	30
NOT_energy	-8
NOT_engaging	-22
NOT_english	6
NOT_enjoy the	27
NOT_enjoyment	-8
NOT_enough	-12
NOT_enough NOT_about	5
NOT_enough NOT_after	-27
NOT_enough NOT_and	-12
NOT_enough NOT_bad	-18
NOT_enough NOT_bad things	-13
NOT_enough NOT_food	-39
NOT_enough NOT_good	6
NOT_enough NOT_good things	20
NOT_enough NOT_room	-24
NOT_enough NOT_room NOT_for	-25
NOT_enough NOT_substance	-18
NOT_enough NOT_time	-12
NOT_enough NOT_to	-31
NOT_enough NOT_to NOT_make	-8
NOT_enough NOT_to NOT_save	-13
NOT_enough NOT_to make	-10
NOT_enough in the	-27
NOT_enough to	-20
NOT_entertaining	-13
NOT_entire	-6
NOT_entrance	-16
NOT_entry	-15
NOT_erotic	-42
NOT_ethernet	-14
NOT_etiquette	-55
NOT_even	-28
NOT_even NOT_a	-7
NOT_even NOT_a NOT_good	-16
NOT_even NOT_an	-9
NOT_even NOT_appear	-10
NOT_even NOT_believe	-12
NOT_even NOT_bother	5
NOT_even NOT_bother NOT_to	-1
NOT_even NOT_close	20
NOT_even NOT_come NOT_close	11
NOT_even NOT_do	-6
NOT_even NOT_eat	-14
NOT_even NOT_find	-12
NOT_even NOT_finish	-43
NOT_even NOT_fit	-11
NOT_even NOT_fully	-24
NOT_even NOT_funny	-13
NOT_even NOT_get	14
NOT_even NOT_get NOT_me	-8
NOT_even NOT_give	8
NOT_even NOT_good	-21
NOT_even NOT_have	9
NOT_even NOT_have NOT_a	-11
NOT_even NOT_know	6
NOT_even NOT_know NOT_how	-19
NOT_even NOT_let NOT_me	14
NOT_even NOT_load	-15
NOT_even NOT_look	-12
NOT_even NOT_notice	7
NOT_even NOT_offer	-38
NOT_even NOT_play	-21
NOT_even NOT_remotely	-14
NOT_even NOT_see	5
NOT_even NOT_take	-6
NOT_even NOT_talk	-8
NOT_even NOT_the	7
NOT_even NOT_think	-23
NOT_even NOT_think NOT_of	-11
NOT_even NOT_try	-1
NOT_even NOT_try NOT_it	-16
NOT_even NOT_turn	-18
NOT_even NOT_want	-18
NOT_even NOT_want NOT_to	-12
NOT_even NOT_work	-39
NOT_even NOT_worth	-43
NOT_even if	-9
NOT_ever	-3
NOT_ever NOT_ever	-9
NOT_ever NOT_go	-17
NOT_ever NOT_go NOT_back	-18
NOT_everybody	4
NOT_everyday	24
NOT_everyone	12
NOT_everyone NOT_will	14
NOT_everyone but	34
NOT_everyone's	7
NOT_everything	4
NOT_exactly NOT_like	10
NOT_exactly NOT_sure	-11
NOT_exaggeration	-16
NOT_exception	11
NOT_exchange	-16
NOT_excuse	-3
NOT_excuse NOT_for	-23
NOT_excuse NOT_for not	12
NOT_exist	-4
NOT_existed	7
NOT_exit	-44
NOT_expect	-6
NOT_expect NOT_to	-3
NOT_expect from	-62
NOT_expected	-24
NOT_expected NOT_from	-26
NOT_expected but	17
NOT_experience	-1
NOT_experienced	-3
NOT_expired	-34
NOT_explain	-4
NOT_explain NOT_the	-8
NOT_explanation	-37
NOT_fabric	-5
NOT_face	9
NOT_facilities	-7
NOT_fade	9
NOT_failed	19
NOT_failed NOT_me	40
NOT_fails	7
NOT_fails NOT_to	13
NOT_faint of	10
NOT_fair	-5
NOT_fake	18
NOT_false	6
NOT_familiar NOT_with	3
NOT_fan NOT_of this	-14
NOT_fan of	5
NOT_fancy	12
NOT_fans	-8
NOT_far	17
NOT_far NOT_from	3
NOT_fascinate	21
NOT_fasten	-29
NOT_fattening	17
NOT_fault NOT_this	18
NOT_features	-26
NOT_feed	-14
NOT_feeder	-16
NOT_feel NOT_it NOT_was	-10
NOT_feet	-12
NOT_fender	20
NOT_figure	-12
NOT_figure NOT_out NOT_how	-3
NOT_fill	-7
NOT_filled NOT_with	8
NOT_film at	8
NOT_film at all	7
NOT_find	-4
NOT_find NOT_a	-3
NOT_find NOT_a NOT_better	18
NOT_find NOT_it NOT_anywhere	11
NOT_find NOT_it NOT_in	13
NOT_find NOT_the	-5
NOT_find NOT_what	-24
NOT_finds	-12
NOT_finish	-40
NOT_finish NOT_it	-5
NOT_finish NOT_the	-17
NOT_finished	5
NOT_first	-10
NOT_fit	-19
NOT_fit !	-15
NOT_fit NOT_properly	-18
NOT_fit NOT_them	21
NOT_fit NOT_well	-53
NOT_fit of	-18
NOT_five	-5
NOT_five stars	17
NOT_fix	-8
NOT_fix NOT_it	-10
NOT_fixed	-14
NOT_fixing	-30
NOT_flair	-8
NOT_flare	32
NOT_flashy	65
NOT_flat	6
NOT_flattering	-22
NOT_flattering NOT_at	-57
NOT_flattering NOT_at NOT_all	-24
NOT_flattering NOT_on	11
NOT_flattering NOT_on NOT_me	3
NOT_flavor	-37
NOT_flavor NOT_at	-20
NOT_flavor NOT_at NOT_all	-12
NOT_flavour	-42
NOT_flavour NOT_at	-18
NOT_flaws	23
NOT_flexible	-11
NOT_flies	-16
NOT_flight	-11
NOT_flimsy	6
NOT_flow	16
NOT_fly	-43
NOT_fly NOT_with	8
NOT_flying	-19
NOT_flying NOT_with	-13
NOT_fm	-41
NOT_focused	-7
NOT_folder	-30
NOT_following	-14
NOT_fond NOT_of the	-18
NOT_food	-14
NOT_fooled	-21
NOT_fooled NOT_by	5
NOT_for	-5
NOT_for NOT_a	-8
NOT_for NOT_a better	10
NOT_for NOT_a great	-20
NOT_for NOT_better	36
NOT_for NOT_couples	-15
NOT_for NOT_everybody	11
NOT_for NOT_everyone	13
NOT_for NOT_everyone but	25
NOT_for NOT_it	-5
NOT_for NOT_kindle	-24
NOT_for NOT_luggage	35
NOT_for NOT_me	8
NOT_for NOT_money	-11
NOT_for NOT_more	5
NOT_for NOT_most	-32
NOT_for NOT_most of	-11
NOT_for NOT_my	2
NOT_for NOT_serious	-19
NOT_for NOT_the NOT_life	-13
NOT_for NOT_the long	32
NOT_for NOT_the next	18
NOT_for NOT_their	-6
NOT_for NOT_these	-20
NOT_for NOT_this	-24
NOT_for NOT_this app	-17
NOT_for NOT_us	-11
NOT_for NOT_use	-16
NOT_for NOT_was	32
NOT_for everyone	12
NOT_for it	6
NOT_for me	-20
NOT_for not	10
NOT_for this	-6
NOT_force NOT_close	31
NOT_forget	15
NOT_forget NOT_to	23
NOT_forgotten	12
NOT_forks	-15
NOT_forte	-17
NOT_found NOT_anything	22
NOT_four	-6
NOT_free	-4
NOT_fresh	-51
NOT_fresh NOT_and	-10
NOT_friendly	-29
NOT_friendly but	22
NOT_from NOT_a	6
NOT_from NOT_here	-15
NOT_from NOT_the picture	-9
NOT_from NOT_this	-10
NOT_from NOT_you	-27
NOT_from the start	-28
NOT_from this	-11
NOT_from watching	-14
NOT_frumpy	8
NOT_full NOT_of	14
NOT_full price	16
NOT_fun	-19
NOT_fun NOT_at	-10
NOT_fun NOT_at NOT_all	-12
NOT_function	-37
NOT_function NOT_properly	-32
NOT_functional	-24
NOT_funny	-24
NOT_funny !	-12
NOT_funny NOT_at	-8
NOT_funny NOT_at NOT_all	-15
NOT_funny NOT_or	19
NOT_fuss	5
NOT_fuss no	15
NOT_fuss no NOT_muss	9
NOT_game	-5
NOT_game but	33
NOT_gaming	-20
NOT_garden	11
NOT_gate	-46
NOT_gaudy	14
NOT_gave	-9
NOT_gel	-39
NOT_generally NOT_a	18
NOT_generate	-55
NOT_genuine	-12
NOT_get !	-34
NOT_get NOT_any	2
NOT_get NOT_anything	-12
NOT_get NOT_back	17
NOT_get NOT_bored	30
NOT_get NOT_either	-20
NOT_get NOT_enough	15
NOT_get NOT_enough NOT_of	3
NOT_get NOT_how	-17
NOT_get NOT_inside	-32
NOT_get NOT_into	-3
NOT_get NOT_it	-14
NOT_get NOT_it !	-11
NOT_get NOT_it NOT_off	-12
NOT_get NOT_it NOT_to	-10
NOT_get NOT_me	-11
NOT_get NOT_me NOT_wrong	-3
NOT_get NOT_me started	-9
NOT_get NOT_much NOT_better	9
NOT_get NOT_past	-28
NOT_get NOT_past NOT_the	-18
NOT_get NOT_the	-5
NOT_get NOT_there	15
NOT_get NOT_this	-47
NOT_get NOT_this NOT_app	-43
NOT_get NOT_this NOT_game	-35
NOT_get NOT_through	-8
NOT_get NOT_tired	21
NOT_get NOT_tired NOT_of	15
NOT_get NOT_to NOT_the	-27
NOT_get NOT_your	10
NOT_get a	-5
NOT_gets NOT_off	-31
NOT_getting NOT_a	9
NOT_getting NOT_any	-9
NOT_getting NOT_this	-7
NOT_gf	-32
NOT_gibson	16
NOT_gimmicks	15
NOT_ginger	-34
NOT_girls	12
NOT_give	-5
NOT_give NOT_a	7
NOT_give NOT_away	18
NOT_give NOT_me	-11
NOT_give NOT_me NOT_a	-28
NOT_give NOT_this NOT_to	-13
NOT_give NOT_us	-19
NOT_give NOT_us NOT_a	-14
NOT_given	-17
NOT_given NOT_me	22
NOT_given NOT_the	-9
NOT_giving NOT_her	-19
NOT_glasses	-20
NOT_glitches	29
NOT_glorify	20
NOT_gloss	18
NOT_go	-2
NOT_go NOT_again	-23
NOT_go NOT_back	-22
NOT_go NOT_here	-7
NOT_go NOT_out	-7
NOT_go NOT_there	-7
NOT_go NOT_there NOT_again	12
NOT_go NOT_to	-14
NOT_go NOT_to NOT_the	-24
NOT_go NOT_to NOT_this	-17
NOT_go NOT_wrong	65
NOT_go NOT_wrong NOT_with	55
NOT_go back	4
NOT_go back to	16
NOT_go there	-23
NOT_going	-8
NOT_going NOT_back	-3
NOT_going NOT_for NOT_it	-12
NOT_going NOT_to	2
NOT_gone before	22
NOT_gonna	10
NOT_good	-19
NOT_good !	-24
NOT_good NOT_and	-4
NOT_good NOT_anymore	-40
NOT_good NOT_as i	-20
NOT_good NOT_as it	-6
NOT_good NOT_as the	29
NOT_good NOT_at	9
NOT_good NOT_at NOT_all	-13
NOT_good NOT_buy	-33
NOT_good NOT_either	2
NOT_good NOT_enough	18
NOT_good NOT_enough NOT_to	-45
NOT_good NOT_if	-18
NOT_good NOT_movie	-12
NOT_good NOT_on me	-12
NOT_good NOT_one	-12
NOT_good NOT_quality	-9
NOT_good NOT_taste	-13
NOT_good NOT_to	-16
NOT_good NOT_to NOT_say	-12
NOT_good NOT_way	-12
NOT_good movie	-10
NOT_good things	22
NOT_good things about	20
NOT_good time	-22
NOT_good way	-40
NOT_gore	12
NOT_got	-2
NOT_got NOT_it	-23
NOT_got NOT_the	-5
NOT_grade	-13
NOT_gravy	15
NOT_great	-8
NOT_great NOT_as the	12
NOT_great NOT_either	-7
NOT_great NOT_experience	-4
NOT_great NOT_movie	6
NOT_great NOT_place	-24
NOT_great NOT_things	13
NOT_greedy	-5
NOT_green	-5
NOT_grind	-13
NOT_grow NOT_up	10
NOT_grows	21
NOT_guarantee	-41
NOT_guarantee NOT_that	-9
NOT_gud	-19
NOT_guests	-9
NOT_gunna	-24
NOT_had	1
NOT_had NOT_a	3
NOT_had NOT_a NOT_problem	12
NOT_had NOT_any	12
NOT_had NOT_any NOT_issues	13
NOT_had NOT_any NOT_problems	7
NOT_had NOT_it	12
NOT_had NOT_to	20
NOT_had NOT_trouble	17
NOT_half	5
NOT_half NOT_the	-21
NOT_handle	-6
NOT_handles	-24
NOT_hang	-5
NOT_happen	4
NOT_happen !	-24
NOT_happened	-3
NOT_happens	-18
NOT_happier	43
NOT_happier NOT_with	12
NOT_happy	-19
NOT_happy NOT_with	-14
NOT_happy NOT_with NOT_this	-14
NOT_hard NOT_to NOT_see	12
NOT_harsh	8
NOT_has NOT_been	-9
NOT_has NOT_gone before	17
NOT_hate NOT_it	-6
NOT_hats	-25
NOT_have	2
NOT_have NOT_a	-2
NOT_have NOT_a NOT_good	-9
NOT_have NOT_any NOT_complaints	16
NOT_have NOT_any NOT_issues	8
NOT_have NOT_any NOT_problems	13
NOT_have NOT_as NOT_much	9
NOT_have NOT_asked NOT_for	9
NOT_have NOT_been NOT_better	8
NOT_have NOT_been NOT_more	10
NOT_have NOT_booked	-25
NOT_have NOT_bought	-14
NOT_have NOT_breakfast	12
NOT_have NOT_existed	25
NOT_have NOT_expected	-14
NOT_have NOT_happened	-10
NOT_have NOT_made	-8
NOT_have NOT_me	-16
NOT_have NOT_my	-9
NOT_have NOT_problems NOT_with	11
NOT_have NOT_the	-2
NOT_have NOT_the NOT_money	-14
NOT_have NOT_to	7
NOT_have NOT_to NOT_get	36
NOT_have NOT_to NOT_look	22
NOT_have NOT_to NOT_worry	10
NOT_have NOT_too NOT_many	10
NOT_have NOT_wasted	-12
NOT_have NOT_what	-12
NOT_have to	-6
NOT_having NOT_to	14
NOT_hdmi	-22
NOT_he	3
NOT_headset	-18
NOT_hear NOT_any	16
NOT_hear NOT_the	-9
NOT_heard NOT_that	-16
NOT_heavily	10
NOT_heavy	12
NOT_heavy NOT_and	8
NOT_help	-14
NOT_help !	-7
NOT_help NOT_at	-25
NOT_help NOT_but	8
NOT_help NOT_but NOT_be	6
NOT_help NOT_but NOT_get	17
NOT_help NOT_but NOT_love	19
NOT_help NOT_either	-5
NOT_help NOT_me	-24
NOT_help NOT_that	-6
NOT_help NOT_the	-27
NOT_helped	-6
NOT_helpful	-46
NOT_helping	-11
NOT_her NOT_again	-14
NOT_her NOT_style	-23
NOT_here	-9
NOT_here NOT_again	-70
NOT_hesitate	102
NOT_hesitate NOT_to	42
NOT_hesitation	7
NOT_high	-2
NOT_high quality	-8
NOT_highly enough	24
NOT_hippy	14
NOT_hitch	8
NOT_hitting NOT_the	-19
NOT_hobby	-34
NOT_hold	-7
NOT_hold NOT_up	-5
NOT_hold NOT_up NOT_to	-12
NOT_hold NOT_water	-13
NOT_holds NOT_barred	10
NOT_hollywood	21
NOT_home without	35
NOT_home without NOT_it	17
NOT_honey	22
NOT_honor	-39
NOT_hoped	-17
NOT_hopeful	-28
NOT_horrible	-22
NOT_hot	-10
NOT_hotel	-12
NOT_hotel to	-12
NOT_hotel to anyone	-7
NOT_hour	-19
NOT_hour and	-23
NOT_how	-4
NOT_how NOT_bad	-19
NOT_how NOT_great	10
NOT_how NOT_poor	-18
NOT_how NOT_they	-12
NOT_how NOT_this	-19
NOT_how NOT_to	-9
NOT_how NOT_to make	-10
NOT_how NOT_well	8
NOT_how NOT_you can	19
NOT_how bad	16
NOT_how to play	-23
NOT_hp	-57
NOT_huge	-5
NOT_humor	-9
NOT_hurt NOT_either	14
NOT_hype	-5
NOT_i	-1
NOT_i NOT_had	-10
NOT_i NOT_ordered	-34
NOT_i NOT_saw	8
NOT_i NOT_thought	-27
NOT_i NOT_thought i	-15
NOT_i NOT_was	-18
NOT_i NOT_was expecting	-7
NOT_i NOT_was looking	-15
NOT_i NOT_will be	-47
NOT_i NOT_would	-3
NOT_i NOT_would go	-11
NOT_i NOT_would recommend	-12
NOT_i couldn't NOT_get	-15
NOT_i do	-7
NOT_i don't NOT_like	-25
NOT_i even	-15
NOT_i expected	12
NOT_i got	-9
NOT_i say	-14
NOT_i was	4
NOT_i went	-11
NOT_i would	-15
NOT_i'd	-5
NOT_i'll	-14
NOT_i'll NOT_ever	13
NOT_i'm	-9
NOT_idea NOT_about	-13
NOT_idea NOT_how	-2
NOT_idea NOT_how NOT_to	-4
NOT_idea NOT_if	-7
NOT_idea NOT_of	-13
NOT_idea NOT_of a	-22
NOT_idea NOT_what	3
NOT_ideas	-16
NOT_if	4
NOT_if NOT_it	3
NOT_if NOT_it's	-8
NOT_if NOT_it's a	-27
NOT_if NOT_this	-12
NOT_if NOT_this was	-19
NOT_if NOT_u	-17
NOT_if NOT_you	4
NOT_if NOT_you are	-16
NOT_if NOT_you're	-7
NOT_im	31
NOT_imaginative	-16
NOT_imagine	2
NOT_imagine NOT_the	-28
NOT_imagine NOT_what	-9
NOT_immoral	26
NOT_impress	-24
NOT_impress NOT_me	-9
NOT_impressed	-72
NOT_impressed NOT_with	-4
NOT_impressive	-14
NOT_improve	-4
NOT_improvement	-23
NOT_in	4
NOT_in NOT_a	3
NOT_in NOT_a NOT_good	-1
NOT_in NOT_and	-18
NOT_in NOT_any	-3
NOT_in NOT_food	-44
NOT_in NOT_good	-16
NOT_in NOT_it	-2
NOT_in NOT_the	1
NOT_in NOT_the film	-7
NOT_in NOT_the first	-5
NOT_in NOT_the least	-11
NOT_in NOT_this	-4
NOT_in NOT_this NOT_movie	-7
NOT_in NOT_watching	-15
NOT_in it	-6
NOT_in person	-23
NOT_in this	2
NOT_in to	-9
NOT_inch	-18
NOT_include	-5
NOT_increase	-8
NOT_incredible	14
NOT_indication	-8
NOT_indication NOT_that	-29
NOT_info	-13
NOT_information	-1
NOT_informative	-12
NOT_informed	-14
NOT_infrared	-46
NOT_initial	51
NOT_inseam	-26
NOT_inside	-9
NOT_insight	-44
NOT_insight NOT_into	-26
NOT_insights	-30
NOT_inspire	-17
NOT_inspired	-10
NOT_install	-44
NOT_install NOT_it	-15
NOT_install NOT_on	-27
NOT_install NOT_on NOT_my	-14
NOT_installed	-21
NOT_installing	-11
NOT_instead	-15
NOT_instructions	-17
NOT_intended NOT_to	6
NOT_interesting	-46
NOT_interruptions	31
NOT_intimidating	23
NOT_intrude	16
NOT_intrusive	-41
NOT_intuitive	-11
NOT_invented	10
NOT_involve	-14
NOT_is	3
NOT_is NOT_perfect	9
NOT_is NOT_their	-16
NOT_is NOT_what	16
NOT_is not	21
NOT_is very	-19
NOT_issue	7
NOT_issue for	12
NOT_issue for me	16
NOT_issues	64
NOT_issues with	24
NOT_it	-8
NOT_it !	-8
NOT_it NOT_again	-19
NOT_it NOT_anymore	11
NOT_it NOT_at	-1
NOT_it NOT_at all	-32
NOT_it NOT_down	30
NOT_it NOT_either	-8
NOT_it NOT_enough	20
NOT_it NOT_five	13
NOT_it NOT_has	-12
NOT_it NOT_highly	16
NOT_it NOT_highly enough	13
NOT_it NOT_justice	20
NOT_it NOT_on	-6
NOT_it NOT_on my	-25
NOT_it NOT_sooner	24
NOT_it NOT_through	-15
NOT_it NOT_to	-8
NOT_it NOT_to anyone	-22
NOT_it NOT_to work	-16
NOT_it NOT_used	-11
NOT_it NOT_used to	-12
NOT_it NOT_was	-7
NOT_it NOT_was worth	-52
NOT_it NOT_works	-10
NOT_it NOT_yet but	22
NOT_it at	11
NOT_it doesn't	-9
NOT_it doesn't NOT_come	-18
NOT_it even	-9
NOT_it for	-17
NOT_it i was	-13
NOT_it is	2
NOT_it out	12
NOT_it says	-15
NOT_it should	-20
NOT_it up	9
NOT_it wants	-32
NOT_it wants to	-23
NOT_it without NOT_a	-16
NOT_it's	-6
NOT_it's a	-18
NOT_it's very	-22
NOT_itchy	11
NOT_item	17
NOT_its	-3
NOT_its not	-18
NOT_its own	-47
NOT_jealous	20
NOT_jeans	-7
NOT_job	-4
NOT_jobs	-17
NOT_joke	-8
NOT_jokes	-15
NOT_joking	-13
NOT_jump	-12
NOT_just NOT_bad	-9
NOT_just NOT_for	37
NOT_just NOT_me	-14
NOT_just don't	-19
NOT_justice	3
NOT_justify	-30
NOT_keen	10
NOT_keep	-1
NOT_keep NOT_it	-21
NOT_keep NOT_my	-19
NOT_kept	-10
NOT_kidding	10
NOT_kids or	-16
NOT_killer	-16
NOT_kimono	-21
NOT_kind	-2
NOT_knew	5
NOT_knife	13
NOT_know	7
NOT_know NOT_how to	-11
NOT_know NOT_if NOT_it	-7
NOT_know NOT_if NOT_it's	-8
NOT_know NOT_the NOT_menu	-20
NOT_know NOT_what	2
NOT_know NOT_what NOT_i	-13
NOT_know NOT_what NOT_i'm	-16
NOT_know NOT_where	-3
NOT_know NOT_who	-9
NOT_know NOT_why	4
NOT_know NOT_why NOT_people	21
NOT_known NOT_or	-19
NOT_lady	16
NOT_lag	13
NOT_lags	42
NOT_laptop	-11
NOT_large but	40
NOT_last	-7
NOT_last NOT_very	-10
NOT_laugh	8
NOT_laughs	-15
NOT_launch	-24
NOT_lay	-11
NOT_leaking	-30
NOT_leaks	6
NOT_least NOT_bit	-7
NOT_leather	-26
NOT_leave NOT_home	23
NOT_leave NOT_home without	18
NOT_left	-2
NOT_leg	-28
NOT_leg NOT_room	-53
NOT_legs	-17
NOT_lenovo	-26
NOT_let	2
NOT_let NOT_me	-20
NOT_let NOT_me NOT_down	12
NOT_let NOT_me NOT_on	-14
NOT_let NOT_that	19
NOT_let NOT_these	16
NOT_let NOT_you NOT_down	9
NOT_lets	22
NOT_lied	-28
NOT_life of me	-13
NOT_like	4
NOT_like ?	10
NOT_like NOT_a lot	12
NOT_like NOT_about	5
NOT_like NOT_all	18
NOT_like NOT_dry	-19
NOT_like NOT_it	-27
NOT_like NOT_it NOT_at	-20
NOT_like NOT_much	6
NOT_like NOT_others	15
NOT_like NOT_the	-8
NOT_like NOT_the NOT_feel	-17
NOT_like NOT_the NOT_nuts	-20
NOT_like NOT_the NOT_picture	-28
NOT_like NOT_them	-10
NOT_like NOT_these	-33
NOT_like NOT_this	-15
NOT_like NOT_this NOT_app	-22
NOT_like NOT_this NOT_at	-14
NOT_like NOT_this NOT_book	-12
NOT_like NOT_this NOT_one	-9
NOT_like NOT_was NOT_the	16
NOT_like NOT_what	-8
NOT_like some	10
NOT_liked	-4
NOT_lining	-15
NOT_lint	22
NOT_linux	-31
NOT_lipstick	-26
NOT_list	-11
NOT_listen NOT_to	3
NOT_listen to	-7
NOT_live NOT_up	-9
NOT_live NOT_up NOT_to	-7
NOT_live without	10
NOT_load	-33
NOT_load NOT_on	-13
NOT_lock	-13
NOT_logic	-26
NOT_long NOT_queues	21
NOT_longer	-8
NOT_longer NOT_have	7
NOT_longer NOT_have NOT_to	42
NOT_longer NOT_on	-21
NOT_look	6
NOT_look NOT_at	-11
NOT_look NOT_flattering	-20
NOT_look NOT_good	-6
NOT_look NOT_good NOT_on	-9
NOT_look NOT_like	-4
NOT_look NOT_like NOT_the	-14
NOT_look NOT_to	11
NOT_looked NOT_at	-14
NOT_loose	27
NOT_lose	10
NOT_lose NOT_any	19
NOT_loses	12
NOT_losing	18
NOT_lost NOT_any	15
NOT_love	22
NOT_love !	23
NOT_lower	-23
NOT_lt	-23
NOT_luck	-4
NOT_luck NOT_with	-16
NOT_lucky	-13
NOT_luster	-27
NOT_mac	-24
NOT_made	-10
NOT_made NOT_by	-15
NOT_made NOT_by NOT_the	-19
NOT_made NOT_well	-15
NOT_magic	9
NOT_magical	12
NOT_major problem	21
NOT_make NOT_a	-25
NOT_make NOT_any	10
NOT_make NOT_any NOT_sense	-6
NOT_make NOT_it	-8
NOT_make NOT_me NOT_look	9
NOT_make NOT_movies NOT_like	13
NOT_make NOT_much	11
NOT_make NOT_sense	-27
NOT_make NOT_sense NOT_to	-12
NOT_make NOT_the	-4
NOT_make this	-20
NOT_makes	3
NOT_man NOT_has NOT_gone	14
NOT_manage	-4
NOT_management	15
NOT_manager	-26
NOT_manages	-15
NOT_manages NOT_to	-8
NOT_many	1
NOT_many NOT_people	8
NOT_martin	-50
NOT_masala	11
NOT_mask	8
NOT_massive	-12
NOT_masterpiece	28
NOT_masterpiece but	16
NOT_masterpiece but it	11
NOT_match	-2
NOT_matched	23
NOT_mathematical	-47
NOT_matter NOT_how NOT_much	-4
NOT_matters	-11
NOT_me	-5
NOT_me !	-6
NOT_me NOT_a	-5
NOT_me NOT_any problems	29
NOT_me NOT_as a	-28
NOT_me NOT_down	22
NOT_me NOT_from	7
NOT_me NOT_look	8
NOT_me NOT_on	-16
NOT_me NOT_that	-14
NOT_me NOT_to	-8
NOT_me NOT_wrong	-3
NOT_me NOT_wrong i	-6
NOT_me started	-12
NOT_me started on	-7
NOT_meals	-87
NOT_mean	-2
NOT_mean NOT_you NOT_have	-19
NOT_meat	-14
NOT_mediocre	-24
NOT_medium	-7
NOT_meet	-23
NOT_meet NOT_my	-10
NOT_meet NOT_the	-5
NOT_meeting	13
NOT_memorable	3
NOT_men	-6
NOT_mention	-5
NOT_mention NOT_all	12
NOT_mention NOT_it	-12
NOT_mentions	-19
NOT_menus	10
NOT_merit	-14
NOT_mess	10
NOT_messing	16
NOT_mic	-32
NOT_mice	-46
NOT_microphone	-8
NOT_mind	3
NOT_mind NOT_all	17
NOT_mind NOT_that NOT_the	-10
NOT_miracle	16
NOT_miraculous	22
NOT_miss	42
NOT_miss NOT_it	42
NOT_miss NOT_out	38
NOT_miss NOT_out NOT_on	8
NOT_miss NOT_this	11
NOT_miss NOT_this NOT_one	13
NOT_missed	15
NOT_missing	-7
NOT_mistaken	16
NOT_mix NOT_well	-18
NOT_moles	-19
NOT_momentum	-19
NOT_money	-15
NOT_money on	16
NOT_money on this	-59
NOT_money to	-24
NOT_monumental	-22
NOT_more	6
NOT_more !	11
NOT_more NOT_disappointed	-25
NOT_more NOT_orders	-23
NOT_more NOT_pleased	14
NOT_more NOT_than	-15
NOT_more NOT_than NOT_a	-9
NOT_more helpful	7
NOT_more money	-14
NOT_morning	-41
NOT_most people	-9
NOT_move	-16
NOT_moved	11
NOT_movie	8
NOT_movie !	-13
NOT_movie NOT_about	9
NOT_movie to anyone	-13
NOT_movies NOT_like this	10
NOT_much	-2
NOT_much NOT_crowd	-44
NOT_much NOT_for	5
NOT_much NOT_fun	-12
NOT_much NOT_help	-7
NOT_much NOT_junk	21
NOT_much NOT_of a	4
NOT_much NOT_to NOT_do	6
NOT_much NOT_worse	-12
NOT_much for	-8
NOT_much trouble	27
NOT_mushy	8
NOT_muslims	-25
NOT_muss	26
NOT_muster	-60
NOT_my	-11
NOT_my NOT_attention	-8
NOT_my NOT_bag	-20
NOT_my NOT_best	-24
NOT_my NOT_body	25
NOT_my NOT_cup	-23
NOT_my NOT_cup NOT_of	-17
NOT_my NOT_expectations	-11
NOT_my NOT_idea	-21
NOT_my NOT_idea NOT_of	-19
NOT_my NOT_last	38
NOT_my NOT_legs	-21
NOT_my NOT_money	-18
NOT_my NOT_name	-15
NOT_my NOT_order	-20
NOT_my NOT_time	-25
NOT_my NOT_type	-10
NOT_my flight	-10
NOT_my kindle	7
NOT_my time	-26
NOT_myself	4
NOT_mystery	-11
NOT_navy	11
NOT_nc	26
NOT_nd	-31
NOT_near NOT_enough	-10
NOT_near NOT_the	-7
NOT_nearly NOT_enough	-21
NOT_nearly NOT_enough NOT_to	-15
NOT_need	6
NOT_need NOT_this	-7
NOT_need NOT_to	19
NOT_need NOT_to NOT_add	16
NOT_need NOT_to NOT_buy	9
NOT_needed	4
NOT_needing	8
NOT_negate	27
NOT_negative	22
NOT_negative NOT_to	24
NOT_negative NOT_to NOT_say	15
NOT_negatives	22
NOT_new	-7
NOT_new NOT_here	-12
NOT_new or	-27
NOT_next	-5
NOT_nice	-6
NOT_night in	15
NOT_noise	27
NOT_noise NOT_from	11
NOT_non	-14
NOT_nonsense	13
NOT_noticeable	13
NOT_notified	-13
NOT_notifying	-29
NOT_nudity	-12
NOT_number	-10
NOT_numbers	-5
NOT_odor	13
NOT_of	-2
NOT_of NOT_a plot	-13
NOT_of NOT_any other	9
NOT_of NOT_creativity	-18
NOT_of NOT_customer	-12
NOT_of NOT_good	-14
NOT_of NOT_it	2
NOT_of NOT_it NOT_is	-4
NOT_of NOT_the	9
NOT_of NOT_the NOT_characters	-4
NOT_of NOT_the NOT_sort	-10
NOT_of NOT_the better	-28
NOT_of NOT_them	-20
NOT_of NOT_these NOT_things	-13
NOT_of NOT_those NOT_things	-28
NOT_of NOT_us	-5
NOT_of NOT_us NOT_were	-15
NOT_of NOT_which	-6
NOT_of NOT_which NOT_are	-8
NOT_of a good	-10
NOT_of good	-34
NOT_of my	-18
NOT_of my way	-21
NOT_of new	-18
NOT_off NOT_the ground	-28
NOT_off by	14
NOT_offense	-14
NOT_offer	-4
NOT_offered	-11
NOT_offered NOT_a	11
NOT_often	16
NOT_ok	-12
NOT_on	-7
NOT_on NOT_a	4
NOT_on NOT_my	7
NOT_on NOT_the	1
NOT_on NOT_the NOT_screen	-25
NOT_on NOT_this	-11
NOT_on dvd	8
NOT_on how	-16
NOT_on how to	-31
NOT_on it	-5
NOT_on the	-2
NOT_on the ipod	-31
NOT_onboard	-18
NOT_once	9
NOT_one	-1
NOT_one NOT_but NOT_two	-9
NOT_one NOT_can	-5
NOT_one NOT_i'd	-27
NOT_one NOT_in NOT_the	-5
NOT_one NOT_of	-17
NOT_one NOT_of NOT_the	-11
NOT_one NOT_of NOT_them	-31
NOT_one NOT_single	-11
NOT_one NOT_will	5
NOT_one NOT_would	7
NOT_one again	-17
NOT_one star	-31
NOT_ones	4
NOT_only	3
NOT_only NOT_bad	-10
NOT_only NOT_for	14
NOT_only NOT_to	23
NOT_only a	-45
NOT_onscreen	-45
NOT_open	-20
NOT_open NOT_my	-19
NOT_open NOT_the	-34
NOT_operating	-37
NOT_opportunity NOT_to	-12
NOT_optical	28
NOT_option	-9
NOT_options	-13
NOT_or	-9
NOT_or can't	24
NOT_or more	24
NOT_or most	-41
NOT_orange	13
NOT_order	-16
NOT_order NOT_again	-30
NOT_order NOT_from	-39
NOT_order NOT_this	-42
NOT_ordered	-6
NOT_ordering	-18
NOT_ordering NOT_from	-9
NOT_orders	-32
NOT_oreo	20
NOT_organic	-25
NOT_original	-13
NOT_os	-28
NOT_other	1
NOT_other NOT_book	18
NOT_other NOT_hotel	23
NOT_other NOT_place	28
NOT_other NOT_than to	-11
NOT_ounce	-15
NOT_ounce NOT_of	-15
NOT_out	3
NOT_out NOT_how	-6
NOT_out NOT_of my	-10
NOT_out but	29
NOT_out how to	-18
NOT_outdoor	-32
NOT_oven	41
NOT_over	1
NOT_over NOT_the	6
NOT_over NOT_the NOT_top	28
NOT_overall	4
NOT_overbearing	47
NOT_overboard	65
NOT_overcome	-13
NOT_overdone	28
NOT_overlook NOT_this	20
NOT_overly	31
NOT_overly NOT_sweet	12
NOT_overpower	7
NOT_overpowering	47
NOT_overwhelming	-1
NOT_packaging	-22
NOT_paid	-19
NOT_painful	-29
NOT_panic	11
NOT_pants	-12
NOT_paratha	-22
NOT_parking	-7
NOT_particular	4
NOT_particularly	1
NOT_particularly NOT_good	9
NOT_pass NOT_this	12
NOT_passion	-32
NOT_past	-31
NOT_past NOT_the	-16
NOT_past NOT_the first	-10
NOT_patch	-63
NOT_patch NOT_on	-32
NOT_pathetic	-9
NOT_pay	-8
NOT_pay NOT_for	-15
NOT_pay NOT_for NOT_it	-14
NOT_pay NOT_for NOT_this	-36
NOT_pay NOT_to	-42
NOT_paying	7
NOT_payoff	-27
NOT_pays	19
NOT_people	3
NOT_people are	7
NOT_perfect	60
NOT_perfect NOT_but	20
NOT_perfect NOT_movie	15
NOT_perfect and	13
NOT_perfect but	22
NOT_perfectly	8
NOT_permission	-39
NOT_permissions	8
NOT_personality	-3
NOT_pet	-18
NOT_petite	8
NOT_phenomenal	19
NOT_phone	-3
NOT_photo	-29
NOT_pics	-9
NOT_picture	-7
NOT_picture !	-24
NOT_pictured	10
NOT_piece	-5
NOT_piece of	-9
NOT_pin	-17
NOT_place	-22
NOT_place an	-23
NOT_place to	-7
NOT_plane	-30
NOT_plastic	8
NOT_play	-7
NOT_play NOT_any	-18
NOT_player	-15
NOT_players	-17
NOT_playing	5
NOT_pleasant	6
NOT_pleasant NOT_experience	-35
NOT_please	5
NOT_pleased	-12
NOT_pleased NOT_with	-12
NOT_plenty	35
NOT_plot	4
NOT_plot no	-20
NOT_plug	-48
NOT_plug NOT_and	-20
NOT_plugged	-14
NOT_plus	-16
NOT_point	-17
NOT_point NOT_in	-4
NOT_police	13
NOT_policy	-5
NOT_polite	-12
NOT_political	15
NOT_poor	-58
NOT_pop	10
NOT_positive	-9
NOT_possibly	-14
NOT_pot	-26
NOT_power	12
NOT_ppl	-29
NOT_practical	-18
NOT_praise	4
NOT_praise NOT_it	14
NOT_preachy	19
NOT_prepared	-28
NOT_presents	-20
NOT_pretentious	37
NOT_pretty	-6
NOT_prevent NOT_me	22
NOT_price	5
NOT_pride	-23
NOT_prince	7
NOT_priority	6
NOT_priority NOT_and	30
NOT_private	-12
NOT_problem	16
NOT_problem !	9
NOT_problem NOT_for NOT_me	13
NOT_problem NOT_here	9
NOT_problem NOT_to	14
NOT_problem NOT_using	17
NOT_problem but	-17
NOT_problem with the	15
NOT_problems	30
NOT_problems NOT_whatsoever	15
NOT_problems NOT_with	1
NOT_problems NOT_with NOT_it	-19
NOT_problems NOT_with NOT_the	17
NOT_problems NOT_with NOT_this	19
NOT_problems NOT_with the	16
NOT_problems with	5
NOT_problems with it	24
NOT_product	-23
NOT_product to anyone	-14
NOT_products	-25
NOT_promise	-17
NOT_proper	-18
NOT_properly	-38
NOT_properly NOT_and	-13
NOT_properly NOT_on	-16
NOT_provide	-6
NOT_provide NOT_any	-11
NOT_provided	-13
NOT_ptv	24
NOT_pudding	26
NOT_pull	-6
NOT_pulse	-26
NOT_punches	32
NOT_purchase	-13
NOT_purchase NOT_this	-18
NOT_purchasing	-84
NOT_purchasing NOT_this	-22
NOT_purpose	-9
NOT_pushy	35
NOT_put NOT_anything	-28
NOT_put NOT_it	21
NOT_put NOT_it NOT_down	57
NOT_put NOT_off by	6
NOT_put NOT_this	8
NOT_put it	9
NOT_put it down	13
NOT_putting	-6
NOT_quality	-19
NOT_quality NOT_i	-28
NOT_quality or	17
NOT_questionable	-34
NOT_quite	2
NOT_quite NOT_perfect	14
NOT_quite NOT_up	33
NOT_quite NOT_up NOT_to	26
NOT_quite NOT_work NOT_for	14
NOT_rain	36
NOT_ran	17
NOT_rap	30
NOT_rats	17
NOT_re	-10
NOT_reaction	-21
NOT_read	-3
NOT_read NOT_any	-15
NOT_read NOT_it	-24
NOT_reader	11
NOT_ready	-6
NOT_real	-18
NOT_real NOT_reason	-6
NOT_realize	2
NOT_realize NOT_how	10
NOT_realize NOT_how NOT_much	10
NOT_realize NOT_they	21
NOT_really	-2
NOT_really NOT_a NOT_big	9
NOT_really NOT_gets	-19
NOT_really NOT_hate	-26
NOT_really NOT_know	-13
NOT_really NOT_put	-17
NOT_really NOT_use	-10
NOT_really NOT_work	12
NOT_really NOT_worth	-43
NOT_reason	-19
NOT_reason NOT_except	-13
NOT_reason NOT_for	-6
NOT_reason NOT_given	-14
NOT_reason NOT_to NOT_care	-21
NOT_reason NOT_why	5
NOT_rebook	-14
NOT_recall NOT_if	-15
NOT_reccomend	-15
NOT_reccomended	-19
NOT_reccommend	16
NOT_receive	-32
NOT_receive NOT_the	-15
NOT_received	-43
NOT_received NOT_any	-17
NOT_received NOT_this	-10
NOT_reception	-13
NOT_recline	4
NOT_recline NOT_and	-20
NOT_reclining	15
NOT_recognition	23
NOT_recognize	-2
NOT_recognized	-12
NOT_recomend	-28
NOT_recomend NOT_it	-10
NOT_recommend	-46
NOT_recommend NOT_anyone	-20
NOT_recommend NOT_at	-15
NOT_recommend NOT_buying	-11
NOT_recommend NOT_it	3
NOT_recommend NOT_it NOT_enough	28
NOT_recommend NOT_it NOT_to	17
NOT_recommend NOT_that	-13
NOT_recommend NOT_these	-20
NOT_recommend NOT_this	-1
NOT_recommend NOT_this NOT_film	19
NOT_recommend NOT_this NOT_movie	-9
NOT_recommend NOT_this NOT_one	-28
NOT_recommend NOT_this NOT_place	-6
NOT_recommend NOT_this NOT_product	-51
NOT_recommend NOT_this NOT_to	-17
NOT_recommend NOT_to	3
NOT_recommendations	-25
NOT_recommended	-41
NOT_recommended NOT_at	-11
NOT_recommended NOT_at NOT_all	-8
NOT_recommended NOT_for	7
NOT_recommended NOT_for NOT_the	14
NOT_record	-39
NOT_redeem	-37
NOT_redeeming	-24
NOT_redeeming NOT_features	-10
NOT_refill	16
NOT_refills	-10
NOT_reflect	-42
NOT_reflect NOT_the	-12
NOT_refund	-25
NOT_refunded	18
NOT_refunds	-16
NOT_regarding	-19
NOT_registers	-12
NOT_regret	23
NOT_regret !	16
NOT_regret NOT_buying	14
NOT_regret NOT_it	17
NOT_regret NOT_it !	14
NOT_regrets	11
NOT_relate	-11
NOT_relaxing	-13
NOT_released NOT_on	11
NOT_reliable	-33
NOT_relief	-19
NOT_religious	11
NOT_reminiscent	-39
NOT_remotely	-31
NOT_removing	8
NOT_rent	-8
NOT_rent NOT_it	-7
NOT_renting	-5
NOT_repaired	-12
NOT_reply	-46
NOT_represented	-20
NOT_reputation	-13
NOT_rescue	-37
NOT_resemble	-6
NOT_resembling	-28
NOT_reservation	-6
NOT_reservations NOT_and	-21
NOT_residue	8
NOT_resist	17
NOT_resolution	-9
NOT_resolved	-6
NOT_respect	-6
NOT_respect NOT_for	-8
NOT_respond	-34
NOT_respond NOT_to	-8
NOT_responded	-34
NOT_responding	-39
NOT_response	-64
NOT_response NOT_from	-14
NOT_responsibility	-14
NOT_responsive	-24
NOT_rest of	-10
NOT_restaurant	-12
NOT_retailer	-29
NOT_retract	-15
NOT_return	-63
NOT_return NOT_to	-6
NOT_returnable	-19
NOT_returned	-8
NOT_returning	-75
NOT_returns	-16
NOT_reveal	21
NOT_revealing	8
NOT_review	6
NOT_review NOT_the	-31
NOT_reviews	4
NOT_revisit	-25
NOT_rewarding	-22
NOT_rich	-4
NOT_ride	6
NOT_ride NOT_up	11
NOT_right	-6
NOT_right NOT_for NOT_me	-9
NOT_right NOT_on	-11
NOT_right but	34
NOT_ripped	-15
NOT_rise	-25
NOT_rise NOT_to	-27
NOT_rises	-12
NOT_rises NOT_above	-19
NOT_risk	4
NOT_rome	35
NOT_room	-19
NOT_rooms	-31
NOT_rude	-20
NOT_ruining	15
NOT_run NOT_into	25
NOT_run NOT_on	-21
NOT_run NOT_out	9
NOT_rush	7
NOT_rushing	13
NOT_s	-23
NOT_sacrificing	26
NOT_safe	-16
NOT_salt	8
NOT_same	-8
NOT_same feel	-18
NOT_sample	25
NOT_san	-17
NOT_sappy	35
NOT_satisfied NOT_with	-2
NOT_satisfying	-24
NOT_save	-39
NOT_save NOT_it	-7
NOT_save NOT_this	-57
NOT_saw	3
NOT_say NOT_enough	42
NOT_say NOT_enough NOT_about	2
NOT_say NOT_enough NOT_good	30
NOT_say NOT_i	-11
NOT_saying	7
NOT_saying NOT_a	-7
NOT_says	11
NOT_scary	-9
NOT_scholarly	-14
NOT_science	-7
NOT_scratchy	47
NOT_script	-11
NOT_seal	-21
NOT_seams	-9
NOT_search	-7
NOT_seasoned	-18
NOT_seat NOT_behind	31
NOT_seated	-33
NOT_seats	-11
NOT_seats NOT_and	-24
NOT_security	-8
NOT_see	2
NOT_see NOT_any NOT_of	-14
NOT_see NOT_how NOT_you	22
NOT_see NOT_through	3
NOT_see NOT_through NOT_at	9
NOT_see NOT_thru	11
NOT_seem	-10
NOT_seem NOT_like NOT_a	-16
NOT_seem NOT_to	-16
NOT_seem NOT_to NOT_care	-19
NOT_seem NOT_to NOT_work	-10
NOT_seen	2
NOT_seen NOT_a	-10
NOT_seen NOT_before	14
NOT_seen NOT_it	27
NOT_seen NOT_on	8
NOT_seen NOT_so	-11
NOT_seen NOT_such	-7
NOT_seen NOT_this	3
NOT_seen NOT_this NOT_film	12
NOT_selection	-26
NOT_send	-2
NOT_sending	-17
NOT_sense	-39
NOT_sense !	-11
NOT_sense NOT_at	-22
NOT_sense NOT_at NOT_all	-9
NOT_sense NOT_to	-4
NOT_sense to	-20
NOT_sentimental	19
NOT_sentimentality	23
NOT_sentimentalizing	36
NOT_series	16
NOT_serve	-8
NOT_served	-15
NOT_service	-23
NOT_service no	-20
NOT_services	-7
NOT_serving	-7
NOT_set	-4
NOT_set NOT_up	-7
NOT_setting NOT_up	26
NOT_sexy	-21
NOT_sf	22
NOT_shabby	12
NOT_shaded	-34
NOT_shadows	19
NOT_shape	-48
NOT_shape NOT_and	-9
NOT_shipped	-14
NOT_shoot	-13
NOT_shopping	-10
NOT_short	16
NOT_short NOT_of	10
NOT_shot	7
NOT_should	2
NOT_showed	-20
NOT_showers	-23
NOT_shown NOT_in	-9
NOT_shred	-7
NOT_shy	21
NOT_silicone	-23
NOT_silverware	-8
NOT_single problem	19
NOT_sit	-24
NOT_sit NOT_in	-14
NOT_sit NOT_on	-15
NOT_size	9
NOT_size NOT_up	12
NOT_skill	-14
NOT_skills	-9
NOT_skips	19
NOT_slides	22
NOT_slightest	-25
NOT_slim	20
NOT_slow NOT_down	21
NOT_slowed	36
NOT_slowed NOT_down	19
NOT_smell	3
NOT_smell NOT_anything	-25
NOT_smile	-20
NOT_smile NOT_and	-26
NOT_smoothly as	-27
NOT_snap	18
NOT_snug	26
NOT_so	-3
NOT_so NOT_bad	8
NOT_so NOT_far	8
NOT_so NOT_friendly	-11
NOT_so NOT_horrible	-24
NOT_so NOT_much NOT_for	16
NOT_so NOT_pleased	-26
NOT_so much as	-11
NOT_solution	-11
NOT_someone	-14
NOT_something	2
NOT_something NOT_else	17
NOT_something like	-15
NOT_something like this	-13
NOT_sometimes	-6
NOT_somewhere	-31
NOT_sort	-4
NOT_sound NOT_at	-15
NOT_sound NOT_that	-33
NOT_soundtrack	14
NOT_soup	14
NOT_south	11
NOT_soy	26
NOT_spa	-9
NOT_spa and	-25
NOT_spacious	17
NOT_spark	-11
NOT_speak	-6
NOT_speak NOT_to NOT_the	16
NOT_speak of	-3
NOT_special	-11
NOT_special NOT_and	-11
NOT_special NOT_effects	11
NOT_spelling	60
NOT_spend	-7
NOT_spend NOT_your	-14
NOT_spend a	-10
NOT_spent NOT_the	-21
NOT_spin	-18
NOT_spoil	3
NOT_spoke	-32
NOT_squirrels	-40
NOT_staff	-52
NOT_staff to	-57
NOT_stand	-2
NOT_stand NOT_it	-10
NOT_stand NOT_this	-12
NOT_star hotel	-11
NOT_star hotel !	-22
NOT_stars	-4
NOT_stars !	-30
NOT_stars is	35
NOT_started	6
NOT_starz	26
NOT_stay	-28
NOT_stay NOT_anywhere	15
NOT_stay NOT_anywhere NOT_else	10
NOT_stay NOT_at	-8
NOT_stay NOT_down	-14
NOT_stay NOT_here	-30
NOT_stay NOT_here NOT_again	-11
NOT_stay NOT_there	-21
NOT_stay NOT_there NOT_again	-27
NOT_staying	-10
NOT_staying NOT_here	-20
NOT_stick	-8
NOT_sticking	16
NOT_stiff	53
NOT_stir	22
NOT_stolen	-17
NOT_stop	5
NOT_stop !	16
NOT_stop NOT_eating	17
NOT_stop NOT_playing	19
NOT_stop NOT_playing NOT_it	6
NOT_stop NOT_playing NOT_this	15
NOT_stop NOT_thinking NOT_about	9
NOT_stops	12
NOT_storm	-25
NOT_story	-6
NOT_storytelling	-20
NOT_straight	-16
NOT_stray NOT_from	16
NOT_strings	4
NOT_structured	20
NOT_stuff	-21
NOT_sturdy	-8
NOT_sturdy NOT_at	-17
NOT_style	-10
NOT_style of	-13
NOT_stylized	-15
NOT_substance	-27
NOT_substantial	-16
NOT_succeed	-13
NOT_such	-9
NOT_such NOT_as	-24
NOT_such NOT_luck	-23
NOT_suction	-27
NOT_sufficient	-13
NOT_sugary	10
NOT_suggest	-48
NOT_suggest NOT_it	-33
NOT_suggest NOT_this	-35
NOT_super	4
NOT_supply	-52
NOT_support	-31
NOT_supported	-18
NOT_sure	2
NOT_sure NOT_about	7
NOT_sure NOT_how NOT_long	11
NOT_sure NOT_if	3
NOT_sure NOT_if NOT_the	-8
NOT_sure NOT_if NOT_this	-9
NOT_sure NOT_what	-3
NOT_sure NOT_what NOT_they	-11
NOT_sure NOT_who	-10
NOT_surprises	-10
NOT_suspense	-9
NOT_sweaty	36
NOT_sweet	8
NOT_sweeteners	17
NOT_sweetness	-16
NOT_switch	6
NOT_sync	-19
NOT_table	-26
NOT_table NOT_was	-17
NOT_tables	-18
NOT_tailored	-21
NOT_tailoring	-21
NOT_take	2
NOT_take NOT_away	6
NOT_take NOT_away NOT_from	12
NOT_take NOT_up	31
NOT_taken	-3
NOT_taking NOT_the	12
NOT_talent	-22
NOT_talk NOT_to	-11
NOT_tall	5
NOT_taste	-37
NOT_taste NOT_any	-13
NOT_taste NOT_good	-7
NOT_tasty	-63
NOT_tax	30
NOT_taylor	-23
NOT_te	29
NOT_technologically	47
NOT_teeth	-14
NOT_tell NOT_from NOT_the	-6
NOT_tell NOT_us	-10
NOT_tell NOT_you what	-20
NOT_tell me	-32
NOT_telling	-9
NOT_telling NOT_us	-17
NOT_tension	-15
NOT_terrible	-15
NOT_terrible but	-15
NOT_terribly	-4
NOT_th	21
NOT_tha	-22
NOT_than	-1
NOT_than that !	-32
NOT_than to	-15
NOT_thank NOT_you	-10
NOT_thanks	-2
NOT_thanks !	-25
NOT_that NOT_bad	3
NOT_that NOT_entertaining	-22
NOT_that NOT_far	15
NOT_that NOT_fun	-16
NOT_that NOT_good	-7
NOT_that NOT_great	-18
NOT_that NOT_great NOT_either	-11
NOT_that NOT_i don't	-11
NOT_that NOT_i have	15
NOT_that NOT_interesting	-13
NOT_that NOT_it	-5
NOT_that NOT_part	23
NOT_that NOT_you	-6
NOT_that before	-31
NOT_that the	-7
NOT_the	-5
NOT_the NOT_actors	-7
NOT_the NOT_app	6
NOT_the NOT_basic	-22
NOT_the NOT_battery	-10
NOT_the NOT_best NOT_film	9
NOT_the NOT_best NOT_movie	26
NOT_the NOT_best NOT_quality	11
NOT_the NOT_bill	-16
NOT_the NOT_birds	-27
NOT_the NOT_book	-3
NOT_the NOT_box	-12
NOT_the NOT_breakfast	15
NOT_the NOT_case	-2
NOT_the NOT_case NOT_here	-17
NOT_the NOT_characters	-1
NOT_the NOT_charisma	-10
NOT_the NOT_correct	6
NOT_the NOT_dvd	-11
NOT_the NOT_effort	-7
NOT_the NOT_entire	-5
NOT_the NOT_features	-36
NOT_the NOT_first NOT_time	-7
NOT_the NOT_game	-7
NOT_the NOT_hype	-21
NOT_the NOT_issue	-16
NOT_the NOT_item	11
NOT_the NOT_job	-11
NOT_the NOT_laptop	-13
NOT_the NOT_leaking	-20
NOT_the NOT_least NOT_bit	-6
NOT_the NOT_length	14
NOT_the NOT_less	8
NOT_the NOT_mask	26
NOT_the NOT_money	-44
NOT_the NOT_money to	-16
NOT_the NOT_negative	12
NOT_the NOT_nuts	-18
NOT_the NOT_original	-3
NOT_the NOT_picture	-12
NOT_the NOT_place for	14
NOT_the NOT_poor	-9
NOT_the NOT_price	8
NOT_the NOT_problem	-35
NOT_the NOT_product	-2
NOT_the NOT_seasoned	-29
NOT_the NOT_sex	-13
NOT_the NOT_slightest	-16
NOT_the NOT_staff	-9
NOT_the NOT_steak	-25
NOT_the NOT_taste	-24
NOT_the NOT_typical	8
NOT_the NOT_usual	4
NOT_the NOT_videos	-29
NOT_the NOT_wait	8
NOT_the NOT_weight	10
NOT_the NOT_worst	-7
NOT_the NOT_worst NOT_film	-9
NOT_the NOT_worst NOT_movie	-12
NOT_the NOT_worst but	-19
NOT_the atmosphere	26
NOT_the belt	20
NOT_the best	8
NOT_the better	-26
NOT_the current	-19
NOT_the description	-10
NOT_the future	-24
NOT_the kindle fire	-12
NOT_the least	-17
NOT_the light	-18
NOT_the long term	27
NOT_the mark	-10
NOT_the movies	-11
NOT_the pictures	-15
NOT_the rides	24
NOT_the so	-13
NOT_the staff	-12
NOT_the time	6
NOT_the way of	14
NOT_the weather	8
NOT_the whole	6
NOT_the word	-12
NOT_their	-13
NOT_their NOT_products	-14
NOT_their products	-18
NOT_them	-9
NOT_them NOT_again	-18
NOT_them NOT_either	-13
NOT_them NOT_in	10
NOT_them NOT_on	-10
NOT_them NOT_to	-7
NOT_them NOT_yet	17
NOT_then	-7
NOT_there	-12
NOT_there NOT_again	-30
NOT_these	11
NOT_these NOT_things	-10
NOT_these NOT_to	15
NOT_they	-4
NOT_they NOT_let	-21
NOT_they were thinking	-9
NOT_thin	4
NOT_thing	1
NOT_think NOT_i	-4
NOT_think NOT_i NOT_will	-10
NOT_think NOT_i'll	-4
NOT_think NOT_i'll NOT_be	-8
NOT_think NOT_it NOT_was	-3
NOT_think NOT_it's NOT_worth	-18
NOT_think NOT_so	-9
NOT_think NOT_you	10
NOT_think NOT_you NOT_can	8
NOT_this	-11
NOT_this !	8
NOT_this NOT_again	-54
NOT_this NOT_app	-19
NOT_this NOT_app !	8
NOT_this NOT_book	-12
NOT_this NOT_book !	-12
NOT_this NOT_brand	-12
NOT_this NOT_brand again	-16
NOT_this NOT_crap	-18
NOT_this NOT_dvd	-13
NOT_this NOT_film	2
NOT_this NOT_game	-22
NOT_this NOT_great	24
NOT_this NOT_hotel to	-9
NOT_this NOT_is a	-9
NOT_this NOT_item	-21
NOT_this NOT_junk	-16
NOT_this NOT_justice	12
NOT_this NOT_model	-21
NOT_this NOT_movie to	-6
NOT_this NOT_one	-5
NOT_this NOT_place	-11
NOT_this NOT_place to	-10
NOT_this NOT_product	-3
NOT_this NOT_review	-14
NOT_this NOT_stupid	-14
NOT_this NOT_thing	-8
NOT_this NOT_to	-45
NOT_this NOT_to anyone	-23
NOT_this NOT_version	-10
NOT_this again	-47
NOT_this app	-9
NOT_this bad	-11
NOT_this book	-14
NOT_this game	-8
NOT_this has	-23
NOT_this hotel	11
NOT_this is a	-4
NOT_this movie	5
NOT_this one	-6
NOT_this place	-32
NOT_this sweater	-16
NOT_this was	-13
NOT_this was a	-14
NOT_those NOT_things	-27
NOT_thou	-26
NOT_thought	3
NOT_thought i	-19
NOT_thought it	8
NOT_thought to	16
NOT_thrilled	-5
NOT_thrilling	-7
NOT_through NOT_at	11
NOT_through NOT_at all	9
NOT_thrown	24
NOT_ticket	-26
NOT_tight	18
NOT_tight NOT_and	9
NOT_tightly	-10
NOT_time	7
NOT_time and	-26
NOT_time downloading	-13
NOT_time on this	-29
NOT_time or	-24
NOT_time or money	-11
NOT_time with	-6
NOT_time with this	-59
NOT_tire	24
NOT_tire NOT_of	19
NOT_tired	10
NOT_tired NOT_of	31
NOT_tired NOT_of it	12
NOT_title	5
NOT_to NOT_a	-4
NOT_to NOT_amuse	15
NOT_to NOT_anyone	-11
NOT_to NOT_be NOT_missed	6
NOT_to NOT_be NOT_seen	-10
NOT_to NOT_be found	-3
NOT_to NOT_be great	-15
NOT_to NOT_be something	15
NOT_to NOT_beat	-20
NOT_to NOT_blame	-16
NOT_to NOT_call	10
NOT_to NOT_care	-31
NOT_to NOT_complain NOT_about	25
NOT_to NOT_connect	-9
NOT_to NOT_deal	-12
NOT_to NOT_deal with	-9
NOT_to NOT_dislike	21
NOT_to NOT_do	3
NOT_to NOT_do NOT_with	-3
NOT_to NOT_do with	-13
NOT_to NOT_enjoy	11
NOT_to NOT_fly	-9
NOT_to NOT_get a	-4
NOT_to NOT_go back	36
NOT_to NOT_hard	13
NOT_to NOT_have	-3
NOT_to NOT_have to	-16
NOT_to NOT_help	-14
NOT_to NOT_improve	-12
NOT_to NOT_like	12
NOT_to NOT_like ?	10
NOT_to NOT_listen	-14
NOT_to NOT_listen to	-8
NOT_to NOT_love	15
NOT_to NOT_make	13
NOT_to NOT_make NOT_a	-30
NOT_to NOT_make this	-11
NOT_to NOT_me	-11
NOT_to NOT_miss	25
NOT_to NOT_need	16
NOT_to NOT_order	7
NOT_to NOT_over	20
NOT_to NOT_par	-15
NOT_to NOT_pay for	-4
NOT_to NOT_place	-29
NOT_to NOT_put it	7
NOT_to NOT_rate	-17
NOT_to NOT_read it	18
NOT_to NOT_repair	-30
NOT_to NOT_save	-7
NOT_to NOT_school	-16
NOT_to NOT_support	-12
NOT_to NOT_the	-3
NOT_to NOT_the NOT_point	9
NOT_to NOT_the mark	-6
NOT_to NOT_this	-6
NOT_to NOT_understand	-7
NOT_to NOT_waste	9
NOT_to NOT_wear it	6
NOT_to NOT_wear this	13
NOT_to NOT_work	-25
NOT_to NOT_worry	14
NOT_to NOT_worry about	15
NOT_to NOT_write	-6
NOT_to a	-10
NOT_to act	-10
NOT_to any	-6
NOT_to anyone	-51
NOT_to be	-7
NOT_to begin	-12
NOT_to begin with	-11
NOT_to being	-9
NOT_to bring	-12
NOT_to care	-18
NOT_to change	-26
NOT_to control	-15
NOT_to do	-4
NOT_to do with	-12
NOT_to download	-20
NOT_to expect	6
NOT_to expect from	9
NOT_to last	-23
NOT_to make	-4
NOT_to my	-24
NOT_to see	4
NOT_to serve	-12
NOT_to stay	-17
NOT_to the	-4
NOT_to this	-2
NOT_to this hotel	-26
NOT_to warrant	-20
NOT_to watch	-7
NOT_to what	-15
NOT_to work	-17
NOT_to your	-10
NOT_toast	-15
NOT_toe	-19
NOT_together	-10
NOT_toilet	-7
NOT_told	4
NOT_tolerate	-8
NOT_tomato	-11
NOT_too	12
NOT_too NOT_big	7
NOT_too NOT_crowded	-10
NOT_too NOT_deep	-9
NOT_too NOT_far	4
NOT_too NOT_heavy	29
NOT_too NOT_high	11
NOT_too NOT_large	16
NOT_too NOT_long	19
NOT_too NOT_loose	4
NOT_too NOT_low	25
NOT_too NOT_much trouble	13
NOT_too NOT_short	9
NOT_too NOT_thick	-10
NOT_too NOT_thin	13
NOT_tools	13
NOT_top	6
NOT_toshiba	-44
NOT_total	-9
NOT_touch NOT_it	-9
NOT_touched	5
NOT_tour	34
NOT_toward	-29
NOT_trademark	-26
NOT_trained	-12
NOT_trans	18
NOT_transfer	-12
NOT_translate	-15
NOT_traveller	-84
NOT_treated	-28
NOT_tried	4
NOT_tried NOT_it	6
NOT_trips	-15
NOT_trouble	25
NOT_troubles	20
NOT_true	-5
NOT_trust	-13
NOT_truth NOT_in	13
NOT_try	-2
NOT_trying	7
NOT_trying NOT_it	10
NOT_tuner	-36
NOT_turn	-7
NOT_turn NOT_on	-27
NOT_turned	-6
NOT_turning	8
NOT_tutorial	-12
NOT_two	8
NOT_typical	21
NOT_u	-16
NOT_under	-10
NOT_understand	-14
NOT_understand NOT_english	-21
NOT_understand NOT_how	-5
NOT_understand NOT_the	-1
NOT_understand NOT_why	-8
NOT_universal	-27
NOT_unless	-25
NOT_unless you	-10
NOT_unless you want	-13
NOT_until NOT_we	-13
NOT_up	-9
NOT_up NOT_at	-11
NOT_up NOT_for the	-20
NOT_up NOT_so	-9
NOT_up NOT_to	-22
NOT_up NOT_to NOT_par	-12
NOT_up NOT_with	-6
NOT_up NOT_with the	-11
NOT_up a	-13
NOT_up on	-10
NOT_up to	-7
NOT_update	-21
NOT_updated	-33
NOT_updates	-20
NOT_upgrade	12
NOT_upgrades	16
NOT_ups	10
NOT_upto	-6
NOT_upto NOT_the	11
NOT_ur	-10
NOT_us	-1
NOT_us NOT_that	-21
NOT_us NOT_the	-19
NOT_us NOT_were	-19
NOT_us a	-15
NOT_usable	-13
NOT_use	6
NOT_use NOT_it	-31
NOT_use NOT_these	-14
NOT_use NOT_to	-12
NOT_use or	28
NOT_used	4
NOT_used to	-13
NOT_used to be	-15
NOT_user	-1
NOT_user NOT_friendly	-14
NOT_usual	11
NOT_usually	20
NOT_vacation	-30
NOT_value	-19
NOT_value NOT_for NOT_money	-11
NOT_vampires	-31
NOT_vary	-22
NOT_versions	35
NOT_very	-17
NOT_very NOT_accessible	24
NOT_very NOT_durable	-23
NOT_very NOT_effective	-17
NOT_very NOT_flattering	-13
NOT_very NOT_flexible	-15
NOT_very NOT_friendly	32
NOT_very NOT_good	-1
NOT_very NOT_good NOT_if	-32
NOT_very NOT_happy	-9
NOT_very NOT_hot	-25
NOT_very NOT_involving	-17
NOT_very NOT_strong	-18
NOT_very NOT_tasty	-18
NOT_very NOT_thrilling	-58
NOT_very well	-6
NOT_vibrant	-14
NOT_videos	-15
NOT_view but	20
NOT_viruses	18
NOT_visit	-9
NOT_visit NOT_again	-57
NOT_visit NOT_this	-42
NOT_vivid	-28
NOT_voice	-31
NOT_vouch	31
NOT_vouch NOT_for	19
NOT_vulgarity	24
NOT_w	-39
NOT_w system	-26
NOT_waist	18
NOT_waist NOT_your	-12
NOT_wait	11
NOT_wait !	28
NOT_wait NOT_for	30
NOT_wait NOT_for NOT_the	3
NOT_wait NOT_to	14
NOT_wait NOT_to NOT_go	18
NOT_wait NOT_to NOT_return	11
NOT_wait NOT_to NOT_see	5
NOT_wait NOT_to NOT_try	27
NOT_wait NOT_to NOT_wear	28
NOT_waited	50
NOT_waiter	-22
NOT_waiting NOT_area	-22
NOT_waitress	-23
NOT_walk to	22
NOT_wallet	17
NOT_walls	21
NOT_wanna	-10
NOT_want	1
NOT_want NOT_anyone	-14
NOT_want NOT_to NOT_leave	8
NOT_want to	-6
NOT_warm	-3
NOT_warned	-15
NOT_warning	-31
NOT_warnings	-15
NOT_was	5
NOT_was NOT_done	-11
NOT_was NOT_given	-15
NOT_was expecting	-8
NOT_was looking	-19
NOT_was looking for	-15
NOT_was not	-15
NOT_was worth	-66
NOT_was worth the	-10
NOT_wash	-14
NOT_wast	-14
NOT_waste	-7
NOT_waste NOT_any	-11
NOT_waste NOT_money	13
NOT_waste NOT_my	-12
NOT_waste NOT_the	-16
NOT_waste NOT_your	-30
NOT_waste NOT_your NOT_money	-67
NOT_waste NOT_your NOT_time	-13
NOT_waste NOT_your time	-11
NOT_waste of	5
NOT_waste of time	-13
NOT_wasted NOT_my	-34
NOT_wasting	11
NOT_wasting NOT_your	-12
NOT_watch	-3
NOT_watch NOT_it	5
NOT_watch NOT_this	-17
NOT_watchable	-36
NOT_water	-29
NOT_way	-12
NOT_way !	-8
NOT_way NOT_i	-5
NOT_way NOT_that	-8
NOT_way NOT_to	-22
NOT_way NOT_to NOT_get	-14
NOT_way to	-22
NOT_we	-10
NOT_we NOT_can	-23
NOT_we NOT_did	20
NOT_we had to	-15
NOT_we would	16
NOT_wear NOT_out	27
NOT_wear it	5
NOT_wear this	16
NOT_wearable	-45
NOT_weather	-15
NOT_website	-20
NOT_websites	-28
NOT_weekend	22
NOT_welcome	-7
NOT_well	-13
NOT_well NOT_and	-16
NOT_well NOT_at	-9
NOT_well NOT_at all	-27
NOT_well NOT_done	-8
NOT_well NOT_enough	-17
NOT_well NOT_in	-12
NOT_well NOT_is	26
NOT_well NOT_to	-11
NOT_well NOT_with	-8
NOT_well but	13
NOT_were not	11
NOT_what	-3
NOT_what NOT_i	-21
NOT_what NOT_i NOT_had	-13
NOT_what NOT_i NOT_ordered	-31
NOT_what NOT_i NOT_thought	-39
NOT_what NOT_i NOT_was	-13
NOT_what NOT_i was	-7
NOT_what NOT_is	8
NOT_what NOT_it	-4
NOT_what NOT_it is	6
NOT_what NOT_it says	-16
NOT_what NOT_it wants	-8
NOT_what NOT_other	20
NOT_what NOT_to expect	9
NOT_what NOT_was	-10
NOT_what NOT_we	-28
NOT_what NOT_you	5
NOT_what NOT_you NOT_expect	-12
NOT_what i	-15
NOT_what i expected	-8
NOT_whatsoever	4
NOT_when	5
NOT_when NOT_i	-5
NOT_when i	-7
NOT_where	-4
NOT_where NOT_to	-6
NOT_which	-4
NOT_which NOT_are	-11
NOT_which i	22
NOT_white	4
NOT_who	-7
NOT_who NOT_designed	-20
NOT_who NOT_this	-29
NOT_who NOT_were	-17
NOT_wholly	10
NOT_why	7
NOT_why NOT_anyone	-8
NOT_why NOT_people	10
NOT_why NOT_they	-3
NOT_why NOT_this	6
NOT_why NOT_we	-21
NOT_wifi	-7
NOT_will NOT_i	-11
NOT_wind	8
NOT_window	-7
NOT_windows	-10
NOT_wireless	6
NOT_wish	-4
NOT_wit	-9
NOT_with NOT_each	-18
NOT_with NOT_my	-6
NOT_with NOT_them	-9
NOT_with NOT_this	5
NOT_with NOT_you again	-11
NOT_with its	14
NOT_with the	-5
NOT_with these	8
NOT_within	5
NOT_within NOT_the	-28
NOT_wobbly	-46
NOT_woman	-5
NOT_women	-5
NOT_won	11
NOT_wonder	-10
NOT_work	-39
NOT_work !	-50
NOT_work NOT_and	20
NOT_work NOT_at	-30
NOT_work NOT_at NOT_all	-39
NOT_work NOT_for	9
NOT_work NOT_for NOT_me	-5
NOT_work NOT_for NOT_my	9
NOT_work NOT_for me	13
NOT_work NOT_on	24
NOT_work NOT_on NOT_my	-12
NOT_work NOT_very	5
NOT_work NOT_well	18
NOT_work NOT_well NOT_at	-16
NOT_work NOT_with	-4
NOT_work NOT_with NOT_my	-15
NOT_worked	-45
NOT_working	-19
NOT_works	-39
NOT_worries	58
NOT_worry	24
NOT_worry !	25
NOT_worry NOT_about	13
NOT_worry about	19
NOT_worrying	12
NOT_worrying NOT_about	18
NOT_worse	1
NOT_worse than	-17
NOT_worst	-43
NOT_worst NOT_film	-11
NOT_worst NOT_movie	-17
NOT_worst but	-25
NOT_worth	-53
NOT_worth NOT_a	4
NOT_worth NOT_buying	-24
NOT_worth NOT_downloading	-42
NOT_worth NOT_for	17
NOT_worth NOT_going	-23
NOT_worth NOT_it	14
NOT_worth NOT_it !	-14
NOT_worth NOT_my	-34
NOT_worth NOT_paying	-13
NOT_worth NOT_the	8
NOT_worth NOT_the NOT_cost	13
NOT_worth NOT_the NOT_effort	-6
NOT_worth NOT_the NOT_hassle	-7
NOT_worth NOT_the NOT_money	8
NOT_worth NOT_the NOT_price	-1
NOT_worth NOT_the NOT_time	-26
NOT_worth NOT_the NOT_wait	-19
NOT_worth NOT_watching	-13
NOT_worth NOT_your	11
NOT_worth NOT_your NOT_time	-7
NOT_worth it	11
NOT_worth the	-18
NOT_worthy	-54
NOT_worthy NOT_of	-24
NOT_would	-19
NOT_would NOT_i	-7
NOT_would call	28
NOT_would ever	-16
NOT_would go	-10
NOT_would not	-16
NOT_wrinkle	35
NOT_write	11
NOT_wrong	2
NOT_wrong NOT_with	14
NOT_wrong i	-5
NOT_wrote	-14
NOT_xp	-19
NOT_ya	-11
NOT_yellow	12
NOT_yet NOT_so	27
NOT_yet but	6
NOT_you	-5
NOT_you !	-8
NOT_you NOT_down	16
NOT_you NOT_expect	-16
NOT_you NOT_expect from	-30
NOT_you NOT_just	-16
NOT_you NOT_look	18
NOT_you NOT_off	20
NOT_you NOT_that	-13
NOT_you NOT_think	-7
NOT_you NOT_want to	-12
NOT_you again	-29
NOT_you are	-9
NOT_you are a	-9
NOT_you but	-7
NOT_you have	-5
NOT_you what	-26
NOT_you'd	-10
NOT_your	-6
NOT_your NOT_blood	19
NOT_your NOT_friend	-35
NOT_your NOT_mic	-19
NOT_your NOT_money	-65
NOT_your NOT_money on	-5
NOT_your NOT_time	-74
NOT_your NOT_time and	-9
NOT_your NOT_time on	-13
NOT_your NOT_time or	-9
NOT_your NOT_time with	19
NOT_your NOT_typical	24
NOT_your time	-25
NOT_youtube	-14
NOT_yr	14
NOT_zero	-18
NOT_zip NOT_up	-17
NOT_zipper	-17
NOT_zomato	-7
a	-1
a and	6
a b movie	-4
a b w	-14
a bad	-3
a bad feeling	-11
a bad film	-3
a bad guy	7
a bad mood	-13
a bad movie	9
a bad name	-42
a bad one	-6
a bad product	-20
a bad review	6
a bad script	-14
a bad taste	-7
a banal	-38
a bar of	15
a bargain	6
a bargain at	14
a bat	-7
a bathroom	-6
a beautiful	2
a beautiful film	8
a beautiful suite	-43
a beauty	15
a beginner	19
a beguiling	27
a believer	13
a below	-5
a better	-5
a better effort	-21
a better movie	-13
a better one	-9
a better script	-9
a better selection	-27
a better title	-9
a big disappointment	-16
a big fat	-26
a big hit	7
a big part	15
a big plus	22
a big surprise	17
a bit	-2
a bit awkward	12
a bit bulky	11
a bit cheap	11
a bit concerned	23
a bit difficult	11
a bit disappointing	14
a bit disjointed	22
a bit hard	6
a bit higher	-9
a bit i	7
a bit in	14
a bit large	-5
a bit less	-9
a bit long	9
a bit longer	18
a bit of	5
a bit off	8
a bit on	10
a bit pricey	49
a bit see	7
a bit sheer	7
a bit skeptical	13
a bit slow	-5
a bit smaller	10
a bit snug	7
a bit spicy	11
a bit tight	4
a bit too	-2
a bit uncomfortable	19
a bit weak	12
a bit wide	14
a bitch	-14
a bitter taste	-8
a bittersweet	8
a bizarre	-3
a black screen	-7
a blank	-4
a blast	33
a blast !	9
a blatant	-8
a blazer	10
a blend	13
a blender	-10
a blond	-18
a body	-5
a bold	14
a bonus	20
a bore	-20
a boy named	13
a brainless	-13
a breeze	32
a breeze to	11
a brilliant	-6
a brisk	9
a broader	10
a broken	-10
a buck	-3
a budget airline	-17
a bug's	9
a bug's life	7
a bummer	-4
a bunch	-9
a bunch of	-4
a burst	21
a busboy	-20
a business trip	6
a by	-24
a c	-5
a caffeine	-18
a call	3
a call back	-18
a calm	7
a cami	2
a cami underneath	4
a camisole underneath	9
a can	-8
a can of	-10
a cancelled flightled	-12
a candle	6
a candy	14
a captivating	26
a car is	-13
a cardboard box	-10
a cardigan	10
a career defining	22
a casual	25
a challenging	12
a champ	8
a chance and	8
a chance but	-17
a charlie	9
a charlie brown	9
a charm	4
a charmer	26
a charming	18
a charmless	-16
a cheese plate	21
a chemical	-10
a chemistry	22
a chicken	-3
a child	2
a child and	18
a children's	-9
a children's movie	-7
a chilling	13
a chopped	-19
a chore to	-9
a cigarette	-6
a cinch	25
a classic	-3
a classic !	8
a classic in	9
a classic that	9
a clean	7
a clean and	12
a clever	4
a click	-17
a clue	-4
a clunker	-22
a cockroach	-29
a coherent	-6
a college student	10
a colorful	-20
a comedy	-2
a comedy ?	-10
a comfy	11
a compassionate	17
a compelling	46
a complaint	11
a complete	-13
a complete and	-20
a complete disaster	-20
a complete waste	-7
a completely different	7
a complex	-8
a compliment	9
a concept	7
a condensed	19
a confusing	-20
a consideration	22
a consistently	18
a contrived	-9
a convenient location	17
a cool	4
a copy	5
a copy to	10
a courtesy	-16
a cozy	8
a cracker	22
a crank	-27
a crap	-5
a crappy	-24
a criticism	11
a crock	-13
a crook	22
a crop	-22
a crop top	-14
a cruel	15
a customer	-8
a cut above	13
a cut and	-18
a cute design	-38
a cv	-14
a daily	10
a damn about	-14
a dance	7
a dandy	26
a darker	-7
a date	10
a date !	44
a date or	9
a day	5
a day at	16
a dead	-3
a deal breaker	-11
a decent cup	-29
a decent selection	12
a deck	13
a deep	10
a deeper	18
a deeply	30
a deeply moving	10
a defect	-15
a defect in	-22
a defective	-48
a definite	6
a deft	21
a delicious meal	11
a deliciously	14
a delight	2
a delightful	18
a delightfully	5
a denim	-7
a dent	15
a depth	-11
a desert island	23
a desktop	-15
a desolate	15
a dessert	14
a detective story	11
a dictionary	-18
a difference	6
a different brand	-21
a different one	-9
a different product	-33
a difficult	7
a dire	-12
a dirty	-6
a disapointment	-31
a disappointing	-26
a disappointing experience	-24
a disappointment	-28
a disappointment !	-12
a disappointment and	-15
a disappointment especially	-10
a disaster	-17
a discernible	-24
a disgrace	-16
a disney park	21
a disquieting	18
a distinguished	9
a diverse	20
a diverting	41
a dock	12
a dog	-1
a door	-6
a drawback	26
a dream	3
a dream come	16
a dreary	-6
a dressier	8
a dud	-22
a dull	-7
a dump	-4
a durable	35
a east	26
a excellent	16
a fabulous	-7
a fair job	-12
a fairly	3
a fairy	8
a fake	-14
a fantastic	30
a far better	-6
a fascinating	6
a favor	-12
a favor and	-4
a favorite	5
a favorite of	14
a favour	-15
a favour and	-9
a fee	-5
a feel	-4
a feel good	-9
a fender	18
a few bites	-11
a few good	-6
a few laughs	-3
a few minor	6
a few others	7
a few pages	-11
a few rides	-11
a few twists	11
a few uses	-8
a few years	4
a fierce	12
a film of	2
a fine	17
a fine film	41
a fine job	3
a finely	8
a flair	10
a flame	-12
a flattering	3
a flawed	9
a flawed film	20
a flight	-12
a flight on	-10
a flight with	-26
a flop	-8
a focus	10
a focus on	17
a football	-8
a football game	-11
a foul	-30
a free drink	7
a fresh	7
a freshman	-10
a friday and	14
a fried	16
a friendly	10
a full bar	12
a full day	12
a full kitchen	24
a full length	-10
a full meal	18
a full refund	-55
a full service	7
a fun	27
a fun day	14
a fun experience	11
a fun game	-7
a fun little	16
a fun place	9
a funny	6
a gag	-7
a game this	-22
a gate	-7
a geisha	-11
a gem	20
a generous	7
a generous portion	19
a genetic	-14
a genius	7
a genuine	10
a genuinely	7
a giant	-4
a gift	3
a gift but	-13
a gift card	23
a glimpse	8
a glorious	24
a glove	30
a good	3
a good after	12
a good book	4
a good choice	9
a good day	8
a good effort	-38
a good experience	78
a good idea	-5
a good job	10
a good lounge	39
a good mix	4
a good option	7
a good place	-1
a good purchase	9
a good time	17
a good value	4
a good variety	10
a good view	10
a good way	4
a good woman	-17
a google	-18
a gorgeous	9
a granny	-15
a great	5
a great alternative	-19
a great and	4
a great app	-13
a great bargain	39
a great basic	12
a great book	5
a great buy	11
a great camera	16
a great choice	18
a great classic	-7
a great day	19
a great disappointment	-15
a great experience	13
a great feature	32
a great feel	14
a great film	-12
a great find	5
a great fit	-7
a great flavor	12
a great flight	16
a great fun	8
a great game	-1
a great gift	11
a great idea	-6
a great job	9
a great length	7
a great little	-5
a great meal	12
a great movie	-3
a great performance	14
a great piece	14
a great place	-10
a great price	40
a great product	-7
a great purchase	8
a great read	27
a great selection	7
a great sense	7
a great set	19
a great show	16
a great size	6
a great snack	14
a great sound	8
a great stay	12
a great story	-3
a great summer	9
a great surprise	9
a great time	47
a great tool	18
a great top	-12
a great value	4
a great view	-5
a great way	24
a greater	29
a grisly	20
a grocery	5
a gross	-2
a guide	22
a guitar	6
a guitar player	12
a gun	-4
a guy	-3
a hack	-8
a hairy	-11
a half assed	-18
a half hour	-5
a half of	8
a handy	12
a hangover	-10
a happy	6
a happy camper	13
a harrowing	12
a hassle to	-26
a haunting	15
a head of	-21
a headache	-44
a heavier	-5
a high level	21
a hilarious	18
a historic	14
a hit	9
a hit !	11
a hodgepodge	-13
a hodgepodge of	-10
a hole	-11
a hole in	-8
a hollow	-17
a hoot	10
a horrible	-4
a horrible movie	-7
a horribly	-5
a horror	7
a horror film	8
a horror movie	-9
a hot day	6
a household	5
a hug	14
a huge	2
a huge disappointment	-3
a huge disney	-21
a huge impact	-17
a huge plus	32
a huge selection	7
a human face	8
a humorless	-26
a hype	-42
a i	7
a jean	15
a jean jacket	16
a jerk	-6
a jerk and	-10
a job	2
a joke	-25
a joke and	-14
a journey	2
a joy	25
a joy to	17
a jumpsuit	20
a keeper	34
a keeper !	15
a kick	4
a kid again	18
a kid i	4
a kind	7
a kindle	-2
a l	-5
a la	4
a la carte	11
a lack	-2
a lackluster	-4
a lame	12
a laptop	11
a laptop that	18
a large but	6
a large is	-24
a larger	3
a last minute	7
a laugh	-9
a laughable	-5
a leaden	-12
a legend	17
a lemon	-14
a les	10
a les paul	8
a less than	-6
a lesson	4
a let	-15
a let down	-23
a liar	-16
a liberal	11
a lie	-6
a life saver	8
a lifeless	-9
a lifetime	-4
a light	6
a light hearted	12
a likable	6
a lil	9
a little	13
a little awkward	9
a little big	26
a little bit	-3
a little boxy	10
a little concerned	8
a little dated	7
a little different	7
a little expensive	8
a little flimsy	23
a little from	12
a little hard	4
a little heavier	14
a little heavy	8
a little hesitant	10
a little large	-8
a little late	19
a little longer	6
a little looser	9
a little loud	16
a little nervous	31
a little noisy	8
a little on	1
a little overpriced	17
a little piece	21
a little pricey	7
a little pricy	12
a little privacy	14
a little room	7
a little roomy	6
a little short	21
a little shorter	11
a little skeptical	-6
a little slow	-3
a little smaller	6
a little thin	14
a little time	10
a little to	5
a little too	-3
a little tricky	21
a little wide	9
a little worried	8
a load	-9
a load of	-3
a lonely	6
a long haul	-8
a long layover	12
a look	2
a loser	-5
a lot	4
a lot better	-4
a lot brighter	-34
a lot easier	11
a lot faster	12
a lot of	4
a lot though	25
a lousy	-18
a love	2
a lovely	15
a lovely little	13
a loving	6
a low budget	-2
a low carb	17
a low volume	21
a loyal customer	-20
a lumbering	-21
a lunch buffet	11
a luxury	8
a m	10
a m in	7
a mac is	30
a mac user	-17
a made	-5
a made for	-6
a magical	19
a magical place	8
a magnificent	13
a magnificent job	10
a major	-5
a major design	-17
a major issue	-12
a malicious	-18
a man she	10
a man who	-7
a mandolin	11
a marvel	21
a marvelous	31
a massive disappointment	-39
a masterful	11
a masterpiece	2
a maternity dress	-7
a mature	4
a meal	3
a meal of	16
a medal	23
a mediocre	-8
a memoir of	21
a memorable	1
a memory	22
a mesmerizing	2
a mess but	15
a messy	-8
a metro station	16
a mic stand	19
a midi	13
a mindless	-13
a minor	4
a minute before	19
a minute to	14
a miraculous	14
a miserable	11
a mishmash	-22
a miss	-43
a missed	-10
a missed opportunity	-9
a mistake	-5
a mistake and	-29
a moderate	-8
a modern	-4
a modest	8
a momentum	27
a monday the	-20
a money grab	-24
a monkey	-13
a month	-7
a more	1
a mosaic	-21
a most	17
a motel	-12
a mouse run	-25
a movie	-2
a movie ?	-9
a movie ever	-9
a movie is	5
a moving	8
a moving and	10
a much better	-17
a much shorter	-21
a muddled	-10
a must	61
a must !	-11
a must buy	14
a must do	13
a must for	24
a must have	27
a must read	31
a must see	-15
a must try	29
a napkin	-13
a nasty	-5
a nationwide	16
a natural	3
a navy	3
a nerve	22
a new favorite	15
a new way	-9
a nice	9
a nice addition	13
a nice and	5
a nice design	-44
a nice mix	10
a nice pair	9
a nice place	-8
a nice size	10
a nice touch	-5
a nicely	-8
a nightmare	-41
a no NOT_go	-23
a non	-15
a non smoking	-8
a non working	-17
a now	7
a oil	-14
a once in	-17
a one bedroom	16
a one joke	-10
a one star	-30
a page turner	21
a pain	-5
a pain to	-7
a painful	7
a painfully	8
a paint	-10
a paint by	-9
a painting	7
a pale	-5
a pale imitation	-8
a pan	9
a paper bag	-16
a part	10
a part of	6
a party of	-9
a pass	-39
a passable	-8
a pawn	20
a paycheck	-6
a peanut	11
a pedal	22
a pencil skirt	7
a penny so	-24
a people	9
a perfect	15
a performance	6
a personal	2
a petite	3
a petite small	10
a phenomenal	7
a photo i	-25
a photo to	-16
a pick	29
a picky	10
a picture as	-26
a piece	-2
a piece of	-3
a pin	-10
a pineapple	13
a pioneer	22
a pitch	17
a pitiful	-10
a pity	-3
a place in	28
a plane	-3
a plane that	-10
a pleasant	2
a pleasant surprise	6
a pleasing	45
a pleasurable	17
a pleasure	32
a pleasure to	21
a plodding	-18
a plus	7
a poetic	18
a poignant	11
a pointless	-2
a political	12
a poor	1
a poor film	-20
a poor man's	9
a poorly	-13
a pop	4
a pop filter	11
a porn	-8
a porno	-34
a positive note	-25
a positive way	27
a potentially interesting	-9
a pouch	-17
a premise	-19
a premium	-8
a preschooler	-25
a pretty	3
a pretty decent	7
a pretty good	6
a priori	21
a problem and	-25
a problem to	-12
a process	10
a profound	5
a pull	-8
a punch	7
a pure	5
a puzzle whose	-19
a quality	6
a quality product	14
a queue	11
a quicker	-35
a quiet	11
a quieter	11
a quirky	12
a racial	14
a radiant	26
a raise	16
a rare	-3
a rare find	13
a rare gem	-13
a rarity	5
a rarity in	11
a rating	-4
a real disappointment	-15
a real gem	11
a real pleasure	18
a real plus	15
a real treat	55
a reality	15
a really bad	-20
a really great	-14
a really nice	3
a really pretty	10
a reason the	-22
a recommendation	6
a refreshing	8
a refreshing change	21
a refreshingly	30
a refund	-50
a refund and	-10
a refurbished	-14
a relaxing	4
a relief	10
a remarkable	35
a remarkably	14
a repeat	-9
a replacement and	-15
a reply	16
a report	-14
a response	-7
a response from	-28
a rest	-10
a retired	12
a reunion	12
a revelation	28
a review	3
a review that	-26
a rich	6
a ridiculous	-15
a ringtone	17
a rip off	-2
a ripoff	-21
a riveting	28
a rollercoaster	31
a rollicking	27
a romance	-3
a romantic dinner	39
a rotten	-7
a rough	9
a row of	12
a rural	7
a sack	11
a sad	-8
a sadist	-23
a salt	-17
a sam	-12
a sandisk	21
a sandwich	-5
a satisfactory	12
a scam	-16
a scarf	15
a scratching	-40
a script	-26
a script that	-8
a sealed	-13
a second pair	20
a seductive	24
a seedy	10
a selfie	13
a sense	-1
a sense of	4
a sensitive	7
a separate	10
a sequel that	-10
a setup	17
a severe	-6
a sexy	5
a shakespearean	20
a shallow	-9
a shame	-6
a shame because	-11
a shame for	-14
a shameless	-22
a shapeless	-14
a sharp	18
a sheen	-13
a shitty	-22
a shoddy	-16
a short walk	6
a shout	40
a side	5
a silly	6
a silver	9
a similar experience	-12
a site	6
a situation	11
a size down	1
a sizzling	22
a skeleton	-12
a skillful	17
a slap	-9
a slapstick comedy	-12
a sly	24
a small and	4
a small bag	12
a small but	4
a small film	8
a small gem	9
a small to	-8
a small world	7
a smaller version	12
a smart	18
a smartly	19
a smell	-13
a smile	16
a smile on	41
a snack	9
a snail	-28
a snail's	-12
a snail's pace	-11
a snap to	9
a snl	-29
a snl skit	-14
a snug	25
a so	-6
a soap	-10
a soap opera	-5
a socialist	-12
a solid	8
a somber	18
a source	6
a spare	23
a special	8
a special occasion	4
a speed bump	-21
a splendid	22
a spot	6
a stainless	18
a stale	-5
a staple	20
a staple in	5
a steady	12
a steal	22
a steal at	8
a steaming	-19
a steaming pile	-6
a stellar	13
a stinker	-14
a stirring	15
a story	1
a strat	22
a striking	12
a strong and	9
a stunning	13
a stunningly	57
a stupid	-25
a sturdy	14
a stylish and	22
a substitute	-7
a subtle	4
a succinct	25
a sudden	-7
a suite which	12
a sun	11
a super	4
a superb	24
a superb job	11
a superior	-6
a supervisor	-25
a surge	28
a surprise	10
a surprisingly	15
a surprisingly good	34
a sweater	3
a sweet	3
a sweet and	14
a sweet little	8
a symphony	14
a table for	-7
a table in	-14
a table next	18
a tad	5
a tad big	8
a tad small	14
a tail	-23
a taut	11
a teacher and	9
a tear	3
a tedious	-13
a tee	7
a tent	-38
a terrible	26
a terrible experience	-9
a terrible film	-19
a terrible movie	-12
a terrific	7
a terrific job	16
a terrifically	14
a terrifying	9
a testament	30
a testament to	21
a theory of	24
a thicker	-6
a thief	7
a thin	-2
a thinner	12
a third	-2
a thirteen year	-16
a thoroughly entertaining	14
a thoughtful	8
a thrill	14
a thrill ride	11
a time in	6
a timeless	9
a tired	-9
a top	11
a total	-15
a total bust	-13
a total disaster	-12
a total failure	-12
a total pain	-25
a total rip	-10
a total waste	-3
a tough	5
a tourist trap	-17
a tradition	9
a tragic	5
a travesty	-16
a treat	15
a tremendous	8
a tribute	17
a tribute to	14
a trip	3
a trip out	15
a triumph	22
a truck	-6
a true	-3
a true story	6
a try	1
a turkey	-22
a twitter	23
a two year	-14
a unique	5
a used	-5
a useless	-18
a valuable	40
a value	11
a variety	4
a variety of	4
a vast	4
a vast improvement	17
a very	8
a very amusing	13
a very bad	-4
a very boring	-8
a very capable	17
a very clean	9
a very cute	6
a very disappointing	30
a very enjoyable	15
a very entertaining	29
a very expensive	-23
a very flattering	13
a very fun	32
a very funny	3
a very good	13
a very handy	19
a very happy	10
a very interesting	8
a very modern	9
a very moving	9
a very nice	6
a very pleasant	7
a very poor	-14
a very poorly	-7
a very satisfying	5
a very special	11
a very uncomfortable	-29
a very warm	6
a very well	19
a vest	8
a vet	20
a vicious	8
a video	-6
a vietnamese	24
a virus	-9
a vision	20
a visual	-12
a vivid	9
a volume	-19
a waist	-9
a wait	-17
a wake	11
a wake up	14
a wannabe	-23
a warm	10
a warm and	11
a warmed	-17
a warmed over	-14
a warning	5
a wast	-10
a wast of	-8
a waste	-12
a waste of	-17
a wasted	-15
a watered	-9
a way	1
a weak	-17
a wealth	7
a web page	-22
a wedding	5
a week day	23
a week then	-14
a welcome	29
a welcome addition	8
a welcome change	9
a well	-2
a well crafted	-7
a well done	10
a well made	-6
a well rounded	11
a well written	5
a werewolf	-24
a western	-5
a while then	-23
a whim	4
a whole new	5
a whopping	-7
a wide	15
a wide range	7
a wide variety	12
a widget	23
a wild	7
a wild ride	18
a win	22
a winner	18
a winning	5
a winter	9
a witch	6
a wonderful	33
a wonderful book	14
a wonderful experience	6
a wonderful movie	13
a wonderful performance	10
a wonderfully	11
a workshop	-13
a world	13
a world of	10
a worse	-14
a worst	-16
a worthwhile	17
a worthy	12
a wow	31
a wrong	-5
a yawn	-13
a year now	13
a yelp	9
a young	3
a young boy	2
a young man	3
a youthful	30
a zero	-19
a zero star	-19
a zipper	-10
a zombie	-13
aa	-4
aa !	21
aaliyah	-18
aargh	-10
ababa	-23
ababa airport	-15
abbot	14
abdomen	-27
aberdeen	-14
abhay	26
abhorrent	-17
abides	26
ability	5
ability to	14
abit	14
able	12
able to	11
able to change	25
able to get	8
able to ride	23
able to run	14
able to see	6
able to upgrade	15
ably	7
abomination	-28
abortion	-15
about	-1
about a boy	7
about an	-2
about an hour	-3
about any of	-18
about as	-20
about as bad	-19
about as exciting	-40
about as interesting	-12
about bringing	7
about either	-27
about friendship	12
about half	5
about how bad	-15
about it	-3
about like	-31
about mary and	-15
about my	-2
about nothing	-7
about or	-8
about perfect	9
about returning	-11
about right	8
about schmidt	13
about this laptop	17
about this movie	3
about this problem	-14
about three minutes	-25
about three of	26
about time	28
about two months	-10
about with	-8
above	12
above all	9
above and	3
above and beyond	15
above average	22
above my knee	11
above my knees	9
abq	23
abridged	-22
abs	13
absent	-4
absolute best	9
absolute delight	-13
absolute disaster	-10
absolute garbage	-27
absolute must	6
absolute waste	-11
absolute worst	18
absolutely adorable	18
absolutely adore	6
absolutely adore this	10
absolutely awful	-35
absolutely beautiful	5
absolutely brilliant	4
absolutely delicious	17
absolutely disgusting	19
absolutely fabulous	27
absolutely fantastic	11
absolutely filthy	-19
absolutely gorgeous	8
absolutely hate this	-17
absolutely hilarious	5
absolutely horrendous	-19
absolutely horrible	-52
absolutely in	12
absolutely love	25
absolutely love it	27
absolutely love the	-17
absolutely love this	-5
absolutely loved	15
absolutely loved this	6
absolutely lovely	8
absolutely loves	-10
absolutely no	-18
absolutely no NOT_sense	-15
absolutely not	-20
absolutely nothing	-6
absolutely nothing NOT_to	10
absolutely perfect	-59
absolutely recommend	34
absolutely ridiculous	-16
absolutely riveting	10
absolutely stellar	18
absolutely stunning	5
absolutely superb	15
absolutely terrible	-13
absolutely the best	15
absolutely the worst	-22
absolutely top	23
absolutely unnecessary	-26
absolutely wonderful	18
absolutely worth	11
absorbing	53
absorbing and	10
abstractionist	-18
absurd	-29
absurdly	-24
abused	-5
abusers	19
abysmal	-10
abysmally	-6
abyssmal	-16
ac	-4
academy awards	3
acc	15
accent	-5
accent the	8
accents	-3
accentuate the	11
accentuates	-8
accentuates the	16
accept	2
acceptable	-3
acceptable but	-10
acceptable if	-13
acceptance	-3
acceptance of	-9
accepted	2
accesible	14
access to	2
access via	9
accessibility	15
accessible	14
accessible by	4
accessible on	12
accessible to the	10
accessories are	-14
accessory	29
accidently	-14
acclaimed	-5
accolades	28
accommodated	13
accommodating	42
accommodating and	39
accomodating	21
accomodating and	7
accompanied it	21
accomplished	15
accomplishes	16
according to the	-4
accordion	18
account	-9
account of	5
account of his	20
account to	-32
accumulates	15
accuracy	3
accuracy of	4
accurate	21
accurate and	24
acer one	28
achieved	2
achievement	-2
achievements	13
achingly	8
achronological	17
ack	-12
ackland	6
acknowledge	-8
acknowledges	12
acoustic	7
acoustic and electric	7
acoustic electric	8
acoustic guitar	12
acoustic guitar strings	6
acoustic guitars	29
acoustic strings	14
acoustics	20
across as	-2
across the chest	-8
acrylic	-27
act in	-4
act in this	-19
acted by	7
acted like	-9
acting	-7
acting is great	12
acting is horrible	-5
acting is mediocre	-8
acting is poor	-5
acting lessons	-25
acting like	-8
acting more	-15
acting throughout	11
acting was	-6
acting was terrible	-11
acting wasn't	-12
action and	1
action fest	23
action packed	9
action scenes	-5
action scenes that	-18
activate	-25
activists	13
activities	2
activity and	11
actors but	-5
actors don't	-8
actors in it	-13
actors make	12
actors must	-11
actress and not	-22
actual	-5
actual book	-14
actual movie	-10
actuality it	-13
actually	1
actually a	3
actually can	13
actually cutting	-28
actually even	-30
actually gave	-19
actually get	-12
actually kill	-34
actually made	4
actually make	-22
actually paid	-7
actually painful	-10
actually seemed	16
actually the	-5
actually worked	-17
acutely	10
ad	-12
adam	-5
adam and	-10
adam sandler s	-20
adapter	2
adapter plug	-20
adapts	19
add	2
add a	6
add a little	25
add me	23
add them	12
add to this	-13
added benefit	13
added bonus	23
added it	6
added to the	4
addicted	17
addicted !	14
addicted to	16
addicted to this	22
addicting	113
addicting !	22
addicting and	-13
addiction	22
addictive	58
addictive and	17
addictive game	16
adding a	5
addis	-23
addis ababa	-15
addition	-4
addition i	-11
addition the	-20
addition to	8
addition to any	29
addition to my	-8
addition to your	17
additional	4
additionally	-3
additive	-20
address	-11
address that	-16
addresses	2
adds	16
adds a	14
adds a nice	10
adds another	19
adds enough	18
adds to	5
adds to the	2
adelaide	12
adelaide airport	34
adele	42
adequate	9
adequate legroom	32
adf	-14
adjectives	-6
adjust	3
adjust it	6
adjust my	-31
adjust the	14
adjust your	22
adjustable	15
adjusted	9
adjusted to	22
adjusts	31
admin	-13
admiral	11
admirals	-11
admirals club	-6
admirals club business	-34
admission for	-23
admitt	25
adolph	11
adorable	30
adorable !	11
adorable dress	14
adorably	17
adore	49
adore it	10
adore this	1
adrenalin	9
adroitly	13
ads	9
adult	1
adult movies	18
adult themes	8
adults !	15
adults are	-8
adults can	18
advancing	19
advani	-10
advantage is	11
advent	17
advent of	10
adventure	9
adventure for	15
adventure of	9
adventureland	6
adventurer	11
adventures and	13
adventurous	27
adversity	13
advertise	-22
advertised as	-7
advertisement	-7
advertisements	-6
advertising	-15
advertising it	15
adverts	-20
advice about	21
advice is	-12
advice to	6
advisable	62
advisable to	30
advise	-5
advise you	-6
advised	-15
advised of	-16
advised that	9
aegean	6
aegean airlines customer	32
aerial	17
aeroflot russian	24
aesthetics	-7
affable	6
affected my	-19
affecting	24
affection	39
affection and	12
affectionate	16
affective	19
affects	8
affirmation	7
affordability	31
affordable	69
affordable and	23
affordable price	8
aficionado	6
aficionados	20
afraid this	-31
african airways	8
african airways customer	16
after	-13
after a few	-2
after a long	4
after a month	-15
after a while	-10
after about	-26
after all these	3
after an hour	-12
after and	12
after arguing	-22
after calling	25
after complaining	-22
after dinner	3
after discovering the	16
after drinks	20
after four	-28
after having the	-19
after i was	-11
after it's	5
after just	-21
after just one	-10
after landing	-14
after less	-44
after less than	-35
after next	-17
after one	-9
after one day	-39
after only	-19
after our	3
after people	-29
after school special	-7
after shooting	10
after sitting	-20
after spending	-5
after taste	-5
after ten	-10
after that	3
after the film	15
after the fire	17
after the fireworks	7
after the first	-14
after the one	-17
after the opening	-11
after they	6
after this	3
after trying	7
after trying to	-19
after two	-10
after using it	-6
after waiting	-55
after waiting for	-9
after washing	-8
after watching this	-6
after way	-22
after we	-19
after we had	-1
after work	-12
after years	11
after years of	7
afternoon	3
afternoon parade	10
afternoon tea	14
afternoon was	17
afternoons	11
afterschool	-24
afterschool special	-16
aftertaste	-18
ag	1
again !	9
again ?	-6
again about the	-19
again after a	17
again and	4
again and again	14
again and recommend	7
again for	4
again for sure	46
again if	5
again if i	5
again if they	-15
again later	-8
again next	16
again no	-27
again soon	19
again the same	-25
again today	-10
against	-1
against a wall	-11
against his	12
against itself	-42
agave	13
age	4
age film	10
age for	12
age in	12
age story	18
agenda is	-21
agendas	11
agent on	15
agent said	-24
agents	-3
ages !	26
aggravated	-13
aggravating	-11
aggressively	-21
aggrieved	-16
aging	-1
ago when	9
ago when i	10
agonizing	-13
agree with	-3
agree with the	-13
agreed	-1
ah what	26
ahead	2
ahead !	19
ahead make	31
ahead of	11
ahead of his	26
ahola	-30
ahold	-44
ahold of	-24
ahoy !	-31
ai	4
aid	4
aided	6
aimless	-16
aimlessly	-14
ain	-26
ain't	-10
air	-2
air ?	-17
air bubble	-26
air business	-9
air canada's	46
air china customer	32
air conditioner	-7
air conditioning in	15
air customer	11
air customer review	9
air france	-7
air france first	24
air france skyteam	-16
air india	-19
air india executive	-21
air tight	18
airbed	8
aircraft	10
aired	18
airless	-39
airline !	10
airlines admirals	-7
airlines admirals club	-5
airlines board	28
airlines priority	39
airlines red	-31
airlines red carpet	-25
airlines silver	26
airlines silver kris	20
airlines to	-26
airport	-2
airport is	10
airport lounge	-20
airport lounges	21
airport we	17
airwaves	11
airways al mourjan	15
airways envoy	28
airways first business	7
airways first class	-6
airways galleries	8
airways galleries business	5
airways galleries lounge	15
airways premium	40
airways premium lounge	12
airways royal first	19
airy	14
ajay	-5
ajay devgan	-12
akira	16
al	-3
al gore	-10
al mourjan	20
al mourjan business	15
al qaeda	-19
alan feinstone	9
alanis morissette	16
alarm	21
alarm app	40
alarm clock	13
alarms	12
alarms and	8
alas	-19
alaska	9
albert	-10
album	-6
album for	12
album from	-12
album on	19
aldo	13
aleck	15
alejandro	11
alexander	-13
alexei	21
ali's	40
alias	-17
alice	7
alicia	5
alienate people	9
alienating	-49
alike	2
alitalia	-49
alittle	8
alittle more	-19
alive	2
all	2
all ?	-8
all a	8
all a good	26
all a great	19
all about	6
all action	11
all age	7
all ages	31
all ages and	7
all already	-23
all around	5
all at	2
all at the	7
all attractions	19
all bad	-5
all before	-15
all can	19
all cost	-7
all costs	-19
all costs !	-7
all delicious	13
all disney	12
all disneyland	14
all downhill	-11
all enjoyed	11
all fans	9
all fantastic	10
all fears	-26
all for	-2
all for naught	-12
all fun	9
all good	9
all i	-1
all i could	-5
all i get	-22
all i got	-23
all i guess	-17
all i think	7
all in	4
all in all	1
all in one	6
all involved	5
all it	-1
all it did	-18
all it does	-30
all it's	5
all kinds	5
all kinds of	2
all loved	14
all loved it	8
all many	-31
all means buy	-12
all my	3
all my expectations	-13
all my friends	3
all my guitars	14
all my needs	42
all necessary	51
all night	-5
all not	-10
all of a	-17
all of us	7
all of you	22
all others	7
all over	-9
all over me	-13
all over my	-37
all over the	-1
all places	8
all products	-13
all purpose	6
all recipes	16
all rides	51
all s	-27
all seasons	17
all set	2
all she	-5
all six	11
all sizes	19
all staff	4
all stars	33
all surface	-23
all that great	-47
all that was	9
all the	1
all the attractions	7
all the books	13
all the buttons	21
all the cast	17
all the depth	-31
all the different	7
all the dishes	23
all the episodes	10
all the features	12
all the flavors	17
all the good	-10
all the rides	8
all the shops	11
all the shows	20
all the staff	19
all the stars	10
all the things	5
all the wrong	-6
all this	-2
all those	2
all time	14
all time favorite	4
all time favourite	3
all time low	-14
all times	3
all top	10
all top notch	12
all trades	-24
all u	-12
all u do	-15
all very good	15
all we	-6
all we get	-8
all works	-16
all worth	9
all worth it	7
all year	14
all you do	-25
all your	3
all your friends	16
allah	15
alleged	-6
allegedly	-19
allegiance	-23
allegiant air	-21
allegiant air customer	-17
alley	-6
alley and	-8
alli	26
allison	12
allocated	-9
allow for	10
allow you	3
allowed me	43
allowed me to	30
allowing	8
allowing us to	11
allows	29
allows for	28
allows me	46
allows me to	26
allows us	38
allows us to	25
allows you	27
allows you to	20
allways	23
almond	9
almond milk	14
almonds	22
almost	-1
almost as good	-27
almost black	-9
almost daily	11
almost dropped	-30
almost every day	8
almost everyday	12
almost everything on	13
almost new	19
almost no	-14
almost nothing	-21
almost out	-21
almost perfect	19
almost the	5
almost twice	26
almost twice as	16
almost unusable	-19
aloft	16
aloha	14
alone is worth	6
alone or	17
alone to	6
along	-1
along side	6
along with	15
along with a	3
along with the	3
alongside	5
alot for	15
alot of fun	14
alot of noise	-12
already	-14
already does	-43
already paid	7
already paid for	15
already pilling	-14
already the	-8
already worn	7
alright but	-5
also	3
also ?	-27
also a	7
also a good	10
also a great	16
also a little	5
also able	17
also able to	13
also allows	10
also amazing	6
also appreciated	36
also available	14
also bad	-18
also be	8
also beautifully	12
also become	-10
also cut	-25
also delicious	15
also didn't	-14
also didn't NOT_have	-21
also difficult	-11
also difficult to	-8
also does a	9
also don't	-11
also easy	26
also easy to	19
also excellent	6
also felt	-7
also fit	14
also free	18
also fun	11
also fun to	11
also get	2
also given	7
also good	53
also great	17
also great for	9
also had to	-12
also has	3
also have	1
also have a	8
also helps	10
also i really	25
also i think	12
also included	10
also lets	17
also lets you	8
also like	14
also like that	6
also like the	10
also love	26
also love that	-9
also love the	47
also loved the	5
also nice	9
also nice to	6
also not	-16
also not NOT_good	-21
also note	18
also note that	8
also nothing	-54
also offers	8
also one	8
also one of	4
also own	21
also play	8
also plays	14
also provides	10
also really good	6
also recommend	4
also recommend the	15
also recommended	15
also shows how	13
also stayed	15
also superb	7
also surprisingly	12
also the	-7
also the battery	-22
also the best	13
also the fit	-36
also too	-9
also too much	-19
also use it	12
also used it	16
also using	15
also very	6
also very bad	-13
also very good	50
also very limited	-17
also we	4
also well	9
also wonderful	9
also work	22
also works	10
also you can	13
alt	-7
alt rock	-14
altar and	-17
alternative	4
alternative to	-6
alternative to the	-10
alternatives	-5
although as	15
although i	5
although i don't	21
although it is	7
although it takes	16
although its	22
although the	-4
although the food	19
although the sound	-24
although we	10
altitude	20
altitude iv	8
altogether	-20
altough	28
always	16
always !	8
always a	-6
always a nice	11
always a plus	7
always available	-11
always be	10
always be the	10
always been	7
always clean	39
always come	32
always delicious	-18
always fly	23
always forget	26
always fresh	10
always fresh and	8
always friendly	15
always fun	10
always great	7
always had a	8
always happy	-9
always hated	12
always have	5
always have a	16
always helpful	7
always hot	16
always is	-5
always know	11
always leaves	20
always loved	26
always makes	12
always makes me	9
always prefer	20
always put	14
always ready	22
always ready to	9
always really	10
always remain	13
always remember	16
always rings	16
always rings twice	12
always seemed	10
always start	18
always the	-4
always to	9
always use	39
always very	17
am ?	-23
am a little	-6
am about to	-10
am addicted	5
am addicted to	9
am afraid	-34
am afraid that	-15
am angry	-30
am beginning	-14
am being	-13
am blown	14
am busty	7
am but	-12
am buying	36
am completely	7
am considering	11
am constantly	22
am disappointed	-13
am disappointed in	19
am enjoying	44
am excited	18
am finding	11
am glad i	4
am guilty	-24
am happy	17
am happy with	40
am hooked	14
am i glad	16
am impressed	16
am impressed with	5
am in love	21
am less	12
am listening	27
am listening to	13
am looking forward	26
am loving	23
am more	12
am not	1
am not NOT_going	-12
am not NOT_in	-17
am not NOT_satisfied	-13
am not NOT_sure	2
am not NOT_tall	30
am now a	17
am on the	8
am planning	23
am pleased	23
am pleased with	14
am quite	19
am returning	7
am satisfied	9
am satisfied with	17
am seriously	-9
am small	9
am so	3
am so disappointed	-71
am so glad	8
am so happy	19
am sorry	-13
am still waiting	-23
am stuck	-21
am stuck with	-28
am taking	-6
am thrilled	12
am using it	9
am very	-2
am very disappointed	-5
am very happy	28
am very impressed	18
am very picky	15
am very pleased	6
am very satisfied	15
am very upset	-15
am with this	-10
amateur	-15
amateur hour	-10
amateurish	-26
amateurish and	-17
amateurishly	-31
amazed	7
amazed at	3
amazed at the	12
amazed by	5
amazin	22
amazing	68
amazing !	74
amazing and	-13
amazing app	-11
amazing experience	9
amazing film	6
amazing food	51
amazing food and	13
amazing from	8
amazing job	25
amazing on	-6
amazing performances	14
amazing place	55
amazing quality	12
amazing service	28
amazing so	17
amazing taste	7
amazing the	8
amazing thing	16
amazing too	10
amazing with	-15
amazingly	21
amazingly bad	-32
amazon	-3
amazon are	-23
amazon fulfilled	-23
amazon makes	14
amazon market	-20
amazon needs	-11
amazon which	-24
amazon would	-14
ambassador	-9
ambiance	-5
ambiance and	7
ambiance is	-4
ambience	10
ambience and	7
ambience and service	-8
ambience for	12
ambience good	-10
ambience is	3
ambience is good	-13
ambience of	-9
ambience of the	-10
ambience with	12
ambitious	17
amendment	6
amenities	2
america	7
america business	-13
american	-4
american airlines	-2
american airlines admirals	-5
american airlines customer	-34
american chinese food	-26
american cinema	10
american culture	-13
american dream	10
american films	7
american history	11
american in	26
american in paris	10
american pie	-9
american standards	-14
americanair	-32
americanair and	-11
americanair can	-13
americanair dfwairport	22
americanair great	30
americanair how	-33
americanair i	-6
americanair i have	-28
americanair i need	-10
americanair i understand	-8
americanair i'm	-7
americanair i've	-8
americanair i've been	-6
americanair if	-10
americanair it's	-14
americanair kudos	31
americanair kudos to	25
americanair my	-3
americanair my flight	-20
americanair now	-15
americanair ok	14
americanair please	-25
americanair she	-14
americanair so	-26
americanair still	-11
americanair thank	25
americanair thank you	20
americanair thanks	40
americanair that	-13
americanair that's	-33
americanair the	-11
americanair this	-35
americanair this is	-15
americanair united	-11
americanair what	-9
americanair when	-20
americanair why	-27
americanair you	-66
americanair your	-17
americanized mexican	-22
americano	38
americans	4
amish	-5
amistad	18
amma	-18
amoeba	-21
among	7
among all	10
among the	5
among the best	51
among the worst	-10
amongst	4
amongst many	18
amos	8
amount of money	-10
amount of people	-17
amount of pressure	-22
amount of salt	-13
amount of space	7
amounts	-2
amounts of time	9
amounts to	-15
amp	2
amp to	11
ample	21
ample and	11
ample seating	25
amplifier	37
amps	81
amps and	11
amul	16
amused	5
amusing and	12
an	1
an above	17
an above average	12
an absolute delight	26
an added bonus	7
an adequate	-14
an affair	4
an affordable	16
an after school	-8
an afternoon	14
an agent	-19
an aging	8
an aircraft	-21
an airline	-8
an alarm	10
an alarm clock	17
an amateur	-16
an amazing	17
an amazing film	11
an amazing job	19
an amazing place	8
an apartment with	18
an appalling	-17
an arsenal	22
an art	3
an artist	19
an asshole	-19
an attempt	-4
an attempt at	-12
an audio	14
an awesome	2
an awesome experience	7
an awful	7
an earthy	20
an easy	7
an easy to	52
an electronic	6
an elegant	29
an email	-7
an embarrassment	-29
an embarrassment to	-5
an emotionally	8
an empty	8
an empty stomach	19
an enchanting	10
an endearing	11
an engaging	41
an engrossing	29
an enjoyable	63
an enjoyable experience	15
an enjoyable read	11
an entertaining	18
an entertaining and	9
an enthralling	12
an entree	28
an episode of	-21
an era	13
an error	-15
an error message	-13
an escape	6
an escape from	11
an event	7
an example	-2
an excellent	15
an excellent book	12
an excellent experience	18
an excellent film	19
an excellent job	-5
an excellent movie	8
an excellent product	6
an exceptional	21
an excruciating	-52
an exhilarating	23
an expensive	-10
an experience	4
an experiment that	-26
an exquisite	9
an eye	8
an eye out	14
an hour	-13
an hour and	-3
an hour for	-8
an hour late	-14
an hour of	-4
an hour to	7
an hp	-17
an ideal	14
an idiot	-9
an ill	-4
an imaginative	8
an impact	9
an important	6
an impressive	18
an improvement on	19
an in	16
an incompetent	-20
an incredible	26
an incredible job	16
an independent	8
an inexpensive	7
an infectious	15
an infinitely	34
an innocent	4
an insight	18
an insight into	13
an instance	10
an instrument	7
an insult	-42
an insult to	-36
an intelligent	15
an interest	9
an interest in	4
an interesting idea	-8
an interminable	-12
an intimate	17
an intoxicating	14
an issue for	13
an issue that	20
an object of	-15
an obvious	-7
an odd	-3
an odor	-26
an off	-1
an off night	-18
an off white	-15
an often	10
an ok	-22
an old friend	21
an older	10
an opportunity missed	-12
an option to	7
an original and	27
an oscar	-5
an outdoor	8
an outstanding	-9
an oven	7
an over	-7
an over sized	-18
an overlong	-11
an overly	-5
an sd	22
an sm	14
an ugly	-13
an uncomfortable	-2
an undeniable	22
an undeniably	17
an undistinguished	-23
an unflattering	-16
an unflattering way	-13
an unforgettable	24
an uninspired	-10
an unintentional	-9
an uninteresting	-11
an unlikely	13
an unlimited	-17
an unremarkable	-17
an unusual	9
an update	-3
an upgrade	6
an usual	20
an xl in	11
ana business	27
ana business class	21
anachronism	-21
anaconda	10
anakin	15
analog	2
analysis	4
anarchists	20
anastasia	11
anchor	5
anchoring	30
anchors	11
anchors aweigh	15
anchovy	19
and	4
and a bar	15
and a bit	3
and a giant	-21
and a great	34
and a half	7
and a la	8
and a must	-27
and a new	6
and a nice	9
and a perfect	8
and a rich	15
and a side	33
and a surprising	17
and a truly	9
and a variety	18
and a wonderful	16
and about as	-8
and above all	10
and absolutely love	10
and accessibility	21
and accessible	16
and accommodating	31
and accurate	3
and acts	-4
and acts like	-8
and addicting	8
and adds	14
and adjust	21
and admired	14
and adorable	8
and adults	17
and adventure	7
and affection	24
and affordable	-23
and after	3
and afterwards	23
and again	5
and airy	-7
and alienated	22
and alienation	15
and all	2
and all but	-7
and also	3
and also a	23
and always	19
and always have	14
and am	-3
and am disappointed	-20
and amateurish	-29
and amazing	8
and amazingly	10
and ambience	-4
and ambience is	8
and ambience was	16
and ambitious	14
and an amazing	7
and an easy	7
and an excellent	12
and analysis	15
and anna	10
and annoying	12
and anonymous	17
and anyone	4
and are a	5
and are probably	-16
and area	13
and arrive	19
and artificial	-17
and as a	4
and ask	-9
and asked	-3
and asked to	-10
and asked us	-12
and astonishingly	15
and at	1
and at a	7
and at the	3
and attack	-10
and attention	10
and attractions	11
and austin	14
and authentic	16
and average food	-18
and awesome	-22
and bad acting	-13
and badly	-2
and banal	-9
and banana	10
and bar	-5
and basically	-20
and bathroom	-4
and beautiful	-6
and beautifully	6
and beauty	10
and beauty of	9
and being able	8
and beyond	10
and beyond to	9
and big	-6
and bill	7
and boots	-7
and boring	-15
and boxy	-5
and boxy and	-14
and bpa	-42
and breakfast	17
and brew	16
and brings	6
and bulky	-7
and burgundy	-20
and burn	-12
and business	17
and bustle	15
and butthead	22
and buttons	-25
and buy	-9
and buy a	-9
and buy something	-13
and buy the	-46
and cajun	12
and california	26
and called	-22
and calm	18
and can	1
and can be	15
and can easily	10
and can't NOT_wait	7
and cannot	5
and captivating	4
and captures	11
and caramel	15
and care	21
and carrie	15
and casual	8
and celery	-11
and challenge	27
and challenging	12
and chan	12
and change	-2
and character	6
and charge	-17
and charge for	-21
and charm	13
and cheap	3
and cheap looking	-9
and check it	7
and cheering	13
and cheese	3
and chicken	3
and children	-8
and chilly	11
and chocolate	6
and choice of	15
and chris	10
and chrissy	13
and cilantro	7
and cinematic	42
and classy	9
and clean	3
and clean and	-5
and clear	6
and clever	2
and cliché	-7
and close to	-4
and closer	13
and closer to	19
and clumsily	-14
and clumsy	-16
and cold	-8
and cold food	20
and combines	15
and comfort	6
and comfortable	4
and comfortable !	7
and comfortable and	-10
and comfy	5
and comfy and	9
and compact	9
and compared	10
and complained	-29
and completely	-2
and complex	15
and complimentary	42
and compromised	-25
and confirmed	-29
and connection	16
and contrast	24
and contrived	-13
and convenient	13
and cool	4
and cost	-7
and couldn't NOT_be	20
and counting	-20
and courage	11
and courteous	3
and covers my	-17
and cozy	-10
and creative	20
and crime	11
and crisp	17
and crispy	7
and crowd	21
and crowds	21
and cucumber	17
and cultural	4
and cunning	8
and cut	4
and cute	6
and cutter	15
and daisy	15
and dance	15
and dances	12
and dangerously	21
and dated	-12
and de niro	17
and deep	6
and definitely	4
and definitive	28
and delicious	24
and delightful	1
and delightfully	21
and depth	15
and derivative	-10
and deserts	12
and desire	8
and determination	41
and devoid	-8
and devoid of	-7
and did	1
and didn't	-6
and didn't NOT_lay	-15
and didn't NOT_work	-22
and different	16
and dingy	-15
and dining	29
and dinner	5
and dirty	-13
and disappointing	-20
and distortion	-41
and do	2
and does it	10
and does not	5
and does the	12
and dolls	14
and don't	-1
and don't NOT_even	-5
and don't NOT_watch	-28
and doug	11
and drama	9
and drape	23
and drapes	30
and drawn out	-8
and dread	10
and dreaming	-15
and dressy	9
and drinks	11
and drinks are	12
and drinks at	15
and dropped	11
and dropping	-16
and dull	15
and durable	50
and during	15
and dusty	-29
and dvd	11
and each other	9
and eager	8
and eager to	7
and early	6
and ease	5
and easier	6
and easily	11
and easy	29
and easy to	-26
and easy way	14
and effective	7
and efficient	31
and elegant	7
and emotion	9
and emotional	6
and emotions	12
and empathy	22
and enduring	28
and engineering	-20
and english	8
and engrossing	12
and enjoy	4
and enjoy !	18
and enjoy it	28
and enjoyable	56
and enjoyed	13
and enjoying	7
and enjoying the	14
and entertained	10
and entertaining	14
and entertainment	7
and especially	7
and etc	17
and ethics	-14
and even a	9
and even then	-5
and evening	55
and every one	8
and everyone	5
and everything but	-13
and excellent	4
and excellent service	7
and excitement	6
and exciting	8
and extremely	3
and fabric	-3
and fails	-18
and faith	15
and family	-9
and fantastic	-12
and far	-3
and far between	-6
and fast	1
and features	6
and fell in	18
and feminine	46
and fiction	7
and filthy	-24
and fine	8
and fireworks	81
and firm	14
and fit but	-34
and fits	6
and fits small	-20
and flaky	8
and flat	-8
and flattering	25
and flimsy	8
and floor	-19
and flowy	11
and for	2
and for dessert	14
and foremost	11
and forget about	-8
and forgettable	-4
and forgot	-21
and form	10
and found the	8
and france	8
and frank	11
and free	18
and fresh	8
and friendly	20
and friendly and	40
and friendly staff	-22
and friendship	7
and fruit	18
and fun	-6
and fun !	-10
and fun for	-8
and function	-8
and functional	28
and functionality	10
and funny	17
and funny and	18
and gadgets	19
and garbage	-29
and gently	29
and genuine	4
and ginger	6
and gives	10
and gives it	14
and good	3
and good coffee	16
and good quality	7
and good service	8
and google	10
and gore	-7
and gorgeous	-9
and got a	-2
and got to	11
and grab	7
and grammatical	-38
and grand	39
and great	23
and great food	7
and great for	20
and gripping	32
and grizzly	7
and gross	-7
and groups	19
and grow	9
and guess	-8
and had another	22
and had everything	11
and had great	15
and half	4
and happiness	3
and happy	13
and happy to	28
and hardly	-8
and has	7
and has a	6
and has no	-6
and hassle	11
and haunting	8
and have	3
and have fun	17
and have them	-7
and have tried	10
and haven't NOT_had	10
and he	2
and he is	2
and he loves	6
and he said	-6
and heartbreaking	16
and heartfelt	5
and heartwarming	9
and heavily	-7
and heels	6
and help	3
and helpful	-4
and helpful staff	-9
and helpfull	8
and helps	-4
and helps to	11
and her	6
and here	4
and hidden	14
and high	7
and high quality	4
and hilarious	12
and his	4
and his fellow	13
and hk	-14
and holding	19
and holds	2
and holds the	10
and honest	23
and honey	40
and hood	34
and hope to	8
and hopefully	9
and horribly	-59
and hospitality	-9
and how	13
and how it	-11
and how the	4
and how this	20
and humor	9
and hung	-11
and hurt	-8
and hyde	13
and hygienic	9
and i	2
and i absolutely	7
and i bought	4
and i came	6
and i can	7
and i chose	11
and i enjoy	10
and i enjoyed	1
and i find	13
and i had	-1
and i have	1
and i highly	-6
and i liked	3
and i look	13
and i looked	-8
and i loved	14
and i plan	22
and i started	20
and i think	2
and i wanted	-5
and i wear	6
and i would	6
and i'm glad	14
and i'm not	3
and i'm only	-10
and i'm so	31
and ideas of	14
and if it	-6
and if you	3
and ill	-41
and important	14
and in	8
and in good	23
and in my	4
and in that	6
and includes	12
and incompetent	-8
and inconsistent	-18
and ineffective	-12
and inept	-9
and inexpensive	14
and informed us	-33
and inspired	11
and inspiring	34
and instead	-2
and insubstantial	-25
and insulting	-28
and intelligent	-3
and interviews	14
and intimate	8
and intrigue	7
and invest	-38
and involving	11
and is	-1
and is comfortable	13
and is easy	28
and is great	6
and is one	13
and is quite	6
and is very	1
and it	1
and it being	31
and it carries	17
and it fit	7
and it fits	1
and it has	13
and it hits	6
and it is	3
and it plays	28
and it s	5
and it says	-13
and it smelled	-13
and it sounds	15
and it took	9
and it u	-34
and it won't	-7
and it works	36
and it's	7
and it's also	7
and it's great	26
and it's like	-14
and it's perfect	34
and itchy	-19
and its	-4
and its easy	26
and its people	14
and japan	47
and jeans	10
and juicy	10
and just enjoy	14
and just left	-24
and just not	-16
and k	30
and keep	16
and keeps	21
and keeps on	21
and keeps the	13
and knowledgeable	7
and lack	-13
and lack NOT_of	-9
and lacking	-32
and lame	-9
and last time	-28
and lasts	12
and laughable	-20
and lax	-16
and leader	-8
and learning	23
and legal	20
and legroom was	20
and less crowded	22
and less on	-19
and lewis	9
and lifeless	-26
and likeable	19
and lime	11
and limp	-17
and literate	15
and lively	8
and loneliness	10
and lonely	10
and long	17
and longevity	34
and look forward	17
and looked	-5
and looked like	-23
and looks good	7
and looks great	33
and lousy	-40
and love	-7
and love it	6
and loved	12
and loved it	7
and loved the	5
and lovely	28
and loves	21
and loving	12
and loyalty	16
and lush	9
and luxurious	14
and machines	38
and madness	17
and magical	6
and make sure	6
and make you	10
and makes no	-14
and makes you	10
and manager	-10
and many more	10
and many other	7
and map	-15
and marble	22
and maria	12
and massage	13
and maybe you'll	-19
and medium	8
and memorable	17
and memory	-18
and men are	-32
and messy	-13
and mic	-19
and mickey	18
and mickey mouse	14
and milk	-15
and mindless	-31
and mini	8
and mint	8
and modern	21
and money	-7
and money on	-14
and mood	10
and move	-8
and moving	17
and multi	15
and must	4
and my kids	5
and myself	21
and nasty	-12
and natural	11
and nearly impossible	-17
and need	7
and need to	5
and neither	-4
and never NOT_let	13
and never NOT_lets	5
and new	10
and nice	13
and no	-8
and no NOT_toilets	29
and nobody	-5
and non toxic	-18
and not	4
and not NOT_enough	-14
and not NOT_flattering	-15
and not NOT_nearly	-12
and not NOT_one	-10
and not NOT_only	4
and not NOT_what	-15
and not NOT_worth	20
and notes	11
and nothing	-9
and nothing NOT_else	-6
and nothing NOT_to	-15
and now	-1
and nowhere	-8
and obvious	-27
and ocean	14
and of	3
and of good	10
and offensive	-9
and often	3
and oily	-19
and okay	-18
and old school	-35
and older	12
and on and	-7
and one	-1
and one of	4
and one that	18
and only one	-10
and operate	-12
and operating	18
and operation	24
and original	7
and other	-2
and out was	21
and outbound	26
and outdoor	16
and outdoor seating	13
and outer	16
and outstanding	5
and oysters	23
and parades	14
and parents	13
and party	9
and past	9
and paste	-8
and pathetic	-3
and pathos	41
and patient	20
and patterns	10
and paying	-11
and peaceful	11
and pedestrian	-13
and pee	-23
and peoples	16
and pepper	-5
and peppers	9
and perfect	3
and perfect for	17
and performance	21
and personal	20
and petite	11
and photography	12
and pink	35
and plan	6
and plates	-28
and play	5
and plenty	12
and plenty of	9
and plush	15
and pocket	10
and pointless	-18
and polite	7
and polite and	17
and ponder	23
and poor	-10
and poor quality	-18
and poorly	-27
and portable	8
and positive	12
and possibly	6
and post	-7
and powerful	20
and praise	35
and precise	26
and prejudice	6
and premium	12
and preparation	15
and prepare	6
and prepare to	10
and pretentious	-6
and pretty	7
and private	6
and producers	-9
and professional	7
and promise	10
and provides a	23
and provocative	4
and public	10
and purchased	4
and purchased this	10
and pure	12
and put on	-7
and quality	7
and quite	6
and racism	12
and read it	7
and ready to	6
and real	2
and realism	20
and realistic	-17
and really	3
and really good	7
and reason	-38
and reasonably	6
and reasonably priced	12
and receive	7
and recommend	10
and recommend it	17
and recommended	-8
and recovery	22
and reflight	37
and reflight booking	29
and refreshing	-24
and relax	-7
and relaxed	7
and reliable	62
and relish	8
and remind	12
and remove	-11
and resources	-14
and retro	29
and returned	-3
and revelatory	25
and rich	43
and richly	13
and ridiculous	10
and ripped	-30
and riveting	9
and rock	14
and romantic	12
and roomy	7
and rum	19
and run down	-13
and run the	15
and runways	19
and rushed	-11
and s	7
and sad	25
and sadly	6
and safe	22
and sag	-27
and said	-5
and said the	-25
and salads	34
and salmon	33
and salt	14
and salty	21
and same	-21
and sand	9
and sandals	6
and scared	19
and schneider	-23
and scored	14
and scream	-13
and screaming	-15
and sea	-16
and see through	-7
and sell	-9
and sentiment	-19
and served	6
and service	20
and service is	10
and service level	-26
and service was	6
and shakes	25
and shallow	-23
and shamelessly	-10
and share	15
and sharp	11
and she loves	-5
and she said	18
and ship	-49
and ship it	-27
and shopping	10
and shorter	-30
and shoulders	14
and shoulders above	8
and showers	10
and shows	-2
and shows how	13
and silky	15
and skinny	-7
and skip	15
and slammed	-14
and slimming	9
and sloppy	-37
and slow	-8
and slowly	8
and sluggish	-19
and smelly	-31
and smiling	24
and snacks	-17
and so do	9
and so much	21
and soapy	-27
and social	-8
and soft	12
and soft drinks	20
and soggy	19
and solid	25
and something	4
and sometimes you	23
and soothing	11
and sophisticated	2
and sorrow	11
and soul	7
and sound	2
and sounds great	9
and sour sauce	-14
and spacious	15
and specially the	16
and spicy	31
and stable	15
and staff are	21
and stale	-10
and stay away	-9
and stiff	-7
and still no	-23
and stores	8
and straight forward	14
and strong	5
and stupid	9
and sturdy	27
and style	7
and stylish	13
and stylistic	18
and subtle	10
and subtlety	23
and subtly	17
and suck	-25
and summer	8
and sun	41
and super	3
and superb	7
and surprising	17
and surprisingly	31
and susan	6
and suspense	14
and suspenseful	6
and sweet	-17
and switch	-7
and takes you	21
and taste	3
and tasty	-1
and taylor	17
and tells a	14
and tender	10
and terrible	-21
and texture of	-12
and than	-8
and thank	7
and thanks	15
and that adds	12
and that had	-45
and that we	-9
and that you	-10
and that's about	-7
and that's at	-19
and that's how	8
and that's it	-11
and thats	-5
and the atmosphere	-12
and the best	12
and the blue	13
and the bottom	-8
and the chamber	-26
and the computer	-4
and the consequences	19
and the decor	-8
and the duke	17
and the ends	-17
and the family	19
and the fit	6
and the g	-15
and the hotel	7
and the kids	16
and the lobby	-15
and the longest	9
and the meaning	11
and the medium	4
and the name	-10
and the need	7
and the new	6
and the place	7
and the price	22
and the quality	4
and the s	11
and the sea	10
and the seat	8
and the seating	18
and the shoulders	-9
and the sound	15
and the staff	9
and the sushi	26
and the tops	-26
and the wondrous	7
and the xs	5
and their	5
and then	1
and then just	-14
and then some	5
and then the	-13
and then they	-3
and there isn't	-7
and these are	9
and they	1
and they are	5
and they can	6
and they don't	-4
and they fit	18
and they found	-25
and they gave	8
and they look	28
and they loved	11
and they refused	-23
and they said	3
and they seem	20
and they sound	7
and they told	-10
and they took	-15
and they were	2
and they work	32
and this app	13
and this does	8
and this fits	12
and those are	-11
and though	4
and though it	6
and thought provoking	26
and thought they	-11
and thought this	-23
and thoughtful	8
and three	-5
and thrilling	8
and thrown	-7
and timeless	7
and tired	-20
and tired of	-14
and tiresome	-19
and to	1
and to the	6
and toilets are	-68
and told	9
and told them	-11
and told us	28
and tons	-11
and tons of	-8
and too	-31
and too small	-22
and total	-9
and touching	16
and tranquil	14
and transparent	-12
and trash	13
and treats	13
and trendy	6
and tried	-4
and tried to	-1
and true	3
and try some	13
and turned	-17
and turns	-4
and turns out	24
and turns to	27
and ugly	13
and unappealing	-12
and unbelievable	-1
and uncomfortable	18
and unconvincing	-4
and understand	11
and uneven	-11
and unexciting	-14
and unexpected	20
and unflattering	2
and unfocused	2
and unforgettable	14
and unfunny	-18
and unhelpful	21
and unimaginative	-14
and uninspired	-15
and uninteresting	-24
and unique	-12
and unnecessary	-15
and unoriginal	-28
and unpleasant	-3
and unsafe	-14
and unsatisfied	-26
and unsettling	9
and untidy	-40
and up	19
and upgraded	-17
and uplifting	4
and use	9
and use it	18
and use this	11
and useful	45
and user	5
and usually a	18
and utter	-4
and value	4
and varied	10
and various	5
and veg	6
and versatile	13
and very	7
and very clean	3
and very comfortable	19
and very easy	-7
and very enjoyable	-15
and very flattering	-18
and very funny	6
and very good	5
and very helpful	6
and very light	20
and very tasty	25
and very well	25
and very wide	-31
and victor	33
and video	23
and vinegar	4
and vision	13
and vitality	27
and voila	6
and wait	-8
and waited	-6
and waiting	-10
and walked	-6
and walked away	-32
and wanted	6
and warm	7
and warranty	25
and was	-1
and was able	5
and was impressed	12
and was pleasantly	16
and was so	-6
and was told	-11
and was very	-3
and watch again	15
and watch it	4
and way	-16
and way too	-24
and we asked	-14
and we could	-8
and we enjoyed	-19
and we waited	13
and wear it	9
and weather	44
and web browsing	12
and welcoming	-1
and well	16
and well constructed	10
and well made	-11
and well thought	28
and well worth	14
and well written	-14
and were	2
and were so	-29
and were very	10
and what a	6
and what about	-10
and what's with	-21
and when	-3
and when i	-3
and when it	-5
and when we	-18
and white and	7
and why does	-9
and width	19
and will	4
and will be	5
and will continue	6
and will definitely	9
and will last	10
and will not	-16
and will wear	9
and wine	18
and wines	34
and wise	7
and with	5
and with some	14
and with this	22
and with very	-12
and witty	42
and wonderfully	11
and work	8
and works	48
and works great	31
and works well	26
and worn	-26
and worse	-4
and worst of	-4
and worth	1
and worthy	15
and would go	12
and would recommend	19
and would stay	10
and wouldn't	-2
and yet it	10
and you can	-3
and you may	22
and you will	5
and you won't	11
and yummy	4
and z	14
andre and	14
andrew niccol	7
andrews	21
andrews and	15
android	-1
android device	17
android operating	-14
android os	-22
andy	6
andy goldsworthy	11
anemic	-54
anesthesia	-17
anfore	-21
angel	6
angela merkel	-54
angeles lax	-7
angeles lax airport	-5
angels of	17
anger	3
anger is ugly	-17
angry	-10
angry !	-12
angry about	-7
angry birds	27
angry birds is	14
angry faces	-32
angry that	-11
anguish	12
anguish and	18
anguished	16
animal planet	-16
animals as	17
animated	12
animation while	17
animations	10
animators	-6
anime	13
anime with	17
anker	13
ankle	21
ankle length	13
ann	-6
ann sheridan	18
anniversary and	5
annoy you	-13
annoyance with	-23
annoyed	-42
annoyed !	-15
annoying	-34
annoying !	-10
annoying and	-10
annoying but	18
annoying character	-8
annoying character in	-14
annoying characters	-12
annoying music	-19
annual	-8
anolon	15
anonymity of	13
anonymous	10
anonymous !	15
anonymous agreed	17
anonymous ah	15
anonymous and	7
anonymous and the	17
anonymous anonymous http	-21
anonymous at	18
anonymous aw	21
anonymous can	22
anonymous congrats	13
anonymous damn	-38
anonymous dead	-24
anonymous for	38
anonymous good grief	-24
anonymous great	20
anonymous ha	69
anonymous ha !	17
anonymous haha	38
anonymous hahaha	31
anonymous he	-12
anonymous he's	-29
anonymous hi	27
anonymous hopefully	24
anonymous http	9
anonymous i am	11
anonymous i don't	-17
anonymous i know	-8
anonymous i love	23
anonymous i really	-23
anonymous i saw	-22
anonymous i'm	-6
anonymous i'm having	-24
anonymous i've	-14
anonymous i've been	-27
anonymous im	30
anonymous interesting	23
anonymous is	37
anonymous it's	6
anonymous just	17
anonymous lol	78
anonymous looks	26
anonymous me	14
anonymous nice	23
anonymous no	-62
anonymous ok	18
anonymous she	21
anonymous still	-35
anonymous thank	-13
anonymous thank you	-10
anonymous thanks	50
anonymous thanks !	9
anonymous that is	25
anonymous to	13
anonymous too	16
anonymous well	10
anonymous when	30
anonymous wow	59
anonymous yeah	49
anonymous yes	14
anonymous you can	-19
anonymous yup	-45
another	-2
another app	-11
another beautiful	8
another bonus	21
another brand	-5
another chance	-8
another color	4
another customer	-14
another entry in	-23
another example	-11
another example of	-10
another flight	-14
another good	23
another great	49
another home	-29
another hotel	-49
another if	19
another level	13
another machine	-24
another month	-17
another mouse	-20
another movie	-4
another place	-8
another plus	16
another pound	-20
another restaurant	-28
another reviewer who	-14
another room	-7
another source	-11
another table	-8
another version	-11
another winner	22
answer any questions	15
answer i	-22
answers	5
ant man	13
antenna works	23
antennae	22
anthology	-3
anthony	2
anthony mann	30
anti hero	5
anticipating a	-16
antidote	18
antipasto	21
antithesis	11
anton	9
antonline	-16
antwone	4
anxious	-8
any age	34
any app	-43
any business	-39
any color	-8
any day !	13
any depth	-11
any effort	-16
any emotional	-17
any flavor	-12
any flaws	36
any format	22
any future	-11
any genre	13
any i	13
any interest	-15
any kitchen	41
any language	16
any less	11
any level	-8
any longer	-6
any meaningful	-8
any more of	-6
any occasion	14
any of	-3
any other	5
any outfit	7
any problems	8
any questions	6
any real	-3
any reasonable	-11
any rides	19
any sense	-4
any significant	-12
any single	-21
any song	23
any sort	-14
any sort of	-13
any specific	21
any stretch	-6
any use	-14
anymore and	-13
anyone ?	4
anyone actually	-11
anyone else in	15
anyone ever	-19
anyone from	-6
anyone had	-25
anyone interested	22
anyone interested in	25
anyone looking	-3
anyone looking for	17
anyone that	7
anyone who	-8
anyone who enjoys	7
anyone who loves	16
anyone who needs	25
anyone who wants	-1
anything	-6
anything about	-5
anything above	-23
anything but	-3
anything else you	14
anything good	-24
anything i've	13
anything interesting	-21
anything more	-7
anything more than	-13
anything over	-9
anything remotely	-15
anything resembling	-9
anything to	-3
anything to do	-22
anything you	9
anytime	9
anyway	1
anyway ?	-27
anyway on	45
anyways	3
anywhere	1
anywhere i	14
anywhere in	-5
anywhere on	-12
anywhere on the	-12
ao	39
apart	-9
apart !	-15
apart after	-26
apart for	-9
apart of the	14
apartment	1
ape	-6
aperture	14
apex	-7
apollonia	9
apologetic and	-15
apologist	-13
apologists	-39
apologize	-6
apologize to	-14
apologized	35
apologized and	13
apologized for	9
apology	-5
apology for	-16
app	-1
app !	22
app and it	-5
app but	-8
app did not	-10
app didn't	-62
app does nothing	-11
app doesn't	-25
app for	14
app for you	13
app gets	-22
app gives me	-18
app gives you	8
app has	6
app i can	14
app if you	12
app is amazing	9
app is easy	13
app is great	57
app is perfect	17
app is really	-18
app is wonderful	6
app makes	9
app need	-26
app needs	-23
app on the	8
app on your	15
app only	-8
app purchases	-8
app says	-25
app store	-5
app sucks	-42
app that can	18
app there	18
app thinking	-17
app thinking it	-12
app to have	15
app until	-28
app very	15
app was	-9
app when i	13
app will	-14
app will not	-18
app works	48
app works great	25
app you can	32
appalled	-6
appalled at	-19
appalling	-35
appallingly	-23
apparently	-21
apparently she	-18
apparently the	5
apparently their	-42
apparently this	-18
apparently this is	-10
appauling	-24
appeal of a	-16
appealing	6
appealing about	13
appear	-4
appear to work	19
appearances	4
appeared	-8
appeared to	-15
appeared to be	-9
appears	-8
appetites	45
appetizer	6
appetizer is	11
appetizer which	6
appetizers	18
appetizers the	9
appetizers to	29
apple	10
apple is	22
apple juice	-13
apple powerbook	22
apple version	23
apple with	26
appliance	-4
applications	4
applicator	17
applied	4
applied to	8
apply and remove	-27
appointed	11
appointed and	7
appreciable	11
appreciate	31
appreciate all	13
appreciate it	22
appreciate it !	28
appreciate that !	32
appreciate the	16
appreciate them	8
appreciate what	-6
appreciated	23
appreciated !	34
appreciated by	-19
appreciated how	15
appreciating	25
appreciation for	6
apprehensive	12
approach	4
approach of	9
approach to	5
approaches	7
appropriate for work	8
appropriate title	-18
approximately	-2
apps are	-12
apps for	12
apps like	-9
apps then	-16
appstore	-5
aquarium	6
arab	-5
arabia	-9
arabia and	-12
arabian airlines customer	21
arbitrary	-8
arcade game	-13
arch and	15
archeologist ?	18
archetypal	12
architecture	19
are	-2
are a	-1
are a bit	-3
are a great	20
are a joke	-26
are a little	14
are a must	13
are a tad	7
are actually more	27
are adjustable	7
are all	1
are also	3
are also very	13
are always	3
are amazing	37
are amazing !	6
are among	6
are annoying	-7
are anything but	-9
are available	7
are awesome	26
are awesome !	17
are bad	-2
are beautiful	3
are beautifully	-22
are becoming	-11
are better	-35
are better places	-9
are between sizes	9
are big and	20
are blue	-17
are breathtaking	22
are bright	7
are brilliant	9
are by	4
are by far	19
are cancelled	-53
are careful	19
are cheap and	15
are classic	13
are classics	18
are clean	6
are clean and	7
are clear	9
are clear as	20
are comfortable and	14
are comfy	10
are coming to	18
are covered	8
are crap	-7
are credited	-10
are cut	-17
are cute but	-19
are dealing	-22
are dealing with	-13
are dealt with	15
are definitely	8
are delicious	-8
are delicious and	9
are designed	-8
are dirty	-11
are due	31
are dull	-14
are dying	-11
are easy	22
are easy to	14
are enormous	14
are even better	13
are excellent	57
are excellent and	6
are exceptionally	8
are excited	14
are fair	15
are familiar	11
are familiar with	13
are fantastic	-10
are fantastic !	-9
are far	3
are far better	-30
are fast	10
are few and	-11
are first rate	15
are flat	-21
are flat and	-9
are flattering	14
are flawless	13
are flaws	36
are fresh	28
are from	-10
are going	-1
are going back	-14
are good	2
are good quality	19
are good too	18
are great	27
are great and	-11
are great for	53
are great too	6
are gross	-12
are hands	9
are high for	-29
are high quality	21
are horrible	5
are hot	8
are huge	10
are huge and	15
are hurt	28
are immaculate	14
are incredible	7
are incredibly	5
are irritating	-14
are just to	-15
are kept	6
are kicking	-27
are killer	23
are killing	-12
are laid	16
are large	21
are left with	-5
are living	6
are lovely but	-20
are magnificent	13
are many	2
are mesmerizing	15
are moments	8
are moments of	8
are more	-3
are more than	13
are much	-5
are much better	-26
are must	53
are my	7
are my favorite	5
are narrow	-15
are nice	5
are not	-5
are not NOT_always	10
are not NOT_for	-11
are not NOT_funny	-6
are not NOT_the	-2
are not NOT_worth	14
are nothing NOT_short	11
are now stuck	25
are nowhere	-8
are o	-11
are of	4
are older	-16
are one dimensional	-7
are outrageous	-58
are outstanding	19
are over	-7
are overpriced	-8
are packed	-19
are paper	-15
are paper thin	-12
are pathetic	-8
are perfect	30
are perfect for	26
are perfectly	15
are poorly	-6
are powerful	11
are pretty bad	-6
are priceless	24
are quiet	14
are quite	1
are real	3
are really	3
are really cute	8
are really going	21
are really good	5
are reasonable	8
are reasonably	15
are relatively	11
are right there	15
are ruined	-7
are seemingly	-10
are selling	-17
are served	10
are shaky	-30
are similar to	9
are simple	40
are small and	-33
are small but	8
are so bad	-9
are so comfortable	18
are so soft	14
are so well	10
are soft	8
are some great	17
are soo	5
are spacious	10
are squeezed	-26
are still a	-19
are still there	20
are strong	4
are stunning	6
are stupid	12
are super	17
are superb	17
are superior	8
are supposed	10
are supposed to	7
are surprising	21
are talking about	5
are terribly	-11
are terrific	6
are the perfect	2
are the worst	-8
are these	-11
are these people	-10
are they	-4
are thrilling	14
are tiny	-22
are to die	13
are too	1
are too hard	-22
are too wide	-18
are top	40
are top notch	31
are tops	16
are travelling	21
are travelling with	24
are true	15
are true to	14
are two	2
are unable	-6
are unable to	-10
are unplayable	-18
are up	3
are up to	12
are very	1
are very comfortable	26
are very funny	18
are very good	11
are very tasty	25
are very well	10
are warned	-11
are wasted	-19
are way	-7
are we	-4
are we going	-10
are we supposed	-10
are well	19
are well made	15
are well worth	6
are what	4
are what they	13
are with	7
are wonderful	-25
are wonderful and	12
are wonderfully	9
are wooden	13
are worn	-10
are worth it	34
are written	-13
are wrong	-11
are you	9
are you crying	-37
are you kidding	-5
are you serious	-10
are yummy	5
area	1
area !	29
area and	5
area are	18
area for	7
area is very	-12
area made	-30
area there	22
areas	5
areas and	4
areas at	19
areas for	11
areas made	-37
areas where	-10
aren	-16
aren't	-5
aren't NOT_enough NOT_to	-15
aren't NOT_even	-3
aren't NOT_the	-6
arena	8
argento	13
argh	-12
arghh	-17
argue	-3
argued with	-31
arguement	-44
arguing	-24
ariel and	-22
aries	21
aristocracy	2
aristocratic	15
aristotle	-23
arizona and	34
ark is	27
arm	-10
arm holes	-5
arm holes and	-12
arm holes were	-9
armband	-15
armhole	-12
armholes	-4
armholes !	-34
armpit	6
arms	-5
arnold !	-14
aromatic	6
around !	15
around bare	-21
around because	13
around for	-2
around good	7
around him	6
around since	15
around the legs	-25
around this time	11
around with	2
arr	29
arrangement and	13
arranging	13
arrested development	10
arrested on	-18
arresting	26
arriba's	-26
arrival of	4
arrivals	7
arrivals lounge	65
arrive	-10
arrive early	31
arrive with	-13
arrived and	-14
arrived and the	-18
arrived i	-4
arrived in perfect	11
arrived it	8
arrived on time	12
arrived quickly and	18
arrived the	-3
arrived they	-12
arrived well	9
arrogant	-11
arrogant and	-22
art	6
art a	29
art and	11
art deco	18
art direction	-13
art form	10
art museum	7
art of	6
art of chinese	21
art of the	35
artful	7
artfully	18
arthur askey	20
arthur bach	12
article here	-20
artificial	-32
artificial sweetener	-19
artificial sweetner	-18
artisanal	26
artist	6
artist album	-25
artist's	10
artistes	-13
artistry	16
artsy fartsy	-14
artwork	-7
arty	-17
as	1
as a	-1
as a base	13
as a child	9
as a music	13
as a musical	12
as a portable	-14
as a rock	-17
as a string	-18
as a top	8
as a young	8
as advertised	36
as all hell	-23
as always	20
as an appetizer	15
as an entertainment	-19
as an extra	-11
as an introduction	13
as an option	18
as any	4
as any of	8
as any other	5
as bad	-24
as bad as	-16
as believable as	-10
as bland	-18
as bland as	-14
as boring as	-10
as can	6
as can be	6
as clean	14
as close	5
as delicious	8
as delivered	-14
as described	19
as described but	-21
as disney	21
as do the	8
as dumb	-15
as early	5
as early as	7
as enjoyable as	13
as ever	8
as exciting	-13
as exciting as	-10
as expected	18
as fact	-42
as father	20
as flat	-18
as flat as	-17
as frequently	17
as fresh as	13
as good	24
as good as	2
as harry	16
as he	4
as his	8
as i	1
as i am	2
as i hoped	29
as i read	13
as if	-9
as if we	-16
as in	-2
as is the	5
as it	2
as it could	6
as it does	16
as it has	6
as it stands	-7
as it thinks	-11
as it's	6
as it's not	13
as jack	6
as last	-10
as literature	-23
as much	1
as much as	3
as much noise	-27
as mud	-19
as nice as	11
as often	12
as often as	6
as one	3
as pictured	3
as predictable	-9
as predictable as	-8
as previous	14
as promised	4
as quickly	-9
as quickly as	-7
as she	10
as shown	5
as shown on	17
as some	11
as some of	6
as stated in	15
as sweet as	18
as the	2
as the company	-25
as the day	7
as the one	7
as the opening	-12
as the park	31
as the story	3
as the two	6
as the ultimate	7
as the weather	14
as the worst	15
as they are	3
as they come	-3
as they struggle	14
as they will	9
as this place	17
as though	-8
as though the	-4
as though this	-20
as to	-2
as to be	-11
as to why	-4
as too	9
as u	12
as ugly	-18
as unoriginal	-19
as watching	-53
as well	3
as well !	8
as well as	1
as well be	-7
as well have	-20
as well just	-6
as well to	14
as whatever	-17
as when	12
as when i	8
as with	1
as with all	13
as yet	8
as you	5
as you don't	-10
as you have	8
as you like	12
as you need	10
as you want	6
asap	-21
ashamed	-40
ashamed of	-34
ashamed to	-11
asia's	18
asian	1
asian restaurant	9
asiana	45
asiana airlines	5
aside to	-9
ask	6
ask for ?	9
ask for our	-13
ask for that	-17
ask for water	-21
ask the	-4
ask us	-17
ask us to	-11
ask why	8
asked	-20
asked for	-7
asked for a	-1
asked for more	-14
asked for their	-24
asked her	-14
asked her if	-21
asked him	4
asked if	-2
asked it	-26
asked me	7
asked one	-11
asked that	-11
asked the	-1
asked the waiter	-25
asked the waitress	-8
asked them	-7
asked to	-6
asked to be	-6
asked to move	-15
asked us	24
asked us to	-22
asked what	-3
askey	24
askin	24
asking	1
asking for	-9
asking for a	-8
asking me	-20
asking me to	-10
asks you	-10
asleep	-16
asner	-13
aspect	3
aspects	4
aspirations	6
ass	-9
assault	-6
assaults	-7
assemble and	16
assembly line	-7
assertiveness	17
asses	-15
asshole	-5
assistance	-3
assists	10
assume	1
assume that	-4
assume that they	-10
assumed	-9
assuming	-5
assumption	-6
astaire	6
asterisk	-24
astonishing	26
astounding	-1
astral	-14
astray	-10
astute	8
asus	-6
at a brisk	9
at a great	-6
at a more	13
at a nice	18
at al	15
at all	-6
at all !	-13
at all cost	-5
at all costs	-12
at all it	-10
at all those	23
at an average	-15
at best	-90
at best and	5
at by a	-24
at checkin	14
at church	10
at disney	7
at everyone	-30
at face	-9
at fault	-11
at first	2
at first because	21
at first that	11
at first this	14
at full	8
at heart	24
at higher	12
at his	-5
at hong	17
at hong kong	13
at how bad	-9
at how good	9
at humor	-26
at in	5
at it's best	7
at its	8
at its finest	7
at its worst	13
at jimmy's bronx	-24
at la	18
at last !	15
at lax	-18
at least	11
at least from	12
at least have	-5
at least it	-16
at least my	-13
at least once	6
at least the	-6
at least there's	-13
at least they	-9
at life	13
at me	-6
at me and	-22
at me like	-8
at my expense	-19
at my fingertips	8
at my store	8
at nearly	10
at opening	13
at page	-14
at par with	22
at reasonable	17
at reasonable prices	10
at sale	11
at san	-15
at some of	5
at store	-45
at t	-6
at that	-3
at the	3
at the altar	-9
at the dining	-22
at the far	20
at the front	-3
at the gate	-4
at the height	6
at the local	3
at the office	6
at the outset	-15
at the pics	-23
at the quality	16
at the sale	5
at the same	3
at the state	-16
at the store	3
at the time	15
at things that	-15
at this	-2
at this point	-8
at this very	-17
at times	11
at times but	15
at tokyo	-25
at tomorrowland	11
at top	-7
at us	-31
at which point	-10
at work	8
at work with	9
at worst	-6
at ww	11
ate a few	-22
athens	9
atlanta airport	28
atlantic clubhouse	6
atleast	-16
atmosphere	12
atmosphere and	11
atmosphere in	12
atmosphere is	-7
atmosphere of	4
atmosphere that	14
atmosphere the	9
atmosphere to	19
atmosphere with	19
atmosphere you	-15
atmospheric	5
atrium	20
atrocious	-59
atrocious acting	-18
atrocious and	-6
atrocity	12
attack	-10
attack of the	-11
attackers	-24
attacks and	13
attempt	-22
attempt at	-14
attempt to	-9
attempt to give	-18
attempted	-5
attempted to	-3
attempting	-10
attempting to	-8
attempts	-16
attempts at	-28
attempts at humor	-16
attempts to	-2
attend	4
attend the	8
attendance	-15
attendant and	-11
attended	5
attends	7
attention as	15
attention to	6
attention to detail	13
attentive	78
attentive and	8
attentive but	15
attentive service	11
attitude	-8
attitude and	-7
attractant	-36
attraction and	6
attraction is	9
attractions	14
attractions and	18
attractions but	15
attractions in	32
attractions of	14
attractive	9
attractive and	4
attractive but	-34
attractive design	14
attracts	6
au	7
audacious	15
audiard	37
audible	-11
audiences	-5
audiences is	-30
audio cable	10
audio interface	16
audio technica	12
audiophile	15
augustine	18
aunts	8
aus	7
austere	12
austin	13
australia	8
australian	3
austrian airlines customer	-10
authentic	29
authentic and	15
authentic italian	14
authentic japanese	13
author	-1
author could	-48
author had	-8
author needs	-27
author's	-20
authorization	-27
authorize	-17
auto pilot	-25
autofocus	-14
autograph	24
automated	-18
automated system	-11
autopia	27
autopilot	-21
autumn	13
aux	-15
auxiliary	13
available	-2
available but	-13
available for	9
available in	4
available is	13
available or	-14
available so	10
avant	-11
avenged	17
average	-13
average and	-10
average and the	-10
average at	-9
average at best	-10
average but that	24
average food	-35
average laptop	35
average the	-15
avg	-23
avgeek	19
avianca	-34
avod	19
avod screen	22
avoid	-35
avoid !	-43
avoid at	-41
avoid at all	-38
avoid avoid	-22
avoid having	21
avoid it	-15
avoid it like	-5
avoid like	-37
avoid like the	-28
avoid these	-32
avoid this	-85
avoid this movie	-14
avoid this one	-18
avoid this place	36
avoid using	-6
avoid weekends	14
avoided	-12
avoided at	-19
avoided at all	-14
avoiding this	-13
aw	19
await	-7
award	13
awards	16
awards but	21
awareness	33
awareness of	13
away	-2
away !	-9
away before	-12
away by	14
away by the	11
away from home	5
away from this	-12
away without	-12
away your	14
awe	7
awe and	12
awed	8
aweful	-51
aweigh	22
awesome	90
awesome !	30
awesome and	9
awesome and i	15
awesome app	7
awesome as	4
awesome experience	14
awesome game	23
awesome it	24
awesome job	-14
awesome on	5
awesome place	20
awesome service	-5
awesome taste	8
awesome time	8
awesome to	-11
awesome too	20
awesome when	-8
awesome with	12
awesomeness	21
awful	-92
awful !	-40
awful acting	-22
awful and	-15
awful and the	-19
awful but	9
awful experience	-11
awful film	-7
awful it	-17
awful it is	-8
awful movie	-29
awful that	-23
awful the	8
awfull	-25
awfully	-13
awfully hard	-26
awfulness	-16
awhile	5
awhile to	9
awkward	-29
awkward fit	-10
awkward moments	15
awkwardly	-18
awsome	108
aww i	-15
ax	-9
axim	12
az	2
az to	12
azure	18
b and	17
b c they	-13
b day	13
b gon	-39
b lounge	-13
b lounge dubai	-39
ba	-11
baad	-29
baad movie	-14
babble	-9
babes	-11
babies that	21
baby	6
baby shower	28
baby this	15
bach	9
bachchan	-7
back	2
back ?	-11
back all	18
back and enjoy	6
back and try	6
back asap	-14
back at least	-25
back cover	4
back for	3
back for more	39
back from the	-6
back home and	-18
back it	-30
back it goes	-36
back more	11
back next	10
back next time	15
back out	6
back patio	15
back saying	-13
back some	9
back soon	22
back that i	-15
back though	-26
back to amazon	13
back to my	-6
back to the	-3
back to try	16
back to using	-23
back today	-16
background	1
background information	14
backgrounds	11
backlit	52
backpack	9
backpackers	-38
bacon	3
bacon and	4
bad	-49
bad !	-4
bad ?	-11
bad a	-9
bad about	11
bad acting	-41
bad acting bad	13
bad action	-18
bad actors	19
bad and the	-9
bad app	-15
bad as	-3
bad as this	-28
bad bad	-25
bad bad bad	-28
bad batch	-11
bad but	4
bad can	-8
bad casting	-16
bad choice	-9
bad comments	17
bad could	16
bad customer	-34
bad customer service	-12
bad day	9
bad design	-36
bad dialogue	18
bad enough	1
bad even	-15
bad even for	-12
bad experience	-34
bad feeling	-17
bad film	-22
bad films	-37
bad food	-43
bad for	-14
bad game	-28
bad graphics	-33
bad guy	4
bad horror	-9
bad idea	-5
bad impression	-22
bad in	-15
bad in taste	-16
bad it	4
bad it is	-3
bad it was	-20
bad it's	4
bad it's good	-4
bad joke	13
bad lighting	-9
bad like	-8
bad monkey	19
bad mood	-29
bad movie	-47
bad movie that	-10
bad movies	-7
bad movies and	-6
bad music	-8
bad name	-54
bad news	-12
bad night	-15
bad off	-19
bad one	-11
bad plot	-8
bad product	-46
bad quality	-34
bad quality of	-19
bad really	-13
bad review	13
bad service	-104
bad start	-23
bad taste	-18
bad taste in	-11
bad that	-18
bad that i	-22
bad the	-11
bad the food	-23
bad they're	-19
bad this	-19
bad this movie	-7
bad to	-6
bad too	-8
bad when	-12
bad with	9
bad writer	-16
bad writing	14
bad you	-11
badass	-8
badcustomerservice	-39
badly	-50
badly acted	-20
badly done	-9
badness	-8
badservice	-38
bae	18
baffled	-6
bag	-8
bag ?	-28
bag is a	20
bag is not	-29
bag on	-6
bag which	14
bag with	-10
bagels	11
bagels and	18
baggage	-17
baggie	-10
baggy	-20
baggy and	-9
baggy fit	-30
bags for	12
bags to	-10
bags we	-30
baguette	23
bah	-24
bahrain	57
bahrain airport	16
bait	16
bait and	-10
bait and switch	-50
bait is	10
baited	-12
baiting	-38
baja	-9
bake and	18
baked	-5
baked bread	16
baked cookies	11
baked potatoes	13
bakeries	11
bakery	25
baking caramel	-19
bakshi	6
balance	2
balance between the	12
balance of	16
balanced	15
balanced by	12
balances	39
balances the	10
balcony	17
balcony with	24
balding	-14
baldwin	-7
bali	6
bali airport	-33
ball	3
ball end	-21
ball is	-7
ball of	-9
balletic	15
ballistic	-71
balloon	6
ballooned	-25
balloons	7
ballot	43
ballsy	25
balm	-27
baltimore	3
bamboo	19
ban	-6
banal	-24
banal and	-10
banal dialogue	-10
banality	-56
bananas	9
band is	9
banded	18
banderas	-14
bands	10
bang	3
bang for	7
bang for your	8
bangkok	7
bangkok airways	35
bangkok airways customer	13
banjo	32
banjos	19
bankrupt	-13
banned	-9
banter between	13
baobab	22
baobab lounge	12
baobab lounge johannesburg	10
bar	1
bar because	-28
bar because i	-19
bar but the	14
bar called	21
bar has	29
bar just	-25
bar no	-20
bar none	21
bar scene	9
bar with	7
barack	-15
barbara	7
barbara steele	8
barbers	16
barbershop	13
barca	79
barcelona	-9
barcelona airport	-13
bare	-12
bare minimum	-22
barely	-57
barely NOT_any	-3
barely NOT_enough NOT_room	-26
barely NOT_gets	-12
barely NOT_in	-14
barely NOT_see	-12
bargain at	20
bargain basement	-45
bargain bin	-12
bargains	13
barking	-12
barley	-14
barrage	-8
barrage of	-9
barrel	-22
barren wasteland	-29
barriers	-2
barris	14
barrister	17
bart	11
bartel	16
bartender in	13
bartlett	47
baseball	10
baseball and	22
based on my	-11
baseketball	10
basel	43
baseless	-17
bases	7
bashing	-11
basic hotel	-47
basic premise of	-13
basic with	19
basically	-12
basically i	-7
basically told	-16
basically you	-10
basil	15
basil and	7
basil rathbone	12
basin	-25
basis is	11
basis of his	-22
bass	11
bass drum	15
bass guitar	30
bass is	7
basses	19
bastardized	-29
bastards	-43
batcave	-9
batch	3
bates	-6
bathrobes	39
bathroom	-8
bathroom facilities	17
batter and	12
battery ?	-26
battery and	-9
battery gets	-28
battery lasts	31
battery life	-17
battery life is	21
battery life on	16
battery on	24
battery power	-19
battery replacement	-30
batting	-22
battles	7
battles are	11
battleship	41
batwoman	12
bavaro princess	-14
baylor	19
bbq	-3
bbq and	-8
bc	-3
bday	8
bday party	15
be	-4
be ?	4
be a	-3
be a collection	-16
be a comedy	-14
be a favorite	7
be a good	-7
be a great	-2
be a hero	13
be a lemon	-18
be a little	2
be a waste	9
be a whole	-23
be absolute	-23
be adjusted	55
be advised	-5
be applied	8
be applied to	7
be ashamed	-13
be ashamed of	-4
be avoided	-11
be avoided at	-15
be away	10
be back	15
be back !	57
be back again	17
be bad	8
be banned	-15
be better	-9
be better if	-6
be better off	7
be better spent	-40
be bored	-6
be buying	18
be buying more	12
be called	-3
be careful if	18
be careful in	11
be challenging	23
be cherished	21
be cleaned	-10
be cleaned more	-24
be coming	7
be coming back	4
be coming to	17
be compared to	7
be confusing	22
be cool	-10
be crowded	11
be customer	-21
be cute	-16
be desired	-7
be disappointed	3
be disappointed with	9
be disappointing	-29
be distracted	-34
be done in	14
be dressed	13
be dressed up	5
be easier if	-23
be either	8
be embarrassed	-17
be enjoyable	-5
be enjoyed	-12
be even	6
be even better	8
be even more	10
be excellent	27
be expected	3
be explained	-10
be fine if	-19
be fixed	-4
be flattering	-4
be flattering on	-10
be flying with	27
be fooled	-18
be for	-6
be forced	-11
be fun	-5
be fun and	-9
be funny	-26
be funny and	-7
be given to	15
be glad you	11
be going	4
be going through	-8
be good	-4
be great	-3
be great but	-56
be great if	-11
be handy	18
be hooked	5
be humorous	-10
be improved	4
be increased	18
be inspired	34
be it	3
be it for	30
be kidding	-43
be left in	-31
be locked	-8
be long	-14
be looking for	-11
be loved	14
be missed	9
be more comfortable	21
be much	-11
be much better	-10
be my last	-13
be my new	10
be new	-11
be noisy	10
be non	-9
be of any	-33
be of this	-30
be off	16
be ok	-33
be ok but	-12
be ok for	-16
be ok if	-15
be ordered	17
be ordering more	24
be over	-19
be patient and	19
be pleased	6
be priced	-14
be problematic	-14
be proud	5
be really	-3
be released	8
be released on	19
be removed	-14
be removed from	-46
be reported	-11
be required reading	11
be returned	-24
be returning	-25
be romantic	-15
be rude	21
be safe	6
be satisfied	5
be scared	-10
be seated	-14
be seen	11
be seen by	11
be seen on	12
be selling	25
be sending	-9
be sending it	-9
be sent	-17
be serious	-12
be shut	-35
be shut down	-25
be similar	-15
be similar to	-23
be so much	-6
be some sort	-8
be something	4
be stuck	-7
be summed	-8
be summed up	-8
be sure	6
be sure that	8
be sure to	15
be taking	5
be tall	-35
be the best	5
be the greatest	7
be the worst	-8
be thick	-19
be this good	18
be thrown	-8
be titled	-24
be today	19
be too	1
be torn	12
be trying	-7
be trying to	-8
be unfair	-12
be used with	8
be useful	-9
be viewed	5
be warned !	-19
be wary	-17
be wearing this	19
be worn	-2
be worth	-6
be worth watching	-11
beach	2
beach and	6
beach boys	9
beach read	-42
beach with	13
beagle	12
beans	4
bearable	-14
beards	-30
bearly	13
beat	10
beat in	15
beat up	-10
beatiful	23
beatriz	15
beats	8
beats them	12
beautiful	32
beautiful !	41
beautiful and	17
beautiful and the	-4
beautiful and very	6
beautiful and well	8
beautiful art	17
beautiful blouse	36
beautiful but	-19
beautiful but runs	18
beautiful but the	10
beautiful color	7
beautiful colors	10
beautiful dress !	14
beautiful dress but	-17
beautiful fabric	-11
beautiful fabric and	15
beautiful film	53
beautiful girl	10
beautiful in person	9
beautiful just	19
beautiful movie	24
beautiful music	17
beautiful not	12
beautiful on the	-19
beautiful piece	9
beautiful quality	15
beautiful shirt	6
beautiful skirt	4
beautiful soft	-9
beautiful summer	13
beautiful sweater	8
beautiful to watch	16
beautiful top	11
beautiful top !	9
beautifull	23
beautifully	39
beautifully !	6
beautifully acted	13
beautifully and	-3
beautifully and the	8
beautifully crafted	10
beautifully decorated	8
beautifully on	9
beautifully shot	-7
beautifully shot but	-24
beautifully with	-14
beautifully written	35
beauty	38
beauty and	4
beauty castle	6
beauty in	2
beauty in the	12
beauty is	6
beauty of	5
beauty of it	11
beauty to	13
beavis and butthead	17
because	5
because all	-10
because he didn't	-14
because i	3
because i found	7
because i had	-7
because i love	-12
because i thought	6
because i want	-9
because it	1
because it is	3
because it looks	-8
because it took	-14
because it was	5
because no	-6
because no NOT_one	-15
because of her	6
because that's the	-11
because the	3
because there's	4
because they	-1
because they had	-9
because they won't	-20
because we	5
because without	20
beckett	28
beckham	19
become	-5
become a	3
become addicted	11
become addicted to	8
become my	11
become one	7
become one of	8
becomes loose	-20
becomes totally	-20
becomes very	-7
becoming	-2
becuse	17
bed bugs	-17
bed linen	-11
bed to	-10
bedding	-4
bedford	18
bedknobs	19
bedroom	11
bedroom and	14
bedroom door	14
bedtime	4
bee gees	20
beef	4
beef brisket	21
been	-3
been a decent	-17
been a little	9
been an	-3
been better off	-8
been calling	-11
been cancelled	19
been changed	-2
been coming here	14
been completed	29
been confirmed	-17
been consistently	9
been cut	-5
been cute	-28
been deemed	25
been delayed	-44
been enjoying	25
been fine	-14
been friendly	11
been happy	14
been happy with	9
been here for	10
been here twice	7
been i	-18
been keeping	-15
been looking	8
been looking for	16
been lucky	17
been made aware	-39
been made for	-22
been more enjoyable	-43
been needing	15
been ok	-7
been ok if	-12
been on	4
been on hold	-61
been perfect	-3
been playing	23
been playing for	16
been playing it	14
been playing this	14
been processed	-13
been put	-7
been right	-12
been said	9
been searching for	9
been served	-14
been several times	25
been sitting	-21
been sitting on	-6
been so	-3
been spoiled	-16
been spoiled by	-19
been staying	22
been sub	-22
been sub par	-16
been the	-2
been there done	-12
been to	1
been to !	21
been to california	-25
been to most	-23
been told	-4
been trying	-4
been trying to	-6
been used	-4
been using	20
been using it	3
been using them	15
been using these	33
been using this	77
been very impressed	18
been warned	-4
been worse	33
been worth	-9
been written in	-13
beeping	-25
beer !	12
beer and wine	8
beer selection	-8
beer was	10
beer was cold	22
beery	10
before bedtime	13
before during	18
before during and	13
before hand	-17
before he gets	-13
before i	-10
before i even	-8
before i ordered	-7
before i'd	-9
before installing	21
before it	-5
before it becomes	-20
before signing	-21
before trying	13
before us	-8
before we	-11
before we went	-10
before you buy	-29
before you go	10
beforehand	5
befriended	8
beg	-25
began as	7
began the	23
began to	-5
begginers	17
begin with	-9
beginning just	-20
beginning to	2
beginning to end	4
begins	10
begins and	8
begs the	-10
begs the question	-9
beguiling	-2
behan	-27
behave	-24
behaving	-10
behaviour	-7
behaviour of	-20
behaviour of the	-16
behind this	-3
behringer eq	-48
behringer xm	17
beiber	-29
beige and	16
bein	-29
being	-1
being a complete	-12
being a total	12
being able	6
being able to	4
being asked	-22
being asked to	-20
being authentic	-26
being awesome	24
being challenged	13
being dumb	-15
being either	-14
being generous	-20
being good	-11
being my	8
being returned	-12
being shipped	-25
being small	20
being the only	-9
being too	6
beings	16
belgian	17
belief is	-25
belief is the	-17
believable	32
believable and	7
believe all	11
believe any	-16
believe any of	-20
believe i	-7
believe that anyone	-10
believe their	-33
believe this	-2
believes	1
bella	7
bellies	28
bellydance	-22
belongs in	-15
belongs in the	-8
belongs to	14
beloved	-3
below	-7
below average	-70
below expectations	-38
below my	-4
below my expectations	-16
below my knees	16
below par	-34
belushi is	13
ben	-4
bending	15
benefits	10
benefits from	14
benet	10
benign	-13
beowulf	-5
berkowitz	-21
berlin	-2
bermuda	14
bernsen	12
berries	14
bes	-26
beside me	-16
besides i	17
besides that it	-29
best	47
best !	14
best action	17
best airline	49
best all	25
best and most	33
best app ever	-16
best bargain	13
best bet	24
best book	45
best chicken	22
best coffee	25
best comedy	12
best concert	19
best customer	11
best day	15
best deal	46
best deals	11
best dish	13
best disney	17
best documentary	15
best episode	18
best episodes	23
best ever	18
best experience	-7
best feature	-6
best feature is	-11
best film	17
best films	18
best films ever	-11
best films of	8
best food	7
best for	-6
best foreign	-18
best game	23
best game ever	5
best game i	7
best guitar	9
best holiday	28
best hotel	46
best i	-4
best i've	46
best i've ever	28
best i've had	-13
best i've seen	5
best if you	10
best in	13
best in the	-6
best in this	23
best italian	14
best k	9
best kind	11
best known	5
best lounges	17
best most	9
best movie	14
best movies	20
best movies i	22
best movies i've	6
best music	18
best new	36
best of	-5
best of all	38
best of the	-2
best on the	32
best part	-4
best performance	-11
best performances	19
best phone	18
best picture	-7
best pictures	11
best place	36
best place for	13
best place to	48
best places	22
best places to	6
best price	15
best purchase	15
best restaurants	11
best rides	13
best role	7
best service	21
best show	19
best so	-5
best sound	13
best spent	-32
best spent elsewhere	-25
best staff	23
best steak	-7
best strings	18
best supporting	4
best supporting actor	11
best thai	19
best that can	-23
best the	-4
best they	-4
best they can	-8
best thing is	27
best to go	10
best value	8
best view	22
best way	-8
best way to	-2
best yet	14
bestairline	47
bet most	-20
bet this	12
betrayal	31
betrayal and	11
betsy	-12
bettany	11
bette davis	10
better	3
better actors	-8
better and better	15
better apps	-24
better film than	9
better films	-22
better for me	8
better games	-13
better have	-12
better have a	-20
better hotel	-7
better hotels	-29
better if	-5
better in	3
better in person	57
better is	8
better job	-4
better life	10
better looking	9
better looking and	25
better luck	-41
better luck next	-18
better mexican	-11
better movie	-9
better not	-17
better off	-40
better off using	-16
better on a	-14
better on me	10
better on the	-5
better ones	-6
better ones out	-14
better options	-14
better pizza	-22
better place if	-20
better places	-34
better places to	-9
better product	-25
better quality than	53
better script	-17
better selection	-14
better served	-8
better service	5
better spent	-33
better spent on	-11
better story	-7
better storyline	-10
better suited	-5
better than	22
better than any	24
better than average	9
better than expected	72
better than i	29
better than its	15
better than most	32
better than my	25
better than other	19
better than the	12
better than this	-54
better than to	-10
better then	14
better then the	19
better things	-8
better things to	-7
better thriller	18
better title	-16
better value for	-27
better with the	-8
between	-3
between a size	20
between every	-20
between the	-2
between the two	8
between these	1
beware	-26
beware !	-21
beware of	-22
beware of this	-8
beyond me	-31
beyond recognition	-13
bhai	-11
bhature	26
bianco	6
biased and	-40
bible	14
bible app	-13
bible dictionary	15
bible is	4
bible study	21
bibles	10
biblical	-4
bicentennial	33
bien	34
big and	-2
big and clumsy	-21
big armholes	-11
big bathroom	20
big ben	-16
big black	-25
big bowl	23
big but the	9
big cup	17
big deal	-4
big disappointment	-25
big enough	16
big enough to	6
big fat zero	-11
big for	-5
big for me	-29
big grizzly	16
big grizzly mountain	9
big guns	17
big guys	20
big help	24
big hit	16
big improvement over	12
big issue	-9
big joke	-12
big let	-9
big let down	-7
big letdown	-9
big mess	-6
big minus	-26
big mistake	-33
big oversized	-21
big part	36
big part of	10
big plus	49
big portions	23
big problem	-16
big problem for	-31
big problems	-12
big red	11
big rides	10
big screen and	4
big sound	15
big thank	14
big thank you	11
big thanks	41
big thanks to	26
big thumbs up	14
big time	-3
big tub	20
big up	23
big waste	-8
bigfoot	-8
bigger one	23
biggest	-3
biggest disappointments	-29
biggest flaw	-17
biggest issue	-15
biggest mistake	-12
biggest problem	-15
bike and	-10
biking	28
biko	26
bikram	15
bilingual	27
bilko	-40
bill	-2
bill a	-20
bill and ted	10
bill i	-18
bill maher	-31
billed	2
billions	-17
billowy	-10
billowy and	-16
bimbos	-9
bin	10
binding	-8
bing	9
binge	-8
binoche	18
bins	-31
bio pic	29
biographical	8
bios	-11
birch	9
birds	10
birds !	-6
birmingham	25
birmingham airport	15
birth of	7
birthday	12
birthday !	14
birthday and	7
birthday girl	40
birthday in	16
birthday party and	-17
birthday tomorrow	29
biryani	-1
biryani is very	15
biscuits	1
bisquick	-6
bisquick gf	-23
bistro	7
bit	11
bit as	5
bit awkward	10
bit big	8
bit bulky	15
bit cheap	14
bit concerned	21
bit crowded	55
bit difficult	15
bit disappointing	25
bit disjointed	28
bit dry	-11
bit expensive for	-28
bit far	9
bit for	7
bit grayish	-24
bit hard	8
bit hard to	38
bit i	10
bit if	30
bit in	4
bit itchy	16
bit large	-8
bit large but	21
bit less	-10
bit long	13
bit longer	8
bit longer than	13
bit loose	15
bit low	18
bit more	-3
bit more than	-3
bit o	16
bit of	7
bit of everything	9
bit of getting	23
bit of trouble	15
bit off	9
bit on	18
bit on the	14
bit pricey	-9
bit pricey but	9
bit see	17
bit see through	11
bit sheer	14
bit skeptical	26
bit slow	-10
bit small but	8
bit smaller	16
bit smaller than	14
bit snug	10
bit spicy	16
bit tight	9
bit tight in	18
bit to get	8
bit too	-3
bit too long	-7
bit too short	16
bit uncomfortable	24
bit weak	16
bit wide	20
bitch	-21
bitch is	-16
bitching	-30
bitching about	-20
bitchy	-8
bite at	21
bites	-11
bits	-4
bits from	-36
bitter	-9
bitter taste	-27
bitterness	8
bittersweet	49
bizarre way	-20
bizarrely	-10
bjm	13
bkk	16
bla	-20
bla bla	-30
black dress	39
black guy	-5
black history	23
black ii	-36
black ink	21
black leather	-9
black motif	8
black one	12
black or	9
black screen	-35
black strap	16
black to	9
blackadder	13
blackie	39
blah	-56
blah and	-9
blah blah	-4
blah blah blah	-6
blaine	5
blair	-9
blaise	11
blake	8
blake nelson	9
blame	-15
blame here	-33
blamed	-4
blamed the	-46
blaming	-24
bland	-76
bland and	-14
bland as	-7
blandings	15
blandness	-27
blank	-10
blast	7
blatant	-23
blazer	11
blech	-11
bleed	-14
bleeding	7
bleeds	-10
bleh	-65
blend	11
blend of	17
blend together	11
blended	7
blends	-14
bless	41
blessed	10
blessing	8
blessings	21
blew me	8
blew me away	33
blew my	22
blew my mind	19
blew up	-6
blier	13
blindness	12
blink and	-10
blips	28
blissfully	-9
blisters	-17
blithely	7
blix	21
blobs	-20
block away from	14
block like	-27
blockade	17
blocking	-10
blocks	-5
blocks are	17
blond	-7
blonde	-3
blood	-2
bloody	-10
bloom	-20
blooms	-16
blossoming	27
blossoming career	28
blossoms	61
blouse !	12
blouse in	12
blousy	19
blower	23
blown away	21
blown away by	14
blown up	-22
blt	9
blue	6
blue jeans	9
blue screen	-12
blueberry	14
bluegrass	-8
bluemanity	23
blues	22
blues and	6
blunt	5
bluray	-23
blurry	-40
blurry and	-23
blushing	37
bo derek	-21
board games	8
board is	8
boasted	23
boasts a	12
bob marley	24
boba	12
bobbed	-19
bobby jindal	-20
bodied	14
body	-1
body electric	11
body types	16
boehner	-44
boeing	-28
bogged	-6
bogie	11
bogs	-15
bogs down	-9
bogs down in	-14
bogus	-25
bohemian	13
boho	29
boise	39
bold	1
bold move	19
boll	-37
boll and	-9
bombay	20
bomber	10
bond	5
bond in	18
bond that	22
bonds	6
bonhoeffer	21
bonus	29
bonus !	5
bonus points	7
boo	-26
boo !	-5
boobs	-13
book	-2
book !	11
book ?	8
book a flight	-19
book deserves	-15
book deserves a	-20
book do	-13
book do not	-25
book doesn't	-17
book for	4
book for anyone	14
book helped me	18
book if	-20
book instead	-59
book is about	12
book is interesting	-20
book is only	-15
book isn't	-12
book never	-12
book provides	9
book reads like	-13
book show	20
book too	10
book was	-6
book you	20
booked	-4
booked our	7
booker	21
booking	-11
booking is	-9
booking system	-27
booklet	-9
books !	-7
books a	-13
books because	-23
boom stand	15
booring	-32
boorish	-17
boorishness	-27
boost	15
boosted	11
boot camp	13
boothe	25
booties	70
booties and	12
bootleg	-13
boots	11
bor	-30
bordeaux	-6
bore	-90
bore and	-9
bored	-39
bored me	-12
bored to	-23
bored to death	-10
bored watching	-11
boredom	-20
bores	-44
borges the	18
boring	-93
boring !	-21
boring after	-14
boring also	30
boring and	-9
boring as	-3
boring boring	9
boring film	-8
boring i	15
boring or	8
boring than	-8
boring the	-5
boring with	-13
born on the	9
born to	14
born to play	12
borring	-14
borrow it from	-12
boss loop	-35
boss loop station	-27
boston logan	-31
boston logan airport	-23
botanical	17
both	7
both a	21
both arrived	-13
both as	6
both children	8
both films	5
both funny	13
both great	12
both in	6
both in front	11
both kids	23
both kids and	19
both long	39
both loved	6
both of these	13
both on	15
both room	-20
both room and	-30
both the	3
both the dishes	13
both use	28
both were	1
both were good	11
bother	-18
bother ?	10
bother to	-24
bother with	-6
bothered	-27
bothered me	-5
bothered to	-53
bottle before	-21
bottle but	-22
bottom	-6
bottom but	18
bottom line	2
bottom line i	9
bottom of	-3
bottom part	-12
bottom where	-36
bottoms	3
bottoms are	27
bought	1
bought an	7
bought from	-5
bought it a	17
bought it from	-13
bought it in	20
bought my usual	9
bought one a	27
bought size	7
bought the green	10
bought the medium	5
bought the size	11
bought the small	12
bought this and	-11
bought this book	-8
bought this in	3
bought this item	-6
bought this online	-15
bound	11
bound to	6
boundaries	5
boundless	16
bounds	14
bourgeois	10
bourne	31
boutique	12
bouvier	16
bow	9
bowie's	19
bowl of hot	-25
bowl of soup	-20
box	1
box ?	-18
box is the	-22
box of kleenex	21
boxed	-7
boxy	-23
boxy and	-34
boy named	4
boycott	-26
boyd	13
boyer	7
boyle	7
boys	2
boys amp	29
boys has	34
boys which	-16
bpa	-18
bra	6
bra or	20
bra was	-16
bra with	28
bracelet	42
bracing	38
brad	4
brad pitt	3
brad pitt and	15
bradbury	-14
brag	-12
brag about	-26
brain	-7
brain dead	-9
brain has	-24
brain washing	-13
brainless	-25
braised	7
brakes	-24
brand	2
brand in	8
brand like	16
brando and	17
brands	6
brands and	3
brands but	7
brands i've	15
brands i've tried	11
branzino	20
brashear	39
brassy	10
bratty	-4
braun coffee	28
brave	8
bravo	36
bravo !	19
bravura	15
brazenly	-25
brazil	10
bread my sweet	-17
bread pudding	8
bread to be	-26
bread was	-6
bread was good	-19
breading	-11
break ?	-22
break from	7
break from the	9
break too easily	-17
breaker	-4
breakfast	4
breakfast and	11
breakfast and the	15
breakfast at	-13
breakfast club	-5
breakfast food	7
breakfast is	9
breakfast is great	19
breakfast spread	36
breakfast was	2
breakfast was great	9
breaking	-1
breaks easily	-43
breakthrough	9
breasts	-11
breath	9
breath away	10
breath of	10
breath of fresh	2
breath taking	7
breathe	16
breathes	18
breathes life	50
breathes life into	39
breathtaking	57
breathtaking and	8
breeze	28
breeze and	8
breezy	3
breezy but	-18
bridesmaids	15
bright	7
bright and	28
bright side	-34
bright spot	-64
bright spot is	-9
brighten	9
brighten up	9
brightness	16
brightness and	18
brigitte	9
brill	15
brilliant	48
brilliant as	7
brilliant as the	9
brilliantly	35
brilliantly by	15
brilliantly written	14
bring an	12
bring an umbrella	11
bring cash	18
bring on	21
bring on the	9
bring out the	16
bring up	10
bring you back	15
bringing	15
bringing a	9
brings	23
brings back	6
brings it	6
brings nothing	-24
brings the	10
briny	14
brio	34
brioche	9
brisk	23
brisk pace	11
brisket	20
brisket and	14
bristles	9
brita filter	20
britain	4
britain's	15
british	-2
british airways galleries	6
britney	-9
bro !	25
broad shoulders and	-9
broadcast	-9
broader	66
broadway	3
broccoli	-5
brock	17
broder	-21
brogue	25
broke	-42
broke after	-24
broke inside	-29
broke inside the	-21
broke my	-11
broke off	8
broke on	-28
broke on the	-20
broke two	-15
broke with	-30
broken	-42
broken !	-12
broken and the	-19
broken english	-11
broken hearts	15
broken on	-11
bronson	-26
bronson pinchot	-14
bronze	4
bronze strings	11
broomfield	35
brosnan	14
brosnan is	8
brother	1
brothers	8
brothers in	12
brought back memories	-17
brought me	8
brought me to	9
brought tears	15
brought tears to	10
brought with	-12
brown chips	-16
brown christmas	21
brownie	-5
brownies	17
brownstone	23
browser is	20
browsing	11
bruce	3
brulee	5
brunch	15
brunch and	24
brunch and i	16
brunch menu	17
brunch or	24
brunch with	9
brunt	-5
bruschetta	9
brussels	-5
brutality	5
bryant	24
bs	-13
bs !	-16
bsg	9
bt	12
btk	-6
bucco	20
bucket list	11
buckeye	-33
bucks	-4
bucks and	-4
bucks it is	-21
bud	5
budapest	-10
buddhist	8
budget	-4
budget filmmaking	17
budget solution	31
budgeting	10
bue	-18
buenos	-18
buffet breakfast	13
buffet food	14
buffet had	31
buffet is	5
buffs should	20
buffy	8
bug	-4
bug eyed	-34
bug in	-11
buggy	-24
bugs	-17
bugs in	-25
bugs running	-31
build a	5
build to	10
build your	-6
build your own	-17
building up to	11
building with	10
builds	19
builds to a	15
built	3
built into	8
bulgaria	16
bulged	-19
bulges	10
bulk for	13
bulky	-13
bulky and	-36
bullshit	-64
bummed	-29
bummer	-57
bump	-4
bump feed	-24
bumpers	-53
bun	-8
bun was	-13
bunch	-6
bunch of	-3
bunch of these	11
bunched	11
bundle up	33
bundled	-17
buoyant	36
burbank	20
burdened	-14
burdened by	-18
bureaucracy	66
burger	-3
burger is	12
burger was	-3
burgers	14
burgers and	16
buried	-3
buried deep	-14
burlington	-35
burn	-5
burned	-34
burned the	-8
burner	-9
burner and	-21
burning	4
burning oven	17
burns	-3
burnt	-21
burritos	6
burroughs	13
burst of	14
burst out laughing	-10
bursts with	15
bus back	-21
bus because	-15
bus because of	-22
bus boy	-10
bus or	36
bus service	19
busboy	-16
busboys	-10
busby	10
buses in	-26
bushy	-12
business by	9
business class baobab	10
business class london	23
business class regional	23
business class senator	43
business class skyteam	-21
business class ticket	-9
business decision	-23
business elsewhere	-16
business trip	31
business you	19
businesslike	-24
businessman	3
businessman who	9
bust	4
busters	15
bustle	7
bustling	29
busty	2
busty so	14
busy and had	-35
busy but not	14
busy phillips	16
busy restaurant	-32
busy signal	-19
busy too	-19
but	-6
but !	-32
but a	3
but a little	8
but after almost	-19
but after just	-13
but alas	-2
but alas it	-8
but also	11
but also in	8
but am afraid	-31
but amazon	38
but any	-10
but apparently	-9
but as you	19
but at	1
but at least	8
but bad	-16
but be	5
but be careful	9
but beautiful	12
but big	28
but bring	15
but can	7
but can be	21
but can't NOT_be	-23
but cheap	-16
but cheaply	-30
but could have	19
but could not	-5
but definitely not	-8
but despite	8
but didn't NOT_have	21
but didn't NOT_work	14
but different	13
but difficult	21
but disappointing	-32
but doesn't NOT_hold	-24
but don't NOT_let	5
but don't NOT_say	-20
but easy to	-10
but especially	21
but even	-7
but even then	-11
but everything on	-43
but excellent	24
but extremely	-4
but few are	21
but for sure	-41
but for those	15
but fortunately	15
but found it	14
but frankly	-8
but full	23
but gets	8
but go	26
but good	-2
but great	9
but great for	6
but hardly	-15
but helps	18
but hey	8
but honestly	-5
but huge	-8
but i	2
but i can	4
but i can't	-9
but i cannot	-11
but i could	5
but i couldn't	-12
but i enjoyed	20
but i expected	-31
but i got	-14
but i like	12
but i liked	9
but i love	21
but i loved	50
but i must	9
but i still	8
but i u	-21
but i was	-2
but i wouldn't	-6
but i'll never	-11
but if i'm	-18
but ill	-22
but important	21
but in reality	-6
but in this	-3
but instead	-3
but is	3
but is still	-4
but is very	12
but it can	1
but it fit	11
but it is	8
but it just	11
but it offers	15
but it ran	-27
but it serves	21
but it still	7
but it wasn't	-5
but it wears	-20
but it worked	9
but it works	26
but it's	3
but it's a	23
but it's good	10
but it's hard	-13
but it's just	-17
but it's nice	8
but it's worth	30
but its worth	18
but just not	-11
but keep	10
but keep in	16
but lack	-17
but lacking	-17
but large	-7
but largely	-19
but larger	10
but long	-9
but look	-8
but love	5
but loved	10
but luckily	7
but make sure	12
but might	10
but need	17
but needed a	10
but no	-24
but no !	-18
but no NOT_good	-12
but no NOT_thanks	-9
but none NOT_of	-18
but none NOT_the	17
but not	4
but not NOT_enough	5
but not NOT_even	-11
but not NOT_for	5
but not NOT_functional	-16
but not NOT_good	-11
but not NOT_much	-10
but not NOT_on	-23
but not NOT_outstanding	17
but not NOT_over	31
but not NOT_perfect	-12
but not NOT_practical	-15
but not NOT_quiet	-34
but not NOT_so	5
but not NOT_terribly	10
but not NOT_the	2
but not NOT_this	-13
but not NOT_too	69
but not NOT_very	7
but not NOT_what	7
but not NOT_worth	29
but nothing	-2
but nothing NOT_we	-18
but now	-11
but now it	-43
but now its	-16
but oddly	13
but of	6
but of the	10
but once it	7
but one can	22
but only a	-5
but only the	-7
but other	11
but other than	6
but other then	14
but overall a	8
but overall it	13
but perhaps	4
but please	-4
but poor	-15
but poorly	-35
but possible	19
but pricey	14
but really good	21
but remains	27
but rest	9
but runs	3
but runs small	7
but sadly	-13
but sadly i	-8
but sheds	-52
but should have	-12
but shows	-8
but size	8
but sleeves	-16
but smaller	13
but so worth	11
but somewhat	7
but steady	26
but still	19
but still a	10
but still good	19
but still has	11
but still quite	13
but still very	15
but still worth	13
but stop	-13
but stop working	-18
but thank	21
but thankfully	10
but thanks	6
but that	1
but that makes	14
but that was	-2
but that's it	-11
but that's ok	14
but that's to	17
but that's what	6
but that's where	-13
but the	-7
but the actors	24
but the best	14
but the big	-10
but the bottom	-8
but the burgers	25
but the computer	-40
but the cut	-14
but the dress	-6
but the effort	28
but the execution	-37
but the issue	-20
but the material	-8
but the movie	-14
but the next	-9
but the one	6
but the packaging	-39
but the part	-16
but the people	-9
but the plastic	20
but the prices	-15
but the problem	-14
but the quality	-4
but the real	3
but the restaurant	-13
but the result	-10
but the results	-12
but the score	19
but the script	-11
but the service	-5
but the sound	-15
but the story	-3
but the wait	-14
but the whole	-5
but the worst	9
but then	4
but there	-2
but there is	-2
but there's an	14
but there's not	-29
but they	2
but they fit	9
but they never	-13
but this	-8
but this dress	-9
but this movie	-5
but this particular	-12
but this was	-7
but this wasn't	-12
but though	8
but today	-14
but together	10
but too	-17
but too many	-12
but turned	-11
but ultimately	-6
but unbalanced	-17
but unfortunately	-7
but unfortunately it	14
but very	1
but very expensive	-26
but very good	16
but very pretty	14
but wait	-14
but was just	-21
but was very	-7
but watch	29
but watch out	12
but watchable	6
but way	16
but well	13
but well worth	28
but went with	7
but what makes	12
but when	-2
but when i	-6
but where's	-27
but who cares	11
but why	-4
but will not	-16
but with	2
but with a	15
but with enough	12
but with my	-15
but with this	7
but without	-4
but won't	-10
but worked	14
but works	29
but worse	-15
but worth	8
but worth the	7
but yes	24
but you do	15
butchered	-7
butter dish	33
butter naan and	15
buttery	37
buttery and	5
buttock	-30
buttocks	-18
button	-8
button down	8
button on the	-8
buttons	-6
buttons are	-3
buttons on	-3
buy	2
buy !	29
buy a	-14
buy a different	-20
buy a new	-26
buy a replacement	-21
buy again	42
buy all	17
buy and	6
buy another	4
buy another pair	11
buy any	-5
buy as	14
buy at the	12
buy it	9
buy it !	4
buy it ?	17
buy it in	24
buy it now	22
buy it the	-29
buy it then	-24
buy more	5
buy one	14
buy something	-27
buy something else	-14
buy them	6
buy them again	44
buy this again	32
buy two	14
buyer	13
buyer beware	-37
buyer beware !	-45
buyers beware	-13
buying her	23
buying more	10
buying this	-3
buzz	-2
buzz lightyear	30
buzzy	-36
by !	9
by a great	7
by car	9
by chance	5
by comparison	-12
by critics	27
by date	-35
by dr	10
by each	11
by european standards	17
by everyone	4
by example	16
by far my	5
by far the	3
by foot	20
by hand	8
by high	-23
by hiring	-18
by its own	-17
by little	-16
by making	-4
by me	5
by mistake	-5
by mr	7
by name	4
by name and	9
by numbers	-43
by people	-4
by phone	-10
by pointing	-21
by poor	-11
by product	-29
by red	20
by season	-27
by someone	-9
by someone who	-25
by sony	-20
by surprise	6
by taxi	10
by the bar	-10
by the dark	15
by the events	12
by the late	12
by the local	12
by the numbers	-32
by the time	-4
by the top	15
by then	-7
by this	-1
by this time	-9
by today's	8
by train	31
by turns	13
by waiters	-18
by waitstaff	-35
by way	-7
by white	10
byler	49
bypass	19
byron	19
byron lars	8
c	-1
c cup	-8
c he	-16
c it	-10
c not	-20
c not NOT_a	-27
c on	-11
c then	-26
c there	-20
c they	-12
c'mon	-4
c'mon now	-12
cabin staff	-20
cable	9
cable !	14
cable at	7
cable for	24
cable go	-22
cable if	-22
cable is	9
cable modem	16
cables	14
cables are	11
cables but	30
cables for	31
cache	10
cacti	21
caddyshack	-24
cafe	-3
cafe escapes	-26
cafe noir	-29
cafeteria	-4
caffeinated	54
cairo	-21
cairo airport	-43
caitlyn	-52
caitlyn jenner	-33
cake	9
cake keeper	-26
cake that	16
cake was not	-34
cakes are	11
calamari	12
calamari and	35
calculated	-14
calculated to	-12
calculating	6
calculator	12
calculator i	12
calendar	5
calendar app	51
calendar apps	32
calender and	15
calif	24
california	3
california to	7
call	-6
call back	-50
call center is	-14
call him	-8
call it	-1
call it that	-12
call me	4
call me a	-11
call of duty	11
call the	-21
call them	-5
call this	6
call volume	-7
calla	24
callahan	17
callback	-18
called	-5
called and	-13
called it	-5
called them	-22
called to	7
calling	-18
calls	2
calls and	-13
calls and i	-17
calls from	-8
calls to	-33
calm	6
calm and	6
calming	19
calms	22
calorie	10
calorie packs	28
calories	24
calzone	6
camaraderie	-16
came	3
came and it	-11
came apart	-19
came back	-6
came back and	-12
came back with	-7
came in handy	9
came in more	6
came on time	20
came over	8
came over and	8
came to get	-13
came up	-6
came with it	-22
came with my	14
camera for	9
camera is	18
camera man	-30
camera on	5
camera shake	-26
cameras ?	-19
cameron	8
cameron is	15
cameron's	-4
cami	10
cami underneath	12
camouflage	-9
campanella	17
campbell	6
camps	7
campsite	-43
campy	-6
can	10
can a	-4
can access	9
can actually see	-9
can adjust	9
can adjust the	48
can also	24
can also get	16
can always	5
can be a	-15
can be adjusted	20
can be annoying	23
can be difficult	78
can be dressed	-18
can be easily	7
can be improved	27
can be set	8
can be slightly	16
can be used	11
can be worn	85
can both	12
can buy an	-29
can call	-10
can call him	-18
can call it	-5
can check	11
can choose	15
can choose from	18
can come up	-11
can complain	14
can count on	6
can create	4
can customize	8
can do ?	-22
can do better	-15
can do is	-9
can do much	-17
can dress	30
can dress it	8
can easily	16
can easily be	-15
can eat	6
can enjoy	32
can enjoy it	22
can even	7
can feel	3
can fight	-11
can find all	31
can find in	-9
can find one	-22
can get away	-5
can get one	22
can go	3
can have	7
can have my	12
can hear every	-37
can i just	10
can keep	7
can kiss	-29
can last	15
can leave the	11
can never	13
can never NOT_have	11
can no	-6
can not	-7
can not NOT_fault	16
can only assume	-17
can order	-6
can out	-20
can play	6
can play it	24
can pull	13
can put	13
can quickly	7
can recommend this	10
can relate	22
can relate to	11
can remember	4
can replace	22
can rest	13
can say about	7
can search	25
can see myself	10
can set	7
can set it	14
can share	8
can skip	-8
can someone	15
can someone please	-12
can sometimes	8
can speak	-8
can stand	11
can still	3
can store	39
can t	-12
can t go	15
can take	6
can take the	11
can this	-7
can throw	15
can try	4
can turn	5
can use	2
can use it	9
can use your	13
can very	11
can view	8
can walk	13
can watch	21
can watch it	7
can watch the	12
can watch this	9
can wear	2
can wear it	10
can wear them	6
can wear this	26
can with	-5
can you ask	17
can you go	10
can you help	-5
can't	-10
can't NOT_act	-14
can't NOT_ask	17
can't NOT_be	-3
can't NOT_be NOT_beat	3
can't NOT_be NOT_used	-13
can't NOT_beat	47
can't NOT_beat NOT_it	13
can't NOT_believe NOT_that	-3
can't NOT_believe NOT_they	-11
can't NOT_comment	4
can't NOT_complain	19
can't NOT_decide	-5
can't NOT_die	-29
can't NOT_do	-3
can't NOT_do NOT_anything	-7
can't NOT_do NOT_it	-7
can't NOT_do without	14
can't NOT_even	-31
can't NOT_get NOT_them	-9
can't NOT_get NOT_through	-7
can't NOT_give	-19
can't NOT_give NOT_it	-14
can't NOT_go	4
can't NOT_go NOT_to	-14
can't NOT_go NOT_wrong	64
can't NOT_hear	-12
can't NOT_help	3
can't NOT_help NOT_but	5
can't NOT_imagine	5
can't NOT_make	-17
can't NOT_make NOT_a	-13
can't NOT_play	-13
can't NOT_possibly	-12
can't NOT_put NOT_a	-13
can't NOT_rate NOT_it	-19
can't NOT_read	7
can't NOT_review	-25
can't NOT_save	-12
can't NOT_save NOT_this	-15
can't NOT_say NOT_enough	26
can't NOT_say NOT_i	-11
can't NOT_stop NOT_playing	22
can't NOT_tell NOT_if	13
can't NOT_use	-22
can't NOT_use NOT_it	-57
can't NOT_vouch	12
can't NOT_wait	32
can't NOT_wait !	54
can't NOT_wait NOT_for	21
can't NOT_wait NOT_to	28
can't NOT_wait NOT_until	12
cancel	-12
cancel the	-9
canceled	4
canceled my	-25
cancelled	-35
cancelled flight	-20
cancelled flight my	-15
cancelled flighted	-10
cancelled flighting	-40
cancelled flighting my	-13
cancelled flightled	-4
cancelled flightled and	-15
cancelled flightled my	-13
cancelled flightling	-17
cancelled flights	-22
cancelling	-6
cancer	-8
cancer http	-36
cancled	-25
candidates	9
candle	29
candle in	16
candle light	23
candle lit	18
candlelit	24
candor	3
candy bar	12
candy thermometer	-23
candy's	13
canister	6
canned	-14
cannes but	-21
cannibal	-5
cannibalistic	-14
cannot	-7
cannot NOT_be NOT_beat	4
cannot NOT_be NOT_denied	13
cannot NOT_beat	25
cannot NOT_believe	-16
cannot NOT_believe NOT_this	-16
cannot NOT_even	-13
cannot NOT_finish	-14
cannot NOT_get	-5
cannot NOT_get NOT_enough	19
cannot NOT_go	18
cannot NOT_go NOT_wrong	13
cannot NOT_live	17
cannot NOT_recommend NOT_this	-16
cannot NOT_remember	8
cannot NOT_use	-15
cannot NOT_wait	2
cannot NOT_wait NOT_to	11
canny	17
canon	7
cans	5
cans are	-18
cant	-7
cant NOT_be	-33
cant NOT_believe	-4
cant NOT_complain	16
cant NOT_download	-26
cant NOT_even	-28
cant NOT_get	-6
cant NOT_go NOT_wrong	11
cant NOT_make	-22
cant NOT_stop	12
cant NOT_they	-18
cant NOT_understand	-12
cant NOT_wait	17
cant NOT_wait NOT_to	20
cantet	16
canvas	39
capabilities	13
capability to	9
capable	4
capacity	7
capacity is	20
capers	9
capital one	-14
capitalism's	28
capitalize	-6
capo	11
capote	33
capote's	9
captivate	11
captivated	46
captivates	22
captivating	35
captivating and	24
captured	17
captured and	6
captured the	10
captures	54
captures the	-1
car ?	-8
card	-9
card ?	-17
card and	2
card game	6
card with	-32
cardboard	-19
cardboard characters	-21
cardi	-12
cardigan	10
cardigan is	8
cardigans	44
cardinal	-17
cards for	12
care about a	-36
care and	9
care at	-16
care less	-11
care less about	-11
care of	8
care they	19
careful if	11
careful not	21
careful not NOT_to	16
careful while	-19
careless	-32
carelessly	-7
carell	14
cares !	14
caribbean	3
caribes	18
caribou	10
caricatures	-4
carl	6
carl brashear	22
carlin	56
carlsberg	31
carnal	6
carnosaur	-15
carol and	9
carol's	14
carpet	-2
carpet and	-12
carpet club business	11
carpet club lounge	-11
carpet was	-11
carpets	-23
carrey	4
carriages	13
carribean	-18
carrie	15
carrier	-17
carrier is	-24
carries	28
carries the	10
carry	1
carry around	33
carry case	19
carry my	34
carrying it	-12
carte	17
casablanca	-6
case	1
case and	7
case for	-4
case for the	8
case of	-5
case study in	-16
case that	6
case then	-29
cases are	11
cases that	17
casey	-6
cash	-6
cashews	10
cashier	-8
cashiers	-11
casing	-7
cassandra peterson	15
cast	-4
cast can	-14
cast iron	8
cast is	16
cast is excellent	25
cast look	-32
cast of characters	7
cast particularly	15
caste	11
castle in	1
castle is under	22
castle which	21
castro	8
casts	7
casual	23
casual and	-18
casual look	16
casual or	6
casual top	9
casual with	6
casualties	12
catalunya	10
catastrophe	-18
catatonic	-9
catch	2
catch is that	-10
catch it	5
catch the	4
catch with	-24
catching	6
categories	7
category	-1
catered	34
catered for	10
cathay pacific business	18
catholic church	-8
caught	2
caught in a	-8
caught me	8
caught my	8
caught my eye	5
caught the	26
caulfield	-41
cause	-5
cause its	18
cause of	-4
caused	-6
caused their	-13
causes	-3
causing them	-18
caution !	-30
caution when	-32
cautionary	6
cautionary tale of	25
caveat	-10
caveats	-19
cavemen	-12
caviezel	15
ccot	-28
cd	2
cd collection	25
cd rs	20
cd s	24
cd's	9
ce	-9
cebu	-22
cecil	24
cecil b	10
cedar	4
cedric	16
ceilings	34
ceilings and	10
celebrate	2
celebrate my	3
celebrate the	10
celebrating	7
celebrating my	15
celebrations	55
cellphone	-9
celluloid	-6
censors	7
censorship	8
cent	-4
cent cent t	-11
cent t	-14
center that	-44
center with	13
centering	29
cento	-23
central	6
central location	23
centrale	28
centrally	10
centrally located	6
centre	19
centre and	10
centre but	17
cents	1
cents per page	24
century	2
century american	24
ceramic	-27
cerebral	4
cerebral palsy	10
certain it	-11
certain places	19
certainly a	2
certainly an	17
certainly easy	21
certainly easy to	16
certainly no	-6
certainly nothing	-13
certainly one	2
certainly recommend	31
certainly recommend it	11
certainly stay	24
certainly wasn't	-10
certainly worth	4
certainly wouldn't	-7
cesspool	-10
cgi	-5
cha	22
chabrol	32
chai and	9
chaiken	22
chains	-4
chairman's	29
chalk	-5
challah	22
challange	18
challenge	5
challenge and	13
challenge the	29
challenged	6
challenges	6
challenging	11
challenging and	14
challenging enough	8
chamberlain	16
chambord	10
chambray	54
champ	36
champagne	16
champagne !	13
champagne and	13
chan is	-10
chan s	-11
chance !	29
chance but	-7
chance for	-7
chance that it	-35
chance to	7
change ?	-12
change back	-27
change back to	-21
change before	17
change from	5
change my	-11
change of	-4
change strings	27
change the	-1
change the channel	-28
change to mac	-23
changed	-2
changed after	-40
changed and	-7
changed my	10
changed my life	37
changed owners	-48
changed the	16
changed to	7
changes in	10
changing	2
changing strings	11
channel	-8
channel and	-7
chaos in	29
chaos of	25
chaptering	21
chapters	-4
chapters and	-9
character actors	-4
character development	-4
character driven	7
character piece	17
character study	10
character would	13
characters	-3
characters and	9
characters and the	6
characters are great	11
characters are interesting	15
characters are never	-16
characters are one	-7
characters are the	-14
characters are well	29
characters most	18
characters talk	-24
characters talk about	-28
characters were	2
charge	-10
charge for	-5
charge full	-20
charge here	22
charge me	-7
charge the	-4
charge you	-18
charged	-23
charged for	8
charged me	-30
charged us	-32
charged us for	-10
charger for	-29
charger works	38
charges	-10
charges on	-24
charges quickly	20
charging	-7
charging for	-25
charisma	11
charity	8
charles	-5
charles dickens	16
charleston	26
charlie	6
charlie brown	12
charlie brown christmas	16
charlie hebdo	-22
charlie kaufman	15
charlotte	4
charm	15
charm !	12
charme	41
charmer	34
charming	19
charming and	3
charming film	13
charmingly	15
charmless	-60
charms of	23
chart	5
chase for	11
chased	-4
chased by the	-12
chaser	21
chavez	16
cheap	-24
cheap !	-5
cheap and	10
cheap bed	-22
cheap but	6
cheap cheap	-22
cheap chinese	-16
cheap compared	38
cheap fabric	-16
cheap imitation	-20
cheap looking	-31
cheap option	24
cheap piece	-14
cheap piece of	-11
cheap plastic	-12
cheaper but	11
cheaper on	33
cheaper than	17
cheaper than the	6
cheapest	4
cheapies	12
cheaply	-42
cheaply made	-25
cheaply made and	-3
cheaply made so	-22
cheated	-27
cheated and	-9
cheating	-4
check	1
check email	25
check it	23
check it out	20
check out was	16
check the	-2
check this	7
check this one	6
check to	10
check up	11
check with	-8
checked in	-13
checked out	-5
checked the	-9
cheer	7
cheered	7
cheerful	-3
cheers	16
cheers !	8
cheery	2
cheese ?	-15
cheese burst	-23
cheese plate	8
cheeseburgers	19
cheeseburgers and	16
cheesecake	7
cheesecakes	11
cheeses	-8
cheesier	-12
cheesiest	-44
cheesy	-12
chef came	22
chef jason	-17
chemical	-21
chemical smell	-14
chemical taste	-22
chemistry	9
chemistry between the	3
chemistry that	13
cherished	10
chess	13
chest	2
chest and	-14
chest i	23
chest so	16
chest was	-22
chested	5
cheung	17
chevron	-23
chevy	5
chew on	12
chewbacca	13
chewing	11
chia	18
chic	26
chic and	8
chicago's	12
chicanery	29
chick flicks	-12
chicken and waffles	16
chicken beef	17
chicken is not	-19
chicken maggie	-29
chicken piece	-18
chicken pot pie	11
chicken quantity	-39
chicken tikka	8
chicken tikka masala	7
chicken wings	4
chicken with	12
chicken wrap	13
chicks	-12
child	-4
child again	7
child and	6
child friendly	13
childhood	-2
childhood and	7
childhood to	14
childish	6
children and	3
children good	-16
children i	14
children just	14
children loved	17
children really	18
children will enjoy	-25
children's movies	12
chili	3
chilled	12
chiller	-6
chilling	45
chilling and	30
chillingly	30
chills and	26
chilly	2
chimp	-11
chimpanzee	-24
chimpanzees	-15
china airlines	17
china customer review	32
chinese cuisine	16
chino	32
chinook	-26
chinos	18
chintzy	-25
chip	-7
chip that	22
chips	-2
chips !	15
chips at	15
chips off	-13
chips used	-32
chips used to	-25
chitty	18
chloroform	-24
cho	7
cho s	25
cho's	34
choco	7
chocolate	4
chocolate cake	-7
chocolate chips	-6
chocolates and	8
choice	12
choice and	7
choice for	18
choice for me	10
choice is not	-28
choice of	1
choice of wines	30
choice to	12
choices	-1
choices to	5
choices were	9
choka	-22
chole bhature	7
chompie's	-19
choose from	12
choose from and	17
choose something	-11
choose something else	-20
choose this	37
choose what	14
choosing a	31
chopin	13
chopped it	-22
choppy	-45
choppy editing	-12
chord	11
chord in	24
chore	-3
chore to	-27
chorizo	13
chorus	5
chose	3
chose a	10
chose to eat	13
chowder and	-17
chris evans	-46
chrissy	9
christian ponder	24
christianity	-5
christians	-13
christmas	6
christmas songs	20
christopher lambert	-20
christy	4
christy brown	14
chromebook	14
chronicle	-8
chronicles	16
chronicles the	6
chuckled	-17
chuckles	-28
churros	12
chutney	12
ciampino	-31
cigarette	-34
cigarette smoke	-12
cinch	17
cinched	17
cincodemayo	31
cinderella's	14
cinema	24
cinema and	3
cinema paradiso	17
cinema this	23
cinematic disaster	-31
cinematically	8
cinematography	-10
cinematography by	-9
cinemax	-14
cingular	23
cinnamon	10
cip lounge istanbul	17
cipher	-17
circle business	-7
circle business class	-5
circulated	-13
circulation	-16
circumstances that	-13
circus	-16
circus tent	-13
cisco	-51
cities of	19
citizens of	10
city	6
city centre	7
city for	36
city is	5
city of	2
city so	21
city tomorrow	-21
city when	16
civilized	8
cj	25
claim	-17
claim to	-7
claims	-8
claims are	-16
clair	7
claire	4
claire danes	6
claire is	19
clam	7
clams	5
claptrap	-13
clara	9
clarity	10
clarity and	13
clarity is	17
clash	-5
clashing	14
class	-3
class area	-14
class arrivals	14
class baobab	12
class baobab lounge	10
class concorde	6
class concorde room	4
class differences	18
class galleries	24
class in	8
class int'l	-23
class london	14
class lounge chicago	13
class lounge colombo	19
class lounge denpasar	-9
class lounge doha	17
class lounge incheon	8
class lounge johannesburg	-57
class lounge lima	-22
class lounge los	-7
class lounge madrid	18
class lounge new	-9
class lounge newark	-34
class lounge sao	-17
class lounge shanghai	-25
class lounge singapore	4
class lounge sydney	-12
class lounge toronto	14
class lounge vienna	-13
class lounge washington	-11
class regional	30
class seats	9
class service	9
class skyteam	-26
class skyteam lounge	-21
class terminal	40
class terminal lounge	10
class ticket	-33
classic	24
classic !	20
classic ?	-13
classic and	5
classic design	15
classic in	12
classic retailer	8
classic that	26
classic with	9
classical guitar	17
classics	8
classics are	22
classics of	14
classy	23
classy and	28
classy design	-23
claude chabrol	34
claus	-8
claus conquers	-12
claus conquers the	-10
clause	-3
clean	18
clean !	9
clean all	11
clean and	22
clean and comfortable	8
clean and spacious	38
clean and the	-15
clean and well	13
clean as	17
clean bathroom	11
clean but	-6
clean but not	-21
clean it up	-18
clean modern	22
clean spacious	8
clean this	-15
clean well	19
clean with	18
clean with a	14
cleaned more	-34
cleaned more often	-43
cleaner	4
cleanliness and	22
cleans	38
clear	7
clear and	17
clear as	16
clear cut	14
clear liquid	-37
clear of	1
clear of this	-21
clear the	10
clear with	10
cleared up	12
clearer	26
clearly	-1
clearly written	14
clears	13
cleave	51
cleef	10
clerk	-5
cletis	-15
clever	4
clever and	14
clever and the	12
clever ideas	-16
clich	-9
clich ?	-7
cliche	-10
cliche in	-30
cliche ridden	-19
cliched	-18
cliches	-13
cliché	-25
cliché in	-12
cliché in the	-17
clichéd	-15
clichéd and	-3
clichés	-21
clichés and	-5
click on	-6
clients and	19
cliffhanger	5
clifford's	17
climate	8
climates	8
clip but	-18
clip is	-10
clip it's	-23
clip on	-6
clipped	-16
clipping	8
clock	7
clock app	11
clog	-23
clorox	-44
close !	12
close enough	10
close enough to	13
close the	-24
close to	4
close to all	14
close to everything	6
close to home	12
close to reality	15
close to the	4
closed	-21
closed and	7
closed as	-17
closed for	-4
closed in	-23
closed now	-27
closed to	11
closer	2
closer to the	3
closes	-8
closes every	-17
closes every time	-14
closes when	-26
closest	2
closet staple	7
closing	-2
closing at	-30
closing on	-24
closing on me	-21
cloth	5
clouds	9
clout	-7
cloves	20
clown	-30
clown college	-27
clowns	-20
cloying	-18
club a	13
club america	-39
club area	-22
club business	8
club business class	7
club first business	-24
club lounge	2
club lounge chicago	-23
club membership	-16
clubhouse	21
clubhouse lounge customer	20
clue	-31
clue as	-25
clue as to	-20
clueless	-15
cluelessness	-43
clumsily	-13
clumsy	-44
clumsy and	-15
clunker	-67
clunky	-24
cluttered and	-28
cnet	11
co	5
coal	7
coals	7
coaster of	13
coasters	-4
coasters !	-21
coasting	-35
coat	13
coax	14
cobalt	20
cobbled	-24
cobbled together	-20
cobbler	12
cobra	10
coby	-15
cockeyed	-24
cockroach	-50
cockroach in	-29
cockroaches	-44
cocktail	4
cocktails	31
cocktails and	12
cocktails at	18
cocktails at the	12
coded	22
coding	-21
coen	24
coen brothers	11
coeur	15
coffee	-3
coffee !	17
coffee and	5
coffee filters	16
coffee has	30
coffee mugs	-16
coffee place	14
coffee shops	8
coffees	18
coffin	-7
coherent	-6
cohesion	-10
coiled	23
coincidences	-9
coincides	20
coincides with	12
coincides with the	18
coinciding	-18
coke zero	18
cold	-4
cold and	-9
cold and the	-15
cold beer	11
cold blood	-5
cold not	-55
cold to	-12
cold water and	-18
cold weather	20
cold when	-11
colder	9
collaboration	11
collaborator	9
collaborators	19
collar and	15
collection	-5
collector	10
collector's	-11
college	-2
college and	8
college if you	-30
college kids	-14
college that	-16
college try	-26
collide	10
colombo	7
colombo airport	24
colonial	8
color	-6
color !	6
color and	2
color and it	9
color but	-23
color coded	26
color coding	-55
color fabric	21
color fades	-17
color is	-3
color is even	18
color is gorgeous	5
color looks	10
color music	23
color not	-7
color options	10
color purple	9
color to	23
color too	20
color transferred	-35
color was a	13
color which	7
color which is	6
color with	12
colorado	20
colorful	8
colorful and	15
colorful characters	2
colors !	34
colors are	-3
colors are beautiful	6
colors are very	14
colors as	8
colors for	9
colors to	12
colors were	-13
colorway	15
colours	8
colts	40
columbia	5
columbian	-25
columbine	18
com customer	-31
com for	22
com with	11
coma	-5
combination	-9
combination !	20
combinations	9
combinations of	9
combine to	17
combines	42
combo	2
combo but	-28
combo with	10
combos	52
come	2
come !	-18
come a long	13
come again	3
come alive	9
come back for	8
come back to	3
come here	13
come home	7
come in handy	12
come on	-13
come on !	11
come on amazon	-14
come out	4
come out of	4
come to light	-19
come true	25
come with	10
come with it	23
comedic	4
comedies	8
comedies of	7
comedies that	7
comedy about	7
comedy and	8
comedy films	11
comedy or	-5
comes close	8
comes in handy	11
comes off	-16
comes off as	-8
comes through	26
comes with	-4
comes with a	5
comfort	9
comfort !	7
comfort and style	11
comfort food	5
comfort for	12
comfort of	5
comfortable	50
comfortable !	17
comfortable and	-3
comfortable and clean	9
comfortable and soft	12
comfortable and the	-4
comfortable as	-3
comfortable beds	23
comfortable but it	-19
comfortable but not	31
comfortable dress	11
comfortable experience	9
comfortable fabric	8
comfortable fit	7
comfortable flattering	-7
comfortable for	6
comfortable great	6
comfortable hotel	12
comfortable lounge	-27
comfortable seat	19
comfortable seating	8
comfortable seats	46
comfortable the	-12
comfortable they	18
comfortable to	8
comfortable with	13
comfortable with good	17
comfortably	2
comforting	43
comforts	32
comfy	49
comfy !	9
comfy and	-3
comfy dress	10
comfy with	14
comic	-4
comically	-7
comics	7
coming	2
coming back	12
coming back !	10
coming down	-9
coming home	7
coming of	7
coming of age	2
coming out	-3
coming to	1
commanding	15
commend	13
comment	1
commentary	5
commented on	7
commercials to	20
commits the	-12
common sense	-9
communal	34
communications	12
communicator	19
community	7
community and	5
commutes	19
como	54
compact	20
compact but	17
companies who	-35
companion and	9
companion and i	19
companion piece	15
companion piece to	17
companionship	-32
company	-1
company has	-13
company is	-5
company that	-5
comparable	7
comparable to	5
compare to	7
compare to other	17
compared	2
compared it to	11
compared the	-27
compared to	2
compared to other	4
compared to some	37
comparing to	11
comparing to the	15
comparison	-2
compartment	16
compartments	9
compassionate	1
compatibility with	-11
compelling	8
compelling and	6
compelling story	6
compelling than the	-14
compellingly	28
compensate	-2
compensate us	-14
compensates	13
compensation	-20
competition for	-13
competitive	23
complain to	16
complained	-14
complained they	-25
complained to	-41
complained to the	-38
complaining	5
complaining i	-41
complaining to	-60
complaint	-15
complaint about this	10
complaint is	-12
complaint is that	27
complaint is the	29
complaint to	-12
complaint was	15
complaint was the	11
complaints	-2
complement	26
complement to	13
complemented	35
complementing	14
complements	62
complements the	8
complete	-1
complete a	6
complete crap	-11
complete disaster	-15
complete inability	-22
complete mess	-10
complete the	11
complete waste	-12
complete waste of	-1
completely	-10
completely believable	14
completely died	-60
completely disappointed	18
completely dry	-25
completely faded	-43
completely fails	-12
completely fell	-17
completely fell apart	-21
completely insane	-21
completely lacking	-18
completely lacking NOT_in	-9
completely loses	-21
completely out	-19
completely pointless	-17
completely ruined	-14
completely satisfied	35
completely unacceptable	-19
completely unbelievable	-7
completely useless	-11
completing	6
completists	-35
complex	9
complex and	15
complexities	5
complexity of	6
complicating	13
compliment	53
compliment to	21
complimentary	20
complimentary massage	7
complimented	6
compliments	48
compliments !	26
compliments and	11
compliments every	10
compliments every time	8
compliments from	7
compliments on	20
compliments on it	6
compliments on this	7
compliments when	23
compliments when i	16
composer	3
composition	7
compositions	24
comprehensive	44
compromises	-8
computer	-2
computer animated	18
computer doesn't	-24
computer is the	14
computer or	-16
computer was	-16
coms	-22
con is	7
con is that	12
con is the	9
con pollo	25
conceited	-14
conceivable	-16
conceived	-12
concentrates	11
concept	-10
concept but	-16
concept for a	-21
concept is great	-17
conceptions	9
concern but	-23
concerned that	14
concerning the	8
concert	11
concerts	3
concise	9
concludes	8
concocted and	-25
concorde room	35
concorde room lounge	4
condenser mic	17
condenser microphone	12
condescending	-47
conditioning in	19
conduct	18
confection	33
confections	13
confidence	19
confidence and	5
confident	6
confidently	13
configurations	10
configuring	-33
confined to	8
confirm	-10
confirmation	-8
confirmed	-33
confirmed and	-15
confirmed that	-13
confirms	9
conflict	4
conflict in	14
conformity	19
confortable	12
confused	-14
confused !	-38
confusing	-13
confusing and	-1
congrats	31
congrats !	17
congrats to	18
congratulated	13
congratulations !	25
congratulations to	12
connected	9
connected to	4
connecticut	20
connection	-2
connection for	13
connection is	6
connector to	-18
connectors	13
connects	21
conned	-19
connelly	18
connoisseurs	10
conor	22
conquer	9
conquers the	-15
conrad	-6
cons to	25
consciously	-29
consent	-15
consequences	22
conservative	6
consider another	-22
consider them	14
considerably better	12
considerations	9
considering	-2
considering the amount	10
considering the price	-9
consistent	3
consistent and	14
consistently funny	11
consistently good	10
conspicuously	-27
conspiracy	-9
conspiracy theories	-37
conspiracy theory	-16
constant	-4
constant need	-17
constellations	10
constipated	-12
constructed and	11
construction was	-18
constructs	9
consume	-8
consumer	-38
consumes	-9
consuming to	-23
consummate	23
cont http	-13
contact	1
contact me	-22
contacted	-3
contacting	-7
contacting me	33
contains bpa	-47
contains some	10
contemporary	33
content	-1
contentment	21
contiguous	-31
continents	-15
continually	-4
continue	2
continue the	10
continue to	2
continue to buy	12
continue to impress	35
continued	7
continued the	11
continues	6
continues her	12
continues to	5
continuing	5
continuity	-11
contract to	22
contradicted	-18
contraption	-17
contrast	6
contrast of	18
contrast to	20
contrast to the	6
contrasting	10
contribution	5
contrivances and	-11
contrived	-32
contrived plot	-8
control !	-32
control over	5
controls is	-30
controversial	4
convenience	7
convenience of	6
convenient	26
convenient and	10
convenient for	21
convenient location	10
convenient to	1
convenient to have	16
conveniently enough	-41
conveniently located	10
conveniently placed	-30
conventional	-6
conventions	12
convergence	17
conversations about	61
conversations about one	10
convert	22
convey	8
conveys	25
conveys the	14
conviction	19
conviction that	37
conviction to	10
convient	13
convinced myself that	-23
convincing and	7
convincingly	7
convoluted	3
convoluted and	-10
cook airlines	-38
cook airlines customer	-29
cook time	-31
cooked to	3
cooked to perfection	2
cooking	12
cooking !	10
cooking and	12
cooking up	24
cooks	4
cookware	11
cool	31
cool !	46
cool at	-13
cool at first	-21
cool even	20
cool features	16
cool for	8
cool it's	-21
cool j	-22
cool little	31
cool so	9
cool to	9
cool too	9
cooler	19
cooler weather	12
coolers	47
coolest	13
coolness	20
coonskin	13
cooperative	9
cooter	-28
cop's	11
cope	13
cope with	14
coping	5
coppola	7
cops	4
copy at	16
copying	-14
copyright	8
coral	3
coral color	9
corbin	18
corbin bernsen	7
cord into	-20
cordless	17
cords	11
corduroy	30
corn is	28
corner from	12
corpses	-4
correct	-4
correct order	-19
correct the	-19
correction	-8
correctly	-2
correlate	-29
corresponding	22
corridor	-18
corridors	-12
corrode	-67
corrupted	-17
corvette	-69
cosmos	15
cosplay	27
cost cutting	-28
cost per	33
cost so	-14
costing	-5
costlier	-10
costs	-12
costs !	-6
costs a lot	28
costumes	-3
cosy	84
cotton	1
cotton but	14
coulardeau	22
coulardeau university	15
could	-2
could afford	34
could always	7
could be fun	-15
could be just	14
could build	19
could care	-8
could do	-2
could do better	7
could do is	-12
could do with	-3
could eat	12
could ever	4
could give	-8
could give it	4
could give this	-8
could go	1
could go on	-5
could hardly NOT_believe	-12
could have	-16
could have been	-16
could have guessed	22
could have saved	-6
could have told	-15
could have written	-7
could hear	-11
could hope for	11
could like	-12
could move	-20
could n't be	38
could not	-2
could not NOT_even	-5
could not NOT_fault	9
could not NOT_figure	-13
could not NOT_get	-27
could not NOT_keep	-11
could not NOT_make	-9
could not NOT_use	-6
could put	-6
could rate	-20
could return	-16
could take	-6
could take the	-9
could talk	13
could taste	-7
could use it	-5
could use this	-14
could want	44
could wear this	14
could work	-9
could young	28
could've been	-5
could've been a	-28
couldn	-20
couldn t	-8
couldn't	-3
couldn't NOT_ask	35
couldn't NOT_ask NOT_for	38
couldn't NOT_be	6
couldn't NOT_be NOT_easier	15
couldn't NOT_be NOT_happier	13
couldn't NOT_be NOT_more	11
couldn't NOT_care	-4
couldn't NOT_care NOT_less	-3
couldn't NOT_change	-15
couldn't NOT_come	-16
couldn't NOT_cut	-19
couldn't NOT_eat	-51
couldn't NOT_even	-25
couldn't NOT_even NOT_get	4
couldn't NOT_even NOT_see	-13
couldn't NOT_explain	-15
couldn't NOT_figure	-10
couldn't NOT_figure NOT_it	-12
couldn't NOT_get	-21
couldn't NOT_get NOT_enough	10
couldn't NOT_get NOT_it	-11
couldn't NOT_get NOT_my	-11
couldn't NOT_get NOT_past	-13
couldn't NOT_get NOT_the	-26
couldn't NOT_give	-24
couldn't NOT_have	3
couldn't NOT_keep	-20
couldn't NOT_keep NOT_it	-21
couldn't NOT_live	21
couldn't NOT_live without	19
couldn't NOT_make	7
couldn't NOT_move	-18
couldn't NOT_put	48
couldn't NOT_put NOT_it	4
couldn't NOT_put NOT_this	16
couldn't NOT_resist	5
couldn't NOT_save	-13
couldn't NOT_see NOT_the	19
couldn't NOT_send	-31
couldn't NOT_send NOT_it	-22
couldn't NOT_stand	1
couldn't NOT_stop	4
couldn't NOT_take NOT_it	-16
couldn't NOT_wait	-5
couldn't NOT_wait NOT_to	-4
counseling	-7
counted	-11
counter was	-6
countered by	-15
countries	3
country	2
country bears	-9
country's	21
counts	3
counts as	13
couple good	-19
couple weeks	-5
coupled	7
coupled with	5
courage	17
courage and	3
courage to	-5
courage to wear	-42
courageous	8
course	3
course is that	-11
course it is	7
course it's	4
course you will	28
courses and	12
courteous	25
courteous and	46
courteous and helpful	10
courteous staff	-14
courtney	-9
courtroom	16
cover	-1
cover art	-9
cover up the	-10
coverage	5
covers a	9
covers a lot	21
covers my	-16
cowboycerrone	-17
cox	-9
coyote	-8
coyote ugly	-10
cozy	29
cozy !	10
cozy and	2
cozy but	9
cozy wrap	-22
cpt	-11
cr	-28
crack	-13
cracked	-33
cracked and	9
cracking	14
crackles and	-42
cradles	13
craft and	3
craft beer	21
crafted	9
crafted and	24
crafted but	-27
cramped	-38
cramped and	-4
cranky	-4
crap	-38
crap !	-16
crap ?	-12
crap and	-4
crap for	-33
crap is	-15
crap like this	-6
crap movie	-16
crap on	-25
crap to	-14
crapped	-63
crapped out	-8
crappy	-29
crappy food	-15
crappy service	-53
crapware	-21
crash	-6
crash and burn	-15
crashed	-27
crashed my	-13
crashes	-51
crashes on	-21
crashing	-4
crass	-16
crass and	-12
crave	18
crave for	21
cravings	2
crawl	-12
crawling	-3
crayola	-27
crazier	23
craziness	8
crazy	-1
crazy !	-16
crazy nights	-12
creaks	-19
cream	-3
cream cake	20
cream color	-12
cream day	16
cream of the	12
cream sauce	10
cream stone	8
cream you	-13
creamy	14
creamy and	40
creases	-33
create an account	-22
create and	14
create your	7
create your own	8
created a	5
created equal	26
creates	3
creates a	19
creating	2
creation of	5
creation of the	10
creative	9
creative but	-48
credibility	-8
credit	1
credit must	20
credits	-1
credits as the	-22
credulity	-7
credulous	-38
creeping	-9
creepshow	-22
crepe	26
creuset	26
crew	3
crew !	10
crew and	-6
crew has	11
crew on	11
crew on flight	16
crewmembers	36
crews	32
crews have	18
crews on	22
crikey	-29
crime	2
criminal	6
crimp	18
crimson	14
cringe worthy	-10
cringed	-8
cringeworthy	-13
crisis	4
crisp	18
crisp and	3
crispy	7
crispy and	13
critic proof	-23
critical	4
criticism	1
criticism is	34
criticism is that	8
criticism of	15
criticisms	4
critics	9
critters	6
crochet	11
crockpot	-14
croissants and	-17
crop top	-14
cropped sweater	-25
cross over to	21
crosses	15
crowd was	10
crowded at	34
crowded bar	-33
crowded for	13
crowded in the	24
crowded on	5
crowded place	-14
crowded when	11
crowds are	21
crowds of	23
crowds were	62
crowley	30
crown	11
crude	-13
cruel intentions	-5
cruelly	22
cruise ship	14
cruiserweight	27
crumbs	-36
crumbs on	-18
crummy	-15
crunch and	19
crunchy	2
crushingly	-12
crust	13
crusted	12
crutchfield	-31
cruzer	17
crybaby	-8
cryin	-33
crying	3
crying out	6
crystal	3
crystal clear	19
crystalized	-23
crystalized ginger	-24
cta	-35
cuban	33
cube and	15
cubersome	-48
cubicle	-7
cuffed	14
cuisinart	-5
cuisine	4
cuisines	20
culinary	-6
culprit	-7
cultivated	7
cultural	-6
cultural differences	33
culture	13
culture in	15
culture that	41
cultures	-1
cumbersome	-20
cumbersome and	-31
cunning	25
cup coffee	11
cup sizes	-12
cup so	-16
cups were	-33
curdling	11
cure for	-16
cure for insomnia	-32
curie	13
curiosity	-6
curiosity but	-20
curl	-9
curr	8
currently have	28
currents	12
curried	16
curtain	3
curtis	-2
curve	12
curvy girl and	-9
cus	-23
cushing	6
cushioning	-23
custard	11
custom	4
customer	-4
customer bangkok	27
customer bangkok suvarnabhumi	21
customer frankfurt	-13
customer frankfurt main	-10
customer istanbul	-29
customer london	8
customer london heathrow	22
customer needs	-18
customer service	-12
customer service i	-7
customer service is	-21
customer service line	-14
customer sydney	17
customer sydney airport	13
customer to	-11
customer's	-34
customers	-22
customers !	-18
customers and	-6
customers are	10
customised	15
customizable	71
customization	44
customizations	15
customize	51
customize the	12
cut	-6
cut above	19
cut and paste	-29
cut down on	10
cut is	7
cut is very	6
cut of	-8
cut off	7
cut version	-10
cut was	-21
cute	22
cute !	41
cute and	-13
cute and comfortable	5
cute and comfy	17
cute and flattering	14
cute and fun	8
cute but	-6
cute but not	5
cute but the	-37
cute but too	-16
cute casual	9
cute colors	-16
cute film	11
cute fit	17
cute girl	-25
cute idea	-12
cute if	-13
cute in	-23
cute in the	-18
cute jacket	13
cute on	-10
cute on the	-57
cute online	-30
cute online but	-29
cute pants	14
cute pattern but	-29
cute place	19
cute summer	16
cute tee	-8
cute top	-5
cute top !	21
cute with	12
cute with a	10
cute with jeans	8
cute young	-15
cuter in person	31
cuter online	-24
cutest	41
cutie	9
cuts to the	22
cutters	32
cutting edge	6
cuz	-6
cycle in	-14
cyclists	17
cylinder	22
cymbal	16
cynical	-5
cynics	28
czech	8
czech airlines	26
czech airlines business	20
d	3
d but	10
d is a	-21
d'addario s	8
d'addario strings	41
d'addarios	25
da vinci	-15
daawat	14
dad has	18
daddy of	15
daggers	-12
dahmer	-12
dai	20
daily	16
daily and	15
daily basis	4
daily the	22
dainty	22
dakota	21
dal and	22
dal makhani	-4
dale	4
dali	34
dallas fort	-20
dallas texas	16
dalloway	29
dalmatians	-12
dam	8
dam square	11
damage	-14
damage to	-29
damaged	-20
damaged goods	-12
damages	-17
dame	6
dammam	-19
dammam port	-20
damme	-10
damme's	-9
damn	-5
damn !	-34
damn damn	-25
damn fine	32
damn funny	20
damn good	11
damn thing	-14
damn you	-69
damned is	-11
damnit	-11
damon	-2
damp	-6
dana beach	44
dana white	-33
dance	4
dancefloor	20
dancer	4
dances	4
dancing	3
dandy	10
dandy little	16
danelectro	56
danes	3
dangerous	-6
dangerous for	-80
dangerous to	-18
dangling	-46
daniel craig	13
daniel day	3
danielle	-11
danis	23
danny	-3
danny glover	18
danny glover and	17
dares to	22
daria	11
daring	23
daringly	33
dark	-3
dark city	9
dark color	-13
dark grey	13
dark gritty	14
dark navy	16
dark satire	-35
dark souls	24
darker	-6
darker side	23
darkly	19
darkly funny	11
darkman	-17
darling	27
darned	16
darned if	22
darth vader	7
dash	4
dash mount	44
dashed	-5
data ?	-31
data and	48
datavac	-28
date	2
date night	17
date or	29
dated	-3
dated but	5
daughter	1
daughter loved	22
daughter loves	5
daughter loves this	15
daughters	-13
david	3
david bowie's	14
david price	17
davidson's	-17
davis	-12
dawn	-1
dax	-16
day	3
day !	15
day :)	14
day a	10
day after	-5
day and all	15
day and have	9
day at disneyland	10
day delivery	20
day even	8
day finally	-26
day gift	13
day i will	12
day in disneyland	7
day in hk	-15
day in our	22
day is	9
day is enough	14
day is not	33
day it	-5
day life	11
day old	-28
day out	5
day out for	9
day pass	26
day pass as	10
day there	-2
day there's	-47
day to	2
day to be	15
day to day	-5
day to night	8
day trip	6
day trip to	26
day visit	21
day warranty	-11
day was the	12
day with	-6
day without	9
days after	8
days and	-2
days and it	-10
days as	10
days for	-9
days here	21
days if	35
days of use	-21
days there	22
days to get	-16
dazzling	14
db	13
dc !	22
dd	40
dd and	7
dd bust	8
dd chest	32
de	2
de force	4
dead	-11
dead !	-35
dead after	-21
dead center	11
dead fish	-30
dead in	-8
dead movie	-15
dead on arrival	-30
deadeningly	-16
deadpan	1
deaf	-8
deal	2
deal ?	14
deal breaker	-10
deal for	5
deal for the	13
dealings with	-14
deals	10
deals on	26
dean stockwell	7
dear	-9
dearly	21
dearth	-12
death and	5
death penalty	11
death star	11
deathtrap	22
debacle	-16
debated	7
debit card	-9
debut is a	12
dec	-6
decadent	8
decades	6
deceit	9
deceiving	-56
deceiving !	-29
december	9
decent	12
decent amount	6
decent but	-6
decent but i	-11
decent game	-21
decent legroom	32
decent movie	6
decent place	29
decent price	6
decent quality	-17
decent selection	24
decent selection of	14
decent soundtrack	-21
decent taste	-16
decent value	14
decent wine	33
decent writing	-12
decently priced	26
deception	-11
deceptive	-37
deceptive advertising	-14
deceptively	31
deceptively simple	18
decide not	-12
decided	5
decided on the	12
decided to	1
deciding	6
deciding factor	14
decieving	-20
decisions and	8
decisive	44
deck	10
declined	-16
decor with	19
decorated	12
decorated and	10
decorated in	7
decorated with	11
decorum	-23
decreases	-8
deeds	14
deemed	6
deep	4
deep and	6
deep and rich	8
deep as	-14
deep into	8
deep into the	8
deeper	9
deeply	23
deeply felt	32
deeply moving	19
deere	15
def need	-34
defeating	-14
defeats	-34
defeats the	-11
defect	-7
defect in	-36
defected	-12
defected item	-21
defective	-69
defective and	-18
defective product	-31
defective unit	14
defects	-19
defend a	-31
deff	-14
deffinately	20
defiantly	14
deficit	-11
definately	16
definately not	-13
definately recommend	-13
definately worth	26
definatly	15
definetly	10
definite	13
definitely	26
definitely a	12
definitely a good	-8
definitely a movie	12
definitely a must	6
definitely an	23
definitely avoid	-24
definitely be	-5
definitely be back	35
definitely buy	34
definitely buy it	11
definitely come	40
definitely come back	23
definitely disappointed	-12
definitely give	6
definitely go	41
definitely go back	19
definitely have a	16
definitely like	9
definitely makes	17
definitely more	26
definitely my least	-27
definitely not	-27
definitely not NOT_for	-5
definitely not NOT_worth	-10
definitely on	-13
definitely one	-4
definitely one to	-12
definitely order	43
definitely recommend	32
definitely recommend it	39
definitely recommend this	31
definitely recommended	-13
definitely return	46
definitely return to	11
definitely runs	-4
definitely size	6
definitely stay	55
definitely stay here	16
definitely stay there	7
definitely suggest	11
definitely the	2
definitely the best	5
definitely the worst	-24
definitely try	30
definitely use	11
definitely visit	19
definitely want	9
definitely want to	15
definitely watch	34
definitely will buy	18
definitely worth	127
definitely worth a	22
definitely worth checking	25
definitely worth it	20
definitely worth seeing	15
definitely wouldn't	-20
definition of	-4
definition to	21
definitive	11
definitly not	-16
deflect	-21
defrag	-44
deft	37
deftly	22
degenerate	-27
degenerates	-26
degrading	-13
degree in	-11
degrees	-4
degrees out	-38
degreez	29
delaney	-12
delay	-32
delay and	-4
delay in	-7
delayed	-51
delayed !	-11
delayed and	-12
delayed due	-11
delayed due to	-9
delayed flights	-37
delayed for	-18
delaying	-53
delays	-32
delectable	37
delete	-37
delete it	-24
deleted	-45
deleted it	-44
deleted my	-32
deleted the	-23
deleted this	-23
deleting	-22
deleting it	-17
deleting this	-26
deli	6
deliberate	4
delicacies	53
delicate	-3
delicate and	15
delicate balance	16
delicate but	13
delicate fabric	-17
delicate that	-43
delicately	12
delicious	94
delicious !	56
delicious and	-14
delicious and the	23
delicious meal	19
delicious too	9
deliciously	51
deliciousness	21
delicous	18
delight	63
delight !	17
delight and	9
delight in	4
delight to	5
delighted	18
delighted to	2
delighted with	6
delightful	59
delightful comedy	21
delightfully	51
delights	16
delirious	53
delish	77
deliverance is	8
delivered in time	18
delivered right	14
delivers	36
delivers a	4
delivers in	20
delivers on	43
delivers one	16
delivers the	6
delivers the goods	28
delivery	3
delivery guy	10
delivery guys	-23
delivery in	34
delivery on time	22
delivery was	5
delivery was early	17
dell laptop and	18
delonghi mixer	16
delta	-5
deluxe	16
demanded	-21
demanded to	-13
demands	2
demi	-19
demi moore	-13
demille	7
democrat	-15
demographic	-7
demonic	-11
demons	21
demons within	44
den is	36
dench	9
denial	-6
denied	-30
denim	-9
denim jacket	43
deniro	-6
denise austin	-22
denpasar bali	-33
denpasar bali airport	-26
denver airport	-19
denver international	26
denverairport	30
denzel	3
department but	64
departure for	19
departure from	4
depending on the	2
depends what	18
depicted	1
depiction	-6
depicts	1
deplorable	-15
deposit	8
depraved	-24
depress	-11
depressed	-4
depressing	-47
depressing experience	-33
depressing to	-11
depression era	20
dept	-5
depth of	6
depth of the	8
depth study	21
depth to	3
derby	14
derisive	-15
derivative	-11
derivative !	-18
derivative and	-25
described above	-10
described but	-27
description	-16
description does	-21
description it	-36
description said	-11
description says	-23
desdemona	10
desert	8
desert island	40
deserts	3
deserve better	-55
deserves	17
deserves a	6
deserves a raise	24
deserves more	30
deserves no	-16
deserves to	3
deserves to be	3
design	-2
design flaw	-19
design however	-16
design is cute	-32
design it	12
design problem	-15
designed	-3
designed to	-26
desire	3
desire and	12
desired and	16
desk	3
desk attendant	-23
desk while	-41
desolate	33
despair	7
desperate	-2
desperately	-9
desperation	-6
despite after	-35
despite its	9
despite its flaws	15
despite my	15
despite their	8
despite these	11
despite this	8
dessert	2
dessert for	26
dessert the	11
desserts	22
desserts and	8
destinations	-14
destined	-4
destiny	9
destroy	-4
destroy your	-19
destroyed	-6
destroying	-3
destructiveness	29
detail	11
detail and	3
detail as	24
detail in	6
detail is	6
detail on	10
detail on the	8
detail to	9
detailed	3
detailing	4
details	4
details and	5
detective story	28
deteriorated	-17
deteriorating	-24
determination	8
determination to	-9
determined	5
determined and	9
detour	8
detractors	-22
detroit	7
deuces	-42
deuces wild	-40
dev	-4
dev's	20
devastators	22
develop	2
developer	-2
development	-2
develops	-9
devgan	-19
device	-3
device but	-12
devoid	-37
devoid of	-24
devoid of any	-8
devolves	-48
devolves into	-24
devos	-8
dewey	7
dfw	4
dfw !	18
dfw this	25
dfwairport	21
dg	19
dhl	-16
dia	19
dial in	7
dial up	-15
dial up internet	-15
dialog	-7
dialog or	-16
dialog was	-7
dialogue	-12
diameter	-6
diapers	-8
diapers in	-24
diary	10
diatribe	-8
dicaprio	7
dick	-5
dickens	9
dickinson	18
dictator	6
dictionary	-7
did	3
did !	12
did a great	9
did a very	8
did an	13
did an amazing	7
did an excellent	11
did an incredible	15
did arrive	-20
did enjoy this	20
did find a	-27
did finish the	-15
did happen	12
did he	-6
did i	-5
did it take	-26
did last	-20
did love the	-15
did n't	-29
did not	-8
did not NOT_come	-9
did not NOT_deliver	-17
did not NOT_disappoint	9
did not NOT_enjoy	-18
did not NOT_even	29
did not NOT_feel	-16
did not NOT_get	-13
did not NOT_help	-16
did not NOT_like	-24
did not NOT_look	-18
did not NOT_work	-41
did nothing	-36
did nothing NOT_but	-19
did receive a	-14
did size	-10
did the job	7
did the trick	6
did they	-10
did they not	-11
did this	-15
did too	13
did was	-11
did your	-17
didn	-13
didn t	-11
didn't	-8
didn't NOT_appeal	-18
didn't NOT_appeal NOT_to	-14
didn't NOT_appear	-9
didn't NOT_ask	-28
didn't NOT_ask NOT_for	-14
didn't NOT_bother NOT_me	14
didn't NOT_buy NOT_it	6
didn't NOT_care	-23
didn't NOT_care NOT_for	-7
didn't NOT_click	-24
didn't NOT_deliver	-15
didn't NOT_do NOT_anything	-18
didn't NOT_even	2
didn't NOT_even NOT_bother	14
didn't NOT_even NOT_have	16
didn't NOT_even NOT_offer	-11
didn't NOT_even NOT_try	-14
didn't NOT_expect NOT_this	-18
didn't NOT_fit NOT_me	27
didn't NOT_get NOT_any	-6
didn't NOT_get NOT_it	6
didn't NOT_go	-3
didn't NOT_go NOT_over	-34
didn't NOT_have	1
didn't NOT_help	-30
didn't NOT_know NOT_it	12
didn't NOT_last	-48
didn't NOT_last NOT_long	-20
didn't NOT_lay	-38
didn't NOT_like	-7
didn't NOT_like NOT_it	-8
didn't NOT_like NOT_the	-7
didn't NOT_like NOT_this	-13
didn't NOT_look	4
didn't NOT_make	-5
didn't NOT_move	-10
didn't NOT_pay	-6
didn't NOT_pay NOT_for	-17
didn't NOT_realize	2
didn't NOT_really NOT_care	12
didn't NOT_receive	-16
didn't NOT_seem NOT_to	-12
didn't NOT_understand	-11
didn't NOT_waste	-28
didn't NOT_work	-25
didn't NOT_work NOT_and	11
didn't NOT_work NOT_at	-10
didn't NOT_work NOT_for	9
didn't NOT_work NOT_on	-10
didnt	-9
didnt NOT_even	7
didnt NOT_mind	-34
didnt NOT_see	19
didnt NOT_seem	-9
die	-2
die die	-36
die die die	-25
die for	37
die for !	8
die hard	-6
die in a	-10
die out	-26
die to	17
die with	22
died	-10
died after	-8
died too	-13
dies	-2
diet i	14
diff	-18
difference	7
difference in the	5
difference this	15
differences	7
different	4
different and	8
different approach	18
different brand	-19
different characters	5
different choices	21
different color	8
different colors	6
different dresses	-22
different dvd	-14
different eyes	18
different from	3
different from our	20
different from what	18
different in person	-27
different kinds	12
different kinds of	20
different languages	-13
different levels	17
different one	-17
different product	-50
different sauces	11
different sort of	11
different than	-5
different worlds	12
difficult	-6
difficult subject	17
difficult to	-15
difficult to control	-21
difficult to fathom	-17
difficult to figure	-11
difficult to play	-16
difficult to press	-22
difficult to use	-36
difficult to walk	-20
difficulties	7
difficulty	2
digital	3
digital camera	8
digital clock	17
digital elph	30
dim sum	12
dime	-12
dime store	-32
dimensional	-6
dimensional and	-3
dimished	-24
dimmed	18
din	20
dind't	18
dine	3
dine with	8
dineout	10
diners	-3
ding	-6
dings	-19
dingy	-17
dingy and	-29
dining	-3
dining area	12
dining in	5
dining restaurant	18
dining room which	23
dining rooms	7
dinner ?	-10
dinner and	3
dinner and drinks	16
dinner at	-14
dinner drink	45
dinner in	-7
dinner somewhere	23
dinner somewhere else	18
dinner that	32
dinner was served	-20
dinner were	31
dinner with	6
dinner with a	11
dinners	6
dinnertime	-34
dint	-22
diplomacy	11
diplomatic	14
dipping	1
dipping sauces	9
dire	-21
direct flight to	19
directed but	-8
directional	17
directly next	21
directly next to	17
directly to	5
directly to the	5
director anthony	13
director frank	9
director james	8
director ritchie	-23
director sam	15
director seems to	-15
director simon	-10
director so	-16
director thought	-7
director to watch	25
director uwe	-10
director was	-7
director was trying	-14
directs	-11
directtv	-12
dirk	23
dirtiest	-19
dirty	-15
dirty and	-45
dirty and the	-18
dirty carpet	-33
dirty carpet and	-15
dirty dishes	-12
dirty harry	19
dirty the	-18
dirty water	-15
disabled or	-15
disadvantage	-5
disadvantage of	-19
disagree	3
disagreements	-16
disapointed	-95
disapointing	-18
disappointed	-67
disappointed !	-1
disappointed and	-19
disappointed as	-9
disappointed as i	-19
disappointed because	-11
disappointed by	-26
disappointed by the	-12
disappointed however	-18
disappointed if	12
disappointed in	-11
disappointed in the	7
disappointed in this	-21
disappointed me	-3
disappointed the	-25
disappointed to	-5
disappointed us	18
disappointed when	2
disappointed when i	-11
disappointed with	-43
disappointed with the	3
disappointed with this	-15
disappointing	-80
disappointing !	-67
disappointing and	27
disappointing as	-11
disappointing book	-17
disappointing especially	-31
disappointing experience	10
disappointing film	-30
disappointing quality	-19
disappointingly	-10
disappointingly generic	-24
disappointment	-103
disappointment !	-32
disappointment and	-3
disappointment especially	-34
disappointment to	-10
disappointment was that	10
disappoints	-2
disarmingly	14
disaster	-19
disaster of a	-12
disbelief	-7
disc from	-15
discharges	-33
discolored	-19
discombobulation	-18
disconcertingly	-29
disconnected	-42
disconnects	-15
discount for	17
discounts	18
discovered that	-8
discovered that the	-10
discoveries	13
discovering	24
discovers	3
discreet	28
discrimination	-13
discriminatory	-28
discs and	11
discusses	19
discussions	-11
disgrace	-44
disgrace !	-12
disgraceful	-66
disgruntled	-8
disguise	-10
disguise the	-16
disgusted	-2
disgusting	-73
disgusting !	-5
disgusting and	17
disgusting to	-10
dish !	-10
dish i had	24
disheartened	-23
dishes	15
dishes !	-16
dishes are	20
dishes such	11
dishes that	20
dishes to	-10
dishes were	5
dishonest	-38
disillusionment	9
disintegrating	-10
disjointed	-26
disjointed and	-18
disk	-8
dislikable	-22
disliked	-17
disliked it	-11
disliked this	-4
dismiss	12
disney and	3
disney animated	9
disney at	-11
disney but	16
disney character	17
disney characters and	14
disney fan	-8
disney hong	9
disney land i	-25
disney needs	-28
disney needs to	-22
disney parade	9
disney park	10
disney parks and	10
disney resort	7
disney so	17
disney to	19
disney was	5
disneyland	11
disneyland !	8
disneyland experience	22
disneyland for the	9
disneyland in anaheim	13
disneyland is	12
disneyland it	24
disneyland on a	14
disneyland resort	11
disneyland tomorrow	27
disneyland we	10
disorganized	-11
disparate	7
dispenser	-34
display and	7
display at	12
displays	-4
displeased	-45
displeased with	-7
disquieting	8
disregard for	-8
disrespect	-18
disrespected	-18
disrespectful	-4
dissapointed	-56
dissapointed in	17
dissapointed with	-18
dissapointing	-51
dissapointment	-91
dissappointed	-36
dissappointing	-33
dissatisfied	-46
dissatisfied with	-27
dissed	25
disservice	-36
disservice to	-20
distance	16
distance to	10
distanced	-19
distasteful	-58
distended	-30
distinctive	16
distinctive and	8
distinctly	-12
distinguish the	20
distinguished	19
distorted	-10
distortion pedals	10
distortion sound	-44
distorts	-8
distracted	-5
distressed	1
distressingly	-27
distribution in	22
district	3
disturbing	-5
disturbing as	17
disturbing is	-28
disturbing yet	12
divas	-23
dive	-2
diver	6
diverse	24
diversion	7
diversity	7
diverted	-17
divertida	24
divide	-6
divided	13
divided in	8
divided into	13
dividend	-11
dividend miles	-11
divine	51
diy	-9
dj	3
djokovic	25
dlc	13
dm sent	14
dmed	-13
dna	6
dnt	-9
do	1
do better	-22
do better than	-34
do cut	-31
do eat	35
do feel	4
do find	11
do go	7
do hate	-18
do have	3
do i	-7
do i get	-5
do i have	-9
do i love	14
do is make	-13
do is press	-4
do just	8
do just about	12
do like this	27
do little	-14
do love it	17
do make	9
do manage	-18
do manage to	-12
do math	8
do me	-9
do miss	29
do much better	-16
do n't	-13
do n't think	-20
do need	23
do need to	27
do not	-16
do not NOT_believe	-6
do not NOT_buy	-13
do not NOT_consider	-14
do not NOT_download	-16
do not NOT_get	-43
do not NOT_go	-16
do not NOT_have	3
do not NOT_miss	31
do not NOT_order	-11
do not NOT_purchase	-34
do not NOT_recommend	-50
do not NOT_try	-10
do not NOT_wash	-24
do not NOT_waste	-20
do not NOT_work	3
do nothing	-4
do really	9
do recommend	15
do recommend it	12
do recommend this	6
do run a	10
do something	-4
do the trick	6
do they	-4
do think	3
do think it	9
do this movie	-10
do try	18
do visit	12
do wear	16
do what it	-12
do wish	29
do wish it	6
do with	-1
do you	4
do you expect	-8
do you guys	-10
do your	-11
do your research	-13
do yourselves	-14
do yourselves a	-11
doa	-46
dock	19
docked	8
dockers	12
doctor ordered	14
docudrama	9
document	7
document of	13
documentary	6
documentary by	26
documentary can	33
documentary takes	14
documentary that	11
documents	6
dodger	17
dodgy	-5
does	1
does a	-2
does a fine	5
does a good	2
does a great	9
does a terrific	14
does a very	-15
does absolutely	-10
does an excellent	15
does and	9
does everything	40
does everything i	12
does everything it	18
does exactly	10
does exactly what	62
does help	9
does is	-11
does it again	26
does it say	-30
does it well	10
does it's job	36
does its	19
does its job	12
does just	24
does just what	23
does justice	15
does little	-48
does little to	-7
does n't	-19
does n't have	-35
does n't really	-16
does need	32
does need to	21
does no	-7
does not	-14
does not NOT_a	-12
does not NOT_become	14
does not NOT_compare	-31
does not NOT_cover	-14
does not NOT_deserve	-6
does not NOT_disappoint	7
does not NOT_even	-42
does not NOT_fit	-13
does not NOT_help	-16
does not NOT_hold	-19
does not NOT_last	-20
does not NOT_look	-7
does not NOT_love	14
does not NOT_match	14
does not NOT_meet	-13
does not NOT_work	-28
does nothing	-40
does nothing NOT_but	-13
does require	18
does run	44
does run a	15
does run big	6
does run large	15
does so	3
does the job	49
does the trick	26
does well	4
does what	29
does what i	17
does what is	18
does what it	14
does what it's	72
doesn	-11
doesn apos	-8
doesn t have	22
doesn't	-13
doesn't NOT_allow	-3
doesn't NOT_anyone	-12
doesn't NOT_apply	-16
doesn't NOT_breath	-19
doesn't NOT_cut NOT_it	-7
doesn't NOT_deserve	-9
doesn't NOT_deserve NOT_a	-11
doesn't NOT_disappoint	15
doesn't NOT_do	-4
doesn't NOT_even	-27
doesn't NOT_even NOT_have	-5
doesn't NOT_even NOT_work	-14
doesn't NOT_get	3
doesn't NOT_help	-22
doesn't NOT_land	-26
doesn't NOT_live NOT_up	-5
doesn't NOT_love	10
doesn't NOT_make	-3
doesn't NOT_make NOT_any	-6
doesn't NOT_make NOT_sense	-9
doesn't NOT_matter	8
doesn't NOT_offer	-6
doesn't NOT_offer NOT_a	-16
doesn't NOT_play	-7
doesn't NOT_really	-3
doesn't NOT_require	7
doesn't NOT_take NOT_away	18
doesn't NOT_take NOT_up	17
doesn't NOT_taste	-19
doesn't NOT_the	-15
doesn't NOT_work	-35
doesn't NOT_work NOT_at	-8
doesn't NOT_work NOT_on	11
doesn't NOT_work NOT_very	-25
doesn't NOT_wrinkle	9
doesnt	-18
doesnt NOT_even	-24
doesnt NOT_look	-25
doesnt NOT_look NOT_like	-26
doesnt NOT_work	-15
dog	-1
dog day	7
dog has	9
dog loves	29
dog loves it	9
dog poop	-18
dog so	-37
dog whistle	-21
dogs like	16
dogs love	52
dogs love it	15
dogs they	-26
dogs with	12
dogtown	12
doh	14
doha	-3
doha airport	-16
doily	-23
doing great	12
doing in	-28
doing in this	-15
doing what he	9
dolan	11
dole	-15
dollar	-4
dollar store	-12
dollars with	-23
dolly	23
dolly parton	8
dolores	21
dolph	-21
dolph lundgren	-14
domed	13
domergue	-10
domestic first	31
dominate	11
dominick	13
dominos	-9
don	-8
don t	-56
don t go	-53
don u	-18
don't	-11
don't NOT_ask	-4
don't NOT_be NOT_fooled	-3
don't NOT_be NOT_put	22
don't NOT_believe	-4
don't NOT_bend	-19
don't NOT_bother	-36
don't NOT_bother NOT_with	-7
don't NOT_buy	-43
don't NOT_buy NOT_it	-13
don't NOT_buy NOT_these	-17
don't NOT_buy NOT_this	-52
don't NOT_care	-13
don't NOT_do NOT_it	-5
don't NOT_download	-23
don't NOT_even	-14
don't NOT_even NOT_bother	-3
don't NOT_even NOT_get	-24
don't NOT_even NOT_let	-15
don't NOT_even NOT_think	-32
don't NOT_ever	-24
don't NOT_expect NOT_to	-5
don't NOT_fall NOT_for	-11
don't NOT_forget	7
don't NOT_forget NOT_to	44
don't NOT_get	-3
don't NOT_get NOT_it	-35
don't NOT_get NOT_this	-53
don't NOT_give	-7
don't NOT_give NOT_a	-10
don't NOT_have NOT_enough	-20
don't NOT_have NOT_to	3
don't NOT_help	-22
don't NOT_hesitate	18
don't NOT_hesitate NOT_to	17
don't NOT_know	4
don't NOT_know NOT_if	-3
don't NOT_know NOT_what	1
don't NOT_know NOT_who	-9
don't NOT_let NOT_that	13
don't NOT_like	-3
don't NOT_like NOT_it	-6
don't NOT_like NOT_the	-2
don't NOT_like NOT_this	-4
don't NOT_listen	9
don't NOT_listen NOT_to	9
don't NOT_look NOT_for	15
don't NOT_matter	-19
don't NOT_mean	-4
don't NOT_mind NOT_paying	-11
don't NOT_miss	10
don't NOT_miss NOT_it	14
don't NOT_miss NOT_out	11
don't NOT_miss NOT_this	21
don't NOT_overlook	24
don't NOT_overlook NOT_this	16
don't NOT_pass	18
don't NOT_purchase	-14
don't NOT_recommend NOT_this	-38
don't NOT_rent	-8
don't NOT_stay	-16
don't NOT_stretch	12
don't NOT_stretch NOT_out	10
don't NOT_they	-17
don't NOT_think NOT_so	-7
don't NOT_think NOT_this	-8
don't NOT_think NOT_you	10
don't NOT_trust	-15
don't NOT_understand	-15
don't NOT_understand NOT_how	-7
don't NOT_understand NOT_this	-15
don't NOT_walk	9
don't NOT_waste NOT_your	-6
don't NOT_watch	-3
don't NOT_watch NOT_the	-10
don't NOT_watch NOT_this	-10
don't NOT_we NOT_all	12
don't NOT_wear	12
don't NOT_work	10
don't NOT_worry !	14
donald	-10
donald duck	19
donald trump	-22
donald woods	7
donated	-7
done	1
done !	13
done an	9
done and	6
done better	-12
done but	-4
done eating	-17
done in	2
done it again	10
done movie	11
done much better	-8
done nothing	-13
done some	-29
done something	-15
done something wrong	-24
done that	-5
done up	14
donovan	7
donovan and	23
dont	-12
dont NOT_buy	-36
dont NOT_buy NOT_this	-12
dont NOT_forget	25
dont NOT_get	-53
dont NOT_get NOT_it	-43
dont NOT_get NOT_me	-9
dont NOT_get NOT_this	-15
dont NOT_know	-3
dont NOT_listen	26
dont NOT_listen NOT_to	16
dont NOT_miss	20
dont NOT_want	-9
dont NOT_want NOT_it	-23
dont NOT_waste	-30
dont NOT_waste NOT_your	-7
donut shop	-9
doofus	-72
door and	4
door on	-9
door on the	-23
doorstep	4
dopey	-23
doris day	-12
dorks	-15
dorothy	2
dorothy malone	14
double checking	-10
double double	19
doubling	-11
doubt	3
doubt i will	-10
doubt it	-9
douche	-32
douglas	9
douglass	12
dover	53
down	-3
down a bit	23
down and then	-28
down both	14
down by	-11
down dinner	18
down for	-2
down hill	-14
down home	36
down into my	-16
down just	-15
down on the	4
down side	8
down side is	42
down the	-2
down the best	16
down the street	-5
down the toilet	-39
down the worst	-19
down time	17
down to an	13
down to earth	2
down would	-39
down would be	-18
downer	-10
downfall is	-10
downfall is the	-13
downfalls	-13
downhill	-59
downhill from	-35
downhill from there	-14
downhill since	-18
downloaded	-10
downloaded a	18
downloaded it	-4
downloaded this	-2
downloading	-3
downright	-12
downside	-7
downside is that	17
downside was that	12
downstairs	4
downtown	4
doze	-15
dozen	-4
dozing	-14
dq	11
dr jacques	15
dr strings	-32
drab	-23
dracula's	-23
draft	-4
drafty	-21
dragged	-20
dragged myself	-16
dragged on	-7
dragonslayer	22
dragonss	35
drags	-5
drags on	-8
drain	-11
drained of	-17
drains	-9
drake	9
drama	2
drama ?	-13
drama about the	15
drama action	20
drama as	11
drama of	13
drama of the	8
drama set	28
drama set in	19
drama that	5
drama without	38
dramas	-2
dramas like	22
dramatic	-7
drape	5
drapes	-4
drapes beautifully	-13
drapes nicely	41
drapes well	16
drastic	11
drastically	-17
drastically wrong	-20
draught	9
draw	8
draw back	47
draw back is	8
drawback	10
drawback is	18
drawback is that	29
drawback to	16
drawback was	14
drawbacks	13
drawing board	-20
drawing on	11
drawing room	-24
drawn	-1
drawn and	11
drawn in by	20
drawn out	-11
draws	17
draws a	9
draws you	25
draws you in	10
dread	10
dreadful	-35
dreadful and	-6
dreadful movie	-16
dreadfully	-31
dreading	-9
dreading the	-20
dream	22
dream about	10
dream come	9
dream come true	9
dream of a	10
dream that	20
dreamers	-12
dreams	11
dreams and	8
dreams come	7
dreams come true	10
dreams that	29
dreamworks	-20
dreamy	33
dreary	-40
dreary and	-10
dreck	-71
dress	5
dress !	44
dress and i	7
dress down	29
dress even	-14
dress fit	8
dress had	-42
dress had a	-15
dress i've	10
dress is a	7
dress is extremely	-5
dress is huge	-28
dress is lovely	12
dress is perfect	11
dress is very	3
dress it	5
dress it up	6
dress looked	-7
dress looks	-4
dress on me	12
dress or	47
dress out	-28
dress runs small	10
dress them	12
dress them up	9
dress up	5
dress was	-38
dress where	-17
dress will	-7
dress with	-2
dress would	-4
dress would be	-18
dress you	24
dressed	-5
dressed down	13
dressed like	-21
dressed up	-20
dressed up or	86
dressed up with	-13
dresses from	-49
dressier	14
dressing	2
dressing that	30
dressy	31
drew	4
dribble	-29
dried out	-33
dries	23
drifting	-13
drill	8
drink ?	-9
drink after	-31
drink as	-11
drink at the	8
drink for	21
drink order	-34
drink order and	-14
drink selection was	22
drink some	17
drink specials	12
drinker	3
drinkers	23
drinking hot	-17
drinking hot water	-21
drinking tea	15
drinks are just	-23
drinks etc	-8
drinks including	19
drinks served	24
drinks too	48
drinks took	-22
drinks were great	21
drinks when	-22
dripping	-19
drips	-4
drive from	3
drive replaced	-30
drive through	-9
drive when	-18
drivel	-68
driven	4
driver and	20
driving	-2
driving in	-11
drizzled	24
droning	-20
drop in the	12
dropbox	8
dropped	-5
drops the	-6
drove away	-18
drove us	-13
drown	-16
drowned	-6
drowns	-14
drowns in	-23
druk	-31
drum	4
drummer	19
drumming	8
drums	7
drumsticks	13
drunk	-9
drunk guy	-32
drunk love	24
dry	-20
dry and	-9
dry chicken	-20
dry clean	-5
dry cleaning	-20
dry comedy	-18
dry dry	-20
dry it	-12
dry to	-18
dryness	33
du	22
du nord	11
dubai airport	-7
dubai sydney	20
dubai to	-37
dubbed	-12
dubbed and	-9
dubbing	4
dubbing is	4
dubious	-17
dubs	12
dubs are	26
duchess	13
duck	4
duck and	16
ducts	-29
dud	-44
dude	4
dude !	-11
due the	-19
due to it's	11
duel	8
duels	8
duet	7
duh	-8
dukakis	4
dukes	-25
dull	-77
dull and	-63
dull and the	-21
dull as	-5
dull film	-9
dull story	-16
dullard	-29
dullsville	-12
dumb	-35
dumb app	-14
dumb characters	-17
dumb i	-14
dumb movie	-9
dumber	4
dumber than	-9
dumbest	-28
dummies	-9
dump	-26
dumped	-15
dumping them	-50
dumplings	21
dumplings and	11
dumplings for	18
dunaway	-34
duncan	-8
duncan hines	-37
dundee	14
dung	12
dunkin tomorrow	30
dunlop ultex	-50
dunlop's	16
dunlops	36
duo	4
dupe the	-20
duplicate	6
durable	19
durable and	47
during and	6
during peak hours	12
during production	-14
during summer	36
during the entire	-9
during the week	15
during the whole	-8
dust	-7
dust on	-8
dustbuster	21
dustin	15
dustin hoffman	3
dusty	-13
dutch airlines	-5
dutch airlines customer	-4
duty	4
duty and	18
duty free	19
dvd	4
dvd !	14
dvd ?	9
dvd and	7
dvd burner !	-18
dvd cd	25
dvd cover	-27
dvd drive	-11
dvd is not	-26
dvd or vhs	15
dvd player is	14
dvd r	15
dvd release	3
dvd review	31
dvd s	-22
dvd s i	-23
dvd sleeve's	-16
dvd sleeve's synopsis	-13
dvd so	14
dvp	14
dwellers	14
dye	-16
dynamic	-5
dynasty	8
dystopian	10
dz	26
e for	-26
e mail and	-14
e mails	-18
e r	-12
e string	-37
e string gets	-24
each	3
each a	21
each character	14
each course	35
each episode	6
each key	-16
each level	12
each morning	-17
each other	3
each sign	15
each table	56
each viewing	6
eagle	8
ealing	12
ear	-3
ear of	-24
ear plugs	-9
earlier and	-8
early	3
early !	11
early and	3
early as	23
early if	9
early in	9
early in the	12
early too	25
earned	3
earned money	-6
earning	10
earns	10
earring	-25
earrings	13
earthy	11
ease	36
ease and	6
ease of	14
ease of use	29
eases	21
easier	19
easier and	13
easier on	10
easier than	13
easier to	6
easiest	87
easiest to	5
easily	11
easily able	17
easily able to	13
easily accessible	4
easily be dressed	9
easily become	32
easily fits	12
easily forgotten	-20
easily offended	22
easily removed	34
easily the worst	-32
east	6
east hampton	16
east valley	16
easy	36
easy access	15
easy access to	9
easy and	1
easy and fun	-14
easy and i	10
easy and pleasant	-16
easy as	12
easy breezy	14
easy for me	10
easy it	13
easy on	8
easy reading	19
easy set up	10
easy to	-4
easy to add	10
easy to clean	17
easy to find	12
easy to follow	7
easy to hold	15
easy to hook	17
easy to install	77
easy to keep	13
easy to learn	32
easy to locate	8
easy to make	15
easy to move	-17
easy to navigate	74
easy to play	35
easy to read	9
easy to see	-5
easy to store	14
easy to take	29
easy to understand	26
easy to use	61
easy to wear	27
easy to work	20
easy walking	4
easy way	14
easy way to	14
easy with	7
easygoing	14
easyjet customer	25
easyjet customer review	20
eat a	6
eat at	4
eat out	-9
eat some	-11
eat the	-3
eaten by	-4
eaten there	15
eater	5
eateries not	-24
eating area	19
eating them	19
eats tapes	-15
eavesdropping	37
eavesdropping on	24
eazy	21
eclectic	-7
eclipse	22
eclipses	13
econometrics	17
economic	9
economical	20
economy	5
economy class seat	20
economy for	-23
economy on the	26
ed sheeran	28
ed wood	-9
edge	6
edge of	2
edge of danger	-20
edge of my	13
edge of your	10
edge to	20
edger	16
edgy	3
edible	-2
edie	53
edimax	-43
edited	-6
editing	-6
edition	-5
editor	-3
editor ?	-16
editorial review	-19
educate	-6
education is	-21
educational	13
educational !	10
educator	14
edward	3
edwards	15
ee	14
eek	-6
eek !	-26
eerie	20
eerie and	11
eew	-37
eff	-40
effective	25
effective as	16
effectively	7
effects	-2
effects ?	-14
effects pedal	24
effects were	-4
efficient	33
efficient and	65
efficient friendly	15
effort	-11
effort and	-13
effort but	-42
effort into	-7
effort it	-13
effort to	-6
effortless	33
effortlessly	7
efforts	-3
efforts to	5
egyptian	-6
eh	-24
ehh	-12
eidos	-14
eight	-4
eight crazy	-23
eight crazy nights	-18
ein	15
eisenhower	21
either	-5
either !	-7
either but it	15
either get	20
either i	-15
either love	10
either not	-7
either so	-17
either to	-23
either too	-6
el	-7
elder	11
eldest	7
elect	31
elected in	17
election	13
election is	15
electric and	16
electric guitar strings	8
electric pump	14
electric shocks	-40
electrifying	24
electronic music	7
elegance	27
elegance and	-8
elegant	36
elegant !	11
elegant and	-13
elegantly	36
elegiac	14
element	5
elements and	4
elevated by	27
elevates	31
elevates the	18
elevators for	-28
eleven	2
elia	14
eliminates	27
elitist	-23
elixir's	20
elixirs	57
elizabeth hurley	-12
elizabeth is	18
elk	13
ella raines	12
ella's	17
elliot	16
elliott	7
elmo	11
eloquent	10
elph	12
elsa	30
else	-8
else and	-6
else can you	18
else in	3
else not	-25
else not NOT_so	-21
elsewhere	-16
elsewhere !	-14
elsewhere and	-9
elsewhere for	-22
elsewhere if	-14
elvira	19
elvira mistress	18
elvira mistress of	14
elvira's	15
elvis	-9
elvis presley	-11
elysian	-18
em	5
em on	17
emailed	14
emails	-19
emarker	5
embarassed	-11
embarassing	-64
embarassment	-29
embarrasing	-16
embarrassed	-42
embarrassed for	-26
embarrassed to be	-4
embarrassing	-53
embarrassing and	-7
embarrassing to	-9
embarrassing to watch	-22
embarrassingly	-8
embarrassment	-36
embarrassment to	-29
embarrassments	12
embezzler	13
emblem	-19
embodies	8
embodies the	26
embrace	8
embraces	12
embracing	26
embroidered	14
embroidery	15
emerald	6
emerge from	9
emergence	24
emergency management	-21
emerges	4
emerging	5
emg	-53
emil	19
emily	-6
emily blunt	11
emirates business	14
emirates business class	9
emirates customer	-4
emirates first	32
emirates first business	12
emirates first class	9
emirates lounge	17
emma and	11
emma roberts	8
emotion	8
emotion and	16
emotional	-10
emotional and	30
emotional intelligence	37
emotional wallop	15
emotionally	2
emotionally charged	11
emotions	22
empanadas	50
emperor's new	-24
emperor's new clothes	-24
emphasizes	2
emphasizes the	5
emphatically	16
empire strikes	9
empires	31
employee	-6
employees	-7
employees that	-15
empower	19
empowered	19
empowerment	15
emptied	-21
empty	-32
empty and	5
empty stomach	28
empty the	-5
en	8
en route	30
en route to	19
enables	21
enchanting	25
enclosed	9
encounter	1
encouraged	6
encouragement	10
encouraging	12
end all	7
end for	-5
end kids	17
end result	-6
end up just	-36
endearing	-3
endearing and	23
endearingly	29
endeavours	19
ended	2
ended up	-2
ended up giving	-22
ended up waiting	-7
ended with	7
ending	1
endless	-8
endless possibilities	11
endless scenes	-18
endless scenes of	-13
endor	24
ends is	13
ends up	-8
ends up more	-24
endurance test	-15
energetic	-2
energetic and	26
energy	13
energy and	10
enforced	16
engagement	2
engaging	9
engagingly	26
engine trouble	-24
engineering	8
england	9
england in	18
england in the	12
english	-1
english accent	-11
english and french	15
english subtitles	19
engrossed	15
engrossed in	12
engrossing	44
engrossing and	-11
engulfed	12
enhanced	12
enhanced by	10
enhanced by a	13
enhances	30
enhances the	30
enhancing the	14
enjoy	34
enjoy !	40
enjoy all	18
enjoy all the	4
enjoy every	37
enjoy for	27
enjoy my	8
enjoy playing	58
enjoy playing this	11
enjoy the	-2
enjoy the rides	14
enjoy this	10
enjoy this film	11
enjoy this one	9
enjoy with	8
enjoyable	50
enjoyable action	20
enjoyable and	10
enjoyable comedy	10
enjoyable experience	8
enjoyable film	12
enjoyable for	8
enjoyable movie	5
enjoyable read	35
enjoyable with	14
enjoyably	5
enjoyed	48
enjoyed a	-10
enjoyed a lot	21
enjoyed all	18
enjoyed all the	11
enjoyed and	-8
enjoyed by	4
enjoyed every	10
enjoyed it	-3
enjoyed it and	-7
enjoyed it so	14
enjoyed it very	14
enjoyed my	17
enjoyed our	1
enjoyed our day	11
enjoyed our stay	12
enjoyed the	8
enjoyed the first	-10
enjoyed their	19
enjoyed this	32
enjoyed this book	29
enjoyed this film	5
enjoyed watching	7
enjoying	22
enjoying it	25
enjoyment	4
enjoys	15
enlightening	14
enlists	7
enormous	-5
enormous !	-9
enormously	19
enormously entertaining	21
enough	11
enough already	-22
enough and	3
enough but	-8
enough for	8
enough good	22
enough it was	15
enough left	16
enough said	-14
enough space	37
enough stretch	9
enough that	9
enough to carry	16
enough to cover	32
enough to fit	18
enough to keep	12
enough to send	-9
enough to use	13
enough twists	13
enough wit	25
enough with	-9
enquire	-23
enriched	5
enriched by	18
enron	-39
ensemble	-8
ensures	21
ensuring	10
enter to	22
entered	-6
entering	3
entertain	3
entertain and	8
entertained	9
entertained and	17
entertained for hours	13
entertainer	8
entertaining	41
entertaining !	10
entertaining and	16
entertaining but not	16
entertaining comedy	17
entertaining especially	22
entertaining film	14
entertaining movie	17
entertaining ride	14
entertaining thriller	9
entertainment	9
entertainment !	6
entertainment and	2
entertainment if	-15
entertainment that	14
entertainment value	-3
entertains	18
entertains and	17
enthralled	20
enthralling	8
enthusiastic	9
enticing and	20
entire	-4
entire box	8
entire cast of	-16
entire community	-26
entire family	-16
entire meal	-16
entire movie	-4
entire place and	-36
entire show	7
entire time	-4
entire time we	-14
entirely too	-8
entitled to	-6
entrance fee	13
entrance is	-7
entrance is a	-9
entranced	11
entrancing	15
entree i	12
entree was	-9
envelops	25
envious of	-13
environment to	16
epcot	9
epi	12
epic	23
epic fail	-21
epicfail	-20
episiodes	-18
episode	1
episode !	13
episode is	12
episode of	-7
episode to	33
episodes	4
episodes are	13
episodes on	9
eponymous	10
equal of	15
equally	5
equally impressive	22
equally well	16
equate to	-17
equilibrium	-38
equipment for	14
equipped	5
equipped with	9
equivalent	-5
equivalent of	-8
era	2
era when	13
eras	16
erdogan	-19
erected	9
ergonomics	-15
erika	5
erika christensen	15
erm	-22
ernesto	17
ernie ball	5
erotica	-15
errands	4
errant	31
erratic	-5
errol	15
errol flynn	14
error	-36
error message	-7
error messages	-9
error on	-14
errors	-39
escalating	-19
escape from	2
escapist	37
escargot	13
esp after	-39
especially	10
especially annoying	-16
especially enjoyed	17
especially enjoyed the	8
especially for	13
especially for such	13
especially for the	2
especially good	22
especially great	13
especially if	5
especially in	5
especially like	18
especially liked	-14
especially liked the	7
especially love	4
especially love the	7
especially loved	6
especially nice	36
especially since	-4
especially the	6
especially to	6
especially when the	-7
espionage	13
espn	29
essay	8
essence	3
essence of	-4
essential	28
essential for	13
essential part	11
essentially	-13
establishes	9
estate	-4
este	6
et	3
etc	1
etc etc	-4
etc for	15
etched	29
ethan	4
ethan hawke	9
ethel	-17
ethereal	19
ethereal beauty	15
ethiopian	-6
ethiopian airlines	-11
etihad airways business	11
etihad airways customer	-12
etihad business	28
eton	-27
euro	-4
europe	-10
europe since	18
european	-4
european or	-12
european standards	30
eustache	17
eva	3
eva air	8
eva air customer	19
evaluations	18
evaporated	-8
even a few	11
even after	-4
even better	84
even better !	6
even better is	19
even better than	13
even bother to	-10
even bothered	-15
even call	-33
even care	-8
even cheaper	-13
even cheaper then	-28
even close to	-7
even cuter	12
even during	10
even during the	28
even for	-9
even for a	-10
even for free	-20
even harder to	-17
even has	7
even has a	6
even he	-18
even heating	20
even higher	22
even if i	-4
even if they	-4
even in a	-9
even kids	-7
even less	-29
even make	-8
even more	3
even more amazing	17
even more beautiful	7
even my	6
even on	-4
even on sale	-12
even once	-6
even people	9
even prettier	11
even prettier in	9
even smaller	-16
even that	-16
even the	-3
even the sex	-15
even then	-8
even then i	-12
even they	7
even today	9
even tried	-24
even used	8
even when	2
even with	-3
even without	10
even worse	-32
even worse than	-34
evening !	33
evening out	-7
evenings	21
evenly	10
event	5
event and	15
event and the	14
event which	18
eventhough	-12
events	8
events and	4
events like	-16
events of	7
events to	6
eventually had	-15
eventually had to	-20
ever	2
ever again	26
ever be	2
ever been	-2
ever been in	-10
ever been to	-7
ever experienced	-8
ever go	-26
ever go to	-17
ever got	-6
ever had at	15
ever is	-14
ever need	14
ever on	8
ever on the	11
ever owned	2
ever present	16
ever sat	-26
ever since	13
ever since i	5
ever so slightly	11
ever stay	-25
ever stay here	-31
ever stayed	-9
ever use	10
ever wondered	35
ever wondered what	17
everest	18
everthing	10
everton	-41
every attraction	17
every bad	-7
every bit	3
every bit as	3
every bite	19
every book	-11
every child	20
every color	28
every conceivable	-10
every corner	7
every day	38
every day and	15
every day to	10
every detail is	12
every guitarist	19
every item	38
every kind	7
every member of	16
every morning and	-12
every need	17
every opportunity	-5
every penny	13
every penny !	4
every penny and	12
every second	10
every sentence	-12
every single	-2
every sunday	14
every thought	-32
everyday	26
everyday skirt	-29
everyman	6
everyman's	-15
everynight	12
everyone	3
everyone !	6
everyone and	5
everyone at	11
everyone but her	-28
everyone else	-7
everyone else was	-16
everyone from	7
everyone involved	-10
everyone needs	29
everyone needs to	17
everyone should	46
everyone should read	19
everyone should watch	13
everyone something	26
everyone who	5
everything	9
everything a	6
everything else	-3
everything else not	-21
everything from	17
everything from the	6
everything has	19
everything i	13
everything i could	-25
everything i hoped	10
everything i need	33
everything i needed	16
everything i was	23
everything in	2
everything is	11
everything is falling	-24
everything on	-8
everything on it	-7
everything that i	14
everything through	-47
everything was	1
everything was good	17
everything we	-1
everything we had	14
everything we wanted	18
everything went	11
everything worked	21
everything you	10
everything you could	14
everything you need	14
everything you would	15
everything you'd	9
everywhere	-5
everywhere and	-4
eviction	-24
evidence	-1
evidently	-3
evocative	30
evokes	23
evoking	15
evolves	26
ewr	-5
eww	-17
eww !	-24
exactly	10
exactly as	27
exactly as described	6
exactly as pictured	24
exactly it	-29
exactly like the	14
exactly what	27
exactly what i	25
exactly what it	5
exactly what it's	15
exactly what you	7
exactly what you'd	-11
examination	5
examination of	4
examine your	21
examines	35
example	-3
exams	24
exceeded	42
exceeded my	26
exceeded my expectations	18
exceeded our	12
exceeded our expectations	7
exceedingly	7
exceedingly clever	28
exceeds	8
exceeds expectations	26
excel	10
excelent	77
excelente	44
excellant	29
excellence	5
excellent	69
excellent !	5
excellent acting	-27
excellent and	4
excellent and the	59
excellent and very	15
excellent and we	12
excellent app	15
excellent as	25
excellent as the	20
excellent book	12
excellent buy	14
excellent cast	-12
excellent choice	-12
excellent customer	-31
excellent customer service	-23
excellent direction	7
excellent especially	27
excellent experience	11
excellent film	41
excellent food and	13
excellent for	66
excellent hotel	17
excellent i	11
excellent introduction	14
excellent job	-2
excellent little	13
excellent lounge	18
excellent movie	47
excellent not	14
excellent performances	15
excellent place	7
excellent price	-14
excellent product	70
excellent quality	14
excellent resource	12
excellent script	14
excellent seats	19
excellent service	12
excellent service and	14
excellent sound	-7
excellent staff	16
excellent story	8
excellent the	22
excellent to	16
excellent too	41
excellent value	51
excellent value for	10
excellent we	8
excellent with	-13
excellent writing	12
excellently	59
excels	21
excels as	8
excels at	14
except	-18
except for	-7
except for the	-3
except for this	-9
exception	-2
exception of	-5
exceptional	71
exceptional and	13
exceptionally	10
exceptionally well	21
excessive	-1
exchanging for	10
excited	19
excited !	47
excited about this	-1
excited for this	-21
excited to	-20
excited to get	-14
excited to receive	-20
excited to try	-15
excited too	24
excited when we	-22
excitement and	19
exciting	12
exciting as a	-21
exciting story	20
excludes	-33
excruciating	-48
excruciatingly	-45
excruciatingly slow	-6
excuse	-37
excuse for	-22
excuse for a	-46
excuse me	-7
excuses	-31
execellent	17
execution	-12
execution this	-14
exelent	19
exellent	19
exercise	-5
exercise in	-18
exhibit	5
exhilarating	3
exhilarating but	26
existed	16
existence of this	-18
existent	-26
existent and	-20
exit door	20
exit sign	-27
exits	-13
exl	24
exotic	1
exp	-25
expand the	13
expand their	15
expandability	-28
expanded	14
expanding	13
expands	14
expanse	29
expansive	9
expect	-1
expect a	-9
expect and	13
expect better	13
expect for a	18
expect from	4
expect is	-19
expect me	-14
expect me to	-10
expect more	-23
expect more from	-8
expect much	-17
expect the	-6
expect to get	-10
expectacular	19
expectant	7
expectation	3
expectations	-2
expectations !	29
expectations but	-6
expectations from	-12
expected	4
expected a	-9
expected and	17
expected better	-37
expected better from	-13
expected but i	11
expected in	-7
expected more	-44
expected more from	-41
expected much	-21
expected so	-6
expected so much	-36
expected something	-6
expected the	-5
expected to	-2
expected with	16
expecting	-7
expecting a	-10
expecting something	-3
expecting the	7
expensive	-8
expensive !	-10
expensive but	3
expensive for	-19
expensive for a	-7
expensive for the	-13
expensive for what	-20
expensive than	10
expensive though	9
expensive tickets	-34
experience and	4
experience by	20
experience ever	-5
experience having	10
experience i	-14
experience i've	-10
experience will	-12
experience with the	-4
experienced better	-25
expertly	57
expired	-53
expires	-29
expiring	20
expiry	-16
explain	-12
explain how	-7
explain in	20
explained that	-2
explained that we	-14
explains	2
explanation	-5
explode and	-18
explode with	-24
exploding pyrex	-24
exploitation	-13
exploits of	11
exploration	-1
exploration into	21
exploration into the	16
exploration of	5
explorations	13
explore	31
explore more	15
explore the	18
explored	5
explored and	22
explorer's	9
explorers	12
explores	14
explores the	41
exploring the	7
exposition	-5
expressions	2
expressive	5
expressively	17
exquisite	20
exquisitely	46
extender	8
extends	5
extensions	12
extensive	9
extensive menu	14
externally	-16
extra bed	26
extra charge	-14
extra mile	11
extra points	16
extra room	46
extra special	24
extra star	-5
extra to	-7
extract	-6
extraordinarily well	17
extraordinary	45
extraordinary film	18
extras	8
extras are	6
extravagant	6
extremely	-4
extremely annoying	-8
extremely average	-18
extremely bad	-14
extremely boring	-4
extremely clean	7
extremely comfortable	69
extremely comfortable and	12
extremely difficult to	-8
extremely disappointed	-67
extremely disappointing	-15
extremely effective	14
extremely flattering	19
extremely friendly	7
extremely funny	10
extremely good	8
extremely helpful	63
extremely helpful and	3
extremely hot	12
extremely impressed	12
extremely kind	13
extremely large	-18
extremely limited	-12
extremely low	-5
extremely nice	22
extremely pleasant	7
extremely pleased	-15
extremely poor	-44
extremely predictable	-10
extremely professional	11
extremely reasonable	15
extremely rude	-61
extremely rude and	-13
extremely satisfied	21
extremely see	-45
extremely see thru	-25
extremely silly	-16
extremely slow	-8
extremely slowly	-18
extremely small	-34
extremely soft	7
extremely thin	-14
extremely tight	-40
extremely uncomfortable	-11
extremely uneven	-25
extremely well	33
exuberance	38
exuberant	7
eye	4
eye contact	-9
eye for	9
eye opener	15
eye opening	20
eye out for	20
eyeballs	-48
eyelids	-14
eyes	3
eyes away	19
eyes away from	15
eyes to the	26
eyesight	-14
f	-5
f keys	-24
f you	-18
fa	14
fab	16
fab !	21
fabric	-16
fabric a	12
fabric and style	13
fabric are	-14
fabric but	-20
fabric but runs	-23
fabric felt	-23
fabric has a	-7
fabric is heavy	11
fabric is soft	12
fabric of this	-5
fabric quality	-49
fabric was	-15
fabric was so	-15
fabric would be	-14
fabricated	-7
fabrics	-4
fabrics but	-19
fabulous	39
fabulous !	12
fabulous and	26
fabulous but	-31
fabulous with	17
fabulously	-7
face of	6
face of death	21
face the	3
facebook and	17
faced with	7
facetious	-34
facilities	20
facilities are	26
facilities in the	14
facilities were	6
facilities which	26
fact that	-1
fact that the	-2
fact that you	7
factor that	9
factory settings	-20
facts the	-19
faculty	-11
faded	-6
fades	-23
fail	-53
fail !	-34
fail miserably	-15
fail on	20
failed	-49
failed after	-9
failed in	-19
failed me	-33
failed miserably	-15
failed on	-3
failing	-18
failing to	-13
fails	-70
fails in	-16
fails miserably	-10
fails on	-18
fails so	-13
fails to	-11
fails to be	-11
fails to deliver	32
fails to make	-16
failure	-53
failure for	-14
failure in	-11
failure the	-20
failures	-15
faint	8
fair ?	18
fair job	-16
fair trade	19
fairly	3
fairly easy	5
fairly friendly	-34
fairly heavy	13
fairly interesting	-25
fairly priced	26
fairly run	-21
fairly solid	36
fairly standard	19
fairness	-6
fairy	-3
fairy tale	4
faison	-22
faith and	6
fake	-36
fake !	-34
fake and	9
falafel	8
falco	-11
falcon	33
fall	3
fall !	28
fall and	-1
fall apart	-9
fall down	-8
fall dress	17
fall flat	-8
fall in	5
fall in love	3
fall off	-3
fall or	19
fall top	8
fall transition	9
fall wardrobe	12
fall with	28
fallback	-13
fallen asleep	-21
falling apart	-7
falling off	-6
fallon	10
falls	-7
falls apart	-27
falls down	-9
falls flat	-45
falls flat on	-8
falls into	-8
falls into the	-9
falls just	7
falls short	-8
falls victim	-8
falls victim to	-8
false	-19
false advertising	-30
falsehoods	-16
faltering	-52
falwell	16
fame	2
familiar but	10
familiar faces	7
familiar with	4
families	6
families for	-31
families with children	10
family	12
family and	11
family and friends	2
family can	18
family fare	9
family film	-5
family for	5
family gets	14
family is	3
family loves	22
family members	4
family movie	13
family owned	10
family pack	-11
family run	13
family story	15
family trip	12
famous	2
fan	2
fan !	33
fan of their	26
fan of this	7
fan rarely	36
fancier	13
fancy dress	12
fancy with	26
fanning	22
fans	9
fans have been	26
fans with	34
fantabulous	19
fantastic	88
fantastic !	-6
fantastic and the	17
fantastic as	-15
fantastic food	17
fantastic for	15
fantastic i	14
fantastic job	3
fantastic performances	13
fantastic the	7
fantastic time	8
fantastic with	10
fantastically	5
fantasy	12
fantasy land	10
fantasy that	-8
fantasyland	6
far !	15
far above	11
far away	-4
far below	-28
far better	-14
far between	-7
far far	-5
far far away	-6
far from	-2
far from anything	-20
far i	7
far i have	-15
far i've	5
far in	-9
far in advance	-17
far it has	13
far more interesting	-12
far my	2
far my favorite	39
far short	-12
far short of	-6
far so good	23
far so i	-36
far the	7
far the best	49
far the worst	-67
far this is	8
far to	-7
far too	-52
far too much	-22
farberware	-15
fare with	14
farenheit	-20
fares	-9
fargo	13
farm	9
farmers market	7
farrah	7
fart	-28
fart jokes	-7
fartsy	-17
fascinates	9
fascinating	40
fascinating look	18
fascinating story	24
fascinating to	8
fascination and	24
fascism	7
fashion square	12
fashioned	8
fast	20
fast and	12
fast and easy	8
fast and efficient	11
fast and the	15
fast as	-6
fast as well	-14
fast boot	31
fast but	-19
fast delivery	-9
fast forward	-39
fast forward button	-23
fast forwarded	-16
fast forwarding	-13
fast funny	11
fast paced	19
fast paced and	18
fast pass	4
fast service	22
fast shipping	19
fast the	16
fast too	7
fastened	24
faster	4
faster and	-1
faster or	-20
faster processor	24
faster service	23
fastest	24
fat guy	-12
fat zero	-14
fatal	-32
fatal attraction	-16
fate	6
fate to	20
fateful	17
father	9
father a	9
father and	11
father and son	6
father in	4
father in law	5
father son	10
fatter	20
fault	-24
fault and	-11
fault for	-13
fault in	-12
faultless	25
faults	10
faulty	-51
faux	-5
faux fur	11
faux pas	-12
fav	23
fav airline	17
fav is	13
fave	24
favor and	-3
favorite	43
favorite !	24
favorite airline	21
favorite and	11
favorite book	8
favorite characters	-16
favorite dish	33
favorite dress	7
favorite films	20
favorite flavor	-27
favorite in	15
favorite is	16
favorite is the	18
favorite movies	26
favorite of	37
favorite of mine	12
favorite of the	15
favorite part	4
favorite part of	9
favorite place	7
favorite places to	5
favorite restaurant	13
favorite scene	10
favorite so	15
favorite song	10
favorite was	8
favorited	31
favorites	50
favorites are	1
favorites of	15
favorites were	24
favour and	-12
favour of	8
favourably	26
favourite	28
favourite !	14
favourite is	12
favourites	16
favs	11
fax	-12
fay grim	11
faye	-8
fc	-40
fear	-4
fear is	-7
fear of	2
fear of a	21
feardotcom	-26
fearless	4
fearlessness	12
fears	14
feast	13
feat	8
featherweight	21
feature !	16
feature a	35
feature films	7
feature for	21
feature in	-8
feature is	7
feature is a	18
feature is the	-23
feature which	11
features	9
features and	9
features are	5
features in	-7
features in the	-10
features on	11
features such	12
features such as	26
features that	13
features that i	18
features to	9
features two	-10
features which	16
features with	12
featuring	6
feces	-16
federer	25
fee	-13
feeble	-33
feed line	-12
feed them	14
feeder	8
feeder !	-15
feeding her	13
feedly	20
feel	5
feel a little	4
feel and look	13
feel are	18
feel as	5
feel at	51
feel at home	11
feel bad	-18
feel bad for	-7
feel better	8
feel for	7
feel good	21
feel good movie	-14
feel great	5
feel like a	4
feel like playing	-46
feel like they	-10
feel like you	4
feel of the	5
feel of this	8
feel uneasy	-20
feel what	20
feel you	9
feeling	1
feeling of	4
feeling old	26
feelings	-2
feelings that	32
feels a little	11
feels as	-5
feels as if	-28
feels cheap	-64
feels cheap and	-13
feels comfortable	10
feels fragile	-46
feels fragile and	-22
feels fresh	21
feels good	11
feels great	6
feels less	-16
feels less like	-21
feels like	-11
feels like a	-5
feels like cheap	-34
feels like the	-9
feels nice	24
feels pressured	-36
feels slight	-24
feels so	4
feels solid	24
feels this	-21
fees	-8
feet	3
feet are	-20
feet tall	-5
feet wet	15
fei	18
feinstone	4
feint	-19
feist	25
felix	8
fell	-9
fell apart	-46
fell apart !	-25
fell apart in	-19
fell apart the	-21
fell asleep	-16
fell flat	-35
fell in	24
fell in love	18
fell off	-2
fell short	-19
fella	26
fellini's	10
fellow	2
felt and looked	-16
felt cheap	-46
felt cheated	-7
felt good	12
felt huge	-22
felt like	-4
felt like i	-5
felt like you	14
felt there	12
female	-2
female friendship	38
feminine	28
feminine and	33
fence about	14
fender	10
fenster	15
fer	-17
ferocious	36
ferrera	29
ferrero	17
fertilizer	24
fervent	11
festival in	13
festive	15
feta	8
fetid	-25
fettucine	19
feudal	14
fever pitch	27
fevered	-19
few amusing	-14
few and	-9
few and far	-5
few attractions	-26
few bites	-17
few choices	-35
few days away	14
few decent	-7
few disney	-20
few episodes	6
few examples	-8
few good	-15
few keys	-22
few laughs	-21
few minor	6
few minutes for	33
few minutes here	13
few minutes to	6
few moths	-23
few movies	32
few other	7
few others	6
few pages	-7
few rides	-19
few small pieces	-21
few steps	7
few steps from	10
few times before	9
few uses	-11
few years	7
few years later	9
few years now	10
ff	33
ffc	-26
fi channel	-6
fiancã	-29
fiasco	-34
fiber	15
fibers	-8
fiction	5
fiction are	19
fictional	-4
fidel	12
fido	14
field	-1
fiendish	-11
fierce	5
fiery	6
fiesta	9
fifteen	-3
fifteen minutes	-1
fifth	-5
fig	14
fight for	6
fight that	-14
fighting	-2
figure flattering	4
figure to	10
figured	1
figures	4
figures from	16
figures of	9
fiji	35
file	-9
filed	10
filed a	-26
filet	62
filet mignon	17
fill this	12
filled	-1
fillets	19
filling and	11
fills	14
fills in	10
fills the	7
fills the bill	17
fills you	11
film	-2
film ?	3
film a lot	12
film about the	4
film and	2
film and as	15
film and it	7
film apart	12
film as	1
film boasts	14
film buffs	37
film chronicles	22
film falls	-8
film falls short	-15
film far	21
film for	-3
film goes	-5
film is a	8
film is basically	-13
film is just	-10
film is on	16
film is so	-8
film is still	10
film is well	13
film its	11
film itself	-3
film might have	-19
film noir	10
film noir and	12
film of	15
film offers an	17
film presents	21
film school	-2
film should have	-11
film shows	4
film since the	18
film sometimes	12
film succeeds	11
film that	-3
film that can	7
film wasn't	-4
film well worth	15
film with great	12
film with some	-6
film works	23
film you	3
film's final	17
filmed as	-10
filmmaker	6
filmmakers	-1
filmmakers have	-7
filmmaking	6
filmmaking but	14
films	-1
films based on	-24
films but this	-17
films of	3
films of the	2
films since	12
films some	-11
films to come	23
films today	9
films you	9
filter	7
filth	-10
filthy	-40
final	1
final bill	-10
final fantasy	8
final scene	10
final scene is	12
final straw	-28
final verdict	-7
finally	4
finally !	21
finally a	20
finally and	-13
finally arrived	-9
finally bought	17
finally got	-11
finally here	31
finally no	22
finally received	-26
finally seated	-10
finally there	-13
finally when	-8
finaly	21
financial	3
financial district	10
financing	-8
finch	8
fincher's	23
find	2
find !	63
find a different	-11
find another	-14
find another way	-17
find better	-16
find great	9
find i	11
find it	-3
find it a	8
find myself	13
find myself using	16
find new	51
find out that	-5
find themselves	3
find these	13
find where	17
find your	10
finding	7
finds	8
finds herself	8
finds that	8
finds that he	10
fine	10
fine again	27
fine and	5
fine but	1
fine but the	5
fine by	17
fine by me	10
fine china	33
fine film	72
fine for about	-15
fine for us	14
fine form	18
fine if	-28
fine job	3
fine just	22
fine on my	5
fine performances	-6
fine piece	12
fine piece of	9
fine product	30
fine quality	19
fine so far	14
fine too	51
fine until i	-18
finely	55
finely crafted	6
fineman	16
finest	60
finest in	13
finest performance	17
finger	-7
finger at	-27
finger to	-9
fingerprints	28
fingers crossed	11
fingers when	-19
fingertips	7
finish our	-14
finnair	-1
finnair customer	-32
finnair customer review	-25
fir	46
fire !	-5
fire and	3
fire browser	14
fire burns	-25
fire he	-15
fire place	28
fire work	8
fire works	85
firecrackers	16
fired	-2
fireflies	19
fireplace	12
fireplaces	14
fireworks	13
fireworks and	18
fireworks show	52
firmware	6
first and foremost	7
first and last	-19
first and then	-15
first appeared	9
first attempt	-14
first attempt to	-17
first business	10
first business class	8
first came	6
first class concorde	5
first class service	16
first class terminal	31
first class ticket	-11
first clue	-23
first digital	15
first episode	4
first feature	11
first five	-10
first five minutes	-9
first great	12
first heard	10
first i didn't	21
first i thought	6
first i was	6
first impression of	-13
first it	-7
first it seems	13
first it took	-23
first love	12
first mistake	-16
first month	-39
first non	20
first of all	-2
first off	4
first ordered	11
first place	5
first problem	-25
first rate	38
first read	4
first rule	-14
first saw	11
first saw this	33
first season	15
first series	8
first sight	7
first stop	14
first the	-7
first the good	-13
first time	2
first time at	4
first time ever	16
first time in	6
first time user	10
first time you	-12
first timers	-10
first transformers	-13
first tried	10
first tried this	13
first use	-27
first wash	-35
first with	6
first year	-13
firstclass	43
firsthand	22
firstly	-7
firstly the	-18
firth	-35
fish fingers	17
fish n chips	15
fish of	15
fish of the	21
fish tanks	15
fishburne	15
fisher	-5
fishy	-18
fiskars	21
fisted	-35
fit and	4
fit and finish	-11
fit as	16
fit fine	5
fit for me	10
fit for my	7
fit great	7
fit if	-18
fit in your	17
fit is	-6
fit is flattering	-8
fit is great	-16
fit is loose	8
fit is perfect	20
fit is true	-8
fit just right	10
fit me	4
fit my	9
fit nice	12
fit over	-12
fit over my	-13
fit perfect	24
fit perfectly	-9
fit perfectly !	7
fit snugly	22
fit the	18
fit the bill	76
fit was	-20
fit you	18
fitfully	-40
fitness room	20
fits	6
fits a little	12
fits beautifully	35
fits comfortably	32
fits great	78
fits great !	6
fits in	5
fits in my	28
fits into	16
fits me	57
fits my	42
fits nicely	30
fits perfect	28
fits perfectly	52
fits perfectly and	14
fits really	21
fits really well	8
fits right	8
fits small	-44
fits that	14
fits the	10
fits the bill	22
fits true	3
fits true to	3
fits tts	14
fits weird	-47
fits well	24
fits well and	23
fits well in	7
fits your	17
fitted	5
fitted at the	8
fitted so	13
fiumicino	-16
fiumicino airport	-5
five minutes	-4
five minutes and	-12
five star rating	8
five star reviews	-24
five stars	59
five stars because	11
fix	-16
fix in	-17
fix is	-13
fix it and	-41
fix the	6
fix the problems	-22
fix this	-9
fixed	8
fixes	-19
fixes this	-26
fixing	-4
fixtures	-6
fizz	29
flabby	-15
flaccid	-36
flag	-7
flag down	-32
flagged	-20
flags	-6
flair	28
flair for	4
flamed	19
flange	13
flannel	7
flaps	-10
flaps up	-20
flare	8
flash card	-11
flashlight	-4
flat	-16
flat and	-26
flat as	-29
flat on	-8
flat on its	-10
flat over	-31
flat screen	12
flat screen tv	9
flat to dry	-10
flats	31
flatscreen	9
flattering	39
flattering !	46
flattering and	12
flattering and the	9
flattering cut	14
flattering dress	14
flattering fit	12
flattering for	23
flattering i	9
flattering if	10
flattering on anyone	-19
flattering way	7
flatters	31
flatulence	-29
flavor !	6
flavor and a	8
flavor in	-6
flavor not	58
flavored and	11
flavorful	25
flavorless	-60
flavorless and	-18
flavors and	7
flavors in	10
flavors of	-8
flavour	9
flavour and	9
flavour of	14
flavourful	11
flavours	-1
flaw	-9
flawed	-6
flawed but	8
flawless	49
flawlessly	59
flaws	5
flaws and	12
flew the	-21
flexibility	5
flick was	-6
flies	-2
flight	-4
flight ?	4
flight aa	-20
flight again	-13
flight because	-7
flight cancelled	-41
flight cancelled flightled	-12
flight crews	22
flight delayed	-9
flight from	-4
flight home	7
flight is delayed	-21
flight my	-8
flight not	-15
flight now	-15
flight tomorrow	-29
flight w	-9
flight was cancelled	-18
flight's	-11
flighted	-28
flighted flight	-8
flighting	-38
flighting my	-17
flightled	-11
flightled and	-19
flightled my	-17
flightled my flight	-6
flightling	-26
flightr	-20
flights	-1
flights departing	48
flights were	-10
flimsy	-56
flimsy and	-18
flipped	-22
flippen	12
flirty	53
floated	12
flooded	-6
flooded with	-13
floor	-2
floor space	11
floors	-3
flop	-18
flopped	-19
flopping	-34
floppy	-14
floral	7
florence	8
florida but	13
florida with	23
florida's	17
flours	24
flow	10
flower	4
flowering	14
flowers	2
flowing	7
flowy and	5
flowy so	11
floyd	21
flt	-3
flu	-22
fluff	-8
fluffy	-22
fluffy and	-11
flushed	-9
flutter	11
fly out	13
fly out of	18
fly with	6
fly with you	10
flybe	-38
flybe business	-14
flyer	-7
flyerfriendly	56
flyfi	60
flying high	15
flying with you	10
flynn	7
flyswa	30
fml	-33
foam but	-56
foam grip	-51
foam grip is	-40
foam pads	19
foch	8
focus has	-28
focused on	7
focuses	22
focuses on	15
focuses on the	5
fodder	-5
foggy	8
fold out	29
folders	-6
folks ?	-12
folks who	7
folks will	-29
follies	17
follow	11
follow me	5
follow me please	27
follow to	14
followed the	-9
followed the directions	-15
following up	9
following up !	20
fonda	5
fonda and	11
fondling	-14
fondu	14
fondue	8
fontaine	14
fontaine's	23
food also	11
food ambiance	21
food and	5
food and service	1
food and very	19
food around	42
food at	-3
food available	9
food because	-10
food but not	-13
food came	-11
food color	-19
food cost	-18
food could	-32
food could be	-14
food down	-16
food drinks	-8
food for	5
food for thought	9
food good	29
food got	-21
food great	-1
food here	2
food here is	5
food i've ever	-10
food in a	14
food including	18
food is	-3
food is a	18
food is always	-4
food is average	-10
food is awesome	17
food is cold	-14
food is good	13
food is great	24
food is not	-1
food is outstanding	17
food is pretty	8
food is really	18
food is super	23
food is tasty	10
food is usually	-36
food isn't	-9
food looked	-25
food lovers	5
food nice	-18
food not	-2
food offering is	-20
food option	-25
food poisoning	-16
food processor	18
food processor for	20
food selection was	18
food should	-13
food tasted like	-15
food terrible	-12
food that's	33
food this	8
food took	-25
food was amazing	17
food was average	-10
food was awesome	8
food was cold	-27
food was delicious	14
food was diabolical	-20
food was excellent	-9
food was fresh	17
food was good	5
food was great	30
food was just	-26
food was not	-9
food was okay	-8
food was quite	33
food was really	17
food was very	-14
food were not	-15
food with	-5
food would	-13
foodie	62
foodies	14
foods	9
foods they	22
fool	-5
fooled	-19
fooled by	-41
fooling	-35
foolish	-12
fools	-21
fools you	-17
foot rest	6
football in	19
footbed	-95
footbed is	-25
foots	21
for a better	-2
for a big	7
for a box	-16
for a busy	20
for a conference	7
for a different	-6
for a film	-5
for a friend	15
for a gate	-12
for a glass	-25
for a great	-16
for a guy	-7
for a holiday	12
for a horror	-9
for a laugh	-10
for a low	5
for a new	-4
for a nice	21
for a perfect	8
for a product	-19
for a refund	-23
for a replacement	-8
for a restaurant	-19
for a silly	45
for a similar	10
for a tiny	-9
for a treat	11
for about	-2
for acoustic	30
for acting	-9
for adding	15
for adult	19
for adults and	8
for after	9
for all	18
for all ages	10
for all my	13
for all seasons	6
for all the	-4
for all to	22
for all you	6
for all your	9
for an entree	25
for an xs	22
for and	4
for anonymous	37
for another	-12
for any age	9
for anyone	1
for anyone interested	7
for anyone who	-7
for appetizers	11
for background	16
for bad	-6
for bag	-31
for bags	-13
for beginners	-13
for being so	9
for best	8
for boss	-28
for both	16
for bringing	7
for bugs	-30
for cable	-20
for catholics	-34
for checking	30
for cocktails	13
for colder	28
for college	13
for consistent	-50
for coupons	-10
for creating	4
for critics	-21
for crying	10
for crying out	8
for daily	12
for dates	13
for days	7
for daytime	43
for dear	16
for desert	10
for dessert	23
for dessert the	10
for dinner	6
for dinner and	7
for dinner but	14
for disneyland	11
for entrees	8
for every	2
for everybody	7
for everyday	21
for everyday use	14
for everyone	20
for everyone and	9
for everyone on	10
for excellent	25
for excellent customer	25
for exploring	13
for fall	14
for fall and	-14
for families	3
for families with	11
for family	-8
for fans of	-7
for fear	16
for finally	17
for finding	6
for first	-3
for first timers	-11
for five nights	15
for fixing	27
for following	22
for food	-3
for frame	-20
for free !	5
for friends	33
for full	13
for full price	11
for getting	19
for gifts	8
for god's sake	-4
for going out	22
for great	-7
for grown	10
for grown ups	11
for guitar	20
for half	-12
for half an	-17
for half the	-15
for help and	-12
for helping	12
for her and	6
for her help	22
for him	4
for his	4
for history	18
for home	9
for home use	8
for hours and	6
for insomnia	-29
for ipad	-30
for ipod	-26
for is	-5
for it	5
for it to	-2
for it's	7
for its own	-4
for its time	10
for itself	10
for keeping	16
for ketchup	-13
for kids who	-14
for labor	32
for late	6
for late night	13
for later	10
for layering	8
for light weight	-58
for listening	21
for listening to	8
for losing	-7
for loved	-15
for lovers	10
for lunch because	18
for many	9
for many people	6
for many years	3
for me	10
for me !	3
for me at	15
for me because	7
for me but	4
for me like	20
for me on	10
for me so	4
for metal	15
for money	4
for more info	18
for my	10
for my boss	-27
for my dad	15
for my guitar	11
for my next	8
for my son	9
for naught	-7
for no	-20
for no NOT_apparent	-5
for no NOT_good	-6
for no NOT_reason	-17
for not NOT_even	-30
for nothing	-17
for nyc	12
for once	6
for one hour	-13
for ordering	19
for over	-1
for over an	-10
for parents	35
for parking	-9
for parts	-28
for passing	10
for passion	21
for playing	8
for portable	20
for practice	12
for quite a	4
for recording	6
for repair	-15
for replying	13
for restaurants	12
for right	-50
for rock	50
for ruining	-19
for ruining my	-17
for s	-32
for saying	-11
for sci	37
for sci fi	29
for serving	13
for several hours	9
for shipping	-2
for short haul	17
for shorter	34
for similar	-8
for slasher	-16
for small	8
for smaller	5
for so many	7
for some	-1
for some reason	-1
for someone to	-5
for something	-11
for something better	-8
for something i	-14
for something that	-4
for something to	-5
for sometime	21
for sound	27
for spring	7
for storage	14
for students	-9
for stupid	-20
for summer !	-21
for sure	9
for sure !	1
for sure not	-11
for taking	9
for taking care	23
for taller	19
for tapping	-32
for teenagers	10
for ten minutes	-10
for th	14
for that price	-7
for the actors	-6
for the ages	18
for the amount	-3
for the back	-21
for the bar	-11
for the buck	50
for the check	-14
for the children	7
for the disney	21
for the effort	13
for the egg	-20
for the extreme	-13
for the fall	14
for the follow	14
for the food	-6
for the funny	-15
for the great	-8
for the help	44
for the keurig	12
for the kids	-10
for the kind	16
for the love	-17
for the manager	10
for the money	15
for the office	21
for the opportunity	18
for the park	-16
for the people	6
for the plot	-6
for the poor	-15
for the price	15
for the quick	40
for the reply	22
for the reviews	-17
for the role	10
for the sake	-3
for the service	-6
for the shipping	-17
for the toilet	-19
for the update	15
for the view	38
for the white	37
for the win	15
for them to	-9
for themselves	3
for this	-7
for this ?	-15
for this price	-8
for this product	-8
for this to	-13
for those	3
for those interested	7
for those of	4
for those who	2
for thought	12
for travel	5
for true	5
for trying	10
for turning	16
for tv	-2
for two	-2
for two but	-16
for two days	-8
for two people	9
for under	10
for us	15
for us and	6
for very young	-23
for vocals	13
for voip	-21
for walking	19
for wasting	-25
for watching this	-10
for water	-7
for web	16
for weekends	12
for what we	-13
for when	20
for when i	12
for wi	-15
for wi fi	-12
for windows	-12
for wine	23
for wine and	25
for with	26
for women	6
for work	8
for work and	7
for work or	3
for working out	12
for worst	-21
for years	-2
for you	3
for you at	20
for younger children	21
for your	7
for your flight	23
for your health	24
for your help	20
for your lives	-16
for your money	6
for yourself	7
for yourself !	13
for yourself and	6
forbidden planet	16
forbidden planet is	11
forbidding	16
force close	-46
force closed	-42
force closes	-38
force closes every	-14
force closing	-11
force closing on	-26
force of	16
force the	-8
force you	-10
forced	-18
forced me	-10
forced to watch	-9
forceful	19
forefront	26
foreign languages	20
foremost	27
forests	9
forever but	-13
forever to	-2
forge	27
forged a nation	-21
forget	2
forget about	-8
forget about it	-13
forget it	-32
forget it !	-13
forget this	-14
forgetable	-31
forgettable	-21
forgettable that	-17
forgettably	-55
forgive its	13
forgiving	16
forgiving and	14
forgot	-27
forgot a	-11
forgot my	-13
forgot to	-2
forgotten about	-6
form	8
form and	5
form factor	25
form fitting	7
form for	20
form in	12
formal complaint	-13
forman	-8
formats	8
formula	-3
formulaic	-26
formulaic and	-9
forthright	7
fortunate	14
fortunate to	24
fortunemagazine	35
forum and	9
forward button	-18
forward to	4
forward to returning	8
forward to this	-22
forward to wearing	9
forwarded	7
forwarding	-11
foster	6
foul	-7
foul smell	-21
found a great	9
found for the	15
found it and	38
found it on	5
found its	-23
found no	-26
found out	10
found something	14
found the hotel	10
found the plot	-17
found their	20
found these	7
found this	2
found this too	-19
found two	-31
foundation and	36
foundation is	12
founder of	-14
founding	-4
fountain	-3
fountains and	13
four but	15
four hour	9
four of these	9
four stars	22
four stars because	24
fourth man	13
fps	12
fps on	16
fr	7
fragile	-11
fragrant	20
frailty	44
france business	-5
france customer	-5
france first	31
france skyteam	-21
france to	28
frances	-18
franchise	-7
franchise has	-26
franchot	12
franchot tone	8
francisco airport	-8
frank	1
frank and	11
frank the	-12
frankly	-20
franz	8
fraternity	-10
fraud	-4
frayed	-19
frazzled	-20
frazzled by	-24
freaking	-7
freaks is	24
freddy	4
freddy got	-15
freddy got fingered	-11
free	12
free !	13
free bottle	24
free bottle of	18
free but	-6
free drink	6
free drinks	23
free glass	24
free internet	4
free of	3
free parking	11
free recovery	27
free samples	22
free shipping	4
free shipping and	8
free shuttle	13
free wifi	3
free wifi in	27
free wine	30
free wireless	13
free wireless internet	20
freebird	15
freedom	29
freedom is	22
freeze on	-35
freeze up	-49
freezes	-50
freezes and	-28
freezing	-5
french	16
french film	9
french food	51
french fries	4
french fries and	8
french is	25
french press	9
french press coffee	16
french toast	7
frenetic	9
frequent this	-8
frequent this place	-15
frequenting	9
fresh	24
fresh !	40
fresh again	18
fresh and	20
fresh and delicious	7
fresh and new	11
fresh and tasty	-8
fresh and the	6
fresh as	11
fresh but	-6
fresh but i	-24
fresh fruit	8
fresh garlic	13
fresh ingredients and	15
fresh new	16
fresh so	22
fresh too	16
freshest	17
freshly	4
freshly baked	19
freshman	-9
freshness	19
freshness and	18
fresnadillo	38
fret board	15
fretboards	13
freud	9
fricker	10
friday !	28
friday for	26
friday for the	16
friday the	-17
friday to	45
friday u	20
fridays	22
fridge	4
fridge and	39
fried	2
fried chicken	5
fried rice	-3
fried zucchini	19
friel	34
friend asked	-14
friend for	6
friendliest	66
friendliness	28
friendliness of	11
friendly	36
friendly and	8
friendly and courteous	12
friendly and efficient	50
friendly and helpful	-4
friendly and professional	11
friendly and took	14
friendly efficient	-23
friendly place	16
friendly service	5
friendly staff	23
friendly staff and	16
friendly they	15
friends	14
friends !	9
friends and	-8
friends and family	-17
friends and have	13
friends and they	8
friends family	6
friends have	5
friends love this	-22
friends or	4
friendship	26
friendship and	43
friendship between	24
friendship that	20
friendships and	17
fries	4
fries was	9
fries were	-12
frighteningly	14
frightens	-9
frills	14
frites	27
frito	32
fritz	20
fritz lang's	14
fro	6
frogger	-11
from a hotel	22
from a lack	-17
from all	-13
from all of	-6
from all over	8
from an asian	-34
from anonymous	18
from another	-4
from another source	-23
from beginning to	4
from being	-3
from being on	-27
from belgium	16
from both sides	14
from bourbon	22
from california	12
from center	-45
from central	19
from check	9
from childhood	9
from college	-8
from day one	-11
from downtown	21
from france	12
from god	11
from her	10
from his	8
from hk	-26
from hkg	21
from india	6
from it	-2
from italy	15
from kansas	-19
from kevin	20
from klook	26
from kowloon	12
from lobby	23
from long	12
from making	-8
from making a	-52
from many	6
from my device	-23
from my kindle	-24
from my usual	6
from now on	6
from others	10
from others in	19
from picture	-20
from playing	10
from retailer	-2
from robert	14
from schools	-26
from seoul	23
from shanghai	15
from side	-22
from sunny	9
from t	10
from the airport	8
from the bar	-9
from the center	24
from the company	-28
from the heart	19
from the noise	16
from the packaging	12
from the picture	-26
from the reviews	-12
from the stage	12
from the usual	13
from the waiter	-21
from them	-9
from this	-3
from this hotel	-30
from this restaurant	-3
from which to	10
from you	-5
from youtube	32
from zomato	-13
front as	26
front cover	-24
front desk	-2
front hook	-35
front of	1
front room	25
frontman	18
frothy	32
froze	-66
froze up	-6
frozen	-3
frozen food	-15
fruit	10
fruits	18
fruits and	20
fruits and vegetables	10
fruity	-12
frumpy	-43
frumpy fit	-25
frustrated	-30
frustrated !	-32
frustrating	-28
frustrating that	-25
frustrating that they	-23
frustrating to	-14
frustration	-5
fry	-8
fry's in	-34
ftw	22
fu manchu	-12
fu movie	7
fuck	-74
fuck it	18
fuck off	-16
fuck you	-20
fucked	-39
fucked up	-34
fuckers	-59
fucking	-34
fucks	-22
fueled	31
fulfill	13
fulfilling	1
fulfills	17
full after	26
full bar	29
full bodied	13
full breakfast	25
full day	5
full flavor	11
full marks	7
full meal	25
full of action	16
full of energy	10
full of flavor	19
full of great	10
full of grounds	-30
full of oil	-17
full of twists	18
full price	-9
full price for	-13
full range	11
full refund	-60
full regalia	19
full service	15
full size and	-26
fully	3
fully occupied	-14
fumble	-24
fuming	-7
fun	38
fun !	35
fun ?	-10
fun and	8
fun and addictive	6
fun and enjoyable	6
fun and entertaining	9
fun and funny	8
fun and the	2
fun and very	10
fun app	7
fun at first	-22
fun begins	12
fun but	-8
fun but the	-17
fun day	30
fun dress	13
fun even	11
fun experience	18
fun film	8
fun for	-7
fun for all	13
fun for everyone	11
fun for me	17
fun from	14
fun fun	4
fun fun fun	1
fun game	11
fun game and	8
fun game that	18
fun getting	18
fun good	14
fun item	-28
fun little	52
fun loving	7
fun movie	7
fun of me	-15
fun place to	17
fun read	9
fun rides	6
fun summer	14
fun than	8
fun there	13
fun this	14
fun time	9
fun to	-10
fun to go	18
fun to play	17
fun to watch	-7
fun to wear	17
fun top	11
fun way	6
fun with	3
fun without	-14
fun you	37
functional	8
functional and	15
functionally	11
functions	7
functions and	8
fund	-6
funded	-22
funded by	-17
funk	12
funk and	19
funky	-7
funnier film	-23
funnier if	-19
funniest	13
funniest moments	10
funniest movies	15
funny	23
funny !	5
funny ?	-9
funny action	13
funny and	6
funny and i	11
funny bones	-17
funny comedy	9
funny dialogue	17
funny film	29
funny little	14
funny moments but	-15
funny movie	9
funny movie with	9
funny or	-39
funny script	13
funny sexy	-14
funny sexy and	12
funny smell	-44
fur	14
fur is	11
furlong	8
furnished	-4
furniture	-7
further more	-18
furthermore	-18
future	5
future !	9
future for	28
futures	22
futuristic	-4
fuzzy	-9
fuzzy and	-10
g !	-15
g card	27
g string	-25
g string snapped	-25
gable	11
gachibowli	2
gachibowli area	25
gackt	17
gag	-15
gage	29
gags	-6
gags about	-12
gailard	-20
gained a	11
gaining	16
gainsbourg	18
gala	10
galactic	6
galaxy	8
galleries	6
galleries business	7
galleries business class	6
galleries lounge	14
galleries south business	-24
galore	3
gals	5
gambler	-8
gambling and	8
game	1
game ?	-9
game against	30
game all	10
game and	2
game based	25
game here	21
game is awesome	-5
game is fun	13
game is great	14
game is not	-18
game it is	21
game it just	-13
game not	-13
game otherwise	-17
game sucks	-11
game that	12
game was	-7
game with	14
game works	21
game works great	8
games	4
games and	3
games in	8
games so	16
games to	39
gaming	17
gammell	-26
gammell's	-77
gangs	12
gangs of	10
gangs of new	15
gangster	-3
gaps	-18
garage door	49
garage sale	-14
garageband	46
garbage	-55
garbage and	-12
garbage bags	10
garbage like	-7
garbage like this	-13
garbled	-20
garden	11
garden in	24
garden is	9
gardens	7
gare	7
garfield	-9
gargantuan	-22
gari	20
garlic	2
garlic and	8
garlic cheese	-16
garlic lover	-40
garlic shrimp	21
garlicky	30
garment	-5
garuda	3
garuda indonesia customer	29
gate !	-11
gate c	13
gate changes	-22
gate we	-17
gathering of	-22
gatherings	12
gatorade	-28
gattaca	7
gave	-1
gave her	7
gave it	2
gave it to	-13
gave it two	-14
gave me blisters	-21
gave my	-14
gave no	-34
gave out	-36
gave up	-35
gave up after	-10
gave up and	-27
gawky	-7
gay	-1
gay marriage	-15
gb	8
gb of ram	16
gb stick	26
gd	35
gee	-14
geer	15
gees	27
gelatin	13
gelato	15
gem	35
gem !	20
gem is	12
gem of	2
gem of a	36
gemini	16
gene simmons	12
general a	16
generate	-6
generate any	-18
generation	3
generic	-51
generic and	-3
generosity	14
generous	6
generous and	11
generous portion	26
generous portions	11
genetically	-8
genetically modified	-32
genetics	-8
geneva	17
geneva airport	19
genitals	-14
genius	18
genius bar	-31
genius of	15
genre	7
genre and	5
genre in	18
genre is	8
gentility	21
gentle alarm	19
gentle humor	13
gentleman jim	10
gently	47
genuine	15
genuinely	5
george	-9
george burns	8
george carlin	28
george lucas	7
george sanders	-15
george's	7
georges	16
georgia emergency	-21
georgia emergency management	-17
german	7
germany	8
germany and	38
gershwin	10
gestures	25
get	2
get !	7
get ?	-26
get a	-5
get a beer	-19
get a better	-9
get a bit	16
get a chance	5
get a decent	-9
get a drink	-12
get a good	-3
get a refund	-21
get ahold	-35
get ahold of	-23
get all the	11
get another	-5
get any	-8
get compliments	-19
get dessert	-20
get dirty	20
get fixed	-34
get go	-7
get great	7
get his attention	-12
get in	-4
get in and	-27
get in trouble	-13
get in your	17
get is a	-6
get it !	15
get it and	10
get it fixed	-11
get it get	10
get it if	47
get it it	24
get it now	22
get it she	-36
get it to	-42
get it together	-38
get lots	15
get lots of	10
get me home	-15
get more of	15
get my	3
get my money	-40
get off the	8
get older	-17
get one	4
get one star	-16
get our	4
get our food	10
get raped	-14
get revenge	-7
get serious	-21
get service	-11
get so many	11
get some	-5
get some good	-13
get something	-4
get something better	-34
get steeper	-25
get stuck	-16
get the hang	10
get the opportunity	17
get there by	21
get there early	-21
get this	3
get this app	13
get this if	36
get this one	8
get through	-8
get through this	-6
get tickets	11
get to know	7
get to the	-11
get up early	15
get us	-5
get used	10
get used to	6
get well	17
get what	2
get what you	-15
getittogether	-14
gets better	7
gets boring	-7
gets it right	14
gets old	-15
gets old fast	-9
gets one star	-9
gets really	-5
gets right	19
gets so	-14
gets the job	31
gets used	12
gets worse	2
gets you	12
getting around	12
getting at	18
getting better	28
getting hit	-26
getting home	-8
getting in and	15
getting is	-27
getting it on	-5
getting late	-23
getting me	47
getting me home	21
getting myself	-16
getting sick	-13
getting so	-10
getting the player	-26
getting there	28
getting up to	-20
getting used	-18
getting used to	-14
gevalia	25
gf and	8
gf is	-37
gfc	24
ghs	9
giamatti	-11
giants	-5
gibberish	-14
gibson	22
giddy	19
gif	-17
gift	24
gift !	15
gift but	-35
gift card	8
gift for	6
gift shops	4
gift to	6
gifted	5
gifts	6
gifts for	32
gifts of	14
gig bag	34
gigabit	24
gigantic	-8
gigantic and	-11
gigi	14
gigs	9
gil	9
giles	15
gill	25
gilliam	12
gilliam's	9
gimmick	-8
gimmicks	-5
gimmicky	-27
gimmie	-32
gin rummy	15
ginger	6
gino	12
girl guy	-16
girl had a	-24
girl her	17
girlfight	31
girlfight is	14
girls so	13
girly	7
give	8
give away	7
give great	21
give it to	-13
give it zero	-8
give me	-20
give me a	-2
give me an	-12
give me my	-12
give my	11
give this	4
give this place	-4
give up on	-10
give us	-21
give us the	-12
giveaways	16
given	-3
given it's	-14
given this	-5
given too	-12
given us	5
given you	-19
gives	15
gives ?	-13
gives a	21
gives a performance	17
gives an	9
gives good	8
gives it	18
gives no	-46
gives the	1
gives the film	7
gives you	23
gives you the	10
giving	-1
giving it	3
giving them	-10
giving this	4
glacial	-25
glad	40
glad i	1
glad i bought	24
glad i did	15
glad i didn't	-34
glad i found	4
glad i gave	13
glad i got	6
glad i have	19
glad i made	11
glad i ordered	13
glad i purchased	21
glad i read	11
glad i took	7
glad that	7
glad that they	14
glad there	19
glad to	12
glad to have	57
glad to hear	40
glad to say	16
glad we	7
glad we did	2
glad you	7
glad you did	12
gladly	3
glaesel	-17
glaesel violin	-13
glaring	-13
glass doors	43
glass windows	21
glasses	-8
glasses !	-20
glasses and the	-16
glasses or	-15
glaze on	18
glee	4
glib	-10
glider	14
glimpse	11
glimpse into	22
glimpse into the	20
glitchy	-31
globe	5
globe in	12
glorified	-38
glorious	38
gloriously	26
glory	3
glove	33
glove and	8
glover	8
glowing	-4
glowing reviews	-44
glows	20
gls	-44
glue	3
glue man	26
glue that	-11
glue the	-19
glumly	-41
gluten	12
gluten free	6
gluten free options	21
glycemic	33
gmo	-31
go !	20
go a little	15
go and try	15
go at least	13
go back again	12
go blind	-22
go build	-21
go during	3
go early	44
go elsewhere	-10
go home	-10
go nowhere	-13
go on forever	-26
go on so	-22
go rent	-17
go see	10
go see it	11
go to	1
go to a	-4
go to disney	16
go to dress	13
go to ocean	-37
go to sleep	-16
go to their	-10
go to when	12
go too	10
go when	10
go with	5
go wrong	7
go wrong with	22
goal	4
goal in	13
goals	11
goals it	56
goat cheese	7
god awful	-29
god bless	3
god is great	-23
god it	-8
god knows	-4
god's sake	-5
godawful	-13
godsend	9
godzilla	-13
goes a long	4
goes deeper	27
goes downhill	-24
goes downhill from	-9
goes for the	-10
goes nowhere	-36
goes on and	-7
goes under	-13
goes well	10
goes well with	6
goes with	41
goes with everything	21
goid	24
goin	-7
goines	14
going	-4
going again	17
going back	-31
going back !	-20
going back again	19
going back and	12
going back to	-6
going during	8
going for	-7
going for it	-12
going on	-2
going on a	14
going somewhere else	-15
going strong	20
going to a	-3
going to be	3
going to enjoy	10
going to love	9
going to try	-10
going to uninstall	-16
going with	3
going with the	21
gol	20
gold !	16
gold circle	-12
gold circle business	-5
gold thread	-11
golden	10
golden age	9
golden globe	5
golden lounge klia	-11
golden lounge london	39
goldie	-7
goldsworthy	27
goldsworthy's	16
golf	8
golf course	12
gone	-2
gone but	13
gone down	-4
gone downhill	-53
gone straight	-14
gone to	-3
gone without	20
gone wrong	-7
gonna make you	30
gonna miss	-23
goo	5
good	36
good !	31
good a	-7
good actors	-21
good actors in	-7
good actress but	-14
good all	9
good also	10
good alternatives	-38
good although i	12
good ambiance	10
good ambience and	14
good amount	12
good amount of	10
good and	15
good and service	6
good and the	-5
good and very	17
good and we	25
good app but	-11
good app to	18
good as	6
good as any	30
good as i	11
good as it	8
good as this	27
good as well	14
good as you	7
good at first	-24
good basic	18
good beach	-13
good beach read	-33
good book	15
good book !	17
good books	-11
good bread	31
good but after	-19
good but can	11
good but it	-8
good but very	-28
good buy	25
good cable	17
good cables	33
good care	-19
good care of	-15
good case	9
good cheap	28
good choice	22
good choice for	22
good choice of	-10
good coffee	18
good combination	10
good day	15
good deal	11
good delivery	22
good design	13
good doctor	-9
good drinks	9
good dvd	17
good editor	-10
good effort	-18
good enough	16
good enough for	10
good especially	7
good experience	32
good experience and	14
good family	-7
good film	1
good film but	21
good film that	20
good film with	11
good fit	9
good flavor	6
good flight	32
good food	39
good food !	9
good food and	19
good food good	5
good for	-7
good for all	12
good for an	27
good for is	-32
good for kids	-11
good for light	-42
good for me	31
good for nothing	-19
good for the	10
good for what	11
good for younger	-54
good french	16
good from	-8
good fun	15
good game	9
good graphics	27
good grief	-19
good grief !	-21
good guitar	17
good history	19
good hotel	10
good humor	-6
good i had	13
good idea	-30
good ideas but	-19
good if it	-17
good if not	7
good in	-5
good in taste	16
good insight	19
good intentions	-11
good intentions but	-12
good it is	10
good job and	10
good job at	11
good laptop	23
good little	10
good location	2
good location and	12
good looking but	-14
good lounge	36
good luck	-16
good luck !	-10
good luck getting	-25
good luck if	-16
good luck with	-9
good man	12
good mic	16
good microphone	-81
good mix	21
good mix of	5
good morning	7
good movie	2
good north	18
good north indian	13
good not	23
good nothing	18
good on paper	-11
good on the	-8
good one	8
good one !	11
good online	-32
good option	20
good options	13
good overall	10
good parts	-21
good pedal	9
good performance but	-13
good picks	-7
good picks but	-52
good picture	14
good piece	10
good place	5
good place to	-3
good portion	9
good premise	-43
good price	3
good price and	4
good prices	6
good product	29
good product and	12
good purchase	32
good quality	35
good quantity	17
good range	14
good range of	21
good read	32
good reading	14
good recline	10
good recommendations	21
good replacement	33
good response	13
good results	12
good reviews	-26
good riddance	-14
good seat	32
good seating	19
good selection	5
good selection of	7
good series	17
good service	25
good shape	37
good side	-11
good side the	-25
good singer	12
good size	8
good size for	9
good sized	19
good snack	11
good so	8
good solid	11
good sound	-10
good starter	17
good stay	11
good strings	6
good summer	19
good taste	-6
good than	14
good that	16
good the	5
good thing about	1
good thing i	-8
good thing when	16
good things	-3
good things in	-13
good thriller	13
good time	19
good times	23
good tip	-12
good to	21
good to have	27
good to me	16
good to pass	11
good too	39
good too and	12
good until	-30
good value	38
good value for	4
good variety	23
good variety of	14
good vibe	10
good view	10
good view of	11
good volume	13
good vs	8
good watch	11
good water	21
good way	1
good we	26
good we had	21
good when it	-15
good which	-11
good while it	-36
good wifi	24
good with	6
good woman	-21
good work	40
good yarn	27
goodbye	-7
goodbye !	18
goodfellas but	23
goodie	14
goodies	17
goodness !	7
goodnight	13
goods !	-36
goodtimes	28
goodwill	-7
goody	-10
goofy	-2
google	-5
google search	-12
google's	13
gook	-33
goos	17
gooseneck	17
gore	-19
gore for	-19
gorefest	32
gorgeous	45
gorgeous !	35
gorgeous and	12
gorgeous and the	8
gorgeous blouse	18
gorgeous but	4
gorgeous dress	-16
gorgeous dress but	-13
gorgeous in person	16
gorgeous skirt	10
gorgeous sweater	21
gorgeously	23
gosling	30
gossett	-24
got	5
got a	-2
got a bad	-14
got a defective	-16
got a different	-34
got a dud	-34
got a great	-6
got a pretty	14
got back to	-12
got burned	-36
got charged	-8
got chicken	-22
got everything	9
got fingered	-16
got food	-17
got home	6
got into a	-12
got it ?	-23
got it back	-8
got it in	7
got lots	-11
got lots of	-8
got me a	13
got me on	23
got my kindle	16
got our	-8
got paid	-5
got rid	-21
got rid of	-14
got ripped	-21
got ripped off	-15
got the red	9
got there early	25
got this it	-17
got through on	24
got tired	-6
got to	2
got to be	-5
got to enjoy	16
got to me	15
got to meet	12
got up	-6
got up and	-8
got was	-13
got worse	-16
goth	-8
gothic	26
gotta be	-15
gotta be a	-10
gouda	19
gov	-35
government would	15
governments	18
govind	35
govt	-21
gps but	24
gr	-8
grab	1
grab a	5
grab it	9
grab one	12
grabbed	3
grace and	8
grace was	-41
grace was the	-9
gracias	22
gracie	13
gracious	15
grade	-13
grader	-15
grades	11
gradual	18
gradually	8
graduate students	30
graduated from	-9
graduated from college	-40
grainy	-9
grainy and	-27
grammy	38
grams of	9
gran via	22
grand	32
grand slam	14
grandchildren	12
granddaughter	22
granddaughter and	8
granddaughters	10
grandkids	18
grandson	13
grandsons	9
granola	11
grant	4
grant and	17
grant s	24
granted it	8
granules	13
grape juice	-24
graph	16
graphics	11
graphics quality	25
gras	6
grass grow	-14
grateful	28
grateful dead	18
grateful for	4
grating	-49
gratuitous	-1
gratuitous violence	-13
gratuity	-31
grave	-6
gravy is	16
grayish	-28
grayson	20
grease	-20
grease in	-24
greasy	-27
greasy and	-12
great	44
great !	14
great access	11
great acting	9
great acting and	11
great addition	3
great addition to	4
great alarm	14
great all	10
great all around	12
great also	33
great alternative	-10
great alternative to	-7
great although	25
great ambience	52
great and	13
great and i	7
great and is	6
great and the	-20
great and there	17
great and they	10
great app	29
great app !	19
great app for	29
great application	15
great as	9
great at first	-50
great atmosphere	12
great attractions	13
great bargain	-58
great basic	25
great because	27
great beer	33
great black	20
great book	7
great book !	16
great book for	15
great but	-19
great but the	-6
great but this	-9
great buy	47
great buy !	7
great cable	20
great cam	16
great camera	21
great capo	13
great case	32
great casual	20
great cd	20
great change	19
great character	3
great characters	8
great cheap	15
great choice	4
great choice for	7
great city	-13
great classic	-11
great coffee	9
great coffee but	-25
great collection	31
great colors	13
great combination	15
great concept	-7
great concept but	-52
great crew	35
great customer	30
great customer service	22
great day	46
great day out	16
great deal !	23
great deal for	-18
great deals	31
great details	14
great direction	15
great disappointment	-29
great documentary	12
great dress	-14
great dress !	13
great drink	13
great drinking	-25
great dvd	-7
great effect	15
great especially	14
great except	14
great experience	25
great experience and	6
great fabric but	-21
great fall	20
great family	10
great feature	33
great features	17
great feel	27
great feeling	9
great film	7
great film and	-10
great film for	11
great find	27
great fireworks	-15
great fit	26
great fit and	17
great flavor	27
great flight	57
great food	33
great food !	15
great food and	10
great food at	8
great food great	11
great for	14
great for a	-23
great for kids	12
great for me	62
great for my	29
great for small	13
great for summer	10
great for the	-19
great for those	8
great for what	23
great for work	9
great free	13
great fun	8
great game	68
great game !	12
great game for	8
great game to	7
great gift	35
great graphics	-23
great graphics and	18
great great	9
great guitar	14
great happy hour	9
great help	21
great holiday	16
great hospitality	-13
great hotel	28
great hotel in	11
great i	5
great i am	17
great ice	18
great ice cream	10
great idea	-15
great idea !	-12
great idea but	-15
great if it	-23
great in	4
great in this	5
great is	16
great it	4
great item	19
great jacket	14
great job	17
great job !	6
great job of	-7
great job on	-11
great job with	10
great just	6
great keyboard	10
great laptop	31
great layering	5
great length	6
great light	6
great little	44
great little app	-13
great location	2
great location but	-15
great look	10
great looking	6
great lounge	53
great meal	18
great message	21
great mix	19
great mix of	7
great mouse	33
great movie	23
great movie for	4
great music	8
great music and	5
great neighborhood	20
great news	8
great no	44
great not	9
great on	3
great on me	11
great on my	16
great option	5
great option for	8
great over	16
great overall	19
great pan	16
great pants	12
great pedal	31
great people	8
great performance	8
great performances	-11
great performances by	-15
great phone	32
great pick	13
great picks	10
great pictures	24
great piece	49
great pizza	29
great place	14
great place !	9
great place for	16
great place to	10
great play	-14
great potential	-5
great price	2
great price !	18
great price and	5
great price for	24
great prices	22
great product !	-22
great product and	9
great purchase	46
great quality	-5
great quality and	11
great range	10
great read	-3
great read !	-14
great recipes	22
great record	23
great resource	13
great reviews	-4
great ride	15
great seats	19
great selection	66
great selection of	38
great sense	10
great sense of	7
great series	-3
great service	35
great service and	36
great set	36
great set of	14
great shirt	43
great shopping	8
great show	22
great size	18
great snack	25
great software	22
great sound	25
great sound quality	8
great sounding	11
great squirrel	-24
great squirrel feeder	-19
great staff	24
great stand	40
great staple	16
great stay	42
great stories	-9
great story and	27
great storyline	-13
great strap	15
great strings	35
great stuff	13
great summer	27
great sweater	39
great t	-14
great taste	24
great taste and	16
great tasting	-16
great tee	10
great that	25
great the	-4
great they	12
great thing about	21
great thing is	13
great though	5
great time	55
great time !	6
great time and	23
great time at	17
great to	17
great to be	15
great tone	27
great too	51
great tool	37
great top	-4
great top !	13
great top but	-19
great top for	21
great travel	9
great trip	19
great under	8
great until	-67
great until it	-10
great use	-14
great value	15
great value but	-24
great value for	20
great variety	6
great very	20
great video	34
great view	-9
great view of	-7
great views	1
great views of	21
great way	39
great way to	16
great we	27
great wifi	27
great with	38
great with a	-10
great with jeans	11
great with my	7
great work	8
great work !	10
great you	31
greater	1
greatest	25
greatest film	8
greatly to	7
greatness	11
greatness in	24
greatservice	40
greek	7
greek salad	15
green	3
green color	5
green slime	-23
green which	18
greenaway's	-19
greene	27
greene's	32
greenlight	-18
greens	11
greeted	6
greeted me	18
greeted with a	13
grendel	-8
gretchen	-13
grew	10
grew up	6
grew up on	11
grey color	19
grey zone	18
griddler	19
grief	-1
grief !	-27
grieving process	-25
griffiths	23
grifters	10
grigio	19
grilled	10
grilled fish	10
grilled sandwich	22
grilling	-4
grills	15
grim	7
grind	14
grinder and	20
grinding	-7
grinning	11
grip	-1
grip and	32
gripe	5
gripes	16
gripping	28
gripping and	14
grit and	-24
grits	15
gritty	13
grizzly	27
grizzly gulch	5
grizzly mountain	16
grizzly mountain runaway	2
gro	30
grocer	13
grocery list	26
groom	17
groove	5
grooves	16
gross	-63
gross !	-12
gross and	-7
grossed	-12
grossed out	-16
grossest	-13
grossing	18
grossly	-13
ground crews	23
ground for	-8
ground of	-13
ground pepper	-24
ground pool	-27
groundhog	11
grounds the	12
group in	-10
group was	-7
group's	17
grow	-8
grow on you	19
growing up	1
grown	10
grown ups	19
grows on	22
grows on you	9
grr	-14
gru	-25
grubby	-27
grubby but	-35
gt	-13
gtfo	-33
guac	5
guage	14
guaranteed	4
guard	2
guardian	4
guarulhos	-5
guava	17
gud	40
guerilla	10
guernsey	-24
guess	-18
guess all	16
guess but	-7
guess he	-7
guess i	-15
guess i was	-17
guess if	-6
guess is	8
guess it's	-4
guess it's worth	-26
guess the	7
guess these	-21
guess we	-8
guess what	-5
guess you	-9
guessed right	-21
guessing until	9
guests	4
guide	1
guide and	-7
guide for	8
guidebook	13
guillermo	-16
guilt	4
guilty of	-17
guinevere	17
guinness	7
guitar	17
guitar !	10
guitar and	3
guitar at	9
guitar but	-22
guitar case	21
guitar down	19
guitar for	4
guitar in	-22
guitar pick	13
guitar stand	88
guitar strap which	-23
guitar straps	19
guitar strings	3
guitarist	5
guitars	14
guitars and	-1
guitars are	11
guitars but	13
guitars with	28
gulab	8
gulab jamun	6
gulf air business	33
gulp !	-26
gulpilil	21
gum	-9
gummy bears	28
gun	2
gun bros	24
gundam	17
gundam wing	16
gunga	19
gunga din	8
gussied	-20
gussied up	-13
gut	5
gut wrenching	13
gutsy	36
guy	6
guy and the	-10
guy in	-3
guy next to	-16
guy running	-17
guy then	-12
guy was	8
guy who	2
guys !	24
guys and dolls	20
guys are awesome	28
guys don't	-32
guys please	-13
guys rock	32
guys rock !	16
guys will	11
gyllenhaal	-10
gym	18
gym but	11
gymnast	-51
gypo	11
ha ha ha	-8
haa	-23
hack	-38
hack job	-28
hacked	-48
hackers	-21
hackett	13
hackneyed	-29
hackneyed and	-7
hacks	-33
had	-2
had a	1
had a baby	13
had a blast	28
had a dream	17
had a fantastic	11
had a great	36
had a hard	-4
had a heavier	-34
had a lovely	28
had a reservation	-16
had a room	17
had apparently	-12
had asked	-8
had been	-4
had better	-28
had broken	-21
had caused	20
had difficulties	-16
had dinner here	8
had everything	14
had everything we	14
had excellent	-12
had extra	-22
had forgotten	12
had fresh	24
had good service	11
had great	-6
had great potential	-19
had high	-41
had high expectations	-16
had high hopes	23
had higher	13
had hoped that	-11
had hoped this	-10
had i	-4
had in	5
had in the	11
had it all	12
had just gotten	21
had know	-13
had like	-9
had lobster	23
had major problems	-18
had mine	10
had never NOT_heard	6
had nice	10
had no	5
had no NOT_choice	-16
had no NOT_flavor	-43
had no NOT_issues	23
had no NOT_problem	49
had no NOT_problems	13
had no NOT_trouble	16
had not	2
had not NOT_problems	14
had nothing	-6
had ordered	7
had ordered a	-13
had our own	22
had plenty	3
had potential	-38
had pretty	-10
had read	-5
had read a	-12
had read the	-4
had sent	-13
had such high	-14
had the displeasure	-11
had the misfortune	-22
had the pleasure	6
had the salmon	-21
had the same	-6
had the worst	16
had this problem	-8
had thought	-5
had to	-10
had to add	-9
had to ask	-42
had to delete	-15
had to explain	-10
had to go	7
had to keep	-7
had to laugh	-6
had to leave	-9
had to remove	-34
had to return	-25
had to send	-5
had to sit	-13
had to size	24
had to switch	-16
had to throw	-10
had to try	6
had to wait	15
had to walk	-8
had very	-9
had very little	-7
had way	-23
had way too	-14
had we	-7
had what	-13
had with it	29
had wonderful	16
had your	16
hadn't	2
haha	44
haha !	-14
hahaha	11
hail	7
hainan airlines	42
hair	-7
hair band	-25
hair in	-19
hair in the	-37
hair on	-11
hair on the	-31
hairs	9
hairy ball	-3
halal	13
halal food	14
half	-15
half a brain	-12
half a century	15
half again	-25
half as	-12
half assed	-8
half baked	-14
half cooked	-33
half empty	-9
half hearted	-12
half hour	-2
half marathon	16
half of	-7
half of it	-7
half of the	-4
half past	30
half the	-7
half the cost	21
half the movie	-8
half way	-15
half way through	-13
halfway	-11
halibut with	21
hall and	5
hallmark card	-18
halloween costume	-16
halloween decorations	16
halloween theme	13
halls are	19
halperin	-18
halt	-6
ham fisted	-34
hamburger	-9
hamlet	13
hammer	-4
hammers	-12
hampers	9
hampton	6
hams	-12
hand are	-11
hand made	28
hand the	5
hand wash	-5
hand when	-40
hand will	-28
hand without	16
handed	-3
handed and	-4
handle you	-65
handled better	-18
handles	-10
handles all	30
handling the	-13
hands but	11
hands down	34
hands down !	6
hands of fate	-12
handsets	14
handsome	2
handwritten	16
handy	41
handy !	14
handy and	5
handy app	11
handy little	28
handy to	9
handy to have	14
haneda airport	15
hanes	36
hang	3
hang of	15
hang of it	27
hang out with	15
hang up	-7
hang with	13
hanging in there	-26
hangout	24
hangout with	42
hangout with friends	21
hangs	-5
hangs beautifully	7
hangs nicely	7
hangs on	-8
hangs up	-20
hangs up on	-24
hangs well	20
hannibal	8
hannigan	-60
haphazard	-62
haphazardly	-18
happen	1
happen ?	-8
happened	-1
happened !	-21
happened so	-18
happened to the	-6
happens	2
happens next	6
happens when you're	-23
happiest	28
happiest place	7
happiness	19
happiness and	12
happy	40
happy anniversary	22
happy birthday	22
happy camper	30
happy customer	22
happy ending	-4
happy for	8
happy hour	-8
happy i	3
happy i did	16
happy sunday	15
happy that	3
happy to	15
happy to be	5
happy to find	7
happy to have	20
happy to say	16
happy with	10
happy with it	24
happy with my	-24
happy with our	15
happy with the	20
happy with this	35
hard	-11
hard and the	-19
hard as	-10
hard as a	-21
hard at	8
hard but	11
hard by	24
hard case	21
hard drive	-6
hard drive replaced	-23
hard earned	-8
hard earned money	-5
hard enough	-13
hard for	-3
hard hearted	27
hard hitting	7
hard is	-35
hard is it	-13
hard liquor	-22
hard not	4
hard not NOT_to	7
hard to	-6
hard to be	-12
hard to beat	35
hard to care	-20
hard to clean	-25
hard to fill	-17
hard to find	12
hard to hear	-13
hard to manage	-41
hard to play	-16
hard to push	-23
hard to read	-9
hard to relate	-16
hard to resist	39
hard work	11
hardcopy	-48
hardly	-19
hardly NOT_any	-17
hardly NOT_any NOT_food	-19
hardly NOT_matters	-17
hardly NOT_notice	11
hardrive	-28
hardship	6
hardwicke	10
harilal	26
harlequin	-18
harlequin romance	-12
harlow	19
harman	14
harmonica	11
harmonics	28
harmonious	7
harmony	5
harmony farms	9
harp	5
harping	-9
harps	-55
harris	-5
harrowing	34
harrowing and	16
harry !	21
harry callahan	9
hart	9
hartley	-11
has a	7
has a beautiful	6
has a fairly	14
has a great	-9
has a large	13
has a little	4
has a lot	10
has a more	15
has a nice	2
has a terrible	-11
has a ton	9
has a unique	8
has a very	5
has absolutely	-8
has absolutely no	-8
has absolutely nothing	-7
has also	6
has always	10
has always been	9
has amazing	23
has and	12
has artificial	-20
has artificial sweetener	-16
has become	-3
has become my	12
has been a	3
has been cancelled	-19
has been changed	-11
has been cut	-14
has been deemed	33
has been delayed	-6
has been great	28
has been more	16
has been my	5
has been on	5
has been playing	14
has been really	19
has been said	7
has been sitting	-8
has been very	6
has black	-15
has come	2
has crafted	4
has crafted a	12
has created	19
has created a	28
has decreased	-27
has done	6
has done it	16
has enough	16
has everything	96
has everything that	11
has everything you	10
has expanded	22
has failed	-24
has finally	12
has found	18
has fun	-11
has given	4
has given us	12
has going	-18
has going for	-16
has gone	-16
has gone down	-28
has gone downhill	-35
has gone so	-22
has good	-4
has got to	-2
has great	-1
has held	4
has held up	5
has helped	34
has holes	-26
has improved	6
has inspired	14
has issues	-19
has it	28
has it all	15
has its flaws	12
has its heart	-17
has its own	9
has just	5
has just the	15
has kept	15
has little	-10
has lost its	-17
has loved	18
has many	8
has many of	30
has met	24
has missed	-17
has more	10
has more to	11
has most	11
has multiple	17
has neither	-25
has never	6
has never NOT_been	4
has never NOT_worked	-10
has nice	7
has no	-13
has no NOT_effect	-16
has no NOT_shape	-13
has none	-16
has not NOT_given	23
has nothing	-9
has often	12
has one thing	-12
has passed and	24
has performed	38
has plenty	25
has plenty of	18
has pockets	7
has pockets !	13
has poor	-14
has potential	5
has problems but	21
has really	4
has returned	6
has saved	18
has sex	-9
has some	-2
has some of	-5
has stopped	-8
has strong	26
has switched	25
has terrible	12
has that	19
has the worst	-3
has them	14
has to be	-2
has to deal	11
has tons	29
has tons of	25
has too	-11
has too many	-10
has transformed	17
has trouble	-5
has true	19
has truly	26
has vanished	-21
has virtually	-10
has worked	21
hash of	-16
hasn't NOT_already NOT_been	6
hasn't NOT_lost	9
hassle	-1
hassle free	8
hassle to	-42
hastily	-26
hasty	-10
hat is	19
hate	-29
hate hate	-22
hate hate hate	-17
hate him	8
hate is	-10
hate it	-29
hate it !	-36
hate this	-5
hate this game	-12
hate to	5
hate to be	-16
hate to say	12
hate you	-42
hated	-14
hated it	-4
hated the	-4
hated this	-20
haters	24
hating	-18
hats off	47
hats off to	36
hats this	-25
haul flight	-6
haunted	-4
haunting	44
haunting and	8
haunts	25
have !	19
have a	1
have a better	-11
have a copy	29
have a dinner	20
have a good	2
have a great	-24
have a huge	14
have a large	11
have a look	-9
have a strong	-6
have a three	-19
have a vegetarian	-30
have a wide	13
have a wonderful	9
have all	4
have all my	21
have almost	9
have alot	-12
have alot of	-13
have also	4
have always found	14
have amazing	28
have an	1
have an idea	12
have an iq	-22
have an old	12
have any sort	-9
have anything	-5
have app	32
have around	30
have at	-7
have at least	-9
have become	23
have become a	11
have been	-1
have been a	-8
have been an	-8
have been called	-10
have been cute	-22
have been entertaining	-17
have been great	-6
have been happy	31
have been his	-12
have been made	-5
have been more	3
have been perfect	-5
have been playing	8
have been so	-3
have been the	-7
have been there	4
have been using	13
have been without	13
have been worth	-13
have been written	-6
have called	-9
have characters	-10
have come from	-12
have complained	16
have complained about	29
have cost	-28
have curves	25
have decided not	-33
have done some	-21
have done something	-21
have enough room	-40
have ever	-2
have ever seen	-1
have ever stayed	-5
have ever used	6
have everything	-6
have excellent	8
have expected	-12
have foot	20
have for	4
have for any	8
have for anyone	8
have forced	-24
have found	14
have found the	5
have from	11
have fun	6
have fun with	7
have great	4
have had	-1
have had better	-10
have had in	4
have had no	-9
have had nothing	-16
have had numerous	-14
have helped	-4
have if you	20
have in	2
have in your	14
have introduced	28
have it	11
have it altered	11
have it both	-21
have it in	-7
have it on	16
have just a	-28
have killed him	17
have known	-5
have known better	-23
have listened	-17
have listened to	-8
have long arms	13
have met	6
have more fun	-12
have much	-16
have never NOT_experienced	-8
have never NOT_had	7
have new	16
have no	-4
have no NOT_clue	-7
have no NOT_complaints	59
have no NOT_idea	-9
have no NOT_respect	-17
have not	2
have not NOT_found	6
have not NOT_had	12
have not NOT_received	-41
have not NOT_seen	8
have nothing	7
have nothing NOT_against	-36
have nothing NOT_better	-9
have nothing NOT_negative	13
have outlasted	-34
have paid	4
have put	-5
have quot	30
have rated	-11
have read so	18
have read the	-10
have recommended	9
have reduced the	-26
have returned	-23
have saved the	-13
have saved this	-18
have seen	1
have seen it	14
have several	7
have sex	-10
have sex with	-4
have shopped	11
have shown	-6
have shown that	-18
have similar	21
have some great	7
have something	-3
have spent	-5
have suggested	-14
have super	-18
have the	2
have these	3
have these on	14
have this in	7
have thought	-4
have three	7
have thrown	-15
have to	-5
have to be	-3
have to call	-9
have to do	4
have to fly	-24
have to go	-6
have to love	11
have to manually	-19
have to pay	-8
have to see	9
have to set	14
have to sit	-10
have to stand	-13
have to suffer	-13
have to try	18
have to use	-2
have to wait	-5
have to wonder	-16
have told	-8
have too much	56
have tried	3
have tried many	11
have tried other	24
have tried to	9
have two	4
have two of	25
have two other	-23
have used	7
have used a	12
have used it	3
have wasted	-14
have watched this	12
have who	-45
have wore	-34
have wore it	-24
have worked on	-15
have worn	-4
have worn it	-9
have you guys	-15
haven't	-1
haven't NOT_been NOT_able	-5
haven't NOT_found	8
haven't NOT_had	4
haven't NOT_had NOT_any	66
haven't NOT_i	14
haven't NOT_received	-24
haven't NOT_seen	2
haven't NOT_seen NOT_it	24
haven't NOT_tried NOT_it	19
haven't NOT_worn	37
havent	6
havent NOT_used	19
having an	7
having an affair	6
having lunch	10
having more	17
having worn	-13
havoc on	-7
hawaiian airlines	-35
hawke	24
hayao	18
haynes	24
hayworth	15
hazard	-24
hdmi cable	8
hdtv	11
he !	-22
he allows	14
he became	4
he begins	12
he begins to	14
he could get	-24
he couldn't	-4
he didn't	-4
he discovers	6
he enjoyed	13
he enjoys	12
he explains	7
he finds that	21
he forgot	-16
he has	1
he has gotten	18
he is	4
he is always	19
he is in	4
he is very	6
he just	-10
he knows	10
he knows his	23
he loved	16
he loved the	12
he loves	5
he loves it	8
he makes	5
he meets	3
he reached	-20
he really	3
he really likes	30
he remains	13
he said	-4
he sang	13
he sees	5
he should	-12
he shows	12
he soon	19
he told	15
he told me	11
he told us	8
he wants	3
he wants more	13
he wasn't	-4
he's all	-11
he's fine	24
he's literally	-41
hea	28
head	-1
head against	-12
head and shoulders	8
head in	-6
head of the	11
head on the	-12
head to a	23
headache	-24
headaches	-5
headaches and	-24
headphone	-7
headphone amp	-39
headphone jack	-28
headphones suck	-26
heads	-4
heads as	-17
headset	16
headset is	18
healing	28
health conscious	16
health insurance	-13
healthful	46
healthier	8
healthier alternative	13
healthiest	9
healthy	6
healthy alternative	13
heap	-15
heap in	-18
hear	-4
hear at	-11
hear every	-9
hear everything	-17
hear how	-12
hear when	15
hear with	-24
hear you	-9
heard a	-14
heard about	3
heard but	12
heard good	-7
heart	23
heart a	17
heart and	1
heart as	-12
heart it	11
heart of	-3
heart warming	14
heart wrenching	6
heartache	31
heartbeat	15
heartbreaking	52
heartbreaking and	17
heartbreakingly	16
hearted film	31
hearted movie	-26
heartfelt	45
heartfelt and	7
heartily recommend	10
hearts	1
heartwarming	47
hearty	24
heat at	27
heat wave	19
heathrow airport	5
heating	4
heaton	12
heaven	22
heaven !	14
heaven is	11
heaven is a	13
heaven's	8
heavenly	21
heavier	-3
heavier than i	-11
heavy	-1
heavy enough	19
heavy hand	-27
heavy handed	-29
heavy handed and	-11
heavyweight	9
hebdo	-33
hecht	-8
heck !	-9
heck is the	-16
heck yes	13
hectic	5
hedy	14
hedy lamarr	11
heed	6
heels	-1
heels or	15
heft	12
heh	7
hehe	-10
height	9
height of	3
height of his	10
held our	9
hell	-23
hell !	-5
hell ?	12
hell happened	-13
hell is	-5
hell is the	-11
hell is this	-10
hell no	-21
hell or	-24
hell was that	-17
hell were	-13
hellhole	-28
hello ?	-8
hello kitty	26
hells	21
help !	-5
help ?	-20
help clear	11
help getting	17
help in	7
help of	2
help please	-11
help to	3
help was	15
help with	4
help yourself	16
helped	25
helped her	20
helped me	26
helped me get	9
helped me with	7
helped my	22
helped us	3
helped us in	13
helped us with	9
helpful	40
helpful !	-15
helpful and	31
helpful and friendly	20
helpful and the	13
helpful as	14
helpful for	6
helpful in	13
helpful people	17
helpful staff	-7
helpful when	44
helpfull	50
helping	16
helping our	20
helps	24
helps !	10
helps a lot	33
helps her	15
helps keep	27
helps make	12
helps me	93
helps my	14
helps to	6
helps with	15
hemmed	15
henchman	-6
henckles	22
hendrix	-12
henri	13
henriksen's	-29
her !	4
her and	3
her brother	5
her chest	-11
her dry	-23
her first	5
her growing	12
her help	23
her here	-12
her husband	2
her is a	11
her lead	-30
her life	2
her lines	-7
her own	6
her portrayal	-11
her portrayal of	-11
her relationship	20
her relationship with	15
her situation	11
her story	20
her tables	-14
her two	4
herald	9
hercules	5
herding	24
here	3
here !	3
here ?	-17
here again	7
here again !	5
here again and	11
here and	4
here as	2
here but	-7
here especially	11
here every	11
here for years	16
here in	7
here in the	5
here just	-7
here on a	19
here over	8
here so	11
here than	28
here than it	22
here though	-6
here three	10
here tomorrow	-20
here twice	6
here unless you	-10
here using	16
here we go	-14
here you can	11
here's the	6
hereby	-16
heres	-12
heroic	8
herself	1
hesitant to try	9
hesitate	-11
hesitate to	-13
hesitated	17
hesitation	52
hewlett	22
hey	3
hey it's	16
hey the	-9
heyday	-5
heyy	-23
hf	-21
hh	7
hi	3
hi guys	17
hi lo	13
hi tec	20
hiccups	14
hick	-10
hickenlooper	-17
hidden	-9
hidden gem	10
hidden treasure	8
hideous	-19
hideous looking	-14
hideously	-12
higgins	-14
high and low	7
high ceilings	12
high end	11
high expectations	9
high expectations from	-13
high five	12
high for	-5
high for what	-29
high gear	11
high hopes	-41
high hopes when	-18
high level	17
high level of	15
high price	-24
high prices	-23
high prices for	-22
high quality	42
high quality and	-7
high range	24
high rise	-4
high school but	12
high school drama	-9
high school with	-29
high score	11
high society	13
high speed	4
high spirited	18
high standard	27
high standards	7
higher quality	-2
higher resolution	-18
higher standard	-16
higher than in	-25
highest	10
highest quality	11
highest recommendation	10
highlight of our	8
highlighted	19
highlights	-6
highly	11
highly disappointed	-31
highly enjoyable	-10
highly enough	10
highly entertaining	-1
highly highly	10
highly recommend	52
highly recommend !	30
highly recommend for	13
highly recommend it	-20
highly recommend them	5
highly recommend these	15
highly recommend this	83
highly recommended	55
highly recommended !	31
highly recommended to	22
hijacks	-24
hiking	34
hilarious	40
hilarious !	20
hilarious and	15
hilarious as	5
hilarious movie	10
hilarious to	10
hilariously funny	11
hilarity	4
hilary	15
hillary's	-27
hilliard	8
him	2
him about the	11
him and	1
him as he	7
him at	5
him herself	13
him why	-11
himself ?	-10
himself and	5
himself but	9
hinders	-21
hindsight it	15
hinge	-13
hinge is	-20
hint and	-13
hip area	-14
hips	2
hips and thighs	11
hire	-6
his	-3
his best	-4
his best performance	8
his black	-9
his breath	18
his cast	8
his coat	18
his earlier	7
his family	4
his father	14
his favorite	4
his fellow	5
his finest	14
his food	13
his grave	-9
his hand in	-32
his humanity	10
his job	3
his life	8
his mastery	11
his mid	13
his mind	4
his most	9
his movie	-5
his native	11
his older	8
his own !	-22
his portrayal	5
his real life	8
his relationship	5
his sad	11
his school	11
his service	4
his story	5
his time	5
his top	16
his true	7
his unique	15
his way	7
his way of	10
his wife	3
his wife and	2
his words	6
his world	12
his worst	9
his worth	18
his wrists	-22
his young	11
his younger	9
hissing	-31
historia	20
historian	16
historic	1
historical	-4
historically inaccurate	-23
history	16
history and	3
history but	15
history of the	-8
hit	6
hit !	39
hit man	5
hit my	-8
hit the spot	32
hit with	7
hit with my	17
hit with the	10
hitchcockian	11
hitchcockian suspense	21
hits	1
hits a	12
hits all	30
hits all the	23
hits and	14
hits home	24
hits just	24
hits right	8
hits the spot	13
hitting the road	-15
hk disney is	6
hk trip	23
hkd	7
hkd and	15
hkd for	11
hkt	33
hmm	-6
ho hum	-32
hoards	-24
hoards of	-21
hobgoblins	-15
hobson	15
hodgepodge	-43
hodgepodge of	-18
hoffman	-12
hokies	27
hokum	-34
hold ?	-12
hold for	-48
hold up over	12
holden	-9
holder for	16
holds	26
holds a	9
holds its	36
holds my	39
holds up	12
holds up well	9
hole	-12
hole in	-7
holes	-29
holes after	-40
holes and	-5
holes are	-3
holes in	-8
holes in it	-10
holes in the	-4
holes than	-9
holes were	-11
holiday !	-38
holiday in	3
holiday parties	12
holiday party	8
holidays	30
holistic	39
holland is	-19
hollies	21
hollow	-27
hollywood cliche	-21
hollywood films	13
hollywood scene	18
hollywood studios	10
hollywood's	-4
hollywwod	36
holm	7
holmes is	12
holofcener	40
holy crap	6
hom	9
home	6
home alone	-21
home as	-7
home away	15
home away from	12
home cooking	10
home it	-16
home made	7
home page	11
home recording	10
home room	17
home run	25
home studio	32
home theater	27
home today	9
home use	19
home video of	-12
home when	6
homeland	6
homemade	27
homer	45
homeward	7
homey	13
honest	3
honest and	6
honestly	-9
honestly love	16
honeytone	19
hong	4
hong kong	2
hong kong airport	13
hong kong for	15
hong kong on	20
hong kong with	9
hongkong	5
honour	16
hoo	16
hoo !	12
hoodie	-8
hook it	-17
hook up	6
hook up to	15
hooked	45
hooked !	39
hooked and	10
hooked from	16
hooked from the	10
hooked on	20
hooked on this	20
hooked to	8
hooks	7
hooligan	-28
hooper	-12
hoops	-12
hooray	29
hooray for	16
hoot	27
hop	2
hope not	10
hope someone	-17
hope the	4
hope to	31
hope to be	18
hope to return	7
hope to see	9
hoped	5
hoped that	-6
hoped that this	-30
hoped this	-68
hoped this would	-16
hopeful and	27
hopefully it will	9
hopeless	-14
hopelessly	-8
hopes	-20
hopes for	-30
hopes when	-23
hopes when i	-18
hoping	-6
hoping for something	-12
hoping it would	-8
hoping that this	-7
hornet	18
horoscope	59
horoscope app	11
horoscopes	2
horrendous	-44
horrible	-80
horrible !	16
horrible acting	-14
horrible and	-5
horrible and the	-18
horrible customer	-13
horrible customer service	-8
horrible experience	-27
horrible film	-10
horrible from	-19
horrible horrible	-8
horrible movie	-25
horrible place	-51
horrible script	-11
horrible service	-43
horrible the	6
horribly	-33
horribly !	-20
horribly wrong	-10
horrid	-63
horrific	-3
horrific acting	-12
horrific to	-20
horrified	-5
horror	-2
horror movie	4
hose	10
hose and	19
hose to	10
hoses	10
hospitality	1
hospitality !	38
hospitality is	-9
hospitalized	16
host the	16
hostage	-4
hostel	10
hostess	-13
hostess and	-11
hostess came	-23
hostess finally	-15
hot	3
hot !	46
hot and cold	8
hot chicks	-6
hot day	29
hot days	23
hot dog day	17
hot hot	47
hot mess	-13
hot stuff	9
hot summer	-10
hot tubs	21
hot weather	54
hotdogs	44
hotel ?	-13
hotel also	6
hotel and	4
hotel at the	13
hotel could	-9
hotel definitely	24
hotel did	-10
hotel from the	30
hotel in an	19
hotel is close	14
hotel is great	8
hotel is in	8
hotel is located	9
hotel is not	-7
hotel milano	26
hotel provided	62
hotel reception	-25
hotel should have	-13
hotel staff were	10
hotel the room	-15
hotel to	-6
hotel to anyone	7
hotel voucher	-16
hotel was	1
hotel was a	6
hotel was clean	13
hotel was full	-10
hotel was not	-12
hotel was perfect	15
hotel was very	7
hotel which	9
hotel with good	20
hotel within	19
hott	21
hour	-15
hour after	15
hour after our	17
hour and a	9
hour and the	-12
hour delay	-17
hour for	-29
hour for a	-24
hour i	-26
hour just	-8
hour just to	-12
hour late	-13
hour late flight	-14
hour now	-16
hour of	-1
hour to	4
hour to get	-6
hours	-11
hours !	-8
hours ?	-10
hours and	-11
hours and it	-14
hours and left	-24
hours at	6
hours at the	18
hours because	-19
hours before	-12
hours before the	-13
hours by	-15
hours for	-7
hours late	-12
hours late flight	-29
hours late flightr	-27
hours later	6
hours now	-18
hours of	1
hours of battery	19
hours of entertainment	37
hours of fun	18
hours of my	-44
hours of operation	-34
hours of your	-4
hours plus	-17
hours then	-6
hours there	11
hours to	-9
hours to get	-7
hours trying	-14
hours trying to	-11
house	2
house fire	-27
house is	7
house there	14
house we	19
household	10
housekeeping	4
houses in	15
how ?	-6
how about	-13
how awesome	9
how awful	-36
how bad	-34
how bad could	13
how bad it	-21
how bad the	-28
how bad this	-8
how beautiful	10
how being	12
how big	9
how boring	-19
how can	-7
how can a	-16
how can i	-16
how can you	2
how close	13
how come	8
how cool	10
how could	-2
how did	-6
how did this	-8
how do	-8
how do i	-21
how do you	3
how each	15
how good	18
how good it	14
how good the	11
how good this	18
how hard is	-18
how have	14
how have i	28
how is	-2
how is this	-12
how its	15
how long	-6
how long it	-6
how love	19
how much	3
how not	-38
how not NOT_to	-39
how on	-5
how refreshing	11
how she	4
how stupid	-14
how that	29
how the	3
how things	5
how well	3
how well it	18
however	-7
however after	-11
however even	-9
however i just	-10
however i think	8
however it has	-14
however on	-33
however on the	-8
however she	8
however the	-7
however the black	-16
however the fabric	-16
however the seats	-15
however there's	12
however this	-2
however this one	-7
however upon	-13
however was	-4
however was a	-35
howlers	-13
hp	-9
hp and	-18
hp is	-41
hq	12
hr	-10
hrs	-32
hrs in	-11
hrs late	-11
hrs of	18
hrs on	-16
hte	14
http	7
https	29
hu	12
hubby	7
hubristic	-15
hudson and	8
hug	16
huge	-17
huge !	-10
huge beautiful	21
huge dance	11
huge disappointment	-42
huge disney	-21
huge flaw	-26
huge for	-12
huge hit	8
huge impact	-22
huge impact on	-15
huge long	-22
huge on	-8
huge on me	-5
huge pan	26
huge plus	42
huge selection	46
huge selection of	9
huge thanks	27
huge variety	14
huge win	26
hugely enjoyable	11
hugging	6
hugh	4
hugo	11
hugs	15
huh	-11
huh ?	-15
hulce	10
hum	-9
human	10
human beings	8
human bondage	13
human character	26
human face	18
human face on	14
human need	13
human spirit	11
humane	-20
humanism	29
humanistic	28
humanity	7
humanity of	9
humanizes	23
humanizing	11
humble	5
hummingbirds	14
humor	-1
humor this	34
humor throughout	26
humorless	-17
humorous	4
humping	-14
hundi	-14
hundred years later	18
hundreds of other	-17
hung	-16
hung up	-56
hung up on	-39
hungarian	7
hunger	5
hungry	-3
hurley	-25
hurricane to	28
hurricanes	14
hurt	-10
hurt and	7
hurt my	-115
hurts	-15
hurts the	-16
husband likes	13
husband loved	20
husband loves	28
husband will	12
hustle and	14
hustle and bustle	11
hutt	8
hyde	4
hyde's	10
hyderabad	10
hydrogenated	-18
hygiene	-5
hygienic	13
hype	-8
hype about	-6
hyped	-45
hyperspace mountain and	24
hypocritical	-16
hysterectomy	21
hyung	-23
i !	14
i absolutely	-7
i absolutely love	-9
i absolutely loved	9
i actually like	14
i add	28
i add a	10
i adore	20
i adore this	5
i advise	-19
i agree with	-3
i almost	3
i also	2
i also like	44
i also love	5
i also own	34
i also purchased	11
i also really	9
i also use	39
i also wanted	11
i always	13
i always choose	-21
i always have	5
i always wear	10
i am addicted	12
i am buying	24
i am confident	22
i am constantly	16
i am disappointed	11
i am enjoying	24
i am glad	1
i am happy	33
i am hooked	6
i am impressed	29
i am listening	11
i am loving	10
i am more	9
i am not	3
i am planning	13
i am pleased	14
i am quite	10
i am returning	11
i am satisfied	27
i am seriously	-9
i am small	7
i am stuck	-13
i am thankful	13
i am thrilled	8
i appreciate	3
i appreciate what	-35
i appreciate your	37
i asked about	-20
i asked for	-6
i asked her	-9
i asked the	-9
i assumed	-10
i ate	-2
i ate it	-22
i attempted	-36
i attempted to	-25
i avoid	6
i basically	-12
i begin	-7
i believe	2
i bet	-12
i blew up	-20
i booked	-5
i bought from	-8
i bought this	-3
i briefly	-21
i broke	-7
i burned	-21
i ca	-13
i called	10
i called and	-17
i called the	15
i can	1
i can !	10
i can easily	28
i can feel	13
i can have	17
i can keep	9
i can no	-17
i can not	-7
i can now	7
i can play	39
i can relate	34
i can remember	3
i can set	9
i can throw	11
i can u	-16
i can watch	3
i can wear	5
i can't NOT_believe	5
i can't NOT_complain	31
i can't NOT_even	-16
i can't NOT_give	-6
i can't NOT_hear	-42
i can't NOT_make	-7
i can't NOT_play	-9
i can't NOT_rate	-23
i can't NOT_recommend	-4
i can't NOT_review	-16
i can't NOT_use	-28
i can't NOT_wait	9
i cannot NOT_believe	-11
i cannot NOT_comment	9
i cannot NOT_recommend	9
i cant NOT_stand	-11
i carry	27
i carry my	10
i certainly	-8
i checked	7
i checked the	-9
i click	-6
i click on	-30
i come	4
i come here	9
i commend	9
i complained	-39
i complained to	-22
i concur with	-34
i connected	11
i contacted	-7
i could	-1
i could actually	-9
i could barely	-18
i could get	-2
i could give	-3
i could hardly	-8
i could have	-8
i could rate	-16
i could return	-29
i could take	-8
i could use	-18
i could watch	8
i couldn t	-22
i couldn't	3
i couldn't NOT_be	17
i couldn't NOT_eat	-22
i couldn't NOT_even	20
i couldn't NOT_get	-14
i couldn't NOT_keep	-12
i couldn't NOT_put	8
i couldn't NOT_stand	-9
i couldn't NOT_stop	6
i d	-8
i definitely	9
i definitely recommend	18
i definitely wouldn't	-13
i deleted	-45
i deleted it	-2
i deleted the	-8
i did	-1
i did !	12
i did everything	-27
i did have	12
i did n't	-14
i did not	9
i did size	-8
i didn't	5
i didn't NOT_ask	-11
i didn't NOT_bother	-25
i didn't NOT_buy	-18
i didn't NOT_even	-4
i didn't NOT_laugh	-9
i didn't NOT_like	-5
i didn't NOT_pay	-14
i didn't NOT_receive	-20
i didn't NOT_waste	-12
i die	-11
i dig	10
i dine	18
i disagree	15
i disappointed	-10
i dislike this	-28
i disliked	-7
i disliked it	-13
i do a	29
i do feel	8
i do find	22
i do have	4
i do like	6
i do miss	16
i do n't	-14
i do not	9
i do recommend	7
i do when	-15
i do wish	17
i don t	-18
i don't	1
i don't NOT_believe	-6
i don't NOT_eat	8
i don't NOT_even	9
i don't NOT_get	-12
i don't NOT_like	-15
i don't NOT_mean	-4
i don't NOT_understand	-5
i don't NOT_use	14
i don't NOT_wear	9
i donated	-19
i dont NOT_understand	-11
i doubt	2
i doubt it	-7
i downloaded this	-5
i dread	-26
i droped	19
i e mailed	-11
i emailed	-10
i endured	-11
i enjoy	13
i enjoy it	12
i enjoy playing	16
i enjoyed	16
i enjoyed it	12
i enjoyed this	27
i enjoyed watching	20
i especially	35
i especially enjoyed	9
i especially like	15
i especially liked	-10
i even tried	-9
i expect	-9
i expect them	-21
i expected	-8
i expected a	-14
i expected and	18
i expected better	-63
i expected more	-12
i expected much	-29
i expected so	-8
i explained	-9
i expressed	-21
i fast	-28
i fast forwarded	-14
i feel bad	-4
i feel compelled	-12
i feel good	13
i feel is	9
i fell in	4
i felt	-2
i felt cheated	-12
i felt like	-9
i finally	-5
i find myself	4
i first	11
i first heard	9
i first saw	5
i fit	11
i followed the	-14
i forget that	-10
i found these	12
i frequently	12
i gave	-2
i gave it	2
i gave up	-18
i get compliments	-13
i get is	-3
i give up	-34
i glad	61
i glad i	8
i go and	15
i got	-2
i got mine	23
i got out	-17
i grew	5
i grew up	5
i guess	-9
i guess but	-7
i guess he	-5
i guess i	9
i guess if	-5
i guess it's	-3
i guess the	6
i guess we	-8
i guess you	-8
i had	1
i had asked	-12
i had ever	-7
i had forgotten	17
i had high	-67
i had know	-14
i had read	-7
i had the	1
i had this	-9
i had to	-3
i happened	5
i happened to	5
i hate	-17
i hate hate	-13
i hate it	-45
i hate this	-67
i hate you	-8
i hated	-29
i hated it	-30
i hated the	-18
i hated this	-21
i hats	-27
i have	1
i have all	11
i have also	4
i have become	12
i have been	8
i have ever	-1
i have found	7
i have is	4
i have long	6
i have looked	8
i have loved	28
i have my	-6
i have never	1
i have no	1
i have not	7
i have ordered	-3
i have recommended	16
i have searched	14
i have seen	2
i have some	4
i have started	14
i have tasted	6
i have them	18
i have this	1
i have to	-3
i have tried	2
i have used	24
i have wore	-20
i haven't NOT_found	6
i haven't NOT_gotten	13
i haven't NOT_had	21
i haven't NOT_read	-5
i haven't NOT_worn	16
i hear you	-11
i heart	8
i heartily	9
i hesitated	11
i highly	-2
i highly recommend	-3
i honestly	-5
i hope to	14
i immediately	-7
i informed	-12
i installed it	-6
i instantly	12
i just	1
i just bought	10
i just couldn't	-7
i just did	-8
i just didn't	-4
i just don't	-14
i just downloaded	29
i just hate	-18
i just like	26
i just love	7
i just loved	5
i just use	12
i just walked	31
i just wanna	9
i just want	-7
i keep	6
i keep a	14
i keep hoping	-17
i keep it	3
i keep this	11
i kept	-7
i kept waiting	-5
i knocked	14
i know it's	-10
i know of	7
i know this	-4
i know why	-16
i learned	3
i leave it	14
i like	33
i like being	7
i like how	28
i like it	25
i like that	26
i like the	14
i like their	11
i like them	9
i like these	13
i like this	74
i like your	25
i liked	10
i liked a	12
i liked it	3
i liked most	11
i liked the	2
i liked this	5
i lived in	-4
i ll buy	-20
i load	10
i look	7
i look forward	27
i look like	-11
i looked	1
i looked like	-36
i lost	-19
i love	19
i love being	-20
i love having	17
i love how	13
i love it	28
i love love	-7
i love playing	7
i love reading	9
i love retailer	-8
i love that	38
i love the	-6
i love their	38
i love them	3
i love these	29
i love this	41
i love to	4
i love twitter	11
i love you	8
i loved	9
i loved it	21
i loved that	6
i loved this	10
i luv this	14
i made it	6
i made one	-20
i may have	-5
i mean	-3
i mean it	-4
i mean this	-5
i meant	-19
i might be	-13
i might have	-1
i miss you	14
i missing	-12
i mostly	24
i must be	-22
i n	-14
i need help	-8
i need it	16
i need to	-1
i needed	6
i needed !	13
i needed a	6
i needed for	13
i needed that	17
i needed this	20
i never NOT_get	14
i never NOT_got	-7
i never NOT_have	-9
i never NOT_once	27
i noticed	-11
i noticed it	-12
i noticed that	7
i noticed was	-8
i only got	-14
i only recommend	-11
i only use	7
i only wish	1
i opened	-12
i opened it	-7
i ordered	-8
i ordered a	-1
i ordered chicken	-9
i ordered these	-8
i ordered two	6
i own	11
i own a	8
i paid	-7
i paid for	-8
i paid the	-20
i paired	41
i paired it	21
i particularly	17
i particularly like	19
i pass	23
i pay	-7
i payed	-16
i payed for	-31
i picked the	11
i pity the	-14
i plan	25
i plan on	3
i plan to	14
i play	21
i play it	65
i play this	31
i plug the	-15
i politely	17
i pray	7
i prefer	3
i prefer this	39
i preferred	38
i preferred the	12
i promptly	-28
i pulled	-12
i purchased	-1
i purchased my	28
i purchased this	-1
i ran across	14
i read some	10
i realize	-16
i realized this	-8
i really appreciate	15
i really appreciated	8
i really did	-6
i really didn	-19
i really disliked	-12
i really don't	-5
i really enjoy	9
i really enjoyed	14
i really hate	-18
i really like	33
i really liked	6
i really recommend	6
i really wanted	-8
i received	-12
i received it	-22
i recently tried	18
i recommend it	31
i recommend this	18
i recommend to	7
i refuse	-5
i regret	-6
i remember	4
i removed	-7
i rented this	-8
i replied	19
i requested the	-16
i returned	-9
i returned it	-4
i returned mine	-13
i returned this	-14
i said	3
i said my	23
i said to	-13
i sat	4
i sat through	-29
i saw it	4
i saw these	14
i say	1
i see it	6
i see there	-16
i sent	11
i sent it	12
i seriously	7
i should	-9
i should have	2
i should've	-22
i shouldn't	-1
i shrunk	-11
i shut	-20
i simply	7
i simply cannot	-11
i sold	-16
i sometimes	22
i specifically	-17
i spent	-3
i spit	-13
i spit on	-10
i splurged	-10
i spoke	-16
i spoke with	-7
i spotted	11
i started playing	10
i started with	6
i stayed for	9
i still	6
i still don't	-7
i still like	4
i still love	6
i still prefer	12
i still recommend	12
i still think	8
i still would	10
i stopped	-3
i stumbled	9
i submitted	-30
i suffered	-17
i suppose	-4
i suppose it's	-12
i suppose that	-6
i supposed	-27
i supposed to	-25
i sure	-5
i sure hope	-19
i suspect	-1
i suspect this	-13
i swear	-8
i swear by	17
i tell	-3
i the	-5
i think	4
i think it	1
i think it's	14
i think not	9
i think the	3
i think will	11
i think you	7
i think you'll	23
i thoroughly	24
i thoroughly enjoyed	11
i thought	-6
i thought i'd	-7
i thought it	2
i thought that	-2
i thought there	-8
i thought these	-9
i thought this	-6
i threw	9
i threw it	11
i took it	-15
i tried	-10
i tried and	-9
i tried calling	-15
i tried i	-21
i tried several	-13
i tried to	-38
i truly enjoyed	14
i trusted	-16
i try	-4
i try to	-12
i typically	4
i u	-6
i understand	-18
i understand that	-8
i uninstalled	13
i uninstalled it	12
i upgraded from	16
i use	35
i use a	14
i use it	34
i use mine	11
i use them	21
i use these	35
i use this	72
i used	2
i used it	-4
i usually like	-9
i usually love	-19
i usually use	13
i usually wear	2
i visited	2
i waited	-5
i waited for	-7
i wake	17
i wake up	11
i walked out	-11
i wanna be	24
i want and	16
i want my	-21
i want this	13
i wanted	-2
i was	4
i was a	4
i was blown	8
i was bored	-5
i was charged	14
i was concerned	9
i was disappointed	-12
i was excited	-13
i was expecting	-3
i was extremely	-3
i was finally	-9
i was fooled	-10
i was getting	-2
i was impressed	7
i was lucky	5
i was lured	-24
i was nervous	42
i was pleasantly	6
i was pleased	5
i was promised	-28
i was really	-10
i was sadly	-10
i was severely	-11
i was so	-12
i was sorely	-8
i was surprised	6
i was there	3
i was told	-5
i was unable	-10
i was very	-5
i was waiting	-6
i was wearing	-2
i was worried	25
i was wrong	4
i washed	-30
i washed them	-34
i wasn't NOT_impressed	-13
i wasn't NOT_sure	17
i wasted	-37
i wasted my	-5
i watch	4
i watch it	10
i wear	22
i wear a	8
i wear it	33
i wear them	11
i went here	-6
i went to	-6
i went up	17
i were	5
i will	1
i will always	11
i will definitely	13
i will either	17
i will have	4
i will never	-14
i will not	-26
i will order	10
i will recommend	6
i will see	11
i will surely	15
i will try	-5
i will wear	29
i wish i	5
i wish it	3
i wish there	18
i wish you	13
i won	-16
i won t	-41
i won u	-18
i won't NOT_be	-26
i won't NOT_buy	-8
i won't NOT_even	-3
i won't NOT_give	11
i won't NOT_order	-9
i wonder	-6
i wonder why	-7
i wore them	-4
i wore these	-15
i would add	10
i would buy	12
i would certainly	13
i would def	13
i would definately	7
i would definitely	8
i would go	5
i would highly	11
i would most	12
i would not	-6
i would purchase	20
i would rather	-19
i would recomend	15
i would recommend	-8
i would say	3
i would spend	-11
i would think	-4
i would'nt	-29
i would've	5
i would've been	-14
i wouldn't	-12
i wouldn't NOT_have	5
i wouldn't NOT_recommend	2
i wouldn't NOT_suggest	-8
i wrong	15
i'd avoid	-18
i'd bought	11
i'd buy	11
i'd definitely	-16
i'd get	-17
i'd like	-3
i'd probably	5
i'd rather	-11
i'd rather pay	-20
i'd recommend it	17
i'd recommend this	-17
i'd see	-18
i'd stay	23
i'll	3
i'll avoid	-34
i'll be buying	23
i'll be wearing	9
i'll definitely	6
i'll definitely be	9
i'll ever	12
i'll finish	27
i'll get	11
i'll give it	-4
i'll just	-3
i'll keep my	19
i'll make	7
i'll never NOT_buy	-13
i'll pass	-15
i'll stick	-17
i'll stick to	-17
i'll try	-12
i'll update	23
i'll use	10
i'm	1
i'm a	2
i'm a believer	14
i'm able	8
i'm able to	7
i'm about to	-17
i'm afraid	-26
i'm afraid this	-26
i'm all for	-15
i'm assuming	-5
i'm at a	-10
i'm being	-19
i'm certain	-12
i'm curvy	23
i'm delighted	13
i'm done	-7
i'm enjoying	9
i'm excited	30
i'm feeling	12
i'm giving it	-7
i'm glad i	-4
i'm glad to	16
i'm happy	33
i'm happy to	17
i'm happy with	20
i'm having	-3
i'm hooked	9
i'm hoping to	25
i'm impressed	20
i'm in	-1
i'm in love	27
i'm just not	-15
i'm keeping	29
i'm keeping it	11
i'm looking forward	30
i'm loving	8
i'm missing	8
i'm not	-1
i'm not NOT_buying	-21
i'm not NOT_even	9
i'm not NOT_that	-17
i'm obsessed	28
i'm obsessed with	22
i'm on	5
i'm only	-4
i'm out	-9
i'm partial	20
i'm partial to	16
i'm playing	6
i'm pleased	33
i'm pleased with	15
i'm returning	-9
i'm returning it	-11
i'm sad	-7
i'm so disappointed	-14
i'm so excited	10
i'm so glad	5
i'm so happy	46
i'm so sorry	-17
i'm sorry	-11
i'm sorry but	15
i'm sorry to	8
i'm struggling	-28
i'm stuck	-8
i'm stuck with	-11
i'm sure	-2
i'm sure i'll	15
i'm sure this	-6
i'm surprised	-9
i'm truly	-30
i'm up	25
i'm using	62
i'm using it	14
i'm very disappointed	-42
i'm very happy	40
i'm very pleased	22
i'm very satisfied	9
i'm wearing	13
i'm wearing it	11
i'm wondering	-7
i'm wondering if	-10
i'm working	10
i'v	-20
i've	4
i've always	9
i've always had	21
i've always loved	27
i've become	11
i've been looking	12
i've been on	7
i've been trying	-18
i've been using	9
i've ever owned	7
i've ever tasted	19
i've found in	15
i've had better	-17
i've had people	-20
i've had them	10
i've never NOT_tried	10
i've only	7
i've only used	19
i've seen better	-12
i've seen worse	-10
i've tried	3
i've tried a	8
i've tried other	8
i've used	2
i've visited	13
iad	-5
ian holm	13
iap	-11
ibanez	34
iberia	-9
iberia customer	-40
iberia customer review	-32
ibis	19
ibook	10
ibook g	-18
ice cream	4
ice cream and	23
ice cream day	13
ice t	-10
icecream	6
icelandair	41
icing	7
icing on	7
icing on the	8
ick	-15
icky	-61
icn	66
icon	-3
iconic	8
iconoclastic	23
ics	-13
id	-3
id is	16
ida	-6
idc	-31
idea	-20
idea a	-11
idea but	-31
idea but the	-18
idea for	-1
idea for a	-7
idea is	-12
idea of	-4
idea of this	-29
ideal	42
ideal for	3
idealism	20
ideally	22
ideals	7
ideas but	-10
ideas in	-6
ideas of	11
ideas that	-6
identifies	14
identify	4
idiosyncratic	22
idiot	-12
idiot and	-23
idiotic	-15
idiotic and	15
idiots	-9
idli	-20
idols	26
if	-3
if ?	8
if anyone has	9
if business	-20
if he	-1
if he wasn't	-11
if i	6
if i could	-12
if i lived	-6
if i stay	-22
if i tried	9
if i wanted	-8
if i was	-10
if i were	2
if i'd	5
if i'm in	11
if if	-27
if interested	16
if it	-2
if it happens	-11
if it s	29
if it was	8
if it were	-3
if it worked	-81
if it would	-9
if jesus	-15
if like	6
if like me	16
if needed	28
if not	9
if not NOT_always	36
if not NOT_better	6
if not NOT_entirely	18
if not NOT_more	14
if possible	6
if she	-5
if she had	-5
if someone	-14
if somewhat	15
if that	6
if that wasn't	-11
if the	-9
if the author	-11
if the connection	27
if the director	-15
if the movie	-16
if the product	-17
if there were	-4
if these	-6
if they	-9
if they are	-1
if they could	-18
if they go	29
if they had	2
if they knew	-9
if they were	-13
if this	-27
if this book	-15
if this is	-33
if this was	-4
if u	-8
if u take	-25
if we	10
if we could	-17
if we wanted	-12
if you do	2
if you don't	8
if you expect	7
if you haven't	12
if you hold	-16
if you must	-8
if you paid	-18
if you really	-6
if you stay	6
if you wanna	-11
if you want	-4
if you're going	-4
if you're into	-9
if you're not	11
if you're pregnant	-17
if you're taller	-17
ife	-9
ife was	75
igby	31
ignorant	-13
ignorant and	-10
ignorant of	-5
ignore	-8
ignored	-1
ignored and	-19
ignored my	-30
ignored us	-83
ignoring	-8
iit	21
ilife	50
ill	-27
ill conceived	-27
ill fitting	-88
illogical	-18
illuminated	15
illuminates	17
illuminati	-20
illuminating	25
illusions	7
illustrated	11
im	2
im so	12
image quality	8
imagery	4
images	7
images of	3
images to	8
imagination	8
imagination and	20
imaginative and	15
imaginatively	15
imagine	-4
imagine dragons	36
imagine my	-21
imagine they	14
imaginedragons	84
imamura	15
imax	70
imbecilic	-18
imdb	5
imho	28
imitation	-18
imitation of the	-8
immaculate	28
immaculately	3
immaculately clean	32
immature	-8
immediacy	35
immediate	-3
immediately drawn	13
immediately drawn to	8
immediately noticeable	-35
immediately that	-25
immediatly	27
immensely	18
immensely entertaining	11
immersed	14
immerses	28
immigrant	-8
imminent	-9
immortal	11
imovie	10
impact	15
impeccable	42
impeccable and	17
impeccable service	23
imperial	7
impish	28
implausible	-23
implausible plot	-13
implementation	10
implements	-15
implies that	-12
implying	-7
impolite	-19
importance of	7
important	1
important !	29
important aspect	11
important for	7
important role	12
important that	-8
important to me	4
important to you	17
impossible	-16
impossible for	-6
impossible for me	-21
impossible to	-16
impossible to follow	11
impossible to get	-12
impossible to put	-17
impossibly	-5
impostor	-22
impressed	68
impressed !	36
impressed and	9
impressed by	-20
impressed by how	14
impressed by the	19
impressed by this	-7
impressed me	4
impressed that	11
impressed though	26
impressed with	-12
impressed with this	2
impression of	-3
impression that	-4
impressive	27
impressive is	6
impressively	37
improperly	-23
improve !	-20
improve my	19
improved	31
improved on	16
improved their	17
improvement	7
improvement over	17
improvements to	14
improvements to the	19
improves upon	12
impulsive	24
in a	1
in a bad	-9
in a beautiful	30
in a better	-15
in a certain	10
in a class	17
in a cool	9
in a day	73
in a fat	-24
in a good	5
in a great	-3
in a grocery	21
in a hotel	-6
in a light	25
in a little	5
in a matter	-6
in a movie	-2
in a petite	13
in a plastic	13
in a rather	7
in a shell	19
in a size	3
in a way	12
in a while	3
in addition	-2
in addition i	-9
in addition the	-16
in all	1
in all a	6
in all great	18
in all not	-10
in already	-20
in america	7
in an aisle	-18
in an art	15
in an easy	12
in an era	10
in an unflattering	-17
in an unfortunate	-23
in another color	9
in another hotel	-24
in app	-15
in arizona and	13
in at this	-24
in attendance	-7
in austin	13
in awhile	12
in az	5
in bad	-20
in better	-6
in black	5
in black and	3
in black ii	-29
in black is	16
in brazil	28
in british	13
in broken	-14
in broken english	-10
in business	-4
in ca	27
in california	5
in calories	40
in cantonese	28
in case the	-12
in check	14
in check out	12
in cheek	6
in class	14
in cold blood	-4
in cold water	-6
in concert	10
in concourse	27
in confusion	-8
in construction	22
in coral	11
in crash	-22
in creating	4
in depth	3
in different ways	14
in disgust	-9
in disney	7
in disneyland	16
in dubai	9
in eastern	15
in england in	17
in english	4
in evening	9
in every color	21
in excellent	-23
in execution	-12
in fairness	-23
in favour	9
in financial district	12
in fine form	18
in first	-4
in form	11
in formula	-20
in front	1
in gachibowli	17
in game	-12
in general was	-7
in german	7
in giant	15
in good	12
in good shape	19
in google	-26
in grand	12
in green	-7
in half	5
in handy	40
in handy when	17
in health	30
in heaven	5
in hindsight it	12
in his grave	-9
in his mind	22
in his right	-29
in how	-6
in hyderabad	10
in imax	32
in iowa	-9
in it	-9
in italy	2
in its own	5
in japan and	-12
in law	9
in law's	17
in laws for	-21
in life	2
in life and	8
in line for	-7
in living	-19
in local	12
in long	-13
in love	2
in love !	14
in love with	-4
in main	12
in making money	-32
in management	-15
in manhattan	1
in many	2
in many ways	15
in medium	40
in mexico	10
in microphone	-21
in middle	-7
in mind	1
in mind of	14
in more colors	14
in multiple	11
in music	12
in music and	11
in my book	3
in my garage	-14
in my heart	-4
in my pantry	16
in my size	18
in my top	13
in my wardrobe	12
in my way	-13
in nature	9
in navy	30
in northern	8
in oil	-18
in one	1
in one !	13
in one day	5
in one sitting	6
in orange	-14
in orange county	-23
in ord	-15
in other colors	6
in other hotels	25
in our	4
in our family	14
in our group	10
in our lives	11
in paradise	3
in paris	12
in particular	-2
in perfect	10
in performance	14
in person !	8
in person it	-20
in person than	13
in phoenix	-7
in place and	-6
in plastic	13
in pointlessness	-24
in reality	-4
in reality it	-13
in reasonable	24
in recent years	5
in regular	20
in relation	-11
in sand	17
in sandwiches	-19
in savannah	17
in sc	23
in seconds	18
in shades	16
in short	-3
in short the	-9
in skimpy	-14
in slow	-9
in slow motion	-5
in sodium	19
in some areas	12
in some ways	16
in someone	-14
in space	-6
in speakers	23
in sports	13
in stitches	33
in store	5
in store and	5
in stores	12
in style	17
in that	3
in that area	25
in the aftermath	10
in the afternoon	2
in the aged	-25
in the aisle	-7
in the already	-15
in the amazon	10
in the app	14
in the barn	-27
in the box	-3
in the butt	-20
in the characters	9
in the city	6
in the delivery	-23
in the description	-13
in the disney	8
in the e	-22
in the economy	-11
in the entire	-4
in the evening	7
in the fall	1
in the family	7
in the first	2
in the fit	7
in the foot	-13
in the foreground	7
in the form	7
in the former	19
in the garbage	-15
in the head	-4
in the living	-9
in the lounge	4
in the mail	-5
in the man	12
in the menu	-8
in the metro	13
in the midwest	18
in the model	12
in the moment	8
in the movie	1
in the name	-7
in the original	-5
in the parking	-24
in the photos	-3
in the picture	-12
in the pictures	-9
in the product	-26
in the quality	-23
in the resort	10
in the rooms	-5
in the sea	12
in the sky	9
in the so	-12
in the store	3
in the stride	-25
in the supporting	9
in the taste	14
in the traditional	12
in the trash	-30
in the us	8
in the usa	5
in the valley	3
in the western	38
in the winter	-8
in the world	5
in the wrong	-8
in their	2
in their graves	-15
in their life	14
in their lives	16
in theory	-47
in there isn't	-35
in this condition	-17
in this first	9
in this mess	-12
in this performance	18
in this price	7
in this product	-45
in this wonderful	7
in time	12
in time and	6
in time for	4
in today's	5
in tomorrowland	7
in tone	11
in top	13
in tune better	-29
in two days	9
in two sizes	-13
in unexpected	19
in vain	-9
in vain for	-12
in very	5
in very good	10
in waist	11
in ways	10
in wisconsin	-21
in years	13
in years !	11
in your	4
in your guitar	9
in your kitchen	13
in your life	5
in your pocket	16
inaccuracies	-11
inaccuracy	-27
inaccurate	-11
inadequate	-73
inadequate and	-6
inane	-45
inane dialogue	-13
inappropriate	-14
inarticulate	-14
inattentive	-19
inbound and outbound	20
inbox	-12
incandescent	38
inch	-2
inch waist	20
incheon	6
incheon airport	9
inches and	15
inches narrower	32
incisive	29
inciting	-17
incl	16
included	1
included is	21
includes	-4
including	-2
incoherence	-20
incoherent	-78
incoherent and	-11
incomparable	17
incompatible	-14
incompatible with	-8
incompetence	-23
incompetent	-50
incomplete	-16
incomplete without	16
incomprehensible	-60
inconsistent	-53
inconsistently	-10
inconvenience	-36
inconvenienced	-22
inconvenient	-16
incorrect	-38
incorrectly	-36
increased the price	-23
incredible	32
incredible !	21
incredible and	11
incredible job	28
incredibly bad	-2
incredibly boring	-6
incredibly entertaining	23
incredibly flattering	12
incredibly fun	50
incredibly helpful	39
incredibly nice	20
incredibly slow	-28
incredibly soft	6
incredibly soft and	11
incredibly stupid	-11
incredibly tiny	-21
incredibly useful	18
incredibly well	10
indecisive	5
indeed	-2
indelible	11
independent	4
index	5
india as	17
india executive	-27
india executive lounge	-21
indian	1
indian cuisine	35
indian dishes	13
indian restaurant	17
indians and	12
indication	-13
indication of	-6
indictment	7
indifferent	-25
indifferent and	-11
indispensable	64
individual	-1
indonesia customer	37
indonesia customer review	29
indoor	-4
indoor seating	9
inducing	-2
indulgent	-27
industry standard	13
inedible	-76
inelegant	-34
inept	-41
inept and	47
ineptitude	-7
ineptly	-28
ineptly directed	-15
inert	-43
inexcusable	-6
inexorably	12
inexpensive	34
inexplicable	-11
inexplicable and	-18
inexplicably	-16
inexpressive	-16
infatuated	5
infect	-11
infectious	50
inferior	-11
inferior quality	-35
inferior to	-9
infest	-14
infinity	15
inflated	-5
inflight	13
influence	15
influenced	-2
influenced by	8
influential	12
influx	-10
infomercial	-83
infomercial for	-8
inform	-5
informant	16
information ?	-21
information but	-17
information with	22
informative	45
informative and	7
informed	-2
informed that	8
informed to	-26
informed us that	-18
informer	6
informercial	-15
infrared	-8
infuriating	-12
infuses	26
ing	-11
ingenious	44
ingenious and	7
ingeniously	34
ingenue	-27
ingredient	-17
ingredient is	-9
ingredient is sugar	-30
inhabitants	9
initially	6
initially i	9
initiate	-20
inject	-3
injected into	-19
injector	20
injured	-8
injuries	-6
injury	-34
ink	8
ink cartridge	21
inkpad	13
inland	18
inner	5
inner child	8
innocence	32
innocuous	-9
innovations	18
innovative	6
inoffensive	-16
inoffensive and	-11
input jack	-15
inquisitive	15
ins	-6
insanely long	-17
insanity	3
insect in	-15
insensitive	-15
insensitivity	-17
inseparable	22
insert	-3
inside disneyland	9
inside of my	-10
inside the hotel	17
inside which	17
inside you	13
insider	7
insight	-3
insightful	21
insightful and	16
insipid	-65
insisted	-5
inspected	-18
inspected the	-28
inspection	-15
inspector	4
inspector gadget	-33
inspirational	11
inspire the	-23
inspired	8
inspires	13
inspiring	8
inspiring !	11
inspiring film	26
inspite	-10
instagram	27
instagram on	18
install and use	25
install cd	-25
install the	-7
installed in	7
installed it	-10
installed this	-8
installing	-7
instant	10
instantly	-5
instantly forgettable	-21
instead	-24
instead !	-12
instead he	7
instead i	-3
instead if	-12
instead it	-5
instead of	6
instead of buying	26
instead of chicken	-11
instead of this	-66
instead of wasting	-15
instead you	-17
instructed	-8
instruction	-3
instructions	-7
instructions and	-8
instructions it	-38
instructive	16
instructs	31
instrument	37
instrument cable	14
insufferable	-6
insufferably	-25
insufficient	-15
insult	-54
insult to	-30
insulted	-44
insulting	-47
insulting to	-17
insultingly	-56
int he	15
int'l business	24
int'l business class	19
int'l lounge	-23
integrated with	29
integrating	21
integrity	10
integrity of	13
intelligence of	-6
intelligence or	-16
intelligent	10
intelligent and	14
intelligent film	19
intelligible	-11
intended	-2
intended to	-7
intense	30
intense and	17
intensity of	17
intent	-5
intentioned	-8
intentions	-8
intentions but	-15
interact	2
interacted	37
interacted with	16
interest for	-6
interest throughout	11
interest until	16
interested	1
interested in	1
interesting	4
interesting and	-5
interesting but	-16
interesting but not	-25
interesting cut	-14
interesting idea	9
interesting look	8
interesting look at	17
interesting or	-22
interesting premise	16
interesting reading	-26
interesting things	11
interesting throughout	10
interesting way	8
interface	-4
interface and	15
interface is	8
interfering	-9
interfering with	-17
interior	3
intermediate	-12
interminable	-54
interminably	-14
intermittent	-8
intermittently	-21
international business	-15
international business class	-10
international film	7
international film festival	6
internet in the	22
internet security	-13
internet so	-14
internet speed	21
internet was	-7
internet was available	-28
interpersonal	8
interpretation	8
interpretation of the	6
interpreted	6
interrupted	-3
interspersed	-4
interview	5
interviewing	10
interweaves	15
interwoven	8
intex	14
intial	65
intimacy	13
intimacy that	33
intimate	28
intimately	8
intimidated	4
into a comedy	-16
into a mundane	-16
into a world	7
into darkness	12
into every other	-18
into fall	17
into little	-20
into modeling	18
into my shoes	-28
into pieces	-22
into some	-4
into submission	-15
into the bar	19
into the lives	15
into the mind	11
into the nature	25
into the trap	-14
into watching	-8
into watching this	-15
intolerance	36
intoxicating	41
intricacy	29
intricate	2
intricately	14
intrigue	5
intrigued	4
intriguing	13
intriguing characters	16
intriguing characters and	17
intriguing premise	-13
intriguing story	13
intriguingly	25
introduced	8
introduced me	5
introduced to	8
introduces	6
introduces the	15
introduction to	-7
introspective	24
introverted	9
intuitive	22
intuitive to	21
intuitive to use	12
invaders	19
invading	7
invaluable	48
invasion	3
inventive	45
inventiveness	4
inventory	7
invest in a	-20
invest in this	46
investigated	-8
investment	3
invigorating	10
invited	4
invited me	33
invites me	-25
invoice	-24
involuntarily	-13
involved with a	13
ion	7
iowa	-7
ipad	26
iphone	5
iphone is	25
ipl	13
ipod	9
ipod battery replacement	-21
ipod except	24
iq	-14
ique	21
ira	-6
irani	5
iranian	31
iridescent	10
iris	7
irish	-8
irish pub	40
iriver	-12
iron	17
iron maiden	23
iron man	22
iron man and	6
iron man experience	30
iron man ride	21
ironed	10
ironic and	16
ironman	7
ironman experience	23
irregular	-9
irrelevant	-21
irresistible	16
irresponsible	-26
irritated	-21
irritating	-22
irvin	18
irving	11
irving's	24
irwin	-8
is	-5
is ?	-7
is a	1
is a bad	-11
is a beauty	10
is a bit	-11
is a blessing	30
is a bonus	21
is a boring	-7
is a brilliant	22
is a bummer	-10
is a case	-12
is a charming	13
is a cheap	-3
is a classic	6
is a clear	-29
is a clever	10
is a close	15
is a compelling	11
is a complete	-8
is a con	-13
is a convenience	20
is a cool	20
is a delicious	9
is a delight	11
is a delightful	4
is a disaster	-29
is a disgrace	-10
is a dud	-7
is a failure	-3
is a fantastic	8
is a fast	31
is a favorite	15
is a film	-6
is a filmmaker	14
is a fine	9
is a foot	16
is a fun	57
is a game	10
is a gem	22
is a general	10
is a genius	10
is a glorious	18
is a good	19
is a gorgeous	-6
is a great	37
is a gripping	25
is a handy	13
is a hilarious	10
is a hit	9
is a hoot	10
is a horrible	-13
is a joke	-67
is a joy	21
is a keeper	19
is a little	-9
is a load	-9
is a lot	2
is a lousy	-16
is a love	6
is a masterpiece	11
is a mess	-19
is a minor	7
is a mix	12
is a must	1
is a nightmare	-26
is a perfect	7
is a phenomenal	13
is a piece	-14
is a plus	51
is a poor	-16
is a poorly	-10
is a powerful	16
is a pretty	3
is a problem	-13
is a quality	29
is a rare	10
is a really	1
is a reason	-6
is a refreshing	14
is a refreshingly	10
is a remarkable	8
is a remarkably	8
is a revelation	17
is a ridiculous	-12
is a riot	13
is a scam	-30
is a simple	10
is a smart	9
is a solid	24
is a special	11
is a staple	9
is a steal	15
is a story	-7
is a strong	9
is a terrible	-25
is a testament	10
is a thin	-24
is a top	10
is a total	-16
is a touching	10
is a travesty	-9
is a treasure	30
is a treat	17
is a tribute	43
is a triumph	13
is a true	15
is a unique	15
is a very	6
is a waste	-37
is a well	28
is a winner	9
is a wonderful	8
is a workhorse	21
is a young	6
is able	2
is able to	1
is about as	-6
is about half	16
is above	18
is above all	11
is above average	3
is absolutely amazing	10
is absolutely beautiful	4
is absolutely horrible	-22
is absolutely no	-18
is absolutely nothing	9
is absolutely perfect	9
is absurd	-12
is actually a	4
is addicting	7
is addictive	12
is affordable	10
is aided	14
is all about	5
is all natural	11
is all wrong	-10
is allegedly	-14
is also	5
is also a	6
is also good	-6
is also great	-9
is also not	-11
is also very	6
is always fresh	14
is always friendly	8
is always fun	10
is always very	11
is amazing	53
is amazing !	-40
is amazing and	6
is amazingly	11
is among	7
is amusing and	22
is an	6
is an added	13
is an amateur	-15
is an amazing	11
is an attempt	-23
is an embarrassment	-14
is an enjoyable	52
is an entertaining	6
is an excellent	26
is an extraordinary	26
is an extremely	3
is an ideal	8
is an idiot	13
is an imaginative	20
is an important	9
is an incredible	4
is an insult	-11
is an intelligent	22
is an original	14
is an outrageous	-15
is an outstanding	16
is an understatement	-6
is and	7
is any	-4
is appalling	-8
is as	1
is as bad	-21
is as good	18
is at best	-6
is at once	17
is atrocious	-19
is authentic	6
is available	9
is average	-9
is average and	-11
is awesome	19
is awesome !	-38
is awesome and	16
is awful	-54
is awful and	-9
is awsome	17
is back on	11
is bad	-3
is bad !	-23
is bad and	-34
is bad for	-10
is bad the	-6
is badly	-2
is barely	-3
is basic	5
is beautiful	8
is beautiful and	2
is beautiful but	-15
is beautifully	6
is below	5
is below average	-54
is better for	11
is beyond	-14
is beyond me	-23
is bigger	21
is billed	-14
is billed as	-13
is bit	22
is bland	-2
is bland and	-16
is boring	-14
is boring and	-8
is born	6
is both	7
is both a	7
is boxy and	-9
is breathtaking	12
is bright	3
is brilliant	14
is brilliant as	10
is brilliantly	-25
is buggy	-23
is built	8
is by far	3
is called	-3
is cancelled	-20
is captivating	10
is carried	14
is casual	-15
is caught	6
is challenging	6
is charming	12
is cheap	-13
is clean	1
is clear and	21
is cletis	-17
is clever	8
is clever and	15
is close	6
is close to	5
is closed	-28
is closer	16
is closer to	14
is clumsy	-7
is cold	-18
is comfortable	5
is comfortable and	-20
is comfortable to	17
is compact	12
is compelling	22
is completely	-10
is consistent	18
is cool	-2
is courteous	24
is cozy	9
is crap	-9
is crazy	-5
is credible	22
is cringe	-15
is crisp	11
is crystal	33
is crystal clear	26
is cut in	15
is da	13
is da bomb	15
is dead	-5
is deceiving	-34
is decent but	-8
is deceptively	14
is deep	14
is defective	28
is definately	11
is definitely	2
is definitely a	13
is definitely good	21
is definitely more	8
is definitely not	-3
is definitely worth	11
is delayed	-6
is delicious	-18
is delicious !	12
is delicious and	-5
is delish	13
is devoid	-29
is devoid of	-23
is difficult	-2
is difficult to	-2
is disappointing	-1
is disgusting	-8
is disneyland	33
is distributed	-33
is drawn into	11
is dreadful	-8
is driven	7
is dry clean	10
is dull	-13
is dumb	-5
is easily	8
is easy	27
is easy and	5
is easy to	-12
is effective	9
is eight	9
is either	-11
is elegantly	18
is embarrassing	-18
is entirely too	-21
is equally	2
is essential for	12
is even worse	-16
is everything	17
is everything and	15
is everything that	11
is everything you	14
is exactly	9
is exactly as	17
is exactly what	8
is excellent	31
is excellent !	-22
is excellent and	31
is excellent the	9
is excellent too	14
is exceptional	21
is exciting	7
is expected to	-20
is extensive	13
is extraordinary	22
is extremely well	8
is fabulous	-9
is fabulous and	10
is fairly	6
is false	-9
is familiar	10
is fantastic !	16
is fantastic and	8
is far more	10
is far too	-11
is fascinating	15
is fast	40
is fast and	38
is fast paced	22
is fine but	-10
is fine the	-15
is first	8
is first rate	3
is fitted	12
is fixed	-6
is flat	-6
is flattering	7
is flawless	74
is flowy	11
is forgettable	-42
is four	-19
is free	4
is free but	-13
is free wifi	11
is friendly and	-4
is fully	12
is fun	10
is fun and	29
is funny	3
is genius	21
is genuinely	25
is given very	-16
is gluten	9
is going	-2
is going back	-59
is good	13
is good although	13
is good and	5
is good enough	19
is good to	6
is good too	21
is gorgeous	-7
is gorgeous !	10
is great	21
is great !	55
is great and	-7
is great as	-4
is great because	5
is great especially	12
is great for	62
is great fun	-25
is great it	13
is great the	-9
is great to	27
is great with	9
is gripping	45
is grossly	-15
is haunting	22
is heaven	30
is helpful	-6
is highly	-4
is highly recommended	14
is hilarious	10
is hilarious as	8
is home	11
is hope	-11
is hopeless	-16
is horrendous	-35
is horrible	1
is horrible !	-22
is horrible and	-29
is horrible but	23
is horribly	-15
is horrid	-11
is human	21
is hysterical	13
is idiotic	-12
is immensely	12
is impossible	-7
is impressive	6
is in	1
is in front	12
is incompatible	-16
is inconsistent	-15
is incredible !	7
is incredible and	12
is indistinguishable	15
is inferior	-11
is inferior to	-15
is insulting	-15
is intense	9
is interested	16
is interested in	15
is it there	19
is joe	12
is john	9
is just	-2
is just a	-4
is just amazing	25
is just awesome	9
is just awful	-12
is just bad	-8
is just beautiful	11
is just great	14
is just not	-30
is just perfect	43
is just plain	-14
is just right	22
is just what	8
is just wrong	-12
is key	32
is killed off	-21
is lacking	-10
is lame	-23
is large	1
is large and	19
is large enough	9
is late	-25
is laughable	-14
is leaking	-29
is legit	14
is light	6
is light enough	8
is light weight	7
is lightweight	4
is likewise	10
is listed	-4
is listed as	-9
is little	-3
is little more	-5
is located	7
is located just	14
is loose	24
is loosing	-19
is lost	-5
is lots of	9
is loud	-5
is loud enough	12
is lovely	13
is ludicrous	-21
is lying	-8
is maddening	-13
is made fresh	12
is made well	21
is made with	8
is magic	13
is magical	12
is magnificent	5
is make	-25
is masterful	17
is mesmerizing	15
is mind blowing	16
is miserable	-16
is missing	-3
is modern	20
is more	1
is more than	14
is most	6
is move	-22
is much faster	13
is much nicer	-19
is much shorter	-10
is much smaller	16
is much too	-35
is my	8
is my all	14
is my fault	-13
is my fave	27
is my favorite	22
is my favourite	21
is my go	38
is my new	19
is my second	14
is n't	-21
is n't much	-15
is n't the	-10
is n't very	-26
is nasty	-9
is national	17
is national ice	13
is navy	12
is never	-1
is nevertheless	35
is nice	1
is nice but	-4
is nicely made	16
is nine	27
is no NOT_chance	-17
is no NOT_exception	13
is no NOT_excuse	-9
is no NOT_plot	-14
is no NOT_reason	-6
is no NOT_story	-16
is no NOT_waiting	-17
is no NOT_way	-11
is no NOT_where	-19
is noisy	-12
is noisy and	-30
is non existent	-8
is none	-13
is none NOT_of	-11
is nonexistent	-9
is not	-7
is not NOT_a	2
is not NOT_acceptable	-14
is not NOT_available	-8
is not NOT_compatible	-27
is not NOT_disney	-27
is not NOT_easily	33
is not NOT_even	8
is not NOT_expected	-14
is not NOT_flattering	10
is not NOT_fresh	-25
is not NOT_funny	-8
is not NOT_good	-6
is not NOT_it	-28
is not NOT_more	20
is not NOT_one	-3
is not NOT_over	11
is not NOT_quite	7
is not NOT_ready	-15
is not NOT_set	-19
is not NOT_something	-6
is not NOT_the	-2
is not NOT_to	8
is not NOT_too	27
is not NOT_what	-18
is not NOT_working	-13
is not NOT_worth	-17
is nothing	-7
is nothing NOT_but	-18
is nothing NOT_less	23
is nothing NOT_like	-8
is nothing NOT_short	6
is now my	12
is ok	7
is old	-6
is old and	-23
is old news	-22
is one	1
is one i	7
is one of	7
is only	-1
is only a	-8
is only for	-13
is organized	11
is oscar	17
is out	-3
is out of	-7
is outstanding	8
is over priced	-21
is overly	-8
is overpriced	16
is overpriced and	24
is overrated	-6
is painful	-9
is painful to	-4
is painfully	-2
is paper	-8
is part	7
is part of	5
is passable	-7
is pathetic	-58
is perfect	57
is perfect !	33
is perfect and	14
is perfect as	20
is perfect for	12
is perfect in	2
is perfect to	-10
is perfection	15
is perfectly	9
is phenomenal	29
is plain	-7
is plentiful	11
is plenty	3
is plenty to	7
is poor	-9
is poor and	-3
is poorly	-16
is poorly written	-7
is portable	17
is possessed	-16
is powerful	4
is press	-5
is pretentious	-22
is pretty awesome	13
is pretty bad	-20
is pretty close	13
is pretty decent	11
is pretty good	7
is pretty sweet	11
is priceless	21
is printed	-13
is probably the	2
is putting	-9
is quality	6
is questionable	-26
is quick	1
is quick and	-18
is quite	1
is quite big	25
is quite good	3
is raised	13
is rare	14
is rather good	28
is rather small	23
is razor	-22
is real	6
is really bad	-6
is really cool	-6
is really good	-7
is really great	13
is really something	25
is really worth	13
is recommended	13
is refreshing	14
is relatively	13
is reliable	27
is remarkable	19
is removable	25
is rich	12
is rich and	5
is ridiculous	5
is right	12
is right for	13
is right on	23
is rubbing	-18
is rude	-28
is rusted	-31
is scary	-7
is seen as	8
is selling	-10
is served with	16
is seven	22
is shaky	-5
is sharp	39
is sharp and	27
is shit	-14
is short but	-17
is similar	8
is similar to	6
is simple	16
is simple and	14
is simple but	36
is simple yet	10
is simply amazing	8
is simply not	-14
is slightly	3
is slow	-8
is slow and	-12
is small but	21
is smaller	2
is smooth	56
is smooth and	12
is so	-1
is so awesome	10
is so bad	-43
is so cheap	16
is so comfortable	-30
is so cool	40
is so easy	8
is so flattering	2
is so fun	18
is so funny	3
is so good	46
is so great	18
is so loud	-37
is so lovely	6
is so much	6
is so nice	15
is so perfect	16
is so poor	-9
is so poorly	-9
is so predictable	-29
is so short	-34
is so slow	-13
is so small	-26
is so so	-5
is so soft	7
is so stupid	-25
is so sweet	7
is so thin	-37
is so weak	-18
is so well	8
is soft	12
is soft and	9
is sold	9
is sold out	28
is solid	30
is solid and	4
is some	-2
is some kind	-7
is something	6
is sometimes	3
is soo funny	21
is soo good	6
is sorely	-6
is spacious and	28
is special	10
is spectacular	11
is splendid	10
is spot	10
is spot on	11
is staggering	12
is stale	-11
is stale and	-15
is stiff	-7
is stiff and	-7
is still	1
is still as	8
is still fun	12
is still in	-8
is strange and	23
is stretchy	15
is strictly	-4
is strong and	-12
is stronger	15
is stunning	28
is stunning and	16
is stupid and	6
is sturdy	1
is stylish	8
is sub	-15
is sub par	-6
is subtle	11
is such	6
is such a	5
is sugar	-7
is super	12
is super cute	10
is super easy	11
is super flattering	15
is super friendly	6
is superb	18
is superb and	1
is superbly	8
is superficial	-9
is supposed	-3
is supposedly	-17
is sure	13
is sure to	6
is surprisingly	4
is surprisingly good	16
is suspenseful	15
is sweet	3
is taking	-15
is tasty	11
is terrible	-52
is terrible and	-4
is terrific	38
is than	22
is that bad	-14
is that light	-34
is the	5
is the app	24
is the battery	-27
is the best	51
is the better	14
is the definitive	20
is the film	13
is the first	-3
is the gold	-18
is the graphics	23
is the greatest	7
is the ideal	10
is the one	4
is the operative	-27
is the perfect	2
is the place	13
is the point	-19
is the real	20
is the right	-7
is the stuff	17
is the third	6
is the trend	-17
is the true	15
is the way	6
is the worst	-24
is there a	4
is there for	15
is thick enough	11
is thicker	18
is thinking	-8
is this	-11
is this ?	7
is this really	15
is thought	10
is timeless	21
is tiny	5
is to avoid	-13
is to die	-7
is today	13
is today's	-23
is told	3
is too	-18
is too big	7
is too bulky	-18
is too full	-17
is too funny	14
is too good	11
is too low	-12
is too short	-5
is too small	-1
is top	38
is top notch	-1
is tops	21
is totally	-9
is totally different	-8
is truly	6
is truly a	18
is truly awful	-13
is tts	7
is tucked	9
is turn	11
is ugly	-27
is ultra	8
is unacceptable	-56
is unbearable	-8
is unbeatable	21
is undercut	-21
is undercut by	-17
is undone by	-10
is unforgettable	17
is unique	-3
is unlike	16
is unnecessarily	-13
is unusable	-17
is unusual	3
is up with	-4
is usable	-12
is useless	-23
is useless and	-15
is using the	-17
is usually good	-21
is value	11
is versatile	11
is very addictive	8
is very appealing	9
is very bad	-63
is very boring	-7
is very clean	33
is very comfortable	-10
is very convenient	57
is very cute	9
is very difficult	-4
is very easy	37
is very effective	10
is very entertaining	6
is very fast	26
is very fitted	12
is very flattering	16
is very flimsy	-21
is very friendly	18
is very funny	6
is very good	15
is very helpful	40
is very impressive	10
is very light	3
is very limited	-7
is very old	-24
is very poor	-26
is very responsive	32
is very short	-6
is very similar	9
is very small	-25
is very soft	4
is very tasty	8
is very thin	-8
is very unique	14
is very useful	28
is vibrant and	10
is virtually	-3
is wasted	-2
is way	-15
is way off	-34
is way over	-11
is way to	-20
is way too	-20
is weak	9
is welcomed	11
is well	9
is well crafted	16
is well thought	9
is well worth	-19
is what a	23
is what makes	-14
is where you	9
is why	-2
is wise	11
is witty	10
is wonderful	25
is wonderful !	12
is wonderful as	10
is wonderfully	23
is wooden	-7
is working fine	16
is world	11
is worse	6
is worse than	9
is worst	-21
is worth	10
is worth every	15
is worth the	-1
is worth trying	17
is worthless	-9
is wow	11
is wow !	15
is wrong	-4
is yet another	-3
is you	4
is you have	25
is your	-7
is your first	-17
is your place	-8
is yummy	28
isaac's	23
isat	23
ishtar	-11
isis	-42
islam	-9
islam is	-17
islamist	27
isn't	-8
isn't NOT_a NOT_very	-10
isn't NOT_afraid	13
isn't NOT_afraid NOT_to	5
isn't NOT_all NOT_that	-6
isn't NOT_always	5
isn't NOT_enough NOT_to	-8
isn't NOT_even	-20
isn't NOT_for	5
isn't NOT_for NOT_everyone	15
isn't NOT_funny	-9
isn't NOT_just	11
isn't NOT_much	-5
isn't NOT_much NOT_to	-19
isn't NOT_spectacular	-24
isn't NOT_that	-3
isn't NOT_the NOT_best	27
isn't NOT_there	-25
isn't NOT_up	-13
isn't NOT_up NOT_to	-10
isn't NOT_very	-2
isn't NOT_working	-31
isn't NOT_worth	15
isn't NOT_worth NOT_it	9
isn't NOT_your	12
isnt	-6
iso	20
isolates	13
isolation	3
isqueez	19
issue	-13
issue and	6
issue i	7
issue i had	13
issue of	4
issue on	-7
issue with	-14
issued	-21
issued a	-33
issues !	-21
issues in	-11
issues with	-7
istanbul	-6
it !	18
it :)	-17
it a	4
it a little	3
it a lot	16
it a nice	27
it a zero	-19
it absolutely	21
it according	-12
it according to	-10
it actually was	-26
it addresses	11
it again	13
it again !	3
it again and	11
it again when	16
it all	4
it all !	10
it all ?	-18
it all before	-7
it all the	1
it allows	21
it allows me	5
it allows you	4
it almost every	10
it alot	45
it already	-4
it also helps	9
it also shows	16
it also works	15
it and a	6
it and enjoy	10
it and found	-10
it and have	12
it and said	-12
it another	-8
it anyway	3
it anywhere	9
it appeared	-8
it appeared to	-12
it appears	-2
it as a	2
it as if	-10
it as much	11
it as well	5
it aspires	-12
it at first	-6
it at least	5
it at work	16
it avoids	13
it away	-9
it away and	-10
it back	-4
it back and	-26
it back but	-14
it back to	11
it barely	-15
it because	1
it becomes	-2
it becomes very	-13
it been	-8
it better but	-27
it blends	10
it brings	7
it brings back	14
it builds	16
it burns	-43
it but	-2
it but it's	7
it but so	-20
it but this	-25
it but unfortunately	-16
it buy	18
it buy it	10
it came in	4
it can	8
it can be	14
it can get	6
it can t	-40
it can't	6
it can't NOT_get	29
it caught	14
it celebrates	15
it challenges	9
it cleans	7
it closed	-8
it comes	1
it comes in	17
it comes off	-6
it comes with	4
it completely	-6
it consistently	-17
it could easily	13
it could have	5
it crashes	-4
it delivers	7
it demands	54
it depends	7
it deserves	5
it did	-5
it did have	-16
it did nothing	-10
it did take	15
it did was	-13
it didn't	-5
it didn't NOT_fit	11
it didn't NOT_help	-7
it didn't NOT_work	10
it died	-36
it displays	12
it distorts	-46
it disturbing	-24
it does	2
it does everything	19
it does is	-14
it does need	12
it does not	-5
it does nothing	-18
it does run	35
it does what	78
it doesn	-9
it doesn't	5
it doesn't NOT_do	-6
it doesn't NOT_even	-17
it doesn't NOT_fit	-12
it doesn't NOT_get	7
it doesn't NOT_offer	-20
it doesn't NOT_work	-7
it doesnt	-2
it doesnt NOT_work	-13
it down with	9
it drapes	21
it dry	-21
it easily	8
it easy	39
it easy to	26
it either	-9
it employs	28
it ends	-3
it ends up	-8
it enhances	12
it enough	9
it even better	6
it ever since	23
it every	7
it every week	10
it everyday	23
it explores	8
it failed	-17
it failed to	-12
it fails	-12
it falls	-13
it felt	-3
it fills	18
it first	3
it first opened	18
it fit perfectly	-4
it fits	27
it fits great	1
it fits me	8
it fits perfect	17
it fits perfectly	27
it fits true	-6
it fits well	20
it five	9
it flaps	-15
it flows	33
it for	2
it for almost	17
it for anyone	25
it for everything	8
it for his	18
it for hours	6
it for many	9
it for now	17
it for something	-16
it for what	5
it freezes	-25
it from amazon	48
it from my	-25
it froze	-17
it gave a	14
it gets better	6
it gets the	13
it gets to	9
it gives	1
it gives a	7
it goes well	23
it goes with	6
it got	-3
it grabs	16
it great	16
it had been	-5
it handles	15
it happened	-5
it hard	-3
it has	7
it has a	12
it has everything	2
it has great	-4
it has helped	8
it has just	11
it has lots	8
it has many	6
it has no	-3
it has none	-10
it has plenty	8
it has really	9
it has that	8
it has the	-5
it has worked	23
it haunts	39
it helps	21
it helps you	10
it highly	3
it hit the	9
it hits	6
it holds	-8
it holds a	11
it home and	-7
it home it	-20
it however	-6
it i	1
it i mean	-21
it i think	8
it i thought	-9
it i will	9
it ideal	13
it impossible	-4
it in black	8
it in store	10
it incredibly	-17
it introduces	12
it is	4
it is a	8
it is always	13
it is amazing	24
it is an	11
it is as	12
it is beautifully	9
it is best	12
it is comfortable	21
it is delicious	-25
it is different	44
it is difficult	-4
it is disappointing	-22
it is easy	-1
it is embarrassing	-20
it is everything	20
it is exactly	5
it is excellent	16
it is fast	24
it is fitted	8
it is fun	20
it is going	6
it is good	3
it is great	40
it is heavy	17
it is inexpensive	-25
it is lightweight	11
it is loaded	-20
it is loud	-14
it is lovely	16
it is nevertheless	16
it is ok	-17
it is one	2
it is open	13
it is perfect	26
it is poorly	-14
it is possible	-5
it is pretty	8
it is quick	25
it is quiet	29
it is see	13
it is slow	-9
it is still	-9
it is super	-4
it is the	3
it is tight	14
it is too	8
it is truly	3
it is usable	-29
it is useless	-20
it is very	5
it is well	-13
it is what	21
it is wonderful	18
it is working	15
it is worth	-8
it is your	-11
it it	-12
it it was	-5
it just	-16
it just as	14
it just did	-10
it just doesn't	-1
it just ends	-12
it just is	-21
it just makes	-3
it just stopped	-22
it just tastes	-14
it just turns	-19
it just works	14
it keeps breaking	-21
it keeps me	6
it keeps telling	-17
it keeps you	21
it kills	21
it kinda	-22
it last	7
it lasted	-9
it leaks	-14
it lets	24
it lets you	13
it locked	-14
it look	-4
it look cheap	-20
it looked	-16
it looked as	-7
it looked like	7
it looks	-1
it looks cheap	-12
it looks great	23
it looks like	-13
it lost	-17
it love	13
it love it	9
it made the	13
it makes great	10
it makes no	-6
it manages	12
it manages to	18
it many	12
it many times	8
it may as	-17
it may not	12
it meets	10
it might	3
it might as	-15
it might not	6
it more	9
it more than	11
it much easier	41
it must	4
it naturally	-17
it never NOT_fails	11
it no NOT_longer	-19
it nonetheless	20
it now	3
it now !	11
it off	4
it off after	-9
it off my	-20
it off with	5
it offers	21
it offers a	7
it on but	-4
it on dvd	8
it only	-6
it only gives	-14
it only took	8
it only worked	-13
it or	3
it or hate	9
it or not	9
it out !	21
it pains	-12
it pains me	-10
it pays	30
it perfect	41
it perfect for	15
it perfectly	6
it pretends	-49
it pretends to	-35
it provides	11
it pulls	23
it ran a	12
it reads	-18
it real	9
it really	2
it really works	16
it refuses	-18
it refuses to	-14
it reminds	3
it repaired	-12
it reveals	14
it right now	10
it runs a	16
it runs for	-15
it s a	11
it s better	24
it s just	-22
it s the	8
it s too	-13
it s very	14
it saddens	-22
it saddens me	-12
it said	-17
it saves	11
it say	-24
it says	2
it says that	-17
it seemed	-8
it seemed like	-6
it seemed to	-4
it seems he	-7
it seems like	-3
it sells	13
it she	-16
it should	1
it shows	-3
it shows what	14
it shows you	8
it shrank	-21
it simply	-12
it since it	-7
it sit	48
it sit for	8
it slowly	43
it smelled	-9
it smelled like	-11
it so much	36
it sold	12
it started	-40
it started out	-5
it states	-30
it stays	4
it still fits	18
it still is	11
it still looks	7
it still manages	18
it stinks	-27
it stop	-17
it stopped	-19
it stopped working	-12
it stops	-12
it straight	-14
it succeeds	6
it sucked	-24
it sucks	8
it sucks !	-34
it supports	22
it supposed	-9
it take	-16
it takes a	-3
it takes forever	-9
it takes itself	-13
it takes some	18
it tasted	-6
it tasted good	16
it tasted like	-9
it tasteless	-17
it tastes great	22
it teaches	10
it tends	6
it thanks	17
it the	-4
it the benefit	-23
it then	-7
it thinks	-16
it thinks it	-22
it to all	23
it to anyone	8
it to everyone	11
it to fit	13
it to people	13
it to them	-13
it to work	-6
it too	2
it too !	-14
it too is	-14
it took	-18
it took them	-38
it took us	-8
it tried	-6
it tries	-8
it tries to	-34
it truly	6
it turns the	-10
it two	-10
it two stars	-27
it ultimately	9
it unless you	-9
it up	-1
it up it	-25
it up or	4
it used	-4
it used to	-5
it uses	6
it very	4
it very difficult	-11
it very much	19
it w	10
it wakes	7
it wanted	-9
it wants	-28
it wants to	-18
it was	-1
it was almost	-4
it was amazing	-23
it was as	-8
it was awesome	-7
it was based	6
it was before	-8
it was booked	37
it was boring	8
it was brilliant	11
it was definitely	6
it was delicious	8
it was easy	6
it was even	-5
it was excellent	2
it was extremely	-6
it was fantastic	20
it was first	8
it was free	-9
it was going	-9
it was great	-11
it was horrible	15
it was huge	-8
it was impossible	-17
it was incredible	7
it was just	-12
it was like	-10
it was longer	10
it was not	-14
it was obvious	-4
it was ok	-7
it was over	5
it was perfect	17
it was quick	24
it was rather	-9
it was released	6
it was supposed	6
it was terrible	-8
it was their	11
it was these	-36
it was too	5
it was totally	-7
it was well	-6
it was working	-7
it washes	9
it wasn	34
it wasn't	2
it wasn't NOT_the	-6
it wasn't NOT_to	-26
it wasn't NOT_worth	-10
it wastes	-14
it wears	-11
it well	7
it went	-6
it went back	-51
it went from	-34
it weren't NOT_for	-5
it when	4
it when we	19
it while you	15
it will always	29
it will last	10
it will stop	-19
it with	2
it with my	2
it won	19
it won the	10
it won't	-10
it won't NOT_even	-17
it wont NOT_even	-18
it worked	-3
it worked it	-18
it worked perfectly	9
it works	14
it works !	8
it works as	-4
it works great	16
it works just	3
it works like	3
it works perfectly	-6
it works really	-8
it works very	-9
it works with	7
it would	-4
it would actually	-14
it would be	2
it would have	-2
it would not	6
it would probably	10
it would work	-23
it would've	-12
it would've been	-7
it wouldn't	-1
it wouldnt	-22
it you	15
it you won't	34
it zero	-15
it zero stars	-10
it'll be a	29
it's	2
it's a	7
it's a bit	51
it's a brilliant	-7
it's a fun	33
it's a great	30
it's a keeper	7
it's a lovely	9
it's a minor	16
it's a must	-12
it's a nice	4
it's a no	-11
it's a perfect	8
it's a shame	-2
it's a simple	16
it's a tad	8
it's a very	7
it's about	3
it's about time	4
it's adorable	13
it's all a	6
it's all about	4
it's all downhill	-11
it's also	-5
it's also a	-3
it's also very	17
it's amazing	9
it's an	1
it's an amazing	14
it's as	-3
it's as if	-25
it's as though	-33
it's awesome	27
it's awful	20
it's bad	-15
it's basically	-4
it's boring	-6
it's both	11
it's certainly nothing	-21
it's color	19
it's comfortable	14
it's crap	-28
it's dead	-20
it's definitely	5
it's definitely worth	15
it's difficult	-4
it's disney	12
it's disneyland	19
it's easier	11
it's easy	5
it's easy to	2
it's entertaining	9
it's fabulous	13
it's face	13
it's fairly	7
it's far more	27
it's faster	18
it's flattering	4
it's flaws	16
it's for	5
it's fun	8
it's fun and	11
it's funny	9
it's funny and	19
it's going	10
it's going back	-29
it's gorgeous	11
it's got	5
it's great	8
it's great !	-23
it's great but	14
it's great for	-19
it's great to	5
it's huge	-10
it's inconsistent	-18
it's job	13
it's just	-11
it's just a	-2
it's just bad	-9
it's just hard	-13
it's just not	-13
it's kinda	7
it's light	36
it's lightweight	15
it's like	-2
it's like they	-11
it's my favorite	15
it's near	12
it's nice	7
it's nice to	27
it's not	2
it's not NOT_even	10
it's not NOT_funny	-11
it's not NOT_like	4
it's not NOT_perfect	16
it's not NOT_quite	12
it's not NOT_something	-14
it's not NOT_terrible	-19
it's not NOT_that	-3
it's not NOT_thick	-20
it's not NOT_too	2
it's not NOT_what	-10
it's not NOT_worth	-28
it's nothing NOT_but	-10
it's ok	1
it's ok to	-9
it's okay	-14
it's okay but	-17
it's one	5
it's one of	10
it's past	-13
it's perfect	4
it's perfect !	10
it's perfect for	-24
it's plenty	13
it's pretty good	27
it's ready	11
it's really cute	9
it's really hard	-16
it's really nice	7
it's refreshing	8
it's refreshing to	8
it's released	19
it's rubber	-37
it's sad	-4
it's simple	9
it's slightly	10
it's smaller	17
it's smaller than	10
it's smooth	9
it's so bad	-4
it's so good	23
it's so nice	19
it's so small	14
it's soft	-11
it's sometimes	28
it's still	5
it's still a	6
it's still in	13
it's stupid	11
it's super	-10
it's sure	13
it's sweet	-13
it's telling	-23
it's terrible	-30
it's that good	21
it's the best	3
it's the perfect	13
it's the worst	-40
it's too	9
it's too bad	-9
it's true this	-13
it's truly	7
it's unfair	-15
it's useless	-16
it's very	7
it's very comfortable	4
it's very cute	16
it's very easy	-19
it's very flattering	9
it's very good	20
it's way	-2
it's way too	8
it's well	2
it's what	6
it's working	24
it's worth	-10
it's worth it	36
it's worth the	3
it's worth watching	9
italian	20
italian fare	12
italian food	44
italian menu	19
italy	25
italy and	5
itchy	-28
itchy !	-78
itchy and	-4
item	-6
item does not	-15
item for	6
item on sale	-46
item you	12
items	-1
items are	-10
items are good	23
items it	30
items so	10
itis	-19
its	-2
its a	9
its a good	19
its a great	13
its a must	22
its a small	13
its a very	6
its amazing	21
its attempts	-19
its awesome	23
its awkward	-21
its banality	-19
its body	-21
its brain	-25
its class	16
its critical	-24
its cute	14
its decor	18
its disneyland	17
its easy	21
its easy to	14
its edge	-17
its execution	15
its eyes	-12
its face	-11
its fast	62
its faults	9
its fine	18
its finest	11
its free	5
its fun and	7
its genre	8
its good for	15
its great	-5
its great !	15
its great for	31
its horrible	-14
its impossible	-38
its impossible to	-15
its impressive	-21
its inability	-23
its inability to	-18
its inventiveness	32
its job	30
its just	-6
its just a	-7
its magic	22
its moments but	-12
its my	9
its nice	20
its not	4
its not NOT_bad	-21
its not NOT_even	-4
its ok	-35
its originality	11
its own	-7
its own good	-12
its own story	-16
its peak	15
its people	7
its perfect	34
its performances	33
its pretensions	-16
its quiet	-15
its rather	11
its really	4
its rough	19
its sequel	-9
its source	18
its spell	24
its super	6
its target	-13
its time for	-11
its total	-18
its two	13
its value	22
its very	5
its visual	14
its weak	-10
its worst	22
its worth	17
its worth the	6
itself	-3
itself is fine	-11
itself off	-20
itself was	-3
itself wasn't	-38
iturbi	13
ivory	8
ivory and	10
ivory in	14
iz	-26
izzard	9
j	6
jab	-9
jabba	36
jabba the	13
jabs	18
jabs at	12
jace	31
jack the	-9
jacked	-10
jacket	12
jacket !	-20
jacket and	-4
jacket and i	-18
jacket or	11
jacket that	14
jackie	11
jackie is	19
jackie's	17
jackson	5
jackson ms	32
jackson was	15
jacksonville	-18
jacqueline	23
jacqueline bisset	18
jacques	7
jacques coulardeau	15
jacuzzi	-17
jaffe	12
jagged	-7
jai	-22
jai white	-18
jaimie	-22
jakarta	15
jakarta airport	5
jake	18
jake gyllenhaal	8
jake's	-9
jalapeno	9
jam is	18
jam session	9
james	-4
james bible	13
james spader	-7
james spader and	-24
james stewart	2
jammed	-51
jammed up	-33
jammin	35
jams	-8
jamun	22
janes	21
janet	5
janet jackson	10
janos	12
january	-3
japan airlines	19
japanese	10
japanese animation	19
jargon	-17
jason biggs	-13
jason bourne	25
java	6
jay	2
jayanta	7
jays	36
jayvig	18
jazz	9
jazz bass	10
jazz ii	19
jb	9
jealous	-5
jean	6
jean jacket	20
jean peters	14
jean to	16
jeanine	27
jeans	26
jeans !	34
jeans and	-10
jeans and boots	5
jeans are	2
jeans for	10
jeans or	55
jeans or leggings	6
jedi	10
jedi knight	12
jeera	39
jeez	9
jeff the	-12
jekyll and hyde	10
jen	10
jenner	-51
jennifer	-5
jennifer love	-11
jennifer love hewitt	-8
jenny	4
jeon	13
jeremy northam	9
jerk	-9
jerker	14
jerks	-21
jerks !	-15
jerky	-10
jersey shore	-15
jessica simpson	-32
jetbae	28
jetblue	-2
jetblue !	12
jetblue btw	19
jetblue can	-17
jetblue great	20
jetblue haha	18
jetblue hey	-18
jetblue how	-18
jetblue i did	15
jetblue i will	17
jetblue i would	17
jetblue looking	25
jetblue oh	20
jetblue seems	33
jetblue thank	-3
jetblue thank you	-2
jetblue thanks	14
jetblue thanks !	-14
jetblue thanks for	9
jetblue thanks to	14
jetblue was	30
jetblue what's	-13
jetblue when	-14
jetblue why	-13
jetblue wish	33
jetblue you don't	23
jetblue's	8
jetbluesofly	31
jetway	-20
jewel	2
jewel of	13
jewel thief	-12
jewelry	16
jf	19
jfk airport	-6
jfk was	13
jiggle	-26
jihad	-13
jimmy	4
jimmy stewart	13
jimmy's bronx	-31
jindal	-30
jingoistic	-35
jiri	19
jj	7
joan	13
joan fontaine	7
joanne	8
job	16
job as	5
job as well	26
job done	12
job for	6
job of explaining	15
job of keeping	20
job of making	6
job portraying	16
job today	13
jobson	-14
joe buck	6
joey	8
joggers	33
johansson	12
john	-1
john and	-8
john holmes	9
john huston	-12
john ireland	-12
john mcintire	15
johnston	9
join	3
join us	12
joint review	-36
joint review for	-28
joke	-14
joke !	9
joke and	-9
joke and a	-15
joke is	-7
joke of	-11
jokers	-16
jokes are	-6
jokey	-12
jolt	14
jones ?	-19
jonestown	4
jonze	24
jordanian	48
jose	11
joseph	-6
joshua	-16
joss	12
jot	10
jot down	10
journey	13
journey to	1
journeys	45
journeys to	10
jovial	-26
joy	19
joy to	23
joy to watch	23
joyful	25
joyless	-23
joyous	51
joys	5
juan	8
judging by	-4
judging by the	-7
judgment	7
juicy	21
juicy and	43
jules	5
juliet	-5
juliette binoche	7
julio	-13
jumble	-11
jumbo shrimp	15
jump	-4
jump all	-16
jump drive	24
jumps	-6
jumps around	-20
jumpsuit	12
jumpsuit !	13
jumpy	-12
junction	26
jungle river	16
jungle river cruise	3
junk	-65
junk !	-24
junk like	-24
junk like this	-30
junk that	14
jurassic	10
jurassic world	28
just	-1
just a bad	-36
just a bunch	-12
just a collection	-33
just a fun	10
just a good	13
just a great	11
just a little	3
just a mess	-19
just a nice	-12
just a note	11
just a piece	-18
just a tad	7
just a very	-7
just a waste	-5
just about a	-17
just about any	11
just about it	-16
just about right	11
just above	2
just alot	-22
just amazing	10
just annoying	-4
just another	-20
just as	17
just as bad	-2
just as good	8
just as it	5
just as pictured	42
just as well	8
just average	-7
just awesome	21
just awful	-84
just b	-18
just back	11
just back from	11
just bad	-38
just be careful	6
just beautiful	49
just because a	-10
just been	-4
just before	9
just booked	22
just boring	-2
just bought	11
just bought this	5
just brilliant	27
just can't	-2
just cancelled	-33
just cheap	-21
just coincidence	-22
just coming	12
just confused	-30
just couldn't	-7
just crashes	-21
just cry	-16
just did	-11
just did not	-24
just didn't	-7
just didn't NOT_care	-12
just didn't NOT_work	11
just die	-24
just died	-9
just do not	-12
just does	-16
just does n't	-16
just does not	-11
just doesn't	-26
just doesn't NOT_cut	-14
just doesn't NOT_have	-10
just doesn't NOT_work	27
just don't	-8
just don't NOT_expect	6
just don't NOT_have	-9
just don't NOT_understand	-10
just dumb	-10
just ended up	-11
just ends	-6
just enjoy	18
just enough	7
just excellent	19
just expected	-11
just fantastic	23
just fell	-7
just fell apart	-32
just felt	-3
just felt like	-35
just fine	25
just fine and	9
just finished	5
just found it	-10
just fun	11
just give	7
just give up	-14
just go	-5
just go to	-10
just goes	-10
just goes on	-10
just good	6
just gorgeous	11
just got a	-7
just got on	20
just great	23
just had to	3
just hangs	-28
just hard	-9
just haven't	-15
just horrible	-29
just hung	-7
just ignore the	-26
just impossible	-9
just is	-26
just isn't NOT_enough	15
just isn't NOT_very	-11
just its	15
just keeps getting	15
just kind	-9
just kind of	-7
just lame	14
just lazy	-8
just left	-9
just left the	-8
just like	10
just like on	18
just like the	12
just listen	9
just looked	2
just lost	-6
just love	11
just love the	18
just love this	38
just loved	18
just lovely	7
just made	5
just made me	12
just makes	-3
just making	-13
just may	16
just mediocre	-14
just my	-6
just no	-35
just not	-24
just not NOT_a	-15
just not NOT_enough	-12
just not NOT_flattering	-17
just not NOT_good	-19
just not NOT_that	-14
just not NOT_there	-45
just not NOT_worth	-18
just nothing	-6
just nothing NOT_special	-30
just odd	-21
just ok	-18
just okay	-46
just pathetic	-7
just perfect	-4
just picked	11
just plain	-10
just plain awful	14
just plain bad	-10
just plain dumb	-8
just plain fun	27
just plug it	10
just quit	-9
just received this	7
just recently	5
just relax	15
just returned from	9
just right	65
just right for	9
just run	-11
just run the	-36
just said	-19
just sat	-6
just saw	4
just saying	-6
just seeing	7
just seemed	-15
just seems	-6
just sent	12
just set	15
just silly	-6
just slightly	5
just so so	-25
just some	-17
just something	4
just something about	13
just spins	-18
just spoke	16
just stick	-5
just stopped working	-16
just stops	-23
just tastes	-9
just tastes like	-11
just tells	-9
just tells you	-12
just terrible	-5
just the	3
just the best	9
just the right	24
just there	-5
just threw	-26
just throw	6
just tired	-18
just to	-4
just to get	-1
just too	-11
just too funny	15
just too large	-24
just too old	-24
just tried to	-19
just try it	14
just trying	-5
just turns	-15
just uses	-18
just very	-12
just wasn't	-33
just wasn't NOT_for	-12
just wasted	8
just weren't	-12
just what	19
just what i	40
just what it	8
just wish	14
just wish it	6
just wonderful	-16
just works	15
just write	30
just wrong	-42
justice	20
justice and	22
justify	-6
justify a	-18
justin bieber	21
juvenile	-11
jvmchat	24
k	-3
k !	-21
k cups are	11
k dial	-19
k dial up	-15
k version	-47
ka	3
ka meetha	11
kahlo	43
kandi	19
kaos	-25
kardon	17
kareena	-18
kari wuhrer	-16
karl	3
karl malden	19
karma	-5
karma is	-19
kasich	-26
kate	-5
kathryn	6
kathryn grayson	11
kattan's	-19
katz's	21
kebab	28
kebab and	6
kebabs	35
keel's	-21
keen	23
keen to	14
keenly	11
keep	8
keep a	11
keep and	12
keep buying	16
keep checking	12
keep coming	-6
keep coming back	55
keep em	31
keep going	10
keep hoping	-27
keep it from	-13
keep it up	-23
keep letting	-19
keep looking	-34
keep me	5
keep my	6
keep parents	21
keep saying	-16
keep telling	-19
keep these	19
keep things	18
keep track	27
keep track of	20
keep up	17
keep up the	-1
keep you	12
keep you on	14
keep your eyes	9
keeper	16
keeper !	32
keepers	9
keeping	19
keeping it	5
keeping this	6
keeping track	-9
keeping up	6
keeping up with	25
keeping us	11
keeps	8
keeps changing	-12
keeps crashing	-17
keeps force	-32
keeps force closing	-21
keeps getting better	27
keeps giving	-13
keeps having	-12
keeps his	9
keeps it	5
keeps it from	14
keeps me	44
keeps my	33
keeps saying	-13
keeps telling	-20
keeps telling me	-10
keeps the	21
keeps things	21
keeps you	23
keeps you on	7
keflavik	22
kei	14
kelly's	8
kelso	24
kenobi	8
kentucky	16
kenya	17
kept	4
kept freezing	-14
kept looking	-8
kept me	8
kept my interest	7
kept waiting	-3
ketchup	-3
kettle	-2
kevin kline who	18
keyboard and	19
keyboard for	9
keynote	18
keys	-10
keys at	-31
kfc	-5
kheer	-7
kher	13
kibble	9
kick	5
kick back	14
kicks butt	12
kid again	28
kid at	10
kid loves	50
kid movie	-11
kid you	-9
kid you not	-10
kidding	-16
kidding me	-15
kidding me ?	-6
kiddos	-9
kidman	21
kidnaps	-6
kidrauhl	-32
kids	5
kids and	3
kids and adults	16
kids and had	-36
kids and parents	9
kids area	23
kids eat	10
kids have	16
kids love	7
kids loved	6
kids loved it	17
kids really	10
kids screaming	-16
kids too	18
kids who	-3
kiley	9
kill	-4
kill off	-10
kill the	-1
kill you	-18
kill yourself	-14
killed	1
killed it	-13
killed it for	-11
killed off	2
killed off by	-16
killer himself	12
killer was	7
killer whale	-33
killer with	-11
killing me	-28
killing people	7
kills	2
kills people	-5
kim is	-19
kim novak	20
kimbap	23
kimberly	8
kimpton	32
kind and	15
kind and helpful	17
kind but	11
kind of	1
kind of plain	-42
kind use	-26
kinda	-1
kinda heavy	-26
kinda of	-16
kindle fire he	-15
kindle when	14
kindlefire	-14
kindling	-21
kindness	6
kindness and	14
kindness of	20
kindred	25
kinds	18
kinds of	8
kinetic	15
king	1
king and	6
king and the	22
king crab	18
king james bible	10
king of	10
king rat	-23
king show	83
king show is	12
king's	4
kinnear	14
kinski	-7
kissing jessica	24
kissinger	13
kit	14
kitchen	2
kitchen gadget	12
kitchen the	-17
kitchenaid	5
kitty	6
klm crown	25
klm royal	-5
klm royal dutch	-4
klook	18
klook and	23
km from	-27
kms	30
knack	16
knees	-4
knees are	-15
knew	3
knew ?	6
knew his	21
knew i had	8
knew of	28
knick	-17
knife to	-14
knight	4
knight returns	19
knock	3
knock off	6
knocked it	23
knots	-11
know	1
know everything	-7
know he's	-12
know how i	-17
know i don't	-26
know i'll	8
know it's	-6
know it's not	-17
know of that	17
know their	4
know them	13
know this	-3
know what he	14
know what you're	-11
know's	-50
knowing	13
knowing the	12
knowledgable	21
knowledge	9
knowledge and	16
knowledgeable	32
knowledgeable about	7
knowledgeable and	4
known better	-39
known for their	10
known there	-17
knows ?	-7
knows but	28
knuckle	20
koffee	-22
kohler	17
kong	1
kong airport	16
kong for	19
kong on	14
kong with	11
kony	-34
kooks	-23
korea	9
korean air	-10
korean air business	-14
korean air customer	73
korg	12
kosashvili	17
kosminsky	44
kota	25
kothari	-9
koury	33
krell	32
kris lounge	-14
kris lounge london	-24
krups	-24
kubrick's	5
kudos	54
kudos to	8
kudos to the	-24
kudos to your	26
kulcha was	24
kurosawa	8
kurosawa's	15
kurt thomas	-11
kuwait	41
kwan	43
kzin	-19
köln	25
l on	17
la	7
la carte	19
label	2
label but	-18
label is	-34
labeling	-10
labeling it	-24
lable	-25
labor to	-21
labored	-15
laborious	-20
labour	21
labours	-23
labs	7
lace	4
lace detail	13
laces	-32
laces are	-17
lacey	-7
lack	-29
lack NOT_luster	-18
lack NOT_of	-3
lack NOT_of NOT_creativity	-13
lackadaisical	-12
lacked	-18
lacked any	-11
lacked flavor	-39
lacked flavor and	-25
lacking	-33
lacking NOT_any	-18
lacking NOT_in	-7
lacking NOT_quality	-18
lackluster	-90
lacklustre	-5
lacks	-28
lacks NOT_any	-13
lacks NOT_both	-26
lad	9
ladies !	9
ladies man	11
ladies night	10
ladies with	-22
ladle	35
lady	2
lady at	-6
lady at the	-10
lady from shanghai	19
lafitte	19
laggy	-21
lags	-29
laid	2
laid back	12
laid out	7
lam	16
lamb	12
lamb and	5
lambs	5
lame	-63
lame !	-12
lame and	-56
lamely	9
lameness	-33
lamer	-33
lamest	-29
lampoons	21
lampshade	-16
lancaster	18
land i	-26
land i have	-25
landed safely	21
landis	-9
landmark	9
landmark in	10
lando	13
landscapes	-6
lane	-3
lanes is	24
lang	18
lang's	50
lansing	12
lantau	19
lantau island	10
laptop !	8
laptop bag	14
laptop is	11
laptop the	18
laptop to	64
laptop until	-27
laptops	11
laptops and	16
laptops are	-20
laputa	10
lara flynn	8
large	-2
large and	-2
large and boxy	-22
large and wide	-19
large because	6
large busted	18
large but	54
large but i	12
large but not	14
large cast	12
large clean	7
large crowd	14
large fit	-7
large for	23
large for me	8
large hole	-10
large i'm	12
large lounge	13
large modern	24
large or	-7
large party	-14
large picture	-33
large portions	15
large screen	12
large selection	7
large so	11
large so i	5
large through	18
large through the	10
large windows	16
large with	8
larger	2
larger bag	16
larger chest and	-26
larger one	12
larger than	3
larger than the	13
largest	4
larnaca	26
lars	35
lars von	12
last !	11
last a	26
last a long	5
last comment	26
last for	6
last forever	37
last i	-11
last is	9
last moments	8
last name	-18
last order	-15
last reel	-16
last ride	18
last several	9
last straw	-17
last that	17
last thing	-4
last thing i	-7
last time	-11
last time i	-4
last two days	19
last two rows	34
last wave	8
last week's	-18
last year	3
last year's	-6
lasted	-15
lasted about	-22
lasted on	26
lasts	8
lasts a long	15
late	-1
late delivery	-11
late flight	-36
late flightr	-10
late one	6
late one night	8
late show	-12
late summer	16
later and the	-10
later film	12
later found	-14
later found out	-11
later on	6
later the	-6
later when	-8
latest feature	18
lathan	16
latte	-9
laugh	2
laugh at	4
laugh at how	-9
laughable	-61
laughable and	22
laughable as	-7
laughable dialogue	-19
laughably	-16
laughed	1
laughing out	13
laughing out loud	9
laughs and a	10
laughs are	-31
laughs but	-8
laughs that	11
launch pad	-16
laura	-6
laurence	13
laurence fishburne	25
laurie	11
laut	-30
lavatories	28
lavishly	21
law against	-22
lawmakers	-20
lawns	9
laws for	-31
lawsuit	-8
lawton	17
lax airport	-6
laxative	-12
lay flat	-10
layer it	6
layered	30
layered and	30
layering	20
layers	11
layers of	4
laying out	17
layover at	16
lays nicely	8
lazily	-32
laziness	5
lazy	-21
lazy and	-9
lazy to	-7
lazy writing	-10
lbs and	3
lbs and bought	8
lbs and i	6
lbs heavier	-49
ld	22
le creuset	17
lea	22
lead actor	-7
lead performances	13
lead she	22
lead the	8
leaden	-39
leaders	9
leaders are	30
leaders in	19
leading edge	-34
leading men	14
leads	-3
leak	-28
leaked	-56
leaking	-63
leaks	-51
leaky	-18
lean	-4
learn	1
learn ?	-55
learn and	21
learn of	7
learned how	7
learned my	-4
learned my lesson	-7
learned that	-9
learned that the	-14
learned this	22
learning	16
learning how	10
learning how to	7
learning the	7
learns	7
lease	-19
least	-20
least appealing	-17
least bit	10
least bothered	-21
least favorite	-15
least favourite	-16
least flattering	-43
least from	15
least give	8
least have	-9
least have a	-22
least i	-2
least it	-23
least it was	-11
least legroom	-18
least my	-17
least of	9
least once	7
least once a	6
least that	-5
least the	-8
least there's	-17
least they	-12
least they could	-34
least with	-12
least you can	-16
leather case	19
leather ends	25
leather seats	52
leave	-2
leave at	-12
leave because	-13
leave i	25
leave the	-2
leave this	-8
leave this one	-11
leave you	4
leavened	-32
leaves a lot	-16
leaves for	10
leaves tons	-23
leaves viewers	-30
lecture	-22
led	8
led to the	6
lee van cleef	15
lee's character	-14
leeds	30
leers	-37
left	-19
left a film	-19
left alone to	24
left and	-6
left in	-5
left of center	10
left on	-22
left over	7
left that	-15
left this	-21
left with	-4
leftovers from	-23
legendary	3
legged freaks is	18
legging	14
leggings	15
leggings !	7
leggings and	-7
leggings or	32
legitimate	-5
legroom	11
legroom and	14
legs into	-36
leigh	7
leisure	20
lemmon	5
lemon !	-44
lemon juice	10
lemony	15
lends	21
length	-5
length for me	19
length hits	16
length is good	9
length is perfect	-23
length would	11
lenin's	-19
lennox	-17
lenny	9
lens	-6
lens barrel	-34
lense	38
leonine	10
les	5
leslie howard	9
less	-6
less about	-9
less actress	-24
less by	22
less crowded	20
less effective	-23
less expensive than	26
less flattering	-15
less funny	-11
less funny than	-12
less like	-7
less mature	-40
less people	22
less quantity	-68
less space	22
less than	-6
less than a	-3
less than impressed	-52
less than two	-22
less the	-3
less violent	13
less wait	16
lesser quality	-18
lesson learned	-46
lessons	1
lessons are	17
lessons for	-8
let alone	-24
let down	-38
let down !	-10
let it sit	29
let me	-4
let me down	-25
let me know	3
let someone	-23
let us	-3
let yourself	17
let's	-4
let's call	-10
let's have	-23
let's make	-7
letdown	-32
lethal	5
lethargic	-5
lets get this	-23
lets me	18
lets see	-39
lets start	-10
lets the	6
lets try	-33
lets you	31
lets you see	11
letters	3
letters are	-11
lettuce	-8
leung	15
level	2
level to	12
level to the	25
level was	-13
levels	15
levels and	6
levels are	5
levels of the	9
leverage	-11
levitt	12
levys	-29
lewis the	15
lexicon	13
lexus and	-28
lga	-21
lh	-14
lhr	9
liam	8
liar	-15
liberal's	-39
liberals	-6
liberate	-14
liberating	33
liberation	7
liberty	7
libro	29
lick	-11
licking	10
licking the	25
licorice	7
licorice and	14
licorice is	11
lie	-2
lied	-32
lied to	-21
lied to me	-10
lies	-3
lies a	10
lies to	-9
life	13
life and	5
life as	8
life as it	12
life beyond	12
life changing	9
life could	16
life does	16
life events	16
life for	11
life goes on	15
life is	3
life is good	40
life itself	-22
life of the	4
life s	24
life saver	13
life than	14
life this	9
life to	4
life watching	-27
life would	11
life you	8
life's	5
lifeless	-76
lifestyle	-9
lifetime	-4
light	3
light airy	8
light and	13
light and airy	-5
light and comfortable	9
light and fluffy	8
light and very	13
light dinner	10
light hearted	10
light on	-9
light red	8
light show	15
light snacks	7
light strings	13
light to be	-23
light weight	9
light would	-20
lighten up	12
lighter	12
lighter flavor	-19
lighter than	24
lightly	3
lightly salted	14
lightness	14
lights	1
lights out	-10
lightweight	3
lightweight and	52
lightweight but	27
lightweight sweater	14
lightyear	46
likable	14
likable and	15
like	1
like a	-12
like a bad	-17
like a bunch	-23
like a charm	39
like a cheap	-17
like a dream	16
like a dress	10
like a glove	35
like a great	-5
like a kid	5
like a low	-45
like a pack	-20
like a piece	-8
like a pro	16
like a sack	-16
like a tent	26
like all	3
like all of	8
like all the	-5
like an	-4
like any	6
like any good	20
like any other	3
like apple	21
like bad	-14
like ballistic	-13
like being back	18
like better	10
like butter	28
like cheap	-18
like crap	-14
like crazy	-11
like crazy !	-20
like deep	12
like drapes	-24
like drinking	-13
like drinking hot	-21
like eddie	-22
like em	9
like family	14
like few	15
like fresh	17
like frozen	-19
like he	-12
like he just	-10
like her !	18
like him	2
like home	13
like hostel	-24
like how	19
like how you	20
like i	4
like i can	16
like i had	-7
like i was	-5
like idiots	-17
like it	1
like it !	26
like it a	2
like it came	-10
like it costs	-19
like it or	25
like it very	13
like it was	-12
like it would	-7
like it's	3
like it's been	-24
like junk	20
like magic	30
like maternity	-23
like me	-1
like me who	7
like me you	30
like mickey	8
like mike	10
like more	-26
like never	16
like never NOT_before	12
like no NOT_other	19
like non	15
like one of	-4
like orange	-20
like paint	-20
like plain	-19
like plastic	-30
like playing an	-46
like royalty	13
like rubber	-13
like she	-5
like she's	-54
like sitting	-7
like some	-4
like somebody	-10
like someone	-28
like someone dropped	-24
like something	-10
like something from	-9
like something that	-9
like that ?	-6
like that it	39
like that the	18
like that they	19
like the	2
like the fact	2
like the plague	-29
like the smaller	-30
like the way	23
like them	2
like them and	9
like they	-4
like they are	-15
like they took	-20
like they were	16
like this	2
like this ?	-24
like this app	22
like this is	-6
like this one	2
like three	-22
like to give	-9
like to go	20
like to know	-6
like to play	17
like to thank	11
like to visit	8
like when the	-11
like with the	14
like you're in	10
likeable	24
liked	26
liked a	25
liked it	10
liked it a	7
liked it and	14
liked it because	16
liked it so	6
liked it very	13
liked most	19
liked my	20
liked that	11
liked that it	10
liked the	8
liked the book	37
liked them	-13
liked this	11
liked this book	8
liked this film	6
liked this movie	8
likely i	-8
likely to enjoy	-18
likely will	-13
likes	3
likes the	20
lil	3
lilo	13
lilo stitch	16
lily	-7
lily's	27
lime	-10
limitations	-6
limited	-15
limited and	-11
limited but	13
limited i	-26
limited in	-7
limited life	-16
limp	-44
lincoln and	-12
lindy	10
line	-2
line for	-3
line may	23
line trimmer	-14
line was	-5
linen	3
lines	-1
lines like	-5
lines were	16
lines were not	27
linger	50
linguine	36
link	-3
link on	-37
link on the	-29
linksys pap	17
lint	-14
linty	-18
lion king	10
lion king and	13
lion king show	60
lip smacking	8
liqueur	12
lisbon	-7
lisbon airport	-9
list and a	34
list as we	-20
list is	11
list of all	19
list of specials	17
list was	17
listed	-8
listed as	-4
listed here	15
listen	7
listen to	3
listening	5
listening to it	16
listening to the	6
listens	33
listens to	3
listless	-54
listless and	-9
literally	-11
literally never	-22
literally to the	-22
literate	49
little	-2
little about	-4
little action	-8
little app	4
little awkward	11
little big	45
little big but	9
little bit	2
little bit of	4
little bit to	8
little bits of	10
little boxy	13
little bulky	11
little concerned	10
little crowded	8
little dated	9
little details	6
little device	32
little different	13
little does	14
little does he	15
little edie	15
little electric	-26
little else	-4
little embarrassed	-18
little entertainment	-13
little expensive	14
little film	19
little flavor	13
little flimsy	29
little gadget	12
little gem	22
little gem of	9
little girls	9
little going	-17
little guy	8
little hard	17
little heavier	18
little heavy	10
little hesitant	12
little hotel	16
little indie	13
little insight	-13
little insight into	-28
little item	14
little known	13
little large	-10
little leg	-20
little less	-3
little light	7
little longer	9
little longer than	14
little looser	12
little misleading	-18
little moments	40
little more fitted	10
little more than	-12
little movie	10
little movie that	14
little nervous	40
little noisy	10
little of everything	12
little on	5
little on the	18
little one	2
little ones	7
little or	-1
little or no	-3
little overpriced	24
little overwhelming	20
little place	20
little post	15
little practice	14
little pricey	20
little pricey but	30
little pricy	15
little privacy	18
little reason	-11
little restaurant	13
little roomy	8
little shade	-19
little short	11
little shorter	15
little shorter than	9
little skeptical	-8
little slow	-3
little slow but	13
little small	5
little smaller	10
little smaller than	9
little something	15
little spicy	16
little sweet	10
little things	10
little to	-7
little to do	-3
little to offer	-13
little to recommend	-14
little too	-1
little tricky	28
little value	-32
little while to	28
little wide	11
little worried	-7
live	8
live at	16
live band	23
live in these	15
live music and	-8
live person	-18
live shows	44
live the	13
live without	22
lived in	6
lived up	26
lived up to	18
lively	27
lively and	11
liven things	-19
liven things up	-15
lives	-2
lives and	6
lives were	20
living	6
living area	7
living in	1
liza	3
ll buy	-26
ll cool	-10
ll cool j	-8
ll feel	-22
ll see	34
lmao	11
lmfao	18
load	-7
load of	-11
loaded and	9
loading screen	-23
loads	1
loads of	7
loads of fun	-12
loads up	20
loaves	9
lobby of	15
lobotomy	-27
lobster	7
local	5
local grocery stores	15
local retailer	2
local store	12
local stores	8
local video	-7
local video store	-6
locally before	-29
locals	-1
located	21
located about	15
located and	6
located for	10
located just	1
location	2
location as	12
location but	-5
location for	5
location however	-34
location in	7
location in the	6
location is	-6
location is perfect	7
location that	11
location to	9
lock	4
lock a	-26
lock but	15
locked	-14
locked up	-5
locking tuners	35
locks up	-11
locks were	-22
lodge	13
lodge logic	14
lofty	9
log	-11
logan	-4
logan airport	-10
logged	-17
logged in	-17
lohan	-13
lol	43
lol !	20
lol i	14
lola	10
lolita	-20
lolla	-29
loneliness	14
loneliness and	9
lonely	31
lonely and	11
loners	11
long after	25
long after the	7
long and	-4
long arms	25
long battery	21
long battery life	17
long boring	-14
long but	26
long but the	20
long drive	14
long for my	12
long haul	-3
long haul flight	-5
long it	-8
long lasting	13
long layover	24
long legged	34
long lines	-4
long lines to	-11
long long	-15
long long trailer	-16
long of	-41
long on the	-9
long pedal	-17
long queue for	17
long queues	-5
long queues for	-13
long run	6
long sleeve	20
long sleeves	6
long suffering	8
long time before	-41
long to	-8
long to get	-6
long trailer	-20
long wait	-14
long wait times	-18
long winded	-7
longer	3
longer battery	27
longer battery life	21
longer i	-28
longer length	20
longest	3
longest wait	42
longevity	-17
longing	1
longtime	-13
look	-1
look a little	10
look amazing	10
look and	5
look at a	20
look at life	7
look at you	9
look back	13
look big	-11
look cheap	-23
look cool	-25
look elsewhere	-51
look for another	-23
look forward	5
look forward to	11
look great	10
look grey	-18
look how	-8
look is	8
look like	-19
look like a	-1
look like in	20
look much	-9
look no	23
look no NOT_further	18
look out	6
look pregnant	-17
look up from	-20
look wide	-9
looked	-10
looked adorable	-16
looked after	9
looked awful	-13
looked good	-6
looked horrible	-36
looked like	-48
looked like a	-10
looked like i	-6
looked like something	-13
looked like the	-5
looked more	-10
looked more like	-11
looked old	-27
looked old and	-17
looked pretty	-6
looked really	-11
looking a	11
looking at the	-2
looking but	-3
looking for	1
looking for !	21
looking for it	18
looking glass	19
looking out	4
looks	-9
looks a little	10
looks better	13
looks better in	15
looks cheap	-40
looks cheap and	-14
looks completely	-14
looks cool and	-12
looks cute	-5
looks cute but	-12
looks every	-17
looks from	-17
looks good but	-14
looks great	-11
looks great !	27
looks great but	-18
looks great with	-4
looks like	-3
looks like a	-8
looks like an	-20
looks like i	-31
looks like she's	-15
looks like someone	-18
looks like that	-15
looks like they	8
looks more like	-8
looks nice but	-61
looks nothing	-28
looks nothing NOT_like	-21
looks old	-79
looks ridiculous	-19
loong	-5
loop station	-26
loose cannon	10
loosen	8
loosen up	13
loosening	15
looser fit	35
loosing	-23
loove	34
loove this	11
lopez is	27
lord	3
lordi	-16
lore	26
lorenz	-37
los angeles lax	-5
lose	-2
lose friends	12
lose it	9
lose the	-9
loser	-8
losers	-10
loses	-3
loses all	-17
losing	-4
losing my	-7
loss	-6
loss when	-10
lost	-11
lost dreams	21
lost interest	-19
lost is	10
lost item	37
lost its	-28
lost its charm	-20
lost luggage	-9
lost me	-20
lost my	-14
lot	1
lot better	-5
lot brighter	-43
lot easier	18
lot faster	29
lot funnier	-17
lot of	1
lot of bad	-9
lot of compliments	26
lot of fun	23
lot of humor	14
lot of space	-19
lot of use	13
lot though	31
lot to be	-12
lot to like	10
lot to the	13
lots	7
lots of action	6
lots of compliments	-20
lots of different	13
lots of food	17
lots of free	17
lots of fun	31
lots of hulls	-17
lots of laughs	40
lots of options	2
lots of places	10
lots of rides	14
lots of water	11
lotus	21
loud	-17
loud and	-4
loud and not	-18
loud enough	4
loud funny	10
loud music	-21
loud speaker	19
loud when	-13
loudly	-24
lounge	3
lounge ?	-13
lounge addis	-15
lounge adelaide	14
lounge bangkok	3
lounge bangkok suvarnabhumi	2
lounge barcelona	-18
lounge barcelona airport	-14
lounge birmingham	15
lounge boston	-2
lounge chairs	9
lounge chicago	-5
lounge colombo	24
lounge colombo airport	19
lounge customer bangkok	21
lounge customer frankfurt	-10
lounge customer london	6
lounge customer sydney	13
lounge dammam	-20
lounge denpasar	-15
lounge denpasar bali	-12
lounge doha	-12
lounge geneva	19
lounge hong	2
lounge hong kong	2
lounge i've	-16
lounge incheon	10
lounge incheon airport	8
lounge is spacious	9
lounge istanbul	7
lounge istanbul ataturk	6
lounge jersey	24
lounge jersey airport	19
lounge large	20
lounge lisbon	-14
lounge london	4
lounge madrid	36
lounge madrid barajas	28
lounge mauritius	21
lounge miami	-10
lounge miami airport	-8
lounge on	5
lounge rome	-20
lounge san	9
lounge singapore	4
lounge singapore changi	3
lounge sydney	7
lounge t	-24
lounge tokyo	7
lounge tokyo haneda	12
lounge where	-17
lounge with	19
lounge with a	7
lounger	33
lounges in europe	-22
lounges like	-12
lounging	7
lousy	-93
lovable	38
love	33
love !	15
love a	-5
love all	25
love all of	14
love all the	21
love and	-8
love angry	-14
love any	11
love at	6
love at first	9
love being	53
love being able	18
love boat	-25
love both	8
love disney	10
love dragonss	23
love em	10
love everything	11
love everything about	8
love flying	26
love for	2
love has	14
love hate	-11
love having	25
love having the	17
love hewitt	-23
love how i	8
love how it	-5
love is the	10
love it	29
love it !	46
love it and	15
love it as	10
love it because	9
love it but	-30
love it for	6
love it i	9
love it love	7
love it or	12
love it too	11
love its	13
love liza	-18
love love	30
love love !	9
love love love	20
love love this	12
love me	6
love my	5
love of	-3
love of god	-33
love of the	19
love or hate	8
love pilcro	11
love playing	25
love playing this	8
love reading	7
love retailer	-8
love retailer and	-15
love story	-3
love that	2
love that i	34
love that it	30
love that it's	21
love that the	-14
love the	21
love the cut	15
love the fact	11
love the feel	21
love the fit	9
love the idea	-13
love the length	28
love the material	18
love the new	33
love the print	12
love the quality	10
love the shirt	-19
love the taste	12
love the way	-4
love their	17
love them	12
love them !	35
love them all	17
love them and	12
love these	36
love these !	8
love these chips	26
love these jeans	47
love this	36
love this !	50
love this app	15
love this dress	9
love this film	-13
love this game	15
love this jacket	17
love this little	30
love this movie	4
love this pan	13
love this place	25
love this shirt	-3
love this skirt	-5
love this tank	-10
love this tea	30
love this top	-8
love to	16
love to come	11
love to go	15
love to see	6
love to visit	21
love twitter	20
love using	10
love watching	14
love what	-9
love with	-6
love with it	46
love you	13
love you guys	12
loved	30
loved !	9
loved and	17
loved both	20
loved by	14
loved every	24
loved every minute	10
loved her	-8
loved how	5
loved it	-12
loved it !	40
loved it and	5
loved it online	-21
loved it until	-51
loved my	33
loved our	9
loved that	28
loved the	2
loved the food	38
loved the hotel	10
loved the look	-10
loved the movie	21
loved the original	-29
loved the taste	18
loved their	6
loved this	-4
loved this book	42
loved this dress	-19
loved this film	4
loved this game	27
loved this hotel	13
loved this movie	35
loved this online	-24
loved this place	28
lovee	12
lovejetblue	26
lovely	29
lovely !	56
lovely ambience	21
lovely and	20
lovely but	6
lovely dress	17
lovely film	9
lovely hotel	7
lovely little	28
lovely room	14
lovely sweater	25
lovely time	8
lovely with	24
lover	5
lover it's	-16
lover's	8
lovers	42
lovers and	-16
lovers of	19
loves	29
loves it	15
loves it !	30
loves playing	6
loves the	5
loves them	13
loves these	15
loves this	42
loves this app	7
loves to play	10
lovin	10
loving	35
loving it	14
loving the	17
lovingly	18
low	-6
low brow	-16
low budget	-1
low but	7
low fat	67
low grade	-14
low in calories	17
low key	5
low noise	19
low point	-28
low price	7
low quality	-77
low rent	-12
lowbrow	-10
lower quality	-30
lower quality than	-15
lower the	-15
lower the price	-17
lowes	14
lowest	-15
lowest price	60
loy	12
loyal customer	-21
lp	20
lt	-8
lucas	7
lucia	77
luck	-5
luck !	-14
luck and	9
luck getting	-25
luck if	-18
luck if you	-19
luck next	-24
luck next time	-19
luck with	-7
luckiest	15
luckily we	19
luckily we were	18
lucky and	6
lucky break	-23
lucky enough	5
lucky enough to	4
lucky if	-30
lucy the	-24
lud	38
ludicrous	-33
ludicrous and	-12
ludicrously	-6
lufthansa business	-6
lufthansa business class	-4
lufthansa first	23
lufthansa first class	14
lufthansa senator	5
lufthansa senator business	13
luggage	-10
luggage ?	-15
luggage is	-28
lugubrious	-22
luke warm	-31
lukewarm	-48
lulu	8
lumbering	-11
luminous	12
lumpy	-20
lunch	3
lunch and	9
lunch and dinner	1
lunch and it	-11
lunch buffet	10
lunch for two	-15
lunch here	5
lunch is	8
lunch or	24
lunch or dinner	15
lunch specials are	16
lunchbox	18
lunches	27
lundgren	-15
lupino	17
lurches	-10
lured in	-17
luscious	12
lush	1
lust	-5
luther king	28
luv	15
luv it	17
luv this	23
luved	26
luvin	26
luxembourg	32
luxurious	34
luxurious and	16
luxury	6
lydia	19
lying	-7
lyne	-25
lyrical	-3
lyrical and	26
m	2
m fit	14
m in	6
m is	9
m just	-15
mabuhay	-25
mac	15
mac !	21
mac but	-55
mac os	15
mac user	-21
macbook	21
macbook pro	6
macbook pro is	19
macgraw	-17
macguffin	18
macha	-12
mache	-16
machina	-6
machine has a	-17
machine that	-7
macready	15
macro	20
macy	5
macy and	8
mad	-5
mad i	-11
mad mad	-13
mad max	8
mad not	-40
mad that	-40
mad that i	-36
maddening	-15
made	1
made ?	-32
made a	3
made a reservation	-10
made and	2
made better by	13
made by people	-11
made exclusively	-27
made for	-3
made for someone	-23
made for tv	-3
made it	1
made it !	52
made it for	12
made it look	7
made me	-2
made me hate	-13
made me look	-35
made me sick	-10
made my day	52
made my hips	-15
made no	-11
made of the	4
made our	14
made the original	-6
made this	-3
made to order	23
made us feel	7
made well	10
made well and	14
madtv	-25
mae west	-13
maestro	9
maeve dresses	-9
magazines	7
magazines and	7
magazines and newspapers	19
magellan	-15
maggie's	27
magic	5
magic !	20
magic and	12
magic mike	32
magic mike xxl	25
magical	17
magical and	33
magical day	6
magical place	34
magnificant	14
magnificent	37
magnificent job	12
magnificently	59
maguire	16
mahatma	20
mahi	12
mahogany	15
mai	-24
maid of	19
mail	-6
mailing	-5
main dining	11
main issue	-27
main problem	-12
main problem with	-12
main rides	-13
main st	32
main street	10
main street usa	12
mainland	-4
mainland tourists	-20
mainly	2
mainstream	4
mainstream american	33
mainstreamed	-27
maintained	23
maintained the	15
maintains	26
maintance	-22
maintenance	-3
majestic	12
majidi	22
major	-4
major design	-21
major design flaw	-11
major issue	-15
major issue for	-25
major letdown	-17
major problem	-7
major problems	-8
majority	-1
majority of	-2
majorly	-18
make ?	-16
make a	1
make a movie	-10
make a really	-12
make an excellent	20
make any	-3
make fun	-12
make fun of	-11
make it stop	-29
make it through	-7
make matters	5
make matters worse	8
make money	-19
make money off	-11
make movies	-6
make our	16
make pancakes	8
make reservations	-9
make sure	3
make sure they	7
make sure you	6
make the same	-18
make u	20
make up	3
make up for	4
make when	19
make you	2
make you weep	11
make yourself	8
makeover	-12
makers	-2
makers of	-7
makes	6
makes a great	-20
makes absolutely	-17
makes absolutely no	-12
makes getting	13
makes good	7
makes great	6
makes it	9
makes it a	9
makes it easier	6
makes it easy	25
makes it great	15
makes it interesting	32
makes it look	-13
makes it so	6
makes it sound	-14
makes me feel	7
makes me happy	38
makes me laugh	12
makes my	-3
makes no	-6
makes no NOT_sense	1
makes perfect	5
makes some	-9
makes sure	6
makes the	6
makes the best	13
makes the movie	3
makes this	11
makes this film	7
makes up	8
makes up for	17
makes us	27
makes you	3
makes you believe	10
makes you feel	-1
makes you forget	28
makes you look	-10
makes you think	5
makeup	-4
makhani	-4
makhni	-10
making	-1
making a	-2
making but	-28
making it	-1
making it hard	-17
making it one	8
making me miss	-11
making new	11
making sure	7
malaysia	-3
malaysia airlines customer	35
malden	20
male to	16
males	-20
malfunctioned	-14
malfunctioning	-17
malicious	-19
mall	10
mama	10
mamma	11
mamá	16
mamá también	11
man	6
man and	9
man and the	8
man as	9
man eating	-8
man experience	38
man from	-9
man himself	9
man in his	9
man named	5
man on fire	9
man ride	29
man to	4
man were	-23
man who is	5
man's	1
manageable	13
managed to have	33
managed to sleep	29
management	-2
management is	12
management that	-13
manager	-24
manager and	8
manager came	7
manager he	13
manager he was	-14
manager on	-9
manager was	-5
managers	-6
manages	10
manages to	9
manages to convey	12
manages to keep	19
managing	5
mandi and	11
mandolin	14
manga	24
mango	17
mangos	20
manhattan	9
manhood	7
manically	15
manifested	11
manipulative	-9
manipulative and	-24
mann	5
manning	-16
manny	24
manor	1
manor which	12
manos	-31
mansion	-4
manslaughter	-10
manual	-5
manufacture	-5
manufacture a	-18
manufactured	-7
manufactured to	-31
manufacturing	-6
manufacturing defect	-24
many	6
many and	8
many apps	43
many attractions	15
many better	-41
many cables	-44
many colors	23
many compliments	20
many critics	31
many different	19
many directions	-42
many disney	15
many film	10
many films	6
many food	12
many good reviews	-14
many great features	9
many guitars	13
many hours	8
many i	10
many memorable	11
many new	11
many occasions	25
many of	3
many of the	-2
many options	8
many other features	14
many pictures	21
many positive	-14
many positive reviews	-10
many problems	-10
many reasons but	-18
many returns	-21
many thanks	16
many times and	3
many twists	13
many varieties	11
many viewers	12
many ways	11
many years	13
many years ago	10
mapped	25
mara wilson	-13
marais	8
marble	26
marble bathroom	18
marco	32
marcy	16
margaret	2
margaritas	-5
margaritas and the	-24
margaritas were	-43
margaritas were good	-18
marginal	-20
marginally	-21
marginally better	-14
maria	-3
mariachi	13
marie	20
marie is	23
marie's	10
marin	14
marina	6
marinara	8
mark and	7
mark's	25
market you	-31
marketing materials	-28
markets	9
marking	-6
marks it	14
marlo	-21
marple	17
marquise	18
marriage and	8
marrying	30
marrying a	11
marsala	12
marshmallows	9
mart	3
martin	-3
martin donovan	20
martin lawrence	-29
martin luther	31
martin luther king	22
martini	5
martini glasses	21
martinis	6
marvel	18
marvel of	20
marvellous	27
marvelous	34
marvelous as	9
marvelous film	14
marvelously	32
mary	-4
mary's	10
maryam is	14
mas	-7
masala	-6
mashed	5
mashed potatoes	5
mask was	-13
masochistic	-16
masquerade	12
massage	36
massage the	-16
masseuse	16
massive	-3
massive amounts	-24
massive amounts of	-26
massive disappointment	-49
massively	-24
master	6
master at	10
master class	20
master of disguise	-36
master of the	6
master piece	7
masterful	21
masterfully	39
masterpeice	20
masterpiece	45
masterpiece of	-8
masterpiece the	17
masterson	2
masterwork	15
mastery	18
mastery of	11
masturbating	-17
masturbation	-11
match for	5
match for the	12
matches	21
matches the	9
matching	-3
matchmaking	-19
material	-16
material but	-14
material but the	-7
material had	-20
material had been	-22
material is light	7
material is really	10
material is thick	21
material is too	-31
material just	-16
material looks	-15
material not	6
material of	-16
material was	-11
maternal	21
maternity	-33
maternity dress	-3
maternity top	-48
mates	4
math	9
math but	-22
math problems	34
mathieu	18
matress	-15
matronly	-22
mats	-17
matte	7
mattel	-29
matter that	9
matters here	23
matters worse	11
matthau	2
matthau and	13
matthew mcconaughey	8
maturity	14
matuschek	18
maudlin	-39
mauritius airport	21
mawkish	-26
max	9
maximize the	11
maxthon	32
may	-2
may also	7
may appear	15
may as	-22
may as well	-27
may be not	21
may be ok	-43
may be with	-26
may enjoy	-38
may enjoy it	-10
may enjoy this	-10
may have	-1
may i	-9
may just be	7
may like this	-32
may make	6
may need	2
may need to	25
may not	17
may not NOT_be	7
may not NOT_have	4
may provide	37
may seem	34
may seem to	20
may want	5
may want to	5
may wonder	14
may work	-31
maybe	-8
maybe ?	-23
maybe a bit	14
maybe for a	-13
maybe go	17
maybe good for	-21
maybe i don't	-15
maybe i just	-26
maybe i should	4
maybe i'm	-14
maybe i'm just	10
maybe i'm missing	-23
maybe it	-8
maybe it was	-3
maybe it would	-10
maybe it's	-8
maybe more	10
maybe not	9
maybe not NOT_for	23
maybe the	-3
maybe they'll	-14
maybe this	-17
maybe this is	-6
maybe twice	-12
maybe we just	-11
maysles	11
mazes	-16
mazing	17
mb secure	23
mcbeal	-10
mccann's	19
mcconaughey	13
mccoy	23
mccoy and	17
mcgovern	-22
mcguane	17
mcintire	38
mckellan	25
mclaglen	47
mcnally	17
md	-5
me :)	7
me ?	-17
me a	2
me a break	-29
me a headache	-11
me a lot	8
me a whole	23
me another	-7
me at	4
me away	32
me back	10
me because	4
me blisters	-27
me cold	-8
me cry	-16
me damaged	-20
me down	-24
me either	-11
me entertained	6
me explain	-6
me gag	-21
me get	8
me give you	-10
me glued	16
me going	7
me great	7
me grinning	19
me happy	62
me hate	-27
me hooked	13
me how	-8
me how to	-5
me i	-1
me i'd	-7
me if the	-21
me is	-2
me it was	-4
me just fine	9
me know	3
me late	-18
me laughing	5
me look	-4
me look like	-6
me look very	-11
me mad	-21
me more	-4
me no	-6
me now	-8
me occupied	21
me off	-19
me on hold	-7
me on my	11
me only	-15
me or	-7
me or is	-16
me perfectly	-8
me read	14
me reconsider	-28
me return	-9
me right	37
me saying	8
me sick	-36
me start	5
me than	10
me that they	-9
me the	2
me the best	5
me the next	22
me the wrong	-11
me they	-5
me to	-5
me to send	-30
me to think	-8
me to write	-12
me too !	17
me up	7
me wanting	7
me wanting more	21
me why	10
meadows	22
meal	1
meal here	30
meal in	17
meal of	9
meal on	15
meal or	12
meal service	22
meal voucher	5
meal was	-6
meal we	11
meal we were	23
meal with	11
meal with the	20
meals	5
meals for	85
meals not	-23
mean	-2
mean come	5
mean for	-13
mean it	-4
mean nothing	-16
mean really	-5
mean this	-6
meandering	-20
meandering and	-24
meanders	-29
meaning of	7
meaning to	-4
meaningless	-16
means buy	-15
means i can	13
meant	-7
meant to	-5
meant to be	4
meanwhiles	37
measurement	50
measuring	-16
measuring spoons	34
meat in	-11
meatball	17
meats	-1
mechanical	-19
mechanics	-9
mechanism	-24
mechanisms	6
media	3
mediasource	-10
medicinal	-25
mediocre	-67
mediocre and	-16
mediocre and the	-15
mediocre at	14
mediocre at best	11
mediocre food	-8
mediocre service	-13
mediocrity	-34
meditate	21
meditation	3
meditation on	22
meditation on the	5
meditative	45
mediterranean	-1
medium	3
medium and i	26
medium because	7
medium fit	12
medium fits	26
medium picks	8
medium so	13
medium weight	5
meduim	-20
meek	-7
meet	2
meet all	18
meet me	12
meeting	3
meeting a	8
meets a	2
meets all	-24
meets my	16
meh	-50
mejor	20
mel	12
mel gibson	10
melancholic	39
melancholy	48
melding	18
melds	11
melinda	5
melrose	7
melt	-7
melt in	27
melt in your	13
melted chocolate	23
melted in	17
melted in my	12
melts	7
melts in	25
melts in your	7
melvyn	8
member of staff	-20
membership	-5
memoir	-4
memorable	26
memorable and	15
memorable as	19
memorable but	53
memorable performance	7
memorable performances	10
memorable scenes	7
memories	12
memories are	46
memories to	8
memory	2
memory of	6
memory of the	13
memory on	-38
memory to	9
men	-2
men who	8
mena	-8
menace	-9
mendes	7
mentioned	1
mentioned they	-25
menu	1
menu and we	13
menu does	-22
menu features	11
menu is not	-23
menu looks	13
menu of	32
menu offers	8
menus	4
menus and	-11
menus are	23
merch	19
mercifully	-28
merely	-2
merger	-16
merit	-13
merit but	-19
merkel	-26
merrill	-9
mes	15
mesmerising	12
mesmerized	14
mesmerizing	58
mesmerizing and	15
mess	-57
mess !	-30
mess but it's	17
mess of	-17
mess of a	-12
mess that	-14
mess to	-15
message in a	-13
message of	6
messed	-22
messed up	-31
messed up and	-11
messenger and	18
messy	-17
met	11
metal	6
metal on	-27
metal pans	-24
metallic	9
metaphor for a	23
metaphorical	9
methodical	9
meticulously	6
metro	15
metro stop	4
metrokane	-46
metronome	21
metropolis	7
mexican	-1
mexico	6
mexico city	9
meyers	9
meyjes	30
mg	19
mia	3
miami	-10
miami airport	-27
miami vice	-21
mic	2
mic cable	21
mic is	8
mic stand	8
mic to	29
michael bay	-10
michael jai	-14
michel	3
michelle pfeiffer	6
michelle rodriguez	10
mickey	5
mickey and	5
mickey and the	14
mickey minnie	20
mickey's	6
micro	1
microfilm	12
microphone	-3
microphone stand	48
microphones	6
microwaved	-34
mid night	15
mid way	-6
midday	17
middle	-2
middle of everything	12
middle of the	-4
middle seat	-5
midget	-11
midgets	-18
midi dress	14
midlife	14
midnight cowboy	17
midriff	-10
midst	8
might	-6
might as	-18
might as well	-14
might be	-2
might be called	24
might be disappointed	13
might be good	-9
might be great	-25
might be over	-16
might be too	20
might enjoy	-14
might enjoy this	-28
might go	7
might have	-15
might have made	-10
might have worked	-5
might i	-8
might like	-2
might like it	-8
might like this	-12
might love	-50
might love this	-18
might need	5
might not	6
might not NOT_like	13
might require	19
might wind	22
might work	-7
mighty	4
mignon	14
migraine	-10
mika	15
mike xxl	32
miklos	26
mild flavor	27
mildew	-5
mildly	-24
mildly entertaining	-11
mildly funny	-33
mildly interesting	-16
mildred	33
mildred rogers	20
mile to	10
milestone	13
miley	-33
milking	-24
million dollar	-4
million in	11
million pounds	25
mills	4
mils	-22
mim	17
min	-6
min and	-8
min away	23
min delay	-11
min late	-32
min later	-25
min on	-11
min to	-23
min walk	10
mind	1
mind and	3
mind bender	18
mind blowing	21
mind it	15
mind numbing	-12
mind numbingly	-8
mind of	7
mind would	-4
mindedness	12
mindful	7
mindless	-23
mindless to	24
minds of	8
mine broke	-37
mine came at	-18
mine cars	11
mine for	7
minecraft	24
mined	-40
mingle	30
mingle with	15
mini	7
mini amp	10
mini but	28
mini version	19
minibar	34
minimal	2
minimally	-42
minimum	-4
minions	-9
miniscule	-55
minkoff	33
minneapolis	15
minnie and	11
minnie mouse	27
minor	12
minor complaint	15
minor complaints	36
minor flaws	22
minor gripe	12
minor miracle	16
minor problem	16
minority opinion	-21
mins	-4
mins for	-47
mins for a	-34
mins late	-14
mins of	-6
mins on	-7
mins to get	-9
mint	1
minute	1
minute drive	27
minute film	-9
minute movie	-19
minute of it	9
minute running	-9
minute running time	-10
minutes	-15
minutes ?	-4
minutes after	6
minutes and	-11
minutes at	-7
minutes away	31
minutes away from	35
minutes before	6
minutes before we	-10
minutes for	-16
minutes for our	11
minutes here	17
minutes in	-17
minutes in the	-5
minutes into	-2
minutes into this	-13
minutes just	12
minutes later	-8
minutes of	-22
minutes of it	-6
minutes of my	-8
minutes on hold	-11
minutes then	-10
minutes to	-2
minutes to get	8
minutes trying	-17
minutes trying to	-13
minutes waiting	-17
minutes walk	44
minutes walk from	13
miracle	23
miracle gro	16
miracles	15
miraculous	16
mired	-38
mired in	-29
mirroring	12
mirroring the	17
mis	-15
miscalculation	-34
miscast	-55
mischievous	7
misdirected	12
miserable	-27
miserable and	-30
miserable experience	-14
miserably	-31
miserably and	-11
miserably to	-11
misery	-11
misfire	-49
misfires	-48
misfortune	-16
misfortune of	-12
misfortune to	-15
misfortune to watch	-13
misguide	-25
misguided	-13
mish	-9
mishandle	-10
mishmash	-40
misinformation	-20
mislabeled	15
mislead	-4
misleading	-42
misleading product	-20
misled	-10
misnomer	-15
misogynistic	-11
misrepresentation	-10
misrepresented	-24
miss	-3
miss hot	-17
miss it	13
miss my	-58
miss our	-19
miss out	11
miss out on	14
miss that	-17
miss the point	15
miss you	5
missed	-12
missed opportunity	-60
missed our	-17
missed the	-9
missed the mark	-39
misses	-22
misses its	-23
misses the	-13
misses the mark	-20
missi	22
missing	-20
missing element	33
missing from this	-24
missing in	-5
missing in the	-9
missing out	17
missing person	17
missing something	-9
missing something here	-15
missing that	-10
missing the	4
mission accomplished	12
missions	30
mississippi	-9
missteps	21
mistake	-33
mistake and	-10
mistake i	-38
mistaken and	-27
mistress of	13
misuse	-12
misuse of	-14
mitt	-18
mix of	-2
mix to	15
mixed reviews	18
mixed together	11
mixer	4
mixes the	19
mixing	10
mixture	5
mixture of	8
miyazaki's	23
mizu	22
mm !	15
mm not	-45
mm picks	-10
mma	-13
mms	17
mock	-4
mocktails	-13
mode is	31
model	-7
model ?	-11
model but	-4
model but it	-13
model but not	-22
model does	-9
model it	-22
model looks	-20
model's	-17
model's photos	-15
models i	42
moderate	-5
modern	19
modern and	19
modern healthcare	-34
modern hotel	23
modern movies	9
modern with	46
modes	10
modest	10
modified	-3
mogami	11
mohair	-24
mohanlal	-10
moines	-13
moist	10
moist and	12
mojito	12
mojitos	-6
mol	15
molasses	10
mold	2
mold and	-11
moldy	-32
molina	9
mom's	7
moment	3
moment of	3
moment we	-5
moment when he	12
momento	19
moments between	16
moments but	-9
moments but they	-12
moments in	3
moments of hilarity	19
moms	6
money	-3
money !	-9
money and buy	-10
money and get	-12
money and go	-35
money back	-50
money back or	-11
money don't	-19
money down	-19
money elsewhere	-36
money for	-8
money for this	-15
money from you	-14
money go	-67
money grab	-31
money has	-15
money off	-7
money on	-20
money on something	-21
money on this	-7
money then	-15
money to be	-16
money to make	-6
money to see	-9
money well	9
money well spent	9
money would	-18
money would be	-20
mongering	-34
monitor	5
monitor and	11
monitor for	32
monitoring	8
monkey	2
monkey's	18
monotonous	-53
monroe and	-20
monster	2
monster movie	-20
monstrosity	-12
montana	15
month	-5
month and a	-14
month of	-3
month old	10
month when	-12
monthly	3
months	-14
months later	-12
months later the	-45
months now	44
months of use	-12
months the	-15
months then	-47
montparnasse	15
moo	-8
moo moo	-15
mood	7
mood is	8
moodiness	27
moody	11
moog	28
moonlight	20
moonlight mile	17
moonlighting	-19
moonwalker	23
moral	4
morals	9
mordantly	16
more	-2
more !	31
more accurately	-8
more action oriented	17
more amazing	14
more annoying	-17
more apps	13
more battery	-21
more beautiful	36
more beautiful in	14
more blood	-11
more boring	-4
more can you	23
more challenging	17
more chicken	11
more closely	-58
more colors	78
more common	8
more commonly	-52
more compact	12
more complete	14
more concerned about	-25
more confused	-11
more could	7
more could you	8
more damage	-38
more diabolical	23
more disappointing	-10
more do you	7
more drab	-18
more dull	-13
more durable	-9
more emotional	19
more emotional and	17
more excited	19
more expensive	6
more filling	16
more films like	12
more for a	-11
more for gifts	16
more from	-12
more from the	-15
more frustrated	-19
more frustrating	-59
more fun and	-8
more fun than	9
more going	9
more good	16
more harm	-29
more humanity	38
more i	3
more info	18
more instructions	-24
more intelligently	-20
more intense	-7
more interesting	-2
more irritating	-26
more job	-28
more length	15
more levels	36
more like	-17
more like a	-8
more like something	-18
more likely	-6
more limited	11
more mainstream	12
more masala	-20
more meaningful	21
more memorable	8
more minutes	-10
more money	-10
more movies like	14
more noise	16
more now	9
more of these	5
more of this	5
more often !	16
more often the	-19
more perfect	10
more pink than	-15
more pleasant	16
more please	12
more power to	-12
more powerful	37
more predictable	-30
more privacy	67
more realistic	7
more relaxed	4
more research before	-36
more restricted	29
more ridiculous	-6
more rounded	13
more salt	17
more satisfied	-47
more sense to	-9
more snug	23
more so	3
more streamlined	19
more than adequate	12
more than ample	14
more than enough	10
more than i	4
more than just	26
more than make	9
more than makes	41
more than once	3
more than sufficient	14
more than that	4
more than worth	14
more timely	15
more to get	-6
more to the	8
more traditional	6
more trouble than	-16
more vivid	14
more with	5
more you will	14
mores	14
morgen	26
morissette	24
morning	7
morning !	7
morning coffee	28
morning in	8
morning on	12
mornings	18
moroccan	14
moron	-11
moron test	-14
moronic	-7
morons	-8
morris	-4
morsel	12
mortality	19
mosh	-14
moss	28
moss green	11
most	3
most accurate	26
most amazing	45
most annoying	-20
most annoying thing	-21
most appealing	32
most awful	-21
most beautiful	6
most bland	-17
most boring	-27
most comedies	42
most comfortable	25
most compelling	13
most comprehensive	16
most contemporary	21
most controversial	22
most creative	17
most days	9
most delicious	7
most disappointing	-28
most disgusting	-9
most do	15
most entertaining	3
most everything	17
most exciting	21
most expensive	-11
most famous	15
most fascinating	20
most films	-7
most fun	25
most generic	-30
most helpful	7
most hollywood	20
most important part	-19
most impressive	8
most irritating	-7
most likely	-1
most memorable	4
most movies	4
most moving	10
most of all	7
most of us	3
most of your	12
most offensive	-10
most often	7
most original	21
most overrated	-23
most people will	9
most places	5
most positive	-7
most powerful	-16
most realistic	11
most reliable	17
most remarkable	2
most retailer	7
most retailer tops	9
most rides were	14
most ridiculous	-20
most romantic	31
most satisfying	12
most stressful	-18
most stupid	-16
most successful	13
most terrible	-16
most terrifying	13
most touching	10
most uncomfortable	-21
most uncomfortable seat	-9
most uncomfortable seats	14
most underrated	13
most unique	13
most unpleasant	-54
most unusual	14
most useful	16
most wonderful	13
mostly for	6
mostly just	-5
mostly martha	46
mostly pre	-23
mostly with	14
motel	6
moth	-7
mother and	-6
mother night	9
mother she	17
mother's	7
motherboard	-63
motherhood	26
mothman	-15
motions	-14
moto	15
mould in	-28
mould in the	-22
mouldy	-82
moulin	13
moulin rouge	9
mount	-31
mount antenna	15
mountain	8
mountain and	4
mountain is	14
mountain runaway	3
mounts	15
mourjan	30
mourjan business	20
mourjan business class	15
mourn	9
mouse and	-7
mouse is	9
mouse run	-32
mouse was	-11
mousepad	-42
mousse	12
mouth ?	-27
mouth watering	30
mouth with	-12
mouthpieces	-32
mouths	-4
mouthwatering	-26
move	2
move !	-31
move on to	-7
move so	-18
move to another	-11
move us	14
moves quickly	67
moves too	-29
moves with	16
movie	-4
movie ?	-31
movie a lot	7
movie although	11
movie as i	-10
movie at all	-11
movie but	2
movie but this	-9
movie could	-17
movie could have	-13
movie definitely	11
movie does	-3
movie ended	12
movie equivalent	-19
movie equivalent of	-15
movie fails	-12
movie feels	-11
movie fun	18
movie had	-1
movie has everything	14
movie has no	-4
movie hoping	-20
movie i	2
movie i've	-5
movie i've ever	-5
movie if	-5
movie instead	-12
movie is	-3
movie is as	-21
movie is boring	-6
movie is great	25
movie is just	-6
movie is nothing	-10
movie is so	-2
movie is supposed	-18
movie is too	-21
movie isn't NOT_for	20
movie just	-9
movie lacks	-9
movie like the	-12
movie looks	6
movie looks like	-9
movie made	3
movie makes	-6
movie needed	-10
movie night with	-16
movie only	-7
movie she	-5
movie should	-3
movie shows	6
movie sometimes	40
movie stands	20
movie started out	-13
movie stinks	10
movie sucked	-7
movie sucks	-28
movie that will	15
movie theater	6
movie to watch	3
movie tries	-16
movie tries to	-38
movie turns	-18
movie very	8
movie wants	-7
movie wants to	-9
movie was	5
movie was better	-36
movie was just	-8
movie were	-7
movie where	-11
movie would	-2
movie you can	7
movies but	-2
movies but this	-4
movies just	-10
movies like	-3
moving	21
moving along	14
moving and	12
moving performance	40
moving story	30
mp	6
mpeg	13
mr	-5
mrs	5
mrt	97
msg	-30
mst	-23
mtr	20
mtr to	14
mtr was	6
mtv	-4
mu ?	-43
much !	13
much and	6
much appreciated	87
much as	3
much as i	5
much as you	6
much better	-2
much better as	-13
much better hotel	-18
much better if	-10
much better movie	-10
much better off	-22
much better options	-19
much better places	-11
much better than	19
much but it	15
much depends	-32
much depends on	-25
much easier	10
much easier than	19
much emotional	-21
much even	13
much fabric	-12
much faster	9
much faster and	38
much filler	-24
much food	14
much for the	6
much for this	-15
much for what	-22
much fun	33
much fun !	5
much fun to	6
much hyped	-12
much i	9
much i bought	7
much i love	-13
much in	6
much material	-18
much money	4
much more for	-15
much more than	14
much much	3
much my	28
much nicer	-5
much out	-10
much out of	-10
much potential	-25
much prettier in	5
much quieter	13
much rather	-7
much shorter	-27
much shorter than	-4
much smaller than	11
much that	4
much that we	18
much thinner	-20
much time	-3
much time on	10
much to be	-4
much to see	14
much too	-8
much trouble	-8
much worse	5
much worth	20
mucking	-22
muddled	-30
muddy	-1
muffin mix	-24
muffins are	-41
mugging	-9
mughlai	14
mujer	20
mulan	-24
mullets	-39
multi	18
multi character	21
multi dimensional	12
multi function	19
multi purpose	13
multi touch	25
multilayered	25
multinational	12
multiple alarms	20
multiple times	-2
multiple ways	25
multiplier	18
multipurpose	13
mumble	-11
mumbles	-6
mumbling	-8
mumbo	-12
mumbo jumbo	-8
mummy	-3
mummy returns	-18
mumu	-36
munich	17
murder case	20
murderer who	-13
murgh	10
murky	-8
murphy's	7
murray a	-42
muscat	44
muscular thighs	9
museum	22
museum and	10
mush	-22
mushrooms	3
mushy	-37
mushy and	-48
music	6
music !	45
music and	-6
music and dance	25
music and movies	26
music as	9
music had	21
music is	-5
music is great	-14
music seems	-42
music seems to	-29
music to the	12
music which	7
music you	8
musical	-8
musical and	7
musical comedy	-9
musical genius	14
musical to	14
musically	9
musicals	-13
muslims	-68
mussels	38
mussels and	34
must	5
must !	14
must be	-2
must be a	-7
must buy	27
must buy for	19
must do	3
must for	37
must for any	12
must go	-9
must go to	17
must have	1
must have !	37
must have a	-8
must have app	8
must have been	-10
must have cost	-18
must have for	57
must have in	32
must have quot	22
must have taken	-13
must if	9
must keep	-14
must of been	-12
must pay	-13
must read	38
must read if	14
must see	25
must see !	16
must see and	-16
must see for	44
must to	2
must try	82
must try here	6
must try the	8
must visit	66
must visit for	6
must visit place	7
must watch	21
must write	-18
mustard	4
musty	-21
mute	-7
muti	27
muumuu	-19
muy	10
mvs	20
my	4
my !	8
my account	-16
my acoustics	8
my advice	-4
my advice is	-3
my age	25
my alarm	42
my all	7
my all time	7
my already	-20
my american	10
my amp	27
my apologies	14
my arms	-5
my bag	-20
my bag in	-26
my bags	-8
my bank	-12
my bible	6
my blood	-10
my book	7
my boss loop	-27
my boyfriend's	-10
my brakes	-32
my brother in	11
my budget and	22
my butt off	14
my cable	10
my card	-3
my chance	-23
my child	-23
my closet	3
my coat	27
my collection	8
my complaint	-12
my computer	-3
my cooking	11
my current	11
my customers	31
my cycle	10
my daily	20
my daughter	5
my daughter loves	10
my daughter was	9
my day	-6
my device	-16
my disappointment	-5
my dismay	-42
my dog is	21
my dog loves	10
my drink	-13
my energy	16
my entire life	4
my epiphone	8
my evo	13
my expectations	-10
my expectations and	-12
my expense	-24
my experience	-13
my experience that	-17
my eye	3
my family	5
my family loves	13
my father	8
my fav	14
my faves	-16
my favorite	19
my favorite !	5
my favorite airline	14
my favorite and	7
my favorite flavor	19
my favorite is	12
my favorite movies	11
my favorite of	43
my favorite places	-8
my favorite restaurant	17
my favorites	16
my favourite	30
my favourite is	8
my feeling	-12
my fiance	8
my file	-11
my finances	21
my finger	-8
my first choice	8
my first time	10
my flight	-11
my flight back	-15
my flight was	-5
my flights	-14
my folks	14
my food	-4
my foot	-14
my for	-27
my friend	-3
my friend's	-7
my friends	1
my front	57
my game	12
my garden	13
my gf	14
my gibson	8
my glass of	24
my go	15
my go to	12
my goodness	7
my grade	-12
my grand	12
my grandson	5
my grocery	12
my guitar and	8
my guitars	24
my guitars and	8
my hard drive	-19
my head or	-21
my heart	-13
my height	7
my hero	11
my hips	-6
my hobby	17
my horoscope	5
my htc	20
my husband loved	13
my husband loves	22
my husband will	26
my inbox	-14
my info	-19
my information	-17
my iphone	13
my junior	27
my kids also	-18
my kids have	15
my kids love	33
my kids to	9
my kind	12
my kind of	9
my knee	8
my least	-20
my least favourite	-26
my leg	-12
my lenovo	17
my les	8
my lesson	-30
my life	-5
my life back	-11
my lips is	14
my little	2
my local retailer	4
my love	6
my lower	38
my luggage	-55
my macbook	14
my mom	7
my money	-22
my money and	-2
my money back	-10
my morning	8
my music	4
my needs	26
my needs and	12
my negative	-20
my negative review	-23
my nephews	17
my netbook	-16
my new	5
my new favorite	7
my new go	16
my next	10
my next flight	10
my next trip	7
my nice	13
my nokia	34
my normal	2
my nose	-14
my oldest	10
my only	8
my only complaint	6
my only complaints	-9
my only criticism	14
my only disappointment	19
my only real	9
my only regret	10
my order	-16
my order and	-41
my original	-6
my parents	8
my patio	18
my pedal	14
my pedals	6
my personal	-5
my phone at	-20
my pictures	25
my powerbook g	-18
my problem	7
my recent	-8
my reservation	-25
my response	-8
my return	7
my right	-11
my room	-5
my salad	-13
my seat	-3
my second	10
my second favorite	11
my second one	-15
my shirts	11
my shoes	-23
my shorts	-15
my simple	-29
my sister and	4
my size	5
my smart phone	15
my son	3
my son and	3
my sony	8
my stay	7
my stay at	13
my stay was	13
my store	10
my strap	21
my studio	10
my taste but	9
my taxes	21
my thighs	-10
my ticket	-7
my time	-5
my time and	-29
my top	1
my toshiba	11
my traditional	-18
my two	3
my understanding of	-25
my unit	-13
my usual	6
my vacation	-9
my volume	-38
my vote for	-12
my wardrobe	23
my warning	-12
my weekend	9
my wife's	5
my wish	30
my wish list	6
my world	9
my worst	-1
my worst experience	-12
myers has	25
myopic	-16
myrna	18
myrna loy	11
myrtle	10
myself	1
myself using	17
myself wearing	12
mysterious	-1
mysteriously	-8
mystery science	-33
mystery science theater	-16
mystery writer	11
mystic	-1
mystic manor	2
mystified	-26
mystique	16
n g	-14
n it	-21
n n	15
n't	-19
n't add	-19
n't as	-39
n't as easy	-17
n't be	13
n't be disappointed	30
n't do	-45
n't fit	-19
n't know	-11
n't like	-22
n't much	-35
n't play	-68
n't quite	-21
n't really	-30
n't see	-19
n't stand	39
n't the	-42
n't think	-14
n't very	-43
n't work	-42
na	9
naan and	15
nachos	12
nachos and	27
nachtwey	41
nada	-67
nadir	-39
nadir of	-18
nagar	18
nagra	17
nah	-7
nah not	-36
nahi	-39
nailed	14
nair	31
nair's	19
nakata	51
naked	-6
naked women	-14
name	-1
name in	-7
name in the	-12
name of	-1
name on	-10
name on the	-9
names !	25
names to	-13
nan	12
nancy	21
nancy allen	16
nancy drew	28
nantucket	16
napkins	-18
napster	-16
napster to	-21
napster to go	-17
narby's	-24
narcissistic	-7
narendra	13
narita	11
narita airport	5
narration	-3
narrative	2
narrative flow	18
narrator's	16
narrow	-21
narrow seat	-45
narrow seats	-27
narrow that	-24
narrowest	-32
narrows	37
naruto	94
nary	-13
nasb	14
naschy	-11
nash	-5
nashville	13
nasty	-33
natali	25
nathan	9
national hot	23
national hot dog	17
national ice	18
national ice cream	14
national lampoon	-12
nationalist	12
nationalities	11
nations	4
native	11
nativist	-23
natural	7
natural and	8
natural ingredients	29
natural world	25
naturalist's	25
naturalistic	-11
nature	1
nature of	5
nature of his	11
natured	-10
naught	-9
nausea	-12
nauseam	-18
nauseating	-33
nauseous	-23
navajo	27
naval	5
navigate	5
navigate and	4
navigation	-5
navy	39
navy color	8
naw	-28
nay sayers	15
nazi	3
nb	15
nbo	26
nd birthday	23
nd time	-2
nd visit	9
ne	6
neapolitan	22
near	1
near future	7
near perfect	18
near the bottom	-21
near to	6
nearby the	15
nearly	-2
nearly impossible	13
nearly perfect	19
neat	11
neat and	-10
neat and clean	13
neat little	-4
neat way	17
neatly	28
neatly into	19
nebraska	-21
necessary	7
necessity	25
neck hole	-41
necklace	23
necklace and	11
neckline	5
nectar	15
ned	4
ned beatty	7
need !	16
need a little	6
need access	-12
need access to	-10
need an	-7
need and	25
need but	24
need from	13
need in	8
need is	18
need it	3
need it ?	-19
need it to	5
need my	-33
need no	15
need not	32
need not NOT_apply	15
need of	-3
need petite	16
need something	-6
need something that	-12
need these	14
need to figure	-18
need to pay	-7
need to remember	13
need to understand	10
need to wear	5
needed !	11
needed but	10
needless	-8
needless to	-6
needless to say	-5
needn't	24
needs	-9
needs a	-4
needs a little	-5
needs for	15
needs to	-7
needs to be	4
needs to go	-14
needs to see	13
needs to step	-21
needs to take	-11
nefarious	9
negated	-44
negative	-2
negative is	33
negative is that	14
negative is the	18
negative stars	-46
negatively	-8
neglected to	-14
neglecting	-7
negligence	-35
negligent	-11
negligible	-21
neighbors	7
neill	9
neither	-39
neither NOT_of NOT_the	-11
neither NOT_one	-2
neo realist	19
nepotism	-25
nervous	9
nervous about	7
nervously	11
nervy	24
nets	-30
netting	-11
networking	16
neutral	5
neutral color	6
never	-4
never NOT_a NOT_dull	20
never NOT_able	-25
never NOT_able NOT_to	-20
never NOT_again	9
never NOT_again !	-37
never NOT_at	20
never NOT_becomes	7
never NOT_been NOT_better	19
never NOT_been NOT_disappointed	35
never NOT_been NOT_more	-11
never NOT_boring	14
never NOT_buy	-29
never NOT_buy NOT_a	-6
never NOT_buy NOT_another	10
never NOT_buy NOT_this	-13
never NOT_came	-29
never NOT_came NOT_back	-7
never NOT_catches NOT_fire	-17
never NOT_checked	-12
never NOT_choose	-19
never NOT_come	-8
never NOT_come NOT_back	10
never NOT_comes	-7
never NOT_comes NOT_together	-16
never NOT_developed	-10
never NOT_did	-5
never NOT_disappoint	6
never NOT_disappointed	18
never NOT_disappoints	25
never NOT_enjoyed	24
never NOT_even	5
never NOT_ever	-5
never NOT_explained	-5
never NOT_fail	10
never NOT_failed	11
never NOT_failed NOT_me	19
never NOT_fails	21
never NOT_fails NOT_to	11
never NOT_felt	4
never NOT_fly	-41
never NOT_fly NOT_with	-7
never NOT_flying	-15
never NOT_forget	-9
never NOT_get NOT_back	-5
never NOT_get NOT_bored	6
never NOT_get NOT_tired	10
never NOT_go	3
never NOT_go NOT_wrong	7
never NOT_going	-35
never NOT_going NOT_back	-31
never NOT_going NOT_to	-8
never NOT_got	-1
never NOT_got NOT_it	-20
never NOT_had	7
never NOT_had NOT_a	6
never NOT_had NOT_anything	21
never NOT_had NOT_it	13
never NOT_had NOT_this	-28
never NOT_had NOT_to	6
never NOT_have NOT_to	7
never NOT_knew	8
never NOT_let	17
never NOT_lets	10
never NOT_loses	19
never NOT_manages	-26
never NOT_manages NOT_to	-20
never NOT_miss	5
never NOT_noticed	14
never NOT_offered	-10
never NOT_opened	-18
never NOT_order	-9
never NOT_ordering	-17
never NOT_owned	15
never NOT_read	-9
never NOT_read NOT_it	-13
never NOT_received	-9
never NOT_recommend	-23
never NOT_recommend NOT_this	-9
never NOT_regret	19
never NOT_return	-47
never NOT_rises NOT_above	-11
never NOT_run	28
never NOT_seen NOT_a	-11
never NOT_seen NOT_before	10
never NOT_seen NOT_it	7
never NOT_seen NOT_such	-5
never NOT_showed	-8
never NOT_stay	-37
never NOT_stay NOT_there	-11
never NOT_tire	18
never NOT_tire NOT_of	13
never NOT_trust	-20
never NOT_very	-10
never NOT_visit	-4
never NOT_visit NOT_this	-12
never NOT_waited	29
never NOT_worked	-10
never NOT_worn	13
never never	-11
neveragain	-44
new	3
new acquisition	-27
new again	41
new and	4
new best	-21
new delhi	20
new england	12
new experience	9
new fav	10
new favorite	62
new favorites	6
new film from	20
new firmware	-10
new go	32
new go to	24
new guitar	23
new house	6
new iphone	38
new iron	22
new law	-25
new light	46
new mac	-34
new one	-4
new orleans	-2
new rides	13
new rolls	23
new routes	18
new seat	-25
new special	27
new strings	32
new things	5
new way	-14
new ways	13
new york i	7
new york jfk	-5
newbies	21
newcastle utd	-27
newcomer	-5
newly opened	-10
newness	19
news that	8
newsletter	20
newspapers	-4
next day	5
next flight	9
next morning	5
next time we	30
next to	-2
next to us	-23
next to zero	-19
next trip	13
next trip to	8
next visit	13
next year	20
next year !	10
nfl game	-17
nhl	-36
niccol	48
nice	41
nice !	6
nice addition	23
nice addition to	9
nice also	15
nice ambience	-24
nice ambience and	29
nice and	2
nice and quiet	12
nice and tight	15
nice app	14
nice as	13
nice basic	-23
nice bonus	17
nice bottle	17
nice breakfast	11
nice bright	12
nice but	-6
nice but i	-13
nice but the	-37
nice camera	-10
nice casual	11
nice clean	3
nice color	-6
nice concept	-9
nice design	-8
nice dining	12
nice drape	7
nice enough	-4
nice experience	27
nice fabric	7
nice fit	-25
nice flavor	9
nice food	41
nice for	3
nice glass	11
nice graphics	12
nice hotel	35
nice hotel in	13
nice idea	-10
nice it's	12
nice jacket	9
nice job	-20
nice job of	14
nice large	15
nice little	14
nice mix	22
nice mix of	14
nice neighborhood	19
nice not	33
nice pair	12
nice pattern	-21
nice place	-6
nice place for	22
nice place to	-13
nice place with	9
nice product	12
nice quality but	-20
nice quality though	-68
nice relaxing	11
nice restaurant	8
nice rich	12
nice room	6
nice seat	23
nice selection	8
nice selection of	15
nice set	12
nice shiny	-14
nice simple	8
nice stand	11
nice stay	14
nice strap	12
nice table	18
nice to	-17
nice to be	40
nice to have	10
nice to know	9
nice to look	-13
nice to see	11
nice top	6
nice touch	-9
nice try	-25
nice until	-16
nice variety	10
nice view	5
nice waitress	22
nice way to	11
nice work	38
nicely	37
nicely and is	10
nicely designed	12
nicely done	21
nicely in	7
nicely made	-41
nicely made and	16
nicely on	7
nicely over	11
nicely updated	-27
nicely with	2
nicer than	6
nicest	19
nicest hotel	10
nickname	14
nicks	-9
nietzsche	27
nifty little	22
nigga	-46
night !	10
night a	7
night all	-22
night before	-18
night before in	-21
night but	-8
night by	34
night cable	-13
night i think	-13
night if	22
night parade	23
night parade was	8
night shift	16
night stay at	10
night when i	-16
nightclub	7
nightgown	-20
nightly	-9
nightmare	-16
nightmare !	-14
nightmares	2
nightmarish	4
nights !	25
nights were	24
nighy	10
nike	11
nikhil	-12
nikki	18
nil	8
nill	-18
nina	6
nine	3
nine queens	26
nine yards	-18
nineteenth	8
nineteenth century	8
ninjas	-5
nippon airways business	21
nisha	-9
nites	24
nitrogen	10
nizampet	-33
nj	23
nn	-48
no	-14
no !	-34
no NOT_action	-10
no NOT_actions	-28
no NOT_added	18
no NOT_after NOT_taste	19
no NOT_amount	-19
no NOT_amount NOT_of	-18
no NOT_and	-6
no NOT_apology NOT_or	-15
no NOT_apparent	-22
no NOT_apparent NOT_reason	-4
no NOT_atmosphere	-20
no NOT_avail	-6
no NOT_bad	39
no NOT_benefit	-16
no NOT_better NOT_than	-4
no NOT_bitter	9
no NOT_bitterness	20
no NOT_brainer !	15
no NOT_breakfast	-17
no NOT_bueno	-17
no NOT_butter	-28
no NOT_catering	-11
no NOT_challenge	-10
no NOT_character	-21
no NOT_character NOT_development	-26
no NOT_charge	12
no NOT_chemistry	-18
no NOT_cliche	-21
no NOT_clothes	-31
no NOT_clue	-3
no NOT_comparison NOT_to	22
no NOT_complaints	19
no NOT_complaints !	18
no NOT_complaints NOT_at	16
no NOT_condiments	-41
no NOT_consistency	-39
no NOT_contest	-28
no NOT_crowds	18
no NOT_customer	-22
no NOT_denying	6
no NOT_denying NOT_the	8
no NOT_depth	-11
no NOT_dice	-12
no NOT_direct	-19
no NOT_direction	-19
no NOT_disc	-30
no NOT_discernible	-9
no NOT_discount	-18
no NOT_disk	-14
no NOT_effect	-32
no NOT_elevator	-23
no NOT_emotion	-11
no NOT_emotional	-10
no NOT_energy	-31
no NOT_exception	8
no NOT_excuse	-15
no NOT_excuse NOT_for	-28
no NOT_explanation	-8
no NOT_fans	-12
no NOT_flavor	-29
no NOT_flavor NOT_at	-12
no NOT_flavour	-15
no NOT_flaws	24
no NOT_free	-11
no NOT_fun	-56
no NOT_fuss	40
no NOT_fuss no	11
no NOT_gate	-13
no NOT_glitches	7
no NOT_go	-37
no NOT_good	-10
no NOT_good NOT_reason	-5
no NOT_guess	24
no NOT_help	-57
no NOT_holds	8
no NOT_holds NOT_barred	8
no NOT_humor	-13
no NOT_i	-10
no NOT_idea	7
no NOT_idea NOT_about	-10
no NOT_idea NOT_how	-1
no NOT_improvement	-19
no NOT_indication	-8
no NOT_indication NOT_that	-22
no NOT_info	4
no NOT_information	-26
no NOT_insight	-5
no NOT_insight NOT_into	-10
no NOT_instructions	-21
no NOT_interesting	-25
no NOT_issue	9
no NOT_issues	15
no NOT_issues NOT_with	-7
no NOT_it	-22
no NOT_joke	-8
no NOT_lag	38
no NOT_laughs	-8
no NOT_leaks	19
no NOT_leg	-19
no NOT_leg NOT_room	-14
no NOT_legroom	-51
no NOT_limit	-8
no NOT_logic	-26
no NOT_long	16
no NOT_longer	-5
no NOT_longer NOT_have	6
no NOT_luck	-9
no NOT_luggage	-18
no NOT_manager	-19
no NOT_means NOT_of	-21
no NOT_mention	-12
no NOT_mess	19
no NOT_mic	-23
no NOT_mice	-17
no NOT_much	12
no NOT_muss	16
no NOT_mystery	-8
no NOT_need	3
no NOT_need NOT_to	20
no NOT_new	-20
no NOT_noise	36
no NOT_noise NOT_from	7
no NOT_nonsense	8
no NOT_notice	-20
no NOT_nudity	-7
no NOT_number	-27
no NOT_offense	-15
no NOT_one	-7
no NOT_one NOT_can	-5
no NOT_one NOT_in	-4
no NOT_one NOT_would	5
no NOT_other NOT_place	15
no NOT_passion	-13
no NOT_phone	-46
no NOT_place	-17
no NOT_place NOT_to	-7
no NOT_plot	-20
no NOT_plot NOT_to	-13
no NOT_plot no	-7
no NOT_point	-13
no NOT_point NOT_in	-5
no NOT_political	17
no NOT_positive	-25
no NOT_power	-19
no NOT_problem	22
no NOT_problem NOT_using	13
no NOT_problems	55
no NOT_problems NOT_whatsoever	10
no NOT_proper	-10
no NOT_protective	-24
no NOT_punches	14
no NOT_queue	9
no NOT_real	-2
no NOT_reason	7
no NOT_reason NOT_for	-17
no NOT_reason NOT_to	-1
no NOT_regrets	7
no NOT_relief	-27
no NOT_reply	-16
no NOT_reservations	-30
no NOT_resolution	-9
no NOT_respect	-12
no NOT_response	-19
no NOT_room NOT_service	-11
no NOT_rust	23
no NOT_seats NOT_and	-18
no NOT_security	-20
no NOT_sense	11
no NOT_sense NOT_at	-10
no NOT_service	-43
no NOT_shaded	-22
no NOT_shape	-36
no NOT_shape NOT_and	-10
no NOT_showers	-5
no NOT_slip	-13
no NOT_snow	17
no NOT_so	-39
no NOT_solution	-20
no NOT_sound	-21
no NOT_special NOT_effects	7
no NOT_staff	-22
no NOT_stars	-60
no NOT_story	-52
no NOT_style	-27
no NOT_substance	-13
no NOT_such	-7
no NOT_such NOT_luck	-18
no NOT_sugar	14
no NOT_surprises	-7
no NOT_suspense	-9
no NOT_tables	-27
no NOT_talent	-8
no NOT_taste	-12
no NOT_tax	30
no NOT_tension	-16
no NOT_texture	-11
no NOT_thank	-13
no NOT_thank NOT_you	-10
no NOT_thanks	-22
no NOT_thanks !	-20
no NOT_that	-11
no NOT_they	-14
no NOT_this	-25
no NOT_thought	-17
no NOT_traffic	19
no NOT_trouble	30
no NOT_trouble NOT_with	13
no NOT_use	-13
no NOT_variety	-12
no NOT_waiting NOT_area	-17
no NOT_water	-7
no NOT_way	-9
no NOT_way !	-10
no NOT_way NOT_that	-7
no NOT_way NOT_to	-33
no NOT_where	-34
no NOT_wifi	-14
no NOT_wonder	-4
no NOT_worries	41
no NOT_zipper	-9
no i	-8
no no no	22
no nothing	-12
no thanks	-68
no they	-11
noah	12
noah's ark	-21
nobility	32
noble	4
nobody	8
nobody NOT_cares	-26
nobody NOT_ever	-46
nodding off	-24
noggin	-18
noir	17
noir and	11
noise	-7
noise in	-8
noise level	-28
noises	-1
noisey	-27
noisily	-17
noisy	-35
noisy and	-16
noisy in	-18
noisy so	14
nokia's	-26
nolan	-15
nomad	5
nomination	-3
nomination for	-2
nominations	3
non	-4
non event	-9
non existant	-40
non existent	-17
non existent and	-15
non functional	-36
non smoking	10
non smoking room	-1
non standard	-22
non stop action	14
non toxic	-14
non working	-27
none	-16
none NOT_of	-22
none NOT_of NOT_them	-1
none NOT_of NOT_those	-7
none NOT_of NOT_us	-5
none NOT_of NOT_which	-28
none NOT_to	-13
nonetheless	12
nonexistent	-23
nonsense	-45
nonsense and	-5
nonsense that	-9
nonsensical	-18
noo	-29
noo !	-8
noodle dishes	7
noodles with	6
nooks	19
nope	-38
nope !	-11
nope not	14
nope still	-16
nor NOT_a	-10
nor NOT_are	-18
nora	8
nord	18
norma	10
normally wear	5
north	5
north america	6
north indian food	6
northam	4
northeastern	14
northern	8
norton	-11
norton internet	-24
norton internet security	-19
nortron	-21
norwegian	7
nose	-23
nose is	-8
not	-21
not !	4
not NOT_a	-3
not NOT_a NOT_big	3
not NOT_a NOT_d	-27
not NOT_a NOT_deal	23
not NOT_a NOT_flattering	-10
not NOT_a NOT_game	-11
not NOT_a NOT_good	-29
not NOT_a NOT_patch	-37
not NOT_a NOT_perfect	-5
not NOT_a NOT_place	-6
not NOT_a NOT_pleasant	-18
not NOT_a NOT_product	21
not NOT_a NOT_quality	-27
not NOT_a NOT_very	-4
not NOT_able	-5
not NOT_accept	-5
not NOT_acceptable	-50
not NOT_access	-21
not NOT_accomodate	-31
not NOT_afraid NOT_to	6
not NOT_allow	-9
not NOT_always	17
not NOT_always NOT_easy	8
not NOT_an NOT_issue	12
not NOT_as NOT_advertised	-16
not NOT_as NOT_big	25
not NOT_as NOT_great	8
not NOT_as NOT_pictured	-64
not NOT_as NOT_shown	-16
not NOT_at	-11
not NOT_at NOT_all	-20
not NOT_at NOT_his	18
not NOT_attentive	-21
not NOT_automatically	-13
not NOT_available	-2
not NOT_bad	4
not NOT_bad NOT_at	15
not NOT_bad NOT_but	-3
not NOT_bad NOT_enough	-15
not NOT_bad NOT_for	18
not NOT_bad but	-6
not NOT_be NOT_allowed	-18
not NOT_be NOT_back	-26
not NOT_be NOT_disappointed	66
not NOT_be NOT_going	-10
not NOT_be NOT_missed	17
not NOT_be NOT_returning	-9
not NOT_be NOT_staying	-17
not NOT_be NOT_used	19
not NOT_because	2
not NOT_because NOT_they	-9
not NOT_been	-2
not NOT_believable	-36
not NOT_believe	-1
not NOT_bother	7
not NOT_bother NOT_with	-9
not NOT_boxy	21
not NOT_bring	15
not NOT_bring NOT_the	21
not NOT_bulky	9
not NOT_buy	-51
not NOT_buy !	-21
not NOT_buy NOT_this	8
not NOT_buying	5
not NOT_call	-4
not NOT_care	-4
not NOT_caring	-43
not NOT_caring NOT_about	-19
not NOT_charge	-11
not NOT_checking	-14
not NOT_clean	-27
not NOT_cleaned	-9
not NOT_clingy	14
not NOT_comfortable	-10
not NOT_coming NOT_to	-20
not NOT_compare	-20
not NOT_compare NOT_to	-12
not NOT_compatible	-12
not NOT_compatible NOT_with	-15
not NOT_conducive	-29
not NOT_convincing	-19
not NOT_cooked	15
not NOT_cool	-18
not NOT_correct	-28
not NOT_cute	-32
not NOT_deep	9
not NOT_deliver	-9
not NOT_delivered	-22
not NOT_deserve	-4
not NOT_disappoint	38
not NOT_disappointed	81
not NOT_disney	-15
not NOT_display	-23
not NOT_display NOT_the	-25
not NOT_do	1
not NOT_do NOT_this	9
not NOT_do NOT_what	-12
not NOT_download	-67
not NOT_durable	-17
not NOT_eat	5
not NOT_edible	-40
not NOT_effective	-10
not NOT_enjoy	-5
not NOT_enjoyable	-26
not NOT_enough	-17
not NOT_entertaining	-29
not NOT_even	-25
not NOT_even NOT_a	-11
not NOT_even NOT_close	12
not NOT_even NOT_funny	-7
not NOT_even NOT_good	-14
not NOT_even NOT_the	8
not NOT_even NOT_want	-14
not NOT_even NOT_worth	-25
not NOT_every	11
not NOT_everyone	4
not NOT_everyone NOT_will	10
not NOT_exactly NOT_sure	-12
not NOT_expected	-11
not NOT_expected NOT_from	-18
not NOT_experience	12
not NOT_explain	-32
not NOT_extensive	18
not NOT_fancy	21
not NOT_fault	15
not NOT_feel	-6
not NOT_feel NOT_like	-9
not NOT_figure	-28
not NOT_figure NOT_out	-36
not NOT_fit	-11
not NOT_fit NOT_my	-19
not NOT_fit NOT_the	-12
not NOT_fit NOT_well	-12
not NOT_flattering	-44
not NOT_flattering NOT_at	-23
not NOT_flattering NOT_on	6
not NOT_flow	-21
not NOT_fly	16
not NOT_focused	-28
not NOT_following	-11
not NOT_for	-9
not NOT_for NOT_everyone	4
not NOT_for NOT_me	15
not NOT_for NOT_my	14
not NOT_forgotten	15
not NOT_form NOT_fitting	11
not NOT_free	3
not NOT_fresh	-25
not NOT_friendly	-13
not NOT_fun	-28
not NOT_function	-9
not NOT_functional	-23
not NOT_functioning	-10
not NOT_funny	-54
not NOT_funny NOT_at	-6
not NOT_get NOT_any	-13
not NOT_get NOT_it	-9
not NOT_get NOT_my	-17
not NOT_get NOT_this	-35
not NOT_getting NOT_it	-14
not NOT_go	-4
not NOT_go NOT_away	-10
not NOT_go NOT_back	18
not NOT_go NOT_to	-19
not NOT_going	2
not NOT_going NOT_back	8
not NOT_good	-36
not NOT_good !	-8
not NOT_good NOT_and	-14
not NOT_good NOT_at	7
not NOT_good NOT_either	-10
not NOT_good NOT_enough	16
not NOT_good but	-11
not NOT_great	-9
not NOT_had	11
not NOT_had NOT_any	23
not NOT_half NOT_bad	18
not NOT_handled	-16
not NOT_hang	-16
not NOT_happening	-18
not NOT_happy	-38
not NOT_happy NOT_with	-29
not NOT_have	2
not NOT_have NOT_as	9
not NOT_have NOT_to	3
not NOT_help	-20
not NOT_help NOT_me	-13
not NOT_helpful	-16
not NOT_helping	-12
not NOT_here	-6
not NOT_hesitate	72
not NOT_hesitate NOT_to	32
not NOT_hold	-24
not NOT_hold NOT_up	-24
not NOT_honor	-35
not NOT_how	-7
not NOT_huge	-6
not NOT_hurt	14
not NOT_if	-6
not NOT_impress	-11
not NOT_impressed	-45
not NOT_impressive	-24
not NOT_in	3
not NOT_in NOT_and	-28
not NOT_include	-5
not NOT_install	-69
not NOT_install NOT_on	-10
not NOT_installing	-13
not NOT_interested	5
not NOT_interesting	-25
not NOT_involve	-15
not NOT_it	-30
not NOT_itchy	5
not NOT_just	3
not NOT_just NOT_a	6
not NOT_just NOT_another	14
not NOT_just NOT_for	19
not NOT_justify	-6
not NOT_keep	-11
not NOT_less	-10
not NOT_let NOT_me	-7
not NOT_like	-4
not NOT_like NOT_them	-20
not NOT_like NOT_these	-27
not NOT_like NOT_you	-10
not NOT_load	-30
not NOT_look	-35
not NOT_look NOT_good	-18
not NOT_loose	11
not NOT_lose	24
not NOT_losing	12
not NOT_made	-6
not NOT_made NOT_by	-20
not NOT_make	-16
not NOT_make NOT_a	15
not NOT_make NOT_for	-14
not NOT_many	4
not NOT_match	7
not NOT_me	-12
not NOT_meet	-17
not NOT_memorable	6
not NOT_merely	13
not NOT_mine	12
not NOT_miss	4
not NOT_miss NOT_the	7
not NOT_monumental	-24
not NOT_move	-15
not NOT_much	-3
not NOT_much NOT_better	-25
not NOT_mushy	13
not NOT_my	-15
not NOT_my NOT_idea	-15
not NOT_nearly NOT_enough	-10
not NOT_needed	-8
not NOT_nice	-9
not NOT_non	-14
not NOT_offering	-23
not NOT_often	6
not NOT_ok	-30
not NOT_on NOT_me	-19
not NOT_once	1
not NOT_one	-16
not NOT_one NOT_but	-7
not NOT_one NOT_of	-16
not NOT_one NOT_single	-18
not NOT_only	7
not NOT_only NOT_a	5
not NOT_only NOT_for	11
not NOT_only NOT_to	28
not NOT_open	-20
not NOT_operating	-34
not NOT_orange	11
not NOT_order	11
not NOT_order NOT_this	-19
not NOT_original	-23
not NOT_outstanding	11
not NOT_over	13
not NOT_over NOT_the	5
not NOT_overbearing	12
not NOT_overly	9
not NOT_overpowering	5
not NOT_perfect	-2
not NOT_pleasant	-12
not NOT_pleased	-16
not NOT_practical	-24
not NOT_present	-21
not NOT_prevent	18
not NOT_problems	18
not NOT_professional	-37
not NOT_properly	9
not NOT_provide	-7
not NOT_purchase	2
not NOT_purchase NOT_this	-6
not NOT_quiet	-9
not NOT_quite	8
not NOT_quite NOT_up	16
not NOT_read	-1
not NOT_read NOT_any	-24
not NOT_read NOT_it	-21
not NOT_ready	-18
not NOT_real	-5
not NOT_really	5
not NOT_really NOT_know	-24
not NOT_really NOT_worth	-24
not NOT_reccomend	-13
not NOT_receive	-7
not NOT_received	-6
not NOT_recognize	-8
not NOT_recomend	-14
not NOT_recommend	-66
not NOT_recommend NOT_it	-13
not NOT_recommend NOT_this	15
not NOT_recommend NOT_to	-18
not NOT_recommended	-19
not NOT_recommended NOT_at	-8
not NOT_record	-17
not NOT_refund	-12
not NOT_regret	4
not NOT_reliable	-24
not NOT_resist	6
not NOT_responding	-8
not NOT_return	-35
not NOT_reveal	18
not NOT_right NOT_for	-10
not NOT_rise	-11
not NOT_rushing	19
not NOT_safe	-38
not NOT_satisfied	-22
not NOT_satisfied NOT_with	-22
not NOT_saying	4
not NOT_scary	-7
not NOT_see NOT_through	4
not NOT_seem NOT_to	-4
not NOT_seen	12
not NOT_seen NOT_this	10
not NOT_served	-19
not NOT_sincere	20
not NOT_sitting	-19
not NOT_so	-2
not NOT_so NOT_funny	-22
not NOT_so NOT_pleased	-20
not NOT_soft	-10
not NOT_sold	-13
not NOT_something	-5
not NOT_spend	-7
not NOT_stay	-9
not NOT_stay NOT_here	-29
not NOT_sturdy	-62
not NOT_subtle	13
not NOT_suggest	-17
not NOT_suitable	-10
not NOT_suitable NOT_for	-9
not NOT_supply	-38
not NOT_support	-25
not NOT_sure	-6
not NOT_sure NOT_how	-3
not NOT_sure NOT_what	-5
not NOT_sure NOT_who	-8
not NOT_take	3
not NOT_take NOT_long	8
not NOT_taken	-20
not NOT_talk	10
not NOT_taste	-21
not NOT_tasty	-42
not NOT_terrible	-7
not NOT_terribly	17
not NOT_that	-5
not NOT_that NOT_any	-15
not NOT_that NOT_great	-15
not NOT_that NOT_it	-11
not NOT_the	-1
not NOT_the NOT_case	-7
not NOT_the NOT_one	-6
not NOT_the NOT_original	-17
not NOT_the NOT_same	-10
not NOT_the NOT_typical	13
not NOT_the NOT_worst	24
not NOT_their	-5
not NOT_there	-3
not NOT_this	-11
not NOT_thrilled	-15
not NOT_tight	11
not NOT_to	1
not NOT_to NOT_be	4
not NOT_to NOT_like	25
not NOT_to NOT_love	23
not NOT_to NOT_make	6
not NOT_to NOT_miss	4
not NOT_to NOT_order	9
not NOT_too	13
not NOT_too NOT_big	7
not NOT_too NOT_far	13
not NOT_too NOT_hard	9
not NOT_too NOT_heavy	4
not NOT_too NOT_low	14
not NOT_too NOT_short	8
not NOT_too NOT_small	25
not NOT_too NOT_spicy	13
not NOT_too NOT_sweet	21
not NOT_too NOT_thick	-7
not NOT_too NOT_thin	9
not NOT_too NOT_tight	-5
not NOT_trained	-17
not NOT_tried	7
not NOT_true	-16
not NOT_two	13
not NOT_understand NOT_the	-7
not NOT_understand NOT_what	-22
not NOT_up	-4
not NOT_up NOT_to	-8
not NOT_update	-16
not NOT_useful	-14
not NOT_user NOT_friendly	-23
not NOT_usually	12
not NOT_value	-21
not NOT_value NOT_for	-14
not NOT_very	-12
not NOT_very NOT_flattering	-23
not NOT_very NOT_good	9
not NOT_very NOT_thrilling	-41
not NOT_wash	-17
not NOT_waste	-20
not NOT_waste NOT_your	-7
not NOT_watch	-7
not NOT_wear	-9
not NOT_welcome	-12
not NOT_well	-11
not NOT_what	-20
not NOT_what NOT_i	5
not NOT_what NOT_it	-8
not NOT_what NOT_we	-12
not NOT_white	-6
not NOT_work	-28
not NOT_work !	-14
not NOT_work NOT_at	-7
not NOT_work NOT_for	3
not NOT_work NOT_on	-24
not NOT_work NOT_with	-37
not NOT_working	-25
not NOT_worth	-35
not NOT_worth NOT_a	14
not NOT_worth NOT_buying	-19
not NOT_worth NOT_for	30
not NOT_worth NOT_going	-22
not NOT_worth NOT_it	-5
not NOT_worth NOT_the	-35
not NOT_worth NOT_watching	-5
not NOT_worth NOT_your	10
not NOT_worthy	-25
not NOT_worthy NOT_of	-5
not NOT_your	11
not NOT_your NOT_typical	18
notch	23
notch and	4
notcool	-20
note !	18
note pad	19
note performance	-12
note that there	12
note this	28
note when	-13
noted in	-7
notes	-3
notes on	26
nothappy	-41
nothing	-23
nothing !	13
nothing NOT_against	-20
nothing NOT_at	-7
nothing NOT_bad	15
nothing NOT_beats	44
nothing NOT_better NOT_than	35
nothing NOT_better NOT_to	-6
nothing NOT_but	-10
nothing NOT_but NOT_great	19
nothing NOT_but NOT_problems	-12
nothing NOT_compared	8
nothing NOT_compared NOT_to	6
nothing NOT_else	-11
nothing NOT_else NOT_on	-14
nothing NOT_except	18
nothing NOT_for	-19
nothing NOT_for NOT_me	-18
nothing NOT_going	-10
nothing NOT_going NOT_for	-13
nothing NOT_good	-34
nothing NOT_good NOT_to	-18
nothing NOT_great	-17
nothing NOT_happens	-27
nothing NOT_here	-6
nothing NOT_i	-10
nothing NOT_i NOT_have	-13
nothing NOT_in	-15
nothing NOT_in NOT_it	-37
nothing NOT_in NOT_this	-16
nothing NOT_interesting	-9
nothing NOT_less	10
nothing NOT_less NOT_than	9
nothing NOT_like	4
nothing NOT_like NOT_the	-32
nothing NOT_makes	5
nothing NOT_more	-9
nothing NOT_more NOT_than	-10
nothing NOT_much	-13
nothing NOT_negative	25
nothing NOT_negative NOT_to	19
nothing NOT_new	-19
nothing NOT_new NOT_here	-7
nothing NOT_of	-22
nothing NOT_of NOT_the	-8
nothing NOT_on	-8
nothing NOT_on NOT_the	-6
nothing NOT_original	-2
nothing NOT_really	-3
nothing NOT_redeeming	-13
nothing NOT_remotely	-8
nothing NOT_resembling	-21
nothing NOT_short	10
nothing NOT_short NOT_of	7
nothing NOT_special	-9
nothing NOT_special NOT_and	-9
nothing NOT_special but	14
nothing NOT_to	-3
nothing NOT_to NOT_complain	28
nothing NOT_to NOT_do	3
nothing NOT_to NOT_recommend	-6
nothing NOT_to NOT_the	-7
nothing NOT_to NOT_write	-8
nothing NOT_works	-21
noticed that	6
noticed the	-4
notices	21
notions	5
notions of	9
notmad	14
notre	8
notre dame	10
novak	32
novel	-4
novel about	-10
novel of	10
novel would	-19
novella	12
november	11
november and	15
novice	25
now !	12
now ?	-6
now am	-30
now and	17
now and have	11
now and i	4
now and it's	12
now don't	-9
now don't NOT_get	-8
now have to	-17
now i	1
now i am	-5
now i can	17
now i feel	-11
now i have	-5
now i'm	-3
now i'm stuck	-32
now in	2
now it	-14
now it won't	-9
now look	-29
now on	2
now that i	7
now that it's	16
now that was	8
now that's just	-15
now the	-17
now there	-7
now there is	-10
now they're	-14
now time	24
nowadays	5
nowhere	-32
nowhere NOT_near	-5
nowhere NOT_to NOT_be	-4
nowplaying	-22
noyce	9
noyce has	19
npr	9
nr	-14
nt	-12
nth	-13
nto	23
ntsc	16
nuance and	18
nuanced	23
nuanced and	11
nuances	22
nuances of	11
nude bra	11
nudity	-8
nudity and	-4
number	1
number and	4
number of restaurants	16
numbing	-34
numbingly	-18
numerical	-22
numerous problems	-8
nunca	-44
nurtures	21
nustevia	18
nutritional information	-34
nuts on	16
nx	15
ny	7
nyc	4
nyc ?	18
nylon is	-35
nytimes	-30
não	-13
o	-8
o a dvd	-18
o and	-10
o honey	13
o it	21
o o	-10
o r	-22
o'fallon	-38
o'hare	-9
oakie	20
oakland	12
oasis	24
oasis in	13
oasis of	12
obama	-15
obama's	-31
obese	-10
objection i	-24
objective	7
obnoxious	-56
obnoxious and	-11
observation is	-24
observations	10
observed	6
observes	18
obsessed	10
obsession that	32
obsessions and	25
obtain	8
obvious	-15
obvious and	-9
obvious that	-5
obvious that the	-8
obviously	-1
obviously a	-5
occasion	3
occasionally	-3
occasionally funny	-12
occasions but	13
occasions when the	-35
occupied for	55
occur while	30
ocean park	10
ocean park instead	-39
ocean's	8
october	2
octopus	17
odd	-16
odd but	25
odd fit	-24
odd place	-14
odd taste	-19
odd unusual	-27
oddly	-1
oddly compelling	27
oddly shaped and	-27
odds	6
ode	22
ode to	12
odour	-39
odyssey	15
oedekerk	-48
oem	8
of	-2
of a b	-11
of a hassle	-15
of a kind	8
of a lifetime	8
of a movie	-4
of a paper	-18
of a screenplay	-24
of a script	-5
of a sudden	-12
of a toy	-16
of a truly	-19
of a video	-12
of action	2
of action and	9
of adults	13
of adventure	10
of adventures	14
of affection	38
of age	10
of age and	12
of age story	12
of all !	18
of all ages	-1
of all fears	-21
of all kinds	7
of all my	8
of all trades	-19
of america	4
of an action	-24
of an artist	5
of an episode	-14
of any age	15
of art	11
of artificial	-15
of attractions	41
of august	11
of awesome	17
of bad	3
of badly	-20
of badness	-13
of battery	11
of beauty	8
of been	-7
of behringer	-6
of beverages	20
of biryani	8
of bland	-13
of booking	15
of boring	-10
of brand	41
of broadway	13
of budget	-11
of bug	-18
of cameras	28
of cancelling	-19
of cards	8
of caution	17
of celluloid	-22
of center	14
of character actors	13
of characters	4
of characters and	9
of charge	5
of charging	11
of charlie	8
of charm	15
of cheap	-3
of cheaper	-24
of chicken	-10
of chocolate	4
of choice	8
of choices	26
of chores	-22
of cigarette	-17
of cigarette smoke	-11
of cigarettes	14
of civil	18
of civil rights	21
of cliches	-38
of clichés	-24
of clichés and	-12
of clones	48
of clothes	11
of colonialism	10
of color	-6
of colors	14
of comedy and	14
of comfort	-10
of comments	9
of compliments !	7
of compliments on	34
of connection	-20
of context	-16
of cooking	7
of corruption	12
of courage	13
of course	2
of cr	-14
of crap	-25
of cuban	6
of cute	-8
of danger	-19
of danny	13
of date	-16
of debt	-28
of delicious	8
of desire	6
of desserts	9
of detail	8
of different	14
of disguise	-49
of disgusting	-13
of dishes	-11
of disney	9
of disneyland	7
of dragoon	20
of dreams	5
of dreck	-10
of drinks and	6
of drug	10
of drunk	-18
of dumpy	-23
of dust	-46
of dust on	-18
of duty	9
of emotions	9
of even	-10
of even the	-10
of everything	7
of excellent	-12
of expectations	-17
of explanations	-20
of family	15
of family and	24
of fantasy	2
of fargo	23
of fart	-10
of features	25
of fender	-17
of field	14
of fill	-25
of filth	-20
of finding	27
of fire and	23
of flavor	-1
of flavors	6
of flies	-22
of foam but	-14
of focus	-17
of food	5
of food and	3
of food for	15
of four	4
of freedom	12
of fresh	7
of friday the	-11
of friendship and	10
of fun	24
of fun !	13
of fun and	33
of fun for	4
of fun to	-6
of games	2
of garbage	-8
of gay	-31
of genius	6
of george	6
of getting used	28
of ginger	-10
of godzilla	-21
of good old	21
of good quality	13
of good things	-9
of grounds	-20
of guests	-7
of guitar	16
of guitars	6
of hard	11
of hard to	11
of having a	-4
of having to	12
of headphones	33
of heaven	4
of helpful	23
of henry	17
of her	1
of her best	28
of here	-9
of high	3
of high quality	11
of his	2
of his best	19
of his family	11
of his favorite	10
of his own	2
of his works	11
of hiss	-32
of history	11
of history and	8
of honor	7
of hot and	12
of how not	-6
of huckleberry	18
of hulls	-30
of human	2
of human bondage	9
of humor	1
of humor and	9
of hurt	-21
of hyderabad	7
of hype	-8
of image	17
of indian	7
of indians	30
of innocence	22
of interest	-8
of iranian	11
of it	1
of it has	37
of it that	-7
of italy	21
of its	-3
of jackie	10
of junk	-32
of korean	15
of kung	15
of lame	-8
of laptops	20
of laughs	17
of learning	9
of legroom	23
of level	14
of levels	9
of life	22
of lightning	-16
of longing	38
of love	-2
of love and	11
of mainland	-27
of mainland tourists	-21
of martha	-15
of material	-5
of me	-6
of me was	-17
of mental	-9
of metal	-8
of mike	18
of mindless	-13
of modern	-5
of modern times	13
of mold	-18
of money	-30
of money !	-24
of money and	4
of money to	-18
of moral	10
of much	-9
of music	2
of my	1
of my all	2
of my customers	18
of my favorite	-8
of my favorites	10
of my guitars	21
of my husband	-27
of my life	-5
of my money	-12
of my time	-23
of my usual	28
of nationalism	26
of nausea	-19
of newspapers	-19
of noir	14
of noise	-28
of nokia	-25
of none	-18
of normal	-6
of norton	-18
of nothing	-8
of nurses	-44
of occasions	14
of one man's	9
of options	10
of order	-9
of ordinary	9
of our	1
of our times	13
of ourselves	24
of over	-3
of ownership	-18
of paranoia	15
of park	15
of parking	22
of peanut	11
of people	-2
of people would	-30
of pepper	-18
of permissions	-19
of phoenix	10
of picks	32
of places	-11
of places to	-10
of plain	-14
of plastic	-12
of play	8
of plot	-3
of poor	9
of portions	28
of positive	-6
of potential but	-9
of pressure	-4
of price	12
of pricey	14
of problems	-6
of problems with	-6
of purple	9
of quot	13
of race	8
of radio	8
of rain	33
of ram	28
of random	-7
of relationships	10
of research	15
of restaurants	1
of restaurants in	18
of returning	-7
of returning it	-13
of room	2
of room to	8
of roseanne	28
of rubber	-7
of rubbish	-24
of rules	16
of run	-22
of russians	-14
of sadness	12
of scenes in	-13
of science	9
of scottsdale	23
of seafood	24
of seating	20
of sense	8
of sf	22
of sh	-17
of sh t	-24
of shadow	13
of shit	-8
of shock	-8
of silence	7
of singapore	18
of sitting through	-10
of sixteen	-16
of sleeves	-25
of snacks	9
of snacks and	13
of soap	-15
of society and	11
of software	-14
of sorts	11
of sounds	35
of soup	-15
of south	10
of soy	-16
of space	3
of space and	10
of speakers	23
of special	9
of specials	31
of spice	14
of spicy	37
of split	-14
of staff	-12
of stale	-13
of stars	7
of stations	16
of storage	10
of stories	7
of storytelling	27
of stupid	-23
of stupidity	-7
of sushi	14
of sweet and	18
of sweetness	23
of swing	13
of swords	19
of talent	-7
of talking	-12
of tape	14
of tasty	5
of tea and	9
of tea then	-20
of technology	6
of terrible	-3
of the	-1
of the aircraft	12
of the average	-12
of the bags	-8
of the barrel	-11
of the best	34
of the better	33
of the blouse	-8
of the blue	-9
of the bottom	-7
of the box	-2
of the bride	15
of the city	4
of the colors	42
of the company	13
of the damned	-14
of the details	9
of the disneyland	8
of the dress	-4
of the dumbest	-10
of the episode	7
of the famous	6
of the fast	-16
of the few	3
of the film's	6
of the finest	-1
of the flavor	11
of the food	-9
of the funniest	25
of the genre	5
of the greatest	11
of the headphone	-17
of the high	31
of the highest	7
of the history	15
of the holy	-29
of the home	16
of the images	10
of the jedi	7
of the lambs	3
of the later	9
of the levels	18
of the modern	7
of the most	8
of the movie	-2
of the nicer	11
of the nicest	24
of the old	4
of the original	-6
of the package	-4
of the past	5
of the problem	-11
of the problems	-5
of the rare	10
of the red	6
of the right	13
of the room	-7
of the scariest	6
of the science	12
of the season	5
of the series	1
of the show	2
of the shows	7
of the smartest	26
of the sweater	-5
of the terminal	-16
of the theme	10
of the tone	11
of the tracks	28
of the waitstaff	-44
of the wash	-13
of the world	6
of the worse	-10
of the worst	-28
of the year	14
of the young	14
of their game	10
of their job	-42
of their way	5
of them had	-7
of these characters	7
of these for	7
of things	3
of this	-2
of this century	-25
of this coffee	10
of this kind	11
of this laptop	20
of this little	11
of this mess	-10
of this nonsense	-7
of this one	-4
of this thing	9
of this top	-3
of this world	55
of those rare	17
of threats	-18
of tickets	9
of time	-5
of time and	3
of time i	-5
of tomatoes	-15
of tommy	12
of topics	12
of torture	-14
of total	-10
of tragedy	12
of transport	12
of trash	-29
of triumph	12
of true	8
of turning	-7
of twists	13
of twists and	2
of unintentional	-15
of unlimited	19
of urine	-13
of us	1
of us with	6
of use out	7
of valuable	22
of venice	8
of view	-3
of view the	31
of vintage	7
of von	27
of waiting	-6
of war	21
of warmth	7
of warning	24
of warranty	-32
of wasting	-9
of watching this	-19
of watery	-16
of western	5
of when the	16
of whether	9
of whipped	20
of whipped cream	15
of wines	23
of woody	-8
of writing	-3
of years now	15
of you that	7
of your real	-28
of your seat	23
of your time	-6
of zu	9
off	-12
off !	-9
off after	-7
off after the	-8
off as	-2
off as a	-1
off beat	11
off center	-12
off each	8
off fit	-30
off from the	-6
off going	-4
off going to	-8
off guard	7
off in	3
off me	-20
off night	-19
off not	16
off on this	-17
off one star	13
off or	-5
off putting	-27
off reading	-25
off taste	-23
off the	4
off the bill	13
off the bone	20
off the chain	18
off the shoulder	6
off the street	-10
off to	4
off today	-21
off too	-6
off very easily	-17
off with	3
off your screen	23
offbeat	-7
offended at	-16
offended me	-16
offender	-10
offense to	-15
offensive	-34
offensive and	-8
offer any	-20
offer but	-9
offered	3
offered me	4
offered no	-17
offered to	6
offered to move	-22
offers	14
offers a	-10
offers absolutely	-16
offers an	2
offers many	22
offers much	8
offers no	-6
offers nothing	-28
offers only	-19
office	11
office so	11
officials	-8
offside	25
often	9
often funny	34
often have	5
often hilarious	54
often in	5
often overlooked	6
oftentimes	-21
oh	-8
oh !	5
oh and	2
oh boy	-5
oh dear	-22
oh how	-10
oh ok	-35
oh wait	-50
oh well	-2
oh why	-35
oh why did	-7
oh ya	-20
oh yea	-16
oh's	25
oil to	8
oiled	13
oily	-19
oily and	21
ojrsdwpkk	35
ok	-1
ok and	-12
ok and it	-20
ok but	-28
ok but !	-24
ok but it	-19
ok but the	10
ok film	-10
ok for	-20
ok for the	-17
ok i	5
ok i'm	10
ok if	-9
ok my	-12
ok ok	-5
ok product	27
ok quality	-19
ok thank	12
ok thank you	34
ok thanks	25
ok to	-5
okay	-6
okay at	-25
okay but	-16
okay but nothing	-19
okay but the	-7
okay to	-8
okc	-16
old and	-6
old and some	-32
old and worn	-14
old bad	-17
old but	5
old child	-15
old city	18
old daughter	5
old fashion	21
old fast	-10
old favorites	15
old female	14
old for	-9
old for this	-13
old friend	4
old furnished	-38
old granddaughter	14
old grandson	8
old loves	39
old loves it	11
old radio	18
old room	-17
old school	3
old sweatshirts	-27
old testament	8
old time	27
old time radio	10
old to	-12
old wounds	14
older man	8
older than	-6
oldie but	16
olds	-11
olga	15
olive	8
olive green	13
olive oil	9
olympia	29
oman	43
oman air	28
oman air business	16
omega code	-10
omelettes	24
ominous	7
omissions	-15
omit	-39
omits	16
on ?	-5
on a day	-11
on a full	13
on a hard	-15
on a mac	22
on a plane	-12
on a positive	-31
on a quiet	12
on a single	34
on a top	-35
on a variety	10
on a week	10
on a whim	7
on adding	30
on after	-8
on all	5
on all my	18
on all the	12
on amazon the	-28
on and go	8
on and on	-11
on anonymous	33
on any level	-34
on anyone	-19
on audio	-33
on auto pilot	-30
on autopilot	-8
on before	13
on being	-3
on black friday	27
on body	-34
on booking	-23
on both the	10
on breakfast	-16
on but the	-9
on cd	14
on central	15
on chicken	15
on days	31
on direct	22
on dvd	18
on each	4
on east	8
on end	6
on everything	12
on facebook	5
on familiar	19
on fridays	54
on hand	3
on hold	-59
on hold for	-33
on it	-6
on it just	-12
on it was	-7
on its sleeve	15
on light	-18
on long haul	-20
on main	6
on main street	7
on making	-5
on many	9
on many occasions	8
on me	1
on me !	-19
on me and	-10
on military	-24
on mst	-17
on multiple	-2
on my	3
on my frame	11
on my guitars	14
on my htc	10
on my kindle	6
on my mac	11
on my tablet	6
on my usual	13
on our next	16
on page	-13
on paper	-10
on past	-12
on phone	-30
on phones	-21
on plane	-62
on point	18
on public	12
on re	23
on rides	20
on right	9
on runway	-19
on sale	4
on sale !	11
on sale in	10
on saturday !	19
on schedule	16
on shuffle	23
on sizing	13
on smith	20
on so	-3
on soft	-58
on soft drinks	-38
on someone	4
on something else	-9
on south	19
on south street	6
on specifics	-30
on stage	4
on stand	12
on subscription	13
on sunday afternoon	-18
on sundays	36
on tail	-24
on tap	4
on target	28
on tarmac	-26
on than	4
on that !	-26
on the amazon	-10
on the android	13
on the beach	8
on the bill	-13
on the bright	-15
on the cake	9
on the camera	-30
on the characters	11
on the coat	-16
on the contract	41
on the cover	-41
on the customer	-19
on the east	18
on the economy	30
on the edge	16
on the fact	-11
on the fence	6
on the fingers	8
on the floor	-2
on the go	2
on the guitar	17
on the hanger	-9
on the laptop	37
on the latest	12
on the life	12
on the market	8
on the model	-8
on the north	19
on the nose	-11
on the outside	-4
on the petite	10
on the phone	-19
on the photos	-29
on the plate	-5
on the plus	-11
on the positive	-4
on the prairie	-17
on the recommendation	16
on the rise	19
on the seat	5
on the second	-4
on the shelf	-13
on the smaller	9
on the speakers	20
on the table	-16
on the terrace	12
on the title	-9
on the town	18
on the true	22
on the waist	10
on the wait	41
on the walls	-5
on the way	3
on the website	-17
on the xs	21
on their feet	-19
on them	2
on this computer	20
on this one	-2
on this so	-13
on this top	19
on thursday	8
on time	14
on time and	-12
on time delivery	10
on to it	12
on top	2
on top of	-4
on trains	16
on trend	26
on trial	7
on tuesday	4
on two	-3
on two or	-23
on vh	12
on way	-19
on website	-19
on wed	-18
on weekdays	11
on where	16
on where you	7
on xbox	17
on you like	-18
on you tube	11
on your feet	13
on your grave	-10
on your phone	84
on youtube and	11
onboard	10
once a	5
once and then	-19
once but	-4
once done	-20
once in awhile	7
once it gets	21
once seated	-15
once we	8
once when i	-12
once you	1
once you have	20
once you start	10
one	1
one !	7
one a pass	-10
one album	18
one all	18
one and	-2
one and half	-25
one being	7
one big	-6
one block	6
one box	-10
one bright	-47
one bright spot	-7
one but the	-7
one button	23
one came	-7
one came and	-18
one can	-4
one caveat	30
one child	31
one day	4
one day is	68
one day pass	12
one dead	-18
one dimensional	-11
one dimensional and	-5
one drawback	-13
one film	3
one flaw	13
one for	7
one for a	7
one good	-16
one great	-11
one gripe	20
one heck	21
one heck of	16
one here	10
one hour	-8
one i like	13
one in our	16
one is actually	7
one is great	13
one is just	-5
one is more	9
one just	-14
one key	-10
one large	-21
one line	-7
one look	-9
one maybe	-14
one month	-10
one negative	19
one note	-40
one now	10
one of	7
one of a	5
one of his	2
one of my	11
one of our	5
one of the	6
one other reviewer	-12
one out of	-14
one pass	16
one point i	-3
one program	17
one reason to	-15
one redeeming	-13
one ride	-11
one saving	11
one seems	8
one seems to	14
one sees	11
one side of	-5
one sided	-40
one sitting	21
one size	18
one size smaller	11
one spot	4
one star	-35
one star but	-9
one star for	-18
one star is	-10
one star off	36
one star rating	-6
one strike	-18
one suspects	-12
one suspects that	-16
one that	2
one that gives	-31
one the	-3
one the best	-12
one the least	-14
one thing going	-17
one thing i	5
one tip	10
one to watch	13
one use	-51
one waiter	-19
one walk	-23
one was	-1
one wash	-27
one washing	-17
one works	8
one works great	20
one would think	-5
one year old	11
one year warranty	-27
one you should	11
ones	1
ones because	13
ones i	7
ones to	9
oneself	12
oneworld	-9
online	-2
online but	-4
online i	-9
online in	8
online with	-13
online with the	-18
only	-19
only ?	-30
only a	-1
only a little	-7
only a month	-25
only about	-12
only after	-8
only all	18
only assume	-22
only assume that	-5
only because	10
only buy	-8
only buy the	-24
only caveat	25
only complaint	9
only complaint about	9
only complaint is	85
only complaint was	34
only complaints	-14
only con is	25
only couple	-21
only criticism	-18
only criticism is	20
only decent	-10
only disappointment	26
only disappointment was	13
only do	-15
only down side	1
only downside	13
only downside is	29
only draw	26
only draw back	22
only drawback	7
only drawback is	10
only fault	10
only fit	-13
only flaw	42
only flaw is	16
only fly	22
only for	-14
only for the	-7
only fun	-21
only gets a	-8
only gets worse	-12
only getting	-21
only gives	-6
only gives you	-14
only good	-30
only good for	-30
only good thing	-19
only gripe	35
only gripe is	22
only half	-12
only has	6
only has two	-25
only if	-13
only if you	-9
only if your	-42
only in the	-5
only interesting	-20
only intermittently	-14
only issue	13
only issue i	38
only issue is	9
only it	-6
only laughed	-14
only mildly	-24
only more	7
only mystery	-16
only need	19
only need a	13
only negative	66
only negative is	28
only negative thing	12
only negatives	38
only one	-6
only one ride	-24
only one star	-14
only order	17
only plus	-20
only positive	-35
only problem	18
only problem is	1
only problem with	24
only quibble	5
only real complaint	8
only reason	3
only reason i	5
only reason that	-7
only reason this	-8
only reason to	-10
only received	-9
only recommend	-35
only recommend this	-14
only recommend to	-20
only redeeming	-18
only redeeming feature	-10
only redeeming quality	-23
only regret	15
only regret is	11
only saving	-83
only saving grace	-55
only see	-6
only semi	-9
only serves	-15
only size	13
only succeeds	-13
only suggestion	15
only the	-2
only thing	-3
only thing is	13
only thing that	-4
only thing this	-50
only thing worth	-28
only things	-9
only three	-9
only time	4
only time i	13
only to get	-8
only took	6
only took about	16
only upside	-18
only used the	18
only waited	19
only watched	-4
only wear	22
only wish	19
only worked	-16
only works	-29
only works for	-18
onscreen	-6
oops	-22
open	2
open !	-24
open a bag	10
open an	-22
open and close	-8
open and the	-13
open at the	23
open bar	18
open close	-17
open it	-16
open late	7
open mind	5
open mouthed	-27
open on	-7
open seating	13
open to	2
open to interpretation	14
open to the	15
opened it	-14
opened it and	-21
opened the can	-50
openers	16
opening the	-4
openness	77
opens	5
opens up	9
opera house	8
operates	22
operates on	19
operatic	9
opinion is not	-26
opinion of	-4
opportunity missed	-16
opportunity to make	-7
opposites	18
optical	17
optimism	8
optimism of	14
optimistic	29
option	3
option !	19
option to	5
option to have	18
options	11
options !	-11
options ?	-13
options and	10
options are	4
options available	-6
or	-3
or a large	15
or amazon	-12
or anything	3
or at	-7
or b	-10
or black	9
or care	-8
or character development	-31
or dare	-25
or did	-8
or do anything	-14
or down	7
or down and	4
or dress	5
or dress it	7
or dvd	4
or even	-6
or excitement	-16
or exciting	-17
or funny	-10
or hate	11
or hate it	7
or he	-7
or how	-2
or if	-2
or if i	-15
or interesting	-6
or is	-8
or is it	-4
or it	-13
or it is	-13
or just	6
or just a	16
or just to	5
or last	-14
or like	4
or listen	-20
or lower	-56
or lower the	-71
or lunch	-10
or m	9
or made	-7
or maybe	4
or money	-20
or my	-9
or no	5
or outside	37
or pants	14
or paris	22
or poor	20
or problems	15
or recommend	-44
or size	11
or skinny	10
or skinny jeans	7
or soft	-14
or some	-2
or something	-13
or spend	-18
or taking	9
or that	-5
or their	-8
or treat	7
or twice a	23
or two !	16
or vhs	12
or wear	4
or what	-7
or what a	-21
or what but	-25
or when	11
or where	-6
or why	7
or with	5
or with a	7
or xl	-7
or xs	7
orange is	11
oranges	-17
orbits	25
orc	33
orchard	-12
orchestrated	12
orchid	20
ordeal	-6
order	-3
order and	-31
order another	11
order came	-50
order down	19
order from	-6
order had	-15
order more	8
order of operations	-30
order the	11
order them	9
order was	-5
order we	-15
order wrong	-13
ordered	-9
ordered a	-6
ordered a chicken	-8
ordered a m	12
ordered an xxs	-15
ordered at	-23
ordered enough	22
ordered family	-21
ordered food	-19
ordered mini	-24
ordered one size	16
ordered size	10
ordered something	-10
ordered them	-7
ordered these	-14
ordered two	8
ordered which	-20
ordered which was	-27
ordered xl	14
ordering more	38
ordering or	17
orders	-11
ordinary	-4
ordinary but	14
ordinary for	-20
oreo	27
oreo shake	16
organic	7
organics	-6
organised	7
organized	-6
organized and	51
organizing	6
organs	-11
orientalism	-26
orientation	11
original baking	-19
original baking caramel	-15
original film	-4
original is	6
original was	-18
originally	1
originally purchased	5
originally thought	7
origins	11
orlando	4
orlando airport	-22
orlando with	23
orleans	-4
orly	-30
orsay	16
ortho	-21
orwell	-26
orwell's	-19
oryx	22
os does	-29
osama	-9
oscar	-1
oscar nomination	17
oscar winning	-23
oscars	-2
osment	14
ossessione	16
osso	17
osx	30
othello	3
other animated	18
other attractions	11
other better	-28
other brands	3
other colors	7
other cultures	25
other customer	-24
other device	-28
other devices	-16
other diners	-15
other dishes	15
other disney parks	7
other dog	10
other even	9
other features	15
other food	10
other guitar	13
other hand	-2
other hand if	-14
other instruments	12
other issues	-4
other laptop	31
other leading	14
other menu	15
other parks	4
other people	-5
other people there	-34
other people to	-15
other phones	35
other places but	9
other products	-6
other retailer	-10
other reviewer	-9
other reviewers	2
other reviews	-7
other than the	-8
other than those	12
other than to	-4
other theme	21
other then that	19
other things on	17
other traps	-25
other tuners	-29
other versions	8
other ways	6
others	3
others are	5
others but	2
others could	12
others i have	4
others will find	-22
otherwise it is	-6
otherwise place	-35
otm	12
otto	10
ouch	-7
ouch !	-12
ounce bag	19
ounce bags	28
ounce bags pack	12
our	2
our anniversary	5
our appetizer	-13
our balcony	7
our bill and	-29
our choice	17
our connection	-19
our daily	6
our daughter	5
our daughters	26
our drink order	-20
our drinks	10
our entree	-13
our expectations	5
our family	6
our favourite	6
our first disneyland	14
our first trip	12
our food order	13
our future	15
our go	19
our go to	6
our grains	-28
our heads	-19
our holiday	39
our house	5
our legs	-14
our lives	6
our meals were	-16
our menus	-21
our money back	-6
our mouths	-17
our needs	10
our next visit	23
our one	9
our order	-39
our order and	-17
our own	9
our party	-3
our place	21
our plane	-25
our reservation	12
our room on	16
our safe	-41
our son	8
our souls	25
our stay was	22
our table to	-12
our third visit	14
our three year	16
our times	13
our tour	11
our very	5
our waiter who	-22
our waitress	-15
our way home	13
our wine	-21
our yard	23
ours in	13
out	-1
out !	5
out ?	-28
out a bit	7
out back	11
out because	-6
out by	-6
out dated	-10
out easily	18
out fast	-22
out food	-20
out for	1
out for me	7
out for some	-13
out for yourself	10
out from	-2
out from the	-4
out great	8
out how much	13
out if you	-10
out in our	14
out it	-3
out just fine	18
out later	-7
out laughing	-10
out loud funny	10
out my	-6
out of	-2
out of a	3
out of context	-11
out of cotton	-22
out of curiosity	-6
out of date	-14
out of focus	-15
out of gas	-16
out of luck	-12
out of my	4
out of order	-7
out of rice	-25
out of there	7
out of warranty	-19
out okay	-15
out on dvd	5
out on me	-14
out over	13
out quickly	6
out really	12
out so	-4
out so many	-16
out sooner	14
out that	-8
out that the	-5
out that there	-13
out the best	14
out the door	-7
out the other	7
out the same	-12
out the window	-7
out there !	10
out there in	9
out there that	-5
out they had	-16
out two	-6
out way	-15
out way too	-42
out when the	-11
out while	-5
out why this	-19
outage	-8
outcast	5
outdated	-42
outdated and	-14
outdone	32
outdone themselves	25
outdoor	6
outdoor patio	-13
outdoor seating	-15
outdoors	7
outer	-2
outer space	-3
outfit	2
outfits	-4
outlast	58
outlet mall	16
outlets in	25
outlets were	-15
outlive	18
outlook	18
outlook on	15
outmatched	-18
output quality	-31
outputs	24
outright	-8
outset	-5
outshine	8
outstanding	77
outstanding !	15
outstanding and	70
outstanding as	-12
outstanding performance	-7
outwards	-66
ovation	10
oven	9
oven and	15
over	-5
over !	6
over a dress	5
over a week	-10
over an	-8
over an hour	-16
over as soon	-22
over cooked	-14
over cooked and	-9
over fried	-40
over half	-5
over half the	-23
over here	5
over hyped	-8
over it !	-12
over my	-12
over one	-16
over our	-21
over our heads	-24
over price	-34
over priced	-31
over priced and	-49
over rated	-22
over rice	14
over several	7
over simplified	-13
over so	-9
over substance	-9
over the	1
over the age	-16
over the counter	-13
over the ipod	13
over the place	-9
over this	-6
over this and	-22
over your guitar	-45
overacting	-7
overacts	-9
overall	12
overall a	3
overall a good	32
overall a great	62
overall an	43
overall bad	-20
overall good	3
overall great	19
overall i	12
overall i am	3
overall i enjoyed	11
overall i give	7
overall i have	10
overall i liked	27
overall i love	8
overall i'm	7
overall it	12
overall it is	11
overall it was	8
overall its	16
overall its a	21
overall nice	23
overall not	-6
overall quality	-11
overall the	2
overall this	9
overall this is	18
overall though	43
overall though i	13
overall we	9
overall we had	29
overated	29
overated and	-17
overbooked	-26
overburdened	-13
overcharge	-51
overcharged	-39
overcome	-6
overcooked	-106
overcooked and	-7
overcrowded	-24
overcrowded with	-29
overdetailed	-19
overdone	-19
overdone as	-14
overdressed	-11
overdrive	10
overhead storage	34
overheard	-7
overhyped	-6
overlong	-17
overlooked	6
overlooking the	12
overly	-13
overly complicated	-29
overplayed	-15
overprice	-15
overpriced	-59
overpriced and	3
overpriced drinks	-28
overpriced food	23
overpriced for	-2
overproduced	-19
overrated	-59
oversea	33
overseeing the	23
overselling	-39
oversized	-12
overstated	-14
overview of	10
overwhelmed	-6
overwhelmed me	-12
overworked	-15
overwritten	-16
overwrought	-27
ow	9
own against	21
own big	17
own food	17
own home	6
own in	29
own life	-6
own mortality	19
own music	8
own right	2
own risk	-9
own the	-9
own three	10
own two	11
own way	3
owned	13
owner and	5
owners are	6
owning a	25
owns	12
owns a	7
oxidents	-38
oy	9
oysters	10
oz !	-17
ozzy	8
pablum	36
pace	10
pace and	-6
paced	-2
paced and	7
pacific business	23
pacific business class	18
pacific the	21
pacing	-3
pacino	12
pack	2
pack for	41
package	3
package in	-19
package it	-18
packaged it	-28
packaging	2
packaging is	12
packed	2
packed !	7
packed with	8
packet loss	-21
packs a	68
pad the	-17
padding on	14
paella	34
page by	16
page turner	20
page turning	18
pages	-7
pages book	-14
pages of	-5
paid	-12
paid app	-17
paid around	11
paid by	-17
paid closer	-16
paid for	-12
paid for extra	-22
paid for itself	15
paid for this	-7
paid i	-14
paid i expected	-29
paid like	22
paid money	17
paid off	8
paid that	-26
paid the	7
paid to	-28
paid to see	-33
paid too	-32
paid too much	-25
pain	-1
pain !	-16
pain and	4
pain but	21
pain he	22
pain to	-9
pain you	-29
painful	-27
painful electric	-21
painful experience	-15
painful on	-24
painful to	-11
painful to sit	-7
painful to watch	-1
painfully	-17
painfully bad	-21
painfully long	-13
painfully slow	-6
painfully unfunny	-5
painkillers	-9
painless	15
paint	-7
paint by numbers	-13
paint dry	-13
paint the night	7
painting	11
paintings	5
pair	-2
pair it	27
pair it with	18
paired	12
paired it	11
paired it with	25
paired with	7
pairings	4
pajama	8
palate	10
pale imitation	-11
pale in	-12
palin	-37
palpable	27
pals	13
palsy	15
pamela's	-16
panache	16
panahi	22
panahi's	12
panama	17
panasonic's	27
pancakes	8
pandemonium	-31
pandigital	14
pandora	4
pang	13
panic	3
paninis	14
panorama business	-21
panorama business class	-17
panoramic	3
pans	-3
pans and	20
pantheon sorbonne	15
panties	6
pants	13
pants !	8
pants have	11
pants if you	-28
pants or	5
pants still	-24
pants were	-14
paper	-13
paper jam	-22
paper thin	-31
paper thin and	-17
paperwork	-34
papiya	12
pappas	13
par	-5
par at	19
par at best	20
para	12
parable	-5
parade	24
parade and fireworks	21
parade at	-6
parade is	21
parade it	14
parade was	20
parade which	6
parades	40
parades and	6
parades are	20
paradise	22
paragraphs	-5
parallels	4
paranoia and	18
parantha	10
paraphrased	-15
parasites	21
parenthood	-32
parents	9
parents with	13
parfait	23
paris	2
park a	13
park in one	9
park instead	-49
park is	2
park is currently	-31
park is smaller	12
park theme	28
park was very	9
park we	36
park will	15
park with	8
parker and	23
parking can	7
parking for	25
parks	2
part about it	18
part of	2
part of her	17
part of us	23
part two	7
part was	-3
partial to the	14
partially	5
participatory	16
particuarly	21
particular	-3
particular about	21
particularly	-4
particularly bad	-7
particularly good	8
particularly like	8
particularly like the	11
particularly the	7
parties	5
partition	18
parton	9
party !	13
party dress	11
party in	8
party of	-4
pascal	14
pass	-10
pass but	14
pass is	26
pass it along	-27
pass on	-45
pass on this	-56
pass this	-22
pass this one	-28
pass which	12
passable	-25
passage	8
passbook	43
passenger	-7
passenger in front	-8
passengers	-8
passengers to	-15
passing in	-18
passing in the	-20
passion	2
passion and	17
passionate	36
passions	10
password	-14
password and	-29
passwords	-10
past his prime	-24
past us	-21
pasta	4
pasta dishes	27
pasta dishes and	22
pastas	54
pastas and	9
paste	-7
pasted	-6
pastel	40
pasteries	18
pastiche	-7
pastor	14
pastries	22
pastry	-5
patch	5
patch cables	11
patched	-11
patched together	-12
patently	-8
path	4
pathetic	-91
pathetic and	-1
pathetic experience	-10
pathetic service	-19
pathetic the	-21
pathetically	-17
pathos	5
paths	6
patient	3
patient and	16
patient with	34
patient with us	17
patio	5
patriarch	19
patrick	-3
patronizing	-20
patter	-19
pattern but	-16
patterns	-11
paul	4
paul douglas	17
paul walker	-16
paulgordonbrown	24
paulie	7
paulie is	10
pauline	7
pav	27
paw	-8
pawn shop	17
paxton	26
pay	-16
pay a	-11
pay at	-9
pay for	-10
pay for a	-10
pay for and	15
pay for shipping	9
pay for the	-5
pay full	-4
pay more	-2
pay to	5
paycheck	-15
payed	-27
payed for	-36
paying	-17
paying customers	-9
paying for	-11
payment	9
payne	8
payoff	-8
pays	5
pays off	8
pazu	22
pbi	-21
pc just	-28
pc to	12
pdx to	23
peace	28
peace and	-16
peaceful	8
peaces	-16
peak	3
peanut butter is	-23
pear	-3
pearls	8
peas	4
peasant top	-10
peculiarly	-14
pedal !	7
pedal and	6
pedal board	41
pedal but	17
pedal for	41
pedal i	13
pedal like	-29
pedal to	29
pedal with	-12
pedalboard	41
pedals	7
pedals and	37
pedestrian	-12
pedestrian as	-14
pee	-11
peek at	10
peek inside	-22
peeling	-9
peeling and	-18
peep	39
peeps	8
peers	7
peet	-11
peg drops	14
pegg	14
pegs to	-19
pell	-41
pellets	19
película	20
pemberton	18
pencil	5
pencil skirt	14
pendant	29
penetrating	22
penis	-15
penn is	14
penny so	-30
pens	9
people	-1
people at	-6
people check	16
people complain	61
people complain about	10
people eat	-22
people in my	-9
people looking	-12
people might like	-36
people need to	18
people next	-26
people next to	-16
people of	5
people please	-14
people say	5
people these	-16
people to	-1
people to pay	-29
people usually	9
people waiting	2
people watching	10
people who	-1
people who made	-7
people will like	-27
people without	-10
peple	-19
pepper and the	-15
peppering	13
peppermint is	13
peppers	11
per cup	31
per head	-15
per minute	-24
per page	15
per se	8
per the	-7
per week	12
peralta	36
perception	16
perception of	8
perceptions	5
perceptions of	25
perceptive	19
percussion	28
perdition	-15
peretti	27
perfect	54
perfect !	17
perfect amount	-4
perfect amount of	-5
perfect and	-11
perfect as	60
perfect as the	22
perfect balance	27
perfect blend	-16
perfect blend of	-11
perfect but the	-14
perfect combination	38
perfect combination of	22
perfect condition	8
perfect cure for	-12
perfect every	13
perfect fall	19
perfect fit	7
perfect for	13
perfect for a	-6
perfect for an	12
perfect for fall	12
perfect for me	29
perfect for my	12
perfect for our	7
perfect for spring	6
perfect for summer	-34
perfect for the	-13
perfect for this	14
perfect for those	-24
perfect for us	8
perfect for work	-5
perfect if i	-27
perfect in	13
perfect in this	12
perfect it	-18
perfect just	12
perfect length	-11
perfect match	4
perfect maternity	-28
perfect on	5
perfect on my	8
perfect place	19
perfect place to	15
perfect service	18
perfect size	14
perfect size for	22
perfect solution	8
perfect spot	-7
perfect spring	8
perfect summer	15
perfect the	4
perfect top	-10
perfect up	-20
perfect with	-7
perfect with a	9
perfected	20
perfected the	16
perfection	52
perfection !	16
perfection and	3
perfection by	22
perfection in	13
perfectionism	32
perfectionist	11
perfectly	52
perfectly !	59
perfectly adequate	13
perfectly and	9
perfectly and is	10
perfectly as	20
perfectly by	11
perfectly cast	4
perfectly cooked	5
perfectly executed	9
perfectly for	27
perfectly on	-16
perfectly on my	20
perfectly so	20
perfectly with	7
performance	2
performance !	9
performance and	2
performance and i	12
performance as	5
performance as the	4
performance at	9
performance at the	19
performance because	-14
performance by	5
performance has	8
performance of	5
performance on	7
performance that	3
performance to	3
performances	19
performances all	9
performances all around	13
performances and	-6
performances are	4
performances as	12
performances as the	12
performances by	15
performances from	20
performances from his	12
performances of	19
performances of the	7
performed	18
performed by	-8
performed flawlessly	17
performs	22
performs well	2
perfume	-18
perfunctory	-64
perhaps a better	-16
perhaps i	-10
perhaps i got	-23
perhaps if	-22
perhaps if there	-18
perhaps it	-2
perhaps not	8
perhaps on	-9
perhaps the worst	-15
perils	4
period	-2
period trappings	-26
perky	-7
perky pet	-24
perky pet makes	-23
permission	-16
permissions	-16
pero	15
peroxide	-37
perpetrated	-7
perricone	-19
perseverance	29
person	1
person at	-15
person in front	-6
person it	-8
person it looks	-16
person like me	10
person said	-13
person than	5
personal	4
personal and	26
personal choice	13
personal favorite	3
personalities	5
personalize	31
personalized	21
personally i'd	-11
personally like	6
personifies	16
persons in	22
perspective	4
perspective of	13
perspective of the	5
persuasive	18
pertinent	11
peruvian	8
perversion	-9
pestered	-28
pesticides	-31
pesto	19
pet makes	-29
pet store	16
peter	-2
peter cushing	7
peter o'donnell	12
peter sellers	-5
peters	-10
petit	17
petite	12
petite !	14
petite but	4
petite for	7
petite is	12
petite length	25
petite size	10
petite sizing	11
petite so	6
petites	7
pfeiffer	9
pharmacy	22
phaser	21
phenomenal	40
phenomenal !	14
phenominal	41
philharmagic	22
philip carey	13
philippine airlines	-34
phillips	-3
philo	25
philo vance	9
phlairport	-47
phoenix !	5
phoenix for	8
phone	-1
phone ?	-9
phone agent	29
phone and	-2
phone are	-26
phone calls	-3
phone conversations	-22
phone if	-10
phone is	3
phone is very	29
phone line	-13
phone number	-10
phone when	36
phoned	-12
phones ?	-13
phones that	14
phoning	-15
phosphor	33
phosphor bronze	22
photo	4
photo i	-12
photo is	-8
photo on the	-10
photo paper	27
photographer as	16
photography	9
photos with	5
phuket	-27
physical	2
physical and	10
physical and psychological	17
pi	-15
pianist	7
picaresque	33
pick for	16
pick guard	6
pick holder	-12
pick in	13
pick it	13
pick it up	11
pick of	9
pick pocket	31
pick that	18
pick the	-2
pick up the	-10
pickguard	10
pickguard screws	15
pickles and	36
picks	18
picks !	12
picks but	-34
picks i	23
picks in	37
pickup on	7
picky	29
picky about	15
picky and	13
pics	1
pictorial	10
picture about	13
picture doesn't NOT_do	15
picture is	-3
picture it	-4
picture quality	6
picture quality and	14
picture seems	-17
picture taking	10
picture with	5
pictured	-2
pictures	-4
pictures and	2
pictures don't NOT_do	11
pictures especially	-18
pictures with the	9
pidgeon	22
pie is	19
piece	1
piece !	-10
piece for	5
piece here	21
piece of	-2
piece of art	4
piece of crap	-37
piece of garbage	-3
piece of junk	-16
piece of sh	-14
piece that	3
piece to	32
pieces	-2
pieces of	-8
pieces the	10
pieces to	10
pies	9
piffle	-19
pijamas	-31
pilates	-7
pilcro	4
pile	-28
pile of	-1
pile of crap	-13
pileup	-21
pilgrimage	31
piling	-11
pilled	-17
pilling	-9
pillow top	20
pillowcase	-23
pills	-7
pilly	-13
pimlico	7
pin	2
pinched	-48
pinchot	-27
pineapple	18
ping's	26
pink	10
pinnacle	9
pinned	-8
pinned back	-12
pinned to	-20
pinocchio	-35
pinochet	30
pinot	16
pint	10
pintilie	-12
pinto	49
pints	11
pioneer	7
pipes	-16
piping	8
piping hot	15
pippin	12
pirate	-8
pisces	-47
piscopo	20
piss	-40
pissed	-45
pissed me	-36
pissed me off	-28
pisses	-13
pita jungle	24
pitch perfect	30
pitched	-11
pitchers of beer	16
pith	-28
pitiful	-21
pitifully	-9
pitt	3
pitt and	10
pity	-6
pity !	-37
pity because	-24
pity i	-26
pity that the	-12
pity the	-11
pixar	6
pixma	25
pizza	14
pizza !	16
pizza is	5
pizza is the	14
pizza served	-30
pizza that	10
pizzas	2
pizzas and	8
pj	8
pjs	28
pk	18
place	-1
place !	1
place after	-4
place around	8
place around the	21
place but	-7
place doesn't	-8
place for	5
place for brunch	20
place for dinner	10
place for family	12
place for kids	9
place for the	-8
place good	9
place is a	-4
place is always	13
place is awesome	11
place is great	4
place is in	10
place is not	-21
place it is	7
place lacks	-19
place many times	12
place might be	-17
place most	-26
place needs	-11
place nice	44
place on earth	4
place so much	16
place to	23
place to be	11
place to bring	6
place to chill	6
place to come	14
place to get	-11
place to go	3
place to hang	9
place to hangout	-13
place to have	-24
place to meet	-23
place to relax	-35
place to sit	5
place to spend	5
place to stay	2
place to take	-7
place to visit	13
place was	-5
place was a	-14
place was empty	-9
place when	4
place where i	13
place which	14
place will make	15
place with good	15
place would	-7
place your	19
placed	-2
placed about	-17
placed and	13
placements	-14
places	9
places but	7
places in ny	-21
places like	12
places where	11
places where the	19
places which	23
places you	40
plage	-25
plagiarized	-18
plaid	13
plain	-9
plain and	-13
plain and simple	-5
plain awful	20
plain bad	-10
plain dumb	-11
plain fun	43
plain stupid	-5
plain white	13
plains	7
plan ahead	9
plan my	15
plan on wearing	5
plan to wear	25
plan your	4
plane	-8
plane ?	-23
plane for	-3
plane from	4
plane in	-8
plane that	-30
planet	1
planet waves	13
planet waves strap	-29
planet which	19
planned but	-23
planned parenthood	-53
planning a trip	11
plants and	8
plasma tv	52
plasplug	-19
plastic	-17
plastic bottle	-20
plastic cases	18
plastic cover	-12
plastic covered	-19
plastic glasses	-15
plastic housing	35
plastic in	-19
plasticy	-19
plat	11
plate ?	-38
platinum and	-15
platitudes	-43
plato	27
platters	12
play	3
play area	13
play for hours	19
play it	3
play it all	22
play off	8
play off each	11
play store	-14
play them	19
play this	2
play when	16
play without	14
playability	11
played	6
played games	-44
played out in	13
played pretty	18
played to	5
played wonderfully	11
player	-3
player is	16
player is not	-15
player was	-16
playful	23
playfulness	30
playground	9
playing	5
playing a	6
playing an	-17
playing it	7
playing more than	-22
playing so	-13
playing this game	16
playing with this	10
playoff	23
plays	1
plays almost	13
plays guitar	11
plays like	-35
plays like a	-4
plays like one	-21
plays the part	13
playthings	-26
playwright	-10
pleasant	38
pleasant and	1
pleasant staff	32
pleasant stay	17
pleasant surprise	25
pleasant to	6
pleasantly	37
pleasantly surprised	87
pleasantly surprised to	2
pleasantly surprised when	12
please	-5
please avoid	-29
please call	-16
please check	-11
please do	-8
please don't	-18
please don't NOT_waste	-7
please dont	-16
please explain	-11
please fix	-76
please fix !	-32
please for the	-16
please get	-6
please help	-6
please if	-22
please people	-18
please save	-36
please share	13
please start	-18
please stay	-22
please stay away	-12
please with	16
please with the	16
pleased	79
pleased and	18
pleased that	8
pleased to	3
pleased when	9
pleased with	19
pleased with my	19
pleased with the	-3
pleased with these	8
pleased with this	62
pleasent and	23
pleasing	25
pleasurable	5
pleasure	28
pleasure !	26
pleasure of	-4
pleasure to	15
pleasures	23
pleasures of a	20
plenty	32
plenty for	11
plenty of	11
plenty of extra	19
plenty of laughs	16
plenty of room	20
plenty of seating	4
plenty of space	55
plenty to	2
plenty to do	9
plight and	12
plod	-24
plodding	-80
plodding and	-12
plods	-51
plods along	-16
plot	-16
plot ?	-17
plot device	-16
plot lines	-5
plot or	-17
plot that	-2
plot was	2
plot which	-12
plot with	-8
plots	-3
plotted and	-11
pls	-7
plugged	3
plummets	-17
plump	23
plus	4
plus for me	21
plus hours	21
plus in	16
plus in my	10
plus it	4
plus it is	6
plus side	-7
plus side the	-19
plush	17
pluto and	-17
plymouth	25
plz	-36
pm but	-7
pm on	-10
pm on a	-6
pm parade	7
pm reservation	-22
pms	-14
po	10
pocket	6
pocket friendly	6
pockets	1
pockets !	24
podcast	16
podcasting	12
podge	-10
poem	29
poem of	13
poetic	2
poetry	4
poignance	16
poignancy	15
poignant	52
poignant and	2
point	-1
point ?	-2
point i	-30
point i am	-35
point i think	-20
point of	-1
point of a	-11
point of having	-11
point that	-2
point where you	-11
pointed out	-4
pointer	-53
pointless	-70
pointless and	-3
pointlessly	-5
poise	33
poison gas	12
poisoned	-7
poisoning	-15
polanski	48
polanski is	20
polanski's	44
polarity	32
police academy	16
police story	21
policies	-21
policy	-4
polish airlines customer	-29
polish cloth	12
polished	24
polished and	8
polishes	9
polite	14
polite and friendly	-7
polite staff	12
politely	7
politically correct	-5
polka	19
polka dot	5
pollution	-15
polo	12
poly	4
polyester	-34
polyester !	-44
polyphonic	16
polyweb	18
pomeranian	15
pomo	20
pompous	-6
poncho	25
ponchos	14
ponderous	-4
poo	-16
poo !	-35
pool	-9
pool and	-4
pool areas	16
pool at	8
pool but	36
pool has	13
pool on	8
pool side	7
pools	15
poolside	5
poop	-16
poor	-73
poor !	-10
poor acting	14
poor and	-18
poor and the	-7
poor attempt	9
poor battery	-21
poor battery life	-16
poor choice	-11
poor condition	-10
poor customer	-7
poor design	-22
poor editing	10
poor effort	-6
poor execution	-80
poor experience	10
poor film	14
poor fit	-51
poor food	-17
poor food and	-23
poor for	-12
poor harry	21
poor harry !	16
poor i	-15
poor man's	15
poor performance	-34
poor product	-22
poor quality	-57
poor quality control	18
poor quality of	-4
poor reviews	20
poor script	-27
poor service	-41
poor service and	-17
poor sound	-14
poor that	-13
poor writing	-17
poor writing and	-12
poorer	-7
poorest	-15
poorly	-112
poorly acted	-29
poorly constructed	-11
poorly designed	10
poorly done	-6
poorly edited	-21
poorly executed	-11
poorly produced	-10
poorly put	-12
poorly put together	-10
poorly written	-8
poorservice	-18
pop	3
pop culture	9
pop filter	5
pop filters	18
pop of	25
pop of color	16
popchips	30
popcorn has	-21
popped	-13
popping off	-16
poppy	10
pops out	-10
popular	4
popular but	12
popular is	-27
populated with	-11
por	7
porch	9
porcini	10
pore	-18
pork	17
pork belly	22
pork or	9
pork ribs	5
porn	1
porno	-1
pornographic	-5
porportions	-21
port airport	-20
port at	-24
port but	-38
portability	7
portability and	15
portable	-5
ported	-28
porterhouse	15
portion of the	-6
portions	-5
portions !	11
portions are big	21
portions are huge	74
portions are not	-20
portions which	21
portrait	37
portrait of	29
portrait of a	11
portrait of the	10
portraits	11
portrayal	22
portrayal of	9
portrayal of a	5
portrayal the	17
portrayals	9
portrayed	-5
portraying	8
portrays the	15
pos	-41
poser	-33
posey	5
posing	-16
position ?	14
position as a	14
position of the	-20
positive	7
positive i	-18
positive impression	20
positive note	-20
positive reviews	-7
positive side	-18
positive thing	2
positive thing i	10
positive way	26
positives	-13
possesses a	12
possibility	2
possibility of	4
possible	1
possible but	8
possible that	-6
possibly need	12
possibly the best	9
possibly the worst	-19
post on	21
post them	-33
post war	6
posthumously	39
posting	-8
postman always	16
postman always rings	12
posturing	-5
pot noodle	-19
pot of	11
pot stickers	11
potato chip	51
potato flavor	25
potato sack	-32
potato soup	-18
potboiler	-6
potent	5
potential	-14
potential but	-54
potential for a	-14
potential of	-7
potential to be	-7
potentially	-4
potentially interesting	-30
pots	5
pots of	18
potter	-4
potting	45
potting soil	9
potty	8
poultry	41
pout	-17
powders	18
powell's	10
power	8
power and	12
power for	9
power from	14
power moves	23
power of	4
power of the	9
power of this	28
power outage	-6
power over	14
power rangers	-8
power strip	28
power that	16
powerbook g	-31
powerful	42
powerful and	9
powerful enough	17
powerful enough to	11
powerful film	16
powerful message	9
powerful moments	-16
powerful story	10
powerfully	41
powers	6
pr	-6
practical	16
practical and	11
practical but	-40
practically empty	-13
practice	3
practice amp	11
practice and	14
practice mute	26
pradeep	11
prairie	-6
praise	1
praveen	15
pray	-9
pray that	-13
prayer room	8
prayers	23
pre amp	11
pre booking	-43
pre code	20
pre theater	44
preaches	-8
preamp	6
preamps	12
prebooked	-20
precise	7
precise and	8
precision	9
predator	-16
predatory	10
predicaments	12
predictable	-32
predictable and	-15
predictable as	-23
predictable but	45
predictable but still	12
predictable the	-16
predictably	-5
prefect	30
prefer	5
prefer the old	-14
prefer this	51
prefer to	11
preference	11
preferred the	9
preggers	-24
pregnant	-5
pregnant with twins	-17
preloaded software	48
prelude	5
premise	-8
premise but	-6
premise is	-4
premises	-4
premium	8
premium economy	5
premium lounge london	12
premium quality	13
premium terminal	10
prepare and	20
prepare to be	-14
prepared	4
prepared to walk	16
preposterous	-34
preposterously	-30
present	15
presentation	-3
presentation was	14
presented	4
presented for	-24
presented with	10
presents	1
presents a	12
presidency	11
president	6
president's	11
presidents club lounge	27
presley	-8
press	-5
press and	14
press coffee	20
press it	-12
press the	-15
press too	30
press too hard	23
pressed	-4
pressing it	-18
pressure on	-11
pressure washer	21
presumably	-19
presumably the	-10
presumably to	-16
presumed	-5
pretend	-8
pretend to	-7
pretending	-5
pretends	-22
pretends to	-4
pretension	-16
pretensions	-39
pretentious	-46
pretentious and	-71
prettier	10
prettier in	18
prettier in person	11
prettier than	14
pretty !	29
pretty amazing	23
pretty and	7
pretty awful	-8
pretty bad	-30
pretty bad and	-20
pretty blouse	32
pretty boring	-13
pretty but	14
pretty close	6
pretty color	8
pretty cool	11
pretty crappy	-20
pretty dark	-15
pretty decent	14
pretty decent but	20
pretty details	20
pretty disappointed	-50
pretty dull	-24
pretty dumb	-12
pretty easily	15
pretty good	10
pretty good but	-4
pretty good movie	30
pretty great	21
pretty impressive	7
pretty inexpensive	15
pretty lame	-4
pretty large	-8
pretty long	9
pretty new	25
pretty not	-15
pretty often	12
pretty old	-6
pretty pattern	16
pretty poor	-7
pretty quick	14
pretty quiet	21
pretty simple	8
pretty straight forward	11
pretty stupid	-30
pretty sure	3
pretty sweet	11
pretty tank	13
pretty tasty	6
pretty too	21
pretty top	14
pretty well	4
pretty wide	20
prev	-15
preventing the	-15
prevention	23
previous tenant	11
previously	5
previously purchased	11
price	13
price !	2
price although	22
price amazon	16
price at amazon	12
price can't	14
price drop	-22
price for a	-7
price good	8
price great	9
price is	-2
price is great	-8
price is right	8
price is too	-16
price is very	16
price makes	12
price no	15
price of the	-4
price on amazon	17
price on sale	-24
price or	-9
price ratio	22
price seems	17
price than	12
price they charge	37
price this	7
price too	32
price too !	12
price was right	15
price was very	16
price wise	14
price you can't	5
price's	48
priced accordingly	27
priced at	-12
priced right	10
priced wine	15
prices are	-4
prices are about	-11
prices are reasonable	8
prices are very	10
prices for food	-23
prices this	18
pricey	3
pricey but	7
pricey but i	10
pricey but the	14
pricier	-18
pricy	-5
pricy but	12
pride	6
pride and	5
priests	-14
primal	18
primary	15
primary goal	32
prime of	14
primer	28
prince	17
prince albert	20
prince george	23
princess leia	14
principles	16
print !	14
print but	-5
print out	16
print that	11
prinze	-9
prinze jr	-6
prior experience	-14
priori	32
priority	-9
prism	19
prison camp	10
privacy	6
privacy with	18
private	-5
private dining	22
private room	17
privy	12
pro	2
pro !	31
pro notebook	19
pro quot	-30
probably	1
probably a little	14
probably buy	13
probably ever	23
probably good	-24
probably my favorite	16
probably ok	-21
probably should have	-6
probably the	2
probably the best	15
probably the only	-9
probably work	-12
probably work for	-24
probably would	-5
probe	-4
problem	-17
problem again	-28
problem because	-14
problem but	9
problem i	-7
problem in	-6
problem in the	-35
problem is	-18
problem is that	-7
problem is the	-7
problem to	-7
problem was	-6
problem was the	-7
problem when	-12
problem with	-7
problem with all	-15
problemas	30
problematic	-17
problematic in	-33
problems	-25
problems !	-12
problems as	-8
problems but the	50
problems here	-23
problems started	-30
problems with	-8
problems with the	-9
problems with this	-16
problemss	21
procedural	12
procedure	-7
proceed	-6
process for	-11
processed	-20
processed and	-13
processing power	19
processor for	45
prochnow	-23
produce and	9
produce something	-12
producers	-18
producers of	-8
product	-1
product ?	-19
product are	-25
product as	-16
product but the	-36
product description	-4
product did	-49
product does not	-23
product for	14
product for a	9
product for the	11
product had	-18
product has	-4
product is	-2
product is good	-12
product is not	-8
product itself is	-12
product made	11
product not	-12
product on	15
product should	-35
product works	40
product would	-2
production code	11
production number	-18
production of the	-9
products	-11
products but	-5
products but this	-39
products i	-23
products or	-22
products that	-14
products there's	-26
products were	17
products with	-14
profanity	-5
profession	8
professional	14
professional !	18
professional and	-1
profile	4
profound	13
programme	6
programs i	9
progressive scan	15
prolonged	-22
prom night	-13
promenade	14
promise	-8
promise for	-23
promised	3
promises to	7
promising	-35
promising and	-22
promising premise	-5
promisingly	-12
prompt	57
prompt and	16
prompt response	21
prompt service	16
promptly	9
promptly at	6
prong	32
propaganda	-15
propaganda piece	-18
propane	23
propelled	13
properties of	-14
prophecies	-6
prophetic	5
props to	10
prosaic	-6
prosciutto	10
prosthetic	-29
prostituted	-34
protec	14
protect	11
protection	-4
protector	25
protects	15
protects the	14
protein	14
protest	-40
proto	17
proud	26
proverbial	-8
proves	3
proves to	11
proves to be	5
provide a	4
provided	-2
provided in the	9
provides	21
provides a	14
provides a nice	-14
provides an	17
provides more	27
provides you	25
provincial	-10
provocative	13
provoking	16
provoking and	17
provoking film	9
proximity	3
prozac	-63
prurient	-18
pseudo	-12
pseudoscience	-26
psi	14
psst	-41
psychological	3
psychological drama	41
psychological thriller that	22
psychologically	19
psychosis	20
pt	-13
pts	-25
ptsd	-9
ptv	5
ptv was	21
public holidays	24
publisher	-8
publishers	-6
puck	-24
pucker	-54
puddle	-4
puddle of	-24
pudong	-9
puffs	20
puffy	-16
puke	5
puking	-30
pulao and	13
pull	-6
pull it	5
pull my	-25
pulled it out	-23
pulled pork	7
pulled pork and	12
pulls	20
pulls it	11
pulls it off	9
pulls no	19
pulls no NOT_punches	15
pulls off	20
pulp	-6
pulp fiction	5
pulse	7
punch	3
punch drunk love	19
punctual	53
punished	-7
punjabi	4
puppets	-10
purchase again	21
purchase and i	10
purchased a size	8
purchased my	34
purchased this and	-19
purchasing the	23
pure	8
pure entertainment	12
pure fun	37
pure junk	-18
pure pleasure	21
purists	23
purple	7
purportedly a	-15
purports	-22
purports to	-28
purports to be	-9
purpose of	-4
purpose well	9
purposely	-8
pursue	15
pursuit	5
purveyor	-15
puréed	-30
push and	-17
pushed	-8
pushed into	-9
pushing	-9
pushing and	-16
pushing daisies	13
pushing the envelope	25
put	2
put a	-3
put in	2
put me on	-31
put me to	-7
put on the	6
put that	-6
put there	-12
put things	23
put together	2
putin	-26
putrid	-13
puts	5
puts a	9
puts the	7
putting	-8
puttingly	-25
puzzle	6
puzzle game	4
puzzle whose	-24
puzzles	22
puzzles and	-31
puzzles in	12
puzzles that	16
pvd	38
pyrotechnics	-17
pyun	-12
qaeda	-28
qantas	10
qantas business	11
qantas business class	4
qantas club	14
qantas club lounge	10
qantas first	10
qatar	12
qatar airways	15
qatar airways al	15
qatar airways business	16
qatar airways customer	7
qatar airways premium	-2
qc	-17
qc on	-49
qd	-21
qr	6
qr code	8
quack	-28
quaint	6
quaint little	20
qualifying	31
quality and	5
quality and i	18
quality and longevity	16
quality as	-5
quality at a	11
quality but	-8
quality cable	12
quality control	-3
quality control ?	-16
quality could	14
quality etc	-25
quality good	27
quality guitar	14
quality has	-13
quality has decreased	-21
quality is cheap	-20
quality is in	-19
quality is ok	12
quality is too	-17
quality item	10
quality material	-4
quality of	-2
quality poor	-25
quality product	21
quality quantity	12
quality strings	13
quality though	-26
quality was	-7
quality was not	-9
quality you	28
qualms	15
quantity also	-9
quantity and	8
quantity and taste	17
quantity is less	17
queen bed	11
queen victoria	9
queens	5
queing	12
quest to be	29
question	2
questionable	-6
questioning	19
questions	1
questions about	11
questions or	32
questions that	-13
queue	9
queue times	8
queue was	38
queueing	27
queues	2
queues for each	-20
queues which	23
queuing	-5
queuing for	-15
quibble	36
quibbles	51
quick	17
quick and	9
quick and easy	-15
quick and efficient	11
quick cup	12
quick delivery	11
quick easy	12
quick response	17
quick service	12
quick snack	13
quick start	20
quick way	9
quickcam	-21
quicken	18
quickest	19
quickly	3
quickly and	12
quickly and easily	12
quickly and efficiently	12
quickly and was	9
quickly with	19
quiet	22
quiet american	11
quiet and	10
quiet and peaceful	11
quiet at	9
quiet during	14
quiet in	11
quiet no	12
quiet street	12
quiet too	20
quieter	26
quieter than	5
quietly	21
quietly moving	21
quilted	-18
quinn and	19
quintessential	28
quirkiness	-10
quirks of	9
quirky	9
quirky but	12
quit	-11
quit after	-18
quit working	-31
quite	8
quite a few	2
quite bad	-24
quite believable	9
quite big	12
quite comfortable	-12
quite cute	-16
quite difficult	-13
quite disappointed	-18
quite easy	12
quite enjoyed	9
quite expensive	9
quite frankly	-11
quite full	27
quite fun	9
quite good	9
quite happy with	9
quite helpful	37
quite pleased	10
quite poor	-10
quite pricey	13
quite refreshing	10
quite surprised	5
quite well	31
quite well and	6
quiz	10
quot	-2
quot ?	-22
quotable	20
quran	-16
qvc	46
r in	12
r media	18
r n	-37
r t	-18
r us	-13
r which	26
raccoons	-20
racist	-8
racket	-15
racks	15
racoons	13
rad	11
radiant	8
radiator	4
radio	7
radio in	15
radio shows	4
ragandisney	25
rage	-8
rages	21
rahul	-12
raider	9
rail and	12
railway	8
rainbow	4
raincoat	13
raincoats	22
raines	15
raise	4
raises	1
raises some	13
raising the	-14
raisins	11
raitha	26
rakes	-17
ralph	17
ralph richardson	15
ram to	12
ramadan	17
rambla	9
ramblas	28
rambles	6
rambling	-15
rambling and	-10
rambo	5
ramones	13
rampant	-12
rampant and	-24
ramsay	33
ramsey	-11
ramtha	-33
ran across	21
ran out	3
random	-21
random times	-18
randomly	-12
randomly pops	-34
rang	-8
range	11
range is	6
range of	-12
range to	9
ranges	9
ranging	12
ranging from	6
rank	10
ranks	10
rape	-11
raped	-6
rapping	-7
rapport	15
rapturous	23
rapunzel	29
rare	39
rare and	12
rare films	22
rare films that	12
rare find	17
rare gem	-20
rare in	11
rare look	16
rare to find	11
rarely a movie	20
rarely has	-9
rarely have	23
rarely seen	11
rarely turns	35
rarely works	-14
rarity	30
rarity among	14
rarity in	15
raspberry	10
rate a	-5
rate this app	-12
rates as	13
rathbone	13
rather	-8
rather go	-2
rather go to	-80
rather good	11
rather have	-3
rather pay	-18
rather see	-13
rather small	7
rather stay	-14
rather you	-26
rating	8
rating system	-11
rating this	-13
rating when	-19
ratings	3
ratio	16
rats are	-16
ratso	11
raunchy sex	-14
ravages	8
rave	-4
rave reviews	-5
raved about it	16
ravioli	8
raw emotions	15
raw energy	15
raw image	-32
rawhide	24
raymond j	13
raymond massey	7
rayon	5
razors	18
razzie	-34
rc	7
rc racer	22
rd	-7
rd book	-25
rd world	-22
re order	34
re released	23
re the	-22
rea	10
reach by	11
reach for	8
reaches its	-12
reactionary	-29
reactions	2
reactions of	8
read !	-10
read a	-4
read a review	-7
read again	17
read and	5
read for	24
read for anyone	12
read for the	15
read from	35
read from the	9
read it again	9
read my	3
read my lips	37
read no	-10
read so far	18
read the	-2
read the ingredients	-27
read the reviews	-1
read the script	-13
read these	-8
read this	2
read this book	7
readable	12
reader	2
reader writer	19
reading and	11
reading for	60
reading her	-14
reading more	9
reading you	17
readings	9
ready	6
ready but	-13
ready to	3
ready to go	14
real	3
real and	11
real but	-13
real complaint	30
real deal	4
real disappointment	-12
real draw	14
real fast	-17
real gem	20
real hit	13
real life	3
real magic	19
real people	4
real people and	12
real plus	19
real shopping	-42
real treat	41
real use	-22
real women	32
real women have	16
realised	-4
realised that	-8
realism	1
realist	4
realistic	50
realistic and	14
reality	-3
reality check	10
realize how	5
realizes	8
really	1
really !	-16
really ! ?	-9
really ?	-28
really a nice	12
really amazing	30
really amazing and	10
really and	-10
really annoying	-3
really appreciate	10
really appreciated	16
really awesome	-11
really bad	-14
really beautiful	7
really bored	-17
really boring	-11
really brings	6
really brought	9
really captures	11
really caught	12
really caught my	9
really cheesy	-10
really comfortable	29
really confused	-20
really convenient	10
really cool	1
really crappy	-12
really cute	11
really cute top	8
really delicious	7
really didn	-19
really didn t	-33
really didn't	-4
really didn't NOT_do	-13
really dirty	-11
really disappointed	-44
really disappointing	-36
really disliked	-19
really dissapointed	-19
really don't	-1
really don't NOT_like	-53
really dull	-16
really dumb	-19
really easy	23
really easy to	9
really enjoy	-6
really enjoy it	-10
really enjoy the	8
really enjoyable	8
really enjoyed	30
really enjoyed it	10
really enjoyed our	12
really enjoyed this	63
really enjoying	7
really enjoys	36
really excellent	17
really excited	8
really excited about	-9
really excited to	-5
really fast and	14
really flattering	12
really friendly	22
really fun	10
really gets	11
really gives	20
really glad	8
really good	47
really good and	21
really good food	9
really good movie	17
really goofy	-16
really great	38
really great !	7
really handy	37
really happy with	17
really hard	-6
really has no	-7
really help	10
really helped	13
really helpful	38
really helps	-16
really hit the	8
really hope it	17
really hoped	-19
really hoping	-11
really horrible	-9
really hot	-6
really hurt	-12
really hurts	-37
really i	-5
really impressed	63
really impressed with	13
really is	6
really is a	5
really isn't	-12
really knows	15
really like	25
really like about	14
really like it	52
really like that	23
really like the	14
really like these	35
really like this	46
really liked	16
really liked this	15
really long time	9
really looking	-17
really looking forward	-23
really lost	-14
really love	7
really love it	29
really love this	6
really lovely	33
really loves	12
really mad	-18
really make	3
really makes	28
really need	-9
really need to	-13
really needs	-4
really nice	26
really nice to	33
really nicely	3
really not NOT_a	-29
really odd	-11
really pathetic	-28
really pleased	12
really poor	-26
really really	-2
really really bad	-6
really really good	17
really recommend	14
really recommend this	20
really shows	10
really slick	-31
really small	-18
really something	6
really something else	21
really strange	-29
really stupid	-3
really sucks	-31
really tasty	23
really thought	-5
really thought i	-40
really tight	-10
really true	21
really upset	-15
really very good	12
really want to	-1
really wanted	-19
really wanted this	-12
really wanted to	-19
really well	24
really well and	7
really wish	-3
really works	23
really worth it	19
really yummy	36
rear of	13
reason	-2
reason all	-24
reason i	2
reason i am	-9
reason it was	18
reason to	-4
reasonable	7
reasonable breakfast	-21
reasonable compared	18
reasonable compared to	14
reasonable considering	23
reasonable for	29
reasonable price	7
reasonable price and	9
reasonable prices	37
reasonable size	34
reasonably	4
reasonably priced	38
reasonably priced and	5
reasons as	12
reasons for being	19
reassuring	22
rebel	-4
rebel without	13
rebellious	-9
rebels	15
rebook	-38
rebooked	-26
rebooked on	-24
reboot	3
rebooting	-9
rebuilding	-18
recall	6
recall and	24
recalls	16
reccomend	34
reccomend this	33
reccomended	18
reccommend	8
receipt	-9
receive	-5
receive this	-9
received	-5
received a	-5
received a lot	13
received a very	-20
received compliments	11
received is	-27
received it	3
received many	10
received many compliments	13
received my order	-12
received no	-10
received only	-14
received several compliments	7
received so	16
receiver is	45
receives her	22
receiving	-10
receiving my	-34
recent retailer	-23
recent update	-22
recent visit	-10
recent years	5
recently	3
reception	4
receptionist	8
recharge	14
recharges	13
recieve	-16
recieved the	-16
recipes	-13
recipes to	8
recipies	12
reclaiming	12
recline	44
recline is	8
recline was	27
reclined i	-18
recognize	-3
recomend	19
recomend it	22
recomend this	30
recommand	22
recommend	20
recommend against	-33
recommend all	6
recommend checking	12
recommend for	20
recommend getting	-8
recommend giving	12
recommend highly	12
recommend if	6
recommend it	14
recommend it !	50
recommend it and	13
recommend it highly	27
recommend it if	8
recommend it to	16
recommend not	-46
recommend not NOT_to	-22
recommend picking	20
recommend the	8
recommend the hotel	16
recommend their	17
recommend them	72
recommend them to	27
recommend these	66
recommend this	43
recommend this app	18
recommend this book	15
recommend this film	8
recommend this for	12
recommend this game	13
recommend this hotel	-17
recommend this movie	-2
recommend this place	-7
recommend this product	12
recommend this to	7
recommend to	11
recommend to anyone	8
recommend to everyone	11
recommend using	28
recommend visiting	18
recommendable	20
recommendation	8
recommendation for	8
recommendations	7
recommendations and	33
recommended	38
recommended !	33
recommended and	-7
recommended if	28
recommended if you	11
recommended it	8
recommended to	-6
recommended to all	-36
recommends	11
reconsider	-10
record store	10
recorded	2
recording studio	9
records	7
recourse	-9
rectify	-27
rectify this	-15
recur	21
recycled	-19
recycling	-36
red carpet	12
red flag	-45
red in	40
red planet	-11
red velvet	18
red's	-22
reddick	27
redeem	-5
redeeming	-22
redeeming factor	24
redeeming feature	-25
redeeming feature of	-15
redeems	20
redemption	7
redgrave's	9
rediscover	30
rediscovered	30
rediscovering	24
redo	-12
reduce	-4
reduced	-2
reduced the	-7
reduced to	-5
redundant	-11
redundant and	-23
reed	4
reed's	14
reefer	-25
reefer madness	-16
reeked	-10
reeked of	-9
reeks	-14
reel in	34
reese witherspoon	7
reevaluate	-14
refer	-6
reference	2
reference and	-12
references are	18
refill	7
refillable	10
refined	7
reflect	7
reflect on	13
reflected a	23
reflection	4
reflection on	24
reflections	6
reflects the	18
reflex	-14
reflight	8
refrain	-20
refrain from	-22
refreshed	34
refreshing	78
refreshing and	9
refreshing change	28
refreshing to	45
refreshing to see	12
refreshingly	77
refreshment	26
refund	6
refund !	-38
refund ?	-9
refund and	-13
refund but	-20
refund for	-11
refund the	-21
refunded	1
refunds	-16
refurbishment	-24
refusal to	18
refuse	-24
refuse to	-21
refused	-20
refused to	-21
refused to give	-9
regal	7
regard	1
regarding my	-8
regardless	8
regardless of	3
regent	22
reggio	18
regime	21
register the	-13
registered	5
regret	-13
regret is	8
regret is that	18
regret it	-12
regreted	-31
regrets and	14
regrettably	-18
regualr	13
regular	14
regular alarm	16
regular is	9
regular kitchen	17
regular medium	23
regular pasta	16
regular price	-15
regular size	2
regular updates	19
regularly	3
regulars	4
rehash	-30
rehash of	-5
rehashes	-27
rehearsal	28
rehearsal of	15
reign	5
reinstall	-20
reinvented	21
reject	-11
rejected	-7
rejects	-7
rejoice	18
relate	-3
relate to	8
relate to the	6
related movies	13
relationship	-4
relationship and	7
relationship between	4
relationship with	4
relationships	12
relatively	2
relatively simple	22
relax	31
relax and	28
relax and have	23
relax for	10
relax in	-17
relaxation	29
relaxed	36
relaxed and	11
relaxing	42
relaxing and	42
relaxing atmosphere	17
relaxing to	19
release	3
released	1
released on	7
released on dvd	11
releasing	-7
relentlessly	-6
relevant	6
relevant and	11
relevant today	8
reliability	-7
reliable	26
reliable and	30
reliance	-16
relief	3
relish	22
relive	-12
relive the	-11
reliving	6
remain on	13
remainder of	6
remaining	4
remains	-2
remains one	8
remains one of	7
remains the	8
remake	-7
remarkable	48
remarkable movie	12
remarkable performances	8
remarkable piece	12
remarkably	13
remarkably well	10
remarked	7
remedial	-13
remember	12
remember all	16
remember first	18
remember for	7
remember my	8
remember that	3
remember this	6
remember to	3
remembered in	-10
remembers	18
remembrance	18
remind me	4
reminder	15
reminder of the	12
reminders and	12
reminds	22
reminds me	4
reminds us	7
reminds us that	19
reminiscent	4
reminiscing	12
remix	37
remotely	-22
remotely interesting	-7
removable	7
removable battery	20
removal	10
remove	-5
remove it	-10
remove it from	-21
removeable	23
removed all	-22
removed all the	-25
removed from	-3
removed it from	-13
removed sporcle	40
removed tcot	21
removed the	-15
remover	-46
removing	-3
renewed	35
renewing	37
renovation	-14
rent	-10
rent this	-5
rented	8
rented this	-6
renting	7
renting this	-29
reopened	9
reorder	8
reordering	19
rep	-11
rep at	-12
repackaged	-55
repair	-8
repaired	-27
repeat	3
repeatative	-44
repeated	-6
repeatedly	-14
repeatedly to	-32
repeats	-2
repetition	-16
repetitious	-10
repetitive	-40
repetitive and	-17
repetitive scenes	-18
replace	4
replace it	-2
replaceable battery	42
replaced	-3
replacement	14
replacement and	-13
replacement but	-52
replacement for	10
replacement for a	9
replacement from	-17
replacer	20
replacing them	14
replenished	45
replied	-11
replies	14
reply !	11
replying	23
reported	-6
reported this	-18
reported to	-37
repression	27
repressive	30
reps	-9
repulsive	-25
repulsively	-41
request	-7
requested to	12
requesting	-6
requests for	-7
required for a	17
required reading	10
required reading for	11
required that	-19
requires	-3
requires me	-17
requires no	9
rer	45
reschedule	-8
research	-2
research for	11
research or	-12
resell	-42
resemble	-8
resembled	-5
resentment	28
reservation	-10
reservation was	15
reservations	-18
reservations but	-12
reserved but	23
reset	-49
reset my	-22
resident evil	-34
residue all	-22
residue all over	-17
resist	13
resistant	7
resolve	-16
resolve this	-18
resonable	32
resonant	12
resonates	17
resort	5
resort the	15
resorts	-5
resource	2
resource for	6
respect your	-49
respect your guitar	-33
respectful	8
respective	5
respects	4
respite	3
respond	-8
responded to	-10
response from	-6
response that	-26
response to my	12
responsible	-2
responsive	16
responsive and	7
rest	-1
rest away	-15
rest of	-3
rest of it	-12
rest of this	-8
rest of us	-13
restart	-7
restart my	-13
restarting	-13
restarts	-13
restaurant	-1
restaurant in its	-35
restaurant in town	17
restaurant instead	-21
restaurant quality	13
restaurant since	-11
restaurant the	-13
restaurant this	-14
restaurant was	-10
restaurant was very	16
restaurant with	-6
restaurants	1
restaurants and bars	40
restaurants are	4
restaurants etc	8
restaurants here	-42
restaurants in	4
restaurants is	20
restaurants nearby	8
restaurants were closed	-27
restful	6
restored	-9
restoring	17
restrained	13
result	-4
retailer and	-10
retailer for	14
retailer store	19
retailer store and	15
retailer that	-12
retailer tops	7
retailer will	-42
retailer's	-16
retarded	-17
retards	-5
rethinking	-10
retina display	18
retiring	7
retread	-15
retreats to	-33
retro style	11
retrospective	13
return	-11
return again	18
return it	-32
return process	-26
return shipping	-26
return that	-28
return the	-3
return these	-29
return this	-11
return to	6
return to form	22
return trip	8
return when	24
returned	-32
returned immediately	15
returned it	-40
returned it !	-28
returned it to	-2
returned the	-7
returned them	-8
returned this	-30
returning	-17
returning it	-33
returning it !	-18
returning it to	-14
returning mine	-35
returning this	-38
returning this item	-13
reunion	21
reunions	38
reuters	-24
rev	13
reveal	6
reveal a	10
revealing	10
reveals	15
reveals his	8
reveiw	-16
revelation	5
reverberates	32
revere ware	-16
review	3
review because	8
review but	-7
review here	-17
review i	-6
review i have	21
review in	-7
review in the	-23
review not	26
review that said	-13
review when	-13
reviewer about	13
reviewer had	17
reviewer that the	-10
reviewers complained	18
reviewers giving	-32
reviewers were	31
reviews about the	11
reviews and thought	-14
reviews but	-2
reviews for	8
reviews here are	-42
reviews i	-3
reviews i found	-24
reviews in	11
reviews related	-30
reviews this	-21
reviews were	-11
revisit	-9
revisiting	6
revolt of	-24
revolt of the	-18
revolting	-17
revolution	6
revolutionary	5
reward	6
rewarding	20
rewards	6
rewatch	-12
rewrite	-13
rewrites	-15
rhomba	-16
rhonda	23
rhythm	19
rhythm and	24
rhythmic	5
rialto	12
ribbed	-10
ribbon	6
ribcage	40
ribs	27
ribs and	6
ribs are	28
rice beans	14
rice bowl	9
rice but	26
rice cakes	10
rice for	-11
rice noodles	11
rich	14
rich and	17
rich bold	-38
rich chocolate	10
rich in	17
rich looking	16
rich the	19
richard	1
richard chamberlain	36
richard dawson	18
richards and	23
richardson	-6
richer	10
richer than	11
riches	8
richly	20
richness	-1
richter	16
rick	-6
rick perry	-45
ricotta	17
ricotta cheese	12
rid of it	-23
rid of that	12
rid of this	-12
riddance	-21
ridden	-8
ride	7
ride !	56
ride at	8
ride is	40
ride of	41
ride of a	12
ride that	27
ride to	2
ride with	6
rides	1
rides a	11
rides and	5
rides and shows	35
rides and the	7
rides and they	-21
rides are	3
rides are not	17
rides are still	-20
rides are very	-19
rides attractions	8
rides closed	-35
rides in	4
rides it	14
rides of	18
rides shows	9
rides the	35
rides to	28
rides up	-11
rides we wanted	10
rides were great	15
ridicules	-15
ridiculous	-37
ridiculous !	-6
ridiculous as	-12
ridiculous story	-21
ridiculous to	-15
ridiculously	-34
ridiculously small	-10
riding the	33
rigatoni	11
riggs	19
right	5
right ?	8
right after the	-6
right amount	23
right amount of	9
right at	5
right at the	4
right at your	10
right away and	42
right back	-9
right channel	-17
right choice	18
right every	13
right for	28
right for me	9
right for you	15
right in my	7
right length	24
right level	17
right mind	-15
right mind would	-24
right not	10
right now	2
right now and	19
right on !	14
right on target	17
right on the	-6
right place at	7
right places	6
right price	13
right size	6
right there with	11
right time	19
right to make	-26
right to the	25
right where	14
rightful	6
rigs	-20
rihanna	25
riight	-18
riley	4
rim	-28
ring is	8
ringing	-8
ringo	23
rings twice	16
ringtone	23
rinsed	-14
rio karma	-18
riots	11
rip off	-55
rip off !	-27
rip off of	-17
ripe for	-13
ripoff	-71
ripoff of	-9
ripped	-46
ripped in	-36
ripped off	-22
ripped out	-11
ripples	11
rips	-3
rise	-6
rises from the	-20
risotto	11
rita hayworth	19
ritter	5
ritual	-4
rival	2
rival the	48
rivals	11
rivals the	15
river	7
river cruise	9
rivers	7
riverside	26
riveted	30
riveting	42
riveting and	5
rivets	-13
rizzo	19
rj	30
rma	-33
road movie	8
road movie that	26
road to recovery	-23
roadside	-9
roamed	21
roaring	7
roast	3
roasted	-1
roasted chicken	13
roasted tomato	11
roasts	9
rob schneider	-14
robert blake	8
robert stack	12
roberta	20
robes	-5
robin tunney	-22
robust	32
robust and	28
rocher	19
rochon	-45
rock	6
rock !	9
rock and roll	13
rock concert	-20
rock hudson	11
rock solid	9
rock that	-9
rocked	7
rocked !	13
rockin	20
rocking	14
rocks	44
rocks !	33
rockstar	21
rogers	4
roku	7
role	-10
roll is	14
roll it	19
roll up	20
rolled his	-16
rolled his eyes	-13
rollerball	-45
rollercoaster	6
rollercoaster ride	15
rolling my	-14
rolling pin	14
rolling your eyes	26
rolls	1
rolls and	11
rolls are	-7
roman polanski	2
romance	-12
romance and	-6
romantic	12
rome fiumicino	-11
rome fiumicino airport	-4
romola	27
romp	2
romp of	29
romp that	24
rompers	19
ronald	6
rondo	-34
ronny	23
ronny cox	10
roo	30
roof	4
rooftop	36
room and	1
room because	-10
room changed	-19
room did not	16
room for us	24
room i	-13
room i was	-18
room itself is	-26
room lounge	12
room no	14
room on	4
room only	17
room only to	-15
room rate	-7
room smelled	-26
room so	6
room than	-16
room that	-6
room was clean	5
room was huge	9
room was large	22
room was not	-8
room was so	-12
room we	-11
room you	-16
room you can	-12
rooms are clean	17
rooms are large	9
rooms are spacious	9
rooms was	-11
rooms with a	17
roomy	8
roomy but	11
roomy so	11
root of	15
rooting hormone	13
roots	3
roots of	8
roped	-12
ropes	-15
rosalind	11
rosanna	-10
rose	17
rose of	9
rosemary	25
rot	-10
rot and	-21
rote	-27
rotten	-22
rotti	-28
rotting	-26
rouge	6
rough	1
round ones	25
round the corner	18
rounded	6
roundup	16
rousey	29
rousing	-7
route but	-30
route to	8
router	3
router does	21
routine	-9
royal	-1
royal banquet hall	15
royal dutch	-5
royal dutch airlines	-4
royal first	34
royal first class	19
royal orchid	21
royalty	25
rpm	15
rt virginamerica	25
rubber	-4
rubber on	-11
rubbery	-12
rubbing shoulders	27
rubbish	-20
rubbish !	-18
rubbo	21
ruby	8
ruching	-15
rucksack	19
rude	-91
rude !	-36
rude and	18
rude service	-21
rude staff	-35
rude to	-11
rudely	-74
rudeness	-17
rudest	-45
rue	54
ruffles are	-11
rugged	17
ruin	-17
ruin a	-9
ruin your	-11
ruined	-64
ruined by	-22
ruined for	-15
ruined my	-27
ruined the	-11
ruined this	-6
ruining	-64
ruining my	-12
ruining your	-18
ruins	-44
ruins it	-13
ruins it for	-26
ruins the	-9
rukh's	13
ruled	5
rules	10
rules and	19
rules to	18
rum	-5
run a	13
run a bit	10
run and	5
run around	-26
run down	-14
run large	23
run out	-5
run out of	-9
run right	-12
run slightly	9
run true	7
run up	-14
runaround	-15
runaway	4
runaway mine	26
runaway mine cars	5
running	2
running around	-7
running time	-5
runs	-2
runs a	18
runs a bit	-11
runs a little	33
runs a tad	11
runs around	-8
runs extremely	-16
runs fast	20
runs fine	28
runs fine on	14
runs great	36
runs hot	-35
runs just	66
runs large	3
runs large so	8
runs long	13
runs quite	-7
runs short	-11
runs small !	17
runs small and	-22
runs smooth	21
runs so	-8
runs so big	-29
runs true	-5
runs tts	34
runs very	3
runs way	-18
runway	-9
runways	27
rupees	-5
rupert friend	7
rural	23
rushed	-14
rushed out	-12
rushed to	-13
rushed us	-26
rushing	-4
rushing us	-16
rushing you	-26
russian airlines	24
russian history	6
russian word	27
russian word for	19
rust	-12
rust on	-17
rusted	-48
rustic	7
rusting	-6
rusts	-57
ruth	12
ruthless	9
ruthlessness	8
ryan gosling	7
s a shame	-24
s and	6
s best	18
s easy	-11
s easy to	-10
s ever	21
s film	8
s fit	30
s free	17
s fun	39
s going on	-21
s just	-26
s like	-9
s missing	-31
s must	-29
s neither	-14
s one	13
s or	-4
s performance	11
s petite	17
s pretty	-14
s still a	15
s surprising	24
s to	3
s too	-18
s too much	-22
s very	10
s warner	27
s while	14
s with	-6
sabretooth	-8
sabrina's	15
sabu	31
saccharine	-8
saccharine as	-22
sack	-41
sack of	-8
sacked	-18
sacre	-26
sacrificed	-7
sacrilege	-11
sad	-23
sad !	-39
sad :(	-26
sad excuse	-14
sad excuse for	-10
sad for the	-11
sad state of	-6
sad story	16
sad thing	-16
sad to	-17
sad to say	-4
saddled	-7
sadism	-13
sadistic	-5
sadly	-46
sadly disappointed	-41
sadly going	-31
sadly going back	-24
sadly i	12
sadly it	-22
sadly this	-7
sadly this is	-46
sadness	30
safe	6
safe and non	-18
safe conduct	40
safe place	17
safe than	21
safely	21
safer	16
safety first	30
safeway	-10
sag	-27
saga	1
saga of	5
sagemiller	-11
saggy and	-22
said	-4
said before the	-11
said he	-6
said he would	-22
said i	2
said it	3
said it was	2
said it would	9
said quot	-12
said she	-8
said that	-8
said that they	-9
said that you	-49
said there	-12
said there was	-10
said they didn't	9
said they would	-22
said to	-10
said was	-16
said well	-8
said when	13
said yes	7
saif	-9
saigon	31
sailor	6
saint	25
sake	-10
sake of	-5
sake of a	-16
sakura	35
sakura business	16
salad	2
salad bar	7
salad had	-29
salads	10
salads and	4
salads are	-11
salami	18
sale !	27
sale at	-8
salem	16
sales floor	-17
sales service	21
salesperson	-7
salmon	2
salsa was	-17
salt and vinegar	8
salty	-4
salty and	-30
salty for	19
salute	13
salvage	-5
salvage the	-26
salvatore	25
sam	9
sam mendes	23
sam neill	8
same	-7
same as my	15
same as this	20
same clothes	-9
same damn	-8
same great	15
same issue	-18
same mistakes	-18
same movie	-3
same old	-21
same person	-9
same place	-6
same price	-5
same price you	-24
same problem	-24
same problems	-16
same reason	6
same result	-23
same size	-9
same spot	-11
same stupid	-13
same thing	-19
same thing happened	-38
same time	6
same way again	21
sammo	16
samosas	14
sampled	11
sampler pack	-17
sampler was	-53
samurais	15
san antonio	13
san francisco airport	-7
sandal	13
sandals	-2
sandals and	9
sandler	-4
sandpaper	-36
sandwhiches	22
sandwich on	21
sandwiches	1
sanford	12
sang	11
sangria and	15
sank	-14
santa claus	-8
santa claus conquers	-10
sao	-9
sao paulo	-8
sappy	-14
sappy ethnic	-23
sappy for	-22
sarah palin	-23
sarcasm	-12
sarcasm of	-30
sartain	-22
sashimi	6
sassy	23
sassy and	15
sat	-7
sat a	-19
sat next	-14
sat next to	-11
sat there	7
sat through	-44
sat through this	-32
satanic	-4
sate	26
sateen	18
satire but	-20
satisfactory	13
satisfied	43
satisfied !	9
satisfied and	10
satisfied customer	23
satisfied with	7
satisfies	51
satisfy	23
satisfying	29
satisfying and	4
satisfyingly	32
satriani and	-31
saturday at	14
saturday but	18
saturday matinee	19
sauce	-1
sauce has	30
sauce the	17
sauce was	-13
saucepan	32
sauces	3
sauces and	6
sauces that	20
saudi arabia	-22
saudi arabia and	-14
saul	22
sausage and	12
sausages	15
sauteed	14
savannah	11
save	-5
save and	15
save my money	-11
save room	26
save room for	17
save the movie	-15
save this	-5
save your	-18
save your money	-54
save your time	-11
save yourself	-31
save yourself the	-3
save yourselves	-21
saved	2
saved me	68
saved the	-8
saved them	-19
saved this	-19
saver	51
saves	11
saves me	50
saving grace	8
saving grace was	-40
savini	-14
savored	23
savory	3
savory and	11
savour	22
saw	1
saw it	2
saw it online	7
saw the	2
saw these	34
saw this	2
saw this film	2
sawdust	-15
saxon	-17
say !	-6
say about this	5
say i won't	-18
say i've been	-36
say is wow	7
say it	1
say it all	24
say it but	-21
say no	-6
say nothing	-7
say that we	-9
say the	-1
say these	31
say this	-3
say who	-9
sayers	34
saying	-11
saying i	-6
saying i have	-14
saying nothing	-8
saying oh	-18
saying the	-7
saying we	-10
says	-6
says i	-9
says i'm	-16
says it does	8
says otherwise	-36
says we	-13
scala	19
scam	-11
scammed	-36
scan	-8
scandinavian airlines	29
scanner	-7
scant	-16
scantily	-13
scantily clad	-12
scared me	7
scarf	3
scariest	22
scarlet	6
scarlett	-1
scarlett letter	-12
scarred for	-16
scary	-2
scattered	-7
scenario	-2
scene on	9
scenes i have	10
sceptical	-8
schaller	57
schedule so	23
schematic	-12
schiphol	-8
schiphol airport	-5
schizophrenia	-17
schlock	-8
schmidt	10
schneider	-34
schneider's	-11
school and	9
school and it	14
school drama	-13
school in	12
school it	13
school kid	-20
school special	-7
schoolgirl	-23
schrader	6
sci fi channel	-5
science and	10
science theater	-21
scifi	7
scifi channel	11
scissors	23
scones	13
scooby	-8
scoop	9
scoops	14
scoped	-23
scorching	-27
score	8
score in	7
scored	11
scoring	10
scorsese	-6
scott walker	-25
scottish	-3
scottsdale vibe	-47
scotus	-34
scowl	-5
scrambled eggs were	15
scraped	-6
scrat	13
scratch is	14
scratch marks	-24
scratch not	15
scratch your	-11
scratched	-21
scratches	-15
scratches the surface	26
scratching your	-9
scratchy	-28
scratchy and	-22
scream and	7
scream at	-32
screamed at	-14
screaming	-16
screen	-2
screen at	9
screen gets	-33
screen goes	-28
screen is bright	22
screen is too	-30
screen of	-12
screen only	-20
screen resolution	15
screen tv	18
screen was	6
screen went	-19
screen while	-13
screened	3
screenwriter	-9
screenwriters	-9
screenwriting	-14
screw	4
screw broke	-27
screw broke inside	-21
screw that	12
screw up	-14
screwed	-24
screwing	-14
screwing up	-6
screws	4
script	-21
script ?	-26
script and	-2
script bad	10
script is	4
script isn't	-13
script than	-9
script that	-5
script the	-5
script was	5
script which	-6
scriptwriting	-19
scroll	-11
scroll bar	-29
scroll button	-22
scroll wheel	-5
scrooge	-10
scrooged	-30
scrubbed	-34
scrumptious	38
scuffed	-29
scuffs	-40
sdsdh	22
se but	19
sea	5
sea to	15
sea urchin	12
sea view	19
seagal	-105
seagal is	-10
seagal's	-36
seagate	19
seam	-26
seamless	36
seamless and	12
seamlessly	92
seams	-25
seams at	-16
seamy	24
sean	-2
search	-4
search engine	10
search google	-28
search of a	-4
searched and	12
searching	-4
searching for	-5
searching for a	6
searching to	-38
seared	-9
seas	16
season	17
season !	12
season by	-19
season finale	24
season of big	-25
season the	11
season's	8
seasonal	-1
seasons	36
seat	1
seat ?	-22
seat configuration	-13
seat i	-40
seat provides	28
seat recline	9
seat recline was	38
seat was	12
seat was comfortable	10
seat was okay	27
seated	8
seated we	-10
seating	-4
seating area	9
seating areas	10
seating outside	13
seating with	36
seats ?	-12
seats are narrow	-19
seats are not	-7
seats were	5
seats were comfortable	15
seattle	5
sec	-7
second	2
second and last	-18
second favorite	14
second it	-17
second look	12
second night	-11
second of all	-7
second one	-6
second one and	-8
second or	-7
second plane	23
second rate	-7
second the	6
second time i	-5
second to	10
second to none	34
second try	-16
second viewing	15
second wear	-31
secondhand	-17
secondly	-18
seconds	-16
seconds before	-7
seconds it	-11
seconds later	-10
seconds of	-14
secret	5
secret ballot	17
secretary	30
secrets	4
secrets that	24
secs	-31
sections which	14
secured	9
securely	26
secures	23
security	-1
security issue	29
security risk	-20
sedholm	26
seductive	14
see	5
see !	15
see again	13
see and	5
see coming	-16
see for	2
see for all	8
see from	10
see how bad	-5
see how the	10
see how things	32
see if	2
see it	17
see it !	10
see it again	15
see it as	11
see more	3
see most	6
see movie	15
see myself	7
see myself wearing	6
see the	-1
see the whole	12
see there	-10
see through	-29
see through !	-21
see through and	-8
see thru	-57
see today	11
see what's	-8
see you	26
see you at	16
see you then	12
seedlings	24
seedy	7
seeing	3
seeing him	4
seeing his	6
seeing it	4
seeing once	-23
seek and	-26
seeking	-7
seeks	-2
seeks help	-34
seem a	3
seem a little	4
seem fresh	8
seem hard	20
seem to come	8
seem to last	11
seem to think	-14
seemed	-5
seemed like	-10
seemed like a	-3
seemed like the	-9
seemed like they	-39
seemed nice	-25
seemed promising	-13
seemed really	-11
seemed to be	-2
seemingly endless	-8
seems	-3
seems embarrassed	-4
seems good	18
seems he	-9
seems impossible	14
seems like	-7
seems like you	-26
seems quite	11
seems to	1
seems to think	-17
seems to work	17
seems well	32
seen as	1
seen by	8
seen from a	14
seen it	3
seen it many	11
seen lately	11
seen on	12
seen the quality	-32
seen this	2
seen this movie	8
seen through	10
seep	10
sees	15
sees it	15
sees the	5
sees what	22
segal's	-12
segments	-2
segments of	11
segues	15
seine	28
seinfeld	9
seldom	7
seldon	25
selection	3
selection good	30
selection of	13
selection of food	10
selection of hot	17
selection was	8
selection with	16
selections	8
self consciously	-7
self destructiveness	26
self help	-11
self important	-33
self indulgence	-14
self indulgent	-10
self parody	-7
self righteousness	-26
sell	-5
sell this	-15
sell you	-9
seller	-18
sellers	-14
selling	-6
sellouts	-30
sells	3
semblance	-12
semblance of	-11
semen	-28
semi	-1
seminar	14
senator	3
senator business	17
senator business class	13
senator lounge zurich	-15
senators	26
send an	-15
send back	-6
send him	16
send him back	14
send in	-8
send it	-29
send it back	-7
send it in	-17
send them a	-23
sending	-29
sending a	-5
sending it	-7
sending it back	-9
sending me	-9
sending the	-12
sending them	-21
sending this	-9
sennheiser	6
sennheiser hd	21
sensation	18
sensational	30
sense	1
sense of	5
senseless	-4
sensitive	1
sensitively	23
sensitivity	-8
sensory	6
sensual	24
sent	1
sent it	-27
sent it back	-28
sent me	8
sent me a	-6
sent two	-17
sentence	-7
sentence in	-22
sentences	-7
sentences and	-10
sentiment is	-19
sentimental but	32
sentimentality and	-29
sentinel	30
sentry	26
seoul	11
separate	4
septic	-25
septic tank	-15
sequal	-11
sequel	-1
sequel is	-3
sequel to a	-9
sequence	3
sequins are	-20
serena	32
serendib	18
serene	18
serenity	12
series	-1
series and	8
series at	13
series for	6
serious	-2
serious flaw	-16
serious movie	11
seriously	-21
seriously !	-23
seriously ?	-43
seriously don't	-10
seriously is	-12
seriously need	-9
sermon	-11
serum	4
servant	5
serve hot	22
serve no	-13
serve no NOT_purpose	-16
serve them	11
served	2
served as	10
served at the	34
served us	6
served with	6
server	-5
server and	-8
server never	-11
server that	-16
server to	-20
server's	-21
servers	-8
servers for	-21
serves	6
serves as	4
serves the	13
service a	-13
service about	-39
service all	23
service and i	-17
service center	-23
service during	18
service for	-7
service great	17
service i	-8
service is	4
service is available	13
service is excellent	-10
service is fast	26
service is friendly	-9
service is great	10
service is horrible	16
service is not	-23
service is terrible	-32
service left	-22
service level	-9
service line	-43
service provided	14
service provided by	22
service quality	13
service reps	-15
service staff	-9
service sucked	-12
service sucks	-10
service that	-7
service was attentive	7
service was excellent	25
service was horrible	-8
service was impeccable	11
service was poor	-16
service was prompt	6
service was quick	10
service was slow	-13
service was superb	17
services	-2
services i	-47
serving mostly	-25
serving sara	-40
session	8
set	1
set !	13
set and	-7
set easy	-21
set easy to	-16
set in	4
set in the	4
set of headphones	19
set on the	23
set up with	10
sets	-4
sets it apart	10
sets the	26
sets the tone	12
sets up	11
setting	-5
setting is	4
setting of	8
setting of the	6
settings are	7
settings is	12
settled in to	20
settled on this	39
setup button	-37
seven	2
seven or	19
several better	-34
several compliments	17
several holes	-12
several restaurants	16
several times	-5
several times over	-10
severe	-9
severely	-33
severely disappointed	-14
sewage	-43
sewed	-22
sewing	-16
sewn	-17
sewn in	-10
sex	-9
sex crimes	14
sex for	-10
sex scenes	-3
sex sex	-29
sexist	-15
sexist and	-30
sexual revolution	14
sexy	17
sexy !	10
sexy and	9
sexy underwear	-36
sfo airport	-23
sg	12
sh	-11
sh t	-19
sha	-21
shabby	-23
shabby and	-9
shady	-5
shake or	-14
shake the feeling	-22
shakes	5
shakespeare	-5
shakespeare's	9
shaking	-6
shaking my head	-11
shaky	-18
shalhoub	11
shall i	-17
shallow	-27
shallow but	18
sham	-9
shambles	-20
shame	-34
shame !	-22
shame because	-15
shame because the	-16
shame for	-44
shame on	-15
shame on you	-21
shamed	-26
shameful	-28
shamefully	-8
shamelessly	-6
shape of the	-6
shape so	17
shape was	-11
shaped	-3
shaped windows	12
shapeless	-58
shapeless and	-2
shapeshifter	16
shaping	10
shaq	-9
share	14
share them	13
share with	35
share your	11
shared	3
shared a	8
shared with the	11
shares	9
sharp	11
sharp and	9
sharp movie	35
sharply	8
shattered	-7
shattered !	-30
shawarma	-10
shawn	12
shawn's	29
she acted	-25
she and	6
she asked	-11
she could	-2
she deserves	17
she did not	-9
she didn't	3
she has	2
she hasn't	25
she is	3
she is more	12
she is trying	41
she just	-2
she loves	23
she loves them	18
she makes	4
she realizes	32
she returns	17
she returns home	15
she said	21
she said that	-7
she sat	-9
she says	6
she seeks	24
she then	7
she told us	-7
she tried	-8
she want	-17
she won	10
she's great	26
she's nice	-28
she's on	-7
sheath	10
shed	8
shed a	16
sheds like	-30
sheer !	-25
sheer and	-17
sheer stupidity	-22
sheeran	13
sheerly	16
sheesh	-15
sheet and	-10
sheet music	8
sheets	-10
sheets !	-16
shelf	-5
shell crab	22
shelling	-15
shift the	-22
shifted to	8
shimmer	37
shimmering	-10
shimmers	31
shimmery	27
shine	16
shines	27
shines as	5
shines as the	6
shines in	-11
shines in this	7
shines through	5
shintaro	9
shiny	-1
shiny and	-13
ship	-6
ship it	-4
ship it to	-16
shipment	-8
shipped quickly	19
shipped very	29
shipping	1
shipping from	18
shipping time	-14
shirt !	25
shirt because it	-30
shirt but	-17
shirt dress	14
shirt even	-28
shirt is a	18
shirt that	-13
shirt was	-9
shirtdress	24
shit	-50
shitty	-66
shivam	5
shiver	8
shivers	6
shock	-1
shocked	3
shocked that	-16
shocker !	-14
shoddy	-65
shoddy product	-16
shoe but	-24
shoe fits	-24
shoes and	6
shoot	-6
shootings	11
shoots	-4
shoots out	-23
shop on	6
shopped	4
shopping	19
shopping !	20
shopping centre	9
shopping for	-5
shopping on	19
shopping was	18
shops	11
shops and restaurants	9
shops to	8
shorba	-11
short	-5
short !	-10
short and	-7
short and boxy	-14
short and wide	-54
short drive	14
short drive to	19
short for my	8
short fuse	41
short is	5
short ribs	21
short shorts	-9
short that	-13
short the	-14
short waisted	-8
short walk	6
shortage	-14
shortcuts	9
shorted out	-23
shorter	-4
shorter but	8
shorter side	16
shorter than	-19
shortest	-8
shorts	-11
shorts !	21
shorts or	12
shot like	-7
shots of	-3
should	-1
should !	12
should appeal to	13
should ask for	-37
should avoid	7
should avoid this	-16
should be	3
should be ashamed	5
should be avoided	-5
should be banned	-12
should be called	-33
should be done	12
should be expected	14
should be free	-21
should be seen	15
should be thrown	-31
should buy	29
should feel	-20
should follow	14
should get a	-9
should get it	3
should get more	-15
should get this	41
should have	-26
should have been	4
should have done	8
should have expected	-11
should have gone	-13
should have just	-17
should have known	-34
should have left	-8
should have listened	-23
should have read	-24
should have saved	-24
should have some	-14
should have stayed	-10
should have stopped	-19
should he	9
should i	6
should just	-6
should know	4
should never	-27
should never NOT_have	-19
should not	-2
should not NOT_have	-4
should now	-15
should of	-11
should pay	-19
should read	7
should read this	31
should see	10
should see it	12
should stick	-11
should stick to	-9
should tell	-5
should wash	-29
should watch	5
should we	-13
should've	-11
shoulder strap	11
shoulder top	14
shoulders above	11
shoulders back	10
shouldn't	-5
shouldn't NOT_have	-9
shouldnt	-19
shout out	47
shout out to	51
shouted	-10
shouted at	-14
shouted at by	-19
shouting	-16
shoutout	16
shoutout to	24
shoutout to the	17
shove	-37
shovel	-12
shoving	-26
show	2
show !	15
show and	6
show and the	6
show at the	5
show back	12
show since	14
show so	12
show stopper	16
show times	12
show was	12
show whether	-22
show with	12
showcases	-9
showcasing	-7
showed	4
showed his	24
showed how	11
showed up	5
shower curtain	-35
shower facilities	14
shower scenes	-17
showering	-6
showers	8
showers and	2
showers but	15
showgirls	-44
showing off	-6
shown on	3
shows	3
shows and parades	5
shows are	-11
shows great	20
shows his	6
shows how	15
shows how the	23
shows like	7
shows off	5
shows on	7
shows that	4
shows the	5
shows their	13
shows us	16
shows were	40
shows you	23
shows you how	12
showy	13
shrank	-29
shredded	-5
shredding	-15
shreds	-9
shriek	-8
shrill	-34
shrimp	6
shrimp and	6
shrink a	11
shrinkage	-19
shrinks	-24
shrinks !	-20
shrinks and	-22
shrugged	-11
shrunk	-28
shrunk !	-23
shrunk and	-14
shrunk to	-16
shure	5
shut	4
shut down	-30
shut it	-14
shuts	-13
shuts down	-21
shutting	-17
shutting down	-7
shy and	6
shyamalan	13
sic	-14
sichuan	18
sicilian	5
sick	-10
sick for	-14
sick i	-9
sickening	-28
side but	-7
side is that	24
side of his	9
side orders	-57
side slits	9
side street	27
side the	-15
sided	-9
sidewalk	5
sidewalk ends	12
sidney	6
siemens	-47
siena	25
sieve	-12
sigh	-13
sight is	29
sight unseen	-17
sights	3
sightseeing	7
sign	3
sign outside	-12
sign that	-7
signal	1
signal and	16
signal loss	-36
signature	3
significantly more	-10
signs that	-16
silhouettes	21
silk	-8
silk browser	10
silk is	28
silkair	47
silky	7
sill	-11
silliest	-16
silly	-20
silly but	7
silver	3
silver plate	27
silvers	-19
silverware	-8
silvery	20
sim	11
simba	31
similar	1
similar experience	-13
similar to	10
similar to the	3
similar top	-19
similar top from	-23
similarities	15
simmons	7
simon pegg	11
simon west	-12
simple	13
simple !	16
simple and	19
simple and to	13
simple but	-5
simple concept	27
simple design	35
simple easy	-20
simple elegant and	-18
simple hotel	-18
simple in	30
simple is	26
simple it	13
simple little	9
simple premise	12
simple product	11
simple to	23
simple to use	12
simple yet	59
simpleminded	-14
simplicity	21
simplicity and	7
simplicity is	16
simplicity of	10
simplistic	-10
simply amazing	42
simply an	14
simply and	13
simply awesome	6
simply awful	22
simply beautiful	21
simply brilliant	11
simply didn't	-14
simply does	-16
simply does not	-30
simply doesn't	-29
simply doesn't NOT_work	-17
simply don't	-10
simply for	-17
simply great	28
simply love	13
simply not	-26
simply one	13
simply one of	10
simply superb	17
simply terrible	-11
simply the	3
simply the best	38
simply was not	-12
simply wonderful	17
simpson	-16
simpsons go	-27
simultaneously	8
sin and	10
sinatra	6
since amazon	-67
since before	23
since being	11
since childhood	10
since i	2
since i downloaded	15
since i found	24
since i got	6
since i moved	23
since i was	2
since i've	12
since it	-2
since it was	-7
since my	9
since my last	11
since sunday	-45
since then i	8
since there's	-8
since they	-5
since when	-29
since when do	-15
sincerity	2
sing	-5
singapore airlines customer	11
singapore airlines silver	20
singers	6
single charge	24
single day	9
single worst	-8
singles ward	-16
sings	15
sings the	4
sinise	-15
sinister	-6
sink	-9
sink the	-12
sink this	-15
sipping	10
sir	8
sirk	27
sirloin	9
sirus	17
sister	1
sisters	12
sit back	14
sit back and	5
sit coms	-9
sit for a	11
sit outside	-10
sit outside and	12
sit there	11
sit through	-29
sit through it	-13
sit through this	-27
sitcom	-4
site	-2
sites	-7
siting	-11
sitters	-19
sitting	-4
sitting on	-4
sitting on the	-4
sitting there	-1
sitting through	-36
sitting through it	-9
sitting through this	-29
situated	-11
six degrees	11
six pack	9
sixth grade	-10
size	5
size and	-7
size and is	8
size bag	26
size does	25
size down	15
size down !	-17
size down and	9
size down but	19
size fit	14
size for	-8
size is perfect	9
size of my	10
size room	13
size to	-2
size up	4
size up !	26
size very	21
size way	-14
size which	5
size would	-15
sized and	8
sized up	4
sizes too	-10
sizes too big	-12
sizes up	8
sizing !	-26
sizing and	-11
sizing is	-5
sizing is off	-5
sizing off	-17
sizing this	-25
sizzle	18
sizzling	17
sju	20
sk	-4
skechers	-27
skeleton	-13
skeptical	-2
skeptical about	27
skeptical about the	15
skeptical at	11
sketched	-17
ski lodge	12
skies	9
skill	3
skill and	7
skillets	34
skillful direction	14
skillfully	28
skimming	-6
skimming the	-16
skimpier	-17
skimpy	4
skin of	25
skinnies	12
skinny arms	-19
skinny jeans	-8
skinny jeans and	-15
skip	-36
skip it	-53
skip the film	-13
skip this	-64
skip this one	-12
skip this place	-12
skipper	12
skipping	-5
skirt	3
skirt !	31
skirt has a	9
skirt is a	6
skirt looks	-17
skirt on	-9
skirt part	-16
skirt would	-15
skit	-6
skort	10
skull	8
sky	10
sky is	24
skyclub business	26
skyclub business class	21
skyclub lounge	-20
skyclub lounge atlanta	-23
skype and	15
skyteam business	-28
skyteam business class	-22
slack	-9
slacks	6
slammed	-11
slanted	-33
slap	-11
slapped	-4
slasher	-3
slaw	7
slaw and	21
sleek	23
sleek and	32
sleek design	24
sleep because	-21
sleep inducing	-13
sleep well	19
sleepaway	-14
sleeper	-13
sleeping beauty	11
sleepwalk	-27
sleepwalk through	-23
sleeve's	-24
sleeve's synopsis	-16
sleeves ?	-15
sleeves and the	18
sleeves are a	-9
sleeves were	-8
slice of history	13
slices of bread	18
slicker	-14
slickness	30
slide of	-48
slight	-1
slight and	-9
slightest	-8
slightly	5
slightly above	-8
slightly big	9
slightly flawed	25
slightly larger	-8
slightly sheer	7
slightly too	21
slim seat	43
slimmer	8
slimming	47
slimming and	11
sling	-8
sling back	-24
slingbox	33
slinky	5
slip that	-9
slippery	7
sliver	-39
sln	16
sln terminus	7
slog	-25
sloow	-39
slop	-27
slope	12
slopped	-19
sloppily	-45
sloppiness	-20
sloppy	-50
sloppy and	-5
sloppy looking	-15
sloth	12
slouchy	-18
slow	-33
slow !	-11
slow and	-12
slow at	8
slow but	3
slow even	17
slow in	-12
slow service	-23
slow spots	40
slow to	-6
slow too	-20
slowed	-2
slower	2
slower and	15
slowest	-38
slows down the	-17
sloww	-41
sluggish	-54
slugs	-14
slum	12
slumming	-9
slurred	-24
sly	28
smackdown	-14
small about	-27
small and	-5
small and are	-17
small and i	10
small and in	-29
small and the	-5
small bag	32
small but	26
small but it	11
small but very	13
small but we	18
small by	21
small crackers	-41
small crowded	-56
small cute	21
small digital	21
small dirty	-14
small ears	13
small enough	18
small enough to	28
small especially	-14
small even	-8
small family	12
small film	19
small fit	10
small fits	-13
small for	-10
small for some	-22
small for the	-16
small gem	11
small hole	-11
small holes	-27
small kids	14
small kitchen	19
small little	7
small no	-16
small not	-14
small packages	14
small park compared	-20
small plates	8
small pool	13
small portions	-23
small price	7
small problem	28
small room	-10
small side	25
small tear	-21
small that	-42
small the	-7
small time	10
small to	-12
small too	-11
small when	-16
small with	-10
small world	3
small world was	16
smaller chest	-12
smaller curves	-37
smaller park	21
smaller rooms	29
smaller side	11
smaller than	-2
smaller version of	11
smaller would	-18
smallest disney	12
smart	21
smart and	5
smart phone	14
smart sassy	16
smartly	11
smartly written	23
smartphone	14
smartpower	-22
smattering	-8
smeary	-16
smell	-21
smell in	-6
smell is	-6
smell of	-6
smelled	-60
smelled like	-1
smelled of	-8
smells	-24
smells like	-3
smelly	6
smelly and	-22
smelt	-25
smf	21
smh	-68
smile	14
smile is	16
smile on	14
smile on your	16
smiles	7
smiling	7
smiling and	7
smiling is	-27
smith	9
smitten	9
smitten with	11
smoke	8
smoker and	-20
smokin	-12
smoking	-4
smoking !	-48
smoking hot	10
smoky	21
smooth	52
smooth and	-5
smooth taste	20
smooth with	14
smoothest	23
smoothie maker	-17
smoothly	26
smoothly and	11
smoothness	20
smooths	9
smug	-9
smugly	-20
snack	23
snack !	14
snack bar	6
snack for	39
snacking	13
snacks	6
snacks and	3
snacks and drinks	24
snacks from	16
snacks were	-13
snag a	10
snags	-27
snail's	-20
snail's pace	-16
snake	-12
snake oil	-30
snap trap	19
snapchat	-26
snapchat story	-17
snapped	-3
snapping	-15
snappy	9
snapshot	17
snapshot of	9
snapshots	28
snare	44
snarky	-18
snatched away	-21
sneaker	32
sneaky	-8
sniffed	-21
snipes	-11
snippy	19
snl	-9
snob but	-30
snobby	-6
snooze	-19
snooze button	21
snoozer	-33
snore	-35
snotty	-24
snow	1
snow dogs	-47
snow white	-8
snuffed	-39
snug across	10
snug at	9
snug but	14
snug fit	17
snug in	17
snug in the	27
snug on	8
snugly	108
snugly in	16
so addicting	30
so adorable	19
so amazing	5
so and	-5
so and the	-20
so angry	-11
so annoyed	-19
so appealing	17
so awesome	28
so awful	-12
so bad	-10
so bad !	12
so bad i	-11
so bad it	-37
so bad it's	2
so bad that	-20
so bad you	-10
so badly	15
so baggy	-12
so basically	-7
so be prepared	6
so beautiful	10
so beautiful and	10
so beautifully	35
so believable	22
so betrayed	-30
so big	-2
so bland	-20
so bland and	-14
so bored	-6
so boring	-26
so bought	12
so boxy	-32
so bulky	-18
so bummed	-20
so buy	29
so called	-14
so can't	9
so can't NOT_comment	8
so change	-29
so cheap	-9
so clever	8
so comfortable	8
so comfortable and	45
so comfy	-4
so confused	-25
so cool	20
so cozy	19
so creative	11
so cute	5
so cute !	4
so cute in	-14
so delicious	7
so desperately	-9
so devoid	-31
so devoid of	-24
so didn't	-10
so didn't NOT_get	-57
so different	9
so different from	14
so dirty	-15
so disappointed	-65
so disappointed !	8
so disappointed with	-13
so disappointing	-25
so don't NOT_expect	6
so don't NOT_go	41
so dull	-25
so dumb	-7
so eager	-39
so eager to	-30
so easy	38
so easy and	23
so easy to	46
so excited !	8
so excited to	-5
so fantastic	8
so far	20
so far !	17
so far i	6
so far so	3
so fascinating	20
so fast !	18
so flavorful	34
so flimsy	-18
so fresh	19
so friendly	23
so friendly and	40
so frustrated with	-15
so frustrating	-14
so fun	35
so funny	4
so generic	-13
so generic and	-15
so get	17
so glad	38
so glad i	12
so glad that	18
so go	15
so good	24
so good !	44
so good that	29
so great	19
so great i	10
so gross	-16
so had	-6
so handy	12
so happy	5
so happy i	29
so happy to	8
so happy with	-22
so hard	4
so he	-3
so heavily	-10
so helpful	71
so horrible	-23
so i	2
so i deleted	-19
so i dont	12
so i guess	-7
so i had	-2
so i haven't	16
so i must	23
so i returned	10
so i said	-12
so i say	-8
so i'll	3
so i'm happy	11
so impressed	5
so interesting	39
so irritating	-27
so it can	5
so it should	-13
so itchy	-21
so keep	6
so keep that	9
so lame	14
so large	-9
so let	-17
so likable	21
so little	-29
so loud	-12
so loud and	-13
so lovely	24
so low	-2
so mad	-14
so mad that	-22
so make	10
so make sure	6
so many compliments	9
so many flaws	-24
so many options	11
so many problems	-10
so many wonderful	8
so many years	5
so much	2
so much !	12
so much fabric	-7
so much fun	35
so much i	8
so much potential	-17
so much time	-19
so much to	4
so much we	8
so muddled	-14
so my husband	-13
so narrow	-25
so narrow that	-19
so need	11
so nice	7
so not	-7
so not NOT_only	-9
so obviously	6
so old	-14
so original	18
so painful	-11
so pathetic	-8
so perfect	-27
so pissed	-24
so pleased	21
so poor	-22
so poorly	-27
so predictable	-13
so pretty	12
so pretty !	26
so pretty and	4
so pretty in	9
so professional	19
so promising	-12
so proud	13
so real	38
so realistic	29
so relieved	18
so rude	20
so rude and	12
so sad	-29
so salty	-22
so save your	-14
so scratchy	-12
so self	-15
so short	-17
so short that	-14
so sick	-29
so sick of	-10
so silly	-5
so simple	23
so slick	-24
so slow	-29
so slow and	-10
so small that	-7
so so	-19
so so and	-11
so so much	14
so so the	-14
so soft	41
so soft and	56
so sorry	-7
so stale	-24
so stupid and	7
so successful	14
so tasty	37
so tedious	-25
so that when	13
so they	4
so thin	-25
so this	2
so tight	-9
so tiny	-23
so to	6
so to say	24
so true	6
so uncomfortable	-11
so unflattering	-11
so unique	9
so versatile	-20
so wanted	-39
so warm	22
so warm and	13
so we	-3
so weak	-15
so well	52
so well and	12
so well done	5
so well made	9
so well that	10
so well you	15
so what's	-7
so why	6
so why would	-15
so wonderful	9
so wooden	-8
so worth	111
so worth it	51
so you can	1
so you may	5
so you won't	16
so yummy	29
soak	8
soaked	-2
soaked in	-19
soaking	-6
soap	-22
soap opera	-9
soap which	-28
soaper	-28
soar	22
sob	10
sobering	46
sobre	30
soccer game	16
society	18
society from	18
society in	7
socks	21
soft	18
soft !	11
soft ?	-34
soft and	8
soft and a	-14
soft and comfortable	-18
soft and flattering	6
soft and pretty	10
soft comfortable	-8
soft comfy	15
soft cotton	16
soft fabric	6
soft light	11
soft like	13
soft material	8
soft not	7
soft on	26
soft on the	12
soft porn	-28
soft rubber	33
soft shell crab	17
soft yet	-5
softens	-14
softer	16
softest	25
software	-12
software to	9
soggy	-54
soggy and	-56
sojos	18
sold out	5
sold out and	12
sold the	27
solder	-7
soldering	24
soldier	9
sole purpose	-6
solicitor	21
solid	44
solid and	8
solid as	-8
solid entertainment	10
solid feel	18
solid in	7
solid product	22
solid with	15
solidarity	12
solidly	5
solitude	8
solo	12
solo and	18
solomon	9
solondz has	39
solondz may	-20
solos	18
solution in	15
solved	15
solved my	37
solved that	17
solved that problem	17
solves	18
solving	13
solving problems	24
solving the	7
somber	5
some adjustments	-23
some attention	13
some cheese	-14
some chick	-23
some clever	-10
some college	-13
some comments	17
some crappy	-10
some credit for	-10
some cute	9
some decent	-12
some deeper	-21
some dignity	-13
some direction	-17
some drinks	20
some entertainment	-47
some excellent	-11
some flaws	-14
some free	16
some getting use	-25
some give	15
some good	-3
some good ideas	-18
some good info	-25
some guy	8
some have	4
some incredible	11
some interesting things	13
some kind	-10
some kind of	-12
some lame	-13
some lettuce	-24
some levels	13
some lotion	-33
some may	4
some money on	-25
some of	6
some of the	3
some other brands	17
some people will	-8
some poor	-7
some potential	-9
some powerful	19
some random	-17
some readers	23
some reason	-3
some recent	15
some renovation	-29
some research	-10
some respect	-13
some reviews	9
some rides	49
some secret	-10
some semblance	-6
some serious	-6
some sort	-7
some sort of	-7
some stupid	-10
some superb	9
some that	8
some trouble	-19
some use	-48
some very	6
some viewers	11
some ways	18
some weight	40
some weird	-3
some woman	-14
somebody	-6
someday	4
someone	-19
someone decided	-9
someone dropped	-31
someone else	-12
someone else's	-6
someone from	-6
someone gets	-7
someone had	-4
someone needs	-15
someone needs to	-12
someone please	4
someone should	-14
someone that	5
someone to	8
someone who	-2
someone who would	-10
someone you	6
someone's	-16
someones	13
someplace else	-16
something	-4
something about a	7
something anything	-12
something at	-6
something better	-27
something big	13
something changed	-30
something else	-28
something for	7
something for everybody	13
something for everyone	67
something good	-21
something has	-18
something he	26
something here	-8
something i'll	15
something is	5
something is missing	14
something is wrong	-6
something it	12
something more to	17
something must	-24
something quick	15
something strangely	40
something terrible is	17
something that has	-9
something that would	-8
something then	-12
something to	2
something to make	-5
something truly	14
something wasn't	-18
something wrong	-4
something wrong with	-8
something's	-19
sometime	8
sometimes	2
sometimes a	8
sometimes but	9
sometimes gets	17
sometimes i just	12
sometimes we	8
somewhat dated	9
somewhat good	-22
somewhat interesting	-21
somewhat short	19
somewhat slow	19
somewhat time	-26
somewhat useful	-31
somewhere	-20
somewhere before ?	27
somewhere between	-9
somewhere else	-10
somewhere else and	-6
son	3
son and	5
son and his	16
son in law	26
son loved	13
son of the	13
son to	6
son's	6
song	1
songs	-5
songs are	-3
songs from	6
songs from the	7
songs on this	15
songwriting	19
sons who	20
sontag	-31
sony walkman	-20
sony's	-20
soo disappointed	-39
soo funny	46
soo funny !	12
soo glad	11
soo good	35
soo hot	21
soo sheer	-24
soon	8
soon !	13
soon as i	4
soon so	24
sooner !	16
soothe	20
soothing	-3
sophisticated	16
sophomoric	-2
soporific	-8
soprano	6
sorbonne	19
sordid	-11
sorely	-33
sorely disappointed	-8
sorely lacking	-5
sorriest	-35
sorrow	40
sorry	-43
sorry again	-15
sorry but	-34
sorry but this	-7
sorry excuse	-13
sorry excuse for	-10
sorry for	4
sorry for the	-8
sorry i	-3
sorry if	9
sorry that	-12
sorry this	-14
sorry to	6
sorry to say	-5
sort	-1
sort of	-1
sort of a	7
sorted	11
souers	-26
souffle	26
soufflé	-33
soul	2
soul mates	20
soul of	11
soul survivors	-16
soulful	33
soulless	-13
soulwax	29
sound	1
sound !	16
sound a lot	-8
sound advice	20
sound and	4
sound great	7
sound i	25
sound is just	11
sound problems	-15
sound quality and	6
sound that	2
sound without	7
sound you	18
sounded	-3
sounded good but	-21
sounded like	-9
soundhound	-20
sounding strings	14
sounds from	7
sounds just	-8
sounds just like	-46
sounds of	6
sounds of the	7
soundtrack	2
soup is	6
soup which	13
soups	12
soups are	12
sour	-5
sour as	-21
sour sauce	-18
source	8
source of	12
source to	13
sourdough	18
soured	-11
sours	-18
sours the	-24
south	4
south african	9
south african airways	6
south business	-31
south business class	-24
south street	18
southern airlines	12
southern airlines customer	37
southern gothic	10
southpaw	27
southwestair	-5
southwestair all	22
southwestair been	-7
southwestair been on	-11
southwestair can you	-12
southwestair fortunemagazine	23
southwestair great	36
southwestair how	-41
southwestair i got	24
southwestair i have	-13
southwestair if	-13
southwestair just	17
southwestair love	20
southwestair love dragonss	18
southwestair luv	40
southwestair my	-16
southwestair thank	20
southwestair thanks	17
southwestair thanks !	-13
southwestair thx	11
southwestair where	-11
southwestair why	-31
southwestair yes please	24
southwestairlines	30
souvenir shops	25
souvenirs and	9
soy	-14
soy sauce	-8
soybean	-10
soylent	14
spa	5
spa and	7
space	6
space for	5
space in front	24
space mountain	46
space station	-29
spacebar	-19
spaces	14
spacious	20
spacious and	17
spacious and clean	13
spacious lounge	52
spacious room	11
spacious with	13
spacy	22
spader	-11
spader and	-36
spans	17
spar	35
spare and	20
spare me	-55
spare yourself	-23
spares	4
sparkle	29
sparkled	16
sparkles	-6
sparkles with	19
sparkling	5
sparsely	-16
spatula	11
speak	-3
speak to	-4
speak to a	-8
speak to an	-24
speak with	-10
speakeasy	51
speaker	4
speakerphone	12
speakers	12
speakers and	83
speakers for	9
speaks	3
speaks to the	16
spears	-19
spears and	-16
special	9
special and	10
special effects	-2
special effects ?	-11
special is	48
special mention	5
special menu	15
special occasion	21
special occasions	15
special place	8
special thanks	20
special thanks to	20
special touch	13
speciality	7
specially for	-8
specials	10
specials are	9
specialty	21
specialty drinks	20
specifically asked	-13
spectacular	39
spectre	14
spectrum	31
speed	5
speed and	-2
speed bump	-27
speed is	25
speed to	15
speedy	9
spell check	-17
spellbinding	53
spellbound	24
spend at	14
spend at least	18
spend more money	-8
spend that	-12
spend your	10
spend your money	-22
spending	-5
spendy	19
spent	-2
spent as	-14
spent as much	-17
spent elsewhere	-15
spent on	-4
spent the extra	-12
spice	5
spiced	8
spiced and	15
spices	7
spicy	8
spicy !	20
spicy sauce	24
spiderman	9
spielberg	40
spielberg s	11
spielberg's	24
spike in	27
spilled	-13
spinach	11
spinach and	7
spinal	20
spinal tap	21
spirals	-24
spirit	20
spirit and	8
spirited	6
spirited away	38
spirited away is	12
spirits	7
spiritual	-6
spiritual fitness	20
spirituality	12
spit on	-16
spit on your	-10
splendid	49
spliced	-7
splitter	29
splotchy	-51
splurge	4
spoiled	-16
spoiled food	-12
spoiler	-4
spoilt	-20
spoke	-4
spoke to the	15
spoke with	-3
spook	22
spooky	7
spooky film	27
spoonfuls	-17
sporadically	-11
sportsman's	15
sporty	-14
spot	14
spot !	11
spot adapter	13
spot for	-4
spot in	7
spot on	25
spot where	12
spot with	37
spotify	28
spotless	33
spotless and	-16
spotlessly	5
spotlessly clean	5
spotlight	15
spots where	-26
spotty	-8
spouse	-9
spout	-8
sprayer	11
spraying	-17
spraying it	-32
spread	7
spread out	17
spring	14
spring !	15
spring and	14
spring and summer	4
spring loaded	7
sprinkler	-20
sprinkler stand	-31
sprouting	17
spun	-10
sputnik	10
sputters	-53
spx	-30
spy	5
squander	-15
squandered	-14
squandering	-62
squanders	-27
square and	-5
square but	11
squeaking	13
squeezes	12
squeezing	-19
squire	24
squirrel buster	-14
squirrel feeder	-93
squirt	-13
squished into	-35
srilankan	8
srilankan airlines	5
ss	7
st watched	-8
stab at	-28
stabbed	-3
stable	16
stabs	-11
stacey	-14
stack	3
stacked	-7
stacy peralta	17
staff	1
staff are	6
staff are extremely	10
staff are friendly	11
staff asking	-22
staff can	-13
staff does not	-24
staff extremely	19
staff gave	27
staff good	-5
staff helpful	13
staff here	8
staff is	-2
staff is courteous	16
staff is not	-15
staff is very	4
staff isn't	-46
staff just	-24
staff members	-7
staff seems	-26
staff service	34
staff very	18
staff very friendly	7
staff very helpful	32
staff was	3
staff was extremely	8
staff was great	31
staff was not	-25
staff was polite	8
staff was very	-7
staff was wonderful	18
staff went	21
staff were all	-14
staff were polite	10
staff would	-11
staffers	-23
staffing	-12
stag	-3
stage	4
stage !	16
stage show	10
stages	5
staggering	6
stahl	-14
stain	-8
stain on	-23
stained	-27
stained and	14
stained glass	23
stains	-57
stains and	-21
stains on	-11
staircase	4
stairs	-7
stale	-69
stale and	-10
stale food	-11
stalingrad	23
stalks	-14
stamina	17
stamina and	17
stand	2
stand a	12
stand around	-8
stand but	16
stand for the	10
stand out	13
stand that	10
stand to	13
standard by	22
standard by which	19
standard fair	23
standard rooms	17
standardized	-14
standards to	-17
standbys	-12
standing around	-39
standout	8
standouts	22
standpoint they	-24
stands	4
stands alone	12
stands on	9
stands on its	11
stands out	8
stands out for	24
stank	-11
stanley	6
staple	27
staple !	12
star but	-14
star due to	33
star for	-2
star for being	-36
star hotel	-3
star i would	-21
star is	-3
star is for	-23
star off	16
star only	-21
star only because	-22
star performance	40
star rating	6
star review	7
star to	-5
star wars	1
starbucks	9
stardom	-6
stare	-8
stare and	-13
stared	-24
stargate	-4
stargate sg	7
stark	21
starliner	20
stars !	11
stars at	10
stars because they	12
stars except	34
stars except for	20
stars i	-3
stars i would	-8
stars if	3
stars is that	9
stars when i	-28
stars would be	15
start again	23
start by	-7
start from scratch	-21
start to	4
start with	-6
started	-6
started around	23
started going	-8
started having	-41
started leaking	-14
started out	-19
started out good	-22
started with	11
starters	5
starting	1
starting off	11
starting out	10
starting point	6
startling	21
starts a	10
starts as	-23
starts as a	-8
starving	-18
state and	-6
stated	-4
stated by	-11
stately	18
states	-2
static	-20
static and	-6
stating	-5
station	1
station at	-19
stations	11
stations and	7
statistical	19
stats	5
status match	-13
stay at	2
stay away	-54
stay away !	-24
stay away from	-25
stay clear	-13
stay elsewhere	-29
stay far	-27
stay far away	-4
stay far far	-23
stay here again	15
stay in	4
stay in my	12
stay somewhere	-25
stay somewhere else	-24
stay there	2
stay there again	31
stay warm	50
stay with you	-9
stayed for the	12
stayed longer	7
staying a	-19
staying power	10
stays	15
stays in place	50
stays with	12
steady	2
steady and	14
steady hand	20
steal !	17
steal at	7
stealer	14
stealing harvard	-29
steals	-1
steals every	11
steals every scene	9
steals the	18
steals the show	20
steam	-6
steaming	-3
steaming pile	-30
steaming pile of	-9
steamy as	-28
steer	-17
steer clear	-24
steer clear of	-5
stella stevens	-15
stellar	16
stench	-24
step	4
step is	17
step it	-22
step it up	-17
step to	20
stepchildren	26
stepdaughter	-13
stephane	19
stephen	-5
stephen gammell's	-17
stepped on	-27
stepping	11
steps from	7
steps to	-15
stereotyped	-23
stereotypes	-11
stereotypes of	-12
stereotypical	-18
stereotyping	-16
sterile	-10
sterling	7
sterotypes	-16
stets	-25
steve carell	11
steven seagal	-20
steven soderbergh	12
steven spielberg	2
steven spielberg's	11
stevenson	27
stevia	6
stewards	-10
stewart	13
stewart in	36
stewart's	9
stews	16
stick	-1
stick to	-35
stick to what	-15
stick w	29
stick with	-8
stick with the	-8
sticker	-15
stickers	6
sticking	-18
sticking with	-2
sticks	-10
sticks out	-5
sticky	-20
sticky and	-16
sticky stuff	23
stiff	-22
stiff and	-8
stifling	-7
stigmata	-14
still	3
still a	14
still a bit	6
still a good	13
still a great	8
still a very	8
still as	9
still bad	-17
still buy	12
still cute	20
still didn't	-16
still do	5
still doesn't	-8
still entertaining	9
still exists	14
still find	9
still fits	51
still for	-9
still fun	26
still getting	8
still gives	17
still going	17
still going strong	13
still got	6
still great	44
still hard	-23
still hard to	-18
still have a	-6
still have to	-10
still haven't	-4
still haven't NOT_received	-21
still hungry	-40
still in the	-3
still is	8
still it's	5
still keep	29
still like	20
still live	11
still looking	-12
still looking for	-11
still looks	24
still love	21
still love it	18
still love this	13
still manages	4
still nice	36
still no	-29
still not	3
still nothing	-12
still plenty	7
still prefer	17
still really	6
still recommend	17
still recommend it	16
still sitting	-21
still stuck	-18
still the	3
still think	6
still too	4
still using	41
still very	8
still very much	22
still waiting	-39
still waiting for	-5
still well	16
still worth	17
stillborn	-19
stilted	-20
stilted and	-9
stimulating	22
stimulating and	14
sting	-6
stings	10
stink	-48
stink and	-8
stinker	-62
stinkers	-9
stinks	-76
stinks like	-11
stinky	-46
stir it	-29
stirring	19
stitch	30
stitches	14
stitching	-6
stitching is	-9
stl	-15
stock footage	-9
stocked	14
stocked with	15
stocking	11
stockpot	36
stocks	-9
stockwell	23
stoddard	-17
stoic	-9
stomach	-5
stomp	9
stomper	14
stoned	-8
stoners	-9
stonewalled	-24
stoneware	13
stood	-3
stood in	-7
stood there	-12
stoop	-11
stop	-2
stop action	14
stop at	6
stop by	6
stop caring	-14
stop in for	11
stop me	-10
stop moving	-37
stop the	3
stop this	-16
stop with	-42
stop working	-21
stoped	-19
stoppable	-28
stopped	-16
stopped carrying	19
stopped eating	-25
stopped mid	-29
stopped watching	-16
stopped working	-51
stopper	5
stops working	-36
storage	11
store	1
store a	8
store and buy	-23
store as	5
store but	12
store so	7
stores	15
stores !	16
stores in	14
stores in the	8
stories	-4
stories of	-4
storm but	-16
stormy	-8
story	-1
story ?	-11
story about	1
story and	3
story because	8
story becomes	-21
story from	5
story idea	-7
story is	-2
story is just	-5
story moves	7
story of	9
story of a	7
story that	5
story this	6
story to tell	16
story told	33
story with	7
story with a	5
story's	-10
storyline	-1
storylines	-11
storytelling	1
storytelling but	28
storytelling than	-19
stove top	9
stowed	26
straight	2
straight ahead	15
straight back	-23
straight forward	17
straight into	-11
straight or	-40
straight shooting	40
straight to the	5
straight to video	-3
straightforward	12
strained	-6
strains credulity	-13
stranded	-12
strange	-5
strange !	-23
strange because	-54
strange cut	-21
strange fit	-76
strange fruit	10
strange noise	-27
strange shape	-18
strangely believable	22
strap for	27
strap for the	8
strap lock	23
strap locks	6
strap on	9
strap will	-15
strap with	8
strapless	8
strappy	6
straps are	19
straps for	22
strat	8
strat and	13
stratosphere	13
straw	1
strawberry	8
stream	3
streamlined	20
street	2
street but	26
street fighter	-9
street performer	8
street the	13
street usa	15
street where	14
streets of	3
streetwise	15
strength	9
strength of	30
strength of the	12
strengths	24
strengths of	11
stress	3
stretch	-9
stretch a	8
stretch a bit	7
stretched	-29
stretched out	-21
stretched out to	-15
stretched to	-7
stretches out	-15
stretching and	-16
stretchy	3
stretchy material	12
strictly	-11
strictly by the	-9
strictly for	-31
strides	51
strike a	11
strikes	-10
strikes a	11
striking	10
strikingly	22
string	2
string cutter	26
string gave	-30
string gets	-30
string snapped	-25
string trees	11
stringing	38
strings	24
strings as	11
strings at	11
strings for	4
strings have	19
strings i've	5
strings is	34
strings like	13
strings on my	30
stringy	-15
strip in the	-17
strip mall and	-16
stripped	-18
stripped and	-16
strippers	-9
stroke	8
stroking	-16
strong	25
strong and	-1
strong at	12
strong but	6
strong enough	4
strong performance as	10
strong s	-38
strong supporting	23
stronger	10
strongest	26
strongly advise	-8
strongly recommend	4
strongly recommend it	19
strongly recommend this	41
structure	-2
structured	4
struggle	-5
struggle of	27
struggle with	5
struggled	-14
struggled to	-17
struggles	5
strung together	-8
stubborn	9
stubby	8
stuck	-33
stuck !	-16
stuck at	-27
stuck at the	-16
stuck to the	-7
stuck with	-7
stuck with a	-10
student in	27
students and	7
studio room	-15
studio system	12
study	5
study but	-20
study of	30
study of the	10
study that	24
study with	8
stuff !	28
stuff ?	-9
stuff but i	-12
stuffed	4
stuffed mushrooms	8
stuffed with	13
stumbled	2
stumbled upon	6
stumbled upon this	13
stunk	-18
stunner	36
stunning	49
stunning !	35
stunning performance	15
stunningly	19
stunt man	-15
stupefying	-30
stupid	-55
stupid !	-12
stupid and	11
stupid game	-28
stupid it	-3
stupid movie	32
stupid plot	-20
stupid rain	-13
stupid that	9
stupid to	22
stupid treadmill	-13
stupider	-14
stupidest	-31
stupidest app	-19
stupidity	-51
sturdier	-16
sturdily	38
sturdy	51
sturdy enough	42
stutter	-19
style	2
style !	31
style and	7
style on	18
style the	67
style which	12
style with	13
styled	10
styles	5
styling but	-22
stylish	41
stylish and	13
stylishly	8
stylist	7
stylistic	16
su	15
sub	-10
sub par	-60
sub standard	-6
subject of	4
subjects but	-16
sublime	31
sublimely	11
submarine	10
submitted	-10
subpar	-75
subplot	-5
subscribe	18
subscribe and	5
subscribe and save	4
subsequent	5
substance	-12
substandard	-46
substantial amount	16
substantially	-8
substantive	16
substitute the	-19
substitution	-13
subterranean	11
subtexts	-13
subtitles	26
subtle	52
subtle and	11
subtly	21
subversive	6
subway	22
subways	15
subwoofer	13
succeeding	9
succeeds	33
succeeds where	22
success	13
success !	18
success for	11
successful	10
successor	32
successor to	13
successor to the	7
succulent	39
succulent and	7
such a bad	-13
such a book	-19
such a bummer	-22
such a disappointment	-33
such a fantastic	12
such a fun	10
such a great	-9
such a lovely	46
such a poor	-18
such a shame	-8
such a small	23
such a unique	6
such as	-2
such as it	-5
such as the	1
such bad	-10
such high hopes	-15
such like	-24
such promise	-22
such things	-4
suck	-37
suck !	-13
suck and	-31
sucked	-37
sucked !	-38
sucked the	-15
sucked up	-23
sucker	-8
suckered	-13
sucking	-12
suckling	23
sucks	-76
sucks !	-6
sucks and	-5
sucks big	-19
sucks big time	-14
sucks for	-29
sucks the	-12
sucks you in	16
sucky	-50
sucralose	-6
suction	8
suction mount	38
sudden i	-12
sudden impact	27
sudden impact is	9
sudden the	-18
suddenly	-2
suddenly it	-15
sudoku	83
sued	-18
suede	9
suffer	-3
suffer and	-13
suffers	-15
suffers because	-35
suffers from	-17
suffers from a	-10
sufficient	9
sufficient and	14
sufficiently	13
sugar	-5
sugars	21
suggest getting	26
suggest it	12
suggest the	9
suggest this	15
suggested a	13
suggested retail	-32
sugiyama	12
suit was	-15
suitable for all	13
suitcase	-4
suite	7
suite at no	16
suited to a	-29
suits my	17
sulfate	-29
sulking	-12
sullivan	20
sum	-2
sum it up	-4
sum of all	-21
summary these	-27
summed	-5
summer	20
summer !	-20
summer and	9
summer day	11
summer days	-1
summer dress	5
summer entertainment	18
summer i	9
summer nights	6
summer or	20
summer read	9
summer rolls	12
summer time	6
summer to	-8
summer top	7
summer wedding	8
summertime	10
summery	21
sumptuous	8
sums	-3
sums up	-4
sun	4
sun !	22
sun dried	25
sun shining	22
sunday !	34
sunday and	7
sunday evening	31
sunday morning	10
sunday night dinner	-27
sunday nights	26
sundays	20
sung	9
sunny	24
sunrise	17
sunshine	7
super	15
super !	17
super and	16
super boring	-13
super boxy	-14
super comfortable	59
super comfortable and	4
super comfy	4
super comfy and	6
super cool	22
super cozy	11
super cropped	-24
super cute	16
super cute !	8
super cute and	6
super disappointed	-40
super eagles	-32
super easy	-6
super easy to	15
super fast	22
super flattering	15
super flattering and	9
super friendly	3
super friendly and	12
super fun	3
super helpful	26
super hotel	17
super huge	-12
super nice	23
super petite	-29
super short	-18
super simple	8
super small	-23
super soft	11
super soft and	-7
super tiny	-14
super yummy	30
superb	59
superb !	25
superb acting	12
superb and	9
superb and the	7
superb as	6
superb job	11
superb performances	23
superb service	13
superb the	11
superbly	76
superficial	-43
superficial and	-30
superficiality	-11
superfluous	6
superior	3
superior in	10
superior product	-15
superior sound	21
superior than	15
superior to this	-61
superlative	26
supermarket	2
supermarkets	48
superpower	-11
superstition	12
supervisor	-10
supper	8
supplement	7
supplemented	32
supplies	10
support	-4
support number	-20
support which	17
supporting	-1
supporting actor	4
supporting cast	4
supporting cast is	4
supporting characters who	-20
supports	5
suppose	-10
suppose but	-11
suppose it's	-15
suppose that	-5
suppose to	-9
supposed	-10
supposed to	-23
supposed to be	4
supposed to feel	-50
supposed to leave	-11
supposed to taste	-13
supposedly	-9
supposedly a	-11
supreme	8
supreme court	14
suprise	10
suprised	10
suprising	16
suraj	17
sure	2
sure !	5
sure and	5
sure hope	-21
sure i'll	10
sure if	-7
sure it works	-14
sure not	-7
sure that	2
sure that you	7
sure to	5
sure was	-7
sure you are	16
sure you check	32
sure you get	13
surely visit	7
surf the	13
surf the web	17
surface	-2
surge	11
surge protector	12
surgery	-5
surly	-36
surpass	11
surpassed my	15
surpassed my expectations	11
surpasses	64
surprise	23
surprise you	23
surprised	16
surprised !	26
surprised at	-3
surprised at how	17
surprised by	2
surprised how	22
surprised me	17
surprised that i	10
surprised with	29
surprised with the	11
surprised with this	20
surprises	5
surprising	19
surprising and	10
surprisingly	31
surprisingly entertaining	18
surprisingly good	55
surprisingly it	6
surprisingly the	6
surprisingly well	9
surreal	23
surrendering	21
surround	5
surroundings	-5
surroundings and	14
survival	2
sus	43
susan george	-15
susan sontag	-21
sushi	7
sushi and	7
suspect	-3
suspects	-3
suspense	2
suspense or	-7
suspenseful	27
suspenseful and	7
suspenseful thriller	12
sustainer	16
sustaining	10
sux	-58
suzuki	12
svc	-29
sven	8
sw	16
swallow	-9
swallowed	-11
swallowed me	-42
swam	-9
swan song	14
swashbuckler	14
swashbuckling	8
swear	-11
swear by	21
swear this	-16
swears by	18
sweater	1
sweater !	46
sweater but	5
sweater i	-7
sweater or	-7
sweater runs	9
sweatshirt	-8
sweatshirts	-16
sweeper	15
sweet	32
sweet and	4
sweet and spicy	8
sweet as	6
sweet film	22
sweet little	13
sweet story	9
sweet tea	9
sweet tooth	5
sweetened	-9
sweetened with	-12
sweetener	-9
sweeter	9
sweeter than	9
sweetest	8
sweetie	11
sweetly	39
sweetness and	14
sweets	7
swiggy	-5
swill	-1
swim	8
swimfan	-43
swimming	-3
swimming in	-16
swing	8
swiped my	-19
swiss	-10
swiss miss	-78
swiss miss hot	-13
switch button	23
switch over	23
switched	2
switched off	-30
sworn	8
swype	31
syd	29
sydney	3
sydney airport	10
sylvia miles	8
symantec	-36
symbolized	13
symbols	25
sympathetic	3
symphony	17
symptom	-21
sync to	17
syncs	13
system	-1
system does	17
system for	6
system isnt	-31
t	-3
t a	-4
t be	-11
t even	-6
t expect	-18
t feel	-16
t found	-29
t found a	-23
t go	-9
t go here	-43
t go wrong	18
t like	-6
t open	-22
t open the	-38
t shirt	5
t so	33
t the	17
t work	-25
ta	35
table	-1
table !	23
table and	2
table at	18
table before	-15
table for	-5
table he	-16
table in	-10
table in the	-5
table that	-27
table that was	-16
table to	-14
table we	-16
table while	-52
tables	-10
tables were	-4
tablet and	3
tablet but	-26
tablet is	20
taboo	7
tabs	24
tackled	17
tackles the	12
tacky	-13
tacky and	-28
taco	-8
tactic	-4
tad	9
tad big	10
tad longer	9
tad small	18
tag	-5
tag however	-22
tag was	-20
tage	13
tags	-9
tags on	-26
tahitian	10
tail end	10
tail end of	10
tailoring	12
tainted	-24
tainted the	-25
takamine	12
take a little	-13
take a pass	-16
take a second	13
take a small	21
take a while	10
take any	13
take me to	-19
take my advice	6
take notes	6
take notice	16
take off	-6
take on	22
take our	14
take our drink	-13
take our time	17
take pictures	23
take pictures with	8
take seriously	-7
take that	-7
take that back	-20
take the smell	-45
take us out	25
take your order	-9
take your time	15
taken care	5
taken care of	4
taken my	-32
taken off	-5
taken off the	-16
takeoff	-9
takes	2
takes a	-5
takes a bit	16
takes about	6
takes care	14
takes care of	8
takes forever	-19
takes forever to	-26
takes great	-11
takes hold	36
takes itself	-13
takes me back	9
takes some time	10
takes too	-9
takes us	-11
takes you	8
takes you on	-21
taking a photo	-21
taking about	-30
taking advantage of	10
taking back	-12
taking care	8
taking care of	4
taking it back	-20
taking pictures	-13
taking so	-15
taking so long	-12
taking too	-44
taking too long	-16
taking up	-6
taking us	33
taking with	13
tale	7
tale full	19
tale is	22
tale of	6
tale that	16
talented people	-7
talentless	-16
talk	3
talk down	20
talk to people	-18
talk to the	-14
talked	3
talked to	8
talking	4
talking and	-10
talking heads	-11
talking on	-8
tall and	-14
tall and lean	-18
tall and skinny	-26
tall and slim	-15
tall boots	7
taller	-2
taller ?	-22
tamales	-15
también	16
tamer	10
tamer than	20
tammy	33
tamper	-31
tan	3
tangerine	27
tangle	15
tangy	10
tank	1
tank it	-15
tank underneath	12
tank with	10
tanker	-11
tanks	6
tap on the	22
tapas	30
tape	2
tapenade	23
tapestry	28
tapestry of	17
tapping	-6
taps into	18
target both	-31
target practice	22
tarmac for	-17
tarmac to	26
tarot	8
tart and	13
tartar	26
tarts	23
tarzan's	11
tashan	-11
task killer	-18
task killers	-24
task killers are	-12
taste and	4
taste and aroma	16
taste better	11
taste but the	-14
taste for the	12
taste funny	-36
taste great	20
taste in	-1
taste in my	-7
taste in your	-6
taste is great	17
taste is not	-23
taste like	-3
taste more	17
taste nothing	-13
taste this	23
taste was	-5
taste was not	-6
taste which	10
tasted	-7
tasted a	-11
tasted a lot	-26
tasted as if	-18
tasted good but	-14
tasted great	24
tasted like	-23
tasted like it	-17
tasted pretty	-21
tasted the same	-16
tastefully	9
tasteless	-36
tasteless as	-21
taster	7
tastes good	5
tastes good and	22
tastes great	83
tastes like	-4
tastey	19
tastiest	63
tasting menu	8
tasty	51
tasty and	19
tasty and the	17
tasty food	-25
tasty with	18
tate	38
tatters	25
tatty	-8
taught	9
taught me	8
taupe	-6
taut	35
taut and	10
tavernier	25
tawdry	-14
taxi driver and	21
taxi from	20
tb	38
tbt	46
tcot	-7
tea	3
tea !	10
tea and	2
tea then	-28
tea to	-12
teach them	-13
teacher and	9
teaches	12
teal	17
team	-2
team !	14
team but	-32
team for	18
team for their	17
team members	-10
team with	14
teamed up	12
teaming	7
teaparty	-19
tear to	15
teardrop	-47
teardrop picks	-43
teared	22
tears	16
tears and	8
tears by	13
tears to	13
tec	26
tech	-1
tech help	-26
tech support	-3
tech support and	-33
technica	18
technical support	-36
technically i	-12
technique	4
techniques	20
techno music	-11
technology	5
ted's	11
tedious	-57
tedious and	-17
tedious to	-10
tediously	-7
tedium	-59
tee	9
tee and	18
tee for	12
teen	-2
teen pregnancy	-16
teenage boys	-8
teenager out	-22
teens and	15
telecaster	41
telegraphed	-5
telemarketers	-33
televised	23
television	1
television !	28
tell everyone	-8
tell me	-10
tell that	-5
tell them to	-6
tell you if	-17
telling	-1
telling me	-10
telling them	-23
telling us that	-11
tells	1
tells a	10
tells him	4
tells me	-22
tells me i	-11
tells me to	-11
tells of	6
tells of a	12
tells the	6
tells us what	14
tells you how	7
tells you to	-14
tempo	3
temporal	14
temporary lounge	-12
temptation	5
tempura	5
ten	-2
ten feet	-11
ten minutes	-10
tenant	4
tend	3
tend to	2
tend to get	16
tender	15
tenderness	22
tenders	-9
tends	-4
tends to	-3
tends to get	40
tenor	21
tense	12
tense and	23
tension	7
tension and	5
tensions and	45
tent	-42
tent like	-25
tepid	-11
term	-6
terminal lounge	12
terminus	5
terms of service	-36
terrace	33
terraces lounge customer	-56
terrible	-81
terrible !	-31
terrible acting	12
terrible and	-31
terrible and the	-7
terrible app	-15
terrible customer	-6
terrible experience	-10
terrible film	-20
terrible food	-13
terrible hotel	-14
terrible i	-8
terrible it	9
terrible movie	-62
terrible on	-8
terrible product	-13
terrible quality	-44
terrible service	-34
terrible the	15
terrible with	-13
terribly	-50
terribly and	-27
terrific	52
terrific film	14
terrific job	21
terrific no	13
terrific performances	16
terrifically	17
terrifying	6
terrifying and	10
terror	11
terrorists	-5
terrorists are	-17
terry	8
terry gilliam's	10
tesco	22
tess	20
tess of	13
tess of the	10
test and	-5
test like	-27
test of time	5
testament	10
testament to	10
testament to the	3
tested	3
tester	16
testimonial	-15
testimony	20
testing	-5
tetris	15
texan	14
text and	5
text each	-25
text message	-21
texting	-8
textured	18
textures	9
tf	-45
tft	46
tgdn	-17
th	8
th ?	23
th annual	10
th birthday	7
th century	-3
th century american	16
th floor	7
th grader	-15
th of the	13
th season	14
th time	6
th year	19
thai airways	4
thai airways customer	7
thai airways first	36
thai soup	17
thailand	5
thailand and	14
than a	-5
than a bag	-26
than a full	-11
than a month	-6
than a night	-19
than a regular	45
than a year	-13
than actually	-50
than adequate	19
than ample	18
than any	13
than any other	5
than anything in	-16
than apple	24
than buying	14
than compensates	17
than either	17
than enough	13
than expected	15
than fresh	-25
than give	-29
than good	-10
than google	17
than hannibal	17
than he	3
than i	10
than i did	-23
than i expected	11
than i had	15
than i thought	10
than i would	7
than i'd like	13
than impressed	-48
than it's	-8
than it's worth	-106
than its	6
than just	-7
than just a	3
than make	11
than make up	9
than makes	38
than makes up	40
than many	15
than many of	9
than most	10
than my	-9
than my old	16
than once	4
than one star	-38
than other	6
than paris	10
than regular	35
than ruin	-34
than see	-16
than silence	23
than some	21
than some of	5
than some other	12
than sorry	21
than sufficient	18
than that is	-11
than that its	10
than that this	7
than the	1
than the apple	12
than the more	14
than the movie	-19
than the ones	32
than the stock	15
than the two	23
than the usual	8
than they appear	-12
than this	-50
than this movie	-6
than thou	20
than trying	-18
than trying to	-16
than two	-10
than using	26
than using the	13
than waiting	30
than watch	-14
than watch this	-27
than watching	-14
than watching this	-7
than we	3
than we expected	16
than with	5
than worth	18
than yellow	-27
than you think	13
than you would	8
thank	42
thank god	-2
thank me	-8
thank the	13
thank u	7
thank you	36
thank you !	35
thank you for	-14
thank you so	37
thankful for	7
thankful to	53
thankless	-20
thanks	66
thanks !	23
thanks again	14
thanks amazon	-54
thanks anonymous	14
thanks but	-74
thanks but no	-15
thanks for	-8
thanks for a	14
thanks for checking	19
thanks for looking	22
thanks for nothing	-30
thanks for the	8
thanks for your	10
thanks so	32
thanks so much	24
thanks to	12
thanks to all	8
thanks to an	-18
thanks to dr	-30
thanks to great	17
thanks to the	4
thanks you	18
thankyou	47
thanx	21
that	-2
that ! ?	-9
that a	-1
that a good	-10
that accomplishes	12
that after	-3
that again ?	-14
that all	-5
that allows	6
that amazon would	-17
that are used	15
that area	28
that asimov	18
that asus	-17
that atmosphere	22
that attempts	-9
that attempts to	-12
that back	-9
that bad	13
that basically	-6
that bright	-26
that but	-4
that came up	-12
that can	11
that can't	-1
that captures	9
that carries	18
that charges	-15
that continues	22
that could have	-3
that crap	-24
that dares to	7
that date	19
that defies	13
that deserves	23
that did not	-7
that didn't	6
that disney	8
that doesn't NOT_require	9
that earth	20
that easily	12
that easy to	-20
that entertains	21
that explained	-16
that fails	-8
that fit	5
that fits	8
that frequent	-18
that get	-5
that getting	11
that go nowhere	-24
that godzilla	-23
that goes nowhere	-11
that good	3
that had	-2
that had no	-9
that has	4
that has a	3
that has no	-11
that has the	5
that he himself	9
that he is	7
that helps	1
that hold the	-15
that hong	23
that hong kong	17
that i	1
that i have	3
that i paid	20
that i really	4
that i use	-6
that i want	8
that i was	-2
that i would	3
that i've	6
that if	3
that inspired	20
that is both	16
that is it	-33
that is less	-35
that is not	2
that is pretty	-6
that is supposed	7
that it	-2
that it has	4
that it made	-9
that it requires	-15
that it would	-3
that it's more	19
that it's too	23
that keeps	2
that keeps the	8
that lacks	-10
that liked	-17
that looks like	-4
that love this	-25
that makes the	6
that manages	8
that manages to	7
that many	6
that matches	14
that matter	-3
that may not	15
that movie	-5
that much better	7
that my husband	-7
that need	-4
that night was	-20
that no	-5
that no NOT_one	-8
that nobody	-10
that not NOT_all	16
that offered	12
that once	5
that perfectly	-18
that pokes	13
that price	-12
that price or	-9
that provides	8
that pushes	13
that puts the	23
that rare	24
that rarity	14
that resembled	-24
that s	-7
that s just	-17
that sacrifices	-45
that said i	4
that satisfies	10
that saved	-12
that says	-15
that smells	-23
that sneaks	14
that sold	10
that somebody	-14
that sony	-13
that specific	-27
that star	10
that stinks	16
that street	19
that stuff	-8
that sucks	10
that tells a	14
that the	1
that the average	-12
that the film	3
that the flight	-13
that the more	-10
that the price	11
that the sides	19
that the wait	19
that there was	-6
that there will	13
that there would	-18
that these were	-12
that they	1
that they actually	-8
that they had	-3
that they just	-18
that they used	-16
that they want	-16
that they're	-5
that this story	18
that this was	3
that this would	-41
that tomorrow	19
that transcends	16
that tries	-8
that unless	-18
that using the	-19
that was	-1
that was easy	18
that was it	-7
that was just	-6
that was the	-2
that wasn't NOT_enough	-9
that watching	-8
that we	3
that we had	4
that we were	-2
that were	-7
that when you	-7
that will	6
that will only	-20
that will stay	11
that works as	9
that would have	-5
that would help	-12
that year	3
that you can	10
that you could	-5
that you have	-3
that you should	-8
that zipper	-13
that's a good	8
that's about	-17
that's about it	-15
that's all	-3
that's another	-7
that's another review	-14
that's at	-13
that's at least	-15
that's being	19
that's fine	8
that's if	-10
that's it	-23
that's it ?	-11
that's pretty	-17
that's pretty much	-12
that's so bad	-15
that's supposed	19
that's supposed to	15
that's to	26
that's to be	18
that's what makes	8
thats	-4
thats about	-11
thats it	-18
the	-1
the absolute best	5
the absolute worst	15
the absurdities	18
the ac	-8
the academy awards	20
the acoustic	11
the acting	3
the acting is	-1
the acting throughout	12
the acting was	-1
the action scenes	-5
the actual	-2
the actual book	-13
the added	5
the admirals	-14
the adobe	-24
the advent	10
the afternoon	-7
the air	1
the air conditioning	5
the aircraft	6
the alarm	4
the all inclusive	-47
the altar	-9
the amazing	-22
the ambiance	4
the ambience	1
the ambience is	13
the american	3
the american dream	7
the americas	19
the anaheim	16
the angry birds	22
the angst	11
the animal	-8
the animators	-8
the anonymous	14
the answer	5
the anti christ	-18
the app i	27
the app works	13
the appalling	-18
the apple	11
the apple and	12
the apron	14
the aquarium	13
the arm	-4
the arm and	-13
the armband	-26
the armpit	8
the arrival	10
the art	-2
the arts	7
the assorted	9
the atlantic	10
the atmosphere	13
the attempt	-3
the attempt to	-7
the attentiveness	28
the attractions	13
the attractions were	15
the authentic	8
the author	-7
the author could	-18
the author's	-6
the authority	-8
the awesome	-8
the awful	13
the baby is	-18
the baby white	-19
the back cover	-29
the back which	24
the backlight	-14
the bad	-5
the bad news	-9
the bag	6
the bagels	10
the bags and	-13
the ball end	-16
the band is	22
the bar because	-18
the bar this	-14
the barrel	-13
the bath	-6
the bathroom	-7
the battery	-2
the battery and	-24
the bay	14
the beach	4
the beach and	5
the beautiful	-5
the beauty	8
the beauty of	1
the bed	-1
the behringer	20
the believers	-15
the bells and	-16
the belt and	22
the best	15
the best !	25
the best advice	-21
the best airline	12
the best all	13
the best and	11
the best app	51
the best book	10
the best coffee	11
the best comedy	7
the best deal	21
the best disney	13
the best episodes	14
the best ever	4
the best experience	-10
the best feature	-5
the best film	25
the best films	-5
the best game	11
the best hotel	19
the best hotels	13
the best i	-5
the best i've	22
the best in	-4
the best kind	9
the best lounges	12
the best movie	4
the best movies	18
the best new	22
the best of	-3
the best on	12
the best place	3
the best places	16
the best price	21
the best service	7
the best show	13
the best so	-6
the best supporting	7
the best they	-6
the best view	15
the best way	-5
the best yet	11
the better	9
the better and	14
the better ones	7
the big	1
the big one	-8
the bigger	5
the biggest	-1
the biggest disappointments	-23
the biggest problem	-14
the birth of	7
the blame	-3
the blouse	-22
the blue light	13
the blue one	7
the blueberry	5
the body	-3
the boeing	-12
the boko	-32
the boko haram	-25
the book	-1
the book ?	-23
the book was	-5
the book you	18
the booth	-20
the bose	25
the bottom but	12
the bottom was	-14
the bottom where	-21
the box	-3
the boy	6
the boys	3
the brain	-4
the brakes	-19
the brand is	-18
the breakfast	8
the breakfast and	15
the breakfast club	-6
the bride	12
the bright side	-27
the browser	-9
the bruschetta	19
the buck	21
the budget	-3
the bun	-20
the buns	-17
the burns	20
the bust	3
the button and	-16
the buzz	-9
the bye	27
the cabin staff	-17
the calories	20
the candidate	25
the canon	2
the cans	-24
the cardinal	-17
the caribbean	7
the carpet	-25
the carpet was	-21
the carpets	-5
the casing	-13
the cast is	7
the cast look	-38
the castle in	22
the catch	-13
the cd and	14
the cds	-20
the ceiling	-3
the cent	-29
the center	3
the centre	4
the ceo	-16
the cgi	-2
the challenge	4
the champ	17
the changes	11
the channel	-15
the channels	-8
the chaos	13
the characters and	2
the characters never	-13
the charm	4
the chase sequence	15
the cheap	-12
the check	-11
the check and	11
the check was	-15
the cheesiest	-15
the cheesy	-5
the chest and	-9
the chick	-9
the child in	3
the childhood	10
the chilled	19
the chocolate	-5
the chocolate is	11
the chorizo	10
the city	25
the city for	31
the city is	14
the claim	-8
the cliché	-18
the climactic	10
the closed	-10
the closures	-33
the clutter	17
the coen	11
the coen brothers	9
the college	-6
the color purple	7
the colors	-1
the colors were	-9
the comforts	14
the comic	6
the company	-12
the company has	-16
the competition	6
the complexity of	7
the computer	-4
the concept	-5
the concert	7
the concorde room	19
the configuration	31
the conflicted	21
the confused	7
the connection	6
the connection to	-18
the connector	-9
the connector to	-13
the consequences	33
the constant	-5
the constitution	-10
the construction is	-8
the contemporary	8
the content	-6
the content is	-12
the contrast	12
the contrast of	13
the contrived	-10
the controls are	-6
the controversial	28
the coolest	5
the copyright	-19
the corporate	8
the corridors	-15
the corridors and	-16
the counter	-3
the counter was	-11
the courage	14
the courtyard	-12
the cover	-10
the cover of	-24
the cozy	13
the crappy	-2
the cream	7
the cream color	11
the creativity	12
the creme brulee	14
the crew to	-12
the crime	4
the criminal	5
the crisp	18
the crispy	-9
the critics	4
the croc	-12
the crowd was	12
the crowds are	10
the crowds were	17
the cups	-11
the cups were	-34
the curious	9
the customer	7
the customers	-15
the cut is	4
the cut of	-2
the cut out	10
the cut was	-22
the cutest	16
the cutter	11
the cyber	-18
the damage	-6
the damn	-14
the damned	-15
the damned is	-9
the day !	-12
the day after	-6
the day they	12
the deaf	-9
the deal with	-13
the death	2
the deep	9
the defensive	36
the definitive	5
the delay	-6
the delivery	-2
the department	10
the description	12
the description says	-13
the design	-7
the design is	-2
the desk	11
the desktop	10
the detailing	8
the developer	-5
the dialog	-4
the dialog was	-7
the dictionary	-10
the difference	4
the different	10
the difficulties	9
the dilemma	-10
the dinner was	-20
the director	-1
the director was	-16
the dirty harry	13
the disadvantage of	-22
the dish	-7
the dishes in	-20
the disjointed	-13
the disney characters	24
the disney's	15
the display screen	-24
the displeasure	-9
the doctor ordered	9
the dollar	-11
the dolls	8
the door	-2
the double	4
the downside	-6
the drain	-4
the drama	-6
the drawing board	-15
the dress	-4
the dress and	-5
the dress fit	7
the dress is	-3
the dress to	7
the dress was	-9
the drive through	-12
the duke	5
the dumbest	-15
the dvd ?	38
the dvd cover	-23
the dvd sleeve's	-13
the dye	-12
the dynamic	-8
the ease	11
the ease of	5
the easiest	8
the east side	18
the east valley	12
the easy	7
the eco	-33
the edge	9
the edge of	2
the editing	-2
the effects of	-6
the efficiency	40
the eiffel	8
the eiffel tower	5
the elaborate	12
the electric	11
the email	-7
the emails	-27
the embroidery	4
the emotions	16
the emperor's new	-17
the employees	-3
the end credits	-6
the ending which	6
the enforcer	14
the enjoyable	18
the ensemble	5
the entire community	-23
the entire meal	-10
the entire movie	-3
the episode	6
the episodes	15
the equal of	11
the ernie ball	8
the essence	5
the essence of	3
the evening	-4
the evening in	-35
the evenings	15
the events	8
the everyday	7
the exalted	-20
the excitement and	11
the execution	-29
the expensive	6
the extra	3
the extras are	18
the eyes	5
the fabric	-6
the fabric and	-5
the fabric felt	-12
the fabric has	12
the fabric quality	-18
the fabric was	-8
the face of	3
the facilities	6
the facilities are	6
the fact that	-1
the fact there	14
the factory	5
the fairy tale	9
the fall	10
the fallen	-12
the familiar	18
the family	-3
the fan is	-17
the fantastic	-7
the farm	4
the farmer's	20
the fascist	11
the fast forward	-28
the fastest	21
the fault	-5
the fc	34
the features	19
the features and	32
the features that	13
the feel of	3
the feelings	-7
the female	-14
the fence about	11
the festive	14
the filet	14
the film	1
the film again	32
the film and	2
the film is	4
the film its	17
the film lies	17
the film noir	9
the film once	23
the film succeeds	21
the film twice	26
the film wasn't	-21
the film with	6
the film works	43
the film's	1
the film's final	12
the filmmakers	-4
the filmmakers have	-8
the final bill	-16
the final scene	5
the final straw	-21
the finest	1
the finger	-7
the fire works	8
the fireplace	7
the fireworks	11
the fireworks at	5
the fireworks show	7
the first five	-5
the first month	-33
the first place	4
the first problem	-6
the first wash	-15
the fit was	-21
the fitting	-7
the flare	7
the flavour	6
the flick	-5
the floor	-1
the floors	-10
the floral pattern	14
the fo	31
the fold	-9
the fold over	-16
the folks who	10
the follow	10
the food and	3
the food arrived	-11
the food because	-23
the food here	5
the food options	7
the food was	-2
the forefront	15
the form	5
the form of	4
the format	6
the formatting	-33
the former	3
the foundation	21
the freaking	-16
the free	-6
the free breakfast	12
the free wifi	-10
the freedom	14
the freshness	10
the freshness of	10
the fridge was	-31
the friendliest	42
the front	-9
the front cover	-29
the front desk	-2
the frontier	14
the fuck	-53
the functions	16
the funniest	14
the funniest moments	16
the funniest movies	10
the furniture	-2
the fuss about	-22
the future as	13
the futures	30
the gadget	-25
the game for	-8
the game with	20
the garbage	-3
the gate	-2
the genre	6
the genuine	10
the get	-5
the gig	20
the girl who	-10
the glowing reviews	-20
the go	8
the golf	6
the golf course	6
the good parts	-10
the good side	-8
the good work	11
the goodwill	-12
the government and	21
the grandkids	38
the graphics quality	20
the grateful	18
the grateful dead	14
the gray	3
the great	-13
the great thing	36
the great work	7
the greatest	20
the green	3
the greens	39
the grifters	12
the grim	35
the ground	-5
the ground at	-21
the guacamole	-11
the guest	-7
the guests	6
the guitar	6
the guy	-1
the gym	6
the handle	-3
the handsome	16
the hang	9
the hang of	4
the hanger	-5
the happiest	9
the hard	-2
the hard drive	-62
the hd	-13
the headphone	11
the headphone jack	-62
the heart	7
the heart of	-5
the heating	-13
the heck	-9
the heck !	-16
the heel	8
the hell	10
the hell is	-8
the hell were	-12
the help	11
the help !	8
the help of	2
the highest	6
the highest quality	7
the highs	25
the hinge	-34
the hip area	-9
the hippie	13
the history	4
the hit	4
the holidays	3
the honey	8
the horrible	4
the hospitality	-10
the hot	6
the hotel did	-11
the hotel has	11
the hotel is	-3
the hotel pool	-10
the hour	-11
the house	3
the house ?	-15
the household	9
the hull	-12
the human	10
the human spirit	5
the hunt for	7
the hurricane	-9
the hustle	13
the hustle and	9
the ice age	21
the idea	1
the idea of	-4
the ideal	15
the illiteracy	20
the impact	10
the importance	10
the importance of	6
the impression	-19
the impression that	-3
the inability	10
the increase	19
the incredible	-9
the inept	-13
the inexpensive	46
the ingredients	-6
the inhabitants	9
the ins	16
the insanity	8
the insightful	18
the inspired	11
the instructions	-11
the instructions and	-13
the integrity	9
the intelligence	-7
the intelligence of	-10
the intense	11
the intensity of	8
the interiors	8
the internet	-6
the internet connection	-28
the internet speed	36
the intrigue	11
the iron man	4
the issue	-7
the issue of	10
the italian	10
the item	4
the items are	14
the items in	-13
the ivory	19
the jacket also	-20
the jacket is	17
the jedi	16
the jersey	-15
the job	10
the job and	6
the job done	9
the jokes are	-4
the journey	6
the journey is	6
the journey to	16
the joy	12
the joy of	11
the jumbo	25
the jungle river	13
the jw	9
the keyboard and	15
the keys	-10
the kids	10
the kids love	27
the kids will	12
the kindest	-24
the kindle fire	4
the kinds	9
the king	1
the king james	9
the kingdom	19
the knee	8
the knife	-17
the knowledge	9
the krell	10
the label on	-14
the ladies	3
the lady and	12
the lambs	5
the lame	5
the lamest	-17
the laptop is	22
the large	3
the larger	2
the last season	18
the last straw	-13
the last time	-8
the last two	5
the late show	-10
the later	20
the least	-3
the least of	7
the left	-2
the legs	-5
the length is	3
the less the	-28
the levels	12
the lever	13
the lh	-32
the life	8
the lifetime	-31
the lighting was	-8
the limited number	-26
the lines were	5
the lion	9
the lion king	6
the little	4
the lively	18
the lives	17
the lives of	8
the loading screen	-14
the lobby of	11
the lobster	7
the local	4
the local store	8
the location the	15
the locking	19
the locks	7
the lodge	33
the long	3
the long long	-13
the look is	13
the lord	1
the lousy	-7
the love	-3
the love boat	-21
the lowest price	28
the mac os	14
the macbook	17
the machine	-3
the machine has	-19
the mail	-6
the main attractions	22
the main dining	9
the main issue	-17
the main problem	-17
the mainstream	17
the makers	-6
the man and	6
the man he	8
the management	-10
the manager	10
the manager and	14
the manager but	-18
the manager he	12
the manager to	-16
the managers	-10
the mandolin	19
the manufacturers	-12
the margaritas and	-24
the market	1
the marvelous	8
the mask was	-19
the material	-3
the material looks	-13
the material of	-23
the material was	-8
the mattress	-9
the mechanics of	-12
the medium	3
the medium fit	10
the medium fits	17
the memorable	17
the menu offers	16
the menus are	12
the mess	5
the message of	7
the message was	-17
the metro	5
the metro and	11
the mic and	11
the middle	-1
the mind	3
the misfortune	-28
the misfortune of	-9
the misfortune to	-16
the mistake	5
the mixture of	19
the model	-20
the model but	-1
the model has	-20
the model it	-16
the model looks	-14
the model's	-8
the moment	6
the money	3
the money go	-18
the money this	15
the monkey	-8
the monorail	8
the monster cable	24
the mood	4
the more	10
the moron	-11
the moss	18
the most	2
the most amazing	25
the most annoying	-10
the most appealing	18
the most awful	-13
the most boring	-25
the most comfortable	7
the most compelling	8
the most creative	21
the most disappointing	-10
the most exciting	13
the most expensive	-15
the most fascinating	14
the most fun	21
the most impressive	6
the most original	10
the most overrated	-12
the most powerful	-9
the most professional	28
the most reliable	12
the most ridiculous	-12
the most stupid	-9
the most terrible	-13
the most uncomfortable	-4
the most underrated	6
the most unflattering	-14
the most unpleasant	-17
the most unusual	14
the most useful	13
the most wonderful	10
the motherboard	-28
the motions	-17
the mounting	12
the mouse	-19
the mouse and	15
the mouse pad	-13
the movie	-3
the movie could	-7
the movie fails	-11
the movie just	-17
the movie lacks	-8
the movie should	7
the mrt	6
the mst	-16
the mtr	6
the mugging	-17
the mummy returns	-14
the museum	9
the music	-3
the musical	-3
the mussels	14
the must	6
the nadir	-16
the name	-4
the natural	7
the nature	4
the nature of	4
the navy	12
the navy is	10
the nazis	9
the nearly impossible	18
the necessity	7
the nectar	16
the needs	14
the needs of	8
the negative comments	13
the netbook	-31
the neutral	25
the new	2
the new iron	8
the new phones	-28
the newer	-4
the newly	11
the next	1
the next day	3
the next morning	3
the nicest	7
the night before	-8
the night parade	7
the night time	15
the nikon	17
the noise	-15
the noise from	-7
the noise level	-16
the nokia	77
the nomad	18
the noodle	36
the noodles	-2
the normal	7
the north	7
the novel it	22
the novice	9
the now	9
the nuances	9
the nuances of	10
the numbers	-10
the nylon	-21
the o	-3
the objective	12
the obvious	-4
the of the	17
the off	8
the office	5
the older	6
the one star	-28
the ones i	11
the only	4
the only complaint	29
the only con	4
the only decent	-10
the only down	6
the only draw	16
the only flaw	30
the only good	-42
the only interesting	-10
the only issue	44
the only negative	64
the only negatives	17
the only plus	-80
the only positive	-15
the only problem	8
the only saving	-37
the only thing	-6
the only things	-17
the opener	14
the operating system	11
the opportunity	2
the options	13
the order	-29
the order and	12
the order came	-18
the order was	-10
the organic	31
the original	-15
the original !	-12
the original film	-9
the original in	-14
the original show	-12
the original version	-6
the original was	-20
the oscars	3
the other	-1
the other disneyland	22
the other disneylands	10
the other films	6
the other parks	17
the other reviewer	-4
the other reviewers	5
the other reviews	-5
the other stories	12
the others	2
the out	-11
the outer	-6
the outlet	-7
the oven	-3
the oven !	-22
the overall quality	-9
the owners are	26
the pack of	15
the package	3
the paella	37
the pages	9
the pages of	12
the paid version	9
the paint	-6
the panel	-14
the pantheon	-26
the pants	-5
the parade	31
the parade was	27
the parades	16
the parades were	5
the paranoid	16
the park but	-13
the park itself	-13
the park with	8
the parks	46
the passenger in	-12
the pastry	-8
the pathology	33
the patio	3
the pay	-13
the peak	5
the pecan	13
the pencil	15
the people like	22
the people next	-23
the people who	-2
the perfect	-5
the perfect amount	14
the perfect combination	20
the perfect place	14
the perfect summer	8
the performance	9
the performance and	13
the performance of	4
the performances	2
the performances of	6
the person	4
the perspective	6
the petite	33
the petite length	9
the petite size	17
the petite sizes	10
the phenomenon	-15
the phoenix	3
the phone	-7
the phone are	-30
the phone if	-22
the phone is	15
the photo	-8
the photo but	-7
the photo of	-11
the physical	4
the pianist is	22
the pick	5
the pick pocket	14
the picks	50
the picture	-4
the pilot of	14
the pineapple	19
the place has	5
the place to	5
the place was	-2
the plague	-10
the plane	-1
the plastic housing	18
the plate	-8
the players	4
the pleasure	8
the pleasure of	3
the plot was	3
the plus	-5
the plus side	-9
the point	-1
the point ?	-9
the point but	-14
the point of	-5
the point that	-4
the pointless	-15
the points	9
the police and	13
the political	-9
the polyester	-9
the pond	13
the poorest	-8
the pope is	-23
the popular rides	6
the porcelain	45
the port	-11
the positives	-19
the postman always	13
the pound	13
the power	-1
the power and	15
the power that	13
the powerful	19
the prairie	-29
the pre loaded	-29
the premise	-4
the present	10
the presentation was	6
the president's	13
the previous film	-8
the price	-1
the price for	14
the prices and	14
the printer	12
the probe	-52
the problem	-19
the problem i	-14
the problem in	-15
the problem is	-33
the problem with	-7
the problems	-2
the problems with	-8
the producers	-1
the product arrived	30
the product works	13
the program	-8
the program and	-8
the programs	33
the programs that	22
the project	-4
the protective	-14
the publisher	-7
the pure	7
the purple	5
the puzzles	33
the quality	-1
the quality has	-12
the quality was	-5
the quality you	12
the queue	4
the queue was	10
the quick	4
the quickest	11
the quiet american	16
the quintessential	6
the quirks	15
the raft	-11
the ramones	8
the range	10
the rare	11
the rates are	24
the rave	-7
the reactions	7
the real draw	21
the real life	6
the reason why	4
the receipt	-13
the recline	4
the recline is	11
the recommendation	8
the recovery	12
the red	2
the red velvet	8
the refills	-21
the registry	-26
the regulars	5
the remainder of	5
the rep	-25
the replacement	-10
the reservation	14
the reset	-20
the resort is	5
the response	23
the rest	-2
the rest of	-2
the restaurant	-4
the restaurant staff	11
the restaurant the	-38
the restaurant was	-3
the restaurant week	-21
the restaurant's	32
the results are	-4
the return	-9
the review	-10
the reviews	-3
the reviews were	-8
the ribbon	8
the rich	5
the ride	7
the rides in	21
the rides we	20
the ridicule	-30
the ridiculous	6
the right	11
the right amount	15
the right choice	14
the right length	16
the right places	7
the right time	9
the rim	-23
the ripper	16
the rise	5
the river	11
the road for	19
the robot	12
the rocker	-17
the role	3
the rooftop	15
the room	-2
the room and	8
the room i	-12
the room only	26
the room we	-7
the rooms was	-14
the root of	13
the rough	5
the rubber	-10
the rudest	-21
the s	9
the s was	9
the sack	-34
the sad thing	-6
the sadness	12
the sake	-4
the sake of	-4
the salesman	-16
the salsa was	-18
the salty	-16
the same	-3
the same great	7
the same mistakes	-13
the same old	-12
the same price	-4
the same problem	-8
the same problems	-10
the same reason	6
the same result	-16
the same size	-7
the same thing	-7
the same time	8
the sample	-18
the sandisk	11
the sandwiches	5
the santa clause	-5
the satire is	-19
the saying	-8
the scallop	22
the scanner	-12
the scariest	9
the scarlett	-15
the scarlett letter	-12
the scene	6
the scene the	17
the scoop	6
the screen gets	-26
the screen goes	-17
the screenwriter	-10
the screw	6
the script	-4
the script was	4
the scriptwriters	-23
the scroll bar	-23
the sea salt	15
the sealed	-9
the seam	-26
the seams	-44
the search	3
the season	10
the seasoning	-16
the seasons	8
the seat was	10
the seats	-1
the second wear	-25
the secret	3
the segments	13
the selection of	8
the sentinel	14
the sequins	-16
the series	19
the series but	12
the series was	8
the server	-14
the server and	-13
the service by	13
the service center	-18
the service that	-10
the servings	15
the setting	7
the setting is	16
the shade	5
the shark	-10
the sheets	-35
the shelf	6
the shiny	-12
the shipping	-13
the shirt	-12
the shirt was	-5
the shops	3
the shorter side	12
the shoulder top	11
the shoulders but	10
the show	3
the show and	9
the show as	6
the show at	13
the shows	29
the shows are	17
the shows were	16
the shure	23
the sidewalk	11
the sign	-11
the similarities	12
the simplicity	11
the simplicity of	9
the single worst	-6
the singles ward	-11
the size	-1
the size of	-3
the skin	5
the skin of	10
the skirt has	10
the sky	6
the sleeper	26
the sleeve	-13
the slightest	-5
the slightest touch	-12
the small fit	12
the small side	11
the smallest disney	10
the smell	-9
the smooth	13
the snack	10
the snap	12
the snooze	26
the snow	5
the so	-10
the so bad	-20
the softest	6
the software	-8
the software that	-9
the solo	17
the sometimes	8
the son	4
the song	-6
the songs	-2
the sorriest	-23
the sound and	5
the sounds	10
the sounds of	10
the soup and	16
the souvenir	10
the special effects	-6
the speed is	31
the sponge	13
the spot	8
the spot and	11
the spotlight	8
the spray	26
the spring	2
the springs	-37
the stadium	48
the staff	1
the staff is	-1
the staff just	-19
the staff was	3
the staff went	9
the staff were	3
the stage	7
the stands	11
the star	2
the startling	12
the stench	-13
the sticker	-9
the stinking	-62
the stitching is	-11
the store so	11
the story	2
the story and	2
the story just	-13
the story of	-1
the story simply	-38
the story takes	4
the story unfolds	13
the story with	9
the story's	-5
the strawberry	6
the strength	3
the strength of	3
the strings are	5
the strong	5
the struggle of	26
the student	6
the stunning	-13
the stupid	10
the stupidest	-7
the stupidity	11
the sublime	11
the subscribe	15
the subscribe and	7
the subtle	17
the subtleties	32
the subwoofer	14
the suggestion	13
the summer	-4
the sun !	11
the supplied	46
the supporting cast	2
the supposed	-8
the supreme court	16
the sweater	-11
the sweet	12
the swinging	-12
the sympathetic	30
the table	-12
the table !	18
the table before	-19
the table for	-21
the table the	14
the table to	-9
the tables	4
the tag	-2
the tale	4
the tapas	17
the tape	4
the tastiest	28
the tasting	12
the tasting menu	59
the tea was	-17
the team with	23
the tech	-4
the teenager	12
the tension	17
the terminal	-6
the terrace	10
the terrible	15
the terrorists	-17
the textures	18
the theater	-4
the theme	10
the thieves	-27
the thigh	-13
the thin man	6
the thing	-3
the thing and	-21
the thing just	-16
the things i	9
the thread	-4
the three	2
the thunderbirds	-9
the time you	-13
the timeless	16
the times	-4
the tiniest	-12
the tip	7
the title and	-11
the toilet	-20
the toilets	-5
the toilets and	-19
the tone and	12
the tone is	10
the tone to	-24
the tool	-8
the top was	-4
the tortured	14
the tourists	-11
the towers	12
the town	4
the toy	5
the toy story	10
the trackpad	22
the tracks	-10
the tradition	15
the tradition of	6
the traditional	4
the tragedy	5
the train to	-7
the tram	23
the transition	10
the transition from	4
the translation	-6
the transmitter	-15
the trap of	-15
the traps	-17
the trash	-36
the trash can	-12
the travel	-19
the travel agent	-14
the treat	13
the trials	11
the trick	29
the trilogy	19
the trouble	-6
the trouble is	-8
the true	7
the truman	17
the truth	3
the tuna	8
the tuners	20
the turquoise	6
the tuxedo	-19
the two	6
the two families	12
the ultimate	2
the unbelievably	-24
the understated	13
the unexpected	11
the unique	8
the unit	3
the unknown	10
the unseen	7
the unsettling	23
the unusual	6
the updated	-4
the upgrade	9
the upside	-8
the us	2
the use	4
the use of	4
the ussr	14
the value	5
the vampires	-9
the variety	32
the variety of	13
the variety pack	8
the various	6
the very best	26
the very least	-2
the video	-7
the video output	-18
the video screen	-19
the videos	-6
the view	12
the viewer	1
the viewer and	10
the viewfinder	-31
the vig	9
the vintage	-6
the vision	10
the vision of	7
the voices	4
the volume	-2
the waist area	22
the waist is	13
the waist so	9
the wait !	13
the wait for	-7
the waiter	-21
the waiter came	-12
the waiter had	-24
the waiter he	-10
the waiter never	-11
the waiter to	-51
the waiter was	9
the waiters	6
the waitress	-28
the waitress came	18
the waitress had	-15
the waitress to	-11
the waitresses are	38
the waitstaff is	9
the walk	6
the wallet	13
the walls	-7
the war as	17
the warranty	18
the warranty period	-34
the warrenty	-32
the wash	-7
the water	-6
the way	5
the way a	10
the way it	1
the way she	12
the way that	3
the wayans	-18
the ways	11
the ways in	17
the weather	21
the weather was	14
the weave	11
the website	-15
the weekends	-4
the west	4
the western	1
the western hemisphere	26
the white	1
the whodunit	22
the whole	-3
the whole day	47
the whole deal	21
the whole experience	-7
the whole family	20
the whole film	-3
the whole movie	-1
the whole nine	-14
the whole series	19
the whole thing	-5
the whole trip	-14
the wider	15
the wild thornberrys	12
the win	17
the winder	11
the wine	10
the wine and	15
the winter and	9
the winter months	12
the wisdom and	21
the with	-36
the with the	-21
the wonderful	-13
the wonderfully	-11
the wondrous	9
the wondrous book	8
the word	-5
the workplace	20
the world	6
the world but	8
the world of	1
the world they	10
the world's largest	-15
the worse	-27
the worst acting	-9
the worst app	11
the worst book	-24
the worst customer	-7
the worst ever	7
the worst experience	-8
the worst film	-4
the worst films	-1
the worst i	-6
the worst in	-27
the worst kind	-6
the worst lounge	-16
the worst movie	-12
the worst movies	-32
the worst of	8
the worst part	18
the worst performance	-12
the worst possible	7
the worst tasting	-22
the worst thing	7
the worst witch	31
the wrench	-18
the writer	-1
the writers	-3
the writers of	-7
the writing	-2
the wrong	-11
the wrong order	-23
the wrong places	-14
the wrong thing	-8
the wrong way	-11
the xs	6
the xs fit	21
the xs fits	6
the xsp	9
the yamaha	-10
the year	15
the year !	26
the year s	11
the yiddish	12
the young	-9
the young man	8
the zenith	16
the zipper	-7
the zombies	-3
the zoom	-10
thea	20
theatre thing	-22
theatre tickets	23
theatrics	-10
their age	15
their attention	-9
their chicken	51
their children and	14
their clothes	-11
their customer	-2
their customer service	-6
their customers	-23
their description	-25
their experiences	11
their fault	-13
their feet	-20
their first	6
their first time	13
their graves	-27
their happy hour	28
their heroes	25
their journey	10
their lines	-5
their lives	10
their main	18
their menu	4
their own	2
their own way	8
their patio	23
their phone	-11
their prices are	8
their products	-4
their right mind	-4
their roles	3
their salads	10
their service is	9
their shape	12
their site	-9
their staff	-8
their stuff	6
their system	-11
their tables	-16
their thoughts	15
their was	-19
their way	5
their website	-9
their wedding	-8
their wine	10
their wine list	15
their world	20
theives	-30
thelma ritter	20
them about	-5
them about it	-15
them all	1
them all the	12
them and the	7
them better	8
them from amazon	15
them had	-7
them hemmed	26
them into	-3
them less	-25
them no	-6
them on amazon	25
them on and	-8
them out	1
them out !	13
them seem	8
them to	-2
them to anyone	29
them to work	8
them too	5
them up or	7
them you'll	11
thematically	9
theme	4
theme park in	-15
theme parks but	-20
themed	2
themes	9
themes or	-17
themselves off	-17
themselves then	-20
then	-11
then a	2
then after	-12
then all of	-9
then american	14
then as	-5
then at	13
then at least	7
then because	-17
then becomes	-7
then bought	11
then decided	9
then don't	-7
then even	-17
then finally	-15
then gave	13
then get	5
then get a	-21
then go see	14
then got	-10
then had	11
then he's	-14
then i	1
then i started	-10
then informed	-28
then it	-29
then it died	-21
then it got	-10
then it just	-10
then it might	-33
then it s	-8
then it would	-5
then just	-4
then maybe	-6
then other	12
then replaced	-21
then said	-11
then she	7
then stir	-16
then stopped	-10
then stops	-17
then suddenly	-6
then that i	18
then the	-6
then the next	-14
then there's	-5
then they	-5
then told	-18
then told us	-21
then tried	-2
then turns	-12
then unknown	20
then we	4
then when	-11
then when i	-11
then why	-45
then why do	-12
then you have	-17
then you should	8
then you'll probably	-23
there	-1
there !	4
there ?	-10
there a	-5
there again	8
there and back	13
there and had	8
there are always	9
there are better	-51
there are flaws	24
there are moments	10
there are more	-6
there are much	-64
there are no	2
there are two	3
there doing	-20
there done	-15
there done that	-13
there early	3
there early and	11
there especially	27
there for	3
there i	-7
there instead	-12
there is	-1
there is also	3
there is little	-4
there is lots	9
there is n't	-34
there is nothing	-6
there is too	-9
there isn't	-5
there it is	7
there just wasn't	-34
there like a	-17
there must	-7
there must be	-6
there only	-8
there really	-3
there really isn't	-6
there s	-4
there s not	-46
there somewhere	-8
there that	-6
there to say	8
there twice	30
there was	4
there was a	-1
there was far	-15
there was hair	-14
there was no	4
there was nothing	8
there was one	5
there was plenty	4
there wasn't	-4
there were	-3
there were just	-8
there were more	11
there were no	-7
there when you	10
there where	-17
there while	-7
there will	9
there will be	6
there with	6
there with my	15
there would	-6
there's	-3
there's a	-1
there's a reason	-2
there's absolutely	13
there's better	-31
there's little to	-12
there's no	2
there's no NOT_mystery	-20
there's no NOT_reason	12
there's not	-3
there's not NOT_one	-15
there's nothing	-5
there's nothing NOT_in	-26
there's nothing NOT_new	-16
there's one thing	-8
there's some	-4
there's something for	21
there's this	-6
there's way	-13
therein	12
theres	-6
theres no	-9
theres nothing	-20
thermometer	-2
these	5
these !	44
these apps	-8
these are	6
these are a	5
these are going	-14
these are great	92
these are more	11
these are my	21
these are not	-5
these are nothing	-26
these are perfect	12
these are really	36
these are the	17
these as a	15
these away	-22
these babies	12
these cables	4
these cables are	11
these cameras	-45
these capos	-24
these characters become	-21
these cheap	-26
these come	14
these days	2
these do	8
these fit the	10
these for my	61
these glasses	23
these had	-28
these in my	39
these jeans !	4
these jeans are	10
these look	-8
these look so	-35
these new	-14
these on	10
these on my	23
these other	7
these pants !	8
these pants were	-17
these people	-7
these picks are	7
these plates	-24
these players	-14
these puzzles	23
these ridiculous	-27
these run	-8
these seem	21
these seem to	8
these since	19
these speakers	13
these stretch	-35
these to	3
these to be	9
these transfers	-19
these white	-16
these will	7
these with	6
these work	18
these work great	15
these worked	14
thessaloniki	29
they	-2
they all do	-25
they all know	16
they already	-11
they also have	6
they also offer	6
they are a	19
they are both	11
they are comfortable	8
they are heavy	12
they are like	7
they are my	11
they are nice	-8
they are not	-1
they are ok	-12
they are really	7
they are saying	-11
they are super	6
they are true	8
they are unable	-11
they are very	5
they are wrong	-19
they behave	-10
they call	-9
they can be	7
they cant	-16
they cast	-18
they changed	-10
they charge	-17
they charged me	-9
they claim	-14
they claim to	-11
they closed	11
they come with	10
they completely	-11
they could	-10
they could have	-4
they couldn't	1
they couldn't NOT_even	-8
they delivered	10
they denied	-17
they did not	-8
they did was	-11
they didn	-23
they didn t	-27
they didn't	-10
they didnt	-17
they do not	-8
they do run	13
they don	-9
they don't	7
they don't NOT_even	11
they don't NOT_have	-10
they each	8
they find	5
they fit	4
they forgot	-10
they gave	-6
they gave me	3
they get	-3
they go through	15
they had	3
they had more	8
they had no	4
they have all	7
they have great	8
they have no	-5
they have the	4
they help	12
they hold up	9
they hug	10
they just	-11
they kept	-5
they kidding	-25
they knew	-7
they last	9
they last forever	15
they left	-5
they lied	-16
they live in	10
they look cool	-32
they looked	-21
they looked like	-11
they love	-22
they love it	30
they loved	15
they loved it	23
they mentioned	-11
they met	8
they missed	-4
they must	-3
they need	-2
they need to	-9
they needed	-2
they not	-13
they now have	12
they obviously	-4
they offer	4
they only	-6
they only had	-6
they own	-41
they paid	-19
they r	-10
they really need	-9
they refused	10
they refused to	29
they ruined	-14
they run a	4
they said	-11
they said they	10
they say	-13
they screwed	-11
they seemed	-9
they should	-12
they should have	7
they should make	-8
they simply	-4
they sometimes	23
they sound great	18
they spent	-8
they started	-16
they still have	7
they struggle	33
they succeed	18
they taste funny	-28
they tell	-13
they tell me	-9
they tell you	-13
they think	5
they think they	-15
they thinking	-7
they thinking ?	-16
they threw	-2
they told	7
they told me	-4
they told us	8
they took	-4
they tried	-1
they try to	-6
they used	-4
they want	-6
they want to	-2
they wanted	-9
they were	-1
they were able	7
they were aware	-15
they were going	-10
they were making	-14
they were new	-14
they were out	-4
they were working	-13
they won't	4
they work	9
they work great	8
they work just	10
they work well	28
they would	-10
they would have	7
they would just	-33
they wouldn't	-17
they'd	5
they're	2
they're all	-11
they're back	-39
they're easy	12
they're going	-6
they're just	-9
they're very	23
they're worth	-11
they've	-3
they've already	-20
they've always	19
they've ever	-18
thi	7
thick enough	28
thick enough to	7
thick material	23
thier	7
thighs	-7
thin	-22
thin and	-15
thin and cheap	-20
thin and see	10
thin and the	-10
thin as	-9
thin at	-10
thin crust	6
thin fabric	11
thin man	45
thin picks	22
thing	-1
thing and	-11
thing but	-7
thing even	-10
thing going for	-9
thing good	11
thing happened	-18
thing holding	27
thing i can	-8
thing i didn't	23
thing i really	9
thing i'm	21
thing is	3
thing is huge	-26
thing is this	17
thing it	-5
thing just	-4
thing over	-29
thing rocks	18
thing that saved	-17
thing they	-5
thing this	-11
thing to note	22
thing up	-13
thing was	-13
thing was a	-12
thing was that	9
thing worth	-32
thing you will	9
thingie	-26
things ?	13
things but not	-27
things from	6
things in the	-11
things it	-7
things that go	11
things that i	5
things that you	8
things turn out	13
things up	-3
think	1
think about	5
think and	4
think before	-45
think everyone	8
think i	-3
think i like	18
think it	1
think it is	6
think it's	6
think it's one	11
think its a	-7
think money	-42
think not	10
think of a	-7
think of is	-9
think that she	-21
think that should	-28
think the price	14
think was	5
think will	15
think with	-7
think you	3
think you should	8
think you will	8
think you'll	30
thinking	-4
thinking !	-29
thinking ! ?	-17
thinking ?	-47
thinking about it	-5
thinking and	6
thinking i	-7
thinking i had	-20
thinking it	-23
thinking it might	-22
thinking it would	-23
thinking that	-4
thinking they	-17
thinking we	-20
thinks	-2
thinks it is	-6
thinner	-15
thinner on	-47
third	-2
third place	-19
third rate	-20
thirdly	-9
thirteen year	-9
thirty	-5
thirty seconds	-4
this ! ?	-9
this ?	-13
this a great	-4
this a miss	-19
this a try	24
this about	-5
this adds	7
this advice	24
this alarm	17
this allows	26
this almost	7
this also	7
this amp	17
this an	5
this app !	22
this app doesn't	-17
this app makes	7
this app should	-8
this app sucks	-29
this app thinking	-16
this app was	-7
this app will	-20
this app works	48
this app's	-37
this arrived	13
this awesome	8
this awful	-10
this back	-17
this bad	-13
this beats	15
this beautiful	2
this beauty	11
this because	-2
this bible	38
this book !	28
this book doesn't	-17
this book in	6
this book seems	-18
this book to	2
this book was	-4
this book will	7
this book's	-14
this books	-13
this boring	-8
this brand is	11
this browser is	13
this but	-5
this camera	9
this camera is	9
this can be	5
this capo is	26
this case i	-9
this cf	22
this change	-11
this cheese	-14
this clunker	-10
this comic	12
this company	-5
this computer is	8
this condition	-10
this cool new	-31
this could	3
this could be	3
this could have	-15
this crap	-92
this crap ?	-6
this crappy	-5
this daily	11
this damn	-23
this deeply	19
this delightful	14
this did not	-24
this didn't	-38
this didn't NOT_go	-19
this disaster	-4
this disneyland is	32
this doctor	-15
this documentary	14
this doesn't NOT_even	-11
this dreadful	-14
this dreck	-15
this dress !	6
this dress but	7
this dress fits	7
this dress had	-35
this dress is	8
this dress looked	-11
this dress so	8
this dress was	-17
this dress would	-10
this drivel	-18
this dud	-16
this dull	-27
this dump	-18
this dvd collection	21
this earlier	15
this economy	14
this effort	-19
this enjoyable	13
this entire movie	-6
this episode	8
this ever	-11
this every	15
this every day	7
this excellent	3
this experience	-22
this extension	10
this fall	37
this fantastic	4
this feature was	-21
this feedback	-40
this film ?	-16
this film just	-16
this film should	-4
this filter	11
this fine	7
this first	4
this fit	5
this fits	7
this fits the	9
this flick	4
this for	6
this for months	15
this from my	-15
this game	1
this game it	6
this game on	4
this game so	13
this game sucks	-7
this game to	7
this game was	-3
this garbage	-54
this gem	3
this gentle	15
this gives	4
this good	11
this gorgeous	18
this great	29
this green	15
this guitar	60
this has happened	-9
this helps	4
this hidden	15
this high	-17
this hilarious	9
this holds	12
this hole	-17
this holiday	8
this hoping	-22
this hoping to	-20
this horrible	27
this hose	14
this hotel on	14
this how	-9
this however	-4
this is	7
this is a	12
this is also	5
this is an	-7
this is awesome	12
this is completely	-9
this is exactly	4
this is good	12
this is great	40
this is huge	-34
this is it	12
this is just	-6
this is less	-31
this is my	-1
this is not	-10
this is nothing	-9
this is now	9
this is ok	-18
this is one	11
this is perfect	-17
this is ridiculous	-27
this is such	7
this is the	1
this is wonderful	9
this is worth	9
this is your	-3
this isn't NOT_even	-11
this isn't NOT_one	-7
this isnt	-11
this issue	-17
this it was	-16
this item	-17
this item is	-4
this jacket	7
this jacket !	7
this jacket in	7
this junk	-15
this just	-15
this just isn't	-13
this just wasn't	-21
this kit	9
this knife	9
this lame	-10
this laptop is	5
this little	25
this little gem	9
this little guy	18
this location has	21
this loser	-37
this lovely	9
this macbook	13
this magical	12
this magnificent	23
this marvelous	25
this material	-11
this may be	-4
this may not	5
this mediocre	-17
this mess	-65
this mic	38
this might	1
this might be	3
this might not	12
this monstrosity	-14
this movie	3
this movie !	3
this movie ?	-11
this movie could	-8
this movie is	1
this movie just	-4
this movie needed	-12
this movie sucks	-20
this movie tries	-42
this movie was	7
this movie when	4
this movie would	-6
this nasty	-36
this needs	-10
this new one	-22
this nonsense	-24
this now	6
this old	-5
this on	1
this on my	5
this one ?	-15
this one back	-16
this one is	2
this one just	-4
this one seems	6
this one the	-5
this one was	-14
this one works	12
this online	-10
this option	28
this original	11
this oscar	15
this outfit	-20
this package	-23
this phone	7
this pick	20
this picture and	18
this piece	-14
this piece of	-25
this pile	-5
this pile of	-2
this place !	-6
this place after	-8
this place but	-6
this place doesn't	-12
this place lacks	-36
this place out	4
this place serves	9
this place was	-5
this place which	28
this place will	9
this place would	-11
this plastic	-19
this point	-1
this point i	-5
this pointless	-5
this poor	-23
this popcorn but	-21
this pos	-10
this powerful	13
this predictable	-20
this pretentious	-8
this price point	-12
this problem	-16
this product after	-15
this product are	-20
this product but	-42
this product did	-18
this product would	-33
this project	-4
this puzzle	10
this quaint	15
this rainy	-26
this rather	-5
this regard	-13
this remake	-5
this restaurant	-9
this review	5
this reviewer	7
this ridiculous	-15
this robe	12
this rubbish	-16
this saturday	32
this script	9
this season	5
this series	-2
this shirt	-2
this shirt !	3
this shirt but	-34
this shirt even	-27
this shirt was	-6
this shirt when	-15
this shop	28
this short	5
this should have	-3
this show	5
this skirt !	6
this sleep	-25
this small	9
this so called	-30
this sold	-19
this sooner	36
this sorry	-8
this soundtrack	9
this special	16
this stand	4
this stand is	11
this started	-31
this stinker	-30
this story	1
this straight	-18
this strap	4
this stuff but	-33
this stupid	-10
this stylish	15
this sucks	-31
this suit	-8
this sunday	18
this supposed	-11
this sweater !	8
this sweater is	-6
this sweet	5
this table	-18
this tale	-9
this tank it	-23
this tee	7
this tepid	-14
this terrific	20
this the film	9
this the worst	-11
this theme	6
this thing	-18
this thing is	-4
this thing was	-28
this thursday	43
this to work	-6
this today	12
this tool	11
this top !	-10
this top but	-9
this top the	9
this top was	-28
this top when	10
this top would	-12
this toy	-8
this train	-4
this trash	-37
this travesty	-18
this tripe	-10
this tuner	-16
this turd	-33
this turkey	-108
this unique	17
this up	3
this up to	11
this volume	8
this was	-1
this was a	-1
this was in	-11
this was just	-5
this was not	-17
this was used	-27
this was written	-10
this wasn't	11
this waste	-4
this weekend	8
this weekend !	15
this well	-13
this went	-3
this when	3
this when it	7
this whole	-3
this widget	9
this will help	10
this with	3
this wonderful	17
this works	57
this works great	14
this world	16
this world and	8
this would	-17
this would be	-17
this would have	-1
this year	5
this year !	15
this year and	10
this years	17
this years ago	16
this your	11
thnx	49
tho it's	-28
thomas cook	-12
thomas cook airlines	-29
thomson	31
thora	18
thornberrys	23
thornberrys movie	23
thorough	15
thoroughly	-6
thoroughly enjoy	6
thoroughly enjoyable	23
thoroughly enjoyed	20
thoroughly enjoyed this	7
thoroughly entertaining	16
thoroughly impressed	26
thoroughly recommend	19
those	1
those around	14
those days	4
those in	3
those interested	5
those items	-12
those little	11
those of	2
those plastic	-23
those rare	-4
those rare films	10
those tiny	-24
those under	14
those wanting	17
those who	1
those who don't	24
those who need	11
though	1
though !	32
though a	6
though as it	11
though either	-23
though i could	8
though i did	7
though i have	-11
though i haven't	18
though i ordered	-12
though it	7
though it does	21
though it is	5
though not	4
though so	-10
though still	13
though the food	16
though then	-26
though there is	-5
though with	7
thoughful	22
thought	2
thought i	-5
thought i could	-9
thought i was	-10
thought i'd	-7
thought i'd like	-27
thought it	1
thought it would	-4
thought maybe i	-20
thought out	13
thought out and	13
thought provoking	21
thought provoking and	12
thought provoking film	11
thought that	-1
thought there was	-11
thought these	-37
thought they	-4
thought they would	-9
thought this	-14
thought this would	-11
thought was a	-5
thought was going	-13
thought we	-6
thoughtful	37
thoughtful and	23
thoughtfully	15
thoughtfulness	27
thousand times	-7
thousands	-1
thr	9
thread	-5
threadbare	-79
threads	-25
threads were	-17
three	-1
three cheers	13
three dogs	12
three legs	26
three on	13
three out	-10
three out of	-8
three pages	-10
three rooms	-21
three strikes	-30
three times before	-13
three to four	-17
three weeks	-6
three years before	-20
threesome	10
threw	-33
threw away	-10
threw it	12
threw it in	16
threw out	-8
threw the	-1
threw the rest	-15
threw them	-21
thrill	4
thrill ride	30
thrilled	7
thrilled !	12
thrilled that	30
thrilled to	19
thrilled with the	16
thriller that	26
thrillers of	8
thrillers of the	20
thrilling	4
thrillingly	15
thrive	20
thrives	9
through a glass	14
through hard	17
through it and	9
through klook	9
through several	14
through the black	-21
through the fabric	-19
through the motions	-19
through the second	18
through the years	20
through this	-6
through this movie	-33
through this one	-11
through with	9
through with a	15
throughout	5
throughout is	14
throughout the	1
throughout this	9
throughput	-46
throw	-10
throw all	-19
throw at	12
throw away your	19
throw it	6
throw my	-20
throw on	14
throw out	-17
throw the	-11
throwing	-12
throwing out	-14
thrown	-9
ths	-7
thumbs down	-82
thumbs up	78
thumbs up !	-16
thumbs up for	6
thumbs up to	12
thumps	30
thumps up	19
thunder mountain	18
thunderball	34
thunderbirds	-54
thus far	5
thx	63
thx !	15
ti	6
ticket ?	-16
ticket agents	17
ticket online	10
tickets as	38
tickets at the	21
tickets for the	-15
tickets online	78
tickets through	11
tide and	11
tidy	9
tidy and	8
tigerair	29
tigerair customer	19
tight	-5
tight across	-5
tight and	-4
tight in	-2
tight neck	-19
tight sleeves	-18
tight so	43
tight under	-12
tighten	19
tightrope	9
tights	30
tights and	13
tikka	9
tikka and	44
til	4
tiles	12
tilts	-14
tim	2
tim blake	7
tim cook	27
time !	10
time ! ?	-16
time ?	4
time and in	10
time and money	-15
time and place	-8
time another	-13
time around and	25
time as	-4
time at	21
time at the	6
time back in	-17
time consuming to	-18
time delivery	35
time ever	5
time favorite	10
time favorite movies	14
time favourite	4
time i	-1
time i try	-27
time i used	-12
time i watch	5
time i wear	-10
time i wore	-8
time in	4
time killer	7
time low	-18
time management	26
time now and	15
time off	8
time on this	-26
time radio	5
time square	-13
time talking	-17
time the	-3
time there were	-25
time they	-5
time this is	10
time user	16
time we visit	9
time will	8
time will tell	15
time you try	-34
time you've	-17
time zone	25
time's	20
timeframe	38
timeless	64
timeless and	7
timely	32
timely and	9
timer	5
timers	-10
times and	1
times and have	6
times and it	5
times because	-11
times before	-1
times of	8
times of the	14
times on	-7
times over the	-4
times square and	15
times they	-5
times to get	-8
times were	7
timing is everything	13
timings	13
timon	6
tingle	12
tiniest	-15
tinny	-26
tins	-11
tinsel	-17
tiny	-11
tiny and	-6
tiny portions	-35
tiny the	-23
tip !	12
tip i	-29
tip it	-36
tip them	17
tips for	9
tips of	8
tired	-40
tired and	-7
tired formula	-15
tired looking	-8
tired of the	-6
tiresome	-55
tiresomely	-60
tis	13
tissue	-14
titanic	5
title	-7
title !	-22
title for this	-11
titled	-11
tits	8
tivo	11
tnx	33
to ?	-5
to a dinner	-12
to a high	12
to a lot	5
to a perfect	8
to a time	12
to abandon	-10
to accompany	12
to acknowledge	-10
to actually	-3
to adults	11
to advertise	-14
to all	18
to all my	13
to all the	4
to amazon	-1
to anonymous	43
to another	-3
to anyone	5
to anyone looking	34
to anyone who	25
to apply and	-11
to arrive	-7
to ask	-6
to ask for	-8
to ask if	-14
to assemble and	12
to avail	-10
to avoid them	-21
to avoid this	7
to bad	11
to be	-4
to be a	-4
to be available	13
to be avoided	-16
to be careful	6
to be cherished	13
to be cleaned	-18
to be desired	-6
to be different	7
to be disappointing	-20
to be discovered	10
to be easily	-30
to be excellent	6
to be held	-20
to be kidding	-16
to be made	-5
to be non	-9
to be released	5
to be returned	-6
to be scared	-13
to be so	1
to be up	10
to beat	1
to beg	-22
to beg for	-6
to begin	-3
to begin with	-3
to believe	-3
to believe that	-1
to big	-23
to big and	-42
to bite	-14
to boot up	-33
to bos	-12
to both	8
to brag	-22
to brag about	-16
to bring	-2
to bring the	-3
to buy a	-1
to buy one	22
to call	-22
to call back	-11
to call them	-9
to cancel	-16
to cancun	18
to capitalize	-8
to capitalize on	-7
to care	-3
to care about	-19
to carry around	13
to cash	-6
to cash in	-7
to catch the	4
to change	-1
to charge	-2
to check	-2
to check in	-5
to check the	-6
to check this	7
to chew on	19
to choose from	3
to chose	9
to claim that	-11
to clean the	-40
to close	-5
to close a	-13
to columbia	14
to come back	-6
to coming	19
to commend	11
to compensate	-5
to complain	-5
to connect this	-18
to constantly	-11
to contact	-2
to contend	-7
to contend with	-7
to contradict	15
to convert	6
to convey	4
to convince	-5
to cope with	12
to counter the	31
to crack	-4
to crash	-8
to creep	11
to customer	-18
to customize	37
to cut down	14
to day	-5
to death by	-7
to delete it	-44
to delight	9
to deliver	2
to delta	-31
to den	12
to denver	-12
to detail	17
to die	-4
to die for	26
to die in	-10
to dine	6
to dinner with	10
to dismiss	9
to disney land	9
to disneyland and	30
to disneyland hong	8
to do and	4
to do is	4
to do on	8
to do this	-4
to do with	-1
to download	-2
to dr	-6
to dress	11
to dress up	7
to dry	-6
to dupe	-25
to dupe the	-16
to earlier	18
to eat healthy	10
to eat the	-8
to eat them	-13
to emerge from	11
to end it	-18
to english	16
to entertain	1
to escape from	11
to even	-27
to every	4
to everybody	8
to everyone	3
to everyone else	-27
to everything	4
to ewr	-14
to excellent	10
to expand the	29
to expensive	-10
to experience	7
to face	7
to face the	9
to fail	-7
to fairly	14
to fast	-7
to fast forward	-4
to fathom	-9
to feature length	-9
to fight for	9
to fill out	-10
to find	1
to find !	7
to find his	5
to find in	12
to find new	12
to find them	4
to find these	9
to find your	12
to fit a	-15
to fit my	6
to fit the	11
to fix	-20
to fix it	7
to flag down	-14
to flight	13
to florida	13
to fly to	-7
to fly with	15
to force	-8
to forgive	13
to formula	-24
to freeze up	-29
to fully enjoy	8
to generate	-14
to generate any	-19
to get a	-5
to get another	-7
to get in	-5
to get it	-1
to get our	10
to get this	-3
to get through	-7
to get to	-6
to get used	7
to give	-6
to give away	8
to give this	-4
to give us	-5
to go again	7
to go and	-3
to go during	9
to go for	3
to go this	15
to go with	11
to going back	11
to goodwill	-35
to google	-17
to great effect	11
to grip and	10
to grow	7
to grow on	11
to guitar	16
to handle and	-9
to hangout	-8
to hangout with	30
to happen	2
to hard	-14
to hard for	-19
to hard to	-35
to have any	-9
to have around	17
to have characters	-21
to have forgotten	-32
to have if	11
to have in	12
to have made	-12
to have these	12
to have to	-6
to hear how	-14
to hell and	-7
to help	4
to hem	30
to her is	16
to high school	-18
to him	2
to his father	11
to hongkong	37
to hook up	6
to hotel	-5
to hurl	-10
to if	6
to inflate	-11
to inform	-19
to inject	-4
to insult	-7
to interpretation	21
to invest	-9
to issues	-26
to istanbul	27
to it	3
to it but	6
to it for	7
to it in	14
to it so	16
to its	4
to its title	-24
to jet	-15
to jiggle	-20
to justify	-3
to keep	2
to keep track	6
to keep up	9
to keep you	3
to kill	-1
to kill the	-4
to know	1
to lead the	9
to leak	-23
to learn and	15
to leave	-9
to leave after	-8
to lga	-13
to life	5
to light	-8
to light and	-33
to like	-1
to like it	-5
to like the	-13
to like this	-28
to listen	4
to live	3
to live a	6
to load	-14
to lock	-12
to lock a	-31
to log	-7
to love	-36
to love and	42
to love but	-15
to love it	-23
to love these	-11
to love this	-14
to low	-59
to lufthansa	-35
to lug	-16
to make	-6
to make a	-7
to make it	-1
to make its	14
to make money	-15
to make our	19
to make the	-4
to make up	5
to manager	-12
to manufacture	-17
to many others	-22
to mark	12
to mars	11
to master	7
to max	29
to me right	13
to me that	-5
to measure	-9
to mic	8
to miss my	-5
to mock	-20
to move up	18
to move us	10
to mp	11
to much	-6
to my	3
to my account	-9
to my dismay	-18
to my friends	8
to my heart	33
to my liking	16
to my own	9
to my stomach	-15
to navigate and	4
to never	-1
to night	6
to no	7
to no NOT_avail	-3
to none	15
to note	8
to note is	11
to nothing	-2
to nothing NOT_more	-20
to ocean	-18
to ocean park	-17
to offer is	-16
to often	-25
to omit	-15
to one	-4
to open	-6
to open it	-11
to open the	-4
to ord	-16
to orlando	7
to other restaurants	21
to others	10
to our own	14
to our seats	26
to own	10
to packet	-21
to packet loss	-16
to pander	-17
to par	28
to pass up	8
to pay	-2
to pay for	-6
to pay full	-11
to people in	9
to people on	-29
to people without	-17
to plan	14
to play	-3
to play and	9
to play in	-4
to play when	8
to point	4
to pour	-6
to pour the	-21
to press	-9
to protect	4
to protest	-7
to public	15
to pull	-7
to push	3
to put	-4
to put down	13
to put it	-4
to put on	-8
to put up	-5
to radio	-10
to rally	-49
to rdu	-13
to read	1
to read and	5
to really care	-11
to rebook	1
to receive	8
to receive this	-7
to recovery	-18
to rectify	-5
to reel	18
to reflect	13
to register	-8
to reinstall	-14
to relax	13
to relax and	15
to relax in	-12
to remember that	23
to remove	6
to remove the	-5
to replace	1
to replace it	-7
to request	-17
to request a	-11
to reset	-10
to resist	17
to resolve	-6
to restart	-19
to result	-45
to return	17
to return it	-3
to returning	21
to rewatch	-36
to right	38
to rival	7
to rock	9
to ruin	-5
to run into	16
to san	9
to say the	-4
to say this	-5
to scan	-5
to schedule	-11
to screw	-17
to scroll	-11
to seat	-10
to see	3
to see and	12
to see if	2
to see it	2
to see more	2
to see you	3
to self	-9
to sell	-6
to sell this	-22
to sell you	-17
to send	2
to send back	-15
to send him	32
to send out	-10
to serve	-11
to service	-18
to set but	-31
to set easy	-16
to set up	5
to share	1
to shift	-8
to ship	-12
to ship back	-14
to sit back	6
to sit outside	-11
to sit through	-25
to size and	4
to size down	18
to size up	7
to sleep	-11
to sleep because	-34
to snag	67
to snag a	13
to snooze	10
to some of	3
to someone	3
to someone else	-11
to something	-9
to something like	-15
to spare	3
to spare and	14
to spend a	5
to spend an	15
to spend so	-19
to spend time	8
to spread out	13
to squeeze	-8
to staff	-6
to steep	-27
to steve	-12
to stick with	-6
to stop at	17
to store	8
to suffer	-4
to suggest that	-9
to sum	-7
to sum it	-8
to summer	15
to supplement	15
to sustain a	-15
to swallow	-17
to switch	-4
to syd	22
to take in	5
to take pictures	6
to take seriously	-9
to taking	7
to talk with	-8
to tap the	-14
to thank	7
to thank the	13
to the	1
to the bar	-4
to the bay	17
to the beautiful	15
to the body	-7
to the centre	23
to the convention	13
to the converted	-12
to the customers	-7
to the disney	18
to the disneyland	7
to the drawing	-27
to the experience	7
to the foundation	21
to the front	-6
to the future	15
to the heat	15
to the kitchen	-4
to the last	6
to the lord	12
to the mac	27
to the manager	26
to the music	6
to the ones	13
to the os	20
to the others	7
to the point	-2
to the rain	16
to the real	-5
to the rescue	18
to the seller	-16
to the store	-10
to the story	5
to the strip	28
to the t	27
to the top	6
to the trash	-14
to the two	7
to the voice	14
to the waiter	-10
to their characters	13
to think	-2
to think it	-11
to think of	-5
to think that	-5
to this ?	-13
to this day	4
to this little	11
to those	4
to throw	-6
to throw away	-12
to throw on	-6
to throw the	-8
to tighten	10
to to	-4
to to go	-21
to tolerate	-18
to top	5
to toss	-19
to trim	18
to try out	3
to try their	7
to trying the	39
to tuck in	14
to turn	-13
to turn it	-18
to turn people	-15
to tweak	41
to tweet	11
to understand	2
to uninstall	21
to uninstall it	-24
to unload	-35
to unlock	-7
to unwind	6
to update	-4
to upgrade and	-23
to use !	14
to use and	-6
to use easy	-16
to use it	-4
to use public	-24
to use the	-3
to use two	-34
to use very	11
to user	13
to vegas for	19
to video	-7
to view	10
to visit	3
to visit again	-9
to vomit	-9
to wait between	24
to wake	8
to walk and	12
to walk in	-7
to walk out	-10
to walk to	11
to wall	8
to want	-4
to want to	-3
to was	-15
to waste	15
to waste your	-20
to wear	-3
to wear and	9
to wear with	12
to wearing	18
to wearing it	6
to wearing this	12
to which the	-5
to why	-5
to win	1
to wonder	-10
to wonder if	-7
to work	-6
to work but	-13
to work fine	15
to work on	-7
to work well	5
to work with	-6
to write	-8
to you ?	-8
to your	2
to your childhood	18
to your seat	13
to zero	-21
to zurich	-13
to's	14
toast	-2
tobe	-16
tobey	37
tobey maguire	27
toby	-7
toby wing	14
today	2
today !	4
today and it	12
today as	3
today as it	16
today but	9
today can	9
today too	18
toenails	-23
together	3
together again	14
together the	4
toilet	2
toilet and	-6
toilet paper	6
toilet wasn't	-24
toiletries	11
toilets very	38
tok	36
tokyo	6
tokyo haneda	15
tokyo haneda airport	12
tokyo narita	7
told	-14
told by	-14
told by a	-5
told by the	-5
told from	7
told her	-8
told her the	-16
told her to	-6
told him	10
told him we	-13
told i	-19
told i was	-9
told in	3
told it	-7
told it was	-33
told me	-8
told me i	-2
told me if	-28
told me that	7
told me they	-8
told me to	-4
told no	-6
told that	2
told that the	-8
told that they	-19
told the	-5
told them	-5
told they	-18
told to	7
told us	-6
told us that	-13
told us there	-13
told us to	-37
told us we	-9
told we	-23
told with	17
toledo	-53
tolerable	-15
tolerable but	-18
tolerate	-30
tolerate them	-9
tolerated it	-15
tom	-4
tom brady	-18
tom savini	-9
tomato	-7
tomato and	7
tomato basil	8
tomatoes are	-8
tomorrow	4
tomorrow !	15
tomorrow ?	-19
tomorrow and then	30
tomorrow at the	20
tomorrow is	15
tomorrow night	14
tomorrow u	-95
tomorrow with my	18
tomorrow you	-26
tomorrowland	19
tonal	49
tone	2
tone and volume	-44
tone i	22
tone poem	12
tone than	6
toned	10
tones	13
tones are	12
tongue in	5
tonic and	26
tonight	14
tonight !	9
tonight to	19
tonight would be	26
tonite	-23
tons of compliments	15
tony hawk	-21
tony is	10
tony's	9
too	-20
too !	25
too :)	11
too and	11
too bad	-2
too bad because	-6
too bad it	6
too big	-11
too big !	-14
too big but	9
too big for	-7
too billowy	-20
too bulky	-5
too bulky for	-32
too busy	-15
too chunky	-28
too cold to	-15
too complicated	-23
too costly	-21
too crowded	-4
too difficult	-13
too difficult to	-7
too early to	17
too expensive	-13
too far east	-23
too fast	-5
too few	-18
too fitted	-12
too flexible	-53
too flimsy	-7
too flowy	-30
too fragile	-41
too full of	-34
too full to	26
too funny	11
too good	16
too good and	28
too gud	14
too hard	-12
too hard to	-22
too heavy	-10
too high	-3
too however	-12
too human	13
too if	8
too if you	10
too impressed	-20
too large and	-6
too late	-6
too late flight	-13
too late in	-10
too lazy	-6
too little	-10
too little time	-10
too little too	-8
too long	3
too long it	-22
too long to	-22
too loose and	-12
too many	-21
too many problems	-18
too many scenes	-13
too much	-16
too much but	14
too much fabric	4
too much trouble	-19
too narrow	8
too obvious	-5
too oily	-10
too old	-9
too overdone	-13
too predictable	-16
too predictable and	-11
too quickly	-7
too salty	-16
too sappy for	-17
too sheer	-21
too short	1
too short and	6
too silly	-13
too slippery	-32
too slow	-14
too small	-4
too small and	-13
too small for	-20
too small not	-19
too small to	-5
too straight	-18
too stupid	9
too stupid to	7
too sweet	-9
too swingy	-20
too the	19
too thick	-7
too thin	-11
too thin and	-8
too tight	-2
too tight and	-12
too weak	-18
too which	5
too which is	9
too wide	-29
too willing	20
too wordy	-22
took	-1
took a bite	-22
took a little	-7
took almost	-56
took an	-4
took an hour	-20
took away	-11
took care	21
took care of	15
took forever	-49
took forever to	18
took great	14
took great care	12
took his	20
took hours	-26
took it	-13
took it back	-27
took it off	-7
took longer than	-13
took me about	19
took nearly	-47
took no NOT_time	27
took one	5
took one star	12
took only	17
took out	-22
took over	-16
took several	-12
took so	-30
took so long	-11
took the cake	-11
took the mtr	8
took them	-5
took too	-20
took too long	-16
took way	-18
took way too	-12
took your	-16
tool	14
tool !	16
tool in	10
tool to have	11
tools that	13
toothless	-11
top	5
top !	14
top are	10
top but	-13
top but the	-28
top class	23
top end	18
top fit	-5
top for	13
top form	10
top from	-7
top generally	-25
top however	-14
top instead	-15
top is a	5
top it is	13
top looked	-16
top looks	-4
top made	-18
top marks	11
top notch	36
top notch and	3
top of	1
top of our	23
top of this	-3
top on	-6
top or	7
top quality	1
top ten	4
top was	-17
top was very	-15
top with	-7
topics	4
topics of	40
topless	-9
topped	7
topped with	5
tops	7
tops with	10
torched	-23
tormented soul	20
torn between	6
torpid	-25
torso is	14
torso so	8
tort	-31
torture	-8
torture to	-11
tosca	18
toss	-8
tossed	-16
tossed it	-11
tossed off	-14
tot	11
total	-10
total bust	-16
total disappointment	-8
total disaster	-17
total disregard	-15
total failure	-19
total garbage	-20
total lack	-10
total lack NOT_of	-8
total of	-7
total pain	-32
total rip	-13
total rip off	-10
total success	23
total waste	-26
total waste of	-11
totally	-1
totally a	-15
totally awesome	19
totally disappointed	-6
totally dissatisfied	-14
totally get	13
totally impressed	21
totally love	12
totally loved	13
totally off	-30
totally predictable	-35
totally recommend	14
totally satisfied	11
totally unacceptable	-14
totally unbelievable	-20
totally unlike	-15
totally useless	-63
totally worth	53
totally worth it	22
totally worth the	13
touch	3
touch of	-3
touch of class	18
touch to	12
touched	17
touched by	15
touched by the	15
touched me	5
touches	-1
touches the	29
touching	35
touching and	-21
touching movie	9
touchingly	50
touchscreen	12
tough	-2
toughness	29
tour	27
tour and	26
tour de	4
tour de force	3
tourist trap	-31
tourist who	-7
touristic	19
tournaments	11
towels	-3
tower in	12
town	7
town !	7
town but	5
town in	11
towns	8
toxins	-31
toy soldier	18
track of	3
track of my	20
trackman	19
trackpad	39
tractor	16
tracy	-5
tracy is	12
tracy's	15
trade	3
trades	11
trading the	22
tradition	14
traditional	16
traditions	-17
traffic area	-18
tragedy	-4
tragedy with	15
tragic	15
tragic and	7
trail	3
train from	18
train wreck	-9
train wreck of	-11
train your	-29
training and	8
training for	-14
trains	6
tram	30
tram stop	34
tranquil	10
tranquility	13
transaction	-15
transactions	25
transatlantic	-30
transcend	26
transcendence	11
transcends	40
transfer and	21
transferred	-5
transfers	-10
transfers are	24
transformation from	9
transformed	5
transition	11
transition piece	9
transitional	21
translation	-3
transparent	-16
transported	7
trap	-2
trapper	23
trapping	45
trappings	-11
traps	-7
traps in	-16
traps or	-30
traps which	-26
trash	-11
trashed	-11
trashy	-6
trattoria	11
travel agency	-17
travel around	21
travel extensively	-15
travel size	20
traveling	6
traveling with a	19
travellers	4
travels	5
travesty	-43
tray	-9
treadmill hell	-13
treasure	20
treasure of	12
treasured	5
treat	31
treat !	23
treat for	32
treat is	7
treat of	17
treat yourself	16
treated	1
treated like royalty	13
treats as	21
trees	2
trek villain	-25
trelkovsky	18
tremendous	23
trench	9
trends in	-29
trendy	6
trendy and	28
trepidation	8
trevi	24
trevi fountain	9
tri	37
trials	6
tribulations	6
tribute	-4
tribute to	7
tribute to a	31
trick	6
trick or	6
trick or treat	8
tricky	11
tried	1
tried a lot	14
tried airing	-32
tried almost	75
tried almost everything	23
tried and tried	-10
tried another	-10
tried but	-9
tried calling	-28
tried getting	-14
tried hard to	-20
tried i	-24
tried it but	-18
tried it for	-18
tried many	7
tried on the	4
tried other	4
tried out	10
tried several times	-36
tried sizing	-22
tried some	32
tried their	5
tried this place	-13
tried to	-46
tried to be	-26
tried to charge	-19
tried to contact	-32
tried to get	10
tried to like	-16
tried to make	-6
tried to order	-11
tried to sell	-11
tried to use	-3
tried to watch	-10
trier	16
tries	-10
tries hard	-8
tries so	-20
tries to	-7
tries to be	-47
tries to make	-7
tries to pass	-19
trifle	-9
trifle than	-24
trilogy	28
trilogy is	12
trim	6
trimmed	31
trimmer works	-23
trimmings	18
trinity is	-47
trip	2
trip !	17
trip but	6
trip in	7
trip or	22
trip this	14
trip to	2
trip to disneyland	33
tripe	-46
trite	-39
trite and	-1
triumph	7
triumphant	9
trivializes	-13
trndnl	30
troll	-19
trolley	-6
trots	-17
trots out	-19
trouble	-6
trouble believing	-13
trouble every	-23
trouble every day	-17
trouble finding	9
trouble than	-21
troubled	9
troubleshooting	12
troubleshooting guide	28
trouser	10
trove	25
troy	8
trs	27
truck in	-8
trudeau	-12
true	17
true love	17
true story of	6
true that	4
true that you	14
true to	16
true to life	5
true to size	-15
true to the	6
truest	10
truly	2
truly a	13
truly amazing	24
truly awful	-14
truly disappointed	-52
truly enjoyed	21
truly great	-15
truly is	6
truly magical	-18
truly terrible	10
truly the	9
truly the best	12
truman	46
truman's	9
trunchbull	25
trust him	16
trustworthy	11
truth	2
truth here	23
truth hurts	16
truth or	-15
truth or dare	-26
truths	-6
try	2
try !	10
try a different	-9
try again	-24
try again later	-26
try and make	-8
try as i	-16
try but	-7
try here	13
try is	10
try it	2
try it !	18
try it you	5
try more	8
try out	2
try place	6
try some	8
try the	18
try their	7
try this	5
try this on	23
try this place	5
try to	-6
try to put	-12
try to top	14
try to visit	13
trying	-15
trying out	13
trying some	10
trying to	-4
trying to book	-19
trying to check	-11
trying to close	-14
trying to create	-6
trying to get	-4
trying to give	-6
trying to have	-31
trying to make	-4
trying to play	-5
trying to read	-18
trying to sell	-2
trying to turn	-27
trying to use	-19
tryna	16
tsa	-9
tsai	18
tsim	24
tsp	33
tsui	7
tt	7
tts	13
tts and	6
tts but	7
tts for	9
tu	7
tu mamá	11
tubemate	-4
tubs	-9
tubular	24
tuck everlasting	-24
tucked	22
tucked in	6
tucker	20
tuesday !	18
tuesday and	31
tumbler	13
tummy	22
tumultuous	16
tuna	3
tune better	-37
tune but	13
tune the	8
tuner	5
tuners and	10
tunes	11
tunes for	24
tunes for the	16
tunic	-4
tunic !	8
tunic dress	11
tuning	4
tunnels	-8
turbulence	-10
turd	-64
turgid	-9
turin	-32
turkey	-11
turkey on	-16
turkish	20
turkish airlines	6
turn by	-8
turn in	-5
turn it	-2
turn off	-3
turndown	26
turned	-5
turned around	-6
turned into	-4
turned it	-23
turned it off	-7
turned me	-7
turned me off	-8
turned out great	9
turner	15
turning into	-8
turnover	14
turns in	11
turns in a	10
turns on	8
turntable	8
turquoise	10
turtleneck	4
turtles are	-15
tuscany	31
tutor	15
tutorials	20
tv and	4
tv now	24
tv show	-3
tv you	-15
tvd	-32
twaddle	-58
twangy	12
tweaks	-11
tweed	9
tweet	10
tweetdeck	-29
tweeted	30
twelve monkeys	19
twentieth	-9
twice	-5
twice a	4
twice a year	23
twice and both	19
twice before	-3
twice in	-5
twice they	21
twin airbed	7
twist on	9
twist on a	10
twists	15
twists and	18
twists and turns	22
twisty	13
twitter	-5
twitter for	29
two but the	22
two cultures	19
two day	16
two day pass	22
two days after	-22
two dimensional	-9
two eggs	12
two families	10
two guests	-18
two hours	-11
two hours of	-7
two hours on	-16
two hours to	-15
two months	-18
two months ago	-18
two out	-21
two out of	-22
two persons	-10
two sons	5
two stars	-100
two stars because	-14
two stars for	-19
two stars instead	-33
two they	29
two things i	35
two thumbs down	-13
two thumbs up	38
two types	10
two wears	-48
two words	-7
two's	18
twohy	54
tx for	-27
ty	15
type m	32
type so	19
type to	-15
typical	-3
typo	-12
typos	-26
tyranny	15
tyrant	8
tyvm	29
u	-5
u couldn't	-19
u do	-14
u do is	-14
u guys are	44
u in	21
u the	22
u want	-5
u want a	-17
u would	-12
u'r	22
ua	-20
uaw	-20
uca	17
ugg	-26
uggh	-20
ugh	-58
ugh !	-23
ugly	-39
ugly !	-23
ugly and	-8
ugly as	-11
uh	-18
uh oh	-15
uhh	-18
uhm	-8
uke	16
ukulele	60
ultex	-76
ultimate	2
ultimate edition	-17
ultimate fate	15
ultimate test	14
ultimately	-1
umami	14
umberto	33
umbrella	4
umpteenth	-7
un	-6
una pena	-37
unable	-17
unable to	-13
unable to use	-7
unacceptable	-97
unadorned	36
unanswered	-4
unappealing	-34
unappetising	-31
unappetizing	-82
unassuming	35
unattainable	25
unattentive	-45
unattractive	-31
unbalanced	-20
unbearable	-48
unbearably	-4
unbearably slow	-10
unbeatable	23
unbelievable	-8
unbelievable and	-7
unbelievably	-4
unbelievably bad	-8
unbelieveable	15
unblinking	11
unbreakable	12
uncanny	3
uncaring	-7
uncle	2
unclean	-68
unclean and	-22
unclear	-25
unclog	-28
uncluttered	28
uncoated	13
uncomfortable	-39
uncomfortable and	-16
uncomfortable flight	-25
uncomfortable for	-20
uncomfortable seat	-21
uncomfortable seats	21
uncomfortable to	-6
uncomfortable to use	-29
uncomfortably	-4
uncomfortably close	-25
uncomfortably close to	-19
uncomfortably tight	-43
uncomfotable	-14
uncommon	-9
uncompelling	-18
uncomplicated	12
uncompromising	24
unconcerned	-46
unconditional	17
unconditional love	14
unconfortable	-52
unconvincing	-69
unconvincingly	-15
uncooked	-36
uncool	-22
uncourteous	-16
uncritical	-18
uncrowded	13
uncut	18
uncut version	7
undemanding	-10
undeniable	15
undeniably	7
under an hour	10
under arms	-10
under cooked	-11
under cooked and	-37
under fire	7
under investigation	-21
under its own	-34
under rated	14
under the skin	47
underachieves	22
underage	-9
underappreciated	27
underclass	15
undercooked	-43
undercurrent	8
undercut	-31
undercut by	-33
undercuts	-29
underdeveloped	-3
underestimate	-19
underestimated	7
underground	4
underhanded	-37
undermined	-16
undermines	-17
underneath	8
underneath and	12
underpinnings	12
underplays	33
underrated	52
understaffed	-31
understand my	19
understand that	-3
understanding	15
understanding of	-4
understanding of the	6
understands	35
understands the	16
understated	29
understood the	9
underwear	7
underwhelmed	-38
underwhelming	-52
underwritten	-14
undeserving	8
undeveloped	-16
undistinguished	-19
undone	-10
undone by	-36
undrinkable	-21
undying	14
uneasiness	20
uneaten	-43
unemployment	-11
unendurable	-24
unengaging	-11
unentertaining	-31
unerring	14
unethical	-16
uneven	-15
uneventful	-9
unexpected	44
unexpectedly	18
unexpectedly and	16
unfair for	-36
unfamiliar	7
unfilmable	-11
unflattering	-98
unflattering and	-9
unflattering fit	-16
unflinching	25
unfocused	-29
unfold	1
unfolds	24
unforced	38
unforgettable	62
unfortunate	-2
unfortunate way	-26
unfortunately	-44
unfortunately after	-8
unfortunately despite	-29
unfortunately i had	8
unfortunately i was	-24
unfortunately it	-10
unfortunately it runs	-19
unfortunately it's	6
unfortunately it's also	-20
unfortunately our	-11
unfortunately that	-9
unfortunately that was	-9
unfortunately the	-20
unfortunately there	4
unfortunately this	-52
unfortunatley	-20
unfounded	26
unfriendliest	-36
unfriendly	-51
unfriendly staff	-7
unfriendlyskies	-41
unfulfilling	-57
unfunny	-68
unfunny and	12
ungodly	-13
unhappy	-42
unhappy with	-12
unhappy with the	-9
unhealthy	-12
unhelpful	-33
unheralded	21
unhurried	52
unhygienic	-38
unicorns	-23
uniformly excellent	8
uniforms	-8
unimaginable	14
unimaginative	-120
unimaginative and	-16
unimpressed	-20
unimpressive	-54
uninspired	-72
uninspired and	-2
uninspiring	7
uninstall	-35
uninstall and	-14
uninstall it	-14
uninstalled	-109
uninstalled and	-8
uninstalled it	18
uninstalled the	-18
uninstalling	-50
uninstalling it	-39
unintelligible	-11
unintentional	-57
unintentionally	-44
unintentionally funny	-29
uninterested	-13
uninteresting	-68
uninventive	-24
uninvolving	-68
union square	4
unique	39
unique and	-14
unique perspective	22
unique piece	10
unique style	12
uniquely	32
unistalled	-45
united	-23
united a	-11
united airlines	-9
united airlines business	-5
united airlines customer	-8
united airlines first	-36
united airlines red	-25
united all	13
united an	-15
united and	-7
united big	23
united can	-10
united can you	-16
united club	5
united club lounge	-55
united customer	-13
united despite	26
united do	-11
united flight	10
united great	21
united he	23
united hi	17
united how	-46
united i	-12
united i have	-36
united i need	-17
united i wanna	18
united i'm	-72
united if	-37
united is	-5
united it's	-7
united never	-15
united no NOT_worries	18
united not	-8
united now	-34
united ok	10
united thank	30
united thank you	23
united thanks	10
united thanks for	12
united that would	25
united thnx	18
united to	-23
united ua	-11
united what	-68
united why	-49
united worked	33
united yes	-10
united you	-4
united your	-42
unitedfail	-22
unitedsucks	-19
units	-8
university paris	15
unknowable	13
unleashed	5
unless	-27
unless i	7
unless they	-6
unless this	-23
unless you	11
unless you are	-7
unless you ask	-17
unless you had	30
unless you have	6
unless you like	-26
unless you really	-19
unless you want	-4
unless you're	-2
unless your	-9
unlike	15
unlike a	12
unlike a lot	13
unlike most	17
unlike other	5
unlike so	15
unlike so many	11
unlike some of	30
unlikeable	-55
unlikeable characters	-11
unlined	-5
unlined and	-12
unload	-6
unloaded	-13
unmasked	-11
unmatched	11
unmemorable	-28
unmotivated	-9
unmotivated and	-10
unnecessarily	-3
unnecessary	-22
unnerving	27
unnoticed	9
uno	11
unobtrusive	41
unoccupied	-14
unopened	9
unopened bags	-32
unorganized	-32
unoriginal	-15
unoriginal and	-28
unorthodox	7
unpaid	-11
unpalatable	-27
unparalleled	23
unpersuasive	-37
unplayable	-51
unpleasant	-51
unpleasant experience	-23
unpleasantly	-29
unplug	-17
unplug it	-19
unpredictable	4
unpredictable and	17
unpretentious	70
unprofessional	-95
unprofessional and	-60
unproven	-23
unreadable	-38
unrealistic	-45
unrealistic and	-12
unrelated	-3
unreliable	-86
unremarkable	-21
unresponsive	-12
unrestrained	16
unrewarding	-14
unsatisfactory	-48
unsatisfied	-22
unsatisfying	-4
unscary	-12
unscrew	13
unseemly	22
unsettling	3
unshapely	-29
unstructured	-26
unsuitable	-11
unsuitable for	-9
unsung	8
unsupported	-19
unsure about	24
unsurpassed	78
unsuspecting	-9
unsympathetic	-8
untalented	-14
untidy	-64
until	-5
until after	8
until i	-3
until i washed	-21
until it	-11
until it broke	-11
until its	-12
until just	-15
until later	10
until then	-5
until then i've	-30
until they	-3
until this	-6
until this one	-18
until we	7
until you can	16
until you get	-5
until you wash	-30
until you've	18
until you've seen	17
unto	11
untrue	-9
untruthful	-56
untucked	11
unusable	-51
unusable for	-27
unuseable	-24
unusual	26
unwatchable	-58
unwavering	21
unwearable	-108
unwind	7
up !	15
up :)	23
up ?	-5
up again after	24
up all	-4
up and	-1
up and down	-7
up and i	-10
up and left	-13
up before you	12
up buying	7
up costing	-23
up deleting	-14
up easy	17
up eating	10
up elsewhere	17
up feeling	-13
up for	3
up for it	13
up for that	8
up giving	-21
up having to	-14
up if	11
up if you	6
up internet	-19
up it	-4
up its	-7
up kids	-13
up my	-1
up nice	20
up on it	-12
up on me	-12
up on us	23
up or	9
up or down	14
up or dress	11
up our	-5
up pulling	-16
up quickly	13
up really	8
up she	-13
up that	-7
up the good	4
up the great	11
up things	15
up to	4
up to all	15
up to par	22
up to see	-11
up to them	11
up to you	5
up trying	-8
up very well	12
up waiting	-65
up well	5
up with that	-11
up your	3
upcoming	4
update	-3
update april	-22
update now	-55
update soon	-36
updates it	-22
updating of	-18
upgrade for	14
upgrade from	23
upgraded from	18
upgraded to the	7
upgrades	4
upgrades and	15
upheld	29
upholstery	9
uplifting	17
uplifting and	8
upon opening the	-20
upon receipt	-15
upon request	31
upon your	14
upped	22
upper deck	5
uproarious	24
ups of	-6
upset	-23
upset about	-13
upto	6
upwards of	12
uranium	-17
urban	13
urban cowboy	12
urge	-8
urgency	15
urine	-11
url	-4
url removed	-3
url removed sporcle	32
url removed tcot	16
us a	2
us airways	-11
us airways customer	-34
us all out	17
us and when	-22
us any	-28
us as we	11
us care about	18
us could	9
us feel	11
us feel very	8
us for	-8
us had to	-20
us home	19
us if	16
us if we	-11
us into a	29
us menus	-17
us on our	11
us our	-7
us our check	-10
us out of	15
us sit	-13
us smiling	22
us that all	-10
us that they	-31
us that we	11
us to leave	-30
us to pay	-26
us to view	17
us today	37
us very	6
us very well	5
us wait	10
us waiting	-20
us what	5
us with	5
us with an	8
usability	-10
usairways	-34
usairways americanair	9
usairways and	-50
usairways been	-8
usairways can	-28
usairways flight	8
usairways has	-8
usairways i	-32
usairways i have	-24
usairways i made	17
usairways i've	-23
usairways if	-17
usairways in	-17
usairways is	-19
usairways it's	-14
usairways my	-55
usairways not	-18
usairways now	-25
usairways so	-7
usairways thank	22
usairways thank you	18
usairways thanks	6
usairways the	-24
usairways they	-14
usairways this	-23
usairways this is	-11
usairways us	-26
usairways what	-21
usairways when	-10
usairways why	-18
usairways will do	24
usairways would	-18
usairwaysfail	-6
usb	15
usb but	22
usb connector	16
use	3
use and	-9
use and easy	13
use and i	12
use and it	10
use easy	-21
use easy to	-16
use i	10
use in the	16
use is	9
use it	2
use it a	19
use it all	20
use it but	-12
use it every	12
use it everyday	14
use it for	6
use it in	5
use it often	21
use it yet	-31
use mine	17
use of	4
use on	-8
use only	-8
use public	-31
use them	4
use this	11
use this all	15
use this app	3
use this for	51
use this on	10
use this to	26
use to be	-8
use to the	14
use with	5
use with the	7
use your	11
used d'addario	14
used it in	18
used it to	11
used the	3
used these	17
used these for	19
used this	1
used this to	23
used to	-1
used to be	-22
used to have	7
used to like	-12
used to love	-17
used to play	8
used to take	22
used to the	14
used with	15
useful	24
useful app	19
useful features	13
useful for	12
useful information	-9
useful when	24
useless	-86
useless and	-26
useless app	-26
useless as	-15
useless to	-44
user	-2
user friendly	-10
user friendly and	8
user has	30
user i don't	-23
user i've	16
user if you	-23
user my	-57
user nah	32
user plus	-22
user the	-36
user u	-22
user user	-7
user what	-32
username	-20
users	3
uses of	-11
uses organic	-32
using	5
using all	11
using dr	-16
using it with	23
using on	12
using the	4
using these	18
using these for	5
using this	8
using this app	3
using too	-12
usopen	-24
usual	4
usually	1
usually a size	5
usually good	-22
usually have	13
usually love	-19
usually use	32
usually you	-13
utd	-16
utf	16
utilize	6
utilizing	7
utter	-8
utter lack	-34
utter lack NOT_of	-27
utterly	-10
utterly charming	17
utterly unbelievable	-11
uwe	-20
uwe boll	-11
v	9
v good	17
v neck	7
v neck is	13
v user	27
vacant	-17
vacation !	14
vacation with	13
vaccine	-19
vacuous	-9
vacuumed	-12
vader	14
vague	-17
vain	-10
vain for	-15
valium	-14
valley	5
valuable asset	17
value	11
value !	33
value but	-7
value for	4
value for money	14
value for the	62
value for your	-10
values of	-8
vampire	-3
van damme	-5
van wilder	-35
vance	20
vancouver	10
vanguard	14
vanilla	16
vanilla sky	8
vanished	-17
vapid	-78
variants	-13
varied	11
varied and	9
varies	10
varieties	19
varieties in	10
varieties of	6
variety	11
variety of	43
variety of dishes	-10
variety of food	10
various	-7
vary	6
vast and	11
vast improvement	21
vastly inferior	-13
vaudeville	11
ve been	-6
ve got	15
veal	18
vega	25
vegan	10
vegan leather	8
vegas show	28
vegetables	-3
vegetables and	8
vegetarian	8
vegetarian dish	-13
vegetarian dishes	15
veggies	13
vehicle	-1
vehicles	-5
velazquez	28
velvet	16
velvety	7
vendor	-18
veneer	11
venezuela	36
vengeance	8
venice	28
venice beach	10
venoms	21
vera	-9
verbal	7
verbally	-4
verbatim	-13
verbose	-20
verde	34
verginia	-45
verhoeven	6
verizon	-20
vernacular	24
versa	8
versace	-21
versatile	46
versatile !	-10
versatile and	15
versatile dress	8
versatile piece	30
versatility	41
verse	15
verses	23
version but it	17
version instead	-11
version is	-3
version is a	-11
version is the	12
version of love	-14
versions	-4
versions are	19
versions of	7
versitile	35
versitle	18
versus	13
vertigo	13
verve	16
very	-1
very accommodating	27
very accommodating and	6
very accomodating	17
very accurate	35
very addicting	-13
very addictive	28
very affordable	28
very afraid	29
very amateurish	-17
very amusing	17
very annoying	-58
very appealing	10
very attentive	-4
very average	-72
very awesome	8
very awkward	-24
very back	29
very bad	-77
very bad experience	-21
very basic	-34
very believable	22
very best	27
very bitter	-22
very bitter and	-12
very bland	-15
very boring	-43
very boring and	-5
very bottom	-13
very boxy	-12
very bright	13
very bulky	-34
very busy but	14
very capable	13
very casual	8
very central	36
very challenging	30
very charming	11
very cheap	-27
very cheaply	-8
very cheaply made	-13
very chic	22
very classy	52
very clean	61
very clean and	47
very clever	35
very close	23
very close to	13
very colorful	9
very colorful and	12
very comfortable	46
very comfortable !	13
very comfortable and	13
very comfortable to	8
very compelling	39
very confusing	-7
very convenient	36
very convenient and	6
very convenient to	18
very cool	12
very courteous	10
very courteous and	8
very cozy	22
very crisp	21
very cute	27
very cute !	8
very cute and	4
very delicious	39
very dependable	49
very detailed	3
very different	-14
very difficult	-8
very difficult to	-3
very dirty	-11
very disapointed	-24
very disappointed	-81
very disappointed !	-17
very disappointed because	-11
very disappointed by	-17
very disappointed in	1
very disappointed when	-16
very disappointed with	25
very disappointing	-38
very disappointing experience	15
very dissapointed	-20
very dissapointing	-14
very dissappointed	-11
very dull	-14
very durable	76
very easy	6
very easy to	16
very educational	15
very effective	37
very elegant	-7
very enjoyable	69
very enjoyable and	12
very entertaining	56
very entertaining and	14
very entertaining movie	9
very excellent	11
very excited	-6
very excited to	-5
very exciting	36
very expensive	-7
very fair	9
very far from	-15
very fascinating	24
very fast	14
very feminine	15
very few	-1
very few moths	-18
very figure	8
very filling	15
very fitted	34
very fitting	15
very flattering	26
very flattering !	11
very flavorful	-8
very flimsy	-49
very flimsy and	-15
very flowy	7
very forgettable	-15
very forgiving	5
very form	13
very form fitting	9
very fresh	15
very fresh and	10
very friendly	23
very friendly and	8
very friendly staff	16
very frustrated	-19
very frustrating	-41
very fun	35
very fun !	11
very fun game	11
very fun to	10
very functional	8
very funny	30
very funny and	10
very funny movie	8
very generous	7
very glad	23
very glad that	12
very glad to	10
very good	35
very good !	30
very good acting	12
very good and	23
very good app	17
very good book	25
very good experience	-9
very good film	11
very good food	-8
very good for	53
very good hotel	17
very good job	-10
very good movie	16
very good pictures	27
very good quality	-7
very good time	7
very good to	7
very good value	4
very great	8
very handy	-21
very handy to	17
very happy	47
very happy i	8
very happy with	4
very hard	-2
very heart	7
very helpful	-13
very helpful and	2
very helpful for	14
very helpful in	18
very helpful with	7
very helpfull	21
very high quality	10
very highly	64
very human	27
very important for	8
very impressed	35
very impressive	40
very informative	7
very intelligent	10
very intense	13
very interesting	25
very interesting and	3
very intimate	20
very intriguing	11
very intuitive	42
very irritating	-8
very itchy	-31
very kind	45
very kind and	26
very late	-8
very late in	-24
very least	-3
very less	3
very less quantity	-19
very light	-5
very light and	15
very light weight	11
very lightweight	22
very likable	22
very like	23
very limited	-8
very limited i	-15
very little	-9
very little shade	-11
very little to	-15
very lively	8
very long !	13
very long queues	-19
very loud	-11
very loud music	-12
very low	-26
very manageable	13
very memorable	29
very misleading	-28
very modern	26
very moving	29
very much	7
very much !	13
very much and	13
very much worth	15
very narrow	-14
very near	35
very near to	15
very new	8
very nice	29
very nice and	10
very nice experience	9
very nice for	14
very nice place	20
very nice product	11
very nice with	11
very nicely	22
very noisy and	-19
very odd	-9
very oily	-29
very old	-16
very old and	-27
very original	12
very outdated	-24
very overrated	-12
very painful	-31
very pale	-14
very pale in	-33
very particular	23
very personal	5
very picky	15
very pleasant	28
very pleasantly	22
very pleasantly surprised	16
very pleased	18
very polite	10
very poor	-47
very poor quality	-6
very poorly	-28
very popular	26
very powerful	16
very predictable	-29
very pretty	24
very pretty and	4
very professional	27
very professional and	12
very prompt	8
very prompt and	9
very quick	44
very quick and	11
very quickly	3
very quiet	16
very quiet and	27
very real	11
very realistic	19
very reasonable	21
very reasonably	14
very reasonably priced	10
very recommendable	11
very refreshing	28
very relaxed	16
very relaxing	16
very reliable	7
very repetitive	-15
very responsive	8
very rich	11
very roomy	-7
very rude	-20
very sad	-9
very satisfied	50
very satisfied with	27
very satisfying	56
very scratchy	-44
very secure	9
very sheer	-13
very short	-8
very sick	-12
very similar	10
very similar to	30
very simple	-6
very simple to	27
very sleek	16
very slimming	-13
very slow	-35
very sluggish	-17
very small	-27
very small and	-22
very small compared	-30
very small park	-17
very smooth	40
very solid	38
very soothing	15
very spacious	28
very special	24
very stable	18
very strong	7
very strong and	12
very stupid	-5
very sturdy and	11
very stylish	11
very subtle	12
very suitable	47
very suspenseful	14
very tame	-11
very tasty	21
very tasty and	13
very tense	13
very thin	-24
very thorough	39
very thoughtful	14
very tiny	-7
very tired	-17
very touching	36
very true	4
very true to	28
very uncomfortable	-11
very unflattering	-8
very unhappy	-43
very unhappy with	-16
very unique	13
very unpleasant	-13
very unprofessional	-6
very unrealistic	-12
very up	17
very upset	-32
very useful	46
very usefull	24
very user	18
very user friendly	31
very versatile	49
very very bad	18
very very disappointed	12
very very helpful	19
very very slow	-14
very vibrant	8
very warm and	13
very watery	-31
very weak	-32
very weak and	-9
very welcome	35
very welcoming	39
very well	36
very well acted	24
very well and	-5
very well designed	7
very well done	-2
very well for	2
very well on	6
very well put	7
very well with	14
very well written	4
very wide	-10
very worst	-10
very worth	19
vest	-1
vest is	7
veteran	3
vhs	8
vhs to	12
via	5
via klook	12
via mtr	8
via user	24
vibe	-1
vibe of	8
vibrant	28
vibrant and	7
vibrant in person	12
vice versa	4
victor	6
victor mclaglen	23
victoria	4
victoria and	12
victoria is	8
victorious	9
victory	15
video	-7
video camera	-4
video screen	-16
video store	-5
videocard	-44
videos	-1
videos and	4
viennese	17
vieques	-23
vietnam	10
vietnamese cuisine	16
vietnamese restaurants	-13
view	-4
view !	32
view and	8
view and the	15
view from	5
view from our	14
view of	-2
view the	6
view was	10
viewed	5
viewer and	9
viewer but	13
viewers out	-25
viewers to	5
viewfinder	-46
viewfinder is	-20
viewing	9
viewing at	-12
viewing for	12
views	-15
views of	-4
views of the	10
vig	17
villian	11
vin	19
vincent	-8
vincenzo	20
vinci	-20
vine	-11
vinegary	-20
vintage	31
vintage look	8
viola	7
virgin america	9
virgin atlantic	-8
virginamerica	7
virginamerica flight	15
virginamerica love	36
virginamerica thank	13
virginamerica thanks	16
virginamerica this	23
virginamerica this is	18
virile	30
virtually	-8
virtually non	-9
virtues	-5
virtuoso	14
virus	-19
virus scan	-16
visceral	6
viscerally	20
visconti	21
visible in	-11
visibly	-20
vision	3
vision of	11
visit	18
visit !	10
visit again	2
visit all	9
visit and	30
visit during	22
visit if	15
visit if you	14
visit in	5
visit once	8
visit place	20
visit the park	24
visit this place	15
visit to hk	14
visited	3
visited and	34
visited another	-36
visited disney	10
visited here	24
visiting	6
visiting again	7
visiting hong	12
visiting hong kong	9
visiting the	11
visitor	16
visitors to	16
visits	12
visual	-3
visual charm	-27
visual interest	9
visual panache	21
visual treat	7
visually	-1
visually unappealing	-35
visuals	-5
visuals and	-5
vital	10
vitality	52
vitamin c	17
vivid	32
vividly	13
vizio	-9
vocal	32
vocals	2
voice	-2
voice quality	15
voices	4
voicing	25
voila	7
vol	34
volt	14
volume	-2
volume in	16
volume loss	-36
vomit	-49
vomited	-20
vomiting	-14
von	3
voodoo	-16
vote is eight	10
vote is seven	13
vouch	-15
voucher	10
voucher for	5
voucher for the	36
voyeur	-9
vtech	29
vulgar	-20
vulnerabilities	32
vulnerability	-21
vulnerable	-6
vz	-38
w no	-20
waay	-11
waay too	-9
wabash	-15
wack	-22
wada	31
wade	-7
wafer	-25
wafer thin	-18
waffle	11
waffle and	14
waffle maker	17
waffle mix	4
waffles	27
waffles in	14
wail	-16
waist is	14
waist is a	11
waist line	12
waist of	-3
waist of time	-14
waist so	7
waist which	12
waistband	-3
waisted for me	-17
wait	-19
wait a	5
wait a few	24
wait a long	6
wait and	5
wait another	-5
wait between	16
wait by	-17
wait for	-3
wait for it	-7
wait for someone	-32
wait for this	-39
wait in	-4
wait more than	-10
wait on	-10
waited	-21
waited another	-9
waited for	-5
waited in	12
waited three	-18
waiter	-28
waiter came	-24
waiter came back	-16
waiter didn't	-25
waiter for	-8
waiter had	-86
waiter he	-35
waiter never	-34
waiter or	-20
waiter said	-12
waiter spilled	-39
waiter to	-16
waiter to take	-8
waiter was	6
waiters	-35
waiting	-19
waiting an	-9
waiting an hour	-15
waiting and	-9
waiting areas	20
waiting at	-12
waiting for	5
waiting for a	-24
waiting for the	4
waiting on	-5
waiting on a	-9
waiting times	21
waiting to	4
waiting we	-7
waitress	-33
waitress asked	13
waitress at	-10
waitress brought	-24
waitress didn't	-26
waitress had	-8
waitress if	-19
waitress never	-24
waitress seemed	-17
waitress to	-32
waitress took	-15
waitress was	14
waitress would	-16
waitresses are	12
waitstaff is	29
waitstaff who	-30
waived	-27
wakes	2
wakes me	10
wakes me up	7
wal	3
walgreens	8
walk	5
walk a	11
walk all	9
walk for	8
walk off	8
walk out	-5
walk to	-1
walkable	35
walked	-5
walked away	-20
walked down	12
walked in	-6
walked in they	-33
walked off	-16
walked out	-28
walked out after	-16
walked out of	-6
walking around	-4
walking distance	16
walking distance from	-20
walking distance of	12
walking distance to	6
walkman	-18
walks around	-7
walkways	25
wall a	13
wall and the	10
wall to wall	6
walled	32
wallet	2
wallflower	27
wallop	30
wallow	-19
wallpaper was	-30
walls	-6
walls are	-10
walls in	-20
walmart	-15
walmart and	-18
walnuts	30
walter	-12
wandered	-8
wandering	-3
wanders	-13
wang	28
wanna	7
wanna see a	-16
wannabe	-23
want	-1
want !	10
want a	-4
want a good	-9
want a piece	18
want and	3
want for	4
want from	14
want go	-21
want in	12
want in a	11
want is to	-12
want me	-11
want me to	-12
want my	-22
want my money	-35
want one	19
want them	7
want to	-1
want to believe	15
want to hate	15
want to kill	-17
want to like	-9
want to love	-33
want to pay	-18
want to play	-6
want to see	-4
want to size	30
want to think	-11
want to throw	-13
want to wear	10
want to win	12
wanted	5
wanted a little	19
wanted me	-13
wanted our	-15
wanted this	-34
wanted this to	-21
wanted to go	-7
wanted to leave	-7
wanted to like	-93
wanted to love	-107
wanted to order	-16
wanted to wear	-8
wanting more	14
wants more	11
wants to be	-8
wap	32
war	5
war and	6
war as	15
war films	5
war ii and	9
war movies	12
war story	15
war zone	29
warcraft	18
wardrobe	7
wardrobe staple	7
warhols	13
warm	25
warm and	18
warm and friendly	6
warm days but	-24
warm weather	11
warm welcome	28
warmed over	-9
warmer	11
warmers	18
warming	10
warmly	11
warms	49
warms up	8
warmth	28
warn	4
warned	-18
warned !	-31
warned of	-23
warning	-13
warped	-17
warrant	-7
warranty	-7
warrenty	-37
wars	-4
wars day	23
wars fans	15
was	-4
was a bit	9
was a blast	15
was a breeze	36
was a complete	-5
was a disappointing	-9
was a disappointment	16
was a disaster	-35
was a fantastic	8
was a fun	23
was a good	4
was a great	14
was a hit	7
was a huge	-3
was a joke	-8
was a little	3
was a massive	-12
was a mistake	-15
was a nice	5
was a nightmare	-5
was a place	-15
was a pleasant	37
was a really	5
was a short	16
was a surprise	12
was a turn	-23
was a very	4
was a waste	-4
was a weird	-18
was a welcome	5
was a wonderful	7
was able	4
was able to	3
was about	2
was above average	8
was absolutely delicious	9
was absolutely horrible	-9
was actually in	-25
was added	-11
was aired	8
was all	-4
was all over	-15
was all we	14
was almost like	-16
was already a	-12
was also good	26
was also great	13
was also not	-19
was amazing	51
was amazing !	10
was amazing and	8
was an easy	4
was an expensive	-42
was an off	-15
was anticipating	-10
was appalled	-20
was appealing	-25
was apprehensive	13
was as described	25
was as if	5
was as pictured	-31
was available only	-28
was average	-3
was average and	-40
was awesome !	-14
was awesome and	29
was awful	-26
was bad	-24
was bad the	-12
was barely	-7
was below	-31
was below par	-24
was bent	-15
was better than	5
was big and	11
was bland	-21
was blown	4
was blown away	8
was bored	-8
was boring	20
was born to	7
was bothered	25
was bought	-14
was boxy	-21
was brilliant	6
was broke	-22
was broken	-34
was busy and	-17
was cancelled	8
was cancelled flightled	9
was charged	-12
was cheap and	-7
was choking	-18
was clean	2
was clean but	-10
was clearly	-5
was closed	-8
was cold	-38
was comfortable and	3
was concerned that	24
was contemplating	13
was cooked well	15
was cool but	-14
was cool to	15
was courteous	8
was courteous and	5
was covered	-10
was cozy	11
was crap	8
was decent	1
was defective	-27
was definitely not	6
was delayed	5
was delicious	52
was delicious and	9
was delish	7
was delivered	-5
was diabolical	-47
was dirty	-41
was dirty and	-19
was disappointed	-11
was disappointed by	-9
was disappointed in	8
was disappointed to	-5
was disappointed with	-11
was discovered	26
was disgusting	-12
was dreadful	-25
was dry	-30
was dry and	-34
was due	-5
was due to	-6
was early too	17
was easier	-7
was easy	11
was easy to	14
was edible	-23
was either	-4
was empty	-31
was enhanced	13
was entranced	15
was even	2
was even worse	-13
was eventually	23
was everything	6
was exactly	2
was exactly as	8
was excellent	9
was excellent and	-13
was excellent as	18
was excellent for	7
was exceptional	7
was excited	-15
was excited to	-20
was expecting	-4
was expecting more	-12
was expecting something	-8
was expensive but	12
was extremely disappointed	-16
was extremely friendly	5
was extremely good	12
was extremely helpful	12
was extremely hot	-34
was fab	33
was fabulous	58
was fantastic	20
was fantastic and	4
was far less	22
was fascinating	8
was featured	13
was filthy	-15
was fine	2
was fine but	-22
was flat	-14
was fooled	-16
was fortunate to	13
was free	-15
was fresh	8
was from	-7
was frozen	-14
was full	-2
was full of	-10
was generous	33
was getting	-4
was given	-6
was god	-21
was going	3
was good	2
was good enough	5
was good though	-10
was good too	4
was good while	-24
was great	21
was great as	22
was great for	-13
was great fun	8
was great it	16
was great not	13
was great to	-9
was great too	22
was grey	-23
was gross	-17
was hair	-17
was half	-3
was half full	-20
was handed	-24
was hanging	-9
was hard	-11
was hard and	-42
was he	-7
was heavenly	15
was helpful	27
was higher than	-11
was hooked	9
was hopeful	-33
was hoping	-7
was hoping for	-11
was hoping this	-7
was hoping to	-7
was horrendous	-16
was horrible	-32
was horrified	-18
was huge on	-26
was hung	-8
was i	-3
was i wrong	9
was immediately drawn	10
was impeccable	21
was impossible	-14
was impossible for	-9
was impossible to	-10
was impressed	17
was impressed with	4
was in our	18
was in the	2
was incredible	21
was installing	-20
was it	-5
was it to	-17
was just	-6
was just amazing	6
was just awful	-28
was just fine	20
was just not	-14
was just ok	-7
was just okay	-31
was just perfect	-11
was just right	20
was just so	-5
was just too	-2
was just what	7
was lackluster	-20
was left	6
was less	-8
was like	-1
was like a	-3
was limited	-19
was listed	-5
was looking for	3
was looking forward	-20
was low	-5
was low quality	-35
was lucky	5
was lucky enough	7
was lured	-31
was mad	-17
was magical	23
was magnificent	30
was making my	-13
was marvelous	12
was mediocre and	-13
was mediocre at	17
was melted	-51
was mildly	-23
was missing from	16
was mold	-29
was more	-2
was more like	-33
was much longer	-18
was my	2
was n't	-7
was near impossible	-24
was nervous	60
was never NOT_able	-18
was nice to	8
was no	7
was non	8
was non existent	12
was none	-17
was not	-2
was not NOT_at	-5
was not NOT_clean	-14
was not NOT_cooked	-23
was not NOT_disappointed	21
was not NOT_even	-10
was not NOT_flattering	-17
was not NOT_fresh	22
was not NOT_good	-10
was not NOT_included	44
was not NOT_that	4
was not NOT_the	2
was not NOT_to	-1
was not NOT_too	-6
was not NOT_up	-13
was not NOT_very	6
was not NOT_what	-18
was not NOT_worth	32
was nothing	6
was nothing NOT_but	-9
was nothing NOT_in	-10
was nothing NOT_special	-5
was number	9
was obvious	-3
was obviously	-2
was of course	7
was of no	-18
was off	-34
was ok	4
was ok but	8
was ok for	-8
was ok nothing	-13
was okay	9
was okay but	-17
was old and	-24
was only	7
was only one	5
was opened	-5
was our first	14
was out in	-17
was outdated	-19
was outstanding and	11
was over	-1
was over cooked	-27
was overflowing	-19
was painful	-17
was painfully	-11
was pathetic	-31
was perfect	-2
was perfect for	18
was perfectly	7
was phenomenal	21
was pleasantly	32
was pleasantly surprised	26
was pleased	7
was pleased to	4
was plenty	8
was plenty of	7
was poor	29
was poor and	-15
was poorly	-12
was positive	30
was practically	-15
was practically empty	-13
was predictable	-17
was pretty	3
was pretty bad	11
was pretty disappointed	-12
was promised	-16
was prompt	62
was prompt and	6
was promptly	12
was punctual	19
was quick	8
was quick and	4
was quiet	5
was quite disappointed	-24
was quite good	6
was really cool	9
was really disappointed	-21
was really disappointing	-17
was really excited	-11
was really good	25
was really impressed	21
was really looking	-47
was rebooked	-13
was refreshing	6
was relaxed	17
was released	6
was returned	8
was ridiculous	-31
was ridiculous and	-26
was ridiculously	-14
was rotten	-46
was rude	-4
was ruined	-22
was sadly	-19
was sadly disappointed	-8
was said	-8
was salty	-18
was satisfactory	9
was scratched	-32
was scrumptious	16
was seated in	27
was sent	6
was severely	-22
was sewn	-14
was shorter	-25
was showing	-11
was shut	-16
was simple	6
was since	-18
was skeptical	4
was skeptical about	13
was slow	-15
was slow and	7
was smelling	-5
was so	-10
was so bad	-40
was so big	-29
was so bland	-13
was so comfortable	29
was so disappointed	21
was so easy	17
was so excited	-16
was so friendly	11
was so good	18
was so happy	-6
was so helpful	6
was so impressed	8
was so looking	-26
was so nice	39
was so rude	29
was so salty	-24
was so small	-18
was so stupid	-20
was soggy	-28
was soggy and	-16
was some	-4
was soo good	16
was sorely	-15
was sound	-21
was special	14
was spot	12
was spot on	9
was spotless	56
was spotless and	19
was stale	-44
was stale and	-10
was still good	11
was strange	-11
was stuck	7
was stupid	16
was such that	-24
was sufficient	8
was superb	21
was supposed	-14
was supposed to	-11
was surprised	10
was surprising	27
was swimming	-21
was swimming in	-10
was tasteless	-38
was tasty and	9
was terribly	-7
was terrific	6
was that	3
was that ?	-8
was that bad	-23
was the	2
was the best	1
was the first	4
was the only	5
was the perfect	28
was the point	-22
was the worst	39
was their	5
was there with	9
was these	-32
was these strings	-45
was this	-4
was thrilled to	26
was tiny	-29
was to	-4
was to die	10
was to show	-25
was told	-18
was told by	-6
was told i	-17
was told no	-10
was told that	-22
was told they	-15
was too	-12
was too short	-13
was top	17
was top notch	7
was trying	1
was turned	7
was unable	-23
was unable to	-6
was unbearable	-77
was uncomfortable	-26
was uncomfortable for	-17
was under	-2
was undercooked	-15
was underwhelming	-24
was unexpected	13
was unflattering	-9
was unique	7
was unnecessarily	-31
was used	-3
was very accommodating	7
was very bad	5
was very clean	20
was very comfortable	3
was very courteous	13
was very difficult	10
was very disappointed	-58
was very dissapointed	-7
was very easy	19
was very excited	-20
was very hard	-6
was very helpful	33
was very impressed	-9
was very kind	12
was very little	-4
was very nice	2
was very old	-26
was very pleased	-21
was very quiet	3
was very reasonable	12
was very small	-28
was very usual	-23
was very well	4
was viewed	12
was waiting for	-10
was watery	-25
was way	-13
was way off	-11
was way to	-17
was way too	10
was weak	-24
was wearing	-7
was well	11
was well worth	-9
was what made	14
was with	-5
was wonderful	-8
was wonderful and	13
was wonderfully	11
was working	-11
was working fine	-32
was working it	-12
was worried	37
was worried about	23
was worried that	33
was worse	-9
was worse than	-4
was worst	-12
was worth every	23
was worth the	-5
was written with	-19
was wrong	4
was yelling	-15
was yummy	-6
wasabi	10
wash	-7
washed	-19
washed it	-21
washed them	-23
washers	77
washes well	13
washing	-8
washington	8
washington has	19
washington's	7
washy	-23
wasn	-7
wasn t	-6
wasn't	-3
wasn't NOT_anything	-10
wasn't NOT_disappointed	15
wasn't NOT_enough	-14
wasn't NOT_even	5
wasn't NOT_flattering	7
wasn't NOT_for	-11
wasn't NOT_for NOT_me	-6
wasn't NOT_funny	-3
wasn't NOT_good	-6
wasn't NOT_impressed	-25
wasn't NOT_it	-1
wasn't NOT_much	-14
wasn't NOT_on	-21
wasn't NOT_packed	20
wasn't NOT_right	-8
wasn't NOT_so	-6
wasn't NOT_so NOT_much	-13
wasn't NOT_sure	22
wasn't NOT_sure NOT_about	11
wasn't NOT_sure NOT_if	7
wasn't NOT_that	10
wasn't NOT_to	-12
wasn't NOT_to NOT_be	-22
wasn't NOT_very NOT_good	-7
wasn't NOT_well	-11
wasn't NOT_what	-2
wasn't NOT_what NOT_i	-10
wasn't NOT_worth	-16
wasnt	-10
wasp	-8
wast	-14
wast of	-15
waste	-58
waste money	-18
waste my	-7
waste of	-82
waste of money	-14
waste of my	-33
waste of space	17
waste of the	-9
waste of time	-28
waste their	24
waste your	-8
waste your time	-9
wasted	-60
wasted and	4
wasted as	-6
wasted here	-11
wasted my	-45
wasted my time	-6
wasted opportunity	-10
waster	-10
wastes	-17
wasting	-31
wasting my	-4
wasting the	-12
wasting their	11
wasting your	-17
wasting your time	-7
watanabe	12
watch	2
watch !	20
watch after	-13
watch again	5
watch for	3
watch it	16
watch it again	15
watch movies	11
watch out	-4
watch out !	-11
watch out for	-3
watch over	5
watch something	-7
watch the	2
watch the fireworks	12
watch the parade	17
watch the video	-12
watch these	7
watchable	12
watchable but	-28
watchdog	-43
watched and	16
watched it again	7
watchers	18
watches	5
watches the	7
watching	1
watching a	-1
watching an	-14
watching as	7
watching paint	-13
watching paint dry	-9
watching such	-19
watching such a	-10
watching the	3
watching the sun	27
watching this	-6
water	-1
water all	-20
water and	1
water because	-18
water bottles	11
water enough	-15
water had	-17
water heater	30
water if	-22
water only	-39
water so	-8
water sports	22
water was	-7
watercolor	27
watercress	18
watered	-29
watered down	-26
waterfall	6
waterfalls	12
watering	5
watermelon	13
waters	2
watery	-18
watery and	-12
watery and the	-16
watt	9
waves strap	-37
wax	26
way !	3
way a	18
way again	29
way and are	-35
way below	-10
way better than	4
way cheaper	39
way cool	11
way down	-8
way for me	7
way i could	-17
way it	3
way of	2
way of seeing	14
way off	-22
way our	32
way over	-19
way over priced	-7
way over the	-5
way overpriced	-34
way she	10
way short	-10
way that	3
way that it	5
way that would	-26
way the	3
way to big	-23
way to expensive	-21
way to go	13
way to keep	5
way to much	-9
way to ruin	-25
way to spend	28
way too	-36
way too big	-7
way too boxy	-43
way too long	-8
way too much	-3
way too narrow	-25
way too small	7
way way	-8
way way way	-35
way with	6
wayans	-44
ways	11
ways in	5
wdw	21
we always	6
we apologize	-18
we are supposed	-10
we arrived and	-9
we arrived at	-8
we arrived earlier	-30
we as	25
we as a	22
we asked to	-24
we assumed	-13
we both	4
we both had	22
we buy	17
we called	-11
we called the	-6
we can help	-33
we checked	5
we checked in	6
we chose	6
we could not	-6
we couldn	-31
we didn't NOT_even	11
we didn't NOT_mind	13
we didn't NOT_see	-14
we disappointed	-29
we discovered	-5
we discovered that	-9
we don't NOT_care	-31
we enjoy	15
we enjoyed	15
we enjoyed it	-10
we enjoyed our	6
we enjoyed the	33
we explained	-27
we feel	8
we finally got	-28
we finished	-9
we first	9
we first got	14
we found	-4
we found out	-1
we gave	8
we generally	-8
we go to	11
we going	-12
we got	3
we got was	-8
we had a	13
we had an	12
we had fun	9
we had to	-16
we had was	9
we hadn't	9
we have to	-1
we have tried	20
we hope to	9
we just	-4
we just returned	14
we later	-7
we left	2
we like	13
we like the	8
we liked	1
we literally	-14
we look	8
we look forward	10
we love the	-12
we loved	5
we loved it	29
we need	-4
we never NOT_felt	12
we never NOT_had	6
we notice	-38
we noticed that	-25
we only saw	-18
we ordered	-2
we paid	7
we parked	20
we placed	-13
we plan	17
we pulled	-8
we quickly	8
we rarely	9
we realize	31
we really enjoyed	16
we received	-6
we recently	6
we return	8
we return to	9
we returned	-6
we said	10
we sat	4
we sat at	11
we sat down	5
we saw	-2
we see	1
we shall	15
we shared	42
we should	-5
we should have	-7
we split	-9
we spoke to	9
we start	7
we started with	11
we stay	6
we stepped	-10
we stood	-8
we struggled	-33
we thought	-12
we thought that	-23
we told	12
we told the	10
we took	4
we tried the	6
we tried to	11
we turned	-20
we use	28
we use the	20
we use this	11
we used	3
we used to	7
we visit	50
we waited	4
we waited for	-9
we watch	19
we went	1
we were	5
we were finished	-11
we were given	-6
we were here	21
we were left	-8
we were not	4
we were on	14
we were pleasantly	8
we were sitting	-8
we were still	-11
we were then	-8
we were told	-7
we will	13
we will be	13
we will certainly	9
we will come	22
we will definitely	7
we will go	24
we will not	-16
we will return	12
we will stay	13
we won't	-9
we won't NOT_be	-25
we would	2
we would definitely	19
we would have	7
we would stay	11
we'd go	15
we'll be back	10
we'll definitely	9
we're excited	26
we're excited to	20
we're supposed	-29
we're supposed to	-23
we're trying	-39
we've been to	13
we've never	9
weak	-43
weak and	-15
weak movie	-16
weak plot	-22
weak script	-14
weak the	-35
weak to	-8
weak with	-13
weaknesses	6
wealth	3
wealth of	4
wealth of information	12
wealthy	-4
weaponry	-5
wear	-2
wear a	2
wear a m	26
wear either	8
wear is	-18
wear it	4
wear it !	-11
wear it a	10
wear it with	35
wear my	21
wear so	13
wear that	-9
wear them	10
wear this	-5
wear this with	31
wear to work	9
wear with	13
wear with a	16
wear with leggings	16
wearable	15
wearing a	-9
wearing a bag	-25
wearing it	4
wearing this	16
wearing this to	5
wears	-14
wears out	-13
wears thin	-9
weather !	22
weather and	-7
weather in	9
weather in the	40
weather so	15
weather was	22
weaves	28
weaving	10
web access	-11
web browsing	58
web of	14
web page	-9
web pages	22
web site	-8
weber	14
website	-4
website and	-10
website is	-20
website shows	-17
wedgie	7
week	1
week !	14
week after	-10
week and have	17
week at	14
week at the	18
week day	46
week days	28
week on	10
week or so	-7
week period	21
week then	-11
weekday	4
weekdays	40
weekdays and	11
weekend	13
weekend !	12
weekend brunch	14
weekends	-7
weekends and	10
weekly	9
weeks	-1
weeks of use	-14
weeks when	-20
weep and	12
weighed down by	-16
weighs	-10
weight	1
weight for	5
weight in	14
weight of water	-15
weight that	-22
weight the	12
weight to	-22
weight watchers	52
weir	6
weird	-16
weird but	10
weird color	-23
weird fit	-49
weird places	-22
weird shape	-27
weird smell	-20
weirdly	-9
welch	9
welcome	20
welcome addition	25
welcome addition to	8
welcome and	14
welcome at	21
welcome at the	16
welcome change	15
welcomed	13
welcomes	31
welcoming	25
welcoming and	6
weld	-13
well	14
well !	15
well acted	-3
well and	12
well and is	23
well and they	10
well appointed	7
well as	-2
well as a	8
well as it	11
well as other	8
well as the	-9
well at	-5
well at all	-13
well below	-5
well built	11
well built and	13
well cast	19
well constructed	18
well constructed and	10
well cooked	-9
well crafted	-3
well decorated	9
well deserved	8
well designed	43
well designed and	25
well done	42
well done !	12
well done and	5
well done but	-7
well drawn	-18
well drawn and	8
well especially	20
well executed	26
well for	15
well for me	31
well furnished	9
well have been	-9
well i	-7
well i was	-8
well in this	6
well intentioned	-7
well just	-8
well kept	7
well located	16
well made	7
well made and	19
well made but	-4
well maintained	22
well maybe	-3
well no	-7
well organised	12
well over	-3
well paced	42
well paced and	18
well packed	25
well padded	18
well paid	-9
well past	-13
well placed	15
well played	26
well prepared	18
well prepared and	14
well presented	10
well priced	17
well protected	10
well put	16
well put together	12
well right	-16
well rounded	14
well scripted	7
well stocked	37
well stocked with	7
well structured	11
well taken	30
well taken care	11
well thanks	26
well that's	1
well though	5
well thought	9
well thought out	37
well told	29
well under	23
well used	14
well what can	-7
well with	15
well with a	5
well with my	16
well with the	7
well without	11
well worn	-6
well worth	37
well worth it	-8
well worth seeing	21
well worth the	21
well worth watching	52
well worth your	32
well written	33
well written and	29
welldone	27
wellness	9
welsh	31
went above	56
went above and	43
went back	-9
went back for	20
went back to	-11
went black	-17
went down	-6
went during	6
went home	-8
went in	3
went inside to	-15
went out of	10
went right before	-22
went well	13
went well with	10
went with a	5
went with the	1
went wrong	11
went wrong ?	-17
wentworth	-17
were	-8
were a kid	8
were a little	7
were able	7
were able to	6
were above	29
were actually	-7
were adequate	17
were always	6
were amazed	-13
were amazing	5
were awful	-12
were bland	-10
were bored	-8
were charged	7
were clean	9
were closed	7
were cold	-23
were cold and	-14
were comfortable	22
were comfortable and	19
were complaining	-11
were confused	24
were decaf	-34
were delicious	-9
were dirty	-70
were doing	-15
were down	-16
were dry	-10
were dry and	-14
were excellent	34
were excellent and	4
were excited	-11
were fantastic	-18
were far	-12
were flat	-16
were floored	16
were focused	19
were fresh	11
were fresh and	33
were friendly	4
were given	-2
were going to	-5
were great	21
were happy	8
were hard	-9
were here	11
were his	14
were horrible	6
were in the	-5
were just too	-19
were kept	15
were led	15
were like	7
were long	-8
were longer	20
were looking for	9
were mediocre	-23
were missing	-10
were n't	-36
were noisy	-15
were not	-5
were not !	-29
were not NOT_disappointed	33
were obviously	-8
were ok and	-25
were on their	-13
were out	-5
were out of	-11
were outstanding	7
were pathetic	-17
were perfect	-18
were pleasant and	16
were pleasantly	23
were pleasantly surprised	4
were polite	10
were quickly	13
were real	5
were really disappointed	-9
were really good	15
were removed	18
were rude	-25
were ruined	-27
were small	-12
were so	-11
were so big	19
were sorry	-31
were stained	-29
were stale	-13
were standard	-23
were standing	-17
were sticky	-29
were still	-3
were stuffed	20
were supposed	8
were supposed to	6
were terrible	18
were the best	4
were the worst	-9
were then	-20
were they	-8
were they thinking	-13
were told	-12
were told that	-5
were told to	-20
were told we	-5
were too	-2
were too big	-8
were too busy	-20
were totally	-6
were true	-18
were using	-10
were very	4
were very clean	2
were very comfortable	-19
were very disappointed	-8
were very friendly	-3
were very impressed	6
were very long	-7
were very pleasant	9
were very pleased	16
were very rude	-15
were very small	-33
were very well	9
were waiting	8
were way	-7
were working	-30
were working on	-31
were written	-6
were you	-12
were you thinking	-29
weren't	-7
weren't NOT_for	-6
weren't NOT_so	-10
weren't NOT_so NOT_long	-20
werent	-5
werewolf	-7
werther's original baking	-15
wertmuller	-27
west bend	-25
western	2
westerners	7
wet	-5
wet or	16
wg	-28
what ?	-21
what a	-3
what a deal	34
what a difference	13
what a disappointment	-64
what a great	16
what a joke	-34
what a let	-37
what a load	-22
what a mess	-10
what a nice	9
what a pain	-13
what a piece	-9
what a pity	-11
what a relief	16
what a shame	-18
what a stupid	-11
what a treat	18
what a waste	-34
what a wonderful	8
what about	-9
what about the	-10
what am	-10
what am i	-7
what an amazing	-14
what but	-24
what can	2
what could be	6
what did	-21
what did i	-11
what distinguishes	10
what do	-4
what does	-4
what ever	-4
what exactly	-5
what gives ?	-10
what happened	-2
what happened ?	-19
what he	1
what i expected	6
what i hate	-13
what i need	33
what i needed	21
what i received	-5
what i thought	-10
what i use	18
what i wanted	4
what i was	4
what if ?	6
what in the	-10
what is	-2
what is important	16
what is missing	-21
what is needed	13
what is that	-9
what is the	-14
what is this	-7
what it	10
what it is	12
what it lacks	9
what it needs	14
what it says	12
what it should	9
what it's	2
what lies	11
what little	-21
what looked	-13
what looks like	-7
what makes	14
what makes it	25
what makes the	11
what makes this	18
what may	7
what may be	19
what might be	12
what more	17
what more could	16
what more do	12
what sets	19
what starts	-16
what starts off	-25
what the	-5
what the heck	-8
what there	-8
what they can	-11
what time	13
what time is	12
what to eat	15
what was	-6
what was actually	-16
what was the	-9
what was with	-7
what wasn't	-20
what we needed	17
what we see	9
what went	-4
what went wrong	-20
what were	-13
what were you	-14
what you did	-7
what you get	-5
what you need	13
what you pay	-10
what you would	4
what you'd expect	-10
what you're looking	21
what's	3
what's great	16
what's great about	12
what's missing	-9
what's not	14
what's not NOT_to	22
what's one	22
what's that	11
what's the	-19
what's the point	-30
what's up	-21
what's with	-2
what's with the	-19
what's worse	-8
what's wrong	-13
what's wrong with	-8
whatever	-2
whatever the	-10
whatever the hell	-14
whats	-3
whats the	-8
whatsoever	-13
wheat	4
wheel	-4
when	-1
when all	-4
when are you	11
when asked	-10
when asked for	-21
when asking for	-19
when being	16
when combined	14
when did	-11
when he	1
when he tries	16
when her	4
when i arrived	8
when i asked	-2
when i call	-12
when i called	5
when i contacted	-13
when i got	-7
when i opened	-1
when i plug	-24
when i purchased	-6
when i put	-17
when i received	-3
when i run	9
when i start	-21
when i tried	-23
when i try	-2
when i wake	11
when i want	15
when i was	4
when i wear	16
when i went	-6
when i'm	15
when i'm in	13
when in	13
when it	-5
when it did	-11
when it does	-10
when it first	7
when it worked	-70
when it works	-61
when listening	18
when needed	54
when popped	-29
when putting	14
when someone	-4
when something	-7
when taking	-11
when the	-2
when the credits	-10
when the manager	-32
when the park	11
when the wind	28
when they	1
when they open	-13
when traveling	33
when trying	-7
when trying to	-9
when using	5
when walking	23
when we	-5
when we arrived	9
when we asked	-14
when we complained	-7
when we finally	8
when we get	17
when we got	4
when we left	-7
when we told	-20
when you need	4
when you push	-29
when you put	-7
when you re	-15
when you try	-23
when you want	8
whenever i'm	15
whenever possible	9
where are	-11
where are the	-8
where did	-7
where do	-7
where else	5
where else can	24
where exactly	-12
where he tries	19
where i got	9
where i know	-22
where i live	14
where i saw	-9
where is	-8
where is the	-10
where it belongs	-13
where no NOT_man	14
where the	-2
where the sound	-21
where to go	7
where was	-32
where was the	-9
where we had	27
where you	2
where's	12
where's the	-20
wherever i	10
whether my	-12
whether you	4
whether you are	23
whether you like	12
whetted	23
which adds	-10
which aired	37
which allows the	-23
which allows you	8
which begs	-16
which by	-5
which by the	-6
which can	2
which cost	-8
which definitely	14
which did	-18
which did not	-30
which fits	14
which has	4
which helps	14
which i bought	-12
which i prefer	7
which i really	10
which i would	7
which involve	-11
which is	3
which is good	28
which is important	15
which is nice	-9
which is not	-5
which is perfect	-15
which is something	7
which just	-13
which looked	-10
which looked like	-14
which many	12
which most	15
which point	-24
which pretty	-15
which pretty much	-12
which probably	-11
which should	-8
which tastes	-20
which tells	10
which the rest	-10
which took	-9
which was delicious	7
which was great	8
which was not	-5
which was served	8
while !	9
while also	16
while certainly	-26
while doing	8
while enjoying	14
while i	-2
while i was	-3
while i will	-9
while it	-2
while it was	-4
while it worked	-47
while its	10
while most	13
while not	7
while on	23
while on vacation	9
while since	6
while since i've	23
while sitting	13
while still	31
while then	-29
while there's	-14
while they	-15
while they do	-17
while to	7
while traveling	8
while working	-7
whim	8
whimsical	8
whimsical and	20
whine	-13
whining	-18
whiny	-35
whisk	12
whiskey	21
whispers	11
whispers of	19
whistle	-10
whistles and	-17
white	3
white button	13
white guy	-8
white shirt	9
white suit	13
white tuna	21
white women	-15
whiteboard	35
whites	-4
who	1
who appreciate	19
who are looking	20
who barely	-15
who can complain	23
who cares !	12
who complain	-10
who deserve	-22
who doesn't NOT_like	21
who doesn't NOT_love	11
who don't NOT_like	27
who enjoys	5
who enter	-24
who hates	12
who is	1
who knew	9
who knew ?	7
who knows	-5
who knows ?	-7
who knows me	-21
who like it	-14
who liked	-11
who love	-12
who made this	-10
who moves	8
who need	5
who needs a	7
who paid	-5
who rarely	26
who s	-15
who seemed	-9
who steals	8
who supposedly	-14
who think	-8
who understands	9
who want	6
who worked	7
who's	2
who's going	7
whoever made	-23
whoever made this	-12
whole	-3
whole bag	16
whole day	5
whole day there	9
whole family	-7
whole film	-5
whole film was	-9
whole life	30
whole movie	-3
whole new	5
whole new world	-10
whole nine	-18
whole nine yards	-14
whole reason	-10
whole series	11
whole set up	-17
whole thing	-8
whole time	3
wholesome	22
wholesome and	11
wholly unnecessary	-14
whom	-6
whom he	8
whoo	13
whoopi	10
whopping	-13
whose	-6
whose real	23
wht	-41
why	-14
why !	-25
why ! ?	-15
why ?	-3
why a	-4
why am	-19
why am i	-11
why anyone	-16
why are	-10
why are you	-4
why bother ?	-9
why can	-9
why couldn't	-5
why did they	-6
why didn't	5
why do	-12
why do they	-6
why do you	-9
why does	-32
why does a	-14
why does it	-31
why does the	-15
why does this	-8
why don't	-6
why don't NOT_you	-6
why have	-15
why i don't	-29
why i fly	27
why i purchased	-13
why in	-11
why is	-6
why is it	-8
why is my	-18
why is there	-8
why isn't NOT_this	10
why it	2
why it works	12
why just	-19
why make	-41
why no	9
why not	9
why oh	-26
why oh why	-20
why should	-11
why that is	-15
why the	-11
why the hell	-24
why they	6
why was	-15
why was the	-6
why was this	-12
why would	-44
why would a	-26
why would anyone	-8
why would i	-6
why would someone	-12
why would they	-7
wi	5
wicca	67
wicked	11
wickedly	16
wickedly funny	13
wide	-5
wide !	-13
wide at	-19
wide at the	-22
wide but	10
wide enough	8
wide leg	4
wide legs	18
wide range	13
wide range of	1
wide variety	13
wide variety of	12
widens	-18
wider and	-17
widescreen	1
widget	24
widow	8
widow who	13
widowed	3
wieder	23
wierd	-13
wife	3
wife after	15
wife had the	11
wife loves	18
wifi	6
wifi and	10
wifi at	31
wifi was	10
wifi worked	37
wig	-9
wii	-14
wild	-2
wild thornberrys	15
wild thornberrys movie	18
wild wild	-7
wilkinson	14
will	1
will allow you	78
will also	6
will always	9
will always be	4
will appeal	10
will appeal to	11
will appreciate	4
will be	1
will be an	14
will be back	46
will be better	4
will be getting	7
will be going	7
will be great	17
will be much	-17
will be perfect	-20
will be pleased	14
will be returned	-13
will be returning	-29
will be satisfied	13
will be sending	-12
will be slightly	-15
will be surprised	29
will be there	9
will be too	8
will be wearing	5
will bring	8
will buy	14
will buy again	8
will buy more	22
will come again	14
will come back	9
will continue	15
will continue to	5
will definitely	52
will definitely be	9
will definitely buy	8
will definitely go	5
will definitely order	7
will definitely return	6
will definitely stay	7
will die	-8
will drain	-21
will either	6
will ever be	10
will ever have	-16
will find	-3
will fly	10
will forever	7
will geer	9
will get lots	7
will go	2
will go again	25
will grab	23
will have you	8
will help	4
will help the	27
will hold	5
will hold up	17
will improve	-8
will it	12
will just	-4
will keep you	9
will last	19
will last for	17
will laugh	13
will look great	21
will love	12
will love it	-4
will love the	11
will love this	19
will make	2
will make it	9
will make me	-12
will make you	6
will make your	22
will match	7
will meet	24
will need	3
will need a	8
will never	-6
will never NOT_buy	-13
will never NOT_fly	-7
will never NOT_order	-7
will never NOT_return	-20
will never NOT_stay	-10
will never NOT_understand	-13
will not	-12
will not NOT_be	5
will not NOT_buy	-24
will not NOT_disappoint	6
will not NOT_hold	-41
will not NOT_install	-13
will not NOT_lose	26
will not NOT_open	-50
will not NOT_read	-21
will not NOT_regret	36
will not NOT_return	-54
will not NOT_run	-12
will not NOT_visit	-20
will only	-3
will order	37
will order again	18
will pass	-6
will prefer	-29
will probably work	-27
will protect	11
will purchase	7
will really	14
will recommend	9
will regret	-7
will regret it	-9
will remain	12
will return it	-11
will shrink	13
will soon be	9
will stay	-1
will stay here	7
will stay in	11
will stay with	-9
will stick	-10
will stick to	-12
will stick with	-19
will stretch	18
will surprise you	17
will take this	-16
will take you	45
will try	-9
will understand	9
will usually	9
will visit again	35
will wake	-26
will wake up	-22
will wear	19
will wear it	12
will win	8
will work out	16
will work well	17
will yield	15
william	-4
william h	22
william haines	8
william powell	17
williams	-2
williams in	15
willing	6
willing to	2
willing to go	18
willing to help	7
willy	-14
wilton	25
wimpy	-8
win	19
win !	14
win win	11
win you	14
wind blows	8
windmill	20
window	-2
window into	20
window of the	-18
window to	-6
windows that	9
windows user	-30
windows user i	-24
windows xp sp	-21
windsor	5
windtalkers	-78
windy	13
windy day	16
wine	8
wine bar	6
wine color	13
wine list	10
wine on	17
wine out	18
wine selection	14
wine tasting	32
wine to	8
wines	25
wines and	33
wines are	22
wines by	11
wines by the	9
wings	6
wings !	26
winner	42
winner for the	-19
winner from	12
winner here	22
winners	8
winning	19
winningly	14
winnipeg	25
wins	7
winston salem	14
winter	18
winter and	28
winter months	24
winter's	15
winters	19
winters and	5
wintery	16
wipe the	7
wiped	-10
wiped down	-16
wiped out	-8
wire	4
wire in	-16
wireless and	15
wires	-17
wisdom	3
wise	3
wise and	22
wiseguy	18
wiseman	28
wish	2
wish for	7
wish i	7
wish i could	4
wish i had	-3
wish i hadn't	-16
wish i liked	-74
wish i was	14
wish it	-2
wish it came	23
wish it were	-4
wish list	57
wish some	20
wish some of	17
wish the	3
wish there	6
wish there were	35
wish they	1
wish they came	8
wish they had	6
wish they were	38
wish was	14
wish we had	9
wish you	4
wishes	3
wishes it	20
wishy	-33
wishy washy	-22
wit	3
wit or	-45
witches	7
witchy	22
with	2
with a better	-19
with a bright	14
with a good	3
with a great	4
with a kick	13
with a light	6
with a little	2
with a local	25
with a message	15
with a nice	2
with a pc	25
with a pretty	10
with a sense	12
with a shocking	23
with a sickening	-20
with a smile	2
with a straight	-19
with a sweater	25
with a twist	5
with a warm	15
with a wonderful	9
with action and	17
with all its	18
with all of	-3
with ample	8
with an edge	21
with an equally	18
with android	-25
with animated	20
with anonymous	35
with are	-6
with as little	36
with attitude	-44
with awesome	29
with bad	-4
with barely	-26
with beautiful	-6
with beer	10
with better	-7
with big	-4
with bland	-27
with books	10
with booties	4
with boots	12
with care	26
with care and	24
with cheap	11
with cheesy	-8
with cinnamon	15
with coconut	28
with comfortable	44
with complete	25
with confidence	8
with considerable	58
with customer	-13
with customer support	-11
with dark	4
with demands	-27
with dirt	-14
with dried	-17
with each	2
with ease	14
with easy	7
with eight	15
with english	6
with english subtitles	8
with equal	9
with every other	-13
with everything	-7
with everything !	9
with everything you	8
with excellent	45
with family	9
with flats	13
with flavor	13
with flavor and	12
with free	34
with fresh	4
with friends	2
with friends and	-10
with friends or	16
with fries	6
with garlic	8
with gay	-17
with ghost	15
with goat	9
with goat cheese	15
with good	18
with good food	7
with gorgeous	8
with grease	-12
with great	-1
with great expectations	-20
with hardly	-17
with heels	40
with her	1
with higher	27
with him and	-6
with his	1
with hk	11
with ideas	18
with indian	30
with information	12
with intelligence	14
with iron	8
with it	2
with it ?	-7
with it and	5
with it are	15
with it being	28
with it on	8
with its	-5
with jeans	32
with jeans and	19
with jeans or	9
with jerry	12
with just the	16
with kelly	9
with kendrick	32
with kids who	-26
with large	36
with leather	6
with leggings	3
with leggings or	6
with links	-19
with links to	-15
with literally	-24
with little or	-7
with lots	-5
with lots of	-4
with many	11
with many things	9
with mashed	12
with me	4
with me to	6
with microsoft	23
with morals	15
with much less	-10
with much of	10
with multiple	9
with my	10
with my family	8
with my father	13
with my favorite	7
with my kids	7
with nary	-19
with no	-4
with no NOT_problem	5
with no NOT_reason	-12
with normal	11
with older	17
with one problem	-27
with only	-5
with passion	7
with perfect	-5
with personal	21
with pickles	38
with pleasure	10
with plenty	14
with plenty of	7
with pointless	-9
with poor	-23
with pop	-20
with pop ups	-29
with quality	10
with raw	17
with real money	-14
with reservations	-20
with salt	-17
with sandals	15
with service	15
with several	-2
with shoes	13
with short	14
with simple	-9
with skinny	26
with skinny jeans	30
with smoked	12
with snacks	16
with snacks and	16
with solid	-15
with some	2
with some fine	19
with spicy	12
with strong	10
with stunning	-10
with stupid	13
with style	11
with subscribe	11
with subtle	25
with suits	-27
with system	-22
with terrible	-43
with terrific	11
with the army	-14
with the coffee	10
with the disney	9
with the exception	-3
with the free	8
with the great	10
with the house	13
with the kids	8
with the knowledge	11
with the long	12
with the manager	-37
with the next	-11
with the pool	8
with the same	-1
with the server	-20
with the texture	-24
with the thing	-21
with the two	5
with the very	12
with the weather	17
with their	1
with their own	7
with them so	12
with themes	12
with thick	8
with this app	8
with this job	23
with this movie	3
with this new	11
with this player	23
with this tuner	-25
with those	5
with tomato	22
with too	-33
with too many	-12
with too much	-7
with total	22
with true	-11
with twins	-8
with us !	22
with us but	-35
with user	58
with veg	12
with verve	19
with very good	9
with very long	-14
with views	35
with warm	18
with way	-23
with white	9
with wide	13
with wife and	22
with wisdom	19
with wit	58
with wit and	9
with wonderful	-14
with word	-29
with you	4
within	4
within easy	15
within his	26
within the first	-6
within walking	11
within walking distance	7
withing	13
without	3
without NOT_a NOT_bra	18
without NOT_a NOT_doubt	5
without NOT_a NOT_hitch	6
without NOT_all	5
without NOT_all NOT_the	11
without NOT_any	-4
without NOT_asking NOT_for	-25
without NOT_being	28
without NOT_being NOT_too	56
without NOT_breakfast	-25
without NOT_coming	21
without NOT_compromising	8
without NOT_even	4
without NOT_feeling	13
without NOT_getting	8
without NOT_having	1
without NOT_having NOT_to	11
without NOT_hitting NOT_the	-24
without NOT_issue	9
without NOT_looking NOT_like	8
without NOT_losing	22
without NOT_making	12
without NOT_making NOT_it	8
without NOT_notifying	-11
without NOT_one	21
without NOT_permission	-25
without NOT_realizing	11
without NOT_sacrificing	17
without NOT_them	14
without NOT_worrying	9
without NOT_worrying NOT_about	17
witless and	-7
witness	5
witnessed in	14
wits	12
witty	39
witty and	5
wks	-20
wo n't play	-14
wobbles	-72
woefully	-24
wok	9
woken	6
wolf in	-27
wolfgang puck	-12
woman ?	-12
woman in black	21
women ?	-6
women have curves	16
women with	-11
won	18
won a	6
won an	-4
won me	41
won me over	32
won over	27
won some	-18
won t	-4
won the	9
won't	-4
won't NOT_be	-4
won't NOT_be NOT_buying	-13
won't NOT_be NOT_disappointed	-12
won't NOT_be NOT_returning	-13
won't NOT_be NOT_sorry	15
won't NOT_buy	-19
won't NOT_buy NOT_again	-18
won't NOT_disappoint	22
won't NOT_do	-17
won't NOT_even	-6
won't NOT_find NOT_a	14
won't NOT_give	15
won't NOT_help	-7
won't NOT_install	-13
won't NOT_last	-11
won't NOT_let	-8
won't NOT_let NOT_me	-18
won't NOT_like	7
won't NOT_open	-13
won't NOT_order	-34
won't NOT_order NOT_this	-19
won't NOT_recommend	-11
won't NOT_regret	40
won't NOT_regret NOT_it	14
won't NOT_replace	-18
won't NOT_turn	-14
wonder	-4
wonder if	-8
wonder what	6
wonder who	-10
wonder why	-7
wonder why they	-19
wondered what	7
wonderful	55
wonderful !	18
wonderful and	20
wonderful app	27
wonderful book	-9
wonderful experience	4
wonderful hotel	7
wonderful however	-35
wonderful job	4
wonderful movie	21
wonderful on	37
wonderful performance	25
wonderful place	8
wonderful product	32
wonderful reviews	-20
wonderful stay	7
wonderful story	16
wonderful stuff	13
wonderful thing	13
wonderfull	48
wonderfully	70
wonderfully done	10
wondering	1
wondering about	21
wondering if	7
wondering if the	-14
wondering why	-39
wondering why i	-26
wonderous	17
wonders	14
wondrous	37
wondrous book	13
wondrously	41
wonky	-17
wont	-8
wont NOT_even	-44
wont NOT_let NOT_me	-15
wont NOT_regret	12
wonton	14
woo !	14
woo hoo	9
woo hoo !	9
wooden	-28
wooden acting	-30
wooden and	10
woofer	-13
woohoo	24
woohoo !	17
woolf	25
woop	18
woozy	-24
wor	12
word	-2
word of	15
word of caution	10
word of warning	18
word processing	32
word processor	-21
word what	-20
wordless	-18
words !	20
words to the	20
wore it for	-7
wore it once	-16
wore it out	9
wore it to	24
wore out its	-31
wore the	-8
wore them	-7
wore this dress	18
work	6
work !	3
work and play	12
work appropriate	13
work at all	-15
work better	5
work but	-10
work by	28
work day	11
work for	-2
work for you	-16
work great	8
work if	-6
work is a	17
work just	7
work of	-1
work of art	10
work okay	-24
work on the	4
work or play	18
work perfectly	12
work so i	-8
work so well	15
work very well	7
work well	12
work well and	13
work well for	5
worked	-1
worked at	-6
worked at first	-18
worked but	-10
worked fine for	-25
worked fine until	-22
worked for a	-20
worked for about	-33
worked for me	13
worked great	-4
worked great and	20
worked great at	-17
worked great for	-24
worked it	-12
worked now	17
worked out	5
worked out great	12
worked out of	16
worked perfectly	40
worked well	-4
workers and	5
workers for	21
workhorse	13
workhorses	20
working	1
working after	-23
working as	4
working but	-11
working fine but	26
working great	10
working in a	8
working it	-20
working out	-8
working well	56
workout	4
works	24
works !	18
works as	24
works as advertised	10
works as intended	-8
works at	6
works beautifully	14
works because	34
works brilliantly	12
works but	4
works exactly	7
works fine	-6
works fine and	16
works flawlessly	3
works for	2
works for me	19
works good on	-16
works great !	-15
works great and	-36
works great but	-9
works great for	13
works great on	32
works great with	31
works it	10
works just	12
works just as	8
works just fine	41
works like	61
works like a	29
works nicely	22
works ok	-8
works ok but	-21
works perfect	8
works perfectly	-8
works pretty	15
works really	-25
works really well	12
works so so	-14
works so well	7
works very	6
works very well	-3
works well	39
works well enough	-14
works well for	19
works well in	9
works well on	10
works well with	13
works when	-9
works with	5
works wonderfully	9
works wonders	28
workshop	-11
workspace	16
workstations	11
world	16
world !	5
world a	11
world has	11
world of	5
world of hurt	-25
world order	18
world outside	12
world series	12
world that	-5
world we	18
world we live	14
world you	13
worlds	21
worn and	-14
worn as a	-7
worn but	14
worn in	10
worn it	-6
worn over	12
worn this	9
worn to	11
worn with	10
worried	10
worried about	-7
worried it	4
worried that	23
worry	2
worse	-59
worse !	-27
worse ?	14
worse and	-15
worse and worse	-4
worse is	-12
worse is that	-17
worse it	-13
worse movie	-40
worse movies	10
worse of	-12
worse than	-33
worse than any	-13
worse than i	-9
worse than that	-7
worse than the	-5
worse the	-20
worse they	-11
worse thing	-19
worse with	-9
worse yet	-11
worships	-9
worst	-120
worst acting	-26
worst airline	-6
worst and	-21
worst and most	-12
worst app	11
worst biryani	-24
worst book	-45
worst customer	-25
worst customer service	-16
worst day in	23
worst experience	-67
worst film i've	-5
worst films	-7
worst films i	-10
worst films of	-12
worst food	-28
worst game	-19
worst horror	-2
worst i	-20
worst i have	-5
worst i've	-8
worst i've seen	-6
worst in	-1
worst kind	-6
worst lounge	-24
worst movie	-22
worst movie i	-37
worst movie i've	-10
worst movie of	-9
worst movies	-55
worst movies i	-19
worst movies i've	-18
worst movies of	-9
worst of	8
worst of all	-7
worst part	19
worst part is	-18
worst part of	9
worst performance	-28
worst place	-30
worst possible	9
worst quality	-17
worst seats	-28
worst service	-27
worst than	-10
worst the	17
worst witch	53
worsts	-28
wort	-16
worth	31
worth a	18
worth a look	17
worth a visit	3
worth buying	6
worth caring	-16
worth catching	17
worth checking	12
worth checking out	7
worth every	19
worth every penny	-7
worth it	19
worth it as	12
worth reading	11
worth seeing	12
worth seeing once	-15
worth taking	14
worth the	42
worth the cost	30
worth the effort	8
worth the money	11
worth the price	2
worth the trip	21
worth the wait	47
worth trying	10
worth visiting	6
worth watching	1
worth your	14
worth your time	4
worthless	-86
worthless !	-13
worthwhile	4
worthy	11
worthy addition	11
worthy of	-7
worthy to	11
would	-4
would actually	-13
would add	11
would allow	-7
would anyone	-24
would at least	-9
would be a	-9
would be better	-14
would be cute	-20
would be even	13
would be far	-9
would be good	-10
would be great	-4
would be ok	-19
would be proud	12
would be rude	23
would be similar	-32
would be super	-39
would believe	-10
would but	24
would buy	1
would buy again	-11
would buy them	22
would call	-6
would certainly	8
would certainly recommend	13
would certainly stay	13
would check	-12
would contain	-25
would def	36
would defiantly	17
would definately	-3
would definately recommend	-9
would definitely	42
would definitely go	21
would definitely recommend	-21
would definitely stay	20
would do anything	18
would either	-14
would even	-13
would eventually	-10
would expect an	-27
would expect from	5
would expect much	-21
would expect that	-12
would fall	-4
would freeze	-18
would give	2
would give it	-7
would go back	8
would have	-8
would have a	-4
would have been	-12
would have done	-4
would have expected	-4
would have gone	-4
would have helped	-8
would have kept	-19
would have much	-14
would have put	-8
would have returned	-13
would have to	-2
would help	-11
would highly	6
would hold up	-20
would hope	-5
would just	-4
would just ask	-28
would like to	1
would look for	-11
would love	-5
would n't	-12
would never	-12
would never NOT_buy	-14
would never NOT_recommend	-18
would not	-18
would not NOT_buy	-30
would not NOT_download	-14
would not NOT_even	-11
would not NOT_hesitate	6
would not NOT_recommend	5
would not NOT_stay	16
would not NOT_suggest	-18
would only	-2
would only recommend	-9
would order	5
would probably order	-54
would purchase	39
would purchase again	6
would quickly	-16
would rather	-4
would rather go	-33
would read this	16
would reccomend	14
would recomend	28
would recommend	6
would recommend it	44
would recommend not	-12
would recommend them	31
would recommend this	9
would recommend to	24
would return to	24
would size	7
would someone	-8
would spend	-18
would stay	6
would stay again	29
would stay away	-8
would stay there	32
would strongly recommend	6
would suggest	2
would taste	-6
would think	-9
would totally	8
would work	-1
would you	4
would you expect	29
would'nt	-49
would't	-17
would've	-13
would've been	-13
woulda	-20
wouldn	-8
wouldn t	-12
wouldn't	-8
wouldn't NOT_be	2
wouldn't NOT_buy	18
wouldn't NOT_buy NOT_it	-16
wouldn't NOT_eat	-30
wouldn't NOT_even	-9
wouldn't NOT_fit NOT_in	-26
wouldn't NOT_go	-7
wouldn't NOT_have	7
wouldn't NOT_have NOT_been	-4
wouldn't NOT_hesitate	5
wouldn't NOT_know	-9
wouldn't NOT_let NOT_me	-5
wouldn't NOT_recommend	-23
wouldn't NOT_recommend NOT_it	-10
wouldn't NOT_recommend NOT_this	-36
wouldn't NOT_suggest	-10
wouldn't NOT_take	-21
wouldn't NOT_use	19
wouldnt	-14
wouldnt NOT_put	-35
woven	22
wow	6
wow !	11
wow was	23
wp	21
wpm	33
wrap	-3
wrapping	-5
wraps and	9
wreck	-5
wreck with	-26
wrecked	-7
wrecks	-14
wrecks the	-29
wrench	-17
wrenching	54
wrestling	-5
wretched	-16
wretched movie	-22
wretchedness	-39
wriggle	-15
wrigley	56
wrinkle in	-9
wrinkled	-32
wrists	-27
write	-4
write my	-14
write this	-10
writer was	-6
writer's	-6
writers	-13
writes at	-29
writing	-12
writing this	4
written and	1
written book	9
written but	-9
written it	-11
written with word	-25
wrong	-38
wrong !	-21
wrong ?	9
wrong and	3
wrong item	-8
wrong order	-68
wrong places	-16
wrong side of	9
wrong thing	-10
wrong way	-12
wrong with	7
wrong with the	-6
wrong with this	-22
wrong wrong	-13
wrong wrong wrong	-9
wrote	-3
wrote this	-4
wry	32
wry humor	16
wryly	26
ws	-16
wt	21
wt and	44
wtf	-56
wtf !	-32
wtf ?	-20
wth	-19
wu	11
wuhrer	-26
wunderkind	-15
wuss	-13
wusthof	-27
wwa	46
x	6
x is a	42
xbox	41
xd	38
xena	-21
xenyx	9
xm	17
xmas	11
xoxo	84
xp sp	-33
xs	5
xs !	-23
xs fit	42
xs fits	20
xs for	17
xs in store	9
xs which	7
xsp and	14
xspetite	23
xu	9
xxs p	19
y'all	16
ya yas	18
yack	-21
yak	-34
yakub	-38
yakub's	-67
yall	11
yall better	34
yard so	-15
yass	34
yawn	-68
yawning	-13
yay	34
yay !	37
ye	-26
yea right	-14
yeah	3
yeah don't	-40
yeah right	-16
yeah right !	-11
yeah that's	-6
year	1
year !	21
year and	2
year and the	9
year http	26
year it was	16
year later	-8
year later and	-10
year now	8
year now and	19
year old child	-10
year old daughter	4
year old loves	24
year old robert	22
year old she	-11
year old to	-9
year round	86
year warranty	-12
year when i	16
yearnings	10
years	9
years !	5
years after	14
years after it	16
years ago	-3
years ago when	3
years before we	-34
years i've	44
years i've been	12
years if	-35
years it	12
years later	6
years later this	15
years never	-23
years now	2
years now and	8
years since	4
years they	26
years to	-5
years to come	8
years without	13
yee	29
yell	-7
yell at	-13
yelled	-39
yelled at	-4
yelling	-19
yelling and	-8
yelling at	-6
yelling in	-20
yellow but	18
yelpers	-14
yen	18
yeon	16
yes !	35
yes and	-2
yes i said	12
yes it's	2
yes please	71
yes please !	15
yes there is	-8
yes they are	-9
yes yes	11
yes yes yes	12
yess	14
yesterday for	12
yet	3
yet all	10
yet another	-8
yet but	2
yet compelling	41
yet far	21
yet it	6
yet no	-9
yet very	-14
yield	25
yikes	-22
yikes !	-14
yip	19
yo	2
yo ho	25
yo mama	32
yoga	-2
yoga pant	-23
yogurt	-5
yokai	32
yokai war	14
yoplait	22
york	-2
york i	9
york jfk	-7
york jfk airport	-5
you	2
you !	-4
you :)	12
you a	2
you a great	16
you a lot	22
you along	11
you also	-3
you and	-3
you and i	11
you are better	-4
you are charged	-15
you are forced	-37
you are only	8
you are ordering	-16
you are stuck	-11
you are travelling	22
you are with	10
you as well	16
you at	5
you at the	16
you away	35
you back	7
you back to	41
you bake	20
you beat	24
you both	13
you bother	-14
you bought	6
you bought it	-31
you bought the	13
you busy	12
you but i	-11
you buy	-3
you buy it	-17
you call	-5
you can	5
you can also	30
you can call	-19
you can carry	11
you can choose	6
you can create	12
you can dress	17
you can easily	4
you can enjoy	10
you can even	10
you can make	3
you can order	12
you can pull	10
you can put	16
you can set	6
you can store	11
you can take	4
you can try	10
you can use	14
you can walk	15
you can watch	8
you can wear	8
you can't NOT_beat	17
you can't NOT_do	-7
you can't NOT_even	-1
you can't NOT_go	33
you can't NOT_help	12
you can't NOT_make	-20
you can't NOT_take	-9
you cancelled	-36
you cancelled flight	-9
you cannot NOT_beat	9
you cannot NOT_even	-18
you cannot NOT_go	13
you cannot NOT_imagine	-20
you cannot NOT_use	-14
you catch	5
you coming	11
you coming back	15
you cool	11
you could	-2
you could do	-5
you could hear	-14
you could only	-17
you couldn't	5
you crave	25
you cry	5
you definitely	21
you did last	-9
you directly	10
you directly to	14
you do is	-25
you do need	27
you don't	8
you don't NOT_feel	8
you don't NOT_have	3
you don't NOT_know	6
you don't NOT_like	24
you don't NOT_remember	15
you don't NOT_want	6
you drive	26
you eat	13
you enter	-1
you entertained	4
you expect	-4
you expect !	-21
you expect ?	12
you expect more	-8
you explain	-12
you feel	10
you feel good	11
you feel like	2
you fill	9
you fly	15
you followed	21
you for	5
you for a	19
you for making	5
you for the	26
you forget	2
you from one	-18
you get all	17
you get in	-7
you get more	6
you get what	-34
you getting	14
you go	2
you go wrong	19
you gotta	7
you guessed	-18
you guessed right	-25
you guessing	1
you guys !	31
you guys rock	25
you had	3
you have	-1
you have already	-9
you have not	3
you have visited	12
you have who	-21
you haven't	4
you help	-5
you help ?	-6
you how	6
you in	6
you in your	40
you into	20
you into the	29
you it's	14
you just gotta	15
you keep your	-17
you kidding	-7
you kidding me	-12
you know	2
you know about	7
you laugh and	-12
you leave feeling	-29
you like	2
you like having	-16
you like it	11
you like spicy	18
you ll feel	-17
you look like	-19
you lose	-7
you lost	-22
you love your	-30
you manage	-11
you manage to	-9
you may	2
you may enjoy	-11
you may need	23
you may not	5
you may want	5
you mean	-6
you might enjoy	-4
you might need	7
you miss	5
you moved	-20
you need	3
you need is	13
you need this	16
you need to	2
you never NOT_got	-15
you never NOT_have	24
you off the	-27
you on a	-13
you paid	-8
you paid for	-21
you pay	19
you predict	-14
you push	-10
you put your	-9
you re not	13
you really	-1
you really can	8
you really get	13
you really need	-4
you really really	-15
you really want	-16
you rent	-15
you saw	-6
you scratching	-13
you scratching your	-11
you scream	-19
you see one	18
you sent	-11
you serious	-17
you share	9
you should be	-6
you should buy	6
you should definitely	5
you sit at	15
you so much	9
you step	6
you sure	-18
you sweat	33
you the ability	19
you think about	5
you think of	6
you this	-7
you thought it	-15
you to enjoy	11
you to not	-8
you to see	4
you to sleep	-19
you too	7
you too !	17
you try	-4
you try to	-13
you tube	12
you united	18
you up	20
you up with	26
you very	4
you want	-1
you want !	11
you want in	17
you want it	7
you want to	-5
you wanting more	22
you wash	-15
you wear it	-6
you weep	17
you went	-10
you were there	21
you who are	6
you will	4
you will either	17
you will enjoy	9
you will find	-4
you will laugh	8
you will love	4
you will need	3
you will not	11
you wo	14
you won't	11
you won't NOT_be	11
you won't NOT_like	8
you won't NOT_regret	25
you wont NOT_be	19
you would	1
you would expect	3
you would of	-24
you would think	-9
you'd	-7
you'd be	3
you'd expect the	-26
you'd think	-2
you'd think that	-3
you'd want	9
you'll	3
you'll be better	-25
you'll enjoy	2
you'll have an	17
you'll like	7
you'll like it	25
you'll love	-2
you'll probably want	-21
you'll read	29
you'll want to	20
you're better	-52
you're better off	-26
you're doing	26
you're going to	-2
you're into	-4
you're looking	4
you're looking for	3
you're missing	21
you're my	31
you're not	5
you're pregnant	-22
you're set	10
you're taller	-22
you're the best	29
you're used	16
you're used to	13
you're using	14
you're wearing a	-16
you're welcome	28
you've been to	-13
you've ever	9
you've ever wondered	14
you've lost	-44
young at	17
young at heart	13
young boy	4
young children	-3
young lad	26
young lovers	6
young man	11
young men	8
young to understand	15
young victoria	7
younger children	22
your airline	-6
your amp	20
your attention	15
your axe	17
your bag	-17
your baggage	-17
your battery	-6
your belly	-15
your best bet	22
your blood	-11
your body	7
your breath	11
your breath away	10
your camera	13
your childhood	17
your collection	24
your customer	-13
your customer service	-6
your customers	14
your day	11
your desk	9
your desktop	13
your diet	9
your dreams	5
your eyes	7
your favorite	-6
your flight	9
your foot	12
your friends	4
your friends and	6
your gate	-8
your grave	-12
your guide	13
your hard earned	-11
your head against	-17
your heart	24
your help	17
your hero	20
your home	23
your inner	37
your instrument	16
your intelligence	-6
your job	-7
your kitchen	9
your list	10
your lives	-9
your lives !	-16
your local	-9
your local library	-16
your looking to	-19
your money	-44
your money and	-19
your money elsewhere	-15
your money for	-8
your needs	9
your neighbors	34
your not	11
your organization	10
your own music	10
your own risk	-4
your passengers	-11
your pedals	12
your personal	8
your pick	-7
your place	-15
your player	12
your prompt	11
your pulse	18
your research	-11
your risk	-20
your seat	2
your service	-8
your site	-13
your size	27
your staff	-4
your standards	-16
your stuff	-9
your style	22
your table	8
your taste	14
your taste buds	15
your team	12
your tickets	1
your time with	-16
your trip	33
your turn	15
your wardrobe	11
your website	-33
your whole	-9
yourself !	9
yourself ?	-20
yourself a	6
yourself and	3
yourself the	-1
yourselves	-15
yourselves !	-29
yourselves a	-9
youth	-6
youthful	6
yr	-6
yr olds	-13
yrs	3
yrs and	14
yuck	-90
yuck !	-33
yuen	13
yuk	-40
yuk !	-9
yum	73
yum !	17
yumm	16
yummy	64
yummy !	17
yummy and	15
yup	3
yvonne	9
yvr	20
yâ	28
z boys	21
zabriskie	11
zac	30
zappos	6
zeal to	-17
zee	-14
zega	-13
zellweger	-10
zen	2
zen does	-22
zen micro	5
zenith of	14
zero	-19
zero day	41
zero if	-14
zero mostel	9
zero problems	39
zero star	-44
zero star rating	-11
zero stars	-101
zeta	-11
zeta jones	-3
zings	34
zionist	-25
zip lock	17
zipper	-9
zipper broke	11
zipper in	-9
zippers	9
zips	47
ziti	12
zomato	-23
zombie	-9
zombies	-5
zoom function	-23
zoom is	18
zu	12
zulu	-24
zurich	-12
zz	-28
ºï	21
â	15
â jetblue	15
â united	13
â ºï	14
â ï	21
ï	19
ï â	-16
ð	32
ð http	18
ð â	28
ð â ï	12
ð ð	5
❤	40
👌	9
👌 👌	9
👍	21
👍 👍	11
😀	18
😁	24
😄	21
😉	23
😊	39
😋	43
😍	90
😎	8
😡	-15
🙂	12
