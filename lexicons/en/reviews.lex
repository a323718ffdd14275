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
# settings: entries=50000 words=2 texts-min=2 cost=9 digits=no presence
# settings: dropped=4414 calibration-error=0.0076
# negators: not no never none nobody nothing neither nor nowhere without cannot can't cant won't wont don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't werent wouldn't wouldnt couldn't couldnt shouldn't shouldnt hasn't hasnt haven't havent hadn't hadnt ain't aint hardly barely scarcely lack lacks lacking
# negation-window: 3
# scale: 0.13628721
# slope: 0.284897
# probability: 1.22732 -0.235047
# thresholds: -0.375 0.245
# accuracy: imdb n=25000 binary=0.9009 f1=0.9013 pearson=0.8375
# accuracy: amazon_books n=382 binary=0.8874 f1=0.8874 pearson=0.8019
# accuracy: amazon_dvd n=396 binary=0.8889 f1=0.8891 pearson=0.8089
# accuracy: amazon_electronics n=406 binary=0.9039 f1=0.9039 pearson=0.8298
# accuracy: amazon_kitchen n=427 binary=0.9087 f1=0.9094 pearson=0.8466
# accuracy: amazon_5cat n=851 binary=0.9130 f1=0.8041 n3=966 f1-3=0.6082 pearson=0.7007
# accuracy: amazon_finefood n=868 binary=0.9343 f1=0.8797 n3=956 f1-3=0.6249 pearson=0.7691
# accuracy: amazon_musical n=935 binary=0.9455 f1=0.7522 n3=1007 f1-3=0.6001 pearson=0.5912
# accuracy: amazon_polarity_slice n=1013 binary=0.9013 f1=0.9029 pearson=0.8338
# accuracy: amazon_apps20k n=3971 binary=0.9166 f1=0.8897 pearson=0.8124
# accuracy: clothing n=3984 binary=0.9290 f1=0.8581 n3=4528 f1-3=0.6259 pearson=0.7876
# accuracy: yelp10k n=1713 binary=0.9545 f1=0.9301 n3=1992 f1-3=0.6540 pearson=0.7795
# accuracy: restaurants_hyd n=1648 binary=0.9515 f1=0.9469 n3=1885 f1-3=0.7005 pearson=0.8594
# accuracy: sentimentr_hotel_reviews n=883 binary=0.9604 f1=0.9310 n3=1012 f1-3=0.6903 pearson=0.8265
# accuracy: disney n=821 binary=0.9501 f1=0.7980 n3=948 f1-3=0.6165 pearson=0.6155
# accuracy: skytrax_lounge n=326 binary=0.9202 f1=0.9178 n3=446 f1-3=0.6143 pearson=0.7814
# accuracy: skytrax_seat n=254 binary=0.8583 f1=0.8528 pearson=0.7848
# accuracy: vader_tweets n=835 binary=0.8683 f1=0.8485 n3=836 f1-3=0.4969 pearson=0.8028
# accuracy: airline_tweets n=2202 binary=0.9273 f1=0.8923 n3=2819 f1-3=0.6559 pearson=0.7363
# accuracy: en_umsab_tweets n=580 binary=0.7828 f1=0.7861 n3=870 f1-3=0.5450 pearson=0.5382
# accuracy: sst5 n=1818 binary=0.8355 f1=0.8380 n3=2203 f1-3=0.5811 pearson=0.7031
# accuracy: rt_polarity n=2107 binary=0.7992 f1=0.8017 pearson=0.6664
# accuracy: nltk_movie_reviews n=389 binary=0.9152 f1=0.9152 pearson=0.8559
# accuracy: nltk_product_reviews n=774 binary=0.8307 f1=0.8214 n3=1658 f1-3=0.5604 pearson=0.5597
# accuracy: semeval14_restaurants n=450 binary=0.8622 f1=0.8330 n3=563 f1-3=0.6159 pearson=0.6992
# accuracy: semeval14_laptops n=260 binary=0.8423 f1=0.8422 n3=305 f1-3=0.5443 pearson=0.6930
# accuracy: semeval16_laptops n=385 binary=0.8494 f1=0.8500 n3=417 f1-3=0.5658 pearson=0.7752
# accuracy: mams_restaurants n=447 binary=0.8456 f1=0.8466 n3=500 f1-3=0.5548 pearson=0.7020
# accuracy: en_opener_en_hotels n=374 binary=0.9091 f1=0.8965 n3=397 f1-3=0.6231 pearson=0.8027
!	10
! ?	-22
:(	-59
:( i	-19
:)	68
:) http	24
:) i	4
:) the	15
:/	-64
:d	78
:d i	6
:p	32
:|	-13
;)	61
;) i	24
;p	13
<3	38
?	-16
NOT_a	-2
NOT_a NOT_beat	11
NOT_a NOT_better	3
NOT_a NOT_big	5
NOT_a NOT_book	-5
NOT_a NOT_bra	6
NOT_a NOT_cause	12
NOT_a NOT_classic	25
NOT_a NOT_clue	-4
NOT_a NOT_company	-13
NOT_a NOT_complete	4
NOT_a NOT_computer	13
NOT_a NOT_customer	-9
NOT_a NOT_d	-29
NOT_a NOT_dark	-16
NOT_a NOT_day	-9
NOT_a NOT_deal	17
NOT_a NOT_decent	-7
NOT_a NOT_doubt	5
NOT_a NOT_dull	42
NOT_a NOT_fast	11
NOT_a NOT_flavor	10
NOT_a NOT_flowy	-16
NOT_a NOT_fresh	-11
NOT_a NOT_game	-7
NOT_a NOT_good	-33
NOT_a NOT_happy	-5
NOT_a NOT_heavy	8
NOT_a NOT_higher	12
NOT_a NOT_hitch	12
NOT_a NOT_home	17
NOT_a NOT_kimono	-13
NOT_a NOT_love	8
NOT_a NOT_massive	-17
NOT_a NOT_masterpiece	16
NOT_a NOT_meal	7
NOT_a NOT_menace	-11
NOT_a NOT_microphone	-17
NOT_a NOT_page	-10
NOT_a NOT_patch	-42
NOT_a NOT_perfect	-9
NOT_a NOT_pick	9
NOT_a NOT_place	-3
NOT_a NOT_pleasant	-23
NOT_a NOT_plus	-7
NOT_a NOT_problem	11
NOT_a NOT_quality	-21
NOT_a NOT_reliable	-10
NOT_a NOT_review	4
NOT_a NOT_s	-13
NOT_a NOT_seat	-8
NOT_a NOT_sense	5
NOT_a NOT_signal	-17
NOT_a NOT_task	-10
NOT_a NOT_terrible	-14
NOT_a NOT_toaster	-23
NOT_a NOT_total	-6
NOT_a NOT_value	-20
NOT_a NOT_very	-1
NOT_a NOT_waiter	-10
NOT_a NOT_webcam	-17
NOT_a NOT_win	-16
NOT_a NOT_woman	-5
NOT_a NOT_work	16
NOT_a big	8
NOT_a comedy	-9
NOT_a complaint	34
NOT_a deal	-7
NOT_a diet	12
NOT_a glorified	-22
NOT_a good	-27
NOT_a person	-10
NOT_a reason	-10
NOT_a response	-16
NOT_a seat	-17
NOT_a valid	-17
NOT_a wait	18
NOT_aa	-14
NOT_ab	43
NOT_abide	-72
NOT_abide NOT_the	-41
NOT_ability	4
NOT_able	-5
NOT_able NOT_to	-3
NOT_about	4
NOT_about NOT_price	-29
NOT_about NOT_this	-3
NOT_about NOT_you	-3
NOT_about this	-3
NOT_about what	12
NOT_above	-22
NOT_above NOT_the	-9
NOT_absorb	-17
NOT_abuse	-10
NOT_ac	-7
NOT_accept	-9
NOT_acceptable	-64
NOT_access	-15
NOT_accidents	48
NOT_accommodate	-25
NOT_accomodate	-22
NOT_accomplish	-15
NOT_accomplish a	-15
NOT_accountability	-9
NOT_accurate	-6
NOT_accurately	-16
NOT_acid	13
NOT_acknowledge	-11
NOT_act	-16
NOT_act NOT_like	-8
NOT_acting	-11
NOT_actions	-5
NOT_actress	-5
NOT_actual	-9
NOT_actually	-3
NOT_adam NOT_sandler	-9
NOT_add	-2
NOT_add NOT_up	-6
NOT_add to	-9
NOT_address	-5
NOT_adult	-12
NOT_advance	-6
NOT_advanced	8
NOT_advertised	-5
NOT_afraid	13
NOT_afraid NOT_of	10
NOT_afraid NOT_to	18
NOT_after	-15
NOT_after NOT_taste	47
NOT_again	-32
NOT_again !	-53
NOT_again NOT_if	-16
NOT_against	-2
NOT_aged	-12
NOT_aged NOT_well	-15
NOT_agent	-6
NOT_agree	-5
NOT_agree NOT_with	-4
NOT_aids	12
NOT_air	3
NOT_air NOT_conditioning	-14
NOT_aircraft	-16
NOT_airplay	14
NOT_alcohol	-8
NOT_alcohol NOT_in	-24
NOT_all	6
NOT_all !	-23
NOT_all NOT_as	-10
NOT_all NOT_but	-9
NOT_all NOT_flattering	-13
NOT_all NOT_good	-16
NOT_all NOT_happy	-14
NOT_all NOT_that	-2
NOT_all NOT_what	-12
NOT_all and	-5
NOT_all for	-5
NOT_all throughout	-14
NOT_allow	-19
NOT_allow NOT_you	-3
NOT_allowed	-13
NOT_allowed !	-9
NOT_allowed NOT_in	-5
NOT_allowed NOT_to	-4
NOT_along with	18
NOT_already NOT_been	14
NOT_also	-10
NOT_also the	-10
NOT_always	12
NOT_always NOT_as	7
NOT_always NOT_easy	30
NOT_always NOT_need	-17
NOT_always NOT_take	14
NOT_always NOT_the	6
NOT_am	3
NOT_amateur	-9
NOT_amaze	-8
NOT_amazed	16
NOT_amazing	2
NOT_amazon	10
NOT_amazon is	-15
NOT_ambience	-26
NOT_amenities	-7
NOT_american	2
NOT_amount	-18
NOT_amount NOT_of	-15
NOT_amp	4
NOT_amusement	-23
NOT_amusing	-8
NOT_an	-1
NOT_an NOT_action	9
NOT_an NOT_apology	-9
NOT_an NOT_audiophile	8
NOT_an NOT_easy	-3
NOT_an NOT_especially	-11
NOT_an NOT_issue	19
NOT_an NOT_on	16
NOT_an NOT_option	-11
NOT_an NOT_ounce	-7
NOT_an actress	-11
NOT_an android	-13
NOT_an app	-24
NOT_and	1
NOT_and NOT_always	11
NOT_and NOT_at	-9
NOT_and NOT_did	7
NOT_and NOT_enjoy	10
NOT_and NOT_he	-4
NOT_and NOT_is	-18
NOT_and NOT_it	4
NOT_and NOT_its	-5
NOT_and NOT_the	-4
NOT_and NOT_there	12
NOT_and NOT_was	-21
NOT_and NOT_we	-5
NOT_and NOT_will	-4
NOT_and cannot	-16
NOT_and great	12
NOT_and i	-2
NOT_and it	-4
NOT_and no	-2
NOT_and one	-8
NOT_and therefore	-19
NOT_and you	4
NOT_android	-21
NOT_angry	18
NOT_angry NOT_birds	13
NOT_announcement	-4
NOT_another	7
NOT_answer	-10
NOT_answer !	-8
NOT_answered	-15
NOT_answering	-29
NOT_any NOT_apart	-15
NOT_any NOT_better	4
NOT_any NOT_depth	-12
NOT_any NOT_english	-12
NOT_any NOT_fees	26
NOT_any NOT_flavor	-35
NOT_any NOT_food	-25
NOT_any NOT_issues	28
NOT_any NOT_more	4
NOT_any NOT_notice	-11
NOT_any NOT_of	-6
NOT_any NOT_problems	10
NOT_any NOT_real	-7
NOT_any NOT_sense	-10
NOT_any NOT_sort	-6
NOT_any of	-3
NOT_any other	3
NOT_any problems	24
NOT_anybody	3
NOT_anybody NOT_else	19
NOT_anymore	-7
NOT_anyone	-10
NOT_anyone can	-11
NOT_anyone in	-7
NOT_anyone would	-5
NOT_anything	-14
NOT_anything NOT_about	-12
NOT_anything NOT_at	-3
NOT_anything NOT_away	6
NOT_anything NOT_but	-3
NOT_anything NOT_for	-19
NOT_anything NOT_in	-8
NOT_anything NOT_new	-12
NOT_anything NOT_nice	-8
NOT_anything NOT_right	-9
NOT_anything NOT_spectacular	-14
NOT_anything NOT_with	-21
NOT_anything to	-9
NOT_anyting	-16
NOT_anyway	3
NOT_anywhere NOT_close	-14
NOT_anywhere NOT_else	27
NOT_anywhere else	12
NOT_apologies	-6
NOT_apology	-6
NOT_apology NOT_or	-19
NOT_app	14
NOT_app !	7
NOT_app it	-19
NOT_apparent	-8
NOT_apparent NOT_reason	-6
NOT_apparently	-14
NOT_appears	-5
NOT_appetite	15
NOT_appetizing	-9
NOT_application	13
NOT_appreciate NOT_being	-16
NOT_approach	-13
NOT_appropriate	-5
NOT_arc	-12
NOT_are NOT_able	14
NOT_area	-10
NOT_area NOT_and	-14
NOT_areas	-18
NOT_arms	-7
NOT_army	-27
NOT_around NOT_like	-15
NOT_arrived	-30
NOT_arrogance	-30
NOT_artist	-8
NOT_artistic	-7
NOT_as	-3
NOT_as NOT_advertised	-36
NOT_as NOT_bad	3
NOT_as NOT_big	19
NOT_as NOT_bright	-7
NOT_as NOT_clean	-18
NOT_as NOT_crowded	21
NOT_as NOT_cute	-30
NOT_as NOT_described	-8
NOT_as NOT_effective	-7
NOT_as NOT_fully	10
NOT_as NOT_graphic	12
NOT_as NOT_great	14
NOT_as NOT_i	4
NOT_as NOT_if	-9
NOT_as NOT_large	7
NOT_as NOT_memorable	12
NOT_as NOT_pictured	-32
NOT_as NOT_shown	-34
NOT_as NOT_smoothly	-24
NOT_as NOT_strong	14
NOT_as NOT_to	-9
NOT_as NOT_vibrant	-10
NOT_as i'd	-25
NOT_as it	-8
NOT_as much	26
NOT_as one	-25
NOT_as online	-13
NOT_as pictured	-10
NOT_as they	-4
NOT_aside	-18
NOT_aside from	-18
NOT_ask	4
NOT_ask NOT_for	3
NOT_ask NOT_if	-13
NOT_ask for	17
NOT_asked	-7
NOT_asked NOT_for	11
NOT_asked NOT_if	10
NOT_asking	-20
NOT_asking NOT_for	-19
NOT_aspartame	12
NOT_aspirations	-21
NOT_assist	-14
NOT_assistance	-30
NOT_at	4
NOT_at NOT_all	-25
NOT_at all	-15
NOT_at first	20
NOT_at it	9
NOT_at this	-6
NOT_atmosphere	15
NOT_attempt NOT_at	-10
NOT_attention	-2
NOT_attention NOT_to	-2
NOT_attitude	-7
NOT_attractive	-10
NOT_attractive NOT_and	-10
NOT_audiophile	-7
NOT_avail	-11
NOT_available	-4
NOT_available !	-6
NOT_available NOT_at	-6
NOT_available NOT_yet	-12
NOT_aware NOT_that	-6
NOT_away	3
NOT_away NOT_from	26
NOT_awesome	-6
NOT_awful	-13
NOT_awful but	-10
NOT_back	-27
NOT_back !	-10
NOT_back NOT_again	-13
NOT_back NOT_here	-20
NOT_back NOT_there	13
NOT_back NOT_to	-4
NOT_back NOT_unless	12
NOT_bad	24
NOT_bad !	11
NOT_bad NOT_at	17
NOT_bad NOT_but	-54
NOT_bad NOT_either	4
NOT_bad NOT_enough	-43
NOT_bad NOT_for	22
NOT_bad NOT_thing	5
NOT_bad but	-17
NOT_bad if	-21
NOT_bad meal	19
NOT_bad the	-12
NOT_bad this	-9
NOT_bag	6
NOT_baggage	-8
NOT_baggy	45
NOT_bags	-4
NOT_bake	-53
NOT_balance	-11
NOT_balls	-24
NOT_band	12
NOT_bang	-9
NOT_bar	-4
NOT_barred	13
NOT_barry	-10
NOT_bartender	-13
NOT_basic	-26
NOT_bathrooms	-11
NOT_be	1
NOT_be NOT_allowed	-7
NOT_be NOT_as	5
NOT_be NOT_back	-59
NOT_be NOT_beat	17
NOT_be NOT_beaten	10
NOT_be NOT_better	5
NOT_be NOT_buying	-32
NOT_be NOT_called	-9
NOT_be NOT_cleaned	-14
NOT_be NOT_coming	-19
NOT_be NOT_compared	12
NOT_be NOT_denied	28
NOT_be NOT_disappointed	23
NOT_be NOT_dismissed	11
NOT_be NOT_dissapointed	7
NOT_be NOT_done	-7
NOT_be NOT_easier	21
NOT_be NOT_entertained	29
NOT_be NOT_flying	-14
NOT_be NOT_fooled	-10
NOT_be NOT_going	-37
NOT_be NOT_happier	47
NOT_be NOT_missed	84
NOT_be NOT_more	19
NOT_be NOT_played	-27
NOT_be NOT_purchasing	-10
NOT_be NOT_put	7
NOT_be NOT_repaired	-15
NOT_be NOT_returning	-52
NOT_be NOT_revived	-26
NOT_be NOT_serious	-10
NOT_be NOT_sorry	71
NOT_be NOT_spending	-16
NOT_be NOT_staying	-63
NOT_be NOT_that	-3
NOT_be NOT_the	2
NOT_be NOT_this	-10
NOT_be NOT_used	-7
NOT_be NOT_using	-19
NOT_be NOT_worn	-8
NOT_be found	-6
NOT_be great	-29
NOT_be much	-6
NOT_be something	21
NOT_be their	-25
NOT_be this	-19
NOT_be without	34
NOT_bear	-3
NOT_beat	77
NOT_beat !	19
NOT_beat NOT_it	28
NOT_beat NOT_the	5
NOT_beat NOT_this	10
NOT_beaten	27
NOT_beats	34
NOT_because	9
NOT_because NOT_they	-7
NOT_because it	3
NOT_becoming	7
NOT_been NOT_at	16
NOT_been NOT_back	-9
NOT_been NOT_better	19
NOT_been NOT_delivered	-9
NOT_been NOT_disappointed	28
NOT_been NOT_easier	17
NOT_been NOT_made	-3
NOT_been NOT_renovated	-21
NOT_been NOT_said	56
NOT_been NOT_there	13
NOT_been NOT_treated	-26
NOT_been NOT_updated	-16
NOT_been NOT_working	-18
NOT_beer	-3
NOT_before	2
NOT_before !	26
NOT_before and	5
NOT_begin	-9
NOT_begin NOT_to	-4
NOT_behave	-7
NOT_behind NOT_it	-7
NOT_behind NOT_you	20
NOT_being	4
NOT_being NOT_particularly	18
NOT_being NOT_too	71
NOT_believable	-11
NOT_believe	4
NOT_believe NOT_a	-6
NOT_believe NOT_anything	-19
NOT_believe NOT_i	6
NOT_believe NOT_it	5
NOT_believe NOT_it's	7
NOT_believe NOT_me	-6
NOT_believe NOT_that	-7
NOT_believe NOT_the	8
NOT_bells	5
NOT_belong	8
NOT_belong NOT_in	6
NOT_belong NOT_on	-10
NOT_belongings	-45
NOT_belt	9
NOT_bend	-4
NOT_benefit	-16
NOT_benefit NOT_of	-7
NOT_best NOT_choice	-9
NOT_best NOT_disneyland	-13
NOT_best NOT_film	11
NOT_best NOT_i've	8
NOT_best NOT_in	13
NOT_best NOT_movie	-4
NOT_best NOT_quality	27
NOT_better	1
NOT_better NOT_in	10
NOT_better NOT_to	-7
NOT_better than	17
NOT_between	-22
NOT_between NOT_the	-25
NOT_beyond	-4
NOT_beyond NOT_the	-10
NOT_big	10
NOT_big NOT_as	32
NOT_big NOT_deal	3
NOT_biggest	2
NOT_biggie but	-24
NOT_bill	-6
NOT_billowy	9
NOT_bit	-11
NOT_bit NOT_more	-32
NOT_bitter	23
NOT_bitterness	59
NOT_biz	-29
NOT_black NOT_and	8
NOT_blame	13
NOT_blazing	22
NOT_blouse	-8
NOT_bluetooth	-10
NOT_boarded	-11
NOT_boarding	-19
NOT_bodies	15
NOT_bog	40
NOT_boldly	-17
NOT_book	-11
NOT_book !	-12
NOT_book down	45
NOT_book or	-30
NOT_booked	-24
NOT_booked NOT_as	-13
NOT_booking	-12
NOT_booking NOT_problems	-11
NOT_books	-5
NOT_boomy	22
NOT_boot	-10
NOT_bored	3
NOT_boring	4
NOT_both	-5
NOT_bother	-10
NOT_bother !	-17
NOT_bother NOT_me	12
NOT_bother NOT_the	-28
NOT_bother NOT_to	6
NOT_bother NOT_us	-12
NOT_bother NOT_wasting	-13
NOT_bother NOT_with	-32
NOT_bother it	-19
NOT_bothered	-2
NOT_bothered NOT_to	-9
NOT_bothered NOT_with	-10
NOT_bothers	-8
NOT_bothers NOT_to	-10
NOT_bottle	-8
NOT_bought	9
NOT_bought NOT_it	-16
NOT_bought NOT_this	-8
NOT_box	-4
NOT_boxy	-7
NOT_bra	12
NOT_bracing	-14
NOT_brainer !	25
NOT_brains	-15
NOT_brand	-17
NOT_brand again	-20
NOT_breaker	6
NOT_breaking NOT_into	-13
NOT_breakthrough	14
NOT_breath	-4
NOT_breathtaking	13
NOT_bring NOT_the	8
NOT_brio	-19
NOT_brought	-21
NOT_brown	7
NOT_budget	3
NOT_bueno	-24
NOT_bugged	20
NOT_build	-9
NOT_buildings	-12
NOT_built	-4
NOT_bulk	7
NOT_bulky	57
NOT_burden	-18
NOT_burns	33
NOT_bus	9
NOT_but	3
NOT_but NOT_a	-1
NOT_but NOT_be	17
NOT_but NOT_did	14
NOT_but NOT_get	23
NOT_but NOT_good	10
NOT_but NOT_great	30
NOT_but NOT_love	27
NOT_but NOT_more	7
NOT_but NOT_problems	-22
NOT_but NOT_two	-12
NOT_but NOT_wonder	-10
NOT_but a	-4
NOT_but even	-16
NOT_but still	12
NOT_but very	12
NOT_but with	22
NOT_button	-6
NOT_buy	-5
NOT_buy !	-27
NOT_buy NOT_a	-16
NOT_buy NOT_another	-13
NOT_buy NOT_from	-19
NOT_buy NOT_it	-37
NOT_buy NOT_them	-35
NOT_buy NOT_these	-32
NOT_buy NOT_this	-47
NOT_buy NOT_your	-18
NOT_buy the	6
NOT_buying	-15
NOT_buying NOT_this	-23
NOT_buying it	-22
NOT_buyy	-13
NOT_buzz	26
NOT_by	7
NOT_by NOT_my	-16
NOT_by NOT_to	-10
NOT_by it	12
NOT_by the	-2
NOT_cakes	-15
NOT_call	-19
NOT_call NOT_it	-3
NOT_caller	-17
NOT_calorie	19
NOT_calories	12
NOT_came	-4
NOT_came NOT_back	-13
NOT_came NOT_by	-8
NOT_camera	-15
NOT_cameras	-51
NOT_can	2
NOT_can NOT_do	-22
NOT_can NOT_get	-15
NOT_can beat	13
NOT_candy	35
NOT_cards	5
NOT_care	-20
NOT_care NOT_about	-13
NOT_care NOT_enough	-13
NOT_care NOT_for	3
NOT_care NOT_how	-4
NOT_care NOT_if	4
NOT_care NOT_less	-5
NOT_care NOT_too	-8
NOT_cared NOT_about	-11
NOT_cares	-6
NOT_caricatures	23
NOT_caring	-25
NOT_caring NOT_about	-9
NOT_carried	8
NOT_carrying	-6
NOT_carrying NOT_the	-16
NOT_cartoons	15
NOT_carts	-16
NOT_case	-3
NOT_case !	-9
NOT_case NOT_here	-24
NOT_catch	4
NOT_catches	-11
NOT_catches NOT_fire	-21
NOT_catering	-29
NOT_cause NOT_i	-16
NOT_cd	-10
NOT_ceases	-9
NOT_ceases NOT_to	-6
NOT_cent	-14
NOT_chairs	6
NOT_chance NOT_to	-13
NOT_change	-5
NOT_change NOT_the	-4
NOT_change the	7
NOT_changed	-2
NOT_character	-6
NOT_characters	-8
NOT_characters NOT_to	-20
NOT_characters and	-17
NOT_characters are	-10
NOT_charge	3
NOT_charisma	-29
NOT_charm	-38
NOT_cheap NOT_but	11
NOT_cheaper	17
NOT_check	-11
NOT_check NOT_the	-12
NOT_checked NOT_on	-10
NOT_checking	-22
NOT_cheese	-9
NOT_cheesy	4
NOT_chemistry	-27
NOT_chest	-7
NOT_chicken	-21
NOT_children	-3
NOT_children because	-19
NOT_chills	-18
NOT_china	-9
NOT_chocolate	-26
NOT_chocolatey	-12
NOT_choice	-4
NOT_choices	-4
NOT_choose	-13
NOT_christ	-36
NOT_chuck	21
NOT_chunky	-21
NOT_cigar	-33
NOT_cilantro	-38
NOT_cinderella	-31
NOT_cinema but	30
NOT_clamp	-40
NOT_clarity	-12
NOT_classic	18
NOT_classic but	10
NOT_clean	-29
NOT_clean NOT_and	-21
NOT_clean NOT_in	-13
NOT_cleaned	-22
NOT_cleaning	-9
NOT_cleaning NOT_anything	-18
NOT_clear	-9
NOT_clear NOT_whether	-6
NOT_cleavage	9
NOT_clever	-22
NOT_clingy	27
NOT_clip	-9
NOT_close	3
NOT_close NOT_to	-17
NOT_close to	-7
NOT_closed	-12
NOT_clothes	-1
NOT_clue	-4
NOT_cluttered	18
NOT_coasters	23
NOT_coating	26
NOT_colorfast	-16
NOT_come	-9
NOT_come NOT_close	-7
NOT_come NOT_on	-6
NOT_come NOT_to	-3
NOT_come NOT_together	-10
NOT_come NOT_up	-32
NOT_come to	-11
NOT_comes NOT_together	-15
NOT_comfortable	-7
NOT_comfortable NOT_as	-19
NOT_comfortable NOT_for	-12
NOT_coming	-2
NOT_coming NOT_back	-8
NOT_coming NOT_here	-7
NOT_communication	-21
NOT_communication NOT_from	-14
NOT_comp	-28
NOT_companies	-15
NOT_company	-11
NOT_compare to	20
NOT_compared	18
NOT_compared NOT_to	12
NOT_compared NOT_with	8
NOT_compares	20
NOT_comparison NOT_to	12
NOT_compassion	-26
NOT_compatibility	13
NOT_compatible	-17
NOT_compatible NOT_with	-14
NOT_compelling	-12
NOT_compensated	10
NOT_competitive	-11
NOT_complain	6
NOT_complain NOT_about	9
NOT_complaint since	-15
NOT_complaints	55
NOT_complaints !	20
NOT_complaints NOT_at	30
NOT_complaints NOT_here	9
NOT_complaints NOT_with	20
NOT_complete	2
NOT_complex	5
NOT_complicated	13
NOT_complimentary	-6
NOT_compromising	26
NOT_condescending	26
NOT_condiments	-51
NOT_conditioning	-10
NOT_conducive	-9
NOT_confidence	-11
NOT_confirmation	-12
NOT_confused with	6
NOT_connect	-34
NOT_connect NOT_to	-24
NOT_connect to	-14
NOT_connected	-9
NOT_connection	-5
NOT_connection NOT_with	-7
NOT_cons	11
NOT_consider	-11
NOT_consider NOT_this	-9
NOT_considerable NOT_brio	-11
NOT_consistency	-14
NOT_consistency NOT_in	-15
NOT_consistent	-13
NOT_constitute	-11
NOT_constricting	7
NOT_contact	4
NOT_contacted	-28
NOT_contest	-48
NOT_context	-35
NOT_continuous	-24
NOT_contributed	-12
NOT_control	-5
NOT_convenient	-4
NOT_convey	-7
NOT_convinced NOT_that	-9
NOT_convincing	-8
NOT_cooked	-30
NOT_cooked NOT_properly	-8
NOT_cooked NOT_well	-16
NOT_cookie press	-12
NOT_cool	-4
NOT_coolers	-37
NOT_cooperative	-39
NOT_cope	-5
NOT_corny	30
NOT_correct	-7
NOT_correctly	-42
NOT_cost	3
NOT_cotton	-13
NOT_could	8
NOT_could NOT_be	4
NOT_could not	-14
NOT_couples	-20
NOT_coupons	-18
NOT_course	-4
NOT_courteous	-9
NOT_courtesy	-44
NOT_cover	-8
NOT_covered	-1
NOT_covered NOT_my	-10
NOT_crackers	-12
NOT_craft	-32
NOT_crash	15
NOT_crashed	17
NOT_crashes	10
NOT_crazy	-10
NOT_creativity	-52
NOT_credibility	-12
NOT_credible	-4
NOT_crew	-36
NOT_critics	9
NOT_cross	-8
NOT_crossing	15
NOT_crowded	15
NOT_crowded NOT_and	12
NOT_crowded NOT_for	20
NOT_crowds	18
NOT_crush	-12
NOT_culture	10
NOT_curry	-15
NOT_curves	-9
NOT_custard	30
NOT_customer	-43
NOT_customer NOT_friendly	-15
NOT_customer NOT_service	-10
NOT_customers	-34
NOT_customers to	-12
NOT_cut NOT_it	-11
NOT_cute	-22
NOT_cute NOT_as	-17
NOT_cute NOT_at	-11
NOT_cutter	11
NOT_d	-17
NOT_damn	6
NOT_dance	-3
NOT_data	-14
NOT_daughter	-17
NOT_dave	20
NOT_david	-6
NOT_day	-10
NOT_deal NOT_breaker	43
NOT_deal with	-9
NOT_decent	-6
NOT_decent NOT_food	-13
NOT_decide	-8
NOT_decided NOT_whether	-13
NOT_decides	-13
NOT_deep	17
NOT_degraded	28
NOT_delays	26
NOT_delete	-7
NOT_deliver	-11
NOT_delivered	-35
NOT_dell	-16
NOT_denied	10
NOT_denying	11
NOT_denying NOT_that	4
NOT_denying NOT_the	16
NOT_depth	-6
NOT_described	-5
NOT_describes	-10
NOT_description	6
NOT_deserve	-3
NOT_deserve NOT_a	-20
NOT_design	-16
NOT_designed	-24
NOT_designed the	-17
NOT_dessert	-7
NOT_details	-17
NOT_determine	-15
NOT_developed	-12
NOT_development	-9
NOT_device	-10
NOT_dice	-16
NOT_did	6
NOT_did not	13
NOT_die they	-12
NOT_difference	2
NOT_difficult	3
NOT_difficulties	13
NOT_digital	15
NOT_dim	-24
NOT_dime	-11
NOT_dine	-7
NOT_dining	-6
NOT_dinner	9
NOT_direct	-16
NOT_directed	-13
NOT_direction	-17
NOT_directions	10
NOT_directorial	-7
NOT_disapointed	26
NOT_disappoint	61
NOT_disappoint NOT_me	5
NOT_disappointed	19
NOT_disappointed NOT_and	7
NOT_disappointed NOT_at	13
NOT_disappointed NOT_by	7
NOT_disappointed NOT_when	16
NOT_disappointed NOT_with	30
NOT_disappoints	41
NOT_disc	-53
NOT_discernible	-25
NOT_discernible NOT_reason	-9
NOT_discount	-31
NOT_discs	-19
NOT_discussion	-18
NOT_disguise	-36
NOT_disguise NOT_the	-11
NOT_dishes	-11
NOT_disk	-43
NOT_dislike	6
NOT_dismissed	49
NOT_disney	-13
NOT_display	-8
NOT_display NOT_the	-14
NOT_displayed	-8
NOT_dissapointed	30
NOT_dissappointed	24
NOT_distinctive	-24
NOT_distinguish	-8
NOT_distinguishing	-15
NOT_distract	7
NOT_distraction	15
NOT_division	-12
NOT_dl	-16
NOT_dm	-6
NOT_do	-6
NOT_do NOT_any	-16
NOT_do NOT_anything	-25
NOT_do NOT_enough	29
NOT_do NOT_for	12
NOT_do NOT_it	-10
NOT_do NOT_that	-18
NOT_do NOT_what	-5
NOT_do NOT_with	-5
NOT_do here	-15
NOT_do with	-18
NOT_do without	17
NOT_do your	-27
NOT_documentation	12
NOT_does NOT_the	-7
NOT_dog	7
NOT_dollars	-11
NOT_done	-2
NOT_donut	-28
NOT_dop	-15
NOT_double	-8
NOT_doubt	-2
NOT_doubt NOT_it	8
NOT_doubts	14
NOT_down	6
NOT_down !	18
NOT_download	-22
NOT_download !	-26
NOT_download NOT_any	-14
NOT_download NOT_this	4
NOT_downloading	-10
NOT_dr	-7
NOT_drag	24
NOT_dragon	-58
NOT_drain	16
NOT_drape	12
NOT_draw	-4
NOT_dressy	-33
NOT_drink	-9
NOT_drink NOT_coffee	13
NOT_drink NOT_that	-9
NOT_drink it	-12
NOT_drink them	-16
NOT_drinks	-4
NOT_dropped NOT_calls	15
NOT_dropping	24
NOT_due	-2
NOT_dull NOT_moment	41
NOT_durable	-33
NOT_duty	-6
NOT_dvd	-6
NOT_dvd NOT_player	-24
NOT_dwell	10
NOT_each other	-4
NOT_early	8
NOT_earn	-8
NOT_earthly	-11
NOT_easier	6
NOT_easier NOT_than	-18
NOT_easier NOT_to	10
NOT_easiest NOT_thing	-13
NOT_easily NOT_forgotten	11
NOT_easy	-2
NOT_easy NOT_thing	11
NOT_eat	-7
NOT_eat NOT_here	-18
NOT_eat NOT_it	-23
NOT_eat NOT_them	-10
NOT_eat it	-13
NOT_eaten NOT_all	-10
NOT_eating	6
NOT_ebay	18
NOT_edges	10
NOT_edible	-95
NOT_edit	-13
NOT_edition	-14
NOT_edwin	31
NOT_effect	-7
NOT_effective	-20
NOT_effective NOT_for	-20
NOT_effects and	11
NOT_effort	-8
NOT_egg	-8
NOT_either	-10
NOT_either !	-6
NOT_either and	-5
NOT_elegant	-18
NOT_element	11
NOT_elevator	-41
NOT_else	6
NOT_else NOT_can	16
NOT_else NOT_on	-17
NOT_else to	9
NOT_elsewhere	24
NOT_email	-30
NOT_embraces	-23
NOT_emergency	-13
NOT_emirates	-23
NOT_emotion	-21
NOT_emotional	-4
NOT_empathy	-47
NOT_empathy NOT_for	-11
NOT_empty	26
NOT_enclosed	15
NOT_end	2
NOT_endearing	-13
NOT_endings	33
NOT_enemies	28
NOT_energy	-5
NOT_engaging	-21
NOT_english NOT_language	-15
NOT_english NOT_subtitles	12
NOT_enhance	-7
NOT_enjoy the	24
NOT_enjoyable	-4
NOT_enjoyment	-8
NOT_enough	-10
NOT_enough NOT_about	6
NOT_enough NOT_after	-25
NOT_enough NOT_and	-11
NOT_enough NOT_bad	-28
NOT_enough NOT_food	-35
NOT_enough NOT_good	11
NOT_enough NOT_it	-20
NOT_enough NOT_power	-9
NOT_enough NOT_room	-20
NOT_enough NOT_substance	-23
NOT_enough NOT_time	-13
NOT_enough NOT_to	-28
NOT_enough in	-12
NOT_enough to	-21
NOT_enter	-7
NOT_entertained by	16
NOT_entertaining	-14
NOT_entire	-6
NOT_entirely	3
NOT_entrance	-17
NOT_entry	-15
NOT_equipment	-4
NOT_erotic	-41
NOT_error	-6
NOT_ethernet	-11
NOT_ethics	-8
NOT_etiquette	-48
NOT_even	-26
NOT_even NOT_a	-10
NOT_even NOT_an	-8
NOT_even NOT_appear	-9
NOT_even NOT_as	-5
NOT_even NOT_bad	-10
NOT_even NOT_believe	-11
NOT_even NOT_bother	6
NOT_even NOT_bring	-9
NOT_even NOT_close	19
NOT_even NOT_come	7
NOT_even NOT_do	-7
NOT_even NOT_drink	-10
NOT_even NOT_eat	-13
NOT_even NOT_enough	-12
NOT_even NOT_find	-14
NOT_even NOT_finish	-43
NOT_even NOT_fit	-11
NOT_even NOT_fully	-21
NOT_even NOT_funny	-13
NOT_even NOT_get	13
NOT_even NOT_give	7
NOT_even NOT_good	-25
NOT_even NOT_half	-8
NOT_even NOT_have	10
NOT_even NOT_know	5
NOT_even NOT_let	10
NOT_even NOT_load	-15
NOT_even NOT_look	-10
NOT_even NOT_notice	7
NOT_even NOT_offer	-42
NOT_even NOT_play	-18
NOT_even NOT_put	-7
NOT_even NOT_remember	6
NOT_even NOT_remotely	-11
NOT_even NOT_see	5
NOT_even NOT_show	-4
NOT_even NOT_take	-8
NOT_even NOT_talk	-5
NOT_even NOT_taste	-12
NOT_even NOT_the	7
NOT_even NOT_think	-29
NOT_even NOT_try	-9
NOT_even NOT_turn	-17
NOT_even NOT_want	-19
NOT_even NOT_watch	-5
NOT_even NOT_work	-41
NOT_even NOT_worth	-46
NOT_even if	-11
NOT_ever	-3
NOT_ever NOT_ever	-10
NOT_ever NOT_go	-18
NOT_every	2
NOT_everybody	4
NOT_everyday	21
NOT_everyone	12
NOT_everyone NOT_will	14
NOT_everyone but	42
NOT_everyone's	6
NOT_everything	3
NOT_evolve	-7
NOT_exactly NOT_like	8
NOT_exactly NOT_sure	-12
NOT_exactly NOT_worth	-15
NOT_exaggeration	-13
NOT_except	4
NOT_exception	14
NOT_excess	9
NOT_excessive	5
NOT_exchange	-17
NOT_excitement	11
NOT_exciting	-2
NOT_excuse	-6
NOT_excuse NOT_for	-23
NOT_exist	-3
NOT_exist NOT_and	-18
NOT_existed	6
NOT_existent	-9
NOT_exit	-39
NOT_expect	-6
NOT_expect NOT_to	-3
NOT_expect from	-63
NOT_expected	-20
NOT_expected NOT_from	-34
NOT_expected but	17
NOT_expected from	-7
NOT_expensive shipping	-16
NOT_experience	-2
NOT_experienced	-3
NOT_expired	-34
NOT_explain	-4
NOT_explain NOT_the	-7
NOT_explanation	-34
NOT_extra effort	-17
NOT_extraordinary	5
NOT_fabric	-6
NOT_fabulous	-8
NOT_face	7
NOT_facilities	-6
NOT_fade	9
NOT_failed	19
NOT_failed NOT_me	41
NOT_fails	8
NOT_fails NOT_to	13
NOT_faint of	8
NOT_fair	-6
NOT_fake	19
NOT_false	6
NOT_familiar NOT_with	4
NOT_fan of	6
NOT_fancy	11
NOT_fancy NOT_but	6
NOT_fans	-7
NOT_far	14
NOT_far NOT_from	3
NOT_fascinate	20
NOT_fast NOT_pass	10
NOT_fasten	-24
NOT_fathom	-4
NOT_fattening	18
NOT_fault NOT_this	15
NOT_faze	-11
NOT_features	-24
NOT_feed	-11
NOT_feed NOT_a	-15
NOT_feeder	-16
NOT_feet	-9
NOT_fender	14
NOT_few days	-19
NOT_figure	-13
NOT_files	-6
NOT_fill	-6
NOT_filled NOT_with	8
NOT_filling	-6
NOT_film at	9
NOT_filters	-8
NOT_find	-3
NOT_find NOT_a	-2
NOT_find NOT_any	4
NOT_find NOT_it	2
NOT_find NOT_my	-4
NOT_find NOT_the	-4
NOT_find NOT_what	-24
NOT_finds	-11
NOT_fine	-4
NOT_finger	5
NOT_finish	-35
NOT_finish NOT_it	-4
NOT_finish NOT_the	-18
NOT_finished	5
NOT_fireworks NOT_because	-27
NOT_first	-8
NOT_first NOT_time	-5
NOT_fit	-18
NOT_fit !	-21
NOT_fit NOT_any	11
NOT_fit NOT_properly	-19
NOT_fit NOT_the	-3
NOT_fit NOT_them	18
NOT_fit NOT_well	-47
NOT_fit of	-18
NOT_fit the	-6
NOT_five	-5
NOT_five NOT_star	-7
NOT_five stars	18
NOT_fix	-9
NOT_fix NOT_it	-12
NOT_fix NOT_the	-9
NOT_fixed	-13
NOT_fixing	-27
NOT_flair	-6
NOT_flare	28
NOT_flash	-6
NOT_flashy	59
NOT_flat	4
NOT_flattering	-26
NOT_flattering NOT_at	-66
NOT_flattering NOT_on	14
NOT_flattering NOT_to	-12
NOT_flavor	-38
NOT_flavor NOT_at	-19
NOT_flavor NOT_whatsoever	-15
NOT_flavor at	-10
NOT_flavorful	-8
NOT_flavour	-38
NOT_flavour NOT_at	-16
NOT_flaws	25
NOT_flaws and	12
NOT_flexible	-12
NOT_flies	-17
NOT_flight	-9
NOT_flimsy	6
NOT_flow	16
NOT_flowy	-5
NOT_fly	-37
NOT_fly NOT_with	14
NOT_flying	-19
NOT_flying NOT_with	-12
NOT_fm	-33
NOT_focused	-8
NOT_folder	-24
NOT_follow	-2
NOT_following	-12
NOT_fond	-6
NOT_fond NOT_of	-6
NOT_food	-15
NOT_food NOT_and	-9
NOT_food is	-12
NOT_fooled	-17
NOT_fooled NOT_by	4
NOT_foot	4
NOT_for	-4
NOT_for NOT_a	-9
NOT_for NOT_better	35
NOT_for NOT_couples	-13
NOT_for NOT_everybody	12
NOT_for NOT_everyone	13
NOT_for NOT_fans	-13
NOT_for NOT_following	-21
NOT_for NOT_gaming	-17
NOT_for NOT_it	-4
NOT_for NOT_kindle	-23
NOT_for NOT_luggage	25
NOT_for NOT_me	10
NOT_for NOT_men	-20
NOT_for NOT_money	-11
NOT_for NOT_more	9
NOT_for NOT_most	-33
NOT_for NOT_my	6
NOT_for NOT_serious	-18
NOT_for NOT_their	-5
NOT_for NOT_these	-16
NOT_for NOT_this	-28
NOT_for NOT_us	-9
NOT_for NOT_use	-15
NOT_for NOT_was	30
NOT_for everyone	13
NOT_for it	5
NOT_for me	-18
NOT_for money	15
NOT_for not	8
NOT_for this	-4
NOT_force NOT_close	28
NOT_forced	3
NOT_forget	20
NOT_forget NOT_to	28
NOT_forgotten	16
NOT_forgotten NOT_it	9
NOT_forks	-13
NOT_form NOT_fitting	6
NOT_format	10
NOT_forte	-16
NOT_found NOT_anything	26
NOT_four	-5
NOT_fox	12
NOT_free	-3
NOT_fresh	-45
NOT_fresh NOT_and	-10
NOT_friendly	-27
NOT_friendly NOT_or	-8
NOT_friendly NOT_staff	-14
NOT_friendly but	21
NOT_frightening	-6
NOT_from NOT_a	4
NOT_from NOT_here	-17
NOT_from NOT_this	-10
NOT_from NOT_you	-19
NOT_from this	-9
NOT_from watching	-13
NOT_from your	-9
NOT_front of	5
NOT_frumpy	9
NOT_fucking	-19
NOT_fucks	-15
NOT_full NOT_of	12
NOT_full price	16
NOT_fun	-18
NOT_fun NOT_at	-10
NOT_function	-33
NOT_function NOT_properly	-26
NOT_functional	-24
NOT_functioning	-3
NOT_funds	-10
NOT_funny	-23
NOT_funny !	-10
NOT_funny NOT_at	-11
NOT_funny NOT_or	20
NOT_fuss	5
NOT_fuss no	16
NOT_game	-6
NOT_game but	33
NOT_gaming	-15
NOT_garden	12
NOT_gate	-43
NOT_gaudy	12
NOT_gave	-8
NOT_gel	-34
NOT_generally NOT_a	15
NOT_generate	-54
NOT_genuine	-11
NOT_german	-4
NOT_get	2
NOT_get !	-39
NOT_get NOT_a	1
NOT_get NOT_any	4
NOT_get NOT_anything	-6
NOT_get NOT_back	7
NOT_get NOT_bored	27
NOT_get NOT_boring	6
NOT_get NOT_either	-20
NOT_get NOT_enough	14
NOT_get NOT_how	-15
NOT_get NOT_inside	-31
NOT_get NOT_into	-5
NOT_get NOT_it	-32
NOT_get NOT_me	-10
NOT_get NOT_past	-32
NOT_get NOT_the	-5
NOT_get NOT_there	15
NOT_get NOT_this	-75
NOT_get NOT_through	-10
NOT_get NOT_tired	24
NOT_get NOT_too	4
NOT_get NOT_used	-9
NOT_get NOT_your	8
NOT_get a	-6
NOT_gets NOT_off	-31
NOT_getting NOT_a	9
NOT_getting NOT_any	-8
NOT_getting NOT_it	-7
NOT_getting NOT_this	-5
NOT_gf	-30
NOT_gibson	15
NOT_gimmicks	14
NOT_ginger	-34
NOT_girls	8
NOT_give	-4
NOT_give NOT_a	7
NOT_give NOT_away	17
NOT_give NOT_me	-10
NOT_give NOT_us	-19
NOT_given	-15
NOT_given NOT_me	30
NOT_given NOT_the	-10
NOT_giving NOT_her	-21
NOT_glasses	-17
NOT_glitches	26
NOT_glorify	15
NOT_gloss	19
NOT_glue	11
NOT_go	-2
NOT_go NOT_again	-24
NOT_go NOT_and	5
NOT_go NOT_back	-18
NOT_go NOT_here	-4
NOT_go NOT_lower	-15
NOT_go NOT_out	-8
NOT_go NOT_there	-5
NOT_go NOT_to	-18
NOT_go NOT_with	-5
NOT_go NOT_wrong	93
NOT_go back	8
NOT_go there	-21
NOT_going	-5
NOT_going NOT_back	-12
NOT_going NOT_here	9
NOT_going NOT_to	2
NOT_gone before	25
NOT_gonna	9
NOT_good	-16
NOT_good !	-22
NOT_good NOT_and	-6
NOT_good NOT_anymore	-32
NOT_good NOT_at	11
NOT_good NOT_buy	-34
NOT_good NOT_conscience	-9
NOT_good NOT_deal	-14
NOT_good NOT_either	-1
NOT_good NOT_enough	19
NOT_good NOT_experience	-10
NOT_good NOT_fit	-10
NOT_good NOT_if	-23
NOT_good NOT_in	5
NOT_good NOT_jokes	-11
NOT_good NOT_movie	-16
NOT_good NOT_one	-10
NOT_good NOT_product	-17
NOT_good NOT_quality	-7
NOT_good NOT_sign	-5
NOT_good NOT_taste	-17
NOT_good NOT_though	17
NOT_good NOT_to	-19
NOT_good NOT_value	-13
NOT_good NOT_way	-12
NOT_good NOT_with	6
NOT_good i	-13
NOT_good job	7
NOT_good movie	-10
NOT_good they	-9
NOT_good things	31
NOT_good time	-21
NOT_good way	-46
NOT_gore	11
NOT_got	-5
NOT_got NOT_it	-27
NOT_got NOT_the	-5
NOT_grabbed NOT_me	-11
NOT_grace	-8
NOT_grade	-12
NOT_gratuitous	5
NOT_gravy	12
NOT_greasy	2
NOT_great	-9
NOT_great NOT_either	-11
NOT_great NOT_experience	-8
NOT_great NOT_movie	7
NOT_great NOT_place	-22
NOT_great NOT_things	13
NOT_great and	-8
NOT_greedy	-11
NOT_green	-7
NOT_greet	9
NOT_greet NOT_you	-20
NOT_grind	-11
NOT_grow NOT_up	9
NOT_grows	19
NOT_guarantee	-40
NOT_guarantee NOT_that	-9
NOT_gud	-14
NOT_guests	-8
NOT_guilty	4
NOT_guitars	9
NOT_gunna	-29
NOT_had	2
NOT_had NOT_a	5
NOT_had NOT_any	16
NOT_had NOT_it	15
NOT_had NOT_the	-2
NOT_had NOT_to	20
NOT_had NOT_trouble	17
NOT_hairy	-12
NOT_half	6
NOT_half NOT_the	-19
NOT_handle	-3
NOT_handles	-23
NOT_hang	-7
NOT_happen	4
NOT_happen !	-22
NOT_happened	-4
NOT_happens	-15
NOT_happier	42
NOT_happier NOT_with	12
NOT_happy	-16
NOT_happy NOT_with	-25
NOT_harsh	7
NOT_has NOT_been	-10
NOT_has NOT_ever	4
NOT_has NOT_gone	9
NOT_hate NOT_it	-8
NOT_hate NOT_the	-7
NOT_hating	-8
NOT_hats	-24
NOT_have	3
NOT_have NOT_a	-2
NOT_have NOT_asked	5
NOT_have NOT_bluetooth	-18
NOT_have NOT_booked	-17
NOT_have NOT_bought	-12
NOT_have NOT_breakfast	11
NOT_have NOT_existed	19
NOT_have NOT_expected	-13
NOT_have NOT_happened	-9
NOT_have NOT_made	-7
NOT_have NOT_many	-5
NOT_have NOT_me	-23
NOT_have NOT_my	-6
NOT_have NOT_reservations	13
NOT_have NOT_the	-1
NOT_have NOT_those	8
NOT_have NOT_to	7
NOT_have NOT_wasted	-13
NOT_have NOT_what	-12
NOT_have that	11
NOT_have to	-6
NOT_having NOT_to	16
NOT_hdmi	-21
NOT_he	2
NOT_he NOT_was	5
NOT_headset	-16
NOT_hear NOT_any	16
NOT_hear NOT_the	-9
NOT_heard NOT_of	2
NOT_heard NOT_that	-14
NOT_heated	5
NOT_heavily	8
NOT_heavy	11
NOT_heavy NOT_and	8
NOT_heavy NOT_handed	7
NOT_help	-12
NOT_help !	-7
NOT_help NOT_at	-19
NOT_help NOT_but	7
NOT_help NOT_either	-7
NOT_help NOT_me	-25
NOT_help NOT_that	-5
NOT_help NOT_the	-28
NOT_help NOT_us	-9
NOT_helped	-5
NOT_helped NOT_by	-4
NOT_helpful	-43
NOT_helpful NOT_for	-11
NOT_helpful NOT_in	-10
NOT_helping	-9
NOT_henckels	-14
NOT_her NOT_again	-14
NOT_her NOT_style	-23
NOT_her before	13
NOT_here	-9
NOT_here NOT_again	-70
NOT_here NOT_at	-10
NOT_here NOT_unless	-9
NOT_here again	-10
NOT_here at	-8
NOT_hesitate	98
NOT_hesitate NOT_to	42
NOT_hesitation	7
NOT_high	-2
NOT_high quality	-8
NOT_highly enough	24
NOT_hilarious but	19
NOT_hint	-2
NOT_hippies	13
NOT_hippy	12
NOT_his wife	9
NOT_hiss	6
NOT_hit	3
NOT_hitch	12
NOT_hitting NOT_the	-23
NOT_hobby	-28
NOT_hold	-7
NOT_hold NOT_in	-11
NOT_hold NOT_up	-13
NOT_hold NOT_water	-15
NOT_holds NOT_barred	11
NOT_hollywood	19
NOT_home about	-6
NOT_home without	38
NOT_honey	20
NOT_honor	-35
NOT_hooked	12
NOT_hoped	-15
NOT_hopeful	-29
NOT_horrible	-20
NOT_hot	-6
NOT_hot NOT_and	-7
NOT_hot NOT_water	-6
NOT_hotel	-14
NOT_hotel again	-9
NOT_hotel to	-15
NOT_hour	-17
NOT_hour and	-19
NOT_how	-6
NOT_how NOT_bad	-17
NOT_how NOT_fast	13
NOT_how NOT_great	12
NOT_how NOT_people	-7
NOT_how NOT_poor	-18
NOT_how NOT_these	7
NOT_how NOT_they	-11
NOT_how NOT_this	-16
NOT_how NOT_to	-9
NOT_how NOT_well	12
NOT_how bad	16
NOT_how good	9
NOT_how the	-5
NOT_how to	-2
NOT_hp	-54
NOT_huge	-4
NOT_human NOT_beings	8
NOT_humor	-7
NOT_hurt	2
NOT_hurt NOT_either	15
NOT_hype	-4
NOT_i	-2
NOT_i NOT_expected	7
NOT_i NOT_find	-8
NOT_i NOT_had	-8
NOT_i NOT_ordered	-32
NOT_i NOT_paid	-10
NOT_i NOT_saw	7
NOT_i NOT_seen	7
NOT_i NOT_should	-8
NOT_i NOT_thought	-41
NOT_i NOT_was	-20
NOT_i NOT_wasted	-6
NOT_i NOT_will	-6
NOT_i NOT_would	-3
NOT_i do	-5
NOT_i downloaded	-14
NOT_i enjoyed	-13
NOT_i even	-15
NOT_i expected	10
NOT_i got	-8
NOT_i put	-7
NOT_i say	-12
NOT_i was	3
NOT_i went	-10
NOT_i would	-13
NOT_i'd	-4
NOT_i'd NOT_like	11
NOT_i'll	-15
NOT_i'll NOT_be	-7
NOT_i'll NOT_ever	13
NOT_i'm	-7
NOT_i've	2
NOT_i've NOT_been	15
NOT_ibook	-14
NOT_idea NOT_about	-13
NOT_idea NOT_how	-4
NOT_idea NOT_if	-6
NOT_idea NOT_of	-19
NOT_idea NOT_what	2
NOT_idea NOT_whether	15
NOT_ideal	-3
NOT_ideas	-16
NOT_if	3
NOT_if NOT_i	-2
NOT_if NOT_it	2
NOT_if NOT_it's	-9
NOT_if NOT_our	-14
NOT_if NOT_this	-16
NOT_if NOT_u	-15
NOT_if NOT_you	4
NOT_if NOT_you're	-6
NOT_im	29
NOT_imaginative	-16
NOT_imagine NOT_my	16
NOT_imagine NOT_the	-23
NOT_imagine NOT_what	-8
NOT_immoral	23
NOT_impact	4
NOT_impress	-23
NOT_impress NOT_me	-9
NOT_impressed	-63
NOT_impressed NOT_at	-4
NOT_impressed NOT_with	-2
NOT_impressive	-12
NOT_improve	-5
NOT_improvement	-21
NOT_in	4
NOT_in NOT_a	3
NOT_in NOT_and	-21
NOT_in NOT_any	-2
NOT_in NOT_food	-41
NOT_in NOT_good	-15
NOT_in NOT_it	-6
NOT_in NOT_my	2
NOT_in NOT_the	1
NOT_in NOT_this	-5
NOT_in NOT_watching	-14
NOT_in every	-10
NOT_in it	-6
NOT_in person	-21
NOT_in place	-17
NOT_in this	1
NOT_in to	-9
NOT_inch	-18
NOT_include	-5
NOT_increase	-8
NOT_incredible	11
NOT_indication	-7
NOT_indication NOT_that	-29
NOT_inferior	-11
NOT_info	-14
NOT_information	-2
NOT_informative	-11
NOT_informed	-12
NOT_informing	-12
NOT_infrared	-30
NOT_initial	47
NOT_inseam	-24
NOT_inside	-7
NOT_insight	-41
NOT_insight NOT_into	-27
NOT_insights	-26
NOT_inspection	-11
NOT_inspiration	7
NOT_inspire	-16
NOT_inspired	-10
NOT_inspired and	-12
NOT_install	-39
NOT_install NOT_it	-14
NOT_install NOT_on	-35
NOT_install NOT_this	-11
NOT_installed	-17
NOT_installing	-10
NOT_instead	-14
NOT_instruction	-1
NOT_instructions	-20
NOT_intended NOT_to	7
NOT_intense	8
NOT_interested NOT_in	-3
NOT_interesting	-46
NOT_interesting NOT_at	-6
NOT_interfere	7
NOT_international	-3
NOT_interruptions	28
NOT_intimidating	19
NOT_into	1
NOT_into NOT_the	3
NOT_into the	-4
NOT_intrude	13
NOT_intrusive	-35
NOT_intuitive	-6
NOT_invented	9
NOT_investment	-12
NOT_involve	-12
NOT_is	2
NOT_is NOT_a	5
NOT_is NOT_perfect	12
NOT_is NOT_their	-15
NOT_is NOT_what	17
NOT_is not	19
NOT_is very	-18
NOT_issue	9
NOT_issue for	17
NOT_issues	60
NOT_issues NOT_at	5
NOT_issues NOT_with	-6
NOT_issues however	-16
NOT_issues with	26
NOT_it	-8
NOT_it !	-7
NOT_it NOT_again	-19
NOT_it NOT_and	3
NOT_it NOT_anymore	7
NOT_it NOT_anywhere	7
NOT_it NOT_around	12
NOT_it NOT_at	-14
NOT_it NOT_down	37
NOT_it NOT_either	-10
NOT_it NOT_enough	22
NOT_it NOT_five	14
NOT_it NOT_funny	5
NOT_it NOT_has	-9
NOT_it NOT_highly	16
NOT_it NOT_it	11
NOT_it NOT_justice	25
NOT_it NOT_more	-6
NOT_it NOT_now	-4
NOT_it NOT_on	-6
NOT_it NOT_since	4
NOT_it NOT_sooner	27
NOT_it NOT_sounds	18
NOT_it NOT_through	-13
NOT_it NOT_to	-7
NOT_it NOT_unless	-5
NOT_it NOT_used	-14
NOT_it NOT_was	-8
NOT_it NOT_works	-10
NOT_it again	-6
NOT_it at	10
NOT_it doesn't	-13
NOT_it even	-7
NOT_it for	-15
NOT_it is	2
NOT_it out	7
NOT_it s	15
NOT_it says	-23
NOT_it should	-17
NOT_it up	9
NOT_it used	-16
NOT_it wants	-43
NOT_it without	-5
NOT_it's	-8
NOT_it's NOT_bad	13
NOT_it's NOT_worth	-9
NOT_it's a	-15
NOT_it's very	-27
NOT_itchy	12
NOT_item	11
NOT_its	-3
NOT_its not	-16
NOT_its own	-34
NOT_jealous	19
NOT_jeans	-7
NOT_job	-3
NOT_jobs	-15
NOT_joke	-7
NOT_jokes	-11
NOT_joking	-9
NOT_jump	-11
NOT_just NOT_a	2
NOT_just NOT_an	6
NOT_just NOT_another	8
NOT_just NOT_bad	-8
NOT_just NOT_for	43
NOT_just NOT_me	-12
NOT_just don't	-19
NOT_justice	5
NOT_justify	-29
NOT_justify the	-10
NOT_katherine	-14
NOT_keen	9
NOT_keep	-1
NOT_keep NOT_it	-21
NOT_keep NOT_my	-18
NOT_keeping	-6
NOT_kept	-9
NOT_kidding	7
NOT_kidding !	7
NOT_kids or	-14
NOT_killer	-16
NOT_kimono	-14
NOT_kind	-1
NOT_kind of	-2
NOT_kindle	4
NOT_kindle fire	6
NOT_knew	5
NOT_knife	13
NOT_know	7
NOT_know ?	-8
NOT_know NOT_anyone	7
NOT_know NOT_if	-2
NOT_know NOT_until	9
NOT_know NOT_what	2
NOT_know NOT_where	-4
NOT_know NOT_who	-11
NOT_know NOT_why	3
NOT_know NOT_yet	14
NOT_know i	-6
NOT_known NOT_or	-21
NOT_lady	15
NOT_lag	13
NOT_lags	33
NOT_laptop	-9
NOT_large but	34
NOT_last	-6
NOT_last NOT_very	-11
NOT_laugh	7
NOT_laugh NOT_once	-7
NOT_laughs	-13
NOT_launch	-23
NOT_lay	-17
NOT_le	11
NOT_leaking	-29
NOT_leaks	5
NOT_least NOT_bit	-7
NOT_leather	-23
NOT_leave NOT_home	28
NOT_leg	-24
NOT_leg NOT_room	-48
NOT_legs	-15
NOT_lenovo	-26
NOT_less than	-7
NOT_let	2
NOT_let NOT_down	3
NOT_let NOT_me	-20
NOT_let NOT_that	20
NOT_let NOT_these	15
NOT_lets	19
NOT_lets NOT_go	5
NOT_lied	-21
NOT_life of	-9
NOT_light NOT_and	11
NOT_like	3
NOT_like ?	16
NOT_like NOT_a	2
NOT_like NOT_about	6
NOT_like NOT_all	17
NOT_like NOT_angry	6
NOT_like NOT_are	-20
NOT_like NOT_dry	-10
NOT_like NOT_here	12
NOT_like NOT_it	-29
NOT_like NOT_much	6
NOT_like NOT_others	12
NOT_like NOT_some	4
NOT_like NOT_the	-12
NOT_like NOT_them	-10
NOT_like NOT_these	-44
NOT_like NOT_this	-16
NOT_like NOT_was	6
NOT_like NOT_what	-6
NOT_like some	9
NOT_like this	3
NOT_likeable	-6
NOT_liked	-4
NOT_likes	-5
NOT_line	-1
NOT_lining	-13
NOT_linksys	-8
NOT_lint	21
NOT_linux	-27
NOT_lipstick	-37
NOT_list	-9
NOT_list the	-14
NOT_listen NOT_to	4
NOT_listen to	-7
NOT_live NOT_in	-6
NOT_live NOT_up	-7
NOT_live without	12
NOT_lively	10
NOT_load	-30
NOT_load NOT_on	-13
NOT_lock	-11
NOT_lockers	-15
NOT_locks	-16
NOT_logic	-23
NOT_long NOT_queues	19
NOT_longer	-7
NOT_longer NOT_have	12
NOT_longer NOT_on	-20
NOT_longer NOT_the	-5
NOT_longer NOT_working	-11
NOT_look	5
NOT_look NOT_anything	-8
NOT_look NOT_at	-11
NOT_look NOT_flattering	-22
NOT_look NOT_good	-15
NOT_look NOT_like	-5
NOT_look NOT_to	9
NOT_looked NOT_at	-11
NOT_loops	9
NOT_loose	30
NOT_lose	9
NOT_lose NOT_any	18
NOT_lose NOT_to	13
NOT_loses	13
NOT_losing	13
NOT_losing NOT_the	7
NOT_lost NOT_any	13
NOT_lot NOT_going	12
NOT_lots	6
NOT_lounge	5
NOT_love	20
NOT_love !	20
NOT_love ?	6
NOT_love NOT_a	6
NOT_love NOT_the	3
NOT_lovely	6
NOT_low NOT_cut	7
NOT_lower	-21
NOT_lt	-18
NOT_luck	-4
NOT_luck NOT_with	-17
NOT_lucky	-13
NOT_lufthansa	-14
NOT_luster	-23
NOT_mac	-22
NOT_made	-8
NOT_made NOT_by	-18
NOT_made NOT_well	-15
NOT_madonna	-11
NOT_magic	7
NOT_magical	11
NOT_major	1
NOT_major problem	23
NOT_make	-1
NOT_make NOT_a	-21
NOT_make NOT_an	-6
NOT_make NOT_any	6
NOT_make NOT_it	-6
NOT_make NOT_much	10
NOT_make NOT_one	-10
NOT_make NOT_sense	-28
NOT_make NOT_that	9
NOT_make NOT_the	-4
NOT_make this	-20
NOT_makes	2
NOT_making	2
NOT_male	-6
NOT_man NOT_has	10
NOT_manage	-5
NOT_management	13
NOT_manager	-28
NOT_manages	-15
NOT_manages NOT_to	-8
NOT_many NOT_good	-9
NOT_many NOT_people	7
NOT_market	-8
NOT_married NOT_to	9
NOT_martin	-46
NOT_masala	9
NOT_mask	9
NOT_massive	-11
NOT_masterpiece	27
NOT_masterpiece but	16
NOT_match	-2
NOT_match the	-6
NOT_matched	22
NOT_material	-2
NOT_mathematical	-38
NOT_matter !	12
NOT_matters	-11
NOT_may not	11
NOT_me	-4
NOT_me !	-7
NOT_me NOT_a	-6
NOT_me NOT_at	-3
NOT_me NOT_down	26
NOT_me NOT_from	6
NOT_me NOT_like	-10
NOT_me NOT_look	11
NOT_me NOT_on	-18
NOT_me NOT_started	4
NOT_me NOT_that	-12
NOT_me NOT_to	-9
NOT_me NOT_wrong	-3
NOT_me as	8
NOT_me started	-13
NOT_meals	-82
NOT_mean	-1
NOT_mean NOT_you	-4
NOT_means NOT_of	-15
NOT_meat	-13
NOT_meats	15
NOT_mediocre	-22
NOT_medium	-7
NOT_meet	-21
NOT_meet NOT_my	-9
NOT_meet NOT_the	-6
NOT_meeting	11
NOT_memorable	3
NOT_memorex	-11
NOT_men	-5
NOT_menace to	-12
NOT_mention	-6
NOT_mention NOT_absolutely	14
NOT_mention NOT_all	12
NOT_mention NOT_it	-11
NOT_mention NOT_that	-3
NOT_mentions	-17
NOT_menus	10
NOT_merit	-13
NOT_mess	7
NOT_mess NOT_around	12
NOT_messing	15
NOT_messy	5
NOT_mic	-28
NOT_mice	-41
NOT_micro	-13
NOT_microphone	-8
NOT_microwave	-8
NOT_miles	-8
NOT_mind	3
NOT_mind NOT_all	15
NOT_mind NOT_sleeping	-15
NOT_minimum	-8
NOT_miracle	14
NOT_miraculous	19
NOT_miss	40
NOT_miss NOT_anything	-5
NOT_miss NOT_it	36
NOT_miss NOT_out	36
NOT_miss NOT_the	-2
NOT_miss NOT_this	12
NOT_miss this	8
NOT_missed	17
NOT_missed !	3
NOT_missing	-7
NOT_mistaken	15
NOT_mix NOT_well	-16
NOT_moles	-18
NOT_moment NOT_in	-9
NOT_momentum	-18
NOT_money	-13
NOT_money !	-7
NOT_money NOT_is	-19
NOT_money on	-3
NOT_money or	-9
NOT_money to	-26
NOT_monumental	-19
NOT_mood	-5
NOT_more	6
NOT_more !	11
NOT_more NOT_disappointed	-41
NOT_more NOT_dropped	17
NOT_more NOT_orders	-18
NOT_more NOT_pleasant	15
NOT_more NOT_pleased	18
NOT_more NOT_than	-13
NOT_more NOT_time	-8
NOT_more helpful	7
NOT_more money	-17
NOT_morning	-44
NOT_most people	-8
NOT_move	-13
NOT_moved	9
NOT_movie	7
NOT_movie !	-12
NOT_movie NOT_about	8
NOT_movie was	-4
NOT_movies NOT_like	7
NOT_movies are	-12
NOT_moving NOT_around	-15
NOT_much	-1
NOT_much NOT_better	-3
NOT_much NOT_crowd	-44
NOT_much NOT_food	9
NOT_much NOT_for	7
NOT_much NOT_fun	-11
NOT_much NOT_going	-6
NOT_much NOT_help	-8
NOT_much NOT_junk	18
NOT_much NOT_time	5
NOT_much NOT_to	2
NOT_much NOT_worse	-10
NOT_much at	11
NOT_much for	-7
NOT_much trouble	26
NOT_mushy	7
NOT_muslims	-23
NOT_muss	28
NOT_muster	-59
NOT_mute	-14
NOT_my	-12
NOT_my NOT_attention	-6
NOT_my NOT_bag	-20
NOT_my NOT_best	-20
NOT_my NOT_body	27
NOT_my NOT_cup	-24
NOT_my NOT_expectations	-10
NOT_my NOT_idea	-30
NOT_my NOT_last	35
NOT_my NOT_legs	-19
NOT_my NOT_life	6
NOT_my NOT_money	-19
NOT_my NOT_name	-10
NOT_my NOT_order	-19
NOT_my NOT_time	-22
NOT_my NOT_type	-11
NOT_my day	16
NOT_my family	-10
NOT_my flight	-9
NOT_my kindle	6
NOT_my money	-11
NOT_my phone	6
NOT_my time	-28
NOT_myself	3
NOT_myself NOT_away	13
NOT_mystery	-11
NOT_narrative	-4
NOT_navy	10
NOT_nc	26
NOT_nd	-30
NOT_near NOT_enough	-8
NOT_near NOT_the	-6
NOT_nearly NOT_enough	-22
NOT_need	5
NOT_need NOT_this	-7
NOT_need NOT_to	20
NOT_needed	4
NOT_needed NOT_to	6
NOT_needing	9
NOT_negate	24
NOT_negative	19
NOT_negative NOT_to	30
NOT_negatives	16
NOT_neglecting	16
NOT_network	9
NOT_new	-5
NOT_new NOT_here	-12
NOT_new NOT_rides	-13
NOT_new but	8
NOT_new or	-30
NOT_news	-6
NOT_next	-5
NOT_nice	-4
NOT_nice to	-9
NOT_nicely	-4
NOT_night in	12
NOT_noise	25
NOT_noise NOT_from	12
NOT_nominated	3
NOT_non	-12
NOT_non NOT_stick	-7
NOT_nonsense	10
NOT_noted	-6
NOT_notice	1
NOT_noticeable	13
NOT_notified	-14
NOT_notify	-9
NOT_notifying	-30
NOT_nudity	-11
NOT_number	-11
NOT_numbers	-5
NOT_numeric	-14
NOT_obstruct	16
NOT_obtrusive	9
NOT_occur	-7
NOT_odor	14
NOT_of	-2
NOT_of NOT_comfort	-16
NOT_of NOT_communication	-7
NOT_of NOT_creativity	-18
NOT_of NOT_customer	-11
NOT_of NOT_good	-12
NOT_of NOT_it	2
NOT_of NOT_plot	-7
NOT_of NOT_the	8
NOT_of NOT_them	-21
NOT_of NOT_this	3
NOT_of NOT_those	-2
NOT_of NOT_us	-6
NOT_of NOT_what	4
NOT_of NOT_which	-9
NOT_of anything	-5
NOT_of good	-28
NOT_of my	-21
NOT_of new	-15
NOT_of suspense	-7
NOT_of your	-4
NOT_off NOT_the	-3
NOT_off by	22
NOT_offence	-10
NOT_offense	-14
NOT_offer	-6
NOT_offer NOT_to	-5
NOT_offered	-7
NOT_offered NOT_a	11
NOT_often	17
NOT_ok	-5
NOT_okay	6
NOT_on	-6
NOT_on !	-10
NOT_on NOT_a	3
NOT_on NOT_me	-12
NOT_on NOT_my	7
NOT_on NOT_our	-7
NOT_on NOT_t	-11
NOT_on NOT_the	2
NOT_on NOT_this	-13
NOT_on a	-3
NOT_on dvd	8
NOT_on how	-20
NOT_on it	-2
NOT_on my	-3
NOT_on the	-3
NOT_onboard	-14
NOT_once	7
NOT_once NOT_does	-14
NOT_once NOT_have	10
NOT_once NOT_predictable	14
NOT_one	-2
NOT_one NOT_but	-2
NOT_one NOT_can	-6
NOT_one NOT_ever	4
NOT_one NOT_i'd	-23
NOT_one NOT_in	-2
NOT_one NOT_laugh	-7
NOT_one NOT_next	15
NOT_one NOT_of	-22
NOT_one NOT_single	-12
NOT_one NOT_was	5
NOT_one NOT_will	5
NOT_one NOT_would	11
NOT_one again	-19
NOT_one and	-6
NOT_one star	-32
NOT_ones	3
NOT_onion	-7
NOT_only	3
NOT_only NOT_bad	-10
NOT_only NOT_fails	-11
NOT_only NOT_for	14
NOT_only NOT_of	14
NOT_only NOT_the	2
NOT_only NOT_to	32
NOT_only a	-39
NOT_only windows	-13
NOT_onscreen	-35
NOT_open	-17
NOT_open NOT_my	-14
NOT_open NOT_on	-7
NOT_open NOT_the	-31
NOT_operating	-27
NOT_operations	-14
NOT_opportunity	-5
NOT_opportunity NOT_to	-10
NOT_optical	28
NOT_option	-9
NOT_options	-9
NOT_or	-9
NOT_or can't	21
NOT_or more	22
NOT_or most	-32
NOT_orange	12
NOT_order	-16
NOT_order NOT_again	-27
NOT_order NOT_from	-35
NOT_order NOT_this	-40
NOT_ordered	-6
NOT_ordering	-13
NOT_ordering NOT_from	-12
NOT_orders	-26
NOT_oreo	19
NOT_organic	-21
NOT_original	-13
NOT_original but	6
NOT_os	-26
NOT_other	1
NOT_other NOT_book	16
NOT_other NOT_hotel	14
NOT_other NOT_options	-10
NOT_other NOT_place	32
NOT_others	3
NOT_ounce	-15
NOT_ounce NOT_of	-14
NOT_our	1
NOT_our experience	-14
NOT_our table	11
NOT_out	3
NOT_out NOT_how	-9
NOT_out but	25
NOT_out by	7
NOT_out how	-9
NOT_outdoor	-32
NOT_oven	40
NOT_over	2
NOT_over NOT_my	-8
NOT_over NOT_the	8
NOT_over NOT_to	-16
NOT_overall	4
NOT_overbearing	43
NOT_overboard	59
NOT_overcome	-10
NOT_overdoing	11
NOT_overdone	22
NOT_overlook NOT_this	23
NOT_overly	28
NOT_overly NOT_sweet	11
NOT_overpower	9
NOT_overpowering	49
NOT_overwhelming	1
NOT_packaging	-20
NOT_paid	-17
NOT_painful	-25
NOT_panic	9
NOT_pants	-15
NOT_par	-4
NOT_paratha	-19
NOT_parking	-5
NOT_particular	4
NOT_particular NOT_reason	-5
NOT_particularly	2
NOT_particularly NOT_good	10
NOT_pass NOT_this	11
NOT_passion	-27
NOT_past	-28
NOT_past NOT_the	-19
NOT_pastry	-18
NOT_patch	-71
NOT_patch NOT_on	-40
NOT_pathetic	-10
NOT_pay	-10
NOT_pay NOT_for	-24
NOT_pay NOT_the	-13
NOT_pay NOT_to	-38
NOT_pay full	-10
NOT_paying	5
NOT_payoff	-27
NOT_pays	17
NOT_pe	-16
NOT_people	3
NOT_people are	7
NOT_peppers	-21
NOT_perfect	54
NOT_perfect NOT_about	-18
NOT_perfect NOT_but	18
NOT_perfect NOT_movie	15
NOT_perfect and	12
NOT_perfect but	22
NOT_perfectly	7
NOT_permission	-37
NOT_permissions	6
NOT_personality	-5
NOT_pet	-16
NOT_petite	8
NOT_phenomenal	17
NOT_phoenix	14
NOT_phone	-3
NOT_phone NOT_in	-9
NOT_photo	-24
NOT_photos	-4
NOT_picky	3
NOT_pics	-13
NOT_picture	-6
NOT_picture !	-25
NOT_pictured	-3
NOT_piece	-6
NOT_piece of	-10
NOT_pilling	8
NOT_pin	-15
NOT_pirates	12
NOT_place	-21
NOT_place NOT_for	-4
NOT_place NOT_to	-1
NOT_place an	-20
NOT_place that	-16
NOT_place to	-7
NOT_places	-4
NOT_plan NOT_on	-5
NOT_plane	-28
NOT_plastic	6
NOT_play	-8
NOT_play NOT_any	-14
NOT_play NOT_games	10
NOT_play NOT_the	-4
NOT_played NOT_this	9
NOT_player	-17
NOT_players	-17
NOT_playing	5
NOT_playing NOT_this	6
NOT_pleasant	4
NOT_pleasant NOT_experience	-38
NOT_please	7
NOT_pleased	-12
NOT_pleased NOT_with	-12
NOT_plenty	30
NOT_plot NOT_to	-4
NOT_plot no	-19
NOT_plug	-46
NOT_plug NOT_and	-18
NOT_plugged	-17
NOT_plus	-11
NOT_point	-14
NOT_point NOT_in	-4
NOT_pointless	-9
NOT_points	-2
NOT_police	13
NOT_policy	-4
NOT_polite	-13
NOT_political	14
NOT_poor	-50
NOT_poor the	-13
NOT_pop	9
NOT_pop NOT_up	-9
NOT_positive	-10
NOT_possess NOT_the	15
NOT_possible	-2
NOT_possibly	-12
NOT_pot	-30
NOT_potato NOT_chips	15
NOT_power	8
NOT_power of	9
NOT_power outlets	13
NOT_ppl	-28
NOT_practical	-19
NOT_praise	3
NOT_praise NOT_it	11
NOT_preachy	16
NOT_prefer	-3
NOT_premise	-4
NOT_prepared	-23
NOT_presents	-16
NOT_preservatives	7
NOT_pressure	6
NOT_pretentious	28
NOT_pretentious NOT_and	11
NOT_pretty	-4
NOT_prevent NOT_me	20
NOT_price	6
NOT_price for	9
NOT_price i	-11
NOT_pricy	14
NOT_pride	-21
NOT_prince	8
NOT_printed	-8
NOT_priority	6
NOT_priority NOT_and	27
NOT_private	-8
NOT_problem	16
NOT_problem !	9
NOT_problem NOT_here	10
NOT_problem NOT_to	12
NOT_problem NOT_using	23
NOT_problem but	-19
NOT_problem with	2
NOT_problems	28
NOT_problems NOT_whatsoever	15
NOT_problems at	13
NOT_problems with	19
NOT_product	-21
NOT_product again	12
NOT_product for	-11
NOT_products	-23
NOT_promise	-19
NOT_promo	-19
NOT_prop	-19
NOT_proper	-18
NOT_properly	-31
NOT_properly NOT_and	-8
NOT_properly NOT_on	-15
NOT_provide	-7
NOT_provide NOT_any	-12
NOT_provided	-11
NOT_ptv	23
NOT_pudding	24
NOT_pull	-4
NOT_pull NOT_them	-13
NOT_pulse	-28
NOT_punches	29
NOT_purchase	-14
NOT_purchase NOT_this	-18
NOT_purchased NOT_this	-6
NOT_purchasing	-74
NOT_purchasing NOT_this	-21
NOT_purpose	-9
NOT_pushy	40
NOT_put NOT_anything	-28
NOT_put NOT_in	-4
NOT_put NOT_it	22
NOT_put NOT_off	6
NOT_put NOT_on	-6
NOT_put NOT_this	8
NOT_put it	12
NOT_putting	-4
NOT_qualify	-2
NOT_qualities NOT_to	-9
NOT_quality	-19
NOT_quality NOT_i	-22
NOT_quality or	16
NOT_questionable	-30
NOT_queuing	6
NOT_quiet	-6
NOT_quite	2
NOT_quite NOT_gets	-9
NOT_quite NOT_perfect	11
NOT_quite NOT_ready	9
NOT_quite NOT_up	42
NOT_rain	34
NOT_raise	-3
NOT_ran	21
NOT_rap	29
NOT_rate	-3
NOT_rats	9
NOT_re	-10
NOT_reaches	-11
NOT_reaction	-16
NOT_read	-3
NOT_read NOT_any	-15
NOT_read NOT_it	-25
NOT_reader	9
NOT_ready	-6
NOT_ready NOT_for	-3
NOT_real	-15
NOT_real NOT_life	-8
NOT_real NOT_reason	-5
NOT_realise	4
NOT_realize	3
NOT_realize NOT_how	10
NOT_realize NOT_they	18
NOT_really	-2
NOT_really NOT_aware	-13
NOT_really NOT_get	-4
NOT_really NOT_gets	-20
NOT_really NOT_hate	-28
NOT_really NOT_hold	-8
NOT_really NOT_know	-14
NOT_really NOT_put	-16
NOT_really NOT_stretch	16
NOT_really NOT_taking	-11
NOT_really NOT_use	-8
NOT_really NOT_work	10
NOT_really NOT_worth	-40
NOT_reason	-17
NOT_reason NOT_and	6
NOT_reason NOT_except	-12
NOT_reason NOT_for	-12
NOT_reason NOT_given	-11
NOT_reason NOT_why	5
NOT_reasoning	-9
NOT_rebook	-14
NOT_recall NOT_if	-13
NOT_reccomend	-15
NOT_reccomended	-14
NOT_reccommend	15
NOT_receive	-28
NOT_receive NOT_the	-15
NOT_received	-40
NOT_received NOT_any	-14
NOT_received NOT_it	-9
NOT_received NOT_my	5
NOT_received NOT_this	-11
NOT_reception	-10
NOT_recline	4
NOT_recline NOT_and	-18
NOT_reclining	19
NOT_recognition	22
NOT_recognize	-2
NOT_recognized	-10
NOT_recognized NOT_by	-6
NOT_recognizes NOT_the	-16
NOT_recomend	-25
NOT_recomend NOT_it	-10
NOT_recommend	-39
NOT_recommend NOT_anyone	-19
NOT_recommend NOT_at	-20
NOT_recommend NOT_buying	-8
NOT_recommend NOT_it	4
NOT_recommend NOT_that	-11
NOT_recommend NOT_these	-20
NOT_recommend NOT_this	-16
NOT_recommend NOT_to	8
NOT_recommendations	-27
NOT_recommended	-32
NOT_recommended NOT_at	-13
NOT_recommended NOT_for	9
NOT_recommended NOT_if	-13
NOT_record	-39
NOT_redeem	-31
NOT_redeeming	-19
NOT_redeeming NOT_features	-9
NOT_redeeming NOT_qualities	11
NOT_refill	15
NOT_refills	-10
NOT_reflect	-39
NOT_reflect NOT_the	-10
NOT_refreshments	-11
NOT_refund	-23
NOT_refunded	18
NOT_refunds	-17
NOT_reg	-22
NOT_regarding	-17
NOT_regimens	-15
NOT_registers	-12
NOT_regret	26
NOT_regret !	12
NOT_regret NOT_buying	16
NOT_regret NOT_it	19
NOT_regret NOT_the	10
NOT_regrets	9
NOT_reinstall	-38
NOT_relate	-11
NOT_relaxing	-12
NOT_released NOT_on	10
NOT_reliable	-28
NOT_relief	-20
NOT_religious	9
NOT_reminiscent	-33
NOT_remotely	-25
NOT_remove NOT_it	-9
NOT_removing	9
NOT_renovated	-15
NOT_rent	-8
NOT_rent NOT_it	-7
NOT_renting	-6
NOT_repaired	-19
NOT_repeat	-4
NOT_replace	5
NOT_replacement	-5
NOT_reply	-43
NOT_represented	-22
NOT_reputation	-15
NOT_request	8
NOT_require	3
NOT_rescue	-34
NOT_resemble	-8
NOT_resembling	-23
NOT_reservation	-5
NOT_reservations NOT_and	-19
NOT_residue	7
NOT_resist	16
NOT_resolution	-6
NOT_resolved	-6
NOT_respect	-12
NOT_respect NOT_for	-8
NOT_respected	-9
NOT_respond	-31
NOT_respond NOT_to	-6
NOT_responded	-28
NOT_responding	-36
NOT_response	-58
NOT_response NOT_from	-13
NOT_responsibility	-12
NOT_responsive	-22
NOT_responsive NOT_to	-13
NOT_rest of	-9
NOT_restaurant	-11
NOT_restaurant to	-12
NOT_retailer	-27
NOT_retract	-14
NOT_return	-60
NOT_return NOT_it	-5
NOT_return NOT_to	-5
NOT_returnable	-23
NOT_returned	-9
NOT_returning	-65
NOT_returning NOT_to	-7
NOT_returns	-15
NOT_reveal	20
NOT_revealing	8
NOT_review	5
NOT_review NOT_the	-29
NOT_reviews	3
NOT_revisit	-18
NOT_rewarding	-22
NOT_rich	-3
NOT_ride	6
NOT_ride NOT_up	10
NOT_rides	-2
NOT_right	-4
NOT_right NOT_for	-5
NOT_right NOT_from	-10
NOT_right NOT_on	-9
NOT_right but	35
NOT_ripped	-14
NOT_rise	-25
NOT_rise NOT_to	-26
NOT_rises	-11
NOT_rises NOT_above	-19
NOT_risk	4
NOT_rome	32
NOT_room	-19
NOT_rooms	-30
NOT_route	-8
NOT_rub	10
NOT_rude	-14
NOT_ruining	14
NOT_run NOT_into	28
NOT_run NOT_on	-17
NOT_run NOT_out	9
NOT_run hot	17
NOT_rush	5
NOT_rushed NOT_or	10
NOT_rushing	11
NOT_s	-22
NOT_sacrificing	21
NOT_safe	-17
NOT_salad	-6
NOT_salt	7
NOT_salvage	-6
NOT_same	-9
NOT_same again	13
NOT_same feel	-12
NOT_same quality	-13
NOT_sample	24
NOT_san	-15
NOT_sappy	31
NOT_satisfied	6
NOT_satisfied NOT_with	-9
NOT_satisfy	5
NOT_satisfying	-23
NOT_save	-36
NOT_save NOT_it	-6
NOT_save NOT_this	-56
NOT_save the	-8
NOT_saw	2
NOT_say NOT_any	11
NOT_say NOT_enough	53
NOT_say NOT_i	-13
NOT_say NOT_more	10
NOT_say NOT_to	-12
NOT_saying	7
NOT_saying NOT_a	-8
NOT_saying NOT_all	-11
NOT_says	10
NOT_scanner	-10
NOT_scary	-7
NOT_scholar	-14
NOT_scholarly	-12
NOT_science	-8
NOT_scratches	9
NOT_scratchy	45
NOT_screw NOT_down	-23
NOT_script	-13
NOT_seal	-15
NOT_seams	-11
NOT_search	-7
NOT_seasoned	-18
NOT_seat	-3
NOT_seat NOT_behind	21
NOT_seated	-30
NOT_seating	-5
NOT_seats	-12
NOT_seats NOT_and	-25
NOT_seconds	-6
NOT_security	-8
NOT_see	2
NOT_see !	-14
NOT_see NOT_any	-3
NOT_see NOT_anything	-4
NOT_see NOT_many	9
NOT_see NOT_the	-1
NOT_see NOT_through	3
NOT_see NOT_thru	10
NOT_see NOT_your	-8
NOT_seem	-12
NOT_seem NOT_to	-17
NOT_seemed NOT_to	-4
NOT_seen	3
NOT_seen NOT_a	-9
NOT_seen NOT_before	14
NOT_seen NOT_it	31
NOT_seen NOT_on	7
NOT_seen NOT_so	-11
NOT_seen NOT_such	-7
NOT_seen NOT_this	4
NOT_seen again	-12
NOT_selected	-16
NOT_selection	-24
NOT_send	-5
NOT_sending	-20
NOT_sense	-33
NOT_sense !	-10
NOT_sense NOT_at	-22
NOT_sense NOT_to	-6
NOT_sense to	-19
NOT_sensitive	-7
NOT_sentimental	16
NOT_sentimentality	21
NOT_sentimentalizing	23
NOT_sentimentalizing NOT_it	15
NOT_series	14
NOT_serve	-7
NOT_served	-15
NOT_service	-26
NOT_service no	-24
NOT_services	-9
NOT_set	-5
NOT_set NOT_up	-7
NOT_setting NOT_up	23
NOT_settings	-12
NOT_several	-3
NOT_sexy	-19
NOT_sf	19
NOT_shabby	10
NOT_shaded	-30
NOT_shadows	14
NOT_shape	-35
NOT_shape NOT_and	-11
NOT_shape NOT_to	-9
NOT_shape for	-13
NOT_shipped	-18
NOT_shoot	-9
NOT_shoot NOT_the	-10
NOT_shopping	-9
NOT_short	20
NOT_short NOT_of	10
NOT_shot	5
NOT_should	3
NOT_should NOT_get	-15
NOT_show	-2
NOT_showed	-18
NOT_showers	-20
NOT_shown NOT_in	-6
NOT_shred	-8
NOT_shred of	-8
NOT_shy	20
NOT_shy NOT_away	4
NOT_significantly	6
NOT_signposted	14
NOT_silicone	-19
NOT_silverware	-10
NOT_since NOT_we	-15
NOT_single problem	16
NOT_sir	-4
NOT_sit	-20
NOT_sit NOT_in	-12
NOT_sit NOT_on	-14
NOT_sitting NOT_through	-9
NOT_size	6
NOT_size NOT_up	8
NOT_sketches	-14
NOT_skill	-15
NOT_skills	-11
NOT_skin and	-22
NOT_skips	17
NOT_sleeper	13
NOT_slept NOT_so	17
NOT_slides	17
NOT_slightest	-24
NOT_slim	16
NOT_slip	-3
NOT_slipping	10
NOT_slow NOT_down	18
NOT_slowed	30
NOT_slowed NOT_down	16
NOT_smell	4
NOT_smell NOT_anything	-19
NOT_smile	-18
NOT_smile NOT_and	-19
NOT_smoothly as	-24
NOT_snap	17
NOT_sneeze	13
NOT_snow	8
NOT_snug	24
NOT_so	-4
NOT_so NOT_bad	7
NOT_so NOT_big	-6
NOT_so NOT_expensive	7
NOT_so NOT_far	8
NOT_so NOT_flattering	-12
NOT_so NOT_friendly	-10
NOT_so NOT_funny	-10
NOT_so NOT_good	-4
NOT_so NOT_horrible	-26
NOT_so NOT_i	4
NOT_so NOT_interesting	11
NOT_so NOT_lucky	-8
NOT_so NOT_pleased	-29
NOT_so called	-9
NOT_so i	4
NOT_soap	-10
NOT_softly	-11
NOT_software	-8
NOT_solution	-10
NOT_some NOT_cheap	16
NOT_someone	-13
NOT_something	2
NOT_something NOT_else	15
NOT_something NOT_special	-19
NOT_something like	-15
NOT_sometimes	-5
NOT_somewhere	-26
NOT_sore	-8
NOT_sore in	-12
NOT_sorry !	11
NOT_sort	-3
NOT_sort of	-4
NOT_sound	-2
NOT_sound !	-13
NOT_sound NOT_at	-13
NOT_sound NOT_that	-26
NOT_sounds of	-17
NOT_soundtrack	14
NOT_soup	12
NOT_south	11
NOT_soy	25
NOT_spa	-9
NOT_spa and	-24
NOT_space with	-21
NOT_spacious	15
NOT_spark	-10
NOT_spark NOT_of	-12
NOT_speak	-5
NOT_speak NOT_any	-13
NOT_speak of	-3
NOT_special	-11
NOT_special NOT_and	-12
NOT_special NOT_effects	11
NOT_special the	16
NOT_spectacular but	-11
NOT_spelling	54
NOT_spend	-6
NOT_spend NOT_your	-13
NOT_spend a	-10
NOT_spending NOT_all	-16
NOT_spent NOT_the	-20
NOT_spin	-21
NOT_spoil	2
NOT_spoke	-29
NOT_squirrels	-35
NOT_staff	-48
NOT_staff to	-47
NOT_stale	6
NOT_stand	-4
NOT_stand NOT_it	-8
NOT_stand NOT_this	-12
NOT_star hotel	-11
NOT_stars	-2
NOT_stars !	-28
NOT_stars is	32
NOT_start	2
NOT_started	5
NOT_starz	25
NOT_state of	-14
NOT_stay	-28
NOT_stay NOT_anywhere	15
NOT_stay NOT_at	-7
NOT_stay NOT_down	-12
NOT_stay NOT_here	-36
NOT_stay NOT_there	-25
NOT_staying	-10
NOT_staying NOT_here	-18
NOT_stereotype	-12
NOT_stereotypical	6
NOT_stick	-7
NOT_sticking	12
NOT_sticks NOT_to	11
NOT_stiff	50
NOT_stir	19
NOT_stolen	-15
NOT_stop	5
NOT_stop !	16
NOT_stop NOT_eating	18
NOT_stop NOT_playing	23
NOT_stop NOT_the	-4
NOT_stops	11
NOT_stores	12
NOT_storm	-20
NOT_story	-6
NOT_storytelling	-19
NOT_straight	-13
NOT_stray NOT_from	15
NOT_stretch	3
NOT_strings	4
NOT_strong	-2
NOT_strong NOT_enough	-4
NOT_structure	-4
NOT_structured	18
NOT_stuff	-18
NOT_stuff like	-11
NOT_sturdy	-5
NOT_sturdy NOT_at	-22
NOT_style	-9
NOT_style of	-13
NOT_stylized	-14
NOT_substance	-25
NOT_substance NOT_to	-5
NOT_substantial	-13
NOT_succeed	-14
NOT_successful	-4
NOT_such	-8
NOT_such NOT_as	-20
NOT_such NOT_luck	-24
NOT_suction	-25
NOT_sufficient	-12
NOT_sugary	10
NOT_suggest	-48
NOT_suggest NOT_anyone	-15
NOT_suggest NOT_it	-32
NOT_suggest NOT_this	-33
NOT_suitable NOT_for	-5
NOT_super	5
NOT_supply	-49
NOT_supply NOT_a	-17
NOT_support	-30
NOT_supported	-13
NOT_supported NOT_by	-10
NOT_supporting	-6
NOT_supposed	2
NOT_sure	2
NOT_sure NOT_about	7
NOT_sure NOT_if	2
NOT_sure NOT_what	-3
NOT_sure NOT_who	-10
NOT_sure NOT_why	-3
NOT_sure NOT_you	-15
NOT_surprises	-8
NOT_suspense	-19
NOT_sustain NOT_that	-25
NOT_sweaty	32
NOT_sweet	8
NOT_sweet NOT_or	10
NOT_sweeteners	10
NOT_sweetness	-15
NOT_switch	6
NOT_sync	-21
NOT_table	-23
NOT_table NOT_was	-21
NOT_tables	-12
NOT_tailored	-18
NOT_tailoring	-17
NOT_take	2
NOT_take NOT_as	-14
NOT_take NOT_away	8
NOT_take NOT_up	34
NOT_take up	-12
NOT_taken	-2
NOT_takes NOT_itself	8
NOT_taking NOT_the	11
NOT_talent	-21
NOT_talents	-10
NOT_talk NOT_english	-16
NOT_talk NOT_on	-13
NOT_talk NOT_to	-9
NOT_tall	4
NOT_taller	-8
NOT_taste	-30
NOT_taste NOT_and	9
NOT_taste NOT_any	-15
NOT_taste NOT_as	-9
NOT_taste NOT_good	-8
NOT_taste NOT_like	-5
NOT_taste buds	-13
NOT_tasty	-55
NOT_tasty NOT_and	-10
NOT_tax	30
NOT_taylor	-22
NOT_te	27
NOT_tear NOT_myself	13
NOT_technologically	39
NOT_teeth	-14
NOT_tell NOT_from	-6
NOT_tell NOT_me	-3
NOT_tell NOT_us	-10
NOT_tell me	-24
NOT_tell you	5
NOT_telling	-8
NOT_telling NOT_us	-15
NOT_tension	-14
NOT_terrible	-15
NOT_terrible but	-13
NOT_terribly	-3
NOT_tests	-16
NOT_th	19
NOT_tha	-17
NOT_than	-2
NOT_than NOT_a	-1
NOT_than NOT_this	10
NOT_than eating	-15
NOT_than to	-14
NOT_thank NOT_you	-11
NOT_thanks	-3
NOT_thanks !	-30
NOT_that NOT_any	-5
NOT_that NOT_bad	3
NOT_that NOT_entertaining	-20
NOT_that NOT_exciting	-6
NOT_that NOT_far	14
NOT_that NOT_fun	-16
NOT_that NOT_good	-5
NOT_that NOT_great	-19
NOT_that NOT_here	-5
NOT_that NOT_interesting	-11
NOT_that NOT_into	-15
NOT_that NOT_it	-5
NOT_that NOT_on	-8
NOT_that NOT_part	24
NOT_that NOT_there	4
NOT_that NOT_well	-5
NOT_that NOT_you	-6
NOT_that before	-29
NOT_that can	7
NOT_that great	-15
NOT_that i	2
NOT_that i'm	12
NOT_that the	-7
NOT_that's	-2
NOT_the	-5
NOT_the NOT_actors	-6
NOT_the NOT_american	-9
NOT_the NOT_app	5
NOT_the NOT_basic	-22
NOT_the NOT_battery	-9
NOT_the NOT_better	-8
NOT_the NOT_biggest	2
NOT_the NOT_bill	-15
NOT_the NOT_birds	-28
NOT_the NOT_book	-3
NOT_the NOT_box	-12
NOT_the NOT_breakfast	16
NOT_the NOT_camera	-7
NOT_the NOT_case	-4
NOT_the NOT_characters	-1
NOT_the NOT_charisma	-9
NOT_the NOT_correct	6
NOT_the NOT_cost	5
NOT_the NOT_customers	-18
NOT_the NOT_download	-17
NOT_the NOT_dvd	-8
NOT_the NOT_effort	-8
NOT_the NOT_english	-13
NOT_the NOT_entire	-5
NOT_the NOT_expensive	-16
NOT_the NOT_features	-30
NOT_the NOT_filmmaker	9
NOT_the NOT_flavor	6
NOT_the NOT_food	3
NOT_the NOT_funniest	15
NOT_the NOT_game	-6
NOT_the NOT_guitar	7
NOT_the NOT_higher	-18
NOT_the NOT_hype	-19
NOT_the NOT_impact	12
NOT_the NOT_issue	-11
NOT_the NOT_item	10
NOT_the NOT_job	-10
NOT_the NOT_jokes	-7
NOT_the NOT_laptop	-16
NOT_the NOT_leaking	-19
NOT_the NOT_length	13
NOT_the NOT_less	8
NOT_the NOT_mask	29
NOT_the NOT_money	-37
NOT_the NOT_negative	11
NOT_the NOT_nuts	-27
NOT_the NOT_original	-4
NOT_the NOT_photo	-7
NOT_the NOT_picture	-14
NOT_the NOT_poor	-11
NOT_the NOT_price	7
NOT_the NOT_problem	-38
NOT_the NOT_product	-2
NOT_the NOT_quality	-3
NOT_the NOT_recognition	7
NOT_the NOT_rides	-7
NOT_the NOT_room	5
NOT_the NOT_same	-1
NOT_the NOT_seasoned	-28
NOT_the NOT_service	4
NOT_the NOT_set	-12
NOT_the NOT_sex	-11
NOT_the NOT_slightest	-16
NOT_the NOT_sounds	-18
NOT_the NOT_staff	-6
NOT_the NOT_steak	-19
NOT_the NOT_taste	-24
NOT_the NOT_time	-3
NOT_the NOT_title	-6
NOT_the NOT_top	1
NOT_the NOT_typical	9
NOT_the NOT_usual	3
NOT_the NOT_videos	-27
NOT_the NOT_wait	6
NOT_the NOT_weight	8
NOT_the NOT_worst	-1
NOT_the atmosphere	26
NOT_the background	11
NOT_the belt	23
NOT_the better	-26
NOT_the castle	-13
NOT_the change	-11
NOT_the characters	-4
NOT_the city	9
NOT_the current	-18
NOT_the description	-13
NOT_the designers	-17
NOT_the dinner	-18
NOT_the dish	-9
NOT_the first	5
NOT_the future	-21
NOT_the kindle	-5
NOT_the least	-17
NOT_the light	-16
NOT_the mark	-12
NOT_the money	4
NOT_the movies	-17
NOT_the others	-7
NOT_the park	-10
NOT_the picture	-3
NOT_the pictures	-15
NOT_the poor	-12
NOT_the product	5
NOT_the program	-12
NOT_the rest	5
NOT_the rice	-15
NOT_the rides	22
NOT_the so	-12
NOT_the staff	-14
NOT_the sun	-12
NOT_the time	5
NOT_the wait	-15
NOT_the weather	8
NOT_the whole	5
NOT_the word	-9
NOT_their	-14
NOT_their NOT_customers	-6
NOT_their NOT_products	-16
NOT_their products	-18
NOT_them	-7
NOT_them NOT_again	-19
NOT_them NOT_either	-17
NOT_them NOT_in	9
NOT_them NOT_on	-10
NOT_them NOT_to	-7
NOT_them NOT_yet	16
NOT_then	-7
NOT_there	-11
NOT_there NOT_again	-26
NOT_there either	-16
NOT_these	7
NOT_these NOT_in	11
NOT_these NOT_things	-11
NOT_these NOT_to	14
NOT_they	-5
NOT_they NOT_have	-4
NOT_they NOT_let	-17
NOT_they can	-8
NOT_they seem	6
NOT_they showed	-14
NOT_they were	-3
NOT_thin	4
NOT_thing	1
NOT_thing NOT_i	14
NOT_thing to	-6
NOT_think NOT_i	-4
NOT_think NOT_i'll	-5
NOT_think NOT_so	-10
NOT_think NOT_this	-2
NOT_think NOT_you	11
NOT_third	6
NOT_this	-9
NOT_this !	7
NOT_this NOT_again	-49
NOT_this NOT_app	-23
NOT_this NOT_bad	-8
NOT_this NOT_book	-13
NOT_this NOT_brand	-13
NOT_this NOT_company	-7
NOT_this NOT_crap	-14
NOT_this NOT_disappointed	-12
NOT_this NOT_dvd	-12
NOT_this NOT_film	2
NOT_this NOT_for	5
NOT_this NOT_game	-19
NOT_this NOT_great	21
NOT_this NOT_if	3
NOT_this NOT_is	2
NOT_this NOT_item	-22
NOT_this NOT_junk	-20
NOT_this NOT_justice	12
NOT_this NOT_model	-19
NOT_this NOT_movie	2
NOT_this NOT_much	-6
NOT_this NOT_one	-5
NOT_this NOT_painful	-12
NOT_this NOT_place	-8
NOT_this NOT_product	-5
NOT_this NOT_restaurant	-5
NOT_this NOT_review	-13
NOT_this NOT_series	8
NOT_this NOT_sore	-12
NOT_this NOT_stupid	-16
NOT_this NOT_thing	-13
NOT_this NOT_to	-46
NOT_this NOT_version	-11
NOT_this again	-52
NOT_this airline	-10
NOT_this app	-7
NOT_this bad	-11
NOT_this book	-16
NOT_this game	-6
NOT_this has	-25
NOT_this hotel	10
NOT_this item	-6
NOT_this lounge	-9
NOT_this movie	5
NOT_this netbook	-18
NOT_this one	-9
NOT_this place	-32
NOT_this product	-5
NOT_this restaurant	-6
NOT_this sweater	-15
NOT_this was	-19
NOT_those NOT_things	-29
NOT_thou	-47
NOT_thought	4
NOT_thought i	-25
NOT_thought it	8
NOT_thought to	15
NOT_thrilled	-4
NOT_thrilling	-6
NOT_through NOT_at	14
NOT_thrown	21
NOT_ticket	-22
NOT_tight	17
NOT_tight NOT_and	10
NOT_tightly	-8
NOT_time	5
NOT_time and	-22
NOT_time back	-9
NOT_time downloading	-12
NOT_time on	-5
NOT_time or	-22
NOT_time with	-21
NOT_timeless	10
NOT_tire	23
NOT_tire NOT_of	19
NOT_tired	12
NOT_tired NOT_of	31
NOT_title	4
NOT_title fool	-15
NOT_to	1
NOT_to NOT_a	-4
NOT_to NOT_accomplish	-9
NOT_to NOT_admit	7
NOT_to NOT_amaze	-5
NOT_to NOT_amuse	14
NOT_to NOT_anyone	-10
NOT_to NOT_beat	-18
NOT_to NOT_blame	-14
NOT_to NOT_call	8
NOT_to NOT_care	-36
NOT_to NOT_comment	-8
NOT_to NOT_complain	4
NOT_to NOT_connect	-7
NOT_to NOT_deal	-13
NOT_to NOT_dislike	20
NOT_to NOT_do	2
NOT_to NOT_drink	-7
NOT_to NOT_enjoy	16
NOT_to NOT_feel	4
NOT_to NOT_fix	-8
NOT_to NOT_fly	-8
NOT_to NOT_hard	13
NOT_to NOT_have	-3
NOT_to NOT_help	-14
NOT_to NOT_improve	-14
NOT_to NOT_like	19
NOT_to NOT_listen	-15
NOT_to NOT_love	18
NOT_to NOT_make	11
NOT_to NOT_me	-13
NOT_to NOT_mention	1
NOT_to NOT_miss	19
NOT_to NOT_my	5
NOT_to NOT_need	17
NOT_to NOT_order	6
NOT_to NOT_over	20
NOT_to NOT_par	-15
NOT_to NOT_place	-25
NOT_to NOT_purchase	5
NOT_to NOT_rate	-16
NOT_to NOT_repair	-27
NOT_to NOT_save	-9
NOT_to NOT_school	-16
NOT_to NOT_support	-11
NOT_to NOT_the	-4
NOT_to NOT_this	-8
NOT_to NOT_touch	7
NOT_to NOT_understand	-7
NOT_to NOT_us	-5
NOT_to NOT_waste	7
NOT_to NOT_watch	-2
NOT_to NOT_wear	-1
NOT_to NOT_work	-28
NOT_to NOT_worry	15
NOT_to NOT_write	-6
NOT_to a	-9
NOT_to act	-9
NOT_to any	-4
NOT_to anyone	-54
NOT_to be	-6
NOT_to begin	-11
NOT_to being	-9
NOT_to blame	-13
NOT_to bring	-9
NOT_to care	-15
NOT_to change	-29
NOT_to check	-6
NOT_to come	7
NOT_to control	-17
NOT_to do	-3
NOT_to download	-20
NOT_to expect	7
NOT_to good	-11
NOT_to last	-22
NOT_to make	-6
NOT_to me	-2
NOT_to much	-4
NOT_to my	-23
NOT_to prevent	17
NOT_to recommend	-8
NOT_to see	4
NOT_to serve	-10
NOT_to sit	6
NOT_to stay	-16
NOT_to the	-4
NOT_to this	-3
NOT_to warrant	-23
NOT_to watch	-6
NOT_to what	-15
NOT_to where	8
NOT_to why	-5
NOT_to work	-20
NOT_to write	-4
NOT_to your	-8
NOT_toast	-15
NOT_toe	-15
NOT_together	-10
NOT_toilet	-9
NOT_told	5
NOT_tolerate	-7
NOT_tomato	-11
NOT_tonight	-6
NOT_too	12
NOT_too NOT_big	11
NOT_too NOT_crowded	-9
NOT_too NOT_deep	-8
NOT_too NOT_easy	7
NOT_too NOT_far	4
NOT_too NOT_fond	-12
NOT_too NOT_heavy	30
NOT_too NOT_high	11
NOT_too NOT_large	18
NOT_too NOT_long	15
NOT_too NOT_loose	5
NOT_too NOT_low	27
NOT_too NOT_much	1
NOT_too NOT_old	6
NOT_too NOT_short	13
NOT_too NOT_small	8
NOT_too NOT_snug	4
NOT_too NOT_strong	6
NOT_too NOT_sweet	5
NOT_too NOT_thick	-10
NOT_too NOT_thin	14
NOT_too NOT_tight	-6
NOT_too NOT_warm	6
NOT_too long	12
NOT_too much	3
NOT_tools	14
NOT_top	7
NOT_torn	-11
NOT_toshiba	-46
NOT_total	-8
NOT_total NOT_waste	-7
NOT_totally	2
NOT_touch	-2
NOT_touch NOT_it	-11
NOT_touched	4
NOT_tour	28
NOT_toward	-24
NOT_towels	-5
NOT_trademark	-22
NOT_traffic NOT_noise	11
NOT_trained	-13
NOT_training	-6
NOT_trans	14
NOT_transfer	-12
NOT_translate	-11
NOT_travel	-3
NOT_traveller	-76
NOT_treated	-30
NOT_trees	-7
NOT_tried	3
NOT_tried NOT_it	6
NOT_tried NOT_the	5
NOT_trips	-17
NOT_trouble	22
NOT_trouble getting	11
NOT_troubles	18
NOT_true	-5
NOT_trust	-11
NOT_truth NOT_in	11
NOT_try	-2
NOT_try NOT_again	-13
NOT_try NOT_this	7
NOT_trying	6
NOT_trying NOT_it	11
NOT_tuner	-27
NOT_turn	-7
NOT_turn NOT_on	-26
NOT_turn NOT_the	-3
NOT_turned	-5
NOT_turning	7
NOT_tutorial	-9
NOT_tv	-3
NOT_tv's	16
NOT_tweed	-13
NOT_tweet	8
NOT_twists	-6
NOT_two	7
NOT_type	-3
NOT_typical	22
NOT_u	-14
NOT_ua	-10
NOT_under	-7
NOT_under NOT_the	-4
NOT_understand	-15
NOT_understand NOT_english	-22
NOT_understand NOT_how	-2
NOT_understand NOT_the	-1
NOT_understand NOT_why	-4
NOT_uninstall	-7
NOT_universal	-28
NOT_unless	-21
NOT_unless you	-12
NOT_unlike NOT_a	8
NOT_until NOT_we	-12
NOT_unwelcome	-16
NOT_up	-9
NOT_up NOT_at	-10
NOT_up NOT_so	-9
NOT_up NOT_to	-23
NOT_up NOT_with	-7
NOT_up a	-14
NOT_up on	-10
NOT_up to	-7
NOT_update	-23
NOT_updated	-30
NOT_updates	-19
NOT_upgrade	8
NOT_upgrades	12
NOT_ups	10
NOT_upto	-5
NOT_upto NOT_the	10
NOT_ur	-7
NOT_us NOT_how	-10
NOT_us NOT_on	-9
NOT_us NOT_that	-20
NOT_us NOT_the	-15
NOT_us NOT_were	-24
NOT_us a	-12
NOT_usable	-11
NOT_use	5
NOT_use NOT_it	-29
NOT_use NOT_of	5
NOT_use NOT_these	-12
NOT_use NOT_this	3
NOT_use NOT_to	-16
NOT_use or	24
NOT_used	4
NOT_used NOT_and	18
NOT_used to	-16
NOT_user	-2
NOT_user NOT_friendly	-15
NOT_using	2
NOT_usual	9
NOT_usually	20
NOT_usually NOT_like	5
NOT_v	-11
NOT_vacation	-30
NOT_value	-17
NOT_vampires	-32
NOT_vary	-19
NOT_versions	33
NOT_very	-18
NOT_very NOT_accessible	27
NOT_very NOT_durable	-22
NOT_very NOT_effective	-17
NOT_very NOT_flattering	-21
NOT_very NOT_flexible	-19
NOT_very NOT_friendly	29
NOT_very NOT_happy	-12
NOT_very NOT_hot	-22
NOT_very NOT_involving	-15
NOT_very NOT_long	4
NOT_very NOT_loud	-9
NOT_very NOT_spicy	9
NOT_very NOT_strong	-18
NOT_very NOT_substantial	-17
NOT_very NOT_tall	-10
NOT_very NOT_tasty	-15
NOT_very NOT_thrilling	-61
NOT_very well	-5
NOT_via	-6
NOT_vibrant	-12
NOT_video	-3
NOT_videos	-10
NOT_view but	22
NOT_viruses	12
NOT_vision	12
NOT_visit	-10
NOT_visit NOT_again	-53
NOT_visit NOT_this	-42
NOT_vivid	-25
NOT_voice	-29
NOT_volume	-6
NOT_vouch	28
NOT_vouch NOT_for	18
NOT_vulgarity	21
NOT_w	-35
NOT_w system	-28
NOT_waist	17
NOT_waist NOT_your	-13
NOT_wait	10
NOT_wait !	42
NOT_wait NOT_for	30
NOT_wait NOT_to	20
NOT_wait NOT_until	-5
NOT_waited	45
NOT_waited NOT_more	7
NOT_waiter	-19
NOT_waiter's	-11
NOT_waiting NOT_area	-29
NOT_waitress	-18
NOT_walk to	20
NOT_wallet	13
NOT_walls	19
NOT_wanna	-10
NOT_want	1
NOT_want NOT_another	-9
NOT_want NOT_anyone	-12
NOT_want to	-7
NOT_warm	-3
NOT_warned	-14
NOT_warning	-28
NOT_warnings	-16
NOT_was	4
NOT_was NOT_done	-13
NOT_was NOT_given	-13
NOT_was NOT_it	4
NOT_was NOT_missing	-18
NOT_was expecting	-9
NOT_was looking	-28
NOT_was not	-17
NOT_was quite	-11
NOT_was stuck	-14
NOT_was worth	-80
NOT_wash	-14
NOT_wash !	-16
NOT_washrooms	-13
NOT_wast	-13
NOT_waste	-9
NOT_waste NOT_any	-13
NOT_waste NOT_money	13
NOT_waste NOT_my	-14
NOT_waste NOT_the	-13
NOT_waste NOT_your	-35
NOT_waste of	2
NOT_wasted NOT_my	-33
NOT_wasting	13
NOT_wasting NOT_your	-12
NOT_watch	-2
NOT_watch NOT_it	5
NOT_watch NOT_the	-3
NOT_watch NOT_this	-21
NOT_watchable	-34
NOT_watching	3
NOT_water	-28
NOT_water NOT_in	-10
NOT_way	-11
NOT_way !	-8
NOT_way NOT_i	-5
NOT_way NOT_that	-7
NOT_way NOT_to	-32
NOT_way out	-10
NOT_way to	-20
NOT_we	-9
NOT_we NOT_can	-16
NOT_we NOT_did	21
NOT_we would	13
NOT_wear NOT_it	-4
NOT_wear NOT_out	23
NOT_wear NOT_this	-7
NOT_wear it	9
NOT_wear this	22
NOT_wearable	-44
NOT_wearing	-5
NOT_weather	-13
NOT_web	-7
NOT_webcam	-26
NOT_webcam its	-17
NOT_website	-14
NOT_websites	-23
NOT_weekend	22
NOT_welcome	-7
NOT_well	-13
NOT_well NOT_and	-13
NOT_well NOT_at	-21
NOT_well NOT_designed	-14
NOT_well NOT_done	-6
NOT_well NOT_enough	-16
NOT_well NOT_in	-9
NOT_well NOT_is	20
NOT_well NOT_prepared	-11
NOT_well NOT_to	-11
NOT_well NOT_with	-10
NOT_well but	12
NOT_well in	5
NOT_were	3
NOT_were not	10
NOT_what	-3
NOT_what NOT_i	-20
NOT_what NOT_i'm	-7
NOT_what NOT_in	-10
NOT_what NOT_is	6
NOT_what NOT_it	-4
NOT_what NOT_other	17
NOT_what NOT_was	-9
NOT_what NOT_we	-28
NOT_what NOT_you	4
NOT_what i	-18
NOT_what you're	-11
NOT_whatsoever	6
NOT_when	5
NOT_when NOT_i	-3
NOT_when a	-18
NOT_when asked	-18
NOT_when i	-7
NOT_when you're	10
NOT_where	-3
NOT_where NOT_to	-6
NOT_which	-5
NOT_which NOT_are	-13
NOT_which i	22
NOT_while	3
NOT_whistles	8
NOT_white	3
NOT_who	-7
NOT_who NOT_designed	-18
NOT_who NOT_this	-25
NOT_who NOT_were	-16
NOT_whoever	-18
NOT_whole	-2
NOT_wholesome	21
NOT_wholly	10
NOT_why	8
NOT_why NOT_anyone	-7
NOT_why NOT_only	-13
NOT_why NOT_people	10
NOT_why NOT_they	-10
NOT_why NOT_this	4
NOT_why NOT_we	-17
NOT_widescreen	9
NOT_widget	-15
NOT_wifi	-3
NOT_will NOT_i	-9
NOT_will NOT_you	-13
NOT_willing NOT_to	-4
NOT_wind	6
NOT_window	-8
NOT_windows	-10
NOT_wine	8
NOT_wireless	7
NOT_wish	-4
NOT_wit	-6
NOT_wit NOT_or	-10
NOT_with	1
NOT_with NOT_each	-16
NOT_with NOT_jason	26
NOT_with NOT_my	-8
NOT_with NOT_them	-8
NOT_with NOT_this	6
NOT_with its	15
NOT_with me	-6
NOT_with other	-9
NOT_with the	-5
NOT_with these	9
NOT_within	5
NOT_within NOT_the	-26
NOT_wobbly	-36
NOT_woman	-4
NOT_women	-4
NOT_won	10
NOT_wonder	-9
NOT_wonder NOT_the	-6
NOT_work	-33
NOT_work !	-42
NOT_work NOT_and	21
NOT_work NOT_at	-35
NOT_work NOT_for	11
NOT_work NOT_on	16
NOT_work NOT_out	3
NOT_work NOT_very	4
NOT_work NOT_well	13
NOT_work NOT_with	-10
NOT_work with	-5
NOT_worked	-41
NOT_working	-17
NOT_works	-33
NOT_worries	53
NOT_worry	21
NOT_worry !	25
NOT_worry NOT_about	10
NOT_worry about	23
NOT_worrying	13
NOT_worrying NOT_about	17
NOT_worse	-6
NOT_worse than	-15
NOT_worst	-35
NOT_worst NOT_film	-10
NOT_worst NOT_movie	-20
NOT_worst but	-21
NOT_worth	-46
NOT_worth NOT_a	3
NOT_worth NOT_any	-8
NOT_worth NOT_buying	-30
NOT_worth NOT_downloading	-28
NOT_worth NOT_for	17
NOT_worth NOT_going	-27
NOT_worth NOT_it	12
NOT_worth NOT_its	-10
NOT_worth NOT_more	-9
NOT_worth NOT_my	-29
NOT_worth NOT_paying	-11
NOT_worth NOT_seeing	-4
NOT_worth NOT_the	-13
NOT_worth NOT_to	-13
NOT_worth NOT_watching	-15
NOT_worth NOT_your	28
NOT_worth it	10
NOT_worth the	-25
NOT_worthy	-50
NOT_worthy NOT_of	-22
NOT_would	-12
NOT_would NOT_i	-8
NOT_would bother	-17
NOT_would call	29
NOT_would ever	-13
NOT_would go	-10
NOT_would not	-10
NOT_would recommend	-8
NOT_wrinkle	38
NOT_wrist	18
NOT_write	11
NOT_write NOT_home	-7
NOT_wrong	3
NOT_wrong !	6
NOT_wrong NOT_with	19
NOT_wrong i	-6
NOT_wrong the	-5
NOT_wrote	-9
NOT_wrote this	-11
NOT_xp	-17
NOT_ya	-13
NOT_yay	9
NOT_yellow	11
NOT_yet NOT_so	24
NOT_yet but	9
NOT_you	-4
NOT_you !	-9
NOT_you NOT_down	16
NOT_you NOT_expect	-20
NOT_you NOT_just	-16
NOT_you NOT_look	17
NOT_you NOT_off	18
NOT_you NOT_that	-12
NOT_you NOT_think	-6
NOT_you NOT_too	10
NOT_you NOT_would	3
NOT_you again	-29
NOT_you are	-8
NOT_you but	-6
NOT_you have	-4
NOT_you what	-34
NOT_you'd	-10
NOT_you've	3
NOT_your	-4
NOT_your NOT_blood	16
NOT_your NOT_fault	7
NOT_your NOT_friend	-38
NOT_your NOT_mic	-18
NOT_your NOT_money	-83
NOT_your NOT_time	-72
NOT_your NOT_typical	25
NOT_your time	-22
NOT_youtube	-9
NOT_yr	13
NOT_zen	-12
NOT_zero	-16
NOT_zip NOT_up	-16
NOT_zipper	-16
NOT_zoom	-9
NOT_ð	-9
a	-1
a !	4
a and	6
a bad	-6
a baggy	-13
a bait	-7
a ball	3
a banal	-33
a band	3
a bargain	4
a base	5
a basket	7
a bat	-7
a bathroom	-6
a beautiful	2
a beauty	13
a beginner	17
a beguiling	24
a believer	14
a below	-5
a better	-6
a bit	-1
a bitch	-12
a bittersweet	10
a bizarre	-2
a blank	-6
a blaring	-17
a blast	34
a blatant	-7
a blazer	9
a blend	13
a blender	-9
a blessing	4
a blond	-15
a body	-5
a bohemian	-8
a bold	12
a bomb	-3
a bone	-5
a bonus	18
a boom	6
a bore	-17
a boring	-2
a boy	2
a bra	-3
a brainless	-13
a brave	3
a bravura	8
a breath	2
a breeze	34
a brilliant	-3
a brisk	7
a broader	8
a broken	-10
a brutal	3
a bubble	-8
a buck	-3
a bug's	8
a bummer	-6
a bunch	-8
a burst	21
a busboy	-18
a bust	-4
a buttery	11
a by	-25
a c	-5
a caffeine	-16
a call	2
a calm	7
a cami	3
a can	-8
a candle	6
a candy	20
a cape	-13
a captivating	24
a cardi	9
a cardigan	11
a casual	15
a cc	-14
a challenging	11
a champ	7
a character	1
a charlie	11
a charm	22
a charmer	23
a charming	16
a charmless	-14
a cheap	-1
a cheater	-10
a chemical	-12
a chemistry	21
a chicken	-3
a child	3
a children's	-8
a chilling	12
a chocolate	-7
a chopped	-16
a chunky	5
a cigarette	-6
a cinch	20
a circus	-7
a class	3
a classic	-2
a classical	5
a clean	7
a clever	4
a click	-16
a club	-3
a clue	-4
a clunker	-20
a cockroach	-25
a coherent	-5
a colorful	-17
a comedy	-3
a comfy	8
a comic	3
a compassionate	14
a compelling	43
a complaint	7
a complete	-13
a complex	-5
a compliment	8
a comprehensive	6
a concept	6
a concession	-14
a condensed	16
a condescending	-7
a confusing	-17
a consideration	14
a consistently	15
a contact	-8
a contrived	-8
a convert	9
a cool	5
a copy	6
a corded	10
a courtesy	-15
a courtroom	5
a cozy	6
a cracked	-7
a cracker	20
a crank	-24
a crap	-3
a crappy	-21
a criticism	14
a crock	-11
a crook	25
a crooked	-8
a crop	-23
a cruel	11
a crying	-6
a cube	-10
a customer	-6
a cute	-1
a cv	-15
a daily	9
a dance	7
a dandy	25
a date	19
a day	5
a days	5
a dazzling	6
a dd	6
a dead	-2
a decade	2
a deck	9
a deep	8
a deeper	19
a deeply	28
a defect	-17
a defective	-39
a defined	-9
a definite	6
a deft	21
a delectable	6
a deliciously	12
a delightful	15
a delightfully	5
a denim	-6
a dent	14
a departure	4
a depth	-8
a design	5
a desktop	-13
a desolate	14
a dessert	17
a detective	3
a dictionary	-16
a difference	7
a different	-1
a difficult	7
a digital	4
a dilemma	-8
a dingy	-8
a dinosaur	-6
a dire	-11
a direct	-2
a dirty	-7
a disapointment	-26
a disappointing	-29
a disappointment	-19
a disaster	-28
a discernible	-19
a disgrace	-15
a disquieting	16
a distinctly	-6
a distinguished	7
a diverse	18
a diverting	34
a dlna	-20
a dock	13
a docu	12
a documental	-9
a dog	-2
a door	-6
a drawback	24
a dream	3
a dreary	-5
a dressier	8
a dressy	6
a dud	-28
a dull	-7
a dullard	-8
a dumb	11
a dump	-5
a durable	29
a east	22
a excellent	16
a fabulous	-8
a failure	8
a fairly	3
a fairy	9
a fake	-13
a family	-2
a fan	1
a fancy	-4
a fantastic	29
a far	-2
a farce	-4
a fascinating	2
a faulty	-7
a favor	-12
a favorite	7
a favour	-15
a feast	4
a fee	-5
a feel	-6
a fender	16
a fierce	11
a find	4
a fine	17
a finely	6
a flair	8
a flame	-12
a flattering	4
a flawed	11
a flight	-13
a flop	-7
a fluke	6
a focus	14
a following	9
a football	-9
a foul	-29
a fresh	6
a freshman	-10
a fried	16
a friendly	9
a fun	32
a funeral	-3
a funny	5
a gag	-7
a galaxy	6
a garbage	5
a gate	-12
a geisha	-11
a gem	22
a generous	6
a genetic	-12
a genius	6
a genuine	9
a genuinely	6
a giant	-3
a giddy	10
a gift	2
a glaze	-17
a glimpse	9
a glorious	22
a glove	38
a godsend	5
a good	8
a google	-16
a gorgeous	8
a government	-5
a granny	-13
a great	13
a greater	24
a grimly	13
a grin	9
a grisly	18
a grocery	5
a gross	-2
a guide	22
a guinea	-13
a guitar	6
a guitarist	8
a gun	-4
a guy	-4
a hack	-6
a hacker	-18
a hairy	-10
a halt	-5
a handy	12
a hangover	-8
a happy	6
a harrowing	11
a haunting	12
a headache	-41
a heartfelt	-6
a heavier	-7
a heroine	20
a hilarious	16
a historic	11
a hit	9
a hodgepodge	-13
a hole	-10
a hollow	-17
a hood	7
a hoot	11
a hop	10
a horrible	-4
a horribly	-5
a horror	6
a household	4
a hub	13
a hug	12
a huge	2
a human	2
a humorless	-22
a husband	6
a hype	-45
a hypnotic	10
a i	6
a jean	16
a jerk	-6
a job	2
a johnson	-16
a joke	-39
a journal	-6
a journey	1
a joy	28
a jump	-5
a jumpsuit	17
a keeper	34
a kick	4
a kid	2
a killer	3
a kind	7
a kindle	-2
a known	-5
a kung	4
a l	-4
a la	3
a lack	-2
a lackluster	-4
a lame	9
a landmark	5
a laptop	11
a larger	3
a latte	9
a laugh	-8
a laughable	-5
a leaden	-11
a legend	16
a legit	-18
a lemon	-13
a les	11
a lesson	4
a let	-18
a letdown	-4
a liar	-16
a liberal	12
a lie	-5
a lifeless	-8
a lifetime	-4
a light	8
a likable	5
a lil	7
a listless	-6
a little	13
a lively	5
a load	-9
a lobotomy	-13
a lonely	7
a look	3
a loser	-5
a loss	-3
a lot	5
a lousy	-17
a love	2
a lovely	20
a loving	5
a lovingly	15
a lumbering	-19
a lunch	-4
a luxury	8
a m	11
a made	-7
a magical	19
a magnificent	13
a major	-5
a malfunction	-16
a malicious	-12
a man	-2
a manager	-1
a mandolin	9
a manufacturing	-16
a martini	7
a marvel	22
a marvelous	31
a masterful	11
a masterpiece	3
a maternity	5
a mature	4
a meager	11
a meal	3
a meat	5
a medal	19
a mediocre	-8
a memorable	2
a memory	20
a mesh	12
a mesmerizing	2
a mess	3
a messy	-6
a microfiber	11
a midi	13
a midriff	-19
a milquetoast	-9
a mindless	-11
a mini	3
a minor	4
a miraculous	13
a miserable	9
a mishmash	-19
a miss	-44
a missed	-9
a mistake	-6
a mix	2
a moderate	-8
a modern	-3
a modest	8
a momentum	24
a money	-6
a monkey	-12
a month	-7
a morally	7
a more	2
a mosaic	-21
a most	13
a motel	-11
a movie	-2
a moving	6
a much	-1
a muddled	-9
a must	62
a napkin	-13
a nasty	-6
a nationwide	19
a natural	2
a navy	3
a near	3
a neat	3
a negative	-3
a nerve	20
a never	5
a nexus	-8
a nice	9
a nicely	-6
a nifty	5
a nightclub	4
a nightmare	-44
a no	-1
a nomination	-7
a non	-14
a notepad	6
a now	7
a oil	-13
a once	-5
a one	-1
a open	-9
a p	-7
a pad	10
a pain	-8
a painful	6
a painfully	6
a paint	-12
a painting	7
a pale	-4
a pan	7
a parade	-4
a part	10
a pass	-35
a passable	-7
a pathetic	7
a pawn	19
a paycheck	-7
a peanut	9
a pedal	30
a penetrating	11
a penny	-5
a penthouse	-13
a people	9
a perfect	16
a perfectly	3
a performance	7
a perfume	-14
a personal	2
a pet	3
a petite	3
a phenomenal	7
a phoenix	-6
a pick	27
a picky	10
a piece	-2
a pile	4
a pin	-13
a pineapple	13
a pioneer	17
a pitch	15
a pitiful	-9
a pity	-4
a pizza	-2
a plane	-3
a pleasant	7
a pleasing	43
a pleasurable	15
a pleasure	33
a plodding	-16
a plus	11
a poem	5
a poetic	19
a poignant	9
a pointless	-3
a political	11
a poorly	-11
a pop	7
a porn	-7
a porno	-32
a porsche	-8
a potentially	-3
a pouch	-16
a powerful	3
a preachy	-12
a premise	-16
a premium	-7
a preschooler	-21
a pretty	4
a priest	-3
a priori	18
a problem	2
a process	12
a profound	4
a ps	7
a psychological	3
a pull	-8
a punch	7
a pure	4
a quality	7
a queue	9
a quicker	-28
a quiet	6
a quieter	11
a quirky	10
a racial	13
a radiant	21
a rail	-8
a raise	15
a random	-3
a range	5
a rare	-4
a rarity	5
a rating	-4
a raw	-5
a reality	12
a really	-1
a recommendation	5
a refreshing	9
a refreshingly	32
a refund	-53
a refurbished	-11
a rejected	-10
a relatively	-3
a relaxing	3
a relief	11
a remarkable	31
a remarkably	13
a repeat	-8
a reply	13
a report	-13
a reported	16
a response	-7
a rest	-10
a restoration	-18
a retired	10
a reunion	11
a revelation	26
a review	2
a rich	6
a richer	-10
a ridiculous	-14
a ringtone	14
a ripoff	-21
a riveting	29
a rollercoaster	27
a rollicking	23
a romance	-3
a room	1
a rotten	-7
a rough	9
a round	4
a rundown	-9
a rural	7
a rushed	-11
a sack	10
a sad	-7
a sadist	-18
a salt	-18
a sam	-12
a sampler	-10
a sandisk	20
a sandwich	-5
a satisfactory	11
a satisfying	6
a scam	-21
a scarf	11
a scoop	8
a scoped	-11
a scratching	-36
a script	-25
a sealed	-12
a seat	-3
a secretary	6
a seductive	19
a seedy	9
a selfie	12
a selling	-10
a sense	2
a sensitive	5
a separate	10
a server	-5
a setup	13
a seven	4
a severe	-4
a sexy	5
a shakespearean	16
a shallow	-10
a shame	-8
a shameless	-17
a shapeless	-14
a sharp	15
a sheen	-14
a shirt	3
a shit	-6
a shitty	-19
a shoddy	-14
a shout	35
a shure	-8
a side	5
a silly	5
a silver	8
a site	6
a situation	9
a sizzling	20
a skeleton	-11
a skillful	15
a slap	-7
a sliding	8
a slight	1
a slightly	-3
a slim	3
a slimming	8
a sloppy	8
a sly	21
a small	-2
a smart	18
a smartly	19
a smell	-12
a smile	18
a snack	9
a snail	-26
a snail's	-13
a snap	5
a snapple	21
a snappy	9
a snl	-30
a snug	25
a so	-4
a soap	-11
a sober	10
a socialist	-11
a soldier	3
a solid	6
a somber	15
a soothing	7
a sophisticated	4
a source	5
a spare	22
a special	8
a splendid	19
a spot	7
a stainless	16
a stale	-6
a stand	2
a standout	4
a staple	20
a starbucks	3
a starchy	-24
a steady	10
a steal	22
a steaming	-25
a stellar	11
a step	3
a stinker	-13
a stirring	14
a story	1
a straight	-2
a strat	20
a striking	12
a stunning	12
a stunningly	40
a stupid	-24
a sturdy	13
a stuttering	-11
a subjective	11
a substitute	-7
a subtle	5
a success	2
a succinct	19
a sudden	-11
a summary	-4
a sumptuous	9
a sun	10
a super	5
a superb	23
a superior	-5
a supervisor	-23
a supposed	-4
a supremely	10
a sure	3
a surge	24
a surprise	12
a surprising	1
a surprisingly	15
a suspenseful	5
a sweater	3
a sweatshirt	5
a sweet	3
a symphony	12
a tad	6
a tail	-18
a take	5
a tasty	2
a taut	12
a teacup	-10
a tear	3
a tedious	-10
a tee	8
a tent	-29
a terrible	22
a terribly	-5
a terrific	7
a terrifically	12
a terrifying	9
a testament	33
a thicker	-5
a thief	7
a thin	-3
a thinner	12
a third	-2
a thoughtful	6
a thrill	16
a timeless	9
a tired	-9
a toilet	-3
a tolerable	9
a tooth	-10
a top	6
a total	-17
a tough	4
a tradition	8
a traditional	2
a tragedy	-3
a tragic	4
a trashy	-5
a travesty	-16
a treasure	-4
a treat	14
a tremendous	7
a tribute	22
a trip	3
a triumph	19
a truck	-5
a true	-3
a turkey	-19
a twinkie	-18
a twitter	21
a unique	7
a us	-4
a used	-6
a useless	-16
a valuable	38
a value	12
a van	-4
a variety	2
a vast	4
a vat	-9
a vending	-11
a very	9
a vest	9
a vet	19
a vicious	8
a video	-5
a vietnamese	21
a vintage	4
a virus	-9
a vision	17
a visual	-8
a vital	5
a vivid	10
a volume	-23
a voucher	3
a wading	-11
a waist	-8
a wait	-15
a wake	12
a wall	-2
a wallop	8
a wannabe	-19
a warm	10
a warmed	-19
a warning	4
a wast	-11
a waste	-23
a wasted	-12
a watered	-8
a way	1
a weak	-15
a wealth	7
a wedding	6
a weekend	1
a welcome	23
a well	-3
a werewolf	-22
a western	-4
a which	11
a whim	4
a whirl	7
a whopping	-7
a wide	15
a widget	22
a wild	6
a win	22
a winner	17
a winning	5
a winter	8
a witch	6
a wonderful	36
a wonderfully	6
a workshop	-13
a world	12
a worse	-13
a worst	-9
a worthwhile	12
a worthy	10
a wow	30
a wrinkle	-7
a wrong	-5
a wuss	-13
a xxs	5
a yawn	-10
a yelp	9
a young	5
a youthful	28
a zero	-23
a zipper	-10
a zombie	-12
aa	-4
aa !	22
aaliyah	-17
aargh	-7
aargh !	-9
ababa	-20
ababa airport	-13
abandon all	-13
abba	14
abbot	12
abdomen	-26
abducted by	-8
aberdeen	-13
abhay	24
abhorrent	-16
abides	23
ability	4
ability to	11
abit	15
able	12
able to	10
ably	9
aboard a	13
abomination	-22
abortion	-15
about	-1
about ?	-2
about a	1
about an	-1
about as	-21
about bringing	9
about either	-21
about friendship	11
about half	5
about halfway	-3
about having	-4
about her	1
about him	2
about issues	13
about it	-2
about like	-28
about mary	-3
about my	-2
about nothing	-6
about or	-9
about otherwise	16
about people	3
about perfect	9
about portions	-14
about relationships	6
about returning	-10
about right	8
about schmidt	11
about sizing	8
about some	2
about staying	6
about this	1
about time	27
about two	-1
about us	-5
about waiting	-12
about wearing	-7
about who's	-15
about with	-5
above	11
above all	8
above and	4
above average	22
above par	9
abq	20
abrasive	5
abridged	-21
abrupt	3
abruptly	-3
abs	13
absent	-4
absolute best	8
absolute delight	-8
absolute disaster	-9
absolute garbage	-26
absolute joy	11
absolute must	5
absolute sizzlers	6
absolute waste	-11
absolute worst	17
absolutely adorable	18
absolutely adore	6
absolutely amazing	2
absolutely awful	-32
absolutely beautiful	3
absolutely brilliant	3
absolutely delicious	19
absolutely disgusting	17
absolutely fabulous	28
absolutely fantastic	15
absolutely filthy	-21
absolutely gorgeous	6
absolutely great	5
absolutely hilarious	5
absolutely horrendous	-14
absolutely horrible	-60
absolutely in	9
absolutely love	17
absolutely loved	18
absolutely lovely	8
absolutely loves	-8
absolutely no	-18
absolutely not	-18
absolutely nothing	-2
absolutely perfect	-52
absolutely recommend	32
absolutely ridiculous	-17
absolutely riveting	10
absolutely stellar	16
absolutely stunning	5
absolutely superb	15
absolutely terrible	-10
absolutely thrilled	10
absolutely top	17
absolutely unnecessary	-21
absolutely wonderful	17
absolutely worth	10
absorbing	49
absorbing and	9
abstract	-4
abstractionist	-15
absurd	-25
absurdity of	5
absurdly	-21
abused	-4
abusers	19
abysmal	-10
abysmally	-6
abyssmal	-14
ac	-2
academy	-3
academy awards	10
acc	14
accent	-4
accent the	8
accents	-2
accents of	12
accentuate	5
accentuate the	9
accentuates	-7
accentuates the	14
accept	1
acceptable	-3
acceptable but	-11
acceptable if	-12
acceptance	-4
acceptance of	-10
accepted	2
accesible	13
access	1
access to	2
access via	7
accessibility	13
accessible	14
accessible by	3
accessible on	11
accessories	2
accessories are	-16
accessory	22
accidently	-12
acclaimed	-4
accolades	26
accomidating	16
accommodate all	15
accommodated	13
accommodating	43
accommodating and	33
accomodating	15
accomodating and	6
accompanied it	20
accompanied the	-9
accomplished	13
accomplishes	15
accomplishes this	10
accordance	7
accordion	19
account	-7
account of	5
account to	-22
accumulates	14
accuracy	3
accuracy of	5
accurate	19
accurate and	22
accurate it	7
acer one	31
ache from	-13
achievable	11
achieved	1
achievements	12
achilles heel	-7
achingly	9
achronological	15
ack	-10
ackland	7
acknowledge	-9
acknowledges	14
acoustic	7
acoustic electric	9
acoustic guitar	12
acoustic guitars	26
acoustic strings	13
acoustics	17
across as	-1
across them	-17
acrylic	-19
act as	3
act in	-4
act of	2
act to	4
act tomorrow	-13
acted by	8
acted drama	7
acted like	-7
acting	-6
acting bad	9
acting exercise	-12
acting great	6
acting is	-1
acting lessons	-21
acting like	-6
acting more	-15
acting on	5
acting seemed	-13
acting throughout	11
acting was	-5
acting wasn't	-10
action and	1
action are	-8
action fest	21
action packed	6
action scenes	-5
action suspense	5
activate	-23
activates	-11
activists	11
activities	1
activities to	6
activity and	9
acto	17
actor	-1
actor oscar	-10
actor playing	-3
actors but	-5
actors don't	-7
actors make	15
actors must	-11
actors pick	27
actress oscar	5
actual	-6
actual book	-17
actual food	-18
actual movie	-8
actuality	-5
actuality it	-14
actually	1
actually a	3
actually can	12
actually cutting	-24
actually even	-29
actually gave	-16
actually get	-11
actually go	-6
actually in	-5
actually kill	-30
actually made	3
actually make	-20
actually paid	-6
actually painful	-9
actually preferred	14
actually put	-5
actually seemed	15
actually the	-5
actually was	-4
actually wasn't	-7
actually watchable	13
actually wish	10
actually worked	-15
acually	-17
acutely	10
ad	-11
adam	-4
adam and	-9
adamant	-7
adapt	3
adapter	2
adapter plug	-18
adapter stops	-21
adapters and	12
adapts	17
add	1
add a	6
add me	22
add them	11
added benefit	13
added bonus	24
added it	6
added onto	10
addendum	9
addicted	19
addicted !	12
addicted to	20
addicting	102
addicting !	20
addicting and	-14
addiction	19
addictive	49
addictive !	4
addictive and	18
addictive game	17
adding a	5
adding extra	17
addis	-20
addis ababa	-13
addition	-5
addition i	-11
addition the	-23
addition to	7
additional	3
additional cost	11
additionally	-2
additionally the	-4
additive	-20
address	-10
address is	-5
address that	-12
addresses	1
adds	14
adds a	10
adds an	7
adds another	21
adds enough	15
adds interest	7
adds to	6
adelaide	6
adelaide airport	31
adele	36
adequate	7
adequate legroom	25
adf	-13
adjectives	-7
adjust	5
adjust it	6
adjust my	-29
adjust the	16
adjust your	20
adjustability	10
adjustable	16
adjustable so	7
adjusted	8
adjusted to	21
adjustment	-3
adjustment that	-20
adjusts	30
admin	-9
administrator	-8
admirably	2
admiral	9
admiral club	13
admirals	-7
admirals club	-4
admission for	-19
admit how	16
admitt	22
adolph	10
adorable	28
adorable !	12
adorable dress	12
adorable in	-8
adorable so	-16
adorable top	7
adorably	16
adore	46
adore it	10
adore this	3
adored	3
adrenalin	8
adroitly	12
ads	8
adult	1
adult movies	17
adult themes	10
adult world	6
adults !	12
adults and	-3
adults are	-8
adults as	6
adults can	14
advance	-2
advance only	-10
advance to	-5
advanced	3
advancing	16
advani	-11
advantage is	8
advantages	5
advent	15
advent of	9
adventure	7
adventure and	-5
adventure for	13
adventure of	9
adventureland	7
adventurer	10
adventures and	13
adventurous	26
adversity	12
advert	-6
advertise	-18
advertised as	-7
advertisement	-6
advertisements	-6
advertising	-14
advertising it	14
adverts	-21
adverts !	-15
advice about	17
advice is	-13
advice to	3
advisable	60
advisable to	28
advise	-7
advise you	-6
advised	-16
advised of	-16
advised that	8
advisers	12
advocating	-10
aegean	14
aegean airlines	8
aerial	18
aeroflot russian	22
aerospace	16
aesthetics	-6
affable	4
affected and	-8
affected my	-17
affecting	21
affection	34
affection and	10
affectionate	13
affective	16
affects	9
affects the	7
affirmation	7
affordability	28
affordable	66
affordable and	18
affordable price	7
aficionado	7
aficionados	18
afraid this	-35
africa but	13
african airways	10
after	-12
after about	-22
after almost	-7
after and	10
after arguing	-17
after been	-12
after calling	23
after charging	-14
after complaining	-26
after dinner	6
after drinks	18
after four	-23
after great	-10
after half	-6
after i	2
after it's	7
after just	-18
after landing	-12
after less	-61
after losing	5
after more	7
after much	-4
after next	-16
after night	12
after one	-14
after only	-19
after opening	-7
after our	2
after paying	-3
after people	-32
after playing	-3
after shooting	10
after sitting	-15
after spending	-5
after staying	-4
after taste	-5
after ten	-9
after that	3
after they	6
after this	3
after trying	7
after two	-6
after waiting	-52
after washing	-6
after way	-21
after we	-16
after work	-6
after year	6
after years	11
afternoon	2
afternoon at	12
afternoon parade	9
afternoon tea	15
afternoon was	16
afternoons	10
afterschool	-19
afterschool special	-13
aftertaste	-16
aftertaste and	-18
again !	9
again ?	-6
again about	-7
again and	5
again for	4
again i'll	-15
again if	7
again in	1
again later	-9
again next	15
again no	-27
again soon	18
again strands	-12
again today	-15
against	-1
against his	11
against itself	-35
against me	-9
agave	14
age	3
age coming	-15
age film	7
age for	16
age in	11
age story	17
aged	-1
agenda is	-21
agendas	9
agent on	12
agent said	-20
agent should	-17
agents	-3
ages	2
ages !	24
ages is	-10
aggravated	-12
aggravating	-10
aggressively	-19
aggrieved	-17
ago when	10
agonizing	-12
agree !	10
agree with	-5
agreed	-2
agt	15
ah what	22
ahead	2
ahead !	16
ahead make	26
ahead of	10
ahola	-28
ahold	-46
ahold of	-25
ahoy	-5
ahoy !	-25
ai	4
aid	3
aided	5
aids is	16
aimless	-13
aimlessly	-11
ain	-26
ain't	-8
ain't NOT_cheap	18
air	-1
air ?	-14
air bubble	-24
air business	-9
air canada's	33
air china	7
air conditioner	-6
air customer	32
air flow	8
air france	-5
air india	-16
air north	-15
air tight	17
airbed	7
aircraft	10
aircraft so	23
aircraft the	14
aired	18
aired on	5
airhead	-8
airless	-35
airline !	10
airline with	-9
airline ð	19
airlines	1
airlines admirals	-6
airlines and	-5
airlines board	24
airlines business	-2
airlines flight	-13
airlines mabuhay	-10
airlines priority	34
airlines red	-42
airlines serendib	9
airlines silver	48
airlines to	-23
airlines united	-19
airlines use	-7
airlines were	14
airport	-2
airport are	10
airport at	-7
airport hotel	-7
airport is	10
airport lounge	-17
airport lounges	17
airport or	-11
airport we	14
airwaves	12
airway	-14
airways	-1
airways business	3
airways customer	-3
airways envoy	29
airways galleries	7
airways premium	34
airways royal	-9
airy	10
aisle seat	-1
aja	-9
ajay	-5
ajay devgan	-10
akira	15
akira kurosawa	7
akroyd	-15
al	-2
al gore	-9
al israel	-11
al king	17
al mourjan	25
al pacino	2
al qaeda	-13
alan feinstone	10
alan johnson	7
alanis morissette	14
alarm	19
alarm app	36
alarm clock	15
alarms	10
alarms and	7
alas	-19
alas that	-14
alaska	8
albania	14
albeit a	-4
albert	-9
album for	8
album from	-11
album on	17
albums that	10
alcoholism	4
aldo	13
alec guiness	7
aleck	11
alejandro	10
alexander	-12
alexandre	4
alexei	28
alfred molina	8
alfredo pasta	-6
ali macgraw	-10
ali's	28
alias	-16
alice	7
alice brady	7
alicia	5
alien ?	-8
alienate people	10
alienating	-34
alienating most	-13
alienation so	-13
alike	1
alike if	-15
alison parker	8
alitalia	-43
alitalia customer	-10
alittle	6
alittle more	-25
alive	2
alive when	14
all	2
all ?	-7
all a	9
all about	6
all action	11
all age	6
all ages	33
all already	-18
all areas	-8
all around	5
all at	3
all attractions	19
all back	6
all bad	-4
all before	-14
all bunched	-11
all can	16
all cost	-8
all costs	-20
all day	1
all delicious	11
all disney	15
all disneyland	15
all don't	-6
all downhill	-11
all drinks	12
all dubbed	-16
all else	4
all enjoyed	13
all excellent	2
all fans	9
all fantastic	8
all fears	-38
all for	-3
all found	9
all friendly	6
all fun	11
all good	7
all human	13
all i	-1
all in	4
all involved	4
all it	-4
all it's	5
all kids	7
all kinds	5
all looks	-6
all loved	16
all many	-27
all menace	-18
all modern	6
all my	5
all necessary	33
all night	-5
all not	-10
all of	1
all only	-6
all others	9
all out	2
all outstanding	6
all over	-13
all passengers	-10
all places	9
all previous	-9
all products	-15
all purpose	5
all recipes	17
all rides	50
all s	-28
all screwed	-10
all season	6
all seasons	17
all self	-9
all seriously	-6
all she	-5
all six	10
all sizes	17
all smiles	10
all sort	-13
all sounds	6
all staff	6
all star	3
all stars	29
all surface	-20
all tables	14
all the	2
all this	-2
all those	3
all time	13
all times	5
all top	9
all trades	-24
all u	-13
all very	-3
all we	-5
all wearing	-12
all when	-4
all works	-10
all worth	9
all year	14
all your	7
allah	13
alleged	-5
allegedly	-19
allegiance	-23
allegiant air	-35
allegorical	6
allen	2
allergic reaction	-12
alley	-5
alley and	-7
alli	19
alli simpson	18
allison	10
allocate	9
allocated	-11
allow for	10
allow her	-7
allow it	6
allow you	5
allowed me	50
allowed to	-2
allowing	7
allowing a	10
allowing the	4
allowing this	-6
allows	33
allows for	25
allows me	48
allows the	-6
allows us	42
allows you	36
allusions	-4
allways	22
ally mcbeal	-6
allyn	13
almond	7
almond milk	12
almonds	22
almost	-1
almost all	1
almost black	-10
almost daily	8
almost dropped	-23
almost everyday	14
almost inedible	-20
almost new	16
almost no	-11
almost nothing	-20
almost out	-19
almost perfect	17
almost the	5
almost too	3
almost twice	29
almost two	-3
almost unusable	-17
aloft	14
aloha	17
alone because	11
alone or	16
alone to	7
alone you	10
along	-1
along side	7
along so	-10
along with	14
alongside	4
alot	2
alot but	10
alot for	16
already	-11
already does	-36
already having	-9
already is	-5
already paid	13
already pilling	-14
already quite	-12
already started	-6
already the	-8
already tired	-9
already worn	7
alright	-1
alright but	-6
alright for	7
also	3
also ?	-24
also a	6
also able	22
also again	9
also all	-5
also allows	8
also almost	15
also amazing	5
also appreciated	29
also available	11
also bad	-16
also be	7
also beautifully	12
also become	-9
also begins	8
also can	4
also check	9
also closed	-9
also convenient	9
also costs	17
also cut	-26
also delicious	13
also didn't	-15
also difficult	-13
also don't	-10
also easy	25
also enjoy	5
also enjoyed	2
also excellent	8
also felt	-6
also fit	14
also forgot	-9
also free	15
also fun	13
also get	4
also given	7
also go	4
also good	48
also great	13
also has	3
also have	2
also helps	7
also included	11
also interesting	4
also irritating	-10
also lets	21
also like	25
also liked	3
also lost	-7
also love	30
also nice	10
also not	-15
also note	16
also nothing	-48
also offers	8
also one	10
also own	26
also perfect	4
also picked	7
also play	8
also plays	10
also provides	10
also quite	-4
also ran	-8
also recommend	4
also recommended	14
also save	9
also shows	5
also slightly	8
also stayed	13
also superb	7
also surprisingly	11
also the	-8
also too	-7
also top	6
also tries	-7
also undeniably	15
also understand	9
also use	4
also using	15
also very	6
also we	4
also wear	-5
also well	9
also which	7
also wonderful	9
also work	18
also works	10
alt	-6
alt rock	-12
altar and	-16
altec	10
alternative	3
alternative to	-7
alternatives	-4
although as	16
although check	17
although i	6
although it's	3
although its	18
although she's	12
although the	-4
although we	11
altitude	19
altitude iv	7
altogether	-19
altough	26
always	15
always a	-4
always available	-11
always be	11
always been	8
always clean	36
always come	30
always consistent	10
always delicious	-16
always fly	20
always forget	22
always fresh	12
always friendly	14
always fun	9
always get	-3
always gets	4
always good	2
always got	-5
always great	8
always happy	-9
always hated	11
always have	6
always having	7
always helpful	8
always hot	13
always interesting	5
always is	-4
always know	15
always leaves	19
always loved	27
always makes	12
always my	5
always popular	-9
always prefer	18
always put	13
always ready	24
always really	10
always remain	13
always remember	17
always rings	17
always seemed	10
always start	16
always tastes	12
always the	-4
always to	9
always use	31
always very	20
always wanted	3
always watchable	6
always will	5
always wondered	6
am !	4
am ?	-20
am able	-4
am addicted	8
am afraid	-34
am always	-2
am angry	-19
am beginning	-12
am being	-13
am blown	16
am busty	8
am but	-11
am buying	38
am completely	8
am considering	11
am constantly	23
am disappointed	-6
am enjoying	46
am excited	17
am finding	12
am glad	6
am guilty	-25
am happy	30
am hooked	13
am impressed	24
am less	13
am listening	32
am looking	3
am loving	23
am more	13
am not	3
am only	3
am ordering	6
am planning	25
am pleased	34
am quite	21
am returning	9
am satisfied	14
am seriously	-10
am small	9
am so	3
am soo	-6
am sorry	-14
am still	-2
am stuck	-36
am supposed	-7
am taking	-4
am thankful	8
am the	3
am they	-8
am thrilled	11
am true	-17
am uninstalling	-9
am used	-5
am vegetarian	12
amalgam	-9
amanda peet	-5
amateur	-14
amateur hour	-10
amateurish	-21
amateurish and	-16
amateurish the	-6
amateurishly	-27
amaze and	-12
amazed	8
amazed at	4
amazed by	6
amazed with	5
amazin	20
amazing	62
amazing !	58
amazing and	-5
amazing app	-10
amazing experience	8
amazing film	5
amazing food	44
amazing from	8
amazing how	-5
amazing i	2
amazing it	5
amazing job	33
amazing on	-5
amazing performances	12
amazing place	49
amazing quality	11
amazing service	26
amazing so	16
amazing staff	6
amazing story	8
amazing taste	7
amazing the	11
amazing thing	16
amazing time	-4
amazing too	9
amazing very	14
amazing with	-12
amazingly	19
amazingly bad	-30
amazingly well	4
amazon	-2
amazon are	-20
amazon doesn't	-12
amazon fulfilled	-21
amazon is	3
amazon makes	15
amazon market	-17
amazon needs	-8
amazon reviewers	-11
amazon says	-9
amazon so	9
amazon which	-22
amazon won't	-15
amazon would	-15
ambassador	-8
ambiance	-1
ambiance and	6
ambiance is	-6
ambience	9
ambience and	7
ambience for	11
ambience good	-18
ambience is	7
ambience of	-8
ambience was	3
ambience with	8
ambitious	17
ambling broad	24
amendment	7
amenities	3
america	7
america and	2
america business	-10
america needs	-17
america that	5
american	-4
american airlines	-22
american cinema	8
american culture	-9
american dream	10
american fare	11
american films	7
american history	10
american i	7
american in	23
american pie	-8
american standards	-10
americanair	-28
americanair and	-10
americanair as	-9
americanair been	-7
americanair can	-14
americanair dfwairport	17
americanair great	27
americanair how	-31
americanair i	-5
americanair i'm	-6
americanair i've	-8
americanair if	-9
americanair it's	-12
americanair kudos	33
americanair now	-14
americanair ok	14
americanair please	-23
americanair she	-12
americanair so	-23
americanair still	-10
americanair thank	35
americanair thanks	36
americanair that	-11
americanair that's	-30
americanair the	-11
americanair this	-34
americanair trying	-8
americanair united	-10
americanair what	-9
americanair when	-19
americanair why	-24
americanair you	-60
americanair your	-17
americanized mexican	-22
americano	32
americans	3
amiable	6
amish	-4
amistad	16
amma	-13
amoeba	-18
among	5
among all	11
among the	4
among us	4
amongst	3
amongst many	20
amorous	11
amos	8
amounts	-3
amounts to	-15
amp	2
amp i	8
amp or	5
amp to	10
ampeg bass	-15
ample	20
ample and	10
ample seating	25
amplifier	35
amps	74
amps and	10
amul	14
amused	4
amusing and	14
amusing but	-4
an	1
an abomination	-5
an above	17
an absorbing	5
an academic	-9
an action	-2
an adequate	-13
an admitted	-12
an affair	3
an affectionate	8
an affordable	15
an afternoon	12
an agent	-17
an aging	8
an aircraft	-19
an airline	-4
an alarm	11
an alternative	2
an amateur	-15
an amazing	7
an amc	-16
an annual	-6
an appalling	-15
an arsenal	20
an art	3
an artist	18
an asshole	-19
an atrocious	-5
an attempt	-5
an attraction	9
an audio	13
an authors	-14
an awesome	2
an awkwardly	-12
an disappointment	-16
an early	-3
an earthy	20
an easy	12
an edge	4
an effortlessly	8
an elderly	3
an electronic	2
an elegant	26
an email	-6
an embarrassment	-25
an emotional	3
an emotionally	7
an empty	8
an enchanting	9
an endearing	11
an engaging	38
an engrossing	24
an enjoyable	61
an entertaining	16
an enthralling	9
an entree	28
an epic	3
an epiphone	-10
an episode	-3
an era	12
an errant	19
an error	-15
an escape	5
an essential	2
an event	6
an example	-2
an excellent	18
an exceptional	17
an excruciating	-45
an exec	-10
an exhilarating	21
an expensive	-9
an experience	4
an explanation	5
an exquisite	8
an extensive	3
an eye	7
an f	-3
an honesty	10
an hour	-12
an hp	-20
an i	-6
an ideal	9
an identical	11
an idiot	-3
an idiotic	-4
an ill	-3
an imaginative	8
an immediacy	12
an impact	7
an important	6
an impressive	16
an in	15
an incompetent	-14
an incredible	24
an independent	6
an inexpensive	8
an infectious	14
an infinitely	38
an innocent	4
an insight	17
an instance	9
an instrument	8
an insult	-47
an intelligent	13
an interest	11
an interminable	-9
an intimate	15
an intoxicating	14
an ipod	3
an iq	-8
an irrepressible	-19
an island	-3
an italian	-3
an obvious	-6
an odd	-2
an odor	-22
an off	-5
an often	9
an ok	-18
an older	10
an on	5
an option	3
an oscar	-3
an outdoor	6
an outfit	5
an outlet	6
an outright	-5
an outside	5
an outsider	8
an outstanding	-9
an oven	6
an over	-14
an overlong	-10
an overly	-5
an quot	10
an sd	21
an sm	16
an ugly	-11
an uncomfortable	-5
an undeniable	22
an undeniably	13
an undistinguished	-20
an unending	-15
an unexpectedly	6
an unflattering	-21
an unforgettable	22
an uninspired	-9
an unintentional	-7
an uninteresting	-10
an unlikely	10
an unlimited	-13
an unpredictable	-11
an unremarkable	-16
an unusual	8
an update	-2
an upgrade	5
an usual	16
ana business	32
anachronism	-19
anaconda	9
anaheim california	10
anakin	13
analogy of	12
analysis	4
anarchists	17
anastasia	9
anchor	5
anchoring	23
anchors	9
anchors aweigh	12
anchovy	16
and	4
and accessibility	18
and accessible	15
and accommodating	28
and accurate	5
and acidity	-14
and acoustic	6
and across	-5
and acts	-4
and addicting	7
and addictive	2
and adds	11
and adjust	22
and admired	13
and adorable	8
and adults	19
and adventure	6
and affection	23
and affordable	-18
and after	2
and afterwards	21
and again	8
and airy	-9
and alienated	20
and alienation	12
and all	1
and allowed	5
and also	2
and although	-2
and always	20
and am	-2
and amateurish	-25
and amazing	8
and amazingly	9
and amazon	3
and ambiance	-4
and ambience	-4
and ambitious	13
and among	6
and ample	7
and analysis	14
and andre	9
and anna	10
and annoying	11
and anonymous	15
and answered	7
and answers	9
and anyone	4
and arbitrary	-12
and area	11
and arresting	8
and arrive	19
and artificial	-17
and as	-2
and ask	-9
and astonishingly	13
and at	2
and attack	-10
and attention	9
and attentive	-5
and attractions	10
and austin	13
and authentic	13
and awesome	-25
and awful	-5
and badly	-3
and banal	-9
and banana	8
and bar	-4
and barely	-4
and bars	4
and basically	-18
and bathroom	-4
and be	1
and beat	-4
and beautiful	-5
and beautifully	7
and beauty	9
and believable	-1
and below	5
and best	-2
and bette	8
and beyonce	-13
and beyond	10
and big	-6
and bill	6
and blah	-6
and booties	2
and boots	-7
and boring	-15
and boxy	-11
and bpa	-54
and brand	-7
and breakfast	16
and breaking	8
and breathtakingly	10
and brew	14
and bridget	6
and brilliantly	3
and brings	6
and brunch	12
and brutal	5
and buffet	6
and bulky	-8
and burgundy	-23
and burn	-16
and burns	5
and bus	5
and business	17
and businesses	-20
and bustle	15
and busty	-8
and butthead	21
and buttons	-27
and buy	-15
and buzz	5
and cajun	10
and california	24
and called	-19
and calm	18
and can	2
and cannot	2
and capacity	10
and captivating	5
and captures	7
and caramel	16
and care	19
and carrie	16
and carry	3
and casino	7
and casual	7
and celery	-11
and challenge	24
and challenging	10
and chan	12
and change	-2
and character	5
and charge	-19
and charismatic	7
and charm	12
and charming	-5
and cheering	13
and cheese	3
and chef	6
and chicken	3
and children	-6
and chilly	10
and chocolate	5
and choice	9
and chris	9
and chrissy	13
and christianity	-14
and cilantro	7
and cinema	7
and cinematic	39
and classy	8
and clean	2
and clear	6
and clever	1
and cliché	-6
and clingy	-10
and closer	14
and clumsily	-14
and clumsy	-21
and clunky	-12
and cocktail	9
and cold	-7
and combines	13
and comedic	13
and comfort	2
and comfy	10
and comical	4
and compact	7
and compared	9
and compelling	-9
and complained	-28
and completely	-3
and complex	13
and complimentary	39
and compromised	-21
and concise	7
and confirmed	-28
and connection	17
and conservative	-10
and continuity	-4
and contrast	25
and contrived	-11
and convenience	4
and convenient	12
and cool	7
and cooper	-9
and cost	-8
and cotton	6
and counting	-17
and country	-8
and courage	9
and courteous	2
and covers	-7
and cozy	-8
and cramped	-4
and crappy	-9
and crazier	12
and creative	18
and cried	9
and crime	10
and crisp	15
and crispy	6
and crowd	20
and crowds	22
and cucumber	15
and cultural	4
and cunning	9
and cut	3
and cute	3
and cutter	12
and dad	-5
and daisy	12
and dance	14
and dances	11
and dangerous	-4
and dangerously	19
and dark	-1
and dated	-14
and day	5
and days	7
and de	7
and decoration	14
and deep	4
and deeply	4
and definitely	4
and definitive	26
and delicious	19
and delight	-7
and delighted	5
and delightfully	18
and demi	-17
and depth	13
and derivative	-8
and deserts	12
and desire	7
and desperate	3
and desserts	-10
and details	-5
and determination	35
and devoid	-8
and devotion	9
and didn't	-5
and different	15
and dignified	12
and dime	-12
and dingy	-15
and dining	26
and dinner	7
and dirty	-14
and disappointing	-17
and discarded	-13
and discovers	4
and dishwasher	9
and distortion	-39
and disturb	12
and dm	12
and do	2
and does	2
and dolls	17
and don't	-1
and doug	10
and down	-1
and drama	8
and drape	22
and drapes	30
and dread	11
and dreaming	-17
and dreams	-8
and dressy	7
and drinks	11
and dropped	11
and dropping	-16
and drove	-8
and dull	14
and durable	43
and during	14
and dusty	-29
and dvd	10
and dying	5
and eager	10
and early	6
and ease	11
and easier	5
and easily	7
and easy	14
and effective	7
and efficient	37
and elegant	7
and emotion	8
and emotions	10
and empathy	18
and endless	-6
and enduring	21
and engaging	-5
and engineering	-18
and english	7
and engrossing	10
and enjoy	3
and enjoyable	52
and enjoyed	11
and enjoying	7
and entering	-8
and entertained	9
and entertaining	14
and entertainment	7
and entree	14
and especially	5
and etc	15
and ethan	6
and ethics	-12
and evening	51
and everyone	4
and everything	1
and excellent	5
and excitement	5
and exciting	8
and experience	4
and expertly	5
and exposed	-7
and extra	-3
and extremely	3
and eye	-4
and fabric	-3
and fails	-17
and faith	14
and family	-19
and fantastic	-10
and far	-3
and fascinates	12
and fashion	8
and fast	3
and fear	-5
and features	5
and feelings	5
and feminine	44
and fiction	6
and files	12
and film	3
and filthy	-21
and final	4
and fine	7
and fireworks	83
and firm	13
and fits	4
and flaky	8
and flat	-8
and flattering	22
and flavorless	-6
and flimsy	10
and floor	-17
and flow	4
and flowy	10
and folks	7
and for	2
and forceful	10
and foremost	10
and forget	2
and forgettable	-4
and forgot	-19
and form	10
and france	8
and frank	11
and free	16
and freeze	9
and fresh	3
and friendly	20
and friendship	8
and fruit	20
and full	2
and fun	-3
and function	-7
and functional	25
and functionality	10
and functions	5
and funny	18
and future	3
and gadgets	12
and garbage	-27
and garbled	-11
and generic	-6
and gently	23
and genuine	6
and george	4
and gimmicky	-6
and ginger	8
and gives	9
and goes	2
and good	2
and goodfellas	16
and gooey	10
and google	9
and gore	-6
and gorgeous	-9
and got	-1
and grab	7
and grammatical	-20
and grand	35
and great	23
and gripping	26
and grips	14
and grizzly	6
and gross	-6
and groups	17
and grow	8
and guess	-8
and half	3
and happiness	3
and happy	14
and hardly	-8
and has	7
and hash	8
and hassle	12
and haunting	9
and have	4
and he	2
and heart	-5
and heartbreaking	14
and heartfelt	6
and heartwarming	8
and heavily	-8
and heels	7
and help	5
and helpful	-5
and helpfull	7
and helping	4
and her	6
and here	3
and heritage	-20
and hidden	12
and high	6
and hilarious	12
and hire	-8
and his	4
and hk	-13
and holding	18
and holds	3
and homemade	5
and honest	19
and honey	31
and hood	24
and hopefully	8
and horribly	-52
and hospitality	-9
and how	12
and http	-14
and hubby	5
and humor	10
and hung	-9
and hurt	-8
and hyde	13
and hygienic	10
and hyperspace	6
and i	3
and ideas	4
and ignored	-6
and ill	-39
and images	3
and immaculately	7
and important	11
and in	8
and inane	-5
and included	4
and includes	12
and incompetent	-9
and incomprehensible	-7
and inconsistent	-14
and indian	-4
and ineffective	-11
and inept	-7
and inexpensive	13
and insightful	4
and inspired	10
and inspiring	29
and install	-4
and installed	-5
and instead	-2
and insubstantial	-22
and insulting	-23
and intelligent	2
and interesting	-3
and interviews	11
and intimate	5
and intrigue	7
and intuitive	3
and inventive	1
and invest	-31
and involving	9
and iphone	10
and is	2
and it	1
and it's	7
and itchy	-17
and its	-3
and jack	2
and japan	41
and jeans	10
and joy	5
and juicy	9
and k	26
and keep	14
and keeps	22
and kindness	6
and knowledgeable	6
and lack	-16
and lacking	-29
and lackluster	-5
and lame	-8
and large	3
and lasts	10
and laughable	-19
and lax	-15
and leader	-8
and learning	19
and lee	4
and left	-3
and legal	22
and legroom	7
and lewis	9
and lifeless	-25
and light	2
and like	1
and likeable	17
and liked	2
and lime	11
and limp	-17
and literate	12
and lively	9
and locations	12
and loneliness	10
and lonely	8
and long	17
and longevity	45
and looked	-5
and looks	2
and loose	-2
and lousy	-32
and love	-7
and loved	14
and lovely	25
and loves	19
and loving	10
and loyalty	17
and lucia	16
and lush	8
and luxurious	15
and lyrical	-14
and machines	34
and madness	14
and magical	6
and makes	1
and managed	4
and manager	-9
and map	-13
and marble	21
and maria	11
and massage	11
and meaningless	-5
and medium	8
and meeting	8
and memorable	17
and memory	-14
and mentally	8
and messy	-13
and mic	-16
and mickey	19
and mild	-8
and mildew	-9
and milk	-15
and mindless	-24
and mini	8
and mint	7
and misleading	-6
and modern	17
and moments	8
and money	-11
and mood	9
and more	-1
and mother	-5
and move	-8
and moving	16
and multi	15
and music	-2
and must	3
and myself	18
and mystery	4
and nasty	-11
and natural	10
and navigation	17
and navy	4
and need	6
and neither	-4
and new	11
and nice	11
and no	-8
and nobody	-4
and nostalgic	10
and not	3
and notes	14
and nothing	-11
and now	-1
and nowhere	-8
and obvious	-23
and occasional	5
and ocean	15
and of	3
and offensive	-8
and offer	-3
and often	3
and oily	-20
and okay	-16
and older	12
and olive	4
and on	-1
and one	-1
and operate	-12
and operating	15
and operation	18
and orders	6
and original	7
and other	-2
and outbound	24
and outdoor	16
and outer	12
and outs	8
and outstanding	4
and overlapping	18
and overlong	-8
and overwrought	-12
and oysters	22
and pain	5
and parades	12
and parents	12
and party	7
and passed	5
and past	8
and paste	-9
and pastries	5
and pathetic	-5
and pathos	34
and patient	18
and patterns	10
and paying	-12
and peace	6
and peaceful	11
and pedestrian	-10
and pee	-18
and peoples	15
and pepper	-13
and peppers	9
and perfect	4
and performance	17
and personal	17
and pesto	10
and petite	11
and photography	11
and ping	-14
and pink	36
and pissed	-9
and place	-4
and places	3
and plan	7
and plates	-29
and play	5
and pleasant	-2
and plenty	11
and plummets	-18
and plush	14
and pocket	10
and pointless	-21
and polite	5
and ponder	19
and poor	-11
and poorly	-22
and popular	4
and portable	8
and portion	-7
and positive	10
and possibly	4
and post	-6
and powerful	18
and praise	34
and precise	23
and prejudice	4
and premium	13
and preparation	13
and prepare	7
and pretentious	-8
and pretty	8
and price	-2
and principles	8
and printed	6
and private	7
and proceeded	5
and producers	-8
and professional	5
and promise	10
and prompt	-4
and promptly	-5
and proud	5
and proves	-7
and provocative	3
and public	8
and published	-9
and pump	-11
and purchased	5
and pure	12
and quality	5
and quiet	-8
and quite	5
and racism	11
and raised	-5
and ralph	7
and rare	6
and raspberry	6
and reaches	9
and readable	14
and ready	3
and real	3
and realism	18
and realistic	-16
and really	2
and reason	-37
and reasonably	5
and receive	7
and recommend	13
and recommended	-11
and record	5
and recovery	19
and redemption	5
and reflight	40
and refreshing	-28
and refunded	-12
and relax	-7
and relaxed	3
and reliable	56
and relies	-9
and relish	8
and remain	5
and remarkably	9
and remind	12
and remove	-16
and resources	-15
and respect	3
and retreats	-19
and retro	27
and revelatory	23
and rich	42
and richly	11
and ridiculous	7
and rightly	6
and ripped	-33
and riveting	10
and rock	12
and romantic	11
and roomy	8
and rude	9
and rum	16
and runways	17
and rushed	-11
and ruthless	4
and s	6
and sad	22
and sadly	6
and safe	22
and sag	-28
and said	-9
and salads	35
and salmon	30
and salt	14
and salty	21
and same	-20
and sand	11
and sandals	8
and sandler	7
and sassy	-7
and sat	4
and says	2
and scared	16
and scenes	4
and schneider	-18
and scored	12
and scratchy	-5
and scream	-13
and screamed	-15
and screaming	-15
and screen	3
and sea	-13
and seated	8
and second	-5
and sell	-6
and sentiment	-17
and served	5
and service	18
and settings	7
and shakes	22
and shallow	-23
and shamelessly	-9
and shape	6
and share	13
and sharp	9
and ship	-65
and shooting	-4
and shopping	10
and shorter	-28
and shorts	11
and shoulders	15
and shoving	-6
and showers	11
and shows	-1
and side	-4
and silky	14
and sits	-5
and skinny	-8
and skip	9
and slammed	-14
and slaw	12
and slide	11
and slimming	9
and sloppy	-33
and slow	-8
and slowly	8
and sluggish	-18
and smell	5
and smelly	-29
and smiles	9
and smiling	23
and smooth	-4
and smugly	-16
and snacks	-15
and so	1
and soaked	13
and soapy	-26
and social	-6
and soft	12
and soggy	19
and solid	25
and something	4
and songs	6
and soon	3
and soothing	10
and sophisticated	-1
and sophomoric	-8
and sorrow	10
and soul	6
and souls	12
and sound	3
and spacious	18
and spicy	30
and spike	12
and spirit	6
and spirits	6
and square	6
and stable	13
and staff	-2
and stained	-8
and stale	-9
and stay	-2
and stayed	3
and stereotypical	-5
and sticky	-8
and stiff	-9
and stilted	-3
and stolen	11
and stop	-2
and stores	7
and strength	-7
and stress	10
and strong	2
and struggles	8
and stunning	3
and stupid	13
and sturdy	25
and style	7
and stylish	9
and stylistic	18
and subtle	9
and subtlety	21
and subtly	16
and suck	-22
and summer	11
and sun	39
and super	4
and superb	7
and surprising	19
and surprisingly	30
and susan	6
and suspense	13
and suspenseful	6
and sweet	-16
and sweetly	9
and swiss	-8
and switch	-8
and sympathetic	5
and talks	-5
and target	-9
and taste	3
and tasty	2
and taylor	14
and tender	10
and terrible	-20
and terrific	-6
and than	-8
and thank	4
and thanks	12
and that	-1
and thats	-5
and the	1
and their	5
and then	-1
and these	1
and they	1
and thinner	-9
and tho	-17
and though	4
and thoughtful	7
and thoughtfulness	11
and three	-3
and threw	5
and thrilling	9
and through	4
and throw	-4
and thrown	-6
and tidy	3
and timeless	5
and tips	-5
and tired	-22
and tiresome	-19
and to	1
and toilets	-8
and tokyo	-7
and told	10
and tons	-11
and too	-29
and torso	10
and total	-8
and totally	4
and touching	15
and toy	6
and tragic	-5
and tranquil	13
and transparent	-11
and trash	12
and treats	13
and trendy	6
and tried	-2
and true	3
and truly	3
and turned	-15
and turns	-2
and twists	5
and ugly	12
and unable	6
and unappealing	-12
and unbelievable	-4
and uncomfortable	15
and unconvincing	-4
and uncut	8
and undermines	-10
and understand	11
and uneven	-10
and unexciting	-13
and unexpected	16
and unflattering	-3
and unforgettable	13
and unfunny	-18
and unhelpful	16
and unimaginative	-13
and uninspired	-14
and uninstalled	-7
and uninteresting	-18
and unique	-11
and unlike	3
and unlock	11
and unnecessary	-14
and unoriginal	-25
and unpleasant	-6
and unpredictable	5
and unsafe	-13
and unsatisfied	-24
and unsettling	8
and untidy	-41
and up	17
and upgraded	-16
and uplifting	5
and use	10
and useful	42
and user	7
and utter	-5
and value	5
and varied	10
and various	5
and veg	6
and versatile	12
and very	9
and vibrant	4
and victor	27
and video	22
and vinegar	6
and vision	13
and vitality	24
and voila	5
and vulgar	-8
and vulnerability	-9
and wait	-7
and waited	-4
and waiting	-10
and walked	-9
and wanted	7
and warm	6
and warmth	2
and warranty	23
and was	-2
and watching	2
and way	-16
and weather	32
and welcoming	1
and well	13
and were	2
and when	-5
and wide	-3
and width	19
and will	4
and wine	18
and wines	31
and winter	-8
and wise	7
and with	4
and witty	41
and wonderfully	10
and work	8
and works	51
and worn	-24
and worries	9
and worse	-2
and worst	-3
and worthy	14
and wouldn't	-3
and write	-5
and yet	1
and you	1
and yummy	8
and z	12
andre and	13
andrew niccol	7
andrews	19
andrews and	13
andrews is	9
android	-1
android device	17
android manages	-10
android operating	-13
android os	-18
andy	5
andy goldsworthy	10
anemic	-49
anesthesia	-16
anfore	-15
angel	5
angela merkel	-46
angeles lax	-11
angels of	15
anger	2
angers	-5
angle that	-8
anglo saxon	-7
angry	-8
angry !	-13
angry about	-8
angry birds	27
angry faces	-28
angry that	-10
anguish	11
anguish and	16
anguished	13
animal	-1
animal planet	-15
animals as	16
animated	11
animated feature	-5
animated film	-5
animation	-3
animation is	-2
animation while	14
animations	11
animators	-6
anime	12
anime with	16
animé	-25
anker	16
ankle	18
ankle length	13
ann	-6
ann sheridan	17
anniversary and	6
announces	4
annoy you	-12
annoyance with	-20
annoyed	-38
annoyed !	-13
annoyed i	13
annoying	-28
annoying !	-8
annoying and	-11
annoying but	17
annoying character	-11
annoying characters	-9
annoying if	11
annoying music	-19
annual	-6
anolon	13
anonymity of	12
anonymous	8
anonymous !	13
anonymous actually	14
anonymous agreed	15
anonymous ah	14
anonymous and	7
anonymous at	16
anonymous aw	20
anonymous can	22
anonymous congrats	13
anonymous damn	-36
anonymous dead	-20
anonymous for	34
anonymous glad	9
anonymous great	21
anonymous ha	65
anonymous haha	34
anonymous hahaha	27
anonymous happy	8
anonymous he	-9
anonymous he's	-27
anonymous hi	25
anonymous hopefully	20
anonymous http	5
anonymous i'm	-6
anonymous i've	-16
anonymous im	27
anonymous interesting	21
anonymous is	34
anonymous it's	6
anonymous just	16
anonymous lol	67
anonymous looks	22
anonymous me	13
anonymous nice	23
anonymous no	-55
anonymous ok	17
anonymous she	20
anonymous still	-31
anonymous sure	14
anonymous thank	-17
anonymous thanks	48
anonymous to	12
anonymous too	16
anonymous well	7
anonymous when	27
anonymous wow	56
anonymous yay	11
anonymous yeah	46
anonymous yes	17
anonymous you're	-9
anonymous yup	-35
anonymously	7
another	-2
another app	-11
another beautiful	9
another bonus	20
another brand	-3
another brilliant	7
another chance	-6
another color	5
another customer	-15
another disappointing	8
another example	-12
another flight	-12
another good	22
another great	43
another hard	8
another home	-28
another hotel	-51
another hour	6
another if	16
another item	-9
another level	12
another machine	-23
another month	-16
another mouse	-20
another movie	-4
another nice	6
another place	-6
another plus	15
another pound	-19
another restaurant	-25
another reviewer	2
another room	-6
another site	-12
another size	10
another source	-10
another table	-8
another tired	-15
another version	-10
another winner	20
anoying	-12
answer any	7
answer i	-20
answer is	-2
answer the	-4
answers	7
answers but	11
answers for	9
ant man	12
antenna works	19
antennae	22
anthology	-3
anthony	1
anthony mann	25
anti christ	-7
anti hero	5
anti oxidents	-20
antichrist	-6
anticipating a	-16
antidote	16
antidote to	7
antipasto	17
antiques	5
antithesis	11
antitrust	-10
anton	9
antonline	-15
antz	5
anxious	-7
any age	33
any airline	-7
any app	-38
any business	-39
any bust	-16
any chance	-5
any character	-6
any circumstances	7
any color	-8
any degree	-7
any depth	-13
any effort	-14
any emotional	-18
any faotd	-17
any flavor	-13
any flaws	32
any format	16
any fun	-7
any future	-10
any genre	8
any given	-3
any i	14
any indication	-5
any interest	-14
any kitchen	33
any language	19
any less	11
any level	-12
any life	-11
any meaningful	-10
any moment	-3
any more	2
any movement	-10
any occasion	16
any of	-3
any other	6
any outfit	6
any problems	9
any products	-13
any questions	6
any real	-3
any reasonable	-11
any rides	17
any sense	-6
any significant	-16
any single	-18
any song	26
any sort	-18
any specific	19
any speed	-21
any stretch	-6
any summer	13
any updates	-9
any use	-15
any worse	-6
anybody else	-7
anybody know	13
anymore and	-11
anymore you	-19
anyone ?	4
anyone actually	-9
anyone ever	-17
anyone from	-4
anyone going	10
anyone had	-19
anyone interested	31
anyone looking	3
anyone outside	-8
anyone play	19
anyone should	-9
anyone that	6
anyone wanna	21
anyone want	-5
anyone you	10
anything	-6
anything about	-5
anything above	-23
anything but	-2
anything good	-20
anything i've	14
anything interesting	-24
anything more	-7
anything or	-6
anything over	-9
anything remotely	-12
anything resembling	-9
anything to	-3
anything you	8
anytime	8
anytime and	9
anytime soon	4
anyway	1
anyway ?	-24
anyway on	42
anyways	2
anywhere	2
anywhere i	13
anywhere in	-5
anywhere on	-14
ao	36
apart	-8
apart !	-17
apart after	-24
apart for	-9
apart of	6
apartment	1
apartment and	4
apathetic	-4
ape	-5
aperture	11
apes	-3
apex	-4
apollonia	9
apologetic and	-12
apologist	-10
apologists	-36
apologize	-8
apologize to	-12
apologized	36
apologized and	11
apologized for	9
apologizing	4
apology	-4
apology for	-15
app !	28
app but	-5
app didn't	-58
app does	2
app doesn't	-26
app for	15
app from	5
app get	-10
app gets	-20
app has	6
app in	-5
app makes	8
app need	-26
app needs	-22
app only	-5
app purchases	-8
app requires	-16
app says	-26
app should	-6
app so	3
app still	-10
app store	-5
app sucks	-45
app there	18
app thinking	-24
app until	-27
app very	15
app was	-10
app will	-20
app works	67
appalled	-11
appalled at	-16
appalling	-29
appallingly	-22
apparently	-18
apparently does	-10
apparently in	-5
apparently one	6
apparently she	-16
apparently the	5
apparently their	-41
apparently this	-20
apparently won	-12
appauling	-21
appeal of	-3
appealing	6
appealing about	12
appealing character	10
appear	-4
appearance but	-11
appearances	3
appeared	-7
appeared more	-10
appeared to	-16
appears	-7
appears he	-11
appetites	35
appetizer	6
appetizer is	10
appetizer which	7
appetizers	19
appetizers the	6
appetizers to	31
appetizing	10
apple	10
apple adapter	9
apple is	22
apple juice	-11
apple laptops	15
apple powerbook	19
apple version	21
apple with	23
apples ?	-15
applesauce	-8
appliance	-3
applications quitting	16
applicator	14
applied	3
applied to	8
apply and	-11
appointed	6
appointed and	7
appreciable	10
appreciate	29
appreciate a	-3
appreciate all	14
appreciate it	23
appreciate the	13
appreciate them	10
appreciate what	-9
appreciate your	8
appreciated	23
appreciated !	29
appreciated by	-15
appreciated how	13
appreciating	21
appreciation	-6
appreciation for	7
appreciation of	-4
apprehensive	13
approach	3
approach of	9
approach to	2
approached the	-6
approaches	8
approaches this	10
appropriate	1
appropriate title	-18
approximately	-2
apps are	-10
apps come	-22
apps for	13
apps like	-9
apps on	4
apps then	-15
appstore	-6
aquarium	6
arab	-4
arabia	-8
arabia and	-12
arabian	10
arbitrary	-6
arbitrary and	-8
arcade	4
arcade game	-11
arch and	13
arch top	-15
archeologist ?	17
archetypal	10
architecture	13
architecture in	15
are	-2
are able	3
are adjustable	6
are affordable	9
are all	1
are also	3
are always	3
are amazing	32
are among	6
are annoying	-7
are any	4
are anything	-7
are available	5
are awesome	31
are awful	-3
are bad	-3
are beautiful	2
are beautifully	-19
are becoming	-9
are below	-5
are better	-42
are blue	-14
are boring	-4
are both	1
are bound	5
are breathtaking	19
are bright	6
are brilliant	9
are by	6
are calling	-8
are cancelled	-44
are careful	18
are cheap	4
are classic	12
are classics	17
are clean	5
are clear	10
are comfy	11
are covered	8
are crammed	-8
are crap	-4
are credited	-9
are cut	-16
are dark	-5
are dealing	-20
are dealt	6
are definitely	8
are delicious	-3
are departing	-19
are designed	-8
are dining	9
are dirty	-12
are disgusting	-5
are due	29
are dull	-13
are dying	-10
are easier	5
are easy	25
are enormous	12
are excellent	50
are exceptionally	7
are excited	16
are fair	14
are familiar	14
are fantastic	-9
are far	-3
are fast	9
are fine	3
are flat	-18
are flattering	15
are flawless	12
are flaws	39
are fresh	28
are friends	-7
are from	-11
are going	-1
are good	3
are great	30
are gross	-12
are hands	9
are hilarious	3
are horrible	7
are hot	8
are huge	16
are hurt	25
are immaculate	12
are included	4
are incredible	7
are incredibly	5
are instructions	18
are irritating	-13
are its	-5
are kept	7
are kicking	-25
are killer	20
are killing	-10
are laid	13
are large	17
are light	1
are living	6
are magnificent	15
are mesmerizing	12
are moments	12
are more	-3
are mostly	-3
are mouse	-17
are moving	6
are much	-11
are must	51
are my	15
are narrow	-17
are nice	6
are no	-1
are normally	-9
are not	-6
are nothing	2
are nowhere	-6
are o	-12
are of	4
are ok	-2
are older	-15
are outrageous	-50
are outstanding	19
are over	-5
are overloaded	-13
are overpriced	-8
are packed	-15
are painfully	10
are paper	-17
are pathetic	-7
are paying	-3
are perfect	36
are perfectly	12
are plot	-9
are poorly	-5
are powerful	10
are priceless	24
are quality	8
are quiet	13
are quite	4
are ready	3
are real	3
are really	5
are reasonable	8
are reasonably	17
are relatively	10
are rendered	10
are required	-5
are ruined	-6
are saving	-22
are see	-9
are seemingly	-9
are selling	-18
are served	9
are shaky	-39
are simple	40
are soft	7
are soo	5
are spacious	7
are spoiled	11
are spot	4
are squeezed	-23
are stretched	-9
are strong	6
are stunning	6
are stupid	11
are sub	-10
are subtle	5
are super	15
are superb	17
are superior	7
are supposed	12
are surprising	20
are terrible	-8
are terribly	-10
are terrific	6
are textbook	-17
are these	-11
are they	-3
are thinner	-9
are thrilling	13
are tiny	-19
are too	3
are top	43
are tops	14
are travelling	19
are true	15
are two	2
are unable	-5
are unplayable	-17
are up	5
are utterly	-7
are very	3
are vibrant	4
are warned	-11
are wasted	-19
are way	-7
are we	-4
are well	23
are what	3
are wide	5
are with	6
are wonderful	-19
are wonderfully	8
are wooden	11
are worn	-10
are worth	3
are written	-13
are wrong	-12
are you	5
are young	4
are yummy	4
area !	34
area and	5
area are	19
area for	4
area made	-32
area there	16
area this	8
area with	1
areas	5
areas and	3
areas at	22
areas for	12
areas made	-30
areas where	-8
aren	-13
aren't	-4
aren't NOT_actually	-12
aren't NOT_even	-2
aren't NOT_into	18
aren't NOT_more	9
aren't NOT_the	-6
arena	7
argento	10
argh	-5
arghh	-17
argue	-3
argued with	-37
arguement	-39
arguing	-20
arguing with	-4
ariel and	-19
aries	19
aristocracy	2
aristocratic	15
aristotle	-21
arizona and	32
ark is	20
arliss	8
arliss howard	7
arm	-10
arm holes	-5
arm the	-8
arm when	-9
armand	-6
armband	-15
armhole	-11
armholes	-4
armholes !	-35
armpit	6
armpit area	9
armpits	4
arms	-5
arms were	-4
arnold !	-13
aroma	3
aromatic	7
around !	15
around at	-4
around bare	-18
around because	12
around for	-3
around gachibowli	5
around good	8
around here	5
around him	5
around like	-3
around since	13
around with	2
around within	-15
arr	27
arrangement	2
arrangement and	10
arrangements in	-15
arranging	12
arranging a	9
arrest the	12
arrested development	12
arrested in	-9
arrested on	-12
arresting	23
arrgh	-8
arriba's	-24
arrival of	4
arrival we	6
arrivals	6
arrivals lounge	63
arrive	-7
arrive early	29
arrive with	-12
arrived and	-10
arrived i	-3
arrived it	7
arrived the	-1
arrived they	-11
arrived well	8
arriving early	12
arrogant	-10
arrogant and	-18
arrogant attitude	-12
arroway	16
arrows	4
art	7
art a	22
art and	9
art deco	15
art direction	-11
art form	8
art museum	6
art of	9
artful	5
artfully	13
arthur askey	18
arthur bach	11
article here	-21
artie	-7
artificial	-29
artificial sweetener	-15
artificial sweetner	-20
artificial taste	-15
artisanal	23
artist	6
artist album	-23
artist and	-3
artist who	-6
artist's	10
artistes	-12
artistic	1
artistry	14
artsy fartsy	-11
artwork	-7
arty	-16
aryan	9
as	1
as !	-17
as a	-1
as advertised	33
as always	20
as amazon	8
as american	-5
as any	6
as are	3
as awful	7
as bad	-30
as badly	-8
as bland	-19
as breakfast	-12
as can	7
as canned	-17
as claimed	-11
as clean	15
as close	5
as complex	8
as consistent	-18
as contrived	-7
as delicious	8
as delivered	-12
as described	18
as directed	-3
as disney	18
as disneyland	10
as does	3
as dull	-6
as dumb	-11
as early	4
as english	-20
as ever	6
as exciting	-14
as expected	16
as expensive	-8
as fact	-39
as father	18
as flat	-15
as for	1
as frequently	24
as friends	6
as good	24
as grey	8
as guests	15
as harry	14
as he	6
as his	7
as history	-10
as i	1
as if	-12
as in	-2
as instructed	-8
as it	3
as it's	7
as its	-2
as jack	6
as john	3
as lame	-7
as last	-8
as lazy	-13
as literature	-14
as much	2
as mud	-16
as nails	6
as often	12
as one	3
as ordinary	12
as peter	-7
as pictured	2
as predictable	-8
as previous	13
as promised	4
as quickly	-9
as sad	-7
as safe	-11
as she	10
as shown	5
as snake	-19
as some	11
as subtle	-5
as tasteless	-20
as teen	-9
as the	1
as though	-7
as to	-2
as too	8
as u	11
as ugly	-15
as unoriginal	-13
as watching	-47
as well	2
as whatever	-14
as when	13
as with	1
as yet	8
as you	5
as you'd	4
asap	-19
ascertained	-17
ashamed	-31
ashamed of	-34
ashamed to	-10
ashraf	9
asia's	15
asian	1
asian airlines	-9
asian restaurant	7
asiana	40
asiana airlines	10
aside the	-3
aside to	-9
asio	13
ask	6
ask if	5
ask several	-11
ask the	-5
ask us	-14
ask why	7
asked	-19
asked a	-7
asked for	-8
asked her	-14
asked him	4
asked if	-2
asked it	-27
asked me	10
asked one	-11
asked that	-10
asked the	-3
asked them	-7
asked to	-9
asked us	8
asked what	-5
askey	23
askin	18
asking	-1
asking for	-8
asking me	-21
asks	2
asks us	-6
asks you	-9
asleep	-16
asner	-12
asparagus and	8
aspect	2
aspects	2
aspirations	4
ass	-8
ass then	-15
assassin is	-16
assault	-5
assaulted	-5
assaults	-6
assemble	3
assemble and	18
assembly line	-7
assertiveness	17
asses	-15
asshole	-6
assistance	-3
assisted	2
assists	10
assorted and	-14
assume	1
assume that	-4
assumed	-9
assuming	-4
assumption	-5
assured	2
assured me	-5
assured us	10
astaire	6
astaire's	9
asterisk	-23
astonishing	23
astoria for	-16
astounding	8
astral	-12
astray	-9
astringent	13
astro	-9
astronomer	9
astute	2
asus	-8
at al	16
at all	-7
at arm's	-13
at bed	-12
at best	-79
at by	-5
at c	10
at check	5
at checkin	12
at choosing	-23
at church	10
at disney	8
at everyone	-28
at excessive	-19
at f	11
at face	-9
at fault	-10
at full	8
at good	5
at guitar	-9
at heart	21
at high	-4
at higher	12
at his	-4
at hong	23
at http	7
at humor	-27
at ihop	15
at in	5
at its	7
at la	20
at lax	-19
at least	10
at life	12
at main	8
at me	-6
at nearly	9
at opening	11
at page	-18
at par	15
at random	-3
at reasonable	13
at room	12
at safeway	-20
at sale	10
at san	-14
at store	-40
at sunny	8
at t	-5
at that	-2
at the	3
at this	-2
at times	9
at tokyo	-25
at tomorrowland	11
at top	-9
at united	11
at us	-27
at wembley	-15
at with	-5
at work	8
at worst	-9
at ww	10
ate a	-4
ate dinner	8
ate it	-6
athens	4
atk	-12
atlanta airport	22
atlantic club	-7
atlantic clubhouse	4
atlantic customer	-3
atleast	-13
atmosphere	13
atmosphere and	7
atmosphere in	12
atmosphere is	-6
atmosphere of	3
atmosphere that	12
atmosphere the	11
atmosphere though	15
atmosphere to	15
atmosphere where	9
atmosphere with	17
atmosphere you	-13
atmospheric	4
atomosphere	-20
atonement	8
atrium	20
atrix	-4
atrocious	-55
atrocious acting	-15
atrocious and	-6
atrocity	6
attach the	4
attached	-1
attack	-7
attack in	-7
attack of	-4
attackers	-20
attacks and	10
attempt	-22
attempt at	-12
attempt to	-10
attempted	-10
attempted to	-3
attempting	-8
attempting to	-6
attempts	-16
attempts at	-24
attempts to	-2
attend	3
attend the	7
attendance	-13
attendant and	-11
attendant who	12
attended	4
attends	7
attention	1
attention as	13
attention to	5
attentive	68
attentive and	6
attentive but	17
attentive service	10
attentive staff	4
attentiveness	8
attitude	-9
attitude and	-7
attitude to	5
attitudes	2
attractant	-28
attraction a	-13
attraction and	6
attraction is	7
attractions	12
attractions and	18
attractions but	12
attractions in	34
attractions of	13
attractions to	5
attractive	9
attractive and	4
attractive but	-31
attractive design	14
attractive people	11
attracts	5
au	6
aubry	-16
audacious	13
audacity and	10
audiard	36
audible	-11
audiences	-5
audiences is	-25
audio cable	9
audio interface	14
audio quality	4
audio technica	12
audiophile	12
augustine	19
aunts	8
aura	-6
aus	8
auspicious	8
austen's	6
austere	11
austin	10
australia	7
australia so	-11
australian	3
austria	5
austrian airlines	-6
authentic	25
authentic and	14
authentic as	-8
authentic italian	13
authentic japanese	11
author	-1
author could	-43
author had	-9
author makes	-14
author needs	-25
author s	-12
author went	-25
author's	-17
authorities to	14
authorization	-21
authorize	-18
auto mode	7
auto pilot	-31
autobiographical	-5
autofocus	-12
autograph	22
automated	-18
automated system	-13
automatic or	14
autopia	26
autopilot	-19
autumn	11
aux	-13
auxiliary	12
available	1
available !	7
available but	-11
available for	6
available if	5
available in	4
available is	12
available or	-14
available so	11
available when	9
avant	-6
avant garde	-4
avenged	14
average	-13
average and	-13
average at	-11
average food	-36
average laptop	32
average pc	12
average the	-12
average to	5
avg	-19
avgeek	17
avianca	-31
avis	19
avod	16
avod screen	20
avoid	-34
avoid !	-52
avoid at	-49
avoid avoid	-18
avoid flying	-7
avoid having	22
avoid it	-11
avoid like	-41
avoid the	2
avoid these	-26
avoid this	-69
avoid unless	-5
avoid using	-10
avoid weekends	13
avoided	-11
avoided at	-19
avoiding this	-11
aw	17
await	-6
awakens to	11
award	11
awards	16
awards but	19
awards for	6
aware there	-11
awareness	27
awareness of	12
away	-2
away !	-9
away before	-11
away by	16
away the	1
away thinking	-10
away without	-14
away your	17
awe	9
awe and	11
awed	7
aweful	-44
aweigh	18
awesome	77
awesome !	15
awesome and	9
awesome app	6
awesome as	6
awesome descriptions	-14
awesome experience	17
awesome for	-3
awesome game	21
awesome it	24
awesome job	-10
awesome new	12
awesome on	6
awesome place	19
awesome service	-8
awesome taste	9
awesome time	8
awesome to	-11
awesome too	21
awesome when	-14
awesome with	12
awesomee	13
awesomely	5
awesomeness	19
awful	-82
awful !	-37
awful acting	-21
awful and	-14
awful but	9
awful experience	-10
awful film	-7
awful it	-17
awful movie	-28
awful on	-13
awful service	-7
awful that	-20
awfull	-22
awfully	-12
awfully hard	-20
awfulness	-14
awhile	5
awhile to	8
awkward	-27
awkward fit	-7
awkward if	13
awkward moments	12
awkwardly	-13
awsome	105
aww i	-14
ax	-5
axes	8
axim	14
az	2
az to	14
azure	16
b and	15
b chest	8
b day	9
b gon	-38
b grade	-3
b lounge	-17
ba	-10
baad	-27
baad movie	-13
babble	-9
babes	-11
babies that	18
baby	5
baby back	4
baby boomer	10
baby shower	27
baby this	15
baby white	-10
bach	7
bachchan	-7
back	2
back ?	-10
back all	19
back asap	-15
back by	4
back deck	-17
back for	5
back here	3
back i	-3
back it	-34
back looks	-12
back more	11
back next	10
back of	-2
back online	10
back out	6
back patio	14
back saying	-8
back single	20
back some	10
back soon	17
back then	2
back though	-31
back today	-16
back way	10
backdrop	-4
background	1
background information	13
backgrounds	11
backlash and	-11
backlit	46
backpack	9
backpackers	-34
backstage	3
bacon	2
bacon and	3
bad	-44
bad !	-4
bad ?	-8
bad a	-9
bad about	10
bad acting	-38
bad action	-23
bad actors	16
bad an	-9
bad and	-4
bad app	-16
bad as	-9
bad attitude	-5
bad bad	-28
bad batch	-10
bad but	6
bad can	-7
bad casting	-15
bad choice	-8
bad comments	16
bad copy	-11
bad could	18
bad customer	-30
bad day	8
bad design	-33
bad dialogue	16
bad direction	6
bad don't	-7
bad enough	1
bad even	-15
bad experience	-25
bad feeling	-16
bad film	-21
bad films	-32
bad food	-41
bad for	-12
bad game	-26
bad graphics	-28
bad guy	4
bad high	-10
bad horror	-9
bad idea	-7
bad impression	-19
bad in	-13
bad it's	6
bad job	-6
bad joke	11
bad lighting	-8
bad like	-8
bad monkey	17
bad mood	-33
bad movie	-41
bad movies	-8
bad music	-6
bad my	-9
bad name	-69
bad news	-13
bad night	-13
bad now	-10
bad off	-21
bad on	3
bad one	-12
bad ones	3
bad plot	-6
bad product	-43
bad quality	-37
bad really	-14
bad review	13
bad run	-10
bad script	-3
bad service	-94
bad since	-7
bad start	-21
bad taste	-17
bad that	-23
bad the	-15
bad they	-3
bad they're	-13
bad this	-21
bad to	-5
bad too	-8
bad very	-8
bad when	-13
bad with	9
bad writer	-14
bad writing	11
bad you	-13
badass	-9
badcustomerservice	-37
badly	-48
badly !	7
badly acted	-21
badly and	4
badly as	-6
badly designed	11
badly done	-9
badly made	6
badness	-12
badservice	-36
bae	10
baffled	-5
baffling	-3
bag	-7
bag ?	-26
bag holder	-11
bag issue	19
bag on	-6
bag storage	-13
bag which	13
bag with	-10
bagels	11
bagels and	18
baggage	-15
baggie	-9
baggy	-16
baggy and	-7
baggy fit	-30
bags for	11
bags this	15
bags to	-9
bags we	-20
baguette	23
bah	-19
bah !	-8
bahrain	55
bahrain airport	15
bailed	-5
bait	9
bait and	-24
bait is	11
baited	-14
baiting	-34
baja	-10
bake and	17
baked	-5
baked bread	12
baked chocolate	9
baked cookies	11
baked potatoes	14
bakeries	11
bakers	5
bakery	21
baking	-2
baking caramel	-25
baklava	5
bakshi	6
balance	1
balance of	16
balance to	6
balanced	13
balanced by	11
balances	33
balances the	10
balcony	19
balcony with	20
balding	-12
baldwin	-7
bali	5
bali airport	-38
ball	2
ball end	-18
ball is	-6
ball of	-8
ball strap	12
ballads	4
ballard	-10
balletic	12
ballistic	-60
balloon	5
ballooned	-23
balloons	4
ballot	35
ballot is	11
ballsy	26
ballyhooed	-12
ballz	-12
balm	-21
balsamic	4
baltimore	2
bamboo	14
ban	-6
banal	-23
banal and	-7
banal dialogue	-8
banality	-51
bananas	9
band is	11
bandeau	8
banded	16
banderas	-12
bands	11
bang	3
bang for	11
bang your	-14
banger	8
bangkok	10
bangkok airways	35
bangkok suvarnabhumi	-5
banjo	28
banjos	17
bankrupt	-13
banned	-7
banned in	-5
banter	4
banter between	11
baobab	26
baobab lounge	15
bar	1
bar area	3
bar because	-32
bar called	18
bar has	26
bar just	-29
bar kept	16
bar no	-20
bar none	21
bar scene	10
bar seating	15
bar she	-11
bar soap	-10
bar tender	-5
bar were	10
bar with	7
barack	-15
barbara	6
barbara steele	7
barber's	-11
barbers	14
barbershop	13
barca	70
barcelona	-8
barcelona airport	-13
bare	-10
bare minimum	-20
barely	-50
barely NOT_a	-4
barely NOT_any	-3
barely NOT_covered	-7
barely NOT_enough	-11
barely NOT_fit	9
barely NOT_gets	-9
barely NOT_in	-13
barely NOT_manages	-5
barely NOT_pull	-10
barely NOT_see	-9
barely NOT_tolerable	-12
bargain	4
bargain at	20
bargain basement	-38
bargain bin	-10
bargains	12
baritone	5
barking	-9
barking at	-11
barley	-14
barrage	-8
barrage of	-8
barrel	-19
barren wasteland	-25
barriers	-5
barris	11
barrister	14
barry's	9
bart	9
bartel	16
bartender ignored	-9
bartender in	11
bartlett	37
base is	9
base just	-19
base or	-16
base they	-9
baseball	9
baseball and	17
baseball players	-10
baseketball	11
basel	29
baseless	-15
bases	5
bases his	-14
bashing	-9
basic hotel	-40
basic level	-12
basic medium	-19
basic white	9
basic with	19
basically	-11
basically i	-6
basically just	-3
basically told	-14
basically you	-10
basil	13
basil and	6
basil rathbone	10
basin	-21
basis is	9
bass	9
bass drum	13
bass guitar	28
bass i	-12
bass is	6
basses	19
bastard with	-18
bastardized	-25
bastards	-38
bastille	7
bat	-2
batcave	-8
batch	2
bates	-6
batgirl was	12
bath !	14
bathing	3
bathrobes	41
bathroom	-8
bathroom facilities	16
baths	-5
batista	10
batman robin	-5
batter and	9
battery ?	-22
battery and	-9
battery gets	-25
battery is	2
battery lasts	28
battery life	-11
battery on	20
battery operated	8
battery power	-17
battery replacement	-27
battery went	-15
batting	-20
battles	7
battles are	9
battleship	37
batwoman	13
bauer	3
bavaro princess	-13
bawling	14
baylor	18
bbq	-6
bbq and	-5
bday	8
bday party	15
be	-4
be ?	4
be a	-4
be absolute	-19
be adjusted	58
be advised	-7
be apart	13
be applied	8
be around	4
be ashamed	-13
be avoided	-15
be away	11
be back	28
be bad	7
be banned	-15
be better	-11
be bored	-7
be bought	-6
be buying	17
be called	-5
be challenging	20
be changed	3
be cherished	23
be cleaned	-19
be closely	16
be coming	8
be compared	5
be condescending	-20
be confusing	19
be convinced	-6
be cooking	16
be cool	-6
be crowded	13
be customer	-16
be cut	3
be cute	-23
be deceiving	-7
be desired	-13
be difficult	4
be disappointed	3
be disappointing	-31
be discovered	5
be distinguished	13
be distracted	-26
be doing	-4
be dressed	40
be eating	5
be either	6
be embarrassed	-15
be enjoyable	-6
be enjoyed	-11
be even	7
be excellent	27
be excited	6
be expected	3
be explained	-9
be far	-6
be fixed	-4
be flattering	-5
be fooled	-19
be for	-6
be forced	-10
be fun	-6
be funny	-22
be going	3
be good	-5
be great	-4
be handy	19
be hanging	-9
be higher	-11
be highly	-4
be hip	-5
be honest	-2
be hooked	5
be humorous	-12
be improved	6
be increased	18
be inspired	30
be interesting	-2
be it	3
be kidding	-43
be left	-2
be locked	-8
be long	-10
be loved	21
be lying	7
be missed	10
be much	-13
be new	-9
be noisy	9
be non	-10
be of	-3
be off	15
be ok	-37
be ordered	17
be ordering	3
be over	-20
be overly	5
be patient	5
be pleased	8
be pretty	-3
be priced	-14
be problematic	-12
be proud	5
be pulled	-6
be purchased	6
be raised	11
be read	4
be really	-3
be refunded	-8
be released	8
be removed	-18
be reported	-12
be returned	-21
be returning	-36
be rewarded	5
be romantic	-13
be rude	23
be safe	6
be safely	10
be satisfied	5
be scared	-10
be seated	-13
be seen	11
be selling	22
be sending	-15
be sent	-18
be serious	-10
be shut	-38
be similar	-27
be smaller	7
be soaked	-12
be something	4
be stuck	-7
be summed	-8
be sure	6
be surprised	3
be taking	4
be tall	-30
be thick	-20
be thrown	-9
be titled	-23
be today	18
be tolerable	-17
be too	2
be torn	11
be tricky	4
be trying	-5
be unfair	-11
be unfounded	10
be unique	-9
be useful	-6
be viewed	4
be wary	-15
be white	7
be wondering	-10
be worn	13
be worth	-6
beach	2
beach and	8
beach boys	8
beach read	-50
beach was	-9
beach with	15
beading around	-19
beagle	13
beaks	-17
bean	2
bean bag	16
beanie	12
beans	3
bearable	-14
beards	-27
bearly	12
beat	9
beat in	14
beat it	5
beat up	-8
beatiful	19
beatriz	13
beats	7
beats a	8
beats them	13
beatty	1
beaulieu	21
beautiful	29
beautiful !	40
beautiful and	15
beautiful art	18
beautiful as	1
beautiful blouse	33
beautiful but	-17
beautiful color	7
beautiful colors	10
beautiful fabric	-9
beautiful film	49
beautiful girl	9
beautiful in	1
beautiful just	19
beautiful little	6
beautiful movie	23
beautiful music	16
beautiful not	12
beautiful piece	9
beautiful quality	15
beautiful shirt	6
beautiful skirt	5
beautiful soft	-8
beautiful suite	-16
beautiful summer	12
beautiful sweater	7
beautiful though	-7
beautiful top	12
beautiful wife	7
beautiful with	3
beautiful work	6
beautifull	26
beautifully	35
beautifully !	9
beautifully acted	12
beautifully and	-14
beautifully crafted	10
beautifully decorated	9
beautifully done	-1
beautifully observed	9
beautifully on	8
beautifully photographed	-6
beautifully shot	-8
beautifully sung	14
beautifully with	-13
beautifully written	32
beauty	34
beauty and	4
beauty castle	7
beauty is	5
beauty of	5
beauty to	11
bebop	11
because	6
because all	-9
because although	6
because anything	10
because at	-4
because here	10
because i	3
because it	1
because no	-9
because none	-7
because the	2
because there's	4
because they	-2
because this	1
because we	3
because without	20
becker's	-18
beckett	27
beckham	20
beckoning	15
beckons	8
become	-5
become a	4
become addicted	11
become commonplace	12
become friends	3
become my	13
become one	7
become tedious	-13
become wearisome	-14
becomes loose	-18
becomes totally	-18
becomes very	-9
becoming	-3
becuse	22
bed	1
bed bugs	-20
bed linen	-11
bed or	8
bed to	-10
bedding	-4
bedford	15
bedknobs	18
bedroom	12
bedroom and	18
bedroom door	14
bedroom suite	4
bedrooms	4
bedtime	5
bee gees	17
beef	4
beef brisket	20
been	-3
been a	-2
been acting	-9
been addicted	11
been an	-2
been any	5
been better	-1
been boring	9
been calling	-11
been cancelled	13
been changed	-4
been coming	5
been completed	25
been confirmed	-17
been consistently	8
been cut	-5
been cute	-36
been deemed	27
been delayed	-36
been eating	5
been enjoying	23
been entertaining	-8
been fascinated	9
been fine	-18
been friendly	11
been frustrated	11
been had	-4
been hanging	-12
been happy	19
been i	-20
been keeping	-15
been looking	13
been lucky	13
been more	1
been my	1
been needing	15
been nice	-2
been notified	-9
been ok	-10
been on	3
been ordering	10
been paid	-9
been perfect	-6
been playing	24
been processed	-12
been put	-8
been redone	10
been right	-10
been said	7
been searching	-2
been served	-12
been sitting	-17
been so	-2
been spoiled	-20
been staying	22
been sub	-26
been the	-2
been to	1
been told	-3
been trying	-5
been used	-5
been using	30
been warned	-5
been worse	26
been worth	-7
been written	-3
beeping	-21
beer !	11
beer selection	-10
beer was	11
beers are	5
beery	8
beets but	-18
before	-1
before !	-4
before actually	-18
before bedtime	13
before during	19
before hand	-15
before i	-8
before i'd	-8
before installing	19
before it	-4
before its	-6
before leaving	6
before releasing	-10
before sending	-6
before she's	-18
before shutting	-17
before signing	-11
before take	-11
before trying	11
before us	-7
before we	-12
beforehand	4
befriended	8
beg	-21
beg them	-13
beg you	-7
began as	7
began the	22
began to	-4
begginers	17
begin with	-8
beginers	11
beginner	1
beginning	1
beginning just	-28
beginning to	2
begins	9
begins and	8
begs the	-10
beguiling	-2
behan	-23
behave	-19
behaving	-9
behavior of	-4
behaviour	-6
behaviour of	-18
behind this	-3
behringer eq	-44
behringer xm	16
beiber	-21
beige and	15
bein	-24
being able	5
being alone	11
being asked	-23
being authentic	-37
being awesome	17
being built	-10
being challenged	13
being dumb	-10
being either	-13
being generous	-18
being good	-11
being kind	-5
being my	7
being or	9
being placed	-8
being replaced	9
being returned	-10
being sarcastic	-10
being shipped	-20
being small	18
being too	6
being trapped	-6
beings	14
bejeweled	4
belgian	15
belief is	-32
believable	28
believable and	6
believable that	6
believably	3
believe all	9
believe any	-18
believe i	-7
believe their	-25
believe this	-2
believed the	-7
believer is	26
believes	3
bell sleeves	6
bella	7
bellies	25
belly	-1
belly area	7
belly button	-5
belly dancing	8
bellydance	-20
belongs in	-16
belongs to	13
beloved	-3
below	-6
below average	-70
below expectations	-31
below is	-5
below my	-4
below par	-28
below was	-12
belt and	6
belushi is	12
ben	-3
bend	1
bended knee	-16
bending	13
bending and	10
benefits	9
benefits from	12
benet	9
benign	-11
benigni's pinocchio	-8
beowulf	-5
berkowitz	-20
berlin	2
berlin and	6
berlin tegel	-18
bermuda	10
bernsen	12
berries	12
bes	-22
beside	-1
beside me	-16
besides i	17
best	42
best !	20
best action	16
best advice	-9
best airline	41
best all	26
best and	3
best app	18
best apps	8
best art	7
best asian	8
best bang	5
best bar	7
best bargain	10
best bet	25
best book	41
best british	8
best chicken	24
best coffee	24
best comedy	11
best concert	18
best customer	9
best day	14
best deal	44
best deals	11
best dining	9
best dish	11
best disney	15
best documentary	13
best dress	6
best episode	17
best episodes	24
best ever	19
best experience	-10
best feature	-10
best film	21
best films	18
best food	3
best for	-5
best foreign	-14
best friend	-3
best game	29
best guitar	8
best holiday	25
best hotel	50
best i	-3
best i've	64
best in	10
best irish	-21
best italian	7
best k	15
best kind	13
best known	5
best little	11
best lounges	18
best mediocre	11
best most	9
best movie	17
best movies	31
best music	16
best new	35
best of	-7
best part	-4
best performance	-9
best performances	20
best phone	20
best picture	-5
best pictures	8
best place	50
best places	32
best price	17
best purchase	14
best restaurants	12
best rides	13
best role	6
best service	18
best shawarma	-8
best show	20
best so	-9
best songs	-7
best sound	10
best spent	-41
best staff	21
best steak	-7
best strings	16
best supporting	5
best sushi	10
best thai	20
best the	-6
best they	-5
best value	9
best view	22
best way	-10
best we've	9
best work	-3
best writing	9
best yet	14
bestairline	37
besty	-21
bet most	-18
bet this	12
betrayal	28
betrayal and	9
betsy	-11
bettany	10
bette davis	11
better	2
better actors	-7
better antenna	16
better apps	-25
better bet	-12
better color	12
better design	8
better do	-9
better effort	-12
better except	-12
better films	-19
better for	2
better games	-9
better guides	-12
better have	-11
better hotel	-10
better hotels	-32
better if	-4
better in	11
better is	5
better job	-4
better life	8
better looking	11
better luck	-42
better mexican	-10
better movie	-13
better my	8
better not	-16
better off	-41
better on	-2
better one	-3
better ones	-6
better options	-26
better pizza	-18
better places	-49
better price	5
better prices	-14
better product	-30
better read	10
better review	-7
better script	-16
better selection	-15
better served	-7
better service	4
better software	16
better spent	-49
better story	-7
better storyline	-13
better suited	-6
better than	24
better then	15
better things	-9
better thriller	17
better title	-15
better version	-5
between	-2
between every	-18
between the	-1
between these	2
beverages and	-7
bevmo	10
beware	-25
beware !	-20
beware if	9
beware of	-20
beyond !	7
beyond me	-33
beyond recognition	-12
beyond to	5
bff	6
bhai	-10
bhature	20
bianco	7
biased and	-34
bible	14
bible app	-10
bible apps	9
bible dictionary	13
bible is	5
bible study	18
bibles	8
biblical	-3
bicentennial	23
bicentennial man	15
bicycle	-3
bid hd	16
bien	29
big a	7
big and	-3
big armholes	-8
big bathroom	20
big ben	-13
big black	-23
big bowl	19
big boy	4
big cup	16
big deal	-4
big disappointment	-25
big edie	7
big enough	15
big fat	-3
big for	-14
big grizzly	19
big guns	16
big guys	19
big help	23
big hit	16
big hole	-11
big is	8
big issue	-10
big joke	-11
big kick	9
big let	-8
big letdown	-8
big long	-12
big mess	-6
big minus	-28
big mistake	-27
big or	4
big oversized	-20
big part	42
big plus	50
big portions	21
big problem	-17
big problems	-11
big red	11
big rides	11
big screen	1
big sound	14
big surprise	6
big thank	15
big thanks	49
big that	7
big time	-3
big tub	18
big up	21
big waste	-5
bigfoot	-8
bigger hd	16
bigger one	19
bigger than	-4
biggest	-2
biggest disappointments	-29
biggest flaw	-14
biggest gripe	-10
biggest issue	-8
biggest mistake	-11
biggest problem	-17
biggest thing	-8
biggs	-6
bigot	-9
bigots	-9
bike and	-10
biking	25
bikini	-5
biko	22
biko's	7
bikram	15
bilingual	24
bilko	-33
bill	-1
bill a	-19
bill and	-2
bill before	-9
bill i	-16
bill maher	-26
bill nighy	5
bill they	-6
bill which	-11
billions	-17
billowy	-7
billowy and	-14
billy	-2
bimbos	-10
bin	10
binding	-7
binding is	-11
bing	9
binge	-7
binoche	19
binoche makes	11
bins	-29
bio pic	27
biographical	6
bios	-10
birch	8
bird games	7
birds	10
birds !	-6
birds is	-7
birmingham	19
birmingham airport	15
birot	11
birth of	3
birthday	10
birthday !	13
birthday and	6
birthday celebration	-8
birthday girl	37
birthday in	12
birthday tomorrow	28
birthdays	4
biryani	-1
biryanis	5
biscotti	7
biscottis	10
biscuits	1
bisquick	-6
bisquick gf	-22
bistro	5
bit	9
bit abrupt	11
bit annoying	6
bit as	6
bit awkward	12
bit big	7
bit bulky	18
bit campy	13
bit cheap	18
bit cheaply	-21
bit concerned	24
bit crowded	55
bit difficult	19
bit disappointing	34
bit disjointed	28
bit dry	-8
bit far	10
bit for	8
bit grayish	-22
bit hard	22
bit heavy	-4
bit higher	-8
bit i	12
bit if	28
bit in	6
bit itchy	14
bit large	-12
bit less	-12
bit long	14
bit longer	12
bit loose	14
bit low	17
bit more	-3
bit much	3
bit o	17
bit of	7
bit off	9
bit on	24
bit oversized	6
bit part	-4
bit pricey	10
bit rude	-12
bit see	20
bit sheer	16
bit short	4
bit skeptical	25
bit slow	-10
bit small	-3
bit smaller	19
bit snug	12
bit so	5
bit spicy	20
bit taken	18
bit thick	7
bit tight	11
bit too	-3
bit uncomfortable	30
bit weak	16
bit wide	23
bit worried	6
bitch	-17
bitch in	-16
bitch is	-16
bitching	-27
bitching about	-18
bitchy	-6
bite	-1
bite at	19
bites	-10
biting down	-16
bits	-4
bits from	-30
bitter	-8
bitter greens	-18
bitter old	-14
bitter taste	-21
bitterly	-6
bitterness	7
bittersweet	48
bizarre way	-18
bizarrely	-9
bjm	11
bkk	17
bkk lhr	10
bla	-19
bla bla	-28
black chrome	-19
black clad	11
black cod	10
black comedy	6
black dress	37
black guy	-6
black history	21
black ii	-43
black ink	20
black leather	-11
black leggings	3
black motif	7
black one	11
black or	9
black screen	-35
black strap	15
black tank	5
black to	9
black white	4
blackadder	13
blackhistorymonth	20
blackie	34
blade's	19
blah	-51
blah and	-8
blah blah	-2
blaine	6
blair	-5
blaise	9
blake	7
blake nelson	9
blame	-13
blame here	-31
blamed	-3
blamed the	-38
blaming	-19
bland	-70
bland and	-5
bland as	-6
bland food	-5
blandings	14
blandness	-25
blank	-11
blanketing	12
blankets	-4
blast	8
blatant	-19
blatant product	-10
blazer	10
blazer or	6
bleached hair	-14
blech	-13
bleed	-11
bleeding	6
bleeds	-7
bleh	-56
blend	11
blend is	8
blend of	17
blend together	10
blended	6
blends	-11
bless	35
bless the	9
blessed	9
blessing	11
blessings	23
blew me	12
blew my	26
blew up	-8
blier	11
blimey	-14
blindness	13
blink and	-8
blips	24
blissfully	-9
blisters	-19
blithely	7
blix	20
blizzard	8
blobs	-20
block	-2
block like	-21
block story	-16
blockade	13
blockbuster's	-13
blocker	14
blocking	-7
blocks	-3
blocks are	14
blocks but	16
blogging	11
blond	-6
blonde	-3
blondell	5
blood	-2
blood surf	-10
bloody	-9
bloom	-20
blooms	-15
blossoming	30
blossoming career	31
blossoms	56
blouse !	12
blouse but	5
blouse in	12
blouse on	-12
blouse runs	9
blousy	18
blow you	6
blower	23
blown away	23
blown up	-20
blows	3
blt	11
blue	5
blue ?	9
blue by	-11
blue cheese	5
blue icicle	11
blue jeans	9
blue planet	-16
blue ribbon	7
blue screen	-9
blueberry	13
bluegrass	-6
bluemanity	20
blues	20
blues and	6
blundering	7
blunt	5
bluray	-25
blurry	-36
blurry and	-19
blush	3
blushing	32
bnp	-12
bo	-2
bo derek	-16
boar's	-21
board from	-17
board games	8
board is	9
boarding now	13
boardwalk	-7
boasted	26
boasts a	11
boasts enough	15
boat to	8
bob crane	-13
bob marley	17
boba	12
bobbed	-17
bobby jindal	-18
bock	14
bodied	11
bodum	8
body	-1
body electric	9
body fit	-8
body than	6
body type	-3
body types	15
boehner	-37
boeing	-25
bogdanovich	9
bogged	-5
bogie	12
bogs	-15
bogs down	-8
bogus	-22
bohemian	10
boho	25
boingo	11
boise	34
boko	-10
bold	2
bold move	19
boldly	7
boll	-34
boll and	-7
bolt upright	-10
bom	-18
bombay	17
bomber	9
bond	4
bond in	15
bond that	20
bondi	8
bonds	5
bonhoeffer	18
bonita	10
bonus	28
bonus !	5
bonus and	7
bonus features	3
bonus for	7
bonus item	-20
bonus points	6
boo	-24
boo !	-4
boobs	-7
book	-2
book !	17
book ?	6
book deserves	-16
book do	-11
book doesn't	-20
book for	5
book helped	6
book if	-20
book instead	-55
book isn't	-12
book never	-12
book provides	8
book reads	-7
book show	24
book sucks	19
book that	1
book too	9
book trying	-17
book was	-7
book will	3
book you	19
book your	5
booked	-3
booked our	9
booked the	-2
booked this	-2
booker	18
booking	-11
booking is	-9
booking problemss	13
booking system	-25
booklet	-9
booklet even	-14
bookmarks	-5
books !	-7
books a	-13
books because	-24
books out	-8
books they	11
books you	5
boom	2
boom stand	13
boomers	4
booring	-28
boorish	-15
boorishness	-20
boost	14
boosted	10
boot camp	12
boothe	25
bootie	8
booties	63
booties and	10
bootleg	-11
boots	11
boots and	4
boots or	-14
boots to	10
booty	-5
booze for	15
bor	-26
bordeaux	-6
bore	-83
bore and	-7
bored	-36
bored and	6
bored me	-10
bored to	-22
bored watching	-10
boredom	-19
bores	-37
borges the	16
boring	-83
boring !	-14
boring after	-14
boring also	26
boring and	-11
boring as	-3
boring boring	7
boring film	-9
boring i	12
boring or	8
boring than	-9
boring the	-6
boring with	-14
borlenghi	-11
born	2
born into	6
born to	17
borring	-13
bosom buddies	-13
boss is	4
boss loop	-62
boston logan	-38
botanical	14
both	6
both a	20
both arrived	-16
both as	5
both came	-7
both children	6
both days	8
both films	4
both funny	11
both great	9
both in	6
both kids	26
both long	36
both love	5
both loved	7
both on	14
both outward	22
both room	-26
both sides	4
both still	-14
both the	3
both use	22
both veg	5
both were	2
both worlds	-7
bother	-15
bother ?	6
bother to	-22
bother with	-4
bothered	-28
bothered me	-5
bothered to	-47
bottle before	-20
bottle but	-23
bottles from	-16
bottles per	-12
bottom	-6
bottom but	18
bottom edge	-12
bottom line	2
bottom of	-5
bottom part	-11
bottom that	-7
bottom tier	-14
bottom where	-34
bottomed	-7
bottoms	3
bottoms are	22
bought	1
bought a	1
bought about	16
bought an	7
bought as	8
bought based	-12
bought from	-6
bought many	-8
bought out	-12
bought size	8
bought the	1
bought this	-1
boulders	7
bouncer	-6
bound	8
bound to	6
boundaries	4
boundless	15
bounds	13
bourgeois	9
bourne	29
boutique	10
bouvier	13
bow	7
bow !	12
bowie's	17
bows	-5
box ?	-14
box this	10
box to	4
box was	3
boxed	-5
boxer	-4
boxier	7
boxy	-23
boxy and	-32
boy named	4
boy the	6
boycott	-22
boyd	10
boyer	10
boyle	6
boys	2
boys amp	25
boys has	31
boys to	5
boys which	-15
bp	-4
bpa	-21
bra	5
bra or	20
bra size	6
bra underneath	5
bra was	-21
bra with	28
bracco	8
bracelet	38
bracing	35
brad	3
brad pitt	5
bradbury	-12
bradshaw	4
brag	-13
brag about	-28
brain	-8
brain cells	-4
brain dead	-5
brain has	-24
brain washing	-12
brainless	-22
braised	6
brakes	-21
brand	2
brand for	6
brand in	7
brand like	13
brand or	-7
brand we	12
brando and	16
brands	5
brands and	3
brands but	6
brands i've	13
brands next	-19
branzino	16
brashear	35
brasserie	8
brassy	10
bratty	-3
braun	5
braun coffee	27
brave	6
brave new	6
bravo	34
bravo !	16
bravura	12
brazenly	-21
brazil	9
breach	16
bread	-1
bread like	-12
bread pudding	10
bread roll	-12
bread was	-6
breading	-13
breads	-4
break ?	-16
break from	7
break very	-17
breaker	-6
breakfast	3
breakfast and	11
breakfast at	-12
breakfast buffet	2
breakfast club	-5
breakfast food	10
breakfast is	8
breakfast no	-19
breakfast on	4
breakfast spread	31
breakfast the	5
breakfast was	2
breakfasts	-4
breaking	-3
breaking up	6
breaks down	4
breaks easily	-39
breakthrough	6
breakthrough in	6
breastfeeding	-7
breasts	-9
breasts and	-4
breasts is	-14
breath	8
breath away	10
breath of	11
breath taking	7
breathable fabric	-8
breathe	8
breathes	16
breathes life	54
breathtaking	54
breathtaking and	7
breeze	30
breeze and	12
breeze to	4
breezy	1
breezy but	-21
brenda fricker	5
brett	7
brewed beer	9
brewed this	-20
brian	-3
brian jonestown	5
bridal shower	7
bride	3
bridesmaids	14
bridge	1
bridging	12
brief	1
brief but	6
brief comment	12
bright	6
bright and	30
bright side	-43
bright spot	-60
brighten	8
brighten up	8
brightens	-8
brightens up	-12
brighter and	10
brighter in	5
brightness	13
brightness and	17
brigitte	9
brill	15
brilliant	45
brilliant as	5
brilliant the	4
brilliantly	35
brilliantly by	13
brilliantly written	12
bring an	12
bring cash	18
bring kids	6
bring on	22
bring out	2
bring up	13
bringing	14
bringing a	7
brings	21
brings back	5
brings it	7
brings nothing	-22
brings the	9
brinke	-11
briny	13
brio	31
brioche	9
brisk	20
brisk pace	9
brisket	19
brisket and	15
bristles	8
brita filter	20
britain	3
britain's	12
british	-1
britney	-9
brittany	-6
bro !	22
broadcast	-6
broader	56
broadway	5
broccoli	-5
brock	15
broder	-17
brogue	23
broke	-38
broke after	-26
broke inside	-35
broke my	-12
broke on	-30
broke two	-20
broke with	-37
broken	-38
broken !	-10
broken english	-10
broken hearts	13
broken on	-13
broken with	22
brolin	-7
bronson	-22
bronson pinchot	-12
bronte	8
bronze	4
bronze strings	10
brooks	-6
broomfield	29
brosnan	12
brosnan is	7
brother	1
brothers	7
brothers in	11
brought it	-2
brought me	7
brought tears	16
brought with	-11
brow humor	-8
brown chips	-22
brown christmas	26
brownie	-6
brownies	11
brownies are	10
brownstone	20
browser is	19
browsing	11
bruce	3
bruised	11
brulee	6
brunch	16
brunch and	24
brunch menu	13
brunch or	24
brunch time	-19
brunch with	7
brunei airlines	11
brunettes	-13
brunt	-7
brunt of	-5
bruschetta	12
brussels	-5
brutality	4
bryant	21
bs	-11
bs !	-15
bsg	8
bsod	-13
bt	11
btk	-8
btv	-9
bucco	18
bucket list	11
buckeye	-27
buckley	-8
bucks	-4
bucks and	-6
bucks at	-9
bucks to	-5
bud	5
budapest	-8
buddhism and	10
buddhist	7
budget	-3
budget filmmaking	18
budget films	-6
budget solution	27
budget stay	11
budgeting	10
bue	-20
buenos	-12
buenos aires	-7
buffet breakfast	13
buffet but	8
buffet food	16
buffet had	28
buffet is	5
buffs should	19
buffy	7
bug	-3
bug eyed	-26
bug in	-10
buggy	-22
bugs	-15
bugs in	-25
bugs running	-28
build	-1
build a	5
build to	10
build your	-7
building with	10
builds	19
builds to	6
built	4
built in	4
built into	7
built so	-17
bulgaria	12
bulged	-19
bulges	9
bulk for	18
bulkhead	5
bulky	-13
bulky and	-31
bull	-3
bullet and	-5
bullshit	-59
bumbling	3
bummed	-27
bummed because	-6
bummer	-56
bump	-5
bump feed	-27
bumpers	-43
bun	-12
bun was	-12
bunch	-7
bunch of	-4
bunched	8
bundle up	30
bundled	-12
bundled with	-6
buoyant	31
burbank	18
burdened	-13
burdened by	-16
bureaucracy	56
buren	8
burger	-2
burger and	-2
burger here	14
burger is	11
burger that	-9
burger was	-3
burgers	13
burgers and	14
buried	-3
buried deep	-13
burlington	-29
burn	-5
burn it	-5
burn my	-15
burned	-31
burned and	-8
burned the	-7
burner	-11
burner and	-20
burning	3
burning oven	16
burns	-2
burns's	9
burnt	-18
burritos	6
burroughs	10
burst of	13
bursting	5
bursting through	20
bursts with	14
burying	-7
bus back	-21
bus because	-20
bus boy	-9
bus or	27
bus service	18
busboy	-19
busboys	-10
busby	7
busby berkeley	5
buses in	-21
bushy	-12
business because	-9
business by	10
business centre	-7
business decision	-21
business elsewhere	-16
business first	-10
business practices	-9
business trip	28
business you	17
businesslike	-31
businessman	4
businessman who	9
businessweek	11
bust	4
bust size	6
busted a	-19
busters	16
bustle	5
bustle of	7
bustling	18
busty	3
busty so	12
busy for	5
busy phillips	15
busy restaurant	-30
busy signal	-18
busy too	-16
but	-6
but !	-39
but a	2
but alas	-2
but also	9
but amazon	36
but any	-10
but anyways	6
but apparently	-5
but at	2
but bad	-16
but basically	-4
but be	4
but beautiful	11
but better	5
but big	26
but bring	13
but can	6
but can't	-2
but cant	-13
but cheap	-14
but cheaply	-24
but clearly	-5
but comfortable	6
but couldn't	4
but cut	-8
but darned	8
but delicious	7
but despite	6
but different	12
but difficult	20
but disappointing	-30
but doesn	-16
but don	-14
but empty	-5
but especially	18
but even	-7
but excellent	28
but extremely	-5
but falls	-4
but find	6
but fortunately	13
but frankly	-7
but full	24
but functional	7
but gets	7
but getting	-5
but go	22
but good	-2
but great	11
but hardly	-18
but has	-2
but hate	7
but helped	16
but helps	16
but here	-1
but hey	7
but honestly	-3
but how	-3
but huge	-8
but i	2
but ill	-18
but im	-6
but important	17
but instead	-2
but is	2
but it's	3
but keep	9
but lack	-17
but lacking	-15
but large	-6
but largely	-16
but larger	9
but lately	-7
but lawrence	-10
but less	6
but likable	19
but long	-8
but look	-7
but love	7
but loved	9
but luckily	8
but maybe	2
but might	9
but much	3
but multiple	-20
but need	15
but neither	-5
but no	-23
but not	4
but nothing	-4
but now	-14
but oddly	12
but of	5
but once	2
but only	2
but other	13
but perfect	6
but perhaps	4
but pleasant	6
but please	-3
but poor	-14
but poorly	-28
but possible	17
but powerfully	15
but pretty	3
but pricey	13
but pricy	15
but problematic	-19
but quietly	9
but received	-8
but remains	20
but rest	8
but runs	3
but sadly	-10
but sheds	-55
but shows	-7
but size	8
but sleeves	-16
but small	3
but smaller	13
but somehow	4
but somewhat	6
but steady	22
but still	18
but stop	-15
but thank	15
but thankfully	11
but thanks	3
but that	1
but the	-8
but then	4
but there	-2
but there's	-1
but they	3
but think	-7
but this	-10
but though	8
but today	-13
but together	10
but too	-19
but turned	-11
but two	-3
but ultimately	-6
but unbalanced	-16
but unfortunately	-5
but very	2
but wait	-14
but watch	30
but watchable	9
but way	7
but well	11
but when	-3
but where's	-26
but who	2
but why	-5
but with	4
but without	-4
but won't	-9
but wonderful	8
but worked	15
but works	27
but worse	-14
but worth	10
but yes	21
but you'd	-6
but you'll	5
but you're	-5
butchered	-6
butter	-1
butter can	16
butter dish	33
butter for	11
butter was	-8
buttery	24
buttery and	6
buttock	-25
buttocks	-21
button	-8
button down	8
button if	-14
button is	-4
button placement	9
buttons	-6
buttons are	-3
buttons but	-9
buttons on	-3
buy	2
buy !	24
buy a	-14
buy again	36
buy all	15
buy and	5
buy another	4
buy any	-5
buy as	17
buy em	-16
buy it	7
buy more	6
buy one	13
buy something	-28
buy them	9
buy this	1
buy two	14
buy water	-11
buyer	9
buyer beware	-33
buyers	-4
buyers beware	-11
buying a	-2
buying an	7
buying her	20
buying more	12
buying this	-3
buzz	-2
buzz lightyear	28
buzzing	-5
buzzy	-32
by !	8
by are	-17
by car	8
by chance	5
by charging	-9
by comparison	-12
by critics	26
by current	19
by date	-28
by definition	-6
by dr	9
by each	10
by editing	-11
by european	7
by everyone	4
by example	15
by far	3
by foot	14
by going	-4
by hand	8
by heart	7
by high	-21
by hiring	-18
by his	2
by little	-14
by making	-4
by me	4
by mistake	-3
by mr	5
by name	5
by neil	6
by numbers	-43
by people	-4
by phone	-12
by pointing	-22
by poor	-10
by product	-23
by red	15
by retailer	8
by saying	2
by season	-23
by someone	-9
by somewhat	-16
by sony	-18
by surprise	5
by taxi	13
by themselves	3
by then	-6
by these	-5
by this	-1
by today's	9
by train	33
by turns	10
by waiters	-19
by waitstaff	-26
by walter	-4
by way	-6
by when	10
by white	11
by will	3
byler	46
bypass	16
byron	16
byron lars	6
c	-1
c and	1
c cup	-6
c he	-13
c it	-10
c not	-28
c on	-12
c then	-23
c there	-18
c they	-11
c u	-11
c we	-9
c weather	17
c'mon	-3
c'mon now	-11
cabanas	6
cabin staff	-19
cabin with	-10
cable	7
cable !	13
cable at	8
cable for	24
cable go	-20
cable i	6
cable if	-33
cable is	8
cable modem	14
cables	13
cables and	-5
cables are	9
cables but	28
cables for	29
cables will	13
cache	10
cacti	20
caddyshack	-21
cae	13
cafe	-3
cafe escapes	-32
cafe noir	-29
cafeteria	-4
caffeinated	50
cage's	-6
cairo	-19
cairo airport	-36
caitlyn	-45
caitlyn jenner	-28
cake	9
cake i	7
cake keeper	-24
cake mix	-4
cake that	18
caked on	-13
cakes	1
cakes are	10
cal	-4
calamari	13
calamari and	31
calamity	5
calculate	5
calculated	-13
calculated to	-10
calculating	6
calculator	13
calculator i	11
calendar	3
calendar app	48
calendar apps	29
calender and	14
caliber performances	9
calibrate	-19
calif	22
california	3
california to	6
california with	12
calimari	13
call	-5
call ?	-7
call back	-53
call him	-11
call me	1
call on	-6
call the	-19
call them	-6
call this	6
call tomorrow	11
call us	7
call volume	-7
calla	22
callahan	15
callback	-16
called	-7
called ahead	-6
called amazon	-8
called american	-15
called and	-16
called blue	-13
called it	-5
called tech	-24
called them	-17
called to	7
calling	-16
calling the	-2
callous	4
calls	1
calls and	-10
calls attention	17
calls from	-8
calls to	-32
calm	6
calm and	5
calming	18
calms	21
calorie	12
calorie count	7
calorie packs	23
calorie snack	9
calories	24
calories a	6
cals	11
calzone	5
camaraderie	-13
came	2
came about	5
came apart	-18
came at	-5
came back	-9
came from	-2
came here	3
came off	3
came over	6
came through	5
came up	-7
camera for	8
camera is	16
camera man	-26
camera on	4
camera shake	-24
camera slowly	10
camera that	6
camera was	-5
camera work	-1
cameras ?	-16
cameron	9
cameron is	19
cameron's	-3
cami	11
cami underneath	13
camille	-6
camouflage	-11
camp where	9
campanella	17
campbell	6
campbell's	7
camper	4
camps	6
campsite	-45
campy	-5
camscanner	11
can	9
can a	-6
can access	9
can adjust	16
can also	28
can always	5
can be	3
can both	10
can call	-13
can check	7
can choose	15
can complain	16
can connect	7
can create	5
can customize	8
can destroy	9
can disable	-15
can dm	-13
can dress	32
can drink	-5
can easily	19
can eat	5
can enjoy	29
can even	9
can feel	5
can fight	-11
can figure	-4
can fill	5
can go	3
can have	8
can impart	15
can keep	7
can kiss	-25
can last	10
can listen	-7
can make	1
can match	9
can miss	9
can never	12
can no	-7
can not	-5
can now	2
can of	-4
can order	-5
can out	-17
can pick	-4
can play	13
can plug	7
can probably	-4
can pull	14
can put	14
can quickly	8
can re	11
can record	5
can relate	22
can remember	4
can replace	20
can rest	12
can say	1
can search	23
can sell	-9
can set	13
can share	7
can size	6
can skip	-6
can someone	13
can sometimes	8
can speak	-8
can split	13
can stand	9
can still	2
can store	42
can t	-16
can take	5
can talk	5
can this	-5
can throw	14
can tolerate	-6
can touch	14
can try	6
can turn	5
can upgrade	-11
can use	3
can very	10
can view	8
can visit	-4
can walk	11
can watch	23
can wear	12
can wipe	13
can with	-4
can without	7
can work	3
can you	2
can't	-8
can't NOT_act	-13
can't NOT_ask	17
can't NOT_be	-3
can't NOT_beat	43
can't NOT_check	-9
can't NOT_comment	4
can't NOT_complain	21
can't NOT_connect	-9
can't NOT_decide	-5
can't NOT_die	-26
can't NOT_do	-4
can't NOT_eat	-7
can't NOT_even	-31
can't NOT_fault	9
can't NOT_figure	3
can't NOT_fly	-11
can't NOT_get	2
can't NOT_give	-22
can't NOT_go	16
can't NOT_hear	-19
can't NOT_help	4
can't NOT_imagine	3
can't NOT_in	-10
can't NOT_lay	-11
can't NOT_make	-15
can't NOT_play	-11
can't NOT_possibly	-11
can't NOT_rate	-7
can't NOT_read	6
can't NOT_recommend	-4
can't NOT_review	-25
can't NOT_run	-12
can't NOT_save	-10
can't NOT_sit	-12
can't NOT_stop	3
can't NOT_take	-3
can't NOT_the	8
can't NOT_totally	16
can't NOT_understand	3
can't NOT_use	-29
can't NOT_view	-12
can't NOT_vouch	11
can't NOT_wait	48
can't NOT_you	-5
canada	2
canada's	8
cancel	-22
cancel my	-3
cancel the	-9
canceled	4
canceled my	-21
cancellation	-5
cancelled	-30
cancelled flight	-20
cancelled flighted	-11
cancelled flighting	-36
cancelled flightled	-5
cancelled flightling	-15
cancelled flights	-20
cancelled my	-6
cancelled the	-8
cancelling	-5
cancels out	-9
cancer	-6
cancer http	-25
cancers	-23
cancled	-21
candidates	8
candidly	13
candle	25
candle in	14
candle light	18
candle lit	17
candlelit	22
candor	4
candy bar	13
candy for	6
candy thermometer	-20
candy's	13
canister	6
canned	-10
canned and	-8
cannes but	-18
cannibal	-4
cannibalistic	-13
canning	9
cannot	-5
cannot NOT_beat	24
cannot NOT_believe	-19
cannot NOT_comment	6
cannot NOT_even	-16
cannot NOT_fault	6
cannot NOT_finish	-15
cannot NOT_get	-4
cannot NOT_give	-7
cannot NOT_go	13
cannot NOT_live	15
cannot NOT_remember	8
cannot NOT_see	-3
cannot NOT_sit	-10
cannot NOT_use	-15
cannot NOT_wait	3
canny	15
canon	7
cans	5
cans and	-16
cans are	-17
cans were	13
cant	-6
cant NOT_be	-31
cant NOT_believe	-3
cant NOT_complain	14
cant NOT_download	-18
cant NOT_even	-23
cant NOT_get	-6
cant NOT_make	-16
cant NOT_stop	12
cant NOT_they	-15
cant NOT_understand	-12
cant NOT_wait	19
cantet	14
canvas	34
capabilities	12
capability	4
capability to	8
capable	3
capacity	7
capacity is	22
capers	8
capital one	-14
capitalism's	26
capitalize	-4
capitalize on	-4
capo	11
capo for	7
capos are	-11
capote	29
capote's	7
caps and	8
captivate	9
captivated	39
captivates	17
captivating	31
captivating and	23
captured	16
captured and	6
captured the	8
captures	50
captures the	2
car ?	-8
car is	-3
caramel	-3
carb diet	9
card	-8
card ?	-15
card and	-3
card game	8
card lounge	-12
card which	-6
card with	-26
cardboard	-18
cardboard characters	-17
cardboard cut	9
cardi	-11
cardigan	10
cardigan is	8
cardigans	44
cardinal	-15
cards for	12
care and	8
care at	-15
care less	-12
care of	9
care they	16
care who	-10
care with	8
cared more	16
career	-1
careful if	12
careful not	22
careful when	5
careful while	-13
careless	-27
carelessly	-5
carell	14
cares !	15
cares about	-3
caribbean	4
caribes	16
caribou	10
caricatures	-4
caring and	4
carl	6
carl brashear	20
carlin	49
carlsberg	28
carmen and	11
carnage and	8
carnal	6
carnivore	9
carnosaur	-17
carol and	10
carol's	11
carolina's	11
carpet	-5
carpet and	-13
carpet club	-6
carpet was	-11
carpets	-24
carrey	4
carriages	11
carribean	-16
carrie	14
carrier	-14
carrier is	-23
carries	26
carries it	5
carries the	9
carring	10
carrot cake	6
carry	1
carry and	-7
carry around	30
carry case	17
carry my	34
carry out	2
carrying it	-11
carrying them	9
carte	19
cartel	6
cartoon	-1
cartoon's	17
cartridges are	13
casablanca	-5
case and	7
case for	-4
case i	-2
case of	-5
case that	4
case then	-25
case to	3
cases are	12
cases that	15
casey	-7
cash	-6
cash in	-2
cash only	-4
cashew	5
cashews	9
cashier	-5
cashier was	-7
cashiers	-8
casing	-7
casing looks	-14
cassandra peterson	15
casserole dish	15
cassettes	9
cast	-5
cast all	6
cast can	-12
cast him	-6
cast iron	6
cast is	16
cast look	-51
cast particularly	10
cast turns	12
caste	10
castle !	11
castle in	10
castle which	21
castro	7
casts	6
casual	23
casual and	-13
casual but	-6
casual look	15
casual or	5
casual top	9
casual with	5
casually walking	-23
casualness	-17
casualties	10
cat from	-11
catalunya	10
catastrophe	-14
catatonic	-8
catch	2
catch is	-5
catch it	5
catch the	4
catch them	7
catch with	-22
catching	5
categories	6
category	-3
cater	3
cater to	3
catered	34
catered for	10
catholic church	-8
cathy moriarty	6
cattle in	11
caught	2
caught but	12
caught me	7
caught my	9
caught the	21
caulfield	-35
cause	-4
cause its	16
cause of	-3
caused	-6
caused the	-3
caused their	-12
causes	-3
causing them	-16
caution !	-24
caution when	-28
cautionary	8
cautionary tale	4
cautioning	-13
cave	-2
caveats	-11
caved	-8
caved and	-21
cavemen	-12
caves	-5
caviezel	13
cavity	-6
cb	7
ccot	-27
cd	3
cd !	5
cd by	-11
cd collection	23
cd rs	18
cd s	19
cd's	8
ce	-8
ce and	-22
cebu	-20
cecil	20
cecil b	8
cedar	6
cedric	16
cedric hardwicke	6
ceiling	-3
ceilings	28
ceilings and	11
celebrate	2
celebrate my	4
celebrate the	10
celebrated	-3
celebrated my	7
celebrating	4
celebrating my	12
celebrations	54
cell	-3
cellphone	-9
celluloid	-6
celts in	-21
censors	6
censorship	7
cent	-3
cent cent	-6
cent re	-13
cent t	-13
center that	-42
center with	12
centering	24
cento	-14
cento san	-18
central	4
central location	20
central to	4
centrale	29
centrally	6
centrally located	3
centre	19
centre and	11
centre but	16
centre is	6
cents	2
century american	23
century with	9
ceramic	-25
cerebral	6
cerebral palsy	10
certain amount	-3
certain it	-10
certain movies	-13
certain places	17
certainly a	2
certainly an	15
certainly didn't	-4
certainly easy	23
certainly helped	6
certainly more	-8
certainly no	-5
certainly nothing	-19
certainly one	4
certainly recommend	32
certainly stay	31
certainly succeed	-13
certainly was	-4
certainly wasn't	-8
certainly worth	5
certainly wouldn't	-6
certainly wrong	-14
certified tomatoes	-18
cesspool	-11
cgi	-4
cha	19
chabrol	28
chai and	10
chaiken	17
chains	-4
chairman's	24
chairs at	8
chalk	-5
challah	20
challange	17
challenge	6
challenge and	11
challenge the	27
challenged	5
challenges	7
challenging	11
challenging and	14
challenging enough	7
chamberlain	17
chambord	10
chambray	52
champ	33
champagne	15
champagne !	13
champagne and	11
chan is	-10
chan s	-10
chan's	3
chance !	28
chance and	2
chance but	-9
chance for	-9
chance that	-4
chance to	7
chang	6
change ?	-11
change back	-36
change before	17
change but	-6
change from	3
change it	-4
change my	-9
change of	-4
change out	-8
change strings	23
change the	-1
change things	7
changed after	-42
changed and	-6
changed forever	9
changed in	6
changed my	12
changed owners	-42
changed the	13
changed to	5
changes	2
changes in	9
changing	2
changing face	11
changing lanes	8
changing strings	11
channel	-8
channel and	-6
channel stereo	-10
channel's	-6
chaos in	30
chaos of	17
chapter	-2
chapter in	-8
chaptering	18
chapters	-4
chapters and	-9
character actors	-4
character and	-2
character development	-4
character driven	6
character piece	16
character portrait	11
character since	10
character study	9
character that	2
character would	11
characters	-2
characters and	8
characters kept	-14
characters may	5
characters most	13
characters never	-4
characters talk	-27
characters then	-8
characters though	12
characters were	2
charade	-6
charge	-8
charge a	-4
charge for	-5
charge full	-23
charge here	21
charge me	-3
charge the	-3
charge time	-12
charge you	-13
charged	-20
charged for	6
charged me	-29
charged more	-7
charged us	-30
charger for	-24
charger works	31
charges	-9
charges on	-25
charges quickly	19
charging	-6
charging and	6
charging for	-23
charisma	9
charity	7
charles	-5
charles dickens	14
charleston	27
charlie	5
charlie brown	11
charlie hebdo	-19
charlie kaufman	15
charlize	-5
charlotte	4
charm	13
charm !	12
charm comes	14
charme	33
charmed	-6
charmer	28
charming	17
charming and	4
charming film	13
charmingly	12
charmless	-55
charms of	20
chart	4
chase film	-13
chase for	12
chased	-4
chased by	-3
chaser	19
chatting	4
chavez	15
chavo	15
cheap	-21
cheap !	-3
cheap and	11
cheap bed	-22
cheap but	6
cheap cheap	-19
cheap chinese	-9
cheap compared	36
cheap fabric	-14
cheap guitar	7
cheap imitation	-21
cheap looking	-34
cheap option	22
cheap piece	-20
cheap plastic	-17
cheapen the	-10
cheaper	1
cheaper but	11
cheaper on	31
cheaper than	17
cheapest	3
cheapest ones	-13
cheapies	15
cheaply	-37
cheaply made	-27
cheated	-21
cheated and	-10
cheaters	-11
cheating	-4
check	1
check and	-4
check email	25
check in	-1
check it	29
check the	-1
check this	8
check to	9
check up	9
check with	-9
checked all	-9
checked in	-10
checked out	-4
checked the	-12
checklist	6
cheek	2
cheeks and	20
cheeky	4
cheer	7
cheered	6
cheerful	-3
cheerful and	6
cheering	3
cheers	15
cheers !	7
cheery	1
cheese ?	-11
cheese burst	-21
cheese plate	8
cheese wasn't	-16
cheeseburgers	20
cheeseburgers and	17
cheesecake	7
cheesecakes	11
cheeses	-7
cheesier	-12
cheesiest	-39
cheesy	-11
cheetos	10
chef !	8
chef came	20
chef even	12
chef jason	-13
chemical	-17
chemical smell	-13
chemical taste	-23
chemistry	9
chemistry is	6
chemistry that	13
chengdu	-16
chennai airport	-14
cherished	14
cherry and	8
cherry orchard	-12
cherrybrook	-20
chess	12
chest	3
chest and	-15
chest i	23
chest not	-12
chest so	15
chest was	-21
chested	4
cheung	15
chevron	-20
chevy	4
chevy chase	-5
chew a	-10
chew on	12
chewbacca	12
chewing	11
chews	-4
chewy	-3
chia	17
chic	24
chic and	7
chicago's	10
chicanery	25
chick flicks	-9
chicken	-1
chicken beef	15
chicken breasts	11
chicken maggie	-27
chicken meal	-11
chicken piece	-14
chicken quantity	-35
chicken soup	-5
chicken tenders	-7
chicken tikka	6
chicken wings	3
chicken with	11
chicken wrap	12
chicks	-10
child	-4
child ?	11
child again	7
child and	7
child because	14
child friendly	11
child with	5
childhood and	5
childhood to	13
childhood when	13
childish	5
children and	3
children are	3
children can	6
children good	-15
children i	13
children if	-10
children it	6
children just	13
children loved	18
children really	13
children's film	-7
children's movies	10
children's story	9
chile	-4
chili	3
chilled	10
chiller	-5
chilling	40
chilling and	24
chillingly	24
chills	2
chills and	25
chilly	1
chimp	-10
chimpanzee	-21
chimpanzees	-13
china airlines	14
china before	-15
china business	-25
china southern	9
china town	6
chinatown	2
chinese cuisine	16
chinese life	9
chinese made	-12
chino	31
chinook	-23
chinos	17
chintzy	-22
chip	-5
chip that	21
chip very	-14
chips	-2
chips !	16
chips at	13
chips have	9
chips off	-12
chips used	-41
chitty	15
chkn	-12
chloroform	-21
cho	8
cho s	24
cho's	32
choco	6
chocolate	5
chocolate brownie	7
chocolate cake	-12
chocolate chips	11
chocolate pudding	8
chocolate to	-9
chocolates and	7
choice	12
choice and	6
choice for	16
choice from	10
choice to	11
choices	1
choices as	7
choices but	6
choices for	-7
choices to	4
choices were	9
choka	-19
chokes	-6
chokes on	-7
chole bhature	7
chompie's	-16
choose	-4
choose from	17
choose something	-18
choose this	36
choose what	12
choose which	7
choosing a	29
choosing my	-18
chopin	11
chopped it	-16
chopping block	-13
choppy	-40
choppy and	-4
choppy editing	-11
chopstick	12
chord	9
chord in	21
chore	-2
chore to	-23
chorizo	11
chorus	5
chorus girls	9
chose	3
chose a	9
chose the	2
chow	4
chowder and	-15
chris evans	-43
chrissy	7
christensen	4
christian	-2
christian ponder	24
christianity	-5
christians	-11
christine is	13
christmas	5
christmas lights	-8
christmas songs	19
christopher lambert	-22
christy	5
christy brown	14
chromebook	13
chronicle	-6
chronicles	13
chronicles the	6
chuckle	2
chuckled	-17
chuckles	-24
chuckles it	-12
chunk of	8
chunks	-2
chunky to	-22
church's	-6
churches	4
churns	-7
churros	11
chutney	12
ciampino	-19
ciampino airport	-13
cigarette	-34
cigarette smoke	-12
cigarettes and	-6
cigars were	-24
cinch	15
cinched	16
cincher	10
cinches	7
cinching	8
cincodemayo	24
cinderella's	11
cinema	22
cinema and	4
cinema is	3
cinema paradiso	19
cinema this	19
cinematic disaster	-26
cinematically	11
cinematography	-9
cinematography by	-8
cinematography is	-2
cinemax	-13
cingular	22
cinnabon	-14
cinnamon	10
cipher	-15
circle business	-9
circle first	23
circuit board	-12
circulated	-10
circulation	-15
circumstance	3
circumstances that	-13
circus	-13
circus is	-12
circus tent	-16
cisco	-47
cit	14
cities of	19
citizen x	6
citizens of	8
city	4
city centre	6
city for	38
city from	6
city hall	-4
city is	4
city of	2
city so	18
city tomorrow	-17
city tour	8
city when	14
civil rights	5
civilized	7
cj	22
claim	-16
claim that	-4
claim to	-6
claimed	-1
claimed in	-13
claimed that	-3
claiming	3
claims	-7
claims are	-14
claims they	-9
claims to	-2
clair	6
claire	4
claire danes	6
claire denis	6
claire is	16
clam	6
clams	4
clams were	-9
claptrap	-11
clara	7
clarendon	15
clarification	9
clarity	8
clarity and	13
clarity is	16
clash	-4
clashing	11
class	-2
class act	8
class area	-13
class arrivals	12
class baobab	15
class concorde	4
class concourse	-19
class differences	17
class galleries	18
class in	8
class int'l	-19
class international	23
class london	19
class priority	-19
class regional	32
class sala	22
class seats	7
class senator	15
class service	10
class silverkris	15
class skyteam	-32
class terminal	46
class ticket	-35
classic	21
classic !	19
classic ?	-11
classic and	6
classic design	14
classic doesn't	-13
classic from	6
classic in	14
classic movie	4
classic retailer	7
classic that	25
classic with	8
classical guitar	15
classics	9
classics are	19
classics of	14
classiest	12
classification	6
classmates	4
classy	19
classy and	26
classy design	-23
classy with	8
claude chabrol	30
claus	-9
claus conquers	-14
clause	-4
clavell	8
clean	13
clean !	11
clean all	9
clean and	24
clean as	16
clean bathroom	12
clean but	-12
clean friendly	8
clean modern	19
clean out	-9
clean spacious	10
clean this	-12
clean well	20
clean with	20
cleaned more	-66
cleaner	4
cleaners were	-26
cleaning after	-22
cleanliness and	22
cleans	40
cleans easily	11
cleans up	3
clear	7
clear about	-7
clear and	18
clear as	18
clear cut	12
clear eyed	5
clear her	8
clear liquid	-33
clear of	-1
clear the	9
clear things	-9
clear with	10
cleared up	10
clearer	23
clearly	-1
clearly says	-10
clearly written	15
clears	11
cleave	46
cleef	11
clerk	-5
cletis	-12
cletis tout	-8
clever	3
clever and	16
clever ideas	-17
clever story	11
cleverness is	-12
clich	-9
clich ?	-7
cliche	-9
cliche in	-25
cliche ridden	-18
cliched	-16
cliched and	-5
cliches	-8
cliches that	-9
cliché	-24
cliché in	-12
clichéd	-11
clichéd and	-3
clichés	-21
clichés and	-5
click on	-6
clicking a	-11
clicks stuff	-13
clients and	18
cliffhanger	4
clifford's	15
climate	8
climates	9
climb on	-9
clinically depressed	-17
clint	2
clint eastwood	3
clip but	-19
clip is	-10
clip it's	-18
clip on	-5
clipped	-15
clipping	10
clive barker	-8
clock	7
clock app	14
clog	-21
clooney	5
clorox	-39
close !	12
close a	-6
close as	3
close enough	9
close second	5
close the	-21
close to	5
close together	-4
closed	-18
closed !	-6
closed and	8
closed as	-12
closed door	-8
closed for	-6
closed in	-24
closed no	-10
closed now	-25
closed off	5
closed to	9
closely spaced	-12
closer	1
closer and	6
closes	-8
closes after	-13
closes every	-20
closes when	-24
closest	2
closest thing	6
closet staple	7
closing	-2
closing at	-36
closing on	-28
closure and	11
cloth	5
clouds	6
clout	-7
cloves	18
clown	-26
clown college	-23
clowns	-20
cloying	-18
club a	9
club america	-37
club area	-21
club business	10
club lounge	5
club membership	-13
club with	-7
clubhouse	17
clubhouse business	15
clue	-27
clue about	-6
clue as	-23
clueless	-10
clueless and	-5
cluelessness	-39
clumps	-7
clumsily	-11
clumsy	-40
clumsy and	-15
clumsy plotting	-13
clunker	-62
clunky	-17
clunky and	-6
clutches	-6
cluttered and	-22
cn	-7
cnet	11
co	4
coal	4
coals	7
coastal	5
coaster of	11
coasters	-4
coasters !	-19
coasting	-32
coat	11
coat !	4
coat in	7
coats on	-22
coax	12
cobalt	21
cobbled	-21
cobbled together	-17
cobbler	11
cobra	9
coby	-13
cocked	9
cockeyed	-22
cockroach	-45
cockroach in	-28
cockroaches	-44
cocktail	3
cocktails	29
cocktails and	11
cocktails at	19
coconut	2
coconut rice	13
cod with	10
code of	6
coded	19
coding	-19
coen	23
coen brothers	10
coeur	16
coffee	-3
coffee !	14
coffee and	5
coffee even	-17
coffee filter	11
coffee filters	17
coffee had	9
coffee has	30
coffee mugs	-13
coffee place	12
coffee shops	7
coffee with	-7
coffee you	6
coffees	18
coffin	-5
coherent	-7
cohesion	-11
coil	7
coiled	24
coincidences	-8
coincides	21
coincides with	13
coinciding	-18
coinciding with	-12
coke zero	17
cola	4
cold	-4
cold !	7
cold and	-8
cold beer	10
cold blood	-5
cold foods	11
cold not	-59
cold the	-8
cold to	-12
cold very	-12
cold weather	19
cold when	-12
cold winter	5
colder	10
coles	10
colin firth	-6
collaboration	11
collaborator	9
collaborators	17
collar and	14
collection	-5
collection !	6
collection only	-12
collective fear	-14
collective memory	15
collector	10
collector's	-10
collectors and	-14
college	-2
college and	7
college bar	-20
college i	10
college if	-11
college kids	-11
college that	-16
college try	-18
collide	9
colombo	8
colombo airport	27
colonial	9
colonialism	6
color	-5
color !	7
color and	2
color but	-20
color coded	24
color coding	-48
color design	-12
color does	-10
color fabric	19
color fades	-22
color is	-3
color looks	9
color made	-14
color music	22
color not	-7
color options	12
color purple	8
color screen	9
color to	22
color too	20
color transferred	-31
color which	8
color with	14
colorado	17
colorful	8
colorful and	15
colorful characters	5
colors !	33
colors are	-2
colors as	8
colors for	8
colors make	7
colors so	5
colors to	10
colors were	-16
colorway	13
colours	8
colts	32
columbia	5
columbian	-23
columbine	15
com customer	-28
com for	21
com with	11
coma	-5
combat	2
combination	-5
combination !	17
combination of	1
combination rather	-13
combinations	7
combinations of	8
combine to	14
combines	39
combining	-4
combo	2
combo but	-25
combo with	9
combos	50
come	2
come !	-14
come again	11
come alive	6
come for	4
come here	13
come home	7
come hungry	15
come in	1
come on	-10
come out	4
come show	18
come so	9
come true	27
come with	12
comeback	4
comedic	3
comedic aspects	11
comedies	7
comedies are	5
comedies of	7
comedies that	6
comedy about	7
comedy after	15
comedy and	7
comedy at	7
comedy films	11
comedy or	-6
comedy we	-10
comes	1
comes close	6
comes fully	21
comes not	6
comes off	-18
comes through	23
comes with	-3
comfort	8
comfort !	7
comfort food	3
comfort for	10
comfort of	7
comfortable	46
comfortable !	19
comfortable and	2
comfortable as	5
comfortable bed	-5
comfortable beds	23
comfortable clean	9
comfortable dress	12
comfortable edge	-15
comfortable experience	12
comfortable fabric	7
comfortable fit	6
comfortable flattering	-9
comfortable for	3
comfortable great	7
comfortable hotel	9
comfortable however	-12
comfortable if	11
comfortable it	7
comfortable lounge	-24
comfortable seat	13
comfortable seating	7
comfortable seats	43
comfortable shoes	8
comfortable sleep	15
comfortable the	-13
comfortable they	16
comfortable to	7
comfortable too	7
comfortable when	-14
comfortable with	10
comfortable yet	5
comfortably	3
comfortble	16
comforting	37
comforting to	11
comforts	28
comfy	45
comfy !	7
comfy and	-5
comfy dress	9
comfy with	11
comic	-3
comically	-7
comics	6
coming	2
coming back	17
coming down	-7
coming home	6
coming of	7
coming out	-4
coming to	1
commanding	14
commend	13
comment	1
commentaries	4
commentary	4
commentary by	8
commented on	7
commented the	-4
comments are	5
commercial for	-3
commercials to	21
commited	10
commits the	-11
committed	1
commode	-17
common but	9
common sense	-8
common to	6
communal	30
communications	11
communicator	16
community	5
community and	4
commutes	16
como	49
compact	18
compact but	20
companies do	-21
companies who	-31
companion and	9
companion piece	14
companionship	-39
company	-1
company but	6
company doesn't	-8
company for	6
company has	-14
company is	-5
company that	-6
comparable	7
comparable to	4
compare that	9
compare to	10
compared	1
compared it	7
compared the	-37
compared to	2
comparing to	11
comparison	-2
comparison by	-23
compartment	18
compartments	9
compassionate	1
compatibility with	-11
compelling	8
compelling and	6
compelling story	5
compellingly	27
compensate	-1
compensate us	-12
compensates	12
compensation	-17
competition for	-13
competition that	10
competitive	20
competitor	6
compilations	-8
complacency	-8
complain to	13
complain too	11
complained	-12
complained and	-5
complained of	11
complained they	-19
complained to	-41
complaining	3
complaining ?	12
complaining i	-41
complaining to	-55
complaint	-16
complaint about	4
complaint is	13
complaint to	-11
complaint was	14
complaints	-2
compleats	-22
complement	25
complement to	14
complemented	33
complementing	16
complements	60
complements the	7
complete	-2
complete a	5
complete crap	-10
complete disaster	-13
complete first	16
complete inability	-19
complete mess	-8
complete series	11
complete the	9
complete waste	-12
complete without	7
completed and	7
completely	-9
completely believable	12
completely destroyed	11
completely died	-56
completely disappointed	15
completely dry	-23
completely faded	-34
completely failed	-11
completely fails	-10
completely fell	-20
completely hooked	10
completely ignored	-5
completely insane	-18
completely lacking	-19
completely lacks	-8
completely loses	-18
completely out	-17
completely pointless	-15
completely ruined	-12
completely satisfied	32
completely stupid	-6
completely taken	14
completely unacceptable	-18
completely unbelievable	-7
completely useless	-9
completing	6
completists	-31
complex	10
complex and	12
complex characters	7
complex web	15
complexion	-5
complexities	8
complexity	-2
complexity of	7
complicated which	-19
complicating	10
compliment	50
compliment to	20
complimentary	18
complimentary drinks	-9
complimentary massage	7
complimented	5
compliments	41
compliments !	26
compliments and	14
compliments every	9
compliments from	7
compliments on	29
compliments the	3
compliments when	29
component video	13
composer	3
composition	6
compositions	20
comprehensive	40
comprise	7
compromises	-7
compulsory	8
computer	-2
computer animated	15
computer but	7
computer doesn't	-21
computer i've	13
computer isn't	12
computer much	16
computer or	-14
computer speakers	6
computer was	-10
computer would	-11
computers but	16
coms	-21
con is	9
con pollo	23
conceited	-12
conceivable	-17
conceived	-9
concentrates	10
concentration	2
concentration camp	8
concept	-9
concept but	-24
concept is	-5
concept or	12
conceptions	8
concern but	-21
concern with	10
concerned as	15
concerned it	8
concerned that	14
concerning the	7
concert	12
concerts	2
concise	7
concludes	6
concocted and	-24
concorde room	40
concourse a	15
concourse b	-9
concur with	-8
condenser mic	18
condenser microphone	15
condescending	-46
conditioning in	23
conduct	15
conduct in	14
conductor	4
confection	30
confections	13
confesses to	-7
confessions	7
confidence	17
confidence and	5
confident	9
confidently	9
config	8
configurations	7
configure the	-11
configuring	-23
configuring it	-11
confined to	8
confirm	-9
confirmation	-8
confirmed	-31
confirmed and	-12
confirmed that	-13
confirming the	-8
confirms	8
conflict	3
conflict in	10
conflicted	-6
conformity	17
confortable	12
confrontation	3
confused	-13
confused !	-35
confusing	-12
confusing and	-3
confusingly	-7
confusion and	3
congrats	26
congrats !	16
congrats to	15
congratulated	12
congratulations !	22
congratulations to	11
connect a	7
connect this	-12
connected	9
connected to	4
connecticut	16
connecting	2
connection	-2
connection for	12
connection is	6
connector to	-20
connectors	12
connects	16
conned	-16
connelly	17
connoisseurs	10
connolly	5
conor	21
conquer	7
conquers the	-16
conrad	-5
conroy	4
cons to	23
consciously	-26
consent	-12
consequences	21
consequently	-3
conservative	7
consider another	-21
consider them	12
considerably better	12
consideration and	-13
considerations	8
considered as	6
considered i	22
considering	-2
considering it's	4
considering just	-10
considering the	1
considering they're	-25
considers	-4
consistantly	9
consistent	3
consistent and	12
consistently funny	8
consistently good	10
conspicuously	-26
conspiracy	-8
conspiracy theories	-34
conspiracy theory	-15
conspire to	-7
conspiring	-13
constant	-3
constant need	-14
constantly	-1
constellations	10
constipated	-11
constructed and	9
construction was	-16
constructs	8
consume	-8
consumer	-29
consumes	-8
consuming to	-24
consummate	20
cont http	-12
contact me	-18
contacting	-7
contacting me	26
contacting them	-13
container which	13
contains bpa	-56
contains some	9
contaminating	-13
contemporary	29
contempt	-2
contemptuous of	-14
contend with	-5
content	-1
content even	-13
contentment	19
contiguous	-24
continents	-13
continually	-4
continue	3
continue the	8
continue their	9
continue to	3
continued	4
continued on	-4
continued the	11
continues	3
continues her	11
continues to	4
continuing	4
continuity	-9
contract	2
contract to	18
contradict	6
contradicted	-21
contraption	-15
contrast	3
contrast of	18
contrast to	21
contrasting	10
contrasts	-5
contribution	7
contrivances and	-9
contrivances but	17
contrived	-28
contrived plot	-10
control	-1
control !	-29
control ?	-9
control over	5
control while	25
control would	-17
controls and	4
controls is	-20
controversial	4
convenience	6
convenience of	6
convenient	24
convenient and	12
convenient for	16
convenient location	9
conveniently enough	-44
conveniently located	11
conveniently placed	-26
conventional	-5
conventions	11
conventions of	6
convergence	13
conversation is	8
conversations about	48
conversion of	-11
convert	18
convey	7
conveys	21
conveys the	11
conviction	17
conviction that	33
conviction to	9
convient	11
convince	-2
convinced him	-16
convinced myself	-10
convincing and	6
convincingly	7
convoluted	2
convoluted and	-9
cook airlines	-58
cook time	-31
cookbook	-4
cooked on	10
cooked to	4
cooking	12
cooking !	10
cooking and	12
cooking but	-9
cooking than	14
cooking up	13
cooking with	7
cooks	2
cookware	12
cool	25
cool !	44
cool at	-15
cool even	19
cool factor	11
cool features	14
cool for	7
cool game	7
cool is	6
cool it's	-20
cool j	-20
cool little	27
cool name	-18
cool so	9
cool to	10
cool too	11
cool weather	8
cool with	5
cool world	7
cooler	16
cooler weather	13
coolers	45
coolest	12
coolness	18
coonskin	13
cooperative	10
cooter	-26
cop's	7
cope	15
cope with	14
coping	6
coppola	7
cops	3
copy a	-14
copy at	17
copy everything	-14
copy for	5
copying	-12
copyright	7
cor	-12
coral	3
coral color	11
corbin	18
corbin bernsen	7
cord into	-20
cord that	6
cord with	11
cordial	4
cordless	13
cordless mouse	15
cordon	7
cords	8
cords into	17
corduroy	29
core	2
corkscrew	-9
corn	1
corn is	27
corner from	11
corner table	13
corners	-3
corningware	-11
corny dialogue	-6
corpses	-4
correct	-4
correct order	-17
correct the	-15
correction	-6
correctly	-2
correctness	5
corrects	11
correlate	-27
corresponding	21
corridor	-15
corridors	-12
corrode	-59
corrupted	-15
corruption	1
corruption within	9
corvette	-58
cosmos	12
cosplay	28
cost	-1
cost cutting	-23
cost per	34
cost so	-14
cost you	-4
costing	-4
costlier	-9
costs	-16
costs !	-5
costs a	5
costs of	6
costs so	15
costs the	12
costumed	-4
costumer service	-9
costumes	-2
costumes by	-13
costumes to	14
cosy	73
cotton	1
cotton but	12
coulardeau	18
coulardeau university	12
could	-3
could actually	-4
could afford	38
could always	7
could barely	-3
could become	4
could build	17
could care	-8
could do	-2
could eat	14
could ever	3
could get	-2
could give	-7
could have	-19
could hear	-10
could hold	7
could i	2
could learn	5
could like	-9
could listen	-10
could move	-20
could n't	7
could not	-2
could put	-5
could rate	-22
could return	-20
could take	-12
could talk	11
could taste	-6
could then	-10
could want	37
could we	7
could work	-8
could you	3
could young	20
could've been	-4
coulda	7
couldn	-17
couldn t	-11
couldn u	-15
couldn't	-3
couldn't NOT_act	-6
couldn't NOT_ask	55
couldn't NOT_be	7
couldn't NOT_care	-4
couldn't NOT_change	-15
couldn't NOT_come	-14
couldn't NOT_cut	-20
couldn't NOT_eat	-47
couldn't NOT_even	-22
couldn't NOT_explain	-14
couldn't NOT_figure	-10
couldn't NOT_get	-26
couldn't NOT_give	-20
couldn't NOT_have	3
couldn't NOT_keep	-24
couldn't NOT_live	25
couldn't NOT_make	4
couldn't NOT_move	-20
couldn't NOT_open	-11
couldn't NOT_order	-10
couldn't NOT_pay	-10
couldn't NOT_put	50
couldn't NOT_recommend	10
couldn't NOT_resist	5
couldn't NOT_save	-14
couldn't NOT_see	4
couldn't NOT_send	-32
couldn't NOT_stand	-12
couldn't NOT_stop	4
couldn't NOT_they	-4
couldn't NOT_wait	-5
couldnt	-3
couldnt NOT_see	-12
counseling	-7
counted	-11
counter but	11
counter that	-11
counter was	-5
countered by	-12
countries	3
country	2
country and	2
country bears	-7
country's	20
countryside	-6
counts	4
counts as	11
couple good	-21
couple notches	-17
couple spoonfuls	-23
couple weeks	-5
coupled	5
coupled with	4
coupons at	15
courage	6
courage and	6
courage in	10
courage to	-8
courageous	12
courageousness	25
course	3
course it	2
course it's	5
course the	-1
courses and	15
courses for	8
court	-2
courteous	24
courteous and	44
courteous staff	-12
courteously	15
courtney	-8
courtroom	12
courts and	8
cover	-1
cover art	-8
coverage	3
covered with	-4
covers a	11
covers my	-14
cowage	-28
cowboy bebop	11
cowboy was	7
cowboycerrone	-12
cowl	4
coworkers and	8
cox	-7
coyote	-6
coyote ugly	-8
cozy	26
cozy !	11
cozy and	3
cozy but	8
cozy place	-7
cozy wrap	-19
cpt	-8
cr	-27
cr p	-6
crab was	-14
crack	-17
crack at	12
crack you	16
cracked	-30
cracked and	9
cracked the	-8
cracking	12
crackle of	12
crackles and	-46
cradles	15
craft and	4
craft beer	19
crafted	9
crafted and	26
crafted but	-29
crafted film	7
crafting	6
craig	3
craig bartlett	15
crammed	-2
cramped	-32
cramped and	-2
cramped seats	-13
cranky	-4
crap	-33
crap !	-18
crap ?	-12
crap and	-4
crap for	-31
crap is	-13
crap movie	-13
crap on	-25
crap to	-10
crap was	-5
crapped	-59
crapped out	-8
crappiness	-8
crappy	-25
crappy acting	-9
crappy food	-13
crappy service	-51
crapware	-21
crash	-6
crash !	-8
crashed	-26
crashed as	-15
crashed my	-12
crashes	-47
crashes it	-12
crashes on	-13
crashing	-5
crass	-14
crass and	-11
crave	15
crave for	22
craving	-3
cravings	2
crawl	-10
crawl under	-18
crawlers	12
crawling	-2
crayola	-25
crazier	18
craziness	6
crazy	-1
crazy !	-15
crazy about	6
crazy fun	8
crazy nights	-13
creaks	-17
cream	-2
cream and	2
cream cake	18
cream color	-13
cream day	21
cream maker	10
cream sandwich	-10
cream sauce	11
cream soda	8
cream stone	7
cream you	-14
creamy	14
creamy and	42
creases	-29
create and	13
create your	6
created a	6
created equal	23
creates	8
creates a	15
creates an	-5
creates for	7
creates more	-19
creating	2
creation	1
creation and	-8
creation of	4
creative	8
creative but	-37
creative s	-13
creativity in	7
credibility	-7
credibility to	9
credit card	5
credit must	22
credits	-2
credulity	-6
credulous	-32
creeped me	-8
creeping	-7
creepshow	-19
creepy atmosphere	6
creme	4
creme brulee	3
crepe	28
crescendo	8
creuset	24
crew	2
crew !	9
crew and	-6
crew at	9
crew for	8
crew has	13
crew on	13
crew who	-6
crewmembers	30
crews	30
crews have	16
crews on	21
cried in	9
cries	-3
crikey	-26
crime	2
criminal	5
crimp	14
crimson	12
cringe	3
cringe worthy	-9
cringed	-7
cringeworthy	-11
cringing	6
crisis	2
crisp	25
crisp and	-1
crisp sound	12
crisp wafer	-13
crisps cookies	-13
crispy	5
crispy and	9
cristina raines	5
critic proof	-19
critical	3
criticism	2
criticism is	37
criticism of	14
criticisms	5
criticized	2
critics	7
critics and	4
critiquing	-18
critters	6
crochet	11
crockpot	-11
croft	7
croissants and	-19
crop top	-16
cropped sweater	-22
cross section	8
crosses	11
crossing	3
crossroads	-4
crossword	-4
crotch	2
crowd control	11
crowd was	11
crowded and	-3
crowded as	-5
crowded at	32
crowded bar	-31
crowded but	6
crowded even	9
crowded for	15
crowded in	8
crowded on	8
crowded place	-16
crowded when	9
crowdpleaser	26
crowds are	21
crowds of	24
crowds were	62
crowed	9
crowley	27
crown	10
crude	-10
cruel intentions	-5
cruelly	18
cruise ship	14
cruiserweight	22
crumb	10
crumbly	5
crumbs	-37
crumbs on	-18
crummy	-13
crunch	-2
crunch and	20
crunchy	2
crush on	4
crushingly	-11
crust	10
crust and	-3
crusted	14
crutchfield	-30
cruzer	15
cry freedom	7
crybaby	-9
crybaby republicans	16
cryin	-28
crying out	5
crystal	3
crystal clear	19
crystalized	-22
crystalized ginger	-23
cspan	-17
cta	-21
cta bus	-14
cts	8
cuase	-19
cuban	28
cube and	14
cubersome	-29
cubicle	-8
cuffed	14
cuisinart	-3
cuisine	3
cuisines	18
culinary	-6
culp	7
culprit	-8
culprit to	-15
cultivated	7
cultural	-5
cultural differences	30
culture	11
culture in	13
culture that	34
cultures	-1
cumbersome	-20
cumbersome and	-33
cunning	22
cup after	-18
cup at	8
cup cakes	6
cup coffee	20
cup sizes	-10
cup so	-14
cuppa	7
cups full	-11
cups were	-36
curdling	12
cure for	-18
curie	12
curiosity	-5
curiosity but	-18
curiously he	-18
curl	-8
curr	8
current one	-8
currently have	30
currents	8
curried	17
curries	-3
curry shrimp	15
cursor	-6
curtain	3
curtains	-5
curtis	-1
curve	11
curvier body	-12
cus	-18
cushing	6
cushioned	6
cushioning	-22
cussler	-12
cust	4
custard	12
custer	7
custom	5
custom les	-17
customer	-4
customer and	-4
customer applied	14
customer bangkok	47
customer don't	-13
customer dusseldorf	19
customer frankfurt	-18
customer hong	11
customer is	-7
customer istanbul	-27
customer london	9
customer needs	-21
customer service	-12
customer sydney	24
customer to	-14
customer tokyo	12
customer's	-35
customers	-22
customers !	-16
customers ?	-6
customers and	-5
customers are	10
customers deserve	19
customers is	-9
customised	15
customizable	69
customization	37
customizations	14
customize	45
customize the	12
customized	-11
customs of	11
cut	-6
cut above	21
cut as	7
cut away	-5
cut is	7
cut of	-8
cut off	7
cut version	-9
cut was	-30
cut which	-6
cute	19
cute !	35
cute and	-11
cute but	-6
cute casual	8
cute colors	-14
cute comfortable	6
cute comfy	5
cute film	10
cute fit	17
cute girl	-22
cute idea	-9
cute if	-13
cute in	-25
cute jacket	13
cute on	-17
cute online	-41
cute pants	13
cute pattern	-9
cute place	19
cute shorts	9
cute summer	15
cute tee	-7
cute top	-4
cute with	12
cute young	-17
cuter	4
cuter online	-25
cutest	36
cutie	8
cutter	3
cutter is	10
cutter movie	-11
cutter works	6
cutters	29
cutting edge	5
cutting off	-7
cuz	-4
cuz he	-18
cuz it	-6
cycle in	-14
cyclists	15
cyclone	9
cylinder	19
cymbal	14
cynical	-3
cynics	25
cypress	8
czech	10
czech airlines	32
d	2
d b	-12
d bust	6
d but	14
d movie	-5
d this	-11
d'addario s	8
d'addario strings	38
d'addarios	23
d'amato	-7
da vinci	-13
daawat	13
dad can	-13
dad has	15
dad i	-10
dadaist	20
daddy of	13
daggers	-11
dahmer	-14
dai	19
daily	14
daily and	17
daily basis	4
daily for	5
daily life	-9
daily the	22
dailykos	-19
dainty	20
dakota	20
dal and	17
dal makhani	-3
dal makhni	-5
dale	7
dali	29
dallas fort	-16
dallas texas	14
dalloway	28
dalmatians	-13
dam	7
dam square	10
damage	-13
damage to	-25
damaged	-17
damaged goods	-10
damages	-16
dame	5
dammam	-18
dammam port	-19
damme	-9
damme's	-9
damn	-4
damn !	-26
damn about	-5
damn damn	-23
damn fine	28
damn funny	19
damn good	11
damn thing	-13
damn you	-66
damned is	-14
damnit	-9
damon	1
damp	-6
dan business	-23
dana andrews	3
dana beach	41
dana white	-31
dance	4
dance that	13
dancefloor	17
dancer	3
dances	4
dancing	3
dandy	8
dandy little	14
danelectro	53
danes	4
dang cool	21
dangerous	-6
dangerous for	-68
dangerous to	-16
dangling	-39
daniel craig	12
daniel day	4
danielle	-13
danis	18
danny	-2
danny glover	15
danny is	5
dare app	-12
dare i	3
dares to	20
daria	10
daring	20
daring and	3
daringly	28
dark	-3
dark angel	6
dark because	-12
dark city	7
dark color	-11
dark denim	7
dark even	-14
dark grey	14
dark gritty	17
dark magic	6
dark navy	16
dark piece	-15
dark quirky	16
dark rich	-15
dark satire	-32
dark shadow	-12
dark souls	21
dark tale	14
darker	1
darker color	8
darker darker	-15
darker side	19
darkly	23
darkly funny	9
darkman	-16
darling	23
darned	15
darned if	18
darth vader	7
dash	4
dash mount	38
dashed	-2
data ?	-28
data and	41
database	-3
datavac	-24
date	2
date before	-12
date case	14
date night	15
date of	-5
date on	-5
date or	24
date we	-11
dated	-3
dated but	6
dateline	-12
daughter	2
daughter enjoyed	-6
daughter loved	19
daughter loves	6
daughter uses	11
daughter was	4
daughters	-13
daughters of	7
dauphine	11
david	1
david bowie's	13
david business	17
david jacobson	14
david price	15
david strathairn	-9
davidson	-5
davidson's	-18
davis	-10
daw	12
dawn	-2
dawn !	12
dawns	11
dax	-14
day	3
day !	13
day :)	11
day a	7
day after	-5
day all	5
day and	1
day bed	14
day delivery	17
day dress	6
day even	8
day finally	-22
day gift	11
day is	12
day it	-5
day job	-4
day lewis	2
day life	9
day old	-27
day out	5
day parade	-6
day pass	27
day she	5
day then	9
day there	2
day there's	-39
day though	7
day to	2
day tomorrow	12
day trip	9
day visit	21
day warranty	-9
day with	-6
day without	14
daylight is	13
days after	4
days and	-2
days are	5
days as	10
days but	-2
days for	-9
days here	23
days if	30
days there	27
dayton	12
dazzling	14
db	14
dc !	17
dca	-2
dd	39
dd and	6
dd bust	7
dd chest	31
de	2
de force	4
de la	-2
dead	-13
dead !	-32
dead after	-17
dead already	-9
dead bugs	-9
dead center	11
dead fish	-25
dead horse	5
dead in	-7
dead movie	-12
dead's	9
deadeningly	-17
deadly dull	-6
deadpan	1
deaf	-6
deal	3
deal ?	13
deal breaker	-14
deal for	5
deal going	9
deal here	7
deal of	-2
deal that	12
dealed	-19
dealing in	-10
dealings with	-12
deals	10
deals on	22
dean stockwell	4
dear	-8
dearly	25
dearth	-11
death and	5
death might	-12
death penalty	10
death scene	-4
death star	13
deathtrap	21
debacle	-13
debated	6
debating	4
debit	5
debit card	-5
dec	-6
decadent	8
decades	4
decades and	5
decades of	5
decafs	9
decapitating	-15
decaying	7
deceit	7
deceiving	-49
deceiving !	-28
december	8
decent	11
decent amount	5
decent but	-8
decent cup	-20
decent game	-16
decent job	-2
decent legroom	31
decent movie	5
decent not	-8
decent place	26
decent price	1
decent prices	8
decent quality	-14
decent selection	36
decent sound	7
decent soundtrack	-21
decent taste	-18
decent too	11
decent value	13
decent wine	30
decent writing	-14
decently priced	24
deception	-10
deceptive	-33
deceptive advertising	-12
deceptively	27
deceptively simple	17
decide not	-12
decided	4
decided not	-1
decided on	3
decided that	3
decided they	-6
deciding	5
deciding factor	11
deciding we	15
deciding what	-6
decieving	-17
decision ?	-11
decisions and	8
decisive	41
deck	10
deck seat	14
decline	-3
declined	-14
decommissioned	-18
decor doesn't	-17
decor with	18
decorate	5
decorated	11
decorated and	11
decorated in	8
decorated with	10
decoration	2
decorum	-16
decreases	-11
dedication	3
dee	3
deeds	12
deemed	6
deep	5
deep and	4
deep as	-13
deep into	7
deeper	9
deeply	16
deeply felt	32
deeply moved	8
deeply moving	20
deer in	-6
deere	15
def need	-30
defaults	-8
defeat	3
defeating	-13
defeats	-28
defeats the	-10
defect	-6
defect in	-43
defected	-11
defected item	-19
defective	-60
defective and	-18
defective one	-7
defective product	-29
defective unit	15
defects	-21
defend a	-26
defensively	-16
deff	-15
deffinately	17
defiantly	14
deficiencies of	17
deficit	-10
definately	18
definately be	10
definately not	-13
definately recommend	-15
definately stay	6
definately worth	24
definatly	15
definetly	11
defining	4
definite	13
definite must	5
definitely	26
definitely a	13
definitely an	20
definitely avoid	-29
definitely buy	37
definitely come	42
definitely disappointed	-14
definitely enjoy	-8
definitely give	6
definitely go	46
definitely look	7
definitely makes	15
definitely more	23
definitely not	-28
definitely on	-14
definitely one	-5
definitely order	45
definitely recommend	29
definitely recommended	-19
definitely return	49
definitely runs	-7
definitely size	6
definitely stay	68
definitely suggest	9
definitely the	2
definitely try	28
definitely use	10
definitely visit	19
definitely want	9
definitely watch	31
definitely worth	127
definitely wouldn't	-22
definition of	-4
definition to	17
definitive	10
definitive version	13
definitly not	-16
defintely not	-15
deflect	-19
defrag	-35
defrags	-13
deft	34
deftly	19
defying	-4
deg	10
degenerate	-24
degenerates	-24
degrade	-10
degraded	-5
degrading	-15
degree in	-11
degrees	-3
degrees out	-34
degreez	26
delaney	-11
delay	-29
delay and	-4
delay in	-7
delayed	-47
delayed !	-10
delayed and	-10
delayed due	-12
delayed flights	-32
delayed for	-15
delayed from	-7
delaying	-46
delays	-28
delectable	36
delete	-33
delete it	-35
deleted	-36
deleted it	-47
deleted my	-29
deleted the	-22
deleted this	-21
deleting	-25
deleting it	-17
deleting this	-21
deletta and	-11
delhi airport	-3
deli	4
deliberate	4
delicacies	49
delicate	-2
delicate and	14
delicate balance	15
delicate but	11
delicate fabric	-14
delicate that	-38
delicately	10
delicious	78
delicious !	61
delicious and	-2
delicious as	5
delicious it	6
delicious meal	21
delicious too	8
deliciously	47
deliciousness	20
delicous	17
delight	60
delight !	16
delight and	7
delight in	2
delight the	7
delight to	5
delighted	16
delighted at	11
delighted to	2
delighted with	6
delightful	52
delightful !	7
delightful as	6
delightful comedy	20
delightful little	8
delightful movie	6
delightfully	43
delights	12
delineate	15
delirious	48
delish	73
deliver and	9
deliverance is	8
delivered	1
delivered in	4
delivered on	3
delivered only	-15
delivered right	21
delivered so	-8
deliveries	-8
delivering a	5
delivers	34
delivers a	2
delivers in	19
delivers on	35
delivers one	13
delivers the	7
delivery	2
delivery boy	4
delivery charge	-17
delivery guy	9
delivery guys	-24
delivery in	31
delivery that	10
delivery was	6
delonghi mixer	14
delta	-3
deluxe	14
delve	4
demanded	-15
demanded to	-13
demands	1
demeanor in	-20
demeanour	-9
demented mind	21
demi	-18
demi moore	-12
demille	6
democrat	-14
demographic	-6
demonic	-12
demons	17
demons within	31
demonstrates	-6
den is	31
dench	9
denial	-5
denied	-27
denied me	-11
denim	-8
denim jacket	42
deniro	-5
denis	-5
denise austin	-18
denise austin's	-21
denominator	-4
denpasar	-4
denpasar bali	-38
dentist who	11
denver airport	-17
denver international	23
denver tonight	15
denverairport	28
denzel	3
denzel washington	3
department but	56
departure for	21
departure from	4
depends what	11
depicted	2
depiction	-1
depicts	1
deplorable	-14
deposit	6
depraved	-20
depress	-8
depress you	-14
depressed	-3
depressing	-42
depressing as	-13
depressing experience	-33
depressing to	-10
depression era	16
dept	-4
depth of	5
depth study	19
depth to	3
deputies	11
derby	11
derisive	-13
derivative	-12
derivative !	-15
derivative and	-21
derrida is	13
des moines	-7
descent into	6
described above	-8
described but	-30
describes	-3
description	-13
description !	-11
description does	-21
description for	-5
description it	-28
description said	-10
description says	-24
desdemona	10
desert	7
desert and	6
desert island	39
deserts	2
deserve better	-49
deserves	16
deserves a	6
deserves more	27
deserves no	-15
deserves to	3
desiccated	-16
design	-2
design flaw	-17
design hotel	14
design however	-20
design is	-1
design it	11
design problem	-19
designed	-3
designed to	-21
designer	-3
desire	1
desire and	11
desired and	15
desired but	7
desires	2
desk	3
desk attendant	-21
desk clerk	-4
desk the	-6
desk while	-29
desolate	29
despair	6
desperate	-1
desperately	-9
desperately in	9
desperately to	-4
desperation	-5
despicable characters	10
despite after	-33
despite following	-14
despite its	9
despite my	13
despite their	6
despite these	10
despite this	7
dessert	3
dessert for	26
dessert the	11
dessert which	-12
desserts	17
desserts and	7
destinations	-13
destined	-5
destiny	5
destroy	-3
destroy your	-15
destroyed	-5
destroyed a	-13
destroying	-3
destruction	3
destructiveness	23
detail	10
detail !	7
detail and	3
detail as	21
detail in	6
detail is	5
detail on	10
detail to	9
detail was	-6
detailed	4
detailed hardcopy	-16
detailing	6
detailing is	4
details	3
details and	4
details are	-3
details but	-4
details in	4
details of	2
detection software	13
detective story	27
detector	-6
deteriorated	-12
deteriorating	-19
determination	9
determination to	-8
determined	5
determined and	10
determined that	-7
detour	8
detracted from	8
detractors	-20
detroit	6
deuces	-38
deuces wild	-35
dev	-6
dev's	17
devastation	-6
devastators	20
develop	2
developed with	9
developer	-1
developing and	10
development	-1
develops	-7
deventer	16
devgan	-16
device	-3
device a	-9
device but	-10
device makes	11
device when	-14
device will	-11
devices i	12
devices to	9
devilish	-5
deviously	-10
devoid	-36
devoid of	-23
devolves	-45
devolves into	-22
devos	-7
devotees will	-12
devotion	5
dewey	6
dfw	3
dfw !	15
dfw this	22
dfwairport	21
dg	16
dharma	4
dhl	-17
dia	17
dial in	6
dial up	-15
dialog	-6
dialog or	-11
dialog was	-5
dialogue	-10
dialogue comedy	14
dialogue like	-9
diameter	-6
diamond phillips	-7
diapers	-6
diapers in	-23
diary	9
diatribe	-7
dicaprio	6
dicaprio and	5
dick	-4
dickens	9
dickinson	17
dictator	5
dictatorships	12
dictionary	-7
did	2
did !	12
did an	12
did arrive	-21
did great	6
did happen	9
did he	-4
did i	-4
did last	-17
did little	-5
did n't	-31
did no	-5
did not	-9
did nothing	-37
did only	-11
did size	-10
did take	4
did they	-12
did this	-13
did too	11
did try	-3
did was	-13
did work	-5
did your	-17
did'nt	-6
didn	-13
didn t	-10
didn't	-7
didn't NOT_appeal	-17
didn't NOT_appear	-10
didn't NOT_ask	-28
didn't NOT_believe	3
didn't NOT_care	-23
didn't NOT_check	6
didn't NOT_click	-23
didn't NOT_deliver	-14
didn't NOT_even	5
didn't NOT_get	1
didn't NOT_go	-5
didn't NOT_have	1
didn't NOT_help	-26
didn't NOT_hold	-4
didn't NOT_impress	-8
didn't NOT_keep	5
didn't NOT_last	-45
didn't NOT_laugh	-6
didn't NOT_lay	-36
didn't NOT_like	-9
didn't NOT_look	3
didn't NOT_make	-3
didn't NOT_move	-10
didn't NOT_offer	4
didn't NOT_pay	-13
didn't NOT_realize	2
didn't NOT_receive	-17
didn't NOT_respond	-6
didn't NOT_see	-2
didn't NOT_seem	-3
didn't NOT_tell	-4
didn't NOT_translate	-8
didn't NOT_understand	-9
didn't NOT_waste	-28
didn't NOT_work	-23
didnt	-10
didnt NOT_even	7
didnt NOT_fit	-13
didnt NOT_mind	-22
didnt NOT_see	19
didnt NOT_seem	-9
die	-1
die die	-40
die for	48
die hard	-5
die out	-22
die to	17
die with	21
died	-10
died !	-7
died after	-9
died i	-7
died too	-11
dies	-2
dies way	-10
diet	2
diet i	13
diff	-13
difference	8
difference !	6
difference this	19
differences	6
different	3
different and	7
different approach	17
different brand	-29
different characters	5
different choices	22
different color	7
different colors	5
different company	-13
different countries	9
different dresses	-19
different dvd	-11
different eyes	17
different from	6
different kinds	14
different languages	-11
different levels	16
different look	6
different one	-20
different options	4
different pattern	13
different product	-58
different raw	-20
different rides	11
different sauces	11
different strap	-16
different than	-4
different varieties	5
different versions	2
different worlds	10
difficult	-6
difficult films	16
difficult subject	18
difficult to	-17
difficulties	6
difficulty	3
dig in	-6
dig the	6
digest	4
digestive	4
digital	2
digital camera	8
digital clock	15
digital elph	26
dignified	-5
diluted	-2
diluting the	-11
dim sum	12
dime	-8
dime store	-25
dimension to	-6
dimensional	-6
dimensional and	-3
diminutive	-6
dimished	-22
dimmed	18
dimwits	-17
din	16
dind't	17
dine	2
dine with	7
dined in	8
dined there	-9
dineout	8
diner for	-11
diners	-3
diners drive	-9
ding	-7
dings	-16
dingy	-13
dingy and	-25
dining	-3
dining area	13
dining in	5
dining restaurant	16
dining rooms	7
dinner ?	-15
dinner and	3
dinner at	-14
dinner but	5
dinner drink	40
dinner guests	10
dinner in	-6
dinner or	6
dinner party	3
dinner somewhere	27
dinner that	33
dinner were	31
dinner with	6
dinners	7
dinnertime	-34
dinning area	17
dinocroc	-9
dint	-19
diplomacy	10
diplomatic	12
dipping	1
dipping sauces	9
dir	-4
dire	-20
directed	-1
directed but	-7
directional	17
directly next	23
directly to	6
director actually	-13
director anthony	11
director are	-8
director elia	10
director frank	8
director james	8
director jon	-9
director labute	21
director needed	-11
director ritchie	-31
director sam	14
director seems	-5
director should	-6
director simon	-12
director so	-12
director thought	-7
director uwe	-7
director was	-8
director's	-2
directorial career	-13
directors to	6
directs	-10
directtv	-14
directv	13
dirk	21
dirtiest	-20
dirty	-14
dirty and	-44
dirty carpet	-37
dirty dishes	-12
dirty harry	15
dirty or	9
dirty the	-19
dirty water	-12
dirty we	-13
disabled or	-14
disadvantage	-5
disadvantage of	-17
disagree	2
disagreements	-14
disapointed	-94
disapointing	-17
disappeared for	-7
disappointed	-58
disappointed !	1
disappointed and	-13
disappointed as	-11
disappointed because	-7
disappointed but	4
disappointed by	-30
disappointed however	-14
disappointed if	15
disappointed in	-9
disappointed the	-24
disappointed to	-7
disappointed us	15
disappointed when	-5
disappointed with	-37
disappointing	-71
disappointing !	-68
disappointing and	24
disappointing as	-11
disappointing book	-15
disappointing especially	-26
disappointing experience	19
disappointing film	-26
disappointing for	3
disappointing product	-11
disappointing quality	-16
disappointing since	-5
disappointingly	-8
disappointingly generic	-18
disappointment	-97
disappointment !	-43
disappointment and	-7
disappointment especially	-31
disappointment for	-4
disappointment in	-4
disappointment to	-10
disappoints	-2
disarming	6
disarmingly	12
disaster	-19
disaster !	-7
disaster flick	-8
disbelief	-6
disc drive	-14
disc from	-18
discernible	-9
discernment	-12
discharges	-29
discolored	-15
discombobulation	-16
disconcertingly	-29
disconnected	-38
disconnects	-13
discount for	14
discount off	14
discounted	4
discounts	16
discouraging	-6
discovered that	-8
discoveries	9
discovering	20
discovers	4
discredit	6
discreet	28
discriminate	-17
discrimination	-13
discriminatory	-24
discs and	11
discusses	17
discussions	-10
disdain for	-5
disgrace	-39
disgrace !	-12
disgraceful	-58
disgruntled	-9
disguise	-10
disguise the	-13
disguising	8
disgusted	-2
disgusting	-66
disgusting !	-6
disgusting and	14
disgusting to	-15
dish !	-9
dish lacked	-8
dish networks	-14
disheartened	-21
dishes	15
dishes !	-15
dishes and	-3
dishes are	17
dishes here	10
dishes or	8
dishes such	9
dishes that	19
dishes to	-13
dishes were	4
dishonest	-33
dishonest and	-14
disillusionment	8
disintegrating	-9
disinterested	-3
disjointed	-23
disjointed and	-19
disk	-6
dislikable	-21
disliked	-17
disliked it	-9
disliked this	-4
dismiss	11
disney and	4
disney animated	7
disney animation	7
disney at	-12
disney but	18
disney castle	-8
disney character	15
disney corporation	-11
disney fan	-7
disney figures	-11
disney here	13
disney hk	6
disney hong	11
disney line	7
disney needs	-39
disney parade	7
disney park	11
disney resort	9
disney so	15
disney to	18
disney was	5
disney which	-7
disneyland	10
disneyland !	8
disneyland app	5
disneyland california	6
disneyland experience	18
disneyland from	6
disneyland had	12
disneyland hk	3
disneyland however	-20
disneyland is	12
disneyland it	27
disneyland only	8
disneyland paris	-7
disneyland resort	12
disneyland right	12
disneyland so	4
disneyland tomorrow	21
disneyland we	11
disneyland which	7
disneyland you'll	-30
disneylands but	7
disorganized	-8
disparate	6
dispenser	-39
display	-2
display and	7
display at	11
display i	14
displaying	7
displays	-4
displeased	-41
displeased with	-7
disproven	-8
disquieting	9
disregard for	-6
disrespect	-15
disrespected	-19
disrespectful	-4
disrobe	-12
disrupted	-8
dissapointed	-56
dissapointed in	12
dissapointed with	-19
dissapointing	-46
dissapointment	-86
dissappointed	-35
dissappointing	-29
dissatisfied	-44
dissatisfied with	-22
dissed	24
disservice	-32
disservice to	-17
distance	13
distance but	9
distance from	-5
distance of	3
distance to	11
distanced	-17
distasteful	-53
distasteful to	-13
distended	-28
distinctive	14
distinctive and	9
distinctly	-11
distinguish the	18
distinguished	18
distorted	-10
distortion	-1
distortion on	-13
distortion pedals	13
distortion sound	-39
distorts	-8
distracted	-5
distracted by	-5
distress who	-11
distressingly	-25
distribution in	19
district	2
district in	10
disturbing	-5
disturbing as	16
disturbing is	-29
disturbing yet	11
divas	-18
dive	-2
diver	5
diverse	23
diversion	6
diversion for	-10
diversity	8
diverted	-15
divertida	21
diverting enough	11
divide	-5
divided	13
divided in	7
divided into	13
dividend	-10
dividend miles	-11
dividers	12
divine	43
divorce	2
diy	-8
dj	2
djokovic	23
dk	-11
dl park	-16
dlc	13
dlf	-6
dlink	-16
dm sent	14
dmed	-12
dna	6
dnt	-8
do	1
do !	3
do ?	-2
do bend	16
do better	-30
do cut	-24
do eat	34
do feel	6
do find	13
do fit	10
do go	7
do hate	-12
do have	3
do i	-7
do just	7
do list	5
do lists	6
do little	-13
do love	4
do make	9
do manage	-14
do math	9
do me	-9
do miss	29
do n't	-13
do need	31
do not	-15
do nothing	-4
do prefer	7
do really	9
do recommend	16
do seem	-6
do something	-4
do they	-5
do think	3
do this	-2
do try	21
do visit	13
do wear	16
do which	6
do wish	36
do with	-1
do yeon	9
do you	3
do your	-10
do yourself	3
do yourselves	-13
doa	-41
dock	16
docked	7
dockers	9
doctor ordered	10
doctors are	-7
doctrine	6
docudrama	10
document	5
document of	13
documentary	6
documentary by	22
documentary can	29
documentary takes	14
documentary that	8
documentary was	5
documents	5
dodger	15
dodgy	-5
does	1
does a	-1
does absolutely	-9
does all	5
does and	8
does everyone	9
does everything	41
does exactly	33
does fall	-8
does follow	10
does help	8
does is	-14
does its	13
does just	28
does justice	14
does little	-46
does n't	-20
does need	34
does no	-6
does not	-14
does nothing	-40
does require	20
does run	55
does seem	5
does so	4
does that	-2
does the	4
does well	4
does what	41
doesn	-6
doesn apos	-6
doesn't	-10
doesn't NOT_allow	-2
doesn't NOT_anyone	-11
doesn't NOT_apply	-13
doesn't NOT_begin	-11
doesn't NOT_breath	-18
doesn't NOT_cling	7
doesn't NOT_deliver	-3
doesn't NOT_deserve	-7
doesn't NOT_disappoint	13
doesn't NOT_do	-3
doesn't NOT_even	-29
doesn't NOT_exist	-3
doesn't NOT_get	2
doesn't NOT_have	-1
doesn't NOT_help	-24
doesn't NOT_land	-23
doesn't NOT_like	3
doesn't NOT_love	11
doesn't NOT_make	-3
doesn't NOT_matter	6
doesn't NOT_offer	-7
doesn't NOT_over	12
doesn't NOT_play	-7
doesn't NOT_really	-2
doesn't NOT_require	7
doesn't NOT_say	-6
doesn't NOT_seem	-1
doesn't NOT_stay	-6
doesn't NOT_taste	-19
doesn't NOT_tell	-6
doesn't NOT_the	-17
doesn't NOT_try	3
doesn't NOT_work	-33
doesn't NOT_wrinkle	10
doesnt	-17
doesnt NOT_even	-21
doesnt NOT_look	-30
doesnt NOT_work	-15
dog	-1
dog day	9
dog food	3
dog foods	7
dog has	9
dog loves	32
dog poop	-16
dog so	-27
dog treats	8
dog whistle	-17
dogs like	14
dogs love	50
dogs they	-29
dogs were	-7
dogs with	11
dogtown	10
dogtown and	8
doh	14
doha	-6
doha airport	-12
doily	-21
doing away	-23
doing great	12
doing in	-25
doing you	-11
dolan	10
dolby	-5
dole	-12
doll on	-19
dollar	-4
dollar store	-12
dollars with	-21
dolly	19
dolly parton	6
dolores	19
dolph	-20
dolph lundgren	-13
dom	5
dome of	11
domed	11
domergue	-9
domestic	-3
domestic first	25
dominant	6
dominate	10
dominick	11
dominos	-10
don	-9
don cent	-9
don t	-63
don u	-17
don't	-9
don't NOT_agree	-4
don't NOT_answer	-8
don't NOT_ask	-3
don't NOT_believe	-5
don't NOT_bend	-19
don't NOT_bother	-32
don't NOT_buy	-42
don't NOT_care	-12
don't NOT_download	-13
don't NOT_even	-11
don't NOT_ever	-25
don't NOT_fit	-3
don't NOT_forget	12
don't NOT_get	-9
don't NOT_give	-9
don't NOT_help	-19
don't NOT_hesitate	20
don't NOT_know	4
don't NOT_like	-3
don't NOT_listen	10
don't NOT_matter	-19
don't NOT_mean	-4
don't NOT_miss	12
don't NOT_move	8
don't NOT_overlook	27
don't NOT_pass	15
don't NOT_purchase	-13
don't NOT_rent	-9
don't NOT_size	8
don't NOT_smell	-14
don't NOT_spend	4
don't NOT_stay	-18
don't NOT_stretch	14
don't NOT_they	-15
don't NOT_trust	-13
don't NOT_understand	-13
don't NOT_usually	3
don't NOT_walk	7
don't NOT_wanna	-6
don't NOT_waste	-2
don't NOT_watch	-4
don't NOT_wear	12
don't NOT_work	9
donald	-10
donald and	7
donald duck	17
donald meek	7
donald trump	-19
donald woods	6
donated	-7
donating	-9
done	1
done !	12
done an	8
done and	6
done better	-11
done but	-5
done eating	-17
done in	3
done movie	10
done much	-4
done nothing	-12
done running	-17
done some	-26
done something	-27
done that	-7
done up	13
donner	-5
donovan	7
donovan and	20
dont	-10
dont NOT_bother	-7
dont NOT_buy	-31
dont NOT_forget	21
dont NOT_get	-52
dont NOT_know	-4
dont NOT_listen	29
dont NOT_miss	16
dont NOT_want	-6
dont NOT_waste	-30
donut shop	-8
doodle devil	7
doofus	-66
door	-1
door and	4
door on	-11
doorstep	4
dopey	-21
dorian gray	15
doris day	-11
dorks	-13
dorm but	-15
dorothy	2
dorothy malone	13
dosen't last	-12
dosent	-10
dostoevsky	16
doting	-10
dotty	10
double agent	13
double checking	-9
double double	17
double jeopardy	-9
double the	-4
double wall	10
doubles	6
doubling	-10
doubt	3
doubt it	-10
doubt you	-7
douche	-24
douche bag	-8
douglas	7
douglass	10
doused	-6
dover	44
dover kosashvili	9
down	-3
down both	14
down by	-9
down dinner	19
down hill	-12
down home	37
down including	-18
down just	-14
down left	-13
down memory	7
down my	3
down side	12
down the	-2
down time	13
down to	1
down would	-40
downer	-9
downfall is	-11
downfalls	-11
downhill	-54
downhill from	-39
downhill since	-14
download it	-2
download youtube	12
downloaded	-8
downloaded a	20
downloaded and	-3
downloaded it	-3
downloaded lots	12
downloaded that	-14
downloaded this	-3
downloading and	-6
downright	-11
downside	-5
downside is	13
downstairs	3
downtown	2
doyle	-5
doze	-14
dozen	-4
dozing	-13
dq	9
dr jacques	12
dr strings	-40
drab	-21
dracula's	-24
draft	-3
drafty	-20
dragged	-16
dragged myself	-16
dragged on	-5
dragonslayer	20
dragonss	38
dragoon	8
drags	-6
drags on	-7
drags out	-14
drain	-6
drained of	-17
drains	-9
drake	7
drama	1
drama ?	-12
drama action	19
drama as	10
drama from	10
drama of	12
drama seems	13
drama set	36
drama that	3
drama without	34
dramas	-1
dramas like	19
dramatic	-5
dramatic as	11
dramatic impact	9
drape	5
drapes	-5
drapes beautifully	-21
drapes nicely	40
drapes well	17
drastic	9
drastically	-18
drastically wrong	-24
draught	8
draw	7
draw back	48
drawback	4
drawback is	19
drawback to	14
drawback was	14
drawbacks	11
drawing board	-23
drawing on	9
drawing room	-20
drawn and	11
drawn in	7
drawn out	-12
draws	16
draws a	8
draws you	23
dread	7
dreadful	-32
dreadful and	-7
dreadful movie	-12
dreadfully	-25
dreading	-7
dreading the	-15
dream	21
dream about	8
dream come	10
dream house	5
dream of	2
dream that	20
dreamers	-10
dreams	12
dreams and	7
dreams come	6
dreams that	29
dreamscape	14
dreamworks	-18
dreamy	30
dreamy and	7
drearily	-7
dreary	-37
dreary and	-9
dreck	-59
dress	4
dress !	41
dress but	-3
dress cost	-18
dress down	26
dress even	-13
dress expecting	-22
dress fit	8
dress had	-52
dress hits	6
dress i've	10
dress is	-1
dress it	5
dress looked	-9
dress looks	-4
dress or	45
dress out	-20
dress rehearsal	8
dress them	13
dress until	-14
dress up	4
dress was	-41
dress where	-16
dress will	-5
dress with	-3
dress would	-9
dress you	21
dressed	-5
dressed down	14
dressed like	-21
dressed to	5
dressed up	-15
dresses from	-49
dressier	15
dressing	1
dressing that	25
dressy	28
dressy or	6
drew	2
dribble	-27
dribbled	-16
dried out	-33
dried up	-6
dries	22
drift in	12
drifting	-11
drifts	4
drill	6
drill or	15
drillers	24
drink ?	-8
drink after	-35
drink as	-9
drink bottle	-16
drink for	19
drink order	-39
drink orders	7
drink refills	-11
drink some	18
drink specials	11
drink was	-5
drink we	24
drinker	4
drinkers	20
drinking a	5
drinking game	-8
drinking hot	-28
drinking tea	14
drinks and	2
drinks etc	-7
drinks here	8
drinks including	16
drinks or	-7
drinks served	22
drinks too	41
drinks took	-21
drinks we	-6
drinks when	-17
dripping	-18
dripping from	-5
drips	-5
drive crashed	-10
drive from	4
drive ins	-8
drive instead	22
drive or	7
drive replaced	-36
drive that	-10
drive through	-8
drive twice	-11
drive when	-16
drivel	-65
driven	4
driven film	8
driver and	16
driving	-2
driving a	-3
driving in	-11
drizzled	20
droll	3
droning	-16
dropbox	6
droped	11
dropped	-2
droppings	-9
drops and	8
drops the	-7
drove away	-20
drove us	-19
drown	-12
drown out	-10
drowned	-6
drowns	-13
drowns in	-20
drug addiction	5
druggy	-10
druk	-22
druk air	-14
drum	4
drummer	18
drummers	8
drumming	7
drums	7
drumsticks	11
drunk	-8
drunk guy	-30
drunk love	21
drunkenly	-15
dry	-19
dry and	-6
dry chicken	-16
dry clean	-4
dry cleaning	-19
dry comedy	-11
dry dry	-18
dry it	-12
dry material	-12
dry to	-18
dryer	2
dryness	29
drywall	6
du	20
du nord	11
dual boot	12
dubai airport	-5
dubai sydney	19
dubai to	-35
dubbed	-9
dubbed and	-8
dubbing	4
dubbing is	3
dubious	-15
dubious distinction	-6
dubs	11
dubs are	24
dubya	-22
duchess	12
duck	5
duck and	16
duckduckgo	12
duct	-6
ducts	-27
dud	-40
dude	4
dude !	-10
dude ?	-14
due for	-10
due the	-17
duel	8
duels	8
duet	7
duh	-7
dukakis	5
duke	3
dukes	-21
dull	-70
dull and	-57
dull as	-6
dull film	-8
dull story	-15
dull subjects	16
dullard	-26
dulled	-9
dullsville	-11
dumb	-37
dumb !	-7
dumb and	2
dumb app	-16
dumb characters	-17
dumb i	-10
dumb movie	-9
dumb story	-10
dumb to	6
dumber	5
dumber than	-9
dumbest	-28
dumbrille	9
dummies	-8
dump	-22
dump a	-6
dump it	-6
dumped	-13
dumping them	-43
dumpling	5
dumplings	21
dumplings and	10
dumplings for	15
dumpy	-6
dunaway	-35
duncan	-7
duncan hines	-33
dundee	10
dung	10
dungeon	-3
dunkin tomorrow	28
dunlop pick	9
dunlop ultex	-50
dunlop's	15
dunlops	35
duo	4
dupe the	-20
duplicate	6
duplicate of	-14
durable	22
durable and	44
durable enough	-9
during and	6
during brunch	-19
during flight	-13
during its	-6
during production	-13
during ramadan	10
during summer	44
dusseldorf airport	19
dust	-6
dust on	-9
dustbin	-7
dustbuster	21
dustin	13
dustin hoffman	3
dusty	-12
dutch airlines	-7
duties	-4
duty	4
duty and	18
duty free	16
duvall	5
dvd	3
dvd !	13
dvd ?	17
dvd and	6
dvd burner	-13
dvd cd	22
dvd collection	4
dvd cover	-32
dvd discs	18
dvd drive	-15
dvd r	15
dvd release	2
dvd review	27
dvd s	-22
dvd sleeve's	-16
dvd so	13
dvp	12
dwellers	12
dye	-15
dynamic	-4
dynamism	10
dynasty	9
dysfunction	6
dystopian	9
dz	24
e	-1
e for	-24
e mails	-19
e not	16
e r	-12
e string	-37
e type	20
e's	9
each	2
each a	17
each attraction	-9
each character	11
each course	33
each episode	6
each evening	5
each in	8
each key	-13
each level	13
each morning	-14
each other	2
each season	10
each show	8
each sign	13
each table	49
each viewing	7
eacute	8
eagle	8
ealing	10
ear	-2
ear of	-21
ear plugs	-7
earbuds that	18
earl	3
earlier and	-8
earlier at	-19
early	4
early !	11
early and	3
early as	26
early if	6
early in	11
early saturday	-11
early today	-15
early tomorrow	-14
early too	39
earned	2
earned it	10
earned money	-6
earnestness of	9
earning	8
earns	9
earphones are	9
earpiece	11
earplugs	-4
earring	-22
earrings	12
earthy	10
ease	35
ease and	5
ease of	23
ease with	6
eases	20
easier	20
easier and	11
easier on	9
easier than	13
easier to	4
easiest	76
easiest to	4
easily	10
easily able	14
easily adjustable	8
easily be	-5
easily become	27
easily fits	12
easily forgotten	-17
easily offended	22
easily reached	11
easily removed	33
easily so	6
east	3
east bay	15
east hampton	15
east to	8
east valley	20
easter	1
eastern european	-5
easy	33
easy !	-3
easy access	13
easy and	-7
easy as	9
easy breezy	13
easy but	3
easy for	-5
easy it	12
easy on	8
easy reach	6
easy reading	16
easy to	10
easy walking	5
easy way	13
easy which	-8
easy with	10
easygoing	10
easyjet customer	31
eat a	5
eat another	-9
eat at	3
eat for	8
eat out	-9
eat some	-12
eat the	-6
eat these	6
eat you	9
eaten by	-5
eaten there	13
eater	3
eateries not	-23
eaters of	-15
eating	-1
eating area	18
eating them	18
eats	2
eats tapes	-14
eavesdropping	30
eavesdropping on	20
eazy	16
ebay	5
ebony	6
eclectic	-6
eclipse	21
eclipses	11
eco	-4
econometrics	15
economic	9
economical	19
economy	4
economy class	4
economy for	-22
economy row	20
ecstasy	5
ecstatic	4
ed sheeran	26
ed wood	-8
edgar	3
edge	7
edge of	4
edge to	18
edged	-5
edger	15
edges hurt	-15
edges of	-4
edgy	3
edible	-5
edie	46
edifying	9
edimax	-38
edited	-5
editing	-6
edition	-5
editor	-3
editor ?	-14
editorial review	-18
edt	-18
eduardo	5
educate	-5
education and	5
education is	-19
educational	12
educational !	10
educator	14
edward	2
edwards	13
ee	12
eek	-4
eek !	-23
eerie	17
eerie and	10
eerily	4
eew	-32
eff	-42
effected	-7
effective	23
effective and	-5
effective as	16
effective at	9
effective one	10
effectively	6
effects	-2
effects ?	-15
effects are	-1
effects laden	8
effects loop	9
effects pedal	24
effects were	-5
efficient	31
efficient and	59
efficient friendly	12
effort	-9
effort and	-11
effort at	-5
effort but	-36
effort into	-7
effort it	-14
effort to	-6
effortless	31
effortless and	8
effortlessly	6
efforts	-2
efforts to	4
egg timer	11
eggplant and	11
egoyan's	-8
egyptair	-12
egyptian	-4
egyptians	12
eh	-22
ehh	-10
eidos	-12
eiffel	2
eiffel tower	2
eight	-2
eight crazy	-28
ein	14
einstein's	-6
eisenhower	18
either	-4
either !	-5
either be	-4
either get	18
either good	-12
either i	-17
either love	14
either not	-6
either so	-15
either to	-22
either too	-6
el	-7
elder	8
eldest	7
elect	24
elected in	15
election	15
election is	15
electric	2
electric and	14
electric pump	11
electric shocks	-36
electrifying	22
electronic music	7
electrostatic	-20
elegance	22
elegance and	-7
elegant	32
elegant !	10
elegant and	-20
elegant on	-16
elegantly	30
elegiac	13
element	4
element here	8
elements and	3
elements of	-2
elevated by	18
elevates	28
elevates the	17
elevator which	12
elevators for	-27
eleven	2
elia	14
elia kazan	7
elicit more	-14
eliminates	27
elisha	4
elite	2
elitist	-20
elixir's	17
elixirs	54
elizabeth hurley	-10
elizabeth is	15
elk	11
ella raines	10
ella's	16
ellen	3
elliot	12
elliott	5
elmo	6
elmo is	11
eloquent	8
elp	19
elph	11
elsa	24
else	-5
else and	-7
else can	4
else in	3
else not	-35
else this	5
elsewhere	-14
elsewhere !	-13
elsewhere and	-11
elsewhere for	-21
elsewhere if	-14
elsewhere on	9
elvira	22
elvira mistress	18
elvira's	14
elvis	-8
elvis presley	-9
elysian	-17
em	4
em on	14
email	-1
emailed	14
emails	-19
emarker	5
embarassed	-11
embarassing	-57
embarassment	-28
embarrasing	-15
embarrass	-3
embarrassed	-38
embarrassed for	-23
embarrassed to	7
embarrassing	-49
embarrassing and	-8
embarrassing to	-9
embarrassingly	-8
embarrassment	-36
embarrassment to	-31
embarrassments	10
embezzler	13
emblem	-17
embodies	8
embodies the	22
embrace	7
embraces	11
embracing	21
embroidered	13
embroidery	13
emerald	5
emerge	-3
emerge from	10
emergence	21
emergency ?	-9
emergency in	-20
emergency management	-23
emerges	4
emerging	6
emg	-96
emil	18
emilio the	18
emily	-5
emily blunt	11
emirates business	20
emirates customer	-4
emirates first	36
emirates lounge	15
emma and	10
emma roberts	7
emma's	9
emotion	8
emotion and	15
emotion is	7
emotional	-9
emotional and	31
emotional film	12
emotional intelligence	32
emotional journey	7
emotional wallop	11
emotionally	4
emotionally charged	10
emotions	19
emotions to	8
empanadas	46
emperor's new	-29
emphasizes	2
emphasizes the	5
emphatically	14
empire	1
empire strikes	9
empire's	10
empires	26
employee	-6
employee at	-7
employees	-6
employees that	-14
employing the	-13
employs	2
empower	16
empowered	17
empowerment	12
emptied	-15
emptor	-10
empty	-29
empty at	-8
empty glasses	-8
empty stomach	29
empty table	11
empty the	-6
en	8
en la	8
en route	31
enable	4
enables	20
enactments	-13
enchanted	3
enchanting	21
enclosed	5
enclosure	7
encounter	1
encouraged	6
encouragement	9
encouraging	12
end all	7
end credits	-4
end for	-4
end john	15
end kids	16
end result	-5
end though	7
end up	-1
end without	15
end you	5
endearing	-1
endearing and	14
endearingly	26
endeavours	16
ended	2
ended up	-3
ended very	-12
ended with	6
ending	1
ending for	-4
ending you	-6
endless	-7
endless possibilities	11
endless scenes	-17
endor	23
ends fit	-22
ends is	11
ends or	-10
ends up	-8
endurance test	-11
endured	-3
energetic and	27
energy	12
energy and	8
energy of	5
energy shots	8
energy the	8
enforced	14
engagement	2
engaging	10
engagingly	24
engine trouble	-19
engineer's	12
engineering	7
england	8
england in	24
england's	4
english	-1
english accent	-10
english speakers	-15
english subtitles	19
englund	-5
engrossed	15
engrossed in	12
engrossing	40
engrossing and	-5
engulfed	10
enhanced	12
enhanced by	9
enhancement	-12
enhances	27
enhances the	29
enhancing the	11
enigmatic	4
enjo	16
enjoy	32
enjoy !	39
enjoy all	21
enjoy and	2
enjoy every	28
enjoy for	23
enjoy in	8
enjoy it	2
enjoy more	9
enjoy my	9
enjoy our	7
enjoy ourselves	9
enjoy playing	58
enjoy the	-3
enjoy this	9
enjoy with	8
enjoyable	44
enjoyable action	19
enjoyable and	13
enjoyable comedy	11
enjoyable experience	8
enjoyable film	12
enjoyable for	8
enjoyable movie	5
enjoyable read	36
enjoyable with	12
enjoyably	5
enjoyed	43
enjoyed a	-8
enjoyed all	21
enjoyed and	-9
enjoyed by	4
enjoyed every	10
enjoyed my	15
enjoyed our	1
enjoyed the	5
enjoyed their	15
enjoyed this	43
enjoyed very	10
enjoyed walking	11
enjoyed watching	9
enjoying	20
enjoying it	24
enjoying their	9
enjoyment	4
enjoyment of	3
enjoys	12
enjoys it	8
enjoys this	5
enlightening	13
enlisting	9
enlists	7
enlivened by	13
enormous	-5
enormous !	-8
enormously	17
enormously entertaining	19
enough	10
enough already	-20
enough and	3
enough but	-7
enough charisma	-13
enough for	8
enough good	21
enough left	12
enough moments	11
enough not	3
enough said	-11
enough sit	-16
enough space	35
enough stretch	7
enough that	8
enough to	1
enough twists	12
enough wit	20
enough with	-8
enquire	-17
enriched	6
enriched by	17
enron	-35
ensemble	-9
ensures	22
ensuring	9
enter to	20
entered	-5
entering	3
entertain	3
entertain and	8
entertained	8
entertained and	18
entertained for	4
entertainer	8
entertainers	5
entertaining	38
entertaining !	9
entertaining and	15
entertaining comedy	17
entertaining especially	20
entertaining film	12
entertaining game	9
entertaining i	-8
entertaining little	9
entertaining movie	16
entertaining ride	13
entertaining thriller	9
entertaining throughout	15
entertaining to	3
entertaining way	8
entertainingly	8
entertainment	9
entertainment !	5
entertainment and	3
entertainment if	-13
entertainment that	13
entertainment value	-3
entertains	18
entertains and	11
enthralled	19
enthralling	7
enthusiasm	3
enthusiast	-4
enthusiastic	8
enticing and	17
entire	-4
entire bag	12
entire box	8
entire budget	-11
entire community	-30
entire evening	9
entire family	-12
entire meal	-18
entire movie	-6
entire show	6
entire time	-3
entirely	-1
entirely alone	22
entirely and	-7
entirely convincing	7
entirely too	-8
entities	6
entitled to	-6
entrance fee	13
entrance is	-11
entranced	12
entrancing	14
entree i	11
entree was	-10
entree's	8
entrees did	16
entries	3
entry	1
entry into	6
entry ticket	9
entry tickets	7
enveloping	5
envelops	20
envelops the	12
envious of	-12
environment in	7
environment to	16
eon and	14
epcot	8
epi	6
epic	19
epic fail	-18
epicenter of	11
epicfail	-18
epiphone joe	-14
episiodes	-16
episode	1
episode !	10
episode is	12
episode just	9
episode of	-8
episode to	30
episode's	9
episodes	5
episodes are	11
episodes for	9
episodes on	10
eponymous	10
equal of	16
equalled	10
equally	5
equally important	8
equally impressive	19
equally well	15
equals	3
equals the	9
equate to	-16
equilibrium	-33
equipment for	14
equipped	3
equipped with	8
equivalent	-6
equivalent of	-8
era	2
era when	13
eras	15
erdogan	-17
erected	8
ergonomic	4
ergonomics	-13
erika	4
erika christensen	14
erm	-20
ernesto	14
ernie ball	4
ernie kovacs	9
erotica	-14
errands	4
errant	23
erratic	-6
errol	16
errol flynn	15
error	-32
error message	-13
error messages	-10
error on	-14
error or	-9
error to	13
errors	-32
errors and	-3
errors in	-8
escalates	6
escalating	-12
escape from	1
escapist	34
escargot	11
esp after	-31
especially	10
especially annoying	-14
especially enjoyed	15
especially for	12
especially good	20
especially great	13
especially her	8
especially if	6
especially in	4
especially like	20
especially liked	-13
especially love	3
especially loved	6
especially nice	28
especially since	-4
especially the	5
especially to	6
espectador	15
espescially	-20
espionage	12
espn	30
essay	7
essence	5
essential	24
essential for	13
essential part	9
essential reading	7
essentially	-11
establishes	7
establishment i	-16
estate	-4
este	5
et	3
etc	1
etc etc	-4
etc for	15
etched	27
ethan	4
ethan hawke	8
ethel	-14
ethereal	16
ethereal beauty	13
ethiopian	-6
ethiopian airlines	-9
etihad	-3
etihad airways	-2
etihad business	28
eton	-23
eula	-15
euro	-3
europa	-3
europe	-9
europe since	17
european	-2
european airlines	-8
european food	-15
european or	-11
european standards	31
european union	-15
eustache	13
eva	2
eva air	6
evaluations	16
evaporated	-10
even after	-4
even better	81
even bigger	-4
even bothered	-16
even call	-29
even came	6
even care	-8
even cheaper	-14
even cooler	9
even cute	20
even cuter	10
even during	11
even for	-9
even greater	2
even has	6
even he	-17
even hear	-8
even heating	18
even her	-4
even higher	20
even himself	18
even kids	-6
even less	-23
even make	-7
even more	3
even most	8
even my	6
even nicer	8
even on	-4
even once	-6
even one	-2
even people	8
even prettier	11
even send	-19
even small	-9
even smaller	-14
even that	-14
even the	-4
even then	-10
even they	5
even today	9
even tried	-24
even use	5
even used	8
even when	2
even while	6
even with	-3
even without	9
even worse	-37
evening	1
evening !	29
evening at	-7
evening out	-7
evenings	21
evenly	11
event	4
event and	15
event here	12
event which	17
eventhough	-8
events	7
events and	3
events in	2
events like	-14
events of	6
events to	5
eventually had	-16
ever	2
ever actually	8
ever again	21
ever always	16
ever appear	11
ever be	3
ever been	-3
ever being	6
ever experienced	-8
ever go	-27
ever got	-8
ever gotten	6
ever is	-14
ever need	15
ever on	9
ever owned	-1
ever present	15
ever purchase	-11
ever sat	-25
ever since	15
ever so	2
ever stay	-29
ever stayed	-9
ever tasted	3
ever use	11
ever walked	-4
ever with	6
ever wonder	7
ever wondered	38
everest	13
everlasting	-4
everthing	11
everton	-33
every attraction	17
every bad	-9
every bit	5
every bite	18
every book	-10
every child	18
every color	33
every conceivable	-10
every corner	7
every day	33
every detail	3
every expectation	10
every guitarist	16
every item	40
every kind	6
every member	5
every morning	-4
every need	14
every night	2
every opportunity	-5
every paragraph	-15
every party	-16
every penny	18
every product	11
every second	10
every sentence	-14
every single	-1
every sunday	15
every surface	-11
every thought	-29
everyday	24
everyday but	10
everyday dress	7
everyday skirt	-24
everyman	6
everyman's	-13
everynight	15
everyone	4
everyone !	5
everyone always	10
everyone and	6
everyone at	9
everyone else	-9
everyone from	7
everyone involved	-9
everyone needs	31
everyone should	45
everyone something	24
everyone who	4
everyone working	9
everyone's	3
everything	8
everything a	5
everything else	-3
everything from	17
everything has	17
everything i	12
everything in	1
everything is	10
everything on	-10
everything through	-39
everything under	-14
everything was	1
everything we	1
everything went	10
everything worked	20
everything works	-6
everything you	14
everything you'd	7
everywhere	-4
everywhere and	-3
everywhere except	-8
eviction	-22
evidence	-1
evidently	-3
evocative	23
evokes	22
evoking	13
evolves	24
ewr	-5
eww	-15
eww !	-21
ex cop	-6
ex machina	-4
exacerbated	-6
exactly	9
exactly as	25
exactly it	-26
exactly like	2
exactly was	-10
exactly what	38
examination	5
examination of	4
examine your	20
examines	33
example	-3
example as	-13
exams	21
exasperating	-10
exceeded	43
exceeded my	30
exceeded our	13
exceedingly	5
exceedingly clever	24
exceeds	7
exceeds expectations	24
excel	9
excelent	68
excelente	38
excellant	25
excellence	2
excellent	62
excellent !	6
excellent acting	-22
excellent and	18
excellent app	11
excellent as	26
excellent book	15
excellent buy	12
excellent cast	-9
excellent choice	-8
excellent customer	-44
excellent direction	6
excellent especially	25
excellent experience	15
excellent film	44
excellent for	63
excellent hotel	18
excellent i	12
excellent introduction	13
excellent little	11
excellent lounge	12
excellent movie	45
excellent not	14
excellent overview	11
excellent performances	14
excellent place	5
excellent price	-19
excellent product	66
excellent quality	13
excellent resource	10
excellent restaurants	7
excellent script	13
excellent seats	19
excellent selection	5
excellent service	11
excellent shape	-11
excellent showers	7
excellent sound	-5
excellent source	8
excellent staff	14
excellent story	14
excellent strings	5
excellent the	22
excellent to	12
excellent too	42
excellent value	57
excellent we	9
excellent with	-10
excellent work	-5
excellent writing	12
excellently	57
excels	21
excels as	7
excels at	12
except	-17
except for	-7
except from	-7
except in	-4
except now	-10
exception	-2
exception of	-4
exceptional	68
exceptional and	12
exceptional film	10
exceptional performances	5
exceptionally	9
exceptionally bad	-10
exceptionally well	16
excessive	-1
exchanges	4
exchanging	4
exchanging for	11
excited	13
excited !	46
excited to	-24
excited too	21
excited when	-5
excitedly opened	-14
excitement and	17
exciting	10
exciting and	2
exciting story	18
excludes	-27
exclusive !	-16
excruciating	-44
excruciatingly	-42
excruciatingly slow	-5
excuse	-34
excuse for	-26
excuse me	-7
excuses	-27
execellent	15
execute	4
executed	1
execution	-12
execution this	-11
exelent	16
exellent	18
exemption	-19
exercise	-4
exercise in	-15
exhaustion	-7
exhibit	5
exhibition	8
exhilarating but	24
existed	16
existed in	6
existent	-24
existent and	-20
exit door	18
exit sign	-22
exits	-12
exl	22
exotic	1
exoticism	-12
exp	-22
expand the	15
expand their	12
expandability	-26
expanded	13
expanding	11
expands	13
expanse	22
expanse of	11
expansive	6
expe	-14
expect	-2
expect !	-12
expect a	-8
expect an	-7
expect and	12
expect better	13
expect from	3
expect is	-19
expect me	-16
expect more	-23
expect much	-17
expect the	-7
expect them	-5
expect these	14
expectacular	17
expectant	6
expectation	3
expectations	-2
expectations !	28
expectations but	-7
expectations from	-13
expectations low	-15
expected	4
expected a	-11
expected an	-8
expected and	20
expected better	-43
expected but	2
expected in	-6
expected more	-50
expected much	-29
expected so	-13
expected something	-6
expected the	-4
expected to	-4
expected with	15
expecting	-6
expecting a	-9
expecting more	-5
expecting something	-5
expecting the	7
expects	-2
expense and	-8
expensive	-7
expensive !	-9
expensive and	2
expensive but	3
expensive disappointment	-10
expensive for	-28
expensive in	8
expensive lesson	-14
expensive model	-9
expensive ones	6
expensive prices	16
expensive than	13
expensive though	9
expensive tickets	-25
experience and	3
experience by	19
experience ever	-5
experience having	14
experience i	-15
experience i've	-9
experience last	12
experience much	-19
experience one	7
experience or	8
experience will	-10
experience with	-1
experienced	-1
experienced better	-22
experienced it	9
experiences and	4
experiencia	18
experiencing the	-8
experimentation and	13
expertly	51
expired	-46
expires	-27
expiring	19
expiry	-15
explain	-10
explain how	-4
explain in	18
explained that	-3
explaining that	-6
explains	2
explanation	-5
explanatory	6
explode and	-18
explode with	-26
exploding pyrex	-28
exploitation	-11
exploitation flick	-8
exploited	-3
exploiting	-4
exploits	3
exploits of	10
exploration	2
exploration into	23
exploration of	4
explorations	9
explore	30
explore more	13
explore the	16
explored	4
explored and	20
explorer's	9
explorer's club	6
explorers	12
explores	12
explores the	35
exploring	3
exploring the	7
explosion that	10
exposing	-2
exposing the	-8
exposition	-4
expression and	8
expressions	3
expressions and	4
expressive	5
expressively	15
exquisite	15
exquisitely	41
extender	8
extends	5
extensions	11
extensive	9
extensive menu	14
exterior	-2
externally	-22
extra	1
extra bed	25
extra charge	-11
extra early	-16
extra mile	9
extra points	13
extra room	51
extra special	23
extra star	-5
extra step	7
extra to	-6
extract	-6
extraordinarily well	14
extraordinary	43
extraordinary film	18
extras	6
extras are	6
extravagant	3
extreme and	-5
extremely	-4
extremely accommodating	14
extremely annoying	-8
extremely average	-25
extremely awkward	-10
extremely bad	-11
extremely boring	-6
extremely clean	7
extremely comfortable	63
extremely difficult	-4
extremely disappointed	-68
extremely disappointing	-15
extremely effective	15
extremely flattering	17
extremely friendly	7
extremely fun	7
extremely funny	9
extremely good	7
extremely happy	-7
extremely helpful	59
extremely hot	11
extremely impressed	12
extremely kind	12
extremely large	-15
extremely limited	-12
extremely low	-6
extremely nice	17
extremely pleasant	6
extremely pleased	-20
extremely poor	-37
extremely portable	12
extremely predictable	-8
extremely professional	16
extremely reasonable	15
extremely rude	-65
extremely satisfied	18
extremely see	-52
extremely silly	-14
extremely slow	-7
extremely slowly	-16
extremely small	-28
extremely soft	6
extremely tall	-15
extremely thin	-13
extremely tight	-33
extremely uncomfortable	-7
extremely uneven	-24
extremely unpleasant	-8
extremely useful	6
extremely well	31
exuberance	39
exuberant	6
exudes	-6
eye	5
eye contact	-8
eye for	6
eye level	10
eye opener	13
eye opening	17
eye out	6
eyeballs	-40
eyelids	-13
eyes	3
eyes as	5
eyes away	18
eyes off	6
eyes to	3
eyesight	-12
eyw	19
f	-4
f keys	-26
f you	-17
fa	12
fab	15
fab !	16
fabian	9
fabric	-15
fabric a	12
fabric are	-15
fabric but	-23
fabric completely	-18
fabric felt	-26
fabric look	-13
fabric no	-12
fabric quality	-49
fabric was	-20
fabricated	-7
fabrics	-5
fabrics but	-19
fabulous	34
fabulous !	13
fabulous and	22
fabulous but	-28
fabulous with	16
fabulously	-7
face for	-5
face of	8
face the	3
face value	-4
facebook and	21
facebook or	8
faced in	-10
faced with	6
facetious	-21
facil	14
facilities	19
facilities are	29
facilities in	4
facilities were	7
facilities which	23
facility more	-23
fact that	-1
factor that	8
factory settings	-18
factory without	-16
facts the	-17
faculty	-11
faded	-6
fades	-21
fades fast	-12
fail	-49
fail !	-38
fail miserably	-13
fail on	15
failed	-47
failed after	-8
failed and	-3
failed in	-19
failed me	-24
failed miserably	-13
failed on	-2
failed to	5
failing	-16
failing to	-11
fails	-66
fails in	-16
fails miserably	-10
fails on	-15
fails so	-15
fails to	-8
failure	-49
failure for	-15
failure in	-11
failure the	-16
failures	-13
faint	8
faintest	-11
fair ?	19
fair job	-16
fair price	6
fair trade	22
fair warning	-6
fairly	3
fairly easy	7
fairly enjoyable	-8
fairly fast	8
fairly friendly	-29
fairly heavy	14
fairly interesting	-18
fairly priced	25
fairly run	-18
fairly simple	3
fairly solid	29
fairly standard	21
fairly thin	-6
fairness	-6
fairy tale	1
fairy tales	-3
faison	-21
faith	1
faith and	7
faith domergue	-6
faith itself	15
faithful adaptation	9
fake	-33
fake !	-28
fake and	7
fake reviews	-11
falafel	6
falco	-10
falcon	23
fall	3
fall !	27
fall and	4
fall apart	-8
fall down	-11
fall dress	15
fall flat	-6
fall in	7
fall off	-4
fall or	17
fall top	7
fall transition	8
fall wardrobe	12
fall with	27
fallacious	-10
fallback	-11
fallen asleep	-21
fallible	10
falling apart	-7
falling off	-5
fallon	8
falls	-6
falls apart	-22
falls down	-8
falls flat	-45
falls into	-9
falls just	9
falls nicely	7
falls short	-7
falls victim	-8
false	-19
false advertising	-24
falsehoods	-13
faltering	-45
falwell	14
fame	2
familiar but	10
familiar faces	6
familiar with	4
familiarity	-4
families	5
families for	-25
families of	7
family	11
family and	10
family can	15
family could	10
family fare	8
family film	-5
family for	4
family gets	11
family have	8
family is	3
family loves	19
family members	3
family movie	13
family movies	11
family oriented	6
family owned	8
family pack	-10
family run	13
family story	14
family that	4
family trip	17
famous	2
famous for	2
fan	1
fan !	29
fan at	-12
fan or	5
fan rarely	27
fancier	13
fancy dress	10
fancy features	-15
fancy with	18
fanning	19
fans	9
fans and	2
fans get	-19
fans have	6
fans with	32
fantabulous	17
fantasic	16
fantasies	3
fantastic	79
fantastic !	-9
fantastic as	-14
fantastic food	17
fantastic for	15
fantastic i	13
fantastic in	-7
fantastic job	4
fantastic performance	6
fantastic performances	12
fantastic place	5
fantastic service	5
fantastic the	6
fantastic time	7
fantastic to	5
fantastic with	11
fantastically	5
fantasy	12
fantasy land	12
fantasy that	-7
fantasy world	-4
fantasyland	8
far !	21
far above	11
far away	-4
far below	-27
far better	-16
far between	-11
far beyond	5
far far	-8
far for	6
far from	-2
far i	8
far i've	5
far in	-7
far it	-6
far longer	9
far my	7
far one	4
far short	-14
far so	3
far the	7
far to	-9
far too	-54
far was	-10
far worse	5
far younger	-13
farberware	-13
farce	-2
fare and	-5
fare with	12
farenheit	-20
fares	-5
fargo	14
farkle	5
farm	8
farmers market	8
farmers markets	13
farmhouse	-8
farrah	7
fart	-24
fart jokes	-6
fartsy	-14
fascinates	6
fascinating	42
fascinating documentary	8
fascinating film	11
fascinating look	16
fascinating story	22
fascinating to	7
fascination and	17
fascism	6
fashion in	10
fashion square	15
fashionable	3
fashioned	5
fast	17
fast !	5
fast and	19
fast as	-7
fast boot	28
fast but	-17
fast delivery	-16
fast forward	-40
fast forwarded	-14
fast forwarding	-12
fast funny	10
fast pace	2
fast paced	19
fast pass	4
fast service	20
fast shipping	16
fast the	12
fast too	5
fastened	21
faster	4
faster and	3
faster or	-17
faster processor	25
faster service	21
fastest	19
fat from	14
fat guy	-11
fat liar	-15
fat milk	9
fat zero	-25
fatal	-28
fatal attraction	-14
fatal flaw	-4
fatal mistake	-8
fate	6
fate to	17
fateful	15
father	8
father a	8
father and	10
father figure	4
father he	9
father in	3
father on	8
father son	8
fatter	17
fault	-22
fault and	-10
fault for	-15
fault in	-10
faultless	21
faults	8
faulty	-42
faust	10
faux	-5
faux fur	11
faux pas	-10
fav	21
fav airline	15
fav is	13
fave	28
favor	-2
favor and	-5
favorite	39
favorite !	25
favorite airline	25
favorite and	13
favorite book	7
favorite brand	5
favorite character	3
favorite characters	-17
favorite chips	8
favorite coffee	6
favorite color	8
favorite dish	26
favorite dress	7
favorite feature	-7
favorite films	17
favorite flavor	-23
favorite flavors	7
favorite in	14
favorite is	23
favorite k	7
favorite movies	28
favorite music	6
favorite of	41
favorite part	6
favorite pick	9
favorite picks	8
favorite place	9
favorite places	-6
favorite radio	10
favorite restaurant	20
favorite scene	10
favorite so	13
favorite song	10
favorite was	7
favorited	27
favorites	48
favorites !	6
favorites are	3
favorites but	6
favorites from	5
favorites of	17
favorites were	18
favour and	-11
favour of	7
favourably	24
favourite	25
favourite !	12
favourite is	11
favourites	16
favs	11
fax	-12
fay grim	9
faye	-8
faye dunaway	-5
fbi and	8
fc	-41
fear	-3
fear is	-6
fear of	3
feardotcom	-23
fearless	4
fearlessness	9
fears	10
feasible	6
feast	14
feast for	4
feat	8
feathers	-4
featherweight	18
feature !	14
feature a	33
feature films	6
feature for	19
feature in	-5
feature is	7
feature rich	9
feature that	4
feature was	-5
feature which	9
featured with	13
features	12
features and	12
features are	2
features in	-7
features of	3
features on	9
features such	13
features that	13
features to	10
features two	-8
features which	15
features with	10
featuring	5
feces	-14
federer	23
fee	-11
fee on	-11
feeble	-24
feed him	6
feed it	10
feed line	-14
feed them	14
feeder	9
feeder !	-12
feeding her	11
feedly	18
feel	4
feel alive	19
feel are	15
feel as	5
feel at	48
feel bad	-16
feel better	7
feel compelled	4
feel disappointed	-17
feel for	7
feel funny	-19
feel good	16
feel great	5
feel of	2
feel people	-18
feel sad	8
feel uneasy	-17
feel what	19
feel you	8
feeling	1
feeling for	4
feeling of	5
feeling old	22
feelings	-2
feelings of	-3
feelings that	25
feels as	-7
feels cheap	-64
feels comfortable	8
feels fragile	-46
feels fresh	20
feels good	10
feels great	7
feels incomplete	-13
feels less	-18
feels like	-13
feels nice	24
feels pressured	-33
feels slight	-22
feels so	3
feels solid	22
feels this	-18
fees	-7
feet	2
feet are	-18
feet had	-17
feet tall	-4
feet up	10
feet wet	13
fei	17
feinstone	6
feint	-16
feist	22
felix	4
fell	-7
fell apart	-51
fell asleep	-18
fell down	-5
fell far	-11
fell flat	-33
fell in	33
fell out	-4
fell short	-20
fella	22
felling	13
fellini's	9
fellow	2
fellowship	5
felt as	-4
felt cheap	-43
felt cheated	-8
felt compelled	-4
felt cramped	-10
felt good	11
felt huge	-19
felt like	-7
felt there	11
female	-2
female friendship	32
feminine	28
feminine and	32
fence about	17
fence is	10
fender	9
fender strings	6
fennel	9
fenster	14
fenway	8
fer	-17
ferocious	30
ferrera	27
ferrero	14
ferrero rocher	8
fertilizer	21
fervent	12
festival in	11
festive	13
festooned	10
feta	5
fetid	-23
fetishistic	-10
fettucine	17
feudal	12
feuding with	-24
fever pitch	25
fevered	-17
few amusing	-14
few and	-12
few attractions	-28
few bites	-18
few choices	-27
few chuckles	-5
few decent	-6
few disney	-21
few episodes	5
few especially	-23
few examples	-8
few exceptions	5
few films	3
few good	-13
few keys	-20
few laughs	-20
few levels	9
few minor	7
few moments	-2
few more	-1
few moths	-37
few movies	29
few nights	4
few other	7
few others	6
few pages	-6
few positive	-7
few rides	-19
few seasons	5
few sequels	14
few steps	8
few twists	8
few uses	-12
few who	6
few years	7
ff	30
ffc	-23
fforde	11
ffsalsa	13
fi channel	-6
fi series	5
fiancã	-23
fiasco	-30
fiber	13
fibers	-5
fiction	5
fiction are	16
fictional	-4
fidel	10
fidel castro	9
fido	14
field	-1
field and	-2
field on	-13
fiendish	-11
fierce	4
fiery	5
fiesta	8
fifteen	-3
fifteen minutes	-2
fifth	-4
fig	13
fight club	4
fight for	8
fight off	-7
fight that	-13
fighting	-1
figure flattering	4
figure it	3
figure this	-5
figure to	12
figured	1
figured this	-7
figures	4
figures from	16
figures of	8
fiji	35
file	-8
filed	9
filed a	-23
files but	-11
files just	-12
filet	61
filet mignon	16
fill this	12
filled	-1
fillets	19
filling	1
filling and	10
fillmore	-10
fills	12
fills in	10
fills the	8
fills you	10
film	-2
film an	2
film and	2
film apart	12
film as	1
film boasts	11
film buffs	35
film but	2
film captures	7
film chronicles	15
film during	7
film editor	-8
film falls	-7
film falters	-16
film far	17
film festival	-3
film for	-2
film genius	13
film goes	-5
film is	1
film its	13
film itself	-3
film lies	9
film looks	-3
film meant	-14
film might	6
film music	9
film noir	10
film of	13
film presents	21
film ruined	-15
film school	-3
film shows	4
film sometimes	11
film speaks	7
film succeeds	11
film sure	9
film tackles	16
film than	3
film that	-3
film time	-6
film twice	6
film unfolds	9
film virtually	-13
film wasn't	-4
film which	1
film will	1
film without	-4
film works	40
film worth	5
film you	3
film's final	17
filmed as	-8
filming it	-6
filmmaker	5
filmmaker of	11
filmmakers	-1
filmmakers have	-6
filmmaking	5
filmmaking but	13
filmmaking may	11
films	-1
films based	-12
films it	4
films just	-7
films of	4
films or	4
films since	12
films some	-10
films to	2
films today	8
films you	6
films you'll	8
filter	6
filth	-14
filthy	-37
fin	6
final	1
final bill	-10
final day	-16
final fantasy	9
final scene	10
final straw	-28
final verdict	-7
finally	4
finally !	19
finally a	19
finally and	-13
finally arrived	-8
finally available	11
finally been	9
finally bought	18
finally find	5
finally got	-11
finally have	3
finally here	24
finally no	20
finally received	-28
finally seated	-11
finally spoke	-9
finally there	-12
finally when	-8
finaly	20
financial	3
financial district	9
financing	-8
finch	10
fincher's	22
find	1
find !	59
find another	-17
find better	-14
find great	9
find hundreds	-14
find i	11
find is	8
find it	-2
find myself	13
find new	51
find that	2
find themselves	2
find there	8
find these	13
find where	18
find your	10
finding	7
finding a	-4
finding one	7
finding the	-5
finding their	13
finds	7
finds herself	8
finds that	8
fine	10
fine again	24
fine and	6
fine but	-1
fine by	16
fine china	32
fine during	-12
fine film	82
fine form	21
fine if	-27
fine it's	-10
fine job	2
fine just	21
fine little	7
fine performances	-8
fine piece	10
fine product	25
fine quality	17
fine too	45
fine tuning	7
fine until	-6
finely	51
finely crafted	5
fineman	14
finest	56
finest in	11
finest performance	15
finger	-6
finger at	-23
finger picking	8
finger to	-8
fingernails on	-12
fingerprints	27
fingerprints and	11
fingers crossed	12
fingers when	-12
fingertips	5
finish in	8
finish on	5
finish our	-14
fink	13
finlay	11
finnair	-2
finnair customer	-41
fiorentino	11
fir	45
fire !	-5
fire and	3
fire browser	13
fire burns	-18
fire he	-14
fire might	-18
fire place	25
fire work	7
fire works	77
firecrackers	16
fired	-2
fired up	-8
fireflies	20
firenze	13
fireplace	10
fireplaces	12
firepower	8
fireworks	6
fireworks and	16
fireworks as	9
fireworks at	-4
fireworks it	-16
fireworks over	-11
fireworks show	51
fireworks was	5
firm	1
firmware	6
firmware update	-6
first aired	3
first appeared	8
first attempt	-13
first business	13
first but	-2
first came	7
first cd	13
first choice	4
first clue	-23
first digital	16
first episode	5
first ever	3
first feature	9
first few	-3
first five	-9
first found	8
first great	12
first heard	10
first it	-9
first lounge	5
first love	12
first major	6
first mistake	-14
first month	-46
first non	20
first of	-1
first off	4
first ordered	11
first person	4
first place	5
first power	-10
first problem	-26
first purchase	11
first rate	33
first read	5
first real	5
first rule	-13
first saw	18
first season	9
first seeing	7
first sequel	-7
first sequence	12
first series	7
first sight	7
first stop	14
first the	-8
first they	-3
first time	2
first timers	-10
first transformers	-14
first tried	11
first use	-25
first wash	-39
first we	-3
first with	5
first year	-10
firstclass	42
firsthand	16
firstly	-7
firstly the	-18
firstworldproblems	-12
firth	-31
fish	-1
fish chicken	13
fish fingers	16
fish of	17
fish options	-18
fish tanks	13
fish tikka	6
fishburne	15
fisher	-2
fisher's	6
fishy	-16
fishy to	-12
fiskars	18
fisted	-29
fit and	3
fit as	17
fit beautifully	5
fit everywhere	-7
fit fine	4
fit great	6
fit if	-14
fit is	-6
fit just	5
fit me	4
fit my	7
fit nice	13
fit over	-13
fit perfect	24
fit perfectly	-11
fit snugly	19
fit the	21
fit through	7
fit was	-34
fit which	-8
fit you	16
fitfully	-33
fitness room	24
fits	6
fits all	4
fits beautifully	36
fits comfortably	28
fits exactly	7
fits great	73
fits in	8
fits into	15
fits me	56
fits my	37
fits nicely	28
fits on	9
fits perfect	25
fits perfectly	54
fits really	19
fits right	7
fits small	-41
fits snugly	5
fits that	15
fits the	12
fits tts	14
fits weird	-47
fits well	22
fits your	15
fitted	5
fitted so	14
fiumicino	-18
fiumicino airport	-6
five bucks	-6
five minutes	-5
five stars	52
five time	-22
fix	-17
fix in	-19
fix is	-11
fix it	-3
fix the	7
fix this	-8
fixed	8
fixed but	-17
fixes	-12
fixes this	-27
fixing	-5
fixing my	13
fixtures	-6
fizz	31
flabby	-13
flaccid	-31
flag	-7
flag down	-31
flag to	-19
flagged	-18
flags	-5
flagship lounge	10
flair	25
flair for	4
flaked off	-16
flakes	-5
flaking	14
flamed	17
flamingo	7
flange	12
flannel	8
flaps	-7
flaps up	-18
flare	8
flash card	-10
flash that	-13
flashlight	-4
flat	-15
flat and	-25
flat as	-27
flat on	-8
flat over	-28
flat sandals	7
flat screen	10
flat to	-4
flats	30
flatscreen	12
flatscreen tv	5
flattened	-6
flatter	-2
flattering	34
flattering !	44
flattering and	11
flattering cut	13
flattering dress	16
flattering even	6
flattering fit	12
flattering for	26
flattering i	9
flattering if	10
flattering on	-2
flattering to	-3
flattering way	7
flatters	32
flatulence	-17
flavia	9
flavor !	7
flavor in	-9
flavor not	53
flavored	2
flavored and	11
flavorful	21
flavorless	-55
flavorless and	-14
flavors	-3
flavors and	7
flavors are	6
flavors in	9
flavors of	-7
flavors you	12
flavour	10
flavour and	10
flavour of	14
flavourful	9
flaw	-9
flawed	-6
flawed but	7
flawed in	-8
flawless	47
flawlessly	54
flawlessly !	8
flaws	4
flaws and	10
flaws but	6
flaxseeds	8
flew the	-18
flexibility	6
flexibility of	9
flick the	-4
flick was	-5
flicking a	-13
flicks go	-10
flies	-3
flies for	12
flight	-3
flight ?	7
flight aa	-17
flight again	-14
flight attendant	3
flight away	-10
flight because	-9
flight cancelled	-40
flight change	-9
flight crews	19
flight delayed	-10
flight from	-3
flight home	7
flight my	-8
flight not	-15
flight now	-14
flight of	3
flight the	-5
flight they	8
flight tomorrow	-27
flight w	-9
flight would	-10
flight's	-10
flightation	-10
flightations	-9
flighted	-25
flighted flight	-7
flighting	-35
flighting my	-18
flightled	-13
flightled and	-20
flightled flight	3
flightled my	-18
flightling	-23
flightr	-19
flightr and	-7
flights	-1
flights !	5
flights are	-4
flights departing	43
flights into	15
flights like	13
flights were	-10
flimsy	-50
flimsy and	-17
flimsy plastic	9
fling birds	-18
flippant about	-14
flipped	-21
flippen	10
flipping	3
flirty	48
floated	10
flooded	-4
flooded with	-14
floor	-2
floor space	9
floor when	-11
floors	-3
flop	-17
flopped	-15
flopping	-30
floppy	-12
floppy and	11
floral	5
floral pattern	6
floral print	4
florence	4
florida but	13
florida with	17
florida's	17
flours	24
flow	8
flower	3
flowering	14
flowers	2
flowing	7
flowy and	5
flowy so	10
flowy tops	-16
floyd	21
flt	-3
flu	-19
fluff	-7
fluffy	-16
fluffy and	-12
fluke	6
fluorescent lighting	-15
flushed	-10
flutter	12
fly jet	13
fly jetblue	8
fly out	14
fly with	8
flybe	-36
flybe business	-14
flyer	-5
flyer gold	-23
flyerfriendly	48
flyfi	51
flying high	14
flynn	8
flyswa	29
fml	-30
foam	-1
foam but	-61
foam grip	-70
foam pads	17
foch	8
focus has	-22
focused	1
focused on	7
focuses	21
focuses on	14
fodder	-4
foggy	8
foie gras	4
fold out	22
fold over	-7
folders	-5
folders for	12
folds	-8
folks ?	-10
folks were	7
folks who	6
folks will	-30
follies	17
follow	8
follow anonymous	9
follow back	16
follow me	8
follow to	13
followed	-1
followed the	-11
following in	-4
following review	-8
following up	11
follows a	5
follows suit	8
followup	-9
fond	-2
fonda	5
fonda and	10
fondle	-6
fondling	-10
fondness	3
fondu	16
fondue	8
fong	6
font are	-23
fontaine	11
fontaine's	19
food also	11
food ambiance	23
food and	6
food around	38
food arrived	-2
food at	-2
food available	8
food because	-12
food came	-9
food choices	3
food color	-17
food cost	-14
food could	-34
food does	-8
food down	-16
food drinks	-7
food finally	12
food for	5
food fresh	10
food from	1
food good	27
food got	-17
food great	3
food here	5
food including	18
food is	-2
food isn't	-8
food itself	-8
food looked	-22
food lovers	4
food make	9
food market	15
food more	7
food nice	-17
food not	-4
food only	-7
food option	-22
food order	7
food poisoning	-13
food processor	16
food quality	-2
food quantity	7
food selection	5
food should	-13
food sucked	-16
food terrible	-15
food that's	34
food this	10
food though	7
food too	5
food took	-23
food tv	14
food used	-15
food vendors	-13
food voucher	-11
food with	-5
food would	-13
foodie	60
foodies	13
foods	7
foods but	5
foods they	19
fool	-4
fool you	-3
fooled	-16
fooled by	-36
fooling	-34
foolish	-9
fools	-20
fools you	-19
foot rest	7
football in	18
football team	-6
footbed	-90
footbed is	-23
footloose	12
foots	20
footy	10
for !	2
for about	-2
for acoustic	27
for acting	-8
for adding	14
for adult	19
for adults	2
for adventure	12
for after	9
for all	17
for and	4
for anonymous	32
for another	-10
for any	2
for anybody	5
for anyone	1
for appetizers	9
for attention	-7
for baby	9
for background	15
for bad	-7
for bag	-25
for bags	-12
for baking	9
for beginners	-11
for best	6
for boss	-25
for both	16
for bread	-6
for breading	-12
for bringing	8
for bugs	-22
for cable	-19
for cancer	-15
for catholics	-30
for checking	27
for cleaning	5
for cocktails	10
for coffee	3
for colder	27
for college	13
for columbine	9
for computer	-8
for connecting	8
for consistent	-47
for contacting	13
for cooler	5
for coupons	-10
for creating	5
for critics	-21
for crying	8
for daily	11
for dates	12
for days	6
for daytime	40
for dear	16
for desert	12
for dessert	18
for dinner	6
for dipping	6
for director	6
for disneyland	15
for ease	5
for easter	8
for entrees	11
for every	2
for everybody	8
for everyday	23
for everyone	25
for excellent	26
for exploring	15
for fall	14
for families	4
for family	-6
for fans	-4
for fear	14
for feeling	-10
for finally	13
for finding	5
for fireworks	12
for first	-6
for fixing	20
for following	21
for food	-3
for forgetting	-17
for frame	-18
for freezing	18
for friday	7
for friends	35
for full	13
for gaming	11
for getting	18
for gifts	9
for great	-8
for grit	-17
for grown	10
for guitar	18
for guitarists	9
for guitars	10
for half	-13
for heaven	-14
for heaven's	-8
for help	-3
for helping	11
for her	1
for him	4
for his	5
for history	16
for home	9
for hope	14
for info	-12
for insomnia	-40
for intellectuals	17
for ipad	-30
for ipod	-24
for is	-4
for it	5
for it's	7
for itself	8
for jeans	6
for julianne	17
for keeping	15
for ketchup	-12
for kicks	-5
for labor	27
for late	5
for later	9
for layering	11
for lent	11
for letting	-5
for light	-5
for listening	18
for looking	8
for losing	-7
for lounging	5
for loved	-14
for lovers	9
for many	11
for me	10
for metal	18
for mickey	7
for mild	10
for mobile	13
for money	6
for months	3
for my	9
for naught	-7
for no	-19
for nothing	-24
for nyc	11
for once	4
for ordering	13
for over	-2
for parents	35
for parking	-6
for parts	-25
for passing	11
for passion	21
for pisces	-16
for playing	6
for portable	16
for practice	11
for priority	-10
for q	17
for quality	-3
for readers	10
for recording	6
for repair	-14
for replying	9
for restaurants	11
for right	-42
for rock	48
for ruining	-20
for s	-32
for saying	-12
for sci	39
for selling	-7
for senior	11
for serving	14
for shipping	-1
for shorter	32
for similar	-7
for slasher	-13
for small	7
for smaller	5
for some	-1
for something	-12
for sometime	20
for sound	25
for spring	6
for star	9
for storage	17
for students	-8
for stupid	-19
for summer	-8
for sun	-24
for sure	9
for taking	8
for taller	17
for tapping	-27
for teenagers	8
for tempe	-21
for th	14
for the	1
for themselves	3
for this	-6
for those	6
for thought	14
for thousands	-7
for tonite	-23
for transatlantic	-12
for travel	5
for trips	9
for true	7
for trying	8
for turning	14
for tv	-2
for two	-2
for under	11
for us	13
for valentines	12
for virgin	16
for vocals	14
for voip	-22
for walking	17
for wasting	-22
for water	-9
for web	14
for weekends	10
for what	-1
for when	19
for wi	-23
for windows	-15
for wine	22
for winter	3
for with	27
for women	6
for words	3
for work	8
for working	6
for worst	-21
for years	-3
for you	2
for younger	-3
for your	6
for yourself	8
foran	-9
forbid	-4
forbidden planet	16
forbidding	14
force close	-41
force closed	-44
force closes	-37
force closing	-13
force of	14
force the	-7
force you	-10
forced	-17
forced me	-9
forced you	-14
forceful	17
forcefully	-11
forcing the	-6
ford	-5
ford has	15
forearm	-6
forefront	24
foreign languages	16
foreman	-6
foremost	26
forests	7
forever but	-10
forever to	1
forge	27
forged	-5
forget	1
forget about	-7
forget it	-35
forget this	-13
forgetable	-28
forgettable	-18
forgettable that	-16
forgettably	-51
forgive its	13
forgiving	16
forgiving and	12
forgot	-23
forgot a	-9
forgot about	-4
forgot my	-15
forgot to	-3
forgotten	-1
forgotten about	-7
forgotten everything	-24
forgotten it	-9
forked over	-11
form	6
form and	6
form as	4
form factor	25
form fitting	9
form for	17
form in	10
form of	2
formal complaint	-12
forman	-9
format which	7
formats	8
formatting	-6
former	2
forms will	-16
formula	-3
formulaic	-21
formulaic and	-8
forthright	7
fortunate	13
fortunate to	26
fortunately it	7
fortune ?	-13
fortune for	-13
fortunemagazine	32
forum and	10
forward	1
forward button	-23
forward to	4
forwarded	6
forwarded through	-10
forwarding	-10
foster	7
foul	-5
foul smell	-20
found and	5
found by	-6
found for	5
found interesting	7
found its	-22
found lost	-17
found my	-3
found no	-24
found nothing	-6
found out	9
found something	13
found their	18
found these	8
found this	2
found two	-29
found was	4
found within	9
foundation	-3
foundation and	30
foundation is	13
founded	-3
founder of	-11
founding	-4
fountain	-1
fountains and	16
four at	13
four but	15
four hour	9
four legged	8
four nights	5
four stars	19
fourth man	10
fps	11
fps on	14
fr	7
fragile	-10
fragile and	-7
fragrant	17
frailty	37
france business	-4
france customer	-7
france first	38
france in	10
france skyteam	-28
france to	25
frances	-17
franchise	-8
franchise has	-22
franchot	10
franchot tone	7
francisco airport	-7
frank	1
frank and	11
frank morgan	5
frank sinatra	2
frank the	-11
frankly	-18
frankly i	-2
frankly it	-4
franz	7
fraternity	-9
fraud	-4
frayed	-12
frayed apart	-17
frayed at	-17
fraying	-10
frazer	12
frazzled	-26
frazzled by	-34
freaking	-6
freaks is	27
freaky friday	-9
fred astaire	3
freddie	3
freddy	4
freddy got	-15
free	11
free !	16
free after	10
free bottle	26
free but	-5
free chips	-8
free drink	6
free drinks	18
free for	6
free glass	19
free of	3
free parking	10
free promo	15
free recovery	29
free sample	-16
free samples	20
free shipping	4
free shuttle	13
free snacks	15
free today	3
free version	-2
free wifi	4
free wine	25
free wireless	14
free zone	-13
freebird	15
freedom	27
freedom is	18
freedom to	4
freelance	12
freeze	-2
freeze on	-31
freeze them	11
freeze up	-53
freezer to	-7
freezes	-50
freezes and	-21
freezes which	22
freezing	-6
freight train	17
french	15
french cast	15
french film	8
french food	44
french fries	4
french is	25
french nuclear	-18
french press	10
french toast	7
frenetic	8
frenzy that	7
frequencies in	-15
frequent this	-14
frequenting	10
frequently as	11
frequently hilarious	9
fresh	25
fresh !	34
fresh again	18
fresh air	2
fresh and	18
fresh as	13
fresh but	-8
fresh food	-6
fresh for	7
fresh fruit	9
fresh garlic	12
fresh new	13
fresh so	15
fresh the	7
fresh too	14
freshener	-7
freshest	17
freshly	2
freshly baked	15
freshly prepared	6
freshman	-9
freshness	19
freshness and	15
fresnadillo	32
fret	2
fret board	15
fretboards	12
frets	3
freud	9
fricker	8
friction	4
frida kahlo	8
frida's	-16
friday !	26
friday for	27
friday the	-18
friday to	40
friday u	14
friday was	11
fridays	21
fridge	5
fridge and	40
fridge in	8
fridge was	-8
fried	2
fried chicken	5
fried clams	12
fried rice	-2
fried shrimp	8
fried zucchini	17
friel	29
friend asked	-15
friend but	-6
friend for	8
friend from	5
friend just	-9
friend loved	8
friend try	-12
friendliest	60
friendliness	26
friendliness of	11
friendly	34
friendly and	9
friendly efficient	-22
friendly even	9
friendly place	17
friendly staff	17
friendly they	13
friendly was	-10
friends	12
friends !	8
friends ?	-5
friends and	-8
friends family	5
friends have	4
friends in	5
friends like	8
friends or	4
friends were	-4
friendship	26
friendship and	42
friendship between	21
friendship that	16
friendship with	-5
friendships and	14
fries	4
fries are	4
fries i	-14
fries was	10
fries were	-12
frightening	1
frighteningly	12
frightens	-8
frills	16
frites	26
frito	29
fritz	18
fritz lang's	14
fro	5
frogger	-9
frolic	-8
from airport	8
from al	9
from all	-10
from amazon	1
from anonymous	17
from another	-3
from anything	-4
from anywhere	6
from becoming	-8
from being	-2
from belgium	16
from bourbon	24
from ca	15
from california	11
from center	-50
from central	18
from check	10
from childhood	7
from college	-14
from downtown	20
from dubai	-12
from ever	-4
from finland	13
from fll	-8
from france	11
from god	10
from her	9
from his	7
from hk	-23
from hkg	19
from home	3
from hp	-6
from http	-11
from india	6
from it	-2
from italy	13
from kansas	-18
from kevin	19
from klook	26
from kowloon	15
from lobby	18
from long	13
from main	10
from making	-12
from many	6
from mild	12
from multiple	7
from norton	-8
from now	2
from others	11
from paris	-6
from pc	8
from picture	-19
from playing	9
from retailer	-2
from robert	13
from schools	-26
from seoul	23
from shanghai	14
from side	-19
from sunny	9
from t	9
from them	-8
from there	-1
from this	-5
from today	-7
from under	-5
from walmart	-7
from you	-4
from youtube	30
from zomato	-12
front	-1
front as	25
front cover	-28
front desk	-1
front hook	-33
front of	1
front room	21
front wasn't	16
frontman	18
frothy	29
froyo	-7
froze	-63
froze up	-6
frozen	-3
frozen food	-14
frozen in	-7
fruit	5
fruits	17
fruits and	18
fruity	-11
frumpy	-36
frumpy fit	-23
frustrated	-28
frustrated !	-28
frustrates me	-13
frustrating	-29
frustrating and	10
frustrating at	11
frustrating than	-6
frustrating that	-30
frustrating to	-11
frustration	-5
fry	-7
fry's in	-26
fryer	-6
ftw	21
fu manchu	-11
fu movie	7
fuck	-69
fuck it	15
fuck off	-13
fuck you	-18
fucked	-30
fucked up	-24
fuckers	-53
fucking	-31
fucks	-19
fueled	22
fuels	7
fulfill	10
fulfilling	-3
fulfills	14
full after	22
full attention	6
full bar	27
full bodied	10
full breakfast	24
full breakfasts	-15
full day	5
full figure	7
full flavor	11
full hour	-8
full marks	8
full meal	32
full price	-9
full range	9
full refund	-76
full regalia	16
full service	13
full volume	8
fulls	-17
fully	2
fully developed	-8
fully engaged	13
fully equipped	8
fully loaded	8
fully occupied	-15
fumble	-19
fumbles	-16
fuming	-7
fun	35
fun !	31
fun ?	-7
fun and	9
fun app	7
fun begins	12
fun but	-7
fun day	34
fun dress	11
fun easy	-8
fun especially	10
fun even	11
fun experience	21
fun film	13
fun for	-5
fun from	13
fun fun	10
fun game	11
fun getting	16
fun good	16
fun i	5
fun if	-3
fun item	-27
fun just	-6
fun little	53
fun loving	8
fun movie	8
fun place	4
fun read	8
fun ride	6
fun rides	6
fun summer	13
fun than	7
fun there	11
fun this	13
fun time	8
fun to	-11
fun top	10
fun watching	4
fun way	7
fun with	2
fun without	-14
fun you	39
function as	-6
function if	-16
functional	9
functional and	14
functional but	-8
functionally	11
functions	7
functions and	8
functions like	9
functions perfectly	13
fund	-5
funded	-20
funded by	-15
funds	-4
funeral	-2
funk	11
funk and	17
funky	-7
funnier film	-19
funnier if	-23
funniest	15
funniest moments	10
funniest movies	20
funny	20
funny !	5
funny ?	-7
funny action	12
funny and	6
funny bones	-21
funny comedy	8
funny dialogue	13
funny film	27
funny joke	-8
funny little	13
funny movie	8
funny not	-8
funny now	13
funny ode	14
funny or	-36
funny script	13
funny sexy	-12
funny smell	-41
funny taste	-25
funny than	-3
funny throughout	9
funny too	-7
fur	11
fur is	9
furious at	-12
furlong	8
furnished	-6
furnishings and	7
furniture	-4
furniture had	-11
furniture is	-6
further back	11
further but	-9
further in	7
further information	13
further more	-17
furthermore	-16
furthers	9
fuss about	-6
fusty	-17
future	3
future !	8
future as	7
future for	24
future no	-17
future of	3
futures	19
futuristic	-4
fuzzy	-8
fuzzy and	-10
fuzzy feeling	10
g !	-12
g card	28
g of	7
g string	-27
gabe	6
gable	10
gabriela	11
gabriella	8
gachibowli	1
gachibowli area	21
gackt	17
gadget is	-8
gag	-15
gage	28
gags	-5
gags about	-12
gailard	-17
gailard sartain	-11
gaiman	7
gain and	6
gained a	11
gaining	14
gainsbourg	16
gala	9
galactic	6
galaxy	6
galaxy note	6
galleries	5
galleries business	18
galleries lounge	18
galleries south	-7
galore	3
gals	5
gambler	-7
gambling and	9
game	1
game ?	-8
game against	28
game all	9
game and	2
game based	26
game doesn't	5
game every	9
game here	17
game not	-11
game on	2
game otherwise	-20
game so	4
game sucks	-15
game that	12
game thinking	-16
game till	-13
game to	2
game was	-8
game with	15
game works	20
games	3
games and	4
games at	9
games available	-10
games in	10
games not	10
games so	14
games to	36
games you	-7
gamey	11
gaming	16
gammell	-23
gammell's	-74
gandhi's	11
gangs	10
gangs of	11
gangster	-3
gaping plot	-6
gaps	-19
garage door	49
garage sale	-12
garageband	35
garbage	-48
garbage and	-12
garbage bags	9
garbage like	-7
garbage that	6
garbled	-15
garde	-3
garden	10
garden in	23
garden is	10
gardens	5
gardens are	9
gare	7
garfield	-8
gargantuan	-16
gari	18
garlic	2
garlic and	7
garlic cheese	-16
garlic lover	-34
garlic noodles	7
garlic shrimp	18
garlicky	28
garment	-5
garnered	3
garuda	5
gary cole	8
gary merrill	8
gas	2
gasbag	-26
gaslamp quarter	-24
gate !	-12
gate c	11
gate changes	-18
gate for	-4
gate we	-15
gates at	13
gates lounge	14
gates opened	7
gathered around	-13
gatherer	14
gathering of	-20
gatherings	8
gatorade	-24
gattaca	7
gave	-1
gave great	-11
gave her	7
gave it	1
gave my	-12
gave no	-33
gave our	-10
gave out	-31
gave this	-2
gave up	-38
gawky	-8
gay	-1
gay marriage	-13
gay movies	-9
gaz	15
gazebo	-11
gb	8
gb stick	20
gbe	-15
gd	34
gee	-11
geer	14
gees	25
gehrig	-10
gelatin	11
gelato	14
gem	33
gem !	19
gem is	11
gem of	11
gemini	14
gene kelly	4
gene simmons	12
general a	14
general and	5
general as	-7
general's daughter	-7
generally amusing	-14
generally don't	-7
generally like	-3
generally played	27
generate	-6
generate any	-18
generation	2
generation who	9
generic	-45
generic and	-3
generosity	14
generous	6
generous and	10
generous in	6
generous portion	27
generous portions	10
genesis	5
genetically	-7
genetically modified	-24
genetics	-8
geneva	15
geneva airport	17
genitals	-12
genius	15
genius bar	-28
genius of	13
genre	6
genre and	2
genre in	24
genre is	7
gentility	20
gentle alarm	17
gentle cycle	-5
gentle humor	12
gentleman jim	9
gentleman was	-11
gently	46
genuine	14
genuinely	4
genuinely satisfying	-16
geology	18
george	-9
george burns	8
george carlin	24
george hickenlooper	-11
george lucas	6
george macready	8
george sanders	-13
george washington	6
george's	6
georges	12
georgia emergency	-23
georgian	7
geraldine	6
gerard	2
gere	4
germ	-9
germain	4
german	6
germany	7
germany and	37
gerne	12
gershwin	12
gestures	17
get	1
get !	8
get ?	-25
get a	-6
get ahold	-40
get along	3
get annoyed	-10
get another	-5
get any	-8
get as	4
get blown	-9
get cancelled	-15
get compliments	-18
get crowded	7
get dessert	-18
get dirty	19
get everything	5
get fixed	-35
get fucked	-13
get go	-5
get great	7
get in	-5
get is	-3
get it	-1
get lots	16
get my	2
get off	2
get older	-13
get one	3
get our	9
get raped	-12
get revenge	-7
get serious	-20
get service	-10
get some	-6
get someone	-7
get something	-5
get steeper	-21
get stuck	-14
get this	3
get through	-8
get tickets	12
get tons	4
get under	9
get us	-5
get used	15
get veg	-16
get very	3
get well	16
get what	-23
getittogether	-13
gets better	8
gets bogged	-12
gets boring	-9
gets it	4
gets most	6
gets old	-15
gets really	-5
gets right	26
gets shot	-3
gets so	-11
gets stuck	-2
gets the	2
gets to	2
gets under	8
gets used	12
gets very	-3
gets worse	-1
gets you	11
getting around	10
getting at	19
getting better	34
getting hit	-27
getting home	-10
getting is	-24
getting late	-21
getting me	45
getting myself	-20
getting sick	-11
getting so	-8
getting something	-7
getting that	-7
getting there	29
getting two	-11
getting up	-5
getting used	-21
getting worse	-3
getting you	8
getup	-15
gevalia	24
gf	-2
gf and	8
gf is	-36
gfc	15
ghost rider	-17
ghost town	-6
ghoulish	10
ghs	10
gi	3
giamatti	-9
giant	-1
giant pile	-13
giant spider	8
giants	-4
gibberish	-12
gibson	21
giddy	18
gif	-16
gifford's	15
gift	21
gift !	12
gift but	-39
gift card	8
gift for	5
gift shops	4
gift to	6
gifted	6
gifts	7
gifts for	28
gifts last	-14
gifts of	13
gig bag	30
gigabit	24
gigantic	-7
gigantic and	-10
gigi	13
gigs	9
gil	7
gilde	16
giles	13
gill	22
gilliam	11
gilliam's	9
gimmick	-6
gimmick of	-6
gimmicks	-4
gimmicky	-23
gimmie	-29
gin rummy	13
ginger	5
gino	13
girl guy	-13
girl her	16
girl the	-12
girlfight	31
girlfight is	13
girlfriends and	11
girlfriends you	-20
girls right	-13
girls so	13
girly	8
give	6
give away	7
give em	7
give great	20
give me	-22
give my	10
give other	-16
give this	3
give up	-2
give us	-20
giveaways	16
given	-2
given it's	-15
given sunday	-11
given this	-4
given too	-9
given us	5
given very	-6
given you	-16
gives	13
gives ?	-14
gives a	21
gives an	9
gives everyone	9
gives good	8
gives it	17
gives me	-1
gives no	-36
gives the	3
gives you	23
giving	-2
giving it	3
giving them	-9
giving this	5
giving two	-8
giving up	-5
glacial	-23
glad	37
glad i	2
glad that	8
glad there	16
glad to	14
glad we	8
glad you	9
gladly	4
gladstone	9
glaesel	-16
glaesel violin	-14
glamour and	5
glaring	-10
glary	-22
glasgow	10
glass doors	37
glass windows	21
glasses	-8
glasses !	-18
glasses and	-4
glasses full	11
glasses or	-11
glaze	5
glaze on	14
gleaming	8
glee	5
glib	-9
glider	12
glimpse	12
glimpse into	21
glinting	18
glistening	8
glitchy	-28
globe	4
globe in	11
gloomy day	11
glorified	-34
glorious	36
gloriously	21
glory	3
glossy and	14
glove	35
glove and	8
glover	7
glover and	8
glowing	-4
glowing reviews	-41
glows	17
gls	-32
glue	2
glue man	24
glue that	-11
glue the	-20
glum	-8
glumly	-35
gluten	12
gluten free	7
glycemic	32
gmo	-27
go !	21
go a	2
go blind	-20
go build	-31
go during	8
go early	40
go eat	9
go elsewhere	-10
go home	-9
go nowhere	-20
go rent	-15
go see	8
go somewhere	-2
go to	1
go too	12
go when	10
go with	5
go wrong	9
goal	3
goal in	15
goals	10
goals it	48
goat	2
goat cheese	9
gobbled up	17
god awful	-27
god bless	4
god forbid	-6
god he	7
god it	-8
god knows	-4
god's sake	-6
godawful	-14
godfather	3
godness	-19
godsend	8
godzilla	-11
goes a	2
goes deeper	25
goes downhill	-24
goes nowhere	-36
goes under	-13
goes well	13
goes with	41
gogo	8
goid	23
goin	-7
goines	14
going	-3
going again	16
going back	-38
going darker	-15
going during	8
going for	-8
going on	-2
going one	-13
going strong	20
going to	1
going with	3
goju	18
gol	18
gold !	15
gold box	9
gold circle	-12
gold thread	-9
goldberg is	8
golden	3
golden age	8
golden globe	6
goldie	-6
goldsworthy	24
goldsworthy's	16
golf	7
golf course	14
gone	-2
gone but	11
gone down	-8
gone downhill	-52
gone so	-8
gone straight	-14
gone to	-2
gone without	18
gone wrong	-6
gonna at	14
gonna like	12
gonna miss	-20
goo	6
good	30
good !	30
good a	-5
good action	3
good actors	-20
good advice	6
good air	8
good all	5
good also	9
good alternatives	-37
good ambiance	9
good amount	14
good and	18
good app	-2
good as	9
good bar	7
good basic	17
good battery	10
good beach	-16
good book	15
good books	-10
good bread	29
good but	1
good buy	25
good cable	18
good cables	30
good care	-24
good case	10
good cheap	26
good cheer	10
good choice	22
good coffee	20
good combination	9
good companion	10
good could	7
good crowd	6
good day	17
good deal	9
good delivery	21
good design	12
good dining	7
good director	-3
good doctor	-8
good drinks	8
good dvd	16
good editor	-9
good effort	-22
good enough	19
good especially	8
good experience	40
good facilities	5
good facility	17
good family	-7
good fit	9
good flavor	5
good flight	31
good food	37
good for	-9
good french	13
good from	-9
good fun	12
good game	8
good given	9
good graphics	30
good grief	-25
good guitar	16
good has	10
good his	10
good history	17
good hotel	10
good humor	-5
good idea	-25
good in	-4
good insight	17
good intentions	-9
good keyboard	14
good laptop	25
good little	7
good location	4
good lounge	37
good luck	-16
good man	10
good mic	16
good microphone	-76
good mix	23
good morning	8
good movie	3
good natured	-1
good north	19
good not	22
good note	8
good nothing	19
good old	3
good one	8
good online	-28
good option	21
good options	13
good overall	8
good parts	-23
good pedal	10
good pick	7
good picks	-13
good picture	16
good piece	9
good place	2
good portion	9
good premise	-38
good price	2
good prices	7
good product	28
good purchase	35
good quality	33
good quantity	18
good quick	8
good range	16
good rate	6
good read	26
good reading	14
good recommendations	22
good replacement	35
good resolution	11
good response	15
good results	12
good reviews	-25
good riddance	-12
good seat	29
good seating	18
good selection	11
good series	14
good service	21
good shape	41
good side	-11
good sign	6
good signal	10
good singer	12
good size	8
good sized	18
good snack	11
good so	9
good solid	11
good sound	-10
good specially	8
good speed	8
good starter	16
good stay	13
good strap	8
good strings	7
good strong	4
good stuff	2
good summer	18
good taste	-6
good than	12
good that	20
good the	8
good then	-6
good things	-3
good thriller	12
good time	25
good times	21
good tip	-12
good to	20
good tone	8
good too	43
good touch	15
good tv	-7
good until	-25
good value	40
good variety	23
good vibe	10
good view	10
good volume	12
good vs	8
good watch	11
good water	21
good way	6
good we	26
good when	-7
good which	-8
good while	-10
good wifi	24
good wine	5
good with	3
good woman	-25
good work	34
good yarn	24
goodbye	-5
goodbye !	16
goodfellas but	21
goodie	13
goodies	15
goodies and	10
goodly	-13
goodness !	7
goodnight	11
goodreads	14
goods !	-33
goods for	9
goodtimes	24
goodwill	-7
goody	-9
goofy	-2
google	-5
google reader	4
google search	-12
google's	14
gook	-40
goop	-12
goos	15
gooseneck	12
gore	-14
gore but	-6
gore for	-17
gorefest	28
gorgeous	40
gorgeous !	33
gorgeous and	10
gorgeous blouse	15
gorgeous but	4
gorgeous dress	-19
gorgeous skirt	9
gorgeous sweater	20
gorgeously	19
gorgonzola	6
goring	10
gosling	28
gossett	-21
got	5
got a	-3
got burned	-32
got cancelled	-5
got charged	-9
got chicken	-20
got everything	7
got fingered	-17
got food	-17
got home	6
got hooked	5
got lots	-16
got lucky	5
got moved	-7
got off	5
got our	-8
got paid	-6
got rid	-28
got ripped	-21
got stomach	-20
got tired	-5
got to	2
got up	-7
got was	-13
got worse	-19
goth	-8
gothic	23
gothic and	11
gotta be	-17
gotta get	10
gotta try	7
gotten off	17
gouda	19
gourd	15
gov	-32
government would	14
governments	15
govind	34
govt	-18
gps but	23
gr	-8
grab	1
grab a	6
grab it	11
grab one	14
grab you	8
grabbed	3
grace and	7
grace was	-50
gracias	21
gracie	13
gracious	14
grad school	10
grade	-12
grader	-14
grades	11
gradual	20
gradual but	14
gradually	9
graduate students	26
graduated	-4
graduated from	-15
graham is	-8
grainy	-8
grainy and	-25
grammy	33
grams	-6
grams of	8
gran via	14
grand	32
grand slam	11
grandchildren	13
granddaughter	19
granddaughter and	9
granddaughters	10
grandeur of	-11
grandkids	15
grandson	14
grandsons	9
granola	11
grant	4
grant and	14
grant s	23
granted it	8
granted that	-4
granules	11
grape juice	-19
graph	15
graphics	8
graphics quality	44
gras	6
grass grow	-11
grass is	5
grateful	26
grateful dead	18
grateful for	5
gratefully received	20
grating	-44
gratuitous violence	-11
gratuity	-29
grave	-5
gravy is	14
gravy was	-3
grayish	-25
grayson	17
grease	-18
grease in	-18
greasy	-27
greasy and	-12
greasy mexican	-13
great	38
great !	16
great access	10
great acting	9
great alarm	13
great all	13
great also	30
great alternative	-18
great although	20
great ambiance	-6
great ambience	47
great and	5
great app	25
great application	11
great as	10
great at	-3
great atmosphere	14
great attractions	11
great bang	9
great bar	4
great bargain	-38
great basic	25
great because	28
great beer	35
great besides	9
great black	18
great book	7
great budget	9
great but	-20
great buy	46
great cable	17
great cam	16
great camera	22
great capo	12
great case	30
great casual	19
great cd	20
great change	13
great character	1
great characters	7
great cheap	15
great chicken	13
great choice	10
great city	-17
great classic	-16
great collection	28
great colors	12
great combination	12
great concept	-9
great condition	-7
great crew	33
great customer	38
great day	49
great deal	-2
great deals	28
great details	13
great direction	14
great director	-4
great disappointment	-23
great display	10
great documentary	10
great dress	-12
great drink	9
great drinking	-24
great dvd	-5
great effect	15
great especially	15
great even	-6
great except	13
great experience	30
great fall	19
great family	14
great feature	35
great features	15
great feel	24
great feeling	8
great film	4
great find	28
great fireworks	-31
great fit	27
great flavor	29
great flight	53
great food	20
great for	15
great free	12
great fun	8
great game	63
great gift	38
great good	-5
great graphics	-20
great great	9
great guitar	17
great happy	5
great help	21
great holiday	14
great hopes	-12
great hospitality	-14
great hotel	29
great i	5
great ice	22
great idea	-16
great in	4
great inexpensive	6
great ingredients	10
great introduction	-9
great investment	6
great is	16
great it	5
great italian	6
great item	18
great its	8
great jacket	13
great jeans	-5
great job	14
great just	6
great keyboard	11
great laptop	36
great layering	6
great length	7
great light	9
great lines	6
great little	38
great live	8
great location	-3
great look	11
great looking	2
great lounge	50
great love	-8
great machine	13
great meal	17
great message	22
great mix	21
great mouse	29
great movie	18
great music	6
great neighborhood	21
great news	8
great no	40
great not	8
great on	8
great option	3
great outdoor	8
great over	14
great overall	16
great pan	19
great pants	12
great pattern	6
great pedal	29
great people	5
great performance	9
great performances	-11
great phone	28
great pick	14
great picks	9
great pictures	21
great piece	47
great pizza	26
great place	14
great play	-10
great pop	7
great potential	-6
great price	7
great prices	28
great purchase	46
great quality	-3
great range	10
great read	-4
great receiver	11
great recipes	18
great record	18
great resource	14
great reviews	-4
great ride	12
great romantic	5
great romper	9
great sale	7
great score	8
great seats	18
great selection	76
great sense	11
great series	-5
great service	38
great set	40
great shirt	43
great shopping	6
great shorts	9
great show	21
great since	9
great size	21
great snack	31
great software	21
great solution	10
great sound	22
great sounding	11
great squirrel	-27
great staff	25
great stand	40
great staple	16
great stay	40
great stories	-7
great story	3
great storyline	-10
great strap	15
great strings	32
great stuff	13
great summer	27
great sweater	33
great t	-12
great taste	22
great tasting	-9
great team	-9
great tee	10
great thank	9
great that	23
great the	-8
great they	16
great thing	3
great though	3
great time	84
great to	19
great together	10
great tone	25
great too	46
great tool	43
great top	-6
great transitional	5
great travel	7
great trip	19
great under	7
great until	-60
great use	-11
great value	19
great variety	5
great very	18
great video	35
great view	-9
great views	11
great villain	6
great way	60
great we	29
great week	-9
great wifi	24
great with	38
great work	9
great you	29
greater	1
greater understanding	11
greatest	24
greatest film	6
greatest films	4
greatly improved	8
greatly to	7
greatness	11
greatness in	21
greatservice	47
greek	5
greek food	-11
greek salad	12
greek wedding	10
green	4
green color	4
green motif	8
green slime	-21
green tea	-2
green which	15
greenaway's	-16
greene	26
greene's	35
greenlight	-16
greens	13
greet us	-11
greeted	5
greeted me	21
grendel	-8
gretchen	-15
grew	11
grew on	5
grew up	7
grey color	20
grey gardens	4
grey zone	19
greyed	-14
griddle	5
griddler	17
grief	-2
grief !	-37
grieving process	-22
griffith's	4
griffiths	20
grifters	11
grigio	17
grill	2
grill with	-9
grilled	8
grilled fish	9
grilled sandwich	20
grilling	-4
grills	16
grim	7
grind	12
grinder and	20
grinding	-5
grinning	15
grinning and	10
grip	-2
grip and	31
grip with	-15
gripe	7
gripes	16
gripping	28
gripping and	14
grit	-5
grit and	-17
grits	12
gritty	11
grizzly	26
grizzly bear	4
grizzly gulch	4
grizzly mountain	17
gro	28
groan	-3
grocer	14
groceries in	-15
grocery list	24
groin	-4
groom	14
groove	5
grooved	14
grooves	18
gross	-57
gross !	-10
gross and	-7
grossed	-12
grossed out	-15
grossest	-12
grossing	16
grossly	-9
grotty	-11
ground	-1
ground by	-16
ground crews	21
ground for	-7
ground of	-12
ground pepper	-23
ground pool	-30
ground that	8
ground up	-10
groundhog	10
groundhog day	6
grounds in	-7
grounds the	11
group all	14
group in	-11
group was	-6
group's	15
grouper	-11
groves	-11
grow	-6
grow on	5
growing up	1
grown	9
grown to	7
grown ups	20
grows	-4
grows on	22
grr	-9
gru	-21
grubby	-25
grubby and	-6
grubby but	-31
gt	-10
gtfo	-29
guac	5
guac and	6
guacamole that	-16
guacamole was	-8
guage	14
guaranteed	4
guaranteed to	4
guard	2
guardian	1
guarding	6
guarulhos	-9
guava	14
gucci	7
gud	36
guerilla	9
guernsey	-22
guess	-16
guess all	15
guess but	-7
guess he	-10
guess i	-10
guess if	-7
guess is	8
guess it's	-6
guess she	-7
guess someone	-9
guess the	7
guess these	-16
guess we	-9
guess what	-3
guess you	-13
guessed right	-25
guessing until	10
guest stars	6
guest's	-8
guests	3
guests can	9
guide	1
guide and	-7
guide for	7
guidebook	12
guidelines	-4
guides available	-12
guillen	-13
guillermo	-16
guilt	3
guilty of	-17
guinea	-4
guinevere	16
guinness	7
guitar	15
guitar !	8
guitar and	2
guitar as	7
guitar at	7
guitar but	-19
guitar capo	5
guitar case	22
guitar down	19
guitar for	3
guitar hanger	6
guitar in	-19
guitar pick	11
guitar polish	9
guitar stand	78
guitar straps	19
guitar string	5
guitar strings	4
guitarist	5
guitars	12
guitars and	1
guitars are	12
guitars but	13
guitars with	26
gulab	7
gulab jamun	6
gulf	10
gulf air	6
gulp !	-24
gulpilil	18
gum	-9
gummy bears	25
gun	1
gun bros	20
gundam	15
gundam wing	15
gunfest	-18
gunga	16
gunga din	7
gussied	-18
gussied up	-12
gustav	10
gut	4
gut wrenching	11
gutsy	33
gutter	-3
guy	5
guy ?	6
guy and	-2
guy at	-2
guy clark	18
guy even	-7
guy getting	-7
guy has	-3
guy in	-3
guy running	-17
guy then	-15
guy was	7
guy who	2
guys !	25
guys don't	-29
guys please	-14
guys rock	42
guys suck	-8
guys to	-4
guys will	10
guzmán	17
gyllenhaal	-9
gym	16
gym but	11
gymkata	-7
gymnast	-50
gypo	10
h	-3
h is	14
h k	10
haa	-24
hack	-36
hack job	-26
hack who	-7
hacked	-43
hackers	-17
hackett	14
hackman	-3
hackneyed	-26
hackneyed and	-6
hacks	-30
had	-2
had !	-3
had a	2
had already	3
had apparently	-10
had asked	-8
had bad	-8
had been	-5
had better	-28
had broken	-17
had brown	-9
had caused	16
had champagne	13
had died	7
had difficulties	-14
had dish	-14
had eaten	-6
had everything	15
had excellent	-13
had extra	-20
had fans	-12
had forgotten	12
had fresh	21
had good	1
had great	-8
had high	-57
had higher	11
had hoped	-3
had hopes	-10
had i	-3
had in	6
had just	1
had know	-15
had known	4
had learned	7
had like	-8
had lobster	20
had mine	9
had nice	10
had no	6
had not	2
had nothing	-6
had ordered	7
had other	6
had plenty	4
had pockets	8
had potential	-32
had pretty	-14
had read	-5
had received	8
had same	-7
had sent	-10
had thought	-6
had to	-15
had very	-10
had visited	5
had way	-30
had we	-7
had what	-13
had wonderful	13
had your	14
hadn't	3
hadn't NOT_even	-5
hadn't NOT_wasted	-10
hadnt	-8
hafiz	15
haha	41
haha !	-12
hahaha	12
hail	6
hainan airlines	36
hair	-6
hair band	-22
hair in	-24
hair on	-20
hairdo	-7
hairs	9
hairy ball	-13
hakuna	7
halal	15
halal food	13
halaleveryday	-20
hale	4
haley	4
half	-12
half a	2
half again	-22
half an	1
half as	-12
half assed	-12
half baked	-13
half cooked	-27
half empty	-9
half full	-6
half hearted	-12
half hour	-3
half inch	-7
half marathon	14
half mark	16
half of	-5
half past	24
half star	-6
half the	-7
half way	-16
halfway	-10
halfway across	-14
halfway decent	-4
halibut with	18
hall and	5
hallie	9
hallmark card	-13
halloween costume	-13
halloween decorations	14
halloween theme	13
halls are	14
halperin	-17
halt	-4
ham fisted	-31
hamburger	-8
hamlet	11
hammer	-4
hammers	-11
hampers	9
hampton	5
hams	-12
han	-6
hand are	-9
hand has	-7
hand made	26
hand the	4
hand wash	-5
hand when	-39
hand will	-32
hand without	14
handed	-5
handed a	-6
handed and	-5
handle snapped	-13
handle you	-60
handled better	-16
handles	-8
handles all	24
handles the	2
handling the	-12
hands	1
hands after	-9
hands but	12
hands down	29
hands if	15
hands only	-16
handsets	11
handsfree	13
handwritten	19
handy	42
handy !	12
handy and	5
handy app	13
handy but	-8
handy for	-8
handy little	25
handy to	9
haneda airport	22
hanes	31
hang	4
hang of	21
hang up	-7
hang with	13
hanger	-1
hanger but	-5
hanging off	-6
hangout	21
hangout with	47
hangs	-6
hangs beautifully	9
hangs nicely	6
hangs on	-9
hangs straight	-13
hangs up	-25
hangs well	20
hanks was	13
hannibal	7
hannigan	-59
hannity	-8
haphazard	-56
haphazardly	-21
happen	1
happen ?	-7
happen next	3
happened	-2
happened !	-21
happened ?	-7
happened for	-9
happened so	-16
happening	-1
happens	2
happens next	6
happens when	-2
happiest	27
happiest place	7
happily surprised	-7
happiness	14
happiness and	10
happiness was	27
happy	36
happy about	-5
happy anniversary	20
happy because	7
happy birthday	19
happy camper	27
happy customer	26
happy ending	-3
happy for	10
happy hour	-8
happy i	13
happy in	5
happy place	7
happy sunday	15
happy that	3
happy this	8
happy to	14
happy with	14
harbour	3
hard	-11
hard and	-1
hard as	-12
hard at	6
hard but	10
hard by	26
hard can	-11
hard case	19
hard disc	-12
hard drive	-13
hard earned	-9
hard enough	-14
hard for	-3
hard hearted	21
hard hitting	6
hard is	-38
hard liquor	-20
hard not	3
hard or	-4
hard the	-6
hard to	-6
hard when	-8
hard work	10
hardback	11
hardcopy	-24
hardcopy manuel	-16
harddrives	-21
hardest part	10
hardly	-16
hardly NOT_any	-14
hardly NOT_anything	-4
hardly NOT_found	-11
hardly NOT_matters	-14
hardly NOT_notice	12
hardly NOT_touch	-14
hardrive	-26
hardship	7
hardwicke	8
harilal	25
hark's	9
harlequin	-16
harlequin romance	-11
harlow	17
harman	13
harmed	-5
harmed in	-13
harmonic	7
harmonica	11
harmonics	28
harmonious	7
harmony	5
harmony farms	8
harp	6
harping	-11
harps	-48
harris	-5
harrowing	29
harrowing and	15
harry !	23
harry callahan	9
harry series	10
hart	6
hartley	-8
hartsfield	-10
harvey	4
has a	8
has absolutely	-8
has all	-4
has also	5
has always	11
has amazing	22
has and	17
has arrived	6
has artificial	-18
has become	-3
has been	1
has black	-12
has come	3
has crafted	3
has created	24
has decent	-11
has decreased	-30
has done	7
has enough	13
has everything	88
has expanded	20
has expired	-15
has failed	-18
has finally	10
has found	16
has fun	-11
has given	4
has going	-23
has gone	-16
has good	-4
has great	-3
has grown	3
has held	5
has helped	29
has holes	-24
has improved	5
has inspired	13
has issues	-21
has it	28
has just	5
has kept	13
has little	-9
has lived	6
has lots	3
has loved	15
has lovely	5
has many	8
has met	26
has missed	-16
has more	7
has most	9
has multiple	17
has neither	-23
has never	5
has nice	7
has no	-13
has none	-16
has nothing	-9
has often	11
has out	9
has performed	32
has plenty	28
has pockets	9
has poor	-14
has potential	4
has really	4
has returned	5
has saved	15
has sex	-8
has shirts	-21
has some	-2
has something	2
has stopped	-11
has strong	22
has succeeded	6
has switched	30
has terrible	13
has that	21
has them	13
has tom	-10
has tons	32
has too	-11
has transformed	15
has trouble	-5
has true	17
has truly	24
has vanished	-19
has virtually	-9
has wonderful	8
has worked	24
has you	5
has zero	-6
hash of	-11
hashiguchi	14
hasn't NOT_lost	9
hasn't NOT_worked	-4
hassle	-1
hassle for	18
hassle free	8
hassle to	-49
hastily	-27
hasty	-8
hat is	19
hate	-24
hate being	-9
hate hate	-24
hate him	7
hate is	-9
hate it	-36
hate relationship	4
hate this	-17
hate to	7
hate you	-38
hated	-11
hated it	-3
hated the	-4
hated this	-24
haters	20
haters out	12
hates it	-11
hating	-16
hats	2
hats off	51
hats this	-17
hattie	-6
haul flight	-6
haunted	-3
haunted house	-5
haunted mansion	3
haunting	37
haunting and	8
haunts	21
have !	27
have a	1
have absolutely	4
have all	5
have almost	8
have alot	-14
have also	3
have amazing	25
have an	2
have and	3
have anything	-5
have app	32
have around	32
have at	-6
have available	12
have become	21
have been	-3
have bigger	9
have called	-6
have characters	-15
have checked	-7
have complained	19
have completely	-3
have cost	-31
have curves	31
have decided	-4
have definitely	-5
have done	-1
have doors	-14
have drinks	-8
have eaten	3
have encountered	-7
have ever	-2
have everything	-5
have excellent	7
have expected	-9
have extra	6
have fewer	9
have foot	20
have for	22
have forced	-23
have forgotten	-3
have found	15
have from	11
have fun	10
have great	3
have had	-1
have helped	-5
have hurt	-8
have if	6
have in	3
have introduced	25
have is	3
have it	10
have known	-6
have leftovers	11
have listened	-24
have met	5
have much	-12
have music	8
have new	15
have no	-4
have not	2
have nothing	6
have options	12
have outlasted	-25
have paid	4
have put	-5
have quot	36
have rated	-12
have realized	-4
have recommended	11
have reduced	-9
have returned	-24
have rocks	-13
have sat	7
have saved	1
have seen	2
have several	6
have sex	-10
have shopped	11
have shown	-7
have similar	22
have something	-3
have spent	-5
have submitted	-9
have suggested	-14
have super	-21
have tasted	6
have the	2
have their	2
have these	4
have this	2
have thought	-4
have three	7
have thrown	-16
have to	-7
have told	-8
have too	4
have tried	3
have two	4
have used	15
have vista	-13
have waited	-4
have wasted	-12
have who	-45
have wondered	-8
have wore	-40
have worn	-4
haven apos	-9
haven't	1
haven't NOT_but	13
haven't NOT_found	6
haven't NOT_had	12
haven't NOT_i	15
haven't NOT_received	-31
haven't NOT_seen	2
haven't NOT_worn	37
haven't NOT_yet	4
haven't NOT_you	-10
havent	6
havent NOT_used	18
haves	8
having an	5
having fun	2
having lunch	8
having more	16
having nothing	-10
having taken	-7
having to	1
having worn	-12
havoc on	-6
hawaiian airlines	-30
hawke	21
hay	5
hayao	16
hayek	-3
haynes	20
hayworth	16
hazard	-21
hazlitt	13
hd better	16
hd in	-8
hdmi cable	8
hdtv	9
he !	-20
he allows	10
he also	1
he became	4
he begins	12
he couldn't	-4
he covers	8
he did	1
he didn't	-5
he discovers	5
he enjoyed	13
he enjoys	12
he explains	7
he feels	1
he forgot	-14
he got	2
he hadn't	-4
he has	1
he helped	5
he is	6
he just	-8
he knows	9
he learns	2
he listens	8
he loved	15
he loves	5
he makes	5
he meets	3
he needed	-3
he ordered	-7
he owns	6
he pays	8
he promptly	-9
he reached	-18
he really	4
he remains	11
he replied	-5
he said	-5
he sang	12
he sees	5
he should	-11
he shows	11
he soon	19
he told	16
he totally	10
he used	-3
he uses	3
he wants	2
he wasn't	-3
he watches	6
he went	2
he'd	-1
he's all	-8
he's fine	29
he's just	-3
he's literally	-26
hea	27
head	-1
head against	-20
head home	-13
head in	-6
head spin	-14
head there	13
head up	-6
headache	-24
headache and	-6
headaches	-5
headaches and	-21
headband	8
header	-5
headphone	-6
headphone amp	-33
headphone jack	-42
headphones and	6
headphones suck	-22
heads	-4
heads as	-15
headset	14
headset for	9
headset is	19
healing	27
health conscious	17
health insurance	-13
health nuts	-23
healthful	44
healthier	7
healthier alternative	11
healthiest	10
healthy	9
healthy alternative	10
heap	-12
heap in	-14
hear	-4
hear at	-13
hear every	-22
hear everything	-16
hear how	-11
hear people	-10
hear when	12
hear with	-21
hear you	-9
heard a	-11
heard about	3
heard but	12
heard good	-5
heard me	-7
heard them	-7
heard your	-9
heart	20
heart a	15
heart and	-3
heart as	-9
heart breaking	5
heart felt	5
heart i	9
heart it	12
heart of	-5
heart pounding	-10
heart warming	14
heart wrenching	6
heartache	26
heartbeat	15
heartbreak	5
heartbreaking	46
heartbreaking and	14
heartbreakingly	14
hearted comedy	9
hearted film	28
hearted movie	-22
hearted person	17
hearted way	11
heartening	8
heartfelt	41
heartfelt and	6
heartily recommend	9
hearts	-1
heartwarming	45
hearty	20
heat at	25
heat is	5
heat lamp	10
heat the	-6
heat wave	17
heated	-3
heated by	-15
heated up	-6
heathrow	2
heathrow airport	5
heathrow lounge	16
heating	3
heaton	11
heats up	6
heatstroke	-21
heaven	23
heaven !	15
heaven help	-11
heaven is	10
heaven's	8
heavenly	18
heavier	-3
heavier than	-3
heavy	-1
heavy enough	23
heavy hand	-22
heavy handed	-23
heavy picks	10
heavy thick	-14
heavyweight	7
hebdo	-29
hecht	-11
heck	-1
heck !	-13
heck of	3
heck yes	12
hectic	5
hedy	14
hedy lamarr	10
heed	5
heels	-1
heels or	13
heft	11
heh	6
hehe	-9
height	8
height of	3
heir	-5
held our	8
held three	-18
helen	3
hell	-21
hell !	-6
hell ?	10
hell and	-2
hell did	5
hell happened	-13
hell is	-8
hell no	-19
hell or	-22
hell was	-2
hell were	-13
hellhole	-24
hellish	5
hello ?	-7
hello kitty	23
hello there	-16
hells	16
hells angels	9
help	1
help !	-3
help ?	-18
help books	-13
help clear	9
help each	6
help getting	15
help in	6
help of	1
help please	-10
help the	3
help to	2
help was	15
help with	4
help yourself	13
helped	22
helped her	18
helped me	24
helped my	22
helped us	4
helpful	36
helpful !	-12
helpful and	31
helpful as	16
helpful for	8
helpful in	16
helpful people	15
helpful staff	-7
helpful when	42
helpful with	5
helpfull	45
helping	14
helping her	6
helping our	18
helps	24
helps !	10
helps her	13
helps keep	26
helps make	10
helps me	85
helps my	12
helps relieve	13
helps that	3
helps to	4
helps with	14
helps you	3
helquist	-8
hem hit	8
hemmed	14
hemming	6
hems	-6
hence no	-9
hence not	10
henchman	-5
henckles	20
hendrix	-12
henri	12
henriksen's	-24
henry	1
henry fool	7
henry james	-10
her !	4
her all	4
her and	3
her appear	-6
her beloved	9
her biggest	12
her brother	5
her chest	-10
her died	-14
her dry	-22
her fiancé	8
her first	4
her growing	13
her help	20
her here	-11
her home	2
her husband	2
her kindle	8
her later	5
her lead	-27
her life	1
her lines	-7
her marriage	4
her mother's	2
her own	6
her portrayal	-10
her relationship	19
her since	-7
her situation	12
her story	18
her subject	-15
her sweet	8
her tables	-11
her two	4
her work	-3
herald	8
hercules	5
herding	19
here	2
here !	3
here ?	-14
here again	10
here and	4
here as	3
here but	-5
here especially	9
here every	8
here in	7
here just	-8
here multiple	8
here over	8
here so	10
here than	26
here though	-7
here three	9
here tomorrow	-16
here twice	7
here unless	-8
here using	15
here's a	-2
here's the	4
hereby	-14
heres	-11
heroic	8
heroines	5
heros	6
herrmann	8
herself	1
herself is	5
hershey is	-15
hershey's	-5
hershey's or	-26
hesitate	-7
hesitate to	-9
hesitated	15
hesitation	45
hewitt	2
hewlett	17
hey	3
hey a	-11
hey arnold	-7
hey it's	14
hey the	-10
heyday	-5
heyy	-21
hf	-19
hh	6
hi	3
hi guys	17
hi lo	11
hi tec	18
hiccups	11
hick	-9
hickenlooper	-16
hickock	8
hickory	-13
hidden	-8
hidden from	8
hidden frontier	6
hidden gem	11
hidden treasure	6
hide	1
hide it	-2
hideous	-16
hideous looking	-12
hideously	-12
higgins	-13
high ceilings	13
high end	9
high expectations	7
high five	12
high for	-10
high gear	12
high hopes	-42
high in	3
high is	6
high level	18
high life	16
high price	-24
high prices	-24
high quality	38
high range	23
high regard	-9
high rise	-4
high score	9
high society	12
high speed	4
high spirited	16
high standard	23
high standards	7
high up	5
higher end	5
higher expectations	-10
higher for	8
higher pitched	-15
higher quality	-7
higher resolution	-15
higher standard	-16
highest	8
highest level	11
highest quality	13
highest recommendation	9
highlander and	-14
highlighted	19
highlighted by	5
highlights	-5
highly	12
highly disappointed	-26
highly disappointing	-12
highly enjoyable	-7
highly enough	13
highly entertaining	1
highly highly	10
highly inconvenient	-19
highly not	-15
highly original	5
highly recommend	53
highly recommended	48
highly watchable	9
highway	2
hijacks	-20
hiking	31
hilarious	37
hilarious !	17
hilarious and	12
hilarious as	4
hilarious movie	8
hilarious to	8
hilariously	2
hilariously funny	9
hilarity	5
hilary	11
hillary's	-23
hilliard	7
him	2
him and	2
him as	-2
him at	4
him herself	13
him into	2
him on	2
him she	-5
him though	7
him we	-6
him why	-10
himself	-2
himself ?	-10
himself and	4
himself but	8
hinders	-19
hindsight it	17
hinge	-14
hinge is	-22
hint and	-13
hints	1
hip area	-15
hippie movement	11
hips	2
hire	-5
his	-3
his best	-3
his better	5
his birthday	4
his black	-7
his breath	17
his cast	7
his coat	17
his contemporaries	8
his craft	5
his crew	4
his dreams	5
his duty	9
his earlier	6
his experiences	5
his family	3
his father	12
his father's	2
his favorite	5
his fellow	5
his finest	12
his food	13
his grave	-9
his head	-1
his humanity	10
his invention	10
his job	2
his legendary	11
his life	7
his mastery	9
his medium	17
his mid	11
his mind	5
his most	9
his movie	-5
his narration	-8
his native	9
his neighbor	12
his older	7
his opinion	-5
his oscar	-8
his other	3
his pc	-14
his portrayal	4
his real	4
his relationship	4
his role	3
his sad	12
his school	10
his service	5
his smooth	13
his so	9
his son	2
his story	6
his strongest	13
his superior	6
his time	6
his timing	6
his top	14
his true	7
his ultimate	6
his unique	14
his way	6
his wife	3
his words	6
his work	-2
his world	10
his worst	9
his worth	17
his wrists	-20
his young	12
his younger	9
hissing	-23
hissing noise	-12
historia	18
historian	14
historic	3
historical	-3
historically inaccurate	-21
history	15
history and	4
history but	14
history is	5
history month	9
history of	-2
history x	9
hit	5
hit !	38
hit man	4
hit my	-8
hit the	1
hit with	8
hitchcockian	10
hitchcockian suspense	18
hits	2
hits a	11
hits all	30
hits and	12
hits home	24
hits just	22
hits right	7
hiv	-5
hk !	6
hk the	-17
hk trip	22
hkd	8
hkd and	13
hkd for	8
hkd to	-15
hkdl	7
hkg as	-14
hkt	33
hmm	-6
ho hum	-29
hoards	-26
hoards of	-22
hobart	11
hobbled	-16
hobgoblins	-14
hobson	13
hockley	5
hodgepodge	-42
hodgepodge of	-18
hoffman	-9
hohner	-8
hokies	23
hokum	-30
hold	1
hold ?	-9
hold for	-63
hold time	-7
hold times	-8
hold with	-6
holden	-8
holder for	11
holds	24
holds a	11
holds as	13
holds its	33
holds my	35
holds the	2
holds up	8
hole	-11
hole in	-7
holes	-27
holes after	-36
holes and	-7
holes are	-4
holes big	-13
holes in	-9
holes than	-8
holes were	-10
holes you	-8
holiday !	-34
holiday dress	9
holiday in	4
holiday parties	13
holiday party	7
holidays	23
holistic	35
holland is	-21
hollies	19
hollow	-25
holly	3
hollywood cliche	-17
hollywood films	13
hollywood remake	9
hollywood scene	17
hollywood sign	16
hollywood studios	9
hollywood's	-4
hollywwod	32
holm	5
holmes is	11
holofcener	36
holt	-5
holy crap	6
hom	10
home	6
home !	2
home about	-7
home after	-4
home alone	-17
home as	-7
home away	18
home cooking	10
home it	-21
home it's	-9
home made	4
home page	12
home recording	12
home room	17
home run	22
home safely	16
home studio	31
home theater	24
home today	10
home use	15
home when	5
home you	-10
homeland	5
homemade	25
homer	41
homestyle	10
homeward	6
homey	13
homosexuality	-3
honest	4
honest and	5
honest look	9
honest the	-4
honest to	6
honest view	-13
honestly	-10
honestly had	-10
honestly love	17
honesty	-3
honeytone	16
hong	4
hong kong	2
hongkong	5
honored	4
honors	4
honour	16
hoo	14
hoo !	12
hood	2
hoodie	-8
hook it	-17
hook up	9
hooked	41
hooked !	37
hooked and	9
hooked from	15
hooked on	19
hooked to	8
hooks	6
hooks up	5
hooligan	-25
hooper	-11
hoops	-12
hooray	25
hooray for	15
hoot	28
hop	2
hope	1
hope and	4
hope it	2
hope not	9
hope retailer	-9
hope someone	-17
hope the	3
hope to	35
hope your	-5
hoped	4
hoped that	-9
hoped this	-64
hopeful and	24
hopefully this	-3
hopefully you	6
hopeless	-12
hopelessly	-7
hopelessly out	-12
hopes	-15
hopes for	-26
hopes when	-26
hoping	-7
hoping i'll	-23
hoping that	2
hoping there's	-11
hoping they	-3
hoping this	-5
horizons	7
hornet	17
horoscope	55
horoscope app	10
horoscopes	5
horrendous	-38
horrible	-70
horrible !	15
horrible acting	-15
horrible and	-16
horrible customer	-13
horrible design	-17
horrible experience	-25
horrible film	-8
horrible food	-8
horrible for	-11
horrible from	-17
horrible horrible	-7
horrible movie	-24
horrible on	-7
horrible place	-45
horrible script	-10
horrible service	-47
horrible the	7
horribly	-29
horribly !	-18
horribly slow	-13
horribly wrong	-9
horrid	-58
horrific	-2
horrific acting	-11
horrific to	-18
horrified	-6
horror	-3
horror movie	3
horses	2
hose	9
hose and	19
hose to	9
hoses	11
hospital and	3
hospital waiting	-7
hospitality !	33
hospitality and	-8
hospitality is	-9
hospitality of	6
hospitalized	17
host the	20
hostage	-4
hostel	9
hostess	-17
hostess and	-9
hostess came	-15
hostess finally	-13
hostess to	-11
hostess will	15
hosts	-4
hot	3
hot !	45
hot and	-2
hot at	8
hot beverage	10
hot blooded	10
hot button	-12
hot chicks	-5
hot day	28
hot days	23
hot foods	8
hot hot	39
hot it	-6
hot lava	-14
hot mess	-11
hot not	-13
hot really	-14
hot snacks	12
hot stuff	8
hot summer	-9
hot tasty	12
hot too	6
hot tubs	19
hot weather	56
hotdog and	-12
hotdogs	40
hotel ?	-14
hotel also	6
hotel and	3
hotel area	14
hotel building	13
hotel could	-9
hotel definitely	22
hotel did	-13
hotel has	4
hotel is	-2
hotel milano	24
hotel pool	-6
hotel provided	56
hotel reception	-19
hotel should	-6
hotel to	-6
hotel voucher	-15
hotel was	1
hotel which	8
hotel within	17
hotels but	-6
hotels for	-6
hott	19
hotter than	4
hour	-14
hour after	15
hour and	3
hour back	-15
hour crowd	18
hour delay	-17
hour for	-31
hour i	-22
hour just	-10
hour late	-16
hour now	-15
hour of	-2
hour to	4
hour trying	-9
hour wait	4
hourglass frame	6
hourlong	24
hours	-10
hours !	-7
hours ?	-10
hours ago	4
hours and	-10
hours as	4
hours at	6
hours back	-7
hours because	-19
hours before	-11
hours by	-10
hours depending	30
hours for	-7
hours late	-17
hours later	4
hours now	-17
hours of	3
hours plus	-13
hours then	-9
hours there	9
hours to	-8
hours trying	-15
hours we	-5
house	3
house dress	-11
house fire	-22
house is	7
house there	13
house we	17
house with	3
household	9
housekeeping	4
housekeeping to	-12
houseman	-8
houses in	13
how ?	-5
how about	-12
how am	-6
how awesome	10
how awful	-35
how bad	-36
how beautiful	10
how being	11
how big	9
how boring	-19
how can	-8
how close	13
how come	7
how comfortable	6
how cool	9
how could	-2
how crappy	-18
how did	-7
how different	5
how do	-10
how each	15
how expensive	-7
how funny	6
how good	20
how have	19
how is	-3
how its	15
how long	-5
how love	16
how low	-4
how much	3
how not	-46
how often	4
how on	-5
how original	-10
how refreshing	11
how she	3
how simple	9
how some	4
how stupid	-11
how that	28
how the	3
how things	6
how well	7
howard	-2
however	-6
however after	-10
however at	-6
however even	-9
however my	-3
however on	-33
however once	-4
however recently	-18
however she	7
however still	8
however the	-7
however there	2
however there's	11
however this	-2
however upon	-12
however was	-5
however what	4
howlers	-12
hp	-8
hp and	-15
hp is	-38
hp laptop	12
hp photo	17
hp they	-13
hq	10
hr	-8
hr flight	-4
hrs	-27
hrs but	-14
hrs in	-10
hrs late	-10
hrs of	14
hrs on	-15
hte	15
htel	10
http	6
https	25
hu	10
hubby	7
hubristic	-13
hubs	7
hudgens	-14
hudson and	8
hug	15
huge	-15
huge !	-10
huge and	-3
huge banana	-19
huge beautiful	16
huge dance	8
huge disappointment	-47
huge disney	-23
huge even	-12
huge flaw	-22
huge for	-11
huge help	10
huge hit	9
huge impact	-34
huge long	-20
huge miss	-17
huge mistake	-5
huge on	-14
huge pan	25
huge plus	46
huge problem	-6
huge selection	44
huge storage	15
huge thanks	26
huge variety	13
huge win	21
hugely enjoyable	11
huggers	-12
hugging	4
hugh	2
hugh hewitt	16
hugo	11
hugs	13
hugs your	9
huh	-9
huh !	-6
huh ?	-13
hulce	10
hulless	14
hum	-7
human	8
human beings	7
human bondage	12
human character	21
human drama	5
human face	21
human hair	-15
human need	12
human relationships	7
human spirit	12
humane	-15
humane less	-11
humanism	22
humanistic	20
humanity	6
humanity and	3
humanity of	8
humanity that	17
humanizes	20
humanizing	11
humble	4
humbling	10
humidify	15
hummingbirds	12
humor an	-11
humor and	1
humor but	-4
humor this	28
humor throughout	18
humorless	-16
humorous	3
humorous observations	20
humour	1
humping	-13
hundi	-15
hundstage	8
hung	-15
hung up	-62
hungarian	6
hunger	4
hungry	-2
hunk	3
hunk of	6
hunks	9
hurl	-7
hurley	-21
hurricane to	26
hurricanes	12
hurt	-8
hurt and	7
hurt my	-66
hurts	-13
hurts the	-15
husband asked	-11
husband in	6
husband likes	12
husband loved	26
husband loves	31
husband made	-9
husband thought	-13
husband will	15
hustle and	15
hustlers	-15
hutt	7
hyde	4
hyde and	7
hyde's	10
hyderabad	8
hyderabad and	4
hydrogenated	-15
hygiene	-6
hygienic	11
hype	-8
hyped	-39
hyped place	-25
hypocritical	-14
hysterectomy	20
hyung	-19
i !	13
i absolutely	-10
i add	25
i adore	16
i advise	-16
i almost	3
i also	7
i always	11
i apologize	-7
i appreciate	3
i approached	-5
i assumed	-11
i ate	-2
i attempted	-41
i avoid	8
i b	-10
i basically	-11
i begin	-6
i believe	2
i bet	-8
i booked	-4
i briefly	-20
i broke	-5
i burned	-20
i ca	-15
i called	11
i can	2
i carry	28
i certainly	-7
i checked	6
i click	-14
i come	4
i commend	8
i compared	7
i complained	-47
i concur	-10
i connected	11
i contacted	-2
i could	-3
i couldn't	2
i cried	3
i currently	6
i d	-7
i definitely	9
i deleted	-47
i did	1
i didn't	3
i didnt	3
i die	-10
i dig	11
i dine	16
i disagree	14
i disappointed	-11
i disliked	-7
i don	-2
i don't	-2
i donated	-18
i done	-12
i doubt	2
i downloaded	-1
i dread	-32
i drop	6
i droped	14
i e	-8
i emailed	-10
i empty	-15
i ended	2
i endured	-11
i enjoy	12
i enjoyed	19
i entered	-4
i especially	35
i excitedly	-14
i expect	-9
i expected	-9
i explained	-11
i expressed	-21
i fast	-25
i felt	-2
i finally	-4
i first	13
i fit	11
i followed	-5
i frequently	12
i gave	-3
i glad	56
i got	-2
i grew	6
i guess	-9
i had	1
i happened	6
i hate	-24
i hated	-30
i hats	-18
i have	1
i haven't	1
i heart	11
i heartily	8
i here	-11
i hesitated	12
i highly	-2
i honestly	-4
i immediately	-7
i informed	-10
i installed	-3
i instantly	11
i intend	4
i keep	6
i kept	-5
i knocked	14
i know	-1
i learn	-5
i learned	3
i left	1
i like	41
i liked	10
i listen	-11
i load	12
i look	10
i lost	-18
i love	26
i loved	13
i luv	3
i made	1
i mean	-5
i meant	-18
i missing	-12
i mostly	24
i n	-12
i needed	7
i noticed	-10
i opened	-13
i ordered	-8
i own	10
i paid	-9
i paired	49
i particularly	21
i pass	21
i pay	-10
i payed	-19
i personally	2
i pity	-4
i plan	27
i play	27
i plug	-7
i pointed	-4
i politely	16
i pray	6
i prefer	2
i preferred	39
i press	-5
i processors	-15
i promptly	-26
i pulled	-13
i purchased	-1
i rang	-7
i realised	-4
i realize	-14
i received	-12
i recommend	7
i refuse	-6
i regret	-5
i remember	4
i removed	-14
i replied	19
i returned	-8
i run	2
i s	10
i said	3
i sat	4
i say	1
i scraped	-17
i sent	8
i seriously	5
i settled	6
i should	-8
i should've	-17
i shouldn't	-3
i shove	-17
i shredding	-18
i shrunk	-12
i shut	-21
i simply	6
i sized	2
i sleep	8
i sold	-14
i sometimes	20
i soo	-15
i specially	7
i specifically	-16
i spent	-3
i spit	-16
i splurged	-9
i spoke	-19
i spotted	10
i still	7
i stopped	-2
i store	6
i stumbled	9
i submitted	-28
i suffered	-16
i suppose	-4
i supposed	-27
i sure	-6
i suspect	-2
i swear	-6
i tell	-3
i tend	-3
i the	-5
i think	4
i thoroughly	23
i thought	-7
i threw	8
i tried	-14
i tripped	13
i trusted	-20
i try	-5
i turned	4
i typically	5
i u	-5
i understand	-16
i uninstalled	18
i use	42
i used	2
i visited	2
i vote	-6
i waited	-4
i wake	19
i walked	2
i wanna	4
i wanted	1
i was	4
i washed	-40
i wasted	-33
i watch	5
i watched	1
i wear	27
i were	5
i won	-22
i won't	-1
i wonder	-6
i would'nt	-31
i would've	6
i woulda	-17
i wouldn't	-11
i wrong	14
i'd always	-9
i'd avoid	-15
i'd bought	11
i'd buy	12
i'd consider	8
i'd definitely	-12
i'd get	-13
i'd have	2
i'd like	-3
i'd love	4
i'd probably	7
i'd rather	-14
i'd recommend	1
i'd see	-19
i'd spend	-17
i'd stay	22
i'll	3
i'll avoid	-32
i'll be	1
i'll deal	13
i'll definitely	7
i'll ever	12
i'll finish	26
i'll get	10
i'll just	-3
i'll make	7
i'll need	8
i'll pass	-14
i'll start	-4
i'll stick	-15
i'll try	-13
i'll update	19
i'll use	9
i'm	1
i'm a	2
i'm able	6
i'm addicted	5
i'm afraid	-27
i'm assuming	-4
i'm baffled	-16
i'm being	-16
i'm betting	-12
i'm certain	-10
i'm curvy	20
i'm delighted	11
i'm done	-7
i'm enjoying	7
i'm excited	30
i'm feeling	15
i'm giving	-3
i'm happy	38
i'm having	-4
i'm hooked	10
i'm hoping	4
i'm impressed	18
i'm in	3
i'm keeping	29
i'm loving	12
i'm lucky	9
i'm missing	8
i'm not	-2
i'm nuts	12
i'm obsessed	34
i'm on	4
i'm only	-8
i'm out	-7
i'm partial	28
i'm playing	6
i'm pleased	28
i'm rating	-9
i'm returning	-7
i'm sad	-8
i'm so	1
i'm sorry	-9
i'm struggling	-27
i'm stuck	-14
i'm sure	-2
i'm surprised	-9
i'm talking	-2
i'm thin	-12
i'm thrilled	6
i'm tired	-3
i'm truly	-36
i'm up	21
i'm using	58
i'm wearing	12
i'm wondering	-6
i'm working	11
i'm worried	-8
i'm writing	4
i'ts	12
i'v	-26
i've	4
i've always	8
i've become	10
i've called	-8
i've decided	-5
i've listened	7
i've looked	11
i've loved	-6
i've made	4
i've only	7
i've owned	4
i've played	3
i've rarely	7
i've received	4
i've seen	1
i've started	6
i've tried	3
i've used	3
i've visited	12
iad	-5
iah	-4
ian	-4
ian holm	14
ians	21
iap	-8
ibanez	34
iberia	-8
iberia customer	-53
ibis	16
ibook	8
ibook g	-16
ice cream	4
ice cubes	-8
ice t	-10
icecream	7
iced	-4
icelandair	30
icelandair customer	15
ichi	12
icing	6
icing on	9
ick	-13
icky	-51
icn	58
icon	-2
icon on	10
iconic	6
iconoclastic	22
iconography	8
ics	-11
id	-3
id is	15
ida	-7
idc	-28
idea	-20
idea a	-10
idea but	-32
idea for	-2
idea is	-12
idea of	-5
ideal	37
ideal for	3
idealism	17
ideally	21
ideals	7
ideas but	-11
ideas by	-18
ideas in	-6
ideas of	12
ideas that	-6
ideas to	4
identifies	14
identify	3
identify with	3
idiosyncratic	19
idiot	-9
idiot !	-9
idiot and	-23
idiotic	-15
idiotic and	14
idiots	-4
idli	-13
idols	24
if	-3
if ?	11
if amazon	-7
if business	-19
if fixed	-15
if for	5
if he	-1
if i	4
if i'd	5
if if	-20
if interested	14
if it	-6
if its	-3
if jesus	-12
if like	10
if management	-13
if my	-2
if needed	27
if not	8
if possible	5
if she	-5
if someone	-12
if somewhat	11
if that	5
if the	-9
if there	1
if these	-6
if they	-10
if this	-32
if u	-8
if we	8
if your	-1
ife	-9
ife was	62
ifit	-15
igby	30
ignorant	-13
ignorant and	-7
ignorant of	-6
ignore	-9
ignored	-3
ignored and	-17
ignored my	-24
ignored us	-74
ignoring	-6
iit	19
ilife	40
ill	-25
ill conceived	-23
ill fitting	-74
illegal drugs	-11
illegal to	-11
illogical	-18
illuminated	14
illuminates	14
illuminati	-19
illuminating	22
illusions	7
illustrated	8
illustrated and	12
illustrating	1
ilona	8
im	1
im back	-20
im so	10
im sure	-5
image of	-2
image quality	8
imagery	3
images	6
images of	3
images to	7
imagin	-12
imagination	10
imagination and	18
imagination is	6
imagination you	-14
imaginative	3
imaginative and	13
imaginatively	13
imagine	-4
imagine dragons	27
imagine my	-17
imagine they	12
imaginedragons	74
imagines	3
imamura	13
imax	64
imax format	9
imbecilic	-16
imdb	5
imho	27
imitation	-15
imitation of	-2
immaculate	24
immaculate and	5
immaculately	-2
immaculately clean	30
immature	-9
immeasurably	10
immediacy	29
immediate	-3
immediately	-1
immediately called	-6
immediately drawn	13
immediately noticeable	-35
immediately that	-21
immediately went	-6
immediatly	25
immensely	17
immensely entertaining	10
immersed	13
immersed in	4
immerses	27
immigrant	-8
imminent	-8
immortal	9
imovie	8
impact	10
impeccable	41
impeccable and	16
impeccable service	19
imperial	7
impetuous	8
impish	27
implausible	-22
implausible and	-7
implausible plot	-12
implementation	11
implements	-15
implies that	-13
implore	-7
implore anyone	-14
implying	-7
impolite	-16
importance of	9
important	2
important !	26
important aspect	10
important for	6
important it	5
important role	10
important than	-4
important that	-7
imposed	4
impossible	-14
impossible !	-9
impossible even	-11
impossible for	-6
impossible not	6
impossible to	-16
impossibly	-6
impostor	-21
impractical	-5
impress a	-10
impressed	62
impressed !	36
impressed and	10
impressed by	-13
impressed me	3
impressed that	10
impressed though	23
impressed us	8
impressed with	-10
impression of	-3
impression that	-4
impressionable kid	18
impressive	25
impressive !	-8
impressive film	8
impressive is	5
impressively	29
impromptu	6
improperly	-23
improve !	-17
improve my	18
improved	27
improved on	13
improved their	18
improvement	5
improvement over	16
improvements to	17
improves upon	12
improvised	-5
impulsive	19
in a	1
in addition	-2
in advance	-2
in alienating	-18
in all	2
in already	-19
in america	6
in american	5
in apollo	14
in app	-18
in area	11
in attendance	-6
in austin	10
in awe	2
in awhile	12
in az	3
in bad	-17
in bangkok	7
in bed	2
in berlin	7
in better	-6
in between	1
in black	4
in books	8
in both	-1
in brazil	28
in british	12
in broken	-12
in business	-4
in ca	22
in california	4
in calories	36
in cantonese	24
in check	17
in cheek	4
in church	5
in class	11
in colorado	8
in concert	7
in concourse	20
in confusion	-7
in construction	20
in consumer	-12
in contact	6
in coral	11
in corner	-13
in crash	-19
in creating	3
in daily	8
in dark	4
in delivering	6
in denial	-5
in depth	2
in disgust	-9
in disney	6
in disneyland	15
in doha	14
in double	-7
in drop	-14
in dubai	9
in dvd	6
in eastern	13
in eating	12
in egyptian	-12
in english	3
in europe	-2
in evening	11
in excellent	-21
in excitement	12
in execution	-10
in fairness	-20
in favour	8
in first	-3
in form	9
in formula	-19
in front	1
in gachibowli	17
in game	-10
in german	6
in germany	3
in giant	13
in gold	6
in good	13
in google	-22
in government	12
in grand	9
in great	-4
in green	-6
in gross	-12
in half	4
in handy	43
in health	27
in heaven	6
in how	-5
in http	-13
in hyderabad	9
in imax	30
in invincible	-15
in iowa	-7
in it	-8
in italy	3
in ivory	7
in law	8
in law's	16
in life	6
in like	3
in line	2
in living	-16
in local	10
in long	-13
in love	3
in lower	10
in main	12
in management	-15
in manhattan	2
in many	3
in mediocrity	-18
in medium	40
in mexico	10
in microphone	-19
in middle	-6
in milk	-12
in mind	2
in more	-2
in multiple	9
in music	13
in mystery	10
in nature	8
in navy	21
in nebraska	-13
in northern	6
in oil	-14
in one	1
in operation	12
in orange	-17
in ord	-16
in our	4
in paradise	3
in paris	10
in particular	-3
in perfect	8
in performance	16
in person	2
in phoenix	-6
in plastic	12
in pointlessness	-20
in practice	-4
in pump	10
in reality	-4
in reasonable	21
in regular	19
in relation	-10
in rich	6
in sacramento	13
in sand	12
in sandwiches	-20
in savannah	19
in sc	22
in season	4
in seconds	15
in sfo	-8
in shades	14
in short	-4
in skimpy	-16
in slow	-9
in small	2
in social	7
in sodium	16
in someone	-10
in someone's	-6
in song	12
in space	-5
in speakers	22
in sports	12
in stitches	31
in store	6
in stores	12
in style	15
in sum	-7
in sweet	13
in taste	2
in tea	11
in terms	-1
in texture	6
in that	3
in their	2
in them	2
in theory	-40
in they	-4
in time	13
in today	8
in today's	6
in tomorrow	4
in tomorrowland	6
in tone	10
in top	12
in trouble	-2
in unexpected	18
in vain	-8
in very	5
in waikiki	-16
in waist	10
in ways	10
in we	4
in weird	-10
in which	-1
in wireless	22
in wisconsin	-18
in wolf's	18
in wonderland	7
in wt	15
in xl	5
in years	13
in you	3
in your	6
inaccessible	-7
inaccuracies	-10
inaccuracy	-24
inaccurate	-11
inadequate	-62
inadequate and	-6
inane	-41
inane dialogue	-10
inappropriate	-14
inappropriate for	-6
inarritu	10
inarticulate	-12
inattentive	-16
inauthentic	-7
inbetweeners	21
inbound and	12
inbox	-11
inbuilt	-22
incandescent	40
incessant	-4
incest	-3
inch	-2
inch models	-15
inch waist	19
inches and	14
inches narrower	23
incisive	28
inciting	-15
incl	17
included is	21
included no	-18
included on	4
included software	9
includes	-4
including	-1
including its	-10
incoherence	-19
incoherent	-73
incoherent and	-11
incomparable	15
incompatible	-12
incompatible with	-8
incompetence	-22
incompetent	-56
incomplete	-14
incomplete without	17
incomprehensible	-56
incomprehensible and	-7
incomprehensibly	-9
inconsistent	-48
inconsistently	-9
inconvenience	-36
inconvenienced	-21
inconveniencing	-12
inconvenient	-14
incorrect	-36
incorrectly	-32
increase	-2
increase of	11
increased the	-7
increasing	-3
increasing the	-7
incredible	28
incredible !	21
incredible and	11
incredible film	4
incredible job	28
incredible picture	13
incredible v	-13
incredibly annoying	-6
incredibly bad	-3
incredibly boring	-6
incredibly entertaining	25
incredibly flattering	11
incredibly fun	45
incredibly happy	12
incredibly helpful	30
incredibly nice	23
incredibly off	-17
incredibly rude	-8
incredibly slow	-27
incredibly soft	7
incredibly stupid	-10
incredibly tiny	-19
incredibly useful	16
incredibly well	8
incubator	17
indecisive	5
indeed	-2
indelible	11
independent	3
independent film	3
index	5
india as	15
india executive	-44
india for	10
india maharajah	-19
indian	2
indian cuisine	30
indian dishes	13
indian restaurant	16
indians and	11
indicating	-5
indication	-11
indication of	-6
indicative	-6
indictment	7
indie flick	-11
indifference of	10
indifferent	-21
indifferent and	-8
indispensable	56
indispensible	11
indonesia business	-7
indonesia customer	59
indoor	-4
indoor seating	7
inducing	-3
indulgent	-25
industry in	6
industry standard	12
inedible	-67
ineffective and	-7
inelegant	-32
inept	-38
inept and	39
ineptitude	-5
ineptly	-23
ineptly directed	-12
inert	-38
inexcusable	-7
inexorably	11
inexpensive	31
inexpesive	-25
inexplicable	-8
inexplicable and	-16
inexplicably	-14
inexpressive	-17
infatuated	5
infect	-9
infectious	41
inferior	-12
inferior quality	-32
inferior to	-8
inferred	-13
infest	-19
infinity	12
inflammation	11
inflated	-4
inflight	10
influence	14
influenced	-1
influenced by	8
influential	9
influx	-11
infomercial	-77
infomercial for	-8
inform	-5
informant	15
information !	9
information ?	-19
information at	10
information but	-15
information with	18
informative	41
informative and	8
informed	-3
informed him	9
informed that	8
informed to	-32
informed us	-9
informer	6
informercial	-12
infrared	-7
infuriating	-10
infuses	25
ing	-9
ingenious	42
ingenious !	8
ingenious and	6
ingeniously	30
ingenue	-22
ingredient	-17
ingredient is	-11
ingredient label	-13
ingredients in	-6
ingredients taste	19
inhabitants	8
inhaled	8
inimitable	8
initially	6
initially i	7
initiate	-20
inject	-4
injected into	-17
injector	18
injured	-5
injured when	-13
injuries	-6
injury	-32
ink	4
ink cartridge	22
ink toner	15
inkjet	10
inkpad	12
inland	15
inner	5
inner and	10
inner child	6
innocence	26
innocent	1
innocuous	-8
innovations	15
innovations in	12
innovative	5
inoffensive	-16
inoffensive and	-10
input jack	-13
inquisitive	13
ins	-5
insanely long	-16
insanity	2
insanity sauce	10
inseam is	8
insect in	-15
insensitive	-12
insensitivity	-15
inseparable	20
insert	-2
inset	7
inside another	9
inside disneyland	11
inside premises	-12
inside which	15
inside you	11
insider	7
insight	-3
insight from	13
insightful	23
insightful and	12
insights	-1
insights from	10
insipid	-64
insisted	-3
insisted i	9
insomnia i	-14
insomnia is	11
inspected	-16
inspected the	-26
inspection	-14
inspector	4
inspector gadget	-27
inspirational	12
inspire the	-25
inspired	7
inspired the	6
inspires	10
inspiring	8
inspiring !	10
inspiring film	17
inspiring or	-19
inspite	-10
inspite of	-6
instagram	20
instagram on	13
install cd	-23
install the	-4
installed in	7
installed it	-11
installed this	-6
installing	-7
installing it	6
installing this	-7
instalment	-12
instant	12
instantly fell	9
instantly forgettable	-20
instead	-22
instead !	-11
instead he	8
instead i	-4
instead if	-8
instead it	-5
instead of	5
instead or	-7
instead the	3
instead they	3
instead was	-6
instead we	4
instead you	-18
instructed	-10
instructed to	-5
instruction	-3
instructions	-6
instructions and	-8
instructions it	-36
instructive	15
instructs	28
instrument	33
instrument cable	14
instruments	1
insufferable	-7
insufferably	-25
insufficient	-14
insular	9
insulating	-11
insult	-52
insult the	-6
insult to	-36
insulted	-39
insulting	-44
insulting the	-7
insulting to	-16
insultingly	-52
int he	13
int'l business	30
int'l lounge	-19
integrated with	21
integrating	23
integrity	8
integrity of	13
intel i	-15
intelligence level	-11
intelligence of	-5
intelligence officer	11
intelligence or	-16
intelligent	10
intelligent and	12
intelligent film	17
intelligible	-14
intended	-2
intended to	-6
intense	23
intense and	12
intensity	-4
intensity of	14
intent	-5
intentioned	-7
intentions	-7
intentions but	-16
interact	2
interacted	35
interacted with	16
interest for	-5
interest throughout	9
interest until	12
interested	2
interested in	1
interesting	4
interesting and	-4
interesting but	-17
interesting cut	-12
interesting documentary	-13
interesting idea	8
interesting ideas	-4
interesting look	10
interesting material	10
interesting or	-23
interesting person	-14
interesting premise	15
interesting questions	9
interesting reading	-24
interesting storyline	6
interesting than	-3
interesting things	12
interesting throughout	8
interesting to	-2
interesting way	7
interesting well	-10
interestingly	3
interface and	15
interface as	10
interface device	-20
interface is	8
interface took	-22
interfering	-9
interfering with	-16
interior	3
intermediate	-10
intermediate level	16
intermezzo	-13
interminable	-46
interminably	-12
intermittent	-11
intermittently	-20
international business	-16
international film	7
internet as	15
internet in	6
internet security	-11
internet so	-13
internet speed	27
internet was	-9
internship	10
interpersonal	8
interpretation	9
interpreted	5
interpreted as	8
interrupted	-4
interrupted and	10
interspersed	-4
intersting	7
intertwining	9
interview	5
interviewing	10
interviews but	-12
interweaves	15
interwoven	6
intex	13
intial	55
intimacy	12
intimacy that	28
intimate	29
intimately	8
intimidated	7
into darkness	12
into fall	18
into guitar	-11
into his	-3
into life	9
into little	-18
into modeling	16
into old	8
into pieces	-19
into rap	16
into retailer	8
into some	-5
into submission	-13
into watching	-9
intolerable	-4
intolerance	33
intoxicating	34
intricacy	24
intricacy of	11
intricate	3
intricately	13
intrigue	4
intrigue and	5
intrigued	3
intriguing	12
intriguing and	4
intriguing characters	18
intriguing premise	-14
intriguing story	12
intriguingly	27
intro to	8
introduced	7
introduced but	-10
introduced me	7
introduced to	7
introduces	5
introduces the	13
introduction to	-4
introspective	21
introverted	9
intuitive	20
intuitive and	3
intuitive to	19
invaders	19
invading	7
invaluable	44
invasion	3
inventive	44
inventiveness	3
inventory	7
inversion	-13
invest	-5
investigated	-7
investment	5
invigorating	10
invited	4
invited me	28
invites me	-25
inviting	-4
invoice	-20
involuntarily	-13
involved do	17
ion	7
iowa	-6
ipad	21
ipad in	9
iphone	2
iphone is	23
iphoto	8
ipl	11
ipod	8
ipod and	-4
ipod battery	-13
ipod except	22
ipod to	8
iq	-15
iq over	-17
ique	18
ira	-5
ira bomb	-15
irani	4
irani chai	5
iranian	28
ireland	3
iridescent	10
iris	7
irish	-7
irish history	17
irish pub	38
iriver	-11
irksome	-8
iron	18
iron maiden	22
iron man	23
ironed	11
ironic and	14
ironman	6
ironman experience	22
irregular	-8
irrelevant	-16
irrelevant for	-8
irresistible	14
irresponsible	-24
irritated	-17
irritating	-20
irvin	15
irving	11
irving berlin	6
irving's	23
irwin	-7
is	-5
is ?	-6
is a	7
is able	2
is above	17
is absurd	-11
is addicting	7
is addictive	14
is affordable	10
is aided	13
is allegedly	-13
is also	4
is always	2
is amateurish	7
is amazing	44
is amazingly	11
is american	-10
is among	6
is an	7
is and	7
is any	-4
is anyone	-3
is appalling	-9
is as	1
is astonishing	3
is atrocious	-16
is authentic	7
is available	8
is average	-8
is awesome	17
is awful	-49
is awkward	-4
is awsome	16
is back	2
is bad	-6
is badly	-4
is barely	-3
is basic	4
is beautiful	6
is beautifully	5
is because	1
is beyond	-15
is big	4
is bigger	22
is billed	-13
is bit	23
is bizarre	-7
is bland	-6
is boldly	12
is boring	-19
is born	5
is both	7
is breathtaking	11
is bright	5
is brilliant	10
is brilliantly	-21
is buggy	-20
is built	8
is bullshit	-10
is called	-3
is cancelled	-19
is captivating	9
is carried	13
is casual	-10
is caught	5
is challenging	7
is charming	12
is cheap	-14
is clean	2
is cleared	13
is cletis	-14
is clever	11
is close	7
is closed	-23
is closer	21
is clumsy	-6
is cold	-15
is comfortable	7
is coming	-2
is compact	11
is compelling	22
is completely	-10
is consistent	18
is continually	7
is courteous	24
is cozy	9
is crap	-12
is crazy	-5
is credible	17
is cringe	-14
is crisp	8
is crispy	13
is crystal	41
is da	17
is dangerous	-4
is dangling	-17
is dead	-6
is deaf	-12
is deceiving	-31
is deceptively	14
is deep	12
is defective	27
is definately	12
is definitely	2
is degraded	-23
is delayed	-8
is delicious	-27
is delish	12
is derivative	10
is devoid	-30
is difficult	-3
is dingy	-13
is disappointing	-5
is disappointingly	-16
is disgusting	-7
is disjointed	-8
is disneyland	29
is distributed	-33
is divided	3
is divine	6
is doa	-15
is dreadful	-9
is driven	6
is dull	-14
is dumb	-7
is easily	7
is easy	26
is economy	13
is effective	8
is eight	9
is either	-10
is elegant	7
is elegantly	16
is embarrassing	-20
is entertaining	3
is equally	1
is eventually	5
is everything	20
is everywhere	-4
is exactly	10
is excellent	33
is exceptional	17
is exciting	6
is exquisite	4
is extensive	11
is extraordinary	18
is fab	7
is fabulous	-6
is fairly	6
is false	-11
is familiar	9
is far	1
is fascinating	8
is fast	46
is feminine	6
is few	9
is filled	-2
is first	7
is fitted	13
is fixed	-7
is flat	-6
is flattering	2
is flawless	66
is flowy	11
is forgettable	-34
is forgiving	7
is form	5
is formula	11
is four	-18
is free	3
is friendly	-3
is fully	11
is fun	16
is funny	3
is general	-13
is genius	18
is genuinely	23
is get	4
is gluten	10
is going	-2
is gone	-2
is good	15
is gorgeous	-5
is great	29
is greater	10
is grim	10
is gripping	38
is grossly	-11
is happy	2
is haunting	19
is heaven	25
is helpful	-6
is helping	6
is highly	-2
is hilarious	8
is his	-3
is home	9
is hong	-13
is hope	-10
is hopeless	-18
is horrendous	-32
is horrible	-5
is horribly	-12
is horrid	-13
is hugely	-7
is human	17
is hysterical	12
is idiotic	-12
is if	4
is immensely	12
is impossible	-8
is impressive	3
is in	1
is incompatible	-17
is inconsistent	-12
is incredible	4
is indistinguishable	14
is inexcusable	-13
is inexpensive	-12
is inferior	-13
is inhabited	-10
is inspiring	6
is instead	7
is insulting	-14
is intense	9
is interested	17
is it	1
is joe	13
is john	8
is junk	-5
is just	-4
is key	30
is killing	-3
is lacking	-9
is laid	4
is lame	-27
is large	7
is late	-23
is laughable	-12
is leaking	-27
is learning	6
is legit	13
is life	3
is light	8
is lightweight	7
is likewise	9
is listed	-4
is little	-4
is located	8
is loose	24
is loosing	-19
is lost	-4
is loud	-5
is lovely	11
is ludicrous	-20
is lying	-7
is mad	8
is maddening	-11
is magic	7
is magical	11
is magnificent	4
is make	-25
is masterful	16
is memorable	-6
is mesmerizing	12
is mildly	-6
is miserable	-15
is missing	-3
is modern	17
is more	1
is most	4
is move	-26
is my	8
is n't	-22
is national	19
is navy	10
is nearer	-16
is negated	-19
is negative	-11
is never	-1
is nevertheless	31
is nice	1
is nine	23
is noisy	-12
is none	-12
is nonexistent	-8
is not	-9
is nothing	-8
is obstructed	17
is off	-2
is ok	4
is old	-5
is on	1
is one	7
is only	-1
is open	3
is oppressive	-14
is organized	12
is oscar	15
is out	-3
is outstanding	12
is overly	-7
is overpriced	16
is overrated	-6
is painful	-9
is painfully	-2
is paper	-9
is part	6
is particularly	-2
is passable	-6
is pathetic	-47
is perfect	54
is perfection	15
is perfectly	8
is phenomenal	28
is photo	13
is plain	-7
is plentiful	9
is plenty	3
is poor	-6
is poorly	-15
is portable	20
is possessed	-17
is powerful	6
is presented	2
is press	-12
is pretentious	-18
is priced	4
is priceless	18
is printed	-15
is professional	5
is putting	-12
is quality	7
is questionable	-22
is quick	-3
is quiet	3
is quite	1
is raised	10
is rare	9
is razor	-19
is real	5
is recommended	13
is refreshing	12
is relatively	11
is reliable	27
is remarkable	16
is removable	23
is rich	10
is right	15
is roomy	5
is rubbing	-16
is rude	-24
is ruled	11
is rusted	-36
is sabotaged	-16
is says	7
is scary	-7
is science	9
is second	5
is selling	-11
is seven	23
is shaky	-7
is sharp	37
is shit	-12
is similar	10
is simple	20
is slimming	5
is slow	-10
is smaller	2
is smarter	10
is smooth	54
is so	-1
is soft	15
is sold	10
is solid	28
is some	-1
is something	7
is sometimes	2
is somewhat	3
is sorely	-5
is spacious	-2
is special	9
is spectacular	10
is spinal	8
is splendid	9
is spot	12
is staggering	11
is stale	-12
is stellar	5
is stiff	-8
is still	1
is stretchy	14
is strictly	-4
is stronger	12
is stunning	29
is stupid	-5
is sturdy	3
is stylish	7
is sub	-14
is substantial	3
is subtle	11
is such	7
is sufficient	5
is sugar	-9
is super	13
is superb	16
is superbly	8
is superficial	-8
is supposed	-3
is supposedly	-16
is sure	13
is surprisingly	5
is suspenseful	14
is sweet	5
is taking	-15
is tasty	12
is terrible	-52
is terribly	1
is terrific	36
is than	20
is the	6
is thick	3
is thicker	18
is thinking	-7
is this	-10
is thought	7
is timeless	22
is tiny	6
is today	12
is today's	-33
is told	3
is too	-18
is top	33
is topped	9
is tops	19
is totally	-7
is touch	-13
is truly	6
is try	-9
is tts	6
is tucked	8
is turn	16
is ugly	-27
is ultra	8
is unacceptable	-42
is unbearable	-7
is unbeatable	19
is unclear	-5
is undercut	-21
is unforgettable	16
is unique	-3
is unlike	16
is unnecessarily	-14
is unusable	-14
is unusual	5
is usable	-18
is useless	-16
is value	10
is versatile	13
is virtually	-3
is warm	-3
is wasted	-3
is way	-24
is weak	9
is welcomed	10
is well	7
is why	-2
is wise	9
is witty	11
is wonderful	26
is wonderfully	20
is wooden	-6
is world	11
is worst	-20
is worth	8
is worthless	-5
is wow	14
is wrong	-6
is you	4
is your	-9
is yummy	24
isaac's	21
isabelle	5
isat	21
ish	2
ishtar	-9
isis	-39
islam	-8
islam is	-15
islamist	24
island in	4
isn't	-7
isn't NOT_afraid	12
isn't NOT_always	4
isn't NOT_enough	3
isn't NOT_even	-17
isn't NOT_for	5
isn't NOT_funny	-9
isn't NOT_high	-12
isn't NOT_just	10
isn't NOT_much	-6
isn't NOT_one	-3
isn't NOT_spectacular	-22
isn't NOT_that	-2
isn't NOT_there	-27
isn't NOT_up	-12
isn't NOT_very	-1
isn't NOT_working	-30
isn't NOT_worth	16
isn't NOT_your	11
isnt	-7
iso	18
isolates	11
isolation	3
isqueez	17
israel airlines	-11
israelis	-8
issue	-12
issue and	5
issue here	7
issue i	9
issue of	4
issue on	-9
issue with	-12
issued	-19
issued a	-28
issues !	-18
issues if	11
issues in	-8
issues with	-6
istanbul	-2
it !	23
it :)	-19
it a	5
it absolutely	19
it acceptable	-7
it accepts	18
it according	-14
it addresses	11
it again	16
it all	4
it allows	20
it alot	42
it already	-4
it altered	6
it another	-7
it answers	-7
it anyway	3
it anywhere	9
it appeared	-10
it appears	-1
it as	1
it asap	-7
it aspires	-12
it available	5
it avoids	11
it away	-9
it awfully	-10
it back	-13
it baffling	-12
it barely	-17
it because	2
it becomes	-2
it been	-7
it blends	10
it both	-5
it briefly	-13
it brings	7
it broke	5
it brought	-8
it builds	12
it burns	-40
it but	-5
it buy	21
it can	11
it can't	8
it captures	-8
it caught	12
it cause	-7
it celebrates	14
it challenges	8
it claims	-4
it cleans	6
it closed	-7
it combines	3
it comes	2
it completely	-5
it consistently	-11
it conveniently	-14
it covered	9
it crashed	-9
it daily	-6
it deals	3
it decided	-12
it delivers	6
it demands	51
it depends	6
it deserves	5
it destroys	-10
it did	-6
it didn't	-4
it died	-40
it difficult	-2
it disney	-12
it displays	13
it distorts	-40
it disturbing	-21
it does	2
it doesn	-8
it doesn't	4
it downloads	-8
it dramatically	15
it drapes	19
it dry	-20
it each	8
it earns	11
it easily	8
it easy	47
it either	-8
it employs	22
it ends	-3
it enhances	12
it enough	7
it entertaining	3
it entertains	9
it every	6
it everyday	25
it explores	8
it failed	-16
it fails	-12
it falls	-12
it fell	6
it felt	-3
it fills	15
it films	15
it first	6
it fits	26
it five	6
it flaps	-13
it flows	27
it for	3
it force	-6
it free	5
it freezes	-21
it from	-2
it froze	-22
it gives	2
it got	-1
it grabs	15
it great	15
it handles	20
it hanging	7
it happened	-4
it hard	-4
it hardly	-3
it has	9
it hates	-12
it haunts	35
it helps	18
it hides	4
it highly	7
it hits	6
it however	-4
it i	1
it ideal	13
it immensely	6
it impossible	-4
it includes	4
it incredibly	-16
it instantly	6
it introduces	11
it is	6
it it	-11
it itches	-11
it just	-15
it keeps	-2
it kept	-4
it kicks	7
it kills	18
it kind	-3
it kinda	-18
it last	6
it lasted	-13
it leaks	-13
it less	4
it let's	10
it lets	23
it live	11
it locked	-13
it look	-3
it looked	-12
it looks	-1
it lost	-9
it love	15
it made	1
it manages	14
it many	13
it matter	-9
it meets	10
it might	3
it more	9
it must	3
it naturally	-16
it next	7
it no	-3
it nonetheless	17
it now	5
it off	4
it offers	14
it only	-5
it opens	4
it operates	8
it or	3
it pains	-12
it pays	28
it perfect	42
it perfectly	6
it plods	-9
it pretends	-54
it provided	6
it provides	9
it pulls	19
it reads	-15
it real	8
it really	3
it realy	15
it refuses	-15
it reminds	3
it repaired	-13
it reveals	11
it rocked	9
it s	1
it saddens	-26
it said	-14
it saves	10
it say	-25
it says	2
it scared	5
it searches	-13
it seemed	-9
it sells	11
it she	-11
it should	2
it shows	-3
it shrank	-23
it shuts	-9
it simply	-11
it sit	53
it slowly	39
it smelled	-13
it so	3
it sold	11
it speak	15
it speaks	8
it squared	13
it started	-35
it states	-28
it stay	-9
it stays	4
it steep	14
it stinks	-26
it stop	-24
it stopped	-22
it stops	-13
it straight	-12
it succeeds	6
it sucked	-22
it sucks	3
it suffers	-5
it super	6
it supports	20
it supposed	-8
it take	-22
it tasted	-6
it tasteless	-16
it teaches	10
it tends	5
it thanks	16
it the	-3
it then	-9
it there	4
it thinks	-24
it tight	9
it together	-2
it too	4
it took	-17
it totally	-3
it tried	-6
it tries	-20
it truly	6
it two	-8
it ultimately	7
it under	3
it up	-1
it used	-10
it uses	6
it using	6
it very	7
it w	9
it wakes	8
it wanted	-7
it wanting	-12
it wants	-33
it washes	8
it wasn	36
it wasn't	2
it wastes	-12
it wears	-12
it well	7
it went	-10
it were	-1
it wet	-12
it when	4
it whenever	8
it with	4
it won	17
it won't	-10
it wont	-1
it worked	-17
it works	12
it would	-5
it would've	-10
it wouldn't	-3
it wouldnt	-17
it you	15
it zero	-14
it zips	12
it's	2
it's a	9
it's about	3
it's adorable	14
it's also	-4
it's amazing	7
it's amazingly	8
it's an	1
it's around	9
it's as	-6
it's awesome	30
it's awful	20
it's bad	-16
it's basically	-3
it's boring	-4
it's both	11
it's cheaper	-9
it's clean	4
it's color	25
it's comfortable	13
it's crap	-27
it's cute	5
it's dead	-14
it's definitely	4
it's difficult	-3
it's disney	11
it's disneyland	16
it's easier	10
it's easy	6
it's entertaining	8
it's fabulous	13
it's face	11
it's fairly	7
it's fast	5
it's faster	16
it's flattering	5
it's flaws	15
it's for	5
it's fun	6
it's funny	8
it's getting	-4
it's going	6
it's gorgeous	10
it's got	4
it's great	7
it's huge	-10
it's inconsistent	-16
it's job	20
it's just	-11
it's kinda	7
it's light	36
it's lightweight	15
it's like	-1
it's my	2
it's near	11
it's necessary	6
it's never	3
it's new	-6
it's nice	13
it's not	2
it's ok	1
it's okay	-13
it's one	7
it's otherwise	-14
it's out	7
it's painful	-5
it's painfully	-8
it's past	-14
it's perfect	-2
it's plenty	11
it's quiet	6
it's quite	-2
it's ready	11
it's refreshing	10
it's released	17
it's rubber	-30
it's sad	-3
it's semi	-9
it's simple	8
it's slightly	11
it's smaller	20
it's smooth	8
it's soft	-10
it's sometimes	25
it's still	4
it's stupid	9
it's super	-9
it's supposed	3
it's sure	8
it's sweet	-12
it's telling	-22
it's terrible	-32
it's too	7
it's truly	6
it's unfair	-11
it's useless	-12
it's very	7
it's videocard	-13
it's way	-1
it's well	4
it's what	5
it's working	27
it's worse	-6
it's worth	-7
italian	18
italian dishes	9
italian fare	13
italian food	43
italian menu	17
italics	-15
italy	24
italy and	7
itches	-12
itchy	-25
itchy !	-78
itchy and	-3
itchy but	9
item	-6
item at	-7
item for	6
item only	-11
item you	12
items	-1
items are	-7
items it	36
items of	-5
items so	10
items which	-7
itis	-17
its	-2
its a	9
its ability	6
its amazing	21
its attempts	-15
its awesome	24
its awkward	-21
its banality	-17
its body	-20
its brain	-29
its brutality	11
its cheesy	-8
its class	13
its critical	-17
its cute	13
its decor	20
its defense	-7
its disneyland	15
its easy	25
its edge	-13
its execution	13
its eyes	-15
its face	-12
its fast	54
its faults	7
its fine	17
its finest	10
its free	5
its fun	-4
its genre	9
its good	2
its great	11
its hip	23
its horrible	-15
its impossible	-32
its impressive	-24
its inability	-24
its intelligence	12
its inventiveness	29
its job	28
its just	-8
its lovely	12
its low	7
its magic	20
its my	8
its new	7
its nice	16
its not	3
its ok	-32
its only	3
its originality	10
its own	-7
its peak	13
its people	7
its perfect	31
its performances	29
its pretensions	-13
its quiet	-15
its rather	10
its really	4
its rough	16
its sentiment	-17
its sequel	-8
its shaky	-18
its source	9
its spell	21
its stupidity	8
its super	5
its target	-12
its thing	12
its timing	10
its titular	-10
its total	-12
its two	13
its value	23
its various	7
its very	6
its visual	12
its weak	-10
its weaknesses	13
its web	-12
its welcome	-10
its wide	18
its will	-12
its worst	25
its worth	17
itself	-3
itself even	13
itself is	-1
itself off	-16
itself slowly	14
itself so	8
itself too	-9
itself was	-3
itself wasn't	-25
itunes	5
iturbi	11
ivory	8
ivory and	9
ivory in	12
ivr	-10
iwas	-15
iz	-24
izzard	7
j	6
jab	-9
jabba	34
jabba the	11
jabs	15
jabs at	9
jace	25
jack oakie	11
jack of	-13
jack the	-8
jackass	-5
jacked	-10
jacket	11
jacket !	-22
jacket also	-17
jacket and	-5
jacket or	10
jacket pocket	11
jacket that	12
jacket with	8
jackie	9
jackie is	15
jackie's	18
jackson	5
jackson ms	36
jackson was	13
jacksonville	-17
jacobson	11
jacqueline	21
jacqueline bisset	17
jacques	7
jacques audiard	7
jacques coulardeau	12
jacuzzi	-16
jafar	5
jaffe	13
jagged	-8
jai	-20
jai white	-16
jaimie	-18
jakarta	16
jakarta airport	6
jake	17
jake gyllenhaal	8
jake weber	9
jake's	-8
jalapeno	10
jalebi	-6
jam is	15
jam session	8
james	-3
james bible	9
james cameron	3
james cameron's	7
james cole	6
james dobson	-11
james spader	-7
james stewart	1
james version	7
jamma	16
jammed	-44
jammed up	-29
jammin	32
jams	-7
jamun	19
janes	18
janet	4
janet jackson	8
janos	10
janos rukh	6
january	-4
japan airlines	16
japan and	-4
japanese	9
japanese animation	16
japanese cinema	5
japanese monster	-9
japanese restaurants	11
jargon	-17
jarred	7
jason biggs	-12
jason bourne	21
java	6
jaw	2
jax	-7
jay	2
jayanta	8
jays	34
jayvig	20
jazz	7
jazz bass	9
jazz ii	18
jb	10
jb !	12
jealous	-4
jealousy	6
jean	5
jean eustache	10
jean jacket	20
jean peters	13
jean simmons	5
jean to	14
jeanine	23
jeans	23
jeans !	36
jeans and	-8
jeans are	3
jeans as	4
jeans fit	5
jeans for	13
jeans or	58
jedi	10
jedi knight	11
jeera	36
jeez	8
jeff daniels	-6
jeff the	-10
jellies	-14
jen	9
jenner	-44
jenner may	-8
jennifer	-5
jennifer love	-12
jenny	4
jeon	11
jeremy northam	9
jerk	-8
jerk and	-4
jerker	10
jerks	-20
jerks !	-14
jerky	-9
jerry lewis	-5
jerry mouse	8
jersey shore	-15
jerusalem	5
jessica simpson	-28
jessica stein	13
jet blue	3
jetbae	24
jetblue !	13
jetblue btw	15
jetblue can	-14
jetblue great	15
jetblue haha	14
jetblue here	13
jetblue hey	-16
jetblue how	-17
jetblue i	4
jetblue i've	-9
jetblue jayvig	13
jetblue looking	28
jetblue oh	15
jetblue seems	30
jetblue thank	-7
jetblue thanks	13
jetblue was	25
jetblue what's	-10
jetblue when	-13
jetblue why	-11
jetblue wish	35
jetblue wow	16
jetblue's	9
jetbluesofly	27
jetway	-18
jewel	3
jewel of	12
jewel thief	-11
jewelry	12
jewish mother	-11
jf	16
jfk airport	-11
jfk was	11
jie	15
jiggle	-20
jiggle the	-13
jihad	-11
jimmy	5
jimmy stewart	10
jimmy's bronx	-34
jindal	-28
jingoistic	-33
jiri	15
jive	-8
jj	6
jl	16
joan	11
joan fontaine	5
joanne	6
job	17
job and	-2
job as	4
job done	15
job for	3
job here	4
job i	5
job it	7
job portraying	15
job today	10
job with	2
jobson	-12
joe buck	5
joe pass	-14
joel schumacher	-4
joey	7
joggers	31
johansson	11
john	-2
john and	-6
john deere	10
john denver	8
john derek	-7
john holmes	9
john huston	-10
john ireland	-10
john mcintire	13
john mckay	-11
john saxon	-6
john sayles	18
johnston	8
join	4
join in	7
join us	10
joined	2
joined by	4
joint review	-47
joke	-15
joke a	-9
joke and	-15
joke is	-7
joke of	-8
jokers	-13
jokes	2
jokes and	-1
jokes are	-5
jokey	-10
jolt	13
jolts	15
jones ?	-16
jonestown	4
jonestown massacre	5
jonze	23
jordanian	27
jordanian airlines	15
jose	9
jose iturbi	6
joseph	-5
joseph cross	-17
joshua	-12
joshua's	-18
josie	5
joss	13
joss ackland	5
jot	10
jot down	10
jotting	8
journalism and	17
journey	12
journey is	4
journeys	38
journeys to	9
jovi	7
jovial	-22
joy	19
joy in	-5
joy to	32
joyful	28
joyless	-23
joyous	45
joys	2
jrb	13
juan	7
jud	9
judd's	-10
judged	3
judging by	-4
judgment	5
juiced	11
juicedefender	12
juicy	22
juicy and	38
jules	5
julianne	8
juliet	-4
juliette binoche	6
julio	-13
jumble	-8
jumbo	4
jumbo shrimp	15
jump	-3
jump all	-13
jump cut	-14
jump drive	20
jumping up	-7
jumps	-6
jumps around	-18
jumpsuit	10
jumpsuit !	12
jumpy	-11
junction	21
jungle river	18
jungle's	12
jungles of	-9
junk	-59
junk !	-20
junk food	7
junk like	-29
junk that	15
jurassic	9
jurassic park	4
jurassic world	28
jurgen	-11
just	-1
just above	1
just add	3
just alot	-25
just amazing	13
just annoying	-5
just another	-18
just as	17
just average	-7
just awesome	25
just awful	-89
just b	-16
just back	14
just bad	-33
just beautiful	44
just because	2
just been	-4
just before	8
just beginning	10
just booked	19
just boring	-3
just bought	15
just brilliant	27
just brought	-8
just can't	-2
just cancelled	-28
just cheap	-17
just check	7
just coincidence	-21
just come	3
just coming	13
just confused	-26
just cool	8
just could	-3
just couldn't	-10
just crashes	-19
just cry	-17
just did	-16
just didn't	-10
just die	-20
just died	-8
just does	-20
just doesn't	-21
just don't	-10
just downright	-4
just dumb	-7
just end	-5
just ended	-7
just ends	-6
just enjoy	20
just enough	7
just excellent	17
just expected	-8
just fantastic	24
just fell	-13
just felt	-8
just fine	27
just finished	4
just flicking	-13
just fun	11
just gets	-4
just give	4
just go	-5
just goes	-11
just good	5
just gorgeous	9
just great	22
just gross	-2
just guess	-14
just hangs	-29
just hard	-10
just haven't	-16
just horrible	-27
just hung	-7
just impossible	-10
just incredible	5
just is	-28
just isn't	2
just its	17
just killed	-6
just kind	-13
just lame	12
just lazy	-8
just left	-15
just like	9
just listen	8
just lost	-5
just love	19
just loved	23
just lovely	8
just made	5
just makes	-4
just making	-12
just may	16
just mediocre	-8
just meh	10
just melts	9
just moves	-7
just my	-6
just nasty	-16
just nice	13
just no	-30
just normal	8
just not	-29
just nothing	-7
just odd	-18
just ok	-19
just okay	-49
just outside	4
just pathetic	-6
just perfect	-2
just pick	8
just picked	10
just plain	-9
just plug	6
just pointless	-7
just quits	-14
just recently	5
just relax	15
just returned	2
just ridiculous	1
just right	62
just run	-14
just said	-16
just sat	-5
just save	9
just saw	3
just saying	-5
just seeing	7
just seemed	-14
just seems	-6
just sent	11
just set	12
just shoot	-11
just silly	-5
just sits	-6
just slightly	6
just so	-1
just some	-18
just something	4
just spins	-19
just spoke	17
just stands	-9
just stared	-9
just started	5
just stick	-5
just stops	-21
just subscription	-12
just tastes	-13
just tells	-11
just terrible	-4
just the	4
just there	-4
just thinking	-4
just threw	-23
just throw	5
just tired	-19
just to	-4
just too	-14
just tossing	-20
just trying	-4
just turned	4
just turns	-16
just uses	-16
just very	-9
just wait	5
just waited	-8
just walking	-7
just wanted	1
just wasn't	-38
just wasted	8
just weren't	-13
just what	36
just wish	14
just wonderful	-12
just works	16
just write	27
just wrong	-42
justice	19
justice and	20
justice system	7
justify	-5
justify a	-15
justin beiber	-14
justin bieber	20
justsaying	-12
juvenile	-9
jvmchat	26
jw marriott	7
jx	-11
k	-1
k !	-19
k dial	-22
k e	-9
k version	-41
ka	3
ka meetha	10
kahlo	36
kalbi	10
kandi	18
kaos	-29
karachi	-4
kardon	15
kareena	-15
kargil	-8
kari	-5
kari wuhrer	-14
karl	4
karl malden	20
karma	-3
karma is	-15
kashmiri	8
kasich	-22
kate	-4
kathryn	4
kathryn grayson	8
kattan's	-16
katz's	22
kc	-7
keanu	-3
keats	14
kebab	26
kebab and	7
kebabs	33
keel's	-19
keen	20
keen to	14
keenly	8
keep	7
keep a	14
keep an	3
keep and	10
keep buying	15
keep checking	10
keep coming	5
keep em	27
keep everything	7
keep going	10
keep hoping	-34
keep letting	-15
keep looking	-30
keep me	7
keep my	7
keep parents	17
keep saying	-13
keep tapping	-16
keep telling	-18
keep these	17
keep things	17
keep track	29
keep up	24
keep using	-6
keep you	15
keeper	15
keeper !	30
keepers	8
keeping	18
keeping it	7
keeping my	-6
keeping this	6
keeping track	-7
keeping up	7
keeping us	12
keeps	8
keeps changing	-10
keeps coming	6
keeps crashing	-22
keeps force	-33
keeps getting	5
keeps giving	-18
keeps having	-11
keeps his	8
keeps it	8
keeps it's	-17
keeps jumping	-12
keeps me	40
keeps my	30
keeps saying	-10
keeps telling	-23
keeps the	23
keeps things	19
keeps you	27
keeps your	3
keflavik	23
kei	15
keith gordon	5
kelly's	8
kelso	23
kenobi	7
kentucky	15
kenya	14
kept	3
kept clean	8
kept freezing	-14
kept looking	-8
kept me	8
kept on	4
kept opening	-14
kept popping	-12
kept waiting	-4
kessler	7
ketchup	-3
kettle	-3
kevin kline	2
key	-1
key at	12
key combination	-13
key more	17
keyboard and	22
keyboard for	10
keyboard functions	-17
keyboard long	15
keyboard where	-13
keyboards	5
keynote	16
keys	-9
keys at	-27
kfc	-6
kheer	-8
kher	11
ki	5
kibble	8
kibbles	13
kick	4
kick ass	3
kick back	13
kickass	9
kicks butt	10
kid again	35
kid at	9
kid friendly	4
kid i	4
kid loves	43
kid movie	-10
kid you	-9
kidding	-15
kidding me	-16
kiddos	-16
kidman	19
kidnaps	-6
kidrauhl	-28
kids	4
kids !	-3
kids about	-8
kids and	3
kids area	20
kids eat	9
kids flick	-12
kids have	14
kids love	17
kids loved	7
kids only	8
kids really	10
kids screaming	-15
kids then	-11
kids too	18
kids was	7
kids were	4
kids who	-5
kiley	9
kill	-4
kill an	-6
kill off	-9
kill the	-1
kill you	-19
kill your	-6
kill yourself	-18
killed it	-14
killed off	-2
killer himself	11
killer was	7
killer whale	-22
killer with	-9
killian	10
killing	-1
killing me	-23
killing people	7
kills	2
kills people	-4
kiltlifter	7
kim is	-17
kim novak	17
kim's	-10
kimbap	20
kimberly	7
kimpton	28
kind and	16
kind but	12
kind use	-26
kinda	-1
kinda heavy	-25
kinda of	-14
kinda wish	12
kindle does	-13
kindle or	8
kindle over	-15
kindle so	6
kindle when	13
kindlefire	-13
kindling	-21
kindness	7
kindness and	18
kindness of	16
kindred	24
kinds	17
kinds of	8
kinetic	13
king	1
king and	6
king crab	15
king is	4
king james	4
king of	9
king rat	-21
king show	107
king's	3
kingsley is	20
kinnear	13
kinnear and	8
kinski	-6
kipling	10
kissing jessica	18
kissinger	10
kit	10
kit however	14
kitchen	1
kitchen gadget	11
kitchen sized	14
kitchen the	-14
kitchen trash	15
kitchenaid	2
kitchenaid products	-12
kitty	6
klia	-5
klia kuala	-5
klm crown	22
klm royal	-7
klook	20
klook and	20
km from	-20
kmart	-11
kms	23
knack	12
knack for	2
knee	2
knee but	6
knees	-4
knees are	-14
knew	2
knew !	15
knew ?	7
knew his	18
knew of	24
knew where	-5
knick	-16
knife sharpener	14
knife to	-15
knight	4
knight returns	18
knighted	11
knob and	10
knock	3
knock off	5
knockaround	-21
knockaround guys	-14
knocked it	21
knockout	-4
knots	-10
know	1
know better	-4
know disney	-14
know everyone	9
know everything	-6
know have	-7
know he's	-9
know i'll	9
know it's	-7
know much	-10
know of	2
know their	4
know them	13
know there	3
know this	-4
know what	1
know why	-3
know's	-38
knowing	10
knowing people	13
knowing the	10
knowledgable	21
knowledge	7
knowledge and	13
knowledge in	9
knowledgeable	29
knowledgeable about	6
knowledgeable and	4
known better	-43
known there	-16
knows ?	-7
knows but	30
knows if	-6
knows me	-11
knows something	7
knows whats	15
knows when	10
knows who	-4
knoxville	-8
knuckle	17
knuckled	15
knuckled and	18
koffee	-19
kohler	15
kong	1
kong airport	20
kong films	8
kong for	20
kong on	15
kong with	19
kony	-30
kooks	-21
korea	7
korean	5
korg	10
kosashvili	14
kosashvili's	17
kosminsky	40
kota	17
kothari	-9
koury	25
kp	-12
krell	31
krippendorf's	-13
kris	-4
kris bryant	7
kris flyer	-15
kris lounge	-17
kroger	9
krups	-22
kubrick	4
kubrick's	6
kudos	50
kudos !	6
kudos to	5
kul	12
kulcha	3
kulcha was	22
kurds	-13
kurkure	8
kurosawa	7
kurosawa's	12
kurt thomas	-10
kuwait	42
kwan	40
kyoto	-6
kzin	-17
köln	18
l on	15
l'engle	-9
l'hotel	-14
la	11
la carte	20
la cinta	-18
lababdar	7
label	-3
label and	-7
label but	-14
label is	-37
label this	-7
label with	13
labeling	-9
labeling it	-19
lable	-21
labor to	-22
labored	-13
laborious	-19
labour	19
labours	-21
labs	7
lace	4
lace detail	13
laces	-28
laces are	-16
lacey	-11
lacie	6
lack	-24
lack NOT_a	-10
lack NOT_luster	-15
lack NOT_of	-2
lackadaisical	-9
lacked	-19
lacked any	-10
lacked flavor	-39
lacking	-29
lacking NOT_any	-17
lacking NOT_in	-5
lacking NOT_quality	-15
lackluster	-78
lackluster as	-16
lacklustre	-4
lacks	-26
lacks NOT_any	-13
lacks NOT_anything	-10
lacks NOT_both	-24
lacks NOT_considerable	-11
lad	6
ladder match	14
ladies !	7
ladies from	12
ladies man	9
ladies night	10
ladies with	-19
ladle	33
lady	1
lady at	-9
lady penelope	-9
lafitte	16
laggy	-22
lago	9
lags	-27
lai	8
laid	1
laid back	11
laid out	6
lake	-2
lake etc	-16
lam	15
lamb	7
lamb and	5
lamb chops	7
lambs	5
lame	-54
lame !	-12
lame and	-51
lame attempt	-4
lame lame	-9
lame movie	-5
lamely	9
lameness	-39
lamer	-38
lamest	-27
lamp for	-10
lampoons	18
lampshade	-14
lancaster	14
land i	-29
landed safely	18
landis	-8
landmark	7
landmark in	8
lando	14
landscape	2
landscapes	-6
lane	-3
lanes is	23
lanes tries	15
lang	17
lang's	47
languages	2
lansing	10
lantau	17
lantau island	8
laptop !	7
laptop back	8
laptop bag	11
laptop does	-12
laptop has	13
laptop is	15
laptop that	9
laptop the	21
laptop to	60
laptop until	-32
laptops	10
laptops and	15
laptops are	-18
laptops but	9
laptops to	-17
laputa	8
lara flynn	6
large	-2
large and	-3
large because	7
large busted	17
large but	42
large cast	11
large chested	5
large clean	10
large crowd	13
large enough	3
large fit	-6
large for	23
large hands	9
large hard	19
large hole	-14
large i'm	12
large lounge	12
large modern	23
large number	-3
large or	-8
large party	-9
large picture	-36
large portions	13
large screen	9
large selection	6
large so	11
large through	19
large variety	3
large windows	16
large with	8
largely devoid	-8
larger	3
larger bag	17
larger one	11
larger screen	7
larger than	4
largest	2
larnaca	23
lars	29
lars von	11
las	3
laser	-2
laser beam	-15
laser mouse	-10
last !	14
last a	26
last comment	22
last email	-17
last episode	5
last for	6
last forever	36
last i	-13
last is	9
last meal	7
last moments	8
last movie	-6
last name	-16
last order	-13
last reel	-13
last ride	15
last scenes	11
last seen	6
last several	9
last six	9
last straw	-16
last that	16
last thing	-3
last time	-13
last trip	-7
last two	3
last wave	6
last week's	-16
last year	3
last year's	-5
lasted	-12
lasted about	-21
lasted more	-7
lasted on	33
lasting strings	-12
lasts	6
lasts a	6
lasts up	13
late	-1
late delivery	-10
late flight	-34
late flightr	-10
late in	-3
late marriage	9
late one	6
late show	-12
late summer	15
late you	-10
later film	11
later found	-15
later on	6
later the	-7
later we	3
later when	-8
latest craze	-14
latest feature	20
latest firmware	-12
latest the	-16
lathan	16
lather	-13
latte	-6
latter category	-7
laugh	1
laugh about	-5
laugh at	3
laugh once	-15
laughable	-58
laughable and	18
laughable as	-6
laughable dialogue	-20
laughably	-16
laughed	1
laughed a	-7
laughed at	-3
laughed my	7
laughing out	13
laughing throughout	10
laughs and	2
laughs are	-20
laughs but	-8
laughs in	-4
laughs out	5
laughs that	10
laughter !	10
launch pad	-15
launches	-4
laundry services	-19
laura	-5
laurence	12
laurence fishburne	26
laurie	9
laut	-26
lavatories	24
lavishly	20
law against	-20
lawmakers	-19
lawns	8
laws for	-43
lawsuit	-7
lawton	15
lawyer	1
lax	-1
lax airport	-10
laxative	-13
lay flat	-11
layer it	7
layered	25
layered and	26
layering	18
layers	11
layers of	5
laying all	-13
laying out	15
layover	-5
layover at	18
lays	1
lays nicely	7
lazily	-27
laziness	6
laziness and	-10
lazy	-19
lazy and	-7
lazy sunday	11
lazy to	-6
lazy writing	-10
lb i	-13
lbs	1
lbs and	4
lbs heavier	-41
ld	23
le	-1
le anfore	-10
le creuset	16
lea	23
lead a	9
lead actor	-4
lead performances	11
lead she	26
lead the	7
leaden	-37
leaders	8
leaders are	27
leaders in	16
leading	-2
leading edge	-30
leading men	14
leads	-3
leads you	8
leaf international	-18
leaf transborder	14
leak	-24
leaked	-51
leaking	-52
leaking and	-6
leaks	-44
leaks out	-10
leaky	-14
lean	-4
leaned	-6
leaning more	-12
learn	2
learn ?	-49
learn and	24
learn of	6
learned how	9
learned my	-5
learned that	-8
learned this	21
learning	15
learning about	4
learning how	10
learning the	9
learns	8
learns more	7
lease	-15
least	-18
least appealing	-14
least be	3
least been	-7
least bit	9
least bothered	-17
least favorite	-14
least favourite	-19
least flattering	-38
least from	16
least give	7
least had	-5
least have	-11
least he	5
least i	-2
least it	-24
least legroom	-15
least made	-8
least my	-18
least of	7
least once	9
least put	-6
least that	-2
least the	-7
least there	6
least there's	-17
least they	-13
least twice	5
least with	-11
least you	-6
leather case	17
leather clad	-10
leather ends	22
leather seats	51
leatherface	-6
leave	-2
leave at	-12
leave because	-14
leave i	23
leave nothing	13
leave the	-2
leave this	-10
leave you	5
leavened	-34
leaves a	-2
leaves for	10
leaves tons	-18
leaves viewers	-25
leaving dirty	-18
lecture	-19
lectured	-10
led	6
led all	17
leds	7
lee van	7
lee's character	-12
leeds	24
leek soup	15
leers	-37
leers and	-12
left	-16
left and	-5
left before	6
left button	-16
left in	-5
left on	-19
left over	5
left slightly	-10
left that	-15
left then	-5
left thinking	-10
left this	-20
left untouched	-20
left with	-4
leftovers for	12
leftovers from	-22
leg of	-3
legendary	3
legging	13
leggings	13
leggings !	7
leggings and	-8
leggings but	5
leggings or	32
legitimate	-4
legroom	10
legroom and	11
legroom but	12
legroom space	19
legs	-1
legs in	-6
legs into	-37
leia	5
leigh	5
leisure	18
leisurely	-6
lemmon	4
lemon !	-42
lemon juice	11
lemon oil	7
lemon to	-21
lemonade was	-9
lemony	13
lend a	9
lends	19
lends itself	4
lends the	6
length	-4
length hits	15
length is	-2
length would	9
lenin's	-17
lennox	-18
lenny	9
lenovo	7
lens	-6
lens barrel	-32
lense	32
leonardo	-6
leonine	10
leopard	5
les	4
leslie howard	10
less	-5
less about	-9
less actress	-22
less by	19
less comfortable	10
less crowded	17
less effective	-17
less expensive	3
less flattering	-16
less funny	-15
less inspired	-9
less legroom	-9
less like	-7
less masala	-11
less mature	-33
less more	14
less painful	6
less people	22
less quantity	-64
less real	-7
less space	21
less than	-6
less the	-5
less then	-4
less violent	12
less wait	15
less well	7
less when	8
lesser quality	-17
lesson about	5
lesson learned	-40
lesson on	7
lessons	1
lessons are	15
let	1
let alone	-23
let down	-39
let me	-5
let someone	-19
let them	2
let us	-3
let yourself	19
let's	-3
let's call	-14
let's go	4
let's have	-19
let's just	-2
let's make	-5
let's see	-3
let's you	9
letdown	-28
lethal	4
lethargic	-4
lets just	-6
lets me	20
lets see	-34
lets start	-10
lets the	4
lets try	-28
lets us	6
lets you	30
letters	2
letters are	-10
lettuce	-9
leung	14
level	2
level and	3
level to	13
level was	-16
levels	14
levels and	6
levels are	5
levels but	5
levels to	-5
leverage	-8
levitt	11
levys	-27
lewis the	12
lewis to	17
lexicon	12
lexus and	-22
lga	-22
lh	-11
lhr	11
li has	15
liam	6
liar	-14
liberal's	-29
liberal's study	-15
liberally	-4
liberals	-7
liberate	-13
liberate the	-10
liberating	28
liberation	7
liberty	7
librarian	5
library	1
library is	8
library of	5
libro	26
licious	-9
lick	-9
licked the	10
licking	10
licking the	24
licorice	6
licorice and	14
licorice is	11
lid but	-17
lie	-2
lied	-31
lied to	-19
lies	-3
lies a	10
lies to	-8
life	12
life again	8
life and	5
life apart	11
life are	-6
life as	9
life beyond	10
life can	2
life changing	7
life could	12
life does	15
life events	14
life for	10
life get	18
life in	-4
life is	9
life itself	-17
life needs	-25
life of	-3
life s	22
life saver	11
life saving	8
life she	5
life than	12
life this	7
life to	3
life watching	-22
life will	8
life would	11
life yes	11
life you	7
life's	4
lifeless	-71
lifelong	-3
lifespan	5
lifestyle	-10
lifetime	-4
lifetime channel	-7
lifting	-3
lifts the	12
light	-1
light airy	10
light and	13
light but	3
light came	-11
light dinner	9
light doesn't	13
light hearted	10
light heartedness	19
light material	7
light on	-8
light red	10
light show	16
light snacks	8
light strings	13
light sweater	7
light was	-11
light weight	-4
light while	-24
light with	7
light would	-24
light yet	9
lighten up	11
lighter	10
lighter flavor	-25
lighter than	21
lighter weight	6
lightly	3
lightly salted	16
lightness	12
lights	1
lights are	6
lights for	8
lights out	-9
lightweight	4
lightweight and	49
lightweight but	31
lightweight sweater	11
lightyear	43
likable	12
likable and	13
like	2
like a	-11
like adults	-12
like all	3
like almost	8
like an	-6
like another	3
like any	7
like apple	14
like bad	-14
like ballistic	-13
like batman	7
like better	8
like butter	26
like cheap	-25
like cheesy	-7
like crack	10
like crap	-13
like crazy	-10
like deep	9
like disneyland	12
like drapes	-21
like dried	-8
like drinking	-19
like eddie	-20
like em	6
like end	-17
like fabric	-7
like family	13
like few	13
like figure	-9
like fingernails	-11
like flowy	-9
like fresh	16
like frozen	-24
like he	-9
like him	3
like hollywood	-16
like home	12
like hostel	-21
like how	20
like i	1
like idiots	-8
like it	1
like junk	19
like kubrick	13
like magic	25
like maternity	-20
like me	1
like mickey	6
like mike	8
like more	-12
like never	18
like no	4
like non	15
like one	-3
like orange	-17
like oscar	-7
like paint	-16
like plain	-18
like plastic	-23
like quot	-6
like royalty	14
like rubber	-11
like she	-4
like she's	-50
like sitting	-6
like some	-2
like somebody	-9
like someone	-28
like something	-9
like the	3
like them	2
like they	-4
like they're	-4
like this	3
like three	-19
like typical	-9
like using	4
like vinegar	-15
like was	-6
like water	-6
like you're	-3
likeability	8
likeable	21
likeable characters	7
liked	23
liked a	26
liked in	-7
liked it	5
liked most	20
liked my	19
liked that	12
liked the	8
liked them	-11
liked this	13
likely	-1
likely i	-15
likely will	-12
likes	3
likes the	18
liking it	7
liking them	8
lil	3
lilac	5
lilo	10
lilo stitch	14
lily	-8
lily's	25
lime	-9
limitations	-4
limited	-14
limited and	-9
limited but	14
limited i	-29
limited in	-7
limited life	-15
limited to	-3
limits the	-8
limp	-38
lina	-9
lincoln and	-11
lincoln is	8
lindy	10
line	-1
line and	-1
line for	-4
line it	7
line may	25
line shape	5
line this	-7
line trimmer	-16
line ups	12
line was	-5
linen	4
lines	-1
lines for	-3
lines like	-4
lines that	-3
lines were	19
lineups	-10
linger	48
linguine	32
lingus gold	-3
link	-2
link on	-36
linksys pap	15
lint	-14
linty	-16
lion	-3
lion king	15
lip smacking	7
lips is	9
liqueur	11
lisbon	-7
lisbon airport	-8
list is	10
list was	17
listed	-9
listed as	-5
listed here	15
listen	6
listen on	-16
listen to	2
listener	4
listening	5
listening to	1
listens	28
listens to	3
listless	-46
listless and	-8
literally	-9
literally never	-23
literally to	-11
literary detective	9
literate	47
little	-1
little about	-4
little action	-8
little app	3
little attempt	-12
little awkward	11
little big	62
little book	6
little boxy	12
little bulky	10
little cheaper	7
little clips	10
little concerned	13
little crowded	8
little dark	-6
little dated	10
little details	6
little device	30
little different	14
little does	15
little edie	13
little electric	-30
little else	-4
little embarrassed	-15
little entertainment	-11
little expensive	17
little extra	-3
little fan	9
little faster	11
little film	17
little finger	10
little flavor	14
little flimsy	36
little foam	-17
little gadget	11
little gem	21
little girls	8
little goes	5
little going	-15
little guy	8
little hard	15
little heavier	21
little heavy	10
little hesitant	12
little hotel	14
little indians	-11
little indie	12
little insight	-16
little item	12
little kick	7
little known	12
little lacking	9
little large	-12
little leg	-21
little less	-4
little light	8
little longer	10
little looser	13
little loud	6
little low	7
little misleading	-16
little moments	32
little movie	10
little narrow	10
little nervous	50
little noisy	17
little of	-2
little on	10
little one	2
little ones	8
little or	-3
little overpriced	25
little overwhelming	19
little place	19
little post	13
little practice	14
little pricey	10
little pricy	15
little privacy	20
little reason	-10
little respect	-5
little restaurant	11
little roomy	9
little rough	-5
little scratchy	10
little shade	-26
little sheer	6
little short	15
little shorter	16
little skeptical	-11
little small	6
little smaller	12
little snug	4
little something	15
little spicy	14
little substance	-4
little success	-12
little sweet	8
little thin	6
little things	9
little to	-8
little too	-2
little tricky	31
little understanding	-16
little value	-27
little wide	14
little worried	-5
live	7
live at	17
live band	25
live but	6
live in	-1
live music	-4
live person	-18
live shows	42
live the	12
live their	6
live this	8
live trap	10
live without	21
lived	1
lived her	12
lived here	-9
lived in	4
lived up	32
livelier	7
lively	23
lively and	10
liven	-4
liven things	-20
lives	-1
lives and	4
lives have	9
lives that	4
lives were	18
liveupdate	-14
livid	-9
living	5
living alone	8
living area	7
living color	-8
living life	8
living quarters	9
liza	5
ll buy	-29
ll cool	-10
ll feel	-23
ll get	-16
ll see	30
lmao	10
lmfao	16
load	-6
load of	-12
load this	-14
loaded and	11
loader	-10
loading	-2
loading screen	-25
loads	2
loads of	7
loads up	17
loaf pan	10
loaned	5
loathe	7
loaves	8
lobby is	-3
lobby of	16
lobotomy	-18
lobster	5
lobster shells	-20
local	4
local pizza	14
local restaurants	5
local retailer	2
local store	11
local stores	7
local video	-6
locally before	-27
locals	1
located	19
located about	13
located and	6
located for	11
located in	-2
located inside	5
located very	6
location	2
location !	5
location as	10
location but	-7
location for	6
location great	5
location however	-29
location in	8
location is	-6
location never	-19
location since	11
location that	11
location to	7
location very	6
lock	3
lock a	-32
lock but	14
locked	-13
locked it	-13
locked up	-4
locking tuners	49
locks	-2
locks for	8
locks on	5
locks up	-10
locks were	-19
lockups	-19
locust	9
lodge	10
lodge logic	15
lofty	7
log	-9
logan	-4
logan airport	-13
logged	-15
logged in	-16
login	-5
lohan	-12
lohan's	-12
lol	39
lol !	16
lol i	12
lola	9
lolita	-16
lolla	-26
lolo's	7
london heathrow	2
loneliness	15
loneliness and	7
lonely	26
lonely and	12
loners	11
long after	24
long and	-4
long arms	29
long battery	22
long before	-3
long boring	-16
long but	24
long by	-10
long day	6
long drive	12
long fan	11
long handle	7
long haul	-3
long island	5
long it	-7
long lasting	11
long layover	26
long legged	31
long lines	-3
long long	-15
long of	-36
long pedal	-16
long period	7
long queue	4
long queues	-9
long range	8
long run	6
long sleeve	20
long sleeves	5
long story	3
long suffering	6
long to	-11
long trailer	-30
long wait	-14
long winded	-5
longer	3
longer battery	27
longer i	-26
longer length	24
longer the	-8
longer wait	14
longest	4
longest time	4
longest wait	41
longest we	7
longevity	-14
longtime	-11
look	-1
look amazing	9
look and	3
look back	12
look bad	6
look big	-12
look cheap	-27
look cool	-36
look elsewhere	-46
look even	-4
look forward	18
look foward	18
look fun	-11
look great	10
look grey	-19
look how	-7
look huge	-6
look is	8
look larger	-8
look like	-18
look much	-9
look no	28
look out	5
look pregnant	-14
look thru	-15
look wide	-10
looked	-9
looked about	-10
looked adorable	-16
looked after	8
looked as	-2
looked awful	-12
looked boxy	-10
looked brand	14
looked cute	-6
looked good	-6
looked horrible	-33
looked like	-48
looked more	-8
looked old	-30
looked pretty	-5
looked really	-13
looked so	-3
looked totally	-19
looking a	11
looking but	-4
looking design	11
looking for	1
looking glass	18
looking out	4
looks	-10
looks adorable	-9
looks amazing	-3
looks best	7
looks better	16
looks can	-8
looks cheap	-44
looks completely	-11
looks cute	-5
looks every	-14
looks exactly	3
looks expensive	9
looks from	-18
looks great	-7
looks kind	-5
looks like	-7
looks nothing	-37
looks old	-66
looks on	3
looks ridiculous	-18
looks sharp	11
looks terrible	7
loong	-4
loop	4
loop station	-46
loose but	3
loose cannon	9
loose i	-8
loose so	6
loosen	8
loosen up	14
loosening	15
looser	-3
looser fit	32
loosing	-18
loove	31
loove this	10
lopez is	26
lord	3
lord and	6
lordi	-15
lords	5
lore	25
lorenz	-35
lose	-1
lose friends	13
lose it	8
lose its	-10
lose my	-4
lose the	-8
loser	-7
loser is	-12
losers	-7
loses	-3
loses all	-14
losing	-4
losing my	-6
loss	-5
loss as	-7
loss when	-14
losse	-18
lost	-10
lost all	-4
lost bag	-6
lost dreams	17
lost her	3
lost interest	-19
lost is	9
lost item	33
lost its	-26
lost luggage	-8
lost me	-20
lost my	-13
lot	1
lot because	5
lot better	-6
lot brighter	-57
lot but	2
lot easier	18
lot faster	30
lot funnier	-15
lot of	3
lot smarter	13
lot so	7
lot though	33
lots	8
lots to	4
lotus	20
loud	-15
loud and	-3
loud as	-6
loud enough	6
loud funny	9
loud music	-20
loud speaker	18
loud when	-10
loudly	-23
lounge	3
lounge ?	-11
lounge addis	-13
lounge adelaide	14
lounge bahrain	8
lounge bangkok	8
lounge barcelona	-20
lounge berlin	-18
lounge birmingham	15
lounge boston	-8
lounge cairo	-8
lounge chairs	7
lounge chennai	-14
lounge chicago	-3
lounge colombo	27
lounge customer	2
lounge dammam	-19
lounge denpasar	-18
lounge dubai	-4
lounge geneva	17
lounge hong	5
lounge i've	-17
lounge incheon	12
lounge istanbul	10
lounge jersey	32
lounge klia	-5
lounge large	18
lounge las	-14
lounge lisbon	-13
lounge los	-3
lounge madrid	54
lounge manchester	11
lounge mauritius	19
lounge miami	-12
lounge moscow	-13
lounge newark	-10
lounge on	4
lounge orlando	-18
lounge pier	14
lounge rome	-14
lounge shanghai	-6
lounge singapore	4
lounge t	-24
lounge tokyo	9
lounge turin	-12
lounge where	-17
lounge with	17
lounger	35
lounges like	-12
lounging	6
lousy	-82
lousy movie	-5
lovable	36
love	29
love !	14
love a	-3
love all	27
love and	-1
love angry	-10
love any	11
love at	8
love being	51
love boat	-26
love both	9
love coconut	-8
love disney	8
love dragonss	25
love em	8
love everything	13
love flying	26
love for	2
love free	9
love handles	8
love has	14
love hate	-10
love having	28
love hewitt	-23
love how	-2
love http	13
love imagine	12
love in	2
love is	2
love it	26
love its	12
love jetblue	14
love liza	-18
love love	35
love maeve	-11
love me	6
love my	2
love not	-10
love of	-4
love or	5
love pilcro	9
love playing	27
love reading	5
love respect	-13
love retailer	-12
love story	-2
love than	-10
love that	15
love the	15
love their	14
love them	13
love these	34
love this	34
love to	15
love twitter	20
love using	9
love watching	12
love what	-7
love with	-6
love you	11
loved	25
loved !	8
loved and	15
loved being	8
loved both	20
loved by	18
loved every	25
loved her	-6
loved how	4
loved it	-7
loved my	30
loved ones	4
loved our	11
loved playing	10
loved that	27
loved the	3
loved their	5
lovee	11
lovejetblue	22
lovely	26
lovely !	52
lovely ambience	21
lovely and	19
lovely but	5
lovely dress	16
lovely film	9
lovely hotel	6
lovely little	24
lovely room	13
lovely rose	-16
lovely skirt	8
lovely sweater	22
lovely time	10
lovely with	23
lover	4
lover it's	-18
lover's	8
lovers	35
lovers and	-13
lovers of	18
lovers out	10
loves	26
loves it	16
loves playing	7
loves the	7
loves them	17
loves these	14
loves this	41
lovin	9
loving	34
loving it	13
loving the	14
loving this	4
lovingly	10
low	-6
low brow	-13
low budget	-1
low but	6
low fat	57
low grade	-10
low key	4
low noise	17
low point	-28
low price	7
low profile	5
low quality	-65
low quantity	-14
low rent	-12
low to	-4
lowbrow	-11
lower depths	-13
lower priced	9
lower prices	10
lower quality	-29
lower than	-2
lower the	-23
lowes	14
lowest	-12
lowest price	66
loy	9
loy and	6
loyal customer	-22
loyalty card	14
lp	20
lt	-8
lucas	6
lucas black	9
luchador	20
lucia	60
luck	-5
luck !	-13
luck and	9
luck getting	-32
luck if	-23
luck next	-34
luck with	-8
luckiest	14
luckily we	19
lucky and	8
lucky break	-21
lucky enough	7
lucky if	-29
lucy the	-23
lud	35
ludicrous	-33
ludicrous and	-10
ludicrously	-5
lufthansa business	-10
lufthansa first	27
lufthansa senator	5
luggage	-10
luggage ?	-14
luggage is	-24
lugubrious	-19
luke warm	-32
lukewarm	-43
lulu	9
lumbering	-9
luminous	12
lumpur airport	-5
lumpy	-16
lunch	2
lunch and	8
lunch because	8
lunch buffet	11
lunch crowd	12
lunch here	6
lunch is	8
lunch or	27
lunch specials	2
lunch today	-6
lunch with	3
lunchbox	16
lunches	21
lunches for	12
lundgren	-14
lupino	14
lurches	-9
lured in	-17
luscious	9
lush	2
lush and	-8
lust	-5
luster	6
luther	4
luther king	26
luv	17
luv it	13
luv this	26
luved	23
luvin	22
luvswa	20
luxembourg	29
luxurious	32
luxurious and	15
luxury	6
luzhin	8
lydia	17
lying	-6
lyne	-19
lyrical and	15
lysol	-9
m	2
m at	10
m between	15
m fit	12
m in	7
m is	10
m just	-13
mabuhay	-15
mabuhay business	-10
mac	11
mac !	18
mac but	-51
mac is	12
mac os	28
mac software	12
mac user	-24
mac which	16
macally	-5
macau	11
macaulay	-6
macbook	21
macbook pro	4
macbooks	17
macgraw	-15
macguffin	15
macha	-11
mache	-13
machina	-7
machine	1
machine that	-6
machine too	21
macready	15
macro	22
macy	5
macy and	8
mad	-5
mad i	-10
mad mad	-11
mad max	7
mad not	-35
mad that	-51
maddening	-16
made	1
made ?	-32
made a	2
made all	4
made and	3
made aware	-14
made exclusively	-21
made for	-3
made it	1
made longer	-21
made me	-4
made no	-11
made our	12
made pretty	-9
made their	5
made this	-2
made though	8
made well	11
madea	10
madness or	-16
madras	7
madtv	-18
mae west	-12
maestro	8
maeve dresses	-8
magazines	7
magazines and	7
magellan	-13
magenta	-2
maggie's	25
magic	6
magic !	18
magic and	10
magic mike	35
magic that	5
magical	17
magical and	31
magical day	6
magical place	33
magnificant	13
magnificent	37
magnificent and	4
magnificent job	13
magnificent performance	6
magnificently	54
maguire	16
mahatma	18
mahi	11
mahogany	14
mai	-19
maid of	17
mail	-7
mail the	-6
mailed it	-11
mailing	-4
main course	-2
main courses	5
main dining	13
main guy	-8
main issue	-32
main problem	-21
main rides	-12
main st	28
main stream	6
main street	11
mainland tourists	-22
mainly	2
mainly because	2
mainly due	-5
mainstream	3
mainstream american	29
mainstream media	9
mainstreamed	-25
maintain a	5
maintained	20
maintained the	15
maintains	24
maintains your	11
maintance	-20
maintenance	-4
majestic	11
majidi	21
major	-4
major advantage	11
major attitude	-12
major design	-25
major issue	-17
major letdown	-15
major plus	7
major problem	-6
major problems	-9
majority	-1
majority of	-2
majorly	-15
make ?	-14
make any	-5
make for	-2
make fun	-17
make having	24
make matters	7
make money	-21
make more	3
make movies	-8
make our	18
make pancakes	9
make people	3
make reservations	-7
make sure	3
make this	1
make two	-8
make u	17
make up	3
make when	18
make you	3
make yourself	8
makeover	-11
makers	-1
makers of	-6
makes	7
makes a	-2
makes absolutely	-20
makes for	-2
makes getting	11
makes good	7
makes great	8
makes it	8
makes little	-7
makes my	-3
makes no	-6
makes perfect	8
makes some	-10
makes sure	6
makes the	7
makes this	12
makes up	14
makes us	22
makes you	3
makeup	-3
makhani	-3
makhni	-5
making	-1
making ?	-9
making a	-2
making any	-4
making but	-26
making great	10
making it	-1
making money	-5
making new	12
making sure	6
making them	3
malarkey	-11
malaysia	12
malaysia airlines	6
malden	20
male adapter	13
male to	13
males	-16
malfunction	-6
malfunctioned	-14
malfunctioning	-17
malicious	-15
malicious and	-10
mall	8
malware	-6
mama	9
mama so	10
mamma	7
mamá	13
mamá también	9
man	5
man and	7
man as	8
man eating	-7
man experience	49
man from	-9
man getting	-14
man he	3
man himself	8
man lost	15
man named	5
man not	8
man on	3
man ride	32
man to	3
man we	6
man were	-19
man who's	3
man's	2
man's book	-17
manage memory	-13
manageable	14
management	-1
management is	10
management that	-12
management would	-9
manager	-22
manager and	11
manager came	5
manager he	16
manager on	-9
manager refused	-10
manager said	-7
manager there	-11
manager was	-3
managers	-6
manages	9
manages to	7
managing	5
manchester airport	11
mandi and	9
mandolin	13
mandolin and	6
mandy	5
manga	18
mango	13
mangos	18
manhattan	7
manhood	7
manically	14
manifested	10
manila	-7
manipulated	5
manipulative	-7
manipulative and	-21
manipulative sentimentality	-10
manmade	12
mann	4
manning	-14
manny	21
manor which	12
manos	-27
mansion	-3
manslaughter	-10
mantle	8
manual	-4
manually	1
manufacture	-5
manufacture a	-18
manufactured	-5
manufactured to	-30
manufacturer	4
manufacturer and	-10
manufacturing	-5
manufacturing defect	-19
many	5
many and	7
many applications	24
many apps	39
many at	11
many attractions	16
many better	-41
many cables	-47
many cars	-15
many choices	4
many colors	22
many compliments	20
many critics	28
many different	17
many directions	-33
many dishes	5
many disney	13
many film	9
many films	6
many flaws	-5
many food	16
many groups	-13
many guitars	10
many hours	8
many i	10
many issues	-8
many meals	17
many memorable	11
many new	11
many occasions	23
many of	2
many options	8
many pictures	17
many positive	-13
many problems	-12
many recipes	5
many returns	-19
many serious	13
many shows	6
many snack	-23
many thanks	16
many twists	12
many uses	-6
many varieties	11
many viewers	11
many ways	10
many years	14
mapped	22
mara wilson	-12
marais	7
marble	24
marble bathroom	16
march continues	16
march in	-9
marchand	11
marco	27
marcy	15
margaret	3
margaritas	-7
margaritas were	-38
marginal	-19
marginally	-15
marginally better	-12
maria	-2
mariachi	12
marie	18
marie is	19
marie's	9
mariette hartley	9
marin	13
marina	6
marinade	5
marinara	8
marinated	9
mark and	6
mark is	10
mark's	21
marked down	8
market version	-7
market with	-9
market you	-34
marketing materials	-22
markets	3
markets in	14
marking	-5
marks a	7
marks and	10
marks it	14
marley	3
marley amp	15
marlo	-19
marlo thomas	-13
marple	16
marquise	14
marrakech	12
marriage	-2
marriage and	6
marriage it	17
married	-2
marrying	24
marrying a	12
mars the	-10
marsala	11
marseille	15
marshall	2
marshmallows	8
mart	1
martin	-2
martin donovan	19
martin lawrence	-27
martin luther	29
martin strings	6
martini	5
martini glasses	19
martinis	7
martyrdom	10
marvel	14
marvel of	18
marveled at	11
marvellous	21
marvelous	29
marvelous as	8
marvelous film	13
marvelous job	7
marvelously	27
marvels	13
mary	-4
mary in	-11
mary's	14
maryam is	14
maryella	19
mas	-6
masala	-4
masala but	-13
mashed	5
mashed potatoes	5
mask was	-12
masking as	-15
masochistic	-15
masquerade	10
masquerading	-4
massacres	-16
massage	35
massage the	-17
masseuse	14
massey	3
massive	-3
massive amounts	-28
massive disappointment	-94
massively	-30
master	6
master !	14
master at	13
master class	18
master is	9
master piece	7
mastered the	6
masterful	19
masterfully	34
masterly	9
masterpeice	21
masterpiece	41
masterpiece of	-6
masterpiece the	14
masterson	3
masterwork	13
mastery	15
mastery of	8
masturbating	-16
masturbation	-11
matata	7
match !	9
match for	4
matches	19
matches the	6
matching	-3
matching game	8
matchmaking	-16
material	-16
material but	-16
material had	-26
material it's	-7
material just	-14
material looks	-17
material not	7
material of	-17
material was	-15
material were	-17
materials for	-8
maternal	20
maternity	-29
maternity dress	-5
maternity top	-43
mates	4
math	7
math but	-20
math problem	6
math problems	31
math skills	10
matheson	8
mathieu	18
matinee	4
mating	-5
matress	-17
matronly	-21
mats	-17
matte	6
mattei	-8
mattel	-25
matter that	8
matters here	19
matters worse	10
matthau	1
matthau and	12
matthew mcconaughey	8
mattress cover	-14
maturity	12
matuschek	18
maudlin	-34
maui	-3
mauritius airport	19
mawkish	-26
max	9
maximilian	-8
maximize the	12
maximum amount	-15
maxthon	31
may	-1
may also	7
may appear	14
may as	-33
may enjoy	-43
may face	-9
may feel	6
may god	6
may have	-1
may i	-8
may it	13
may make	6
may not	20
may order	9
may prove	7
may provide	34
may seem	29
may surprise	8
may take	6
may vote	-20
may want	7
may wonder	12
may work	-31
maybe	-7
maybe ?	-21
maybe at	-11
maybe even	2
maybe go	20
maybe good	-9
maybe i	-4
maybe i'm	-14
maybe it	-9
maybe it's	-9
maybe more	10
maybe not	9
maybe the	-4
maybe they	-2
maybe they'll	-8
maybe this	-23
maybe twice	-14
maybe we	-3
maybe you	-2
maysles	10
mazes	-13
mazing	16
mb secure	23
mcbeal	-8
mccann's	17
mccarthy	4
mcconaughey	11
mcconnell	-9
mccoy	21
mccoy and	14
mcdonald's and	-13
mcdonalds	-6
mcg	-12
mcgovern	-18
mcgregor	3
mcguane	15
mcintire	33
mckellan	24
mclaglen	43
mclaughlin	10
mcnally	15
md	-4
me :)	8
me ?	-16
me a	2
me also	-5
me another	-6
me at	4
me away	32
me back	10
me because	3
me blisters	-32
me cold	-8
me craving	14
me cry	-10
me damaged	-18
me down	-27
me either	-9
me entertained	7
me everywhere	7
me explain	-6
me fried	-16
me gag	-23
me get	8
me glued	14
me going	7
me great	7
me grinning	17
me happy	72
me hate	-29
me hooked	14
me how	-9
me i	-1
me i'd	-6
me is	-2
me keep	4
me know	3
me late	-17
me laughing	5
me look	-16
me mad	-11
me more	-4
me new	8
me nicely	11
me no	-6
me not	-2
me now	-8
me occupied	21
me off	-22
me only	-13
me or	-6
me perfectly	-8
me read	12
me reconsider	-25
me return	-9
me right	40
me say	-3
me saying	7
me sick	-36
me so	1
me some	2
me start	5
me tell	3
me than	11
me that	2
me the	2
me they	-6
me to	-5
me twice	-5
me up	7
me wanting	8
me who	4
me why	10
meadows	19
meal	1
meal for	3
meal here	29
meal in	17
meal of	12
meal on	15
meal or	12
meal service	19
meal voucher	8
meal vouchers	13
meal was	-4
meal we	11
meal with	13
meals	5
meals etc	-12
meals for	79
meals not	-22
meals the	11
mean come	5
mean for	-13
mean it	-4
mean nothing	-14
mean really	-4
mean things	-16
mean this	-7
meandering	-18
meandering and	-22
meanders	-26
meaning a	15
meaning of	6
meaning to	-4
meaningless	-16
means buy	-17
means very	15
meant	-4
meant to	-3
meantime	-3
meanwhiles	34
measurement	49
measurements	-3
measuring	-14
measuring spoons	31
meat but	-8
meat i	5
meat in	-9
meatball	16
meathead	15
meatier	11
mechanical	-14
mechanical problems	-4
mechanics	-7
mechanism	-22
mechanism is	-6
mechanisms	7
media	3
median	17
mediasource	-8
medical emergency	-12
medicinal	-24
medicine of	16
mediocre	-60
mediocre and	-17
mediocre at	18
mediocre film	-5
mediocre food	-7
mediocre movies	-8
mediocre service	-12
mediocrity	-30
meditate	21
meditation	3
meditation on	21
meditative	39
medium	2
medium because	9
medium fit	12
medium fits	29
medium picks	7
medium so	12
medium spicy	8
medium weight	8
medley	6
meduim	-17
meek	-7
meet	2
meet all	16
meet me	12
meetha	6
meeting	3
meeting a	8
meets	-5
meets a	2
meets all	-6
meets my	20
meets the	3
megabyte	11
meh	-51
meissonier	22
mejor	17
mel	13
mel gibson	9
mel to	20
melancholic	40
melancholy	42
melbourne	1
melding	16
melds	12
melinda	5
melissa and	8
melrose	5
melt	-6
melt in	25
melted chocolate	20
melted in	19
melting pot	9
melts	5
melts in	22
melvyn	7
members to	8
membership	-3
memorable	23
memorable and	14
memorable as	18
memorable but	43
memorable character	7
memorable performance	5
memorable performances	8
memorable scenes	8
memories	10
memories are	37
memories to	8
memorize	-11
memorize the	-13
memory	2
memory booster	-15
memory has	23
memory of	5
memory on	-32
memory to	8
men	-3
men who	7
mena	-8
menace	-5
menagerie	8
mendes	5
mentioned	1
mentioned they	-22
mentors	11
menu	1
menu although	15
menu does	-21
menu features	10
menu from	8
menu has	3
menu looks	15
menu of	26
menu offers	7
menu prices	-9
menu was	-4
menu with	-5
menus	3
menus and	-10
menus are	26
meow	6
meow !	15
merc	11
merch	21
merchandise	-3
merchandise is	12
mercifully	-29
mere minutes	9
merely	-2
merger	-14
merit	-13
merit but	-18
merkel	-23
merle	9
merrill	-11
mes	15
mesa	3
mesmerising	13
mesmerized	15
mesmerizing	49
mesmerizing and	15
mess	-50
mess !	-32
mess from	-8
mess of	-18
mess that	-11
mess to	-13
mess was	-7
message of	4
messed	-19
messed up	-28
messenger and	18
messy	-14
met	10
metal	5
metal is	-6
metal on	-28
metal pans	-22
metallic	8
metaphorical	9
metaphysics	15
methodical	6
meticulously	5
metlife	11
metro	15
metro and	3
metro stop	4
metrokane	-41
metronome	20
metropolis	1
mexican	-1
mexican food	-3
mexico	6
mexico city	11
meyers	9
meyjes	30
mfg	-7
mg	18
mgm	1
mia	3
miami	-9
miami airport	-27
miami vice	-20
mic	2
mic cable	19
mic is	7
mic on	-7
mic stand	8
mic to	25
mice but	8
michael bay	-7
michael j	5
michael jackson's	-7
michael jai	-12
michel	3
michelle	-1
michelle pfeiffer	5
michelle rodriguez	13
mickey	6
mickey and	5
mickey minnie	22
mickey's	4
micro	1
microfiber cloth	8
microfilm	11
microphone	-2
microphone stand	45
microphone that	-9
microphones	5
microwaved	-33
mics to	-13
mid night	16
mid way	-5
midday	18
middle	-2
middle of	-1
middle seat	-3
midget	-9
midgets	-21
midi	2
midi dress	12
midlife	13
midnight cowboy	16
midnight movie	12
midriff	-11
midst	8
midwest	5
might	-6
might actually	5
might as	-25
might be	-2
might enjoy	-14
might even	3
might feel	4
might go	7
might have	-13
might i	-8
might like	-7
might love	-56
might need	5
might not	7
might require	18
might skew	-21
might take	7
might wind	19
might work	-10
might've	-6
mighty	3
mignon	13
migraine	-9
migration	7
mika	11
mike xxl	35
miklos	24
mild flavor	29
mildly	-25
mildly diverting	-14
mildly entertaining	-10
mildly funny	-29
mildly interesting	-13
mildred	32
mildred rogers	19
mile better	12
mile to	8
miles as	10
milestone	11
miley	-27
milk bones	-26
milk instead	8
milking	-22
millennials	-20
million dollar	-3
million in	9
million pounds	18
millionaire mind	17
mills	4
mils	-24
mim	16
min	-5
min and	-7
min away	22
min delay	-12
min i	-11
min late	-30
min later	-25
min on	-10
min to	-23
min walk	9
minced	-4
mind	2
mind and	3
mind bender	17
mind blowing	24
mind however	-9
mind it	17
mind numbing	-10
mind numbingly	-7
mind of	6
mind would	-10
mind's	5
mind's eye	7
mindedness	11
mindful	10
mindless	-22
mindless fun	-7
mindless to	21
minds of	7
mine away	-15
mine broke	-33
mine cars	12
mine for	8
mine is	4
mine out	-10
minecraft	25
mined	-29
mingle	29
mingle with	14
mini	5
mini amp	10
mini but	25
mini games	11
mini version	18
minibar	32
minimal	2
minimally	-37
minimum	-4
minions	-9
minis	-10
miniscule	-48
minkoff	28
minneapolis	14
minnie	3
minnie and	10
minnie mouse	25
minor	14
minor complaint	15
minor complaints	32
minor flaws	20
minor gripe	11
minor miracle	16
minor problem	16
minority opinion	-19
mins	-3
mins for	-47
mins late	-13
mins of	-5
mins on	-7
mins walk	-7
mint	1
mint and	6
minus the	-3
minute drive	24
minute film	-12
minute mark	-3
minute movie	-18
minute running	-9
minute wait	2
minutes	-14
minutes ?	-6
minutes after	7
minutes ago	-3
minutes and	-10
minutes at	-6
minutes away	31
minutes before	7
minutes both	-15
minutes for	-11
minutes here	17
minutes i	-3
minutes in	-17
minutes into	-10
minutes just	12
minutes later	-8
minutes looking	-11
minutes of	-19
minutes then	-8
minutes trying	-16
minutes waiting	-18
minutes walk	41
mira nair	7
mira nair's	8
miracle	22
miracle gro	16
miracle in	5
miracles	14
miraculous	14
miranda	-5
mired	-33
mired in	-26
mirroring	11
mirroring the	15
mis	-15
miscalculation	-26
miscast	-46
miscast and	-7
mischievous	7
misdirected	11
miserable	-27
miserable and	-42
miserable experience	-12
miserably	-29
miserably and	-9
miserably to	-13
misery	-10
misfire	-45
misfires	-41
misfit	-5
misfortune	-19
misfortune of	-10
misfortune to	-23
misguide	-22
misguided	-12
mish	-11
mish mash	-4
mishandle	-8
mishmash	-38
misinformation	-18
mislabeled	13
mislead	-13
misleading	-38
misleading !	-16
misleading product	-16
misled	-10
mismarked	-13
misnomer	-14
misogynistic	-9
misrepresentation	-10
misrepresented	-21
miss	-2
miss !	-7
miss and	-9
miss hot	-17
miss it	11
miss marple	11
miss my	-55
miss our	-18
miss out	13
miss piggy	9
miss that	-17
miss you	9
missed	-12
missed opportunity	-52
missed our	-14
missed the	-14
misses	-21
misses its	-17
misses the	-14
missi	23
missing	-19
missing element	30
missing from	-1
missing in	-5
missing out	19
missing person	16
missing something	-10
missing that	-8
missing the	3
mission	1
mission accomplished	10
missions	26
mississippi	-8
missive	13
missteps	19
mistake	-30
mistake !	-2
mistake and	-14
mistake i	-33
mistake in	-4
mistake of	3
mistaken and	-21
mistakes and	-7
mistress	-4
mistress of	12
misuse	-11
misuse of	-13
mitford	11
mitt	-16
mix	-2
mix for	-5
mix on	9
mix to	14
mix when	12
mixed	-1
mixed drinks	-5
mixed reviews	19
mixed together	12
mixer	3
mixes the	18
mixing	7
mixture	5
mixture of	9
miyazaki's	24
mizu	19
mm !	14
mm not	-32
mm picks	-10
mma	-11
mms	16
moaning	-4
mock	-3
mock the	-9
mocktail	6
mocktails	-13
mode	1
mode is	29
model	-7
model ?	-9
model a	10
model but	-8
model does	-12
model has	-5
model ip	14
model it	-21
model looks	-18
model or	-8
model so	-6
model's	-14
model's photos	-14
models came	-15
models i	39
moderate	-4
modern	18
modern and	17
modern healthcare	-31
modern hotel	22
modern movies	7
modern times	5
modern with	42
modes	10
modest	7
modesty's	7
modified	-4
mogami	10
mohair	-23
mohanlal	-10
moines	-10
moist	10
moist and	11
mojito	14
mojitos	-8
mol	14
molasses	9
mold and	-12
moldy	-26
molina	7
mom has	6
mom's	6
moment	2
moment it	7
moment of	3
moment we	-6
momento	18
moments between	16
moments but	-11
moments here	-8
moments in	3
moments like	5
moments of	2
moments that	2
moments to	3
moms	6
monaco	7
monarch	-4
monday and	5
monday the	-8
monday to	9
monetary	5
money	-2
money !	-10
money and	-2
money back	-54
money don't	-19
money down	-17
money elsewhere	-34
money for	-10
money go	-68
money grab	-34
money has	-12
money off	-8
money on	-18
money then	-16
money to	-4
money unless	-15
money well	8
money would	-23
mongering	-27
monitor	4
monitor and	11
monitor for	28
monitor worked	14
monitoring	9
monkey	2
monkey's	18
monochromatic	-13
monotonous	-47
monroe and	-18
monster	2
monster cable	6
monster is	-4
monster movie	-21
monstrosity	-13
montana	14
month	-5
month before	-8
month it	-10
month of	-4
month old	9
month when	-10
monthly	3
months	-13
months ago	-2
months before	4
months it	4
months later	-12
months now	36
months of	-1
months the	-14
months then	-51
months you	-18
montparnasse	15
moo	-8
moo moo	-14
mood	8
mood and	-7
mood for	3
mood is	7
moodiness	25
moody	9
moog	26
moon child	8
moonlight	17
moonlight mile	13
moonlighting	-20
moonwalker	23
mopped	-19
mopped the	-22
moral	4
morals	7
mordantly	14
more	-1
more !	29
more accommodating	-12
more accurately	-9
more amazing	12
more angry	10
more annoying	-15
more apps	12
more attentive	-8
more attractions	6
more back	15
more battery	-18
more beautiful	35
more blood	-10
more boring	-5
more business	18
more carefully	-7
more challenging	16
more chicken	12
more closely	-52
more colors	80
more common	8
more commonly	-45
more compact	11
more complete	15
more confused	-10
more could	8
more damage	-35
more deeply	5
more diabolical	28
more disappointing	-9
more disciplined	12
more dishes	8
more drab	-18
more dull	-12
more durable	-10
more each	8
more elegant	8
more emotional	13
more entertained	-15
more excited	20
more expensive	6
more experience	9
more filling	14
more films	4
more frightening	8
more from	-15
more frustrated	-15
more frustrating	-52
more going	8
more good	14
more gorgeous	8
more great	7
more harm	-25
more healthy	9
more hot	11
more humanity	34
more i	3
more inches	-13
more info	17
more instructions	-20
more intelligently	-21
more intense	-8
more interesting	-2
more irritating	-25
more job	-26
more length	13
more levels	34
more like	-18
more likely	-8
more limited	11
more made	-17
more mainstream	11
more masala	-17
more meaningful	19
more meat	-8
more memorable	7
more minutes	-10
more money	-10
more movies	3
more noise	16
more normal	9
more now	9
more of	-1
more open	7
more painful	-6
more perfect	10
more pink	-6
more pleasant	16
more please	11
more powerful	31
more predictable	-22
more privacy	55
more problems	-4
more realism	12
more realistic	7
more recent	-5
more relaxed	4
more research	-10
more restricted	27
more ridiculous	-5
more rounded	14
more salt	15
more satisfied	-42
more shows	7
more snug	21
more so	3
more spectacular	6
more story	7
more streamlined	16
more subtle	-3
more than	1
more tickets	-12
more timely	12
more traditional	5
more unnerving	15
more uses	-12
more vivid	11
more with	5
more worthy	-7
mores	14
morgana	-7
morgen	24
morissette	22
morn	-14
morning	6
morning !	6
morning coffee	28
morning i	4
morning in	8
morning on	10
mornings	18
mornings and	8
moroccan	13
moron	-13
moron test	-12
moronic	-8
morons	-8
morris	-3
morrison's	10
morsel	11
mortality	18
mortar	4
moscow sheremetyevo	-13
mosh	-15
moss	27
moss green	10
most	4
most accurate	22
most amazing	51
most annoying	-24
most any	9
most appealing	33
most attractive	12
most authentic	8
most awful	-23
most beautiful	8
most bland	-18
most boring	-30
most comedies	38
most comfortable	24
most compelling	13
most comprehensive	16
most consistently	11
most contemporary	20
most controversial	19
most creative	20
most days	9
most delicious	5
most delightful	-9
most disappointing	-29
most disgusting	-7
most do	16
most enjoyable	-4
most entertaining	4
most everything	16
most exciting	26
most expensive	-12
most famous	12
most fantastic	6
most fascinating	20
most frightening	6
most fun	27
most generic	-28
most glaring	-6
most good	9
most haunting	9
most helpful	6
most hollywood	17
most humane	11
most ill	-9
most impressed	9
most impressive	8
most inexplicable	-14
most informative	11
most irritating	-7
most laughable	6
most likely	-1
most memorable	2
most men	-11
most movies	4
most moving	8
most offensive	-14
most often	7
most ordinary	-14
most original	20
most outstanding	-9
most overrated	-22
most part	2
most places	5
most pointless	-8
most positive	-7
most powerful	-15
most realistic	12
most reliable	18
most remarkable	2
most retailer	9
most ridiculous	-17
most romantic	29
most satisfying	11
most stressful	-17
most stupid	-14
most successful	9
most tender	9
most terrible	-16
most terrifying	12
most touching	11
most uncomfortable	-24
most underrated	13
most unexpected	7
most unique	12
most unpleasant	-48
most unusual	13
most useful	17
most wonderful	15
mostly for	6
mostly good	9
mostly have	-9
mostly i	5
mostly just	-7
mostly martha	45
mostly pre	-21
mostly they	-15
mostly use	7
mostly useless	-11
mostly with	11
motel	5
moth	-6
mother and	-6
mother board	-21
mother deer	-14
mother does	10
mother had	7
mother night	11
mother she	15
mother's	4
motherboard	-55
motherhood	21
motherland	14
mothman	-13
moths	3
motions	-16
motivational	-7
moto	12
motorola	-3
motors	10
mott	13
mould in	-36
mouldy	-71
moulin	11
moulin rouge	7
moulinette souers	-16
mound	6
mount	-27
mount antenna	13
mount is	12
mountain	7
mountain and	4
mountain is	13
mountain runaway	3
mounts	12
mourjan	37
mourjan business	25
mourn	10
mouse buttons	-13
mouse is	7
mouse jumps	-13
mouse keys	-16
mouse pointer	-14
mouse run	-36
mouse trap	8
mouse was	-10
mousepad	-34
mousse	9
mouth !	6
mouth ?	-28
mouth watering	25
mouth with	-10
mouthpieces	-32
mouths	-5
mouthwatering	-18
move !	-29
move so	-20
move us	15
moved	1
moved to	1
movement and	5
movements	-3
moves as	9
moves his	-16
moves quickly	61
moves too	-30
moves with	14
movie	-4
movie ?	-30
movie although	10
movie are	-2
movie at	-2
movie attempts	-7
movie but	2
movie collapses	-18
movie collection	5
movie could	-21
movie couldn't	-8
movie definitely	10
movie does	-3
movie ended	11
movie equivalent	-20
movie ever	2
movie fails	-11
movie feels	-10
movie first	4
movie fun	17
movie hoping	-18
movie i	1
movie i've	-4
movie if	-4
movie instead	-9
movie is	-3
movie just	-11
movie lacks	-9
movie like	-2
movie look	-5
movie looks	6
movie made	3
movie makes	-5
movie needed	-11
movie only	-6
movie playing	-8
movie seemed	-3
movie she	-5
movie should	-2
movie shows	5
movie sometimes	38
movie soundtrack	11
movie stands	18
movie stinks	10
movie sucked	-7
movie sucks	-33
movie theater	5
movie tries	-27
movie turns	-13
movie very	8
movie wants	-7
movie was	4
movie were	-7
movie where	-8
movie winds	-9
movie would	-2
moviegoing pleasures	14
movies but	-2
movies do	-4
movies into	-10
movies just	-11
movies like	-2
moving	18
moving along	12
moving and	13
moving if	16
moving on	-4
moving performance	35
moving portrait	7
moving story	27
mozzarella	-5
mp	6
mpeg	12
mr	-4
mraovich	-11
mrs	4
mrt	81
msg	-29
mst	-22
mtr	19
mtr to	13
mtr was	6
mtv	-3
mu ?	-37
much !	13
much all	-3
much and	6
much anywhere	7
much appreciated	73
much as	3
much before	-11
much better	-1
much bigger	-3
much but	3
much depends	-37
much detail	4
much drama	13
much easier	9
much emotional	-14
much entertainment	-9
much even	11
much extra	-9
much fabric	-6
much faster	10
much filler	-23
much food	12
much fun	41
much has	4
much hyped	-13
much i	14
much i'm	5
much in	6
much its	14
much kid	-10
much larger	2
much like	1
much love	8
much material	-17
much money	4
much much	3
much my	28
much nicer	-7
much non	-10
much out	-10
much passion	22
much pepper	-15
much play	-17
much potential	-26
much quieter	12
much rather	-8
much resemblance	-13
much shorter	-28
much smaller	3
much softer	6
much spicy	-12
much static	-17
much that	3
much thinner	-18
much time	-5
much tongue	13
much too	-8
much trouble	-9
much wisdom	12
much worse	5
much worth	21
mucking	-19
muddle	-2
muddled	-29
muddy	-1
muffin mix	-18
muffins are	-40
mugging	-8
mughlai	15
mujer	15
mulan	-19
mulan's	15
mulhouse	19
mullets	-33
multi	15
multi character	18
multi dimensional	10
multi function	17
multi purpose	12
multi touch	17
multilayered	23
multinational	11
multiple alarms	22
multiple times	-3
multiple ways	24
multiplier	16
multipurpose	12
mumble	-10
mumbles	-6
mumbling	-9
mumbo	-11
mumbo jumbo	-7
mummy	-4
mummy returns	-24
mumu	-34
munich	15
mural	-12
murder and	2
murder case	16
murder he	9
murderer who	-12
murgh	7
murky	-8
murphy's	6
murray a	-39
muscat	35
muscular thighs	9
museum	19
museum and	10
museum of	8
mush	-20
mushrooms	3
mushy	-35
mushy and	-46
music	4
music !	36
music and	-5
music as	8
music by	1
music ever	11
music had	20
music in	3
music is	-6
music lover	8
music man	10
music seems	-46
music stand	4
music to	2
music video	-2
music when	6
music which	6
music you	8
musical	-7
musical about	8
musical and	8
musical comedy	-7
musical genius	13
musical to	15
musically	7
musicals	-16
musice	17
muslims	-61
mussels	31
mussels and	33
mussolini	8
must	5
must !	6
must be	-2
must bring	-9
must buy	27
must die	-7
must do	3
must for	39
must go	-7
must have	1
must haves	9
must if	7
must keep	-13
must own	7
must pay	-12
must read	36
must ride	15
must see	18
must try	72
must visit	63
must watch	17
must write	-19
mustard	4
musty	-17
mute	-7
muti	25
mutilated	-3
muumuu	-17
muy	9
mvp	7
mvs	15
my	4
my !	8
my account	-16
my acoustics	9
my advice	-1
my age	23
my alarm	40
my all	10
my already	-17
my american	10
my amp	25
my ampeg	-15
my apologies	13
my arms	-11
my asus	8
my attempt	-12
my attic	-9
my baby	3
my backyard	-9
my bag	-20
my bags	-5
my bank	-12
my bible	7
my blood	-12
my book	6
my box	7
my boyfriend's	-8
my brakes	-30
my broad	7
my budget	6
my business	-3
my cable	9
my call	-7
my cancelled	8
my card	-6
my cellphone	-6
my chance	-21
my chest	-2
my child	-22
my childhood	2
my christmas	6
my closet	4
my co	-4
my coat	21
my collection	8
my complaint	-11
my computer	-4
my connection	3
my cooking	12
my crew	13
my current	11
my customers	33
my cycle	12
my daily	19
my daughter	6
my dear	-5
my device	-16
my dinner	4
my disappointment	-5
my dismay	-40
my drink	-11
my energy	19
my epiphone	6
my evo	12
my expectations	-11
my expense	-31
my experience	-12
my eye	3
my fall	7
my family	6
my father	9
my fav	14
my faves	-15
my favorite	16
my favorites	20
my favourite	28
my feeling	-15
my fiance	6
my file	-10
my finances	19
my finger	-8
my fingertips	4
my flight	-11
my flights	-13
my folks	14
my food	-4
my foot	-11
my for	-25
my fourth	-7
my french	10
my friend	-4
my friend's	-7
my friends	1
my front	55
my game	11
my garden	13
my gf	13
my gibson	7
my go	19
my goodness	6
my grade	-10
my grand	10
my grandson	5
my grocery	14
my guess	3
my guitars	26
my hard	-4
my heart	-12
my height	6
my hero	10
my hips	-6
my hk	12
my hobby	14
my horoscope	3
my htc	17
my inbox	-14
my info	-14
my information	-14
my intelligence	-7
my iphone	14
my junior	29
my kind	14
my knee	9
my least	-20
my leg	-13
my lenovo	16
my les	7
my lesson	-26
my life	-5
my lips	4
my little	3
my location	-7
my love	6
my lower	40
my luggage	-50
my macbook	19
my martin	7
my meeting	-7
my miles	-7
my mom	6
my money	-29
my morning	7
my music	7
my my	6
my nail	-16
my needs	26
my negative	-19
my nephews	15
my netbook	-15
my netgear	15
my new	3
my next	8
my nice	12
my nokia	28
my normal	2
my nose	-13
my oldest	9
my only	9
my order	-15
my original	-4
my overall	6
my parents	8
my patio	18
my pedal	11
my pedals	7
my period	7
my personal	-4
my pets	-13
my picky	9
my pictures	23
my plants	5
my player	8
my positive	10
my problem	6
my recent	-7
my region	-15
my regular	2
my reservation	-21
my response	-7
my return	7
my ribcage	11
my right	-9
my room	-6
my salad	-14
my satisfaction	15
my seat	-2
my second	9
my shirts	12
my shoes	-28
my shorts	-15
my simple	-28
my sister	1
my size	6
my son	3
my sony	8
my sports	10
my standard	9
my stay	8
my stereo	13
my stomach	4
my store	10
my strap	19
my studio	13
my supermarket	10
my taxes	22
my teens	7
my thighs	-10
my thin	-11
my throat	-5
my ticket	-6
my time	-14
my top	4
my toshiba	13
my traditional	-16
my tweet	13
my two	3
my ukulele	7
my unit	-14
my usual	6
my vacation	-8
my volume	-39
my wardrobe	21
my warning	-10
my weekend	6
my wife's	5
my wish	26
my world	8
my worst	-4
my yamaha	7
myers has	24
myopic	-11
myra breckinridge	-8
myrna	15
myrna loy	9
myrtle	9
myself	1
myself by	-9
myself using	18
myself wearing	11
myself why	-7
mysteriously	-9
mystery science	-30
mystery writer	11
mystic manor	2
mystic mansion	5
mystified	-24
mystique	12
n chips	11
n g	-11
n it	-20
n n	15
n't	-17
n't add	-15
n't afraid	12
n't as	-40
n't be	18
n't disappoint	18
n't do	-40
n't entirely	17
n't fit	-19
n't know	-12
n't like	-19
n't mind	-14
n't much	-40
n't play	-65
n't quite	-19
n't really	-31
n't see	-19
n't stand	27
n't the	-42
n't think	-17
n't very	-46
n't work	-35
na	7
naan and	14
nachos	12
nachos and	27
nachtwey	36
nada	-64
nader	15
nadir	-32
nadir of	-15
nagar	15
nagra	16
nah	-6
nah not	-28
nahi	-34
nail and	13
nail in	-4
nailbiter	17
nailed	12
nair	27
nair's	16
naive	-2
nakata	46
naked	-4
naked women	-13
name	-1
name amp	-16
name disneyland	-19
name in	-7
name of	-2
name on	-10
name suggests	6
namely the	6
names !	25
names to	-11
nan	16
nancy	20
nancy allen	15
nancy drew	25
nanna	-12
nanowrimo	16
nantucket	12
napkin on	15
napkins	-17
napster	-16
napster to	-22
narby's	-22
narcissistic	-7
narendra	15
narita	9
narita airport	3
narration	-3
narrative	1
narrative flow	16
narrator's	13
narrow	-19
narrow and	6
narrow seat	-41
narrow seats	-26
narrow that	-28
narrowest	-32
narrows	27
naruto	83
nary	-11
nary a	-8
nasa	-3
nasb	11
nascent	7
naschy	-10
nash	-5
nashville	12
nasties	-8
nasty	-30
natali	22
natalie	-11
nathan	9
nation in	11
national hot	27
national ice	23
national lampoon	-12
nationalist	9
nationalities	10
nations	4
nationwide	3
native	10
nativist	-20
natural	8
natural and	8
natural as	7
natural ingredients	31
natural world	20
naturalist's	23
naturalistic	-9
nature	1
nature of	7
natured	-8
naudet	9
naught	-9
nausea	-14
nauseam	-12
nauseating	-30
nauseatingly	-7
nauseous	-21
navajo	25
naval	4
navel	-6
navigate	8
navigate and	9
navigate in	-13
navigation	-6
navigation kit	15
navy	35
navy and	1
navy color	7
naw	-25
nay	6
nay sayers	13
nazi	2
nb	19
nbo	25
nd birthday	20
nd flight	-8
nd time	-3
nd visit	8
nd year	-13
ne	8
neapolitan	19
near future	6
near inside	-14
near perfect	15
near to	6
nearby the	15
nearly	-2
nearly enough	-19
nearly impossible	12
nearly perfect	19
neat	10
neat and	-5
neat little	-4
neat way	16
neatly	26
neatly into	15
nebraska	-19
necessary	6
necessity	18
neck hole	-42
necklace	18
necklace and	12
necklaces	4
neckline	4
necromancy	-7
nectar	15
ned	3
ned beatty	7
need !	15
need access	-12
need an	-6
need and	26
need but	34
need from	18
need help	-3
need in	8
need is	18
need it	4
need my	-30
need no	15
need not	32
need of	-3
need petite	15
need something	-7
need these	14
needed !	14
needed but	9
needed for	3
needed something	4
needed this	6
needed to	1
needle and	9
needles	-6
needless	-9
needless to	-7
needn't	23
needs	-8
needs a	-4
needs and	3
needs for	16
needs longer	-15
needs more	-5
needs to	-9
needs your	9
nefarious	8
negated	-33
negative	-2
negative comment	-4
negative impact	10
negative is	38
negative points	7
negative review	-7
negative reviews	3
negative stars	-44
negative was	-9
negatively	-7
negatives are	8
neglected to	-12
neglecting	-9
negligence	-30
negligent	-10
negligible	-18
neighbors	7
neighbourhood	4
neil young	-11
neil's	10
neill	7
neither	-36
neither NOT_one	-3
neither NOT_original	-8
neither NOT_the	-2
nelson s	-15
neo	1
neo realist	18
neoprene	10
nepotism	-24
nerd	-4
nervous	12
nervous about	6
nervously	13
nervy	21
netbook minus	-12
nets	-20
nets game	-13
netting	-9
network was	-10
networking	16
neutral	5
neutral color	7
never	-3
never NOT_able	-28
never NOT_at	18
never NOT_becomes	7
never NOT_boring	13
never NOT_bothers	-12
never NOT_buy	-27
never NOT_came	-26
never NOT_cared	-7
never NOT_catches	-7
never NOT_ceases	-6
never NOT_checked	-11
never NOT_choose	-22
never NOT_come	-4
never NOT_comes	-7
never NOT_developed	-10
never NOT_did	-4
never NOT_disappoint	6
never NOT_disappointed	15
never NOT_disappoints	24
never NOT_enjoyed	23
never NOT_even	5
never NOT_ever	-5
never NOT_experienced	-4
never NOT_explained	-5
never NOT_fail	9
never NOT_failed	13
never NOT_fails	19
never NOT_felt	5
never NOT_fly	-41
never NOT_flying	-15
never NOT_forget	-8
never NOT_gets	-3
never NOT_go	3
never NOT_going	-38
never NOT_got	-1
never NOT_grabbed	-11
never NOT_had	7
never NOT_happened	4
never NOT_knew	8
never NOT_leave	4
never NOT_let	20
never NOT_lets	9
never NOT_loses	21
never NOT_manages	-27
never NOT_mentions	-8
never NOT_miss	6
never NOT_noticed	13
never NOT_offered	-7
never NOT_opened	-16
never NOT_order	-10
never NOT_ordering	-19
never NOT_owned	15
never NOT_put	-5
never NOT_read	-8
never NOT_received	-4
never NOT_recommend	-20
never NOT_regret	18
never NOT_return	-44
never NOT_run	26
never NOT_should	-8
never NOT_showed	-7
never NOT_smelled	15
never NOT_stay	-40
never NOT_sure	8
never NOT_tire	18
never NOT_trust	-19
never NOT_very	-13
never NOT_visit	-3
never NOT_waited	24
never NOT_work	-5
never NOT_worked	-13
never NOT_worn	12
never NOT_would	-2
never never	-11
neveragain	-39
new	2
new acquisition	-25
new addition	6
new again	42
new and	3
new best	-21
new clothes	-7
new definition	10
new delhi	14
new dishes	10
new england	10
new experience	8
new fav	9
new favorite	61
new favorites	6
new features	11
new firmware	-8
new go	40
new ground	9
new guitar	26
new house	5
new insight	-8
new iphone	32
new iron	26
new law	-22
new light	48
new look	4
new mac	-50
new one	-4
new orleans	-2
new permissions	-14
new pickguard	-15
new rides	11
new rolls	16
new routes	16
new seat	-21
new software	-11
new sound	11
new special	20
new strings	35
new then	-11
new things	5
new toy	9
new unit	7
new way	-15
new ways	10
new world	-1
new zen	13
newbies	17
newcastle utd	-25
newcomer	-5
newly opened	-9
newman	-4
newness	15
news buzz	-19
news report	10
news that	8
news to	-8
newsletter	18
newspapers	-4
next day	5
next flight	10
next for	-15
next generation	4
next it	9
next morning	5
next order	-9
next stay	10
next summer	6
next to	-3
next trip	17
next visit	12
next week	4
next year	17
nfl game	-15
nhl	-33
nic	4
niccol	49
nice	36
nice !	4
nice addition	25
nice also	15
nice ambience	-17
nice and	5
nice app	13
nice as	11
nice basic	-20
nice bonus	14
nice bottle	16
nice breakfast	10
nice bright	13
nice but	-11
nice camera	-16
nice casual	10
nice clean	4
nice color	-5
nice concept	-6
nice cut	10
nice design	-10
nice dining	11
nice drape	8
nice enough	-5
nice experience	24
nice fabric	6
nice fit	-21
nice flavor	8
nice food	39
nice for	3
nice friendly	-6
nice glass	11
nice graphics	12
nice hotel	34
nice idea	-5
nice in	3
nice it	-5
nice it's	13
nice jacket	11
nice job	-18
nice large	15
nice little	13
nice meal	8
nice mix	24
nice neat	10
nice neighborhood	18
nice not	30
nice of	12
nice pace	8
nice pair	15
nice park	9
nice pattern	-19
nice place	-6
nice print	-9
nice product	13
nice relaxing	14
nice restaurant	7
nice rich	10
nice room	6
nice seat	16
nice selection	9
nice set	9
nice shape	4
nice shiny	-16
nice simple	7
nice smooth	8
nice sound	5
nice stand	11
nice stay	15
nice strap	11
nice strings	7
nice summer	7
nice table	18
nice taste	7
nice texture	7
nice that	-4
nice to	-13
nice tone	10
nice top	7
nice touch	-7
nice try	-22
nice twists	-9
nice until	-19
nice variety	10
nice very	8
nice view	5
nice waitress	21
nice way	5
nice weight	5
nice work	32
nicely	35
nicely decorated	5
nicely designed	13
nicely done	20
nicely in	6
nicely made	-37
nicely on	5
nicely over	11
nicely packaged	9
nicely updated	-26
nicely with	3
nicer than	6
nicest	19
nicest hotel	8
niche in	8
nickname	13
nicks	-8
nicks and	-16
nicole kidman	3
niels	14
nietzsche	23
nifty	2
nifty little	22
nigga	-44
night !	8
night a	7
night all	-23
night as	4
night before	-21
night but	-8
night by	30
night cable	-10
night football	7
night if	22
night live	-3
night or	3
night parade	25
night shift	12
night spot	8
night time	6
night we	-3
nightclub	6
nightgown	-16
nightly	-7
nightmare	-14
nightmare !	-14
nightmare experience	-20
nightmares	2
nightmarish	4
nights !	20
nights and	3
nights were	22
nighy	7
nike	12
nikhil	-13
niki	-10
nikki	17
nil	7
nill	-16
nina	6
nine	2
nine and	5
nine queens	25
nine yards	-16
nineteenth	7
nineteenth century	7
ninjas	-4
ninny	14
nipped	10
nisha	-9
nisha kothari	-6
nites	23
nitrogen	9
nizampet	-34
nj	22
nn	-42
no	-13
no !	-34
no NOT_accident	8
no NOT_action	-8
no NOT_actions	-27
no NOT_added	18
no NOT_amount	-22
no NOT_and	-5
no NOT_apparent	-21
no NOT_aspirations	-10
no NOT_assistance	-6
no NOT_atmosphere	-17
no NOT_avail	-7
no NOT_background	-5
no NOT_bad	36
no NOT_bells	8
no NOT_benefit	-16
no NOT_bitter	7
no NOT_bitterness	17
no NOT_bread	10
no NOT_breakfast	-16
no NOT_bueno	-16
no NOT_buildings	-18
no NOT_butter	-25
no NOT_catering	-10
no NOT_challenge	-12
no NOT_character	-17
no NOT_characters	-8
no NOT_charge	14
no NOT_chemistry	-14
no NOT_choice	-3
no NOT_cliche	-19
no NOT_clothes	-26
no NOT_clue	-2
no NOT_coasters	12
no NOT_comparison	5
no NOT_complaints	23
no NOT_condiments	-34
no NOT_connection	-3
no NOT_consistency	-23
no NOT_contest	-25
no NOT_crowds	18
no NOT_customer	-18
no NOT_delays	8
no NOT_denying	6
no NOT_depth	-10
no NOT_development	-5
no NOT_dice	-11
no NOT_direct	-20
no NOT_direction	-21
no NOT_disc	-26
no NOT_discernible	-8
no NOT_discount	-20
no NOT_disk	-12
no NOT_dvd	-7
no NOT_effect	-31
no NOT_elevator	-21
no NOT_emotion	-11
no NOT_emotional	-9
no NOT_energy	-28
no NOT_exception	9
no NOT_excuse	-13
no NOT_explanation	-8
no NOT_fans	-19
no NOT_flavor	-30
no NOT_flavour	-12
no NOT_flaws	21
no NOT_fm	-10
no NOT_free	-10
no NOT_fun	-52
no NOT_fuss	37
no NOT_gate	-13
no NOT_glitches	5
no NOT_go	-40
no NOT_gold	-15
no NOT_good	-11
no NOT_guess	21
no NOT_guessing	11
no NOT_heat	8
no NOT_heavy	12
no NOT_help	-55
no NOT_holds	9
no NOT_hot	-4
no NOT_humor	-12
no NOT_i	-8
no NOT_idea	6
no NOT_improvement	-17
no NOT_indication	-8
no NOT_info	3
no NOT_information	-32
no NOT_insight	-4
no NOT_instruction	-12
no NOT_instructions	-22
no NOT_interesting	-23
no NOT_issue	8
no NOT_issues	16
no NOT_it	-18
no NOT_joke	-7
no NOT_joy	-6
no NOT_kidding	4
no NOT_lag	33
no NOT_lags	13
no NOT_laughs	-7
no NOT_leaks	17
no NOT_leg	-19
no NOT_legroom	-47
no NOT_life	-6
no NOT_limit	-7
no NOT_logic	-20
no NOT_long	15
no NOT_longer	-5
no NOT_low	-15
no NOT_luck	-7
no NOT_luggage	-16
no NOT_manager	-18
no NOT_mention	-11
no NOT_mess	18
no NOT_mic	-20
no NOT_mice	-18
no NOT_money	-5
no NOT_much	14
no NOT_muss	17
no NOT_mystery	-8
no NOT_need	6
no NOT_negatives	9
no NOT_new	-17
no NOT_noise	35
no NOT_nonsense	7
no NOT_notice	-20
no NOT_nudity	-6
no NOT_number	-23
no NOT_offense	-14
no NOT_one	-8
no NOT_order	-11
no NOT_parking	-7
no NOT_passion	-12
no NOT_phone	-37
no NOT_place	-17
no NOT_plot	-17
no NOT_point	-11
no NOT_political	14
no NOT_positive	-25
no NOT_power	-18
no NOT_problem	23
no NOT_problems	52
no NOT_proper	-8
no NOT_protective	-21
no NOT_punches	12
no NOT_queue	10
no NOT_reaction	-11
no NOT_real	-2
no NOT_reason	3
no NOT_recline	-7
no NOT_regrets	6
no NOT_relief	-30
no NOT_reply	-15
no NOT_reservations	-29
no NOT_resolution	-7
no NOT_respect	-14
no NOT_response	-16
no NOT_room	2
no NOT_rust	19
no NOT_salt	3
no NOT_seats	-4
no NOT_security	-20
no NOT_service	-40
no NOT_setting	-16
no NOT_shaded	-20
no NOT_shadows	16
no NOT_shape	-36
no NOT_show	-7
no NOT_showers	-2
no NOT_slip	-11
no NOT_snow	13
no NOT_so	-33
no NOT_solution	-20
no NOT_sound	-20
no NOT_staff	-25
no NOT_stars	-53
no NOT_story	-50
no NOT_style	-23
no NOT_substance	-14
no NOT_such	-6
no NOT_sugar	13
no NOT_surprises	-6
no NOT_suspense	-9
no NOT_sweat	-16
no NOT_tables	-25
no NOT_talent	-9
no NOT_taste	-15
no NOT_tax	28
no NOT_tension	-14
no NOT_texture	-11
no NOT_thank	-14
no NOT_thanks	-19
no NOT_that	-11
no NOT_they	-15
no NOT_this	-21
no NOT_thought	-14
no NOT_time	2
no NOT_traffic	15
no NOT_trouble	27
no NOT_use	-12
no NOT_valet	-12
no NOT_variety	-10
no NOT_viruses	8
no NOT_voice	-9
no NOT_warning	-7
no NOT_water	-9
no NOT_way	-12
no NOT_where	-33
no NOT_wifi	-12
no NOT_wit	-11
no NOT_wonder	-3
no NOT_worries	37
no NOT_zipper	-8
no i	-7
no no	8
no nothing	-10
no thanks	-61
no they	-11
noah	11
noah's ark	-18
nobility	30
noble	3
noble attempt	-13
noble house	12
nobody	7
nobody NOT_cares	-23
nobody NOT_ever	-41
nodding	6
nodding off	-22
noel coward	-10
noggin	-16
noir	16
noir and	9
noire	10
noise	-8
noise in	-6
noise level	-29
noise they	-14
noises	-3
noisey	-24
noisily	-14
noisy	-30
noisy and	-18
noisy in	-15
noisy so	17
nokia's	-28
nolan	-15
nomad	5
nominated	-5
nomination	-5
nomination for	-6
nominations	3
non	-4
non event	-9
non existant	-37
non existent	-15
non functional	-35
non refundable	-9
non smoking	10
non standard	-23
non stop	2
non toxic	-23
non veg	-2
non working	-29
none	-16
none NOT_of	-21
none NOT_the	2
none NOT_to	-11
nonetheless	8
nonexistent	-21
nonsense	-42
nonsense and	-6
nonsense is	-9
nonsense that	-7
nonsensical	-13
nonsensical as	-16
noo	-25
noo !	-9
noodle bar	7
noodle dishes	6
noodles	1
noodles with	5
nook and	-10
nooks	20
nope	-33
nope !	-10
nope not	12
nope still	-14
nor	1
nor NOT_a	-7
nor NOT_are	-17
nor NOT_i	-6
nor NOT_why	-9
nora	7
nord	18
norma	10
normal movie	16
normally am	-16
normally get	9
normally wear	5
norms	7
north	5
north america	4
north is	9
north on	11
northam	5
northeast	1
northeastern	13
northern	9
norton	-12
norton firewall	-13
norton internet	-27
nortron	-19
norway	5
norwegian	6
nose	-23
nose is	-8
not	-18
not !	3
not ?	3
not NOT_a	-3
not NOT_able	-5
not NOT_accept	-5
not NOT_acceptable	-48
not NOT_access	-21
not NOT_accommodate	-9
not NOT_accomodate	-31
not NOT_accurately	-10
not NOT_affect	6
not NOT_allow	-11
not NOT_allowed	-2
not NOT_already	-3
not NOT_always	19
not NOT_at	-17
not NOT_attentive	-22
not NOT_attractive	-7
not NOT_automatically	-12
not NOT_available	-3
not NOT_awesome	-8
not NOT_bad	3
not NOT_baggy	4
not NOT_be	1
not NOT_because	1
not NOT_become	6
not NOT_been	-1
not NOT_believable	-33
not NOT_believe	1
not NOT_bitter	2
not NOT_bother	6
not NOT_boxy	22
not NOT_bring	16
not NOT_bulky	8
not NOT_buy	-48
not NOT_buying	6
not NOT_by	4
not NOT_call	-5
not NOT_care	-4
not NOT_caring	-40
not NOT_charge	-7
not NOT_check	-8
not NOT_checking	-13
not NOT_china	-8
not NOT_clean	-28
not NOT_cleaned	-7
not NOT_cleaning	-12
not NOT_clingy	14
not NOT_colorfast	-10
not NOT_come	3
not NOT_comfortable	-8
not NOT_compare	-28
not NOT_compatible	-17
not NOT_compensated	6
not NOT_conducive	-19
not NOT_connected	-8
not NOT_consider	-6
not NOT_continuous	-13
not NOT_convincing	-16
not NOT_cooked	14
not NOT_cool	-16
not NOT_correct	-24
not NOT_cover	-5
not NOT_cute	-25
not NOT_deep	8
not NOT_deliver	-7
not NOT_delivered	-24
not NOT_deserve	-5
not NOT_developed	-4
not NOT_disappoint	38
not NOT_disappointed	89
not NOT_disney	-22
not NOT_display	-22
not NOT_dissapointed	8
not NOT_do	2
not NOT_download	-66
not NOT_durable	-14
not NOT_easily	-3
not NOT_eat	4
not NOT_edible	-45
not NOT_effective	-10
not NOT_eliminate	-9
not NOT_enjoy	-7
not NOT_enjoyable	-28
not NOT_enough	-13
not NOT_entertaining	-27
not NOT_even	-20
not NOT_every	9
not NOT_everybody	10
not NOT_everyone	4
not NOT_expected	-12
not NOT_experience	10
not NOT_explain	-30
not NOT_extensive	17
not NOT_fancy	16
not NOT_fault	18
not NOT_feel	-7
not NOT_figure	-36
not NOT_fill	-6
not NOT_fit	-13
not NOT_fixed	-8
not NOT_flattering	-33
not NOT_flow	-22
not NOT_fly	14
not NOT_focused	-31
not NOT_follow	-7
not NOT_following	-10
not NOT_for	-6
not NOT_forgotten	13
not NOT_free	3
not NOT_fresh	-23
not NOT_friendly	-11
not NOT_fun	-28
not NOT_function	-8
not NOT_functional	-25
not NOT_functioning	-9
not NOT_funny	-53
not NOT_get	-8
not NOT_go	-6
not NOT_going	2
not NOT_good	-39
not NOT_greasy	8
not NOT_great	-9
not NOT_guarantee	-5
not NOT_had	14
not NOT_handled	-14
not NOT_hang	-13
not NOT_happening	-17
not NOT_happy	-38
not NOT_have	3
not NOT_help	-20
not NOT_helpful	-17
not NOT_helping	-10
not NOT_here	-5
not NOT_hesitate	64
not NOT_hold	-30
not NOT_honor	-30
not NOT_hopeful	-15
not NOT_how	-8
not NOT_huge	-8
not NOT_hurt	13
not NOT_if	-5
not NOT_impress	-11
not NOT_impressed	-42
not NOT_impressive	-24
not NOT_in	3
not NOT_include	-5
not NOT_infrared	-18
not NOT_inspire	-11
not NOT_install	-72
not NOT_installing	-11
not NOT_interested	5
not NOT_interesting	-23
not NOT_intimidating	10
not NOT_involve	-14
not NOT_is	4
not NOT_it	-32
not NOT_itchy	5
not NOT_just	3
not NOT_justify	-7
not NOT_keep	-11
not NOT_know	1
not NOT_large	-6
not NOT_less	-10
not NOT_like	-4
not NOT_list	-14
not NOT_load	-27
not NOT_look	-38
not NOT_loose	11
not NOT_lose	22
not NOT_losing	10
not NOT_made	-6
not NOT_make	-14
not NOT_many	3
not NOT_match	9
not NOT_me	-11
not NOT_meet	-15
not NOT_memorable	6
not NOT_merely	10
not NOT_mine	11
not NOT_miss	15
not NOT_monumental	-22
not NOT_more	5
not NOT_move	-14
not NOT_much	-3
not NOT_mushy	12
not NOT_my	-14
not NOT_needed	-8
not NOT_needing	7
not NOT_nice	-9
not NOT_noisy	8
not NOT_non	-11
not NOT_normally	4
not NOT_offered	-6
not NOT_offering	-20
not NOT_often	6
not NOT_ok	-32
not NOT_once	3
not NOT_one	-20
not NOT_only	6
not NOT_onscreen	-14
not NOT_open	-20
not NOT_operating	-26
not NOT_or	-11
not NOT_orange	10
not NOT_order	6
not NOT_original	-24
not NOT_outstanding	13
not NOT_over	15
not NOT_overbearing	10
not NOT_overly	9
not NOT_overpowering	5
not NOT_oversized	-9
not NOT_overwhelming	-6
not NOT_own	10
not NOT_particularly	2
not NOT_perfect	-6
not NOT_pleasant	-11
not NOT_pleased	-15
not NOT_practical	-26
not NOT_present	-19
not NOT_prevent	17
not NOT_problems	18
not NOT_professional	-34
not NOT_properly	8
not NOT_provide	-6
not NOT_purchase	-1
not NOT_quiet	-15
not NOT_quite	8
not NOT_rated	6
not NOT_read	-2
not NOT_ready	-18
not NOT_real	-6
not NOT_really	4
not NOT_reccomend	-14
not NOT_receive	-7
not NOT_received	-10
not NOT_recognize	-6
not NOT_recognized	-7
not NOT_recomend	-14
not NOT_recommend	-65
not NOT_recommended	-13
not NOT_record	-15
not NOT_refund	-13
not NOT_regret	5
not NOT_reliable	-22
not NOT_remotely	-7
not NOT_resist	7
not NOT_responded	-11
not NOT_responding	-7
not NOT_responsible	-9
not NOT_return	-41
not NOT_reveal	16
not NOT_rise	-11
not NOT_rush	10
not NOT_rushing	17
not NOT_safe	-34
not NOT_satisfied	-34
not NOT_save	-4
not NOT_saying	4
not NOT_scary	-6
not NOT_seal	-12
not NOT_seen	13
not NOT_sell	-10
not NOT_served	-16
not NOT_sincere	22
not NOT_sitting	-19
not NOT_sized	-14
not NOT_smart	-9
not NOT_so	-2
not NOT_soft	-8
not NOT_sold	-11
not NOT_something	-5
not NOT_special	6
not NOT_spend	-7
not NOT_stand	5
not NOT_stay	-6
not NOT_strong	-6
not NOT_sturdy	-58
not NOT_subtle	13
not NOT_suggest	-19
not NOT_suitable	-9
not NOT_supply	-38
not NOT_support	-25
not NOT_sure	-7
not NOT_surprised	2
not NOT_t	10
not NOT_take	3
not NOT_taken	-17
not NOT_talk	10
not NOT_taste	-16
not NOT_tasty	-43
not NOT_terrible	-7
not NOT_terribly	18
not NOT_that	-6
not NOT_the	-2
not NOT_their	-4
not NOT_there	-9
not NOT_this	-12
not NOT_thrilled	-15
not NOT_tight	10
not NOT_to	1
not NOT_too	14
not NOT_trained	-17
not NOT_travel	-7
not NOT_tried	6
not NOT_true	-14
not NOT_two	10
not NOT_ugly	12
not NOT_up	-7
not NOT_update	-14
not NOT_useful	-12
not NOT_user	-7
not NOT_usually	12
not NOT_value	-26
not NOT_very	-6
not NOT_wash	-17
not NOT_waste	-23
not NOT_watch	-5
not NOT_wear	-7
not NOT_welcome	-12
not NOT_welcoming	-13
not NOT_well	-10
not NOT_what	-20
not NOT_white	-6
not NOT_willing	-4
not NOT_work	-49
not NOT_working	-26
not NOT_worth	-35
not NOT_worthy	-24
not NOT_your	12
not without	3
notch	19
notch and	3
notcool	-18
note	1
note !	14
note about	6
note pad	17
note performance	-10
note this	25
note when	-15
noted in	-8
notes	-3
notes !	7
notes and	-3
notes on	30
nothappy	-39
nothing	-22
nothing !	10
nothing NOT_against	-23
nothing NOT_at	-6
nothing NOT_bad	15
nothing NOT_beats	40
nothing NOT_but	-11
nothing NOT_compared	8
nothing NOT_compares	11
nothing NOT_else	-10
nothing NOT_except	15
nothing NOT_for	-29
nothing NOT_going	-12
nothing NOT_good	-39
nothing NOT_great	-15
nothing NOT_happens	-26
nothing NOT_here	-5
nothing NOT_i	-10
nothing NOT_in	-18
nothing NOT_interesting	-9
nothing NOT_less	10
nothing NOT_like	-1
nothing NOT_makes	5
nothing NOT_more	-11
nothing NOT_much	-11
nothing NOT_negative	31
nothing NOT_new	-17
nothing NOT_of	-19
nothing NOT_on	-7
nothing NOT_positive	-8
nothing NOT_really	-2
nothing NOT_redeeming	-12
nothing NOT_remotely	-7
nothing NOT_resembling	-17
nothing NOT_short	10
nothing NOT_special	-6
nothing NOT_to	1
nothing NOT_whatsoever	-10
nothing NOT_when	-7
nothing NOT_works	-21
notice no	-12
notice that	-3
noticed in	6
noticed is	9
noticed that	4
noticed the	-4
notices	18
notification	-4
notification that	-11
notions	5
notions of	8
notmad	15
notorious c	9
notorious for	-3
notre	7
notre dame	9
novak	28
novak is	8
novel	-3
novel about	-9
novel approach	15
novel but	6
novel in	6
novel of	9
novel would	-20
novella	10
novelty of	-4
november	10
november and	13
novice	23
novice cook	16
now !	14
now ?	-5
now am	-27
now and	20
now as	3
now available	4
now black	16
now can't	-8
now don't	-11
now given	-7
now i	2
now i'm	-2
now in	2
now it	-20
now look	-31
now missing	-7
now need	-8
now no	-4
now on	2
now sadly	-10
now tastes	-19
now that	1
now the	-12
now there	-8
now they're	-13
now time	31
now who	8
nowadays	5
nowhere	-31
nowhere NOT_close	-4
nowhere NOT_near	-4
nowplaying	-21
noyce	8
noyce has	18
npr	8
nr	-12
nt	-10
nth	-12
nto	23
ntsc	13
nuance and	18
nuanced	21
nuanced and	9
nuances	23
nuances of	10
nude bra	9
nudity	-7
nudity and	-4
number	1
number and	5
number to	-3
number where	-11
numbers are	3
numbing	-32
numbingly	-15
numerical	-21
numerous problems	-10
nunca	-39
nuns	-4
nurse and	5
nursing	-3
nurtures	23
nustevia	21
nutritional information	-37
nuts on	13
nutter	-8
nx	16
ny	6
ny pizza	9
nyc	3
nyc ?	27
nyc that	16
nyc then	-18
nylon is	-35
nyse	-20
nytimes	-26
não	-11
o	-7
o and	-9
o honey	13
o it	19
o o	-7
o r	-17
o u	13
o'fallon	-28
o'hare	-15
o'hare airport	7
o'keefe	-9
o'reilly	-8
oakie	17
oakland	9
oasis	22
oasis in	13
oasis of	12
oatmeal	-4
obama	-14
obama's	-38
oberoi lounge	-14
obese	-10
objection	-7
objection i	-27
objective	4
objective of	12
objectivity	7
objects of	8
obliging	18
oblivion	-5
obnoxious	-49
obnoxious and	-11
obscenely	-7
obscured	-7
observation is	-25
observations	7
observations about	7
observed	4
observes	15
obsessed	10
obsession that	28
obsessions and	23
obtain	7
obtainable	12
obvious	-12
obvious and	-8
obvious that	-5
obviously a	-4
obviously i	-6
obviously never	-8
obviously not	3
occasion	3
occasionally	-2
occasionally funny	-10
occasionaly	-13
occasions but	12
occasions i	9
occassionally but	21
occupied for	48
occur to	-9
occur while	26
ocean park	2
ocean's	8
oct !	-21
october	1
october of	13
octopus	14
octopus salad	11
odd	-13
odd but	25
odd design	-13
odd fit	-22
odd place	-12
odd taste	-17
odd unusual	-24
oddly	-2
oddly compelling	24
oddly detached	-18
odds	5
ode	18
ode to	9
odour	-37
odysseus	7
odyssey	14
oedekerk	-43
oem	7
of	-1
of ab	15
of action	2
of activities	3
of admission	-4
of adults	11
of adventure	11
of adventures	14
of affection	35
of age	13
of aluminum	13
of america	3
of animated	8
of appetizers	6
of art	12
of artificial	-14
of assumptions	-10
of attention	4
of attractions	39
of august	9
of aunt	-18
of automatic	21
of awesome	16
of bad	-3
of badly	-20
of badness	-14
of bags	8
of bait	-13
of bars	5
of battery	15
of beautiful	3
of beauty	7
of becoming	4
of been	-6
of behringer	-6
of better	-6
of beverages	19
of biryani	10
of bland	-11
of blandness	-7
of blue	3
of body	-6
of booking	15
of boring	-8
of brand	37
of bringing	2
of british	3
of broadway	11
of budget	-11
of bug	-19
of burgers	7
of calling	-6
of cameras	21
of cancelling	-17
of cards	6
of carly	-17
of caution	16
of celebrities	8
of celluloid	-23
of center	16
of changing	7
of characters	5
of charge	4
of charging	10
of charlie	8
of charm	17
of cheap	-2
of cheaper	-18
of chemicals	-8
of chicken	-9
of chocolate	4
of choice	5
of choices	22
of chores	-20
of christianity	-10
of cigarette	-18
of cigarettes	12
of cinema	-3
of civil	20
of cliches	-33
of clichés	-23
of clones	32
of clothes	10
of college	-3
of colonialism	9
of color	-5
of colors	13
of comfort	-12
of comic	2
of comments	8
of complaining	-11
of compliments	-2
of connection	-15
of considerable	10
of context	-17
of cooking	6
of corruption	10
of courage	13
of course	2
of cr	-14
of crap	-29
of crowds	12
of cuban	5
of curiosity	-2
of current	2
of customers	-5
of customization	6
of cute	-7
of cycling	14
of danger	-22
of danny	13
of date	-21
of debt	-27
of defeats	-6
of delicious	8
of delights	14
of denial	10
of depression	-8
of desire	6
of desserts	8
of detail	7
of detroit	12
of different	15
of difficulty	4
of disguise	-59
of disgusting	-11
of dishes	-9
of disney	9
of disneyland	7
of dorian	15
of dragoon	15
of dreams	5
of dreck	-10
of drinking	6
of drivel	-6
of driving	6
of drug	10
of drunk	-17
of dumpy	-25
of dust	-44
of duty	11
of eateries	-10
of eavesdropping	15
of ebola	-13
of emotions	7
of empty	-4
of especially	-14
of even	-9
of everything	8
of excellent	-11
of expectations	-16
of explanations	-17
of extras	4
of extremely	-5
of fabric	2
of facilities	6
of fairy	-8
of family	14
of fantasy	1
of fargo	23
of fart	-9
of favorite	8
of features	19
of fender	-15
of field	11
of fill	-24
of filth	-18
of finding	25
of flatulence	-15
of flavors	6
of flavours	7
of flies	-21
of florence	10
of foam	-7
of focus	-19
of food	6
of four	4
of freedom	11
of fresh	8
of friday	-6
of friendship	-7
of fun	30
of games	2
of garbage	-10
of gas	-7
of gay	-28
of genius	6
of george	5
of ginger	-10
of god's	6
of godzilla	-17
of grainy	-13
of great	-1
of grounds	-27
of guests	-4
of guitar	18
of guitars	7
of ham	-5
of hard	10
of head	-8
of headphones	33
of healing	7
of heart	4
of heaven	5
of heavy	5
of hell	-3
of helpful	18
of henry	16
of her	1
of here	-8
of high	3
of hilarity	11
of his	1
of hiss	-33
of history	12
of holy	-8
of homeless	-11
of honor	5
of hot	-3
of huckleberry	16
of hulls	-28
of human	1
of humor	3
of hurt	-28
of hyderabad	6
of hype	-8
of image	16
of indian	6
of indians	27
of inexpensive	14
of information	2
of innocence	19
of interest	-7
of intrigue	7
of invisible	11
of iranian	11
of is	-4
of it	1
of italy	20
of its	-3
of jackie	9
of janet	13
of jason	5
of jeans	3
of jim	5
of joey's	-25
of joseph	5
of junk	-37
of kleenex	9
of korean	16
of kung	14
of lame	-7
of laptops	15
of laughs	21
of learning	8
of legroom	21
of level	12
of levels	7
of liberty	4
of life	19
of lightning	-14
of lights	5
of living	3
of longing	31
of louis	6
of luck	-3
of lyon	15
of madrid	9
of mainland	-28
of mars	6
of martha	-13
of material	-4
of me	-6
of media	5
of mel	10
of mental	-8
of metal	-8
of mike	16
of mildred	11
of mindless	-12
of misogyny	-14
of modern	-6
of mold	-14
of money	-28
of moral	8
of much	-9
of musicians	7
of my	1
of nationalism	23
of nausea	-21
of negative	6
of new	1
of newspapers	-18
of nijinsky	15
of noir	12
of noise	-22
of nokia	-22
of none	-17
of normal	-7
of north	-9
of norton	-15
of nothing	-6
of nudity	-3
of nurses	-38
of occasions	13
of one's	5
of onion	9
of operation	-5
of operations	-8
of opinion	8
of options	10
of order	-9
of ordinary	8
of orlando	9
of our	1
of ourselves	22
of over	-3
of ownership	-14
of pages	-8
of paint	10
of paranoia	14
of park	13
of parking	22
of peanut	12
of pedals	7
of people	-2
of pepper	-18
of permissions	-16
of phoenix	9
of picks	31
of places	-12
of plain	-20
of plastic	-10
of play	9
of plot	-2
of politics	5
of poor	5
of portions	25
of positive	-6
of preloaded	16
of pressure	-6
of price	12
of pricey	13
of privacy	5
of problems	-6
of programs	6
of purple	9
of puzzles	-5
of quot	11
of race	7
of radio	8
of rain	35
of ram	28
of random	-5
of rap	7
of read	7
of reign	12
of relationships	11
of religion	5
of removing	-8
of research	15
of restaurants	10
of returning	-14
of room	2
of roseanne	25
of rubber	-7
of rubbish	-23
of rules	13
of run	-15
of russia	7
of russians	-13
of sadness	11
of same	-8
of scared	-9
of science	8
of scottsdale	26
of screenwriting	-10
of seafood	23
of seasoning	-11
of seating	19
of sense	7
of sensitive	-8
of september	5
of serious	-6
of service	-3
of servings	-15
of setup	-12
of sewage	-9
of sex	-3
of sf	17
of sh	-19
of shadow	11
of sharing	10
of shit	-9
of shock	-8
of shredded	-8
of silence	7
of singapore	14
of sixteen	-16
of sleaziness	-13
of sleeves	-24
of slugs	-11
of snacks	8
of soap	-14
of software	-13
of solid	6
of sorts	11
of sounds	35
of soup	-11
of south	9
of soy	-13
of space	6
of speakers	25
of special	8
of specials	33
of spice	10
of spicy	34
of spinal	10
of split	-15
of staff	-11
of stale	-13
of staring	-5
of stars	6
of stations	15
of stiff	12
of storage	8
of stories	6
of storytelling	23
of stretch	3
of stupid	-18
of stupidity	-7
of sudoku	6
of sunscreen	10
of sushi	13
of suspicion	12
of sweetness	19
of swing	13
of swords	18
of tables	6
of talent	-7
of talking	-12
of tape	14
of tasty	4
of tears	6
of technology	7
of teen	-5
of terrible	-3
of text	-2
of the	-1
of their	-1
of then	-5
of there	3
of things	2
of this	-2
of thor	22
of though	-17
of thread	-14
of threats	-17
of tickets	13
of time	-7
of titles	9
of tokyo	11
of tomatoes	-11
of tommy	11
of topics	11
of torture	-13
of total	-9
of traditional	-6
of tragedy	9
of tragic	11
of transport	11
of trash	-27
of triumph	11
of true	6
of turning	-7
of twists	17
of unintentional	-14
of unlimited	17
of urine	-11
of using	2
of vacation	-8
of valuable	21
of venice	7
of view	-2
of vintage	7
of visit	8
of von	24
of waiters	-16
of waiting	-5
of war	20
of warmth	7
of warning	26
of warranty	-38
of wasting	-10
of water	-1
of watery	-14
of wear	-2
of western	4
of whether	6
of whipped	23
of whiskey	9
of wines	24
of wonder	5
of woody	-6
of working	4
of worms	9
of writing	-3
of x	8
of young	3
of zombies	-4
of zu	8
off	-9
off !	-12
off ?	3
off about	-5
off after	-11
off and	3
off as	-4
off beat	11
off because	-4
off center	-12
off each	8
off face	-24
off fit	-27
off going	-6
off guard	6
off in	2
off is	-3
off it	-3
off me	-18
off my	-3
off night	-27
off not	20
off of	2
off or	-5
off over	-6
off putting	-23
off puttingly	-12
off reading	-26
off several	-8
off so	-3
off taste	-19
off that	5
off the	4
off their	-2
off to	4
off today	-16
off too	-6
off with	3
offbeat	4
offended at	-15
offended me	-15
offender	-8
offense	-6
offense to	-12
offensive	-29
offensive and	-8
offer any	-16
offer but	-8
offer no	6
offer some	-5
offered	2
offered me	4
offered no	-13
offered to	5
offering to	7
offerings	3
offerings as	-13
offers	8
offers absolutely	-13
offers an	8
offers many	23
offers much	7
offers no	-5
offers nothing	-30
offers one	6
offers only	-19
office	9
office colleagues	6
office i	9
office so	12
office with	5
officials	-6
offscreen	-6
offside	21
often	8
often do	4
often ends	-19
often feels	-25
often find	5
often forget	13
often funny	29
often have	6
often hilarious	49
often in	5
often it	-4
often only	11
often overlooked	6
often self	14
often skip	-15
often way	-12
often we	13
oftentimes	-20
oh	-8
oh !	5
oh and	2
oh boy	-4
oh dear	-20
oh how	-14
oh ok	-31
oh wait	-47
oh well	-3
oh why	-40
oh ya	-21
oh yea	-10
oh's	22
oil or	-8
oil to	9
oiled	12
oiled machine	14
oily	-19
oily and	19
ojrsdwpkk	20
ojrsdwpkk nyc	13
ok	-2
ok and	-16
ok but	-24
ok film	-9
ok food	-7
ok for	-20
ok i	5
ok i'm	8
ok if	-13
ok my	-11
ok ok	-4
ok place	-14
ok product	26
ok quality	-16
ok so	-2
ok thank	19
ok thanks	21
ok to	-6
okay	-6
okay at	-21
okay but	-15
okay for	3
okay to	-8
okay we	-9
okc	-15
old and	-8
old bad	-19
old but	5
old child	-16
old city	17
old daughter	5
old fashion	20
old fashioned	3
old fast	-12
old favorites	13
old female	12
old for	-10
old friend	8
old furnished	-40
old granddaughter	13
old grandson	7
old loves	42
old one	3
old radio	16
old robert	16
old room	-34
old school	3
old seats	-14
old son	2
old standbys	-12
old sweatshirts	-23
old testament	6
old time	24
old to	-14
old wounds	14
older a	21
older folks	10
older man	6
older than	-6
older then	-17
oldie but	15
oldies	-7
olds	-12
olga	14
olive	7
olive green	14
olive oil	7
oliver !	9
olives	3
olivier assayas	12
olympia	24
oman	45
oman air	30
omega code	-9
omelettes	22
omg i	-3
ominous	6
omissions	-13
omit	-41
omits	14
omitted	-5
on ?	-5
on actually	-19
on adding	24
on after	-9
on all	6
on america	-12
on anonymous	32
on anyone	-21
on at	-2
on audience	-17
on audio	-28
on autopilot	-7
on before	13
on being	-4
on bended	-16
on body	-29
on booking	-21
on both	1
on breakfast	-26
on cable	-3
on call	14
on carpeting	-13
on cd	12
on central	14
on character	9
on chicken	16
on color	8
on computer	-9
on cream	-13
on days	28
on direct	19
on disc	9
on drug	-16
on dvd	17
on each	4
on east	9
on either	3
on end	6
on european	-13
on everything	13
on facebook	5
on familiar	14
on fast	-8
on for	-2
on forever	-4
on fridays	51
on hand	2
on hold	-57
on imdb	-2
on it	-7
on jazz	-15
on leon	-15
on light	-15
on main	6
on making	-5
on male	-13
on many	8
on me	-1
on military	-20
on mst	-15
on multiple	-4
on my	3
on nbc	6
on oil	10
on out	-9
on page	-12
on paper	-9
on past	-13
on phone	-31
on phones	-21
on plane	-57
on point	15
on principal	-15
on productivity	-15
on public	9
on putting	-10
on re	29
on real	4
on rides	21
on right	8
on runway	-16
on sale	3
on schedule	15
on sept	10
on shuffle	20
on silk	-15
on sizing	13
on smith	16
on so	-3
on soft	-57
on someone	3
on south	17
on southwest	12
on specifics	-28
on stage	4
on stand	10
on subscription	13
on sundays	34
on table	-6
on tail	-20
on tap	5
on target	28
on tarmac	-25
on television	1
on than	5
on them	2
on this	-1
on thursday	9
on time	13
on top	1
on tour	8
on trains	15
on trend	23
on trial	6
on tuesday	3
on two	-3
on vh	12
on way	-18
on website	-14
on wed	-16
on weekday	9
on weekdays	11
on weekends	6
on where	16
on xbox	14
on your	1
onboard	8
once	1
once a	5
once but	-5
once done	-20
once seated	-15
once u	7
once we	7
once you	2
one	1
one !	6
one album	17
one all	18
one and	-2
one bad	3
one because	2
one being	7
one better	5
one big	-5
one block	7
one box	-10
one bright	-41
one button	22
one came	-9
one can	-3
one caveat	24
one child	27
one customer	-7
one day	5
one dead	-12
one dimensional	-10
one disk	-12
one drawback	-12
one episode	3
one film	4
one flaw	11
one for	7
one good	-12
one great	-10
one gripe	19
one heck	24
one here	11
one hour	-10
one hundred	-3
one imagines	12
one just	-13
one key	-10
one large	-20
one line	-6
one long	-4
one look	-7
one may	4
one maybe	-15
one month	-9
one negative	19
one note	-35
one now	8
one of	11
one pass	15
one point	-1
one price	-15
one program	14
one redeeming	-15
one reply	-14
one review	6
one ride	-14
one saving	11
one scene	-1
one seems	11
one sees	11
one sided	-37
one sitting	23
one size	16
one smart	10
one spot	4
one star	-32
one strike	-16
one suspects	-13
one that	2
one the	-3
one they	-1
one thousand	-9
one till	15
one tip	8
one trip	8
one type	-8
one use	-43
one waiter	-16
one walk	-18
one warning	9
one was	-3
one wash	-26
one washing	-20
one when	4
one works	12
one would	-1
ones	1
ones and	-4
ones around	-8
ones because	13
ones i	7
ones i've	4
ones to	6
oneself	11
oneworld	-11
onions	-2
online	-2
online ?	-7
online but	-5
online i	-11
online in	9
online so	-5
online with	-13
only	-17
only ?	-26
only a	-1
only about	-11
only after	-9
only all	19
only annoying	12
only assume	-24
only because	9
only bought	7
only buy	-12
only can	10
only cast	-9
only caveat	26
only complain	11
only complaint	41
only complaints	-13
only con	2
only couple	-22
only criticism	-17
only decent	-9
only disappointment	33
only do	-14
only downside	18
only draw	25
only drawback	4
only excitement	-13
only fault	9
only feature	-8
only fit	-12
only flaw	46
only fly	14
only for	-15
only fun	-20
only getting	-20
only gives	-11
only good	-48
only got	-4
only gripe	34
only half	-11
only if	-15
only interesting	-17
only intermittently	-13
only issue	20
only it	-5
only lasted	-5
only laughed	-14
only laughs	-13
only major	9
only man	11
only mildly	-24
only minor	3
only more	6
only mystery	-17
only need	18
only negative	84
only negatives	36
only objection	-16
only one	-5
only options	14
only order	17
only people	3
only plus	-43
only positive	-33
only problem	24
only quibble	5
only reason	3
only received	-7
only recommend	-39
only redeeming	-21
only regret	16
only remotely	-5
only reservation	11
only saving	-113
only scratches	12
only see	-5
only semi	-7
only serves	-12
only size	11
only slight	-10
only stay	-7
only strings	9
only succeeds	-12
only suggestion	11
only takes	5
only the	-2
only thing	-4
only things	-10
only those	-5
only three	-7
only time	4
only to	-2
only took	7
only upside	-18
only waited	16
only watched	-4
only wear	21
only when	-2
only wish	20
only worked	-15
only works	-34
onscreen	-5
onto him	10
oops	-19
open	2
open !	-22
open an	-19
open bar	18
open by	-9
open close	-16
open it	-19
open late	6
open later	10
open mind	5
open mouthed	-24
open on	-7
open position	-11
open seating	13
open tables	-12
open to	3
open windows	9
open with	7
opened it	-17
opened package	-15
opened the	-2
openers	14
opening the	-4
openly gay	9
openness	64
opens	5
opens up	8
opera house	7
operates	17
operates on	15
operatic	6
operational	4
operative word	-9
ophelia	-7
opinion of	-3
opportunity missed	-17
opposite of	-4
opposites	17
oppressive and	-11
opted	-2
optical	14
optimism	8
optimism of	16
optimistic	29
option	3
option !	16
option as	8
option to	6
options	11
options !	-10
options ?	-13
options and	11
options are	5
options as	4
options available	-7
options including	9
options out	-6
options that	5
or	-2
or adults	11
or after	5
or amazon	-14
or anything	2
or at	-6
or awkward	10
or b	-11
or backwards	16
or best	-11
or better	3
or black	7
or body	11
or brian	-16
or broken	-10
or care	-8
or comedy	7
or dare	-26
or did	-6
or disney	-9
or down	17
or dress	6
or dvd	4
or easy	9
or editing	-7
or eight	14
or ernie	-16
or even	-6
or excitement	-14
or exciting	-17
or five	-5
or funny	-9
or guitar	7
or hard	7
or hate	15
or he	-7
or helpful	-8
or honey	-17
or how	-2
or if	-2
or interesting	-5
or is	-7
or it	-10
or jeans	4
or just	6
or last	-14
or leggings	4
or life	-8
or like	4
or listen	-16
or loathe	9
or loss	13
or lower	-65
or lunch	-8
or m	11
or made	-7
or maybe	3
or milk	-13
or money	-22
or most	7
or music	6
or my	-9
or no	4
or outside	34
or pants	13
or paris	25
or peggy	-12
or petite	9
or poor	21
or problems	12
or quiet	10
or recommend	-37
or reese's	-26
or seven	9
or shorts	5
or size	9
or skinny	10
or so	1
or soft	-13
or some	-3
or something	-12
or soup	9
or spend	-18
or support	-8
or taking	9
or tennis	-16
or that	-4
or their	-7
or they	2
or third	-5
or those	-4
or tomorrow	-18
or treat	8
or trying	-5
or uses	-13
or very	-3
or vhs	13
or wear	5
or what	-8
or when	11
or where	-6
or whether	5
or white	3
or why	5
or with	8
or xl	-7
or xs	7
or you	-1
or your	2
orange is	12
oranges	-15
orbits	20
orc	25
orchard	-8
orchestrated	9
orchid	17
orchid business	13
ordeal	-5
order	-2
order and	-31
order another	9
order came	-47
order down	18
order from	-7
order had	-12
order is	4
order it	2
order more	8
order our	9
order the	10
order them	8
order was	-5
order we	-16
order wrong	-12
ordered	-9
ordered a	-4
ordered at	-22
ordered chicken	-2
ordered dinner	13
ordered enough	19
ordered extra	-8
ordered family	-19
ordered food	-18
ordered for	-2
ordered from	5
ordered mini	-24
ordered sambhar	-17
ordered size	9
ordered some	-3
ordered something	-9
ordered them	-7
ordered these	-15
ordered two	7
ordered which	-21
ordered xl	14
ordering more	37
ordering or	13
ordering so	12
orders	-9
ordinary	-3
ordinary but	12
ordinary for	-16
oreo	24
oreo shake	17
oreo thin	9
organic	7
organics	-6
organised	6
organized	-6
organized and	45
organizer	3
organizes	4
organizing	4
organs	-10
orientalism	-24
orientation	12
original !	-5
original baking	-25
original but	4
original cartoon	-8
original film	-4
original idea	-3
original is	5
original mac	-13
original new	-13
original was	-20
originally	3
originally ordered	4
originally purchased	4
originally thought	9
origins	8
orlando	5
orlando airport	-14
orlando with	27
orleans	-3
orly	-26
orphan	-5
orphans	5
orsay	17
ortho	-20
orville	8
orwell	-23
orwell's	-17
oryx	17
os does	-27
os that	-19
os until	-12
osama	-7
oscar	1
oscar as	8
oscar for	-3
oscar nomination	11
oscar winning	-21
oscars	-1
osment	13
ossessione	13
osso	16
osx	25
othello	4
other animated	15
other app	5
other attractions	12
other better	-21
other brands	3
other colors	8
other cords	-13
other cultures	24
other customer	-29
other device	-24
other devices	-13
other diners	-14
other dishes	13
other disney's	12
other dog	10
other equipment	8
other even	9
other features	14
other food	9
other format	9
other from	12
other garbage	-10
other goodies	8
other guitar	13
other hand	-1
other hotel	-6
other instruments	13
other issues	-5
other laptop	31
other leading	14
other like	8
other menu	17
other novels	-8
other parks	5
other parties	-10
other people	-4
other phones	33
other products	-6
other retailer	-12
other reviewer	-10
other reviewers	2
other reviews	-8
other router	-21
other shows	5
other summer	14
other than	-1
other theme	18
other then	4
other tops	6
other traps	-22
other tuners	-28
other versions	8
other ways	6
other web	11
other words	-2
others	3
others are	4
others but	4
others could	11
others had	6
others though	10
otherwise if	-9
otherwise not	-11
otherwise place	-32
otherwise the	2
otherwise very	5
otherwise we	5
otm	10
ottimo	15
otto	9
ou	8
ouch	-7
ouch !	-11
ounce bag	14
ounce bags	27
ounce box	-14
our	2
our anniversary	5
our appetizer	-15
our appetizers	4
our balcony	9
our bill	-5
our cell	11
our choice	16
our city	10
our connection	-17
our conversation	-14
our country	5
our daily	5
our daughter	3
our daughter's	7
our daughters	21
our delivery	-17
our dog	4
our drink	-1
our drinks	9
our entree	-11
our expectations	5
our family	5
our favourite	7
our final	-8
our future	15
our go	19
our government	8
our grains	-20
our granddaughter	9
our heads	-18
our history	5
our holiday	37
our house	4
our imagination	9
our legs	-15
our lives	7
our local	4
our longest	10
our margaritas	-11
our meal	-2
our menus	-18
our most	8
our mouths	-16
our movies	11
our needs	11
our office	7
our one	10
our only	-3
our order	-38
our own	10
our party	-3
our place	30
our plane	-24
our reservation	10
our reservations	5
our room	-1
our safe	-36
our society	4
our son	7
our souls	23
our stay	2
our table	4
our time	-4
our times	13
our tour	11
our very	6
our waitress	-15
our wine	-19
our world	4
our yard	22
ours had	10
ours in	12
out	-1
out !	5
out ?	-27
out across	14
out back	9
out beautifully	8
out because	-5
out by	-6
out crisp	13
out dated	-8
out easily	18
out fast	-19
out food	-17
out for	1
out from	-2
out great	11
out having	-7
out i	2
out it	-2
out its	-5
out just	3
out later	-6
out laughing	-13
out less	18
out my	-5
out of	-2
out often	-10
out okay	-13
out order	-9
out over	11
out quickly	6
out really	9
out so	-4
out sooner	14
out that	-6
out the	-1
out tomorrow	12
out two	-12
out virtually	-16
out way	-22
out while	-6
outage	-7
outburst	7
outcast	4
outcomes	5
outdated	-37
outdated and	-12
outdated but	10
outdoes	13
outdone	28
outdone themselves	21
outdoor	4
outdoor area	5
outdoor patio	-13
outdoor seating	-13
outdoors	6
outer	-3
outer space	-3
outfit	2
outfits	-3
outlast	48
outlet	2
outlet mall	15
outlets in	21
outlets were	-15
outlive	16
outlook	15
outlook on	13
outmatched	-18
output quality	-27
outputs	21
outright	-6
outset	-5
outshine	8
outside noise	6
outsiders	1
outstanding	69
outstanding !	15
outstanding and	63
outstanding as	-10
outstanding performance	-7
outstanding product	12
outstanding service	7
outward and	14
outwards	-66
ovation	12
oven	6
oven and	15
oven thermometer	17
over	-5
over !	5
over all	2
over an	-11
over any	4
over as	-4
over before	-9
over christmas	-7
over cooked	-15
over fried	-35
over half	-5
over hard	-9
over here	5
over hyped	-8
over jeans	6
over my	-15
over one	-17
over our	-23
over price	-31
over priced	-34
over rated	-17
over rice	18
over several	7
over simplified	-12
over so	-6
over substance	-11
over the	1
over this	-6
over too	-8
overacting	-5
overacts	-7
overall	14
overall a	6
overall an	39
overall appearance	-8
overall bad	-19
overall direction	-11
overall effect	-5
overall good	4
overall great	19
overall i	9
overall i'm	6
overall it	13
overall its	15
overall my	-6
overall nice	24
overall not	-5
overall quality	-13
overall sense	-13
overall the	2
overall this	10
overall though	43
overall tomfoolery	-15
overall we	11
overated	28
overated and	-20
overbearing but	18
overbooked	-25
overburdened	-12
overcharge	-39
overcharged	-37
overcome	-5
overcooked	-91
overcooked and	-7
overcrowded	-26
overcrowded the	-15
overcrowded with	-33
overcrowding	-7
overdetailed	-17
overdone	-16
overdone as	-19
overdressed	-10
overdrive	7
overflows	-8
overgrown	6
overhead storage	26
overheard	-7
overhyped	-5
overlong	-15
overlooked	6
overlooking	3
overlooking the	13
overly	-11
overly ambitious	-10
overly complicated	-27
overplayed	-14
overplotted	-16
overprice	-20
overpriced	-52
overpriced and	6
overpriced at	-9
overpriced drinks	-33
overpriced food	24
overpriced for	-3
overproduced	-17
overrated	-52
oversea	26
overseeing	6
overseeing the	18
overselling	-34
overshadow	6
oversized	-10
oversold	-4
overstated	-10
overstays	-12
overthrown	-10
overview of	9
overwhelmed	-6
overwhelmed me	-11
overwhelming sense	-8
overworked	-13
overwritten	-11
overwritten with	-13
overwrought	-27
overwrought and	11
ow	8
owes a	5
own	-1
own against	17
own as	5
own big	15
own body	14
own food	16
own friends	13
own home	7
own idiosyncratic	13
own in	23
own it	4
own life	-5
own like	-14
own mortality	18
own music	9
own private	7
own right	4
own risk	-7
own sense	11
own the	-7
own this	4
own three	9
own two	10
own way	6
owned	12
owned !	7
owner and	6
owners are	9
owning a	23
owning my	-19
owns	11
owns a	6
oxidents	-30
oxo products	-7
oxy	15
oy	8
oysters	9
oz !	-17
oz box	14
ozzy	8
p fit	7
pablum	29
pace	7
pace and	-5
pace for	-7
pace from	7
paced and	9
pacific business	37
pacific the	19
pacing	-2
pacino	10
pacino's	5
pack	2
pack !	6
pack for	39
pack the	7
package	3
package in	-14
package it	-15
package was	5
packaged it	-25
packaging	2
packaging is	11
packed	2
packed !	7
packed film	13
packed here	-14
packed with	7
packet loss	-22
packs a	56
packs an	10
pad does	-13
pad out	-7
pad the	-10
pad with	17
pad would	-15
padded as	-12
padding on	13
paella	32
page by	17
page in	8
page there	-13
page turner	22
page turning	16
page wine	15
pageants	17
pages	-6
pages book	-13
pages of	-5
pages so	-21
paid	-12
paid an	-12
paid app	-13
paid around	12
paid by	-18
paid closer	-15
paid for	-12
paid full	-4
paid i	-18
paid like	21
paid money	15
paid off	8
paid that	-21
paid the	6
paid to	-28
paid too	-31
paige	3
pail doesn't	-15
pain	-2
pain !	-14
pain and	4
pain but	17
pain he	18
pain in	-3
pain so	-14
pain to	-11
pain you	-29
painful	-25
painful electric	-19
painful experience	-15
painful on	-22
painful to	-11
painfully	-17
painfully bad	-17
painfully long	-12
painfully obvious	-2
painfully slow	-4
painfully unfunny	-5
painkillers	-9
painless	12
painless and	11
pains me	-5
paint	-7
paint dry	-14
paint the	1
painting	11
paintings	3
pair	-3
pair it	36
paired	11
paired it	11
paired with	8
pairings	4
paisley	-8
pajama	6
pakeezah	8
palance	3
palate	7
pale imitation	-10
pale in	-12
palette	-4
palin	-32
palpable	25
pals	10
palsy	15
pamela's	-17
pan	-1
panache	14
panahi	19
panahi's	11
panama	9
panasonic's	23
pancake and	-7
pancakes	6
pancakes because	12
pandemonium	-29
pandigital	13
pandora	4
panel	-2
pang	12
panic	4
panic in	4
paninis	12
panky	-14
panorama business	-23
panoramic	1
pans	-2
pans and	19
pantheon	6
pantheon sorbonne	12
panties	5
pants	12
pants !	7
pants have	11
pants or	5
pants still	-20
pants up	-12
pants were	-14
paper	-12
paper cup	-10
paper jam	-21
paper jams	-10
paper thin	-31
papers	2
paperwork	-26
paperwork and	-13
papiya	14
pappas	12
par	-4
par at	18
par for	-5
para	11
parable	-4
parade	25
parade at	-6
parade in	-7
parade is	17
parade it	11
parade was	20
parade which	6
parades	40
parades and	6
parades are	15
paradise	18
paradise on	10
paradiso	-6
paragraphs	-4
paragraphs on	-25
parallels	3
paramedic	10
paranoia and	17
parantha	8
paraphrased	-12
parasites	17
parenthood	-30
parents	9
parents a	19
parents should	11
parents that	4
parents with	15
parfait	20
paris	1
paris who	10
paris with	-6
park a	13
park at	-3
park avenue	-11
park by	8
park compare	-16
park compared	-14
park didn't	-17
park if	11
park instead	-60
park is	2
park itself	-8
park than	7
park theme	25
park we	35
park will	13
park with	8
parked at	-7
parker and	17
parker posey	4
parking can	10
parking for	23
parking here	8
parkins	10
parkinson's	-17
parks	2
parks we	12
part at	-6
part of	2
part series	9
part she	9
part the	-4
part two	7
part was	-4
partial view	11
partially	5
participatory	14
particles	-6
particuarly	18
particular	-2
particular about	18
particularly	-4
particularly bad	-7
particularly for	6
particularly good	9
particularly like	13
particularly the	7
partied	9
parties	5
partition	14
partition to	18
partnership	5
parton	7
parts and	-3
parts as	6
party !	12
party and	-3
party dress	10
party in	8
party of	-4
party or	9
pascal	10
pass	-9
pass ?	15
pass but	16
pass by	-4
pass is	27
pass on	-57
pass system	-10
pass this	-27
pass time	-5
pass which	11
passable	-24
passage	7
passbook	38
passed and	8
passenger	-6
passengers	-7
passengers to	-13
passing in	-22
passing interest	6
passing of	5
passing on	-6
passion	2
passion and	16
passion fruit	15
passion that	8
passionate	29
passionate about	7
passions	10
password	-15
password and	-25
passwords	-8
past dead	7
past i	-6
past it	-6
past reviews	14
past their	-7
past us	-19
pasta	5
pasta and	-5
pasta dishes	28
pasta maker	-9
pastas	50
pastas and	7
paste	-8
paste job	-13
pasted	-3
pastel	38
pasteries	15
pastiche	-5
pastor	13
pastries	25
pastry	-7
patch	4
patch cables	10
patched	-11
patched together	-10
patently	-8
paternalistic	16
path	4
path with	13
pathetic	-84
pathetic and	-5
pathetic attempt	6
pathetic experience	-10
pathetic service	-15
pathetic the	-15
pathetically	-22
pathology	7
pathos	7
paths	5
patient	2
patient and	16
patient with	38
patio	6
patriarch	18
patrick	-3
patronising	-6
patronizing	-18
patter	-21
pattern	-1
pattern but	-17
pattern that	5
patterns	-9
patterns are	6
paul	3
paul bartel	9
paul douglas	15
paul giamatti	-5
paul walker	-14
paulgordonbrown	19
paulie	9
paulie is	11
pauline	5
pauses	-4
pav	24
pavilion	5
paw	-7
pawn shop	18
paxton	24
pay	-18
pay a	-13
pay at	-8
pay before	-15
pay even	-7
pay for	-16
pay full	-5
pay money	-7
pay more	-3
pay to	5
paycheck	-13
paychecks	-6
payed	-24
payed for	-36
paying	-15
paying customers	-9
paying for	-11
payment	6
payne	7
payoff	-8
pays	3
pays no	-10
pays off	8
pazu	20
pb j	10
pbi	-19
pc !	14
pc just	-24
pc to	16
pdx to	20
peace	24
peace and	-10
peaceful	8
peaces	-14
peak	4
pear	-3
pear and	8
pearls	9
peas	4
peasant top	-9
pecan	5
peculiarly	-14
pedal !	6
pedal and	7
pedal board	44
pedal but	16
pedal for	38
pedal i	13
pedal like	-26
pedal to	27
pedal with	-15
pedal you	11
pedalboard	40
pedals	6
pedals and	33
pedals on	8
pedestrian	-10
pedestrian as	-13
pedi	-7
pee	-9
peek at	8
peek inside	-19
peeking	6
peeling	-8
peeling and	-16
peep	36
peeps	9
peers	7
peet	-10
peg drops	13
pegg	15
pegs to	-28
pell	-36
pellets	22
película	18
pemberton	16
penang	15
pencil	5
pencil skirt	14
pendant	25
penetrating	20
penis	-13
penn is	12
penny	-4
penny !	5
penny so	-35
pens	8
pension	9
people ?	-3
people ahead	11
people at	-6
people behind	-5
people can	2
people check	16
people complain	49
people eat	-18
people however	-11
people looking	-12
people might	-5
people next	-38
people of	4
people please	-11
people say	6
people these	-14
people though	6
people to	-1
people usually	10
people watching	9
people we	-3
people who	-1
people without	-10
people wouldn't	8
people's lives	7
peple	-23
peplum top	5
pepper on	-11
peppering	10
peppermint is	13
pepperoni	3
peppers	10
per cent	-10
per cup	29
per each	15
per head	-14
per minute	-21
per page	19
per se	8
per the	-6
per week	10
peralta	26
percent cotton	-12
perception	14
perception and	9
perception of	8
perceptions	5
perceptions of	22
perceptive	19
percolating	14
percussion	24
perdition	-14
peretti	24
perfect	48
perfect !	14
perfect all	9
perfect amount	-2
perfect and	-10
perfect as	62
perfect balance	28
perfect blend	-15
perfect combination	46
perfect condition	7
perfect cure	-7
perfect date	8
perfect every	15
perfect fall	17
perfect fit	6
perfect for	5
perfect hotel	10
perfect i	5
perfect in	17
perfect it	-10
perfect just	14
perfect length	-11
perfect match	5
perfect maternity	-25
perfect on	6
perfect performance	7
perfect place	27
perfect service	16
perfect size	20
perfect solution	7
perfect spot	-8
perfect spring	8
perfect summer	16
perfect the	3
perfect to	-5
perfect too	-10
perfect top	-10
perfect up	-26
perfect with	-5
perfected	20
perfected the	15
perfection	49
perfection !	13
perfection and	6
perfection by	19
perfection in	13
perfectionism	30
perfectionist	11
perfectly	48
perfectly !	60
perfectly acceptable	7
perfectly adequate	13
perfectly and	11
perfectly as	25
perfectly at	7
perfectly by	10
perfectly cast	4
perfectly cooked	4
perfectly executed	9
perfectly for	24
perfectly on	-11
perfectly so	19
perfectly they	-22
perfectly when	-11
perfectly with	7
perforations	-14
perforations on	-18
performance	2
performance !	9
performance and	1
performance as	7
performance at	11
performance because	-14
performance by	3
performance for	6
performance has	9
performance if	9
performance of	5
performance on	6
performance that	4
performance to	2
performances	19
performances all	9
performances and	-6
performances are	2
performances as	10
performances by	11
performances from	17
performances i	6
performances make	11
performances of	18
performed	18
performed by	-7
performed flawlessly	15
performing	3
performs	18
performs as	5
performs flawlessly	8
performs well	2
perfume	-19
perfunctory	-61
perhaps i	-13
perhaps if	-21
perhaps it	-3
perhaps not	8
perhaps on	-8
perils	5
period	-2
period and	-3
period trappings	-19
periwinkle	8
perky	-6
perky pet	-15
perlite	10
permission	-12
permissions	-11
permits	6
pero	13
peroxide	-26
perpetrated	-7
perricone	-17
perseverance	28
person	1
person !	4
person at	-14
person has	6
person it	-13
person next	-7
person or	-6
person said	-11
person than	8
personable	-5
personal	3
personal and	26
personal choice	11
personal crises	-13
personal favorite	2
personal favourites	8
personal reflection	-16
personalities	4
personality	-3
personalize	31
personalized	24
personalized service	7
personally	1
personally for	17
personally i'd	-11
personally like	6
personally loved	6
personally think	4
personifies	14
persons in	17
perspective	2
perspective of	12
perspectives	3
persuaded	8
persuasive	16
pertinent	11
peruvian	9
perverse pleasure	-18
perversion	-8
pesci	4
pestered	-23
pesticides	-39
pesto	17
pet makes	-29
pet store	15
peter	-2
peter cushing	7
peter o'donnell	11
peter o'fallon	-13
peter sellers	-4
peter weir	4
peters	-9
petit	16
petite	12
petite !	13
petite but	4
petite for	9
petite if	7
petite is	12
petite length	26
petite size	10
petite sizes	4
petite sizing	10
petite so	6
petite women	-12
petites	9
petting	7
pfeiffer	8
phantom lady	9
pharmacy	16
pharmacy in	16
phaser	18
phenomenal	38
phenomenal !	12
phenominal	36
phil daniels	7
phil silvers	-5
philharmagic	26
philip	-3
philip carey	11
philip k	-9
philippine	-6
philippine airlines	-25
phillips	-4
philly to	-8
philo	22
philo vance	8
phlairport	-46
pho and	8
phoenix	-1
phoenix !	9
phoenix for	8
phoenix this	-7
phone	1
phone ?	-9
phone agent	28
phone and	-1
phone are	-36
phone calls	-3
phone conversations	-20
phone if	-10
phone is	6
phone like	10
phone line	-13
phone not	-7
phone number	-11
phone several	-16
phone stops	-17
phone tablet	7
phone than	16
phone the	-5
phone was	5
phone when	29
phone's	6
phoned	-10
phones	-1
phones !	-8
phones ?	-11
phones in	-7
phones that	12
phoning	-16
phonograph	7
phosphor	29
phosphor bronze	19
photo	2
photo but	-6
photo detection	13
photo i	-17
photo is	-7
photo of	-3
photo opportunity	11
photo ops	8
photo paper	17
photo quality	7
photo shop	15
photo you	-13
photographed	-3
photographed but	-11
photographer as	14
photography	6
photojournalism	19
photos also	-18
photos the	-10
photos together	13
photos with	5
phuket	-25
physical	1
physical and	7
physical comedy	3
pi	-8
pianist	5
pic !	11
picaresque	27
piccoli	11
pick	1
pick a	-3
pick for	15
pick guard	7
pick holder	-11
pick in	17
pick it	15
pick of	8
pick pocket	28
pick that	14
pick the	-4
picked	1
picked me	8
pickguard	9
pickguard screws	14
picking	2
picking but	-7
pickles	2
pickles and	30
pickpockets	8
picks	17
picks !	12
picks are	3
picks but	-57
picks i	21
picks in	34
pickup on	6
picky	28
picky about	14
picky and	12
pics as	13
pictorial	9
picture about	13
picture is	-3
picture it	-5
picture quality	6
picture seems	-17
picture taking	10
picture with	6
pictured	-2
pictures	-3
pictures and	3
pictures especially	-16
pictures right	12
picturesque	-4
pidgeon	23
pie is	19
piece	1
piece !	-11
piece for	4
piece here	18
piece of	-2
piece that	3
piece to	28
pieces	-1
pieces of	-7
pieces the	10
pieces to	10
pier c	14
pies	10
piffle	-16
piggy	8
pigs	3
pijamas	-28
pilates	-6
pilcro	3
pile	-25
pile of	1
pileup	-18
pilgrimage	26
pilgrimage to	8
piling	-10
pillages	-22
pilled	-16
pilling	-16
pilling after	-16
pillow top	18
pillowcase	-20
pillowcases	-12
pills	-6
pilly	-12
pilot of	7
pilots	5
pimlico	6
pin	1
pin in	-10
pinched	-43
pinchot	-23
pineapple	17
ping's	23
pink	9
pink floyd	8
pink which	7
pinnacle	7
pinned	-5
pinned back	-13
pinned to	-14
pinocchio	-28
pinochet	24
pinot	14
pinot grigio	11
pint	9
pint of	5
pintilie	-11
pinto	43
pints	10
pioneer	5
pioneers	3
pipa	-15
pipeline	9
pipes	-14
piping	8
piping hot	14
pippin	11
pirate	-6
pisces	-31
pisces http	-16
piscopo	17
piss	-32
piss on	-10
pissed	-41
pissed me	-47
pisses	-11
pit !	22
pita jungle	23
pitch perfect	27
pitch was	-7
pitched	-9
pith	-19
pithy	7
pitiful	-18
pitifully	-8
pitt	4
pitt and	10
pity	-5
pity !	-39
pity because	-22
pity i	-22
pity the	-12
pixar	5
pixelated	-7
pixels	8
pixma	22
pizza	15
pizza !	14
pizza and	-3
pizza burger	-14
pizza is	3
pizza isn't	-16
pizza on	8
pizza served	-28
pizza that	11
pizzas	1
pizzas and	7
pj	8
pjs	28
pk	16
place	-2
place !	2
place after	-4
place around	9
place but	-6
place de	8
place doesn't	-9
place for	7
place good	8
place lacks	-21
place most	-18
place needs	-9
place nice	42
place sucks	-9
place than	-7
place to	20
place was	-5
place when	5
place which	16
place will	6
place would	-6
place your	17
placed	-1
placed a	-7
placed about	-16
placed and	12
placements	-10
places	8
places but	7
places like	10
places where	11
places which	23
places you	46
plage	-23
plagiarized	-15
plaid	12
plain	-10
plain and	-12
plain awful	24
plain bad	-9
plain but	6
plain dumb	-8
plain fun	45
plain good	9
plain old	-4
plain stupid	-4
plain white	13
plains	9
plan	1
plan ahead	8
plan and	5
plan my	14
plan your	3
plane	-7
plane ?	-23
plane and	-2
plane for	-3
plane from	4
plane in	-7
plane load	-15
plane narrows	27
plane on	-9
plane that	-29
plane this	-9
plane ticket	-9
planet	1
planet mars	-13
planet waves	10
planet which	18
planets	3
planned but	-22
planned out	8
planned parenthood	-48
plant a	6
plant food	7
planting	4
plants and	9
plasma	4
plasma tv	50
plasplug	-19
plastic	-17
plastic bag	5
plastic bottle	-17
plastic cases	16
plastic cover	-10
plastic covered	-19
plastic for	-8
plastic glasses	-12
plastic housing	31
plastic in	-20
plasticy	-15
plat	10
plate ?	-34
platinum and	-14
platitudes	-39
plato	26
platters	11
play	2
play area	14
play certain	-10
play fast	-13
play for	4
play great	7
play it	3
play movie	-13
play off	8
play store	-11
play them	17
play this	2
play when	23
play with	-2
play without	14
playability	14
played	5
played games	-52
played out	3
played pretty	17
played to	5
played with	-2
played wonderfully	10
player	-2
player can	-10
player freezing	-20
player is	17
player that	6
player was	-15
player will	-11
player works	16
players for	-11
players had	-18
playful	20
playfulness	25
playfulness and	17
playground	8
playing	5
playing a	4
playing an	-20
playing and	3
playing great	10
playing it	6
playing more	-14
playing my	7
playing so	-11
playing this	1
playing words	11
playoff	21
plays almost	11
plays great	7
plays guitar	10
plays just	9
plays like	-33
plays out	3
plays this	6
plays with	3
playthings	-19
playwright	-9
plaza inn	7
ple	13
pleasant	34
pleasant and	2
pleasant in	8
pleasant journey	11
pleasant lounge	8
pleasant staff	30
pleasant stay	17
pleasant surprise	29
pleasant to	5
pleasantly	38
pleasantly surprised	87
please	-5
please avoid	-27
please call	-12
please check	-8
please come	8
please do	-13
please don't	-18
please dont	-15
please explain	-10
please fix	-67
please follow	8
please get	-5
please help	-3
please if	-21
please just	-8
please people	-17
please purchase	10
please save	-36
please share	12
please start	-15
please stay	-22
please take	5
please update	-7
please with	17
pleased	71
pleased and	19
pleased that	10
pleased when	7
pleased with	22
pleasent and	20
pleasently	13
pleaser that	16
pleasing	22
pleasurable	5
pleasure	26
pleasure !	23
pleasure in	4
pleasure to	18
pleasure when	11
pleasures	17
pleasures in	12
pleasures of	6
plenty	31
plenty big	7
plenty for	11
plenty of	10
plenty to	2
plight and	11
plod	-24
plodding	-69
plodding and	-10
plods	-45
plods along	-15
plot	-15
plot ?	-17
plot and	-1
plot contrivances	-5
plot device	-15
plot follows	11
plot had	-4
plot into	7
plot lines	-4
plot needs	-9
plot or	-17
plot that	-2
plot was	4
plot which	-11
plot with	-7
plots	-2
plotted and	-8
plotting	-2
pls	-7
plug for	7
plugged	2
plugin	12
plum	3
plummets	-9
plump	21
plus	4
plus and	6
plus hours	23
plus in	18
plus it	4
plus side	-14
plush	13
pluto and	-17
pluto nash	-6
plymouth	24
plz	-31
plz don't	-9
plz fix	-16
pm but	-5
pm on	-12
pm only	-9
pm parade	6
pm reservation	-18
pm we	-7
pms	-14
pneumonic	8
po	11
pocket	7
pocket friendly	4
pocket pc	-8
pockets	1
pockets !	24
podcast	14
podcasting	13
podge	-10
pods	-3
poem	26
poem of	10
poems	7
poetic	2
poetry	5
poignance	14
poignancy	13
poignant	49
poignant and	1
point	-3
point ?	-6
point but	-3
point i	-34
point of	-2
point one	-8
point out	2
point that	-2
pointe	3
pointed out	-4
pointed to	-7
pointer	-43
pointless	-62
pointless and	-6
pointless movie	-6
pointlessly	-6
pointlessness	-6
pointy	-6
poise	29
poison gas	10
poisoned	-7
poisoning	-17
pokemon is	12
pokes fun	-9
polanski	47
polanski is	18
polanski's	45
polarity	31
police ?	-8
police academy	15
police and	4
police story	22
policies	-18
policy	-6
policy in	12
policy is	-8
policy on	-10
polish cloth	11
polished	22
polished and	8
polishes	8
polite	14
polite but	-9
polite staff	12
politely	6
political activism	10
political climate	-9
politically charged	16
politically correct	-5
politicians	3
politico	11
polka	19
polka dot	6
pollution	-14
polo	11
poly	4
polyester	-32
polyester !	-36
polyester i	-13
polyester lining	10
polyphonic	18
polyweb	16
pomeranian	14
pomo	18
pompidou	8
pomposity	-12
pompous	-4
poncho	24
ponchos	12
ponder	3
ponder and	12
ponderous	-4
pone	16
poo	-14
poo !	-34
pool	-8
pool and	-4
pool areas	16
pool at	9
pool but	27
pool has	10
pool on	8
pool side	8
pools	13
poolside	5
poop	-12
pooped	-10
pooper	-18
poor	-66
poor !	-10
poor acting	14
poor and	-18
poor as	-4
poor attempt	8
poor battery	-25
poor casting	-6
poor choice	-8
poor condition	-8
poor customer	-6
poor design	-20
poor editing	9
poor effort	-6
poor execution	-70
poor experience	11
poor film	9
poor fit	-53
poor food	-15
poor for	-10
poor harry	23
poor i	-14
poor man's	17
poor movie	-6
poor performance	-34
poor product	-19
poor quality	-49
poor ratings	14
poor remake	-12
poor reviews	18
poor script	-24
poor service	-41
poor sound	-14
poor that	-14
poor with	-7
poor writing	-17
poorer	-7
poorest	-13
poorly	-103
poorly acted	-25
poorly because	16
poorly constructed	-8
poorly designed	8
poorly done	-4
poorly edited	-19
poorly executed	-16
poorly made	-8
poorly produced	-8
poorly put	-12
poorly scripted	-4
poorly written	-5
poorservice	-17
pop	3
pop chips	4
pop culture	7
pop filter	5
pop filters	17
pop of	26
popchips	26
popcorn but	-7
popcorn has	-20
popcorn or	8
popcorn popper	-11
popped	-14
popping off	-14
poppy	9
pops out	-7
popular	4
popular but	12
popular is	-26
popularly	8
populated	-2
populated with	-9
population and	7
por	5
porcelain	2
porch	9
porcini	12
pore	-17
pork	15
pork belly	22
pork or	9
pork ribs	6
porno	-2
porno flick	-11
pornographic	-4
porportions	-19
port airport	-19
port at	-22
port but	-35
portabello	12
portability	6
portability and	13
portable	-5
portable and	7
ported	-25
porterhouse	17
portion in	-18
portioned	6
portions	-4
portions !	10
portions which	24
portrait	36
portrait of	32
portraits	10
portrayal	20
portrayal of	9
portrayal the	15
portrayals	9
portrayals of	5
portrayed	-3
portraying	7
portrays	-3
portrays his	9
portrays the	16
portugal customer	11
pos	-41
poser	-28
posey	5
posh	4
posing	-15
position ?	13
position for	9
position of	-6
position to	-5
position with	9
positioned	5
positions at	-18
positions in	9
positive	6
positive i	-15
positive impression	18
positive note	-37
positive reviews	-6
positive side	-14
positive thing	-1
positive way	29
positives	-10
positives the	-18
possesses a	12
possession is	11
possibility	2
possibility of	3
possible	1
possible !	5
possible and	4
possible but	8
possible that	-6
possibly need	16
possibly one	4
possibly the	-2
post on	17
post them	-27
post war	7
postcards	6
posthumously	31
postman always	17
posturing	-5
pot noodle	-17
pot of	9
pot stickers	11
potato chip	51
potato flavor	24
potato sack	-31
potato soup	-17
potatoes !	-10
potatoes are	4
potboiler	-6
potboiler that	-9
potemkin	8
potent	4
potential	-18
potential audience	12
potential but	-45
potential buyers	11
potential of	-5
potential to	-1
potentially	-3
potentially interesting	-25
pots	5
pots of	16
potter	-6
potting	45
potting mix	6
potting soil	11
potty	6
poultry	35
pounds heavier	-11
pour the	-7
pout	-12
poverty in	5
powder from	-15
powders	17
powell's	10
power	7
power and	10
power for	10
power from	12
power less	-10
power moves	19
power of	5
power outage	-5
power over	11
power rangers	-7
power strip	26
power that	25
powerbook g	-33
powerbooks	17
powered by	6
powerful	38
powerful and	8
powerful but	10
powerful enough	19
powerful film	13
powerful message	10
powerful moments	-14
powerful story	10
powerfully	30
powers	5
powers boothe	8
powers films	10
ppl can	-18
pr	-6
practical	15
practical and	9
practical but	-41
practically empty	-13
practice	3
practice amp	10
practice and	12
practice mute	17
practice with	-6
pradeep	12
prairie	-7
praise	2
praised the	7
prance	-6
praveen	14
prawn	-5
pray	-6
pray that	-12
pray you	-13
prayer	4
prayer room	6
prayers	13
praying	-3
pre amp	11
pre book	7
pre booking	-44
pre code	17
pre pregnancy	17
pre school	-8
pre theater	37
pre theatre	17
preaches	-8
preamp	7
preamps	11
prebook	13
prebooked	-20
precious little	-5
precise	3
precise and	5
precisely	3
precision	8
predator	-15
predatory	11
predicaments	12
predicatable	-24
predictable	-32
predictable and	-15
predictable as	-20
predictable but	45
predictable plot	-3
predictable than	-9
predictable that	-4
predictable the	-14
predictably	-5
prefect	28
prefer	3
prefer this	50
prefer to	9
prefered	9
preference	11
preferred the	9
preggers	-21
pregnant	-5
pregnant women	7
preloaded	5
preloaded software	30
prelude	5
premiere	-3
premise	-10
premise but	-8
premise is	-4
premise may	9
premise was	-6
premises	-3
premium	7
premium economy	4
premium quality	12
premium terminal	1
prep and	-10
prepara	-13
prepara herb	-15
prepare and	18
prepared	4
prepares	5
preparing	-3
preparing the	10
preposterous	-29
preposterous the	-10
preposterously	-28
prepping for	10
prequel to	-4
present	13
present day	-3
present hollywood	-15
presentation	-3
presentation was	16
presented	4
presented for	-21
presented with	10
presents a	12
presidency	12
president	5
president's	10
presides over	10
presley	-7
press	-4
press and	13
press buttons	-12
press coffee	22
press it	-14
press the	-14
press too	31
pressburger	5
pressed	-4
pressing it	-19
pressure on	-10
pressure washer	20
presumably	-18
presumably the	-8
presumably to	-16
presumed	-5
pretend	-8
pretend like	-9
pretend this	-11
pretend to	-6
pretending	-3
pretends	-21
pretends to	-5
pretension	-11
pretensions	-32
pretensions and	-7
pretentious	-41
pretentious and	-64
pretentiously	-9
prettier	11
prettier in	19
prettier than	14
prettiest	6
pretty !	32
pretty amazing	18
pretty and	8
pretty average	-6
pretty awful	-8
pretty bad	-28
pretty blouse	28
pretty boring	-11
pretty but	13
pretty close	6
pretty color	7
pretty cool	12
pretty crappy	-17
pretty dark	-10
pretty darn	2
pretty decent	13
pretty details	18
pretty disappointed	-49
pretty dress	4
pretty dull	-23
pretty dumb	-12
pretty easily	15
pretty expensive	-8
pretty friendly	12
pretty good	10
pretty great	20
pretty impressive	7
pretty inexpensive	14
pretty lame	-3
pretty large	-7
pretty long	9
pretty lousy	-7
pretty miserable	-16
pretty new	24
pretty not	-13
pretty often	13
pretty old	-6
pretty on	4
pretty painless	14
pretty pattern	15
pretty poor	-6
pretty quick	13
pretty quiet	19
pretty ridiculous	-6
pretty self	21
pretty sheer	-10
pretty simple	8
pretty soft	-8
pretty stupid	-28
pretty sure	3
pretty sweet	20
pretty tank	12
pretty tasty	6
pretty too	21
pretty top	14
pretty true	-5
pretty well	4
pretty wide	22
prev	-12
prevail	4
prevelant	20
preventing the	-17
prevention	24
prevents	-4
prevents us	-14
previous tenant	9
previously	5
previously purchased	10
price	14
price !	3
price about	10
price again	9
price although	18
price amazon	15
price can't	11
price drop	-22
price from	6
price good	10
price great	6
price is	-2
price its	9
price makes	11
price no	13
price of	-1
price or	-19
price paid	-13
price ratio	17
price seems	17
price than	11
price this	7
price too	27
price was	-1
price wise	13
price's	45
priced accordingly	26
priced at	-11
priced right	9
priced wine	11
priceless	1
priceless !	9
priceline	-5
prices	-1
prices !	5
prices are	-3
prices this	15
pricey	5
pricey but	9
pricey for	-2
pricier	-17
pricing was	10
pricy	-5
pricy but	13
pride	5
pride and	3
priests	-14
primal	15
primarily by	-11
primary	13
primary goal	27
prime of	14
primer	26
prince	12
prince albert	18
prince george	22
prince george's	12
princess leia	12
princesshalf	16
principles	16
print !	11
print ?	-12
print but	-4
print for	12
print out	16
print that	11
prints from	13
prinze	-8
prinze jr	-5
prior experience	-14
priori	28
priority	-7
priscilla	-12
prism	19
prison camp	8
privacy	6
privacy if	12
privacy with	15
private	-6
private bath	15
private detective	6
private dining	20
private function	-12
private room	19
private ryan	1
privy	10
privy to	6
pro	4
pro !	31
pro basketball	-15
pro can	16
pro notebook	19
pro quot	-29
pro the	-11
pro was	10
pro winder	9
probably	1
probably around	-12
probably buy	11
probably could	3
probably ever	19
probably find	-3
probably good	-19
probably keep	-7
probably my	-4
probably ok	-18
probably the	2
probably they	-14
probably throw	-10
probably work	-18
probably would	-5
probe	-3
problem	-15
problem ?	-4
problem again	-25
problem because	-13
problem but	9
problem child	-7
problem i	-6
problem in	-8
problem is	-25
problem or	-8
problem they	-7
problem to	-8
problem was	-4
problem when	-10
problem which	-9
problem with	-5
problemas	26
problematic	-15
problematic in	-28
problems	-21
problems !	-11
problems as	-8
problems getting	-14
problems he	9
problems here	-20
problems of	4
problems started	-30
problems we	10
problems with	-9
problemss	20
procedural	9
procedure	-6
proceed	-5
proceeded to	5
process for	-10
processed	-20
processed and	-12
processing and	10
processing power	18
processor doesn't	17
processor for	44
processor is	-11
processors and	-15
prochnow	-21
procrastination	12
produce and	9
produce something	-10
produced film	-8
producers	-16
producers of	-8
product	-1
product !	-1
product ?	-15
product are	-26
product arrived	7
product as	-16
product but	-4
product called	12
product description	-6
product did	-47
product for	16
product had	-19
product has	-5
product is	-3
product it's	15
product line	-11
product made	13
product not	-10
product on	13
product should	-32
product since	-9
product works	41
product would	-10
production code	10
production number	-16
production value	-4
products	-9
products but	-4
products i	-19
products made	-9
products or	-19
products that	-14
products there's	-23
products we	-13
products were	16
products with	-19
profanity	-5
profession	7
professional	15
professional !	15
professional and	-2
professorpaul	18
profile	3
profound	12
program was	-4
programme	5
programs i	8
progressive scan	11
project greenlight	-8
project should	-9
project's	-19
prolonged	-19
prom night	-12
promenade	11
promise	-8
promise for	-16
promised	3
promises to	6
promising	-33
promising and	-21
promising premise	-4
promisingly	-11
prompt	52
prompt and	20
prompt response	21
prompt service	12
prompting	-6
promptly	6
promptly at	7
prong	31
pronunciation	7
propaganda	-13
propaganda piece	-18
propane	18
propelled	12
properly	1
properties of	-11
prophecies	-4
prophecy	-5
prophetic	5
proposed to	9
proposes	-9
propriety	10
props to	9
prosaic	-6
prosciutto	9
prosecutor	6
prosthetic	-19
prostituted	-29
protec	12
protec guitar	7
protect	11
protect each	18
protect the	3
protection	-4
protector	27
protectors	6
protects	9
protects the	15
protein	13
protest	-33
protests against	-11
proto	15
protocol	-6
proud	22
proverb	11
proverbial	-7
proves	1
proves to	10
provide a	3
provided	-2
provides	22
provides a	11
provides an	17
provides for	5
provides more	27
provides you	19
provincial	-9
provision	9
provocative	12
provoking	16
provoking and	16
provoking film	10
prowess and	-10
proximity	3
proximity to	4
prozac	-66
prurient	-13
ps i	-9
pseudo	-10
pseudoscience	-23
psi	12
psp	5
psst	-31
psst !	-20
psychedelic	4
psychological	7
psychological drama	35
psychologically	17
psychosis	19
pt	-11
pts	-24
ptsd	-13
ptv	6
ptv was	18
puberty	-5
public health	6
public holiday	6
public holidays	26
public park	-10
public restroom	-13
publicity	3
publisher	-8
publishers	-5
publix	6
puck	-21
pucker	-58
puckered	9
puddle	-3
puddle of	-21
pudong	-15
pudong airport	-6
puffs	15
puffy	-11
puh lease	-6
puke	5
puking	-28
pulao and	11
pull	-6
pull a	-6
pull it	4
pull my	-37
pulled	-1
pulled it	-4
pulled pork	7
pulls	19
pulls it	14
pulls no	18
pulls off	19
pulp	-5
pulp fiction	5
pulse	6
pumpkin	-4
punch	2
punch drunk	9
punctual	46
punishable	-12
punished	-6
punjabi	4
punny	15
puppets	-9
purchase again	22
purchase because	9
purchase this	3
purchased both	6
purchased locally	-21
purchased my	42
purchased size	5
purchased these	-4
purchased this	-1
purchasing more	8
purchasing the	22
purchasing this	-4
pure	6
pure entertainment	11
pure fun	35
pure junk	-17
pure nickel	10
pure pleasure	20
purer	11
purists	20
purity that	15
purple	7
purple and	4
purportedly a	-18
purports	-21
purports to	-27
purpose of	-3
purpose well	10
purposely	-9
pursue	12
pursuers	7
pursuit	3
purveyor	-14
puréed	-26
push and	-18
push up	8
pushed	-8
pushed into	-9
pushing	-5
pushing and	-16
pushing daisies	11
pushing up	-18
put	2
put a	-2
put down	4
put in	2
put that	-5
put them	-2
put there	-11
put things	23
put together	2
putin	-24
putrid	-14
puts	5
puts a	8
puts in	3
puts the	7
putting	-8
putting it	2
putting more	-8
putting on	4
putting these	7
puttingly	-18
puzzle	5
puzzle game	4
puzzle whose	-26
puzzles	21
puzzles and	-29
puzzles in	11
puzzles that	17
pvd	30
pyrex	7
pyrotechnics	-17
pyun	-11
qaeda	-19
qantas	14
qantas business	6
qantas club	10
qantas first	6
qatar	16
qatar airways	19
qc	-14
qc on	-37
qd	-20
qr	6
qr code	9
quack	-19
quack quack	-12
quaint	7
quaint little	22
quaking	-18
qualified for	-12
qualifying	26
qualities and	8
qualities in	-7
quality and	4
quality as	-4
quality at	6
quality but	-9
quality cable	12
quality control	-4
quality could	13
quality department	-18
quality etc	-16
quality good	22
quality guitar	13
quality has	-15
quality item	9
quality material	-4
quality of	-2
quality poor	-23
quality product	21
quality quantity	11
quality strings	12
quality then	-9
quality though	-63
quality time	5
quality was	-8
quality you	30
qualm	7
qualms	13
quantity also	-9
quantity and	7
quantity is	4
queen bed	12
queen victoria	8
queens	5
queing	12
queso dip	-17
question	1
questionable	-6
questioning	14
questions	1
questions about	8
questions or	28
questions that	-13
queue	8
queue !	9
queue again	-16
queue can	11
queue times	12
queue up	-7
queue was	42
queue with	15
queueing	30
queues	2
queues for	-7
queues in	-9
queues which	23
queuing	-6
queuing for	-21
qui	6
quibble	31
quibbles	44
quick	16
quick !	5
quick and	8
quick cup	15
quick delivery	9
quick easy	18
quick reference	8
quick release	-10
quick resolution	-16
quick response	29
quick review	11
quick service	13
quick snack	15
quick start	20
quick to	-4
quick way	8
quick witted	12
quickcam	-18
quicken	19
quicker and	5
quickest	16
quickly	3
quickly and	11
quickly before	-12
quickly frustrated	-17
quickly the	7
quickly they	14
quickly with	15
quiet	22
quiet american	11
quiet and	8
quiet at	7
quiet during	16
quiet for	-9
quiet in	10
quiet no	9
quiet power	11
quiet street	12
quiet too	23
quiet with	6
quieter	24
quieter than	5
quietly	18
quietly moving	20
quilted	-16
quinn and	16
quintessential	27
quirkiness	-8
quirks of	7
quirky	9
quirky but	11
quirky movie	11
quit	-15
quit after	-26
quit working	-30
quite	8
quite bad	-21
quite believable	8
quite big	21
quite by	12
quite cheap	6
quite comfortable	-12
quite comical	-11
quite cute	-14
quite different	-4
quite difficult	-13
quite dirty	-9
quite disappointed	-19
quite easy	10
quite enjoyed	9
quite expensive	10
quite frankly	-10
quite full	25
quite fun	9
quite good	11
quite heavy	7
quite helpful	33
quite pleased	10
quite poor	-9
quite pricey	14
quite quiet	-8
quite reasonable	8
quite refreshing	9
quite surprised	5
quite uncomfortable	7
quite well	29
quitting or	16
quivering	8
quiz	8
quo	4
quot	-1
quot ?	-20
quotable	18
quote	1
quran	-14
qvc	45
r in	10
r media	18
r n	-32
r t	-16
r us	-13
r which	24
rabid	-5
raccoons	-21
racist	-7
racists	-12
rack !	9
racket	-12
racks	13
racoons	12
racquel	-13
rad	9
radiant	6
radiate	10
radiator	3
radio	5
radio in	14
radio shows	4
raffles	5
ragandisney	26
rage	-7
rage and	4
rages	18
rahul	-9
rai	10
rail and	12
railly	7
railway	8
raimi	6
rainbow	4
raincoat	12
raincoats	20
rainer	6
raines	13
rainy weather	14
raise	3
raise or	-15
raises	2
raises some	9
raising the	-14
raisins	8
raitha	22
rakes	-19
ralph	17
ralph bakshi	5
ralph richardson	15
ram to	10
ramadan	14
rambla	8
ramblas	20
rambles	5
rambling	-13
rambling and	-9
rambo	5
ramones	13
rampant	-11
rampant and	-24
ramsay	24
ramsay as	13
ramsey	-12
ramtha	-29
ran	-1
ran across	19
ran out	4
ran over	8
ran too	-12
randell	10
random	-19
random but	12
random songs	15
random times	-16
randomly	-10
randomly pops	-32
rang	-7
range	9
range is	6
range of	-7
range to	13
rangers	-3
ranges	5
ranging	12
ranging from	6
ranjit	8
rank	9
rank this	5
ranks	8
rap music	7
rape	-8
rape is	-9
raped	-5
rapes	-4
rapids	9
rapping	-7
rapport	14
rapturous	20
rapunzel	26
rare	37
rare and	10
rare film	6
rare films	27
rare find	15
rare for	5
rare gem	-22
rare in	9
rare look	15
rare movies	8
rare these	9
rarely	1
rarely had	10
rarely has	-8
rarely have	21
rarely seen	9
rarely turns	24
rarely works	-14
rarity	25
rarity among	14
rarity in	17
rash	-5
raspberry	9
rate a	-8
rate especially	9
rated !	-11
rated and	7
rates as	10
rathbone	11
rather	-6
rather average	-13
rather dull	-4
rather go	-26
rather good	12
rather have	-4
rather pay	-19
rather see	-12
rather small	12
rather stay	-13
rather than	-1
rather then	-4
rather wait	-22
rather you	-26
rating	7
rating but	3
rating if	-9
rating system	-11
rating this	-11
rating when	-17
ratings	2
ratio	14
ratio and	8
rats are	-20
ratso	10
raunchy sex	-13
ravages	7
rave	-3
rave reviews	-5
ravioli	6
raw emotions	14
raw energy	15
raw image	-30
raw titlefortitle	19
rawhide	22
raymond j	11
raymond massey	6
rayon	5
razors	21
razzie	-30
rbi	19
rc	9
rc racer	22
rd	-7
rd book	-23
rd world	-23
rd year	-11
re creating	13
re hash	-10
re makes	-13
re not	7
re order	35
re release	5
re released	21
re the	-19
rea	10
reach by	7
reach for	8
reached me	-11
reached this	-13
reaches its	-10
reactionary	-26
reactions	3
reactions and	9
reactions of	8
read !	-15
read a	-4
read again	15
read and	4
read for	23
read from	35
read lots	-11
read my	5
read no	-12
read over	7
read the	-2
read these	-6
read this	4
readable	9
reader	2
reader i	6
reader writer	17
readers of	6
reading and	15
reading for	54
reading her	-12
reading more	8
reading you	14
readings	9
reads this	-5
ready	6
ready but	-10
ready to	4
real	2
real and	11
real because	10
real but	-13
real chore	-9
real complaint	26
real deal	4
real disappointment	-11
real draw	22
real fast	-17
real gem	19
real hit	15
real horror	-6
real life	2
real magic	17
real masterpiece	7
real mvp	15
real negative	12
real people	3
real pleasure	7
real plus	22
real shopping	-37
real stand	13
real time	1
real to	6
real touch	10
real treat	60
real usa	-12
real use	-23
real women	34
realised	-4
realised that	-8
realism	1
realist	3
realistic	47
realistic and	12
realistically	-3
realistically if	16
reality	-3
reality and	-5
reality check	9
reality it	-5
realize how	5
realized its	-14
realized that	2
realizes	3
really	1
really !	-15
really ?	-25
really adds	6
really amazing	29
really and	-11
really annoying	-5
really appreciate	11
really appreciated	16
really awesome	-11
really bad	-18
really beautiful	8
really bored	-17
really boring	-6
really brings	7
really brought	9
really captures	10
really caught	12
really cheesy	-8
really cold	-8
really comfortable	31
really complain	17
really confused	-18
really convenient	9
really cool	1
really crappy	-11
really cute	10
really delicious	7
really didn	-26
really didn't	-4
really dirty	-10
really disappointed	-60
really disappointing	-42
really disliked	-19
really dissapointed	-17
really don't	-7
really dull	-14
really dumb	-16
really early	-6
really easy	23
really enjoy	-5
really enjoyable	7
really enjoyed	38
really enjoying	7
really enjoys	32
really even	-11
really excellent	17
really flattering	14
really friendly	17
really frustrated	-10
really fun	8
really gets	11
really gives	21
really glad	9
really going	9
really good	50
really goofy	-18
really great	32
really handy	31
really happy	4
really hard	-5
really has	-3
really hate	-3
really help	8
really helped	13
really helpful	38
really helps	-17
really hit	-6
really hoped	-16
really hoping	-13
really horrible	-8
really hot	-4
really hurt	-17
really hurts	-32
really i	-5
really impressed	58
really is	6
really isn't	-11
really knows	13
really lame	-5
really large	5
really like	50
really liked	18
really looking	-37
really loose	11
really lost	-12
really love	10
really lovely	31
really loves	10
really mad	-18
really make	3
really makes	27
really need	-12
really needs	-4
really nice	25
really nicely	5
really odd	-9
really pathetic	-24
really pleased	12
really poor	-23
really pretty	2
really really	-2
really recommend	15
really shows	9
really simple	5
really slick	-30
really small	-15
really something	16
really spoil	-14
really starting	-10
really still	-11
really strange	-25
really strong	7
really stupid	-1
really suck	10
really sucks	-29
really tasty	25
really the	-1
really thought	-6
really tight	-9
really took	-7
really true	19
really upset	-12
really want	-2
really wanted	-51
really well	23
really were	-5
really why	-11
really wish	-3
really works	27
really yummy	32
reap the	9
rear of	12
reason	-2
reason all	-21
reason i	2
reason the	-1
reason to	-6
reasonable	7
reasonable breakfast	-16
reasonable compared	20
reasonable considering	22
reasonable for	26
reasonable price	11
reasonable prices	34
reasonable size	31
reasonably	5
reasonably intelligent	-10
reasonably priced	37
reasons as	13
reassembled	-9
reassuring	20
rebel	-4
rebel without	12
rebellious	-8
rebels	13
rebook	-36
rebooked	-22
rebooked for	-9
rebooked on	-22
reboot	3
rebooting	-8
rebuild the	15
rebuilding	-16
recall	5
recall and	19
recalls	12
recalls the	6
reccomend	30
reccomend this	35
reccomended	17
reccommend	8
receipt	-5
receive	-7
receive this	-18
received	-4
received a	-4
received compliments	12
received is	-16
received many	12
received no	-9
received only	-13
received so	15
received the	2
receiver is	42
receivers	7
receives	3
receives her	19
receiving	-10
receiving my	-35
recent	-2
recent retailer	-21
recent update	-16
recent visit	-7
recent years	5
recently	3
recently and	4
reception	4
receptionist	8
recharge	13
recharges	10
recieve	-12
recieve a	-11
recieved the	-11
recipes	-12
recipes to	10
recipies	11
reclaiming	9
recline	41
recline and	-9
recline is	6
recline was	39
reclined i	-18
reclines his	-16
recognition as	11
recognition even	16
recognizable	4
recognize	-3
recognized	2
recognizes the	8
recomend	19
recomend it	26
recomend this	30
recommand	22
recommend	16
recommend !	5
recommend against	-38
recommend all	3
recommend both	7
recommend checking	11
recommend especially	10
recommend for	17
recommend getting	-7
recommend giving	11
recommend highly	9
recommend if	4
recommend it	30
recommend not	-49
recommend ordering	7
recommend pamela's	-19
recommend picking	18
recommend purchasing	6
recommend that	-2
recommend the	14
recommend their	14
recommend them	82
recommend these	57
recommend this	45
recommend to	14
recommend using	25
recommend visiting	18
recommendable	17
recommendation	8
recommendation for	8
recommendations	7
recommendations and	34
recommendations from	11
recommendations on	7
recommended	35
recommended !	32
recommended and	-7
recommended but	13
recommended for	-3
recommended if	26
recommended it	6
recommended place	10
recommended to	-7
recommends	11
reconfigured	29
reconsider	-10
record it	-5
record store	10
recorded	2
recording studio	10
records	6
recourse	-12
recovery discs	13
recreation	-7
rectify	-25
rectify this	-12
recur	20
recyclable	13
recycled	-23
recycles	-4
recycling	-32
red bridge	9
red carpet	9
red dragon	7
red flag	-40
red in	35
red on	-13
red planet	-11
red velvet	17
red white	8
red's	-22
reddick	24
redding	9
redeem	-5
redeeming	-22
redeeming factor	19
redeeming feature	-23
redeeming qualities	6
redeems	19
redeems the	9
redemption	7
redgrave's	10
redhead	-4
redirects	-14
rediscover	27
rediscovered	28
rediscovering	26
rediscovers his	-15
redo	-11
reduce	-4
reduced	-2
reduced the	-10
reduced to	-4
redundant	-9
redundant and	-19
reed	4
reed's	14
reefer	-22
reefer madness	-15
reeked	-9
reeked of	-8
reeks	-13
reeks like	-19
reel in	31
reese witherspoon	6
reese's crisp	-26
reevaluate	-10
reevaluate my	-14
refer	-6
reference	1
reference and	-12
reference when	10
references	-3
references ?	-10
references are	17
refill	8
refillable	10
refined	7
reflect	6
reflect on	12
reflected	2
reflected a	19
reflection	5
reflection on	21
reflections	5
reflects the	15
reflex	-12
reflexes	7
reflight	7
reflight booking	5
reformat	-14
refrain	-18
refrain from	-20
refreshed	24
refreshing	69
refreshing and	6
refreshing but	11
refreshing change	29
refreshing to	44
refreshingly	70
refreshment	22
refund	4
refund !	-33
refund ?	-8
refund and	-12
refund but	-22
refund for	-11
refund on	-8
refund the	-21
refund which	-11
refundable	-7
refunded	6
refunded me	-14
refunded my	-9
refunds	-16
refurb	-11
refurbishment	-23
refusal to	14
refuse	-22
refuse to	-20
refused	-18
refused to	-17
regal	6
regard	2
regarding his	8
regarding my	-8
regardless	8
regardless of	3
regent	19
reggio	11
regime	18
regime change	12
region code	-15
regional golden	13
register	-2
register the	-14
registered	4
registry	-5
regret	-9
regret is	9
regret it	-13
regret not	-8
regret to	-10
regreted	-37
regrets and	11
regrettable	-6
regrettably	-17
regrettably i	-10
regualr	13
regular	13
regular !	10
regular alarm	16
regular and	-6
regular bags	17
regular bra	6
regular is	9
regular kitchen	11
regular medium	22
regular pasta	14
regular price	-12
regular size	1
regular strings	10
regular updates	17
regularly	3
regularly for	11
regularly so	-14
regulars	6
rehash	-24
rehash of	-5
rehashes	-26
rehearsal	23
rehearsal dinner	4
rehearsal of	12
rehearsals	6
reheated	-7
reign	6
reign over	6
reinstall	-21
reinstalled	-10
reinstalling	9
reinvented	19
reject	-10
rejected	-6
rejects	-7
rejects but	-18
rejoice	15
rejuvinated	14
relate	-1
relate to	9
related movies	12
relations and	6
relationship	-3
relationship and	7
relationship between	3
relationship with	4
relationships	10
relatively	1
relatively high	-11
relatively simple	23
relax	26
relax and	28
relax for	9
relax in	-19
relaxation	25
relaxed	32
relaxed and	14
relaxing	34
relaxing and	37
relaxing atmosphere	17
relaxing to	16
release	3
release before	-15
release of	3
released	1
released during	9
released on	7
releasing	-5
relentlessly	-7
relevant	6
relevant and	9
relevant the	-17
relevant today	7
reliability	-8
reliable	22
reliable and	26
reliance	-14
relief	3
relief as	7
relief in	7
relish	22
relished	8
relive	-11
relive the	-10
reliving	6
relocating to	-13
reluctantly agrees	8
remain	2
remain on	11
remainder	3
remainder of	6
remaining	3
remains	-1
remains one	8
remains the	8
remake	-7
remake of	-1
remarkable	41
remarkable and	-8
remarkable film	5
remarkable movie	12
remarkable performances	7
remarkable piece	11
remarkably	9
remarkably well	10
remarked	6
remedial	-10
remember	11
remember all	15
remember first	17
remember for	7
remember my	8
remember nothing	-17
remember that	3
remember this	6
remember to	6
remembered in	-11
remembered me	9
remembers	17
remembers me	10
remembrance	16
remick	-9
remind me	3
reminder	13
reminders and	12
reminds	19
reminds me	4
reminds us	8
reminiscent	3
reminiscent of	2
reminiscing	11
remix	34
remodel	7
remote you	-20
remotely	-19
remotely interesting	-7
removable	9
removable battery	18
removal	8
remove	-9
remove it	-20
removeable	21
removed all	-24
removed from	-4
removed it	-8
removed sporcle	57
removed tcot	23
removed the	-15
remover	-41
removing	-3
rename	-5
renewed	31
renewing	34
renovated	1
renovation	-11
renovations	4
rent	-11
rent this	-4
rented	6
rented this	-7
renting	7
renting this	-27
renton	15
reopen	-7
reopened	13
reorder	9
reordering	19
rep	-10
rep at	-13
repackaged	-51
repair	-6
repair and	-11
repair depot	-14
repair the	-8
repaired	-26
repeat	2
repeat of	-7
repeat what	-11
repeatative	-38
repeated	-5
repeatedly	-12
repeatedly to	-33
repeats	-2
repelled	-8
repentance	14
repetition	-13
repetitious	-9
repetitive	-36
repetitive and	-18
repetitive scenes	-18
replace	4
replace it	-7
replace with	-9
replaceable battery	41
replaced	-3
replaced by	-2
replaced these	25
replacement	13
replacement and	-14
replacement but	-47
replacement for	10
replacement from	-17
replacer	18
replacing them	13
replenished	49
replied	-8
replies	12
reply !	11
replying	23
reported	-2
reported this	-18
reported to	-32
repression	24
repressive	25
reprogram	-19
reps	-7
reptile	-8
repugnance	-14
repulsive	-24
repulsively	-36
reputation for	4
request	-7
requested	-1
requested the	-6
requested to	12
requesting	-7
requests for	-8
required reading	10
required that	-18
required viewing	8
requires	-2
requires me	-16
requires no	9
requires the	-6
rer	34
reschedule	-8
research	-2
research for	10
research or	-10
resell	-33
resell it	-19
resemble	-6
resembled	-5
resembles	-2
resentment	24
resentment and	14
reservation	-10
reservation at	-5
reservation was	14
reservations	-16
reservations a	-21
reservations as	-11
reservations but	-9
reserved but	21
reset	-41
reset my	-18
resident evil	-32
residue	-3
residue all	-42
resilience	9
resist	19
resist his	15
resistant	6
resolution on	19
resolve	-15
resolve this	-15
resolved	2
resonable	28
resonant	12
resonates	15
resort	5
resort but	6
resort the	14
resorts	-4
resource	2
resource for	4
respect your	-65
respectful	7
respective	5
respectively the	10
respects	3
respite	1
respond	-7
respond to	-3
responded to	-8
response but	-13
response from	-9
response that	-24
responsible	-2
responsible for	-1
responsive	17
responsive and	9
rest	-1
rest away	-13
rest of	-4
restart	-8
restart my	-13
restarted	6
restarting	-11
restarts	-11
restaurant	-1
restaurant before	-15
restaurant but	-4
restaurant instead	-19
restaurant of	-9
restaurant people	-19
restaurant quality	12
restaurant since	-11
restaurant the	-17
restaurant this	-16
restaurant was	-14
restaurant with	-5
restaurants	3
restaurants !	7
restaurants and	2
restaurants are	4
restaurants etc	9
restaurants here	-39
restaurants in	3
restaurants is	14
restaurants nearby	8
restaurants were	-4
restful	7
restored	-8
restoring	16
restrained	10
restrung	8
result	-4
result as	-16
result with	-9
results	1
results are	-4
results aren't	-18
results is	9
retail	-2
retailer and	-11
retailer for	14
retailer store	20
retailer that	-13
retailer tops	7
retailer will	-41
retailer's	-14
retarded	-17
retards	-8
rethinking	-9
retina display	19
retired	1
retiring	6
retread	-14
retreats to	-21
retro style	10
retrospective	13
return	-10
return again	16
return and	3
return it	-33
return process	-25
return shipping	-23
return soon	6
return that	-27
return the	-2
return these	-26
return this	-14
return to	6
return trip	6
return was	-11
return when	21
return window	-12
returned	-29
returned and	5
returned immediately	10
returned it	-35
returned mine	-13
returned the	-5
returned them	-6
returned this	-33
returning	-18
returning it	-35
returning mine	-29
returning this	-30
returns on	-10
returns to	2
reunion	20
reunions	33
reuters	-22
rev	11
revamped	8
reveal	4
reveal a	9
revealing	9
reveals	12
reveals a	4
reveals his	7
reveiw	-13
revelation	6
revelations of	8
reverberates	25
revere ware	-14
review	4
review !	4
review because	8
review but	-7
review has	-7
review here	-14
review i	-5
review in	-7
review not	23
review said	8
review that	-3
review was	-5
review when	-12
reviewer about	12
reviewer had	16
reviewer that	-4
reviewers complained	17
reviewers giving	-33
reviewers were	27
reviews already	10
reviews before	-5
reviews but	-3
reviews for	7
reviews here	-4
reviews i	-3
reviews in	10
reviews related	-29
reviews they	-8
reviews this	-20
reviews were	-12
revised	-4
revisit	-6
revisiting	8
revolt of	-22
revolting	-15
revolution	4
revolutionary	3
reward	6
rewarded	4
rewarded with	5
rewarding	15
rewards	8
rewatch	-3
rewrite	-11
rewrites	-15
rey	8
reynolds	2
rhomba	-12
rhonda	19
rhythm	13
rhythm and	13
rhythmic	6
rhythms	6
rialto	11
rib eye	6
ribbed	-9
ribbon	5
ribboned	13
ribcage	38
ribs	24
ribs and	5
ribs are	26
ribs to	10
rice beans	13
rice bowl	7
rice but	25
rice cakes	10
rice for	-9
rice meal	-10
rice noodles	9
rich	12
rich and	16
rich bold	-35
rich boy	-9
rich chocolate	12
rich dark	10
rich in	15
rich looking	14
rich the	16
rich with	-8
richard	1
richard chamberlain	32
richard dawson	20
richard e	-8
richards and	23
richardson	-5
richer	8
richer and	15
richer than	14
riches	6
richly	16
richly detailed	8
richness	7
richter	15
rick	-5
rick perry	-44
ricki	15
ricotta	16
ricotta cheese	11
riddance	-18
ridden	-7
riddle	-9
ride	7
ride !	57
ride at	7
ride be	-14
ride is	32
ride of	42
ride that	25
ride to	5
ride with	8
riders	3
rides	2
rides a	10
rides and	5
rides aren't	-17
rides attractions	10
rides can	7
rides closed	-40
rides go	-21
rides in	5
rides is	-12
rides it	15
rides multiple	-7
rides not	7
rides of	16
rides shows	8
rides the	30
rides to	26
rides up	-10
rides we	6
rides were	2
ridicule	-6
ridicules	-15
ridiculous	-35
ridiculous !	-2
ridiculous and	2
ridiculous as	-13
ridiculous dialog	-9
ridiculous movie	-6
ridiculous story	-19
ridiculous that	-5
ridiculous to	-14
ridiculously	-31
ridiculously small	-9
ridiculousness	-4
riding the	29
rigatoni	11
riggs	18
right	5
right ?	7
right a	-5
right amount	41
right area	17
right at	4
right back	-7
right channel	-15
right choice	20
right every	12
right for	29
right here	5
right length	30
right level	17
right mind	-24
right mix	7
right not	8
right now	1
right on	2
right places	6
right price	16
right size	8
right time	19
right too	6
right under	-5
right where	17
rightful	6
rightfully so	6
rightly	4
rigs	-19
rihanna	22
riight	-18
riis	-19
riley	3
rim	-26
ring is	9
ring us	-15
ringer	8
ringing	-4
ringo	21
rings twice	18
ringside	12
ringtone	22
ringtones and	9
rinsed	-10
rio karma	-17
riots	11
rip	-3
rip frank	16
rip off	-56
ripe for	-12
ripoff	-68
ripoff of	-8
ripped	-42
ripped in	-38
ripped off	-17
ripped on	14
ripped open	-12
ripped out	-9
ripper	5
ripples	11
rips	-4
rise	-5
risen	4
rising place	-11
risotto	6
rita hayworth	19
ritter	6
ritual	-4
rival	2
rival the	41
rivals	10
rivals the	14
river	7
river and	3
river cruise	10
rivers	6
riverside	23
riveted	31
riveting	40
riveting and	4
rivets	-11
riviera sunset	7
rizzo	18
rj	20
rm	-5
rma	-31
road	-1
road is	6
road movie	9
road warrior	5
roadside	-8
roam	4
roamed	20
roaring	6
roast	4
roast chicken	8
roasted	3
roasted chicken	13
roasted red	10
roasted tomato	10
roasts	14
rob	2
rob schneider	-15
robert altman	5
robert blake	7
robert de	-3
robert stack	11
roberta	19
robes	-8
robin tunney	-15
robotics	-11
robust	29
robust and	23
rocher	15
rochon	-40
rock	7
rock !	8
rock bands	8
rock concert	-13
rock hudson	9
rock out	9
rock solid	6
rock that	-10
rocked	5
rocked !	12
rockefeller center	11
rockin	19
rocking	11
rocks	40
rocks !	29
rockstar	19
rockumentary	16
rocky	3
rode a	-13
rogers	4
roku	7
role	-9
role of	-2
role that	-3
rolex	-8
roll high	8
roll is	14
roll it	16
roll that	9
roll up	16
rolled down	10
rolled his	-18
rolled the	-7
rollerball	-41
rollercoaster	6
rollercoaster ride	13
rollicking	4
rolling my	-13
rolling over	-6
rolling pin	15
rolls and	11
rolls are	-6
roman	-4
roman polanski	3
romance	-11
romance and	-4
romance tragedy	15
romantic	11
romantic dinner	12
romantic drama	5
romantic tale	10
rome and	5
rome ciampino	-13
rome fiumicino	-12
romola	25
romp	2
romp of	25
romp that	20
rompers	21
ronald	6
rondo	-30
ronny	22
ronny cox	11
roo	24
roof	4
rooftop	33
room and	1
room because	-9
room changed	-16
room i	-16
room itself	-4
room left	9
room lounge	9
room no	11
room on	5
room only	19
room rate	-8
room smelled	-21
room so	6
room than	-16
room that	-5
room wasnt	-20
room we	-10
room within	7
room you	-22
roomie	12
rooms was	-15
roomy	8
roomy but	11
roomy comfortable	14
roomy so	10
root of	15
rooting hormone	12
roots	3
roots of	7
rope	3
roped	-14
ropes	-13
rosalind	9
rosanna	-10
rosanna arquette	-5
rose	17
rose of	8
rose to	7
roseanne	6
rosemary	27
roses	3
roses are	-12
rot	-9
rot and	-17
rote	-20
rote exercise	-11
rotoscoped	7
rotten	-23
rotti	-24
rotting	-22
rouge	4
roughly	2
round	1
round is	9
round ones	22
rounded	6
roundup	17
rousey	25
rousing	-5
route but	-35
route to	8
route twice	19
router	3
router card	-13
router does	18
router which	-20
routine	-8
routines	-2
routines could	-15
royal	-3
royal brunei	11
royal dutch	-7
royal first	52
royal jordanian	15
royal orchid	17
royalty	24
rpm	14
rs for	-5
rt virginamerica	23
rubber	-8
rubber on	-8
rubbery	-10
rubbing off	-11
rubbing shoulders	21
rubbish	-20
rubbish !	-15
rubbo	19
rubs	-4
ruby	5
ruching	-14
rucksack	17
rude	-83
rude !	-32
rude and	17
rude service	-18
rude staff	-27
rude to	-6
rudely	-75
rudeness	-13
rudeness and	-9
rudest	-38
rue	50
ruffles are	-11
rugged	16
ruin	-14
ruin a	-13
ruin your	-10
ruined	-59
ruined by	-19
ruined for	-17
ruined my	-25
ruined the	-10
ruined this	-8
ruining	-62
ruining my	-14
ruining your	-18
ruins	-41
ruins it	-17
ruins the	-8
rukh's	11
rule and	-5
ruled	6
rules	9
rules and	18
rules the	7
rules to	17
rum	-5
rummy	6
rumors	3
run a	13
run all	7
run and	6
run around	-23
run down	-16
run large	22
run no	-17
run out	-6
run right	-15
run slightly	9
run the	-2
run true	6
run two	13
run up	-11
run without	-16
runaround	-13
runaway	3
runaway mine	27
runner on	19
running	2
running around	-7
running errands	3
running man	4
running smoothly	9
running time	-4
runny and	-5
runs	-2
runs a	16
runs around	-7
runs extremely	-14
runs fast	18
runs fine	29
runs great	33
runs hot	-31
runs just	59
runs large	3
runs long	12
runs quite	-6
runs short	-9
runs smooth	21
runs so	-17
runs through	4
runs throughout	11
runs true	-5
runs tts	34
runs very	4
runs way	-17
runway	-8
runway for	-7
runways	26
rupees	-10
rupert friend	7
rural	21
rushed	-11
rushed out	-9
rushed to	-11
rushed us	-26
rushing	-3
rushing us	-14
rushing you	-22
russian airlines	22
russian ark	10
russian history	6
russian word	32
rust	-10
rust color	6
rust on	-16
rusted	-46
rustic	5
rusting	-10
rusts	-52
rut	-5
ruth	12
ruthless	8
ruthlessness	7
ryan gosling	6
ryan was	10
s a	3
s acrylic	-13
s and	6
s best	18
s definitely	10
s e	-8
s easy	-13
s ever	15
s film	7
s fit	27
s free	16
s fun	33
s funny	13
s g	-13
s going	-6
s gold	-16
s he	6
s however	-10
s just	-31
s l	-7
s like	-8
s missing	-27
s most	4
s must	-27
s neither	-13
s never	8
s nice	8
s not	-2
s one	9
s only	-9
s or	-4
s performance	10
s petite	15
s pretty	-14
s surprising	21
s to	4
s too	-25
s very	13
s warner	19
s while	14
s with	-4
sabotaged	-8
sabretooth	-8
sabrina's	15
sabu	27
saccharine	-8
saccharine as	-20
sack	-37
sack of	-8
sacked	-15
sacre	-23
sacrifice	-3
sacrificed	-6
sacrilege	-9
sacrilege !	-15
sad	-21
sad !	-38
sad :(	-24
sad about	-5
sad because	5
sad but	-4
sad excuse	-16
sad story	15
sad thing	-18
sad to	-15
saddlebags	-14
saddled	-2
saddley	-18
sadism	-11
sadistic	-5
sadly	-44
sadly disappointed	-40
sadly going	-34
sadly i	12
sadly it	-18
sadly it's	6
sadly this	-23
sadness	23
sadness and	4
sadness that	5
safe	6
safe conduct	36
safe manner	-21
safe place	18
safe than	19
safely	19
safer	16
safety feature	15
safety first	33
safeway	-12
saffron	-10
sag	-26
saga of	5
sagemiller	-9
saggy	-5
saggy and	-25
said	-4
said about	-2
said he	-7
said i	2
said it	4
said just	-6
said my	5
said no	-5
said none	-15
said not	5
said nothing	-7
said quot	-12
said she	-9
said something	-3
said that	-8
said that's	-9
said the	-1
said there	-11
said they	2
said to	-10
said was	-14
said we	3
said well	-8
said when	13
said yes	7
said you	-3
saif	-8
saigon	27
sailor	10
sailors	4
saint	23
saints	4
sakana	6
sake	-10
sake of	-5
saks	7
sakura	31
sakura business	15
salad	1
salad and	2
salad bar	7
salad had	-29
salad has	13
salad is	-4
salad shooter	13
salads	6
salads and	5
salads are	-10
salami	20
salami and	13
salaries	-9
sale !	29
sale at	-10
sale before	-12
sale in	5
sale with	-8
salem	14
sales floor	-16
sales girl	9
sales service	20
salesperson	-7
salmon	2
salsa i	12
salsa was	-17
salsas	5
salt	-1
salt on	-2
salt to	-6
salted	4
salty	-6
salty and	-27
salty for	19
salty that	-12
salute	12
salute the	13
salvage	-4
salvage the	-20
salvatore	16
sam	8
sam mendes	19
sam neill	8
sam smith	8
samad	-24
samantha and	9
same	-7
same clothes	-8
same damn	-8
same destination	-14
same error	-11
same exact	6
same great	16
same issue	-16
same mistakes	-24
same movie	-4
same old	-16
same person	-9
same place	-6
same price	-8
same problem	-24
same problems	-15
same reason	7
same result	-27
same schtick	10
same size	-10
same spot	-11
same stupid	-10
same thing	-21
same time	10
same town	14
same warning	-11
same width	25
same year	1
sammo	16
samosas	13
sampled	10
sampler pack	-15
sampler was	-47
samples before	-16
sampling of	7
samsung's	17
samurais	13
san antonio	12
san luis	15
sand for	14
sandal	13
sandals	1
sandals and	9
sandler	-3
sandler s	-8
sandpaper	-35
sandwhich	-6
sandwhiches	24
sandwich on	18
sandwiched between	-9
sandwiches	1
sandwiches and	3
sanford	11
sanfrancisco	16
sang	11
sangria	2
sangria and	13
sank	-13
sansa	-5
sansa view	-6
santa claus	-9
santa fe	6
sao	-10
sao paulo	-9
sap	-3
sapphire	7
sappy	-12
sappy ethnic	-21
sappy for	-24
sarah palin	-20
sarcasm	-10
sarcasm of	-27
sartain	-18
sas	3
sash	-6
sashimi	6
sashimi was	12
sassy	22
sassy and	16
sat	-7
sat a	-19
sat in	3
sat next	-16
sat there	7
sat through	-48
satanic	-4
sate	22
sateen	16
satellite has	20
satire but	-18
satire or	10
satisfactory	11
satisfied	40
satisfied !	9
satisfied and	8
satisfied customer	20
satisfied with	9
satisfies	47
satisfy	19
satisfying	23
satisfying and	5
satisfyingly	30
satriani	-11
satriani and	-28
saturday !	7
saturday and	3
saturday at	12
saturday but	14
saturday in	7
saturday matinee	20
sauce	-1
sauce has	24
sauce that	-6
sauce the	15
sauce was	-12
sauce were	10
saucepan	30
sauces	3
sauces and	6
sauces that	19
saudi arabia	-21
saul	16
saul is	13
saunders	10
sausage and	14
sausage is	13
sausages	14
sauteed	13
savannah	12
save	-4
save and	13
save for	-4
save program	13
save room	25
save this	-2
save your	-29
save yourself	-30
save yourselves	-17
saved	2
saved a	5
saved me	64
saved on	-19
saved the	-8
saved them	-21
saved this	-21
saver	50
saves	10
saves me	47
saves time	8
saving grace	1
saving your	-11
savini	-15
savored	20
savory	3
savory and	8
savour	21
saw	1
saw it	3
saw that	-2
saw the	2
saw these	37
saw this	3
sawdust	-15
saxon	-15
say !	-7
say about	1
say i	1
say i've	-5
say it	2
say mean	-16
say no	-7
say nothing	-7
say sorry	-12
say the	-1
say these	30
say this	-2
say to	-1
say were	-11
say who	-14
sayers	30
saying	-10
saying i	-5
saying nothing	-8
saying oh	-16
saying that	-1
saying the	-7
saying we	-10
sayles has	13
says	-5
says i	-8
says i'm	-16
says no	-7
says nothing	6
says otherwise	-35
says this	-4
says we	-11
scala	17
scallop roll	12
scam	-11
scammed	-29
scan	-7
scan my	-8
scandinavian airlines	26
scanner	-7
scanner and	-12
scanning the	13
scant	-14
scantily	-11
scantily clad	-10
scared me	6
scares	-1
scarf	4
scariest	22
scarifying	9
scarlet	3
scarlet letter	3
scarlett	-2
scarlett johansson	5
scarlett letter	-10
scarred for	-15
scary	-2
scary movie	6
scary than	-17
scathingly	13
scattered	-8
scenario	-2
scene after	-3
scene i	3
scene on	9
scene stealer	5
scene when	3
scenes aren't	-9
scenes from	3
scenes it's	-10
sceptical	-8
schaller	56
schedule a	-10
schedule so	20
schematic	-11
schiphol	-7
schiphol airport	-4
schizophrenia	-15
schlesinger	4
schlock	-6
schmidt	9
schneider	-31
schneider's	-9
scholastic	-12
school and	9
school day	8
school drama	-12
school in	11
school it	15
school kid	-17
school kind	17
school reunion	9
school special	-7
schoolgirl	-14
schrader	3
science and	9
science theater	-21
scifi	7
scifi channel	10
scissors	21
scones	11
scooby	-8
scoop	8
scoop neck	6
scooped	-6
scoops	11
scoops of	6
scoped	-17
scorching	-22
score	8
score in	10
scored	8
scoring	8
scorsese	-7
scorsese's	6
scotland	-3
scotland pa	-12
scott walker	-22
scott wilson	4
scottish	-3
scottsdale vibe	-35
scotus	-30
scowl	-6
scramble	4
scraped	-8
scrat	13
scratch is	12
scratch marks	-24
scratch not	13
scratch your	-14
scratched	-18
scratched the	-8
scratches	-13
scratches the	8
scratching your	-9
scratchy	-25
scratchy and	-19
scream	4
scream and	4
scream at	-32
screamed	-3
screamed at	-12
screaming	-13
screaming skull	-7
screams	-4
screen	-2
screen ads	-14
screen also	18
screen at	8
screen cracked	-10
screen gets	-37
screen goes	-32
screen of	-11
screen only	-18
screen play	7
screen resolution	16
screen tv	16
screen was	7
screen went	-16
screen while	-12
screened	4
screenplay only	18
screenwriter	-8
screenwriter who	-9
screenwriters	-9
screenwriting	-13
screw	2
screw broke	-33
screw that	11
screw up	-10
screw you	-9
screwed	-20
screwed up	-1
screwing	-10
screwing up	-6
screws	4
screws are	12
script	-19
script ?	-24
script and	-1
script bad	12
script before	-8
script doesn't	5
script from	-5
script good	11
script has	10
script is	3
script isn't	-13
script than	-6
script that	-6
script the	-5
script was	5
script which	-5
script writing	6
scripting and	-5
scripts before	-11
scriptwriters	-5
scriptwriting	-18
scroll	-10
scroll bar	-37
scroll button	-20
scroll wheel	-5
scrooge	-9
scrooged	-27
scrubbed	-29
scrubs i	-9
scrumptious	35
scuffed	-26
scuffs	-49
scummy	-6
sd offered	14
sdsdh	21
sdsu	20
se but	19
sea	5
sea salt	4
sea to	12
sea urchin	11
sea view	18
seagal	-93
seagal is	-7
seagal's	-31
seagate	16
seam	-22
seamless	32
seamless and	11
seamlessly	86
seams	-24
seams at	-13
seamy	19
sean	-2
sean hannity	-16
sear	7
search	-4
search engine	11
search for	-1
search google	-23
search it	11
searched and	10
searching	-3
searching for	-2
searching to	-34
seared	-9
seas	7
season	14
season !	11
season a	-12
season and	3
season as	-7
season by	-16
season finale	20
season in	9
season than	12
season the	11
season there	8
season's	7
seasonal	1
seasoned	2
seasoning that	-27
seasonings and	8
seasons	31
seat	1
seat ?	-20
seat and	-2
seat configuration	-13
seat gives	-14
seat i	-37
seat in	-1
seat provides	27
seat recline	18
seat to	-3
seat us	-5
seat was	14
seated	6
seated near	10
seated promptly	5
seated we	-9
seating	-5
seating area	7
seating areas	10
seating arrangement	5
seating but	9
seating by	-13
seating outside	17
seating with	30
seats ?	-11
seats but	-8
seats ie	17
seats next	-15
seats were	5
seattle	5
seattle's	9
sec	-8
second	1
second best	4
second favorite	18
second it	-13
second look	9
second night	-10
second one	-7
second or	-6
second plane	22
second purchase	12
second rate	-7
second the	4
second to	11
second try	-18
second viewing	12
second wear	-32
second world	-4
secondhand	-15
secondly	-17
seconds	-17
seconds before	-7
seconds it	-6
seconds later	-8
seconds of	-14
secret	4
secret ballot	13
secretary	23
secretary is	6
secrets that	24
secs	-29
section becomes	15
sections which	14
secure	2
secured	7
securely	25
secures	30
security	-1
security issue	24
security risk	-18
security staff	-8
sedholm	29
seductive	13
see	5
see !	15
see a	-1
see again	13
see and	5
see any	-5
see coming	-17
see for	5
see from	8
see her	2
see how	2
see if	2
see is	2
see it	17
see michael	8
see more	4
see most	6
see movie	12
see movies	7
see myself	7
see the	-1
see there	-11
see this	1
see through	-27
see thru	-54
see today	10
see wearing	4
see what's	-9
see you	26
seeb	7
seed so	-14
seedlings	21
seedy	6
seeing	2
seeing him	4
seeing his	7
seeing it	5
seeing once	-24
seeing them	5
seek and	-18
seek shelter	-8
seeking	-7
seeks	-2
seeks help	-32
seem a	4
seem at	8
seem fresh	8
seem hard	15
seemed	-5
seemed like	-11
seemed nice	-23
seemed not	13
seemed promising	-12
seemed really	-10
seemingly endless	-8
seems	-3
seems at	8
seems embarrassed	-5
seems good	14
seems he	-9
seems impossible	14
seems like	-8
seems perfectly	9
seems quite	10
seems to	1
seems well	32
seen	1
seen any	-8
seen as	2
seen by	8
seen him	3
seen in	1
seen it	4
seen lately	11
seen on	11
seen some	3
seen this	3
seen through	7
seen worse	-4
seep	11
sees	16
sees it	12
sees the	5
sees what	17
segal	-4
segal's	-11
segments are	7
segments of	10
segues	14
seidl	10
seiko	-10
seine	25
seinfeld	8
seldom	6
seldon	23
selection	1
selection good	26
selection of	14
selection so	14
selection they	-13
selection was	9
selection with	15
selections	5
selections from	13
selena	-9
self confident	9
self consciously	-6
self destructiveness	20
self discovery	5
self help	-7
self important	-30
self indulgence	-13
self indulgent	-10
self parody	-8
self righteousness	-20
self service	-5
sell	-5
sell books	-11
sell this	-20
sell you	-10
seller	-13
sellers	-12
selling	-5
sellouts	-25
sells	3
sells out	7
sematary	7
semblance	-11
semblance of	-10
semen	-25
semi	-1
seminal	5
seminar	14
senator	4
senator business	24
senator john	15
senators	23
send	4
send an	-15
send back	-6
send him	17
send in	-7
send it	-32
send my	-4
sender	-6
sending	-27
sending it	-11
sending me	-8
sending the	-12
sending them	-16
sending this	-13
senior dogs	10
sennheiser	6
sennheiser hd	18
sensation	17
sensational	28
sense	1
sense of	6
sense than	-18
senseless	-3
sensitively	21
sensitivities	-13
sensitivity	-6
sensitve	-13
sensory	6
sensual	22
sensuality	5
sent it	-26
sent me	10
sent two	-15
sentence	-6
sentence in	-19
sentences	-6
sentences and	-8
sentiment is	-16
sentimental but	25
sentimentality and	-24
sentinel	28
sentry	26
seoul	7
separate	4
separate smoking	12
september	1
septic	-22
septic tank	-13
sequal	-10
sequel for	-7
sequel has	-12
sequel is	-5
sequels in	-11
sequence	3
sequence has	12
sequins are	-16
serena	28
serendib	15
serendib business	9
serene	18
serenity	10
serial murders	-11
series	-1
series !	4
series and	8
series at	13
series for	5
series was	4
serious	-2
serious drama	-4
serious flaw	-15
serious movie	10
serious stuff	8
seriously	-19
seriously !	-24
seriously ?	-42
seriously don't	-9
seriously i	-5
seriously i'm	-10
seriously is	-10
seriously need	-9
seriously out	-13
seriously wonder	-15
sermon	-10
serum	3
servant	6
serve hot	20
serve no	-13
serve the	-4
serve them	11
serve to	4
served	2
served as	8
served promptly	13
served us	5
served with	7
server	-4
server and	-8
server he	-15
server never	-10
server that	-16
server to	-18
server's	-18
servers	-8
servers for	-18
serves	5
serves all	9
serves as	2
serves the	12
service a	-10
service about	-37
service agents	-6
service all	21
service as	5
service center	-22
service during	16
service facility	-23
service for	-6
service great	22
service i	-9
service is	3
service left	-16
service level	-13
service line	-46
service once	14
service provided	19
service quality	14
service reps	-15
service staff	-12
service sucked	-13
service sucks	-8
service that	-9
service took	-8
services	-1
services i	-46
serving mostly	-23
serving of	5
serving sara	-38
servings are	13
servings is	-15
servisair	-19
session	7
session only	-17
set	1
set !	13
set and	-6
set easy	-43
set in	4
sets	-4
sets the	24
sets up	10
setting	-4
setting is	5
setting of	7
setting on	7
setting the	4
settings	1
settings are	5
settings gt	-17
settings is	11
settings on	12
settled	2
settled on	3
settles	-4
settling	-5
setup button	-31
setups	-5
seven	2
seven days	-6
seven dwarfs	11
seven or	16
seventeen	10
several and	7
several better	-27
several compliments	20
several holes	-19
several languages	12
several movies	8
several restaurants	15
several security	-18
several sizes	-10
several times	-5
severe	-7
severe case	-7
severely	-29
severely disappointed	-13
sew it	8
sewage	-40
sewed	-25
sewer	-6
sewing	-14
sewn	-20
sewn in	-10
sex	-9
sex crimes	13
sex for	-10
sex scenes	-2
sex sex	-27
sexist	-17
sexist and	-28
sexual identity	15
sexual obsession	18
sexual revolution	12
sexy	15
sexy !	9
sexy and	10
sexy underwear	-32
seymour	2
sfo airport	-21
sg	12
sh	-10
sh t	-18
sha	-17
shabby	-23
shabby and	-10
shaded	4
shading	7
shadow	-2
shady	-4
shake or	-16
shakes	4
shakespeare	-5
shakespeare's	8
shakespeare's plays	8
shaking	-6
shaking it	-15
shaky	-14
shalhoub	10
shall i	-13
shallow	-24
shallow but	16
sham	-8
shambles	-17
shame	-33
shame !	-18
shame because	-18
shame for	-39
shame on	-14
shame to	3
shamed	-25
shameful	-23
shamefully	-7
shamelessly	-7
shanghai pudong	-6
shape however	-10
shape so	14
shape was	-9
shaped	-3
shaped windows	15
shapeless	-52
shapeless and	-8
shapeshifter	14
shaping	8
shaq	-6
share	11
share a	3
share her	7
share their	-6
share them	13
share this	8
share with	30
share your	12
shared a	8
shares	7
sharing	-3
sharp	8
sharp and	8
sharp corners	-20
sharp movie	21
sharply	7
shattered	-6
shattered !	-27
shawarma	-9
shawn	10
shawn's	26
she acted	-24
she added	11
she and	6
she asked	-6
she can't	-2
she carries	7
she could	-3
she couldn't	-4
she deserves	16
she didn't	3
she enjoyed	6
she has	2
she hasn't	24
she is	4
she just	-3
she knows	2
she loved	3
she loves	17
she makes	5
she realizes	31
she returns	16
she said	18
she sat	-9
she saw	4
she says	6
she seeks	23
she then	7
she tried	-6
she want	-16
she won	8
she would	-2
she wouldn't	5
she's great	23
she's nice	-22
she's on	-8
sheath	9
shed	8
shed a	16
sheds	-3
sheds like	-23
sheer !	-22
sheer and	-15
sheer stupidity	-23
sheeran	11
sheerly	14
sheesh	-14
sheet and	-9
sheet music	9
sheets	-8
sheets !	-14
shelf	-5
shelf way	-24
shell crab	19
shelley	-6
shelling	-12
shelly long	12
sheremetyevo airport	-13
shift the	-24
shifted to	9
shill	-14
shimmer	37
shimmering	-11
shimmers	26
shimmers with	11
shimmery	24
shine	17
shines	27
shines as	7
shines in	-10
shines through	3
shintaro	8
shiny	-1
shiny and	-11
ship	-4
ship it	-9
ship will	-14
shipment	-7
shipped quickly	18
shipped very	20
shipped with	7
shipping	2
shipping from	14
shipping handling	25
shipping out	-12
shipping time	-15
shipping to	-8
shirt !	25
shirt but	-19
shirt dress	13
shirt even	-25
shirt that	-13
shirt was	-13
shirtdress	22
shit	-46
shit out	10
shitty	-60
shivam	5
shiver	8
shivers	6
shlock	-9
sho	-5
shock	-1
shock !	-8
shocked	2
shocked that	-15
shocked to	3
shocker !	-12
shockers	12
shoddy	-64
shoddy product	-14
shoe but	-18
shoe fits	-21
shoes and	6
shoot	-5
shoot camera	12
shoot me	-7
shoot up	9
shooting and	-4
shootings	10
shoots	-4
shoots out	-18
shop amazon	-17
shop in	3
shop on	6
shop was	9
shopped	4
shopping	17
shopping !	19
shopping and	-8
shopping area	6
shopping centre	9
shopping for	-5
shopping lists	8
shopping on	20
shopping or	9
shopping was	17
shops	11
shops and	2
shops at	8
shops to	9
shorba	-7
short	-5
short !	-9
short and	-10
short battery	-5
short comings	9
short drive	14
short even	-8
short fuse	28
short is	5
short on	-2
short periods	-9
short ribs	19
short shorts	-7
short sleeve	6
short staffed	-13
short stay	5
short that	-16
short the	-14
short waisted	-7
short walk	6
short walking	12
short while	-6
shortage	-12
shortcuts	11
shorted out	-20
shorter	-3
shorter but	8
shorter side	17
shorter smaller	-15
shorter than	-17
shortest	-6
shorts	-9
shorts !	19
shorts aren't	-13
shorts or	12
shot but	-7
shot is	3
shot like	-7
shots of	-3
shots to	5
shots with	-6
should	-2
should !	10
should appeal	9
should ask	-6
should at	3
should avoid	6
should be	1
should better	-16
should buy	29
should feel	-21
should follow	13
should have	-24
should he	9
should i	6
should just	-5
should know	3
should never	-29
should not	-3
should now	-12
should of	-11
should pay	-20
should read	9
should remain	-16
should see	10
should stick	-10
should tell	-4
should visit	5
should wash	-27
should watch	5
should we	-11
should've	-8
should've done	-12
shoulder strap	11
shoulder top	17
shoulders above	12
shoulders back	10
shouldn't	-5
shouldn't NOT_have	-9
shouldnt	-18
shout out	64
shouted	-12
shouted at	-14
shouting	-14
shoutout	18
shoutout to	24
shove	-35
shove them	-16
shoved	-3
shovel	-10
shoveller	9
shoving	-24
show	2
show !	14
show and	6
show as	3
show back	11
show lion	-13
show since	10
show so	12
show stopper	15
show times	12
show to	2
show was	13
show whether	-20
show with	12
showcases	-10
showcasing	-6
showed	4
showed his	23
showed how	11
showed up	6
shower	-1
shower curtain	-32
shower facilities	13
shower rooms	4
shower scenes	-15
showering	-8
showers	6
showers and	2
showers available	13
showers but	11
showgirls	-42
showing it	-5
showing off	-7
shown it	9
shown on	4
shows	4
shows are	-10
shows but	5
shows great	18
shows his	5
shows how	14
shows just	4
shows like	7
shows little	-13
shows off	4
shows on	7
shows that	5
shows the	4
shows their	10
shows they	7
shows us	14
shows were	38
shows you	21
showy	11
shrank	-29
shredded	-5
shredding	-6
shredding and	-18
shreds	-7
shriek	-7
shrill	-32
shrimp	6
shrimp and	6
shrimp dish	-7
shrink a	10
shrinkage	-17
shrinks	-21
shrinks !	-18
shrinks and	-19
shrugged	-12
shrunk	-27
shrunk !	-19
shrunk and	-14
shrunk to	-13
shubb	10
shuffled	-10
shure	5
shure mic	-10
shut	3
shut down	-26
shut eye	15
shut it	-13
shuts	-12
shuts down	-22
shutting	-13
shutting down	-4
shy	1
shy and	6
shyamalan	11
siblings	3
sic	-13
sichuan	16
sicilian	8
sick	-10
sick after	-13
sick for	-15
sick from	-14
sick i	-8
sick of	-3
sick or	11
sickening	-28
side	-1
side but	-5
side buttons	8
side effects	4
side for	-6
side is	2
side it	-4
side orders	-72
side slits	7
side splitting	6
side street	26
side the	-17
side you	-8
side zip	5
sided	-8
sides	2
sides from	16
sides it	-11
sidewalk	5
sidewalk ends	11
sideways	-5
siding	7
sidney	6
siemens	-43
siena	22
sieve	-7
sig	14
sigh	-12
sight is	28
sight seeing	8
sight unseen	-15
sights	5
sightseeing	8
sign	1
sign outside	-11
sign that	-8
signal and	14
signal loss	-28
signaling	-11
signature	3
significantly different	9
significantly more	-9
signs that	-15
signs would	12
silberling	-8
silence of	3
silent film	4
silhouette	2
silhouettes	22
silk	-5
silk browser	8
silk is	25
silkair	42
silky	4
silky and	5
sill	-11
silliest	-12
silliness	-2
silly	-18
silly and	3
silly but	7
silly film	-6
silly movie	7
silver	3
silver lace	-14
silver plate	23
silverkris lounge	10
silvers	-16
silverware	-7
silvery	18
sim	11
simba	33
similar	1
similar experience	-14
similar one	11
similar to	10
similar top	-19
similar with	13
similarities	14
similarities to	6
similarity of	-13
similarly to	9
simmons	6
simon pegg	12
simon west	-14
simon's	3
simone	6
simple	12
simple !	15
simple and	21
simple but	-4
simple concept	26
simple design	35
simple easy	-12
simple hotel	-23
simple in	26
simple is	23
simple it	12
simple little	9
simple premise	11
simple product	10
simple review	12
simple solution	12
simple story	-4
simple to	25
simple yet	52
simpleminded	-13
simplicity	20
simplicity and	5
simplicity is	14
simplicity of	10
simplistic	-9
simplistic and	-4
simply amazing	41
simply an	12
simply and	11
simply awesome	7
simply awful	16
simply beautiful	15
simply brilliant	7
simply didn't	-13
simply does	-22
simply doesn't	-28
simply don't	-8
simply for	-16
simply great	27
simply love	14
simply misses	-16
simply not	-26
simply ok	-16
simply one	12
simply superb	12
simply terrible	-10
simply the	4
simply to	-4
simply was	-6
simply wonderful	15
simpson	-15
simpsons go	-24
simultaneously	4
sin	2
sin and	11
sin of	-10
sinatra	6
sinatra and	6
since amazon	-56
since before	25
since being	12
since childhood	9
since i	2
since i've	12
since it	-3
since my	8
since starting	10
since sunday	-44
since then	2
since there's	-8
since they	-4
since when	-28
sincerity	1
sing	-3
singapore	2
singapore airlines	3
singer	-2
singers	6
singing	1
singing with	6
single charge	32
single day	8
single mother	5
single rider	11
single star	-8
single worst	-9
singles ward	-17
sings	12
sings the	5
singularly	-4
sinise	-15
sinister	-4
sink	-8
sink into	9
sink the	-10
sink this	-14
sinners	11
sipping	9
sir	6
sirk	22
sirloin	11
sirus	15
sister	2
sisters	10
sit back	16
sit coms	-11
sit in	2
sit outside	-5
sit still	-8
sit there	8
sit through	-37
sitcom	-3
site	-1
sites	-8
sites i	14
siting	-11
sitters	-19
sitting	-4
sitting for	-5
sitting on	-4
sitting there	-2
sitting through	-35
situated	-13
six and	6
six containers	-13
six degrees	10
six pack	10
six string	7
sixth grade	-9
size	4
size and	-6
size bag	23
size cubersome	-19
size does	20
size doesn't	10
size down	12
size fit	13
size fits	4
size for	-8
size however	-11
size of	-2
size room	15
size same	-15
size since	8
size up	7
size very	20
size way	-11
size which	7
size with	4
size would	-13
sizeable	7
sized and	9
sized up	4
sizes small	8
sizes too	-18
sizes up	8
sizing !	-24
sizing and	-8
sizing is	-5
sizing issues	8
sizing off	-16
sizing this	-22
sizzle	15
sizzlers	4
sizzling	15
sju	18
sk	-3
skechers	-24
skeleton	-9
skelton	-8
skeptical	-4
skeptical about	30
skeptical at	11
skeptical but	7
skeptical of	5
sketch	-2
sketched	-14
skew my	-21
ski lodge	11
skies	8
skill	5
skill and	6
skill of	4
skillets	30
skillful direction	13
skillfully	25
skimming	-5
skimming the	-14
skimpier	-16
skimpy	5
skims the	6
skin of	31
skinnies	13
skinny arms	-16
skinny jeans	-12
skip	-34
skip it	-45
skip the	-2
skip this	-64
skipped my	-13
skipper	10
skipping	-5
skirt	2
skirt !	29
skirt is	-2
skirt looks	-15
skirt on	-8
skirt or	5
skirt part	-13
skirt would	-12
skirts	-2
skit	-4
skort	9
skull	7
sky	9
sky high	-6
sky is	22
skyclub business	31
skyclub lounge	-21
skype and	16
skyteam business	-37
slacks	8
slam the	-12
slammed	-14
slamming	-4
slanted	-31
slap	-9
slapdash	-5
slapped	-3
slasher	-4
slasher flick	4
slate	3
slaughterhouse	-5
slave for	14
slave to	7
slavery	1
slaw	3
slaw and	18
sleek	18
sleek and	30
sleek design	22
sleep	1
sleep because	-26
sleep inducing	-14
sleep on	2
sleep well	17
sleepaway	-12
sleepaway camp	-8
sleeper	-11
sleeping beauty	11
sleepwalk	-24
sleepwalk through	-20
sleeve's	-25
sleeve's synopsis	-16
sleeved	5
sleeves ?	-15
sleeves are	-2
sleeves for	11
sleeves were	-9
slenderizing	8
slices are	10
slick as	11
slicker	-13
slickness	25
slide into	12
slide of	-41
slides right	11
sliding door	10
slight	-1
slight and	-8
slightest	-4
slightest movement	-12
slightest touch	-7
slightly	5
slightly above	-7
slightly big	9
slightly flawed	21
slightly larger	-7
slightly lighter	6
slightly sheer	7
slightly too	21
slightly uncomfortable	13
slightly warm	13
slim seat	39
slim this	-17
slimmer	8
slimming	41
slimming and	12
slimming effect	9
sling	-9
sling back	-28
slingbox	32
slinky	5
slinkys	6
slip that	-7
slippery	7
slippery for	-18
sliver	-35
sln	13
sln terminus	5
sloan	7
slog	-21
sloow	-36
slop	-24
slope	13
slopped	-19
sloppily	-43
sloppiness	-18
sloppy	-44
sloppy and	-5
sloppy looking	-18
sloppy on	-11
slot	2
slot game	9
sloth	12
slouchy	-21
slow	-31
slow !	-19
slow and	-12
slow at	10
slow beginning	8
slow but	3
slow down	8
slow even	14
slow in	-11
slow motion	-2
slow processor	-16
slow service	-19
slow spots	39
slow to	-4
slow too	-20
slow with	9
slower	2
slower and	12
slower but	8
slowest	-35
slowly to	-9
sloww	-32
sluggish	-42
slugs	-11
slum	10
slummer	-17
slumming	-9
slurred	-27
sly	28
smack in	7
smackdown	-12
smal	14
small !	3
small about	-31
small and	-8
small bag	31
small budget	4
small but	22
small by	17
small cans	-16
small chested	4
small compared	-4
small crackers	-39
small crowded	-67
small cute	18
small digital	19
small dirty	-12
small ears	12
small enough	23
small especially	-14
small even	-10
small family	12
small film	22
small fit	10
small fits	-17
small for	-14
small gem	12
small hole	-12
small holes	-24
small however	8
small kids	16
small kitchen	18
small little	7
small no	-17
small not	-15
small one	5
small ones	-7
small packages	11
small park	-3
small percentage	-12
small pieces	-5
small plates	9
small pool	12
small portion	-8
small portions	-22
small price	7
small problem	30
small room	-8
small side	30
small tear	-31
small that	-43
small the	-6
small thin	-16
small time	9
small to	-12
small too	-11
small we	-14
small when	-21
small with	-9
small without	-14
small world	3
small yet	-6
small you	6
smaller but	-6
smaller chest	-12
smaller curves	-33
smaller disneyland	9
smaller in	6
smaller park	18
smaller rooms	26
smaller side	13
smaller so	8
smaller than	1
smaller would	-20
smallest disney	12
smallest i	-21
smart	19
smart aleck	6
smart and	6
smart phone	15
smart sassy	13
smart women	-27
smartest	6
smartly	9
smartly written	16
smartphone	15
smartpower	-21
smattering	-7
smear	-5
smeary	-15
smeary and	-10
smell	-20
smell a	13
smell around	-19
smell at	-19
smell but	14
smell from	11
smell in	-3
smell is	-6
smell of	-5
smelled	-54
smelled like	-2
smelled of	-10
smells	-20
smells a	9
smells like	-3
smelly	5
smelly and	-20
smelt	-18
smf	17
smh	-61
smidge	7
smile	15
smile every	9
smile is	13
smile on	23
smiles	5
smiley	6
smiling	5
smiling and	6
smiling is	-42
smith	7
smith as	10
smitten	13
smitten with	9
smoke	7
smoker and	-20
smokin	-11
smoking	-5
smoking !	-42
smoking hot	8
smoky	19
smoochy	-7
smooth	46
smooth criminal	6
smooth taste	20
smooth with	14
smoothest	29
smoothie maker	-16
smoothly	23
smoothly and	12
smoothness	20
smooths	10
smothered	-4
smug	-7
smug self	-13
smuggle in	-15
smugly	-18
snack	22
snack !	14
snack bar	7
snack food	-11
snack for	37
snacking	11
snacks	6
snacks and	4
snacks for	6
snacks from	15
snacks the	8
snacks were	-15
snag a	8
snagging	6
snags	-25
snail's	-21
snail's pace	-16
snake	-10
snake oil	-28
snap trap	18
snapchat	-30
snapchat story	-20
snapped	-5
snapping	-11
snapping it	-11
snappy	8
snapshot	15
snapshot of	8
snapshots	27
snare	39
snarky	-18
snatch	-5
snatched away	-22
sneaker	29
sneaky	-11
sniffed	-23
snipes	-11
snippy	16
snips	-14
snl	-9
snl skit	-4
snob but	-27
snobby	-6
snooty	-4
snooze	-15
snooze button	20
snooze or	7
snoozer	-29
snore	-33
snorkelling	7
snotty	-20
snow covered	6
snow dogs	-39
snow removal	14
snow white	-7
snuffed	-41
snug	2
snug across	10
snug at	9
snug but	15
snug fit	15
snug for	8
snug in	19
snug on	7
snugly	106
snugly in	14
so addicting	27
so adorable	18
so amazing	6
so and	-3
so angry	-11
so annoyed	-17
so annoying	-2
so appealing	15
so are	3
so as	2
so awesome	32
so awful	-10
so back	-4
so bad	-22
so badly	11
so baggy	-12
so basically	-6
so beautiful	12
so beautifully	33
so believable	22
so betrayed	-26
so between	-12
so big	-7
so bland	-17
so bored	-6
so boring	-22
so bought	15
so boxy	-26
so bring	-5
so bulky	-16
so bummed	-18
so buy	25
so called	-13
so can't	9
so change	-35
so cheap	-4
so clean	5
so clever	9
so clumsily	-10
so comfortable	5
so comfy	-4
so confused	-23
so contrived	-7
so cool	26
so cozy	18
so crazy	-8
so creative	12
so crowded	-5
so cute	4
so decided	5
so delicious	7
so desperate	-7
so desperately	-9
so devoid	-38
so didn't	-14
so different	10
so dirty	-18
so disappointed	-64
so disappointing	-27
so dull	-22
so dumb	-8
so eager	-47
so easy	53
so enjoy	7
so entertaining	7
so ever	-7
so fake	6
so fantastic	8
so far	18
so fascinating	18
so flavorful	32
so flimsy	-16
so fresh	16
so friendly	35
so frustrated	-2
so frustrating	-16
so fun	36
so funny	6
so generic	-14
so get	18
so glad	40
so go	15
so good	39
so grateful	8
so great	22
so gross	-13
so had	-6
so handy	10
so happy	2
so hard	3
so have	6
so he	-3
so heavily	-11
so helpful	64
so high	-4
so hope	11
so horrible	-19
so horribly	-5
so i	2
so i'll	3
so impressed	6
so insanely	-7
so interesting	36
so irritating	-28
so itchy	-17
so keep	9
so kind	7
so lame	14
so large	-8
so let	-15
so likable	19
so little	-25
so long	1
so loud	-18
so lovely	25
so low	-2
so mad	-19
so make	14
so minimal	13
so miserably	-11
so much	4
so muddled	-12
so narrow	-26
so natural	5
so need	12
so nice	18
so not	-7
so obviously	6
so oddly	-10
so old	-15
so original	21
so over	3
so painful	-9
so pathetic	-9
so perfect	-19
so pissed	-18
so pleased	20
so poor	-21
so poorly	-29
so powerful	-5
so predictable	-16
so pretty	12
so primitive	-15
so professional	14
so promising	-11
so proud	11
so quickly	3
so rare	6
so real	34
so realistic	28
so relieved	16
so ridiculously	-6
so rude	28
so sad	-23
so salty	-27
so scratchy	-17
so self	-14
so sheer	-12
so short	-20
so sick	-31
so silly	-7
so simple	21
so slick	-22
so slow	-20
so small	-1
so smooth	5
so so	-19
so soft	46
so sometimes	6
so sorry	-7
so stale	-24
so strongly	-6
so stupid	-6
so successful	12
so sweet	-4
so tasty	37
so tedious	-25
so that's	-2
so the	1
so they	3
so thin	-30
so this	2
so tight	-9
so time	10
so tiny	-23
so to	6
so true	6
so try	5
so ugly	-5
so uncomfortable	-10
so uneven	-10
so unflattering	-11
so unique	8
so useful	5
so versatile	-23
so wanted	-42
so warm	23
so we	-3
so weak	-14
so well	52
so what's	-5
so why	5
so wonderful	9
so wooden	-8
so worth	127
so wrong	-3
so you	1
so young	5
so yummy	28
soak	8
soaked	-3
soaked in	-18
soaking	-5
soap	-20
soap opera	-9
soap to	-9
soap which	-22
soaper	-25
soar	20
sob	9
sobering	38
sobre	27
soccer game	16
society	17
society from	15
society in	7
society's	3
socks	20
soderbergh	3
sofas	4
soft	19
soft !	8
soft ?	-29
soft and	5
soft comfortable	-8
soft comfy	14
soft cotton	17
soft fabric	5
soft light	11
soft like	11
soft material	7
soft not	6
soft on	25
soft porn	-24
soft rubber	31
soft serve	-8
soft shell	6
soft sweater	7
soft very	6
soft yet	-5
softens	-13
softer	14
softest	24
software	-10
software to	7
soggy	-49
soggy and	-56
soi	-7
sojos	17
sold out	5
sold the	26
sold this	-8
solder	-7
soldering	21
soldier	7
soldier who	5
sole purpose	-5
solicitor	20
solid	41
solid and	5
solid as	-7
solid but	-7
solid cast	9
solid entertainment	10
solid feel	18
solid in	7
solid piece	6
solid product	22
solid state	8
solid with	12
solidarity	11
solidly	4
solitude	7
solo	12
solo and	17
solomon	8
solondz has	35
solondz may	-17
solos	17
solution in	12
solve	2
solved	14
solved my	27
solved that	18
solved the	7
solves	17
solving	12
solving problems	21
solving the	6
somber	3
some !	9
some absolutely	9
some additional	6
some adjustments	-20
some attention	11
some beating	15
some beer	-12
some black	-6
some cast	-13
some cheese	-13
some chick	-22
some clever	-10
some closed	-13
some colleagues	-11
some college	-12
some comfortable	12
some comic	-6
some comments	17
some crappy	-12
some credit	3
some cute	8
some days	5
some decent	-13
some deeper	-17
some dignity	-11
some direction	-18
some drinks	19
some entertainment	-48
some excellent	-9
some extra	3
some features	-13
some flaws	-11
some food	3
some free	11
some give	16
some good	-3
some guy	7
some have	4
some i	5
some incredible	10
some kind	-13
some lady	-13
some lame	-13
some lettuce	-27
some levels	13
some lotion	-28
some may	4
some movies	3
some of	7
some other	-1
some poor	-6
some popcorn	9
some potential	-7
some powerful	18
some random	-12
some rather	-4
some readers	20
some reason	-2
some recent	12
some renovation	-26
some research	-11
some respect	-13
some reviews	10
some ride	-18
some rides	42
some room	4
some sandwiches	-7
some secret	-9
some semblance	-5
some serious	-5
some shit	-9
some similarities	6
some simple	-8
some sort	-9
some stupid	-9
some sugar	-14
some superb	9
some that	7
some trouble	-14
some use	-42
some vague	-7
some very	6
some viewers	11
some ways	20
some weight	38
some weird	-3
some welding	-14
some wine	6
some woman	-12
some yummy	8
somebody	-1
somebody might	-12
someday	4
someday i	9
someone	-17
someone come	-8
someone could	6
someone decided	-8
someone dropped	-37
someone else	-10
someone else's	-6
someone explain	-11
someone from	-5
someone gets	-6
someone had	-6
someone must	-6
someone needs	-17
someone please	2
someone screaming	-16
someone should	-12
someone that	5
someone to	6
someone took	-9
someone was	4
someone who	-2
someone who's	7
someone you	6
someone's	-13
someones	11
someplace else	-15
something	-3
something ?	-1
something anything	-13
something as	-5
something at	-7
something better	-27
something big	13
something but	-5
something changed	-30
something else	-22
something for	11
something from	-2
something good	-18
something greater	-10
something has	-19
something he	23
something heavy	-10
something here	-9
something i'll	14
something is	5
something it	10
something must	-24
something on	-3
something quick	15
something says	-16
something strangely	35
something sweet	6
something that	-1
something then	-18
something there	12
something to	1
something truly	12
something up	-9
something useful	-10
something very	-4
something wasn't	-20
something when	-6
something wrong	-13
something's	-18
sometime	8
sometimes	4
sometimes a	6
sometimes but	8
sometimes gets	14
sometimes hard	5
sometimes more	7
sometimes the	-2
sometimes they	4
sometimes we	7
somewhat dated	7
somewhat good	-22
somewhat harder	-20
somewhat interesting	-18
somewhat shady	-14
somewhat short	21
somewhat slow	19
somewhat time	-24
somewhat tired	23
somewhat useful	-29
somewhere	-17
somewhere between	-9
somewhere else	-11
somewhere that	-5
son	3
son and	7
son he	7
son loved	12
son to	6
son's	6
sondra	4
song	1
songs	-4
songs are	-3
songs from	4
songs like	6
songwriting	17
sons who	20
sontag	-29
sony never	14
sony walkman	-17
sony's	-18
soo bad	8
soo disappointed	-37
soo fun	10
soo funny	55
soo glad	9
soo good	34
soo hot	18
soo sheer	-22
soon	7
soon !	9
soon as	-1
soon so	19
sooner !	16
soot	9
soothe	17
soothing	-3
sophisticated	15
sophisticated and	-9
soporific	-9
soprano	5
sorbonne	15
sordid	-10
sore thumb	-7
sorely	-32
sorely disappointed	-7
sorely lacking	-5
sorriest	-31
sorrow	38
sorry	-41
sorry again	-16
sorry but	-24
sorry disney	-15
sorry excuse	-14
sorry for	4
sorry i	-3
sorry if	7
sorry that	-10
sorry this	-7
sorry to	2
sort	-1
sort of	-1
sorted	11
soso	-9
souers	-24
souffle	21
soufflé	-27
sought	4
soul	3
soul mates	17
soul of	10
soul survivors	-16
soulful	29
soulless	-14
soulmate	10
soulwax	29
sound !	15
sound advice	18
sound and	4
sound bites	-13
sound format	-7
sound great	8
sound half	-17
sound i	24
sound kind	-11
sound like	-3
sound options	10
sound problems	-13
sound that	2
sound too	7
sound went	-13
sound without	6
sound you	18
sounded	-3
sounded good	-5
sounded like	-8
soundhound	-20
sounding strings	14
sounds from	7
sounds just	-26
sounds of	7
soup	1
soup down	-17
soup for	-7
soup is	5
soup which	10
soups	10
soups are	10
sour	-4
sour as	-18
sour sauce	-18
sour taste	-5
source	6
source of	11
source this	17
source to	13
sourdough	15
soured	-9
sours	-13
sours the	-18
south	3
south african	10
south business	-42
south china	-18
south street	16
southern airlines	16
southern gothic	9
southpaw	23
southwestair	-4
southwestair all	17
southwestair been	-8
southwestair flight	-4
southwestair fortunemagazine	21
southwestair great	28
southwestair how	-38
southwestair i	3
southwestair if	-12
southwestair just	16
southwestair love	16
southwestair luv	34
southwestair my	-15
southwestair not	-6
southwestair thank	21
southwestair thanks	15
southwestair that	12
southwestair that's	8
southwestair thx	10
southwestair where	-10
southwestair why	-27
southwestairlines	24
souvenir shops	25
souvenir stores	-16
souvenirs	3
souvenirs and	9
soy	-12
soy sauce	-6
soybean	-7
soybean oil	-11
soylent	12
soylent green	6
spa	2
spa and	11
space	5
space for	4
space mountain	45
space nine	11
space saving	11
space station	-24
space when	12
spacebar	-16
spaced	-4
spaces	12
spacious	25
spacious and	18
spacious clean	7
spacious comfortable	-10
spacious lounge	43
spacious room	9
spacious with	10
spacy	19
spader	-11
spader and	-37
spades	-6
spam	-3
spam spam	-15
spanish peanuts	-21
spans	16
spar	30
spare and	18
spare me	-51
spare ribs	8
spare room	12
spare yourself	-21
spares	3
sparkle	28
sparkled	12
sparkles	-3
sparkles with	22
sparkling	5
sparkling with	13
sparkly sweater	-14
sparsely	-16
spatula	10
speak	-3
speak to	-4
speak with	-9
speakeasy	47
speaker	4
speaker and	6
speakerphone	11
speakers	10
speakers and	69
speakers for	8
speakers or	13
speakers that	5
speaking to	-2
speaks	2
speaks to	5
spears	-17
spears and	-14
special	8
special and	9
special bags	12
special effects	-2
special is	47
special mention	5
special menu	13
special occasion	19
special occasions	14
special place	7
special thanks	21
special touch	11
special was	7
speciality	9
specially	4
specially for	-7
specials	9
specials are	10
specialty	18
specialty drinks	18
specifically asked	-11
specifications i	25
specifics that	-15
spectacle of	7
spectacles	8
spectacular	35
spectre	12
spectrum	29
speed	6
speed and	2
speed bump	-29
speed internet	7
speed is	29
speed picking	-10
speed probably	15
speed to	16
speedy	8
spell check	-18
spellbinding	48
spellbound	22
spells	3
spend another	-14
spend at	17
spend more	-4
spend that	-9
spend your	6
spending	-5
spending less	-16
spends most	-4
spendy	16
spent	-2
spent as	-21
spent elsewhere	-22
spent more	-4
spent on	-5
spent watching	-4
spice	5
spiced	8
spiced and	13
spices	7
spicier	6
spicy	8
spicy !	17
spicy dishes	13
spicy sauce	21
spider	1
spiderman	8
spielberg	36
spielberg s	9
spielberg's	21
spike in	25
spilled	-11
spin on	5
spinach	8
spinach and	6
spinal	18
spinal tap	20
spindle lock	-21
spine	3
spinner	5
spinoff	12
spirals	-20
spirit	16
spirit and	7
spirited	5
spirited away	40
spirits	4
spirits and	5
spiritual	-6
spiritual fitness	18
spirituality	12
spit on	-20
splatter	-3
splendid	45
splendor	-7
spliced	-8
split a	5
splitter	28
splotchy	-49
splurge	4
spock's	11
spoil our	-17
spoiled	-16
spoiled by	-4
spoiled food	-8
spoiled the	-5
spoiler	-3
spoiler alert	-3
spoilers	1
spoilt	-16
spoke to	7
spoke with	-5
sponge bob	-9
spoofs	4
spook	19
spookiness of	14
spooky	5
spooky film	25
spoon is	12
spoonfuls	-19
sporadically	-9
sporcle	2
sports illustrated	-13
sportsman's	13
sporty	-12
spot	14
spot !	13
spot adapter	11
spot for	-4
spot in	6
spot on	22
spot to	3
spot where	10
spot with	30
spotify	24
spotless	33
spotless and	-14
spotlessly	8
spotlessly clean	7
spotlifter	-16
spotlight	13
spots where	-26
spotted in	13
spotty	-8
spouse	-8
spout	-6
sprawling	1
sprayed the	-12
sprayer	10
spraying	-15
spraying it	-32
spread	6
spread out	17
spreading	4
sprightly	8
spring	12
spring !	14
spring and	12
spring loaded	7
spring top	6
springy	6
sprinkled with	-5
sprinkler	-17
sprinkler stand	-29
sprinkles	5
sprouting	20
spun	-10
spur	1
sputnik	11
sputters	-44
spx	-25
spy	4
spy vs	-8
squander	-15
squandered	-13
squandering	-54
squanders	-22
square and	-3
square but	12
squared away	15
squeak	7
squeaking	11
squeeze a	8
squeezes	9
squeezing	-17
squier	5
squire	24
squirrel buster	-13
squirrel feeder	-87
squirrels	-4
squirt	-12
squished into	-30
srilankan	13
srilankan airlines	9
srsly	-9
st day	-10
st movie	-10
st visit	12
st watched	-7
stab	-3
stab at	-24
stabbed	-3
stabilize it	-10
stable	14
stabs	-11
stacey	-13
stack	3
stacked	-6
stacking	-7
stacy peralta	12
stadium and	8
staff	2
staff and	2
staff are	7
staff asking	-16
staff attentive	10
staff can	-11
staff denied	-12
staff didn't	7
staff does	-8
staff extremely	16
staff gave	24
staff good	-13
staff helpful	12
staff here	8
staff ignored	-17
staff is	-2
staff isn't	-38
staff just	-26
staff looks	-9
staff members	-4
staff seems	-26
staff service	33
staff should	10
staff very	17
staff was	4
staff wasn't	14
staff went	26
staff were	1
staff when	-8
staff would	-12
staffers	-22
staffing	-12
stag	-6
stage	3
stage !	15
stage show	9
stage to	7
stages	5
staggering	5
stahl	-12
stain	-7
stain on	-21
stained	-26
stained and	13
stained glass	22
stains	-47
stains and	-19
stains on	-8
staircase	3
stairs	-9
stale	-60
stale and	-12
stale food	-8
stalingrad	21
stalk	-5
stalks	-13
stamina	17
stamina and	15
stamped on	-8
stand	2
stand a	11
stand around	-6
stand but	16
stand in	-2
stand like	-13
stand out	14
stand that	10
stand there	-8
stand to	9
standard by	20
standard elmo	16
standard fair	21
standard rooms	18
standardized	-12
standards for	-5
standards to	-17
standbys	-11
standing	1
standing around	-38
standing on	-4
standout	5
standouts	17
standpoint they	-25
stands	4
stands alone	11
stands around	-7
stands on	9
stands out	9
stank	-11
stanley	7
stanley and	9
stanwyck	4
staple	23
staple !	12
staple this	-12
star bruce	15
star but	-12
star for	-3
star hotel	-2
star i	-4
star is	-3
star movie	11
star off	21
star only	-22
star out	-8
star performance	36
star rating	5
star resort	-13
star review	5
star service	10
star to	-4
starbucks	8
stardom	-5
stardust	4
stare	-6
stare and	-12
stared	-21
stared at	-6
stargate	-4
stargate sg	7
stark	23
stark and	5
starliner	18
stars !	10
stars at	8
stars except	35
stars i	-7
stars if	2
stars of	3
stars to	5
stars would	12
start again	22
start by	-6
start menu	-19
start taking	-13
start to	4
start with	-5
started	-6
started around	15
started as	-8
started force	-13
started going	-8
started happening	-13
started having	-37
started laughing	-7
started leaking	-15
started out	-22
started with	9
started wondering	-13
starter	2
starter to	5
starters	5
starting	1
starting in	8
starting it	17
starting off	10
starting out	8
starting point	5
startling	21
starts a	10
starts as	-15
starts of	-5
starts today	14
starving	-16
state and	-4
state fair	-18
stated	-3
stated by	-10
stately	15
statement necklace	6
statement piece	5
statements	-3
states	-1
states to	-6
static	-17
static and	-6
static is	-11
stating	-4
station	1
station as	10
station at	-17
station for	5
station then	-15
stations	9
stations and	6
statistical	17
stats	4
status match	-10
status they	-17
stay all	-9
stay at	2
stay away	-61
stay clear	-10
stay cool	7
stay elsewhere	-23
stay far	-29
stay fresh	7
stay home	-7
stay i	-6
stay in	3
stay positive	-14
stay somewhere	-34
stay there	4
stay warm	41
stay way	-18
stay with	-3
stayed for	3
stayed longer	10
stayed true	10
staying a	-22
staying away	-6
staying power	10
staying true	7
stays	12
stays of	18
stays with	10
steady	4
steady and	11
steady hand	18
steak ?	15
steak to	9
steal !	13
steal at	7
stealer	12
stealing harvard	-26
steals	2
steals every	11
steals the	20
steam	-5
steam everywhere	-14
steam room	-6
steaming	-3
steaming pile	-31
steamy as	-22
steel cut	12
steel strings	6
steele	4
steels	10
steep and	-10
steep but	9
steer	-17
steer clear	-23
stella stevens	-13
stellar	15
stellar performance	6
stench	-23
step	3
step backward	-17
step is	15
step it	-29
step to	19
stepchildren	19
stepdaughter	-17
stephane	16
stephen	-4
stephen gammell's	-16
stephen king	-2
stepmother	6
stepped on	-29
stepped through	12
stepping	10
steps from	7
steps to	-13
stereo	2
stereotyped	-21
stereotyped characters	-6
stereotypes	-11
stereotypes of	-11
stereotypical	-15
stereotyping	-15
sterile	-10
sterling	8
sterotypes	-15
stets	-20
steve carell	11
steven seagal	-20
steven soderbergh	9
steven spielberg	2
steven spielberg's	9
stevenson	28
stevenson's	9
stevia	8
stewards	-12
stewart	13
stewart in	32
stewart's	8
stews	13
stick	-2
stick for	10
stick to	-34
stick w	27
stick with	-9
sticker	-13
stickers	2
stickers and	8
sticking	-17
sticking with	-4
sticks	-9
sticks out	-5
sticky	-17
sticky and	-13
sticky stuff	19
stiff	-15
stiff and	-10
stiff fabric	-12
stiff silver	-14
stiff to	-15
stifle	-11
stifles	-27
stifling	-6
stigmata	-14
stiled	-15
still	3
still a	14
still as	8
still at	5
still awake	-11
still bad	-17
still been	-7
still buy	10
still crazy	8
still cute	17
still didn't	-15
still do	6
still doesn't	-6
still eating	-12
still enjoy	6
still enjoyed	5
still enjoying	9
still entertaining	8
still excellent	9
still exists	13
still expensive	11
still find	8
still fits	52
still flattering	6
still for	-8
still fun	25
still getting	8
still gives	21
still going	15
still got	5
still great	41
still hard	-23
still has	1
still haven't	-4
still hungry	-45
still interesting	8
still is	9
still it's	5
still keep	27
still like	20
still live	11
still living	-4
still looking	-13
still looks	26
still love	23
still manages	4
still massive	-19
still missed	18
still nice	34
still no	-29
still not	3
still nothing	-12
still on	3
still play	7
still plenty	6
still prefer	17
still really	6
still recommend	15
still sitting	-19
still six	-16
still stuck	-16
still sucks	-10
still super	7
still the	2
still think	7
still this	2
still to	-4
still too	2
still using	39
still very	10
still waiting	-41
still wasn't	-7
still watch	-8
still well	16
still worth	13
stillborn	-18
stilted	-18
stilted and	-9
stimulates	7
stimulating	21
stimulating and	15
stimulus	13
sting	-6
stings	11
stink	-41
stink and	-6
stinker	-56
stinkers	-9
stinking	-5
stinks	-73
stinks !	6
stinks like	-10
stinky	-41
stir fried	6
stir it	-28
stirring	16
stitch	27
stitches	13
stitching	-6
stitching is	-11
stl	-13
stock alarm	9
stock footage	-9
stock so	9
stocked	13
stocked with	15
stocking	10
stockpot	42
stocks	-8
stockwell	19
stoddard	-15
stoic	-10
stomach	-2
stomach than	-20
stomaches	13
stomp	8
stomper	13
stone	-2
stoned	-9
stoners	-12
stonewalled	-16
stoneware	12
stood	-3
stood in	-5
stood there	-15
stoop	-10
stop	-2
stop action	18
stop as	13
stop at	5
stop by	6
stop caring	-16
stop me	-10
stop moving	-32
stop on	6
stop the	3
stop this	-13
stop with	-40
stop working	-24
stoped	-15
stoppable	-24
stopped	-13
stopped carrying	16
stopped eating	-24
stopped mid	-28
stopped watching	-13
stopped working	-49
stopper	4
stops	-1
stops working	-28
storage	10
storage but	-11
storage device	-8
storage for	4
storage space	4
store	1
store a	7
store as	6
store but	13
store for	-2
store so	8
store that	-4
stores	15
stores !	19
stores in	13
stories	-4
stories and	3
stories of	-3
stories were	4
stork	16
storm but	-13
stormy	-5
story	-1
story ?	-10
story about	2
story and	3
story at	-4
story because	7
story becomes	-17
story but	2
story come	12
story feels	13
story from	5
story idea	-6
story is	-1
story it	3
story moves	6
story of	8
story one	10
story short	4
story simply	-12
story somewhere	-14
story still	9
story that	7
story this	5
story told	29
story very	6
story we	4
story will	4
story with	6
story you	8
story's	-10
storybook	4
storyline	-1
storylines	-9
storyteller	3
storytelling	3
storytelling but	25
storytelling than	-15
stove top	9
stovetop	5
stowed	29
straddles	-12
straight	1
straight ahead	13
straight back	-21
straight forward	19
straight into	-10
straight line	-8
straight or	-42
straight shooting	37
straightened out	8
straightforward	11
straightforward and	5
strained	-5
straining to	-11
strains credulity	-11
stranded	-11
stranded at	-9
strands his	-12
strange	-5
strange !	-20
strange ?	-13
strange because	-45
strange cut	-19
strange fit	-67
strange fruit	10
strange noise	-26
strange shape	-16
strange smell	-11
strange that	-4
strange thing	8
strangely believable	18
strap buttons	-14
strap for	28
strap had	-23
strap lock	21
strap locks	5
strap on	11
strap which	-15
strap will	-22
strap with	7
strapless	10
straplock	8
straplok	8
strappy	7
straps	2
straps are	19
straps for	21
straps to	-16
strat	8
strat and	12
stratosphere	14
straw	2
strawberry	6
strays	7
stream	4
streamlined	18
street	1
street but	25
street even	14
street fighter	-11
street noise	4
street parade	5
street performer	8
street the	12
street usa	16
street was	6
street where	12
streets	1
streets of	3
streetwise	13
strength	9
strength and	-5
strength of	26
strength to	4
strengths	22
strengths of	9
stress	3
stretch	-8
stretch a	9
stretched	-26
stretched out	-24
stretched to	-6
stretches out	-13
stretching and	-14
stretchy material	10
stretchy so	8
strictly	-10
strictly by	-6
strictly for	-31
stride	-4
strides	48
strike a	8
strikes	-9
strikes a	11
striking	11
strikingly	18
string	1
string cutter	24
string gave	-27
string gets	-34
string snapped	-28
string to	7
string together	12
string trees	10
stringed	5
stringing	36
strings	22
strings after	-6
strings as	11
strings at	10
strings for	4
strings have	17
strings i've	4
strings is	28
strings like	11
stringy	-15
strip so	8
stripe	4
stripped	-16
stripped and	-15
strippers	-8
strives	-4
strives to	-6
stroke	8
stroking	-14
strong	22
strong and	3
strong at	15
strong but	5
strong cup	-9
strong enough	4
strong flavor	5
strong for	-10
strong impression	17
strong message	9
strong s	-37
strong signal	11
strong supporting	22
strong woman	7
stronger	12
strongest	19
strongest film	13
strongest performance	13
strongly advise	-9
strongly recommend	5
structure	-2
structured	3
struggle	-4
struggle of	30
struggle with	4
struggled	-12
struggled to	-17
struggles	3
struggling	-1
strung together	-8
stuart	-3
stuart and	13
stuart's	21
stubborn	8
stubborn and	8
stubby	6
stuck	-30
stuck !	-15
stuck at	-24
stuck to	-3
stuck with	-8
student in	22
students and	7
students or	-11
studies	-3
studio room	-13
studio system	12
studio to	6
study	7
study but	-19
study of	26
study that	20
study with	6
stuff !	27
stuff ?	-7
stuff but	-3
stuff of	4
stuff while	-14
stuff without	-8
stuff works	7
stuff your	13
stuffed	4
stuffed mushrooms	7
stuffed with	11
stuffy the	-16
stumble	-4
stumbled	4
stumbled upon	6
stunk	-23
stunner	31
stunning	45
stunning !	32
stunning dress	7
stunning performance	12
stunningly	12
stunt man	-14
stupefying	-27
stupid	-50
stupid !	-11
stupid and	11
stupid app	-5
stupid film	-5
stupid fun	9
stupid game	-27
stupid it	-3
stupid movie	29
stupid plot	-18
stupid rain	-11
stupid stupid	6
stupid that	10
stupid to	23
stupid treadmill	-11
stupider	-12
stupidest	-31
stupidest app	-19
stupidest thing	-11
stupidity	-47
stupidity of	4
sturdier	-16
sturdily	42
sturdy	42
sturdy and	5
sturdy enough	40
sturdy not	14
stutter	-19
stuttering	-5
style	2
style !	32
style action	-12
style and	6
style at	9
style it's	10
style on	16
style over	-5
style that	2
style the	64
style which	11
style with	12
styled	10
styles	4
styles of	2
styling but	-20
stylish	40
stylish and	9
stylishly	6
stylishly directed	11
stylist	7
stylistic	15
stylized	2
su	15
sub	-9
sub par	-59
sub standard	-4
subconscious	8
subject	-2
subject of	4
subjected	6
subjective	4
subjects but	-15
sublime	29
sublimely	8
submarine	8
submarine movie	13
submitted	-9
subpar	-66
subplot	-4
subplot and	-9
subscribe	14
subscribe and	6
subscribe to	6
subscribed	8
subscription	-5
subsequent	6
subsided	-9
substance	-10
substandard	-42
substantial amount	14
substantially	-7
substantially longer	-16
substantive	18
substitute the	-16
substitution	-12
subterranean	10
subtexts	-11
subtitles	25
subtle	47
subtle and	10
subtle enough	7
subtly	18
suburbs	5
subversive	6
subway	21
subways	14
subwoofer	10
succeeding	7
succeeds	29
succeeds as	8
succeeds where	22
succeeds with	12
success	10
success !	16
success for	10
success the	11
success when	11
successful	9
successful and	4
succession	-3
successor	28
successor to	12
succulent	36
succulent and	7
such as	-2
such bad	-9
such like	-22
such promise	-20
such things	-4
suck	-33
suck !	-12
suck and	-26
sucked	-32
sucked !	-37
sucked the	-10
sucked up	-21
sucker	-14
suckered	-12
sucking	-12
suckling	22
sucks	-69
sucks !	-10
sucks and	-4
sucks big	-18
sucks for	-21
sucks i	-9
sucks the	-9
sucky	-46
sucralose	-5
suction	7
suction mount	33
sudden	-1
sudden i	-16
sudden impact	25
sudden the	-16
suddenly	-2
suddenly it	-16
sudoku	68
sued	-14
suede	7
suet	-10
suffer	-3
suffer and	-11
suffers	-14
suffers because	-33
suffers from	-17
sufficient	8
sufficient and	13
sufficiently	14
suffocated	-9
suffocated by	-10
sugar	-5
sugars	21
suggest everyone	9
suggest getting	23
suggest it	14
suggest that	-2
suggest the	9
suggest this	15
suggested a	12
suggested retail	-29
suggestion i	8
suggestion of	6
sugiyama	9
suit was	-20
suitable	3
suitcase	-4
suite	6
suited us	5
suits my	15
suits the	6
sulfate	-25
sulking	-14
sullavan	4
sullivan	19
sum	-2
sum it	-4
sum the	-11
summary	-2
summary these	-25
summed	-5
summed up	-4
summer	17
summer !	-32
summer and	10
summer day	10
summer days	1
summer dress	4
summer entertainment	16
summer for	5
summer i	9
summer in	-7
summer months	5
summer nights	4
summer or	18
summer read	9
summer rolls	11
summer season	6
summer time	4
summer to	-10
summer top	5
summer wear	7
summer wedding	8
summer with	4
summertime	5
summery	19
sumptuous	3
sums	-3
sums up	-3
sun	4
sun !	23
sun dried	21
sun shining	19
sun so	15
sun to	-20
sunday !	34
sunday and	7
sunday around	-17
sunday before	-25
sunday evening	28
sunday i'm	18
sunday morning	7
sunday nights	23
sundays	19
sunderland	-14
sung	6
sunny	21
sunrise	16
sunset	-5
sunshine	7
sunwing airlines	-20
super	13
super !	15
super and	16
super boring	-12
super boxy	-13
super comfortable	58
super comfy	4
super cool	20
super cozy	11
super cropped	-23
super cute	16
super disappointed	-46
super disappointing	-12
super eagles	-32
super easy	-5
super fast	22
super flattering	18
super friendly	5
super fun	6
super helpful	18
super hotel	15
super huge	-11
super nice	22
super petite	-34
super place	12
super quick	7
super short	-17
super simple	6
super small	-20
super soft	6
super thin	4
super tiny	-17
super unflattering	-15
super yummy	25
superb	56
superb !	20
superb acting	11
superb and	8
superb as	2
superb job	12
superb performances	21
superb performers	-12
superb production	13
superb service	9
superb the	11
superb with	6
superbly	69
superbowl	-10
superfast	15
superficial	-41
superficial and	-25
superficiality	-9
superfluous	4
superfluous but	12
superfood	11
superior	2
superior for	-15
superior in	6
superior product	-12
superior sound	19
superior than	14
superlative	26
supermarkets	48
superpower	-11
superstition	11
supervisor	-8
supper	7
supplement	6
supplemented	29
supplemented with	14
suppleness	17
supplies	9
support	-4
support but	-4
support i	-5
support number	-19
support which	23
supporting actor	6
supporting cast	3
supporting role	3
supporting work	7
supports	4
suppose	-9
suppose but	-9
suppose it's	-16
suppose that	-6
suppose to	-6
supposed	-11
supposed to	-15
supposedly	-6
supposedly a	-9
supreme	9
supreme court	15
suprise	10
suprised	12
suprised that	9
suprising	14
suraj	12
sure	2
sure !	7
sure and	5
sure beats	7
sure does	8
sure hand	12
sure hope	-23
sure i'll	11
sure if	-6
sure makes	11
sure not	-9
sure that	2
sure there	-2
sure to	8
sure was	-5
surely	-1
surely must	-20
surely visit	8
surf the	15
surface	-3
surge	11
surge protector	11
surgery	-4
surly	-32
surly and	-7
surpass	11
surpassed my	17
surpasses	56
surprise	22
surprise was	5
surprise you	21
surprised	15
surprised !	23
surprised after	12
surprised at	1
surprised by	3
surprised how	21
surprised in	7
surprised me	17
surprised with	29
surprises	5
surprising	17
surprising and	10
surprisingly	28
surprisingly entertaining	13
surprisingly funny	8
surprisingly good	53
surprisingly it	6
surprisingly small	14
surprisingly the	5
surprisingly well	6
surreal	21
surrendering	18
surround	7
surrounded	1
surrounding areas	6
surroundings	-5
surroundings and	14
surveys	8
survival	2
survivor of	6
sus	39
susan george	-12
susan sontag	-19
sushi	7
sushi and	5
suspect	-2
suspect is	-8
suspect this	-8
suspects	-4
suspense	2
suspense is	-4
suspense of	-6
suspense or	-6
suspenseful	22
suspenseful and	7
suspenseful thriller	11
suspicion and	10
suspiciously	-3
sustain and	8
sustainer	14
sustaining	9
sustains interest	15
suvari	-6
sux	-56
suzuki	8
svc	-30
sven	7
sw	15
swallow	-7
swallowed	-10
swallowed a	17
swallowed me	-36
swam	-12
swan song	13
swank	9
swap the	15
swarms	9
swashbuckler	12
swashbuckling	7
swear	-8
swear by	26
swear he'd	-16
swear this	-15
swear to	-5
swears by	15
sweater	2
sweater !	45
sweater but	3
sweater i	-7
sweater or	-8
sweater runs	7
sweatshirt	-7
sweatshirt !	8
sweatshirts	-14
sweeper	15
sweet	30
sweet !	-3
sweet and	4
sweet as	8
sweet film	22
sweet for	-6
sweet instead	-14
sweet little	12
sweet story	8
sweet tea	8
sweet tooth	5
sweetened	-8
sweetened with	-12
sweetener	-8
sweetener which	-14
sweeter	9
sweeter than	8
sweetest	8
sweetie	9
sweetin	10
sweetly	32
sweetner	-7
sweetness and	13
sweets	5
swiftkey	12
swiftly and	10
swiggy	-6
swill	-1
swim	9
swim suit	7
swimfan	-38
swiming	16
swimming	-3
swimming in	-16
swine	6
swing	7
swiped my	-18
swiss	-11
swiss cheese	-6
swiss miss	-76
switch button	20
switch over	23
switched	3
switched off	-30
switches between	-10
switches gears	-13
sword fights	9
sworn	7
swype	28
syd	25
sydney	1
sydney airport	7
sylvia miles	7
symantec	-30
symbolically	-11
symbolized	13
symbolizes	9
symbols	23
sympathetic	3
symphony	14
symptom	-21
sync to	15
syncs	11
synopsis	1
syrup	-2
sysco	-14
system	-1
system does	16
system for	6
system isnt	-29
system says	-9
system the	-7
system works	-10
system you	8
t	-3
t a	-4
t be	-14
t beat	11
t believe	-12
t bother	-7
t close	-12
t even	-4
t expect	-11
t feel	-14
t found	-31
t go	-20
t handle	-14
t keep	-13
t like	-9
t mean	-14
t open	-27
t play	-12
t put	12
t shirt	5
t so	33
t the	17
t too	8
t work	-25
ta	25
table	-1
table !	26
table and	2
table at	15
table because	-11
table before	-12
table even	-6
table for	-7
table got	-16
table he	-16
table in	-12
table is	-5
table so	-9
table that	-32
table to	-15
table we	-16
table while	-44
table with	-5
tablecloth	-10
tables	-7
tables etc	16
tables opened	-15
tables or	13
tables so	12
tables that	5
tables were	-3
tablet and	4
tablet but	-24
tablet for	12
tablet is	17
tablet the	13
tablet to	10
taboo	6
tabs	13
tackled	14
tackles	-10
tackles the	12
tacky	-12
tacky and	-25
taco	-6
tacos	-2
tactic	-4
tactics of	9
tad	10
tad big	12
tad longer	9
tad more	7
tad small	20
tad too	5
tag	-5
tag but	17
tag however	-19
tag was	-18
tage	11
tags	-7
tags on	-21
tahitian	7
tail end	9
tailored	3
tailoring	12
tainted	-22
tainted the	-19
takamine	13
take any	13
take credit	15
take from	-7
take great	-7
take home	-6
take notes	6
take notice	8
take off	-4
take on	17
take our	12
take pics	8
take pictures	23
take seriously	-8
take that	-4
take us	5
take you	4
taken by	5
taken care	4
taken my	-24
taken off	-6
takeoff	-8
takes	1
takes a	-4
takes about	4
takes care	13
takes forever	-27
takes great	-9
takes his	4
takes hold	27
takes it	3
takes itself	-11
takes on	2
takes some	-4
takes too	-9
takes us	-10
takes very	11
takes way	-10
takes you	5
taking about	-28
taking advantage	5
taking back	-11
taking care	9
taking phone	-17
taking pictures	-9
taking so	-16
taking too	-41
taking up	-6
taking us	33
taking with	12
tale	6
tale full	17
tale is	19
tale of	7
tale that	13
talented people	-6
talentless	-16
talk	2
talk down	19
talk radio	7
talked	4
talked to	8
talkin	8
talking	4
talking and	-10
talking heads	-11
talking on	-10
tall and	-17
tall boots	8
taller	-2
taller ?	-18
taller women	9
tamale	-7
tamales	-16
tamarind	10
también	13
tame	-4
tamer	11
tamer than	21
tammy	27
tamper	-26
tampon	-15
tan	3
tang i	-19
tangents	13
tangerine	27
tangle	15
tangy	8
tank	1
tank it	-18
tank underneath	8
tank with	11
tanker	-11
tanks	6
tapan	6
tapas	29
tape	2
tapenade	22
tapestry	24
tapestry of	13
tapping	-10
tapping on	-14
taps into	15
target both	-25
target practice	16
tarmac for	-16
tarmac in	-6
tarmac to	24
tarnishing	-15
tarot	8
tart and	15
tartar	26
tarted	-18
tarts	23
tarzan's	9
tashan	-9
task killer	-17
task killers	-26
taste and	3
taste better	11
taste funny	-43
taste great	19
taste in	-3
taste like	-4
taste more	18
taste nothing	-12
taste of	-1
taste this	23
taste to	-3
taste was	-4
taste which	11
tasted	-8
tasted a	-12
tasted amazing	9
tasted bitter	-14
tasted exactly	-11
tasted great	25
tasted like	-26
tasted pretty	-26
tastefully	7
tasteless	-36
tasteless as	-36
taster	8
tastes good	6
tastes great	80
tastes like	-5
tastes nothing	-15
tastey	18
tastiest	63
tasting menu	20
tasty	41
tasty and	20
tasty dishes	8
tasty food	-21
tasty with	16
tate	31
tater	6
tatters	21
tatty	-11
tatty and	-13
taught	8
taught me	6
taupe	-6
taut	32
taut and	9
tavernier	22
tawdry	-12
taxi	2
taxi from	21
taymor	14
tb	37
tbt	38
tcot	-5
tcot teaparty	-7
tdk	-11
tea	5
tea !	9
tea and	3
tea drinker	8
tea itself	-12
tea taste	-15
tea then	-30
tea to	-10
teach me	-8
teach my	11
teach them	-13
teacher and	9
teaches	7
teaches how	12
teal	15
team !	12
team at	6
team but	-28
team for	19
team members	-9
team with	21
teamed up	11
teaming	7
teaming of	9
teaparty	-15
teapot	6
tear jerker	7
tear on	-19
tear to	13
tear your	7
teardrop	-40
teardrop picks	-37
teared	23
tears	15
tears and	8
tears by	12
tears to	12
tec	24
tech features	-24
tech help	-24
tech support	-5
technica	19
technical support	-29
technical work	-11
technically i	-12
technique	3
techniques	16
techno music	-9
technology	2
ted's	11
tedious	-49
tedious and	-16
tedious film	-7
tedious to	-10
tediously	-13
tedium	-45
tee	8
tee and	19
tee for	12
teen	-2
teen pregnancy	-13
teenage boys	-7
teenager out	-25
teens and	13
telecaster	36
telegraphed	-2
telemarketers	-30
telephone with	13
teleportation	-10
televised	21
television	1
television !	27
tell almost	-11
tell everyone	-7
tell me	-8
tell that	-5
tell them	-3
teller	4
telling	-1
telling me	-11
telling them	-20
tells	2
tells a	10
tells him	4
tells me	-20
tells of	7
tells that	8
tells the	6
templates	-7
tempo	6
temporal	19
temporary lounge	-12
temptation	4
tempura	5
ten	-1
ten feet	-11
ten minutes	-9
tenant	4
tend	5
tend to	3
tendency	2
tender	12
tenderly	15
tenderness	23
tenders	-6
tenders were	-11
tends	-4
tends to	-3
tenor	20
tense	11
tense and	20
tension	7
tension and	5
tensions and	28
tent	-37
tent like	-23
tepid	-12
tepid and	-7
tequila and	-17
teriyaki and	10
term	-4
terminal lounge	15
terminal so	12
terminus	5
terms of	-2
terrace	32
terraces lounge	-5
terri	7
terriable	-15
terrible	-72
terrible !	-29
terrible acting	11
terrible and	-32
terrible app	-16
terrible customer	-7
terrible experience	-14
terrible film	-22
terrible food	-11
terrible hotel	-17
terrible i	-9
terrible it	8
terrible movie	-57
terrible on	-9
terrible product	-11
terrible quality	-38
terrible service	-29
terrible software	-15
terrible that	9
terrible the	11
terrible when	-12
terrible with	-14
terribly	-44
terribly and	-27
terrific	47
terrific as	-6
terrific film	13
terrific job	23
terrific no	15
terrific performances	13
terrifically	15
terrifying	5
terrifying and	8
territory	-3
terror	9
terror in	7
terrorise	-9
terrorists	-4
terrorists are	-14
terry	7
terry gilliam's	10
tesco	23
tess	20
tess of	14
test and	-7
test like	-25
test this	9
testament	8
testament to	12
tested	3
tester	15
testimonial	-14
testimony	16
testimony of	9
testing	-5
testing and	10
tethering	14
tetris	16
texan	12
text and	5
text each	-22
text message	-18
textbook lives	-17
textile	6
texting	-7
texture that	7
textured	13
textures	11
tf	-43
tft	42
tgdn	-17
th	7
th ?	21
th anniversary	-2
th annual	10
th birthday	6
th century	-3
th floor	6
th grader	-11
th place	-11
th season	11
th time	4
th visit	9
th year	16
thai	2
thai airways	8
thai food	3
thai lounges	14
thai soup	15
thailand	5
thailand and	13
than a	-4
than actually	-44
than add	-14
than adequate	21
than adequately	11
than all	4
than amazon	9
than ample	16
than any	14
than anybody	-9
than apple	20
than breaking	15
than buying	13
than compensates	16
than computer	-14
than dirt	-13
than either	14
than enough	17
than expected	16
than fresh	-24
than give	-26
than going	6
than good	-10
than google	18
than hannibal	15
than he	3
than how	-5
than i	11
than impressed	-75
than it's	-14
than its	6
than just	10
than love	10
than make	12
than makes	59
than many	11
than me	-3
than more	10
than most	12
than once	4
than other	6
than paris	10
than pink	8
than regular	32
than ruin	-36
than see	-13
than silence	20
than slightly	-11
than some	23
than sorry	19
than sufficient	20
than survive	-13
than that	1
than the	2
than this	-63
than thou	15
than to	-2
than trying	-23
than two	-12
than useless	8
than using	25
than waiting	33
than watch	-17
than watching	-13
than we	3
than with	5
than women	-20
than worth	20
than yellow	-29
thank	36
thank god	-2
thank me	-8
thank the	17
thank u	5
thank you	38
thankful for	6
thankful to	48
thankless	-19
thanks	59
thanks !	18
thanks again	14
thanks amazon	-47
thanks anonymous	13
thanks but	-71
thanks guys	3
thanks so	46
thanks to	10
thanks you	13
thankyou	41
thanx	19
that	-1
that a	-2
that abc	8
that accomplishes	11
that after	-3
that all	-5
that allows	4
that always	4
that anymore	11
that apparently	-5
that apple	15
that area	31
that asimov	18
that asus	-17
that atmosphere	26
that attempts	-9
that back	-9
that bad	10
that basically	-6
that beneath	12
that both	3
that bothered	-7
that bright	-26
that british	-7
that but	-3
that can	9
that can't	-2
that captures	9
that carries	16
that catches	8
that changed	6
that charges	-13
that children	-5
that continues	18
that couldn't	-4
that count	11
that covered	-17
that crap	-27
that dares	5
that date	18
that defies	10
that definitely	6
that deserves	22
that didn't	4
that disney	8
that due	10
that earth	19
that easily	11
that entertains	18
that expensive	13
that explained	-15
that explore	11
that fails	-8
that finally	8
that fit	4
that fits	7
that frequent	-22
that galaxy	14
that get	-4
that getting	10
that gives	-1
that godzilla	-18
that good	6
that had	-1
that has	3
that helped	3
that helps	5
that higher	11
that his	2
that hits	3
that hong	22
that i	1
that i've	5
that if	2
that influenced	13
that inspired	18
that it	-2
that keeps	5
that lacks	-8
that lays	9
that led	7
that leg	18
that liked	-17
that manages	7
that many	5
that matches	13
that matter	-3
that may	1
that moore	-12
that more	4
that movie	-4
that movies	-6
that need	-6
that no	-4
that nobody	-9
that offered	11
that once	6
that other	3
that painful	-9
that perfectly	-15
that permeates	6
that places	8
that pokes	11
that prevents	-5
that price	-19
that proceeds	18
that producers	-9
that product	-10
that provides	7
that pushes	13
that puts	4
that rare	19
that rarity	13
that resembled	-24
that ridiculous	9
that rubs	-21
that runs	-3
that s	-6
that sacrifices	-30
that satisfies	10
that saved	-15
that says	-14
that sense	2
that set	-5
that should	-2
that side	6
that simply	-5
that smells	-21
that sneaks	11
that so	-2
that sold	11
that somebody	-13
that someone	3
that something	-2
that sony	-12
that specific	-24
that staff	-12
that stage	12
that stalk	-17
that star	11
that stifles	-17
that stinks	10
that straight	-10
that street	16
that stuff	-7
that sucks	10
that tackles	8
that team	-11
that the	2
that theory	-8
that there	1
that they	2
that they'd	-7
that they're	-4
that tomorrow	17
that too	2
that transcends	14
that tries	-8
that twitter	-14
that understands	9
that unless	-15
that was	-1
that wasn't	2
that watching	-6
that we	3
that were	-6
that whatever	-9
that will	5
that won	6
that year	4
that zipper	-13
that's about	-21
that's actually	5
that's all	-3
that's another	-7
that's at	-18
that's being	16
that's cool	-8
that's customer	16
that's fine	7
that's if	-10
that's it	-26
that's my	3
that's pretty	-15
that's supposed	22
that's to	31
thats	-4
thats about	-10
thats it	-17
the	-1
the absurdities	16
the ac	-7
the accident	4
the acoustic	13
the acting	2
the actual	-2
the added	5
the admirals	-13
the adobe	-21
the advent	9
the afternoon	-5
the aged	-9
the ages	2
the air	1
the aircraft	7
the alarm	3
the alcohol	11
the altar	-10
the always	-3
the amazing	-22
the amazon	-2
the ambiance	4
the ambience	2
the american	3
the americas	17
the anaheim	16
the angst	11
the animal	-7
the animators	-8
the anonymous	12
the answer	4
the anti	-2
the anticipated	-12
the apartment	3
the appalling	-15
the apple	10
the apron	8
the aquarium	12
the arm	-4
the armband	-25
the armpit	8
the arms	1
the arrival	10
the art	-2
the artificial	-8
the arts	7
the assorted	9
the astonishing	9
the atlantic	8
the atmosphere	10
the attempt	-3
the attentiveness	25
the attractions	9
the audio	-3
the australian	3
the authentic	7
the author	-6
the author's	-4
the authority	-7
the availability	8
the avant	9
the awesome	-8
the awful	11
the babe	8
the back	-1
the backlight	-14
the bad	-5
the bag	6
the bagels	8
the bags	-3
the balance	-10
the banality	-5
the barrel	-14
the bath	-5
the bathroom	-6
the battery	-2
the battle	2
the bay	14
the beach	4
the beautiful	-4
the beauty	8
the bed	-1
the bedding	-4
the beer	4
the beginner	7
the behaviour	-6
the behringer	19
the believers	-11
the best	24
the better	12
the beyond	-10
the big	1
the bigger	5
the biggest	-1
the bill	2
the binding	-7
the bisquick	13
the blame	-3
the blocks	7
the blouse	-20
the blueberry	6
the bluegrass	13
the bluetooth	-7
the boardwalk	5
the body	-4
the boeing	-10
the boko	-34
the bolt	13
the book	-1
the booth	-19
the bose	25
the box	-3
the boy	5
the boys	2
the bracelet	8
the brain	-4
the brakes	-16
the brave	3
the breakfast	8
the breezy	-9
the bride	14
the brilliant	-3
the browser	-7
the bruschetta	18
the buck	35
the budget	-2
the buffet	2
the built	1
the bulkhead	6
the bun	-18
the buns	-15
the bureaucracy	9
the burns	18
the bust	3
the busy	4
the butt	-5
the buyer	-6
the buzz	-7
the bye	26
the cab	5
the calories	19
the campaign	7
the candidate	25
the canon	1
the cans	-24
the car	1
the cardinal	-17
the caribbean	7
the carpet	-19
the carpets	-5
the carribean	-9
the cases	-5
the casing	-13
the casual	3
the catch	-12
the cds	-18
the ceiling	-1
the cent	-20
the center	2
the centre	4
the ceo	-14
the cgi	-3
the challenge	4
the champ	14
the change	-4
the changes	10
the channel	-19
the channels	-9
the chaos	10
the chaotic	12
the charge	-4
the charleston	13
the charm	4
the charming	4
the cheap	-10
the check	-11
the cheesiest	-13
the cheesy	-7
the chemistry	-3
the chest	-1
the chick	-9
the childhood	8
the chilled	16
the chilly	9
the chocolate	-4
the chopped	-6
the chorizo	9
the cigars	-14
the cinema	2
the cinnamon	5
the city	24
the claim	-9
the clamp	11
the clan	9
the clean	4
the cleaners	-8
the cliché	-15
the climactic	9
the closed	-7
the closures	-25
the clutter	17
the coen	11
the college	-5
the colored	-6
the colorful	4
the coloring	-7
the colors	-1
the comforts	12
the comic	5
the community	3
the company	-13
the competition	5
the complaints	5
the complexity	-7
the complicated	4
the complimentary	-3
the computer	-3
the concept	-4
the concert	6
the concierge	3
the configuration	29
the conflicted	22
the confused	8
the connection	7
the connector	-10
the consequences	30
the constant	-5
the constitution	-9
the contemporary	6
the content	-6
the continuity	4
the contract	8
the contrast	9
the contrived	-9
the controversial	27
the convenience	3
the conventions	8
the coolest	5
the copyright	-18
the cords	-10
the corporate	7
the corridors	-19
the counter	-4
the courage	15
the courtyard	-11
the cover	-14
the cozy	11
the crappy	-3
the cream	7
the creamy	6
the creativity	11
the crime	4
the criminal	4
the crisp	15
the crispy	-7
the critics	3
the croc	-11
the csi	-19
the cups	-11
the curious	9
the customer	9
the customers	-16
the cutest	13
the cutter	14
the cyber	-17
the damage	-6
the damn	-13
the damned	-16
the dancers	4
the dances	9
the dark	-1
the darker	-7
the deaf	-10
the dealers	10
the death	1
the deciding	10
the deep	8
the defensive	32
the definitive	5
the delay	-6
the delivery	-4
the demand	7
the department	8
the description	10
the design	-7
the desk	10
the desktop	9
the detail	-4
the detailing	7
the details	1
the developer	-4
the device	-3
the dialog	-4
the dialogue	2
the diameter	-8
the diaper	5
the dictionary	-10
the difference	3
the different	10
the difficulties	8
the dilemma	-7
the director	-1
the disadvantage	-12
the dish	-7
the disjointed	-12
the disney's	14
the displeasure	-9
the distinguished	5
the distortion	5
the diverse	6
the dollar	-12
the dolls	6
the don't	-9
the door	-2
the double	3
the downside	-4
the dragons	8
the drain	-6
the drama	-6
the draping	6
the dress	-4
the duke	9
the dumb	6
the dumbest	-15
the dungeon	-8
the dust	-2
the dye	-10
the dynamic	-7
the eagle	7
the ear	-4
the ease	10
the easiest	7
the easy	7
the eco	-44
the edge	12
the editing	-2
the efficiency	30
the eiffel	8
the elaborate	11
the electric	11
the email	-7
the emails	-30
the emarker	-10
the embarrassment	9
the embroidery	3
the emotional	-3
the emotions	16
the employees	-3
the encryption	12
the ending	1
the ends	-4
the enforcer	12
the enjoyable	17
the enjoyment	4
the ensemble	3
the entire	-1
the epicenter	11
the episode	5
the episodes	14
the era	2
the essence	4
the evening	-4
the evenings	13
the event	2
the events	7
the everyday	6
the exalted	-18
the excellent	-3
the exception	-1
the excruciating	-13
the execution	-29
the exhaustion	-10
the expensive	6
the exploits	9
the extra	3
the extras	2
the eyes	4
the f	-1
the fa	8
the fabric	-7
the facilities	5
the factory	5
the falcon	15
the fall	10
the fallen	-10
the familiar	14
the family	-2
the fan	-4
the fantastic	-7
the faotd	5
the farm	4
the farmer's	17
the fascist	13
the fastest	15
the fault	-5
the fc	32
the features	18
the feelings	-5
the female	-11
the festive	12
the filet	12
the film	2
the film's	1
the filmmakers	-3
the finger	-6
the finished	-2
the fireplace	7
the fireworks	13
the fit	-1
the fitting	-7
the flare	8
the flavour	7
the flick	-4
the floor	-1
the floors	-9
the flyer	13
the fo	24
the fold	-8
the follow	11
the forefront	14
the form	5
the format	5
the formatting	-26
the former	3
the foundation	20
the fountains	12
the freaking	-14
the free	-4
the freedom	13
the freshest	6
the freshness	10
the frets	4
the friday	-6
the friendliest	38
the friendliness	8
the front	-7
the frontier	12
the fuck	-47
the full	1
the functions	13
the funnier	8
the funniest	15
the funny	-2
the furniture	-1
the futures	25
the gadget	-24
the galleries	18
the games	3
the garbage	-4
the gate	-2
the genre	6
the gentle	5
the genuine	9
the gesture	15
the get	-4
the gig	15
the gingerbread	7
the girl	-1
the glowing	-5
the go	8
the golf	8
the good	-1
the goodwill	-11
the gore	2
the gorgeous	-4
the gothic	5
the grandfather	7
the grandkids	32
the grateful	18
the gray	4
the great	-11
the greatest	21
the green	3
the greens	38
the grifters	13
the grim	31
the groom	8
the ground	-5
the grounds	3
the guacamole	-10
the guest	-6
the guests	5
the guitar	5
the gulch	-22
the gym	6
the hall	3
the handle	-3
the handsome	13
the hang	16
the hanger	-7
the happiest	9
the hard	-4
the harry	6
the haunting	3
the hd	-11
the headphone	-3
the heart	7
the heating	-13
the heck	-11
the heel	9
the hell	5
the help	17
the henckels	-12
the heroic	6
the hidden	4
the highest	5
the highs	23
the hinge	-26
the hippie	12
the history	4
the hit	4
the honey	6
the hoopla	-8
the horrible	8
the hospitality	-10
the hostess	6
the hot	6
the hotel	1
the hour	-10
the house	2
the household	10
the hull	-18
the human	9
the humidity	8
the hurricane	-8
the hustle	14
the hutt	5
the hyperspace	6
the idea	-1
the ideal	16
the illiteracy	18
the impact	9
the importance	11
the impression	-16
the inability	9
the inaccuracies	-9
the increase	17
the incredible	-8
the inept	-12
the inexpensive	38
the informer	6
the ingredients	-7
the inhabitants	7
the ins	14
the insanity	7
the insightful	16
the inspired	10
the instructions	-11
the integrity	9
the intelligence	-7
the intense	10
the interiors	8
the internet	-6
the intimate	-8
the intrigue	10
the introduction	-3
the invaders	12
the ipad	3
the iranian	5
the issue	-5
the italian	7
the item	5
the ivory	20
the japanese	2
the jaw	9
the jedi	15
the jersey	-14
the jewel	8
the job	22
the jokes	1
the journey	7
the joy	14
the jumbo	25
the juxtaposition	8
the jw	10
the karma	-17
the keyboards	11
the keys	-10
the kids	8
the kimchi	-6
the kindest	-20
the kinds	7
the king	1
the kingdom	17
the knee	6
the knife	-15
the knock	14
the knowledge	9
the krell	10
the label	4
the lable	-16
the ladies	3
the lambs	4
the lame	5
the lamest	-16
the large	3
the larger	3
the later	20
the laughable	-7
the laughing	7
the law	3
the least	-3
the left	-2
the legs	-5
the levels	13
the lever	13
the levys	-18
the lh	-29
the lid	-3
the life	8
the lifetime	-29
the lighter	3
the lilac	6
the link	-3
the linksys	6
the lion	11
the list	2
the little	4
the lively	17
the lives	16
the lobby	-1
the lobster	4
the local	4
the lockers	-18
the locking	16
the locks	6
the lodge	29
the long	3
the lord	2
the lousy	-3
the love	-3
the lowest	-3
the mac	3
the macbook	12
the machine	-5
the magic	-2
the mahi	11
the mail	-10
the mainstream	14
the makers	-6
the male	-2
the man	1
the management	-11
the manager	12
the managers	-9
the mandolin	18
the manufacturer	6
the manufacturers	-14
the many	-2
the margaritas	-7
the mark	-2
the market	2
the marvel	8
the marvelous	8
the massage	-7
the material	-5
the matterhorn	-17
the mattress	-8
the mattresses	-13
the meaning	2
the meantime	-2
the med	6
the medium	2
the memorable	14
the mess	5
the metal	3
the metro	5
the mgm	4
the mickey	1
the middle	-1
the million	-6
the mind	3
the minibar	7
the misfortune	-34
the mistake	4
the mixture	11
the mob	3
the model	-22
the model's	-7
the moment	5
the money	3
the monkey	-7
the mono	10
the monorail	10
the mood	5
the moody	8
the more	9
the morning	1
the moron	-11
the moss	17
the most	2
the motherboard	-24
the motions	-19
the mounting	13
the mouse	-15
the mousepad	-15
the movie	-3
the movies	-2
the moving	6
the mp	-5
the mrt	8
the mst	-16
the mtr	6
the mugging	-16
the mugs	15
the multi	8
the museum	9
the music	-3
the musical	-3
the mussels	10
the must	7
the muted	9
the mxr	-14
the nadir	-13
the name	-4
the nano	7
the narrowest	-7
the natural	6
the nature	5
the naughty	-7
the navy	10
the nazis	8
the necessary	2
the necessity	7
the necklace	7
the nectar	15
the needs	13
the negative	2
the netbook	-19
the neutral	24
the new	3
the newer	-4
the newly	11
the next	1
the nicest	7
the nikon	15
the noir	5
the noise	-16
the nokia	69
the nomad	17
the noodle	40
the noodles	-2
the normal	7
the north	5
the not	-3
the novel	-1
the novice	8
the now	9
the nuances	9
the nudity	-5
the numbers	-16
the nylon	-21
the o	-3
the objective	10
the obvious	-3
the off	9
the office	5
the official	4
the older	5
the oncoming	13
the only	4
the opener	11
the operating	6
the operation	-5
the operative	-12
the opportunity	4
the option	1
the options	9
the orange	-3
the order	-25
the orders	-4
the organic	27
the original	-14
the oscars	3
the other	-1
the others	2
the out	-10
the outer	-7
the outlet	-8
the outset	-5
the oven	-6
the paella	34
the pages	8
the paid	6
the paint	-5
the panel	-15
the panorama	12
the pantheon	-16
the pants	-4
the parade	30
the parades	16
the paranoid	12
the parisian	9
the parking	-1
the parks	44
the parrot	4
the pastry	-8
the pathology	21
the patio	3
the pay	-11
the payment	8
the payroll	-13
the peak	4
the peanut	-6
the pecan	10
the pedals	-9
the pegs	8
the pencil	14
the perfect	-5
the performance	10
the performances	2
the permissions	6
the person	3
the perspective	5
the petite	31
the phenomenon	-14
the phoenix	3
the phone	-8
the photo	-9
the photograph	-7
the physical	4
the pianist	5
the pick	6
the picks	46
the picture	-7
the pilot	3
the pineapple	16
the pizzas	4
the plague	-16
the plane	-1
the plate	-5
the platform	-7
the play	-3
the players	4
the pleasure	6
the plot	2
the plus	-9
the pod	-6
the point	-2
the pointless	-15
the points	7
the political	-11
the polyester	-8
the pond	8
the poorest	-7
the porcelain	41
the port	-9
the portability	11
the positives	-17
the pound	11
the powerful	17
the prairie	-33
the precision	10
the premise	-2
the preparation	6
the prequel	-5
the present	9
the president	3
the president's	12
the price	2
the printer	11
the privileged	8
the probe	-47
the problem	-24
the problems	-2
the producers	-1
the profound	11
the program	-6
the programs	34
the project	-4
the promos	-11
the protective	-15
the protector	5
the pseudonym	-10
the publisher	-6
the publishers	-8
the publishing	12
the pull	-8
the pure	6
the purple	4
the puzzles	29
the quality	-1
the quantity	3
the queue	4
the quick	7
the quickest	10
the quintessential	6
the quirks	14
the raft	-9
the railway	7
the ramones	8
the range	12
the rare	10
the rates	8
the rave	-7
the reactions	7
the reagan	12
the realistic	-10
the rebel	6
the receipt	-15
the recipes	-4
the reckless	-8
the recline	4
the recommendation	9
the recordings	7
the recovery	11
the red	2
the refills	-21
the registry	-22
the regulars	6
the remake	-3
the rep	-20
the replacement	-12
the reply	7
the rer	9
the reservation	14
the reset	-18
the response	19
the rest	-2
the restaurant	-4
the restaurant's	29
the restaurants	-3
the restored	7
the return	-9
the review	-8
the reviews	-7
the revolution	-3
the ribbon	10
the rich	4
the ride	7
the ridicule	-26
the ridiculous	5
the ridiculously	6
the right	10
the rim	-22
the rip	-9
the ripper	12
the rise	5
the rising	-4
the river	11
the robot	10
the rocker	-18
the rocky	5
the role	3
the rooftop	14
the room	-2
the rough	5
the rows	-9
the rubber	-8
the rudest	-19
the s	8
the sack	-34
the sadness	10
the sailors	14
the sake	-4
the salesman	-16
the salsa	-3
the salt	-3
the salty	-15
the same	-2
the sample	-17
the sandisk	11
the sandwiches	5
the sashimi	-8
the sauce	-2
the saying	-8
the scallop	20
the scanner	-10
the scariest	8
the scarlett	-17
the scene	5
the scoop	6
the scramble	14
the screenwriter	-9
the screw	4
the script	-5
the scriptwriters	-13
the scroll	-3
the sea	1
the sealed	-9
the seam	-21
the seams	-43
the search	4
the seas	11
the season	10
the seasoning	-14
the seasons	8
the seats	-2
the secret	2
the security	4
the segments	12
the sensational	13
the sensor	10
the sentinel	13
the sequins	-13
the series	19
the server	-12
the servers	-2
the servings	15
the setting	7
the shade	5
the shapes	9
the shark	-8
the sheets	-30
the shelf	4
the shiny	-10
the shipping	-14
the shirt	-13
the shit	9
the shops	3
the show	5
the shows	29
the shure	24
the sidewalk	10
the sign	-10
the silliest	-5
the similarities	11
the simplicity	11
the sincerity	7
the size	-1
the skin	6
the sky	6
the sleeper	25
the sleeve	-12
the slightest	-3
the slim	8
the slimy	10
the slippery	9
the slugs	-9
the small	-1
the smartest	8
the smell	-11
the smooth	12
the snack	11
the snap	11
the snooze	25
the snow	6
the so	-11
the soda	-6
the softest	7
the software	-9
the solo	15
the sometimes	8
the son	4
the song	-5
the songs	-2
the sophomoric	-11
the sopranos	-6
the sorriest	-20
the sounds	12
the southwest	-5
the souvenir	12
the spa	2
the span	-6
the specs	-9
the spike	-18
the splendid	5
the split	5
the sponge	12
the spot	8
the spotlight	7
the spout	-5
the spray	26
the spring	4
the springs	-37
the stadium	44
the stage	8
the stairs	4
the stands	11
the star	2
the starring	9
the starter	-7
the starters	3
the startling	11
the steady	8
the stench	-11
the sticker	-11
the stinking	-46
the stir	11
the stitching	-2
the story	1
the story's	-5
the storylines	-12
the straight	2
the stranger	-4
the straps	-2
the stratosphere	11
the strawberry	6
the strength	4
the stride	-11
the strong	4
the struggle	2
the student	6
the stunning	-12
the stupid	8
the stupidest	-7
the stupidity	10
the sublime	10
the subscribe	15
the subtitles	4
the subtle	16
the subtleties	26
the subwoofer	9
the suggestion	12
the summer	-4
the supplied	43
the supposed	-6
the suspense	2
the sweater	-13
the sweet	13
the swinging	-12
the sympathetic	29
the table	-14
the tables	4
the tag	-5
the tail	3
the tale	4
the tapas	15
the tape	4
the tastiest	29
the tasting	19
the taupe	4
the teal	4
the team	2
the tech	-5
the techno	-9
the tedium	-7
the teenager	11
the temptation	7
the tension	18
the tensions	9
the terminal	-6
the terrace	12
the terrain	7
the terrible	14
the terrorists	-15
the test	2
the textures	17
the theater	-3
the theme	9
the thickness	-4
the thieves	-24
the thigh	-11
the thing	-5
the things	2
the thinnest	-7
the three	1
the thunderbirds	-8
the thursday	11
the tick	11
the tiles	9
the timeless	14
the times	-4
the timing	-6
the tiniest	-11
the tip	6
the tiramisu	5
the title	-1
the toe	-8
the toilet	-25
the toilets	-7
the tonal	8
the tone	2
the tool	-7
the tortured	13
the toshiba	6
the tourists	-13
the touristy	7
the towers	12
the town	5
the toy	5
the trackpad	22
the tracks	-7
the tradition	14
the traditional	4
the traffic	-6
the tragedy	4
the tram	21
the transformers	-5
the transition	10
the translation	-6
the transmitter	-13
the trap	-3
the traps	-16
the trash	-39
the travel	-21
the travelodge	-14
the treat	12
the trees	4
the trials	10
the trick	33
the trilogy	17
the trolls	10
the trouble	-4
the troubles	6
the true	8
the truman	15
the trunk	6
the truth	2
the tube	-6
the tuck	-12
the tuna	7
the tuners	17
the turquoise	6
the turtles	-7
the tuxedo	-18
the twist	-2
the two	6
the typical	2
the ultimate	2
the unbelievable	-9
the unbelievably	-23
the uncut	3
the understated	12
the unexpected	9
the unique	6
the unit	3
the unknown	8
the unlimited	11
the unseen	7
the unsettling	15
the unsuspecting	-5
the unusual	7
the updated	-13
the upgrade	10
the upside	-7
the urban	5
the us	2
the use	5
the ussr	11
the valley	2
the value	3
the vampires	-9
the varieties	6
the variety	32
the various	6
the vcr	5
the veg	3
the velvet	3
the verbal	5
the verses	8
the very	-2
the video	-7
the videos	-5
the view	10
the viewer	1
the viewfinder	-24
the vig	9
the vine	-10
the vintage	-5
the vision	11
the vivid	3
the voice	1
the voices	3
the volume	-2
the waiter	-18
the waiter's	-8
the waiters	6
the waitress	-25
the walk	6
the wallet	11
the walls	-6
the warehouse	5
the warranty	12
the warrenty	-26
the wash	-7
the water	-5
the way	5
the wayans	-16
the ways	11
the weather	22
the weave	13
the website	-17
the weekends	-5
the were	-5
the west	3
the western	4
the white	1
the whodunit	21
the whole	-2
the wider	16
the willies	16
the win	19
the winder	10
the windows	-2
the wine	10
the wise	4
the with	-37
the women	-2
the wonder	-7
the wonderful	-9
the wonderfully	-10
the wondrous	10
the word	-4
the workplace	19
the world	7
the worse	-23
the worst	-7
the wrench	-16
the writer	-2
the writers	-3
the writing	-2
the wrong	-12
the wtc	11
the xs	6
the xsp	9
the yamaha	-13
the year	20
the yiddish	10
the young	-7
the zenith	13
the zipper	-7
the zombies	-7
the zoom	-10
thea	15
theater wondering	-14
theatre thing	-19
theatre tickets	15
theatrics	-9
their age	16
their attention	-9
their b	9
their bags	-6
their baja	-15
their boxes	-16
their case	7
their chicken	48
their clients	11
their clothes	-10
their coats	6
their cookie	-15
their customer	-5
their customers	-21
their description	-28
their doors	7
their english	8
their experiences	12
their fault	-13
their feet	-17
their first	5
their flagship	-10
their fried	8
their graves	-26
their heads	-2
their heroes	23
their high	-4
their hot	8
their human	8
their in	-11
their journey	9
their life	1
their lines	-4
their lives	8
their main	16
their master	14
their menu	3
their money	3
their own	3
their pain	10
their patio	25
their pets	-9
their phone	-13
their products	-2
their roles	4
their salads	11
their shape	8
their site	-10
their so	-8
their staff	-8
their stuff	5
their system	-9
their t	-12
their tables	-13
their thoughts	15
their time	-3
their tone	8
their was	-12
their way	4
their website	-6
their wedding	-8
their wine	10
their world	17
theives	-29
thelma ritter	19
thelonious	13
them about	-5
them all	2
them altered	8
them as	1
them being	-6
them better	7
them first	-7
them had	-5
them hemmed	23
them into	-3
them is	2
them keep	-14
them less	-24
them more	3
them no	-5
them out	1
them seem	7
them that	2
them to	-2
them too	4
them we	-6
them you'll	11
them your	-13
thematically	9
theme	4
theme parks	-3
theme the	7
themed	2
themes	6
themes are	4
themes or	-18
themes throughout	-13
themselves making	-17
themselves off	-15
themselves then	-18
then	-10
then ?	-5
then a	2
then after	-10
then all	-3
then american	18
then as	-6
then at	12
then back	-5
then because	-18
then becomes	-6
then bought	14
then decided	7
then don't	-5
then even	-11
then finally	-14
then gave	11
then get	2
then good	-8
then got	-9
then had	9
then he's	-15
then i	1
then informed	-30
then into	5
then it	-27
then just	-6
then left	-6
then lower	-17
then maybe	-6
then other	11
then replaced	-18
then said	-8
then she	6
then some	3
then stir	-16
then stopped	-10
then stops	-16
then suddenly	-6
then that	3
then the	-6
then there's	-4
then these	-7
then they	-8
then told	-13
then turns	-10
then unknown	18
then washed	-16
then we	4
then when	-13
then why	-45
theory of	4
there	-1
there !	4
there ?	-9
there a	-4
there again	11
there doing	-23
there done	-21
there early	-6
there especially	23
there few	9
there for	3
there from	3
there god	-14
there i	-5
there instead	-10
there is	-2
there isn't	-5
there must	-7
there only	-6
there really	-3
there s	-6
there somewhere	-7
there that	-7
there though	7
there twice	30
there was	4
there wasn't	-5
there were	-2
there where	-17
there while	-7
there will	10
there with	6
there would	-6
there yet	-12
there's	-3
there's a	-1
there's absolutely	10
there's better	-27
there's different	11
there's much	5
there's no	3
there's not	-2
there's nothing	-4
there's some	-4
there's this	-9
there's way	-14
therefore i	-3
therein	11
theres	-6
theres always	-13
theres no	-9
theres nothing	-20
thermometer	-6
these	5
these !	39
these adapters	-8
these apps	-5
these are	10
these away	-16
these babies	11
these broken	13
these cables	4
these cameras	-36
these capos	-29
these cheap	-21
these come	17
these days	2
these disks	-12
these do	6
these fall	-8
these flicks	9
these for	3
these forever	-13
these glasses	20
these had	-28
these issues	3
these look	-11
these mics	-14
these new	-12
these nuts	-9
these on	11
these other	8
these people	-4
these plates	-22
these players	-12
these popchips	6
these previously	-13
these puzzles	24
these rave	-19
these rides	9
these ridiculous	-33
these run	-7
these seats	-4
these seem	21
these since	19
these speakers	10
these strap	7
these stretch	-36
these tales	16
these tapes	-16
these things	-3
these thinking	-11
these three	4
these to	4
these transfers	-17
these tuners	8
these white	-13
these will	6
these with	5
these work	18
these worked	12
these would	-5
these years	1
thessaloniki	21
thet	-7
thete	18
they	-3
they actually	2
they agree	6
they agreed	-5
they already	-10
they always	2
they apparently	-5
they are	1
they barely	-5
they behave	-10
they call	-7
they cannot	-2
they cant	-15
they cast	-18
they changed	-8
they charge	-14
they cheated	-13
they claim	-14
they closed	9
they completely	-8
they consistently	-10
they continue	6
they could	-10
they delivered	9
they denied	-12
they didn	-25
they didn't	-8
they didnt	-16
they doing	-6
they don't	5
they each	7
they enjoyed	5
they feel	-2
they finally	4
they find	5
they fit	5
they flew	11
they forgot	-10
they gave	-3
they get	-2
they got	-2
they had	2
they held	9
they help	11
they hug	8
they just	-11
they kept	-7
they kidding	-20
they knew	-7
they last	8
they left	-5
they lied	-18
they look	-2
they looked	-18
they love	-15
they loved	23
they mentioned	-13
they met	7
they must	-3
they need	-2
they needed	-5
they not	-12
they obviously	-4
they offer	3
they only	-4
they open	-3
they own	-39
they paid	-22
they place	-11
they r	-8
they ran	-7
they refused	15
they remind	10
they ruined	-12
they said	-4
they saw	-4
they say	-11
they screwed	-10
they seemed	-10
they should	-12
they simply	-4
they sometimes	24
they spent	-7
they started	-15
they steal	7
they struggle	31
they succeed	18
they take	2
they tell	-13
they think	5
they thinking	-7
they threw	-3
they told	7
they took	-4
they used	-5
they wait	-12
they waited	-8
they want	-6
they wanted	-5
they were	-1
they weren't	-2
they withstand	13
they wo	-16
they won't	4
they work	9
they would	-12
they wouldn't	-17
they'd	6
they're	2
they're all	-12
they're back	-34
they're easy	16
they're given	-9
they're going	-8
they're great	-8
they're just	-10
they're very	20
they're worth	-11
they've	-3
they've already	-16
they've always	17
they've ever	-18
thi	7
thick as	-5
thick enough	28
thick material	22
thick that	-11
thicker and	5
thier	7
thighs	-6
thighs of	-9
thin	-18
thin and	-12
thin as	-9
thin at	-12
thin crust	5
thin enough	6
thin fabric	10
thin man	40
thin picks	19
thin story	-6
thin that	-3
thin the	-5
thing	-2
thing and	-10
thing but	-5
thing even	-10
thing good	10
thing happened	-22
thing has	-3
thing holding	23
thing i'm	19
thing if	-4
thing is	5
thing it	-7
thing just	-7
thing leaves	-12
thing makes	-6
thing never	-10
thing over	-24
thing right	-8
thing rocks	16
thing that	-2
thing they	-4
thing this	-14
thing up	-11
thing was	-10
thing worth	-54
thingie	-21
things ?	12
things from	6
things it	-6
things so	-6
things turn	6
things up	-4
things worth	-14
think	1
think about	5
think again	-4
think and	4
think because	8
think before	-43
think but	4
think everyone	8
think i	-2
think it	1
think it's	7
think money	-41
think not	9
think someone	-5
think something	6
think that	-1
think was	5
think will	15
think with	-7
think wow	-9
think you	3
think you'll	35
think you're	4
thinking	-5
thinking !	-27
thinking ?	-44
thinking and	6
thinking i	-6
thinking it	-27
thinking something	-9
thinking that	-5
thinking they	-18
thinking we	-22
thinking when	-2
thinkman	14
thinks	-2
thinks it	-3
thinks you	-16
thinly	-3
thinner	-14
thinner on	-34
thinner than	-5
thinnest	-5
third	-2
third film	9
third place	-16
third rate	-20
thirdly	-10
thirteen conversations	10
thirteen year	-10
thirty	-4
thirty seconds	-5
this	-1
this ?	-17
this abomination	-6
this about	-4
this adds	7
this advice	22
this alarm	12
this allows	32
this almost	7
this already	-6
this also	6
this amp	14
this an	5
this and	1
this annoying	-9
this app	1
this app's	-33
this armband	-15
this arrived	10
this atrocity	-5
this attempt	-5
this awesome	8
this awful	-9
this back	-17
this bad	-12
this beats	14
this beautiful	4
this beauty	12
this because	-2
this bible	33
this bomb	-4
this book's	-13
this books	-13
this boring	-8
this but	-5
this camera	9
this capo	5
this cardigan	2
this cf	32
this change	-10
this cheese	-17
this classic	3
this cloth	8
this clunker	-11
this comic	10
this comment	-4
this company	-4
this concept	-6
this condition	-13
this corner	-15
this could	2
this crap	-88
this crappy	-7
this culinary	-15
this customer	-10
this cuz	-8
this daily	14
this damn	-21
this dark	5
this deeply	18
this delightful	16
this did	-7
this didn't	-36
this director	-4
this disaster	-4
this disneyland	5
this doctor	-16
this documentary	14
this dreadful	-12
this dreadfully	-11
this dreck	-14
this drivel	-21
this dud	-15
this dull	-28
this dump	-9
this earlier	14
this economy	13
this effort	-17
this election	-14
this engaging	11
this enjoyable	11
this episode	7
this era	3
this ever	-11
this every	19
this excellent	3
this exciting	9
this experience	-20
this extension	9
this fake	-12
this fall	35
this fantastic	4
this far	6
this fascinating	-7
this feature	-4
this feedback	-40
this feeling	4
this fills	9
this film	1
this filter	11
this fine	6
this firewall	-12
this first	4
this fit	7
this fits	7
this flash	-14
this flick	4
this flop	-7
this for	6
this fun	-5
this game	2
this garbage	-55
this gem	4
this gentle	15
this gives	4
this good	9
this gorgeous	18
this great	29
this green	14
this guitar	62
this had	3
this headphone	10
this helps	2
this hidden	13
this high	-15
this hilarious	8
this holds	10
this hole	-11
this holiday	8
this hoping	-25
this horrible	30
this hose	15
this how	-9
this however	-4
this huge	-7
this ill	-8
this is	9
this isn't	-1
this isnt	-8
this issue	-16
this it	-2
this item	-16
this jacket	8
this journey	7
this junk	-15
this just	-14
this kid	-5
this kit	6
this knife	10
this lame	-12
this laptop	2
this lesson	12
this little	27
this looked	-5
this loser	-31
this lovely	9
this macbook	11
this magical	10
this magnificent	19
this marvelous	24
this material	-9
this mediocre	-14
this mess	-73
this mic	39
this might	4
this monday	16
this monstrosity	-12
this movie	3
this must	-2
this my	4
this nasty	-26
this natural	12
this needs	-9
this nonsense	-23
this nonsensical	-10
this now	6
this old	-5
this on	2
this online	-12
this option	25
this original	8
this oscar	15
this outfit	-18
this overpriced	-12
this package	-21
this paper	11
this park	3
this pathetic	-5
this pedal	2
this phone	7
this pick	23
this pickguard	-12
this piece	-18
this pile	-7
this planet	-3
this plastic	-17
this point	-3
this pointless	-5
this poor	-18
this pos	-8
this powerful	13
this predictable	-18
this premium	24
this pretentious	-8
this pro	10
this problem	-16
this project	-4
this pullover	9
this puzzle	10
this quaint	13
this quot	-8
this rainy	-23
this rather	-5
this regard	-12
this remake	-7
this reminds	6
this restaurant	-8
this review	2
this reviewer	8
this ridiculous	-14
this robe	11
this room	4
this route	9
this rubbish	-17
this saturday	28
this screen	8
this script	8
this season	8
this sequel	-3
this series	-2
this sets	7
this shirt	-3
this shop	28
this short	4
this show	4
this sleazy	-13
this sleep	-20
this small	7
this sold	-19
this sooner	29
this sorry	-10
this soundtrack	8
this speaker	5
this special	14
this stand	4
this started	-14
this stinker	-27
this story	1
this straight	-27
this strap	5
this stupid	-9
this stylish	15
this sucks	-30
this suit	-9
this sunday	13
this supposed	-10
this supposedly	-9
this sweet	5
this table	-15
this tale	-8
this tee	7
this tepid	-18
this terrible	5
this terrific	19
this theme	5
this thing	-18
this thursday	36
this timer	10
this tired	-5
this today	12
this too	-3
this tool	11
this topic	-5
this toy	-6
this tragedy	9
this train	-5
this trash	-39
this trashy	-9
this travesty	-16
this trilogy	8
this tripe	-11
this tuner	-16
this turd	-29
this turkey	-102
this u	-9
this unique	16
this up	4
this use	-8
this vest	3
this volume	8
this war	6
this was	-2
this wasn't	10
this waste	-4
this water	6
this weekend	7
this weird	-4
this well	-9
this went	-5
this when	4
this where	7
this whole	-3
this widget	11
this with	4
this woman	-2
this wonderful	15
this worked	6
this works	46
this world	26
this worn	-11
this would	-27
this year	6
this years	19
this your	9
thnx	46
tho it's	-26
thomas cook	-18
thomson	31
thora	14
thora birch	7
thornberrys	27
thornberrys movie	27
thorough	15
thoroughly	-3
thoroughly debunked	-10
thoroughly engrossing	-10
thoroughly enjoy	5
thoroughly enjoyable	19
thoroughly enjoyed	19
thoroughly entertaining	16
thoroughly impressed	23
thoroughly recommend	20
those	1
those around	12
those complaining	12
those dark	16
those darn	-11
those days	4
those in	2
those interested	5
those involved	-4
those it	-11
those items	-10
those little	10
those long	8
those moviegoers	18
those of	2
those other	5
those plastic	-24
those tiny	-24
those under	16
those wanting	13
those were	-3
those who	2
those willing	-11
those years	4
those young	12
though	1
though !	30
though a	4
though either	-27
though it	7
though not	4
though our	-6
though so	-6
though still	11
though then	-23
though those	-10
though with	7
thoughful	19
thought	1
thought i	-7
thought i'd	-8
thought i'll	16
thought it	3
thought out	16
thought provoking	20
thought that	-1
thought there	-3
thought these	-38
thought they	-4
thought this	-18
thought was	-1
thought we	-6
thoughtful	34
thoughtful and	22
thoughtfully	13
thoughtfulness	17
thoughts	-2
thousand and	-12
thousand times	-7
thousands	-1
thr	10
thrash and	14
thread	-5
threadbare	-68
threads	-25
threads coming	-14
threads were	-16
threat of	7
threatened with	7
three	-1
three cheers	11
three course	9
three decades	5
three dogs	11
three dvd	-16
three films	4
three in	-6
three is	6
three legs	22
three on	12
three out	-8
three pages	-10
three rooms	-17
three strikes	-28
three that	10
three times	-1
three weeks	-6
threesome	9
threw	-30
threw away	-4
threw it	12
threw mine	-17
threw out	-7
threw them	-21
threw up	-8
thrill	4
thrill ride	32
thrill seekers	5
thrilled	5
thrilled !	9
thrilled that	32
thrilled to	21
thriller but	-4
thriller that	25
thrillers of	9
thrilling	2
thrillingly	14
thrive	21
thrived	-10
thrives	9
throats	-4
through !	-8
through hard	15
through it	-2
through klook	10
through life	3
through my	-3
through out	4
through several	12
through them	-4
through this	-13
through when	7
through with	6
throughout	4
throughout by	13
throughout is	13
throughout the	1
throughout this	8
throughput	-44
throw	-5
throw all	-17
throw at	9
throw it	6
throw my	-23
throw on	11
throw out	-18
throw over	9
throw the	-11
throw themselves	-10
throw up	7
throwing	-12
throwing it	7
throwing out	-17
throwing these	-14
thrown	-7
thrown in	-2
thru and	7
ths	-8
thumb keyboard	6
thumbs	1
thumbs down	-81
thumbs up	72
thumps	28
thumps up	18
thunder	-3
thunder mountain	17
thunderball	31
thunderbird	-6
thunderbirds	-50
thus a	7
thus far	5
thx	57
thx !	12
thx just	12
thyself	15
ti	5
ticked me	-9
ticket ?	-13
ticket agents	16
ticket online	10
tickets as	35
tickets from	-7
tickets online	74
tickets so	9
tickets through	10
ticking	-5
tide and	11
tidy	11
tidy and	7
tie	-1
tigerair	26
tigerair customer	17
tight	-4
tight across	-5
tight and	-4
tight fitting	5
tight in	-2
tight it	-8
tight neck	-17
tight sleeves	-16
tight so	41
tight spaces	18
tight under	-11
tighten	19
tightrope	9
tights	27
tights and	15
tikka	9
tikka and	46
tikka pizza	10
til	4
tiles	10
tiles are	-9
tilted	6
tilts	-13
tim	2
tim blake	7
tim cook	26
timberlake	-5
time	1
time !	8
time another	-12
time as	-4
time at	21
time back	-5
time delivery	33
time dining	11
time disney	-10
time dosen't	-12
time each	9
time even	-6
time ever	7
time favorite	13
time favourite	7
time great	7
time i	-1
time in	4
time killer	8
time low	-20
time management	22
time off	8
time plays	13
time radio	6
time running	-12
time so	3
time square	-10
time still	8
time talking	-15
time the	-3
time they	-4
time took	-12
time traveler	20
time user	15
time when	1
time where	5
time will	8
time with	-3
time you	-1
time you've	-18
time zone	21
time's	17
timeframe	34
timeless	56
timeless and	7
timely	29
timely and	8
timer	5
timer for	5
timers	-11
times all	10
times and	1
times because	-11
times before	-2
times but	1
times especially	8
times of	8
times on	-8
times over	-2
times they	-5
times were	6
timing	1
timing with	-15
timings	12
timon	6
timon and	4
tingle	10
tiniest	-15
tinny	-22
tins	-9
tinsel	-19
tiny	-10
tiny and	-4
tiny portions	-31
tiny splash	-19
tiny the	-18
tip !	14
tip i	-25
tip it	-39
tip them	16
tipped	-6
tippy	11
tips for	8
tips of	10
tirade	-5
tired	-36
tired and	-8
tired formula	-14
tired in	-10
tired looking	-8
tiresome	-45
tiresomely	-53
tis	13
tissue	-12
titanic	5
titanic which	14
title	-6
title !	-21
title above	-15
title alone	-13
title and	-3
title that	-5
titled	-10
tits	9
tivo	11
tnt	-5
tnx	28
to ?	-6
to abandon	-9
to accomodate	7
to accompany	10
to acknowledge	-9
to act	-1
to activate	-9
to actually	-4
to adults	10
to advertise	-14
to all	18
to amazon	-1
to amsterdam	6
to anonymous	37
to another	-4
to any	1
to anyone	8
to apologize	5
to argue	-3
to arrive	-7
to ask	-17
to assemble	4
to avail	-9
to avoid	1
to bad	9
to balance	-5
to be	-4
to beat	6
to because	-6
to beg	-20
to begin	-1
to behold	2
to believe	-3
to big	-27
to bite	-12
to bos	-12
to both	8
to brag	-22
to breathe	5
to bring	-2
to but	-2
to bwi	-13
to call	-21
to camouflage	-8
to canada	6
to cancel	-14
to cancelled	4
to cancun	16
to capitalize	-6
to care	-6
to cash	-6
to cause	-5
to change	-1
to check	-2
to chill	4
to choke	-7
to choose	1
to chose	8
to close	-3
to columbia	13
to coming	19
to commend	12
to common	-15
to compensate	-5
to complain	-6
to complete	2
to complicated	-14
to condemn	13
to constantly	-9
to contact	-3
to contend	-7
to contradict	13
to convert	5
to convey	4
to convince	-4
to cope	3
to counter	6
to crack	-5
to crash	-9
to creep	11
to critical	15
to customer	-14
to customize	35
to day	-7
to death	-1
to delete	3
to delight	7
to deliver	3
to delta	-33
to den	11
to denver	-11
to detail	20
to dial	5
to die	-3
to dine	5
to dismiss	9
to download	-2
to dr	-6
to dress	12
to drive	-1
to dry	-5
to dupe	-25
to dust	7
to earlier	20
to educate	-6
to either	-4
to english	14
to enjoy	-2
to entertain	2
to even	-24
to every	3
to everybody	7
to everyone	1
to everything	6
to ewr	-13
to excellent	9
to expensive	-16
to experience	7
to explain	1
to explore	2
to face	5
to fail	-9
to fairly	11
to fast	-8
to fatal	-13
to fathom	-9
to find	1
to fit	2
to fix	-17
to flash	-13
to flight	11
to florida	11
to force	-10
to forgive	11
to formula	-23
to freeze	-6
to gates	12
to generate	-11
to george	6
to germany	5
to give	-5
to goodwill	-33
to google	-12
to grasp	5
to grow	7
to guitar	16
to hangout	-9
to happen	2
to hard	-18
to health	5
to help	4
to hem	26
to high	-4
to highlight	3
to him	1
to hkt	22
to hongkong	42
to hotel	-6
to hp	-9
to hurl	-10
to icn	14
to if	6
to inflate	-11
to inform	-18
to inject	-4
to insult	-5
to integrate	6
to interpretation	21
to invest	-11
to issues	-23
to istanbul	18
to it	3
to it's	2
to its	4
to jerusalem	15
to jet	-16
to jiggle	-16
to jot	6
to justify	-3
to keep	2
to kill	-1
to know	2
to layer	3
to lead	2
to leak	-23
to leave	-10
to level	5
to lga	-11
to life	6
to light	-11
to like	-20
to listen	4
to literally	-8
to little	-5
to live	3
to load	-12
to lock	-12
to log	-9
to lounge	5
to love	-77
to low	-54
to lufthansa	-33
to lug	-17
to make	-6
to manager	-10
to manhattan	-11
to manufacture	-16
to mark	12
to mars	10
to master	10
to max	27
to measure	-7
to mic	9
to mingle	10
to mock	-19
to mp	13
to much	-5
to my	3
to navigate	2
to never	-1
to night	7
to no	8
to none	15
to note	10
to nothing	-4
to nurse	8
to oblige	12
to ocean	-39
to often	-23
to omit	-15
to one	-4
to only	-3
to open	-6
to ord	-14
to orlando	7
to others	10
to ours	12
to own	10
to packet	-22
to pad	-6
to pander	-15
to par	28
to pay	-1
to perfection	-7
to personal	-7
to photography	12
to plan	11
to play	-3
to point	3
to pour	-6
to press	-8
to protect	4
to protest	-7
to public	13
to pull	-7
to punch	-4
to purchase	-1
to push	3
to put	-6
to pvd	18
to radio	-9
to rally	-41
to rdu	-14
to read	1
to reality	4
to receive	6
to receiving	9
to recent	8
to recharge	6
to recovery	-21
to rectify	-6
to reel	17
to reflect	12
to register	-8
to reinstall	-12
to relax	8
to remove	5
to rename	-9
to repair	-6
to replace	2
to request	-17
to resemble	-6
to reset	-10
to resist	23
to resolve	-5
to restart	-18
to restaurants	5
to result	-51
to return	9
to returning	20
to reveal	4
to revise	-18
to revisit	4
to rewatch	-32
to right	31
to rival	6
to rock	8
to room	5
to ruin	-5
to rush	-4
to saigon	10
to salvage	-6
to san	8
to say	1
to scan	-4
to schedule	-8
to screw	-19
to scroll	-9
to sea	5
to seat	-11
to see	3
to self	-7
to sell	-6
to send	-1
to serve	-7
to service	-17
to set	-1
to sfo	6
to shake	-2
to shift	-8
to ship	-12
to silence	6
to since	10
to sit	-1
to size	-3
to slam	-10
to slap	-6
to sleep	-9
to snag	60
to snooze	9
to someone	2
to something	-11
to spare	3
to spend	1
to squeeze	-6
to staff	-11
to stand	-1
to steep	-25
to steve	-10
to store	8
to substitute	-8
to suffer	-4
to sum	-6
to summer	15
to supplement	12
to swallow	-13
to switch	-4
to syd	19
to taipei	18
to taking	7
to tap	-5
to tell	1
to thank	11
to the	1
to think	-4
to those	4
to throw	-7
to tighten	12
to time	2
to to	-4
to tolerate	-15
to top	4
to toss	-15
to transcend	4
to transfer	-5
to transition	4
to trek	11
to trim	15
to triumph	9
to try	1
to turn	-14
to tweak	35
to tweet	9
to two	2
to understand	5
to uninstall	14
to unload	-33
to unlock	-5
to unplug	-5
to unwind	6
to update	-3
to use	2
to user	10
to vancouver	6
to victoria	7
to video	-6
to vietnam	7
to view	9
to virgin	-13
to visit	4
to vomit	-8
to wait	3
to wake	8
to wall	9
to walmart	-6
to want	-3
to was	-16
to wash	3
to waste	10
to wear	-2
to wearing	20
to weight	-14
to why	-4
to wifi	9
to wireless	-20
to wisconsin	8
to wo	12
to wonder	-10
to work	-6
to worship	12
to write	-7
to your	2
to zero	-18
to zurich	-13
to's	12
toast	-1
toast !	-7
toast that	-20
toasts	9
tobe	-14
tobey	33
tobey maguire	24
toby	-7
toby wing	13
tocumen	17
today	3
today !	4
today and	1
today as	5
today at	4
today but	8
today can	12
today need	-16
today too	16
today was	4
today's	-3
today's movies	11
today's standards	2
toddler when	12
toe	-3
toenails	-15
toes the	11
together	2
together again	12
together as	3
together based	15
together neatly	14
together the	4
together while	-6
toilet	3
toilet and	-7
toilet wasn't	-28
toilet with	-11
toiletries	10
toiletries were	7
toilets are	-10
toilets very	41
tok	28
tokens	7
tokyo	6
tokyo and	4
tokyo disneyland	6
tokyo haneda	22
tokyo narita	5
told	-12
told by	-13
told from	8
told her	-6
told him	7
told i	-20
told in	2
told it	-7
told me	-4
told no	-4
told off	-11
told tale	12
told that	-1
told the	-1
told them	-4
told there	4
told they	-21
told to	5
told us	-6
told we	-23
told well	9
told with	14
toledo	-42
tolerable	-13
tolerable and	-10
tolerable but	-14
tolerable for	-14
tolerate	-26
tolerate them	-7
tolerated it	-17
tolkien's	7
tom	-4
tom and	3
tom brady	-14
tom hanks	1
tom hulce	6
tom savini	-10
tomato	-6
tomato and	6
tomato basil	7
tomatoes are	-8
tomb raider	8
tomfoolery like	-15
tomorrow	4
tomorrow !	14
tomorrow ?	-19
tomorrow but	-11
tomorrow is	13
tomorrow night	10
tomorrow u	-83
tomorrow you	-24
tomorrowland	19
ton	1
tonal	41
tone	-1
tone i	20
tone poem	12
tone than	8
tone to	-3
tone with	6
toned	10
toned down	4
tones	11
tones are	12
tongs	7
tongue in	4
tongue like	-13
tongue to	-15
tonic and	23
tonight	12
tonight !	8
tonight ?	-8
tonight to	16
tonight would	14
tonite	-21
tons	-1
tons of	-1
tony	-2
tony hawk	-19
tony is	9
tony montana	4
tony randall	6
tony's	8
too	-19
too !	23
too :)	9
too and	11
too big	-13
too billowy	-18
too boxy	-5
too bulky	-8
too busy	-15
too chunky	-28
too cold	-5
too complicated	-22
too costly	-19
too crazy	-11
too cropped	-8
too crude	-15
too dark	-4
too delicate	-7
too difficult	-12
too diluted	-19
too evident	-11
too expensive	-10
too far	-1
too fast	-5
too few	-14
too fitted	-10
too flexible	-49
too flimsy	-4
too flowy	-29
too fragile	-38
too frustrating	-13
too funny	14
too good	21
too gud	14
too hard	-14
too heavy	-9
too high	-3
too hot	3
too however	-14
too human	11
too if	8
too impressed	-19
too late	-5
too lazy	-5
too little	-11
too long	2
too low	2
too many	-19
too much	-14
too narrow	6
too obvious	-4
too oily	-7
too old	-7
too original	20
too overdone	-10
too predictable	-13
too pretty	8
too quickly	-8
too rare	8
too salty	-13
too sappy	-6
too sheer	-18
too silly	-11
too slippery	-19
too slow	-12
too small	-6
too straight	-17
too stupid	9
too sweet	-8
too swingy	-18
too the	20
too thick	-6
too thin	-9
too tight	-3
too tiny	-14
too weak	-15
too which	6
too wide	-26
too willing	21
too wordy	-21
took	-1
took almost	-52
took an	-5
took away	-10
took care	26
took forever	-36
took great	15
took his	17
took hours	-23
took it	-20
took less	5
took longer	-6
took me	2
took nearly	-43
took one	6
took only	15
took out	-21
took over	-14
took several	-10
took so	-25
took them	-13
took too	-24
took way	-23
took your	-17
tool	16
tool !	15
tool for	-4
tool in	11
tool of	10
tool to	-4
tools on	22
tools that	12
toothless	-13
top	4
top !	13
top are	11
top but	-17
top class	21
top end	17
top fit	-7
top for	15
top form	10
top from	-8
top generally	-28
top however	-12
top instead	-18
top isn't	8
top looked	-15
top looks	-4
top made	-20
top marks	11
top notch	36
top on	-7
top or	7
top quality	2
top rate	5
top rather	-13
top ten	4
top that	-2
top tip	11
top was	-22
top with	-9
topics	6
topics of	33
topless	-7
topped	5
topped it	8
topped with	3
tops	7
tops but	3
tops of	-6
tops this	8
tops with	9
torched	-20
tormented soul	17
tormentor	11
torn apart	5
torn between	5
toro	4
toronto to	-5
torpid	-24
torrent of	6
torso is	14
torso so	9
tort	-28
torture	-8
torture to	-10
tosca	21
toshiba customer	-18
toshiba product	-19
toshiba will	-14
toss	-8
tossed	-14
tossed it	-11
tossed off	-12
tossed out	-6
tosses	-7
tot	12
total	-11
total bust	-20
total disappointment	-11
total disaster	-13
total disregard	-12
total failure	-20
total garbage	-18
total lack	-11
total loss	-9
total of	-6
total pain	-45
total rip	-18
total success	22
total waste	-21
totally	-3
totally a	-15
totally awesome	18
totally cool	7
totally disappointed	-5
totally dissatisfied	-16
totally get	14
totally impressed	24
totally love	12
totally loved	13
totally makes	11
totally new	9
totally not	-6
totally off	-29
totally predictable	-34
totally recommend	15
totally satisfied	9
totally secure	14
totally unacceptable	-12
totally unbelievable	-18
totally unconvincing	-6
totally unlike	-16
totally useless	-54
totally wasted	-4
totally worth	56
totally wrong	6
touch	1
touch !	-5
touch of	3
touch pad	-7
touch to	14
touched	16
touched by	14
touched me	7
touched my	6
touches	3
touches in	8
touches the	26
touching	32
touching and	-17
touching as	5
touching movie	8
touchingly	44
touchscreen	12
tough	-2
tough call	-15
tough to	-3
toughness	30
tour	24
tour and	22
tour de	4
tourist trap	-37
tourist who	-8
touristic	17
tourists	-3
tournaments	10
tours	-4
toward	-2
toward its	-9
towards him	7
towels	-3
towels still	-15
tower in	11
towers	5
town	8
town !	6
town but	5
town has	-7
town in	10
town it's	-13
towners	6
towns	8
toxins	-27
toy soldier	18
tp	-12
tpe	18
track of	9
trackman	18
trackpad	39
tractor	15
tracy	-7
tracy is	10
tracy's	13
trade	3
trade to	-18
trades	9
trading the	20
tradition	14
tradition and	7
traditional	15
traditions	-15
traffic area	-14
tragedies	1
tragedy	-4
tragedy or	9
tragedy with	13
tragic	14
tragic and	5
tragic loss	7
trail	3
trail of	5
train !	-14
train ?	-15
train from	16
train going	10
train stations	10
train stopped	-9
train there	-11
train wreck	-11
train your	-29
training	-3
training and	8
training for	-11
trains	5
tram	28
tram stop	29
tranquil	9
tranquility	14
trans fats	-10
transaction	-13
transactions	24
transatlantic	-26
transborder business	14
transcend	22
transcendence	10
transcends	35
transfer a	-14
transfer and	19
transferred	-5
transfers	-9
transfers are	23
transformation	3
transformation from	8
transformative	8
transformed	4
transforms	4
transforms the	9
transgressive	-10
transition	11
transition from	4
transition piece	8
transitional	20
translated well	-11
translation	-2
translucent	-8
transparent	-14
transport	-2
transport system	10
transportation	-4
transported	6
transported back	5
transported into	8
trap	-3
trapper	20
trapping	42
trappings	-10
traps	-8
traps in	-16
traps or	-23
traps the	-17
traps which	-22
trash	-13
trash bags	8
trashed	-9
trashy	-5
trattoria	10
travail	6
travel agency	-18
travel around	23
travel extensively	-14
travel size	16
traveler plus	17
traveling	5
travellers	4
travelling	1
travelling in	8
travels	4
travels much	17
travesty	-41
tray	-9
treadmill hell	-11
treasure	19
treasure hunters	-10
treasure in	9
treasure of	8
treasured	4
treat	29
treat !	27
treat for	27
treat is	7
treat of	15
treat yourself	12
treated	1
treated better	13
treatment of	3
treatment we	-22
treats as	20
treats women	-20
treble is	8
trees	2
trek villain	-23
trek was	-16
trelkovsky	16
trembling	10
tremendous	22
tremendous and	7
trench	8
trenches	7
trends in	-26
trendy	8
trendy and	30
trendy high	-24
trepidation	7
trevi	24
trevi fountain	9
tri	35
trials	6
tribe is	-11
tribulations	6
tribute	-1
tribute to	10
trick	6
trick or	7
tricks	-3
tricky	9
tried	2
tried airing	-30
tried almost	79
tried another	-7
tried but	-9
tried calling	-25
tried everything	-8
tried getting	-12
tried i	-28
tried making	-8
tried many	4
tried other	6
tried out	10
tried sizing	-24
tried some	29
tried their	8
tried to	-55
tried too	7
tried were	6
trier	16
tries	-13
tries hard	-5
tries so	-17
tries to	-7
tries too	5
trifle	-8
trifle than	-21
trilogy	27
trilogy is	11
trim	6
trimmed	28
trimmer works	-26
trimmings	18
trinity is	-46
trinkets	9
triology	14
trip	3
trip !	13
trip and	2
trip but	7
trip in	7
trip or	19
trip this	17
trip to	4
tripe	-46
triple x	13
trite	-34
trite and	-1
triumph	7
triumphant	10
trivia	3
trivializes	-13
trndnl	29
troll	-18
trolley	-6
trolling	-11
trots	-17
trots out	-18
trouble	-5
trouble believing	-15
trouble every	-26
trouble finding	9
trouble than	-30
trouble to	-3
trouble when	-3
troubled	7
troubleshooting	10
troubleshooting guide	26
trouser	9
trove	17
troy	8
trs	24
truck in	-6
trudeau	-11
true	14
true !	4
true classic	5
true epic	14
true gem	9
true love	15
true meaning	5
true star	10
true that	4
true to	11
truest	8
truly	1
truly a	17
truly amazing	23
truly an	4
truly awful	-13
truly disappointed	-53
truly enjoyed	21
truly great	-16
truly is	6
truly magical	-19
truly terrible	9
truly the	9
truman	40
truman capote	6
truman's	9
trunchbull	23
trunk	3
trust him	16
trustworthy	9
truth	2
truth here	21
truth hurts	14
truth or	-14
truth the	7
truths	-5
try	2
try !	10
try again	-26
try another	-5
try but	-6
try here	16
try is	9
try it	2
try more	8
try navigating	-17
try out	2
try place	6
try some	8
try the	16
try their	7
try this	6
try to	-5
trying	-13
trying hard	8
trying out	11
trying so	6
trying some	9
trying to	-6
trying too	-3
tryna	17
ts	6
tsa	-8
tsai	15
tsim	22
tsp	32
tsui	7
tt	7
tts	12
tts and	8
tts but	7
tts for	8
tu	7
tu mamá	9
tube station	-5
tubemate	-5
tubs	-7
tubular	22
tuck everlasting	-20
tuck in	6
tucked	20
tucked in	6
tucker	18
tuesday !	16
tuesday and	30
tuesday which	-24
tully	6
tumble dry	-10
tumbler	10
tummy	21
tummy area	8
tumultuous	15
tuna	3
tundra	15
tune better	-49
tune but	13
tune the	8
tune well	8
tuner	4
tuners and	9
tuners but	11
tuners on	6
tunes	9
tunes for	29
tunic	-3
tunic !	8
tunic dress	10
tunic in	7
tuning	4
tuning or	-9
tunings	-6
tunnels	-7
tunnels in	-13
turbulence	-10
turd	-59
turgid	-5
turin	-19
turin airport	-12
turkey	-10
turkey on	-13
turkish	18
turkish airlines	5
turmoil	4
turn by	-7
turn in	-5
turn it	-4
turn off	-3
turn on	2
turn the	2
turn they	-17
turndown	21
turned	-4
turned a	6
turned around	-6
turned down	-6
turned into	-4
turned it	-22
turned me	-6
turner	16
turning into	-9
turning point	4
turnover	13
turns in	13
turns into	-1
turns on	6
turntable	7
turquoise	11
turtleneck	4
turtles are	-17
turturro	10
tuscany	32
tutor	13
tutorials	25
tv and	4
tv movie	-2
tv no	-18
tv now	20
tv reruns	-25
tv show	-3
tv shows	3
tv special	-6
tv you	-15
tvd	-30
tw	13
twaddle	-52
twain's	9
twangy	10
tweaks	-9
tweed	9
tweet	9
tweetdeck	-26
tweeted	25
tweets	-3
twelve monkeys	16
twelve years	7
twentieth	-8
twentieth century	-4
twenty first	8
twentysomething	7
twice	-4
twice a	7
twice before	-3
twice in	-3
twice my	-10
twice they	23
twin airbed	6
twins	-2
twist of	4
twist on	8
twisted	3
twisted sense	8
twister	5
twists	14
twists and	23
twists in	5
twisty	13
twitter	-4
twitter !	7
twitter account	9
twitter app	6
twitter for	23
twitterverse	15
two after	-13
two beers	-11
two bites	-13
two brothers	4
two cars	-10
two complaints	9
two completely	8
two cultures	17
two daughters	-15
two day	22
two dimensional	-7
two eggs	13
two evils	-15
two families	8
two grand	15
two guests	-18
two hours	-12
two inches	-8
two leads	2
two months	-20
two out	-21
two people	2
two persons	-9
two pieces	-4
two rice	-20
two sailors	10
two seconds	9
two series	7
two ships	-13
two sons	5
two stars	-98
two they	27
two times	-4
two types	10
two visits	12
two wears	-43
two week	-10
two words	-8
two's	17
twohy	43
tx for	-25
ty	12
type m	29
type so	17
type to	-13
typical	-2
typically wear	2
typo	-12
typography	11
typos	-19
tyranny	13
tyrant	9
tyvm	25
u	-5
u bahn	10
u couldn't	-15
u do	-14
u for	9
u in	19
u on	-15
u pay	9
u the	13
u used	-18
u want	-7
u wanted	-11
u would	-11
u'r	20
ua	-16
uaw	-18
uca	14
ueto	-9
ugg	-24
uggh	-18
ugh	-50
ugh !	-24
uglier	-11
ugliness	-8
ugly	-36
ugly !	-21
ugly and	-8
ugly as	-9
uh	-17
uh i	-9
uh oh	-16
uhh	-16
uhm	-8
uke	15
ukulele	54
ukulele's	-22
ultex	-76
ultimate	1
ultimate edition	-15
ultimate fate	15
ultimate test	13
ultimately	-1
ultimatum	5
ultra practice	12
um no	-15
umami	12
umberto	31
umbrella	4
umm what	-12
umpteenth	-5
un	-6
una pena	-33
unable	-20
unable to	-15
unacceptable	-89
unacceptable for	-8
unadorned	40
unadulterated	-8
unaffected	10
unanswered	-4
unappealing	-32
unappetising	-26
unappetizing	-72
unassuming	33
unattainable	22
unattentive	-39
unattractive	-27
unbalanced	-16
unbearable	-44
unbearably	-4
unbearably slow	-9
unbeatable	20
unbelievable	-9
unbelievable and	-6
unbelievably	-7
unbelieveable	9
unblinking	11
unbreakable	11
uncanny	4
uncaring	-7
uncertainty	5
uncle	2
unclean	-68
unclean and	-20
unclear	-23
unclog	-26
uncluttered	25
uncoated	13
uncomfortable	-36
uncomfortable and	-14
uncomfortable especially	-8
uncomfortable flight	-27
uncomfortable for	-23
uncomfortable seat	-23
uncomfortable seats	21
uncomfortable the	-8
uncomfortable to	-6
uncomfortably	-6
uncomfortably close	-28
uncomfortably tight	-36
uncomfotable	-23
uncommon	-9
uncompelling	-16
uncomplicated	12
uncompromising	20
unconcerned	-42
unconditional	16
unconditional love	11
unconfortable	-48
unconvincing	-63
unconvincingly	-12
uncooked	-34
uncool	-19
uncourteous	-14
uncritical	-17
uncrowded	14
uncut	19
uncut version	8
undeliverable	-13
undemanding	-9
undeniable	14
undeniably	5
undeniably exceedingly	15
under any	5
under arm	-12
under arms	-9
under cooked	-18
under fire	9
under investigation	-21
under rated	13
under you	8
under your	-3
underachieves	19
underage	-9
underappreciated	25
underclass	17
undercooked	-37
undercurrent	7
undercut	-29
undercut by	-32
undercuts	-24
undercuts the	-15
underdeveloped	-3
underestimate	-19
underestimated	7
underground	3
underground bunker	13
underhanded	-33
undermine	-5
undermined	-13
undermines	-15
undermines his	-12
underneath	6
underneath and	13
underpaid	14
underpinnings	10
underplayed	9
underplays	30
underrated	47
underrated and	4
underscores	5
understaffed	-32
understand at	7
understand my	16
understand that	-3
understanding	16
understanding and	5
understanding of	-4
understands	31
understands the	10
understated	24
understatement and	12
understood the	7
underwear	4
underwhelmed	-35
underwhelming	-52
underwritten	-6
undeserving	8
undesirable	8
undeveloped	-13
undisputed	7
undistinguished	-16
undo the	8
undone	-8
undone by	-33
undrinkable	-24
undying	10
uneasiness	18
uneaten	-42
unemployment	-7
unending	-10
unendurable	-21
unengaging	-12
unentertaining	-26
unerring	13
unethical	-14
uneven	-15
uneven and	-4
uneventful	-10
unexceptional	-7
unexpected	38
unexpectedly	16
unexpectedly and	17
unfair for	-26
unfairly	3
unfamiliar	7
unfilmable	-11
unflattering	-88
unflattering and	-7
unflattering fit	-17
unflattering way	-9
unflinching	22
unfocused	-26
unfold	2
unfolds	22
unfolds in	7
unforced	31
unforgettable	56
unforgivable	7
unforgivably	-9
unfortunate	-2
unfortunate way	-28
unfortunately	-42
unfortunately after	-11
unfortunately despite	-26
unfortunately for	3
unfortunately i	3
unfortunately is	-9
unfortunately it	-15
unfortunately our	-10
unfortunately out	12
unfortunately that	-10
unfortunately the	-16
unfortunately there	4
unfortunately this	-50
unfortunately when	-5
unfortunately works	13
unfortunatley	-15
unfounded	20
unfriendliest	-42
unfriendly	-44
unfriendly and	-5
unfriendly staff	-7
unfriendlyskies	-39
unfulfilling	-58
unfunny	-63
unfunny and	12
ungodly	-13
unhappy	-38
unhappy with	-13
unhealthy	-11
unhelpful	-35
unhelpful and	-6
unheralded	15
unhurried	43
unhygienic	-30
unhygienic and	-14
unicorns	-20
uniformed	-12
uniformly excellent	8
uniforms	-5
unimaginable	10
unimaginative	-108
unimaginative and	-16
unimpressed	-18
unimpressive	-52
uninspired	-66
uninspired and	-5
uninspiring	7
uninst	-11
uninstall	-29
uninstall and	-18
uninstall it	-15
uninstalled	-99
uninstalled and	-7
uninstalled it	10
uninstalled the	-15
uninstalling	-47
uninstalling it	-37
unintelligible	-8
unintentional	-51
unintentionally	-39
unintentionally funny	-28
uninterested	-12
uninteresting	-65
uninteresting and	-2
uninventive	-23
uninvolving	-63
union	-2
union square	5
unique	35
unique and	-12
unique approach	13
unique dress	7
unique film	5
unique perspective	19
unique piece	9
unique style	11
unique taste	7
unique way	8
uniquely	26
uniqueness	3
unistalled	-45
unit the	-7
unit was	-5
unit would	-9
united	-19
united a	-9
united agent	-9
united airlines	-13
united all	9
united already	-11
united an	-14
united and	-7
united big	21
united can	-12
united club	6
united customer	-11
united despite	23
united do	-11
united finally	13
united flight	8
united great	20
united he	20
united hi	16
united how	-43
united i	-11
united i'm	-67
united if	-33
united is	-3
united it's	-7
united looks	19
united never	-14
united no	2
united not	-6
united now	-31
united ok	12
united thank	37
united thanks	13
united thnx	14
united to	-23
united ua	-11
united what	-64
united what's	-9
united why	-45
united worked	33
united wow	21
united yes	-9
united your	-40
unitedfail	-19
unitedsucks	-16
units	-8
universal lids	-14
university paris	12
unjustly	5
unknowable	12
unleashed	4
unless	-25
unless i	8
unless it	-2
unless it's	-4
unless the	-2
unless they	-6
unless this	-21
unless you	7
unless you're	-5
unless your	-8
unlike	15
unlike a	12
unlike many	1
unlike most	15
unlike other	5
unlike so	15
unlikeable	-48
unlikeable and	-4
unlikeable characters	-9
unlined	-5
unlined and	-10
unload	-6
unloaded	-12
unluckiest	13
unmasked	-10
unmatched	13
unmemorable	-23
unmotivated	-7
unmotivated and	-8
unmoving	-8
unnecessarily	-3
unnecessary	-21
unnecessary !	-10
unnerving	22
unnoticed	8
uno	10
unobtrusive	38
unoccupied	-13
unopened	7
unopened bags	-36
unorganized	-32
unoriginal	-17
unoriginal and	-23
unorthodox	6
unpaid	-12
unpalatable	-16
unparalleled	21
unpersuasive	-32
unperturbed	14
unplayable	-49
unpleasant	-46
unpleasant experience	-22
unpleasant to	-6
unpleasantly	-26
unpleasing	-18
unplug	-15
unplug it	-16
unpredictable	3
unpredictable and	18
unpretentious	67
unprofessional	-84
unprofessional and	-50
unproven	-23
unquestionably	-7
unravel the	7
unraveling	-4
unreadable	-33
unrealistic	-40
unrealistic and	-9
unrealistically	-7
unrelated	-3
unreliable	-85
unremarkable	-17
unremarkable but	-11
unrepentant	11
unresponsive	-14
unrestrained	16
unrewarding	-13
unsaid	-7
unsatisfactorily	-16
unsatisfactory	-43
unsatisfied	-20
unsatisfying	-4
unscary	-13
unscrew	11
unseemly	20
unsettling	2
unshapely	-27
unsteady	-8
unstructured	-23
unsuitable	-10
unsuitable for	-8
unsung	6
unsupported	-17
unsure about	23
unsurpassed	71
unsuspecting	-9
unsympathetic	-7
untalented	-12
untidy	-64
until	-5
until after	7
until i	-4
until it	-12
until its	-11
until just	-12
until later	8
until then	-5
until they	-3
until this	-7
until we	7
until you	-1
until you've	17
until your	8
unto	10
untrue	-7
untruthful	-53
untucked	12
unusable	-48
unusable for	-26
unuseable	-16
unusual	22
unwanted and	-15
unwarranted	-6
unwatchable	-53
unwavering	17
unwearable	-97
unwed	11
unwillingness	-4
unwind	10
unwise	-8
unworkable	-19
up !	14
up :)	14
up ?	-5
up above	9
up all	-5
up and	-1
up apple	-17
up atmosphere	-15
up before	5
up buying	7
up close	3
up costing	-15
up deleting	-15
up easy	16
up eating	10
up elsewhere	16
up feeling	-11
up for	4
up giving	-23
up higher	-7
up if	12
up internet	-22
up it	-4
up its	-7
up kids	-14
up lines	-11
up moved	15
up my	-1
up nice	19
up or	11
up ordering	4
up our	-5
up pulling	-18
up quickly	12
up really	9
up saying	-6
up seeming	-14
up she	-12
up that	-6
up things	12
up throwing	-10
up to	3
up trying	-7
up very	-4
up waiting	-60
up well	4
up would	5
up your	2
upbeat	-8
upcoming	3
update	-4
update april	-20
update now	-51
update soon	-37
updates it	-21
updating and	-13
updating of	-16
upgrade for	16
upgrade from	23
upgrade on	13
upgraded from	19
upgrades	4
upgrades and	12
upheld	31
upholstery	9
uplifting	17
uplifting and	5
uploaded	6
upon opening	-9
upon receipt	-11
upon request	29
upon returning	13
upon this	4
upon your	15
upped	21
upper deck	6
uproarious	17
ups of	-6
upset	-21
upset about	-12
upset with	-5
upto	6
upwards of	11
ur bored	10
uranium	-22
urban	12
urban cowboy	11
urge	-8
urgency	14
urine	-8
url	-3
url removed	-2
uruk	20
us !	3
us a	2
us airways	-19
us and	1
us any	-25
us asked	-12
us could	9
us entertained	10
us feel	12
us for	-7
us he	6
us home	17
us if	14
us menus	-16
us on	2
us our	-8
us out	3
us promptly	11
us sit	-13
us smiling	20
us stay	-11
us that	-3
us today	38
us up	-3
us very	5
us vouchers	-14
us wait	10
us waiting	-17
us what	6
us with	5
usability	-10
usable	-1
usairways	-29
usairways already	-7
usairways americanair	9
usairways and	-48
usairways any	-7
usairways been	-10
usairways can	-26
usairways flight	9
usairways has	-8
usairways how	6
usairways i	-22
usairways i've	-23
usairways if	-15
usairways in	-14
usairways is	-18
usairways it's	-13
usairways made	9
usairways my	-50
usairways not	-18
usairways now	-25
usairways so	-6
usairways thank	28
usairways the	-19
usairways they	-14
usairways this	-28
usairways us	-24
usairways what	-19
usairways when	-10
usairways why	-17
usairways would	-15
usairways yeah	-10
usairways your	4
usairwaysfail	-10
usb	12
usb but	16
usb connector	17
use	4
use !	5
use and	-4
use easy	-15
use fast	7
use has	9
use i	10
use is	8
use it	3
use light	13
use mine	16
use of	4
use on	-8
use only	-7
use public	-38
use them	4
use this	17
use two	-5
use with	5
use your	10
used ?	-7
used are	-5
used d'addario	13
used daily	12
used other	7
used the	4
used these	18
used this	2
used to	-2
used with	15
useful	20
useful app	20
useful features	11
useful for	9
useful information	-10
useful when	27
useless	-80
useless and	-20
useless app	-20
useless as	-13
useless to	-38
user	-2
user friday	13
user friendly	-5
user happy	12
user has	27
user i'm	-17
user i've	14
user its	17
user may	-7
user my	-60
user nah	26
user plus	-19
user s	15
user saw	16
user so	-10
user the	-33
user u	-22
user user	-6
user what	-21
user's guide	-13
username	-16
users	4
users on	-16
uses more	-8
uses of	-9
uses organic	-29
using	5
using all	13
using dr	-22
using his	5
using on	11
using the	3
using their	-5
using these	19
using this	13
using too	-12
usopen	-20
usual	3
usual disney	6
usual size	1
usual tired	-17
usual which	-10
usual xs	5
usually	1
usually a	2
usually good	-24
usually have	14
usually like	-7
usually love	-22
usually use	31
usually when	7
usually you	-11
utd	-10
utf	13
utilize	6
utilizing	7
utter	-7
utter lack	-31
utterly	-10
utterly charming	12
utterly convincing	8
utterly unbelievable	-9
uwe	-23
uwe boll	-11
uye	-13
v	10
v good	17
v neck	7
v user	27
vaca	10
vacant	-17
vacation	2
vacation !	11
vacation with	12
vaccine	-17
vacu	8
vacu vin	11
vacuous	-9
vacuumed	-13
vacuuming	-9
vader	13
vague	-16
vain	-9
vain for	-15
valentine's	4
valium	-11
valley	4
valuable	2
valuable asset	15
value	6
value !	32
value and	3
value but	-9
value for	13
value here	13
valueless	-15
values of	-6
values the	7
vampire	-3
vampire diaries	14
vampires	3
vampires have	-17
van cleef	7
van damme	-4
van wilder	-34
vance	19
vancouver	6
vanguard	15
vanilla	15
vanilla sky	8
vanished	-16
vapid	-73
vapid and	-6
variable	2
variants	-6
varied	10
varied and	10
varies	9
varieties	16
varieties in	11
varieties of	5
variety	11
variety in	-9
variety of	42
variety to	5
various	-5
various disney	12
various other	4
vary	5
vast and	10
vast improvement	21
vastly inferior	-10
vat	-8
vaudeville	10
vcr combo	-12
ve been	-4
ve got	17
veal	19
veg	2
veg fried	-6
vega	22
vegan	9
vegan leather	8
vegas	2
vegas airport	-14
vegas show	28
vegetables	-2
vegetables and	8
vegetarian	7
vegetarian dish	-15
vegetarian dishes	13
vegetation	10
veggies	11
vehicle	-1
vehicle than	-12
vehicles	-6
velazquez	25
velvet	15
velvet cake	6
velvety	6
vendor	-14
veneer	9
veneer of	12
venezuela	33
vengeance	8
venice	27
venice beach	9
venoms	19
ventilation	-5
venus and	10
vera	-8
verbal	6
verbally	-4
verbatim	-10
verbose	-19
verde	31
verdict	-3
verginia	-30
verhoeven	5
verite	12
verizon	-18
verizon and	-17
vernacular	21
versa	8
versace	-17
versatile	40
versatile !	-12
versatile and	16
versatile dress	8
versatile piece	29
versatile top	7
versatility	34
verse	14
verses	19
version	-1
version as	5
version had	9
version instead	-13
version is	-2
version it	5
versions	-4
versions are	16
versions of	5
versitile	32
versitle	16
versus	13
versus evil	8
vertically	9
vertigo	10
verve	13
very	-2
very accommodating	27
very accomodating	17
very accurate	32
very addicting	-11
very addictive	28
very affordable	27
very afraid	28
very amateurish	-15
very amusing	19
very annoying	-53
very appealing	11
very authentic	2
very average	-69
very awesome	10
very awkward	-25
very back	28
very bad	-74
very badly	5
very basic	-29
very believable	19
very best	31
very bitter	-29
very bland	-15
very block	-23
very boring	-41
very bottom	-15
very boxy	-10
very bright	13
very bulky	-31
very bummed	-17
very capable	12
very casual	7
very central	36
very challenging	29
very charming	9
very cheap	-26
very cheaply	-6
very chic	20
very classy	47
very clean	69
very clever	31
very cleverly	6
very close	30
very cold	-3
very colorful	10
very comfortable	42
very compelling	36
very confusing	-10
very convenient	48
very cool	13
very courteous	10
very cozy	21
very cramped	5
very creative	3
very crisp	15
very cute	27
very deceiving	-12
very decent	3
very deeply	13
very delicious	39
very dependable	44
very detailed	3
very different	-11
very difficult	-11
very dirty	-12
very disapointed	-22
very disappointed	-93
very disappointing	-24
very dissapointed	-20
very dissapointing	-13
very dissappointed	-10
very dull	-10
very durable	71
very easy	28
very educational	14
very effective	35
very elegant	-4
very enjoyable	65
very entertaining	57
very erratic	-13
very excellent	11
very excited	-8
very exciting	32
very expensive	-10
very fair	9
very fascinating	18
very fast	14
very feminine	15
very few	-2
very figure	8
very filling	18
very fitted	35
very fitting	15
very flattering	27
very flimsy	-57
very flowy	6
very forgettable	-16
very forgiving	4
very form	16
very fresh	18
very friendly	21
very frustrated	-18
very frustrating	-33
very fun	34
very functional	7
very funny	29
very gay	-16
very generous	8
very glad	25
very good	38
very great	8
very handy	-21
very happy	48
very hard	-2
very healthy	7
very heart	8
very helpful	-4
very helpfull	18
very highly	59
very human	22
very impressed	30
very impressive	38
very in	6
very informative	6
very intelligent	11
very intense	14
very interesting	25
very intimate	21
very intriguing	12
very intuitive	37
very irritating	-8
very itchy	-23
very kind	47
very knowledgeable	4
very large	-2
very last	5
very late	-7
very least	-4
very light	2
very lightweight	19
very likable	21
very like	19
very limited	-10
very little	-10
very lively	9
very long	-2
very loud	-10
very low	-21
very manageable	14
very memorable	27
very messy	-7
very misleading	-28
very modern	21
very moving	27
very much	8
very narrow	-12
very near	33
very new	8
very nice	29
very nicely	21
very odd	-8
very oily	-25
very old	-24
very original	13
very out	-7
very outdated	-24
very overrated	-13
very painful	-27
very pale	-13
very particular	21
very personal	5
very picky	15
very pleasant	29
very pleasantly	21
very please	9
very pleased	18
very poignant	9
very polite	10
very poor	-50
very poorly	-26
very popular	24
very powerful	16
very predictable	-24
very pretty	23
very pricey	6
very professional	25
very prompt	9
very quick	38
very quickly	2
very quiet	21
very rainy	-20
very real	12
very realistic	17
very reasonable	19
very reasonably	13
very recommendable	10
very refreshing	26
very relaxed	15
very relaxing	15
very reliable	8
very repetitive	-15
very respectful	8
very responsive	10
very rich	8
very roomy	-7
very rude	-19
very run	-9
very sad	-10
very safe	4
very satisfied	57
very satisfying	52
very scary	6
very scratchy	-37
very secure	8
very sharp	7
very sheer	-12
very short	-9
very sick	-9
very similar	14
very simple	-6
very sleek	17
very slimming	-15
very slow	-30
very slowly	-3
very sluggish	-10
very small	-28
very smart	4
very smooth	40
very solid	34
very solidly	8
very soothing	13
very sorry	-7
very spacious	22
very special	25
very stable	18
very strangely	-13
very strong	7
very stupid	-5
very subtle	13
very suitable	47
very suspenseful	13
very tailored	-16
very tame	-10
very tasty	32
very tense	11
very thin	-24
very thorough	36
very thought	6
very thoughtful	15
very tight	-4
very tiny	-7
very tired	-16
very touching	37
very tragic	10
very true	4
very uncomfortable	-8
very understanding	8
very unflattering	-8
very unhappy	-45
very unique	13
very unpleasant	-12
very unprofessional	-8
very unrealistic	-14
very up	12
very upset	-37
very useful	44
very usefull	22
very user	27
very valuable	11
very versatile	50
very vibrant	8
very warm	-3
very watery	-36
very weak	-32
very welcome	33
very welcoming	37
very well	34
very wide	-13
very worst	-13
very worth	16
very worthwhile	8
very yummy	6
vest is	7
veteran	3
vhs	9
vhs to	10
via	4
via klook	11
via mtr	8
via user	22
vibe of	9
vibrance	13
vibrant	25
vibrant and	7
vibrant colorful	11
vice versa	4
victim to	-3
victor	8
victor mclaglen	22
victoria	4
victoria and	10
victoria is	7
victorian era	8
victories	7
victorious	8
victors	-9
victors and	-25
victory	13
video	-6
video camera	-3
video i	7
video market	-19
video screen	-16
video store	-4
videocard	-33
videos	-2
videos and	8
viennese	15
vieques	-20
vietnam	9
vietnam and	5
vietnam war	6
vietnamese cuisine	13
vietnamese restaurants	-11
view !	34
view and	7
view from	5
view of	-4
view the	8
view was	11
viewable	-9
viewed	4
viewer and	9
viewer but	10
viewers out	-21
viewers to	5
viewfinder	-39
viewfinder is	-16
viewing	9
viewing at	-12
viewing for	9
views	-14
vig	16
viking	-5
villian	12
vin	14
vincent	-7
vincenzo	18
vinci	-17
vinci code	-4
vindaloo	7
vine	-11
vinegary	-16
vintage	26
vintage look	8
viola	6
violence in	-3
violently	-3
violin ultra	12
virgin america	7
virgin atlantic	-6
virgin in	-9
virgin mojito	6
virginamerica	7
virginamerica flight	16
virginamerica love	32
virginamerica so	13
virginamerica thank	12
virginamerica thanks	15
virginamerica this	26
virginamerica what	-9
virginamerica why	-9
virile	28
virtually	-7
virtually non	-8
virtues	-5
virtuoso	16
virus	-17
virus on	-9
virus scan	-13
viruses on	-14
visceral	4
visceral and	6
viscerally	16
visconti	19
visible in	-9
visibly	-16
vision	4
vision of	9
visit	15
visit !	11
visit again	2
visit all	12
visit and	27
visit during	22
visit his	4
visit if	17
visit in	7
visit once	10
visit place	18
visit that	8
visited	3
visited a	10
visited and	31
visited another	-32
visited but	5
visited disney	10
visited here	27
visiting	7
visiting again	5
visiting hk	-4
visiting hong	13
visiting the	10
visiting there	16
visitor	14
visitors to	17
visits	10
visual	-2
visual charm	-23
visual interest	9
visual panache	19
visual textbook	-21
visual treat	7
visualize	4
visually and	5
visually stunning	-4
visually unappealing	-29
visuals	-5
visuals and	-5
vita	6
vital	9
vitality	46
vitamin c	14
vivian	4
vivid	32
vividly	14
vizio	-11
vocabulary	4
vocal	30
vocals	1
voice	-2
voice activated	-9
voice if	13
voice quality	14
voice the	5
voices	3
voicing	25
voided	-8
voila	7
vol	30
volt	16
volume	-3
volume and	5
volume in	14
volume is	-5
volume loss	-32
volume pedal	7
volume tone	-15
vomit	-43
vomited	-18
vomiting	-14
vomitings	-18
von	3
voodoo	-14
vote is	2
vouch	-10
voucher	12
voucher for	6
vox and	-11
voyage was	12
voyeur	-9
vs nets	-13
vtech	18
vulgar	-16
vulgar is	-12
vulnerabilities	27
vulnerability	-14
vulnerable	-6
vz	-30
w anonymous	10
w no	-19
waay	-9
waay too	-8
wabash	-13
wack	-20
wada	32
wade	-6
wading pool	-10
wafer	-6
wafer bars	-26
wafer or	-26
wafer thin	-18
waffle	13
waffle and	15
waffle maker	15
waffle mix	4
waffles	28
waffles in	12
wagging	-22
wail	-13
wailing	-8
waist area	6
waist is	16
waist line	13
waist of	-5
waist so	7
waist was	-6
waist which	12
waistband	-4
waisted for	-13
waisted jeans	5
wait	-16
wait a	6
wait and	3
wait another	-5
wait between	18
wait by	-16
wait could	-16
wait for	-2
wait in	-6
wait my	16
wait on	-10
wait out	-10
wait so	9
wait the	-8
wait until	2
wait you	-7
waited	-17
waited almost	-8
waited another	-12
waited for	-6
waited hours	-13
waited in	7
waited over	9
waited tables	-15
waited three	-17
waiter	-25
waiter came	-26
waiter did	-11
waiter didn't	-24
waiter for	-8
waiter had	-81
waiter he	-34
waiter is	-8
waiter never	-28
waiter or	-17
waiter over	-14
waiter said	-10
waiter spent	-12
waiter spilled	-36
waiter to	-28
waiter was	7
waiter's	-7
waiters	-29
waiting	-16
waiting !	-8
waiting a	-4
waiting almost	-9
waiting an	-11
waiting and	-8
waiting areas	23
waiting at	-12
waiting for	3
waiting on	-6
waiting the	10
waiting times	22
waiting to	4
waiting we	-7
waitress	-29
waitress asked	11
waitress at	-10
waitress brought	-20
waitress came	8
waitress didn't	-25
waitress finally	-8
waitress had	-11
waitress if	-19
waitress in	11
waitress kept	-9
waitress never	-20
waitress seemed	-17
waitress that	-6
waitress to	-35
waitress told	-10
waitress took	-16
waitress was	13
waitress would	-12
waitresses are	17
waitstaff	-3
waitstaff is	29
waitstaff who	-27
waived	-23
wakes	3
wakes me	11
wal	2
waldau	11
walgreens	9
walk	4
walk a	9
walk all	9
walk but	9
walk for	8
walk off	7
walk or	-8
walk out	-4
walk to	-2
walkable	30
walked	-3
walked away	-17
walked down	12
walked everywhere	6
walked in	-5
walked off	-17
walked onto	16
walked out	-32
walking around	-4
walking distance	13
walking out	5
walking up	-6
walkman	-17
walks around	-6
walkways	25
wall a	10
wall charger	9
walled	32
wallet	2
wallflower	26
wallop	24
wallow	-16
wallow in	-6
wallpaper was	-32
walls	-6
walls are	-11
walls in	-19
walls were	-5
walmart	-12
walmart and	-14
walmart for	-19
walnuts	25
walter	-8
walter johnson	-11
wan kenobi	6
wandered	-6
wandering	-3
wanders	-11
wanes	-13
wang	25
wanna	7
wanna be	5
wanna read	-23
wanna see	-5
wannabe	-20
wannabe comedy	-11
wannabe film	-12
wannabes	-6
want	-1
want !	12
want a	-4
want and	5
want for	6
want from	14
want go	-20
want in	16
want it	2
want me	-13
want my	-30
want one	19
want them	7
want to	-2
want when	11
wanted everything	-21
wanted me	-11
wanted my	-5
wanted our	-12
wanted these	-8
wanted this	-29
wanted to	-20
wanting more	17
wants more	14
wap	29
war	5
war and	5
war as	14
war films	5
war is	2
war movie	-3
war movies	12
war story	14
war torn	4
war with	-5
war zone	29
warcraft	15
wardrobe	7
wardrobe on	-14
wardrobe staple	6
warfare and	9
warhols	11
warm	22
warm !	5
warm and	17
warm i	9
warm weather	13
warm welcome	25
warmed over	-8
warmer	10
warmers	16
warmest	17
warming	9
warmly	11
warms	44
warms up	9
warmth	26
warmth than	12
warn	3
warned	-16
warned !	-33
warned of	-21
warner	2
warners	7
warning	-13
warnings	-6
warped	-16
warrant	-8
warranties	-8
warranty	-7
warranty but	-12
warranty was	-13
warrenty	-30
wars	-2
wars day	20
wars fans	14
wartime	5
was	-4
was able	4
was about	2
was above	5
was abysmal	6
was added	-8
was advertised	4
was aired	8
was all	-5
was already	-1
was also	1
was amazing	38
was anticipating	-10
was appalled	-15
was appealing	-31
was apprehensive	11
was astounding	7
was average	-4
was awesome	4
was awful	-21
was bad	-21
was baggy	-8
was banned	-5
was barely	-6
was below	-33
was bent	-10
was big	4
was bland	-20
was blown	6
was blue	-14
was bored	-9
was boring	20
was bothered	19
was bought	-15
was boxy	-18
was brilliant	6
was broke	-21
was broken	-26
was burned	-6
was busy	-3
was but	3
was cancelled	8
was carrying	-5
was charged	-10
was choice	16
was choking	-18
was clearly	-5
was closed	-6
was cold	-33
was completed	-5
was completely	1
was contemplating	15
was cooked	4
was cordial	11
was courteous	10
was covered	-9
was cozy	11
was cramped	7
was crap	7
was decent	3
was declined	-10
was defective	-23
was delayed	4
was delicious	52
was delighted	-4
was delish	8
was delivered	-4
was diabolical	-49
was difficult	2
was dirty	-42
was disappointed	-20
was disappointment	-19
was discovered	23
was disgusting	-10
was drastically	-19
was dreadful	-23
was dried	-18
was driving	-5
was dry	-35
was due	-4
was easier	-6
was easy	15
was edible	-25
was either	-5
was empty	-25
was enhanced	12
was entranced	15
was even	2
was eventually	23
was everything	6
was exactly	5
was excellent	8
was exceptional	7
was excited	-23
was expecting	-5
was fab	27
was fabulous	54
was fantastic	18
was far	2
was fascinating	8
was fast	-5
was featured	12
was filthy	-11
was fine	1
was five	7
was fixed	4
was flat	-11
was fooled	-18
was free	-18
was fresh	10
was friendly	-3
was from	-6
was frozen	-15
was full	-3
was generous	33
was getting	-4
was given	-5
was god	-21
was going	3
was good	-1
was great	17
was grey	-21
was gross	-23
was grossed	-15
was hair	-16
was half	-4
was handed	-26
was hanging	-11
was hard	-10
was he	-5
was heavenly	14
was helpful	29
was hooked	7
was hopeful	-29
was hoping	-7
was horrendous	-16
was horrible	-26
was horrified	-17
was hot	2
was humid	-14
was hung	-7
was i	-3
was if	-6
was immaculate	5
was impeccable	25
was impossible	-18
was impressed	18
was incredible	19
was installing	-20
was it	-4
was just	-11
was lackluster	-21
was large	1
was later	5
was laughable	-3
was left	6
was less	-7
was like	-3
was limited	-16
was listed	-5
was longer	4
was losing	-13
was love	3
was low	-6
was lucky	4
was lured	-31
was lying	-11
was mad	-17
was magical	22
was magnificent	29
was marvellous	9
was marvelous	11
was mean	-14
was melted	-41
was mesmerized	7
was met	-5
was mildly	-21
was missing	5
was mold	-22
was more	-2
was mostly	4
was my	1
was n't	-7
was nervous	74
was never	-2
was nice	2
was no	9
was non	8
was none	-14
was not	-4
was nothing	4
was number	10
was obvious	-3
was obviously	-3
was odd	-6
was off	-31
was okay	7
was on	1
was only	6
was opened	-6
was out	2
was outdated	-16
was outstanding	6
was overdone	-5
was overflowing	-17
was painful	-15
was painfully	-10
was pathetic	-18
was perfect	1
was perfectly	7
was phenomenal	19
was plain	-6
was pleasantly	39
was pleased	7
was plenty	16
was poor	21
was poorly	-5
was positive	26
was practically	-15
was predictable	-14
was pretty	3
was pristine	12
was promised	-21
was prompt	55
was promptly	10
was punctual	16
was quick	10
was quiet	2
was ready	1
was rebooked	-12
was received	-7
was refreshing	6
was relaxed	16
was released	6
was replace	-12
was replaced	-5
was reserved	-11
was returned	9
was ridiculous	-35
was ridiculously	-13
was rotten	-42
was rude	-5
was ruined	-25
was s	-18
was sadly	-20
was said	-7
was salty	-15
was satisfactory	9
was scratched	-33
was scrumptious	14
was secure	16
was sent	6
was severely	-24
was sewn	-18
was shipped	4
was shocked	2
was shorter	-23
was showing	-10
was shut	-13
was simple	7
was since	-20
was skeptical	4
was slow	-13
was smelling	-5
was so	-14
was soggy	-29
was some	-4
was sorely	-14
was sound	-19
was spacious	-6
was special	13
was spoiled	5
was spot	13
was spotless	55
was stale	-36
was strange	-10
was stuck	6
was stuffy	-22
was stupid	14
was sub	6
was sufficient	7
was superb	19
was supposed	-20
was surprised	12
was surprising	24
was swimming	-23
was talking	3
was tasteless	-27
was tearing	-14
was terrible	6
was terribly	-7
was terrific	5
was that	4
was the	2
was their	5
was these	-36
was they	4
was thin	-5
was thinking	2
was this	-4
was thrilled	3
was thrilling	-12
was tiny	-28
was to	-3
was told	-29
was too	-10
was top	18
was touched	8
was tough	-5
was turned	5
was unable	-21
was unbearable	-74
was uncomfortable	-31
was under	-5
was undercooked	-13
was underwhelming	-23
was undrinkable	-18
was unexpected	14
was unflattering	-11
was unique	7
was unnecessarily	-29
was unsteady	-13
was used	-6
was viewed	11
was watching	2
was watery	-24
was way	-11
was weak	-21
was wearing	-10
was well	10
was why	-5
was wide	-8
was with	-3
was wonderful	-9
was wonderfully	10
was working	-13
was worried	50
was worse	-7
was worst	-10
was wrong	6
was yelling	-19
was yummy	-8
wasabi	7
wash	-7
wash delicate	-14
wash up	8
washburn	8
washed	-18
washed and	-4
washed it	-17
washed them	-33
washers	71
washes well	11
washing	-7
washington	7
washington has	13
washington the	9
washington's	9
washy	-18
wasn	-16
wasn t	-15
wasn't	-4
wasn't NOT_a	2
wasn't NOT_all	-4
wasn't NOT_an	-4
wasn't NOT_anything	-10
wasn't NOT_awful	-11
wasn't NOT_bad	-3
wasn't NOT_disappointed	12
wasn't NOT_enough	-14
wasn't NOT_even	7
wasn't NOT_feeling	-10
wasn't NOT_flattering	3
wasn't NOT_for	-12
wasn't NOT_funny	-3
wasn't NOT_good	-6
wasn't NOT_impressed	-27
wasn't NOT_in	4
wasn't NOT_it	-6
wasn't NOT_much	-12
wasn't NOT_my	-5
wasn't NOT_on	-17
wasn't NOT_overcrowded	-13
wasn't NOT_packed	18
wasn't NOT_right	-8
wasn't NOT_so	-10
wasn't NOT_sure	25
wasn't NOT_that	9
wasn't NOT_to	-10
wasn't NOT_turned	-16
wasn't NOT_well	-11
wasn't NOT_what	-6
wasn't NOT_worth	-9
wasnt	-6
wasnt NOT_ready	-16
wasp	-9
wast	-14
wast of	-16
wastage	-10
waste	-53
waste !	-10
waste money	-17
waste my	-7
waste of	-88
waste their	21
waste your	-13
wasted	-53
wasted and	5
wasted as	-6
wasted here	-10
wasted my	-38
wasted on	5
wasted opportunity	-8
wasteful	-6
waster	-8
wastes	-13
wastes an	-10
wastes no	10
wasting	-36
wasting my	-4
wasting the	-9
wasting their	10
wasting your	-17
watanabe	9
watch	2
watch !	19
watch after	-11
watch again	8
watch for	3
watch it	17
watch movies	13
watch out	-4
watch over	6
watch something	-7
watch the	2
watch these	6
watchable	8
watchable but	-22
watchdog	-38
watched and	15
watchers	15
watches	5
watches the	7
watching	1
watching a	-1
watching an	-12
watching as	7
watching cartoon	-12
watching movies	4
watching paint	-13
watching such	-16
watching that	-6
watching the	2
watching this	-6
watching you	8
water	-2
water ?	-12
water all	-13
water and	2
water because	-15
water bottles	7
water enough	-14
water had	-13
water heater	22
water ice	-19
water if	-18
water on	4
water only	-36
water so	-9
water sports	20
water was	-8
water when	-6
watercolor	24
watercress	11
watered	-26
watered down	-23
waterfall	5
waterfalls	12
waterfront and	9
watering	11
watermelon	12
waters	2
watery	-18
watery and	-16
watt	8
wavers	-9
waves	1
waves strap	-47
wax	23
wax and	8
wax paper	12
way !	3
way a	16
way again	35
way below	-5
way better	2
way cheaper	35
way cool	10
way down	-7
way it	4
way making	-8
way many	12
way more	-2
way of	2
way off	-27
way our	33
way over	-18
way overpriced	-26
way she	10
way short	-9
way that	3
way the	3
way to	-1
way too	-31
way way	-9
way with	5
wayans	-39
wayne	-2
ways	9
ways in	5
ways similar	9
wdw	17
we all	1
we also	-2
we always	6
we apologize	-21
we as	24
we asked	-2
we assumed	-9
we attempted	-10
we attended	7
we believe	4
we booked	2
we both	4
we buy	18
we called	-7
we celebrated	8
we charge	-16
we checked	5
we chose	5
we couldn	-25
we couldn't	-3
we disappointed	-28
we discovered	-5
we enjoy	15
we enjoyed	12
we eventually	-6
we explained	-26
we feel	6
we finished	-9
we first	11
we found	-4
we gave	8
we generally	-10
we going	-13
we got	2
we hadn't	7
we heard	-5
we highly	5
we hope	4
we just	-3
we later	-7
we left	2
we like	11
we literally	-15
we look	7
we loved	4
we make	4
we need	-3
we notice	-34
we ordered	-2
we paid	6
we parked	18
we placed	-9
we plan	17
we pre	12
we pulled	-9
we queued	6
we quickly	9
we rarely	8
we realize	28
we received	-6
we recently	5
we return	8
we returned	-5
we rode	5
we said	10
we sat	4
we saw	-2
we send	9
we sent	7
we shall	14
we shared	38
we should	-5
we sometimes	8
we split	-9
we spoke	6
we start	6
we stay	6
we stepped	-9
we stood	-6
we struggled	-29
we supposed	-3
we tend	-6
we thought	-10
we told	14
we took	4
we tried	1
we truly	5
we turned	-22
we use	25
we used	3
we usually	-4
we visit	49
we waited	4
we watch	18
we went	1
we were	5
we weren't	-3
we will	15
we won't	-10
we would	2
we'd go	18
we'll be	4
we'll definitely	12
we're	-1
we're also	6
we're excited	32
we're supposed	-30
we're trying	-43
we've never	9
weak	-36
weak and	-17
weak movie	-14
weak plot	-21
weak script	-13
weak the	-35
weak to	-9
weak with	-16
weaknesses	3
wealth	3
wealth of	4
wealthy	-4
weaponry	-4
wear	-1
wear a	3
wear as	5
wear comfortable	7
wear either	8
wear i	-5
wear is	-19
wear it	7
wear leggings	9
wear my	20
wear so	12
wear that	-8
wear them	11
wear thin	-8
wear this	-3
wear with	14
wear xs	3
wearable	13
wearing a	-9
wearing an	-5
wearing it	5
wearing this	18
wearing with	6
wears	-12
wears out	-10
wears thin	-10
weather	-3
weather !	19
weather and	-7
weather in	10
weather so	14
weather was	23
weather you	14
weaves	30
weaving	10
web access	-10
web browsing	55
web cam	6
web of	14
web page	-12
web pages	19
web site	-7
webcam underscores	24
webcast	-14
weber	14
weber is	9
website	-3
website and	-11
website before	12
website called	11
website is	-19
website shows	-16
website than	-16
wed sat	-21
wedding is	5
wedding present	10
wedgie	6
wednesday evening	10
week	1
week !	13
week after	-11
week and	2
week at	17
week day	50
week days	24
week instead	-16
week menu	-10
week on	9
week period	18
week s	-15
week so	-4
week then	-19
week to	3
week's	-3
weekday	4
weekdays	37
weekdays and	10
weekend	13
weekend !	12
weekend brunch	14
weekends	-7
weekends and	9
weekly	8
weeks	-1
weeks after	-7
weeks for	-6
weeks later	-4
weeks now	5
weeks when	-19
weep and	14
wegman's	12
weighed down	-8
weighs	-9
weighs down	-14
weight	-4
weight for	10
weight in	13
weight loss	-4
weight than	7
weight that	-16
weight the	12
weight to	-8
weight watcher	9
weight watchers	44
weighted	5
weights	-5
weir	4
weird	-14
weird and	2
weird bunching	-12
weird but	9
weird color	-21
weird construction	-15
weird fit	-50
weird places	-22
weird shape	-25
weird smell	-18
weirdly	-10
wel	8
welch	4
welcome	18
welcome addition	26
welcome and	13
welcome at	23
welcome change	17
welcomed	11
welcomes	26
welcoming	23
welcoming and	7
weld	-12
welded	-7
well	13
well !	16
well and	10
well appointed	7
well as	-1
well at	-6
well below	-4
well built	10
well cast	20
well constructed	18
well cooked	-8
well crafted	-3
well decorated	10
well deserved	7
well designed	42
well do	-9
well done	41
well drawn	-17
well earned	15
well especially	17
well executed	23
well for	18
well furnished	8
well have	-2
well i	-6
well in	2
well intentioned	-6
well just	-7
well kept	7
well located	15
well looked	12
well made	6
well maintained	24
well maybe	-4
well no	-6
well on	3
well organised	10
well other	-13
well over	-3
well paced	42
well packaged	5
well packed	26
well padded	21
well paid	-8
well past	-13
well placed	12
well planned	7
well played	22
well prepared	18
well presented	8
well priced	16
well protected	9
well put	19
well read	-6
well right	-14
well rounded	19
well run	-7
well scripted	11
well seasoned	6
well spent	7
well stocked	32
well structured	9
well taken	28
well thanks	21
well though	5
well thought	21
well told	26
well under	26
well used	13
well versed	6
well we're	-12
well with	14
well without	11
well worn	-5
well worth	32
well written	34
well you	-2
welldone	29
wellness	9
welsh	29
wembley	-9
went above	82
went at	-6
went back	-10
went black	-13
went down	-6
went downhill	6
went downstairs	7
went during	6
went home	-10
went in	3
went it	12
went on	1
went to	-4
went up	2
went very	10
went well	11
went with	1
wentworth	-13
were	-7
were able	10
were above	27
were absurdly	-10
were actually	-8
were adequate	16
were always	8
were amazed	-12
were amazing	3
were awful	-14
were bad	5
were bland	-10
were bored	-8
were certain	11
were charged	5
were clean	7
were cleared	14
were closed	10
were cold	-18
were comfortable	17
were complaining	-13
were confused	20
were decaf	-28
were delicious	-13
were dirty	-65
were doing	-12
were down	-12
were drowned	-13
were dry	-10
were early	9
were either	-3
were empty	6
were enough	5
were excellent	30
were excited	-10
were fabulous	7
were fantastic	-15
were far	-10
were filthy	-9
were fine	-2
were flat	-16
were floored	12
were focused	20
were fresh	12
were friendly	4
were fully	-5
were given	-3
were going	-3
were great	19
were happy	9
were hard	-8
were here	11
were his	12
were horrible	13
were informed	10
were kept	12
were leaving	-6
were led	13
were left	-2
were light	8
were like	8
were long	-9
were longer	25
were lucky	3
were mediocre	-20
were missing	-11
were n't	-32
were nearly	-7
were noisy	-16
were not	-4
were nothing	-7
were obviously	-6
were okay	-4
were old	7
were out	-7
were outstanding	6
were pathetic	-14
were people	-5
were perfect	-11
were pleasantly	20
were polite	12
were quickly	12
were quiet	12
were reading	5
were real	5
were really	2
were reasonable	5
were removed	16
were rude	-28
were ruined	-34
were sitting	-3
were sky	-13
were small	-10
were so	-11
were sorry	-32
were spacious	9
were stained	-28
were stale	-12
were standard	-22
were standing	-16
were sticky	-27
were still	-3
were stuffed	16
were supposed	9
were terrible	16
were the	-2
were then	-20
were they	-7
were thinking	-2
were thrilled	6
were told	-19
were too	-2
were totally	-6
were true	-15
were trying	-3
were two	-4
were using	-9
were very	3
were waiting	7
were way	-11
were working	-34
were worth	5
were written	-4
were you	-9
weren't	-6
weren't NOT_bad	-6
weren't NOT_for	-6
weren't NOT_so	-10
weren't NOT_there	-5
weren't NOT_too	-3
werent	-6
werewolf	-5
wertmuller	-24
wertmuller's	-16
west bend	-23
west may	-15
west or	-12
west valley	5
west verginia	-20
west's	-7
western	2
western hemisphere	20
westerners	7
wet	-3
wet or	14
wg	-25
whack	-4
whammy	6
what ?	-21
what a	-3
what about	-9
what am	-10
what are	2
what but	-29
what can	2
what could've	-12
what did	-21
what distinguishes	9
what do	-5
what does	-5
what doesn't	7
what ever	-3
what exactly	-4
what food	-10
what happened	-3
what i	1
what is	-3
what it	10
what it's	6
what lies	10
what little	-16
what looked	-13
what makes	18
what matters	5
what may	7
what more	20
what sets	19
what she	2
what should	-2
what starts	-15
what the	-6
what there	-8
what time	14
what to	1
what use	-14
what was	-7
what wasn't	-21
what went	-9
what were	-17
what you	-1
what you'd	-5
what's	2
what's all	-7
what's great	19
what's missing	-9
what's not	21
what's one	20
what's that	9
what's the	-19
what's up	-21
what's with	-8
what's worse	-6
what's wrong	-10
whatever	-2
whatever the	-10
whats	-2
whats not	10
whats the	-6
whats with	-8
whatsoever	-9
wheat	3
wheel	-4
wheezing	-11
when	-1
when all	-3
when asked	-9
when being	15
when combined	12
when coupled	11
when did	-9
when finished	11
when guests	11
when he	1
when her	4
when i	-2
when i'm	15
when in	12
when it	-6
when jack	9
when jackie	7
when listening	16
when needed	52
when popped	-39
when putting	14
when reclined	-10
when someone	-3
when something	-6
when taking	-9
when the	-2
when they	1
when traveling	30
when trying	-6
when using	6
when walking	23
when we	-3
whenever i	-1
whenever i'm	20
whenever possible	10
whenever we	6
where are	-12
where as	5
where did	-6
where do	-5
where else	6
where exactly	-12
where high	-12
where i'm	4
where is	-10
where most	6
where no	7
where somebody	-15
where the	-1
where too	-16
where was	-28
where were	-6
where would	7
where you	2
where's	12
where's the	-19
wherever i	9
wherever the	10
whether	1
whether my	-9
whether you	6
whetted	19
which adds	-12
which aired	32
which allow	7
which appeared	-7
which begs	-16
which by	-5
which can	2
which cost	-7
which debuted	-18
which definitely	14
which did	-20
which didn't	-3
which distorts	-24
which fits	13
which has	3
which helps	12
which here	-13
which involve	-13
which is	3
which just	-11
which looked	-11
which make	3
which many	11
which most	15
which offers	6
which point	-22
which pretty	-13
which probably	-12
which should	-5
which somehow	-7
which tastes	-22
which tells	9
which took	-7
which will	2
while !	10
while also	14
while at	3
while away	9
while certainly	-23
while doing	9
while enjoying	14
while going	8
while i	-2
while i'm	3
while it	-4
while its	9
while most	12
while not	6
while on	20
while since	8
while sitting	11
while still	30
while then	-35
while there's	-13
while they	-14
while to	6
while traveling	8
while working	-7
while you're	4
whilst it	7
whilst queuing	-22
whim	7
whimsical	8
whimsical and	20
whine	-12
whiners	11
whines	-5
whiney	-9
whining	-14
whiny	-31
whisk	10
whisk you	10
whiskey	16
whispers	10
whispers of	18
whistle	-8
whistles and	-16
white	2
white and	2
white button	14
white cinematography	6
white guy	-7
white interface	-14
white jeans	-5
white knuckle	12
white on	-5
white or	4
white shirt	9
white suit	12
white tea	-8
white tuna	21
white women	-13
white zombie	-6
whiteboard	29
whites	-5
who	1
who appreciate	18
who are	1
who barely	-14
who can	1
who complain	-11
who constantly	-5
who deserve	-19
who enjoys	4
who enter	-19
who frequent	-14
who grew	5
who has	1
who hates	13
who he	3
who is	1
who knew	8
who know	3
who knows	-4
who liked	-9
who love	-10
who made	-1
who moves	8
who need	6
who needs	3
who paid	-8
who previously	8
who rarely	20
who s	-14
who seemed	-9
who steals	8
who supposedly	-14
who think	-7
who understands	8
who usually	4
who want	5
who won	4
who worked	7
who's	2
who's being	9
who's going	6
who's telling	16
whoever made	-22
whole	-2
whole bag	15
whole day	7
whole experience	-4
whole family	-3
whole film	-5
whole fish	12
whole leaves	-16
whole life	30
whole movie	-2
whole new	6
whole nine	-16
whole reason	-11
whole series	12
whole team	8
whole thing	-7
whole time	2
wholesome	19
wholesome and	11
wholly	-3
wholly unnecessary	-12
whom	-5
whom he	7
whoo	10
whoopi	9
whopping	-13
whose	-5
whose lives	-8
whose real	20
wht	-34
why	-13
why !	-23
why ?	-2
why a	-3
why am	-21
why anyone	-15
why are	-12
why can	-10
why couldn't	-7
why did	6
why didn't	4
why do	-12
why does	-35
why don't	-11
why have	-15
why i	-2
why in	-10
why is	-10
why it	2
why just	-14
why make	-40
why no	7
why not	7
why oh	-31
why on	-5
why should	-9
why the	-10
why they	6
why they're	9
why was	-15
why waste	9
why watch	-13
why we	2
why were	-3
why when	-7
why would	-46
wi	5
wicca	64
wicked	6
wickedly	11
wickedly funny	12
wide	-5
wide !	-19
wide array	5
wide at	-22
wide bottom	-14
wide but	9
wide choice	7
wide enough	8
wide leg	4
wide legs	16
wide range	13
wide screen	6
wide variety	19
widely seen	11
widens	-18
wider and	-15
wider area	11
wider shoulders	-17
widget	27
widow	6
widow who	12
widowed	4
width are	14
wieder	16
wierd	-11
wife	3
wife after	13
wife bought	12
wife enjoyed	-15
wife loves	15
wifi	7
wifi and	9
wifi at	20
wifi card	-9
wifi was	10
wifi worked	32
wig	-9
wii	-13
wilbur	13
wild bird	-16
wild night	16
wild thornberrys	18
wild wild	-7
wilkinson	12
will	2
will !	6
will absolutely	7
will also	5
will always	14
will appeal	11
will appreciate	5
will be	1
will bring	8
will but	-6
will buy	14
will constantly	-11
will continue	14
will cover	9
will definitely	55
will die	-7
will drain	-18
will easily	6
will either	6
will enjoy	-5
will fade	12
will find	-5
will finish	-7
will fly	11
will force	-8
will forever	7
will freeze	-7
will geer	8
will go	2
will grab	18
will help	3
will hold	8
will i	-5
will improve	-7
will introduce	15
will is	8
will it	11
will just	-4
will keep	-4
will last	22
will laugh	14
will learn	5
will love	18
will make	2
will match	7
will meet	21
will most	4
will need	3
will never	-9
will not	-13
will only	-4
will open	7
will order	43
will pass	-5
will please	11
will prefer	-30
will prevent	-7
will protect	9
will purchase	6
will pursue	17
will really	11
will recommend	9
will regret	-8
will remain	11
will shout	-13
will shrink	12
will sometimes	10
will soon	4
will stay	2
will stick	-12
will stretch	19
will there's	-23
will try	-7
will understand	8
will usually	8
will wake	-30
will watch	3
will wear	23
will win	7
will wish	-10
will work	2
will yield	12
william	-4
william and	8
william h	20
william haines	8
william powell	15
williams	-2
williams in	14
willing	6
willing to	2
willingness	3
willingness of	12
willy	-12
wilted	-8
wilton	21
wimpy	-6
win	18
win !	15
win at	9
win win	10
win you	13
wind blows	15
windmill	18
window	-1
window into	17
window seats	8
window to	-5
windows not	-14
windows os	-12
windows that	8
windows user	-39
windows with	11
windshield suction	11
windsor	4
windtalkers	-68
windy	14
windy day	19
wine	8
wine and	-1
wine bar	6
wine but	8
wine color	13
wine list	9
wine on	15
wine out	15
wine selection	13
wine tasting	27
wine to	7
wine we	-8
wines	23
wines and	33
wines are	19
wines by	10
wing lounge	12
wings	5
wings !	20
winner	38
winner !	-2
winner from	11
winner here	22
winners	7
winning	17
winningly	13
winnipeg	21
wins	6
winston salem	12
winter	15
winter and	24
winter coat	7
winter in	6
winter months	20
winter white	7
winter's	15
winters	20
winters and	5
wintery	15
wipe the	7
wipe your	18
wiped	-9
wiped down	-17
wiped out	-7
wiping up	-11
wire	4
wire in	-13
wireless and	14
wireless internet	4
wires	-16
wisdom	3
wise	3
wise and	19
wise cracking	5
wiseguy	13
wiseman	24
wish	3
wish for	8
wish i	6
wish is	-4
wish it	-3
wish list	53
wish some	20
wish the	3
wish there	10
wish they	3
wish was	13
wish you	5
wished for	7
wishes	3
wishes it	18
wishing	-2
wishing for	-5
wishy	-27
wishy washy	-18
wit	3
wit and	-2
wit or	-43
wit to	6
witchcraft	2
witches	7
witchy	21
with	2
with a	1
with access	7
with accessories	10
with alain	-15
with ample	7
with android	-22
with animated	19
with anonymous	31
with are	-6
with attitude	-39
with awesome	29
with bad	-5
with barely	-28
with beautiful	-6
with beer	9
with better	-9
with big	-4
with bland	-23
with books	9
with booties	4
with boots	14
with bright	5
with care	22
with caveats	-12
with cheap	9
with cheaper	-21
with cheesy	-8
with choice	10
with cinnamon	15
with coconut	26
with comfortable	40
with complete	22
with confidence	7
with considerable	53
with cool	4
with creating	-10
with customer	-12
with dark	5
with darker	10
with dell	-12
with demands	-21
with denim	-7
with dirt	-13
with disney	5
with drama	8
with dried	-14
with each	2
with earlier	9
with ease	10
with easy	8
with eight	13
with energy	5
with english	5
with equal	8
with everything	-4
with excellent	44
with fake	-9
with family	11
with far	-5
with film	5
with flats	13
with flavor	15
with foot	9
with frank	7
with free	31
with fresh	3
with fries	7
with game	-11
with garlic	8
with gay	-15
with ghost	15
with glass	10
with goat	11
with good	18
with gorgeous	10
with grease	-10
with hardly	-15
with heels	41
with her	1
with higher	26
with him	-2
with his	1
with hk	11
with hope	9
with hp	-8
with humorous	10
with ice	-4
with ideas	15
with indian	28
with information	14
with intelligence	12
with interesting	4
with iron	7
with it	2
with its	-4
with jeans	24
with jerry	11
with kelly	9
with kendrick	27
with kissinger	17
with language	-14
with large	32
with leather	5
with leggings	3
with less	3
with lesser	9
with like	7
with links	-27
with literally	-24
with long	-2
with lots	-5
with major	-6
with many	12
with mashed	11
with me	3
with mediasource	-20
with medium	9
with memorable	9
with microsoft	23
with morals	13
with multiple	10
with muslims	-8
with my	8
with nary	-13
with natural	6
with no	-3
with normal	8
with nothing	3
with ok	-13
with older	14
with only	-4
with others	2
with out	-2
with pants	5
with passion	7
with perfect	-6
with personal	15
with piano	-12
with pickles	32
with pleasure	9
with plenty	13
with pointless	-9
with poor	-18
with pop	-25
with promise	9
with proper	6
with quality	9
with quentin	15
with raw	14
with reasonable	5
with remarkable	8
with repetition	-17
with reservations	-17
with salsa	7
with salt	-15
with sandals	17
with service	15
with several	-3
with sharks	-15
with shoes	12
with short	15
with simple	-8
with skinny	29
with smoked	11
with snacks	15
with solid	-14
with some	2
with sore	-15
with soup	12
with spicy	11
with stock	-12
with strong	9
with stunning	-8
with stupid	10
with style	9
with subscribe	10
with subtle	23
with suits	-24
with super	6
with system	-19
with tears	9
with terrible	-32
with terrific	10
with their	1
with themes	12
with thick	8
with this	1
with those	4
with tomato	21
with too	-32
with toppings	9
with total	20
with true	-9
with twins	-13
with twists	9
with typical	-7
with typos	-18
with unimaginable	21
with user	53
with vanilla	5
with veg	11
with verve	15
with views	26
with warm	18
with warmth	8
with way	-19
with we	14
with well	5
with white	9
with wide	11
with wife	8
with wifi	9
with wisdom	18
with wit	54
with wonderful	-13
with word	-36
with y'all	18
with you	7
within	4
within easy	15
within his	23
within walking	12
within your	7
withing	12
without	3
without NOT_all	6
without NOT_any	-3
without NOT_anything	-7
without NOT_asking	-5
without NOT_being	25
without NOT_breakfast	-28
without NOT_children	-9
without NOT_coming	18
without NOT_compromising	7
without NOT_difficulty	7
without NOT_even	4
without NOT_feeling	12
without NOT_first	-11
without NOT_getting	8
without NOT_going	3
without NOT_having	2
without NOT_issue	8
without NOT_losing	17
without NOT_making	11
without NOT_messing	11
without NOT_moving	-11
without NOT_notifying	-14
without NOT_one	22
without NOT_permission	-28
without NOT_realizing	12
without NOT_sacrificing	14
without NOT_sentimentalizing	15
without NOT_them	12
without NOT_worrying	9
without NOT_you	-5
without NOT_your	-8
witless	-10
witless and	-5
witness	4
witnessed in	13
wits	11
witted and	-9
witty	31
witty and	7
wizard to	-13
wks	-16
wmas	14
wobbles	-73
woefully	-22
wok	8
woken	7
wolf in	-24
wolfgang puck	-11
wolves	-4
woman ?	-11
woman s	13
women ?	-6
women as	-5
women at	-4
women look	-13
women or	-7
women with	-9
won	15
won a	5
won an	-4
won me	42
won over	25
won some	-18
won t	-9
won the	8
won't	-5
won't NOT_be	-5
won't NOT_buy	-22
won't NOT_disappoint	20
won't NOT_do	-13
won't NOT_even	-6
won't NOT_ever	-6
won't NOT_give	13
won't NOT_help	-6
won't NOT_install	-12
won't NOT_last	-9
won't NOT_let	-9
won't NOT_like	8
won't NOT_meet	-17
won't NOT_open	-11
won't NOT_order	-37
won't NOT_play	-5
won't NOT_recommend	-11
won't NOT_regret	52
won't NOT_replace	-18
won't NOT_turn	-13
wonder	-4
wonder if	-7
wonder what	4
wonder when	-11
wonder who	-11
wonder why	-8
wondered what	8
wonderful	46
wonderful !	16
wonderful and	20
wonderful app	26
wonderful book	-8
wonderful experience	4
wonderful flavor	7
wonderful flight	19
wonderful hotel	7
wonderful however	-34
wonderful movie	19
wonderful on	32
wonderful performance	23
wonderful performances	-6
wonderful place	7
wonderful product	30
wonderful reviews	-18
wonderful stay	7
wonderful story	17
wonderful stuff	13
wonderful thing	11
wonderfull	44
wonderfully	71
wonderfully creative	-11
wonderfully creepy	8
wonderfully done	10
wonderfully written	8
wondering	2
wondering about	19
wondering if	6
wondering why	-35
wonderland	3
wonderous	19
wonders	12
wonders a	14
wondrous	32
wondrous book	17
wondrously	36
wonky	-15
wont	-7
wont NOT_download	9
wont NOT_even	-38
wont NOT_regret	9
wonton	12
woo !	13
woo has	-23
woo hoo	10
wood film	-9
wooden	-24
wooden acting	-25
wooden and	10
wooden as	-6
woofer	-11
woohoo	21
woohoo !	16
woolf	25
woop	16
woot	6
woot !	10
woozy	-17
wor	12
word	-2
word of	11
word processing	28
word processor	-16
word what	-23
wordless	-15
words !	17
words and	3
words on	-8
wordy	-4
wordy and	-7
wore the	-7
wore them	-7
worest	-17
work	6
work !	5
work :(	-13
work about	8
work and	1
work appropriate	12
work around	4
work as	3
work better	3
work but	-10
work by	23
work day	10
work especially	-11
work for	-4
work from	-3
work great	8
work hard	3
work if	-6
work itself	11
work just	8
work o	12
work of	-1
work okay	-22
work or	3
work perfect	9
work perfectly	11
work quite	10
work really	6
work the	-2
work was	-4
work well	12
worked	-3
worked a	7
worked at	-7
worked but	-6
worked fine	3
worked for	1
worked great	-7
worked it	-33
worked like	8
worked now	16
worked ok	8
worked out	5
worked perfectly	38
worked well	-2
workers and	6
workers for	19
workhorse	13
workhorses	22
working	1
working after	-27
working and	-3
working around	9
working as	4
working but	-16
working correctly	-10
working great	14
working it	-20
working much	-17
working out	-7
working together	5
working well	49
workout	3
workouts	7
works	22
works !	18
works against	-6
works amazingly	9
works as	22
works at	3
works beautifully	14
works because	32
works brilliantly	9
works easily	11
works exactly	8
works extremely	6
works fine	-5
works flawlessly	4
works for	3
works going	-14
works great	4
works it	8
works just	16
works like	73
works nicely	19
works ok	-14
works out	-5
works perfect	11
works perfectly	-12
works pretty	14
works quite	7
works really	-18
works so	-4
works surprisingly	10
works well	34
works when	-11
works with	5
works wonderfully	9
works wonders	28
workshop	-12
workspace	14
workstations	14
world	15
world !	5
world a	11
world as	3
world but	2
world has	10
world of	4
world order	16
world outside	11
world series	11
world that	-5
world to	-5
world today	8
world we	18
world work	17
world you	11
world's largest	-10
worlds	17
worlds and	8
worlds it	-16
worn and	-13
worn but	14
worn in	11
worn it	-7
worn over	14
worn this	8
worn to	14
worn with	11
woronov	7
worried	17
worried about	-6
worried it	6
worried that	20
worry	2
worse	-53
worse !	-22
worse ?	11
worse acting	-6
worse and	-13
worse food	-11
worse is	-15
worse it	-9
worse movie	-37
worse movies	9
worse of	-11
worse than	-32
worse the	-17
worse they	-9
worse thing	-17
worse with	-8
worse yet	-10
worships	-8
worst	-105
worst acting	-31
worst actress	-8
worst airline	-7
worst and	-18
worst app	10
worst biryani	-22
worst book	-53
worst customer	-24
worst day	10
worst experience	-64
worst film	-2
worst films	-12
worst food	-26
worst game	-20
worst horror	-4
worst hotel	-7
worst i	-26
worst i've	-12
worst in	-8
worst kind	-6
worst lounge	-31
worst movie	-32
worst movies	-62
worst of	13
worst part	35
worst performance	-26
worst piece	-8
worst pizza	-15
worst place	-27
worst possible	8
worst quality	-13
worst seats	-25
worst service	-25
worst taste	-6
worst than	-11
worst the	16
worst witch	59
worstcustomerservice	-9
worsts	-26
wort	-14
worth	26
worth a	19
worth an	11
worth buying	7
worth caring	-14
worth catching	14
worth checking	13
worth every	21
worth it	20
worth of	-2
worth reading	9
worth seeing	12
worth skipping	-9
worth spending	8
worth taking	12
worth the	45
worth trying	8
worth visiting	6
worth watching	2
worth your	17
worthless	-80
worthless !	-10
worthwhile	3
worthy	10
worthy addition	10
worthy of	-6
worthy successor	8
worthy to	9
wost	-14
would	-2
would absolutely	5
would activate	-13
would actually	-13
would add	11
would allow	-7
would also	-3
would anyone	-22
would be	-4
would believe	-9
would better	10
would bother	-8
would but	22
would buy	3
would call	-6
would certainly	9
would check	-11
would contain	-20
would def	39
would defiantly	15
would definately	-4
would definatly	13
would definitely	37
would either	-13
would even	-12
would eventually	-11
would fall	-6
would focus	-10
would freeze	-18
would get	2
would give	2
would go	2
would have	-11
would help	-13
would hesitate	-13
would highly	8
would hold	-9
would hope	-4
would in	-7
would just	-6
would look	-1
would love	-6
would n't	-10
would never	-13
would not	-14
would only	-6
would order	6
would purchase	39
would quickly	-16
would rank	6
would rather	-10
would reccomend	18
would recomend	30
would recommend	9
would refund	13
would return	4
would say	1
would size	7
would someone	-8
would spend	-21
would stay	8
would struggle	-10
would suggest	3
would taste	-10
would the	-3
would they	-4
would think	-9
would totally	8
would ve	-11
would work	-6
would you	4
would'nt	-52
would't	-15
would've	-12
would've been	-14
would've loved	-9
would've ordered	-12
woulda	-20
wouldn	-9
wouldn t	-18
wouldn't	-7
wouldn't NOT_be	1
wouldn't NOT_buy	12
wouldn't NOT_eat	-33
wouldn't NOT_even	-9
wouldn't NOT_go	-6
wouldn't NOT_have	6
wouldn't NOT_hesitate	4
wouldn't NOT_know	-9
wouldn't NOT_recommend	-29
wouldn't NOT_stay	6
wouldn't NOT_suggest	-15
wouldn't NOT_take	-20
wouldn't NOT_use	17
wouldn't NOT_work	-4
wouldnt	-8
wouldnt NOT_even	14
wouldnt NOT_put	-27
woven	18
wow	6
wow !	11
wow about	-14
wow was	20
wow wow	10
wp	19
wpm	25
wrap	-3
wrapping	-5
wraps and	8
wreck	-5
wreck with	-25
wrecked	-7
wrecks	-13
wrecks the	-23
wrench	-15
wrenching	50
wrestling	-4
wretched	-13
wretched movie	-19
wretchedly	-9
wretchedness	-37
wriggle	-13
wrigley	49
wrigley field	10
wrinkle in	-8
wrinkled	-28
wrinkly	-7
wrist forearm	-16
wrists	-11
write	-4
write my	-13
write on	11
write the	-3
write this	-11
writer was	-5
writer's	-6
writers	-11
writers of	-4
writes at	-29
writing	-10
writing editing	-11
writing more	-6
writing this	5
written and	3
written another	13
written book	8
written but	-10
written it	-9
written to	-4
wrong	-32
wrong !	-17
wrong ?	10
wrong and	4
wrong color	-9
wrong item	-7
wrong order	-62
wrong places	-21
wrong size	5
wrong than	-16
wrong thing	-12
wrong way	-12
wrong with	4
wrong wrong	-13
wrote	-3
wrote this	-4
wry	29
wry humor	15
wryly	24
ws	-14
wt	17
wt and	35
wtc	7
wtf	-52
wtf !	-27
wtf ?	-18
wth	-19
wu	7
wuhrer	-23
wunderkind	-15
wuss	-13
wusthof	-22
wwa	41
wwe tag	11
x	5
x zoom	11
xbox	38
xd	35
xena	-19
xenophobic	-9
xenyx	9
xerox	-12
xiamen	18
xii	-12
xl because	6
xm	13
xm and	10
xmas	10
xoxo	75
xp sp	-29
xs	5
xs !	-20
xs because	7
xs fit	46
xs fits	19
xs for	16
xs which	7
xsp	2
xsp and	16
xspetite	22
xu	10
xxs p	20
xxs this	-17
y tu	6
y y	9
y'all	11
y'all soon	17
ya yas	13
yack	-18
yak	-30
yakub	-35
yakub's	-61
yall	9
yall better	22
yamaha fc	-15
yancey	-17
yard so	-15
yas	10
yass	30
yawn	-69
yawning	-16
yawp	-16
yay	28
yay !	35
yayy	9
ye	-21
ye gods	-12
yea right	-13
yeah	3
yeah don't	-21
yeah right	-16
yeah that's	-7
year	1
year !	22
year a	8
year after	3
year and	2
year http	25
year later	-11
year now	14
year ride	-10
year round	74
year warranty	-11
year's most	10
yearn for	-6
yearning	4
yearnings	10
years	8
years !	5
years after	14
years ago	-3
years ahead	8
years and	1
years i've	37
years if	-25
years it	11
years later	6
years never	-20
years now	7
years old	1
years passed	7
years since	5
years they	25
years to	-6
years without	10
years working	13
yee	29
yell	-7
yell at	-14
yelled	-39
yelled at	-3
yelling	-19
yelling and	-6
yelling at	-9
yelling in	-17
yellow but	17
yelpers	-14
yen	18
yeon	14
yes !	32
yes ?	12
yes and	-5
yes by	10
yes it's	3
yes please	74
yes yes	13
yess	13
yesterday for	12
yesterday night	-8
yet	2
yet all	9
yet another	-7
yet but	3
yet compelling	35
yet far	17
yet flattering	7
yet it	7
yet my	-8
yet no	-8
yet powerful	9
yet remains	10
yet very	-10
yield	20
yikes	-22
yikes !	-11
yip	17
yo	2
yo !	9
yo ho	23
yo mama	28
yoga pant	-20
yogurt	-5
yogurt and	7
yogurt or	11
yokai	30
yokai war	12
yong	20
yoplait	20
york	-2
york city	2
york i	10
york jfk	-11
york magazine	13
you	2
you !	4
you :)	11
you a	2
you all	2
you along	10
you already	-2
you also	-3
you and	-2
you anywhere	8
you at	9
you away	29
you back	10
you bake	19
you beat	22
you being	-6
you both	15
you bother	-14
you bought	6
you busy	10
you buy	-5
you call	-3
you can	5
you cancelled	-36
you catch	4
you cent	-9
you coming	12
you cool	12
you could	-1
you couldn't	4
you crave	21
you crazy	-6
you cry	5
you definitely	19
you differently	-14
you directly	12
you don	5
you don't	11
you drive	25
you eat	12
you entertained	2
you expect	-3
you explain	-12
you failed	-8
you fast	7
you feel	11
you fill	10
you fly	13
you followed	18
you forget	3
you getting	15
you glued	10
you go	4
you gotta	7
you guessed	-21
you guessing	2
you had	3
you hate	3
you have	-1
you haven't	7
you help	-7
you how	5
you if	-3
you in	6
you into	16
you it's	13
you kidding	-7
you know	1
you laugh	2
you laughing	-6
you like	2
you look	-2
you lose	-6
you lost	-22
you making	-14
you manage	-8
you many	15
you may	2
you mean	-6
you miss	5
you moved	-20
you movie	16
you my	-4
you need	5
you note	12
you otherwise	-10
you paid	-10
you pay	12
you predict	-12
you prefer	3
you press	-4
you push	-14
you put	-2
you really	-2
you relax	6
you rent	-14
you rock	5
you rolling	8
you saw	-5
you scratching	-14
you scream	-17
you sent	-12
you serious	-17
you service	-15
you share	7
you so	11
you squeeze	-17
you stay	4
you step	6
you suck	8
you sure	-17
you surely	-10
you sweat	34
you tend	5
you this	-6
you thought	2
you too	9
you try	-5
you tube	12
you two	-6
you united	18
you up	18
you very	4
you want	-2
you wash	-16
you watch	2
you weep	23
you went	-8
you whether	14
you will	6
you wo	13
you won't	14
you worry	10
you would	1
you xx	18
you'd	-5
you'd be	4
you'd need	7
you'd think	-2
you'd want	8
you'll	2
you'll enjoy	3
you'll have	2
you'll like	10
you'll read	26
you'll want	4
you're at	4
you're better	-58
you're doing	26
you're familiar	8
you're going	-1
you're into	-5
you're leaving	13
you're looking	5
you're missing	19
you're my	28
you're not	5
you're pregnant	-29
you're ready	7
you're set	9
you're sitting	8
you're starving	-16
you're taller	-26
you're the	3
you're used	17
you're using	12
you're wearing	-5
you're welcome	25
you've ever	9
you've lost	-39
youll	10
young	-3
young again	9
young age	5
young at	17
young boy	5
young boy's	11
young children	-2
young guns	-19
young lad	18
young lovers	6
young man	11
young men	8
young victoria	7
younger	-4
younger children	31
younger crowd	-8
younger women	9
your account	-7
your agent	-6
your airline	-6
your amp	19
your attention	13
your awesome	-7
your axe	18
your bag	-16
your baggage	-14
your bathtub	-16
your battery	-6
your belly	-14
your blood	-9
your board	8
your body	6
your breath	10
your camera	13
your childhood	19
your children	4
your closest	9
your closet	4
your clothing	7
your collection	22
your crew	7
your curves	6
your customer	-13
your customers	13
your day	9
your desk	10
your desktop	13
your diet	10
your dreams	4
your ego	12
your eyes	7
your fault	-5
your favorite	-4
your feet	3
your flight	8
your focus	12
your foot	11
your friends	4
your gate	-8
your grave	-16
your guide	11
your hard	-4
your heart	23
your hearts	8
your help	26
your hero	20
your home	19
your horoscope	7
your inner	31
your instrument	13
your intelligence	-6
your jaw	6
your job	-7
your kitchen	9
your kitchenaid	-15
your list	11
your little	4
your lives	-15
your local	-9
your loyal	-10
your messages	-19
your money	-53
your needs	8
your neighborhood	12
your neighbors	31
your not	10
your organization	11
your passengers	-10
your pedals	10
your personal	4
your pick	-8
your place	-16
your player	13
your pocket	3
your privacy	-13
your profile	18
your prompt	13
your pulse	17
your research	-11
your risk	-19
your room	-3
your scripts	-12
your seat	5
your sense	9
your senses	-9
your service	-7
your seven	11
your site	-12
your size	25
your staff	-3
your standards	-14
your strap	-4
your stuff	-9
your style	22
your table	10
your taste	10
your team	9
your thinking	-4
your tickets	1
your time	-2
your tracks	-16
your trip	35
your turn	14
your vehicle	11
your waiter	-11
your wardrobe	11
your watch	-6
your website	-29
your whole	-8
yoursel	-17
yourself !	8
yourself ?	-15
yourself a	5
yourself and	4
yourself because	-14
yourself why	-7
yourselves	-13
yourselves !	-30
yourselves a	-8
youssef	7
youssef chahine	9
youth	-4
youth of	-8
youthful	6
youtube and	6
yr	-6
yr olds	-16
yrs	4
yrs and	14
yuck	-77
yuck !	-31
yuen	11
yuk	-35
yuk !	-7
yum	67
yum !	16
yumm	14
yummy	59
yummy !	16
yummy and	13
yummy as	7
yummy food	4
yup	3
yup a	-12
yuzna	10
yvonne	7
yvr	19
yâ	26
yâ all	17
z boys	18
zabriskie	9
zac	22
zane	3
zappos	7
zeal to	-17
zee	-13
zega	-15
zellweger	-9
zen	2
zen does	-19
zen micro	6
zenith	5
zenith of	11
zentropa	8
zero	-18
zero day	37
zero if	-15
zero mostel	8
zero problems	36
zero star	-51
zero stars	-93
zest for	13
zeta	-11
zeta jones	-4
zhu	8
zilch	6
zings	26
zionist	-22
zip lock	14
zipper	-9
zipper broke	9
zipper closed	-16
zipper in	-10
zippers	8
zipps	-7
zips	42
ziti	13
zizek	8
zomato	-19
zombie	-6
zombies	-7
zoom function	-24
zoom is	15
zoom range	11
zr	-10
zsweet	15
zu	10
zulu	-21
zurich	-15
zz	-26
ºï	16
ºð	14
à	2
â	13
â jetblue	8
â united	10
â ºï	11
â â	14
â ï	19
ï	17
ï â	-15
ð	27
ð http	15
ð â	27
ð ð	3
✌	8
❤	36
👌	11
👌 👌	8
👍	19
👍 👍	10
🔥	11
😀	14
😁	23
😄	18
😉	21
😊	34
😋	38
😍	75
😎	9
😛	9
😡	-9
🙂	13
🤩	7
