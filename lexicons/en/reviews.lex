# format: repute-lexicon/1
# name: reviews
# language: en
# version: 1
# licence: GPL-3.0-or-later
# trained-on: imdb negative=12500 neutral=0 positive=12500 held-out=25000 digest=061b19aa07c17bcc1ed8e6da514de1a4
# trained-on: amazon_books negative=1522 neutral=0 positive=1626 held-out=382 digest=40f5229b94360dcb08708a16d96e431b
# trained-on: amazon_dvd negative=1556 neutral=0 positive=1560 held-out=396 digest=4c1ea20f9d36246a2aacedfc40f6aaf0
# trained-on: amazon_electronics negative=1554 neutral=0 positive=1566 held-out=406 digest=e278eaf325578410ad0f9f96debd62ae
# trained-on: amazon_kitchen negative=1554 neutral=0 positive=1546 held-out=427 digest=46f0c039a218a8c6848664bc5c4520d9
# trained-on: amazon_5cat negative=650 neutral=856 positive=6562 held-out=966 digest=a1119c792c687574be9a7876ca2fa0c5
# trained-on: amazon_finefood negative=624 neutral=305 positive=3099 held-out=956 digest=1d877ce3a5785b6f14fed984205e567f
# trained-on: amazon_musical negative=322 neutral=566 positive=7194 held-out=1007 digest=3c7e82917e2052edad8e4d23e35918d7
# trained-on: amazon_polarity_slice negative=4304 neutral=0 positive=3668 held-out=1013 digest=f8162612917a5d81bfe63f4226e4f76d
# trained-on: amazon_apps20k negative=3836 neutral=0 positive=12193 held-out=3971 digest=9a2e0a4bda75fe42c1d331754f513be1
# trained-on: clothing negative=3533 neutral=4270 positive=26045 held-out=4528 digest=7bcdd9e79e4b97ddc44f0f920d338846
# trained-on: yelp10k negative=1330 neutral=1182 positive=5494 held-out=1992 digest=797a48fb83b413c608a700928738e165
# trained-on: restaurants_hyd negative=1947 neutral=937 positive=4636 held-out=1885 digest=cbe1f186f5ce48e4d2f3f41925bdee67
# trained-on: sentimentr_hotel_reviews negative=533 neutral=520 positive=2919 held-out=1012 digest=63a47614ec0a88b0215165682ff595a3
# trained-on: disney negative=172 neutral=461 positive=2912 held-out=948 digest=2c319445ee2c0ad40d461ba05ca5250e
# trained-on: skytrax_lounge negative=1120 neutral=834 positive=1532 held-out=446 digest=aa791c3d3929431164dceca7beb9401f
# trained-on: skytrax_seat negative=1262 neutral=0 positive=726 held-out=254 digest=3557391a75326ef8cb7d62090fadd323
# settings: entries=50000 texts-min=4 cost=6 digits=no words=1-2 presence
# negators: not no never none nobody nothing neither nor nowhere without cannot can't cant won't wont don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't werent wouldn't wouldnt couldn't couldnt shouldn't shouldnt hasn't hasnt haven't havent hadn't hadnt ain't aint hardly barely scarcely lack lacks lacking
# negation-window: 3
# scale: 0.11758959
# slope: 0.571565
# thresholds: -0.78 0.48
# accuracy: imdb n=25000 binary=0.8998 f1=0.9000
# accuracy: amazon_books n=382 binary=0.8743 f1=0.8769
# accuracy: amazon_dvd n=396 binary=0.8813 f1=0.8793
# accuracy: amazon_electronics n=406 binary=0.9138 f1=0.9138
# accuracy: amazon_kitchen n=427 binary=0.9110 f1=0.9105
# accuracy: amazon_5cat n=851 binary=0.9283 f1=0.8264 n3=966 f1-3=0.6262
# accuracy: amazon_finefood n=868 binary=0.9412 f1=0.8898 n3=956 f1-3=0.6609
# accuracy: amazon_musical n=935 binary=0.9540 f1=0.7750 n3=1007 f1-3=0.6035
# accuracy: amazon_polarity_slice n=1013 binary=0.9072 f1=0.9071
# accuracy: amazon_apps20k n=3971 binary=0.9232 f1=0.8975
# accuracy: clothing n=3984 binary=0.9320 f1=0.8630 n3=4528 f1-3=0.6428
# accuracy: yelp10k n=1713 binary=0.9480 f1=0.9215 n3=1992 f1-3=0.6581
# accuracy: restaurants_hyd n=1648 binary=0.9484 f1=0.9412 n3=1885 f1-3=0.7116
# accuracy: sentimentr_hotel_reviews n=883 binary=0.9638 f1=0.9368 n3=1012 f1-3=0.7026
# accuracy: disney n=821 binary=0.9537 f1=0.7977 n3=948 f1-3=0.6302
# accuracy: skytrax_lounge n=326 binary=0.9110 f1=0.9078 n3=446 f1-3=0.6489
# accuracy: skytrax_seat n=254 binary=0.8661 f1=0.8627
# accuracy: vader_tweets n=4196 binary=0.7533 f1=0.7368 n3=4200 f1-3=0.4062
# accuracy: airline_tweets n=11380 binary=0.8281 f1=0.7848 n3=14445 f1-3=0.5346
# accuracy: sst5 n=9601 binary=0.7805 f1=0.7839 n3=11814 f1-3=0.4915
# accuracy: rt_polarity n=10662 binary=0.7544 f1=0.7600
# accuracy: nltk_movie_reviews n=2000 binary=0.9040 f1=0.9045
# accuracy: nltk_product_reviews n=3805 binary=0.8011 f1=0.7850 n3=8138 f1-3=0.5390
# accuracy: semeval14_restaurants n=2473 binary=0.8577 f1=0.8315 n3=3035 f1-3=0.5994
# accuracy: semeval14_laptops n=1235 binary=0.8170 f1=0.8257 n3=1482 f1-3=0.5183
# accuracy: semeval16_laptops n=1912 binary=0.8536 f1=0.8555 n3=2041 f1-3=0.5197
# accuracy: mams_restaurants n=4647 binary=0.8044 f1=0.8069 n3=5297 f1-3=0.4689
# accuracy: en_opener_en_hotels n=1858 binary=0.8714 f1=0.8409 n3=1962 f1-3=0.5125
# accuracy: en_umsab_tweets n=2022 binary=0.7201 f1=0.7255 n3=3033 f1-3=0.4715
!	7
! ?	-21
:(	-45
:( but	8
:( i	-7
:)	57
:) i	11
:) the	27
:/	-54
:d	30
:p	10
;)	16
;) i	20
<3	11
?	-17
NOT_a	3
NOT_a NOT_big	14
NOT_a NOT_bit	-5
NOT_a NOT_book	-5
NOT_a NOT_bra	3
NOT_a NOT_camera	-8
NOT_a NOT_cause	10
NOT_a NOT_charge	7
NOT_a NOT_classic	13
NOT_a NOT_clue	-3
NOT_a NOT_computer	25
NOT_a NOT_crap	-7
NOT_a NOT_deal	16
NOT_a NOT_decent	-5
NOT_a NOT_deep	5
NOT_a NOT_dull	30
NOT_a NOT_flavor	11
NOT_a NOT_fortune	7
NOT_a NOT_game	-8
NOT_a NOT_gamer	8
NOT_a NOT_good	-47
NOT_a NOT_great	-1
NOT_a NOT_hard	-3
NOT_a NOT_heavy	9
NOT_a NOT_high	-7
NOT_a NOT_higher	13
NOT_a NOT_jacket	-7
NOT_a NOT_lot	2
NOT_a NOT_major	7
NOT_a NOT_masterpiece	12
NOT_a NOT_miracle	14
NOT_a NOT_modern	-8
NOT_a NOT_paper	8
NOT_a NOT_patch	-55
NOT_a NOT_pick	12
NOT_a NOT_place	-3
NOT_a NOT_pleasant	-42
NOT_a NOT_plus	-12
NOT_a NOT_power	8
NOT_a NOT_problem	7
NOT_a NOT_quality	-24
NOT_a NOT_rehash	9
NOT_a NOT_review	4
NOT_a NOT_s	-20
NOT_a NOT_seat	-24
NOT_a NOT_size	-5
NOT_a NOT_smart	5
NOT_a NOT_special	-3
NOT_a NOT_straight	-6
NOT_a NOT_task	-13
NOT_a NOT_terrible	-6
NOT_a NOT_video	-12
NOT_a NOT_warning	-16
NOT_a NOT_wifi	9
NOT_a NOT_woman	-10
NOT_a NOT_work	20
NOT_a NOT_worse	-12
NOT_a better	12
NOT_a couple	-5
NOT_a fast	9
NOT_a good	-20
NOT_a mic	-4
NOT_a perfect	9
NOT_a reason	-1
NOT_a response	-19
NOT_a restaurant	-8
NOT_abide	-88
NOT_able	-2
NOT_able NOT_to	-1
NOT_about	3
NOT_about NOT_them	4
NOT_about NOT_to	-4
NOT_about but	4
NOT_about this	-2
NOT_above	-7
NOT_absorb	-33
NOT_abuse	-11
NOT_accept	-12
NOT_acceptable	-55
NOT_access	-18
NOT_accidents	22
NOT_accommodate	-17
NOT_accomplish	-20
NOT_accurate	-3
NOT_accurately	-5
NOT_achieved	-4
NOT_acid	13
NOT_acidic	6
NOT_act	-6
NOT_acted	-19
NOT_acting	-7
NOT_activity	-7
NOT_actors	-8
NOT_actual	-2
NOT_actually	-3
NOT_adam	-5
NOT_add NOT_up	-4
NOT_additional	-4
NOT_address	-19
NOT_adult	-11
NOT_advertised	-7
NOT_afraid	14
NOT_afraid NOT_of	9
NOT_afraid NOT_to	6
NOT_after	-4
NOT_after NOT_taste	53
NOT_after the	-5
NOT_afternoon	8
NOT_again	-39
NOT_again !	-56
NOT_again and	-4
NOT_against	-16
NOT_against NOT_it	-8
NOT_aged	-7
NOT_aged NOT_well	-18
NOT_agree	-7
NOT_agree NOT_with	-3
NOT_aids	10
NOT_air	5
NOT_air NOT_conditioning	-11
NOT_aircraft	-12
NOT_alcohol	-5
NOT_all	4
NOT_all !	-29
NOT_all ?	7
NOT_all NOT_as	-11
NOT_all NOT_bad	4
NOT_all NOT_bitter	9
NOT_all NOT_flattering	-12
NOT_all NOT_good	-16
NOT_all NOT_happy	-21
NOT_all NOT_like	5
NOT_all NOT_satisfied	-14
NOT_all NOT_what	-10
NOT_all and	-7
NOT_all for	-14
NOT_all it	-4
NOT_allow	-15
NOT_allowed	-11
NOT_allowed NOT_in	-6
NOT_allowed NOT_on	-11
NOT_allowed NOT_to	-2
NOT_along with	13
NOT_already NOT_been	13
NOT_also	-16
NOT_also the	-11
NOT_although	-4
NOT_always	3
NOT_always NOT_easy	33
NOT_always NOT_the	16
NOT_am	2
NOT_amazing NOT_but	10
NOT_amazon	5
NOT_amenities	-9
NOT_american	4
NOT_amount	-3
NOT_amount NOT_of	-17
NOT_amusing	-5
NOT_an NOT_a	-12
NOT_an NOT_action	6
NOT_an NOT_ad	10
NOT_an NOT_app	4
NOT_an NOT_audiophile	9
NOT_an NOT_easy	34
NOT_an NOT_issue	15
NOT_an NOT_on	18
NOT_an NOT_option	-3
NOT_an actress	-13
NOT_an app	-29
NOT_and	4
NOT_and NOT_at	-7
NOT_and NOT_did	8
NOT_and NOT_has	5
NOT_and NOT_he	-5
NOT_and NOT_is	-16
NOT_and NOT_it	2
NOT_and NOT_its	-60
NOT_and NOT_just	-5
NOT_and NOT_the	-5
NOT_and NOT_there	12
NOT_and NOT_was	-24
NOT_and NOT_will	-5
NOT_and after	-8
NOT_and i	-3
NOT_and it	-8
NOT_and maybe	9
NOT_and no	-4
NOT_and the	2
NOT_and therefore	-25
NOT_android	-14
NOT_angry	12
NOT_angry NOT_birds	17
NOT_animals	7
NOT_announcement	10
NOT_another	9
NOT_another NOT_movie	6
NOT_answer	-6
NOT_answered	-12
NOT_any	-3
NOT_any NOT_better	3
NOT_any NOT_complaints	6
NOT_any NOT_depth	-9
NOT_any NOT_flavor	-33
NOT_any NOT_food	-29
NOT_any NOT_glitches	10
NOT_any NOT_hassle	7
NOT_any NOT_issues	14
NOT_any NOT_money	7
NOT_any NOT_more	-2
NOT_any NOT_noise	6
NOT_any NOT_of	-7
NOT_any NOT_plot	-5
NOT_any NOT_problems	9
NOT_any NOT_real	-2
NOT_any NOT_sense	-12
NOT_any NOT_sort	-14
NOT_any NOT_taste	-7
NOT_any more	-2
NOT_any of	-2
NOT_any other	4
NOT_any sort	-12
NOT_anybody	2
NOT_anybody NOT_to	-7
NOT_anymore	-4
NOT_anymore and	-4
NOT_anyone	2
NOT_anyone NOT_to	-5
NOT_anyone can	-15
NOT_anyone in	-14
NOT_anyone would	-4
NOT_anything	-16
NOT_anything NOT_about	-2
NOT_anything NOT_away	3
NOT_anything NOT_but	-4
NOT_anything NOT_for	-12
NOT_anything NOT_in	-11
NOT_anything NOT_new	-23
NOT_anything NOT_nice	-12
NOT_anything NOT_with	-16
NOT_anyway	4
NOT_anywhere NOT_close	-15
NOT_anywhere NOT_else	37
NOT_anywhere else	8
NOT_apart from	-6
NOT_apologies	5
NOT_apology	-6
NOT_app	14
NOT_app !	11
NOT_app it	-25
NOT_app to	-13
NOT_apparent	4
NOT_apparent NOT_reason	-6
NOT_apparently	-15
NOT_appeal	-2
NOT_appetizing	-5
NOT_application	8
NOT_appreciate NOT_being	-26
NOT_approach	-8
NOT_are	-2
NOT_are not	-6
NOT_areas	-24
NOT_arms	-6
NOT_army	-20
NOT_around NOT_it	-8
NOT_around NOT_like	-26
NOT_arrive	-5
NOT_arrived	-16
NOT_artistic	-5
NOT_as	-1
NOT_as NOT_a	-3
NOT_as NOT_advertised	-46
NOT_as NOT_big	21
NOT_as NOT_bright	-7
NOT_as NOT_clean	-25
NOT_as NOT_crowded	18
NOT_as NOT_cute	-26
NOT_as NOT_described	-15
NOT_as NOT_expected	-10
NOT_as NOT_extensive	12
NOT_as NOT_great	13
NOT_as NOT_high	4
NOT_as NOT_i	7
NOT_as NOT_if	-3
NOT_as NOT_impressed	9
NOT_as NOT_it	-6
NOT_as NOT_large	7
NOT_as NOT_many	-3
NOT_as NOT_pictured	-37
NOT_as NOT_rich	-5
NOT_as NOT_shown	-40
NOT_as NOT_small	12
NOT_as NOT_strong	11
NOT_as NOT_to	-16
NOT_as NOT_vibrant	-12
NOT_as bad	-5
NOT_as florida	9
NOT_as i'd	-26
NOT_as it	-6
NOT_as many	8
NOT_as much	31
NOT_as one	-11
NOT_as pictured	-15
NOT_as some	2
NOT_as there	6
NOT_as they	-5
NOT_as your	-10
NOT_ashamed NOT_to	8
NOT_aside	-14
NOT_aside from	-24
NOT_ask	3
NOT_ask NOT_for	5
NOT_ask NOT_if	-11
NOT_ask for	18
NOT_asked NOT_for	14
NOT_asking	-5
NOT_asking NOT_for	-29
NOT_assist	-8
NOT_at	3
NOT_at NOT_all	-27
NOT_at NOT_least	3
NOT_at NOT_the	4
NOT_at NOT_this	-8
NOT_at all	-29
NOT_at first	18
NOT_at it	5
NOT_at this	-10
NOT_atmosphere	13
NOT_attempt NOT_at	-16
NOT_attention	-2
NOT_attention NOT_to	4
NOT_attitude	-10
NOT_attractive	-4
NOT_audible	5
NOT_audiophile	13
NOT_avail	-21
NOT_available	-6
NOT_available NOT_at	-11
NOT_available NOT_yet	-17
NOT_aware NOT_that	-6
NOT_away NOT_from	24
NOT_awesome	3
NOT_awful	-8
NOT_awful but	-13
NOT_b	2
NOT_ba	-7
NOT_back	-25
NOT_back !	-8
NOT_back NOT_and	3
NOT_back NOT_here	-33
NOT_back NOT_there	-8
NOT_back to	4
NOT_background NOT_music	-7
NOT_bad	16
NOT_bad !	41
NOT_bad NOT_at	49
NOT_bad NOT_but	-46
NOT_bad NOT_either	5
NOT_bad NOT_for	21
NOT_bad NOT_place	-6
NOT_bad NOT_thing	6
NOT_bad about	7
NOT_bad but	-12
NOT_bad if	-16
NOT_bad meal	4
NOT_bad not	12
NOT_bad the	-19
NOT_bad things	-6
NOT_bad this	-11
NOT_baggy	38
NOT_bake	-52
NOT_balls	-5
NOT_bang	-11
NOT_basic	-21
NOT_bass	4
NOT_bbq	5
NOT_be	1
NOT_be NOT_afraid	3
NOT_be NOT_an	-4
NOT_be NOT_as	7
NOT_be NOT_back	-73
NOT_be NOT_beat	17
NOT_be NOT_beaten	10
NOT_be NOT_better	4
NOT_be NOT_buying	-46
NOT_be NOT_called	-6
NOT_be NOT_coming	-21
NOT_be NOT_compared	18
NOT_be NOT_disappointed	75
NOT_be NOT_dissapointed	7
NOT_be NOT_dissappointed	11
NOT_be NOT_done	-5
NOT_be NOT_easier	5
NOT_be NOT_eaten	-12
NOT_be NOT_fooled	-18
NOT_be NOT_going	-47
NOT_be NOT_happier	56
NOT_be NOT_missed	60
NOT_be NOT_more	16
NOT_be NOT_perfect	5
NOT_be NOT_played	-33
NOT_be NOT_purchasing	-7
NOT_be NOT_put	10
NOT_be NOT_recognized	-36
NOT_be NOT_returning	-64
NOT_be NOT_so	3
NOT_be NOT_sorry	76
NOT_be NOT_spending	-24
NOT_be NOT_staying	-67
NOT_be NOT_tempted	-11
NOT_be NOT_that	-3
NOT_be NOT_the	5
NOT_be NOT_this	-13
NOT_be NOT_turned	11
NOT_be NOT_used	-6
NOT_be NOT_using	-13
NOT_be NOT_worn	-11
NOT_be NOT_worth	7
NOT_be a	3
NOT_be good	-14
NOT_be great	-43
NOT_be this	-23
NOT_be without	26
NOT_bear	-11
NOT_beat	95
NOT_beat !	18
NOT_beat NOT_a	7
NOT_beat NOT_it	39
NOT_beat NOT_that	27
NOT_beat NOT_the	1
NOT_beat NOT_this	16
NOT_beaten	22
NOT_beats	25
NOT_because	11
NOT_because NOT_i	-3
NOT_because NOT_the	-2
NOT_because NOT_they	-15
NOT_been NOT_at	9
NOT_been NOT_better	25
NOT_been NOT_easier	19
NOT_been NOT_happier	7
NOT_been NOT_made	-2
NOT_been NOT_more	-2
NOT_been NOT_nicer	13
NOT_been NOT_renovated	-24
NOT_been NOT_said	50
NOT_been NOT_so	4
NOT_been NOT_there	18
NOT_been NOT_treated	-32
NOT_been NOT_updated	-25
NOT_been made	-8
NOT_before !	14
NOT_before NOT_the	-8
NOT_before i	-6
NOT_begin	-6
NOT_begin NOT_to	-3
NOT_beginning	-10
NOT_being	4
NOT_being NOT_too	74
NOT_believable	-11
NOT_believable NOT_as	-7
NOT_believe	-8
NOT_believe NOT_a	-27
NOT_believe NOT_i	14
NOT_believe NOT_in	-3
NOT_believe NOT_it	12
NOT_believe NOT_me	-24
NOT_believe NOT_people	-6
NOT_believe NOT_that	-3
NOT_believe NOT_the	6
NOT_believe NOT_this	-12
NOT_believe NOT_what	-4
NOT_bell	-9
NOT_belong	-8
NOT_belong NOT_on	-13
NOT_belt	12
NOT_bend	-5
NOT_benefit	-7
NOT_best NOT_choice	-21
NOT_best NOT_either	12
NOT_best NOT_i've	14
NOT_best NOT_in	13
NOT_best NOT_movie	-6
NOT_best NOT_quality	38
NOT_best NOT_way	-15
NOT_better NOT_than	-2
NOT_better NOT_to	-7
NOT_better than	40
NOT_better word	-15
NOT_bettered	7
NOT_between	-29
NOT_between NOT_the	-23
NOT_beyond NOT_that	-12
NOT_beyond NOT_the	-10
NOT_big	11
NOT_big NOT_and	17
NOT_big NOT_as	49
NOT_big NOT_deal	13
NOT_big NOT_on	5
NOT_big NOT_person	-8
NOT_biggest	11
NOT_billowy	6
NOT_bit	-9
NOT_bitter	14
NOT_bitter NOT_and	8
NOT_bitter NOT_at	7
NOT_bitterness	62
NOT_black	-5
NOT_blame	4
NOT_blouse	-7
NOT_blue	-4
NOT_book	-16
NOT_book !	-15
NOT_book at	-11
NOT_book down	63
NOT_book or	-38
NOT_book to	9
NOT_booked	-33
NOT_books	-4
NOT_boomy	19
NOT_bored	15
NOT_boring	4
NOT_bother	-23
NOT_bother NOT_me	22
NOT_bother NOT_to	9
NOT_bother NOT_us	-14
NOT_bother NOT_wasting	-10
NOT_bother NOT_watching	-4
NOT_bother NOT_with	-34
NOT_bothered	-4
NOT_bothered NOT_to	-18
NOT_bought NOT_it	-17
NOT_bought NOT_this	-10
NOT_boutique	-7
NOT_box	-2
NOT_boxy	-4
NOT_bra	8
NOT_brainer !	31
NOT_brand	-7
NOT_brand again	-27
NOT_breaker	4
NOT_breaking NOT_into	-13
NOT_breath	-15
NOT_bring	1
NOT_bring NOT_anything	-8
NOT_bring NOT_myself	-4
NOT_broad	10
NOT_brown	4
NOT_bs	7
NOT_bucket	-9
NOT_bueno	-25
NOT_build	-8
NOT_buildings	-16
NOT_bulk	4
NOT_bulky	51
NOT_burn	4
NOT_burnt	-4
NOT_busy NOT_and	6
NOT_but	2
NOT_but NOT_a	-1
NOT_but NOT_an	-5
NOT_but NOT_bad	-10
NOT_but NOT_be	8
NOT_but NOT_better	17
NOT_but NOT_compliments	8
NOT_but NOT_did	28
NOT_but NOT_good	4
NOT_but NOT_i	-4
NOT_but NOT_if	-7
NOT_but NOT_it	2
NOT_but NOT_love	6
NOT_but NOT_more	13
NOT_but NOT_she	7
NOT_but NOT_wonder	-21
NOT_but a	-7
NOT_but for	5
NOT_but still	7
NOT_but very	18
NOT_button	-6
NOT_buy	-7
NOT_buy !	-29
NOT_buy NOT_a	-3
NOT_buy NOT_another	6
NOT_buy NOT_from	-27
NOT_buy NOT_it	-26
NOT_buy NOT_them	-25
NOT_buy NOT_these	-40
NOT_buy NOT_this	-53
NOT_buy the	6
NOT_buying	-19
NOT_buying NOT_this	-15
NOT_buying it	-30
NOT_buzz	27
NOT_by	7
NOT_by NOT_her	6
NOT_by NOT_my	-26
NOT_by NOT_to	-13
NOT_by it	12
NOT_call	-21
NOT_call NOT_them	-5
NOT_called	5
NOT_calorie	19
NOT_calories	6
NOT_came	-1
NOT_camera	-11
NOT_cameras	-6
NOT_can	2
NOT_can NOT_do	-19
NOT_can NOT_get	-16
NOT_can do	-5
NOT_candy	59
NOT_care	-19
NOT_care NOT_about	-21
NOT_care NOT_at	-6
NOT_care NOT_for	2
NOT_care NOT_how	-2
NOT_care NOT_if	5
NOT_care NOT_less	-10
NOT_care NOT_too	-7
NOT_cared NOT_less	-5
NOT_caring	-7
NOT_carried	14
NOT_cartoons	12
NOT_case	-1
NOT_case !	-10
NOT_case NOT_here	-12
NOT_case NOT_with	5
NOT_cast	-3
NOT_cat	-8
NOT_catching	-11
NOT_catering	-20
NOT_cause NOT_any	7
NOT_ceases	4
NOT_cent	-10
NOT_center	-5
NOT_chance	-1
NOT_change the	9
NOT_changed	3
NOT_character	-9
NOT_character NOT_development	-18
NOT_characters	-7
NOT_characters are	-6
NOT_charge NOT_my	-12
NOT_charisma	-9
NOT_charlie	16
NOT_cheap NOT_but	15
NOT_cheaper	20
NOT_check	-5
NOT_check NOT_the	-32
NOT_checking	-27
NOT_cheese	-2
NOT_chemistry	-23
NOT_chicken	-29
NOT_china	-4
NOT_chocolate	-25
NOT_choice	4
NOT_choice NOT_for	20
NOT_choice NOT_of	-10
NOT_choice for	7
NOT_choices	-8
NOT_choose	-13
NOT_choose NOT_to	-8
NOT_cilantro	-43
NOT_cinderella	-36
NOT_circumstances	-5
NOT_clamp	-45
NOT_clean	-24
NOT_clean NOT_and	-29
NOT_cleaned	-30
NOT_cleaning	-13
NOT_clear NOT_as	15
NOT_cleavage	7
NOT_clever	-8
NOT_climax	-5
NOT_clingy	19
NOT_clip	-7
NOT_close NOT_to	-14
NOT_close to	-3
NOT_closed	-11
NOT_coffee NOT_snob	13
NOT_color	-2
NOT_come	-3
NOT_come NOT_back	4
NOT_come NOT_close	-4
NOT_come NOT_on	-7
NOT_come NOT_up	-34
NOT_come to	-15
NOT_comes NOT_in	13
NOT_comfortable	-5
NOT_comfortable NOT_as	-26
NOT_comfortable NOT_for	-19
NOT_coming	-3
NOT_coming NOT_back	-15
NOT_coming NOT_in	-9
NOT_comment NOT_about	11
NOT_communication	10
NOT_companies	-11
NOT_company	-20
NOT_compare to	24
NOT_compared	3
NOT_compared NOT_to	4
NOT_compares	18
NOT_comparison NOT_to	31
NOT_compatible	-15
NOT_compatible NOT_with	-21
NOT_compensated	9
NOT_compensated NOT_for	6
NOT_competitive	-15
NOT_complain	2
NOT_complain NOT_about	7
NOT_complained	14
NOT_complaints	40
NOT_complaints !	7
NOT_complaints NOT_at	35
NOT_complaints NOT_here	12
NOT_complaints NOT_with	22
NOT_completely NOT_sure	-7
NOT_complex	15
NOT_complicated	13
NOT_compromising	15
NOT_condescending	28
NOT_conditioning	-5
NOT_conducive	-13
NOT_confidence	-7
NOT_connect	-27
NOT_connect NOT_to	-32
NOT_connection	-3
NOT_connections	15
NOT_cons	9
NOT_conscience	-5
NOT_consider	-13
NOT_consider NOT_the	-6
NOT_consider NOT_this	-5
NOT_consistency	-9
NOT_consistent	-8
NOT_contact	4
NOT_contest	-38
NOT_context	-20
NOT_continuous	-33
NOT_contributed	-13
NOT_control	-7
NOT_convenient NOT_to	-16
NOT_convey	-8
NOT_convinced NOT_that	-10
NOT_convincing	-5
NOT_cooked	-31
NOT_cooked NOT_properly	-8
NOT_cooked NOT_well	-15
NOT_cookies	10
NOT_cooperative	-27
NOT_corny	4
NOT_correct	-17
NOT_correctly	-39
NOT_cost	1
NOT_cotton	-9
NOT_could	8
NOT_could NOT_do	-9
NOT_could NOT_i	-7
NOT_could not	-11
NOT_could possibly	-8
NOT_courteous	-11
NOT_courtesy	-19
NOT_cover	-7
NOT_covered NOT_my	-13
NOT_crackers	-8
NOT_crap	-1
NOT_crashed	18
NOT_crashes	7
NOT_crazy	3
NOT_created	5
NOT_creativity	-47
NOT_credibility	-14
NOT_credible	-8
NOT_cross	-6
NOT_cross NOT_the	-19
NOT_crowded	21
NOT_crowded NOT_and	26
NOT_crowds	14
NOT_cup NOT_of	-3
NOT_curves	-7
NOT_custard	29
NOT_customer	-54
NOT_customer NOT_service	-8
NOT_customers	-20
NOT_cut	-2
NOT_cut NOT_it	-17
NOT_cute	-32
NOT_cute NOT_as	-14
NOT_cutter	9
NOT_d	-25
NOT_damn	8
NOT_dampen	8
NOT_dampen NOT_our	8
NOT_dare	-4
NOT_data	-6
NOT_date	-6
NOT_daughter	-9
NOT_daylight	-8
NOT_deal	8
NOT_deal NOT_breaker	48
NOT_deal since	10
NOT_decent	-19
NOT_decide	-4
NOT_decided NOT_whether	-14
NOT_deep	15
NOT_defective	-7
NOT_delays	41
NOT_deliver	-5
NOT_deliver NOT_my	-9
NOT_delivered	-31
NOT_delivery	-5
NOT_depth	-14
NOT_described	3
NOT_description NOT_of	-8
NOT_deserve	-19
NOT_deserve NOT_a	-19
NOT_deserve NOT_any	-11
NOT_design	-17
NOT_designed	-25
NOT_designed NOT_for	-4
NOT_despite NOT_the	6
NOT_details	-28
NOT_detract	17
NOT_detract NOT_from	19
NOT_developed	-10
NOT_development	-29
NOT_device	-7
NOT_dice	-7
NOT_did	7
NOT_did not	16
NOT_different NOT_than	-3
NOT_difficulty	7
NOT_digging	7
NOT_digital	12
NOT_dime	-10
NOT_dinner	9
NOT_direct	-8
NOT_direction	-13
NOT_directions	5
NOT_disappoint	60
NOT_disappoint NOT_you	6
NOT_disappointed	19
NOT_disappointed !	-12
NOT_disappointed NOT_and	8
NOT_disappointed NOT_at	14
NOT_disappointed NOT_by	9
NOT_disappointed NOT_when	21
NOT_disappointed NOT_with	31
NOT_disappoints	40
NOT_disc	-15
NOT_discernible	-21
NOT_discernible NOT_plot	-7
NOT_discount	-29
NOT_discussion	-13
NOT_disk	-7
NOT_disney	-9
NOT_display	-9
NOT_display NOT_the	-15
NOT_dissapointed	27
NOT_dissappointed	14
NOT_distant	8
NOT_distinctive	-27
NOT_distract	8
NOT_disturb	4
NOT_do	-5
NOT_do NOT_any	-9
NOT_do NOT_anything	-32
NOT_do NOT_enough	8
NOT_do NOT_it	-9
NOT_do NOT_much	-9
NOT_do NOT_that	-9
NOT_do NOT_what	-17
NOT_do NOT_with	-7
NOT_do anything	-3
NOT_do to	13
NOT_do with	-10
NOT_do without	19
NOT_documentation	7
NOT_dog	6
NOT_done	4
NOT_dop	-15
NOT_doubt NOT_it	8
NOT_doubts	13
NOT_down	3
NOT_down !	17
NOT_down NOT_or	9
NOT_download	-29
NOT_download !	-37
NOT_download NOT_it	9
NOT_download NOT_this	6
NOT_downloading	-7
NOT_dr	-6
NOT_drag	10
NOT_dragon	-50
NOT_drain	5
NOT_drape	8
NOT_dress justice	9
NOT_dressy	-24
NOT_drink	-3
NOT_drink NOT_coffee	10
NOT_drive to	8
NOT_dropped	4
NOT_dropping	6
NOT_drugs	-7
NOT_dull	3
NOT_dull NOT_moment	23
NOT_durable	-40
NOT_duty	-4
NOT_dvd !	-11
NOT_dwell	6
NOT_ear	-7
NOT_early	6
NOT_earn	-6
NOT_easier	12
NOT_easier NOT_to	9
NOT_easy NOT_for	-7
NOT_easy NOT_thing	13
NOT_eat	-8
NOT_eat NOT_here	-17
NOT_eat NOT_it	-25
NOT_eat NOT_them	-12
NOT_eat it	-17
NOT_eating NOT_them	9
NOT_edible	-66
NOT_edit	-11
NOT_effective	-23
NOT_effective NOT_for	-33
NOT_effort	-7
NOT_egg	-6
NOT_either	-21
NOT_either !	-6
NOT_either and	-5
NOT_eject	-12
NOT_elegant	-16
NOT_element of	9
NOT_else	1
NOT_else NOT_is	-13
NOT_else NOT_needs	19
NOT_else NOT_on	-15
NOT_elsewhere	4
NOT_em NOT_like	5
NOT_email	6
NOT_embarrassed NOT_to	-8
NOT_emirates	-27
NOT_emotion	-21
NOT_emotional	-3
NOT_empathy	-11
NOT_empty	35
NOT_encounter	5
NOT_encounter NOT_any	10
NOT_engaging	-24
NOT_english	16
NOT_english NOT_language	-23
NOT_english NOT_subtitles	11
NOT_enhance	-5
NOT_enhance NOT_the	-6
NOT_enjoy	-1
NOT_enjoy NOT_it	-3
NOT_enjoy the	6
NOT_enjoyable	-13
NOT_enjoyable NOT_to	-10
NOT_enjoyed	5
NOT_enjoying	-3
NOT_enough	-5
NOT_enough NOT_about	5
NOT_enough NOT_and	-13
NOT_enough NOT_bad	-30
NOT_enough NOT_depth	-11
NOT_enough NOT_food	-20
NOT_enough NOT_good	7
NOT_enough NOT_meat	-7
NOT_enough NOT_power	-6
NOT_enough NOT_room	-15
NOT_enough NOT_seating	13
NOT_enough NOT_space	-12
NOT_enough NOT_substance	-11
NOT_enough NOT_time	-5
NOT_enough NOT_to	-19
NOT_enough or	9
NOT_enough to	-16
NOT_entertaining	-15
NOT_entertainment NOT_value	-6
NOT_entire	-2
NOT_entry	-13
NOT_epic	6
NOT_equipment	-3
NOT_erotic	-27
NOT_error	-4
NOT_ethics	-21
NOT_even	-36
NOT_even NOT_a	-20
NOT_even NOT_an	-8
NOT_even NOT_appear	-8
NOT_even NOT_as	-5
NOT_even NOT_be	6
NOT_even NOT_believe	-13
NOT_even NOT_bother	19
NOT_even NOT_bring	-7
NOT_even NOT_close	21
NOT_even NOT_come	14
NOT_even NOT_deserve	-4
NOT_even NOT_do	-9
NOT_even NOT_eat	-19
NOT_even NOT_enough	-15
NOT_even NOT_find	-21
NOT_even NOT_finish	-45
NOT_even NOT_fit	-22
NOT_even NOT_funny	-10
NOT_even NOT_get	21
NOT_even NOT_go	5
NOT_even NOT_good	-20
NOT_even NOT_got	-5
NOT_even NOT_have	-4
NOT_even NOT_know	9
NOT_even NOT_let	-18
NOT_even NOT_load	-13
NOT_even NOT_look	-13
NOT_even NOT_make	4
NOT_even NOT_need	18
NOT_even NOT_notice	5
NOT_even NOT_offer	-42
NOT_even NOT_open	-7
NOT_even NOT_play	-10
NOT_even NOT_put	-5
NOT_even NOT_remember	7
NOT_even NOT_remotely	-16
NOT_even NOT_see	-6
NOT_even NOT_show	-8
NOT_even NOT_sure	-5
NOT_even NOT_take	-11
NOT_even NOT_taste	-10
NOT_even NOT_the	13
NOT_even NOT_think	-41
NOT_even NOT_turn	-20
NOT_even NOT_use	-3
NOT_even NOT_want	-19
NOT_even NOT_watch	-5
NOT_even NOT_work	-45
NOT_even NOT_worth	-49
NOT_even if	-15
NOT_ever	-5
NOT_ever NOT_ever	-14
NOT_ever NOT_go	-9
NOT_ever NOT_have	-6
NOT_ever NOT_use	-8
NOT_every	4
NOT_everybody	9
NOT_everyday	18
NOT_everyone	6
NOT_everyone but	43
NOT_everyone's	15
NOT_everything	5
NOT_exactly NOT_like	13
NOT_exaggerating	-3
NOT_except	3
NOT_except the	-6
NOT_exception	9
NOT_excess	11
NOT_exchange	-9
NOT_excite	-6
NOT_excitement	8
NOT_excuse	-1
NOT_excuse NOT_for	-9
NOT_existent	-9
NOT_exit	-30
NOT_expect	-5
NOT_expect NOT_this	-4
NOT_expect from	-65
NOT_expected	-35
NOT_expected NOT_from	-37
NOT_expected but	26
NOT_expected from	-8
NOT_expensive	9
NOT_experience	-4
NOT_experience with	-13
NOT_experienced	-2
NOT_expired	-36
NOT_explain NOT_the	-12
NOT_explains	-7
NOT_explanation	-36
NOT_explanation NOT_of	-4
NOT_explicit	4
NOT_extensive NOT_as	12
NOT_extraordinary	14
NOT_fabric	-4
NOT_fabulous	-7
NOT_face	8
NOT_facilities	-7
NOT_fade	8
NOT_fail	-3
NOT_fail NOT_to	-7
NOT_failed	10
NOT_failed NOT_me	18
NOT_fails	18
NOT_fails NOT_to	17
NOT_faint of	4
NOT_fair	-4
NOT_fake	15
NOT_fall NOT_for	-9
NOT_familiar NOT_with	2
NOT_fan of	5
NOT_fancy	16
NOT_fancy NOT_but	5
NOT_fans	-5
NOT_fantastic	5
NOT_far	5
NOT_far NOT_from	2
NOT_fast NOT_pass	13
NOT_fast pass	7
NOT_fasten	-24
NOT_fathom	-5
NOT_fathom NOT_how	-11
NOT_fault NOT_it	9
NOT_fault NOT_this	24
NOT_fault that	9
NOT_faze	-10
NOT_features	-24
NOT_feed	-15
NOT_feeder	-21
NOT_feel NOT_for	-6
NOT_feel NOT_guilty	5
NOT_feel NOT_it	-7
NOT_feel NOT_sorry	12
NOT_feet	-9
NOT_felt	2
NOT_fender	13
NOT_few	-4
NOT_figure	-9
NOT_fill	-2
NOT_filled NOT_with	9
NOT_film	3
NOT_film at	14
NOT_film from	-7
NOT_filter	5
NOT_filters	-9
NOT_find	-1
NOT_find NOT_any	3
NOT_find NOT_it	8
NOT_find NOT_out	-3
NOT_find NOT_the	-8
NOT_find NOT_these	10
NOT_find NOT_what	-21
NOT_fingers	5
NOT_finish	-34
NOT_finish NOT_it	-5
NOT_finish NOT_the	-25
NOT_finish it	13
NOT_fireworks	-2
NOT_first	-6
NOT_first NOT_time	-4
NOT_fit	-25
NOT_fit !	-26
NOT_fit NOT_any	16
NOT_fit NOT_in	2
NOT_fit NOT_on	7
NOT_fit NOT_over	-6
NOT_fit NOT_properly	-30
NOT_fit NOT_the	-1
NOT_fit NOT_well	-41
NOT_fit of	-21
NOT_fit the	-6
NOT_fitting	2
NOT_five stars	23
NOT_fix	-2
NOT_fix NOT_it	-12
NOT_fixed	-11
NOT_fixed NOT_and	-7
NOT_fixing	-30
NOT_flare	26
NOT_flashy	51
NOT_flat	3
NOT_flattering	-39
NOT_flattering NOT_at	-79
NOT_flattering NOT_for	-8
NOT_flattering NOT_on	17
NOT_flattering NOT_to	-8
NOT_flavor	-15
NOT_flavor NOT_at	-31
NOT_flavor at	-12
NOT_flavorful	-5
NOT_flavour	-33
NOT_flavour NOT_at	-17
NOT_flaw	6
NOT_flaws	65
NOT_fleshed NOT_out	-7
NOT_flexible	-11
NOT_flies	-21
NOT_flimsy	3
NOT_flow	5
NOT_flowy	-4
NOT_fly	-12
NOT_fly NOT_with	-23
NOT_flying	-14
NOT_focus	-3
NOT_follow	-3
NOT_following	-4
NOT_fond	-11
NOT_fond NOT_of	-14
NOT_food	-16
NOT_food NOT_and	-12
NOT_food is	-12
NOT_food or	-5
NOT_fooled	-11
NOT_fooled NOT_by	4
NOT_foot NOT_in	-7
NOT_for	-6
NOT_for NOT_a	-12
NOT_for NOT_better	25
NOT_for NOT_everybody	9
NOT_for NOT_everyone	25
NOT_for NOT_fans	-16
NOT_for NOT_heavy	-9
NOT_for NOT_hours	9
NOT_for NOT_kids	-3
NOT_for NOT_kindle	-27
NOT_for NOT_large	8
NOT_for NOT_money	-24
NOT_for NOT_most	-32
NOT_for NOT_much	-7
NOT_for NOT_my	6
NOT_for NOT_people	-7
NOT_for NOT_serious	-24
NOT_for NOT_something	-7
NOT_for NOT_sure	6
NOT_for NOT_these	-24
NOT_for NOT_this	-24
NOT_for NOT_use	-20
NOT_for NOT_vegetarians	-8
NOT_for NOT_was	44
NOT_for a	-3
NOT_for but	14
NOT_for everyone	10
NOT_for food	23
NOT_for it	7
NOT_for me	-19
NOT_for money	25
NOT_for not	9
NOT_for such	-8
NOT_for the	9
NOT_for this	-8
NOT_for your	5
NOT_force NOT_close	32
NOT_forced	4
NOT_forget	30
NOT_forget NOT_the	4
NOT_forget NOT_to	23
NOT_forgotten	6
NOT_forgotten NOT_it	12
NOT_form NOT_fitting	7
NOT_format	-9
NOT_fortune	5
NOT_found NOT_any	7
NOT_found NOT_anything	28
NOT_free	3
NOT_fresh	-46
NOT_fresh NOT_and	-15
NOT_friday	6
NOT_friendly	-21
NOT_frightening	-7
NOT_frills	3
NOT_from	-1
NOT_from NOT_a	7
NOT_from NOT_here	-17
NOT_from NOT_this	-25
NOT_from buying	14
NOT_from this	-16
NOT_from your	-9
NOT_front of	11
NOT_frumpy	9
NOT_full NOT_of	22
NOT_full NOT_price	12
NOT_full price	19
NOT_fun	-39
NOT_fun NOT_at	-15
NOT_function	-16
NOT_function NOT_properly	-31
NOT_functional	-25
NOT_funny	-23
NOT_funny !	-6
NOT_funny NOT_at	-9
NOT_fuss no	16
NOT_fussed	6
NOT_game	-17
NOT_game and	-6
NOT_game but	45
NOT_games	-3
NOT_garden	14
NOT_gaudy	8
NOT_gave	-14
NOT_gel	-19
NOT_genuine	-6
NOT_get	2
NOT_get !	-38
NOT_get NOT_a	-3
NOT_get NOT_any	6
NOT_get NOT_anyone	10
NOT_get NOT_bored	22
NOT_get NOT_boring	6
NOT_get NOT_enough	18
NOT_get NOT_how	-23
NOT_get NOT_in	4
NOT_get NOT_into	-4
NOT_get NOT_it	-35
NOT_get NOT_me	-15
NOT_get NOT_more	6
NOT_get NOT_my	3
NOT_get NOT_past	-51
NOT_get NOT_the	-8
NOT_get NOT_their	-9
NOT_get NOT_this	-81
NOT_get NOT_tired	34
NOT_get NOT_to	-1
NOT_get NOT_used	-12
NOT_get NOT_what	-5
NOT_get NOT_worse	-8
NOT_get NOT_your	7
NOT_get a	-9
NOT_get out	-9
NOT_get up	13
NOT_gets NOT_off	-11
NOT_gets NOT_old	7
NOT_getting NOT_a	8
NOT_getting NOT_any	-6
NOT_getting NOT_it	-7
NOT_getting NOT_my	-10
NOT_getting NOT_this	-4
NOT_gibson	16
NOT_gig	7
NOT_ginger	-7
NOT_girls	9
NOT_give NOT_a	-11
NOT_give NOT_and	-7
NOT_give NOT_away	8
NOT_give NOT_me	-16
NOT_give NOT_up	7
NOT_give NOT_us	-11
NOT_given	-11
NOT_given NOT_the	-7
NOT_given the	-9
NOT_gives NOT_a	-8
NOT_giving	-2
NOT_glasses	-6
NOT_glitches	8
NOT_gloss	9
NOT_glue	8
NOT_go	-2
NOT_go NOT_again	-8
NOT_go NOT_as	8
NOT_go NOT_back	-17
NOT_go NOT_down	-6
NOT_go NOT_out	-8
NOT_go NOT_over	-19
NOT_go NOT_to	-8
NOT_go NOT_with	-7
NOT_go NOT_wrong	105
NOT_go back	4
NOT_go there	-24
NOT_going	-10
NOT_going NOT_back	-45
NOT_going NOT_for	-3
NOT_going NOT_here	10
NOT_going NOT_over	7
NOT_going NOT_to	3
NOT_gone before	19
NOT_gonna	12
NOT_good	-22
NOT_good !	-29
NOT_good NOT_and	-4
NOT_good NOT_anymore	-39
NOT_good NOT_at	11
NOT_good NOT_buy	-42
NOT_good NOT_choice	7
NOT_good NOT_conscience	-14
NOT_good NOT_either	-33
NOT_good NOT_enough	29
NOT_good NOT_experience	-11
NOT_good NOT_for	-2
NOT_good NOT_if	-28
NOT_good NOT_in	5
NOT_good NOT_movie	-10
NOT_good NOT_on	3
NOT_good NOT_one	-7
NOT_good NOT_product	-22
NOT_good NOT_quality	-6
NOT_good NOT_sign	-4
NOT_good NOT_taste	-25
NOT_good NOT_thing	-9
NOT_good NOT_though	18
NOT_good NOT_to	-27
NOT_good NOT_value	-15
NOT_good NOT_way	-8
NOT_good and	-5
NOT_good at	-6
NOT_good movie	-7
NOT_good things	39
NOT_good way	-80
NOT_google	-5
NOT_gore	7
NOT_got NOT_it	-28
NOT_got NOT_the	-7
NOT_grade	-5
NOT_graphics	5
NOT_gravy	8
NOT_greasy	22
NOT_great	-11
NOT_great NOT_but	5
NOT_great NOT_either	-14
NOT_great NOT_experience	-22
NOT_great NOT_movie	5
NOT_great NOT_place	-20
NOT_great NOT_to	-6
NOT_great as	9
NOT_green	-11
NOT_greet	10
NOT_grind	-13
NOT_guarantee	-12
NOT_gud	-20
NOT_guests	-9
NOT_guilty	5
NOT_guitars	7
NOT_gyro	-9
NOT_had	2
NOT_had NOT_a	10
NOT_had NOT_any	8
NOT_had NOT_it	43
NOT_had NOT_much	22
NOT_had NOT_the	-4
NOT_had NOT_time	6
NOT_had NOT_to	15
NOT_had NOT_trouble	20
NOT_had expected	-7
NOT_had to	6
NOT_handles	-26
NOT_hang	-1
NOT_happen	3
NOT_happen !	-15
NOT_happened	-7
NOT_happening	-4
NOT_happens	-8
NOT_happens NOT_for	-8
NOT_happier	36
NOT_happier NOT_with	10
NOT_happy	-11
NOT_happy NOT_to	-12
NOT_happy NOT_with	-40
NOT_hard NOT_but	10
NOT_harsh	7
NOT_has NOT_any	-6
NOT_has NOT_been	-7
NOT_has NOT_ever	3
NOT_has a	5
NOT_hassle	3
NOT_hate NOT_it	-6
NOT_hate NOT_the	-6
NOT_haunted	6
NOT_have	5
NOT_have NOT_asked	7
NOT_have NOT_bought	-21
NOT_have NOT_breakfast	19
NOT_have NOT_cared	-7
NOT_have NOT_expected	-13
NOT_have NOT_found	7
NOT_have NOT_made	-6
NOT_have NOT_many	-5
NOT_have NOT_my	-3
NOT_have NOT_ordered	9
NOT_have NOT_purchased	-8
NOT_have NOT_the	1
NOT_have NOT_thought	6
NOT_have NOT_to	9
NOT_have NOT_too	5
NOT_have NOT_wasted	-14
NOT_have NOT_what	-10
NOT_have ever	5
NOT_having NOT_to	23
NOT_he	1
NOT_hear	-1
NOT_hear NOT_any	26
NOT_hear NOT_me	-9
NOT_hear NOT_the	-14
NOT_heard	1
NOT_heard NOT_a	9
NOT_heard NOT_any	5
NOT_heard NOT_of	2
NOT_heart	-3
NOT_heat	-4
NOT_heavily	17
NOT_heavy	5
NOT_heavy NOT_and	7
NOT_heavy NOT_at	9
NOT_heavy NOT_to	7
NOT_help	-10
NOT_help NOT_but	2
NOT_help NOT_either	-6
NOT_help NOT_me	-22
NOT_help NOT_much	-8
NOT_help NOT_that	-3
NOT_help NOT_the	-26
NOT_help NOT_this	-7
NOT_help NOT_us	-29
NOT_help you	-7
NOT_helped NOT_by	-4
NOT_helpful	-25
NOT_helpful NOT_at	7
NOT_her	1
NOT_her NOT_for	-5
NOT_her when	9
NOT_here	-11
NOT_here !	10
NOT_here NOT_again	-93
NOT_here NOT_at	-7
NOT_here again	-24
NOT_hero	14
NOT_hesitate	101
NOT_hesitate NOT_to	48
NOT_hesitation	6
NOT_hesitation NOT_in	6
NOT_high quality	-15
NOT_highest	16
NOT_highly enough	39
NOT_hint	-10
NOT_hint of	-21
NOT_his wife	9
NOT_hiss	7
NOT_hold	-19
NOT_hold NOT_a	-5
NOT_hold NOT_back	7
NOT_hold NOT_in	-20
NOT_hold NOT_up	-30
NOT_hold NOT_water	-17
NOT_hold NOT_your	-7
NOT_hollywood	6
NOT_home about	-8
NOT_home without	28
NOT_honest	-3
NOT_honey	17
NOT_honor	-28
NOT_hooked	12
NOT_hoped	-13
NOT_hopeful	-13
NOT_horrible	-12
NOT_hot	-10
NOT_hot NOT_and	-9
NOT_hot NOT_water	-12
NOT_hotel	-3
NOT_hotel again	-14
NOT_hotel to	-16
NOT_hotels	28
NOT_how	-6
NOT_how NOT_bad	-22
NOT_how NOT_great	15
NOT_how NOT_it	2
NOT_how NOT_people	-9
NOT_how NOT_poor	-17
NOT_how NOT_these	8
NOT_how NOT_they	-9
NOT_how NOT_this	-12
NOT_how NOT_to	-11
NOT_how NOT_well	11
NOT_how bad	15
NOT_how good	11
NOT_how this	-11
NOT_how to	-8
NOT_hp	-19
NOT_huge NOT_and	-8
NOT_huge NOT_fan	-3
NOT_huge but	18
NOT_hum	13
NOT_hurt	2
NOT_hurt NOT_either	14
NOT_i	-5
NOT_i NOT_could	2
NOT_i NOT_expected	22
NOT_i NOT_feel	-6
NOT_i NOT_found	7
NOT_i NOT_had	-6
NOT_i NOT_mean	-10
NOT_i NOT_needed	5
NOT_i NOT_ordered	-34
NOT_i NOT_paid	-8
NOT_i NOT_recommend	10
NOT_i NOT_repeat	-6
NOT_i NOT_should	-7
NOT_i NOT_thought	-37
NOT_i NOT_was	-17
NOT_i NOT_wasted	-9
NOT_i NOT_will	-5
NOT_i can't	6
NOT_i could	-6
NOT_i couldn't	-8
NOT_i did	4
NOT_i don't	-5
NOT_i enjoyed	-16
NOT_i even	-27
NOT_i expected	11
NOT_i got	-8
NOT_i know	-10
NOT_i paid	-8
NOT_i put	-9
NOT_i say	-11
NOT_i was	5
NOT_i went	-19
NOT_i would	-13
NOT_i'd NOT_like	8
NOT_i'll	-18
NOT_i'll NOT_be	-13
NOT_i'll NOT_ever	17
NOT_i'm	-2
NOT_i've	7
NOT_i've NOT_been	24
NOT_ibook	-14
NOT_ice	-10
NOT_idea	3
NOT_idea NOT_about	-21
NOT_idea NOT_how	-2
NOT_idea NOT_if	-6
NOT_idea NOT_of	-14
NOT_idea NOT_what	3
NOT_idea NOT_whether	21
NOT_ideas	-10
NOT_if	-1
NOT_if NOT_i	-3
NOT_if NOT_it	2
NOT_if NOT_it's	-7
NOT_if NOT_my	8
NOT_if NOT_they	3
NOT_if NOT_this	-17
NOT_if NOT_u	-21
NOT_if NOT_you	2
NOT_if it	-7
NOT_if you're	5
NOT_im	11
NOT_imaginative	-11
NOT_imagine	-11
NOT_imagine NOT_how	3
NOT_imagine NOT_the	-30
NOT_imagine NOT_what	-7
NOT_imagine NOT_why	-4
NOT_impact	6
NOT_impress	-16
NOT_impress NOT_me	-10
NOT_impressed	-66
NOT_impressed NOT_at	-5
NOT_impressed NOT_with	-7
NOT_impression	-3
NOT_impressive	-21
NOT_improvement	-14
NOT_in	-4
NOT_in NOT_any	-3
NOT_in NOT_food	-44
NOT_in NOT_front	19
NOT_in NOT_good	-14
NOT_in NOT_here	-9
NOT_in NOT_it	-12
NOT_in NOT_need	10
NOT_in NOT_quality	-7
NOT_in NOT_recommending	9
NOT_in NOT_the	-2
NOT_in NOT_this	-8
NOT_in comparison	9
NOT_in every	-10
NOT_in it	-6
NOT_in person	-22
NOT_in the	1
NOT_in them	-6
NOT_in this	-10
NOT_in years	5
NOT_included NOT_and	-12
NOT_indication NOT_that	-29
NOT_individuals	25
NOT_informative	-7
NOT_informing	-11
NOT_innovative	-7
NOT_insight	-41
NOT_insight NOT_into	-15
NOT_insights	-7
NOT_inspire	-15
NOT_install	-40
NOT_install NOT_it	-22
NOT_install NOT_on	-32
NOT_install NOT_this	-13
NOT_installed	-5
NOT_installing	-8
NOT_instead	-16
NOT_instructions	-18
NOT_instructions NOT_on	10
NOT_intelligent	-2
NOT_intended NOT_to	10
NOT_intense	13
NOT_interest	-1
NOT_interested	-3
NOT_interested NOT_in	-6
NOT_interesting	-43
NOT_interesting NOT_at	-7
NOT_interesting NOT_or	-5
NOT_interesting and	-11
NOT_interfere	13
NOT_interfere NOT_with	9
NOT_international	-5
NOT_interruptions	13
NOT_intimidated	7
NOT_intimidating	22
NOT_into NOT_a	-3
NOT_into NOT_the	6
NOT_into NOT_this	5
NOT_into the	-3
NOT_intrude	15
NOT_intrusive	-22
NOT_invented	9
NOT_investment	-10
NOT_ironing	19
NOT_is	3
NOT_is NOT_perfect	31
NOT_is NOT_the	3
NOT_is NOT_too	9
NOT_is NOT_what	12
NOT_is not	11
NOT_is very	-18
NOT_issue	6
NOT_issues	51
NOT_issues NOT_at	10
NOT_issues NOT_so	10
NOT_issues with	16
NOT_it	-10
NOT_it !	-9
NOT_it NOT_again	-15
NOT_it NOT_and	1
NOT_it NOT_anywhere	8
NOT_it NOT_at	-13
NOT_it NOT_by	-3
NOT_it NOT_down	55
NOT_it NOT_enough	7
NOT_it NOT_first	-6
NOT_it NOT_five	18
NOT_it NOT_funny	6
NOT_it NOT_has	-13
NOT_it NOT_highly	29
NOT_it NOT_it	9
NOT_it NOT_justice	14
NOT_it NOT_more	-6
NOT_it NOT_on	-4
NOT_it NOT_seems	-4
NOT_it NOT_since	4
NOT_it NOT_sucks	7
NOT_it NOT_through	-5
NOT_it NOT_to	-6
NOT_it NOT_unless	-6
NOT_it NOT_very	-4
NOT_it NOT_was	-10
NOT_it NOT_work	-8
NOT_it NOT_works	-14
NOT_it NOT_would	-2
NOT_it NOT_yet	-2
NOT_it NOT_you	6
NOT_it again	-8
NOT_it at	5
NOT_it can't	-19
NOT_it doesn't	-4
NOT_it even	-8
NOT_it for	-21
NOT_it in	-3
NOT_it says	-35
NOT_it should	-20
NOT_it so	-9
NOT_it up	9
NOT_it wants	-10
NOT_it was	2
NOT_it will	-6
NOT_it's	-4
NOT_it's NOT_the	6
NOT_it's NOT_worth	-13
NOT_it's a	-23
NOT_it's like	-12
NOT_it's the	-5
NOT_itchy	11
NOT_item	14
NOT_its	-1
NOT_its NOT_just	-7
NOT_its NOT_shape	10
NOT_jeans	-6
NOT_jerks	14
NOT_jokes	-2
NOT_joking	-11
NOT_just NOT_an	41
NOT_just NOT_another	19
NOT_just NOT_bad	-5
NOT_just NOT_for	60
NOT_just NOT_how	-6
NOT_just NOT_me	-29
NOT_just NOT_plain	-10
NOT_just don't	-26
NOT_justice	4
NOT_justice !	4
NOT_justification	-4
NOT_justify	-16
NOT_k	16
NOT_keep NOT_it	-27
NOT_keep NOT_my	-29
NOT_keep it	-10
NOT_kept	-13
NOT_kick	-7
NOT_kidding	-1
NOT_killer	-3
NOT_kimono	-17
NOT_kindle	-3
NOT_kindle fire	6
NOT_kitchen	5
NOT_knew	3
NOT_knife	16
NOT_knives	10
NOT_know	6
NOT_know ?	-10
NOT_know NOT_anyone	7
NOT_know NOT_this	3
NOT_know NOT_until	12
NOT_know NOT_what	4
NOT_know NOT_when	-4
NOT_know NOT_where	-6
NOT_know NOT_who	-11
NOT_know NOT_why	5
NOT_know and	-6
NOT_know i	-6
NOT_knowing NOT_if	8
NOT_ladies	-11
NOT_lady	9
NOT_lag	30
NOT_land	-4
NOT_large but	12
NOT_last	-5
NOT_late NOT_for	8
NOT_laugh	3
NOT_laughs	-6
NOT_launch	-22
NOT_lay	-18
NOT_lay NOT_well	-8
NOT_le	10
NOT_leaking	-42
NOT_leaks	5
NOT_least NOT_bit	-4
NOT_leather	-25
NOT_leave NOT_home	25
NOT_leave NOT_your	8
NOT_left	-3
NOT_leg	-28
NOT_leg NOT_room	-66
NOT_legally	-21
NOT_legroom	20
NOT_legs	-14
NOT_let	1
NOT_let NOT_down	7
NOT_let NOT_me	-18
NOT_let NOT_my	-5
NOT_let NOT_that	16
NOT_let NOT_these	20
NOT_let NOT_you	-2
NOT_lie NOT_with	-9
NOT_life	-6
NOT_life NOT_in	-15
NOT_life of	-20
NOT_light NOT_and	13
NOT_likable	-5
NOT_like	1
NOT_like ?	18
NOT_like NOT_a	3
NOT_like NOT_about	11
NOT_like NOT_all	10
NOT_like NOT_angry	8
NOT_like NOT_here	15
NOT_like NOT_how	-2
NOT_like NOT_is	4
NOT_like NOT_it	-31
NOT_like NOT_much	7
NOT_like NOT_others	11
NOT_like NOT_the	-22
NOT_like NOT_them	-12
NOT_like NOT_these	-54
NOT_like NOT_this	-21
NOT_like NOT_using	11
NOT_like NOT_was	56
NOT_like NOT_what	-4
NOT_like some	14
NOT_like the	4
NOT_like this	4
NOT_likeable	-9
NOT_liking	3
NOT_limited NOT_to	4
NOT_line	2
NOT_lines	2
NOT_lining	-10
NOT_linksys	-8
NOT_lion	6
NOT_liquid	-11
NOT_list	-20
NOT_listed	-4
NOT_listen NOT_to	2
NOT_listen to	-7
NOT_live	1
NOT_live NOT_in	-6
NOT_live NOT_up	-23
NOT_live without	16
NOT_lively	11
NOT_load	-42
NOT_load NOT_on	-15
NOT_lock	4
NOT_locks	-20
NOT_logic	-6
NOT_long	1
NOT_long !	7
NOT_long NOT_queues	21
NOT_long term	-8
NOT_longer	-2
NOT_longer NOT_have	17
NOT_longer NOT_on	-18
NOT_longer NOT_than	4
NOT_longer NOT_the	-8
NOT_longer NOT_works	-13
NOT_look NOT_anything	-5
NOT_look NOT_at	-14
NOT_look NOT_flattering	-20
NOT_look NOT_good	-23
NOT_look NOT_like	-7
NOT_look for	-8
NOT_looked NOT_at	-11
NOT_looking NOT_at	-10
NOT_looks like	-16
NOT_loops	6
NOT_loose	23
NOT_lose	10
NOT_lose NOT_any	6
NOT_loses	5
NOT_losing	5
NOT_lot	1
NOT_lot NOT_of	3
NOT_lot of	1
NOT_lounge	3
NOT_lounge but	12
NOT_love	15
NOT_love !	26
NOT_love ?	6
NOT_love NOT_a	5
NOT_love NOT_about	5
NOT_low NOT_cut	6
NOT_lower	-41
NOT_luck	-3
NOT_lufthansa	-14
NOT_luster	-19
NOT_mad	18
NOT_made	-9
NOT_made NOT_by	-40
NOT_magic	5
NOT_magical	8
NOT_main	4
NOT_major	1
NOT_make	1
NOT_make NOT_a	-31
NOT_make NOT_an	-13
NOT_make NOT_another	-5
NOT_make NOT_any	8
NOT_make NOT_em	11
NOT_make NOT_it	-4
NOT_make NOT_much	4
NOT_make NOT_out	-7
NOT_make NOT_sense	-29
NOT_make NOT_that	-13
NOT_make NOT_the	4
NOT_make NOT_up	-4
NOT_make this	-12
NOT_makes a	14
NOT_makes it	8
NOT_making NOT_me	8
NOT_male	-5
NOT_manage	-5
NOT_management	12
NOT_manager	-30
NOT_many NOT_people	15
NOT_many other	6
NOT_mark	-2
NOT_married NOT_to	8
NOT_masala	8
NOT_mask	10
NOT_massive	-4
NOT_masterpiece	12
NOT_masterpiece but	6
NOT_match NOT_for	-6
NOT_match NOT_up	-5
NOT_matched	19
NOT_mathematical	-33
NOT_matters	-3
NOT_me	-1
NOT_me !	-11
NOT_me NOT_a	-5
NOT_me NOT_down	20
NOT_me NOT_from	7
NOT_me NOT_like	-5
NOT_me NOT_look	13
NOT_me NOT_on	-9
NOT_me NOT_the	-5
NOT_me NOT_to	-10
NOT_me NOT_with	9
NOT_me NOT_wrong	-5
NOT_me and	-14
NOT_me started	-20
NOT_meals	-57
NOT_mean	-4
NOT_mean NOT_you	-4
NOT_means NOT_of	-27
NOT_meant NOT_for	9
NOT_meet	-7
NOT_meet NOT_my	-10
NOT_meet NOT_the	-14
NOT_melodramatic	5
NOT_memorable	-3
NOT_memorex	-13
NOT_mention	-7
NOT_mention NOT_all	15
NOT_mention NOT_how	-6
NOT_mentions	-12
NOT_merit	-8
NOT_mess	5
NOT_mess NOT_around	17
NOT_messages	-6
NOT_mic	-42
NOT_mice	-41
NOT_micro	-11
NOT_microwave	-7
NOT_mind	1
NOT_mind NOT_at	10
NOT_mind NOT_that	-3
NOT_minimum	-6
NOT_minutes	-5
NOT_miracle	8
NOT_miss	43
NOT_miss NOT_anything	-5
NOT_miss NOT_it	21
NOT_miss NOT_out	29
NOT_miss NOT_the	1
NOT_miss NOT_this	6
NOT_miss this	11
NOT_missed	25
NOT_missed !	8
NOT_missing	-3
NOT_missing NOT_much	-11
NOT_mistaken	9
NOT_moles	-16
NOT_money	-35
NOT_money !	-7
NOT_money at	8
NOT_money or	-12
NOT_money to	-3
NOT_mood	-3
NOT_mood to	-7
NOT_more	3
NOT_more !	19
NOT_more NOT_disappointed	-44
NOT_more NOT_fireworks	-11
NOT_more NOT_on	8
NOT_more NOT_pleased	36
NOT_more NOT_than	-6
NOT_more NOT_time	-8
NOT_more money	-23
NOT_more of	-4
NOT_most	-2
NOT_most of	-11
NOT_most people	-7
NOT_mostly	-13
NOT_move	-7
NOT_movie	8
NOT_movie !	-11
NOT_movie NOT_that	5
NOT_movies NOT_like	5
NOT_movies are	-10
NOT_much	1
NOT_much NOT_around	-10
NOT_much NOT_attention	6
NOT_much NOT_better	4
NOT_much NOT_beyond	-8
NOT_much NOT_choice	21
NOT_much NOT_food	16
NOT_much NOT_for	9
NOT_much NOT_fun	-4
NOT_much NOT_going	-6
NOT_much NOT_has	11
NOT_much NOT_help	-14
NOT_much NOT_that	3
NOT_much NOT_time	6
NOT_much NOT_to	-3
NOT_much NOT_worse	-7
NOT_much at	9
NOT_much for	-5
NOT_much trouble	28
NOT_much when	-9
NOT_murdered	-9
NOT_mushy	22
NOT_muss	20
NOT_muster	-38
NOT_my	-12
NOT_my NOT_attention	-11
NOT_my NOT_body	32
NOT_my NOT_cup	-21
NOT_my NOT_daughter	-9
NOT_my NOT_expectations	-13
NOT_my NOT_idea	-37
NOT_my NOT_intention	-10
NOT_my NOT_kids	-14
NOT_my NOT_kind	-6
NOT_my NOT_last	41
NOT_my NOT_legs	-22
NOT_my NOT_money	-16
NOT_my NOT_order	-21
NOT_my NOT_problem	-9
NOT_my NOT_time	-18
NOT_my NOT_type	-10
NOT_my NOT_wife	-11
NOT_my family	-12
NOT_my fire	-10
NOT_my first	-9
NOT_my kindle	4
NOT_my money	-21
NOT_my phone	6
NOT_my time	-26
NOT_myself	1
NOT_mystery	-12
NOT_name of	10
NOT_navy	8
NOT_near	-1
NOT_near NOT_enough	-12
NOT_near NOT_the	-12
NOT_nearly NOT_enough	-13
NOT_necessarily NOT_a	3
NOT_need	2
NOT_need NOT_for	2
NOT_need NOT_it	-4
NOT_need NOT_the	18
NOT_need NOT_to	26
NOT_needed	2
NOT_needed NOT_and	-8
NOT_needed NOT_for	-6
NOT_needed NOT_to	6
NOT_needing	6
NOT_needs	5
NOT_negative	10
NOT_negative NOT_to	27
NOT_negatives	20
NOT_new	-5
NOT_new NOT_here	-29
NOT_new but	9
NOT_new or	-41
NOT_newspapers	-6
NOT_nice	-5
NOT_nice to	-16
NOT_nicely	-4
NOT_nicer	21
NOT_night in	8
NOT_nightmare	-7
NOT_noise	14
NOT_noise NOT_from	10
NOT_nominated	6
NOT_non	-5
NOT_non NOT_stick	-9
NOT_nonsense	11
NOT_notch	7
NOT_noted	-13
NOT_notice NOT_much	6
NOT_notice NOT_the	16
NOT_noticeable	7
NOT_nudity	-5
NOT_number	-3
NOT_nuts	-6
NOT_nyc	13
NOT_occasion	6
NOT_occur	-25
NOT_of	-4
NOT_of NOT_an	-3
NOT_of NOT_attention	-19
NOT_of NOT_characters	-8
NOT_of NOT_creativity	-24
NOT_of NOT_customer	-9
NOT_of NOT_even	4
NOT_of NOT_one	-3
NOT_of NOT_originality	-7
NOT_of NOT_plot	-5
NOT_of NOT_real	-5
NOT_of NOT_suspense	-5
NOT_of NOT_that	-2
NOT_of NOT_the	2
NOT_of NOT_their	-1
NOT_of NOT_them	-25
NOT_of NOT_these	-4
NOT_of NOT_this	2
NOT_of NOT_those	-2
NOT_of NOT_what	4
NOT_of fat	7
NOT_of my	-25
NOT_of this	-3
NOT_of watching	6
NOT_of your	-6
NOT_off by	43
NOT_offence	-6
NOT_offense	-12
NOT_offense NOT_to	-10
NOT_offer	-5
NOT_offer NOT_any	-4
NOT_offer NOT_to	-8
NOT_offered	-6
NOT_offering	8
NOT_office	5
NOT_often	4
NOT_ok	5
NOT_old	3
NOT_on	-6
NOT_on NOT_a	4
NOT_on NOT_duty	-14
NOT_on NOT_it	-3
NOT_on NOT_me	-16
NOT_on NOT_my	9
NOT_on NOT_the	3
NOT_on NOT_their	-9
NOT_on NOT_this	-5
NOT_on a	-3
NOT_on dvd	10
NOT_on how	-26
NOT_on it	-10
NOT_on me	2
NOT_on saturday	-8
NOT_on stage	6
NOT_on the	4
NOT_on tv	9
NOT_once NOT_have	26
NOT_one	-6
NOT_one !	8
NOT_one NOT_behind	9
NOT_one NOT_came	-6
NOT_one NOT_dimensional	7
NOT_one NOT_good	-5
NOT_one NOT_in	-3
NOT_one NOT_of	-22
NOT_one NOT_problem	12
NOT_one NOT_single	-10
NOT_one NOT_star	-5
NOT_one NOT_was	5
NOT_one NOT_will	-4
NOT_one NOT_would	-19
NOT_one again	-28
NOT_one down	9
NOT_one or	6
NOT_one star	-38
NOT_one with	-6
NOT_ones	3
NOT_onion	-7
NOT_only	3
NOT_only NOT_are	3
NOT_only NOT_bad	-11
NOT_only NOT_for	19
NOT_only NOT_learn	9
NOT_only NOT_looks	6
NOT_only NOT_to	18
NOT_only NOT_was	-3
NOT_only a	-30
NOT_open	-15
NOT_open NOT_my	-15
NOT_open NOT_on	-5
NOT_open NOT_the	-27
NOT_operating	-35
NOT_option	4
NOT_option NOT_but	-7
NOT_option NOT_to	-7
NOT_options	-4
NOT_or	-5
NOT_or NOT_even	8
NOT_or NOT_interesting	-8
NOT_or the	-6
NOT_orange	10
NOT_order	-31
NOT_order NOT_again	-29
NOT_order NOT_anything	-8
NOT_order NOT_food	-11
NOT_order NOT_from	-45
NOT_order NOT_or	-10
NOT_order NOT_this	-39
NOT_ordered	4
NOT_ordering	-2
NOT_ordering NOT_from	-11
NOT_orders	-25
NOT_oreo	18
NOT_organic	-12
NOT_original	-18
NOT_originality	-4
NOT_os	-15
NOT_other	1
NOT_other NOT_book	23
NOT_other NOT_people	-5
NOT_other NOT_place	14
NOT_others	7
NOT_ounce NOT_of	-9
NOT_our table	-7
NOT_out	2
NOT_out NOT_how	-10
NOT_out NOT_what	-4
NOT_out how	-10
NOT_outdoor	-48
NOT_oven	36
NOT_over	1
NOT_over NOT_my	-12
NOT_over NOT_the	4
NOT_over a	-10
NOT_overbearing	14
NOT_overboard	59
NOT_overcome	-11
NOT_overdone	13
NOT_overload	9
NOT_overlook	4
NOT_overlook NOT_this	23
NOT_overly	15
NOT_overly NOT_impressed	-25
NOT_overly NOT_sweet	17
NOT_overpower	5
NOT_overpowering	51
NOT_overwhelming	17
NOT_overwhelming NOT_and	6
NOT_owned NOT_a	7
NOT_packaging	-13
NOT_padding	-3
NOT_paid	-27
NOT_painful	-21
NOT_pancakes	-13
NOT_paneer	6
NOT_panic	15
NOT_pants	-15
NOT_particular	2
NOT_particular NOT_order	6
NOT_particularly NOT_funny	-11
NOT_particularly NOT_good	7
NOT_pass NOT_this	15
NOT_past	-11
NOT_past NOT_the	-24
NOT_patch	-46
NOT_patch NOT_on	-50
NOT_pathetic	-15
NOT_pay	-10
NOT_pay NOT_for	-26
NOT_pay NOT_more	11
NOT_pay NOT_the	-18
NOT_pay NOT_to	-29
NOT_pay for	-2
NOT_pay full	-21
NOT_paying	5
NOT_payoff	-46
NOT_pays	48
NOT_people	4
NOT_people NOT_who	-6
NOT_people are	6
NOT_people to	-6
NOT_pepper	-8
NOT_perfect	61
NOT_perfect NOT_and	6
NOT_perfect NOT_but	19
NOT_perfect NOT_movie	7
NOT_perfect but	21
NOT_perfectly	12
NOT_permission	-37
NOT_permissions	4
NOT_permissions !	10
NOT_personality	-11
NOT_pet	-18
NOT_petite	5
NOT_phoenix	14
NOT_photo	-9
NOT_photos	-7
NOT_pick NOT_the	-20
NOT_pick NOT_up	-2
NOT_picky	3
NOT_picky NOT_eater	-11
NOT_pics	-8
NOT_pictured	-6
NOT_pictures	-6
NOT_piece	-4
NOT_piece of	-8
NOT_pieces	-3
NOT_pilling	6
NOT_pin	-21
NOT_pirates	11
NOT_place	-16
NOT_place NOT_i	-10
NOT_place NOT_in	-10
NOT_place NOT_to	-1
NOT_place to	-9
NOT_places NOT_to	6
NOT_plan NOT_on	-4
NOT_plastic	-3
NOT_play	-9
NOT_play NOT_any	-17
NOT_played NOT_this	9
NOT_players	-15
NOT_playing	2
NOT_playing NOT_it	3
NOT_playing NOT_this	9
NOT_pleasant	-5
NOT_pleasant NOT_experience	-44
NOT_please	5
NOT_pleased	-21
NOT_pleased NOT_with	-20
NOT_plenty	25
NOT_plot	2
NOT_plot NOT_and	-7
NOT_plot NOT_or	-3
NOT_plot and	-22
NOT_plot no	-26
NOT_plug	-31
NOT_plugged	-10
NOT_plus	-14
NOT_point	-12
NOT_point NOT_in	-4
NOT_pointless	-9
NOT_points	-7
NOT_police	18
NOT_policy	-11
NOT_polished	12
NOT_polite	-14
NOT_political	9
NOT_poor	-38
NOT_poor the	-9
NOT_pop	20
NOT_popcorn	4
NOT_ports	16
NOT_positive	-11
NOT_possible	-3
NOT_possibly	-3
NOT_posted	4
NOT_pot	-32
NOT_potato NOT_chips	23
NOT_power	7
NOT_power to	-9
NOT_powerful	6
NOT_ppl	-17
NOT_practical	-16
NOT_preachy	14
NOT_prefer	-5
NOT_prefer NOT_this	-7
NOT_prepared	-25
NOT_prepared NOT_for	-8
NOT_presence	-11
NOT_presents	-9
NOT_preservatives	5
NOT_pretentious	3
NOT_prevent NOT_me	31
NOT_price	7
NOT_price for	12
NOT_price i	-25
NOT_pride	-21
NOT_printed	-11
NOT_printer	-5
NOT_problem	10
NOT_problem !	8
NOT_problem but	-19
NOT_problem for	-7
NOT_problem with	3
NOT_problems	45
NOT_problems NOT_in	9
NOT_problems NOT_whatsoever	17
NOT_problems NOT_with	4
NOT_problems and	8
NOT_problems at	14
NOT_problems with	26
NOT_product	-12
NOT_product again	17
NOT_product for	-18
NOT_products	-14
NOT_promise	-12
NOT_prop	-18
NOT_proper	-25
NOT_properly	-37
NOT_properly NOT_and	-8
NOT_properly NOT_on	-22
NOT_provide	-13
NOT_provide NOT_any	-15
NOT_provide NOT_enough	9
NOT_provided	-3
NOT_ptv	26
NOT_pull NOT_them	-13
NOT_punches	18
NOT_purchase	-22
NOT_purchase NOT_again	-11
NOT_purchase NOT_this	-23
NOT_purchased NOT_it	-6
NOT_purchased NOT_this	-10
NOT_purchasing	-71
NOT_purchasing NOT_this	-35
NOT_purpose	-5
NOT_pushy	34
NOT_put	1
NOT_put NOT_anything	-25
NOT_put NOT_it	24
NOT_put NOT_off	7
NOT_put NOT_this	11
NOT_put it	10
NOT_putting	-5
NOT_qualify	-8
NOT_qualities NOT_to	-11
NOT_quality	-33
NOT_quality NOT_i	-31
NOT_quality and	6
NOT_quality to	-8
NOT_qualms	20
NOT_qualms NOT_about	7
NOT_queues NOT_and	5
NOT_quite	4
NOT_quite NOT_as	5
NOT_quite NOT_perfect	12
NOT_quite NOT_ready	9
NOT_quite NOT_up	58
NOT_rain	26
NOT_ran	14
NOT_rap	16
NOT_rate	-3
NOT_raw	-6
NOT_re	-11
NOT_reached NOT_the	8
NOT_reaction	-13
NOT_read NOT_any	-16
NOT_read NOT_her	-9
NOT_read NOT_it	-28
NOT_read it	6
NOT_reader	12
NOT_ready	-5
NOT_ready NOT_for	-9
NOT_real	-17
NOT_real NOT_reason	-13
NOT_realise	4
NOT_realistic NOT_at	-6
NOT_realize	1
NOT_realize NOT_how	6
NOT_realize NOT_they	15
NOT_really	1
NOT_really NOT_been	5
NOT_really NOT_care	2
NOT_really NOT_enjoy	-9
NOT_really NOT_gets	-10
NOT_really NOT_hate	-39
NOT_really NOT_hold	-13
NOT_really NOT_know	-21
NOT_really NOT_my	27
NOT_really NOT_needed	10
NOT_really NOT_put	-30
NOT_really NOT_stretch	25
NOT_really NOT_use	-6
NOT_really NOT_work	6
NOT_really NOT_worth	-46
NOT_reason	-12
NOT_reason NOT_for	-12
NOT_reason NOT_given	-9
NOT_reason NOT_to	7
NOT_reason NOT_why	-7
NOT_recall NOT_if	-12
NOT_reccomend	-13
NOT_reccomended	-29
NOT_receive	-28
NOT_receive NOT_the	-17
NOT_received	-41
NOT_received NOT_any	-22
NOT_received NOT_it	-9
NOT_received NOT_this	-11
NOT_receiving	-10
NOT_recline	1
NOT_recline NOT_and	-26
NOT_reclining	20
NOT_recognition	9
NOT_recognize	-5
NOT_recognized	-11
NOT_recognized NOT_by	-25
NOT_recommend	-67
NOT_recommend NOT_any	10
NOT_recommend NOT_anyone	-16
NOT_recommend NOT_at	-26
NOT_recommend NOT_buying	-6
NOT_recommend NOT_for	-5
NOT_recommend NOT_that	-7
NOT_recommend NOT_these	-15
NOT_recommend NOT_this	-30
NOT_recommend NOT_to	10
NOT_recommended	-30
NOT_recommended !	-9
NOT_recommended NOT_at	-13
NOT_recommended NOT_for	12
NOT_recommended NOT_if	-19
NOT_record	-61
NOT_recovered	-7
NOT_red button	9
NOT_redeem	-28
NOT_redeeming	-20
NOT_redeeming NOT_features	-14
NOT_redeeming NOT_qualities	10
NOT_refills	-6
NOT_reflect	-19
NOT_refund	-16
NOT_regarding	-18
NOT_regret	17
NOT_regret NOT_buying	11
NOT_regret NOT_it	19
NOT_regret NOT_the	13
NOT_rehash	6
NOT_relate	-4
NOT_relaxed	-11
NOT_relaxing	-11
NOT_released NOT_on	10
NOT_reliable	-33
NOT_relief	-17
NOT_relying	8
NOT_remember	1
NOT_reminiscent	-41
NOT_remotely	-12
NOT_remove	-2
NOT_remove NOT_it	-13
NOT_removing	5
NOT_renovated	-11
NOT_rent	-8
NOT_rent NOT_it	-6
NOT_renting	-3
NOT_repaired	-14
NOT_repeat	-7
NOT_replace	5
NOT_replacement	8
NOT_reply	-54
NOT_represent	-5
NOT_representative	-8
NOT_represented	-19
NOT_reputation	-15
NOT_require NOT_much	7
NOT_resemble	-7
NOT_resembling	-8
NOT_residue	5
NOT_resist	11
NOT_resolution	-5
NOT_respected	-8
NOT_respond	-20
NOT_respond NOT_to	-6
NOT_responded	-20
NOT_responding	-9
NOT_response	-47
NOT_response NOT_from	-15
NOT_responsibility	-11
NOT_rest of	-14
NOT_retailer	-18
NOT_retract	-13
NOT_return	-57
NOT_return NOT_it	-17
NOT_return NOT_to	-6
NOT_returnable	-19
NOT_returned	-6
NOT_returning	-60
NOT_returning NOT_to	-9
NOT_returns	-15
NOT_reveal	13
NOT_revealing	4
NOT_review	5
NOT_reviews	2
NOT_rewarding	-15
NOT_rich	-3
NOT_ride	22
NOT_ride NOT_up	11
NOT_rides	-3
NOT_right	-2
NOT_right NOT_for	-5
NOT_right NOT_from	-13
NOT_right NOT_on	-4
NOT_right but	41
NOT_ring	-6
NOT_ripped	-9
NOT_ripped NOT_off	-9
NOT_rise	-8
NOT_rise NOT_to	-10
NOT_room	-26
NOT_room NOT_at	-9
NOT_room NOT_for	-5
NOT_room NOT_service	-11
NOT_rooms	-9
NOT_round	7
NOT_rub	8
NOT_rude	-13
NOT_ruining	8
NOT_run NOT_on	-22
NOT_run NOT_out	12
NOT_s	-11
NOT_sacrificing	13
NOT_safe	-18
NOT_salt	5
NOT_salt NOT_in	-7
NOT_salvage	-6
NOT_same	-9
NOT_same again	15
NOT_same feel	-15
NOT_same quality	-33
NOT_sample	5
NOT_san	-14
NOT_sappy	8
NOT_satisfied	5
NOT_satisfied NOT_with	-5
NOT_save	-27
NOT_save NOT_it	-5
NOT_save NOT_this	-61
NOT_save the	-6
NOT_saw NOT_anyone	-8
NOT_say	1
NOT_say NOT_enough	39
NOT_say NOT_he	8
NOT_say NOT_i	-32
NOT_say NOT_more	15
NOT_say NOT_this	4
NOT_say NOT_to	-16
NOT_saying	5
NOT_saying NOT_a	-11
NOT_saying NOT_all	-9
NOT_saying NOT_much	-4
NOT_says	8
NOT_scanner	-8
NOT_scares	-5
NOT_scary	-6
NOT_scary NOT_or	-6
NOT_scholarly	-12
NOT_school	7
NOT_science	-11
NOT_scratches	9
NOT_scratchy	38
NOT_screw	-9
NOT_script	-9
NOT_seal	-17
NOT_seams	-8
NOT_search	-12
NOT_search NOT_for	-17
NOT_seasoned	-40
NOT_seat in	9
NOT_seating	-3
NOT_seats	-11
NOT_seats NOT_and	-45
NOT_secure	-9
NOT_security	-9
NOT_see	2
NOT_see !	-17
NOT_see NOT_any	3
NOT_see NOT_many	8
NOT_see NOT_this	2
NOT_see NOT_through	4
NOT_see NOT_thru	12
NOT_see NOT_your	-9
NOT_see any	-12
NOT_see or	-6
NOT_see them	-16
NOT_see this	-4
NOT_seeing	2
NOT_seem	-11
NOT_seem NOT_to	-20
NOT_seem NOT_very	-5
NOT_seems	-4
NOT_seems NOT_to	-3
NOT_seen	2
NOT_seen NOT_a	-10
NOT_seen NOT_all	5
NOT_seen NOT_before	11
NOT_seen NOT_it	33
NOT_seen NOT_since	17
NOT_seen NOT_such	-8
NOT_seen NOT_that	-12
NOT_seen NOT_this	3
NOT_seen again	-22
NOT_selection	-9
NOT_selfie NOT_stick	-6
NOT_send	-16
NOT_send NOT_me	-10
NOT_sending	-19
NOT_sense	-34
NOT_sense !	-12
NOT_sense NOT_at	-19
NOT_sense NOT_of	-13
NOT_sense NOT_to	-13
NOT_sense NOT_whatsoever	-4
NOT_sense and	6
NOT_sense to	-25
NOT_sent	-13
NOT_sentimental	6
NOT_separate	-11
NOT_series	9
NOT_serious	-5
NOT_served	-5
NOT_servers	-9
NOT_service	-24
NOT_services	-10
NOT_serving	-4
NOT_set	-10
NOT_set NOT_up	-6
NOT_set up	-7
NOT_settings	-11
NOT_sexy	-20
NOT_shabby	21
NOT_shape	-36
NOT_shape NOT_and	-11
NOT_shape NOT_to	-11
NOT_shawarma	-15
NOT_she	5
NOT_she NOT_is	12
NOT_she was	-6
NOT_shell out	13
NOT_shipped	-12
NOT_shocked	-8
NOT_short	11
NOT_short NOT_of	2
NOT_short NOT_on	8
NOT_should	4
NOT_show	-1
NOT_show NOT_anything	-8
NOT_show NOT_through	7
NOT_showed	-12
NOT_shower	-4
NOT_showers	-20
NOT_shown NOT_in	-9
NOT_shown in	-6
NOT_shred	-12
NOT_shred NOT_of	-5
NOT_shuffle	-9
NOT_shy	14
NOT_shy NOT_away	6
NOT_sign NOT_of	4
NOT_significantly	7
NOT_signposted	12
NOT_silverware	-20
NOT_since	-2
NOT_single problem	23
NOT_sir	-5
NOT_sit	-8
NOT_sit NOT_at	-7
NOT_sitting NOT_through	-8
NOT_size	4
NOT_size NOT_up	11
NOT_skill	-4
NOT_skills	-11
NOT_skin	-5
NOT_sleep	-1
NOT_sleeper	12
NOT_sliding	10
NOT_slightest	-17
NOT_slim	20
NOT_slip	-5
NOT_slipping	9
NOT_slots	10
NOT_slowed	9
NOT_small NOT_enough	10
NOT_smart phone	8
NOT_smell	2
NOT_smile	-19
NOT_smiles	6
NOT_snap	18
NOT_snug	20
NOT_so	-4
NOT_so NOT_bad	3
NOT_so NOT_big	-10
NOT_so NOT_disappointed	-11
NOT_so NOT_expensive	13
NOT_so NOT_far	9
NOT_so NOT_flattering	-10
NOT_so NOT_friendly	-10
NOT_so NOT_funny	-20
NOT_so NOT_good	-7
NOT_so NOT_great	-9
NOT_so NOT_horrible	-36
NOT_so NOT_i	4
NOT_so NOT_much	-1
NOT_so ever	-4
NOT_so i	2
NOT_solid	4
NOT_some people	5
NOT_something	2
NOT_something NOT_they	-7
NOT_something like	-18
NOT_sometimes	-4
NOT_somewhere	-23
NOT_sooner !	10
NOT_sorry	5
NOT_sorry !	10
NOT_sort	-4
NOT_soul	-3
NOT_sound	2
NOT_sound NOT_that	-11
NOT_soundtrack	7
NOT_soup	6
NOT_south	7
NOT_soy	24
NOT_space	2
NOT_spacious	14
NOT_speak NOT_english	-8
NOT_speak NOT_or	-16
NOT_speak NOT_to	7
NOT_speak of	-3
NOT_special	-23
NOT_special NOT_and	-5
NOT_special but	4
NOT_spend	-3
NOT_spend NOT_your	-15
NOT_spend a	-16
NOT_spice	-7
NOT_spin	-13
NOT_spoil	2
NOT_spoke	-10
NOT_spoon	-12
NOT_spray	-5
NOT_squirrels	-23
NOT_staff	-72
NOT_staff to	-68
NOT_stand	-4
NOT_stand NOT_this	-43
NOT_stands out	-10
NOT_star	-2
NOT_stars	-4
NOT_stars !	-12
NOT_stars NOT_but	-8
NOT_stars NOT_for	-6
NOT_stars is	38
NOT_stay	-29
NOT_stay NOT_anywhere	21
NOT_stay NOT_at	-11
NOT_stay NOT_down	-11
NOT_stay NOT_here	-38
NOT_stay NOT_there	-20
NOT_stayed	-3
NOT_staying	-10
NOT_staying NOT_here	-19
NOT_stephen king's	15
NOT_stick	-3
NOT_sticks	7
NOT_sticks NOT_to	19
NOT_stiff	45
NOT_still	2
NOT_stop	6
NOT_stop !	11
NOT_stop NOT_eating	22
NOT_stop NOT_laughing	4
NOT_stop NOT_playing	28
NOT_stop NOT_reading	13
NOT_stop NOT_the	-13
NOT_stores	11
NOT_story	-7
NOT_straight	-6
NOT_stranger	6
NOT_stretch	2
NOT_stretch NOT_out	4
NOT_stretching	7
NOT_strings	3
NOT_strong NOT_enough	-8
NOT_structure	-8
NOT_structured	16
NOT_stuff	-12
NOT_stuff like	-18
NOT_stupid	-4
NOT_sturdy	-7
NOT_style	-10
NOT_style of	-21
NOT_subject	-3
NOT_substance	-31
NOT_substantial	-15
NOT_succeed	-4
NOT_such	-7
NOT_such NOT_an	-8
NOT_such NOT_luck	-33
NOT_sucked	-5
NOT_suction	-29
NOT_suffer NOT_from	25
NOT_sufficient	-6
NOT_sugar	3
NOT_sugary	9
NOT_suggest	-51
NOT_suggest NOT_anyone	-26
NOT_suggest NOT_it	-26
NOT_suggest NOT_this	-45
NOT_super	6
NOT_supply	-40
NOT_support	-28
NOT_support NOT_for	-21
NOT_supporting	-7
NOT_sure	3
NOT_sure NOT_about	5
NOT_sure NOT_what	-2
NOT_sure NOT_who	-11
NOT_sure NOT_why	-6
NOT_sure NOT_you	-11
NOT_surprised	-9
NOT_surprised NOT_by	5
NOT_survive	7
NOT_suspense	-44
NOT_sweet	7
NOT_sweet NOT_or	13
NOT_sweeteners	11
NOT_swing	-8
NOT_switch	8
NOT_sync	-18
NOT_sync NOT_with	-4
NOT_syrup	10
NOT_table	-7
NOT_tailored	-13
NOT_tailoring	-10
NOT_take	2
NOT_take NOT_away	16
NOT_take NOT_everything	8
NOT_take NOT_it	-8
NOT_take NOT_the	4
NOT_take NOT_them	-9
NOT_take NOT_up	31
NOT_take NOT_your	-10
NOT_taken	-4
NOT_talent	-6
NOT_talk	4
NOT_talk NOT_to	-5
NOT_tall	4
NOT_taller	-7
NOT_taste	-25
NOT_taste NOT_and	7
NOT_taste NOT_any	-14
NOT_taste NOT_as	-12
NOT_taste NOT_good	-12
NOT_taste NOT_like	2
NOT_taste buds	-16
NOT_tasty	-54
NOT_tasty NOT_and	-11
NOT_tax	14
NOT_tell	5
NOT_tell NOT_from	-8
NOT_tell NOT_what	5
NOT_tell NOT_you	-3
NOT_tell you	11
NOT_telling	-3
NOT_tempted	-8
NOT_tension	-25
NOT_terrible	-24
NOT_terrible but	-15
NOT_terrible it	-8
NOT_terribly	5
NOT_th	14
NOT_than	-5
NOT_than NOT_a	-10
NOT_than NOT_other	9
NOT_than a	-6
NOT_than one	-7
NOT_than to	-11
NOT_thank	-4
NOT_thank NOT_you	-11
NOT_thanks	-30
NOT_thanks !	-10
NOT_that	-1
NOT_that NOT_any	-5
NOT_that NOT_attractive	-8
NOT_that NOT_bad	2
NOT_that NOT_big	4
NOT_that NOT_difficult	9
NOT_that NOT_entertaining	-12
NOT_that NOT_far	19
NOT_that NOT_fun	-13
NOT_that NOT_funny	-6
NOT_that NOT_good	-3
NOT_that NOT_great	-17
NOT_that NOT_here	-6
NOT_that NOT_i've	7
NOT_that NOT_if	-9
NOT_that NOT_interesting	-7
NOT_that NOT_it	-1
NOT_that NOT_on	-6
NOT_that NOT_part	24
NOT_that NOT_tasty	-7
NOT_that NOT_the	-1
NOT_that NOT_these	6
NOT_that NOT_we	-3
NOT_that NOT_you	-10
NOT_that NOT_your	-10
NOT_that great	-17
NOT_that i	2
NOT_that i'm	12
NOT_that makes	-14
NOT_that the	-1
NOT_that well	-5
NOT_the	-3
NOT_the NOT_above	-24
NOT_the NOT_actors	-7
NOT_the NOT_alarm	-8
NOT_the NOT_american	-19
NOT_the NOT_app	8
NOT_the NOT_bank	7
NOT_the NOT_basic	-57
NOT_the NOT_be	14
NOT_the NOT_beginning	-11
NOT_the NOT_biggest	12
NOT_the NOT_birds	-35
NOT_the NOT_book	-8
NOT_the NOT_box	-14
NOT_the NOT_breakfast	6
NOT_the NOT_cable	7
NOT_the NOT_case	-4
NOT_the NOT_characters	-6
NOT_the NOT_cost	5
NOT_the NOT_design	-9
NOT_the NOT_download	-24
NOT_the NOT_dvd	-18
NOT_the NOT_effort	-11
NOT_the NOT_entire	-3
NOT_the NOT_features	-40
NOT_the NOT_first	-2
NOT_the NOT_flavor	5
NOT_the NOT_game	-3
NOT_the NOT_good	-3
NOT_the NOT_guitar	10
NOT_the NOT_hassle	-7
NOT_the NOT_highest	16
NOT_the NOT_hotels	8
NOT_the NOT_hype	-18
NOT_the NOT_issue	-5
NOT_the NOT_item	22
NOT_the NOT_job	-11
NOT_the NOT_last	3
NOT_the NOT_latest	8
NOT_the NOT_length	34
NOT_the NOT_less	6
NOT_the NOT_life	-6
NOT_the NOT_model	8
NOT_the NOT_money	-74
NOT_the NOT_mood	-4
NOT_the NOT_most	-1
NOT_the NOT_negative	17
NOT_the NOT_noise	-9
NOT_the NOT_one	-10
NOT_the NOT_opportunity	-4
NOT_the NOT_original	-4
NOT_the NOT_petite	5
NOT_the NOT_photo	-10
NOT_the NOT_picture	-27
NOT_the NOT_poor	-19
NOT_the NOT_power	-12
NOT_the NOT_price	5
NOT_the NOT_problem	-54
NOT_the NOT_product	-19
NOT_the NOT_review	-14
NOT_the NOT_rides	-8
NOT_the NOT_right	1
NOT_the NOT_room	4
NOT_the NOT_same	-4
NOT_the NOT_set	-12
NOT_the NOT_sex	-13
NOT_the NOT_side	-8
NOT_the NOT_situation	-9
NOT_the NOT_size	-3
NOT_the NOT_slightest	-17
NOT_the NOT_staff	-20
NOT_the NOT_story	-2
NOT_the NOT_taste	-41
NOT_the NOT_time	-12
NOT_the NOT_title	-21
NOT_the NOT_top	2
NOT_the NOT_truth	-7
NOT_the NOT_videos	-17
NOT_the NOT_way	4
NOT_the NOT_website	-14
NOT_the NOT_weight	7
NOT_the NOT_world	8
NOT_the NOT_worst	5
NOT_the actors	-6
NOT_the amazon	-13
NOT_the best	9
NOT_the better	-48
NOT_the bottom	5
NOT_the castle	-20
NOT_the characters	-4
NOT_the city	8
NOT_the cord	17
NOT_the correct	-7
NOT_the current	-19
NOT_the description	-30
NOT_the first	4
NOT_the floor	-9
NOT_the future	-20
NOT_the hell	-8
NOT_the key	-17
NOT_the kindle	-4
NOT_the least	-9
NOT_the mark	-13
NOT_the model	-8
NOT_the money	11
NOT_the movie	-1
NOT_the movies	-7
NOT_the other	-3
NOT_the park	-15
NOT_the photo	4
NOT_the picture	-11
NOT_the pictures	-10
NOT_the poor	-14
NOT_the product	9
NOT_the rides	21
NOT_the room	-4
NOT_the same	-6
NOT_the seat	-10
NOT_the size	6
NOT_the so	-10
NOT_the sound	-13
NOT_the staff	-7
NOT_the time	4
NOT_the tv	19
NOT_the weather	-6
NOT_the word	-14
NOT_the worst	5
NOT_their	-16
NOT_their NOT_own	5
NOT_their products	-19
NOT_them	-9
NOT_them NOT_again	-12
NOT_them NOT_anywhere	8
NOT_them NOT_either	-16
NOT_them NOT_in	8
NOT_them NOT_on	-11
NOT_them NOT_out	-5
NOT_them NOT_to	-5
NOT_them NOT_yet	33
NOT_them for	-7
NOT_them they	6
NOT_then	-4
NOT_then i	10
NOT_there	-9
NOT_there NOT_again	-78
NOT_there NOT_anymore	-13
NOT_there NOT_for	4
NOT_there either	-16
NOT_these	-1
NOT_these NOT_in	12
NOT_these NOT_people	-9
NOT_these NOT_things	-9
NOT_these NOT_to	-4
NOT_these days	5
NOT_these strings	8
NOT_they	-2
NOT_they NOT_are	-7
NOT_they NOT_just	-5
NOT_they NOT_let	-25
NOT_they NOT_were	-3
NOT_they NOT_will	-11
NOT_they can	-9
NOT_thin	3
NOT_thing	1
NOT_thing !	6
NOT_thing NOT_i	15
NOT_things	-2
NOT_think	2
NOT_think NOT_about	-11
NOT_think NOT_for	-7
NOT_think NOT_i	-7
NOT_think NOT_i'll	-7
NOT_think NOT_i'm	-6
NOT_think NOT_it's	-2
NOT_think NOT_so	-9
NOT_think NOT_the	3
NOT_think NOT_they're	16
NOT_think NOT_you	13
NOT_thinking NOT_about	6
NOT_this	-15
NOT_this !	8
NOT_this NOT_again	-64
NOT_this NOT_app	-27
NOT_this NOT_because	5
NOT_this NOT_book	-14
NOT_this NOT_brand	-15
NOT_this NOT_crap	-20
NOT_this NOT_dvd	-20
NOT_this NOT_film	1
NOT_this NOT_for	6
NOT_this NOT_game	-13
NOT_this NOT_great	15
NOT_this NOT_guitar	10
NOT_this NOT_if	8
NOT_this NOT_is	2
NOT_this NOT_item	-29
NOT_this NOT_junk	-24
NOT_this NOT_justice	14
NOT_this NOT_model	-23
NOT_this NOT_movie	8
NOT_this NOT_much	-13
NOT_this NOT_one	-15
NOT_this NOT_painful	-16
NOT_this NOT_place	-14
NOT_this NOT_product	-11
NOT_this NOT_review	-19
NOT_this NOT_series	10
NOT_this NOT_stupid	-19
NOT_this NOT_time	3
NOT_this NOT_to	-54
NOT_this NOT_version	-12
NOT_this NOT_with	-4
NOT_this again	-74
NOT_this airline	-17
NOT_this app	-9
NOT_this bad	-11
NOT_this book	-20
NOT_this game	-4
NOT_this has	-19
NOT_this hotel	-9
NOT_this item	-8
NOT_this little	10
NOT_this lounge	-10
NOT_this movie	4
NOT_this one	-11
NOT_this place	-36
NOT_this restaurant	-6
NOT_this review	-6
NOT_this sweater	-17
NOT_this thing	-6
NOT_this was	-14
NOT_this would	-5
NOT_those NOT_things	-32
NOT_though it	-5
NOT_though they	-8
NOT_thought i	-30
NOT_thrilled	-19
NOT_thrilling	-10
NOT_through NOT_at	18
NOT_throw	-6
NOT_tight	15
NOT_tight NOT_and	11
NOT_time	9
NOT_time !	9
NOT_time and	-26
NOT_time back	-11
NOT_time downloading	-10
NOT_time for	4
NOT_time on	-2
NOT_time or	-28
NOT_time with	-11
NOT_tire	28
NOT_tire NOT_of	25
NOT_tired	23
NOT_tired NOT_of	42
NOT_title	5
NOT_to	2
NOT_to NOT_accept	-6
NOT_to NOT_accomplish	-22
NOT_to NOT_anything	-3
NOT_to NOT_assist	-6
NOT_to NOT_begin	-5
NOT_to NOT_care	-42
NOT_to NOT_chance	8
NOT_to NOT_comment	-12
NOT_to NOT_complain	4
NOT_to NOT_date	-13
NOT_to NOT_do	1
NOT_to NOT_drill	6
NOT_to NOT_drink	-11
NOT_to NOT_enjoy	12
NOT_to NOT_feel	3
NOT_to NOT_fix	-8
NOT_to NOT_fly	-10
NOT_to NOT_get	-1
NOT_to NOT_hard	15
NOT_to NOT_help	-15
NOT_to NOT_hurt	-10
NOT_to NOT_improve	-18
NOT_to NOT_it	4
NOT_to NOT_know	-2
NOT_to NOT_lie	14
NOT_to NOT_like	26
NOT_to NOT_listen	-10
NOT_to NOT_love	32
NOT_to NOT_make	5
NOT_to NOT_me	-10
NOT_to NOT_mention	-3
NOT_to NOT_miss	11
NOT_to NOT_need	16
NOT_to NOT_offer	-8
NOT_to NOT_order	3
NOT_to NOT_other	-7
NOT_to NOT_over	25
NOT_to NOT_par	-15
NOT_to NOT_pay	-4
NOT_to NOT_plug	-8
NOT_to NOT_prevent	-16
NOT_to NOT_rate	-21
NOT_to NOT_redeem	-7
NOT_to NOT_ruin	10
NOT_to NOT_save	-11
NOT_to NOT_shop	7
NOT_to NOT_support	-15
NOT_to NOT_talk	4
NOT_to NOT_the	-5
NOT_to NOT_them	-4
NOT_to NOT_this	-4
NOT_to NOT_touch	6
NOT_to NOT_understand	-10
NOT_to NOT_us	-5
NOT_to NOT_waste	13
NOT_to NOT_watch	-2
NOT_to NOT_wear	-6
NOT_to NOT_work	-28
NOT_to NOT_worry	15
NOT_to NOT_write	-7
NOT_to a	-8
NOT_to act	-5
NOT_to any	-6
NOT_to anyone	-58
NOT_to be	-7
NOT_to begin	-7
NOT_to blame	-21
NOT_to care	-11
NOT_to change	-20
NOT_to come	-4
NOT_to control	-30
NOT_to deal	5
NOT_to do	-8
NOT_to download	-24
NOT_to drink	7
NOT_to expect	9
NOT_to get	2
NOT_to go	-2
NOT_to improve	-11
NOT_to last	-31
NOT_to learn	-17
NOT_to look	3
NOT_to make	-7
NOT_to me	-4
NOT_to mention	-5
NOT_to most	-12
NOT_to my	-16
NOT_to offer	-12
NOT_to order	6
NOT_to see	6
NOT_to show	-4
NOT_to sit	4
NOT_to speak	-8
NOT_to stay	-6
NOT_to take	4
NOT_to the	-5
NOT_to this	2
NOT_to touch	-8
NOT_to us	5
NOT_to watch	-5
NOT_to what	-16
NOT_to where	6
NOT_to why	-5
NOT_to work	-23
NOT_to worry	14
NOT_to write	-6
NOT_to your	-6
NOT_together	-1
NOT_toilet	-11
NOT_told	4
NOT_told NOT_that	-11
NOT_tolerate	-6
NOT_tomato	-6
NOT_tone	12
NOT_too	13
NOT_too NOT_baggy	4
NOT_too NOT_big	2
NOT_too NOT_busy	13
NOT_too NOT_crowded	-8
NOT_too NOT_far	6
NOT_too NOT_fond	-33
NOT_too NOT_good	-6
NOT_too NOT_heavy	17
NOT_too NOT_large	14
NOT_too NOT_long	11
NOT_too NOT_loose	5
NOT_too NOT_low	26
NOT_too NOT_much	1
NOT_too NOT_old	8
NOT_too NOT_revealing	5
NOT_too NOT_shabby	10
NOT_too NOT_short	11
NOT_too NOT_snug	4
NOT_too NOT_spicy	17
NOT_too NOT_strong	7
NOT_too NOT_sweet	5
NOT_too NOT_thick	20
NOT_too NOT_thin	12
NOT_too NOT_tight	-9
NOT_too NOT_warm	8
NOT_too long	17
NOT_too much	3
NOT_too seriously	4
NOT_tools	9
NOT_top	5
NOT_top NOT_notch	7
NOT_total NOT_waste	-11
NOT_touch	-3
NOT_touch NOT_it	-10
NOT_touch the	7
NOT_tour	21
NOT_towels	-5
NOT_traditional	3
NOT_trained	-17
NOT_trained NOT_to	-17
NOT_training	-6
NOT_trans	13
NOT_translate	-7
NOT_translate NOT_into	-8
NOT_traveller	-89
NOT_treated	-30
NOT_trees	-19
NOT_tried	6
NOT_tried NOT_before	7
NOT_tried NOT_it	8
NOT_tried NOT_the	7
NOT_trouble	16
NOT_trouble NOT_with	5
NOT_trouble with	7
NOT_troubles	16
NOT_true	-11
NOT_true NOT_to	3
NOT_trust	-9
NOT_trust NOT_it	-5
NOT_truth	5
NOT_try NOT_again	-17
NOT_try NOT_this	6
NOT_trying	2
NOT_tts	8
NOT_turn	-6
NOT_turn NOT_on	-28
NOT_turn NOT_the	-29
NOT_turned	-8
NOT_turned NOT_on	-5
NOT_tutorial	-8
NOT_two	6
NOT_typical	8
NOT_typically	3
NOT_u	-12
NOT_u NOT_can	-7
NOT_ultimate	-6
NOT_un	20
NOT_under	-12
NOT_under NOT_the	-5
NOT_understand	-11
NOT_understand NOT_how	-4
NOT_understand NOT_the	-5
NOT_understand NOT_this	-5
NOT_understand NOT_why	-2
NOT_understood	-2
NOT_unfriendly	-8
NOT_unique	-4
NOT_universal	-30
NOT_unless	-8
NOT_unless the	-9
NOT_unless you	-16
NOT_unlock	-9
NOT_untill	-11
NOT_unusually	-10
NOT_up	-13
NOT_up NOT_at	-13
NOT_up NOT_by	-6
NOT_up NOT_for	-9
NOT_up NOT_much	13
NOT_up NOT_their	-7
NOT_up NOT_to	-24
NOT_up on	-13
NOT_up to	-10
NOT_up with	-4
NOT_update	-4
NOT_updated	-12
NOT_updated NOT_since	-11
NOT_upgrade	10
NOT_ups	8
NOT_upto	-7
NOT_upto NOT_the	11
NOT_ur	-22
NOT_us NOT_that	-21
NOT_us NOT_to	-12
NOT_usable	-12
NOT_use	2
NOT_use NOT_all	9
NOT_use NOT_it	-23
NOT_use NOT_these	-16
NOT_use NOT_this	2
NOT_use NOT_to	-34
NOT_use to	-9
NOT_used	1
NOT_used NOT_by	-10
NOT_used NOT_in	-5
NOT_used NOT_this	7
NOT_used to	-8
NOT_user	-37
NOT_user NOT_friendly	-10
NOT_users	-9
NOT_usual	7
NOT_usually	22
NOT_usually NOT_a	4
NOT_usually NOT_like	7
NOT_vacation	-17
NOT_vacuum	-6
NOT_value	-16
NOT_vampires	-9
NOT_vary	-15
NOT_versions	37
NOT_very	-21
NOT_very NOT_clean	-19
NOT_very NOT_crowded	5
NOT_very NOT_durable	-20
NOT_very NOT_effective	-20
NOT_very NOT_flattering	-31
NOT_very NOT_friendly	15
NOT_very NOT_funny	-1
NOT_very NOT_good	1
NOT_very NOT_happy	-26
NOT_very NOT_heavy	11
NOT_very NOT_spicy	14
NOT_very NOT_strong	-24
NOT_very NOT_substantial	-16
NOT_very NOT_tall	-8
NOT_very NOT_tasty	-9
NOT_very NOT_thrilling	-95
NOT_very NOT_well	-8
NOT_very well	-3
NOT_vibrant	-6
NOT_video	-3
NOT_videos	-6
NOT_vintage	-12
NOT_virgin	-4
NOT_virgin NOT_again	-9
NOT_vision	-5
NOT_visit	-11
NOT_visit NOT_again	-66
NOT_visit NOT_this	-44
NOT_voice	-9
NOT_vouch	20
NOT_vouch NOT_for	18
NOT_w	-27
NOT_waist	15
NOT_waist NOT_your	-14
NOT_wait	10
NOT_wait !	6
NOT_wait NOT_for	11
NOT_wait NOT_to	22
NOT_wait NOT_until	-6
NOT_waited	39
NOT_waited NOT_more	7
NOT_walk to	27
NOT_walls	18
NOT_want	1
NOT_want NOT_any	10
NOT_want NOT_anyone	-12
NOT_want to	-4
NOT_wanted	-2
NOT_war	5
NOT_warm	-1
NOT_warm NOT_and	-11
NOT_warned	-7
NOT_warning	-31
NOT_warnings	-33
NOT_warranty	-22
NOT_was	-1
NOT_was NOT_done	-25
NOT_was NOT_given	-16
NOT_was expecting	-12
NOT_was looking	-24
NOT_was not	-15
NOT_was the	2
NOT_was worth	-99
NOT_wash	-14
NOT_washrooms	-10
NOT_wast	-8
NOT_waste	-19
NOT_waste NOT_any	-11
NOT_waste NOT_money	-4
NOT_waste NOT_my	-7
NOT_waste NOT_the	-17
NOT_waste NOT_your	-25
NOT_wasted NOT_my	-34
NOT_wasting	-11
NOT_wasting NOT_your	-9
NOT_watch NOT_it	3
NOT_watch NOT_the	-4
NOT_watch NOT_this	-22
NOT_watchable	-9
NOT_water	-26
NOT_water NOT_in	-13
NOT_watery	6
NOT_way	-14
NOT_way NOT_i	-6
NOT_way NOT_it	-6
NOT_way NOT_this	4
NOT_way NOT_to	-39
NOT_way in	-8
NOT_way out	-16
NOT_way to	-26
NOT_way you	7
NOT_we	-3
NOT_we had	-5
NOT_we ordered	-8
NOT_we would	-11
NOT_wear NOT_it	-7
NOT_wear NOT_out	37
NOT_wear NOT_this	-7
NOT_wear it	8
NOT_wear this	19
NOT_wearable	-42
NOT_wearing	-5
NOT_website	-29
NOT_weekend	23
NOT_weeks	-3
NOT_welcome	-10
NOT_welcoming	-7
NOT_well	-19
NOT_well NOT_and	-11
NOT_well NOT_at	-15
NOT_well NOT_designed	-14
NOT_well NOT_enough	-7
NOT_well NOT_to	-9
NOT_well NOT_with	-15
NOT_well but	7
NOT_well in	6
NOT_well it	6
NOT_were not	-11
NOT_westerns	-7
NOT_what	-3
NOT_what NOT_i	-25
NOT_what NOT_i'm	-6
NOT_what NOT_is	11
NOT_what NOT_it	-4
NOT_what NOT_other	11
NOT_what NOT_people	4
NOT_what NOT_size	-7
NOT_what NOT_so	-2
NOT_what NOT_some	6
NOT_what NOT_they're	-8
NOT_what NOT_was	-6
NOT_what NOT_we	-39
NOT_what NOT_you	3
NOT_what NOT_you'd	-6
NOT_what i	-24
NOT_what you're	-16
NOT_whats	-4
NOT_when	2
NOT_when NOT_i	-4
NOT_when i	-2
NOT_when you're	12
NOT_where	-1
NOT_where NOT_to	-8
NOT_whether	1
NOT_whether NOT_to	-13
NOT_which	-1
NOT_which NOT_are	-8
NOT_which NOT_is	-5
NOT_which i	28
NOT_which is	-7
NOT_while	-3
NOT_whistles	8
NOT_white	5
NOT_who	-4
NOT_who NOT_this	-27
NOT_why	6
NOT_why NOT_anyone	-10
NOT_why NOT_but	-10
NOT_why NOT_he	-5
NOT_why NOT_i	-7
NOT_why NOT_other	9
NOT_why NOT_people	5
NOT_why NOT_this	6
NOT_why NOT_we	-31
NOT_widescreen	8
NOT_wife	-8
NOT_wifi	-2
NOT_will	-7
NOT_will NOT_i	-4
NOT_will see	9
NOT_willing NOT_to	-7
NOT_winning	5
NOT_wireless	-16
NOT_wires	5
NOT_wish	-4
NOT_with	1
NOT_with NOT_all	-5
NOT_with NOT_enough	-19
NOT_with NOT_kindle	-9
NOT_with NOT_my	-9
NOT_with NOT_some	5
NOT_with NOT_the	-2
NOT_with NOT_them	-17
NOT_with NOT_this	7
NOT_with NOT_you	-18
NOT_with either	9
NOT_with other	-10
NOT_with the	-5
NOT_with their	4
NOT_with these	11
NOT_with us	-10
NOT_within	5
NOT_within NOT_the	-38
NOT_within the	10
NOT_withstanding	8
NOT_women	-3
NOT_wonder	-20
NOT_wonder NOT_the	-4
NOT_work	-39
NOT_work !	-33
NOT_work NOT_and	23
NOT_work NOT_as	9
NOT_work NOT_at	-43
NOT_work NOT_for	18
NOT_work NOT_on	19
NOT_work NOT_out	6
NOT_work NOT_unless	-4
NOT_work NOT_very	-5
NOT_work NOT_well	19
NOT_work NOT_with	-6
NOT_work of	10
NOT_worked	-15
NOT_worked NOT_for	-7
NOT_working	-22
NOT_working NOT_and	6
NOT_works	-33
NOT_worn NOT_a	5
NOT_worries	26
NOT_worry	18
NOT_worry NOT_about	2
NOT_worry about	18
NOT_worrying	11
NOT_worrying NOT_about	19
NOT_worse	-2
NOT_worse than	-5
NOT_worst	-21
NOT_worst NOT_film	-12
NOT_worst NOT_movie	-21
NOT_worst NOT_of	-9
NOT_worst but	-44
NOT_worth	-54
NOT_worth NOT_a	-27
NOT_worth NOT_buying	-27
NOT_worth NOT_downloading	-45
NOT_worth NOT_for	39
NOT_worth NOT_going	-36
NOT_worth NOT_it	8
NOT_worth NOT_more	-11
NOT_worth NOT_my	-26
NOT_worth NOT_paying	-9
NOT_worth NOT_seeing	-3
NOT_worth NOT_that	-10
NOT_worth NOT_the	-4
NOT_worth NOT_to	-16
NOT_worth NOT_watching	-17
NOT_worth NOT_your	33
NOT_worth the	-33
NOT_worthy	-48
NOT_worthy NOT_of	-44
NOT_worthy NOT_to	-12
NOT_would	-10
NOT_would NOT_be	5
NOT_would NOT_i	-7
NOT_would call	22
NOT_would ever	-8
NOT_would not	-10
NOT_would recommend	-10
NOT_wrinkle	34
NOT_wrist	18
NOT_write	6
NOT_write NOT_home	-10
NOT_writing NOT_this	-12
NOT_written	2
NOT_wrong	1
NOT_wrong !	8
NOT_wrong NOT_with	22
NOT_wrong i	-3
NOT_wrong i'm	-6
NOT_wrong the	-11
NOT_wrote	-18
NOT_ya	-7
NOT_ye	14
NOT_year	-7
NOT_yellow	10
NOT_yet	1
NOT_yet !	-6
NOT_yet but	25
NOT_you	-5
NOT_you !	-4
NOT_you NOT_about	-20
NOT_you NOT_down	15
NOT_you NOT_expect	-60
NOT_you NOT_had	7
NOT_you NOT_just	-20
NOT_you NOT_know	-5
NOT_you NOT_look	21
NOT_you NOT_off	8
NOT_you NOT_that	-10
NOT_you NOT_think	-8
NOT_you NOT_want	-5
NOT_you NOT_would	3
NOT_you are	-4
NOT_you couldn't	-8
NOT_you go	8
NOT_you have	-5
NOT_you what	-43
NOT_you'd	-4
NOT_you'd NOT_expect	-9
NOT_you're	-2
NOT_young	-2
NOT_your	2
NOT_your NOT_blood	17
NOT_your NOT_money	-86
NOT_your NOT_normal	7
NOT_your NOT_time	-94
NOT_your NOT_typical	33
NOT_your food	-20
NOT_your time	-19
NOT_yours	-9
NOT_yummy	-5
NOT_zen	-9
NOT_zero	-15
NOT_zip NOT_up	-17
NOT_zipper	-15
NOT_zomato	-7
a	1
a !	16
a and	4
a awesome	3
a b	-1
a backseat	8
a bad	-7
a baggy	-14
a ball	5
a bargain	7
a bat	-4
a beat	8
a beautiful	-3
a beautifully	10
a beauty	11
a beer	-3
a beginner	14
a believer	28
a below	-5
a better	-7
a bi	14
a bill	10
a bit	10
a blackboard	-9
a blank	5
a blast	15
a blatant	-12
a blazer	11
a blend	6
a blender	-8
a blessing	6
a body	-4
a bold	10
a bonus	8
a book	-1
a boom	11
a bootleg	-15
a borderline	10
a bore	-13
a boring	-7
a bowl	-2
a boy	1
a brain	-2
a brand	-5
a brave	9
a break	-2
a breathtaking	7
a breeze	34
a brilliant	6
a broader	8
a brothel	5
a brunch	9
a buck	-10
a bug	4
a bunch	-7
a burn	-8
a burner	11
a busboy	-12
a bust	-6
a buttery	10
a c	-3
a caffeine	-19
a calculator	3
a call	6
a cami	1
a can	-5
a candy	26
a canon	-11
a canteen	-10
a captivating	4
a cardboard	-7
a cardi	10
a cardigan	8
a carefully	8
a casual	23
a catholic	-4
a century	11
a champ	9
a charlie	14
a charm	20
a charming	11
a cheap	-19
a check	5
a cheerful	5
a chemical	-11
a chemistry	14
a chess	6
a chicken	-7
a child	4
a childhood	4
a chilling	15
a chopped	-17
a chunky	5
a circus	-7
a city	-2
a clam	9
a classic	-6
a classical	6
a clean	9
a clever	3
a click	-22
a clock	-10
a clown	-5
a club	-3
a clunker	-14
a coach	-10
a cockroach	-32
a color	4
a colorful	-8
a combo	4
a comedy	-6
a comfy	8
a communion	-23
a company	2
a compass	-10
a compelling	3
a complaint	-12
a complete	-18
a complex	-5
a compliment	5
a complimentary	2
a comprehensive	6
a concern	12
a concession	-26
a concrete	-6
a confusing	-16
a contrast	6
a contrived	-7
a cool	7
a copy	6
a corded	14
a cosmetic	13
a courtesy	-14
a covered	6
a cozy	7
a cracker	6
a crap	-2
a crappy	-23
a crazy	2
a crimp	12
a criticism	18
a crook	9
a crooked	-8
a crop	-25
a crying	-8
a cuban	4
a curvier	8
a cute	-2
a daily	6
a dance	3
a dandy	18
a darker	10
a darling	8
a day	4
a dead	-9
a decaf	15
a deck	12
a deep	2
a deeper	20
a deeply	20
a defect	-18
a defective	-26
a defined	-9
a definite	5
a delicious	-5
a deliciously	8
a delight	16
a delightful	34
a delightfully	19
a democrat	-17
a demon	-13
a denim	-5
a dent	11
a departure	5
a desert	4
a desk	2
a desktop	-6
a desolate	8
a dessert	9
a dictionary	-22
a difference	12
a different	-4
a difficult	12
a dime	-7
a dingy	-9
a dinosaur	-7
a dire	-10
a direct	-7
a dirty	-6
a disapointment	-33
a disappointing	-24
a disappointment	-21
a disaster	-28
a disgrace	-38
a disgusting	5
a disposable	-6
a dissapointment	-7
a distinctive	12
a diverse	9
a dock	15
a documental	-19
a dog	-3
a door	-5
a dorm	-25
a drawback	27
a drawer	-6
a dreadful	-3
a dream	5
a dressier	11
a dressy	9
a drink	-3
a driving	-8
a drug	-3
a drunk	-3
a dud	-43
a dull	-14
a dumb	-9
a dump	-15
a durable	23
a dystopian	8
a excellent	21
a fabulous	-15
a factor	4
a failure	10
a fairy	12
a family	-1
a fan	2
a fantastic	29
a far	-3
a farce	-11
a farm	3
a fascinating	6
a father	-6
a fault	4
a fave	22
a favor	-11
a favorite	3
a favour	-15
a favourite	3
a fee	-6
a fellow	4
a felt	8
a fender	21
a festival	4
a fiction	11
a find	15
a fine	6
a fish	3
a fitness	-8
a fix	-3
a flair	7
a flame	-9
a flash	5
a flattering	6
a flaw	6
a flawless	3
a focus	12
a follow	4
a following	9
a football	-4
a forced	-11
a forest	-3
a forgettable	-6
a formal	-4
a fortune	-5
a foul	-23
a fountain	5
a fresh	3
a friendly	18
a full	1
a fully	-3
a fun	26
a gag	-6
a garbage	7
a geisha	-17
a gem	29
a generous	5
a genetic	-11
a genius	11
a gentle	8
a genuinely	5
a giant	-5
a gibson	5
a gift	5
a girlfriend	3
a glimpse	10
a glorified	-15
a glorious	-5
a glove	48
a godsend	8
a golden	3
a good	6
a google	-12
a gorgeous	1
a government	-9
a grand	2
a granny	-15
a great	14
a greater	18
a greatly	9
a gripping	11
a grocery	7
a guide	16
a guitar	7
a guitarist	9
a gun	-5
a guy	-5
a gymnast	-5
a hack	-4
a hair	-3
a hairy	-12
a half	3
a handle	4
a handy	18
a happy	8
a harsh	3
a haunting	18
a have	7
a headache	-38
a heads	-6
a heartfelt	25
a heartwarming	6
a hearty	5
a highly	-2
a highway	7
a hilarious	8
a hit	18
a hole	-10
a home	2
a hong	-12
a hood	8
a hoot	10
a horrible	1
a horribly	-4
a horror	5
a hotel	-1
a house	2
a household	8
a hug	13
a human	2
a hype	-53
a i	10
a in	12
a jack	-3
a jackhammer	-12
a jar	13
a jealous	7
a jean	15
a jerk	-23
a jim	-10
a job	4
a joke	-25
a journalist	9
a journey	3
a joy	19
a jump	-6
a jumpsuit	18
a keen	4
a keeper	45
a keurig	-4
a key	2
a kick	2
a kid	2
a kind	2
a kindle	-3
a kiss	7
a kitchenaid	-7
a known	-5
a l	-5
a lab	-5
a lackluster	-6
a laid	7
a lame	-4
a laptop	4
a larger	5
a last	3
a lasting	7
a latte	14
a laugh	-14
a laughable	-5
a lavender	7
a laxative	-12
a leak	-21
a lean	-21
a legend	18
a legitimate	-4
a les	18
a less	-2
a lesson	2
a let	-39
a letdown	-12
a letter	6
a liar	-6
a liberal	11
a lie	-2
a lifelong	4
a lifetime	8
a light	4
a likable	5
a lil	4
a little	29
a live	3
a lively	6
a load	-3
a lonely	9
a long	4
a loser	-6
a loss	-2
a lot	3
a lousy	-20
a lovable	8
a lovely	10
a loving	13
a loyal	-6
a lucrative	-10
a lunch	-3
a m	11
a machine	-5
a made	-6
a magic	5
a magical	18
a magnificent	9
a maid	7
a major	-10
a malicious	-13
a man	-1
a man's	2
a manager	18
a mandolin	15
a mango	5
a manual	-47
a martini	8
a marvel	8
a marvelous	22
a marvelously	6
a massive	-2
a masterful	33
a masterpiece	12
a maternity	13
a math	-4
a matte	13
a meal	3
a meat	6
a mechanical	9
a med	4
a member	-2
a memorable	-5
a memory	15
a mesh	10
a mess	-2
a messy	-9
a midi	16
a milder	7
a mini	2
a minor	7
a miserable	8
a mishmash	-8
a miss	-53
a missed	-28
a mission	3
a mistake	-15
a mixture	4
a mockery	-8
a moderate	-11
a momentous	11
a money	-31
a monkey	-13
a monotonous	-8
a month	-12
a morally	6
a moron	-9
a most	13
a motel	-9
a moving	6
a much	-1
a must	94
a mute	7
a muted	8
a naked	-4
a napkin	5
a nasty	-4
a navy	3
a nearly	5
a neat	5
a negative	-4
a never	7
a newspaper	4
a nexus	-26
a nice	5
a nifty	9
a nightmare	-36
a nightmarish	5
a no	-7
a non	-8
a notepad	9
a now	12
a open	-7
a or	5
a order	-8
a out	-10
a p	-4
a pad	12
a paid	-4
a pain	-3
a painful	21
a painfully	-7
a paint	-12
a painting	5
a pair	-2
a pan	9
a parachute	-5
a part	5
a partial	5
a pass	-40
a pastry	-6
a pasty	7
a pathetic	-4
a pawn	12
a peanut	10
a pedal	28
a peice	-7
a penthouse	-12
a perfect	23
a performance	2
a persistent	10
a personal	1
a pet	5
a petite	4
a phenomenal	6
a phoenix	-6
a phony	-7
a pic	-8
a pick	31
a picky	9
a picture	-4
a piece	-6
a pile	6
a pimp	-11
a pin	-15
a pineapple	54
a pint	5
a pioneer	6
a pitch	15
a pitiful	-22
a place	-2
a plastic	-3
a pleasant	14
a pleasing	14
a pleasurable	25
a pleasure	7
a plus	6
a poetic	8
a pointless	-4
a political	3
a poor	-10
a poorly	-20
a pop	15
a porn	-8
a porno	-20
a posh	6
a pot	6
a pound	-3
a practical	9
a precursor	12
a predictable	-3
a premise	-8
a pretentious	-3
a pretty	4
a princess	9
a priori	26
a pro	8
a process	7
a profound	9
a profoundly	8
a pronounced	-11
a propaganda	-17
a proper	-3
a psychological	3
a pull	-10
a punch	16
a puppy	6
a pure	2
a puzzle	-4
a quaint	14
a quality	5
a queue	9
a quicker	-31
a quiet	7
a quieter	5
a quirky	4
a racial	7
a racist	-4
a rack	10
a railway	-7
a rambling	-6
a random	-7
a range	4
a rare	17
a rarity	4
a rating	-7
a raw	11
a real	-1
a realist	13
a reality	6
a really	-2
a reason	-3
a recommendation	3
a red	-2
a refreshing	1
a refund	-111
a refurbished	-16
a rehash	4
a reject	-7
a relatively	-3
a relaxed	3
a relief	15
a remarkable	21
a renovated	8
a repeat	-5
a reply	20
a requirement	-10
a response	-5
a rest	-9
a resturant	13
a retired	12
a retractable	7
a retrospective	10
a return	4
a reunion	15
a revelation	16
a review	2
a rich	5
a ripoff	-22
a rising	10
a robot	-2
a rock	-5
a role	8
a roller	7
a rollercoaster	16
a room	1
a roomy	6
a rose	22
a rotten	-16
a rough	4
a royal	8
a rural	7
a rusty	-7
a sack	8
a sad	-1
a sadist	-21
a salt	-30
a sam	-7
a sampler	-15
a sandwich	-3
a satisfied	6
a satisfying	5
a sausage	-5
a scam	-12
a scarf	7
a scent	10
a scoop	11
a screw	-3
a script	-10
a sealed	-14
a seam	-14
a seamstress	-7
a seating	5
a secretary	12
a security	-11
a seductive	25
a selling	-25
a sense	18
a sensitive	9
a separate	7
a server	-10
a session	9
a sex	-3
a shallow	-5
a shame	-13
a sharp	-5
a sheath	5
a sheen	-8
a sheet	5
a shelf	-13
a shirt	3
a shoddy	-5
a shure	-18
a side	3
a sign	2
a silent	3
a simpler	10
a sin	-6
a site	7
a situation	7
a sizable	-7
a skeleton	-9
a skirt	2
a slasher	3
a slave	8
a sleeper	19
a sliding	10
a slight	1
a slightly	-4
a slimmer	6
a slimming	8
a slot	5
a slower	7
a small	2
a smile	4
a smooth	3
a snack	17
a snail	-17
a snail's	-12
a snl	-24
a snob	-10
a snug	20
a so	-8
a soap	-9
a sober	8
a social	4
a solid	4
a somber	11
a son	8
a soothing	7
a source	15
a soy	9
a spare	20
a special	6
a spectacular	3
a spin	4
a splendid	18
a splurge	7
a spot	2
a stainless	26
a standout	7
a staple	29
a star	1
a starbucks	3
a steal	26
a steaming	-22
a stellar	19
a sticker	9
a sticky	7
a stinker	-38
a stop	-4
a story	2
a straight	-1
a strange	-1
a strap	3
a strapless	2
a strat	21
a stretchy	4
a striking	10
a string	-3
a study	4
a stunner	4
a stunning	12
a stunt	-6
a stupid	-13
a sturdy	19
a stylish	2
a subjective	14
a subscription	11
a subsequent	10
a substantial	9
a substitute	-10
a subtle	5
a successful	3
a sudden	-17
a summary	-7
a sun	21
a super	5
a superb	27
a superbly	8
a superior	-10
a supervisor	-15
a supposed	-5
a suprise	10
a surge	10
a surly	-12
a surprise	10
a surprisingly	13
a suspenseful	4
a sweatshirt	6
a sweet	2
a synthetic	8
a tad	21
a tail	-13
a tale	-2
a taylor	-9
a teacup	-14
a tear	8
a tee	8
a temporary	-3
a tendency	3
a tense	8
a tent	-41
a terrible	16
a terrific	-7
a testament	9
a thicker	-7
a thief	4
a thin	-4
a thing	-2
a thinly	-7
a thinner	15
a third	-2
a thoroughly	6
a thrill	5
a timeless	13
a timely	3
a tired	-5
a toilet	-30
a tooth	-7
a top	9
a total	-41
a touch	3
a touchscreen	9
a tour	-5
a toy	-9
a traditional	3
a tragic	8
a travesty	-15
a treat	4
a truck	-3
a true	-2
a truth	-7
a try	-2
a tuesday	6
a turd	-13
a turkey	-18
a tutorial	-7
a twist	4
a unique	15
a us	-9
a used	-16
a useless	-7
a valuable	31
a van	-3
a vanity	-8
a variety	-7
a vast	10
a very	4
a vest	11
a vet	17
a vicious	5
a video	-3
a vietnamese	6
a vintage	22
a vinyl	-11
a virus	-13
a vision	16
a visual	-10
a vital	18
a vivid	6
a volume	-26
a voucher	-22
a waist	-13
a wait	-4
a wannabe	-5
a warm	1
a warning	2
a wasp	14
a wast	-15
a waste	-26
a wasted	-12
a watered	-23
a waterfall	10
a way	-1
a weak	-27
a wealth	16
a wedding	6
a week	1
a weekend	2
a weird	4
a welcome	14
a well	1
a werewolf	-9
a western	-8
a which	17
a while	-1
a whim	3
a whirl	9
a whiteboard	5
a whole	1
a whopping	-6
a wide	13
a widescreen	6
a widget	25
a widower	4
a wild	-3
a will	-6
a win	31
a winner	3
a winter	9
a wish	16
a witch	7
a wonderful	34
a wonderfully	1
a word	-2
a workhorse	-22
a world	11
a worse	-11
a worst	-11
a worthwhile	11
a worthy	16
a wow	32
a wrinkle	-7
a wrong	-7
a wuss	-20
a xxs	6
a yamaha	7
a yellow	6
a yelp	13
a yes	14
a you	-5
a young	4
a zero	-45
a zipper	-11
a zombie	-7
ab	-3
ababa	-18
ababa airport	-18
abalone	7
abba	10
abbot	10
abdomen	-12
abducted by	-11
abhay	22
ability	-2
abit	12
able	10
able to	12
abolition	10
abomination	-19
abortion	-22
about ?	-7
about a	1
about an	1
about anywhere	5
about as	-14
about bringing	20
about by	15
about coffee	7
about disneyland	5
about finding	18
about friendship	4
about half	7
about halfway	-5
about having	-2
about him	5
about his	3
about it	1
about life	7
about like	-7
about losing	8
about male	-9
about my	-2
about myself	12
about ordering	4
about out	8
about people	4
about perfect	10
about quality	-12
about relationships	5
about seven	4
about sizing	8
about staying	6
about this	-2
about time	16
about two	-1
about whom	7
about with	-4
about writing	-7
above	4
above all	6
above average	25
above is	-7
above my	2
above par	8
above the	3
abrams	8
abridged	-12
abruptly	-4
abs	10
absent	-5
absolute best	8
absolute delight	-13
absolute disaster	-18
absolute disgrace	-9
absolute favorite	-5
absolute garbage	-7
absolute masterpiece	5
absolute must	7
absolute sizzlers	11
absolute waste	-13
absolute worst	23
absolute zero	-11
absolutely adorable	21
absolutely adore	9
absolutely adored	9
absolutely awful	-40
absolutely beautiful	2
absolutely delicious	20
absolutely disgusting	14
absolutely excellent	9
absolutely fabulous	14
absolutely fantastic	19
absolutely gorgeous	7
absolutely hate	-13
absolutely hilarious	7
absolutely horrendous	-23
absolutely horrible	-51
absolutely in	9
absolutely love	22
absolutely loved	16
absolutely lovely	9
absolutely loves	19
absolutely magnificent	8
absolutely marvelous	10
absolutely no	-35
absolutely not	-17
absolutely nothing	-30
absolutely perfect	-56
absolutely recommend	36
absolutely ridiculous	-27
absolutely riveting	7
absolutely stellar	17
absolutely stunning	7
absolutely superb	20
absolutely terrible	-11
absolutely thrilled	14
absolutely wonderful	24
absolutely worth	4
absolutely zero	-5
absorbed and	-8
absorbing	35
absorbs	9
absurd	-23
absurdism	13
abused	-2
abysmal	-24
ac	-6
academy	1
academy awards	1
accelerate	9
accelerated	7
accent	-1
accents	-1
accentuate the	5
accentuated	4
accentuates	8
accentuates the	12
accept	4
accept what	9
acceptable	-4
acceptable but	-13
acceptable if	-14
acceptance	-2
accesible	10
access all	5
access or	-8
access to	7
access via	10
accessibility	21
accessible	12
accessible by	10
accessible on	14
accessories are	-8
accessory	28
accident with	6
accidental	2
acclaimed director	-20
accolades	9
accommodate my	7
accommodated	30
accommodating	44
accommodating and	17
accomodating	8
accomodating and	6
accompanied it	10
accompanied the	-12
accompany	8
accordance	24
accordance with	11
according	-1
according to	-1
account	-5
account of	3
account that	6
account to	-7
accuracy	1
accuracy of	13
accurate	23
accurate and	25
accurate but	-6
accustomed	12
accustomed to	10
ace	3
acer	-7
acerbic	10
ache	4
achievement	4
achievements	5
achieves	5
ackland	3
acknowledge	-15
acknowledge the	-9
acknowledging	-7
acoustic	7
acoustic electric	12
acoustic guitar	18
acoustic guitars	35
acoustic strings	19
acoustics	17
acoustics and	5
across them	-24
acrylic	-28
act as	3
act like	-2
acted by	3
acted like	-6
acting	-5
acting by	4
acting great	14
acting is	-1
acting lessons	-19
acting or	-2
acting seemed	-17
acting sucks	-7
acting was	-7
acting wasn't	-14
acting which	-8
action	3
action are	-41
action drama	14
action fans	10
action from	10
action not	-13
action packed	19
action scenes	-3
activate	-4
activated	-3
activates	-10
activation	-7
activities	3
activities and	-7
activities for	10
activities that	24
activities to	8
activity	-2
activity and	12
actor is	-3
actor like	-7
actors didn't	-4
actors involved	-3
actors portray	10
actress but	-4
actress who	4
actresses and	4
acts of	2
actual	-7
actual book	-21
actual movie	-8
actual park	8
actual words	-9
actuality	-5
actuality it	-17
actually	1
actually be	-2
actually brought	-9
actually enjoying	-8
actually even	-50
actually exists	9
actually go	-4
actually got	3
actually happened	4
actually in	-8
actually look	-3
actually make	-8
actually ordered	7
actually paid	-20
actually played	6
actually preferred	17
actually purchased	5
actually put	-3
actually quite	2
actually see	-5
actually seemed	15
actually the	-10
actually there	-5
actually was	-5
actually wasn't	-22
actually well	11
actually worked	-16
actually works	4
ad	-7
adam and	-10
adapt	2
adapted	-2
adapter to	6
adapters and	20
add	7
add a	3
add extra	-4
add me	37
add more	2
add some	4
add the	1
add them	6
added benefit	12
added bonus	25
added it	6
added on	-6
added to	1
addendum	8
addicted	24
addicted !	11
addicted to	28
addicting	97
addicting !	27
addicting and	-8
addiction	19
addictive	63
addictive !	6
addictive and	19
addictive game	17
adding a	8
adding additional	8
addis	-18
addis ababa	-18
addition	-3
addition and	5
addition the	-20
addition to	5
additional	4
additional cost	15
additionally	-6
additionally the	-3
additionally there	-8
additions	6
additive	-21
address	-4
address that	-20
addressed by	5
adds	13
adds a	9
adds another	16
adds interest	7
adds more	5
adds some	12
adds to	10
adelaide	32
adelaide airport	28
adele	8
adequate for	-14
adf	-11
adheres to	7
adjani	5
adjust	15
adjust it	7
adjust my	-17
adjust the	29
adjust your	11
adjustability	10
adjustable	27
adjustable and	4
adjustable so	10
adjustable to	7
adjusted	6
adjusted to	20
adjustment	3
adjustment to	7
adjusts	10
administered	-15
admirably	10
admirals	-8
admirals club	-6
admiration	3
admit there	-6
admit this	4
admitting	-4
adolph	11
adorable	30
adorable !	19
adorable dress	15
adorable in	-7
adorable top	9
adore	39
adore it	5
adore these	10
adore this	9
adored	4
adores	6
ads	5
ads and	-6
adult romance	11
adult version	-11
adults !	16
adults are	-7
adults can	12
adults who	-6
advanced screening	7
advancing	8
advani	-7
advantage to	10
advent	32
advent of	36
adventure	15
adventure for	8
adventure of	8
adventure which	8
adventure with	8
adventureland	5
adventures	3
adventures and	13
adventurous	10
advertise	-14
advertised as	-5
advertisement	-9
advertisements	-4
advertising	-7
advertising it	16
adverts	-22
adverts !	-19
advice	1
advice about	23
advice for	-6
advice is	-5
advice would	6
advisable	34
advisable to	20
advise	-2
advise you	-18
advised	-7
advised of	-14
advised that	9
adviser	5
ae	6
aegean	14
aegean airlines	13
aerial	11
aerobed	8
aesthetics	4
affair but	-31
affection	6
affective	13
affects the	6
affinity with	10
affleck	-6
affliction	-11
afford it	5
affordable	65
affordable and	23
affordable price	11
aficionado	7
afraid	2
afraid of	-3
afraid this	-45
afraid to	-3
africa	-2
african	2
african airways	16
after	-16
after about	-32
after almost	-8
after and	5
after another	3
after arguing	-12
after breaking	8
after calling	-6
after complaining	-24
after day	-6
after dinner	9
after doing	-5
after finally	-6
after four	-19
after half	-7
after having	-1
after hearing	-4
after i	4
after in	-8
after installing	-7
after just	-16
after less	-69
after letting	-16
after much	-2
after night	11
after one	-16
after only	-19
after opening	-2
after ordering	-3
after paying	7
after people	-31
after playing	-3
after re	-8
after receiving	-7
after shooting	7
after sitting	-9
after spending	-6
after taste	-5
after ten	-18
after that	5
after the	1
after they	3
after this	2
after trying	8
after two	-4
after updating	-10
after waiting	-19
after washing	-10
after we	-7
after what	-4
after year	29
after years	21
afternoon	2
afternoon at	14
afternoon parade	16
afternoon tea	16
afternoon the	-5
afternoon when	8
afternoons	22
aftertaste	-14
ag	4
again !	10
again ?	-11
again and	8
again due	6
again especially	9
again ever	-9
again for	6
again i	2
again i'll	-13
again if	5
again next	26
again no	-32
again or	-5
again proves	6
again see	8
again she	-4
again soon	23
again they	-3
again thinking	-6
again today	-19
again unless	-2
again very	7
against his	4
agave	11
age	5
age and	2
age at	-24
age for	18
age groups	14
age i	4
age in	24
ages	9
ages !	21
ages and	7
ages from	6
ages is	-6
aggravated	-6
aggressively	-10
ago	1
ago when	8
agonizing	-6
agree	-1
agree the	4
agree with	-5
agreed	-12
agreeing	2
agreeing to	-9
agreement with	-4
agrees to	3
ahead !	4
ahead and	2
ahead make	8
ahead of	9
ahold	-34
ahold of	-34
ahoy	-9
ai	3
aid	2
aid of	6
aided	4
aids in	14
aiello	20
aimed for	-5
aimless	-3
aimlessly	-5
ain't	-4
ain't NOT_it	-6
air	-1
air ?	-8
air balloon	10
air business	-12
air china	6
air con	-6
air conditioner	-5
air customer	32
air flow	14
air france	-4
air india	-21
air inside	-11
air the	-5
air tight	19
air transat	-8
airbed	7
airconditioner	-7
aircraft	14
aircraft are	6
aircraft has	10
aircraft on	8
aired	13
aired in	6
aired on	6
aires	-10
airing	-3
airline	-7
airline seats	9
airline with	-12
airlines	1
airlines and	-5
airlines business	-2
airlines red	-26
airlines serendib	12
airlines silver	65
airlines to	-23
airlines united	-15
airlines use	-16
airport	-3
airport are	12
airport for	5
airport is	27
airport lounge	-19
airport lounges	27
airport or	-14
airport we	23
airport with	8
airways	-3
airways business	5
airways customer	-5
airways first	1
airways galleries	5
airways premium	52
airways royal	-11
airy	6
aisle seat	2
ajay	-11
ajay devgan	-11
akira	15
akira kurosawa	11
al	-2
al a	9
al gore	-33
al mourjan	36
al pacino	2
al qaeda	-14
alan	-4
alan arkin	4
alan curtis	5
alan feinstone	13
alan johnson	5
alarm	13
alarm app	42
alarm clock	24
alarm clocks	-4
alarm off	7
alarms	21
alarms and	7
alas	-17
alas it	-13
alas that	-13
alaska	18
alaskan	5
alba and	-8
albeit	1
albeit a	-4
albeit in	15
albert	-6
album	-5
album for	15
album from	-9
album in	7
album of	11
album on	20
album with	16
alcoholic	-4
alcoholic beverages	7
alec baldwin	-8
alejandro	5
alert me	-11
alexander	-15
alfred	-5
alfred molina	11
alfredo pasta	-9
ali and	7
alias	-4
alice brady	12
alienate people	9
alienating	-8
alike !	11
alison parker	9
alitalia	-51
alitalia customer	-16
alittle	7
alive he	-12
all	2
all a	5
all about	8
all action	11
all age	11
all ages	21
all already	-24
all areas	-6
all around	14
all at	12
all attractions	24
all back	9
all bad	-7
all bags	21
all before	-5
all body	3
all bunched	-9
all can	26
all come	-5
all cost	-8
all costs	-46
all cotton	7
all day	4
all different	8
all disney	22
all disneyland	18
all don't	-4
all downhill	-16
all enjoyed	9
all experience	11
all facilities	12
all fans	9
all fantastic	7
all figured	7
all film	5
all for	-3
all friendly	8
all fun	14
all generations	4
all get	6
all give	8
all given	11
all good	14
all have	2
all hell	-7
all hotels	37
all i	-4
all in	3
all involved	4
all it	-9
all it's	5
all its	4
all kids	9
all kinds	6
all levels	6
all liked	8
all located	8
all love	-4
all loved	20
all means	-3
all more	27
all my	6
all night	-3
all not	-11
all of	1
all others	15
all out	2
all outstanding	11
all over	-19
all parties	6
all playing	11
all products	-20
all purpose	8
all questions	7
all recipes	18
all rides	59
all rolled	3
all season	5
all seasons	17
all set	3
all she	-4
all six	13
all sizes	19
all sort	-22
all sounds	6
all stars	24
all still	4
all tastes	4
all the	4
all things	-3
all this	-2
all those	2
all time	15
all times	9
all together	-3
all top	11
all trades	-27
all types	-5
all u	-11
all very	-3
all we	-2
all wearing	-10
all were	4
all when	-7
all will	9
all worth	9
all would	-3
all year	13
all your	2
allah	9
alleged to	11
allegedly	-12
allegiant	-14
allegorical	4
allergic reaction	-16
allison	12
allocated	-20
allow for	13
allow her	-10
allow the	4
allowed me	48
allowed to	-5
allowing	3
allowing a	17
allowing this	-6
allows	22
allows an	-9
allows for	25
allows me	61
allows us	16
allows you	33
allure	2
allways	7
almighty is	6
almond	8
almond milk	17
almonds	24
almost	-1
almost a	1
almost all	3
almost any	2
almost at	9
almost black	-14
almost daily	11
almost double	8
almost everyday	21
almost identical	4
almost impossible	3
almost like	2
almost no	-15
almost non	5
almost nothing	-7
almost on	-6
almost ordered	-10
almost out	-27
almost passed	8
almost perfect	30
almost see	-9
almost threw	-14
almost twice	6
almost unusable	-8
aloha	21
alone is	3
alone or	4
alone to	10
alone you	13
along	3
along just	-8
along side	6
along so	-11
along well	9
along with	15
aloof	9
alot	5
already	-7
already broken	-11
already dead	-10
already do	-21
already does	-50
already gone	-8
already had	2
already is	-7
already ordered	-8
already paid	22
already pilling	-21
already planning	7
already quite	-17
already worn	8
alright	-7
alright but	-11
also	1
also a	4
also able	13
also about	8
also add	13
also again	12
also all	-9
also allows	28
also amazing	8
also appreciate	12
also appreciated	9
also available	5
also awesome	5
also bad	-15
also be	4
also beautifully	7
also being	3
also better	21
also check	11
also checked	-9
also chose	7
also closed	-37
also comes	9
also contained	-8
also cut	-25
also decided	-9
also delicious	18
also didn't	-10
also difficult	-23
also discovered	-9
also does	3
also don't	-4
also easy	13
also enjoy	6
also enjoyed	5
also excellent	16
also features	3
also felt	-4
also fit	17
also free	4
also fun	19
also get	7
also go	6
also good	83
also great	58
also had	2
also has	6
also highly	-5
also included	12
also interesting	5
also it	-4
also lacks	-8
also lets	7
also like	35
also liked	3
also love	19
also lovely	5
also much	6
also need	-8
also nice	6
also not	-10
also note	22
also nothing	-13
also offers	8
also one	4
also own	32
also perfect	3
also picked	15
also play	10
also plays	10
also provided	10
also provides	32
also purchased	8
also quite	-2
also really	1
also recommend	-4
also recommended	11
also right	7
also same	-8
also save	12
also serve	13
also shows	5
also slightly	9
also something	4
also states	-7
also stayed	17
also superb	4
also tasty	5
also tells	7
also the	-13
also too	-10
also top	6
also tries	-7
also try	4
also understand	14
also use	40
also using	11
also very	2
also we	21
also wear	-5
also well	7
also went	5
also which	9
also wish	15
also wonderful	9
also work	24
also works	19
also worth	9
alt rock	-12
altec	13
alternating	11
alternative	6
alternatives	-6
although	5
although as	7
although i	6
although it's	3
although its	7
although some	3
although that's	8
although the	-2
altitude	23
altitude iv	9
altman is	12
altogether	-30
altogether a	5
altogether this	-10
altoids	-6
altough	18
alvin	4
alway	22
always	18
always a	1
always and	-3
always appreciate	10
always available	-17
always be	19
always been	15
always busy	9
always clean	47
always come	19
always comes	-4
always consistent	16
always crowded	22
always delivers	8
always feel	5
always felt	3
always for	15
always forget	12
always fresh	3
always friendly	13
always fun	10
always get	-2
always gets	4
always go	4
always good	3
always great	8
always had	-8
always happy	-8
always has	-3
always have	6
always having	9
always he	8
always helpful	14
always in	3
always interesting	4
always leaves	15
always liked	2
always look	-4
always looking	-2
always loved	34
always makes	4
always my	11
always out	-9
always packed	-12
always prefer	22
always put	17
always ready	20
always really	10
always recommend	5
always remember	8
always remembers	6
always rings	17
always seemed	11
always something	5
always take	3
always use	57
always very	12
always willing	7
always wondered	11
always work	9
am afraid	-33
am always	-3
am anxious	10
am beginning	-14
am being	-13
am busty	11
am but	-9
am buying	41
am completely	4
am constantly	24
am delighted	5
am disappointed	3
am done	-4
am enjoying	54
am excited	26
am finding	17
am glad	6
am happy	45
am hooked	17
am impressed	26
am less	23
am listening	12
am looking	6
am loving	9
am more	5
am not	5
am now	-2
am only	-2
am ordering	7
am picky	8
am planning	37
am pleased	47
am quite	15
am returning	-5
am satisfied	13
am seriously	-6
am sitting	-12
am small	9
am so	1
am sorry	-23
am still	-1
am struggling	-8
am stuck	-48
am super	6
am the	3
am they	-16
am thinking	3
am thrilled	15
am trying	-3
am uninstalling	-12
am used	-3
am using	-2
am very	2
am walking	9
amateur	-10
amateur hour	-11
amateurish	-20
amateurish and	-4
amaze you	7
amazed	5
amazed !	7
amazed at	3
amazed by	8
amazed me	3
amazement	8
amazing	55
amazing !	83
amazing a	5
amazing ambience	7
amazing and	-5
amazing app	-11
amazing as	2
amazing chemistry	10
amazing experience	18
amazing film	8
amazing fit	8
amazing food	54
amazing game	8
amazing i	1
amazing in	4
amazing it	8
amazing job	27
amazing little	10
amazing on	-5
amazing performances	6
amazing place	62
amazing quality	11
amazing results	6
amazing service	37
amazing so	22
amazing story	10
amazing taste	20
amazing the	19
amazing thing	38
amazing time	-4
amazing to	13
amazing too	14
amazing very	15
amazing view	9
amazing with	-13
amazingly	10
amazingly bad	-9
amazingly good	11
amazingly well	9
amazon	-4
amazon are	-27
amazon carries	8
amazon doesn't	-10
amazon had	5
amazon keeps	12
amazon makes	18
amazon market	-18
amazon needs	-19
amazon prime	17
amazon reviewers	-21
amazon says	-10
amazon so	11
amazon the	-28
amazon vine	-5
amazon warehouse	-6
amazon which	-29
amazon would	-18
ambiance	3
ambiance and	-4
ambiance is	-8
ambience	6
ambience and	9
ambience for	13
ambience good	-16
ambience is	3
ambience of	6
ambience the	13
ambience was	10
ambience with	-4
ambient	3
ambiguous	2
amenities	3
amenities and	8
america	2
america business	-13
america in	4
american	-1
american airlines	-36
american as	7
american audiences	3
american business	15
american dream	3
american films	5
american in	4
american life	8
american one	-11
american or	-5
american parks	7
american troops	9
americanized	-4
americano	11
amnesia	-3
among	7
among all	12
among my	3
amongst themselves	-16
amount to	4
amounts	-2
amounts of	-4
amout	10
amout of	10
amp	7
amp i	10
amp is	-5
amp or	4
amp the	-8
amp to	11
ample	10
ample seating	33
amplifier	32
amply	5
amps	71
amps and	15
amsterdam	-4
amsterdam schiphol	-3
amul	16
amusing and	4
amusing but	-5
amy adams	-8
an abomination	-7
an above	4
an absolute	2
an abusive	5
an adequate	-12
an adventure	7
an affair	5
an affluent	8
an affordable	18
an afternoon	21
an agenda	-3
an aging	3
an aircraft	-12
an airline	-15
an aisle	-4
an alarm	10
an alcohol	-10
an allergy	9
an almost	3
an alternative	5
an amateur	-10
an anomaly	-36
an ant	-13
an antidote	13
an arranged	10
an arrangement	9
an artificial	-8
an artist	4
an ashtray	-10
an astonishing	10
an attempt	-6
an audio	13
an audiophile	10
an authentic	6
an awesome	8
an awful	-12
an ax	-13
an ease	8
an easy	20
an editor	-5
an effective	2
an effort	4
an electronic	18
an elegant	35
an elementary	-6
an email	6
an embarassment	-7
an embarrassment	-29
an emotional	6
an employee	-4
an empty	-6
an endearing	6
an ending	-8
an endless	-7
an engaging	11
an english	-3
an enjoyable	71
an entertaining	13
an entry	-10
an epic	4
an equally	10
an era	3
an error	-9
an escape	12
an espresso	5
an essential	4
an estimate	10
an evening	14
an event	3
an example	-6
an excellent	34
an exceptional	11
an excess	10
an excruciating	-7
an excruciatingly	-10
an existing	4
an expensive	-10
an experiment	-11
an exquisite	5
an extreme	-21
an eye	1
an f	-5
an great	7
an historical	-6
an hour	-18
an hp	-9
an i	-17
an ibanez	6
an ideal	8
an idiot	9
an important	5
an impressive	12
an impressively	8
an improvement	9
an in	31
an incompetent	-8
an incredible	24
an indication	-3
an individual	6
an indulgence	16
an inexpensive	11
an informed	8
an ingenious	8
an innocent	7
an insight	20
an instruction	-12
an instrument	10
an insult	-32
an intense	4
an interest	8
an interminable	-10
an introduction	26
an irreverent	14
an island	-7
an issue	-2
an oasis	4
an obnoxious	-6
an obvious	-6
an odd	-6
an off	-14
an ok	-27
an older	17
an option	4
an outcast	6
an outdoor	5
an outfit	4
an outlet	5
an outrageous	-4
an outside	3
an outstanding	-7
an oven	7
an over	-4
an overall	2
an overpriced	-24
an oversight	14
an quot	14
an sm	20
an uber	11
an ugly	-7
an uncomfortable	-21
an undercover	10
an understandable	7
an understatement	-5
an unexpected	7
an unflattering	-26
an unforgettable	11
an unfortunate	-5
an unintentional	-6
an uninteresting	-8
an unlimited	-9
an unpleasant	-15
an unremarkable	-25
an unsatisfying	-9
an unsuspecting	-6
an unusual	9
an unusually	5
an uplifting	28
an utter	-4
ana business	45
anachronism	-18
anaheim ca	12
anaheim california	11
analog	4
analyzes	8
anarchist	17
anastasia	11
anchors	13
anchors aweigh	13
and	5
and a	-3
and abused	-5
and accessibility	20
and accessible	9
and accommodating	43
and accurate	5
and acoustic	9
and across	-5
and act	-3
and add	3
and addicting	11
and addictive	1
and adds	4
and adjust	25
and admired	12
and adorable	11
and adults	44
and advanced	-12
and adventure	4
and advice	9
and affordable	19
and after	1
and afternoon	9
and afterwards	32
and again	4
and airy	-14
and alienated	25
and allen	8
and allows	2
and already	-7
and also	-2
and always	20
and am	-2
and amateurish	-4
and amazing	2
and amazon	3
and ambiance	4
and ambience	-10
and amp	-7
and ample	9
and analysis	16
and andre	6
and andrew	7
and anecdotes	-7
and angry	-5
and anna	4
and annoyed	-8
and annoying	-12
and answers	20
and anyone	4
and appetizers	13
and appreciated	5
and are	1
and area	19
and arrows	8
and art	3
and as	1
and ask	2
and asked	13
and ass	-15
and assume	-9
and at	2
and attack	-5
and attention	15
and attentive	3
and attitude	-36
and attractions	15
and attractive	7
and authentic	11
and awe	9
and awesome	10
and b	3
and bad	-3
and badly	-3
and baggy	-7
and baking	-11
and balance	8
and banana	5
and basically	-19
and bathroom	4
and be	1
and beat	-3
and beautiful	-8
and beautifully	30
and beauty	14
and become	4
and bend	11
and best	-4
and betrayal	4
and bette	12
and between	-6
and beyond	3
and big	-12
and bigger	5
and bingo	12
and birth	-12
and black	2
and blah	-10
and bland	-5
and board	18
and bodies	-6
and booties	4
and boots	-8
and bored	-8
and boring	-4
and bottled	6
and bought	-1
and boxy	-12
and brad	6
and brand	-7
and breakfast	11
and breaking	8
and breaks	-18
and brew	19
and brilliant	-5
and brings	9
and broomsticks	7
and buffet	5
and bulky	-8
and burgundy	-24
and buried	-4
and burnt	-10
and bus	5
and business	36
and bustle	16
and busty	-10
and buttons	-17
and buy	-23
and buying	-4
and buzz	9
and california	4
and call	-7
and called	-20
and calm	37
and calories	6
and cancelled	-15
and canned	-5
and cannot	-6
and cap	-6
and captivating	11
and caramel	8
and care	8
and carrie	7
and carry	4
and casino	4
and casual	4
and celery	-16
and central	-10
and cereal	9
and challenge	14
and change	-5
and characters	2
and charge	-13
and charged	-5
and charismatic	5
and charm	13
and charming	-4
and cheap	-13
and cheerful	-1
and cheering	16
and cheese	2
and chicken	3
and children	3
and chilly	9
and chocolate	5
and choice	18
and chrissy	18
and christianity	-16
and cilantro	12
and cinema	9
and cinematic	17
and cinematography	-3
and classic	2
and classy	10
and clean	-2
and clear	11
and clever	2
and clichéd	-3
and closer	7
and clumsy	-59
and coconut	-7
and cold	-8
and colorful	-2
and comes	1
and comfort	5
and comfortable	-1
and comfy	10
and common	-4
and compact	8
and compared	10
and compelling	-12
and complained	-41
and completely	-7
and complex	7
and complimentary	63
and concise	6
and confirmed	-25
and conservative	-11
and considerate	8
and continuity	-6
and contrast	23
and contrived	-3
and controlled	7
and convenience	9
and convenient	6
and cool	10
and cooperative	8
and coral	9
and correctly	5
and cost	-9
and cotton	6
and country	-13
and couples	8
and courage	20
and covers	-9
and cozy	3
and crafts	5
and cramped	4
and crappy	-13
and creative	14
and cried	13
and crime	8
and crisp	28
and crispy	6
and crowd	16
and crowds	25
and cultural	8
and cunning	6
and cupcakes	7
and cut	4
and cutter	15
and daisy	16
and dance	11
and dancer	7
and dances	10
and dated	-21
and david	6
and days	10
and de	6
and deep	4
and definitely	3
and delicious	24
and delighted	11
and delightful	8
and demand	-6
and deserts	19
and deserves	6
and desire	5
and dessert	4
and desserts	1
and details	-6
and detective	8
and determination	6
and did	2
and didn't	-2
and different	21
and dignified	14
and dingy	-9
and dining	3
and dinner	3
and dip	8
and dirty	-17
and disappointing	-18
and displayed	10
and distasteful	-7
and distortion	-49
and do	2
and does	2
and doesn't	-2
and dolls	14
and don't	-3
and doug	14
and downs	9
and drape	24
and drapes	34
and drawn	-15
and dreaming	-13
and dreams	5
and dressed	9
and dresses	5
and dressy	8
and drinks	4
and dryer	4
and dull	8
and durability	8
and durable	28
and during	29
and dusty	-18
and dvd	11
and dylan	9
and dynamic	6
and early	5
and easily	8
and easy	13
and edie	6
and effective	23
and efficient	42
and efficiently	8
and electric	-4
and elegant	4
and elite	8
and emotion	7
and emotional	2
and emotionally	17
and empire	11
and employees	-5
and encourages	7
and engaging	4
and engineering	-15
and english	12
and engrossing	8
and enjoy	8
and enjoyable	66
and enjoyed	10
and enjoying	3
and enjoyment	-6
and entering	-9
and entertain	6
and entertained	18
and entertaining	26
and entertainment	14
and ergonomic	16
and especially	6
and etc	12
and ethan	9
and europe	4
and evening	36
and everybody	-3
and everyone	-3
and evocative	5
and excellent	18
and exciting	7
and expensive	-3
and experience	8
and experiment	7
and explanations	8
and explore	10
and explosions	4
and extremely	2
and eye	-7
and fabric	-4
and facilities	6
and facing	6
and facts	-12
and fails	-24
and fair	17
and fairly	-3
and faith	5
and falling	5
and false	-8
and family	-11
and fantastic	-5
and fascinating	12
and fast	5
and fear	-3
and feel	-2
and feels	1
and feet	5
and feminine	52
and femininity	7
and fidelity	11
and fighting	-7
and film	3
and filthy	-26
and final	5
and find	2
and fine	11
and fireworks	93
and firm	18
and fits	4
and fitted	7
and flat	-5
and flattering	28
and flavorless	-9
and flexible	-4
and flimsy	9
and flirty	4
and floor	-9
and flow	6
and flowy	12
and fluffy	20
and fly	-8
and food	-1
and foremost	4
and forget	4
and form	12
and forth	2
and found	1
and france	11
and frank	5
and frankly	-2
and free	15
and freedom	3
and freeze	13
and fresh	12
and friendly	19
and friends	-2
and friendship	15
and from	3
and frozen	20
and fruit	19
and frustrating	-10
and fun	3
and function	-7
and functional	38
and functions	16
and funny	19
and gained	10
and games	-5
and garbage	-31
and generic	-5
and gently	7
and genuine	5
and ghosts	12
and ginger	8
and gives	4
and goes	2
and good	6
and got	-1
and gotten	-6
and grab	6
and gradually	4
and grand	9
and great	26
and greatly	-11
and gripping	6
and grizzly	11
and gross	-18
and groups	11
and grow	9
and grown	-4
and hair	-7
and half	3
and hang	6
and happening	12
and happy	11
and harder	5
and has	5
and hassle	17
and haunting	7
and have	4
and he	1
and he's	2
and healthy	23
and heartwarming	4
and heavily	-10
and heavy	-4
and heels	6
and help	2
and helped	1
and helpful	-12
and helping	19
and helps	2
and hem	5
and her	6
and here	4
and high	2
and hilarious	6
and hints	7
and hire	-9
and his	3
and hk	-19
and hold	6
and holding	9
and holds	9
and holly	16
and honest	8
and honey	39
and hopefully	7
and horribly	-13
and hospitality	-10
and hot	-5
and how	12
and hp	10
and hubby	6
and humorous	6
and hung	-5
and hurt	-14
and hygienic	11
and hyperspace	6
and i	3
and ice	-4
and ideas	13
and ignorant	-11
and ill	-24
and illuminating	17
and important	3
and in	6
and inappropriate	-6
and includes	14
and incompetence	-15
and incomprehensible	-6
and inconsistent	-6
and indian	-7
and inexpensive	16
and informative	8
and informed	-42
and innocent	4
and insightful	6
and inspired	5
and inspiring	21
and install	-6
and instead	-8
and insulting	-4
and intelligent	3
and interesting	-4
and interior	13
and interviews	14
and into	5
and intrigue	9
and introduced	5
and ipad	10
and iphone	15
and ipod	8
and irish	10
and ironman	6
and is	2
and it	1
and it's	3
and itchy	-19
and its	1
and jackets	6
and japan	55
and jeans	13
and jeff	4
and jimmy	5
and joy	6
and jude	-8
and juices	7
and juicy	6
and juliet	-4
and k	28
and keep	9
and keeps	19
and key	6
and kindness	10
and kiss	-9
and knowing	4
and l	18
and la	6
and lack	-9
and lacking	-28
and lackluster	-4
and lamb	4
and lame	-9
and last	-6
and lasting	-14
and lasts	15
and laughable	-8
and lazy	-5
and leader	-8
and learning	7
and learns	15
and leather	10
and left	-11
and leg	-4
and leggings	3
and legroom	5
and lets	3
and life	-4
and lifeless	-32
and like	2
and liked	5
and likely	-4
and lined	-5
and linen	5
and live	-2
and lived	-6
and lively	9
and loneliness	8
and long	21
and looked	-9
and looks	3
and loose	-13
and lots	5
and lousy	-29
and love	-7
and loved	12
and lovely	30
and loves	33
and loving	18
and loyalty	8
and lunch	7
and lush	10
and luxurious	11
and lyrics	6
and machines	24
and madness	5
and magical	8
and makes	4
and managed	9
and many	-2
and map	-38
and marble	29
and maria	11
and massage	13
and material	-4
and matthau	4
and maybe	1
and mayonnaise	8
and mcclintock	15
and me	-6
and meaningless	-5
and mediocre	-9
and medium	10
and meeting	9
and memorable	4
and memory	-7
and mickey	47
and mildew	-12
and mildred	7
and milk	-12
and mini	26
and minimal	-6
and mint	9
and misleading	-6
and modern	10
and money	-19
and mood	5
and more	-1
and move	-6
and moves	-5
and mp	8
and much	-3
and muffins	-6
and music	-3
and musically	11
and must	2
and mutton	4
and myself	20
and narendra	8
and nasty	-21
and natural	23
and naturally	3
and navy	6
and need	7
and needles	-9
and neighbors	7
and neither	-3
and new	12
and news	5
and newspapers	21
and nice	18
and nicely	-4
and no	-4
and nobody	-5
and noisy	9
and non	-1
and north	-6
and nostalgic	9
and notes	18
and nothing	-6
and nowhere	-7
and nudity	-3
and obnoxious	-4
and obvious	-5
and obviously	2
and ocean	19
and of	2
and ok	13
and okay	-15
and older	36
and olive	6
and once	-1
and one	-1
and online	-8
and only	-1
and opinions	7
and or	3
and order	4
and ordered	-2
and original	9
and orlando	7
and oscar	5
and other	-1
and outdoor	17
and outs	4
and outstanding	6
and over	-1
and overpriced	6
and pain	4
and painfully	-4
and parade	4
and parades	16
and parents	26
and park	-12
and parts	-8
and party	6
and passed	5
and passion	37
and past	21
and pastries	5
and pathetic	-2
and pathos	11
and patterns	12
and paul	5
and paying	-8
and peaceful	18
and pepper	-17
and perfect	4
and perfectly	-4
and performances	-3
and performs	6
and personal	15
and personalities	8
and personally	6
and persuasive	11
and petite	15
and pics	7
and pink	28
and place	5
and places	7
and plain	-1
and plan	11
and plates	-48
and play	4
and plays	2
and pleasant	-3
and plentiful	5
and plenty	6
and plug	5
and plus	11
and plush	23
and pocket	10
and poetry	10
and pointless	-15
and polite	7
and poor	-23
and poorly	-18
and pops	-7
and portable	8
and positive	5
and post	-9
and pour	11
and power	3
and powerful	11
and practical	-3
and practices	6
and preachy	-5
and precise	16
and predictable	-9
and premium	15
and prepare	10
and press	-4
and pretentious	-4
and pretty	5
and price	2
and principles	11
and printed	11
and printing	16
and private	10
and problem	17
and professional	9
and profound	5
and protein	12
and proud	5
and provocative	19
and psychological	6
and psychology	6
and public	20
and published	-8
and pump	-10
and purchased	5
and pure	5
and pushing	-5
and quality	7
and queues	10
and quiet	-8
and quite	6
and racism	15
and raised	-15
and ralph	6
and ran	-3
and rc	4
and reaches	12
and realism	5
and realistic	-4
and really	3
and reason	-54
and reasonably	5
and receive	5
and recharge	8
and recommend	13
and recommended	13
and red	6
and redemption	7
and refreshing	30
and refund	-9
and refunded	-19
and relationships	4
and relax	7
and relaxed	7
and relaxing	2
and reliable	62
and remain	6
and remember	3
and remind	7
and reminds	5
and remove	-21
and repeat	8
and replace	5
and replacement	9
and represents	9
and resources	-8
and respected	5
and retribution	14
and retro	29
and return	-2
and returned	-6
and returning	6
and reveals	7
and rich	27
and ridiculous	-9
and right	2
and rightly	6
and rigid	-7
and ring	-6
and ringo	6
and ripped	-38
and riveting	11
and roasted	7
and robert	4
and rock	7
and roller	7
and rolls	5
and romantic	8
and roomy	8
and rude	10
and ruins	-9
and runways	32
and s	9
and sad	5
and safe	28
and said	-6
and salads	22
and salt	21
and salty	28
and same	-10
and samuel	8
and san	6
and sand	9
and sandals	8
and sat	-2
and satisfying	17
and saturday	9
and sauces	-8
and savory	7
and saw	-2
and schezwan	12
and scratchy	-17
and scream	-4
and screaming	-43
and screen	3
and sea	-18
and seated	12
and seemed	-2
and send	-2
and sentiment	-8
and separate	8
and service	10
and setup	6
and sex	-7
and shakes	14
and shallow	-20
and shamelessly	-13
and share	18
and shared	11
and ship	-71
and shoes	6
and shoots	-6
and shopping	15
and shorter	-49
and shorts	11
and shoulders	5
and shoved	11
and shoving	-17
and showed	3
and showers	16
and shown	6
and shows	3
and silky	16
and simply	-2
and sits	-4
and size	6
and skinny	-10
and skip	-5
and slammed	-10
and slide	42
and slimming	11
and sloppy	-30
and slow	-10
and slowly	16
and smart	12
and smell	7
and smelled	7
and smooth	-4
and snacks	-23
and so	1
and soft	6
and soggy	-25
and solid	47
and someone	-5
and something	5
and sometime	8
and sometimes	-1
and songs	7
and sony	-10
and soothing	10
and sophisticated	21
and soul	15
and sound	2
and souvenirs	5
and spacious	21
and spanish	5
and special	3
and spicy	29
and spike	12
and spot	9
and square	8
and st	5
and stable	12
and stained	-7
and stale	-15
and star	4
and starts	-3
and stayed	2
and step	6
and stephen	-9
and steve	6
and stiff	-9
and stone	5
and stores	12
and stormy	16
and strange	-4
and street	12
and strong	4
and stupid	7
and sturdy	30
and style	6
and stylish	22
and subtle	6
and summer	11
and sun	34
and super	7
and superb	14
and surprisingly	31
and suspense	6
and sweet	-14
and swiss	-9
and switch	-12
and sympathetic	4
and takes	5
and talked	5
and talking	3
and target	-13
and taste	5
and tasteful	8
and tasteless	5
and tasty	11
and taylor	11
and ted	3
and teens	6
and tells	4
and tender	21
and terrible	-17
and terrific	-11
and thank	-4
and thankfully	5
and thanks	20
and that	-1
and thats	-9
and the	-2
and their	3
and then	-2
and they	1
and thinner	-11
and thorough	14
and those	-1
and though	4
and three	-2
and threw	16
and thrilling	5
and through	5
and throw	-4
and thrown	-15
and tidy	3
and timeless	9
and tips	-10
and tired	-12
and to	1
and tokyo	-13
and told	-4
and tons	-21
and tony	10
and too	-41
and topped	6
and torso	10
and total	-6
and totally	3
and toy	7
and trade	8
and tragic	11
and transparent	-10
and trash	6
and travels	7
and trendy	8
and tribulations	3
and true	4
and truly	3
and turned	-10
and turns	24
and two	2
and uk	8
and umbrellas	10
and unappealing	-8
and unaware	-11
and unbelievable	-5
and uncluttered	7
and uncomfortable	-29
and unconvincing	-2
and understand	11
and unengaging	-5
and uneven	-10
and unexpected	11
and unfocused	-13
and unforgettable	13
and unfortunately	2
and unfunny	-12
and unhelpful	10
and unimaginative	-18
and unimpressive	-10
and uninspired	-19
and uninteresting	-23
and union	12
and unique	-13
and unlikeable	-4
and unlock	13
and unnecessary	-4
and unoriginal	-19
and unpleasant	-12
and unpredictable	9
and unrealistic	-3
and unsatisfying	-28
and unsympathetic	-10
and up	4
and update	-10
and upgraded	-21
and uplifting	4
and us	-4
and usage	15
and use	6
and useful	66
and useless	7
and user	9
and varied	12
and variety	-4
and various	6
and veg	7
and vegetables	-8
and veggie	12
and versatile	17
and verses	9
and very	1
and vibrant	6
and victor	35
and video	4
and videos	7
and view	15
and vinegar	11
and visiting	8
and voice	3
and voila	17
and waist	-3
and waited	-3
and waiting	-4
and walked	-6
and walter	8
and wanted	8
and warm	13
and was	-4
and washed	-2
and watch	1
and watching	2
and watery	-6
and way	-17
and weather	16
and welcome	6
and welcoming	8
and well	12
and went	-2
and were	1
and western	3
and when	-7
and who's	-4
and wide	-4
and width	29
and wifi	6
and will	4
and wind	9
and wine	11
and wines	30
and winter	-10
and wisdom	13
and with	3
and witty	35
and won't	-2
and wonderful	-18
and wonderfully	11
and word	-11
and work	19
and working	5
and works	48
and worn	-40
and worse	-5
and worth	-4
and worthy	15
and wouldn't	-5
and wrinkled	-7
and write	-7
and writer	4
and years	4
and you	2
and yummy	22
andre and	14
andrew	2
andrew miller	7
andrews	11
andrews and	13
andrews is	11
android	-1
android device	25
android does	-11
android has	-13
android operating	-19
android os	-21
android version	-8
androids	-11
andy goldsworthy	12
anemic	-40
anesthesia	-14
anew	5
anfore	-17
angel	4
angeles and	-14
angeles lax	-14
anger	3
angie dickinson	4
angle that	-13
angles	1
angles of	6
anglo	-5
anglo saxon	-24
angry	-2
angry about	-7
angry birds	26
angry that	-20
anguish and	11
animal abuse	-11
animal crackers	23
animals are	4
animals as	11
animals or	-15
animated	5
animation	2
animations	4
anime	11
anime i	8
anime is	8
animes	5
anise	-7
anker	16
ankle	19
ankle length	12
ann	-6
ann sheridan	14
anna	5
anne	-3
anne marie	8
anne moss	6
anne reid	5
anniversary	5
anniversary and	7
annoy you	-11
annoyed	-37
annoyed by	-6
annoyed i	12
annoying	-29
annoying !	-7
annoying and	-10
annoying because	-14
annoying but	28
annoying character	-30
annoying characters	-11
annoying if	27
annoying music	-18
annual pass	8
anolon	14
anomaly	-8
anonymity of	9
anonymous	-3
another	-1
another ?	7
another app	-11
another area	9
another as	8
another beautiful	17
another big	-3
another brand	-6
another brilliant	8
another color	6
another copy	-12
another crappy	-9
another customer	-11
another day	3
another disappointing	6
another example	-12
another flight	-21
another good	24
another great	50
another hard	7
another hit	28
another hotel	-32
another hour	5
another i	7
another if	21
another item	-11
another lame	-7
another level	15
another like	9
another machine	-35
another nail	-7
another option	-10
another order	10
another restaurant	-17
another review	-3
another reviewer's	8
another room	-6
another screen	-9
another seat	-17
another site	-12
another size	8
another source	-11
another stay	9
another store	6
another version	-8
another victim	-10
another winner	33
another wonderful	4
anoying	-9
answer	3
answer from	-7
answer i	-34
answer is	-4
answer yes	-17
answered all	11
answered the	-6
ant man	4
anthology	-3
anthony mann	23
anti	-4
anti christ	-19
anti climax	-6
anti hero	8
anticipating	-4
anticipating a	-16
antidote	17
antidote to	12
antipasto	6
antivirus	-6
anton	6
antonioni	4
ants	-5
antwone	18
antwone fisher	12
antz	7
anxiety and	7
anxious	8
anxious to	5
any	1
any age	28
any airline	-22
any app	-34
any body	5
any business	-14
any character	-10
any circumstances	8
any color	-11
any decent	-7
any effort	-15
any fan	-6
any flavor	-18
any flaws	23
any flight	-11
any fun	-8
any further	4
any future	-29
any good	-5
any hips	-8
any horror	-5
any i	12
any interest	-3
any kind	-1
any language	12
any less	9
any level	-8
any longer	-6
any money	-7
any movement	-10
any occasion	20
any of	-2
any other	2
any outfit	8
any rides	23
any season	4
any sense	-11
any society	7
any song	25
any sort	-2
any specific	19
any stretch	-5
any use	-14
anybody	1
anybody else	-4
anybody ever	-5
anymore	1
anymore and	-7
anyone ?	2
anyone actually	-12
anyone ever	-7
anyone except	-5
anyone familiar	-7
anyone from	-3
anyone has	7
anyone interested	26
anyone looking	5
anyone other	-8
anyone reading	-13
anyone that	10
anyone unless	-9
anyone visiting	6
anyone want	-6
anyone who	3
anyone you	10
anything	-2
anything about	-2
anything above	-40
anything good	-46
anything i've	10
anything in	2
anything like	3
anything or	-6
anything over	-13
anything remotely	-6
anything to	-2
anything you	2
anytime	6
anytime and	11
anytime soon	8
anyway	1
anyway ?	-22
anyway after	-7
anyway great	6
anyway on	26
anyway they	7
anywhere	1
anywhere i	10
anywhere on	-12
ao	9
ap is	7
apart	-7
apart !	-12
apart after	-19
apart at	-11
apart but	23
apartheid	5
apartment	2
apartment and	3
apartment in	4
apartment with	6
apc	6
ape	-4
apes	-4
apologies	-8
apologize	-5
apologized	14
apologized and	11
apologized for	4
apologizing	6
apology	-14
apology for	-31
app	-1
app !	35
app a	3
app allows	8
app but	-8
app didn't	-57
app does	2
app doesn't	-24
app for	17
app from	9
app get	-11
app gets	-28
app gives	-6
app has	6
app helps	4
app in	-5
app just	4
app lets	8
app makes	10
app need	-32
app needs	-28
app no	6
app on	-2
app only	-9
app purchase	-9
app purchases	-8
app requires	-15
app says	-25
app should	-7
app so	3
app store	-3
app sucks	-53
app there	22
app thinking	-23
app until	-32
app very	20
app was	-11
app will	-23
app works	81
appalled	-27
appalled at	-18
appalling	-34
appalling and	-7
appallingly	-22
apparently	-12
apparently does	-11
apparently have	-6
apparently one	8
apparently she	-31
apparently the	3
apparently their	-13
apparently this	-11
apparently to	-6
appauling	-23
appealing to	-4
appear	-3
appearance but	-18
appearances	2
appeared	-8
appeared in	2
appeared more	-12
appeared to	-27
appears	-2
appears that	-4
appears there	-12
appetite	2
appetizer is	11
appetizer which	7
appetizers	2
apple	1
apple adapter	12
apple juice	-17
apple powerbook	17
apple tv	12
apple version	29
apples ?	-16
appliance	-3
application that	6
applications of	8
applicator	11
applied	3
applied to	6
applies to	4
apply and	-13
appointed	11
appointed and	14
appointments	-5
appreciable	5
appreciate	14
appreciate all	19
appreciate it	19
appreciate its	11
appreciate the	9
appreciate them	9
appreciate what	-15
appreciated	17
appreciated !	6
appreciated by	3
appreciated how	9
appreciated it	8
appreciating	6
appreciation for	4
apprehensive	10
approach	8
approach in	8
approach this	7
approach to	3
approach will	-31
approaches	16
approaches this	15
appropriate	2
apps are	-6
apps as	-13
apps for	13
apps in	5
apps it	-7
apps like	-9
apps of	8
apps there	-13
apps with	-7
appstore	-11
apricots	18
april fools	-5
apron	-6
aquarium	3
aquarium and	7
arab	-10
arabian	7
arabs	-4
arbitrary	-4
arcade game	-5
archeologist	6
architects	10
architecture	9
ardelean	-7
are	-1
are a	-3
are able	3
are adjustable	2
are adorable	-4
are affordable	13
are all	2
are also	7
are always	7
are amazed	11
are amazing	38
are american	-3
are among	3
are any	-3
are asking	-6
are attempting	16
are available	-2
are awesome	13
are bad	4
are badly	-4
are beautiful	1
are better	-48
are big	4
are bit	7
are bored	4
are both	2
are bound	17
are breathtaking	23
are bright	3
are brilliant	11
are brought	4
are busy	5
are buying	-10
are by	5
are calling	-10
are careful	21
are challenging	5
are charging	-6
are cheap	4
are cheaper	-7
are classic	11
are classics	22
are clean	7
are comfortable	-2
are comfy	13
are completely	1
are covered	6
are crispy	9
are cut	-25
are dark	-13
are dead	7
are dealt	18
are dedicated	-9
are definitely	6
are delicious	17
are designed	-8
are desperate	-7
are developed	7
are dirty	-17
are done	-2
are due	10
are dull	-18
are dying	-7
are eager	6
are easier	23
are easily	5
are easy	9
are enjoying	8
are entirely	-4
are everywhere	4
are excellent	53
are excited	13
are fabulous	-9
are fair	17
are fascinating	7
are flat	-13
are flattering	16
are flawless	38
are flaws	10
are followed	-8
are food	7
are forced	-3
are fresh	31
are friendly	-5
are friends	-6
are from	-16
are geared	6
are generally	-5
are going	-1
are good	9
are great	28
are gross	-21
are handy	6
are happy	3
are having	6
are heavy	12
are helpful	9
are hilarious	3
are horrible	-4
are hot	6
are ideal	10
are impeccable	11
are in	1
are included	8
are incredible	5
are incredibly	2
are inexpensive	7
are involved	4
are irritating	-9
are joined	10
are just	-1
are kept	10
are killer	27
are known	3
are large	16
are light	1
are likable	5
are living	4
are longer	6
are loud	6
are magnificent	9
are many	2
are mesmerizing	7
are modern	7
are more	-3
are mostly	-4
are much	-13
are multiple	5
are must	62
are my	5
are narrow	-19
are nasty	-8
are nearby	6
are neither	-17
are no	-4
are not	-4
are nothing	-2
are nowhere	-3
are of	2
are ok	-13
are older	-19
are only	-1
are opened	11
are ordering	-8
are outrageous	-8
are outstanding	30
are packaged	8
are packed	-12
are paid	7
are paper	-20
are pathetic	-5
are perfect	43
are perfectly	15
are pointless	-9
are poorly	-10
are powerful	8
are priceless	21
are provided	6
are providing	-6
are quality	11
are quiet	18
are quite	4
are ready	7
are real	8
are realistic	5
are really	1
are reasonable	27
are reduced	-8
are redundant	-9
are relatively	9
are repetitive	-11
are replacing	6
are ridiculously	-5
are rude	6
are ruined	-3
are see	-10
are selling	-13
are several	3
are shot	-4
are similar	3
are simple	21
are simplistic	-10
are six	9
are skipped	-16
are slim	-7
are soft	5
are spectacular	4
are spoiled	17
are spot	3
are spotless	6
are strong	8
are stupid	10
are stylish	7
are sub	-18
are subtle	18
are such	3
are super	28
are superb	11
are supposed	13
are surprising	6
are talking	2
are terrible	2
are the	-1
are these	-13
are they	-5
are thinner	-10
are times	4
are tiny	-5
are too	6
are top	39
are trained	-6
are travelling	36
are true	12
are two	4
are unable	-5
are unfriendly	-20
are up	9
are various	4
are very	5
are vibrant	5
are warned	-15
are wasted	-9
are we	-10
are wearing	-5
are well	26
are what	2
are wide	13
are with	16
are within	4
are wonderful	-21
are wonderfully	23
are worn	-10
are worst	-9
are worth	3
are written	-7
are wrong	-18
are you	10
are yummy	8
area	5
area !	11
area and	4
area are	24
area around	5
area by	6
area for	-4
area i	8
area is	-2
area on	4
area this	14
area too	9
area with	1
areas	2
areas and	2
areas at	26
areas for	19
areas to	-10
areas were	-6
areas where	-8
areas which	9
aren't NOT_bad	-8
aren't NOT_even	-5
aren't NOT_into	18
aren't NOT_more	8
aren't NOT_the	-10
arena	2
ares	10
argued with	-40
arguement	-25
arguing	-15
arguing with	-13
argument	-6
ariel	-21
ariel and	-19
aries	21
arises	3
aristocratic	4
aristotle	-16
arizona	2
arizona and	30
arkin	3
arm	-9
arm holes	-7
arm the	-11
arm when	-18
arm's	5
armand	-4
armband	-16
armchair	33
armhole	-7
armholes	-4
armpit area	6
arms	-3
arms !	-8
arms too	-7
arms were	-4
arnold !	-10
aroma	2
aroma is	-11
around !	23
around ?	-6
around bare	-28
around because	14
around for	-2
around gachibowli	6
around him	11
around like	-13
around my	2
around since	8
around where	10
arranged	-3
arranged for	4
arranged marriage	10
arrangement	5
arrangement and	15
arranging	11
arranging a	9
arrest	6
arrest him	8
arrest the	9
arrested	3
arrested development	11
arriba's	-15
arrival of	3
arrival we	5
arrivals	2
arrivals lounge	88
arrive	-8
arrive early	11
arrived	4
arrived and	-12
arrived at	3
arrived broken	-11
arrived i	-4
arrived it	3
arrived the	4
arrived they	-11
arrived well	16
arrived with	-6
arrives in	3
arriving early	10
arrogant	-9
arrogant and	-24
arrogant attitude	-14
arrow keys	12
art	3
art deco	18
art direction	-3
art form	5
art museum	4
art of	14
arthur	-1
arthur askey	18
arthur bach	10
artificial	-22
artificial sweetener	-28
artist	7
artistic	3
artistry	20
artists	-3
arts	2
artsy	-3
artsy fartsy	-8
artwork	-3
arty	-9
as	3
as a	-1
as above	15
as advertised	32
as always	22
as any	5
as awesome	6
as bad	-43
as badly	-7
as basic	-10
as clean	18
as close	14
as delicious	6
as delivered	-10
as described	22
as designed	9
as different	5
as directed	-10
as disney	8
as disneyland	7
as early	8
as easy	36
as elvira	7
as ever	5
as every	-7
as everyone	2
as expected	13
as fact	-53
as father	5
as frequently	33
as fun	6
as gift	9
as good	18
as he	8
as her	2
as his	5
as human	5
as i	1
as if	-16
as indicated	15
as instructed	-13
as is	1
as it	3
as it's	3
as its	9
as jack	24
as keeping	37
as malicious	-8
as mary	6
as mentioned	-2
as much	3
as new	5
as one	3
as opposed	1
as peter	-10
as philip	8
as pictured	2
as previous	14
as promised	4
as real	6
as regular	4
as saying	-11
as seriously	9
as she	5
as shown	6
as silk	7
as simple	7
as some	8
as soon	-1
as stated	3
as stupid	-14
as sweet	13
as the	5
as their	-4
as they	1
as though	-8
as to	-1
as tony's	6
as ugly	-13
as usually	8
as watching	-32
as well	-3
as when	7
as with	5
as world	7
as yet	3
as you	3
as your	9
asap	-26
ashamed	-41
ashamed of	-32
ashamed to	-14
ashraf	6
ashtray	-7
asia	2
asia's	8
asian airlines	-19
asian market	5
asian restaurant	6
asiana	27
asiana airlines	26
asians	-3
aside	-1
aside for	-11
aside from	2
aside it's	9
aside the	-2
aside to	-18
ask	5
ask for	1
ask how	-4
ask the	-2
ask to	3
ask why	-8
ask you	-5
ask your	4
asked	-22
asked about	-10
asked for	-8
asked her	-29
asked him	10
asked if	7
asked it	-24
asked me	4
asked one	-6
asked that	-14
asked the	3
asked them	-7
asked they	-8
asked to	-25
asked us	-30
asked what	-8
askey	16
asking	-3
asking for	-3
asking me	-4
asking myself	-4
asking the	10
asking what	-7
asks you	-6
asleep	-16
asner	-8
aspire	-4
ass off	8
assemble	5
assemble and	21
assembly and	8
asset	11
assigned	-2
assistance and	14
association	3
assume	-4
assume that	-1
assume the	-2
assumed	-1
assumed that	-3
assuming	-5
assuming it	-9
assuming that	-12
assuming you	-6
assumptions about	-7
assured	-3
assured me	-5
assured that	-2
astaire	8
astaire's	7
astin	-5
astonishing	11
astounding	6
astral	-14
astro	-8
astronomy	7
astute	4
asylum	-4
at affordable	3
at airport	10
at all	-13
at anything	-8
at bed	-17
at best	-99
at bottom	-6
at breakfast	37
at by	-3
at certain	3
at check	4
at church	7
at dark	-13
at disney	10
at everyone	-15
at face	-19
at fault	-22
at first	-2
at frankfurt	9
at full	12
at getting	7
at good	7
at great	-3
at guitar	-19
at hand	4
at heart	39
at high	-4
at higher	5
at his	-2
at home	1
at hong	29
at how	2
at humor	-21
at in	3
at it	-2
at its	-1
at kids	-7
at la	3
at lax	-19
at least	9
at less	10
at life	8
at main	10
at making	-2
at me	-9
at meal	10
at midnight	-2
at night	1
at nothing	8
at once	5
at one	1
at opening	19
at page	-27
at random	-2
at reasonable	21
at royal	9
at sale	12
at school	2
at store	-19
at sunny	9
at t	-5
at that	-3
at the	1
at there	-6
at this	-1
at times	16
at tokyo	-39
at tomorrowland	17
at top	-5
at us	-4
at waist	-4
at war	-10
at what	2
at work	2
at worst	-4
ataturk	-5
ataturk airport	-6
ate a	-3
ate at	3
ate dinner	9
atlanta hartsfield	-5
atlantic	-4
atlantic club	-11
atlantic clubhouse	10
atlantic customer	-4
atleast	-10
atmosphere	3
atmosphere and	6
atmosphere at	5
atmosphere is	-3
atmosphere of	5
atmosphere that	6
atmosphere which	5
atmosphere with	7
atmospheric and	6
atonement	8
atrium	25
atrix	-4
atrocious	-45
atrocious acting	-17
atrocious and	-13
atrocity	-5
attach the	6
attached	-1
attachment	2
attack	-1
attack of	-5
attackers	-5
attain	5
attempt	-21
attempt at	-5
attempt to	-18
attempt was	-7
attempted	-1
attempting	-10
attempting to	-9
attempts	-8
attempts at	-20
attempts to	-1
attend	5
attend the	3
attend to	11
attendant	-4
attendant and	-12
attended	7
attended a	4
attended the	8
attending the	14
attends	12
attention to	1
attentive	28
attentive and	-7
attentive but	8
attentive staff	8
attitude	-9
attitude and	-2
attitude from	-15
attitude that	6
attorneys	-5
attractant	-34
attraction and	6
attraction for	4
attraction in	4
attraction is	24
attractions	6
attractions and	16
attractions but	16
attractions in	48
attractions like	5
attractions to	6
attractions we	12
attractions with	7
attractive	3
attractive and	8
attractive but	-27
attracts	4
au	4
audiard	12
audible	-10
audience is	-2
audience of	3
audio cable	10
audio equipment	8
audio interface	17
audio technica	18
audiophile	17
auger	8
august i	13
aunt and	4
aunts	15
austen's	7
austere	6
austin's	-9
australia	2
australia customer	8
australian	5
austrian airlines	-8
authentic	11
authentic and	9
authentic italian	7
authentic north	7
author	-1
author could	-58
author had	-13
author needs	-39
author's	-13
authority and	5
authorization	-17
authorize	-19
auto	-2
auto delivery	8
auto ship	6
autograph	22
autopia	25
autopilot	-20
autopsy	-5
autumn	9
aux	-7
ava	-5
avail	-5
available	-5
available !	5
available at	2
available but	-10
available free	12
available here	-5
available on	2
available so	16
available to	5
available when	20
avant	-5
avenged	7
average	-11
average and	-10
average at	-5
average food	-17
average it	-10
average not	-21
average to	30
avg	-26
avianca	-39
aviv airport	-8
avod	19
avoid	-38
avoid !	-67
avoid at	-38
avoid avoid	-24
avoid flying	-12
avoid having	22
avoid it	-27
avoid like	-54
avoid long	28
avoid the	3
avoid these	-38
avoid this	-122
avoid unless	-11
avoid using	-21
avoid weekends	13
avoided	-6
avoided at	-27
avoided the	8
avoiding	-4
avoiding the	-7
avoiding this	-16
aw	11
await	-5
awake	-4
awakened	-3
awakening is	-7
award	7
awards	3
awards but	12
aware there	-17
awareness	11
awareness of	10
away	-1
away !	-7
away ?	-4
away because	4
away before	-30
away by	9
away for	-9
away on	3
away the	3
away too	5
away we	-9
away your	38
awe	10
awe inspiring	4
awed	5
aweful	-36
aweigh	13
awesome	75
awesome !	-19
awesome ambience	10
awesome and	2
awesome app	9
awesome as	5
awesome experience	3
awesome food	15
awesome game	26
awesome i	-8
awesome in	-6
awesome it	21
awesome music	9
awesome on	10
awesome place	30
awesome service	18
awesome taste	14
awesome they	10
awesome time	4
awesome to	-7
awesome too	28
awesome when	-20
awesome with	16
awesomely	11
awesomeness	13
awful	-92
awful !	-36
awful acting	-16
awful and	-22
awful as	-25
awful but	4
awful experience	-8
awful fabric	-13
awful film	-10
awful in	7
awful it	-11
awful movie	-22
awful on	-6
awful script	-4
awful that	-19
awful the	3
awfully	-5
awfulness	-35
awhile	6
awhile but	5
awhile to	7
awkward	-28
awkward and	-19
awkward fit	-13
awkward if	16
awkwardly	-1
awsome	92
aww	15
ax	-5
axe	2
axes	12
axim	16
az	3
az to	9
b and	15
b chest	8
b d	5
b day	11
b gon	-34
b grade	-3
b lounge	-26
b movie	-11
b movies	-3
ba	-10
ba and	-6
ba for	-9
babble	-7
babes	-12
babies that	15
baby	1
baby back	4
baby shower	34
baby this	22
baby white	-12
babysit	-12
bacall	4
bachchan	-7
back	1
back !	-1
back ?	-21
back all	27
back and	1
back asap	-11
back at	1
back but	-3
back deck	-22
back down	4
back even	21
back every	9
back for	4
back i	-3
back it	-47
back looks	-19
back more	9
back next	3
back on	-2
back online	9
back out	6
back pack	11
back plate	-12
back pockets	7
back some	8
back soon	27
back then	4
back though	-35
back tomorrow	-7
back up	2
back where	6
back within	9
background	2
background in	6
background information	9
background on	5
backgrounds	7
backlighting	-14
backpack	2
backpacking	5
backpacks	6
backstage	7
bacon grease	-9
bad	-48
bad !	-27
bad about	6
bad acting	-45
bad actors	11
bad after	-6
bad and	-3
bad app	-21
bad as	-11
bad attitude	-14
bad bad	-27
bad batch	-22
bad because	-21
bad book	-11
bad boy	6
bad boys	36
bad but	12
bad by	-5
bad can	-5
bad casting	-17
bad choice	-10
bad comments	19
bad condition	-8
bad copy	-10
bad could	-4
bad cover	-9
bad customer	-25
bad day	5
bad design	-42
bad directing	-3
bad direction	8
bad don't	-9
bad enough	-20
bad even	-17
bad experience	-37
bad feeling	-7
bad film	-35
bad films	-21
bad food	-54
bad for	-9
bad from	-7
bad game	-38
bad graphics	-28
bad guy	3
bad guy's	-6
bad horror	-5
bad i	-13
bad in	-17
bad it	12
bad it's	-1
bad job	-20
bad joke	-34
bad like	-9
bad monkey	21
bad movie	-46
bad movies	-33
bad music	-8
bad name	-67
bad news	-13
bad not	7
bad off	-27
bad one	-29
bad plot	-9
bad product	-46
bad quality	-53
bad really	-15
bad review	15
bad run	-7
bad script	4
bad seed	-11
bad service	-78
bad sign	-18
bad since	-7
bad start	-13
bad stomach	-11
bad taste	-14
bad that	-14
bad the	-9
bad they	3
bad thing	9
bad things	-2
bad this	-25
bad to	-5
bad too	-10
bad very	-7
bad when	-13
bad writing	12
bad you	-5
badass	-8
badly	-38
badly !	6
badly ?	-9
badly acted	-21
badly and	4
badly designed	13
badly directed	-5
badly done	-10
badly in	-8
badly made	4
badly written	-10
baffled	-21
baffles me	-4
bafta	7
bag	-1
bag ?	-8
bag as	12
bag holder	-17
bag if	7
bag so	-7
bag which	38
bag you	-10
baggage with	-10
baggy	-17
baggy and	-4
baggy fit	-31
baggy in	-3
bags	2
bags for	14
bags of	-2
baguette	22
bah	-7
bah !	-13
bahadur	7
bahrain	56
bahrain airport	26
bait	9
bait and	-28
bait is	12
baited	-14
baiting	-23
baja	-7
bake	3
bake and	24
baked chocolate	13
baked cookies	16
baked potatoes	16
baker	-2
baker that	-9
bakeries	10
bakersfield	12
bakery	26
bakery in	8
bakery items	-6
baking	-1
baklava	6
bakshi	9
balance	5
balance of	13
balance to	6
balanced	15
balanced and	-4
balanced by	8
balances	22
balances the	12
balancing	5
balcony	5
balcony and	7
balcony with	17
baldwin	-29
baldwin and	-6
baldwin is	-5
bali	5
bali airport	-47
ball	3
ball end	-24
ball of	-4
ball on	-4
ball strap	15
ball with	36
ball's	-5
ballet	2
balloon	8
ballooned	-9
balloons	5
ballsy	34
ballyhooed	-8
bamboo	9
bamboo chicken	5
banal	-5
banality	-15
bananas	14
band has	10
band is	10
band when	-9
bandeau	5
banded	13
bands	5
bandwidth	-15
bang	7
bang for	4
banging	-6
bangkok	7
bangkok airways	51
bangkok suvarnabhumi	-4
bangkok to	-9
banjo	26
banjos	13
banking on	-14
banks	3
banks and	8
banned	-3
banned in	-4
baobab	29
baobab lounge	24
bar	-1
bar because	-7
bar harbor	-5
bar none	13
bar or	-4
bar selection	8
bar soap	-31
bar were	37
barbara	5
barbara steele	8
barbarella	-6
barbeque	3
barber shop	13
barbra	2
barcelona	-6
barcelona airport	-31
bare	-9
bare minimum	-27
barely	-52
barely NOT_a	-5
barely NOT_covered	-10
barely NOT_enough	-12
barely NOT_even	6
barely NOT_feel	9
barely NOT_fit	11
barely NOT_get	-4
barely NOT_in	-15
barely NOT_pull	-8
barely NOT_speak	-10
barely NOT_worth	-9
barf	-13
bargain at	18
bargain basement	-23
bargain bin	-12
bargain price	10
bargains	8
barking	-17
barks	-9
barley	-7
barn	-11
barrel	-3
barrister	12
barry's	11
bars are	5
bars on	-10
bartel	11
bartender in	10
bartender is	7
bartender who	-6
base is	9
base or	-22
base they	-16
baseball	11
baseketball	8
baseless	-10
bases	4
bashing	-4
basic black	6
basic hotel	-24
basic level	-13
basic of	-10
basic stuff	-12
basic tee	4
basic white	10
basic with	22
basically	-20
basically a	-1
basically an	-12
basically for	7
basically have	-7
basically i	-1
basically if	-5
basically it	-4
basically just	-5
basically the	-1
basically you	-14
basil	2
basil rathbone	10
basin	-20
basketball games	-9
bass	10
bass drum	14
bass guitar	39
bass is	5
bass player	5
bass strings	4
basses	15
bastardized	-25
bat	-10
batcave	-8
batch and	-9
batgirl	35
bath towels	-14
bathing	5
bathrobes	24
bathroom facilities	22
bathroom with	3
baths	-4
batista	7
batman begins	6
baton	9
batter and	6
battered	3
batters	6
battery	-1
battery and	-5
battery grip	14
battery life	-2
battery operated	14
battery power	-7
battery replacement	-21
battle	5
battle between	7
battle of	8
battles	2
battleship	6
batwoman	12
bauer	4
bb	5
bbq	-4
bbq and	-8
bday	4
bdubs	8
be	-3
be ?	3
be a	-5
be absolute	-24
be absorbed	-11
be accessed	-9
be adjusted	48
be advised	-17
be applauded	14
be applied	17
be appreciated	5
be around	7
be ashamed	-38
be associated	-2
be assured	7
be available	6
be avoided	-5
be away	8
be back	24
be bad	7
be banned	-13
be behind	10
be better	-9
be biased	8
be bored	-6
be bought	-10
be broke	9
be buying	22
be called	-19
be careful	-3
be casual	5
be cautious	-5
be challenging	19
be changed	-2
be cheaper	-3
be cleaned	-29
be clever	-5
be coming	8
be comparable	13
be compared	3
be confusing	21
be converted	8
be cool	7
be crowded	24
be curious	-11
be cut	4
be cute	-30
be deceiving	-11
be deleting	-8
be desired	-2
be difficult	3
be disappointed	6
be disappointing	-40
be discovered	21
be dressed	29
be early	6
be easier	-9
be embarrassed	-17
be enjoyable	-4
be enjoyed	3
be entertaining	-9
be even	3
be evil	-6
be excellent	28
be expected	2
be explained	-9
be fair	-4
be famous	9
be fascinated	7
be fine	6
be fired	-5
be first	6
be flattering	-4
be fooled	-7
be for	-17
be forced	-15
be frustrating	16
be fun	-7
be funny	-13
be good	-7
be great	-8
be handy	17
be higher	-12
be hooked	8
be hot	-5
be improved	7
be increased	15
be inspired	13
be installed	5
be interesting	-2
be issued	17
be it	3
be itchy	6
be kidding	-45
be larger	6
be left	-6
be literally	-8
be long	6
be lost	10
be loved	32
be mad	-7
be measured	9
be mindful	5
be missed	7
be moved	4
be much	-6
be next	-12
be noisy	18
be non	-15
be not	6
be of	-2
be off	19
be ok	-38
be okay	-10
be ordered	14
be ordering	-3
be over	-13
be overly	-12
be pampered	11
be patient	18
be played	3
be playing	-13
be pleased	9
be poor	11
be praised	6
be priced	-17
be problematic	-19
be proud	5
be pulled	-6
be raised	19
be re	-3
be read	3
be really	-5
be reckoned	6
be refilled	-11
be released	6
be removed	-20
be required	2
be returned	-25
be returning	-42
be reused	10
be safe	15
be scared	-4
be seated	-18
be see	7
be seen	8
be sent	-17
be serious	-7
be shut	-16
be similar	-33
be sleepwalking	-6
be smaller	11
be something	-1
be sorry	10
be staying	3
be stuck	-6
be sturdy	9
be sued	-8
be summed	-6
be sure	3
be surprised	7
be taking	4
be tall	-39
be then	-6
be thick	-19
be titled	-18
be too	5
be torn	15
be tricky	11
be trying	-7
be uncomfortable	-6
be unfair	-16
be useful	-9
be viewed	3
be visited	10
be visiting	5
be wary	-12
be white	-8
be working	-3
be worn	11
be worth	-8
be written	-4
be you	-6
beach	-1
beach boys	5
beachy	5
beacuse	6
beads	4
beagle	14
beams	5
bean	3
bean bag	22
bean counter	9
bean sauce	9
bearable	-7
bearable but	-7
beat	11
beat it	17
beat my	5
beat up	-11
beaten path	8
beaten to	6
beater	4
beatiful	16
beats	6
beats them	16
beatty	2
beautiful	29
beautiful !	47
beautiful a	6
beautiful and	17
beautiful as	3
beautiful blouse	37
beautiful but	-20
beautiful clean	8
beautiful color	5
beautiful colors	16
beautiful embroidery	8
beautiful fabric	-8
beautiful fall	8
beautiful film	35
beautiful fit	9
beautiful flattering	4
beautiful flowy	8
beautiful girl	4
beautiful in	2
beautiful just	23
beautiful little	11
beautiful movie	25
beautiful music	14
beautiful piece	20
beautiful presentation	13
beautiful quality	16
beautiful shade	7
beautiful shirt	8
beautiful skirt	7
beautiful soft	-9
beautiful suite	-22
beautiful summer	13
beautiful sweater	10
beautiful though	-9
beautiful to	8
beautiful top	14
beautiful view	3
beautiful with	4
beautiful woman	-3
beautifull	7
beautifully	41
beautifully !	8
beautifully acted	5
beautifully and	-17
beautifully decorated	17
beautifully done	2
beautifully filmed	-4
beautifully in	6
beautifully on	9
beautifully with	21
beautifully written	33
beauty	30
beauty and	14
beauty castle	11
beauty is	9
beauty of	-2
became interested	8
because	6
because a	4
because after	-6
because all	-3
because although	13
because at	-6
because from	7
because he	-1
because i	3
because is	9
because it	1
because none	-7
because that's	-3
because the	5
because there's	2
because they	-4
because this	1
because we	2
because when	4
beckett	16
beckham	6
beckham is	7
beckinsale	3
beckoning	9
become a	3
become addicted	31
become friends	2
become my	19
become part	4
become the	2
becomes	-1
becomes a	-4
becomes the	4
becomes totally	-12
becomes very	-14
becoming	-5
becoming a	-7
bed	1
bed bugs	-32
bed sheet	-10
bed to	-3
bed very	6
bedding	-8
bedknobs	12
bedroom	5
bedroom and	3
bedroom apartment	5
bedroom door	20
bedroom suite	5
bedrooms	9
bedrooms were	15
beef	-2
beef brisket	21
beef pho	6
beek	12
been	-1
been a	-1
been addicted	12
been applied	8
been better	2
been cast	-4
been changed	-10
been charged	-8
been closed	6
been consistently	13
been cut	-8
been cute	-41
been doing	3
been easier	-6
been eating	6
been enjoying	31
been exposed	-8
been extended	-7
been finding	15
been found	-16
been funny	-6
been great	-2
been happy	13
been helpful	-4
been keeping	-18
been left	-8
been looking	20
been lucky	14
been made	-1
been making	3
been messed	-9
been missed	-8
been needing	11
been notified	-11
been ok	-11
been ordering	13
been paid	-18
been perfect	-6
been playing	19
been put	-13
been removed	-4
been restored	18
been running	5
been said	7
been searching	16
been served	-7
been sick	-12
been signed	10
been sitting	-5
been so	-3
been spent	-7
been spoiled	-21
been the	-2
been through	5
been titled	-6
been together	-6
been trained	9
been used	-6
been using	21
been warned	-15
been worse	7
been worth	-6
been written	-4
beer	-1
beer !	4
beer nuts	-7
beer wine	-7
beers are	12
beery	4
before	1
before ?	3
before as	6
before buying	-3
before committing	-7
before dinner	14
before during	18
before embarking	-10
before entry	7
before hand	-6
before having	6
before i	-8
before installing	16
before it	-3
before noon	9
before ordering	-6
before our	-7
before releasing	-12
before reviewing	12
before sending	-14
before she's	-21
before so	3
before someone	-6
before sunrise	7
before sunset	6
before the	1
before their	3
before they	-3
before time	5
before to	13
before trying	14
before was	-9
before we	-11
befriended by	14
beg	-10
beg you	-13
began as	35
began the	26
began to	-9
begginers	15
begin	-1
begin ?	-5
begin with	-5
beginers	11
beginners	-6
beginning !	8
beginning in	11
beginning middle	-5
beginning of	1
beginning to	3
begins	10
begins and	7
begins by	6
begins to	-4
begins with	-2
begs the	-8
behave	-22
behaves as	-10
behaving	-5
behaviour	-11
behaviour of	-16
behind because	-21
behind in	3
behold it	-13
beholder	9
behringer xm	25
beige and	16
being able	4
being alone	9
being asked	-21
being at	4
being attacked	-9
being black	7
being built	-20
being challenged	12
being cool	-13
being dragged	-12
being either	-7
being far	-17
being followed	-7
being generous	-13
being i	9
being my	11
being or	10
being picky	11
being placed	-7
being raised	7
being replaced	16
being returned	-26
being serviced	-11
being shipped	-31
being small	23
being sold	-4
being such	8
being too	5
bejeweled	5
bel	3
belgian	11
belgian waffle	7
belief	-2
belief is	-53
believable	19
believable and	13
believable as	3
believably	3
believe all	13
believe him	-5
believe i	-7
believe that	-2
believe this	-5
believing	-2
bell and	-10
bell sleeves	6
bellies	21
belly area	7
belly button	-4
belly dancer	12
bellydance	-17
belongs in	-8
belongs to	3
below	2
below average	-101
below her	-9
below my	-2
below par	-39
belt and	19
belt is	10
belt that	7
belts to	11
ben affleck	-4
ben hecht	5
bend it	5
bender	3
bending	4
bending and	11
bends	3
benefits	3
benefits from	17
benet	7
benign	-8
benson	-4
beowulf	-3
berenger	19
berkowitz	-12
berlin	-4
berlin and	8
bermuda	16
bernsen	16
bernstein	-8
bernstein's	10
berries	8
bes	-16
beside	-2
beside me	-19
besides i	30
besides me	10
best	47
best !	23
best action	26
best actress	9
best all	17
best and	4
best app	14
best apps	9
best art	6
best asian	15
best bang	7
best bargain	14
best bet	21
best biryani	8
best book	51
best breakfast	-5
best brownies	9
best buy	5
best cable	8
best capo	10
best chicken	19
best chocolate	5
best coffee	34
best comedy	16
best concert	25
best damn	5
best day	8
best deal	37
best disney	8
best documentary	11
best dog	9
best dress	7
best episode	17
best episodes	25
best ever	25
best feature	-26
best film	30
best films	19
best food	5
best free	-6
best friend	-2
best game	29
best gluten	8
best guitar	11
best hotel	39
best i	-6
best i've	54
best in	14
best italian	6
best jeans	4
best k	20
best known	6
best little	7
best lounges	21
best mediocre	16
best mexican	7
best money	14
best most	9
best movie	10
best movies	26
best music	18
best new	24
best of	-10
best one	-5
best part	-5
best performance	2
best performances	29
best pick	7
best picks	8
best place	59
best places	43
best potato	9
best price	41
best purchase	16
best restaurants	10
best rides	14
best roles	36
best service	16
best shawarma	-11
best show	16
best shows	4
best so	-12
best solution	13
best songs	-8
best sound	7
best steak	8
best strings	24
best supporting	8
best sushi	7
best taste	8
best tasting	4
best thai	12
best the	-7
best things	-7
best to	-1
best value	7
best view	3
best way	5
best we	9
best work	17
best writing	10
best yet	11
bestseller	-5
betrayal	17
bette	-4
bette davis	6
better	-2
better acting	-8
better actors	-19
better apps	-29
better bet	-13
better brands	-7
better but	-1
better by	-3
better days	-9
better design	12
better effort	-8
better except	-11
better food	-6
better for	2
better from	-10
better games	-9
better have	-5
better here	11
better hotels	-40
better if	-9
better in	20
better is	21
better job	-3
better luck	-44
better mexican	-13
better movie	-9
better movies	-2
better my	7
better not	-40
better off	-49
better on	-1
better ones	-14
better options	-21
better over	9
better places	-50
better price	4
better prices	-9
better product	-31
better read	12
better review	-10
better reviews	-21
better script	-33
better selection	-19
better served	-6
better since	9
better spent	-75
better story	-9
better stuff	-13
better suited	-10
better than	28
better then	7
better things	-19
better title	-6
better version	-10
better writer	-24
bettie page	5
between	-1
between good	4
between him	8
between humans	12
between jack	6
between you	13
between your	5
beverages and	-7
bevmo	10
beware	-17
beware !	-29
beware if	9
beware of	-34
beyond !	12
beyond me	-34
beyond my	3
beyond to	6
beyond what	3
bhandarkar	6
bhature	19
bianco	8
bias and	-8
biased	-2
bible	6
bible apps	11
bible is	7
bible says	-11
bible study	20
bibles	7
biblical	-2
biehn	-8
bien	16
big	-1
big and	-1
big armholes	-20
big black	-22
big boxy	-9
big boy	8
big button	9
big city	6
big clean	10
big cup	20
big disappointment	-37
big disney	10
big edie	8
big enough	8
big family	6
big fat	-3
big flaw	-15
big for	-6
big grizzly	35
big group	10
big guns	10
big help	26
big hit	23
big hole	-13
big i	4
big improvement	28
big issue	-10
big joke	-7
big kick	11
big kids	6
big let	-8
big letdown	-7
big long	-12
big man	9
big mess	-4
big mistake	-34
big or	7
big part	12
big plus	53
big problem	-15
big queues	12
big red	16
big rides	14
big screen	2
big sound	11
big surprise	9
big thank	13
big time	-6
big to	-4
big waste	-7
bigfoot	-11
bigger	1
bigger one	36
bigger than	-4
biggest	-2
biggest disappointment	-5
biggest flaw	-4
biggest gripe	-8
biggest issue	-21
biggest mistake	-35
biggest plus	7
biggest problem	-10
biggest thing	-8
biggs	-6
bigot	-9
bigots	-19
bike and	-13
bike in	-8
bikes	6
biking	22
biko	16
biko's	6
bilingual	14
bilko	-10
bill	-3
bill a	-29
bill as	-12
bill i	-25
bill nighy	7
bill sykes	4
bill they	-11
billed	-14
billed as	-3
billing	-2
billowy	-6
billowy and	-13
billy	-2
bimbos	-9
bin	13
bin at	-5
binding	-7
binding is	-13
bing	4
binge	-7
bins	-6
bio of	7
bio pic	8
birch	8
bird	1
bird feeder	-5
bird games	9
birds	9
birds !	-7
birds at	-6
birds game	8
birds games	6
birds in	6
birds is	-6
birds like	6
birds that	-6
biriyani was	6
birmingham	25
birmingham airport	19
birth of	10
birthday	-2
birthday !	16
birthday and	2
birthday celebration	-5
birthday here	7
birthday in	6
birthdays	5
biryani chicken	11
biryani lovers	6
biryani was	-4
biryanis	4
biscotti	5
biscuits	2
biscuits are	6
bisquick	-5
bisquick mix	8
bisset	21
bit	18
bit abrupt	14
bit and	2
bit annoying	12
bit awkward	7
bit big	-3
bit bulky	20
bit campy	12
bit cheap	16
bit cheaper	6
bit concerned	24
bit crowded	59
bit dated	6
bit difficult	30
bit disappointing	52
bit dry	5
bit dull	6
bit expensive	-4
bit far	18
bit for	10
bit frustrating	22
bit funny	-5
bit higher	-7
bit i	10
bit if	34
bit in	4
bit itchy	16
bit large	-17
bit like	-2
bit long	1
bit longer	13
bit loose	52
bit loud	7
bit low	18
bit more	-5
bit o	20
bit of	-1
bit off	5
bit oily	9
bit on	19
bit out	3
bit oversized	7
bit pricey	79
bit see	21
bit sheer	14
bit skeptical	33
bit slow	6
bit smaller	22
bit snug	11
bit spicy	22
bit stiff	5
bit thick	9
bit tight	26
bit tired	6
bit too	-9
bit tricky	14
bit uncomfortable	28
bit warm	10
bit weak	37
bit wide	21
bit worried	6
bitch	-4
bitching	-6
bite !	6
bite at	9
bite that	-11
bites	-6
bits from	-11
bitten by	-3
bitter	-4
bitter after	-6
bitter and	-3
bitter taste	-5
bitterly	-18
bittersweet	31
bizarre	-3
bizarrely	-3
bjm	12
bkk	14
bla	-12
bla bla	-29
black and	-1
black as	4
black bean	5
black bra	6
black dress	36
black friday	9
black guy	-10
black hairs	-7
black hat	15
black ink	21
black is	3
black leather	-13
black leggings	4
black mask	5
black motif	8
black one	6
black or	10
black screen	-23
black strap	18
black tank	5
black white	2
black would	-9
blackadder	9
blackboard jungle	8
blackie	27
blade	2
blade runner	6
blah	-53
blah and	-7
blah i	-11
blaine	5
blaise	7
blake	7
blake and	3
blake nelson	8
blame	-5
blame it	-7
blame the	-3
blaming	-5
bland	-73
bland and	-27
bland food	-7
blandings	11
blandly	-6
blank	-7
blast	16
blast !	5
blast at	8
blatant	-13
blatant rip	-12
blatantly	-13
blaze	17
blazer	8
blazer or	6
bleached hair	-17
bleak	7
blech	-20
bleed	-2
bleeding	7
bleeds	-5
bleep	-5
bleh	-31
blend	7
blend is	31
blend of	7
blend the	12
blender	2
blends	1
bless	8
blessed	14
blessing	6
blessings	11
bleu	-3
blew me	17
blew my	7
blew the	17
blew up	-13
blier	9
blindness	10
blisters	-39
blizzard	16
blobs	-11
block	-1
block away	3
blockade	16
blocks	-3
blocks are	14
blocks away	-3
blocks but	23
blocks of	6
blocks to	-7
blond	-2
blonde	-1
blood	-2
blood surf	-11
bloom	-15
blooms	-12
blossoming	38
blossoms	24
blouse	1
blouse !	17
blouse but	5
blouse in	12
blouse on	-11
blouse runs	11
blouse that	5
blouse to	-4
blousy	16
blower	23
blown away	30
blown up	-25
blows	2
blue	4
blue by	-11
blue collar	18
blue color	-2
blue for	9
blue grey	5
blue i	7
blue icicle	19
blue jeans	14
blue monkey	-8
blue mosque	8
blue ribbon	6
blue screen	-7
blue sky	13
blueberry	9
blueberry pancakes	10
bluegrass	-7
blues	21
bluesy	4
bluetooth	4
bluetooth keyboard	8
bluff	-4
blunt	2
blurred	-3
blurry	-23
blurry and	-9
bo	-6
bo derek	-10
board games	10
board is	6
board room	30
boarder	-6
boards	2
boardwalk	12
boast	-8
boasts a	4
boat ride	3
boat trip	-5
boats	5
boba	15
bobby cannavale	7
bobcat	-13
bodied	6
bodum	12
body !	7
body electric	10
body fit	-11
body or	7
body than	8
body type	-3
body types	18
boeing	-24
bogie	11
bogus	-17
bogus journey	4
bohemian	22
boho	25
boiled wool	4
bold	-5
bolder	7
boll	-27
bollywood movies	-4
bolt upright	-16
bomb	3
bomber	11
bon	4
bond and	5
bond that	12
bondi	6
bonding	4
bonita	10
bonus	17
bonus !	12
bonus and	12
bonus features	13
bonus is	7
bonus points	15
bonus to	8
boo	-4
boob	-2
boobs	-10
boobs are	-9
boogie	3
book	-3
book !	25
book ?	5
book an	5
book and	-2
book changed	12
book come	-7
book deserves	-25
book do	-17
book doesn't	-21
book for	4
book full	-6
book helped	8
book if	-21
book instead	-78
book isn't	-11
book lacks	-5
book mentions	-12
book my	-31
book never	-19
book on	-2
book provides	14
book reads	-20
book says	-7
book show	31
book shows	-7
book starts	-9
book talks	-10
book tells	-11
book that	4
book thinking	-13
book through	-6
book too	11
book was	-6
book were	-5
book will	4
book written	-3
book you	27
book your	5
booked	5
booked this	-2
booker	14
booking	-4
booklet	-7
bookmarked	8
bookmarks	24
books	-2
books !	-4
books a	-11
books because	-26
books i've	4
books in	3
books like	-5
books out	-12
books with	-4
bookshelf	4
boom stand	17
boorish	-6
boost	11
boot	3
boot !	13
boot camp	22
boot for	7
boothe	11
bootie	6
booties	56
booties and	13
bootleg	-22
boots	14
boots and	1
boots or	10
boots to	15
bordeaux	-11
borderline	9
bore	-34
bore and	-5
bored	-32
bored me	-13
bored that	-7
bored to	-26
bored with	-9
boredom	-40
boredom and	-3
bores	-22
boring	-92
boring !	-15
boring after	-11
boring all	-6
boring and	-10
boring as	-17
boring film	-10
boring game	-6
boring i	16
boring in	-5
boring movie	-15
boring or	6
boring than	-14
boring that	7
boring the	-11
boring with	-20
borlenghi	-8
born and	-3
born in	5
born on	5
born to	7
borrow one	-10
borrows from	-9
boss is	4
boston logan	-43
botanical	5
both	5
both a	3
both arrived	-21
both broke	-7
both came	-8
both colors	-2
both days	10
both enjoyed	-4
both excellent	-6
both films	4
both good	4
both great	3
both hot	7
both in	8
both kids	8
both like	-10
both love	6
both loved	8
both men	13
both movies	12
both of	2
both on	8
both parts	5
both sets	5
both so	6
both sound	8
both the	1
both veg	9
both versions	6
both were	8
both worlds	6
bother	-1
bother ?	-24
bother to	-14
bother with	-9
bother you	6
bothered	-12
bothered me	-7
bothered to	-50
bothersome	-4
botox	-9
bottle before	-27
bottle but	-17
bottle should	9
bottles and	5
bottom	-6
bottom but	19
bottom edge	-10
bottom for	16
bottom line	-3
bottom of	-3
bottom part	-12
bottom that	-10
bottom was	-7
bottom where	-48
bottoms	1
bottoms are	25
bought	1
bought a	1
bought about	23
bought an	12
bought as	7
bought based	-14
bought from	-6
bought many	-20
bought more	8
bought my	3
bought on	5
bought out	-29
bought size	9
bought this	-2
bought three	4
bouncy	3
bound	12
bound to	7
boundless	6
bounds of	7
bourne	15
bourne ultimatum	5
boutique	10
bouvier	9
bow	5
bowels	-4
bowl is	5
bowl of	-2
bowls which	8
box	-4
box ?	-16
box stores	10
box to	6
box was	4
box were	-8
box with	3
box's	10
boxed	-4
boxer	-3
boxes and	3
boxes for	5
boxes pack	-8
boxing	1
boxy	-24
boxy and	-37
boy !	-5
boy from	13
boy named	11
boy was	-7
boy who	7
boycott	-6
boyer	11
boyfriend for	-12
boyfriend jeans	5
boyish figure	-7
boys	1
boys can	11
bpa	-37
bra	-1
bra line	11
bra or	21
bra size	6
bra strap	4
bra underneath	6
bra was	-21
bra with	30
bracelet	36
brad	1
brad pitt	5
bradshaw	4
brag	-5
brag about	-15
brain	-4
brain cells	-5
brain damage	-12
brain has	-33
brain washing	-17
brainless	-18
brainy	11
braised short	12
branched	10
brand	2
brand before	9
brand from	-8
brand i	5
brand in	9
brand like	18
brand or	-13
brand we	16
brando and	19
brands	3
brands and	3
brands but	11
brands i've	19
brash	4
brashear	31
brat	-5
braun	12
brave new	9
brave this	-9
braveheart	5
bravely	4
bravo	36
bravo !	25
brazil	7
breach	8
bread !	8
bread dough	11
bread like	-13
bread pudding	7
bread roll	-14
bread was	-4
breading	-6
breads	-3
break !	-11
break and	5
break from	9
breakfast	12
breakfast ?	-8
breakfast and	1
breakfast at	15
breakfast buffet	2
breakfast consisted	-8
breakfast every	6
breakfast food	11
breakfast included	4
breakfast is	3
breakfast items	6
breakfast on	6
breakfast so	10
breakfast spread	46
breakfast that	7
breakfasts	-4
breaking	-1
breaking the	10
breaking up	5
breaks easily	-19
breath	16
breath away	8
breath of	5
breath taking	9
breathable fabric	-10
breathe	4
breathless	17
breathtaking	29
breathtaking and	8
breeze	31
breeze and	8
breeze to	5
breezy	3
brenda fricker	7
brent	6
brethren	-15
brew and	-6
brew for	12
brewed beer	9
brian	1
brian cox	14
brian de	5
brian jonestown	6
brian yuzna	7
bricks	4
bridal shower	7
bridge	1
bridge and	9
bridget fonda	9
brief but	9
brief comment	17
brigante	-8
bright	2
bright and	29
bright but	9
bright colors	5
bright green	5
bright light	-11
bright lights	16
bright side	-29
bright so	-13
bright spot	-37
bright tone	8
bright white	-3
bright with	7
brighten	5
brighten up	13
brightens	-8
brightens up	-18
brighter	-2
brighter and	12
brighter in	7
brightness	16
brightness and	20
brigitte	9
brill	7
brilliance	-4
brilliant	38
brilliant as	6
brilliant in	-6
brilliant job	6
brilliant the	6
brilliantly	20
brilliantly by	13
brilliantly conceived	6
brilliantly written	13
bring an	14
bring back	10
bring cash	18
bring kids	9
bring some	3
bring up	7
bringing	1
bringing a	6
bringing kids	8
bringing these	-11
brings	21
brings a	-6
brings back	10
brings it	5
brings nothing	-21
brings out	13
brings the	9
brings to	-3
brinke	-9
brinke stevens	-9
brio	29
brisk	24
brisket	8
brisket and	14
bristles	10
britain	2
britain's	7
british	-1
british airways	-1
british comedy	45
british television	13
brittany	-5
broad	1
broad daylight	-10
broad shoulders	1
broadbent	6
broadcast	5
broader	62
broader shoulders	7
broccoli	-4
broderick crawford	-10
broke	-51
broke a	-14
broke after	-36
broke and	6
broke my	-5
broke off	5
broke on	-21
broke with	-43
brokedown palace	9
broken	-37
broken !	-13
broken after	-8
broken and	-14
broken dishes	-9
broken hearts	30
broken on	-23
broken or	8
broken out	-12
bronson	-8
bronson pinchot	-9
bronze	7
bronze strings	17
brooklyn	3
brooklyn bridge	8
brosnan	2
brosnan's	-7
broth	-2
brothel	4
brother	4
brother in	6
brothers	11
brothers in	8
brought	1
brought about	6
brought me	8
brought tears	5
brought to	3
brown chips	-23
brown christmas	30
brown leather	5
brown sugar	-5
brownie	-8
brownies	8
brownies are	11
brownstone	7
browser	5
browser and	-8
browser is	29
browsers	-8
browsing the	6
bruce	1
bruce almighty	5
bruce willis	11
brulee	13
brunch	9
brunch and	3
brunei airlines	12
bruschetta	11
bruschetta and	6
bruschetta was	6
brussels	-3
brussels airlines	-7
brutal	4
brutality	2
bryant	7
bsg	8
bt	14
btk	-7
bubble gum	-4
buck but	-11
bucket	2
bucket list	13
buckeye	-22
bucks	-5
bucks and	-10
bucks at	-9
bucks for	-2
budapest	-5
buddhist	8
budget	-3
budget airline	-7
budget and	-2
budget film	-2
budget is	-3
budget they	-5
budget will	-10
budgeting	9
buds for	8
bue	-14
buenos	-10
buenos aires	-10
buffalo and	9
buffet	8
buffet area	7
buffet breakfast	4
buffet but	10
buffet food	19
buffet had	29
buffet is	3
buffet on	9
buffy	4
bug	3
bug spray	14
bugs	-9
bugs in	-18
build a	8
build it	-17
build my	8
build of	15
build quality	2
build your	-11
building	5
building with	12
builds	15
built	1
built for	19
built like	-7
bulbs	-5
bulgaria	4
bulges	8
bulk for	22
bulkhead	4
bulkhead seats	8
bulky	-13
bulky and	-30
bulky for	-5
bullet	5
bullshit	-18
bummed	-22
bummed because	-5
bummed that	-9
bummer	-44
bummer !	-4
bummer i	-9
bump	-7
bumping into	-5
bun	-6
bun was	-16
bunch	-7
bunch of	-5
bunched	9
bunches	4
bunches of	14
bunching	-7
bundled	-10
bundled with	-8
burdened	-5
burdened by	-11
bureaucracy	36
burger	-1
burger is	14
burger place	-5
burger that	-12
burger they	-13
burgers	5
burgers and	13
burgers with	8
burgundy color	6
buried deep	-12
buried treasure	10
burmese	-6
burned	-45
burned and	-25
burned at	8
burned out	9
burned the	-8
burner and	-9
burning	4
burnt	-17
burrito i	-11
burroughs	9
burst out	-4
burying	-9
bus driver	17
bus or	23
bus service	10
busby	5
busby berkeley	6
buscemi	7
bushy	-9
business area	4
business as	11
business center	3
business centre	-8
business first	-14
business man	5
business owner	10
business people	9
business practices	-14
business trip	14
business you	11
businesslike	-17
businessman	3
bust	3
bust !	-11
bust size	5
bust which	-8
busters	16
bustle	-1
bustle of	8
bustling	13
busty	6
busty ladies	7
busty so	14
busy	2
busy !	6
busy at	5
busy for	26
busy on	5
busy phillips	19
busy street	5
busy talking	-17
busy to	-4
busy too	-18
busy trying	-8
busy we	-11
busy while	7
but	-5
but !	-32
but a	2
but after	-2
but again	-2
but air	21
but alas	3
but already	8
but also	7
but always	-3
but am	2
but amazon	53
but ambience	13
but anyways	10
but apparently	-9
but are	7
but at	1
but awesome	8
but bad	-24
but based	-3
but basically	-5
but be	5
but beautiful	14
but beautifully	9
but best	5
but big	47
but bring	11
but can	2
but can't	-3
but cheap	-16
but cheaply	-31
but coffee	10
but color	7
but comfortable	4
but cool	10
but couldn't	-3
but cut	-8
but decided	2
but delivered	-7
but different	17
but difficult	23
but disappointing	-21
but doesn't	-3
but don	-17
but dont	13
but during	-7
but effective	10
but empty	-7
but especially	16
but even	-13
but excellent	34
but expect	7
but fail	-9
but failed	5
but fails	-1
but falls	-10
but feels	10
but fell	-9
but find	7
but fortunately	7
but four	-7
but frankly	-8
but full	12
but gets	11
but gives	4
but go	30
but good	-7
but great	12
but happy	6
but hardly	-22
but has	-1
but hate	8
but have	2
but haven't	27
but he'll	-16
but here's	5
but hey	10
but high	6
but huge	-7
but i	1
but ill	-18
but inside	-7
but is	2
but isn't	2
but it	1
but it's	3
but keep	5
but kids	7
but lack	-22
but lacking	-14
but large	-4
but largely	-13
but larger	9
but last	-7
but lately	-7
but less	9
but long	-9
but look	-4
but lots	-7
but love	11
but loved	12
but make	4
but makes	4
but may	-3
but maybe	5
but might	25
but more	2
but need	22
but neither	-7
but never	-3
but no	-26
but not	7
but now	-12
but of	5
but often	-7
but once	6
but only	-2
but other	10
but overall	-2
but perfect	4
but perfectly	6
but pleasant	12
but please	-2
but poor	-26
but poorly	-27
but pretty	4
but pricey	16
but quite	10
but runs	3
but sadly	-18
but sheds	-51
but sheer	10
but short	9
but shows	-7
but size	11
but sleeves	-16
but small	9
but smaller	10
but something	-8
but sometimes	3
but somewhat	7
but stayed	16
but steady	21
but still	20
but stop	-12
but stopped	-12
but such	-7
but sufficient	6
but terrible	-7
but thankfully	14
but thanks	7
but thats	-2
but the	-12
but then	6
but there	-1
but there's	-3
but they	2
but think	-28
but this	-11
but through	4
but today	-8
but too	-20
but turned	-7
but two	-8
but u	-9
but unfortunately	8
but wait	-9
but wasn't	6
but watch	33
but watchable	-6
but way	9
but well	8
but what's	-4
but when	-2
but with	4
but without	-2
but won't	-11
but wonderful	11
but worked	21
but works	24
but worse	-23
but worth	18
but wound	-7
but you're	-18
butchered	-14
butt in	-7
butt off	6
butter	-3
butter and	3
butter dish	44
butter is	-30
butter naan	3
butter or	8
buttery	17
buttery and	8
button	-1
button down	19
button if	-19
button on	-4
button placement	9
button up	8
button was	-5
buttoned up	5
buttons broke	-8
buy	2
buy !	22
buy a	-20
buy again	40
buy all	28
buy and	8
buy any	4
buy as	18
buy em	-33
buy from	6
buy it	13
buy more	11
buy one	24
buy some	5
buy something	-30
buy that	-7
buy them	12
buy this	2
buy two	14
buy water	-17
buyer	3
buyer beware	-31
buyers beware	-8
buying an	6
buying her	9
buying more	12
buying several	10
buying this	-4
buzz lightyear	32
buzzing	-6
buzzy	-30
by !	10
by a	-2
by adults	-7
by alan	5
by also	11
by artist	9
by both	8
by chance	4
by charging	-13
by comparison	-9
by critics	25
by cutting	8
by date	-37
by david	3
by definition	-6
by each	10
by example	8
by extension	6
by far	-2
by going	-7
by hand	9
by here	4
by hiring	-19
by his	6
by jack	4
by jonathan	11
by little	-11
by making	-3
by mary	9
by michelle	6
by mistake	-5
by mr	12
by not	-3
by numbers	-8
by other	-2
by others	-5
by pointing	-25
by product	-8
by pulling	8
by pushing	-10
by ralph	6
by reducing	-7
by retailer	8
by saying	3
by season	-26
by someone	-12
by sony	-22
by stone	9
by surprise	7
by taxi	18
by then	-12
by these	-7
by this	-1
by today's	7
by train	37
by trying	-6
by us	6
by watching	-7
by when	27
by which	7
by without	5
bypass	9
byron	5
byron lars	10
c a	-10
c and	4
c cup	-6
c i	4
c is	7
c not	-52
c of	15
c on	-19
c p	-7
c'mon	4
ca	5
cabin fever	-7
cabin staff	-29
cabin to	10
cabin with	-14
cable	12
cable !	11
cable at	9
cable car	15
cable does	10
cable for	28
cable go	-29
cable i	8
cable if	-37
cable is	13
cable modem	14
cables	11
cables and	-14
cables are	11
cables but	40
cables for	29
cables will	17
cache	60
cacti	17
cafe	-1
cafe at	10
cafe escapes	-33
cafe is	5
cafes around	9
caffeinated	13
caftan	11
caine is	-6
cairo	-28
cairo airport	-46
cake	5
cake mix	-4
cake that	20
caked	-23
caked on	-16
cakes	1
cakes are	14
cakes from	9
calculating	5
calculations	10
calculator	14
calculator app	5
calculator i	15
calendar	1
calendar app	59
calendar apps	33
calgary	-8
california	3
california but	6
california to	9
caligula	-10
call	-2
call a	-5
call me	2
call people	-11
call the	-23
call them	-7
call this	4
call your	-7
callahan	15
called	-8
called a	4
called back	-4
called for	-3
called hp	-15
called it	-6
called my	-13
called the	-10
called them	-19
called to	6
caller	4
callers	12
calling	-3
calling out	-8
calling the	5
calls	-4
calls and	-3
calls from	-8
calls to	-32
calm	5
calm and	13
calming	14
calms	17
calorie	18
calorie count	8
calorie packs	34
calorie snack	14
calories	25
calories a	13
cals	12
calzone	7
camcorder	-3
came	4
came about	15
came and	2
came apart	-24
came back	-5
came first	8
came here	2
came in	1
came it	-10
came off	4
came over	3
came up	-5
came within	11
camelback mountain	6
cameos	-2
camera	-2
camera and	-2
camera man	-28
camera slowly	6
cami	9
cami and	6
cami underneath	17
camp value	-7
campbell	7
camscanner	10
can	13
can a	-2
can access	8
can achieve	8
can add	-3
can also	46
can always	8
can anyone	3
can as	7
can ask	4
can barely	3
can be	17
can break	11
can call	-12
can choose	9
can come	-6
can consider	7
can cope	11
can cover	9
can create	4
can customize	12
can dress	27
can drink	-7
can easily	22
can eat	6
can enjoy	19
can even	6
can excuse	-9
can feed	6
can feel	17
can fight	-18
can fill	8
can finally	4
can finish	5
can fix	13
can get	-4
can go	2
can handle	2
can have	9
can he	-8
can hide	7
can highlight	8
can jump	5
can just	1
can keep	6
can listen	-17
can look	2
can make	6
can match	10
can never	6
can no	-3
can not	-9
can now	13
can of	-4
can only	-3
can open	6
can perform	7
can pick	-4
can play	14
can plug	12
can practice	10
can probably	-13
can pull	11
can purchase	-10
can put	10
can quickly	18
can re	9
can read	-3
can relate	39
can remember	4
can replace	8
can rest	7
can search	18
can sell	-9
can set	46
can size	7
can someone	12
can sometimes	13
can stand	14
can still	1
can stomach	-5
can store	34
can t	-3
can take	4
can this	-5
can throw	6
can try	14
can tune	12
can turn	5
can tweak	-7
can upgrade	-12
can use	-2
can very	10
can view	9
can visit	-3
can walk	16
can watch	25
can we	-8
can wear	10
can work	8
can't	-4
can't NOT_act	-17
can't NOT_always	5
can't NOT_ask	21
can't NOT_be	-1
can't NOT_bear	-5
can't NOT_beat	37
can't NOT_believe	-1
can't NOT_comment	5
can't NOT_complain	11
can't NOT_connect	-11
can't NOT_decide	-9
can't NOT_eat	-9
can't NOT_even	-29
can't NOT_for	-8
can't NOT_get	1
can't NOT_give	-3
can't NOT_go	20
can't NOT_hear	-31
can't NOT_help	4
can't NOT_imagine	-2
can't NOT_in	-8
can't NOT_lay	-13
can't NOT_love	19
can't NOT_make	-6
can't NOT_play	-14
can't NOT_pretend	-17
can't NOT_read	5
can't NOT_recommend	-12
can't NOT_return	-12
can't NOT_review	-38
can't NOT_run	-14
can't NOT_save	-11
can't NOT_say	-1
can't NOT_speak	3
can't NOT_stop	2
can't NOT_take	-4
can't NOT_understand	3
can't NOT_use	-20
can't NOT_view	-18
can't NOT_vouch	11
can't NOT_wait	87
can't NOT_we	-7
can't NOT_wear	-4
canada's	24
canal	-17
canary	7
cancel	-30
cancel my	-2
cancel the	-15
cancel your	-9
cancellation	-15
cancelled	2
cancelled my	-24
cancelled our	-24
cancelled the	-13
cancelling	-5
cancels out	-11
candid	6
candidate for	-5
candied	9
candle	8
candor	7
candy !	10
candy bar	7
candy for	7
candy thermometer	-21
candy's	11
canister	11
cannavale	7
canned	4
canned and	-12
cannibalistic	-9
canning	22
cannon	10
cannot	-9
cannot NOT_beat	23
cannot NOT_believe	-11
cannot NOT_blame	12
cannot NOT_comment	8
cannot NOT_even	-14
cannot NOT_fault	12
cannot NOT_give	-11
cannot NOT_go	11
cannot NOT_imagine	-11
cannot NOT_live	22
cannot NOT_make	-4
cannot NOT_recommend	-7
cannot NOT_remember	7
cannot NOT_save	-10
cannot NOT_see	-4
cannot NOT_sit	-23
cannot NOT_understand	3
cannot NOT_use	-20
cannot NOT_wait	9
canon pixma	8
cans are	-21
cans were	17
cant	-10
cant NOT_be	-59
cant NOT_beat	6
cant NOT_complain	22
cant NOT_do	-7
cant NOT_even	-25
cant NOT_find	5
cant NOT_go	4
cant NOT_say	7
cant NOT_stand	-5
cant NOT_stop	22
cant NOT_they	-17
cant NOT_understand	-25
cant NOT_wait	12
canteen	-3
cantonese	-4
canvas	22
canyon	3
capabilities	4
capacity	3
capitalize	-3
capitalize on	-7
capo	10
capo for	8
capote	28
capote's	10
caps and	11
captains	8
captivate	4
captivated	21
captivated me	9
captivates	10
captivating	25
captivating and	26
captured	16
captured my	5
captured the	9
captures	34
captures the	38
car doors	5
car rides	7
car was	-4
caramel	-5
carb diet	8
carbon monoxide	7
carbonation	7
card	-4
card ?	-10
card error	-15
card game	10
card holder	13
card which	-5
card with	-10
cardboard	-16
cardboard and	-4
cardboard box	4
cardboard characters	-10
cardi	-13
cardigan	10
cardigan !	5
cardigan and	4
cardigan is	9
cardigans	37
cardio	-3
cards for	22
care ?	7
care and	4
care at	-19
care less	-17
care of	5
care package	-10
cared less	-7
career	-3
career as	-4
career in	-3
careful if	14
careful in	7
careful not	13
careful when	4
careful while	-12
carefully	-1
careless	-20
carell	14
cares !	53
caribou	11
caribou coffee	13
caricatures	-12
carl	5
carl brashear	26
carlin	9
carlito	-4
carlton	3
carnal	7
carnegie	-6
carnosaur	-12
carol	-2
carolina	6
carolina's	8
carpet	-26
carpet and	-16
carpet club	4
carpet was	-7
carpets	-18
carrey	11
carriages	5
carribean	-8
carrie	12
carrier	-3
carries	12
carries the	4
carring	11
carroll	5
carrot cake	8
carrot sticks	-10
carry	3
carry and	22
carry around	11
carry it	3
carry my	39
carry water	-8
carrying them	14
cars	1
cars and	3
carte	20
cartel	4
cartons	-12
cartoon and	4
cartridges are	16
casablanca	-7
case	1
case and	4
case but	3
case for	-2
case of	-1
case or	6
case study	-7
case that	20
case then	-36
case they	-18
cases are	11
cases that	21
cash	-4
cash for	-7
cash in	-3
cashew	4
cashews	5
cashier	-6
cashier was	-8
cashiers	-7
cashing	-6
cashmere	-2
cassandra peterson	16
casserole	15
cast	-8
cast all	5
cast can	-11
cast gives	6
cast him	-6
cast includes	-9
cast iron	15
cast is	4
cast look	-59
cast member	10
cast or	-9
cast to	4
castle for	7
castle in	10
castle so	6
castle was	-4
castle which	15
casts	5
casual	44
casual and	-9
casual but	-10
casual look	12
casual or	2
casual top	5
casual with	5
cat in	-8
cat likes	-9
cat soup	9
cat will	-10
cataloguing	9
catalunya	17
catastrophe	-12
catch	4
catch of	9
catch the	2
catch them	13
catching	6
catching the	4
categories	2
catered	18
catered for	7
catherine zeta	-4
cathy moriarty	6
cato	-14
cattle in	11
caught	1
caught me	5
caught my	9
caught the	17
cause	1
cause him	-10
cause its	11
caused	-6
caused her	9
caused the	-5
causes	-4
causing	3
causing all	-10
causing them	-14
caution !	-27
caution when	-37
cautionary	4
cautionary tale	10
cautious	-5
caveat	9
caveat emptor	-15
caveats	-17
caved	-24
cavemen	-8
cbr	7
cbs	4
cd	3
cd !	8
cd and	-10
cd by	-13
cd dvd	7
cd of	11
cd player	4
cd's	7
ce	-5
cecil	15
cecil b	7
cecil parker	6
cedar	18
cedric	12
cedric hardwicke	8
ceilings	6
celebrate	-2
celebrate her	-8
celebrating the	6
celebration of	-4
celebrations	42
cell	-2
cell phone	-2
cellphone	-7
censors	7
censorship	7
cent cent	-5
cent re	-12
cent t	-12
center for	-5
center of	4
center that	-54
center with	10
centered	-2
centering	10
centering around	6
centers around	4
cento	-17
central	8
central location	5
central to	12
centrally	9
centrally located	9
centre	2
centre and	22
centres	4
centuries of	-13
century	3
century american	26
century of	5
ceo	-6
ceo of	-7
ceramic	-10
cerebral	8
cerebral palsy	11
ceremonies	-3
certain places	14
certain that	-3
certain times	6
certainly a	10
certainly an	10
certainly deserves	6
certainly didn't	-5
certainly had	6
certainly helped	7
certainly no	-3
certainly not	5
certainly nothing	-38
certainly one	8
certainly recommend	34
certainly stay	17
certainly was	-3
certainly wasn't	-9
certainly will	6
certainly worth	7
certainly wouldn't	-6
certainty	-3
cgi	-2
cha	25
chai	-12
chai and	8
chain is	6
chain of	4
chains	-5
chairs at	6
chairs sofas	11
chalk	-5
chalk board	-8
challange	12
challenge	13
challenge and	12
challenge for	8
challenge the	26
challenged	9
challenged and	8
challenges	13
challenges the	8
challenging	15
challenging and	12
challenging enough	10
challenging for	14
challenging yet	7
chamber	-3
chamberlain	57
chambord	11
chambray	48
champ	18
champagne	28
champions	10
championship	4
championships	7
chan	8
chan's	17
chance !	32
chance and	3
chance but	-13
chance for	-5
chance that	-13
chance to	5
chandelier	5
change but	-4
change from	9
change his	4
change my	-5
change out	8
change strings	28
change things	12
change you	8
changed	-2
changed after	-47
changed daily	8
changed i	-6
changed my	15
changed that	7
changed the	6
changes	3
changes and	3
changes her	10
changes in	3
changes the	2
changi airport	-4
changing strings	16
changing to	7
channel	-1
channel stereo	-11
chaos in	13
chaotic	-3
chaplin	-2
chapters	-4
chapters and	-11
character a	-2
character actors	-6
character and	1
character development	-8
character driven	8
character of	-2
character seems	-4
character since	6
character study	3
character that	2
character which	-4
characteristic	2
characteristics	3
characteristics of	13
characters	-2
characters and	9
characters around	-5
characters here	4
characters in	2
characters keep	-7
characters kept	-14
characters may	5
characters then	-12
characters though	12
characters well	5
characters were	1
charcters	8
charge	-13
charge a	-9
charge and	-4
charge from	-10
charge me	14
charge the	-10
charge you	-8
charged	-5
charged a	-12
charged for	7
charged it	-6
charged me	-34
charged more	-29
charged us	-30
charger	2
charger for	-19
charger works	41
charges	-2
charging	-3
charging and	6
charging for	-25
charismatic	-2
charity	6
charles	-8
charlie	12
charlie brown	8
charlie is	4
charlotte	4
charlotte airport	9
charlotte gainsbourg	6
charm	1
charm !	17
charm for	-6
charmed	-12
charming	14
charming film	18
charming movie	10
charmingly	5
chart	3
chase for	9
chased	-8
chased by	-9
chaser	30
chasing a	-5
chavez	13
chavo	12
cheadle	19
cheap	-28
cheap !	-7
cheap and	10
cheap but	6
cheap cable	14
cheap cheap	-22
cheap fabric	-14
cheap for	-9
cheap guitar	10
cheap imitation	-29
cheap looking	-29
cheap piece	-19
cheap plastic	-12
cheap that	-4
cheap thin	-10
cheaper but	10
cheaper on	34
cheaper than	18
cheapies	7
cheaply	-31
cheaply made	-31
cheated	-40
cheating	-6
check !	9
check at	-6
check everything	-11
check his	-12
check ins	11
check it	14
check the	3
check this	13
check to	8
checked	-3
checked all	-8
checked in	-4
checked out	-4
checked the	-16
checkpoint	9
cheech	10
cheer	4
cheerful	23
cheers	7
cheers !	5
cheese !	6
cheese ?	-4
cheese flavor	7
cheese frosting	10
cheese in	-8
cheese they	-8
cheese to	8
cheesecakes	15
cheeses	-13
cheesy	-5
cheesy but	8
cheesy horror	-6
cheetos	10
chef	1
chef !	14
chemical	-23
chemical smell	-18
chemical taste	-25
chemistry	6
chemistry between	3
chemistry that	9
cherish	-5
cherry	3
cherry and	7
cheryl	7
chess	6
chess player	7
chest	2
chest and	-13
chest i	28
chest not	-13
chest so	19
chest was	-28
chested	3
cheung	25
chevron	-15
chew a	-15
chew it	-8
chewbacca	6
chia	15
chia seeds	10
chic	26
chic !	4
chic and	7
chicago is	7
chick	-1
chicken	-1
chicken bbq	10
chicken breasts	9
chicken burger	4
chicken by	-10
chicken kebab	9
chicken maggie	-33
chicken mandi	-5
chicken meal	-12
chicken mutton	5
chicken nachos	9
chicken piece	-18
chicken pizza	8
chicken quantity	-44
chicken salad	-3
chicken soup	-8
chicken tacos	6
chicken tasted	-15
chicken tenders	-9
chicken tikka	7
chicken with	9
chicken wrap	21
chicks	-15
chiken	-4
child	-2
child again	19
child and	4
child friendly	10
child hood	8
child is	-5
child or	-5
childhood	5
childhood and	6
childhood memories	4
childhood to	12
childlike	3
children are	9
children as	7
children i	15
children if	-8
children just	8
children loved	27
children not	-12
children really	18
children so	16
children without	-9
children's story	8
chill	6
chill with	12
chilled	-4
chiller	-5
chilling	22
chilling and	17
chills	5
chimes	7
chimp	-9
chimpanzee	-19
china	2
china airlines	16
china eastern	-7
china southern	11
china town	9
chinese cuisine	30
chinese food	-3
chinese in	8
chinese made	-19
chino	27
chinos	16
chinos and	6
chintzy	-14
chip	-8
chip that	23
chips	-2
chips !	16
chips a	6
chips ahoy	-9
chips are	-1
chips by	6
chips have	12
chips i've	7
chips in	-3
choco	8
chocolate	5
chocolate !	11
chocolate brownie	14
chocolate brownies	6
chocolate chip	3
chocolate chips	8
chocolate pudding	8
chocolate to	-13
chocolate wafer	7
chocolates and	8
choice	10
choice and	6
choice but	4
choice for	20
choice from	14
choice if	8
choice of	1
choice to	20
choices	1
choices and	4
choices for	3
choices were	5
choices with	-14
choking	-4
chole bhature	13
chompie's	-10
chong	4
choose	-2
choose from	17
choose something	-15
choose this	33
choose what	9
choose which	10
choosing a	31
choosing the	5
chopin	33
chopped clams	11
chopped it	-17
chopped up	-4
choppy	-17
choppy and	-4
chord	2
chore to	-24
chorus	5
chorus girls	11
chose a	9
chose and	8
chow	6
chowder and	-9
chris cooper	12
chris farley	7
chris sarandon	3
chrissy	7
christensen	4
christian	-7
christian bale	-10
christian school	-7
christian slater	-10
christianity	-8
christians	-12
christine	2
christine is	15
christmas	8
christmas and	3
christmas day	4
christmas holiday	5
christmas lights	-11
christmas present	11
christmas songs	28
christmas when	8
christopher lambert	-9
christy	4
christy brown	19
chromebook	13
chronicle	-9
chubby	-4
chucked	5
chuckled	-7
chuckles	-4
chung	5
chunk of	6
chunks of	-2
church	-1
church's	-16
churchill	7
churros	10
chutney	10
cigar box	6
cigarette	-16
cigarette smoke	-7
cigarettes	-9
cigarettes and	-5
cilantro and	6
cinch	7
cinched	14
cincher	6
cinches	5
cinching	7
cinderella's	8
cinema	10
cinema and	2
cinema display	20
cinema in	4
cinema of	7
cinema this	16
cinematograph	10
cinematographers	7
cinematography	-3
cinematography by	-5
cinematography of	4
cinnamon	8
circle business	-11
circles	-2
circles around	-12
circulatory	9
circumstances that	-6
circus	-15
circus and	-15
circus is	-12
circus tent	-21
cities of	23
citizen x	8
citizens of	6
city	5
city by	7
city for	12
city is	11
city like	6
city of	2
city so	31
city to	-6
civil	5
civil rights	16
civil war	5
cj	9
claim	-11
claim it	-8
claim it's	6
claim that	-5
claim to	-6
claimed	5
claimed in	-17
claimed that	-3
claiming	4
claiming that	-7
claiming they	15
claims	-6
claims are	-18
clair	6
claire	8
claire danes	11
claire denis	8
clams were	-17
clan	4
clapton	17
clara	8
clarence	13
clarendon	13
clarity	3
clarity and	6
clark	1
class	-1
class action	-14
class area	-18
class arrivals	18
class as	4
class baobab	24
class cloud	-10
class concorde	8
class in	6
class london	28
class qantas	-8
class regional	50
class seat	3
class seats	11
class senator	22
class terminal	53
class ticket	-52
class were	24
classic	24
classic !	28
classic ?	-15
classic and	4
classic by	-11
classic design	8
classic example	-11
classic film	3
classic for	25
classic from	7
classic in	26
classic movie	4
classic novel	4
classic of	9
classic piece	5
classic retailer	9
classic that	27
classic with	10
classical	-3
classical guitar	26
classics	6
classics are	17
classics of	6
classy	25
classy !	9
classy and	32
claude van	-3
claus	-18
claus conquers	-12
clavell	20
clayton	-23
clean	13
clean !	9
clean a	-6
clean all	13
clean and	30
clean as	15
clean bathroom	20
clean but	-10
clean friendly	9
clean good	8
clean large	8
clean looking	7
clean modern	16
clean nice	8
clean so	-5
clean sound	9
clean spacious	13
clean this	-11
clean tone	6
clean towels	-5
clean well	31
clean with	19
cleaned	-4
cleaned every	7
cleaned my	9
cleaned to	8
cleaner	2
cleanliness and	25
cleanly	8
cleans	47
cleans easily	8
cleans up	1
clear	1
clear about	-7
clear and	11
clear cut	13
clear her	11
clear of	-8
clear out	9
clear picture	6
clear sign	-41
clear the	4
cleared up	5
clearer	17
clearly is	-6
clearly not	-2
clearly says	-10
clearly seen	-8
clearly showed	-14
clearly stated	-6
clearly to	-13
clearly written	11
cleef	11
clever	3
clever and	-2
clever idea	22
cleverly	-10
cliche	-8
cliche in	-8
cliched	-29
cliched and	-23
cliches	-1
cliché	-10
cliché in	-5
cliché ridden	-3
clichéd	-8
clichés	-7
click on	-5
clients and	14
clients to	-17
cliffhanger	12
cliffhanger is	6
clifford	6
climate	7
climates	6
climb on	-15
cline	7
clint eastwood	2
clip is	-16
clip on	-6
clipped	-18
clipping	10
clive barker	-6
clock	7
clock app	15
clock i	11
clock radio	-5
clocks	3
clog	-20
close	1
close as	3
close enough	11
close examination	-8
close for	11
close if	8
close second	5
close the	-22
close to	7
closed	-15
closed as	-20
closed door	-5
closed for	-11
closed in	-41
closed the	-5
closed to	12
closed which	7
closer	1
closer attention	-5
closer than	26
closes	-2
closes after	-12
closes every	-27
closes when	-29
closest to	-3
closet !	4
closet staple	7
closets	3
closeup	-5
closing	-1
closing at	-35
closing on	-34
closure and	18
cloth	3
cloth at	-9
cloth is	8
clothes !	-10
clothes i	7
clothing !	-9
cloud nine	-8
clouds	-2
cloves	21
clown	-31
clowns	-19
cloying	-50
club	1
club ?	-12
club america	-46
club business	11
club first	-6
club foot	6
club lounge	8
club membership	-18
club with	-20
club world	12
clubhouse	21
clubhouse business	21
clubs are	-8
clue	-6
clueless	-5
clueless and	-5
clumpy	-9
clumsy	-24
clumsy and	-23
clunker	-25
clunky	-19
clunky and	-7
clutch	12
clutter	6
cn	-14
cnet	42
co workers	-5
coals	5
coaster of	11
coaster waldau	9
coasters	-8
coastline	7
coat	15
coat !	5
coat but	24
coat for	-4
coating is	6
coax	4
cobalt	19
cobbled together	-6
cobbler	13
cobra	11
coby	-13
cocked	9
cockroach	-84
cockroach in	-32
cockroaches	-49
cocktail and	17
cocktails	8
cocoa mix	-9
code of	11
code on	10
coded	22
codes	3
coding	-31
coen	14
coen brothers	9
coeur	12
coffe	5
coffee	-2
coffee !	11
coffee and	3
coffee cake	12
coffee etc	7
coffee filter	16
coffee filters	22
coffee had	13
coffee has	42
coffee house	5
coffee houses	9
coffee i've	6
coffee lover	7
coffee machines	9
coffee making	8
coffee mugs	-13
coffee place	11
coffee shops	3
coffee taste	-6
coffee to	5
coffee while	-12
coffee with	-8
coffee you	6
coffees	18
coffees and	6
coffees are	8
coffin	-2
coherent	-2
coherent plot	-9
coil	7
coiled	20
coils	4
coke	2
coke zero	14
cola	3
cold	-3
cold and	3
cold blood	-6
cold food	-4
cold foods	11
cold not	-28
cold shower	-11
cold water	-8
cold weather	23
cold when	-12
cold winter	4
cold with	9
colder	16
colin firth	-7
collaboration	4
collaborator	5
collar	2
collar and	9
collar is	4
colleagues	3
collecting	3
collection	-6
collection !	9
collection only	-19
collector	7
college	-3
college kids	-9
college roommate	5
college student	5
collinwood	6
colombo	8
colombo airport	35
colon	7
colonial	5
color	-6
color !	11
color but	-24
color code	6
color coded	29
color coding	-61
color design	-12
color does	-11
color fabric	21
color i	4
color is	-3
color looks	8
color not	-11
color options	15
color purple	6
color to	16
color too	23
color which	8
color with	12
colorado	13
colorful	2
colorful and	18
colorful characters	14
colors	-2
colors !	46
colors and	-2
colors are	-2
colors as	8
colors at	6
colors for	9
colors so	7
colors to	11
colors were	-17
colorway	11
columbia	7
columbian	-34
com customer	-38
com for	14
com has	18
combination	-3
combination !	28
combinations	3
combinations and	7
combine to	12
combines	30
combo	6
combo for	7
combo is	4
combo with	14
combos	42
come !	-16
come alive	9
come early	4
come here	8
come home	8
come i	17
come in	3
come on	-15
come out	3
come true	29
come with	5
comeback	3
comedic	3
comedies of	8
comedy	4
comedy ?	4
comedy about	3
comedy and	6
comedy at	5
comedy films	6
comedy or	-3
comedy that	3
comedy with	2
comer	6
comes apart	9
comes away	-14
comes close	5
comes loose	7
comes off	-20
comes out	1
comes through	11
comes with	-2
comfort	5
comfort !	4
comfort for	13
comfort level	6
comfort of	3
comfortable	52
comfortable !	25
comfortable a	7
comfortable and	3
comfortable as	6
comfortable bed	-5
comfortable beds	34
comfortable chairs	-4
comfortable clean	13
comfortable dress	13
comfortable easy	-4
comfortable enough	3
comfortable even	4
comfortable experience	15
comfortable fabric	8
comfortable fit	9
comfortable flattering	-11
comfortable great	11
comfortable had	-10
comfortable hotel	5
comfortable however	-11
comfortable i	-5
comfortable if	11
comfortable it	8
comfortable leather	-11
comfortable lounge	-24
comfortable on	-5
comfortable seat	23
comfortable seating	5
comfortable seats	40
comfortable shoes	11
comfortable sleep	22
comfortable that	4
comfortable the	-17
comfortable there	9
comfortable they	15
comfortable to	5
comfortable too	8
comfortable well	8
comfortable when	-18
comfortable with	21
comfortable yet	7
comforting	14
comforting to	11
comforts	6
comfy	57
comfy !	11
comfy and	-9
comfy dress	8
comfy seats	7
comfy with	7
comic	-6
comical than	-7
comically	-10
comics	2
coming	3
coming !	12
coming back	14
coming home	5
coming of	1
coming out	-3
commend	4
commentaries	6
commentary	4
commentary by	9
commented on	7
commented the	-5
commenting	-3
comments are	7
comments of	5
commercial	-1
commitment	2
commits	-4
commits the	-5
common but	8
common problem	3
common sense	-6
common theme	-6
communications	6
communicator	17
communion	-7
community	8
commuting	-8
compact	12
compact but	27
companies who	-32
companion	1
companion piece	11
company	-5
company but	11
company doesn't	-9
company for	7
company has	-12
company in	10
company is	-5
company that	-7
company who	-7
comparatively	5
compare that	7
compare to	6
compare with	-6
compared	2
compared the	-44
compared to	5
comparing to	10
comparison	-3
comparisons	3
comparisons to	6
compartment	30
compartments	9
compatibility	-8
compatibility with	-25
compelled	-7
compelled to	-8
compelling	14
compelling and	6
compellingly	4
compensate	-1
compensation	-14
competence	-11
competition for	-22
competitive	3
compilations	-7
complain about	4
complain and	-5
complain that	7
complain to	16
complained and	-5
complained at	-9
complained of	13
complained to	-52
complaining	10
complaining ?	14
complaining to	-67
complains that	10
complaint	-8
complaint about	20
complaint i	43
complaint is	8
complaint that	8
complaint to	-10
complaint was	8
complaint would	5
complement	23
complement to	17
complemented	8
complements	48
complements the	6
complete	-2
complete a	4
complete crap	-15
complete day	12
complete disappointment	-6
complete disaster	-15
complete inability	-21
complete joke	-4
complete lack	-10
complete series	15
complete the	5
complete waste	-7
complete with	2
completely	-16
completely accurate	13
completely believable	14
completely destroyed	11
completely disappointed	19
completely enjoyed	8
completely failed	-13
completely fails	-8
completely fell	-21
completely flat	-6
completely happy	7
completely ignored	-6
completely lacking	-8
completely lacks	-14
completely lost	-5
completely out	-1
completely pointless	-10
completely ruined	-13
completely satisfied	41
completely stupid	-5
completely unacceptable	-21
completely unbelievable	-18
completely unusable	-10
completely useless	-12
completely wasted	-11
completely wrong	5
completes	9
completion and	16
completist	-8
completists	-29
completists only	-10
complex	4
complex and	13
complex story	6
complexity of	2
complicated to	-5
complicated when	5
complication	9
complied	-11
compliment	36
compliment to	6
complimentary	21
complimentary drinks	-11
complimentary massage	17
complimented	7
compliments	43
compliments !	34
compliments all	-5
compliments and	16
compliments every	11
compliments from	8
compliments on	31
compliments the	4
compliments when	34
component video	36
composed	-2
compositions	11
compounded	-6
comprehensive	43
compulsory	13
computer	-5
computer or	-16
computer speakers	9
computer with	-10
computers but	15
computers to	11
coms	-16
con	3
con is	5
conceited	-4
concentrates	14
concentrates on	3
concept	-10
concept but	-19
concept for	-10
concept is	-13
concepts and	4
conceptual	6
concern about	4
concerned as	20
concerned at	9
concerned it	6
concerned that	17
concerning the	18
concerning this	-9
concerns were	10
concert	19
concierge	3
concierge and	5
concierge at	8
concierge was	6
concierge were	10
concise	5
concise and	3
conclude that	-1
concludes	3
conclusion to	4
conclusions of	-13
concorde room	46
concourse b	-17
concur with	-9
condemns	-14
condenser mic	30
condenser microphone	22
condenser microphones	-6
condensing	7
condescending	-36
conditioning in	5
conditioning was	3
conduct	3
conductor	10
conduit	9
confidence	13
confidence and	4
config	5
configurations	7
confined to	12
confirm	-7
confirmation	-10
confirmed	-17
confirmed and	-15
confirmed that	-34
confirmed with	-9
confirming	-11
confirming the	-10
conflict but	9
conflict is	-9
conflict that	8
confortable	9
confused	-9
confused !	-14
confusing	-12
confusing and	-13
confusing but	6
confusing too	-10
confusingly	-5
congrats to	8
congratulations to	9
connect	2
connect my	15
connect your	8
connected	5
connected to	3
connection	-3
connections are	-19
connector to	-25
connectors	8
connects	9
conned	-25
connelly	17
connery	2
connie	3
connolly	8
conquers the	-16
cons to	30
conscience of	7
conscious of	6
consciously	-5
consent	-11
consequences	21
consequently	-5
conservative	1
consider having	10
consider sizing	5
consider the	16
consider them	17
consideration for	-15
considerations	6
considering	-5
considering it	8
considering that	-1
considering the	-2
consist	-2
consistantly	11
consisted	-4
consisted of	-6
consistent	4
consistent and	21
consistent in	9
consistent quality	8
consistently good	9
consists	-1
consists of	-1
conspicuous	-5
conspiracy	-3
conspiracy theories	-59
conspiracy theory	-23
conspiring	-11
constant	-6
constantly	1
constantly and	-5
constellations	6
constipated	-7
constructed and	3
consume	-14
consume the	-11
consumer	-30
consumers	-9
consummate	4
consumption	-4
contact	1
contact me	-12
contact the	3
contacted	6
contacting	-10
contain	-5
container which	18
containers for	10
contains a	2
contains little	-40
contemporary	23
contempt	-1
content	-1
content but	-8
content is	-2
content of	-2
contentment	21
contents of	-5
continental and	-7
continents	-7
continually	-6
continue	3
continue the	10
continue their	9
continue to	4
continued	7
continued on	-7
continued the	14
continued to	3
continues	2
continues to	2
continuity	-7
continuously	-4
contract with	-4
contradicted	-16
contrast	3
contrast between	3
contrast of	18
contrast to	13
contribution	9
contrived	-21
contrived and	-1
control !	-29
control ?	-10
control on	6
control so	11
control your	7
controlled	6
controlling the	7
controls work	7
controversial	2
convenience	1
convenience of	7
convenience store	-4
convenient	32
convenient !	15
convenient and	18
convenient for	11
convenient location	10
convenient to	-3
conveniently enough	-66
conveniently located	2
conventions	3
conventions of	8
conversation at	-12
conversation is	12
conversion of	-10
conversions	26
convert	12
converted	3
converted into	5
converts	8
conveys	13
conveys the	6
convict	4
convicted	3
conviction	4
convient	8
convince	-3
convinced	-1
convinced myself	-28
convincing	-2
convincingly	4
convoluted and	-16
cook airlines	-75
cookbook	-4
cookbook and	13
cooked perfectly	-2
cooked to	6
cookie sheet	7
cookies and	2
cookies for	12
cookies is	-20
cooking	14
cooking and	14
cooking but	29
cooking surface	-10
cooking with	10
cooks	6
cookware	11
cool	17
cool !	40
cool a	6
cool and	-2
cool at	-12
cool because	6
cool but	-3
cool design	-9
cool even	29
cool for	25
cool game	10
cool is	4
cool j	-4
cool little	30
cool movie	15
cool off	5
cool on	9
cool place	-8
cool summer	5
cool to	12
cool too	17
cool top	7
cool weather	5
cool world	17
cooler	17
cooler weather	10
coolers	37
coolest	10
coolness	8
coonskin	11
cooperative	30
cope	15
cope with	10
coping	4
copious amounts	-5
copy a	-20
copy at	21
copy for	10
copy now	10
copying	-11
copyright	5
copyrighted	-9
coral	-6
coral color	15
corbin	21
corbin bernsen	14
cord	1
cord into	-15
cord that	6
cordial and	5
cordless	8
cords	9
corduroy	24
core	4
coriander	3
coriander soup	6
corkscrew	-8
corn	1
corn is	41
corner	2
corner from	12
corner room	4
corner where	7
corners	-3
corningware	-7
coronado	7
corporation	2
corpses	-10
correct	-4
correct order	-28
correct the	-11
correction	-6
corresponding	11
corridors	-9
corrode	-62
corrupted	-16
corvette	-51
cosmos	6
cost	1
cost cutting	-36
cost for	5
cost me	5
cost per	41
cost so	-14
cost twice	10
costs	-22
costs !	-2
costs a	6
costs it	-7
costume but	14
costumes to	8
cosy	82
cosy and	6
cottage cheese	4
cotton	1
cotton but	10
cough	3
coulardeau	13
coulardeau university	13
could afford	21
could allow	-8
could already	-8
could always	21
could ask	4
could barely	-6
could become	5
could care	-9
could control	14
could definitely	3
could easily	-2
could eat	20
could fall	-5
could get	1
could give	-11
could go	5
could hardly	-3
could have	-25
could hear	-8
could hold	6
could it	3
could learn	6
could like	-6
could listen	-34
could move	-11
could not	-7
could only	-5
could order	7
could pull	-5
could rate	-24
could return	-28
could stomach	-8
could take	-16
could talk	11
could then	-13
could they	-5
could want	28
could watch	3
could you	7
could've been	-2
couldn t	-5
couldn't	-6
couldn't NOT_ask	40
couldn't NOT_be	4
couldn't NOT_care	-5
couldn't NOT_change	-9
couldn't NOT_come	-19
couldn't NOT_control	-10
couldn't NOT_eat	-43
couldn't NOT_even	-17
couldn't NOT_figure	-12
couldn't NOT_get	-25
couldn't NOT_give	-28
couldn't NOT_keep	-18
couldn't NOT_live	36
couldn't NOT_move	-26
couldn't NOT_open	-15
couldn't NOT_pass	6
couldn't NOT_pay	-12
couldn't NOT_put	71
couldn't NOT_resist	11
couldn't NOT_save	-19
couldn't NOT_see	5
couldn't NOT_send	-27
couldn't NOT_sit	-4
couldn't NOT_stand	-59
couldn't NOT_stop	8
couldn't NOT_take	1
couldn't NOT_they	-4
couldn't NOT_wait	-9
couldn't NOT_zip	-7
couldnt NOT_stop	10
count boxes	6
counted	-4
counter that	-26
counter was	-4
counterpart	11
countertops	6
countries and	5
countries such	10
country as	5
country's	7
countryside	-4
counts	6
counts as	13
county	-7
couple bucks	7
couple good	-24
couple miles	-7
couple weeks	-6
couple's	-4
coupled	3
coupled with	4
courage	5
courage and	8
courage to	-7
courage under	7
course	7
course a	5
course but	3
course dishes	11
course i	1
course it	3
course it's	3
course there	3
course this	3
course which	7
course with	5
course you	13
court	-2
court is	-5
courteous	26
courteous and	46
courteous staff	-12
courtesy	-3
courtney	-12
courtyard	1
couture	5
cover	-2
cover all	3
cover art	-12
cover everything	8
cover is	-6
cover my	11
cover of	-10
cover was	-5
covered all	8
covers	5
covers all	6
covers and	-12
covers every	10
covers my	-16
covers up	9
cowboy	1
cowboy bebop	16
cowboy is	4
cowboy was	10
cowl	3
coworkers and	6
coz i	7
cozy	19
cozy !	17
cozy and	1
cozy but	14
cp	-7
cpt	-12
cr	-15
cr p	-8
crabmeat	9
crack	-24
crack at	19
cracked	-28
cracked and	12
cracked in	-11
cracked the	-10
crackers and	-6
cracking	7
crackles	-22
craft beer	27
crafted	12
crafted and	3
craig	2
craig stevens	5
cram	-3
crammed in	-7
cramped	-34
cramped and	-3
cranberries	5
crap	-34
crap !	-35
crap ?	-10
crap and	-12
crap app	-6
crap fest	6
crap for	-30
crap movie	-14
crap on	-18
crap that	3
crap that's	-12
crap to	-15
crap was	-4
crapped	-37
crappy	-15
crappy acting	-16
crappy food	-8
crappy movie	-4
crappy the	-15
crash !	-10
crashed	-12
crashed my	-16
crashes	-49
crashes every	-11
crashes on	-11
crass	-5
crates	7
crave	4
crave for	23
crave this	9
craving	-4
craving for	-3
crawl	-19
crawlers	12
crawling	-27
crayola	-25
crazier	8
crazy about	15
crazy fun	10
crazy nights	-7
crazy with	6
creaks	-10
cream	-5
cream and	2
cream color	-16
cream filling	7
cream maker	18
cream sandwich	-12
cream sauce	5
cream soda	16
cream stone	9
cream to	6
cream was	-3
cream you	-16
creamer and	9
creamy	12
creamy and	57
creamy with	6
creases	-22
create and	9
create the	7
create your	6
created a	3
creates	1
creates a	7
creations	-7
creative but	-41
credence	5
credibility	-7
credibility of	-7
credit	-3
credit they	-9
credits	-1
credulity	-14
creed	6
creeped	-5
creeped me	-55
creepshow	-15
creepy	-2
creepy atmosphere	4
creme brulee	10
crepe	7
creuset	23
crew who	-10
crews	4
crib	5
cried at	8
cried in	10
cried out	-10
cried when	5
crime	2
criminal	4
crimp	12
cringe worthy	-10
cringed	-9
cringeworthy	-6
crinkle cut	-16
crisis	2
crisp	13
crisp and	3
crisp but	13
crisp sound	18
crisper	-8
crisps are	9
crispy	8
crispy and	3
cristina raines	6
critic	2
critic in	8
critical	1
criticism	15
criticism is	25
criticism of	20
criticisms	14
critics	6
critics have	4
critiques of	-10
crochet	7
crockpot	-16
croissants and	-28
crop top	-18
cropped and	-4
cropped sweater	-29
crops	-2
crops and	-5
crossing	8
crossing the	12
crossover	3
crossword	-5
crowd control	16
crowd in	-5
crowd was	4
crowded and	-4
crowded at	34
crowded but	3
crowded due	9
crowded during	8
crowded even	8
crowded for	23
crowded in	7
crowded on	12
crowded place	-32
crowded than	10
crowded when	15
crowded you	-9
crowds are	26
crowds but	11
crowds of	23
crowds were	62
crowed	12
crowley	11
crown	11
crown lounge	6
crude	-2
crude in	-16
cruel intentions	-9
cruiserweight	19
cruiserweight championship	11
crumbly	5
crumbs	-28
crumbs on	-11
crumpled	-13
crunch	-6
crunch and	29
crunchy	2
crush on	2
crust	2
cruzer	17
cry	3
cry baby	15
cry for	12
cry freedom	7
crybaby	-4
cryin	-7
crying	3
crystal	6
crystal clear	5
cts	8
cuba	3
cuban	8
cube and	9
cubicle	-8
cue	-4
cue cards	-3
cuffed	12
cuisinart	-3
cuisinart products	-11
cuisine	-7
cuisines	7
culkin as	-8
culp	5
culprit	-5
cultural	-3
cultures	6
cum	-3
cumbersome	-11
cumbersome and	-41
cup brewer	10
cup cakes	11
cup coffee	30
cup on	-9
cup sizes	-21
cup so	-20
cup which	7
cupcake with	11
cupcakes	5
cuppa	8
cups were	-38
curds	7
cure for	-19
curie	12
curiosity	-2
curious to	-3
curl	-5
curly sue	8
curr	7
current	1
currently	2
currently have	14
currently i	6
currently on	11
currently reading	-15
currently undergoing	-9
currently using	9
currents	6
curried	8
cursing	-3
curtain	4
curtains	-5
curve	17
curvier body	-13
curvy girls	7
cus	-40
cushing	4
cushioned	8
cushioning	-27
cusinart	12
cussler	-14
custer	8
customer	-1
customer bangkok	61
customer care	10
customer frankfurt	-28
customer is	-8
customer london	11
customer service	-21
customer support	-1
customer sydney	32
customer to	-6
customer's	-18
customers	-6
customers and	-7
customers are	-22
customers by	-16
customers in	-7
customers with	-6
customised	15
customizable	74
customizable and	5
customization	27
customization options	5
customizations	12
customize	45
customize the	19
customized	-14
customs	3
cut	-6
cut above	10
cut away	-3
cut down	6
cut her	5
cut in	-2
cut is	8
cut of	-5
cut off	7
cut scenes	4
cut this	11
cut version	-11
cut was	-36
cute	21
cute !	39
cute and	-16
cute but	-10
cute casual	6
cute comfortable	6
cute comfy	4
cute detail	7
cute details	5
cute dress	1
cute fabric	-10
cute film	17
cute fit	22
cute fun	5
cute girl	-29
cute idea	-7
cute if	-11
cute in	-26
cute it	7
cute jacket	16
cute on	-27
cute online	-45
cute pants	16
cute pattern	-9
cute place	5
cute shorts	9
cute story	7
cute summer	18
cute tee	-14
cute too	7
cute top	-3
cute tunic	9
cute very	7
cute vest	7
cute with	10
cuter in	3
cutest	31
cutie	9
cuts through	7
cutter in	-10
cutter is	13
cutter works	8
cutters	32
cutting	2
cutting edge	3
cutting out	-8
cycle in	-18
cylinder	15
cymbal	13
cynics	25
czech	3
czech airlines	47
d	1
d bust	7
d but	11
d e	-8
d l	-7
d link	3
d movie	-7
d which	6
d'addario or	-10
d'addario s	12
d'addario strings	56
d'addario xl	-12
d'addarios	23
d'oh	-14
da bomb	6
da vinci	-15
daawat	15
dad has	15
dad was	-27
dad who	7
dahmer	-27
daily	11
daily and	17
daily basis	6
daily for	5
daily life	-6
daily the	8
daily to	4
dainty	20
daisies	13
daisy	4
daisy chain	6
dakota	5
dal	6
dal and	16
dal makhni	-7
dal tadka	7
dale	10
dali	31
dalton is	5
damage	-7
damage that	-13
damage to	-20
damaged	-29
damaged in	8
damages	-22
dame	1
dame may	7
dammam	-50
damme	-6
damme's	-12
damn	1
damn funny	7
damn good	13
damn you	-14
damned	-14
damon	3
damp	-9
damsel	4
dan brown's	-15
dana andrews	4
dance and	2
dance floor	-3
danced	3
dancer	8
dancing as	7
dandruff	10
dandy	23
dandy little	15
danelectro	56
danes	2
danes and	7
dangerous	-7
dangerous and	5
dangerous for	-85
dangerous to	-25
dangling	-25
daniel craig	16
daniel day	10
danielle	-12
danny aiello	18
danny dyer	-10
danny glover	17
dante	3
dare i	3
dares to	17
daria	10
daring	7
daring to	5
dark	-1
dark but	-5
dark color	-19
dark denim	6
dark even	-26
dark grey	15
dark knight	8
dark navy	18
dark rich	-18
dark room	-5
darker	10
darker color	7
darker side	22
darkly	17
darkman	-26
darkness	1
darling	17
darling dress	7
darn good	4
darth vader	6
dash	10
data and	39
date i	-6
date information	6
date night	12
date of	-5
date on	-6
date or	16
date was	-8
dated	-1
dated but	4
dated that	-9
dates and	6
daughter !	-5
daughter enjoyed	-9
daughter loved	16
daughter loves	6
daughter of	2
daughter uses	8
daughter was	11
daughters	-6
daughters of	8
daunting	3
dauphine	8
dauphine university	7
david	-1
david and	-3
david duchovny	3
david hasselhoff	-6
david hewlett	6
davidson's	-13
davis in	6
davis is	4
davis's	20
daw	8
dax	-10
day	8
day !	11
day after	-5
day and	1
day anyway	7
day bed	15
day before	2
day dress	7
day due	5
day even	9
day is	56
day it	-10
day job	-13
day lewis	2
day life	5
day old	-10
day out	5
day parade	7
day pass	24
day she	5
day started	6
day there	-5
day though	11
day to	2
day trip	3
day until	9
day visit	25
day without	8
days !	-5
days a	3
days after	-8
days and	-2
days are	3
days as	13
days but	-3
days for	-8
days here	30
days if	16
days it	4
days later	4
days old	-20
days pass	5
days there	32
days they	-5
days ticket	7
days where	5
dazzle	11
dazzling	7
db	6
dc	2
dd	45
dd and	14
dd bust	6
dd chest	25
de	2
de force	3
de niro	8
de palma	-3
dead	-10
dead !	-21
dead after	-16
dead already	-6
dead and	-3
dead bugs	-6
dead in	-2
dead man	8
dead movie	-20
dead pixels	13
dead so	-6
dead wife	-8
deadly night	-6
deaf	-4
deal	8
deal !	7
deal breaker	-10
deal for	30
deal going	10
deal here	8
deal on	4
deal or	-8
deal that	13
deal when	-7
deal you	6
dealing	3
dealing with	4
dealings with	4
deals	9
deals on	12
deals with	2
dealt	1
dean jagger	-5
dean martin	-5
dean stockwell	5
deanna	10
dear	-4
dearly	19
death and	7
death as	8
death penalty	9
death scene	-7
death star	19
death while	-12
deathtrap	18
debacle	-19
debating	3
debbie rochon	-9
debit card	-10
debt	8
debunked	-6
debunks	-7
debut	9
debut film	6
debut here	7
decade	-2
decadent	8
decaf is	9
decaff	7
decafs	10
decapitation	-15
deceitful	-8
deceiving	-59
december	1
decent	8
decent amount	8
decent but	-7
decent chance	-23
decent cup	-29
decent life	8
decent location	14
decent looking	-6
decent movie	6
decent pair	8
decent place	41
decent price	5
decent prices	6
decent product	21
decent quality	-15
decent selection	49
decent so	-15
decent sound	5
decent tasting	10
decent though	-12
decent value	13
decent writing	-18
decently priced	10
deception	-9
deceptive	-47
deceptive and	-6
deceptively	12
decide for	5
decide to	-3
decide what	8
decided	3
decided it	2
decided not	-3
decided they	-13
deciding	9
deciding factor	10
deciding what	10
deciding whether	6
decision and	6
decisions	4
decisions and	11
decisive	11
deck	9
deck with	14
decline	-5
declined	9
declined the	-8
decor	-2
decor and	-8
decorate	5
decorated	8
decorated and	11
decorated in	13
decorated with	8
decorating	5
decoration	3
decrease	5
decreases	-15
dedication	2
dedication to	3
dee	3
deem	5
deep	-2
deep purple	9
deeper	15
deeper and	6
deeper than	9
deeply	13
deeply emotional	7
deeply felt	13
deeply into	5
deeply moved	8
deeply moving	3
deer in	-5
deere	15
def	2
def go	7
defaults	-9
defeat	2
defeating	-4
defeats	-20
defeats the	-14
defect	-5
defect in	-47
defected	-28
defective	-66
defective and	-18
defective one	-8
defective product	-30
defective unit	19
defects	6
defensive	4
definately	20
definately be	14
definately not	-10
definately recommend	15
definately stay	8
definately worth	30
definatly	4
definetely	12
definite	8
definite must	6
definitely	23
definitely a	14
definitely aren't	-10
definitely be	21
definitely buy	47
definitely check	-5
definitely come	54
definitely different	6
definitely disappointed	-11
definitely enjoy	-9
definitely give	7
definitely go	77
definitely got	7
definitely has	2
definitely like	8
definitely look	7
definitely makes	18
definitely more	25
definitely needs	-6
definitely never	-13
definitely not	-33
definitely on	8
definitely one	1
definitely order	60
definitely plan	10
definitely recommend	62
definitely recommended	19
definitely return	36
definitely returning	-7
definitely runs	-6
definitely size	8
definitely stay	80
definitely suggest	5
definitely the	5
definitely try	25
definitely use	17
definitely visit	34
definitely watch	31
definitely worth	122
definitely wouldn't	-6
definition of	-10
definition to	10
definitive	14
definitive book	8
definitive version	11
deflect	-16
deformed	-8
defrag	-38
deg	7
degenerate	-18
degenerates	-4
degrade	-7
degrades	-4
degrading	-26
degree	-1
degree in	-18
degree oven	-9
degrees	-3
degrees out	-42
degrees outside	-10
delaying	-18
delectable	18
delete	-25
delete it	-46
delete this	-12
deleted	-48
deleted it	-51
deleted the	-23
deleted this	-28
deleting	-22
deleting it	-21
deleting this	-29
delhi	-4
delhi airport	-3
deli	3
deli counter	6
deliberate	5
delicacies	44
delicacy	8
delicate	-2
delicate and	15
delicate balance	8
delicate but	14
delicate fabric	-15
delicate that	-46
delicious	73
delicious !	68
delicious and	20
delicious breakfast	7
delicious but	-6
delicious coffee	9
delicious flavor	6
delicious food	4
delicious too	8
deliciously	30
deliciousness	17
delicous	9
delight	56
delight !	22
delight and	4
delight in	2
delight to	7
delighted	10
delighted by	6
delighted to	7
delighted with	7
delightful	39
delightful !	12
delightful and	32
delightful film	6
delightful movie	7
delightfully	35
delights	3
delirious	16
delish	52
delish !	6
deliverance	3
deliverance is	6
delivered before	7
delivered by	-3
delivered with	4
deliveries	17
delivers	15
delivers a	9
delivers an	5
delivers as	8
delivers in	19
delivers on	17
delivers the	3
delivers what	26
delivery	7
delivery !	5
delivery boy	6
delivery guy	11
delivery guys	-8
delivery in	37
delivery is	5
delivery man	17
delivery on	33
delivery system	-10
delivery time	5
dell	3
delonghi	3
delpy	5
deluxe	15
delve	3
delved	9
demanding that	-12
demands	1
demands a	5
demeaning	-7
demi	-7
demi moore	-24
demille	9
democrat	-20
demonic	-6
demons	6
demonstrated that	11
demonstrated with	-7
dench	8
denied	-40
denim	-7
denim color	5
denim dress	8
denim jacket	41
deniro	-5
denise	-2
denise austin	-33
dennis	3
dennis franz	9
dennis quaid	2
denpasar bali	-47
departed	2
department but	6
depending	-7
depending on	5
depiction	3
depiction of	4
depicts	6
depicts the	12
deplorable	-5
depressing	-26
depressing to	-10
depression	8
depth	2
depth and	3
depth in	6
depth of	12
der beek	12
derby	12
derek is	-13
derek luke	4
derek's	-5
derivative	-22
derivative and	-17
des	-2
descent into	4
describe this	-3
described above	-8
described and	5
describes his	6
description	-12
description !	-15
description does	-30
description for	-9
description it	-36
description said	-13
description says	-31
description that	-5
desdemona	7
desert	8
desert island	51
deserts	4
deserve better	-7
deservedly	3
deserves	5
deserves more	24
deserves no	-17
design	-6
design but	-11
design flaw	-19
design however	-17
design is	-2
design it	17
design of	-2
design poor	-9
design that	7
designed and	2
designed this	-7
designed to	-11
designers	-3
desirable	-4
desire	3
desire and	5
desired and	30
desired but	12
desk	-1
desk !	9
desk about	-10
desk clerk	-8
desk the	-12
desk top	-6
desk was	-4
desk where	8
desolate	11
despair	3
desperate	-2
desperately	-6
desperation	-2
despite its	2
despite my	-3
despite these	5
despite this	5
despite what	4
dessert	6
dessert is	4
dessert which	5
desserts	11
desserts and	12
destiny	2
destroy	-4
destroyed	-4
destroyed the	-13
destruction	2
detaching	-8
detail	8
detail !	12
detail and	10
detail as	13
detail in	6
detail is	7
detail on	13
detail to	9
detail was	-6
detailed	4
detailed and	-5
detailing	11
detailing at	5
detailing is	4
detailing on	5
details	3
details and	2
details are	-3
detained	7
detect the	10
detective	-5
detective film	-13
detector	-9
deteriorated	-18
deteriorated to	-14
determination	34
determined and	7
determined by	5
determined that	-8
detractors	7
detrimental	-5
detrimental to	-12
detroit	6
deus ex	-6
dev's	15
devastating	12
develop	1
developer	-1
developers	-2
developing and	12
development	-1
develops	-3
devgan	-12
device	-4
device a	-12
device but	-17
device of	-6
device will	-13
devices i	15
devices like	10
devoid	-19
devoid of	-18
devos	4
devotion	19
devotion to	13
devour the	12
devoured by	-7
devoured it	6
dexter	-7
dfw	-7
dg	14
dharma	4
diabetic	8
dial in	11
dialog	-6
dialog was	-7
dialogue	-10
dialogue is	-4
dialogue like	-9
dialogue that	-4
diameter	-3
diaphragm	5
diary	11
diatribe	-46
dicing	6
dick	-6
dick foran	-7
dick's	8
dickinson	9
dictator	18
dictionary	-4
dictionary of	-17
did	4
did !	9
did a	-4
did an	4
did anyone	4
did arrive	-29
did better	-6
did drop	11
did enjoy	4
did everything	-5
did great	8
did happen	6
did he	-5
did i	-5
did last	-10
did like	-2
did little	-5
did manage	-3
did not	-15
did nothing	-53
did offer	-7
did only	-9
did size	-12
did take	4
did they	-24
did this	-14
did to	2
did too	7
did try	-5
did use	7
did was	-9
did work	-4
did you	4
didn	-1
didn't	-5
didn't NOT_add	-6
didn't NOT_appeal	-19
didn't NOT_appear	-8
didn't NOT_ask	-30
didn't NOT_believe	7
didn't NOT_buy	11
didn't NOT_care	-27
didn't NOT_check	-7
didn't NOT_click	-9
didn't NOT_deliver	-23
didn't NOT_detract	7
didn't NOT_do	-5
didn't NOT_enjoy	-2
didn't NOT_even	11
didn't NOT_expect	-2
didn't NOT_finish	-4
didn't NOT_get	2
didn't NOT_go	-11
didn't NOT_have	1
didn't NOT_he	-4
didn't NOT_help	-38
didn't NOT_impress	-10
didn't NOT_keep	7
didn't NOT_last	-58
didn't NOT_lay	-51
didn't NOT_like	-10
didn't NOT_look	3
didn't NOT_make	-9
didn't NOT_meet	-17
didn't NOT_move	-15
didn't NOT_offer	7
didn't NOT_pay	-13
didn't NOT_provide	-10
didn't NOT_receive	-19
didn't NOT_recline	-12
didn't NOT_respond	-9
didn't NOT_say	4
didn't NOT_seem	-9
didn't NOT_speak	-5
didn't NOT_the	-4
didn't NOT_they	3
didn't NOT_translate	-12
didn't NOT_understand	-12
didn't NOT_wait	14
didn't NOT_waste	-26
didn't NOT_work	-26
didnt	-13
didnt NOT_even	8
didnt NOT_mind	-34
didnt NOT_work	-3
die for	26
die hard	-2
die in	-5
die than	-15
died	-2
died after	-11
died too	-22
dies after	-17
diet	1
diet and	4
diet i	20
diet is	-10
diet to	-10
dietary fiber	5
dieters	9
difference	11
difference !	10
difference if	7
difference this	27
differences	3
different	2
different airline	-14
different and	4
different app	-8
different approach	15
different atmosphere	9
different brand	-13
different characters	16
different choices	11
different color	8
different colors	8
different countries	8
different cuisines	6
different dishes	21
different dresses	-20
different dvd	-15
different flavors	-11
different foods	6
different forms	-6
different from	2
different guitars	5
different hotels	6
different is	5
different kinds	10
different languages	-9
different levels	10
different look	7
different one	-16
different options	8
different pattern	18
different product	-65
different reasons	4
different restaurant	-11
different rides	11
different sized	-11
different sort	15
different states	-7
different stuff	12
different styles	3
different than	-2
different the	-6
different themes	6
different uses	9
different varieties	6
different versions	3
different world	3
different worlds	6
difficult	-7
difficult movie	8
difficult to	-17
difficulties	7
difficulty	5
difficulty levels	5
difficulty of	12
digest	7
digestion	8
digestive	2
diggity	10
digital and	7
digital clock	21
dignified	11
dignity of	8
dilemmas	9
dillon	-2
diluted	-5
diluting	-17
diluting the	-15
dim and	-12
dim sum	5
dime	-5
dimension	-4
dimensional	-8
dimensional and	-7
dimensional characters	-5
dimensions are	9
diminishes	-8
dimmed	12
din	18
dind't	15
dine	2
dine with	10
dineout	9
diner for	-10
diners	-3
dinesh	6
ding	-4
dings	-19
dingy	-27
dingy and	-40
dining	-6
dining area	17
dining in	25
dining place	8
dining table	11
dinner	4
dinner buffet	4
dinner date	8
dinner guests	18
dinner one	10
dinner or	4
dinners	3
dinning area	21
dinocroc	-7
dinosaur	-2
dint	-16
diplomacy	7
diplomatic	10
dir	-3
dire	-16
dire need	-5
direct	1
directed but	-20
direction of	-4
directional	3
directly after	7
directly into	-3
directly through	5
directly to	7
director but	-4
director elia	12
director is	-2
director should	-16
director the	-6
director thought	-7
director was	-5
directorial debut	9
dirk	16
dirt on	8
dirtiest	-12
dirty	-2
dirty and	-66
dirty bed	-7
dirty carpet	-47
dirty dishes	-10
dirty faces	9
dirty hands	9
dirty harry	16
dirty old	-17
dirty or	9
dirty plates	-7
dirty water	-13
disabled or	-9
disagree	2
disapointed	-82
disapointing	-18
disappear	-2
disappointed	-82
disappointed !	10
disappointed and	-12
disappointed as	-24
disappointed because	-14
disappointed but	6
disappointed by	-16
disappointed however	-17
disappointed i	4
disappointed in	1
disappointed me	3
disappointed the	-21
disappointed to	-2
disappointed us	25
disappointed when	-3
disappointed with	-28
disappointing	-97
disappointing !	-64
disappointing and	3
disappointing as	-11
disappointing book	-19
disappointing especially	-29
disappointing experience	-84
disappointing film	-16
disappointing in	-5
disappointing quality	-12
disappointing since	-7
disappointing to	5
disappointing too	-14
disappointment	-102
disappointment !	-48
disappointment after	9
disappointment and	-15
disappointment especially	-37
disappointment for	-3
disappointment in	-6
disappointment it	-7
disappointment the	-7
disappointment to	-33
disappoints	-12
disarming	13
disaster	-16
disaster !	-9
disaster from	-16
disaster the	-8
disbelief	-9
disc one	10
disc set	4
discernible	-15
discernment	-11
discolored	-17
discomfort	-8
disconnected	-8
discontented	-8
discount coupons	-10
discount for	36
discount on	-4
discounted	3
discounted tickets	9
discounts	14
discounts on	10
discourage anyone	-8
discover	1
discovered that	-9
discovered these	8
discoveries	4
discovering	7
discovers	5
discovers her	8
discovers his	9
discreet	23
discrimination	-25
discusses	3
discusses the	11
discussion and	8
disgrace	-38
disgrace to	6
disgraceful	-43
disgruntled	-6
disguised	-3
disgust	-5
disgusted	-5
disgusting	-72
disgusting !	-22
disgusting and	19
disgusting to	-18
dish !	10
dish water	-14
disheartened	-30
dishes	6
dishes !	11
dishes and	-5
dishes are	6
dishes here	11
dishes tasted	13
dishes to	13
dishes were	4
dishonest	-6
dishwasher	-2
dishwasher safe	7
disjointed	-35
disjointed and	-33
disk	-4
disk in	-12
disks	-8
disliked	-18
disliked it	-13
disliked this	-10
dismal	-11
dismay	-4
dismay when	-8
dismiss	8
disney and	18
disney at	-8
disney but	22
disney castle	-8
disney character	22
disney corporation	-17
disney fan	-7
disney here	12
disney hk	10
disney hong	23
disney hotels	3
disney i	-4
disney line	8
disney needs	-56
disney paint	4
disney parade	10
disney park	14
disney princess	-7
disney resort	13
disney sea	9
disney so	18
disney stories	-7
disney themed	3
disney was	6
disney which	-13
disney's	3
disneyland	7
disneyland !	11
disneyland app	10
disneyland at	7
disneyland california	7
disneyland during	6
disneyland experience	21
disneyland from	11
disneyland had	15
disneyland hk	4
disneyland is	13
disneyland it	39
disneyland never	8
disneyland on	5
disneyland only	14
disneyland or	-7
disneyland paris	-9
disneyland resort	16
disneyland so	3
disneyland they	11
disneyland trip	5
disneyland we	16
disneyland which	9
disneyland will	7
disneylands but	10
disneylands i	8
disorder and	8
disorganized	-5
disparate	8
dispatched	-14
dispenser	-59
dispite	8
display this	9
displeased	-36
displeasure	-10
displeasure of	-4
displeasure to	-7
disproven	-9
disrespect	-4
disrespected	-8
disrespectful	-3
disrupted	-9
dissapointed	-57
dissapointed in	17
dissapointed with	-25
dissapointing	-41
dissapointment	-103
dissappointed	-49
dissappointing	-33
dissatisfaction	-10
dissatisfied	-29
dissatisfied with	-12
dissed	21
disservice	-18
disservice to	-13
dissolves	10
distance	12
distance of	-5
distance to	11
distasteful	-26
distinctive	8
distinctive and	6
distinctly	-4
distinguishes	7
distorted	-14
distortion	-1
distortion on	-12
distortion pedals	20
distorts	-5
distracted	-4
distracted from	-6
distracting	-2
distracting and	-11
distress	3
distressed	1
distribution in	15
district	5
district of	6
disturbing as	7
disturbing is	-18
disturbing yet	8
diva	7
divas	-41
dive	-3
dive bar	4
diverse	14
diverse and	5
diversity of	4
divided	23
divided in	7
divided into	20
divine	31
divine !	4
divorce	4
diy	-8
dj and	-5
dk	-7
dl	-4
dlf	-6
dlink	-27
dmd	7
dna	10
dnt	-7
do	1
do ?	5
do add	7
do anything	-4
do better	-24
do come	4
do decide	-15
do eat	30
do everything	4
do feel	7
do find	11
do fit	13
do go	19
do have	2
do i	-2
do in	-3
do is	-5
do its	8
do just	5
do keep	6
do list	9
do lists	7
do little	-7
do love	2
do make	7
do math	13
do miss	31
do more	-4
do much	-5
do need	46
do not	-11
do nothing	-10
do over	-6
do prefer	8
do really	19
do recommend	8
do seem	-8
do take	5
do they	-1
do think	9
do this	-1
do those	-6
do try	29
do two	-5
do visit	21
do we	2
do wear	17
do will	-40
do wish	62
do with	-3
do yeon	14
do you	4
do your	-9
do yourself	-4
do yourselves	-8
doa	-38
dobson	-11
doc	4
dock	6
dock and	11
docked	12
dockers	8
docking	4
docking station	5
doctor ordered	7
doctors are	-8
docu drama	8
docudrama	5
document the	10
documentaries	-2
documentary	-3
documentary and	6
documentary that	13
documentary was	4
dodger	14
dodger in	8
does	2
does a	-5
does absolutely	-8
does add	10
does and	9
does become	6
does come	5
does everyone	13
does everything	36
does exactly	36
does feel	9
does great	5
does happen	4
does help	9
does is	-18
does it's	9
does its	5
does just	25
does little	-25
does need	31
does no	-3
does not	-14
does nothing	-54
does occur	-19
does require	24
does run	63
does that	-4
does the	8
does this	-5
does well	4
does what	58
does with	4
doesn	-11
doesn apos	-8
doesn t	-17
doesn't	-12
doesn't NOT_anyone	-15
doesn't NOT_apply	-17
doesn't NOT_begin	-10
doesn't NOT_cling	7
doesn't NOT_cost	3
doesn't NOT_cut	-5
doesn't NOT_deserve	-16
doesn't NOT_disappoint	6
doesn't NOT_do	-9
doesn't NOT_even	-28
doesn't NOT_exactly	-4
doesn't NOT_explain	-3
doesn't NOT_feel	2
doesn't NOT_fit	-2
doesn't NOT_get	10
doesn't NOT_give	-7
doesn't NOT_help	-15
doesn't NOT_hurt	2
doesn't NOT_inspire	-8
doesn't NOT_know	-2
doesn't NOT_like	3
doesn't NOT_lose	7
doesn't NOT_love	21
doesn't NOT_make	-6
doesn't NOT_matter	12
doesn't NOT_mention	-8
doesn't NOT_move	3
doesn't NOT_necessarily	-6
doesn't NOT_offer	-6
doesn't NOT_play	-10
doesn't NOT_really	-2
doesn't NOT_require	9
doesn't NOT_respond	-9
doesn't NOT_say	-10
doesn't NOT_seal	-9
doesn't NOT_seem	-4
doesn't NOT_shrink	10
doesn't NOT_stay	-8
doesn't NOT_suffer	10
doesn't NOT_take	2
doesn't NOT_taste	-29
doesn't NOT_tell	-6
doesn't NOT_the	-15
doesn't NOT_try	4
doesn't NOT_work	-38
doesn't NOT_wrinkle	14
doesnt	-20
doesnt NOT_even	-30
doesnt NOT_look	-25
doesnt NOT_work	-6
dog food	4
dog foods	12
dog has	8
dog in	9
dog is	2
dog loves	37
dog poop	-32
dog treats	13
dog whistle	-8
doggie	5
dogs	-1
dogs is	7
dogs like	20
dogs love	61
dogs they	-61
dogs were	-7
dogs with	17
doh	27
doha	-11
doha airport	-11
doing a	-2
doing his	-9
doing in	-6
doing its	7
doing stupid	-9
dolan	7
dolby	-4
doll	-6
dollar	-3
dollar and	-4
dollar store	-22
dollars	1
dolly	21
dolly parton	24
dolores	11
dolph	-11
dolph lundgren	-10
dome of	18
domed	17
domergue	-8
domestic first	38
dominate	4
dominate the	4
dominates	-5
dominic monaghan	5
dominos	-11
don	-1
don apos	-6
don baker	-2
don cent	-10
don cheadle	16
don t	-13
don't	-10
don't NOT_accept	-6
don't NOT_actually	7
don't NOT_agree	-5
don't NOT_believe	-11
don't NOT_bend	-21
don't NOT_bother	-35
don't NOT_break	-5
don't NOT_bring	10
don't NOT_buy	-44
don't NOT_care	-9
don't NOT_count	-4
don't NOT_cry	24
don't NOT_download	-14
don't NOT_even	-2
don't NOT_ever	-31
don't NOT_fit	-2
don't NOT_forget	19
don't NOT_get	-11
don't NOT_give	-14
don't NOT_go	1
don't NOT_hang	9
don't NOT_help	-13
don't NOT_hesitate	44
don't NOT_know	6
don't NOT_like	-2
don't NOT_listen	11
don't NOT_mean	-5
don't NOT_miss	40
don't NOT_move	14
don't NOT_much	8
don't NOT_need	-2
don't NOT_over	6
don't NOT_overlook	28
don't NOT_pass	20
don't NOT_purchase	-19
don't NOT_recommend	14
don't NOT_rent	-12
don't NOT_say	-3
don't NOT_size	10
don't NOT_stay	-22
don't NOT_stick	5
don't NOT_stretch	10
don't NOT_suggest	-9
don't NOT_they	-6
don't NOT_think	1
don't NOT_trust	-9
don't NOT_understand	-11
don't NOT_usually	6
don't NOT_walk	7
don't NOT_waste	-13
don't NOT_watch	-6
don't NOT_wear	10
don't NOT_work	5
don't NOT_you	-2
donald	5
donald duck	16
donald meek	11
donald woods	6
donate	-13
donated	-3
donating	-6
done !	2
done an	8
done and	5
done before	-10
done better	-6
done but	-2
done if	-6
done in	5
done it	2
done movie	10
done much	-6
done nothing	-50
done some	-24
done something	-41
done way	-7
done you	-13
dont	-9
dont NOT_buy	-37
dont NOT_even	-10
dont NOT_forget	28
dont NOT_get	-58
dont NOT_know	-7
dont NOT_listen	37
dont NOT_miss	7
dont NOT_waste	-34
donut shop	-11
doo	-4
doodle devil	12
door	3
door and	-2
door of	-5
door that	5
door was	3
door we	10
door with	-8
doors	-1
doors for	14
doorstep	2
doozy	16
dop	-6
dopey	-15
dora	-20
dorff	-10
dorian	24
doris day	-6
dorothy	1
dorothy malone	14
dorothy stone	-8
dosent	-8
doss	-18
dot	2
dotted	4
double and	6
double bass	9
double checking	16
double double	25
double layered	10
doubt	-1
doubt it	-9
doubt you	-6
douglas	9
douglas macarthur	13
douglass	10
down	-1
down and	1
down at	-1
down both	16
down by	-2
down completely	10
down deep	11
down depending	4
down for	-5
down hill	-16
down if	6
down just	-15
down my	4
down right	-3
down side	21
down that	3
down with	-1
down would	-48
downer	-3
downfall	4
downfall was	7
downhill	-52
downhill from	-48
download a	-3
download it	-7
download my	8
download their	8
download youtube	14
downloaded	-9
downloaded a	18
downloaded and	-13
downloaded from	-11
downloaded it	-1
downloaded that	-18
downloaded this	-5
downloading	-1
downloading and	-12
downpour	7
downright	-11
downs	3
downside	108
downside i	10
downside is	43
downside was	53
downsize	-8
downstairs	2
downstairs to	-5
downtime	8
downtown and	4
dp b	8
dq	9
dr jacques	13
drab	-14
drab and	-8
dracula	-2
dracula's	-13
draft beers	-10
drafts	12
drag a	6
dragged	-14
dragged on	-6
dragoon	5
drags	-8
drags on	-16
drain	-7
drained of	-5
drake	6
drama	-2
drama is	-5
drama of	6
drama suspense	7
drama which	6
drama without	8
dramas	9
dramatic	4
drape	6
drape is	-4
drapes	-6
drapes beautifully	-18
drapes nicely	45
drapes well	20
drastically	-16
drastically reduced	-8
draught	8
draw	2
draw and	5
draw back	53
drawback	17
drawback is	27
drawback to	6
drawback was	11
drawbacks	48
drawing board	-64
drawing on	5
drawn and	5
drawn into	2
drawn out	-14
draws	13
draws you	28
dre	12
dreadful	-42
dreadful and	-20
dreadful movie	-14
dreadfully	-17
dream	19
dream a	13
dream about	13
dream come	18
dream house	8
dream of	-4
dreamers	-7
dreaming of	6
dreams	13
dreams and	3
dreams come	12
dreams that	17
dreamy	29
dreary	-12
dreary and	-14
dreck	-66
dress	5
dress !	56
dress a	-5
dress back	7
dress but	-3
dress doesn't	6
dress down	30
dress even	-16
dress fit	10
dress for	-1
dress had	-56
dress hits	6
dress i've	10
dress is	-1
dress it	11
dress it's	7
dress itself	-5
dress looked	-6
dress looks	-5
dress or	42
dress out	-25
dress ran	-5
dress shirt	-8
dress them	11
dress up	2
dress was	-49
dress where	-15
dress will	-5
dress with	-5
dress would	-10
dress yesterday	6
dress you	21
dressed	-4
dressed down	16
dressed for	8
dressed like	-9
dressed to	6
dressed up	-16
dresses are	-7
dresses for	-6
dresses from	-45
dressier	12
dressing	2
dressing is	14
dressing it	4
dressy	24
dressy enough	6
dressy or	4
drew	4
dribble	-10
dried out	-15
dried up	-16
dries	10
drift	5
drift off	17
drifter	4
drink after	-42
drink all	9
drink as	-8
drink for	9
drink order	-13
drink selection	2
drink some	8
drink specials	33
drink was	-6
drinker	8
drinkers	3
drinking a	6
drinking game	-12
drinking my	13
drinks	-2
drinks here	7
drinks including	34
drinks no	-9
drinks or	-4
drinks served	25
drinks too	7
drinks you	-6
dripping	-5
dripping from	-8
drips	-6
drive a	-8
drive and	4
drive from	25
drive or	9
drive that	-11
drive through	-9
drivel	-65
driven	2
driver and	9
drivers in	13
driving	-2
driving down	-4
driving in	-10
drizzled	4
drones	-6
droning	-12
drop !	11
drop down	5
drop in	7
drop my	20
dropbox	8
dropped my	-4
droppings	-8
droppings in	-10
drops the	-20
drove away	-28
drowned	-2
drug addiction	5
drug deal	9
drum head	10
drummer	6
drummers	9
drums	10
drumsticks	8
drunk	-2
drunk love	18
dry	-24
dry and	-8
dry chicken	-10
dry clean	-6
dry cleaning	-25
dry day	12
dry it	-15
dry out	13
dry the	-5
dry to	-21
dry toast	-11
dryer and	7
dryness	25
drywall	5
du	17
du nord	14
dubai	-3
dubai airport	-7
dubai to	-47
dubbed	-14
dubbed and	-10
dubbed version	-4
dubbing	4
dubbing is	5
dubs	38
duchess	19
duchovny	10
duchovny and	9
duck and	14
duckduckgo	9
dud	-28
dude	6
dude !	-5
due for	-7
due the	-21
duet	5
duh	-3
duh !	-4
dukakis	4
dukes	-18
dull	-78
dull and	-68
dull as	-4
dull film	-16
dull story	-13
duller	-9
dullest	-7
dumb	-51
dumb !	-8
dumb and	-9
dumb app	-23
dumb i	-14
dumb it	-14
dumb to	6
dumber	-16
dumber and	-11
dumber than	-8
dumbest	-33
dumbing	-15
dumbing down	-10
dumbrille	7
dummies	-21
dump	-21
dump and	-9
dumped	-19
dumped it	-7
dumped the	-19
dumping	-4
dumping them	-42
dumplings	3
dumpster	-4
dumpy	-5
dunaway	-45
duncan	-21
duncan hines	-44
dung	4
dunlop	-3
dunlop pick	10
dunlop's	17
dunlops	36
dunno	-4
duo	7
dupe	-15
duped	-7
duplicate	7
durable	37
durable and	50
durable enough	-12
during and	15
during meal	-10
during peak	4
during ramadan	10
during summer	42
during weekends	6
dust	1
dustbin	-15
dustin	14
dustin hoffman	12
dusty	-11
dutch airlines	-9
dutch oven	7
duty	2
duty and	5
duty free	16
dvd	5
dvd !	23
dvd ?	13
dvd after	-5
dvd and	7
dvd case	-4
dvd collection	6
dvd cover	-38
dvd had	-8
dvd has	-4
dvd hoping	-8
dvd is	-2
dvd now	7
dvd please	17
dvd release	5
dvd review	35
dvd sleeve's	-22
dvd so	14
dvd with	6
dvds are	-8
dvds i	-16
dvp	13
dwellers	21
dwight	2
dye	-16
dylan	3
dynamic	4
dynasty	3
dystopian	18
décor is	-7
e	-4
e and	-5
e d	-10
e for	-24
e mails	-16
e r	-23
e string	-69
each	4
each attraction	-11
each character	6
each episode	2
each evening	8
each frame	10
each game	6
each guitar	6
each has	6
each in	11
each level	13
each morning	6
each number	8
each ride	-3
each show	10
each sign	15
each they	-9
each viewing	8
each year	3
eachother	-8
eacute	8
eagerly awaiting	6
eagle	8
ealing	11
ear of	-13
ear plugs	-13
earlier it's	10
earlier than	9
earlier to	6
early	8
early !	12
early as	41
early but	5
early evening	10
early flight	8
early hours	-9
early if	10
early in	10
early or	9
early scene	-10
early to	4
earned money	-9
earnestly	6
earning	8
earnings	5
earp	4
earphones that	12
earpiece	12
earring	-23
earrings	7
earthy	6
ease	25
ease and	7
ease of	22
ease with	6
easier	21
easier and	7
easier on	13
easier than	14
easier to	4
easiest	45
easiest to	7
easiest way	2
easily	5
easily able	14
easily accessible	12
easily adjustable	9
easily all	14
easily and	-4
easily available	7
easily be	3
easily become	7
easily but	7
easily fit	-7
easily forgotten	-12
easily have	2
easily move	11
easily offended	19
easily so	8
easily spend	6
easily understand	8
east	5
east and	4
east on	-12
east side	7
east to	10
east valley	20
easter	2
eastwood	5
eastwood and	10
easy	31
easy access	18
easy and	10
easy as	13
easy breezy	18
easy but	3
easy chairs	-9
easy dress	5
easy for	-2
easy it	5
easy on	11
easy reading	17
easy style	10
easy to	19
easy walking	9
easy way	26
easy which	-14
easy with	11
eat	-1
eat a	3
eat and	7
eat free	5
eat lunch	11
eat on	-5
eat one	5
eat out	16
eat some	-14
eat the	-8
eat them	-2
eat there	7
eat these	8
eat when	7
eat you	9
eaten by	-12
eaten the	4
eaten there	8
eater	4
eating area	27
eating them	33
eating these	9
eating this	6
eats the	5
eaves	7
ebay	2
ebony	7
ebooks and	10
echoes	4
eclipse	11
economic	7
economical	3
economics	3
economy	3
economy cabin	3
economy class	3
economy for	-41
economy i	11
economy is	6
economy seat	3
economy was	12
ecstatic	10
ed	-1
ed wood	-6
eddie	1
eddie izzard	12
edge	7
edge !	-14
edge to	16
edger	14
edges but	5
edges of	-4
edible	-2
edie	67
edie and	8
edited	-6
edited this	-6
edited version	-5
edith	5
editing	-6
edition	-4
edition and	5
editor	-6
editor ?	-16
edits	-3
education is	-22
educational	8
edward furlong	5
edward g	5
edwards	10
eek	-5
eek !	-24
eerie	15
eerie and	17
eerily	4
eff	-24
effect which	7
effective	16
effective and	-7
effective as	8
effectively	4
effects	-2
effects ?	-23
effects are	-4
effects loop	12
effects pedal	31
effects were	-10
efficiency of	11
efficient	30
efficient and	58
efficiently	-5
effort	-23
effort and	-5
effort at	-12
effort but	-39
effort into	-13
effort it	-11
effort to	-2
effortless	32
effortless and	8
efforts	-1
efforts to	6
egg on	-6
eggs in	10
ego	-1
ego of	-6
egypt	-3
egyptair	-13
egyptian	-3
eh	-26
eidos	-8
eiffel	9
eiffel tower	22
eight crazy	-20
eileen	-4
eisenhower	5
either	-10
either be	-7
either get	12
either i	-21
either like	-6
either love	9
either not	-10
either so	-25
either to	-5
either too	-4
either works	8
el	-2
elastic and	11
elastic is	9
elderly man	5
eldest	5
eleanor	-5
electric	1
electric acoustic	-10
electric and	23
electric company	9
electric pump	14
electric shocks	-52
electrifying	13
electro	-6
electronic music	13
elegance	10
elegance and	-16
elegant	31
elegant !	17
elegant and	-22
elegant design	7
elegantly	30
element	7
elements	1
elements and	3
elements of	-2
elevates	13
elevator to	6
elevator which	13
elevators	3
elevators are	13
eleven	3
eleven years	11
elia	11
elia kazan	8
eliminates	9
elisha cook	5
elitist	-8
elixir's	15
elixirs	46
elizabeth is	12
elizabeth russell	-9
ella	6
ella raines	12
ellie	6
elliott	3
elliott's	6
elmo	11
elsa	22
else	-7
else ?	-17
else can	6
else could	4
else in	3
else not	-40
else then	-14
else would	7
elsewhere	-19
elsewhere !	-5
elsewhere and	-24
elsewhere for	-13
elsewhere if	-20
elsewhere on	9
elsewhere the	-18
elvira	6
elvira and	7
elvira is	6
elvira mistress	17
elvira's	11
em	6
em coming	8
em in	13
em on	17
email	6
email from	9
emailed	-1
emailed them	-9
emails	-22
emails to	-7
emarker	6
emarks	-9
embarassed	-31
embarassed by	-6
embarassing	-12
embarassment	-30
embarrasing	-13
embarrass	-6
embarrassed	-25
embarrassed for	-35
embarrassing	-52
embarrassing and	-12
embarrassing to	-22
embarrassingly	-8
embarrassingly bad	-3
embarrassment	-39
embarrassment to	-11
embezzler	14
emblem	-15
embraced by	-12
embroidered	12
embroidery	12
embroidery is	-2
emerald	10
emergency situation	-10
emerging	4
emg	-90
emil	15
emily blunt	13
eminent	8
emirates business	25
emirates customer	-8
emirates first	43
emirates lounge	17
emirates or	-15
emits	-11
emitted	-6
emma and	5
emma roberts	9
emmanuelle devos	9
emotion	12
emotion and	6
emotional	8
emotional and	2
emotionally	5
emotions	30
emotions and	4
emotive	10
empanadas	12
emperor has	-7
emperor's	-7
emperor's new	-33
emphasis on	3
emphasizes	7
empire strikes	11
empires	26
employee	-11
employee at	-8
employees	-2
employing	-12
empowered	7
empowerment	9
emptied	-17
emptor	-15
empty	-12
empty seat	-8
empty the	-9
en	15
en la	8
enable	10
enabled	3
encased	7
enchanting	43
enclosed	7
enclosure	6
encounter	-2
encountered	-3
encourage this	-10
encouraging	4
encyclopedia	9
end for	-5
end here	6
end i	-3
end i'm	-6
end it	-2
end kids	14
endearing	7
endearingly	8
ended	-1
ended on	7
ended up	-1
ended with	6
ending	1
ending !	4
ending at	9
ending too	-6
ending was	1
endless	-3
endless scenes	-5
endless series	-9
endless shots	-6
endor	23
ends abruptly	-9
ends are	9
ends is	16
ends meet	8
ends or	-11
ends up	-1
enemies	2
enemy of	5
energetic	3
energy	1
energy shots	12
energy the	8
enforce the	8
enforced	8
enforcer	8
engaged	3
engaged in	6
engagement	5
engaging	3
engagingly	8
engine that	11
engineer	4
engineering	-2
engineers	14
england	3
england in	17
english !	9
english but	3
english so	5
english speakers	-26
english speaking	3
english subtitles	25
english the	5
english which	9
englund	-5
engrossed	15
engrossed in	15
engrossing	20
engulf	7
enhanced	17
enhanced by	5
enhancement	-11
enhances	22
enhances the	21
enigmatic	4
enjoy	33
enjoy !	62
enjoy a	-2
enjoy all	21
enjoy and	4
enjoy every	30
enjoy for	18
enjoy it	3
enjoy listening	8
enjoy my	4
enjoy ourselves	15
enjoy playing	64
enjoy the	-5
enjoy their	4
enjoy this	17
enjoy to	9
enjoy using	-6
enjoy with	13
enjoyable	40
enjoyable action	12
enjoyable and	6
enjoyable experience	23
enjoyable film	17
enjoyable for	12
enjoyable movie	5
enjoyable read	51
enjoyable with	17
enjoyably	6
enjoyed	40
enjoyed a	-10
enjoyed all	19
enjoyed and	4
enjoyed being	6
enjoyed by	8
enjoyed every	11
enjoyed having	9
enjoyed it	12
enjoyed my	8
enjoyed myself	7
enjoyed our	-4
enjoyed reading	6
enjoyed the	1
enjoyed them	5
enjoyed this	58
enjoyed very	10
enjoyed walking	10
enjoyed watching	13
enjoyed with	8
enjoying	13
enjoying every	7
enjoying it	25
enjoying their	10
enjoying this	2
enjoyment	3
enjoys	16
enjoys a	7
enjoys this	6
enlightening	10
enlists	6
enlists the	7
enormous	-4
enormous amount	7
enough	3
enough already	-11
enough extra	7
enough for	8
enough good	9
enough left	15
enough not	7
enough reason	7
enough said	-3
enough space	43
enough stretch	10
enough suspense	9
enough that	12
enough weight	7
enough when	8
enough with	-11
enquire	-16
enraged	-10
enron	-8
ensemble	-5
ensemble cast	-18
ensures	3
ensuring	6
enter and	-8
entered	-1
entered a	8
enterprise	2
entertain and	25
entertained	5
entertained and	22
entertained for	4
entertainer	6
entertainers	5
entertaining	28
entertaining !	9
entertaining and	25
entertaining game	12
entertaining i	-9
entertaining movie	10
entertainment	10
entertainment !	10
entertainment and	3
entertainment for	7
entertainment if	-13
entertainment would	13
entertains	21
entertains and	6
enthralled	19
enthralling	10
enthusiasm	3
enthusiastic	4
entice you	-14
entire	-2
entire app	-12
entire bag	12
entire box	10
entire day	6
entire movie	-3
entire show	4
entire staff	5
entirely	-4
entities	7
entitled	-6
entitled to	-10
entrance fee	16
entranced	5
entrancing	12
entrepreneurial	20
entries	2
entries are	7
entry ticket	8
entry tickets	11
environment	-3
ep	14
epcot	10
epi	6
epic	16
epic fail	-17
epiphone lp	6
episode	3
episode is	9
episode just	11
episode the	5
episode though	5
episode to	29
episode was	3
episodes	16
episodes are	13
episodes on	9
epitome	2
epitome of	2
equal of	10
equalizer	13
equalled	8
equally	3
equally good	3
equally great	8
equally important	6
equally well	5
equate	-6
equate to	-21
equipment but	-19
equipment for	11
equipment to	5
equipped	5
equipped kitchen	10
equivalent of	-3
era when	7
era with	5
era's	7
eras	15
erected	9
eric stoltz	-6
erika	2
erika christensen	16
erm	-20
ernesto	13
ernie ball	5
ernie kovacs	9
eroticism	10
errands	3
errol	15
errol flynn	10
error	-31
error message	-6
error messages	-11
error or	-14
errors	-29
errors and	-16
errors in	-9
es	2
escalates	6
escape	3
escape from	7
escape the	-2
escapist	8
esp the	9
especially	14
especially considering	-10
especially enjoyed	27
especially for	19
especially good	21
especially great	6
especially helpful	8
especially if	13
especially in	3
especially like	22
especially liked	-15
especially love	4
especially loved	7
especially my	-6
especially nice	37
especially not	-12
especially one	7
especially since	-5
especially the	9
espionage	8
essay	4
essence	13
essence of	19
essential	27
essential for	11
essential part	8
essential reading	10
essential to	3
essential viewing	7
essentially	-14
essentially this	-6
establish	4
established	6
estate	-3
estatic	-9
este	28
esther	3
etc for	8
etc with	8
etched	25
ethan	6
ethan hawke	12
ethanol	-10
ethel	-13
ethereal	23
ethical questions	16
ethiopian	-8
ethiopian airlines	-11
ethos	13
etihad	-2
etihad airways	-3
eu	-4
europa	5
europa is	7
europe	-4
european airlines	-10
european or	-16
european standards	17
eustache	9
eva	2
eva air	9
evaluations	15
evaporated	-8
even	-2
even able	6
even after	-8
even at	-2
even being	-4
even better	75
even bigger	-5
even bother	-8
even bothered	-23
even call	-37
even care	-6
even cheaper	-12
even close	-4
even comes	4
even cooler	8
even cuter	13
even easier	27
even expected	-8
even for	-3
even get	-7
even give	-5
even greater	2
even has	24
even he	-23
even hear	-10
even higher	7
even if	1
even less	-31
even make	-5
even makes	5
even more	2
even my	4
even nicer	11
even noticed	-8
even on	-1
even once	-7
even one	-17
even people	7
even prettier	13
even save	8
even small	-16
even talk	8
even that	-6
even the	-3
even then	-4
even they	12
even though	-1
even three	-8
even today	12
even took	-4
even tried	-29
even use	4
even used	12
even with	-2
even worse	-63
evening	12
evening !	15
evening at	-6
evening with	5
evenings	5
evenly	15
event	2
event and	7
events	4
events and	5
events of	3
events that	6
events to	4
eventually gave	-13
eventually had	-20
ever	1
ever actually	6
ever again	-24
ever be	5
ever been	-7
ever encountered	-5
ever existed	7
ever experienced	-9
ever find	8
ever gave	7
ever go	-46
ever he	-5
ever need	10
ever needed	5
ever ordered	7
ever present	5
ever produced	-5
ever purchase	-19
ever sat	-42
ever seen	-2
ever since	29
ever so	3
ever stay	-30
ever stayed	-5
ever tasted	3
ever use	13
ever visited	-8
ever watched	-5
ever with	5
ever wondered	9
everest	10
everett	10
everett sloane	6
everthing	17
every	2
every attraction	19
every bag	-5
every bit	-1
every bite	18
every book	-15
every child	20
every color	38
every corner	3
every day	40
every detail	4
every guitar	9
every guitarist	18
every high	8
every item	42
every kind	4
every minute	-3
every moment	16
every morning	10
every need	9
every note	6
every opportunity	-1
every order	-6
every penny	14
every ride	2
every second	19
every sentence	-9
every situation	-8
every staff	16
every sunday	10
every surface	-14
every week	3
everybody but	-7
everyday	29
everyday but	13
everyday dress	8
everyday use	10
everynight	11
everyone	8
everyone !	7
everyone always	7
everyone and	7
everyone at	9
everyone else	-6
everyone enjoyed	7
everyone i	13
everyone interested	10
everyone involved	-6
everyone loved	4
everyone must	8
everyone needs	49
everyone should	61
everyone wanted	7
everyone who	2
everyone working	11
everyone's	6
everything	9
everything a	2
everything else	-3
everything from	4
everything has	9
everything have	-7
everything i	6
everything in	10
everything inside	7
everything is	11
everything on	7
everything she	3
everything so	4
everything sticks	-6
everything that	2
everything through	-51
everything under	-24
everything was	-1
everything we	10
everything worked	5
everything works	3
everything you	24
everything you'd	14
everywhere	-2
everywhere !	-5
everywhere and	-3
everywhere except	-9
everywhere was	9
everywhere you	-5
evidence	-2
evidently	-3
evita	10
evokes	12
evoking	4
evolution is	-17
evolutionary	-7
evolves	16
ewwww	-21
ewwww !	-9
ex machina	-11
exacerbated	-10
exact same	4
exactly	10
exactly and	-8
exactly as	26
exactly but	-6
exactly is	-11
exactly it	-10
exactly like	2
exactly on	-7
exactly was	-13
exactly what	55
exactly where	3
exam	6
examines	9
example	-4
examples in	11
exceeded	24
exceeded expectations	13
exceeded my	11
exceeded our	12
exceeds	5
exceeds expectations	23
excelent	66
excelent product	8
excelente	45
excellant	27
excellence	16
excellent	72
excellent !	11
excellent a	8
excellent addition	7
excellent adventure	5
excellent all	6
excellent although	7
excellent ambience	7
excellent and	13
excellent app	14
excellent as	25
excellent book	18
excellent buy	10
excellent cast	-7
excellent choice	17
excellent customer	-50
excellent direction	7
excellent especially	20
excellent experience	10
excellent film	26
excellent food	-7
excellent for	68
excellent hotel	16
excellent i	14
excellent introduction	18
excellent job	23
excellent little	12
excellent lounge	16
excellent movie	47
excellent overview	15
excellent performances	17
excellent place	4
excellent price	8
excellent product	72
excellent quality	7
excellent read	6
excellent resource	12
excellent script	12
excellent selection	5
excellent service	3
excellent shape	-12
excellent showers	10
excellent sound	-16
excellent source	10
excellent staff	18
excellent story	9
excellent strings	6
excellent taste	5
excellent the	16
excellent though	6
excellent to	9
excellent too	21
excellent value	66
excellent with	-11
excellent work	4
excellent writing	10
excellently	90
excels	7
except	-8
except during	-12
except for	-11
exception	-1
exception of	-2
exceptional	60
exceptional and	12
exceptionally	2
exceptionally bad	-14
exceptionally well	11
excess water	-10
excessive	-4
exchange my	-8
exchanged	-3
exchanging for	13
excited	-7
excited about	4
excited but	7
excited for	-12
excited to	-25
excited when	-12
excitedly	-7
excitement and	22
exciting	6
exciting and	4
exciting book	11
exciting but	-8
exciting story	15
exciting than	5
exclamation points	-8
excruciating	-17
excruciatingly	-7
excruciatingly slow	-5
excuse	-33
excuse for	-27
excuse me	-7
excuse of	-4
excuse that	-7
excuses	-13
excuses and	-11
executed	2
execution	-16
executive	-5
executive lounge	-7
exellent	19
exercise in	-2
exercises	-3
exercises are	11
exhibit	10
exhibition	17
exhibits	-4
exhilarating	-36
exist	-2
existed	12
existed in	5
existence in	9
existent	-23
existent and	-27
exited and	-10
exits	-8
exl	23
exorbitant	-5
exotic and	5
expand the	6
expand your	7
expanded	19
expanding	7
expands	13
expanse	8
expansion	-2
expect	1
expect !	-14
expect a	-5
expect an	-9
expect and	6
expect better	-5
expect but	3
expect it's	-11
expect me	-13
expect more	-8
expect much	-14
expect the	-2
expect to	-2
expectation that	10
expectations	-4
expectations !	37
expectations but	-9
expectations for	-7
expectations from	-20
expectations low	-22
expectations of	-3
expectations when	-22
expected	4
expected !	19
expected a	-5
expected an	-10
expected and	20
expected better	-41
expected but	6
expected in	-7
expected more	-65
expected much	-15
expected something	-7
expected the	-14
expected this	-4
expected to	-4
expected which	7
expected with	12
expecting	-2
expecting a	-9
expecting more	-9
expecting something	-6
expecting the	5
expecting to	-2
expects to	-9
expects us	-8
expensive	-1
expensive !	-11
expensive and	-6
expensive but	3
expensive food	-9
expensive for	-6
expensive in	28
expensive inside	7
expensive model	-15
expensive ones	7
expensive place	-12
expensive though	17
expensive units	9
expensive you	-7
experience and	3
experience at	-5
experience despite	-12
experience ever	-6
experience flying	-7
experience having	18
experience i	-14
experience is	-3
experience then	9
experience there	-7
experience this	5
experience was	-1
experience when	-9
experience will	-8
experience with	-2
experienced and	7
experienced better	-21
experienced it	10
experienced the	-5
experiences that	13
experiment gone	-11
experiment that	8
expertly	39
expiration date	7
expired	-26
expires	-9
explain	-7
explain that	-5
explained	2
explained that	-25
explained to	9
explaining that	-6
explains	2
explains everything	7
explanation	-8
explanatory	6
explicit sex	9
explode and	-11
exploded	-3
exploding	-2
exploitation	-3
exploited	-4
exploits	2
exploits of	11
exploration into	25
exploration of	2
explore	27
explore the	8
explored	7
explored and	14
explorer's	7
explorer's club	7
explorers	8
explorers club	10
explores	3
explores the	13
exploring the	3
exported	-8
exposed to	-5
exposing	-5
exposing the	-9
exposition	-3
expressed my	-9
expression and	8
expressions	4
expressions and	5
exquisite	19
exquisitely	25
extendable	-13
extender	7
extends	2
extension	2
extensions	22
extensive menu	14
exterior	-2
extra bed	30
extra charge	-16
extra fabric	-3
extra mile	5
extra ordinary	7
extra pounds	-8
extra room	47
extra special	18
extra star	-5
extra step	7
extra time	7
extra weight	9
extract	-3
extraordinary	30
extras	8
extras are	8
extravagant	17
extremely	-9
extremely annoying	-5
extremely awkward	-8
extremely bad	-11
extremely boring	-6
extremely clean	17
extremely comfortable	68
extremely confusing	-12
extremely delicious	9
extremely difficult	-5
extremely disappointed	-72
extremely disappointing	-4
extremely effective	10
extremely entertaining	8
extremely flattering	26
extremely friendly	13
extremely fun	7
extremely good	17
extremely helpful	53
extremely hot	-21
extremely impressed	8
extremely large	-17
extremely likable	10
extremely limited	-15
extremely low	-6
extremely nice	-8
extremely oily	-10
extremely pleasant	6
extremely pleased	6
extremely poor	-50
extremely predictable	-5
extremely professional	20
extremely rude	-42
extremely see	-51
extremely sensitive	8
extremely simple	7
extremely slow	-7
extremely small	-39
extremely soft	9
extremely tall	-14
extremely thin	-14
extremely tight	-23
extremely uncomfortable	-5
extremely uneven	-35
extremely useful	5
extremely well	20
extremist	-9
exuberance	5
exuberant	8
exudes	-5
eye	3
eye candy	-2
eye catching	7
eye contact	-15
eye is	4
eye level	14
eye of	3
eye on	3
eye opener	8
eye opening	36
eye popping	11
eyeballs	-25
eyeing	3
eyes	1
eyes of	1
eyes to	3
f	-4
f and	-9
f king	-8
f you	-19
fab	27
fab !	10
fab and	7
fabian	10
fable	3
fabled	7
fabric	-16
fabric a	12
fabric are	-19
fabric but	-25
fabric covered	15
fabric felt	-29
fabric has	-2
fabric i	5
fabric just	-5
fabric of	-4
fabric quality	-53
fabric this	-6
fabric was	-24
fabric weight	6
fabric would	-6
fabrics	-3
fabrics but	-25
fabulous	29
fabulous !	22
fabulous and	19
fabulous but	-23
fabulously	-13
face the	7
face value	-10
facebook and	16
faced the	4
faceted	6
facial	1
facial expressions	8
facial hair	-5
facilities	6
facilities and	-5
facilities are	65
facilities as	8
facilities but	5
facilities in	4
facilities were	4
facilities which	19
facility has	-13
fact on	8
fact there	4
factor	2
factor is	4
factor that	7
factory	1
factory and	6
factory settings	-24
facts the	-23
facts to	-7
factually	-10
fad	-6
faded	-4
fades	-18
fagin	4
fail	-31
fail !	-57
fail on	18
fail to	-3
failed	-43
failed after	-17
failed in	-16
failed me	-28
failed miserably	-26
failed on	-7
failed to	-5
fails	-82
fails in	-12
fails miserably	-6
fails on	-18
fails so	-9
fails to	7
failure	-42
failure for	-11
failure in	-14
failure of	-4
failure rate	-8
failure the	-11
failure to	4
failures	-17
faint	3
faintest	-14
fair job	-15
fair price	7
fair trade	29
fairies	12
fairly easy	5
fairly friendly	-35
fairly heavy	11
fairly interesting	-14
fairly new	-5
fairly priced	26
fairly quick	-8
fairly simple	12
fairly standard	21
fairly thin	-7
fairy	-1
fairy godmother	9
fairy tale	6
fairy tales	-5
faison	-10
faith	2
faith and	25
faith domergue	-8
faith in	2
faithful adaptation	7
fake	-39
fake !	-28
fake and	7
fake reviews	-9
falco	-14
fall	4
fall !	32
fall and	41
fall apart	-17
fall asleep	-2
fall because	-6
fall down	-14
fall dress	17
fall flat	-3
fall in	12
fall off	-5
fall out	-11
fall piece	6
fall top	9
fall transition	9
fall wardrobe	13
fall winter	-4
fall with	32
fallacious	-10
fallen apart	-10
fallen asleep	-16
falling	1
falling apart	-8
falling off	-4
fallon	6
falls	-4
falls apart	-28
falls down	-10
falls far	-9
falls flat	-21
falls in	-2
falls into	-5
falls just	8
falls nicely	9
falls short	-20
false	-19
false advertising	-30
false as	-10
falwell	12
fam	7
familiar to	-8
familiar with	2
familiarity	-6
families but	-14
families of	6
family	16
family and	11
family are	10
family can	13
family christmas	9
family comedy	12
family could	13
family dynamics	5
family film	-14
family for	12
family from	5
family get	11
family have	11
family loved	6
family loves	13
family members	11
family movie	7
family not	-8
family of	3
family owned	13
family pack	-17
family room	7
family run	21
family trip	13
family who	3
famous	3
famous and	-3
fan	2
fan !	32
fan like	4
fan or	4
fan the	-9
fan which	6
fan with	7
fanned	-7
fans	5
fans ?	-7
fans but	-1
fans of	-2
fans should	5
fans with	8
fantabulous	20
fantastic	79
fantastic !	5
fantastic and	5
fantastic as	-15
fantastic but	-3
fantastic experience	6
fantastic food	9
fantastic for	24
fantastic i	13
fantastic in	-8
fantastic job	8
fantastic location	4
fantastic place	6
fantastic the	8
fantastic time	7
fantastic to	8
fantastic too	6
fantastic with	20
fantastically	4
fantasy	15
fantasy land	11
fantasyland	7
far !	20
far above	8
far as	-1
far away	-12
far below	-42
far better	-19
far beyond	5
far far	-20
far from	-3
far has	12
far i	1
far i've	18
far it	22
far more	1
far my	2
far short	-34
far surpasses	6
far the	6
far to	-16
far too	-63
far was	-12
far worse	5
farberware	-16
fare and	-5
fares	-7
farfetched	-12
fargo	4
farley	8
farm	8
farmers	10
farmers market	11
farming	4
farrelly brothers	6
fartsy	-6
fascinating	41
fascinating insight	9
fascinating look	24
fascinating reading	10
fascinating story	8
fascinating view	10
fascism	4
fashion square	25
fashioned and	-5
fast	12
fast !	17
fast and	13
fast as	-16
fast but	-20
fast forward	-54
fast forwarded	-19
fast forwarding	-15
fast internet	16
fast moving	4
fast pace	6
fast paced	34
fast pass	4
fast read	13
fast service	21
fast shipping	29
fast track	17
fastened	19
faster	5
faster and	20
faster or	-23
fastest	7
fat !	-11
fat milk	11
fat zero	-27
fatal	-7
fatal flaw	-14
fate	1
fateful	17
father	2
father a	8
father and	7
father dies	4
father figure	8
father he	6
father in	9
father son	7
fats	-4
fats and	8
fatter	6
fault	-12
fault and	-13
fault for	-11
fault in	-24
fault or	-8
faultless	35
faults	2
faulty	-35
faust	8
faux	-3
faux fur	15
faux pas	-8
fav	13
fave	33
faves	7
favor and	-13
favor by	-9
favorite	42
favorite !	36
favorite and	17
favorite book	12
favorite brand	9
favorite character	4
favorite chips	14
favorite coffee	5
favorite dish	21
favorite dress	9
favorite episode	7
favorite episodes	7
favorite films	19
favorite flavor	-31
favorite flavors	12
favorite for	6
favorite from	7
favorite game	-7
favorite in	21
favorite is	22
favorite k	11
favorite mexican	7
favorite movie	-4
favorite movies	45
favorite new	9
favorite of	53
favorite one	5
favorite pick	12
favorite picks	11
favorite place	5
favorite places	-6
favorite radio	13
favorite restaurant	26
favorite scene	13
favorite scenes	3
favorite so	17
favorite song	12
favorite spot	5
favorite sweater	5
favorite thing	-5
favorite videos	6
favorite was	8
favorites	40
favorites !	9
favorites are	3
favorites in	7
favorites of	20
favorites were	25
favour	-2
favour and	-11
favourably	15
favourite	31
favourite !	10
favourite films	3
favourite is	12
favourite part	5
favourites	18
favs	8
fax	-3
fay grim	9
faye	-6
faye dunaway	-7
fc	-62
fda	-4
fear	-1
fear and	2
fear of	4
fearless	3
fears	8
fears and	6
feast	2
feather	5
feature	5
feature !	8
feature a	22
feature and	-6
feature for	8
feature is	10
feature that	7
feature the	-6
feature was	-8
featured as	8
features	2
features are	-4
features as	8
features but	5
features in	10
features including	10
features it	9
features like	-5
features make	6
features or	8
features to	12
features which	7
features with	11
featuring	3
featuring the	3
february	3
fee	-5
fee for	-4
fee of	-7
fee to	-8
feeble	-27
feeble attempts	-4
feed him	7
feed them	19
feedback	-1
feeder	10
feeder !	-12
feeders but	-13
feeding her	18
feeding my	6
feedly	9
feeds	-4
feel	5
feel a	11
feel are	24
feel at	41
feel better	2
feel cheap	-8
feel cheated	-10
feel compelled	-6
feel for	8
feel good	23
feel great	5
feel her	7
feel nice	4
feel on	6
feel relaxed	-10
feel sexy	7
feel sorry	3
feel they're	-10
feel what	11
feel young	7
feeling better	11
feeling for	6
feeling good	7
feeling of	4
feeling very	-5
feelings of	2
feels a	11
feels cheap	-66
feels comfortable	6
feels fresh	15
feels good	17
feels like	-4
feels nice	22
feels so	3
feels soft	6
feels solid	7
feels sturdy	9
feels this	-17
feels very	3
feely	-31
feet	2
feet a	-23
feet are	-9
feet or	-10
feet tall	-5
feet wet	12
feinstone	5
feint	-18
feist	23
felix	19
felix's	10
fell	-10
fell apart	-71
fell asleep	-22
fell down	-6
fell far	-15
fell flat	-59
fell in	34
fell off	-6
fell out	-6
fell short	-17
fell to	5
fell way	-6
felling	11
fellini's	9
fellow	2
felt	-3
felt at	10
felt cheap	-53
felt cheated	-15
felt compelled	-5
felt completely	8
felt cramped	-19
felt good	11
felt his	10
felt like	-12
felt safe	5
felt sorry	-4
felt there	9
female	-1
females	-2
feminine	29
feminine and	39
feminine dress	6
feminine top	6
femme	3
fence about	20
fenced	-5
fender	6
fender guitar	-6
fender mini	10
fender strings	14
fennel	5
fer	-13
ferrero	17
ferrero rocher	13
ferry	5
fertilizer	21
fest	-14
festival	1
festival in	4
festive	7
feta	7
fever	2
fever pitch	19
fevered	-9
few amusing	-9
few and	-3
few apps	8
few attractions	-41
few bites	-19
few chapters	-4
few disney	-43
few episodes	3
few examples	-9
few good	-5
few i	7
few inches	4
few laughs	-25
few levels	10
few minor	6
few mins	12
few months	-2
few movies	5
few nights	5
few other	8
few others	12
few pages	-6
few restaurants	4
few reviews	4
few rides	-29
few seasons	5
few seconds	-1
few steps	5
few there	-16
few uses	-11
few who	4
few women	10
few years	7
fez	-3
ff	16
fforde	12
fi	3
fi channel	-12
fi fantasy	7
fi series	6
fiance	2
fiasco	-9
fiber	17
fibers	-4
fiction	4
fiction books	15
fictional	-2
fido	14
fido is	6
field	-2
fiennes	-4
fierce	8
fiesta	14
fiestaware	4
fig	4
fight for	10
fight off	-9
fighting over	10
fights are	-4
figure flattering	5
figure in	3
figured this	-8
figures	3
figures of	7
figures out	3
fiji	25
file	-11
filed a	-10
filet	22
filet mignon	11
fill my	6
fill this	6
fill with	22
filler	-1
fillets	14
filling and	7
fills	15
fills in	17
fills the	4
fills you	15
film	-1
film ?	-5
film an	3
film and	4
film around	-6
film as	1
film buffs	6
film captures	6
film editor	-16
film even	3
film falls	-3
film festival	2
film filled	6
film for	-4
film from	-3
film he's	-6
film in	4
film is	2
film just	-4
film lacks	-2
film look	-3
film makers	-1
film may	2
film meanders	-11
film might	-4
film noir	18
film not	4
film of	5
film school	-22
film series	5
film shows	4
film still	14
film succeeds	8
film tells	6
film time	-6
film to	2
film very	3
film wasn't	-4
film which	2
film will	1
film works	16
film you	3
filming is	-6
filming it	-10
films	1
films at	8
films just	-5
films of	7
films since	6
films that	3
films today	10
filter	8
filter which	7
filth	-31
filthy	-40
final	1
final analysis	-4
final book	12
final days	10
final episode	7
final fantasy	12
final justice	-5
final scene	9
final straw	-17
finally	7
finally !	16
finally a	24
finally and	-33
finally available	12
finally been	8
finally bought	21
finally broke	16
finally came	-5
finally decided	3
finally do	-5
finally find	4
finally got	-4
finally have	5
finally on	14
finally received	-35
finally there	-6
finally we	-4
finally when	-11
finaly	19
financial	3
financial district	13
finch	4
find	5
find !	49
find another	-17
find enough	-7
find good	4
find great	11
find i	15
find is	13
find myself	15
find new	18
find on	3
find there	8
find these	16
find this	-1
find where	14
find your	12
finding	10
finding a	3
finding these	14
finding your	9
finds	3
finds her	8
finds herself	14
finds himself	-5
finds the	2
fine	3
fine !	6
fine acting	-7
fine and	1
fine but	4
fine by	28
fine china	51
fine dine	-6
fine film	59
fine form	14
fine if	-52
fine job	2
fine just	19
fine line	7
fine movie	9
fine on	2
fine performance	10
fine performances	-6
fine piece	13
fine print	4
fine product	34
fine quality	19
fine too	37
fine tuning	8
fine until	-23
fine work	8
finely	18
fineman	10
finest	42
finest films	4
finest in	13
finest performance	23
finest performances	6
finger	-1
finger at	-18
finger in	-7
finger picking	10
finger tips	8
finger to	-6
fingerboard	5
fingernails on	-14
fingerprints	17
fingerprints and	11
fingers	1
fingers are	18
fingertips	43
finish on	7
finish was	-11
finland	6
finlay	8
finnair	-1
finnair customer	-57
fir	43
fire and	2
fire browser	13
fire he	-14
fire place	39
fire the	-11
fire to	4
fire which	8
fire work	10
fire works	91
firecrackers	10
firefighter	20
firefighters	4
firenze	11
firepits	9
fireplace	7
fireworks	1
fireworks !	5
fireworks and	29
fireworks as	9
fireworks at	-10
fireworks display	5
fireworks in	8
fireworks over	-12
fireworks show	51
fireworks was	9
firm belief	14
firmer	7
firms	14
firmware	-9
firmware update	-20
first aired	6
first and	-1
first appeared	11
first attempt	-16
first bad	-15
first because	5
first business	17
first but	-5
first by	9
first came	7
first cd	17
first choice	4
first clue	-27
first dates	7
first dvd	-19
first effort	-4
first episode	5
first experience	3
first feature	6
first few	-4
first film	1
first five	-14
first found	11
first game	-5
first heard	3
first however	8
first impression	-4
first impressions	6
first it	-7
first month	-33
first mp	13
first night	-8
first non	20
first of	-7
first off	4
first on	3
first ordered	6
first person	3
first power	-8
first problem	-5
first purchase	16
first rate	41
first read	11
first real	22
first row	-7
first saw	18
first season	26
first section	7
first sequel	-7
first series	7
first shown	10
first sight	6
first stop	30
first street	12
first ten	-5
first the	-8
first they	-8
first time	3
first timers	-10
first transformers	-19
first tried	14
first try	3
first two	1
first use	-26
first viewing	5
first wash	-45
first with	7
first year	-13
firstly	-7
firstly the	-25
firstly this	-6
firth	-19
fish	3
fish but	20
fish chicken	12
fish fry	6
fish oil	12
fish sandwich	10
fish tanks	8
fish that	-11
fish tikka	8
fishburne	15
fisher	-3
fisher's	5
fishing	3
fishy	-11
fiskars	17
fisted	-12
fit	-2
fit !	6
fit a	-2
fit and	4
fit any	-9
fit as	22
fit beautifully	6
fit everywhere	-10
fit feel	8
fit fine	7
fit great	5
fit if	-20
fit inside	21
fit is	-5
fit just	2
fit me	5
fit my	11
fit nice	16
fit over	-18
fit perfect	27
fit perfectly	-9
fit size	6
fit snugly	23
fit so	4
fit the	26
fit through	9
fit together	8
fit was	-38
fit well	-1
fit which	-6
fit with	6
fit you	16
fitfully	-10
fits	4
fits !	6
fits a	-4
fits all	6
fits as	-4
fits beautifully	41
fits comfortably	10
fits exactly	7
fits great	78
fits in	3
fits me	69
fits my	35
fits nicely	26
fits on	11
fits perfect	28
fits perfectly	67
fits really	21
fits right	5
fits small	-47
fits snugly	7
fits that	17
fits the	18
fits true	3
fits tts	16
fits very	-2
fits weird	-48
fits well	23
fits your	24
fitted	4
fitted so	15
fitting but	3
fiumicino	-12
fiumicino airport	-2
five bucks	-8
five hundred	12
five minutes	-6
five people	-18
five stars	52
fix	-16
fix !	-14
fix it	-23
fix the	14
fix this	-12
fixed	4
fixes this	-28
fixtures	-4
fizz	33
flag down	-11
flag to	-25
flags	-8
flagship lounge	17
flair	10
flair for	3
flakes	-7
flaking	12
flamed	8
flange	8
flannel	6
flaps	-11
flare	7
flared out	-4
flashes	-4
flashlight	-4
flat	-7
flat and	-22
flat on	-3
flat sandals	7
flat screen	12
flat to	-4
flats	26
flats and	-4
flats or	3
flatscreen	12
flatscreen tv	8
flattering	33
flattering !	58
flattering and	17
flattering as	5
flattering cut	17
flattering dress	17
flattering even	6
flattering fit	17
flattering for	32
flattering i	11
flattering if	10
flattering shape	5
flattering style	5
flattering to	-3
flattering way	9
flattering without	3
flatters	30
flavia	8
flavor	-1
flavor !	10
flavor and	-2
flavor at	6
flavor i	-4
flavor in	-5
flavor is	-2
flavor not	7
flavor was	-4
flavor without	8
flavored and	16
flavorful	10
flavorful and	-3
flavorful with	9
flavorless	-31
flavors	-4
flavors and	8
flavors are	7
flavors of	-4
flavors you	19
flavour	5
flavour and	12
flavour of	21
flavourful	11
flavours	5
flaw	-6
flaw i	6
flawed	-3
flawed but	22
flawed in	-10
flawless	48
flawlessly	32
flawlessly on	7
flaws	-1
flaxseed	8
flaxseeds	8
fledged	4
fleet	3
fleet is	8
fleetwood mac	-9
fleshing out	-7
flew back	10
flew from	5
flex to	10
flexibility	19
flexibility of	14
flexible enough	15
flexible for	-23
flick	-2
flick !	7
flick of	-4
flick was	-5
flicks	2
flies	4
flies all	-7
flies for	20
flight !	-5
flight attendant	-4
flight from	-3
flight home	7
flight i	5
flight information	22
flight not	-16
flight of	6
flight or	12
flight the	-7
flight they	37
flight time	8
flights departing	44
flights of	3
flights were	-15
flimsy	-52
flimsy and	-21
flimsy plastic	10
flipped	-16
flipped it	-8
flippen	5
flipping	7
flipping channels	9
flips	-3
flirty	50
floats	-3
flooded	-11
flooded with	-28
floor after	9
floor to	10
floor when	-13
floors are	-8
floors of	8
flop	-19
flopping	-11
floppy	-13
floppy and	15
floral	5
floral pattern	7
floral print	6
florida	1
florida !	-9
florida but	18
florida to	-6
florida's	11
flours	22
flow	4
flowering	9
flowers	2
flowing	7
flows	-4
flows and	7
flowy	2
flowy and	5
flowy so	11
flowy tops	-16
floyd	5
fluently	5
fluff	-3
fluff with	-7
fluffy	5
fluffy and	16
flustered	6
flutter	12
fly	-5
fly and	-5
fly away	-9
fly economy	-9
fly on	-5
flybe	-45
flyer	-5
flying colors	5
flying from	-3
flying with	-23
foam	-13
foam but	-73
foam pads	25
foaming	9
focaccia	4
foch	8
focus	1
focus on	1
focused on	4
focuses	13
focuses on	16
fodder	-19
foibles	6
fold out	27
fold over	-9
folders	9
folds	-4
folds in	-7
folds up	-13
folk lore	12
folks were	8
folks who	6
folks will	-39
follies	8
follow	1
follow my	7
follow the	2
follow to	16
followed	-2
followed instructions	-10
followed the	-12
following	-1
follows	2
follows is	5
follows the	-2
followup	-14
fonda	5
fondly	4
food	-4
food again	-18
food also	17
food amazing	5
food and	4
food around	37
food available	13
food average	-12
food company	10
food could	-18
food coupon	12
food does	-5
food drinks	-10
food even	-8
food for	1
food good	30
food got	-24
food great	12
food here	3
food i've	-5
food in	-2
food including	29
food is	-2
food isn't	-13
food itself	-10
food looked	-24
food lovers	6
food makes	10
food much	-10
food n	11
food nice	-12
food not	-23
food only	-11
food option	-32
food presentation	9
food processor	24
food products	-8
food quantity	13
food selection	5
food should	-16
food so	-4
food stalls	12
food taste	-2
food tasted	-4
food terrible	-22
food this	15
food though	5
food to	-2
food too	9
food tray	-12
food truck	6
food vendors	-17
food wasn't	-3
food we	3
food well	8
food when	-4
food with	-5
food would	-6
foodie	44
foodies	18
foods	9
foods but	9
foods on	7
foods that	7
foods they	28
fool	-4
fool people	-9
fool you	-4
fooled	-11
fooled by	-14
fooled me	7
fooling	-31
foolish	-2
fools	-20
foot is	9
foot rest	6
foot the	-7
football in	16
football team	-20
footbed	-119
footnotes	4
footsteps	-3
for	1
for !	4
for about	-4
for acoustic	33
for adding	16
for adult	44
for after	8
for all	32
for allowing	-4
for amazing	4
for android	6
for another	-3
for any	1
for anybody	6
for anyone	4
for approximately	-6
for asking	-8
for atmosphere	5
for baby	18
for baking	10
for bass	6
for beer	7
for begginers	14
for beginers	10
for beginners	-6
for beginning	-10
for both	19
for bottled	7
for bringing	11
for broad	-12
for cable	-11
for casual	-1
for change	5
for cleaning	4
for coffee	5
for connecting	20
for consistency	-14
for cooking	-4
for cooler	5
for coupons	-16
for curvy	6
for daily	11
for days	8
for daytime	59
for decent	-22
for desert	16
for dessert	9
for different	-19
for dining	-7
for dipping	5
for direct	9
for disneyland	23
for display	-7
for drama	-14
for dummies	-13
for ease	5
for electric	-5
for even	-10
for every	5
for everybody	11
for everyday	26
for everyone	34
for excellent	-6
for exploring	22
for failure	8
for fall	25
for family	24
for fans	-8
for fear	10
for feeling	-13
for finally	12
for first	-9
for folks	5
for food	-3
for foodies	5
for friends	44
for full	19
for gaming	7
for getting	5
for gifts	13
for god's	-12
for gold	9
for granted	12
for great	-6
for group	13
for grown	26
for guitar	23
for guitarists	16
for guitars	14
for half	-24
for hangout	7
for heaven's	-6
for help	-2
for high	-3
for him	2
for his	5
for hollywood	5
for home	15
for hubby	16
for human	-6
for ice	-5
for improvement	7
for insomnia	-39
for ipad	-30
for ipod	-22
for is	-14
for it	2
for it's	3
for its	-2
for itself	7
for keeping	12
for ketchup	-22
for kicks	-7
for ladies	-6
for larger	4
for late	9
for later	11
for laundry	-8
for layering	13
for learning	6
for les	11
for life	8
for live	7
for lounging	7
for lovers	14
for maintaining	6
for many	10
for me	6
for metal	23
for mickey	8
for mine	7
for missing	-11
for mobile	16
for money	10
for mother	6
for multiple	7
for my	6
for no	-27
for notes	8
for nothing	-15
for nyc	7
for older	9
for on	9
for once	7
for one	-1
for only	-6
for ordering	14
for ourselves	13
for parents	35
for parking	-20
for passing	13
for people	-4
for petites	7
for picks	11
for popping	9
for portable	13
for power	22
for practice	15
for professional	11
for quick	3
for readers	11
for really	-6
for reasons	-3
for recording	3
for renovations	-5
for repair	8
for replacement	7
for restaurants	6
for right	-47
for rock	52
for s	-40
for safety	7
for san	8
for saying	-15
for selling	-8
for sending	11
for senior	12
for serving	18
for shame	-8
for shipping	-4
for shorter	47
for shows	-11
for sightseeing	7
for slasher	-15
for small	9
for smaller	25
for snacks	-6
for so	2
for someone	-2
for something	-18
for sometime	25
for sony	9
for specific	7
for speed	-14
for spending	-17
for spring	17
for star	35
for staying	-9
for still	-27
for storage	22
for strong	-14
for students	6
for studio	7
for stupid	-23
for such	-3
for summer	-7
for sure	13
for table	-7
for taking	7
for tall	4
for taller	16
for teaching	5
for that's	12
for their	-1
for this	-11
for those	6
for thought	18
for thousands	-8
for thrill	5
for too	-5
for transatlantic	-20
for transport	12
for traveling	3
for trips	9
for under	9
for updates	14
for us	14
for valentine's	10
for value	37
for variety	7
for vengeance	15
for vocals	22
for walking	26
for warmer	4
for wasting	-16
for weekends	10
for when	29
for winnie	6
for wiping	9
for women	5
for word	-6
for words	3
for work	11
for worst	-19
for would	9
for years	2
for younger	-7
for your	18
for yourself	10
for youtube	7
for zomato	-9
foran	-7
forbidden planet	15
forbidding	9
force	-5
force close	-45
force closed	-51
force closes	-46
force closing	-12
force her	-20
force of	7
force that	4
force the	-10
forced	-16
forced me	-9
forcing	-1
forcing the	-6
ford	6
ford in	13
forearm	-5
forecast	-5
forefront	9
forehead	-3
foreign country	-6
foremost	4
forests	4
forever !	7
forever but	-21
forever to	-28
forge	12
forged	-11
forged a	-9
forgery	7
forget about	-18
forget it	-46
forget the	-2
forget this	-18
forget your	5
forgetable	-37
forgettable	-40
forgettable and	-8
forgiving	18
forgiving and	11
forgot to	2
forgotten by	-23
forgotten how	10
forked over	-8
form	4
form and	5
form as	9
form factor	26
form fitting	11
form of	1
formally	13
format	-4
format and	-5
formats	14
formatting	-10
formed	-3
former	1
formula	-1
formula in	-8
formula to	8
formulaic	-4
fort worth	-15
forth and	9
fortunate	4
fortunate to	21
fortunately	1
fortunately he	-18
fortunately it	6
fortune for	-29
fortunes	4
forum and	20
forward button	-10
forwarded	6
forwarded through	-13
forwarding	-8
foul	-4
foul smell	-29
found about	-7
found and	6
found for	5
found good	-12
found here	-9
found it	-1
found my	-4
found no	-11
found nothing	-8
found out	3
found something	17
found the	-1
found these	8
found this	3
found two	-44
found was	14
found with	5
foundation	-2
foundation and	28
foundation is	7
foundation trilogy	12
founder of	-37
fountain	2
fountain and	11
fountains and	17
four hour	7
four nights	7
four or	-5
four star	-4
four stars	27
four stories	6
four weeks	-6
four women	5
fourth man	13
fox	-1
fox news	8
fox who	5
fr	4
fragile	-10
fragile and	-7
fragrant	4
frailty	-6
frame of	8
framed	5
framed by	16
framework	4
fran	4
france business	-5
france customer	-13
france skyteam	-39
france to	20
frances	-9
frances dee	7
franchise	-2
franchot	7
franchot tone	8
francisco airport	-14
francisco and	9
francisco the	12
francisco's	6
francois	10
frank	4
frank and	5
frank morgan	7
frankly	-10
frankly i	-8
frayed	-15
fraying	-10
frazer	10
frazzled	-14
freaked	-3
freakish	-5
fred astaire	4
freddy	2
free	4
free !	24
free alarm	6
free but	-5
free fast	8
free for	8
free internet	3
free it	-5
free meal	6
free of	5
free ones	7
free pancakes	7
free pasta	7
free sample	-19
free samples	28
free shipping	2
free shuttle	6
free today	3
free trial	-9
free upgrade	12
free version	-2
free wifi	2
free wireless	6
free with	-6
freebird	11
freedom	18
freedom is	28
freedom of	4
freeze dried	20
freeze up	-53
freezer to	-15
freezes	-31
freezing	8
french	12
french can	10
french fries	3
french is	9
french press	13
frenetic	16
frequent	-3
frequent this	-17
frequent visitor	12
frequently as	12
frequently used	11
fresh	28
fresh !	45
fresh air	1
fresh and	14
fresh as	7
fresh baked	8
fresh coffee	7
fresh food	-10
fresh for	12
fresh fruit	4
fresh ground	-8
fresh herbs	6
fresh new	17
fresh the	3
fresh to	12
freshener	-5
freshest	19
freshly	-5
freshly prepared	10
freshness	2
fret board	18
fretboard and	6
fretboards	12
frets	3
fricker	7
friction	3
friday nights	-5
friday the	-14
fridays	13
fridge	4
fridge and	67
fridge in	10
fridge was	-8
fried chicken	17
fried mandi	9
fried momos	11
fried rice	-4
friend asked	-16
friend bought	-10
friend but	-8
friend for	5
friend loved	9
friend try	-18
friendliest	12
friendliness	34
friendliness of	9
friendly	34
friendly and	20
friendly even	15
friendly helpful	4
friendly like	-8
friendly place	22
friendly service	3
friendly staff	13
friendly they	17
friends	10
friends !	7
friends family	7
friends have	3
friends in	4
friends is	-3
friends like	15
friends or	2
friends tell	-10
friends were	-9
friends with	7
friendship	35
friendship and	34
friendship between	9
friendship with	-5
fries	1
fries !	4
fries are	6
fries to	11
fries was	11
fries were	-13
frighten	-17
frighten you	-8
frighteningly	5
frightens	5
frills	10
frito	18
frito lay	13
fritz	18
fritz lang's	8
frogger	-7
from airport	14
from all	5
from among	10
from anything	-12
from anywhere	9
from april	6
from as	5
from back	7
from beginning	7
from behind	-5
from being	-1
from boss	13
from breakfast	7
from california	12
from central	13
from certain	7
from check	7
from childhood	15
from college	-15
from downtown	3
from dubai	-17
from earth	7
from england	-5
from famous	10
from finland	18
from florida	-7
from france	12
from front	7
from georgia	7
from giving	5
from god	27
from going	-5
from happy	-9
from he	-11
from her	6
from his	5
from hk	-29
from home	2
from india	3
from it	-8
from it's	-2
from italy	14
from jfk	7
from johannesburg	-6
from kansas	-26
from klook	37
from kowloon	24
from mainland	5
from many	7
from mr	5
from ms	-9
from multiple	24
from netflix	-5
from new	6
from now	2
from our	2
from outer	-5
from paris	-9
from perfect	7
from picture	-17
from retailer	-4
from sandisk	-10
from seoul	31
from shanghai	13
from side	-39
from simple	9
from staff	8
from starbucks	7
from start	7
from street	13
from sydney	-4
from tempe	8
from them	-12
from then	-5
from this	-2
from time	4
from today's	9
from tsim	6
from under	-4
from union	9
from vonage	-8
from washington	9
from you	-3
from youtube	35
from zomato	-17
front	-6
front as	32
front but	4
front cover	-13
front desk	-6
front of	2
front page	28
front passenger	-12
front row	-9
front so	3
front which	-4
fronts	-3
froze	-53
froze my	-6
froze up	-16
frozen food	-20
fruit	7
fruits	9
fruits and	24
fruity	-4
frumpy	-41
frumpy and	-6
frustrated	-10
frustrated me	-8
frustrates	-7
frustrating	-27
frustrating and	-10
frustrating at	5
frustrating to	-8
fry	-7
fs	10
ft tall	-5
ftw	8
fu manchu	-8
fu movie	7
fu movies	7
fuck	-3
fudge	-7
fuel and	9
fueled	11
fulci	-1
fulfilling	9
fulfills	9
full	1
full !	17
full attention	8
full bar	10
full bodied	10
full body	11
full breakfast	34
full by	10
full day	7
full figure	8
full flavor	7
full game	-7
full house	2
full marks	11
full meal	15
full price	4
full range	26
full refund	-75
fullest	3
fulls	-11
fully enjoy	-12
fully equipped	15
fully occupied	-27
fun	36
fun !	36
fun a	8
fun activities	5
fun and	11
fun app	15
fun atmosphere	5
fun book	12
fun but	-14
fun day	31
fun dress	15
fun easy	-8
fun especially	12
fun even	9
fun experience	35
fun film	17
fun for	-10
fun from	14
fun fun	5
fun game	16
fun good	10
fun here	13
fun i	8
fun just	-8
fun little	61
fun loving	9
fun movie	6
fun on	4
fun print	5
fun puzzle	5
fun read	14
fun ride	5
fun rides	8
fun skirt	7
fun summer	8
fun the	1
fun there	15
fun this	6
fun time	10
fun to	-13
fun top	14
fun very	12
fun way	6
fun without	-31
fun you	42
function as	-6
functional	7
functional and	15
functional but	-14
functional to	-7
functionality is	7
functionally	8
functioning of	-10
functions and	10
functions as	8
functions like	9
functions perfectly	17
functions well	-7
fund	-4
funded	-6
funded by	-10
funding	-3
funky	-7
funniest	15
funniest moments	6
funniest movies	23
funniest show	9
funny	11
funny !	6
funny ?	-17
funny and	9
funny characters	7
funny comedy	9
funny film	17
funny little	7
funny movie	10
funny or	-11
funny part	-7
funny sad	8
funny script	12
funny smell	-44
funny too	-7
funny yet	12
fur	5
fur and	9
fur is	12
furlong	7
furnished	1
furnishings and	14
furniture	-4
furniture had	-11
furniture is	-6
further back	12
further but	-10
further in	9
further more	-24
further than	-8
further with	-5
furthermore	-16
furthermore i	-6
fuss about	-12
future	3
future as	9
future books	15
future but	8
future for	4
future of	6
future that	16
future with	6
futures	13
fuzzy	-12
fuzzy and	-5
fyi the	8
g !	-16
g and	4
g of	6
g string	-38
gable	8
gabriella	19
gachibowli	1
gachibowli area	30
gackt	17
gackt and	5
gadget	-3
gag	-6
gage	14
gags are	-3
gailard	-9
gailard sartain	-9
gaiman	7
gain and	6
gained a	11
gained by	-10
gaining	3
gains	5
gainsbourg	8
gala	8
galleries	12
galleries business	24
galleries lounge	21
galleries south	-26
gallows	7
gals	7
gals are	11
galveston	12
gambling and	5
game all	10
game but	-1
game by	8
game does	-6
game doesn't	4
game great	9
game here	8
game not	-9
game on	2
game runs	7
game so	7
game sucks	-26
game takes	8
game that	13
game thinking	-17
game to	6
game very	5
game was	-13
game we	-6
game where	9
game with	17
game works	25
games	3
games and	2
games at	9
games available	-11
games in	17
games on	-9
games so	9
games to	32
games where	7
games you	-13
gaming	4
gammell	-28
gammell's	-63
gammell's illustrations	-8
gammera	-7
gandhi	10
gandhi's	9
gangster	10
gaps	-21
garage door	42
garage sale	-13
garbage	-64
garbage !	1
garbage and	-21
garbage like	-7
garbage that	6
garbage to	-5
garden	6
garden safe	8
garlic	-8
garlic cheese	-18
garlic noodles	10
garlicky	10
garment	-10
garmin	5
garmin gps	9
garnered	2
garth	7
garuda	5
gary	-3
gary cole	7
gary merrill	8
gas chamber	-8
gaskets	-8
gate !	-30
gate and	5
gates at	17
gates opened	6
gather a	-8
gathered around	-15
gathering	-3
gathering of	-5
gatorade	-20
gave	-5
gave a	2
gave as	6
gave me	-1
gave my	-11
gave no	-49
gave out	-56
gave this	-2
gave two	-7
gave up	-39
gay love	14
gazebo	-11
gd	35
gear and	5
geared up	-7
gears	-10
gee	-2
geer	10
gelato	3
gem	46
gem !	26
gem is	11
gem of	6
gem on	10
gemini	17
gems for	12
gems in	6
gems of	11
gene	3
gene hackman	-7
gene kelly	11
gene simmons	17
general as	-9
generalizations	-17
generalized	-7
generally bad	-12
generally don't	-9
generally get	40
generates a	-43
generation	7
generations	-2
generic	-37
generic and	-3
generous	1
generous in	7
generous portion	5
genesis	5
genesis of	7
genetically	-24
genetics	-15
geneva	29
genitals	-12
genius	21
genius and	8
genius of	8
genre	2
genre film	5
genre is	4
gentile	10
gentle alarm	23
gentle cycle	-6
gentleman jim	10
gently	18
genuine	9
genuinely	8
genuinely frightening	6
genuinely suspenseful	9
geoff	16
george	-7
george brent	5
george burns	20
george carlin	11
george lopez	7
george macready	8
george sanders	-15
georges	18
geraldine	7
geraldine fitzgerald	7
gerard	3
germ	-9
germain	6
german	3
germany	5
germany and	51
gershwin	8
gestures	2
get	1
get !	3
get ?	-22
get a	-4
get about	5
get ahold	-46
get all	5
get along	5
get annoyed	-7
get another	-20
get any	-9
get as	5
get better	-5
get both	5
get compliments	-23
get creative	6
get crowded	12
get dirty	24
get done	6
get em	16
get enough	6
get everyone	5
get everywhere	7
get fixed	-21
get for	-3
get free	3
get great	9
get here	6
get in	-8
get is	-3
get lots	24
get made	-2
get most	3
get my	-1
get near	7
get new	7
get nice	10
get off	7
get older	8
get one	3
get out	1
get quite	5
get revenge	-7
get some	-2
get something	-5
get this	9
get those	4
get through	-2
get tons	5
get turned	-7
get under	8
get us	-11
get used	40
get very	3
get what	-22
get without	9
get worse	-6
gets !	12
gets better	11
gets boring	-7
gets him	4
gets killed	-3
gets me	3
gets more	3
gets much	6
gets old	-5
gets one	-6
gets right	29
gets shot	-7
gets worse	-9
gets you	7
gettin	-18
getting around	9
getting better	28
getting bored	-5
getting from	-8
getting hit	-10
getting is	-10
getting sick	-16
getting something	-8
getting that	-8
getting them	3
getting there	30
getting through	-5
getting two	-11
getting use	7
getting used	52
gevalia	28
gf	-2
gf and	11
gg	19
ghost writer	-9
ghosts	-2
ghs	9
giamatti	-10
gibberish	-4
gibson	38
gielgud	3
gift	20
gift !	15
gift but	-37
gift card	10
gift certificate	-3
gift for	9
gift i	6
gift shops	6
gift to	6
gifted	-1
gifts	10
gifts for	28
gifts of	7
gig bag	41
gigabit	18
gigantic	-10
gigantic and	-7
gigi	11
gigs	4
gigs and	8
gill	23
gilliam	6
gimme a	7
gimmick	-10
gimmick of	-9
gimmicks	-4
gimmicky	-19
gin rummy	14
ginger	-4
ginger ale	7
ginger and	-5
gino	9
girl can	8
girl her	21
girl says	-13
girlfight	20
girlfight is	15
girlfriend boyfriend	-28
girlfriend of	14
girls growing	11
girly	18
give	2
give credit	-4
give great	23
give me	-12
give my	17
give other	-24
give something	-7
give them	-3
give this	4
give up	-5
give us	-9
given	-2
given away	-5
given by	4
given it's	-19
given no	-5
given that	-2
given them	6
given this	-6
given up	-3
given us	3
given you	-16
gives	9
gives a	27
gives an	10
gives good	8
gives her	7
gives him	5
gives insight	7
gives it	9
gives me	-3
gives no	-16
gives the	-2
gives us	11
gives you	24
giving	-1
giving it	4
giving the	-4
giving them	-4
giving this	4
giving two	-11
giving up	-20
giving you	3
glacial	-6
glad	27
glad amazon	9
glad i	6
glad it	-3
glad that	20
glad there	9
glad to	3
glad we	11
glad you	17
gladly paid	7
glaesel	-15
glaesel violin	-18
glare	5
glaring	-7
glass bottles	9
glass doors	13
glass jar	-6
glasses	-2
glasses !	-18
glasses or	-14
gleaming	4
glee	7
glenn anders	6
glider	13
glimpse	9
glimpse into	10
glimpse of	5
glitch	3
glitchy	-20
global	4
global warming	-5
glorification of	-9
glorified	-54
glorify	-5
glorious	19
glorious food	10
glory	6
glossy	25
glove	29
glove and	10
glover	22
glover and	5
glowing	-12
glowing review	-8
glowing reviews	-71
glue	5
glue on	-7
glue the	-31
gluten	12
gluten free	11
gluten intolerant	9
gluttony	13
glycemic	31
gmo	-32
go !	9
go ?	-8
go again	-5
go ahead	2
go along	3
go anywhere	7
go around	-3
go as	3
go blind	-15
go early	61
go eat	9
go either	8
go elsewhere	-14
go great	6
go here	-2
go home	-18
go it	-7
go just	6
go lucky	4
go nowhere	-29
go of	4
go place	8
go rent	-5
go see	4
go somewhere	-7
go well	5
go when	6
go with	1
go wrong	6
goal	2
goats	6
gobbled up	20
gobi	-4
gobind	5
god	-1
god awful	-32
god bless	6
god it	-7
god knows	-6
god of	-5
god to	6
god's sake	-12
godawful	-8
godiva	9
godly	7
godmother	14
godsend	8
godzilla	-24
goes above	6
goes black	-9
goes by	8
goes downhill	-16
goes nowhere	-14
goes right	13
goes too	-8
goes under	-10
goes well	4
goes with	42
goines	10
going	-2
going again	17
going around	4
going at	4
going back	-62
going during	11
going for	-14
going home	5
going strong	50
going to	4
going wrong	-9
gol	21
gold !	23
gold box	8
gold circle	-16
gold color	5
gold digging	8
gold in	5
gold rush	-8
gold thread	-10
goldberg is	7
golden age	5
goldie	-3
goldsworthy	20
goldsworthy's	14
golf	7
golf course	15
gon	-24
gone	2
gone down	-14
gone downhill	-22
gone too	-12
gone up	4
gone wild	-20
gone without	20
gone wrong	-14
gonna	2
gonna get	5
goo	3
goober	9
good	26
good !	45
good a	-2
good action	7
good actors	-10
good advice	14
good air	14
good all	8
good also	9
good alternative	5
good ambiance	13
good ambience	4
good amount	11
good and	22
good animated	9
good app	2
good application	-11
good as	7
good atmosphere	7
good b	-15
good balance	4
good bar	17
good basic	24
good beach	-33
good bible	8
good biryani	9
good book	23
good books	-17
good buffet	6
good buy	37
good cable	23
good cables	44
good can	13
good capo	12
good care	11
good case	7
good category	-6
good cheap	32
good choice	24
good clip	10
good coffee	17
good combination	6
good combo	10
good companion	19
good condition	3
good considering	8
good cook	-9
good copy	7
good could	16
good cup	5
good date	11
good day	7
good deal	11
good delivery	27
good design	31
good dining	11
good director	-4
good discount	13
good drama	7
good drinks	15
good dvd	21
good editor	-16
good effort	-32
good english	-4
good enough	24
good especially	13
good examples	-8
good experience	48
good fantasy	7
good fit	17
good flavor	7
good flavors	11
good food	38
good for	-8
good friendly	8
good from	-15
good fun	18
good game	9
good good	11
good graphics	36
good guitar	25
good half	-9
good has	12
good high	8
good historical	10
good hotel	4
good idea	-22
good ideas	-5
good if	-1
good in	-3
good insight	16
good it	24
good item	7
good little	6
good local	7
good lounge	36
good luck	-45
good mic	25
good microphone	-87
good mix	34
good movie	3
good music	8
good news	-2
good no	13
good north	23
good not	40
good nothing	30
good ol	8
good one	4
good option	15
good options	22
good overall	8
good pan	-6
good parts	-29
good party	7
good pedal	16
good person	-5
good pick	12
good picks	-10
good picture	15
good piece	13
good place	8
good portion	8
good premise	-5
good price	6
good prices	9
good product	43
good purchase	42
good quality	44
good quantity	28
good quick	18
good range	14
good rate	6
good read	34
good reading	23
good replacement	45
good response	13
good results	6
good reviews	-31
good riddance	-16
good seat	34
good seating	30
good selection	7
good series	20
good service	26
good shape	35
good shopping	10
good short	8
good show	-2
good side	-18
good sign	7
good simple	6
good size	8
good sized	10
good snack	20
good so	11
good solid	13
good sound	-4
good space	9
good specially	14
good spot	-7
good starter	14
good stay	8
good strap	14
good strings	14
good strong	6
good stuff	8
good substitute	7
good summer	22
good supply	15
good support	9
good tasting	5
good tasty	7
good than	10
good that	21
good the	4
good there	7
good these	7
good thing	-5
good things	-6
good thriller	8
good time	12
good times	17
good tip	-16
good to	24
good tone	13
good too	46
good touch	19
good unit	14
good until	-20
good value	50
good variety	39
good vibe	15
good view	16
good volume	16
good vs	9
good watch	13
good water	25
good way	12
good we	5
good weather	8
good weight	6
good when	-12
good which	-5
good while	-17
good wifi	40
good wine	9
good with	3
good work	6
goodbye	-2
goodie	11
goodies	5
goodies and	12
gooding	3
goodman	3
goodness !	8
goodwill	-8
goody	-6
goofy	-1
google	-5
google earth	-10
google for	-9
google reader	16
google search	-20
google's	14
gook	-29
goood	31
gooood	21
goose bumps	6
gooseneck	11
gopro	18
gore	-13
gore and	-7
gore effects	-3
gorgeous	43
gorgeous !	39
gorgeous and	9
gorgeous blouse	18
gorgeous but	5
gorgeous dress	-19
gorgeous in	28
gorgeous skirt	12
gorgeous sweater	25
gorgeously	10
gorgonzola	8
goring	8
gory	2
gory but	-8
gossett	-18
got	1
got a	-3
got addicted	9
got angry	8
got boring	6
got charged	-13
got chicken	-22
got decent	9
got em	7
got everything	9
got food	-25
got here	4
got him	5
got home	7
got hooked	8
got lots	-22
got lucky	9
got mail	13
got nothing	5
got off	-6
got paid	-10
got rid	-36
got ripped	-24
got served	-6
got sick	-4
got spoiled	-8
got tired	-7
got up	-5
got used	7
got was	-8
got worse	-20
goth	-7
gothic	11
gothic and	10
gotta be	-19
gotta do	-7
gotta get	13
gotta say	-3
gotta try	10
gotten	1
gotten a	3
gouge out	-11
governing	29
government would	17
govind	45
gps's	12
gr	-8
grab	3
grab a	6
grab it	23
grabbed	3
grace was	-32
graceful	8
gracie	6
grade	-10
grader	-5
grades	4
gradual	3
gradually	3
graduate	3
graduate students	32
graduated	-8
graduated from	-37
graham is	-8
grains	-6
grains and	-6
grainy	-11
grainy and	-16
grammatical	-7
grammy	6
grams	-7
grams of	14
grand	9
grand canal	6
grand canyon	3
grand kids	5
grandchild	16
grandchildren	12
grandchildren love	7
granddaughter	22
granddaughter and	14
granddaughters	7
grandfather	6
grandkids	9
grandson	19
grandson's	10
grandsons	7
granny	-7
granola	8
granted	6
granted it	8
granules	14
graph	-8
graphics	1
graphics and	4
grasp	2
grass grow	-15
grass is	6
grateful	16
grateful for	6
grateful to	5
gratifying	5
grating	-3
gratuitous	-6
gratuitous and	-7
gratuity	-13
grave	-4
gravy is	12
gravy was	-4
gray	2
grayish	-33
grayson	13
grease	-18
grease in	-28
greasy	-17
greasy and	-9
great	40
great !	27
great access	26
great acting	10
great action	7
great addition	4
great alarm	19
great album	8
great all	15
great also	31
great alternative	15
great although	27
great ambiance	-10
great ambience	57
great and	-3
great app	28
great application	17
great around	-10
great as	9
great at	-7
great atmosphere	29
great attractions	9
great bang	14
great bar	6
great bargain	-54
great base	4
great basic	30
great bass	6
great because	26
great beer	49
great big	-8
great book	10
great bread	14
great britain	7
great budget	15
great buffet	8
great but	-22
great buy	50
great cable	26
great cam	16
great camera	24
great capo	19
great case	36
great casual	17
great cd	27
great characters	8
great cheap	25
great chemistry	4
great choice	16
great city	-19
great classic	-16
great coffee	4
great collection	35
great colors	8
great combination	11
great comedy	3
great customer	32
great date	5
great day	43
great deal	2
great deals	16
great depression	6
great detail	9
great details	16
great dialogue	5
great dining	7
great direction	13
great disappointment	-39
great documentary	15
great dress	-13
great easy	5
great effect	6
great effort	-5
great entertainment	1
great episode	5
great especially	14
great even	-9
great except	14
great experience	44
great facility	12
great fall	23
great family	16
great feature	3
great features	13
great feel	30
great feeling	12
great film	14
great find	37
great first	7
great fit	42
great fitting	8
great flavor	34
great follow	12
great food	21
great for	20
great free	17
great french	7
great fun	18
great function	12
great game	69
great gameplay	8
great gift	53
great good	-7
great graphics	-16
great great	10
great grill	11
great guitar	28
great happy	28
great having	10
great headphones	10
great help	28
great hopes	-17
great hospitality	-17
great hotel	32
great i	-7
great ice	25
great idea	-18
great if	-2
great in	6
great inexpensive	7
great information	10
great ingredients	16
great introduction	16
great investment	7
great is	12
great it	1
great italian	5
great item	26
great its	9
great jacket	17
great job	40
great just	7
great keyboard	15
great kit	13
great layering	8
great learning	-8
great length	11
great light	12
great lightweight	7
great little	40
great live	8
great local	9
great location	4
great look	9
great looks	7
great lounge	58
great love	-7
great material	6
great meal	10
great memories	5
great message	16
great mic	7
great microphone	9
great mix	26
great mouse	27
great movie	25
great music	5
great neighborhood	17
great neutral	4
great new	6
great no	42
great not	27
great on	14
great one	-11
great option	3
great outdoor	11
great over	9
great overall	14
great pan	26
great pant	7
great pants	16
great part	6
great pattern	8
great pedal	38
great performance	22
great performances	-10
great phone	22
great pick	13
great picks	21
great pictures	10
great piece	53
great pizza	14
great place	48
great play	-13
great plot	4
great plus	5
great pop	11
great pot	14
great potential	-5
great power	-10
great price	15
great prices	28
great product	12
great purchase	48
great quality	6
great range	15
great rate	6
great reading	7
great receiver	15
great recipes	21
great recommendations	9
great reference	10
great relief	8
great replacement	6
great resource	22
great restaurants	-6
great reviews	-7
great romper	12
great room	6
great sale	8
great sauce	8
great season	9
great selection	97
great sense	9
great sequel	8
great series	-9
great service	48
great set	48
great shirt	50
great shopping	5
great shorts	11
great show	26
great since	11
great size	15
great snack	41
great soft	5
great software	15
great sound	28
great sounding	13
great soundtrack	-10
great source	7
great speaker	13
great special	10
great staff	18
great stand	47
great staple	18
great stay	47
great stories	-9
great storyline	-9
great strap	21
great strings	43
great stuff	9
great substitute	10
great suggestions	9
great summer	30
great sweater	41
great t	-14
great taste	24
great tasting	-8
great team	11
great tee	11
great that	28
great the	4
great then	8
great they	9
great thing	18
great though	3
great time	93
great to	29
great together	5
great tone	37
great too	54
great tool	51
great top	-3
great transitional	7
great travel	10
great treat	11
great trip	11
great tunic	10
great under	11
great unique	8
great unit	8
great until	-64
great upgrade	8
great use	-12
great value	15
great variety	3
great versatile	4
great very	16
great vibe	4
great video	30
great view	-9
great views	41
great was	8
great way	79
great we	26
great when	-4
great with	47
great work	13
great you	27
greated	7
greater	-1
greater understanding	19
greatest	28
greatest film	7
greatest films	4
greatest of	3
greatly disappointed	-5
greatly to	7
greece	3
greece and	18
greek	2
greek food	-13
greek salad	12
green	4
green beans	5
green color	4
green is	11
green motif	8
green one	5
green slime	-27
green tea	-2
green which	18
greenaway	-4
greenaway's	-16
greene	21
greene's	11
greens	3
greet us	-14
greeted	1
greeted me	30
grendel	-6
gretchen	-6
grew	5
grew on	8
grew up	8
grey color	23
grey gardens	8
grey is	4
griffith's	3
grill	2
grill brush	6
grill is	-8
grill with	-7
grilled	4
grilled sandwich	23
grilling	-5
grills	8
grim	2
grim is	8
grind	9
grind the	-11
grind them	8
grinding	-4
grinning	10
grinning and	10
grip	-16
grip and	23
grip is	-9
grip on	5
gripe	8
gripes	13
gripping	26
gripping and	5
gripping plot	10
grips the	-5
grits	4
gritty	8
grizzly	27
grizzly bear	7
grizzly gulch	8
grizzly mountain	31
gro	30
groan	-8
grocer	9
grocery and	10
grocery list	35
grocery stores	-4
groove	8
groove tube	5
grooves	21
gross	-50
gross !	-19
grossed	-27
grossed out	-18
grossly	-1
grotty	-19
ground	-1
ground beef	-7
ground by	-16
ground coffee	4
ground in	15
ground of	-7
ground or	-5
ground pepper	-28
ground up	-10
ground zero	5
grounded	4
grounds in	-17
group has	10
group in	-26
grout	-5
grow on	3
grow up	-2
growing	9
growing up	15
grown	6
grown to	14
grown ups	14
grows on	28
grubby	-16
grubby and	-15
gt	-15
guac and	5
guacamole was	-9
guage	17
guaranteed	2
guaranteed to	6
guardian	3
guarding	6
guarulhos	-5
guarulhos airport	-5
guava	5
gud	36
guerilla	12
guernsey	-22
guerrillas	8
guess	-16
guess but	-3
guess he	-14
guess i	-20
guess if	-3
guess is	4
guess it's	-6
guess she	-15
guess the	5
guess these	-23
guess they	-2
guess this	-5
guess we	-4
guess which	-6
guess you	-12
guessed	-2
guessed it	-11
guessing and	5
guessing as	6
guessing until	11
guest at	8
guest experience	-8
guest stars	8
guest's	-12
guests	-1
guests as	8
guidance	4
guide and	-14
guide for	12
guide to	2
guidebook	12
guided by	4
guidelines	-4
guidelines and	-11
guides	-5
guignol	6
guilt	3
guilt and	5
guilty pleasures	5
guinness	17
guitar	12
guitar !	14
guitar and	3
guitar as	10
guitar at	9
guitar before	-14
guitar but	-29
guitar capo	10
guitar case	33
guitar down	19
guitar hanger	9
guitar humidifier	12
guitar in	-20
guitar just	8
guitar pick	17
guitar polish	15
guitar sound	-5
guitar sounds	5
guitar stand	96
guitar strap	2
guitar straps	23
guitar string	7
guitar strings	7
guitar the	6
guitar to	-4
guitar you	5
guitarist	2
guitars	11
guitars and	3
guitars are	17
guitars but	15
guitars from	7
guitars in	6
guitars with	30
gulab	4
gulab jamun	5
gulf	6
gulf air	8
gum	-11
gummy bears	23
gun bros	25
gundam	11
gundam wing	19
gunga	17
gunga din	9
gunned	-9
gut feeling	-9
gut wrenching	4
gutsy	5
guy	9
guy at	-7
guy for	-4
guy out	-10
guy that	-7
guy was	9
guy working	-6
guy's	3
guys don't	-16
guys will	6
gym	2
gymkata	-7
gymnast	-30
gypo	10
h	-1
h k	15
h on	9
ha	-5
ha ha	-5
hack	-32
hacked	-6
hacker	-10
hackers	-35
hackman	-19
hackneyed	-8
hackneyed and	-14
hacks	-20
had !	-4
had a	2
had already	5
had also	-3
had and	2
had asked	-5
had bad	-5
had been	-5
had better	-43
had broken	-18
had brought	-5
had brown	-18
had caused	19
had clearly	-16
had complained	-6
had decided	6
had delicious	5
had died	9
had earlier	-13
had eaten	-7
had ever	-2
had everything	8
had extra	-23
had fans	-21
had forgotten	14
had full	6
had great	-10
had high	-59
had higher	16
had hoped	-3
had hopes	-11
had in	7
had know	-15
had known	5
had led	8
had like	-13
had limited	-5
had looked	5
had major	-15
had me	4
had nice	10
had no	5
had not	3
had nothing	-14
had only	-4
had other	9
had over	5
had plenty	5
had pockets	10
had potential	-30
had pretty	-13
had promise	-6
had put	-4
had reached	-6
had read	-5
had really	-5
had sent	-12
had several	-2
had severe	-11
had similar	-8
had stopped	-5
had such	-3
had their	3
had this	-2
had thought	-4
had three	-2
had to	-9
had very	-15
had views	10
had visited	6
had was	8
had way	-28
had what	-14
had wonderful	5
had written	-7
had your	10
hadn	8
hadn't	2
hadn't NOT_tried	7
hadn't NOT_wasted	-12
hadnt	-5
haha	9
hail	4
hainan	9
hair	-7
hair in	-30
hair off	8
hair on	-32
hair out	-7
haired	-3
hairy	-4
hairy ball	-18
hal	-4
hal hartley	9
halal	20
halal food	16
haleem and	6
haleem is	8
halen	-6
half	-19
half cooked	-30
half decent	-3
half filled	-9
half hearted	-14
half hour	3
half inch	-9
half months	9
half of	-15
half the	-15
half way	-10
halfway	-3
halfway through	4
hall and	2
hall of	5
halloween	2
halloween costume	-10
halloween is	18
halloween so	-8
halloween theme	15
halloween themed	9
hallway	-3
hallway and	-25
halperin	-5
ham fisted	-30
hamburger	-7
hamilton and	6
hamlet	14
hammett	5
hamper	17
hampton inn	6
hams	-9
hams it	-5
han	9
han solo	7
hand if	-4
hand is	2
hand made	19
hand me	-12
hand mixer	-11
hand to	3
hand wash	-4
hand when	-36
hand with	-2
hand without	-22
handbook	6
handbook for	10
handed	-12
handed a	-8
handed me	-6
handheld	6
handle all	9
handle so	9
handle that	7
handles	-5
handling the	-25
hands after	-12
hands but	8
hands down	32
hands to	-4
handsets	11
handsome	-2
handwriting	5
handy	37
handy !	20
handy and	10
handy app	16
handy but	-7
handy for	-15
handy little	32
handy on	10
handy to	5
handy too	11
handy tool	8
haneda airport	30
hanes	24
hang	13
hang a	13
hang of	18
hang out	10
hang them	6
hang with	6
hanger	-2
hanger but	-4
hanging around	-7
hanging off	-10
hangout	21
hangout with	62
hangs	-1
hangs beautifully	8
hangs nicely	7
hangs on	-7
hangs there	-5
hangs very	-5
hangs well	22
hannah	5
hannigan	-38
haphazard	-19
haphazardly	-13
happen	1
happen ?	-4
happened !	-14
happened ?	-11
happened for	-11
happened if	-10
happened so	-23
happened to	-1
happening around	7
happens	1
happens next	7
happier	2
happiest	17
happiest place	9
happily and	6
happily surprised	10
happiness	3
happiness and	7
happy	26
happy about	-3
happy because	34
happy but	-11
happy camper	26
happy customer	8
happy ending	-3
happy for	10
happy hour	-11
happy i	18
happy in	9
happy place	9
happy so	10
happy that	9
happy to	8
happy when	3
happy with	28
harbour	5
hard	-8
hard as	-30
hard but	9
hard can	-17
hard case	16
hard core	8
hard earned	-2
hard enough	-24
hard is	-35
hard not	4
hard or	-15
hard seat	-9
hard the	-5
hard times	8
hard to	-9
hard up	-16
hard when	-15
hard work	7
hardback	7
hardened	3
harder and	14
harder next	-9
harder than	-3
hardest part	10
hardly	-18
hardly NOT_a	-2
hardly NOT_any	-10
hardly NOT_anything	-5
hardly NOT_believe	-6
hardly NOT_notice	18
hardness of	-12
hardship	5
hardwicke	6
hardworking	21
harilal	22
hariyali	6
hark	8
harlequin	-22
harlequin romance	-29
harlow	16
harm than	-7
harmful	-5
harmonic	5
harmonica	13
harmonics	25
harmonious	5
harmony	8
harmony farms	12
harp	3
harps	-9
harriet hilliard	8
harrison ford	3
harry	5
harry callahan	12
harry is	6
harry potter	-6
harry series	10
harry's	10
hart	5
hartke	8
hartley	16
hartley's	11
hartsfield	-5
hartsfield airport	-5
has !	7
has a	7
has absolutely	-3
has all	14
has allowed	4
has also	10
has always	9
has amazing	19
has an	-3
has and	10
has any	4
has at	-6
has become	-2
has been	1
has black	-13
has both	3
has captured	8
has closed	9
has collected	-8
has come	8
has created	7
has decent	-10
has deteriorated	-7
has done	1
has easy	7
has everything	106
has expanded	23
has expired	-18
has failed	-15
has finally	9
has found	6
has fun	-8
has given	2
has going	-39
has gone	-15
has good	-3
has got	2
has great	-8
has grown	8
has happened	-3
has held	7
has helped	31
has him	4
has holes	-29
has inspired	12
has issues	-11
has it	27
has it's	-6
has its	7
has just	3
has large	9
has little	-5
has long	-4
has loved	11
has lovely	10
has many	2
has met	9
has missed	-10
has more	10
has most	11
has much	4
has multiple	22
has never	2
has nice	11
has no	-17
has none	-18
has nothing	-4
has on	6
has out	17
has performed	44
has plenty	22
has pockets	12
has poor	-21
has potential	5
has quite	3
has read	-4
has really	3
has saved	26
has sex	-5
has so	3
has special	6
has spent	7
has stopped	-4
has strong	30
has succeeded	7
has terrible	9
has that	30
has the	-2
has tom	-14
has tons	26
has too	-8
has transformed	9
has true	17
has truly	10
has vanished	-20
has wonderful	10
has worked	8
has written	2
has zero	-5
hasn	-8
hasn t	-18
hasn't	1
hasn't NOT_dropped	16
hasn't NOT_had	6
hasselhoff	-19
hassle free	10
hassle to	-7
hasta	11
hat	2
hat is	8
hate	-26
hate him	5
hate is	-13
hate it	-50
hate this	-30
hate to	-7
hate you	-6
hated	-4
hated it	-6
hated the	-4
hated this	-42
haters	14
haters out	13
hates it	-16
hating	-7
hats off	19
haul	-2
haul flight	-10
haunted	-4
haunted mansion	6
haunting	31
haunting and	13
haunts	5
haunts me	6
have !	29
have absolutely	-5
have all	3
have allowed	-11
have almost	38
have also	3
have always	-5
have amazing	16
have an	1
have any	-5
have anything	-2
have app	30
have appreciated	-5
have are	8
have around	37
have asked	3
have at	-2
have available	13
have become	26
have been	-5
have bigger	11
have broad	5
have built	-7
have called	-7
have checked	-7
have committed	5
have complained	11
have cried	-12
have decided	-5
have definitely	-4
have difficulty	6
have dinner	5
have done	-2
have eaten	7
have encountered	-10
have ever	-4
have everything	3
have excellent	14
have expected	-2
have extra	49
have fallen	-5
have flown	7
have food	7
have foot	35
have for	19
have forced	-30
have found	17
have from	7
have fun	21
have given	1
have great	4
have helped	-7
have if	8
have in	4
have introduced	12
have is	21
have it	15
have kept	-5
have known	-4
have listened	-26
have made	1
have me	20
have met	14
have much	-27
have muscular	5
have music	12
have my	2
have new	16
have no	-6
have none	-7
have not	2
have nothing	6
have noticed	5
have only	2
have options	14
have paid	5
have pointed	-5
have purchased	1
have put	-11
have quot	43
have received	-2
have recommended	10
have remained	5
have returned	-40
have ruined	7
have sat	6
have searched	31
have seen	1
have sent	-6
have sex	-6
have shopped	11
have shown	-12
have similar	26
have spent	-3
have started	6
have suggested	-8
have super	-21
have sworn	7
have tasted	15
have that	-2
have the	1
have their	2
have these	14
have this	6
have thought	-5
have three	7
have thrown	-18
have to	-2
have told	-10
have tried	6
have two	5
have updated	12
have used	22
have waited	-4
have wasted	-19
have when	3
have with	2
have wondered	-9
have worked	-6
have worn	-2
have written	-3
have your	3
haven	-6
haven apos	-12
haven of	14
haven't	10
haven't NOT_already	-4
haven't NOT_experienced	5
haven't NOT_found	9
haven't NOT_had	8
haven't NOT_i	12
haven't NOT_looked	8
haven't NOT_met	7
haven't NOT_played	6
haven't NOT_read	-6
haven't NOT_received	-14
haven't NOT_seen	4
haven't NOT_worn	37
haven't NOT_yet	11
havent	7
havent NOT_used	18
having an	2
having come	7
having drinks	16
having good	16
having high	-8
having lunch	6
having many	-7
having more	6
having my	12
having nothing	-11
having problems	-3
having purchased	-7
having taken	-19
having to	1
having worn	-15
hawaiian airlines	-40
hawke	24
hawke and	4
hay	3
hayao	6
hayek	-17
hayworth	11
hazard	-26
hazards	8
hazelnut	6
hazlitt	9
hd in	-9
hdmi cable	9
hdtv	15
he accepts	6
he also	2
he arrived	9
he became	6
he begins	13
he can	2
he could	1
he couldn't	-3
he deals	7
he did	2
he didn't	-3
he discovers	7
he eats	4
he either	-9
he encourages	13
he enjoyed	10
he enjoys	7
he explains	11
he failed	-6
he falls	4
he feels	2
he finds	2
he gave	-5
he had	-1
he hides	7
he is	4
he just	-4
he knows	6
he learns	6
he lets	4
he likes	4
he listens	7
he loved	14
he loves	3
he makes	4
he meets	4
he moved	37
he notices	6
he promptly	-13
he quickly	4
he raved	10
he really	1
he refused	-6
he refuses	11
he remains	8
he said	5
he sang	7
he seemed	-3
he sees	10
he shares	6
he should	-9
he shows	4
he smells	21
he soon	16
he still	6
he then	-4
he told	7
he totally	7
he used	-5
he wants	4
he was	1
he wasn't	-2
he will	1
he won't	4
he would	2
he wouldn't	-4
he'd	-2
he'd be	-5
he's even	-7
he's just	-3
he's very	6
hea	20
head	-1
head against	-21
head down	8
head in	-2
head is	-4
head there	20
head was	-7
head when	-5
head you	12
headache	-21
headaches	-17
headaches and	-17
headband	10
headlines	3
headphone	-3
headphone amp	-46
headphone jack	-5
headphones	-1
headphones and	3
heads	-1
heads and	-4
heads in	-6
heads of	8
heads on	-14
headset	17
headset for	18
headset is	25
healing	31
health conscious	6
health reasons	12
healthcare	13
healthful	25
healthier	8
healthier alternative	20
healthier options	6
healthiest	12
healthy	9
healthy alternative	17
healthy options	7
heap	-12
hear	-3
hear at	-13
hear everything	-15
hear her	-5
hear how	-16
hear of	6
hear people	-11
hear things	10
hear this	-19
hear when	7
hear with	-32
heard a	-13
heard but	16
heard from	4
heard good	-10
heard nothing	-10
heard them	-5
heard these	8
heard this	-4
hearing many	-10
hearing some	9
heart	30
heart and	-2
heart as	5
heart felt	4
heart healthy	11
heart i	7
heart is	7
heart of	-8
heart out	4
heart the	6
heart warming	18
heart wrenching	11
heartache	9
heartbeat	15
heartbreaking	27
heartbreakingly	8
hearted comedy	9
heartfelt	29
heartily	5
hearts	-1
heartwarming	30
heartwarming and	5
hearty	17
heat is	9
heat the	-8
heat wave	9
heated	-5
heathrow airport	4
heating	9
heaton	9
heats	3
heats up	6
heaven	25
heaven !	18
heaven and	-4
heaven but	8
heaven in	6
heaven's	5
heaven's sake	-6
heavenly	19
heavier	-2
heavier but	6
heavier gauge	9
heavier strings	5
heavier weight	4
heavy as	8
heavy but	4
heavy cream	8
heavy enough	21
heavy gauge	9
heavy hand	-23
heavy handed	-7
heavy is	-7
heavy picks	12
heavy rains	9
heavy sack	-8
heavy to	13
heavy weight	4
heavyweight	21
hecht	9
heck	-1
heck !	-14
hectic	4
hedy	6
hedy lamarr	5
heed	6
heeded	-17
heels	1
heels or	13
hefty and	8
hehe	-12
height	5
heinlein's	9
heinz	6
heiress	3
heirloom	-4
helen	6
hell	-14
hell ?	12
hell did	7
hell happened	-11
hell is	-9
hell it	-8
hell no	-20
hell or	-14
hell was	-13
hell were	-16
hell's	-8
hella	12
hellhole	-23
hello ?	-11
hello kitty	29
hells	21
help !	-11
help all	7
help but	-5
help each	9
help is	-6
help it	10
help me	2
help on	-6
help to	3
help was	10
help with	9
help yourself	17
helped	16
helped and	-11
helped by	4
helped her	21
helped me	27
helped my	16
helped them	9
helped to	12
helped with	5
helpful	26
helpful !	-8
helpful and	33
helpful as	14
helpful for	15
helpful i	7
helpful in	22
helpful information	13
helpful staff	17
helpful the	5
helpful when	55
helpfull	26
helping	5
helping her	5
helping with	23
helpless as	-26
helps	28
helps !	17
helps her	11
helps in	10
helps keep	27
helps make	9
helps me	96
helps my	8
helps relieve	13
helps to	6
helps with	22
helps you	3
helquist	-7
hem hit	8
hem was	-7
hemmed	9
hence no	-12
hence not	10
hendrix	-19
henri	7
henriksen	-9
henriksen's	-18
henry	5
henry fool	8
her all	3
her and	2
her answer	-8
her arms	-6
her as	2
her baby	5
her back	4
her beauty	6
her best	2
her boss	7
her brother	8
her chest	-8
her co	-4
her current	8
her diary	8
her dog	5
her dreams	7
her dry	-28
her expertise	8
her eye	11
her family	2
her father	1
her fiancé	8
her first	4
her hand	6
her home	3
her if	-7
her innocence	5
her kindle	9
her later	3
her life	1
her lines	-9
her love	1
her marriage	6
her most	17
her mother	2
her of	6
her only	-4
her own	3
her relationship	21
her rendition	7
her seat	-13
her story	13
her tables	-16
her that	4
her two	2
her where	8
her with	5
her work	-3
herding	14
here	2
here !	7
here ?	-18
here again	7
here and	3
here before	-3
here but	-7
here especially	5
here every	13
here for	-1
here in	7
here instead	8
here is	1
here just	-15
here make	7
here many	5
here multiple	11
here other	-13
here over	13
here she	3
here so	12
here than	22
here the	2
here though	-6
here three	13
here twice	5
here unless	-5
here very	5
here's a	-3
here's the	9
heres	-11
hero	1
hero when	11
heroic	5
herself	1
herself is	6
hershey's	-4
herzog	-12
hesitant	4
hesitant to	1
hesitate to	-5
hesitated	15
hesitation	19
heston	2
hewlett	10
hewlett and	7
hey	1
hey a	-20
hey it	10
hey it's	16
hey the	-4
hf	-13
hi guys	10
hi lo	11
hi tec	22
hiaasen	14
hick	-4
hickock	8
hickory	16
hidden	-11
hidden frontier	10
hidden gem	17
hidden treasure	12
hide it	-18
hideous	-22
hideously	-4
hides	2
higgins	-13
high ?	-13
high and	2
high e	-3
high end	3
high expectations	3
high fat	7
high for	-6
high fructose	-5
high gear	6
high heat	-4
high hopes	-45
high in	3
high intensity	7
high is	13
high level	17
high marks	3
high on	-5
high power	10
high price	-6
high prices	-24
high priest	-9
high quality	40
high range	13
high regard	-17
high rise	-7
high score	11
high side	-12
high society	7
high speed	2
high standard	20
high standards	4
high up	8
higher floor	7
higher floors	5
higher for	9
higher priced	13
higher quality	-4
higher standard	-13
higher waisted	5
highest	10
highest quality	12
highest recommendation	14
highlight	-1
highlight is	10
highlight of	-2
highlight the	4
highlighted	7
highlighted by	9
highlights	-2
highlights from	-8
highlights the	4
highly	5
highly disappointed	-18
highly disappointing	-8
highly enough	34
highly entertaining	-5
highly highly	10
highly rated	-4
highly reccomended	8
highly recomend	5
highly recommend	60
highly recommended	68
highs	2
hike	2
hiking	33
hiking boot	9
hilarious	30
hilarious !	15
hilarious and	12
hilarious movie	15
hilarious scenes	6
hilariously bad	-5
hilariously funny	10
hilary	5
hill	-2
hill in	-13
hilliard	9
hilton and	6
him	1
him ?	3
him a	1
him and	5
him as	1
him better	11
him for	4
him into	4
him is	8
him on	2
him out	2
him that	4
him when	4
him why	-10
himself and	5
himself but	5
hinders	-17
hines	-3
hint and	-8
hint of	-2
hints	3
hip	1
hip area	-21
hip bones	-8
hip for	-8
hip hop	5
hips look	-5
hire	-4
his	-1
his anger	7
his best	-7
his breath	23
his brother	2
his coat	20
his contemporaries	7
his craft	15
his crew	5
his dedication	6
his descriptions	-8
his dog	7
his dreams	4
his dry	8
his duty	7
his earlier	4
his every	9
his family	4
his fate	6
his father	19
his finest	14
his food	12
his friend	7
his grave	-15
his guilt	14
his gun	-7
his head	-1
his humanity	10
his identity	8
his invention	10
his job	1
his lack	-4
his life	15
his luck	7
his mind	2
his minions	-7
his most	1
his native	8
his neighbor	7
his new	1
his odd	-7
his old	2
his older	4
his opinion	-6
his or	2
his oscar	-8
his other	2
his own	-6
his past	-3
his patients	5
his persona	-10
his real	4
his relationship	7
his rival	5
his sad	7
his school	9
his seat	-8
his secret	-13
his service	8
his skills	4
his solo	6
his sons	13
his story	6
his struggle	9
his style	6
his superior	4
his time	3
his timing	6
his toes	10
his true	5
his ultimate	6
his uncle	2
his unique	7
his versatility	5
his way	12
his wife	6
his work	-3
his world	12
his worst	6
his young	4
his younger	12
hiss	-1
hissing	-5
historian	12
historian and	14
historic	5
historical film	7
historically inaccurate	-31
histories	7
history	12
history and	2
history but	6
history of	-4
hit	4
hit !	49
hit at	9
hit every	-11
hit for	5
hit his	-17
hit man	3
hit my	-10
hit of	11
hit record	12
hit the	5
hit with	10
hitchcock and	8
hitler	6
hits	2
hits all	9
hits and	5
hits its	-9
hits just	21
hits me	3
hits right	5
hits the	1
hitting and	8
hive	-5
hk !	8
hk for	-4
hk to	-6
hk trip	32
hkd	6
hkd and	23
hkd for	14
hkdl	5
hmm	-25
ho hum	-41
hoards	-24
hoards of	-30
hobart	11
hobby	4
hobgoblins	-14
hobson	7
hockey	-3
hodgepodge	-14
hodgepodge of	-7
hohner	-10
hokum	-10
hold a	3
hold on	-2
holden	-21
holder and	9
holding	1
holding up	10
holds	20
holds a	16
holds and	7
holds her	8
holds it	5
holds its	19
holds my	45
holds up	29
hole	-5
hole was	-7
holes	-27
holes after	-30
holes and	-8
holes are	-5
holes as	10
holes in	-15
holes than	-5
holes were	-12
holes you	-8
holiday !	-27
holiday movie	-7
holiday or	-9
holiday parties	16
holiday season	13
holidays	17
holidays and	-6
holidays so	18
holistic	24
holland is	-26
hollies	19
hollow	-8
holly	13
hollywood	-1
hollywood !	5
hollywood films	6
hollywood hotel	-4
hollywood movies	3
hollywood satire	13
hollywood studios	10
holmes	3
holmes is	10
holt	-4
holy	-2
holy crap	7
hom	13
home	7
home !	16
home after	3
home alone	-15
home as	-9
home away	8
home it	-11
home it's	-16
home like	7
home made	2
home page	9
home recording	13
home room	20
home stereo	6
home studio	37
home theater	31
home town	3
home use	11
home was	6
homemade	13
homer	29
homes	2
homeward bound	5
honest review	3
honest this	-5
honest we	9
honestly	-9
honestly had	-10
honestly not	-6
honesty and	18
honey chilli	5
honeytone	15
hong	2
hong kong	2
hongkong	4
hongkong disney	6
hongkong in	13
honor and	4
honour	6
hoo	15
hooded	-16
hoodie	-8
hoodlums	6
hook it	-9
hook up	20
hooked	44
hooked !	46
hooked and	11
hooked from	23
hooked me	9
hooked on	18
hooked to	22
hookers	-3
hooks	12
hooks up	7
hooligan	-18
hooper	-14
hooray	13
hooray for	20
hoot	19
hop	2
hope amazon	7
hope and	-3
hope its	-17
hope not	-7
hope one	6
hope retailer	-8
hope someone	-7
hope to	20
hoped that	-16
hoped this	-76
hopefully it	4
hopefully this	-11
hopeless	-3
hopelessly	-3
hopes	-16
hopes but	-6
hopes for	-19
hoping	-22
hoping for	-6
hoping i	4
hoping that	5
hoping this	-26
hoping to	-6
hormel	-8
hornet	18
horoscope	56
horoscope app	15
horoscopes	5
horrendous	-36
horrible	-87
horrible !	-23
horrible acting	-17
horrible and	-5
horrible customer	-8
horrible experience	-19
horrible film	-10
horrible fit	-11
horrible food	-10
horrible for	-15
horrible from	-15
horrible horrible	-10
horrible i	-6
horrible little	-10
horrible movie	-27
horrible on	-7
horrible place	-67
horrible script	-9
horrible service	-39
horrible the	12
horrible thing	-11
horribly	-40
horribly wrong	-15
horrid	-59
horrid !	-9
horrific	-4
horrific acting	-14
horrific to	-20
horrified	8
horror	1
horror film	2
horror flick	-6
horror movie	6
horror movies	1
horrors	2
horses	1
hose	14
hose and	22
hose reel	6
hose to	12
hoses	8
hospital and	4
hospital waiting	-6
hospitality	-6
hospitality !	31
hospitality and	-11
hospitality is	-9
hospitality of	5
hospitality was	9
hospitalized	9
hostage	-4
hostel	-4
hostess stand	-8
hot	5
hot !	35
hot and	6
hot beverage	13
hot buffet	7
hot chicks	-4
hot day	32
hot days	27
hot dogs	-5
hot for	6
hot hot	41
hot mess	-14
hot new	-12
hot not	-15
hot snacks	9
hot so	6
hot stuff	8
hot summer	-11
hot tubs	25
hot weather	56
hot with	7
hotdogs	6
hotel ?	-6
hotel also	10
hotel and	2
hotel breakfast	7
hotel chains	-6
hotel did	-18
hotel du	11
hotel great	7
hotel is	1
hotel just	10
hotel manager	-5
hotel reception	-36
hotel shuttle	4
hotel staff	-2
hotel stay	7
hotel the	-5
hotel through	-4
hotel which	6
hotels but	-8
hotels for	-6
hotels to	8
hotels we	-4
hottest	5
hour	-7
hour and	5
hour back	-20
hour before	-7
hour delay	-11
hour for	-14
hour from	6
hour i	-15
hour just	-13
hour later	-18
hour menu	5
hour of	-4
hour or	-1
hour to	-4
hour trying	-8
hour which	12
hourglass frame	9
hours	-4
hours and	-4
hours back	-11
hours because	-16
hours before	-4
hours by	-16
hours for	-6
hours later	7
hours then	-9
hours there	7
hours trying	-15
hours we	-9
hours when	-5
house is	9
house not	6
house or	-3
house there	17
house we	21
household	8
household name	6
housekeeping to	-10
houses and	4
houston	4
how ?	-3
how about	-17
how am	-6
how and	5
how any	-5
how anyone	5
how awesome	8
how awful	-29
how bad	-52
how badly	-9
how beautiful	12
how being	14
how big	27
how boring	-18
how can	-2
how children	8
how close	9
how comfortable	5
how cool	3
how crappy	-14
how different	5
how disappointed	-4
how do	-16
how dumb	10
how each	8
how far	3
how flimsy	-15
how funny	7
how good	7
how have	19
how heavy	19
how her	5
how horrible	7
how is	-1
how its	8
how love	10
how much	2
how not	-55
how often	11
how old	-6
how real	4
how refreshing	13
how ridiculous	-12
how simple	8
how some	5
how stupid	-10
how that	20
how the	3
how tight	8
how true	12
how well	19
however	-7
however after	-30
however are	5
however at	-12
however even	-10
however i've	7
however it	-1
however more	5
however my	-4
however on	-40
however once	-5
however she	4
however still	12
however the	-16
however their	8
however there's	5
however this	-5
however upon	-24
however was	-12
hp has	-6
hp they	-23
hq	9
hr flight	-4
hrs for	15
hrs of	-7
htc g	10
hte	7
htel	15
htm	-5
hu	17
hubby	11
hubby had	4
huckleberry	6
hudson	3
hudson and	10
hues	6
huff	13
hug	5
huge	-22
huge !	-5
huge and	-6
huge bonus	6
huge box	-6
huge crowds	6
huge dance	13
huge disappointment	-49
huge disney	-26
huge for	-10
huge help	14
huge hit	13
huge impact	-40
huge improvement	5
huge let	-12
huge mistake	-5
huge on	-14
huge plus	36
huge portions	7
huge problem	-7
huge selection	50
huge variety	16
huge waste	-4
hugh	4
hugo	11
hugs	6
huh	-15
huh ?	-20
hulce	8
hull	-6
hulless	14
hulls	-7
hum	-7
hum drum	-9
human	5
human bondage	16
human character	11
human drama	5
human emotions	5
human life	5
human spirit	11
humane	-3
humanism	5
humanity and	3
humanity in	5
humanizes	11
humid so	6
hummingbirds	11
humor	3
humor as	4
humor this	5
humorless	-6
humour	7
hunchback	-7
hunchback of	-7
hundi	-13
hundred times	-6
hundstage	6
hundstage is	8
hung	-7
hung it	-6
hung up	-5
hungarian	8
hunger	5
hunks	11
hunks of	8
hunting and	7
hurl	-14
hurley	-7
hurricane	3
hurricanes	10
hurt	-2
hurt and	11
hurt my	-52
hurting from	9
husband asked	-9
husband gets	-8
husband he	-9
husband in	11
husband likes	13
husband loved	35
husband loves	43
husband really	-8
husband thinks	-11
husband thought	-22
husband will	16
hustle	23
hustle and	18
hwy	-11
hyde and	8
hyde's	7
hyderabad	13
hyderabad !	-5
hyderabad and	7
hyderabadi	-4
hydrate	7
hydrogenated	-15
hygiene	-5
hygienic	12
hype	-7
hype that	-21
hype was	-18
hyped	-49
hypocritical	-5
i !	18
i absolutely	-17
i accidentally	12
i add	25
i adore	17
i advise	-17
i almost	3
i also	9
i always	13
i apologize	-5
i applaud	-4
i arrived	-3
i asked	-3
i assume	-3
i assumed	-4
i ate	2
i attempted	-56
i attended	14
i avoid	-3
i b	-12
i basically	-12
i became	4
i beg	-2
i begin	-4
i believe	1
i booked	-2
i broke	-7
i burned	-16
i called	-9
i can	2
i cannot	-8
i carry	45
i certainly	-5
i challenge	8
i change	3
i charge	-12
i checked	-9
i click	-24
i commend	10
i complained	-63
i completely	3
i concur	-11
i connected	15
i contacted	-16
i convinced	-12
i could	-6
i couldn't	-3
i couldnt	-4
i cried	3
i cringed	-5
i currently	6
i definitely	4
i deleted	-55
i did	1
i didn't	1
i dig	8
i dint	-7
i disagree	20
i disappointed	-12
i disliked	-9
i don	5
i don't	-1
i donated	-17
i done	-9
i dont	-1
i doubt	-9
i downloaded	-4
i dread	-48
i drop	4
i drove	3
i easily	10
i emailed	-14
i ended	1
i endured	-9
i enjoy	9
i enjoyed	23
i entered	-6
i especially	35
i even	-1
i exchanged	-4
i expect	-14
i expected	-3
i expressed	-12
i fall	5
i fast	-33
i fed	-13
i felt	-1
i filled	-6
i finally	-5
i find	1
i first	16
i fit	11
i fly	-8
i followed	-8
i frequently	35
i gave	-3
i glad	70
i got	-3
i grew	8
i guess	-14
i h	20
i had	-1
i happened	6
i hate	-4
i hated	-24
i hats	-30
i have	2
i haven't	6
i heart	16
i hesitated	16
i highly	14
i honestly	-8
i ignored	-10
i immediately	-2
i informed	-13
i insisted	-9
i installed	-4
i instantly	15
i interacted	7
i just	1
i keep	11
i knocked	20
i know	1
i landed	10
i leaned	-9
i learned	1
i leave	2
i left	3
i like	39
i liked	5
i listen	-15
i look	14
i looked	-3
i lost	-2
i love	22
i loved	15
i luv	43
i make	-3
i mean	-11
i meant	-28
i messed	7
i met	5
i might	-1
i missing	-17
i mostly	22
i n	-12
i need	1
i needed	5
i never	1
i noted	9
i noticed	-13
i now	-2
i opened	-22
i ordered	-6
i own	7
i pad	-14
i paid	-11
i paired	56
i particularly	13
i pass	22
i pay	-13
i payed	-31
i personally	2
i pity	-10
i plan	20
i play	33
i plug	-9
i pointed	-6
i post	-21
i prefer	2
i preferred	31
i press	-7
i pressed	-4
i primarily	22
i promptly	-8
i pulled	-13
i purchased	-2
i put	-2
i quit	-17
i rang	-7
i reached	-3
i realise	-7
i realize	-26
i realized	2
i reccomend	4
i received	-13
i recommend	7
i regret	-8
i regularly	-9
i remember	5
i removed	-3
i rented	-3
i replace	-9
i replied	21
i requested	9
i respect	-4
i returned	-3
i rolled	-6
i run	7
i said	3
i saved	-4
i sent	-4
i served	10
i settled	5
i should	-16
i should've	-19
i shrunk	-12
i shut	-27
i sized	2
i sleep	5
i slept	4
i so	-4
i sold	-12
i sometimes	12
i specially	14
i specifically	-45
i spent	-3
i spit	-22
i splurged	-8
i spotted	7
i stick	-7
i still	9
i stood	-9
i stop	6
i stopped	-3
i store	7
i stumbled	9
i suck	10
i suddenly	-6
i support	-8
i suppose	-7
i supposed	-22
i sure	-3
i swear	-9
i tend	-8
i tested	3
i the	-5
i then	2
i think	6
i thoroughly	24
i thought	-10
i threw	-4
i told	10
i tolerated	-14
i too	-2
i tossed	-7
i totally	1
i tried	-17
i trusted	-20
i try	-8
i turned	-3
i typically	4
i understand	-11
i use	45
i used	1
i visited	5
i wake	6
i walked	-2
i wanted	1
i was	3
i washed	-50
i wasn't	1
i wasted	-56
i watch	8
i watched	1
i wear	27
i went	-3
i were	2
i will	-5
i wished	5
i won't	-4
i wonder	-1
i would	1
i would'nt	-46
i would've	-10
i wouldn't	-20
i wrong	6
i wrote	4
i you	10
i'd	-1
i'd also	4
i'd always	-13
i'd avoid	-13
i'd bought	19
i'd buy	14
i'd consider	9
i'd definitely	-21
i'd expect	-4
i'd find	-16
i'd go	-3
i'd like	-2
i'd never	2
i'd probably	6
i'd rather	-31
i'd read	-4
i'd recommend	4
i'd see	-23
i'd sooner	-9
i'd stay	28
i'll	1
i'll avoid	-19
i'll definitely	4
i'll ever	18
i'll find	-4
i'll give	-3
i'll look	-27
i'll need	10
i'll never	-2
i'll pass	-20
i'll start	-3
i'll stick	-35
i'll try	-7
i'll update	14
i'll wait	-28
i'm	1
i'm a	1
i'm able	32
i'm addicted	5
i'm afraid	-34
i'm all	-6
i'm also	5
i'm assuming	-9
i'm at	-17
i'm baffled	-14
i'm betting	-5
i'm between	5
i'm certain	-13
i'm convinced	-7
i'm curvy	23
i'm drinking	-9
i'm embarrassed	-4
i'm enjoying	14
i'm exchanging	9
i'm feeling	5
i'm giving	-2
i'm glad	2
i'm happy	36
i'm here	13
i'm hooked	12
i'm hoping	5
i'm impressed	22
i'm in	17
i'm keeping	32
i'm loving	8
i'm lucky	7
i'm much	-14
i'm not	-4
i'm obsessed	6
i'm ok	9
i'm on	4
i'm only	-5
i'm out	-12
i'm partial	14
i'm playing	6
i'm pleased	32
i'm rating	-9
i'm ready	-5
i'm returning	-8
i'm satisfied	6
i'm sending	-3
i'm so	5
i'm sorry	-17
i'm stuck	-10
i'm sure	-1
i'm surprised	-7
i'm tempted	9
i'm thin	-14
i'm thrilled	6
i'm totally	6
i'm truly	-47
i'm uncertain	15
i'm up	6
i'm upset	-9
i'm used	2
i'm using	64
i'm wearing	31
i'm wondering	-10
i'm writing	4
i'v	-15
i've	5
i've always	11
i've become	9
i've been	1
i've complained	-8
i've decided	-15
i've looked	18
i've loved	-7
i've made	5
i've never	1
i've only	5
i've owned	9
i've played	3
i've received	32
i've started	10
i've taken	-6
i've tried	4
i've used	3
i've visited	16
ia	5
iad	-5
ian	-2
iap	-7
ibanez	30
iberia	-9
iberia customer	-70
iberostar	7
ibis	8
ibook	3
ibook g	-23
icare	-15
ice	-1
ice age	15
ice cold	4
ice cream	-3
ice cubes	-6
ice t	-5
iceberg lettuce	-12
icecream	3
iced	-3
icelandair	39
icing on	4
ick	-12
icky	-29
icn	55
icon on	12
iconic	7
icons and	6
ics	-8
id	-4
id give	-9
id is	27
id rather	-9
ida	-6
ida lupino	8
idea	-22
idea a	-8
idea about	4
idea bad	-8
idea behind	4
idea but	-38
idea is	-9
idea of	-8
idea that	-1
ideal	17
ideal for	7
ideal place	4
ideally	11
ideas but	-23
ideas in	-13
ideas of	10
identifies	11
identify with	2
identity	4
idiot	-2
idiotic	-29
idiots	8
idli	-7
idly	8
ie utf	8
if	-6
if ?	9
if a	-9
if all	-5
if amazon	-5
if anyone	4
if desired	9
if i	-7
if i'd	5
if if	-27
if it	-14
if its	-9
if like	4
if need	-5
if needed	34
if not	2
if nothing	-2
if possible	3
if required	5
if so	-3
if someone	-16
if the	-14
if there's	-4
if these	-6
if they	-9
if they're	-5
if this	-41
if u	-6
if was	-6
if we	5
ife	-7
ife system	9
ife was	84
ignorance is	-10
ignorance of	-3
ignorant	-2
ignorant and	-2
ignorant people	-11
ignore this	-4
ignored	9
ignored and	-7
ignored it	-7
ignored the	-4
ignored us	-17
ignores	-4
ii	1
ii is	-6
iii in	9
ill	-15
ill conceived	-7
ill fitting	-81
illegal	-2
illegal drugs	-12
illegal to	-13
illegible	-17
illiteracy	9
illogical	-4
illuminates	5
illuminating	12
illusions	6
illustrated	8
illustrated and	18
illustrates	7
im pretty	-9
im sure	-11
image but	-5
image is	-5
images and	11
images of	8
imaginable	-3
imagination	7
imagination and	10
imagination is	7
imaginative	4
imaginative and	4
imagine	-2
imagine how	-2
imagine my	-11
imagine this	-8
imax	9
imbecilic	-11
imdb	4
imho	21
imitation	-3
imitation of	-4
immaculate	28
immaculately	16
immaculately clean	11
immature	-12
immediate	-4
immediately called	-7
immediately drawn	16
immediately saw	9
immediately that	-6
immediately upon	6
immediately went	-8
immensely	6
immersed	7
imminent	-12
immortal	9
immovable	-8
impact	2
impact is	5
impacted	4
impaled	-3
impeccable	22
impeccable and	37
impeccable service	5
impeccably	4
imperative	9
implausible	-22
implausible and	-10
implausible plot	-13
implementation	10
implements	-6
implication of	8
implies that	-13
imply	-3
imply that	-7
implying	-11
implying that	-4
impolite	-25
importance	4
importance of	23
importance to	6
important	-1
important aspect	6
important for	14
important it	6
important that	-7
imposing	3
impossible	-27
impossible !	-12
impossible even	-17
impossible for	-16
impossible to	-17
impossibly	-11
impractical	-7
impressed	61
impressed !	19
impressed and	32
impressed at	4
impressed by	6
impressed me	9
impressed with	6
impressions were	-7
impressive	22
impressive !	-8
impressive cast	6
impressive that	7
impressively	7
impromptu	6
improve my	21
improve the	-3
improved	22
improved a	-4
improved is	8
improved on	7
improvement	3
improvement and	17
improvement but	9
improvement over	26
improving	3
impulsive	8
in abundance	4
in action	4
in actuality	-7
in addition	-6
in agony	-6
in alaska	7
in all	2
in america	6
in another	1
in app	-21
in area	13
in asia	3
in awhile	23
in az	6
in b	6
in bad	6
in baking	7
in baltimore	7
in bangkok	12
in barcelona	-5
in bars	9
in beautiful	5
in berlin	15
in better	-6
in between	2
in black	6
in both	-1
in brazil	34
in british	10
in brooklyn	4
in butter	-8
in ca	43
in california	5
in calories	49
in cantonese	25
in central	3
in chocolate	6
in church	6
in city	6
in class	6
in colorado	11
in comparison	-2
in concourse	22
in confusion	-10
in construction	15
in coral	14
in creating	4
in crisis	9
in cuba	11
in daily	8
in days	-10
in death	-9
in decline	-7
in depth	6
in disgust	-8
in disney	5
in disneyland	16
in drop	-17
in dubai	13
in dvd	6
in each	1
in early	4
in edinburgh	-17
in egypt	-11
in electric	7
in english	2
in europe	-3
in evening	12
in every	1
in everyday	5
in excellent	-25
in explaining	5
in fair	-8
in fairness	-20
in fantasyland	7
in february	4
in financial	5
in first	-2
in flight	3
in florence	3
in food	-5
in gachibowli	20
in game	-19
in georgia	-7
in german	8
in germany	2
in giant	14
in gold	6
in good	16
in google	-27
in great	-3
in green	-7
in guitar	9
in handy	54
in head	-15
in health	32
in heaven	8
in her	-1
in his	1
in how	-8
in hyderabad	13
in if	-5
in india	-3
in international	10
in iran	3
in is	4
in it	-12
in italy	4
in its	-4
in ivory	6
in jeans	4
in june	3
in law	18
in life	5
in line	1
in living	-12
in local	13
in long	-20
in louisiana	7
in love	11
in lower	11
in main	14
in many	2
in maui	3
in medium	42
in mexico	15
in microphone	-38
in milk	-8
in mind	2
in montana	9
in more	1
in most	2
in mouth	10
in multiple	13
in music	8
in my	1
in name	-5
in nature	10
in navy	27
in nebraska	-18
in new	2
in northern	14
in oil	-11
in one	1
in open	-6
in operation	11
in orange	-18
in our	3
in overall	-8
in package	16
in paperback	-11
in paradise	4
in paris	8
in part	3
in particular	-2
in perfect	8
in person	2
in petite	2
in phoenix	-10
in picture	-3
in pink	17
in plastic	12
in point	-7
in poor	-5
in portion	14
in practice	-4
in print	-3
in protein	8
in pump	13
in reality	-9
in really	4
in recording	10
in red	2
in regular	20
in relation	-6
in rhythm	11
in rich	7
in rooms	-8
in season	2
in seattle	3
in seconds	15
in separate	7
in short	-9
in slow	-17
in small	4
in social	22
in sodium	25
in someone's	-15
in something	-4
in speakers	32
in splendid	11
in sports	19
in staff	-4
in stitches	35
in store	4
in stores	15
in style	23
in taste	2
in terms	-2
in texture	6
in that	1
in theory	-38
in there	-3
in tight	12
in time	18
in tiny	-4
in today's	5
in toilet	-12
in tomorrowland	10
in top	18
in town	4
in trouble	-15
in understanding	8
in unexpected	12
in until	6
in us	9
in vain	-6
in venezuela	8
in venice	4
in very	4
in view	-5
in waikiki	-16
in waist	11
in walking	-3
in way	-15
in ways	6
in well	3
in wonderland	4
in world	2
in xl	6
in years	3
in your	6
in yourself	8
in zomato	-4
inaccuracies	-6
inaccuracy	-21
inaccurate	-8
inadequate	-53
inadequate and	-7
inane	-21
inane dialogue	-9
inappropriate	-23
inappropriate and	-6
inappropriate for	-8
inarritu	9
inbox	-7
incandescent	34
incapacity	-10
incessantly	-14
incest	-4
inch	2
inch waist	21
inch wide	-7
incheon airport	5
inches above	3
inches and	16
inches of	-5
inches tall	-8
incident of	8
incisive	12
incl	20
inclement	14
inclement weather	14
include a	-2
included	4
included a	5
included and	-6
included for	5
included is	11
included on	4
included with	11
includes	-6
includes a	-4
including	2
including one	3
including tip	9
incoherent	-57
incoherent and	-19
incomparable	17
incompatible	-12
incompetence	-5
incompetent	-54
incomplete	-22
incomplete and	-8
incomplete without	7
incomprehensible	-41
incomprehensible and	-9
inconsistent	-42
inconvenience	-15
inconvenience and	-10
incorporated	4
incorporated into	5
incorrect	-35
incorrectly	-32
increase of	17
increased my	11
increased the	-12
incredible	28
incredible !	43
incredible and	7
incredible film	5
incredible job	13
incredible sound	13
incredible story	8
incredibly annoying	-21
incredibly bad	1
incredibly difficult	7
incredibly disappointed	-7
incredibly flattering	12
incredibly friendly	5
incredibly fun	17
incredibly good	6
incredibly helpful	6
incredibly interesting	7
incredibly lame	-6
incredibly nice	5
incredibly slow	-10
incredibly small	8
incredibly soft	6
incredibly stupid	-8
incredibly useful	27
incredibly well	9
indeed	-3
indeed a	3
indelible	20
independent	2
independent film	13
india executive	-52
indian cuisine	16
indian dishes	27
indian taste	9
indians	1
indians and	10
indicating	-5
indicating that	-15
indication	-3
indication of	-4
indie	2
indifferent	-23
indispensable	54
individual	3
individual and	5
individuality	5
indonesia	2
indonesia business	-10
indonesia customer	76
indoor	-5
indoor seating	10
inducing	-2
indulge	2
indulge in	4
indulged	4
indulged in	6
indulgent	-5
industry standard	7
inedible	-64
ineffective	-13
ineffective and	-13
inept	-29
inexcusable	1
inexpensive	23
inexpensive and	4
inexpensive but	-7
inexplicable	-3
inexplicably	-11
infatuated	3
infection and	-10
infectious	32
inferior	-23
inferior and	13
inferior quality	-31
inferior to	-7
infernal	6
inferred	-16
infest	-14
infinitely	-4
infinity	4
infinity and	9
inflammation	10
inflate	-7
inflight	16
influence	7
influence in	15
influence of	5
influenced	17
influenced by	6
influx	-13
info button	-8
infomercial	-25
informant	9
information !	25
information at	10
information but	-28
information from	5
information given	6
information it	-5
information with	24
informative	30
informative and	6
informed	-4
informed that	13
informed to	-40
informed us	-11
informer	3
infrared	-15
ing	-3
ingenious	23
ingenious !	13
ingredient	-22
ingredient is	-12
ingredient list	-6
ingredients but	5
ingredients in	-5
ingredients that	-7
inhabitants	11
inhaled	7
inherit	3
inheritance	5
inhumane	-4
initially	2
initially but	7
initially i	4
initially thought	7
initiate	-20
injected	-5
injected into	-17
injector	22
injury	-4
ink	9
ink cartridge	20
ink cartridges	-7
inkjet	10
inkpad	8
inland	13
inner	2
inner child	6
inner lining	-6
innocence	19
innocent	-4
innocuous	-4
innovations	15
innovations in	15
innovative	5
innumerable	-4
inoffensive	-23
inoffensive and	-13
input jack	-22
inquisitive	7
insanity	7
insanity sauce	11
insatiable	5
inseam is	8
insect in	-26
insecurities	13
insensitive	-6
insert	-1
inside !	-8
inside another	13
inside disneyland	15
inside his	8
inside i	10
inside that	-5
inside the	-2
inside then	-13
inside which	18
inside you	12
insider	28
insight into	3
insightful	30
insightful and	11
insights	3
insipid	-38
insisted i	12
insomnia	-17
inspection	-6
inspector gadget	-22
inspiration	1
inspiration for	3
inspirational	11
inspired	8
inspiring	17
inspite	-7
inspite of	-7
instagram	14
install an	-10
install and	20
install the	-4
installed in	8
installed it	-19
installed these	6
installed this	-7
installing	-4
installing this	-9
instance	-1
instance the	-7
instant	6
instant coffee	-7
instantly	-5
instantly fell	10
instead	-29
instead !	-14
instead he	7
instead i	-3
instead if	-9
instead it	-7
instead of	5
instead or	-10
instead the	5
instead they	3
instead was	-4
instead we	1
instead you	-19
instructed	-20
instructed to	-7
instruction for	-13
instructions	-4
instructions and	-9
instructions it	-39
instructor	-2
instrument	34
instrument and	8
instrument cable	18
instrument of	11
instrumental	10
instruments	6
insubstantial	-31
insufficient	-24
insult	-47
insult the	-10
insult to	-32
insulted	-6
insulting	-40
insulting to	-24
insultingly	-18
insults	-3
insurance against	8
integrity of	9
intel	8
intellectual and	6
intellectual or	-10
intelligence officer	10
intelligent	5
intelligent and	23
intended for	4
intended to	-4
intense	28
intense and	4
intense that	7
intensity	2
intent was	-5
intentions	-5
inter	3
interacted	32
interacted with	22
interest for	-7
interest or	-9
interest rate	9
interest throughout	9
interested	-1
interested in	2
interesting	4
interesting and	-4
interesting app	12
interesting at	-8
interesting but	-21
interesting cut	-13
interesting documentary	-15
interesting glimpse	9
interesting idea	-4
interesting is	3
interesting or	-8
interesting people	-9
interesting person	-16
interesting premise	14
interesting reading	-34
interesting since	-8
interesting storyline	24
interesting things	4
interesting to	-3
interesting watch	8
interesting way	11
interestingly	4
interests and	-10
interface	13
interface and	12
interface is	5
interface to	-6
interfere with	8
interference from	-4
interfering	-8
interfering with	-14
interior	2
interiors	4
intermediate	10
interminable	-42
intermittently	-37
international business	-22
international film	13
internet but	8
internet connection	-2
internet i	7
internet in	4
internet search	8
internet so	-20
internet speed	12
internet stations	13
internet was	-9
internet when	8
interpretation	3
interpretation of	-1
interrupted	-2
intersting	7
intertwined	3
interwoven	10
intestines	-3
intex	12
intex pillow	6
intimate	16
intimidated	3
into a	-1
into all	4
into believing	-3
into buying	8
into darkness	6
into effect	10
into every	-4
into fall	18
into folders	12
into for	10
into it	1
into life	9
into little	-18
into pieces	-24
into retailer	10
into some	-8
into submission	-11
into town	4
into watching	-17
into what	2
intolerable	-4
intolerance	20
intricacies	4
intricacy	23
intricacy of	16
intricate	8
intrigue	5
intrigue and	4
intrigued	4
intrigued by	4
intriguing	7
intriguing story	9
intriguing to	8
intro to	7
introduced	9
introduced me	6
introduced to	9
introduces	5
introduces the	10
introduction	1
introduction to	8
introspective	6
intuitive	4
intuitive and	4
invaders	8
invaluable	39
inventive	17
inventor	4
inventory	6
invest	-6
investigated	-8
investigation	3
investigation to	8
investigators	7
investment	8
investor	15
invincible	-4
invited	2
invited to	7
inviting	-3
invoice	-19
involved as	7
ion	8
ipad	5
ipads	-4
ipads and	-8
ipl	9
ipod	6
ipod in	6
ipod is	-8
ipod nano	13
ipod or	-8
ipods	-3
iq	-3
ique	19
iran	6
iran is	11
irani	5
irani chai	8
iranian	3
irene	4
irish pub	16
iron	16
iron man	32
ironed	6
ironing	2
ironman	2
ironman experience	30
irregular	-10
irrelevant	-8
irrelevant for	-15
irresistible	22
irresponsible	-6
irreverent	5
irreverent and	10
irritated	-18
irritated by	-7
irritates	-4
irritating	-21
irving	9
irving berlin	9
is	-4
is !	3
is ?	-3
is a	10
is able	9
is above	12
is absent	-6
is absorbed	10
is absurd	-17
is addicting	9
is addictive	17
is affordable	21
is aided	9
is akin	-7
is also	3
is always	-4
is amateurish	-9
is amazing	56
is amazingly	9
is american	-13
is ample	19
is an	3
is and	5
is annoying	-4
is appalling	-14
is art	5
is as	3
is atrocious	-28
is available	11
is average	-5
is awesome	25
is awful	-54
is awkward	-9
is awsome	13
is back	-2
is badly	-10
is beautiful	2
is beautifully	6
is because	1
is below	5
is best	-7
is beyond	-7
is bigger	31
is bill	-24
is billed	-11
is bit	44
is bizarre	-13
is bland	-6
is blue	6
is boring	-20
is born	8
is both	4
is breathtaking	8
is brilliant	14
is brilliantly	-24
is brought	4
is brown	-8
is buggy	-8
is built	6
is called	-4
is captivating	21
is caring	7
is casual	-14
is caught	6
is challenging	4
is cheap	-19
is child	9
is classic	3
is clever	7
is close	5
is closed	-34
is closer	24
is clumsy	-8
is cold	-44
is comfortable	11
is coming	-2
is compact	10
is compelling	18
is complete	-3
is completely	-4
is concerned	-2
is consistent	5
is consistently	4
is continually	9
is cooking	15
is cool	-6
is courteous	35
is cozy	12
is cramped	-5
is crap	-19
is creative	10
is cringe	-13
is crisp	6
is cropped	-19
is crystal	24
is da	16
is dead	-5
is deaf	-12
is deceiving	-45
is deep	7
is defective	30
is definately	9
is definitely	5
is degrading	-8
is delicious	18
is delightful	-5
is delish	7
is deplorable	-7
is devoid	-16
is different	2
is difficult	-3
is dire	-7
is dirt	8
is disappointing	-3
is disgusting	-15
is disjointed	-7
is dismal	-9
is disneyland	41
is distorted	-12
is distributed	-42
is disturbing	-10
is divided	3
is divine	10
is doomed	-12
is drawn	6
is dreadful	-11
is dull	-10
is dumb	-19
is easily	4
is easy	3
is edible	-10
is eight	11
is either	-6
is elasticized	-9
is elegant	9
is embarrassing	-49
is entertaining	2
is epic	7
is equally	9
is especially	2
is essentially	-2
is everything	20
is everywhere	-4
is exactly	10
is excellent	27
is exceptional	11
is exciting	21
is extensive	11
is extraordinary	10
is fab	8
is fabulous	-16
is fairly	12
is fake	-3
is false	-21
is fantastic	3
is far	3
is fascinating	6
is fast	26
is fed	5
is feminine	5
is fictional	8
is finally	3
is first	2
is fitted	34
is fitting	4
is fixed	-6
is flat	-10
is flattering	2
is flawless	62
is flimsy	-9
is flowy	12
is forced	2
is form	4
is four	-13
is friendly	-9
is full	1
is fully	8
is fun	22
is g	7
is garbage	13
is genius	18
is genuinely	10
is gluten	17
is going	-2
is gone	-2
is good	12
is gorgeous	-7
is great	26
is greater	16
is gripping	13
is grossly	-5
is hands	4
is happy	5
is hardly	2
is have	6
is heated	-8
is heaven	17
is helping	13
is highly	-3
is hilarious	7
is his	-2
is holding	4
is home	9
is honest	10
is hong	-19
is hope	-16
is horrendous	-4
is horrible	-13
is horribly	-11
is horrid	-23
is human	6
is hysterical	12
is i	6
is if	2
is illegal	-13
is immensely	8
is impeccable	4
is important	-3
is impossible	-9
is impressive	3
is in	5
is incoherent	-6
is incomplete	-15
is incomprehensible	-6
is inconsistent	-9
is incredible	28
is indispensable	11
is inexcusable	-12
is inexpensive	-19
is inferior	-12
is inhabited	-15
is innovative	7
is insulting	-5
is intense	12
is interested	6
is it	3
is joe	9
is junk	-3
is just	-6
is kept	7
is key	26
is lacking	-3
is lackluster	-13
is lame	-30
is large	8
is late	-6
is laughable	-1
is leaking	-38
is learning	11
is left	-1
is legit	19
is light	5
is lighter	5
is lightweight	2
is likewise	5
is linked	-8
is listed	-9
is lit	8
is little	-3
is located	1
is look	-7
is looks	-7
is loose	30
is lost	-5
is lousy	-3
is love	3
is lovely	8
is low	6
is ludicrous	-22
is lying	-6
is mad	11
is magical	14
is make	-14
is massive	-6
is masterful	8
is meant	1
is mediocre	-3
is messed	-5
is mild	6
is mildly	-8
is minor	5
is miserable	-19
is misleading	-7
is missing	-4
is mistaken	8
is modern	8
is mounted	-9
is move	-18
is must	4
is my	14
is nasty	-7
is navy	11
is nearly	-3
is necessary	4
is negative	-21
is nice	-5
is nine	30
is no	4
is noisy	-10
is none	-8
is nonsense	-4
is not	-6
is nothing	-23
is number	9
is off	-5
is often	1
is ok	-9
is okay	-3
is on	1
is one	9
is only	-3
is organized	13
is our	-3
is out	-4
is outstanding	-19
is over	5
is overpriced	-5
is painful	-15
is painfully	-4
is paris	-11
is part	4
is passable	-18
is pathetic	-41
is perfect	59
is perfection	16
is perfectly	4
is perhaps	-2
is phenomenal	25
is pleasing	7
is plentiful	9
is polyester	-6
is poor	-2
is poorly	-16
is portable	13
is possibly	2
is powerful	11
is presented	3
is press	-27
is pretentious	-19
is priced	5
is priceless	15
is printed	-20
is prompt	8
is quality	9
is questionable	-26
is quick	-5
is quite	-1
is quoted	-9
is rampant	-21
is reading	-5
is real	8
is reasonable	-4
is recommended	13
is refreshing	22
is relatively	12
is reliable	29
is remarkable	10
is restored	-7
is rich	1
is ridiculous	4
is ridiculously	-4
is right	12
is ripping	-9
is roomy	6
is rude	-27
is ruined	6
is ruining	-6
is sad	3
is said	-3
is says	9
is scary	-9
is second	6
is seen	2
is selling	-17
is seven	21
is sharp	19
is similar	9
is simple	18
is slightly	8
is slimming	6
is small	-2
is smaller	30
is smoking	-7
is smooth	69
is so	-1
is soft	20
is sold	8
is solid	7
is some	-3
is something	4
is sometimes	3
is somewhat	6
is sorta	-11
is sound	16
is special	29
is spinal	8
is splendid	8
is spot	14
is spread	11
is stale	-6
is stamped	-10
is stellar	3
is stiff	-13
is still	6
is stilted	-7
is stretchy	16
is strictly	-17
is strong	14
is stronger	9
is stunning	25
is stunningly	5
is stupid	-11
is sub	-18
is substantial	4
is subtle	26
is such	6
is sufficient	3
is sugar	-16
is super	11
is superb	22
is supposed	-17
is supposedly	-18
is sure	13
is surprisingly	9
is suspect	-9
is sweet	6
is taking	-22
is tasty	15
is terrible	-47
is terrific	19
is the	7
is there's	-3
is thick	10
is thicker	20
is thinking	-15
is this	-13
is thought	6
is tightly	10
is timeless	24
is tiny	-8
is titled	-7
is told	2
is too	-16
is top	12
is tops	25
is torture	-11
is totally	-10
is touching	12
is truly	12
is tts	7
is tucked	8
is ugly	-11
is unacceptable	-67
is unbearable	-9
is unbeatable	28
is uncomfortably	-6
is unforgettable	15
is unique	-7
is unlike	42
is unnecessarily	-10
is unusable	-16
is unusual	14
is unwatchable	-6
is usable	-24
is useless	-35
is utter	-6
is value	14
is versatile	16
is very	-2
is virtually	-7
is warm	-4
is wasted	-4
is watchable	-4
is water	-15
is way	-21
is weak	-1
is well	15
is where	2
is why	2
is wise	7
is within	3
is witty	14
is wonderful	17
is wonderfully	24
is wooden	-5
is world	14
is worse	-21
is worst	-28
is worth	10
is worthless	-17
is worthwhile	5
is wow	9
is wrong	-6
is you	5
is your	-20
is yummy	33
is zero	-3
ish	6
island to	-5
island with	5
islands	4
isles	6
isn't	-1
isn't NOT_actually	-7
isn't NOT_all	-3
isn't NOT_any	2
isn't NOT_as	4
isn't NOT_even	-38
isn't NOT_for	5
isn't NOT_funny	-8
isn't NOT_perfect	18
isn't NOT_that	-6
isn't NOT_there	-41
isn't NOT_too	-2
isn't NOT_up	-9
isn't NOT_working	-41
isn't NOT_worth	10
isnt	-3
israelis	-8
issue	-4
issue and	8
issue for	-2
issue here	5
issue i	15
issue of	3
issue was	-6
issue with	-13
issued	-5
issues !	-12
issues from	-8
issues in	-7
issues were	7
issuing	-8
istanbul ataturk	-6
it !	26
it :)	-18
it ;)	10
it ?	1
it a	6
it absolutely	16
it acceptable	-13
it according	-15
it achieves	11
it advertises	-11
it again	20
it all	4
it allows	27
it alot	50
it altered	6
it an	2
it another	-12
it anyway	3
it appeared	-3
it appears	2
it arrived	-2
it as	1
it asap	-7
it asked	-10
it available	5
it avoids	7
it away	-5
it back	-21
it barely	-8
it because	1
it becomes	-3
it been	-8
it began	-3
it blends	14
it both	6
it brings	6
it broke	-7
it burns	-74
it but	-9
it buy	17
it can	15
it can't	7
it caught	48
it cause	-7
it cleans	10
it cold	-9
it combines	5
it comes	5
it convenient	7
it cool	5
it cover	8
it covered	11
it crashed	-15
it crashes	-2
it daily	-9
it deals	3
it decided	-16
it delivers	4
it demands	36
it depends	6
it deserves	3
it destroys	-7
it didn't	-9
it didnt	-9
it died	-30
it difficult	-4
it displays	6
it distorts	-46
it disturbing	-14
it does	1
it doesn	-14
it doesn't	1
it doesnt	5
it downloads	-10
it drapes	22
it dry	-27
it each	41
it earlier	9
it easier	2
it easily	6
it easy	78
it either	-10
it enhances	12
it enjoyable	5
it enough	7
it entertains	11
it entirely	-7
it every	15
it everyday	22
it explains	8
it explores	9
it extremely	-8
it failed	-17
it fails	-22
it falls	-17
it features	5
it feel	9
it fell	-11
it felt	-3
it fills	10
it fine	-16
it finished	9
it first	5
it fits	27
it five	29
it flows	33
it follows	9
it for	1
it force	-6
it four	5
it free	4
it freezes	-13
it from	-1
it froze	-18
it fun	6
it generally	7
it gets	2
it gives	6
it good	-3
it got	3
it great	9
it had	1
it halfway	-12
it handles	18
it handy	6
it hanging	9
it hard	-4
it has	6
it hasn't	2
it helps	29
it hides	3
it highly	9
it hits	5
it holds	15
it hot	5
it however	-8
it i	1
it immensely	4
it impossible	-3
it in	1
it incredibly	-21
it instantly	8
it is	9
it it	-6
it itches	-13
it just	-23
it keeps	-5
it kicks	7
it kills	24
it kind	-2
it kinda	-15
it knew	-13
it last	16
it lasted	-13
it lasts	-3
it later	4
it leaks	-14
it lends	5
it lets	18
it literally	-2
it look	-5
it looked	-11
it looks	-1
it loose	11
it lost	-6
it love	33
it made	1
it makes	-2
it many	16
it met	9
it might	1
it more	11
it must	2
it new	-6
it next	8
it now	3
it offered	5
it offers	7
it one	-2
it only	-4
it opens	14
it operates	6
it out	1
it palatable	-10
it pays	23
it perfect	41
it perfectly	5
it pops	10
it provided	11
it provides	19
it pulls	4
it quit	-10
it quite	-3
it reads	-21
it real	9
it really	4
it reminds	3
it returned	-8
it reveals	7
it rocked	10
it ruined	10
it saddens	-28
it said	-22
it saves	20
it say	-14
it scared	6
it scares	-7
it seem	-3
it seemed	-9
it seems	1
it self	-3
it sells	29
it seriously	-2
it she	-31
it should	2
it shows	-3
it shrank	-27
it shrunk	-3
it simply	-13
it sit	63
it slowly	30
it smelled	-11
it so	6
it sold	11
it sooner	15
it sound	4
it speaks	10
it started	-31
it states	-36
it stay	-16
it stays	5
it steep	20
it still	1
it stinks	-33
it stop	-6
it stopped	-31
it stops	-16
it straight	-13
it stunk	-8
it sucked	-26
it sucks	6
it suffers	-8
it super	6
it supports	8
it supposed	-16
it take	-30
it taking	-10
it tasted	-3
it teaches	18
it tells	-3
it ten	6
it tends	11
it the	-4
it then	-1
it there	3
it they're	-10
it thinking	-2
it thinks	-17
it thoroughly	7
it toasts	10
it told	-4
it too	11
it took	-12
it tried	-4
it tries	-38
it truly	7
it two	-21
it uncomfortable	-8
it unique	4
it until	-7
it unusable	-4
it up	-1
it used	-6
it useless	-7
it using	7
it very	6
it wakes	9
it wanted	-6
it wants	-57
it was	-1
it washes	7
it wasn't	1
it wastes	-10
it well	4
it went	-4
it weren't	-12
it wet	-17
it when	1
it whenever	11
it will	1
it with	7
it won	16
it won't	-12
it wont	-17
it worked	-20
it works	9
it worse	6
it would	-5
it would've	-12
it wouldn't	2
it wouldnt	-18
it you	13
it you'll	5
it zero	-10
it'll do	-7
it'll get	8
it'll take	-12
it's	3
it's a	10
it's about	7
it's addictive	8
it's adorable	15
it's also	-8
it's amazing	6
it's an	2
it's around	7
it's as	-3
it's awesome	46
it's awful	-7
it's bad	-12
it's basically	-4
it's boring	-4
it's broken	-8
it's cheaper	-8
it's cheesy	11
it's classy	6
it's clean	7
it's comfortable	12
it's cool	5
it's cotton	5
it's crap	-15
it's cut	-4
it's cute	4
it's dead	-12
it's definitely	3
it's disappointing	-9
it's disney	8
it's disneyland	27
it's easier	17
it's easy	-2
it's enjoyable	7
it's entertaining	39
it's fabulous	10
it's fairly	6
it's fantastic	-4
it's fast	4
it's flattering	8
it's for	8
it's free	2
it's fun	2
it's going	-8
it's gone	3
it's gorgeous	12
it's got	5
it's great	33
it's helpful	7
it's here	10
it's horrible	-3
it's huge	-9
it's job	24
it's just	-12
it's kinda	7
it's laughable	-5
it's light	31
it's lightweight	14
it's like	-4
it's literally	-6
it's located	8
it's lovely	11
it's magic	9
it's marginally	-8
it's missing	-7
it's near	14
it's nice	17
it's no	-4
it's not	1
it's obvious	-3
it's ok	4
it's okay	-15
it's one	10
it's over	-2
it's own	1
it's painful	-8
it's perfect	37
it's plenty	14
it's plugged	-14
it's pretty	-3
it's probably	-4
it's purpose	5
it's quiet	7
it's quite	-2
it's rare	3
it's ready	43
it's ridiculous	-26
it's simple	18
it's slightly	10
it's slow	-9
it's small	5
it's smaller	15
it's smooth	13
it's soft	-12
it's sometimes	21
it's sort	7
it's still	4
it's stretchy	5
it's strong	11
it's stupid	6
it's sturdy	6
it's super	-20
it's supposed	2
it's supposedly	-13
it's taste	6
it's telling	-16
it's terrible	-38
it's true	1
it's truly	3
it's unfair	-18
it's useless	-16
it's very	8
it's way	-8
it's well	6
it's what	3
it's wonderful	-6
it's working	22
it's worth	-6
it's written	-6
italian	8
italian version	7
italy	22
italy and	12
itches	-11
itchy	-27
itchy !	-87
itchy and	-7
itchy but	10
item	-10
item as	-6
item at	-9
item but	-3
item for	5
item is	-2
item on	-3
item only	-19
item the	-12
item you	12
items	-1
items !	11
items are	-9
items for	-5
items so	12
items which	-5
itinerary	12
its a	4
its also	4
its amazing	21
its awesome	37
its beautiful	15
its because	-3
its best	-3
its boring	-7
its content	7
its course	-8
its cute	13
its defense	-9
its disney	9
its disneyland	20
its doors	-8
its dumb	-7
its ease	6
its easy	27
its effect	14
its extremely	17
its eyes	-16
its face	-16
its fast	14
its fine	19
its flaws	-14
its free	6
its fun	-4
its good	2
its great	14
its happy	-10
its history	6
its horrible	-10
its impossible	-27
its in	2
its influence	8
its is	5
its job	41
its just	-19
its low	5
its magic	17
its many	11
its my	10
its nature	-7
its nice	18
its not	5
its ok	-34
its own	-2
its parts	8
its peak	15
its perfect	29
its power	5
its primary	12
its range	7
its rather	7
its simplicity	12
its size	6
its stupid	-8
its subject	3
its super	3
its thing	15
its value	29
its various	6
its very	9
its visual	6
its wonderful	7
its worst	-7
its worth	9
itself	-2
itself are	-6
itself looked	-7
itself off	-8
itself was	-6
itself wasn't	-37
itunes	4
itunes or	-8
iturbi	9
ivory	17
ivory and	11
ivory in	11
iz	-21
izzard	12
j	4
j k	8
jabba	15
jabba the	5
jack	-3
jack cassidy	10
jack daniels	8
jack haley	8
jack higgins	-9
jack is	6
jack lemmon	5
jack oakie	11
jack of	-15
jack palance	3
jack the	-5
jacket	11
jacket !	-20
jacket also	-12
jacket and	-8
jacket looked	-9
jacket or	24
jacket that	10
jacket to	4
jacket with	9
jackhammer	-7
jackie	22
jackie chan's	10
jackie's	5
jacqueline	11
jacques	9
jacques coulardeau	13
jacuzzi	3
jafar	4
jafar panahi	7
jaffe	12
jai	-9
jai white	-10
jakarta	18
jakarta airport	10
jake	19
jake gyllenhaal	7
jake is	8
jake weber	8
jake's	-12
jalapeno	7
jalapeno and	14
jalapenos and	10
jam is	8
jam session	13
james	-5
james belushi	7
james bible	9
james bond	-3
james cole	7
james spader	-6
james stewart	2
james van	8
james version	7
jammed	-35
jammin	33
jamun	15
jane and	4
jane is	4
janes	13
janice	11
janos	8
janos rukh	7
japan airlines	15
japan and	-12
japan i	10
japanese	9
japanese cinema	12
japanese society	6
jar of	4
jardin	10
jargon	-14
jason bourne	13
jaw	3
jay	2
jayanta	13
jayne mansfield	-6
jazz	1
jazz bass	15
jazz iii	27
jealous	5
jean	11
jean arthur	5
jean eustache	10
jean jacket	19
jean peters	12
jean simmons	3
jeans	23
jeans !	48
jeans and	-9
jeans are	6
jeans as	7
jeans fit	7
jeans for	12
jeans or	64
jeera	32
jeera rice	10
jeff daniels	-12
jeff is	9
jeff webster	7
jeggings	7
jellies	-8
jen	5
jennifer tilly	-6
jenny	4
jeon	12
jeremy northam	20
jerk	-2
jerk and	-4
jerker	7
jerky	-11
jeroen	4
jerry	1
jerry mouse	8
jersey airport	10
jesse	3
jesse and	4
jessica simpson	-29
jewel	14
jewel of	19
jewelry	9
jewelry and	5
jewels	-3
jewish mother	-10
jfk airport	-14
jfk and	6
jfk to	25
jiggle	-23
jim broadbent	6
jim carrey	7
jim dunlop	3
jim is	6
jimmy	12
jimmy fallon	5
jimmy stewart	11
jingoistic	-16
jj	10
joan	17
joan cusack	6
joan fontaine	7
joan hart	11
joanne	11
job	14
job as	6
job done	20
job for	6
job here	3
job it	5
job of	-2
job portraying	16
job that	3
job well	9
job with	5
jodie sweetin	8
joe	1
joe buck	8
joe don	-3
joe is	7
joe piscopo	4
joe satriani	-16
jog	7
joggers	29
jogging	-4
johannesburg	-4
johannesburg airport	-7
johansson	4
john	-4
john and	-11
john deere	15
john derek	-7
john ford	7
john ford's	4
john garfield	4
john glover	6
john goodman	3
john holmes	11
john huston	-9
john ireland	-12
john mcintire	15
john ritter	6
john waters	3
johnnie	9
johnny dangerously	5
johnson	-1
johnston	6
joined	4
joined by	6
joint in	17
joints	-2
joke	-25
joke !	-2
joke a	-8
joke and	-1
joke of	-8
jokes	3
jokes at	10
jokes that	-3
joking with	-7
jokingly	-4
jon voight	7
jonathan	-1
jonestown	3
jonestown massacre	6
jordanian	46
jose	5
jose iturbi	8
joseph fiennes	-8
joss	4
joss ackland	3
josé	5
jot	7
jot down	13
jotting	9
journalism and	21
journey with	5
journeys	35
journeys to	8
joy	20
joy in	-7
joy of	10
joy to	25
joyous	7
joys	-7
joystick	7
jsut	8
juan	11
jud	8
judah	6
judgmental	-6
judi	5
judi dench	4
juice but	9
juicedefender	9
juicy	22
juicy and	28
juicy chicken	15
jukebox	4
jules	4
julia roberts	-8
juliet	-2
julio	-8
july and	4
jump the	5
jumping all	-11
jumping up	-6
jumps	-5
jumps all	-7
jumpsuit	10
jumpsuit !	14
jumpy	-7
jungle and	6
jungle ride	-6
jungle river	18
jungle's	12
junk	-70
junk !	-24
junk with	-8
jury	6
just	-1
just a	-2
just above	2
just add	4
just amazing	16
just an	-7
just another	-8
just arrived	-3
just as	21
just atrocious	-5
just average	-6
just awesome	38
just awful	-83
just back	7
just bad	-42
just be	4
just beautiful	55
just becomes	-9
just before	7
just beginning	7
just bored	-8
just boring	-6
just bought	10
just brilliant	21
just call	7
just can't	-5
just cannot	-4
just cheap	-30
just check	9
just coming	13
just could	-5
just couldn't	-7
just did	-21
just didn't	-9
just does	-15
just doesn't	-25
just don't	-11
just downright	-4
just dull	-14
just dumb	-9
just ended	-11
just ends	-34
just enjoy	32
just enough	1
just excellent	26
just expected	-9
just falls	-9
just fantastic	26
just fell	-3
just fine	26
just finished	3
just follow	4
just fun	11
just gave	-4
just generally	-12
just gets	-3
just give	3
just go	-2
just goes	-2
just good	5
just gorgeous	12
just great	22
just gross	-8
just had	-1
just hangs	-28
just hard	-10
just hate	-14
just have	-2
just haven't	-17
just hit	5
just horrible	-27
just hung	-3
just ignored	-8
just in	2
just incredible	8
just is	-6
just its	20
just kidding	4
just kind	-9
just lame	12
just laughed	-6
just laying	-13
just left	-12
just like	8
just listen	10
just live	25
just long	5
just looked	-11
just love	20
just loved	34
just lovely	6
just loves	5
just made	1
just makes	-2
just making	-11
just may	4
just meh	16
just melts	10
just minutes	8
just moves	-5
just my	-5
just need	2
just no	-25
just normal	9
just not	-28
just nothing	-8
just odd	-21
just ok	-21
just okay	-52
just paid	-6
just pathetic	-16
just perfect	17
just perfectly	6
just picked	6
just plain	-23
just plug	4
just quit	-11
just randomly	-10
just recently	5
just relax	16
just ridiculous	-55
just right	79
just run	-24
just said	-10
just save	11
just say	-3
just seemed	-16
just seems	-6
just set	6
just showing	-6
just shows	-4
just silly	-12
just slightly	22
just sloppy	-8
just so	-4
just some	-15
just something	4
just spins	-30
just standing	-4
just stared	-10
just started	2
just starting	5
just stopped	-19
just stops	-24
just stupid	-9
just switch	12
just taking	-5
just taste	7
just tastes	-13
just tell	-7
just terrible	-10
just the	4
just there	-4
just this	7
just threw	-23
just tired	-19
just to	-6
just told	-6
just too	-3
just trying	-5
just turns	-14
just unnecessary	-9
just using	-8
just very	-8
just waited	-12
just walking	-11
just walks	-8
just wanted	3
just wasn't	-42
just wasted	6
just wear	3
just weird	-25
just weren't	-32
just what	44
just wish	15
just won't	-6
just wonderful	-14
just works	15
just wow	4
just write	35
just wrong	-28
justice	8
justice !	7
justice and	11
justice to	7
juxtaposition of	11
jw marriott	10
k	-1
k !	-19
k e	-13
k version	-42
k which	-15
ka	9
ka meetha	12
kandi	15
kareena	-14
kargil	-8
kari	-4
kari wuhrer	-12
karl	6
karl malden	23
kate	-4
kathryn grayson	11
kathy long	-9
ke	-9
kebab	20
kebab and	11
kebab was	6
kebabs	16
keel's	-21
keen	16
keen to	13
keep	8
keep a	19
keep an	4
keep and	5
keep buying	15
keep coming	17
keep em	11
keep going	5
keep hoping	-45
keep looking	-40
keep me	6
keep my	4
keep one	3
keep people	7
keep returning	10
keep saying	-11
keep these	36
keep things	10
keep track	32
keep up	51
keep using	-10
keep waiting	-9
keep you	9
keeper	3
keeper !	37
keeping	8
keeping it	5
keeping my	-7
keeping their	11
keeping this	12
keeping track	-10
keeping up	3
keeps	6
keeps breaking	-13
keeps changing	-9
keeps coming	12
keeps crashing	-12
keeps force	-33
keeps getting	7
keeps giving	-23
keeps his	8
keeps it	15
keeps me	45
keeps my	38
keeps popping	-7
keeps saying	-13
keeps telling	-13
keeps the	28
keeps things	23
keeps this	7
keeps you	40
keeps your	3
keflavik	23
kei	6
keith gordon	5
kelly	2
kelly is	5
kelly's	15
kelso	15
ken	3
kennedy	5
kennel	15
kennel murder	5
kenya	14
kept	2
kept clean	12
kept cutting	-8
kept hoping	-8
kept me	14
kept on	-10
kept popping	-12
kept secret	4
kept telling	-7
kept this	-5
kept waiting	-37
kept watching	-3
kernels	-3
kerouac's	6
ketchup	-6
kettle	-4
kettle to	-12
kevin	1
kevin kline	7
key at	13
key lime	9
key to	3
keyboard and	3
keyboard for	15
keyboard on	9
kfc	-3
kheer	-6
kher	10
ki	3
kibble	8
kibble and	14
kibbles	12
kick	3
kick back	5
kick of	4
kicking	1
kicks	3
kicks butt	27
kid again	42
kid at	10
kid i	4
kid is	-3
kid loves	57
kid who	-2
kid you	-6
kid's	3
kidding	-17
kidding !	-6
kidding me	-15
kiddos	-15
kidman	9
kids	3
kids !	-2
kids adults	7
kids again	9
kids also	-10
kids are	2
kids area	32
kids eat	13
kids enjoy	7
kids friendly	6
kids have	19
kids just	5
kids love	18
kids loved	10
kids only	9
kids really	31
kids than	6
kids then	-17
kids to	3
kids too	25
kids was	12
kids who	-20
kids will	26
kiley	6
kill	-4
kill an	-8
kill him	-2
kill in	13
kill off	-6
kill some	-4
kill the	-3
kill you	-27
kill yourself	-25
killed	-1
killed it	-30
killed off	-9
killed the	-7
killer	1
killer from	-8
killer himself	6
killer is	-3
killer with	-11
killian	9
killing	2
killing people	4
kills people	-6
kiltlifter	9
kim is	-10
kim novak	17
kimpton	29
kind and	4
kind because	7
kind in	12
kind of	1
kinda cute	-7
kinda of	-14
kinda slow	22
kindest	-17
kindle !	4
kindle or	8
kindle so	8
kindle when	14
kindle you	11
kindlefire	-11
kindling	-16
kindness and	19
kindred	9
kinds	13
kinds of	7
king	2
king and	11
king david	18
king james	9
king of	11
king rat	-29
king show	125
king's	4
kink	4
kinnear	5
kinski	-17
kipling	5
kiss	3
kit	14
kitchen gadget	14
kitchen with	4
kitchenaid products	-18
kite	-6
kitty	13
kjv	33
kk	21
klein	4
klia	-4
klia kuala	-6
kline	11
klipsch	-6
klm	-4
klm crown	32
klm royal	-9
klook	16
klook and	30
klook which	8
knee	6
knee and	4
knee but	6
knees	-3
knees were	-5
knew	2
knew how	-3
knew of	23
knew right	-7
knew when	-7
knife sharpener	12
knife to	-12
knighted	7
knit top	5
knives	4
knives that	7
knob	2
knock on	12
knock out	13
knocked	2
knocked it	30
knocking	16
knockout	10
know	1
know better	-6
know each	4
know everything	-6
know have	-15
know he's	-10
know him	10
know i'll	3
know it's	-8
know much	-9
know of	3
know their	6
know them	21
know this	-7
know who	3
know why	-4
know your	5
know's	-33
knowing	13
knowing he	9
knowing it	8
knowing my	12
knowing the	22
knowledgable	3
knowledge	7
knowledge about	9
knowledge in	15
knowledge of	1
knowledgeable	11
knowledgeable staff	10
known better	-41
known for	1
known this	12
known when	-11
knows ?	-7
knows better	9
knows exactly	9
knows he	4
knows his	-8
knows how	-3
knows if	-6
knows me	-12
knows something	6
knows when	7
knows where	19
knows you're	4
knuckle	10
kong	1
kong airport	28
kong and	-3
kong but	7
kong cinema	8
kong for	20
kong on	18
kong with	25
kooky	-4
korea	4
korean	1
korean air	3
korg	9
kornbluth	-5
kota	20
kothari	-7
kowalski	5
kowloon and	8
kramer	-4
krell	22
kris lounge	-26
kroger	7
krug	7
krups	-21
kubrick's	4
kudos	14
kudos !	6
kudos to	14
kudrow	7
kul	11
kulcha	7
kulcha was	26
kulkarni	7
kundera	-7
kung	4
kung fu	4
kurkure	5
kurkure momos	5
kurosawa	7
kurosawa's	39
kurt	-4
kurt russell	7
kurt thomas	-17
kuwait	46
kyle	3
kylie	8
l fit	5
l on	10
la	7
la carte	18
la or	10
lababdar	7
label and	-5
label but	-19
label is	-64
label this	-6
labeling	-6
labels	-2
lable	-25
labor to	-29
labour	4
lace	2
lace detail	16
laces	-32
lacie	6
lack	-13
lack NOT_luster	-19
lack NOT_of	-1
lackadaisical	-10
lacked	-9
lacked flavor	-19
lacking	-32
lacking NOT_any	-21
lacking NOT_in	-2
lacking NOT_the	-29
lackluster	-84
lackluster the	-9
lacklustre	-5
lacks	-33
lacks NOT_any	-18
lacks NOT_anything	-10
ladder match	20
ladies !	8
ladies man	13
ladies night	16
ladies with	-32
ladle	36
lady	-3
lady at	-5
lady from	3
lady penelope	-8
lafitte	12
laggy	-12
lago	7
lags	-5
laguna	-6
lai	7
laid	-2
laid back	4
laid on	-10
lam	4
lamb	6
lamb and	10
lame	-68
lame and	-42
lame attempt	-7
lame lame	-12
lame movie	-13
lameness	-5
lamer	-16
lamest	-17
lamp	-2
lance henriksen	-13
land i	-68
land which	6
landis	-8
lando	12
landscaped	-13
landscapes	-2
lang	5
lang's	10
language a	11
language are	-6
language but	-5
language or	5
lantau	16
lantau island	13
lapel	17
laptop bag	9
laptop to	33
laptops	16
laputa	7
large	-6
large !	6
large and	-4
large balcony	6
large because	8
large busted	19
large but	97
large cast	9
large chested	6
large choice	10
large clean	13
large crowds	8
large enough	10
large fit	-5
large for	33
large hole	-17
large i'm	16
large just	-10
large lounge	6
large or	-8
large party	-17
large petite	7
large scale	5
large screen	4
large selection	-6
large so	14
large that	-4
large this	-11
large though	4
large through	21
large variety	6
large with	10
larger	5
larger bag	28
larger one	16
larger rooms	10
larger screen	15
larger size	2
larger than	6
larry	-2
lars	21
lars dress	7
lars von	10
laser mouse	-14
last !	22
last a	27
last comment	30
last dance	11
last day	-3
last episode	7
last for	10
last forever	40
last guy	-10
last hunt	9
last is	11
last many	-15
last meal	12
last name	-15
last october	11
last order	-26
last part	7
last purchase	-16
last ride	20
last scene	4
last season	5
last several	9
last six	10
last straw	-24
last the	3
last thing	-5
last third	-5
last time	-11
last to	17
last trip	-6
last until	8
last wave	6
last word	9
last year	4
lasted	-18
lasted about	-12
lasted more	-25
lasted one	-7
lasted two	-11
lasted until	8
lasts	6
lasts a	9
late	-1
late delivery	-12
late for	-4
late one	8
late show	-7
lately but	8
later	1
later and	-2
later film	9
later found	-4
later on	5
later ones	12
later the	-3
later they	7
later when	-8
later works	7
latinos	-6
latte	-4
latter category	-6
laugh at	4
laugh so	5
laugh this	9
laughable	-77
laughable the	-9
laughably	-6
laughed a	-6
laughed my	7
laughing !	13
laughing my	12
laughing out	8
laughing throughout	8
launch pad	-20
laundered	-6
laura	-2
laureate	9
lauren	-4
laurence	9
laurence fishburne	24
laurie	5
lavatories	24
law	-2
law against	-19
lawn is	8
lawn mower	6
lawnmower	15
lawns	9
laws for	-53
laws of	6
lawton	9
lawyer	2
lax airport	-12
laxative	-12
lay	-1
lay flat	-10
lay it	5
lay on	-4
layer it	10
layered	9
layered with	4
layering	17
layers	6
layers of	7
layers to	5
layout and	4
layout in	7
layover at	22
lays nicely	9
laziness	9
lazy	-4
lazy sunday	13
lb i	-13
lbs	1
lbs and	5
lbs heavier	-45
lbs so	7
lcd	19
lcd display	-9
lcd tv	-8
le	-2
le anfore	-17
le creuset	23
lead a	5
lead me	-22
lead who	-8
lead you	-5
leaden	-7
leader	3
leaders	5
leaders are	17
leaders in	12
leading	-2
leading character	-5
leading characters	7
leading the	4
leads	-2
leads him	11
leads nowhere	-8
leads you	13
leaf business	6
leak	-28
leaked	-45
leaked out	-13
leaking	-54
leaking and	-11
leaks	-47
leaky	-7
leaned	-10
learn	2
learn ?	-40
learn and	26
learn of	6
learned a	-6
learned from	3
learned my	22
learned that	-5
learned this	15
learning	11
learning a	6
learning about	3
learning curve	1
learning how	4
learning the	5
learning to	2
learns	23
learns that	7
learns to	16
least	-23
least appealing	-13
least been	-9
least bit	-9
least bothered	-21
least favorite	-4
least favourite	-8
least from	23
least give	7
least has	-6
least have	-3
least i	-4
least it	-21
least legroom	-25
least my	-21
least of	15
least once	8
least that	-4
least the	-18
least there's	-22
least they	-13
least twice	5
least with	-8
least worth	-7
least you	-16
leather	1
leather case	16
leather ends	32
leather seats	72
leave	-1
leave any	12
leave i	16
leave in	5
leave me	10
leave my	4
leave some	11
leave this	-9
leaves too	-11
leaving	-5
leaving it	-3
lebanese	6
lee remick	-7
lee van	11
leek soup	21
left	-13
left a	-3
left and	3
left behind	3
left feeling	-5
left from	10
left her	5
left him	9
left in	-1
left on	-12
left one	6
left over	5
left something	8
left their	-7
left then	-11
left thinking	-10
left this	-28
left with	-5
left wondering	-3
leftover	3
leftovers from	-35
leg of	-5
legendary	8
legged	6
legging	11
leggings	14
leggings !	10
leggings and	-8
leggings but	7
leggings or	37
legitimate	-4
legroom	9
legroom and	15
legroom but	11
legs	-1
legs i	7
legs into	-54
leisure	15
leisurely	2
lemmon	7
lemmon and	4
lemon	-1
lemon chicken	8
lemon coriander	9
lemon juice	31
lemon oil	13
lemonade was	-11
lemony	7
lends	9
lends a	10
length	3
length hits	16
length is	-6
length would	10
lentil	22
lentils	14
leon	2
les paul	4
lesbian	-2
lesbian sex	-6
lesbian vampires	-9
leslie	-3
leslie howard	11
less	-2
less about	-33
less at	7
less comfortable	7
less crowded	36
less effective	-39
less flattering	-19
less flavor	-9
less hassle	19
less in	9
less inspired	-12
less legroom	-17
less masala	-17
less messy	11
less noise	11
less people	23
less quality	-11
less quantity	-34
less space	23
less than	-5
less then	-3
less violent	12
less when	8
lesser quality	-18
lesson learned	-21
lesson on	9
lessons	5
lessons for	-13
lessons in	3
let	-4
let alone	-7
let down	-41
let it	2
let me	-10
let others	7
let them	3
let this	-9
let us	-3
let yourself	25
let's	-6
let's call	-27
let's face	2
let's have	-8
let's just	-5
let's make	-9
let's see	-15
let's start	-3
let's you	9
letdown	-21
lethargic	-8
lets face	-7
lets just	-9
lets me	25
lets see	-10
lets start	-10
lets the	8
lets us	6
lets you	18
letter	1
letter from	4
letters	2
letters are	-31
lettuce leaves	10
lettuce tomato	4
leung	11
levant	4
level	2
level but	-6
level headed	23
level on	12
level to	7
levels	24
levels and	2
levels but	5
levels to	3
levy	-3
lh	-11
lhr	13
lhr to	6
liar	-10
lib	-6
liberation	6
libertarian	-8
liberty	2
liberty to	-13
library	-2
library is	10
library of	6
libro	24
licensed	12
licked the	11
licking	7
licorice	5
licorice and	21
licorice is	18
lie	-5
lied	-20
lied to	-6
lies	-1
lies flat	8
lies to	-9
life	13
life and	2
life apart	14
life as	6
life at	5
life back	-5
life changing	10
life does	9
life events	7
life goes	5
life in	-10
life is	-3
life it	8
life lessons	4
life saver	16
life saving	8
life she	5
life situations	6
life to	2
life was	4
life watching	-33
life when	14
life which	5
life would	19
life you	4
lifeless	-32
lifelong	6
lifestyle	-6
lifting	-8
lifting the	-16
light	-3
light a	-12
light airy	36
light and	19
light bulbs	-13
light but	2
light colored	5
light dinner	12
light doesn't	14
light duty	-6
light hearted	11
light into	10
light material	9
light on	-8
light parade	7
light red	6
light show	31
light side	7
light snacks	10
light strings	18
light sweater	7
light use	-12
light was	-31
light weight	-9
light which	5
lighten	2
lighten up	5
lighter	5
lighter and	8
lighter than	22
lighter weight	8
lighting in	-8
lighting is	-4
lightly salted	23
lightly seasoned	7
lightning	5
lights and	5
lights are	4
lights for	13
lights out	-6
lightweight	5
lightweight and	45
lightweight but	33
lightweight fabric	4
lightweight sweater	14
lightyear	32
likable	8
likable and	25
like	2
like a	-10
like almost	10
like an	-4
like any	7
like bad	-21
like beckham	5
like best	4
like butter	30
like cheap	-57
like cheesy	-8
like chinese	-5
like chips	7
like cigarettes	-10
like cinderella	-6
like crack	16
like crazy	-14
like cutting	-10
like disneyland	17
like dried	-30
like drinking	-43
like each	8
like eddie	-34
like em	11
like everyone	-5
like everything	-7
like fabric	-8
like fake	-12
like fingernails	-14
like flowy	-9
like fresh	23
like great	6
like hard	-11
like have	10
like having	6
like he	-12
like heaven	4
like hell	-5
like hey	-11
like his	2
like hostel	-23
like how	28
like i	-2
like it	1
like it's	-6
like john	6
like kids	5
like magic	14
like material	-4
like maternity	-22
like me	3
like mickey	11
like mine	-4
like more	-7
like never	15
like new	3
like old	5
like one	3
like orange	-13
like paint	-19
like performance	7
like picking	-7
like plain	-18
like plastic	-28
like quot	-6
like random	-12
like real	7
like royalty	13
like rubber	-13
like sardines	-8
like she	-4
like she's	-42
like silk	6
like sitting	-5
like some	-4
like someone	-65
like something	-13
like sugar	-8
like that	2
like the	3
like their	3
like them	5
like these	2
like they	2
like they're	-3
like this	3
like though	-19
like to	-1
like trying	-17
like typical	-13
like using	3
like viewing	-8
like watching	-2
like water	-5
like wearing	4
like where	-7
like wooden	-10
like you're	-2
likeable	4
liked	19
liked a	10
liked all	5
liked but	-5
liked having	6
liked it	8
liked most	26
liked my	27
liked that	26
liked the	6
liked this	11
liked was	-5
likely	1
likely never	7
likes	3
likes the	15
liking it	6
liking them	11
lil	14
lilac	5
lili taylor	4
lily powers	6
lily's	24
lime	-2
limeade	7
limited	-5
limited and	-7
limited but	22
limited in	-3
limited life	-23
limited selection	-10
limited the	12
limited to	-4
limited use	-6
limits the	-19
limp	-2
lincoln and	-12
lincoln is	10
lindy	18
lindy chamberlain	7
line	-1
line after	-15
line between	7
line but	-5
line for	-3
line it	4
line may	11
line of	-1
line or	-4
line shape	6
line this	-6
line too	-15
line ups	12
line was	-3
lined and	3
linen	6
linen and	4
lines	-1
lines business	5
lines for	-4
lines like	-9
lines than	-17
lines that	-1
lines to	-7
lines were	24
lines with	-4
lineups	-10
linger	5
lingering	-3
lingus gold	-2
link between	7
link on	-40
linksys	9
lint	-7
lint free	8
linty	-14
lion	6
lion king	16
lions and	9
lip smacking	12
liqueur	10
lisbon	-14
lisbon airport	-9
list as	6
list before	21
list in	-7
list is	25
list of	-3
list was	10
list when	7
listed	-2
listed as	-5
listed here	17
listen	4
listen to	2
listened	-1
listens	51
listens to	16
listless	-6
lists	2
lit room	-20
litany of	-8
lite	-1
liter	-5
literally	-3
literally only	-9
literally to	-17
literate	20
little	4
little !	-17
little about	-4
little action	-10
little annoying	10
little app	4
little awkward	9
little baby	7
little below	-8
little big	58
little bit	3
little book	16
little boxy	9
little bulky	12
little chilly	8
little clips	12
little concerned	11
little critters	10
little crowded	8
little dated	8
little delicate	6
little details	7
little device	26
little different	15
little does	10
little dry	-6
little early	40
little edie	15
little else	-8
little expensive	13
little extra	-7
little fan	15
little film	20
little find	5
little finger	8
little flare	6
little flavor	-30
little flimsy	33
little from	9
little gadget	17
little gem	14
little getting	12
little goes	8
little going	-12
little guy	5
little hard	31
little heavier	22
little heavy	11
little hesitant	17
little high	-4
little history	7
little hotel	18
little impact	-7
little item	17
little kick	10
little kitchen	8
little known	12
little lacking	13
little large	-21
little leg	-42
little less	-6
little light	5
little long	1
little longer	5
little looser	14
little loud	5
little low	46
little men	8
little misleading	-24
little more	-2
little movie	16
little mystery	9
little nervous	36
little noisy	26
little on	19
little one	11
little ones	10
little overpriced	18
little overwhelming	21
little pick	7
little place	13
little post	15
little practice	18
little predictable	9
little pricey	45
little pricy	11
little problem	8
little program	8
little respect	-6
little restaurant	15
little roomy	10
little rough	8
little salt	7
little scary	6
little scratchy	9
little sense	-15
little shade	-33
little sheer	6
little shocked	-8
little short	11
little shorter	17
little skeptical	4
little slow	10
little slower	8
little small	16
little smaller	9
little snug	4
little something	10
little spicy	22
little stand	9
little substance	-38
little success	-14
little sweet	12
little table	13
little thicker	-4
little thin	7
little things	8
little to	-8
little too	-3
little tricky	26
little unit	8
little unsure	9
little usb	-7
little value	-35
little while	-5
little wide	13
little world	5
little worried	-10
liu	9
live	8
live action	-3
live alone	8
live at	14
live band	13
live but	4
live music	-7
live performance	5
live show	4
live shows	53
live the	10
live this	10
live trap	13
live without	11
lived at	-7
lived happily	-11
lived the	5
lived up	50
lived without	10
livelihood	6
lively	46
lively and	3
liven things	-7
lives	4
lives and	2
lives of	1
lives that	9
lives were	9
livid	-9
living	3
living alone	8
living area	11
living in	4
living quarters	9
ll cool	-4
lo and	-4
load	-1
load of	-8
load up	48
loaded	-1
loading and	9
loading screen	-35
loads	9
loads of	28
loaf pan	15
loaned	7
loaves	10
lobby	-1
lobby bar	10
lobby is	-4
lobby of	25
local	5
local area	9
local coffee	7
local restaurants	11
local retailer	3
local store	9
local stores	9
locals	-1
located	7
located and	13
located at	7
located for	10
located hotel	7
located inside	9
located just	6
located next	3
located to	6
located very	6
located within	6
location	-1
location as	14
location can't	8
location couldn't	7
location for	4
location great	9
location in	3
location is	-9
location isn't	8
location since	15
location staff	12
location that	13
location to	9
location very	8
lock	5
lock and	15
lock but	17
locked	-8
locked room	6
locking tuners	60
locks	2
locks are	7
locks for	11
locks on	6
locks to	-13
locust	8
lodge	25
log	-4
logan	-2
logan airport	-30
logged	-6
logged in	-18
logic and	-4
logical	3
logical conclusion	-10
login	-8
logitech	3
logo on	7
lohan	-10
lohan's	-10
lois	-3
lol	10
lol !	9
lola	6
lolita	-5
lolo's	9
london heathrow	2
loneliness	12
lonely	19
lonely and	10
lonely man	6
long ?	4
long after	13
long ago	4
long and	-3
long arms	25
long at	6
long boring	-13
long but	23
long by	-18
long day	4
long enough	5
long goodbye	7
long handle	11
long haul	-6
long in	3
long island	9
long it	-2
long lasting	4
long layover	33
long legged	43
long long	-13
long lost	9
long narrow	-15
long of	-59
long overdue	11
long period	7
long press	10
long queue	4
long queues	-18
long range	9
long run	9
long scenes	-9
long sleeve	19
long sleeves	7
long sweater	5
long the	7
long time	2
long to	-6
long trips	11
longer	3
longer but	2
longer hours	9
longer i	-37
longer length	26
longer on	2
longer sleeves	-9
longer than	1
longer wait	15
longest	7
longest time	13
longest wait	45
longest we	10
longevity	-15
longing	8
look	-2
look a	4
look and	2
look back	12
look before	13
look big	-15
look cheap	-22
look cool	-37
look cute	6
look elsewhere	-42
look feel	-6
look forward	38
look fun	-14
look funny	-14
look great	8
look how	-6
look i	-3
look into	-3
look is	4
look larger	-14
look like	-18
look much	-3
look no	39
look out	12
look pregnant	-12
look wide	-12
look worse	8
looked	-14
looked about	-12
looked adorable	-16
looked as	-5
looked at	1
looked awful	-28
looked cheap	-13
looked cute	-6
looked good	-5
looked horrible	-31
looked into	7
looked kind	-9
looked like	-53
looked more	-10
looked nothing	5
looked over	4
looked pretty	-2
looked right	-14
looked sloppy	-9
looked totally	-19
looked very	-3
lookin for	-12
looking at	-1
looking dress	-10
looking for	-4
looking if	-9
looking lounge	12
looking people	-6
looking so	-6
looking the	6
looks	-13
looks adorable	-5
looks amazing	-2
looks at	2
looks best	6
looks better	30
looks can	-13
looks cheap	-46
looks completely	-8
looks cool	-4
looks cute	-4
looks exactly	3
looks expensive	11
looks from	-16
looks great	-12
looks into	8
looks kind	-6
looks like	-21
looks more	3
looks nothing	-81
looks of	4
looks old	-73
looks ridiculous	-23
looks sharp	14
looks terrible	7
looks terrific	8
looooong	-9
loooooooove	8
loooooove	11
loooove	12
looove	17
loop	-11
loose but	4
loose cannon	10
loose enough	3
loose so	4
loose threads	-6
loose through	7
loosen	5
loosen up	19
loosened	12
loosened up	13
looseness	9
loosening	15
looser	-3
looser fit	38
loosing	-6
lopez	9
lopez is	17
lord	1
lord melbourne	4
lordi	-11
lore	8
lorenz	-29
lorne	8
lorne greene	6
lose all	-7
lose friends	13
lose it	17
lose some	5
lose the	-4
lose them	7
lose themselves	8
losers	-2
loses all	-8
losing	-2
losing their	9
loss	-12
loss as	-8
loss when	-20
lost	-4
lost all	-7
lost color	-10
lost innocence	8
lost interest	-47
lost is	10
lost it's	-5
lost its	-22
lost me	-49
lost my	3
lost or	6
lost world	12
lot	1
lot because	9
lot better	-10
lot but	4
lot easier	18
lot faster	7
lot longer	-3
lot of	5
lot polish	-12
lot so	9
lot that	-5
lots	8
lots to	5
lottery	3
lotus	36
loud	-2
loud enough	3
loud funny	5
loud that	-8
loud when	-9
loudly	-12
loudly in	-14
louie	-6
louis	2
lounge	3
lounge ?	-17
lounge addis	-18
lounge adelaide	14
lounge as	-3
lounge atlanta	-5
lounge bahrain	14
lounge bangkok	10
lounge birmingham	19
lounge boston	-7
lounge chairs	7
lounge charlotte	9
lounge colombo	35
lounge customer	2
lounge denpasar	-23
lounge dubai	-3
lounge had	-5
lounge hong	5
lounge i've	-19
lounge incheon	14
lounge istanbul	29
lounge itself	-5
lounge klia	-6
lounge large	19
lounge lisbon	-13
lounge london	4
lounge madrid	73
lounge manchester	14
lounge melbourne	4
lounge miami	-18
lounge muscat	7
lounge new	7
lounge newark	-12
lounge no	-6
lounge rome	-37
lounge san	7
lounge sao	6
lounge seattle	14
lounge shanghai	-8
lounge singapore	14
lounge tel	-8
lounge tokyo	14
lounge with	20
lounge zurich	-7
lounger	31
lounges like	-16
lounging	15
lousy	-79
lousy film	-7
lousy movie	-6
lousy script	-4
lovable	28
lovable and	5
love	32
love !	19
love a	2
love all	29
love amazon	6
love and	-18
love angry	-15
love any	13
love at	9
love being	42
love both	10
love coconut	-11
love coming	6
love disney	7
love em	15
love everything	6
love free	13
love handles	12
love hate	-14
love having	22
love hong	8
love how	13
love hte	5
love in	6
love interests	-5
love is	7
love it	33
love its	8
love jumpsuits	-9
love listening	7
love love	40
love maeve	-13
love me	4
love most	4
love of	-2
love on	5
love pilcro	12
love planet	-11
love playing	30
love puzzles	8
love retailer	-12
love stories	7
love story	7
love sudoku	5
love that	21
love the	9
love their	15
love them	18
love then	11
love these	44
love this	43
love to	14
love twitter	13
love using	11
love watching	5
love what	-4
love with	-4
loved	20
loved !	10
loved all	3
loved and	9
loved being	10
loved both	20
loved by	12
loved every	6
loved her	-6
loved how	8
loved loved	12
loved my	27
loved our	18
loved playing	14
loved that	26
loved the	14
loved their	13
loved them	2
loved to	4
lovely	29
lovely !	50
lovely ambience	31
lovely and	18
lovely as	8
lovely big	11
lovely but	5
lovely dress	18
lovely food	10
lovely light	7
lovely little	26
lovely piece	5
lovely place	37
lovely room	19
lovely skirt	11
lovely sweater	26
lovely time	8
lovely to	-10
lovely with	27
lover	2
lover this	8
lover's	15
lovers	32
lovers !	6
lovers and	-11
lovers of	22
lovers out	12
loves	35
loves a	7
loves disney	16
loves it	21
loves playing	10
loves the	18
loves them	56
loves these	20
loves this	45
loves to	-1
loving	18
loving it	14
low	-3
low action	8
low and	-4
low brow	-6
low budget	-2
low but	12
low carb	-7
low cut	-2
low e	-5
low fat	64
low grade	-8
low noise	16
low point	-11
low power	-10
low price	3
low priced	4
low quality	-78
low rent	-13
low sodium	29
lower half	4
lower quality	-14
lower the	-19
lower your	-5
lowes	17
lowest	-10
lowest price	54
lowest setting	-10
loy	9
loy and	10
loyal customer	-9
loyal fans	-12
lp	19
lst	8
lt	-5
lucas	7
lucas buck	7
luck	-11
luck !	-14
luck and	7
luck getting	-6
luck if	-28
luck next	-35
luck with	-2
lucked	12
lucked out	9
luckily	1
luckily i	5
luckily there	10
luckily we	5
lucky	-2
lucky and	15
lucky enough	22
lucky if	-19
lucky to	2
lucy	4
ludicrous	-29
ludicrously	-5
lufthansa business	-11
lufthansa customer	-4
lufthansa first	35
lufthansa lounge	-9
lufthansa senator	9
luftwaffe	17
luggage for	11
luis	4
luise	6
luise rainer	5
luke warm	-24
lukewarm	-33
lull	7
lumet	2
luminous	13
lumpur airport	-6
lumpy	-9
lunacy	9
lunch	6
lunch and	4
lunch buffet	9
lunch etc	11
lunch experience	-7
lunch here	8
lunch or	4
lunch today	-6
lunch when	-23
lunchbox	16
lunches	12
lundgren	-6
lupino	11
lurches	-7
lush	4
lush and	12
luster	11
luther	11
luther king	18
luv	55
luv it	3
luv this	12
luxembourg	29
luxurious	35
luxurious and	17
luxury	7
luzhin	9
lv	5
lydia	9
lying	-10
lyric	4
lyrical	17
lyrics	3
lysol	-15
m	1
m fit	14
m is	7
maa	12
macaroons	5
macau	9
macaulay	-6
mache	-9
machina	-11
machine	-2
machine at	-7
machine but	-13
machine that	-9
machines but	-11
machines which	10
macho	2
macho man	32
macmurray is	10
macready	10
macy	3
macy and	7
mad	-2
mad dog	5
mad max	10
mad that	-23
maddening	-15
made	-1
made ?	-22
made a	3
made all	3
made and	1
made aware	-16
made by	2
made easy	10
made it	1
made me	-4
made my	-2
made no	-13
made one	-4
made our	9
made out	-2
made pretty	-10
made public	10
made soft	8
made this	-4
made though	10
made waffles	11
made well	12
madea	11
madness	1
madonna	-3
madras	7
maestro	7
maeve dresses	-8
mag	-5
magazines	10
magazines and	6
magellan	-16
magenta	-5
maggie's	12
magic	4
magic !	28
magic and	12
magic that	4
magic you	7
magical	18
magical !	9
magical and	32
magical day	10
magical place	43
magician	-4
magnificent	35
magnificent !	13
magnificent and	7
magnificent job	11
magnificent performance	6
magnificently	44
maguire	5
maharajah	-11
mahatma	15
mahatma gandhi	8
mahogany	9
mai	-20
maid of	16
mail	-8
mail i	-5
mail in	-5
mail today	-4
mailed it	-9
mails	-18
main courses	5
main event	11
main guy	-13
main issue	-30
main menu	-7
main problem	-21
main rides	-20
main road	3
main st	22
main stream	13
main street	11
mainland	-4
mainland china	4
mainland tourists	-38
mainly	2
mains	11
mainstream	2
mainstream and	-6
mainstream media	11
maintain a	4
maintained	19
maintained the	12
maintains	19
maintains the	7
majestic	16
major	-7
major disappointment	-5
major flaw	-4
major issue	-21
major let	-7
major letdown	-10
major plus	10
major problem	-2
major problems	-8
majority	2
majorly	-11
make ?	-21
make a	-1
make bread	15
make each	9
make ends	11
make for	-4
make fun	-3
make many	5
make matters	-8
make money	-13
make more	5
make movies	-17
make or	-6
make our	6
make out	-4
make pancakes	14
make sense	-2
make something	-3
make sure	6
make these	-4
make this	2
make two	-9
make u	15
make up	3
make use	14
make you	6
make yourself	11
makeover	-4
maker is	6
makers	1
makers that	9
makes	7
makes a	-4
makes for	-5
makes good	11
makes great	9
makes her	3
makes him	2
makes his	6
makes is	11
makes it	6
makes many	8
makes me	1
makes my	-3
makes no	-6
makes perfect	14
makes some	-12
makes things	11
makes this	15
makes two	7
makes up	17
makes us	21
makes you	2
makeup	-1
makhni	-6
making	-1
making ?	-9
making a	-6
making and	2
making but	-17
making great	17
making it	-6
making new	9
making the	-1
making up	-7
malaysia	11
malaysia airlines	9
malcolm	-4
malcolm mcdowell	-24
malden	16
male adapter	13
male to	17
males	-13
males and	-5
males are	-6
males who	-11
malfunctioned	-19
malfunctioning	-26
malfunctions	-9
malicious	-20
mall	7
mall with	12
malone	10
malware	-5
mama	11
mama so	12
mamie gummer	8
mamma	8
mammoth	4
mammoths	8
man	-2
man !	-6
man about	6
man and	1
man eating	-4
man experience	54
man he	4
man himself	8
man however	-7
man in	2
man named	12
man ride	47
man than	17
man type	6
man were	-10
man who	2
manage	-1
manage my	8
manageable	9
management	-8
management is	4
management would	-19
manager	-22
manager about	8
manager and	-10
manager he	-40
manager on	-9
manager there	-12
manager to	4
manager was	-9
manages	2
manages to	5
managing	6
managing the	7
managment	-7
manchester airport	14
manchurian was	-8
mandi and	15
mandolin	7
mandolin and	9
mango	7
mangos	18
manhattan	-6
manicured	10
manila	-13
manipulated	8
manipulation to	-21
mann	7
mann's	9
mannequin	-4
manning the	-5
manny	18
manor	-2
manor which	9
manos	-17
manos the	-6
mansion	-2
manson and	10
manual	-7
manufacture	-4
manufacturer	2
manufacturer and	-19
manufacturer would	17
manufacturers	-2
manufacturing defect	-10
many	5
many and	5
many apps	26
many at	14
many attractions	23
many bad	3
many better	-52
many cafes	-6
many colors	26
many compliments	28
many cool	6
many critics	17
many different	15
many disney	18
many features	6
many films	3
many food	17
many generations	13
many great	-3
many guitars	17
many holes	-5
many hours	7
many i	9
many issues	-7
many levels	4
many memories	5
many new	9
many occasions	45
many options	9
many outfits	5
many pictures	13
many positive	-15
many problems	-12
many recipes	5
many shows	3
many stores	7
many to	6
many twists	9
many uses	30
many varieties	13
many ways	17
many were	6
many years	13
map	-2
map is	-4
mapped	19
mara	-8
marais	8
marble	25
marble bathroom	17
marc	2
marchand	8
marco	29
marcus	8
margaret	4
margaret sullavan	5
margaritas	-12
margaritas and	-9
margaritas were	-41
marginal	-16
marginally	-23
marginally better	-40
maria	-10
marie	19
marie and	4
marie is	21
mariette hartley	10
marin	5
marina	3
marina tower	13
marinade	6
marinated	6
mario lanza	7
marion davies	5
marisa	-5
marisa tomei	4
mark !	-5
mark and	13
mark dixon	6
mark is	7
mark's	22
mark's square	9
marked down	10
market version	-11
marketing	-6
marks for	22
marlon brando	3
marple	12
marriage	-2
marriage and	3
marriage that	9
marriage to	4
marrying	7
marrying a	6
mart	2
martha stewart	9
martin luther	22
martin strings	9
martini	15
martinis	23
martyrdom	9
marvel	13
marvellous	9
marvelous	24
marvelous as	6
marvelous job	10
marvelously	20
marxists	-10
mary	-4
mary woronov	5
marzano	-5
masala	-4
masala in	-10
mashed potatoes	8
mask is	8
masking	-18
masochistic	-3
masochists	-7
mass	-4
mass murderer	-11
massacred	-5
massage	26
massage the	-23
massey	9
massive	-2
massive amounts	-33
massive disappointment	-117
massively	-21
master	-1
master !	21
master at	11
master piece	11
mastered the	14
masterful	30
masterfully	12
mastermind	5
masterpiece	40
masterpiece !	13
masterpiece in	8
masterpiece of	2
masterson	6
masterwork	16
mastery	14
mastery of	8
masturbating	-15
masturbation	-4
match	3
match for	5
matched	-2
matches	18
matches the	2
matching	-3
matching game	13
material	-14
material at	-8
material but	-18
material felt	-10
material it	-6
material it's	-13
material just	-18
material looks	-22
material not	10
material of	-20
material so	4
material that's	8
material was	-19
maternity	-34
maternity dress	-5
maternity top	-64
mates	5
math	2
math problem	7
math problems	34
math skills	11
mathieu	10
matilda	6
matronly	-25
mats	-15
matt stone	6
matte	7
mattel	-16
matter	-3
matter !	7
matters worse	-4
matthau	18
matthau and	10
matthau's	10
mattress cover	-15
mature	3
maturity	7
matuschek	15
maui	-3
mavens will	6
max	4
maxi	-4
maxi !	9
maxi skirt	7
maximize the	14
maxthon	27
maxthon mobile	8
may consider	5
may contain	-4
may dislike	16
may enjoy	-54
may feel	19
may go	-4
may in	11
may like	-3
may need	10
may not	16
may order	13
may seem	16
may think	3
may try	-8
may want	25
may work	-19
maybe	-11
maybe ?	-14
maybe at	-15
maybe good	-11
maybe he	-4
maybe i	2
maybe i'm	-21
maybe it	-19
maybe it's	-11
maybe more	9
maybe not	11
maybe thats	-8
maybe the	-6
maybe they	-3
maybe this	-27
maybe two	-5
maybe we	-6
maybe worth	-11
maybe you'll	-4
maysles	9
mazes	-9
mazing	15
mb of	-11
mbps	-9
mccann's	12
mccarthy	7
mccartney	5
mccoy	24
mccoy and	10
mcdonald's	-4
mcdonalds	-3
mcdowell	-8
mcgraw	-7
mcintire	25
mcintyre	4
mclaglen	35
mcnally	3
mcqueen	5
me	1
me ?	-32
me also	-7
me angry	6
me another	2
me at	4
me away	47
me back	8
me because	1
me chills	6
me cold	-11
me considering	-8
me cry	21
me down	-23
me either	-19
me entertained	6
me everywhere	9
me exactly	4
me explain	-15
me feel	3
me for	3
me free	-10
me get	3
me glued	16
me going	4
me great	8
me happy	84
me having	6
me home	12
me hooked	18
me how	-3
me i'd	-11
me if	-3
me its	5
me kate	9
me kind	10
me laugh	2
me laughing	6
me look	-21
me mad	-23
me my	7
me nicely	14
me not	-4
me now	-6
me occupied	25
me off	-28
me or	-3
me perfectly	-12
me quot	-10
me read	16
me relax	9
me return	-8
me right	21
me rolling	6
me saying	-10
me sick	-42
me so	1
me some	2
me sometimes	10
me start	6
me tell	2
me than	13
me the	2
me they	-1
me to	-4
me twice	-10
me up	3
me wanting	7
me way	-10
me who	12
me your	6
meadows	15
meager	6
meal !	-4
meal coupon	10
meal here	6
meal in	16
meal is	4
meal of	14
meal on	4
meal plan	9
meal service	23
meal to	-5
meal tray	-13
meal voucher	13
meal vouchers	13
meal we	6
meal with	8
meals	6
meals for	108
mealy	-6
mean	1
mean a	-3
mean come	6
mean everything	-11
mean for	-19
mean i	-4
mean if	4
mean nothing	-15
mean really	-8
mean seriously	-4
mean spirited	7
mean this	-6
mean very	-9
mean we	-9
mean you	-8
meandering	-11
meandering and	-19
meanders	-13
meaning	1
meaning a	17
meaning of	4
meaningless	-15
meaningless and	-7
means buy	-24
means that	-4
meant only	13
meant the	6
measurement	38
measuring	-17
measuring spoons	40
meat but	-13
meat i	6
meatball	7
meatballs	3
meathead	12
meats	-9
mecca	4
mechanics	-3
mechanics are	-10
mechanism	-18
mechanism is	-13
mechanisms	4
media	4
media is	10
median	13
medicinal	-26
medicine	5
mediocre	-47
mediocre and	-13
mediocre at	34
mediocrity	-20
meditate	11
meditative	5
mediterranean	4
medium	3
medium because	8
medium fit	12
medium fits	31
medium for	-4
medium petite	6
medium picks	11
medium so	12
medium spicy	11
medium was	-3
medium weight	9
meek	6
meet	3
meet all	9
meet me	6
meet people	9
meetha	5
meeting	1
meeting with	8
meets	3
meets all	-12
meets her	6
meets his	3
meets my	12
meg ryan	-4
meh	-67
mejor	17
mel	20
mel gibson	19
melancholic	24
melancholy	7
melissa and	14
melissa joan	11
melissa sagemiller	-6
melissa's	-8
melodrama	3
melody and	-6
melrose	5
melt	-4
melt in	25
melted chocolate	10
melted in	23
melts	2
melts in	13
melvyn	7
melvyn douglas	4
member	1
member for	-9
members from	-11
memoir	12
memorabilia	6
memorable	10
memorable and	4
memorable as	7
memorable quotes	4
memories	6
memories are	13
memories to	12
memory i	6
memory in	-12
memory of	2
memory on	-37
memphis	6
men a	4
men and	1
men at	18
men is	5
men's	2
mention that	-3
mentioned by	-3
mentioned it	-2
mentioned there	-10
mentioned they	-33
mentors	12
menu	-2
menu of	12
menu was	-9
menu with	-4
menus	-3
menzies	6
meow !	22
merc	9
merch	10
merchandise	-5
merchandise is	14
merchandise was	-5
merchandising	-3
mercifully	-38
merciless	-4
merely	-1
merit	-2
merit but	-23
mermaids	-6
mes	14
mesmerising	13
mesmerized	12
mesmerizing	20
mesmerizing and	8
mesquite	-6
mess	-63
mess !	-16
mess around	8
mess of	-23
mess to	-8
mess was	-11
message about	9
message and	3
message of	5
message would	9
messages and	-12
messed	-11
messed up	-34
messed with	8
messy	-13
messy and	-6
met	6
met at	14
met my	4
metabolic	-12
metal	1
metal is	-9
metal on	-22
metallic	6
metaphysics	12
meter	12
meticulously	22
metro	12
metro and	31
metro stations	8
metro stop	11
metrokane	-42
metronome	23
metropolis	-4
mexican	-2
mexican food	-4
mexican or	-10
mexican style	6
mexico	4
mexico city	13
mg	18
mgm	2
mgm's	7
mi	-9
mia	5
miami airport	-34
mic !	10
mic cable	21
mic clip	-11
mic is	9
mic on	-7
mic stand	9
mic stands	6
mic to	33
mice	2
mice but	8
michael	-2
michael and	7
michael bay	-33
michael jai	-7
michael moore	-12
michael myers	6
michael powell	9
michelle	2
michelle rodriguez	12
mickey	5
mickey and	5
mickey minnie	29
mickey mouse	-4
mickey's	4
microfiber cloth	13
microfilm	7
microphone	-2
microphone stand	63
microphones	5
microwaved	-21
mid night	30
mid sentence	-4
mid twenties	10
mid way	-8
midday	45
middle age	4
midget	-10
midgets	-10
midi	1
midi dress	14
midnight cowboy	18
midriff	-10
midst	3
midst of	2
might	-5
might as	-20
might be	-8
might do	8
might enjoy	-17
might feel	12
might go	6
might have	-10
might i	-11
might like	-15
might love	-23
might not	17
might seem	8
might take	6
might want	7
might work	-9
mighty	4
migraine	-11
migrating	11
mike myers	-3
miklos	18
mild flavor	29
mild in	-8
milder	14
mildew	-3
mildly	-20
mildly amusing	-4
mildly enjoyable	-12
mildly entertaining	-15
mildly funny	-11
mildly interesting	-27
mildred	25
mildred rogers	22
mile away	-4
mile to	6
miles as	9
miles for	28
miles to	3
military dictatorship	-18
military personnel	13
milk chocolate	3
milking	-24
milky	5
milky way	18
millenium	-4
million dollar	-4
million times	-4
millions	-3
millions of	-3
mills	5
milquetoast	-7
mim	14
min	-5
min away	15
min i	-14
min later	-34
min ride	-9
min to	-18
min walk	7
minced	-4
mind	2
mind blowing	8
mind is	1
mind it	13
mind numbing	-10
mind numbingly	-2
mind of	4
mind would	-4
mind's	6
mind's eye	4
mindedness	6
mindedness and	8
mindful	14
mindless	-7
mine	-1
mine as	-5
mine back	-6
mine broke	-37
mine cars	18
mine cart	-11
mine for	5
mine from	4
mine got	-10
mine out	-14
mine with	-20
mine worked	-7
mineral	5
ming	-5
mingle	10
mingle with	8
mini	2
mini amp	12
mini games	12
mini guitar	-12
mini version	27
minibar	19
minimal	3
minimally	-28
minimize	6
minimum	-5
minions	-14
minis	-12
miniseries	5
minnesota	3
minnie and	33
minnie mouse	37
minor	13
minor complaint	12
minor complaints	18
minor flaws	13
minor gripe	15
minor problem	9
minor quibble	9
mins	-3
mins for	-64
mins of	-6
mins walk	-11
mint and	5
minuets	-4
minute decision	9
minute drive	3
minute in	15
minute movie	-8
minute ride	-7
minute running	-4
minutes	-17
minutes after	19
minutes and	-5
minutes at	-6
minutes away	21
minutes back	-4
minutes before	-10
minutes both	-19
minutes for	-25
minutes from	4
minutes go	-7
minutes i	-4
minutes in	-13
minutes into	-43
minutes just	16
minutes later	-25
minutes longer	8
minutes of	-16
minutes per	12
minutes the	-2
minutes then	-14
minutes to	-14
minutes until	-18
minutes waiting	-20
minutes walk	22
minutes we	6
mira sorvino	-23
miracle	17
miracle gro	26
miracles	7
miraculous	4
miraculously	-2
mirroring	7
mirroring the	16
mis	-18
misadventures	4
miscast	-35
miscast and	-5
mischievous	10
mischievous and	7
misconceptions	5
misdirection	-8
miserable	-20
miserable and	-63
miserable experience	-23
miserably	-32
miserably to	-14
misery	-8
misfire	-13
misfires	-16
misfortune	-6
misfortune of	-5
misfortune to	-14
misguided	-6
mish	-11
mish mash	-9
mishmash	-19
mishmash of	-8
misinformation	-18
mislabeled	13
mislead	-15
misleading	-56
misleading to	-14
misled	-9
mismatched	-4
misnomer	-14
misogynistic	-6
misrepresentation	-9
misrepresented	-22
miss !	-8
miss and	-5
miss hot	-21
miss it	13
miss marple	12
miss out	11
miss piggy	8
miss that	-21
miss them	13
miss this	5
missed	-2
missed opportunity	-25
missed the	-9
missed to	-6
misses	-11
misses the	-29
missi	23
missing	-11
missing out	27
missing parts	-12
missing person	18
missing something	-21
missing that	-8
mission	3
missions	13
mississippi	-8
mistake	-22
mistake !	-5
mistake and	-19
mistake but	5
mistake i	-21
mistake in	-3
mistake is	-5
mistake of	2
mistaken for	6
misters	-5
mistress of	9
misuse	-7
mite	10
mitt	-16
mix	-3
mix for	-6
mix on	11
mix to	18
mix when	13
mixed it	19
mixed results	14
mixed reviews	20
mixed together	14
mixer	4
mixer for	8
mixer i	13
mixing	4
mixing bowls	12
mixture	5
mixture of	7
mj	30
mk	17
mm f	10
mm picks	-23
mmmm	10
mmmmm	15
mmmmmm	37
mmmmmmm	5
mockery	-9
mockery of	-9
mocktail	6
mocktails	-7
mod	12
mode and	10
mode for	7
mode is	10
model	-6
model ?	-11
model a	10
model and	-3
model but	-10
model does	-8
model has	-7
model it	-21
model looks	-25
model or	-14
model pictured	-7
model so	-6
model you	12
model's	-10
model's photos	-14
modeling	8
models i	14
modern	11
modern and	3
modern decor	8
modern hotel	19
modern looking	14
modern movies	6
modern society	5
modern twist	7
modern with	45
modern world	4
modest	3
modesty and	6
modicum	-3
modicum of	-3
modifications to	8
modified	-9
mogami	10
mohair	-17
mohanlal	-7
moist	2
moist and	14
mojitos	-11
mol	4
mold	6
mold and	-8
moldy	-30
mom	4
mom dad	7
mom has	6
mom this	8
moment	7
moment is	3
moment of	9
momentous	10
moments as	4
moments from	-6
momma	5
monaco	7
monarch	-7
monday and	7
monday the	-10
money	-2
money !	-16
money and	-6
money as	3
money back	-53
money because	-4
money down	-26
money elsewhere	-47
money for	-14
money from	-9
money go	-83
money goes	-29
money grab	-42
money has	-13
money i	-7
money off	-41
money on	-10
money over	7
money then	-19
money to	-16
money well	16
money would	-29
moneys worth	5
mongkok	-9
mongolian bbq	7
monitor	5
monitor !	16
monitor for	41
monitoring	8
monk	2
monkey	1
monkey in	-9
monkey's	12
monotonous	-33
monroe and	-20
monster	2
monster cable	5
monster is	-9
monster of	9
monsters	-4
monstrosity	-11
montana	16
month	-7
month before	-13
month it	-12
month later	7
month of	-10
month old	10
month so	8
month when	-10
monthly	8
months	-11
months !	12
months ago	-2
months before	-3
months it	-10
months later	-13
months now	43
months of	-9
months or	-4
months since	11
months the	-8
months then	-56
montmartre	11
monty	4
moo	-7
moo moo	-17
mood	2
mood and	4
mood for	4
mood lighting	21
moodiness	12
moody	7
moon child	12
moonlighting	-12
moons	5
moonstruck is	4
moonwalker	20
moore is	57
mopped	-14
moral	5
more !	29
more accurately	-23
more amazing	11
more annoying	-19
more appeal	-9
more apps	18
more at	3
more attractions	10
more babies	-13
more back	12
more bang	-8
more battery	-32
more beautiful	50
more blood	-8
more boring	-10
more bucks	-10
more careful	-7
more carefully	-4
more challenging	15
more chicken	19
more clear	8
more clearly	-5
more closely	-26
more colors	99
more comfortable	-2
more common	7
more commonly	-7
more complete	8
more complex	8
more concerned	-29
more confusing	-7
more could	12
more cramped	-9
more cream	-7
more crowded	6
more deeply	7
more disappointing	-26
more dishes	13
more drab	-38
more dramatic	5
more dull	-15
more durable	-5
more each	6
more efficient	-5
more efficiently	-7
more elegant	13
more eloquent	-9
more energy	8
more entertaining	-3
more episodes	3
more excited	9
more expensive	4
more experience	14
more films	13
more flavor	-8
more formal	4
more from	-12
more frustrating	-19
more fun	-1
more good	20
more gorgeous	6
more great	9
more gripping	6
more harm	-19
more healthy	14
more hot	9
more humane	-8
more i	3
more if	4
more inches	-11
more info	7
more intelligently	-30
more intense	-9
more leg	-9
more length	12
more levels	36
more like	-10
more likely	-3
more limited	13
more luxurious	7
more made	-19
more mainstream	9
more mature	11
more memory	-13
more minutes	-4
more money	-18
more movies	6
more musical	10
more not	-18
more now	7
more organized	10
more pairs	7
more perfect	5
more pink	-17
more pleasant	6
more please	17
more pleased	-16
more powerful	45
more privacy	90
more problems	-18
more realistic	7
more reliable	-12
more rounded	17
more salt	21
more satisfied	-53
more sensible	9
more shows	8
more sinister	6
more snug	19
more so	2
more sturdy	-5
more than	4
more this	7
more traditional	3
more trouble	-10
more uncomfortable	-11
more upset	-10
more used	6
more uses	-8
more varied	9
more vivid	15
more vulnerable	8
more widely	7
more willing	-17
more worthy	-13
more wrong	-17
mores	23
moreso	-7
morgana	-5
morgue	-4
moriarty	4
morning	3
morning a	6
morning and	1
morning but	3
morning coffee	36
morning in	6
mornings	11
mornings and	12
moron	-10
moron test	-16
moronic	-4
morons	-20
morris	-4
mortal	3
mosque	4
mosquito	7
moss	17
moss green	12
most	4
most about	5
most accurate	16
most amateur	-10
most amazing	66
most annoying	-21
most any	14
most anything	4
most as	7
most authentic	5
most awful	-20
most beautiful	-2
most boring	-47
most charming	8
most comfortable	30
most comprehensive	24
most controversial	15
most days	6
most delicious	7
most depressing	-6
most disappointing	-33
most disgusting	-16
most do	12
most emotionally	12
most endearing	10
most entertaining	10
most exciting	6
most expensive	-3
most famous	4
most fantastic	5
most fascinating	16
most flattering	3
most fun	26
most guitars	9
most helpful	6
most horrible	-4
most idiotic	-4
most important	1
most impressive	14
most informative	14
most intelligent	5
most interesting	-2
most intriguing	5
most irritating	-7
most just	8
most like	6
most low	-7
most memorable	12
most men	-17
most movies	3
most moving	8
most natural	14
most off	10
most often	4
most original	13
most out	6
most overrated	-19
most pathetic	5
most perfect	4
most places	4
most positive	-5
most profound	7
most random	-10
most realistic	9
most recipes	9
most reliable	21
most remarkable	19
most retailer	9
most rides	3
most ridiculous	-12
most romantic	25
most satisfying	7
most stupid	-21
most tender	8
most terrible	-13
most terrifying	6
most touching	3
most uncomfortable	-29
most underrated	17
most unflattering	-20
most unique	18
most unusual	22
most useful	17
most well	4
most wonderful	8
mostel	5
mostly for	15
mostly have	-14
mostly i	5
mostly just	-18
mostly they	-17
mostly to	10
mostly true	14
mostly with	7
motel	5
mother and	-2
mother does	11
mother had	10
mother night	9
mother she	16
motherhood	5
mothman	-15
moths	-25
motif	6
motion picture	3
motions	-12
moto	7
mould	5
mouldy	-64
moulin	18
moulin rouge	18
mount	-21
mount is	14
mountain	6
mountain and	7
mountain biking	9
mountain is	18
mountain ride	6
mountain runaway	6
mountains in	-4
mounted on	11
mounts	15
mourjan	36
mourjan business	36
mourn	5
mouse	-4
mouse and	-16
mouse droppings	-8
mouse in	-4
mouse is	34
mouse trap	10
mouse was	-17
mouth !	11
mouth or	-10
mouth water	8
mouth watering	33
mouth with	-13
mouths	-9
mouthwatering	23
move !	-54
move and	3
move his	-6
move so	-40
move us	11
move you	17
moved	1
moved away	4
moved by	17
moved here	12
moved to	2
movement and	4
moves	-4
moves along	7
moves as	17
moves quickly	20
moves too	-22
movie	-1
movie ?	-34
movie although	4
movie and	1
movie are	-2
movie bad	5
movie but	1
movie collection	8
movie could	-8
movie couldn't	-6
movie definitely	5
movie depicts	6
movie does	-1
movie ever	11
movie fails	-12
movie feels	-7
movie great	-5
movie hoping	-16
movie i	1
movie i've	-16
movie if	-4
movie instead	-11
movie is	-1
movie just	-20
movie kept	4
movie lacks	-7
movie made	2
movie mavens	6
movie might	-2
movie needed	-7
movie or	3
movie part	-8
movie quite	17
movie scared	9
movie seemed	-5
movie seriously	-9
movie she	-6
movie should	-12
movie shows	5
movie soundtrack	5
movie stinks	8
movie sucked	-9
movie sucks	-42
movie theater	3
movie to	3
movie tries	-16
movie very	7
movie was	3
movie were	-5
movie would	-5
moviemaking	-12
movies but	-4
movies do	-3
movies just	-21
movies lately	-7
movies or	4
movies then	3
moving	9
moving and	23
moving film	6
moving on	-7
moving performance	5
moving story	15
mower	5
mp	-8
mr	-4
mraovich	-7
mrs	7
mrt	71
mrt station	5
msg	-9
msp	12
mst	-44
mtr	18
mtr from	5
mtr line	5
mtr to	20
mtr train	4
mtr was	10
mu	-5
much !	3
much all	-3
much and	3
much appreciated	33
much as	6
much ballyhooed	-8
much better	-3
much but	3
much deeper	-4
much easier	7
much ever	10
much every	5
much extra	-10
much fabric	-14
much faster	8
much filler	-32
much food	14
much for	1
much fun	60
much good	6
much happier	-4
much he	4
much hyped	-8
much i	15
much i'm	9
much in	2
much it's	10
much larger	8
much like	2
much material	-22
much needed	6
much nicer	-7
much no	-21
much non	-8
much padding	-8
much potential	-32
much preferred	-8
much quieter	19
much rather	-3
much satisfied	8
much shorter	-46
much since	7
much smaller	2
much softer	7
much static	-20
much sweeter	9
much talking	-7
much thinner	-20
much time	-2
much too	-6
much touted	-6
much trouble	-8
much when	5
much worse	6
much worth	10
muddled	-3
muddy	9
muffin mix	-25
muffins are	-59
mughlai	21
muller	5
mullets	-36
multi	7
multi effects	-14
multi faceted	6
multi function	24
multi million	-5
multi purpose	22
multi use	15
multinational	9
multiple alarms	24
multiple colors	6
multiple pages	-9
multiple times	-4
multiple visits	14
multiple ways	28
multipurpose	9
multitude	5
multitude of	3
mumble	-9
mumbling	-9
mumbo	-4
mumbo jumbo	-4
mummy	-3
mumu	-27
munich	15
muppet movie	7
mural	-19
murder	2
murder case	15
murder he	8
murder mystery	2
murder set	15
murder suspect	14
murders is	7
murgh	4
muscat	39
muscat seeb	7
muscles and	-10
muscular	2
muscular arms	7
muscular thighs	7
museum	16
museum of	7
mushed	-6
mushrooms	2
mushy	-53
mushy and	-44
music	6
music !	21
music ?	-4
music again	7
music and	-4
music as	4
music because	8
music by	-5
music had	16
music in	7
music is	-7
music like	6
music lover	12
music man	16
music seems	-52
music she	11
music shop	7
music stand	5
music to	3
music videos	3
music which	2
musical	-8
musical genius	17
musical is	6
musical of	8
musical score	-2
musical to	8
musically	15
musicals	-3
musicals ever	9
musicals of	-5
musician	2
mussels	6
mussolini	5
must	12
must !	33
must and	7
must be	-6
must buy	26
must deal	11
must die	-9
must do	6
must for	39
must get	3
must go	-19
must if	7
must must	5
must of	-5
must own	8
must purchase	-19
must read	40
must see	17
must try	87
must visit	67
must wait	-11
must watch	19
mustard	2
muster	-4
musty	-2
mute	-10
mute button	-8
muti	26
mutually	-6
muumuu	-17
muy	25
my	7
my !	10
my account	-8
my acer	12
my acoustic	2
my acoustics	13
my advice	-21
my age	30
my alarm	49
my all	8
my already	-31
my american	13
my amp	28
my and	-7
my arms	-16
my ass	4
my asus	9
my attempt	-17
my attic	-12
my baby	6
my backyard	-18
my bag	-7
my banjo	6
my bank	-7
my bible	10
my bill	-5
my bills	29
my birthday	5
my blood	-4
my book	10
my boss	-49
my bowl	-14
my bread	6
my broad	7
my butt	2
my cable	10
my car	3
my card	-8
my cheap	5
my child	-34
my choice	6
my cholesterol	9
my christmas	5
my closet	5
my clothes	-3
my coffee	-4
my collection	7
my company	-5
my complaint	-18
my complaints	-11
my conclusion	-5
my contacts	-5
my cooking	17
my copy	-5
my cousins	5
my cruz	-8
my current	6
my cycle	14
my daily	28
my daughter	7
my day	-12
my debit	-9
my default	10
my delight	4
my device	-20
my diet	3
my dismay	-43
my dog's	5
my door	3
my dot	12
my drink	-17
my e	6
my electrics	11
my energy	24
my epiphone	11
my evo	13
my ex	5
my excitement	-6
my expectations	-9
my experience	-16
my extra	10
my eye	7
my face	-2
my fall	8
my family	12
my father	6
my fault	-6
my fav	6
my fave	1
my faves	6
my favorite	16
my favorites	25
my favourite	41
my feeling	-41
my fiance	6
my finances	27
my finger	-17
my fingers	3
my fingertips	14
my folks	15
my food	-2
my foot	-10
my fourth	13
my fretboard	5
my friday	-8
my friend	-2
my friend's	-3
my front	72
my gallery	-13
my game	13
my garden	22
my gf	9
my gibson	9
my girls	-5
my go	30
my god	-3
my goodness	10
my grade	-9
my grand	19
my granddaughter	3
my grandkids	4
my grandson	7
my grandsons	8
my great	4
my grocery	17
my guess	2
my guitars	30
my hdtv	9
my head	3
my heart	3
my height	6
my hero	6
my hips	-8
my hk	19
my hobby	15
my horoscope	4
my htc	20
my husband's	3
my info	13
my information	-11
my interest	3
my iphone	17
my ipod	3
my kind	13
my kindlefire	-9
my kitchen	-5
my knee	7
my last	3
my laundry	-8
my least	-11
my leg	-11
my les	13
my life	-2
my limited	8
my little	7
my location	-5
my long	3
my love	5
my lower	48
my mandolin	8
my martin	11
my medium	-11
my membership	-13
my mind	2
my mistake	-4
my mom	8
my money	-38
my morning	3
my most	3
my mouse	-17
my movies	9
my mp	6
my my	7
my needs	12
my nephews	12
my new	15
my non	8
my nook	6
my normal	1
my nose	-26
my oldest	9
my one	15
my only	42
my opinion	-1
my order	-19
my orders	14
my overall	11
my palm	33
my parents	42
my patio	23
my pedal	14
my pedalboard	7
my pedals	11
my perception	6
my period	8
my personal	-4
my petite	4
my pets	-20
my pick	8
my picky	7
my plants	10
my problems	-14
my purchase	8
my purposes	-4
my recent	-7
my regular	2
my relationship	9
my research	6
my reservation	-3
my rice	8
my rig	-2
my right	-7
my room	-8
my roommate	-6
my salad	-17
my sd	-4
my second	13
my setup	9
my shirts	12
my shoes	-41
my shorts	-20
my side	5
my sister	8
my six	10
my size	5
my small	2
my smart	7
my smartphone	7
my son	3
my squier	9
my standard	9
my stay	10
my stereo	18
my store	11
my stove	9
my strap	22
my studio	6
my stuff	-4
my subscribe	-13
my supermarket	10
my sweater	7
my table	-4
my tailor	6
my taxes	25
my teenagers	6
my teens	9
my teeth	-3
my that	-9
my thighs	-9
my thin	-13
my throat	-5
my time	-18
my toes	5
my top	7
my traditional	-16
my trouble	6
my tummy	7
my twin	-9
my two	5
my ukulele	12
my unit	-14
my upcoming	4
my usual	9
my vhs	5
my vote	1
my waist	2
my wardrobe	25
my warning	-15
my weekend	3
my wide	-6
my wish	19
my world	6
my worst	-8
my yamaha	8
myra breckinridge	-9
myrna	12
myrna loy	11
myself have	4
myself here	8
myself included	7
myself rolling	-10
myself that	-5
myself wearing	10
myself why	-15
mysterious	2
mysteriously	-13
mystery and	3
mystery men	17
mystery science	-33
mystery that	12
mystery writer	13
mystic	1
mystic manor	2
mystic mansion	5
mystified	-25
mythology	4
n chips	12
n g	-11
n it	-13
n n	20
naan and	20
nabisco	7
nachos	9
nachos and	7
nachos are	5
nada	-41
nader	14
nadir	-7
nagar	16
nagra	12
nah	-16
nail and	13
nail in	-7
nailed	9
nailed it	7
naive but	8
naked	-3
naked women	-4
name but	-3
name every	7
name from	7
name in	-6
name of	-1
name suggests	9
name to	6
name when	7
name you	-6
named	1
nan	5
nancy	15
nancy allen	14
nancy drew	25
nantucket	18
nap and	10
napkins	-20
narcissistic	-9
narendra	12
narita	7
narita airport	6
narrative	2
narrator's	6
narrow	-21
narrow and	3
narrow seat	-64
narrow seats	-41
narrow that	-27
narrower than	10
narrowest	-28
narrowest seats	-12
narrows	31
naruto	16
nary	-5
nary a	-5
nasa	-5
nasb	9
nascent	6
naschy	-7
nastassja	-9
nastassja kinski	-9
nasties	-26
nasty	-39
nasty !	-7
natali	20
natassia	-5
nathan detroit	3
nation	-2
national lampoon	-8
nationalist	5
nationalities	11
nationwide	16
native	7
natural	3
natural and	8
natural ingredients	41
natural world	28
naturally i	-3
nature	10
nature and	3
nature of	11
naudet	5
naughty	-10
nauseating	-38
nauseating and	-11
nauseous	-13
navajo	25
navigate	5
navigate and	7
navigate in	-18
navigate through	6
navigation	7
navy	39
navy color	9
navy diver	8
naw	-36
nawabi	5
nay sayers	17
nazism and	15
nb	13
nd	1
nd day	-8
nd one	5
nd visit	13
ne	4
near	-1
near future	7
near my	-6
near perfect	8
near to	5
nearby	-1
nearby and	6
nearby the	13
nearly	-3
nearly got	7
nearly impossible	-16
nearly perfect	17
nearly twice	9
neat	11
neat and	12
neat little	-8
neat too	10
neatly	8
neatly in	12
necessary	11
necessity	8
necessity of	4
neck from	8
neck hole	-45
neck out	7
necklace	15
necklace and	15
neckline	4
neckline and	-4
necromancy	-8
nectar	13
ned	5
ned beatty	8
ned's	12
nee	-8
need !	19
need access	-11
need an	-4
need and	28
need arises	6
need but	19
need for	2
need from	6
need in	7
need is	22
need my	-21
need not	17
need of	-3
need on	5
need petite	18
need something	-11
need that	11
need these	16
need to	2
need when	6
needed	3
needed !	21
needed at	6
needed but	8
needed for	2
needed her	14
needed new	6
needed something	5
needed the	-3
needed this	5
needed to	1
needle and	11
needle in	9
needles	-6
needless	-15
needless to	-15
needn't	6
needs	-3
needs a	-1
needs and	1
needs her	9
needs of	5
needs to	-5
needs were	7
needs your	10
negative	-3
negative comment	-8
negative for	5
negative i	13
negative impact	11
negative is	44
negative point	8
negative points	10
negative review	-6
negative side	4
negative star	-6
negative stars	-59
negative thing	14
negative was	14
negatives are	7
neglected to	-9
neglects to	8
negligence	-27
negligent	-16
negotiation	9
neighbors	5
neighbourhood	5
neil gaiman	5
neil simon's	5
neil's	10
neill	8
neither	-24
neither NOT_does	-5
neither NOT_sexy	-12
neither NOT_the	-10
neither NOT_too	13
nelson	2
neoprene	8
nepotism	-17
nerd	-5
nero	-14
nervous	14
nervous about	4
net or	-21
netting	-5
networking	10
neutral	11
neutral and	11
neutral color	7
neve	4
neve campbell	4
never	4
never NOT_able	-20
never NOT_again	-19
never NOT_asked	-13
never NOT_be	2
never NOT_buy	-22
never NOT_came	-15
never NOT_ceases	4
never NOT_choose	-7
never NOT_come	-17
never NOT_developed	-12
never NOT_did	-9
never NOT_disappoint	8
never NOT_disappointed	17
never NOT_disappoints	37
never NOT_eat	-9
never NOT_enjoyed	25
never NOT_even	6
never NOT_ever	-7
never NOT_experienced	-4
never NOT_explained	-4
never NOT_failed	6
never NOT_fails	21
never NOT_felt	14
never NOT_fly	-36
never NOT_forget	10
never NOT_gets	-3
never NOT_getting	-6
never NOT_going	-40
never NOT_got	-3
never NOT_gotten	13
never NOT_had	4
never NOT_happened	-3
never NOT_happens	9
never NOT_having	14
never NOT_knew	9
never NOT_let	9
never NOT_lets	-4
never NOT_loses	16
never NOT_mentions	-10
never NOT_miss	7
never NOT_need	6
never NOT_noticed	12
never NOT_opened	-13
never NOT_order	-17
never NOT_ordering	-21
never NOT_owned	18
never NOT_pay	-4
never NOT_ran	7
never NOT_read	-11
never NOT_received	-13
never NOT_recommend	-18
never NOT_regret	30
never NOT_return	-45
never NOT_run	32
never NOT_say	5
never NOT_seen	-1
never NOT_set	-5
never NOT_should	-14
never NOT_showed	-5
never NOT_stay	-51
never NOT_suggest	-8
never NOT_thought	3
never NOT_tire	24
never NOT_too	-11
never NOT_travel	9
never NOT_trust	-23
never NOT_turns	-10
never NOT_understand	-8
never NOT_very	-14
never NOT_visit	-5
never NOT_waited	24
never NOT_was	-6
never NOT_work	-7
never NOT_worked	-26
never NOT_worn	12
never NOT_would	-3
never ever	-8
never never	-23
nevertheless	-2
new addition	7
new again	11
new age	-5
new area	8
new attraction	20
new brand	8
new clothes	-5
new condition	39
new culture	6
new dishes	10
new england	24
new experience	12
new favorite	46
new favorites	7
new features	9
new firmware	-27
new flavors	17
new footage	-8
new generation	8
new go	45
new guitar	31
new heights	-7
new iron	9
new ironman	6
new item	-11
new jersey	2
new life	-4
new light	55
new model	-11
new one	-5
new orleans	-4
new perspective	7
new rides	15
new room	-4
new sound	13
new space	10
new strings	49
new things	9
new times	7
new to	-2
new toy	7
new trend	8
new unit	9
new way	-11
new ways	7
new world	11
new year's	7
new years	-3
newbies	11
newly	2
newly opened	-13
newly remodeled	6
newly renovated	6
newness	14
news in	6
news is	-8
news that	9
newspapers	-3
newton	4
next day	2
next generation	23
next he	-8
next morning	9
next order	-9
next purchase	-10
next summer	4
next trip	11
next year	16
nibble	-9
nice	35
nice !	16
nice addition	47
nice also	4
nice ambience	-18
nice and	6
nice app	15
nice as	14
nice basic	-18
nice blend	10
nice bonus	18
nice breakfast	12
nice bright	17
nice but	-14
nice case	12
nice casual	9
nice change	5
nice clean	6
nice coffee	7
nice color	-4
nice combination	5
nice comfortable	-6
nice concept	-6
nice cut	11
nice design	-6
nice dining	7
nice drape	9
nice enough	-7
nice even	6
nice evening	6
nice experience	32
nice fabric	7
nice fit	-16
nice flavor	21
nice food	35
nice for	2
nice graphics	12
nice high	4
nice hot	7
nice hotel	13
nice idea	-4
nice in	4
nice inexpensive	11
nice it	-11
nice jacket	14
nice job	-26
nice lady	10
nice large	23
nice little	18
nice lounge	26
nice lunch	9
nice meal	14
nice mix	19
nice modern	9
nice movie	4
nice neat	14
nice not	47
nice pace	10
nice pair	16
nice park	11
nice pattern	-22
nice people	-4
nice picks	8
nice place	1
nice pool	-7
nice print	-7
nice product	16
nice property	12
nice quick	6
nice relaxing	16
nice restaurant	6
nice rich	13
nice ride	17
nice ring	8
nice selection	9
nice service	7
nice set	6
nice shape	7
nice shots	-16
nice simple	10
nice size	6
nice smooth	10
nice soft	4
nice sound	4
nice stand	18
nice stay	10
nice story	6
nice strap	17
nice strings	9
nice style	7
nice summer	8
nice sweater	9
nice taste	11
nice texture	10
nice the	2
nice they	8
nice though	-5
nice time	5
nice to	-11
nice tone	13
nice tool	10
nice top	11
nice touch	-12
nice touches	5
nice try	-27
nice upgrade	9
nice variety	14
nice very	5
nice view	6
nice watch	11
nice weight	2
nice wine	5
nice with	3
nice work	18
nicely	31
nicely appointed	3
nicely but	4
nicely decorated	5
nicely designed	6
nicely done	21
nicely in	9
nicely made	-28
nicely on	7
nicely over	14
nicely packaged	12
nicely with	13
nicer and	-4
nicer room	15
nicer than	4
nicest	6
niche	5
nicks	-11
nicole kidman	6
niece	3
niece who	10
nielsen	6
nifty	7
nifty little	19
night !	5
night a	13
night before	-12
night but	-3
night by	15
night deadly	-6
night he	10
night or	9
night parade	28
night shirt	-11
night sleep	-8
night time	11
night world	5
nightgown	-20
nightmare	-19
nightmare !	-16
nightmarish	4
nights !	26
nights just	10
nights there	4
nighy	7
nikhil	-9
nikhil advani	-6
niki	-10
niki ardelean	-7
nikki	7
nikon	-4
nil	7
nina	11
nina foch	8
nine	1
nine lounge	-10
nineteenth	7
nineteenth century	10
nipped	8
niro	8
nirvana	-8
nisha	-7
nisha kothari	-7
nite	8
nites	13
nitrogen	16
nitty	12
nitty gritty	11
nj	13
nn	-7
no	-8
no !	-42
no ?	3
no NOT_action	-23
no NOT_added	24
no NOT_after	5
no NOT_amount	-26
no NOT_answer	5
no NOT_apparent	-13
no NOT_artistic	-4
no NOT_assistance	-10
no NOT_atmosphere	-14
no NOT_attempt	-2
no NOT_avail	-6
no NOT_background	-6
no NOT_bad	22
no NOT_bells	10
no NOT_benefit	-27
no NOT_bitter	12
no NOT_bitterness	32
no NOT_breakfast	-7
no NOT_budget	-4
no NOT_bueno	-25
no NOT_butter	-35
no NOT_camera	-6
no NOT_challenge	-18
no NOT_chance	-5
no NOT_character	-25
no NOT_charge	48
no NOT_chemistry	-14
no NOT_chicken	-8
no NOT_choice	-5
no NOT_climax	-11
no NOT_clothes	-21
no NOT_complain	11
no NOT_complaints	31
no NOT_computers	-10
no NOT_concept	-5
no NOT_connection	-2
no NOT_contest	-30
no NOT_crowds	21
no NOT_customer	-21
no NOT_dead	13
no NOT_decent	-4
no NOT_depth	-15
no NOT_dice	-7
no NOT_difficulty	6
no NOT_direct	-15
no NOT_direction	-12
no NOT_discernible	-8
no NOT_discount	-27
no NOT_effect	-10
no NOT_egg	-11
no NOT_emotion	-10
no NOT_empathy	-11
no NOT_energy	-8
no NOT_entertainment	-21
no NOT_errors	10
no NOT_exception	8
no NOT_excitement	-5
no NOT_excuse	-7
no NOT_exit	-11
no NOT_explanation	-8
no NOT_extras	6
no NOT_fans	-26
no NOT_fault	10
no NOT_fireworks	-8
no NOT_flavor	-37
no NOT_flavour	-20
no NOT_flaws	25
no NOT_flight	13
no NOT_food	7
no NOT_free	-4
no NOT_fun	-36
no NOT_fuss	31
no NOT_glitches	-5
no NOT_go	-62
no NOT_good	-12
no NOT_gore	6
no NOT_guarantee	-9
no NOT_heart	-12
no NOT_heavy	19
no NOT_help	-57
no NOT_hesitation	3
no NOT_hot	-7
no NOT_humor	-11
no NOT_i	-5
no NOT_idea	2
no NOT_improvement	-18
no NOT_indication	-9
no NOT_information	-6
no NOT_insight	-16
no NOT_instructions	-28
no NOT_internet	-5
no NOT_issue	14
no NOT_issues	13
no NOT_it	-16
no NOT_joy	-20
no NOT_lag	20
no NOT_laughs	-5
no NOT_leaks	21
no NOT_leg	-30
no NOT_legroom	-83
no NOT_life	-5
no NOT_line	9
no NOT_lines	3
no NOT_little	7
no NOT_logic	-9
no NOT_long	16
no NOT_longer	-2
no NOT_manager	-29
no NOT_manners	-10
no NOT_match	-7
no NOT_meaning	-10
no NOT_mess	26
no NOT_mic	-30
no NOT_mice	-37
no NOT_money	-4
no NOT_movement	-17
no NOT_much	9
no NOT_muss	19
no NOT_mystery	-34
no NOT_need	2
no NOT_negatives	18
no NOT_new	-14
no NOT_noise	27
no NOT_nonsense	13
no NOT_notice	-28
no NOT_nudity	-4
no NOT_object	13
no NOT_offence	-6
no NOT_offense	-17
no NOT_on	-8
no NOT_one	1
no NOT_option	5
no NOT_order	-13
no NOT_original	-14
no NOT_padding	-11
no NOT_passion	-15
no NOT_permissions	8
no NOT_personality	-16
no NOT_phone	-26
no NOT_place	-14
no NOT_plot	-32
no NOT_point	-20
no NOT_political	10
no NOT_positive	-38
no NOT_power	-20
no NOT_problem	14
no NOT_problems	52
no NOT_proper	-14
no NOT_punches	11
no NOT_purpose	-9
no NOT_quality	-8
no NOT_qualms	20
no NOT_queue	14
no NOT_rain	13
no NOT_reaction	-16
no NOT_real	-6
no NOT_reason	3
no NOT_recline	-12
no NOT_redeeming	-13
no NOT_regular	-15
no NOT_relief	-39
no NOT_reply	-13
no NOT_residue	9
no NOT_resolution	-7
no NOT_response	-23
no NOT_room	-3
no NOT_salt	-5
no NOT_scares	-4
no NOT_script	-4
no NOT_search	-8
no NOT_seats	-7
no NOT_security	-27
no NOT_selfie	-7
no NOT_sense	3
no NOT_service	-47
no NOT_setting	-24
no NOT_shape	-44
no NOT_showers	-11
no NOT_sleep	-27
no NOT_slip	-13
no NOT_so	-62
no NOT_sound	-31
no NOT_spice	-7
no NOT_staff	-38
no NOT_stars	-64
no NOT_story	-43
no NOT_storyline	-4
no NOT_stretch	3
no NOT_stupid	17
no NOT_style	-28
no NOT_substance	-23
no NOT_such	-8
no NOT_sugar	14
no NOT_support	-15
no NOT_suspense	-5
no NOT_taste	-18
no NOT_tension	-8
no NOT_thank	-14
no NOT_thanks	-43
no NOT_that	-13
no NOT_they	-6
no NOT_this	-13
no NOT_thought	-12
no NOT_trans	9
no NOT_trouble	12
no NOT_troubles	12
no NOT_use	-3
no NOT_valet	-14
no NOT_view	6
no NOT_waiting	4
no NOT_warning	-9
no NOT_warranty	-5
no NOT_water	-14
no NOT_way	-34
no NOT_where	-23
no NOT_wifi	-7
no NOT_wonder	-14
no NOT_worries	29
no NOT_zipper	-12
no i	-3
no no	8
no not	6
no nothing	-16
no really	-6
noah	3
noah's	-9
noah's ark	-21
noam	7
nobel prize	7
noble	2
nobody	6
nobody NOT_cares	-12
nobody NOT_ever	-36
nobody NOT_is	4
nobody NOT_seems	-9
nobody NOT_was	-5
nodding off	-24
noel coward	-12
noggin	-12
noice	9
noir	44
noir and	26
noire	8
noise	-2
noise for	7
noise it	10
noise they	-18
noisey	-31
noisy	-31
noisy and	-25
noisy in	-9
noisy so	12
nominated	-4
nominated for	3
nomination	-2
nomination for	-4
nominations	5
non	-4
non existant	-7
non existent	-27
non functional	-43
non gmo	9
non issue	6
non organic	6
non professional	6
non refundable	-6
non standard	-29
non veg	-2
none	-3
none NOT_of	-29
none NOT_seem	-12
none NOT_the	4
nonetheless	1
nonetheless it's	-7
nonexistent	-8
nonsense	-39
nonsense and	-12
nonsense is	-8
nonsensical	-9
nonstop	8
noodle	-4
noodle bar	11
noodles	1
nook and	-13
nooks	19
nope	-45
nope !	-5
nor	1
nor NOT_i	-14
nora	9
nora roberts	9
nord	15
normal but	5
normal that	-13
normally buy	7
normally get	6
normally i	-2
normally stay	-17
normally wear	5
norman	-4
north	3
north america	3
north indian	3
north is	12
north on	10
north side	7
northam	8
northeast	18
norway	7
norwegian	12
nose	-10
nose is	-16
nose to	-13
nostalgic	-3
nostradamus	9
not	-22
not ?	3
not NOT_a	-5
not NOT_acceptable	-64
not NOT_accomodate	-20
not NOT_accurate	-10
not NOT_affected	8
not NOT_again	-10
not NOT_against	-9
not NOT_air	11
not NOT_allow	-11
not NOT_always	22
not NOT_appropriate	4
not NOT_around	10
not NOT_at	-19
not NOT_attached	-6
not NOT_attractive	-9
not NOT_available	-4
not NOT_bad	2
not NOT_baggy	6
not NOT_be	2
not NOT_because	4
not NOT_been	-2
not NOT_believable	-40
not NOT_believe	-2
not NOT_belong	-4
not NOT_better	2
not NOT_black	-7
not NOT_boiled	-13
not NOT_boxy	23
not NOT_brilliant	6
not NOT_bring	26
not NOT_built	-11
not NOT_bulky	9
not NOT_button	-10
not NOT_buy	-58
not NOT_buying	16
not NOT_call	-2
not NOT_care	-13
not NOT_caring	-14
not NOT_carrying	12
not NOT_charge	-20
not NOT_charging	-9
not NOT_check	-7
not NOT_checking	-20
not NOT_clean	-41
not NOT_clingy	14
not NOT_come	3
not NOT_comfortable	-20
not NOT_comfy	-9
not NOT_compare	-37
not NOT_compatible	-18
not NOT_compensated	9
not NOT_complaining	11
not NOT_connected	-8
not NOT_consider	-9
not NOT_convincing	-32
not NOT_cooked	-42
not NOT_cool	-16
not NOT_correct	-20
not NOT_cover	-7
not NOT_cute	-27
not NOT_deep	8
not NOT_deliver	-15
not NOT_delivered	-37
not NOT_deserve	-6
not NOT_detract	11
not NOT_developed	-6
not NOT_disappoint	37
not NOT_disappointed	87
not NOT_disappointing	7
not NOT_disney	-30
not NOT_display	-52
not NOT_dissapointed	12
not NOT_distract	7
not NOT_do	5
not NOT_dop	-11
not NOT_download	-64
not NOT_dry	5
not NOT_durable	-17
not NOT_easily	-6
not NOT_eat	4
not NOT_edible	-43
not NOT_effective	-13
not NOT_eliminate	-14
not NOT_enjoy	-8
not NOT_enjoyable	-26
not NOT_enough	-22
not NOT_entertaining	-16
not NOT_even	-28
not NOT_ever	-5
not NOT_every	19
not NOT_everybody	13
not NOT_everyone	2
not NOT_everyone's	13
not NOT_excuse	-9
not NOT_exist	-3
not NOT_expected	-13
not NOT_experience	39
not NOT_explain	-32
not NOT_extensive	23
not NOT_faithful	-11
not NOT_familiar	2
not NOT_fancy	22
not NOT_feel	-6
not NOT_figure	-43
not NOT_fill	-9
not NOT_find	1
not NOT_fit	-16
not NOT_fixed	-13
not NOT_flattering	-29
not NOT_flow	-29
not NOT_fly	15
not NOT_follow	-10
not NOT_following	-13
not NOT_for	-7
not NOT_forgotten	22
not NOT_free	12
not NOT_fresh	-26
not NOT_friendly	-13
not NOT_fun	-55
not NOT_function	-13
not NOT_functional	-32
not NOT_functioning	-19
not NOT_funny	-57
not NOT_get	-19
not NOT_getting	-3
not NOT_give	2
not NOT_go	-9
not NOT_good	-45
not NOT_greasy	4
not NOT_great	-10
not NOT_had	12
not NOT_hang	-13
not NOT_happy	-47
not NOT_have	4
not NOT_hear	-4
not NOT_help	-43
not NOT_helpful	-16
not NOT_here	-13
not NOT_hesitate	73
not NOT_hold	-29
not NOT_honor	-33
not NOT_how	-12
not NOT_huge	41
not NOT_hurt	11
not NOT_imagine	-6
not NOT_impress	-13
not NOT_impressed	-48
not NOT_impressive	-21
not NOT_in	2
not NOT_include	-4
not NOT_inspire	-23
not NOT_install	-86
not NOT_installing	-15
not NOT_interesting	-29
not NOT_it	-33
not NOT_itchy	7
not NOT_ivory	-9
not NOT_joking	-3
not NOT_just	2
not NOT_justify	-15
not NOT_keep	-8
not NOT_kept	-16
not NOT_kidding	3
not NOT_know	2
not NOT_lay	-1
not NOT_less	-14
not NOT_like	-5
not NOT_load	-29
not NOT_look	-40
not NOT_loose	10
not NOT_lose	17
not NOT_losing	17
not NOT_lost	6
not NOT_made	-7
not NOT_make	-14
not NOT_many	5
not NOT_married	9
not NOT_match	8
not NOT_me	-7
not NOT_meet	-18
not NOT_mentioned	-6
not NOT_mine	16
not NOT_miss	19
not NOT_move	-13
not NOT_much	-2
not NOT_mushy	11
not NOT_my	-22
not NOT_nearly	-2
not NOT_necessarily	1
not NOT_needed	-7
not NOT_needing	8
not NOT_nice	-15
not NOT_non	-15
not NOT_normally	8
not NOT_offer	4
not NOT_ok	-26
not NOT_on	-3
not NOT_one	-17
not NOT_only	10
not NOT_open	-24
not NOT_or	-11
not NOT_orange	13
not NOT_order	-2
not NOT_original	-11
not NOT_outstanding	11
not NOT_over	12
not NOT_overcrowded	14
not NOT_overly	8
not NOT_overpowering	8
not NOT_oversized	-11
not NOT_overwhelming	3
not NOT_own	10
not NOT_paid	-29
not NOT_particularly	2
not NOT_pass	8
not NOT_pleasant	-8
not NOT_pleased	-13
not NOT_polite	-8
not NOT_post	-12
not NOT_power	-12
not NOT_practical	-33
not NOT_present	-8
not NOT_prevent	24
not NOT_professional	-40
not NOT_properly	8
not NOT_provide	-9
not NOT_provided	-15
not NOT_purchasing	-6
not NOT_quality	-10
not NOT_quiet	-17
not NOT_quite	15
not NOT_read	-3
not NOT_ready	-10
not NOT_real	-3
not NOT_realistic	-6
not NOT_really	2
not NOT_reccomend	-9
not NOT_reccomended	-29
not NOT_receive	-19
not NOT_received	-24
not NOT_recomend	-28
not NOT_recommend	-53
not NOT_recommended	-20
not NOT_record	-17
not NOT_refund	-18
not NOT_reliable	-17
not NOT_retract	-10
not NOT_return	-54
not NOT_reveal	29
not NOT_right	-4
not NOT_rough	-6
not NOT_safe	-45
not NOT_satisfied	-38
not NOT_save	-8
not NOT_say	-5
not NOT_saying	-2
not NOT_scary	-6
not NOT_seem	2
not NOT_seen	17
not NOT_send	-10
not NOT_serious	-8
not NOT_served	-6
not NOT_sexy	-5
not NOT_show	-1
not NOT_sitting	-10
not NOT_sleep	-8
not NOT_so	-3
not NOT_soft	-6
not NOT_sold	-15
not NOT_solid	8
not NOT_something	-2
not NOT_somewhere	-10
not NOT_sorry	7
not NOT_speaking	7
not NOT_special	10
not NOT_spend	-13
not NOT_stand	4
not NOT_stay	-14
not NOT_strong	-13
not NOT_sturdy	-73
not NOT_subject	-7
not NOT_such	-10
not NOT_sufficient	-5
not NOT_suggest	-25
not NOT_suitable	-5
not NOT_super	1
not NOT_supply	-51
not NOT_support	-14
not NOT_sure	-7
not NOT_surprise	-9
not NOT_surprised	-8
not NOT_t	18
not NOT_take	3
not NOT_taken	-26
not NOT_talk	7
not NOT_tall	9
not NOT_taste	-24
not NOT_tasty	-52
not NOT_tell	3
not NOT_terrible	-6
not NOT_terribly	14
not NOT_that	-3
not NOT_the	-4
not NOT_their	-4
not NOT_there	-13
not NOT_they	-8
not NOT_think	3
not NOT_this	-16
not NOT_thrilled	-40
not NOT_tight	13
not NOT_tired	5
not NOT_to	2
not NOT_too	33
not NOT_touch	-8
not NOT_trained	-23
not NOT_travel	-9
not NOT_treated	-13
not NOT_tried	11
not NOT_true	-12
not NOT_truly	-6
not NOT_two	24
not NOT_understand	10
not NOT_unlike	4
not NOT_up	-9
not NOT_use	3
not NOT_useful	-6
not NOT_user	-26
not NOT_using	-4
not NOT_usually	14
not NOT_value	-36
not NOT_very	-3
not NOT_wake	10
not NOT_wash	-21
not NOT_waste	-23
not NOT_watch	1
not NOT_watery	13
not NOT_wear	-8
not NOT_welcome	-6
not NOT_welcoming	-24
not NOT_well	-3
not NOT_what	-22
not NOT_white	-5
not NOT_willing	-5
not NOT_wish	-4
not NOT_with	-3
not NOT_withstanding	8
not NOT_work	-51
not NOT_working	-24
not NOT_worth	-39
not NOT_worthy	-29
not NOT_write	5
not NOT_your	6
notch	11
notch and	2
notch as	6
notch but	8
note	1
note at	-14
note i	6
note pad	21
note so	12
note this	33
note when	-15
noted in	-9
notes	-1
notes and	-4
notes in	-6
notes on	27
nothing	-17
nothing !	11
nothing NOT_against	-34
nothing NOT_at	-1
nothing NOT_bad	20
nothing NOT_beats	44
nothing NOT_but	-19
nothing NOT_compared	3
nothing NOT_compares	13
nothing NOT_else	-10
nothing NOT_except	13
nothing NOT_for	-23
nothing NOT_good	-36
nothing NOT_great	-6
nothing NOT_happens	-20
nothing NOT_has	-4
nothing NOT_here	-20
nothing NOT_i	-4
nothing NOT_in	-17
nothing NOT_interesting	-8
nothing NOT_less	5
nothing NOT_like	3
nothing NOT_more	-17
nothing NOT_negative	29
nothing NOT_new	-15
nothing NOT_of	-22
nothing NOT_original	-40
nothing NOT_outstanding	-9
nothing NOT_positive	-8
nothing NOT_really	-2
nothing NOT_redeeming	-4
nothing NOT_remotely	-3
nothing NOT_short	2
nothing NOT_special	-10
nothing NOT_sticks	13
nothing NOT_that	2
nothing NOT_they	-4
nothing NOT_to	-6
nothing NOT_we	-14
nothing NOT_whatsoever	-7
nothing NOT_when	-6
nothing NOT_worked	-8
nothing NOT_works	-29
nothing no	-11
notice a	9
notice that	-4
notice when	9
noticed	2
noticed all	-8
noticed an	11
noticed in	8
noticed is	8
noticed it	-4
noticed that	3
noticed the	-5
notices	6
notices the	9
notification	-8
notre	4
notre dame	11
nourishment	-9
nov	-7
novak	11
novak is	7
novel	-3
novel about	-9
novel approach	12
novel but	4
novel in	10
novel of	6
novel or	-9
novel would	-26
novella	6
novels	-2
novice	25
now !	21
now ?	-9
now able	5
now also	8
now and	16
now as	3
now can	5
now don't	-14
now feel	14
now given	-14
now got	7
now i	3
now in	3
now it	-16
now look	-58
now made	-8
now make	7
now need	-19
now people	9
now seems	5
now the	-7
now there	-3
now they're	-8
now thinking	12
now time	12
now trying	-13
now where	-7
now who	11
nowadays	2
nowadays to	16
nowadays we	-11
nowhere	-22
nowhere NOT_close	-13
nowhere NOT_near	-2
nrt	7
nth	-11
nth degree	-8
nto	12
nuanced	5
nuanced and	7
nuances	10
nuances of	12
nude bra	12
nudity	-10
nudity and	-10
nudity but	-3
number and	-10
number the	-10
numbers are	3
numbers for	16
numbers so	6
numbing	-24
numerical	-11
numerous reviews	10
nurturing	10
nustevia	15
nutrition facts	13
nutro	8
nuts is	-11
nuts on	20
nutty	11
ny	2
nyc	2
nylon	-2
nylon is	-50
nylon picks	11
nylons	6
nypd	4
nyt	13
o	-8
o a	22
o and	-8
o honey	16
o r	-20
o w	-7
o'connor	4
o'donnell	10
o'hare	-5
oakie	11
oakland	16
oasis	10
oasis in	4
oasis of	15
oates	-13
oatmeal	6
oberoi	-41
obese	-20
obesity	-9
obnoxious	-35
obnoxious and	-6
obscene	-3
obscenity	-15
observant	7
obsessed	9
obsession	2
obsessive compulsive	7
obstructed by	32
obvious	-5
obvious and	-11
obvious that	-2
obviously	4
obviously a	-3
obviously had	-5
obviously never	-9
occasion !	7
occasion dress	8
occasions	2
occasions but	22
occupied for	29
occupies	6
occur in	13
occur to	-10
ocean	3
ocean park	-8
october	2
october sky	12
octopus	4
odd	-15
odd but	31
odd couple	8
odd cut	-8
odd fit	-28
odd place	-12
odd yet	9
oddly	-15
oddly shaped	-8
odds	2
odor	-10
odour	-20
odysseus	8
oem	7
of action	5
of actions	6
of activity	6
of admission	2
of adventure	9
of adventures	13
of age	14
of aids	5
of airport	10
of ann	6
of any	-2
of april	11
of art	13
of artificial	-6
of assumptions	-28
of atmosphere	9
of attractions	38
of august	10
of awesome	19
of babies	-12
of back	-5
of background	3
of bad	-7
of badly	-10
of bags	15
of bait	-16
of barbara	6
of beauty	3
of becoming	4
of bed	4
of been	-10
of behringer	-33
of being	-4
of bette	6
of beverages	28
of biryani	11
of bland	-17
of blue	4
of body	-7
of bones	-8
of booking	17
of boredom	-6
of boring	-9
of both	11
of boxes	11
of breaking	8
of breasts	-6
of british	2
of bubbles	-11
of budget	-13
of buffalo	7
of bug	-9
of bullets	-5
of cable	-5
of calling	-6
of cancelling	-29
of caution	14
of celebrities	5
of celluloid	-23
of center	17
of charge	5
of charging	9
of cheap	-3
of cheaper	-26
of cheeses	7
of chicken	-11
of chinese	3
of chocolate	5
of choice	8
of choices	38
of christian	-3
of christianity	-9
of christmas	6
of cigarette	-9
of cigarettes	-7
of civil	12
of class	3
of clichés	-13
of clothes	11
of cocaine	-6
of coconut	-9
of color	-8
of colors	10
of comedy	4
of comments	7
of complaining	-11
of compliments	-3
of confusing	-6
of confusion	-5
of connection	-11
of consumer	-14
of context	-25
of conventional	14
of cooking	5
of cotton	-11
of course	5
of crap	-32
of creepy	-5
of crime	27
of crunch	7
of culture	7
of curiosity	-5
of customization	10
of cute	-14
of cutting	-5
of d'addario	-5
of dancing	9
of danger	-15
of danny	7
of date	-22
of delicious	6
of desire	4
of desserts	9
of diet	-7
of different	21
of difficulty	4
of disbelief	-3
of dish	12
of disney	14
of disneyland	11
of dragoon	19
of dreck	-10
of drinking	16
of drinks	-2
of drivel	-8
of drug	5
of dumb	-7
of dust	-8
of duty	6
of each	1
of early	6
of eastern	5
of eateries	-14
of education	-13
of eggplant	-35
of electric	14
of emotions	7
of english	5
of enlightenment	-9
of eroticism	7
of everyday	-3
of everything	5
of excellent	-4
of expectations	-16
of exploding	-11
of extras	10
of extremely	-6
of fabric	2
of facilities	10
of family	4
of favorite	8
of feeling	10
of fender	-45
of fiber	7
of fiction	-3
of field	9
of filth	-12
of finding	9
of flavor	14
of flavors	7
of flexibility	10
of flights	9
of foam	-5
of focus	-15
of food	1
of football	7
of found	6
of four	2
of freedom	3
of fresh	4
of friday	-21
of fuel	-10
of fun	51
of garbage	-5
of gay	-9
of gear	10
of genius	7
of george	3
of gf	8
of ginger	-4
of god's	6
of godzilla	-7
of grease	-16
of grounds	-44
of guilt	4
of guitar	23
of guitars	7
of hanging	8
of hank	8
of hard	4
of headphones	17
of healing	6
of heaven	2
of heavy	13
of hell	-10
of helpful	18
of her	-1
of high	10
of hip	7
of his	1
of hiss	-50
of history	4
of hopelessness	-8
of hose	10
of huckleberry	22
of hulls	-54
of human	7
of humor	23
of hundreds	6
of hyderabad	10
of image	10
of imagination	12
of incompetent	-6
of indians	15
of influence	10
of information	2
of innocence	6
of interest	-8
of invisible	13
of is	-4
of it	1
of it's	1
of italy	26
of jackie	16
of jeans	1
of jim	8
of john	-2
of joy	11
of junk	-33
of kelly's	9
of kent	5
of killing	6
of kleenex	37
of knives	4
of kurosawa's	7
of l	-5
of labor	-6
of lame	-8
of laughs	12
of laughter	8
of learning	8
of legroom	20
of level	18
of levels	4
of liberty	5
of lies	-16
of life	29
of lights	10
of living	4
of logic	-7
of louis	7
of love	1
of luck	-18
of major	5
of man's	8
of many	2
of martha	-22
of marx	7
of material	-2
of meals	9
of mental	-4
of merchandise	-7
of metal	-8
of midnight	5
of mike's	-9
of mildred	10
of mind	8
of mindless	-7
of mint	23
of modern	-6
of mold	-22
of momos	9
of money	-21
of mount	8
of much	-12
of murders	-4
of mushrooms	9
of music	8
of musicians	6
of my	1
of negative	6
of new	3
of newspaper	10
of newspapers	-19
of noir	8
of noise	-16
of none	-23
of normal	-6
of notes	10
of nothing	-2
of nowhere	-2
of nudity	-2
of ny	5
of occasions	4
of one's	4
of onion	19
of onions	-10
of only	8
of operation	-10
of operations	-13
of opinion	12
of options	14
of order	-6
of ordering	-4
of ordinary	8
of orlando	13
of orson	14
of ourselves	17
of ownership	-15
of pages	-10
of paradise	3
of paranoia	10
of park	13
of parking	34
of passengers	-5
of pasta	-5
of peanut	18
of pedals	10
of people	-1
of pepper	-20
of permissions	-16
of phoenix	16
of photo	6
of picks	37
of pillows	6
of pita	8
of place	-2
of places	-21
of plain	-31
of plastic	-7
of play	8
of players	4
of playing	4
of pockets	6
of politics	4
of poor	6
of portraying	14
of positive	-3
of possibility	11
of potassium	9
of potential	-6
of pottery	8
of power	5
of prayer	-8
of pressure	-4
of price	5
of prisoners	7
of privacy	6
of problem	-10
of programming	7
of purchase	25
of purple	11
of puzzles	-6
of queen	28
of quiet	28
of quot	12
of radio	13
of rain	62
of random	-8
of rap	9
of recent	-4
of relationships	7
of repairs	-13
of research	25
of restaurants	1
of returning	-25
of review	-5
of romance	6
of ron	-8
of room	8
of rubber	-7
of rubbish	-32
of rude	-7
of rules	7
of sadness	2
of salt	-4
of same	-6
of satanic	-10
of science	4
of scientific	-4
of scotland	6
of scottsdale	39
of seafood	8
of seasoning	-11
of seating	17
of selling	-6
of sense	4
of sensitive	-11
of september	6
of several	-2
of sex	-3
of sf	21
of sh	-18
of shakespeare's	7
of shit	-17
of showers	6
of shredded	-19
of side	7
of significance	-9
of singapore	11
of slugs	-11
of smoke	-3
of snacks	12
of soap	-15
of soda	6
of software	-4
of someone	2
of sorts	9
of sounds	33
of soup	-10
of south	4
of soy	-25
of spam	-11
of sparkle	5
of speakers	32
of speed	14
of spice	4
of spices	10
of spicy	26
of spinal	9
of spirit	6
of spirituality	9
of split	-15
of sports	17
of st	7
of staff	-10
of stale	-13
of starbucks	6
of stars	7
of starters	4
of stations	13
of stock	-2
of store	12
of stories	2
of storytelling	8
of sudoku	8
of sunscreen	6
of surprises	4
of suspense	2
of sweetness	24
of swing	14
of swords	20
of tables	14
of talent	-3
of talk	-5
of talking	-11
of tape	18
of tasty	5
of tears	8
of terrible	-11
of the	-1
of their	-1
of then	-5
of there	4
of things	1
of thinking	7
of this	-4
of though	-18
of threats	-26
of throwing	-18
of time	-6
of today's	4
of tokyo	8
of tomatoes	-13
of tools	7
of topics	16
of torture	-5
of total	-5
of touching	12
of toy	5
of tragic	12
of transport	8
of transportation	6
of trap	9
of trash	-20
of trips	7
of turning	-7
of typical	7
of unexpected	8
of unintentional	-7
of unlimited	25
of using	-2
of valuable	30
of variety	4
of venezuela	10
of venice	8
of view	-2
of virgin	-11
of visit	13
of voice	8
of von	8
of w	8
of waiting	-3
of walk	9
of walking	6
of walt	-4
of war	7
of warmth	6
of warning	25
of warranty	-35
of wasting	-8
of wear	-3
of western	5
of whatever	-3
of white	-6
of wines	20
of winter	12
of witchcraft	3
of woody	-13
of working	7
of worms	7
of worst	-10
of zombies	-6
of zu	10
off	-9
off !	-18
off ?	2
off after	-13
off again	-4
off and	-3
off as	-2
off because	-5
off center	-24
off color	12
off each	10
off every	-9
off going	-6
off half	-8
off hand	-6
off i	-2
off in	2
off is	-3
off it	-3
off my	-4
off night	-16
off not	-28
off of	4
off on	-3
off only	22
off or	-8
off peak	7
off putting	-16
off reading	-28
off several	-6
off so	-4
off the	4
off too	-12
off was	-5
off when	-3
off with	5
offended	-3
offended at	-16
offended me	-17
offense	-5
offense to	-9
offensive	-25
offensive and	-4
offer no	5
offer some	-4
offered	1
offered to	-2
offering any	-8
offering is	-12
offering it	-6
offerings as	-17
offerings were	-9
offers	6
offers a	8
offers great	5
offers many	7
offers no	-26
offers nothing	-19
offers only	-25
offers such	11
office	5
office colleagues	9
office or	12
office so	7
officer who	11
officials	5
offside	19
offside is	7
often	9
often but	12
often do	5
often find	5
often forget	18
often have	7
often in	4
often only	13
often overlooked	7
often times	11
often to	4
often we	18
oftentimes	-6
oh	-6
oh !	6
oh and	1
oh boy	-3
oh dear	-26
oh god	-9
oh how	-8
oh man	-3
oh my	-3
oh ok	-7
oh so	3
oh that	-7
oh wait	-65
oh we	-11
oh well	-4
oh why	-41
oh yes	1
oil before	-11
oil is	-6
oil or	-7
oil to	11
oily	-21
oily and	-5
ok	-9
ok after	14
ok and	-4
ok but	-47
ok film	-12
ok first	-6
ok food	-6
ok for	-6
ok i'm	11
ok if	-28
ok it's	3
ok just	-6
ok movie	-8
ok my	-11
ok now	-21
ok quality	-22
ok to	-3
okay	-10
okay a	-27
okay as	-4
okay at	-20
okay but	-16
okay for	1
okay i	4
okay if	-26
okay to	-11
okay we	-20
okay when	-8
old action	-9
old and	-3
old but	7
old cat	14
old child	-23
old city	8
old daughter	6
old english	-11
old enjoyed	8
old fashion	22
old fast	-13
old favorites	5
old for	-13
old friend	16
old granddaughter	16
old grandson	9
old house	5
old likes	8
old looking	-8
old loved	-6
old loves	36
old mother	-7
old navy	8
old radio	19
old school	2
old scottsdale	-9
old she	-4
old son	3
old testament	10
old the	-8
old this	-5
old time	24
old to	-11
old wounds	15
older	1
older brother	5
older children	5
older folks	9
older man	4
older sister	4
older than	-4
older then	-51
older they	-13
older version	3
oldie	8
oldie but	17
oldies	-4
olds	-10
olga	14
olive	6
olive color	7
olive green	15
olive oil	7
oliver !	11
olympia	9
oman	47
oman air	47
omar	4
omega code	-9
omelettes	10
omen	-5
omg i	-10
omissions	-11
omit	-22
on !	2
on about	-7
on activities	13
on after	-8
on all	9
on amazon	2
on and	-1
on anyone	-23
on at	-2
on audio	-37
on auto	-15
on autopilot	-12
on before	19
on body	-34
on broadway	3
on but	-4
on cd	8
on central	22
on chicken	17
on christmas	11
on color	12
on daily	8
on disc	9
on draft	13
on dvd	8
on each	3
on european	-21
on everything	12
on facebook	5
on fast	-5
on forever	-6
on fridays	39
on from	-4
on halloween	3
on hand	4
on imdb	-2
on instagram	16
on international	11
on it	-4
on light	-20
on main	5
on making	-7
on male	-13
on many	6
on missions	8
on model	9
on most	4
on mst	-15
on multiple	-5
on my	4
on non	9
on occasion	-6
on oil	9
on on	3
on out	-11
on p	-16
on page	-13
on paper	-8
on pbs	14
on phone	-10
on phones	-18
on point	20
on public	9
on putting	-14
on random	8
on real	3
on repeat	8
on reviews	3
on rides	28
on right	16
on sale	3
on seat	-5
on self	-9
on show	-6
on sizing	13
on small	-5
on soft	-84
on someone	2
on south	18
on stage	3
on stand	7
on strike	-19
on subscription	17
on sundays	21
on tap	8
on target	20
on television	7
on than	6
on their	-1
on this	-6
on those	2
on thursday	-9
on time	18
on top	1
on trend	23
on two	-3
on us	-5
on way	-4
on week	7
on weekday	10
on weekdays	3
on weekends	2
on when	2
on where	21
on wifi	9
on wood	8
on you	-2
on your	1
on zomato	-4
once a	3
once again	2
once as	5
once done	-23
once if	-8
once u	10
once we	3
once when	-6
once you	5
one	2
one !	5
one ?	-6
one about	-9
one album	22
one all	21
one and	-1
one area	5
one around	11
one bar	9
one based	6
one because	2
one being	9
one better	11
one bit	-5
one black	-8
one block	4
one box	-14
one bright	-17
one came	-10
one cannot	-4
one caveat	22
one chicken	-8
one child	13
one click	10
one complaint	31
one criticism	8
one day	15
one dimensional	-13
one disney	-10
one downside	20
one drawback	8
one drink	7
one ear	-13
one episode	3
one extra	-5
one failed	-8
one film	3
one finger	-8
one flaw	23
one flight	16
one for	5
one full	7
one good	-18
one great	-14
one gripe	32
one guy	-2
one hell	4
one hour	-19
one huge	-9
one hundred	-4
one issue	7
one just	-10
one large	-9
one level	4
one line	-3
one location	6
one look	-11
one looked	-11
one man	2
one man's	7
one may	3
one maybe	-22
one minor	4
one month	-7
one negative	23
one of	12
one on	6
one page	-37
one particular	3
one place	7
one point	-1
one punch	-9
one redeeming	-7
one remembers	8
one restaurant	-5
one review	8
one reviewer	3
one ride	-22
one scene	-2
one seems	8
one sees	9
one sided	-36
one sitting	24
one size	19
one smart	16
one spot	9
one stands	7
one star	-38
one story	-9
one then	5
one they	-3
one third	-8
one tip	11
one trip	11
one type	-7
one use	-62
one wall	8
one warning	15
one was	-5
one wash	-27
one washing	-20
one well	6
one when	11
one which	1
one who's	14
one word	-2
one works	18
one would	-9
one wouldn't	-6
one's	2
ones and	-7
ones around	-12
ones because	18
ones for	10
ones have	8
ones i	14
ones i've	5
ones she	-6
ones there	7
ones this	13
ones to	11
oneself	7
oneself and	7
oneworld	-13
onion	1
online	-1
online are	-9
online before	7
online booking	-10
online but	-6
online gaming	-18
online i	-14
online in	11
online menu	9
online photos	4
online so	-6
online with	-14
only	-14
only !	-11
only ?	-35
only a	-1
only able	-4
only about	-6
only actor	-4
only after	-11
only annoying	17
only as	-3
only assume	-26
only bad	60
only because	6
only become	-10
only being	-11
only believe	-9
only biryani	-8
only bought	8
only brand	9
only bright	-4
only buy	-26
only can	8
only caveat	27
only children	-8
only comes	-5
only complain	14
only complaint	112
only complaints	20
only con	66
only criticism	24
only decent	-26
only disappointment	123
only do	-17
only down	17
only downfall	37
only downside	88
only draw	38
only drawback	127
only drawbacks	35
only drink	19
only eating	12
only enjoyed	12
only even	-12
only fault	15
only feature	-15
only fit	-18
only flaw	34
only for	-20
only getting	-25
only given	-7
only gives	-11
only good	-91
only got	-2
only gripe	81
only half	-7
only having	-4
only heard	9
only highlight	-6
only if	-13
only important	-34
only interesting	-14
only issue	29
only lasted	-8
only looks	-15
only major	32
only man	13
only marginally	-10
only memorable	-34
only mildly	-13
only minor	14
only minus	21
only my	-5
only mystery	-28
only need	26
only needed	4
only negative	115
only negatives	41
only new	-7
only nice	-5
only one	-5
only open	6
only people	5
only plus	-96
only positive	-91
only problem	81
only quibble	7
only read	-6
only reason	-4
only recommend	-53
only redeeming	-79
only regret	14
only reservation	8
only saving	-102
only see	-6
only seen	3
only serves	-15
only size	13
only slight	16
only son	12
only song	-12
only string	9
only strings	14
only suggestion	6
only the	-3
only things	-8
only three	-14
only to	-8
only too	4
only took	3
only turned	-8
only two	-2
only upside	-11
only watched	-9
only way	-4
only wear	14
only weird	8
only when	-2
only wish	35
only worked	-13
only works	-53
only worse	-9
onto the	-2
oops	-12
opaque	10
open	2
open !	-19
open a	3
open and	-3
open bar	30
open but	8
open is	-11
open it	-6
open late	3
open later	16
open mind	10
open mouthed	-10
open on	-4
open or	24
open position	-20
open spaces	8
open the	-7
open to	7
open was	-19
open with	4
opened	-4
opened it	-15
opened the	-11
openers	11
opening but	7
opening the	-9
opening time	-9
openness	22
opens as	8
opens on	24
opens to	8
opens up	10
operate	-2
operates	5
operates on	9
operating	-4
operating in	-13
operating room	-29
operating the	-9
operation of	-8
operational	5
operations to	10
opinion a	-7
opinion for	-7
opinion is	1
opinion of	-4
opinon	9
opponents	4
opportunist	-7
opportunities for	11
opportunity for	-3
opposed	1
opposed to	1
opposite end	18
opposite the	5
opposite to	-7
opposites	22
oppressive and	-18
ops	3
optical	20
optimism	12
optimistically	-15
option	8
option !	10
option as	8
option if	6
option to	6
options	11
options !	-15
options and	9
options are	7
options as	10
options available	-8
options i	7
options including	10
options out	-6
options that	5
opulent	8
or accept	-7
or acoustic	-7
or adults	9
or after	3
or amazon	-21
or anywhere	-3
or ask	-7
or at	-1
or b	-13
or best	-13
or better	2
or black	2
or broken	-15
or buy	4
or c	-8
or can't	7
or card	-9
or character	-10
or course	-18
or d	-9
or dare	-24
or dark	5
or dinner	2
or disney	-8
or down	9
or download	6
or dress	-9
or dvd	5
or eight	15
or even	-2
or exciting	-29
or families	-7
or fish	-5
or five	-3
or four	-3
or fuller	-10
or funny	-11
or gay	-8
or getting	13
or grey	7
or grilled	12
or guitar	8
or hard	8
or hate	41
or he	-6
or helpful	-14
or her	2
or home	7
or i'd	-5
or insight	-7
or interesting	-3
or is	-9
or it	-4
or jeans	4
or just	5
or king	-9
or last	-18
or later	-3
or leggings	5
or like	3
or listen	-11
or long	5
or loss	18
or love	4
or lower	-58
or lunch	15
or m	12
or made	-7
or make	-2
or maybe	-2
or milk	-26
or money	-23
or most	6
or my	-7
or near	4
or no	5
or ocean	8
or off	-7
or order	9
or outside	29
or pants	12
or paris	15
or petite	9
or poor	7
or price	13
or rather	2
or recommend	-44
or right	8
or seen	-7
or shorts	5
or size	10
or skinny	12
or soft	-29
or some	-6
or something	-10
or soup	9
or south	-8
or spend	-34
or support	-14
or taking	17
or tank	4
or tea	5
or that	-3
or they	2
or thinking	14
or third	-12
or those	-4
or too	2
or travel	-12
or treat	9
or type	10
or until	12
or use	-3
or very	-6
or vhs	14
or walk	5
or war	7
or wear	25
or went	7
or what	-9
or when	5
or where	-9
or why	6
or with	5
or xl	-8
or xs	8
or your	-5
orange county	-23
orange is	13
orange peel	-6
oranges	-9
orca	-12
orchard	6
orchard road	6
orchid	24
ord	-35
order	-3
order and	-27
order another	33
order came	-42
order down	20
order drinks	-13
order from	-6
order had	-13
order is	4
order it	7
order more	25
order of	-2
order said	-9
order some	11
order the	9
order them	9
order to	-1
order was	-2
order we	-12
order your	7
ordered	-13
ordered a	-2
ordered about	-16
ordered an	-2
ordered another	2
ordered at	-24
ordered but	-4
ordered extra	-13
ordered food	-12
ordered from	4
ordered it	1
ordered mutton	-3
ordered noodles	-7
ordered size	9
ordered something	-6
ordered them	-6
ordered these	-14
ordered through	-9
ordered two	9
ordered which	-24
ordered xl	20
ordering again	6
ordering more	54
ordering so	13
ordering the	-5
ordering them	6
orders	-4
ordinary	-1
ordinary people	12
oreo	20
oreo cookies	10
oreo shake	17
oreo thin	13
organic	5
organic green	9
organic or	-7
organics	-5
organised	3
organized	4
organized and	49
organizer	6
organs	-5
orientation	2
original	-1
original !	-5
original disney	-5
original film	-3
original hot	5
original in	-8
original is	9
original review	-5
original show	-5
original three	-9
original version	-11
original was	-24
originally	3
originally conceived	18
originally from	6
originally ordered	16
originally purchased	4
originally thought	24
orlando	4
orlando airport	-31
orlando but	8
orlando with	25
orleans	-5
orson	6
orson welles	5
ortho	-11
orwell	-5
orwell's	-8
oryx	20
os	-6
os does	-28
oscar	5
oscar and	4
oscar for	-5
oscar madison	6
oscar nomination	-7
oscar nominations	5
oscar the	7
oscar winning	-5
ossessione	13
ostentatious	-11
othello	4
othello and	8
other app	7
other artists	7
other attractions	18
other bad	-4
other bags	-25
other brand	5
other brands	3
other children	8
other chips	10
other chocolate	9
other christmas	9
other classic	5
other colors	10
other cords	-21
other cultures	6
other customer	-43
other device	-38
other devices	-8
other dish	-9
other dishes	9
other disney's	20
other disneylands	5
other disneys	-9
other dog	17
other drinks	6
other equipment	10
other examples	-5
other family	14
other favorites	7
other films	1
other food	24
other foods	6
other format	10
other friends	5
other fun	5
other garbage	-11
other great	-3
other guitar	18
other guys	-5
other hand	-1
other has	5
other headphones	9
other i	6
other instruments	18
other is	2
other issues	-14
other kindle	8
other leading	14
other like	8
other lines	-10
other major	-3
other morning	11
other novels	-11
other pans	10
other parks	6
other parties	-10
other pedals	7
other peoples	-10
other phones	11
other popular	9
other problems	-5
other products	-6
other regular	9
other retailer	-12
other reviewer	-11
other reviewers	2
other reviews	-9
other shows	4
other so	5
other sort	8
other spices	15
other string	8
other tables	-13
other tasks	10
other than	2
other theme	21
other tops	7
other up	-8
other versions	8
other ways	8
other words	-2
other yelpers	-4
others	1
others are	8
others because	7
others but	7
others could	17
others did	-4
others reviews	11
others that	2
others though	12
others you	-16
otherwise	-2
otherwise if	-9
otherwise it	-2
otherwise leave	-9
otherwise not	-15
otherwise the	8
otherwise very	5
otherwise we	6
otis	5
otm	7
ouch	-11
ouch !	-8
ounce bag	17
ounce bags	40
our	6
our anniversary	7
our balcony	11
our bill	-8
our bodies	-7
our choice	7
our conversation	-18
our culture	7
our current	5
our daughters	17
our dog	8
our drink	-9
our dvd	14
our expectations	4
our family	2
our favorite	3
our favourite	7
our final	-10
our food	-6
our future	25
our go	26
our government	11
our granddaughter	14
our history	18
our holiday	18
our house	7
our last	4
our legs	-23
our lives	21
our local	7
our longest	10
our menus	-7
our mouths	-37
our needs	11
our one	24
our order	-42
our own	6
our place	26
our purpose	10
our questions	6
our reviews	-10
our satisfaction	9
our society	3
our son	5
our store	9
our table	-4
our three	9
our ticket	-4
our time	-8
our times	9
our tour	13
our very	3
our waitress	-7
our yard	27
ours had	10
ours in	20
ours were	9
out	-1
out !	10
out ?	-38
out after	-2
out an	-3
out beautifully	11
out because	-5
out big	8
out clean	9
out crisp	19
out dated	-15
out easily	15
out even	-4
out everything	6
out extremely	8
out fast	-18
out from	-2
out great	7
out i	2
out it	-2
out just	2
out laughing	-15
out my	-2
out of	-4
out okay	-12
out order	-12
out over	14
out perfectly	5
out place	4
out quickly	7
out real	-8
out really	8
out so	-2
out that	-6
out though	4
out two	-17
out very	3
out way	-44
out while	-6
out with	2
outbound	4
outcomes	7
outdated	-38
outdated and	-21
outdated but	7
outdone	18
outdone themselves	19
outdoor area	8
outdoor bar	15
outdoor patio	-16
outdoor pool	6
outdoor seating	-22
outer	-7
outer space	-11
outfit	2
outings and	8
outlast	38
outlasted	-8
outlaws	4
outlet	2
outlet mall	23
outlets in	14
outlets were	-16
outlive	13
outlook	10
outlook on	23
output jack	-17
outputs	10
outrageous	-1
outright	-7
outset	-3
outside noise	6
outside was	-4
outside we	-9
outstanding	59
outstanding !	28
outstanding and	77
outstanding as	-14
outstanding performances	3
outstanding product	12
outstanding service	8
outstandingly	5
outta	-5
outward and	14
outwards	-55
outweigh	6
ovation	19
oven	4
oven and	8
over	-4
over all	2
over any	4
over as	-7
over but	4
over cooked	-19
over crowded	-3
over forty	23
over fried	-40
over from	4
over half	-18
over her	-2
over how	-12
over hyped	-19
over ice	-6
over jeans	6
over leggings	5
over my	-11
over one	-12
over others	8
over our	-4
over priced	-34
over rated	-17
over several	11
over simplified	-8
over so	-11
over substance	-23
over them	-3
over this	-20
over your	-9
overacting	-6
overacts	-8
overall	21
overall a	18
overall an	22
overall appearance	-7
overall atmosphere	8
overall bad	-16
overall comfort	7
overall direction	-15
overall feel	4
overall good	3
overall great	25
overall i	5
overall i'm	6
overall impression	10
overall it	10
overall it's	2
overall its	12
overall my	-12
overall nice	30
overall not	-19
overall one	4
overall pretty	9
overall quality	-22
overall the	6
overall this	6
overall though	49
overall we	11
overall with	8
overated	29
overcome	4
overcooked	-64
overcooked and	-4
overcrowded	-22
overcrowded with	-41
overcrowding	-11
overdone	-9
overdone and	-9
overdose	-8
overdressed	-7
overdrive	10
overdrive pedal	11
overdue for	11
overflowing	-5
overflows	-18
overgrown	7
overhead	3
overloaded with	-8
overlong	-9
overlooked	9
overlooking the	13
overly	-6
overly complicated	-18
overpower	-18
overpriced	-65
overpriced and	-6
overpriced at	-15
overrated	-46
overrated and	-3
oversized	-14
oversized sweater	-12
overstated	-18
overused	-3
overview	-4
overview of	7
overwhelmed	-3
overwhelmed by	13
overwhelmed me	-12
ow	12
own	2
own a	3
own against	10
own as	5
own copy	8
own destruction	6
own fault	-9
own food	22
own good	-3
own home	9
own in	4
own life	-3
own lunch	13
own music	8
own on	4
own private	6
own right	4
own risk	-19
own sense	10
own stunts	6
own tea	11
own the	-6
own their	9
own this	3
own three	10
own two	14
own volume	9
own way	1
owned	1
owned this	5
owners are	6
ownership	-4
owning	14
owning a	23
owning the	7
owns	13
oxo products	-9
oxymoron	-6
oy	10
oz are	10
oz bottle	11
oz box	19
ozzy	6
p fit	7
p o	-8
pabst	6
pace and	1
paced	4
paced and	2
pacific and	11
pacific business	51
pacific first	-6
pacific the	25
pacino	4
pack	1
pack !	9
pack for	37
pack is	9
pack the	6
pack with	8
package	1
package at	-8
package it	-18
package of	4
package was	6
package which	6
package with	7
packaged it	-29
packages and	-10
packaging	1
packaging !	-11
packaging is	16
packaging or	-9
packed	3
packed !	12
packed in	3
packed with	2
packet	-1
packing and	6
packs a	48
packs an	12
packs of	-2
packs up	14
pad for	6
padded bra	8
padding on	8
page !	11
page and	4
page by	19
page in	7
page or	-11
page turner	29
page turning	16
pages	-12
pages at	-14
pages of	-7
pages that	-9
paget	10
paid	-3
paid about	5
paid an	-23
paid app	-15
paid around	14
paid by	-33
paid closer	-16
paid for	-21
paid full	-14
paid good	-6
paid in	7
paid money	19
paid off	12
paid so	-26
paid that	-24
paid to	-13
paid too	-41
paige	3
pain	-4
pain !	-7
pain as	-22
pain but	13
pain he	16
pain in	-2
pain so	-16
pain to	-7
painful	-34
painful after	-11
painful experience	-10
painful to	-17
painfull	-11
painfully	-27
painfully bad	-10
painfully long	-8
painfully slow	-5
painfully unfunny	-4
painless	19
paint	-5
paint brushes	10
paint dry	-20
paint the	5
painter	6
painting	4
paintings in	-9
pair	-4
pair it	41
pair to	5
paired	11
paired it	10
paired with	4
pairings	4
pairs in	9
pairs of	-3
pairs well	5
pajama	5
pakeezah	8
palace	-4
palace and	10
palance	4
palate	10
pale	-2
pale in	-23
pales	-5
pales in	-2
palma	-3
palma and	8
palpable	15
pals	3
palsy	11
pam	4
pamela's	-15
pampered	4
pan	-2
pan scan	7
panahi	19
panahi's	8
panama	26
pancake and	-9
pancakes	2
pancakes !	5
pancakes waffles	6
pandering	-9
pandigital	12
pandora	5
paneer paratha	7
paneer was	-3
panel on	-11
pang	9
panic	4
panic in	7
panoramic	20
pans	-4
pans and	18
pant	-2
pantheon	22
pantheon sorbonne	13
panties	3
pants	12
pants !	10
pants are	-1
pants as	6
pants for	3
pants have	11
pants or	7
pants up	-13
pants was	-10
pants were	-11
panty hose	8
paper	-11
paper bag	-5
paper cup	-12
paper from	8
paper jam	-33
paper jams	-18
paper moon	-7
paper the	-8
paper thin	-54
papers	8
paperweight	-5
paperwork	-29
papiya	23
pappas	9
par	-2
par at	-10
para	19
parachute	-5
parachute drop	4
parachute ride	6
parade	27
parade and	-2
parade at	-8
parade but	-6
parade is	36
parade it	14
parade show	6
parade was	21
parade which	15
parades	33
parades and	8
parades are	18
paradigm	8
paradise	14
paradise is	9
parador	8
paradoxical	6
paragraph	-3
paragraphs	-13
paramount	3
paranoia and	17
parantha	9
paraphrased	-11
parasol	-8
pardon me	9
parent	-2
parenting	5
parents	10
parents had	12
parents in	9
parents should	12
parents with	6
parents would	13
parfait	28
paris !	4
paris but	8
paris dauphine	7
paris hotel	8
paris to	11
paris tokyo	-12
paris with	-5
parisian	3
park	1
park ?	9
park a	17
park after	7
park at	-4
park by	14
park compared	-17
park if	14
park is	2
park isn't	18
park itself	-12
park opening	6
park than	13
park that	6
park they	16
park to	-4
park was	1
park we	38
park which	-5
park will	23
park with	11
parker and	11
parker posey	8
parking can	10
parking for	14
parking here	10
parking in	7
parks	1
parks the	6
parks we	15
parodying	-6
parrot	3
part and	-2
part at	-10
part because	6
part by	-6
part she	12
part two	17
part was	-2
part which	6
parter	5
partial	2
partial view	18
partially	6
particuarly	15
particular about	18
particular brand	8
particular hotel	-6
particular the	-3
particularly at	8
particularly bad	-10
particularly enjoyed	-7
particularly for	5
particularly good	4
particularly helpful	7
particularly like	15
particularly poor	-9
particularly the	3
partied	10
parties	6
partly	5
partner	1
partner for	6
parton	16
parts a	14
parts and	-3
party !	12
party and	-5
party dress	12
party for	5
party in	9
party of	-4
party place	11
party who	-7
pas	-5
pass	-5
pass a	6
pass as	7
pass but	11
pass for	4
pass is	29
pass on	-58
pass system	-12
pass this	-29
pass time	-4
pass which	9
passable	-13
passable but	-7
passage	3
passed	1
passed away	7
passenger	-5
passenger in	-5
passengers for	-8
passengers in	-10
passengers to	-8
passes for	3
passing on	-12
passion	4
passion and	5
passion for	4
passionate	17
passionate about	8
passionately	4
password	-8
password and	-33
passwords	-8
past as	8
past i	-9
past is	7
past of	10
past reviews	19
past their	-31
past to	8
past weekend	3
pasta dishes	7
pasta maker	-14
pasta pizza	4
pastas	38
pastas and	13
pasted	-7
pasteries	16
pastor	10
pastries	26
pastries are	8
pasty is	6
pat o'brien	9
patch and	14
patch cables	13
patently	-5
path	4
pathetic	-107
pathetic and	-4
pathetic attempt	5
pathetic experience	-14
pathetic service	-28
pathetic that	-9
pathetic the	-14
pathetically	-11
pathos	7
pathway	-8
patient	7
patient and	9
patio	1
patio area	-5
patio is	3
patio to	13
patrick	-1
patron saint	6
patronizing	-7
patrons	-6
patter	-21
pattern	-1
pattern and	-2
pattern as	6
pattern but	-21
pattern is	-1
pattern that	6
patterns	-4
patterns are	5
paul	-3
paul and	9
paul bartel	9
paul custom	7
paul douglas	20
paul giamatti	-8
paul is	5
paul mccartney	6
paul verhoeven	7
paul walker	-15
paulie	12
paulie is	6
paulo guarulhos	-5
pauses	-10
pav	19
paw	-6
pawn shop	13
paws	10
pax	4
paxton	7
pay	-8
pay a	-7
pay even	-11
pay for	-24
pay full	-6
pay more	-13
pay return	-5
pay to	-4
paycheck	-15
payed	-10
payed for	-47
paying	-2
paying for	-12
paying more	-6
payment	5
pays	5
pays off	14
paz vega	4
pazu	18
pc but	-4
pc or	17
pc to	25
pcs	-5
peace	14
peace and	-10
peaceful	9
peaceful and	6
peaces	-16
peak	5
peak and	9
pearls	14
peas	3
peas and	8
peasant top	-9
pecan	5
pecker	7
pedal !	10
pedal a	-11
pedal and	7
pedal board	48
pedal but	20
pedal does	4
pedal for	49
pedal has	8
pedal i	15
pedal or	-10
pedal to	37
pedal with	-24
pedal you	15
pedalboard	38
pedals	6
pedals and	45
pedals on	11
pedestrian	7
pedi	-10
pee	-17
peek inside	-23
peeled	-4
peeling	-8
peeling and	-21
peep	10
peeps	4
peers	4
pefect	19
peg drops	15
peg winder	9
pegg	12
pegs	3
pegs and	7
pelican	7
pellets	15
pemberton	14
penalty	10
pencil	4
pencil skirt	15
pendant	25
pendleton	5
penetrate the	-6
penis	-6
penn is	9
penny	-13
pens	4
pension	7
pentax	11
penthouse	-7
people	2
people actually	-4
people arguing	-6
people at	-6
people back	5
people bad	-11
people can	2
people come	6
people complain	61
people complained	7
people dont	-11
people hanging	9
people it's	6
people might	-5
people never	14
people next	-10
people of	1
people or	-3
people please	-18
people read	-8
people say	5
people stay	-6
people than	5
people these	-12
people though	9
people usually	7
people view	10
people walked	-8
people watching	4
people who	-1
people will	-7
people without	-12
people working	-3
people wouldn't	12
people's comments	-10
peoples and	13
peplum top	7
pepper	-2
pepper and	-3
pepper that	-9
peppermint is	15
pepperoni	7
peppers	8
per cup	43
per each	30
per head	-13
per minute	-12
per page	21
per price	8
per ride	7
per the	-7
per week	13
perception	4
perception of	10
perceptions	8
perceptions of	28
perceptive	13
perched on	-10
percussion	20
peretti	28
perfect	52
perfect !	33
perfect all	12
perfect amount	-12
perfect and	-16
perfect app	9
perfect as	52
perfect balance	30
perfect blend	-8
perfect combination	34
perfect complement	6
perfect condition	7
perfect every	20
perfect fall	21
perfect fit	12
perfect food	9
perfect for	7
perfect gauge	9
perfect i	4
perfect in	17
perfect just	5
perfect length	-14
perfect match	3
perfect on	10
perfect one	8
perfect place	36
perfect product	15
perfect sense	6
perfect size	54
perfect snack	11
perfect solution	6
perfect spot	10
perfect spring	8
perfect summer	19
perfect the	5
perfect thing	11
perfect to	-17
perfect top	-11
perfect view	8
perfect with	-6
perfected	11
perfection	77
perfection !	13
perfection by	5
perfection in	7
perfectionism	32
perfectionist	8
perfectly	47
perfectly !	71
perfectly adequate	20
perfectly and	15
perfectly as	29
perfectly by	10
perfectly cast	10
perfectly cooked	45
perfectly decent	-7
perfectly for	19
perfectly into	6
perfectly on	-15
perfectly so	20
perfectly when	-14
perfectly which	11
perfectly with	7
perform	1
perform live	6
performance	-7
performance !	6
performance and	3
performance as	24
performance but	-4
performance by	4
performance capo	9
performance in	2
performance of	2
performances	4
performances all	6
performances and	5
performances are	-2
performances as	5
performances especially	8
performances from	7
performances of	6
performed	9
performed flawlessly	23
performer and	6
performing	12
performs	13
perfunctory	-5
perhaps	-3
perhaps i	-24
perhaps if	-24
perhaps it	-9
perhaps most	5
perhaps not	7
perhaps on	-8
perhaps they	-1
perhaps too	9
peri	7
peri peri	6
period	1
period which	-12
periwinkle	8
perky	-7
perky pet	-17
perlite	7
permeates the	-6
permission	-4
permissions	-19
permitting	6
pero	32
perplexed	-11
perplexed by	-28
perry smith	4
persistent	8
person	2
person !	8
person and	-3
person at	-17
person ever	-8
person in	-3
person it	-9
person next	-5
person or	-4
person said	-11
person than	12
person the	-4
person there	8
person when	7
person you	-2
personal and	37
personal choice	17
personal favorite	6
personal favourite	4
personal favourites	9
personal note	5
personal style	7
personal use	9
personalised	5
personality	2
personality with	-10
personalize	27
personally	2
personally didn't	9
personally enjoyed	8
personally feel	6
personally like	5
personally liked	6
personally love	6
personally loved	8
personally prefer	6
personally think	3
persons in	15
perspective	6
perspective on	3
persuasive	7
perversion	-11
pesky	7
pestered	-25
pesticides	-33
pesticides and	-9
pesto	8
pet sematary	6
pet store	13
peter	-2
peter cushing	8
peter finch	9
peter lyman	8
peter o'donnell	13
peter sellers	-4
peters	-17
peters is	6
petit	15
petite	11
petite !	17
petite but	4
petite for	9
petite if	8
petite is	13
petite large	5
petite length	26
petite size	12
petite sizes	5
petite sizing	11
petite small	3
petite so	8
petite women	-12
petites	1
pfeiffer	4
pg	-2
ph	-4
phantom lady	8
pharmacy	19
phaser	20
phenomenal	31
phenomenal !	8
phenomenal and	5
phenominal	31
phil daniels	9
philharmagic	25
philip carey	10
philippine	-8
philippine airlines	-44
philips	-9
philo	19
philo vance	12
philosophic	8
pho and	7
phoenix	4
phoenix !	30
phoenix for	21
phoenix this	-14
phone	-2
phone and	-3
phone calls	-2
phone charger	11
phone conversations	-11
phone if	-21
phone it	6
phone like	12
phone line	-8
phone number	-17
phone so	3
phone system	11
phone tablet	13
phone when	19
phone's	5
phones	-1
phones !	-6
phones ?	-14
phones etc	-17
phones have	11
phones that	7
phoning	-7
phosphor	27
phosphor bronze	27
photo	2
photo !	9
photo but	-7
photo does	3
photo i	-8
photo is	-15
photo online	6
photo opportunity	9
photo ops	10
photo paper	17
photo session	10
photo to	-12
photo you	-14
photographed	-4
photographers who	9
photography	2
photos with	6
phuket	-25
physically and	6
pi	-15
piano player	-5
pic but	-17
pic of	-6
pick	1
pick and	4
pick as	9
pick for	22
pick guard	10
pick holder	-9
pick in	21
pick it	13
pick me	13
pick of	11
pick pocket	40
pick that	4
pick the	-7
pick up	-1
pick what	13
picked	1
picked off	-19
picked the	4
picked these	7
pickguard	6
pickguard and	6
pickguard screws	19
picking but	-18
pickles and	13
pickpockets	9
picks	21
picks !	19
picks a	-5
picks but	-72
picks i	27
picks in	42
picks is	9
picks so	9
picks up	1
pickup on	7
picky	23
picky about	9
picky and	10
picky eater	10
picky when	7
pics online	-7
pictorial	10
picture	-2
picture about	10
picture but	3
picture does	10
picture doesn't	13
picture into	11
picture is	-3
picture it	-5
picture perfect	-7
picture seems	-10
picture taking	10
picture was	-5
picture with	6
pictured	-1
pictures don't	19
pictures will	12
picturesque	-4
pidgeon	14
piece	2
piece !	-7
piece because	8
piece for	5
piece o	-8
piece of	-22
piece or	6
piece to	37
pieces	-2
pieces and	-2
pieces of	-7
pieces the	8
pieces to	8
pier	6
pierce	-7
pierre	3
pies	12
piggy	14
pigs	3
pike	5
pike place	3
pilates	-7
pilcro	2
pile	-19
pile of	-1
pilgrimage	12
pilgrims	7
piling	-11
pill to	-19
pilled	-22
pilling	-27
pillow top	25
pillowcase	-19
pills	-8
pilly	-13
pilot	2
pimlico	8
pin and	-12
pin in	-14
pinched	-39
pinchot	-9
pineapple	10
pineapple flavor	11
pineapple was	11
pink	6
pink pad	8
pink than	-13
pink which	9
pinned back	-12
pint	39
pint of	5
pintilie	-12
pinto	28
pip	11
pipes	-3
piping	6
piping hot	18
pippin	12
pirate	-10
piscopo	6
piss	17
piss poor	-13
pissed	-24
pissed me	-71
pissed off	-11
pita	5
pita jungle	30
pitch perfect	25
pitch was	-9
pitched	-7
pitched sound	-10
pitched tone	10
pitfalls	7
pith	-12
pitiful	-24
pitt	3
pitt and	25
pitt is	19
pity	-2
pity !	-52
pity because	-25
pity the	-17
pivot	7
pix	-17
pixelated	-9
pixma	22
pizza	4
pizza !	10
pizza on	9
pizza stone	13
pizza that	20
pizzas and	8
pizzazz	9
pj's	6
pjs	22
pk	14
place	-1
place !	10
place ?	3
place after	-11
place any	-6
place but	-3
place can	7
place doesn't	-8
place during	8
place even	-7
place except	8
place feels	-10
place for	11
place good	18
place got	8
place i	2
place in	1
place lacks	-19
place makes	4
place might	-10
place n	8
place needs	-10
place nice	8
place on	1
place serves	4
place sucks	-13
place than	-6
place there	-5
place they	-5
place to	19
place used	-6
place which	14
place while	30
place with	-1
place yet	8
place your	44
placement	2
places	2
places and	3
places but	4
places for	6
places in	4
places like	3
places the	8
places to	-5
places where	4
places which	8
places you	24
plagiarism	-7
plague	-3
plaid	12
plain	-3
plain and	-18
plain awful	-7
plain bad	-20
plain boring	-5
plain but	8
plain fun	24
plain good	14
plain stupid	-9
plain view	-6
plain white	6
plain wrong	-15
plains	7
plan	-2
plan as	-10
plan i	-9
plan to	1
plan your	7
plane and	-3
plane from	-8
plane in	-7
plane is	7
plane that	-6
plane to	-13
planet hollywood	-6
planet is	10
planet series	-18
planet waves	8
planets	10
planned but	-22
planned out	21
plans	7
plant a	7
plant and	8
plant food	7
plant is	6
planting	4
plants and	13
plasma	4
plasma tv	71
plastic	-11
plastic bottle	-17
plastic cases	17
plastic cover	-13
plastic covered	-20
plastic for	-16
plastic glasses	-12
plastic housing	40
plastic in	-9
plastic parts	-6
plastic that	-6
plastic window	-8
plasticy	-11
plat	9
plate	-3
plate ?	-61
plate of	-4
plate which	8
platform to	-8
platinum	-1
platinum member	-16
platitudes	-24
plato	19
platter	2
play	1
play all	-9
play and	-1
play area	17
play around	4
play fast	-19
play for	6
play games	5
play great	6
play it	9
play off	3
play store	-16
play them	9
play this	1
play when	27
play with	-2
play without	15
play's	7
playability	10
played	3
played a	10
played by	1
played out	5
played to	3
played with	-4
player	-1
player ?	-7
player is	9
player off	-12
player was	-9
playful	11
playing	3
playing !	7
playing a	2
playing an	-18
playing and	3
playing angry	9
playing as	5
playing football	13
playing it	7
playing my	4
playing over	-3
plays a	-2
plays all	7
plays great	9
plays his	-3
plays the	2
plays this	24
plays well	15
plaza inn	9
ple	10
pleasant	25
pleasant and	5
pleasant journey	16
pleasant lounge	14
pleasant staff	27
pleasant stay	22
pleasant surprise	41
pleasantly	67
pleasantly surprised	81
please	-11
please !	-3
please avoid	-21
please buy	8
please call	-11
please check	-24
please come	-7
please continue	7
please do	-31
please don't	-16
please dont	-21
please everyone	11
please fix	-74
please for	-13
please if	-5
please just	-10
please let	-3
please note	6
please people	-13
please release	13
please restock	9
please save	-27
please stay	-32
please use	-27
please visit	16
please with	15
pleased	77
pleased and	19
pleased that	8
pleased to	12
pleased when	10
pleased with	18
pleasently	9
pleasing	11
pleasing but	11
pleasurable	4
pleasure	25
pleasure !	34
pleasure of	1
pleasure to	29
pleasures	4
pleasures of	-6
plentiful	4
plenty	37
plenty big	11
plenty of	19
plenty to	18
plodding	-33
plodding and	-11
plods	-36
plods along	-13
plot	-12
plot ?	-17
plot about	-7
plot development	-3
plot had	-6
plot line	-2
plot lines	-10
plot may	5
plot needs	-11
plot or	-6
plot point	-3
plot summary	-4
plot was	-1
plot which	-7
plot with	-4
plug and	3
plug for	13
plug it	4
plug my	11
plug on	-18
plug to	7
plugged	2
plugging in	13
plump	17
plus	2
plus but	7
plus in	12
plus it	5
plus side	-29
plus sized	9
plus you	5
plush	14
plush and	4
pluto and	-30
plymouth	28
plz	-20
plz don't	-15
pm	-1
pm for	-4
pm on	-10
pm only	-13
pm parade	7
pm we	-8
pneumonic	6
pneumonic plague	6
pocket	1
pocket friendly	15
pocket informant	9
pocket pc	-14
pockets	3
pockets !	29
pockets are	-2
pockets but	-7
pockets to	6
pod hd	11
podcasting	15
podge	-5
pods	-4
pods and	-9
poem	6
poems	7
poetic	4
poetry	5
poignancy	14
poignant	41
point	-6
point i	-31
point it	-3
point of	-6
point out	4
point that	-3
point we	5
point where	-2
pointed	-3
pointed at	-6
pointed out	-5
pointer	-34
pointless	-74
pointless and	-10
pointless film	-17
pointlessly	-8
points on	6
pointy	-13
poise	15
poison gas	10
poison the	-9
poisoned	-7
poisoning	-19
poked	-10
pol pot	-9
polanski	27
polanski is	7
polanski's	15
polar	10
polarity	27
polarized	13
polemic	-6
police ?	-10
police procedural	7
police story	23
policies	-11
policy	-4
policy in	10
policy is	-9
polish airlines	-12
polish cloth	15
polished	11
polished and	3
polished look	6
polishes	8
polite	19
polite and	-4
polite but	-16
polite staff	19
politely	-11
political	-3
political activism	14
political religious	-12
political science	-14
politicians	2
politico	11
polka	18
polka dot	7
pollak	13
pollution	-3
polo	24
poly	4
polyester	-27
polyester !	-47
polyester i	-18
polyester lining	11
polyweb	15
pomeranian	18
pompous	-2
poncho	23
ponchos	13
pond	5
ponderous	-7
poo	-4
poo !	-46
pooh and	7
pooh ride	7
pool	-1
pool a	9
pool and	-5
pool areas	13
pool at	11
pool but	8
pool looked	12
pool side	14
pool to	-9
pool was	2
pool with	7
pools	3
poolside	2
poolside bar	6
poop	-12
pooped	-8
poor	-68
poor !	-15
poor acting	27
poor and	-24
poor as	-8
poor attempt	3
poor character	-9
poor choice	-8
poor condition	-12
poor construction	7
poor customer	-5
poor design	-23
poor dialog	-9
poor dialogue	-7
poor directing	-4
poor editing	12
poor effort	-8
poor excuse	-1
poor execution	-72
poor experience	-8
poor fabric	-8
poor film	8
poor fit	-60
poor food	-26
poor for	-15
poor i	-18
poor job	-5
poor lighting	-6
poor movie	-9
poor no	-11
poor performance	-28
poor product	-21
poor quality	-56
poor ratings	16
poor reviews	21
poor script	-24
poor seating	-6
poor selection	13
poor service	-37
poor sound	-8
poor taste	-4
poor that	-19
poor the	3
poor value	-10
poor ventilation	-8
poor with	-6
poor writing	-27
poorest	-12
poorly	-112
poorly acted	-28
poorly because	22
poorly constructed	-14
poorly designed	4
poorly done	-14
poorly edited	-18
poorly executed	-12
poorly made	-11
poorly produced	-7
poorly put	-8
poorly scripted	-4
poorly trained	-7
poorly written	-30
pop	2
pop chips	5
pop filter	6
pop filters	19
pop it	-10
pop music	-5
pop of	27
pop them	8
pop ups	-16
popchips	26
popchips are	8
popcorn !	10
popcorn but	-28
popcorn chicken	8
popcorn has	-37
popcorn in	10
popcorn is	-6
popcorn or	7
popcorn popper	-12
popcorn was	-5
popcorn which	9
popped	-12
popped the	-9
poppy	9
pops out	-6
popular	1
popular is	-26
populated	-3
populated with	-6
population and	7
por	37
porch	6
pork	23
pork and	2
pork belly	31
pork or	5
pork ribs	12
porn	5
porn flick	-19
porno	-4
porno movie	-13
pornographic	-4
portability and	13
portable	-3
ported	-22
portion of	-4
portions	2
portions are	-2
portions were	3
portland	14
portobello road	10
portrait	11
portrait of	12
portrayal	18
portrayal of	12
portrayals	5
portrayed	-2
portrayed by	-3
portrayed that	8
portrayed with	5
portraying	7
portraying a	5
portrays the	9
portuguese	-3
pos	-32
poser	-26
posey	8
posh	5
posing	-6
posing as	-4
position ?	17
position for	8
position of	-15
position to	-7
position with	6
positive	-12
positive aspects	-5
positive i	-15
positive is	-12
positive note	-57
positive reviews	-2
positive side	-22
positive thing	-27
positives	-2
possess	-2
possesses a	7
possibility	7
possibility of	9
possible	1
possible that	-17
possibly one	5
post on	14
post war	4
postage	-7
posted	2
posted this	-9
posting	-16
postman always	17
postmodern	-12
pot	-3
pot is	6
pot of	3
pot with	10
potato chip	58
potato flavor	25
potato sack	-38
potatoes !	-12
potatoes or	-9
potent	2
potential	-23
potential but	-49
potential buyers	9
potential to	-19
potentially	-2
potentially interesting	-10
pots	3
pots of	8
pots pans	11
potter	-6
potter and	-5
pottery	-4
potting	43
potting mix	9
potting soil	15
potty	8
pounds heavier	-14
pounds the	13
pour the	-9
pouring	-2
powders	15
powell	1
powell and	4
powell's	8
power	11
power adapter	8
power after	-26
power and	4
power button	9
power for	15
power less	-20
power of	2
power on	16
power over	10
power rangers	-17
power strip	36
powerbook g	-32
powerful	32
powerful and	4
powerful as	4
powerful but	9
powerful enough	10
powerful film	17
powerful message	6
powerful story	11
powerfully	13
powers boothe	6
practical	6
practical and	15
practice	2
practice amp	13
practice and	7
practice in	8
practice mute	19
practices that	6
pradeep	17
pradeep and	6
pragmatically	-10
prairie	-3
praise this	-6
praised	2
praised the	6
praising a	-11
praveen	17
prawns which	7
pray	-4
pray that	-10
prayer room	13
prayers	11
praying for	-14
pre alarm	8
pre amp	16
pre book	11
pre code	18
pre pregnancy	22
pre school	-9
preaches	-11
preaching in	-10
preamp	5
preamps	12
prebooked	-18
precise	1
precision	10
predicaments	6
predictable	-40
predictable and	-22
predictable but	15
predictable that	-4
predictable the	-8
predictions	-5
prefect	25
prefer a	3
prefer it	22
prefer this	89
prefer to	2
prefered	7
preference	5
preferred the	5
preggers	-21
pregnant	-5
prelude	52
prelude to	39
premiere	-4
premise	-5
premise of	-4
premise that	-3
premise was	-5
premises	-2
premium	3
premium economy	4
premium quality	18
premium terminal	5
prep and	-13
prepara	-9
preparation of	-6
preparations	6
prepare	2
prepare food	7
prepare for	15
prepared	-1
prepared and	-16
preparing	-2
preparing the	8
preposterous	-13
present	13
present and	5
presentation	-2
presented	2
presented a	-5
presented with	4
presents	-3
presents a	5
president of	4
president's	6
presidential	4
press and	26
press it	-17
press the	-2
pressburger	5
pressed	-3
pressed on	-5
pressed the	-8
pressure on	-9
pressure washer	28
pressures	3
presumably	-14
pretend	-7
pretend this	-12
pretend to	-4
pretentious	-40
pretentious and	-96
pretentiousness	-7
prettier	9
prettier and	7
prettier in	23
prettier than	16
prettiest	10
pretty	1
pretty !	40
pretty accurate	2
pretty amazing	17
pretty and	13
pretty awful	-9
pretty bad	-40
pretty blouse	36
pretty boring	-17
pretty busy	7
pretty but	10
pretty close	10
pretty color	8
pretty cool	10
pretty crappy	-26
pretty crowded	15
pretty cute	13
pretty dark	-7
pretty darn	3
pretty decent	28
pretty detail	8
pretty details	21
pretty disappointed	-58
pretty disappointing	16
pretty dreadful	-9
pretty dress	5
pretty dull	-27
pretty dumb	-11
pretty easily	24
pretty excited	-7
pretty good	9
pretty great	10
pretty heavy	12
pretty impressive	21
pretty in	3
pretty lame	-7
pretty large	-6
pretty little	-8
pretty long	10
pretty lousy	-8
pretty new	9
pretty not	-17
pretty often	10
pretty old	-9
pretty on	5
pretty pattern	15
pretty pleased	6
pretty poor	-20
pretty quick	17
pretty quiet	19
pretty sheer	-9
pretty simple	8
pretty skirt	8
pretty slim	7
pretty soft	-7
pretty standard	9
pretty straight	4
pretty stupid	-22
pretty sure	-4
pretty sweet	6
pretty tank	13
pretty tasty	5
pretty too	24
pretty top	14
pretty well	-1
pretty wide	25
pretzel	5
prevent	-1
preventing the	-11
prevention	15
previews made	8
previous film	-5
previous tenant	13
previously	6
previously had	7
previously stayed	5
price	14
price !	2
price about	9
price although	9
price are	5
price as	4
price at	5
price but	-5
price can't	20
price even	9
price from	8
price good	14
price great	8
price i've	7
price in	9
price or	-36
price over	-9
price seems	18
price should	-25
price than	16
price this	3
price too	38
price was	-1
price which	5
price wise	14
priced as	5
priced right	10
priceless !	12
priceline	-4
prices are	-2
prices for	-2
prices is	8
prices reasonable	12
prices seem	8
pricey	14
pricey but	51
pricey for	-8
pricier	-5
pricing was	16
pricy	-5
pricy but	12
primarily a	6
primarily by	-36
primarily use	12
primary	8
prime but	-9
primer	19
primitive	5
prince	6
prince albert	17
prince and	6
prince's	14
princess bride	7
princess leia	8
princesses and	7
princeton	5
principles	15
principles and	5
principles of	8
print !	7
print but	-4
print for	10
print i	6
print out	16
print quality	-8
print that	14
printable	11
prior reviews	-8
priori	26
priority	-3
priority and	-22
priority pass	-6
priority passes	6
pristine	2
private	5
private bath	17
private dining	5
private function	-27
privately	-4
privy	6
privy to	6
pro	1
pro and	5
pro quot	-33
pro winder	11
probably	1
probably buy	15
probably could	6
probably do	-6
probably even	4
probably ever	9
probably find	8
probably give	-2
probably go	-7
probably good	-25
probably great	-8
probably keep	-6
probably my	-10
probably ok	-21
probably should	-3
probably the	2
probably think	-9
probably throw	-11
probably want	-5
probably watch	6
probably won't	4
probably work	-26
probably worth	-4
probably would	-4
probe	-21
problem	-9
problem ?	-8
problem at	7
problem because	-22
problem but	5
problem fixed	9
problem if	11
problem in	-2
problem is	-24
problem or	-10
problem seems	-11
problem the	-3
problem they	-14
problem to	-2
problem which	-10
problem with	-1
problematic	-20
problems	-22
problems !	-29
problems as	-25
problems at	10
problems he	10
problems here	-10
problems of	2
problems started	-45
problems we	13
problems with	-4
procedural	11
proceed	-11
proceeded	-14
proceeded to	-13
process that	7
process the	-19
processed	-14
processor	3
processor for	63
prodigal	-7
prodigal son	-7
produce and	13
producers	-15
producers are	-9
producers of	-10
product !	-3
product ?	-18
product after	-7
product are	-34
product arrived	9
product as	-21
product back	-12
product but	-9
product called	18
product description	-11
product did	-68
product does	-4
product for	18
product great	7
product had	-27
product has	-3
product is	-5
product it's	19
product looked	-12
product made	19
product not	-22
product on	31
product returned	-6
product should	-47
product works	45
product would	-15
production code	25
production number	-12
production value	-4
production values	-2
products	-5
products but	-2
products i	-25
products or	-24
products that	-14
products were	13
products with	-26
profanity	-4
professional	9
professional and	13
professionally and	7
professor	2
professors	-5
proficient	7
profile	-2
profound	13
profusely	-5
program and	-4
program to	7
program was	-7
program works	7
programme	3
programmed to	-9
programmer	3
programs i	5
progress on	6
progressively worse	-5
project	3
prom night	-60
prominence	6
promise	-8
promise it	-8
promise you	6
promised	6
promised to	6
promising	-26
promising and	-12
promote the	-6
prompt	28
prompt and	11
prompt delivery	10
prompt service	3
prompting	-6
promptly	-8
prong	26
pronunciation	6
proof is	6
propaganda	-12
propaganda piece	-20
propane	19
properly	1
properly in	-14
properties of	-14
prophet	4
prophetic	10
proposed to	7
prosaic	-14
prospects	13
protec	12
protec guitar	10
protect	4
protect the	2
protection	-5
protector	34
protects	30
protects the	15
protects your	11
protein	11
protest	-9
proto	8
protruding	17
proud	8
proud to	3
proven wrong	11
proverbial	-4
proves	2
provide a	4
provide the	-3
provided	-7
provided a	6
provided by	-3
provided for	2
provided good	8
provided great	-7
provided no	-14
provided on	10
provides	17
provides a	19
provides an	16
provides just	10
provides more	19
provides the	-3
provides you	7
provincial	-11
provisions	8
provocative	5
provoking	15
provoking and	15
provoking film	5
prozac	-60
prs	6
pseudo	-13
pseudoscience	-25
psi	11
psyche	5
psychiatrist	-4
psychological	13
psychosis	7
ptsd	-16
ptv	7
ptv was	31
pub	-2
pubic	-6
public and	-8
public health	7
public holiday	8
public holidays	34
public places	7
publisher	-6
publisher's	-12
publishers	-12
publix	6
puck	-20
pucker	-49
puckered	7
puddle	-3
puddle of	-23
pudong	-12
pudong airport	-8
puede	13
puerile	-27
puffs	14
puffy	-3
puh lease	-10
puke	3
puking	-6
pulao and	20
pull	-2
pull it	6
pull my	-43
pulled it	-3
pulled out	5
pulled pork	3
pulled the	-5
pullover	-6
pulls	6
pulls no	13
pulls you	-8
pulse	12
pumpkins	7
punch drunk	18
punch this	-10
punctual	19
punctuated	-4
punjabi	8
purchase again	25
purchase because	8
purchase in	5
purchase these	7
purchase this	3
purchased both	8
purchased many	-7
purchased my	33
purchased size	8
purchased the	-1
purchased these	-3
purchased this	-1
purchased to	5
purchasing more	18
purchasing the	13
pure	2
pure fun	29
pure garbage	5
pure genius	4
pure junk	-6
pure nickel	13
pure pleasure	17
purina one	18
purists	5
puritanical	7
puritanism	-15
purple	8
purple and	6
purple motif	6
purports	-4
purports to	-9
purpose and	5
purpose because	-10
purpose of	-4
purpose well	14
purposely	-2
pursue	7
pursuit	3
purveyor	-7
push and	-25
push the	-3
push up	9
pushed	-11
pushed into	-12
pushed it	-8
pushed me	-6
pushed to	-6
pushing	-2
pushing and	-37
pushing daisies	13
put	2
put alot	10
put i	-8
put in	1
put it	-3
put me	-9
put my	-3
put on	-1
put so	-9
put that	-3
put things	29
put together	3
put us	14
put your	-2
puts	1
puts in	3
putt	8
putting	-1
putting it	5
putting on	6
putting these	8
puzzle	7
puzzle app	8
puzzle but	10
puzzles	23
puzzles and	-34
puzzles are	-6
puzzles in	13
puzzles that	20
px	6
pyun	-9
q and	-5
qaeda	-14
qantas	16
qantas business	7
qantas club	15
qantas first	6
qatar	19
qatar airways	22
qc	-45
qr	4
qr code	13
qty	-9
quack	-20
quaint	7
quaint little	18
qualified for	-17
qualifying	5
qualities in	-6
quality and	2
quality as	-3
quality at	6
quality but	-7
quality cable	13
quality control	-4
quality could	15
quality dog	9
quality feel	6
quality foods	17
quality good	32
quality guitar	19
quality has	-11
quality hose	7
quality isn't	-12
quality item	12
quality material	-3
quality of	-1
quality poor	-25
quality product	19
quality quantity	17
quality seems	-3
quality stand	11
quality strings	18
quality than	-4
quality that	6
quality though	-71
quality was	-7
quality you	31
qualm	6
quantity also	-10
quantity and	4
quantity for	-8
quantity is	5
queen	1
queen !	13
queen bed	12
queen victoria	9
queing	10
queso dip	-20
quest	1
quest mode	7
question	2
question when	-8
question why	-5
questionable	-6
questioning the	-7
questions	-2
questions for	-7
questions like	-5
questions that	-7
queue	5
queue !	18
queue can	13
queue in	8
queue time	10
queue times	27
queue up	-7
queue was	47
queue with	19
queueing	18
queues and	5
queues at	5
queues but	4
queues for	-7
queues in	-11
queues which	28
queuing	-8
queuing for	-20
quibble	22
quibbles	5
quick	13
quick and	2
quick cup	23
quick delivery	14
quick easy	13
quick fix	4
quick release	31
quick response	10
quick service	15
quick shipping	7
quick to	-5
quick way	13
quickcam	-21
quicken	14
quickest	16
quickie	-14
quickly	4
quickly and	8
quickly become	-5
quickly before	-12
quickly finds	7
quickly it	8
quickly the	8
quickly with	7
quiet	32
quiet at	5
quiet in	12
quiet neighborhood	8
quiet no	6
quiet street	6
quiet when	9
quiet with	9
quieter	17
quieter than	7
quilted	-9
quinn martin	-7
quintessential	20
quirks	14
quirky	11
quirky and	4
quirky movie	17
quit	-17
quit while	-11
quit working	-17
quite	9
quite acceptable	9
quite adequate	-11
quite amazing	5
quite and	11
quite bad	-6
quite believable	6
quite big	5
quite brilliant	8
quite by	15
quite clearly	-5
quite close	11
quite comfortable	-14
quite comical	-8
quite cute	-17
quite different	-3
quite difficult	-27
quite dirty	-21
quite disappointed	-28
quite easy	7
quite enjoyable	3
quite enjoyed	5
quite expensive	11
quite frankly	-2
quite full	18
quite good	8
quite heavy	8
quite helpful	14
quite high	3
quite long	5
quite natural	13
quite nicely	-6
quite noisy	11
quite often	3
quite pleased	6
quite poor	-13
quite pricey	14
quite quiet	6
quite refreshing	9
quite spacious	3
quite sturdy	9
quite surprised	3
quite uncomfortable	8
quite well	29
quits	-4
quot	-2
quot ?	-30
quotable	32
quoted	-6
quoted me	7
qvc	35
r i	-10
r r	-10
r t	-15
r us	-18
rabbits and	8
raccoons	-14
race to	8
race track	-8
rachel mcadams	4
racist	-8
rack screws	10
racket	-6
racks	12
racoons	8
radiate	10
radio	-2
radio in	11
radio program	5
radio programs	6
radio shows	10
radio you	9
radios	-3
raffles	5
rage	-2
rail and	13
rain	2
rain and	9
rain as	-8
raincoat	14
rainer	5
raines	27
rainforest	8
rains	8
rainy season	3
raised her	-9
raised with	-7
raising the	-14
raisins	9
raitha	27
rake	-5
rakes	-16
rally	-4
ralph	22
ralph bakshi	14
ralph richardson	20
ram gopal	-5
ramadan	10
rambla	5
ramblas	22
rambles on	-12
rambling	-21
rambling and	-13
rambo	3
rambo is	-7
ramones	17
rampant	-9
ramsey	-28
ramtha	-28
ramyun	7
ran	-5
ran across	23
ran away	-4
ran out	4
ran the	-4
ran true	4
rancid	2
randall	4
randell	9
random	-10
random but	10
random thoughts	-11
randomly	-9
rang	-7
range	7
range of	-16
range to	10
ranging	1
ranjit	6
rank the	8
ranks	6
rant	-12
ranted	12
ranting	-6
raoul	13
rape	-6
raped	-5
rapping	-17
rapport	9
rapturous	13
rapunzel	28
raquel welch	-5
rare	40
rare find	16
rare for	4
rare in	4
rare look	8
rare movies	9
rare these	13
rare to	16
rarely have	8
rarely seen	4
rarity	6
rarity in	13
raspberry	7
raspberry and	10
rat	5
rate a	-9
rate for	-7
rated	2
rated and	6
rated pg	-4
rates as	9
rathbone	7
rather	-5
rather die	-16
rather disappointing	-7
rather dull	-2
rather eat	-6
rather go	-91
rather good	5
rather large	4
rather pay	-21
rather see	-8
rather short	7
rather sleep	-9
rather small	34
rather than	-1
rather the	-7
rather then	-4
rather to	5
rather uncomfortable	-12
rather watch	-2
rather you	-9
rating	8
rating as	-7
rating at	5
rating but	4
rating if	-6
rating of	2
rating system	-18
rating this	-14
rating when	-23
ratings	3
ratings for	6
ratio	7
ratio and	8
rational	3
rats are	-26
rats in	-17
ratso	10
ratso rizzo	6
raucous	18
raul	4
raul julia	5
rave	-11
rave reviews	-9
raw chicken	-8
raw food	7
raw in	-7
rawhide	8
raymond	-4
raymond massey	13
rayon	3
raza	5
razor sharp	5
razors	22
razzie	-6
rc	8
rc racer	29
rd day	7
re	-2
re a	-9
re creating	8
re did	-25
re makes	-14
re order	41
re stringing	9
re written	-8
rea	16
reach	4
reach that	12
reach them	-10
reach there	8
reached a	-7
reached me	-14
reached there	-13
reaches	4
reaches the	4
reaching as	9
reactionary	-28
reactions	4
reactions of	5
read !	-22
read a	-3
read again	24
read all	-2
read and	3
read by	3
read for	27
read from	65
read good	-13
read it	2
read like	-7
read lots	-14
read no	-16
read over	12
read something	-4
read the	-4
read these	-8
read this	5
readable	5
reader	3
reader i	7
reader was	-11
readers may	6
readers of	14
readily available	3
readin	9
reading an	-8
reading and	16
reading for	59
reading her	-18
reading in	-6
reading more	12
reading reviews	5
reading their	-4
reading this	-2
reading until	12
readings	4
reads	1
reads like	-4
reads this	-10
ready	1
ready but	-14
ready in	9
ready to	4
reagan	4
real and	18
real bad	-6
real bargain	8
real but	-15
real cause	-15
real cheap	-6
real chore	-16
real complaint	8
real deal	2
real disappointment	-11
real fan	8
real fast	-25
real gem	2
real hit	21
real horror	-4
real keeper	11
real life	3
real men	-6
real name	5
real negative	19
real nice	7
real people	7
real pleasure	8
real plus	7
real time	4
real to	4
real treat	57
real work	7
real world	-1
realised that	-5
realism	3
realism to	4
realist	5
realistic	43
realistic and	12
realistic depiction	7
realistically	-16
realities	6
realities of	13
reality and	7
reality check	7
reality for	6
reality he	7
reality i	-10
reality is	-3
reality it	-3
reality of	4
reality than	8
reality which	19
realize	-1
realize how	10
realize that	-1
realize this	-3
realize you	9
realized	3
realized that	4
realized this	-4
realizes	4
realizes that	2
really	1
really !	-17
really ?	-38
really about	4
really added	8
really adds	5
really amazing	61
really and	-10
really annoying	-7
really appreciate	20
really appreciated	17
really awesome	-7
really bad	-19
really badly	-10
really beautiful	9
really bored	-23
really boring	-8
really bothered	-5
really brings	6
really brought	12
really bummed	-12
really can	4
really captures	9
really caught	9
really cheesy	-9
really close	6
really cold	-7
really comfortable	41
really confused	-8
really convenient	13
really cool	-2
really crowded	12
really cut	6
really cute	11
really delicious	14
really didn't	-8
really disappointed	-59
really disappointing	-60
really disliked	-20
really dissapointed	-22
really doesn't	-3
really don't	-5
really dull	-24
really dumb	-5
really early	-6
really easy	9
really enjoyable	10
really enjoyed	44
really enjoying	13
really enjoys	40
really even	-18
really excellent	25
really excited	-26
really felt	3
really flattering	17
really friendly	17
really fun	6
really funny	3
really gets	13
really gives	12
really glad	20
really go	12
really good	72
really goofy	-19
really got	2
really great	38
really handy	13
really happy	14
really hard	-9
really helped	24
really helpful	45
really helps	-16
really hit	-13
really hits	6
really hoped	-22
really hoping	-3
really horrible	-8
really hot	20
really hurt	-19
really hurts	-19
really i	-12
really impressed	63
really impressive	9
really interesting	3
really involved	8
really is	5
really isn't	-8
really just	-2
really knows	17
really lame	-19
really light	11
really like	54
really liked	21
really looking	-41
really loose	15
really lost	-19
really love	8
really loved	-2
really lovely	39
really loves	8
really low	-10
really mad	-22
really made	3
really make	2
really makes	29
really need	-5
really needs	-9
really nice	19
really nicely	6
really not	-7
really nothing	-2
really odd	-9
really pathetic	-26
really people	-10
really perfect	8
really pleased	14
really poor	-19
really pulled	9
really quick	4
really quickly	8
really recommend	9
really rich	10
really saw	-17
really seemed	-4
really seems	5
really shines	2
really shows	19
really sick	-7
really simple	7
really small	-18
really so	-4
really soft	8
really spoil	-24
really started	-12
really still	-16
really stinks	-9
really strange	-25
really strong	9
really stupid	-19
really suck	7
really sucks	-19
really suffer	-8
really take	-8
really tasty	32
really the	-1
really thought	-12
really ticked	-9
really took	-5
really touched	7
really unique	-5
really upset	-30
really want	-20
really wanted	-55
really well	21
really were	-5
really why	-15
really wish	-5
really worked	6
really works	24
really yummy	27
rear of	33
rearranged	-13
reason	-1
reason but	7
reason enough	4
reason i	4
reason this	-3
reason to	-7
reason we	-3
reasonable	-5
reasonable and	-3
reasonable considering	12
reasonable for	16
reasonable price	8
reasonable prices	11
reasonable pricing	6
reasonably priced	22
reasons as	13
reasons for	5
reasons of	-9
reassuring	13
reb	-9
rebel	-8
rebel without	6
reboot	3
rebooting	-4
reborn	8
recall	7
recall and	10
recall it	8
reccomend	16
reccomend it	3
reccomend this	40
reccomended	8
reccommend	6
reccommend this	6
receipt	-27
receipt and	-5
receive	-3
receive one	10
receive these	-10
receive this	-13
received	-7
received a	-2
received another	-7
received compliments	13
received is	-16
received it	-1
received many	32
received no	-5
received only	-21
received several	3
received so	22
received the	2
received two	-7
received was	5
received while	7
receiver for	7
receiver is	17
receiving	-10
receiving my	-27
receiving the	-12
recent business	9
recent experience	-11
recent retailer	-20
recent update	-13
recently	2
recently and	2
recently found	5
recently started	7
recently that	17
receptionist	-9
recipe but	-10
recipe so	8
recipes	-7
recipes and	1
recipes for	-6
recipes to	17
recipies	8
reckon	3
reckoned	6
reckoned with	6
recline	33
recline and	-13
recline is	6
recline was	54
reclined i	-30
recognition	-3
recognition as	8
recognized	1
recognizes the	7
recomend	16
recomend it	33
recomend this	31
recommend	16
recommend !	8
recommend against	-49
recommend another	-15
recommend both	9
recommend especially	12
recommend for	9
recommend giving	16
recommend highly	16
recommend if	7
recommend it	44
recommend not	-54
recommend picking	26
recommend purchasing	9
recommend that	-4
recommend the	-3
recommend their	8
recommend them	98
recommend these	75
recommend this	64
recommend to	7
recommend using	22
recommend visiting	19
recommend wearing	6
recommendable	6
recommendation	6
recommendations	5
recommendations and	11
recommendations from	8
recommendations on	6
recommended	49
recommended !	40
recommended and	-8
recommended but	11
recommended by	-5
recommended for	6
recommended i	10
recommended if	35
recommended on	6
recommended place	10
recommended to	-7
recommending it	6
recommends	3
record it	-8
record store	5
recorded	1
recording studio	16
records	6
recovering alcoholic	-16
recreate	-10
rectangular	8
rectify	-28
rectify the	-4
rectify this	-15
recycled	-12
recycling	-29
red carpet	-6
red cross	-9
red flag	-9
red in	32
red onion	4
red sox	-15
red velvet	20
red wine	8
redeem itself	-6
redeem this	-5
redeeming	-46
redeeming factor	-13
redeeming feature	-40
redeeming quality	20
redefine	-7
redemption	9
rediscover	8
rediscovered	28
rediscovering	16
redo	-5
reduce	-3
reduced	-3
reduced fat	7
reduced the	-20
reduced to	-17
reducing the	-16
redundant	-8
reed and	5
reed's	10
reefer	-23
reefer madness	-23
reeked	-16
reeked of	-18
reese	3
reese witherspoon	7
reese's	-22
refer	-6
refer to	-4
reference	2
reference and	-11
reference for	16
reference when	12
references are	8
referred to	2
refillable	8
refillable bait	9
reflect on	14
reflection	13
reflection on	12
reflections	3
reflects the	8
reform	5
refrain	-8
refrain from	-12
refresher course	-9
refreshing	72
refreshing and	6
refreshing change	17
refreshing to	33
refreshingly	6
refreshment	26
refund	9
refund !	-39
refund but	-15
refund for	-6
refund from	10
refund my	8
refund or	7
refund the	-23
refund which	-8
refunded	-27
refunded my	-7
refunds	-7
refurbishment	-13
refusal	8
refusal to	10
refuse	-1
refuse to	-5
refused	-16
refused to	-18
refuses and	9
regard	2
regarding his	7
regarding this	-3
regardless	2
regardless i	5
regardless of	2
regent	15
regime	8
regime change	14
reginald	12
register the	-22
regret is	23
regret not	-13
regret that	-4
regrets and	13
regrettable	-11
regrettably	-10
regrettably i	-13
regretted	-3
regualr	10
regular	9
regular !	13
regular alarm	18
regular and	-11
regular bra	7
regular chips	6
regular is	6
regular medium	26
regular one	10
regular ones	10
regular pasta	21
regular potato	11
regular price	-18
regular size	1
regular sizing	5
regular strings	17
regular xs	2
regularly for	17
regulars	3
rehash	-13
rehash of	-18
rehearsal	7
reheated	-6
reich	9
reign	6
reign over	5
reimburse	19
reiner's	10
reinstall	-12
reinstall the	-8
reinstalled	-47
reinvented	7
reiser	4
rejected	-1
rejects	-8
rejoice	14
relate	4
relate to	12
relations and	8
relationship	-7
relationship and	8
relationship between	1
relationship with	10
relationships	7
relatively new	14
relatively small	4
relatives	2
relax	27
relax and	17
relax in	14
relaxation	19
relaxed	18
relaxed and	17
relaxing	58
relaxing and	49
relaxing atmosphere	28
relaxing place	6
release	2
release as	25
release in	3
release it	5
release of	3
release they	-8
released	-1
released by	5
released during	7
released on	2
releasing	-4
relevant	3
relevant and	6
relevant today	4
reliability	-14
reliable	22
reliable and	36
reliance	-4
relief	1
relief as	7
relief to	6
religion or	8
religions of	-13
relish	14
relive	-8
relive the	-10
relive your	12
reliving	5
relocate	13
reluctantly	-7
remain the	7
remainder of	3
remaining	-1
remains	1
remains and	-9
remains one	4
remarkable	28
remarkably	6
remarkably well	5
remarked	5
remeber	9
remember	12
remember for	4
remember i	5
remember it	3
remember my	4
remember seeing	2
remember so	-7
remember that	2
remember this	8
remember to	17
remember why	-11
remembered for	3
remembered in	-17
remembers	9
remembers me	10
remick	-7
remind	1
remind me	4
reminder	7
reminders and	13
reminds	13
reminds me	3
reminds us	18
reminds you	6
reminiscent	-2
reminiscent of	-2
reminiscing	4
remix	31
remodel	8
remote island	-5
remote location	9
remotely	-20
remotely funny	-6
remotely interesting	-5
remove	-13
remove it	-21
remove them	-7
removed	-16
removed all	-14
removed from	-10
removed it	-15
removed the	-6
remover	-41
renaissance is	5
rendering it	-10
rendering the	-7
renee	7
renewed	9
renewing	7
renovation	-3
renovations	3
rent	-7
rent if	-13
rent this	-8
rental	-2
rented from	12
rented this	-12
renting	5
renting this	-13
reopened	25
reorder	6
reordering	20
repackaged	-49
repair	-14
repair and	-11
repair the	-9
repaired	9
repeat	-2
repeat of	-9
repeat what	-16
repeated	-1
repeated viewing	7
repeatedly	-16
repeatedly to	-31
repeats	-3
repentance	12
repetitious	-10
repetitive	-29
repetitive and	-28
replace	2
replace it	-9
replace with	-13
replacement	14
replacement and	-18
replacement for	12
replacement from	-23
replacement part	6
replacement that	7
replacement unit	-8
replacer	21
replacing them	21
replenished	38
replied	6
replies	3
reply	7
report and	6
reported this	-21
reported to	-45
representations	-6
repressed	-3
repression	13
repressive	10
reps	-9
repulsive	-23
request	-3
requested	5
requested the	-14
requested to	15
requesting	-5
require an	-6
require you	7
required me	8
required reading	19
required that	-19
requirement of	-7
requires	-1
requires me	-23
requires no	10
res	29
research for	5
resentment	10
reservation	5
reservation at	-18
reservations about	5
reserved for	-6
reservoir	-6
reset	-26
reset my	-36
reset the	-8
resident evil	-8
residential	5
residents	6
resides in	-6
residue	-11
resigned	6
resistance	-2
resistant	13
resistant but	10
resistant to	4
resolution but	-8
resolve	-13
resolve the	-4
resolved	-2
resonates	9
resort but	11
resort that	5
resort the	6
resource	6
resource for	6
respect but	-8
respect the	-6
respect your	-100
respectable	4
respectful	4
respective	4
respects	4
responded	3
response	4
response was	-20
responses	-3
responsibility	-2
responsive	5
responsive and	5
rest	-3
rest away	-19
rest of	-3
restart my	-25
restarted	-14
restarted my	-11
restarts	-6
restaurant !	4
restaurant before	-18
restaurant of	-12
restaurant or	-6
restaurant staff	4
restaurant style	8
restaurant the	-9
restaurant this	-22
restaurant was	-17
restaurant with	-6
restaurants	5
restaurants and	-5
restaurants are	2
restaurants etc	6
restaurants in	6
restaurants inside	6
restaurants nearby	16
restaurants or	-9
restaurants were	-9
restaurants which	6
restful	5
restocking	-6
restocking fee	-6
restored	-3
restores	7
restoring	23
restrained	2
restrung	8
result	-3
resulted	2
resulted in	3
retail price	-7
retailer and	-10
retailer dresses	2
retailer for	17
retailer store	24
retailer sweaters	6
retailer that	-15
retailer tops	7
retailer will	-43
retailer's	-14
retain	2
retain the	6
retains the	7
retarded	-15
retards	-10
retarted	-8
rethink this	-8
rethinking	-10
retired	2
retired and	12
retro	2
retro look	8
retro style	7
return	-13
return !	-5
return again	19
return and	3
return at	15
return flight	-4
return it	-38
return my	-4
return on	-8
return shipping	-31
return someday	12
return soon	13
return these	-34
return this	-12
return to	2
return was	-10
return when	21
returned	-30
returned and	5
returned from	1
returned it	-39
returned mine	-16
returned them	-12
returned this	-46
returned to	6
returning	-22
returning in	8
returning it	-40
returning mine	-33
returning them	4
returning this	-47
returns on	-13
returns to	2
reunion	19
reunions	7
rev	6
revamped	9
reve	4
reveal	2
reveal a	4
reveal to	12
revealing	3
reveals	2
reveals a	8
reveiw	-11
revelation	2
revenue	-7
reverb pedal	11
review	5
review !	6
review again	-11
review and	-5
review because	6
review but	-8
review for	-5
review has	-20
review here	-5
review i	-7
review in	-5
review of	-2
review that	-7
review this	-5
review title	-8
review was	-4
review when	-13
reviewed	2
reviewer about	13
reviewer had	22
reviewer that	-8
reviewers	-1
reviewers about	6
reviewers complained	20
reviewers on	-6
reviewers were	28
reviews	-2
reviews about	2
reviews all	21
reviews already	14
reviews at	8
reviews before	-7
reviews but	-1
reviews first	-5
reviews for	6
reviews i	-2
reviews it	-5
reviews just	30
reviews online	-5
reviews this	-22
reviews were	-14
reviews with	9
revised	-19
revisit this	5
revolt of	-28
revolting	-24
rewarding	-3
rewatch	6
rewriting	-8
rey	9
rhomba	-12
rhythm	7
rhythmic	5
rialto	6
ribbed	-8
ribbon	3
ribcage	12
ribs	2
ribs are	5
rice and	1
rice bowl	11
rice but	30
rice cakes	19
rice for	-16
rice noodles	11
rice was	-4
rich	13
rich and	16
rich chocolate	12
rich flavor	4
rich the	20
richard benjamin	10
richard chamberlain	31
richard harris	-11
richard kiley	5
richard widmark	2
richards and	10
richardson	3
richardson and	5
richness	24
richness of	6
richter	8
riddance	-16
riddle	-6
ride	1
ride !	67
ride as	4
ride at	13
ride is	23
ride lines	-8
ride of	18
ride on	-2
ride that	41
ride there	6
ride with	11
rides	1
rides a	7
rides and	6
rides attractions	15
rides can	8
rides closed	-51
rides in	4
rides is	-23
rides it	19
rides multiple	-7
rides not	10
rides of	18
rides on	-13
rides shows	12
rides such	5
rides the	34
rides there	6
rides to	34
rides up	-12
rides was	-8
rides we	6
rides were	2
rides weren't	10
ridicules	-13
ridiculous	-40
ridiculous !	10
ridiculous and	-13
ridiculous movie	-5
ridiculous story	-15
ridiculous that	-5
ridiculous to	-22
ridiculously	-25
riding off	-8
riding the	25
riff randell	9
rifle	7
right	6
right along	10
right amount	60
right at	2
right back	-17
right choice	11
right every	15
right for	37
right here	-4
right if	-6
right in	1
right leg	-10
right length	33
right level	16
right mind	-9
right moments	8
right not	9
right now	1
right on	9
right or	5
right places	12
right price	5
right rude	-8
right size	10
right spot	-5
right spots	6
right time	3
right touch	7
right under	-7
right when	-3
right where	26
right which	12
rightful	9
rightfully so	6
rightly	10
rights	2
rights but	7
rights of	5
rigs	-22
riley	4
rim	-10
ring on	-8
ring that	-8
ringing	-9
ringo	11
rings twice	18
ringtones and	11
rink	6
rinse it	11
rinsed	-13
riot	3
riots	12
rip	-25
rip off	-50
rip roaring	13
ripoff	-44
ripoff of	-14
ripped	-60
ripped in	-42
ripped off	-16
ripped out	-8
rips	-2
rise	-7
risible	-17
rising star	10
risk	-4
risotto	9
rita hayworth	21
ritter	12
ritz	2
ritz carlton	5
rival	1
rival the	15
rivals	19
rivals the	10
river	7
river cruise	16
rivers and	4
riverside	19
riveted	5
riveting	23
rivets	-7
riviera	9
riviera sunset	11
rizzo	11
rj	35
rm	-8
rma	-29
roaches	-13
road	2
road but	23
road is	9
road trip	7
road warrior	5
roads and	5
roamed	18
roast	6
roast beef	5
roast chicken	10
roasted	5
roasted chicken	10
roasted red	13
roasts and	9
rob roy	7
robert	-3
robert blake	13
robert culp	5
robert deniro	4
robert downey	2
robert stack	13
robes	-20
robust	15
robust and	9
rocher	15
rochon	-16
rock	9
rock bands	11
rock hudson	13
rock that	-11
rock west	17
rocked !	15
rockefeller	3
rockefeller center	13
rockin	16
rocking	7
rocks	34
rocks !	33
rode the	30
rodriguez	4
roku	5
role	-7
role and	1
role as	2
role for	-4
role she	6
roles as	4
roles in	3
rolex	-29
roll high	30
roll is	9
roll up	17
rolled the	-7
rollercoaster ride	13
rollercoasters	-6
rollicking	15
rolling my	-7
rolling pin	18
rolls and	3
rolls are	-7
roman polanski	11
romance	-4
romance and	-4
romance but	-5
romance the	12
romantic	15
romantic comedies	-4
romantic comedy	2
romantic drama	6
romanticized	9
rome and	7
rome fiumicino	-12
romola	24
romper !	7
rompers	13
ron perlman	-11
ronald	6
ronald reagan	5
ronny	15
ronny cox	11
roo	9
roof	4
roof top	11
rooftop	26
rooftop bar	4
rooftop restaurant	8
room after	-4
room and	2
room apartment	9
room because	-9
room before	-6
room between	4
room can	5
room change	-9
room did	5
room during	-10
room for	4
room had	-2
room i	-12
room key	-6
room lounge	10
room no	16
room on	5
room only	6
room right	-7
room smelled	-24
room so	5
room temp	9
room than	-11
room that	-9
room there	-4
room though	10
room until	-9
room we	3
room within	7
room you	-10
roomier than	15
rooms are	1
rooms at	-5
rooms could	6
rooms great	4
rooms of	9
rooms the	-10
roomy	9
roomy but	14
roomy enough	7
roomy so	11
rooney and	-17
root canal	-4
root for	-3
rooting hormone	15
roots	4
roped	-8
ropes	-4
rory	4
rosa	8
rosalind	7
rosalind russell	7
rosanna	-24
rosanna arquette	-16
rose	13
rose of	9
rose to	13
rosemary	38
roses	6
rosewood	5
roshan	7
roster	8
rot	-7
rotate the	7
rotoscoped	6
rotten	-22
rotten to	-9
rotting	-19
rotting corpses	-12
rouge	4
round	1
round ones	25
round out	3
rounded	2
roundup	11
rousing	-18
route but	-35
router	-5
router but	-7
row but	-8
row of	3
row seat	5
rowenta	9
roy is	8
royal	-1
royal blue	14
royal brunei	12
royal dutch	-9
royal first	64
royal orchid	27
royalty	13
rpm	13
rs	-3
rs for	-10
rss	7
rubber	-17
rubber on	-11
rubber smell	11
rubbery	-18
rubbish	-21
rubbish !	-14
ruby	10
ruching	-13
rucksack	19
rude	-95
rude !	-26
rude and	1
rude staff	-43
rude to	-10
rudely	-53
rudeness	-10
rudest	-20
rue	43
ruffled	-5
ruffles are	-12
rugged	11
ruin	-20
ruin a	-14
ruin my	-10
ruin your	-15
ruined	-73
ruined by	-31
ruined for	-16
ruined it	4
ruined my	-4
ruined the	-14
ruined this	-12
ruining	-45
ruining the	-15
ruins	-36
ruins everything	-8
ruins it	-42
ruins the	-9
rukh's	9
rule !	10
ruled	5
rules	19
rules !	8
rules and	12
rules for	7
rules like	10
rules to	19
rumali roti	-5
rummy	5
run a	3
run and	9
run around	-13
run don't	5
run down	-3
run large	27
run long	7
run right	-25
run slightly	9
run the	-5
run true	8
run two	16
runaway	6
runaway mine	32
runner	1
runners	-14
running	1
running around	-8
running errands	4
running man	5
running on	-12
running so	8
runny	-4
runs	-1
runs around	-7
runs extremely	-8
runs fine	24
runs great	17
runs just	32
runs large	5
runs long	14
runs quite	-6
runs short	-11
runs smooth	10
runs so	-11
runs to	9
runs true	-6
runs tts	41
runs very	6
runs way	-19
runways	44
rupees	-14
rupert friend	7
rural	8
rush hour	13
rushed	-5
russell is	8
russia and	7
rust	-10
rust !	-8
rust color	6
rust on	-23
rust spots	-6
rusted	-45
rustic	12
rusting	-15
ruth	14
ruthless	7
ryu	24
s about	-7
s always	-29
s an	4
s and	3
s disneyland	8
s e	-6
s film	3
s fit	33
s fits	5
s for	23
s free	7
s good	7
s great	7
s he	12
s in	2
s l	-8
s ok	8
s one	24
s only	-15
s or	-6
s p	-9
s petite	18
s really	11
s so	3
s song	11
s still	15
s this	3
s to	4
s vibe	4
s video	3
s while	12
s will	-5
s with	10
s worth	7
sabretooth	-6
sabrina's	9
sabu	25
sac	-8
sack	-42
sack of	-6
sacre	-22
sacrilege	-8
sad	-19
sad !	-39
sad :(	-29
sad because	5
sad but	-6
sad excuse	-9
sad life	10
sad story	10
sad to	-21
sad when	-4
saddens	-4
saddled	-9
saddled with	-5
sadistic	-4
sadly	-37
sadly disappointed	-42
sadly going	-26
sadly i	9
sadly it	-21
sadly not	5
sadly the	-2
sadly this	-26
sadness	9
sadness and	6
safe	5
safe place	6
safe to	3
safer	26
safety	2
safety deposit	8
safeway	-7
saffron	11
sag	-16
saga	5
sagemiller	-6
saggy and	-28
said	-1
said and	5
said download	9
said for	-7
said he	-13
said i	2
said it	7
said just	-6
said no	-12
said nothing	-7
said quot	-13
said she	-11
said something	4
said that	-17
said that's	-14
said then	-8
said there	-8
said they	7
said to	-13
said was	-25
said we	3
said well	-9
said when	17
saif	-6
saigon	13
sailing	19
saint	19
saints	5
sake	-5
sake of	-7
sakura	32
sakura business	24
salad	2
salad a	7
salad bar	7
salad had	-17
salad i've	8
salads	9
salads and	3
salads are	-6
salami	16
salami and	23
sale !	25
sale in	6
sale on	5
sale that	8
sale with	-6
salem	8
sales	2
sales girl	11
salesperson	-9
salim	5
salsa i	12
salsa was	-19
salsa were	-7
salsas	6
salt	-2
salt but	25
salt on	-6
salt shaker	-26
salt to	-5
salted	5
salty	-3
salty and	-27
salty but	8
salty that	-14
salute	9
salute the	20
salvage	-3
salvage the	-15
sam	2
sam mendes	4
sam mraovich	-7
sam neill	9
sam's	3
samberg	-6
same	-8
same as	-1
same damn	-16
same error	-17
same experience	-7
same feelings	-12
same great	24
same here	8
same issue	-10
same job	9
same movie	-9
same movies	8
same number	5
same old	-7
same ones	-8
same people	4
same person	-5
same place	-5
same price	-7
same problem	-28
same problems	-4
same reason	9
same result	-46
same rides	11
same size	-10
same spot	-9
same storyline	-8
same stupid	-11
same style	4
same thing	-27
same things	-4
same time	5
same type	-3
same year	4
sammi	7
sammi curr	5
sammich	10
sammo	9
samosa	52
sampler	-2
sampler pack	-25
samples	2
samples from	8
sampson	5
samurais	12
san	1
san antonio	32
san carlos	-14
san fran	5
san marco	4
san marzano	-5
sand in	-32
sandal	11
sandals and	10
sandals for	4
sands	-3
sandwhich	15
sandwich is	5
sandwich it	10
sandwich with	-3
sandwiched between	-11
sandwiches and	5
sandwiches are	3
sandy dennis	-10
sanford	11
sang	6
sank	-18
sans	2
sansa view	-7
santa claus	-10
santa clause	-6
santa's	-6
sao	-7
sao paulo	-10
sarcasm	-5
sardines are	7
sardines in	9
sartain	-10
sas	2
sash	-6
sassy	25
sat	-5
sat down	-4
sat through	-44
sateen	16
satire	3
satisfaction of	7
satisfactory	19
satisfied	42
satisfied !	19
satisfied and	7
satisfied customer	22
satisfied with	11
satisfies	3
satisfy	22
satisfy your	4
satisfying	37
satisfying and	10
satriani	-16
saturday with	-10
saturdays	4
sauce has	22
sauce that	9
sauce was	-4
saucepan	21
sauces and	5
sausage and	25
sausages	6
savannah	7
save	-8
save and	19
save my	-8
save on	4
save our	8
save program	19
save some	6
save this	-21
save your	-44
save yourself	-32
save yourselves	-32
saved a	7
saved and	9
saved me	40
saved on	-17
saved the	-15
saved them	-27
saver	40
saver shipping	6
saves	6
saves me	34
saves this	-8
saves time	9
saving	2
saving grace	-32
saving graces	-8
saving me	8
saving your	-11
savings and	7
savini	-8
saw	1
saw it	4
saw mickey	-10
saw one	-4
saw that	-3
saw the	2
saw these	43
saw this	3
saw what	-8
saxon	-18
say	2
say i	-2
say i've	-4
say if	-3
say it	2
say my	-7
say no	-7
say oh	-7
say something	2
say these	31
sayers	25
saying	-8
saying ?	-8
saying but	-10
saying how	-7
saying no	-17
saying nothing	-10
saying oh	-17
saying they	-9
saying we	-5
says	-5
says i	-2
says nothing	4
says that	-2
says there	-4
says this	-8
says you	-8
sb	7
scale	1
scale but	7
scam	-18
scammed	-15
scan	-4
scan button	-22
scanner	-4
scanner and	-18
scanning the	11
scantily	-7
scantily clad	-11
scared me	4
scarf	22
scarier than	6
scariest	11
scariest movies	9
scarlet	2
scarlet letter	3
scarlett johansson	3
scarlett letter	-15
scary	-2
scary for	5
scathing review	-19
scavenger	-39
scenario	-2
scene is	2
scene on	8
scene or	-12
scene stealer	5
scene too	-5
scenery	-1
scenery and	-3
scenes out	-8
scenes together	5
scent is	8
sceptical	24
schaller	56
schedule	5
schedules	-4
schezwan chicken	5
schiphol	-3
schiphol airport	-3
schlock	-2
schneider	-4
scholars	-3
scholastic	-9
school and	16
school cafeteria	-6
school drama	-14
school in	10
school it	13
school kid	-5
school play	-4
school plays	-6
school project	-12
school reunion	14
school seniors	-22
school this	7
school trip	-5
school would	18
schoolmates	-7
schtick	9
schwartzman	-9
schwimmer	-6
science and	7
science center	8
science fiction	2
science theater	-34
scientific calculator	-7
scientists	2
scifi	4
scifi channel	10
scissors	14
scolded	-6
scoop	5
scoop neck	7
scooped	-6
scoops	3
scope	-6
scorched	-6
score	2
score and	-4
score by	6
scored	3
scores	4
scoring	9
scotland	-2
scott	-2
scott wilson	13
scottish	-3
scottsdale	-1
scottsdale !	8
scottsdale fashion	8
scottsdale road	11
scowl	-6
scraped	-10
scrapping	-11
scraps	-3
scrat	12
scratch marks	-34
scratch your	-13
scratched	-17
scratched the	-15
scratchy	-34
scratchy and	-22
scream	3
scream at	-9
screamed at	-16
screaming	-7
screaming and	-8
screaming in	-9
screaming skull	-9
screen adaptation	4
screen could	18
screen goes	-21
screen has	6
screen play	8
screen protector	5
screen resolution	8
screen to	5
screen tv	17
screen version	5
screen was	3
screen went	-18
screen which	6
screen while	-6
screened	4
screening	7
screenings	3
screenwriter	-8
screenwriters	-4
screw	-10
screw on	5
screw that	10
screw up	-16
screwed	-18
screws	2
screws and	5
screws are	13
screws on	8
screws to	11
script	-19
script ?	-8
script and	-3
script bad	9
script for	-4
script is	2
script than	-7
script to	-5
script was	7
script writing	6
script's	-17
scripting	-3
scriptures	3
scriptwriters	-4
scriptwriting	-12
scroll wheel	-4
scrooged	-21
scrubbed	-13
scrubs i	-15
scrumptious	13
scuffed	-28
sdhc	13
se but	15
sea	3
sea food	5
sea is	32
sea salt	5
seafood	-5
seafood is	7
seagal	-27
seagate	16
seagulls	-8
sealed	3
seam	-21
seamlessly	26
seams	-34
seams on	-6
sean	-2
sean hannity	-23
search	-1
search engine	6
search on	-3
searched and	12
searching	1
searching for	3
seared	-8
seas	16
season	23
season !	9
season and	5
season by	-19
season like	6
season so	-7
season the	13
season there	10
season's	11
seasonal	9
seasoned	1
seasoning on	-11
seasonings and	11
seasons	28
seasons on	10
seasons or	9
seat and	-4
seat configuration	-24
seat design	-12
seat even	-5
seat i	-40
seat in	-2
seat provides	32
seat recline	27
seat was	22
seat width	-5
seat you	4
seated in	10
seated we	-8
seating	7
seating area	1
seating areas	8
seating arrangement	7
seating but	12
seating is	4
seating options	7
seating outside	19
seating with	33
seats do	-9
seats ever	-11
seats for	-7
seats next	-25
seats were	6
seattle	5
seattle airport	14
sec	-5
second	1
second best	3
second class	-9
second edition	-9
second favorite	10
second if	-9
second in	6
second look	9
second night	-11
second one	-2
second or	-9
second part	2
second plane	9
second purchase	18
second rate	-13
second round	8
second to	10
second try	-22
second viewing	19
second visit	4
second wear	-42
second which	-9
second world	12
secondly	-24
secondly the	-6
seconds	-20
seconds and	5
seconds at	-12
seconds before	-11
seconds it	-13
seconds later	-6
seconds of	-15
secret	1
secret for	15
secret sunshine	6
secretary	5
secretary and	5
secrets that	26
secs	-8
section for	6
section that	-8
sections which	13
secure	4
securely	28
security	2
security guy	-8
security people	-7
security prison	-6
security staff	-6
security system	-10
seduces	7
seductive	6
see	2
see !	18
see a	-2
see about	-6
see above	14
see again	12
see and	6
see any	-8
see both	4
see coming	-20
see film	6
see for	3
see from	7
see her	4
see how	5
see if	4
see it	17
see many	8
see more	3
see most	8
see movie	4
see movies	11
see myself	11
see no	-5
see right	-4
see the	-1
see them	1
see there	-17
see things	6
see this	1
see through	-29
see thru	-52
see today	10
see wearing	4
see were	-6
see you	7
seeb	7
seeb airport	7
seed so	-19
seedlings	23
seeing a	-2
seeing his	7
seeing it	4
seeing people	12
seekers	8
seeking out	-4
seeks	3
seem a	3
seem hard	21
seem pretty	4
seem too	5
seem way	-7
seemed	-2
seemed at	6
seemed kind	-6
seemed like	-23
seemed nice	-44
seemed not	19
seemed off	-10
seemed out	-8
seemed promising	-11
seemed somewhat	-7
seemed to	2
seemed very	-5
seemingly endless	-7
seems	-3
seems a	-2
seems all	-8
seems at	5
seems completely	-7
seems every	-12
seems fine	8
seems good	29
seems he	-9
seems like	-15
seems quite	6
seems rather	6
seems real	7
seems they	-2
seems to	1
seems very	-3
seems well	40
seen as	8
seen before	-5
seen better	-7
seen by	4
seen enough	-5
seen it	12
seen lately	13
seen on	3
seen some	3
seen their	-10
seen them	4
seen worse	-3
seep	8
sees	16
sees it	6
sees the	4
segal	-12
segal's	-6
segment	7
seidl	9
seine	8
seinfeld	3
seizures	-9
seldom	9
seldon	19
select the	5
selection	9
selection for	7
selection good	28
selection of	10
selection was	11
selection with	21
selections	2
selections from	14
self	-1
self centered	-11
self explanatory	8
self help	-5
self in	-4
self indulgence	-15
self indulgent	-7
self involved	-7
self made	5
self service	-7
self serving	-8
selfish and	-10
sell	-5
sell books	-15
sell by	-6
sell me	-5
sell this	-23
sell us	-17
sell you	-7
seller	-21
seller is	10
sellers	-7
selling	-6
selling it	-6
sematary	6
sematary is	8
semblance	-22
semblance of	-20
semen	-39
semi	-1
seminal	3
seminar	9
senator	7
senators	19
send	-2
send a	6
send an	-6
send back	-4
send it	-5
send out	-8
send someone	-10
send them	4
sender	-12
sending	-31
sending a	6
sending me	-12
sending them	-20
sending this	-15
senior dogs	11
seniors	-3
sennheiser hd	26
sensation	8
sensational	5
sense of	11
sense to	-2
senseless	-8
sensitive	5
sensitive about	10
sensitive skin	-8
sensitivity	7
sensitivity of	6
sensual	-6
sent	-5
sent it	-34
sent the	4
sent two	-17
sentence	-3
sentences	-13
sentences and	-8
sentimental	-2
sentinel	19
sentry	24
seoul	6
separate	2
separate area	-10
separate shower	4
separate smoking	17
separate times	-6
separated by	-4
september	3
septic	-11
sequal	-10
sequel is	-12
sequence and	2
sequence with	4
sequins are	-12
serendib	14
serendib business	12
serene	-5
serenity	7
sergeant	3
series	1
series !	8
series and	14
series at	12
series ever	5
series finale	8
series for	4
series is	-3
series on	4
series that	6
series to	3
series was	10
series were	6
series which	5
serious	-2
serious ?	-6
serious problem	-5
serious problems	-10
serious role	5
seriously	-10
seriously !	-41
seriously ?	-56
seriously don't	-16
seriously go	-12
seriously i	-3
seriously i'm	-11
seriously lacking	-6
seriously look	-7
seriously need	-13
seriously thought	-6
seriously wonder	-27
serum	5
servant	6
serve as	5
serve at	12
serve bags	11
serve here	8
serve no	-9
serve them	16
serve to	3
served	-1
served and	4
served hot	5
served us	5
served with	6
server and	-3
server that	-28
server to	-5
server's	-15
servers	-2
serves it's	10
serves the	11
service ?	-8
service a	8
service and	2
service as	5
service breakfast	12
service by	1
service ever	-8
service excellent	4
service for	-3
service great	26
service i	-4
service is	2
service level	-5
service provided	10
service quality	19
service staff	-8
service sucked	-11
service sucks	-22
service throughout	7
service took	-7
service who	8
service with	-4
services i	-11
serving a	11
servo	-8
sesame street	-6
session	2
set	1
set !	18
set against	12
set and	-5
set aside	-5
set in	3
set just	8
set looks	-8
set menu	11
set them	7
set to	1
set up	1
set you	7
sets	-3
sets !	-11
sets the	15
sets this	4
sets up	8
setting	-3
setting on	9
setting the	8
settings	-3
settings are	-5
settings on	13
settle in	4
settle it	-10
settled	2
settled on	3
settling	-7
seven	1
seven or	12
several and	8
several compliments	22
several days	-2
several emails	-9
several holes	-16
several issues	-10
several languages	17
several movies	8
several restaurants	19
several sizes	-11
several times	-4
several tv	8
severe	-3
severed	-4
severely	-19
severely disappointed	-13
severely lacking	-7
sew it	10
sewage	-8
sewed	-19
sewing	-29
sewn	-21
sewn in	-9
sex	-10
sex ?	-7
sex but	-4
sex crimes	8
sex or	-4
sex scenes	-5
sex sex	-27
sexist	-3
sexist and	-26
sexual abuse	6
sexuality and	3
sexually	-3
sexually frustrated	5
sexy	13
sexy !	13
sexy and	20
sfo to	-19
sg	14
sh	-10
sh t	-16
sha tsui	8
shabby	-8
shabby and	-18
shaded	4
shady	-3
shaka	-10
shake or	-37
shakes	8
shakes are	8
shakespeare	-3
shakespeare's	5
shaking	-3
shaking their	-9
shaky	-8
shall i	-46
shallow	-19
shallow and	-2
shallow to	-5
sham	-23
shambles	-11
shame	-33
shame !	-20
shame because	-36
shame for	-25
shame i	-6
shame on	-21
shame to	-5
shamed	-20
shameful	-11
shamefully	-6
shamelessly	-7
shanghai pudong	-8
shape of	-2
shape so	17
shape to	8
shape was	-5
shape with	4
shaped	-3
shaped by	7
shaped windows	14
shapeless	-59
shapeless and	-21
shapes	2
shapeshifter	15
shaq	-6
share	7
share their	-5
share them	18
share this	6
share with	40
share your	6
shared	-2
shared a	25
shared some	9
shared the	-3
shared them	7
shares	2
shares his	9
sharon	8
sharon stone	6
sharp	13
sharp and	6
sharp on	10
sharpener	12
sharply	7
shattered	-17
shawarma	-7
shawshank	4
she also	2
she and	2
she brings	6
she carries	22
she continued	9
she could	-2
she dances	6
she decides	4
she didn't	4
she encounters	6
she enjoyed	11
she fails	-7
she finds	6
she gave	-3
she had	-1
she has	1
she hasn't	10
she is	4
she just	-1
she learns	4
she likes	4
she lived	10
she loved	5
she loves	11
she makes	3
she needed	5
she offered	-6
she offers	11
she realizes	20
she returns	8
she said	9
she saw	4
she says	8
she seeks	10
she should	2
she the	-8
she threw	-7
she wants	2
she will	2
she worked	8
she would	-8
she wouldn't	9
she's supposed	-37
sheath	7
shed	2
shed a	13
sheds	-11
sheds like	-26
sheer	-2
sheer !	-20
sheer and	-16
sheer for	5
sheer stupidity	-27
sheers	-8
sheet and	-12
sheet music	10
sheets	-6
sheets !	-18
sheets and	-7
shefali	5
shelf with	-9
shell is	8
shelly	13
shenanigans of	10
sheridan	7
shift	-3
shifted	3
shifted to	8
shih	8
shimmer	36
shimmery	23
shine	10
shine through	4
shined	-4
shines	22
shines as	7
shines in	12
shining star	12
shintaro	6
shiny	-5
shiny and	-13
shiny new	-7
ship	-6
ship back	-28
ship it	-8
shipment of	-6
shipped fast	9
shipped quickly	28
shipped with	11
shipping from	19
shipping handling	31
shipping i	11
shipping of	11
shipping time	-21
ships	-3
shirt !	28
shirt but	-19
shirt dress	14
shirt even	-23
shirt for	3
shirt is	-1
shirt looks	5
shirt that	-7
shirt was	-13
shirt when	-6
shirtdress	20
shirts for	11
shit	-5
shitty	-28
shivam	7
shivers	16
sho	-5
shock !	-8
shock to	8
shocked	5
shocked that	-22
shocked to	4
shocker !	-12
shoddy	-47
shoe for	9
shoes !	7
shoes and	2
shogun	-9
shoot	-8
shoot outs	-6
shoots	-6
shoots out	-12
shop a	14
shop on	7
shop that	5
shop was	9
shopped	6
shoppers	5
shopping	14
shopping !	14
shopping and	-15
shopping area	5
shopping at	4
shopping centre	11
shopping for	-7
shopping is	5
shopping lists	11
shopping malls	15
shopping on	30
shopping restaurants	7
shopping was	23
shops	5
shops at	7
shops to	12
shops were	4
shore	3
short	-5
short !	-5
short and	-10
short battery	-7
short comings	12
short drive	7
short even	-10
short for	5
short is	7
short of	-3
short on	-3
short periods	-11
short queues	9
short ribs	19
short sleeve	6
short term	-11
short that	-29
short the	-21
short this	-4
short waisted	-5
short walk	6
short we	-7
short while	-7
shortage	-7
shorter	-2
shorter but	8
shorter gals	6
shorter side	16
shorter than	-14
shorter would	15
shortfalls	-8
shorts	-9
shorts !	30
shorts or	15
shot like	-5
shot that	8
shots of	-3
shots to	8
should	3
should !	12
should anyone	-9
should appeal	6
should avoid	9
should be	3
should because	12
should buy	33
should consider	-3
should definitely	4
should either	-6
should feel	-6
should follow	15
should have	-25
should he	11
should i	-2
should know	6
should make	-2
should never	-29
should not	-9
should now	-24
should of	-17
should own	18
should pay	-19
should put	-4
should read	10
should say	-2
should see	8
should seriously	-10
should visit	14
should we	-11
should've	-12
should've known	-5
shoulder as	-10
shoulder strap	14
shoulder straps	7
shoulder top	17
shoulders back	10
shoulders is	9
shoulders which	8
shoulders with	21
shouldn't	-3
shouldn't NOT_be	-2
shouldn't NOT_have	-8
shouldn't NOT_miss	6
shouldnt	-20
shout	-2
shout out	11
shouted	-20
shouted at	-22
shouting	-8
shove	-27
shoved	1
shoving	-10
show	3
show !	6
show again	5
show and	6
show as	4
show back	10
show it	1
show my	4
show off	1
show people	12
show since	11
show so	11
show stopper	10
show times	8
show to	3
show up	-1
show very	8
show was	14
show with	18
showcase	1
showcased	5
showcasing	6
showdown	2
showed	3
showed a	-4
showed his	25
showed how	12
showed little	10
showed up	2
shower curtain	-37
shower facilities	13
showering	-14
showers	1
showers are	-10
showers available	18
showers but	16
showers in	17
showgirls	-26
showing my	-9
showing this	11
showing us	8
shown and	-4
shown it	10
shown on	7
showreview	-4
shows	6
shows !	4
shows are	-17
shows etc	12
shows great	6
shows his	15
shows how	12
shows it	4
shows like	11
shows off	3
shows on	12
shows promise	-7
shows that	15
shows the	8
shows they	10
shows to	5
shows us	8
shows were	45
shows what	14
shows where	12
shows you	15
shrank	-28
shredded	-8
shredding	-28
shriek	-9
shrieks and	12
shrill	-5
shrink a	7
shrink the	-20
shrinkage	-18
shrinks	-27
shrinks and	-21
shrugged	-12
shrunk	-32
shrunk !	-18
shrunk and	-22
shrunk to	-20
shubb	10
shuffled	-7
shunned	7
shure	3
shure mic	-26
shut	6
shut down	-30
shut for	-7
shut it	-15
shuts	-8
shuts down	-6
shutting	-10
shutting down	-4
shutting the	-7
shy and	6
shyamalan	6
siblings	3
sic	-5
sick	-3
sick at	-11
sick for	-20
sick from	-22
sick joke	-18
sick to	-4
sickening	-24
sickeningly	-4
sickly sweet	-11
side but	2
side buttons	7
side compared	7
side dishes	17
side for	-10
side is	5
side pockets	4
side slit	6
side slits	7
side street	18
side the	-38
side up	5
side you	-8
side zip	6
sided	-10
sided and	-6
sidewalk	3
sidewalk ends	14
sideways	-4
siding	7
sidney	3
sidney lumet	2
siegfried	8
sieve	-18
sig	11
sigh	-23
sight is	25
sight seeing	9
sight unseen	-15
sights	2
sightseeing	7
sightseeing and	6
sign	-4
sign on	7
sign outside	-13
sign that	-7
signal	-9
signal and	5
signal loss	-35
signaling	-10
signature	4
significant	-1
significantly more	-23
signing in	-7
signs would	15
silence	3
silent	-1
silent film	3
silhouette	1
silhouettes	4
silk	-8
silk and	4
silk browser	12
silk class	-7
silk is	32
silkair	47
silky	5
silky and	9
sill	-11
silliest	-5
silly	-20
silver plate	7
silver screen	-4
silverkris lounge	19
silvers	-8
sim	23
simba	22
similar	1
similar experience	-15
similar one	9
similar to	10
similar with	18
similarities	7
similarly to	10
simmons	15
simmons and	7
simon	5
simon pegg	14
simple	15
simple !	24
simple and	42
simple but	-7
simple concept	26
simple design	40
simple easy	-14
simple elegant	-11
simple enough	3
simple in	20
simple is	19
simple like	-12
simple little	11
simple product	11
simple review	15
simple rules	6
simple solution	18
simple story	10
simple to	27
simple top	5
simple way	8
simple with	5
simple yet	36
simplicity	17
simplicity and	6
simplifies	10
simplistic	-7
simplistic and	-5
simply	1
simply amazing	37
simply an	13
simply awesome	15
simply awful	15
simply beautiful	23
simply boring	-5
simply delicious	5
simply didn't	-19
simply does	-25
simply doesn't	-22
simply don't	-6
simply fantastic	7
simply for	-11
simply great	39
simply isn't	-6
simply love	19
simply loved	11
simply misses	-21
simply not	-18
simply one	5
simply superb	14
simply terrible	-12
simply the	3
simply wonderful	5
simply works	9
simpson	-15
simulated	-4
sin	5
sin and	14
sinatra	6
sinatra and	8
since !	11
since almost	7
since amazon	-70
since before	29
since being	15
since but	7
since childhood	11
since given	-11
since her	-4
since i	2
since i've	9
since it	-1
since most	5
since my	11
since nothing	-9
since purchasing	8
since starting	12
since there's	-17
since watching	8
since when	-18
sincerely	-3
sincerely hope	-7
sing	-4
sing along	5
sing and	3
singapore	1
singapore airlines	2
singapore changi	-4
singapore for	12
singers	4
singin	5
singin in	5
singing	2
singing along	12
singing and	6
singing with	5
single day	12
single rider	10
single star	-9
single worst	-13
sings	13
sings the	9
sinise	-25
sink	-4
sinuses	9
sioux	9
sipping	4
sir	4
sirk	10
sissy	2
sister are	7
sister for	6
sister hotel	-9
sister in	-3
sisters	8
sit and	4
sit around	-3
sit back	26
sit coms	-11
sit down	-2
sit for	3
sit outside	-14
sit there	-5
sit through	-42
site the	-11
site which	-5
sites	-3
sites i	15
siting	-13
sitting area	-5
sitting for	-5
sitting through	-11
situated	-7
situation	1
situation to	-8
situations	1
six degrees	40
six pack	16
six stars	13
six string	8
size	7
size acoustic	6
size and	-8
size bag	25
size bigger	16
size chart	5
size compared	6
size does	31
size doesn't	19
size down	10
size fit	14
size fits	7
size for	13
size however	-11
size is	-1
size it	2
size of	-4
size petite	7
size since	10
size to	5
size up	4
size very	25
size way	-11
size when	6
size which	5
size would	-6
sized	-1
sized and	3
sized up	4
sizes !	7
sizes larger	-5
sizes small	9
sizes too	-16
sizes up	26
sizing !	-23
sizing and	-11
sizing is	-8
sizing issues	8
sizing off	-23
sizing this	-23
sizzlers	5
sizzling	5
sk	-4
skeleton	-11
skeptical about	28
skeptical at	17
skeptical but	5
skeptical of	10
sketched	-20
skew	-24
skill	4
skill and	5
skillets	28
skillful direction	8
skills and	5
skimming	-3
skimming the	-16
skimpier	-14
skimpy	4
skin crawl	-10
skin tone	3
skinned	-6
skinnies	9
skinny arms	-16
skinny jeans	-10
skip	-28
skip it	-48
skip this	-83
skipper	5
skipping	-13
skipping this	-6
skirt	1
skirt !	36
skirt but	-4
skirt is	-3
skirt looks	-14
skirt on	-7
skirt or	5
skirt part	-13
skirt than	-10
skirt would	-11
skirts	-1
skirts like	-8
skirts or	4
skis	-18
skits	-2
skort	8
skull	6
sky	6
sky blue	5
sky high	-13
sky is	25
skyclub lounge	-26
skype	6
skyteam	-8
skyteam business	-45
slack	-21
slacker radio	6
slacks	4
slam	-18
slam the	-19
slammed	-12
slanted	-27
slapped	-5
slapped together	-6
slapping	5
slasher	3
slasher film	-3
slasher flick	3
slated	-5
slater	-4
slaughterhouse	-7
slaw	-3
sleek	16
sleek and	6
sleep	2
sleep !	-8
sleep because	-12
sleep i	8
sleep inducing	-19
sleepaway	-9
sleepaway camp	-9
sleeper	-9
sleeping beauty	16
sleepwalking	-18
sleeve length	3
sleeve's	-22
sleeve's synopsis	-22
sleeved	3
sleeves	-1
sleeves a	6
sleeves are	-2
sleeves for	12
sleeves hit	5
sleeves were	-12
slenderizing	8
sliced bread	4
slick	2
slicker	-8
slide	-1
slide forward	-12
slide your	-9
slides right	16
sliding door	9
slight	4
slightest	-6
slightest touch	-6
slightly	13
slightly above	4
slightly big	10
slightly cheaper	-12
slightly large	3
slightly larger	15
slightly odd	8
slightly sheer	6
slightly smaller	5
slightly tight	4
slightly too	13
slimmer	8
slimming	45
slimming and	10
slimming effect	9
slingbox	34
slinky	9
slinkys	7
slip	-1
slip on	7
slip so	-7
slippery	8
slit on	6
sliver	-25
sln	13
sln terminus	9
sloan	7
slog	-18
slop	-17
sloppily	-7
sloppy	-48
sloppy and	-4
sloppy looking	-25
sloppy on	-9
slot and	8
slot game	11
sloth	8
slouchy	-20
slow	-16
slow and	-15
slow at	3
slow burning	6
slow but	10
slow down	9
slow even	10
slow motion	-2
slow paced	-2
slow service	-17
slow spots	12
slow that	-8
slow to	-4
slow too	-21
slowed	-14
slower	12
slower and	14
slowest	-40
slowly	1
slowly to	-45
sluggish	-36
sluggish and	-10
slugs	-14
slum	5
slurred	-24
smacking	11
small a	5
small and	-9
small bag	33
small batches	10
small bits	-5
small bottle	-6
small bottles	10
small but	38
small by	19
small chested	6
small compared	-6
small complaint	9
small crowded	-93
small dirty	-18
small disney	7
small ears	21
small enough	17
small film	6
small fit	12
small fits	-18
small flaw	8
small for	-15
small hole	-32
small holes	-26
small however	15
small kids	25
small kitchen	23
small little	12
small lounge	5
small no	-24
small not	-18
small on	-4
small one	4
small ones	-11
small or	-3
small packages	18
small park	-6
small percentage	-17
small portion	-6
small problem	32
small side	39
small size	-2
small so	4
small spaces	12
small that	-40
small thin	-16
small time	5
small to	-9
small too	-19
small version	-12
small we	-23
small when	-32
small with	-12
small world	3
small yet	-8
small you	8
smaller	-1
smaller but	-12
smaller chest	-18
smaller disneyland	14
smaller in	7
smaller it	7
smaller lounge	9
smaller one	9
smaller ones	6
smaller park	23
smaller side	13
smaller so	10
smaller would	-17
smallest disney	14
smallest one	6
smallish	9
smalltown	11
smart	7
smart phone	24
smart tv	8
smartphone	12
smell	-19
smell at	-26
smell but	13
smell in	-2
smell is	-6
smelled	-48
smelled like	-7
smelled of	-25
smelling	3
smelling bad	-13
smells	-14
smells bad	-7
smells better	9
smells like	-13
smelly	13
smelly and	-12
smelt	-2
smile	14
smile !	5
smile on	24
smiley	6
smiling and	8
smirk	-6
smith	5
smith has	25
smoke	7
smoke and	-5
smoke smell	-8
smoked	2
smoker and	-9
smokin	-10
smoking !	-13
smoking hot	9
smoking on	-8
smoky	10
smooth	42
smooth and	-3
smooth criminal	21
smooth rich	7
smooth taste	26
smooth with	17
smoother	5
smoothie maker	-20
smoothies	-2
smoothly	4
smoothly and	5
smoothness	23
smug	-3
smuggle	-7
snack	16
snack !	21
snack bar	13
snack food	-12
snack for	51
snack i	7
snack or	6
snacking	20
snacks	-4
snacks and	12
snacks but	9
snacks for	6
snacks from	23
snacks like	7
snacks were	-12
snacks with	8
snafu	-6
snagging	9
snags	-17
snail's	-14
snail's pace	-21
snake oil	-39
snap to	33
snap trap	18
snapped	-4
snapped it	10
snapping	-7
snappy	3
snapshot	6
snare	67
snatched	5
sneaker	33
snickerdoodle	7
sniffed	-22
snipes	-15
snips	-10
snl	-10
snl and	-6
snl skit	-5
snob but	-38
snobby	-5
snobby and	-6
snobs	4
snoopy	5
snooze	-9
snooze button	24
snooze fest	-10
snooze or	8
snoozer	-14
snore	-26
snot	-9
snotty	-23
snow	2
snow white	-6
snow's	7
snowed	8
snug	1
snug across	10
snug at	12
snug but	17
snug fit	19
snug for	7
snug in	20
snug on	8
snugly	84
snugly in	15
snyder	6
so addicting	30
so adorable	34
so again	-5
so ago	10
so amazing	3
so and	-3
so angry	-9
so annoying	-14
so are	2
so ask	8
so awesome	25
so awful	-2
so awkward	6
so bad	-59
so badly	16
so basically	-8
so be	4
so beautiful	16
so beautifully	31
so believable	13
so big	-21
so bland	-3
so bored	-5
so boring	-25
so boxy	-30
so bulky	-19
so bummed	-20
so buy	28
so called	-12
so can't	12
so charming	6
so cheap	-10
so chic	8
so clean	8
so cliché	-4
so comfortable	5
so comfy	-8
so confused	-14
so convenient	7
so cool	31
so cozy	26
so cramped	-8
so creative	12
so creepy	-5
so cute	4
so dated	-9
so decided	4
so delicious	9
so desperately	-6
so didn't	-18
so different	4
so dirty	-26
so disappointed	-55
so disappointing	-36
so dissapointed	-5
so don	16
so dry	-5
so dull	-16
so dumb	10
so eager	-14
so easy	78
so enjoy	8
so enjoyed	8
so ever	-11
so everyone	6
so excited	-21
so exciting	6
so expect	4
so fake	7
so fantastic	7
so far	21
so feeble	-12
so few	-5
so flattering	3
so flavorful	10
so flimsy	-32
so fresh	17
so friendly	4
so frustrating	-10
so fun	34
so funny	14
so get	30
so glad	51
so go	19
so good	40
so got	13
so grateful	16
so great	20
so gross	-18
so handy	13
so happy	29
so hard	5
so have	3
so he	-2
so heavily	-11
so heavy	-6
so helpful	75
so high	-10
so hope	6
so horrible	-20
so horribly	-6
so i	2
so i'll	3
so ill	6
so impressed	4
so impressive	23
so intense	4
so interesting	24
so inviting	8
so irritating	-29
so it's	2
so keep	11
so kind	7
so lame	16
so large	-8
so let	-31
so let's	-5
so likable	7
so little	-23
so long	3
so loud	-50
so lovely	28
so mad	-20
so magical	7
so make	28
so many	3
so memorable	8
so minimal	16
so much	3
so my	2
so narrow	-22
so natural	6
so neat	-10
so need	16
so needless	-6
so nice	32
so nicely	3
so noisy	-30
so not	-2
so obviously	3
so oddly	-10
so old	-25
so order	7
so painful	-12
so pathetic	-14
so perfect	-21
so pleased	29
so polite	8
so poor	-23
so poorly	-27
so powerful	-10
so predictable	-11
so pretty	13
so promising	-17
so proud	7
so quickly	3
so real	58
so realistic	18
so reasonably	7
so remember	11
so ridiculously	-6
so romantic	8
so rude	-38
so sad	-22
so salty	-28
so scratchy	-14
so serious	14
so sexy	6
so she	-2
so sheer	-13
so short	-29
so silly	-7
so simple	13
so slick	-14
so slow	-43
so slowly	4
so small	-6
so so	-17
so soft	53
so some	3
so sometimes	7
so stale	-16
so stop	20
so strongly	-12
so stupid	-5
so sweet	-5
so tasty	52
so terrible	10
so terribly	-6
so that's	-2
so there's	-3
so they	2
so thick	-10
so thin	-54
so think	9
so this	1
so tight	-8
so tiny	-17
so to	5
so try	8
so ugly	-8
so uncomfortable	-13
so uneven	-20
so unflattering	-21
so unique	6
so unpleasant	-7
so upset	5
so useful	11
so utterly	-8
so versatile	-24
so wanted	-44
so warm	24
so watch	6
so we	1
so weak	-17
so well	46
so what	-1
so why	4
so wide	-11
so wonderful	9
so wooden	-13
so worth	112
so wrong	-3
so yes	3
so you'll	2
so yummy	32
soak	5
soaked	-2
soaked in	-13
soap	-18
soap opera	-16
soap to	-33
soaps	4
soar	6
soars	8
sob	5
sobre	22
soccer	12
soccer game	16
social and	12
socializing	-11
society	13
society and	6
society from	20
society that	12
society's	4
socks	17
socks off	3
soda fountain	7
soft	22
soft !	13
soft and	7
soft comfortable	-11
soft comfy	15
soft cotton	17
soft fabric	3
soft great	5
soft light	13
soft like	12
soft material	9
soft not	8
soft on	34
soft rubber	8
soft serve	-11
soft sweater	9
soft thin	6
soft very	7
soft yet	-6
softer	18
softest	21
softness of	5
software	-8
software development	9
software is	-3
software to	-4
soggy	-29
soggy and	-58
soi	-6
sojos	18
solace	4
sold as	-10
sold by	-4
sold it	13
sold out	11
sold the	9
sold this	-7
soldering	13
soldier	9
sole purpose	-7
solicitor	16
solid	46
solid and	23
solid as	-7
solid construction	6
solid feel	9
solid in	11
solid product	30
solitude	4
solo	5
solo and	18
solomon	4
solos	8
solution in	14
solve	2
solved	7
solved !	7
solved that	19
solved the	12
solves	19
solving	2
solving the	6
somber	5
some !	9
some absolutely	8
some additional	5
some american	6
some areas	-21
some attention	10
some beer	-17
some black	-9
some cast	-21
some cheese	-14
some chick	-16
some children	-7
some clever	-23
some college	-11
some comfortable	17
some comments	15
some complaints	17
some cool	3
some crappy	-17
some critics	5
some days	5
some decent	-10
some deeper	-17
some deleted	12
some direction	-15
some don't	9
some easy	8
some entertainment	-30
some extra	4
some flaws	-7
some food	-3
some force	10
some fruit	8
some fun	-4
some getting	16
some give	18
some good	-7
some gratuitous	-7
some great	-3
some guy	-1
some have	7
some hotels	7
some i	4
some ideas	-5
some idiot	-5
some improvements	9
some incredible	5
some justice	-7
some kick	11
some kind	-21
some lady	-16
some lame	-15
some laughs	-9
some leggings	-7
some levels	9
some live	-6
some local	12
some memorable	10
some merit	-9
some minor	6
some mystery	-6
some noise	10
some notes	16
some of	11
some others	-2
some over	10
some part	8
some pics	-9
some popcorn	10
some positives	-10
some random	-14
some readers	23
some recent	15
some redeeming	-6
some renovation	-19
some research	-12
some respect	-7
some reviews	10
some rides	48
some room	1
some sandwiches	-11
some seats	6
some secret	-6
some semblance	-10
some similarities	6
some sleep	46
some sort	-8
some spice	6
some spots	10
some stupid	-10
some sugar	-10
some suggestions	7
some superb	11
some tasty	13
some that	6
some thing	4
some things	1
some trouble	32
some use	-51
some vague	-12
some very	9
some viewers	10
some ways	5
some weight	27
some weird	-8
some wine	10
some years	3
some yummy	11
someday	3
someday !	7
someday i	10
somehow	-1
somehow found	-6
someone	-15
someone come	-18
someone could	7
someone decided	-8
someone else	-6
someone else's	-6
someone gets	-12
someone had	-5
someone has	-4
someone in	-12
someone more	-7
someone must	-4
someone needs	-22
someone please	5
someone should	-5
someone that	7
someone through	-9
someone took	-13
someone was	4
someone who	-1
someone would	4
someone you	10
someone's	-6
someplace else	-16
something	-5
something and	-9
something anything	-37
something as	-2
something at	-9
something better	-30
something big	9
something but	-15
something else	-38
something extra	10
something for	12
something good	-20
something has	-9
something he	29
something here	-10
something is	8
something light	-8
something must	-9
something quick	22
something special	4
something sweet	9
something than	-7
something that	-1
something thats	8
something then	-20
something they	3
something to	1
something truly	22
something up	-23
something useful	-10
something we	-4
something when	-5
something worthwhile	-11
something wrong	-20
something's	-19
sometime	9
sometimes	25
sometimes a	3
sometimes but	4
sometimes get	3
sometimes gets	10
sometimes hard	4
sometimes i	1
sometimes more	7
sometimes my	19
sometimes takes	16
sometimes these	17
sometimes when	-5
sometimes you	12
someway	-11
somewhat	2
somewhat dated	13
somewhat good	-28
somewhat interesting	-14
somewhat slow	9
somewhat small	7
somewhat smaller	8
somewhere	-15
somewhere else	-25
somewhere out	-9
somewhere that	-5
son	2
son and	5
son as	6
son enjoys	9
son in	5
son is	3
son loved	13
son loves	-4
son to	8
son who	2
son's favorite	7
sondra	4
song	-2
song and	-3
song in	-4
song or	5
song sung	6
song the	5
songs	-5
songs are	-4
songs in	2
songs like	6
songwriting	11
sons	-3
sons who	17
sony dvd	7
sony's	-16
soo good	9
soon	5
soon !	3
soon ?	-8
soon as	-1
soon be	3
soon for	-9
soon so	20
soon to	3
sooner !	18
sooo funny	50
sooo good	52
soooo disappointed	-13
soooo much	10
sooooo	-2
soothing	-8
soothing and	6
sophisticated	22
sophomoric	-8
soprano	6
sorbonne	12
sorbonne university	8
sore throat	7
sorely	-19
sorely disappointed	-7
sorely lacking	-5
sorrow	17
sorry	-42
sorry about	-5
sorry and	-2
sorry but	-41
sorry excuse	-18
sorry folks	-5
sorry for	9
sorry guys	-7
sorry i	-4
sorry that	-4
sorry this	-10
sorry to	-1
sorta like	18
sorts	1
sorvino	-8
souffle	6
soul mates	19
soul of	12
soul survivors	-11
soulful	20
soulless	-13
souls	-2
souls in	9
souls of	-5
sound	1
sound !	23
sound a	-2
sound advice	21
sound and	4
sound better	6
sound card	8
sound dull	-8
sound for	2
sound format	-5
sound good	6
sound great	20
sound i	22
sound kind	-27
sound like	2
sound much	-10
sound nice	5
sound not	12
sound or	16
sound so	4
sound system	4
sound that	4
sound this	-11
sound with	8
sound without	9
sound would	-9
sound you	24
sounded	-5
sounded good	-4
sounded interesting	-6
sounded like	-7
soundhound	-22
sounding strings	17
sounds from	5
sounds just	-24
sounds like	-1
sounds of	3
sounds you	11
soundtrack	2
soundtrack is	1
soundtracks	7
soup	-2
soup is	5
soup it	7
soups	3
sour sauce	-32
sour soup	5
source	3
source for	3
source of	8
source that	6
source to	15
sourdough	13
sours	-29
soutendijk	5
south	-4
south african	18
south pacific	31
south street	11
southern airlines	20
souvenir	-3
souvenir shops	34
souvenirs and	12
souvenirs are	6
sox fan	7
soy	-7
soybean	-7
soybean oil	-12
soylent	18
soylent green	14
spa	15
spa and	8
spa services	27
spa was	18
space	5
space for	1
space mountain	48
space odyssey	5
space that	-4
space when	12
spacebar	-20
spaces	2
spacey	-4
spacious	10
spacious and	16
spacious clean	7
spacious comfortable	-11
spacious for	5
spacious lounge	65
spacious room	4
spacious rooms	4
spacious the	7
spacious with	17
spader	-7
spans	11
spare me	-38
spare ribs	8
spare room	9
spare yourself	-28
sparingly	8
sparkle	19
sparkles	15
sparks	3
sparrows	-9
sparsely	-11
spartacus	6
spatula	13
speak	1
speak to	4
speakeasy	18
speaker	5
speakers	17
speakers and	32
speakers for	13
speakers or	18
speakers so	12
speakers that	7
spears and	-12
special	9
special and	11
special effects	-8
special features	2
special is	10
special mention	8
special needs	-7
special occasion	19
special occasions	7
special of	14
special rate	14
special thanks	30
special that	-5
special was	7
speciality	9
specializes	6
specializes in	6
specially	12
specially for	4
specially if	6
specially when	-5
specials	-1
specialty	7
specialty drinks	11
specifically	-3
specifically asked	-7
specifics	-8
spectacular	29
spectacular !	3
spectacular the	5
spectators	6
spectrum	14
spectrum of	6
speed	3
speed and	16
speed to	7
speed was	9
spell check	-18
spell that	12
spellbinding	38
spellbinding !	10
spellbound	21
spelling and	7
spend a	1
spend another	-16
spend at	29
spend even	10
spend money	6
spend on	7
spend so	-14
spend some	-4
spend time	2
spend your	-18
spending	-8
spending an	-11
spends	-1
spends most	-4
spendy	16
spent a	4
spent four	7
spent on	-11
spent several	9
spent watching	-6
spice	2
spice to	12
spices	6
spices and	9
spices are	10
spices that	-9
spicier	5
spicy	3
spicy !	21
spicy sauce	4
spiderman	4
spielberg	3
spike in	40
spike lee	-3
spilled	6
spinach and	4
spinal	11
spinal tap	21
spindle	11
spine	2
spinner	5
spins	-4
spins around	-12
spirit	7
spirit in	-8
spirit is	6
spirited away	8
spirituality	9
spit on	-27
spitting	-4
splendid	49
splicing	-8
split a	6
split apart	-29
splitter	30
splotchy	-49
splurge	2
spock's	8
spoil	-3
spoiled	-12
spoiled by	-16
spoiled food	-12
spoiled the	-8
spoiler	-2
spoilers	1
spoilt	-17
spoke	-3
spoke english	21
spoke to	7
spoke with	-13
spongebob	-5
spoof with	-10
spoon is	12
spoon of	-5
spoonfuls	-12
spoons and	8
sport and	7
sportsman's	14
spot	2
spot !	13
spot adapter	19
spot for	-3
spot in	3
spot on	29
spot to	12
spot when	13
spot where	8
spotless	28
spotless and	-17
spotlessly	5
spotlessly clean	7
spots but	8
spotted	3
spotted this	6
spouse	-3
sprawls	10
spray the	9
sprayed the	-19
sprayer	9
spraying	-12
spraying it	-51
spread	10
spread and	11
spread by	6
spread of	7
spread out	20
spread over	14
spread with	7
spreading	5
spring	13
spring !	14
spring and	8
spring dress	5
spring is	14
spring loaded	6
spring time	6
spring top	9
spring training	-3
springer	-3
sprinkler	-27
sprouting	18
spun	-6
spun out	-7
spurious	-6
spy	10
spy for	9
spyware	-13
squander	-5
squandered	-7
square	3
square and	15
square but	20
squared	-7
squeak	11
squeaking	10
squeem	4
squeeze it	8
squeezes	13
squeezing	-21
squier	4
squire	23
squirrel	-5
squirrel buster	-19
squirrel feeder	-115
squirrels	-4
squirt	-8
srilankan	12
srilankan airlines	12
ss	8
st day	-13
st visit	13
st watched	-12
stabbed	-3
stabilize it	-14
stable	8
stabs	-7
stacey	-13
stack	5
stack's	6
stacks	5
stadium and	9
staff	-1
staff all	17
staff and	3
staff are	6
staff attentive	19
staff being	9
staff can	-16
staff clean	9
staff didn't	-24
staff doesn't	-11
staff gave	25
staff good	-8
staff helpful	17
staff here	10
staff if	-10
staff is	-4
staff isn't	-19
staff just	-32
staff not	-10
staff polite	8
staff service	34
staff should	16
staff that	2
staff very	16
staff wasn't	-7
staff welcoming	11
staff went	26
staff were	-4
staff when	-6
staff who	-4
staff would	-34
stag	-5
stage	2
stages	9
stages in	8
staging and	-13
stahl	-6
stain	-8
stain on	-22
stained	-36
stained and	14
stained glass	10
stains	-39
stains and	-17
stains on	-12
stairs	1
stale	-63
stale and	-15
stale food	-19
stalingrad	13
stalks	-4
stand !	8
stand all	-15
stand alone	2
stand around	-9
stand but	23
stand like	-18
stand out	15
stand that	9
stand to	5
stand up	3
stand when	7
standard	1
standard but	10
standard by	21
standard fair	15
standard in	4
standard with	-10
standardized	-11
standing around	-5
standing on	-19
standing outside	-5
standing to	8
standout	5
standouts	4
stands	6
stands and	12
stands are	8
stands on	8
stands out	2
stands to	12
stank	-10
stanley	9
stanley and	9
stanley is	11
staple	27
staple !	15
staple this	-12
star	-2
star ?	-8
star alliance	3
star at	-6
star but	-1
star for	-5
star is	-8
star off	67
star only	-8
star out	-10
star quality	-7
star rating	8
star resort	-15
star reviews	-3
star service	15
star to	-4
star trek's	8
starbucks	5
starbucks and	5
starbucks in	8
starchy	-6
stardust	3
stared	-15
stared at	-15
stargate	-5
stargate sg	10
stark	12
stark reality	8
starliner	12
starred with	14
stars !	14
stars ?	5
stars a	8
stars although	6
stars at	15
stars except	42
stars for	-2
stars i	-3
stars or	-6
stars simply	11
stars to	6
start a	2
start again	23
start by	-4
start going	-13
start to	12
start with	-5
start you	5
started	-5
started as	-12
started force	-17
started going	-11
started having	-35
started him	8
started laughing	-11
started leaking	-24
started my	6
started out	-22
started to	-1
started with	9
started working	7
starters	7
starters are	4
starters there	-6
starting in	19
starting out	5
starting point	2
starts	-2
starts of	-8
starving	-2
state building	3
state not	6
stated	-6
stated by	-13
statement necklace	7
statement piece	6
states	-3
states are	13
states in	-13
static	-11
static and	-11
stating	-7
station as	20
station at	-18
station has	7
station then	-19
stations	10
stations with	6
statistical	10
stats	2
stay again	-3
stay at	1
stay awake	-16
stay away	-62
stay back	7
stay clear	-20
stay cool	9
stay elsewhere	-32
stay far	-31
stay fresh	11
stay here	-3
stay in	1
stay somewhere	-29
stay there	4
stay true	10
stay was	6
stay way	-24
stay when	11
stay with	11
stayed for	2
stayed here	1
stayed home	-9
stayed longer	11
stayed one	-5
stayed true	11
stayed until	6
staying a	-25
staying away	-4
staying power	8
stays	4
stays put	4
stays with	8
steady	5
steady hand	15
steaks	2
steal !	10
steal at	10
stealer	11
steals	11
steals every	12
steals the	24
stealth	-7
steam	-5
steaming	-11
steaming pile	-30
steamy	5
steel cut	15
steel strings	8
steele	4
steele is	9
steels	6
steep but	7
steeping	-6
steer	-9
steer clear	-27
stella stevens	-7
stellar	17
stellar cast	6
stench	-21
step	4
step ahead	7
step instructions	9
step is	12
step it	-16
step to	11
step up	3
stephane	12
stephen dorff	-7
stephen gammell's	-18
stephen king	-8
stephen mcnally	4
stephen rea	7
stepped on	-22
stepped through	13
stepping	5
stepping into	5
steps of	11
stereotyped	-23
stereotypes	-5
stereotypical	-12
stereotyping	-12
sterile	-12
sterling	28
stetson chopped	10
steve biko	4
steve buscemi	6
steve carell	15
steve martin	-3
steven seagal	-26
steven spielberg	8
stevenson	7
stevia powder	9
stewards	-17
stewart	14
stewart in	32
stewart's	11
stews	5
stick	-4
stick !	11
stick figure	-8
stick to	-34
stick together	-9
stick with	-13
sticker	-13
stickers	8
stickers and	8
sticking	-9
sticking with	-8
sticks	-5
sticks out	-6
sticks which	-7
sticky	-16
sticky and	-9
sticky stuff	26
stiff	-17
stiff and	-10
stiff but	7
stiff fabric	-12
stiff to	-16
stiffly	-7
stigmata	-19
still	5
still a	20
still as	11
still at	9
still awake	-15
still bad	-15
still bought	8
still buy	14
still cool	9
still crazy	9
still cute	19
still didn't	-20
still do	8
still don't	-4
still ended	-13
still enjoy	5
still enjoyed	6
still enjoying	12
still excellent	10
still exists	14
still expensive	13
still find	6
still fits	46
still flattering	7
still for	-5
still found	5
still from	-10
still full	10
still fun	28
still gave	4
still give	4
still gives	19
still going	18
still great	48
still his	8
still hot	11
still hurt	9
still if	-5
still is	14
still it's	5
still keep	26
still kind	7
still left	-3
still like	10
still live	12
still looking	-21
still looks	29
still love	15
still loves	6
still loving	9
still maintains	15
still my	8
still needs	9
still nice	29
still no	-11
still nothing	-8
still one	-3
still pick	6
still play	7
still playing	6
still plenty	3
still prefer	22
still quite	2
still really	3
still recommend	11
still remains	7
still rocks	10
still sounds	9
still stuck	-16
still sucks	-14
still super	10
still taste	-5
still think	5
still this	5
still thoroughly	7
still too	7
still using	71
still very	7
still waiting	-46
still watch	-11
still well	12
still wonderful	8
still worth	34
stilted	-17
stilted and	-16
sting	30
sting is	11
stings	4
stink	-40
stinker	-51
stinkers	-11
stinking	12
stinks	-74
stinks and	-5
stinks like	-18
stinky	-18
stir it	-31
stitches	7
stitching	-5
stitching is	-11
stock alarm	13
stock footage	-12
stock so	12
stocked	9
stocked with	26
stocking	9
stockpot	37
stockwell	9
stole my	7
stole the	-8
stolen from	-6
stoltz	-5
stomach	-2
stomach ache	-10
stomaches	11
stomper	11
stone	-4
stoned	-4
stoneware	13
stood	-2
stood in	-5
stood the	6
stood there	-20
stop action	13
stop and	4
stop at	3
stop being	7
stop by	2
stop caring	-13
stop on	12
stop over	6
stop reading	4
stop right	10
stop talking	-11
stop the	8
stop this	-5
stop watch	-6
stop with	-17
stop working	-34
stoped	-11
stopped	-15
stopped carrying	18
stopped eating	-26
stopped watching	-19
stopped working	-47
stops	-3
stops working	-18
storage	5
storage but	-24
storage room	7
store	1
store a	7
store as	3
store at	5
store but	14
store for	-5
store in	2
store or	-8
store so	10
store that	-4
store without	6
store yesterday	15
stored the	10
stores	15
stores !	12
stores easily	9
stores in	42
stores like	9
stories	-3
stories and	2
stories don't	-10
stories of	-4
stories were	9
storm	1
storm and	4
storm of	11
storms	13
stormy	27
stormy night	6
story	2
story !	5
story ?	-12
story a	-5
story about	5
story and	3
story begins	6
story book	5
story come	13
story dragged	-12
story drags	-13
story for	4
story from	10
story good	8
story however	6
story idea	-9
story is	-1
story it	6
story lacked	-9
story moves	9
story much	-8
story of	12
story short	5
story showing	11
story starts	10
story telling	2
story that	8
story this	6
story told	15
story unfolds	11
story with	2
story's	-4
storybook	3
storyline	-1
storytelling	3
stove	4
stove top	9
stovetop	7
stowed	16
straight back	-17
straight but	11
straight down	-7
straight forward	16
straight in	8
straight into	-12
straight like	-9
straight line	-30
straight man	4
straight or	-56
straight out	-3
straightforward and	7
strained	-5
strange	-13
strange !	-16
strange because	-44
strange but	2
strange case	10
strange creatures	-9
strange cut	-19
strange fit	-75
strange fruit	9
strange noise	-20
strange people	-10
strangely	-1
strangely compelling	-21
stranger and	5
stranger calls	-9
strap at	-8
strap buttons	-16
strap for	36
strap is	-2
strap lock	24
strap locks	6
strap on	15
strap which	-17
strap will	-25
strap with	9
strapless	11
straplock	6
straplok	7
strappy	7
straps	1
straps are	21
straps for	26
straps to	-18
strat	7
strat and	16
strategic	8
strategies	6
stratosphere	10
straw	5
strawberry	8
streaming	3
street	-2
street !	22
street as	5
street but	46
street even	15
street in	2
street just	6
street noise	5
street parade	7
street parking	6
street performer	8
street so	4
street usa	15
street where	20
streets	4
streets is	7
streets of	3
strength	4
strength and	-6
strength of	13
strengths	4
strengths of	8
stress and	5
stress relief	10
stretch	-7
stretch a	31
stretch out	-3
stretch so	4
stretch the	13
stretched	-12
stretched out	-31
stretches	-4
stretches out	-16
stretchy material	9
stretchy so	8
stricken	3
strictly	-13
strictly for	-31
strides	22
strikes	-10
strikes a	6
striking	10
strikingly	6
string	3
string acoustic	5
string cutter	33
string for	17
string on	12
string snapped	-32
string that	4
string to	8
string trees	15
string winder	3
string with	5
stringed	4
stringed instruments	6
stringing	28
strings	20
strings a	5
strings after	-12
strings as	15
strings at	13
strings every	5
strings for	6
strings good	-10
strings have	17
strings i've	7
strings is	34
strings just	7
strings like	14
strings on	4
strings or	6
strings over	-11
strings sound	-4
strings the	4
strip	-2
strip of	-5
strip so	11
stripe is	8
striped	-4
stripped	-20
stripped and	-17
strippers	-15
stroking	-11
strolling	8
strong	17
strong and	10
strong at	21
strong but	8
strong cup	-14
strong enough	3
strong flavor	11
strong for	-9
strong performances	9
strong smell	-10
strong taste	9
strong to	5
strong willed	8
strong with	5
strong woman	12
stronger	10
stronger than	7
strongest	2
stronghold	-8
strongly advise	-13
strongly recommend	3
strongly to	7
structurally	6
structured and	4
struggle of	23
struggle with	14
struggled	-6
struggled to	-16
struggles of	-5
strung along	10
stubborn	7
stubby	22
stuck	-15
stuck !	-22
stuck at	-26
stuck there	-4
stuck to	-19
stuck up	-9
stuck with	-13
student film	5
student in	10
student of	6
studio	4
studio but	7
studio system	17
studios	2
study of	5
studying and	15
stuff !	39
stuff ?	-5
stuff but	-10
stuff i	2
stuff too	13
stuff without	-16
stuff works	11
stuff would	-14
stuff your	10
stuffed	2
stuffed mushrooms	9
stuffed with	9
stumbled	4
stumbled upon	4
stunk	-23
stunner	32
stunning	59
stunning !	24
stunning dress	7
stunning performance	11
stunningly	4
stunt man	-15
stunts	2
stupid	-44
stupid !	-21
stupid app	-18
stupid as	-14
stupid film	-9
stupid game	-45
stupid if	-9
stupid it	-4
stupid movie	24
stupid plot	-18
stupid stuff	-7
stupid stupid	2
stupid that	7
stupid to	16
stupidest	-31
stupidest app	-27
stupidest thing	-15
stupidity	-43
stupidity of	-1
sturdier	-4
sturdily	35
sturdy	38
sturdy and	11
sturdy enough	58
stutter	-7
style	4
style !	26
style action	-18
style and	2
style are	9
style on	12
style over	-5
style that	4
style the	29
style to	6
style which	3
style with	20
style would	-5
styled	27
styled it	5
styles	1
styles of	2
styling	-1
styling but	-20
stylish	53
stylish and	4
stylishly	-6
stylist	5
sub	-3
sub par	-62
sub plots	-2
subconscious	-8
subjected to	-4
subjective thing	13
subjects	-2
sublime	22
sublime and	8
subpar	-40
subplot and	-7
subscribe	5
subscribe and	3
subscribe to	5
subscribed	6
subsequent	8
subsidies	-13
substance	-8
substances	-6
substandard	-67
substandard product	-8
substantial	7
substantial amount	10
substantial than	6
substitute the	-25
substitution	-19
subterranean	7
subtitles	25
subtle	51
subtle and	9
subtle enough	10
subtle humor	4
subtleties	4
subtly	5
subtly and	10
subway	18
succeeds	12
succeeds in	6
success	6
success !	17
success at	7
success for	7
success in	4
successes	3
successful	4
successful and	11
successful business	9
successor	6
successor to	7
succulent	17
succulent and	5
such a	-1
such bad	-7
such high	-9
such poor	-6
such promise	-24
such that	-6
such things	-11
suck	-24
suck and	-41
sucked	-27
sucked !	-46
sucker	-16
suckered	-25
suckered into	-7
sucking	-6
sucks	-70
sucks !	-25
sucks all	-8
sucks and	-11
sucks at	9
sucks big	-23
sucks for	-15
sucks i	-9
sucks like	-12
sucks so	7
sucky	-36
sucralose	-3
suction	8
suction mount	45
sudan	8
sudden	-2
sudden i	-14
sudden impact	26
sudden the	-25
suddenly	-4
suddenly it	-19
sudoku	64
sudoku apps	8
sudoku games	6
sued	-11
suede	4
suet	-9
suffer	-1
suffer through	-7
suffered a	4
suffers	-1
suffers from	-6
sufficient	18
sufficient and	13
sufficiently	16
sugar	-3
sugar at	9
sugar free	-3
sugar to	-4
sugars	19
suggest everyone	11
suggest it	20
suggest sizing	5
suggest this	21
suggest u	-12
suggested	-1
suggested a	9
suggestion i	8
suggestion of	5
suit	-1
suit !	7
suit ?	-7
suit from	-9
suit was	-17
suitable for	-1
suite	1
suite was	3
suited us	9
suits	2
sullavan	4
sullen	-6
sullivan	3
sum up	-4
summarize the	-8
summary	2
summed up	-3
summer	18
summer !	-40
summer and	15
summer day	11
summer dress	5
summer i	7
summer in	5
summer months	5
summer read	19
summer skirt	5
summer to	14
summer top	11
summer wear	8
summer wedding	8
summer with	6
summertime	21
summery	17
sumptuous	7
sums it	-3
sums this	-17
sun	2
sun dried	8
sun for	7
sun in	8
sunday and	19
sunday evening	31
sunday morning	19
sundays	15
sunflower seeds	-6
sunny	10
sunrise	22
sunrise and	6
sunset decaf	6
sunwing	-14
super	12
super !	17
super and	22
super boring	-13
super boxy	-16
super champ	9
super comfortable	71
super comfy	2
super cool	18
super cozy	15
super cute	20
super disappointed	-39
super disappointing	-12
super easy	-2
super fast	12
super flattering	25
super fresh	9
super friendly	5
super fun	68
super great	6
super helpful	22
super human	-18
super nice	19
super petite	-34
super place	19
super quick	5
super sexy	5
super short	-31
super simple	8
super slinky	8
super small	-19
super soft	6
super tasty	5
super thin	5
super tiny	-17
super unflattering	-17
super yummy	12
superb	67
superb !	27
superb acting	7
superb and	5
superb as	4
superb job	10
superb movie	8
superb performances	17
superb with	8
superbly	69
superficial	-7
superficial and	-29
superficially	-5
superior	2
superior in	4
superior product	-57
superior room	4
superior than	14
superlative	16
supermarket but	8
supermarkets	36
superstition	7
supervisor	-16
supple	7
supplement	3
supplement to	8
supplemented	30
supplied	2
supplies	6
supply	1
support	-6
support for	-11
supported by	2
supporters	5
supporting	-5
supporting actor	7
supporting and	5
supporting role	7
suppose	-9
suppose but	-8
suppose if	-5
suppose it's	-8
suppose that	-13
suppose to	-6
supposed	-10
supposed to	-13
supposedly	-9
supposedly a	-4
supreme	2
supreme court	7
suprise	4
suprised	7
suprised that	17
suprisingly	7
suraj	13
sure !	2
sure and	4
sure hope	-18
sure i	-2
sure i'll	14
sure if	-4
sure its	-4
sure not	-8
sure that	3
sure the	-1
sure there	-2
sure this	-2
sure to	12
sure what	8
sure you	1
surely	-2
surely an	-16
surely buy	9
surely one	10
surely this	-8
surely will	-12
surface	-1
surface is	-6
surface it	-6
surface was	-13
surge	14
surge protector	17
surgeon	-3
surly	-22
surly and	-16
surpass	6
surpassed my	21
surpasses	48
surprise	20
surprise it	4
surprise was	5
surprise you	16
surprised	15
surprised !	55
surprised after	18
surprised at	6
surprised by	4
surprised how	28
surprised in	6
surprised me	10
surprised my	8
surprised with	19
surprises	9
surprising	14
surprising and	4
surprisingly	25
surprisingly comfortable	9
surprisingly good	52
surprisingly it	6
surreal	4
surrendering	11
surround	12
surround sound	28
surrounding areas	8
surroundings	-5
surveillance	6
survival	4
survive on	6
susan george	-8
suspects	-3
suspense	12
suspense and	4
suspense good	10
suspense thriller	10
suspenseful	13
suspenseful thriller	12
suspension	-3
suspension of	-4
suspiciously	-4
sustain and	12
sustainable	8
sustainer	17
sustaining	12
sutherland	3
sutherland as	8
suvarnabhumi	2
suvarnabhumi airport	2
sux	-33
sw	5
swallowed	-11
swallowed me	-39
swallows	-7
swam	-14
swan	12
swap the	19
swashbuckling	17
swear	-4
swear by	32
swear this	-8
swearing	-7
swearing and	-10
swears	7
swears by	16
sweat	4
sweater !	56
sweater but	4
sweater i	-6
sweater itself	-10
sweater on	-4
sweater or	-10
sweater runs	9
sweater underneath	4
sweater vest	5
sweatshirt	-8
sweatshirt !	9
sweatshirts	-10
sweeper	16
sweeping and	8
sweet	26
sweet and	1
sweet chili	6
sweet film	8
sweet for	-7
sweet little	18
sweet movie	5
sweet potatoes	6
sweet side	4
sweet story	18
sweet tea	5
sweet to	4
sweet tooth	10
sweetened	-4
sweetened with	-7
sweetener	-7
sweetener in	-6
sweeter	9
sweeter than	11
sweetest	12
sweetin	8
sweetner	-6
sweetness	-8
sweetness and	11
sweetness that	10
swelling	-5
swiftkey	10
swiggy	-3
swill	-8
swim	6
swim suit	9
swim up	7
swimming in	-17
swimming on	-6
swimsuit	3
swine	7
swing	8
swing dress	4
swing to	5
swiss	-15
swiss miss	-106
switched	3
switched off	-21
switched to	3
sword fights	6
sword in	-5
sworn	10
swung	-10
swype	24
syd	27
sydney	4
sydney airport	5
sylvia miles	10
symbols	9
symphony	5
symptom	-15
symptom of	-11
sync my	8
syncs	13
synopsis	3
synthetic fabric	9
system does	37
system for	6
system has	6
system is	8
system seems	-10
system the	-4
system you	8
systematically	5
t	-5
t a	-10
t bother	-9
t but	-4
t even	-7
t expect	-15
t feel	-21
t go	-54
t need	-6
t really	-12
t see	-5
t shirt	9
t so	13
t the	7
t want	9
t waste	-11
ta	20
tab that	11
table	-5
table at	5
table book	16
table had	6
table in	-6
table that	-8
table they	-6
table to	-5
table was	-2
table would	-10
tablecloth	-8
tables	-1
tables etc	22
tables or	8
tablet and	7
tablet but	-29
tablet for	13
tablet is	22
tablet so	-11
tablet that	9
tablet to	6
tabs	5
tacked	-5
tackle a	13
tackled	14
tacky	-7
tacky and	-6
tacos	-2
tacos are	-2
tacos were	-4
tactic	-4
tactical	5
tactics of	11
tad	21
tad big	10
tad longer	7
tad more	7
tad small	14
tage	19
tags	-5
tahitian	7
tail end	7
tailored	1
tailoring	9
tainted	-16
tainted the	-26
taipei	-4
takamine	9
take from	-6
take great	-22
take home	3
take in	8
take it	1
take note	2
take notes	5
take off	-2
take on	11
take our	-3
take pictures	3
take seriously	-9
take that	-5
take your	-2
taken	1
taken !	7
taken apart	10
taken care	2
taken my	-32
taken off	-6
taken out	-3
taken seriously	-2
takes	1
takes a	19
takes care	14
takes forever	-36
takes his	4
takes into	7
takes less	-10
takes me	8
takes nothing	9
takes pride	15
takes some	13
takes too	-12
takes way	-11
takes you	-7
taking off	-18
taking too	-36
taking with	15
tale	6
tale is	5
tale of	8
tale that	21
talent for	4
talentless	-16
tales	3
talk	3
talk like	-10
talk radio	31
talked	-1
talked me	6
talking	2
talking loudly	-13
tall and	-16
tall boots	9
taller women	10
tam	-5
tamale	-6
tamales	-7
tamper	-29
tan	5
tangdi kabab	-12
tangerine	18
tangle	6
tangy	2
tank	1
tank it	-17
tank under	-4
tank underneath	12
tank with	13
tanks	9
tap but	12
tap the	4
tapan	9
tape	1
tape of	5
tape recorder	-6
tapenade	11
tapestry	30
tapestry of	7
tapping	-9
taps	-8
tara reid	-11
target market	-24
tarmac	6
tarot	9
tart	7
tart and	20
tartar	18
tarts	19
tarzan's	10
tashan	-8
task	-1
task force	6
task killer	-23
task killers	-32
taste !	3
taste a	6
taste and	3
taste as	-4
taste better	18
taste for	3
taste great	23
taste in	-9
taste more	19
taste nothing	-18
taste of	-2
taste them	12
taste this	7
taste was	-2
taste which	13
taste will	10
tasted	-6
tasted a	-10
tasted amazing	13
tasted as	-6
tasted exactly	-10
tasted great	33
tasted like	-41
tasted pretty	-36
tasted really	5
tastefully	4
tasteless	-84
tasteless as	-37
tastelessness	-9
taster	12
tastes good	12
tastes great	89
tastes like	-5
tastes much	9
tastes the	8
tastey	14
tastier and	-8
tastiest	34
tasty	40
tasty !	1
tasty and	18
tasty food	-8
tasty in	9
tasty too	5
tasty with	18
tate	10
tatty	-11
tatty and	-20
taught by	6
taupe	-4
taut and	9
taxi from	29
taxi is	7
taylor	-1
taylor's	-4
tb	35
tdk	-10
tea	3
tea !	11
tea and	3
tea drinker	11
tea leaves	-7
tea my	-7
tea only	-10
tea pot	6
tea so	8
tea taste	-21
tea the	12
tea then	-12
tea time	7
tea to	-9
teach my	14
teach them	-10
teacher and	5
teachers	3
teaches	15
teaches the	6
teaching kids	10
teaching of	-12
teal	11
team !	4
team championship	10
team members	-13
team's	5
teamed	23
teamed up	37
teams	2
tear jerker	7
tear on	-17
tear to	13
teared	23
tears	13
tears and	5
tears to	12
teaspoons	6
tec	26
tech	5
tech support	10
technica	18
technical problems	-8
technical support	-51
technically i	-8
technicolor	4
technique	1
techniques	11
technology	2
teddy	3
tedious	-39
tedious and	-31
tedious to	-14
tediously	-16
tedium	-25
tee	14
tee !	6
tee and	18
tee for	13
tee is	3
tee shirt	5
tee to	6
tee with	-4
teen years	5
teenage witch	16
teenager i	6
teens and	14
teeth	-1
telecaster	36
telegraphed	-3
telescope	14
television	5
television !	34
tell	-1
tell a	-2
tell by	-5
tell me	-4
tell that	-7
tell these	9
tell they	7
tell us	3
teller	5
telling it	8
telling me	-3
telling them	-15
telling us	-5
tells	3
tells a	8
tells him	12
tells me	-13
tells of	19
tells that	10
tells the	11
tempe area	9
temperament	4
temperature	-2
tempered	-3
templates	-14
tempo	11
temporary	-3
temporary lounge	-15
temps	-5
temps and	-16
temptation	3
tempteys	4
ten	-1
ten best	7
ten minutes	-9
ten of	7
ten stars	6
tenant	5
tenant is	7
tend	15
tend to	13
tendency	2
tendency to	2
tender	2
tender and	-6
tenderness	11
tenders	-4
tenders were	-16
tends	4
tends to	1
tense	7
tense and	12
tension	7
tension and	3
tension of	4
tension rod	10
tent	-34
tent like	-31
tepid	-12
tequila and	-7
term	-3
term loosely	-13
terminal business	-9
terminal lounge	20
terminal so	18
terminus	6
terms of	-2
terrace	28
terraces business	8
terraces lounge	-6
terrain	5
terrible	-83
terrible !	-27
terrible acting	8
terrible and	-27
terrible app	-20
terrible book	-9
terrible compared	-10
terrible customer	-9
terrible experience	-15
terrible film	-23
terrible food	-15
terrible for	3
terrible hotel	-10
terrible i	-17
terrible it	11
terrible job	-9
terrible movie	-46
terrible on	-12
terrible picture	-9
terrible plot	-11
terrible product	-9
terrible quality	-47
terrible script	-4
terrible service	-28
terrible sound	-8
terrible that	8
terrible the	12
terrible this	6
terrible when	-15
terrible with	-8
terrible writing	-4
terribly	-50
terribly and	-17
terribly bad	-5
terrific	54
terrific and	2
terrific as	13
terrific job	6
terrific performances	6
terrifically	9
terrifying and	11
terror	3
terror in	9
terrorists and	-6
terry	2
terry gilliam	5
tess	19
tess of	16
test my	6
test this	10
testament	12
testament to	12
tested	3
tester	15
testimony	13
testimony of	17
testing	-2
testing and	12
testy	19
tethering	10
tetris	11
tetsuo	12
textile	5
texting	-6
texture that	9
texture to	-5
textures	5
tf	-37
th	2
th anniversary	3
th birthday	1
th century	-6
th floor	8
th grader	-11
th may	-8
th performance	9
th the	8
th visit	14
th wedding	3
thai	12
thai airways	4
thai but	-9
thai curry	5
thai is	33
thai lounges	18
thai soup	19
than a	-2
than actual	-5
than actually	-41
than adequate	13
than almost	4
than amazon	9
than an	-4
than any	16
than anybody	-22
than appears	-7
than at	7
than black	16
than buying	14
than disneyland	6
than do	7
than either	6
than enough	16
than ernie	8
than expected	25
than friendly	-8
than give	-13
than going	5
than good	-7
than google	22
than half	-2
than he	6
than his	4
than how	-7
than i	10
than if	4
than impressed	-86
than it's	-6
than its	10
than just	18
than likely	-5
than makes	48
than many	12
than more	14
than most	22
than my	-4
than never	11
than nothing	-30
than once	4
than other	6
than paris	13
than red	8
than regular	48
than scary	-15
than see	-17
than several	7
than slightly	-14
than some	29
than stock	8
than than	11
than that	1
than the	2
than this	-74
than thou	12
than to	-1
than trying	-19
than two	-6
than useless	12
than using	21
than watch	-12
than watching	-7
than we	9
than when	5
than worth	19
than you	-3
thank	4
thank all	6
thank god	-2
thank goodness	-3
thank me	-7
thank the	12
thank you	42
thankful that	-4
thankful to	9
thankfully i	-3
thankless	-4
thanks	28
thanks !	-16
thanks again	6
thanks amazon	-27
thanks but	-28
thanks for	-6
thanks guys	6
thanks so	50
thanks to	19
thanks you	10
thanks zomato	17
thankyou	7
thanx	15
that ?	-1
that a	-3
that abc	6
that all	-4
that allows	8
that also	4
that always	2
that an	-3
that anymore	13
that area	32
that asimov	22
that aspect	5
that axe	12
that back	-9
that bad	-50
that be	-3
that bothered	-6
that bright	-27
that brings	2
that british	-14
that but	-1
that can	16
that can't	-3
that captures	5
that children	-6
that classic	4
that comedy	5
that constantly	-26
that continue	-9
that costs	-8
that counts	7
that crap	-26
that creates	7
that customer	-21
that dares	6
that definitely	6
that deserves	11
that didn't	4
that doesn't	1
that don	-5
that drink	-6
that due	10
that earth	25
that easily	7
that entire	8
that evening	-4
that explained	-21
that fails	-11
that feel	4
that feeling	8
that fit	-2
that fits	8
that fixed	13
that fully	8
that get	-2
that getting	13
that gives	-6
that good	1
that grew	-6
that had	-4
that has	4
that hasnt	8
that head	-10
that help	3
that helps	10
that higher	14
that his	1
that i	1
that i'll	3
that i've	11
that if	2
that information	5
that issue	6
that it	1
that just	1
that keeps	1
that leaves	6
that look	-2
that looked	4
that many	3
that maybe	-4
that moore	-15
that mostly	10
that moves	5
that movies	-14
that ms	-5
that my	-4
that nearly	-6
that need	-6
that no	-1
that nobody	-9
that offered	17
that offers	8
that often	17
that option	5
that our	-1
that passengers	-7
that places	10
that play	-5
that prevents	-8
that price	-19
that provides	5
that purpose	4
that pushes	7
that put	5
that puts	6
that rate	12
that rather	6
that ridiculous	9
that right	4
that rivals	16
that room	-6
that s	-7
that saved	-35
that says	-10
that sets	3
that side	4
that simple	-3
that simply	-3
that smells	-18
that somebody	-37
that someone	6
that sound	-4
that sounded	5
that specific	-31
that starts	3
that states	-16
that stinks	11
that story	-4
that straight	-16
that street	8
that stupid	10
that sucks	14
that tastes	8
that then	-4
that theory	-22
that there	4
that these	-1
that they	-1
that this	-3
that too	-10
that tries	-5
that type	4
that was	-4
that watching	-5
that we	3
that were	-6
that when	-2
that while	2
that will	4
that worked	-4
that would	-11
that year	3
that zipper	-18
that's	-2
that's about	-39
that's actually	4
that's all	-8
that's already	8
that's always	-5
that's another	-6
that's basically	-5
that's funny	-22
that's if	-8
that's is	-6
that's it	-47
that's only	-4
that's pretty	-7
that's right	-7
that's supposed	-8
that's to	27
that's very	5
that's where	-4
thats	-9
thats about	-18
thats it	-15
thats just	-6
thats not	4
the	2
the ability	-2
the academy	10
the accidental	6
the accompanying	6
the accuracy	3
the acoustic	17
the activity	4
the actual	-3
the added	4
the address	-4
the admirals	-21
the adobe	-12
the advent	36
the afternoon	2
the aged	-22
the agenda	10
the aid	4
the air	1
the aircraft	7
the alarm	3
the alcohol	17
the aliens	-3
the already	-6
the always	-5
the amazing	-28
the amazon	-2
the ambiance	2
the ambience	10
the american	1
the americas	18
the amount	2
the amp	2
the ample	-13
the anaheim	20
the anecdotes	-9
the animals	5
the anonymity	9
the answer	2
the anti	-6
the anticipated	-18
the ants	-14
the apartment	3
the appalling	-18
the apple	7
the aquarium	16
the arabian	6
the area	-2
the arm	-7
the armholes	-2
the arrival	6
the arrivals	-10
the arrow	8
the art	-2
the arts	9
the asking	17
the assorted	9
the astonishing	8
the asus	7
the at	9
the atmosphere	-2
the atrium	7
the attackers	-7
the attitude	-6
the attraction	5
the attractions	2
the audio	-1
the authentic	19
the author	-8
the author's	-6
the authors	-2
the availability	5
the awesome	-7
the awful	13
the backgrounds	-4
the backlight	-16
the bad	-9
the bag	3
the balance	5
the balcony	2
the bar	-1
the barn	-11
the barrel	-23
the bases	7
the bass	3
the bat	3
the bathroom	-6
the battle	10
the bay	10
the bbq	-2
the beach	6
the beading	3
the beaten	4
the beautiful	-5
the beauty	14
the bed	-2
the bedding	-9
the beginner	5
the behaviour	-5
the beholder	9
the behringer	30
the belly	4
the belt	3
the bends	8
the best	30
the better	7
the bible	1
the bigger	28
the biggest	-1
the bill	5
the bills	-8
the binding	-9
the birth	5
the bisquick	18
the blame	-11
the bliss	-6
the blocks	9
the blouse	-23
the blow	6
the blueberry	11
the bluegrass	8
the blues	5
the board	2
the boardwalk	7
the body	-5
the boeing	-21
the bolivian	8
the bolt	16
the bomb	3
the bonus	-4
the book	-1
the booklet	-18
the booth	-6
the bose	30
the boss	3
the bottom	2
the box	-10
the boxing	8
the boy	5
the bra	4
the bracelet	12
the breakfast	3
the brightness	28
the brilliant	-5
the broken	4
the brooklyn	43
the brothers	3
the bruschetta	25
the brutal	12
the buck	31
the budding	11
the budget	-2
the bugs	3
the built	7
the bulkhead	10
the bun	-23
the bureaucracy	17
the burned	-6
the burns	21
the bust	3
the busty	10
the busy	8
the butt	-11
the buyer	-8
the buzz	-12
the cable	-3
the calorie	7
the calories	25
the campaign	8
the can	-3
the cans	-38
the cape	-4
the cardinal	-11
the career	6
the careless	-8
the carpet	-35
the carpets	-11
the carrier	-7
the cartridges	10
the cases	-5
the cast	-1
the casual	5
the cat	-2
the cats	4
the cds	-20
the ceiling	-4
the center	2
the ceo	-15
the ceviche	-9
the cgi	-6
the challenge	9
the chance	2
the changes	6
the channels	-11
the cheap	-14
the check	-1
the cheesy	-7
the cherry	19
the chest	-3
the chick	-3
the chicks	-6
the childhood	5
the chopped	-9
the chorizo	5
the chowder	-9
the christmas	-3
the church's	-6
the cigarette	-6
the cinnamon	8
the circle	4
the circus	-12
the city	5
the clamp	11
the classic	-2
the classical	6
the cleaners	-10
the cleanest	4
the cleaning	-2
the clerk	-6
the cliché	-7
the closed	-6
the clubs	13
the clutter	22
the co	4
the coals	7
the coen	7
the coke	-7
the colder	5
the colored	-18
the colorful	3
the coloring	-9
the colors	-1
the combo	4
the combos	6
the community	5
the company	-25
the complaints	29
the complicated	4
the complimentary	2
the computer	1
the concept	-10
the concert	6
the concierge	3
the concrete	8
the configuration	37
the confused	6
the connector	-13
the consequences	24
the constant	-4
the consumers	-9
the content	-6
the contract	5
the contrast	12
the controversial	12
the convenience	4
the conventions	14
the coolest	3
the copyright	-24
the cords	4
the core	2
the corners	-10
the corporate	3
the correct	2
the cosmopolitan	9
the counter	-6
the courage	19
the courteous	6
the courtyard	-9
the cover	-15
the covered	9
the craftsmanship	-6
the cramped	6
the crash	6
the craziness	7
the cream	6
the creamy	8
the credibility	-7
the crime	8
the crimes	-5
the crisp	15
the crispy	-2
the croc	-7
the crochet	5
the crotch	4
the crunchy	6
the cups	-7
the currency	-10
the customer	3
the customers	-23
the cutest	15
the cutter	17
the cyber	-23
the damage	-7
the damaged	12
the damages	-10
the damn	4
the dances	11
the danelectro	5
the darker	6
the dash	7
the dashing	13
the date	-6
the deaf	-12
the dealers	12
the death	5
the deciding	8
the decor	-1
the decorative	6
the deed	7
the deep	7
the defective	-11
the definitive	10
the delight	8
the delightful	9
the delivery	2
the demand	10
the department	13
the depression	7
the depth	4
the depths	3
the description	6
the design	-9
the designer	-8
the desk	10
the desktop	30
the detail	-3
the detailed	5
the detailing	8
the details	6
the dev	3
the developer	-4
the development	3
the device	-3
the dial	-4
the dialog	-6
the diameter	-13
the dictionary	-14
the difference	7
the different	12
the difficult	6
the difficulties	9
the difficulty	37
the directing	-2
the director	-2
the dirtiest	-12
the discomfort	-27
the disgruntled	-7
the dish	-2
the dishwasher	3
the dismal	-9
the disney's	8
the disneylands	15
the displeasure	-14
the distortion	5
the divorce	4
the dollar	-13
the don't	-14
the donut	-6
the doom	7
the door	2
the double	3
the doubt	-4
the downside	20
the drama	-2
the draping	6
the drawings	8
the dream	3
the dress	-4
the drill	-7
the drummer	4
the dude	3
the dumb	6
the dumbest	-26
the dungeon	-21
the durability	5
the dustbin	-15
the dye	-17
the e	3
the early	-3
the earpiece	7
the ease	2
the easier	6
the easiest	26
the east	28
the edge	7
the editing	-6
the eerie	6
the eiffel	18
the elaborate	10
the electric	7
the elegant	-6
the element	4
the elevator	3
the elixir	3
the emarker	-12
the embroidery	4
the emotion	4
the emotional	5
the emotions	8
the emperor's	-10
the employee	1
the employees	-3
the ends	-7
the enforcer	9
the enjoyment	2
the ensemble	7
the enthusiasm	7
the entrees	-11
the episode	2
the episodes	12
the eq	9
the era	1
the essence	17
the essential	-7
the evenings	8
the event	3
the events	6
the ever	2
the everyday	13
the evo	6
the ewoks	6
the exam	8
the excellent	-8
the exception	-2
the exceptional	5
the excuse	-4
the execution	-22
the expectations	-7
the expensive	5
the experienced	19
the experimentation	17
the expiration	-3
the exploits	11
the explorer's	6
the express	15
the extraordinary	8
the extras	2
the extreme	-2
the eyes	1
the fabled	6
the fabric	-8
the facade	14
the facilities	5
the factory	5
the faintest	-14
the fair	5
the fairy	10
the fall	8
the fallen	-7
the families	4
the family	-4
the fan	-6
the faotd	3
the farm	4
the farmers	5
the fascist	11
the fault	-8
the fc	10
the feelings	4
the female	-9
the field	3
the filet	10
the fill	-10
the film	2
the filter	2
the final	1
the finest	24
the finger	-12
the fire	4
the fireplace	9
the fireworks	18
the first	-1
the fitting	-12
the fixed	-9
the flare	11
the flashes	-7
the flavors	3
the flavour	7
the flaws	-3
the flexibility	5
the flick	-9
the flimsy	-9
the floors	-3
the florida	10
the fold	-8
the fool	-9
the forefront	6
the form	7
the format	3
the former	4
the fortunes	6
the foundation	20
the fountains	12
the four	2
the franchise	-3
the free	-5
the freedom	5
the frequency	-7
the fresh	-4
the freshest	11
the freshness	12
the frets	8
the friendliest	11
the friendliness	8
the friendship	19
the front	-7
the frontier	8
the frosting	-6
the fun	1
the funky	11
the funniest	24
the funny	-3
the furniture	-5
the fuse	-24
the fusion	-11
the future	3
the futures	31
the gain	3
the galleries	21
the games	5
the gaps	-6
the garbage	-6
the garment	-5
the gathered	7
the gator	-8
the gems	-8
the genie	6
the genre	9
the genuine	6
the gf	12
the ghastly	-13
the gig	10
the gingerbread	5
the girl	-3
the glamorous	6
the glasses	-5
the glowing	-14
the glue	5
the gnocchi	10
the go	15
the golf	16
the good	-5
the goods	-3
the goodwill	-16
the gore	4
the gorgeous	-3
the gothic	9
the gradual	8
the graduate	8
the grand	3
the grandkids	17
the gray	5
the great	-7
the greatest	18
the green	3
the greens	5
the grief	6
the grim	17
the grizzly	2
the groove	11
the ground	-4
the grove	-4
the guacamole	-7
the guest	-4
the guests	4
the guide	-4
the guitar	2
the guitar's	6
the guy	-3
the guy's	-3
the h	5
the hallway	-3
the hampton	7
the handle	-4
the handsome	4
the handy	7
the hang	12
the hanger	-9
the happiest	7
the harder	9
the harkins	13
the hassle	4
the haunted	7
the haunting	13
the have	4
the hd	-9
the headlights	-5
the headlines	9
the healthiest	11
the heart	1
the heating	-11
the heavenly	10
the heck	-8
the heel	12
the hell	3
the help	3
the helpful	-6
the heroic	6
the heroism	7
the higher	3
the highest	5
the highs	10
the hippie	7
the history	2
the hit	5
the holes	-2
the homeland	11
the honey	9
the hoopla	-6
the horchata	5
the horrible	11
the horrifying	7
the horror	-1
the horse	3
the horses	3
the hospitality	-8
the hot	12
the hotel	1
the household	4
the hull	-50
the human	8
the humidity	9
the hummus	6
the humor	1
the hunchback	-8
the hustle	19
the hyperspace	6
the icicle	-5
the icing	4
the iconic	7
the idea	-7
the idiot	6
the importance	24
the impression	-8
the inability	4
the inaccuracies	-16
the included	2
the inconvenience	-7
the increase	23
the incredible	-10
the individual	2
the individuals	7
the inept	-5
the inevitable	2
the inexpensive	39
the inflight	-7
the informer	8
the ingredient	-17
the ingredients	-15
the inhabitants	5
the innocent	8
the ins	8
the insanity	16
the insert	-8
the install	-16
the instructions	-8
the integrity	4
the intense	20
the intensity	3
the interaction	6
the interface	12
the interiors	10
the internet	-4
the intimate	-6
the intrigue	8
the introduction	-3
the investment	-5
the invincible	-8
the ipad	31
the ipl	8
the islands	10
the issue	-6
the italian	3
the item	3
the ivory	21
the jalapeno	27
the japanese	2
the jar	-5
the jaw	7
the jedi	23
the jersey	-6
the jewel	10
the jim	-6
the job	37
the jokes	2
the journey	2
the joy	13
the juxtaposition	10
the jw	16
the kcup	11
the kebabs	6
the kennel	5
the ketchup	-13
the kettle	-3
the keurig	5
the keyboards	14
the kick	7
the kids	11
the killer	-2
the kindest	-17
the kindness	7
the king	1
the kingdom	11
the kitchen	-1
the knee	2
the knife	-15
the knight	6
the knowledge	8
the korg	8
the krell	15
the laces	-5
the lack	-7
the lady	-10
the lame	11
the lamest	-15
the languages	7
the large	1
the larger	6
the las	13
the last	1
the later	22
the laughable	-5
the law	5
the lax	9
the least	-10
the leds	9
the legs	-6
the length	-1
the lesson	3
the levels	12
the lever	11
the licorice	9
the life	3
the lifetime	-10
the lighter	2
the like	-3
the lilac	8
the lincoln	-12
the line	5
the lion	21
the listed	-8
the lite	-9
the live	-17
the lives	4
the lobby	-3
the lobster	4
the local	5
the location	-1
the locking	20
the locks	4
the lodge	37
the long	1
the longest	3
the lord	2
the lousy	9
the love	-1
the lovely	-10
the lowest	-3
the lucky	-16
the macaroni	-10
the machine	-4
the magnitude	13
the maid	-6
the mail	-16
the mainstream	22
the make	-4
the makers	-4
the male	-5
the mall	3
the management	-10
the manager	-17
the mandolin	26
the manual	-4
the manufacturer	6
the manufacturers	-20
the map	2
the margaritas	-13
the marijuana	8
the marinade	10
the mark	-13
the martin	6
the marvel	9
the massage	-9
the masses	3
the master	5
the matador	7
the material	-7
the matter	-4
the meals	3
the means	8
the med	7
the medicine	24
the medium	3
the memorable	5
the memories	6
the mental	5
the metal	2
the meter	19
the metro	4
the mgm	6
the mickey	1
the migration	8
the millions	-8
the mind	2
the mines	6
the minibar	12
the misfortune	-17
the mist	27
the mistake	4
the model	-26
the model's	-9
the moment	8
the money	3
the monkey	-25
the monorail	15
the mood	4
the moody	6
the more	10
the morgue	-5
the morning	1
the mornings	6
the moron	-11
the moss	19
the most	1
the motions	-18
the mounting	13
the movie	-2
the moving	8
the mp	-9
the mrt	13
the mst	-15
the mtr	9
the museum	22
the music	-4
the musical	-3
the must	7
the muted	7
the mutual	6
the mystic	7
the name	-6
the nancy	5
the nano	4
the narration	3
the narrow	-3
the narrowest	-11
the natural	5
the nature	12
the naughty	-6
the navy	16
the nazi	6
the nazis	8
the neat	8
the necessity	7
the necklace	6
the nectar	21
the needs	20
the nefarious	13
the negative	2
the neutral	25
the never	-4
the new	1
the newly	26
the news	3
the next	1
the nicest	2
the noir	9
the noise	-3
the noodle	52
the normal	3
the northeast	8
the novel	-1
the novice	9
the nuances	17
the nudity	-7
the nuts	5
the nylon	-29
the o	-15
the objective	8
the off	3
the office	7
the old	-1
the older	3
the omen	-4
the one	1
the only	4
the opener	6
the optical	6
the option	2
the options	7
the orange	-3
the order	-29
the ordered	-7
the orders	-5
the oreo	7
the organic	24
the original	-18
the other	-1
the others	1
the out	-6
the outer	-11
the outset	-4
the outward	6
the oven	-6
the oxford	13
the pa	-7
the package	2
the packs	9
the pages	10
the paid	5
the painting	8
the pancake	-7
the pant	-4
the pantheon	7
the pants	-8
the paperwork	-8
the parade	31
the parades	18
the parallel	4
the paramount	13
the paranormal	-5
the paris	11
the parisian	12
the parks	52
the parrot	7
the party	2
the pastry	-8
the pathetic	4
the patient	5
the patio	5
the patrons	-4
the pay	-9
the payment	5
the peace	5
the peak	9
the peanut	-20
the peculiar	-7
the pedals	-12
the pegs	7
the pen	13
the pencil	16
the pendant	8
the peoples	7
the peppers	8
the perfect	-7
the performance	2
the performances	1
the period	-3
the permissions	-6
the person	-3
the perspective	-3
the peter	6
the petite	36
the phenomenon	-13
the pho	-5
the phoenix	4
the photo	-13
the phx	7
the pick	7
the picks	57
the pics	-4
the picture	-13
the pilot	2
the pineapple	12
the pizzas	6
the plague	-15
the plain	-6
the plate	-6
the platform	-12
the platter	-6
the play	-5
the players	5
the pleasure	3
the plot	2
the plots	-3
the plus	-15
the pockets	-1
the pod	-33
the poet	6
the point	-6
the pointless	-4
the points	6
the political	-5
the polyester	-9
the poorest	-9
the popular	-8
the porcelain	39
the pork	7
the port	-10
the position	-4
the positive	-7
the positives	-6
the possible	6
the postman	6
the potatoes	-4
the potential	-8
the pound	8
the power	6
the powerful	3
the prairie	-42
the preparation	6
the present	7
the president's	12
the presidential	8
the prettiest	13
the price	4
the pride	16
the prince	4
the princess	-9
the princesses	-4
the principles	4
the printer	9
the probe	-52
the problem	-31
the problems	4
the processor	11
the producers	-6
the product	-1
the products	5
the profanity	-7
the professor	5
the profit	14
the profound	16
the program	-2
the programs	11
the projects	5
the promos	-14
the proportions	6
the protective	-31
the psychological	2
the ptv	6
the publisher	-7
the publishers	-10
the pull	-12
the pump	-4
the purple	4
the put	9
the puzzle	11
the puzzles	30
the q	8
the qr	8
the quality	-1
the quantity	2
the quartet	-13
the question	-2
the questions	-4
the queue	3
the quickest	13
the quintessential	8
the quizzes	-12
the radar	10
the radio	-2
the raft	-11
the railway	9
the rain	2
the rainforest	7
the rainy	10
the ramones	17
the range	9
the raspberry	6
the rates	-4
the rather	3
the rating	-4
the rave	-11
the raw	6
the rc	9
the reactions	5
the realistic	-7
the realities	4
the rebel	13
the receptionist	-5
the recipes	-3
the recline	5
the recordings	11
the red	2
the refund	-9
the regular	-2
the regulars	4
the relationship	1
the remaining	-1
the remarkable	4
the renovation	-12
the replacement	-22
the required	-4
the reservation	6
the residents	6
the rest	-4
the restaurant	-1
the restaurant's	6
the restaurants	-2
the return	-8
the returns	-13
the review	-9
the reviews	-3
the revolution	-5
the revolutionary	4
the ribbon	9
the rice	-4
the rich	6
the richness	17
the riddle	-7
the ride	13
the ridiculous	11
the ridiculously	7
the rifle	7
the right	9
the rim	-28
the rip	-20
the ripper	10
the rise	6
the river	10
the robot	14
the rock	-3
the rocker	-26
the roland	6
the role	3
the romance	3
the romans	13
the rooftop	11
the rookie	7
the room	1
the round	4
the router	-12
the rows	-13
the rubber	-9
the rue	7
the runner	11
the rural	4
the s	14
the sack	-36
the sad	-4
the sadness	8
the sailors	8
the sake	-5
the salesman	-10
the salsa	-4
the salt	-5
the salty	-18
the same	-4
the sample	-18
the san	6
the sandisk	21
the sandwiches	5
the sas	9
the saucepan	11
the saying	-7
the scanner	-15
the scariest	5
the scarlett	-24
the schaller	8
the scoop	11
the score	-2
the scottish	3
the screenwriter	-9
the screw	5
the script	-2
the script's	-17
the sea	8
the sealed	-13
the seam	-25
the seams	-48
the search	8
the season	14
the seasoning	-4
the seasons	7
the seattle	4
the sections	-5
the see	6
the segment	9
the segments	7
the selection	1
the seller	7
the sensor	18
the sentinel	18
the sequins	-10
the series	19
the seriousness	6
the servants	-11
the server	-10
the servings	12
the setting	4
the sewer	-5
the sex	-3
the shade	6
the shadow	2
the shapes	13
the shark	-21
the sheer	2
the sheets	-23
the shelf	3
the shells	-11
the shipping	-7
the shirt	-17
the shop	2
the shorter	6
the show	6
the shows	34
the shure	29
the sidewalk	10
the sight	-3
the sign	-23
the signal	-9
the similarities	3
the simplicity	6
the sioux	12
the sitting	14
the size	-2
the skinny	-5
the sky	7
the sleeve	-11
the slightest	-6
the slimy	8
the slip	-3
the sln	8
the slowest	-9
the smell	-14
the smooth	14
the snack	3
the snap	9
the snooze	24
the snow	7
the so	-7
the soda	-9
the soft	2
the softest	7
the software	-13
the solo	15
the song	-6
the songs	-3
the sophomoric	-19
the sounds	9
the south	-2
the souvenir	14
the sparks	11
the speakers	3
the spiciness	8
the split	6
the sponge	18
the sport	2
the spot	2
the spout	-9
the spray	28
the spread	4
the spring	4
the squirrel	-8
the squirrels	5
the st	17
the stadium	49
the stage	1
the stairs	2
the standards	-2
the stands	5
the star	3
the stark	5
the starter	-9
the starters	5
the stated	-13
the steam	-3
the stench	-17
the stetson	14
the sticker	-18
the sting	6
the stitching	-2
the stock	9
the story	-1
the storyline	-2
the straps	-3
the stratosphere	12
the strawberry	7
the street	-1
the strength	6
the stride	-14
the strong	6
the student	6
the stunning	-6
the stupid	4
the stupidest	-2
the stupidity	6
the sublime	8
the subscribe	25
the subtitles	3
the subtle	14
the subtleties	23
the subway	3
the suggestion	12
the sunday	-6
the superb	-5
the superior	6
the supplied	18
the supposed	-7
the surrounding	3
the survivors	3
the suspense	4
the sustain	8
the sweater	-12
the sweet	8
the sweetest	8
the swinging	-23
the switch	7
the sydney	8
the sympathetic	5
the table	-15
the tables	3
the tag	-8
the tail	3
the tale	1
the tamales	-8
the tangerine	7
the tastiest	24
the taupe	5
the teal	5
the team	2
the teenager	12
the tension	10
the tent	4
the term	-3
the terminal	-6
the termini	7
the terrace	11
the terrible	23
the terrors	8
the test	4
the textures	14
the thai	4
the theatrical	4
the theme	8
the themes	-3
the thickest	6
the thickness	-5
the thigh	-12
the thing	-6
the thinner	-8
the thinnest	-33
the thread	-5
the threads	-4
the three	1
the thriller	6
the thunderbirds	-11
the tick	16
the ticket	2
the tickets	3
the tide	7
the tiles	12
the time	1
the timeless	8
the times	-2
the tiniest	-14
the tip	7
the title	-1
the toe	-9
the toilet	-12
the toilets	-16
the tokyo	5
the tone	1
the tones	6
the tongs	7
the tool	17
the tops	-4
the tortex	8
the totalitarian	9
the touch	2
the tourists	-41
the touristy	7
the towers	18
the town	4
the toy	6
the track	3
the tradition	2
the traditional	9
the tragedy	6
the tragic	-3
the tram	6
the transformation	-9
the transformers	-5
the transition	8
the transmitter	-19
the traps	-35
the trash	-42
the travel	-19
the traveling	11
the travelodge	-16
the trevi	7
the trials	7
the trick	39
the trilogy	24
the trolls	11
the tropical	5
the trouble	-2
the troubled	8
the true	5
the truman	6
the trunk	6
the truth	1
the tube	-4
the tuners	16
the turkish	11
the turquoise	7
the turtle	5
the turtles	-10
the tv	1
the twelve	5
the twentieth	4
the twenty	15
the twisted	4
the twitter	10
the two	4
the typical	5
the tzatziki	-9
the ultimate	3
the unbelievable	-8
the uncut	6
the unexpected	9
the unique	1
the unit	4
the university	3
the unknown	6
the unsuspecting	-18
the unthinkable	9
the unusual	8
the update	-3
the updated	-18
the upside	-6
the urge	-4
the use	3
the ussr	15
the usual	-2
the v	3
the valley	5
the vampires	-8
the varieties	8
the variety	26
the verses	9
the victory	6
the video	-2
the videos	-13
the view	15
the viewer	3
the vig	16
the vine	-9
the vision	4
the visitors	7
the voice	2
the void	6
the waffles	4
the waistband	-3
the wait	4
the waiter	-22
the waiters	-4
the waitress	-3
the walk	3
the walking	14
the walls	-9
the war	2
the ward	6
the warm	3
the warranty	10
the wash	-10
the water	-5
the waterfront	3
the waters	4
the waves	7
the way	4
the wayans	-22
the ways	3
the wc	-11
the weather	17
the weave	13
the website	-20
the weekends	3
the welsh	13
the were	-6
the west	2
the western	-2
the whole	-5
the wide	4
the wider	11
the widow	8
the wife	5
the win	18
the winder	12
the wine	22
the wines	19
the winnie	4
the winter	15
the wire	-4
the wires	-3
the with	-30
the womb	-20
the women	-1
the wonderful	-13
the wonderfully	-6
the wondrous	11
the word	-7
the working	9
the workplace	23
the world	3
the worms	7
the worse	-25
the worst	-1
the writer	-8
the writers	-3
the writing	-5
the wrong	-20
the wtc	16
the wwe	6
the wyndham	14
the xs	7
the xsp	11
the xxs	5
the yamaha	-19
the year	12
the years	2
the young	1
the younger	2
the zenith	14
the zipper	-6
the zombies	-12
thea	12
theatrical	2
theatrical version	-7
their age	26
their album	-18
their all	4
their b	11
their behaviour	-7
their brownies	10
their car	-6
their cell	-6
their characters	3
their chicken	69
their chips	8
their clients	8
their clothes	-9
their coats	6
their customer	4
their customers	-1
their description	-42
their doors	8
their english	12
their father	9
their feelings	8
their feet	-22
their first	4
their flagship	-16
their fresh	12
their fried	6
their gas	8
their god	-11
their graves	-7
their guns	-6
their haleem	9
their head	-5
their high	-4
their hot	8
their human	19
their in	-21
their interaction	6
their job	-2
their journey	10
their kitchen	-9
their language	-8
their lines	-11
their lives	11
their love	-3
their lowest	-11
their master	19
their memory	9
their menu	2
their misery	-8
their money	3
their most	3
their mouths	-5
their old	6
their own	2
their pain	14
their pets	-10
their phone	-13
their points	-7
their prime	-5
their products	-9
their rates	-8
their relationship	2
their research	-9
their right	-13
their rooms	-4
their salads	12
their seat	-4
their seats	-18
their shape	11
their sign	-10
their signature	7
their so	-11
their software	-11
their stuff	4
their sweet	8
their system	-16
their thoughts	14
their tone	9
their was	-4
their way	2
their website	-2
their whole	10
their world	26
their yummy	7
thelma ritter	17
them !	1
them ?	4
them about	-4
them actually	-6
them all	1
them alot	9
them also	3
them altered	8
them apples	-10
them as	1
them better	13
them by	3
them everything	-12
them first	-8
them had	-6
them hemmed	25
them how	-7
them if	-3
them into	-3
them is	1
them it's	-6
them last	11
them less	-26
them look	-6
them make	9
them more	4
them nothing	-5
them occupied	6
them out	1
them that	4
them this	3
them to	-3
them too	4
them we	-9
them who	3
them yet	6
them you'll	20
thematically	9
theme	2
theme is	4
theme of	-2
theme parks	-3
themed	3
themes	1
themes are	9
themes of	7
themes or	-23
themselves for	-11
themselves then	-20
themselves were	-4
then	-15
then ?	-5
then a	2
then all	-20
then ate	7
then attempts	-9
then back	-6
then because	-25
then bought	17
then by	-5
then changed	-11
then decided	7
then didn't	-12
then don't	-10
then dont	-16
then even	-15
then finally	-25
then force	-11
then gave	8
then get	-6
then good	-10
then got	-9
then had	8
then he's	-11
then i	1
then informed	-37
then into	8
then it	-27
then just	-4
then left	-13
then made	-5
then maybe	-2
then nothing	-8
then only	-8
then other	5
then proceeds	-7
then pulled	-11
then quickly	-7
then she	4
then some	12
then stay	-4
then stir	-13
then stopped	-12
then stops	-10
then suddenly	-9
then ten	-8
then the	-11
then their	-5
then these	-7
then they	-23
then this	-2
then told	-1
then tried	-8
then unknown	9
then uses	-12
then walked	10
then we	1
then when	-15
then why	-50
then you	1
then you'd	-6
then you've	8
theologians	-11
theories about	-21
theory of	3
therapy	-2
there	-1
there ?	-22
there again	10
there any	-4
there by	5
there doing	-23
there early	45
there enough	13
there especially	25
there for	3
there from	5
there great	7
there has	-2
there i	-3
there instead	-23
there is	-4
there it	2
there just	-9
there may	2
there more	7
there only	-12
there really	-3
there s	-12
there that	-10
there there	5
there though	9
there twice	1
there was	2
there wasn't	-6
there were	-1
there where	-25
there while	-5
there will	5
there with	3
there would	-4
there's	-2
there's a	-1
there's absolutely	4
there's also	3
there's at	-8
there's better	-37
there's different	14
there's no	2
there's something	2
there's this	-12
there's way	-16
therefore	-1
therefore i	-3
therefore there	10
therefore they	-7
theres	-4
theres no	-4
theresa	10
theresa harris	8
these	2
these !	58
these adapters	-10
these animals	7
these apps	-12
these are	16
these around	6
these as	3
these at	-3
these away	-21
these babies	12
these better	9
these biscuits	12
these cables	8
these can	8
these cartoons	10
these cases	21
these cheap	-31
these chocolates	-16
these clowns	-7
these come	22
these companies	-12
these definitely	-10
these devices	-8
these do	4
these elixir	-9
these every	4
these fall	-10
these fit	2
these for	5
these from	6
these glasses	25
these guitar	5
these had	-25
these into	21
these jeans	-4
these look	-14
these make	4
these mysterious	-9
these new	-16
these nuts	-20
these on	13
these people	-5
these picks	3
these pilcro	6
these plates	-28
these popchips	7
these puzzles	31
these really	-8
these rides	14
these run	-7
these seats	-5
these seem	24
these since	24
these smaller	9
these speakers	11
these strap	6
these stretch	-38
these tanks	5
these tees	-6
these thin	-7
these thinking	-19
these tights	5
these to	4
these topics	7
these treats	29
these truths	10
these tuners	10
these were	-2
these will	9
these with	9
these work	38
these worked	13
these would	-4
these years	3
thesis of	-10
they	-3
they actually	1
they agreed	-4
they almost	-4
they already	-20
they apparently	-3
they are	1
they aren't	3
they arent	10
they asked	6
they barely	-5
they become	3
they begin	3
they behave	-12
they bill	-7
they blend	11
they call	-5
they can't	-2
they cannot	-7
they cant	-15
they carried	7
they cast	-8
they cater	9
they changed	-8
they charge	-5
they charged	12
they cheated	-9
they claim	-8
they closed	10
they come	2
they completely	-20
they consistently	-12
they contain	-5
they could	-3
they couldn't	7
they cover	9
they cut	-3
they decide	-7
they definitely	-5
they denied	-22
they deny	-8
they did	-6
they didn't	-5
they didnt	-26
they doing	-20
they don't	3
they dont	3
they each	9
they expected	-7
they failed	-5
they feel	-4
they felt	-6
they finally	3
they fit	7
they fix	-16
they flew	14
they forgot	-21
they found	-2
they gave	-6
they get	-1
they going	-5
they got	-2
they had	3
they handle	-9
they happen	-8
they help	26
they hug	7
they insist	-6
they just	-16
they kept	-7
they kidding	-25
they last	24
they leave	3
they left	-6
they lied	-23
they like	3
they live	3
they lock	-15
they look	-3
they looked	-12
they lost	-6
they love	-3
they loved	18
they meet	12
they mentioned	-9
they messed	-20
they met	5
they might	-1
they missed	-8
they must	-6
they need	-14
they never	-4
they normally	19
they not	-20
they offer	2
they only	-5
they own	-45
they paid	-10
they place	-12
they promised	-8
they ran	-19
they re	-8
they refunded	-8
they refused	-1
they remind	17
they responded	9
they ripped	-8
they ruined	-10
they rust	-11
they said	-10
they saw	-7
they say	-5
they screwed	-13
they seem	3
they seemed	-8
they sell	3
they sent	-9
they shoot	-6
they should	-14
they shouldn't	4
they sometimes	24
they sound	-17
they started	-16
they stretch	8
they struggle	12
they tell	-33
they then	-4
they think	-1
they thinking	-9
they threw	-8
they told	6
they took	-16
they torture	8
they treat	-9
they tried	-1
they try	-3
they used	-6
they wait	-19
they want	-3
they wanted	-3
they were	2
they where	-6
they won't	-6
they work	5
they worked	-4
they would	-14
they wouldn't	-27
they'd	2
they're all	-5
they're back	-32
they're easy	17
they're going	-4
they're great	-8
they're just	-7
they're pretty	9
they're still	4
they're very	28
they're worth	11
they've	-3
they've already	-20
they've always	12
they've ever	-32
they've had	-5
they've never	-6
thi	5
thick enough	37
thick material	24
thick that	-11
thick with	-8
thickens	12
thicker and	4
thicker than	3
thicker thighs	-11
thickest	7
thief	10
thier	3
thigh high	17
thighs	-4
thighs of	-14
thin	-22
thin and	-9
thin at	-23
thin fabric	10
thin man	56
thin picks	25
thin sweater	-6
thin that	-5
thin the	-14
thing ?	-2
thing again	-14
thing and	-4
thing anyone	-9
thing but	-13
thing by	-8
thing came	-11
thing even	-10
thing gets	-5
thing happened	-23
thing happening	-20
thing i'd	8
thing i'm	6
thing in	-2
thing is	5
thing it	-18
thing just	-8
thing makes	-9
thing one	-6
thing over	-5
thing rocks	32
thing the	-4
thing they	-2
thing this	-10
thing up	-6
thing was	-13
thing worth	-47
thing you	7
thingie	-15
things ?	7
things back	7
things but	-4
things come	5
things first	9
things from	8
things go	3
things got	-4
things inside	7
things it	-7
things really	5
things turn	10
think about	3
think again	-29
think and	10
think because	7
think before	-46
think everyone	8
think he	-3
think how	-4
think i	1
think i'm	-2
think it	3
think it's	9
think not	12
think someone	-5
think something	6
think that	-1
think thats	5
think the	1
think they	-2
think twice	-13
think was	6
think which	15
think while	9
think will	21
think with	-25
think wow	-21
think you	5
think you'd	-5
think you'll	30
think you're	4
thinking	-3
thinking !	-33
thinking ?	-44
thinking about	3
thinking and	3
thinking i	-14
thinking it	-34
thinking something	-11
thinking that	-5
thinking they	-19
thinking we	-30
thinking when	-1
thinks this	-13
thinner	-17
thinner and	-10
thinner than	-5
thinnest	-27
third	-1
third and	4
third day	-7
third of	-6
third rate	-16
third time	-6
thirdly	-23
thirty seconds	-8
thirty year	-9
this	-1
this ?	-15
this abomination	-8
this about	-3
this adds	13
this advice	27
this alarm	19
this album	1
this alleged	-5
this allows	16
this almost	15
this amp	19
this an	3
this anime	5
this annoying	-9
this ap	4
this app's	-39
this arrived	12
this atrocity	-6
this attempt	-10
this attraction	-8
this awesome	6
this awful	-7
this back	-12
this bad	-14
this battery	34
this beats	21
this beautiful	7
this beautifully	-6
this beauty	6
this because	-2
this before	-3
this being	-3
this bench	7
this bible	43
this bit	-13
this bomb	-6
this book's	-32
this books	-14
this boring	-8
this but	-7
this can	2
this capo	7
this cardigan	3
this caught	8
this cf	36
this change	-9
this cheese	-18
this clock	5
this cloth	14
this clunker	-4
this coconut	12
this collection	4
this combo	7
this company	-2
this cookware	12
this could	-2
this could've	-7
this crap	-102
this crappy	-10
this cuz	-8
this daily	16
this damn	-25
this dark	4
this delightful	14
this design	-4
this designer	4
this did	-9
this didn't	-42
this disaster	-4
this disease	9
this disneyland	6
this doctor	-21
this documentary	11
this doesn't	1
this drab	-10
this dreadful	-12
this dreck	-18
this drivel	-29
this dry	11
this dud	-28
this dull	-31
this dumb	-6
this dump	-19
this earlier	6
this economy	14
this effort	-11
this either	5
this enjoyable	10
this enormous	9
this episode	7
this era	2
this even	-3
this every	18
this excellent	3
this expensive	-11
this experience	-10
this extension	15
this extraordinary	10
this extremely	-8
this eye	6
this facility	-3
this fake	-9
this fall	16
this family	2
this fantastic	2
this far	5
this fascinating	15
this feature	-4
this feedback	-47
this feeder	-5
this fills	13
this filter	15
this fine	11
this first	10
this fit	10
this fits	5
this flick	2
this flop	-9
this for	5
this forum	5
this from	-2
this full	6
this fun	-4
this game	2
this garbage	-71
this gem	5
this genre	-2
this gives	8
this good	8
this gorgeous	11
this grade	-7
this gravy	10
this great	29
this green	19
this guide	-8
this guitar	84
this guy	-2
this had	3
this headphone	12
this helps	3
this high	-9
this his	3
this history	-9
this holder	7
this hoping	-34
this horrendous	-9
this horrible	-7
this hose	21
this huge	-7
this i	-4
this i'd	-4
this implies	-13
this important	-7
this incredible	4
this inferior	-9
this is	10
this isn't	-1
this isnt	-11
this issue	-33
this it	-2
this item	-18
this jacket	9
this junk	-14
this just	-12
this keep	-8
this kid	-5
this kimono	-4
this knife	16
this lame	-11
this lemon	-7
this little	28
this looked	-5
this loser	-9
this love	8
this lovely	11
this ludicrous	-6
this machine	-7
this made	-2
this magical	13
this magnificent	19
this manner	5
this masterpiece	6
this maxi	6
this may	-1
this mediocre	-17
this melitta	5
this mess	-67
this mic	51
this miserable	-16
this monstrosity	-15
this mouse	-5
this movie	2
this must	-6
this my	6
this nasty	-9
this needs	-7
this network	-9
this newly	9
this nice	6
this nonsense	-10
this not	5
this now	8
this old	-12
this on	2
this once	3
this online	-10
this only	-4
this option	29
this original	10
this outfit	-26
this package	-29
this paper	21
this park	5
this pathetic	-6
this pedal	2
this phenomenon	-5
this pick	31
this piece	-18
this pile	-6
this planet	-5
this plastic	-23
this point	-1
this pointless	-6
this poor	-8
this pos	-6
this position	7
this powder	11
this pretentious	-6
this price	-3
this printer	-2
this problem	-27
this processor	8
this product	-2
this project	-3
this propaganda	-10
this pullover	9
this purpose	6
this puzzle	8
this quaint	7
this quot	-9
this rather	-3
this reader	8
this recording	7
this regard	12
this remake	-5
this reminds	8
this restaurant	-9
this results	-8
this review	2
this ridiculous	-7
this robe	13
this room	8
this route	9
this router	-12
this rubbish	-28
this runs	-4
this sad	-8
this scale	11
this school	-9
this screen	11
this script	-9
this season	5
this seems	-3
this sequel	-4
this series	-5
this sets	10
this shirt	-3
this shop	38
this short	10
this should	-2
this show	4
this small	2
this sold	-29
this sooner	24
this sorry	-10
this soundtrack	7
this soup	-4
this spaghetti	-11
this spatula	11
this speaker	5
this special	14
this spice	12
this stand	4
this steaming	-5
this stinker	-35
this story	1
this straight	-35
this strap	5
this strings	6
this stuff	-1
this stupid	-36
this sucks	-28
this suit	-10
this summer	2
this supposed	-16
this sweet	8
this tee	6
this terrible	14
this theater	14
this theme	3
this they	-3
this thing	-26
this thinking	-12
this timer	19
this today	14
this tool	9
this topic	-5
this tour	7
this toy	-8
this train	-4
this trash	-32
this trashy	-12
this travesty	-25
this trilogy	6
this tripe	-9
this tuner	-23
this turd	-7
this turkey	-83
this type	-1
this unique	18
this unit	-3
this up	3
this use	-10
this used	-6
this variety	6
this vest	3
this vintage	5
this volume	12
this was	-1
this wasn't	4
this water	6
this website	3
this weekend	5
this weird	-8
this went	-8
this were	-4
this when	5
this whole	-5
this widget	14
this will	2
this with	5
this woman's	-8
this wonderful	9
this worked	15
this works	54
this world	24
this would	-28
this wretched	-4
this year	2
this years	6
this your	8
thomas cook	-22
thomson	29
thorough	10
thoroughly enjoyable	21
thoroughly enjoyed	15
thoroughly entertaining	6
thoroughly impressed	10
thoroughly recommend	8
those	2
those and	-6
those are	-2
those aren't	-13
those around	17
those big	6
those complaining	16
those dark	14
those darn	-13
those days	4
those elements	6
those expecting	-7
those games	33
those in	2
those interested	8
those issues	23
those items	-14
those little	10
those millions	-8
those new	10
those nights	9
those other	5
those rare	3
those tiny	-24
those under	14
those wanting	8
those were	-3
those who	3
those willing	18
though	4
though !	19
though a	7
though i'd	5
though it	1
though like	5
though not	5
though nothing	-11
though provoking	13
though she	-2
though so	16
though some	9
though still	17
though these	8
though those	-10
though with	5
though you	4
though you'll	10
though you're	-5
thought i	-7
thought i'd	-14
thought i'll	23
thought it	2
thought out	11
thought provoking	17
thought that	-2
thought the	1
thought these	-40
thought they	-3
thought this	-19
thought we	-2
thought would	-4
thoughtful	12
thoughtful and	14
thoughtfully	7
thoughts	-2
thousand and	-9
thousands	-1
thr	5
thrash	5
thrash metal	7
thread	-4
threadbare	-56
threads	-25
threads were	-17
threat of	12
three books	6
three colors	8
three decades	7
three dogs	14
three great	6
three hour	-7
three is	8
three on	11
three or	-3
three other	-3
three out	-7
three pages	-11
three parts	5
three quarters	-12
three rooms	-7
three sisters	9
three stars	-10
three strikes	-16
three that	11
three things	-3
three times	-1
three types	9
three weeks	-7
three's	17
three's company	10
threesome	5
threw	-19
threw away	-11
threw it	4
threw them	-58
thrill	-8
thrill ride	6
thrill seekers	8
thrilled	10
thrilled !	11
thrilled that	36
thrilled to	19
thriller	1
thriller that	21
thrilling	1
thrills and	15
thrive	18
thrones	13
through !	-10
through here	8
through i	-5
through it	-4
through klook	14
through my	-3
through out	4
through several	14
through this	-14
through time	4
through while	6
throughout	3
throughout is	7
throughout the	1
throughput	-35
throw	-7
throw at	10
throw away	-2
throw it	-2
throw my	-25
throw on	14
throw out	-27
throw over	9
throw something	-8
throw the	-7
throw them	-5
throw themselves	-10
throw up	5
throwing	-12
throwing out	-33
thrown	-9
thrown away	-5
thrown in	-2
throws	-2
throws a	-5
throws it	-15
thru	-5
thru and	7
thrust into	6
ths	-11
thumb keyboard	8
thumbs	1
thumbs down	-78
thumbs up	95
thumps	18
thumps up	25
thunder	-3
thunder mountain	19
thunderball	27
thunderbird	-5
thunderbirds	-35
thurs	15
thus a	9
thus far	3
thus we	-7
thy	-4
ti	4
ticked me	-11
ticket booth	8
ticket online	24
ticket price	-9
tickets as	10
tickets from	15
tickets online	91
tickets so	11
tickets through	16
tickets to	-7
tickets were	2
tide	2
tide and	10
tidy and	9
tigerland	12
tight	-3
tight across	-6
tight and	-3
tight fitting	16
tight i	-6
tight in	-4
tight it	-7
tight sleeves	-20
tight so	48
tight the	6
tight under	-13
tighten	10
tighten the	4
tightens	5
tighter than	6
tightly	3
tightness	-7
tightrope	15
tights	27
tights and	16
tikka	5
tikka and	50
tikka masala	-6
tikka pizza	17
tiles are	-16
till he	-6
tilts	-9
tim	3
tim allen	-34
tim blake	5
tim curry	-9
tim drake	7
timberlake	-3
time	2
time !	12
time ?	-7
time almost	14
time around	8
time as	-5
time at	7
time back	-6
time believing	-5
time came	10
time classic	7
time deciding	4
time delivery	34
time despite	-8
time disney	-16
time each	9
time even	-4
time ever	7
time fans	9
time favorite	11
time favorites	5
time favourite	10
time giving	-8
time goes	4
time great	4
time i	-1
time i'm	4
time in	2
time just	8
time killer	13
time management	11
time maybe	7
time money	5
time now	2
time off	5
time on	-3
time playing	3
time radio	11
time saver	5
time shopping	11
time so	3
time square	19
time still	10
time the	-3
time they	-9
time through	5
time to	4
time travel	5
time user	14
time visit	4
time was	2
time when	3
time will	16
time with	6
time without	11
time writing	-9
time's	11
timeless	60
timeless and	3
timely	26
timely fashion	7
timer	3
timer for	10
timer is	9
timers	-11
times and	3
times because	-3
times before	-4
times better	2
times but	1
times by	3
times do	-6
times especially	23
times for	3
times here	11
times of	9
times on	-6
times only	-8
times out	-7
times over	-2
times they	-2
times to	-1
times were	11
times when	2
times where	8
times you	3
timing	4
timing and	9
timings	13
timon	3
timon and	4
tin and	-13
tin is	7
tingle	17
tiniest	-12
tinny	-17
tins	-8
tiny	-9
tiny and	-2
tiny bit	3
tiny for	-6
tiny the	-5
tiny tiny	-6
tip from	6
tip i	-27
tip it	-47
tip off	-10
tip them	23
tip top	6
tip you	-11
tipped	-4
tippy	12
tips for	9
tips of	10
tired	-10
tired and	-9
tired by	7
tired formula	-17
tired in	-26
tired looking	-14
tired to	-3
tiresome	-26
tis	9
tissue	-10
titillation	-7
title	-3
title !	-10
title brazil	2
titled	-8
tivo	14
tnt	-4
to ?	-9
to abc	10
to accelerate	13
to accept	2
to accompany	19
to acknowledge	-13
to actually	-1
to advertise	-27
to all	20
to amaze	8
to amazon	-8
to and	7
to another	-7
to any	1
to anyone	5
to anywhere	11
to appreciate	2
to approach	4
to arrest	5
to arrive	-6
to ask	-1
to assemble	5
to assume	3
to auckland	5
to author	12
to avail	-17
to avoid	1
to bad	-5
to bake	4
to be	-8
to beat	17
to because	4
to beg	-7
to begin	-6
to believe	-12
to berlin	5
to big	-53
to bite	-6
to boston	22
to both	4
to bother	-5
to brag	-8
to bright	-9
to broadcast	7
to bunch	8
to call	-33
to canada	12
to cancel	-17
to capitalize	-6
to car	8
to care	-1
to cash	-3
to catch	1
to cause	-11
to cd	11
to ceiling	5
to center	5
to change	2
to check	2
to chill	6
to chocolate	8
to choke	-7
to choose	7
to chose	3
to city	13
to close	-5
to collect	2
to collinwood	6
to coming	26
to common	-13
to compensate	-2
to complain	-10
to complete	1
to complicated	-21
to comprehend	6
to compromise	7
to confirm	-5
to consume	-16
to contradict	9
to convert	3
to convince	-6
to cope	14
to counter	12
to crack	-29
to cram	-3
to crash	-5
to credit	-13
to current	7
to customers	-4
to customize	37
to d'addario	5
to decorate	5
to delete	-15
to delight	7
to deliver	7
to delivery	9
to detail	5
to details	4
to dial	7
to die	2
to dinner	2
to dismiss	45
to disney	2
to download	-5
to dr	-7
to dress	14
to drinks	8
to drive	-2
to dry	-3
to dupe	-26
to earlier	16
to easily	4
to educate	-5
to either	-5
to emulate	-6
to enable	7
to english	20
to enjoy	-1
to enter	3
to european	-9
to even	-27
to eventually	6
to ever	2
to every	1
to everyone	1
to everything	3
to expectations	6
to experience	4
to explain	1
to explore	8
to express	3
to fade	4
to fail	-18
to fairly	11
to fans	7
to fast	-3
to fathom	-6
to fill	-2
to find	2
to fire	-3
to fit	2
to fix	-13
to flare	6
to flash	-12
to flight	15
to florida	9
to fly	-3
to fool	-5
to force	-16
to forever	9
to forgive	8
to fray	-7
to french	9
to from	-2
to front	5
to fully	6
to function	-6
to fund	-8
to gachibowli	7
to gates	14
to gatwick	-13
to generate	-4
to germany	5
to give	-5
to glorify	-6
to glory	10
to glue	-8
to goodwill	-29
to govern	12
to grant	4
to greece	6
to grow	5
to guitar	20
to hack	-8
to hang	4
to hangout	-12
to hard	-26
to have	1
to head	6
to health	9
to help	5
to hem	25
to here	5
to herself	7
to high	-3
to highlight	3
to him	2
to hire	-5
to his	1
to hong	2
to hongkong	53
to honor	-7
to hopefully	-9
to hurl	-10
to if	7
to imitate	-4
to imply	-4
to include	-2
to infinity	7
to inflate	-14
to inform	-27
to inject	-4
to insult	-8
to interpret	-17
to interpretation	25
to invest	-5
to involve	7
to istanbul	29
to it	4
to italy	7
to its	3
to j	11
to japan	-3
to jerusalem	24
to jet	-9
to jiggle	-33
to jot	9
to justify	-3
to keep	2
to kids	6
to kill	-2
to know	2
to la	-3
to land	-4
to last	5
to laugh	-2
to layer	4
to le	10
to lead	6
to leak	-25
to leave	-10
to let	1
to level	14
to life	16
to light	-5
to like	-34
to listen	7
to literally	-17
to live	3
to load	-6
to locate	3
to lock	-13
to log	-5
to london	-4
to look	-1
to los	13
to lose	7
to lounge	11
to love	-89
to low	-55
to lufthansa	-44
to lug	-8
to make	-3
to manager	-14
to manually	-16
to mark	24
to market	3
to master	3
to match	3
to maui	5
to max	35
to me	3
to mention	2
to mic	13
to mix	2
to mock	-14
to move	1
to movie	-5
to mp	7
to much	-1
to my	1
to name	-5
to nap	12
to navigate	2
to never	-9
to newman's	8
to next	4
to night	7
to no	2
to none	16
to not	2
to note	17
to ocean	-53
to often	-5
to omit	-14
to once	6
to one	-5
to others	9
to ourselves	9
to overcome	4
to overcrowding	-14
to own	20
to pad	-7
to pander	-9
to par	33
to paris	-2
to pay	-7
to perfection	22
to personal	-8
to physical	8
to pieces	-3
to place	2
to plan	3
to play	-2
to point	4
to poor	-5
to post	11
to pour	-4
to pre	5
to print	-2
to prop	-14
to protect	3
to pull	-3
to pursue	8
to push	6
to put	-5
to quickly	4
to radio	-6
to reach	-2
to read	1
to readers	6
to receive	3
to receiving	12
to recharge	5
to recreate	-8
to rectify	-9
to redefine	-10
to reflect	11
to register	-5
to regular	8
to reinstall	-14
to relax	18
to remember	2
to remove	-1
to repair	-12
to resolve	-13
to restart	-13
to restaurants	8
to retain	6
to return	4
to returning	23
to reunite	5
to revisit	5
to rides	5
to right	10
to rome	3
to ruin	-14
to run	-3
to sam	-6
to satisfy	9
to save	-1
to say	2
to scan	-5
to scrape	-7
to scream	10
to screw	-7
to scroll	-3
to see	3
to sell	-13
to send	-6
to serve	-3
to service	-16
to set	-5
to share	3
to shave	-7
to ship	-16
to shopping	-6
to showing	-7
to sing	-2
to sit	-3
to size	-4
to slam	-18
to sleep	-3
to smart	15
to smile	5
to snag	37
to snooze	10
to soft	11
to solve	6
to some	1
to someone	-2
to something	-5
to speak	-2
to spend	2
to spit	-9
to squeeze	-9
to staff	-8
to stand	-7
to steep	-28
to step	2
to steve	-12
to stick	-2
to store	18
to storm	11
to stretch	2
to sugar	8
to suit	-7
to summer	4
to supplement	11
to survive	3
to swallow	-8
to syd	26
to tackle	4
to take	-1
to target	-7
to tear	-5
to think	-6
to those	5
to throw	-12
to tighten	13
to time	7
to to	-5
to today's	8
to tolerate	-15
to torture	3
to toss	-17
to touch	2
to transfer	-8
to transition	4
to trigger	-7
to trim	21
to truly	-5
to try	1
to turn	-12
to tweak	8
to tweet	19
to understand	11
to understanding	4
to uninstall	-35
to unplug	-16
to unwind	10
to usa	-5
to venture	5
to verify	-4
to video	-1
to view	12
to viewing	-10
to virgin	-21
to visit	2
to vomit	-13
to wade	-5
to wait	-5
to wake	13
to wall	5
to want	-1
to was	-11
to wash	-2
to waste	11
to watch	-1
to water	4
to wearing	26
to weather	11
to west	15
to while	10
to why	-4
to windows	-15
to wine	11
to wonder	-24
to word	9
to work	-4
to workout	18
to write	-9
to your	1
to zero	-30
to zurich	-19
to's	13
toad	4
toast	-7
toast !	-10
toast was	-9
toasters	9
toasts	10
tobacco	6
tobe	-17
tobe hooper	-3
tobey	6
toby wing	14
today	1
today and	1
today as	4
today but	6
today it	4
today to	-4
today's	-2
today's movies	8
today's standards	2
todd	4
toddler	-2
toe	-3
toenails	-11
together	1
together ?	-9
together again	11
together as	3
together better	11
together during	7
together i	-9
together they	6
together we	-24
together while	-11
toilet	3
toilet paper	6
toilet seat	8
toilet was	7
toiletries	4
toiletries were	6
toilets very	72
tokyo	4
tokyo and	8
tokyo disneyland	5
tokyo haneda	30
tokyo narita	8
told	-7
told by	-8
told from	9
told her	-5
told him	8
told i	-10
told in	11
told it	-5
told me	-6
told no	6
told that	-20
told the	-6
told them	11
told they	-14
told to	8
told us	-8
told we	-37
told with	3
toledo	-9
tolerable	-35
tolerable and	-12
tolerable but	-17
tolerable for	-11
tolerance	-3
tolerate	-16
tolerate the	-5
tolerate them	-14
tolerated	-3
toll on	6
tom	-2
tom berenger	10
tom hulce	8
tom savini	-8
tom tully	6
tomato	-2
tomato and	4
tomato basil	13
tomatoes	-2
tomatoes in	-16
tomb	-3
tomb raider	5
tomei	5
tomorrow	-2
tomorrow and	-6
tomorrowland	18
tomtom	-9
ton	2
ton's	9
tonal	11
tone	-2
tone i	25
tone is	3
tone to	-6
tone with	10
toned	4
toned down	2
tones	14
tongs	6
tons	-2
tons of	-2
tony	1
tony is	8
tony soprano	5
tony's	24
too	-20
too !	12
too :)	9
too am	-11
too and	10
too as	4
too bad	-3
too big	-19
too billowy	-22
too boxy	-5
too bulky	-11
too busy	-23
too chunky	-46
too close	-4
too complex	-11
too complicated	-15
too cropped	-10
too crowded	-7
too deep	-4
too delicate	-5
too difficult	-4
too drawn	-7
too dumb	3
too fast	-8
too few	-12
too fitted	-11
too flimsy	-10
too flowy	-43
too fragile	-52
too frequently	11
too funny	9
too good	30
too gud	18
too hard	-20
too heavy	-6
too high	-6
too hot	2
too if	7
too it's	13
too large	-5
too light	-3
too little	-12
too long	2
too loose	-2
too loud	-11
too many	-20
too much	-18
too narrow	3
too no	10
too obvious	-5
too oily	-10
too old	-14
too overwhelming	-4
too poor	-11
too predictable	-5
too pretty	9
too quickly	-2
too rushed	5
too salty	-14
too sheer	-25
too silly	-6
too slippery	-41
too slow	-22
too small	-14
too stiff	-7
too stupid	7
too sweet	-13
too the	11
too thick	-10
too thin	-6
too tight	-4
too tiny	-21
too was	-2
too weak	-18
too which	3
too wide	-35
too willing	25
too wordy	-28
took almost	-21
took an	-12
took care	14
took forever	-19
took great	6
took it	-14
took less	8
took me	6
took my	1
took nearly	-39
took one	5
took out	-25
took over	-12
took several	-6
took so	-31
took them	1
took too	-26
took way	-16
took your	-17
tool	18
tool !	24
tool in	13
tool to	-3
tools that	12
tooo	-7
toooo	-21
toothache	-6
top	3
top !	19
top and	1
top are	12
top bar	5
top but	-22
top class	15
top end	24
top fit	-6
top for	20
top form	7
top from	-25
top however	-10
top isn't	9
top looked	-15
top looks	-4
top not	5
top notch	41
top on	-5
top online	-5
top or	10
top runs	3
top ten	5
top that	-4
top the	4
top tip	15
top was	-20
top with	-8
topics	2
topics of	32
topless	-5
topped	4
topped it	5
topple	13
tops	6
tops but	4
tops like	6
tops the	5
tops this	9
torched	-15
tori	-6
tormented soul	20
torn between	8
tornado	12
toronto international	5
toronto to	-10
torso is	15
torso so	10
tort	-39
tortilla chips	4
tortillas and	-16
torture	-6
torture !	-17
torture to	-31
toss	-3
tossed	-12
tossed it	-10
tossed out	-21
tot	8
total	-20
total crap	-3
total disappointment	-10
total disaster	-16
total disregard	-21
total failure	-14
total garbage	-27
total lack	-16
total nightmare	-10
total rip	-9
total waste	-17
totally addicted	5
totally agree	-6
totally awesome	25
totally believable	5
totally cool	10
totally disappointed	-12
totally fun	8
totally get	15
totally inappropriate	-8
totally love	6
totally loved	17
totally new	13
totally not	-8
totally off	-24
totally out	-9
totally predictable	-37
totally recommend	22
totally ruins	-14
totally satisfied	12
totally unacceptable	-17
totally unbelievable	-24
totally unlike	-16
totally useless	-71
totally wasted	-4
totally worth	60
totally wrong	4
tots	4
touch	8
touch !	-10
touch as	8
touch of	7
touch screen	6
touch to	11
touched	5
touched by	3
touched me	8
touched my	7
touches	14
touches the	22
touching	26
touching and	-7
touching moments	9
touching movie	6
touchingly	23
touchscreen	10
touchy	-7
touchy feely	-31
tough	-3
tough to	-8
toughness	21
tour	35
tour and	26
tour de	3
tourist and	7
tourist trap	-19
tourist who	-10
tourists from	8
tourists that	-8
touristy	4
tours	-4
touting	-4
tow	-8
towards him	6
towels	-3
towels in	-8
tower has	12
tower in	16
town	6
town !	5
town but	8
town has	-7
town in	7
toxic	-4
toxic waste	-13
toxins	-20
toy and	-8
toy for	-15
toy is	-7
toy or	-9
toy soldier	24
toy story	3
toys r	-11
tp	-11
traces of	-6
track of	14
track on	8
tracking	2
tracks	-2
tracks from	7
tractor	14
tracy is	5
tracy's	8
traders and	11
trades	-7
tradition	13
traditional	5
traditional and	4
traditional chinese	6
traditions	-10
traffic area	-14
trafficking	10
tragedy	-3
tragic	19
tragic and	10
tragic but	8
tragic story	-10
trail of	7
train from	11
train going	14
train is	8
train station	-2
train there	-13
train to	-7
train with	12
train wreck	-21
train your	-37
trainer	4
training and	13
training for	-24
tram stop	9
tranquility	12
trans fats	-15
transaction	-14
transactions	49
transat customer	-9
transatlantic	-27
transborder	8
transcend	7
transcendence	6
transcends	11
transfer and	29
transfer was	-13
transferred	-5
transferred to	-9
transfers	-7
transfers are	14
transformation in	7
transformation of	-4
transformer	3
transforms into	-5
transient	8
transit and	7
transition	11
transition piece	8
transitional	20
translation to	10
transmitter is	-7
transparent	-8
transparent and	-10
transport	3
transportation is	6
transportation to	9
transported	8
transported back	10
transports	15
transylvania	-5
trap	2
trap is	4
trapping	27
traps	-6
traps in	-18
traps the	-23
traps which	-48
trash	-22
trash can	-2
trashed	-19
trashy	-13
travel agent	-3
travel around	24
travel extensively	-21
travel time	9
travel with	-6
traveling	11
traveling in	7
traveling with	3
travellers	4
travelling	3
travelling in	7
travelling on	11
travels	5
travers	4
travesty	-31
tray	-9
tray is	-5
treasure	11
treasure hunters	-9
treasured	4
treasures	-7
treat	13
treat !	44
treat for	18
treat is	3
treat yourself	4
treated to	-4
treatment at	-8
treats	-5
treats and	-6
treats are	13
treats to	9
treaty	8
trek's	8
trelkovsky	14
tremendous	14
tremendous and	8
tremors	-6
trends in	-23
trendy	9
trendy and	19
trevi	29
trevi fountain	17
trey	4
tri	21
tribulations	7
tribute	-4
trick	6
trick !	13
trick or	8
trick to	5
trickery	6
tricky	18
tried adding	-8
tried almost	40
tried another	-11
tried both	6
tried but	-26
tried calling	9
tried chicken	8
tried everything	-7
tried getting	-9
tried hard	-5
tried i	-31
tried in	3
tried making	-13
tried many	12
tried other	10
tried others	6
tried out	6
tried some	17
tried their	18
tried these	-2
tried to	-58
tried too	7
tried were	7
trier	4
tries	-6
tries so	-13
tries to	-5
trigger on	10
trilogy	27
trilogy is	13
trim	2
trim on	7
trimmed	10
trinity	-7
trinity is	-49
trinkets	9
trio	3
trip	3
trip !	28
trip across	21
trip advisor	3
trip and	4
trip as	7
trip in	7
trip into	4
trip or	5
trip this	7
trip we	5
tripe	-46
tripe like	-8
triple	-3
tripping	4
trite	-34
trite and	-18
triumph	1
trodden	-12
trolley	-4
tropical	3
tropicana	6
trouble	-1
trouble !	-6
trouble at	14
trouble finding	13
trouble from	-11
trouble than	-14
trouble to	-22
troubled	21
troubles	2
troubleshooting	-5
trouser	5
trousers	2
trs	24
true	12
true !	9
true beauty	8
true believer	-30
true classic	7
true gem	5
true life	5
true love	11
true meaning	19
true power	7
true story	4
true to	13
truest	6
truly	3
truly a	7
truly amazing	50
truly as	7
truly awful	-28
truly classic	9
truly disappointed	-57
truly disappointing	-11
truly enjoyed	21
truly great	-15
truly horrible	-6
truly inspiring	8
truly is	4
truly terrible	8
truly unique	5
truman	35
truman capote	10
truman capote's	7
trust him	13
trusted the	-5
trustworthy	7
truth hurts	16
truth or	-24
truth to	4
truthfully	-3
truths	-3
try !	21
try a	-2
try again	-24
try another	-7
try any	-8
try both	6
try everything	6
try for	9
try here	19
try is	9
try it	3
try more	16
try once	6
try out	7
try place	9
try some	4
try that	-6
try their	2
try this	14
try those	6
try to	-8
trying	-11
trying again	-12
trying it	-2
trying out	6
trying some	11
trying to	-7
trying too	-7
ts	5
tsim	20
tsim sha	8
tsp	29
tst	8
tsui	45
tsui hark	12
tts	10
tts and	8
tts but	8
tts for	9
tube station	-4
tubemate	-8
tubs and	10
tubular	21
tuck in	8
tucked	16
tucked away	2
tucked in	6
tucked into	4
tucker	3
tuesday and	33
tumble dry	-12
tumbler	9
tummy	23
tummy !	6
tummy area	8
tumultuous	10
tune	3
tune better	-52
tune but	16
tune the	10
tune well	10
tuner	4
tuner and	7
tuner is	9
tuners	2
tuners and	11
tuners but	12
tuners on	5
tunes	3
tung	-7
tung chung	6
tunic	-4
tunic !	12
tunic dress	11
tunic in	9
tuning	3
tuning or	-17
tuning stability	9
tunings	-7
tunnels in	-12
turbulence	-7
turd	-43
turgid	-17
turkey	-4
turkey on	-9
turkish	18
turkish airlines	7
turmoil	-3
turn it	-6
turn off	-5
turn the	3
turn they	-26
turndown	20
turned	-4
turned into	-13
turned it	-9
turned me	-8
turned on	-5
turned the	-5
turner	19
turner is	-7
turning into	-5
turning point	3
turns his	9
turns in	9
turns to	-3
turquoise	13
turtleneck	5
turtles are	-23
tuscany	14
tutor	10
tutorials	6
tv all	11
tv and	7
tv in	2
tv movie	-1
tv screen	3
tv series	2
tv shows	3
tv you	-12
tv's and	7
tvs and	12
tw	14
twaddle	-26
twain's	8
twangy	11
tweak it	-8
tweak the	7
tweed	13
tweet	6
tweeting	16
tweets	8
twelve monkeys	9
twelve years	13
twenty years	3
twice a	13
twice after	-12
twice they	-15
twice to	-7
twin airbed	8
twin size	-12
twinkies	8
twist on	25
twists	8
twists and	14
twits	-8
twitter	13
twitter account	8
twitter app	6
twitter but	10
twitter i	8
two after	-16
two and	-2
two areas	-8
two bites	-15
two brothers	5
two cars	-11
two cats	7
two cents	5
two colors	3
two complaints	35
two cultures	8
two daughters	4
two day	74
two dimensional	-3
two disc	-6
two dogs	5
two exceptions	-32
two families	12
two favorite	9
two first	8
two friends	4
two guests	-30
two hours	-7
two huge	-9
two if	9
two inches	-9
two kids	-4
two levels	10
two men	8
two minor	8
two months	-25
two night	9
two older	8
two other	-2
two out	-24
two persons	29
two questions	9
two restaurants	6
two sailors	11
two seconds	-3
two separate	-6
two series	11
two shows	4
two sides	5
two six	-13
two sizes	-1
two sons	10
two star	-6
two stars	-118
two that	19
two thumbs	-6
two types	6
two units	-13
two wears	-54
two week	-7
two words	-9
two years	-5
two's	15
tx	-7
type so	25
type the	-8
typed	-4
types i	9
types of	-1
typical in	10
typical of	4
typically wear	2
typos	-17
typos and	-8
tyranny	10
tyrant	7
u a	11
u do	-22
u don't	5
u go	8
u need	6
u pay	9
u people	-9
u want	-2
u would	-8
u'll	10
ubuntu	16
uca	14
ufos	-5
ufos and	-8
ugh	-46
ugh !	-16
uglier	-8
ugly	-37
ugly and	-3
ugly as	-7
uh	-21
uh oh	-8
uhh	-10
uhhh	-7
uk was	-18
uke	19
ukulele	57
ultimate	3
ultimatum	16
ultra high	8
ultra low	-4
ultra practice	16
um	3
umbrella	4
umm	-22
un	-4
una	-15
unable	-17
unable to	-18
unacceptable	-86
unacceptable for	-10
unacceptable in	-15
unadulterated	-6
unanswered	-1
unappealing	-12
unappetising	-44
unappetizing	-60
unassuming	24
unattractive	-8
unbalanced	-21
unbearable	-32
unbeatable	16
unbelievable	-15
unbelievable !	-3
unbelievable and	-12
unbelievable plot	-5
unbelievable price	11
unbelievably	-12
unbelievably bad	-6
unbelievably good	12
unbreakable	19
unbroken	10
uncaring	-8
uncertain	3
uncertainty	8
unclean	-50
unclear	-15
uncluttered	13
uncoated	12
uncoated strings	7
uncomfortable	-44
uncomfortable and	-28
uncomfortable as	-7
uncomfortable especially	-9
uncomfortable flight	-38
uncomfortable for	-32
uncomfortable seat	-32
uncomfortable seating	-11
uncomfortable seats	21
uncomfortable the	-10
uncomfortable to	-9
uncomfortable we	-10
uncomfortable with	-7
uncomfortably	-7
uncommon	-10
uncompromising	5
uncontrollable	-11
unconvincing	-57
unconvincing as	-7
unconvincingly	-10
uncooked	-24
uncovering	4
uncreative	-9
uncrowded	6
uncut	5
uncut version	10
und	-13
undecided	6
undeniable	3
under	1
under appreciated	3
under arms	-11
under cardigans	5
under fire	19
under rated	16
under such	-7
under the	-1
underage	-6
underappreciated	21
underclass	19
undercooked	-18
undercut by	-8
underestimated	7
undergoing	-7
underground	10
underhanded	-9
undermines the	-5
underneath	2
underneath and	14
underpaid	11
underrated	57
underrated movie	5
understaffed	-24
understand at	8
understand that	-2
understand there	-8
understand why	2
understandable	4
understandable and	6
understanding	9
understanding and	14
understanding of	-5
understanding the	10
understands	1
understands the	7
understated	21
understated and	4
understatement	-9
understood	1
understood the	6
underwear	3
underwear but	-9
underwhelmed	-39
underwhelming	-37
undesirable	11
undeveloped	-4
undrinkable	-23
undying	7
uneaten	-34
uneducated	-7
unendurable	-19
unengaging	-4
unentertaining	-10
unethical	-24
uneven	-3
uneven and	-4
uneventful	-8
unexpected	26
unexpected surprise	9
unexpectedly	4
unfairly	4
unfamiliar with	5
unfinished	-2
unflattering	-94
unflattering and	-6
unflattering fit	-26
unflattering way	-6
unflinching	22
unfocused	-10
unfold	6
unfolds	8
unfolds in	6
unforgettable	41
unforgettable and	7
unforgivable	4
unfortunately	-39
unfortunately after	-18
unfortunately despite	-27
unfortunately did	-7
unfortunately for	2
unfortunately however	-8
unfortunately i	-5
unfortunately i've	-7
unfortunately if	-7
unfortunately it	-17
unfortunately it's	6
unfortunately our	-7
unfortunately that	-13
unfortunately the	-26
unfortunately there	4
unfortunately these	-5
unfortunately they	-3
unfortunately this	-55
unfortunately what	-5
unfortunatley	-17
unfounded	7
unfriendly	-51
unfriendly and	-5
unfriendly staff	-10
unfunny	-100
unhappy	-34
unhappy camper	-10
unhappy with	-13
unhealthy	-6
unhelpful	-21
unhygienic	-27
unhygienic and	-20
unicorn	5
unicorns	-23
uniformed	-9
uniformly excellent	6
uniforms	-7
unimaginative	-58
unimaginative and	-20
unimpressed	-20
unimpressed with	-8
unimpressive	-33
uninspired	-57
uninspiring	7
uninstall	-53
uninstall !	-7
uninstall and	-9
uninstall it	-6
uninstalled	-97
uninstalled and	-8
uninstalled it	13
uninstalled this	-6
uninstalling	-50
uninstalling it	-47
unintelligible	-9
unintentional	-27
unintentional humor	-8
unintentionally	-19
unintentionally funny	-38
uninterested	-9
uninteresting	-58
uninteresting and	-4
uninvolving	-23
union	1
union square	7
unique	37
unique !	7
unique and	-11
unique character	-14
unique dress	9
unique film	8
unique in	6
unique perspective	20
unique piece	11
unique place	8
unique style	18
unique taste	8
unique top	5
uniquely	10
unistalled	-26
unit	-2
unit and	2
unit in	-4
unit the	-12
unit would	-7
united	-5
united airlines	-38
united lounges	-12
units	-6
universal	-6
universal soldier	-19
university	3
university paris	13
unjustly	5
unless	-31
unless i	5
unless it	-4
unless it's	-6
unless of	-6
unless they	-10
unless this	-23
unless we	-5
unless you	4
unless you're	-6
unless your	-7
unlike	14
unlike a	8
unlike all	7
unlike many	8
unlike most	15
unlike other	2
unlike so	10
unlike some	28
unlikeable	-66
unlikeable and	-10
unlikeable characters	-10
unlikely and	-9
unlimited in	9
unlined	-5
unlined and	-22
unloaded	-10
unluckiest	11
unmatched	9
unmemorable	-22
unmoving	-10
unnecessary	-13
unneeded	-14
unnoticed	6
uno	4
unobtrusive	18
unoccupied	-7
unopened	8
unorganized	-30
unoriginal	-51
unoriginal and	-11
unpalatable	-22
unparalleled	17
unplayable	-93
unpleasant	-58
unpleasant experience	-5
unpleasantly	-8
unplug	-11
unpredictable	10
unpredictable and	12
unpretentious	31
unprofessional	-69
unprofessional and	-5
unraveled	-6
unraveling	-3
unreadable	-28
unrealistic	-39
unrealistic and	-8
unrealistically	-6
unreliable	-84
unremarkable	-36
unresolved	-18
unsatisfactory	-20
unsatisfied	-20
unsatisfying	-11
unscrew	9
unscrewed	8
unscrupulous	-5
unsettling	4
unstructured	-20
unstructured and	-10
unsuitable	-14
unsuitable for	-19
unsung	23
unsupported	-22
unsure about	28
unsurpassed	36
unsurpassed in	7
unsuspecting	-8
unsympathetic	-11
unsympathetic and	-7
untalented	-2
untidy	-59
until	-11
until after	8
until at	-26
until he	2
until i	-2
until it	-13
until later	7
until the	-1
until then	-7
until they	-1
until this	-6
until we	-7
until you	-2
until your	19
unto	3
untouched	-7
untrained	-8
untrue	-18
untrustworthy	-7
untucked	10
unusable	-65
unuseable	-24
unused	-4
unusual	28
unusual in	4
unwatchable	-52
unwatchable and	-8
unwearable	-90
unwelcoming	-15
unwillingly	12
unwind	11
up !	14
up ?	-3
up about	-3
up also	10
up and	-2
up based	-8
up because	-2
up before	14
up being	4
up between	16
up buying	4
up close	4
up comedy	5
up dead	-9
up deleting	-17
up early	3
up easily	-7
up easy	10
up eating	13
up even	-4
up every	-4
up feeling	-7
up for	1
up giving	-29
up having	-9
up higher	-8
up i	-3
up if	5
up its	-4
up keeping	5
up kids	-9
up like	-2
up nice	26
up or	22
up ordering	5
up pretty	11
up quickly	9
up really	17
up returning	4
up routine	7
up ruining	-12
up saying	-9
up space	-6
up staying	-9
up that	-7
up there	5
up they	3
up things	22
up throwing	-10
up to	2
up trying	-11
up two	11
up waiting	-48
up walking	-15
up watching	6
up well	1
up working	10
up would	4
up your	5
upbeat	7
upcoming	3
update	-3
update after	9
update as	-7
update now	-46
update soon	-32
updates it	-24
upgrade for	17
upgrade from	32
upgrade it	19
upgraded from	6
upholstery	7
uplifting	15
upload	4
upon	-1
upon entry	-7
upon his	3
upon opening	-31
upon receipt	-10
upon request	20
upon this	2
upped	13
upper deck	2
uproarious	9
ups with	8
upset	-14
upset to	9
upset with	-5
upside down	3
upto	3
upto the	11
uptown	7
upward	-4
ur bored	12
uranium	-23
urban	7
urban cowboy	15
urge	-8
urge to	-3
urine	-17
url	-16
ursula	-4
us across	-10
us adults	5
us airways	-24
us and	1
us another	9
us awake	-8
us for	-6
us got	-9
us it	-3
us just	-4
us on	5
us so	18
us stay	-13
us that	-5
us today	26
us too	12
us up	-4
us very	9
us want	-5
us was	-10
us what	4
us where	5
us will	8
usa !	-5
usa made	7
usa version	-8
usability	-10
usage of	3
usb	23
usb connector	9
use !	3
use a	3
use again	-6
use and	-8
use app	6
use easy	-20
use fast	7
use is	7
use it	2
use mine	16
use of	1
use only	-9
use than	7
use their	-4
use them	5
use this	21
use two	-7
use very	6
use with	4
use your	15
used !	-6
used app	9
used d'addario	16
used other	8
used the	4
used their	-7
used these	20
used this	3
used with	12
useful	16
useful app	25
useful features	9
useful for	3
useful information	-13
useful when	26
useless	-82
useless and	-12
useless app	-33
useless as	-14
useless to	-47
user but	8
user friendly	7
username	-14
users	8
uses	-1
uses for	-3
uses his	3
uses more	-10
uses of	-12
using	3
using all	5
using and	10
using another	17
using it	1
using mine	9
using on	13
using the	2
using their	-3
using them	2
using these	24
using this	22
using with	10
usual	4
usual good	9
usual size	1
usual which	-19
usual xs	5
usually	1
usually a	2
usually enjoy	-9
usually good	-26
usually have	19
usually like	-4
usually love	-27
usually takes	-8
usually use	41
usually wears	10
usually with	7
utf	12
utilize	7
utter	-6
utter lack	-5
utter waste	-4
utterly	-18
utterly charming	8
utterly unbelievable	-7
utterly useless	-5
uv	19
uwe	-21
uwe boll	-21
uye	-11
v	4
v and	5
v good	14
v in	10
v neck	10
vacant	-27
vacation	2
vacation home	13
vacation with	16
vacu	22
vacuous	-6
vacuumed	-23
vacuuming	-8
vader	7
vague	-7
vain	-2
vain for	-7
valentine's	9
valentine's day	2
valerie's	11
valid	4
validates	12
valley	5
valley ho	7
valuable	1
valuable space	-8
valuable time	7
value	3
value !	52
value but	-15
value for	28
value your	-7
values of	-4
vampire	-3
van cleef	11
van damme	-4
van damme's	-9
van halen	-6
vance	16
vancouver	7
vanilla	10
vanilla extract	7
vanilla sky	9
vanished	-5
vanity project	-9
vapid	-30
vaporetto	9
variants	17
varied	3
varied and	11
varies	30
varieties	15
varieties in	17
varieties of	7
variety	14
variety in	-9
variety of	47
variety to	8
vast and	7
vast improvement	15
vastly inferior	-10
vastly superior	8
vaudeville	5
vault	-6
ve had	23
veg	2
veg dishes	7
veg fried	-7
veg platter	6
vega	4
vegan	9
vegan leather	9
vegas	1
vegas !	11
vegas hotels	6
vegas to	-13
vegetables	-2
vegetables and	7
vegetables with	6
vegetarian	3
vegetarian dish	-9
vegetation	9
veggies	3
vehicles and	-8
veiled	-6
velvet	15
velvet cake	5
velvety	5
vendor	-11
venezuela	34
vengeance	16
vengeance and	9
venice	31
venoms	17
venture	2
vera	-11
verbatim	-7
verbose	-26
verde	32
verhoeven	14
verhoeven's	7
verify	-5
verizon	-10
verma	-6
vernacular	13
verry good	10
versa	5
versatile	44
versatile !	-13
versatile and	18
versatile dress	10
versatile for	5
versatile piece	36
versatile top	10
versatility	28
verse	15
verses	18
version	-1
version as	11
version had	9
version instead	-22
version is	-1
version it	4
version or	-3
version the	-6
version then	8
versions	2
versions are	19
versions of	2
versions on	8
versital	8
versitile	34
versitle	17
versus	4
versus a	-8
versus evil	6
vertically	6
vertigo	17
verve	7
very	-1
very acceptable	10
very accessible	3
very accommodating	22
very accurate	41
very addicting	-10
very addictive	32
very affordable	37
very afraid	26
very amateurish	-16
very amusing	17
very annoyed	-10
very annoying	-50
very appealing	9
very appropriate	-10
very arrogant	-10
very attentive	45
very authentic	13
very average	-78
very awesome	18
very awkward	-20
very back	41
very bad	-86
very badly	5
very basic	-27
very believable	15
very best	21
very bitter	-31
very bland	-20
very bored	-6
very boring	-53
very bottom	-20
very boxy	-11
very bright	14
very british	6
very bulky	-39
very careful	3
very casual	7
very central	31
very challenging	36
very charming	8
very cheap	-30
very cheaply	-9
very cheerful	10
very chic	23
very classy	45
very clean	61
very clever	32
very cleverly	4
very close	51
very cold	-5
very colorful	26
very comfortable	41
very comfy	4
very compelling	34
very competitive	11
very confusing	-11
very convenient	45
very conveniently	8
very cool	12
very courteous	17
very cozy	31
very crisp	9
very crispy	8
very crunchy	-5
very customizable	6
very cute	28
very deceiving	-11
very deeply	8
very delicious	53
very dependable	54
very detailed	2
very different	-13
very difficult	-7
very dirty	-18
very disapointed	-37
very disappointed	-94
very disappointing	-57
very dissapointed	-41
very dissapointing	-15
very dissappointed	-13
very dissatisfied	-11
very dry	-4
very dull	-23
very durable	59
very easy	21
very educational	22
very effective	35
very elegant	-12
very engaging	2
very enjoyable	79
very entertaining	76
very erratic	-16
very excited	-7
very exciting	24
very expensive	-6
very fair	15
very fascinating	27
very fast	8
very favorite	9
very feminine	20
very few	-8
very figure	11
very filling	30
very finely	10
very first	2
very fitted	38
very fitting	15
very flattering	34
very flimsy	-80
very flowy	4
very forgettable	-14
very forgiving	4
very form	20
very fresh	69
very friendly	17
very frustrating	-29
very full	5
very fun	39
very functional	4
very funny	30
very generous	11
very glad	35
very good	47
very great	5
very handy	-24
very happy	44
very hard	-1
very harsh	6
very healthy	29
very heart	11
very helpful	-1
very helpfull	13
very highly	69
very human	10
very important	-2
very impressed	22
very impressive	40
very in	7
very inexpensive	6
very informative	15
very intelligent	7
very intense	18
very interesting	26
very intriguing	12
very intuitive	16
very irritating	-13
very itchy	-27
very kind	25
very lame	-4
very large	-4
very last	4
very late	-12
very less	-6
very light	-4
very lightweight	7
very likable	29
very like	24
very limited	-10
very little	-16
very lively	11
very long	-2
very loud	2
very low	-27
very luxurious	7
very manageable	18
very mediocre	-11
very memorable	31
very misleading	-29
very modern	15
very moving	31
very much	9
very narrow	-20
very near	24
very neat	2
very new	6
very nice	30
very nicely	29
very noisy	6
very odd	-6
very off	-5
very oily	-25
very old	-13
very original	10
very out	-8
very outdated	-18
very overrated	-16
very painful	-26
very pale	-20
very particular	25
very passionate	9
very personable	7
very personal	11
very picky	37
very pleasant	27
very pleasantly	26
very please	12
very pleased	19
very plush	8
very poignant	14
very polished	5
very polite	14
very poor	-67
very poorly	-35
very popular	24
very powerful	39
very predictable	-39
very pretty	26
very pricey	7
very problematic	-6
very professional	27
very quick	10
very quickly	7
very quiet	-5
very rare	5
very real	9
very realistic	20
very reasonable	14
very reasonably	8
very refreshing	46
very relaxed	22
very relaxing	15
very reliable	9
very repetitive	-27
very respectful	14
very responsive	5
very rich	17
very rigid	10
very romantic	-10
very roomy	-10
very rude	-11
very run	-18
very safe	6
very satisfied	77
very satisfying	42
very scary	11
very secure	9
very sharp	9
very sheer	-12
very short	-10
very sick	-14
very similar	14
very simple	-4
very skeptical	6
very skinny	-7
very sleek	19
very slimming	-13
very slow	-40
very small	-27
very smart	3
very smooth	43
very soft	-2
very solid	37
very sorry	-9
very spacious	33
very special	28
very stable	21
very straight	3
very stretchy	5
very strong	12
very stupid	-6
very stylish	41
very subtle	7
very suitable	53
very surreal	6
very talented	3
very tame	-17
very tasty	30
very tender	-7
very thin	-29
very thorough	51
very thought	9
very tight	-2
very tired	-7
very touching	47
very true	4
very uncomfortable	-5
very underrated	3
very understanding	12
very unflattering	-12
very unfriendly	-7
very unhappy	-33
very unique	14
very unpleasant	-12
very unprofessional	-17
very up	15
very uplifting	7
very upset	-49
very useful	58
very usefull	29
very versatile	54
very vibrant	13
very visible	-7
very warm	-2
very watery	-57
very weak	-54
very welcome	9
very welcoming	36
very well	39
very wide	-10
very worst	-40
very worth	23
very worthwhile	12
vest !	5
vest is	10
vhs	8
vhs to	14
via	4
via amazon	9
via klook	15
via mtr	10
via train	7
vibe	2
vibe !	9
vibe and	9
vibe is	8
vibe of	14
vibe to	4
vibrant	20
vibrant !	6
vibrant and	6
vibrant in	6
vibrant the	5
vibration	7
vice versa	3
victor	11
victor mclaglen	30
victoria	5
victoria and	11
victoria is	9
victors	-10
victory	12
video and	4
video camera	-9
video diary	6
video screen	-23
video showing	17
video store	-3
video where	-5
videos	-1
videos and	5
viennese	9
vietnam	5
view	-2
view !	30
view and	6
view from	7
view if	-23
view of	-8
view over	11
view the	7
view them	8
view was	7
viewer	1
viewer and	7
viewer but	9
viewers	1
viewers to	4
viewing	7
viewing for	1
views	-15
views of	-4
vig	16
vigorous	7
villains	3
villian	6
vincent	-3
vincenzo	15
vincenzo natali	4
vinci	-13
vinci code	-6
vine	-8
vinegar is	9
vinegary	-17
vintage	38
vintage look	9
viola	13
violence in	-3
violence is	3
violence which	-6
violin ultra	16
virgin atlantic	-7
virgin mojito	8
virile	19
virtually	-10
virtually non	-13
virus	-10
virus on	-13
viruses	-22
visconti	18
visconti's	11
visibility	4
visible in	-8
visibly	-14
vision	3
vision of	11
visit	14
visit !	14
visit again	-1
visit all	11
visit and	24
visit but	4
visit during	27
visit if	21
visit ocean	-20
visit on	3
visit once	14
visit or	8
visit place	29
visit that	11
visit there	-6
visit to	2
visit we	-4
visit you	-7
visited	2
visited a	15
visited and	31
visited both	8
visited but	7
visited disney	18
visited here	35
visited the	2
visiting	1
visiting again	9
visiting from	-5
visiting hk	-6
visiting hong	13
visiting in	7
visiting the	5
visiting this	4
visitor	6
visitors from	4
visitors to	10
visits	4
vista	3
visual	-3
visual and	4
visual impact	14
visual interest	13
visually stunning	-4
visuals	-4
vital	4
vitality	4
vitamin c	22
vivian	4
vivid	23
vivid colors	6
vividly	6
vizio	-13
vocabulary	4
vocal	17
vocal mic	5
vocals	5
voice	-2
voice and	5
voice quality	12
voice the	8
voices	2
voices from	10
voicing	18
voight	7
voight and	5
voila	5
vol	34
volt	13
volt power	13
volume and	2
volume for	9
volume in	17
volume is	-3
volume of	-5
volume pedal	7
volume tone	-25
volume up	33
volumes in	11
volunteer	4
vomit	-38
vomited	-11
vomiting	-9
von	2
von trier	8
vonnegut	8
vonnegut's	7
voodoo	-21
vote is	3
voucher for	-8
vous	-8
voyeur	-6
vs	1
vs evil	6
vulcan	7
vulgar	-5
vulnerabilities	14
vulnerability	4
vulnerable	5
w this	7
waaay	-7
wabash	-16
wack	-16
wada	36
wade	-12
wade through	-4
wafer	-19
wafer thin	-21
waffle	13
waffle and	21
waffle maker	21
waffle mix	8
waffles	27
waffles in	16
waffles pancakes	14
wagon	3
wagyu	8
waist area	7
waist cincher	7
waist is	18
waist line	14
waist of	-15
waist so	6
waist was	-3
waist which	11
waistband	-3
waisted but	7
waisted for	-13
waisted jeans	5
wait	-10
wait and	-3
wait for	-9
wait i	-32
wait in	-7
wait on	-5
wait one	-5
wait service	-14
wait so	12
wait that	-5
wait the	-22
wait till	-3
wait times	3
waited	-10
waited at	-8
waited for	-2
waited no	9
waited until	4
waiter	-7
waiter came	-5
waiter for	-7
waiter had	-22
waiter said	-20
waiter to	-7
waiters	-12
waiters were	-5
waiting	-1
waiting and	-5
waiting areas	28
waiting in	-5
waiting line	-10
waiting on	-11
waiting times	26
waiting to	3
waiting we	-8
waitress	-18
waitress came	-16
waitress in	11
waitress never	-9
waitress to	-14
waitress was	-8
waived	-14
waiver	-12
wake me	-4
wakes me	15
waking up	10
waldau	9
walgreens	7
walk	2
walk a	8
walk all	7
walk along	10
walk and	6
walk around	-2
walk but	12
walk for	12
walk from	-2
walk it	7
walk or	-11
walkable	31
walked	-3
walked away	-10
walked down	15
walked everywhere	9
walked in	-12
walked off	-19
walked out	-32
walked the	6
walking	4
walking around	-2
walking distance	17
walking shoes	5
walking the	3
walking up	-6
walkman	-10
walkways	27
wall behind	-11
walled	16
wallet	6
wallop	10
wallpaper was	-42
walls	-7
walls are	-12
walls in	-20
walmart	-7
walmart and	-14
walnut and	-12
walnuts	23
walsh	6
walter	-18
walter matthau	12
walter pidgeon	6
wandered	-3
wandering	-4
wandering about	-7
wanders	-6
wang	6
wanna	-3
wanna be	3
wannabe	-8
want	-1
want !	15
want a	-5
want and	9
want for	10
want from	4
want go	-5
want great	-7
want in	9
want is	-5
want it	2
want my	-31
want of	11
want so	-6
want them	6
want to	-1
want without	-7
want your	-3
wanted and	3
wanted me	-4
wanted more	4
wanted my	-7
wanted that	22
wanted these	-10
wanted this	-40
wanted to	-25
wanting more	6
wants	-1
wants more	14
war	5
war and	4
war as	11
war by	11
war films	4
war has	4
war ii	-3
war in	3
war is	2
war movie	-6
war story	13
war with	-6
ward bond	5
wardrobe	8
wardrobe !	6
wardrobe staple	7
ware	-8
warfare	8
warfare and	15
warhols	12
warlock	5
warm	10
warm !	21
warm and	13
warm friendly	6
warm hearted	4
warm sound	8
warm weather	15
warm welcome	16
warmer	16
warmers	18
warming	7
warms	35
warms up	8
warmth	12
warn	2
warned !	-43
warned of	-27
warned though	6
warners	5
warning	-15
warning !	-3
warning against	12
warning sign	-5
warnings	-15
warnings that	-8
warp	-12
warped	-31
warped and	-14
warranty	-11
warren oates	-11
wars	4
wars fans	8
wars roller	8
wary of	5
was	-5
was ?	5
was able	2
was about	2
was absurd	-7
was acting	-6
was added	-15
was afraid	3
was aired	11
was all	-2
was almost	5
was already	-4
was also	1
was amazing	45
was amusing	-7
was anticipating	-7
was appalled	-14
was appalling	-11
was appealing	-25
was apprehensive	12
was arriving	-15
was as	-1
was assured	-6
was astounding	9
was attempting	-4
was attentive	-3
was awesome	4
was awful	-13
was awkward	-6
was bad	-17
was badly	-7
was baggy	-9
was banned	-7
was bare	-9
was barely	-11
was based	2
was below	-24
was bent	-14
was bit	5
was bitter	-11
was black	-7
was bland	-16
was blown	7
was bored	-12
was boring	22
was bothered	21
was bought	-6
was boxy	-21
was brilliant	14
was broke	-24
was broken	-31
was but	-2
was certain	-6
was charged	-37
was cheap	-4
was cheaper	5
was choking	-17
was clean	-4
was clearly	-8
was closed	-4
was cold	-51
was coming	2
was completed	-10
was completely	4
was concerned	3
was considerably	-10
was contemplating	16
was cozy	10
was cramped	14
was crap	7
was crisp	12
was dark	-5
was dated	-10
was decent	-5
was declined	-9
was defective	-23
was delicious	37
was delighted	-5
was delightful	5
was delish	20
was delivered	-15
was designed	4
was destroyed	-8
was difficult	2
was dirty	-45
was disapointed	-7
was disappointed	-15
was disappointing	8
was discovered	20
was disgraceful	-9
was disgusting	-16
was distracted	-20
was dreadful	-25
was driving	-9
was drowning	-6
was dry	-31
was due	-4
was dying	-6
was easier	-4
was easy	13
was edible	-17
was either	-5
was embarrassed	-6
was empty	-29
was enchanted	8
was entitled	-10
was even	4
was everything	7
was excellent	7
was excited	-24
was expecting	-6
was fab	16
was fabulous	48
was falling	-4
was fantastic	16
was far	2
was fascinating	11
was fast	2
was featured	9
was filled	-3
was filthy	-21
was fine	-1
was five	8
was flat	-5
was flawed	-21
was fooled	-26
was free	-12
was fresh	4
was friendly	-3
was from	-5
was full	-3
was garbage	-12
was generous	38
was getting	-4
was given	-2
was glad	5
was going	2
was gone	4
was gracious	-9
was great	8
was greeted	3
was gross	-33
was grossed	-19
was hair	-21
was half	-2
was handed	-29
was hanging	-11
was hard	-10
was helpful	2
was hiding	9
was hollywood	-16
was hooked	4
was hopeful	-32
was hoping	5
was horrendous	-6
was horrible	-35
was horrid	-7
was horrified	-4
was hot	2
was how	-2
was hugely	18
was i	-4
was if	-5
was immaculate	10
was impeccable	5
was impossible	-15
was impressed	30
was improved	13
was in	-2
was incredible	19
was inedible	-4
was insanely	-9
was installing	-40
was invited	8
was it	-10
was juicy	-6
was just	-16
was keen	8
was king	8
was lackluster	-35
was large	6
was later	5
was laughable	-4
was leaking	-8
was left	5
was less	-16
was like	-5
was limited	-15
was listed	-3
was living	4
was loose	5
was losing	-19
was love	2
was lovely	1
was low	-9
was lucky	3
was luke	-12
was lured	-17
was lying	-12
was mad	-11
was magical	27
was magnificent	22
was marvelous	11
was massive	-7
was me	-6
was mediocre	-6
was mentioned	-10
was mesmerized	15
was met	-11
was meticulously	10
was mildly	-16
was miserable	7
was mistaken	-10
was mold	-33
was more	-4
was nervous	56
was never	-2
was no	11
was nominated	4
was non	-7
was none	-7
was not	3
was number	8
was obvious	-4
was occupied	-5
was odd	-5
was off	-27
was ok	-5
was okay	-3
was old	-7
was on	1
was only	2
was opened	-9
was out	-7
was outdated	-21
was outrageous	-6
was outstanding	16
was over	-4
was overcooked	-11
was paid	8
was painful	-8
was painfully	-11
was pathetic	-22
was peaceful	6
was perfectly	2
was phenomenal	5
was physically	-8
was plain	-7
was planning	8
was played	3
was pleasantly	39
was pleased	9
was plentiful	6
was plenty	6
was pointless	-5
was polite	9
was poor	35
was positive	18
was pouring	-6
was practically	-3
was predictable	-24
was pregnant	-3
was pristine	18
was promised	-30
was prompt	68
was proven	19
was quick	2
was quiet	13
was re	5
was received	-6
was reclined	7
was refreshing	15
was relatively	3
was released	5
was replaced	-5
was replacing	-8
was resolved	-13
was returned	5
was ridiculous	-45
was right	-1
was ripped	-5
was rotten	-53
was rude	-17
was ruined	-21
was sadly	-32
was salty	-21
was satisfactory	9
was scratched	-50
was second	7
was sent	8
was serviced	16
was severely	-25
was sewn	-21
was shipped	4
was shocked	2
was shorter	-10
was showing	-8
was shown	3
was shut	-14
was similar	4
was since	-13
was skeptical	4
was slow	-21
was smelling	-9
was smooth	-5
was so	-15
was soggy	-25
was some	-1
was soo	9
was sooooo	-10
was sorely	-21
was sorry	4
was spacious	1
was special	-5
was spoiled	-10
was spoilt	-12
was spot	17
was spotless	98
was spotlessly	6
was stale	-49
was strange	-15
was stupid	10
was sub	6
was such	-2
was sufficient	8
was superb	5
was supposed	-18
was surprised	15
was surprising	18
was swimming	-23
was talked	-11
was talking	4
was terrible	10
was terribly	-2
was terrific	4
was that	2
was the	3
was their	3
was these	-50
was thin	-4
was thinking	2
was thinner	-8
was this	-3
was thrilling	-18
was time	3
was tiny	-34
was to	-5
was told	-26
was too	-5
was top	10
was torture	-7
was totally	3
was touched	10
was trying	-3
was unable	-9
was unbearable	-101
was uncomfortable	-36
was unflattering	-9
was unique	4
was unnecessarily	-12
was unpleasant	-9
was used	-5
was viewed	7
was waiting	-20
was walking	-5
was wasted	4
was watery	-20
was way	-2
was weak	-9
was wearing	-7
was well	9
was why	-4
was wide	-10
was with	-2
was wonderfully	8
was wondering	-5
was working	-12
was worried	50
was worse	5
was worst	-8
was worth	-6
was wrong	5
was young	4
was yummy	-7
was zero	-12
wash	-9
wash cycle	-6
wash is	5
wash it	-2
wash my	-5
wash up	11
wash well	7
washburn	7
washed	-14
washed and	-7
washed it	-20
washed the	-6
washed them	-33
washers	64
washes well	13
washing	-6
washing machine	4
washington	3
washington's	4
washrooms are	10
washy	-6
wasn	-4
wasn t	-7
wasn't NOT_an	-12
wasn't NOT_awful	-15
wasn't NOT_bad	-10
wasn't NOT_busy	-5
wasn't NOT_crowded	8
wasn't NOT_disappointed	7
wasn't NOT_enough	-10
wasn't NOT_even	5
wasn't NOT_flattering	5
wasn't NOT_for	-9
wasn't NOT_good	-6
wasn't NOT_great	-6
wasn't NOT_huge	11
wasn't NOT_impressed	-33
wasn't NOT_it	-11
wasn't NOT_made	-4
wasn't NOT_much	-22
wasn't NOT_right	-16
wasn't NOT_so	-16
wasn't NOT_sure	28
wasn't NOT_that	8
wasn't NOT_the	-1
wasn't NOT_very	-3
wasn't NOT_what	-7
wasn't NOT_worth	-4
wasnt	-2
wasp	28
wasps	5
wast	-12
wast of	-22
wastage	-8
wastage of	-8
waste	-61
waste !	-11
waste and	-7
waste money	-29
waste my	-12
waste of	-112
waste their	-18
waste your	-14
wasted	-49
wasted as	-5
wasted here	-11
wasted money	-6
wasted my	-29
wasted opportunity	-8
wasteful	-4
waster	-4
wastes	-10
wasting	-23
wasting my	-20
wasting the	-11
wasting their	10
wasting your	-20
watanabe	5
watch	1
watch !	20
watch after	-11
watch again	6
watch and	-2
watch as	2
watch for	2
watch is	6
watch it	20
watch movies	6
watch out	-3
watch over	6
watch something	-5
watch the	4
watch them	5
watch together	7
watchable	-6
watchable but	-17
watched about	-10
watchers	10
watches the	5
watching after	-8
watching an	-6
watching as	6
watching for	5
watching paint	-20
watching this	-3
watching you	7
water ?	-10
water all	-12
water and	2
water because	-21
water bottles	6
water coolers	6
water dripping	-7
water feature	7
water fountain	9
water had	-20
water if	-24
water inside	-7
water only	-49
water pressure	4
water so	-10
water taxi	5
water too	-12
water was	-10
watercolor	14
watered	-22
watered down	-25
waterfall	9
waterfalls	7
waterfront and	10
watering	21
waterloo	9
watermelon	7
waters	15
waterslide	7
watery	-31
watery and	-17
watson	-4
watt	3
wattage	29
waves	2
waves pro	9
wax	15
wax and	12
wax paper	13
way a	12
way ahead	5
way below	-10
way better	2
way cheaper	36
way cool	20
way down	-6
way easier	7
way her	9
way however	9
way i've	9
way into	4
way it	4
way it's	4
way just	6
way making	-12
way of	3
way off	-34
way our	13
way over	-14
way overpriced	-29
way right	9
way she	10
way short	-22
way that	3
way through	-2
way too	-46
way up	-2
way way	-11
way with	5
wayans	-23
wayne	3
wayne and	5
ways	9
ways for	4
ways it	4
ways one	8
ways than	8
wd	19
wdw	18
we	1
we absolutely	5
we also	-3
we always	8
we as	7
we asked	-4
we assumed	-12
we attended	13
we be	-7
we booked	1
we both	2
we buy	8
we called	-38
we cancelled	-6
we celebrated	10
we checked	3
we chose	2
we complained	-9
we continued	-11
we could	4
we couldn't	-6
we dance	8
we decided	2
we discovered	-4
we ended	-7
we enjoy	12
we enjoyed	80
we entered	-3
we especially	6
we eventually	-10
we explained	-7
we finally	-4
we first	8
we follow	6
we found	-4
we gave	3
we going	-8
we heard	-3
we highly	8
we hit	6
we just	-1
we later	-9
we left	-3
we like	3
we literally	-17
we look	7
we lost	15
we love	-5
we loved	2
we meet	3
we mostly	4
we needed	3
we noticed	7
we opted	-2
we paid	2
we parked	15
we plan	21
we politely	-11
we pre	11
we pulled	-13
we queued	9
we quickly	9
we rarely	8
we realize	6
we really	-6
we received	-2
we returned	-2
we rode	6
we send	12
we shall	10
we shared	39
we should	-5
we spent	1
we split	20
we start	3
we stay	10
we stepped	15
we struggled	-36
we stumbled	11
we supposed	-9
we tasted	6
we tend	7
we thought	-8
we took	7
we tried	1
we turned	-17
we use	17
we used	5
we visit	51
we waited	-20
we watch	6
we went	1
we were	2
we where	-4
we will	5
we won't	-20
we would	1
we wrote	11
we'll definitely	18
we'll probably	14
we're in	4
we're not	-3
we're supposed	-58
we're treated	-5
we're very	11
we've had	6
weak	-38
weak and	-24
weak coffee	-7
weak film	-5
weak movie	-18
weak or	7
weak plot	-17
weak points	10
weak script	-10
weak that	-10
weak the	-43
weak with	-23
weaknesses	5
wealth	5
wealth of	8
wealthy	-8
wear a	4
wear and	2
wear around	5
wear as	10
wear comfortable	9
wear dress	6
wear either	9
wear i	-12
wear is	-24
wear it	8
wear mine	6
wear my	18
wear over	4
wear so	13
wear them	9
wear this	-8
wear well	4
wear with	14
wear xs	4
wearable	14
wearing a	-8
wearing an	-4
wearing it	4
wearing this	18
wearing with	9
wears	-6
wears thin	-16
weather	25
weather !	15
weather and	6
weather but	6
weather forecast	5
weather is	2
weather so	12
weather to	9
weather was	30
weaves	16
weaving	9
web browser	6
web site	-2
web sites	39
webb	8
weber	9
weber is	12
website	-1
website and	-2
website before	11
website for	3
website is	-15
website it	-31
website that	-4
wedding	1
wedding on	7
wedding present	11
wedgie	6
wednesday evening	15
week	3
week !	22
week after	-6
week at	4
week day	63
week days	27
week is	6
week now	11
week on	7
week then	-25
week to	6
weekday	3
weekday so	5
weekdays	26
weekdays and	13
weekend	10
weekend or	9
weekend so	4
weekend when	6
weekends	21
weekly	9
weeks	-1
weeks for	-5
weeks now	8
weeks to	11
wegman's	11
weigh	-3
weight	-4
weight and	8
weight for	9
weight gain	-9
weight in	14
weight loss	-4
weight than	8
weight the	15
weight to	28
weight training	6
weight watcher	14
weight watchers	59
weighted	5
weir	5
weird	-15
weird and	3
weird but	5
weird color	-22
weird fit	-62
weird shape	-28
weirdly	-17
welch	10
welcome	10
welcome addition	21
welcome and	9
welcome change	12
welcome on	5
welcomed	3
welcomes	4
welcoming	13
welcoming and	7
weld	-6
welded	-9
well	13
well !	15
well acted	10
well against	6
well almost	5
well and	13
well appointed	10
well at	-3
well built	5
well but	-2
well by	-5
well cast	15
well constructed	15
well cooked	-13
well crafted	11
well decorated	11
well deserved	5
well designed	46
well developed	-3
well directed	3
well do	-11
well done	39
well drawn	39
well earned	15
well enough	-11
well especially	18
well executed	12
well for	22
well furnished	7
well handled	-5
well have	-4
well i	-6
well in	4
well it	-2
well it's	-2
well kept	9
well laid	-6
well liked	8
well located	8
well made	12
well maintained	32
well maybe	-2
well no	-8
well on	4
well organised	19
well over	-15
well paced	34
well packaged	6
well packed	34
well padded	20
well past	-7
well placed	42
well planned	13
well played	10
well prepared	5
well presented	16
well priced	11
well protected	14
well put	21
well read	-9
well received	10
well rounded	8
well run	13
well scripted	10
well seasoned	9
well set	5
well stocked	50
well that's	3
well there	-5
well though	4
well thought	32
well told	15
well too	3
well under	6
well used	8
well very	5
well was	8
well with	7
well within	11
well without	7
well worth	56
well written	35
well you	-4
welles	5
welles and	4
went	4
went above	52
went around	-4
went back	-17
went down	-9
went downhill	-18
went during	12
went early	13
went everywhere	11
went home	-14
went it	9
went mid	6
went nowhere	-7
went on	2
went searching	9
went smoothly	11
went the	-3
went there	1
went to	-15
went up	5
went was	-6
went well	6
went with	1
went wrong	-2
wentworth	-14
were	-5
were able	9
were above	11
were actually	-13
were adequate	29
were already	-5
were amazed	4
were amazing	4
were and	-5
were aware	-12
were awesome	10
were awful	-7
were back	-9
were bad	-9
were bland	-6
were bored	-13
were broken	10
were burnt	-9
were certain	9
were changed	4
were charged	-2
were clean	13
were closing	-7
were cold	8
were comfortable	16
were confused	20
were delicious	-22
were denied	-8
were dirty	-71
were disgusting	-10
were doing	-3
were down	-25
were dressed	7
were efficient	5
were empty	5
were enough	10
were everything	5
were everywhere	-12
were excellent	41
were exceptional	-4
were excited	-10
were fantastic	-18
were far	-14
were filthy	-15
were fine	-9
were flat	-30
were forced	-3
were fortunate	5
were fresh	12
were fully	-12
were given	-4
were going	-6
were great	13
were gross	-10
were hanging	11
were happy	9
were hard	-14
were here	15
were his	6
were horrible	32
were ignored	7
were indeed	-5
were informed	10
were interesting	-5
were invited	10
were kept	18
were lame	-7
were leaving	-4
were led	7
were light	7
were like	3
were lip	10
were literally	-10
were long	-11
were longer	30
were lots	10
were mediocre	-26
were missing	-17
were mostly	-2
were moving	-11
were never	-2
were no	-12
were not	-3
were nothing	-8
were now	-6
were obviously	-8
were okay	-12
were old	10
were only	-10
were our	-5
were out	-3
were outstanding	8
were overall	-11
were pathetic	-14
were perfect	-23
were performing	9
were pleasant	6
were pleasantly	11
were plenty	7
were polite	18
were poor	-7
were portrayed	-4
were quickly	7
were quiet	12
were reading	7
were real	13
were really	6
were reasonable	10
were rude	-31
were ruined	-34
were scary	-7
were shocked	8
were short	3
were shorter	7
were sky	-20
were small	-11
were so	-16
were spacious	13
were spectacular	6
were stained	-18
were stale	-12
were standing	-23
were starving	12
were stolen	-5
were struggling	-15
were stupid	-6
were such	-4
were superb	-9
were supposed	3
were talking	3
were terrible	16
were the	-4
were they	-4
were thinking	-10
were thrilled	10
were to	-1
were told	-9
were too	-9
were torn	-13
were two	-5
were under	-5
were unsure	9
were upgraded	3
were using	-10
were very	1
were warm	7
were wasted	-7
were way	-1
were we	-11
were were	-7
were what	4
were woken	9
were working	-23
were worth	9
were written	-3
were wrong	6
were you	-2
were yummy	8
weren't	-1
weren't NOT_bad	-4
weren't NOT_even	5
weren't NOT_for	-8
weren't NOT_so	-4
werent	-8
werewolf	-3
werther's	-31
wesley snipes	-5
west	-2
west valley	12
western	1
western with	8
wet or	20
what	-1
what !	4
what ?	-25
what a	-3
what about	-8
what am	-6
what appeared	-6
what but	-31
what can	3
what could	2
what counts	6
what did	-34
what do	-1
what does	-3
what else	1
what ever	-4
what every	8
what exactly	-17
what happened	-3
what he	-3
what hollywood	-12
what i	2
what i'd	-3
what is	-1
what it	9
what it's	8
what its	7
what just	19
what kind	-4
what led	6
what lies	5
what little	-30
what looked	-11
what makes	22
what men	8
what more	17
what our	7
what plot	-6
what s	-5
what sets	5
what should	-2
what so	-4
what stands	8
what that	4
what the	-7
what there	-7
what they	1
what this	-2
what those	5
what to	6
what use	-13
what was	-10
what wasn't	-31
what went	-13
what were	-25
what will	9
what you	-1
what you'd	9
what's	3
what's all	-10
what's great	10
what's left	-6
what's next	-7
what's not	33
what's that	8
what's the	-16
what's up	-25
what's with	9
what's worse	-27
what's wrong	3
whatever	2
whatever the	-7
whats	-5
whats not	14
whats the	-7
whats with	-13
whatsoever	-10
wheat	2
when	1
when all	-5
when arriving	10
when asked	-9
when being	15
when considering	11
when coupled	12
when did	-5
when finished	10
when going	9
when he	1
when her	19
when his	3
when i'm	11
when i've	-4
when in	10
when installing	12
when it	-3
when its	2
when needed	48
when paying	-10
when practicing	9
when purchasing	-6
when putting	12
when reclined	-17
when running	-9
when seated	10
when several	-8
when someone	-5
when something	-5
when the	-3
when they	-1
when traveling	28
when trying	-8
when tuning	-11
when using	15
when walking	23
when we	3
when william	9
when worn	6
whenever	1
whenever i	-2
whenever i'm	24
whenever possible	8
where are	-17
where as	4
where did	-10
where do	-3
where else	17
where exactly	-8
where high	-19
where if	7
where is	-9
where most	6
where no	20
where our	-5
where some	3
where the	-2
where their	7
where they	1
where they've	-8
where two	-5
where u	-5
where was	-28
where were	-8
where you	1
where your	4
where's	-3
where's the	-16
wherever we	-14
whether i	-5
whether my	-17
whether you	19
whetted	9
which adds	-5
which aired	18
which appeared	-23
which begs	-14
which by	-12
which can	1
which cost	-4
which definitely	12
which did	-14
which direction	-7
which even	10
which fits	12
which for	-4
which gives	5
which happened	-7
which has	-2
which have	7
which helped	-8
which helps	16
which here	-14
which hold	8
which i	1
which i'd	-5
which i'm	3
which is	1
which it's	-8
which just	-10
which many	3
which most	13
which offers	5
which point	-21
which pretty	-17
which probably	-18
which provided	17
which resulted	4
which says	-5
which tastes	-25
which tells	5
which took	-7
which would	1
while !	18
while also	14
while another	5
while at	8
while away	10
while browsing	8
while chasing	-7
while doing	7
while enjoying	21
while i	-2
while it	-6
while it's	6
while its	6
while keeping	5
while learning	6
while making	-4
while not	1
while on	24
while others	2
while people	-9
while since	8
while sitting	14
while still	16
while the	-1
while then	-25
while they	-21
while to	7
while traveling	8
while trying	-3
while yet	-11
whilst it	8
whilst you	8
whimsical	8
whimsical and	8
whiners	8
whining	-8
whiny	-17
whip	3
whips	4
whisk	7
whiskey	3
whispering	6
whispers	15
white	1
white and	1
white as	5
white background	8
white button	16
white by	-6
white cinematography	6
white cotton	6
white cream	8
white guy	-8
white in	5
white jeans	-7
white knuckle	8
white noise	3
white on	-4
white or	3
white screen	-8
white shirt	8
white suit	12
white tea	-11
white too	7
white with	4
white women	-21
white zombie	-7
whiteboard	33
whites	-4
who also	2
who always	4
who am	5
who appreciate	13
who appreciates	4
who as	1
who barely	-11
who becomes	2
who complain	26
who doesn't	3
who enjoys	3
who fail	-10
who find	5
who grew	3
who has	5
who hate	8
who hates	11
who he	5
who is	1
who knew	17
who knows	-11
who liked	-4
who likes	-2
who looks	-3
who love	-14
who loves	-2
who made	-3
who met	8
who moves	7
who need	9
who needs	2
who paid	-11
who plays	5
who previously	14
who provided	10
who s	-13
who seemed	-3
who steals	5
who supposedly	-13
who think	-9
who understands	6
who uses	-6
who usually	3
who walked	-15
who want	5
who wants	-3
who were	-1
who worked	10
who's	2
who's the	3
whoa !	-5
whoever	-1
whoever made	-27
whoever wrote	-3
whole	-2
whole bag	22
whole day	22
whole experience	-7
whole family	-9
whole film	-8
whole leaves	-21
whole life	25
whole milk	-12
whole movie	-11
whole new	6
whole place	-5
whole premise	-6
whole purpose	-12
whole reason	-12
whole series	11
whole thing	-2
whole time	2
whole trip	-17
wholesome	18
whom	-3
whom he	6
whoop !	8
whoopi	8
whoopi goldberg	4
whopping	-3
whose lives	8
whose real	10
why	-10
why !	-17
why ?	-11
why am	-5
why anyone	-15
why can	-11
why couldn't	-3
why did	8
why do	-17
why does	-49
why doesn't	9
why don't	-19
why god	-8
why i	-1
why in	-16
why is	-6
why it	3
why just	-27
why make	-34
why no	5
why not	8
why oh	-32
why on	-5
why should	-9
why the	-9
why they	4
why they're	9
why to	9
why was	-15
why waste	9
why watch	-18
why were	-4
why when	-8
why would	-47
wi	5
wi fi	5
wicca	56
wiccan	21
wicked	6
wide	-5
wide !	-19
wide array	7
wide at	-32
wide audience	8
wide but	11
wide choice	17
wide enough	10
wide leg	5
wide legs	18
wide of	-9
wide range	13
wide variety	18
widens	-14
wider and	-18
widget	28
widmark	2
widow	5
widow who	14
widowed	8
wieder	30
wierd	-13
wife	4
wife bought	17
wife didn't	-12
wife enjoyed	-20
wife evelyn	-12
wife loves	18
wife mary	6
wife my	6
wife of	4
wife the	4
wifi	17
wifi or	6
wifi was	11
wifi worked	12
wig	-2
wii	-8
wil	5
wild	-5
wild animals	7
wild bill	8
wild bird	-17
wilder	3
wilder's	9
will	2
will add	4
will adore	13
will agree	-6
will also	9
will always	17
will appreciate	13
will attempt	-14
will blow	3
will break	-8
will bring	6
will burn	9
will but	-6
will buy	9
will continue	24
will cover	11
will creep	8
will definitely	65
will die	-9
will easily	22
will eat	-2
will enjoy	-2
will especially	8
will fade	11
will fall	7
will geer	8
will go	1
will grab	14
will hate	5
will hold	6
will improve	-14
will inspire	7
will it	15
will just	-6
will keep	1
will kick	6
will last	33
will laugh	6
will learn	6
will love	21
will make	1
will meet	12
will miss	4
will most	4
will need	4
will never	-7
will not	-18
will only	-5
will open	16
will order	52
will pass	-10
will please	5
will prevent	-16
will protect	9
will purchase	9
will raise	8
will really	13
will recognize	6
will recommend	16
will remain	7
will remove	-10
will require	7
will shrink	13
will sometimes	8
will soon	3
will stay	8
will stick	-25
will stretch	22
will surely	-7
will thoroughly	6
will truly	7
will try	-11
will understand	7
will visit	1
will watch	3
will wear	26
will work	4
willed	6
william	-8
william h	28
william haines	12
william holden	-5
william powell	16
williams	1
willing	1
willingness	4
willis	8
willy	-8
wilson	-3
wilton	28
wim	-7
wimpy	-3
win	3
win best	9
win the	2
win win	16
wind blows	19
wind it	9
winder is	6
winder string	7
windmill	8
window into	8
window open	-7
window seats	12
window to	-5
windows and	9
windows open	7
windows that	11
windows were	-6
windows with	15
windshield	7
windy	26
windy day	21
wine	-2
wine as	15
wine bar	9
wine color	17
wine if	-10
wine on	5
wine selection	5
wine tasting	12
wine to	5
wines	37
wines and	42
wines are	29
wing lounge	19
wings	2
wings !	14
wings as	7
wings is	7
winner	37
winner !	4
winner from	8
winner here	11
winning	11
winning the	4
wins !	7
winter	35
winter !	9
winter and	15
winter in	5
winter months	18
winter white	6
winter with	4
winter's	10
winters	19
winters and	8
wipe down	5
wipe the	-6
wiped down	-29
wiping up	-13
wire	2
wire in	-17
wires	-13
wires to	8
wise	1
wise and	11
wise but	5
wise this	-5
wiseguy	8
wisely	-3
wish for	5
wish fulfillment	-8
wish i	-9
wish is	9
wish it	-1
wish list	29
wish more	3
wish some	23
wish that	3
wish there	17
wish they	4
wish was	11
wish you	6
wished	1
wished that	5
wishes	3
wishing he	-10
wishmaster	12
wishy	-10
wishy washy	-10
wit	5
wit or	-10
witch	6
witchcraft	2
witches	11
witchy	16
with	-1
with a	2
with action	3
with air	-13
with all	2
with ample	17
with android	-28
with arthur	4
with awesome	19
with ba	-11
with bad	-10
with barely	-47
with bbq	10
with beautiful	-9
with beer	9
with being	3
with better	-10
with big	-6
with blue	7
with books	14
with booties	5
with boots	16
with both	1
with bringing	8
with broad	6
with built	10
with buying	10
with care	20
with charm	7
with cheap	10
with cheesy	-8
with cinnamon	14
with comfortable	47
with complete	27
with confidence	15
with cool	13
with crispy	5
with dark	28
with delicious	7
with denim	-8
with different	2
with digital	-10
with dignity	6
with dirt	-24
with disney	4
with dresses	4
with dried	-18
with each	4
with ease	10
with easy	3
with electric	-4
with english	3
with everything	-10
with excellent	55
with eyes	6
with fake	-6
with family	10
with fast	16
with father	9
with fish	6
with flare	7
with flats	15
with flavor	7
with flip	4
with flying	4
with foot	23
with free	24
with friends	-9
with fruit	6
with garlic	6
with getting	4
with gluten	7
with good	22
with gorgeous	9
with grace	6
with hands	9
with hardly	-10
with heels	48
with higher	32
with hk	12
with information	14
with iron	11
with it	2
with its	1
with jeans	35
with jennifer	5
with jerry	11
with just	3
with king	7
with lack	-7
with language	-24
with large	30
with leather	9
with leggings	6
with less	6
with lesser	6
with likable	7
with like	16
with links	-32
with literally	-30
with little	-2
with live	7
with local	5
with long	-3
with lots	-4
with machine	-11
with mainland	-14
with major	-10
with management	13
with many	13
with me	4
with medium	8
with mint	4
with modern	-6
with morals	13
with much	-2
with multiple	5
with my	7
with natural	6
with nice	3
with no	2
with noise	-6
with occasional	-7
with pants	7
with passion	2
with peanut	-8
with perfect	-13
with perfectly	14
with personal	15
with piano	-17
with plastic	-5
with pleasure	16
with plenty	13
with poor	-15
with pop	-24
with powdered	9
with promise	-11
with proper	8
with purchase	-5
with quality	10
with raw	7
with reasonable	16
with reservations	-23
with retailer's	-9
with salt	-15
with sandals	20
with sandwiches	8
with separate	5
with service	15
with several	-4
with shoes	7
with short	15
with shorter	-11
with skinny	31
with snacks	16
with some	2
with sore	-23
with soup	18
with spicy	18
with stock	-11
with strong	10
with stunning	19
with style	6
with subscribe	12
with subtle	22
with sweet	5
with tall	5
with tears	7
with terrible	-32
with terrific	8
with the	-1
with theirs	8
with themes	10
with those	3
with three	3
with tights	1
with tomato	23
with too	-32
with total	17
with true	-9
with twins	-21
with twists	6
with typical	-4
with usb	5
with vanilla	4
with veg	20
with views	32
with warm	5
with way	-17
with wearing	5
with which	2
with white	5
with wide	7
with wife	20
with wifi	22
with wit	9
with wonderful	-13
with word	-45
with wrong	-9
with you	1
with young	17
wither	5
witherspoon	4
within	1
within easy	13
within his	12
within walking	14
within your	10
without	3
without NOT_all	11
without NOT_any	1
without NOT_anything	-5
without NOT_asking	-4
without NOT_at	-5
without NOT_being	32
without NOT_compromising	5
without NOT_even	6
without NOT_explanation	-2
without NOT_first	-13
without NOT_getting	7
without NOT_going	10
without NOT_having	3
without NOT_losing	4
without NOT_making	5
without NOT_moving	-25
without NOT_notifying	-12
without NOT_one	21
without NOT_permission	-38
without NOT_purchasing	-10
without NOT_realizing	17
without NOT_sacrificing	16
without NOT_them	18
without NOT_waiting	-5
without NOT_worrying	12
withstand a	-7
withstood	7
witless	-8
witness	1
wits	4
witty	10
witty and	18
wobbles	-74
woefully	-28
wok	13
woke	2
woke up	4
wolf in	-27
wolfgang	-5
wolfgang puck	-15
woman ?	-5
woman in	3
womb	-14
women ?	-6
women are	-3
women with	-8
won	7
won an	-4
won me	43
won over	7
won some	-24
won the	6
won't	-7
won't NOT_be	-4
won't NOT_break	10
won't NOT_buy	-31
won't NOT_come	-5
won't NOT_disappoint	24
won't NOT_do	-12
won't NOT_give	16
won't NOT_go	-2
won't NOT_hurt	16
won't NOT_install	-13
won't NOT_let	-7
won't NOT_like	10
won't NOT_need	7
won't NOT_open	-13
won't NOT_order	-42
won't NOT_recommend	-12
won't NOT_regret	66
won't NOT_run	-7
won't NOT_touch	8
won't NOT_turn	-18
won't NOT_work	-7
wonder	-6
wonder of	-7
wonder what	2
wonder when	-8
wonder who	-18
wonder why	-2
wondered about	5
wondered what	3
wonderful	48
wonderful !	23
wonderful addition	4
wonderful and	19
wonderful app	35
wonderful book	-4
wonderful but	3
wonderful dress	7
wonderful experience	10
wonderful film	-4
wonderful flavor	14
wonderful food	10
wonderful for	-3
wonderful hotel	7
wonderful job	-3
wonderful life	-5
wonderful movie	25
wonderful new	5
wonderful on	25
wonderful performance	24
wonderful piece	8
wonderful place	5
wonderful product	44
wonderful reviews	-24
wonderful stay	10
wonderful story	22
wonderful stuff	14
wonderful thing	7
wonderful to	4
wonderful view	6
wonderful way	9
wonderful with	-4
wonderfull	28
wonderfully	63
wonderfully done	8
wonderfully written	11
wondering	-2
wondering about	16
wondering why	-26
wonderous	6
wonderous book	4
wonders	10
wondrous	30
wondrous book	29
wonky	-10
wont	-4
wont NOT_download	10
wont NOT_even	-17
wont NOT_let	-3
wont NOT_regret	18
wont NOT_work	-8
wonton	7
wonton soup	8
wood floors	5
wooden	-21
wooden acting	-35
wooden and	-10
woofer	-12
woohoo	10
woohoo !	10
woolf	12
wor	9
word	-3
word game	-6
word games	-4
word go	-5
word limit	-11
word of	12
words it's	-9
words of	-3
words on	-6
wordy	-5
wordy and	-12
wore it	-2
wore off	-6
wore out	4
wore the	-5
wore them	-10
wore these	-4
wore with	5
work	6
work !	11
work appropriate	14
work around	4
work as	3
work but	-19
work by	6
work day	13
work for	-4
work from	11
work great	9
work hard	31
work has	4
work if	-5
work into	6
work just	9
work o	11
work of	-3
work okay	-28
work or	4
work perfect	10
work perfectly	12
work place	9
work schedule	5
work space	13
work the	-3
work though	-6
work to	5
work together	15
work was	-6
work well	14
work your	17
worked	-5
worked !	9
worked a	6
worked at	-6
worked but	-5
worked fine	4
worked for	1
worked great	-9
worked it	-35
worked once	-7
worked out	3
worked over	9
worked perfectly	45
worked pretty	-9
worked well	2
workers in	4
workforce	10
workhorse	16
working !	-4
working after	-31
working app	9
working as	4
working class	2
working correctly	-16
working great	5
working it	-3
working out	6
working there	-6
working well	70
workout	3
works	25
works !	17
works amazingly	14
works and	2
works as	21
works beautifully	12
works because	4
works best	-6
works better	4
works exactly	8
works extremely	12
works fine	-4
works flawlessly	2
works for	4
works great	3
works just	24
works like	85
works nicely	23
works out	34
works perfect	12
works perfectly	6
works pretty	14
works quite	7
works really	-9
works so	-6
works there	-5
works very	2
works well	31
works when	-27
works will	10
works wonderfully	20
works wonders	26
workstations	16
world	10
world a	14
world as	9
world cup	28
world experience	-9
world has	5
world i	-3
world news	7
world of	13
world order	13
world series	14
world than	7
world that	-3
world today	11
world war	2
world we	4
world where	3
world you	14
world's finest	7
worlds	31
worlds and	18
worn and	-18
worn as	-3
worn but	16
worn in	12
worn it	-3
worn off	-5
worn out	3
worn over	16
worn this	6
worn to	14
worn with	10
woronov	7
worried	24
worried about	1
worried it	5
worried that	17
worried when	13
worries	9
worry	12
worry about	6
worrying	4
worse	-60
worse !	-11
worse acting	-8
worse and	-11
worse as	4
worse food	-16
worse i	-8
worse in	-10
worse is	-19
worse movie	-39
worse movies	7
worse of	-10
worse than	-54
worse the	-11
worse then	-4
worse they	-25
worse though	-7
worse yet	-6
worsens	5
worst	-122
worst !	2
worst ?	-6
worst acting	-38
worst actress	-14
worst and	-14
worst app	6
worst biryani	-31
worst book	-69
worst books	-8
worst by	-5
worst cases	-8
worst chicken	-10
worst customer	-13
worst day	24
worst ever	4
worst experience	-69
worst experiences	-10
worst film	-34
worst films	-35
worst food	-38
worst game	-26
worst horror	-6
worst hotel	-14
worst i	-28
worst i've	-13
worst in	-24
worst is	6
worst lounge	-42
worst lounges	-12
worst movie	-34
worst movies	-77
worst nightmare	7
worst of	7
worst one	-2
worst part	32
worst performance	-24
worst piece	-8
worst pizza	-24
worst place	-40
worst possible	5
worst quality	-12
worst restaurant	-9
worst seats	-32
worst service	-26
worst taste	-6
worst tasting	-9
worst than	-14
worst the	5
worst thing	-7
worst was	-12
worth	35
worth a	8
worth buying	18
worth checking	2
worth every	34
worth getting	6
worth it	34
worth it's	7
worth owning	6
worth reading	10
worth seeing	20
worth the	46
worth to	3
worth trying	14
worth visiting	6
worth waiting	5
worth your	6
worthless	-82
worthless !	-13
worthless piece	-4
worthwhile	4
worthy	4
worthy addition	24
worthy of	-1
worthy to	11
would	-1
would a	-9
would absolutely	5
would actually	-10
would add	7
would also	1
would anyone	-5
would be	-13
would believe	-11
would better	12
would blend	-10
would bother	-15
would buy	4
would call	-8
would certainly	7
would change	9
would classify	10
would contain	-24
would cost	3
would def	43
would definately	75
would definatly	22
would definitely	71
would either	-17
would even	-8
would explain	-15
would fall	-14
would fix	9
would focus	-16
would freeze	-34
would get	6
would give	1
would go	1
would had	-3
would happily	4
would have	-9
would hear	-10
would help	-4
would highly	-4
would hold	-5
would hope	-11
would in	-19
would just	-7
would love	-12
would mention	8
would move	-6
would need	-3
would never	-25
would not	-14
would only	-12
would order	11
would purchase	62
would rather	-18
would really	-2
would reccomend	25
would recomend	31
would recommend	7
would return	2
would run	3
would save	-5
would say	2
would see	13
would send	-7
would seriously	-5
would size	9
would someone	-16
would spend	-13
would stay	4
would struggle	-17
would suggest	4
would support	-13
would taste	-14
would the	-5
would they	-2
would think	-3
would totally	11
would urge	-11
would work	-4
would you	3
would'nt	-51
would've	-5
would've been	-6
woulda	-6
wouldn	-20
wouldn t	-17
wouldn't NOT_buy	-4
wouldn't NOT_eat	-43
wouldn't NOT_even	-2
wouldn't NOT_fit	8
wouldn't NOT_go	-8
wouldn't NOT_have	5
wouldn't NOT_hesitate	6
wouldn't NOT_know	-18
wouldn't NOT_let	11
wouldn't NOT_open	-7
wouldn't NOT_recommend	-14
wouldn't NOT_stay	6
wouldn't NOT_suggest	-12
wouldn't NOT_take	-21
wouldn't NOT_use	18
wouldn't NOT_waste	-3
wouldnt	-8
woven	9
woven into	4
wow	7
wow !	26
wrap and	4
wrap but	-19
wrapped	1
wrapped in	3
wrapped up	4
wrapper	-4
wraps and	4
wraps around	10
wreck	-6
wrecked	-32
wrenching	22
wrestling	-2
wretched	-7
wrigley	12
wrinkle in	-9
wrinkled	-27
wrinkly	-4
wrist and	-8
write	-7
write a	-3
write my	-10
write off	-14
write on	12
write the	-3
write this	-20
writer didn't	-11
writer was	-6
writer's	-3
writers	-8
writing	-13
writing about	-3
writing but	-10
writing is	-4
writing more	-21
writing of	-6
writing screenplay	9
writing this	5
written and	9
written another	19
written book	14
written but	-10
written it	-13
written to	-7
written very	7
wrong	-27
wrong !	-34
wrong ?	4
wrong and	5
wrong as	-5
wrong color	-19
wrong item	-11
wrong items	-15
wrong or	5
wrong order	-67
wrong places	-20
wrong size	7
wrong thing	-9
wrong time	4
wrong way	-17
wrong with	9
wrote	-3
wrote about	6
wrote the	-1
wrote this	-5
wry	12
ws	-7
wt	17
wtc	5
wtf	-18
wtf !	-6
wtf ?	-21
wth	-12
wuhrer	-13
wuss	-10
ww	-2
wwe championship	6
wwe tag	13
wyatt	4
wyatt earp	3
wyoming	10
x	3
x large	-8
xanthan	-7
xbox	32
xena	-11
xenyx	11
xl because	7
xlr female	12
xm	6
xmas	7
xp pro	7
xp sp	-31
xr	10
xs	4
xs !	-16
xs because	8
xs fit	55
xs fits	22
xs for	15
xs which	7
xsp and	18
xspetite	16
xu	10
xxs p	24
y and	-5
y la	9
y o	9
yahoo	12
yak	-33
yakuza	11
yamaha fc	-24
yang	11
yard is	-8
yard work	9
yawn	-53
yawning	-8
yay	33
yay !	8
yay for	7
ye	-16
yea right	-15
yeah	1
yeah like	-11
yeah not	-11
yeah ok	-7
yeah right	-11
year !	11
year after	3
year around	6
year from	-20
year in	5
year later	-19
year now	23
year of	11
year period	5
year ride	-16
year round	54
yearly	6
yearn for	-11
years	6
years !	11
years ?	-8
years after	14
years ago	3
years behind	-6
years i've	10
years if	-40
years it	4
years later	8
years on	11
years passed	9
years since	8
years so	3
years they	24
years this	4
years to	2
years trying	11
years without	12
yee	20
yell	-3
yell at	-8
yelled	-3
yelling	-8
yelling and	-4
yellow but	20
yellow gold	7
yelp and	3
yelp app	-8
yelpers	-12
yeon	14
yes !	34
yes it's	3
yes please	39
yes the	3
yesterday for	15
yesterday night	-11
yesterday the	-7
yet	2
yet all	11
yet and	6
yet another	-14
yet at	-3
yet but	16
yet easy	6
yet elegant	6
yet flattering	9
yet it	3
yet my	-9
yet no	-3
yet the	-2
yet unique	7
yet very	-10
yet you	5
yield	5
yikes	-16
yikes !	-18
yin	-7
yip	18
yo	12
yo !	10
yo mama	29
yoghurt	21
yogurt	-4
yogurt and	8
yogurt or	15
yokai	25
yokai war	15
york city	2
york jfk	-17
york they	7
you	2
you !	-6
you :)	9
you ?	-2
you a	2
you ain't	12
you almost	3
you along	9
you already	-2
you also	-2
you and	-3
you anywhere	11
you appreciate	4
you aren't	13
you at	2
you away	36
you back	7
you basically	5
you beat	33
you become	5
you been	11
you both	23
you bother	-18
you bought	10
you busy	8
you but	-1
you buy	-5
you by	-9
you can	4
you cannot	-1
you catch	3
you cent	-8
you certainly	-6
you come	4
you could	-1
you couldn't	-2
you cover	15
you cry	5
you dare	-7
you definitely	25
you dig	-4
you directly	29
you don't	14
you down	3
you dr	11
you drain	11
you drive	17
you eat	4
you end	-5
you enter	4
you entertained	3
you expect	1
you expecting	7
you fast	11
you feel	14
you fill	4
you for	1
you forget	5
you getting	14
you glued	18
you go	10
you going	7
you got	1
you gotta	7
you guessed	-5
you guessing	16
you guys	4
you had	3
you hardly	-4
you hate	3
you have	-2
you haven't	15
you heard	-3
you how	8
you i	-4
you if	-10
you in	2
you into	8
you it's	7
you kidding	-3
you kinda	8
you know	1
you laugh	2
you laughing	-5
you like	1
you look	-4
you looking	4
you lose	-4
you lost	-13
you love	-4
you manage	-11
you many	26
you may	1
you mean	-8
you miss	9
you missed	12
you need	7
you never	5
you not	2
you notice	5
you obviously	11
you occupied	10
you ordered	-10
you otherwise	-10
you paid	-6
you pay	-4
you pretty	-5
you push	-17
you read	2
you really	-2
you relax	12
you rent	-9
you request	-8
you send	-9
you serious	-26
you should	4
you show	-8
you so	9
you somehow	-21
you spell	-6
you start	3
you stay	4
you step	4
you suffer	-6
you support	10
you sure	-20
you surely	-16
you sweat	11
you tend	5
you the	2
you these	8
you this	-3
you till	-8
you time	5
you touch	-13
you try	-5
you tube	15
you two	-7
you typically	11
you unless	-9
you up	14
you use	6
you very	2
you wanna	-3
you want	-1
you wanting	3
you was	-10
you wash	-10
you watch	2
you wear	-3
you went	-7
you will	8
you with	5
you won't	21
you wont	2
you worry	13
you'd be	-4
you'd have	-3
you'd need	10
you'd never	3
you'd rather	-9
you'd think	-10
you'd want	5
you'll	3
you'll enjoy	21
you'll like	10
you'll lose	-6
you'll love	-1
you'll never	2
you'll read	32
you'll recognize	6
you'll want	4
you're better	-43
you're doing	9
you're familiar	6
you're getting	-7
you're in	1
you're into	-8
you're looking	2
you're missing	25
you're not	5
you're ok	-8
you're paying	-5
you're playing	6
you're sitting	7
you're taller	-26
you're used	14
you're using	22
you're very	-12
you're wearing	-5
you've been	5
you've ever	3
you've missed	14
young	-4
young again	9
young age	6
young at	21
young boy	12
young boy's	10
young characters	9
young children	-4
young girls	3
young in	6
young lovers	6
young man	3
young men	8
young to	4
young victoria	7
young woman	-2
younger	-3
younger brother	2
younger children	29
younger kids	-3
younger people	12
younger viewers	6
youngest	1
your account	-7
your amp	20
your attention	5
your axe	25
your bag	-14
your battery	-4
your belief	14
your belly	-12
your bill	-4
your board	10
your body	7
your breath	27
your brother	14
your browser	8
your buck	11
your camera	19
your card	-8
your case	7
your chest	-10
your childhood	13
your choices	9
your closest	11
your closet	5
your clothes	6
your clothing	9
your collection	21
your creative	-10
your curves	6
your customer	-13
your day	5
your desktop	11
your diet	14
your dreams	7
your expectations	-5
your eyes	3
your favorite	35
your favorites	5
your favourite	7
your figure	6
your foot	10
your friends	3
your games	10
your grave	-21
your guide	19
your guitar	-3
your guitars	6
your hard	-4
your heart	23
your hearts	8
your heartstrings	9
your hero	28
your home	21
your horoscope	9
your imagination	4
your inner	38
your instrument	17
your interest	3
your jaw	9
your keyboard	-8
your kids	3
your kitchen	13
your knees	-13
your lawn	8
your list	36
your little	7
your local	-13
your loved	4
your luck	-8
your meal	-5
your memories	11
your mind	7
your money	-63
your needs	8
your neighbors	7
your on	16
your over	10
your pedals	15
your people	-6
your picks	9
your picture	-11
your place	-12
your price	11
your privacy	-17
your purchasing	-7
your reviews	12
your sanity	-5
your seat	2
your senses	12
your signal	11
your size	26
your smartphone	15
your spouse	-7
your staff	-31
your standard	3
your standards	-14
your store	-11
your strap	-5
your stuff	-11
your style	8
your table	5
your taste	21
your there	-8
your thoughts	6
your thumb	22
your tickets	-7
your time	-6
your travel	14
your trip	65
your turn	8
your usual	9
your vehicle	11
your wallet	-9
your wardrobe	10
your whole	-12
yourself !	19
yourself and	6
yourself because	-12
yourself go	4
yourself if	5
yourself why	-6
yourselves	-20
yourselves a	-5
youssef	7
youssef chahine	15
youth	1
youth of	-15
youtube and	8
yr	-2
yr olds	-25
yrs	4
yrs and	14
yuck	-85
yuck !	-34
yucky	-15
yuen	12
yuk	-49
yuk !	-12
yum	67
yum !	26
yummm	20
yummy	46
yummy !	10
yummy and	19
yummy as	6
yummy food	12
yummy with	11
yup	7
yuzna	7
yvr	15
yyz	-8
zabriskie	8
zabriskie point	7
zane	3
zap	5
zappos	5
zega	-7
zelda	-4
zen	3
zenith	7
zenith of	15
zero	-7
zero day	38
zero i	8
zero if	-19
zero mostel	12
zero problems	33
zero star	-51
zero stars	-123
zeta	-5
zeta jones	-7
zhu	8
zing	29
zionist	-12
zip lock	18
zipper	-9
zipper broke	12
zipper in	-12
zippered	-5
zippers	5
zips	14
zomato	-22
zombie	-7
zombies	-11
zombies ?	-8
zone and	6
zoo	4
zoom h	9
zoot	6
zr	-6
zu	10
zulu	-9
zurich	-10
zurich airport	-5
zzzzzzzzzzzz	-22
à	5
à la	11
☺	5
✌	5
❤	38
⭐	9
👌	19
👌 👌	11
👍	24
👍 👍	14
👎	-4
🔥	17
😀	13
😁	24
😄	20
😉	25
😊	39
😋	44
😍	75
😎	12
😡	-7
🙂	16
🤗	7
🤩	8
