# format: repute-lexicon/1
# name: reviews
# language: en
# version: 1
# licence: GPL-3.0-or-later
# trained-on: imdb negative=12500 neutral=0 positive=12500 held-out=25000 digest=061b19aa07c17bcc1ed8e6da514de1a4
# trained-on: amazon_books negative=761 neutral=0 positive=813 held-out=382 digest=7a2bcaee5f522022387e5ef392dfd4ec
# trained-on: amazon_dvd negative=778 neutral=0 positive=780 held-out=396 digest=afd8cd7be7a23955f682fd1317b5646d
# trained-on: amazon_electronics negative=777 neutral=0 positive=783 held-out=406 digest=2ba9fdb378117decf7ee1b6059e87c8a
# trained-on: amazon_kitchen negative=777 neutral=0 positive=773 held-out=427 digest=8189304eb82a14a96b4e3602cb16b736
# trained-on: amazon_5cat negative=325 neutral=428 positive=3281 held-out=966 digest=28e7805497cac61775e4914b94178152
# trained-on: amazon_finefood negative=624 neutral=305 positive=3099 held-out=956 digest=1d877ce3a5785b6f14fed984205e567f
# trained-on: amazon_musical negative=161 neutral=283 positive=3597 held-out=1007 digest=944733ff11db0198ecba6b51c7eab11e
# trained-on: amazon_polarity_slice negative=2152 neutral=0 positive=1834 held-out=1013 digest=6b4ec09dfe0925b0d0563165da080ecd
# trained-on: amazon_apps20k negative=3836 neutral=0 positive=12193 held-out=3971 digest=9a2e0a4bda75fe42c1d331754f513be1
# trained-on: clothing negative=1894 neutral=2279 positive=13933 held-out=4528 digest=8574b1746060d0eb2a14cf43882dba9e
# trained-on: yelp10k negative=1330 neutral=1182 positive=5494 held-out=1992 digest=797a48fb83b413c608a700928738e165
# trained-on: restaurants_hyd negative=1947 neutral=937 positive=4636 held-out=1885 digest=cbe1f186f5ce48e4d2f3f41925bdee67
# trained-on: sentimentr_hotel_reviews negative=533 neutral=520 positive=2919 held-out=1012 digest=63a47614ec0a88b0215165682ff595a3
# trained-on: disney negative=172 neutral=461 positive=2912 held-out=948 digest=2c319445ee2c0ad40d461ba05ca5250e
# trained-on: skytrax_lounge negative=560 neutral=417 positive=766 held-out=446 digest=fd384b9fc698f470cf4f4a671180a996
# trained-on: skytrax_seat negative=631 neutral=0 positive=363 held-out=254 digest=f8d36ca9cd68aa66a127774b5a01c8a9
# settings: entries=50000 texts-min=4 cost=0.02 digits=no words=1-2 presence
# negators: not no never none nobody nothing neither nor nowhere without cannot can't cant won't wont don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't werent wouldn't wouldnt couldn't couldnt shouldn't shouldnt hasn't hasnt haven't havent hadn't hadnt ain't aint hardly barely scarcely lack lacks lacking
# negation-window: 3
# scale: 0.014629455
# slope: 6.00132
# thresholds: -0.82 0.32
# accuracy: imdb n=25000 binary=0.8887 f1=0.8893
# accuracy: amazon_books n=382 binary=0.8586 f1=0.8637
# accuracy: amazon_dvd n=396 binary=0.8687 f1=0.8664
# accuracy: amazon_electronics n=406 binary=0.9039 f1=0.9039
# accuracy: amazon_kitchen n=427 binary=0.8993 f1=0.9011
# accuracy: amazon_5cat n=851 binary=0.9142 f1=0.8072 n3=966 f1-3=0.6306
# accuracy: amazon_finefood n=868 binary=0.9309 f1=0.8772 n3=956 f1-3=0.6384
# accuracy: amazon_musical n=935 binary=0.9273 f1=0.7189 n3=1007 f1-3=0.5784
# accuracy: amazon_polarity_slice n=1013 binary=0.9072 f1=0.9071
# accuracy: amazon_apps20k n=3971 binary=0.9139 f1=0.8859
# accuracy: clothing n=3984 binary=0.9232 f1=0.8482 n3=4528 f1-3=0.6328
# accuracy: yelp10k n=1713 binary=0.9428 f1=0.9128 n3=1992 f1-3=0.6345
# accuracy: restaurants_hyd n=1648 binary=0.9484 f1=0.9415 n3=1885 f1-3=0.7039
# accuracy: sentimentr_hotel_reviews n=883 binary=0.9604 f1=0.9320 n3=1012 f1-3=0.6795
# accuracy: disney n=821 binary=0.9452 f1=0.7862 n3=948 f1-3=0.5996
# accuracy: skytrax_lounge n=326 binary=0.9141 f1=0.9142 n3=446 f1-3=0.6123
# accuracy: skytrax_seat n=254 binary=0.8898 f1=0.8823
# accuracy: vader_tweets n=4196 binary=0.7560 f1=0.7422 n3=4200 f1-3=0.4052
# accuracy: airline_tweets n=11380 binary=0.8310 f1=0.7916 n3=14445 f1-3=0.5199
# accuracy: sst5 n=9601 binary=0.7617 f1=0.7711 n3=11814 f1-3=0.4654
# accuracy: rt_polarity n=10662 binary=0.7341 f1=0.7429
# accuracy: nltk_movie_reviews n=2000 binary=0.8945 f1=0.8955
# accuracy: nltk_product_reviews n=3805 binary=0.7863 f1=0.7717 n3=8138 f1-3=0.5250
# accuracy: semeval14_restaurants n=2473 binary=0.8492 f1=0.8283 n3=3035 f1-3=0.5810
# accuracy: semeval14_laptops n=1235 binary=0.8170 f1=0.8209 n3=1482 f1-3=0.5022
# accuracy: semeval16_laptops n=1912 binary=0.8488 f1=0.8472 n3=2041 f1-3=0.5201
# accuracy: mams_restaurants n=4647 binary=0.8022 f1=0.8047 n3=5297 f1-3=0.4569
# accuracy: en_opener_en_hotels n=1858 binary=0.8681 f1=0.8483 n3=1962 f1-3=0.5067
# accuracy: en_umsab_tweets n=2022 binary=0.7201 f1=0.7280 n3=3033 f1-3=0.4782
!	11
! ?	-15
:(	-43
:( but	2
:( i	-3
:( so	-4
:)	52
:) i	3
:) the	10
:) they	2
:/	-29
:d	15
:p	2
;)	5
;) i	7
;) it	2
?	-23
NOT_a	-1
NOT_a NOT_better	1
NOT_a NOT_big	8
NOT_a NOT_bit	-3
NOT_a NOT_book	-3
NOT_a NOT_bra	2
NOT_a NOT_cause	5
NOT_a NOT_classic	5
NOT_a NOT_clue	-1
NOT_a NOT_completely	4
NOT_a NOT_computer	7
NOT_a NOT_conclusion	-4
NOT_a NOT_crap	-3
NOT_a NOT_deal	7
NOT_a NOT_decent	-2
NOT_a NOT_deep	2
NOT_a NOT_dull	14
NOT_a NOT_fancy	2
NOT_a NOT_flavor	5
NOT_a NOT_fortune	3
NOT_a NOT_functional	-5
NOT_a NOT_game	-2
NOT_a NOT_gamer	4
NOT_a NOT_good	-30
NOT_a NOT_great	-2
NOT_a NOT_heavy	3
NOT_a NOT_high	-4
NOT_a NOT_higher	4
NOT_a NOT_hitch	3
NOT_a NOT_huge	-1
NOT_a NOT_lot	1
NOT_a NOT_major	2
NOT_a NOT_master	2
NOT_a NOT_masterpiece	3
NOT_a NOT_non	-4
NOT_a NOT_paper	3
NOT_a NOT_particularly	-1
NOT_a NOT_patch	-31
NOT_a NOT_perfect	3
NOT_a NOT_pick	3
NOT_a NOT_picky	-3
NOT_a NOT_pleasant	-19
NOT_a NOT_plus	-7
NOT_a NOT_problem	3
NOT_a NOT_proper	-2
NOT_a NOT_quality	-5
NOT_a NOT_s	-5
NOT_a NOT_seat	-9
NOT_a NOT_set	3
NOT_a NOT_shred	-2
NOT_a NOT_single	1
NOT_a NOT_size	-3
NOT_a NOT_step	-2
NOT_a NOT_tank	3
NOT_a NOT_task	-5
NOT_a NOT_terrible	-3
NOT_a NOT_total	-2
NOT_a NOT_tunic	-3
NOT_a NOT_very	-1
NOT_a NOT_video	-3
NOT_a NOT_wifi	4
NOT_a NOT_woman	-5
NOT_a NOT_work	7
NOT_a NOT_worse	-5
NOT_a better	6
NOT_a cami	2
NOT_a couple	-4
NOT_a disney	-2
NOT_a father	-5
NOT_a good	-8
NOT_a perfect	4
NOT_a response	-6
NOT_a tent	2
NOT_a worse	-3
NOT_abide	-60
NOT_about	1
NOT_about NOT_them	2
NOT_about NOT_to	-2
NOT_about NOT_you	-2
NOT_about but	2
NOT_above	-3
NOT_absorb	-22
NOT_abuse	-3
NOT_accept	-9
NOT_acceptable	-27
NOT_access	-7
NOT_accidents	13
NOT_accommodate	-8
NOT_accomplish	-9
NOT_accurately	-3
NOT_acidic	2
NOT_acknowledged	-2
NOT_act	-3
NOT_acted	-5
NOT_actions	2
NOT_activity	-5
NOT_actors	-2
NOT_actual	-1
NOT_actually	-1
NOT_add NOT_up	-3
NOT_additional	-1
NOT_address	-9
NOT_adjustable	1
NOT_adult	-2
NOT_advertised	-2
NOT_afraid	5
NOT_afraid NOT_of	5
NOT_afraid NOT_to	1
NOT_after	1
NOT_after NOT_taste	20
NOT_after the	-1
NOT_afternoon	3
NOT_again	-73
NOT_again !	-21
NOT_again NOT_will	2
NOT_again and	1
NOT_against	-7
NOT_against NOT_it	-3
NOT_aged	-2
NOT_aged NOT_well	-7
NOT_agree	-1
NOT_aids	4
NOT_air	-1
NOT_air NOT_conditioning	-5
NOT_aircraft	-4
NOT_alcohol	-1
NOT_all !	-12
NOT_all ?	3
NOT_all NOT_bad	1
NOT_all NOT_bitter	3
NOT_all NOT_flattering	-6
NOT_all NOT_good	-9
NOT_all NOT_happy	-7
NOT_all NOT_like	2
NOT_all NOT_satisfied	-5
NOT_all NOT_what	-5
NOT_all NOT_worth	-3
NOT_all and	-3
NOT_all for	-6
NOT_all i	-2
NOT_all it	-3
NOT_allow	-6
NOT_allow NOT_him	-2
NOT_allowed	-1
NOT_allowed NOT_in	-4
NOT_allowed NOT_into	-3
NOT_allowed NOT_on	-3
NOT_along with	3
NOT_already NOT_been	7
NOT_also	-5
NOT_also the	-4
NOT_alter	2
NOT_although	-1
NOT_altogether	-2
NOT_always	3
NOT_always NOT_easy	15
NOT_always NOT_the	4
NOT_amaze	1
NOT_amazing NOT_but	5
NOT_amazon	-1
NOT_amenities	-6
NOT_amount	-2
NOT_amount NOT_of	-9
NOT_amp	-2
NOT_amusing	-1
NOT_an NOT_a	-4
NOT_an NOT_action	2
NOT_an NOT_audiophile	6
NOT_an NOT_easy	14
NOT_an NOT_everyday	3
NOT_an NOT_issue	8
NOT_an NOT_on	4
NOT_an actress	-5
NOT_an app	-7
NOT_and	-1
NOT_and NOT_has	2
NOT_and NOT_he	-2
NOT_and NOT_is	-9
NOT_and NOT_it	1
NOT_and NOT_its	-28
NOT_and NOT_just	-2
NOT_and NOT_so	-3
NOT_and NOT_the	-1
NOT_and NOT_there	3
NOT_and NOT_was	-14
NOT_and NOT_will	-2
NOT_and after	-4
NOT_and by	4
NOT_and i	-2
NOT_and it	-2
NOT_and maybe	4
NOT_and no	-1
NOT_and not	1
NOT_and save	-3
NOT_and therefore	-14
NOT_and without	2
NOT_android	-5
NOT_angry	4
NOT_angry NOT_birds	5
NOT_animals	3
NOT_announce	3
NOT_announcement	4
NOT_another	2
NOT_another NOT_movie	2
NOT_answered	-7
NOT_any	-4
NOT_any NOT_complaints	3
NOT_any NOT_depth	-8
NOT_any NOT_flavor	-19
NOT_any NOT_flavour	-4
NOT_any NOT_food	-15
NOT_any NOT_hassle	3
NOT_any NOT_issues	11
NOT_any NOT_money	2
NOT_any NOT_noise	3
NOT_any NOT_of	-4
NOT_any NOT_particular	3
NOT_any NOT_plot	-2
NOT_any NOT_problems	15
NOT_any NOT_real	-1
NOT_any NOT_sense	-6
NOT_any NOT_signs	3
NOT_any NOT_sort	-3
NOT_any NOT_taste	-3
NOT_any more	-1
NOT_any other	2
NOT_any sort	-7
NOT_anybody NOT_to	-2
NOT_anymore	-4
NOT_anymore and	-2
NOT_anyone	-3
NOT_anyone NOT_to	-3
NOT_anyone can	-4
NOT_anyone in	-4
NOT_anyone would	-1
NOT_anything	-11
NOT_anything NOT_about	-1
NOT_anything NOT_at	-3
NOT_anything NOT_away	2
NOT_anything NOT_but	-2
NOT_anything NOT_for	-8
NOT_anything NOT_in	-4
NOT_anything NOT_new	-11
NOT_anything NOT_on	-2
NOT_anything NOT_to	-2
NOT_anything NOT_with	-6
NOT_anything more	2
NOT_anyway	1
NOT_anywhere NOT_close	-5
NOT_anywhere NOT_else	14
NOT_anywhere else	2
NOT_apart	-1
NOT_apart from	-2
NOT_apologetic	3
NOT_apologies	2
NOT_apology	-4
NOT_app	-10
NOT_app !	-5
NOT_app it	-8
NOT_app to	-3
NOT_apparent NOT_reason	-2
NOT_apparently	-8
NOT_appeal	-1
NOT_appear	-1
NOT_appear NOT_to	-1
NOT_appetizing	-2
NOT_appreciate NOT_being	-8
NOT_appreciate NOT_the	1
NOT_appreciate NOT_this	3
NOT_approach	-5
NOT_appropriate	-2
NOT_are	-1
NOT_are NOT_the	1
NOT_are in	-3
NOT_are not	-5
NOT_army	-9
NOT_around NOT_it	-3
NOT_around NOT_like	-18
NOT_artistic	-2
NOT_as NOT_a	-1
NOT_as NOT_advertised	-14
NOT_as NOT_big	14
NOT_as NOT_bright	-3
NOT_as NOT_clean	-7
NOT_as NOT_crowded	8
NOT_as NOT_cute	-18
NOT_as NOT_exciting	2
NOT_as NOT_expected	-2
NOT_as NOT_extensive	3
NOT_as NOT_fancy	3
NOT_as NOT_fast	6
NOT_as NOT_great	2
NOT_as NOT_i	2
NOT_as NOT_large	3
NOT_as NOT_loud	4
NOT_as NOT_many	-2
NOT_as NOT_pictured	-3
NOT_as NOT_pretty	-4
NOT_as NOT_rich	-2
NOT_as NOT_shown	-6
NOT_as NOT_strong	3
NOT_as NOT_to	-8
NOT_as NOT_vibrant	-4
NOT_as bad	-5
NOT_as i'd	-6
NOT_as many	4
NOT_as much	15
NOT_as one	-3
NOT_as others	3
NOT_as shown	-4
NOT_as some	2
NOT_as there	3
NOT_as they	-1
NOT_as your	-4
NOT_asian	1
NOT_aside	-5
NOT_aside from	-11
NOT_ask	1
NOT_ask NOT_for	1
NOT_ask NOT_if	-5
NOT_ask for	7
NOT_asked NOT_for	4
NOT_asking NOT_for	-6
NOT_assist	-4
NOT_at	-1
NOT_at NOT_all	-21
NOT_at NOT_least	1
NOT_at NOT_the	1
NOT_at NOT_this	2
NOT_at all	-18
NOT_at first	8
NOT_at this	-3
NOT_atmosphere	4
NOT_attempt	-1
NOT_attempt NOT_at	-6
NOT_attempt to	-2
NOT_attention and	-3
NOT_attitude	-5
NOT_attractive	-1
NOT_audiophile	9
NOT_avail	-12
NOT_available	-1
NOT_available NOT_yet	-7
NOT_average	-1
NOT_aware	1
NOT_aware NOT_that	-3
NOT_away NOT_from	10
NOT_awesome	1
NOT_awful	-4
NOT_awful but	-4
NOT_b	1
NOT_ba	-3
NOT_back	-27
NOT_back !	-6
NOT_back NOT_here	-5
NOT_back NOT_there	-3
NOT_back to	1
NOT_bad	1
NOT_bad !	7
NOT_bad NOT_at	11
NOT_bad NOT_but	-15
NOT_bad NOT_either	3
NOT_bad NOT_for	3
NOT_bad NOT_place	-2
NOT_bad NOT_seat	4
NOT_bad NOT_thing	3
NOT_bad but	-1
NOT_bad if	-5
NOT_bad the	-8
NOT_bad this	-5
NOT_baggy	23
NOT_bake	-13
NOT_baked	2
NOT_balls	-2
NOT_band	3
NOT_bang	-12
NOT_bank	1
NOT_barry	-3
NOT_basic	-13
NOT_bass	2
NOT_bbq	2
NOT_be	1
NOT_be NOT_afraid	2
NOT_be NOT_an	-1
NOT_be NOT_as	3
NOT_be NOT_aware	3
NOT_be NOT_back	-38
NOT_be NOT_beat	17
NOT_be NOT_better	2
NOT_be NOT_buying	-28
NOT_be NOT_called	-3
NOT_be NOT_coming	-9
NOT_be NOT_compared	4
NOT_be NOT_confused	2
NOT_be NOT_disappointed	36
NOT_be NOT_dissapointed	7
NOT_be NOT_dissappointed	4
NOT_be NOT_done	-2
NOT_be NOT_easier	2
NOT_be NOT_eaten	-7
NOT_be NOT_fooled	-2
NOT_be NOT_forgotten	-1
NOT_be NOT_going	-37
NOT_be NOT_happier	42
NOT_be NOT_missed	38
NOT_be NOT_more	3
NOT_be NOT_my	2
NOT_be NOT_perfect	3
NOT_be NOT_played	-6
NOT_be NOT_purchasing	-8
NOT_be NOT_put	3
NOT_be NOT_recognized	-20
NOT_be NOT_returning	-41
NOT_be NOT_seen	-1
NOT_be NOT_so	1
NOT_be NOT_sorry	42
NOT_be NOT_spending	-8
NOT_be NOT_staying	-33
NOT_be NOT_surprised	-1
NOT_be NOT_tempted	-5
NOT_be NOT_the	2
NOT_be NOT_turned	3
NOT_be NOT_using	-7
NOT_be NOT_worth	1
NOT_be a	1
NOT_be good	-5
NOT_be great	-15
NOT_be this	-7
NOT_be told	-3
NOT_be without	3
NOT_bear	-2
NOT_bear NOT_to	-2
NOT_beat	68
NOT_beat !	7
NOT_beat NOT_a	3
NOT_beat NOT_it	26
NOT_beat NOT_that	12
NOT_beat NOT_the	9
NOT_beat NOT_this	7
NOT_beaten	4
NOT_beats	5
NOT_because	4
NOT_because NOT_i	-1
NOT_because NOT_it	1
NOT_because NOT_it's	-1
NOT_because NOT_of	-1
NOT_because NOT_they	-7
NOT_been NOT_at	3
NOT_been NOT_better	13
NOT_been NOT_easier	11
NOT_been NOT_made	-1
NOT_been NOT_nicer	4
NOT_been NOT_renovated	-14
NOT_been NOT_said	22
NOT_been NOT_so	-4
NOT_been NOT_there	5
NOT_been NOT_treated	-12
NOT_been NOT_updated	-14
NOT_been made	-3
NOT_before !	6
NOT_before NOT_the	-5
NOT_before i	-3
NOT_begin	-2
NOT_begin NOT_to	-1
NOT_beginning	-4
NOT_being	3
NOT_being NOT_over	2
NOT_being NOT_overly	2
NOT_being NOT_too	43
NOT_believable	-6
NOT_believable NOT_as	-2
NOT_believe	-6
NOT_believe NOT_a	-9
NOT_believe NOT_it	-1
NOT_believe NOT_me	-7
NOT_believe NOT_the	3
NOT_believe NOT_this	-2
NOT_believe NOT_what	-2
NOT_bell	-3
NOT_belong	-2
NOT_belong NOT_on	-6
NOT_belt	5
NOT_benefit	-2
NOT_best NOT_but	9
NOT_best NOT_i've	4
NOT_best NOT_in	7
NOT_best NOT_movie	2
NOT_best NOT_quality	3
NOT_best NOT_way	-6
NOT_better NOT_to	-3
NOT_better than	16
NOT_better word	-7
NOT_between	-13
NOT_between NOT_the	-15
NOT_beyond NOT_that	-5
NOT_big	5
NOT_big NOT_and	9
NOT_big NOT_as	26
NOT_big NOT_deal	6
NOT_big NOT_on	3
NOT_big NOT_person	-5
NOT_biggest	7
NOT_bill	1
NOT_billowy	2
NOT_bit	-4
NOT_bitter	7
NOT_bitter NOT_and	3
NOT_bitter NOT_at	4
NOT_bitterness	33
NOT_black	-1
NOT_black NOT_and	2
NOT_blame	2
NOT_blue	-2
NOT_book	-8
NOT_book and	-3
NOT_book at	-5
NOT_book down	35
NOT_book or	-14
NOT_book very	-3
NOT_booked	-17
NOT_boomy	8
NOT_bored	7
NOT_boring	1
NOT_bother	-9
NOT_bother NOT_me	10
NOT_bother NOT_to	-6
NOT_bother NOT_us	-7
NOT_bother NOT_wasting	-6
NOT_bother NOT_watching	-2
NOT_bother NOT_with	-19
NOT_bothered	-2
NOT_bothered NOT_to	-6
NOT_bothered NOT_with	-3
NOT_bought	-3
NOT_bought NOT_it	-5
NOT_bought NOT_this	-3
NOT_boutique	-5
NOT_bra	2
NOT_brainer !	3
NOT_brainer NOT_for	4
NOT_brand	-5
NOT_brand again	-12
NOT_breaker	2
NOT_breaking NOT_into	-7
NOT_breath	-2
NOT_bring NOT_anything	-4
NOT_bring NOT_much	3
NOT_bucket	-5
NOT_build	-5
NOT_buildings	-7
NOT_bulk	1
NOT_bulky	35
NOT_burn	2
NOT_business	1
NOT_busy NOT_and	2
NOT_but	1
NOT_but NOT_an	-3
NOT_but NOT_bad	-3
NOT_but NOT_be	3
NOT_but NOT_compliments	3
NOT_but NOT_did	10
NOT_but NOT_great	2
NOT_but NOT_has	3
NOT_but NOT_i	-3
NOT_but NOT_if	-2
NOT_but NOT_it	2
NOT_but NOT_love	2
NOT_but NOT_more	6
NOT_but NOT_rather	-3
NOT_but NOT_she	2
NOT_but NOT_two	-2
NOT_but NOT_wonder	-8
NOT_but for	2
NOT_but really	3
NOT_but still	4
NOT_but very	11
NOT_but will	4
NOT_button	-1
NOT_buy	-25
NOT_buy !	-9
NOT_buy NOT_again	-6
NOT_buy NOT_another	-7
NOT_buy NOT_from	-5
NOT_buy NOT_it	-30
NOT_buy NOT_them	-13
NOT_buy NOT_these	-18
NOT_buy NOT_this	-42
NOT_buy one	3
NOT_buy the	2
NOT_buying	-21
NOT_buying NOT_this	-11
NOT_buying it	-13
NOT_buzz	11
NOT_by	1
NOT_by NOT_her	3
NOT_by NOT_my	-11
NOT_by NOT_to	-4
NOT_by it	4
NOT_call	-10
NOT_called	1
NOT_calorie	6
NOT_calories	2
NOT_came	3
NOT_camera	-4
NOT_can	1
NOT_can NOT_do	-5
NOT_can NOT_get	-7
NOT_can NOT_really	3
NOT_candy	13
NOT_care	-10
NOT_care NOT_about	-12
NOT_care NOT_at	-2
NOT_care NOT_how	-1
NOT_care NOT_less	-5
NOT_care NOT_too	-4
NOT_care it	-3
NOT_caring	-4
NOT_caring NOT_about	-2
NOT_carried	6
NOT_carry NOT_them	2
NOT_carrying	-1
NOT_cartoons	5
NOT_case	-1
NOT_case !	-4
NOT_case NOT_here	-4
NOT_cast	-1
NOT_catch NOT_my	2
NOT_catering	-11
NOT_cause NOT_any	3
NOT_caused	2
NOT_ceases	2
NOT_ceases NOT_to	2
NOT_cent	-5
NOT_chance NOT_for	3
NOT_change the	4
NOT_changed	2
NOT_character	-5
NOT_character NOT_development	-10
NOT_character at	-2
NOT_characters	-2
NOT_characters are	-3
NOT_charge	1
NOT_charged	1
NOT_charges	2
NOT_charisma	-3
NOT_charm	-1
NOT_cheap NOT_but	6
NOT_check	-3
NOT_check NOT_the	-15
NOT_checking	-9
NOT_chemistry	-10
NOT_chest	-2
NOT_chested	3
NOT_chicken	-16
NOT_chocolate	-3
NOT_choice	2
NOT_choice NOT_for	6
NOT_choices	-3
NOT_choose	-5
NOT_choose NOT_to	-2
NOT_chris	-2
NOT_christmas	-2
NOT_circumstances	-2
NOT_clamp	-7
NOT_clean	-19
NOT_clean NOT_and	-14
NOT_clean NOT_with	-5
NOT_cleaned	-1
NOT_cleaning	-11
NOT_clear NOT_as	7
NOT_cleavage	2
NOT_clever	-3
NOT_climax	-3
NOT_clingy	8
NOT_close	-2
NOT_close NOT_to	-5
NOT_close to	1
NOT_closed	-5
NOT_coffee NOT_snob	4
NOT_come NOT_close	-3
NOT_come NOT_up	-14
NOT_come to	-9
NOT_comes NOT_in	4
NOT_comfortable	-3
NOT_comfortable NOT_and	-3
NOT_comfortable NOT_as	-10
NOT_comfortable NOT_for	-8
NOT_comfortable NOT_to	2
NOT_coming	-1
NOT_coming NOT_back	-7
NOT_coming NOT_in	-4
NOT_comment NOT_about	6
NOT_communication	4
NOT_companies	-11
NOT_company	-3
NOT_compare NOT_to	-1
NOT_compare to	4
NOT_compared	1
NOT_compared NOT_to	1
NOT_compares	7
NOT_comparison NOT_to	4
NOT_compatible	-12
NOT_compatible NOT_with	-8
NOT_compensated	6
NOT_compensated NOT_for	4
NOT_competitive	-4
NOT_complain	1
NOT_complain NOT_about	3
NOT_complained	8
NOT_complaints	28
NOT_complaints NOT_at	16
NOT_complaints NOT_here	4
NOT_complaints NOT_with	8
NOT_completely NOT_sure	-3
NOT_complex	5
NOT_complicated	6
NOT_compromising	8
NOT_conditioning	-2
NOT_conducive	-3
NOT_confidence	-4
NOT_connect	-6
NOT_connect NOT_to	-9
NOT_connection	-2
NOT_connection NOT_between	-2
NOT_conscience	-2
NOT_consider	-4
NOT_consider NOT_the	-4
NOT_consideration	1
NOT_considering the	2
NOT_consistency	-5
NOT_consistent	-3
NOT_constricting	2
NOT_contest	-15
NOT_context	-7
NOT_continue NOT_to	-2
NOT_contributed	-6
NOT_control	1
NOT_convenient NOT_to	-7
NOT_convey	-3
NOT_convinced NOT_that	-4
NOT_convincing	-1
NOT_cooked	-19
NOT_cooked NOT_properly	-7
NOT_cooked NOT_well	-6
NOT_cookies	2
NOT_cool	-1
NOT_cooperative	-15
NOT_cope	-1
NOT_correct	-2
NOT_correctly	-23
NOT_cotton	-4
NOT_could	4
NOT_could NOT_do	-2
NOT_could NOT_get	-2
NOT_could NOT_have	1
NOT_could NOT_i	-3
NOT_could not	-4
NOT_could possibly	-2
NOT_couple of	-3
NOT_courteous	-3
NOT_courtesy	-7
NOT_cover	-1
NOT_cover NOT_my	-3
NOT_crackers	-6
NOT_crap	-3
NOT_crashed	5
NOT_crazy	1
NOT_created	2
NOT_creativity	-19
NOT_credibility	-5
NOT_credible	-3
NOT_cross	-3
NOT_cross NOT_the	-10
NOT_crowded	10
NOT_crowded NOT_and	20
NOT_crowds	5
NOT_curvy	-2
NOT_customer	-22
NOT_customer NOT_service	-9
NOT_customers	-15
NOT_cut NOT_it	-4
NOT_cute	-19
NOT_cute NOT_as	-13
NOT_d	-8
NOT_damaging	2
NOT_damn	1
NOT_dampen	3
NOT_dampen NOT_our	3
NOT_dance	-1
NOT_dare	-2
NOT_data	-3
NOT_date	-3
NOT_daughter	-4
NOT_david	-2
NOT_daylight	-4
NOT_deal	2
NOT_deal NOT_breaker	24
NOT_deal NOT_in	3
NOT_deal since	6
NOT_debate	4
NOT_decent	-10
NOT_decide	-1
NOT_decide NOT_what	-2
NOT_decided NOT_whether	-7
NOT_deep	1
NOT_delays	18
NOT_deliver	-4
NOT_deliver NOT_my	-3
NOT_delivered	-21
NOT_delivery	-2
NOT_depth	-6
NOT_describe	1
NOT_description NOT_of	-5
NOT_deserve	-7
NOT_deserve NOT_a	-6
NOT_deserve NOT_the	-1
NOT_design	-8
NOT_designed	-20
NOT_designed NOT_for	-3
NOT_desire NOT_to	-1
NOT_despite NOT_the	3
NOT_details	-11
NOT_detract	7
NOT_detract NOT_from	9
NOT_developed	-6
NOT_development	-13
NOT_device	-2
NOT_did	2
NOT_did not	3
NOT_die	1
NOT_difference	-1
NOT_different NOT_than	-1
NOT_difficulty	5
NOT_digging	3
NOT_digital	7
NOT_dime	-5
NOT_direct	-2
NOT_direction	-3
NOT_director but	3
NOT_disappoint	40
NOT_disappoint NOT_me	3
NOT_disappoint NOT_you	3
NOT_disappointed	51
NOT_disappointed !	15
NOT_disappointed NOT_and	3
NOT_disappointed NOT_at	6
NOT_disappointed NOT_by	4
NOT_disappointed NOT_when	7
NOT_disappointed NOT_with	11
NOT_disappoints	24
NOT_discernible	-9
NOT_discernible NOT_plot	-2
NOT_discount	-13
NOT_discussion	-5
NOT_disk	-6
NOT_disney	-6
NOT_display	-9
NOT_display NOT_the	-5
NOT_dissapointed	9
NOT_dissappointed	5
NOT_distant	4
NOT_distant NOT_future	2
NOT_distinctive	-9
NOT_distort	4
NOT_distract	4
NOT_disturb	3
NOT_dl	-3
NOT_do	-5
NOT_do NOT_a	-1
NOT_do NOT_any	-5
NOT_do NOT_anything	-23
NOT_do NOT_enough	2
NOT_do NOT_for	2
NOT_do NOT_it	-2
NOT_do NOT_much	-3
NOT_do NOT_that	-2
NOT_do NOT_what	-8
NOT_do NOT_with	-3
NOT_do anything	-2
NOT_do with	-3
NOT_doctors	-4
NOT_does on	-4
NOT_dog	1
NOT_doing	1
NOT_doing NOT_any	5
NOT_done	2
NOT_done and	-3
NOT_done with	-4
NOT_dop	-9
NOT_doubts	4
NOT_down	2
NOT_down !	9
NOT_down NOT_or	3
NOT_down until	4
NOT_download	-37
NOT_download !	-17
NOT_downloading	-3
NOT_dr	-2
NOT_drag	4
NOT_dragon	-16
NOT_dressy	-9
NOT_drink	-2
NOT_drink NOT_coffee	4
NOT_drive to	3
NOT_dropping	3
NOT_drugs	-4
NOT_drunk	-2
NOT_dry NOT_out	3
NOT_due	-1
NOT_dull	2
NOT_dull NOT_moment	10
NOT_durable	-4
NOT_dwell	3
NOT_ear	13
NOT_early	3
NOT_earn	-3
NOT_easier	7
NOT_easier NOT_to	3
NOT_easy NOT_for	-5
NOT_easy NOT_thing	5
NOT_eat	-6
NOT_eat NOT_here	-6
NOT_eat NOT_it	-18
NOT_eat NOT_them	-5
NOT_eat it	-11
NOT_eating NOT_them	3
NOT_edible	-35
NOT_effect NOT_the	3
NOT_effective	-9
NOT_effective NOT_for	-10
NOT_effort	-1
NOT_either	-16
NOT_either !	-2
NOT_either and	-2
NOT_eject	-7
NOT_elegant	-8
NOT_element	2
NOT_element of	4
NOT_else NOT_is	-4
NOT_else NOT_on	-6
NOT_else NOT_to	-1
NOT_else to	-2
NOT_elsewhere	2
NOT_em NOT_like	2
NOT_embarrassed NOT_to	-4
NOT_emirates	-16
NOT_emotion	-8
NOT_emotional	-1
NOT_empathy	-4
NOT_empathy NOT_for	-3
NOT_empty	7
NOT_encounter	2
NOT_encounter NOT_any	4
NOT_enemies	4
NOT_engaging	-8
NOT_english	2
NOT_english NOT_language	-9
NOT_enhance	-3
NOT_enhance NOT_the	-3
NOT_enjoy the	3
NOT_enjoyable	-7
NOT_enjoyable NOT_to	-6
NOT_enjoyed	2
NOT_enough	-10
NOT_enough NOT_about	4
NOT_enough NOT_action	-4
NOT_enough NOT_and	-4
NOT_enough NOT_depth	-6
NOT_enough NOT_food	-6
NOT_enough NOT_for	-1
NOT_enough NOT_good	7
NOT_enough NOT_meat	-3
NOT_enough NOT_power	-2
NOT_enough NOT_room	-7
NOT_enough NOT_seating	4
NOT_enough NOT_space	-5
NOT_enough NOT_substance	-3
NOT_enough NOT_time	-3
NOT_enough NOT_to	-10
NOT_enough but	4
NOT_enough or	5
NOT_enough to	-6
NOT_entertaining	-7
NOT_entertainment NOT_value	-2
NOT_entry	-4
NOT_epic	2
NOT_equipment	-2
NOT_erotic	-9
NOT_error	-2
NOT_even	-38
NOT_even NOT_a	-7
NOT_even NOT_an	-4
NOT_even NOT_appear	-5
NOT_even NOT_as	-1
NOT_even NOT_be	2
NOT_even NOT_believe	-5
NOT_even NOT_bother	2
NOT_even NOT_care	2
NOT_even NOT_close	12
NOT_even NOT_come	1
NOT_even NOT_deserve	-2
NOT_even NOT_do	-3
NOT_even NOT_eat	-10
NOT_even NOT_enough	-4
NOT_even NOT_find	-8
NOT_even NOT_finish	-31
NOT_even NOT_fit	-7
NOT_even NOT_for	1
NOT_even NOT_funny	-3
NOT_even NOT_get	6
NOT_even NOT_go	1
NOT_even NOT_good	-5
NOT_even NOT_got	-2
NOT_even NOT_install	-3
NOT_even NOT_know	4
NOT_even NOT_let	-8
NOT_even NOT_load	-7
NOT_even NOT_look	-5
NOT_even NOT_make	2
NOT_even NOT_mention	-2
NOT_even NOT_need	9
NOT_even NOT_notice	1
NOT_even NOT_offer	-18
NOT_even NOT_open	-7
NOT_even NOT_play	-4
NOT_even NOT_remember	1
NOT_even NOT_remotely	-7
NOT_even NOT_see	-3
NOT_even NOT_seem	2
NOT_even NOT_show	-3
NOT_even NOT_sure	-2
NOT_even NOT_take	-2
NOT_even NOT_taste	-4
NOT_even NOT_that	2
NOT_even NOT_the	6
NOT_even NOT_think	-18
NOT_even NOT_turn	-5
NOT_even NOT_use	-12
NOT_even NOT_want	-6
NOT_even NOT_watch	-3
NOT_even NOT_work	-25
NOT_even NOT_worth	-35
NOT_even if	-6
NOT_ever	-3
NOT_ever NOT_ever	-4
NOT_ever NOT_go	-4
NOT_ever NOT_have	-5
NOT_ever NOT_order	-2
NOT_ever NOT_visit	-3
NOT_ever heard	2
NOT_every	1
NOT_every NOT_single	3
NOT_everyday	4
NOT_everyone	3
NOT_everyone but	22
NOT_everyone's	2
NOT_everything	2
NOT_everything !	4
NOT_exactly NOT_like	6
NOT_exaggerating	-3
NOT_except	-2
NOT_except NOT_a	2
NOT_except NOT_for	3
NOT_exception	7
NOT_exceptional	1
NOT_excess	2
NOT_excitement	1
NOT_exciting but	4
NOT_excuse	-3
NOT_excuse NOT_for	-17
NOT_existed	1
NOT_existent	-4
NOT_exit	-8
NOT_expect	-3
NOT_expect NOT_this	-3
NOT_expect from	-36
NOT_expected	-17
NOT_expected NOT_from	-18
NOT_expected from	-5
NOT_expecting NOT_a	-2
NOT_expensive	3
NOT_experience	-1
NOT_experience and	-3
NOT_experience with	-5
NOT_expired	-16
NOT_explain	-2
NOT_explain NOT_the	-4
NOT_explained	1
NOT_explains	-5
NOT_explanation	-20
NOT_explanation NOT_of	-3
NOT_extensive NOT_as	3
NOT_extraordinary	6
NOT_fabulous	-3
NOT_face	4
NOT_facilities	-3
NOT_fade	5
NOT_fail	1
NOT_fail NOT_to	1
NOT_failed	7
NOT_failed NOT_me	13
NOT_fails	9
NOT_fails NOT_to	9
NOT_fair	-1
NOT_fake	6
NOT_fall NOT_for	-3
NOT_familiar NOT_with	1
NOT_fan of	2
NOT_fancy	7
NOT_fans	-1
NOT_fans NOT_of	5
NOT_fantastic	2
NOT_far	2
NOT_far NOT_from	1
NOT_fast NOT_pass	5
NOT_fast pass	3
NOT_fasten	-18
NOT_fathom	-2
NOT_fathom NOT_how	-4
NOT_fault NOT_it	3
NOT_fault NOT_the	2
NOT_fault NOT_this	9
NOT_favorite	-1
NOT_faze	-8
NOT_features	-8
NOT_feed	-6
NOT_feeder	-9
NOT_feel NOT_guilty	3
NOT_feel NOT_it	-2
NOT_feel NOT_sorry	6
NOT_feel NOT_too	-3
NOT_feet	-2
NOT_felt	1
NOT_few	-2
NOT_figure	-3
NOT_fill	-1
NOT_filled NOT_with	3
NOT_film	1
NOT_film from	-3
NOT_find NOT_anything	-1
NOT_find NOT_it	3
NOT_find NOT_out	-2
NOT_find NOT_the	-1
NOT_find NOT_what	-8
NOT_finding	1
NOT_fingers	2
NOT_finish	-13
NOT_finish NOT_it	-3
NOT_finish NOT_the	-12
NOT_finish it	5
NOT_fireworks	-2
NOT_first	-6
NOT_first NOT_time	-3
NOT_fit	-23
NOT_fit !	-27
NOT_fit NOT_in	1
NOT_fit NOT_my	-2
NOT_fit NOT_properly	-11
NOT_fit NOT_the	-2
NOT_fit NOT_well	-16
NOT_fit the	-6
NOT_fitting	1
NOT_five stars	10
NOT_fix	-4
NOT_fix NOT_it	-5
NOT_fixed NOT_and	-3
NOT_flare	5
NOT_flashy	20
NOT_flat	1
NOT_flattering	-35
NOT_flattering NOT_and	-2
NOT_flattering NOT_at	-48
NOT_flattering NOT_for	-3
NOT_flattering NOT_on	3
NOT_flattering NOT_to	-5
NOT_flavor	-19
NOT_flavor NOT_at	-14
NOT_flavor at	-6
NOT_flavorful	-2
NOT_flavour	-15
NOT_flavour NOT_at	-5
NOT_flaw	2
NOT_flaws	29
NOT_fleshed	-2
NOT_fleshed NOT_out	-3
NOT_flexible	-12
NOT_flies	-11
NOT_flimsy	2
NOT_flow	-7
NOT_fly	-8
NOT_fly NOT_with	-19
NOT_flying	-9
NOT_focus	-1
NOT_follow	-1
NOT_following	-2
NOT_fond	-6
NOT_fond NOT_of	-8
NOT_food	-13
NOT_food NOT_and	-5
NOT_food is	-4
NOT_food no	-5
NOT_food or	-2
NOT_for	-7
NOT_for NOT_a	-3
NOT_for NOT_anyone	-5
NOT_for NOT_everyone	18
NOT_for NOT_kindle	-11
NOT_for NOT_me	-18
NOT_for NOT_money	-15
NOT_for NOT_more	2
NOT_for NOT_most	-5
NOT_for NOT_my	-14
NOT_for NOT_people	-3
NOT_for NOT_something	-3
NOT_for NOT_sure	3
NOT_for NOT_this	-12
NOT_for NOT_vegetarians	-5
NOT_for NOT_was	11
NOT_for a	-1
NOT_for any	1
NOT_for but	8
NOT_for everyone	2
NOT_for food	10
NOT_for it	2
NOT_for me	-12
NOT_for money	4
NOT_for such	-3
NOT_for the	1
NOT_for your	3
NOT_force NOT_close	6
NOT_forced	2
NOT_forget	16
NOT_forget NOT_the	2
NOT_forget NOT_to	12
NOT_forgotten	2
NOT_forgotten NOT_it	5
NOT_form NOT_fitting	2
NOT_format	-3
NOT_forte	-3
NOT_found NOT_any	2
NOT_found NOT_anything	15
NOT_free	-1
NOT_fresh	-39
NOT_fresh NOT_and	-5
NOT_friday	2
NOT_friendly	-12
NOT_frightening	-4
NOT_from	-2
NOT_from NOT_a	-1
NOT_from NOT_here	-6
NOT_from NOT_them	-3
NOT_from NOT_this	-11
NOT_from buying	3
NOT_from here	-2
NOT_from them	-3
NOT_from this	-7
NOT_front	2
NOT_front of	6
NOT_frumpy	3
NOT_frustration	-2
NOT_full NOT_of	9
NOT_full NOT_price	4
NOT_full price	7
NOT_fun	-23
NOT_fun NOT_at	-12
NOT_function	-6
NOT_function NOT_properly	-13
NOT_funny	-14
NOT_funny NOT_and	-3
NOT_funny NOT_at	-4
NOT_funny NOT_or	1
NOT_funny NOT_when	-3
NOT_further NOT_the	-3
NOT_fuss no	8
NOT_fussed	3
NOT_game	-14
NOT_game and	-3
NOT_game but	8
NOT_games	-2
NOT_gaudy	4
NOT_gave	-2
NOT_gel	-10
NOT_genuine	-2
NOT_get	-6
NOT_get !	-11
NOT_get NOT_a	-1
NOT_get NOT_bored	13
NOT_get NOT_boring	2
NOT_get NOT_enough	4
NOT_get NOT_in	1
NOT_get NOT_into	-1
NOT_get NOT_it	-25
NOT_get NOT_me	-5
NOT_get NOT_my	-1
NOT_get NOT_old	2
NOT_get NOT_past	-33
NOT_get NOT_rid	2
NOT_get NOT_sick	2
NOT_get NOT_the	-3
NOT_get NOT_their	-3
NOT_get NOT_them	-4
NOT_get NOT_this	-68
NOT_get NOT_tired	24
NOT_get NOT_used	-5
NOT_get NOT_worse	-3
NOT_get a	-1
NOT_get out	-3
NOT_get up	7
NOT_gets NOT_off	-7
NOT_gets NOT_old	4
NOT_getting NOT_a	6
NOT_getting NOT_any	-3
NOT_getting NOT_this	-3
NOT_gig	2
NOT_ginger	-3
NOT_give NOT_a	-3
NOT_give NOT_away	2
NOT_give NOT_me	-8
NOT_give NOT_up	3
NOT_give NOT_us	-5
NOT_given	-6
NOT_given NOT_the	-2
NOT_given the	-4
NOT_glasses	-3
NOT_glitches	4
NOT_gloss	6
NOT_glue	4
NOT_go	-1
NOT_go !	-3
NOT_go NOT_away	-2
NOT_go NOT_back	-13
NOT_go NOT_down	-1
NOT_go NOT_out	-1
NOT_go NOT_there	2
NOT_go NOT_to	-9
NOT_go NOT_with	-2
NOT_go NOT_wrong	69
NOT_go there	-5
NOT_going	-2
NOT_going NOT_back	-29
NOT_going NOT_to	1
NOT_gonna	2
NOT_good	-23
NOT_good !	-3
NOT_good NOT_anymore	-18
NOT_good NOT_at	4
NOT_good NOT_buy	-15
NOT_good NOT_conscience	-5
NOT_good NOT_either	-12
NOT_good NOT_enough	-1
NOT_good NOT_experience	-4
NOT_good NOT_fit	-6
NOT_good NOT_for	1
NOT_good NOT_if	-7
NOT_good NOT_movie	-3
NOT_good NOT_on	-1
NOT_good NOT_one	-4
NOT_good NOT_place	-2
NOT_good NOT_sign	-2
NOT_good NOT_taste	-6
NOT_good NOT_thing	-7
NOT_good NOT_though	12
NOT_good NOT_to	-10
NOT_good NOT_value	-10
NOT_good NOT_way	-5
NOT_good and	-1
NOT_good job	-3
NOT_good movie	-2
NOT_good things	24
NOT_good way	-48
NOT_google	-2
NOT_gore	1
NOT_got	-1
NOT_got NOT_it	-7
NOT_got NOT_the	-3
NOT_got NOT_to	-1
NOT_grade	-3
NOT_graphics	2
NOT_greasy	8
NOT_great	-4
NOT_great NOT_but	3
NOT_great NOT_either	-8
NOT_great NOT_experience	-10
NOT_great NOT_movie	2
NOT_great NOT_place	-6
NOT_great NOT_to	-2
NOT_great as	3
NOT_great but	1
NOT_greatest	2
NOT_greet	5
NOT_grind	-7
NOT_guarantee	-5
NOT_gud	-7
NOT_guests	-4
NOT_guilty	3
NOT_guitars	4
NOT_had	2
NOT_had NOT_a	5
NOT_had NOT_any	2
NOT_had NOT_ever	2
NOT_had NOT_it	19
NOT_had NOT_much	9
NOT_had NOT_time	2
NOT_had NOT_to	9
NOT_had NOT_trouble	7
NOT_had expected	-4
NOT_had to	1
NOT_half	1
NOT_handle	-2
NOT_handles	-13
NOT_happen	1
NOT_happen !	-7
NOT_happened	-4
NOT_happening	1
NOT_happens	-3
NOT_happier	23
NOT_happier !	1
NOT_happier NOT_with	6
NOT_happiest	-10
NOT_happiness	2
NOT_happy	-14
NOT_happy NOT_at	-4
NOT_happy NOT_to	-5
NOT_happy NOT_with	-30
NOT_hard NOT_but	5
NOT_harsh	3
NOT_has NOT_any	-3
NOT_has NOT_been	-3
NOT_has NOT_ever	2
NOT_has a	1
NOT_has been	-2
NOT_hassle	1
NOT_hassles	2
NOT_have	2
NOT_have NOT_a	1
NOT_have NOT_asked	4
NOT_have NOT_bothered	-3
NOT_have NOT_bought	-6
NOT_have NOT_breakfast	4
NOT_have NOT_expected	-6
NOT_have NOT_many	-2
NOT_have NOT_my	-2
NOT_have NOT_purchased	-4
NOT_have NOT_read	-2
NOT_have NOT_stayed	-4
NOT_have NOT_the	1
NOT_have NOT_thought	2
NOT_have NOT_to	5
NOT_have NOT_too	2
NOT_have NOT_tried	3
NOT_have NOT_wasted	-9
NOT_have NOT_what	-3
NOT_have been	-1
NOT_having NOT_to	12
NOT_he	1
NOT_hear NOT_any	13
NOT_hear NOT_the	-10
NOT_heard NOT_a	3
NOT_heard NOT_any	3
NOT_heard NOT_of	1
NOT_heart	-1
NOT_heavily	6
NOT_heavy	7
NOT_heavy NOT_and	6
NOT_heavy NOT_at	3
NOT_heavy NOT_duty	5
NOT_heavy NOT_to	3
NOT_help	-10
NOT_help NOT_at	-3
NOT_help NOT_but	1
NOT_help NOT_either	-2
NOT_help NOT_me	-16
NOT_help NOT_much	-4
NOT_help NOT_that	-2
NOT_help NOT_the	-7
NOT_help NOT_this	-2
NOT_help NOT_us	-14
NOT_helped NOT_by	-2
NOT_helpful	-11
NOT_her NOT_again	-2
NOT_her NOT_for	-3
NOT_her when	3
NOT_here	-15
NOT_here !	3
NOT_here NOT_again	-44
NOT_here NOT_at	-2
NOT_here again	-10
NOT_hero	6
NOT_hesitate	72
NOT_hesitate NOT_in	2
NOT_hesitate NOT_to	34
NOT_hesitation	3
NOT_hesitation NOT_in	3
NOT_high NOT_and	3
NOT_high NOT_quality	-2
NOT_high quality	-9
NOT_highest	6
NOT_highly enough	23
NOT_hint	-6
NOT_hint of	-10
NOT_his NOT_name	1
NOT_his wife	6
NOT_hiss	4
NOT_hitch	2
NOT_hold	-7
NOT_hold NOT_back	3
NOT_hold NOT_in	-12
NOT_hold NOT_up	-14
NOT_hold NOT_your	-3
NOT_hollywood	2
NOT_home about	-1
NOT_home without	7
NOT_honest	-2
NOT_honey	3
NOT_honor	-10
NOT_hook	-2
NOT_hooked	6
NOT_hopeful	-8
NOT_horror	1
NOT_hot	-4
NOT_hot NOT_and	-2
NOT_hot NOT_water	-7
NOT_hotel again	-3
NOT_hotel to	-7
NOT_hotels	10
NOT_how	-5
NOT_how NOT_bad	-5
NOT_how NOT_great	5
NOT_how NOT_it	1
NOT_how NOT_it's	-3
NOT_how NOT_people	-4
NOT_how NOT_poor	-12
NOT_how NOT_they	-2
NOT_how NOT_this	-6
NOT_how NOT_to	-2
NOT_how NOT_well	5
NOT_how bad	3
NOT_how good	3
NOT_how this	-6
NOT_how to	-6
NOT_hp	-7
NOT_huge	-1
NOT_huge NOT_and	-3
NOT_huge NOT_fan	-1
NOT_huge but	8
NOT_hum	5
NOT_hurry NOT_to	-2
NOT_hurt	1
NOT_hurt NOT_either	4
NOT_i	-6
NOT_i NOT_could	1
NOT_i NOT_expected	-8
NOT_i NOT_found	3
NOT_i NOT_mean	-5
NOT_i NOT_mind	-3
NOT_i NOT_ordered	-13
NOT_i NOT_paid	-3
NOT_i NOT_repeat	-5
NOT_i NOT_thought	-14
NOT_i NOT_was	-7
NOT_i NOT_wasted	-4
NOT_i NOT_will	-2
NOT_i can't	2
NOT_i could	-2
NOT_i did	2
NOT_i enjoyed	-7
NOT_i even	-13
NOT_i expected	-2
NOT_i got	-2
NOT_i have	-1
NOT_i know	-6
NOT_i paid	-3
NOT_i put	-3
NOT_i say	-3
NOT_i thought	-2
NOT_i was	2
NOT_i went	-4
NOT_i will	-1
NOT_i would	-3
NOT_i'd NOT_like	4
NOT_i'll	-11
NOT_i'll NOT_be	-8
NOT_i'll NOT_ever	7
NOT_i've	2
NOT_i've NOT_been	7
NOT_ice	-4
NOT_idea	3
NOT_idea NOT_about	-3
NOT_idea NOT_if	-2
NOT_idea NOT_of	-4
NOT_idea NOT_what	1
NOT_idea NOT_whether	9
NOT_ideas	-4
NOT_if NOT_it's	-3
NOT_if NOT_its	-1
NOT_if NOT_my	3
NOT_if NOT_the	1
NOT_if NOT_this	-1
NOT_if NOT_u	-17
NOT_if it	-2
NOT_if you're	1
NOT_ife	4
NOT_im	3
NOT_imaginative	-4
NOT_imagine	-6
NOT_imagine NOT_the	-12
NOT_imagine NOT_what	-3
NOT_imagine NOT_why	-3
NOT_impact	4
NOT_import	-2
NOT_impress	-7
NOT_impress NOT_me	-5
NOT_impressed	-40
NOT_impressed NOT_at	-5
NOT_impressed NOT_with	-7
NOT_impression	-1
NOT_impressive	-5
NOT_improvement	-6
NOT_in	-2
NOT_in NOT_a	-1
NOT_in NOT_food	-18
NOT_in NOT_front	9
NOT_in NOT_good	-8
NOT_in NOT_here	-4
NOT_in NOT_it	-4
NOT_in NOT_my	-1
NOT_in NOT_need	6
NOT_in NOT_quality	-4
NOT_in NOT_recommending	4
NOT_in NOT_the	-1
NOT_in NOT_this	-2
NOT_in NOT_tune	2
NOT_in NOT_your	1
NOT_in comparison	5
NOT_in every	-6
NOT_in it	-3
NOT_in one	2
NOT_in person	-4
NOT_in them	-4
NOT_in this	-3
NOT_in years	3
NOT_included	-1
NOT_included NOT_and	-4
NOT_indication	1
NOT_indication NOT_that	-10
NOT_individuals	14
NOT_info	2
NOT_informing	-4
NOT_insight	-14
NOT_insight NOT_into	-6
NOT_insights	-4
NOT_inspire	-2
NOT_install	-22
NOT_install NOT_it	-9
NOT_install NOT_on	-16
NOT_install NOT_this	-6
NOT_installing	-2
NOT_instead	-2
NOT_instruction	-2
NOT_instructions	-14
NOT_intelligent	-2
NOT_intended NOT_to	3
NOT_intense	7
NOT_interested NOT_in	-2
NOT_interesting	-20
NOT_interesting NOT_at	-3
NOT_interesting NOT_or	-2
NOT_interesting and	-3
NOT_interfere	6
NOT_interfere NOT_with	5
NOT_interruptions	5
NOT_intimidated	3
NOT_into NOT_the	2
NOT_into NOT_this	2
NOT_into the	-1
NOT_intrude	8
NOT_intrusive	-3
NOT_ironing	5
NOT_is	1
NOT_is NOT_he	2
NOT_is NOT_perfect	14
NOT_is NOT_the	1
NOT_is NOT_too	4
NOT_is NOT_what	4
NOT_is provided	3
NOT_is there	-5
NOT_is very	-6
NOT_issue	3
NOT_issue NOT_for	2
NOT_issues	27
NOT_issues NOT_at	6
NOT_issues NOT_so	2
NOT_issues NOT_with	6
NOT_issues with	10
NOT_it	-11
NOT_it !	-2
NOT_it ?	1
NOT_it NOT_and	1
NOT_it NOT_anywhere	2
NOT_it NOT_at	-5
NOT_it NOT_because	-1
NOT_it NOT_crowded	4
NOT_it NOT_does	-3
NOT_it NOT_down	34
NOT_it NOT_either	-4
NOT_it NOT_enough	2
NOT_it NOT_five	8
NOT_it NOT_great	-2
NOT_it NOT_has	-5
NOT_it NOT_highly	19
NOT_it NOT_justice	3
NOT_it NOT_on	-1
NOT_it NOT_since	3
NOT_it NOT_through	-2
NOT_it NOT_to	-6
NOT_it NOT_unless	-3
NOT_it NOT_used	-3
NOT_it NOT_very	-2
NOT_it NOT_was	-3
NOT_it NOT_with	-1
NOT_it NOT_work	-3
NOT_it NOT_works	-7
NOT_it NOT_would	-2
NOT_it NOT_yet	3
NOT_it again	-5
NOT_it at	2
NOT_it can't	-8
NOT_it doesn't	-2
NOT_it even	-5
NOT_it for	-10
NOT_it i	-6
NOT_it in	-1
NOT_it just	-1
NOT_it says	-18
NOT_it should	-6
NOT_it so	-6
NOT_it wants	-4
NOT_it was	1
NOT_it will	-3
NOT_it yet	2
NOT_it's	-2
NOT_it's NOT_the	3
NOT_it's NOT_worth	-7
NOT_it's a	-10
NOT_it's like	-5
NOT_it's the	-3
NOT_itchy	5
NOT_item	-4
NOT_its not	2
NOT_jerks	9
NOT_jews	-3
NOT_job	1
NOT_joking	-4
NOT_jump	-2
NOT_just NOT_an	18
NOT_just NOT_another	5
NOT_just NOT_for	20
NOT_just NOT_how	-3
NOT_just NOT_me	-8
NOT_just NOT_plain	-4
NOT_justice	1
NOT_justify	-5
NOT_k	4
NOT_keep NOT_it	-10
NOT_keep NOT_my	-10
NOT_keep it	-3
NOT_keeping	-2
NOT_keeping it	-3
NOT_kept	-7
NOT_kid's	3
NOT_kidding	-1
NOT_kidding !	-5
NOT_killer	-2
NOT_kills	-3
NOT_kindle	-1
NOT_kindle fire	-1
NOT_kink	3
NOT_kitchen	-3
NOT_knew	1
NOT_knife	5
NOT_knives	3
NOT_know	3
NOT_know ?	-6
NOT_know NOT_anyone	3
NOT_know NOT_but	2
NOT_know NOT_how	-1
NOT_know NOT_i	2
NOT_know NOT_this	1
NOT_know NOT_until	4
NOT_know NOT_what	1
NOT_know NOT_where	-2
NOT_know NOT_who	-4
NOT_know NOT_why	3
NOT_know and	-3
NOT_knowing NOT_if	3
NOT_lady	3
NOT_lag	9
NOT_land	-2
NOT_large but	6
NOT_last	1
NOT_last NOT_long	-2
NOT_laugh	1
NOT_laugh NOT_out	-3
NOT_laughs	-1
NOT_launch	-6
NOT_lay	-23
NOT_lay NOT_down	-2
NOT_lay NOT_flat	-7
NOT_lay NOT_well	-6
NOT_leaks	3
NOT_least NOT_bit	-2
NOT_leave NOT_home	6
NOT_leave NOT_well	-3
NOT_leave NOT_your	3
NOT_leg	-25
NOT_leg NOT_room	-51
NOT_legally	-9
NOT_legroom	-5
NOT_legs	-8
NOT_let NOT_down	4
NOT_let NOT_me	-6
NOT_let NOT_that	7
NOT_let NOT_the	-1
NOT_let NOT_these	7
NOT_lie NOT_with	-6
NOT_life	-2
NOT_life NOT_in	-5
NOT_life of	-6
NOT_light NOT_and	5
NOT_likable	-2
NOT_like	-1
NOT_like ?	5
NOT_like NOT_about	5
NOT_like NOT_all	3
NOT_like NOT_angry	4
NOT_like NOT_having	2
NOT_like NOT_here	5
NOT_like NOT_how	-1
NOT_like NOT_is	2
NOT_like NOT_it	-13
NOT_like NOT_much	2
NOT_like NOT_others	4
NOT_like NOT_some	1
NOT_like NOT_the	-7
NOT_like NOT_these	-28
NOT_like NOT_this	-7
NOT_like NOT_using	8
NOT_like NOT_was	28
NOT_like NOT_what	-2
NOT_like some	8
NOT_like this	1
NOT_likeable	-3
NOT_liking	1
NOT_limited NOT_to	2
NOT_line NOT_up	-3
NOT_lines	1
NOT_lining	-8
NOT_lion	2
NOT_liquid	-6
NOT_list	-10
NOT_listen to	-3
NOT_live	-1
NOT_live NOT_up	-6
NOT_live up	-2
NOT_live without	1
NOT_lively	3
NOT_load	-30
NOT_load NOT_on	-9
NOT_local	2
NOT_locks	-7
NOT_logic	-3
NOT_long NOT_queues	7
NOT_longer NOT_have	8
NOT_longer NOT_on	-6
NOT_longer NOT_the	-3
NOT_longer NOT_works	-4
NOT_look	-1
NOT_look NOT_anything	-5
NOT_look NOT_as	-1
NOT_look NOT_at	-3
NOT_look NOT_flattering	-8
NOT_look NOT_good	-13
NOT_look NOT_like	1
NOT_look NOT_that	-2
NOT_look for	-4
NOT_looked NOT_at	-5
NOT_looking NOT_at	-2
NOT_loops	3
NOT_loose	10
NOT_lose	3
NOT_lose NOT_any	3
NOT_lose NOT_it	2
NOT_loses	2
NOT_losing	3
NOT_lot	1
NOT_lot NOT_of	1
NOT_lounge	1
NOT_lounge but	7
NOT_love	3
NOT_love ?	3
NOT_love NOT_a	2
NOT_love NOT_about	3
NOT_love NOT_her	2
NOT_love it	3
NOT_low NOT_cut	3
NOT_lower	-5
NOT_luck	-1
NOT_luck NOT_with	-4
NOT_lufthansa	-9
NOT_luster	-9
NOT_mad	6
NOT_magical	3
NOT_main	1
NOT_make NOT_a	-11
NOT_make NOT_an	-5
NOT_make NOT_another	-4
NOT_make NOT_any	3
NOT_make NOT_em	4
NOT_make NOT_it	-1
NOT_make NOT_much	1
NOT_make NOT_one	-3
NOT_make NOT_out	-2
NOT_make NOT_sense	-15
NOT_make NOT_that	-7
NOT_make NOT_up	-2
NOT_make this	-3
NOT_makes a	10
NOT_makes it	3
NOT_making NOT_me	2
NOT_male	-3
NOT_manage	-2
NOT_management	-5
NOT_manager	-11
NOT_many NOT_people	4
NOT_many other	3
NOT_many people	-2
NOT_mark	-2
NOT_married NOT_to	3
NOT_martin	-4
NOT_masterpiece	3
NOT_masterpiece but	2
NOT_match NOT_up	-2
NOT_matched	7
NOT_mathematical	-8
NOT_matters	-2
NOT_may be	-4
NOT_maybe	-2
NOT_me	-8
NOT_me !	-2
NOT_me NOT_a	-5
NOT_me NOT_down	7
NOT_me NOT_from	3
NOT_me NOT_how	-4
NOT_me NOT_like	-3
NOT_me NOT_look	7
NOT_me NOT_on	-2
NOT_me NOT_the	-2
NOT_me NOT_to	-3
NOT_me NOT_with	4
NOT_me NOT_wrong	-2
NOT_me and	-3
NOT_me started	-6
NOT_meals	-18
NOT_mean NOT_much	-2
NOT_mean NOT_you	-2
NOT_means NOT_of	-8
NOT_meet	-3
NOT_meet NOT_my	-5
NOT_meet NOT_the	-8
NOT_melodramatic	2
NOT_memorable	-3
NOT_memorex	-5
NOT_mention	-2
NOT_mention NOT_all	5
NOT_mention NOT_how	-2
NOT_mentions	-5
NOT_mess	3
NOT_messages	-3
NOT_mic	-2
NOT_mice	-8
NOT_microwave	-3
NOT_mind NOT_at	4
NOT_mind NOT_that	-1
NOT_mind NOT_the	-1
NOT_minimum	-3
NOT_minutes	-2
NOT_miss	27
NOT_miss NOT_anything	-3
NOT_miss NOT_it	11
NOT_miss NOT_out	13
NOT_miss NOT_the	8
NOT_miss NOT_this	2
NOT_miss this	6
NOT_missed	16
NOT_missed !	5
NOT_missing	-2
NOT_missing NOT_much	-5
NOT_mistaken	4
NOT_mixing	2
NOT_model	-2
NOT_moles	-9
NOT_moment NOT_of	3
NOT_money	-22
NOT_money at	2
NOT_money on	-2
NOT_money or	-4
NOT_money to	-3
NOT_mood to	-3
NOT_more	1
NOT_more !	3
NOT_more NOT_fireworks	-6
NOT_more NOT_on	4
NOT_more NOT_pleased	3
NOT_more NOT_than	-3
NOT_more NOT_time	-4
NOT_more money	-12
NOT_more of	-2
NOT_more pleased	3
NOT_most	-1
NOT_most NOT_comfortable	-9
NOT_most of	-5
NOT_mostly	-5
NOT_move	-11
NOT_movie	4
NOT_movie NOT_that	2
NOT_movie which	-4
NOT_movies NOT_like	3
NOT_moving	-1
NOT_much NOT_as	1
NOT_much NOT_attention	4
NOT_much NOT_choice	7
NOT_much NOT_food	9
NOT_much NOT_for	1
NOT_much NOT_going	-2
NOT_much NOT_has	3
NOT_much NOT_help	-6
NOT_much NOT_in	1
NOT_much NOT_money	4
NOT_much NOT_time	2
NOT_much NOT_to	-1
NOT_much NOT_worse	-3
NOT_much at	4
NOT_much for	-2
NOT_much space	-3
NOT_much trouble	12
NOT_much when	-3
NOT_murdered	-3
NOT_muss	12
NOT_muster	-16
NOT_my	-16
NOT_my NOT_attention	-4
NOT_my NOT_cup	-6
NOT_my NOT_daughter	-4
NOT_my NOT_expectations	-5
NOT_my NOT_guitar	3
NOT_my NOT_idea	-12
NOT_my NOT_kids	-6
NOT_my NOT_last	5
NOT_my NOT_legs	-11
NOT_my NOT_money	-8
NOT_my NOT_order	-9
NOT_my NOT_problem	-3
NOT_my NOT_time	-5
NOT_my NOT_type	-6
NOT_my NOT_wife	-3
NOT_my body	-3
NOT_my family	-7
NOT_my fire	-3
NOT_my first	-4
NOT_my kindle	-4
NOT_my money	-10
NOT_my time	-18
NOT_myself	1
NOT_mystery	-3
NOT_name of	2
NOT_narrative	-1
NOT_navy	3
NOT_near NOT_enough	-7
NOT_near NOT_the	-2
NOT_nearly NOT_enough	-4
NOT_necessarily	1
NOT_necessarily NOT_a	1
NOT_need	3
NOT_need NOT_anything	3
NOT_need NOT_for	1
NOT_need NOT_one	3
NOT_need NOT_the	1
NOT_need NOT_to	12
NOT_needed	1
NOT_needed !	2
NOT_needed NOT_and	-2
NOT_needed NOT_for	-2
NOT_needed NOT_to	3
NOT_needing	3
NOT_negative	4
NOT_negative NOT_to	16
NOT_negatives	9
NOT_new	-5
NOT_new NOT_about	-3
NOT_new NOT_here	-5
NOT_new NOT_or	-1
NOT_new but	4
NOT_new or	-20
NOT_newspapers	-13
NOT_nice	-1
NOT_nice to	-4
NOT_nicely	-4
NOT_nicely as	-4
NOT_nicer	6
NOT_noise	6
NOT_noise NOT_from	8
NOT_noisy	-3
NOT_nominated	3
NOT_nominated NOT_for	2
NOT_non	-1
NOT_nonsense	6
NOT_notch	3
NOT_noted	-6
NOT_notice NOT_much	4
NOT_notice NOT_the	6
NOT_noticeable	4
NOT_noticed NOT_any	2
NOT_nudity	-3
NOT_nudity NOT_and	-3
NOT_nyc	6
NOT_obtrusive	2
NOT_occasion	3
NOT_occur	-8
NOT_of	-2
NOT_of NOT_attention	-8
NOT_of NOT_characters	-2
NOT_of NOT_creativity	-11
NOT_of NOT_how	-2
NOT_of NOT_one	-1
NOT_of NOT_originality	-4
NOT_of NOT_quality	-2
NOT_of NOT_substance	-10
NOT_of NOT_subtlety	-3
NOT_of NOT_the	-2
NOT_of NOT_them	-13
NOT_of NOT_these	-1
NOT_of NOT_this	1
NOT_of NOT_those	-1
NOT_of NOT_true	-3
NOT_of NOT_what	1
NOT_of NOT_windows	3
NOT_of any	1
NOT_of fat	3
NOT_of my	-8
NOT_of style	3
NOT_of this	-1
NOT_of watching	4
NOT_of your	-1
NOT_off	1
NOT_off by	13
NOT_offence	-3
NOT_offense	-5
NOT_offense NOT_to	-5
NOT_offer NOT_any	-4
NOT_offer NOT_to	-4
NOT_offered	-1
NOT_offering	2
NOT_office	1
NOT_often	2
NOT_ok	2
NOT_old	1
NOT_on	-5
NOT_on NOT_a	1
NOT_on NOT_display	-3
NOT_on NOT_duty	-8
NOT_on NOT_earth	-2
NOT_on NOT_it	-1
NOT_on NOT_my	1
NOT_on NOT_the	1
NOT_on NOT_their	-5
NOT_on a	-1
NOT_on dvd	3
NOT_on how	-12
NOT_on it	-3
NOT_on my	-1
NOT_on saturday	-4
NOT_on the	1
NOT_on tv	4
NOT_once NOT_have	11
NOT_one	-2
NOT_one !	6
NOT_one NOT_behind	4
NOT_one NOT_character	-2
NOT_one NOT_else	-1
NOT_one NOT_good	-2
NOT_one NOT_of	-7
NOT_one NOT_positive	-3
NOT_one NOT_problem	4
NOT_one NOT_single	-5
NOT_one NOT_was	2
NOT_one NOT_would	-13
NOT_one again	-17
NOT_one and	-2
NOT_one down	5
NOT_one or	3
NOT_one star	-19
NOT_one with	-3
NOT_onion	-2
NOT_online	1
NOT_only	2
NOT_only NOT_are	2
NOT_only NOT_bad	-3
NOT_only NOT_can	2
NOT_only NOT_for	9
NOT_only NOT_looks	3
NOT_only NOT_to	8
NOT_only NOT_was	-2
NOT_only a	-16
NOT_open	-5
NOT_open NOT_my	-7
NOT_open NOT_on	-3
NOT_open NOT_the	-15
NOT_operating	-14
NOT_opportunity NOT_to	-2
NOT_option	2
NOT_option NOT_but	-2
NOT_option NOT_to	-3
NOT_options	-1
NOT_or	-1
NOT_or NOT_even	2
NOT_or NOT_feel	2
NOT_or NOT_interesting	-4
NOT_or NOT_reason	1
NOT_or any	-2
NOT_or not	-2
NOT_orange	2
NOT_order	-26
NOT_order NOT_again	-11
NOT_order NOT_anything	-5
NOT_order NOT_from	-14
NOT_order NOT_or	-6
NOT_order NOT_this	-18
NOT_ordered	-3
NOT_ordering	-2
NOT_ordering NOT_from	-3
NOT_orders	-6
NOT_oreo	5
NOT_organic	-7
NOT_original	-3
NOT_original or	-5
NOT_originality	-2
NOT_other NOT_actor	2
NOT_other NOT_people	-2
NOT_other NOT_place	5
NOT_others	3
NOT_ounce NOT_of	-3
NOT_our	2
NOT_our NOT_first	3
NOT_our NOT_food	-3
NOT_our table	-3
NOT_out	1
NOT_out NOT_how	-2
NOT_out NOT_in	1
NOT_out NOT_loud	-2
NOT_out but	2
NOT_outdoor	-13
NOT_oven	14
NOT_over	1
NOT_over NOT_my	-7
NOT_over NOT_the	1
NOT_over a	-3
NOT_overbearing	5
NOT_overboard	3
NOT_overcome	-3
NOT_overdone	6
NOT_overhead	4
NOT_overload	4
NOT_overly	10
NOT_overly NOT_impressed	-7
NOT_overly NOT_sweet	8
NOT_overpower	2
NOT_overpowering	23
NOT_oversized	-1
NOT_overwhelming	7
NOT_overwhelming NOT_and	2
NOT_owned NOT_a	3
NOT_packaging	-8
NOT_pages	-3
NOT_paid	-8
NOT_painful	-5
NOT_pancakes	-2
NOT_panic	6
NOT_particular	1
NOT_particular NOT_order	2
NOT_particularly NOT_funny	-4
NOT_particularly NOT_well	-2
NOT_pass NOT_it	2
NOT_pass NOT_this	8
NOT_past	-10
NOT_past NOT_the	-16
NOT_patch	-25
NOT_patch NOT_on	-27
NOT_pathetic	-4
NOT_pay	-6
NOT_pay NOT_for	-11
NOT_pay NOT_more	4
NOT_pay NOT_the	-7
NOT_pay NOT_to	-15
NOT_pay full	-7
NOT_paying	2
NOT_pays	4
NOT_pc	2
NOT_people NOT_who	-2
NOT_people are	3
NOT_people to	-2
NOT_pepper	-3
NOT_perfect	37
NOT_perfect NOT_and	2
NOT_perfect NOT_but	8
NOT_perfect NOT_movie	3
NOT_perfect but	5
NOT_perfectly	2
NOT_perhaps	-1
NOT_permission	-20
NOT_permissions	2
NOT_person	1
NOT_person NOT_who	-2
NOT_personality	-2
NOT_pet	-6
NOT_petite	4
NOT_phoenix	4
NOT_photo	-2
NOT_pick NOT_the	-9
NOT_picked NOT_up	-1
NOT_picky NOT_eater	-7
NOT_pics	-3
NOT_picture and	-4
NOT_picture of	-2
NOT_picture on	-3
NOT_pictured	1
NOT_piece	-2
NOT_piece of	-5
NOT_pieces	-3
NOT_pilling	2
NOT_pinch	2
NOT_pirates	3
NOT_pity	3
NOT_place	-8
NOT_place NOT_in	-5
NOT_place NOT_to	-3
NOT_place to	-3
NOT_places NOT_to	3
NOT_plan NOT_on	-1
NOT_play	-5
NOT_play NOT_any	-5
NOT_play NOT_it	-2
NOT_play NOT_this	-2
NOT_play NOT_well	-2
NOT_player	-7
NOT_playing NOT_it	2
NOT_pleasant	-4
NOT_pleasant NOT_experience	-23
NOT_pleased	-5
NOT_pleased NOT_with	-16
NOT_plenty	3
NOT_plot	-11
NOT_plot NOT_and	-2
NOT_plot and	-7
NOT_plot no	-11
NOT_plug	-15
NOT_plugged	-5
NOT_plus	-8
NOT_point	-3
NOT_point NOT_in	-2
NOT_pointless	-3
NOT_points	-4
NOT_polished	3
NOT_polite	-9
NOT_political	3
NOT_poor	-21
NOT_poor the	-6
NOT_pop	7
NOT_popcorn	3
NOT_positive	-4
NOT_possible	-3
NOT_possibly	-1
NOT_post	-4
NOT_pot	-19
NOT_potato NOT_chips	4
NOT_power	1
NOT_power to	-3
NOT_powerful	3
NOT_ppl	-7
NOT_practical	-4
NOT_preachy	5
NOT_prefer	-3
NOT_prefer NOT_this	-5
NOT_prepared	-12
NOT_prepared NOT_for	-3
NOT_presence	-3
NOT_preservatives	2
NOT_pretentious	1
NOT_pretty	-1
NOT_prevent NOT_me	11
NOT_price	3
NOT_price for	4
NOT_price i	-4
NOT_printed	-4
NOT_private	-2
NOT_problem	4
NOT_problem !	2
NOT_problem NOT_to	4
NOT_problem but	-8
NOT_problem with	3
NOT_problems	36
NOT_problems NOT_after	4
NOT_problems NOT_finding	3
NOT_problems NOT_getting	3
NOT_problems NOT_in	5
NOT_problems NOT_whatsoever	13
NOT_problems NOT_with	7
NOT_problems and	3
NOT_problems at	6
NOT_problems with	17
NOT_product	-26
NOT_product again	-5
NOT_product and	-3
NOT_product for	-7
NOT_product to	3
NOT_products	-15
NOT_promise	-3
NOT_prop	-9
NOT_proper	-14
NOT_properly	-28
NOT_properly NOT_and	-4
NOT_properly NOT_on	-9
NOT_provide	-6
NOT_provide NOT_any	-6
NOT_provide NOT_enough	5
NOT_provided	-5
NOT_ptv	11
NOT_public	2
NOT_pull NOT_them	-4
NOT_pulled NOT_into	-3
NOT_punches	8
NOT_purchase	-13
NOT_purchase NOT_again	-11
NOT_purchase NOT_this	-15
NOT_purchased NOT_this	-3
NOT_purchasing	-46
NOT_purchasing NOT_this	-24
NOT_purpose	-1
NOT_pushy	8
NOT_put NOT_anything	-6
NOT_put NOT_it	10
NOT_put NOT_off	1
NOT_put NOT_this	4
NOT_put down	4
NOT_put it	4
NOT_putting	-1
NOT_qualify	-4
NOT_qualities	-1
NOT_qualities NOT_to	-7
NOT_quality	-18
NOT_quality NOT_i	-19
NOT_quality to	-3
NOT_qualms	13
NOT_qualms NOT_about	7
NOT_queues !	-3
NOT_queues NOT_and	3
NOT_quite	2
NOT_quite NOT_ready	3
NOT_quite NOT_up	5
NOT_rain	11
NOT_raise	-2
NOT_ran	7
NOT_rap	8
NOT_rate	-1
NOT_rats	-3
NOT_raw	-3
NOT_re	-3
NOT_reached NOT_the	2
NOT_reaches	-2
NOT_reaction	-5
NOT_read	-1
NOT_read NOT_any	-7
NOT_read NOT_her	-7
NOT_ready	-2
NOT_ready NOT_for	-3
NOT_real	-8
NOT_real NOT_food	-4
NOT_real NOT_life	-2
NOT_real NOT_reason	-4
NOT_real NOT_sense	-2
NOT_realistic NOT_at	-2
NOT_realize NOT_how	1
NOT_realize NOT_they	3
NOT_really	1
NOT_really NOT_care	1
NOT_really NOT_enjoy	-3
NOT_really NOT_gets	-5
NOT_really NOT_hate	-9
NOT_really NOT_hold	-6
NOT_really NOT_know	-3
NOT_really NOT_my	10
NOT_really NOT_needed	3
NOT_really NOT_notice	3
NOT_really NOT_put	-14
NOT_really NOT_stretch	14
NOT_really NOT_use	-2
NOT_really NOT_worth	-18
NOT_reason	-8
NOT_reason NOT_for	-1
NOT_reason NOT_given	-3
NOT_reason NOT_to	1
NOT_reason NOT_why	-4
NOT_recall NOT_if	-4
NOT_reccomend	-3
NOT_receive	-14
NOT_receive NOT_the	-8
NOT_received	-28
NOT_received NOT_any	-15
NOT_received NOT_it	-2
NOT_received NOT_the	-1
NOT_received NOT_this	-3
NOT_receiving	-4
NOT_recline NOT_and	-16
NOT_reclining	9
NOT_recognition	4
NOT_recognize	-1
NOT_recognized	-9
NOT_recognized NOT_by	-12
NOT_recommend	-63
NOT_recommend NOT_any	3
NOT_recommend NOT_anyone	-6
NOT_recommend NOT_at	-17
NOT_recommend NOT_buying	-3
NOT_recommend NOT_for	-5
NOT_recommend NOT_it	-6
NOT_recommend NOT_that	-2
NOT_recommend NOT_these	-7
NOT_recommend NOT_this	-31
NOT_recommend NOT_to	2
NOT_recommended	-27
NOT_recommended !	-3
NOT_recommended NOT_at	-8
NOT_record	-25
NOT_recover	-2
NOT_recovered	-5
NOT_redeem	-10
NOT_redeeming	-6
NOT_redeeming NOT_features	-3
NOT_redeeming NOT_qualities	1
NOT_refills	-2
NOT_reflect	-9
NOT_reflect NOT_the	-3
NOT_refund	-8
NOT_refund NOT_your	-3
NOT_regarding	-5
NOT_regret	10
NOT_regret NOT_buying	5
NOT_regret NOT_it	15
NOT_regret NOT_the	4
NOT_regret NOT_this	3
NOT_regretted	4
NOT_relate	-2
NOT_relate NOT_to	-1
NOT_relaxed	-6
NOT_relaxing	-4
NOT_released NOT_on	3
NOT_relevance NOT_to	2
NOT_reliable	-3
NOT_relief	-6
NOT_religious	1
NOT_relying	3
NOT_remarkable	-2
NOT_reminiscent	-12
NOT_remotely	-7
NOT_remove	-1
NOT_remove NOT_it	-7
NOT_removing	2
NOT_removing NOT_the	4
NOT_renovated	-7
NOT_rent	-4
NOT_rent NOT_it	-2
NOT_renting	-2
NOT_repaired	-6
NOT_repeat	-3
NOT_replace	2
NOT_replacement	2
NOT_reply	-29
NOT_represent	-2
NOT_represented	-3
NOT_require NOT_much	2
NOT_resemble	-5
NOT_resembling	-4
NOT_residue	2
NOT_resist	2
NOT_resolution	-1
NOT_resolved	-2
NOT_resorting	2
NOT_respect	1
NOT_respond	-8
NOT_respond NOT_to	-3
NOT_responded	-8
NOT_responding	-1
NOT_response	-32
NOT_response NOT_from	-12
NOT_responsibility	-4
NOT_rest of	-5
NOT_return	-37
NOT_return NOT_for	-3
NOT_return NOT_it	-8
NOT_return NOT_to	-3
NOT_returnable	-7
NOT_returned	-1
NOT_returning	-27
NOT_returning NOT_to	-4
NOT_returns	-5
NOT_reveal	8
NOT_revealing	2
NOT_review	-2
NOT_rewarding	-6
NOT_rid NOT_of	2
NOT_ride	14
NOT_ride NOT_up	8
NOT_rides	-3
NOT_right	-3
NOT_right NOT_for	-2
NOT_right NOT_from	-8
NOT_right NOT_on	-3
NOT_right NOT_to	2
NOT_right but	17
NOT_ring	-1
NOT_ripped	-2
NOT_ripped NOT_off	-2
NOT_rise	-3
NOT_rise NOT_to	-5
NOT_robert	-2
NOT_room	-9
NOT_room NOT_at	-5
NOT_room NOT_for	-3
NOT_room NOT_service	-5
NOT_room NOT_to	-1
NOT_room to	-4
NOT_rooms	-4
NOT_round	3
NOT_rub	4
NOT_rude	-4
NOT_ruining	3
NOT_run NOT_on	-7
NOT_run NOT_out	4
NOT_s	-4
NOT_sacrificing	6
NOT_safe	-2
NOT_said ?	3
NOT_said NOT_for	-2
NOT_salt NOT_in	-3
NOT_same	-3
NOT_same feel	-10
NOT_same quality	-17
NOT_sample	2
NOT_san	-6
NOT_sandwiches	-2
NOT_sappy	4
NOT_satisfactorily	-4
NOT_satisfied	1
NOT_save	-16
NOT_save NOT_this	-23
NOT_save the	-4
NOT_saw NOT_anyone	-3
NOT_say NOT_anything	1
NOT_say NOT_enough	26
NOT_say NOT_he	3
NOT_say NOT_i	-10
NOT_say NOT_more	7
NOT_say NOT_much	-1
NOT_say NOT_this	2
NOT_saying NOT_a	-3
NOT_scanner	-4
NOT_scares	-2
NOT_scary	-1
NOT_scary NOT_or	-3
NOT_school	3
NOT_science	-2
NOT_scratches	4
NOT_scratching	2
NOT_scratchy	16
NOT_screw	-3
NOT_script	-4
NOT_seal	-8
NOT_search	-3
NOT_search NOT_for	-6
NOT_seat NOT_in	4
NOT_seat in	4
NOT_seating	-2
NOT_seats	-4
NOT_seats NOT_and	-24
NOT_secure	-5
NOT_see	1
NOT_see NOT_an	3
NOT_see NOT_any	1
NOT_see NOT_many	2
NOT_see NOT_their	-3
NOT_see NOT_this	1
NOT_see NOT_through	2
NOT_see NOT_thru	5
NOT_see NOT_your	-7
NOT_see any	-6
NOT_see them	-3
NOT_see this	-1
NOT_seeing	1
NOT_seem	-7
NOT_seem NOT_to	-10
NOT_seem NOT_very	-2
NOT_seems	-1
NOT_seems NOT_to	-1
NOT_seen	1
NOT_seen NOT_a	-3
NOT_seen NOT_all	2
NOT_seen NOT_before	5
NOT_seen NOT_enough	-2
NOT_seen NOT_it	19
NOT_seen NOT_such	-3
NOT_seen NOT_that	-4
NOT_seen again	-8
NOT_selection	-4
NOT_selfie NOT_stick	-5
NOT_send	-10
NOT_send NOT_me	-6
NOT_sending	-5
NOT_sense	-27
NOT_sense !	-4
NOT_sense NOT_and	2
NOT_sense NOT_at	-6
NOT_sense NOT_of	-5
NOT_sense NOT_to	-5
NOT_sense NOT_whatsoever	-2
NOT_sense and	1
NOT_sense to	-9
NOT_sent	-2
NOT_sentimental	3
NOT_separate	-3
NOT_series	3
NOT_servers	-5
NOT_service	-21
NOT_serviced	-3
NOT_services	-6
NOT_set	-1
NOT_set NOT_up	-3
NOT_set up	-2
NOT_settings	-3
NOT_sexy	-8
NOT_shabby	4
NOT_shape	-15
NOT_shape NOT_and	-13
NOT_shape NOT_to	-4
NOT_sharp NOT_edges	3
NOT_she	2
NOT_she NOT_is	7
NOT_she was	-1
NOT_shell out	6
NOT_shiny	3
NOT_shipped	-4
NOT_shocked	-4
NOT_short	8
NOT_short NOT_of	1
NOT_should	1
NOT_should NOT_have	-2
NOT_show NOT_anything	-3
NOT_show NOT_through	4
NOT_showed	-4
NOT_showers	-10
NOT_shown in	-3
NOT_shred	-5
NOT_shred of	-2
NOT_shy	5
NOT_shy NOT_away	2
NOT_signal	-2
NOT_significantly	2
NOT_signposted	5
NOT_silent	2
NOT_silverware	-8
NOT_since	-1
NOT_since they	-4
NOT_single problem	11
NOT_sir	-2
NOT_sit	-5
NOT_size	-2
NOT_size in	-3
NOT_skill	-2
NOT_skills	-3
NOT_skinny	3
NOT_sleep	-9
NOT_sleeper	4
NOT_slick	4
NOT_slightest	-6
NOT_slim	6
NOT_slipping	4
NOT_sloppy	1
NOT_slots	4
NOT_slowed	3
NOT_small NOT_enough	7
NOT_smell	1
NOT_smile	-8
NOT_smiles	3
NOT_snap	4
NOT_snug	8
NOT_so	-1
NOT_so NOT_bad	1
NOT_so NOT_disappointed	-6
NOT_so NOT_expensive	4
NOT_so NOT_far	4
NOT_so NOT_friendly	-7
NOT_so NOT_funny	-3
NOT_so NOT_horrible	-16
NOT_so NOT_on	3
NOT_so NOT_sure	10
NOT_so called	-3
NOT_sold	-1
NOT_sold NOT_on	-2
NOT_some people	2
NOT_someone	-1
NOT_something NOT_they	-2
NOT_something like	-7
NOT_somewhere	-8
NOT_sorry	4
NOT_sorry !	3
NOT_sorry NOT_you	3
NOT_sort	-1
NOT_sound NOT_that	-3
NOT_sound of	2
NOT_soundtrack	2
NOT_south	4
NOT_soy	3
NOT_space	1
NOT_spacious	7
NOT_speak	-1
NOT_speak NOT_english	-3
NOT_speak NOT_or	-5
NOT_speak NOT_to	4
NOT_speak of	-2
NOT_special	-15
NOT_special NOT_about	1
NOT_special NOT_and	-2
NOT_special but	2
NOT_specify	-3
NOT_spend	-1
NOT_spend NOT_a	-2
NOT_spend NOT_your	-6
NOT_spice	-3
NOT_spin	-4
NOT_spoil	1
NOT_spoilers	1
NOT_spoke	-5
NOT_spoon	-4
NOT_spray	-3
NOT_squirrels	-4
NOT_staff	-60
NOT_staff to	-28
NOT_stand	-3
NOT_stand NOT_this	-20
NOT_stand NOT_to	-1
NOT_standards	-3
NOT_stands out	-3
NOT_stars NOT_for	-3
NOT_stars is	13
NOT_started	1
NOT_stay	-21
NOT_stay NOT_anywhere	7
NOT_stay NOT_at	-5
NOT_stay NOT_here	-17
NOT_stay NOT_in	-1
NOT_stay NOT_on	-2
NOT_stay NOT_there	-15
NOT_stay NOT_up	-9
NOT_stayed	-3
NOT_staying	-5
NOT_staying NOT_here	-10
NOT_staying NOT_there	-3
NOT_sticks	3
NOT_sticks NOT_to	9
NOT_stiff	28
NOT_still	1
NOT_stop	3
NOT_stop !	3
NOT_stop NOT_eating	9
NOT_stop NOT_laughing	1
NOT_stop NOT_playing	6
NOT_stop NOT_reading	8
NOT_store	2
NOT_story	-4
NOT_story and	-1
NOT_stranger	2
NOT_strap	-1
NOT_stretch	1
NOT_stretch NOT_out	1
NOT_stretching	5
NOT_strings	1
NOT_strong NOT_enough	-3
NOT_stuff	-6
NOT_stuff like	-10
NOT_stuffy	2
NOT_stupid	-2
NOT_style	-4
NOT_style of	-7
NOT_subject	-1
NOT_substance	-18
NOT_substantial	-7
NOT_succeed	-3
NOT_such	-3
NOT_such NOT_an	-3
NOT_such NOT_luck	-18
NOT_sucked	-3
NOT_sucks	-2
NOT_suction	-6
NOT_suffer NOT_from	9
NOT_sufficient	-2
NOT_sugary	5
NOT_suggest	-36
NOT_suggest NOT_anyone	-9
NOT_suggest NOT_it	-16
NOT_suggest NOT_this	-23
NOT_super	3
NOT_supply	-17
NOT_support	-22
NOT_support NOT_for	-11
NOT_supported	-2
NOT_supporting	-5
NOT_sure	1
NOT_sure NOT_about	3
NOT_sure NOT_if	1
NOT_sure NOT_what	-1
NOT_sure NOT_who	-3
NOT_sure NOT_why	-2
NOT_sure NOT_yet	3
NOT_sure NOT_you	-7
NOT_surprised	-3
NOT_survive	3
NOT_suspense	-17
NOT_sweet	4
NOT_sweet NOT_or	4
NOT_sweets	3
NOT_swing	-4
NOT_swiss	-5
NOT_switch	1
NOT_sync	-12
NOT_sync NOT_with	-4
NOT_syrup	4
NOT_tables	-3
NOT_tailored	-5
NOT_take NOT_away	6
NOT_take NOT_everything	4
NOT_take NOT_it	-3
NOT_take NOT_sides	4
NOT_take NOT_them	-4
NOT_take NOT_up	13
NOT_take NOT_your	-5
NOT_taken	-1
NOT_taking NOT_the	1
NOT_talent	-3
NOT_talk NOT_to	-2
NOT_taller	-5
NOT_taste	-22
NOT_taste NOT_and	2
NOT_taste NOT_any	-10
NOT_taste NOT_as	-3
NOT_taste NOT_good	-7
NOT_taste NOT_like	2
NOT_taste NOT_the	-2
NOT_tasted	-1
NOT_tasty	-34
NOT_tasty NOT_and	-5
NOT_tax	3
NOT_tell	1
NOT_tell NOT_anybody	-4
NOT_tell NOT_from	-5
NOT_tell NOT_you	-1
NOT_tell you	4
NOT_tempted	-2
NOT_tension	-12
NOT_terrible	-13
NOT_terrible but	-9
NOT_terrible it	-3
NOT_terribly	2
NOT_than	-2
NOT_than NOT_a	-3
NOT_than NOT_one	-3
NOT_than NOT_other	5
NOT_than NOT_this	2
NOT_than a	-3
NOT_than one	-2
NOT_than to	-5
NOT_thank NOT_you	-3
NOT_thanks	-16
NOT_that NOT_big	2
NOT_that NOT_difficult	3
NOT_that NOT_entertaining	-10
NOT_that NOT_far	7
NOT_that NOT_fun	-5
NOT_that NOT_funny	-1
NOT_that NOT_great	-7
NOT_that NOT_here	-2
NOT_that NOT_i've	3
NOT_that NOT_if	-3
NOT_that NOT_interesting	-3
NOT_that NOT_it	-1
NOT_that NOT_part	3
NOT_that NOT_tasty	-5
NOT_that NOT_the	-1
NOT_that NOT_these	3
NOT_that NOT_you	-4
NOT_that can	2
NOT_that great	-8
NOT_that i'm	5
NOT_that makes	-5
NOT_that well	-4
NOT_the	-5
NOT_the NOT_above	-15
NOT_the NOT_actors	-2
NOT_the NOT_alarm	-6
NOT_the NOT_american	-12
NOT_the NOT_app	1
NOT_the NOT_bank	3
NOT_the NOT_basic	-23
NOT_the NOT_be	5
NOT_the NOT_beginning	-5
NOT_the NOT_biggest	9
NOT_the NOT_birds	-4
NOT_the NOT_book	-2
NOT_the NOT_box	-5
NOT_the NOT_breakfast	3
NOT_the NOT_cable	4
NOT_the NOT_card	-4
NOT_the NOT_case	-1
NOT_the NOT_characters	-2
NOT_the NOT_cost	1
NOT_the NOT_cut	-2
NOT_the NOT_design	-5
NOT_the NOT_disney	-2
NOT_the NOT_download	-4
NOT_the NOT_dvd	-2
NOT_the NOT_effort	-4
NOT_the NOT_entire	-1
NOT_the NOT_features	-26
NOT_the NOT_feel	-5
NOT_the NOT_film's	-2
NOT_the NOT_first	-3
NOT_the NOT_fit	-2
NOT_the NOT_game	-1
NOT_the NOT_good	-1
NOT_the NOT_greatest	1
NOT_the NOT_guitar	7
NOT_the NOT_half	2
NOT_the NOT_happiest	-10
NOT_the NOT_highest	6
NOT_the NOT_hotels	3
NOT_the NOT_hype	-7
NOT_the NOT_impression	-3
NOT_the NOT_item	3
NOT_the NOT_latest	3
NOT_the NOT_length	4
NOT_the NOT_less	3
NOT_the NOT_life	-2
NOT_the NOT_mark	-1
NOT_the NOT_money	-43
NOT_the NOT_most	-1
NOT_the NOT_movie	1
NOT_the NOT_negative	5
NOT_the NOT_noise	-7
NOT_the NOT_order	-6
NOT_the NOT_petite	2
NOT_the NOT_picture	-8
NOT_the NOT_pictures	-3
NOT_the NOT_poor	-10
NOT_the NOT_power	-8
NOT_the NOT_problem	-29
NOT_the NOT_product	-11
NOT_the NOT_quality	-2
NOT_the NOT_red	-2
NOT_the NOT_review	-5
NOT_the NOT_rides	-2
NOT_the NOT_room	1
NOT_the NOT_same	-2
NOT_the NOT_set	-4
NOT_the NOT_sex	-5
NOT_the NOT_side	-3
NOT_the NOT_situation	-3
NOT_the NOT_size	-2
NOT_the NOT_slightest	-6
NOT_the NOT_staff	-15
NOT_the NOT_story	-1
NOT_the NOT_taste	-13
NOT_the NOT_time	-3
NOT_the NOT_truth	-4
NOT_the NOT_use	2
NOT_the NOT_videos	-10
NOT_the NOT_way	1
NOT_the NOT_website	-7
NOT_the NOT_weight	6
NOT_the NOT_world	2
NOT_the NOT_worst	-16
NOT_the actors	-3
NOT_the amazon	-6
NOT_the best	3
NOT_the better	-19
NOT_the bottom	3
NOT_the bust	2
NOT_the cast	-2
NOT_the castle	-9
NOT_the characters	-2
NOT_the chest	2
NOT_the city	3
NOT_the cord	9
NOT_the correct	-3
NOT_the current	-4
NOT_the description	-17
NOT_the dress	-2
NOT_the first	2
NOT_the floor	-5
NOT_the free	-3
NOT_the future	-10
NOT_the game	-2
NOT_the heat	-2
NOT_the hell	-3
NOT_the key	-7
NOT_the kindle	-1
NOT_the least	-3
NOT_the light	-4
NOT_the man	-2
NOT_the mark	-6
NOT_the money	2
NOT_the movies	-8
NOT_the neck	-7
NOT_the other	-2
NOT_the park	-5
NOT_the photo	1
NOT_the picture	-5
NOT_the pictures	-4
NOT_the poor	-7
NOT_the product	1
NOT_the rides	8
NOT_the same	-5
NOT_the seat	-4
NOT_the size	3
NOT_the so	-8
NOT_the sound	-7
NOT_the staff	-2
NOT_the time	2
NOT_the tv	9
NOT_the word	-5
NOT_the worst	3
NOT_their	-7
NOT_them	-6
NOT_them NOT_again	-5
NOT_them NOT_anywhere	2
NOT_them NOT_either	-5
NOT_them NOT_in	3
NOT_them NOT_on	-3
NOT_them NOT_out	-4
NOT_them NOT_to	-1
NOT_them NOT_work	-6
NOT_them NOT_yet	21
NOT_them for	-4
NOT_them not	2
NOT_then	-1
NOT_then i	6
NOT_there	-2
NOT_there NOT_again	-34
NOT_there NOT_anymore	-6
NOT_there NOT_but	2
NOT_there NOT_long	3
NOT_there NOT_to	-1
NOT_there either	-7
NOT_these	-2
NOT_these NOT_are	3
NOT_these NOT_in	4
NOT_these NOT_people	-2
NOT_these NOT_things	-2
NOT_these NOT_to	-11
NOT_these days	2
NOT_these strings	4
NOT_they ?	2
NOT_they NOT_are	-5
NOT_they NOT_just	-3
NOT_they NOT_let	-7
NOT_they NOT_will	-9
NOT_they can	-4
NOT_they don't	-2
NOT_thin	1
NOT_thing !	2
NOT_thing NOT_i	5
NOT_things	-1
NOT_think ?	-3
NOT_think NOT_about	-3
NOT_think NOT_for	-3
NOT_think NOT_i	-1
NOT_think NOT_i'll	-3
NOT_think NOT_it	-1
NOT_think NOT_it's	-1
NOT_think NOT_so	-3
NOT_think NOT_the	1
NOT_think NOT_they're	6
NOT_think NOT_you	6
NOT_thinking NOT_about	3
NOT_this	-17
NOT_this !	2
NOT_this NOT_again	-33
NOT_this NOT_and	1
NOT_this NOT_app	-29
NOT_this NOT_book	-7
NOT_this NOT_brand	-5
NOT_this NOT_crap	-10
NOT_this NOT_dvd	-6
NOT_this NOT_film	1
NOT_this NOT_for	3
NOT_this NOT_from	-2
NOT_this NOT_game	-13
NOT_this NOT_great	4
NOT_this NOT_hotel	3
NOT_this NOT_if	-2
NOT_this NOT_is	1
NOT_this NOT_item	-11
NOT_this NOT_junk	-6
NOT_this NOT_justice	2
NOT_this NOT_machine	-2
NOT_this NOT_movie	4
NOT_this NOT_much	-5
NOT_this NOT_one	-3
NOT_this NOT_place	-3
NOT_this NOT_product	-10
NOT_this NOT_restaurant	-1
NOT_this NOT_review	-6
NOT_this NOT_series	3
NOT_this NOT_stupid	-7
NOT_this NOT_time	-1
NOT_this NOT_to	-31
NOT_this NOT_unless	-3
NOT_this NOT_version	-3
NOT_this NOT_with	-1
NOT_this again	-45
NOT_this airline	-8
NOT_this app	-5
NOT_this bad	-3
NOT_this book	-5
NOT_this game	-2
NOT_this has	-2
NOT_this hotel	-4
NOT_this lounge	-4
NOT_this movie	2
NOT_this one	-5
NOT_this place	-13
NOT_this restaurant	-3
NOT_this seller	-3
NOT_this sweater	-5
NOT_those NOT_things	-7
NOT_though they	-3
NOT_thought NOT_about	2
NOT_thought i	-9
NOT_thought it	-2
NOT_thrilled	-3
NOT_thrilling	-5
NOT_through NOT_at	8
NOT_throw	-3
NOT_tie	-1
NOT_tight	9
NOT_tight NOT_and	5
NOT_time	2
NOT_time !	2
NOT_time and	-11
NOT_time back	-5
NOT_time downloading	-3
NOT_time for	2
NOT_time on	-2
NOT_time or	-13
NOT_time watching	2
NOT_time with	-10
NOT_tinny	3
NOT_tire	17
NOT_tire NOT_of	17
NOT_tired	12
NOT_tired NOT_of	22
NOT_to	1
NOT_to NOT_accept	-3
NOT_to NOT_amaze	1
NOT_to NOT_anyone	-2
NOT_to NOT_ask	1
NOT_to NOT_assist	-3
NOT_to NOT_begin	-2
NOT_to NOT_big	2
NOT_to NOT_break	2
NOT_to NOT_care	-15
NOT_to NOT_chance	3
NOT_to NOT_comment	-4
NOT_to NOT_complain	2
NOT_to NOT_date	-6
NOT_to NOT_do	1
NOT_to NOT_drill	4
NOT_to NOT_drink	-4
NOT_to NOT_enjoy	5
NOT_to NOT_feel	2
NOT_to NOT_fit	-2
NOT_to NOT_fix	-5
NOT_to NOT_fly	-6
NOT_to NOT_happen	1
NOT_to NOT_hard	5
NOT_to NOT_help	-9
NOT_to NOT_hurt	-4
NOT_to NOT_improve	-5
NOT_to NOT_it	1
NOT_to NOT_know	-1
NOT_to NOT_lie	4
NOT_to NOT_like	9
NOT_to NOT_listen	-5
NOT_to NOT_love	14
NOT_to NOT_make	2
NOT_to NOT_me	-6
NOT_to NOT_mention	-1
NOT_to NOT_miss	8
NOT_to NOT_my	1
NOT_to NOT_need	6
NOT_to NOT_offer	-3
NOT_to NOT_order	1
NOT_to NOT_other	-3
NOT_to NOT_over	13
NOT_to NOT_pay	-2
NOT_to NOT_plug	-4
NOT_to NOT_prevent	-5
NOT_to NOT_push	2
NOT_to NOT_rate	-6
NOT_to NOT_redeem	-3
NOT_to NOT_risk	-1
NOT_to NOT_ruin	4
NOT_to NOT_save	-9
NOT_to NOT_scratch	-2
NOT_to NOT_shop	3
NOT_to NOT_size	-2
NOT_to NOT_sleep	-7
NOT_to NOT_speak	-1
NOT_to NOT_support	-7
NOT_to NOT_talk	2
NOT_to NOT_the	-2
NOT_to NOT_them	-2
NOT_to NOT_this	-2
NOT_to NOT_touch	2
NOT_to NOT_understand	-3
NOT_to NOT_us	-3
NOT_to NOT_waste	5
NOT_to NOT_work	-15
NOT_to NOT_worry	9
NOT_to NOT_write	-2
NOT_to a	-4
NOT_to act	-2
NOT_to any	-4
NOT_to anyone	-33
NOT_to be	-3
NOT_to begin	-2
NOT_to blame	-13
NOT_to care	-5
NOT_to change	-11
NOT_to come	-2
NOT_to control	-4
NOT_to create	-2
NOT_to deal	3
NOT_to do	-3
NOT_to download	-3
NOT_to drink	4
NOT_to expect	4
NOT_to go	-1
NOT_to improve	-4
NOT_to last	-11
NOT_to learn	-5
NOT_to look	1
NOT_to make	-1
NOT_to me	-1
NOT_to mention	-3
NOT_to most	-6
NOT_to much	-4
NOT_to my	-8
NOT_to offer	-9
NOT_to order	2
NOT_to par	-2
NOT_to provide	-3
NOT_to see	1
NOT_to stay	-4
NOT_to the	-3
NOT_to this	2
NOT_to touch	-3
NOT_to us	2
NOT_to view	-2
NOT_to warrant	-3
NOT_to watch	-2
NOT_to what	-6
NOT_to why	-3
NOT_to work	-6
NOT_to worry	6
NOT_to your	-2
NOT_toast	-2
NOT_toilet	-6
NOT_told	2
NOT_tolerate	-2
NOT_tone	3
NOT_tony	2
NOT_too	15
NOT_too NOT_baggy	2
NOT_too NOT_big	6
NOT_too NOT_bulky	2
NOT_too NOT_busy	6
NOT_too NOT_crowded	-2
NOT_too NOT_easy	2
NOT_too NOT_far	2
NOT_too NOT_fond	-17
NOT_too NOT_heavy	9
NOT_too NOT_large	6
NOT_too NOT_long	5
NOT_too NOT_loose	5
NOT_too NOT_low	11
NOT_too NOT_many	-1
NOT_too NOT_much	1
NOT_too NOT_revealing	3
NOT_too NOT_short	9
NOT_too NOT_snug	3
NOT_too NOT_spicy	6
NOT_too NOT_strong	4
NOT_too NOT_thick	10
NOT_too NOT_thin	4
NOT_too NOT_tight	-1
NOT_too NOT_warm	4
NOT_too NOT_wide	2
NOT_too long	3
NOT_too much	2
NOT_too seriously	2
NOT_tools	3
NOT_top NOT_notch	3
NOT_top NOT_of	2
NOT_total NOT_waste	-7
NOT_totally	1
NOT_touch NOT_it	-6
NOT_touch the	4
NOT_tour	15
NOT_towels	-4
NOT_traditional	1
NOT_trained	-9
NOT_trained NOT_to	-9
NOT_training	-3
NOT_trans	5
NOT_travel	-5
NOT_travel NOT_on	-5
NOT_treated	-16
NOT_trees	-5
NOT_tried	2
NOT_tried NOT_before	3
NOT_tried NOT_it	1
NOT_tried NOT_the	5
NOT_trouble	4
NOT_trouble NOT_with	2
NOT_trouble getting	3
NOT_trouble with	3
NOT_troubles	3
NOT_true	-3
NOT_true NOT_to	-7
NOT_trust	-2
NOT_trust NOT_it	-2
NOT_truth	-2
NOT_try NOT_again	-6
NOT_try NOT_it	1
NOT_tune	2
NOT_tunic	-5
NOT_turn	-3
NOT_turn NOT_a	-2
NOT_turn NOT_on	-9
NOT_turn NOT_the	-15
NOT_turned	-1
NOT_turned NOT_on	-3
NOT_tutorial	-3
NOT_twists	-1
NOT_tying	-3
NOT_type	-1
NOT_type NOT_of	-1
NOT_typical	3
NOT_u	-11
NOT_ultimate	-2
NOT_un	3
NOT_unbelievable	2
NOT_under	-4
NOT_under NOT_the	-4
NOT_understand	-3
NOT_understand NOT_the	-2
NOT_understand NOT_why	-4
NOT_understood NOT_by	3
NOT_unique	-2
NOT_unknown	2
NOT_unless	-8
NOT_unless the	-4
NOT_unless you	-8
NOT_untill	-5
NOT_unusually	-6
NOT_up	-6
NOT_up NOT_a	-2
NOT_up NOT_at	-5
NOT_up NOT_by	-3
NOT_up NOT_for	-4
NOT_up NOT_much	6
NOT_up NOT_to	-15
NOT_up NOT_too	3
NOT_up for	-2
NOT_up on	-5
NOT_up to	-3
NOT_up with	-1
NOT_update	-4
NOT_updated	-9
NOT_updated NOT_since	-5
NOT_ups	3
NOT_upto	-6
NOT_ur	-14
NOT_us NOT_that	-9
NOT_us NOT_to	-4
NOT_usa	2
NOT_usable	-6
NOT_use	-1
NOT_use NOT_all	3
NOT_use NOT_anything	-2
NOT_use NOT_it	-11
NOT_use NOT_these	-7
NOT_use NOT_to	-13
NOT_use any	3
NOT_use to	-4
NOT_used NOT_by	-3
NOT_used NOT_this	2
NOT_user	-23
NOT_user NOT_friendly	-9
NOT_usual	3
NOT_usually	9
NOT_usually NOT_a	1
NOT_usually NOT_like	3
NOT_vacation	-7
NOT_value	-12
NOT_value NOT_for	-4
NOT_vampires	-3
NOT_vary	-4
NOT_vegetarians	-2
NOT_version of	-2
NOT_very	-13
NOT_very NOT_clean	-5
NOT_very NOT_crowded	3
NOT_very NOT_effective	-6
NOT_very NOT_flattering	-9
NOT_very NOT_good	4
NOT_very NOT_happy	-9
NOT_very NOT_heavy	6
NOT_very NOT_impressed	-2
NOT_very NOT_interesting	-1
NOT_very NOT_spicy	3
NOT_very NOT_strong	-7
NOT_very NOT_substantial	-7
NOT_very NOT_tall	-3
NOT_very NOT_tasty	-6
NOT_very NOT_thrilling	-46
NOT_very NOT_well	-5
NOT_very well	-5
NOT_video	-1
NOT_videos	-3
NOT_virgin	-2
NOT_virgin NOT_again	-3
NOT_visit	-11
NOT_visit NOT_again	-24
NOT_visit NOT_this	-27
NOT_voice	-2
NOT_vouch	8
NOT_vouch NOT_for	7
NOT_w	-3
NOT_waist	1
NOT_waist NOT_your	-10
NOT_wait	10
NOT_wait !	4
NOT_wait NOT_for	9
NOT_wait NOT_to	14
NOT_wait NOT_until	-2
NOT_waited	13
NOT_waited NOT_more	4
NOT_waits	2
NOT_walk NOT_around	-3
NOT_want	1
NOT_want NOT_a	1
NOT_want NOT_another	-3
NOT_want NOT_any	3
NOT_want NOT_anyone	-4
NOT_want to	-4
NOT_war	2
NOT_warn	1
NOT_warn NOT_you	1
NOT_warned	-3
NOT_warning	-12
NOT_warnings	-17
NOT_warrant	-2
NOT_warranty	-13
NOT_was	-4
NOT_was NOT_done	-9
NOT_was NOT_given	-4
NOT_was NOT_it	1
NOT_was expecting	-1
NOT_was going	1
NOT_was looking	-14
NOT_was not	-3
NOT_was worth	-47
NOT_washrooms	-7
NOT_wast	-4
NOT_waste	-25
NOT_waste NOT_any	-5
NOT_waste NOT_money	-1
NOT_waste NOT_my	-9
NOT_waste NOT_the	-9
NOT_waste NOT_your	-64
NOT_wasted NOT_my	-10
NOT_wasting	-7
NOT_wasting NOT_your	-4
NOT_watch	1
NOT_watch NOT_it	2
NOT_watch NOT_the	-1
NOT_watch NOT_this	-8
NOT_watchable	-4
NOT_water	-10
NOT_water NOT_in	-6
NOT_way	-9
NOT_way NOT_i	-2
NOT_way NOT_it	-6
NOT_way NOT_that	-2
NOT_way NOT_to	-32
NOT_way to	-8
NOT_way you	3
NOT_we	-2
NOT_we had	-3
NOT_we ordered	-4
NOT_we would	-6
NOT_wear	-1
NOT_wear NOT_it	-4
NOT_wear NOT_out	8
NOT_wear NOT_this	-3
NOT_wear it	5
NOT_wear this	9
NOT_wearable	-24
NOT_wearing	-1
NOT_website	-17
NOT_weekend	7
NOT_weeks	-2
NOT_welcome	-6
NOT_welcoming	-2
NOT_well	-17
NOT_well NOT_and	-7
NOT_well NOT_at	-9
NOT_well NOT_cooked	-4
NOT_well NOT_designed	-10
NOT_well NOT_enough	-5
NOT_well NOT_in	-2
NOT_well NOT_to	-4
NOT_well NOT_with	-8
NOT_well but	3
NOT_well in	2
NOT_well it	3
NOT_were	1
NOT_were not	-3
NOT_westerns	-2
NOT_what	-1
NOT_what NOT_i	-22
NOT_what NOT_i'm	-3
NOT_what NOT_is	1
NOT_what NOT_it	-1
NOT_what NOT_other	5
NOT_what NOT_people	1
NOT_what NOT_size	-4
NOT_what NOT_some	2
NOT_what NOT_the	-1
NOT_what NOT_they're	-4
NOT_what NOT_was	-1
NOT_what NOT_we	-20
NOT_what NOT_would	-2
NOT_what i	-6
NOT_whatsoever	1
NOT_when	1
NOT_when NOT_i	-2
NOT_when NOT_it	-1
NOT_when i	-1
NOT_when you're	6
NOT_where	-1
NOT_where NOT_in	-2
NOT_where NOT_to	-1
NOT_where NOT_you	-1
NOT_where NOT_your	4
NOT_whether	1
NOT_whether NOT_or	-2
NOT_whether NOT_to	-7
NOT_which NOT_are	-4
NOT_which NOT_is	-2
NOT_which i	6
NOT_which is	-3
NOT_while	-1
NOT_whistles	3
NOT_white	1
NOT_who	-2
NOT_who NOT_this	-8
NOT_who's	-2
NOT_why	2
NOT_why NOT_anyone	-4
NOT_why NOT_but	-2
NOT_why NOT_he	-2
NOT_why NOT_i	-1
NOT_why NOT_other	4
NOT_why NOT_people	3
NOT_why NOT_they	-2
NOT_why NOT_this	1
NOT_why NOT_we	-15
NOT_wide NOT_enough	-4
NOT_widescreen	3
NOT_wife	-3
NOT_wifi	-1
NOT_will	-2
NOT_will NOT_be	1
NOT_will see	4
NOT_willing	-1
NOT_willing NOT_to	-3
NOT_window	-2
NOT_wireless	-14
NOT_wires	5
NOT_with NOT_any	1
NOT_with NOT_enough	-6
NOT_with NOT_kindle	-4
NOT_with NOT_me	4
NOT_with NOT_my	-2
NOT_with NOT_some	3
NOT_with NOT_the	-2
NOT_with NOT_them	-9
NOT_with NOT_you	-8
NOT_with either	4
NOT_with other	-5
NOT_with the	-4
NOT_with these	8
NOT_with this	1
NOT_with us	-3
NOT_within	2
NOT_within NOT_the	-14
NOT_within the	6
NOT_withstanding	3
NOT_wonder	-8
NOT_work	-46
NOT_work !	-12
NOT_work NOT_and	5
NOT_work NOT_as	4
NOT_work NOT_at	-34
NOT_work NOT_either	-3
NOT_work NOT_for	13
NOT_work NOT_i	-3
NOT_work NOT_in	-2
NOT_work NOT_of	4
NOT_work NOT_on	-3
NOT_work NOT_out	-2
NOT_work NOT_unless	-3
NOT_work NOT_very	-4
NOT_work NOT_well	1
NOT_work NOT_with	-9
NOT_work but	1
NOT_work of	6
NOT_worked	-7
NOT_working	-9
NOT_working NOT_for	-4
NOT_works	-13
NOT_worn	1
NOT_worn NOT_a	2
NOT_worries	11
NOT_worries NOT_about	3
NOT_worry	12
NOT_worry about	11
NOT_worrying	5
NOT_worrying NOT_about	12
NOT_worst	-26
NOT_worst NOT_film	-2
NOT_worst NOT_movie	-6
NOT_worst NOT_of	-3
NOT_worth	-53
NOT_worth NOT_a	-9
NOT_worth NOT_buying	-8
NOT_worth NOT_downloading	-14
NOT_worth NOT_for	2
NOT_worth NOT_going	-11
NOT_worth NOT_it	8
NOT_worth NOT_more	-3
NOT_worth NOT_my	-11
NOT_worth NOT_paying	-2
NOT_worth NOT_the	-14
NOT_worth NOT_to	-3
NOT_worth NOT_watching	-4
NOT_worth the	-13
NOT_worthless	-2
NOT_worthy	-17
NOT_worthy NOT_of	-24
NOT_would	-9
NOT_would NOT_be	1
NOT_would NOT_i	-4
NOT_would NOT_want	-2
NOT_would call	4
NOT_would ever	-4
NOT_would need	3
NOT_would not	-3
NOT_would recommend	-4
NOT_wound	2
NOT_wow	-1
NOT_wrinkle	15
NOT_wrist	8
NOT_write	1
NOT_write NOT_home	-2
NOT_writing	-1
NOT_writing NOT_this	-5
NOT_written	1
NOT_wrong	1
NOT_wrong !	5
NOT_wrong NOT_here	2
NOT_wrong NOT_with	13
NOT_wrong i	-1
NOT_wrong i'm	-3
NOT_wrong the	-5
NOT_ya	-5
NOT_ye	3
NOT_yellow	5
NOT_yet	1
NOT_yet !	16
NOT_yet NOT_so	2
NOT_yet but	9
NOT_yet then	4
NOT_you	-1
NOT_you NOT_down	5
NOT_you NOT_expect	-26
NOT_you NOT_had	4
NOT_you NOT_just	-6
NOT_you NOT_know	-3
NOT_you NOT_look	4
NOT_you NOT_off	3
NOT_you NOT_that	-4
NOT_you NOT_think	-2
NOT_you NOT_want	-4
NOT_you are	-2
NOT_you but	-1
NOT_you couldn't	-3
NOT_you go	4
NOT_you need	3
NOT_you what	-15
NOT_your	-3
NOT_your NOT_face	3
NOT_your NOT_money	-43
NOT_your NOT_time	-45
NOT_your NOT_typical	6
NOT_your face	7
NOT_your food	-5
NOT_your money	2
NOT_your time	-8
NOT_yours	-4
NOT_youtube	-2
NOT_yummy	-2
NOT_zip NOT_up	-8
NOT_zipper	-2
NOT_zomato	-3
a !	9
a amazing	3
a and	11
a as	2
a backseat	3
a backup	-2
a bad	2
a baggy	-7
a bait	-3
a ball	2
a band	1
a bang	1
a bargain	2
a barn	-2
a basket	1
a bat	-3
a battle	1
a beat	3
a beating	2
a beautiful	-2
a beautifully	4
a beauty	5
a beer	-2
a beginner	5
a believer	6
a below	-2
a better	-5
a bi	7
a bill	2
a bit	12
a bizarre	-1
a blackboard	-3
a bland	-1
a blank	1
a blast	11
a blatant	-6
a blazer	4
a blend	2
a blessing	2
a bloated	-3
a bloke	3
a blond	-1
a body	-2
a bold	5
a bonus	5
a book	-1
a boom	3
a bootleg	-5
a borderline	4
a bore	-9
a boring	-1
a bottle	-1
a bowl	-1
a boxed	-3
a boy	1
a brain	-1
a brave	2
a break	1
a breath	1
a breathtaking	2
a breeze	20
a brilliant	5
a broader	4
a brothel	2
a brush	-3
a buck	-6
a bummer	-1
a bunch	-4
a burner	4
a busboy	-5
a bust	-2
a c	-1
a call	1
a calm	2
a calorie	3
a cami	1
a can	-1
a candy	12
a canon	-6
a canteen	-5
a captivating	3
a cardboard	-6
a cardigan	4
a carefully	4
a casual	15
a catastrophic	-3
a catholic	-1
a cautionary	2
a cellphone	-4
a century	4
a champ	3
a champagne	3
a charcoal	2
a charlie	2
a charm	22
a charming	3
a cheap	-10
a check	2
a cheerful	4
a chemical	-8
a chemistry	3
a chess	3
a chicken	-2
a child	1
a childhood	1
a chilling	5
a chinese	-1
a chopped	-4
a chuckle	2
a chunky	3
a cinch	2
a circus	-5
a clam	5
a classic	5
a classical	3
a claustrophobic	3
a clean	4
a cleaner	-3
a click	-6
a clock	-2
a clown	-6
a club	-1
a coach	-7
a cockroach	-10
a color	5
a colorful	2
a combo	2
a comedian	-1
a comfortable	-2
a comfy	3
a communion	-8
a companion	1
a company	-1
a compass	-4
a compassionate	3
a compelling	1
a complaint	-7
a complete	-14
a complex	1
a compliment	4
a complimentary	1
a comprehensive	2
a concern	4
a concession	-10
a concrete	-5
a confusing	-3
a contradiction	-3
a contrived	-3
a convenient	1
a cool	2
a copy	2
a country	-1
a courtesy	-6
a covered	2
a cozy	3
a cramped	-3
a crappy	-5
a crawl	-2
a crazy	1
a criticism	5
a crock	-2
a crook	2
a crooked	-3
a crop	-5
a crying	-4
a cuban	2
a cube	-8
a cure	-1
a curvier	3
a customer	1
a daily	2
a dance	1
a dandy	3
a darker	4
a day	1
a days	3
a dd	2
a dead	-2
a deal	1
a decade	1
a decaf	5
a deck	7
a deep	1
a deeper	10
a deeply	8
a defect	-7
a defective	-26
a defined	-3
a definite	2
a delicious	-2
a deliciously	3
a delight	8
a delightful	22
a delightfully	9
a demon	-5
a denim	-3
a dent	4
a departure	3
a dependable	2
a design	-3
a desk	1
a desktop	-5
a desolate	3
a dessert	3
a determined	3
a device	-2
a devil	2
a diary	3
a dictionary	-3
a difference	4
a different	-5
a difficult	5
a dime	-4
a dingo	2
a dingy	-4
a dinosaur	-2
a direct	-5
a disappointing	-8
a disappointment	-25
a disaster	-16
a disgrace	-32
a dismal	-2
a disposable	-3
a distinctive	4
a diverse	3
a dog	-2
a door	-3
a doormat	-4
a dorm	-12
a down	1
a dragon	1
a drawback	9
a dreadful	-2
a dream	1
a dreary	-2
a dressier	5
a dressy	6
a drink	-2
a driving	-3
a drop	1
a drug	-1
a drunk	-1
a dud	-23
a dull	-8
a dumb	-4
a dump	-9
a durable	5
a duty	5
a dystopian	3
a entertaining	3
a excellent	3
a fabulous	-4
a failure	-9
a fairy	4
a family	-1
a fan	1
a fancy	-1
a fantastic	21
a far	-1
a farce	-4
a fascinating	4
a father	-1
a favor	-6
a favorite	1
a favour	-9
a favourite	2
a fee	-3
a feel	-1
a fellow	2
a fender	10
a find	5
a fine	4
a fish	1
a fitness	-4
a fix	-2
a flag	-2
a flair	3
a flame	-3
a flash	1
a flattering	2
a flaw	4
a flop	-1
a fly	2
a following	2
a foolish	-3
a football	-2
a forced	-5
a forest	-1
a forgettable	-3
a fortune	-2
a foul	-4
a fountain	3
a french	1
a fresh	1
a friendly	6
a frumpy	-4
a fully	-1
a fun	22
a gag	-3
a garbage	3
a geisha	-8
a gem	16
a generous	2
a genetic	-3
a genius	7
a gentle	3
a genuinely	1
a giant	-1
a gibson	5
a gift	2
a gigging	2
a girlfriend	2
a glimpse	5
a glorified	-9
a glossy	2
a glove	28
a god	-1
a godsend	4
a golden	1
a good	3
a google	-4
a gorgeous	8
a government	-3
a great	10
a greater	7
a gripping	6
a grocery	3
a guide	7
a guinea	-4
a guitar	2
a guitarist	6
a gun	-1
a gut	3
a guy	-2
a hairy	-5
a half	1
a hamburger	-2
a handle	2
a handy	3
a happy	5
a hardware	-2
a haunting	6
a have	3
a haven	2
a headache	-22
a heads	-2
a heartbeat	2
a heartfelt	11
a heartwarming	2
a hearty	2
a helping	3
a highly	-1
a highway	3
a hilarious	7
a hit	8
a hk	2
a hole	-5
a home	1
a hong	-5
a hood	3
a hoot	3
a horrible	2
a horribly	-2
a horror	2
a household	2
a huge	-2
a human	1
a humble	2
a hype	-28
a i	5
a in	4
a jack	-3
a jackhammer	-5
a jar	4
a jaw	3
a jealous	3
a jean	11
a jerk	-8
a jim	-6
a job	2
a joke	-25
a journalist	3
a journey	3
a joy	12
a jump	-3
a jumpsuit	6
a keeper	14
a keurig	-2
a key	2
a kid	1
a killing	-1
a kindle	-1
a kiss	4
a kitchen	-1
a kitchenaid	-3
a known	-3
a l	-1
a lab	-2
a labyrinth	3
a lackluster	-3
a lame	-3
a larger	1
a last	1
a lasting	2
a latte	4
a laugh	-2
a laughable	-3
a lavender	3
a laxative	-5
a leak	-8
a lean	-5
a legend	2
a legitimate	-2
a les	10
a less	-1
a lesson	1
a let	-17
a letter	2
a liar	-2
a lifelong	3
a lifetime	4
a lightweight	1
a likable	2
a lil	2
a little	25
a live	1
a lively	2
a load	-1
a lonely	3
a long	1
a loser	-2
a loss	-1
a lot	3
a lousy	-8
a love	-1
a lovely	7
a loving	7
a lucrative	-3
a m	3
a machine	-2
a made	-2
a magical	4
a magnificent	4
a maid	3
a major	-4
a malicious	-3
a manager	7
a mandolin	6
a mango	2
a manual	-26
a marketing	-2
a martini	3
a marvel	2
a marvelous	7
a marvelously	3
a massage	2
a massive	-2
a masterful	18
a masterpiece	10
a matching	2
a maternity	-8
a matte	6
a meal	1
a meat	1
a mediocre	-1
a member	-1
a memorable	-2
a memory	5
a mess	-7
a microfiber	3
a midi	8
a mighty	-2
a milder	3
a millionaire	-2
a mini	1
a minor	3
a miserable	-3
a mishmash	-2
a miss	-27
a missed	-11
a mission	1
a mistake	-4
a mixture	2
a mockery	-3
a moderate	-3
a modicum	-2
a momentous	5
a money	-16
a monkey	-4
a monotone	-3
a month	-6
a morally	2
a moron	-3
a most	4
a motel	-4
a moving	8
a much	-2
a must	96
a mute	2
a muted	3
a naked	-1
a narrow	-1
a nasty	-2
a navy	2
a near	1
a nearly	2
a neat	2
a necklace	2
a need	1
a negative	-1
a never	4
a newspaper	2
a nexus	-8
a nice	6
a nifty	3
a nightmare	-24
a nightmarish	2
a noir	2
a non	-2
a note	1
a notebook	2
a notepad	2
a now	5
a or	3
a order	-3
a out	-3
a p	-2
a pa	3
a pagan	-4
a paid	-2
a painfully	-3
a paint	-6
a pair	-1
a panel	-3
a parachute	-5
a paragraph	-3
a part	1
a pass	-10
a pastor	3
a pastry	-2
a pathetic	-3
a pawn	4
a peanut	3
a pedal	20
a peice	-4
a penthouse	-7
a perfect	4
a performance	1
a persistent	3
a personal	3
a pet	2
a petite	1
a phenomenal	2
a phoenix	-3
a phony	-2
a pic	-2
a pick	20
a picky	4
a picture	-1
a piece	-1
a pile	1
a pineapple	18
a pint	3
a pioneer	4
a pitch	5
a pitiful	-10
a place	-1
a plastic	-3
a pleasant	10
a pleasing	4
a pleasure	4
a plus	1
a poetic	4
a pointless	-3
a political	1
a poor	-2
a poorly	-10
a pop	6
a porn	2
a porno	-9
a posh	2
a pot	1
a pound	-2
a powerful	1
a precursor	4
a predictable	-2
a premise	-4
a pretentious	-1
a pretty	1
a pro	4
a product	-1
a profound	4
a profoundly	5
a pronounced	-4
a propaganda	-7
a proper	-1
a protest	-4
a proud	2
a psychological	2
a pull	-2
a punch	5
a puppy	1
a quaint	4
a quality	1
a quest	-1
a questionable	2
a queue	3
a quiet	3
a quieter	3
a quirky	1
a racist	-2
a rack	6
a radiant	3
a railway	-4
a rambling	-3
a random	-3
a range	2
a rare	10
a rarity	1
a raw	4
a reality	5
a reason	-3
a recommendation	2
a redeeming	-2
a refreshing	-1
a refund	-55
a refurbished	-8
a relatively	-1
a relaxing	1
a relief	5
a remarkable	12
a renovated	3
a repeat	-2
a replacement	1
a reply	-5
a requirement	-3
a response	-2
a resturant	4
a retired	6
a retrospective	5
a reunion	6
a revelation	3
a review	-3
a rich	2
a richly	2
a ridiculous	-5
a rip	-4
a ripoff	-11
a rock	-1
a role	3
a roller	3
a rollercoaster	7
a roomy	2
a rose	4
a rotten	-9
a row	1
a royal	3
a runaway	2
a rural	4
a rusty	-3
a salt	-12
a sam	-3
a sampler	-7
a sandwich	-1
a satisfying	2
a saturday	1
a sausage	-3
a scam	-1
a scarf	6
a scent	3
a scoop	2
a script	-3
a sealed	-7
a seam	-5
a seamstress	-3
a search	-1
a seat	-1
a seating	3
a secretary	4
a security	-5
a selling	-12
a seminar	3
a sense	7
a sensitive	2
a separate	4
a serious	-1
a server	-2
a session	3
a sex	-1
a shallow	-2
a shame	-10
a shapeless	-3
a shared	-3
a sheath	3
a sheet	2
a shoddy	-4
a shure	-8
a side	1
a sidewalk	3
a sieve	-4
a sign	1
a silent	1
a simple	2
a simpler	6
a site	3
a situation	3
a sizable	-5
a skeleton	-2
a skeptic	3
a skirt	1
a slasher	1
a slave	4
a sleeper	7
a sliding	5
a slight	1
a slightly	1
a slim	1
a slimmer	2
a slimming	4
a slot	2
a slower	3
a small	1
a smidge	2
a smile	2
a smooth	1
a snack	6
a snail	-4
a snail's	-3
a snap	1
a snapshot	3
a snob	-3
a snug	13
a so	-2
a soap	-2
a sober	3
a social	1
a soggy	3
a solid	1
a somber	5
a son	4
a soothing	3
a sophisticated	1
a source	8
a soy	3
a spare	11
a special	5
a spectacular	3
a spin	2
a splendid	7
a splurge	3
a spoof	1
a spray	2
a square	1
a stainless	12
a staple	11
a star	1
a steal	17
a steaming	-11
a stellar	5
a sticker	4
a sticky	3
a stinker	-14
a strap	1
a strapless	2
a strat	11
a stretchy	2
a striking	5
a stud	1
a stunning	8
a stunt	-2
a stupid	-5
a sturdy	10
a stylish	2
a subjective	5
a subscription	4
a subsequent	3
a substantial	4
a substitute	-6
a subtle	3
a successful	2
a sudden	-5
a sun	7
a super	1
a superb	17
a superbly	4
a superior	-4
a supervisor	-6
a supportive	-3
a supposed	-2
a suprise	3
a surge	7
a surly	-3
a surprise	6
a surprisingly	4
a suspenseful	1
a sweatshirt	2
a sweet	1
a synthetic	3
a tad	10
a tail	-5
a tan	2
a taylor	-5
a teacup	-8
a tear	2
a tee	1
a teenager	1
a temporary	-2
a tendency	2
a tennis	-3
a tense	4
a tent	-10
a terrible	7
a terrific	5
a testament	5
a the	-1
a thicker	-3
a thin	-1
a thing	-1
a thinly	-4
a thinner	7
a third	-1
a thoroughly	2
a thrill	2
a timeless	14
a timely	2
a tired	-2
a tiresome	-3
a toilet	-13
a top	3
a total	-13
a touch	3
a tour	-1
a toy	-1
a traditional	1
a tragic	3
a transparent	-3
a travesty	-6
a treasure	2
a treat	4
a trilogy	2
a trip	1
a truck	-1
a true	2
a truely	3
a truth	-2
a try	1
a tuesday	4
a turd	-9
a turkey	-5
a unique	10
a universal	1
a us	-1
a used	-3
a useless	-2
a user	-1
a vaguely	-1
a valuable	16
a van	-1
a vanity	-4
a variety	-1
a vast	5
a vengeance	3
a versatile	-2
a very	2
a vest	4
a vet	5
a viable	2
a vicious	3
a video	-1
a vintage	13
a vinyl	-7
a violent	1
a virus	-4
a vision	3
a visit	1
a visual	-1
a vital	4
a vivid	4
a volume	-15
a voucher	-11
a waist	-2
a wait	-2
a warm	8
a warning	-2
a wasp	7
a waste	-24
a wasted	-9
a watch	3
a watered	-8
a way	1
a weak	-9
a wealth	2
a wedding	1
a weekend	2
a welcome	9
a well	-1
a werewolf	-3
a western	-3
a which	9
a while	1
a whim	6
a whirl	3
a whiteboard	3
a wholesome	2
a wholly	-3
a wide	8
a widescreen	3
a widget	6
a widower	3
a wife	-1
a win	9
a winner	-2
a winter	4
a witch	3
a wonderful	37
a wonderfully	2
a wool	2
a workhorse	10
a world	6
a worse	-2
a worst	-3
a worthwhile	2
a worthy	-1
a wow	11
a wrinkle	-5
a wrong	-3
a wuss	-6
a xxs	4
a yamaha	4
a yellow	3
a yelp	5
a yes	5
a you	-4
a young	2
a yummy	-1
a zero	-32
a zipper	-4
a zombie	-4
aback	-2
abba	6
abbot	4
abdomen	-8
abducted by	-3
abhay	6
ability to	1
abit	3
able	6
able to	6
abolition	3
abomination	-12
abortion	-2
abound	-1
about anywhere	2
about as	-2
about bringing	12
about by	8
about disneyland	4
about finding	3
about friendship	2
about half	2
about halfway	-2
about having	-1
about him	1
about his	2
about illegal	3
about life	3
about losing	4
about male	-4
about my	-1
about myself	6
about once	-2
about ordering	1
about out	4
about people	3
about perfect	2
about quality	-6
about ready	-3
about relationships	2
about returning	-3
about right	3
about selling	3
about seven	2
about sizing	3
about staying	2
about this	-1
about time	5
about twenty	1
about two	-1
about who's	-3
about whom	3
about why	-1
about with	-2
above	1
above all	2
above average	12
above is	-3
above my	1
above par	4
above review	-4
above the	2
abruptly	-1
abs	4
abs and	3
absent	-2
absolute best	2
absolute disaster	-9
absolute disgrace	-5
absolute favorite	-3
absolute joke	-3
absolute must	2
absolute sizzlers	4
absolute waste	-6
absolute worst	9
absolute zero	-4
absolutely a	3
absolutely adorable	8
absolutely adore	5
absolutely awful	-18
absolutely beautiful	2
absolutely charming	3
absolutely delicious	8
absolutely disgusting	7
absolutely fabulous	6
absolutely fantastic	7
absolutely fascinating	4
absolutely gorgeous	2
absolutely hate	-4
absolutely hilarious	3
absolutely horrendous	-17
absolutely horrible	-25
absolutely in	5
absolutely love	23
absolutely loved	3
absolutely lovely	4
absolutely loves	11
absolutely magnificent	5
absolutely no	-20
absolutely not	-5
absolutely nothing	-13
absolutely perfect	8
absolutely recommend	10
absolutely ridiculous	-8
absolutely riveting	3
absolutely scrumptious	3
absolutely stunning	4
absolutely superb	7
absolutely terrible	-18
absolutely wonderful	13
absolutely worth	2
absorbed and	-3
absorbing	14
absorbing and	3
absorbs	7
absurd	-10
absurdism	3
abused	-1
abysmal	-11
abysmally	-2
ac	-1
academy	2
academy award	-1
academy awards	1
accelerated	4
accents of	2
accentuate the	2
accentuated	1
accentuates	3
accentuates the	4
accept	-1
accept it	-2
accept what	3
acceptable	-1
acceptable at	-3
acceptable but	-5
acceptable if	-7
accesible	7
access all	3
access to	2
access via	5
accessibility	5
accessible	10
accessible by	6
accessible on	4
accessible via	3
accessories	1
accessories are	-3
accessory	10
accident with	3
accidental	1
acclaimed director	-6
accolades	4
accommodate my	3
accommodated	11
accommodating	24
accommodating and	9
accomodating	3
accomodating and	2
accompanied it	4
accompanied the	-6
accompany	4
accompanying	-1
accomplishment in	-2
accordance	12
accordance with	5
according to	-1
accordion	3
account	-1
account of	1
account to	-2
accountable for	-2
accounts in	3
accross	-2
accumulation	-4
accumulation of	-4
accuracy of	5
accurate	7
accurate and	15
accustomed	6
accustomed to	5
ace	1
acerbic	5
acerbic and	4
achievement	3
achievement in	2
achievements	3
achieves	2
acknowledge	-7
acknowledge the	-3
acknowledging	-3
acoustic	2
acoustic electric	10
acoustic guitar	6
acoustic guitars	24
acoustic strings	5
acoustics	2
acoustics and	4
acquired the	2
acquires	3
acquisition	-2
acre	3
acrid	-2
across country	-5
across my	-1
across them	-13
acrylic	-8
acrylic and	-4
acted by	1
acted like	-4
acting	-3
acting bad	-1
acting by	1
acting great	4
acting is	-2
acting lessons	-5
acting or	-1
acting seemed	-7
acting the	-1
acting up	-2
acting was	-4
acting wasn't	-7
acting which	-3
action are	-26
action drama	2
action film	1
action not	-8
action packed	8
action scenes	-1
action with	1
activate	-3
activates	-4
activities	2
activities and	1
activities for	5
activities that	7
activities to	5
activity and	7
actor but	-1
actor is	-1
actor like	-3
actor oscar	-1
actors didn't	-3
actors portray	3
actress but	-1
actress who	1
acts of	2
actual	-4
actual movie	-4
actual words	-5
actuality	-2
actuality it	-7
actually	1
actually a	1
actually be	-1
actually brought	-3
actually enjoying	-3
actually even	-10
actually exists	4
actually go	-2
actually happened	2
actually in	-1
actually look	-2
actually looking	-2
actually love	2
actually make	-3
actually ordered	3
actually paid	-4
actually played	2
actually preferred	7
actually purchased	2
actually put	-1
actually quite	1
actually see	-2
actually seemed	6
actually slightly	3
actually sound	4
actually taste	3
actually the	-3
actually there	-2
actually want	-1
actually was	-2
actually wasn't	-8
actually well	4
actually worked	-6
actually works	1
ad	-2
adapt	1
adapt to	1
adaptation of	1
adapted	-1
adapter to	3
adapters and	11
add	4
add a	5
add any	-2
add is	2
add me	12
add more	1
add my	2
add some	2
add something	2
add the	1
add them	4
added benefit	7
added bonus	16
added it	2
added on	-2
addendum	3
addicted	12
addicted !	4
addicted to	14
addicting	79
addicting !	12
addiction	5
addictions	2
addictive	58
addictive !	3
addictive and	9
addictive game	7
adding a	3
adding additional	3
addition	-2
addition and	2
addition the	-10
additional	3
additional cost	6
additionally	-4
additionally there	-6
additions	2
additive	-3
address	-2
address that	-9
addressed by	2
adds	7
adds a	6
adds about	-3
adds another	10
adds interest	3
adds just	2
adds some	5
adds to	5
adelaide	7
adele	3
adequate	2
adequate for	5
adf	-7
adheres	2
adheres to	6
adjani	2
adjust	8
adjust it	6
adjust my	-8
adjust the	11
adjust your	3
adjustability	4
adjustable	13
adjustable and	3
adjustable so	6
adjustable straps	2
adjustable to	4
adjusted	3
adjusted to	15
adjustment	4
adjustment to	4
adjusts	7
adjusts easily	3
administered	-11
admirable	-1
admirals	-15
admirals club	-13
admission	-1
admit there	-2
admitting	-1
adolph	6
adolph hitler	3
adorable	5
adorable !	7
adorable dress	3
adorable in	-4
adore	18
adore it	4
adore these	2
adore this	5
adored	2
adored this	2
adrian pasdar	2
ads	-2
ads and	-3
adult but	2
adult version	-5
adulterated	-4
adults !	2
adults are	-3
adults can	5
adults would	2
advanced screening	3
advancing	3
advani	-2
advantage to	5
advent	15
advent of	17
adventure	7
adventure in	1
adventure of	3
adventure which	3
adventure with	2
adventureland	2
adventures	2
adventures and	4
adventurous	6
adversity	1
advertise	-4
advertised and	3
advertised as	-2
advertisement	-3
advertising	-19
advertising the	-3
adverts	-11
adverts !	-11
advice about	11
advice for	4
advice is	-1
advisable	14
advisable to	9
advise	-7
advise you	-7
advised	-8
advised by	-2
advised of	-6
advised that	4
advised us	-2
adviser	2
advising	-2
advisory	3
ae	2
aer	-16
aer lingus	-13
aerial	5
aerobed	6
aerobic	-4
aesthetics and	3
affair but	-10
affairs with	3
affection	1
affective	8
affects	5
affects the	3
affinity	2
affinity with	4
affirmed	2
affleck	-2
affliction	-5
afford it	2
affordable	43
affordable and	18
affordable price	8
aficionado	3
afraid	-2
afraid this	-28
afraid to	-1
africa for	2
after	-10
after about	-20
after almost	-4
after and	2
after arguing	-5
after breaking	3
after calling	-4
after complaining	-10
after day	-2
after dinner	3
after doing	-2
after finally	-2
after four	-14
after half	-3
after hearing	-1
after i	1
after in	-3
after installing	-2
after just	-7
after less	-25
after letting	-7
after much	-2
after night	4
after one	-5
after only	-19
after opening	-3
after ordering	-1
after paying	2
after people	-18
after re	-6
after receiving	-4
after shooting	3
after sitting	-3
after so	1
after spending	-4
after taste	-3
after ten	-5
after they	1
after this	1
after throwing	3
after trying	1
after two	-1
after waiting	-8
after washing	-3
after we	-3
after wearing	-1
after what	-2
after writing	-2
after years	11
afternoon	3
afternoon at	6
afternoon parade	5
afternoon tea	7
afternoon when	3
afternoons	9
afternoons and	2
aftertaste	-10
ag	-2
again !	3
again ?	-1
again an	4
again and	3
again especially	3
again for	1
again i	1
again i'll	-7
again if	3
again in	2
again next	10
again no	-15
again or	-4
again see	5
again she	-2
again soon	11
again there	-2
again they	-1
again today	-9
again unless	-2
again very	3
again visit	3
against his	1
agave	4
age	5
age and	2
age at	-8
age for	2
age groups	11
age i	2
age in	15
aged white	-10
agents that	4
ages	2
ages !	13
ages and	5
ages is	-4
aggravated	-3
aggresive	3
aggressively	-4
aging	1
ago when	2
agonizing	-2
agree the	2
agree to	-1
agree with	-1
agreed	-8
agreed to	-2
agreeing	-2
agreeing to	-4
agreement with	-3
agrees to	2
ahead and	1
ahead make	4
ahead of	5
ahold	-16
ahold of	-16
aid	1
aid of	3
aided	2
aids in	10
aiello	6
ailing	1
aimed for	-2
aimless	-1
aimlessly	-1
aims	1
ain't	1
ain't NOT_got	2
ain't NOT_it	-3
air balloon	2
air canada	-1
air con	-3
air flow	5
air inside	-3
air new	1
air the	-1
air tight	8
aircraft	9
aircraft are	4
aircraft has	5
aircraft on	3
aired	5
aired in	2
aired on	2
airing	-2
airline	-3
airline seats	5
airline with	-6
airlines again	-4
airlines and	-2
airlines to	-10
airlines use	-14
airport are	3
airport is	9
airport lounges	12
airport or	-7
airport we	10
airport with	2
airways	-1
airy	-2
aisle seat	-4
ajay	-4
ajay devgan	-5
akira	8
akira kurosawa	6
al gore	-11
al pacino	1
al qaeda	-8
alan arkin	2
alan feinstone	4
alarm	11
alarm app	16
alarm clock	19
alarms	8
alarms and	2
alas	-9
alas it	-7
alas that	-4
alas the	-2
alaska	13
alba and	-4
albeit a	-1
albeit in	5
albert	-1
album for	7
album from	2
album in	3
album on	11
album with	8
alcoholic	-1
alcoholic beverages	2
alejandro	2
alexis	2
alfred	-1
alfred molina	5
alfredo pasta	-2
ali and	4
alice brady	4
alienate people	3
alienating	-4
aline	-2
alison parker	3
alitalia	-10
alitalia lounge	-5
alive and	-1
alive at	2
alive but	2
alive he	-5
all	1
all a	4
all about	1
all action	7
all activities	2
all age	10
all ages	13
all already	-3
all areas	-2
all around	3
all at	6
all attractions	12
all back	2
all bad	-4
all bags	7
all body	2
all bunched	-3
all can	11
all come	-2
all cost	-2
all costs	-32
all day	2
all different	3
all dishes	-3
all disney	12
all disneyland	9
all don't	-2
all done	1
all downhill	-8
all enjoyed	5
all especially	2
all experience	4
all facilities	4
all fans	5
all fantastic	3
all for	-2
all friendly	4
all fun	5
all generations	3
all get	3
all give	3
all given	5
all good	7
all great	-1
all hell	-3
all his	1
all hotels	12
all i	-2
all if	1
all in	1
all involved	2
all it	-5
all it's	2
all its	2
all kids	3
all kinds	4
all levels	3
all liked	3
all located	5
all loved	8
all means	-2
all messed	-3
all modern	2
all more	9
all my	4
all needs	3
all new	-1
all night	-1
all not	-3
all other	1
all out	1
all outstanding	4
all over	-13
all parties	3
all playing	6
all products	-4
all questions	7
all recipes	6
all rides	33
all season	3
all seasons	7
all set	2
all she	-1
all six	4
all sizes	6
all sort	-9
all stars	5
all still	2
all style	-2
all tastes	2
all that's	-1
all the	2
all things	-1
all this	-1
all those	1
all through	1
all time	9
all times	4
all together	-3
all top	3
all types	-2
all u	-5
all very	-1
all we	-1
all wear	-3
all wearing	-3
all were	1
all when	-3
all will	6
all working	4
all worth	4
all would	-3
all year	6
all your	1
allah	3
alleged to	6
allegedly	-4
allergic reaction	-4
allison	3
allocated	-13
allow for	6
allow her	-4
allow the	3
allowed me	19
allowed to	-3
allowing	1
allowing a	8
allowing me	3
allowing this	-4
allows	19
allows an	-4
allows for	11
allows his	-2
allows me	42
allows us	11
allows you	24
allure	2
allure of	2
almighty	1
almighty is	2
almond milk	4
almonds	12
almost a	-1
almost all	1
almost any	2
almost at	5
almost black	-5
almost completely	-1
almost daily	3
almost documentary	4
almost double	3
almost everyday	13
almost new	3
almost no	-7
almost non	2
almost nothing	-3
almost on	-4
almost ordered	-3
almost out	-14
almost perfect	5
almost see	-6
almost sweet	3
almost the	1
almost threw	-8
almost unusable	-3
aloha	6
alone but	1
alone is	1
alone one	-2
alone or	2
alone to	3
along	3
along just	-6
along side	3
along so	-5
along w	3
along well	3
along with	9
aloof	2
alot	1
already	-3
already as	4
already broken	-9
already dead	-2
already do	-9
already does	-29
already established	3
already gone	-2
already having	-2
already is	-3
already ordered	-5
already pilling	-12
already quite	-6
already started	-2
already worn	6
alright	-1
alright but	-2
alright for	-2
also	2
also !	1
also a	4
also able	7
also about	3
also add	6
also again	4
also all	-5
also allows	19
also amazing	3
also appreciate	7
also appreciated	3
also available	2
also awesome	2
also bad	-9
also be	2
also beautifully	3
also been	1
also being	2
also better	12
also check	5
also checked	-5
also chose	4
also closed	-16
also come	3
also comes	5
also contained	-2
also cut	-15
also decided	-5
also delicious	9
also didn't	-5
also difficult	-9
also discovered	-6
also disliked	-3
also does	1
also don't	-1
also easy	6
also enjoy	1
also enjoyed	3
also excellent	4
also far	-3
also features	1
also felt	-3
also fit	7
also fun	6
also get	3
also go	2
also good	58
also great	24
also had	1
also has	2
also have	1
also helped	3
also highly	-1
also included	7
also it	-2
also lacks	-9
also lets	4
also like	22
also liked	1
also likes	2
also love	12
also loved	4
also lovely	2
also much	3
also need	-3
also nice	2
also not	-7
also note	10
also noteworthy	3
also nothing	-6
also offers	3
also one	2
also only	-2
also own	16
also perfect	1
also picked	6
also play	3
also plays	3
also please	-2
also provided	5
also provides	11
also purchased	9
also recommend	-3
also recommended	4
also remember	2
also right	2
also save	4
also seen	1
also sells	3
also serve	6
also shows	3
also slightly	2
also states	-3
also stayed	5
also tells	2
also the	-8
also to	-1
also too	-5
also top	5
also tries	-3
also try	2
also understand	5
also use	21
also useful	4
also very	1
also we	9
also wear	-2
also well	5
also went	1
also wish	4
also wonderful	5
also work	9
also works	11
also worth	4
alt rock	-5
altec	5
alternating	7
alternative to	1
although	2
although as	5
although i	3
although it	-1
although it's	2
although its	3
although now	3
although one	1
although small	4
although some	1
although that's	2
although the	-1
although we	1
altitude	5
altman is	5
altogether	-20
altogether a	2
altogether and	-4
altogether this	-5
altough	5
alway	7
always	17
always a	2
always appreciate	2
always available	-4
always be	7
always been	5
always brings	2
always busy	3
always clean	22
always come	12
always comes	-2
always consistent	5
always crowded	8
always enjoyed	-1
always enough	2
always feel	3
always felt	3
always find	2
always for	6
always friendly	5
always full	2
always fun	3
always gets	1
always go	1
always great	1
always had	-2
always happy	-2
always has	-3
always have	2
always having	3
always he	2
always helpful	4
always leaves	8
always liked	1
always looking	-1
always loved	17
always makes	2
always my	4
always nice	-2
always out	-3
always packed	-5
always prefer	11
always ready	8
always really	2
always recommend	2
always remember	3
always rings	5
always seemed	4
always something	3
always the	-1
always to	3
always use	38
always very	4
always willing	2
always wondered	4
always work	3
am able	3
am afraid	-9
am always	-1
am anxious	5
am around	-4
am beginning	-7
am being	-4
am blown	3
am busty	5
am buying	20
am completely	3
am constantly	9
am disappointed	-21
am driving	3
am enjoying	31
am exchanging	2
am excited	11
am finding	8
am glad	5
am happy	18
am hooked	8
am impressed	15
am large	2
am less	11
am listening	6
am looking	2
am loving	7
am missing	-3
am more	2
am not	-2
am only	-2
am ordering	2
am picky	3
am planning	19
am pleased	34
am proud	2
am quite	7
am relieved	-2
am returning	-11
am running	2
am sad	-3
am satisfied	10
am saving	3
am sending	-1
am seriously	-4
am shocked	-2
am short	-1
am sitting	-5
am small	5
am so	1
am sorry	-9
am still	-1
am struggling	-3
am stuck	-33
am super	2
am they	-5
am thinking	1
am thrilled	8
am trying	-2
am uninstalling	-5
am used	-2
am using	-1
am very	2
am walking	5
am with	-1
am writing	-2
amanda root	-2
amateur	-2
amateur hour	-8
amateurish	-10
amateurish and	-2
amateurish writing	-3
amaze you	2
amazed	1
amazed by	4
amazement	4
amazing	64
amazing !	59
amazing ambience	3
amazing and	2
amazing app	-1
amazing as	-2
amazing chemistry	4
amazing deal	3
amazing experience	7
amazing film	2
amazing food	29
amazing from	2
amazing game	2
amazing job	12
amazing life	-3
amazing little	6
amazing movie	2
amazing place	30
amazing quality	2
amazing rides	2
amazing service	13
amazing show	2
amazing so	5
amazing story	4
amazing stuff	3
amazing taste	8
amazing the	8
amazing thing	20
amazing time	-2
amazing to	4
amazing too	6
amazing very	4
amazing view	2
amazing with	-4
amazingly	3
amazingly bad	-2
amazingly good	3
amazon	-1
amazon appstore	-2
amazon carries	3
amazon doesn't	-11
amazon had	2
amazon is	1
amazon makes	7
amazon market	-6
amazon needs	-4
amazon or	-6
amazon prime	7
amazon reviewer	-2
amazon reviewers	-10
amazon reviews	-4
amazon says	-2
amazon the	-18
amazon vine	-3
amazon warehouse	-3
amazon which	-14
amazon will	-2
amazon would	-5
ambiance	3
ambiance is	-3
ambience	16
ambience and	4
ambience for	4
ambience good	-2
ambience is	5
ambience of	1
ambience service	2
ambience the	5
ambience was	3
ambient	1
amenities	3
amenities and	5
america	1
america in	3
american as	2
american business	4
american films	2
american history	1
american i	2
american in	2
american life	2
american one	-5
american or	-2
american parks	3
american troops	5
americanized	-1
americano	4
americans were	3
amnesia	-2
among	2
among all	2
among my	1
among the	1
amongst themselves	-6
amount to	2
amounts of	-1
amp	2
amp as	3
amp i	5
amp is	-1
amp or	3
amp the	-7
amp to	8
ampeg	-2
ample	7
ample room	2
ample seating	16
ample space	3
amplifier	17
amplifiers	4
amplify	2
amply	3
amps	42
amps and	11
amul	2
amuses	2
amusing and	1
amusing but	-1
amy adams	-3
an abomination	-5
an above	2
an abusive	3
an added	3
an addiction	3
an adequate	-6
an adorable	1
an advantage	2
an adventure	3
an affair	1
an affluent	3
an affordable	12
an afternoon	11
an agenda	-2
an aging	1
an aircraft	-8
an airline	-7
an aisle	-1
an alarm	3
an alcohol	-3
an allergy	4
an almost	1
an alternative	-1
an amateur	-2
an amazing	-3
an annoying	-1
an anomaly	-20
an ant	-7
an antidote	6
an apartment	1
an app	-1
an arranged	3
an arrangement	4
an artificial	-6
an artist	2
an ashtray	-4
an atrocious	-2
an attempt	-4
an audio	5
an audiophile	8
an aussie	-3
an authentic	2
an author	-1
an awesome	2
an awful	-5
an awkward	-1
an ax	-6
an ease	4
an easy	10
an ebook	-3
an editor	-2
an effective	1
an effort	1
an electric	1
an electronic	2
an elegant	13
an elementary	-4
an email	2
an embarassment	-6
an embarrassing	3
an embarrassment	-14
an emotional	1
an empty	-3
an ending	-2
an endless	-4
an engaging	6
an english	-1
an enjoyable	35
an entertaining	6
an entry	-2
an epic	1
an eq	2
an equally	5
an era	1
an error	-8
an escape	4
an estimate	4
an evening	7
an every	4
an excelent	3
an excellent	17
an exceptional	5
an excess	4
an excruciating	-2
an excruciatingly	-4
an existing	3
an exit	2
an expected	-3
an expensive	-6
an experiment	-4
an experimental	2
an extensive	2
an exterminator	-3
an extra	-1
an extraordinary	-2
an extreme	-5
an f	-1
an great	3
an hour	-12
an hp	-4
an i	-8
an ibanez	4
an ideal	13
an idiot	-9
an ill	-1
an imaginative	1
an important	2
an impressive	7
an improvement	3
an in	16
an incompetent	-3
an inconvenience	-2
an incredible	15
an individual	2
an indulgence	3
an inexpensive	3
an informed	4
an ingenious	4
an innocent	4
an insight	9
an inspired	2
an instruction	-8
an instrument	8
an insult	-16
an intense	1
an interest	3
an interminable	-5
an intimate	1
an introduction	16
an issue	1
an oasis	2
an obnoxious	-4
an obvious	-2
an odd	-4
an off	-6
an ok	-7
an older	8
an option	1
an oreo	2
an oscar	1
an outcast	3
an outdoor	4
an outfit	3
an outlet	4
an outside	2
an oven	-6
an over	-3
an overall	1
an overpriced	-8
an oversized	-2
an quot	6
an sm	5
an uber	3
an ugly	-4
an uncomfortable	-9
an undercover	4
an underground	2
an understandable	3
an understatement	-3
an unexpected	5
an unflattering	-18
an unforgettable	8
an unfortunate	-3
an unfunny	-3
an unintentional	-3
an uninteresting	-2
an unlimited	-2
an unlucky	-4
an unpleasant	-8
an unremarkable	-5
an unsatisfying	-4
an unsuspecting	-2
an unusual	4
an unusually	2
an update	-1
an upgrade	1
an upright	-3
an utter	-3
anaheim ca	4
anaheim california	3
analog	2
analyzes	3
anarchist	8
anchors	8
anchors aweigh	5
and	3
and a	1
and above	1
and absurd	-2
and abused	-3
and accessible	4
and accommodating	20
and accurate	3
and acoustic	6
and across	-3
and add	1
and addicting	8
and addictive	2
and adds	1
and adjust	13
and adjustment	4
and adjusts	3
and admired	5
and adorable	4
and adults	21
and adventure	4
and affordable	11
and afternoon	3
and afterwards	16
and again	3
and airy	-8
and alienated	9
and allows	2
and already	-4
and always	14
and am	-1
and amateurish	-1
and amazing	-1
and amazon	2
and ambiance	1
and ambience	-1
and amp	2
and ample	7
and amps	3
and analysis	6
and andre	3
and andrew	2
and anecdotes	-4
and angry	-2
and animal	2
and animals	1
and anna	2
and annoyed	-4
and annoying	-6
and answers	11
and anyone	2
and appetizers	3
and appreciated	3
and are	1
and area	9
and arms	-1
and art	1
and ask	2
and asked	5
and ass	-8
and assume	-3
and at	1
and attack	-2
and attention	6
and attentive	2
and attitude	-12
and attractions	8
and attractive	4
and authentic	4
and awesome	5
and awful	2
and b	2
and bad	1
and balance	3
and banana	2
and bar	-1
and basically	-7
and bathroom	2
and battles	3
and beat	-1
and beautiful	-3
and beautifully	13
and beauty	9
and become	2
and bend	5
and betrayal	2
and bette	5
and between	-3
and beyond	1
and bill	1
and bingo	5
and birth	-4
and bit	-2
and blah	-4
and bland	-6
and blatantly	-3
and board	9
and bodies	-2
and bond	3
and bonds	3
and booties	4
and boots	-1
and bored	-2
and boring	-6
and boss	3
and bottled	5
and bottom	2
and boxy	-7
and brad	2
and brain	-2
and brand	-4
and breakfast	5
and breaking	4
and bridge	2
and brilliant	-2
and brings	4
and broadcast	3
and bulky	-2
and burgundy	-14
and buried	-2
and burnt	-3
and business	13
and bustle	7
and buy	-13
and buzz	4
and california	2
and call	-2
and called	-6
and calm	22
and calories	2
and can	1
and cancelled	-7
and cannot	-3
and cap	-4
and captivating	2
and caramel	3
and care	4
and carrie	2
and carry	3
and casual	1
and celery	-6
and central	-1
and cereal	3
and challenge	5
and change	-1
and characters	1
and charge	-3
and charismatic	2
and charm	7
and charming	-1
and cheap	-9
and cheddar	2
and cheerful	2
and cheering	5
and chicken	3
and children	2
and chilly	3
and chocolate	3
and choice	10
and christianity	-8
and cilantro	3
and cinema	4
and cinematic	7
and cinematography	-1
and claire	1
and classic	2
and classy	2
and clean	-3
and clear	5
and clichéd	-2
and closer	3
and clumsy	-43
and coconut	-2
and cold	4
and colorful	-1
and comfort	1
and comfortable	-4
and comfy	7
and common	-2
and compact	1
and compared	5
and compelling	-3
and complained	-17
and completely	-3
and complimentary	33
and confirmed	-11
and conservative	-2
and considerate	3
and continuing	-3
and continuity	-4
and contrast	12
and contrived	-4
and control	-2
and controlled	3
and convenience	3
and convenient	2
and cool	4
and correctly	3
and cost	-7
and cosy	3
and cotton	3
and couples	2
and courage	12
and courteous	3
and courtesy	-2
and covers	-1
and cozy	-1
and cracked	-2
and crappy	-6
and creative	2
and cried	4
and crime	4
and crisp	18
and crispy	3
and criticism	-5
and crowd	7
and crowded	-1
and crowds	10
and cultural	7
and cunning	2
and cupcakes	2
and cutter	3
and daisy	7
and dance	4
and dancer	3
and dances	3
and dated	-7
and david	2
and days	4
and dedication	2
and deep	-2
and deeper	4
and definitely	1
and delicate	1
and delicious	11
and delighted	6
and delightful	5
and demand	-3
and deserts	10
and deserves	3
and desperate	2
and dessert	3
and desserts	3
and detailed	4
and details	-5
and detective	4
and determination	3
and did	1
and different	7
and dignified	4
and dingy	-6
and dining	2
and dinner	2
and dip	3
and diplomatic	3
and dirty	-9
and disappointing	-8
and discovered	-4
and disgusting	2
and distasteful	-3
and distortion	-5
and do	1
and does	1
and doesn't	-1
and dolls	5
and don't	-1
and doug	3
and down	-1
and dr	-1
and drape	7
and drapes	18
and dreaming	-7
and dreams	3
and dressed	4
and dresses	2
and dressy	3
and drill	-7
and drink	1
and drinks	1
and drove	-2
and dull	4
and durability	4
and durable	26
and during	13
and dusty	-9
and dvd	5
and dylan	3
and eager	2
and early	4
and ease	2
and easily	5
and easy	10
and edie	3
and edward	-2
and effective	10
and effectively	2
and efficient	26
and efficiently	3
and electric	-1
and elegant	1
and elite	4
and embarrassing	-2
and emotion	3
and emotional	2
and emotionally	6
and empire	5
and employees	-2
and encourages	3
and engaging	1
and english	5
and engrossing	5
and enhances	2
and enjoy	9
and enjoyable	39
and enjoyed	1
and enjoying	2
and entering	-6
and entertain	2
and entertained	6
and entertaining	18
and entertainment	7
and ergonomic	10
and especially	1
and etc	6
and ethan	3
and ethics	-3
and evening	15
and events	1
and everything	1
and evil	1
and evocative	3
and exactly	2
and examined	4
and excellent	12
and excellently	2
and exciting	2
and expensive	-1
and experience	4
and expertly	3
and explaining	2
and explore	5
and explosions	1
and extremely	1
and f	1
and fabric	-5
and facilities	2
and facing	2
and facts	-7
and factual	2
and fails	-10
and fair	4
and fairly	-1
and falling	2
and false	-4
and fantastic	-1
and fascinating	5
and fast	2
and feel	1
and female	1
and feminine	34
and femininity	4
and fidelity	6
and fighting	-2
and filling	-1
and film	1
and filthy	-9
and final	2
and find	1
and finding	1
and fine	4
and fire	2
and fireworks	47
and fits	-1
and flat	-1
and flats	1
and flattering	20
and flavorless	-6
and floor	-9
and flow	1
and flowy	2
and fluffy	12
and fly	-4
and form	4
and forth	1
and found	1
and france	6
and frank	2
and frankly	-1
and free	8
and freedom	3
and freeze	7
and fresh	7
and friendly	7
and friends	2
and friendship	6
and from	1
and frozen	4
and fruit	10
and frustrating	-5
and fun	3
and functional	14
and functions	7
and funny	17
and games	-3
and garbage	-7
and generic	-4
and genius	2
and gently	4
and genuine	6
and gets	1
and ghosts	4
and ginger	4
and gives	2
and glad	1
and goes	1
and gone	1
and good	5
and got	-1
and grab	2
and gradually	3
and grand	5
and great	13
and greatly	-3
and gripping	2
and grizzly	4
and gross	-14
and groups	3
and grow	5
and growing	1
and guess	-1
and hair	-2
and half	1
and hang	3
and happening	7
and happy	4
and hard	-1
and harder	2
and hardly	-4
and has	5
and hassle	6
and haunting	2
and have	2
and he's	1
and healthy	8
and heartfelt	2
and heartwarming	2
and heated	3
and heavily	-2
and heels	4
and help	1
and helpful	-5
and helping	9
and hem	2
and her	2
and here	1
and high	1
and hilarious	4
and himself	2
and hire	-6
and his	2
and hk	-10
and hold	3
and holding	2
and holds	8
and holly	6
and honest	4
and honey	17
and hopefully	3
and horrible	1
and horribly	-7
and hot	-2
and how	9
and hp	7
and hubby	5
and humiliated	3
and hung	-3
and hurt	-7
and hygienic	5
and hyperspace	4
and i	2
and ice	-2
and ideas	3
and ignorant	-4
and ill	-15
and immediately	-1
and in	3
and inappropriate	-2
and includes	9
and incompetence	-5
and incomprehensible	-2
and inconsistent	-4
and incredible	2
and indian	-2
and ineffective	-3
and inexpensive	7
and informative	3
and informed	-20
and insightful	3
and inspired	3
and inspiring	6
and install	-3
and instead	-3
and intelligent	1
and interior	2
and interviews	8
and into	2
and intrigue	4
and introduced	3
and inviting	-1
and ipad	6
and iphone	3
and irish	4
and ironman	2
and is	3
and it's	3
and itchy	-3
and its	1
and ivy	2
and jackets	3
and japan	25
and jeans	6
and jeff	2
and jimmy	2
and joy	4
and juices	3
and juicy	2
and k	16
and keep	5
and keeps	5
and kelly	2
and kids	1
and kindness	3
and kiss	-3
and kitty	3
and knowing	2
and l	11
and la	2
and labor	4
and lack	-5
and lacking	-12
and lackluster	-3
and lame	-3
and lasting	-9
and lasts	7
and laughable	-3
and lazy	-3
and learning	4
and learns	5
and leather	5
and left	-6
and leggings	2
and legroom	3
and lets	1
and lifeless	-16
and like	1
and liked	2
and likely	-2
and linen	2
and live	-1
and lived	-2
and lively	3
and loads	1
and loneliness	3
and long	7
and look	1
and looked	-6
and looks	1
and loose	-1
and loses	2
and lots	2
and lousy	-17
and love	-3
and loved	1
and lovely	12
and loves	17
and loyalty	3
and lunch	3
and lush	5
and lust	2
and luxurious	6
and lyrics	2
and madness	2
and magic	5
and magical	4
and main	1
and makes	3
and managed	3
and map	-16
and marble	9
and maria	4
and massage	8
and material	-3
and matthau	2
and maybe	1
and mayonnaise	3
and mcclintock	5
and me	-1
and meaningless	-4
and medium	4
and meeting	2
and memorable	3
and memory	-3
and merchandise	2
and mickey	18
and microwave	-1
and mild	-2
and mildew	-6
and mildred	3
and milk	-6
and mini	10
and minimal	-4
and mint	4
and misunderstandings	3
and modern	6
and money	-2
and mood	2
and move	-4
and movement	1
and moves	-1
and mp	2
and much	-1
and muddled	-2
and mushy	-3
and musical	1
and musically	6
and must	2
and myself	8
and mystery	2
and nasty	-9
and natural	12
and naturally	2
and navy	3
and need	2
and needles	-5
and neighbors	6
and neither	-1
and new	6
and news	2
and newspapers	12
and nice	8
and nicely	-3
and no	-3
and nobody	-1
and noisy	2
and non	-1
and none	1
and nostalgic	4
and notes	7
and nothing	-4
and nowhere	-2
and nudity	-1
and nylon	2
and obnoxious	-2
and obvious	-2
and obviously	1
and ocean	7
and of	2
and ok	3
and older	20
and olive	3
and only	-1
and open	1
and opinions	2
and or	2
and order	1
and ordered	-1
and original	4
and orlando	3
and oscar	2
and other	-1
and outdoor	5
and outs	2
and outstanding	5
and owners	-2
and pain	1
and painfully	-2
and pairs	2
and parade	1
and parades	9
and parents	7
and park	-5
and parts	-5
and party	3
and passed	3
and passion	20
and past	6
and pasta	3
and paste	-1
and pastries	2
and pathos	5
and patterns	5
and paul	1
and paying	-5
and peace	2
and peaceful	8
and peoples	3
and pepper	-3
and perfect	-3
and performance	-1
and performances	-2
and personal	8
and personalities	5
and personally	2
and petite	5
and pics	3
and pink	10
and place	1
and places	2
and plain	-3
and plan	4
and plates	-27
and play	1
and pleasant	-1
and plentiful	4
and plenty	3
and plug	2
and plus	3
and pocket	7
and pockets	2
and pointless	-6
and polite	5
and poor	-12
and poorly	-10
and pops	-5
and portable	2
and post	-3
and pour	4
and powerful	2
and practical	7
and practices	3
and precise	11
and predictable	-2
and premium	9
and prepare	4
and press	-3
and pressed	-4
and pretentious	-2
and price	1
and principles	5
and printed	3
and printing	4
and private	6
and problem	7
and proceeded	-2
and professional	3
and profound	3
and protects	5
and proud	3
and provides	3
and provocative	3
and psychological	3
and public	10
and published	-4
and pump	-4
and purchased	3
and pure	3
and pushing	-7
and puts	1
and quality	2
and queues	3
and quiet	1
and quite	2
and racist	-2
and raised	-5
and ralph	2
and ran	-1
and rc	2
and reaches	5
and real	-1
and realism	3
and realistic	-1
and really	2
and reason	-23
and reasonably	1
and receive	2
and recommend	5
and recommended	8
and redemption	3
and reds	4
and refreshing	21
and refund	-2
and refunded	-11
and relationships	2
and relax	4
and relaxed	5
and relaxing	2
and reliable	36
and remain	5
and remember	1
and remind	3
and reminds	2
and remove	-6
and repeat	3
and replace	2
and replacement	4
and represents	3
and resources	-3
and respected	4
and respectful	-2
and retribution	8
and retro	4
and returned	-4
and returning	1
and revealing	2
and reveals	2
and rich	15
and ride	2
and ridiculous	-2
and right	1
and rightly	2
and ringo	3
and rinse	3
and ripped	-25
and riveting	5
and roasted	2
and robert	1
and rock	4
and roller	3
and rolls	2
and romantic	3
and roomy	4
and rosemary	2
and rude	-2
and ruins	-3
and runways	7
and s	3
and sad	2
and safe	15
and said	-5
and salads	8
and salt	8
and salted	3
and salty	6
and same	-7
and samuel	5
and sand	3
and sandals	5
and satisfying	13
and saturday	2
and sauces	-2
and savory	2
and schezwan	4
and scientific	3
and scratched	-3
and scratchy	-10
and screaming	-21
and screen	1
and sea	-5
and seated	6
and second	-1
and seemed	-1
and selfishness	-4
and send	-1
and sentiment	-3
and separate	5
and service	9
and sex	-1
and shakes	7
and shallow	-5
and shamelessly	-7
and share	9
and shared	4
and ship	-23
and shivam	2
and shoes	2
and shoots	-2
and shopping	9
and shorter	-19
and shorts	6
and shoulders	1
and shoving	-14
and show	-1
and showed	1
and shower	1
and showers	11
and shown	3
and shows	2
and sidney	2
and silky	3
and simply	-1
and size	5
and skinny	-6
and skip	-5
and slammed	-5
and slide	21
and slightly	1
and slimming	6
and sloppy	-7
and slow	-3
and slowly	6
and smart	3
and smell	1
and smelled	2
and snacks	-5
and social	-1
and sodium	-3
and soft	9
and soggy	-11
and solid	28
and someone	-2
and something	1
and sometime	4
and sometimes	-1
and songs	2
and sony	-7
and soothing	4
and sophisticated	10
and soul	7
and sound	1
and souvenirs	3
and spacious	9
and spanish	2
and speakers	-3
and special	1
and spicy	13
and spike	3
and spot	4
and square	6
and st	2
and stable	5
and stained	-4
and stale	-7
and star	1
and started	-1
and starts	-1
and stayed	1
and step	2
and stephen	-3
and steve	2
and stiff	-4
and stilted	-1
and stores	4
and stormy	3
and straight	2
and street	6
and strong	5
and students	3
and study	2
and stunning	1
and stunts	2
and stupid	4
and sturdy	7
and stylish	10
and subtle	3
and sufficient	2
and summer	5
and sun	12
and super	2
and superb	9
and supposedly	-2
and sure	-1
and surprises	2
and surprisingly	15
and suspense	2
and swiss	-4
and sympathetic	2
and t	-2
and tablet	-2
and takes	2
and taking	1
and talked	2
and talking	1
and target	-4
and taste	1
and tasted	-1
and tasteful	3
and tasteless	-3
and tasty	5
and taylor	5
and techniques	3
and ted	2
and tedious	-1
and teens	3
and tells	2
and tender	7
and tense	2
and terrible	-4
and terrific	-3
and thank	1
and thankfully	2
and thanks	5
and thats	-5
and the	-1
and their	2
and these	2
and thicker	-2
and thinner	-3
and this	2
and thorough	5
and those	-1
and though	2
and thought	-1
and three	-1
and threw	4
and thrilling	2
and through	1
and throw	-2
and thrown	-5
and tidy	2
and tights	2
and timeless	4
and tips	-6
and tired	-4
and tokyo	-6
and tons	-4
and tony	2
and too	-31
and topped	2
and torso	4
and total	-1
and totally	1
and toy	3
and trade	3
and tragic	4
and tranquil	2
and transparent	-3
and trash	2
and travels	2
and trees	-3
and trendy	1
and tribulations	2
and tried	-1
and truly	2
and turned	-3
and turns	11
and turquoise	3
and twice	-7
and two	1
and uk	3
and umbrellas	2
and unable	-1
and unappealing	-4
and unaware	-4
and unbelievable	-5
and uncluttered	2
and uncomfortable	-18
and unconvincing	-1
and understand	5
and unengaging	-4
and uneven	-4
and unexpected	4
and unflattering	-10
and unfocused	-3
and unforgettable	6
and unfortunately	1
and unfunny	-7
and unimaginative	-7
and unimpressive	-3
and uninspired	-13
and uninstalled	-2
and uninteresting	-16
and union	5
and unique	-2
and unlikeable	-4
and unlock	6
and unnecessary	-2
and unoriginal	-7
and unpleasant	-8
and unpredictable	5
and unrealistic	-5
and unsatisfying	-3
and unsettling	1
and unsure	-3
and unsympathetic	-5
and up	2
and update	-5
and upgraded	-8
and us	-2
and usage	8
and use	1
and useful	30
and useless	4
and user	3
and utter	-3
and varied	5
and variety	-1
and various	2
and veg	1
and vegetables	3
and veggie	3
and versatile	6
and verses	3
and very	4
and vibrant	2
and victor	11
and videos	2
and view	7
and vinegar	1
and visiting	3
and vocals	3
and voice	3
and voila	11
and volume	1
and waited	-2
and waiting	-2
and walked	-2
and walter	3
and want	-1
and wanted	1
and warm	2
and was	-2
and washed	-3
and watching	1
and watery	-3
and way	-8
and weather	8
and welcome	3
and welcoming	6
and well	15
and went	-1
and whatnot	2
and when	-5
and whether	2
and white	-1
and who's	-2
and whoever	-2
and width	19
and wifi	2
and will	1
and willing	2
and wind	3
and wine	3
and wines	17
and winter	-1
and wisdom	4
and with	1
and withstand	3
and witty	19
and wonderful	-13
and wonderfully	4
and word	-3
and work	11
and working	2
and works	20
and worn	-21
and worse	-2
and worst	2
and worth	-1
and worthy	6
and wouldn't	-1
and wrinkled	-7
and write	-3
and writer	1
and years	2
and you're	1
and yummy	11
anderson is	-1
andre and	6
andrew	1
andrews	3
andrews and	4
andrews is	5
android device	9
android does	-5
android has	-3
android operating	-6
android os	-8
android version	-2
androids	-4
andy goldsworthy	5
anecdotes	-2
anemic	-15
anew	2
angeles	1
angeles and	-4
anger	2
anger at	2
angie dickinson	2
angle that	-8
angles of	3
anglo	-3
anglo saxon	-13
angry	1
angry about	-3
angry birds	18
angry that	-8
anguish and	4
anil	-1
animal abuse	-2
animal crackers	4
animals are	2
animals or	-4
animated	1
animation	1
animations	1
anime	3
anime i	3
anime is	3
animes	2
anise	-3
anker	6
ankle	11
ankle length	6
ann	-2
ann sheridan	4
anna	1
anne	-1
anne marie	2
anne moss	3
anne reid	2
annie	-1
anniversary	3
anniversary and	3
announced that	2
announcing	3
annoy you	-5
annoyance is	3
annoyed	-19
annoyed by	-3
annoyed i	3
annoying	-15
annoying and	-6
annoying as	-1
annoying because	-4
annoying but	8
annoying character	-5
annoying characters	-4
annoying if	15
annoying in	-6
annoying music	-4
annual pass	3
anomaly	-6
anonymity of	4
anonymous	-1
another	-1
another ?	4
another app	-4
another area	3
another as	3
another aspect	2
another attempt	-2
another beautiful	2
another bowl	4
another brand	-5
another color	3
another complaint	-4
another crappy	-4
another customer	-3
another disney	-3
another example	-4
another factor	5
another flight	-9
another good	9
another great	15
another guitar	5
another hard	-5
another hotel	-13
another hour	2
another if	9
another item	-11
another lame	-2
another level	5
another like	2
another little	3
another machine	-18
another medium	3
another nail	-3
another option	-3
another order	3
another phone	-3
another plus	-2
another restaurant	-6
another review	-1
another reviewer's	3
another room	-3
another run	3
another scene	1
another seat	-8
another shot	-2
another size	3
another source	-5
another store	3
another vendor	-3
another winner	4
another wonderful	2
answer from	-4
answer i	-7
answer is	-1
answer to	1
answered all	5
answering machine	2
answers	1
ant man	2
anthony	-1
anthony mann	8
anti	-1
anti christ	-6
anti climax	-2
anti hero	3
anti social	-2
anticipating	-2
anticipating a	-8
antidote	7
antidote to	6
antipasto	2
anton	2
antonia	3
antonioni	2
ants	-1
antwone	7
antwone fisher	5
antz	2
anxiety and	2
anxious	3
anxious to	2
any age	11
any airline	-11
any app	-14
any body	2
any business	-6
any character	-5
any circumstances	2
any color	-6
any decent	-2
any depth	-2
any discussion	2
any effort	-5
any fan	-1
any flavor	-6
any flaws	10
any flight	-5
any fun	-2
any future	-7
any good	-3
any hips	-7
any horror	-1
any i	4
any interest	-1
any language	5
any less	3
any level	-2
any longer	-2
any money	-2
any more	-1
any movement	-4
any music	2
any occasion	6
any of	-1
any other	1
any outfit	6
any problems	1
any questions	1
any real	1
any rides	7
any season	2
any sense	-5
any society	4
any song	9
any sort	-1
any specific	8
any stretch	-2
any string	3
any use	-3
any water	-6
any worse	-2
anybody else	-2
anybody ever	-5
anybody who	1
anymore and	-4
anymore than	2
anyone ?	-3
anyone actually	-5
anyone ever	-3
anyone except	-2
anyone familiar	-2
anyone has	2
anyone interested	15
anyone looking	1
anyone other	-3
anyone reading	-5
anyone really	-2
anyone that	7
anyone unless	-3
anyone visiting	3
anyone who	2
anything	-1
anything above	-16
anything going	-3
anything good	-22
anything i've	5
anything in	1
anything like	2
anything or	-2
anything over	-10
anything remotely	-2
anything to	-1
anything you	5
anytime	4
anytime !	2
anytime and	3
anytime soon	5
anyway ?	-9
anyway after	-2
anyway on	12
anyway the	1
anyway they	2
anyway was	-3
anyways this	2
anywhere i	4
anywhere on	-5
ao	3
ap is	3
apart	-1
apart after	-4
apart at	-8
apart but	14
apart in	-2
apartheid	3
apartment	2
apartment and	1
apartment in	2
apartment of	2
apartment with	2
ape	-2
apes	-1
aplomb	-1
apologies	-3
apologize	-1
apologize for	1
apologized	7
apologized and	4
apologized for	2
apologizing	2
apology	-2
apology for	-4
app	-1
app !	16
app allows	3
app because	1
app but	-7
app did	-3
app didn't	-22
app doesn't	-15
app for	12
app from	2
app gets	-6
app has	2
app helps	1
app makes	3
app need	-17
app needs	-10
app only	-2
app purchase	-3
app purchases	-4
app rocks	2
app says	-10
app should	-3
app stinks	-4
app store	-1
app sucks	-33
app that's	-3
app there	4
app thinking	-11
app until	-12
app very	7
app was	-6
app will	-7
app works	41
app would	-1
appalled	-11
appalled at	-6
appalled that	-3
appalling	-23
appalling and	-2
appallingly	-10
apparently	-7
apparently all	-2
apparently does	-6
apparently have	-2
apparently one	3
apparently she	-14
apparently the	1
apparently their	-5
apparently this	-4
appealing to	-1
appear	-1
appearance but	-13
appearances	1
appeared	-3
appeared as	-2
appeared i	-2
appeared in	1
appeared to	-14
appears	-1
appears that	-3
appears there	-7
appetizer is	3
appetizer which	4
appetizers	1
applaud	-1
applaud them	-5
applauded	1
apple juice	-7
apple powerbook	9
apple version	10
apples ?	-8
application that	2
applications	1
applications of	4
applicator	6
applied to	3
applies to	3
appointed	7
appointed and	6
appreciate	8
appreciate all	9
appreciate it	7
appreciate its	7
appreciate the	3
appreciate them	6
appreciate what	-2
appreciated	8
appreciated !	2
appreciated by	2
appreciated how	3
appreciated it	4
appreciating	2
appreciation for	1
apprehensive	3
approach	2
approach in	3
approach of	3
approach this	4
approach to	-1
approach will	-19
approached	1
approached the	3
approaches	7
approaches this	6
appropriate	1
apps and	1
apps are	-2
apps as	-5
apps for	4
apps in	1
apps it	-2
apps like	-2
apps with	-2
appstore	-8
apron	-2
aquarium and	2
arabia and	-3
arabian	1
arabs	-2
arbitrary	-2
arch	-1
architecture	4
ardelean	-2
are	-1
are able	2
are adjustable	-2
are adorable	-1
are affordable	4
are all	1
are allergic	3
are also	5
are always	7
are amazed	4
are amazing	11
are among	2
are any	-3
are attempting	4
are available	-1
are awesome	4
are awful	2
are awkward	-4
are bad	-6
are badly	-2
are barely	-2
are becoming	-1
are beginning	3
are better	-20
are big	1
are bit	2
are boring	-2
are bound	7
are breathtaking	11
are bright	2
are brilliant	6
are broken	-3
are brought	2
are by	2
are calling	-5
are careful	10
are challenging	2
are charging	-3
are cheap	2
are cheaper	-3
are classic	2
are classics	3
are clean	1
are comfortable	1
are comfy	8
are complaining	2
are completely	1
are consistent	2
are continually	-3
are covered	2
are crisp	2
are crispy	3
are cut	-5
are dark	-4
are dealt	6
are dedicated	-3
are definitely	2
are delicious	8
are designed	-4
are desperate	-4
are developed	3
are dirty	-8
are disgusting	-4
are dishwasher	4
are due	2
are dull	-10
are durable	2
are dying	-1
are eager	3
are easier	16
are easily	1
are enemies	4
are enjoying	5
are evenly	4
are excellent	21
are excited	5
are fabulous	-2
are fair	2
are familiar	2
are fantastic	2
are far	1
are fascinating	3
are fine	-3
are flat	-2
are flattering	11
are flawless	14
are flaws	5
are flexible	2
are followed	-4
are food	3
are forced	-3
are free	1
are fresh	17
are friendly	-2
are friends	-1
are from	-5
are fun	-1
are garbage	-3
are geared	4
are generally	-1
are going	-1
are good	2
are great	14
are gross	-6
are handy	3
are happy	1
are having	4
are heavy	6
are helpful	3
are hilarious	2
are horrible	-11
are hot	2
are ideal	3
are impeccable	7
are included	2
are incredible	2
are incredibly	1
are inexpensive	6
are interesting	1
are involved	2
are irritating	-3
are joined	4
are kept	3
are killer	8
are known	2
are lame	-1
are large	5
are light	2
are likable	3
are living	1
are longer	2
are magnificent	6
are many	1
are mesmerizing	2
are modern	3
are most	1
are mostly	-2
are much	-3
are multiple	2
are must	25
are my	7
are narrow	-12
are naturally	3
are nearby	3
are neither	-9
are never	-1
are nice	6
are no	-2
are not	-1
are nothing	-2
are nowhere	-2
are numerous	2
are occupied	-5
are ok	-6
are okay	-1
are older	-8
are outrageous	-4
are outstanding	16
are packaged	3
are packed	-2
are paid	4
are paper	-11
are pathetic	-2
are perfect	15
are perfectly	7
are pitiful	-3
are pointless	-3
are poorly	-2
are powerful	3
are priceless	6
are provided	2
are quality	2
are quiet	8
are quite	3
are ready	5
are real	4
are realistic	3
are really	-1
are reasonable	13
are reasonably	2
are reduced	-4
are redundant	-3
are relatively	4
are remarkably	2
are repetitive	-4
are replacing	3
are ridiculously	-3
are rude	4
are ruined	-3
are selling	-3
are several	1
are shocking	3
are shot	-1
are similar	3
are simple	15
are simplistic	-4
are six	7
are skinny	-3
are skipped	-7
are slim	-2
are smooth	2
are soft	4
are soooo	2
are spectacular	2
are spoiled	7
are spotless	4
are strong	3
are stuck	-1
are stylish	3
are sub	-7
are subtle	9
are such	1
are super	14
are superb	8
are supposed	5
are surprises	3
are surprising	3
are tasty	-1
are terrible	-3
are therefore	-3
are these	-1
are they	-1
are thinner	-5
are tiny	-4
are too	-1
are top	26
are trained	-2
are travelling	11
are true	6
are turned	2
are two	2
are unable	-9
are unfriendly	-9
are up	4
are useless	-19
are using	1
are varied	2
are very	4
are vibrant	3
are waiting	1
are warned	-5
are wasted	-3
are way	1
are we	-1
are wearing	-2
are well	17
are wide	10
are with	8
are wonderful	-7
are wonderfully	7
are worked	5
are worn	-6
are worse	-3
are worst	-4
are worth	1
are written	-2
are wrong	-8
are young	1
are yummy	5
area	2
area !	6
area and	2
area are	14
area by	4
area for	-1
area i	2
area is	-1
area on	2
area this	4
area too	3
area with	1
areas	1
areas and	2
areas at	9
areas for	8
areas to	-3
areas where	-5
areas which	3
aren't NOT_bad	-3
aren't NOT_enough	-2
aren't NOT_even	-3
aren't NOT_into	8
aren't NOT_more	2
aren't NOT_much	-1
aren't NOT_scary	-2
aren't NOT_the	-4
aren't NOT_very	-2
arena	1
ares	4
argued with	-17
arguement	-12
arguing	-7
arguing with	-5
argument	-1
ariel	-2
ariel and	-5
arises	1
aristocratic	2
aristotelian	4
aristotle	-8
arizona	1
arizona and	11
arkin	1
arm	-4
arm holes	-3
arm when	-6
armand	-2
armband	-14
armchair	14
armpit area	3
arms	-1
arms !	-5
arms have	-3
arms the	-2
arms were	-1
armstrong's	-2
arnold and	-2
aroma is	-2
aromatic	2
around !	6
around ?	-2
around a	2
around because	8
around each	2
around gachibowli	2
around good	2
around him	7
around it	-1
around like	-4
around my	1
around since	5
around that	2
around trying	2
around where	4
arranged	-1
arranged marriage	3
arrangement	1
arrangement and	7
arrangement for	2
arranging	4
arrest	4
arrest him	3
arrest the	4
arrested	1
arriba's	-5
arrival of	2
arrival we	2
arrivals lounge	3
arrive	-3
arrive early	5
arrive late	-4
arrived	3
arrived and	-7
arrived from	2
arrived i	-3
arrived in	1
arrived the	1
arrived they	-6
arrived well	9
arrived with	-1
arrives at	1
arrives in	1
arriving early	4
arrogant	-2
arrogant and	-7
arrogant attitude	-7
art deco	2
art form	2
arte	-3
arthur	1
arthur askey	5
arthur bach	4
article about	2
articulate	1
artificial	-13
artificial sweetener	-21
artist	1
artistic	1
artistry	2
arts	1
artsy	-2
artsy fartsy	-4
artwork	-1
arty	-3
as	2
as advertised	12
as always	12
as any	3
as attractive	2
as awesome	3
as bad	-16
as badly	-3
as bright	4
as clean	7
as close	6
as cute	1
as described	6
as different	2
as directed	-5
as disney	4
as disneyland	2
as early	5
as easy	15
as ever	1
as every	-4
as everyone	1
as expected	1
as fact	-23
as father	3
as flat	-2
as frequently	11
as fresh	2
as friends	2
as fun	1
as george	2
as gold	-3
as good	17
as he	4
as her	1
as his	3
as human	3
as i'll	-2
as i'm	1
as if	-8
as indicated	6
as instructed	-6
as it	2
as it's	2
as its	2
as jack	10
as keeping	15
as luck	2
as malicious	-4
as mary	4
as much	1
as often	3
as one	3
as opposed	1
as peter	-4
as philip	3
as previous	6
as real	3
as saying	-5
as she	3
as shown	2
as simple	3
as solid	2
as some	4
as stated	1
as stupid	-2
as sweet	8
as the	2
as their	-2
as though	-5
as to	-1
as tony's	2
as usually	5
as watching	-4
as when	6
as with	2
as world	5
as yet	2
as you	3
as your	5
asap	-14
ash	1
ashamed	-28
ashamed of	-15
ashamed to	-5
ashraf	2
ashtray	-3
asia	1
asia's	4
asian airlines	-8
asian market	4
asian restaurant	3
asiana	6
aside for	-3
aside from	1
aside it's	3
aside the	-1
aside to	-8
asimov	3
asio	4
ask	2
ask a	-3
ask how	-2
ask if	2
ask the	-1
ask their	-3
ask why	-4
asked	-13
asked about	-9
asked for	-11
asked her	-10
asked him	2
asked if	2
asked it	-8
asked me	3
asked my	1
asked one	-3
asked that	-6
asked the	1
asked them	-2
asked they	-5
asked to	-11
asked us	-11
asked what	-3
asked why	3
askey	4
asking	-1
asking for	-1
asking me	-2
asking the	3
asking what	-2
asks you	-2
asleep	-7
asleep because	-3
asner	-2
aspirations	1
aspire	3
aspire to	2
ass off	4
assemble and	11
assertion	1
assertion that	3
asses	-2
assigning	-2
assistance and	5
association	1
assume	-3
assume that	-2
assume the	-1
assumed	-1
assuming	-1
assuming it	-4
assuming that	-5
assumptions about	-5
assured	-2
assured me	-2
assured that	-2
assures	2
astaire	2
astaire and	-1
astaire's	4
astin	-3
astonishing	-1
astounding	3
astral	-4
astrology and	3
astronomy	4
astute	2
asylum	-2
asymmetrical hem	2
at affordable	3
at airport	4
at all	-14
at and	-1
at anything	-4
at best	-62
at both	1
at breakfast	16
at by	-3
at certain	1
at check	2
at church	3
at dark	-5
at disney	5
at everyone	-5
at fault	-10
at first	1
at five	3
at frankfurt	3
at full	5
at getting	2
at good	2
at guitar	-9
at hand	1
at heart	15
at high	-2
at higher	2
at him	-1
at his	1
at hong	15
at how	1
at humor	-5
at its	1
at kids	-3
at lax	-9
at least	-2
at less	3
at main	5
at making	-2
at me	-3
at meal	6
at midnight	-1
at nothing	3
at once	2
at opening	8
at other	-1
at page	-14
at reasonable	9
at royal	3
at school	1
at store	-10
at sunny	5
at that	-1
at them	1
at times	6
at tokyo	-20
at tomorrowland	7
at us	-1
at war	8
at what	1
at whole	-2
at work	1
ate at	1
ate dinner	3
atlantic	-1
atleast	-4
atmosphere	3
atmosphere and	3
atmosphere is	-1
atmosphere of	2
atmosphere that	2
atmosphere which	2
atmosphere with	2
atmospheric and	1
atonement	4
atrium	9
atrix	-2
atrocious	-22
atrocious acting	-4
atrocious and	-4
atrocity	-2
attach the	2
attachment to	2
attack of	-2
attackers	-2
attacks and	2
attain	3
attempt	-16
attempt a	-2
attempt to	-13
attempt was	-4
attempted	-2
attempted to	-7
attempting	-3
attempting to	-2
attempts	-3
attempts and	-2
attempts at	-8
attend	2
attend the	1
attend to	4
attendant	-2
attendant and	-4
attended	4
attended a	2
attended the	4
attending the	6
attends	4
attentive	20
attentive and	-4
attentive but	3
attentive staff	8
attentive the	3
attitude	-3
attitude and	-2
attitude from	-10
attitude that	3
attractant	-24
attraction and	4
attraction for	2
attraction in	2
attraction is	8
attraction was	2
attractions	3
attractions and	8
attractions but	6
attractions in	21
attractions like	2
attractions of	2
attractions to	3
attractions we	5
attractions with	3
attractive	2
attractive and	2
attractive but	-5
attractive design	3
attractive people	3
au	2
audiard	3
audible	-3
audience is	-1
audio and	-2
audio equipment	7
audio interface	8
audio tape	-3
audio technica	8
audio which	3
audiophile	11
audition for	-2
august i	9
aunt and	2
aunts	6
austen's	2
austere	2
austin's	-5
australia	1
australian	2
authentic	7
authentic and	5
authentic as	3
authentic italian	2
authentic north	4
author could	-29
author had	-6
author needs	-13
author's	-5
authority and	2
authorization	-6
authorize	-12
auto delivery	3
auto ship	3
autograph	8
autopia	6
autopilot	-4
autopsy	-2
aux	4
avail	-3
available	1
available all	2
available but	-3
available for	5
available free	5
available is	2
available on	1
available so	5
available to	3
available too	3
available when	7
avenged	3
average	-6
average and	-7
average at	-4
average food	-7
average it	-6
average job	4
average not	-6
average to	8
avg	-10
aviv	2
avod	8
avoid	-19
avoid !	-41
avoid at	-32
avoid flying	-13
avoid having	11
avoid it	-9
avoid like	-35
avoid long	9
avoid the	1
avoid these	-19
avoid this	-94
avoid unless	-3
avoid weekends	5
avoided	-3
avoided at	-9
avoided the	3
avoiding	-2
avoiding the	-2
avoiding this	-5
awake	-2
awakened	-2
award	2
awards	1
awards but	5
aware there	-8
awareness	5
awareness of	3
away !	-2
away ?	-2
away because	1
away before	-15
away by	4
away for	-3
away on	1
away that	1
away the	1
away to	1
away too	2
away we	-4
away without	-2
away your	5
awe	2
awe inspiring	2
awed	3
aweful	-4
aweigh	5
awesome	72
awesome !	4
awesome ambience	4
awesome and	-2
awesome app	6
awesome as	3
awesome food	16
awesome for	-3
awesome game	14
awesome i	3
awesome in	-2
awesome it	8
awesome music	4
awesome on	7
awesome place	20
awesome service	9
awesome taste	12
awesome they	3
awesome time	2
awesome to	-3
awesome too	12
awesome with	7
awesomely	3
awful	-75
awful !	-25
awful acting	-8
awful and	-18
awful as	-10
awful but	1
awful experience	-2
awful film	-4
awful food	2
awful i	2
awful in	4
awful it	-4
awful lounge	-4
awful movie	-8
awful on	-4
awful script	-1
awful that	-6
awful the	1
awful this	3
awfully	-2
awfulness	-10
awhile	2
awhile to	3
awkward	-10
awkward and	-9
awkward as	-4
awkward if	4
awkwardly	-1
awsome	48
awsome and	2
axim	11
az	1
az and	2
b and	9
b c	1
b chest	5
b day	4
b grade	-2
b is	2
b movie	-5
b movies	-1
b or	2
ba	-1
ba and	-6
ba for	-3
babble	-2
babes	-3
babies that	5
baby shower	14
baby was	2
baby white	-4
babysit	-7
bacall	1
bachchan	-2
back	-1
back ?	-7
back all	14
back asap	-8
back because	-1
back but	-1
back by	1
back cover	-12
back deck	-11
back detail	-2
back even	6
back every	3
back here	1
back i	-1
back it	-29
back looks	-8
back more	4
back next	1
back on	-1
back online	4
back out	2
back pockets	4
back some	4
back soon	14
back then	2
back though	-13
back tomorrow	-6
back up	1
back where	2
back within	3
background	1
background in	3
background information	5
backgrounds	4
backpack	3
backpacking	2
backpacks	4
backs are	3
backstage	3
backstory of	-5
bacon	-1
bacon grease	-3
bad	-56
bad !	-14
bad ?	3
bad about	2
bad acting	-22
bad actors	2
bad after	-3
bad and	3
bad app	-9
bad as	-7
bad attitude	-4
bad bad	-9
bad batch	-7
bad because	-10
bad boy	3
bad boys	3
bad but	6
bad casting	-3
bad comments	7
bad condition	-3
bad customer	-7
bad day	1
bad design	-11
bad dialogue	1
bad direction	2
bad don't	-3
bad enough	-3
bad even	-7
bad experience	-13
bad feeling	-3
bad film	-5
bad films	-9
bad food	-39
bad for	-1
bad from	-3
bad game	-14
bad graphics	-6
bad guy	1
bad guys	1
bad horror	-1
bad i	-10
bad idea	2
bad if	-2
bad in	-8
bad it	-3
bad it's	-3
bad joke	-10
bad like	-4
bad movie	-23
bad movies	-10
bad name	-34
bad news	-4
bad not	2
bad off	-10
bad one	-14
bad plot	-4
bad product	-16
bad quality	-29
bad really	-5
bad review	2
bad reviews	1
bad script	3
bad service	-38
bad sign	-10
bad since	-2
bad situation	3
bad smell	-4
bad start	-8
bad stomach	-3
bad swim	2
bad taste	-6
bad that	-4
bad the	-5
bad they	2
bad thing	5
bad this	-14
bad to	-1
bad too	-2
bad when	-6
bad writing	-9
bad you	-2
badass	-5
badly	-32
badly ?	-3
badly acted	-7
badly and	2
badly burned	-4
badly designed	5
badly directed	-3
badly done	-6
badly in	-4
badly made	1
badly written	-1
baffled	-9
bafta	2
bag ?	-3
bag as	5
bag i	-2
bag if	4
bag which	14
bag with	-2
bag you	-5
baggage	-1
baggage with	-5
baggy	-3
baggy and	-3
baggy in	-5
bags are	1
bags for	6
bags of	-1
baguette	9
bahadur	5
bahrain	8
bail	-3
bait	-3
bait and	-9
bait is	7
baited	-8
baiting	-13
baja	-2
bake and	12
baked chocolate	6
baked cookies	5
baked potatoes	6
baker	-1
bakeries	4
bakersfield	3
bakery	14
bakery and	3
bakery in	4
baking	-1
bakshi	4
balance	1
balance between	2
balance of	6
balance to	2
balanced	3
balanced and	-1
balanced by	3
balances	5
balcony and	2
balcony which	2
balcony with	9
baldwin	-7
baldwin is	-3
ball	-1
ball end	-20
ball of	-1
ball on	-2
ball with	19
ball's	-5
ballet	1
balloon	1
ballooned	-4
balloons	1
balloons out	-3
ballsy	3
ballyhooed	-3
bamboo	3
banal	-2
banality	-4
bananas	1
band has	6
band when	-4
bandeau	2
banded	6
bands	3
bandwidth	-6
bang on	2
banging	-1
bangkok is	3
bangkok to	-7
banjo	11
banjos	2
banking on	-6
banks	2
banned	-1
banned in	-1
bar	-1
bar harbor	-2
bar has	2
bar none	4
bar or	-2
bar selection	3
bar soap	-13
bar were	11
bar with	1
barbara	3
barbara stanwyck	2
barbara steele	1
barbarella	-2
barbeque	1
barber shop	4
barbra	3
barely	-37
barely NOT_a	-2
barely NOT_covered	-4
barely NOT_enough	-6
barely NOT_feel	3
barely NOT_fit	3
barely NOT_get	-2
barely NOT_in	-7
barely NOT_made	-2
barely NOT_pull	-5
barely NOT_speak	-5
barely NOT_worth	-2
barf	-5
bargain	1
bargain at	9
bargain basement	-8
bargain bin	-6
bargain price	4
bargains	4
barking	-8
barks	-3
barley	-1
barn	-7
barr	-3
barrel	-1
barrie	4
barrister	4
bars are	3
bars on	-4
bartel	4
bartender in	6
base is	4
base or	-10
base they	-7
baseball	1
baseketball	3
bases	1
bashing	-2
basic hotel	-10
basic human	3
basic level	-4
basic lounge	-3
basically	-12
basically a	-1
basically an	-6
basically everything	-2
basically have	-3
basically i	-3
basically if	-2
basically it's	-2
basically just	-3
basically you	-3
basil	1
basil rathbone	4
basin	-10
basis is	3
basketball and	3
basketball games	-4
bass	2
bass amp	-4
bass and	1
bass drum	7
bass from	3
bass guitar	9
bass is	3
bass player	5
bass strings	3
basses	12
bat	-3
batcave	-2
batch and	-3
batgirl	10
bath towels	-5
bathrobes	10
bathroom facilities	14
batista	2
baton	2
batter and	4
battered	1
batteries that	-3
batters	6
battery at	4
battery power	-4
battle	3
battle between	4
battle of	2
battle on	2
battle to	2
battles	1
batwoman	4
bauer	2
bay's	-4
bb	1
bbq	1
bc of	-2
bday	1
bdubs	5
be	-2
be ?	1
be a	-1
be absolute	-14
be absorbed	-3
be adjusted	30
be advised	-7
be another	1
be applauded	5
be applied	11
be appreciated	3
be around	5
be arriving	3
be ashamed	-39
be associated	-3
be assured	2
be available	2
be avoided	-2
be away	4
be back	16
be bad	4
be banned	-6
be behind	4
be better	-4
be biased	3
be big	2
be bored	-2
be bought	-4
be boxy	2
be broke	4
be burned	-2
be buying	9
be called	-6
be careful	1
be casual	4
be challenging	8
be changed	-2
be cheaper	-4
be cleaned	-7
be clever	-2
be come	3
be comfy	2
be coming	3
be comparable	5
be compared	2
be confusing	5
be cool	1
be crowded	9
be curious	-7
be cute	-4
be deleting	-5
be desired	-1
be difficult	1
be disappointed	2
be disappointing	-17
be discovered	10
be dressed	34
be early	2
be easier	-4
be embarrassed	-12
be enjoyable	-2
be entertaining	-3
be even	2
be evil	-2
be excellent	10
be expected	1
be explained	-3
be fair	-3
be famous	4
be fantastic	2
be fine	1
be fired	-4
be flattering	-2
be fooled	-3
be for	-7
be forced	-7
be from	-1
be frustrating	4
be fun	-5
be funny	-5
be given	-1
be good	-5
be great	-2
be handy	7
be harder	4
be higher	-5
be highly	-2
be hooked	4
be improved	4
be incorrect	-3
be increased	6
be inspired	6
be issued	10
be it	1
be itchy	3
be kidding	-2
be larger	3
be left	-5
be literally	-3
be long	2
be lost	4
be loved	13
be mad	-3
be measured	4
be mindful	2
be missed	3
be mistaken	3
be much	-4
be noisy	8
be non	-5
be not	1
be noted	1
be off	9
be ok	-22
be okay	-3
be only	-1
be ordered	4
be over	-5
be overly	-7
be paid	-2
be pampered	3
be patient	6
be perfect	-1
be pinned	-4
be playing	-5
be pleased	6
be positioned	3
be priced	-7
be proud	3
be pulled	-3
be raised	10
be re	-2
be read	2
be really	-2
be reckoned	3
be refilled	-3
be released	1
be removed	-9
be required	3
be returned	-13
be returning	-46
be reused	4
be rude	-2
be safe	4
be scared	-1
be seated	-9
be see	2
be seeing	1
be seen	3
be sending	-3
be sent	-8
be serious	-2
be shocked	-1
be shot	-1
be shut	-9
be silly	-2
be similar	-13
be sleepwalking	-4
be small	1
be smaller	4
be something	-1
be soon	3
be sorry	-8
be staying	1
be stronger	3
be stuck	-3
be sturdy	4
be sued	-6
be summed	-3
be sure	1
be surprised	4
be taking	-2
be then	-5
be there	1
be thick	-8
be thin	-3
be titled	-2
be today	2
be too	1
be torn	6
be transported	2
be tricky	6
be trying	-2
be uncomfortable	-2
be unfair	-7
be useful	-8
be viewed	2
be visited	3
be visiting	1
be watched	1
be white	-4
be working	-1
be worn	22
be worth	-4
beach	-1
beach boys	4
beach was	1
beacuse	4
beading on	2
beagle	4
beams	4
bean	1
bean bag	12
bearable	-3
bearable but	-3
beat	5
beat it	6
beat my	4
beat out	2
beat this	2
beat up	-1
beaten path	2
beaten to	2
beatiful	4
beating up	-3
beats	1
beats all	2
beats any	2
beats them	9
beatty	2
beautiful	17
beautiful !	17
beautiful a	2
beautiful and	13
beautiful as	2
beautiful blouse	7
beautiful but	-4
beautiful cinematography	1
beautiful clean	5
beautiful color	1
beautiful colors	6
beautiful film	9
beautiful girl	2
beautiful graphics	3
beautiful like	3
beautiful movie	10
beautiful music	5
beautiful piece	6
beautiful pool	2
beautiful quality	3
beautiful story	-1
beautiful suite	-10
beautiful though	-2
beautiful to	2
beautiful view	2
beautiful with	2
beautiful woman	-1
beautiful young	-1
beautifully	33
beautifully !	3
beautifully acted	3
beautifully and	3
beautifully decorated	8
beautifully done	6
beautifully filmed	-1
beautifully illustrated	3
beautifully in	2
beautifully on	5
beautifully with	12
beautifully written	9
beauty	14
beauty and	4
beauty castle	6
beauty of	1
became interested	3
because	2
because after	-3
because all	-2
because although	6
because amazon	-2
because at	-2
because even	2
because i	2
because is	6
because it	1
because no	1
because none	-4
because the	2
because they	-2
because this	1
because we	1
because while	-2
beckett	4
beckham	2
beckham is	3
beckinsale	2
beckoning	4
become	1
become accustomed	3
become addicted	11
become almost	-4
become friends	1
become more	-1
become my	11
become the	1
becomes all	4
becomes obvious	1
becomes the	3
becomes totally	-5
becomes very	-5
becoming	-1
becoming a	-1
bed bugs	-18
bed room	2
bed sheet	-3
bed to	-2
bedknobs	3
bedroom	3
bedroom apartment	2
bedroom door	8
bedroom suite	1
bedrooms	3
bedrooms were	4
beef brisket	6
beef is	2
beek	4
been addicted	5
been applied	3
been born	2
been cast	-1
been changed	-9
been consistently	4
been cut	-5
been cute	-10
been doing	3
been easier	-2
been eating	3
been enjoying	14
been exposed	-4
been extended	-3
been finding	4
been fine	2
been found	-6
been frustrated	3
been funny	-2
been happy	5
been helpful	-2
been here	-1
been keeping	-5
been left	-4
been let	-3
been looking	7
been lucky	8
been making	2
been messed	-6
been more	-1
been no	2
been notified	-4
been ok	-3
been on	1
been ordering	5
been paid	-6
been playing	8
been put	-6
been recognized	5
been reduced	-2
been removed	-1
been restored	9
been right	-2
been running	3
been said	2
been searching	8
been served	-2
been sick	-3
been signed	4
been sitting	-3
been spent	-4
been spoiled	-3
been stripped	-2
been the	-1
been thinking	2
been through	2
been titled	-3
been together	-3
been trained	3
been used	-2
been using	25
been warned	-9
been worse	3
been worth	-3
been written	-2
beer but	-3
beer nuts	-3
beer selection	1
beer wine	-3
beers are	4
beery	2
before !	-1
before another	4
before as	3
before attempting	2
before buying	-1
before committing	-2
before dinner	5
before during	9
before embarking	-6
before entry	3
before hand	-4
before having	2
before i	-3
before installing	7
before it	-2
before noon	3
before ordering	-2
before our	-3
before releasing	-3
before reviewing	4
before she's	-8
before so	1
before someone	-2
before sunrise	3
before their	2
before though	3
before to	4
before trying	3
before was	-3
before washing	-3
before we	-9
befriend the	-3
befriended	2
befriended by	6
beg	-3
beg you	-7
began as	17
began the	12
began to	-4
begging to	3
begin with	-2
beginner like	2
beginners	-2
beginning !	2
beginning in	5
beginning middle	-3
beginning to	1
begins	1
begins and	2
begins by	4
begins the	2
begins to	-1
begins with	-1
begs the	-4
behave	-9
behaving	-2
behaviour	-7
behaviour of	-11
behind bars	2
behind because	-12
behind but	2
behind their	-2
behold it	-6
beholder	5
behringer	6
behringer products	3
behringer xm	3
behringer's	3
beige and	4
being able	3
being asked	-5
being at	2
being attacked	-2
being black	4
being built	-14
being challenged	6
being chased	-2
being dragged	-8
being either	-4
being far	-8
being followed	-3
being generous	-5
being i	4
being more	-3
being my	5
being nice	-2
being on	-1
being or	3
being part	2
being picky	5
being placed	-2
being raised	3
being replaced	5
being returned	-10
being serviced	-4
being shipped	-10
being small	8
being sold	-2
being such	2
being taken	1
being too	1
bejeweled	2
belgian	4
belgian waffle	4
belief in	-2
believable	7
believable and	8
believable as	2
believably	-1
believe all	3
believe him	-4
believe i	-3
believe many	4
believe that	-1
believe this	-3
believes he	2
believing	-1
bell and	-4
bell sleeves	2
bellies	10
belly area	2
belly button	-2
belongs to	1
below	-3
below average	-65
below her	-5
below my	-1
below par	-12
belt and	4
belt is	7
belt that	2
belted	-1
belts to	4
ben affleck	-1
ben hecht	2
ben richards	2
bench	-1
bend it	2
bender	1
bending	2
bending and	5
benefit	1
benefits from	4
benet	2
benign	-6
benoit	2
benson	-1
berenger	6
berkowitz	-3
berlin	1
berlin and	4
bermuda	-8
bernsen	4
bernstein's	5
berries	1
bertolucci	-3
bes	-4
beside	-2
beside me	-12
besides i	13
besides me	4
besotted	2
best	34
best !	3
best action	8
best actor	-1
best actress	3
best alarm	2
best all	4
best and	1
best app	20
best apps	5
best asian	2
best avoided	-3
best bang	3
best bar	2
best bet	5
best biryani	4
best book	23
best brownies	3
best buy	1
best chicken	6
best chocolate	3
best coffee	17
best comedy	7
best concert	8
best damn	3
best day	2
best deal	17
best deals	3
best director	1
best disney	3
best documentary	3
best episode	9
best episodes	7
best ever	7
best feature	-4
best film	12
best films	5
best food	3
best from	2
best game	11
best gluten	3
best guitar	2
best hotel	13
best i	-4
best i've	32
best in	5
best it's	2
best italian	2
best k	6
best known	1
best location	2
best lounges	11
best mexican	2
best most	5
best movie	1
best movies	12
best music	6
best new	9
best of	-5
best on	1
best part	-2
best performances	10
best picture	2
best place	51
best places	23
best potato	4
best price	20
best purchase	5
best restaurants	4
best ride	2
best rides	5
best roles	13
best sci	2
best service	5
best shawarma	-2
best show	5
best solution	4
best songs	-2
best steak	3
best strings	11
best supporting	2
best sushi	3
best taste	3
best thai	4
best the	-4
best things	-1
best value	2
best way	3
best we	4
best western	-1
best work	9
best writing	4
best yet	2
bestest	3
bestseller	-2
bet this	3
betrayal	3
bette	2
bette davis	2
better	-4
better acting	-3
better actors	-7
better apps	-8
better bet	-7
better books	-6
better brands	-4
better choices	-3
better control	3
better days	-4
better design	5
better each	3
better effect	-3
better from	-6
better games	-5
better grip	3
better having	3
better here	6
better hotels	-20
better if	-2
better in	2
better is	9
better job	-1
better known	1
better luck	-29
better mexican	-5
better movie	-5
better movies	-1
better not	-11
better off	-31
better one	-1
better ones	-8
better online	-4
better options	-8
better over	4
better places	-24
better price	1
better product	-17
better read	-6
better review	-3
better reviews	-5
better script	-14
better selection	-7
better served	-3
better set	3
better since	4
better spent	-48
better story	-4
better stuff	-6
better suited	-2
better tasting	-2
better than	9
better then	3
better things	-8
better title	-2
better to	-2
better tone	3
better version	-3
better was	2
better ways	-2
between	1
between good	2
between him	2
between jack	3
between xs	2
between you	6
between your	3
bevmo	3
beware	-27
beware !	-25
beware of	-6
beyond belief	-1
beyond me	-14
beyond my	1
beyond to	4
beyond what	2
bhature	8
bianco	3
bias and	-3
bible	6
bible app	2
bible apps	2
bible is	1
bible says	-6
bible study	6
bibles	2
biehn	-2
big bad	1
big bathroom	3
big black	-9
big boy	4
big but	1
big button	5
big city	6
big clean	4
big disappointment	-34
big edie	3
big enough	4
big fans	2
big grizzly	23
big group	4
big guns	6
big heart	3
big help	4
big hit	7
big hole	-7
big i	1
big improvement	4
big joke	-4
big kids	2
big let	-5
big long	-2
big man	4
big mistake	-9
big or	3
big part	6
big plus	23
big problem	-10
big red	7
big rides	6
big screen	1
big size	3
big smile	2
big surprise	4
big thank	4
big though	2
big through	2
big time	-4
big to	-2
big twist	-1
big waste	-2
big with	1
bigfoot	-4
bigger	1
bigger one	5
biggest disappointment	-5
biggest flaw	-4
biggest gripe	-4
biggest issue	-8
biggest mistake	-9
biggest problem	-3
biggest thing	-3
biggie	-3
biggs	-2
bigots	-9
bike and	-4
biking	7
biko	7
biko and	2
biko's	3
bilingual	7
bilko	-3
bill as	-5
bill i	-6
bill nighy	3
bill they	-3
billed	-4
billed as	-2
billing	-2
billion dollars	3
billowy and	-7
bimbos	-3
bin	1
bin at	-2
binding is	-7
bins	-5
bio dome	-4
bio pic	4
bird bath	-3
bird feeder	-6
bird games	2
birds	2
birds !	2
birds games	3
birds is	2
birds that	-5
birth of	1
birthday	1
birthday !	6
birthday and	1
birthday here	3
birthday in	2
birthday parties	2
birthdays	3
biryani chicken	3
biryani i	-2
biryanis	1
biscotti	2
biscuits are	3
bisquick	-1
bisset	7
bistro	1
bit	16
bit abrupt	5
bit and	1
bit annoying	4
bit as	1
bit awkward	2
bit big	27
bit bulky	3
bit but	1
bit by	1
bit campy	6
bit cheap	6
bit cheaper	2
bit concerned	11
bit crowded	28
bit dated	2
bit difficult	15
bit disappointing	21
bit dry	1
bit far	11
bit for	4
bit frustrating	12
bit funny	-2
bit hard	8
bit heavier	-2
bit higher	-1
bit i	4
bit if	12
bit in	1
bit itchy	5
bit large	1
bit less	-1
bit long	3
bit longer	5
bit loose	27
bit looser	2
bit lost	3
bit loud	4
bit low	7
bit o	8
bit of	-1
bit off	1
bit on	9
bit oversized	3
bit pricey	40
bit see	9
bit sheer	7
bit skeptical	18
bit smaller	8
bit snug	3
bit so	2
bit softer	3
bit spicy	7
bit stiff	2
bit thick	3
bit tight	9
bit tired	2
bit too	-1
bit tricky	6
bit uncomfortable	6
bit warm	4
bit weak	3
bit wide	10
bit wider	-2
bit worried	2
bit worse	-3
bitch	-1
bitching	-2
bite that	-4
bites	-1
bites to	-4
bits from	-6
bitter	-2
bitter and	-2
bitter sweet	-2
bitter taste	-5
bitterly	-7
bittersweet	9
bizarre	-1
bizarre way	-3
bizarrely	-1
bjm	3
bkk	6
bkk lhr	3
bla	-5
bla bla	-10
black and	-1
black as	2
black bean	2
black bra	3
black color	1
black community	3
black dress	13
black friday	4
black guy	-2
black hat	3
black is	2
black leather	-6
black leggings	4
black mask	2
black motif	5
black one	2
black or	4
black screen	-11
black tank	2
black tea	-1
black to	2
black too	2
black white	1
black would	-4
blackadder	4
blackboard jungle	3
blackie	8
blade runner	2
blah	-25
blah and	-5
blah blah	-11
blah i	-3
blaine	3
blair witch	1
blaise	3
blake	3
blake nelson	3
blame	-2
blame it	-2
blame the	-1
blame this	-3
blaming	-2
bland	-46
bland and	-16
bland food	-4
bland in	-3
blandings	4
blandly	-3
blank	-1
blank slate	3
blast	9
blast !	3
blast at	3
blasters	2
blatant	-4
blatant rip	-4
blatantly	-5
blazer	2
bldg	2
bleach	-4
bleached hair	-6
bleak	2
blech	-9
bled	-2
bleep	-3
bleh	-13
blend	3
blend is	7
blend of	9
blend together	3
blends	2
bless	4
blessed	1
blessing	7
blessings	5
blew me	11
blew my	2
blew the	7
blew up	-4
blier	3
blinding	-2
blindness	4
blisters	-5
blizzard	9
blobs	-3
block and	-2
block away	2
block down	3
blockade	6
blocking	-1
blocks are	8
blocks but	6
blocks of	1
blond	-1
blood flows	-3
blood surf	-3
bloom	8
blooms	-3
blossoms	12
blouse in	3
blouse on	-4
blouse to	-3
blousy	3
blow	1
blow you	2
blower	13
blower and	3
blown away	9
blown up	-9
blue	1
blue by	-4
blue collar	7
blue color	3
blue for	3
blue grey	3
blue i	4
blue icicle	7
blue jeans	4
blue led	2
blue monkey	-2
blue mosque	2
blue not	-3
blue screen	-2
blue screens	-3
blue than	2
blueberry	3
blueberry pancakes	3
bluegrass	7
bluegrass and	3
blues	4
blues and	3
blues rock	3
bluesy	4
blunt	2
blunted	4
blurry	-10
bo	-2
bo derek	-3
board games	4
board is	2
boarder	-3
boards	1
boardwalk	6
boast	-2
boasts	-1
boat ride	1
boats	3
boba	7
bobby cannavale	2
bobcat	-9
bock	3
bodied	2
body electric	7
body fit	-4
body or	3
body than	4
body type	-1
body types	1
body with	2
boeing	-2
bogie	4
bogus	-1
bohemian	2
boho	5
boiled wool	1
bold	-3
bolder	3
bolivia	1
bolivian	2
boll	-13
bollywood movies	-2
bolt upright	-10
bomber	2
bon	1
bond	5
bond in	2
bond that	6
bondi	2
bonds	2
boneless	1
bones	-1
bonus	17
bonus !	5
bonus and	7
bonus features	4
bonus is	3
bonus points	4
bonus to	4
boo	-1
boob	-5
boobs	-6
boobs and	-2
boobs are	-5
book	-1
book !	1
book ?	-5
book again	3
book come	-5
book did	-3
book doesn't	-12
book for	-1
book helped	5
book helps	4
book if	-9
book in	1
book instead	-33
book isn't	-5
book it	2
book mentions	-7
book my	-8
book provides	12
book reads	-7
book says	-3
book she	-2
book show	9
book so	1
book starts	-5
book talks	-3
book tells	12
book that	1
book they	4
book thinking	-8
book through	-3
book to	2
book too	6
book uses	3
book was	-4
book were	-2
book will	1
book would	-1
book you	10
book your	2
booked	2
booker	7
booker t	2
booking	-2
bookmarks	8
books !	5
books a	-7
books because	-14
books even	-3
books like	-2
books out	-3
books with	-2
bookshelf	3
boom stand	3
booooring	-3
boorish	-2
boost	2
boot !	5
boot camp	3
boothe	3
bootie	3
booties	45
booties and	8
bootleg	-3
boots	6
boots and	4
boots or	9
boots to	5
booty	-1
border to	2
borderline	3
bore	-16
bore an	-4
bore and	-2
bore of	-3
bored	-16
bored by	1
bored me	-8
bored to	-5
bored with	-4
boredom	-14
boring	-80
boring !	-11
boring after	-6
boring all	-3
boring and	-9
boring as	-8
boring film	-3
boring game	-5
boring i	-1
boring in	-2
boring movie	-5
boring or	4
boring than	-4
boring the	-9
boring with	-5
borlenghi	-3
born	1
born and	-1
born in	2
born on	3
born to	4
borrow one	-4
borrows from	-3
boss is	-2
botanical	2
both	4
both a	1
both arrived	-8
both as	1
both broke	-11
both came	-2
both children	2
both colors	-2
both days	6
both ended	-3
both enjoyed	-2
both excellent	-5
both films	1
both good	2
both great	2
both hot	3
both in	3
both inside	3
both kids	4
both love	2
both loved	3
both men	4
both movies	5
both of	1
both on	3
both pairs	-2
both so	4
both sound	3
both thought	2
both veg	3
both versions	2
both very	-1
both were	3
both work	-1
both worlds	2
bother	2
bother ?	-7
bother to	-7
bother with	-7
bothered	-7
bothered me	-3
bothered to	-21
bothersome	-1
botox	-4
bots	-2
bottle before	-16
bottle but	-12
bottle of	-1
bottle should	4
bottled drinks	3
bottom	-5
bottom but	8
bottom edge	-5
bottom for	8
bottom line	-2
bottom of	-2
bottom part	-1
bottom piece	3
bottom that	-5
bottom was	-2
bottom where	-28
bottomline	-2
bottoms are	14
bought an	5
bought from	-1
bought her	2
bought more	2
bought my	1
bought out	-13
bought size	5
bought this	-1
bouncers	-3
bouncy	3
bound	6
bound to	3
boundless	3
bounds of	2
bourne	5
bourne ultimatum	2
boutique	2
bouvier	4
bowels	-2
bowie	2
bowl is	2
bowl of	-1
box	-1
box to	1
box's	5
boxed	-1
boxes and	1
boxier	2
boxing	1
boxy	-12
boxy and	-28
boy from	6
boy named	5
boy the	2
boy was	-3
boy who	3
boycott	-2
boyer	2
boyfriend for	-6
boyfriend jeans	2
boyle	1
boys can	4
bpa	-8
bpa free	-3
bra	1
bra line	4
bra or	9
bra size	2
bra strap	2
bra underneath	3
bra was	-10
bra with	13
bracelet	7
bracelets	2
bracing	2
brad	1
brad pitt	3
bradbury	-3
brag	-2
brag about	-8
brain	-3
brain cells	-2
brain has	-11
brain that	-2
brainless	-1
braised short	7
branched	4
brand and	-1
brand before	3
brand from	-4
brand i	2
brand in	4
brand like	3
brand name	-2
brand or	-14
brand we	5
brando and	6
brands	1
brands and	2
brands but	7
brands i've	12
brands of	-1
brashear	9
brasserie	3
brat	-2
brave new	2
brave this	-3
braveheart	1
bravely	3
bravo	15
bravo !	8
brazil	3
breach	3
bread !	3
bread dough	7
bread like	-4
bread pudding	3
bread roll	-10
bread was	-2
breading	-3
breads	-1
break from	4
breakdown in	4
breaker	-1
breakfast	7
breakfast !	1
breakfast ?	-4
breakfast and	2
breakfast at	5
breakfast buffet	1
breakfast every	2
breakfast food	5
breakfast included	2
breakfast is	1
breakfast items	3
breakfast on	3
breakfast so	4
breakfast spread	12
breakfast that	3
breakfasts	-1
breaking	4
breaking the	5
breaking up	3
breakneck	2
breakneck speed	4
breasts and	-1
breath	7
breath away	3
breath of	2
breath taking	1
breathable and	2
breathe	2
breathless	5
breathtaking	7
breathtaking and	5
breeze	17
breeze and	6
breeze to	5
breezy	-1
brenda fricker	2
brent	3
brethren	-8
brew and	-5
brew for	5
brewed beer	4
brewing is	3
brews	-1
brian	1
brian cox	6
brian de	2
brian jonestown	2
brick	1
brick and	2
bricks	1
bridal shower	3
bridge and	4
bridge in	-2
bridge pins	-5
bridget fonda	3
bridging	4
brigante	-2
bright and	17
bright colors	2
bright green	3
bright light	-4
bright lights	9
bright orange	3
bright side	-17
bright so	-5
bright spot	-14
bright white	-6
bright with	2
brightens	-4
brightens up	-9
brighter and	3
brighter in	3
brightness	9
brightness and	13
brigitte	5
brigitte lin	3
brill	2
brilliance	-1
brilliant	21
brilliant !	2
brilliant and	1
brilliant as	4
brilliant in	-1
brilliant job	3
brilliant the	2
brilliantly	13
brilliantly by	4
brilliantly written	5
bring across	3
bring an	7
bring back	6
bring cash	6
bring kids	4
bring out	1
bring tears	2
bring up	2
bringing	-1
bringing a	2
bringing kids	3
bringing these	-6
brings	11
brings a	-2
brings back	5
brings nothing	-7
brings out	6
brings the	4
brinke	-4
brinke stevens	-4
brio	4
brisk	3
brisket	3
brisket and	4
britain's	2
british airways	-15
british band	4
british comedy	19
british television	4
brittany	-2
britton	2
broad	2
broad daylight	-3
broad shoulders	19
broadbent	3
broadcast	3
broader	33
broader shoulders	2
broccoli	-1
broke	-21
broke after	-26
broke my	-2
broke off	-12
broke on	-16
broke with	-36
brokedown palace	4
broken	-15
broken and	-12
broken english	-2
broken into	-2
broken off	-2
broken on	-8
broken when	-2
bronson	-2
bronze	2
bronze strings	11
brooklyn	1
brosnan	2
brothel	1
brother in	3
brother who	-1
brothers	5
brothers in	3
brought about	4
brought home	2
brought me	2
brought tears	3
brought to	2
brought up	1
brown boots	2
brown chips	-7
brown christmas	3
brown rice	1
brown sugar	-3
brownie	-2
brownies	3
brownies are	2
brownstone	3
browser	2
browser is	9
bruce almighty	2
bruce willis	2
bruised	1
brunch	1
bruschetta	3
bruschetta and	3
brutal	2
brutality	1
bs gochibowli	2
bsg	3
btk	-2
btw i	2
bubble gum	-2
bubbles in	-3
buck and	-1
buck but	-3
buck or	-3
bucket list	7
buckeye	-5
bucks	-4
bucks and	-2
bucks at	-3
bucks for	-1
bucks with	2
buddhism and	3
budget	-1
budget airline	-3
budget and	-1
budget cuts	-3
budget films	-1
budget is	-1
budget they	-2
budget will	-4
buds with	3
buff	1
buffalo and	3
buffet	5
buffet and	1
buffet area	3
buffet breakfast	2
buffet but	3
buffet food	11
buffet had	13
buffet is	1
buffet spread	1
buffs	-1
bug in	-6
bug spray	5
bugs	-4
bugs in	-7
build a	4
build it	-9
build my	3
build of	6
build quality	1
building	2
building with	5
buildings in	-2
builds	5
built but	-5
built for	3
built in	6
bulge	-4
bulge and	-3
bulges	2
bulk for	6
bulkhead	2
bulkhead seat	2
bulkhead seats	2
bulky	-4
bulky and	-16
bullet	1
bullet and	1
bullshit	-6
bummed	-22
bummed because	-5
bummed that	-3
bummer	-24
bummer i	-7
bump	-1
bumping into	-2
bumpkin	-2
bun	-1
bun was	-6
bunch	-5
bunch of	-4
bunchy	-4
bundled	-8
bundled with	-8
burbs	-3
burdened	-4
burdened by	-6
bureaucracy	10
burger is	5
burger king	-1
burger place	-2
burger that	-4
burger they	-5
burgers	3
burgers and	7
burgers with	3
burgundy color	3
burned	-15
burned alive	-2
burned and	-7
burned out	-1
burner and	-7
burning	1
burning is	3
burnout	3
burns allen	2
burnt	-7
burrito i	-5
burst out	-2
burstyn	1
burying	-7
bus driver	7
bus or	6
bus service	5
bus tour	2
busby	2
busby berkeley	2
buscemi	3
bushy	-3
business area	3
business as	5
business casual	2
business center	1
business centre	-4
business owner	3
business people	3
business practices	-7
business so	-2
business trip	5
business which	3
businesslike	-6
businessman	1
bust !	-7
bust size	2
bust which	-3
bustle	2
bustle of	3
bustling	5
busts	2
busty	1
busty so	6
busy	1
busy at	2
busy but	1
busy for	11
busy on	2
busy phillips	5
busy street	2
busy talking	-5
busy too	-9
busy trying	-2
busy we	-6
busy while	2
but	-2
but after	-4
but air	10
but already	6
but also	6
but always	-1
but am	1
but amazon	7
but ambience	3
but anyways	2
but are	2
but awesome	3
but bad	-3
but based	-3
but basically	-2
but be	1
but best	4
but better	1
but beware	-3
but big	6
but bottom	13
but bought	1
but bring	4
but buy	-4
but can	-1
but coffee	3
but cool	3
but delicious	2
but different	1
but don	-3
but dont	4
but during	-2
but effective	2
but empty	-3
but especially	7
but essentially	2
but even	-8
but ever	3
but excellent	6
but failed	1
but fans	-6
but find	2
but fortunately	3
but four	-2
but frankly	-3
but full	3
but gets	3
but go	12
but good	1
but great	4
but hardly	-14
but haven't	7
but he'll	-5
but hey	4
but high	3
but huge	-6
but inside	-5
but is	2
but isn't	1
but it's	1
but keep	1
but kids	3
but lacked	-3
but large	7
but largely	-7
but last	-2
but lately	-2
but less	4
but let's	-1
but limited	3
but looks	1
but love	3
but loved	5
but may	1
but maybe	3
but might	9
but near	4
but need	3
but neither	-3
but never	-1
but nice	6
but no	-10
but nope	-3
but now	-10
but occasionally	-2
but of	2
but once	3
but only	-3
but other	3
but out	-1
but perfectly	3
but pleasant	6
but poor	-3
but poorly	-9
but price	4
but quite	3
but recently	-3
but red	-3
but sadly	-18
but something	-2
but sometimes	1
but steady	7
but still	8
but stopped	-7
but substantial	2
but such	-3
but sufficient	4
but taking	-3
but thankfully	4
but thanks	3
but thats	-1
but the	-10
but then	1
but there	-1
but there's	-2
but think	-17
but this	-6
but today	-3
but together	2
but too	-6
but turned	-3
but two	-4
but u	-6
but very	-1
but wait	-2
but warm	2
but wasn't	2
but watch	7
but what's	-3
but when	-1
but why	1
but with	1
but without	-1
but wonderful	3
but worked	7
but works	4
but worse	-10
but worst	2
but worth	3
but wound	-7
but you're	-9
butt off	2
butter dish	11
butter or	3
butterflies and	-3
buttery	6
buttery and	6
buttery soft	2
button down	6
button if	-13
button on	-4
button placement	4
button them	-3
button up	2
buttoned and	-2
buttoned up	2
buttons and	4
buttons of	2
buy	1
buy !	2
buy a	-9
buy again	36
buy all	16
buy an	-1
buy and	4
buy another	1
buy as	8
buy em	-20
buy for	4
buy from	6
buy i	2
buy it	5
buy more	4
buy one	6
buy other	3
buy some	3
buy something	-9
buy that	-5
buy them	7
buy two	7
buy water	-10
buy when	3
buy your	1
buyer	-21
buyer beware	-61
buyers	-1
buying all	2
buying an	2
buying at	2
buying her	3
buying in	2
buying more	13
buying several	4
buying some	-2
buying this	-1
buzz lightyear	17
buzzing	-3
by !	4
by a	-1
by adults	-3
by also	4
by artist	4
by barbara	3
by both	3
by bringing	-2
by but	2
by chance	2
by charging	-5
by comparison	-3
by critics	4
by cutting	4
by date	-18
by david	1
by definition	-2
by donald	2
by each	4
by example	4
by extension	3
by far	2
by fender	3
by going	-4
by hand	2
by here	2
by hiring	-5
by his	1
by jack	2
by jonathan	5
by little	2
by making	-2
by me	1
by michael	1
by michelle	2
by mistake	-5
by mixing	2
by mr	1
by not	1
by numbers	-3
by other	-1
by others	-3
by pointing	-11
by police	2
by product	-3
by pulling	4
by pushing	-6
by ralph	2
by reducing	-3
by retailer	4
by saying	3
by someone	-4
by sony	-3
by stone	3
by surprise	2
by taxi	5
by then	-4
by these	-2
by this	-1
by today's	3
by train	18
by trying	-4
by us	5
by using	1
by watching	-4
by when	2
by which	3
by without	3
by zombies	-3
bypass	3
byron	2
byron lars	2
c and	1
c broad	2
c cup	-2
c i	1
c in	2
c not	-17
c of	6
c on	-8
c p	-2
c'mon	1
cabanas	2
cabin fever	-4
cabin staff	-16
cabin to	5
cabin with	-7
cable	3
cable !	3
cable at	6
cable car	4
cable does	4
cable for	9
cable go	-8
cable i	5
cable if	4
cable is	7
cable modem	4
cable which	3
cables	6
cables are	6
cables but	5
cables for	14
cables to	2
cables will	9
cache	22
cacti	3
cafe at	4
cafe escapes	-12
cafe is	2
cafeteria	-1
caffeinated	4
caine is	-3
cairo	-3
cake	2
cake that	7
caked	-10
caked on	-5
cakes	1
cakes are	9
cakes from	3
calamity jane	2
calculating	3
calculations	2
calculator	5
calculator i	6
calendar	1
calendar app	20
calendar apps	9
calgary	-4
california	1
california but	2
california disneyland	-3
california to	2
caligula	-3
call	-6
call a	-3
call and	-2
call is	-2
call it	-1
call people	-4
call the	-4
call them	-4
call this	1
callahan	6
called	-6
called a	1
called best	-6
called for	-1
called hp	-7
called it	-2
called love	-5
called my	-3
called the	-5
called them	-10
called to	2
caller id	3
callers	7
calling	-2
calling out	-4
calling this	-2
calls	-2
calls and	-3
calls from	-5
calls to	-14
calm	3
calm and	6
calming	7
calms	6
calorie	9
calorie count	4
calorie pack	3
calorie packs	10
calorie snack	6
calories	13
calories a	6
cals	5
calzone	2
came	1
came about	6
came and	-1
came apart	-14
came back	-1
came first	4
came here	1
came it	-7
came over	1
came up	-2
came within	3
camelback	1
camelback mountain	2
cameo and	2
camera a	-2
camera bag	4
cameron crowe	3
cami	3
cami and	2
cami or	2
cami underneath	6
camp of	3
camp value	-2
camp with	2
campbell	1
can	11
can access	2
can achieve	2
can add	1
can adjust	2
can also	24
can always	3
can anyone	-1
can as	3
can ask	1
can barely	2
can be	14
can break	4
can call	-5
can check	3
can choose	1
can come	-1
can connect	1
can consider	3
can cope	4
can cover	4
can create	2
can customize	6
can dress	28
can drink	-3
can easily	10
can eat	2
can enjoy	10
can even	3
can excuse	-4
can feed	2
can feel	6
can fight	-6
can fill	4
can finally	2
can fix	6
can handle	1
can happily	4
can have	4
can he	-2
can help	1
can hide	2
can jump	2
can just	1
can keep	2
can listen	-2
can lose	3
can make	2
can match	3
can never	2
can no	-2
can not	-6
can now	8
can occur	3
can of	-2
can on	3
can only	-2
can open	5
can order	4
can pair	2
can perform	4
can pick	-1
can play	5
can plug	9
can practice	3
can probably	-4
can pull	5
can purchase	-1
can put	4
can quickly	8
can re	3
can read	-1
can relate	19
can remember	2
can rest	3
can search	6
can sell	-5
can set	21
can share	1
can size	4
can sometimes	8
can stand	7
can stomach	-4
can store	21
can take	3
can throw	3
can try	8
can tweak	-5
can upgrade	-7
can very	4
can view	4
can walk	4
can watch	14
can wear	3
can win	-2
can work	4
can't	-1
can't NOT_act	-6
can't NOT_always	2
can't NOT_ask	14
can't NOT_beat	37
can't NOT_comment	1
can't NOT_complain	2
can't NOT_decide	-3
can't NOT_do	-2
can't NOT_eat	-2
can't NOT_even	-19
can't NOT_fault	2
can't NOT_for	-5
can't NOT_give	-1
can't NOT_go	22
can't NOT_hear	-12
can't NOT_help	1
can't NOT_imagine	-1
can't NOT_in	-2
can't NOT_lay	-9
can't NOT_make	-3
can't NOT_name	4
can't NOT_play	-5
can't NOT_pretend	-7
can't NOT_recommend	-5
can't NOT_return	-3
can't NOT_review	-17
can't NOT_save	-5
can't NOT_see	-1
can't NOT_speak	1
can't NOT_stand	-1
can't NOT_stop	3
can't NOT_take	-2
can't NOT_use	-13
can't NOT_view	-5
can't NOT_vouch	4
can't NOT_wait	68
can't NOT_watch	2
can't NOT_we	-3
can't NOT_wear	-2
canada's	9
canapes	3
cancel	-12
cancel the	-3
cancel your	-4
canceled and	-3
canceled the	-4
cancellation	-7
cancelled	1
cancelled and	-3
cancelled my	-13
cancelled our	-6
cancelled the	-4
cancels out	-4
candid	3
candid and	3
candidate for	-3
candied	2
candle	1
candle light	3
candy !	3
candy bar	3
candy for	3
candy's	4
cannavale	2
canned and	-4
cannibalistic	-3
canning	3
cannon	1
cannot	-4
cannot NOT_afford	-1
cannot NOT_beat	9
cannot NOT_believe	-7
cannot NOT_blame	4
cannot NOT_comment	2
cannot NOT_even	-9
cannot NOT_fault	6
cannot NOT_forget	4
cannot NOT_get	-1
cannot NOT_give	-4
cannot NOT_go	7
cannot NOT_imagine	-8
cannot NOT_recommend	2
cannot NOT_remember	3
cannot NOT_save	-2
cannot NOT_see	-3
cannot NOT_sit	-11
cannot NOT_stop	2
cannot NOT_take	3
cannot NOT_tell	-1
cannot NOT_understand	1
cannot NOT_use	-8
cannot NOT_wait	3
cans	-2
cans are	-7
cant	-3
cant NOT_be	-5
cant NOT_beat	2
cant NOT_complain	3
cant NOT_do	-1
cant NOT_even	-17
cant NOT_find	2
cant NOT_go	3
cant NOT_help	2
cant NOT_say	2
cant NOT_stand	-5
cant NOT_stop	7
cant NOT_they	-3
cant NOT_understand	-7
cant NOT_wait	8
canteen	-2
cantonese	-1
canvas	8
canyon	1
cap on	2
capabilities	2
capacity	1
capitalize	-1
capitalize on	-3
capo and	2
capo for	3
capos and	3
capote	13
capote's	2
caps and	3
captains	3
captivate	3
captivated	9
captivated me	3
captivates	4
captivating	11
captivating and	12
captivating as	3
capture the	-1
captured	7
captured and	2
captured my	3
captured the	4
captures	14
captures the	24
car a	2
car doors	2
car from	2
car was	-1
car with	1
carb diet	3
card	-1
card game	3
card holder	4
card in	-2
card which	-2
card with	-3
cardboard	-8
cardboard characters	-4
cardi	-1
cardigan	10
cardigan !	2
cardigan and	1
cardigan is	4
cardigan or	2
cardigans	21
cardio	-3
cards for	10
care and	2
care at	-13
care less	-8
care of	2
care package	-5
cared less	-2
career	-1
career as	-2
careers of	-2
careful because	3
careful if	7
careful in	2
careful not	5
careful when	1
careful you	3
carell	4
cares !	3
caribou	5
caribou coffee	4
caricatures	-5
carl	4
carl brashear	8
carlin	4
carlito	-2
carlton	2
carnal	3
carnosaur	-4
carol and	2
carolina's	4
caroline	1
caron	1
carpet	-11
carpet and	-5
carpet was	-2
carpets	-10
carrey	3
carriages	3
carribean	-3
carrie	5
carried a	2
carried away	2
carrier	-3
carries	4
carries a	2
carries the	2
carring	6
carroll	3
carrot cake	3
carrot sticks	-3
carry	1
carry and	12
carry around	4
carry his	3
carry my	16
carry water	-4
carrying it	-2
carrying on	2
carrying them	5
cars and	2
cars when	-3
carte	8
cartel	2
cartoon character	-2
cartoonist	-2
cartoons and	2
cartridges are	7
case and	2
case because	3
case but	1
case he	1
case i	-1
case if	-2
case on	4
case or	3
case seems	3
case study	-2
case that	11
case then	-14
case they	-5
case you're	-2
cases are	4
cases that	8
casey kasem	-3
cash	-1
cash for	-2
cash in	-1
cashews	2
cashier	-2
cashier was	-4
cashiers	-3
casing is	5
cassandra peterson	7
cast	-3
cast includes	-3
cast iron	4
cast look	-28
cast or	-3
cast seem	-2
cast to	2
castle and	-1
castle in	3
castle so	3
castle was	-3
castle which	4
casts	1
casual	27
casual and	-2
casual but	-2
casual look	8
casual or	3
casual with	3
cat from	-4
cat in	-2
cat likes	-4
cat soup	2
cat will	-3
cataloguing	4
catalunya	6
catch	1
catch of	3
catch the	1
catch them	7
catching	2
catching the	2
categories	1
category i	-3
category so	3
cater for	-2
catered	6
catered for	2
cathay	-2
cathy moriarty	2
cato	-5
cattle in	7
caucasians	-2
caught me	2
caught my	4
caught the	6
cause a	-1
cause he	-2
cause him	-6
cause its	2
cause of	-1
caused	-1
caused her	3
caused the	-1
causes	-1
causing all	-6
causing them	-6
caution when	-13
caveat	8
caveat is	2
caveats	9
caved	-9
cavemen	-2
cavity	-2
cb	14
cbr	3
cbs	1
cd	-1
cd !	-3
cd and	-2
cd by	-5
ce	-1
cecil	8
cecil b	2
cecil parker	3
cedric	5
cedric hardwicke	4
ceilings	2
celebrate her	-2
celebrated	1
celebrates	-1
celebrating the	3
celebration	5
celebrations	20
cellphone	-5
cellphone and	-2
censors	3
censorship	3
cent	-1
cent cent	-2
cent re	-6
cent t	-6
center for	-1
center of	1
center that	-23
center with	4
centered	-1
centered on	2
centering	5
centering around	3
centers around	2
cento	-5
central	4
central location	2
central theme	1
central to	6
centrally	4
centrally located	3
centre	1
centre and	9
centres	2
centuries of	-6
century	-1
century american	11
century of	4
ceo	-4
ceo of	-2
ceramic	-5
cereals and	2
cerebral	3
cerebral palsy	4
ceremonies	-2
certain age	2
certain areas	2
certain characters	2
certain it	-2
certain places	4
certain times	2
certain type	-4
certainly a	5
certainly an	5
certainly could	-2
certainly deserves	3
certainly didn't	-2
certainly had	2
certainly helped	3
certainly isn't	-1
certainly no	-1
certainly not	1
certainly nothing	-19
certainly one	3
certainly recommend	16
certainly stay	8
certainly try	-3
certainly wasn't	-4
certainly will	2
certainly worth	9
certainty	3
certified	-1
cha	9
chai	1
chai and	3
chain is	3
chain of	2
chains	-1
chairs on	3
chairs sofas	6
chalk	-2
chalk it	3
challange	3
challenge	4
challenge and	4
challenge for	4
challenge the	11
challenged	4
challenged and	2
challenges	3
challenges the	2
challenging	23
challenging and	4
challenging enough	5
challenging for	3
chamberlain	27
chambord	2
chambray	20
champ	7
champagne	14
championed	3
champions	4
championship	2
championships	6
chan	2
chan's	7
chance !	10
chance and	2
chance for	-3
chance in	2
chance that	-4
chance to	2
change from	2
change his	2
change my	-1
change out	6
change strings	24
change the	-1
change things	5
change you	4
changed	-2
changed after	-21
changed daily	3
changed i	-3
changed my	2
changed the	-3
changes	2
changes and	2
changes her	4
changes in	1
changing strings	15
chanting	-2
chaos in	6
chaotic	-1
chaplin	-1
chapters	-1
chapters and	-7
character a	-1
character actors	-2
character development	-1
character driven	2
character seems	-2
character since	3
character study	1
character that	1
character which	-3
characteristic	2
characterizes	2
characters !	2
characters and	4
characters around	-3
characters here	1
characters in	1
characters keep	-3
characters kept	-9
characters may	2
characters of	1
characters or	-1
characters then	-7
characters though	5
characters well	2
characters you	1
charcters	6
charge	-7
charge a	-4
charge and	-1
charge for	-3
charge from	-3
charge me	3
charge the	-6
charge you	-5
charged	-7
charged a	-5
charged for	1
charged me	-13
charged more	-12
charged us	-9
charger for	-11
charger works	13
charges	-3
charging	-1
charging for	-8
chariot	3
charismatic	-1
charity	2
charles	-2
charles napier	-3
charlie	6
charlie brown	5
charm	2
charm !	3
charmer	2
charming	2
charming and	1
charming film	6
charming movie	4
chase begins	3
chase for	2
chased	-1
chased by	-1
chaser	7
chasing a	-2
chatting	1
chavez	4
chavo	6
cheadle	7
cheap	-36
cheap as	1
cheap but	1
cheap crappy	-5
cheap enough	2
cheap for	-4
cheap looking	-10
cheap piece	-14
cheap plastic	-4
cheap price	2
cheap that	-2
cheap to	-1
cheaper at	-2
cheaper brands	3
cheaper but	3
cheaper on	9
cheaper than	7
cheapies	5
cheaply	-19
cheaply made	-15
cheated	-21
cheating	-1
cheating on	-1
check at	-3
check everything	-5
check his	-3
check it	5
check this	5
check to	2
checked	-6
checked in	-3
checked out	-3
checked the	-9
checklist	2
checkpoint	2
checks in	-3
checks the	-3
cheech	2
cheer	2
cheer up	2
cheered	2
cheerful	11
cheering	1
cheers	1
cheers !	1
cheese ?	-3
cheese flavor	3
cheese frosting	3
cheese in	-2
cheese to	4
cheeses	-1
cheesy	-1
cheesy as	-2
cheesy but	2
cheesy horror	-2
cheesy music	-3
cheetos	4
chef's special	2
chemical	-9
chemical smell	-10
chemical taste	-13
chemistry	2
chemistry between	4
chemistry is	3
chemistry that	5
cherish	-1
cherry	1
cherry and	2
cheryl	2
chest	-1
chest and	-7
chest are	-2
chest i	7
chest not	-3
chest so	10
chest was	-13
cheung	9
chevron	-2
chew a	-5
chew it	-3
chewbacca	3
chewing	-2
chi	2
chia	3
chic	2
chic and	4
chick	-1
chicken	-1
chicken bbq	4
chicken breasts	4
chicken burger	1
chicken kebab	5
chicken maggie	-9
chicken meal	-4
chicken mutton	2
chicken piece	-3
chicken pizza	2
chicken quantity	-14
chicken salad	-2
chicken soup	-1
chicken tacos	2
chicken tasted	-5
chicken tenders	-5
chicken tikka	3
chicken with	3
chicken wrap	8
chicks	-4
chicks in	-2
child again	9
child and	1
child friendly	3
child hood	2
child is	-1
child like	-2
child or	-2
child with	1
childhood	6
childhood and	3
childhood memories	1
childhood to	4
childlike	1
children are	4
children as	2
children i	5
children if	-3
children it	2
children just	4
children loved	9
children not	-5
children so	6
children without	-8
chili	1
chill	3
chill with	4
chilled	2
chilling	13
chilling and	7
chills	4
chimes	3
chimp	-4
chimpanzee	-7
chimpanzees	-2
china	-1
china as	3
china town	4
china which	3
chinese cuisine	7
chinese in	3
chinese tourists	-5
chino	6
chinos	4
chinos and	2
chintzy	-4
chip	1
chip that	7
chips	-1
chips !	4
chips by	3
chips have	5
chips i've	2
chips in	-1
chock	1
choco	3
chocolate	2
chocolate !	6
chocolate brownie	6
chocolate brownies	6
chocolate cake	2
chocolate ice	-2
chocolate pudding	2
chocolate to	-5
chocolate wafer	3
chocolates and	3
choice	7
choice and	1
choice but	1
choice for	9
choice from	6
choice of	1
choice the	3
choice to	8
choices	2
choices and	2
choices as	2
choices for	2
choices were	3
choices with	-6
choking	-2
chole	2
chole bhature	7
choose	1
choose from	6
choose this	17
choose what	4
choose which	4
choosing a	10
chopped up	-2
choppy	-2
choppy and	-2
chopsuey	-2
chore to	-4
chorus	2
chorus girls	4
chose a	5
chose and	4
chow	3
chow and	3
chowder and	-3
chris cooper	3
chris sarandon	1
chrissy	2
christensen	2
christian	-1
christian bale	-5
christian school	-3
christian slater	-3
christianity	-1
christians	-4
christine	1
christine is	7
christmas	1
christmas and	2
christmas holiday	3
christmas lights	-3
christmas present	2
christmas when	3
christopher lambert	-3
christy brown	5
chromebook	3
chromecast	3
chronicle	4
chubby	-2
chuckled	-2
chung	2
chunk of	3
chunks	-1
chunks and	-9
chunks of	-1
church	-1
church that	4
church's	-8
chutney	2
cigarette	-6
cigarette smoke	-4
cigarettes	-5
cigarettes and	-2
cinch	1
cinched	4
cinches	2
cinching	4
cinderella's	2
cinema	4
cinema of	2
cinema this	5
cinematograph	3
cinematographers	3
cinematography	-1
cinematography by	-2
cinematography of	1
cinnamon	3
circles around	-2
circulation	-2
circumstances that	-3
circus	-1
circus and	-7
circus tent	-8
cities of	4
citizen x	3
citizens	1
citizens of	2
city	9
city for	4
city is	9
city itself	3
city like	2
city of	1
city so	11
city walk	2
city was	2
city which	2
civil rights	3
cj	2
claim	-4
claim it	-3
claim that	-2
claim to	-3
claimed	2
claimed in	-7
claimed that	-2
claiming that	-6
claiming they	5
claims	-2
claims are	-8
claims is	3
clair	3
claire	3
claire danes	4
claire denis	3
clam	1
clams were	-6
clan	3
clancy	-3
clapton	3
clara	2
clarence	2
clarendon	4
clarity	2
clarity and	2
clarity is	3
clarke and	2
class action	-8
class area	-7
class as	2
class if	3
class in	3
class seat	4
class seats	6
class ticket	-25
class were	9
classic	9
classic !	1
classic and	2
classic bad	-3
classic by	3
classic example	-5
classic film	2
classic for	5
classic in	13
classic look	1
classic of	5
classic rock	1
classic that	11
classical	1
classical guitar	5
classics	1
classics and	1
classics of	4
classy	-1
classy and	15
clatter	-4
claus	-6
claus conquers	-3
clayton	-17
clean	14
clean !	3
clean a	-4
clean all	7
clean and	18
clean as	5
clean bathroom	7
clean bright	3
clean but	-1
clean for	3
clean friendly	4
clean good	2
clean great	2
clean large	3
clean modern	6
clean nice	3
clean quiet	2
clean sound	4
clean spacious	7
clean this	-7
clean tone	4
clean well	15
clean with	6
clean your	-2
cleaned	-1
cleaned every	3
cleaned my	5
cleaned the	-2
cleaning	-1
cleanliness and	8
cleanly	2
cleans	27
cleans easily	6
cleans up	5
cleansing	2
clear	1
clear about	-4
clear and	7
clear her	3
clear of	-4
clear picture	3
clear sign	-19
clear the	2
clear with	2
cleared up	2
clearer	8
clearly	-1
clearly is	-3
clearly labeled	-3
clearly not	-1
clearly says	-8
clearly seen	-4
clearly showed	-7
clearly stated	-2
clearly to	-5
clearly written	8
cleef	4
clerk	-1
clerk who	-2
cleverly	-2
cliche	-1
cliche in	-4
cliche ridden	-2
cliched	-11
cliched and	-10
cliches	-3
cliché	-2
cliché in	-2
cliché of	1
cliché ridden	-2
clichéd	-2
clichés	-2
click on	-2
clients and	6
clients to	-9
cliffhanger is	2
climate	3
climates	4
climaxes	2
climb on	-4
cling	1
clint	1
clint eastwood	1
clip on	9
clipped	-11
clipping	4
clips that	-3
clive barker	-3
clock	2
clock app	8
clock i	2
clock in	2
clock radio	-2
clocks	4
close	1
close as	2
close enough	4
close examination	-4
close for	4
close if	4
close second	2
close the	-5
close to	2
closed	-15
closed as	-7
closed down	2
closed for	-8
closed in	-18
closed to	4
closed which	3
closer	1
closer than	11
closer to	1
closes	-1
closes after	-4
closes every	-9
closes when	-12
closes with	3
closet !	2
closets	1
closing	-1
closing at	-19
closing on	-11
closure and	6
cloth at	-4
cloth is	4
clothes !	3
clothes i	4
clothes or	2
clothes than	-3
cloves	6
clown	-7
clowns	-11
cloying	-23
club ?	-5
club foot	3
club has	2
club membership	-8
club that	-2
club with	-11
clubs are	-5
clue	-2
clueless	-1
clueless and	-7
clumps	-1
clumsily	1
clumsy	-13
clumsy and	-14
clunky	-8
clunky and	-2
clutch	1
clutter	2
cn	-8
cnet	19
co workers	-2
co writers	-3
coals	2
coaster of	5
coaster ride	1
coaster waldau	3
coastline	4
coat	2
coat but	5
coat was	-3
coating is	3
coax	2
cobalt	10
cobbled together	-2
cobbler	6
cocked	4
cocker	2
cocker spaniel	4
cockroach	-38
cockroach in	-15
cockroaches	-19
cocktail and	4
cocktails	2
cocoa mix	-4
code of	6
code on	6
code which	-4
coded	8
coding	-2
coen	5
coen brothers	3
coeur	4
coffee !	9
coffee cake	3
coffee etc	5
coffee filters	10
coffee had	5
coffee has	19
coffee houses	3
coffee i've	2
coffee lover	3
coffee lovers	3
coffee machines	4
coffee making	3
coffee shops	2
coffee taste	3
coffee tastes	-3
coffee to	2
coffee while	-4
coffee you	3
coffees	8
coffees and	2
coherent	-1
coherent plot	-3
coil	3
coiled	9
coils	2
col	2
cola	2
cold and	1
cold dishes	4
cold foods	11
cold not	-10
cold shower	-7
cold water	-6
cold weather	8
cold when	-5
cold winter	2
colder	14
colder months	3
colder weather	2
colin firth	-3
collar	1
collar and	3
collar is	2
collecting	1
collection	2
collection !	4
collection but	-5
collection only	-7
college	-1
college kids	-2
college roommate	2
collier	2
collinwood	2
colonial	2
color	-1
color !	1
color and	-1
color as	1
color blocking	-2
color but	-5
color code	2
color coded	9
color coding	-5
color design	-5
color fabric	3
color for	3
color i	1
color ink	-8
color is	-2
color like	4
color looks	4
color options	3
color pattern	2
color purple	2
color to	3
color too	5
color which	5
color with	8
colorado	3
colorful	8
colorful and	5
colorful characters	3
colors	3
colors !	18
colors and	-1
colors are	1
colors as	4
colors at	5
colors but	-2
colors for	4
colors look	3
colors so	3
colors to	6
colors were	-9
colorway	4
colours are	3
columbia	3
com for	2
com has	7
com or	-3
com's	3
combination !	9
combinations and	2
combine to	4
combines	14
combo	3
combo for	3
combo is	2
combo with	6
combos	25
come !	9
come again	5
come alive	2
come early	2
come here	2
come home	2
come i	7
come in	2
come on	-6
come out	1
come true	14
come with	1
comeback	1
comedic	1
comedies of	4
comedy	2
comedy about	1
comedy and	1
comedy at	2
comedy films	2
comedy or	-1
comedy that	1
comedy with	1
comer	3
comes apart	5
comes away	-4
comes close	3
comes off	-9
comes out	1
comes through	3
comes up	-1
comes with	-1
comfort inn	-2
comfort level	3
comfort of	2
comfortable	55
comfortable !	5
comfortable a	3
comfortable all	2
comfortable and	7
comfortable as	1
comfortable bed	-3
comfortable beds	13
comfortable chairs	-3
comfortable clean	5
comfortable dress	4
comfortable economy	5
comfortable enough	1
comfortable environment	3
comfortable even	2
comfortable experience	8
comfortable fabric	2
comfortable fit	2
comfortable flattering	-3
comfortable for	3
comfortable great	4
comfortable had	-4
comfortable hotel	3
comfortable however	-3
comfortable i	-2
comfortable if	5
comfortable in	1
comfortable it	3
comfortable leather	-2
comfortable lounge	-7
comfortable on	-2
comfortable seat	9
comfortable seating	3
comfortable seats	18
comfortable shoes	5
comfortable sleep	13
comfortable than	3
comfortable that	2
comfortable the	-5
comfortable they	6
comfortable to	3
comfortable too	4
comfortable well	4
comfortable when	-9
comfortable with	14
comfortable yet	3
comforting	6
comforting to	5
comfy	35
comfy !	2
comfy and	-1
comfy seats	3
comfy with	5
comical and	2
comical than	-4
comically	-3
comically large	-4
comics	1
coming	1
coming !	2
coming back	8
coming of	2
coming out	-3
coming to	1
coming with	3
commands respect	3
commend	3
comment is	1
commentaries	2
commentary	2
commentary by	2
commented about	3
commented on	3
commented the	-4
comments are	3
comments of	2
commercials	1
commits	-2
commits the	-2
common theme	-2
communicate and	2
communication skills	-3
communicator	4
communion	-2
community	3
commuting	-3
compact	7
compact but	4
companies who	-12
companion	1
companion piece	4
company	-1
company but	3
company doesn't	-6
company has	-2
company i	-3
company is	-2
company that	-1
company who	-3
comparable to	1
comparatively	2
compare that	3
compare to	1
compare with	-7
compared	3
compared the	-18
compared to	4
comparing to	4
comparisons to	2
compartment	12
compartment for	3
compartments	5
compassionate	3
compatibility	-1
compatibility with	-11
compatible	-2
compelled	-3
compelled to	-3
compelling	10
compelling and	3
compellingly	2
compensates	2
compensation	-4
compete in	-3
competence	-6
competition for	-8
competition is	2
competitive	1
compilations	-3
complain about	1
complain and	-3
complain that	4
complain to	3
complained	-5
complained and	-3
complained of	6
complained to	-25
complaining	2
complaining ?	4
complaining to	-21
complaint	3
complaint about	8
complaint i	19
complaint is	2
complaint that	4
complaint to	-4
complaint was	1
complaint would	2
complaints with	-3
complement	9
complement to	9
complemented	4
complements	24
complements the	2
complete	-2
complete crap	-2
complete day	3
complete disappointment	-4
complete disaster	-7
complete failure	-2
complete in	2
complete lack	-2
complete the	2
complete trash	-2
complete waste	-12
completely	-14
completely absurd	-3
completely accurate	4
completely after	-4
completely believable	5
completely destroyed	4
completely enjoyed	3
completely failed	-3
completely fails	-3
completely fell	-12
completely flat	-3
completely happy	4
completely insane	-4
completely lacking	-3
completely lacks	-6
completely lost	-2
completely new	2
completely pointless	-5
completely ruined	-4
completely satisfied	23
completely see	-3
completely stupid	-3
completely unacceptable	-12
completely unbelievable	-8
completely unusable	-7
completely useless	-5
completely wasted	-2
completes	2
completion and	6
completist	-2
completists	-9
complex	2
complex and	6
complex is	2
complex story	2
complexities	1
complexity of	1
complicated when	2
complication	5
compliment	23
compliment my	3
compliment the	2
compliment to	3
complimentary	12
complimentary and	2
complimentary drinks	-6
complimentary massage	15
complimented	3
compliments	36
compliments !	22
compliments all	-2
compliments and	6
compliments every	5
compliments from	5
compliments on	29
compliments the	1
compliments when	17
component	1
component video	12
compositions	5
compounded	-2
comprehensive	13
compressors	3
computer	-1
computer or	-2
computer the	-2
computer was	-3
computer with	-5
computers but	6
computers to	5
coms	-7
con	2
con i	3
con is	3
concentrates	6
concentrates on	2
concept	-3
concept are	-3
concept but	-3
concept for	-7
concept is	-8
conceptual	3
concern about	2
concerned as	12
concerned at	3
concerned it	3
concerned that	6
concerning the	7
concerning this	-4
concert	7
concierge	1
concierge and	2
concierge for	3
concierge was	2
concierge were	4
concludes	2
conclusion is	-1
conclusions of	-8
concorde	2
concorde room	23
concur with	-5
condenser mic	14
condenser microphone	8
condensing	3
condescending	-16
conditioning was	1
condom	2
conduct	2
conductor	4
conduit	4
confession	1
confidence	2
confidently	2
config	3
configuration i	-2
configurations	6
confined to	5
confirm	-2
confirm that	-1
confirmation	-2
confirmed	-8
confirmed and	-4
confirmed that	-12
confirmed with	-4
confirming	-6
confirming the	-7
conflict but	5
conflict is	-5
conflict that	3
conflicts with	-3
confortable	2
confortable and	4
confused	-1
confused !	-5
confused and	-1
confuses	-2
confusing	-4
confusing and	-7
confusingly	-3
congrats	-2
congratulations to	2
connect	1
connect my	8
connect your	2
connected	1
connected to	1
connecticut	1
connection	-1
connections are	-10
connector to	-15
connectors	7
connectors and	4
connectors on	3
connects	3
connects the	3
connects with	2
conned	-5
connelly	6
connery	1
connie	2
connolly	2
conquers the	-5
cons to	19
conscience of	3
conscious of	4
consciously	-2
consent	-3
consequences	5
consequently	-2
conservative	1
consider having	4
consider sizing	2
consider the	8
consider them	10
consideration for	-6
considerations	2
considering	-2
considering how	-1
considering it	3
considering that	-1
considering the	-2
considers	-1
consist	-1
consistantly	6
consisted	-4
consisted of	-6
consistent and	8
consistent in	4
consistent quality	3
consistently funny	2
consistently good	4
consists	-1
conspicuous	-4
conspiracy	-1
conspiracy theories	-20
conspiracy theory	-13
conspiring	-3
constant	-2
constantly and	-2
constantly for	2
constellations	3
constructed and	3
consume	-5
consume the	-3
consumer	-7
consumers	-14
consummate	2
consumption	-4
contact	-1
contact and	-2
contact me	-5
contact the	1
contacted amazon	-4
contacted the	2
contacting	-6
contain	-3
container which	7
containers for	3
contains a	1
contains little	-10
contaminated	1
conte	3
contemplating	1
contemporary	7
content but	-4
content is	-1
content of	-1
contents of	-4
contest this	-3
context as	-2
continental	-1
continents	-2
continually	-2
continue	1
continue buying	3
continue the	6
continue their	3
continue to	1
continued	1
continued on	-3
continued the	5
continued to	1
continues	1
continues to	1
continuity	-3
continuously	-1
continuum	2
contract to	2
contract with	-2
contradicted	-7
contradicts	-2
contrast	3
contrast between	2
contrast of	7
contrast to	5
contribution	4
contribution to	1
contrived	-10
contrived and	-2
control !	-12
control a	-3
control on	3
control so	6
control your	3
controlled	3
controlling the	3
controls and	1
controls on	1
convenience	2
convenience of	3
convenient	14
convenient !	3
convenient and	8
convenient for	7
convenient location	4
convenient to	3
conveniently enough	-12
conveniently located	1
conventions	1
conventions of	4
conversation at	-4
conversation is	4
conversion of	-5
conversions	10
convert	2
converted into	2
converted to	1
conveyed by	2
conveys	6
conveys the	3
convict	1
convicted	1
conviction	2
conviction that	3
convince	-1
convinced myself	-13
convincingly	1
convoluted	-1
convoluted and	-2
cook to	2
cooked perfectly	-2
cooked to	4
cooked up	2
cookie and	-3
cookie part	3
cookies for	4
cookies is	-7
cooking	5
cooking and	11
cooking but	13
cooking surface	-2
cooking with	5
cool	11
cool !	9
cool a	4
cool and	-1
cool but	-6
cool concept	-4
cool even	4
cool for	2
cool little	11
cool off	3
cool on	4
cool that	1
cool to	6
cool too	6
cooler	9
cooler weather	5
coolers	17
coolest	3
coolness	3
coonskin	4
cooperate	2
cooperative	12
cope	7
cope with	5
copenhagen	3
coping	1
copious amounts	-3
copy a	-15
copy at	11
copy for	6
copy now	5
copying	-1
copyrighted	-3
coral	7
coral color	5
corbin	6
corbin bernsen	4
cord from	-3
cord into	-6
cord that	3
cordial and	2
cordless	1
cords	1
corduroy	10
core	1
coriander	1
corkscrew	-3
corn and	1
corn is	7
cornbread	-1
corner	1
corner from	5
corner room	1
corner where	4
corners	-2
corningware	-3
coronado	2
coroner	2
corporation	1
corpses	-4
correct	-2
correct order	-9
correct the	-3
correcting	-12
corresponding	5
corridors	-3
corrode	-4
corrupted	-3
corvette	-15
cosmos	3
cost	1
cost cutting	-16
cost for	1
cost per	21
cost so	-4
cost that	-4
cost twice	4
costs	-2
costs !	-4
costs a	2
costs it	-4
costs or	3
costume but	6
costumes to	4
cosy	55
cosy and	3
cottage cheese	1
cotton material	2
coulardeau	6
coulardeau university	6
could	-1
could afford	8
could allow	-2
could already	-3
could always	9
could barely	-8
could become	2
could care	-6
could control	7
could definitely	1
could eat	6
could get	1
could give	-3
could go	-2
could hardly	-2
could have	-9
could hear	-3
could hold	2
could it	1
could listen	-8
could move	-7
could not	-2
could only	-3
could order	4
could pull	-3
could rate	-11
could return	-16
could stomach	-4
could take	-5
could taste	-2
could then	-8
could they	-2
could think	-1
could want	9
could watch	3
could you	2
couldn't	-6
couldn't NOT_ask	16
couldn't NOT_be	2
couldn't NOT_care	-3
couldn't NOT_come	-8
couldn't NOT_eat	-17
couldn't NOT_even	-8
couldn't NOT_figure	-5
couldn't NOT_get	-15
couldn't NOT_give	-9
couldn't NOT_have	1
couldn't NOT_keep	-9
couldn't NOT_make	-1
couldn't NOT_move	-14
couldn't NOT_open	-5
couldn't NOT_pay	-4
couldn't NOT_put	46
couldn't NOT_resist	1
couldn't NOT_save	-4
couldn't NOT_see	1
couldn't NOT_sit	-3
couldn't NOT_stand	-24
couldn't NOT_stop	3
couldn't NOT_take	-2
couldn't NOT_tell	-1
couldn't NOT_wait	-3
couldn't NOT_zip	-3
couldnt	-1
counted	-3
counter or	3
counter that	-6
counter was	-2
counterpart	2
countertops	3
countries	1
countries and	3
countries such	4
country bumpkin	-2
country music	1
country this	3
country's	2
countryside	-1
counts	3
counts as	4
county	-3
couple good	-10
couple hours	-2
couple weeks	-2
couple years	2
couple's	-2
couples or	-3
courage	13
courage and	5
courage to	1
course	4
course a	1
course but	1
course dishes	3
course i	1
course it	3
course there	1
course they	1
course this	2
course which	4
course with	2
course you	5
court	-1
court is	-1
courteous	17
courteous and	25
courteous staff	-3
courtesy	-1
courtney	-2
cover	-1
cover all	2
cover art	-4
cover everything	3
cover my	5
cover of	-3
cover was	-5
cover you	4
coverage	-1
covered all	2
covers	2
covers all	5
covers and	-4
covers every	6
covers my	-3
covers up	4
coveted	2
cowboy	1
cowboy bebop	7
cowboy is	2
cowboy was	3
coworkers and	3
cox	1
coy	-2
coy and	-4
cozy	13
cozy !	4
cozy and	2
cp	-7
cpt	14
cr	-5
cr p	-4
crabmeat	4
crack	-1
crack a	-4
crack at	10
cracked	-10
cracked and	3
cracked in	-6
cracked the	-6
crackers	-1
crackers and	-4
cracking	3
crackles	-15
craft and	2
craft beer	8
crafted	3
cram	-3
cramped	-26
cramped and	-5
cramped that	-3
cranberries	2
crap	-30
crap !	-8
crap ?	-3
crap and	-6
crap app	-4
crap fest	2
crap if	-3
crap movie	-6
crap on	-10
crap that	1
crap to	-7
crap was	-2
crapped	-14
crapped out	-3
crappy	-17
crappy food	-4
crappy movie	-2
crappy the	-5
crashed	-5
crashed my	-7
crashes	-29
crashes every	-6
crashes on	-4
crass	-1
crates	2
crave	2
crave for	8
craving	1
crawl	-6
crawlers	2
crawling	-13
crazier	2
crazy !	-1
crazy fun	3
crazy like	3
crazy when	3
crazy with	2
creaks	-3
cream and	1
cream filling	3
cream sandwich	-7
cream soda	4
cream stone	3
cream to	2
creamer and	4
creams are	2
creamy	10
creamy and	29
creamy with	2
creases	-2
create and	3
create something	-2
create the	1
create your	2
created a	2
created that	3
creates	2
creates a	4
creates the	1
creations	-1
creative and	-1
credibility	-2
credibility of	-3
credit	-3
credit card	1
credit they	-5
credited	-1
credulity	-6
creeped	-3
creeped me	-27
creepshow	-6
creepy atmosphere	2
creme	-1
crepe	3
creuset	3
crew not	-3
crew who	-6
crews	2
crib	1
cried at	3
cried in	6
cried when	2
criminal	2
cringe	1
cringed	-4
crinkle cut	-5
crisp	8
crisp and	3
crisp but	7
crisp on	2
crisp sound	13
crisp tone	-4
crisper	-7
crispness	3
crisps are	5
crispy	6
crispy and	2
cristina raines	2
critic	1
critic and	3
critic in	3
criticism	8
criticism is	11
criticism of	9
criticisms	1
criticized	1
critics	1
critics have	2
critiques of	-4
crocheted	2
crocker's	-5
crockpot	-7
croissants and	-13
cropped length	-3
cross section	3
crossing	6
crossing the	7
crowd control	4
crowd in	-1
crowded and	-2
crowded at	18
crowded but	2
crowded due	5
crowded during	3
crowded even	4
crowded for	6
crowded in	3
crowded on	4
crowded place	-22
crowded than	7
crowded to	3
crowded when	10
crowded you	-6
crowds are	12
crowds but	3
crowds of	7
crowds were	26
crowe	1
crowed	3
crowley	4
crude	-1
crude in	-9
cruel intentions	-2
cruise in	2
cruiserweight	9
cruiserweight championship	6
cruising	1
crumbled	-2
crumbly	2
crumbs	-13
crumbs on	-5
crumpled	-6
crunch	-2
crunch and	13
crusted	2
cry	1
cry because	3
cry for	3
cry freedom	3
crybaby	3
crystal	2
crystal clear	4
cts	4
cuba	1
cuban	5
cube and	4
cubicle	-2
cue	-1
cue cards	-2
cuffed	4
cuisinart products	-5
cuisine	-3
cuisines	3
culkin	-1
culkin as	-4
culp	2
culprit	-2
cultural	-1
cultural differences	2
culture in	2
culture which	3
cultures	2
cultures and	2
cum	-2
cumbersome	-5
cumbersome and	-19
cup at	3
cup brewer	3
cup cakes	4
cup coffee	12
cup every	3
cup on	-4
cup so	-11
cup which	4
cupcake with	4
cupcakes	2
cuppa	4
cups were	-29
cure all	-3
cure for	-4
cures	-2
curie	5
curio	-2
curiosity	-1
curious to	-1
curl	-1
curling	3
curr	3
current	1
currently	1
currently have	7
currently i	4
currently on	3
currently own	3
currently reading	-7
currently the	4
currently undergoing	-4
currently using	2
currents	2
cursing	-1
curtains	-1
curtis	-1
curve	5
curvier body	-5
curvy girl	-3
cus	-11
cushioned	6
cushioning	-12
cussler	-6
custer	3
customer	-18
customer care	3
customer is	-2
customer service	-6
customer's	-10
customers	-22
customers and	-1
customers are	-11
customers by	-5
customised	6
customizable	41
customizable and	4
customization	13
customizations	3
customize	31
customize the	10
customs	1
customs of	4
cut	-3
cut above	2
cut down	2
cut fabric	-3
cut her	3
cut in	-1
cut is	6
cut just	-2
cut loose	3
cut of	-3
cut off	2
cut the	-1
cut this	3
cut too	-2
cut was	-18
cut your	2
cutaway	2
cute	2
cute !	17
cute and	4
cute but	-14
cute comfortable	2
cute design	-2
cute detail	5
cute film	3
cute fit	2
cute fun	2
cute girl	-9
cute idea	-2
cute in	-6
cute it	3
cute on	1
cute online	-12
cute place	2
cute story	2
cute too	4
cute with	7
cutest	4
cutie	2
cuts the	1
cuts through	3
cutter	2
cutter in	-5
cutter is	5
cutters	10
cutting	-2
cutting out	-4
cx	2
cycle	-1
cycle and	-1
cycle in	-9
cylinder	2
cymbal	2
cynics	7
d and	1
d bust	3
d but	7
d e	-10
d for	-2
d i	-2
d movie	-3
d version	-15
d which	2
d'addario or	-5
d'addario s	5
d'addario strings	33
d'addario xl	-6
d'addarios	16
d'orsay	2
da vinci	-5
daawat	4
dac	3
dad	1
dad has	5
dad was	-6
dad who	4
daggers	-2
dahmer	-10
daily	3
daily and	11
daily basis	2
daily for	3
daily life	-2
daily the	3
daily to	2
daisies	6
daisies is	2
daisy	1
dakota	2
dal and	3
dal tadka	3
dale	5
dali	5
dalton is	2
damage	-5
damage that	-8
damage to	-9
damaged	1
damaged in	3
damaged or	-4
damages	-13
dame	-1
dame may	2
damme	-2
damme's	-4
damn funny	3
damn good	2
damon	2
damp	-2
damsel	1
dan brown's	-8
dana andrews	3
dance	-1
dance and	1
dance floor	-1
dance with	1
danced	1
dancer	1
dances	-1
dancing as	3
dandruff	3
dandy	5
danelectro	26
danelectro fab	2
danes	1
danes and	2
dangerous and	3
dangerous for	-5
dangerous to	-6
dangling	-13
daniel	-1
daniel craig	4
daniel day	3
danielle	-2
danielle steele	-2
danny	1
danny aiello	5
danny dyer	-2
danny glover	7
dante	1
dar	-7
dare i	1
dares to	7
daria	3
daring	3
daring to	3
dark denim	3
dark even	-7
dark grey	8
dark in	2
dark knight	3
dark magic	3
dark navy	7
dark room	-3
darker	4
darker color	3
darker side	8
darkman	-11
darling	1
darn	1
darn good	2
darren	2
darth	1
darth vader	2
dash	1
data and	13
date i	-2
date night	2
date of	-2
date on	-3
date or	6
date that	-2
date was	-3
dateline	-3
dates and	2
daughter	1
daughter !	-4
daughter and	1
daughter in	1
daughter loved	6
daughter loves	2
daughter of	1
daughter tried	-3
daughter uses	3
daughter was	5
daughters	-3
daughters of	5
daunting	1
dauphine	4
dauphine university	3
david duchovny	2
david hasselhoff	-2
davidson's	-8
davis	-1
davis's	6
daw	3
dawkins	-2
dax	-3
day	6
day !	9
day a	-2
day after	-1
day afternoon	2
day and	1
day bed	5
day before	1
day due	2
day even	4
day event	3
day is	26
day it	-3
day job	-5
day lewis	1
day life	2
day old	-6
day out	3
day pass	10
day she	3
day started	2
day though	3
day to	1
day trip	1
day until	4
day visit	16
day without	7
days a	2
days after	-1
days and	-1
days are	2
days as	7
days for	-2
days here	16
days if	4
days is	2
days it	2
days later	1
days old	-8
days there	9
days ticket	4
days where	2
daytime	1
dazzling	3
db	3
dd	24
dd and	7
dd bust	3
dd chest	14
de	6
de force	-1
de niro	1
dead	1
dead already	-7
dead bugs	-4
dead from	5
dead man	3
dead no	-3
dead wife	-2
deadly night	-2
deal	2
deal breaker	-3
deal for	14
deal going	3
deal here	5
deal in	1
deal on	2
deal that	5
deal you	2
dealer and	2
dealing	1
dealing with	2
dealings with	2
deals	4
deals on	5
deals with	1
dealt	1
dean jagger	-2
dean koontz	-2
dean martin	-2
dean stockwell	3
deanna	3
dear	-1
dearly	6
death and	1
death as	2
death scene	-2
death star	7
death while	-5
deathtrap	6
deb	-3
debacle	-4
debbie rochon	-4
debit card	-4
debt	5
debunked	-7
debut	-1
debut film	2
debut here	2
decade	-1
decadent	2
decaf is	3
decaffeinated coffee	3
decafs	3
decapitated	-1
decapitation	-4
deceit	2
deceitful	-3
deceiving	-6
december	1
december to	4
decent	1
decent amount	4
decent but	-8
decent chance	-10
decent cup	-7
decent entertainment	3
decent into	-3
decent life	4
decent looking	-2
decent pair	5
decent place	16
decent prices	3
decent product	7
decent selection	27
decent so	-5
decent sound	6
decent though	-2
decent writing	-15
decently priced	5
deceptive	-15
deceptively	2
decide for	3
decide to	-1
decide what	4
decided	1
decided not	1
decided that	1
decided they	-7
deciding	3
deciding factor	5
deciding what	2
deciding whether	3
decision and	2
decision for	3
decisions	1
decisions and	7
decisive	4
deck	5
deck or	3
deck the	3
deck with	9
decline	-3
declined the	-3
declines	-3
decor	-1
decor and	-1
decorate	2
decorated	3
decorated and	5
decorated in	5
decorated with	2
decrease	2
decreases	-10
dedicated	-1
dedication	4
dedication to	3
dee	1
deem	3
deep	2
deep blue	2
deep purple	3
deeper	4
deeper and	4
deeper into	1
deeper than	5
deeper understanding	2
deeply	3
deeply emotional	2
deeply into	4
deeply moved	3
deer in	-3
deere	3
def	1
def go	2
default	2
defaults	-6
defeat	1
defeating	-2
defeats	-4
defeats the	-5
defect	-5
defect in	-20
defective	-52
defective and	-8
defective one	-5
defective product	-8
defective unit	3
defects	3
definately	12
definately be	6
definately not	-3
definately recommend	6
definately stay	2
definately worth	11
define it	3
defined waist	-5
definetely	4
definite	4
definite must	4
definite plus	2
definitely	18
definitely a	16
definitely an	1
definitely aren't	-3
definitely be	12
definitely buy	25
definitely check	-2
definitely come	32
definitely different	2
definitely disappointed	-6
definitely gets	4
definitely give	3
definitely go	42
definitely got	2
definitely is	1
definitely like	2
definitely look	3
definitely makes	7
definitely more	9
definitely needs	-2
definitely never	-4
definitely not	-7
definitely on	4
definitely one	1
definitely order	25
definitely plan	3
definitely recommend	42
definitely recommended	11
definitely return	14
definitely returning	-7
definitely runs	1
definitely size	1
definitely stay	44
definitely suggest	3
definitely tell	2
definitely the	1
definitely try	11
definitely use	5
definitely visit	18
definitely watch	6
definitely worth	76
definitely wouldn't	-2
definition of	-1
definitive	4
definitive book	5
deflated	-2
deformed	-4
defrag	-16
deft	2
degenerate	-2
degrade	-3
degrading	-8
degree in	-10
degree oven	-6
degrees outside	-3
delaying	-11
delectable	5
delete	-15
delete it	-27
delete this	-4
deleted	-31
deleted it	-56
deleted the	-14
deleted this	-13
deleting	-13
deleting it	-11
deleting this	-10
delhi	-2
deli counter	3
delia	-2
deliberate	2
delicacies	21
delicacy	3
delicate and	2
delicate but	5
delicate in	-3
delicate that	-21
delicious	64
delicious !	44
delicious and	18
delicious breakfast	3
delicious but	-2
delicious chicken	2
delicious coffee	4
delicious flavor	2
delicious food	7
delicious too	3
deliciously	4
deliciousness	6
delicous	3
delight	32
delight !	6
delight and	4
delight in	3
delight to	5
delighted	6
delighted by	2
delighted to	3
delighted with	3
delightful	26
delightful !	6
delightful and	18
delightful film	3
delightful movie	4
delightfully	17
delights	-2
delirious	7
delish	19
delish !	2
deliver and	3
deliver some	2
deliverance is	3
delivered on	1
delivered right	3
delivered with	2
deliveries	6
delivers	8
delivers a	4
delivers an	3
delivers as	2
delivers on	8
delivers what	3
delivery	3
delivery !	3
delivery and	1
delivery boy	-5
delivery guy	2
delivery guys	-3
delivery in	11
delivery is	2
delivery man	3
delivery on	9
dell	2
delpy	2
deluxe	3
delve	2
delved	2
delving	2
demanded	-3
demanded to	-4
demanding that	-5
demands	-1
demeaning	-3
demi	-4
demi moore	-6
demille	3
demon is	-2
demonic	-2
demons	1
demonstrated that	5
demonstrated with	-4
demonstrates	-1
dench	2
denied	-19
denim	-3
denim and	-1
denim color	3
denim is	2
denim jacket	18
deniro	-2
denise	-1
denise austin	-14
dennis	2
dennis franz	4
dented	-2
department stores	3
departure for	2
depending	4
depending on	3
depiction	1
depiction of	1
depicts	3
depicts the	6
deplorable	-2
deposit	1
depressing	-7
depressing to	-4
depression	2
depth and	1
depth as	-3
depth in	3
depth of	7
deputies	3
der beek	4
derail	-3
derby	4
derek is	-4
derek luke	2
derek's	-1
derivative	-2
derivative and	-3
descent into	3
describe this	-1
described above	-6
described and	4
describes his	4
description	-8
description !	-3
description does	-15
description for	-2
description it	-13
description said	-4
description says	-17
description that	-2
desdemona	2
desert	3
desert island	13
deserts	1
deserts are	2
deserve better	-3
deserved	1
deserved an	2
deservedly	2
deserves	2
deserves a	1
deserves more	4
deserves no	-6
design	-1
design but	-12
design however	-7
design is	-1
design it	9
design of	-1
design that	5
designed and	1
designed this	-3
designed to	-4
designers	-3
designs that	-2
desirable	-1
desire	1
desire and	2
desired and	15
desired but	6
desk	-1
desk about	-4
desk and	-1
desk clerk	-6
desk the	-7
desk was	-1
desk where	4
desolate	5
desperate	-1
desperately	-2
despite these	2
despite this	2
despite what	1
dessert	2
dessert which	2
desserts	6
desserts and	4
destiny	-1
destroy the	-1
destruction	1
detaching	-4
detail	5
detail and	6
detail as	5
detail in	2
detail is	3
detail on	6
detail to	4
detail was	-2
detailed	4
detailing	3
detailing and	2
detailing at	3
detailing is	1
detailing on	3
details	3
details but	-1
detained	3
detect the	4
detective story	2
detector	-3
deteriorated	-14
deteriorated to	-9
deteriorating	-3
determination	20
determination to	2
determine who	-4
determined and	2
determined by	2
determined that	-3
detractors	3
detrimental	-2
detrimental to	-5
deus ex	-2
devastating	5
develop	1
develop a	1
develop in	3
developer	-1
developers	-1
developing and	6
development of	-1
develops	-1
devgan	-5
device	-1
device ?	-6
device a	-6
device but	-3
device of	-3
device will	-4
devices i	4
devices like	4
devoid	-10
devoid of	-10
devos	2
devotion	10
devotion to	6
devour the	4
devoured by	-4
dexter	-2
dfw	-3
dg	6
dharma	2
diabetic	3
diabolical	-1
dial in	9
dialog	-2
dialog to	-2
dialog was	-2
dialogue	-4
dialogue is	-2
dialogue like	-3
dialogue that	-1
diameter	-2
diaphragm	3
diary	3
diatribe	-17
dicing	3
dick foran	-2
dick's	3
dickinson	3
dictator	7
dictatorship of	4
dictatorships	4
dictionary	-1
dictionary of	-3
did	2
did !	4
did a	1
did an	1
did anyone	2
did arrive	-14
did better	-3
did drop	3
did end	1
did enjoy	2
did everything	-3
did great	3
did happen	2
did her	2
did i	-1
did just	1
did last	-2
did laugh	-2
did like	-1
did little	-3
did love	-2
did manage	-2
did not	-9
did nothing	-15
did notice	1
did offer	-4
did on	-1
did only	-4
did size	-2
did take	2
did they	-7
did this	-1
did to	1
did try	-2
did was	-2
did without	5
did work	-2
didn	-1
didn't	-5
didn't NOT_add	-3
didn't NOT_appeal	-5
didn't NOT_appear	-4
didn't NOT_ask	-12
didn't NOT_buy	-1
didn't NOT_care	-13
didn't NOT_check	-3
didn't NOT_click	-3
didn't NOT_deliver	-6
didn't NOT_detract	4
didn't NOT_disappoint	2
didn't NOT_do	-2
didn't NOT_enjoy	-1
didn't NOT_even	8
didn't NOT_expect	-1
didn't NOT_finish	-3
didn't NOT_fit	1
didn't NOT_get	1
didn't NOT_go	-1
didn't NOT_hang	-2
didn't NOT_help	-19
didn't NOT_hold	-4
didn't NOT_impress	-5
didn't NOT_last	-32
didn't NOT_lay	-25
didn't NOT_like	-4
didn't NOT_make	-3
didn't NOT_move	-7
didn't NOT_need	1
didn't NOT_offer	2
didn't NOT_pay	-3
didn't NOT_provide	-5
didn't NOT_receive	-18
didn't NOT_recline	-8
didn't NOT_respond	-3
didn't NOT_seem	-9
didn't NOT_speak	-2
didn't NOT_they	1
didn't NOT_understand	-5
didn't NOT_wait	2
didn't NOT_waste	-10
didn't NOT_work	-13
didnt	-6
didnt NOT_bother	3
didnt NOT_even	2
didnt NOT_mind	-19
didnt NOT_work	-2
die for	12
die hard	-1
die in	-1
die of	-1
died after	-1
diet i	10
diet is	-2
diet to	-3
dietary fiber	3
dieters	3
difference	6
difference !	-3
difference between	1
difference but	2
difference if	3
difference in	1
difference was	4
different	1
different airline	-7
different alarms	2
different and	2
different approach	6
different atmosphere	4
different brand	-11
different characters	6
different choices	4
different color	2
different colors	2
different countries	3
different direction	-4
different dishes	4
different dvd	-9
different flavors	2
different foods	3
different forms	-3
different from	4
different guitars	4
different hotels	3
different kinds	5
different languages	-2
different levels	5
different look	3
different model	-2
different one	-13
different options	5
different product	-39
different reasons	2
different rides	4
different rules	3
different sized	-7
different sort	5
different strings	3
different stuff	3
different styles	1
different the	-5
different themes	3
different titles	-4
different uses	5
different varieties	3
different world	2
different worlds	4
difficult	-2
difficult but	2
difficult movie	2
difficult to	-10
difficulties	4
difficulty	3
difficulty levels	2
difficulty of	6
digestion	2
digital and	4
digital photos	3
dignified	4
digressions	-3
dilemmas	3
dillon	-2
diluted	-2
diluting	-5
diluting the	-5
dim and	-3
dim sum	1
dime	-4
dime a	-2
dimension	-1
dimension of	2
dimensional	-3
dimensional and	-3
dimensional characters	-3
diminishes	-4
dimmed	6
dimmer	4
dimsum	-2
din	10
dind't	2
dine	1
dine with	4
dineout	3
diner for	-3
diners	-1
dinesh	3
dings	-5
dingy	-21
dingy and	-22
dining	-1
dining and	2
dining area	10
dining facilities	3
dining in	8
dining place	3
dining table	4
dinner	2
dinner at	2
dinner buffet	1
dinner date	3
dinner guests	9
dinner or	2
dinner with	2
dinners	2
dinning area	6
dint	-5
diplomacy	4
diplomatic	4
dipping	1
dipping sauce	-1
dipping sauces	2
dir	-1
dire	-3
direct access	2
direct their	-3
directed but	-9
direction of	-2
directional	2
directions exactly	-4
directly after	4
directly into	-1
directly to	3
director but	-1
director elia	7
director is	-1
director like	-1
director should	-5
director the	-3
director thought	-2
director was	-2
directorial debut	1
directv	4
dirtiest	-5
dirty	-22
dirty and	-36
dirty bed	-5
dirty carpet	-16
dirty dishes	-6
dirty faces	3
dirty hands	5
dirty harry	6
dirty old	-7
dirty or	5
dirty plates	-3
dirty with	-3
disabled or	-3
disagree	1
disapointed	-43
disapointed with	-3
disappear	-2
disappointed	-89
disappointed !	-1
disappointed after	-2
disappointed and	-11
disappointed as	-10
disappointed at	2
disappointed because	-5
disappointed but	1
disappointed by	-6
disappointed however	-7
disappointed i	2
disappointed in	-13
disappointed it	2
disappointed me	4
disappointed that	1
disappointed the	-7
disappointed us	7
disappointed when	-6
disappointed with	-20
disappointing	-86
disappointing !	-42
disappointing and	-1
disappointing as	-8
disappointing book	-12
disappointing experience	-43
disappointing film	-5
disappointing in	-3
disappointing since	-7
disappointing to	2
disappointing too	-7
disappointment	-83
disappointment !	-27
disappointment and	-10
disappointment because	2
disappointment especially	-16
disappointment for	-2
disappointment in	-2
disappointment is	-2
disappointment it	-4
disappointment the	-3
disappointment to	-17
disappointment was	1
disappoints	-2
disarming	6
disassemble	2
disaster	-15
disaster !	-4
disaster and	-1
disaster from	-5
disaster of	2
disaster the	-2
disbelief	-2
disbelief is	-2
disc one	3
disc set	2
disc two	3
discarded	-1
discernible	-3
discernment	-6
discharge	-3
discolored	-6
discomfort	-3
disconnected	-1
discontented	-4
discount coupons	-6
discount for	11
discount on	-3
discount store	-4
discounted tickets	5
discounts	6
discounts on	4
discourage anyone	-6
discovered that	-7
discovered these	3
discoveries	2
discovering	1
discovers	2
discovers her	5
discovers his	4
discovery channel	-2
discreet	6
discrete	4
discrimination	-10
discs and	3
discusses	3
discusses the	6
discussion and	4
disgrace	-29
disgrace to	3
disgraceful	-24
disgruntled	-2
disgust	-1
disgusted	-2
disgusting	-41
disgusting !	-12
disgusting and	5
disgusting to	-8
dish water	-8
disheartened	-5
dishes	5
dishes !	6
dishes and	-1
dishes are	3
dishes here	2
dishes tasted	3
dishes to	4
dishes were	2
dishwasher	3
dishwasher safe	3
dishwater	-3
disintegrate	-2
disjointed	-7
disjointed and	-15
disk	-1
disk in	-5
disliked	-7
disliked it	-5
disliked this	-7
dismal	-8
dismay	-2
dismay when	-4
dismiss	3
disney and	9
disney at	-4
disney but	13
disney castle	-5
disney character	10
disney corporation	-5
disney fan	-4
disney had	-2
disney here	3
disney hk	5
disney hong	8
disney i	-3
disney line	4
disney paint	2
disney parade	5
disney park	6
disney resort	8
disney sea	3
disney so	6
disney stories	-4
disney style	-2
disney themed	1
disney was	6
disney which	-8
disney's	1
disneyland	2
disneyland !	4
disneyland app	4
disneyland california	3
disneyland experience	10
disneyland from	6
disneyland had	3
disneyland hk	2
disneyland is	5
disneyland it	19
disneyland just	-6
disneyland never	2
disneyland on	1
disneyland only	4
disneyland or	-3
disneyland paris	-4
disneyland resort	7
disneyland then	-3
disneyland trip	4
disneyland we	6
disneyland which	5
disneyland will	3
disneylands but	3
disorder and	2
disorganized	-2
disorganized and	-2
disparate	4
dispatched	-4
dispenser	-15
display at	2
display it	3
display this	4
display which	-4
displeasure	-7
displeasure of	-3
displeasure to	-4
disproportionate	-3
disproven	-4
disrespectful	-3
disrupted	-2
dissapointed	-49
dissapointed that	-7
dissapointed with	-10
dissapointing	-13
dissapointment	-54
dissappointed	-7
dissatisfaction	-5
dissatisfied	-12
dissatisfied with	-5
dissed	7
disservice	-6
disservice to	-4
dissolves	4
distance	4
distance to	7
distant	1
distasteful	-11
distinct	-1
distinctive	1
distinctive and	2
distinctly	-1
distinguishes	4
distorted	-7
distorting	-4
distortion on	-9
distortion pedals	6
distorts	-3
distracted	-2
distracted from	-4
distracting	-1
distracting and	-4
distress	1
distributed	-1
distribution in	5
district	1
disturbing as	4
disturbing is	-12
diva	1
divas	-10
diverse	7
diversity of	3
divided	4
divided into	8
dividers	3
divine	2
divorce	1
dl	-3
dlf	-2
dnt	-3
do	1
do ?	-1
do add	3
do anything	-1
do better	-17
do come	2
do decide	-5
do eat	8
do everything	2
do feel	4
do find	5
do fit	5
do go	9
do in	1
do is	-1
do its	2
do just	2
do keep	2
do list	3
do lists	3
do little	-4
do make	3
do math	6
do miss	10
do much	-2
do need	22
do not	-7
do nothing	-4
do over	-4
do prefer	4
do really	4
do recommend	4
do seem	-2
do such	-1
do take	2
do think	3
do those	-3
do try	8
do two	-3
do visit	9
do wear	9
do which	2
do while	-3
do wish	29
do with	-1
do worse	-2
do yeon	5
do you	1
do yourself	-4
do yourselves	-4
dobson	-2
doc	1
doc ock	3
dock and	4
docked	4
docking	3
docking station	3
doctors are	-3
document the	5
documentaries	-1
documentary	4
documentary an	3
documentary and	2
documentary that	6
dodgers	3
does a	-2
does absolutely	-3
does add	5
does an	-2
does and	4
does become	2
does come	3
does everyone	2
does everything	7
does exactly	40
does feel	3
does happen	2
does help	5
does his	-1
does is	-6
does it's	3
does its	4
does just	12
does little	-8
does matter	3
does need	11
does not	-11
does nothing	-30
does occur	-5
does require	11
does run	43
does seem	1
does that	-1
does the	1
does things	2
does this	-1
does well	2
does what	16
does with	2
doesn	-5
doesn apos	-4
doesn t	-10
doesn't	-5
doesn't NOT_anyone	-5
doesn't NOT_apply	-4
doesn't NOT_attempt	3
doesn't NOT_begin	-5
doesn't NOT_belong	-2
doesn't NOT_bother	1
doesn't NOT_cling	3
doesn't NOT_deliver	1
doesn't NOT_deserve	-9
doesn't NOT_disappoint	2
doesn't NOT_do	-4
doesn't NOT_even	-14
doesn't NOT_exactly	-1
doesn't NOT_explain	-2
doesn't NOT_feel	1
doesn't NOT_fit	-1
doesn't NOT_get	2
doesn't NOT_give	-3
doesn't NOT_help	-7
doesn't NOT_know	-1
doesn't NOT_like	3
doesn't NOT_lose	3
doesn't NOT_love	12
doesn't NOT_make	-2
doesn't NOT_matter	3
doesn't NOT_move	3
doesn't NOT_necessarily	-3
doesn't NOT_offer	-3
doesn't NOT_play	-2
doesn't NOT_realize	2
doesn't NOT_really	-1
doesn't NOT_require	3
doesn't NOT_respond	-3
doesn't NOT_say	-4
doesn't NOT_scare	4
doesn't NOT_scratch	2
doesn't NOT_seal	-5
doesn't NOT_seem	-2
doesn't NOT_stay	-5
doesn't NOT_succeed	-3
doesn't NOT_suffer	4
doesn't NOT_taste	-6
doesn't NOT_tell	-2
doesn't NOT_the	-9
doesn't NOT_try	1
doesn't NOT_work	-36
doesn't NOT_wrinkle	6
doesnt	-9
doesnt NOT_even	-22
dog food	1
dog foods	4
dog has	3
dog loves	17
dog poop	-16
dog to	1
dog treats	4
dog whistle	-3
dogs is	3
dogs like	5
dogs love	23
dogs they	-23
dogs were	-3
dogs with	6
doh	8
doha	4
doing a	-1
doing great	2
doing his	-4
doing in	-3
doing it	1
doing its	4
doing now	3
doing stupid	-3
dolan	2
dolby	-2
doll	-1
dollar	-1
dollar store	-4
dollars for	-1
dolly	9
dolly parton	13
dolman	-3
dolores	4
dolph	-4
dolph lundgren	-3
domergue	-3
domestic flights	-7
dominate	1
dominate the	2
dominates	-1
dominating	2
dominic monaghan	2
dominos	-5
don	-2
don apos	-3
don baker	-1
don cent	-5
don cheadle	6
don juan	2
don t	-8
don't	-7
don't NOT_accept	-3
don't NOT_actually	2
don't NOT_believe	-3
don't NOT_book	3
don't NOT_bother	-24
don't NOT_bring	5
don't NOT_buy	-19
don't NOT_care	-3
don't NOT_complain	-3
don't NOT_dare	-3
don't NOT_download	-13
don't NOT_ever	-8
don't NOT_exist	-1
don't NOT_fit	-6
don't NOT_forget	8
don't NOT_function	-4
don't NOT_get	-7
don't NOT_give	-6
don't NOT_hang	4
don't NOT_help	-9
don't NOT_hesitate	23
don't NOT_know	1
don't NOT_listen	3
don't NOT_mean	-1
don't NOT_miss	20
don't NOT_much	3
don't NOT_need	-1
don't NOT_particularly	-1
don't NOT_pass	5
don't NOT_play	1
don't NOT_purchase	-13
don't NOT_recommend	-2
don't NOT_rent	-5
don't NOT_ride	3
don't NOT_stay	-14
don't NOT_stick	3
don't NOT_stretch	5
don't NOT_suggest	-9
don't NOT_they	-3
don't NOT_trust	-4
don't NOT_understand	-3
don't NOT_usually	3
don't NOT_wast	-4
don't NOT_waste	-33
don't NOT_watch	-1
don't NOT_wear	4
don't NOT_work	2
don't NOT_you	-3
donald	4
donald duck	8
donald meek	3
donald woods	3
donate	-6
donated	-3
donating	-4
done an	5
done and	4
done before	-3
done better	-2
done but	-2
done in	1
done movie	3
done much	-2
done nothing	-16
done some	-9
done something	-16
done you	-2
dont	-7
dont NOT_buy	-4
dont NOT_do	-4
dont NOT_even	-6
dont NOT_forget	12
dont NOT_get	-27
dont NOT_know	-3
dont NOT_listen	5
dont NOT_make	-3
dont NOT_miss	5
dont NOT_understand	-2
dont NOT_use	2
dont NOT_waste	-11
dont NOT_worry	3
donut shop	-5
donuts in	3
doo	-1
doodle devil	2
door	1
door of	-3
door to	2
door we	4
door with	-2
doormat	-3
doozy	5
dop	-3
dopey	-1
dora	-3
dorff	-3
doris day	-2
dorm	-1
dorothy malone	6
dorothy stone	-3
dosent	-2
doss	-6
dotted	2
double and	2
double checking	7
double double	7
double jeopardy	-5
double layered	4
doubt	-1
doubt i'll	2
doubt it	-5
dough to	3
douglas	5
douglas macarthur	6
down again	-3
down before	3
down both	5
down completely	3
down deep	5
down depending	3
down each	2
down for	-2
down hill	-9
down just	-5
down right	-3
down side	6
down the	1
down time	2
down when	-1
down within	-4
down would	-22
downer	-1
downfall	2
downfall was	2
downhill	-27
downhill from	-20
download it	-2
download their	3
download youtube	3
downloaded	-4
downloaded a	4
downloaded and	-8
downloaded from	-3
downloaded it	-4
downloaded that	-4
downloaded this	-2
downloading and	-3
downloading the	4
downright	-1
downright embarrassing	-3
downside	70
downside i	5
downside is	31
downside to	2
downside was	27
downsize	-3
downstairs	1
downstairs to	-2
downtown and	2
dp b	4
dr jacques	6
drab	-10
drab and	-6
drab in	-3
dracula	-1
dracula is	-3
dracula's	-6
draft beers	-6
drafts	4
drag a	3
dragged	-1
dragged on	-2
drags	-5
drags on	-5
drain	-2
drake	2
drama is	-1
drama of	3
drama suspense	3
drama that	2
drama without	3
dramas	3
dramatic	1
drape is	-1
drapes beautifully	-5
drapes nicely	21
drapes well	9
draping	6
drastically	-6
drastically reduced	-6
draught	5
draw	1
draw and	2
draw back	29
drawback	11
drawback is	22
drawback to	5
drawback was	5
drawbacks	17
drawing board	-35
drawing on	2
drawn	1
drawn and	2
drawn as	3
drawn into	1
drawn out	-1
draws	6
draws you	18
dre	3
dreadful	-35
dreadful and	-8
dreadful movie	-4
dreadfully	-5
dream	7
dream about	4
dream come	11
dream house	3
dream sequence	1
dreaming of	3
dreamlike	1
dreams	7
dreams and	3
dreams come	7
dreams that	11
dreamy	5
dreary	-5
dreary and	-6
dreck	-24
dress !	15
dress a	-2
dress as	-1
dress but	-1
dress didn't	-2
dress doesn't	2
dress down	16
dress even	-8
dress except	2
dress fit	2
dress for	2
dress had	-33
dress hits	4
dress i	-1
dress i've	3
dress it	4
dress it's	2
dress itself	-2
dress just	-4
dress looked	-7
dress or	19
dress out	-11
dress pants	2
dress ran	-1
dress shirt	-4
dress them	6
dress up	-1
dress was	-27
dress where	-8
dress will	-3
dress with	-1
dress would	-4
dress yesterday	3
dress you	5
dressed	1
dressed down	10
dressed for	5
dressed up	-1
dresses from	-18
dressier	7
dressing is	3
dressing it	2
dressy	8
dressy enough	2
dressy or	3
drew	2
drew barrymore	1
dribble	-4
dried	-3
dried out	-8
dried up	-8
dries	6
drift	2
drift off	8
drifter	2
drill	1
drink after	-17
drink all	3
drink as	-2
drink choices	2
drink for	2
drink menu	-2
drink order	-5
drink selection	2
drink specials	14
drink was	-1
drinker	3
drinking a	2
drinking my	4
drinks	-1
drinks ?	-2
drinks including	30
drinks like	3
drinks no	-8
drinks or	-2
drinks served	12
drinks too	3
drinks you	-4
dripping	-2
dripping from	-5
drive a	-4
drive and	2
drive around	3
drive for	1
drive from	14
drive or	2
drive that	-8
drivel	-35
driver and	4
drivers in	6
driving down	-2
driving in	-3
drizzled	1
drones	-2
droning	-5
drop !	4
drop down	2
drop my	13
dropbox	4
dropped	1
dropping my	6
dropping on	-5
droppings	-5
droppings in	-7
drops the	-3
drove away	-12
drown out	-2
drug deal	4
drum	1
drum head	4
drum sticks	2
drummer	4
drummers	5
drums	2
drunk love	4
dry	-10
dry and	-4
dry as	-2
dry chicken	-5
dry clean	-1
dry cleaning	-8
dry it	-7
dry out	6
dry to	-7
dry toast	-4
dryer and	4
dryness	4
drywall	2
dts	2
du	7
du nord	4
dubai to	-31
dubbed	-1
dubbed and	-4
dubbed version	2
dubois	4
duchovny	4
duchovny and	3
duck and	5
duct	-2
dud	-18
dude !	-3
dudley moore	1
due the	-7
duet	2
duh	-1
dukes	-6
dull	-53
dull and	-42
dull as	-3
dull dull	-2
dull film	-6
dull movie	-2
dull story	-2
dullest	-3
dumb	-34
dumb !	-4
dumb and	-7
dumb app	-12
dumb i	-6
dumb it	-7
dumber	-6
dumber and	-3
dumber than	-3
dumbest	-9
dumbing	-9
dumbing down	-6
dumbrille	2
dummies	-5
dump	-11
dump !	-4
dump and	-6
dumped	-7
dumped it	-5
dumped the	-5
dumping the	3
dumping them	-16
dumplings	1
dumpster	-2
dumpy	-2
dumpy on	-3
dunaway	-20
duncan	-7
duncan hines	-18
dung	1
dungeon	-2
dunlop	-4
dunlop is	2
dunlop pick	5
dunlop's	2
dunlops	12
dunno	-1
duo	4
dupe	-4
duped	-3
durability and	-2
durable	13
durable and	41
durable as	2
durable enough	-7
durable in	3
during and	7
during breakfast	3
during meal	-5
during power	3
during ramadan	6
during summer	18
during weekends	3
dust	-1
dustbin	-8
dustin	6
dustin hoffman	5
dusty	-4
dutch oven	7
duty	1
duty and	3
duty free	8
dvd	2
dvd !	5
dvd after	-3
dvd also	2
dvd and	1
dvd before	3
dvd case	-6
dvd cover	-10
dvd had	-5
dvd hoping	-4
dvd is	-1
dvd movies	4
dvd now	4
dvd please	6
dvd release	1
dvd sleeve's	-8
dvd so	7
dvds i	-14
dvp	10
dwellers	8
dye	-2
dylan	1
dynamic	3
dystopian	7
e	-1
e and	-2
e d	-9
e for	-6
e mails	-8
e r	-5
e string	-36
each	3
each actor	2
each attraction	-4
each character	4
each episode	3
each evening	2
each frame	5
each guitar	3
each has	2
each in	5
each level	5
each morning	3
each number	4
each of	-1
each section	2
each show	5
each sign	4
each they	-3
each viewing	4
each with	1
each year	1
eacute	5
eagerly anticipated	-3
eagerly awaiting	4
eagle	3
ealing	5
ear of	-6
ear plugs	-3
earlier and	-1
earlier comments	4
earlier it's	3
earlier than	5
earlier to	2
early	2
early !	5
early as	17
early but	2
early evening	5
early flight	4
early hours	-4
early if	4
early in	4
early march	3
early or	3
early scene	-4
earned money	-7
earnestly	2
earning	1
earnings	3
earns	1
earp	2
earphones that	8
earpiece	4
earrings	2
ears when	3
earthy	1
ease	13
ease and	3
ease of	15
ease with	2
eased	2
easier	12
easier and	5
easier on	6
easier than	4
easier to	2
easiest	28
easiest to	6
easiest way	2
easily	11
easily able	5
easily accessible	8
easily adjustable	6
easily all	5
easily and	-2
easily be	3
easily become	3
easily but	1
easily fit	-5
easily move	4
easily offended	7
easily so	4
easily spend	2
easily to	2
easily understand	4
east	2
east and	2
east on	-2
east side	2
east to	3
east valley	10
easter	1
eastwood	2
eastwood and	3
easy	37
easy access	10
easy and	7
easy as	4
easy because	3
easy breezy	2
easy chairs	-4
easy installation	3
easy it	2
easy on	4
easy reading	8
easy style	3
easy to	36
easy walk	-2
easy walking	3
easy way	10
easy which	-12
easy with	5
eat a	1
eat and	1
eat at	-1
eat free	2
eat lunch	4
eat out	6
eat right	2
eat some	-5
eat them	-1
eat there	2
eat these	3
eat when	3
eat you	4
eaten by	-1
eater	2
eating area	9
eating them	13
eating these	4
eating this	2
eats	1
eaves	3
eb	2
ebay	1
ebooks and	4
eccentric and	-2
echoes	2
eclipse	4
economic	3
economical	2
economy	2
economy cabin	4
economy class	1
economy for	-24
economy i	4
economy is	4
economy seat	1
economy was	7
ecstatic	3
ed wood	-1
eddie izzard	5
edge	2
edge of	1
edge to	8
edged	-1
edges of	-2
edible	-20
edie	29
edie and	3
edited this	-3
edith	2
editing	-1
editing was	-2
edition	-1
edition and	2
editor	-2
editorial	-2
edmond	2
eduardo	2
education is	-9
edward furlong	2
edward g	3
edwards	6
eerie	5
eerie and	4
eerily	2
eff	-8
effect i	-3
effect which	3
effective	5
effective and	-1
effective as	3
effectively	2
effects	-2
effects ?	-4
effects a	-1
effects are	-2
effects for	1
effects loop	6
effects pedal	7
effects were	-2
efficiency of	8
efficient	23
efficient and	27
efficient staff	2
effort	-8
effort and	-2
effort at	-7
effort but	-9
effort into	-6
effort it	-10
effort to	-2
effort went	-3
effortless	9
effortless and	3
efforts by	-3
efforts to	2
egg whites	2
eggs for	4
eggs in	2
eggs were	1
ego	-1
ego of	-5
egypt	-3
egyptair	-11
egyptian	-2
eh	-6
eidos	-2
eiffel	4
eiffel tower	9
eileen	-2
eisenhower	2
either	-7
either !	-3
either be	-6
either can't	3
either get	4
either i	-11
either like	-2
either love	2
either not	-7
either so	-10
either to	-2
either too	-2
ej	-3
elastic and	4
elastic band	5
elastic is	3
elastic waistband	-2
elbows	-2
eldest	1
eleanor	-2
elected	1
electric acoustic	-4
electric and	15
electric guitars	11
electric shocks	-11
electric strings	-2
electrifying	4
elegance	-3
elegance and	-3
elegant	34
elegantly	4
element	1
elements of	-1
elevates	4
elevator to	2
elevator which	6
elevators	1
elevators are	4
eleven	2
eleven years	4
elia	10
elia kazan	7
eliminates	3
elisha cook	2
elixir's	4
elixirs	24
elizabeth is	3
ella	2
ella raines	4
ellen burstyn	2
elliott	1
elliott's	2
eloquently	2
elsa	8
else	-7
else !	-2
else ?	-3
else and	-2
else can	2
else did	2
else i've	2
else not	-12
else then	-5
else this	1
else to	-1
elsewhere	-23
elsewhere !	-3
elsewhere and	-10
elsewhere for	-6
elsewhere if	-5
elsewhere on	3
elsewhere the	-8
elude	3
elvira	3
elvira and	3
elvira is	2
elvira mistress	7
elvira's	5
em !	-2
em in	5
em on	5
em out	3
email	2
email from	5
emailed	-2
emails	-9
emails to	-2
emarker	-11
emarks	-4
embarassed	-10
embarassing	-4
embarassment	-15
embarrass	-2
embarrassed	-11
embarrassed for	-13
embarrassing	-28
embarrassing and	-9
embarrassing to	-7
embarrassingly	-3
embarrassingly bad	-2
embarrassment	-16
embarrassment to	-3
embezzler	4
embraced by	-8
embracing the	2
embroidered	2
embroidery	4
emerald	3
emergency situation	-4
emil	5
emily	-1
emily blunt	4
eminent	4
emirates lounge	3
emirates or	-6
emits	-6
emitted	-2
emma and	2
emma roberts	4
emmanuelle devos	3
emotion	5
emotion and	4
emotion in	2
emotional	4
emotional film	3
emotionally	2
emotions	16
emotions and	2
emotions that	2
emotions to	2
emotive	4
empanadas	5
emperor's new	-7
emphasis	-1
emphasize	1
emphasizes	4
empire in	-4
empire strikes	4
empires	16
employ	-1
employee	-3
employee at	-2
employees	-1
employing	-7
empowered	4
emptied	-5
empty	-4
empty glasses	-4
empty seat	-4
empty the	-3
en	4
en la	5
enable	4
enable the	3
enables	2
encased	5
enchanting	21
enclosed	3
enclosure	3
enclosure is	3
encompassing	2
encounter	-1
encountered	-1
encountered the	3
encourage me	3
encouraging	1
end !	1
end but	1
end for	-2
end here	2
end i	-3
end i'm	-2
end kids	5
end she	2
end though	2
end times	-2
endearing	3
endearingly	2
ended	-2
ended on	3
ended up	-2
ended with	4
ending at	3
ending too	-4
ending with	1
endless	-2
endless series	-3
endless stream	-3
endor	9
endorsed	-3
ends abruptly	-3
ends are	4
ends is	7
ends meet	5
ends or	-8
ends up	-1
enemy of	3
energetic and	2
energy	1
energy shots	5
energy the	3
enforce the	4
enforced	4
enforcer	3
engaged	3
engaged in	3
engagement	1
engaging	-1
engagingly	4
engineer i	2
engineering	-3
engineers	4
england	2
england in	4
england to	2
england's	1
english	-1
english muffins	-4
english so	2
english speakers	-11
english speaking	1
english subtitles	6
english the	3
english translations	-5
english which	3
englund	-2
engrossed	8
engrossed in	6
engrossing	3
engulf	3
enhance	-1
enhance the	-1
enhanced	12
enhanced by	2
enhancement	3
enhances	10
enhances the	11
enigmatic	2
enjoy	24
enjoy !	32
enjoy a	-1
enjoy all	15
enjoy and	2
enjoy every	13
enjoy for	6
enjoy it	6
enjoy listening	3
enjoy my	2
enjoy ourselves	4
enjoy playing	38
enjoy the	-1
enjoy their	2
enjoy these	1
enjoy this	14
enjoy to	3
enjoy with	7
enjoyable	27
enjoyable action	6
enjoyable and	6
enjoyable comedy	4
enjoyable day	2
enjoyable experience	13
enjoyable film	5
enjoyable for	6
enjoyable game	2
enjoyable movie	2
enjoyable read	33
enjoyable with	6
enjoyed	34
enjoyed a	-3
enjoyed all	7
enjoyed and	3
enjoyed being	2
enjoyed by	3
enjoyed every	4
enjoyed having	3
enjoyed it	12
enjoyed my	5
enjoyed myself	2
enjoyed reading	5
enjoyed the	6
enjoyed their	1
enjoyed this	34
enjoyed very	5
enjoyed walking	2
enjoyed watching	8
enjoyed with	2
enjoying	7
enjoying every	3
enjoying it	13
enjoying the	-1
enjoying their	3
enjoying them	4
enjoying this	1
enjoying what	3
enjoys	8
enjoys a	3
enjoys it	2
enjoys this	2
enlists	2
enlists the	3
enormous amount	3
enough	2
enough already	-2
enough away	2
enough but	-1
enough detail	2
enough for	5
enough good	3
enough left	6
enough not	3
enough or	2
enough reason	2
enough said	-7
enough so	-1
enough space	29
enough stretch	5
enough suspense	3
enough that	7
enough this	2
enough weight	2
enough when	4
enough with	-3
enought	-4
enought to	-9
enquire	-7
enquiry	4
enraged	-3
ensemble	-1
ensemble cast	-4
ensemble of	2
ensure that	-2
ensure they	-3
ensures	2
ensuring	2
enter and	-2
enterprise	1
entertain and	11
entertained	3
entertained and	9
entertained for	1
entertainer	2
entertainers	2
entertaining	9
entertaining !	2
entertaining and	22
entertaining game	3
entertaining i	-4
entertaining in	-1
entertaining movie	5
entertaining story	3
entertaining thriller	2
entertaining way	2
entertaining with	2
entertainment	3
entertainment and	3
entertainment for	2
entertainment if	-8
entertainment that	1
entertainment this	-2
entertainment value	-1
entertainment would	3
entertains	11
entertains and	3
enthralled	5
enthralling	3
enthusiasm	1
entice you	-8
entire	-1
entire bag	5
entire book	-1
entire box	7
entire day	3
entire family	-1
entire movie	-1
entire staff	2
entire way	3
entirely	-1
entities	3
entitled	-2
entitled to	-4
entrance fee	7
entrance gate	-3
entranced	2
entrepreneurial	10
entries are	3
entry fee	-5
entry of	-2
entry ticket	3
entry tickets	3
environment	-1
environment to	2
envisions	3
epcot	4
epi	2
epic	3
episode	1
episode has	2
episode is	5
episode just	7
episode the	2
episode to	13
episode was	1
episodes	9
episodes are	5
episodes for	2
episodes on	2
eq	1
eq pedal	-3
equal of	5
equally	2
equally boring	-4
equally good	1
equally great	3
equally important	4
equally well	2
equate	-3
equate to	-8
equipment but	-6
equipment for	3
equipment to	3
equipped	3
equipped kitchen	3
equivalent of	-2
era	-1
era and	1
era in	-2
era when	2
era with	3
era's	2
eras	7
erected	5
ergo	-5
eric stoltz	-2
erika	2
erika christensen	5
ernesto	4
ernie ball's	-3
ernie kovacs	3
eroticism	3
err on	4
errol	9
errol flynn	7
error	-20
error message	-4
error messages	-5
error on	-4
error or	-8
errors	-13
errors and	-5
errors in	-2
errors which	-3
es	1
escape from	3
escape the	-1
esp the	4
especially	9
especially considering	-2
especially enjoyed	10
especially for	7
especially good	10
especially great	2
especially helpful	3
especially i	2
especially if	6
especially in	1
especially like	14
especially liked	-4
especially love	4
especially loved	3
especially nice	16
especially not	-3
especially of	-2
especially once	-2
especially one	3
especially since	-2
especially the	5
espionage	2
essay and	-4
essence	4
essence of	12
essential	3
essential for	2
essential reading	5
essential viewing	3
essentially	-8
essentially this	-2
establish	2
established	3
established a	2
establishments	1
estatic	-6
este	8
esther	2
estonian	2
estrogen	-3
etc	-1
etc etc	-1
etc for	2
etc they	-4
etc with	5
etched	4
ethan	2
ethan hawke	6
ethel	-4
ethereal	8
ethics	-1
ethos	7
eu	-3
europa	3
europa is	3
europe	-1
european airlines	-3
european or	-6
european standards	5
eustache	3
euthanasia	2
eva	1
eva air	2
eva and	3
evacuated	2
evaluations	9
evaporated	-6
even	-1
even able	4
even after	-3
even at	-1
even better	46
even bother	-3
even bothered	-7
even buy	-3
even call	-11
even came	2
even care	-2
even cheaper	-3
even close	-1
even comes	2
even considering	-2
even cuter	2
even easier	13
even expected	-3
even finish	-2
even for	-1
even from	1
even get	-3
even give	-2
even gives	3
even has	9
even he	-13
even hear	-4
even higher	3
even his	-1
even less	-11
even make	-3
even makes	2
even more	1
even my	2
even noticed	-4
even on	-1
even once	-2
even one	-8
even people	3
even prettier	6
even put	-1
even save	4
even says	-3
even slightly	-2
even small	-4
even talk	5
even that	-4
even the	-1
even then	-1
even three	-5
even today	3
even tried	-15
even use	2
even used	5
even wider	-3
even with	-2
even worse	-34
even wrote	-2
evening	9
evening !	6
evening at	-2
evening news	2
evening out	1
evening with	2
evenings	1
evenly	6
event	1
event and	2
event which	2
events	2
events and	2
events of	1
events that	3
eventually gave	-5
eventually had	-6
eventually make	2
ever	1
ever actually	2
ever again	-14
ever be	3
ever been	-4
ever being	4
ever buy	-5
ever encountered	-2
ever existed	3
ever experienced	-3
ever find	3
ever gave	2
ever go	-16
ever he	-3
ever i	1
ever need	2
ever needed	3
ever present	2
ever produced	-1
ever purchase	-9
ever purchased	-1
ever sat	-23
ever seen	1
ever since	13
ever so	2
ever stay	-13
ever stayed	-2
ever tasted	1
ever use	5
ever visited	-4
ever watched	-1
ever with	1
ever wondered	4
everest	5
everett	3
everett sloane	3
everthing	6
every	1
every attraction	8
every bit	1
every bite	6
every book	-8
every christmas	-2
every cliché	-2
every color	11
every corner	1
every day	21
every detail	2
every direction	2
every episode	1
every guitar	5
every high	3
every item	18
every kind	3
every moment	7
every morning	6
every need	5
every note	3
every order	-2
every penny	12
every review	-2
every ride	1
every second	4
every sentence	-4
every staff	8
every summer	2
every sunday	4
every surface	-4
every week	1
everyday	15
everyday but	2
everyday use	13
everynight	5
everyone	5
everyone !	4
everyone always	4
everyone and	2
everyone at	4
everyone could	2
everyone else	-2
everyone enjoyed	2
everyone from	1
everyone i	3
everyone interested	6
everyone involved	-3
everyone loved	2
everyone must	3
everyone needs	16
everyone should	31
everyone wanted	3
everyone who	2
everyone will	2
everyone working	4
everyone's	2
everything	5
everything a	1
everything else	-1
everything from	4
everything has	2
everything he	1
everything i	1
everything in	4
everything inside	3
everything is	4
everything on	4
everything she	2
everything so	3
everything sticks	-4
everything that	1
everything through	-18
everything under	-9
everything we	5
everything worked	2
everything works	1
everything you	10
everywhere	-1
everywhere and	-2
everywhere but	-2
everywhere except	-4
everywhere on	-2
everywhere was	4
everywhere we	2
everywhere you	-2
evidently	-2
evil bad	-3
evil forces	2
evocation	2
evocation of	2
evocative	-3
evoking	2
evolution is	-5
evolutionary	-4
evolves	9
ewoks	1
ex fiancé	-3
ex machina	-3
exacerbated	-8
exactly	4
exactly and	-4
exactly as	15
exactly but	-2
exactly is	-6
exactly it	-4
exactly on	-3
exactly was	-4
exactly what	28
exam	2
exam and	3
examines	5
examines the	2
example	-1
example as	-3
example there	-2
examples in	5
exceeded	10
exceeded my	4
exceeded our	5
excelent	31
excelente	17
excellence	9
excellence of	4
excellent	86
excellent !	5
excellent acting	-3
excellent addition	3
excellent although	4
excellent ambience	3
excellent and	11
excellent app	6
excellent as	10
excellent at	-2
excellent book	4
excellent buy	4
excellent cast	-2
excellent choice	12
excellent customer	8
excellent direction	2
excellent especially	8
excellent experience	5
excellent film	9
excellent food	1
excellent for	32
excellent hotel	7
excellent i	6
excellent introduction	5
excellent little	4
excellent lounge	7
excellent movie	12
excellent performance	-1
excellent performances	5
excellent place	3
excellent play	-3
excellent portrayal	3
excellent price	2
excellent product	34
excellent quality	-2
excellent resource	5
excellent script	2
excellent selection	2
excellent service	1
excellent shape	-3
excellent showers	6
excellent sound	-3
excellent staff	9
excellent story	3
excellent taste	3
excellent the	4
excellent to	5
excellent too	8
excellent value	30
excellent wifi	4
excellent with	-4
excellently	36
excels	3
except	-2
except during	-4
except for	-4
exception of	-1
exceptional	24
exceptional and	9
exceptional service	2
exceptionally	1
exceptionally bad	-6
exceptionally well	5
exceptions	-1
excess water	-4
excessive amount	-3
exchanging	1
exchanging for	6
excited	-14
excited but	-2
excited for	-7
excited to	-11
excited when	-5
excitedly	-4
excitement and	8
exciting and	2
exciting but	-4
exciting story	3
exciting to	-2
exclamation points	-4
excruciating	-5
excruciatingly	-6
excruciatingly slow	-4
excuse	-16
excuse for	-17
excuse me	-3
excuse that	-3
excuses	-4
excuses and	-5
executed	1
execution	-6
exercise in	-1
exercises are	5
exhibit	2
exhibition	8
exhibits	-1
existed	4
existed in	3
existence in	4
existent	-14
existent and	-12
existent the	-2
existential	1
exits	-2
exl	3
exorbitant	-4
exotic	-1
exotic and	3
expand the	2
expand your	3
expanded	6
expanding	3
expands	1
expanse	4
expansion	-1
expect !	3
expect a	-2
expect an	-4
expect and	5
expect better	-3
expect but	1
expect it's	-4
expect me	-6
expect more	-6
expect much	-7
expect the	-1
expect to	-1
expectation that	5
expectations	-1
expectations !	12
expectations but	-2
expectations for	-2
expectations from	-7
expectations low	-8
expectations when	-5
expected !	5
expected a	-5
expected an	-5
expected and	12
expected better	-18
expected but	1
expected for	-2
expected i	2
expected in	-2
expected more	-39
expected much	-7
expected something	-4
expected the	-5
expected to	-3
expected with	7
expecting	-4
expecting a	-6
expecting more	-3
expecting something	-3
expecting the	2
expecting to	-1
expects	-1
expects to	-3
expects us	-4
expedia and	3
expensive food	-5
expensive for	-5
expensive guitar	3
expensive in	9
expensive inside	3
expensive like	3
expensive model	-6
expensive ones	5
expensive place	-7
expensive though	8
expensive units	4
expensive you	-4
experience !	1
experience and	1
experience at	-1
experience despite	-6
experience ever	-5
experience flying	-4
experience having	9
experience i	-7
experience is	-1
experience the	1
experience there	-2
experience this	2
experience were	3
experience when	-4
experience will	-4
experienced better	-4
experienced it	5
experienced the	-2
experiences that	7
experiencing the	-2
experiment is	3
experiment with	1
expertly	14
expired	-10
expires	-4
explain and	4
explain that	-2
explained that	-8
explained to	3
explaining	-1
explaining that	-6
explaining their	-4
explains	1
explains everything	3
explanation	-3
explanatory	3
explicit	2
explicit sex	3
exploitation	-1
exploited	-1
exploits	1
exploits of	6
exploration	-1
exploration into	3
exploration of	2
explore	14
explore the	4
explored	1
explorer's	3
explorer's club	3
explorers	3
explores	1
explores the	5
exploring	-1
exposed to	-2
exposing	-3
exposing the	-5
exposition	-1
expound	3
expressed my	-3
expression and	4
expressions	2
expressions and	2
exquisite	13
exquisitely	4
extendable	-6
extended version	2
extender	2
extension cord	2
extensions	4
extensive menu	6
external hard	3
extinct	2
extra bed	6
extra bit	4
extra bucks	-2
extra charge	-8
extra fabric	-3
extra footage	3
extra light	-3
extra pounds	-3
extra room	26
extra special	8
extra star	-4
extra step	3
extra time	4
extra weight	4
extract	-1
extract from	3
extraordinary	16
extras	3
extras are	3
extravagant	5
extremely	-1
extremely accurate	2
extremely annoying	-3
extremely bad	-7
extremely boring	-4
extremely bright	3
extremely clean	7
extremely comfortable	44
extremely confusing	-6
extremely cute	-2
extremely delicious	5
extremely difficult	-2
extremely disappointed	-40
extremely disappointing	-12
extremely dry	-3
extremely effective	3
extremely entertaining	4
extremely flattering	12
extremely friendly	5
extremely good	8
extremely happy	27
extremely helpful	24
extremely hot	-14
extremely impressed	3
extremely limited	-7
extremely low	-4
extremely oily	-5
extremely pleasant	2
extremely pleased	3
extremely poor	-32
extremely predictable	-2
extremely professional	12
extremely quiet	3
extremely rude	-18
extremely see	-7
extremely sensitive	3
extremely simple	3
extremely small	-10
extremely soft	4
extremely tall	-8
extremely thin	-2
extremely uncomfortable	-1
extremely uneven	-17
extremely useful	3
extremely well	7
extremist	-5
exuberant	3
eye	2
eye candy	-1
eye contact	-7
eye is	2
eye level	7
eye of	2
eye opening	4
eye popping	3
eyeballs	-9
eyeing	2
eyes to	2
f and	-2
f bomb	-4
f k	-1
f king	-3
f word	1
f you	-10
fab	8
fabled	3
fables	-2
fabri	-4
fabric	-8
fabric a	5
fabric also	-3
fabric and	-1
fabric are	-6
fabric but	-5
fabric covered	5
fabric doesn't	2
fabric felt	-17
fabric for	-3
fabric has	3
fabric i	2
fabric it	-1
fabric just	-4
fabric of	-3
fabric quality	-15
fabric was	-25
fabric weight	3
fabric would	-2
fabrics	-2
fabrics but	-15
fabulous	13
fabulous !	7
fabulous and	10
fabulous but	-3
fabulous time	2
face of	1
face the	2
face when	2
facebook and	6
faced the	2
faces of	1
faceted	3
facial expressions	3
facial hair	-2
facilitate	3
facilities	3
facilities and	-3
facilities are	22
facilities as	4
facilities but	3
facilities that	-4
facilities were	2
facilities which	11
facility has	-6
fact an	-2
fact just	2
fact many	-3
fact on	6
fact there	2
factor	2
factor is	1
factor that	4
factory settings	-8
factory strings	3
factually	-6
fad	-2
fade	1
faded	-1
fades	-4
fagin	2
fail	-14
fail !	-26
fail on	6
fail to	-1
failed	-24
failed after	-4
failed in	-7
failed me	-12
failed miserably	-21
failed to	-4
failing	-1
failing to	-1
fails	-44
fails in	-6
fails miserably	-3
fails on	-8
fails so	-3
fails to	-28
failure	-19
failure for	-6
failure in	-3
failure of	-2
failure rate	-5
failure the	-4
failures	-4
faintest	-8
fair job	-7
fair price	2
fair trade	15
fair warning	-2
fairly comfortable	2
fairly easy	1
fairly friendly	-18
fairly heavy	7
fairly interesting	-2
fairly new	-2
fairly priced	12
fairly quick	-2
fairly simple	4
fairly standard	10
fairy	2
fairy godmother	4
fairy tale	3
faison	-5
faith and	4
faith domergue	-3
faithful adaptation	2
fake	-21
fake !	-4
fake and	2
fall	1
fall !	11
fall and	17
fall apart	-3
fall because	-3
fall dress	2
fall in	5
fall of	1
fall off	-2
fall or	2
fall right	2
fall wardrobe	5
fall with	11
fallen apart	-4
fallen asleep	-8
fallen out	3
falling asleep	-1
falling back	3
falling off	-4
falling to	-2
fallon	2
falls	-1
falls apart	-4
falls far	-5
falls flat	-13
falls in	-1
falls into	-2
falls just	4
falls nicely	4
falls short	-10
false	-5
false advertising	-7
false as	-5
fam	5
familiar	2
familiar from	3
familiar with	4
familiarity	1
familiarity of	4
families as	5
families but	-5
families of	4
family	16
family and	5
family are	6
family can	3
family could	6
family dynamics	2
family film	3
family for	7
family from	2
family get	4
family have	4
family loved	2
family loves	9
family matters	3
family members	3
family movie	3
family not	-5
family owned	4
family pack	-2
family room	3
family run	8
family the	2
family trip	7
family was	1
family who	1
famous	2
fan !	5
fan or	3
fan the	-3
fan which	3
fans	2
fans !	2
fans ?	-2
fans but	-2
fans should	2
fans with	3
fantastic	58
fantastic and	2
fantastic as	-6
fantastic experience	5
fantastic film	-2
fantastic food	5
fantastic for	13
fantastic i	6
fantastic job	2
fantastic location	3
fantastic place	4
fantastic service	2
fantastic staff	2
fantastic the	4
fantastic time	3
fantastic to	4
fantastic too	2
fantastic with	9
fantastically	1
fantasy	5
fantasy land	9
fantasy series	2
fantasyland	3
far !	7
far above	2
far away	-2
far below	-21
far better	-5
far beyond	3
far enough	-2
far far	-8
far from	-2
far has	5
far i	2
far i've	14
far it	10
far it's	2
far more	1
far my	1
far one	1
far only	3
far past	-3
far prefer	-4
far short	-15
far surpasses	4
far that	-2
far the	2
far to	-8
far too	-26
far was	-6
far worse	3
farberware	11
fare and	-2
fares	-4
farfetched	-5
fargo	2
farkle	2
farm	3
farmers	5
farmers market	6
farming	4
farrelly	1
farrelly brothers	3
farscape	2
fartsy	-4
fascinating	22
fascinating and	1
fascinating exploration	4
fascinating look	7
fascinating story	4
fascinating to	2
fashion square	6
fashioned and	-3
fast	5
fast !	3
fast and	16
fast as	-12
fast but	-1
fast delivery	24
fast forward	-23
fast forwarded	-10
fast forwarding	-5
fast internet	6
fast it	2
fast moving	2
fast paced	17
fast pass	1
fast read	3
fast service	4
fast shipping	9
fast track	9
fastened	7
fastened to	3
faster	2
faster and	9
fat !	-5
fat in	-3
fat milk	6
fatal	-2
fateful	7
father	1
father a	4
father and	3
father figure	5
father he	3
father in	3
father son	4
father to	1
fats	-2
fatter	3
fault	-10
fault and	-9
fault for	-11
fault in	-11
fault or	-4
faultless	17
faults	1
faulty	-5
faust	3
faux fur	8
fav	2
fave	5
faves	1
favor and	-7
favor the	3
favorite	35
favorite !	18
favorite and	10
favorite books	2
favorite brand	4
favorite character	2
favorite characters	2
favorite chips	4
favorite coffee	3
favorite dish	10
favorite dress	3
favorite episode	2
favorite episodes	2
favorite feature	2
favorite films	5
favorite flavor	5
favorite flavors	4
favorite for	7
favorite i	-4
favorite in	13
favorite is	10
favorite k	3
favorite kind	2
favorite mexican	3
favorite movie	-2
favorite movies	15
favorite music	2
favorite of	30
favorite one	2
favorite pair	2
favorite part	2
favorite parts	-1
favorite pick	2
favorite picks	3
favorite place	2
favorite restaurant	4
favorite scene	6
favorite so	8
favorite song	6
favorite spot	3
favorite tea	-3
favorite thing	-2
favorite was	4
favorites	21
favorites !	2
favorites in	4
favorites of	8
favorites were	11
favour	-1
favour and	-6
favourably	5
favourite	14
favourite films	1
favourite is	9
favourite part	2
favourites	12
favs	4
fax	-2
fay grim	3
faye	-2
faye dunaway	-3
fbi and	2
fc	-25
fear	1
fear and	1
fear is	-2
fear of	1
fearless	1
fears	3
fears and	3
feasible	2
feast	1
feather	3
feature	-1
feature a	10
feature and	-4
feature for	2
feature in	1
feature is	8
feature makes	4
feature that	3
feature the	-3
features	1
features are	-1
features as	5
features but	2
features in	4
features including	4
features it	2
features on	2
features or	3
features to	3
features with	6
featuring	2
featuring the	2
february	1
federation	2
fee	-4
fee for	-5
fee to	-4
feeble	-13
feed him	2
feed them	7
feedback	-1
feeder	-3
feeders	-2
feeders but	-7
feeding a	3
feeding her	6
feeding my	2
feedly	4
feeds	-1
feel	4
feel a	4
feel are	12
feel at	19
feel better	1
feel cheap	-3
feel cheated	-3
feel compelled	-3
feel for	4
feel free	1
feel good	7
feel great	2
feel her	3
feel how	2
feel more	1
feel nice	2
feel on	3
feel relaxed	-2
feel ripped	-2
feel sexy	3
feel soft	3
feel sorry	1
feel they're	-5
feel what	4
feeling better	4
feeling for	2
feeling of	2
feeling so	-2
feeling very	-3
feeling when	2
feelings	1
feelings and	1
feelings for	1
feels a	4
feels cheap	-38
feels comfortable	3
feels fresh	7
feels good	9
feels like	-1
feels nice	13
feels so	3
feels soft	3
feels solid	4
feels sturdy	3
feels very	1
feely	-16
feet a	-11
feet are	-4
feet or	-5
feet tall	-3
feinstone	2
felix	6
felix's	4
fell	-4
fell apart	-26
fell asleep	-13
fell down	-4
fell far	-5
fell flat	-33
fell in	12
fell off	-9
fell out	-4
fell to	2
fell way	-3
felling	4
fellow	1
fellowship	2
felt	-3
felt as	-1
felt at	4
felt cheap	-30
felt cheated	-7
felt compelled	-2
felt completely	3
felt cramped	-10
felt forced	-2
felt good	6
felt his	3
felt it	1
felt like	-10
felt safe	2
felt sorry	-1
felt there	2
females	-2
females that	-3
feminine	16
feminine and	23
femme	1
fence about	8
fenced	-4
fender	4
fender guitars	3
fender picks	3
fennel	2
fer	-6
ferrero	7
ferrero rocher	6
ferry	2
fertilizer	10
fervent	2
fest	-5
festival	1
festival in	2
festive atmosphere	3
feta	3
feud with	3
fever pitch	6
fevered	-5
few amusing	-3
few and	-1
few apps	2
few attractions	-19
few bites	-7
few but	3
few disney	-23
few episodes	1
few examples	-3
few good	-3
few i	2
few in	-1
few inches	2
few laughs	-11
few lines	-1
few minor	3
few movies	2
few nice	-2
few nights	1
few old	-2
few other	2
few others	6
few pages	-3
few restaurants	3
few reviews	2
few rides	-17
few seasons	2
few seconds	-1
few snacks	-3
few stations	3
few steps	2
few there	-4
few uses	-6
few who	1
few women	3
few years	6
ff	3
fi	1
fi channel	-4
fi fantasy	4
fiance	1
fiasco	-2
fiber	6
fiction	1
fiction books	7
fido	7
fido is	2
field	1
field for	-2
fields	2
fiennes	-1
fierce	2
fiery	1
fiestaware	3
fig	3
fight against	1
fight for	4
fight off	-2
fighting for	1
fighting over	3
figure flattering	1
figure in	2
figured this	-1
figures	1
figures of	3
figures out	2
file	-5
filed a	-5
filet	10
filet mignon	6
fill my	2
fill this	4
fill with	7
filled it	-1
filler	-1
fillets	8
filling	1
filling and	3
fills	6
fills a	3
fills in	9
fills the	1
film	1
film ?	-1
film about	1
film an	1
film and	2
film around	-6
film buffs	2
film captures	3
film editor	-5
film even	1
film fails	2
film falls	-1
film festival	1
film filled	2
film for	2
film he's	-3
film in	1
film is	1
film itself	-1
film just	-1
film lacks	-1
film look	-1
film may	1
film meanders	-5
film might	-2
film noir	9
film of	2
film school	-7
film series	2
film shows	2
film still	4
film succeeds	3
film tells	2
film that	1
film to	1
film tries	-2
film very	1
film wasn't	-1
film which	1
film will	1
film works	4
film you	1
filming is	-2
filming it	-4
films	1
films at	3
films ever	1
films just	-3
films of	4
films since	2
films some	-2
films that	1
films the	-1
films today	4
films you	1
filter and	2
filter on	3
filter which	4
filth	-2
filthy	-31
filthy and	-7
final	1
final analysis	-2
final book	4
final chapter	2
final days	4
final episode	2
final episodes	3
final fantasy	7
final justice	-2
final scene	3
final straw	-3
finally	1
finally a	7
finally and	-14
finally available	5
finally been	4
finally bought	9
finally broke	6
finally deleted	-3
finally do	-3
finally have	2
finally received	-14
finally the	-1
finally there	-3
finally we	-1
finally when	-4
finaly	5
financial	1
financial district	4
finch	1
find	1
find !	24
find another	-6
find enough	-3
find for	1
find from	2
find good	2
find great	5
find here	-4
find i	4
find is	6
find it	1
find myself	6
find new	7
find something	-1
find that	1
find there	3
find these	11
find where	3
find work	2
find your	2
finding	5
finding a	1
finding these	4
finding your	4
finds	1
finds her	4
finds herself	5
finds himself	-2
fine	1
fine !	1
fine acting	-2
fine addition	4
fine and	1
fine but	-3
fine by	8
fine china	5
fine details	2
fine dine	-2
fine film	24
fine form	2
fine if	-25
fine just	11
fine line	4
fine movie	4
fine performance	1
fine performances	-2
fine piece	6
fine product	8
fine quality	2
fine too	16
fine until	-10
finely	5
fineman	3
finest	21
finest films	2
finest in	10
finest performance	10
finger at	-9
finger in	-3
finger picking	4
finger to	-2
fingerboard	2
fingernails on	-5
fingerprints	10
fingerprints and	6
fingers are	5
fingers when	-2
fingertips	19
finish and	2
finish on	3
finish to	2
finish was	-6
finland	4
finlay	4
fir	15
fire because	-2
fire browser	3
fire he	-2
fire place	8
fire the	-3
fire work	7
fire works	31
firecrackers	3
fired and	2
firefighter	6
firefighters	2
firepits	3
fireworks	2
fireworks !	3
fireworks and	16
fireworks as	4
fireworks at	-4
fireworks display	2
fireworks in	3
fireworks over	-7
fireworks show	27
fireworks was	4
firing off	-3
firm	2
firm belief	6
firmer	4
firms	6
firmware	-3
firmware update	-15
first act	-2
first aired	3
first and	-1
first appeared	4
first arrived	-1
first as	1
first at	-2
first attempt	-9
first bad	-5
first because	3
first by	5
first came	4
first choice	1
first clue	-8
first customer	3
first dates	3
first dvd	-8
first episode	2
first exposure	2
first feature	2
first few	-2
first film	1
first five	-6
first found	4
first guitar	-10
first heard	1
first impression	-1
first ingredient	-2
first it	-5
first let	-2
first love	1
first night	-1
first non	10
first of	-4
first on	2
first ordered	2
first page	2
first person	1
first power	-2
first problem	-3
first purchase	10
first rate	26
first read	3
first real	9
first row	-3
first saw	12
first season	8
first section	4
first sequel	-2
first series	2
first shown	3
first sight	1
first stop	10
first street	6
first ten	-3
first the	-4
first they	-1
first things	1
first time	1
first transformers	-8
first tried	3
first use	-8
first viewing	2
first wash	-36
first with	3
first year	-4
firstly	-4
firstly the	-16
firstly there	-2
firstly this	-3
firth	-9
fish	1
fish but	5
fish chicken	5
fish oil	4
fish sandwich	3
fish that	-4
fish tikka	2
fishburne	3
fishing	1
fishing and	2
fishy	-2
fiskars	6
fisted	-5
fit	-1
fit !	3
fit a	-3
fit across	-2
fit any	-4
fit as	11
fit beautifully	1
fit everywhere	-5
fit fine	1
fit great	-1
fit if	-14
fit in	-1
fit inside	5
fit just	2
fit me	3
fit my	7
fit nice	4
fit or	-2
fit over	-15
fit perfect	11
fit perfectly	-2
fit size	2
fit snugly	19
fit so	1
fit the	9
fit through	4
fit together	2
fit two	-3
fit was	-22
fit well	-1
fit which	-4
fit with	1
fit you	7
fitfully	-3
fits	26
fits a	-2
fits all	2
fits as	-2
fits beautifully	20
fits comfortably	5
fits exactly	4
fits great	40
fits into	2
fits just	2
fits me	34
fits my	7
fits nicely	12
fits on	4
fits perfect	14
fits perfectly	38
fits really	8
fits right	4
fits snugly	4
fits that	6
fits the	6
fits true	1
fits tts	6
fits very	-2
fits well	4
fits your	12
fitted	1
fitted around	-2
fitted at	8
fitted so	7
fitting and	-1
fitting but	1
five bucks	-2
five dollars	-2
five hundred	6
five minutes	-4
five people	-6
five stars	14
fix	-15
fix !	-9
fix it	-15
fix this	-14
fixed	-2
fixes	-1
fixes this	-15
fixtures	-4
fizz	11
flag	-1
flag down	-4
flag to	-15
flags	-1
flagship	-4
flagship lounge	-2
flailing	-2
flair for	2
flake	-2
flaked	-9
flaking	5
flange	4
flannel	1
flaps	-9
flare	2
flared out	-2
flashes	-1
flashlight	-1
flat	-8
flat and	-10
flat as	-2
flat for	-2
flat sandals	3
flat to	-4
flat with	-2
flats	21
flats or	2
flatscreen	7
flatscreen tv	5
flattering	27
flattering !	31
flattering and	12
flattering as	3
flattering cut	6
flattering dress	5
flattering even	2
flattering fit	6
flattering for	19
flattering i	7
flattering if	4
flattering it	2
flattering shape	2
flattering style	3
flattering to	-1
flattering way	6
flattering with	-1
flattering without	1
flatters	16
flatters my	2
flavia	3
flavor !	4
flavor i	-3
flavor is	-1
flavor not	7
flavored and	7
flavorful	3
flavorful and	-1
flavorful with	3
flavoring	-1
flavorless	-17
flavors and	4
flavors are	12
flavors of	-1
flavors to	2
flavors were	-2
flavour	3
flavour and	4
flavour of	9
flavoured	1
flavourful	4
flavours	6
flaw i	3
flawed but	2
flawed in	-7
flawless	25
flawlessly	12
flawlessly on	3
flawlessly with	3
flaxseed	3
flaxseeds	4
fledged	2
fleet	3
fleet is	4
fleshing out	-3
flew	1
flew back	3
flex to	6
flexibility	11
flexibility of	10
flexible and	-2
flexible enough	6
flick	-1
flick of	-3
flick was	-1
flickers	-2
flicks	1
flicks like	-1
flies	1
flies all	-3
flies for	9
flight !	-4
flight from	-1
flight home	2
flight i	3
flight information	14
flight not	-9
flight of	2
flight or	4
flight the	-3
flight they	18
flight time	3
flights departing	16
flights to	2
flights were	-8
flights which	3
flimsy	-41
flimsy and	-14
flimsy piece	-3
flimsy plastic	2
flipped	-6
flipped it	-4
flipping	2
flipping channels	3
flips	-1
flirty	10
flirty and	2
flooded	-6
flooded with	-15
floor to	4
floor when	-8
floors are	-4
floors of	3
flop	-5
flopping	-7
floppy and	3
floral pattern	3
floral print	1
floreat	-2
florida !	-5
florida but	8
florida to	-5
florida with	3
florida's	7
flours	11
flow	1
flower	1
flowering	4
flows	-1
flows and	3
flowy and	1
flowy so	5
flowy tops	-5
floyd	2
fluff	-1
fluff that	-3
fluff with	-5
fluffy	1
fluffy and	6
flustered	3
flutter	1
fly	-2
fly and	-3
fly economy	-7
fly on	-3
flying colors	2
flying from	-4
flying on	2
flying with	-6
focaccia	3
foch	3
focused on	2
focuses	6
focuses on	6
fodder	-4
foibles	2
foil to	2
fold out	19
fold over	-6
foldable	3
folded up	3
folders	6
folds up	2
folk	1
folk lore	6
folks were	4
folks who	1
folks will	-9
follies	4
follow	1
follow my	2
follow suit	-2
follow the	4
follow to	6
followed	-1
followed instructions	-5
followed the	-6
follows	1
follows a	1
follows is	1
followup	-7
fonda	1
fondue	4
food	-1
food again	-6
food also	5
food amazing	2
food and	4
food around	13
food available	4
food average	-9
food choices	1
food could	-3
food counter	3
food coupon	3
food does	-2
food drinks	-2
food even	-2
food excellent	2
food good	14
food got	-8
food great	8
food here	1
food i've	-3
food including	11
food is	-1
food isn't	-2
food itself	-3
food looked	-9
food lovers	6
food makes	4
food much	-4
food n	3
food nice	-2
food not	-10
food ok	3
food only	-5
food option	-12
food presentation	5
food prices	-3
food processor	6
food products	-4
food quantity	4
food selection	2
food served	1
food should	-5
food so	-2
food terrible	-17
food this	7
food to	-1
food too	3
food tray	-7
food vendors	-6
food we	1
food well	4
food when	-1
food with	-1
food would	-2
foodie	16
foodies	3
foods	2
foods but	4
foods that	1
foods they	10
foods to	2
fool people	-3
fooled	-16
fooled by	-8
fooling	-10
foolish	-1
fools	-2
foot is	4
foot on	2
foot pedal	3
foot rest	2
foot switch	2
foot the	-5
football in	5
football team	-5
for	1
for !	1
for about	-1
for acoustic	16
for adding	5
for adult	14
for after	2
for all	15
for allowing	-2
for amazing	2
for android	1
for another	-1
for any	1
for anybody	3
for anyone	3
for apple	-8
for approximately	-3
for asking	-3
for audio	3
for baby	6
for beer	2
for best	2
for both	8
for bringing	5
for cable	-3
for casual	4
for change	2
for christmas	1
for cleaning	2
for coffee	3
for commercial	3
for connecting	10
for consistency	-5
for cooking	-2
for cooler	3
for coupons	-9
for crap	-3
for creating	1
for daily	6
for days	1
for daytime	31
for decent	-15
for delivering	3
for desert	2
for dessert	3
for different	10
for dipping	2
for disneyland	14
for doing	1
for drama	-5
for dummies	-2
for ease	3
for economy	2
for effort	-3
for electric	-9
for european	15
for even	-4
for every	2
for everybody	17
for everyday	17
for everyone	15
for excellent	-2
for exploring	6
for failure	-3
for fall	4
for family	11
for fans	-1
for fast	2
for fathers	3
for fear	6
for feeling	-7
for finally	3
for first	3
for folks	2
for food	-1
for france	4
for friends	19
for full	5
for gaming	4
for getting	1
for god's	-4
for gold	3
for granted	7
for great	1
for group	4
for grown	3
for guitar	10
for half	-6
for hangout	3
for heaven's	-3
for help	-1
for helping	1
for hi	3
for him	1
for his	2
for home	8
for hubby	8
for human	-3
for improvement	1
for indoor	3
for insomnia	-4
for ipad	-23
for is	-6
for it's	1
for keeping	4
for ketchup	-8
for kicks	-4
for lack	-3
for late	2
for later	4
for laundry	-4
for layering	8
for life	3
for light	4
for longer	3
for lounging	2
for lovers	6
for luggage	4
for maeve	2
for maintaining	3
for many	6
for maybe	-3
for me	1
for metal	9
for mickey	3
for mine	3
for missing	-5
for mobile	6
for money	4
for multiple	2
for my	5
for navigating	3
for no	-7
for not	-1
for notes	3
for nothing	-2
for nyc	4
for older	3
for on	3
for once	3
for one	-1
for only	-3
for ordering	5
for ourselves	5
for overnight	4
for owning	4
for parents	9
for parking	-9
for parts	-3
for passing	2
for people	-1
for petite	3
for picks	4
for popping	3
for power	8
for practice	2
for professional	3
for quick	2
for quot	-3
for reading	-1
for really	-3
for repair	-4
for restaurants	4
for right	-26
for rock	4
for s	-15
for san	3
for saying	-7
for selling	-2
for sending	2
for senior	5
for serious	-2
for serving	9
for shipping	-3
for shorter	12
for shows	-6
for sightseeing	3
for slasher	-5
for small	5
for smaller	2
for snacks	-2
for so	2
for someone	-1
for something	-12
for sometime	3
for specific	3
for speed	-8
for spending	-11
for spring	5
for star	13
for staying	-4
for storage	13
for strong	-5
for students	2
for stupid	-10
for such	-1
for sure	6
for table	-3
for taking	4
for taller	5
for that's	5
for this	-5
for those	1
for thought	2
for thousands	-5
for thrill	2
for too	-1
for transatlantic	-11
for transport	3
for travel	5
for traveling	2
for trips	4
for trying	-1
for under	3
for unknown	-3
for updates	3
for us	5
for valentine's	5
for value	4
for variety	3
for vengeance	6
for vocals	2
for walking	7
for wasting	-13
for weeks	1
for whatever	1
for when	14
for winnie	3
for women	1
for word	-2
for work	3
for worst	-3
for your	7
for yourself	3
for zomato	-2
foran	-2
forbidden planet	4
forbidding	4
force	-4
force as	2
force close	-22
force closed	-22
force closes	-39
force closing	-8
force her	-8
force of	4
force that	2
force the	-4
forced	-7
forced and	-2
forced me	-4
forcing	-1
forcing the	-3
ford	4
ford in	7
forearm	-3
forefront	5
foreman	-2
foremost	1
forests	2
forever !	3
forever but	-10
forever to	-17
forge	6
forget	-1
forget about	-5
forget it	-14
forget this	-3
forget your	2
forgetable	-7
forgettable	-18
forgettable and	-4
forgiving	8
forgiving and	8
forgot to	-1
forgotten and	-2
forgotten how	5
forked over	-3
form	2
form and	1
form as	2
form factor	7
form fitting	5
form of	1
form or	1
formally	3
format and	-1
formats	6
formatting	-5
forms but	-3
formula in	-3
forsythe	-2
forth and	5
fortunate	2
fortunate to	12
fortunately he	-9
fortunately it	3
fortune for	-17
fortunes	2
forum and	8
forward button	-4
forwarded	-2
forwarded through	-8
forwarding	-3
foul smell	-9
found about	-3
found and	3
found for	2
found good	-4
found here	-4
found him	2
found no	-4
found none	-3
found nothing	-3
found out	2
found something	6
found these	2
found this	1
found two	-23
found was	6
found with	2
foundation	4
foundation and	6
foundation is	3
foundation trilogy	6
founder of	-12
fountain	2
fountain and	6
fountains and	7
four friends	2
four hour	3
four nights	3
four or	-2
four stars	11
four women	2
fourth man	3
fox at	-4
fox news	5
fox who	2
fragile	-2
fragile and	-3
frailty	-2
frame of	4
framed	2
framed by	6
framework	3
framing	2
france to	9
frances dee	3
franchise	-1
franchot	2
franchot tone	3
francisco	1
francisco and	3
francisco the	3
francisco to	-2
francisco's	3
francois	7
frank	1
frank and	2
frank morgan	2
frank sinatra	1
franklin's	3
frankly	-5
frankly i	-4
fray	-3
frayed	-4
fraying	-4
frazer	4
frazzled	-8
freaked	-1
fred	-1
fred astaire	1
free	1
free !	5
free alarm	2
free but	-2
free fast	5
free for	2
free internet	-5
free it	-1
free meal	3
free of	1
free or	-1
free pancakes	3
free sample	-4
free samples	3
free shuttle	2
free upgrade	3
free wifi	2
free wireless	3
free with	-2
freebird	3
freedom	6
freedom is	7
freedom of	2
freedom that	3
freeze dried	11
freeze them	2
freeze up	-23
freezer to	-7
freezes	-17
french	3
french !	-4
french but	2
french fries	2
french is	3
frenetic	2
frequent this	-9
frequent visitor	3
frequently	1
frequently as	5
frequently use	2
frequently used	4
fresh	21
fresh !	12
fresh air	1
fresh and	12
fresh as	4
fresh baked	3
fresh coffee	3
fresh for	5
fresh fruit	2
fresh ground	-3
fresh herbs	3
fresh ingredients	1
fresh new	2
fresh to	4
freshener	-2
freshest	7
freshly baked	2
freshly prepared	5
freshman	-1
freshness	3
fret board	10
fretboard and	4
fretboard is	-3
frets	1
freud	1
fricken	-3
fricker	2
friction	1
frida	-2
friday nights	-2
friday the	-5
fridays	4
fridge	1
fridge and	27
fridge but	-3
fridge in	4
fridge was	-4
fried	1
fried chicken	6
friend !	2
friend asked	-5
friend bought	-4
friend but	-3
friend for	2
friend played	3
friend recommended	2
friend try	-16
friendliest	4
friendliness	14
friendliness of	3
friendly	27
friendly !	2
friendly and	17
friendly atmosphere	2
friendly even	4
friendly helpful	3
friendly hotel	2
friendly like	-5
friendly place	11
friendly staff	7
friendly they	8
friends	6
friends !	1
friends because	2
friends come	2
friends family	3
friends have	2
friends in	1
friends is	-1
friends or	1
friends tell	-4
friends were	-2
friends with	2
friendship	22
friendship and	17
friendship between	4
friendship of	2
friendship with	-1
friendships and	3
fries !	2
fries are	2
fries to	5
fries were	-5
frighten	-2
frightens	2
frills	4
fritz	7
fritz lang's	3
frogger	-2
from airport	4
from all	3
from amazon	-1
from anything	-2
from anywhere	3
from april	3
from as	4
from back	2
from bangkok	-5
from beginning	3
from behind	-2
from being	-1
from breakfast	4
from california	3
from central	6
from certain	3
from check	2
from childhood	7
from college	-7
from costco	-3
from death	2
from dinner	3
from downtown	2
from dubai	-13
from earth	4
from england	-2
from every	1
from famous	4
from finland	10
from florida	-5
from france	3
from friends	2
from front	2
from georgia	2
from giving	2
from god	8
from going	-2
from happy	-4
from her	3
from his	4
from hk	-15
from it's	-1
from italy	7
from jfk	2
from johannesburg	-3
from kansas	-11
from kids	3
from klook	21
from kowloon	11
from light	3
from long	3
from mainland	2
from many	3
from mr	2
from multiple	15
from netflix	-2
from new	2
from our	1
from outer	-1
from paris	-4
from parking	-4
from previous	-1
from retailer	-3
from sandisk	-7
from scratches	4
from shanghai	8
from side	-14
from simple	4
from staff	4
from starbucks	3
from start	3
from street	2
from sunny	1
from sydney	-3
from t	2
from tempe	2
from them	-5
from then	-2
from these	-1
from this	-1
from time	2
from today's	4
from tsim	2
from under	-1
from union	2
from use	2
from washington	4
from within	-1
from years	-2
from you	-1
from youtube	7
from zomato	-10
front	-2
front !	-2
front as	19
front cover	-4
front desk	-5
front page	14
front passenger	-6
front row	-4
front so	1
front was	-1
front which	-2
frontiers	2
fronts	-1
froze	-18
froze my	-5
froze up	-6
fruit	2
fruit smoothies	3
fruitless	-2
fruits	5
fruits and	13
fruity	-1
frumpy	-3
frustrated	-8
frustrated by	-2
frustrated me	-3
frustrating	-10
frustrating !	-2
frustrating and	-9
frustrating at	2
frustrating that	-4
frustrating to	-3
fry	-1
ft tall	-2
fu manchu	-2
fu movie	3
fu movies	3
fuck	-3
fudge	-3
fuel and	4
fueled	7
fulci	-1
fulfilling	4
fulfills	4
full	1
full !	6
full attention	3
full bar	5
full bodied	3
full body	5
full breakfast	17
full by	3
full color	3
full day	4
full figure	3
full fledged	2
full flight	2
full frame	2
full game	-2
full marks	4
full meal	7
full price	2
full range	12
full refund	-24
full view	-3
fuller	1
fullest	2
fulls	-3
fully enjoy	1
fully equipped	6
fully occupied	-12
fully satisfied	2
fun	36
fun !	34
fun a	3
fun activities	3
fun and	11
fun app	5
fun but	-9
fun day	16
fun dress	2
fun especially	6
fun even	4
fun experience	9
fun film	6
fun for	2
fun fun	4
fun game	8
fun here	6
fun i	3
fun just	-4
fun little	30
fun loving	4
fun movie	1
fun on	2
fun print	3
fun ride	2
fun rides	7
fun the	3
fun there	5
fun this	3
fun time	4
fun we	2
fun you	17
functioning of	-7
functions and	7
functions as	2
functions like	5
functions perfectly	6
functions well	-2
fund	-2
funded	-2
funded by	-5
funky	-1
funniest	9
funniest moments	3
funniest movies	10
funny	3
funny !	1
funny ?	-2
funny and	5
funny characters	2
funny charming	2
funny film	6
funny little	2
funny movie	4
funny or	-5
funny part	-2
funny script	6
funny show	2
funny what	-5
fur	1
fur collar	2
fur is	7
furlong	2
furnished	1
furnishings and	7
furniture	-3
furniture a	3
furniture had	-6
furniture is	-3
further back	6
further but	-4
further in	4
further more	-10
further than	-4
further with	-2
furthermore	-6
furthermore i	-4
future	1
future as	6
future books	7
future but	3
future for	4
future of	1
future that	8
future with	3
futures of	3
fyi the	4
g and	2
g is	2
g of	3
g string	-10
gabriella	6
gachibowli	3
gachibowli area	9
gackt	6
gackt and	2
gag	-1
gage	6
gags are	-1
gaiman	3
gain and	2
gained a	6
gained by	-5
gaining	1
gains	3
gala	3
galactic empire	4
galleries	21
gallery	1
gallows	3
gals	2
gals are	4
galveston	4
game !	2
game against	2
game all	2
game by	3
game does	-3
game for	2
game here	4
game just	-2
game not	-2
game playing	-3
game runs	2
game so	2
game sucks	-15
game takes	3
game that	2
game thinking	-3
game to	2
game very	3
game was	-5
game where	3
game with	5
game works	9
gamera	-2
games	5
games are	1
games at	2
games available	-3
games in	8
games into	3
games so	2
games to	10
games you	-3
gaming	3
gammell	-3
gammell's	-30
gammell's illustrations	-5
gammera	-2
gandhi	4
gandhi and	2
gandhi my	3
gandhi's	3
gangster	4
gaps	-7
garage door	12
garbage	-35
garbage !	2
garbage and	-8
garbage i	-3
garbage like	-3
garbage that	2
garbage the	-3
garden	1
garden and	2
gardens was	3
gare	2
garlic	-1
garlic cheese	-4
garlic noodles	3
garlicky	3
garment	-5
garnered	1
garth	3
garuda	4
gary merrill	3
gaskets	-3
gate !	-20
gate and	2
gates at	8
gates opened	3
gateway	1
gather a	-3
gathered	-1
gathered around	-7
gatherings	-2
gatorade	-7
gauntlet	2
gave	-2
gave a	1
gave me	-1
gave my	-4
gave no	-19
gave one	1
gave two	-3
gave up	-32
gay love	6
gd	14
gear and	2
geared up	-3
geddes	2
geer	4
geez	-2
gel	-2
gelatin	3
gelato	2
gem	28
gem !	9
gem is	5
gem of	9
gem on	4
gemini	3
gems for	3
gems in	4
gems of	5
gene	1
gene hackman	-5
gene kelly	5
gene simmons	6
general as	-4
general population	-4
generalizations	-11
generally bad	-4
generally don't	-3
generally get	13
generates a	-24
generation	1
generation who	2
generations have	4
generic	-16
generic and	-2
generous	1
generous and	-2
generous in	2
genesis	2
genesis of	4
genetically	-16
genitals	-5
genius	7
genius and	4
genius in	2
genius of	2
genre	3
genre and	1
genre film	2
genre is	2
genre of	1
gentle alarm	5
gentle cycle	-3
gentleman jim	3
gently	8
genuine	1
genuinely	2
geoff	7
george	-2
george brent	2
george burns	4
george carlin	5
george lopez	2
george macready	3
george sanders	-5
georges	2
geraldine	3
geraldine fitzgerald	3
gerard	1
germ	-2
germain	4
germans	-1
germany	3
germany and	25
gershwin	3
get ?	-9
get a	-2
get about	2
get across	2
get ahold	-21
get all	2
get along	1
get annoyed	-2
get another	-2
get any	-4
get as	1
get bigger	3
get compliments	-9
get crowded	3
get dirty	8
get enough	2
get everywhere	2
get fixed	-9
get for	-1
get full	-5
get great	3
get here	1
get in	-4
get is	-5
get just	2
get lost	1
get lots	8
get most	2
get near	2
get new	2
get nice	6
get off	1
get older	2
get our	1
get quite	3
get revenge	-2
get rich	2
get something	-1
get that	1
get these	3
get this	1
get those	1
get through	-1
get tons	2
get turned	-2
get under	2
get us	-7
get used	22
get very	2
get what	-14
get without	3
get worse	-1
gets better	1
gets boring	-5
gets killed	-1
gets me	2
gets more	1
gets much	3
gets one	-2
gets right	2
gets shot	-3
gets stuck	-2
gets worse	-6
gets you	2
getting around	2
getting better	11
getting bored	-4
getting from	-5
getting here	-3
getting hit	-4
getting is	-3
getting sick	-7
getting something	-5
getting that	-5
getting them	1
getting there	11
getting through	-3
getting two	-6
getting up	-2
getting use	3
getting used	34
gevalia	13
gf and	4
gg	7
ghost writer	-6
ghs	7
giamatti	-3
gibberish	-2
gibson	19
gibson les	3
gielgud	2
gift	6
gift !	6
gift but	-13
gift card	4
gift certificate	-3
gift for	2
gift from	1
gift i	3
gift of	1
gift shops	4
gift to	2
gifted	5
gifts	2
gifts for	12
gifts of	5
gig bag	27
gigabit	10
gigging musician	2
gigi	4
gigs	2
gigs and	5
gil	1
gilliam	2
gimme a	2
gimmick	-1
gimmick of	-3
gimmicky	-8
gin rummy	3
ginger	1
ginger and	-3
gino	3
girl could	3
girl says	-4
girlfight	6
girlfight is	5
girlfriend boyfriend	-9
girlfriend of	6
girlfriends and	2
girls and	-1
girls growing	4
girls night	3
girly	4
give great	9
give me	-5
give my	6
give other	-9
give something	-2
give these	1
give us	-2
given	-2
given by	1
given it's	-5
given no	-2
given them	2
given this	-1
given up	-3
given us	2
given you	-3
gives	15
gives a	9
gives an	4
gives good	3
gives her	3
gives him	2
gives insight	3
gives it	8
gives little	3
gives me	1
gives no	-8
gives the	-1
gives us	5
gives very	3
gives you	14
giving	-1
giving it	1
giving the	-2
giving them	-1
giving this	1
giving two	-6
giving up	-7
giving you	2
glacial	-2
glad	26
glad amazon	3
glad i	11
glad it	-1
glad that	11
glad there	5
glad to	3
glad we	5
glad you	9
gladly	1
gladly paid	3
glaring	-3
glass doors	7
glass jar	-5
glass that	2
glass top	-3
glass windows	3
glasses or	-7
gleaming	2
glee	4
glenn anders	2
glimpse	4
glimpse into	5
glimpse of	2
glitchy	-9
global	-1
global economy	6
global warming	-2
glorification of	-4
glorified	-28
glorify	-3
glorious	1
glorious food	4
glory	2
glossy	10
glove	12
glove and	6
glover	9
glowing	-6
glowing review	-3
glowing reviews	-40
glue on	-6
glue the	-13
gluten	4
gluten free	4
gluten intolerant	4
gluttony	6
glycemic	12
gmo	-3
go ?	-2
go again	2
go along	1
go as	1
go blind	-4
go early	29
go eat	2
go elsewhere	-4
go find	-1
go girl	3
go great	2
go here	-1
go home	-1
go it	-7
go just	2
go lucky	2
go of	3
go once	-6
go place	2
go rent	-1
go see	1
go somewhere	-4
go to	-1
go well	2
go when	2
goal	1
goats	2
gobbled up	7
gobind	5
gochibowli	3
god	-1
god awful	-16
god bless	2
god don't	-2
god it	-1
god knows	-4
god of	-2
god to	2
god's sake	-4
godawful	-4
godmother	7
godsend	4
godzilla	-6
goes above	3
goes black	-3
goes by	1
goes downhill	-8
goes great	1
goes nowhere	-5
goes right	6
goes straight	-3
goes under	-5
goes well	4
goes with	14
goines	4
going	-1
going again	6
going around	3
going at	2
going back	-49
going during	4
going for	-7
going strong	25
going to	1
going wrong	-4
gold !	6
gold box	4
gold circle	-15
gold color	2
gold digging	3
gold in	1
gold rush	-2
gold the	3
goldberg is	2
golden	1
goldsworthy	9
goldsworthy's	6
golf	3
golf course	6
gone but	2
gone down	-10
gone downhill	-11
gone too	-5
gone up	2
gone without	10
goober	3
good	26
good !	21
good a	-1
good action	2
good actors	-3
good advice	2
good against	3
good also	6
good ambiance	5
good ambience	7
good amount	4
good and	17
good app	6
good application	-6
good as	7
good atmosphere	5
good b	-3
good background	3
good bang	4
good bar	9
good basic	3
good beach	-15
good better	3
good biryani	3
good book	7
good books	-9
good buffet	3
good burgers	3
good but	-8
good buy	15
good cable	4
good can	8
good care	3
good category	-2
good cheap	4
good choice	16
good clip	5
good coffee	1
good combination	2
good combo	3
good considering	1
good cook	-4
good copy	3
good coverage	2
good cup	2
good date	5
good day	2
good deal	4
good delivery	14
good design	5
good dining	4
good director	-1
good discount	4
good drama	2
good drinks	9
good editor	-10
good effort	-16
good english	-1
good enough	6
good especially	3
good experience	26
good extras	3
good facilities	3
good family	-2
good feeling	-1
good film	4
good fit	1
good flavors	3
good food	30
good from	-9
good fun	4
good game	2
good given	3
good good	1
good graphics	13
good guitar	3
good half	-3
good has	3
good heart	2
good here	-1
good high	3
good hotel	2
good idea	-8
good ideas	-2
good in	-1
good insight	7
good intentions	-1
good it	6
good job	1
good legroom	2
good local	3
good lounge	17
good luck	-13
good mix	12
good movie	1
good music	6
good name	-2
good news	-1
good no	6
good north	7
good not	6
good nothing	13
good ol	2
good one	1
good option	5
good options	11
good parts	-8
good pedal	3
good pictures	3
good piece	2
good place	11
good point	-2
good points	-2
good portion	3
good premise	-2
good price	7
good prices	3
good product	10
good purchase	24
good quality	24
good quantity	14
good quick	5
good range	7
good rate	2
good read	7
good recline	2
good replacement	5
good response	4
good restaurant	1
good results	2
good review	-3
good reviews	-16
good riddance	-8
good seat	22
good seating	14
good selection	8
good series	3
good service	20
good shape	20
good shopping	3
good show	3
good side	-10
good sign	2
good size	5
good sized	3
good snack	12
good so	8
good solid	8
good sound	1
good space	6
good specially	2
good spot	-2
good spread	1
good staff	1
good stay	2
good strap	3
good strong	6
good stuff	4
good supply	10
good support	5
good tasty	4
good than	6
good that	10
good the	1
good there	3
good these	4
good thing	-1
good things	-4
good thriller	2
good time	5
good times	7
good tip	-8
good to	12
good tone	6
good too	25
good tool	-3
good touch	6
good until	-7
good value	21
good variety	27
good vibe	7
good view	8
good volume	8
good vs	4
good watch	3
good water	5
good way	5
good weather	3
good weight	2
good which	-2
good wifi	21
good wine	3
good with	9
good work	3
good would	-2
goodie	2
goodies and	5
gooding	1
goodman	2
goodness it	-3
goodwill	-6
goody	-3
google	-3
google for	-7
google it	-2
google reader	4
google search	-10
google the	-4
google's	3
gook	-16
goood	9
gooood	3
goose bumps	4
gooseneck	-5
gore	-5
gore and	-3
gore effects	-2
gore scenes	-1
gorgeous	9
gorgeous !	16
gorgeous and	3
gorgeous blouse	4
gorgeous dress	21
gorgeous in	16
gorgeous sweater	4
gorgeous view	3
gorgeously	2
gorgonzola	3
goring	3
gory but	-2
gossett	-4
got	1
got a	-2
got addicted	4
got bored	-2
got charged	-3
got chicken	-8
got everything	3
got food	-6
got free	2
got home	2
got hooked	2
got is	-1
got lots	-3
got lucky	3
got mail	4
got many	1
got mine	9
got nothing	1
got off	-4
got paid	-5
got rid	-17
got ripped	-10
got served	-3
got sick	-3
got spoiled	-3
got stuck	-1
got there	-1
got tired	-2
got up	-2
got used	3
got was	-2
got worse	-13
gothic	4
gothic and	5
gotta be	-5
gotta do	-3
gotta get	6
gotta say	-3
gotta try	2
gotten into	2
gotten over	-3
gouge out	-4
govern	2
governing	13
government would	5
governor	1
govind	24
gps's	6
grab	1
grab a	2
grab and	-2
grab it	10
grab one	2
grab this	2
grabbed	1
grace is	-1
grace was	-16
graceful	4
grad school	3
grade	-4
grader	-2
grades	4
gradually	4
graduated	-3
graduated from	-17
grady	-1
grady harp	-2
graham greene	2
graham is	-3
grains	-3
grains and	-5
grainy	-1
grainy and	-10
grammatical	-4
grammatical errors	-3
grams	-1
grams of	7
grand	4
grand canal	4
grand kids	2
grandaughter	3
grandchild	7
grandchildren	3
grandchildren love	3
granddaughter	12
granddaughter and	9
granddaughters	3
grandeur of	3
grandfather	1
grandkids	3
grandson	6
grandson's	5
grandsons	4
granola	3
granted	3
granted it	3
granules	3
graph	-4
graphically	-1
graphics	1
graphics suck	-4
grasp	1
grass grow	-2
grateful	7
grateful for	3
grateful to	2
gratifying	7
grating	-1
gratuitous	-3
gratuitous and	-4
gratuity	-7
gravy is	3
gravy was	-2
grayish	-4
grayson	5
grease	-5
grease in	-11
greasy	-9
greasy and	-5
great	55
great !	32
great a	-1
great acting	5
great action	1
great actors	-1
great addition	-1
great alarm	6
great also	17
great alternative	3
great although	9
great ambiance	-2
great ambience	29
great and	-3
great app	31
great application	5
great around	-6
great as	-1
great atmosphere	16
great attractions	3
great author	-3
great bar	2
great bargain	12
great basic	4
great because	4
great beer	21
great book	7
great breakfast	-2
great buffet	2
great but	-26
great buy	10
great camera	9
great case	7
great cast	-1
great casual	4
great cd	12
great character	-2
great cheap	3
great city	5
great classic	2
great clean	4
great coffee	3
great color	-4
great combination	2
great compliment	3
great condition	25
great customer	9
great day	22
great deal	-3
great deals	7
great detail	1
great device	2
great dining	3
great direction	4
great disappointment	-16
great documentary	2
great entertainment	3
great especially	4
great even	-2
great experience	23
great fall	2
great family	6
great feature	3
great features	3
great feel	11
great feeling	4
great film	3
great find	13
great fit	9
great flavor	8
great food	18
great for	35
great free	8
great french	3
great fun	9
great game	32
great gameplay	3
great gift	27
great good	-2
great great	2
great guitar	7
great happy	8
great having	2
great help	7
great hopes	-8
great hospitality	-4
great hotel	14
great i	-4
great ice	7
great idea	-19
great if	-1
great improvement	2
great information	5
great ingredients	3
great introduction	7
great investment	3
great is	1
great its	3
great job	17
great keyboard	5
great layering	3
great learning	-2
great length	2
great light	2
great little	15
great live	3
great local	2
great location	1
great looks	2
great lounge	32
great love	-3
great lunch	1
great material	4
great meal	4
great message	4
great mix	8
great movie	13
great music	-2
great neighborhood	6
great neutral	2
great new	1
great no	23
great not	13
great on	6
great one	-2
great online	-3
great outdoor	4
great over	6
great overall	4
great part	2
great pattern	2
great pedal	8
great performance	8
great performances	-3
great picks	2
great picture	3
great pictures	5
great piece	15
great pizza	4
great place	24
great players	3
great plus	2
great price	22
great prices	13
great product	39
great property	3
great purchase	23
great quality	4
great range	3
great rate	2
great read	38
great recipes	8
great recommendations	2
great relief	3
great replacement	3
great resource	2
great restaurants	-3
great reviews	-6
great ride	2
great room	2
great sale	2
great sandwich	3
great selection	50
great sense	4
great service	21
great set	12
great shirt	17
great shopping	3
great show	12
great since	4
great size	7
great snack	18
great songs	3
great sound	11
great source	3
great special	2
great spot	-1
great staff	10
great stand	7
great staple	4
great stay	20
great story	1
great storyline	2
great strap	3
great strings	19
great suggestions	2
great summer	7
great sweater	10
great taste	9
great tasting	-1
great team	4
great that	8
great they	1
great thing	7
great though	2
great time	52
great to	18
great tone	10
great too	26
great tool	23
great top	-7
great touch	2
great treat	3
great trip	3
great under	5
great unique	3
great until	-22
great use	-2
great value	15
great variety	4
great very	6
great video	9
great view	-8
great views	19
great way	43
great we	9
great when	-1
great with	40
great work	5
great you	9
greated	2
greatest	11
greatest film	3
greatest films	2
greatest movie	2
greatly to	3
greek food	-4
greek salad	3
green	1
green beans	2
green color	2
green is	4
green motif	4
green than	-2
green which	8
greenaway's	-4
greene	7
greene's	3
greengrass	2
greens	1
greet us	-4
greeted me	9
grendel	-2
gretchen	-2
grew	1
grew on	3
grew up	4
grey color	11
grey gardens	4
grey is	1
griffith's	3
grifters	2
grill	-1
grill is	-3
grilled sandwich	4
grills	3
grim is	3
grind the	-6
grind them	4
grinder and	3
grinding	-2
grinning	4
grinning and	4
grip	-1
grip and	9
grip on	3
grip to	3
gripe	5
gripe would	3
gripes	7
gripping	5
gripping and	3
gripping from	3
gripping plot	4
grips the	-4
grits	1
gritty	2
grizzly	15
grizzly bear	4
grizzly gulch	5
grizzly mountain	19
gro	15
groan	-3
grocer	2
grocery and	3
grocery list	15
groove	3
groove tube	2
grooves	8
gross	-29
gross !	-10
gross and	-4
grossed	-12
grossed out	-8
grossly	-2
grotty	-7
ground	-1
ground beef	-3
ground by	-11
ground coffee	2
ground in	7
ground of	-2
ground pepper	-11
ground up	-5
grounded	2
grounded in	2
grounds in	-9
group has	3
group in	-9
grow	2
growing	3
growing up	3
grown	2
grown to	5
grown ups	2
grows	-1
grows on	10
gru	-4
grubby	-7
grubby and	-8
gt	-10
guac and	2
guacamole was	-3
guadalcanal	2
guage	11
guarantee i	-3
guarantee the	3
guaranteed	1
guaranteed to	2
guards	-1
guards and	-2
guava	2
gud	12
guerilla	6
guerrero	2
guerrillas	3
guess	-12
guess but	-2
guess he	-10
guess i	-10
guess if	-2
guess is	1
guess it's	-3
guess my	-2
guess she	-4
guess the	2
guess these	-12
guess they	-4
guess this	-3
guess we	-2
guess what	-1
guess which	-4
guess you	-5
guessed	-1
guessed it	-2
guessing and	3
guessing as	3
guessing until	3
guest at	2
guest experience	-3
guest stars	3
guest's	-5
guests as	3
guests in	-4
guide and	-9
guide for	2
guidelines and	-3
guides	1
guides are	5
guignol	2
guilt and	2
guinness	3
guitar	1
guitar and	4
guitar at	5
guitar because	4
guitar before	-9
guitar but	-16
guitar cables	2
guitar case	23
guitar center	-1
guitar down	5
guitar for	1
guitar has	2
guitar in	13
guitar maintenance	3
guitar shop	3
guitar sound	-4
guitar sounds	4
guitar stand	32
guitar stands	3
guitar straps	10
guitar string	5
guitar the	3
guitar to	-3
guitar well	3
guitar you	2
guitarists	-3
guitars	8
guitars and	6
guitars are	10
guitars but	7
guitars from	4
guitars in	4
guitars like	-4
guitars now	3
guitars with	11
gulab	1
gulab jamun	1
gum	-7
gummy bears	3
gun bros	3
gun fights	-3
gundam	4
gundam wing	6
gunga	7
gunga din	4
gunned	-4
guns and	1
gustav	3
gut	1
gut wrenching	2
gutsy	2
gutter	-1
guy	3
guy across	3
guy at	-1
guy for	-1
guy has	-1
guy next	-2
guy out	-3
guy that	-2
guy was	3
guy with	1
guy working	-3
guy's	2
guys	1
guys and	1
guys don't	-4
guys rock	3
guys will	2
gym	1
gymnast	-10
gypo	4
h	1
h and	2
h e	-4
h k	8
hack	-7
hacked	-2
hacker	-3
hackers	-15
hackman	-10
hackneyed	-4
hackneyed and	-6
hacks	-3
had	-1
had a	1
had accidentally	-4
had already	2
had and	1
had asked	-2
had been	-1
had better	-19
had breakfast	1
had broken	-8
had brought	-2
had brown	-5
had caused	5
had children	-2
had clearly	-10
had come	-1
had decided	2
had died	4
had earlier	-8
had eaten	-3
had everything	3
had extra	-11
had fans	-9
had forgotten	7
had full	3
had great	1
had high	-51
had hoped	-3
had hopes	-6
had in	2
had know	-8
had known	1
had less	2
had like	-2
had limited	-3
had loads	3
had major	-6
had me	1
had nice	5
had no	2
had not	1
had nothing	-5
had only	-1
had other	6
had over	4
had plenty	2
had pockets	5
had potential	-6
had reached	-5
had read	-1
had really	-3
had saved	-2
had sent	-6
had several	-1
had severe	-6
had similar	-5
had sold	2
had their	1
had this	-1
had three	-1
had to	-7
had too	-2
had very	-7
had views	4
had visited	2
had was	5
had way	-16
had went	-8
had what	-5
had wonderful	3
had written	-4
had your	4
hadn't	1
hadn't NOT_tried	2
hadnt	-3
hah	-3
haha	2
hail	1
hair	-3
hair in	-14
hair off	7
hair on	-9
hair out	-4
haired	-1
hairy	-2
hairy ball	-9
hal	-2
hal hartley	4
halal	9
halal food	8
halal restaurant	3
haleem and	3
halen	-4
haley	2
half	-11
half a	-1
half an	-3
half cooked	-18
half decent	-1
half filled	-2
half full	-1
half hearted	-7
half hour	1
half hours	1
half inch	-5
half months	6
half of	-8
half the	-8
half will	3
halfway	-1
halfway through	1
hall and	1
hall of	2
hall to	2
halloween costume	-3
halloween is	6
halloween so	-4
halloween theme	7
halloween themed	2
hallway and	-8
halperin	-2
ham fisted	-13
hamburger	-1
hamilton and	3
hamlet	2
hammett	2
hamper	7
hampton inn	3
hams	-4
hams it	-2
han	5
han solo	3
hand but	1
hand has	-2
hand if	-2
hand is	1
hand made	8
hand me	-4
hand to	2
hand wash	-2
hand when	-12
hand with	-2
hand without	-16
handbook	2
handed	-5
handed a	-3
handed and	-1
handheld	3
handle	-1
handle all	4
handle makes	5
handle so	4
handle that	3
handles	-1
handling the	-11
hands after	-11
hands but	2
hands down	14
hands for	2
hands or	2
hands that	-3
hands to	-2
handsets	6
handsome	-1
handwriting	3
handy	37
handy !	3
handy and	6
handy app	6
handy for	-4
handy little	11
handy on	2
handy to	1
handy when	2
hanes	5
hang	4
hang of	7
hang out	6
hang them	3
hang with	4
hanger but	-3
hanging	-1
hanging around	-3
hanging off	-5
hangout	20
hangout place	2
hangout with	27
hangs	-1
hangs beautifully	4
hangs like	-3
hangs nicely	2
hangs on	-2
hangs there	-4
hangs very	-3
hangs well	8
hannigan	-13
hannity	-2
haphazard	-9
haphazardly	-6
happen ?	-2
happen a	3
happened	1
happened !	-4
happened ?	-3
happened for	-7
happened if	-3
happened so	-11
happening around	2
happens next	4
happens with	1
happier with	-4
happiest	8
happiest place	4
happily and	4
happily surprised	5
happiness and	4
happy	26
happy about	-1
happy because	10
happy but	-6
happy camper	11
happy end	2
happy ending	-1
happy for	4
happy hour	-4
happy i	12
happy in	3
happy place	5
happy so	8
happy that	5
happy this	3
happy to	8
happy with	25
harbour	3
hard	-4
hard and	-1
hard as	-10
hard boiled	2
hard but	9
hard can	-8
hard case	3
hard core	3
hard earned	-2
hard enough	-14
hard fans	-2
hard is	-11
hard not	1
hard seat	-7
hard the	-3
hard times	3
hard to	-4
hard truth	-2
hard up	-6
hard when	-9
hard work	3
hardened	1
harder and	6
harder next	-6
hardest part	2
hardest to	4
hardly	-9
hardly NOT_a	-1
hardly NOT_any	-10
hardly NOT_anything	-3
hardly NOT_notice	3
hardness	-3
hardness of	-7
hardship	1
hardwicke	3
hardworking	12
harilal	8
harilal gandhi	3
hark	4
hark's	2
harlequin	-3
harlequin romance	-3
harmonic	4
harmonica	3
harmonicas	3
harmonics	13
harmonies	3
harmony farms	4
harps	-7
harriet hilliard	2
harrison	2
harrison ford	3
harrowing	-1
harry callahan	4
harry is	2
harry series	3
harry's	5
harsh winter	3
hartley	6
hartley's	4
harvested	-2
has	1
has !	2
has a	4
has absolutely	-1
has all	5
has allowed	2
has also	4
has always	5
has amazing	8
has ample	2
has and	3
has at	-2
has been	1
has captured	4
has collected	-9
has come	2
has crafted	-2
has created	6
has decent	-3
has deteriorated	-2
has easy	3
has everything	56
has expanded	9
has expired	-12
has failed	-5
has fewer	3
has finally	5
has found	3
has fun	-1
has given	1
has going	-14
has gone	-2
has great	-1
has grown	2
has happened	-1
has held	5
has helped	16
has here	-2
has high	3
has him	2
has holes	-7
has issues	-9
has it	10
has it's	-2
has its	2
has just	2
has large	3
has little	-3
has long	-1
has lovely	2
has many	1
has met	5
has missed	-4
has more	4
has most	5
has much	1
has multiple	7
has nice	4
has no	-9
has none	-6
has nothing	-2
has often	2
has on	3
has out	7
has performed	23
has plenty	8
has pockets	6
has poor	-9
has potential	-5
has quite	3
has really	1
has saved	15
has sex	-2
has so	1
has sort	3
has space	3
has spent	4
has stopped	-2
has strong	7
has succeeded	2
has that	13
has the	1
has them	1
has three	1
has tons	11
has too	-8
has truly	6
has way	-2
has wonderful	3
has worked	3
has written	1
hasn	-2
hasn t	-6
hasn't NOT_broken	6
hasn't NOT_dropped	8
hasn't NOT_had	2
hasselhoff	-5
hassle	-1
hassle free	3
hassle to	-4
hasta	4
hasty	-1
hat is	3
hat's	4
hat's off	4
hatches	3
hate	-2
hate him	2
hate is	-7
hate it	-15
hate this	-7
hate to	-9
hated	-1
hated the	-1
hated this	-25
hater	-4
haters	5
haters out	4
hates to	3
hating	-3
hats off	8
haul	-1
haul flight	-3
haunted mansion	1
haunting	14
haunting and	6
haunts	2
haunts me	2
have !	4
have absolutely	-2
have all	1
have allowed	-4
have almost	17
have alot	-2
have also	1
have always	-1
have amazing	6
have an	1
have another	-1
have any	-3
have anything	-2
have app	8
have appreciated	-2
have are	2
have around	16
have asked	1
have at	-1
have available	4
have average	-10
have avoided	-2
have barely	-3
have become	12
have been	-2
have bigger	2
have broad	2
have broader	3
have built	-4
have called	-3
have checked	-2
have commented	1
have complained	6
have consequences	-3
have cost	3
have cried	-5
have decided	-1
have definitely	-1
have difficulty	3
have dinner	1
have discussed	-4
have done	-1
have eaten	3
have encountered	-3
have ever	-1
have everything	1
have excellent	6
have extra	31
have fallen	-2
have fewer	4
have fit	-1
have flown	2
have food	3
have foot	21
have for	2
have forced	-17
have found	10
have from	2
have fun	9
have helped	-3
have high	2
have hope	3
have huge	-2
have if	2
have in	2
have introduced	7
have is	9
have it	10
have kept	-2
have known	-1
have larger	2
have listened	-12
have loved	-1
have many	1
have me	9
have met	9
have mice	-4
have much	-8
have muscular	3
have music	6
have new	8
have no	-1
have not	3
have nothing	1
have noticed	2
have offered	-2
have options	4
have ordered	-2
have owned	-1
have paid	2
have pointed	-1
have possibly	-1
have preferred	1
have purchased	1
have put	-2
have quot	8
have ready	-3
have recommended	5
have remained	3
have returned	-19
have searched	9
have sent	-5
have sex	-3
have shown	-6
have similar	11
have slept	2
have something	-1
have spent	-1
have started	3
have suggested	-3
have summarized	5
have sworn	3
have tasted	4
have that	2
have their	1
have these	4
have this	3
have thought	-2
have three	2
have thrown	-8
have to	-2
have told	-5
have tried	2
have two	3
have undergone	-3
have updated	4
have used	11
have wasted	-7
have when	1
have with	1
have wondered	-2
have worked	-3
have your	2
haven apos	-3
haven of	6
haven't	6
haven't NOT_experienced	3
haven't NOT_found	2
haven't NOT_had	17
haven't NOT_looked	3
haven't NOT_played	2
haven't NOT_put	2
haven't NOT_regretted	4
haven't NOT_seen	2
haven't NOT_spent	-2
haven't NOT_used	1
haven't NOT_washed	2
haven't NOT_worn	15
haven't NOT_yet	5
havent NOT_used	3
having an	1
having come	3
having drinks	6
having good	7
having high	-3
having issues	-2
having lunch	2
having more	2
having my	3
having nothing	-6
having problems	-5
having purchased	-3
having taken	-7
having worn	-10
havn't	3
hawaiian	1
hawke	10
hawke and	2
hayao	3
hayek	-2
hayek and	-3
hayes	1
hayworth	5
hazard	-4
hazards	3
haze	-1
hazelnut	2
hazlitt	4
hd in	-4
hd tv	3
hdmi cables	-4
hdtv	2
hdtv's	3
he accepts	2
he also	1
he arrived	5
he asked	1
he became	2
he becomes	1
he begins	5
he can	1
he certainly	-1
he could	1
he couldn't	-1
he covers	3
he develops	2
he did	1
he discovers	2
he done	4
he eats	2
he either	-3
he encourages	5
he enjoyed	5
he enjoys	3
he explains	6
he failed	-2
he falls	1
he feels	1
he gave	-2
he grabbed	3
he hides	5
he is	3
he knows	3
he learns	3
he lets	3
he listens	2
he loved	4
he loves	5
he makes	2
he moved	21
he notices	4
he played	-1
he plays	1
he promptly	-6
he quickly	2
he raved	4
he refused	-2
he refuses	4
he remains	4
he said	3
he sang	3
he seemed	-2
he sees	2
he shares	3
he should	-4
he shows	2
he smells	7
he soon	7
he still	2
he stumbles	2
he sure	-2
he told	2
he totally	4
he used	-3
he wants	1
he were	-1
he will	1
he won't	1
he would	1
he wouldn't	-1
he'd be	-2
he's become	-2
he's had	2
he's just	-1
he's very	2
hea	6
head	-1
head cut	-3
head down	4
head is	-1
head there	4
head was	-3
head when	-2
head which	-2
head you	4
headache	-10
headaches	-2
headaches and	-3
headband	3
headlines	2
headphone output	-3
headphones	-1
headphones for	-2
heads of	3
heads on	-5
headset	2
headset for	3
headset is	8
headset that	4
healing	9
health reasons	3
healthful	7
healthier	2
healthier alternative	10
healthiest	6
healthy	3
healthy alternative	8
healthy options	4
heap	-2
hear at	-7
hear everything	-5
hear her	-2
hear how	-10
hear no	2
hear of	2
hear people	-4
hear things	4
hear this	-13
hear with	-4
heard a	-1
heard and	1
heard but	7
heard from	2
heard good	-5
heard that	-1
heard these	4
hearing many	-4
hearing some	5
heart	20
heart ?	2
heart and	3
heart as	2
heart felt	3
heart healthy	3
heart like	3
heart of	-1
heart out	1
heart that	2
heart the	3
heart to	2
heart warming	11
heart wrenching	5
heartache	3
heartbeat	2
heartbreaking	9
heartbreakingly	4
hearted	-1
hearted comedy	3
heartfelt	10
heartily	2
heartily recommend	2
hearts	-2
heartwarming	11
hearty	6
heat evenly	-3
heat resistant	2
heat the	-2
heat wave	3
heated	-3
heating	-1
heaton	3
heats	2
heats up	1
heaven	8
heaven !	-1
heaven but	4
heaven in	2
heaven's	-1
heaven's sake	-2
heavenly	4
heavier	-1
heavier but	2
heavier strings	4
heavier weight	2
heavy but	2
heavy enough	13
heavy gauge	7
heavy hand	-10
heavy handed	-3
heavy is	-5
heavy knit	-4
heavy pick	-7
heavy picks	6
heavy rains	4
heavy sack	-5
heavy to	5
heavy weight	2
heavyweight	10
heavyweight champion	3
hecht	4
hectic	2
hedy	2
hedy lamarr	2
heeded	-6
heels	3
heels for	1
heels or	3
hefty and	4
hehe	2
height	1
heinz	3
helen	4
helicopters	-2
hell	-5
hell did	2
hell happened	-3
hell is	-4
hell it	-2
hell no	-8
hell or	-9
hell was	-6
hell were	-4
hell's	-5
hella	4
hellhole	-7
hello kitty	7
hells	2
help all	3
help but	-1
help each	3
help is	-2
help it	6
help me	1
help of	-1
help that	3
help with	3
help yourself	8
helped	9
helped and	-5
helped by	1
helped her	10
helped keep	2
helped me	17
helped my	10
helped them	3
helped to	5
helpful	20
helpful !	-2
helpful and	18
helpful for	3
helpful i	3
helpful in	7
helpful staff	10
helpful when	23
helpfull	9
helping	3
helpless as	-10
helps	26
helps !	6
helps a	1
helps her	3
helps in	1
helps keep	15
helps make	4
helps me	54
helps my	4
helps relieve	5
helps to	5
helps us	-3
helps with	6
helps you	4
helquist	-5
hem falls	2
hem hit	3
hem was	-4
hemmed	4
hence no	-7
hence not	3
hendrix	-4
henri	2
henriksen	-3
henry	1
henry fool	3
her all	2
her and	1
her answer	-3
her anyway	-2
her apartment	1
her arms	-3
her as	1
her audience	-2
her aunt	2
her baby	3
her back	2
her beauty	3
her best	1
her boss	3
her brother	3
her chest	-3
her current	4
her diary	3
her dreams	4
her dry	-12
her expertise	4
her eye	4
her father	1
her fiancé	2
her first	3
her hand	2
her home	2
her i	2
her if	-2
her innocence	3
her investigation	3
her kindle	3
her lines	-3
her marriage	3
her most	8
her mother	1
her mother's	2
her nose	-2
her of	3
her only	-3
her or	-1
her own	2
her portrayal	-1
her relationship	10
her rendition	4
her seat	-8
her series	3
her singing	1
her story	7
her tables	-6
her that	1
her true	2
her what	1
her where	3
her wish	4
her with	2
herald	2
herb savor	-4
herbert	-1
herding	6
herds	2
here !	1
here ?	-3
here again	2
here and	2
here as	-1
here before	-1
here but	-2
here especially	2
here every	5
here in	3
here instead	2
here just	-7
here many	2
here multiple	3
here other	-4
here over	5
here she	2
here so	2
here than	10
here the	1
here though	-2
here three	4
here twice	2
here unless	-2
here very	2
here well	-3
here's	1
here's the	-2
here's where	-3
heres	-5
heres a	-2
heroic	2
herrings	-1
herself	1
herself a	2
herself is	3
hershey's	-4
hesitant	2
hesitant to	1
hesitate	-1
hesitate to	-3
hesitated	8
hesitation	11
heston as	2
hewlett	3
hewlett and	2
hey a	-13
hey for	3
hey it	3
hey it's	1
hey the	-1
hi tec	5
hick	-2
hickock	3
hickory	8
hidden from	3
hidden frontier	2
hidden gem	9
hide in	1
hide it	-11
hideous	-2
hideously	-2
hides	1
hiding her	-4
higgins	-5
high and	1
high but	1
high e	-3
high end	2
high expectations	-7
high fat	3
high flying	3
high for	-5
high fructose	-2
high gear	2
high heat	-2
high hopes	-41
high in	1
high intensity	4
high is	5
high level	6
high on	-2
high pitched	-8
high power	4
high price	-2
high prices	-11
high priest	-2
high quality	23
high range	6
high regard	-7
high score	3
high security	-3
high side	-3
high society	2
high speed	1
high standard	7
high standards	2
high traffic	-2
high up	4
higher end	1
higher floor	2
higher floors	2
higher for	4
higher if	-2
higher priced	2
higher quality	-9
higher standard	-6
higher up	2
higher waisted	3
highest	3
highest quality	6
highlight	1
highlight is	4
highlight the	2
highlighted	3
highlighted by	2
highlights	-1
highlights from	-4
highlights the	2
highly	17
highly customizable	2
highly disappointed	-8
highly disappointing	-6
highly enough	14
highly entertaining	-1
highly for	3
highly highly	3
highly rated	-3
highly recomend	2
highly recommend	45
highly recommendable	5
highly recommended	41
highs	2
hike	1
hiking	6
hilarious	12
hilarious !	7
hilarious and	5
hilarious as	3
hilarious movie	8
hilarious scenes	3
hilariously bad	-2
hilariously funny	3
hilary	2
hilary duff	2
hill	-1
hill in	-5
hilliard	2
hilly	2
hilton and	2
him	1
him a	1
him an	1
him and	2
him as	2
him better	5
him for	2
him having	-2
him into	1
him is	2
him on	1
him out	1
him really	-3
him that	2
him when	1
him why	-4
himself and	3
himself but	1
himself in	1
hinders	-3
hines	-1
hing	-5
hint of	-1
hints	1
hints that	2
hip area	-8
hip bones	-4
hip for	-6
hip hop	1
hips	-1
hips look	-2
hire	-2
his	1
his anger	6
his arms	2
his best	-2
his breath	9
his coat	6
his contemporaries	3
his cousin	2
his craft	5
his crew	2
his deathbed	-4
his dedication	3
his descriptions	-3
his dog	2
his dreams	2
his dry	3
his duty	2
his earlier	1
his escape	2
his every	5
his experiences	4
his family	1
his fate	2
his father	9
his finest	7
his food	2
his friend	3
his gambling	4
his grasp	3
his grave	-5
his guilt	6
his guitar	3
his gun	-3
his humanity	4
his identity	4
his invention	4
his job	1
his lack	-2
his life	7
his luck	2
his masterpiece	2
his mastery	2
his memoirs	3
his mid	3
his mind	1
his minions	-2
his most	1
his music	1
his native	4
his neck	1
his neighbor	3
his new	2
his odd	-2
his older	2
his opinion	-2
his or	2
his oscar	-2
his other	1
his own	-2
his past	-1
his patients	2
his performance	-1
his persona	-4
his real	3
his relationship	3
his release	3
his sad	2
his seat	-4
his secret	4
his service	4
his sexual	2
his skills	2
his solo	3
his sons	7
his story	3
his struggle	3
his style	2
his superior	3
his three	1
his time	1
his toes	3
his travels	4
his true	2
his ultimate	4
his uncle	2
his unique	3
his versatility	2
his way	4
his wife	2
his work	-1
his world	6
his worst	3
his wrist	-4
his young	2
his younger	4
hiss	-3
hiss and	4
historian	2
historian and	9
historic	2
historical fiction	-2
historical film	2
historically inaccurate	-4
histories	3
history	4
history and	1
history but	4
history especially	3
hit	1
hit !	10
hit a	1
hit at	3
hit every	-10
hit for	3
hit his	-7
hit man	1
hit my	-2
hit record	5
hit the	4
hit this	2
hit with	2
hit you	-2
hitchcock and	3
hitchhiker	1
hitler	3
hits	3
hits all	4
hits it	2
hits just	12
hits me	2
hits right	3
hitting and	3
hive	-3
hk !	4
hk for	-2
hk to	-3
hk trip	9
hkd	2
hkd and	10
hkd for	6
hkdl	2
hmm	-5
ho hum	-12
hoards	-8
hoards of	-10
hobgoblins	-4
hobson	3
hockey	-1
hodge podge	-2
hodgepodge	-4
hodgepodge of	-2
hoffman	-1
hohner	-6
hokum	-3
hold	1
hold a	1
hold these	3
holden	-9
holder	3
holder and	5
holder that	3
holding	1
holding up	6
holds	13
holds a	9
holds about	3
holds all	2
holds and	6
holds her	6
holds its	5
holds my	29
holds up	23
holds your	2
hole	-6
hole was	-3
holes	-12
holes and	-4
holes are	-2
holes as	3
holes in	-7
holes were	-8
holes you	-3
holiday !	3
holiday or	-5
holiday parties	5
holiday party	1
holiday season	10
holidays	10
holidays and	-1
holidays so	4
holistic	9
holland is	-10
hollow	-2
hollow body	3
holly	3
hollywood films	5
hollywood hotel	-2
hollywood movies	1
hollywood studios	4
holmes	1
holmes is	4
hom	3
home	4
home !	5
home about	-2
home after	1
home alone	-4
home as	-4
home away	3
home i'm	-3
home it	-5
home it's	-10
home made	3
home page	2
home recording	6
home room	5
home studio	19
home theater	14
home town	1
home use	4
home was	2
homemade	4
homer	4
homer's	2
homeward	2
homeward bound	3
honest review	1
honest this	-2
honest to	1
honest we	4
honestly	-4
honestly had	-3
honestly not	-2
honesty and	10
honey	-1
honeytone	2
hongkong	2
hongkong disney	3
hongkong in	3
honor and	4
honoring	-2
honour	3
hoo	1
hood	1
hoodlums	2
hook for	-3
hook it	-2
hook up	8
hooked	32
hooked !	19
hooked from	5
hooked it	2
hooked me	4
hooked on	5
hooked to	13
hookers	-3
hooks	1
hooligan	-5
hooper	-5
hoot	7
hope its	-14
hope not	-2
hope one	3
hope retailer	-4
hope someone	-2
hope the	-1
hope to	8
hope you	1
hoped	-1
hoped that	-10
hoped this	-29
hopefully it	2
hopefully this	-2
hopeless	-1
hopelessly	-2
hopes	-11
hopes for	-16
hoping	-18
hoping for	-6
hoping that	2
hoping this	-12
hoping to	-5
hopper	1
hopping around	-3
horchata	1
hornet	4
horoscope	30
horoscope app	6
horoscopes	2
horrendous	-5
horrible	-74
horrible !	-17
horrible acting	-3
horrible and	-3
horrible experience	-10
horrible film	-2
horrible food	-4
horrible for	-4
horrible from	-7
horrible horrible	-4
horrible i	-3
horrible little	-4
horrible movie	-6
horrible on	-6
horrible place	-39
horrible script	-3
horrible service	-26
horrible smell	2
horrible thing	-4
horribly	-11
horribly wrong	-8
horrid	-27
horrific	-1
horrific acting	-7
horrified	3
horror	-1
horror flick	-2
horror movie	1
horror movies	1
horror or	-1
horse and	-1
hosa cable	3
hose	1
hose and	12
hose is	2
hose reel	4
hose to	6
hoses	6
hospital and	1
hospital waiting	-6
hospitality	1
hospitality !	13
hospitality and	-2
hospitality of	2
hospitality was	3
hostel	2
hot	1
hot !	12
hot and	3
hot buffet	4
hot cold	3
hot day	17
hot days	12
hot hot	13
hot mess	-3
hot new	-5
hot not	-6
hot on	1
hot snacks	6
hot summer	-6
hot tubs	6
hot water	-1
hot weather	28
hot with	2
hotdogs	2
hotel ?	-3
hotel also	5
hotel and	1
hotel breakfast	4
hotel chains	-4
hotel de	2
hotel did	-7
hotel du	4
hotel great	3
hotel i	1
hotel itself	-1
hotel just	2
hotel offered	-2
hotel reception	-14
hotel shuttle	2
hotel staff	-1
hotel stay	3
hotel the	-2
hotel which	2
hotels for	-3
hotels to	4
hottest	2
hotwire	-1
hour	-8
hour and	1
hour back	-10
hour before	-3
hour delay	-5
hour flight	-1
hour for	-7
hour from	2
hour i	-4
hour into	-1
hour just	-4
hour later	-10
hour menu	1
hour of	-3
hour or	-1
hour time	-3
hour to	-5
hour trying	-3
hour which	4
hourglass frame	4
hours	-3
hours !	-1
hours and	-2
hours as	2
hours back	-5
hours because	-6
hours before	-1
hours by	-5
hours for	-3
hours then	-6
hours trying	-5
hours we	-2
hours when	-2
hours with	-2
house	1
house after	3
house is	3
house not	2
house so	2
house there	5
house we	5
house which	1
household	3
housekeeping to	-6
houses and	1
how about	-4
how am	-3
how and	4
how any	-3
how anyone	2
how awesome	2
how awful	-8
how bad	-18
how badly	-1
how beautiful	5
how being	5
how boring	-6
how can	-1
how children	4
how close	4
how come	-1
how comfortable	3
how cool	2
how could	1
how crappy	-4
how did	1
how difficult	2
how do	-3
how dumb	3
how each	2
how far	1
how fast	1
how flimsy	-13
how funny	3
how good	3
how heavy	8
how her	3
how horrible	3
how if	3
how it	1
how long	-1
how love	4
how much	1
how not	-22
how often	4
how old	-2
how real	2
how refreshing	8
how ridiculous	-4
how she	1
how some	1
how stupid	-4
how that	5
how the	2
how thin	-2
how tight	3
how true	5
how well	10
how wrong	-1
how you	4
however	-5
however after	-16
however are	2
however at	-4
however even	-4
however i've	3
however it	-1
however just	-1
however more	3
however my	-2
however on	-19
however once	-2
however she	2
however still	4
however that	1
however the	-12
however their	3
however there's	4
however this	-3
however upon	-9
however was	-4
however what	1
however when	-1
however with	1
hp they	-11
hq	4
hr flight	-1
hrs for	6
hrs of	-6
htc	1
hte	4
htel	4
hubby	3
hubby had	2
hudson	2
hudson and	4
huff	5
huge	-4
huge and	-2
huge crowds	3
huge dance	3
huge disappointment	-36
huge disney	-17
huge everywhere	-3
huge for	-2
huge help	4
huge hit	3
huge holes	-4
huge impact	-19
huge improvement	3
huge in	-4
huge let	-3
huge mess	-3
huge mistake	-3
huge on	-9
huge plus	14
huge portions	2
huge problem	-4
huge selection	19
huge variety	7
huge waste	-2
hugo	5
hugs	2
huh	-3
huh !	-2
hulce	3
hull	-2
hulless	3
hulls	-4
hum	-1
human	3
human bondage	6
human character	3
human drama	2
human emotions	2
human heart	2
human life	1
human spirit	7
human with	3
humane	1
humanistic	2
humanity	2
humanity and	2
humanity in	2
humanity to	3
humanizes	5
humble	-1
humbuckers	2
humid so	3
humor	2
humor this	1
humorless	-3
humour	2
hums	-4
hunchback	-2
hunchback of	-3
hundi	-3
hundred times	-2
hundstage	3
hundstage is	3
hung	-7
hung it	-5
hung on	-2
hung up	-2
hunger	2
hunks	4
hunks of	3
hunting	1
hunting and	2
hurl	-5
hurley	-2
hurricane	1
hurriedly	2
hurt and	4
hurt my	-7
hurting from	4
hurts	-1
husband asked	-5
husband gets	-3
husband he	-4
husband in	4
husband likes	5
husband loved	13
husband loves	25
husband really	-3
husband thought	-7
hustle	13
hustle and	11
hyde and	3
hyde's	3
hyderabad	12
hyderabad !	-1
hyderabad and	4
hydrate	2
hydrogenated	-10
hygiene	-4
hygienic	5
hype	-5
hype that	-9
hype was	-8
hyped	-18
hyper space	2
hypocritical	-2
i !	6
i ?	1
i absolutely	-4
i accidentally	5
i add	11
i adjusted	3
i adore	10
i advise	-8
i almost	1
i also	5
i always	5
i apologize	-2
i applaud	-2
i asked	-9
i assume	-1
i assumed	-4
i attempted	-26
i attended	6
i avoid	-7
i basically	-6
i became	1
i beg	-1
i begin	-2
i bit	-2
i booked	-1
i bothered	-4
i brewed	-3
i broke	-3
i built	4
i burned	-7
i called	-10
i can	2
i cannot	-5
i cant	-1
i carry	19
i certainly	-2
i challenge	2
i change	2
i charge	-6
i checked	-4
i click	-9
i come	1
i commend	5
i complained	-44
i completely	1
i concur	-4
i connected	10
i contacted	-7
i convinced	-6
i cook	1
i could	-3
i couldn't	-1
i couldnt	-2
i cried	2
i cringed	-2
i currently	3
i definitely	2
i deleted	-51
i didn't	1
i didnt	-3
i dig	3
i dint	-3
i disagree	6
i disappointed	-3
i disliked	-4
i don	1
i donated	-8
i dont	-1
i doubt	-4
i downloaded	-3
i dread	-17
i drop	3
i easily	3
i emailed	-9
i endured	-2
i enjoy	9
i enjoyed	15
i entered	-1
i especially	31
i exchanged	-3
i expect	-5
i expected	-5
i expressed	-5
i failed	-2
i fall	1
i fast	-17
i fed	-5
i felt	-2
i figured	1
i filled	-3
i finally	-2
i find	2
i first	8
i fit	4
i fly	-3
i followed	-7
i forgot	1
i frequently	21
i gave	-5
i glad	35
i gotta	-1
i grew	1
i guess	-8
i had	-2
i happened	3
i hate	-19
i hated	-15
i hats	-8
i have	1
i haven't	7
i heart	4
i heartily	2
i hesitated	8
i highly	9
i honestly	-2
i ignored	-2
i immediately	-1
i informed	-7
i insisted	-5
i installed	-1
i instantly	7
i intend	1
i interacted	3
i keep	3
i kept	-1
i knocked	9
i leaned	-3
i learned	1
i leave	1
i left	1
i like	33
i liked	4
i listen	1
i lived	1
i long	2
i look	4
i looked	-2
i lost	-1
i love	16
i loved	1
i luv	24
i make	2
i mean	-5
i meant	-9
i messed	3
i met	2
i might	-1
i missing	-8
i mostly	10
i n	-4
i needed	1
i noted	4
i noticed	-5
i now	-1
i often	-1
i opened	-12
i ordered	-7
i own	1
i owned	-2
i pad	-9
i paid	-5
i paired	33
i particularly	6
i pass	12
i pay	-5
i payed	-7
i personally	1
i plan	16
i play	17
i plug	-3
i post	-7
i prefer	1
i preferred	13
i press	-2
i primarily	7
i promptly	-4
i pull	2
i pulled	-5
i purchased	-1
i put	-1
i quit	-10
i rang	-5
i reached	-1
i realise	-5
i realize	-12
i realized	1
i reccomend	1
i received	-9
i recommend	7
i regret	-3
i regularly	-5
i remember	2
i removed	-2
i rented	-1
i replace	-2
i replied	7
i requested	3
i resisted	2
i respect	-1
i responded	3
i returned	-19
i rolled	-4
i run	5
i said	2
i sat	1
i scheduled	3
i sent	-4
i served	4
i settled	3
i shall	-1
i should	-14
i should've	-1
i shrunk	-8
i shut	-9
i simply	-1
i sincerely	-1
i sized	1
i slept	3
i so	-3
i sometimes	7
i specially	6
i specifically	-10
i spent	-1
i spit	-10
i splurged	-5
i spoke	-3
i spotted	4
i sprayed	-3
i stick	-3
i still	3
i stood	-2
i stop	2
i stopped	-3
i store	5
i stumbled	4
i suck	3
i suddenly	-3
i support	-3
i suppose	-4
i supposed	-10
i sure	-2
i swear	-3
i tell	1
i tend	-1
i tested	2
i then	-1
i think	3
i thoroughly	12
i thought	-6
i threw	-15
i told	4
i tolerated	-19
i too	-2
i totally	1
i tried	-12
i trusted	-10
i try	-4
i turn	1
i turned	-4
i typed	-2
i typically	2
i understand	-2
i uninstalled	-14
i use	49
i visited	3
i waited	-1
i wake	1
i walked	-2
i wanted	-3
i was	1
i washed	-26
i waste	-1
i wasted	-31
i watch	3
i wear	16
i went	-2
i weren't	-4
i will	-2
i wished	3
i won't	-4
i wonder	-2
i would'nt	-25
i would've	-5
i wouldn't	-11
i wrote	1
i you	4
i'd	-1
i'd also	2
i'd always	-8
i'd avoid	-7
i'd bought	3
i'd buy	7
i'd consider	4
i'd definitely	-5
i'd expect	-2
i'd find	-8
i'd have	-1
i'd imagine	3
i'd never	1
i'd order	2
i'd probably	-3
i'd rather	-19
i'd recommend	1
i'd see	-13
i'd seen	1
i'd stay	9
i'll avoid	-7
i'll definitely	1
i'll do	-2
i'll ever	3
i'll find	-5
i'll give	-1
i'll just	-2
i'll look	-7
i'll need	3
i'll never	-2
i'll pass	-7
i'll start	-1
i'll stick	-15
i'll take	1
i'll try	-3
i'll update	6
i'll wait	-7
i'm a	1
i'm able	19
i'm addicted	2
i'm afraid	-14
i'm all	-5
i'm also	2
i'm assuming	-3
i'm at	-5
i'm baffled	-4
i'm betting	-3
i'm between	2
i'm certain	-10
i'm curvy	8
i'm embarrassed	-2
i'm enjoying	4
i'm exchanging	4
i'm feeling	3
i'm giving	-1
i'm glad	2
i'm happy	17
i'm having	-1
i'm here	3
i'm hooked	3
i'm hoping	3
i'm impressed	6
i'm in	5
i'm keeping	11
i'm left	-2
i'm loving	5
i'm lucky	2
i'm missing	-3
i'm more	2
i'm much	-7
i'm not	-3
i'm obsessed	3
i'm ok	3
i'm on	3
i'm only	-3
i'm partial	7
i'm playing	3
i'm pleased	20
i'm rather	2
i'm rating	-2
i'm ready	-2
i'm returning	-18
i'm sending	-2
i'm so	2
i'm sorry	-11
i'm stuck	-7
i'm surprised	-3
i'm tempted	3
i'm thin	-5
i'm thrilled	3
i'm totally	2
i'm truly	-24
i'm uncertain	9
i'm upset	-3
i'm used	1
i'm using	38
i'm very	1
i'm wearing	15
i'm wondering	-3
i'm writing	1
i'v	-5
i've	3
i've always	6
i've become	4
i've been	1
i've complained	-4
i've decided	-5
i've gotten	-1
i've just	2
i've looked	10
i've loved	-6
i've made	2
i've only	2
i've owned	3
i've played	3
i've received	16
i've started	5
i've still	-3
i've tried	1
i've used	1
i've visited	4
i've watched	2
iap	-4
ibanez	20
iberia	-1
iberostar	2
ibis	4
ibook g	-11
ice	-1
ice age	3
ice cold	2
ice cream	-1
ice cubes	-4
ice t	-2
iceberg lettuce	-6
icecream	2
iced	1
icing on	3
icky	-6
icn	30
icon on	3
iconic	1
icons	2
icons and	3
ics	-2
id is	10
ida lupino	2
idea	-17
idea !	-2
idea a	-2
idea about	2
idea but	-21
idea is	-4
idea of	-5
idea the	-1
idea though	-3
idea was	-1
ideal	4
ideal for	3
ideal place	2
ideally	6
ideas but	-11
ideas in	-6
ideas of	6
identifies	5
identify with	1
identifying	1
identifying the	4
identity	1
identity and	1
idiot	-5
idiotic	-10
idiots	5
idly	2
idyllic	1
ie utf	4
if	-4
if ?	3
if a	-3
if all	-2
if amazon	-2
if anyone	1
if desired	5
if i	-5
if i'd	3
if if	-9
if it	-9
if its	-3
if like	3
if needed	17
if nothing	-1
if required	3
if she	1
if someone	-8
if the	-4
if these	-2
if they	-6
if they're	-2
if this	-20
if u	-3
ife system	6
ife was	50
ignorance and	-3
ignorance is	-3
ignorant and	-2
ignorant people	-7
ignorantly	2
ignored	-1
ignored the	-2
ignored us	-4
ignores	-1
ignores or	-4
ii is	-2
ill	-5
ill conceived	-4
ill fitting	-50
illegal drugs	-4
illegal to	-3
illegible	-4
illogical	-2
illuminating	2
illustrate this	-4
illustrated	3
im pretty	-3
im sure	-3
image but	-2
image has	-2
image is	-3
images	2
images and	5
images of	3
imagination	2
imagination and	4
imagination but	-2
imaginative	2
imaginative and	2
imagine	-1
imagine i'll	3
imagine my	-6
imagine this	-3
imax	2
imbecilic	-6
imdb	2
imdb's	1
imho	8
immaculate	6
immaculately	9
immaculately clean	6
immature	-7
immaturity	-3
immediate	1
immediately called	-3
immediately drawn	7
immediately saw	4
immediately upon	2
immediately went	-4
immensely	2
immersed	2
imminent	-5
immortal	1
immortalized	3
immovable	-5
impact	-1
impact is	2
impaled	-2
imparts	2
impeccable	13
impeccable and	20
impeccable service	3
impeccably	1
imperative	2
implausible	-5
implausible and	-4
implementation	4
implementation of	3
implements	-2
implies that	-5
imply	-1
imply that	-3
implying	-4
implying that	-2
impolite	-11
importance	3
importance of	11
importance to	2
important and	1
important aspect	3
important data	4
important for	2
important i	3
important it	4
important than	-1
impossible	-9
impossible !	-3
impossible ?	5
impossible even	-9
impossible for	-7
impossible to	-14
impossibly	-3
impractical	-1
impressed	45
impressed !	8
impressed and	10
impressed by	3
impressed me	4
impressed with	7
impression as	2
impressions were	-4
impressive	13
impressive as	-1
impressive cast	3
impressive that	6
impressive the	3
impressively	1
impromptu	1
improve my	11
improve the	-2
improved	9
improved is	3
improved on	3
improvement	3
improvement and	3
improvement but	4
improvement over	5
improving	1
impulsive	3
in a	1
in action	1
in actuality	-3
in addition	-2
in again	3
in agony	-2
in alaska	3
in all	2
in america	3
in app	-9
in appearance	-1
in area	6
in asia	2
in awhile	8
in az	2
in b	4
in back	1
in baking	3
in baltimore	2
in bangkok	5
in barcelona	-2
in bars	3
in being	1
in berlin	7
in better	-2
in between	1
in black	2
in both	-1
in brazil	11
in brisbane	-4
in british	4
in broken	-2
in brooklyn	2
in buffalo	-3
in butter	-3
in ca	15
in cairo	-4
in california	3
in calories	25
in cantonese	9
in check	2
in china	-1
in chocolate	3
in church	2
in city	4
in colder	2
in colorado	5
in comparison	-1
in concourse	8
in confusion	-3
in construction	4
in creating	2
in crisis	4
in cuba	5
in daily	3
in days	-3
in death	2
in decline	-5
in depth	-1
in disgust	-3
in disney	1
in disneyland	8
in dressed	3
in drop	-10
in dubai	8
in dublin	3
in dvd	4
in each	1
in early	1
in edinburgh	-12
in egypt	-6
in english	1
in evening	5
in everyday	4
in everyone's	3
in excellent	-8
in excitement	3
in explaining	2
in fair	-3
in fairness	-10
in fantasyland	3
in far	-2
in february	2
in financial	1
in first	-1
in food	-2
in gachibowli	8
in game	-4
in georgia	-2
in german	4
in germany	1
in giant	6
in gold	2
in good	8
in google	-8
in green	4
in guitar	7
in half	-3
in handy	32
in head	-9
in health	3
in heaven	2
in hongkong	1
in houston	2
in hyderabad	8
in if	-3
in indiana	3
in international	3
in iran	3
in is	1
in it	-6
in italy	3
in its	-1
in ivory	4
in jeans	1
in law	7
in length	-1
in life	1
in line	-1
in lines	-2
in literary	3
in live	2
in living	-3
in local	3
in long	-8
in louisiana	2
in love	3
in lower	4
in main	5
in management	-3
in manhattan	1
in many	1
in medium	22
in mexico	6
in more	2
in moss	2
in most	2
in mouth	4
in multiple	4
in music	2
in my	1
in name	-1
in nature	4
in navy	14
in nebraska	-3
in new	1
in nj	4
in oil	-5
in oliver	2
in one's	3
in open	-2
in operation	3
in orange	-9
in our	1
in overall	-3
in paperback	-7
in paris	3
in part	1
in particular	-1
in perfect	1
in perspective	2
in phoenix	-2
in pink	2
in plastic	4
in point	-4
in portion	4
in protein	4
in pump	3
in reality	-3
in recording	5
in red	1
in region	4
in regular	7
in relation	-2
in rich	2
in rooms	-3
in rose	3
in san	1
in season	1
in seattle	1
in seconds	5
in separate	2
in series	3
in short	-4
in shower	2
in slow	-7
in small	1
in social	9
in sodium	3
in something	-2
in spain	-1
in speakers	19
in splendid	6
in sports	9
in staff	-2
in stitches	6
in store	3
in stores	6
in style	7
in take	2
in taste	2
in texture	3
in theory	-2
in tight	5
in time	3
in today's	4
in toilet	-4
in tomorrowland	5
in top	5
in tops	1
in town	6
in traffic	2
in trouble	-7
in turkey	2
in typical	1
in understanding	2
in underwear	3
in unexpected	6
in until	3
in us	2
in usa	-1
in vain	-3
in venezuela	3
in venice	2
in very	2
in view	-2
in waikiki	-6
in waist	4
in walking	-1
in ways	3
in well	4
in world	1
in written	2
in years	2
in your	3
in yourself	5
in zomato	-2
inaccuracies	-3
inaccuracy	-3
inaccurate	-4
inadequate	-22
inadequate and	-7
inane	-9
inane dialogue	-3
inappropriate	-8
inappropriate and	-2
inappropriate for	-1
inarritu	2
inbox	-3
incandescent	7
incapable	-1
incapable of	-1
incapacity	-4
incarcerated	2
incessantly	-5
incest	-1
inch from	-2
inch shorter	3
inch waist	10
inch wide	-3
inches above	1
inches and	8
inches at	3
inches of	-2
inches tall	-4
inches to	3
incisive	6
incl	8
inclement	6
inclement weather	6
include a	-1
included	2
included a	2
included and	-1
included i	-3
included is	5
included on	1
included with	6
includes	-3
includes a	-2
including	4
including one	1
including tip	2
incoherent	-31
incoherent and	-9
incomparable	-2
incompatible	-2
incompetence	-1
incompetent	-24
incomplete	-4
incomplete and	-3
incomplete without	2
incomprehensible	-11
incomprehensible and	-4
inconsistent	-13
inconvenience	-5
inconvenience and	-4
inconvenient	-2
incorporated	2
incorporated into	3
incorporating	2
incorrect	-8
incorrectly	-2
increase of	6
increased my	6
incredible	17
incredible !	18
incredible and	4
incredible film	2
incredible hulk	-3
incredible job	6
incredibly annoying	-5
incredibly bad	3
incredibly difficult	3
incredibly flattering	7
incredibly friendly	2
incredibly fun	5
incredibly good	3
incredibly hard	-2
incredibly interesting	4
incredibly nice	2
incredibly slow	-4
incredibly soft	2
incredibly stupid	-2
incredibly useful	3
incredibly well	4
indeed	1
indeed !	1
indeed a	2
indelible	2
independent	1
independent film	5
indestructible	-4
index	-1
india for	2
indian	1
indian cuisine	4
indian dishes	9
indian restaurant	2
indians	1
indians and	5
indicating	-2
indicating that	-5
indication	-1
indie	1
indifferent	-10
indispensable	25
individual	3
individual and	2
individual rights	3
indoor seating	4
indulge	1
indulged	2
indulged in	2
indulgent	-1
industries	2
inedible	-32
ineffective	-2
ineffective and	-5
inefficient	2
inept	-14
inert	-2
inevitable	1
inexcusable	2
inexpensive	5
inexpensive but	-2
inexpensive yet	4
inexplicable	-1
inexplicably	-4
infamous	1
infection and	-3
infectious	14
inferior	-3
inferior and	3
infernal	2
infesting	-6
infinitely	-2
infinity	1
inflight	6
influence	3
influence in	6
influence of	3
influenced	6
influenced by	4
influential	-2
influx	-8
info button	-5
info in	2
infomercial	-9
inform	-5
informant	2
information	1
information !	6
information at	4
information given	4
information it	-4
information provided	2
informative	15
informative and	3
informed	-3
informed that	5
informed to	-13
informed us	-9
informer	2
infrared	-7
infuriating	-1
ingenious	8
ingenious and	2
ingredient	-10
ingredient is	-5
ingredient list	-3
ingredients in	-3
ingredients that	-3
ingrid pitt	-2
inhabitants	5
inhabitants of	2
inhaled	3
inherit	2
inheritance	2
inhumane	-3
initially	1
initially but	3
initially i	2
initially thought	3
initiate	-8
inject	-1
injected	-4
injected into	-7
injury	-2
ink and	2
inkjet	3
inkpad	3
inland	5
inn in	3
inner	1
inner child	4
inner lining	-4
innocence	7
innocent	4
innocuous	-4
innovations	8
innovations in	8
innovative	1
innumerable	-2
inoffensive	-6
input and	3
inquisitive	4
insanity	3
insanity sauce	4
inseam is	3
insect in	-10
insecurities	6
insensitive	-2
insert	-4
insert the	-2
inside !	3
inside another	5
inside disneyland	8
inside his	2
inside i	3
inside jokes	2
inside our	-4
inside that	-3
inside then	-5
inside which	8
insider	2
insight	1
insight into	1
insight of	4
insight to	3
insightful	8
insightful and	2
insights	-1
insipid	-20
insist	2
insisted i	5
insomnia	-6
inspection	-4
inspector	1
inspector gadget	-7
inspiration for	1
inspirational	1
inspire	1
inspired	2
inspired by	1
inspired to	2
inspiring	5
inspite	-3
inspite of	-3
instagram	6
install and	10
install the	-2
installed in	4
installed it	-13
installed these	5
installing	-1
installing this	-3
instance the	-3
instant coffee	-5
instant noodles	3
instantly	4
instantly and	2
instantly fell	4
instead	-19
instead !	-4
instead he	2
instead if	-5
instead it	-4
instead or	-7
instead the	2
instead they	1
instead was	-2
instead we	1
instead you	-6
instructed	-8
instructed to	-3
instruction for	-6
instructions	-5
instructions and	-5
instructions it	-18
instructor	-2
instrument	19
instrument and	3
instrument cable	4
instrument in	3
instrument of	5
instrumental	3
instruments	6
insufficient	-2
insult	-22
insult the	-5
insult to	-22
insult your	-4
insulted	-2
insulting	-21
insulting to	-10
insultingly	-9
insults	-2
int he	3
integrity of	3
intel	3
intellectual and	2
intellectual or	-6
intelligence of	-1
intelligence officer	5
intelligent	2
intelligent and	9
intended for	1
intense	26
intense and	1
intense that	4
intensity	1
intent was	-2
intentions	-2
inter	2
interact	1
interact with	1
interacted	15
interacted with	10
interacting with	-1
interactive	1
interest for	-2
interest or	-4
interest rate	5
interest throughout	2
interested in	1
interesting and	-1
interesting aspect	2
interesting at	-5
interesting bit	-4
interesting but	-14
interesting concepts	-4
interesting glimpse	4
interesting idea	-4
interesting is	2
interesting movies	4
interesting or	-2
interesting person	-6
interesting point	2
interesting premise	-3
interesting since	-3
interesting storyline	4
interesting that	1
interesting watch	4
interesting way	5
interestingly	1
interests and	-5
interface	5
interface and	6
interface is	2
interfere with	3
interfering	-2
interfering with	-4
interiors	1
interiors and	1
interminable	-19
intermittently	-10
international film	4
internet i	4
internet in	2
internet search	4
internet so	-5
internet speed	5
internet stations	9
internet was	-3
internet when	3
interpretation of	1
interrupted	-2
interviewing	2
interviews of	-2
interwoven	4
intimate	8
intimate and	2
intimate moments	4
intimidated	1
intimidating	-1
into all	1
into buying	-3
into effect	4
into fall	12
into for	8
into four	-4
into insanity	3
into life	4
into little	-11
into practice	3
into retailer	4
into some	-4
into submission	-4
into thinking	-1
into tiny	-3
into town	2
into watching	-1
intolerance	8
intonation	1
intricacies	2
intricacy	9
intricacy of	7
intricate	2
intrigue	2
intrigue and	2
intrigued	2
intrigued by	2
intriguing	1
intriguing to	3
introduced	5
introduced me	3
introduced to	4
introduces the	6
introduces us	2
introduction to	4
introspective	2
introverted	2
intuitive	1
invaders	2
invaluable	20
inventive	5
inventor	2
invest	-3
investigated	-4
investigation	1
investigation to	5
investigators	3
investment	1
invincible	-2
invite him	3
invited	1
invited to	5
inviting	-1
invoice	-11
involuntarily	-3
involved as	3
involved this	2
involvement with	-2
ion	2
ipad mini	4
ipads	-4
ipads and	-7
iphone app	-2
ipl	4
ipod is	-2
ipod's	-3
ir	-1
iran is	5
iran's	4
irani	2
irani chai	3
iranian	2
irate	-2
irene	2
iridescent	2
irish	1
irish pub	6
iron	6
iron man	18
ironed	2
ironic that	-1
ironically it	-4
ironman	1
ironman experience	14
irony in	2
irrelevant	-4
irresistible	5
irresponsible	-4
irritate	1
irritated	-3
irritated by	-4
irritating	-15
irving	5
irving berlin	3
is a	11
is able	6
is above	8
is absent	-2
is absorbed	5
is absurd	-9
is add	2
is addicting	5
is addictive	8
is affordable	8
is aided	3
is also	2
is always	-1
is amateurish	-4
is amazing	34
is amazingly	4
is american	-4
is ample	9
is an	4
is and	1
is annoying	-2
is appalling	-9
is apparently	-1
is appealing	-1
is art	3
is as	2
is atrocious	-10
is attached	-2
is available	2
is average	-1
is awesome	20
is awful	-36
is awkward	-2
is awsome	10
is bad	-14
is badly	-8
is barely	-1
is beautiful	2
is beautifully	2
is beyond	-4
is bigger	13
is bill	-5
is billed	-4
is bit	21
is bizarre	-4
is blamed	2
is bland	-8
is boring	-11
is both	1
is brilliant	5
is brilliantly	-4
is brought	1
is bs	-3
is buggy	-7
is built	2
is burning	-3
is called	-1
is calming	3
is captivating	9
is caring	2
is casual	-3
is caught	2
is cheap	-7
is child	4
is classic	1
is clean	-1
is clever	3
is close	2
is closed	-16
is closer	7
is clumsy	-2
is cold	-17
is comfortable	6
is compact	5
is comparable	1
is compelling	6
is completely	-11
is consistent	1
is consistently	2
is continually	5
is cooking	12
is cool	1
is courteous	13
is cozy	5
is cramped	-6
is crap	-11
is create	3
is creative	4
is crisp	4
is crystal	12
is dangerous	-2
is decent	-1
is deep	3
is defective	-7
is definately	4
is delicious	10
is delightful	-2
is describing	4
is devoid	-6
is different	1
is difficult	-4
is dire	-3
is dirt	3
is disappointing	-3
is disgusting	-5
is disjointed	-3
is dismal	-3
is disneyland	15
is distorted	-8
is distributed	-22
is disturbing	-1
is divided	3
is divine	3
is doomed	-5
is drawn	2
is dreadful	-6
is dull	-7
is dumb	-8
is easily	1
is easy	-3
is edible	-5
is eight	5
is either	-3
is elegant	4
is embarrassing	-23
is enchanting	2
is entirely	-1
is epic	4
is equally	3
is especially	1
is essentially	-3
is established	2
is everything	3
is exactly	10
is excellent	3
is exceptional	9
is exciting	9
is exquisite	2
is extensive	4
is extraordinary	3
is fab	3
is fabulous	24
is fairly	5
is false	-7
is fantastic	1
is far	1
is fascinating	3
is fast	19
is fed	3
is feminine	4
is fictional	5
is filthy	-4
is finally	1
is fitted	22
is fitting	2
is five	-3
is fixed	-6
is flattering	2
is flawless	37
is flimsy	-4
is flowy	5
is forced	1
is form	3
is four	-5
is free	1
is friendly	-2
is fully	2
is fun	5
is functional	4
is garbage	-3
is generally	1
is genius	12
is genuinely	4
is getting	1
is glass	3
is gluten	7
is going	-1
is good	7
is gorgeous	4
is great	7
is greater	6
is gripping	8
is grossly	-4
is hands	3
is have	4
is heated	-4
is heaven	7
is helping	5
is herself	4
is highly	-1
is hilarious	5
is his	-1
is history	2
is holding	2
is honest	3
is hong	-4
is hope	6
is horrendous	-5
is horrible	-18
is horribly	-6
is horrid	-12
is huge	-1
is human	4
is hysterical	3
is i	2
is idiotic	-2
is if	1
is illegal	-6
is immaculate	4
is immensely	4
is impeccable	3
is important	-1
is impossible	-4
is impressive	2
is in	1
is incoherent	-4
is inconsistent	-5
is increasingly	2
is incredible	16
is indispensable	6
is inexcusable	-8
is inexpensive	-11
is inferior	-2
is inhabited	-6
is innovative	3
is insulting	-2
is intense	5
is interested	1
is ivory	2
is joe	2
is junk	-3
is just	-2
is keeping	2
is kept	4
is key	12
is lacking	-3
is lackluster	-7
is lame	-20
is large	5
is late	-2
is laughable	-7
is leaking	-22
is learning	4
is left	-1
is legit	6
is light	4
is lighter	2
is lightweight	2
is likewise	3
is linked	-6
is listed	-5
is lit	2
is little	-1
is long	1
is loose	12
is lousy	-2
is love	2
is lovely	2
is low	4
is ludicrous	-13
is mad	6
is magical	8
is make	-5
is massive	-2
is masterful	3
is mediocre	-3
is mild	2
is mildly	-4
is minor	3
is miserable	-12
is misleading	-9
is missing	-1
is mistaken	3
is modern	4
is mounted	-6
is move	-7
is moved	-2
is must	3
is my	11
is nasty	-2
is nauseating	-3
is navy	4
is near	1
is necessary	2
is negative	-9
is new	1
is nice	-2
is nicer	2
is nine	6
is noisy	-4
is non	-1
is none	-2
is nonsense	-5
is not	-4
is nothing	-11
is odd	-1
is off	-1
is often	1
is ok	-3
is older	2
is one	6
is only	-2
is organized	6
is our	-1
is out	-1
is outstanding	6
is over	-2
is overdone	-3
is overpriced	-7
is painful	-9
is painfully	-1
is paris	-7
is part	2
is passable	-9
is pathetic	-26
is perfect	42
is perfection	10
is phenomenal	13
is pleasing	3
is plentiful	4
is plenty	2
is pointless	-2
is poor	-4
is poorly	-14
is portable	7
is possibly	1
is powerful	5
is presented	1
is press	-15
is pretentious	-7
is priced	2
is priceless	7
is printed	-16
is prompt	4
is quality	2
is questionable	-14
is quiet	1
is quite	1
is quoted	-5
is rampant	-11
is reading	-3
is real	2
is reasonable	-4
is recommended	7
is refreshing	11
is regular	2
is relatively	6
is reliable	9
is remarkable	7
is removed	2
is revealed	1
is rich	4
is ridiculous	-9
is ridiculously	-2
is right	6
is ripped	-3
is ripping	-3
is roomy	2
is rough	-3
is rude	-10
is safe	1
is said	-1
is saying	-1
is says	3
is scary	-8
is seen	2
is selling	-6
is seven	8
is sharp	11
is similar	4
is simple	4
is singing	2
is slightly	4
is slimming	2
is slow	-1
is smaller	10
is smoking	-3
is smooth	42
is soft	13
is sold	3
is solid	6
is some	-2
is something	1
is sometimes	1
is somewhat	1
is sorta	-4
is sound	4
is spacious	9
is special	11
is spectacular	1
is spinal	3
is splendid	3
is spot	5
is spread	4
is stale	-5
is stellar	2
is stiff	-15
is still	3
is stilted	-3
is stranger	8
is stretchy	6
is strictly	-6
is strong	5
is stronger	5
is stunning	16
is stunningly	1
is stupid	-6
is sturdy	2
is sub	-11
is substantial	2
is subtle	19
is successfully	-4
is such	2
is sufficient	6
is sugar	-4
is super	6
is superb	12
is supposed	-7
is supposedly	-5
is sure	5
is surprisingly	3
is sweet	3
is taking	-10
is tasty	5
is terrible	-44
is terribly	-2
is terrific	16
is the	6
is thick	5
is thicker	5
is thinking	-7
is this	-7
is thought	3
is tightly	4
is timeless	16
is tiny	-1
is titled	-4
is today	1
is too	-16
is top	7
is tops	3
is torn	2
is torture	-6
is totally	-7
is touching	4
is truely	2
is truly	6
is tts	4
is tucked	3
is turn	2
is two	-2
is ugly	-9
is unacceptable	-32
is unbearable	-9
is unbeatable	21
is unbelievably	-2
is uncomfortably	-5
is unfair	3
is unforgettable	8
is unique	3
is unlike	22
is unmatched	3
is unnecessarily	-3
is unoriginal	-2
is unparalleled	2
is unusable	-11
is unusual	6
is usable	-7
is useless	-35
is utter	-2
is utterly	-1
is value	6
is versatile	10
is very	-2
is virtually	-3
is was	-1
is wasted	-1
is watchable	-1
is water	-4
is way	-16
is weak	-2
is well	14
is why	1
is wise	3
is witty	8
is wonderful	16
is wonderfully	10
is wooden	-2
is world	7
is worse	-8
is worst	-13
is worth	6
is worthless	-9
is worthwhile	3
is wrong	-7
is yet	-1
is you	3
is your	-10
is yummy	10
is zero	-1
ish	3
islam	-1
island to	-1
islands	3
isles	2
isn't NOT_all	-2
isn't NOT_as	3
isn't NOT_enough	-2
isn't NOT_even	-18
isn't NOT_for	4
isn't NOT_funny	-2
isn't NOT_perfect	7
isn't NOT_that	-2
isn't NOT_there	-12
isn't NOT_too	-1
isn't NOT_up	-2
isn't NOT_with	5
isn't NOT_working	-20
isn't NOT_worth	5
isnt	-1
isolation	-2
israelis	-4
issue	-3
issue and	1
issue for	-2
issue i	7
issue of	1
issue was	-3
issue with	-5
issued	-1
issues from	-4
issues if	3
issues that	-1
issues were	3
issuing	-3
istanbul	4
it !	21
it :)	-5
it ;)	3
it ?	1
it a	3
it absolutely	5
it acceptable	-6
it according	-9
it achieves	4
it adheres	4
it advertises	-3
it again	6
it all	1
it allows	19
it along	2
it alot	18
it altered	2
it altogether	-2
it amazes	-2
it another	-6
it anyway	1
it appeared	-2
it around	1
it asap	-6
it asked	-4
it available	2
it away	-3
it back	-17
it barely	-4
it becomes	-1
it been	-1
it began	-2
it best	1
it blends	8
it both	2
it brings	3
it broke	-10
it brought	1
it burns	-21
it buy	24
it can	11
it can't	1
it captured	2
it caught	22
it cause	-6
it cleans	7
it cold	-5
it combines	2
it comes	2
it comfortable	2
it completely	-1
it convenient	6
it cool	2
it couldn't	-1
it cover	3
it covered	4
it covers	4
it crashed	-9
it crashes	-8
it deals	1
it decided	-11
it definately	3
it delivers	2
it deserves	1
it did	-1
it didn't	-8
it didnt	-2
it died	-9
it difficult	-3
it displays	2
it disturbing	-5
it does	1
it doesn	-4
it doesn't	-2
it doesnt	-2
it downloads	-3
it drapes	9
it dropped	4
it dry	-7
it each	14
it earlier	4
it easier	3
it easily	2
it easy	39
it either	-4
it eliminated	3
it enhances	5
it enjoyable	3
it enough	3
it entertains	5
it especially	1
it even	1
it ever	1
it every	6
it everyday	9
it except	-2
it explains	4
it explores	3
it extremely	-4
it failed	-9
it fails	-10
it falls	-4
it features	2
it feel	3
it fell	-7
it felt	-1
it figured	3
it fills	5
it fine	-5
it finished	4
it first	3
it fits	10
it five	18
it flows	16
it focuses	-1
it follows	5
it force	-6
it four	2
it free	2
it freezes	-9
it from	-1
it froze	-8
it gets	1
it getting	-2
it gives	6
it got	1
it great	6
it had	-1
it halfway	-5
it handles	7
it handy	3
it hanging	4
it happened	-2
it happens	-1
it hard	-2
it harder	2
it has	3
it hasn't	1
it held	-1
it helped	2
it helps	17
it hides	1
it highly	3
it hits	2
it hold	4
it holds	11
it hot	2
it however	-6
it immensely	2
it impossible	-2
it incredibly	-8
it instantly	3
it is	5
it it	-2
it itches	-6
it just	-20
it justice	3
it kicks	3
it kills	10
it kind	-1
it kinda	-12
it last	3
it lasted	-7
it lasts	2
it later	2
it leaks	-3
it lets	8
it literally	-1
it live	3
it look	-7
it looked	-12
it looks	-2
it loose	5
it lost	-3
it love	16
it manages	1
it many	4
it matter	-3
it messed	-3
it mixed	-2
it more	4
it must	-2
it new	-2
it next	3
it offers	3
it one	-1
it only	-5
it open	1
it opens	3
it palatable	-4
it pays	7
it per	-3
it perfect	12
it perfectly	3
it perhaps	-2
it provided	7
it provides	10
it pulls	3
it quit	-8
it rarely	-2
it reads	-10
it really	1
it refuses	-3
it reminds	2
it repeatedly	-3
it replaced	-2
it reveals	3
it rocked	3
it rocks	2
it ruined	-5
it saddens	-10
it said	-9
it saves	13
it say	-8
it saying	-3
it scared	2
it scares	-5
it seemed	-4
it sells	6
it seriously	-1
it she	-13
it should	1
it shrank	-17
it shrunk	-7
it simply	-4
it sit	29
it slowly	14
it smelled	-6
it so	2
it sold	6
it sound	1
it sounded	-1
it speaks	6
it spins	-2
it started	-21
it states	-13
it stay	-8
it stays	2
it steep	6
it stinks	-17
it stop	-6
it stopped	-30
it stops	-15
it straight	-7
it stunk	-4
it sucked	-14
it sucks	-20
it suffers	-3
it super	3
it supports	2
it supposed	-4
it take	-3
it taking	-5
it tasted	-3
it teaches	12
it tells	-1
it ten	2
it tends	4
it the	-3
it there	1
it they	-1
it they're	-5
it thinking	-2
it thinks	-5
it thoroughly	2
it toasts	5
it today	1
it told	-2
it too	3
it took	-6
it tried	-2
it tries	-16
it truly	4
it two	-10
it uncomfortable	-3
it unique	4
it unless	-1
it until	-1
it unusable	-4
it used	-2
it useless	-6
it using	3
it very	1
it wakes	7
it wanted	-3
it wants	-29
it warms	3
it was	-1
it washes	6
it wastes	-4
it well	2
it went	-3
it weren't	-5
it what	1
it when	1
it whenever	4
it will	1
it with	3
it won	5
it won't	-4
it wont	-10
it worked	-3
it works	8
it worse	2
it would	-4
it would've	-5
it wouldn't	1
it wouldnt	-4
it you	8
it you'll	3
it zero	-12
it'll take	-5
it's	1
it's a	8
it's about	3
it's adorable	5
it's also	-2
it's always	-1
it's amazing	1
it's around	4
it's as	-1
it's attached	4
it's awesome	24
it's awful	-3
it's bad	-4
it's basically	-2
it's big	2
it's boring	-3
it's cheaper	-4
it's cheesy	3
it's classy	3
it's clean	4
it's comfortable	6
it's cool	1
it's cotton	2
it's crap	-5
it's cut	-2
it's cute	1
it's dead	-8
it's definitely	1
it's disappointing	-3
it's disney	3
it's disneyland	8
it's doing	3
it's easier	10
it's easy	-5
it's enjoyable	2
it's entertaining	22
it's everything	1
it's exciting	2
it's fabulous	5
it's fairly	3
it's fitted	2
it's flattering	5
it's for	3
it's fun	3
it's going	-4
it's gorgeous	6
it's got	1
it's great	23
it's helpful	4
it's here	3
it's highly	1
it's horrible	-2
it's huge	-4
it's impossible	-1
it's job	8
it's just	-3
it's kinda	3
it's light	15
it's lightweight	9
it's like	-2
it's literally	-3
it's located	4
it's location	-1
it's lovely	5
it's marginally	-4
it's missing	-3
it's near	5
it's nice	10
it's not	1
it's obvious	-2
it's obviously	-2
it's ok	-2
it's okay	-2
it's one	6
it's out	2
it's painful	-4
it's perfect	7
it's plenty	8
it's plugged	-9
it's pretty	-1
it's probably	-1
it's quiet	3
it's quite	-1
it's rare	1
it's rather	1
it's ready	19
it's real	1
it's really	1
it's ridiculous	-9
it's roomy	2
it's running	2
it's simple	8
it's simplicity	3
it's slightly	5
it's slow	-3
it's small	2
it's smaller	8
it's smooth	8
it's soft	-1
it's sometimes	8
it's sort	4
it's still	1
it's strong	4
it's stupid	1
it's sturdy	5
it's super	-4
it's supposed	1
it's supposedly	-3
it's taking	-4
it's taste	3
it's telling	-6
it's terrible	-25
it's tight	2
it's too	-1
it's truly	1
it's two	2
it's unfair	-10
it's unfortunate	1
it's useless	-10
it's usually	1
it's very	7
it's way	-4
it's well	2
it's wonderful	-1
it's working	3
it's worth	-1
it's written	-2
italian	3
italy	7
italy and	8
italy this	3
itch for	3
itches	-5
itchy	-14
itchy !	-26
itchy but	3
item	-5
item and	-1
item as	-1
item at	-4
item only	-17
item so	-2
item the	-3
item you	6
items are	3
items have	3
items so	6
itinerary	4
its	1
its a	1
its also	1
its amazing	8
its awesome	13
its beautiful	6
its because	-2
its boring	-2
its content	3
its course	-3
its cute	5
its defense	-3
its disney	3
its disneyland	7
its dumb	-5
its ease	5
its easier	-3
its easy	9
its effect	8
its extremely	7
its eyes	-6
its face	-6
its fast	3
its fine	13
its flaws	-2
its free	1
its great	7
its greatest	3
its happy	-4
its history	3
its horrible	-4
its impossible	-15
its in	1
its influence	3
its is	2
its job	23
its just	-7
its less	-3
its looks	3
its low	2
its magic	5
its many	6
its my	3
its nature	-7
its nice	6
its off	3
its ok	-2
its peak	5
its perfect	9
its power	2
its pretty	1
its primary	4
its range	4
its rather	3
its roots	3
its sad	-2
its simplicity	4
its size	2
its stupid	-6
its thing	4
its total	-2
its value	8
its very	4
its visual	5
its welcome	-2
its whole	3
its wonderful	3
its worst	-2
its worth	4
itself	-1
itself are	-5
itself for	2
itself isn't	-2
itself on	-2
itself was	-3
itself wasn't	-23
itunes	2
itunes or	-3
iturbi	3
ive had	-1
ivory	12
ivory and	7
ivory in	5
izzard	5
j	1
jabba	5
jabba the	2
jack	1
jack cassidy	3
jack daniels	5
jack haley	3
jack higgins	-5
jack is	2
jack lemmon	2
jack oakie	3
jack of	-5
jack palance	1
jacket	3
jacket !	-6
jacket also	-8
jacket for	1
jacket looked	-3
jacket or	12
jacket that	7
jacket with	3
jackhammer	-3
jackie	6
jackie chan	1
jackie chan's	4
jackie's	2
jacks are	3
jackson	1
jacqueline	4
jacques	4
jacques coulardeau	6
jacuzzi	2
jafar	2
jafar panahi	3
jaffe	7
jai	-3
jai white	-3
jakarta	9
jake	5
jake gyllenhaal	2
jake is	5
jake weber	3
jake's	10
jalapeno	1
jalapeno and	4
jalapenos and	5
jam session	5
james belushi	2
james bible	4
james cole	3
james spader	-2
james stewart	1
james van	2
jammed	-6
jammies	3
jamming	-1
jamun	3
jane and	2
jane is	2
janes	3
janice	4
janos	2
janos rukh	2
japan and	-4
japan i	4
japanese	2
japanese cinema	4
japanese society	3
jarred	2
jason bourne	5
jayanta	8
jayne mansfield	-2
jazz bass	7
jealous	3
jealousy	1
jean	2
jean arthur	2
jean eustache	4
jean jacket	10
jean peters	4
jean simmons	2
jeans	17
jeans !	23
jeans and	2
jeans are	3
jeans as	3
jeans fit	5
jeans for	3
jeans or	50
jedi	1
jeep	-4
jeera	7
jeera rice	3
jeff daniels	-4
jeff is	3
jeggings	3
jellies	-4
jen	2
jeon	4
jeremy northam	7
jerk	-1
jerk and	-3
jerker	2
jerky	-4
jerry mouse	3
jesse	1
jesse and	2
jessica simpson	-10
jewel	9
jewel of	7
jewelry	-2
jewelry and	3
jewish mother	-3
jfk and	2
jfk to	9
jiggle	-14
jill	1
jim broadbent	3
jim carrey	2
jim dunlop	-13
jim is	3
jimi	-3
jimmy	2
jimmy fallon	2
jimmy stewart	7
jimmy wang	3
jingoistic	-6
jj	2
joan	7
joan allen	3
joan cusack	2
joan fontaine	2
joan hart	4
joann	4
joanna	-1
joanne	3
job	12
job as	3
job done	9
job for	3
job here	2
job i	2
job it	3
job keeping	2
job of	-1
job portraying	6
job that	2
job they	-4
job very	2
job well	3
job with	4
job without	2
jobs like	5
jodhpurs	-3
jodie sweetin	2
joe buck	3
joe don	-2
joe is	2
joe satriani	-13
joggers	8
johannesburg	-3
johansson	2
johansson as	3
john	3
john and	-2
john deere	3
john derek	-2
john ford's	1
john gielgud	1
john goodman	2
john holmes	4
john huston	-3
john ireland	-5
john mcintire	6
john mills	2
john ritter	3
john waters	1
johnnie	4
johnny walker	4
johnston	3
joined	1
joined by	2
joint in	7
joints	-1
joke	-18
joke !	-2
joke ?	-2
joke a	-3
joke and	-3
joke of	-1
jokes	1
jokes at	4
jokes that	-1
joking with	-4
jon	1
jon voight	2
jonathan	3
jonestown	2
jonestown massacre	2
jong	-2
jose	2
jose iturbi	3
joseph	-1
joseph fiennes	-2
josie	1
joss	1
josé	2
jot	2
jot down	3
jotting	2
journalism	-1
journey	3
journey the	3
journey to	1
journey with	3
journeys	9
journeys to	4
joy	7
joy in	-1
joy to	10
joyous	2
joys	-2
jpeg	4
jsut	4
juan	1
jud	3
judah	3
judge is	3
judgment	1
judgmental	-2
judi	1
juicy	9
juicy and	10
juicy chicken	5
julia roberts	-3
julie	1
julio	-3
july	1
july and	2
jumbo	-1
jump the	2
jumped into	-2
jumped up	-2
jumping all	-4
jumping up	-3
jumps all	-2
jumpy	-4
jungle and	2
jungle ride	-3
jungle river	8
junk	-48
junk !	-6
junk food	-2
junk with	-6
jury	1
just	-2
just a	-1
just above	2
just amazing	14
just an	-2
just another	-1
just arrived	-2
just as	11
just atrocious	-2
just average	-1
just awesome	16
just awful	-63
just back	3
just bad	-23
just be	2
just beautiful	26
just becomes	-4
just before	2
just beginning	5
just blah	-2
just boring	-3
just bought	4
just brilliant	10
just buying	-2
just call	2
just can't	-2
just cannot	-2
just change	-3
just cheap	-15
just check	2
just choose	2
just coming	3
just could	-1
just couldn't	-2
just crashes	-3
just deleted	-3
just did	-9
just didn't	-9
just didnt	-3
just died	-2
just discovered	3
just does	-11
just doesn't	-15
just don't	-1
just downright	-1
just dull	-7
just dumb	-2
just ended	-10
just ends	-14
just enjoy	15
just enough	-1
just excellent	9
just expected	-3
just falls	-5
just fantastic	11
just fell	-9
just felt	-1
just fine	12
just finished	1
just fun	4
just generally	-5
just gets	-1
just go	-1
just goes	-3
just going	-1
just good	1
just gorgeous	6
just great	5
just gross	-4
just had	-1
just hangs	-13
just hard	-9
just hate	-9
just have	-1
just haven't	-3
just hit	2
just horrible	-14
just hung	-7
just ignored	-3
just incredible	2
just incredibly	-3
just is	-3
just isn't	-12
just keep	-1
just kept	-1
just killed	-2
just kind	-2
just lame	2
just laughed	-2
just laying	-6
just left	-7
just like	2
just live	2
just long	3
just looked	-10
just lost	-1
just love	9
just loved	18
just lovely	2
just loves	2
just made	2
just makes	-1
just making	-4
just may	2
just means	2
just melts	3
just missing	-2
just my	-3
just need	1
just no	-12
just normal	3
just not	-28
just nothing	-5
just ok	-6
just okay	-19
just overall	-2
just part	-4
just pathetic	-8
just perfect	4
just perfectly	3
just pick	4
just plain	-11
just plug	3
just presented	-3
just quit	-3
just randomly	-11
just recently	4
just relax	10
just remember	2
just ridiculous	-24
just right	53
just said	-5
just save	2
just seemed	-6
just seems	-3
just set	4
just showing	-2
just silly	-6
just slightly	10
just slip	3
just sloppy	-5
just so	-1
just some	-5
just something	1
just spins	-17
just standing	-2
just stands	-3
just stared	-3
just starting	4
just stay	-1
just stopped	-15
just switch	5
just taking	-1
just tastes	-8
just tell	-2
just terrible	-1
just the	1
just there	-2
just this	3
just thought	1
just threw	-15
just tired	-8
just to	-4
just told	-2
just too	-13
just trying	-2
just turned	-4
just turns	-4
just using	-5
just very	-3
just waited	-6
just walking	-8
just walks	-4
just wanted	1
just washed	-2
just wasn't	-33
just way	-1
just wear	1
just weird	-11
just went	-1
just weren't	-14
just what	18
just wish	6
just won't	-1
just wonderful	-5
just works	3
just write	3
just wrong	-13
justice	8
justice and	5
justice to	3
juvenile	-1
juxtaposition of	4
jw marriott	4
k e	-5
k version	-16
k which	-6
ka	4
ka meetha	2
kalifornia	2
kandi	9
karate	-1
kareena	-6
kargil	-2
kari wuhrer	-4
karl	3
karl malden	13
kate beckinsale	1
kathryn grayson	3
kazan	5
ke	1
kebab	10
kebab and	6
kebab was	2
kebabs	8
keel's	-7
keen	-2
keen to	6
keep	5
keep a	11
keep an	1
keep and	2
keep buying	4
keep coming	9
keep everything	2
keep going	2
keep hoping	-29
keep looking	-5
keep me	5
keep more	3
keep my	1
keep one	3
keep people	3
keep returning	6
keep saying	-4
keep these	4
keep things	6
keep track	16
keep up	35
keep using	-9
keep waiting	-4
keep you	3
keep your	1
keeper	13
keeper !	13
keeping	4
keeping his	2
keeping it	3
keeping my	-2
keeping their	6
keeping things	3
keeping this	4
keeping up	1
keeps	4
keeps changing	-5
keeps coming	4
keeps crashing	-3
keeps force	-15
keeps getting	3
keeps giving	-10
keeps it	6
keeps me	23
keeps my	25
keeps popping	-4
keeps saying	-7
keeps telling	-3
keeps the	16
keeps things	9
keeps this	2
keeps you	21
keeps your	2
kei	2
keith gordon	2
kelly	1
kelly and	-1
kelly is	2
kelly's	8
kelso	6
ken	2
kennedy	2
kennel	9
kennel murder	2
kent	1
kept asking	-2
kept clean	5
kept hoping	-4
kept me	6
kept on	-3
kept popping	-3
kept secret	3
kept this	-2
kept up	-2
kept waiting	-13
kept watching	-1
kernels	-1
kerouac	2
ketchup	-3
kettle	-1
kettle to	-5
kevin kline	3
key at	4
key characters	-4
key lime	2
key or	-3
key role	3
key to	1
keyboard	1
keyboard for	8
keyboard on	3
kfc	-1
kg	1
kheer	-2
kher	2
kibble	2
kibble and	3
kibbles	3
kick of	2
kicked out	-1
kicks butt	4
kicks in	1
kid again	21
kid at	3
kid i	2
kid is	-1
kid loves	14
kid you	-2
kidding	-1
kidding me	-4
kidman	5
kids	1
kids !	2
kids about	-2
kids adults	3
kids again	3
kids area	11
kids cannot	-4
kids eat	5
kids enjoy	2
kids faces	-4
kids friendly	3
kids had	1
kids have	6
kids just	2
kids love	6
kids loved	3
kids only	4
kids play	2
kids really	9
kids then	-10
kids too	10
kids was	3
kids were	-2
kids who	-9
kids will	8
kill	-1
kill an	-4
kill him	-1
kill off	-2
kill the	-2
kill you	-7
killed it	-12
killed off	-4
killed the	-2
killer from	-3
killer himself	2
killer is	-1
killer with	-5
killian	3
killing everyone	-3
killing people	2
kills people	-2
kiltlifter	3
kim is	-3
kim novak	6
kimpton	14
kind and	1
kind because	3
kind in	7
kinda of	-4
kinda slow	5
kindest	-5
kindle or	2
kindle so	2
kindle when	3
kindles	-1
kindling	-7
kindness and	5
kindness of	2
kindred	5
kinds	6
kinds of	4
king and	5
king arthur	-2
king david	3
king is	1
king james	3
king of	1
king rat	-6
king show	61
kinnear	2
kinski	-5
kipling	2
kiss me	2
kit	6
kitchen	-1
kitchen area	-4
kitchen floor	-2
kitchen with	2
kitchenaid	-5
kitchenaid products	-12
kite	-3
kitty	5
kjv	16
kline	5
klm	-32
klook	8
klook and	13
klook app	2
klook which	5
knee	3
knee and	2
knee but	4
knees	-2
knees were	-2
knew	1
knew i	1
knew of	14
knew right	-2
knew when	-2
knife sharpener	8
knife to	-5
knifes	3
knit top	2
knives	-1
knives that	3
knob	4
knock on	2
knocked it	7
knocking	8
knockoff	-5
knockout	3
know better	-2
know have	-9
know he's	-3
know him	4
know i'll	2
know it's	-6
know just	1
know much	-4
know of	1
know their	3
know them	11
know this	-2
know when	1
know your	2
know's	-18
knowing	7
knowing he	4
knowing how	-2
knowing it	4
knowing my	9
knowing the	14
knowledge	2
knowledge about	5
knowledge in	9
knowledge of	1
knowledgeable	4
knowledgeable staff	3
known better	-15
known brand	-4
known this	4
known when	-6
knows exactly	4
knows he	2
knows his	4
knows how	-1
knows if	-3
knows me	-5
knows something	3
knows when	2
knows where	8
knows you're	2
knuckle	4
kona	2
kong and	-2
kong but	3
kong cinema	3
kong for	6
kong on	8
kong with	12
kooky	-2
korea	2
kornbluth	-2
kosher	2
kothari	-2
kowalski	3
kowloon and	3
kramer	-2
krell	8
kroger	3
krug	4
krups	-6
kubrick's	1
kudos	6
kudos !	2
kudos to	4
kudrow	3
kul	4
kulcha	1
kulcha was	4
kulkarni	3
kung fu	1
kurkure	2
kurosawa	2
kurosawa's	18
kurt russell	2
kurt thomas	-5
l fit	3
l on	5
la	5
la carte	8
la or	4
lababdar	2
label	-8
label but	-7
label for	-5
label is	-22
label on	-3
label this	-2
labeling	-3
lable	-7
labor to	-11
labour	1
labs	3
lace detail	6
lace was	-3
laces	-1
lack	-7
lack NOT_luster	-9
lack NOT_of	-5
lackadaisical	-3
lacked	-4
lacked flavor	-17
lacking	-11
lacking NOT_any	-16
lacking NOT_in	-1
lacking NOT_the	-17
lackluster	-39
lackluster the	-4
lacklustre	-2
lacks	-15
lacks NOT_any	-9
lacks NOT_anything	-6
lacks NOT_some	3
ladder match	10
ladies man	5
ladies night	5
ladle	4
lady	-1
lady at	-3
lady from	1
lady penelope	-2
lafitte	3
lago	3
lags	-2
lai	4
laid	-1
laid back	1
laid on	-4
lam	2
lamb	2
lamb and	2
lambs	1
lame	-53
lame and	-17
lame attempt	-6
lame attempts	-2
lame lame	-3
lame movie	-3
lamer	-7
lamest	-7
lamp	-1
lancaster	2
lance henriksen	-4
land a	2
land before	-2
land i	-30
land the	2
land which	3
landis	-2
lando	3
landscaped	-5
lang	2
lang's	3
language a	4
language are	-3
language or	2
lantau	7
lantau island	5
lapel	3
laptop bag	6
laptop to	10
laptops	5
laputa	4
large	3
large and	-1
large because	3
large busted	9
large but	54
large cast	3
large chested	3
large choice	6
large clean	6
large enough	7
large for	6
large hole	-7
large i	1
large i'm	6
large just	-5
large lounge	2
large or	-2
large party	-9
large petite	3
large selection	-3
large so	5
large this	-5
large though	2
large through	5
large variety	2
large which	-2
large with	5
larger	2
larger bag	6
larger chest	-1
larger one	6
larger rooms	3
larger screen	10
larger than	1
lars	7
lars dress	3
lars von	5
las	1
lassi	1
last a	17
last christmas	-3
last comment	9
last day	-1
last episode	2
last for	6
last forever	16
last guy	-5
last hunt	2
last i	-2
last is	5
last many	-5
last meal	3
last name	-5
last october	6
last order	-11
last part	3
last purchase	-3
last ride	9
last scene	2
last several	5
last straw	-11
last the	2
last thing	-3
last third	-2
last time	-4
last to	9
last until	4
last wave	3
last year	2
lasted	-10
lasted about	-5
lasted more	-13
lasted two	-6
lasted until	3
lasting and	2
lasts	1
lasts a	1
late one	4
lately but	2
later film	4
later films	1
later found	-3
later on	3
later ones	8
later the	-1
later there	-3
later they	2
later when	-4
later works	3
latest movies	4
latinos	-3
latte	-2
latter category	-2
lattes	2
laugh and	4
laugh at	1
laugh this	3
laugh with	2
laughable	-42
laughable and	-2
laughable the	-2
laughably	-3
laughably bad	2
laughed a	-2
laughed my	3
laughed quite	3
laughing my	3
laughing out	2
laughing throughout	3
laundered	-3
laura	-1
lauren	-1
laurence	2
laurence fishburne	6
lavatories	11
lavish	-1
law against	-10
lawn mower	3
lawnmower	6
lawns	2
laws of	1
lawton	3
lawyer	1
laxative	-5
lay flat	-6
lay it	4
layer it	4
layer to	-3
layered	2
layered with	3
layering	4
layers	2
layers of	1
layers to	2
layout in	5
layover	3
layover at	11
lays	1
lays nicely	4
lays on	3
lazy	-2
lazy sunday	5
lb i	-5
lbs	1
lbs and	1
lbs curvy	2
lbs heavier	-19
lbs so	3
lcd	7
lcd tv	-2
le	1
le creuset	3
lea	2
lead a	3
lead guitarist	2
lead me	-9
lead who	-2
leaden	-2
leader	1
leading character	-2
leading characters	2
leads him	5
leads nowhere	-3
leads you	7
leak	-12
leaked	-7
leaked out	-6
leaking	-27
leaking and	-9
leaks	-16
leaned	-7
learn	1
learn ?	-19
learn and	12
learn how	1
learn more	1
learn much	3
learn of	3
learned a	2
learned from	1
learned my	4
learned that	-2
learned this	7
learning	4
learning a	3
learning about	2
learning curve	2
learning how	4
learning the	3
learns	14
learns a	2
learns more	3
learns of	-2
learns that	4
learns to	8
leary of	2
least	-9
least appealing	-4
least been	-5
least bit	-4
least bothered	-10
least favourite	-7
least from	6
least give	2
least has	-2
least i	-2
least it	-9
least legroom	-9
least my	-3
least of	-2
least on	-1
least once	2
least that	-1
least the	-6
least there's	-8
least they	-8
least twice	1
least with	-4
least you	-6
leather	1
leather ends	14
leather seats	30
leave a	1
leave i	7
leave in	2
leave me	1
leave my	2
leave some	6
leave their	-2
leave things	-3
leaves nothing	3
leaves to	-2
leaves too	-7
leaving	-3
leaving it	-3
leaving me	3
leaving out	-2
led	1
led light	2
leds	2
lee lee	3
lee remick	-4
lee van	4
leek soup	9
left	-9
left a	-3
left feeling	-2
left from	5
left her	2
left him	3
left in	-1
left on	-2
left over	1
left something	3
left the	-1
left their	-5
left thinking	-7
left this	-20
left unsaid	-5
left with	-4
left wondering	-1
leftover	1
leftovers from	-15
leg of	-3
legacy and	-4
legendary	4
legged	2
legging	2
leggings	1
leggings !	3
leggings and	-3
leggings but	2
leggings or	23
legitimate	-1
legroom	7
legroom and	10
legroom but	4
legroom i	-2
legs but	-2
legs i	4
legs so	2
leisure	6
lemmon	3
lemmon and	2
lemon coriander	3
lemon juice	14
lemon oil	3
lemonade was	-3
lend a	2
lends	3
lends a	3
lenght	3
length	3
length hits	10
length is	2
length just	2
length than	-4
length works	2
length would	6
lenny	2
lentil	8
lentils	5
leon	3
lesbian	-1
lesbian sex	-2
lesbian vampire	-3
lesbian vampires	-3
leslie	-1
leslie howard	4
less about	-16
less by	3
less comfortable	6
less crowded	20
less flattering	-6
less flavor	-4
less hassle	3
less inspired	-3
less legroom	-11
less masala	-3
less messy	3
less money	-2
less noise	7
less people	10
less quality	-5
less quantity	-59
less space	11
less then	-2
less violent	6
less when	6
lesser quality	-8
lesson learned	-6
lesson on	4
lessons	5
lessons for	12
lessons in	2
let	-1
let alone	-4
let down	-15
let me	-2
let others	5
let someone	-3
let them	1
let this	-4
let yourself	10
let's	-1
let's call	-7
let's face	1
let's have	-2
let's see	-4
let's start	-1
let's you	4
lethargic	-4
lets face	-4
lets just	-5
lets me	9
lets see	-3
lets start	-5
lets the	4
lets us	2
lets you	10
letter from	1
letters are	-13
lettuce leaves	5
leung	3
level	1
level but	-3
level on	4
level to	2
levels	11
levels and	1
levels but	1
levels to	2
leverage	-2
levity	2
levy	-2
lh	-4
lhr	6
lhr to	3
lib	-3
libby	2
liberals	-3
liberate	-3
liberation	1
libertarian	-3
liberty to	-8
library	1
library if	-3
library is	6
library of	3
licensed	4
licked the	5
licking	2
licorice	2
licorice and	7
licorice is	8
lids	1
lie	-1
lie about	-2
lie down	3
lied	-7
lies a	3
lies about	-3
lies flat	3
lies to	-4
lies within	4
life	7
life and	3
life as	1
life at	3
life back	-1
life better	3
life does	3
life events	2
life experiences	-2
life goes	2
life in	-3
life it	3
life lessons	2
life of	-1
life saver	7
life she	2
life then	-2
life through	2
life was	2
life watching	-11
life when	6
life which	3
life would	9
lifeless	-13
lifeless and	-2
lifelong	3
lifespan	2
lifestyle	-2
lifestyle of	-2
lifetime	1
lifting	-3
lifting the	-6
light	4
light a	-5
light airy	13
light and	2
light colored	3
light dinner	5
light doesn't	6
light fare	5
light hearted	3
light material	4
light on	2
light parade	3
light red	2
light show	12
light side	3
light snacks	7
light strings	13
light sweater	3
light use	-9
light was	-11
light weight	1
light which	3
lighten up	2
lighter and	2
lighter than	10
lighter weight	2
lighting in	-2
lighting is	-2
lightly salted	7
lights and	1
lights are	2
lights for	6
lights out	-4
lightweight	1
lightweight and	21
lightweight but	12
lightweight fabric	2
lightweight for	2
lightweight material	2
lightyear	17
lik	-1
likable	3
likable and	8
like a	-8
like all	3
like almost	3
like an	-3
like any	3
like bad	-6
like beckham	2
like best	3
like but	1
like butter	8
like cheap	-26
like cheesy	-3
like chinese	-4
like chips	3
like cigarettes	-4
like cinderella	-2
like cinnamon	2
like crazy	-1
like creature	-2
like cutting	-4
like disneyland	5
like dried	-12
like drinking	-4
like each	3
like eddie	-22
like everyone	-1
like everything	-2
like fabric	-4
like fingernails	-5
like flowy	-3
like fresh	7
like hard	-11
like have	2
like having	1
like he	-2
like hearing	3
like hell	-3
like his	1
like home	1
like how	14
like i	-4
like idiots	2
like it's	-4
like john	2
like kiss	4
like magic	4
like material	-2
like maternity	-4
like me	2
like mickey	4
like more	-1
like myself	1
like no	1
like old	1
like one	1
like paint	-8
like performance	5
like picking	-4
like plain	-6
like plastic	-10
like popcorn	2
like random	-3
like real	1
like royalty	2
like rubber	-5
like sardines	-5
like saying	2
like she	-2
like she's	-17
like silk	3
like sitting	-4
like someone	-37
like something	-10
like that	1
like the	1
like them	1
like these	1
like they	-1
like they're	-1
like though	-4
like throwing	-2
like time	-3
like trying	-4
like typical	-4
like using	2
like viewing	-3
like watching	-1
like with	1
like wooden	-4
like you're	-1
likeable	2
liked	12
liked a	5
liked all	1
liked having	3
liked it	9
liked more	2
liked most	13
liked my	10
liked that	15
liked the	2
liked them	3
liked this	6
liked was	-2
likely	-1
likely buy	4
likely never	5
likes the	9
liking them	6
lil	3
lili	2
lily's	5
lime	-2
limeade	3
limitations	1
limited	-2
limited and	-4
limited budget	1
limited but	9
limited in	-3
limited selection	-5
limited the	7
limited to	-3
limits	-1
limits the	-9
lincoln and	-3
lincoln is	4
linda blair	-2
lindsay crouse	2
lindy	10
lindy chamberlain	3
line	-1
line after	-7
line between	1
line but	-2
line for	-4
line from	-1
line it	3
line level	4
line may	7
line of	-1
line or	-2
line shape	4
line the	1
line too	-9
line ups	4
line was	-2
lined and	1
linen	2
linen and	1
liner is	2
liners that	-2
lines for	-2
lines i	-1
lines if	3
lines like	-4
lines than	-7
lines that	-1
lines to	-6
lines were	11
lines with	-2
lineups	-6
linger	2
lingering	-1
lingo and	-3
lingus	-13
link between	4
link on	-11
lint free	3
lion	3
lion king	5
lions and	3
lip smacking	5
list as	3
list before	12
list in	-4
list is	11
list of	-1
list was	4
list when	4
listed	-1
listed as	-2
listed here	4
listen	1
listen it	3
listen to	1
listened	-1
listener	2
listening to	-1
listens	26
listens to	9
listless	-1
lit room	-11
litany	-2
litany of	-3
liter	-3
literally	-3
literally only	-4
literally to	-9
literate	2
litter	-3
little	5
little about	-2
little action	-4
little after	2
little and	1
little annoying	4
little app	5
little area	-3
little awkward	3
little baby	2
little below	-4
little big	33
little bit	3
little book	6
little boxy	2
little bulky	5
little chilly	4
little clips	2
little concerned	4
little crowded	7
little dated	3
little delicate	2
little device	12
little different	4
little difficult	-1
little does	4
little early	15
little easier	1
little edie	5
little else	-3
little expensive	5
little extra	2
little film	7
little find	3
little finger	4
little fingers	3
little flare	2
little flavor	-14
little flimsy	4
little from	2
little gem	10
little getting	8
little goes	5
little going	-6
little guy	2
little hard	8
little heavier	9
little heavy	3
little hesitant	8
little history	4
little hotel	7
little impact	-3
little kick	3
little known	5
little lacking	4
little large	-8
little leg	-14
little less	-1
little long	1
little longer	3
little looser	6
little low	23
little misleading	-3
little more	-1
little movie	6
little mystery	2
little nervous	20
little noisy	9
little of	-1
little on	11
little one	3
little ones	2
little overpriced	7
little overwhelming	5
little pick	2
little place	5
little practice	6
little predictable	3
little pricey	22
little pricy	2
little problem	3
little program	2
little respect	-2
little restaurant	4
little role	3
little roomy	4
little rough	3
little scary	4
little scratchy	2
little sense	-6
little shade	-22
little shallow	3
little sheer	4
little shocked	-3
little short	2
little shorter	7
little skeptical	2
little slow	7
little slower	5
little small	7
little snug	1
little something	3
little spicy	5
little substance	-8
little success	-7
little sweet	5
little table	5
little thin	6
little things	4
little to	-2
little too	-2
little tool	3
little touches	-2
little tough	-2
little tricky	12
little usb	-7
little value	-7
little when	3
little while	1
little wide	5
little world	2
little worried	-1
liu	4
livable	3
live	3
live about	3
live action	-1
live alone	3
live at	7
live band	5
live but	2
live concert	3
live in	-1
live music	-1
live show	2
live shows	22
live the	3
live with	1
live without	4
lived happily	-5
lived in	2
lived out	2
lived the	3
lived up	14
livelihood	4
lively	23
lively and	1
lively place	2
liven	-1
liven things	-3
lives	4
lives and	1
lives at	-2
lives that	6
lives up	1
lives with	-1
living	2
living alone	3
living area	5
living in	2
living it	3
living quarters	5
liza minnelli	2
lloyd	-1
lo and	-2
load up	24
loaded	-1
loaded and	-5
loaded with	-1
loading screen	-15
loads	8
loads of	15
loaned	4
loaves	5
lobby	-1
lobby bar	4
lobby is	-2
lobby of	11
local	2
local area	3
local coffee	3
local restaurants	6
local retailer	3
local store	3
local stores	2
local target	3
located	4
located and	5
located at	3
located for	5
located hotel	4
located inside	5
located just	3
located near	1
located to	3
located very	2
located within	3
location	-1
location as	4
location can't	2
location couldn't	2
location for	1
location great	3
location in	3
location is	-4
location isn't	3
location since	6
location staff	4
location that	5
location to	5
location very	3
lock	1
lock and	8
lock but	4
lock it	-4
locked	-3
locked down	-3
locked room	2
locking	1
locking tuners	17
lockjaw	-4
locks	-1
locks are	3
locks for	3
locks on	6
locks to	-9
locust	3
lodge	3
lodgings	3
log	-2
logged in	-3
logic and	-1
logical	2
logical conclusion	-3
login	-4
logo on	5
lohan	-3
lohan's	-4
lois	-1
lol	2
lol !	3
lola	2
lolita	-2
lollies	4
lolo's	3
london gatwick	-7
loneliness	5
lonely	4
lonely and	3
long after	5
long arms	10
long at	-1
long boring	-1
long but	6
long by	-9
long day	2
long enough	3
long haul	-3
long island	1
long layover	22
long legged	17
long lines	-4
long lost	1
long narrow	-7
long of	-26
long on	-1
long period	4
long queue	1
long queues	-11
long range	6
long run	4
long scenes	-4
long series	3
long sleeve	5
long so	1
long the	2
long time	1
long to	-3
long trips	5
long winded	-1
longer	2
longer but	1
longer i	-13
longer length	14
longer sleeves	-3
longer wait	8
longest	3
longest time	6
longest wait	24
longest we	3
longing	2
look alike	-1
look back	2
look big	-7
look cheap	-11
look cute	2
look down	2
look elsewhere	-21
look forward	23
look funny	-3
look great	4
look how	-2
look huge	-3
look into	-1
look is	1
look larger	-6
look like	-15
look much	-1
look no	10
look out	2
look pregnant	-7
look smaller	3
look so	-1
look when	2
look wide	-6
looked	-14
looked about	-6
looked adorable	-4
looked and	1
looked as	2
looked at	2
looked awful	-16
looked beautiful	-2
looked cheap	-4
looked cute	-2
looked everywhere	3
looked forward	-1
looked good	-3
looked horrible	-15
looked into	3
looked just	-2
looked kind	-3
looked like	-39
looked more	-9
looked on	1
looked over	2
looked right	-5
looked sloppy	-6
looked totally	-5
looked very	-1
looked weird	-5
lookin for	-6
looking for	-1
looking lounge	7
looking people	-2
looking so	-2
looking the	2
looks	-5
looks adorable	-2
looks amazing	-1
looks at	1
looks awful	-1
looks best	3
looks better	3
looks cheap	-22
looks completely	-4
looks cute	-2
looks expensive	4
looks from	-7
looks great	-7
looks into	3
looks kind	-1
looks like	-26
looks more	1
looks nothing	-51
looks old	-22
looks ridiculous	-9
looks terrible	4
looks terrific	3
looming	1
looove	2
loose and	1
loose but	1
loose enough	3
loose like	3
loose so	3
loose threads	-4
loose through	3
loosely that	-3
loosen	2
loosen up	5
loosened	5
loosened up	6
looseness	4
loosening	7
looser fit	11
looser side	-3
loosing	-2
loot	1
lopez	2
lordi	-3
lords	2
lore	3
lorenz	-7
lorne	3
lorne greene	2
los	1
los angeles	1
lose all	-5
lose friends	4
lose it	6
lose some	2
lose the	-2
lose them	3
lose themselves	4
loser	-1
loses a	2
loses all	-3
losing their	5
loss	-1
loss as	-3
loss when	-16
lost	-1
lost all	-4
lost color	-7
lost innocence	5
lost interest	-23
lost is	6
lost it's	-6
lost its	-10
lost me	-15
lost my	1
lost or	3
lost the	-1
lost world	3
lot	2
lot because	3
lot better	-2
lot but	1
lot easier	8
lot for	1
lot longer	-1
lot of	2
lot so	4
lot that	-2
lot when	2
lotr	1
lots	6
lots of	4
lots to	2
lotus	4
loud	-1
loud and	1
loud enough	1
loud funny	2
loud that	-2
loud when	-4
loudly	-6
loudly in	-7
louis	2
louis is	3
lounge ?	-8
lounge as	-1
lounge chairs	3
lounge i	1
lounge i've	-7
lounge itself	-2
lounge large	11
lounge makes	4
lounge where	-3
lounge with	12
lounger	14
lounges as	-6
lounges like	-9
lounges we	4
lounging	3
lousy	-30
lousy script	-2
lovable	7
lovable and	3
love	33
love !	6
love a	1
love about	-1
love abs	2
love all	12
love amazon	3
love and	-2
love any	2
love at	2
love being	27
love both	4
love coconut	-6
love coming	2
love disney	3
love em	3
love everything	2
love for	-3
love handles	4
love having	10
love he	1
love hong	4
love how	15
love hte	2
love in	1
love interests	-3
love is	3
love it	51
love its	2
love jumpsuits	-4
love listening	3
love love	11
love maeve	-19
love most	1
love on	2
love pilcro	2
love playing	14
love pop	2
love popchips	2
love reading	3
love retailer	-8
love stories	3
love story	1
love sudoku	2
love that	11
love the	11
love their	6
love them	11
love then	3
love these	32
love this	52
love to	8
love twitter	6
love using	8
love watching	3
love wearing	2
love which	2
loved	25
loved and	4
loved being	2
loved both	6
loved by	5
loved disneyland	2
loved every	3
loved her	-1
loved how	2
loved it	19
loved my	6
loved our	8
loved playing	3
loved that	9
loved the	6
loved their	6
loved them	-1
loved this	5
loved to	1
loved using	3
lovely	27
lovely !	19
lovely ambience	14
lovely and	6
lovely as	4
lovely big	5
lovely blouse	3
lovely but	-4
lovely dress	2
lovely food	3
lovely light	2
lovely little	4
lovely place	16
lovely room	8
lovely sweater	3
lovely time	3
lovely to	2
lovely with	5
lover's	3
lovers	16
lovers !	4
lovers and	-3
lovers of	12
lovers out	3
loves	37
loves a	3
loves and	-2
loves it	30
loves playing	6
loves the	12
loves them	38
loves these	10
loves this	28
loves to	1
loving	4
loving it	5
loving relationship	3
lovingly	1
low	-2
low action	3
low brow	-2
low budget	-1
low but	6
low cut	-1
low fat	33
low grade	-2
low in	1
low point	-5
low priced	2
low profile	3
low quality	-48
low rent	-5
low sodium	9
low standards	-3
lower end	2
lower quality	-7
lower the	-13
lower your	-2
lowered	1
lowes	7
lowest	-2
lowest price	26
lowest setting	-6
loy	4
loy and	3
loyal fans	-6
lp	8
lucas	3
lucas buck	2
lucille	-1
luck	-5
luck !	-7
luck and	2
luck if	-13
luck next	-25
luck with	-2
luck would	2
lucked	5
lucked out	3
luckily	1
luckily i	3
luckily there	2
luckily we	2
lucky	1
lucky and	6
lucky enough	10
lucky if	-11
lucky to	1
lucy	1
ludicrous	-14
ludicrously	-2
lufthansa lounge	-4
luftwaffe	4
luggage for	5
luise	2
luke and	2
luke is	2
luke warm	-10
lukewarm	-15
lumbar support	2
lumet	1
luminous	4
lumpy	-3
lunacy	5
lunch	3
lunch and	2
lunch buffet	3
lunch but	2
lunch etc	4
lunch experience	-3
lunch here	2
lunch or	2
lunch they	3
lunch today	-2
lunch when	-7
luncheon	2
lunches	6
lundgren	-1
lupino	3
lurches	-3
lurid	1
lush	2
lush and	4
luther	3
luther king	6
luv	31
luv it	2
luv this	5
luxurious	14
luxurious and	8
luxury for	3
luzhin	3
lydia	5
lying	-2
lyrical	8
lyrics	4
lysol	-6
m fit	7
m in	1
m is	4
m m's	-3
m tall	4
maa	5
macally	-5
macaroons	3
macau	4
macaulay	-2
mache	-3
machina	-3
machine	-2
machine at	-4
machine but	-8
machine does	-4
machine that	-4
machine to	-2
machines but	-5
machines which	5
macmurray is	3
macready	3
macy	1
macy and	3
mad dog	2
mad is	4
mad max	4
mad that	-10
mad tv	-2
maddening	-6
made !	1
made ?	-7
made a	1
made and	1
made aware	-3
made entirely	-4
made more	1
made my	-1
made no	-1
made our	4
made pretty	-7
made public	4
made soft	3
made their	1
made this	-2
made waffles	5
made well	2
madmen	-2
madness	1
madness and	1
madonna	-1
madras	3
maestro	3
maeve dresses	-4
mag	-2
magazines	5
magazines and	3
maggie's	4
magic !	4
magic and	7
magic that	1
magic you	3
magical	15
magical !	4
magical and	15
magical day	6
magical place	26
magically	-1
magnificent	18
magnificent and	4
magnificent job	5
magnificent performance	3
magnificently	14
magnitude of	3
maguire	2
mahatma	5
mahatma gandhi	3
mahogany	4
mahogany is	3
mai	-4
mail	-5
mail i	-3
mail in	-2
mail the	-2
mail today	-2
mailed it	-5
mails	-9
main character	1
main courses	2
main event	6
main guy	-3
main issue	-11
main problem	-13
main rides	-10
main shopping	4
main st	8
main story	1
main stream	3
main street	8
mainland	-5
mainland china	2
mainland tourists	-27
mainly	1
mainly from	-2
mainly in	1
mains	4
mainstream	1
mainstream and	-3
mainstream media	6
maintain a	1
maintained	10
maintained and	1
maintained the	5
maintains	6
maintains the	5
majestic	2
major	-2
major disappointment	-2
major historical	3
major issue	-12
major letdown	-3
major plus	2
major problems	-3
majority of	1
make ?	-5
make both	3
make bread	12
make each	5
make ends	7
make everything	-2
make for	-1
make fun	-1
make great	2
make many	3
make matters	-3
make money	-4
make more	2
make movies	-3
make or	-2
make our	4
make pancakes	7
make sense	-1
make sure	3
make them	-1
make these	-2
make this	1
make two	-2
make u	4
make up	1
make us	-1
make use	8
make you	3
make yourself	3
maker but	4
maker is	2
makers that	3
makes	4
makes a	1
makes absolutely	2
makes anyone	-3
makes for	-4
makes good	2
makes great	2
makes her	2
makes his	2
makes is	5
makes it	5
makes no	-2
makes other	-6
makes perfect	5
makes some	-5
makes sure	2
makes them	-1
makes things	4
makes this	6
makes up	6
makes us	12
makeup on	-2
making	-1
making a	-2
making and	1
making but	-5
making great	7
making it	-3
making new	2
making up	-3
malcolm mcdowell	-5
malden	10
males	-2
males and	-3
males are	-3
males who	-2
malfunctioned	-6
malfunctioning	-14
malfunctions	-3
malicious	-6
mall	4
mall which	3
mall with	5
malone	3
maltodextrin	-6
malware	-2
mama	2
mama so	4
mamie gummer	2
mammoths	4
man about	2
man against	3
man came	2
man experience	35
man he	2
man himself	4
man in	1
man it	1
man named	3
man ride	26
man series	2
man should	-3
man than	4
man type	4
man who	1
man who's	1
manage my	3
manageable	5
managed a	3
management	-7
management would	-8
manager	-10
manager about	4
manager and	-2
manager he	-20
manager on	-5
manager there	-3
manager was	-4
manages	2
manages to	2
managing	3
managing the	3
managment	-3
manchurian was	-3
mandi and	5
mandolin and	6
mangled	-2
mango	3
manhattan	-1
manicured	3
manipulated	3
manipulation to	-15
manipulative and	-2
mann's	3
manning the	-3
manny	8
manoj	1
manor	1
manor which	5
manos	-8
manos the	-3
manson and	6
manual	-2
manufacturer and	-8
manufacturer would	10
many	4
many and	3
many apps	6
many areas	2
many at	6
many attractions	7
many bad	1
many better	-26
many birds	4
many but	-1
many cafes	-2
many colors	4
many complements	2
many compliments	26
many cool	3
many critics	8
many different	12
many disney	6
many features	6
many films	1
many food	9
many generations	6
many great	-2
many high	3
many holes	-2
many hours	2
many i	5
many including	3
many issues	-2
many levels	2
many memories	2
many movies	1
many new	4
many occasions	25
many options	4
many plots	-5
many positive	-6
many problems	-6
many shortcomings	-4
many shows	2
many special	3
many stores	2
many to	2
many twists	3
many uses	14
many varieties	6
many ways	7
many years	6
map	-1
map is	-3
marais	2
marble	7
marble bathroom	7
marc	3
marchand	2
marco	7
marcus	3
margaret	1
margaret avery	2
margaret sullavan	2
margaritas	-4
margaritas were	-15
marginal	-5
marginally	-10
marginally better	-17
maria	2
maria braun	3
marie	5
marie and	2
marie is	8
mariette hartley	3
marin	2
marina	1
marina tower	4
marinade	1
marinated	2
mario lanza	2
marisa	-1
marisa tomei	1
mark and	3
mark dixon	2
mark i	-4
mark is	4
mark's	7
mark's square	3
marked down	5
market place	-2
market version	-4
marks for	8
marlon brando	1
marple	4
marriage and	1
marriage that	4
marriage to	3
marrying	3
marrying a	2
martha	1
martin luther	7
martin strings	6
martini	-1
martini glass	3
martinis	7
martyrdom	5
marvel	4
marvellous	4
marvelous	8
marvelous as	3
marvelous film	2
marvelous job	5
marvelously	8
marxists	-4
mary's	1
marzano	-3
masculinity and	3
mashed potatoes	2
mask is	3
mask was	-2
masochistic	-1
massacred	-3
massage	15
massage the	-11
massey	3
massive	-1
massive amounts	-3
massive disappointment	-56
massively	-6
master	6
master at	5
master piece	4
master the	2
mastered the	7
masterful	10
masterful job	2
masterfully	6
masterpiece	16
masterpiece !	8
masterpiece in	2
masterpiece of	3
masterson	2
mastery	7
mastery of	3
masturbating	-8
masturbation	-3
match	1
match for	3
match it	2
match up	2
matches	11
matches and	2
matches my	2
matching game	3
material	-8
material although	-3
material and	-1
material at	-2
material but	-6
material felt	-5
material it	-3
material it's	-6
material just	-8
material looks	-11
material of	-12
material so	1
material that	-1
material that's	2
material was	-11
maternity	-18
maternity dress	-10
maternity top	-18
mates	1
math	5
math problem	3
math problems	12
math skills	3
mathieu	3
matress	-2
matronly	-13
mats	-6
matt	1
matt stone	2
matte	4
matter ?	-3
matters worse	-2
matthau	7
matthau and	3
matthau's	3
mattress with	3
mature	2
maturing	3
maturity	3
matuschek	4
maui	2
mavens will	2
max	1
max the	3
maximize the	5
maxthon	9
may as	-4
may consider	2
may contain	-2
may dislike	5
may enjoy	-16
may feel	9
may go	-1
may in	5
may like	-1
may need	20
may not	7
may only	2
may order	7
may run	2
may seem	7
may think	2
may try	-1
may want	13
may wonder	2
may work	-10
maybe	-8
maybe and	-3
maybe at	-3
maybe even	1
maybe i	-14
maybe i'm	-6
maybe i've	-2
maybe if	-5
maybe it	-9
maybe it's	-5
maybe less	3
maybe more	2
maybe not	3
maybe thats	-2
maybe the	-3
maybe they	-3
maybe this	-9
maybe two	-2
maybe worth	-4
maybe you'll	-4
maysles	4
mazes	-3
mb of	-6
mccann's	4
mccartney	2
mccoy	10
mccoy and	3
mcdonald's	-2
mcdonalds	-2
mcdowell	-2
mcgraw	-2
mcintire	9
mclaglen	14
mcqueen	1
me	1
me ?	-12
me absolutely	-5
me also	-2
me angry	2
me at	1
me away	18
me awhile	3
me back	1
me because	1
me chills	2
me cold	-5
me considering	-3
me cry	10
me did	-2
me down	-11
me either	-7
me entertained	2
me everywhere	8
me exactly	2
me feel	1
me for	1
me from	1
me get	1
me going	2
me great	2
me happy	42
me hate	-2
me having	3
me home	4
me hooked	11
me how	-1
me i'd	-4
me if	-1
me interested	1
me it's	-1
me its	2
me kate	4
me keep	1
me kind	3
me knowing	3
me knows	-3
me laughing	3
me look	-10
me mad	3
me motivated	5
me my	2
me neither	-3
me nicely	4
me not	-2
me occupied	13
me off	-14
me perfectly	-1
me relax	2
me return	-7
me right	11
me rolling	2
me saying	-3
me sick	-5
me smile	1
me something	-1
me sometimes	6
me start	1
me state	-2
me than	5
me that	1
me they	-1
me to	-1
me try	-2
me twice	-2
me up	2
me wanting	3
me way	-6
me well	1
me who	8
me why	1
me wonder	-1
meadows	5
meager	2
meal !	-2
meal coupon	5
meal here	2
meal in	5
meal is	2
meal of	6
meal on	2
meal or	2
meal plan	3
meal service	16
meal times	-2
meal to	-2
meal tray	-9
meal voucher	7
meal vouchers	6
meal we	3
meal with	3
meals	3
meals for	36
meals the	3
mealy	-3
mean	-4
mean a	-2
mean come	2
mean everyone	3
mean everything	-4
mean for	-3
mean i	-1
mean it	-2
mean nothing	-4
mean really	-2
mean seriously	-1
mean spirited	-2
mean this	-2
mean very	-3
mean we	-2
mean you	-1
meandering	-2
meanders	-8
meaning a	11
meaning of	2
meaningless	-8
meaningless and	-3
means buy	-13
means that	-1
meant	-1
meant only	7
meant the	2
meantime i	-3
measure	2
measurement	18
measurements	-1
measuring spoon	3
meat but	-5
meat i	4
meat in	-2
meatball	2
meatballs	1
meathead	4
meats	1
mecca	2
mechanism	-7
mechanism is	-6
mechanisms	2
meddling	3
media	1
media is	7
media will	3
median	7
medicinal	-7
medicine	1
mediocre	-33
mediocre and	-7
mediocre at	7
mediocrity	-5
meditative	2
medium	1
medium because	3
medium fit	2
medium fits	13
medium for	-1
medium it	-2
medium petite	3
medium picks	2
medium so	7
medium spicy	4
medium was	-1
meek	2
meet	2
meet after	3
meet all	6
meet people	3
meeting	1
meeting with	3
meetings with	2
meets a	1
meets all	-4
meets her	3
meets his	1
meets my	4
megapixel	3
meh	-37
meh but	2
mel	8
mel gibson	11
mel torme	3
melamine	-2
melancholic	2
melancholy	1
melbourne	2
melissa joan	4
melissa sagemiller	-2
melitta	1
melody and	-3
melt in	15
melted chocolate	4
melted in	8
melts	1
melts in	5
melvyn	3
melvyn douglas	2
member for	-2
membership	-1
memoir	2
memorabilia	2
memorable	5
memorable and	2
memorable as	2
memorable quotes	2
memories are	6
memories in	-2
memories to	5
memory in	-6
memory of	1
memory on	-12
men at	9
men is	2
mention that	-2
mention this	2
mentioned there	-5
mentioned they	-10
mentioned you	2
mentors	4
menu	-1
menu of	4
menu system	3
menu was	-3
menus	-1
menzies	2
merc	4
merch	3
merchandise	-2
merchandise is	2
merchandise was	-4
merchandising	-8
mercifully	-14
mere minutes	3
mes	4
mesa az	3
mesmerising	4
mesmerized	5
mesmerizing	10
mesmerizing and	3
mesquite	-3
mess	-40
mess around	5
mess of	-11
mess that	-1
mess to	-5
mess was	-5
message about	4
message and	1
message of	1
message would	6
messages and	-3
messed	-7
messed up	-21
messed with	6
messing with	2
messy and	-4
met	2
metabolic	-7
metal	1
metal bar	-3
metal is	-2
metal it	-4
metal on	-17
metallic	-1
metaphysical	2
metaphysics	6
meter	3
method of	1
methods of	1
meticulously	4
metric	2
metrics	6
metro	5
metro and	16
metro stations	2
metro stop	6
metronome	7
mexican	-1
mexican food	-2
mexican jerk	2
mexican made	-3
mexican or	-3
mexican style	3
mexico	1
mg	6
mgm's	2
mic as	3
mic cable	5
mic cables	5
mic is	7
mic my	3
mic on	-5
mic stand	2
mic stands	5
mic to	19
mice	-1
mice can	3
mice in	-3
michael and	3
michael bay	-10
michael jackson	6
michael jai	-2
michael myers	2
michael powell	5
michelle	2
michelle pfeiffer	2
michelle rodriguez	4
mickey	1
mickey and	3
mickey minnie	13
mickey mouse	-2
mickey s	2
mickey's	4
microfiber cloth	6
microfilm	4
microphone	1
microphone for	2
microphone stand	12
microphones	-1
microwaved	-7
mid night	12
mid twenties	5
mid way	-3
mid weight	2
midday	25
middle age	2
middle and	-1
middle seat	-1
midget	-3
midgets	-6
midnight cowboy	7
midriff	-4
midst	1
midst of	1
might	-2
might as	-11
might be	-2
might do	3
might enjoy	-5
might feel	5
might go	2
might have	-5
might i	-4
might like	-7
might love	-7
might not	9
might prefer	2
might provide	-2
might seem	2
might want	2
might work	-4
mignon	1
migraine	-5
migraines	-2
migrated to	4
migrating	5
mike and	-2
mike meyers	-3
miklos	6
mild flavor	7
mild in	-3
milder	5
mildew	-2
mildly	-10
mildly amusing	-3
mildly enjoyable	-5
mildly entertaining	-7
mildly funny	-3
mildly interesting	-11
mildred	10
mildred is	3
mildred rogers	9
mile away	-1
mile to	2
miles as	4
miles for	9
military dictatorship	-6
military personnel	7
milk chocolate	2
milking	-11
milky	2
milky way	8
million dollar	-1
million times	-3
millions	-1
milquetoast	-3
mim	6
mimics	2
min	-4
min away	5
min i	-4
min later	-13
min ride	-7
min to	-10
min walk	5
minced	-3
mind	1
mind blowing	2
mind it	5
mind numbing	-2
mind numbingly	-2
mind would	-4
mind's	3
mind's eye	3
mindedness	2
mindedness and	3
mindful	3
mindless	-4
mine broke	-17
mine cars	12
mine cart	-4
mine for	3
mine from	2
mine got	-4
mine had	-1
mine out	-6
mine was	-1
mine with	-4
mine worked	-8
mineral	2
mineral water	3
mingle	3
mingle with	3
mini games	3
mini guitar	-8
minibar	4
minimize	2
minimum	-1
minions	-4
minis	-4
minnesota	2
minnesota so	3
minnie and	16
minnie mouse	14
minor	6
minor annoyances	5
minor complaint	5
minor complaints	5
minor flaws	3
minor problem	5
minor quibble	6
mins	-1
mins for	-33
mins of	-1
mins walk	-5
mint	10
mint and	2
minuets	-2
minute but	-3
minute decision	4
minute in	4
minute movie	-3
minute ride	-4
minute running	-1
minutes	-11
minutes ?	-2
minutes after	5
minutes and	-3
minutes at	-1
minutes away	6
minutes before	-3
minutes both	-8
minutes for	-7
minutes i	-2
minutes in	-6
minutes into	-24
minutes just	2
minutes later	-11
minutes of	-7
minutes then	-4
minutes there	-2
minutes they	-2
minutes to	-4
minutes until	-3
minutes waiting	-7
minutes walk	9
minutes we	2
minutes when	-2
mira sorvino	-6
miracle	5
miracle gro	13
miracles	2
miraculously	-1
mirror the	2
mis	-10
misadventures	2
miscast	-13
miscast and	-2
mischievous	4
mischievous and	3
misconceptions	4
miserable	-24
miserable and	-35
miserable experience	-11
miserable life	3
miserably	-21
miserably to	-5
misery	-4
misfire	-4
misfires	-6
misfortune	-1
misfortune of	-2
misfortune to	-3
misguided	-3
mish	-4
mish mash	-3
mishmash	-5
mishmash of	-2
mislead	-4
mislead by	2
misleading	-48
misleading to	-3
misled	-5
mismatched	-1
misogynistic	-3
misrepresentation	-3
misrepresented	-2
miss !	-2
miss hot	-10
miss it	5
miss marple	4
miss out	2
miss piggy	2
miss them	5
miss this	1
miss you	2
missed before	3
missed opportunity	-11
missed to	-4
misses	-3
misses the	-5
missi	3
missing	-3
missing out	9
missing something	-8
mission	3
mission and	2
missions	4
mississippi	4
mistake	-10
mistake !	-4
mistake and	-8
mistake i	-16
mistake in	-2
mistake was	-2
mistaken for	3
misters	-1
mistreat	4
mistress of	4
misuse	-3
mite	3
mix	-1
mix for	-3
mix on	5
mix to	7
mix when	5
mixed it	8
mixed reviews	5
mixed together	7
mixer i	5
mixing	1
mixture	1
mixture of	1
mj	11
mk	4
mm f	6
mmmm	1
mmmmm	6
mmmmmm	7
mockery	-4
mockery of	-4
mocktail	2
mode and	3
mode for	4
mode is	5
model	-4
model a	4
model and	-2
model but	-6
model does	-6
model has	-3
model in	-1
model it	-13
model looks	-13
model or	-7
model pictured	-4
model so	-2
model too	3
model you	5
model's	-5
model's photos	-8
models and	-1
models but	3
models i	10
moderate	1
modern	7
modern decor	3
modern hotel	8
modern movies	2
modern society	3
modern with	19
modern world	2
modesty and	2
modesty's	2
modicum	-2
modicum of	-2
modified	-6
mogami	3
mohair	-7
mohanlal	-2
moist and	4
mojito	2
mojitos	-1
mold and	-4
molding	2
moldy	-22
molina	2
mom	2
mom dad	3
mom has	3
moment	3
moment is	1
moment of	4
moment when	1
momentous	5
moments as	2
moments between	2
moments from	-2
moments here	-3
moments when	1
moments with	1
momentum and	2
momma	2
monarch	5
monday and	3
monday the	-3
money	-11
money !	-6
money and	-3
money back	-42
money better	-5
money but	1
money down	-5
money elsewhere	-7
money for	-8
money from	-4
money go	-35
money goes	-9
money grab	-23
money has	-7
money he	1
money i	-3
money into	2
money off	-15
money on	-7
money over	3
money spent	-3
money talks	-3
money then	-6
money to	-8
money well	9
money would	-14
mongkok	-6
monitor	1
monitor and	2
monitor for	16
monitoring	4
monkey	-2
monkey in	-4
monkey's	4
monotonous	-11
monroe and	-10
monster cable	8
monster is	-4
monsters	-1
monstrosity	-4
montana	2
month	-1
month before	-11
month it	-4
month later	3
month old	1
month so	3
month when	-10
monthly	2
months	-3
months !	3
months before	-2
months it	-5
months later	-9
months now	27
months of	-6
months or	-2
months since	4
months the	-4
months then	-23
montmartre	4
moo moo	-2
mood	1
mood for	2
mood lighting	10
moodiness	4
moods	1
moody	1
moon child	4
moonlighting	-5
moons	2
moonwalker	9
moonwalker is	2
moore is	22
mopped	-5
more !	6
more accurately	-10
more after	1
more amazing	5
more annoying	-9
more appeal	-3
more apps	5
more at	1
more attractions	4
more babies	-4
more back	4
more bang	-9
more battery	-11
more beautiful	23
more blood	-3
more boring	-6
more bucks	-9
more careful	-3
more carefully	-2
more casual	1
more challenging	4
more chicken	6
more clear	3
more clearly	-1
more closely	-16
more colors	65
more comfortable	-1
more common	3
more commonly	-3
more compact	2
more complete	3
more complex	5
more concerned	-12
more confusing	-4
more consistent	4
more could	6
more cramped	-7
more cream	-3
more crowded	2
more deeply	4
more disappointing	-8
more dishes	5
more drab	-18
more dramatic	2
more dull	-12
more durable	-2
more each	3
more efficiently	-3
more elegant	7
more energy	2
more entertaining	-1
more episodes	2
more excited	3
more expensive	1
more experience	5
more familiar	2
more flattering	-1
more flavor	-6
more formal	4
more from	-4
more frustrating	-8
more good	7
more gorgeous	3
more great	5
more gripping	4
more harm	-4
more healthy	6
more hot	4
more i	1
more if	2
more in	2
more inches	-5
more info	3
more intelligently	-18
more intense	-2
more intuitive	-3
more length	4
more levels	16
more like	-7
more likely	-1
more limited	7
more luxurious	4
more made	-10
more mainstream	4
more mature	4
more memory	-6
more minutes	-4
more money	-7
more movies	6
more musical	6
more noise	2
more now	4
more organized	6
more pairs	6
more pleasant	3
more pleased	-9
more poignant	2
more powerful	26
more pricey	2
more privacy	46
more protein	3
more range	3
more realistic	4
more recline	3
more reliable	-6
more rounded	8
more satisfied	-19
more sensible	7
more sheer	-2
more shows	3
more sinister	2
more snug	10
more so	1
more sturdy	-2
more than	1
more time	-1
more traditional	2
more trouble	-7
more uncomfortable	-4
more upset	-3
more use	-4
more used	3
more uses	-6
more varied	4
more vivid	7
more ways	2
more widely	2
more willing	-7
more worthy	-8
more would	1
mores	9
mores and	3
morgana	-2
morgue	-2
moriarty	2
morning	2
morning a	4
morning and	1
morning but	1
morning coffee	11
morning in	2
morning is	2
mornings	3
mornings and	5
moron	-3
moron test	-6
moronic	-1
morons	-5
morris	1
morris day	2
mortal	1
mortar	2
moses	-6
mosque	1
moss	9
moss and	2
moss color	1
moss green	5
most	3
most about	2
most absurd	-2
most accurate	7
most amateur	-3
most amazing	33
most annoying	-6
most any	5
most authentic	2
most awful	-9
most beautiful	3
most boring	-21
most can	3
most charming	2
most comedies	3
most comfortable	24
most comprehensive	13
most days	2
most delicious	4
most depressing	-4
most disappointing	-16
most disgusting	-7
most do	4
most durable	3
most effective	1
most endearing	5
most entertaining	4
most exciting	2
most expensive	-2
most extensive	4
most famous	2
most fantastic	2
most fascinating	8
most favourite	2
most fun	7
most helpful	1
most idiotic	-3
most impressive	8
most informative	3
most intelligent	2
most intriguing	3
most irritating	-5
most like	3
most low	-5
most memorable	3
most men	-7
most movies	1
most moving	4
most natural	4
most off	3
most original	4
most out	3
most overrated	-2
most pathetic	2
most places	2
most positive	-2
most profound	5
most random	-4
most readers	3
most realistic	5
most recipes	3
most remarkable	8
most retailer	5
most rides	1
most ridiculous	-4
most romantic	6
most satisfying	4
most stupid	-8
most terrible	-3
most terrifying	4
most uncomfortable	-23
most underrated	8
most unflattering	-10
most unique	8
most unusual	10
most useful	1
most useless	-2
most wonderful	3
mostel	3
mostly for	6
mostly have	-8
mostly i	2
mostly just	-9
mostly they	-9
mostly to	5
mostly used	4
mostly with	4
motel	1
moth	-1
mother	-1
mother and	-1
mother does	4
mother had	5
mother night	3
mother she	5
moths	-2
motif	2
motions	-6
motive for	2
moto	3
mouldy	-26
moulin	8
moulin rouge	8
mount	1
mount is	6
mountain	5
mountain and	3
mountain is	8
mountain ride	3
mountain runaway	4
mountains in	-2
mounted on	4
mounts	4
mourn	2
mouse	-1
mouse and	18
mouse droppings	-7
mouse is	11
mouse was	-12
mouth !	2
mouth or	-3
mouth water	3
mouth watering	21
mouth with	-4
mouthed	1
mouths	-2
mouthwatering	9
movable	3
move !	-16
move and	1
move by	2
move his	-3
move it	1
move my	-1
move on	-1
move so	-24
move us	3
move you	8
moved	1
moved away	2
moved by	11
moved here	4
moved to	1
movement and	2
movement which	2
moves	-1
moves along	3
moves as	10
moves quickly	5
moves too	-7
movie ?	-9
movie although	1
movie are	-1
movie been	2
movie brought	2
movie collection	2
movie could	-4
movie deals	2
movie definitely	2
movie depicts	2
movie didn't	1
movie does	-1
movie ended	1
movie ever	5
movie fails	-4
movie falls	1
movie feels	-3
movie felt	1
movie hoping	-5
movie i	1
movie i've	-1
movie if	-2
movie into	-1
movie just	-7
movie kept	1
movie lacks	-3
movie made	1
movie makes	-1
movie mavens	2
movie might	-1
movie or	1
movie quite	6
movie rocks	3
movie scared	2
movie seemed	-1
movie selection	-5
movie seriously	-3
movie she	-2
movie should	-1
movie shows	1
movie soundtrack	2
movie stinks	3
movie sucked	-3
movie sucks	-22
movie theater	1
movie to	1
movie tries	-5
movie very	3
movie wants	-2
movie was	3
movie were	-1
movie you're	-2
moviemaking	-5
movies ?	-1
movies and	1
movies but	-2
movies just	-7
movies or	2
movies then	1
moving	2
moving and	8
moving film	2
moving on	-3
moving story	5
moving them	3
moving with	-3
mp	-2
mr	-1
mraovich	-2
mrs	2
mrt	34
mrt station	2
msg	-4
msp	5
mst	-27
mtr	9
mtr from	3
mtr line	3
mtr to	10
mtr train	3
mtr was	6
mtv	-1
much !	2
much about	1
much all	-2
much an	1
much and	1
much anything	1
much appreciated	16
much as	2
much ballyhooed	-3
much better	-2
much cheese	-4
much easier	7
much ever	2
much every	2
much extra	-5
much fabric	-27
much faster	3
much filler	-3
much food	3
much fun	33
much good	2
much happier	-3
much he	2
much hyped	-6
much i	7
much i'm	5
much improved	2
much in	1
much it's	3
much larger	2
much less	-1
much like	1
much material	-19
much money	1
much nicer	-1
much no	-8
much non	-4
much padding	-3
much potential	-10
much preferred	-3
much promise	-2
much quieter	10
much rather	-1
much satisfied	3
much shorter	-21
much simpler	-2
much since	1
much softer	2
much sound	3
much static	-7
much sweeter	2
much talking	-2
much thinner	-10
much this	1
much time	-1
much too	-5
much touted	-4
much trouble	-6
much when	2
much worse	2
much worth	2
muddled	-2
muddy	-2
mueslix	3
muffin mix	-10
muffins are	-10
mughlai	8
mulching	3
mule is	4
muller	2
mullets	-2
multi effects	-7
multi faceted	3
multi million	-2
multiple alarms	10
multiple options	2
multiple pages	-7
multiple times	-1
multiple ways	12
mumble	-4
mumbling	-2
mumbo	-1
mumbo jumbo	-1
mummy	-1
mummy's	-2
mumu	-3
muppet movie	2
mural	-8
murder case	6
murder he	2
murder set	4
murder suspect	6
murders is	2
murgh	4
muscle power	3
muscles and	-4
muscular	1
muscular arms	2
muscular thighs	3
musee	2
museum	2
museum of	2
mushed	-3
mushroom	-1
mushy	-33
mushy and	-19
music	3
music !	4
music again	4
music and	-1
music as	1
music by	-1
music etc	3
music files	3
music great	-2
music had	8
music i	2
music in	2
music is	-2
music lover	5
music of	1
music on	1
music playing	1
music score	-1
music seems	-16
music to	1
music videos	1
music when	3
music which	2
musical	-3
musical comedy	1
musical is	3
musical score	-1
musical to	4
musically	10
musicals	-1
musicals ever	4
musician	2
musics	3
mussels	2
must	4
must !	8
must and	2
must be	-2
must buy	9
must deal	5
must die	-6
must do	3
must for	24
must go	10
must if	2
must must	3
must of	-2
must own	5
must purchase	-11
must read	15
must say	2
must see	4
must try	61
must visit	54
must wait	-8
must watch	6
musty	-2
mutant	-1
mutated	1
mute	-1
mute button	-3
mutually	-5
muy	5
mvp	2
my	4
my !	4
my absolute	-2
my account	-4
my acer	2
my acoustic	2
my acoustics	3
my advice	-8
my age	14
my alarm	16
my all	6
my already	-10
my amp	14
my and	-3
my apartment	-2
my arms	-4
my ass	3
my asus	4
my attempt	-11
my attic	-6
my backyard	-6
my bad	1
my bag	-2
my bank	-3
my basement	3
my behringer	2
my bible	6
my bill	-2
my bills	11
my birthday	2
my book	3
my bowl	-4
my broad	3
my cable	6
my car	1
my card	-4
my case	-1
my cellphone	-2
my child	-13
my childhood	1
my choice	2
my cholesterol	3
my christmas	4
my closet	1
my coffee	-1
my collection	3
my complaint	-3
my complaints	-5
my conclusion	-4
my cooking	7
my copy	-1
my cousins	2
my current	2
my cycle	4
my daily	11
my daughter	4
my debit	-2
my default	3
my delight	2
my device	-12
my diet	1
my dismay	-20
my drink	-9
my electrics	5
my energy	10
my entire	-1
my epiphone	7
my everyday	2
my evo	3
my ex	4
my excitement	-3
my expectations	-1
my experience	-3
my eye	2
my face	-1
my fall	3
my family	7
my father	3
my fault	-1
my fav	1
my fave	1
my faves	2
my favorite	21
my favorites	11
my favourite	27
my favs	2
my feeling	-21
my fiance	2
my finances	8
my finger	-9
my fingertips	10
my folks	7
my foot	-7
my fourth	4
my fretboard	4
my friday	-3
my friend's	-1
my front	40
my game	2
my games	2
my garden	11
my gf	3
my gibson	7
my girls	-2
my go	14
my grade	-3
my grand	9
my granddaughter	2
my grandson	2
my grandsons	4
my grocery	8
my guess	1
my guitars	16
my hat's	4
my hdtv	4
my heart	6
my height	3
my hips	-3
my hk	5
my horoscope	4
my hose	2
my htc	10
my info	2
my information	-2
my intelligence	-2
my interest	1
my investment	3
my iphone	10
my ipod	1
my itunes	4
my judgment	2
my keyboard	-2
my kind	1
my kindlefire	-2
my king	4
my kitchen	-1
my knee	3
my large	1
my laundry	-4
my least	-5
my les	7
my lesson	-3
my limited	3
my little	4
my love	1
my lower	22
my mandolin	4
my martin	7
my medium	-4
my membership	-6
my mind	1
my mistake	2
my mom	3
my money	-41
my most	1
my movies	5
my muscular	2
my music	1
my needs	1
my nephews	7
my new	5
my normal	1
my nose	-14
my old	1
my oldest	3
my olive	2
my one	9
my only	40
my order	-9
my orders	4
my outdoor	3
my overall	3
my pair	-3
my palm	10
my parents	20
my patio	12
my pedal	8
my pedalboard	5
my pedals	7
my period	4
my personal	1
my petite	2
my pets	-5
my pick	3
my plants	6
my practice	3
my primary	1
my problem	-2
my problems	-9
my product	2
my purchase	7
my recent	-1
my recommendation	1
my return	-2
my rice	3
my rig	-12
my right	-2
my room	-4
my salad	-9
my sd	-3
my second	7
my setup	4
my shirt	-2
my shirts	5
my shoe	3
my shoes	-7
my shorts	-9
my side	2
my sister	4
my six	4
my size	2
my son	1
my standard	2
my stay	3
my stereo	11
my store	4
my stove	6
my strap	7
my string	-3
my strong	-2
my studio	4
my subscribe	-4
my suggestion	-2
my supermarket	3
my table	-1
my tailor	3
my taxes	11
my teens	3
my tele	3
my telecaster	2
my testing	-4
my that	-4
my thick	3
my thighs	-4
my thin	-7
my throat	-2
my time	-8
my title	1
my toes	2
my tone	2
my top	3
my traditional	-8
my trouble	2
my tummy	2
my two	2
my ukulele	7
my unit	-6
my upcoming	2
my usual	3
my vhs	2
my visit	1
my vote	1
my wall	4
my wardrobe	14
my warning	-7
my weekend	2
my wish	9
my world	3
my worst	-1
my yamaha	5
myra breckinridge	-2
myrna	5
myrna loy	5
myrtle	2
myself included	5
myself into	-3
myself that	-3
myself wearing	7
myself why	-5
mysteriously	-2
mystery and	2
mystery men	6
mystery science	-12
mystery that	3
mystery writer	6
mystic	1
mystic manor	1
mystic mansion	3
mystified	-2
mystique	2
n a	-3
n g	-2
n it	-7
n n	3
naan and	5
nabisco	3
nachos	3
nachos and	3
nachos are	2
nada	-18
nader	5
nadir	-2
nady	3
nagar	7
nagra	4
nah	-2
nail and	5
nail in	-2
nailed	3
naive but	4
naked	-1
naked women	-2
nam	1
name	-1
name but	-2
name every	3
name from	2
name in	-2
name of	-1
name only	-2
name suggests	3
name to	1
name you	-2
named	1
nan	1
nancy	6
nancy allen	5
nancy drew	7
nanny	-1
nantucket	5
nap and	4
napkins	-8
narcissistic	-2
narendra	3
narrated by	-1
narrative	1
narrator's	3
narrow	-10
narrow range	-4
narrow seat	-40
narrow seats	-22
narrow that	-14
narrow waist	-2
narrower than	3
narrowest	-16
narrowest seats	-7
narrows	12
naruto	7
nary	-2
nary a	-2
nasa	-2
nasb	3
naschy	-3
nastassja	-2
nastassja kinski	-2
nasties	-9
nasty	-20
nasty !	-10
nat pendleton	2
natali	7
nation to	4
national lampoon	-2
nationalist	3
nationals	5
nationwide	12
native	2
natural	5
natural and	3
natural history	3
natural ingredients	16
natural waist	1
natural world	14
naturally i	-1
nature	4
nature and	2
nature it	-5
nature of	2
nature that	2
naughty	-1
nauseating	-20
nauseating and	-4
nauseous	-3
navigate	2
navigate and	2
navigate in	-6
navigation	2
navy	20
navy and	5
navy color	5
navy diver	2
nawabi	2
nay sayers	3
naysayers	2
nb	3
nd day	-4
nd is	3
nd visit	7
ne	3
near future	4
near my	-3
near perfect	2
near to	3
nearby and	2
nearby the	7
nearly	-1
nearly got	5
nearly impossible	-17
nearly perfect	4
neat	2
neat and	10
neat little	3
neatly	2
neatly in	7
necessary	4
necessary amenities	3
necessity	2
necessity of	3
necessity to	3
neck are	2
neck from	5
neck hole	-19
neck or	-2
neck out	4
neck so	3
neck which	4
necklace	9
necklace and	8
necklace is	2
neckline and	-2
necromancy	-2
nectar	4
ned	2
ned beatty	4
ned's	4
nee	-3
need !	6
need access	-5
need an	-1
need and	11
need arises	4
need but	6
need for	1
need from	3
need is	9
need my	-7
need not	5
need of	-1
need on	3
need petite	3
need something	-7
need that	3
needed	1
needed !	4
needed at	2
needed but	4
needed her	6
needed new	4
needed something	3
needle and	3
needle in	3
needles	-3
needless	-5
needless to	-6
needn't	3
needs	-1
needs and	1
needs her	3
needs of	2
needs to	-5
needs were	3
needs work	-2
needs your	3
negative	2
negative comment	1
negative for	3
negative i	5
negative impact	4
negative is	23
negative point	2
negative points	4
negative review	-4
negative reviews	5
negative star	-3
negative stars	-17
negative thing	6
negative was	6
negatives are	4
neglected to	-3
neglects to	3
negligence	-3
neighbors	4
neighbourhood	2
neil gaiman	2
neill	3
neither	-13
neither NOT_does	-2
neither NOT_of	-1
neither NOT_one	-2
neither NOT_sexy	-6
neither NOT_the	-3
neither NOT_too	3
nelson	1
nelson's	2
nephew and	2
nepotism	-6
nerd	-1
nero	-7
nerve to	2
nervous	7
nervous about	2
nervous that	2
net or	-7
netting	-4
network	1
network or	3
neutral	6
neutral and	6
neutral color	3
never	1
never NOT_a	1
never NOT_able	-5
never NOT_again	-40
never NOT_asked	-5
never NOT_ate	2
never NOT_available	-3
never NOT_buy	-18
never NOT_buying	-2
never NOT_came	-2
never NOT_ceases	2
never NOT_choose	-4
never NOT_come	-1
never NOT_developed	-7
never NOT_did	-3
never NOT_disappoint	6
never NOT_disappointed	5
never NOT_disappoints	23
never NOT_enjoyed	9
never NOT_even	1
never NOT_ever	-9
never NOT_experienced	-1
never NOT_explained	-1
never NOT_failed	5
never NOT_fails	11
never NOT_felt	3
never NOT_fly	-16
never NOT_forget	5
never NOT_forgotten	2
never NOT_full	3
never NOT_getting	-3
never NOT_going	-21
never NOT_gonna	-3
never NOT_gotten	5
never NOT_had	1
never NOT_happened	-2
never NOT_happens	5
never NOT_having	4
never NOT_knew	4
never NOT_let	5
never NOT_lets	-1
never NOT_loses	6
never NOT_mentions	-5
never NOT_miss	3
never NOT_need	3
never NOT_noticed	5
never NOT_opened	-5
never NOT_order	-18
never NOT_ordering	-5
never NOT_owned	7
never NOT_pay	-4
never NOT_purchase	-6
never NOT_ran	3
never NOT_read	-8
never NOT_received	-14
never NOT_recommend	-7
never NOT_regret	5
never NOT_return	-19
never NOT_run	7
never NOT_set	-2
never NOT_should	-5
never NOT_showed	-2
never NOT_stay	-26
never NOT_suggest	-3
never NOT_thought	2
never NOT_tire	16
never NOT_travel	-7
never NOT_understand	-1
never NOT_very	-6
never NOT_visit	-5
never NOT_waited	10
never NOT_was	-2
never NOT_work	-2
never NOT_worked	-9
never NOT_worn	5
never NOT_would	-1
never ever	-3
never never	-9
neverland	4
new	1
new addition	2
new again	7
new attraction	10
new business	3
new but	-4
new condition	17
new culture	3
new england	6
new experience	2
new favorite	14
new favorites	5
new firmware	-16
new flavors	3
new footage	-3
new for	1
new generation	5
new go	15
new guitar	22
new heights	-3
new iron	5
new item	-5
new jersey	1
new light	20
new lounge	1
new model	-6
new one	-3
new project	-4
new readers	4
new rides	8
new room	-2
new sound	5
new space	4
new standard	2
new string	2
new strings	31
new things	5
new times	3
new toy	4
new unit	2
new ways	2
new world	4
new year's	5
new york	2
newbies	2
newly	4
newly opened	-2
newly refurbished	3
newly remodeled	3
newly renovated	3
newness	8
news in	4
news is	-3
news that	5
newspapers	-1
newspapers and	2
newspapers magazines	4
next day	1
next flight	3
next generation	4
next he	-3
next morning	3
next order	-4
next purchase	-7
next trip	3
next visit	1
next year	6
nexus	-1
ng	-3
nibble	-3
nice	32
nice addition	26
nice also	2
nice ambiance	2
nice ambience	-3
nice amount	2
nice and	5
nice app	7
nice as	6
nice basic	4
nice blend	3
nice bonus	9
nice breakfast	4
nice bright	9
nice but	-12
nice change	3
nice clean	2
nice coffee	3
nice combination	3
nice comfortable	-3
nice cut	3
nice dining	3
nice drape	4
nice even	4
nice evening	2
nice experience	12
nice fabric	2
nice fitting	-3
nice flavor	11
nice food	16
nice full	4
nice graphics	4
nice guitar	-3
nice hotel	6
nice inexpensive	3
nice it	2
nice lady	2
nice large	5
nice little	4
nice looking	-1
nice lounge	20
nice meal	4
nice mix	4
nice modern	4
nice neat	3
nice not	19
nice pace	4
nice park	4
nice pattern	-8
nice place	4
nice pool	-3
nice product	3
nice property	4
nice quick	2
nice relaxing	8
nice restaurant	1
nice rich	6
nice ride	3
nice ring	3
nice room	2
nice selection	1
nice service	7
nice shape	2
nice shots	-5
nice simple	4
nice size	7
nice smooth	4
nice soft	2
nice solid	3
nice stay	5
nice strap	3
nice style	2
nice subtle	2
nice taste	5
nice texture	4
nice they	3
nice though	-1
nice time	2
nice to	8
nice toiletries	2
nice tone	3
nice top	2
nice touch	-9
nice touches	2
nice treat	2
nice try	-7
nice variety	6
nice view	1
nice wine	2
nice with	1
nice work	6
nicely	25
nicely and	-1
nicely appointed	2
nicely but	1
nicely decorated	2
nicely designed	4
nicely done	7
nicely in	1
nicely made	27
nicely on	3
nicely over	10
nicely packaged	4
nicely with	6
nicer but	3
nicer room	5
nicer than	2
nicest	2
niche	2
nicks	-4
nicky	1
nicole kidman	3
niece	1
niece who	3
nielsen	1
nietzsche	2
nifty little	4
night !	1
night a	5
night before	-5
night but	-2
night by	6
night deadly	-2
night he	3
night i	-1
night or	2
night parade	13
night shirt	-4
night sleep	-4
night world	4
nightgown	-6
nightly	-1
nightmare	-8
nightmare !	-12
nightmarish	1
nights !	2
nights and	1
nights just	3
nights there	2
nighy	4
nikhil	-3
niki	-3
niki ardelean	-2
nikki	2
nikon	-3
nina	8
nina foch	3
nine	1
nine yards	-3
nine years	1
nipped	3
niro	1
nirvana	-2
nisha	-2
nisha kothari	-2
nite	3
nites	5
nitro	3
nitrogen	7
nits	3
nitty	2
nj	5
no	-14
no !	-2
no NOT_access	-3
no NOT_action	-12
no NOT_added	9
no NOT_after	2
no NOT_amount	-14
no NOT_answer	3
no NOT_apparent	-5
no NOT_artistic	-2
no NOT_assistance	-4
no NOT_atmosphere	-5
no NOT_attempt	-1
no NOT_avail	-6
no NOT_background	-2
no NOT_bad	11
no NOT_bells	5
no NOT_benefit	-10
no NOT_better	-2
no NOT_bitter	6
no NOT_bitterness	17
no NOT_blue	-3
no NOT_breakfast	-4
no NOT_budget	-1
no NOT_bugs	2
no NOT_butter	-13
no NOT_camera	-2
no NOT_challenge	-9
no NOT_chance	-1
no NOT_character	-11
no NOT_charge	15
no NOT_chemistry	-7
no NOT_chicken	-5
no NOT_climax	-6
no NOT_clothes	-5
no NOT_complain	4
no NOT_complaints	24
no NOT_computers	-5
no NOT_concept	-2
no NOT_connection	-2
no NOT_contest	-10
no NOT_crowds	7
no NOT_customer	-3
no NOT_dead	4
no NOT_decent	-3
no NOT_delays	3
no NOT_depth	-3
no NOT_difficulty	4
no NOT_direct	-5
no NOT_direction	-2
no NOT_directions	-7
no NOT_discernible	-3
no NOT_discount	-18
no NOT_effect	-5
no NOT_emotion	-3
no NOT_empathy	-4
no NOT_energy	-3
no NOT_entertainment	-9
no NOT_errors	3
no NOT_exception	6
no NOT_excuse	-6
no NOT_explanation	-7
no NOT_extras	4
no NOT_fans	-16
no NOT_fireworks	-5
no NOT_flavor	-19
no NOT_flavour	-8
no NOT_flaws	12
no NOT_flight	8
no NOT_food	1
no NOT_free	-2
no NOT_fun	-15
no NOT_fuss	14
no NOT_go	-31
no NOT_good	-9
no NOT_guarantee	-3
no NOT_heart	-3
no NOT_heavy	8
no NOT_help	-23
no NOT_hesitation	1
no NOT_hot	-3
no NOT_humor	-4
no NOT_i	-1
no NOT_idea	2
no NOT_improvement	-7
no NOT_indication	-3
no NOT_information	-3
no NOT_insight	-5
no NOT_instructions	-9
no NOT_interference	3
no NOT_internet	-2
no NOT_issue	4
no NOT_issues	8
no NOT_it	-6
no NOT_joy	-10
no NOT_justification	-2
no NOT_kidding	-1
no NOT_lag	7
no NOT_laughs	-2
no NOT_leaks	3
no NOT_leg	-24
no NOT_legroom	-43
no NOT_line	4
no NOT_lines	1
no NOT_lining	-3
no NOT_little	4
no NOT_logic	-3
no NOT_long	6
no NOT_manager	-10
no NOT_manners	-2
no NOT_meaning	-2
no NOT_mention	-1
no NOT_mess	14
no NOT_mic	-21
no NOT_movement	-6
no NOT_much	4
no NOT_muss	11
no NOT_mystery	-11
no NOT_need	6
no NOT_negatives	9
no NOT_new	-6
no NOT_noise	20
no NOT_nonsense	5
no NOT_nudity	-2
no NOT_object	5
no NOT_offence	-3
no NOT_offense	-7
no NOT_on	-3
no NOT_one	2
no NOT_order	-8
no NOT_overhead	4
no NOT_padding	-4
no NOT_passion	-6
no NOT_permissions	2
no NOT_personality	-5
no NOT_phone	-6
no NOT_place	-6
no NOT_plates	-4
no NOT_plot	-10
no NOT_point	-6
no NOT_political	5
no NOT_positive	-20
no NOT_power	-7
no NOT_problem	6
no NOT_problems	38
no NOT_proper	-9
no NOT_punches	5
no NOT_purpose	-6
no NOT_quality	-2
no NOT_qualms	14
no NOT_queue	7
no NOT_rain	4
no NOT_reaction	-6
no NOT_real	-2
no NOT_reason	-4
no NOT_recline	-5
no NOT_red	-3
no NOT_redeeming	-5
no NOT_regular	-5
no NOT_relevance	1
no NOT_relief	-13
no NOT_reply	-7
no NOT_residue	4
no NOT_resolution	-2
no NOT_response	-15
no NOT_room	-1
no NOT_rooms	2
no NOT_salt	-3
no NOT_script	-2
no NOT_search	-3
no NOT_seats	-3
no NOT_security	-2
no NOT_selfie	-5
no NOT_sense	-12
no NOT_service	-25
no NOT_setting	-6
no NOT_shape	-31
no NOT_sharp	3
no NOT_showers	-9
no NOT_sleep	-12
no NOT_smiles	3
no NOT_sound	-15
no NOT_spice	-2
no NOT_staff	-25
no NOT_stars	-33
no NOT_story	-19
no NOT_stupid	4
no NOT_style	-16
no NOT_substance	-10
no NOT_such	-3
no NOT_sugar	7
no NOT_support	-25
no NOT_suspense	-5
no NOT_taste	-10
no NOT_tea	-2
no NOT_tension	-4
no NOT_thank	-4
no NOT_thanks	-21
no NOT_that	-6
no NOT_they	-3
no NOT_this	-2
no NOT_thought	-5
no NOT_toilet	-3
no NOT_towels	-3
no NOT_trans	3
no NOT_trouble	7
no NOT_use	-2
no NOT_variety	-3
no NOT_vegetables	-3
no NOT_view	2
no NOT_water	-8
no NOT_way	-18
no NOT_where	-16
no NOT_wifi	-5
no NOT_wonder	-6
no NOT_worries	12
no NOT_you	-3
no no	-2
no nothing	-8
no really	-2
noah	2
nobody	2
nobody NOT_cares	-5
nobody NOT_ever	-13
nobody NOT_in	1
nobody NOT_is	-2
nobody NOT_seems	-4
nobody NOT_was	-2
nodding off	-9
noel coward	-3
noggin	-3
noice	6
noir	18
noir and	12
noirs	1
noise for	8
noise it	4
noise they	-4
noise was	-1
noise when	2
noisy	-15
noisy and	-15
noisy if	-3
noisy in	-10
noisy so	6
nominated	-1
nominated for	2
nomination	-1
nomination for	-2
nominations	2
non	-1
non actor	-3
non existent	-16
non functional	-11
non issue	5
non organic	3
non professional	2
non reclining	-5
non refundable	-3
non standard	-4
non stick	-1
non white	3
none	-2
none NOT_of	-15
none NOT_the	2
nonetheless it's	-3
nonetheless this	4
nonexistent	-3
nonsense	-14
nonsense and	-4
nonsense is	-3
nonsensical	-5
nonstop	5
noodle bar	5
nook and	-6
nooks	6
nope	-14
nor	1
nor NOT_i	-7
nor NOT_the	1
nor NOT_was	2
nord	4
norma	1
normal bra	2
normal but	2
normal that	-6
normally buy	4
normally get	3
normally have	2
normally i	-1
normally stay	-4
normally wear	2
norman	-1
north	3
north indian	4
north is	3
north side	4
northam	3
northeast	10
northeastern	3
norway	3
nose	-5
nose is	-8
nose to	-7
not	-22
not ?	1
not NOT_a	-2
not NOT_able	-1
not NOT_acceptable	-34
not NOT_accomodate	-8
not NOT_accurately	-4
not NOT_adjustable	-2
not NOT_affected	4
not NOT_again	-3
not NOT_against	-4
not NOT_aged	-2
not NOT_air	4
not NOT_allow	-4
not NOT_already	-1
not NOT_always	8
not NOT_an	1
not NOT_and	1
not NOT_around	5
not NOT_as	1
not NOT_at	-10
not NOT_attached	-4
not NOT_attractive	-4
not NOT_available	-1
not NOT_baggy	4
not NOT_be	1
not NOT_because	2
not NOT_believable	-20
not NOT_believe	-1
not NOT_belong	-1
not NOT_better	6
not NOT_bitter	2
not NOT_black	-2
not NOT_boiled	-4
not NOT_boxy	6
not NOT_brilliant	3
not NOT_bring	1
not NOT_bulky	5
not NOT_buy	-48
not NOT_buying	-22
not NOT_by	1
not NOT_care	-4
not NOT_caring	-6
not NOT_carrying	3
not NOT_catch	2
not NOT_charge	-3
not NOT_charging	-5
not NOT_check	-3
not NOT_checking	-9
not NOT_clean	-24
not NOT_clingy	8
not NOT_closer	3
not NOT_come	2
not NOT_comfortable	-3
not NOT_compare	-17
not NOT_compatible	-12
not NOT_compensated	6
not NOT_complain	2
not NOT_complaining	3
not NOT_connected	-4
not NOT_consider	-4
not NOT_convincing	-6
not NOT_cooked	-34
not NOT_cool	-8
not NOT_correct	-2
not NOT_cover	-7
not NOT_cute	-7
not NOT_deliver	-3
not NOT_delivered	-41
not NOT_deserve	-3
not NOT_designed	-2
not NOT_deter	-3
not NOT_detract	6
not NOT_developed	-2
not NOT_disappoint	35
not NOT_disappointed	47
not NOT_disney	-11
not NOT_display	-18
not NOT_distract	2
not NOT_dop	-6
not NOT_download	-37
not NOT_dry	2
not NOT_durable	-2
not NOT_easily	3
not NOT_eat	1
not NOT_edible	-21
not NOT_effective	-5
not NOT_eliminate	-4
not NOT_enjoyable	-16
not NOT_enough	-8
not NOT_entertaining	-8
not NOT_even	-21
not NOT_ever	-2
not NOT_every	1
not NOT_everybody	6
not NOT_everyone	1
not NOT_exaggerating	-2
not NOT_exceptional	4
not NOT_expected	-6
not NOT_expensive	2
not NOT_experience	19
not NOT_explain	-15
not NOT_extensive	15
not NOT_fancy	5
not NOT_feel	-2
not NOT_figure	-15
not NOT_fill	-3
not NOT_finish	-2
not NOT_fit	-7
not NOT_fixed	-9
not NOT_flattering	-50
not NOT_flow	-13
not NOT_fly	5
not NOT_follow	-4
not NOT_following	-6
not NOT_for	-3
not NOT_forgotten	7
not NOT_free	-3
not NOT_fresh	-30
not NOT_friendly	-4
not NOT_fun	-24
not NOT_function	-6
not NOT_functioning	-3
not NOT_funny	-35
not NOT_get	-12
not NOT_given	-1
not NOT_go	-8
not NOT_going	1
not NOT_good	-59
not NOT_greasy	2
not NOT_great	-2
not NOT_had	10
not NOT_hang	-3
not NOT_happy	-31
not NOT_have	1
not NOT_hear	-2
not NOT_heard	1
not NOT_help	-20
not NOT_helpful	-9
not NOT_here	-2
not NOT_hesitate	49
not NOT_hold	-21
not NOT_honor	-14
not NOT_hot	-1
not NOT_how	-1
not NOT_huge	23
not NOT_hurt	3
not NOT_imagine	-3
not NOT_impress	-5
not NOT_impressed	-28
not NOT_impressive	-8
not NOT_in	1
not NOT_inspire	-10
not NOT_install	-59
not NOT_installing	-5
not NOT_interested	1
not NOT_interesting	-13
not NOT_involve	-3
not NOT_it	-13
not NOT_itchy	4
not NOT_joking	-2
not NOT_just	1
not NOT_justify	-7
not NOT_keep	-4
not NOT_kept	-7
not NOT_know	1
not NOT_lay	-8
not NOT_let	1
not NOT_load	-17
not NOT_look	-23
not NOT_lose	4
not NOT_losing	8
not NOT_lost	3
not NOT_make	-6
not NOT_many	3
not NOT_married	3
not NOT_match	-4
not NOT_meet	-13
not NOT_memorable	-9
not NOT_mine	2
not NOT_miss	16
not NOT_move	-4
not NOT_my	-11
not NOT_necessarily	1
not NOT_need	1
not NOT_needing	4
not NOT_nice	-8
not NOT_normally	3
not NOT_offer	2
not NOT_ok	-3
not NOT_one	-6
not NOT_only	6
not NOT_open	-10
not NOT_or	-9
not NOT_order	-6
not NOT_original	-6
not NOT_our	-3
not NOT_outstanding	3
not NOT_over	3
not NOT_overcrowded	7
not NOT_overly	4
not NOT_overpowering	8
not NOT_oversized	-7
not NOT_overwhelming	2
not NOT_own	3
not NOT_paid	-9
not NOT_pass	4
not NOT_perfect	10
not NOT_pleasant	-5
not NOT_pleased	-10
not NOT_polite	-5
not NOT_post	-4
not NOT_power	-5
not NOT_practical	-13
not NOT_present	-3
not NOT_prevent	11
not NOT_professional	-4
not NOT_provide	-5
not NOT_provided	-7
not NOT_purchase	3
not NOT_purchasing	-5
not NOT_quality	-6
not NOT_quiet	-2
not NOT_quite	8
not NOT_read	-1
not NOT_ready	-1
not NOT_real	-2
not NOT_really	1
not NOT_reccomend	-4
not NOT_receive	-7
not NOT_received	-14
not NOT_recognized	-2
not NOT_recomend	-16
not NOT_recommend	-48
not NOT_recommended	-27
not NOT_record	-7
not NOT_refund	-7
not NOT_regret	1
not NOT_return	-32
not NOT_reveal	15
not NOT_ride	3
not NOT_rough	-2
not NOT_run	-1
not NOT_safe	-3
not NOT_satisfied	-8
not NOT_save	-3
not NOT_say	-1
not NOT_saying	-1
not NOT_scary	-1
not NOT_secure	-4
not NOT_seem	1
not NOT_seen	7
not NOT_send	-7
not NOT_serious	-3
not NOT_set	1
not NOT_sexy	-2
not NOT_shy	2
not NOT_sitting	-3
not NOT_sleep	-6
not NOT_snug	3
not NOT_soft	-4
not NOT_sold	-5
not NOT_something	-1
not NOT_somewhere	-6
not NOT_sorry	4
not NOT_speaking	3
not NOT_spend	-7
not NOT_stand	1
not NOT_stay	-7
not NOT_stiff	3
not NOT_strong	-6
not NOT_sturdy	-38
not NOT_subject	-4
not NOT_successful	-4
not NOT_such	-7
not NOT_sufficient	-2
not NOT_suggest	-16
not NOT_supply	-22
not NOT_support	-4
not NOT_sure	-3
not NOT_surprise	-2
not NOT_surprised	-2
not NOT_taken	-10
not NOT_talk	-1
not NOT_tall	3
not NOT_taste	-15
not NOT_tasty	-25
not NOT_terrible	-4
not NOT_terribly	5
not NOT_that	-1
not NOT_the	1
not NOT_their	-3
not NOT_there	-12
not NOT_they	-7
not NOT_thrilled	-5
not NOT_tight	7
not NOT_tired	3
not NOT_to	1
not NOT_too	33
not NOT_touch	-2
not NOT_trained	-11
not NOT_travel	-5
not NOT_treated	-6
not NOT_tried	3
not NOT_true	-5
not NOT_two	-6
not NOT_understand	3
not NOT_unlike	1
not NOT_up	-3
not NOT_upto	-3
not NOT_usable	-3
not NOT_use	-1
not NOT_useful	-3
not NOT_user	-15
not NOT_using	-5
not NOT_usually	4
not NOT_value	-20
not NOT_very	-5
not NOT_waste	-8
not NOT_watery	4
not NOT_wear	-3
not NOT_welcome	-2
not NOT_welcoming	-11
not NOT_well	2
not NOT_what	-16
not NOT_with	-1
not NOT_withstanding	3
not NOT_work	-33
not NOT_working	-12
not NOT_worth	-49
not NOT_worthy	-7
not NOT_write	2
notably	-1
notch	7
notch and	1
notch as	2
notch but	5
note	1
note at	-4
note i	3
note pad	6
note so	5
note this	11
note when	-7
noted in	-5
notes and	1
notes on	11
nothing	-22
nothing !	-2
nothing NOT_against	-14
nothing NOT_at	1
nothing NOT_bad	5
nothing NOT_beats	9
nothing NOT_but	-4
nothing NOT_compared	2
nothing NOT_compares	5
nothing NOT_else	-3
nothing NOT_except	-4
nothing NOT_flashy	4
nothing NOT_for	-16
nothing NOT_good	-16
nothing NOT_great	-4
nothing NOT_happens	-9
nothing NOT_has	-1
nothing NOT_here	-7
nothing NOT_in	-2
nothing NOT_interesting	-4
nothing NOT_less	2
nothing NOT_like	-12
nothing NOT_more	-7
nothing NOT_negative	17
nothing NOT_new	-2
nothing NOT_of	-11
nothing NOT_original	-13
nothing NOT_outstanding	-3
nothing NOT_positive	-3
nothing NOT_really	-1
nothing NOT_redeeming	-2
nothing NOT_remotely	-2
nothing NOT_short	1
nothing NOT_special	-17
nothing NOT_sticks	7
nothing NOT_that	1
nothing NOT_to	1
nothing NOT_we	-5
nothing NOT_whatsoever	-2
nothing NOT_when	-3
nothing NOT_worked	-3
nothing NOT_works	-10
nothing no	-6
notice a	4
notice i	-2
notice that	-2
noticed all	-5
noticed an	4
noticed in	2
noticed is	2
noticed it	-1
noticed that	1
noticed the	-3
notices	4
notices that	2
notices the	5
notification	-2
notre dame	2
nourishment	-3
nov	-2
novak	3
novak is	3
novel	-1
novel about	1
novel in	4
novel that	1
novel would	-4
novella	1
novels	-1
novice	6
now !	6
now ?	2
now able	2
now also	2
now and	10
now as	2
now can	3
now don't	-6
now feel	7
now given	-10
now got	3
now i	1
now it	-11
now look	-15
now looking	-3
now made	-4
now make	-4
now more	-3
now my	1
now need	-6
now people	3
now seems	3
now that	1
now the	-7
now there	-2
now these	2
now they're	-5
now thinking	5
now time	7
now trying	-4
now use	-7
now where	-3
now who	2
now without	2
nowadays	1
nowadays to	7
nowadays we	-8
nowhere	-8
nowhere NOT_close	-11
npr	3
nrt	5
nth	-6
nth degree	-5
nto	3
nuanced	2
nuanced and	2
nuances	5
nuances of	6
nude bra	3
nudity	-5
nudity and	-4
nudity but	-1
number and	-2
number the	-2
numbered	-2
numbers are	2
numbers for	5
numbers so	3
numbing	-4
numerical	-4
numerous compliments	2
numerous reviews	3
nurture	3
nurturing	6
nustevia	6
nuts is	-6
nuts on	6
nuts were	-4
nutty	4
ny	1
nyc but	-2
nyc for	-2
nylon	-1
nylon is	-28
nylon picks	5
nylons	3
nypd	1
nyt	6
nz	-2
o	-1
o a	8
o and	-3
o honey	6
o r	-6
o w	-2
o'connor	2
o'donnell	3
o'hare	-4
o'keefe	-5
oakie	3
oasis	6
oasis of	9
oates	-5
oatmeal	2
obese	-9
obesity	-5
object and	-3
obnoxious	-14
obnoxious and	-2
obscene	-1
obscenity	-6
observant	4
obsession and	2
obsessive compulsive	3
obstructed by	12
obvious	-3
obvious and	-5
obvious that	-1
obviously	2
obviously a	-1
obviously never	-4
obviously not	2
obviously this	-2
occasions	1
occasions but	7
occupied for	12
occupies	2
occur in	7
occur to	-6
occurring	-2
ocean	-1
ocean park	-19
ock	3
october of	2
october sky	3
octopus	2
od	2
odd	-1
odd but	6
odd couple	2
odd place	-10
oddly	-6
oddly shaped	-6
odds	1
odor	-5
odour	-13
odysseus	3
of activities	2
of activity	5
of admission	2
of adults	2
of adventure	6
of adventures	4
of adversity	3
of advertising	-2
of afghanistan	-5
of age	9
of aids	2
of airport	8
of alexander	3
of andy	2
of any	-1
of apartheid	2
of appeal	3
of application	-3
of april	5
of art	3
of artificial	-4
of atmosphere	3
of attractions	19
of august	3
of australia	3
of awesome	9
of babies	-2
of background	2
of bad	-11
of badly	-5
of bags	3
of bait	-7
of barbara	3
of batter	3
of beauty	2
of becoming	2
of bed	1
of been	-5
of behringer	3
of being	-1
of bette	2
of better	-3
of beverages	11
of bland	-7
of blank	-2
of blind	2
of blue	2
of body	-2
of bones	-2
of booking	7
of boredom	-3
of boring	-3
of both	2
of bottled	4
of breaking	4
of breasts	-2
of bricks	2
of british	2
of budget	-4
of buffalo	3
of bullets	-2
of business	-1
of calm	3
of cancelling	-7
of care	3
of caution	9
of celebrities	3
of celluloid	-9
of charge	3
of cheaper	-21
of cheeses	3
of chemicals	-2
of chicken	-4
of chip	3
of chocolate	3
of choice	5
of choices	16
of christianity	-5
of cigarette	-7
of cigarettes	-6
of circumstances	2
of class	1
of cliches	-2
of clichés	-6
of clothes	4
of coach	3
of coconut	-4
of color	-1
of colors	3
of comedy	2
of comments	3
of compliments	11
of confusing	-2
of confusion	-2
of connection	-5
of consumer	-4
of contemporary	-2
of contents	-2
of context	-10
of conventional	5
of course	3
of crap	-17
of creepy	-2
of crime	6
of crunch	4
of culture	5
of curiosity	-2
of customers	-2
of customization	3
of cute	-8
of d	2
of d'addario	-3
of dancing	2
of date	-9
of de	1
of deception	3
of deep	-2
of delicious	2
of desserts	2
of device	3
of diet	-3
of different	10
of difficulty	3
of disbelief	-1
of dish	3
of dishes	-2
of disney	7
of disneyland	3
of documentary	1
of double	-2
of dreck	-4
of drinking	4
of drinks	-1
of drivel	-2
of driving	3
of dumb	-5
of dust	-2
of duty	5
of each	1
of eateries	-7
of education	-8
of eggplant	-12
of electric	9
of emotions	3
of empires	4
of endor	3
of english	2
of enlightenment	-3
of episodes	1
of eroticism	4
of eternal	3
of everything	2
of excellent	-2
of expectations	-3
of extras	1
of extremely	-2
of fabric	-2
of facilities	7
of factors	3
of family	3
of fantasy	-5
of favorite	2
of feeling	5
of fender	3
of fiber	4
of filth	-5
of finding	4
of flavor	3
of flavors	3
of flexibility	4
of flights	4
of focus	-3
of food	3
of football	4
of form	3
of found	3
of four	1
of freedom	2
of fresh	3
of friday	-7
of fuel	-2
of fun	35
of garbage	-8
of gay	-4
of gear	5
of genius	4
of george	1
of ginger	-2
of god's	3
of godzilla	-3
of good	-1
of grease	-4
of great	-2
of grounds	-6
of guilt	2
of guitar	15
of guitars	8
of hanging	3
of hard	1
of headphones	7
of heads	-4
of heart	-1
of heaven	1
of heavy	6
of hell	-4
of helpful	11
of heroine	-3
of high	3
of hip	3
of his	1
of history	-1
of holding	2
of homer	3
of hose	5
of hot	2
of hp	-3
of hulls	-25
of human	3
of humor	8
of hyderabad	4
of imagination	5
of including	2
of indians	6
of individuals	2
of inferior	-3
of influence	7
of information	2
of innocence	1
of interest	-3
of invisible	5
of is	-1
of istanbul	2
of it's	1
of italy	5
of jackie	6
of james	-1
of jazz	2
of jim	3
of joy	6
of junk	-28
of kelly's	4
of kent	3
of killing	3
of kleenex	6
of kurosawa's	3
of l	-2
of labor	-2
of lame	-2
of laughs	3
of laughter	2
of learning	2
of legroom	13
of level	6
of levels	2
of lies	-3
of life	11
of lights	4
of lining	-3
of lion	-2
of living	2
of logic	-3
of longing	4
of louis	3
of love	2
of luck	-7
of major	5
of man's	4
of many	-1
of marx	5
of massive	2
of material	-1
of me	-1
of meals	3
of mental	-2
of metal	-6
of metaphysics	4
of midnight	3
of mildred	4
of mind	3
of mindless	-3
of mint	7
of miracle	3
of misguided	-3
of mistaken	3
of mold	-8
of money	-4
of morning	2
of mother	2
of mount	4
of movement	2
of much	-6
of music	1
of musicians	3
of my	1
of negative	4
of new	2
of newspaper	4
of newspapers	-7
of noise	-6
of none	-8
of normal	-1
of not	1
of notes	4
of nothing	-1
of nowhere	-1
of nudity	-1
of ny	2
of occasions	2
of oil	-1
of one's	4
of onion	8
of onions	-4
of only	3
of operations	-5
of opinion	6
of options	5
of order	-4
of ordinary	3
of orlando	6
of orson	6
of ourselves	7
of ownership	-8
of owning	2
of pages	-3
of paper	-1
of paranoia	4
of park	4
of parking	12
of passengers	-2
of pasta	-2
of peace	1
of peanut	8
of pedals	5
of pepper	-8
of permissions	-5
of peter	1
of petite	3
of phoenix	6
of photo	1
of picks	25
of pillows	2
of pita	3
of place	-1
of places	-8
of plain	-13
of plane	-2
of plants	2
of plastic	-5
of play	3
of players	3
of playing	3
of pocket	-2
of polish	2
of poor	-2
of portraying	6
of positive	-2
of post	-1
of potassium	4
of potential	-1
of pottery	4
of practice	2
of prayer	-4
of pressure	-2
of previous	1
of price	2
of pricey	3
of prince	3
of prisoners	6
of problem	-5
of programming	5
of protection	3
of psychiatric	-3
of pulling	3
of purchase	5
of purple	3
of puzzles	-1
of queen	7
of quiet	16
of quirky	2
of radio	4
of rain	24
of random	-4
of rap	3
of regular	1
of repairs	-6
of research	8
of review	-2
of romance	4
of ron	-3
of room	7
of rubber	-5
of rubbish	-21
of rude	-3
of rules	3
of russell	-3
of sad	-1
of sadness	2
of salmon	3
of salt	-1
of same	-2
of satanic	-3
of scale	-3
of science	2
of scotland	2
of scottsdale	13
of seafood	2
of seasoning	-4
of seating	13
of selling	-2
of sending	-3
of sensitive	-5
of september	2
of several	-1
of sex	-1
of sh	-6
of shakespeare's	3
of shit	-5
of showers	5
of shredded	-5
of side	2
of significance	-5
of similar	-2
of singapore	4
of sir	2
of slugs	-5
of smoke	-2
of snacks	7
of soap	-4
of social	-2
of soda	2
of software	-4
of someone	1
of sorts	4
of sound	1
of sounds	14
of soup	-2
of south	1
of soy	-13
of space	1
of sparkle	3
of speakers	15
of speed	5
of spice	3
of spices	5
of spicy	10
of spirit	4
of spirituality	3
of split	-4
of sports	4
of st	3
of staff	-4
of stale	-4
of starbucks	3
of stars	2
of stations	8
of step	3
of stereotypes	-2
of stereotyping	-4
of store	4
of stretch	-1
of sudoku	4
of supposedly	-2
of surprising	4
of sweetness	8
of swing	7
of swords	3
of tables	7
of talent	-1
of talk	-3
of talking	-2
of tape	10
of target	-3
of tasty	4
of terrible	-7
of terrorism	2
of text	-1
of theatre	3
of then	-5
of there	1
of things	1
of thinking	1
of this	-2
of though	-11
of threats	-13
of throwing	-4
of time	-2
of tired	-2
of today's	1
of tomatoes	-3
of tools	3
of topics	7
of torture	-2
of touching	6
of toy	2
of traditional	-1
of tragic	4
of transport	3
of trash	-5
of turning	-1
of twenty	2
of twists	3
of typical	2
of unhappy	-3
of unintentional	-3
of unused	-3
of using	-1
of valuable	9
of vampire	-2
of vaudeville	4
of vegetables	-1
of venezuela	4
of venice	4
of vintage	2
of virgin	-6
of visit	5
of von	3
of w	2
of waiting	1
of walk	3
of walking	2
of war	1
of warmth	2
of warning	10
of warranty	-22
of wasting	-5
of weight	2
of whatever	-2
of white	-1
of why	-2
of wines	13
of winter	5
of witchcraft	3
of woody	-4
of working	4
of worms	3
of worried	3
of worst	-3
of young	1
of youth	1
of zombies	-2
of zu	4
off	-9
off !	-4
off about	-2
off after	-13
off and	-1
off as	-2
off because	-3
off center	-5
off each	4
off every	-2
off going	-4
off hand	-2
off i	-1
off i've	-4
off in	1
off is	-1
off it	-2
off looking	1
off my	-2
off night	-6
off not	-12
off of	1
off on	-2
off only	10
off putting	-6
off reading	-14
off so	-2
off the	1
off too	-3
off using	-2
off was	-4
off when	-1
off with	2
offbeat	2
offended	-1
offended at	-6
offended me	-3
offends	-2
offense	-1
offense to	-3
offensive	-8
offensive and	-2
offer no	2
offer their	-3
offered to	-1
offering any	-5
offering is	-10
offerings as	-8
offerings were	-4
offers	2
offers a	5
offers great	2
offers him	2
offers many	2
offers no	-11
offers nothing	-6
offers only	-12
offers such	7
office	2
office colleagues	4
office or	2
officer who	7
officials	3
offside	8
offside is	3
often	3
often but	4
often find	3
often forget	6
often have	2
often in	2
often only	3
often overlooked	3
often there	2
often times	5
often to	2
often we	5
oftentimes	-3
oh	-3
oh about	3
oh boy	-1
oh dear	-8
oh god	-3
oh how	-3
oh i	2
oh that	-4
oh wait	-22
oh well	-2
oh why	-16
oil before	-6
oil is	-2
oil or	-2
oil that	-4
oil to	7
oily	-12
oily and	-13
ok	-18
ok but	-17
ok first	-3
ok for	-1
ok i	-1
ok if	-11
ok it's	2
ok its	-3
ok just	-3
ok movie	-3
ok my	-2
ok now	-7
ok on	2
ok to	-1
okay	-14
okay a	-16
okay and	1
okay at	-3
okay but	-7
okay if	-10
okay to	-6
okay we	-10
okay when	-6
old black	1
old but	1
old cat	5
old child	-9
old city	3
old daughter	2
old english	-5
old enjoyed	2
old fashion	7
old favorites	2
old for	-6
old granddaughter	10
old grandson	4
old house	3
old likes	2
old loves	20
old mother	-3
old radio	9
old she	-4
old son	2
old testament	6
old the	-4
old this	-3
old time	4
old to	-6
old with	1
old wounds	8
older	1
older brother	3
older children	2
older folks	4
older man	1
older sister	2
older than	-1
older then	-25
older they	-5
olds	-1
olive	3
olive green	7
olive oil	3
oliver !	2
olympia	4
omar	1
omega code	-3
omelettes	3
omg !	1
omissions	-9
omit	-10
on about	-2
on acoustic	2
on activities	4
on after	-3
on all	4
on amazon	1
on and	-1
on anyone	-12
on at	-1
on audio	-13
on battery	-4
on before	7
on body	-8
on broadway	1
on but	-3
on central	9
on chicken	9
on christmas	5
on coming	1
on computer	-2
on crack	-3
on daily	4
on days	2
on disc	2
on draft	2
on dvd	12
on each	2
on easily	2
on either	1
on european	-9
on everything	5
on facebook	2
on fast	-2
on forever	-1
on fridays	14
on from	-2
on good	3
on google	-3
on halloween	1
on hand	3
on has	-4
on hd	3
on hold	1
on instagram	8
on international	4
on it	-1
on main	3
on making	-2
on male	-6
on many	2
on me	-1
on missions	2
on model	13
on most	1
on mst	-7
on multiple	-2
on my	3
on national	2
on non	4
on occasion	-2
on oil	4
on on	1
on out	-4
on page	-3
on paper	-4
on pbs	6
on perhaps	-3
on phones	-4
on point	4
on pretty	2
on purchasing	2
on putting	-7
on random	4
on real	1
on request	2
on reviews	1
on rides	13
on right	8
on sale	2
on seat	-3
on self	-6
on shipping	-2
on show	-3
on sizing	4
on small	-2
on soft	-41
on someone	-1
on south	7
on stand	4
on strike	-3
on sundays	9
on swiss	-5
on tables	-2
on tap	3
on target	11
on television	2
on than	4
on this	-4
on thursday	-4
on time	8
on tour	3
on trend	6
on two	-2
on us	-3
on vhs	4
on virgin	-3
on was	-1
on way	-2
on weekday	4
on weekdays	6
on weekends	5
on where	8
on while	-1
on wifi	2
on wood	3
on you	-1
on your	1
on zomato	-1
once again	1
once and	-1
once as	2
once done	-5
once if	-3
once they've	-3
once u	4
once we	1
once when	-4
once with	2
once you	2
one	1
one !	1
one ?	-3
one about	-2
one album	11
one all	9
one amazing	-2
one area	2
one around	4
one back	1
one based	2
one being	4
one better	5
one bit	-1
one bite	-1
one black	-3
one book	3
one box	-4
one brand	-4
one breaks	3
one bright	-6
one came	-5
one cannot	-1
one caveat	9
one chicken	-4
one child	5
one click	2
one color	-2
one complaint	13
one criticism	3
one day	11
one didn't	-2
one dimensional	-5
one disney	-3
one does	1
one downside	8
one drawback	4
one ear	-7
one episode	1
one failed	-6
one fell	-3
one film	1
one finger	-3
one fits	1
one flight	8
one for	4
one full	2
one going	4
one good	-6
one gripe	16
one have	-2
one heck	2
one hell	2
one here	2
one hot	-2
one hour	-5
one inside	3
one is	1
one issue	2
one joke	-2
one just	-1
one large	-5
one leg	-2
one level	2
one look	-3
one looked	-4
one man	1
one man's	3
one may	2
one maybe	-10
one minor	3
one month	-1
one negative	7
one of	9
one on	3
one part	-1
one place	2
one point	1
one punch	-4
one redeeming	-6
one remembers	5
one restaurant	-3
one review	3
one reviewer	2
one ride	-9
one saving	-3
one sees	4
one sided	-6
one sitting	6
one size	5
one so	1
one stands	2
one star	-26
one story	-2
one string	3
one that	1
one that's	1
one they	-4
one third	-3
one tip	4
one trip	6
one type	-3
one use	-13
one wall	4
one warning	5
one was	-4
one wash	-14
one washing	-4
one watch	-4
one wear	-4
one well	4
one when	4
one which	1
one who's	6
one works	6
one would	-3
one wouldn't	-5
one you	1
one's	1
ones around	-5
ones because	5
ones for	2
ones have	3
ones i	5
ones i've	2
ones out	-4
ones there	3
ones this	3
ones to	4
oneself	3
online are	-3
online before	4
online booking	-5
online but	-2
online i	-4
online in	3
online menu	3
online so	-2
online with	-4
only	-6
only !	-8
only ?	-5
only a	-1
only about	-2
only accept	-2
only afford	-3
only after	-4
only annoying	9
only answer	-2
only as	-1
only assume	-7
only bad	26
only because	2
only become	-5
only believe	-4
only biryani	-3
only bought	2
only buy	-10
only can	2
only caveat	13
only comes	-2
only complain	3
only complaint	72
only complaints	7
only con	38
only criticism	16
only decent	-7
only difference	1
only disappointment	73
only do	-8
only down	6
only downfall	16
only downside	67
only draw	19
only drawback	85
only drawbacks	16
only drink	6
only eating	3
only enjoyed	3
only even	-3
only fault	5
only feature	-7
only fit	-9
only flaw	12
only for	-5
only getting	-9
only given	-2
only gives	-3
only good	-63
only got	-2
only gripe	42
only half	-4
only has	-4
only hear	-2
only heard	4
only if	-6
only important	-11
only interesting	-5
only issue	11
only knows	-2
only lasted	-4
only major	16
only makes	1
only man	8
only marginally	-3
only memorable	-11
only mildly	-3
only minor	8
only minus	9
only my	-3
only mystery	-10
only need	16
only needed	1
only needs	-3
only negative	83
only negatives	13
only nice	-3
only open	2
only opened	-4
only plus	-54
only positive	-53
only problem	38
only quibble	3
only read	-2
only reason	-3
only received	-2
only recommend	-32
only redeeming	-35
only regret	7
only remotely	-3
only reservation	5
only run	-5
only saving	-51
only see	-3
only seen	1
only serves	-6
only size	6
only slight	6
only small	-1
only son	4
only song	-3
only starts	-4
only suggestion	2
only the	-2
only things	-4
only three	-7
only to	-5
only too	2
only two	-1
only upside	-4
only wanted	-2
only watched	-2
only way	-3
only wear	5
only when	-1
only wish	16
only work	-1
only worked	-7
only works	-25
only worse	-3
ooops	-3
oozes	2
opaque	4
open	1
open !	-12
open a	1
open and	-1
open bar	16
open but	1
open is	-7
open it	-2
open late	2
open later	3
open mind	4
open mouthed	-3
open on	-5
open or	13
open position	-11
open spaces	5
open the	-1
open to	3
open was	-6
open your	2
opened	-4
opened it	-8
opened the	-7
openers	8
opening but	2
opening hours	3
opening so	2
opening the	-4
openness	11
openness of	3
opens as	5
opens on	5
opens to	2
opens up	3
opera style	-3
operate the	2
operates	1
operates on	2
operating	-2
operating in	-4
operating room	-9
operating the	-9
operation of	-3
operations to	6
opinion a	-3
opinion for	-5
opinion of	-1
opinions are	2
opponents	1
opportunities for	1
opportunity for	-3
opposed	1
opposed to	1
opposite end	7
opposite the	2
opposite to	-1
opposites	3
oppressive and	-10
optimism	6
optimistically	-5
optimize	4
option	1
option !	4
option as	2
option if	2
option in	1
option on	-2
option to	3
options	8
options !	4
options and	6
options are	3
options as	6
options available	-1
options i	2
options including	5
options on	-2
options that	2
opulent	3
or accept	-3
or acoustic	-3
or adults	4
or after	2
or amazon	-4
or animal	5
or anything	1
or anywhere	-2
or app	-3
or ask	-3
or at	-1
or b	-5
or becomes	4
or best	-5
or black	2
or broken	-6
or buy	1
or c	-3
or can't	3
or card	-4
or casual	2
or coffee	2
or course	-11
or d	-5
or dare	-8
or dark	2
or dinner	1
or dislike	-3
or disney	-2
or down	2
or download	2
or dress	6
or dressed	1
or dvd	4
or eight	6
or exciting	-16
or families	-5
or fish	-2
or fuller	-4
or funny	-3
or getting	6
or grilled	4
or guitar	5
or hate	8
or he	-3
or heels	3
or helpful	-3
or her	1
or i'd	-2
or insight	-3
or interesting	-1
or is	-3
or it	-1
or jeans	3
or juice	-4
or just	1
or kept	-3
or king	-4
or laptop	2
or last	-6
or later	-2
or leggings	4
or like	1
or listen	-3
or long	2
or longer	2
or loss	7
or love	1
or lower	-33
or lunch	5
or m	7
or made	-2
or milk	-9
or money	-12
or most	3
or movie	1
or my	-2
or navy	2
or near	1
or no	-2
or ocean	3
or off	-1
or order	4
or outside	17
or pants	5
or paris	6
or petite	4
or poor	4
or possibly	-3
or probably	4
or recommend	-17
or right	3
or seen	-2
or shorts	3
or simply	-1
or size	5
or skinny	6
or skirts	2
or some	-1
or something	-11
or soup	6
or south	-3
or spend	-19
or support	-5
or sweater	2
or taking	7
or tank	3
or tapping	-3
or that	-1
or their	-1
or they	1
or thinking	6
or third	-6
or this	1
or too	1
or treat	4
or type	3
or until	7
or used	-2
or very	-2
or vhs	5
or walk	2
or war	2
or wear	15
or went	3
or what	-5
or when	2
or where	-2
or why	1
or with	5
or wrong	2
or xl	-3
or xs	5
or your	-3
orange county	-13
orange is	6
orange peel	-2
orca	-3
orchard	2
ord	-18
order	-1
order and	-9
order another	15
order came	-14
order drinks	-4
order food	1
order from	-1
order had	-5
order it	2
order more	11
order of	-1
order some	4
order the	4
order them	4
order was	-6
order we	-5
order your	3
ordered	-13
ordered a	-3
ordered about	-4
ordered an	-1
ordered as	3
ordered at	-9
ordered but	-2
ordered chicken	-1
ordered extra	-6
ordered food	-6
ordered for	-1
ordered from	1
ordered it	1
ordered mutton	-2
ordered noodles	-2
ordered petite	2
ordered size	4
ordered some	-1
ordered something	-4
ordered them	-3
ordered these	-7
ordered this	-1
ordered through	-4
ordered veg	-1
ordered which	-6
ordered xl	5
ordering again	3
ordering more	28
ordering so	7
ordering the	-2
ordering them	3
orders	-1
ordinary in	4
ordinary people	5
oreo	7
oreo cookies	4
oreo shake	5
oreo thin	7
organic green	4
organic or	-4
organics	-1
organised	1
organized	1
organized and	31
orientation	1
original artists	-3
original disney	-2
original film	-2
original hot	3
original in	-6
original is	1
original or	-2
original review	-3
original show	-2
original strings	2
original three	-4
original version	-3
original was	-12
originally	1
originally came	-2
originally conceived	5
originally ordered	8
originally published	-5
originally purchased	2
originally the	2
originally thought	13
orlando	4
orlando but	5
orlando with	13
orphan	-1
orson	1
orson welles	1
orton	-2
orwell	-3
os	-1
os already	-5
os does	-9
oscar	5
oscar and	2
oscar for	-1
oscar nomination	-3
oscar nominations	3
oscar the	3
oscar winning	-2
ossessione	4
ostentatious	-5
oster	-2
othello	2
othello and	2
other airlines	1
other all	-2
other animal	2
other app	2
other artists	3
other as	-2
other attractions	8
other bags	-12
other brand	3
other brands	1
other by	2
other capos	2
other children	2
other chips	3
other chocolate	3
other classic	2
other colors	4
other cords	-13
other cultures	4
other customer	-12
other device	-3
other devices	-2
other dishes	3
other disney's	3
other disneylands	1
other disneys	-5
other dog	5
other drinks	4
other equipment	6
other evil	3
other examples	-3
other family	4
other favorites	2
other food	7
other foods	3
other format	5
other friends	1
other fun	2
other garbage	-6
other good	1
other great	-1
other groups	-3
other guitar	10
other guys	-1
other headphones	4
other i	2
other instruments	13
other international	3
other is	1
other issues	-6
other leading	5
other like	4
other lines	-6
other major	-2
other makes	3
other materials	3
other means	-3
other more	2
other novels	-7
other of	2
other pans	5
other parks	2
other parties	-6
other pedals	4
other phones	4
other pilcro	2
other popular	2
other post	4
other products	-4
other regular	5
other retailer	-5
other reviewer	-3
other reviews	-3
other shirts	-3
other shows	1
other sites	-1
other so	2
other sort	3
other spices	6
other string	4
other strings	26
other tables	-6
other tasks	6
other teas	-3
other theme	5
other tops	3
other up	-3
other versions	3
other ways	3
other words	-1
other worlds	3
other yelpers	-2
others	1
others are	2
others because	3
others but	3
others could	5
others did	-2
others had	1
others i've	1
others reviews	3
others that	1
others though	4
otherwise	-1
otherwise if	-2
otherwise it	-1
otherwise leave	-4
otherwise not	-5
otherwise the	3
otherwise we	2
otis	3
otm	3
ouch	-11
ouch !	-14
ounce bag	7
ounce bags	12
our	2
our and	-3
our anniversary	3
our apartment	4
our balcony	4
our bill	-4
our bodies	-5
our card	3
our choice	3
our conversation	-8
our culture	4
our current	3
our daughters	6
our dog	3
our drink	-6
our expectations	1
our family	1
our favorite	-1
our favourite	3
our final	-5
our floor	2
our food	-2
our future	10
our go	12
our government	5
our granddaughter	5
our guide	2
our hand	-3
our hk	2
our holiday	5
our house	2
our inner	3
our last	2
our legs	-11
our lives	9
our local	3
our longest	4
our money	2
our mouths	-11
our needs	2
our one	11
our order	-15
our own	4
our place	9
our priority	3
our questions	2
our reservation	2
our reservations	2
our reviews	-5
our satisfaction	3
our son	1
our store	3
our table	-1
our ticket	-2
our time	2
our times	6
our tour	7
our vacation	-3
our very	1
our waitress	-3
our western	2
our yard	9
ours had	5
ours were	3
ourselves and	1
out !	9
out ?	-10
out after	-1
out an	-1
out beautifully	5
out because	-2
out between	-4
out big	4
out clean	6
out crisp	9
out dated	-3
out done	3
out easily	7
out even	-1
out everything	3
out extremely	3
out fast	11
out food	-3
out great	2
out half	-2
out having	-2
out instead	-3
out it	-1
out just	1
out last	-1
out laughing	-5
out like	-1
out my	-2
out n	-3
out of	-3
out ok	-2
out okay	-4
out order	-5
out other	1
out over	6
out perfectly	1
out place	3
out real	-5
out really	3
out so	-2
out style	3
out that	-2
out though	2
out two	-8
out very	2
out way	-39
out well	-2
out which	1
outbound	1
outcast	1
outcomes	3
outcomes of	3
outdated	-25
outdated and	-1
outdone	8
outdone themselves	9
outdoor area	2
outdoor bar	4
outdoor patio	-7
outdoor pool	2
outdoor seating	-4
outdoors	1
outer	-2
outer space	-4
outfit	1
outings and	5
outlast	8
outlasted	-7
outlet	1
outlet mall	5
outlets in	6
outlets were	-5
outlook	4
outlook on	8
output is	2
output jack	-8
outputs	6
outrageous	1
outright	-2
outside because	-3
outside noise	2
outside was	-2
outstanding	39
outstanding !	14
outstanding and	41
outstanding as	-3
outstanding performances	2
outstanding service	2
outstandingly	3
outta	-2
outward and	7
outwards	-30
outweigh	2
ovation	8
oven	-1
oven and	2
oven the	-5
over	-2
over an	-1
over any	2
over as	-4
over but	1
over cooked	-6
over crowded	-3
over forty	7
over fried	-16
over half	-7
over here	1
over how	-4
over hyped	-15
over ice	-2
over leggings	3
over my	-8
over one	-2
over others	5
over our	-2
over over	2
over priced	-43
over rated	-4
over several	4
over substance	-8
over the	-1
over them	-1
over this	-10
over three	2
over when	-2
overacting	-3
overacts	-3
overall	11
overall a	12
overall an	10
overall and	2
overall appearance	-4
overall atmosphere	3
overall bad	-3
overall comfort	6
overall direction	-4
overall feel	1
overall fit	1
overall good	1
overall great	18
overall i	3
overall i'm	3
overall impression	3
overall it	6
overall it's	1
overall its	3
overall my	-2
overall nice	12
overall not	-6
overall one	2
overall quality	-8
overall quite	2
overall the	2
overall this	3
overall though	27
overall to	-3
overall we	5
overated	-9
overcome	1
overcooked	-27
overcooked and	-2
overcrowded	-20
overcrowded with	-22
overcrowding	-4
overdone	-5
overdone and	-5
overdose	-3
overdrawn	-5
overdressed	-4
overdrive	4
overflowing	-2
overhead	3
overloaded	-1
overloaded with	-5
overlong	-4
overlooked	3
overlooked as	3
overlooking	1
overlooking the	8
overly	-3
overly complicated	-4
overpower	-4
overpriced	-55
overpriced and	-2
overpriced at	-5
overpriced but	-2
overrated	-16
overrated and	-3
overrated movie	-3
oversized	-1
oversized and	-2
oversized fit	2
overstated	-11
overview	2
overview of	2
overwhelmed by	6
own	2
own a	1
own against	5
own as	3
own both	3
own conclusions	2
own copy	6
own demons	2
own destruction	3
own father	-1
own fault	-10
own food	9
own guitar	2
own home	4
own life	-1
own little	-3
own lunch	3
own music	3
own private	4
own risk	-12
own sense	3
own the	-1
own their	6
own this	4
own two	4
own water	-2
owned	-1
owned several	4
owners are	2
ownership	-2
ownership and	-3
owning	4
owning a	6
owning this	4
owns	3
oxo products	-7
oz are	5
oz box	7
ozzy	2
p fit	3
p o	-3
paced	4
paced and	3
pacific and	6
pacific ocean	3
pacino	1
pack for	12
pack is	4
pack the	3
pack with	4
package at	-4
package from	-3
package i	-1
package it	-8
package of	1
package which	3
package with	2
packaged it	-10
packaging !	-4
packaging is	5
packaging or	-4
packed !	4
packets of	-2
packing and	2
packs a	16
packs of	-3
packs up	7
pad for	2
padding on	5
page !	2
page and	1
page by	9
page in	2
page or	-4
page turner	3
pages	-3
pages at	-7
pages of	-1
pages that	-5
paget	5
paid	-5
paid about	2
paid an	-11
paid app	-4
paid around	6
paid by	-13
paid closer	-4
paid for	-8
paid good	-3
paid in	2
paid money	3
paid off	3
paid so	-6
paid that	-7
paid the	-1
paid to	-6
paid too	-31
pain as	-10
pain but	7
pain he	5
pain so	-9
pain to	-4
painful	-22
painful after	-7
painful for	-2
painful to	-13
painfull	-4
painfully	-10
painfully bad	-4
painfully long	-2
painfully slow	-5
painfully unfunny	-3
painless	6
painless and	3
paint	-2
paint brushes	3
paint dry	-9
paint it	3
paint the	3
painter	2
painting	1
paintings	1
paintings in	-3
pair	-2
pair from	-2
pair it	21
pair to	3
paired	11
paired it	7
paired with	9
pairs in	4
pairs well	3
pakeezah	3
palace	-1
palace and	4
palace was	2
palance	1
palate	3
pale	-2
pale in	-12
pales	-3
pales in	-3
palette of	3
palm trees	-1
palpable	6
palpable and	3
pals	2
palsy	4
pam	1
pamela's	-5
pampered	1
pan	-1
pan !	-2
pan as	3
pan scan	5
pan this	4
panahi	8
panahi's	3
panama	3
pancake and	-2
pancakes	1
pancakes !	2
pancakes that	3
pancakes waffles	4
pander	-3
pander to	-3
pandering	-4
pandigital	2
pandora	1
paneer was	-2
panel	-2
panel on	-6
pang	3
panic	2
panic is	2
panicked	3
panned	2
panoramic	4
pans	-1
pans and	7
pans of	4
pant in	-3
pantheon	12
pantheon sorbonne	6
pants	1
pants as	3
pants for	1
pants have	4
pants or	3
pants up	-4
pants were	-6
pants will	3
panty hose	4
paper	-6
paper but	-2
paper cup	-7
paper from	6
paper jams	-4
paper moon	-3
paper the	-3
paper thin	-34
paper this	-4
papers	4
papers to	4
paperweight	-2
paperwork	-14
papiya	11
pappas	3
par	-2
par at	-4
para	7
parachute	-2
parachute drop	2
parachute ride	2
parade	35
parade and	-1
parade as	2
parade at	-4
parade but	-3
parade is	17
parade it	4
parade was	10
parade which	5
parades	16
parades and	3
parades are	14
paradise	5
paradise is	3
paradise lost	4
parador	3
paradoxical	4
paragraph	-2
paragraphs	-2
paramount	2
paranoia and	7
parantha	4
paraphrased	-3
parasitic	2
pardon me	3
parent	-1
parent is	3
parents	5
parents had	5
parents in	5
parents should	5
parents with	2
parents would	4
parfait	4
paris !	1
paris but	4
paris dauphine	3
paris hotel	3
paris to	3
paris tokyo	-7
paris with	-2
parisian	1
park a	5
park after	2
park around	-3
park at	-2
park by	4
park closes	2
park compared	-7
park during	2
park experience	3
park if	4
park isn't	3
park its	-4
park itself	-5
park opening	2
park still	2
park than	4
park that	3
park they	5
park to	-2
park we	17
park which	-3
park will	4
park with	5
parker and	5
parker posey	3
parking but	2
parking can	3
parking for	3
parking here	3
parking in	4
parks the	3
parks we	6
parodying	-2
parrish	3
parrot	2
part and	-1
part at	-5
part because	3
part by	-3
part she	7
part the	-1
part two	4
part was	-1
part we	3
part which	2
part with	1
part works	-3
parter	2
partial	1
partial view	4
partially	2
participants and	3
particuarly	8
particular about	10
particular attention	3
particular brand	5
particular hotel	-2
particularly at	3
particularly bad	-4
particularly enjoyed	-2
particularly for	3
particularly helpful	6
particularly like	7
particularly poor	-3
particularly the	1
partied	3
parties	2
parties and	1
partition	4
partly	1
partner	1
partner for	3
parton	8
parts and	-1
parts which	2
party and	-1
party for	2
party of	-1
party place	4
party who	-5
pasdar	2
pass	-1
pass a	2
pass as	2
pass but	5
pass by	-2
pass for	2
pass is	11
pass it	1
pass on	-19
pass system	-7
pass this	-5
pass which	5
passable	-4
passable but	-3
passages of	2
passed away	2
passed by	1
passenger	-2
passenger in	-3
passengers for	-3
passengers in	-7
passengers to	-4
passersby	3
passes for	2
passing on	-3
passion	4
passion and	2
passion for	3
passionate	10
passionate about	4
passionately	2
passive	-1
password	-2
password and	-19
passwords	-3
past !	2
past as	2
past i	-6
past is	3
past nine	3
past reviews	5
past that	-1
past their	-17
past three	-2
past to	3
pasta	-1
pasta dishes	3
pasta for	3
pasta maker	-4
pasta pizza	3
pastas	14
pastas and	5
pasted	-3
pasteries	3
pastor	1
pastries	18
pastries are	3
pastry	1
patch and	5
patch cables	8
patently	-2
path	2
pathetic	-91
pathetic and	-4
pathetic attempt	2
pathetic experience	-7
pathetic food	-5
pathetic service	-15
pathetic that	-3
pathetic the	-4
pathetically	-4
pathos	3
pathway	-4
patient	4
patient and	7
patient for	3
patio	2
patio area	-2
patio is	1
patio to	5
patricia	1
patronizing	-3
patrons	-3
patter	-12
pattern	-2
pattern and	-1
pattern as	3
pattern but	-4
pattern is	-1
pattern that	3
patterns are	2
paul	-1
paul and	3
paul bartel	3
paul custom	4
paul douglas	6
paul giamatti	-3
paul is	2
paul mccartney	3
paulie	3
paulie is	2
pauses	-2
pav	4
pawn shop	6
pawns	2
paws	3
pax	2
paxton	1
pay	-6
pay even	-4
pay for	-21
pay full	-3
pay him	-2
pay more	-3
pay return	-5
pay us	-4
paycheck	-6
payed	-2
paying	-3
paying for	-5
payment	1
pays	1
pays off	7
paz vega	1
pazu	8
pbs	1
pbs station	2
pc but	-4
pc or	8
pc to	16
peace	4
peace and	-1
peaceful	5
peaceful and	1
peaches	2
peak	1
peak and	3
peanuts	-1
pearls	5
peas	1
peas and	3
peavey	2
pecan	2
pecker	2
pedal a	-6
pedal and	6
pedal board	23
pedal but	6
pedal does	2
pedal for	19
pedal has	5
pedal i	11
pedal or	-5
pedal to	13
pedal will	4
pedal with	-12
pedal works	2
pedal you	3
pedalboard	22
pedals	2
pedals and	25
pedals for	3
pedals on	4
pedals or	2
pedestrian	-7
pedi	-2
pee	-4
peek inside	-7
peek into	-3
peep	4
peeps	2
peers	1
peets	4
pegg	3
pegs	1
pegs and	4
peice	-2
peice of	-4
pellets	5
pen	1
penalty	2
pencil	2
pencil skirt	5
pendant	9
pendleton	2
penis	-4
penn is	4
penny	-2
pension	3
penthouse	-4
people !	-1
people ?	1
people above	5
people actually	-1
people at	-1
people back	2
people bad	-4
people come	2
people complain	11
people complained	2
people dont	-3
people hate	1
people left	-2
people looking	-3
people love	-2
people might	-4
people next	-7
people or	-3
people please	-9
people read	-5
people say	2
people talking	-2
people these	-4
people though	5
people view	3
people walked	-3
people watching	1
people will	-3
people without	-6
people working	-1
people wouldn't	8
people's comments	-7
peoples and	6
pepperoni	2
peppers	2
pepsi	-1
per cup	17
per each	16
per head	-7
per minute	-6
per pack	4
per ride	4
per the	-3
per week	6
perception of	4
perceptions	4
perceptions of	12
perceptive	7
perched on	-5
percussion	6
perfect	69
perfect !	13
perfect amount	-5
perfect and	-6
perfect app	2
perfect as	20
perfect balance	13
perfect blend	-2
perfect combination	11
perfect complement	3
perfect condition	3
perfect every	4
perfect for	36
perfect gift	2
perfect in	4
perfect just	2
perfect length	-5
perfect match	-3
perfect not	1
perfect on	1
perfect place	13
perfect product	5
perfect size	24
perfect snack	3
perfect spot	4
perfect spring	2
perfect summer	1
perfect the	1
perfect to	1
perfect top	-3
perfect with	-2
perfected	4
perfection	47
perfection !	6
perfection and	1
perfection by	2
perfection in	2
perfectionist	3
perfectly	43
perfectly !	42
perfectly adequate	10
perfectly and	10
perfectly as	10
perfectly by	3
perfectly cast	1
perfectly cooked	22
perfectly for	12
perfectly in	2
perfectly into	3
perfectly on	15
perfectly so	12
perfectly when	-6
perfectly which	4
perfectly with	2
perform live	3
perform well	-2
performance	3
performance and	1
performance as	8
performance by	1
performance in	1
performance that	-1
performance though	2
performances	4
performances all	2
performances and	1
performances as	2
performances especially	2
performances from	4
performances of	2
performed	5
performed flawlessly	11
performer and	3
performer who	2
performing	6
performs	4
performs well	2
perfunctory	-2
perhaps	-2
perhaps i	-15
perhaps if	-7
perhaps it	-4
perhaps most	3
perhaps not	1
perhaps on	-4
perhaps they	-3
perhaps too	4
peri	2
peri peri	2
peril	-1
period in	1
period is	-1
period which	-6
periwinkle	3
perky	-5
perky pet	-16
permeates the	-3
permission	-1
permissions	-13
permitting	2
pernicious	-3
pero	8
perplexed	-4
perplexed by	-10
perry smith	2
persisted	-2
persistent	2
person and	-1
person at	-7
person in	-1
person it	-4
person next	-2
person on	-1
person or	-2
person said	-3
person than	6
person the	-2
person there	5
person when	2
person you	-1
personable	1
personal	3
personal and	16
personal choice	3
personal favorite	2
personal favourite	2
personal favourites	3
personal history	3
personal note	2
personal preference	2
personal secretary	3
personal style	2
personal use	4
personalised	2
personality	1
personality with	-4
personalize	3
personally	1
personally didn't	5
personally enjoyed	3
personally feel	3
personally like	3
personally love	2
personally loved	3
personally prefer	2
personally think	2
persons in	7
perspective	1
perspective of	2
perspectives	1
pestered	-6
pesticides	-14
pesticides and	-3
pesto	3
pet sematary	2
pet store	4
peter	-1
peter cushing	2
peter finch	2
peter lyman	3
peter o'donnell	4
peter sellers	-2
peters	-3
peters is	2
petit	5
petite	5
petite !	5
petite but	1
petite for	4
petite if	4
petite is	4
petite large	3
petite length	13
petite size	5
petite sizes	2
petite sizing	2
petite small	2
petite so	4
petite with	-2
petite xs	1
petites	20
pettiness	3
pfeiffer	3
pg	-1
phantom lady	3
phase of	2
phaser	3
phenomenal	13
phenomenal and	3
phenomenally	1
phenominal	4
phil daniels	2
philharmagic	12
philip	-2
philip carey	5
philips	-2
philo	9
philo vance	6
pho and	2
phoenix	-1
phoenix !	10
phoenix for	8
phoenix this	-2
phone	-3
phone calls	-2
phone charger	5
phone conversations	-6
phone if	-13
phone is	2
phone it	2
phone like	2
phone line	-4
phone number	-10
phone system	3
phone tablet	4
phone when	10
phones ?	-4
phones etc	-5
phones have	6
phones that	4
phoning	-3
phony	-1
phosphor	18
phosphor bronze	18
photo i	-3
photo of	-1
photo on	-1
photo online	3
photo opportunity	4
photo ops	4
photo paper	3
photo session	4
photo you	-8
photographed	-1
photographers who	5
photos with	1
phuket	23
physical violence	-2
physically and	2
physically painful	-3
pi	-6
pianist	-1
piano	1
piano which	-3
pick and	2
pick as	4
pick for	7
pick guard	8
pick holder	22
pick in	12
pick is	3
pick it	6
pick me	7
pick noise	-3
pick or	3
pick pocket	22
pick that	3
pick the	-3
pick them	2
pick what	4
picked off	-6
picked the	1
pickguard and	4
picking but	-14
picking it	3
pickles and	4
pickpocket	1
pickpockets	3
picks	5
picks a	-3
picks for	25
picks have	2
picks i	21
picks in	29
picks is	4
picks it	3
picks to	2
picks with	3
picks you	3
pickup on	3
picky	8
picky !	-3
picky about	4
picky and	3
picky eater	6
pics is	3
picture	-1
picture about	3
picture but	1
picture is	-2
picture it	-3
picture not	2
picture on	-2
picture perfect	-3
picture seems	-6
picture taken	-2
picture taking	4
picture was	-1
picture with	2
pictures don't	6
picturesque	-1
pidgeon	3
piece	-1
piece !	-2
piece because	3
piece for	2
piece of	-8
piece or	2
piece to	17
pieces	-1
pieces and	-1
pieces of	-2
pieces the	3
pieces to	3
pierce	-1
pierre	2
pies	5
piggy	4
pigs	1
pike	1
pilcro	1
pile	-2
pile of	-3
pilgrimage	3
pilgrims	5
piling	-3
pill to	-10
pilled	-2
pilling	-16
pimlico	3
pin and	-5
pin in	-6
pinched	-20
pineapple	2
pinjar	2
pink	2
pink but	2
pink which	4
pinky and	-3
pinned back	-7
pins but	4
pint	18
pint of	2
pint sized	3
pintilie	-4
pinto	8
pioneer in	3
pioneering	2
pioneers	1
pip	6
pipes	-2
piping	1
piping hot	6
piscopo	2
piss	4
piss poor	-4
pissed	-14
pissed me	-36
pissed off	-2
pita	2
pita jungle	11
pitch perfect	7
pitch was	-2
pitched	-7
pitched sound	-4
pith	-4
pitiful	-10
pitt	1
pitt and	9
pitt is	6
pity	-1
pity !	-19
pity because	-13
pivot	2
pixelated	-4
pizza	1
pizza !	4
pizza crust	1
pizza on	2
pizza that	5
pizzas and	2
pizzazz	3
pj	1
pjs	4
place !	3
place ?	1
place after	-4
place but	-1
place can	1
place doesn't	-3
place during	4
place even	-2
place feels	-5
place for	11
place good	8
place great	2
place lacks	-8
place looks	-2
place makes	1
place might	-2
place needs	-1
place nice	3
place on	1
place serves	2
place sucks	-2
place than	-3
place them	3
place there	-1
place they	-2
place to	18
place which	5
place while	13
place with	-1
place yet	2
place your	21
placement	3
placements	-2
places and	1
places but	1
places for	2
places in	1
places like	1
places the	3
places to	-2
places where	2
places which	2
places you	10
placid	-3
placing this	-4
plagiarism	-3
plague	-1
plain	-8
plain and	-6
plain awful	-3
plain bad	-4
plain boring	-3
plain but	4
plain fun	9
plain nasty	-2
plain stupid	-4
plain white	2
plain wrong	-6
plains	3
plan	1
plan as	-6
plan i	-4
plan of	2
plan to	2
plan your	6
plane and	-1
plane crash	1
plane from	-3
plane in	-3
plane is	4
plane that	-2
plane to	-5
planes of	3
planet	-1
planet hollywood	-3
planet is	3
planet waves	-5
planets	6
planned but	-13
planned out	10
plans	4
plant a	5
plant and	5
plant food	4
planting	3
plants and	8
plants to	3
plasma	1
plasma tv	13
plastered on	-4
plastic	-9
plastic bag	2
plastic bottle	-6
plastic cases	10
plastic cover	-8
plastic covered	-12
plastic for	-6
plastic glasses	-5
plastic housing	23
plastic in	-5
plastic smell	-4
plastic that	-4
plastic tray	-3
plastic window	-3
plasticy	-12
plate	-1
plate is	6
plate of	-1
plate which	3
plates	-1
plates were	-2
platinum	-2
platinum member	-6
platitudes	-14
plato	7
platter	1
play !	-1
play against	-2
play all	-1
play and	1
play area	6
play fast	-10
play for	3
play great	2
play it	5
play my	1
play off	1
play store	-3
play them	4
play this	1
play when	11
play which	-1
play with	-1
play without	4
play's	2
playability	7
played	2
played a	5
played as	3
played guitar	2
played out	2
played to	1
played with	1
player ?	-2
player is	3
player off	-7
player was	-5
players who	-2
playful	3
playground	1
playing	2
playing !	2
playing a	1
playing an	-2
playing and	2
playing angry	3
playing as	2
playing football	4
playing god	2
playing it	3
playing my	3
playing over	-2
playing this	1
plays	1
plays a	-1
plays all	2
plays and	-2
plays this	8
plays well	3
playwright	-1
plaza inn	5
ple	5
plead with	-2
pleasant	18
pleasant and	5
pleasant journey	10
pleasant lounge	11
pleasant staff	15
pleasant stay	6
pleasant surprise	18
pleasant to	1
pleasantly	50
pleasantly surprised	60
please	-15
please avoid	-6
please buy	2
please check	-8
please come	-3
please do	-5
please don't	-3
please dont	-8
please everyone	3
please fix	-57
please for	-4
please if	-1
please just	-4
please know	-3
please look	-2
please note	3
please people	-3
please remember	2
please save	-14
please stay	-11
please stop	-2
please use	-14
please visit	2
pleased	54
pleased !	1
pleased and	8
pleased that	2
pleased to	6
pleased when	4
pleased with	19
pleasure	7
pleasure is	3
pleasure of	2
pleasure to	21
pleasures	-1
pleasures of	-2
plentiful	3
plenty	25
plenty big	4
plenty of	16
plenty to	8
plodding	-8
plodding and	-5
plods	-12
plods along	-6
plot	-4
plot ?	-5
plot about	-3
plot along	-2
plot development	-2
plot good	2
plot had	-3
plot holes	3
plot line	-1
plot lines	-3
plot may	2
plot or	-1
plot point	-2
plot summary	-1
plot takes	2
plot was	-2
plot which	-2
plot with	-2
plots and	-1
plots with	-4
plotwise	-2
plug but	3
plug for	8
plug it	1
plug my	5
plug on	-7
plugging in	3
plump	7
plus a	1
plus in	4
plus it	3
plus its	3
plus side	-15
plus you	2
plush	1
plush and	2
pluto and	-14
plz	-6
plz don't	-6
pm	-1
pm for	-2
pm on	-4
pm only	-7
pm parade	3
pm we	-3
pm when	2
pocket friendly	9
pockets	-1
pockets !	10
pockets but	-3
pockets to	3
pod	-1
pod is	-2
podcasting	3
podge	-2
pods	-1
pods and	-2
poem	3
poem and	2
poems	1
poetic	1
poignancy	6
poignant	19
point	-2
point across	-1
point but	-2
point i	-7
point it	-1
point of	-2
point out	1
point that	-2
point the	-1
point was	-1
point we	2
point where	-1
pointed	-1
pointed out	-2
pointer	-18
pointless	-51
pointless and	-10
pointless film	-7
pointlessly	-4
points on	3
points you	3
pointy	-5
poison gas	4
poison the	-8
poisoning	-7
poked	-2
pol pot	-4
polanski	11
polanski is	3
polanski's	7
polar	5
polarity	15
polarity switch	4
police ?	-3
police and	2
police story	10
policies	-6
policy	3
policy i	-3
policy in	5
policy is	-3
polished	4
polite	11
polite but	-7
polite friendly	4
polite staff	7
politely	-3
political	1
political activism	7
political and	1
political climate	2
political figure	4
political science	-6
politically correct	-4
politicians	2
politico	4
polka	4
polka dot	3
pollak	4
polo	2
polyester	-5
polyester i	-10
polyweb	4
pomeranian	8
pompous	-1
poncho	6
ponchos	8
pond	3
ponder about	-3
ponderous	-2
poo	-2
poo !	-18
pooh and	3
pooh ride	2
pool	-1
pool a	3
pool and	-2
pool areas	5
pool at	4
pool but	3
pool looked	5
pool side	6
pool with	2
pools	-1
poolside	1
poop	-10
pooped	-3
poor	-68
poor !	-5
poor acting	8
poor and	-9
poor as	-2
poor character	-4
poor choice	-4
poor customer	-2
poor design	-19
poor dialog	-4
poor effort	-3
poor excuse	-3
poor execution	-15
poor experience	-5
poor film	2
poor fit	-17
poor food	-18
poor for	-3
poor i	-7
poor job	-2
poor movie	-2
poor no	-3
poor performance	-5
poor product	-6
poor quality	-38
poor ratings	6
poor reviews	10
poor script	-14
poor seating	-4
poor selection	6
poor service	-19
poor show	-4
poor that	-7
poor the	2
poor writing	-7
poorest	-2
poorly	-97
poorly acted	-10
poorly because	7
poorly constructed	-6
poorly designed	-2
poorly done	-5
poorly edited	-8
poorly executed	-12
poorly made	-23
poorly organized	-5
poorly produced	-4
poorly put	-4
poorly with	-5
poorly written	-14
pop chips	3
pop filters	10
pop it	-3
pop of	5
pop open	-6
pop right	-3
pop them	4
popchips	11
popchips are	5
popcorn but	-19
popcorn chicken	3
popcorn has	-16
popcorn in	4
popcorn is	-3
popcorn or	4
popcorn popper	-4
popcorn was	-2
popped	-6
popped out	-6
popped the	-4
popping off	-3
pops off	-4
popular	1
popular is	-15
popularly	4
populate the	2
populated	-1
populated with	-2
population and	3
por	9
porch	2
pork	11
pork and	1
pork belly	12
pork or	4
pork ribs	5
porn	3
porno	-1
porno movie	-5
portability and	3
ported	-5
portion of	-1
portion that	3
portions	1
portions and	2
portions are	-1
portions were	1
portland	3
portobello road	3
portrait	6
portrait of	5
portray	-1
portrayal	8
portrayal of	5
portrayals	3
portrayed	-1
portrayed by	-1
portrayed on	-2
portraying	2
portraying a	1
portrays the	3
ports	1
pos	-5
poser	-4
posey	2
posh	2
posing	-1
posing as	-2
position	-1
position ?	9
position and	1
position for	3
position of	-9
position to	-4
position with	4
positive	-7
positive aspects	-2
positive i	-7
positive is	-6
positive note	-30
positive side	-9
positive thing	-10
positives	-1
possesses a	4
possibility	1
possibility of	4
possibility that	-1
possible !	1
possible that	-12
possibly because	-1
possibly been	-3
possibly one	2
post on	5
post war	1
postage	-9
postcards	3
posted	1
posting	-3
postman always	5
pot	-1
pot is	3
pot with	3
potato chip	26
potato flavor	8
potato sack	-21
potato with	-3
potatoes or	-3
potboiler	-2
potential	-10
potential but	-26
potential buyers	-2
potential to	-8
potentially interesting	-5
pots	1
pots of	5
pots pans	5
potting	24
potting mix	5
potting soil	8
potty	-5
potty trained	-4
poultry	2
pound for	-4
pounds heavier	-3
pounds the	4
pour a	-4
pour into	3
pour the	-4
pouring	-1
pouring it	-4
powder	-1
powders	5
powell	5
powell and	1
powell is	1
powell's	5
power	4
power adapters	5
power and	1
power button	5
power for	9
power my	3
power of	2
power on	10
power rangers	-7
power strip	21
power supplies	3
power supply	1
powerbook g	-11
powerful	16
powerful and	5
powerful as	2
powerful enough	6
powerful film	6
powerful message	3
powerful story	5
powerfully	8
powers boothe	2
pr	-1
prabhu	2
practical	6
practical and	5
practically non	-3
practice amp	8
practice and	1
practice for	3
practice in	3
practice to	2
practices that	4
pradeep	7
pradeep and	3
pragmatically	-8
praise this	-3
praised	1
praised the	3
praising a	-5
praveen	8
pray that	-3
prayer room	7
prayers	4
pre alarm	2
pre amp	8
pre book	7
pre code	6
pre mixed	3
pre pregnancy	7
preaches	-3
preaching in	-5
prebooked	-8
precision	4
predicaments	3
predictable	-18
predictable and	-15
predictable as	-1
predictable but	6
predictable that	-2
predictable the	-2
prediction	3
predictions	-1
prefect	10
prefer a	1
prefer an	3
prefer it	9
prefer these	2
prefer this	39
prefer to	1
prefered	2
preference	2
preferred the	2
pregnant	-2
prelude	23
prelude to	13
premiere	1
preminger	1
premise	-6
premise of	-2
premise that	-2
premise was	-2
premises	-2
premium economy	2
premium for	-3
premium terminal	23
prep and	-3
prepara	-6
preparation and	2
preparation of	-5
preparations	4
prepare	1
prepare food	6
prepare for	6
prepare the	-1
prepare their	3
prepare to	-1
prepared and	-2
preparing	-1
preparing the	2
preposterous	-6
prequel to	-1
present	4
present all	-3
present and	3
presentation was	1
presented	1
presented with	2
presently	2
presents a	2
president's	3
presidential	2
press and	13
press it	-20
press the	-1
pressburger	3
pressed	-1
pressed on	-1
pressed the	-3
pressure on	-5
pressure was	-2
pressure washer	6
pressures	2
presumably	-8
pretend	-3
pretend this	-4
pretend to	-2
pretentious	-18
pretentious and	-47
pretentiousness	-2
prettier	3
prettier and	3
prettier in	1
prettier than	4
prettiest	3
pretty !	7
pretty accurate	2
pretty amazing	5
pretty and	4
pretty average	-1
pretty awful	-5
pretty bad	-20
pretty blouse	5
pretty boring	-4
pretty busy	2
pretty but	-4
pretty close	5
pretty cool	5
pretty crappy	-10
pretty crowded	8
pretty cute	4
pretty decent	10
pretty disappointed	-27
pretty disappointing	-5
pretty disgusting	-4
pretty dreadful	-3
pretty dull	-10
pretty dumb	-3
pretty easily	10
pretty excited	-4
pretty good	3
pretty great	3
pretty gross	-3
pretty heavy	5
pretty impressive	10
pretty it	2
pretty lame	-2
pretty large	20
pretty long	6
pretty loud	2
pretty lousy	-3
pretty mean	3
pretty new	4
pretty often	2
pretty old	-4
pretty poor	-7
pretty quick	6
pretty quiet	10
pretty sheer	-5
pretty simple	3
pretty slim	3
pretty solid	1
pretty standard	3
pretty stupid	-11
pretty sure	-2
pretty sweet	3
pretty tame	-2
pretty tasty	2
pretty the	-2
pretty too	11
pretty true	-2
pretty weird	-2
pretty well	1
pretty wide	12
pretzel	2
preventing the	-6
prevention	8
previous film	-2
previous ones	-3
previous tenant	5
previously	2
previously had	2
previously stayed	3
prey	1
price	4
price !	-2
price about	5
price although	3
price are	3
price as	2
price at	2
price but	-2
price can't	9
price even	3
price from	2
price good	4
price great	4
price i	-1
price i've	3
price in	4
price not	3
price or	-21
price seems	8
price should	-14
price than	8
price this	2
price too	17
price which	2
price wise	7
priced right	6
priced very	3
priceless !	3
priceline	-2
prices are	-1
prices for	-3
prices is	3
prices of	4
prices seem	5
pricey	8
pricey but	33
pricey for	1
pricier	-2
pricier than	-2
pricing was	5
pricy	1
pricy but	4
pride is	3
pried	-4
priestly	-3
primarily a	2
primarily by	-18
primarily use	4
primary	3
prime but	-4
primer	2
prince	4
prince albert	6
prince and	3
prince's	2
princess bride	3
princess leia	3
princeton	2
principles	4
principles and	4
principles of	4
print !	7
print but	-2
print for	3
print i	3
print out	6
print quality	-5
print that	6
print which	2
prior reviews	-3
priority	-1
priority and	-12
prison camp	3
prisoners	1
privacy	1
private	3
private bath	6
private dining	2
private function	-13
private room	3
private ryan	1
privately	-2
privy	3
privy to	3
pro and	2
pro quot	-10
probability	2
probably buy	4
probably could	2
probably do	-2
probably even	1
probably ever	3
probably find	3
probably give	-2
probably go	-2
probably good	-8
probably great	-3
probably keep	-3
probably my	-2
probably never	2
probably ok	-8
probably on	3
probably should	-1
probably the	1
probably think	-3
probably throw	-7
probably use	2
probably want	-2
probably work	-15
probably would	-2
probe	-9
probes	-4
problem	-4
problem ?	-3
problem at	3
problem because	-13
problem but	2
problem from	-3
problem i've	3
problem if	3
problem is	-13
problem or	-4
problem seems	-4
problem they	-4
problem to	-4
problem which	-5
problem with	-3
problematic	-3
problems !	-8
problems as	-13
problems he	3
problems here	-4
problems of	1
problems started	-23
problems we	4
problems with	-6
proceed	-3
proceed to	-2
proceeded	-6
proceeded to	-5
process that	4
process the	-8
processed	-6
processor for	37
produce and	6
producers	-5
producers are	-4
producers of	-3
product !	4
product ?	-14
product are	-13
product arrived	2
product as	-2
product back	-4
product but	-11
product called	6
product description	-6
product did	-53
product didn't	-6
product for	8
product had	-14
product has	-2
product is	-2
product it's	6
product looked	-5
product made	3
product on	9
product shot	-3
product should	-16
product was	-2
product works	25
product would	-6
production and	1
production code	8
production in	1
production number	-2
production value	-1
production values	-1
products	-2
products but	-5
products have	-2
products i	-8
products or	-11
products that	-8
products were	7
products with	-9
professional	5
professional and	6
professionally and	2
professor	1
professor of	3
professors	-2
proficient	3
profile	-1
profit and	3
profound	3
profoundly	1
profusely	-2
program and	-1
program i	-2
program to	2
program works	2
programme	1
prom night	-17
prominence	2
promise	-1
promise but	-3
promise for	-2
promise you	5
promised	1
promised to	1
promising	-16
promising and	-7
promising in	-2
promising with	-3
prompt	16
prompt and	4
prompt delivery	5
prompt service	3
prompting	-4
promptly	-3
prong	13
pronunciation	3
propaganda	-3
propaganda film	-2
properly	1
properly in	-6
properties of	-3
property with	-2
prophet of	2
proposed to	3
prospects	8
protect	4
protect from	3
protect the	2
protect your	2
protecting the	2
protection	1
protective	-1
protector	13
protects	13
protects the	14
protein	2
protest	-5
protocol	-2
protruding	11
proud	5
proved to	1
proven wrong	6
proverbial	-2
provide a	2
provide the	1
provided	2
provided a	4
provided by	-1
provided for	3
provided great	-2
provided no	-7
provided on	4
provides	13
provides a	11
provides an	5
provides just	6
provides more	9
provides the	-1
provides you	4
provincial	2
proving	-1
provisions	3
provocative	1
provokes	1
provoking	4
provoking and	6
provoking film	2
proximity	1
proximity to	1
prozac	-4
prs	2
pruning	2
pseudo	-5
psyche	2
psychiatrist	-1
psychological	5
psychological drama	2
psychosis	3
ptv	5
ptv screen	2
ptv was	16
pu	2
pub	-1
pubic	-3
public holiday	4
public holidays	8
public on	3
public places	3
public transport	1
publisher	-2
publisher's	-6
publishers	-7
publix	2
pucker	-17
puddle	-2
puddle of	-11
puede	7
puerile	-11
puffs	3
puffy	-2
pulao and	4
pull it	2
pull my	-25
pull them	-2
pulled out	2
pulled pork	2
pulled the	-1
pulled to	2
pulls	1
pulls no	7
pulls you	-2
pulse	2
pump it	-3
pumpkins	4
punch drunk	4
punjabi	4
punk	1
puppies	1
purchase again	18
purchase because	4
purchase in	3
purchase one	-2
purchase these	2
purchase this	1
purchased both	5
purchased my	12
purchased on	2
purchased size	4
purchased the	1
purchased these	-3
purchased this	-1
purchased to	2
purchased two	-2
purchased when	3
purchasing more	8
purchasing the	4
pure	1
pure crap	-1
pure fun	14
pure garbage	2
pure trash	-3
puree	-1
purina one	4
purists	2
purple	2
purports	-2
purports to	-5
purpose and	4
purpose because	-5
purpose of	-1
purpose well	5
pursue	3
pursuit	2
pursuit of	1
purveyor	-3
push and	-7
push the	-4
push up	3
pushed	-1
pushed by	-3
pushed into	-7
pushed it	-3
pushed me	-3
pushing	-2
pushing and	-23
pushing daisies	6
put	1
put alot	5
put in	1
put it	-2
put me	-5
put my	-1
put so	-3
put the	-1
put things	20
put to	1
put together	2
put us	6
put with	3
put your	-3
put yourself	2
puts in	2
puts the	1
puts together	2
putting it	1
putting on	3
putting these	4
puzzle	5
puzzle but	3
puzzle game	2
puzzles	22
puzzles and	-2
puzzles in	3
puzzles that	10
px	3
pyun	-3
qa	-3
qaeda	-8
qantas	3
qantas club	5
qc	-23
qr code	4
qty	-2
quaint	3
quaint little	4
qualified for	-4
qualifying	3
qualities in	-2
quality and	1
quality as	-2
quality color	-3
quality control	-1
quality could	3
quality dog	3
quality etc	-2
quality feel	5
quality fit	2
quality foods	4
quality good	9
quality guitar	2
quality has	-2
quality isn't	-5
quality material	-1
quality product	12
quality quantity	4
quality strings	6
quality than	-2
quality that	2
quality was	-3
quality you	8
qualm	2
quantity also	-3
quantity and	2
quantity for	-1
queen bed	4
queen victoria	4
queensryche	7
queing	6
queso dip	-6
question of	-1
question when	-2
question why	-1
questionable	-1
questioning the	-3
questions for	-2
questions that	-2
queue	2
queue !	8
queue can	4
queue in	4
queue time	3
queue times	10
queue up	-2
queue was	21
queue with	5
queueing	8
queues and	2
queues but	3
queues for	-3
queues in	-11
queues which	10
queuing	-3
queuing for	-10
quibble	12
quibbles	2
quick	4
quick and	9
quick cup	5
quick delivery	4
quick easy	6
quick enough	-2
quick reference	3
quick release	21
quick response	5
quick service	6
quick shipping	3
quick to	-2
quick way	5
quicken	3
quickest	5
quickie	-4
quickly	2
quickly and	5
quickly before	-3
quickly finds	3
quickly it	4
quickly the	5
quickly with	2
quiet	24
quiet and	3
quiet area	2
quiet at	3
quiet in	6
quiet lounge	4
quiet neighborhood	3
quiet no	5
quiet room	2
quiet spacious	2
quiet when	5
quiet with	6
quieter	8
quieter than	6
quietly as	3
quilted	-3
quinn martin	-3
quintessential	6
quirks	3
quirky	2
quirky characters	3
quit	-7
quit while	-8
quit working	-3
quite	4
quite amazing	1
quite and	6
quite bad	-2
quite beautiful	1
quite believable	2
quite brilliant	3
quite busy	2
quite by	5
quite clearly	-2
quite close	6
quite comfortable	-4
quite comical	-5
quite cute	-5
quite difficult	-11
quite dirty	-7
quite disappointed	-12
quite easy	3
quite enjoyed	2
quite expensive	3
quite frankly	-1
quite full	6
quite good	2
quite heavy	4
quite helpful	7
quite high	1
quite literally	-1
quite long	3
quite moving	2
quite narrow	2
quite natural	7
quite nicely	-2
quite noisy	3
quite often	1
quite pleased	2
quite poor	-3
quite pricey	6
quite refreshing	4
quite sturdy	7
quite the	1
quite tight	3
quite uncomfortable	3
quite well	14
quot	-2
quot ?	-8
quotable	14
quoted	-1
quoted me	3
qvc	18
r i	-3
r in	3
r t	-3
r us	-8
rabbits and	4
raccoons	-2
race track	-4
racer and	3
racer in	-3
rachel mcadams	2
rachel weisz	-2
racist	-4
racket	-2
racks	5
racoons	4
radiate	3
radiator	-8
radio	1
radio in	3
radio programs	3
radio shows	4
radio you	3
raft	-1
rage and	2
rages	3
raider	-2
rail and	5
rain	1
rain and	2
rain as	-4
rain coat	2
raincoat	5
rainer	2
raines	10
rainforest	3
rains	2
rainy season	3
raise the	1
raised my	-2
raised to	2
raised with	-3
raising the	-4
raisins	4
raitha	5
rake	-2
rakes	-9
rally	-1
ralph	9
ralph bakshi	6
ralph richardson	7
ram gopal	-2
ramadan	6
rambla	2
ramblas	11
rambles	-5
rambles on	-7
rambling	-8
rambling and	-2
rambo is	-3
ramones	4
rampant	-4
rampant in	-3
ramsey	-11
ramtha	-14
ramyun	2
ran across	9
ran over	3
ran true	2
rancid	-6
randall	1
randell	3
random	-3
randomly	-3
rang	-4
rang the	-2
range	4
range is	1
range of	-2
range than	3
range to	4
ranger	1
ranges	5
ranging	2
ranging from	1
ranjit	2
rank the	3
ranks	1
rant	-6
rant and	-3
ranted	5
ranting	-3
raoul	3
rape	-2
rape and	-1
raped	-3
rapping	-6
rare	21
rare and	1
rare example	3
rare find	8
rare for	3
rare in	2
rare that	1
rare these	5
rare to	8
rarely have	3
rarity	2
rarity in	4
raspberry	3
raspberry and	3
rate a	-2
rate for	-5
rated pg	-1
rates and	-2
rates as	3
rathbone	3
rather	-1
rather die	-5
rather disappointing	-4
rather dull	-2
rather eat	-3
rather go	-38
rather good	2
rather have	-1
rather large	2
rather pay	-7
rather poor	1
rather see	-4
rather short	3
rather sleep	-3
rather small	17
rather the	-3
rather then	-1
rather uncomfortable	-11
rather you	-4
rating	2
rating as	-2
rating but	1
rating if	-2
rating system	-8
rating this	-6
rating when	-6
ratings	1
ratings for	3
ratio	4
ratio and	4
rats	-1
rats are	-7
rats in	-7
ratso	3
ratso rizzo	2
raucous	7
raul	2
raul julia	3
rave	-5
rave reviews	-5
raw chicken	-3
raw in	-3
rawhide	4
ray and	2
raymond	-1
raymond massey	4
raza	5
razors	8
razzie	-2
rc	5
rc racer	20
rd day	3
rd rate	-2
re	-1
re a	-3
re animator	-1
re did	-8
re makes	-4
re order	15
re release	2
re string	4
re stringing	3
re written	-4
rea	6
reach	1
reach and	2
reach that	7
reach them	-4
reach there	2
reached a	-2
reached me	-4
reached there	-7
reacher	-4
reaches	4
reaches the	2
reaching as	4
reactionary	-7
reactions	2
reactions of	2
read !	2
read a	-1
read again	9
read and	4
read by	1
read for	9
read from	35
read good	-5
read labels	-3
read like	-7
read lots	-4
read more	1
read no	-7
read over	5
read something	-2
read these	-3
read this	4
read to	3
read your	-5
reader i	3
reader is	-2
reader on	5
reader was	-4
reader would	-5
readers can	-3
readers of	6
readers will	2
readily available	2
reading and	8
reading for	22
reading her	-9
reading in	-3
reading more	8
reading reviews	3
reading the	-1
reading their	-2
reading you	6
readings	2
reads	-3
reads like	-4
reads this	-3
ready	1
ready but	-4
ready in	4
ready to	2
reagan	1
real and	8
real bad	-2
real bargain	3
real but	-3
real cheap	-3
real complaint	3
real disappointment	-7
real fan	2
real fast	-10
real feeling	2
real gem	2
real hit	8
real horror	-2
real keeper	3
real name	3
real negative	7
real nice	4
real people	2
real pleasure	3
real plus	3
real shame	-1
real time	2
real to	3
real treasure	2
real treat	30
real well	-3
real work	5
realised it	-3
realism	1
realism to	2
realistic	23
realistic and	6
realities	2
realities of	6
reality	1
reality and	4
reality as	2
reality for	2
reality he	3
reality i	-5
reality is	-1
reality it	-2
reality of	1
reality than	3
reality this	-2
reality which	7
realize his	2
realize how	4
realize that	-1
realize this	-1
realize you	3
realized	1
realized that	2
realizes	3
realizes that	2
realizing he	4
really	1
really !	-6
really ?	-11
really about	2
really added	5
really adds	3
really amazed	2
really amazing	24
really and	-7
really annoying	-5
really appreciate	7
really appreciated	9
really awesome	-3
really awful	1
really bad	-4
really badly	-3
really beautiful	2
really because	2
really bored	-9
really boring	-6
really bothered	-3
really bought	5
really brings	3
really brought	4
really bummed	-5
really captures	3
really caught	4
really cheesy	-2
really close	1
really cold	-3
really comfortable	25
really comfy	2
really confused	-4
really convenient	7
really crowded	3
really cute	2
really delicious	4
really didn't	-3
really disappointed	-29
really disappointing	-24
really disliked	-9
really dissapointed	-7
really doesn't	-2
really don't	-3
really dull	-10
really dumb	-5
really early	-3
really easy	4
really enjoy	5
really enjoyable	2
really enjoyed	35
really enjoying	5
really enjoys	15
really even	-10
really excellent	11
really excited	-15
really fails	-3
really felt	2
really flattering	9
really friendly	16
really fun	3
really funny	1
really gets	5
really gives	4
really glad	8
really go	4
really good	48
really goofy	-8
really got	1
really great	14
really handy	9
really happy	5
really hard	-1
really help	2
really helped	10
really helpful	24
really helps	-4
really hit	-2
really hits	2
really holds	3
really hoped	-5
really hot	4
really hurts	-7
really impressed	31
really impressive	3
really involved	3
really is	1
really isn't	-2
really just	-1
really killed	-3
really knows	7
really lame	-6
really light	3
really like	35
really liked	8
really looking	-16
really love	2
really loved	-1
really lovely	10
really loves	4
really mad	-7
really made	1
really makes	18
really neat	2
really need	-2
really needs	-3
really never	-1
really nice	7
really nicely	7
really pathetic	-11
really people	-8
really perfect	3
really pleased	7
really poor	-9
really prefer	2
really pulled	5
really puts	2
really quick	2
really quickly	4
really really	-1
really recommend	3
really rich	5
really saw	-8
really seemed	-4
really shines	3
really shows	6
really sick	-2
really simple	4
really small	-3
really so	-2
really soft	2
really spoil	-9
really started	-7
really still	-9
really strange	-7
really strong	3
really stupid	-9
really sucks	-10
really suffer	-4
really superb	2
really take	-4
really tasty	13
really the	-3
really thought	-4
really ticked	-5
really tight	-2
really tiny	-2
really touched	2
really unique	-2
really upset	-14
really want	-9
really wanted	-55
really weak	-2
really well	14
really were	-3
really why	-7
really wish	-3
really work	1
really worked	5
really works	8
really yummy	10
rear of	19
reason	-2
reason but	2
reason enough	2
reason for	-1
reason i	1
reason that	1
reason this	-1
reason to	-3
reason we	-2
reasonable	-2
reasonable and	-1
reasonable considering	4
reasonable for	7
reasonable price	3
reasonable prices	4
reasonable pricing	3
reasonable to	-3
reasonably fast	2
reasonably priced	10
reasons as	5
reasons behind	4
reasons of	-4
reb	-2
rebel without	3
reboot	-2
rebooting	-5
reborn	3
recall	2
recall and	3
recall that	2
reccomend	6
reccomend it	1
reccomend this	21
reccomended	2
reccommend	4
reccommend this	5
receipt	-7
receipt and	-3
receive	-2
receive one	5
receive these	-3
receive this	-9
received	-3
received a	-1
received compliments	5
received is	-8
received it	-2
received many	19
received no	-2
received only	-11
received several	2
received so	5
received them	-2
received these	1
received tons	2
received while	4
receiver is	11
receivers	2
receiving	-5
receiving my	-7
receiving the	-6
receiving this	-3
recent experience	-6
recent retailer	-9
recent update	-9
recently and	2
recently found	2
recently started	4
recently that	5
receptionist	-4
receptionist was	-2
rechargeable batteries	3
recharges	4
recieved my	7
recipe book	4
recipe but	-3
recipes	-5
recipes and	-2
recipes for	-5
recipes to	10
recipies	4
reckon	1
reckoned	3
reckoned with	3
recline	20
recline is	4
recline was	20
reclined i	-14
recognition as	5
recognized	1
recognizes the	3
recomend	14
recomend it	24
recomend this	13
recommed	3
recommend	27
recommend !	7
recommend a	-1
recommend against	-23
recommend all	5
recommend another	-5
recommend avoiding	-2
recommend both	2
recommend doing	3
recommend especially	9
recommend for	4
recommend giving	6
recommend highly	6
recommend it	35
recommend not	-35
recommend picking	10
recommend purchasing	2
recommend saving	-3
recommend that	-3
recommend the	-4
recommend their	4
recommend them	56
recommend these	50
recommend this	51
recommend to	5
recommend using	12
recommend visiting	4
recommend wearing	2
recommendable	6
recommendation	2
recommendation for	2
recommendations	1
recommendations and	7
recommendations on	2
recommended	38
recommended !	26
recommended and	-4
recommended but	4
recommended by	-2
recommended for	2
recommended i	4
recommended if	18
recommended it	3
recommended place	5
recommended to	1
recommending it	3
recommends	2
reconstituted	-3
record it	-2
recorded	1
recording	1
recording of	-1
recording quality	2
recording studio	14
recording with	-4
records	2
recovering alcoholic	-4
recreate	-5
recreation	-2
rectangular	3
rectified	-2
rectify	-17
rectify the	-3
rectify this	-10
recycled	-4
recycling	-4
red flag	-6
red herrings	-1
red in	14
red queen	2
red sox	-2
red velvet	9
red white	2
red wine	2
redeem	1
redeem itself	-3
redeem this	-2
redeeming	-31
redeeming factor	-6
redeeming feature	-20
redeeming features	-1
redeeming quality	1
redefine	-3
redemption	4
rediscover	4
rediscovered	11
rediscovering	2
reduce	-2
reduced	-1
reduced by	2
reduced fat	3
reduced to	-9
reducing	-1
reducing the	-5
redundant	-2
reed	-1
reed's	3
reefer	-5
reefer madness	-4
reeked	-5
reeked of	-7
reese	1
reese witherspoon	3
reese's	-8
refer	-2
refer to	-1
reference and	-1
reference for	6
reference when	3
references are	3
referred to	1
reflect on	7
reflection	6
reflection on	7
reflections	2
reflects the	3
reflexes	2
reform	3
refrain	-3
refrain from	-4
refreshed	2
refresher course	-4
refreshing	45
refreshing and	4
refreshing change	5
refreshing to	17
refreshingly	3
refreshment	13
refund	-41
refund and	2
refund but	-4
refund for	-2
refund my	4
refund or	3
refund the	-5
refund which	-5
refunded	-15
refunded my	-3
refunds	-3
refurbishment	-5
refusal	3
refusal to	4
refuse	-1
refuse to	-3
refused	-7
refused to	-7
refuses and	4
regal	1
regarding his	4
regarding the	1
regarding this	-3
regardless	1
regardless i	5
regardless of	1
regent	7
regime	3
regime change	6
reginald	3
reginald owen	2
register the	-6
registered	-1
regret	-1
regret and	3
regret is	15
regret not	-7
regret that	-2
regrets and	3
regrettable	-4
regrettably	-4
regrettably i	-3
regretted	-1
regualr	4
regular	4
regular !	5
regular alarm	4
regular and	-3
regular bra	3
regular economy	4
regular is	3
regular medium	10
regular one	3
regular ones	5
regular pasta	7
regular potato	4
regular price	-5
regular room	-4
regular s	2
regular size	1
regular sizing	3
regular small	2
regular strings	4
regular xs	1
regularly for	5
regulars	2
regulations	2
rehash	-2
rehash of	-6
rehearsal	1
reheated	-2
reich	5
reign	3
reign over	1
reimburse	11
reinforces	-5
reinstall	-10
reinstall the	-3
reinstalled	-15
reissued	3
rejected	-1
rejects	-4
relate	5
relate to	7
relations and	3
relationship	3
relationship and	2
relationship with	2
relationships	2
relationships between	1
relatively	-1
relatively new	8
relatively small	3
relatives	1
relatives who	3
relax	13
relax and	5
relax in	5
relaxation	9
relaxed	6
relaxed and	5
relaxing	35
relaxing and	25
relaxing atmosphere	14
relaxing place	3
release	1
release as	10
release in	1
release it	2
release of	1
release they	-2
released by	2
released during	3
releases and	-3
releasing	-1
reliability	-1
reliability of	-2
reliable	4
reliable and	31
relief	1
relief as	2
relief to	3
religion or	5
religions of	-6
relish	5
relive	-1
relive the	-2
relive your	3
reliving	3
relocate	6
remain on	2
remain the	3
remainder of	1
remaining	-1
remains	1
remains a	1
remains and	-6
remains one	3
remarkable	17
remarkably	2
remarked	2
remeber	4
remember	6
remember i	2
remember it	2
remember it's	3
remember my	1
remember seeing	1
remember that	1
remember they	4
remember this	2
remember to	8
remembered for	1
remembered in	-9
remembers	6
remembers me	3
remembers the	5
remick	-4
remind me	1
remind us	1
reminders and	3
reminds	7
reminds me	2
reminds us	8
reminds you	3
reminiscent	-1
reminiscent of	-1
remix	2
remodel	4
remote island	-2
remote location	4
remotely	-10
remotely funny	-2
remotely interesting	-2
remove	-1
remove it	-7
remove them	-2
removed	-6
removed all	-4
removed from	-5
removed it	-10
removed the	-2
renaissance is	2
rendering	-1
rendering it	-7
rendering the	-2
rendition	1
renewed	4
renewed my	4
renewing	3
renovation	-2
rent	-1
rent this	-4
rented	-1
rented this	-4
renting	2
renting this	-3
reopened	11
reorder	3
reordering	8
repackaged	-13
repair	-3
repair and	-5
repair it	-2
repair the	-4
repaired	2
repartee	2
repeat of	-4
repeat viewings	2
repeat what	-4
repeatedly	-8
repeatedly to	-17
repelled	-3
repelled by	-3
repentance	5
repetitious	-2
repetitive	-10
repetitive and	-8
replace her	-4
replace it	-6
replace some	3
replace with	-10
replaced my	1
replacement	1
replacement and	-9
replacement for	3
replacement from	-8
replacement of	-3
replacement that	3
replacement will	-4
replacing them	6
replayable	3
replenished	13
replica	2
replied	2
replies	1
reply	-2
reported	-2
reported this	-11
reported to	-23
representations	-4
repressed	-1
repressive	5
reprises his	3
reproducing	4
reps	-9
repulsive	-6
request	-1
requested	1
requested the	-8
requested to	2
requesting	-2
require an	-2
required me	5
required reading	4
required that	-9
requirement of	-3
requirements	1
requires me	-5
requires no	4
res	14
research before	3
resemble	-2
resentment	5
reservation	-2
reservation at	-10
reservation was	4
reservation we	4
reserved for	-2
reserves	3
reservoir	-2
reset	-22
reset my	-15
reset the	-7
resident evil	-4
residential	2
residents	2
residents of	1
resides in	-3
resigned	2
resistant	2
resistant but	6
resistant to	2
resolution but	-6
resolve	-7
resolved	-1
resort	-1
resort but	4
resort the	2
resource	-1
resource for	1
respect but	-2
respect the	-2
respectable	2
respectable and	2
respectful	2
respective	2
respects	1
responded	1
responded to	-2
response	1
response is	2
response was	-7
responses	-2
responsive	2
responsive and	5
rest	-1
rest away	-7
rest of	-2
rest room	-3
rest was	-1
restart my	-7
restarted	-5
restarted my	-6
restarts	-4
restaurant before	-5
restaurant but	-1
restaurant of	-5
restaurant or	-3
restaurant style	3
restaurant this	-6
restaurant was	-4
restaurant with	-1
restaurants	1
restaurants and	-2
restaurants etc	5
restaurants in	2
restaurants inside	2
restaurants nearby	6
restaurants or	-2
restaurants were	-3
restaurants which	2
restful	3
restocking	-6
restocking fee	-5
restores	3
restoring	7
restrained	1
restring	2
restringing	3
restrung	5
result	-1
resulted	1
resulted in	1
resulting in	1
retailer	-1
retailer and	-4
retailer dresses	1
retailer for	8
retailer store	10
retailer that	-5
retailer tops	3
retailer will	-22
retailer's	-5
retain	1
retain the	3
retains the	3
retarded	-2
retards	-2
retarted	-3
rethinking	-5
retired and	3
retiring	3
retro look	2
return	-9
return again	6
return and	1
return at	6
return both	-2
return but	-2
return flight	-1
return i	-5
return it	-39
return my	-2
return on	-5
return policy	-2
return postage	-4
return process	-3
return shipping	-6
return someday	3
return soon	5
return them	-2
return these	-16
return this	-19
return was	-4
return when	7
returned	-28
returned and	2
returned from	1
returned it	-39
returned mine	-6
returned the	-3
returned them	-6
returned this	-26
returned to	3
returning	-25
returning it	-22
returning mine	-12
returning this	-35
returns on	-4
reunion	6
revamp	-2
revamped	5
reveal	1
reveal a	2
reveal to	4
revealing	1
revealing and	3
reveals a	2
reveiw	5
revenge to	3
revenue	-4
review	-2
review and	-1
review because	1
review but	-1
review first	-3
review has	-8
review here	-3
review i'm	-3
review in	-1
review so	-1
review that	-8
review this	-1
review title	-3
review when	-3
review you	2
reviewed by	-3
reviewer about	4
reviewer complained	3
reviewer had	5
reviewer of	3
reviewer that	-4
reviewer who	-1
reviewer's	2
reviewers about	2
reviewers complained	7
reviewers noted	2
reviewers on	-4
reviewers said	-1
reviews	-3
reviews all	7
reviews already	7
reviews at	3
reviews but	-2
reviews first	-2
reviews for	1
reviews here	-1
reviews i	-2
reviews it	-2
reviews just	7
reviews made	-2
reviews online	-3
reviews this	-8
reviews were	-4
reviews with	2
reviews you	2
revised	-3
revisit	3
revisit this	2
revolt of	-10
revolting	-11
revolution to	3
revolutionary	1
reward	1
rewarded for	-2
rewarding	-1
rewatch	-2
rewrite	-2
rewrite the	-2
rewriting	-3
rhythm	2
rialto	3
ribcage	7
ribs	1
ribs are	2
rice bowl	3
rice but	6
rice cakes	5
rice for	-3
rice noodles	2
rice was	-2
rich	8
rich and	4
rich chocolate	6
rich enough	4
rich flavor	2
rich kids	5
rich the	11
rich with	1
richard benjamin	3
richard chamberlain	14
richard dawkins	-4
richard harris	-3
richards and	3
richardson	2
richardson and	2
richness	14
richness of	4
richter	5
rid of	-1
riddance	-8
ridden	-1
riddle	-4
riddled with	-2
ride !	14
ride at	5
ride is	11
ride lines	-4
ride of	9
ride on	-1
ride that	15
ride to	1
ride with	5
rides a	3
rides and	3
rides are	-1
rides attractions	8
rides can	3
rides closed	-29
rides in	1
rides is	-11
rides it	7
rides multiple	-4
rides not	3
rides of	5
rides on	-6
rides shows	6
rides such	2
rides the	15
rides there	2
rides to	17
rides up	-2
rides we	2
rides were	1
ridicules	-7
ridiculous	-37
ridiculous and	-15
ridiculous movie	-2
ridiculous story	-3
ridiculous to	-13
ridiculously	-16
ridiculousness	-2
riding the	10
riding up	2
riff randell	3
right	3
right ?	-1
right along	5
right amount	37
right at	2
right back	-6
right balance	1
right choice	5
right for	25
right if	-2
right in	1
right leg	-5
right length	18
right level	4
right mind	-9
right near	2
right not	3
right now	1
right on	2
right onto	2
right or	2
right past	-3
right people	2
right places	6
right rude	-3
right size	3
right spots	3
right touch	2
right under	-3
right where	8
right which	6
rightful	3
rightfully so	2
rightly	4
rights	1
rights but	2
rights of	2
rigs	-16
rim	-3
ring is	2
ring on	-3
ring that	-3
ringo	4
rings true	2
rings twice	6
ringtone	1
rinse it	5
rinsed	-3
rio	2
riot	1
riots	4
rip	-17
rip off	-33
rip roaring	5
ripoff	-17
ripoff of	-6
ripped	-36
ripped in	-22
ripped off	-10
ripped out	-4
ripped the	-3
ripping	-1
risible	-6
rising up	-3
risk	-2
risotto	3
rita hayworth	9
ritter	5
ritz	3
ritz carlton	3
rival	1
rival the	6
rivals	5
rivals the	3
river	3
river cruise	9
rivers and	2
riverside	8
riveted	4
riveting	9
riveting and	2
riviera	8
riviera sunset	5
rizzo	5
rj	15
rma	-4
roaches	-3
road but	9
road is	3
road noise	-3
road side	-2
road so	3
road trip	2
roads and	3
roamed	4
roar of	2
roast	1
roast chicken	5
roasted	1
roasted chicken	6
roasted red	4
roasts	-6
rob roy	2
robbers	-1
robert blake	4
robert culp	2
robert de	1
robert deniro	2
robert stack	5
robes	-2
robinson	1
robinson is	4
robust	6
rocher	7
rochon	-7
rock	3
rock and	1
rock bands	6
rock hudson	6
rock solid	3
rock that	-10
rock this	2
rock west	6
rocked !	5
rockefeller	2
rockefeller center	5
rocking	2
rocks	8
rocks !	5
rocksmith	4
rode the	11
rodriguez	2
rogers	1
role	-3
role as	1
role for	-1
role of	-1
role perfectly	3
role she	3
roles and	-1
roles as	1
roles he	2
roles in	1
rolex	-14
roll high	9
roll is	3
roll up	7
rolled the	-4
roller	1
rollercoaster ride	4
rollercoasters	-2
rollicking	5
rolling pin	8
rolls and	1
rolls are	-2
roman polanski	6
romance	-3
romance and	-1
romance but	-4
romance novel	-2
romance the	5
romantic	1
romantic drama	2
romanticized	3
rome and	3
romero	-1
rompers	7
ron perlman	-4
ronald	2
ronny	6
ronny cox	4
roof	1
roof top	6
rooftop	12
rooftop bar	2
rooftop restaurant	5
room a	1
room after	-1
room apartment	4
room because	-5
room before	-4
room between	3
room but	-1
room can	3
room change	-3
room did	3
room during	-4
room for	1
room had	-1
room has	1
room i	-5
room key	-3
room on	1
room only	1
room right	-3
room smelled	-8
room smelt	-3
room so	1
room temp	4
room than	-4
room that	-5
room there	-2
room though	3
room through	-2
room to	1
room until	-4
room we	2
room within	3
room you	-5
roomier than	6
roommates	1
rooms at	-1
rooms great	3
rooms of	3
rooms the	-4
rooms with	1
roomy	7
roomy but	6
roomy enough	3
roomy so	4
rooney and	-5
root canal	-2
root for	-2
root of	2
roots	1
roped	-2
rosa	3
rosalind	3
rosalind russell	3
rosanna	-7
rosanna arquette	-5
rosario dawson	1
rose	3
rose to	5
rose's	-1
rosemary	17
rosemary harris	3
roses	1
rosewood	5
roshan	3
roster	3
rotate the	3
rotten	-21
rotting	-8
rotting corpses	-5
rounded	1
rousing	2
route but	-14
router but	-4
router was	-3
row but	-5
row of	1
row seat	3
rowenta	-3
roy is	2
royal palms	2
royalty	3
rs	-2
rs for	-3
rss	2
rubber	-2
rubber smell	-5
rubbery	-10
rubbish	-12
rubbish !	-7
rubs	-2
ruby	1
rude	-65
rude !	-13
rude and	-2
rude staff	-26
rude to	-5
rudely	-25
rudeness	-6
rudest	-8
rue	17
rue de	2
ruffle	-1
ruffles are	-5
rugged	5
rugged and	2
ruin	-7
ruin a	-9
ruin your	-8
ruined	-37
ruined by	-16
ruined for	-6
ruined in	-2
ruined it	-2
ruined my	-2
ruined the	-7
ruined this	-14
ruining	-17
ruining the	-4
ruins	-14
ruins everything	-3
ruins it	-21
ruins the	-4
rukh's	3
ruled	2
rules	4
rules !	2
rules and	2
rules for	2
rules in	2
rules to	7
run a	3
run and	2
run around	-1
run big	-1
run down	-6
run errands	2
run into	1
run just	3
run large	7
run long	3
run right	-12
run slightly	4
run their	-3
run true	5
runaway	1
runaway mine	16
runaway train	2
running around	-4
running errands	2
running man	2
running on	-9
running so	3
runny	-3
runny and	-5
runs a	14
runs and	-2
runs around	-2
runs extremely	-4
runs fine	5
runs great	6
runs just	8
runs large	2
runs long	2
runs quite	7
runs small	-1
runs smooth	3
runs so	-7
runs super	-5
runs to	4
runs true	-5
runs tts	26
runs very	-1
runways	11
rupees	-3
rupert friend	3
rural	3
rush hour	5
russell and	-2
russell is	4
russia and	5
rust color	3
rust on	-5
rusted	-14
rustic	1
ruth	-2
ruth gordon	2
ruthless	4
ryu	2
s about	-2
s always	-23
s an	3
s and	1
s are	1
s decor	-3
s film	1
s fit	19
s fits	2
s for	11
s free	2
s great	2
s he	6
s l	-3
s one	8
s only	-3
s or	-2
s petite	5
s really	5
s so	1
s song	4
s sound	-3
s still	10
s to	2
s version	-1
s while	6
s will	-5
s with	3
s worth	3
saber	2
sabir	3
sabretooth	-2
sabrina's	3
sabu	7
sack	-14
sack on	-2
sacre	3
sad	-9
sad !	-25
sad because	2
sad but	4
sad excuse	-3
sad story	2
sad to	-19
sad when	-2
saddled	-3
saddled with	-2
sadistic	-1
sadly	-31
sadly disappointed	-17
sadly going	-12
sadly i	2
sadly it	-9
sadly the	-2
sadly this	-33
sadness	5
sadness and	4
safe	3
safe from	2
safe place	3
safe to	2
safe was	2
safe with	2
safer	11
safety deposit	4
safeway	-2
saffron	4
sag	-2
sagemiller	-2
saggy	-2
saggy and	-18
said	-5
said !	-2
said and	2
said for	-3
said he	-4
said i	1
said it	3
said just	-2
said no	-11
said nothing	-2
said oh	2
said quot	-3
said she	-4
said sorry	-3
said that	-7
said that's	-9
said then	-5
said there	-3
said they	2
said to	-7
said was	-9
said we	1
said well	-5
said when	7
said yes	-1
saif	-2
saigon	6
sailing	6
saint	7
saint denis	2
sake of	-4
salaam	-2
salacious	2
salad	-1
salad bar	3
salad had	-7
salad with	-1
salads	2
salads and	2
salads are	-1
salami	6
salami and	11
sale !	6
sale at	-1
sale in	1
sale on	3
sale that	3
sales	1
sales girl	4
salesperson	-6
salim	3
salsa was	-8
salt	-2
salt but	9
salt on	-2
salt shaker	-9
salt to	-3
salt with	-3
salts	2
salty	-5
salty and	-11
salty but	2
salty that	-6
salute	4
salute the	10
salvage the	-6
sam mraovich	-2
sam neill	3
sam's	1
sam's club	2
samba	-3
samberg	-2
same	-4
same and	-1
same cable	5
same damn	-8
same error	-6
same experience	-2
same feelings	-8
same great	11
same here	2
same issue	-12
same material	-3
same movie	-2
same movies	5
same ones	-3
same people	1
same person	-2
same place	-3
same price	-2
same problem	-17
same problems	-4
same result	-25
same rides	3
same size	-4
same spot	-4
same stupid	-3
same style	2
same thing	-15
same things	-2
same time	2
same type	-1
same year	1
sammi	3
sammi curr	2
sammo	3
samosa	10
sampler pack	-10
samples	2
samples from	4
san antonio	17
san carlos	-4
san francisco	1
san francisco's	3
san marco	2
san marzano	-3
sand in	-14
sandals	-3
sandals and	7
sandals for	2
sandals or	1
sandwhich	4
sandwich is	2
sandwich it	4
sandwiched between	-2
sandwiches	-1
sandwiches and	2
sandwiches are	1
sandy dennis	-2
sanford	5
sang	2
sank	-9
sansa	-5
santa claus	-4
santa clause	-2
santa's	-2
sarcasm	-1
sardines are	3
sas	2
sash	-2
sassy	4
sat	-2
sat down	-1
sat through	-20
sata	6
satisfaction of	3
satisfactory	5
satisfied	22
satisfied !	6
satisfied and	4
satisfied with	6
satisfies	1
satisfy	13
satisfy your	3
satisfying	21
satisfying and	5
satisfying experience	3
satriani	-13
saturday mornings	3
saturday with	-3
sauce and	-1
sauce that	3
sauce was	-2
saucepan	9
sauces	-1
sauces and	3
sauces for	3
saucy	1
saunders	2
sausage and	10
sausages	2
savannah	2
save	-4
save and	8
save as	2
save my	-2
save on	1
save our	3
save program	4
save some	2
save this	-6
save your	-62
save yourself	-13
saved a	2
saved and	3
saved me	12
saved on	-7
saved the	-7
saved them	-12
saver	10
saver shipping	3
saves	1
saves me	15
saves this	-2
saves time	3
saving grace	-19
saving graces	-3
saving me	3
saving private	1
saving your	-4
savings and	4
savini	-3
savory	1
saw it	2
saw mickey	-4
saw that	-2
saw the	1
saw these	23
saw this	2
saw what	-3
saxon	-10
say	1
say bad	-2
say i	-1
say it	1
say my	-2
say something	1
say these	10
say who	-3
say you	1
sayers	7
saying	-7
saying ?	-2
saying but	-2
saying how	-3
saying no	-7
saying nothing	-3
saying oh	-2
saying something	-1
saying they	-4
saying this	-1
saying we	-2
says	-3
says i	-3
says that	-1
says this	-4
says you	-1
scam	-3
scan	-1
scandinavian	3
scanner	-2
scanner and	-8
scantily	-2
scantily clad	-3
scanty	-3
scarf	13
scariest	4
scariest movies	3
scarlett	2
scarlett johansson	1
scarred	-1
scary for	3
scathing review	-8
scavenger	-8
scenario	-1
scene after	-1
scene i	1
scene is	1
scene on	3
scene or	-5
scene stealer	2
scene too	-2
scenery	-1
scenery and	-1
scenes from	1
scenes out	-3
scenes together	2
sceptical	9
schaller	20
schallers	3
schecter	3
schedule	3
schengen	7
schezwan chicken	2
schlock	-1
schneider	-1
scholars	-1
scholastic	-5
school and	7
school but	1
school cafeteria	-2
school drama	-7
school girl	2
school in	5
school it	6
school project	-4
school reunion	2
school this	3
school would	9
school years	2
schoolmates	-3
schools in	4
schtick	-3
schwartzman	-3
science and	2
science center	3
science fiction	2
science theater	-13
scientific calculator	-2
scientists	1
scifi channel	1
scissors	3
scooby	-1
scooby doo	-1
scoop	1
scoop neck	2
scope	-2
score	2
score a	2
score and	-1
scored	1
scores	1
scoring	3
scotland	-1
scott wilson	5
scottsdale !	2
scottsdale road	3
scouting	3
scowl	-3
scraped	-4
scrapping	-6
scraps	-2
scrat	4
scratch your	-3
scratched	-4
scratched my	-4
scratches	-1
scratches and	-2
scratchy	-14
scratchy and	-5
scream	1
screamed	-1
screamed at	-9
screaming	-4
screaming and	-3
screaming in	-3
screaming skull	-4
screen	1
screen adaptation	2
screen could	11
screen door	-3
screen goes	-8
screen had	5
screen has	2
screen is	-1
screen resolution	5
screen to	3
screen tv	8
screen version	2
screen was	1
screen went	-7
screen which	4
screen while	-3
screened	3
screening	2
screening in	2
screenings	1
screenwriter	-4
screenwriters	-2
screw	-1
screw and	-2
screw holes	-4
screw on	3
screw up	-6
screwed	-4
screwed up	-1
screwing	1
screws and	2
screws are	6
screws on	4
screws to	6
scribe	3
script	-10
script ?	-5
script and	-2
script bad	2
script for	-2
script than	-2
script to	-2
script was	2
script writing	2
script's	-6
scripting	-1
scriptwriting	-7
scriptwriting and	-3
scrubs i	-8
scrumptious	5
scum	-2
se	1
se but	5
sea	2
sea food	2
sea is	14
sea salt	1
seafood	-1
seagal	-9
seagulls	-8
seam	-19
seamed	-2
seamless	-1
seamlessly	14
seams	-18
seams on	-3
sean dillon	-3
sean hannity	-13
search engine	1
search on	-1
searched and	4
searching for	2
seas	3
season	7
season !	5
season and	2
season as	3
season i	2
season like	5
season long	2
season of	1
season the	5
season there	5
season was	2
season's	5
seasonal	2
seasoning on	-4
seasonings and	5
seasons	12
seasons or	5
seat and	-1
seat configuration	-15
seat design	-9
seat during	-2
seat even	-4
seat i	-19
seat in	-1
seat is	1
seat or	-4
seat provides	27
seat recline	11
seat there	-5
seat to	-1
seat was	9
seat while	3
seat you	2
seated at	2
seated in	9
seated we	-4
seating	5
seating a	4
seating areas	6
seating arrangement	2
seating but	4
seating good	4
seating is	2
seating options	4
seating outside	9
seating with	19
seats as	-2
seats do	-3
seats ever	-5
seats for	-2
seats further	4
seats next	-8
seats recline	4
seats were	4
seattle	1
sec	-1
second best	1
second class	-5
second edition	-3
second favorite	5
second if	-4
second look	5
second meal	-4
second night	-5
second or	-7
second part	1
second plane	5
second purchase	3
second rate	-4
second round	6
second season	1
second the	1
second to	6
second try	-10
second viewing	11
second visit	2
second wear	-22
second which	-4
second world	5
secondly	-10
secondly the	-2
seconds	-10
seconds at	-4
seconds before	-3
seconds it	-4
seconds later	-1
seconds of	-9
seconds then	-3
secret for	9
secret sunshine	2
secretary	2
secretary and	3
secrets	1
secrets that	2
section as	3
section for	3
section that	-3
sections which	3
secured	2
securely	15
secures	3
security people	-4
security prison	-2
security staff	-4
seduces	2
see	1
see !	4
see a	-1
see about	-4
see again	3
see all	-1
see and	2
see any	-4
see both	2
see coming	-8
see film	2
see for	2
see from	3
see her	2
see his	1
see how	2
see if	1
see it	7
see many	3
see more	1
see most	3
see movie	1
see movies	3
see myself	6
see no	-1
see right	-3
see some	-1
see them	1
see there	-2
see things	3
see through	-3
see thru	-16
see today	2
see wearing	3
see were	-4
see you	4
seed so	-8
seedlings	6
seeing his	4
seeing it	2
seeing its	-3
seek it	1
seeker	2
seekers	4
seeks	2
seem a	1
seem hard	11
seem pretty	2
seem too	3
seem way	-3
seem well	2
seemed	-3
seemed at	5
seemed kind	-5
seemed like	-13
seemed nice	-11
seemed not	12
seemed off	-5
seemed out	-4
seemed promising	-7
seemed slightly	3
seemed somewhat	-4
seemed to	1
seemed very	-2
seemingly endless	-3
seems	-2
seems all	-4
seems at	2
seems completely	-3
seems every	-6
seems fine	4
seems good	4
seems he	-7
seems like	-9
seems quite	3
seems rather	3
seems real	2
seems so	1
seems solid	2
seems sturdy	2
seems there	-2
seems very	-1
seems well	17
seen as	4
seen better	-5
seen both	2
seen by	2
seen it	6
seen lately	3
seen much	-1
seen on	1
seen some	1
seen them	2
seen this	1
seep	5
sees	6
sees it	2
sees the	2
segal	-4
segal's	-2
segment	3
segments of	3
segregated	3
seidl	3
seiko	-8
seine	3
seizures	-3
seldom	2
seldon	3
select the	2
selection	11
selection for	3
selection good	12
selection is	1
selection of	6
selection was	4
selection with	9
self centered	-5
self explanatory	4
self help	-11
self in	-2
self indulgence	-6
self indulgent	-2
self involved	-3
self made	2
self service	-3
self serving	-1
selfish and	-4
selfish self	-3
sell	-1
sell by	-4
sell this	-8
sell us	-9
sell you	-3
seller	-5
seller and	-2
seller is	3
seller was	-5
sellers	-4
selling	-3
selling it	-2
sematary	2
sematary is	3
semblance	-9
semblance of	-9
seminal	2
seminar	5
senator	1
senators	4
send	-7
send a	2
send back	-3
send it	-3
send out	-10
send someone	-5
sender	-4
sending	-15
sending it	-10
sending me	-5
sending the	-2
sends	1
senior dogs	4
sensation	2
sensational	4
sensations	2
sense at	-2
sense for	-2
sense of	6
senseless	-4
senses but	5
sensitive	3
sensitive about	5
sensitive skin	-3
sensitive to	2
sensitivity	17
sensitivity of	3
sensual	-2
sent	1
sent it	-24
sent me	-7
sent off	2
sent the	1
sent them	2
sentence	-2
sentences	-3
sentimentalized	3
sentinel	5
sentry	12
separate	2
separate smoking	10
separate the	-2
separated by	-3
september	1
septic	-4
sequel is	-5
sequels to	-2
sequence and	1
sequence with	1
sequins are	-4
serene	-2
serenity	2
sergeant	2
serial killers	1
series	1
series and	6
series at	5
series ever	1
series finale	3
series follows	3
series on	2
series that	2
series this	2
series to	1
series was	4
series were	3
series which	3
serious	-1
serious ?	-2
serious drama	-1
serious problem	-2
serious problems	-2
seriously	-5
seriously ?	-24
seriously don't	-5
seriously go	-7
seriously i	-2
seriously i'm	-2
seriously lacking	-3
seriously looks	-3
seriously need	-5
seriously wonder	-9
servant	2
serve as	3
serve at	7
serve here	2
serve no	-4
serve them	4
serve to	1
served	1
served and	3
served as	1
served hot	3
served us	2
served with	3
server and	-1
server that	-5
server's	-7
servers	-1
serves one	4
serves the	2
service ?	-5
service a	3
service bar	-5
service breakfast	6
service by	3
service charge	-2
service ever	-3
service excellent	2
service for	-1
service great	11
service i	-2
service is	1
service provided	4
service quality	6
service staff	-1
service sucked	-7
service sucks	-10
service throughout	3
service took	-4
service who	4
service you	-1
services i	-6
serving a	4
servo	-3
set	1
set !	2
set a	1
set against	4
set and	-2
set aside	-2
set but	-4
set in	1
set menu	4
set multiple	2
set only	3
set them	4
set you	3
sets	-1
sets that	-2
sets the	1
sets this	1
sets up	4
setting	-1
setting on	3
settings	-1
settings are	-2
settings on	6
settle in	3
settled	1
settled on	3
settling	1
settling in	3
setup	3
seven or	6
several and	5
several attempts	-2
several compliments	11
several days	-1
several decades	3
several emails	-3
several holes	-4
several issues	-6
several languages	7
several movies	4
several restaurants	8
several rides	-3
several sizes	-7
several times	-2
several tv	6
severe	-3
severed	-1
severely	-8
severely disappointed	-4
severely lacking	-2
sew it	3
sewage	-4
sewed	-12
sewing	-11
sewn	-7
sex	-2
sex ?	-3
sex but	-2
sex or	-2
sex scenes	-3
sex sex	-9
sex was	-2
sexist	-1
sexist and	-7
sexual abuse	2
sexual frustration	-3
sexuality and	1
sexually	-1
sexually frustrated	2
sexy and	7
sfo to	-9
sg	6
sh	-3
sh t	-6
sha tsui	5
shabby	-4
shabby and	-6
shady	-1
shake or	-13
shaken	1
shakes	2
shakes are	3
shakespeare's	2
shaking	-3
shaking their	-4
shaky	-4
shalhoub	2
shall i	-14
shallow	-5
shallow to	-5
sham	-11
shambles	-5
shame	-24
shame !	-10
shame because	-23
shame for	-16
shame on	-16
shame this	-2
shame to	-2
shame too	-3
shamed	-8
shamelessly	-3
shanghai disney	-4
shanghai to	4
shape of	-1
shape so	10
shape to	4
shape was	-6
shape with	1
shaped windows	6
shapeless	-33
shapeless and	-24
shapes	1
shaping	2
shaq	-2
share	3
share them	10
share this	3
share with	18
share your	2
shared	-1
shared a	11
shared by	-2
shared some	4
shared the	-1
shared them	2
shared with	2
shares	2
shares his	3
sharon	2
sharon stone	1
sharp	2
sharp and	5
sharp on	5
sharply	2
sharpshooter	3
shattered	-1
shawarma	-2
shawshank	2
shawshank redemption	2
she also	1
she and	2
she asked	4
she brings	2
she came	1
she carries	8
she continued	3
she dances	2
she decides	2
she didn't	1
she encounters	2
she enjoyed	5
she fails	-3
she finds	3
she grows	3
she hasn't	4
she is	2
she just	-1
she learns	2
she left	1
she lets	2
she listens	3
she lived	3
she loved	1
she loves	6
she makes	1
she needed	1
she offered	-3
she offers	5
she plays	1
she realizes	10
she really	1
she returned	3
she returns	4
she saw	1
she says	3
she seeks	3
she sees	1
she should	1
she sings	1
she then	1
she thoroughly	3
she wants	2
she wore	2
she worked	3
she wouldn't	2
she's supposed	-15
shed	1
shed a	4
sheen	4
sheer for	-6
sheer so	-1
sheer stupidity	-13
sheers	-4
sheet and	-3
sheet music	5
sheeta	2
sheets !	-16
shefali	2
shelf	-1
shelf for	-2
shelf with	-4
shell is	5
shelled	-9
shelley	1
shelley winters	1
shells and	-4
shelter	1
shenanigans of	4
sheraton in	-2
sheridan	3
shield is	-5
shift from	4
shifted	2
shifted to	4
shimmer	17
shimmery	5
shine through	3
shines	10
shines as	5
shines in	7
shintaro	2
shiny	-1
shiny new	-3
ship	-4
ship back	-8
ship it	-6
shipment of	-3
shipped fast	6
shipped quickly	13
shipped with	4
shipping	1
shipping handling	20
shipping i	4
shipping on	-5
ships	-2
shirt	-1
shirt !	2
shirt and	1
shirt dress	3
shirt even	-9
shirt is	-1
shirt runs	-3
shirt that	-5
shirt was	-10
shirt when	-3
shirt you	-3
shirtdress	3
shirts for	4
shirts in	-3
shit	-2
shitty	-14
shivam	6
shivers	2
sho	-1
shock !	-3
shock to	2
shocked	1
shocked that	-8
shocked to	1
shockmount	2
shoddy	-22
shoe for	3
shoes and	1
shogun	-3
shoot	-3
shoot em	-2
shoot for	2
shoot outs	-2
shoot up	3
shootouts and	3
shoots	-1
shoots out	-5
shop a	4
shop as	-2
shop on	3
shop that	3
shop was	2
shopping	10
shopping !	3
shopping and	-8
shopping at	2
shopping centre	5
shopping for	-3
shopping is	3
shopping lists	4
shopping malls	5
shopping on	11
shopping restaurants	3
shopping was	8
shops	2
shops at	2
shops to	4
short	-1
short amount	2
short and	-3
short battery	3
short comings	6
short drive	5
short even	-4
short for	1
short i'm	-2
short is	3
short of	-1
short periods	-6
short queues	3
short ribs	12
short sleeve	3
short stay	2
short term	6
short that	-14
short the	-12
short this	-3
short though	3
short to	-2
short waisted	-1
short walk	3
short we	-4
short while	-3
shortbread	2
shortcomings and	-3
shorter but	4
shorter side	10
shorter than	-1
shorter would	9
shortly	1
shorts	2
shorts !	2
shorts in	2
shorts or	8
shot dead	1
shot off	-2
shot that	2
shots of	-1
shots or	-3
shots to	4
should	-1
should !	3
should and	-1
should appeal	3
should avoid	2
should be	1
should because	7
should buy	17
should definitely	2
should either	-3
should follow	10
should hang	-3
should have	-19
should he	5
should keep	-1
should never	-11
should not	-4
should now	-6
should of	-14
should own	10
should pay	-11
should put	-1
should read	1
should see	3
should stick	-2
should take	-1
should try	1
should visit	5
should we	-2
should've	-5
shoulder as	-3
shoulder pads	-4
shoulder strap	10
shoulder straps	3
shoulders back	5
shoulders but	1
shoulders is	4
shoulders were	-3
shoulders which	3
shoulders with	10
shouldn't	-1
shouldn't NOT_be	-1
shouldn't NOT_have	-1
shouldn't NOT_miss	2
shouldnt	-9
shout	-2
shouted	-14
shouted at	-14
shouting	-3
shove	-14
shoved	-2
shoving	-8
show	3
show !	1
show again	3
show and	3
show as	2
show back	3
show in	1
show it	1
show not	-2
show off	1
show or	1
show people	4
show since	5
show so	5
show times	5
show to	1
show very	3
show was	8
show with	7
showcase	1
showcased	2
showcasing	3
showed	1
showed a	-5
showed his	7
showed how	6
showed little	4
showed their	3
shower curtain	-3
shower facilities	9
shower not	3
shower stall	-2
showering	-6
showers	3
showers and	2
showers are	-3
showers available	10
showers but	9
showers in	8
showgirls	-2
showing my	-3
showing this	5
showing us	3
shown and	-2
shown it	3
shown on	3
shown that	-2
showreview	-1
shows	13
shows are	8
shows etc	4
shows great	2
shows his	7
shows how	4
shows i	1
shows it	2
shows like	5
shows off	2
shows on	2
shows that	4
shows the	3
shows they	3
shows to	2
shows us	4
shows were	20
shows what	6
shows where	4
shows you	5
shrank	-12
shredded	-4
shrieks and	3
shrill	-2
shrink a	4
shrink the	-6
shrinks a	-3
shrubs	2
shrugged	-6
shrunk	-17
shrunk and	-9
shrunk to	-4
shuddered	-3
shunned	3
shure	-2
shure mic	-14
shut	-1
shut down	-13
shut for	-3
shut it	-6
shut off	-1
shuts	-2
shuts down	-7
shutting	-2
shutting the	-3
shuttle and	2
shuvro	2
shy and	2
siblings	1
sic	-2
sicilian	2
sick	-7
sick at	-4
sick for	-5
sick from	-7
sick joke	-5
sickening	-10
sickeningly	-2
sickly sweet	-4
side boob	-4
side but	1
side compared	3
side dishes	6
side even	-3
side for	-3
side has	5
side is	1
side pockets	2
side slit	3
side slits	3
side street	7
side the	-18
side they	-2
side this	-2
side up	3
side you	-5
side zip	2
sidewalk	2
sidewalk ends	6
sideways	-1
siding	5
sidney	1
sidney lumet	1
siegfried	3
sieve	-2
sigh	-1
sight is	10
sight seeing	3
sight unseen	-3
sightseeing	3
sightseeing and	3
sightseeing in	3
sign	-2
sign outside	-8
sign that	-2
signal	-3
signal and	2
signal loss	-13
signaled	3
signature	1
significantly more	-13
signing in	-3
signs would	7
silent film	1
silhouettes	2
silk	1
silk browser	3
silk is	9
silky	1
silky and	7
sill	-5
silliest	-1
silly	-6
silver plate	4
silver screen	-1
silvers	-4
sim	3
simba	7
similar experience	-5
similar to	6
similar with	3
similarities	3
similarly to	5
simmons	6
simmons and	3
simon	1
simon and	2
simon pegg	4
simple	19
simple !	8
simple and	19
simple but	7
simple concept	3
simple design	21
simple easy	-4
simple in	6
simple is	4
simple like	-7
simple little	3
simple plug	4
simple product	4
simple story	3
simple to	21
simple way	2
simple yet	6
simpleminded	-3
simplicity	4
simplicity and	4
simplistic	-1
simplistic and	-2
simply amazing	18
simply an	7
simply and	2
simply awesome	9
simply awful	4
simply beautiful	3
simply because	1
simply boring	-2
simply can't	-1
simply delicious	2
simply didn't	-14
simply does	-11
simply doesn't	-8
simply don't	-3
simply fantastic	2
simply for	-4
simply great	12
simply incredible	2
simply love	5
simply loved	4
simply misses	-8
simply not	-7
simply one	3
simply stop	3
simply superb	10
simply terrible	-5
simply unacceptable	-5
simpson	-6
simpsons and	3
simulated	-2
sin	3
sin and	8
sinatra	1
sinatra and	4
since !	4
since almost	3
since amazon	-30
since before	12
since being	5
since but	3
since childhood	4
since her	-3
since i	1
since i've	5
since most	3
since my	4
since nothing	-3
since purchasing	4
since sliced	-2
since starting	4
since there's	-4
since this	1
since watching	3
since when	-6
sincerely	-1
sincerely hope	-3
sing along	3
singapore for	6
singer	1
singers	1
singin	2
singin in	2
singing	1
singing along	6
singing and	3
singing with	2
single best	3
single coil	3
single day	7
single person	5
single rider	4
single star	-4
single worst	-3
sings	1
sinise	-11
sink	-1
sinuses	3
sioux	3
sirk	5
sirk's	2
sissy	1
sister are	3
sister hotel	-4
sisters	2
sit and	1
sit around	-3
sit back	10
sit coms	-5
sit down	-1
sit for	2
sit outside	-7
sit there	-1
sit through	-20
sit up	4
site of	1
site the	-5
site which	-4
sites	-1
sites i	4
siting	-6
sitting for	-2
sitting through	-5
situated	-3
situation to	-5
situations	2
situations where	2
six degrees	13
six feet	-3
six i	3
six of	1
six pack	7
six stars	4
six string	2
size	3
size acoustic	4
size and	-2
size bigger	6
size chart	2
size compared	3
size down	8
size fit	7
size fits	2
size for	14
size however	-4
size is	1
size it	1
size it's	3
size of	-2
size on	1
size petite	3
size rather	3
size since	4
size to	1
size too	4
size up	5
size very	7
size when	3
size which	3
size with	1
size would	-3
sized and	1
sized up	1
sizes !	2
sizes larger	-2
sizes the	-4
sizes too	-37
sizes up	10
sizing and	-2
sizing i	2
sizing is	-2
sizing issues	3
sizing this	-9
sizzlers	3
skeleton	-1
skeptic	2
skeptical	3
skeptical about	6
skeptical at	4
skeptical but	2
skeptical of	4
sketched	-10
skew	-10
skill	3
skill and	2
skillets	4
skillful direction	3
skills and	4
skills this	3
skimming	-1
skimming the	-8
skimpier	-4
skin tone	2
skinned	-2
skinnies	5
skinny	-1
skinny arms	-6
skinny jeans	-4
skinnys	2
skip	-13
skip it	-23
skip this	-51
skipper	2
skipping	-7
skirt	-1
skirt !	7
skirt as	-2
skirt but	-2
skirt is	-1
skirt looks	-12
skirt or	2
skirt part	-5
skirt than	-5
skirt when	-3
skirt would	-4
skirts	-1
skirts like	-3
skirts or	2
skis	-8
skull	-2
sky	1
sky blue	2
sky is	8
slack	-10
slacks	2
slam	-6
slammed	-6
slanted	-4
slapped	-2
slapped together	-3
slapping	1
slasher film	-1
slasher flick	1
slaughterhouse	-3
slave to	2
slaw	-1
sleek and	1
sleep	1
sleep because	-6
sleep i	3
sleep inducing	-8
sleepaway	-2
sleepaway camp	-2
sleeper	-1
sleeping beauty	11
sleepwalking	-9
sleepwalking through	-3
sleeve length	1
sleeve's	-8
sleeve's synopsis	-8
sleeved	1
sleeves hit	2
sleeves rolled	2
sleeves were	-7
sleuth	-1
sliced bread	-2
slices and	-1
slicker	-4
slide forward	-8
slide your	-4
slides right	9
sliding door	3
slight	6
slight problem	3
slight sheen	2
slightest	-1
slightly	6
slightly above	3
slightly big	7
slightly cheaper	-4
slightly large	2
slightly larger	6
slightly lighter	2
slightly odd	2
slightly sheer	4
slightly thicker	2
slightly tight	3
slightly to	2
slightly too	5
slim build	-3
slimmer	1
slimming	31
slimming and	5
slimming effect	5
slinky	2
slinkys	2
slip into	2
slip so	-3
slip that	-2
slippery	-4
slippery and	-2
slit on	3
sliver	-4
sln	5
sln terminus	3
sloan	2
slop	-4
sloppily	-2
sloppy	-13
sloppy and	-2
sloppy on	-6
slot and	3
slot game	3
sloth	3
slouchy	-2
slow	-12
slow and	-13
slow burning	2
slow but	3
slow down	3
slow i	-2
slow motion	-1
slow paced	-1
slow service	-9
slow spots	6
slow that	-2
slow to	-2
slow too	-9
slowed	-7
slower	5
slower and	4
slower pace	3
slowest	-19
slowly that	-3
slowly to	-26
sluggish	-12
sluggish and	-6
slugs	-5
slum	3
slurred	-8
smacking	6
small !	-3
small and	-4
small bag	14
small bottle	-4
small but	18
small by	11
small chested	1
small compared	-2
small complaint	2
small crowded	-65
small dirty	-8
small disney	3
small enough	5
small film	2
small fit	6
small fits	-8
small hole	-14
small holes	-18
small however	2
small kids	11
small kitchen	10
small light	5
small little	4
small lounge	2
small no	-6
small not	-3
small on	-1
small one	3
small ones	-3
small park	-4
small parts	1
small percentage	-6
small portion	-2
small problem	7
small sandwich	-6
small side	14
small so	2
small space	-2
small that	-15
small time	1
small to	-3
small too	-11
small version	-5
small we	-10
small when	-8
small with	-5
small world	1
small yet	5
small you	-4
smaller but	-3
smaller compared	2
smaller disneyland	5
smaller in	2
smaller it	3
smaller lounge	4
smaller one	2
smaller ones	2
smaller park	7
smaller side	8
smaller so	4
smaller than	1
smaller would	-7
smallest disney	7
smallest one	4
smalltown	4
smart	1
smart and	1
smart phone	8
smartphone	5
smartphones	2
smell	-14
smell at	-13
smell in	-3
smell is	-2
smell that	-2
smell was	-5
smelled	-31
smelled like	-8
smelled of	-13
smelling bad	-4
smells	-2
smells bad	-5
smells better	4
smells good	3
smells like	-4
smelly	-13
smelt	-4
smidge	2
smile	5
smile on	11
smiles	1
smiley	3
smiling and	3
smirk	-2
smith	5
smith has	5
smith who	2
smock	-9
smoke	-2
smoke and	-1
smoke smell	-3
smoker and	-7
smoking !	-3
smoking hot	4
smoking on	-5
smoky	3
smooth	30
smooth and	3
smooth criminal	8
smooth taste	11
smooth with	8
smoother	2
smoothies	-1
smoothly	2
smoothly and	4
smoothness	9
smudged	-2
smug	-1
smuggle	-4
snack	7
snack !	10
snack bar	8
snack food	-6
snack for	24
snack i	2
snack or	3
snack that	2
snacking	9
snacks	1
snacks and	7
snacks but	3
snacks from	9
snacks like	3
snacks of	4
snacks were	-6
snacks with	2
snafu	-4
snagging	3
snags	-2
snail	-1
snail's	-4
snail's pace	-6
snake and	2
snap to	16
snap trap	3
snapping	-4
snaps on	2
snapshot	3
snapshot of	2
snare	9
snatched	3
sneaker	7
snickerdoodle	3
sniffed	-7
snipers	1
snipes	-4
snips	-6
snl and	-4
snob but	-11
snobby	-3
snobby and	-3
snobs	2
snoopy	4
snooty	-2
snooze	11
snooze button	9
snoozer	-3
snot	-8
snotty	-4
snow	2
snug	7
snug across	4
snug at	4
snug but	6
snug fit	2
snug for	3
snug in	8
snug on	3
snugly	56
snugly and	3
snugly in	13
snyder	3
so ?	2
so addicting	10
so adorable	18
so again	-1
so ago	5
so always	3
so amazing	1
so and	-2
so angry	-3
so annoying	-5
so are	1
so ask	5
so at	-1
so awesome	8
so awful	-3
so bad	-40
so badly	5
so basically	-4
so be	3
so beautiful	9
so beautifully	14
so being	2
so believable	5
so better	2
so big	-9
so bored	-3
so boring	-18
so boxy	-5
so bummed	-13
so buy	13
so called	-9
so can't	5
so cheap	-4
so check	-2
so chic	2
so clean	2
so comfortable	12
so confused	-5
so convenient	2
so cool	11
so cozy	3
so cramped	-4
so creative	5
so creepy	-2
so curious	-3
so decided	2
so delicious	5
so depending	3
so desperately	-2
so didn't	-5
so different	1
so dirty	-8
so disappointed	-47
so disappointing	-25
so doesn't	3
so don	4
so dry	-4
so dull	-10
so dumb	3
so eager	-5
so easy	48
so either	-2
so enjoy	4
so enjoyed	2
so ever	-2
so everyone	3
so excited	-10
so exciting	2
so expect	2
so fake	3
so fantastic	3
so far	13
so feeble	-6
so few	-3
so flattering	-1
so flavorful	4
so flimsy	-17
so fresh	4
so friendly	5
so frustrating	-7
so fun	11
so funny	4
so get	7
so glad	32
so go	7
so good	24
so got	3
so grateful	5
so great	5
so had	-2
so handy	4
so happy	19
so hard	-1
so have	2
so he	-1
so heavily	-5
so heavy	-2
so helpful	36
so high	-2
so hope	3
so hoping	-3
so horrible	-5
so horribly	-2
so i	1
so i'll	1
so impressed	2
so impressive	15
so intense	2
so interesting	8
so inviting	3
so irritating	-11
so keep	4
so kind	2
so lame	2
so large	-3
so late	-2
so let	-6
so let's	-1
so little	-14
so long	1
so loud	-27
so lovely	10
so mad	-14
so magical	3
so make	13
so many	1
so memorable	2
so minimal	6
so much	1
so narrow	-18
so natural	3
so neat	-6
so need	6
so needless	-3
so nice	15
so nicely	3
so noisy	-29
so not	-1
so obviously	1
so oddly	-4
so old	-12
so order	3
so overdone	-2
so painful	-6
so pathetic	-6
so perfect	-2
so pleased	15
so poor	-5
so poorly	-12
so predictable	-4
so promising	-11
so proud	3
so quickly	1
so quiet	-2
so rare	3
so rarely	3
so real	26
so realistic	7
so reasonably	3
so remember	5
so repetitive	-4
so ridiculously	-4
so romantic	3
so rude	-21
so sad	-15
so sadly	-2
so salty	-12
so save	-3
so scratchy	-10
so she	-2
so sheer	-6
so short	-8
so sick	-2
so silly	-4
so simple	6
so size	2
so slick	-12
so slow	-23
so small	-24
so so	-3
so soft	24
so sometimes	4
so stale	-8
so stop	6
so strange	-2
so strongly	-6
so stupid	-12
so surprised	3
so tasty	26
so terrible	2
so terribly	-3
so that's	-1
so then	-3
so thick	-5
so thin	-51
so this	1
so tight	-8
so tiny	-9
so tired	-2
so to	2
so took	3
so touched	4
so try	3
so ugly	-7
so uncomfortable	-5
so uneven	-9
so unflattering	-10
so unique	2
so unpleasant	-8
so upset	2
so use	2
so used	2
so utterly	-3
so versatile	-3
so very	2
so vibrant	2
so wanted	-20
so warm	13
so watch	2
so weak	-10
so well	31
so what	1
so why	1
so wide	-7
so wonderful	6
so wooden	-7
so worth	63
so wrong	-2
so you	1
so yummy	19
soak	1
soaked	-1
soaked in	-3
soap	-5
soap opera	-4
soap to	-22
soar	3
soars	3
sob	2
sobre	5
soccer	5
soccer game	6
social and	6
socializing	-3
society	6
society and	4
society from	7
society has	2
society that	7
society's	3
socks	1
socks off	1
soda fountain	2
soft	15
soft and	4
soft comfortable	-2
soft comfy	5
soft cotton	8
soft cozy	2
soft great	2
soft lighting	2
soft like	2
soft material	2
soft not	4
soft on	16
soft porn	-2
soft rubber	4
soft serve	-3
soft the	1
soft very	3
soft yet	5
softener	4
softer	6
softest	5
softness of	2
software	-1
software development	3
soggy	-20
soggy and	-27
soi	-8
sojos	4
solace	2
sold as	-4
sold by	-2
sold it	5
sold out	6
sold the	5
sold this	-2
soldering	6
soldier who	1
sole purpose	-4
solicitor	5
solid	27
solid and	13
solid body	3
solid construction	4
solid feel	9
solid heavy	3
solid in	5
solid product	11
solidly	1
solitude	2
solo	2
solo and	10
solos	4
solution in	8
solution to	-1
solved	3
solved !	3
solved that	8
solved the	4
solves	7
solving the	3
somber	3
some !	4
some absolutely	4
some additional	2
some american	4
some areas	-11
some attention	2
some beautiful	-1
some beer	-11
some black	-4
some brands	3
some cast	-9
some cheese	-7
some children	-4
some clever	-11
some coffee	-2
some college	-4
some comfortable	8
some comments	8
some complaints	7
some cool	1
some crappy	-7
some critics	2
some days	2
some decent	-4
some deeper	-7
some deleted	4
some don't	7
some dude	-1
some easy	2
some entertainment	-14
some episodes	2
some extra	1
some flaws	8
some food	-1
some force	3
some fruit	3
some getting	11
some give	9
some good	-2
some gratuitous	-3
some great	-3
some guy	-1
some have	3
some higher	-5
some hotels	4
some i	2
some i've	4
some ideas	-1
some idiot	-2
some improvements	5
some incredible	2
some interesting	-1
some justice	-3
some kind	-10
some kinda	-3
some lady	-3
some lame	-5
some laughs	-3
some leggings	-3
some levels	3
some live	-2
some local	6
some lunch	2
some major	-1
some memorable	4
some minor	2
some mystery	-3
some noise	4
some notes	10
some of	6
some others	-1
some over	5
some part	3
some pics	-5
some points	1
some popcorn	3
some positives	-4
some problems	1
some random	-6
some readers	10
some recent	6
some redeeming	-3
some renovation	-7
some research	-4
some respect	-3
some reviews	3
some rides	23
some sandwiches	-6
some seats	3
some secret	-2
some semblance	-5
some similarities	3
some sleep	24
some sort	-3
some spots	2
some static	4
some strange	-1
some stretch	1
some stupid	-2
some sugar	-4
some superb	3
some tasty	5
some that	3
some tough	3
some trouble	13
some type	1
some use	-18
some vague	-6
some very	4
some viewers	4
some ways	2
some weight	12
some weird	-1
some who	2
some wine	4
some wonderful	-1
some yummy	5
somebody	-4
someday	1
someday !	3
someday i	4
somehow found	-2
somehow this	-2
someone	-14
someone as	-2
someone came	2
someone come	-7
someone could	2
someone decided	-3
someone else	-6
someone else's	-1
someone gets	-4
someone had	-4
someone has	-2
someone in	-4
someone more	-2
someone must	-3
someone needs	-9
someone please	1
someone says	2
someone should	-1
someone special	3
someone that	3
someone through	-4
someone took	-5
someone wanted	-3
someone you	4
someone's	-1
someplace else	-7
something	-5
something and	-4
something anything	-17
something as	-1
something at	-5
something because	-6
something better	-5
something big	3
something but	-9
something else	-14
something for	5
something from	-1
something goes	-2
something good	-1
something happened	2
something has	-3
something he	9
something here	-3
something inside	4
something is	1
something it	-4
something light	-5
something must	-4
something quick	9
something sweet	4
something that	-1
something then	-9
something they	1
something truly	9
something up	-7
something useful	-3
something warm	3
something was	-2
something we	-2
something when	-3
something worthwhile	-4
something wrong	-7
something's	-3
sometime	2
sometimes	15
sometimes a	1
sometimes but	2
sometimes difficult	3
sometimes get	2
sometimes gets	3
sometimes hard	2
sometimes more	4
sometimes my	8
sometimes people	2
sometimes take	3
sometimes takes	7
sometimes these	5
sometimes to	-2
sometimes you	6
someway	-6
somewhat dated	4
somewhat good	-10
somewhat interesting	-5
somewhat short	3
somewhat slow	5
somewhat smaller	4
somewhat tight	4
somewhere	-10
somewhere along	-2
somewhere else	-16
somewhere on	1
somewhere out	-2
somewhere that	-2
son	2
son and	3
son as	3
son enjoys	4
son i	-2
son loved	3
son to	2
son who	1
son whose	3
son's favorite	4
sondra	2
song	-1
song sung	2
song the	2
song you	-2
songs	-1
songs are	-1
songs in	1
songs like	3
songwriting	5
sons who	8
sony dvd	6
sony's	-7
soo good	5
soon	2
soon !	4
soon so	6
soon the	1
soon to	1
sooo funny	7
sooo good	20
soooo glad	2
soooo much	4
sooooo	-1
sooooooo	-2
soothing	30
sophisticated	7
sophomoric	-2
soprano	3
sorbet and	-5
sorbonne	5
sorbonne university	4
sorely	-12
sorely disappointed	-10
sorely lacking	-2
sorrow	8
sorry	-33
sorry about	-1
sorry and	-3
sorry but	-33
sorry excuse	-12
sorry for	2
sorry guys	-4
sorry i	-2
sorry that	-2
sorry this	-2
sorry to	-3
sorta	-1
sorts	1
sorvino	-3
sought	1
soul	1
soul as	3
soul of	6
soul survivors	-2
soulful	3
soulless	-8
soulmate	2
souls in	4
souls of	3
sound	1
sound a	1
sound amazing	2
sound and	3
sound awesome	-2
sound better	4
sound dull	-4
sound good	-1
sound great	27
sound i	13
sound in	-1
sound is	2
sound kind	-15
sound much	-4
sound nice	4
sound not	8
sound of	-1
sound or	7
sound quite	-3
sound so	3
sound system	2
sound that	4
sound this	-7
sound through	3
sound with	3
sound without	2
sound would	-6
sound you	11
soundboard	-3
sounded	-2
sounded good	-2
sounded interesting	-3
sounded like	-2
soundhound	-5
sounding strings	3
sounds but	-2
sounds from	2
sounds on	-3
sounds really	2
sounds you	4
soundtrack was	-1
soundtracks	3
soup	-1
soup is	1
soup it	2
sour	-1
sour as	-4
sour sauce	-8
sour soup	1
source of	4
source that	4
source to	4
sources and	3
sourdough	2
sours	-10
south pacific	4
south street	4
souvenir	-1
souvenir shops	14
souvenirs and	6
souvenirs are	3
soybean	-6
soybean oil	-7
soylent	6
soylent green	5
spa	6
spa and	4
spa services	7
spa was	8
space	1
space and	1
space for	5
space mountain	25
space that	-2
space when	10
spaces	1
spacey	-2
spacious	28
spacious and	13
spacious clean	2
spacious comfortable	-3
spacious enough	2
spacious lounge	38
spacious the	3
spacious with	10
spader	-3
spaghetti sauce	3
spam	-3
spaniel	5
spans	4
spare in	3
spare me	-12
spare ribs	3
spare room	4
spare yourself	-3
spares	2
sparingly	2
sparkle	5
sparkled	4
sparkles	2
sparring	2
sparrows	-7
sparsely	-5
spatula	4
spawn	-1
speak	-1
speak to	2
speakeasy	6
speaker	1
speakers	6
speakers and	17
speakers are	2
speakers but	3
speakers for	5
speakers have	5
speakers or	12
speakers so	7
speakers that	3
spears and	-5
special	6
special and	5
special disney	2
special effects	-2
special features	2
special is	4
special mention	5
special needs	-3
special occasion	8
special occasions	3
special of	3
special promotion	3
special rate	4
special thanks	12
special touch	2
special was	2
speciality	4
specially	4
specially for	2
specially if	2
specially when	-3
specials	-1
specialty	3
specialty drinks	3
specifically	-1
specifically asked	-4
spectacular	14
spectacular the	3
spectators	2
spectrum	6
spectrum of	4
speculation and	4
speed	2
speed and	7
speed to	5
speed was	5
spell check	-6
spell that	4
spellbinding	12
spellbound	4
spend another	-9
spend any	-3
spend at	8
spend even	5
spend hours	1
spend money	1
spend more	-3
spend on	2
spend so	-5
spend your	-9
spending	-4
spending an	-5
spending more	-2
spends	-1
spends an	-3
spends most	-2
spendy	6
spent a	1
spent my	-2
spent on	-7
spent several	2
spent watching	-2
spew	-2
spewing	-2
spice	1
spice to	5
spices	3
spices and	2
spices are	3
spices that	-3
spices were	2
spicier	3
spiciness	1
spicy	2
spicy !	7
spicy in	4
spicy sauce	2
spielberg	1
spike in	25
spike lee	-1
spilled	1
spinach and	1
spinal	4
spinal tap	9
spine	1
spine and	4
spins	-3
spins around	-5
spirit	1
spirit in	-6
spirit is	2
spirited away	4
spirits	1
spiritual	-2
spirituality	2
spit	-2
spit on	-12
spitting	-4
splendid	18
splicing	-3
split a	2
splits	-1
splitter	7
splotchy	-20
splurge	1
splurged on	-2
spock	1
spock's	2
spoil	-1
spoiled	-5
spoiled and	-2
spoiled by	-7
spoiled food	-7
spoiled the	-5
spoiler alert	-1
spoilt	-2
spoke	-1
spoke english	7
spoke to	3
spoke with	-7
spongebob	-3
spoof with	-4
spoon is	4
spoonfuls	-3
spoons and	4
sport and	2
spot	2
spot !	3
spot adapter	2
spot for	-1
spot in	1
spot on	10
spot that	-2
spot to	4
spot when	8
spot where	4
spotless	18
spotless and	-9
spotlessly	3
spotlessly clean	3
spots but	2
spotted	1
spotted it	2
spotted this	2
spouse	-1
spout	-1
sprawls	6
spray the	5
sprayed	-2
sprayed the	-11
sprayed this	-4
spraying	-5
spraying it	-31
spread	4
spread and	4
spread of	3
spread out	9
spread over	7
spreading	2
spreads	1
spring	5
spring !	4
spring and	9
spring is	5
spring loaded	5
spring training	-1
spurious	-3
spy for	2
squander	-5
squandered	-2
square and	5
square but	7
squeak	5
squeaking	5
squeaks	-10
squeeze	-4
squeeze it	3
squeezes	-11
squeezing	-3
squire	6
squirrel buster	-3
squirrels	1
squirt	-3
st day	-5
st visit	3
st watched	-4
stabbed	-1
stabilize	-2
stabilize it	-7
stable	1
stabs	-1
stacey	-4
stack	3
stack's	3
stacks	4
stadium and	3
staff	-1
staff all	10
staff and	1
staff are	3
staff attentive	11
staff being	6
staff can	-10
staff clean	5
staff didn't	-10
staff do	-2
staff doesn't	-5
staff extremely	3
staff gave	8
staff good	-1
staff helpful	6
staff here	5
staff if	-5
staff is	-2
staff isn't	-7
staff just	-21
staff need	-5
staff not	-7
staff polite	5
staff service	15
staff should	8
staff speaks	-2
staff that	1
staff unfriendly	-7
staff very	10
staff wasn't	-3
staff welcoming	7
staff went	10
staff were	-1
staff when	-5
staff who	-2
staff would	-20
stag	-2
stage !	3
stages	5
stages in	4
staging and	-4
stags	-2
stain	-1
stained	-21
stained and	5
stains	-17
stains and	-7
stains on	-10
stairs	1
stale	-55
stale and	-14
stale food	-12
stalks	-2
stand a	2
stand all	-7
stand alone	1
stand around	-3
stand at	-2
stand but	3
stand does	3
stand has	3
stand i	2
stand in	-1
stand like	-14
stand out	4
stand that	2
stand to	4
stand when	4
standard but	4
standard by	11
standard fair	11
standard one	2
standards of	-1
standing	1
standing around	4
standing in	-1
standing on	-2
standing outside	-2
standing there	2
standing to	5
standout	-1
stands	2
stands and	9
stands are	5
stands around	-2
stands as	2
stands on	4
stands out	1
stands to	5
stank	-4
stanley	3
stanley and	3
stanley is	6
stanwyck	1
staple	3
staple for	1
staple in	2
staple this	-4
staple to	3
star	-1
star at	-4
star away	3
star but	-2
star for	-1
star he	2
star hotel	1
star is	-3
star off	19
star only	-2
star out	-3
star rating	2
star ratings	2
star resort	-9
star review	-11
star reviews	-7
star service	6
star trek's	3
star wars	6
starbucks	1
starbucks and	3
starbucks in	5
starchy	-3
stardust	1
stared	-5
stared at	-5
stargate sg	3
stark	6
stark and	2
stark reality	3
starliner	3
starred with	5
stars !	3
stars although	2
stars for	-1
stars just	-2
stars not	2
stars or	-2
stars simply	6
stars to	1
start a	2
start again	9
start by	-2
start going	-5
start there	-3
start to	7
start with	-1
start you	2
started	-3
started as	-7
started force	-9
started going	-9
started having	-21
started him	5
started laughing	-5
started my	2
started out	-4
started playing	2
started to	-1
started with	3
started working	2
starters	2
starters are	1
starters there	-5
starting from	1
starting in	6
starting out	1
starting point	2
starting with	1
starts	-1
starts after	-3
starts talking	-2
starved	-1
stat	-5
state not	3
stated	-2
stated by	-6
stated it	-1
stated that	1
statement necklace	3
states	-1
states in	-5
states to	-2
static	-2
stating	-2
station !	2
station as	12
station at	-4
station then	-7
station with	2
stations	2
stations and	2
stations with	3
statistical	5
stats	1
stay again	-1
stay at	1
stay awake	-7
stay away	-44
stay clear	-8
stay cool	7
stay elsewhere	-16
stay far	-17
stay fresh	5
stay here	-1
stay somewhere	-15
stay there	3
stay true	5
stay was	3
stay way	-12
stay when	3
stay with	7
stay within	4
stayed longer	4
stayed one	-3
stayed put	3
stayed there	1
stayed until	3
staying a	-10
staying away	-2
staying power	3
stays	3
stays in	3
stays with	3
steady	1
steady hand	3
steaks	1
steal	1
steal !	4
steal at	5
stealer	4
steals	5
steals every	5
steals the	13
stealth	-3
steam	-1
steaming	-4
steaming pile	-14
steamy	1
steel cut	4
steel strings	5
steele is	3
steels	4
steep but	3
steeping	-3
steer	-7
steer clear	-16
stellar	3
stellar cast	3
stem and	3
stench	-4
step	1
step ahead	3
step instructions	4
step is	4
step it	-7
step outside	2
step to	6
stephane	5
stephen dorff	-2
stephen gammell's	-13
stephen rea	2
stepmother	1
stepped on	-9
stepped through	4
stepping	3
stepping into	3
steps of	4
stereo	4
stereotyped	-8
stereotypes	-3
stereotypical	-5
stereotyping	-4
sterile	-5
sterling	9
steve biko	2
steve buscemi	2
steve carell	4
steve martin	-1
steven seagal	-8
steven spielberg	3
stevens	-1
stevenson	2
stevia powder	2
stewards	-7
stewart	4
stewart in	14
stewart is	-2
stewart's	5
stews	3
stick	-3
stick figure	-3
stick to	-18
stick together	-3
stick with	-5
sticker	-2
stickers	2
stickers and	3
sticking	-2
sticks	-3
sticks a	-4
sticks out	-3
sticky	-1
sticky and	-5
sticky stuff	11
stiff	-13
stiff and	-10
stiff but	2
stiff so	-4
stiff to	-7
still	2
still a	8
still able	-2
still as	4
still at	3
still bad	-4
still bought	4
still cool	2
still crazy	3
still cute	6
still didn't	-7
still do	2
still don't	-1
still ended	-4
still enjoy	2
still enjoyed	3
still enjoying	5
still enough	2
still excellent	5
still exists	2
still expensive	3
still find	2
still fits	20
still flattering	5
still found	2
still from	-4
still full	4
still fun	10
still gave	2
still give	1
still gives	7
still going	5
still great	15
still happening	-4
still has	1
still hot	4
still if	-2
still is	5
still it's	2
still keep	17
still keeping	2
still kind	4
still laughed	3
still left	-3
still like	2
still live	4
still looking	-8
still looks	15
still love	5
still loves	2
still maintains	7
still my	1
still nice	8
still no	-3
still nothing	-3
still pick	3
still play	2
still playing	1
still plenty	2
still prefer	9
still really	1
still recommend	4
still recommended	3
still remains	2
still remember	1
still sounds	6
still stuck	-3
still sucks	-3
still super	5
still taste	-4
still think	2
still this	4
still thoroughly	2
still too	-2
still using	34
still very	3
still waiting	-13
still watch	-2
still well	4
still wonderful	5
still working	1
still worth	13
stiller is	-3
stilted	-7
stilted and	-7
sting	11
sting is	4
stings	3
stink	-6
stink and	-2
stinker	-19
stinkers	-4
stinking	4
stinks	-36
stinks and	-2
stinks in	-3
stinks like	-7
stinky	-10
stir it	-16
stitching	-1
stock alarm	3
stock footage	-3
stock so	4
stock tuners	2
stocked	6
stocked bar	3
stocked with	12
stocking	4
stockpot	8
stockwell	4
stodgy	-2
stole	1
stole my	5
stole the	1
stolen from	-2
stoltz	-2
stomach	-1
stomaches	5
stomp box	4
stone	-1
stood	-1
stood in	-2
stood out	1
stood the	2
stood there	-8
stop a	3
stop action	2
stop and	1
stop at	1
stop by	1
stop caring	-4
stop on	5
stop right	3
stop talking	-4
stop this	-2
stop with	-5
stop working	-4
stoped	-6
stopped	-10
stopped carrying	6
stopped eating	-11
stopped going	-3
stopped reading	-4
stopped watching	-7
stopped working	-36
stops	-1
storage and	2
storage but	-9
storage for	2
storage room	2
store	1
store a	3
store as	1
store at	3
store but	6
store for	-2
store i	1
store in	1
store one	3
store or	-3
store so	4
store that	-3
store their	4
store without	3
store yesterday	7
stored the	4
stores	8
stores !	2
stores easily	5
stores in	22
stores like	5
stories are	1
stories don't	-8
stories the	-2
stories were	4
storm and	3
storms	2
stormy	6
story	2
story about	2
story and	1
story because	1
story becomes	-2
story begins	2
story behind	2
story book	2
story dragged	-5
story drags	-8
story filled	-3
story for	2
story from	5
story however	2
story idea	-2
story it	3
story lacked	-3
story makes	1
story moves	3
story of	9
story rather	2
story showing	7
story starts	4
story telling	1
story that	5
story to	1
story told	5
story unfolds	4
story very	1
story were	1
story you	2
story's	-1
storyline	-1
storylines	2
storys	3
stove	2
stove top	7
stovetop	2
stowed	7
straight but	7
straight down	-13
straight forward	4
straight in	4
straight into	-8
straight it	-3
straight like	-5
straight line	-9
straight man	1
straight or	-21
straight out	-2
straight people	3
straightforward and	2
strained	-2
strange	-3
strange because	-20
strange fit	-36
strange fruit	4
strange man	-3
strange noise	-13
strange people	-2
strange thing	2
stranger	1
stranger and	3
stranger calls	-6
strap at	-5
strap but	2
strap button	-6
strap buttons	-7
strap for	12
strap is	-1
strap lock	6
strap on	10
strap which	-8
strap will	-11
strap with	5
strapless	2
straplock	3
straplok	3
strappy	3
straps are	6
straps for	11
straps to	-10
strat and	9
strat but	-3
strategic	4
strategies	2
strategy of	-3
strathairn	3
stratosphere	4
straw	-2
strawberry	4
stray from	3
stream	1
streams	1
street !	9
street as	2
street but	13
street even	6
street in	1
street just	2
street noise	2
street parade	4
street parking	2
street performer	2
street so	2
street usa	8
street where	6
streets	1
streets is	3
streets of	1
strength	3
strength and	-1
strength of	6
strengths	2
strengths of	2
stress relief	6
stretch	-1
stretch a	18
stretch out	-1
stretch so	2
stretch that	2
stretch the	6
stretched	-6
stretched out	-19
stretching and	-4
stretching out	-3
stretchy material	4
stretchy so	3
stricken	2
strictly	-4
strictly for	-16
strides	9
strike !	-6
strikes a	4
strikes back	2
striking	3
strikingly	2
string	1
string acoustic	5
string bass	-3
string cutter	15
string i	-2
string on	6
string snapped	-4
string that	4
string to	5
string trees	5
string with	3
stringing	12
strings	1
strings !	2
strings a	6
strings after	-6
strings as	10
strings at	6
strings don't	4
strings down	2
strings every	4
strings for	1
strings get	3
strings have	12
strings i've	8
strings is	13
strings just	5
strings like	9
strings on	3
strings or	5
strings out	5
strings over	-5
strings sound	-3
strings the	4
strings when	3
strings which	3
strings without	3
strings you	4
strip	-1
strip mall	2
strip of	-4
strip so	4
stripped	-4
stripped and	-11
strippers	-5
strips of	-2
stroking	-6
strolling	3
strong	7
strong and	3
strong at	6
strong but	3
strong cup	-3
strong flavor	7
strong for	-2
strong impression	4
strong performances	3
strong smell	-6
strong so	3
strong taste	4
strong to	3
stronger	4
stronger than	4
strongest	1
stronghold	-4
strongly advise	-4
strongly recommend	1
strongly recommended	2
strongly to	4
structurally	2
structured and	2
struggle of	6
struggle with	6
struggled	-3
struggled to	-8
stubborn	1
stubby	2
stubby kaye	2
stuck	-10
stuck !	-4
stuck at	-13
stuck to	-6
stuck up	-2
stuck with	-4
student film	2
student in	4
student of	-2
students and	1
studio	1
studio but	3
studio system	6
studio to	2
studios	1
study	2
study of	4
studying and	4
stuff !	15
stuff about	1
stuff at	2
stuff but	-1
stuff from	-1
stuff i	1
stuff too	2
stuff without	-7
stuff would	-9
stuff your	3
stuffed	1
stuffed mushrooms	3
stuffed with	5
stuffing was	-2
stumbled	2
stumbled upon	1
stumbling	-1
stunk	-10
stunner	7
stunning	29
stunning !	7
stunning performance	4
stunningly	1
stunt man	-6
stupid	-40
stupid !	-9
stupid and	-4
stupid app	-13
stupid as	-2
stupid enough	-4
stupid game	-17
stupid i	-2
stupid if	-6
stupid it	-2
stupid movie	4
stupid plot	-5
stupid stuff	-2
stupid that	1
stupid to	4
stupider	-1
stupidest	-11
stupidest app	-8
stupidest thing	-5
stupidity	-3
stupidity of	-4
sturdier	-2
sturdily	17
sturdy	33
sturdy and	4
sturdy construction	4
sturdy enough	33
stutter	-4
style !	7
style action	-11
style are	4
style guitar	3
style on	6
style over	-4
style that	2
style the	11
style to	3
style which	1
style with	8
styled	15
styled it	2
styles	2
styles and	2
styles of	2
stylish	19
stylish and	6
stylist	2
stylistic	1
sub	-1
sub par	-39
sub plots	-2
sub standard	-2
subconscious	3
subjected to	-1
subjective thing	3
subjects	-1
subjects as	-5
sublime	2
submarines	-2
subpar	-13
subplot and	-4
subscribe	3
subscribe and	1
subscribe to	1
subscribed	3
subsequent	7
subsidies	-6
substance	-2
substances	-3
substandard	-24
substantial	-1
substantial than	3
substantial weight	2
substitutes	-2
subtitles	9
subtle	34
subtle and	5
subtle enough	4
subtle touches	3
subtleties	2
subtly and	4
subway	4
succeeding	2
succeeds	5
succeeds in	3
success	1
success !	3
success at	4
success for	4
success in	2
successes	1
successful	1
successful and	3
successful business	7
succulent	9
succulent and	2
such bad	-2
such fantastic	-3
such movies	-2
such one	-4
such that	-3
such things	-4
suck	2
suck and	-12
suck at	2
sucked	-13
sucked !	-12
sucked the	-2
suckered	-9
suckered by	-3
sucking the	3
sucks	-72
sucks !	-17
sucks and	-6
sucks big	-12
sucks i	-3
sucks like	-4
sucks so	2
sucky	-16
sucralose	-3
suction cup	6
sudden	-1
sudden i	-4
sudden impact	10
sudden the	-13
suddenly	-1
suddenly it	-7
suddenly start	-3
sudoku	43
sudoku app	2
sudoku games	2
sued	-8
suede	-3
suet	-5
suffer through	-2
suffered a	3
suffers from	-3
sufficient	10
sufficient and	10
sufficiently	9
sugar	-1
sugar to	-2
sugars	8
suggest everyone	4
suggest it	10
suggest not	-3
suggest sizing	2
suggest that	-1
suggest the	1
suggest these	3
suggest this	10
suggest u	-5
suggested a	3
suggested in	2
suggestion i	2
suggestion of	2
suit from	-4
suit was	-3
suitable for	1
suite was	1
suite which	-2
suited us	5
suits	1
sulfur	-2
sullavan	2
sullen	-5
sultry	-1
summarize	-1
summarize the	-3
summed up	-1
summer	5
summer !	7
summer and	13
summer day	4
summer days	-5
summer i	3
summer in	3
summer months	2
summer nights	2
summer or	2
summer read	4
summer sun	2
summer to	5
summer top	-2
summer wear	4
summer wedding	5
summer when	2
summer with	3
summertime	7
summery	1
sumptuous	3
sums	-1
sums it	-1
sums this	-6
sun dried	3
sun for	3
sun in	2
sun will	3
sunblock	2
sunday and	9
sunday evening	14
sunday morning	9
sunday nights	3
sundays	7
sunflower seeds	-3
sunny	6
sunny bay	1
sunny day	-1
sunrise	12
sunrise and	3
sunset decaf	3
super	5
super !	3
super and	10
super awesome	2
super boring	-4
super boxy	-12
super champ	4
super clear	3
super comfortable	53
super comfy	2
super cool	2
super cozy	4
super cute	14
super delicious	2
super disappointed	-13
super disappointing	-9
super easy	-1
super fast	4
super flattering	13
super friendly	3
super fun	26
super great	3
super helpful	7
super hot	-3
super human	-9
super nice	5
super petite	-19
super place	5
super quick	3
super short	-6
super simple	4
super soft	2
super tasty	3
super yummy	7
superb	50
superb !	10
superb acting	2
superb and	2
superb as	8
superb job	2
superb movie	3
superb performance	2
superb performances	5
superb service	5
superb with	3
superbly	27
superficial	-4
superficial and	-20
superhero	1
superior in	2
superior product	-16
superior room	3
superior than	8
superlative	7
supermarket	1
supermarkets	18
supermarkets and	3
superstition	3
supervisor	-7
suplexes	3
supple	3
supplemented	8
supplied	1
supplies	2
supply	1
support	-2
support for	-2
support i	3
support one	-3
supported by	2
supporters	2
supporting	-2
supporting actor	1
supporting actors	-1
supporting cast	-1
supporting role	3
suppose	-6
suppose but	-4
suppose if	-2
suppose it's	-4
suppose that	-6
suppose to	-4
supposed	-11
supposed to	-9
supposedly	-3
supposedly a	-2
supreme	1
supreme court	2
suprised	1
suprised that	6
suprisingly	3
suraj	5
sure !	1
sure and	1
sure can't	-6
sure hope	-9
sure i'll	5
sure its	-2
sure not	-2
sure that	1
sure there	-1
sure they	1
sure this	-1
sure to	7
sure what	3
sure wish	-4
sure you	3
surely	-1
surely an	-10
surely buy	4
surely one	4
surely this	-4
surely visit	2
surely will	-6
surface	-1
surface is	-2
surface it	-2
surface was	-4
surge	4
surge protector	14
surly	-10
surly and	-8
surpass	2
surpassed my	3
surpasses	19
surpasses that	3
surprise	9
surprise ending	1
surprise it	2
surprise surprise	-2
surprise the	2
surprise was	2
surprise you	7
surprised	12
surprised !	17
surprised after	8
surprised at	3
surprised by	1
surprised how	11
surprised in	3
surprised me	3
surprised when	1
surprised with	4
surprises	4
surprising	2
surprisingly	18
surprisingly comfortable	5
surprisingly good	18
surprisingly it	3
surreal	2
surround	5
surround sound	9
surrounding areas	3
surroundings	-2
surveillance	3
survive	1
susan george	-3
susan sarandon	-3
suspect the	-1
suspects	1
suspense	3
suspense and	2
suspense good	5
suspense thriller	4
suspenseful	4
suspension	-1
suspension of	-1
suspiciously	-2
sustain and	8
sustainable	4
sutherland	1
sutherland as	3
sux	-9
sw	3
swallowed	-1
swallowed me	-2
swallows	-4
swap the	10
swashbuckling	4
sway you	4
swear	-2
swear by	4
swear this	-3
swearing	-3
swearing and	-3
swears	2
swears by	3
sweat	2
sweater !	25
sweater as	2
sweater i	-4
sweater itself	-8
sweater on	-2
sweater or	-3
sweater underneath	3
sweater was	-3
sweatshirt	1
sweatshirt material	2
sweet	11
sweet and	2
sweet chili	4
sweet film	4
sweet little	4
sweet potato	1
sweet potatoes	3
sweet tea	2
sweet to	2
sweet tooth	7
sweetened	-2
sweetened with	-3
sweetener	-5
sweetener in	-5
sweeter	4
sweeter and	2
sweeter than	4
sweetest	2
sweetheart	-1
sweetin	2
sweetner	-3
sweetness	-1
sweetness and	3
sweetness that	3
swelling	-3
swiftkey	2
swiggy	-2
swiggy and	-2
swill	-3
swim	1
swim suit	4
swimming in	-7
swimming on	-2
swing to	3
swiss	-5
swiss miss	-56
switch a	-3
switched	1
switched off	-10
switched to	1
sword and	-3
sword fights	2
swung	-5
swype	7
syd	14
sylvia miles	3
symbolism in	-2
symbolized	2
symphony	2
symptom	-9
symptom of	-7
syncs	3
synopsis	-1
system does	21
system has	4
system is	3
system seems	-4
system the	-3
system you	4
systematically	3
systems for	6
systems of	4
t	-1
t a	-2
t and	-1
t bother	-3
t even	-4
t expect	-4
t feel	-20
t go	-25
t miss	2
t mobile	-2
t really	-4
t so	4
t the	3
t want	2
t waste	-5
ta	7
tab that	5
table	-1
table had	3
table in	-3
table is	-1
table of	-1
table that	-5
table they	-3
table to	-2
table was	-2
tables	-1
tables etc	7
tables or	3
tables were	-1
tablet and	7
tablet but	-18
tablet for	3
tablet is	7
tablet that	2
tablet to	4
tabs	1
tacked	-2
tackle	1
tackle a	5
tackled	6
tacky	-3
tacky and	-3
tacos	-1
tacos are	-2
tactic	-1
tactical	3
tactics of	5
tad	10
tad big	6
tad large	2
tad longer	4
tad more	2
tad small	4
tag	-2
tags	-1
tahitian	4
tail end	2
tailored	2
tailored look	2
tailoring	4
tainted	-7
tainted by	-2
tainted the	-9
taipei	21
takamine	9
take charge	2
take from	-2
take great	-10
take him	1
take home	1
take in	3
take me	-1
take notes	2
take on	3
take our	-2
take photos	-2
take pictures	1
take seriously	-4
take that	-2
taken aback	-2
taken apart	5
taken care	1
taken my	-17
taken off	-3
takers	4
takes	2
takes a	8
takes an	1
takes care	6
takes forever	-18
takes his	1
takes it	1
takes itself	1
takes less	4
takes me	2
takes nothing	6
takes pride	3
takes some	7
takes too	-6
takes way	-5
taking off	-6
taking too	-26
taking with	6
tale	5
tale is	3
tale of	2
tale that	8
talent for	2
talentless	-3
talents to	3
tales	1
talk like	-5
talk radio	14
talked me	2
talking	-1
talking loudly	-7
talking to	1
tall and	-4
tall as	2
tall boots	4
tall but	-2
tall this	4
tamales	-4
tame	-2
tamper	-13
tan	2
tangdi kabab	-3
tangerine	9
tangle	3
tank it	-4
tank underneath	10
tank with	4
tap but	3
tapan	4
tape or	3
tape recorder	-4
tapenade	4
tapered	3
tapestry	5
tapping	-8
taps	-5
tar	-2
tara reid	-3
target market	-9
target of	2
tarmac	5
tart	3
tart and	6
tartar	4
tarts	7
tarzan's	4
tashan	-4
task	-1
task force	3
task killer	-11
task killers	-19
tasks	2
tassimo	2
taste a	3
taste and	1
taste better	8
taste for	1
taste great	10
taste in	-4
taste just	2
taste more	8
taste of	-1
taste them	3
taste this	2
taste to	-1
taste was	-1
taste which	7
tasted	-4
tasted a	-5
tasted amazing	4
tasted as	-2
tasted great	10
tasted like	-26
tasted pretty	-10
tasted really	2
tastefully	3
tasteless	-57
tasteless and	-2
tasteless as	-11
tasteless food	-7
tastelessness	-3
taster	4
tastes and	-1
tastes good	4
tastes great	51
tastes like	-3
tastes much	4
tastes the	4
tastey	6
tastier and	-3
tastiest	13
tasty	36
tasty !	10
tasty and	12
tasty food	1
tasty in	3
tasty snacks	3
tasty too	2
tasty with	6
tate	4
tatty	-6
tatty and	-13
taught by	4
taut	1
taut and	4
taxi from	10
taxi is	3
taxis are	3
taylor's	-1
tb	16
tdk	-3
tea !	4
tea and	1
tea drinker	3
tea leaves	-4
tea my	-4
tea taste	-6
tea the	4
tea then	-3
tea to	-6
tea was	-1
teach a	-2
teach them	-4
teacher and	2
teachers who	3
teaches	5
teaches the	3
teaches us	2
teaching of	-7
teal	5
team	1
team championship	6
team members	-3
team's	3
teamed	10
teamed up	16
tear jerker	2
tear on	-7
tear to	4
teared	10
tears	4
tears and	2
tears to	4
teaspoons	3
tec	3
tecarta	2
tech	-2
tech support	-13
technica	8
technical support	-18
technically i	-4
technicolor	3
techniques	3
ted	1
teddy	2
tedious	-18
tedious and	-11
tedious to	-3
tediously	-7
tedium	-11
tee	8
tee and	10
tee for	3
teen years	4
teenage witch	6
teens and	8
tel aviv	2
telecaster	24
telescope	5
televised	2
television	2
television !	7
tell by	-2
tell it's	1
tell me	3
tell that	-3
tell these	3
tell they	3
tell us	1
teller	2
telling about	2
telling all	2
telling it	5
telling them	-5
telling us	-2
tells	2
tells a	1
tells about	2
tells him	5
tells his	1
tells me	-4
tells of	8
tells that	4
tells the	5
tempe area	3
temperament	2
temperature	-1
temperature in	-4
temperature was	-2
templates	-9
temporal	2
temporary lounge	-7
temps	-1
temps and	-9
temptation	1
ten	-1
ten best	5
ten bucks	2
ten minutes	-5
ten of	2
ten years	1
tenant	2
tenant is	3
tend	6
tend to	6
tender and	-2
tenderness	4
tenders	-2
tenders were	-7
tends	2
tends to	1
tenor	3
tense	4
tense and	4
tension	3
tension and	2
tension of	3
tent	-24
tent like	-1
tent on	-2
tepid	-6
term	-3
term loosely	-4
terminal and	-2
terminal so	12
terminator	-1
termini	1
terminus	3
terms of	-1
terms with	1
terrace	14
terrain	3
terrible	-62
terrible !	-22
terrible acting	2
terrible and	-18
terrible app	-8
terrible as	2
terrible compared	-7
terrible customer	-6
terrible experience	-8
terrible film	-7
terrible food	-10
terrible game	-2
terrible hotel	-5
terrible i	-5
terrible if	-4
terrible it	3
terrible job	-3
terrible movie	-17
terrible plot	-4
terrible quality	-8
terrible service	-10
terrible sound	-3
terrible that	4
terrible the	-5
terrible when	-5
terrible with	-3
terrible writing	-2
terribly	-31
terribly and	-9
terribly bad	-2
terribly uncomfortable	-3
terrific	28
terrific and	2
terrific as	5
terrific job	2
terrific performances	1
terrifying and	5
terrorist attack	2
terrors of	3
terry	1
terry gilliam	2
tess	1
test and	-5
test my	2
test this	7
test was	3
testament	4
testament to	6
tested	1
tester	6
testifies to	3
testimony	4
testimony of	5
testing	-1
testing and	7
testy	7
tetris	4
tetsuo	2
text is	-1
text to	2
textile	2
texting	-2
texture that	4
textures	1
textures and	-2
tf	-22
th century	-1
th floor	4
th fret	4
th grader	-5
th may	-2
th the	3
th time	1
th visit	4
th wedding	2
thai	2
thai but	-4
thai curry	2
thai is	13
thai lounges	10
thai soup	8
thailand and	2
than a	-1
than actually	-17
than adequate	4
than air	6
than all	1
than almost	2
than amazon	6
than an	-1
than any	7
than anybody	-7
than at	3
than buying	5
than disneyland	3
than do	2
than does	-3
than earlier	4
than either	6
than enough	7
than expected	15
than give	-4
than going	2
than good	-2
than google	5
than half	-1
than he	3
than her	-1
than his	2
than how	-3
than i	2
than i'll	3
than impressed	-12
than it's	-1
than its	2
than just	6
than killing	-4
than makes	20
than many	5
than me	-1
than most	9
than my	2
than never	6
than not	1
than nothing	-10
than once	2
than other	1
than paris	5
than red	3
than regular	35
than scary	-5
than see	-6
than several	2
than silk	3
than slightly	-4
than some	17
than stock	3
than taking	2
than than	5
than the	2
than these	2
than this	-54
than those	1
than thou	7
than two	-1
than using	6
than watch	-4
than watching	-5
than water	-3
than we	2
than when	1
than worth	10
than you	1
thank	7
thank all	2
thank god	-1
thank goodness	-2
thank me	-5
thank the	4
thank u	3
thank you	37
thankful that	-1
thankful to	3
thankfully	1
thankfully i	-2
thankless	-1
thanks	36
thanks !	-4
thanks again	2
thanks amazon	5
thanks but	-18
thanks guys	1
thanks so	14
thanks to	11
thanks you	4
thanks zomato	2
thanx	2
that ?	2
that a	-1
that all	-1
that allows	3
that also	1
that always	1
that an	-1
that anymore	4
that area	13
that asimov	12
that aspect	4
that back	-4
that bad	-22
that bothered	-2
that bright	-11
that brings	2
that british	-6
that broke	-2
that can	4
that captures	2
that children	-4
that classic	2
that comedy	3
that constantly	-7
that continue	-5
that costs	-2
that couldn't	-1
that counts	4
that crap	-12
that creates	4
that customer	-9
that dares	3
that deal	2
that definitely	2
that deserves	2
that device	-3
that didn't	2
that disappointed	2
that don	-3
that draws	2
that drove	3
that due	4
that easily	2
that end	1
that entire	4
that episode	-1
that eventually	-2
that explained	-8
that fails	-2
that fateful	2
that feel	2
that feeling	3
that fits	2
that fully	3
that get	-2
that getting	7
that gives	2
that god	1
that good	10
that guitar	2
that had	-1
that has	1
that head	-6
that help	1
that helps	5
that higher	7
that i've	4
that issue	2
that justice	3
that keeps	4
that leaves	2
that led	1
that look	-1
that looked	2
that looks	-1
that many	1
that maybe	-1
that moore	-10
that more	1
that mostly	5
that moves	2
that movies	-7
that ms	-2
that my	-2
that myself	4
that nearly	-2
that need	-4
that nobody	-3
that number	2
that of	1
that offered	4
that offers	3
that often	9
that once	1
that option	2
that out	1
that passengers	-5
that place	-1
that places	3
that play	-2
that plays	1
that point	-1
that powerful	-3
that prevents	-2
that previous	-5
that price	-10
that project	3
that provides	2
that purpose	2
that pushes	2
that put	2
that puts	3
that rather	3
that reads	-2
that ridiculous	3
that right	1
that rivals	5
that room	-2
that s	-4
that saved	-11
that says	-6
that seemingly	-3
that side	3
that simple	-2
that smells	-9
that society	2
that somebody	-17
that someone	1
that sound	-2
that sounded	2
that stage	3
that stanley	5
that starts	1
that states	-5
that stinks	-3
that story	-2
that straight	-9
that street	3
that stuff	-2
that stupid	2
that suck	-2
that surprise	4
that tastes	2
that theory	-8
that there	1
that they'd	2
that think	-2
that this	-1
that too	-7
that touched	3
that tries	-2
that type	2
that using	-2
that version	-2
that watching	-2
that we	2
that were	-1
that when	-1
that while	1
that will	3
that wonderful	-2
that word	-1
that worked	-1
that would	-4
that year	2
that's	-2
that's about	-19
that's actually	2
that's all	-3
that's already	2
that's being	1
that's if	-2
that's it	-21
that's only	-1
that's pretty	-2
that's right	-2
that's supposed	-1
that's to	12
that's very	2
that's where	-2
thats	-4
thats about	-9
thats it	-5
thats not	1
the !	-2
the absurd	-1
the academy	6
the accidental	2
the accompanying	2
the accuracy	2
the acoustic	8
the actual	-2
the added	1
the address	-1
the admirals	-11
the advent	17
the adventures	1
the afternoon	6
the aftertaste	-2
the aged	-9
the aid	2
the aircraft	8
the alcohol	6
the aliens	-2
the alpha	2
the already	-2
the always	-2
the amazing	-8
the amazingly	2
the amazon	-1
the ambience	5
the americas	11
the amp	2
the ample	-7
the anaheim	5
the anecdotes	-4
the angry	1
the angst	2
the animals	2
the anime	1
the ankle	1
the anonymity	4
the answers	1
the anti	-1
the anticipated	-7
the ants	-4
the apartment	1
the app	-1
the appalling	-6
the apple	3
the apron	-2
the aquarium	7
the arabian	2
the area	-1
the arm	-3
the arms	-1
the arrival	3
the arrivals	-3
the arrow	2
the arts	5
the asking	7
the assorted	3
the astonishing	3
the at	3
the atmosphere	-1
the attackers	-3
the attitude	-2
the attraction	3
the attractions	1
the audio	-1
the audiobook	-4
the authentic	7
the author	-4
the author's	-3
the authority	-1
the authors	-1
the availability	3
the awesome	-3
the awful	5
the backgrounds	-1
the backlight	-5
the bag	1
the balance	2
the barn	-6
the barrel	-8
the barriers	3
the base	-1
the bases	4
the bass	1
the bathroom	-2
the battery	-1
the battle	4
the bay	4
the beach	1
the beading	1
the beautiful	-2
the beauty	8
the bedding	-3
the beginner	5
the behaviour	-2
the beholder	5
the behringer	20
the belly	2
the bends	6
the best	36
the better	2
the beyond	-3
the big	-1
the bigger	10
the biggest	-1
the bill	1
the bills	-2
the binding	-4
the bird	-2
the biscuit	-2
the bishop	3
the bisquick	4
the blade	-2
the blame	-3
the bleep	-3
the blocks	5
the blouse	-2
the blow	3
the blower	2
the blueberry	4
the bluegrass	4
the blues	2
the board	1
the boardwalk	4
the bodice	1
the body	-1
the boeing	-17
the bolivian	3
the bolt	9
the bomb	1
the bonus	-2
the booth	-4
the bose	12
the bottom	-2
the box	-5
the boxing	2
the boy	2
the boys	1
the breakup	2
the bright	-1
the brightness	15
the brilliant	-2
the broader	3
the brooklyn	15
the brothers	1
the bruschetta	9
the brutal	5
the buck	5
the budding	5
the budget	-1
the bugs	2
the built	7
the bulkhead	3
the bullet	1
the bun	-9
the bunch	-1
the bureaucracy	3
the burned	-3
the burns	5
the busty	5
the busy	3
the buzz	-3
the cables	2
the calorie	3
the calories	10
the campaign	3
the canal	1
the cans	-17
the cape	-1
the caps	-4
the card	-1
the cardigan	2
the cardinal	-4
the career	3
the carpet	-18
the carpets	-8
the carrier	-4
the carrying	3
the cartridges	5
the cases	-3
the casual	3
the cat	-1
the catalogue	3
the cats	2
the cds	-10
the ceiling	-2
the cell	3
the censors	2
the ceo	-5
the ceviche	-5
the cgi	-2
the challenge	2
the challenges	2
the chance	1
the changes	2
the channel	1
the channels	-6
the character	1
the cheap	-1
the cheesy	-3
the cherry	6
the chest	-2
the chick	-2
the chicks	-3
the childhood	2
the chips	-1
the chorus	1
the chowder	-3
the church's	-4
the cigarette	-2
the cinnamon	3
the city	3
the claim	-2
the clamp	4
the classical	4
the clean	1
the cleaners	-3
the cleanest	2
the clerk	-2
the cliché	-2
the closed	-2
the clubs	6
the clutches	-2
the clutter	6
the co	1
the coals	5
the cocoa	-4
the coen	2
the coke	-3
the colder	4
the college	-1
the colored	-9
the colorful	3
the coloring	-2
the combo	1
the community	2
the company	-9
the complaints	13
the complicated	2
the complimentary	1
the concept	-3
the concert	6
the concierge	1
the concorde	3
the concrete	6
the configuration	11
the confused	2
the connecting	-2
the connections	-2
the connector	-4
the consequences	10
the constant	-2
the constitution	-3
the consumers	-4
the content	-3
the continuity	1
the contrast	10
the controller	3
the controversial	4
the convenience	2
the conventions	6
the coolest	2
the cords	2
the corners	-3
the corporate	2
the cosmopolitan	2
the counter	-3
the coupon	2
the courage	7
the court	2
the courtyard	-4
the cover	-4
the covered	4
the crackers	2
the cramped	2
the crash	1
the craziness	3
the cream	3
the creamy	3
the credibility	-3
the crimes	-2
the crisp	6
the croc	-3
the crochet	2
the crunchy	2
the cups	-4
the currency	-3
the curve	2
the customers	-11
the cutest	6
the cutter	14
the damage	-4
the damaged	2
the damages	-5
the dances	3
the danelectro	4
the darker	1
the dash	3
the dashing	3
the date	-2
the deaf	-5
the dealers	3
the death	1
the deciding	4
the declaration	-2
the decorative	2
the dedicated	2
the deed	3
the deep	2
the deepest	1
the defective	-7
the defense	2
the definitive	1
the delicious	-1
the delight	3
the delightful	4
the demand	3
the department	8
the depression	5
the depth	3
the depths	2
the description	-10
the design	-4
the designer	-3
the desk	3
the desktop	5
the destructive	2
the detail	1
the detailed	3
the detailing	3
the details	3
the developer	-2
the device	-2
the dial	-3
the dialog	-3
the diameter	-9
the difference	3
the different	10
the difficult	4
the difficulties	5
the difficulty	17
the dinosaur	-2
the directing	-1
the directions	-1
the director	-1
the dirt	-1
the dirtiest	-5
the discomfort	-11
the disease	2
the disgruntled	-3
the dish	-1
the dismal	-4
the disney's	4
the disneylands	3
the displeasure	-9
the distortion	2
the diverse	3
the dollar	-2
the dolman	2
the don't	-6
the doom	3
the door	2
the doors	1
the double	1
the doubt	-1
the downside	11
the drama	-1
the draping	2
the drawing	-1
the drawings	2
the dream	1
the dress	-6
the drummer	2
the dumb	2
the dumbest	-6
the dungeon	-12
the dunlops	3
the durability	3
the dustbin	-6
the dye	-6
the e	-3
the early	-1
the earpiece	3
the ease	1
the easier	2
the easiest	16
the east	11
the edge	4
the educational	-4
the eerie	2
the egyptian	-2
the eiffel	8
the elaborate	3
the electric	2
the element	2
the elevator	1
the eleven	-3
the elixir	3
the email	1
the emarker	-5
the embroidered	2
the embroidery	3
the emotion	2
the emotional	2
the emotions	3
the emperor's	-2
the employee	-4
the employees	-1
the enclosure	4
the ends	-7
the enemy	1
the energizer	-4
the enforcer	4
the enjoyment	1
the ensemble	2
the ensuite	-3
the enthusiasm	4
the entrees	-4
the episode	1
the episodes	3
the eq	5
the era	1
the essence	10
the essentials	3
the evans	3
the evening	1
the evenings	1
the event	1
the events	3
the ever	1
the everyday	3
the ewoks	3
the exam	2
the excellent	-5
the exception	-1
the exceptional	2
the excuse	-2
the execution	-10
the exp	2
the expectations	-3
the expensive	4
the experienced	7
the experimentation	6
the expiration	-5
the explanation	-1
the exploits	6
the explorer's	2
the express	6
the extraordinary	4
the fabled	2
the fabric	-7
the facade	6
the facilities	2
the factory	1
the failure	-2
the faintest	-8
the fairy	7
the fall	4
the fallen	-4
the families	2
the family	-1
the fantastic	1
the faotd	1
the farmers	2
the fast	-1
the fatal	-1
the fault	-7
the fears	3
the feeder	-1
the feelings	2
the female	-3
the fence	1
the field	2
the figure	1
the filet	3
the fill	-3
the film	1
the final	1
the finest	15
the fire	1
the fireplace	4
the fireworks	9
the fit	-1
the fitting	-5
the fixed	-5
the flare	6
the flavors	1
the flavour	4
the flaws	-2
the flexibility	3
the flexible	3
the flick	-5
the flimsy	-5
the floor	1
the floors	-3
the floral	1
the florida	4
the fold	-4
the folk	2
the forefront	3
the foresight	-4
the form	4
the formal	3
the format	2
the former	2
the fortunes	3
the foundation	5
the fountains	6
the four	1
the free	-1
the freedom	2
the fresh	-1
the freshest	4
the freshness	4
the frets	4
the friction	4
the friendliest	4
the friendliness	3
the friendship	11
the front	-4
the frontier	3
the frosting	-3
the frying	-3
the fudge	-3
the fuel	-3
the full	1
the fullest	2
the fun	-1
the functionality	5
the funky	4
the funniest	9
the furniture	-4
the fuse	-8
the fusion	-4
the future	2
the futures	3
the gain	2
the galleries	12
the games	1
the gangster	1
the gaps	-3
the garbage	-1
the garment	-2
the gathered	3
the gator	-5
the gauge	3
the general	-1
the genre	4
the gf	3
the ghastly	-4
the gibson	2
the gig	5
the gingerbread	2
the girl	-1
the glamorous	2
the glowing	-7
the go	5
the golf	6
the good	-2
the goodwill	-6
the gooseneck	-7
the gothic	5
the gps	4
the gradual	2
the graduate	4
the grand	1
the grandkids	7
the graphic	-2
the great	-5
the greatest	10
the green	1
the grief	2
the grim	6
the grip	2
the grizzly	1
the groove	3
the ground	-4
the grove	-2
the gruesome	2
the guacamole	-2
the guest	-1
the guests	1
the guitar	2
the guitar's	3
the guy	1
the guy's	-2
the hall	1
the hampton	3
the handle	-1
the handsome	2
the hang	7
the hanger	-2
the happening	3
the happiest	3
the harder	4
the hardness	-4
the hardy	3
the harkins	4
the hassle	1
the haunted	2
the haunting	6
the have	2
the hayes	2
the hd	-2
the headlights	-2
the headlines	4
the headphone	-6
the healthiest	5
the heart	4
the heating	-5
the heavenly	4
the heel	5
the hell	1
the helmet	3
the help	1
the helpful	-4
the heroic	3
the heroism	4
the higher	2
the highest	3
the highs	4
the hinge	-4
the hippie	3
the history	3
the holes	-5
the holidays	3
the honey	2
the hoopla	-4
the hopes	2
the horrible	5
the horrifying	3
the hot	5
the household	3
the hull	-11
the human	3
the humidity	4
the hummus	1
the humor	1
the hunchback	-3
the hustle	9
the hyperspace	5
the ice	-1
the icicle	-3
the icing	3
the iconic	3
the idea	-5
the ideal	2
the idiot	1
the illustrations	1
the importance	12
the impression	-3
the inability	2
the inaccuracies	-8
the inconvenience	-2
the increase	13
the incredible	-1
the individual	2
the individuals	4
the inept	-3
the inevitable	2
the inexpensive	23
the inflight	-2
the info	-3
the informer	3
the ingredient	-7
the ingredients	-7
the inhabitants	3
the innocent	4
the ins	2
the insanity	5
the insert	-4
the install	-4
the instructions	-5
the integrity	1
the intense	9
the intensity	1
the interaction	2
the interface	5
the interiors	2
the internet	-1
the intrigue	3
the introduction	-1
the investment	-2
the invincible	-3
the ipad	13
the ipl	3
the irresistible	3
the islands	4
the issue	-1
the italian	1
the ivory	9
the jalapeno	10
the japanese	1
the jar	-2
the jaw	2
the jedi	10
the jeep	-2
the jersey	-2
the jewel	5
the jim	-3
the job	10
the jokes	1
the journey	1
the joy	2
the juxtaposition	5
the jw	7
the kcup	3
the kebabs	2
the kennel	2
the ketchup	-6
the keurig	1
the keyboards	5
the kick	3
the kiddos	2
the kids	6
the killer	-1
the kimchi	-3
the kindest	-5
the kindness	3
the kingdom	4
the kjv	2
the knee	2
the knife	-2
the knight	4
the knowledge	2
the korg	3
the krell	5
the ku	3
the label	-8
the laces	-3
the lack	-3
the ladder	1
the lady	-3
the lambs	1
the lame	2
the lamest	-6
the larger	2
the las	4
the laser	-1
the later	14
the laughable	-1
the lax	5
the least	-9
the leaves	-2
the leds	5
the legs	-1
the lesson	2
the levels	3
the lever	7
the licorice	3
the life	1
the lifetime	-2
the lift	-1
the light	1
the lighter	1
the like	-1
the lilac	3
the limit	4
the line	1
the lion	16
the listed	-4
the live	-5
the lives	3
the lobby	-1
the lobster	1
the local	3
the location	-1
the lock	1
the locking	9
the lodge	6
the long	1
the longest	2
the lord	1
the lounges	-1
the love	-1
the lovely	-2
the lowest	-1
the macaroni	-4
the machine	-1
the magnitude	6
the maid	-2
the mail	-9
the mainstream	12
the make	-1
the makers	-2
the male	-2
the males	-2
the mall	2
the management	-3
the manager	-13
the mandolin	12
the manual	-2
the manufacturer	2
the manufacturers	-7
the margaritas	-3
the marinade	4
the martin	5
the marvel	2
the massacre	2
the massage	-4
the master	2
the matador	3
the material	-5
the matter	-2
the mattress	-1
the max	-2
the me	-4
the meals	2
the means	3
the meantime	-1
the measurement	3
the med	3
the medicine	5
the medium	2
the memorable	2
the mens	-2
the mental	3
the meter	8
the metro	2
the mgm	2
the mickey	5
the mics	3
the midst	1
the mild	2
the milk	1
the millions	-2
the mind	1
the mines	2
the minibar	2
the minimal	2
the misfortune	-6
the mississippi	3
the mixed	-1
the model	-10
the model's	-4
the moment	4
the monkey	-10
the mono	4
the monorail	5
the mood	2
the moody	3
the more	4
the morgue	-2
the morning	1
the mornings	2
the moron	-4
the moss	10
the most	1
the motions	-8
the motomco	-4
the mounting	4
the moving	4
the mp	-4
the mrt	8
the mst	-11
the mtr	5
the much	-1
the museum	11
the music	-1
the musical	-2
the must	3
the muted	4
the mutual	3
the mystic	3
the name	-1
the nancy	3
the nano	3
the narrowest	-8
the national	1
the native	1
the natural	1
the nature	4
the navigation	2
the navy	10
the nazi	2
the nazis	3
the neat	3
the necessity	5
the necklace	3
the nectar	10
the needle	2
the needs	9
the nefarious	4
the negative	1
the neutral	10
the never	-2
the newly	11
the news	2
the next	1
the nicest	1
the nitty	2
the noir	4
the noise	-2
the noodle	25
the noodles	-1
the normal	1
the north	1
the northeast	6
the novice	5
the nsa	-3
the nth	-2
the nuances	7
the nudity	-3
the numbers	-1
the nuts	1
the nylon	-17
the o	-2
the objective	3
the off	2
the office	2
the official	1
the only	1
the onslaught	3
the opener	3
the openness	3
the opportunity	1
the opposing	2
the optical	4
the option	1
the options	4
the orange	-1
the orchard	3
the order	-29
the oreo	2
the organic	11
the origin	-1
the original	-3
the originals	-1
the others	1
the out	-2
the outer	-4
the outset	-1
the outward	2
the oven	-1
the oxford	9
the pa	-3
the package	-1
the packs	5
the padded	2
the pages	3
the painting	4
the pancake	-4
the panel	-3
the pantheon	4
the pants	-3
the paperwork	-5
the parade	14
the parades	11
the parallel	1
the paramount	4
the paranormal	-2
the paris	6
the parks	25
the parrot	3
the parts	-1
the passenger	-1
the pastry	-3
the patient	2
the patio	2
the patriot	2
the patrons	-2
the patty	-1
the pay	-4
the peace	1
the peanut	5
the peculiar	-4
the pedals	-6
the pegs	5
the pen	7
the pencil	6
the pendant	4
the peoples	4
the peppers	3
the perfect	-12
the performance	-2
the performer	2
the period	-1
the perky	-7
the permissions	-5
the person	-3
the peter	4
the petite	15
the phenomenon	4
the pho	-1
the phoenix	2
the phone	2
the photo	-5
the phx	2
the pick	4
the pickguard	2
the picks	41
the pics	-1
the picture	-7
the pillows	-1
the pilot	1
the pin	-2
the pineapple	6
the pizzas	2
the plague	-7
the plain	10
the plans	3
the plastic	-1
the plate	-5
the plates	-1
the platform	-3
the play	-1
the players	2
the pleasure	2
the plot	1
the plots	-2
the plus	-8
the pod	-28
the point	-3
the pointless	-2
the points	4
the polyester	-5
the pond	2
the poor	4
the poorest	-2
the popchips	3
the popular	1
the pork	2
the portable	3
the ports	2
the position	-2
the positive	-4
the positives	-2
the postman	2
the potatoes	-2
the potential	-5
the pound	2
the pouring	-3
the power	4
the powerful	2
the prairie	-8
the premise	-1
the present	3
the president's	6
the presidential	3
the press	1
the prettiest	3
the pretzels	3
the prey	4
the price	1
the pride	6
the prince	2
the princess	-1
the princesses	-2
the principles	3
the printer	-2
the probe	-20
the problem	-29
the processor	6
the producers	-2
the product	-2
the products	2
the profanity	-4
the professor	2
the profound	6
the program	-1
the programs	3
the projects	2
the promise	-1
the promos	-6
the prompt	2
the protective	-20
the provided	3
the psychiatrist	2
the psychology	2
the ptv	3
the publisher	-1
the publishers	-8
the publishing	3
the puddle	-4
the pull	-7
the pump	-1
the purple	2
the put	2
the puzzle	3
the puzzles	11
the q	4
the quantity	1
the quartet	-2
the queue	2
the quickest	6
the quintessential	3
the quizzes	-3
the raccoons	-3
the radar	3
the raft	-5
the railway	4
the rain	1
the rainy	5
the ramones	5
the range	3
the raspberry	3
the rather	1
the rave	-10
the raw	2
the razor	2
the rc	2
the reactions	2
the realities	3
the rebel	6
the receipt	-3
the receptionist	-2
the recipes	-2
the recline	3
the recordings	4
the refund	-2
the regular	1
the regulars	2
the relationships	2
the remaining	-1
the remarkable	3
the remodel	3
the renovated	3
the renovation	-5
the replacement	-15
the republican	3
the reservation	3
the residents	2
the rest	-2
the restaurants	-1
the retro	1
the return	-2
the returns	-6
the review	1
the reviews	-2
the revolutionary	2
the ribbon	3
the ribcage	3
the rice	-2
the rich	2
the richness	9
the riddle	-4
the ride	6
the ridiculous	1
the ridiculously	2
the rifle	2
the right	7
the rim	-12
the rip	-9
the rise	2
the ritz	1
the river	4
the riviera	3
the robert	2
the robot	4
the rock	2
the rod	-2
the role	1
the romance	1
the romans	6
the rooftop	6
the rookie	2
the router	-6
the rows	-4
the rubber	-5
the rue	3
the runner	5
the rural	2
the russians	2
the s	5
the sack	-17
the sad	-2
the sadness	5
the sailors	3
the sake	-3
the salesman	-4
the salesperson	-3
the salsa	-1
the salt	-1
the salty	-4
the same	-2
the sample	-10
the san	3
the sandisk	6
the sandwiches	2
the sas	7
the saucepan	6
the saucer	-3
the saving	-2
the saying	-1
the scale	1
the scanner	-10
the scariest	1
the schaller	6
the scoop	3
the screenwriter	-5
the screw	1
the script	-2
the script's	-6
the scum	-5
the sea	4
the sealed	-8
the seam	-19
the seams	-29
the search	3
the season	4
the seasoning	-2
the seasons	2
the sections	-1
the see	4
the seemingly	2
the segment	4
the segments	4
the seller	-2
the sennheiser	3
the sensitive	2
the sensor	5
the sentinel	5
the sequins	-4
the series	9
the servants	-6
the server	-5
the servings	4
the setting	2
the sewer	-4
the sex	-1
the shade	4
the shape	-1
the shapes	6
the shark	-2
the sharpshooter	3
the sheets	-8
the shelf	-2
the shells	-5
the shining	1
the shipping	-4
the shirt	-9
the shop	1
the shopping	1
the shorter	3
the show	4
the shower	1
the shows	23
the shure	15
the sides	-1
the sidewalk	5
the sight	-1
the sign	-9
the signal	-3
the silver	-1
the similarities	1
the simplicity	3
the sioux	5
the sitting	7
the sixth	1
the skeleton	-3
the skinny	-2
the slaves	-3
the sleeve	-5
the slide	3
the slightest	-2
the slimy	3
the slip	-1
the sln	3
the slowest	-6
the smell	-4
the smocking	-3
the smooth	9
the snack	4
the snacks	-1
the snap	4
the snaps	2
the snooze	9
the snow	2
the so	-4
the soft	1
the softest	4
the software	-6
the solo	7
the song	-2
the songs	-1
the sophomoric	-8
the sounds	5
the souvenir	5
the souvenirs	-2
the sparks	6
the speakers	2
the specifics	-2
the spices	1
the spiciness	3
the split	2
the sponge	7
the spout	-6
the spray	14
the spread	2
the spring	1
the squalor	2
the squirrels	2
the st	5
the stadium	19
the staff	-1
the stage	1
the stairs	1
the standards	-1
the standout	-1
the stands	3
the star	1
the stark	2
the starter	-2
the starters	1
the stated	-7
the static	-2
the steam	-2
the stench	-3
the stetson	3
the sticker	-5
the sting	2
the stock	3
the storyline	-1
the straight	1
the straps	-2
the stratosphere	4
the strawberry	3
the streets	1
the strength	3
the strengths	2
the strong	2
the student	2
the stuffing	-2
the stunning	-2
the stunningly	2
the stupid	1
the stupidest	-2
the subscribe	12
the subsequent	2
the subtitles	1
the subtle	9
the subtleties	8
the subway	1
the suggestion	6
the summer	1
the sunday	-2
the super	1
the superb	-1
the superior	1
the supplied	10
the supporting	-1
the supposed	-3
the surrounding	1
the survivors	2
the suspense	2
the sustain	4
the sweater	-9
the sweet	4
the sweetest	3
the swinging	-6
the switch	2
the sydney	9
the sympathetic	2
the table	-6
the tables	1
the tag	-5
the tail	2
the tale	1
the tamales	-3
the tangerine	2
the tapes	-2
the tastiest	9
the taupe	2
the teal	2
the team	1
the temporary	-4
the temptation	2
the tension	5
the tensions	2
the term	-1
the terminal	-2
the termini	3
the terrace	4
the terrible	10
the terrors	4
the test	1
the textures	4
the thai	2
the theatrical	1
the theme	3
the themes	-1
the thickest	4
the thickness	-3
the thigh	-6
the thin	-1
the thing	-4
the thinner	-4
the thinnest	-14
the thread	-4
the threads	-1
the three	1
the thriller	2
the thunderbirds	-3
the tickets	1
the tide	2
the tiles	2
the tiniest	-4
the toaster	-2
the toe	-6
the toilet	-1
the toilets	-5
the tokyo	3
the tomtom	-3
the tones	3
the tool	9
the topics	2
the tops	-4
the tortex	3
the totalitarian	6
the touch	1
the tourists	-23
the touristy	4
the towers	7
the town	1
the toy	1
the track	2
the tradition	1
the traditional	5
the tragedy	2
the tram	2
the transformation	-3
the transformers	-2
the transition	5
the transmitter	-14
the traps	-21
the trash	-24
the travel	-8
the travelodge	-7
the tremolo	-4
the trevi	3
the trials	5
the trick	14
the trilogy	3
the trouble	-1
the troubled	3
the true	3
the truest	3
the truman	3
the tube	-2
the tuners	11
the turkish	5
the turquoise	3
the turtle	3
the twelve	2
the twentieth	2
the twenty	5
the twisted	2
the twitter	2
the two	1
the typical	2
the uca	3
the unbelievable	-4
the uncut	3
the under	1
the unexpected	3
the unique	2
the unit	1
the university	3
the unknown	3
the unseen	1
the unsuspecting	-5
the unthinkable	4
the unusual	3
the update	-2
the updated	-12
the upside	-3
the uptight	2
the urban	1
the urge	-2
the usb	1
the use	1
the users	2
the ussr	9
the utter	1
the v	2
the valley	2
the vampires	-3
the varieties	3
the variety	14
the various	1
the velvet	2
the verdict	1
the verses	2
the victim's	2
the victory	3
the video	-3
the videos	-2
the view	4
the viewer	1
the viewing	1
the vig	6
the vine	-3
the vision	2
the visitors	3
the voice	1
the waffles	1
the wah	2
the waistband	-1
the wait	1
the waiter	-13
the waiters	-1
the waitress	-3
the walk	1
the walking	6
the walks	4
the walls	-4
the war	3
the ward	3
the warm	1
the warmer	-1
the wash	-3
the water	-3
the waterfront	2
the waters	3
the way	1
the wayans	-3
the ways	2
the weather	8
the weave	7
the webpage	-6
the website	-7
the weekends	1
the welsh	4
the were	-4
the western	-1
the wheat	-3
the whole	-2
the wider	4
the widow	3
the wife	3
the win	2
the winder	8
the wine	4
the wines	7
the winnie	2
the winter	10
the wire	-2
the wires	-1
the with	-16
the woman	1
the womb	-8
the women	-1
the wonderful	-2
the wondrous	7
the word	-2
the working	4
the world	3
the worse	-14
the worst	-2
the writer	-3
the writers	-1
the writing	-2
the wrong	-4
the wtc	6
the wwe	3
the wyndham	3
the xs	2
the xsp	4
the xxs	1
the yamaha	-12
the year	8
the years	1
the yoke	2
the zipper	-3
the zombie	1
the zombies	-5
thea	6
theater system	3
theatres	1
theatrical	1
theatrical trailer	-1
theatrical version	-2
their age	16
their album	-6
their all	2
their art	3
their attitude	-3
their b	8
their bags	-4
their behaviour	-3
their biggest	3
their books	-3
their brownies	3
their burgers	-2
their car	-2
their case	2
their cell	-3
their chicken	32
their chips	2
their circumstances	-4
their clients	3
their clothes	-3
their coats	2
their creative	2
their customer	3
their description	-14
their english	3
their experiences	2
their father	3
their feelings	4
their feet	-7
their first	1
their flagship	-7
their fresh	6
their god	-5
their graves	-3
their guns	-2
their head	-3
their heads	1
their help	-2
their high	-2
their homes	2
their hot	3
their human	11
their in	-7
their interaction	2
their interest	3
their job	-1
their journey	5
their kitchen	-2
their language	-4
their lines	-4
their lives	5
their love	-2
their lowest	-3
their master	5
their memory	2
their menu	1
their misery	-4
their mistake	3
their money	1
their mouths	-2
their music	2
their old	2
their own	1
their pain	5
their pets	-4
their phone	-9
their prime	-2
their products	-3
their rates	-3
their research	-3
their respective	1
their right	-4
their rooms	-2
their salads	4
their screen	-3
their seat	-1
their seats	-10
their shape	2
their signature	2
their site	2
their so	-5
their software	-3
their stuff	2
their sweet	2
their system	-5
their thoughts	4
their throats	-2
their tone	6
their tv	-2
their was	-2
their way	1
their web	-2
their whole	5
their world	13
theirs	1
thelma ritter	6
them ?	2
them actually	-3
them all	2
them alot	3
them also	3
them altered	3
them another	2
them apples	-5
them be	3
them better	8
them everything	-4
them first	-2
them hemmed	9
them if	-3
them into	-1
them it's	-2
them last	4
them less	-9
them look	-3
them make	4
them more	2
them particularly	3
them play	2
them that	1
them this	1
them too	2
them we	-3
them who	3
them year	4
them yet	3
them you'll	11
thematic	2
thematically	3
theme	1
theme is	2
theme of	-1
theme parks	-1
themed	1
themed park	3
themes are	3
themes of	3
themes or	-9
themselves at	-2
themselves by	-2
themselves for	-4
themselves then	-11
then	-12
then ?	-2
then a	1
then after	-3
then all	-8
then at	2
then ate	4
then attempts	-4
then avoid	-2
then back	-2
then because	-8
then by	-3
then changed	-3
then decided	2
then didn't	-3
then don't	-3
then dont	-9
then enjoyed	3
then even	-6
then finally	-11
then followed	3
then force	-5
then gave	2
then get	-4
then good	-4
then had	3
then he	1
then he's	-4
then informed	-14
then into	3
then it	-20
then just	-2
then left	-7
then made	-4
then maybe	-2
then only	-3
then proceeds	-3
then pulled	-2
then quickly	-3
then said	3
then she	1
then so	4
then some	4
then stay	-1
then stir	-7
then stopped	-4
then stops	-4
then suddenly	-4
then ten	-5
then the	-5
then their	-2
then these	-3
then they	-11
then this	-2
then three	-3
then threw	-3
then told	4
then tried	-7
then unknown	3
then walked	3
then watch	1
then when	-11
then why	-19
then you'd	-3
then you've	4
theologians	-6
theories about	-9
there	-1
there ?	-8
there a	-1
there again	6
there almost	3
there any	-2
there by	2
there can	1
there doing	-10
there early	19
there enough	6
there especially	10
there for	1
there from	2
there great	3
there i	-1
there instead	-9
there is	-2
there just	-4
there long	-5
there many	1
there may	1
there more	3
there only	-6
there really	-1
there s	-3
there soon	2
there that	-4
there though	4
there twice	2
there was	3
there wasn't	-1
there were	-1
there where	-12
there while	-2
there will	2
there with	1
there would	-1
there's	-1
there's better	-21
there's just	-1
there's nothing	1
there's still	2
there's way	-5
thereafter	1
therefore there	4
therefore they	-4
theres	-2
theresa	4
theresa harris	3
thermometer	-2
these	1
these !	22
these amazing	-2
these animals	4
these apps	-3
these are	8
these around	4
these as	1
these away	-9
these babies	3
these better	5
these biscuits	3
these cables	10
these can	4
these cartoons	6
these cases	7
these cheap	-18
these chocolates	-9
these clowns	-6
these come	10
these companies	-6
these d'addario	3
these definitely	-3
these devices	-4
these do	4
these elixir	-4
these every	4
these fender	2
these fit	1
these from	1
these gems	-4
these glasses	4
these guitar	3
these had	-11
these headphones	-1
these hold	-6
these ideas	-1
these incidents	3
these into	14
these look	-6
these mysterious	-4
these new	-6
these nuts	-13
these on	7
these one	2
these pedals	2
these people	-3
these picks	1
these pilcro	2
these plates	-14
these popchips	4
these problems	-1
these puzzles	7
these rides	5
these seats	-2
these seem	10
these shorts	-1
these since	11
these smaller	3
these speakers	8
these stay	2
these strap	5
these stretch	-18
these tees	-3
these thin	-3
these thinking	-10
these tights	3
these to	1
these treats	9
these truths	5
these tuners	7
these twice	-3
these were	-3
these will	1
these with	2
these without	-2
these work	15
these worked	5
these would	-2
these years	4
thesis of	-5
they	-2
they act	1
they actually	1
they agreed	-6
they almost	-1
they already	-8
they apologized	3
they aren't	1
they assured	-3
they barely	-2
they basically	1
they behave	-6
they bill	-3
they blend	6
they call	-1
they can't	2
they cannot	-3
they cant	-5
they carried	4
they carry	1
they cast	-4
they changed	-2
they charge	-3
they claim	-1
they come	1
they completely	-7
they consistently	-6
they contain	-4
they continue	1
they could	-1
they cover	5
they cut	-1
they decide	-3
they definitely	-2
they delayed	-3
they denied	-11
they deny	-4
they did	-3
they didn't	1
they didnt	-10
they doing	-12
they each	4
they feel	-1
they finally	-4
they fit	6
they fix	-7
they flew	7
they forgot	-3
they found	-2
they gave	-2
they going	-2
they got	-1
they handle	-2
they happen	-4
they hardly	-2
they heat	3
they help	13
they hold	1
they hug	3
they just	-3
they kept	-2
they knew	-1
they last	17
they leave	1
they left	-2
they let	-1
they lied	-6
they like	1
they live	1
they lock	-9
they look	2
they looked	-8
they lost	-2
they love	2
they loved	7
they meet	4
they mentioned	-4
they messed	-7
they met	1
they might	-1
they missed	-3
they must	-2
they must've	-3
they need	-8
they normally	11
they not	-7
they often	1
they only	-3
they own	-24
they paid	-4
they place	-3
they ran	-9
they re	-3
they recommended	-2
they refuse	-3
they refused	-5
they remind	8
they said	-8
they saw	-4
they say	-1
they screwed	-6
they seem	1
they seemed	-2
they sent	-7
they shoot	-2
they should	-10
they shouldn't	2
they smoke	-2
they sometimes	12
they sound	5
they stand	-2
they started	-7
they stretch	3
they struggle	5
they switch	-3
they taste	2
they tell	-12
they think	-3
they thinking	-5
they threw	-4
they told	-1
they took	-8
they torture	3
they treat	-4
they tried	2
they try	-1
they used	-2
they wait	-7
they want	-1
they wanted	-1
they were	-1
they weren't	1
they where	-2
they won't	-3
they wore	3
they work	2
they worked	-1
they would	-11
they wouldn't	-17
they wrote	-3
they'd	1
they're all	-3
they're back	-11
they're easy	8
they're great	-5
they're just	-3
they're pretty	4
they're quite	-3
they're rather	3
they're still	2
they're very	12
they're worth	7
they've	-1
they've already	-8
they've always	4
they've ever	-25
they've never	-2
thick enough	18
thick i	-6
thick material	5
thick that	-6
thick with	-4
thickens	6
thicker than	2
thicker thighs	-4
thickest	4
thief	2
thigh	-3
thighs	-2
thighs of	-10
thin	-23
thin and	-11
thin as	-2
thin at	-15
thin i	-2
thin man	13
thin material	-3
thin picks	5
thin sweater	-7
thin that	-4
thin the	-5
thing	-1
thing ?	-10
thing again	-9
thing and	-1
thing anyone	-3
thing but	-7
thing came	-7
thing even	-3
thing feels	-2
thing gets	-5
thing good	-3
thing happened	-11
thing happening	-9
thing i'd	3
thing i'm	3
thing i've	-1
thing is	2
thing it	-7
thing just	-10
thing makes	-4
thing of	-1
thing one	-3
thing over	-3
thing sucks	-3
thing the	-1
thing they	-1
thing this	-4
thing up	-2
thing was	-7
thing worth	-10
thing you	3
thingie	-10
things ?	2
things back	3
things but	-2
things do	2
things first	5
things from	2
things go	2
things in	-1
things inside	4
things it	-2
things must	2
things really	2
things turn	5
things were	-1
think again	-11
think and	4
think because	3
think before	-12
think everyone	2
think he	-2
think how	-2
think i	1
think it	1
think it's	4
think maybe	-3
think of	-1
think someone	-2
think thats	3
think twice	-3
think was	2
think which	4
think will	9
think with	-8
think wow	-8
think you	2
think you'd	-2
think you'll	10
thinking	-2
thinking !	-15
thinking ?	-22
thinking about	2
thinking i	-6
thinking it	-18
thinking it's	-2
thinking on	3
thinking something	-4
thinking that	-1
thinking they	-5
thinking we	-17
thinking when	-1
thinly	-1
thinner	-5
thinner and	-4
thinner than	-2
thinnest	-11
third day	-3
third movie	2
third of	-3
third rate	-5
third time	-2
thirdly	-8
thirty year	-4
this ?	-24
this abomination	-5
this about	-1
this adds	9
this alarm	12
this album	2
this allows	9
this almost	8
this also	1
this amazing	-1
this amp	11
this an	2
this annoying	-3
this ap	1
this app's	-9
this apparently	-3
this atrocity	-3
this attempt	-4
this attitude	3
this attraction	-5
this awesome	4
this awful	-4
this back	-5
this bad	-7
this battery	15
this beats	4
this beautiful	3
this beautifully	-2
this beauty	3
this before	-1
this being	-1
this bench	4
this bible	26
this bird	-3
this bit	-5
this bomb	-2
this book's	-13
this books	-7
this boring	-5
this brush	3
this but	-5
this cabin	-3
this came	1
this can	2
this caught	3
this cf	18
this change	-5
this cheese	-5
this classic	1
this clock	1
this cloth	8
this coconut	3
this collection	2
this combo	5
this company	-2
this complete	-2
this cookware	5
this could	-1
this could've	-2
this crap	-57
this crappy	-5
this cuz	-2
this daily	6
this damn	-8
this delightful	7
this did	-5
this didn't	-15
this disaster	-1
this disease	5
this disneyland	2
this doctor	-10
this documentary	4
this drab	-3
this dreadful	-5
this dreck	-7
this drivel	-16
this dry	3
this dud	-2
this dull	-13
this dumb	-2
this dump	-8
this economy	4
this effort	-5
this either	2
this enjoyable	2
this enormous	4
this episode	3
this even	-1
this every	8
this excellent	-1
this expensive	-3
this experience	-8
this extension	10
this extraordinary	7
this extremely	-3
this eye	3
this facility	-3
this fake	-3
this fall	11
this family	1
this fascinating	10
this feature	-1
this feedback	-19
this feeder	-3
this fell	-3
this fills	3
this filter	10
this fine	12
this first	4
this fit	4
this fits	3
this flick	1
this flop	-3
this for	2
this forgettable	-4
this from	-1
this full	3
this garbage	-35
this garment	-3
this gem	5
this gives	2
this good	3
this gorgeous	5
this great	12
this green	4
this grill	-2
this guide	-3
this guitar	61
this had	1
this headphone	4
this high	-3
this his	3
this history	-4
this holder	4
this hoping	-28
this horrendous	-6
this hose	13
this however	-1
this huge	-3
this i	-1
this implies	-6
this important	-2
this included	3
this inferior	-4
this instance	-2
this is	8
this isnt	-5
this issue	-26
this item	-11
this jacket	3
this journey	3
this jump	-5
this junk	-9
this just	-3
this keep	-3
this kid	-1
this kimono	-2
this kit	4
this knife	5
this lame	-3
this lemon	-5
this little	17
this looked	-6
this loser	-4
this love	3
this lovely	5
this machine	-5
this made	-1
this magazine	3
this magical	9
this magnificent	7
this manner	3
this masterpiece	6
this mediocre	-6
this melitta	2
this mess	-36
this mic	35
this might	-4
this miserable	-6
this monstrosity	-6
this mouse	-1
this movie	1
this music	1
this must	-1
this my	3
this nasty	-5
this needs	-3
this negative	-3
this network	-4
this newly	4
this nice	2
this nonsense	-6
this not	1
this old	-4
this on	1
this online	-1
this option	12
this original	3
this outfit	-8
this package	-11
this paper	9
this park	2
this pedal	1
this phenomenon	-2
this pick	20
this pickholder	-3
this piece	-8
this planet	-3
this plastic	-13
this pointless	-3
this poor	-4
this poorly	-6
this popcorn	-2
this pos	-3
this position	3
this powder	3
this pretentious	-3
this price	-1
this printer	-1
this problem	-16
this processor	5
this product	-2
this project	-1
this propaganda	-5
this pullover	2
this purpose	2
this puzzle	3
this quaint	3
this quot	-3
this rare	2
this rather	-1
this reader	3
this recording	4
this regard	5
this remake	-2
this reminds	3
this restaurant	-4
this results	-2
this retarded	-3
this ridiculous	-4
this ring	-3
this role	-1
this romance	3
this room	2
this route	3
this rubbish	-10
this runs	-3
this sad	-3
this scale	4
this scanner	-2
this school	-2
this screen	7
this script	-3
this season	3
this seems	-1
this sequel	-1
this sets	5
this shirt	-2
this shop	12
this short	4
this show	2
this situation	-1
this small	1
this sold	-5
this sorry	-3
this soup	-2
this spatula	9
this speaker	2
this special	3
this spice	4
this stand	1
this stinker	-16
this story	1
this straight	-18
this strap	1
this strings	3
this stuff	-1
this stupid	-18
this sturdy	3
this sucks	-6
this suit	-2
this summer	2
this supposed	-6
this sweet	5
this tale	2
this tee	3
this terrible	9
this theater	4
this theme	1
this they	-2
this thing	-22
this thinking	-9
this timer	6
this today	6
this took	2
this tool	5
this topic	-3
this tour	4
this toy	-3
this train	-2
this translation	4
this trash	-14
this trashy	-4
this travesty	-10
this tripe	-5
this tuner	-9
this turd	-2
this turkey	-36
this twice	-2
this unique	7
this unit	-1
this up	2
this use	-3
this used	-2
this variety	3
this very	-1
this vest	1
this vintage	3
this volume	5
this was	-1
this wasn't	1
this water	2
this website	2
this weird	-3
this went	-7
this were	-1
this when	3
this whole	-5
this widget	5
this will	1
this winder	5
this with	3
this woman's	-3
this wonderful	17
this worked	4
this works	27
this world	10
this would	-18
this year	1
this years	4
thomas	-1
thorough	1
thorough and	2
thoroughly	3
thoroughly disappointed	-2
thoroughly enjoyable	8
thoroughly enjoyed	13
thoroughly entertaining	2
thoroughly impressed	2
thoroughly recommend	3
those	1
those and	-4
those aren't	-3
those around	9
those big	4
those complaining	3
those days	2
those elements	2
those episodes	3
those expecting	-3
those games	7
those in	1
those interested	2
those involved	-2
those issues	9
those items	-3
those little	3
those long	3
those millions	-5
those other	2
those rare	1
those tiny	-7
those under	6
those wanting	5
those were	-1
those who	1
those who've	2
those willing	4
though	2
though !	4
though a	3
though compared	4
though i'd	2
though it	1
though like	2
though not	2
though nothing	-4
though she	-1
though so	7
though some	3
though there	1
though these	3
though those	-4
though with	3
though you	1
though you'll	5
though you're	-2
thought	-5
thought he	1
thought i	-5
thought i'd	-3
thought i'll	11
thought maybe	-1
thought out	5
thought provoking	6
thought these	-23
thought they	-1
thought this	-10
thought to	1
thought we	-1
thought would	-2
thoughtful	1
thoughtful and	2
thoughtfully	2
thousands	-1
thousands of	-1
thread	-3
thread count	-4
threadbare	-32
threaded	2
threads	-11
threads and	-3
threads are	-2
threads were	-7
threat	1
threat of	6
threatened to	2
three books	2
three colors	2
three decades	4
three dogs	8
three have	2
three hour	-4
three is	4
three minutes	-3
three on	4
three other	-1
three out	-4
three packs	-4
three pages	-5
three parts	2
three quarters	-4
three rooms	-3
three sets	2
three sisters	4
three stars	-5
three teenagers	5
three that	7
three things	-2
three times	-1
threesome	-2
threw	-16
threw away	-5
threw it	5
threw the	-5
threw them	-33
threw this	-2
thrill ride	3
thrill seekers	4
thrilled	4
thrilled that	13
thrilled to	9
thrilled with	2
thriller that	9
thrillers	1
thrills and	6
thrive	4
thrived	-2
throats	-1
throne and	-3
through because	4
through here	5
through i	-2
through it	-3
through klook	7
through life	1
through my	-2
through out	2
through several	5
through them	-2
through this	-6
through time	3
through while	3
through zomato	-2
throughout	1
throughout and	-1
throughout is	3
throw	-4
throw at	4
throw it	-3
throw my	-6
throw on	-2
throw out	-6
throw something	-2
throw the	-5
throw them	-3
throw themselves	-5
throwing	-4
throwing it	-2
throwing out	-14
throwing up	-2
thrown	-3
thrown away	-3
thrown in	-1
throws a	-1
throws it	-6
thru	-1
thru and	1
thrust into	2
ths	-2
thumb keyboard	2
thumbs	1
thumbs down	-36
thumbs up	57
thumps	5
thumps up	7
thunder	-1
thunder mountain	6
thunderball	7
thunderbirds	-11
thurs	5
thursday friday	-3
thus a	6
thus far	1
thus the	-1
thus we	-2
ti	3
ticked me	-5
ticket online	10
ticket price	-4
tickets as	5
tickets from	7
tickets online	39
tickets so	4
tickets through	7
tickets to	-3
tickets were	2
tide	1
tide and	6
tidy	1
tidy and	5
ties into	3
tiger	-1
tigerland	4
tight !	-2
tight across	-6
tight and	-2
tight as	2
tight but	1
tight fitting	7
tight i	-2
tight it	-4
tight so	22
tight the	2
tighten	5
tighten the	2
tightens	3
tighter on	-2
tighter than	2
tights	10
tights and	9
tikka	2
tikka and	12
tikka pizza	6
tiles are	-7
till he	-3
tilts	-4
tim allen	-7
tim curry	-3
tim drake	4
time	1
time !	3
time ?	-1
time almost	9
time around	5
time at	3
time back	-2
time believing	-2
time came	3
time deciding	2
time delivery	23
time despite	-6
time disney	-9
time each	3
time ever	4
time favorite	9
time favourite	7
time from	2
time giving	-6
time i'm	1
time in	1
time killer	4
time management	6
time maybe	3
time now	1
time off	3
time on	-2
time or	-1
time passes	2
time playing	1
time radio	5
time shopping	4
time so	2
time square	10
time still	3
time the	-1
time they	-2
time to	3
time trying	-2
time used	3
time was	1
time when	1
time will	6
time with	2
time without	5
time writing	-4
time you'll	-6
time you've	-3
timeframe	2
timeless	27
timeless and	1
timely	10
timely fashion	4
timer	1
timer is	4
times already	1
times and	1
times before	-2
times by	2
times do	-2
times especially	6
times from	2
times have	1
times here	3
times of	6
times on	-5
times only	-5
times out	-4
times over	-3
times they	-1
times were	4
times when	1
times where	6
times you	2
timing	2
timing and	3
timings	2
timon	1
timon and	1
tin and	-3
tin is	4
tingle	5
tiniest	-4
tinker	1
tinny	-4
tins	-5
tiny	-7
tiny !	-4
tiny amount	-3
tiny and	-3
tiny bit	1
tiny tiny	-9
tip from	3
tip i	-11
tip it	-16
tip off	-3
tip them	6
tip top	3
tip you	-3
tipped	-3
tippy	3
tips are	-3
tips for	4
tips of	5
tired	-4
tired and	-5
tired by	3
tired in	-8
tired looking	-8
tiresome	-12
tis	-2
tissue	-5
titillation	-2
title	-1
title brazil	1
titled	-2
tivo	7
tnt	-3
to abc	4
to accompany	9
to acknowledge	-6
to act	1
to adapt	1
to advertise	-8
to agree	-1
to all	15
to also	1
to amaze	3
to amazon	-7
to america	1
to and	3
to another	-2
to anybody	1
to anyone	5
to anywhere	5
to apologize	2
to appreciate	2
to approach	2
to aria	-4
to arrest	2
to arrive	-2
to ask	-4
to assume	-4
to attain	2
to auckland	3
to author	5
to avail	-10
to baby	2
to bad	1
to bake	4
to be	-6
to beat	4
to because	3
to begin	-2
to believe	-7
to benefit	3
to berlin	3
to big	-6
to bite	-2
to board	2
to boston	10
to both	2
to brag	-4
to bright	-5
to broadcast	4
to bunch	3
to call	-14
to canada	3
to cancel	-10
to capitalize	-2
to car	7
to care	-2
to cash	-2
to cause	-4
to cd	5
to ceiling	2
to center	3
to change	1
to check	1
to chill	2
to chocolate	4
to choke	-3
to choose	3
to city	4
to clip	-2
to close	-2
to collinwood	2
to coming	12
to common	-4
to compete	-1
to complain	-4
to complete	1
to complicated	-5
to comprehend	2
to compromise	3
to confirm	-1
to constantly	-4
to consume	-8
to contact	-1
to contradict	4
to convert	1
to convince	-3
to cope	7
to copy	-1
to counter	2
to cram	-3
to credit	-4
to customer	-6
to customers	-2
to customize	21
to d'addario	5
to dance	-1
to date	-1
to death	1
to decide	1
to decorate	2
to delete	-10
to delhi	-4
to delight	3
to delivery	4
to delve	2
to detail	2
to details	2
to dial	6
to die	1
to differentiate	-2
to dinner	1
to disassemble	3
to dismiss	17
to divert	2
to download	-2
to dress	4
to drinks	3
to dry	-4
to dupe	-7
to earth	1
to educate	-2
to either	-2
to emulate	-2
to enable	3
to english	7
to enjoy	-2
to ernie	4
to european	-3
to even	-9
to eventually	3
to ever	2
to every	-1
to everyone	6
to everything	3
to experience	1
to explore	5
to express	2
to extra	4
to eye	3
to fade	2
to fail	-8
to fairly	4
to fake	1
to fans	3
to fast	-4
to fathom	-3
to file	-2
to fill	-1
to fire	-1
to fix	-10
to flare	4
to flash	-5
to florida	3
to fly	-1
to food	1
to fool	-2
to force	-10
to forgive	3
to frame	2
to fray	-5
to french	4
to friends	1
to from	-1
to fully	2
to function	-2
to fund	-4
to gachibowli	3
to game	2
to gates	9
to gatwick	-4
to generate	-2
to george	2
to germany	2
to give	-2
to glorify	-3
to glue	-3
to goodwill	-17
to govern	7
to grant	3
to great	-1
to green	2
to gross	2
to grow	1
to guitar	9
to hang	3
to hangout	20
to hard	-9
to head	2
to help	1
to hem	14
to here	2
to herself	4
to highlight	1
to him	1
to hire	-1
to hollywood	1
to home	1
to hong	1
to hongkong	18
to honor	-5
to hook	1
to hp	-3
to hurl	-4
to if	2
to imitate	-2
to imply	-2
to include	-1
to inflate	-3
to inform	-13
to inherit	2
to inject	-2
to insult	-3
to interpret	-9
to interpretation	5
to interrupt	-4
to invest	-2
to involve	3
to istanbul	19
to it	1
to it's	2
to italy	1
to its	1
to j	5
to japan	-1
to jet	-4
to jiggle	-20
to jot	2
to justify	-1
to keep	1
to kids	1
to kill	-1
to know	1
to la	-1
to land	-2
to last	1
to laugh	-1
to layer	2
to lead	4
to leak	-15
to leave	-3
to level	3
to life	7
to like	-30
to listen	1
to literally	-6
to load	-2
to locate	1
to lock	-2
to log	-1
to london	-2
to los	7
to lose	1
to lots	2
to lounge	4
to love	-42
to low	-36
to lufthansa	-23
to lug	-4
to mail	1
to manager	-5
to manually	-8
to manufacture	-2
to mark	7
to market	-6
to maui	3
to max	13
to me	1
to meet	1
to mention	1
to mic	9
to minimize	2
to mock	-6
to movie	-2
to mtr	3
to my	1
to name	-2
to nap	4
to navigate	1
to never	-4
to next	3
to night	1
to none	12
to note	9
to nothing	1
to ocean	-44
to often	-2
to older	2
to omit	-6
to once	3
to one	-1
to open	2
to others	2
to ourselves	5
to overcome	2
to overcrowding	-7
to own	8
to pad	-2
to pander	-5
to par	12
to pay	-2
to perfection	9
to perform	1
to pieces	-2
to place	1
to plan	1
to point	1
to political	2
to poor	-2
to post	2
to pour	-2
to print	-1
to prop	-4
to prostitution	3
to protect	2
to pull	-1
to punch	-3
to pursue	3
to push	1
to put	-2
to quickly	2
to rape	-1
to reach	-1
to read	1
to readers	3
to recall	1
to receiving	3
to recommend	-1
to recreate	-3
to recruit	2
to rectify	-5
to redefine	-4
to reflect	4
to refund	5
to register	-1
to reinstall	-6
to relate	-1
to relax	12
to relocate	3
to renovate	3
to repair	-14
to repeat	1
to request	-2
to resolve	-8
to restart	-4
to restaurants	4
to retain	2
to return	-11
to returning	8
to reunite	2
to revisit	2
to rides	2
to right	3
to river	-3
to root	-1
to ruin	-8
to sam	-3
to san	-1
to satisfy	6
to save	-1
to scan	-3
to scottsdale	1
to scrape	-2
to scream	3
to screw	-2
to scroll	-2
to see	1
to sell	-8
to send	-5
to serve	-1
to service	-5
to share	2
to shave	-2
to ship	-5
to shopping	-3
to showing	-2
to simply	1
to sit	-1
to size	8
to skip	1
to slam	-9
to sleep	1
to slide	-1
to slightly	2
to slowly	-2
to smile	1
to smuggle	-4
to snag	18
to snooze	3
to soft	5
to solve	1
to someone	-2
to something	-2
to speak	-1
to specific	2
to spit	-3
to squeeze	-3
to staff	-2
to stand	-2
to steep	-15
to steve	-6
to stick	-2
to store	9
to stretch	1
to sugar	3
to suit	1
to supplement	5
to survive	1
to swallow	-3
to syd	13
to tackle	2
to target	-3
to tear	-4
to thank	1
to think	-4
to those	3
to throw	-4
to tighten	7
to time	5
to tip	2
to to	-2
to today's	5
to toe	2
to tolerate	-9
to toss	-8
to trade	-2
to traditional	3
to transfer	-1
to transition	3
to trek	3
to trigger	-7
to trim	6
to truly	-1
to turn	-6
to tweak	4
to tweet	5
to understand	3
to uninstall	-28
to unplug	-8
to unwind	5
to ur	2
to usa	-3
to vancouver	3
to venice	2
to video	1
to vietnam	2
to view	4
to viewing	-4
to virgin	-8
to visit	2
to vomit	-6
to wade	-3
to wait	-3
to wake	5
to wall	2
to walmart	-3
to want	-1
to was	-7
to wash	-2
to waste	7
to water	2
to wear	2
to wearing	12
to weather	3
to west	3
to while	2
to whoever	3
to why	-1
to windows	-3
to wine	5
to women	-1
to wonder	-11
to word	3
to work	-2
to workout	8
to write	-4
to yell	-3
to your	1
to zero	-3
to zurich	-10
to's	3
toast	-2
toast !	-5
toast was	-3
toaster	-1
toasts	4
toasty	2
tobe	-6
tobe hooper	-2
tobey	3
tobey maguire	2
toby wing	4
today !	4
today and	1
today as	1
today but	2
today that	2
today the	-1
today's	3
today's movies	3
today's standards	1
todd	1
toe	-2
toenails	-2
together ?	-3
together again	1
together as	1
together better	5
together during	4
together for	1
together from	-2
together i	-7
together they	2
together we	-4
together while	-4
toilet	-4
toilet paper	-7
toilet seat	4
toiletries	2
toiletries and	2
toiletries were	2
toilets very	17
tokyo	-3
tokyo and	2
told	-4
told by	-1
told from	3
told him	5
told i	-5
told in	4
told me	-7
told no	3
told that	-7
told the	-2
told them	4
told there	-2
told they	-9
told to	4
told us	-1
told we	-14
toledo	-6
tolerable	-21
tolerable and	-4
tolerable but	-6
tolerable for	-11
tolerate	-7
tolerate them	-8
tolerated	-5
tolkien's	2
toll on	2
tom berenger	4
tom hulce	3
tom savini	-3
tom tully	3
tom wolfe	-5
tomato and	2
tomato basil	6
tomatoes	-1
tomatoes are	-3
tomatoes in	-6
tomei	2
tomorrow and	-2
tomorrowland	8
tomtom	-6
ton's	4
tonal	5
tonal quality	4
tone	1
tone i	17
tone than	4
tone to	-3
tone with	4
toned	2
toned down	1
tones	4
tones of	2
tones to	4
tony	1
tony is	3
tony soprano	1
tony's	9
too	-7
too !	19
too :)	4
too although	-2
too am	-4
too and	4
too as	2
too bad	-12
too boxy	-1
too bulky	-5
too busy	-11
too chunky	-25
too close	-2
too complex	-7
too complicated	-9
too crazy	-3
too crowded	-9
too deep	-1
too delicate	-3
too difficult	-2
too far	-2
too fast	-2
too few	-8
too flimsy	-2
too flowy	-3
too fragile	-26
too frequently	4
too funny	3
too good	8
too gud	3
too hard	-17
too high	-2
too hip	-3
too human	3
too if	4
too it's	4
too large	-5
too light	-2
too little	-5
too long	-2
too loud	-3
too many	-15
too much	-12
too obvious	-3
too oily	-5
too old	-6
too painful	-2
too poor	-6
too predictable	-1
too pretty	4
too quickly	-3
too salty	-6
too sheer	-2
too short	-1
too silly	-3
too slow	-11
too small	-26
too spicy	-1
too stiff	-3
too stupid	1
too subtle	3
too sweet	-3
too the	2
too thin	1
too tight	-2
too tiny	-10
too voluminous	-2
too was	-1
too weak	-10
too wide	-16
too willing	9
too wordy	-9
too would	2
took all	-2
took almost	-7
took an	-5
took care	6
took forever	-14
took from	2
took it	-6
took less	4
took me	1
took nearly	-11
took one	1
took only	2
took out	-12
took over	-3
took several	-2
took so	-10
took them	-3
took to	-1
took too	-7
took way	-4
took your	-4
tool	3
tool !	10
tool in	7
tool of	3
tool that	3
tools that	8
toooo	-13
toothache	-5
top are	6
top but	-7
top can	1
top class	5
top comes	-3
top end	13
top fit	-2
top for	3
top form	2
top from	-10
top however	-5
top i	-1
top isn't	4
top looked	-11
top looks	-1
top notch	17
top on	-5
top online	-2
top or	6
top section	-3
top shape	3
top ten	1
top that	1
top the	2
top tip	8
top was	-23
top with	1
topics	1
topics of	11
topless	-2
topped	1
topped it	2
topped up	-3
topped with	1
topping and	3
topple	6
tops	2
tops but	2
tops like	3
tops the	3
tops this	3
tops to	2
torched	-5
tori	-2
torn between	5
toronto international	2
toronto to	-7
torso is	7
torso so	4
tortilla and	-3
tortilla chips	1
tortillas and	-4
torture	-3
torture !	-8
torture to	-2
toss	-2
tossed	-2
tossed it	-2
tossed out	-14
tot	2
total	-8
total disappointment	-5
total disaster	-16
total disregard	-13
total failure	-6
total garbage	-13
total lack	-6
total nightmare	-8
total of	-1
total recall	1
total rip	-6
total waste	-10
totally	-3
totally absent	-3
totally addicted	2
totally agree	-2
totally awesome	8
totally cool	5
totally different	-1
totally disagree	2
totally disappointed	-5
totally get	5
totally inappropriate	-4
totally lame	-3
totally love	4
totally loved	5
totally new	5
totally not	-3
totally off	-7
totally out	-3
totally predictable	-24
totally recommend	16
totally ridiculous	2
totally ruins	-7
totally satisfied	7
totally unacceptable	-8
totally unbelievable	-9
totally unconvincing	-2
totally unlike	-5
totally useless	-42
totally wasted	-2
totally worth	33
toto	1
tots	2
touch	6
touch as	3
touch of	4
touch on	2
touch screen	4
touch to	3
touched	3
touched by	1
touched me	3
touched my	3
touches	6
touches the	12
touching	14
touching as	1
touching moments	3
touching movie	2
touchingly	14
touchscreen	4
touchy feely	-16
tough	-1
tough to	-1
toughness	9
tour	15
tour and	15
tour guide	3
tourist and	3
tourist attraction	3
tourist trap	-8
tourist who	-7
tourists	-2
tourists that	-8
touristy	2
tours	-2
touting	-4
tow	-3
towards him	2
towel	-1
towels in	-2
tower has	4
tower in	5
town	2
town !	3
town but	4
town has	-3
town he	2
town in	4
town of	1
town so	2
toxic	-2
toxic waste	-4
toxins	-14
toy and	-2
toy for	-7
toy is	-2
toy or	-3
toy soldier	7
toy story	2
toyota	2
toys r	-5
traces of	-6
track	2
track of	10
track on	4
track your	2
tracking	1
tracking number	4
tracks	-1
tracks from	2
tractor	3
tracy is	2
tracy's	3
traders and	4
trades	-1
tradition	4
traditional	6
traditional and	2
traditional chinese	2
traditions	-3
traffic area	-9
trafficking	4
tragedy	6
tragic	9
tragic and	5
tragic but	4
trail	1
trail of	3
train from	5
train going	3
train is	3
train station	-1
train there	-7
train to	-4
train with	4
train wreck	-6
train your	-14
training and	5
training for	-4
training the	3
tram	1
tram stop	3
tranquil	2
tranquility	5
trans fats	-7
transaction	6
transactions	12
transatlantic	-12
transatlantic flight	-3
transcend	4
transcends	4
transfer and	12
transfer was	-4
transfers	1
transfers are	6
transformation in	3
transformation sequence	-3
transforms into	-2
transient	5
transit and	4
transition	4
transition piece	3
transitional	2
translated as	2
translation to	3
transmit	2
transmitter is	-5
transparent	-1
transport	1
transportation	-1
transportation is	3
transportation to	3
transported	4
transported back	4
transported to	1
transports	7
transylvania	-2
trap	-1
trap that	3
trapped inside	-2
trapping	9
traps	-7
traps in	-6
traps that	3
traps the	-10
traps which	-30
trash	-11
trash !	-2
trashed	-3
trashy	-2
travel and	5
travel around	9
travel time	3
traveled from	-3
traveling	5
traveling with	2
travelling	2
travelling in	4
travelling on	7
travels	2
travesty	-12
tray	-6
tray is	-2
treasure hunters	-4
treasured	1
treasures	-1
treat	6
treat !	18
treat for	8
treat in	2
treat is	2
treat yourself	2
treated to	-2
treatment at	-3
treatments	1
treats are	5
treats to	4
treaty	2
trek's	3
trelkovsky	5
tremendous	2
tremendous and	3
tremendous film	3
trenches	2
trends in	-8
trendy	2
trendy and	9
trepidation	1
trevi	11
trevi fountain	7
tri	3
tribulations	4
trick	3
trick or	3
trick to	4
trickery	3
tricky	3
tried	-2
tried adding	-4
tried almost	20
tried another	-6
tried both	2
tried but	-4
tried chicken	3
tried everything	-6
tried hard	-3
tried it	-2
tried making	-7
tried many	8
tried my	-2
tried other	2
tried others	3
tried out	3
tried paneer	2
tried some	6
tried their	12
tried to	-46
tried too	2
tried watching	-2
tried were	3
tried with	2
trier	3
tries	-3
tries so	-5
tries to	-2
trigger on	4
trilogy	8
trilogy is	7
trilogy of	1
trim	1
trim on	3
trimmed	5
trinkets	2
trip	1
trip !	3
trip across	10
trip advisor	1
trip and	2
trip as	2
trip in	2
trip into	4
trip or	3
trip this	3
trip to	1
trip very	3
trip we	2
tripe	-13
tripe like	-3
tripod	2
tripping	2
trite	-15
trite and	-10
trodden	-5
trolleys	-2
troopers	2
tropical	1
tropicana	3
trouble at	5
trouble finding	5
trouble from	-4
trouble than	-13
trouble to	-12
troubled	7
troubles	1
troubleshooting	-2
trs	10
true	7
true !	4
true believer	-11
true gem	2
true life	3
true love	5
true meaning	7
true story	4
true then	-2
true to	5
truely a	3
truest	4
truly	1
truly a	3
truly amazing	17
truly an	1
truly awful	-10
truly bad	1
truly be	-2
truly classic	3
truly disappointed	-20
truly disappointing	-3
truly enjoyed	6
truly great	-1
truly is	1
truly recommend	2
truly terrible	2
truly the	1
truly unique	3
truman	15
truman capote	4
truss rod	2
trust him	5
trusted the	-5
trustworthy	2
truth or	-6
truth to	2
try !	13
try a	-2
try again	-10
try another	-1
try any	-5
try for	5
try here	7
try is	3
try it	1
try more	7
try once	3
try out	4
try place	6
try some	1
try this	5
try those	2
try to	-3
trying	-6
trying hard	1
trying it	-2
trying one	-3
trying out	2
trying some	6
trying these	-4
trying to	-3
trying too	-3
tryst	2
ts	2
tsim	9
tsim sha	5
tsp	12
tst	4
tsui	23
tsui hark	5
tsui hark's	2
tts	3
tts and	5
tts but	2
tts for	5
tube station	-2
tubemate	-5
tubs	-2
tubular	4
tuck in	2
tucked	6
tucked away	1
tucked in	4
tuesday and	17
tumble dry	-7
tumbler	2
tummy	9
tummy area	3
tune	2
tune but	6
tune the	6
tune very	2
tune well	7
tuner	1
tuner and	5
tuners and	6
tuners on	4
tung chung	4
tunic in	4
tuning	1
tuning in	-5
tuning or	-8
tuning pegs	3
tuning stability	5
tunings	-2
tunnels in	-7
turbulence	-3
turd	-20
turgid	-8
turkey	-2
turkey on	-5
turkish	2
turmoil	-1
turn but	3
turn in	-1
turn it	-3
turn off	-1
turn on	-2
turn the	1
turn they	-13
turndown	4
turned	-2
turned into	-10
turned it	-2
turned me	-1
turned on	-5
turned the	-1
turner	3
turner is	-2
turning into	-3
turning off	-2
turning on	-5
turning pages	3
turning the	1
turns his	4
turns in	2
turquoise	7
turtleneck	1
tuscany	6
tutor	6
tutorials	2
tv all	5
tv and	4
tv in	1
tv screen	2
tv shows	2
tv you	-2
tv's and	2
tvs and	8
tvs are	-3
tw	5
twaddle	-3
twangy	6
tweak it	-7
tweak the	4
tweed	3
tweeting	3
tweets	3
twelve monkeys	4
twelve years	6
twenties and	3
twenty years	1
twice a	3
twice after	-5
twice before	-1
twice they	-9
twice to	-2
twin size	-3
twist at	-1
twist on	4
twists	4
twists and	6
twists in	2
twists of	2
twits	-6
twitter	10
twitter account	2
two after	-4
two areas	-4
two back	6
two bathrooms	4
two bites	-5
two brothers	1
two cars	-4
two cats	2
two cents	3
two complaints	14
two cultures	2
two daughters	2
two day	32
two dimensional	-2
two exceptions	-12
two for	-2
two friends	2
two good	-1
two great	-1
two guests	-9
two hours	-4
two huge	-4
two if	3
two inches	-3
two kids	-2
two levels	7
two men	2
two minor	4
two months	-13
two more	-1
two movies	1
two night	4
two of	-1
two older	6
two other	-1
two out	-6
two parades	2
two persons	9
two questions	4
two restaurants	3
two rides	3
two rows	2
two sailors	4
two seconds	-3
two separate	-3
two series	4
two shows	2
two six	-8
two sizes	-2
two sons	4
two star	-4
two stars	-75
two that	5
two they	3
two thumbs	-1
two types	2
two words	-1
two years	-1
two young	1
twos	3
tx	-6
type so	9
type the	-5
typed	-1
types i	3
typical in	6
typical of	1
typos	-6
typos and	-5
tyranny	3
tyrant	4
u a	3
u do	-13
u press	-3
u want	-1
u would	-2
uca	6
ufos	-3
ufos and	-4
ugh	-22
ugh !	-10
uglier	-2
ugly	-15
ugly and	-1
uh	-4
uh huh	-2
uk was	-6
uke	9
ukulele	34
ultimate	1
ultimate test	4
ultimatum	7
ultra low	-2
umbrella	2
umm	-7
un	-2
una	6
unable	-8
unable to	-9
unacceptable	-59
unacceptable for	-9
unacceptable in	-6
unadulterated	-2
unanswered	-1
unappealing	-6
unappetising	-34
unappetizing	-34
unassuming	9
unattractive	-3
unbalanced	-2
unbearable	-13
unbeatable	6
unbeatable !	3
unbelievable	-8
unbelievable plot	-2
unbelievably	-6
unbelievably bad	-2
unbelievably good	2
unbroken	2
unbuttoning	-2
uncaring	-2
uncertain	2
uncertainty	3
unclean	-24
unclear	-5
uncluttered	4
uncomfortable	-46
uncomfortable and	-14
uncomfortable as	-4
uncomfortable especially	-4
uncomfortable flight	-27
uncomfortable for	-17
uncomfortable seat	-27
uncomfortable seating	-6
uncomfortable seats	6
uncomfortable the	-5
uncomfortable to	-4
uncomfortable we	-5
uncomfortable with	-1
uncomfortably	-3
uncommon	-2
unconcerned	-2
uncontrollable	-5
unconvincing	-25
unconvincing as	-2
unconvincingly	-4
uncooked	-16
uncovering	2
uncreative	-2
uncritically	-4
uncrowded	4
uncut	1
uncut version	5
under appreciated	2
under cardigans	2
under fire	3
under rated	5
under seasoned	-6
under slip	2
under such	-3
underage	-4
undercooked	-10
undercover cop	3
undercut by	-2
underdeveloped	-1
undergoing	-3
undergoing some	-2
underground	4
underhanded	-3
underneath	1
underneath and	6
underpaid	5
underrated	26
underrated and	1
understaffed	-11
understand at	4
understand there	-2
understand why	1
understandable	3
understandable and	2
understanding	2
understanding and	7
understanding of	-1
understanding the	1
understands	1
understands the	4
understated	9
understated and	3
understatement	-6
understood the	2
understood what	-2
undertaking	2
underutilized	-2
underwhelmed	-17
underwhelmed with	-4
underwhelming	-12
undeserving	-2
undesirable	6
undeveloped	-2
undo the	3
undoing	-2
undressing	-3
undrinkable	-6
uneaten	-17
uneducated	-3
unemotional	-2
unengaging	-4
unentertaining	-4
unethical	-6
uneven	-2
uneven and	-2
unexciting	-2
unexpected	14
unfairly	1
unfamiliar	1
unfamiliar with	3
unfinished	-1
unflattering	-82
unflattering and	-8
unflattering way	-6
unflinching	10
unfocused	-3
unfold	3
unfolds	5
unfolds in	2
unforgettable	22
unforgettable and	3
unforgettable experience	2
unfortunately	-38
unfortunately after	-10
unfortunately despite	-11
unfortunately did	-2
unfortunately for	2
unfortunately have	-3
unfortunately however	-4
unfortunately i	-10
unfortunately i've	-4
unfortunately if	-3
unfortunately it	-4
unfortunately it's	1
unfortunately none	-2
unfortunately that	-5
unfortunately the	-14
unfortunately there	1
unfortunately these	-2
unfortunately they	-1
unfortunately this	-29
unfortunately what	-3
unfortunatley	-6
unfriendly	-36
unfriendly and	-3
unfriendly staff	-5
unfunny	-55
unhappy	-19
unhappy camper	-6
unhappy with	-7
unhealthy	-4
unhelpful	-16
unhelpful and	-3
unhelpful staff	-3
unhygienic	-9
unhygienic and	-6
uniformed	-4
unimaginative	-25
unimaginative and	-8
unimpressed	-7
unimpressed with	-3
unimpressive	-13
uninspired	-21
uninspired and	-1
uninspiring	3
uninstall	-45
uninstall and	-7
uninstall it	-7
uninstalled	-99
uninstalled and	-5
uninstalled it	-12
uninstalled this	-6
uninstalling	-43
uninstalling it	-14
unintelligible	-6
unintentional	-11
unintentional humor	-3
unintentionally	-7
unintentionally funny	-13
unintentionally hilarious	-1
uninterested	-4
uninteresting	-31
uninteresting and	-2
uninvolving	-9
union square	2
unique	16
unique !	3
unique and	-2
unique character	-7
unique film	3
unique in	4
unique perspective	13
unique piece	4
unique place	3
unique shape	5
unique style	4
unique taste	4
uniquely	1
unistalled	-10
unit are	-4
unit at	3
unit failed	-3
unit i	-2
unit in	-2
unit the	-4
unit was	-1
unit would	-3
united airlines	-2
united lounges	-5
units	-1
universal	1
universal appeal	3
universal soldier	-5
universe is	3
university	2
university paris	6
unjustly	3
unknowingly	-1
unless	-23
unless i	2
unless it	-1
unless it's	-2
unless of	-2
unless there	-2
unless they	-5
unless this	-10
unless we	-3
unless you	-2
unless you're	-4
unless your	-2
unlike	6
unlike a	5
unlike all	5
unlike any	2
unlike many	6
unlike most	6
unlike other	1
unlike so	3
unlike some	10
unlikeable	-32
unlikeable and	-6
unlikeable characters	-3
unlikely and	-5
unlimited in	3
unloaded	-3
unlucky	-1
unmatched	4
unnamed	1
unnecessarily	-3
unnecessary	-5
unneeded	-5
unnoticed	2
uno	3
unobtrusive	4
unoccupied	-3
unorganized	-12
unoriginal	-21
unoriginal and	-2
unpalatable	-9
unparalleled	7
unplayable	-55
unpleasant	-38
unpleasant experience	-3
unpleasant to	-2
unpleasantly	-3
unplug	-6
unpredictable	6
unpredictable and	4
unpretentious	9
unprofessional	-49
unprofessional and	-8
unravel the	2
unraveled	-4
unraveling	-2
unreadable	-7
unrealistic	-14
unrealistic and	-6
unrealistic that	-3
unrealistically	-2
unreliable	-11
unremarkable	-9
unresolved	-2
unresponsive	-2
unsaid	-2
unsatisfactory	-9
unsatisfied	-5
unscrew	5
unscrewed	3
unscrupulous	-3
unsettling	1
unstructured	-10
unsung	9
unsupported	-10
unsure about	13
unsure if	3
unsurpassed	12
unsuspecting	-2
unsympathetic	-6
unsympathetic and	-4
untidy	-22
until	-2
until after	2
until at	-12
until closing	2
until he	1
until i	-1
until it	-2
until later	2
until their	3
until then	-4
until they	-1
until we	-3
until you've	4
untouched	-4
untrained	-3
untrue	-4
untrustworthy	-3
untucked	6
unusable	-42
unuseable	-12
unusual	10
unusual in	2
unusual to	2
unwatchable	-25
unwatchable and	-2
unwearable	-55
unwelcoming	-9
unwell	-5
unwillingly	4
unwind	3
up !	2
up ?	-3
up about	-1
up all	-1
up also	4
up and	-1
up based	-3
up before	3
up being	1
up better	-1
up between	6
up buying	1
up close	5
up comedy	2
up dead	-5
up deleting	-8
up easy	4
up eating	5
up effects	-1
up even	-2
up feeling	-4
up for	1
up giving	-11
up having	-3
up high	2
up higher	-4
up however	3
up i	-1
up if	2
up into	1
up it	-1
up its	-1
up keeping	4
up kids	-4
up moving	4
up nearly	4
up nice	10
up or	12
up ordering	3
up pretty	5
up quickly	3
up really	7
up room	3
up routine	3
up ruining	-6
up saying	-3
up space	-5
up staying	-4
up that	-2
up there	2
up things	8
up throwing	-6
up to	1
up towards	2
up trying	-1
up two	5
up very	1
up waiting	-17
up walking	-6
up watching	5
up well	1
up working	5
up your	1
upcoming	1
update	-6
update after	3
update as	-3
update it	-1
update now	-26
update soon	-8
updates it	-7
upgrade for	3
upgrade from	15
upgrade it	3
upgraded from	2
upgrading the	-2
upload	2
upon entering	-2
upon opening	-15
upon receipt	-4
upon request	6
upon this	1
upon us	-3
upped	6
upper deck	4
upper floors	3
uproarious	3
ups of	-1
ups with	2
upsell	-3
upset	-3
upset that	-1
upside down	1
upstart	3
uptight	1
upto the	2
uptown	2
uranium	-5
urban cowboy	5
urge	-2
urge for	4
urge to	-2
urges	2
urine	-10
url	-5
ursula	-1
us across	-4
us adults	2
us airways	-4
us and	1
us another	3
us awake	-3
us based	2
us do	-3
us got	-4
us on	2
us so	7
us stay	-8
us that	-2
us today	11
us too	5
us up	-2
us very	4
us want	-2
us was	-4
us well	2
us where	2
us will	3
usa !	-3
usa is	-2
usa made	3
usa version	-7
usability	-7
usable	-8
usable but	-3
usage of	1
usb	8
usb connector	6
usb plug	6
use	1
use after	-3
use and	-3
use app	2
use easy	-3
use fast	3
use i	1
use is	4
use it	1
use many	4
use mine	7
use of	2
use on	1
use than	3
use their	-1
use them	2
use this	15
use two	-2
use usb	4
use very	2
use with	4
use your	5
used d'addario	5
used other	5
used our	-2
used several	2
used the	1
used their	-4
used these	9
used this	1
used with	6
useful	2
useful app	12
useful when	12
useless	-69
useless and	-4
useless app	-15
useless as	-7
useless to	-30
user but	3
user friendly	2
username	-6
users	3
uses for	11
uses his	1
uses more	-5
using	1
using and	6
using another	6
using mine	5
using my	-1
using their	-1
using them	1
using these	9
using this	7
using your	1
usmc	3
usual	2
usual good	2
usual size	1
usual which	-5
usual xs	2
usually	1
usually a	1
usually come	2
usually did	4
usually doesn't	3
usually enjoy	-6
usually good	-10
usually have	6
usually love	-11
usually put	3
usually run	3
usually use	23
usually wears	3
usually with	4
utf	6
utilize	2
utter	-2
utter lack	-3
utterly	-6
utterly charming	4
utterly useless	-4
utterly worthless	-3
uwe	-8
uwe boll	-8
v	2
v good	4
v in	4
v neck	2
vacant	-13
vacation	1
vacation with	9
vacuous	-2
vacuumed	-8
vacuuming	-4
vader	3
vague	-5
vain	-1
vain for	-3
valentine's day	2
valerie's	4
valid	-1
validates	6
valley	1
valley ho	3
value	2
value !	7
value but	-1
value for	14
value is	-3
value your	-3
values of	-1
values the	3
vampire	-1
van cleef	4
van damme	-1
van damme's	-3
van halen	-4
vance	7
vancouver	3
vancouver and	6
vanilla	1
vanilla extract	3
vanilla sky	4
vanity	1
vanity piece	-2
vanity project	-3
vapid	-18
vaporetto	3
variants	7
variations	-2
varied	2
varied and	6
varies	11
varieties	6
varieties in	7
varieties of	4
variety	14
variety in	-1
variety of	33
variety to	2
various characters	1
varity	3
vast	-1
vast and	3
vast improvement	9
vaudeville	2
vault	-2
ve been	-1
ve had	7
veg	1
veg dishes	2
veg platter	2
vega	1
vegan	2
vegan leather	2
vegas	1
vegas to	-3
vegetables	-1
vegetables and	4
vegetables with	3
vegetarian	1
vegetation	5
veggies	1
vehicles and	-3
veiled	-2
vein	-1
velvet	3
velvet cake	2
velvety	5
vendor	-3
venezuela	12
vengeance	10
vengeance and	4
venice	8
venoms	5
venture	1
venture into	2
venus	1
venus and	3
verbal and	-3
verbatim	-3
verbose	-8
verde	15
verhoeven's	4
verizon	-2
vernacular	7
verry good	5
versa	4
versatile	10
versatile and	13
versatile enough	2
versatile for	4
versatile piece	8
versatility	10
verse	3
verses	8
version as	4
version available	-3
version had	3
version instead	-6
version it	2
version or	-2
version so	3
version the	-1
version would	-2
versions	4
versions are	5
versions on	3
versus	2
versus evil	2
vertically	2
vertigo	8
verve	3
very	1
very acceptable	5
very accessible	2
very accommodating	14
very accurate	24
very addictive	14
very affordable	20
very amateurish	-8
very amusing	2
very annoying	-24
very appealing	4
very appropriate	4
very arrogant	-4
very artificial	-3
very attentive	30
very average	-34
very awesome	5
very awkward	-11
very back	24
very bad	-81
very badly	-3
very basic	-13
very believable	4
very best	7
very billowy	4
very bitter	-17
very bland	-5
very bored	-4
very boring	-27
very bottom	-7
very boxy	-17
very bright	6
very british	3
very bulky	-8
very careful	2
very casual	2
very central	13
very challenging	13
very charming	3
very cheap	-12
very cheaply	-7
very chic	7
very classy	23
very clean	41
very clever	8
very close	27
very cold	-1
very colorful	11
very comfortable	37
very comfy	5
very compelling	13
very competitive	3
very comprehensive	3
very confusing	-2
very convenient	27
very conveniently	4
very cool	1
very cosy	2
very courteous	7
very cozy	9
very creamy	3
very crisp	2
very crispy	4
very crunchy	-3
very customizable	4
very cute	19
very dated	-1
very deceiving	-6
very decent	1
very deceptive	-3
very deeply	4
very delicious	33
very dependable	5
very detailed	22
very different	4
very difficult	-5
very dirty	-8
very disapointed	-19
very disappointed	-79
very disappointing	-47
very dissapointed	-26
very dissapointing	-5
very dissappointed	-13
very dissatisfied	-5
very dry	-2
very dull	-10
very durable	35
very easy	6
very effective	12
very elegant	7
very engaging	2
very enjoyable	54
very entertaining	49
very erratic	-9
very excited	-7
very exciting	9
very expensive	-2
very extensive	3
very fair	7
very fascinating	13
very favorite	3
very feminine	10
very few	-2
very figure	4
very filling	12
very first	1
very fitted	15
very fitting	5
very flattering	22
very flimsy	-48
very forgettable	-4
very forgiving	2
very form	9
very fresh	40
very friendly	11
very frustrating	-15
very fun	18
very funny	11
very generous	6
very glad	18
very good	50
very great	2
very handy	6
very happy	31
very hard	-4
very harsh	3
very healthy	12
very heart	4
very helpful	4
very helpfull	7
very highly	28
very human	8
very important	-1
very impressed	22
very impressive	17
very in	3
very inexpensive	2
very informative	10
very intelligent	2
very intense	5
very interesting	10
very intriguing	5
very intuitive	9
very irritating	-3
very itchy	-10
very kind	11
very last	3
very late	-1
very less	-12
very light	1
very lightweight	3
very likable	10
very like	2
very limited	-3
very little	-12
very lively	6
very long	-1
very loosely	-2
very loud	1
very low	-12
very luxurious	3
very manageable	7
very mediocre	-2
very memorable	7
very minimalist	4
very misleading	-12
very modern	7
very moving	11
very much	4
very narrow	-15
very near	10
very neat	1
very new	4
very nice	14
very nicely	12
very noisy	-2
very off	-6
very oily	-12
very old	-4
very opposite	3
very organized	2
very original	3
very out	-4
very outdated	-10
very overrated	-9
very painful	-12
very pale	-9
very particular	11
very passionate	3
very pathetic	-2
very personal	6
very picky	17
very pleasant	19
very pleasantly	8
very please	5
very pleased	31
very plush	5
very poignant	5
very polished	3
very polite	5
very poor	-51
very poorly	-21
very popular	11
very portable	3
very powerful	16
very predictable	-7
very pretty	4
very pricey	2
very problematic	-4
very professional	8
very quick	2
very quickly	2
very quiet	-2
very rare	3
very real	3
very realistic	13
very reasonable	3
very reasonably	4
very refreshing	24
very relaxed	9
very relaxing	9
very reliable	5
very respectful	6
very responsive	2
very rich	8
very rigid	4
very rude	-15
very run	-9
very safe	2
very same	-1
very satisfied	56
very satisfying	25
very scary	4
very sharp	5
very shocked	-3
very short	-8
very sick	-4
very similar	6
very simple	1
very skinny	-3
very sleek	8
very slick	-2
very slimming	-2
very slow	-19
very slowly	-1
very small	-21
very smooth	25
very soft	-1
very solid	22
very sorry	-5
very spacious	19
very special	11
very stable	7
very stiff	-1
very straight	2
very strange	-1
very strong	3
very stupid	-1
very sturdy	-2
very stylish	22
very subtle	4
very suitable	23
very superficial	-3
very surreal	2
very talented	1
very tame	-5
very tasty	35
very tender	-2
very thin	-18
very thorough	12
very thought	4
very tight	-3
very tired	-4
very touching	23
very true	3
very uncomfortable	-8
very understanding	5
very unflattering	-19
very unfriendly	-4
very unhappy	-11
very unique	7
very unpleasant	-7
very unprofessional	-9
very up	6
very uplifting	4
very upset	-23
very useful	39
very user	2
very versatile	46
very vibrant	9
very visible	-3
very watery	-21
very weak	-32
very weird	-1
very welcome	6
very welcoming	21
very well	25
very wide	-7
very worst	-18
very worth	10
very worthwhile	5
vest is	4
vet	1
vhs	4
vhs and	1
via klook	8
via mtr	3
via train	3
vibe	1
vibe and	2
vibe is	3
vibe of	6
vibe to	4
vibrant	4
vibrant !	2
vibrant and	3
vibrant in	2
vibrant the	3
vibration	2
vice	2
vice versa	3
victor	4
victor mclaglen	10
victoria	2
victoria and	4
victoria is	4
victorious	2
victors	-6
victory	1
video and	1
video camera	-2
video collection	2
video diary	2
video recording	6
video screen	-10
video showing	5
video store	-1
video transfer	-3
video where	-2
videos and	1
viennese	4
vietnam	1
view	1
view !	14
view and	2
view from	1
view her	3
view if	-7
view of	-3
view over	4
view the	2
view them	4
view was	3
viewer and	3
viewer but	4
viewer in	1
viewer would	-2
viewers	1
viewers in	2
viewers should	2
viewers to	2
viewing	3
viewing for	2
viewing on	2
viewings	1
views	-6
views of	-1
views over	3
vig	6
vigilance	-3
vigorous	4
villains	1
villian	1
vincent	1
vincenzo	5
vincenzo natali	2
vinci	-4
vinci code	-1
vindication	3
vine	-3
vinegar is	3
vintage	14
vintage look	3
violence is	2
virgin atlantic	-9
virgin mojito	3
virgin's	-3
virile	7
virtually	-5
virtually non	-9
virus	-4
virus and	-2
virus on	-5
viruses	-2
visconti	6
visconti's	6
visible in	-3
visibly	-5
vision	1
vision of	3
visit	8
visit !	5
visit again	6
visit all	7
visit and	11
visit during	7
visit for	2
visit her	-2
visit if	10
visit ocean	-8
visit on	1
visit once	6
visit place	19
visit soon	3
visit that	5
visit their	2
visit there	-2
visit this	-1
visit to	1
visit we	-2
visit when	-2
visited	1
visited a	5
visited and	19
visited both	3
visited but	4
visited disney	7
visited here	15
visited the	1
visited there	2
visited was	-2
visiting	1
visiting again	6
visiting from	-2
visiting hk	-3
visiting hong	8
visiting in	2
visiting it	3
visiting the	3
visiting this	1
visitors from	2
visitors to	5
visits	1
visual	-1
visual and	2
visual interest	3
vital	1
vitality	1
vitamin c	4
vito	4
vive la	3
vivian	2
vivid	11
vividly	3
vocabulary	1
vocal	6
vocals	6
voice quality	3
voice the	5
voiced by	-1
voicemail	-2
voicing	5
voight	2
voight and	2
voila	4
vol	5
volatile	1
volt	6
volt power	8
voltage	2
volume for	3
volume in	-4
volume is	-2
volume of	-2
volume tone	-15
volume up	11
volume with	3
volumes in	5
voluminous	-1
volunteer	2
vomit	-16
vomited	-2
vomiting	-4
von	1
von trier	5
von trier's	2
vonnegut	2
vonnegut's	2
voodoo	-4
vote is	1
voting	1
voucher	-1
voucher for	-6
vous	-4
voyeur	-3
vs	1
vs evil	2
vs the	2
vulcan	3
vulgar	-2
vulnerabilities	5
vulnerability	2
vulnerable	2
w a	1
wade	-1
wade through	-3
wafer	-7
wafer thin	-5
waffle	5
waffle and	6
waffle maker	8
waffle mix	3
waffles	10
waffles in	5
waffles pancakes	3
waffles with	2
wagon	1
wagyu	2
waist !	3
waist area	3
waist hits	2
waist is	6
waist line	5
waist of	-8
waist so	3
waist was	-5
waist which	5
waistband	-1
waisted but	3
waisted for	-5
waisted jeans	3
wait	-5
wait a	-1
wait and	-1
wait for	-2
wait i	-13
wait in	-4
wait on	-2
wait service	-4
wait so	4
wait the	-11
wait times	1
wait until	-1
waited	-8
waited at	-3
waited for	-3
waited no	2
waited until	2
waiter	-4
waiter came	-3
waiter for	-3
waiter had	-12
waiter said	-10
waiter to	-4
waiter's	-2
waiters	-4
waiters were	-1
waiting	-1
waiting and	-1
waiting areas	10
waiting in	-1
waiting line	-3
waiting on	-6
waiting room	-1
waiting times	12
waiting to	1
waiting we	-3
waitress	-9
waitress came	-8
waitress in	4
waitress never	-5
waitress to	-5
waitress was	-4
waived	-6
waiver	-6
wake	1
wake me	1
wakes	1
wakes me	8
waking up	3
waldau	3
walgreens	2
walk all	3
walk along	3
walk and	-1
walk around	-1
walk but	5
walk for	4
walk from	-2
walkable	12
walked	-2
walked away	-3
walked down	6
walked everywhere	2
walked in	-6
walked off	-8
walked out	-11
walked the	4
walking around	-1
walking distance	12
walking out	1
walking the	-1
walking up	-3
walkways	11
wall behind	-2
walled	6
wallet	2
wallowing in	-3
wallpaper was	-20
walls	-2
walls are	-4
walls in	-5
walls were	-1
walmart	-2
walmart and	-4
walnut and	-4
walnuts	9
walsh	2
walter	-2
walter matthau	4
walter pidgeon	2
wandering	-1
wandering about	-3
wanders	-3
wang	1
wanna	-3
wannabe	-2
want !	3
want a	-1
want and	2
want anything	-4
want for	2
want from	1
want go	-7
want great	-5
want in	3
want is	-2
want it	1
want me	-2
want my	-7
want of	5
want one	1
want so	-2
want them	5
want then	-3
want without	-4
want your	-2
wanted	-3
wanted and	1
wanted by	3
wanted me	-2
wanted my	-2
wanted that	9
wanted these	-4
wanted this	-26
wanted to	-12
wanting for	2
wanting it	-2
wanting more	2
wanton	-3
wants a	2
war	4
war !	-2
war and	2
war as	5
war by	7
war ii	-2
war in	2
war on	1
war that	1
war with	11
wardrobe	3
wardrobe !	4
ware	-3
warfare	4
warfare and	7
warhols	3
warlock	2
warm	3
warm !	5
warm and	4
warm friendly	4
warm hearted	2
warm weather	2
warm welcome	13
warmer	9
warmer and	3
warmers	2
warming	1
warms	17
warms up	6
warmth	6
warmth and	3
warn	1
warned	-2
warned !	-24
warned me	-2
warned of	-12
warner	1
warning	-2
warning sign	-2
warning that	-3
warning to	-1
warning you	-3
warnings	-6
warnings about	-2
warnings that	-6
warped	-8
warped and	-7
warranted	-1
warranty	-3
warranty but	-4
warranty was	-2
warren	-1
warren oates	-4
wars	4
wars fans	4
wars roller	3
wary of	2
was	-6
was able	1
was about	1
was absurd	-4
was actually	1
was added	-3
was afraid	1
was ahead	2
was aired	4
was almost	2
was already	-1
was amazing	30
was ample	4
was amusing	-3
was angry	2
was anticipating	-3
was appalled	-5
was appalling	-5
was appealing	-24
was apprehensive	4
was arriving	-5
was assured	-2
was astounding	5
was atrocious	-1
was attempting	-3
was attentive	-2
was awesome	2
was awful	-17
was awkward	-4
was bad	-14
was badly	-4
was baggy	-5
was banned	-3
was bare	-3
was barely	-2
was based	1
was basically	-1
was beautifully	1
was because	1
was below	-14
was bent	-7
was bit	1
was bitter	-8
was black	-3
was bland	-11
was blown	4
was bored	-5
was boring	8
was bothered	10
was bought	-3
was boxy	-13
was brilliant	3
was broke	-10
was broken	-26
was burnt	-2
was but	-1
was captivated	3
was certain	-2
was charged	-10
was cheap	2
was cheaper	2
was choking	-9
was clean	-1
was clearly	-2
was closed	-3
was cold	-32
was comfortable	1
was coming	1
was compared	2
was completed	-5
was completely	-1
was concerned	2
was contemplating	9
was cozy	4
was cramped	2
was crap	2
was crisp	7
was dark	-1
was dated	-4
was decent	-2
was declined	-4
was defective	-18
was delicious	24
was delish	7
was delivered	-5
was designed	1
was difficult	1
was dirty	-18
was disapointed	-4
was disappointed	-6
was disappointing	4
was discovered	8
was disgusting	-7
was distracted	-7
was doing	1
was downhill	-4
was dreadful	-14
was driving	-4
was drowning	-4
was dry	-15
was due	-2
was dying	-2
was eager	-1
was easy	2
was edible	-9
was educated	3
was either	-4
was elected	4
was embarrassed	-2
was empty	-13
was enchanted	3
was enormous	-1
was entirely	1
was entitled	-6
was even	2
was everything	4
was exactly	3
was exceptional	2
was excited	-10
was expecting	-6
was fab	6
was fabulous	21
was falling	-2
was fantastic	9
was far	1
was fascinating	5
was fast	1
was featured	2
was filled	-1
was filthy	-14
was finally	1
was five	2
was flawed	-12
was flawless	2
was fooled	-5
was free	-4
was fresh	1
was friendly	-1
was from	-2
was full	-1
was fully	-1
was garbage	-5
was generous	24
was getting	-4
was given	-1
was giving	1
was glad	2
was god	-2
was going	2
was good	1
was gracious	-3
was great	-2
was greeted	1
was gross	-14
was grossed	-9
was hair	-7
was half	-2
was handed	-12
was hanging	-4
was hard	-5
was heavenly	2
was helpful	1
was hesitant	1
was hiding	6
was highly	-1
was hollywood	-8
was hooked	10
was hopeful	-15
was hoping	-7
was horrendous	-3
was horrible	-22
was horrid	-4
was hugely	11
was i	-2
was immaculate	6
was impeccable	3
was impossible	-14
was impressed	11
was improved	5
was incredible	9
was inedible	-4
was insanely	-5
was installing	-23
was invited	4
was it	-2
was juicy	-2
was just	-9
was keen	3
was king	4
was lacking	-1
was lackluster	-20
was lame	2
was large	3
was later	2
was laughable	-3
was leaking	-5
was less	-4
was like	-1
was limited	-7
was lined	-2
was listed	-2
was living	2
was losing	-9
was love	3
was low	-3
was lucky	1
was luke	-5
was lured	-8
was lying	-3
was mad	-4
was magical	13
was magnificent	10
was making	-2
was marvelous	4
was massive	-2
was mediocre	-5
was mentioned	-2
was mesmerized	7
was met	-4
was meticulously	6
was mildly	-4
was mistaken	-3
was modern	-2
was mold	-9
was more	-1
was nervous	26
was never	-1
was no	5
was nominated	3
was non	-4
was none	-3
was not	-4
was nothing	2
was nowhere	2
was number	2
was occupied	-2
was odd	-3
was oddly	-2
was off	-11
was okay	-3
was old	-5
was opened	-4
was ordering	-3
was out	-2
was outdated	-9
was outrageous	-3
was outstanding	8
was over	-3
was overcooked	-6
was paid	2
was painful	-4
was painfully	-5
was pathetic	-20
was peaceful	4
was perfect	-13
was perfectly	1
was phenomenal	2
was physically	-4
was plain	-2
was planning	2
was played	1
was pleasantly	29
was pleased	3
was plentiful	3
was plenty	1
was pointless	-3
was polite	4
was poor	-3
was poorly	2
was positive	7
was pouring	-4
was practically	-3
was predictable	-9
was pretty	-1
was pristine	5
was prompt	42
was properly	2
was proven	11
was quiet	6
was re	3
was reading	-2
was received	-6
was reclined	3
was refreshing	6
was released	1
was repeatedly	-3
was replaced	-2
was replacing	-5
was resolved	-7
was ridiculous	-29
was ridiculously	-2
was ripped	-10
was rotten	-22
was rude	-17
was ruined	-13
was sadly	-14
was salty	-6
was satisfactory	5
was scratched	-35
was second	6
was sent	1
was serviced	9
was severely	-9
was sewn	-14
was shipped	2
was shorter	-6
was showing	-2
was shown	2
was shut	-5
was similar	3
was since	-4
was slightly	1
was slow	-11
was smelling	-5
was so	-11
was soggy	-11
was some	-2
was soo	3
was sooooo	-3
was sorely	-10
was sorry	2
was spacious	2
was spectacular	-1
was spoiled	-3
was spoilt	-3
was spot	6
was spotless	48
was stale	-25
was standing	2
was strange	-6
was stupid	3
was sub	1
was such	-1
was sufficient	3
was superb	10
was supposed	-5
was surprised	7
was surprising	5
was swimming	-15
was tasteless	-11
was terrible	-2
was terribly	-2
was terrific	2
was that	1
was the	1
was their	1
was then	1
was these	-31
was thin	-1
was thinner	-4
was this	1
was thrilled	1
was thrilling	-8
was time	2
was tiny	-12
was to	-2
was told	-15
was too	-5
was top	6
was torture	-4
was tortured	-4
was total	-4
was totally	2
was touched	3
was touching	2
was trying	-1
was turned	-1
was unable	-11
was unbearable	-54
was uncomfortable	-24
was under	-1
was unflattering	-7
was unique	2
was unnecessarily	-6
was unpleasant	-4
was used	-1
was viewed	3
was waiting	-9
was walking	-2
was watery	-9
was way	-1
was weak	-5
was wearing	-6
was well	4
was why	-2
was wide	-4
was wider	4
was with	-1
was wonderful	5
was wonderfully	3
was working	-4
was worried	28
was worse	2
was worst	-5
was worth	-2
was worthless	-2
was wrong	2
was young	2
was yummy	-3
was zero	-7
wash	-3
wash basin	-4
wash cycle	-4
wash is	2
wash it	3
wash my	-3
wash up	4
wash well	3
washburn	4
washed	-12
washed and	-4
washed it	-18
washed the	-6
washed them	-10
washers	26
washes well	7
washing	-3
washing in	-3
washington	1
washington to	3
washington's	2
washrooms are	6
washy	-2
wasn	-3
wasn t	-4
wasn't	-1
wasn't NOT_an	-4
wasn't NOT_anything	-1
wasn't NOT_awful	-5
wasn't NOT_bad	-3
wasn't NOT_crowded	3
wasn't NOT_disappointed	2
wasn't NOT_enough	-4
wasn't NOT_even	4
wasn't NOT_flattering	2
wasn't NOT_for	-4
wasn't NOT_good	2
wasn't NOT_great	-2
wasn't NOT_huge	4
wasn't NOT_impressed	-17
wasn't NOT_it	-6
wasn't NOT_made	-2
wasn't NOT_much	-7
wasn't NOT_right	-3
wasn't NOT_so	-7
wasn't NOT_sure	10
wasn't NOT_that	3
wasn't NOT_the	-1
wasn't NOT_what	-2
wasn't NOT_worth	-3
wasnt	-1
wasp	13
wast	-2
wast of	-4
wastage	-4
wastage of	-5
waste	-61
waste !	-4
waste money	-13
waste my	-4
waste of	-104
waste their	-4
waste your	2
wasted	-46
wasted a	2
wasted as	-2
wasted here	-3
wasted money	-3
wasted my	-17
wasted on	-1
wasted opportunity	-2
wastes	-4
wasting	-8
wasting money	-3
wasting my	-6
wasting the	-7
wasting their	2
wasting your	-8
watanabe	3
watch	2
watch !	5
watch after	-4
watch as	1
watch is	2
watch it	8
watch movies	3
watch my	-2
watch out	1
watch over	3
watch something	-2
watch the	3
watch them	2
watch these	1
watchable	-2
watchable but	-6
watched about	-9
watchers	4
watches the	2
watching after	-3
watching an	-3
watching as	4
watching but	-1
watching for	2
watching paint	-8
watching tv	2
watching while	-3
watching you	2
water	-3
water ?	-6
water all	-3
water because	-4
water bottles	3
water coolers	3
water dripping	-3
water feature	5
water fountain	5
water had	-10
water if	-15
water inside	-4
water mark	-4
water on	-2
water only	-14
water pressure	1
water so	-6
water taxi	2
water too	-5
water was	-5
water with	-1
watercolor	2
watered	-6
watered down	-8
waterfalls	2
waterfront and	4
watering	12
waterloo	4
watermelon	2
waters	2
waterslide	3
watery	-24
watery and	-7
watt	1
wattage	16
wave	2
wave is	3
waves	-1
wax	6
wax and	4
wax paper	4
way a	4
way above	2
way again	2
way ahead	2
way below	-9
way by	1
way cheaper	17
way cool	4
way down	-4
way easier	3
way except	-3
way first	3
way he	1
way her	3
way however	2
way i've	4
way into	1
way it	3
way it's	2
way just	2
way making	-8
way of	1
way off	-15
way only	2
way other	3
way our	9
way over	-4
way overpriced	-22
way right	5
way she	4
way short	-9
way streets	3
way that	1
way their	-2
way through	-1
way too	-49
way toward	-4
way way	-8
way with	1
wayans	-3
wayne	1
wayne and	3
ways	6
ways and	-1
ways for	3
ways it	1
ways than	4
ways that	1
ways the	1
ways to	2
ways with	3
wd	11
wdw	8
we absolutely	2
we always	4
we as	2
we asked	-3
we assume	3
we assumed	-3
we attempted	-3
we attended	7
we be	-3
we booked	1
we both	1
we buy	4
we called	-17
we can	1
we cancelled	-2
we celebrated	2
we chose	1
we complained	-4
we continued	-5
we couldn't	-3
we dance	3
we decided	1
we discovered	-2
we ended	-4
we enjoy	6
we enjoyed	51
we entered	-1
we especially	3
we eventually	-3
we explained	-3
we feel	-1
we first	3
we follow	2
we found	-2
we gave	2
we generally	-2
we going	-3
we heard	-2
we highly	2
we hit	2
we immediately	1
we just	1
we later	-2
we left	-1
we like	1
we liked	-1
we literally	-6
we look	1
we lost	8
we love	-2
we loved	-1
we make	1
we meet	2
we needed	2
we noticed	2
we opted	-1
we own	2
we paid	1
we parked	11
we plan	5
we politely	-3
we pre	3
we pulled	-6
we queued	3
we quickly	4
we rarely	3
we realize	3
we really	2
we received	-1
we rode	3
we saw	1
we send	3
we shall	4
we shared	16
we should	-2
we spent	1
we split	10
we start	2
we stay	4
we stepped	7
we stood	-3
we struggled	-19
we stumbled	4
we supposed	-5
we tend	4
we thought	-3
we told	4
we took	2
we tried	1
we truly	2
we turned	-7
we use	10
we used	1
we usually	3
we visit	21
we waited	-11
we watch	2
we will	1
we woke	4
we won't	-10
we wont	-2
we wrote	3
we'll definitely	8
we'll probably	7
we're all	2
we're in	1
we're not	-2
we're so	2
we're supposed	-27
we're treated	-2
we're very	6
we've had	2
weak	-22
weak and	-19
weak plot	-6
weak points	3
weak script	-5
weak that	-5
weak the	-22
weak with	-9
weaknesses	3
wealth	1
wealthy	-2
wear	4
wear a	1
wear and	1
wear around	3
wear as	5
wear comfortable	5
wear either	6
wear for	-1
wear i	-6
wear is	-11
wear it	23
wear mine	5
wear my	8
wear over	2
wear so	5
wear them	5
wear this	-3
wear well	3
wear with	6
wear xs	2
wearily	-3
wearing a	-3
wearing an	-8
wearing anything	4
wearing it	1
wearing pants	5
wearing this	5
wearing with	3
wears	-1
wears out	-4
wears thin	-4
weather	21
weather !	8
weather and	7
weather but	3
weather forecast	2
weather gets	2
weather so	5
weather to	5
weather was	12
weave is	2
weaves	7
weaving	4
web browser	2
web sites	14
weber	4
weber is	6
webpage	-5
website and	-1
website before	4
website is	-5
website it	-9
website so	2
website that	-3
wed	-1
wedding on	3
wedges and	2
wednesday evening	5
wee	-1
week	1
week !	9
week after	-4
week at	1
week day	26
week days	10
week now	5
week on	3
week then	-3
week to	2
weekday	1
weekday so	2
weekdays	14
weekdays and	6
weekend	4
weekend and	-1
weekend or	4
weekend so	2
weekend when	2
weekends	6
weekends and	1
weekly	1
weeks for	-3
weeks now	5
weeks to	3
weeks when	-4
wegman's	4
weigh	-2
weighs about	3
weight	7
weight for	2
weight gain	-4
weight in	4
weight the	5
weight to	13
weight training	3
weight watcher	3
weight watchers	24
weighted	3
weights	-1
weir	2
weird	-1
weird but	1
weird fit	-12
weird way	-2
weirdly	-17
welch	-3
welcome	2
welcome !	-2
welcome addition	12
welcome and	3
welcome change	5
welcome on	4
welcomed	2
welcoming	9
welcoming and	5
weld	-4
welded	-5
welding	-2
well	15
well !	7
well acted	1
well against	3
well and	7
well appointed	5
well as	-1
well at	-1
well but	-1
well by	-2
well cast	5
well constructed	5
well cooked	-2
well crafted	2
well decorated	6
well designed	18
well developed	-2
well directed	1
well do	-3
well done	20
well drawn	16
well enough	-4
well especially	6
well executed	4
well for	16
well furnished	5
well handled	-1
well have	-2
well i	-3
well in	1
well just	-1
well kept	3
well laid	-4
well located	3
well made	7
well maintained	17
well maybe	-2
well most	-3
well on	6
well organised	6
well over	-5
well paced	11
well packaged	2
well packed	16
well padded	9
well past	-4
well placed	22
well planned	6
well played	4
well prepared	2
well presented	5
well priced	4
well protected	9
well put	8
well read	-2
well received	4
well rounded	4
well run	7
well scripted	3
well seasoned	3
well set	4
well situated	2
well staffed	2
well stocked	28
well that's	1
well there	-1
well though	2
well thought	13
well timed	2
well told	3
well trodden	-4
well under	2
well unless	-3
well was	3
well what	-1
well with	3
well within	3
well without	3
well worth	31
well written	16
well you	-1
welles	1
welles and	2
welles is	2
wells	1
wells wrote	3
went	1
went above	25
went back	-10
went by	-4
went down	-2
went downhill	-7
went during	5
went early	5
went home	-3
went it	3
went mid	2
went nowhere	-3
went on	1
went searching	3
went smoothly	4
went the	-1
went there	1
went through	1
went to	-7
went up	1
went was	-2
went well	1
went with	1
wentworth	-5
were	-4
were able	3
were above	5
were actually	-3
were adequate	12
were already	-3
were always	-1
were amazed	2
were amazing	3
were an	1
were and	-2
were attentive	2
were aware	-4
were awesome	3
were back	-4
were bad	-3
were black	-2
were bland	-3
were bored	-3
were both	-1
were broken	-2
were burnt	-5
were caught	2
were certain	5
were changed	2
were clean	7
were closed	-1
were closing	-2
were cold	3
were comfortable	13
were confused	7
were dead	1
were delicious	-6
were denied	-5
were dirty	-30
were disgusting	-6
were doing	-1
were down	-13
were dressed	4
were efficient	2
were empty	2
were enough	4
were everything	3
were everywhere	-3
were exactly	1
were excellent	13
were exceptional	-2
were excited	-3
were fantastic	-4
were far	-9
were few	-1
were filthy	-6
were fine	-5
were flat	-10
were fortunate	2
were fresh	4
were fully	-4
were generally	1
were given	-1
were going	-2
were grateful	2
were gross	-4
were growing	4
were hanging	3
were happy	4
were hard	-10
were helpful	2
were here	5
were his	2
were horrible	10
were ignored	3
were indeed	-1
were informed	5
were interesting	-3
were invited	5
were kept	7
were lame	-2
were light	3
were like	3
were lip	3
were literally	-4
were long	-6
were longer	6
were lots	3
were lucky	1
were mediocre	-10
were missing	-8
were mostly	-2
were moving	-7
were never	-1
were no	-6
were not	-3
were nothing	-4
were now	-2
were obviously	-2
were okay	-3
were old	2
were only	-6
were our	-2
were out	-1
were outstanding	3
were overall	-3
were pathetic	-7
were perfect	-7
were performing	6
were pleasant	3
were pleasantly	3
were plenty	2
were polite	10
were quickly	3
were quiet	6
were reading	-2
were real	5
were really	2
were reasonable	4
were right	-1
were rude	-12
were ruined	-24
were scary	-6
were shocked	3
were shorter	2
were simple	2
were sky	-8
were small	-5
were so	-8
were spacious	4
were spotless	2
were stained	-11
were stale	-4
were standing	-9
were starving	4
were struggling	-6
were stupid	-1
were such	-2
were superb	-2
were supposed	1
were terrible	5
were the	-1
were thinking	-4
were thrilled	6
were too	-6
were torn	-5
were true	-2
were two	-1
were unsure	4
were upgraded	1
were using	-5
were very	1
were warm	3
were wasted	-3
were we	-2
were well	-1
were were	-3
were woken	5
were working	-10
were worth	6
were written	-1
were you	-3
were yummy	2
weren't	1
weren't NOT_bad	-1
weren't NOT_even	3
weren't NOT_for	-1
weren't NOT_so	-1
weren't NOT_such	-3
werent	-3
werewolf	-1
wesley snipes	-1
west valley	4
wet or	8
whammy	3
what	1
what !	2
what ?	-1
what a	-1
what about	-1
what am	-2
what and	-2
what appeared	-3
what are	1
what but	-12
what caused	-4
what did	-5
what distinguishes	3
what does	-1
what ever	-1
what exactly	-6
what goes	1
what happened	2
what hollywood	-7
what i'd	-1
what it	2
what it's	2
what just	2
what kind	-2
what led	2
what lies	2
what life	1
what little	-11
what looked	-5
what makes	12
what more	5
what mr	2
what our	3
what ruined	-3
what sets	2
what should	-1
what stands	3
what that	1
what there	-3
what those	2
what to	4
what use	-3
what used	-2
what was	-3
what wasn't	-9
what were	-12
what will	3
what you	-1
what you'd	3
what's	-1
what's great	5
what's left	-3
what's next	-2
what's not	14
what's the	-6
what's up	-7
what's with	-5
what's worse	-15
what's wrong	-3
whatever	1
whatever the	-3
whatnot	2
whats	-1
whats not	5
whats the	-2
whats with	-4
whatsoever	-4
when all	-3
when asked	-4
when being	3
when considering	5
when did	-3
when done	1
when finished	3
when going	4
when he	1
when her	9
when his	2
when i'm	6
when in	5
when installing	4
when it	-1
when listening	5
when movie	3
when needed	27
when paying	-4
when practicing	5
when putting	8
when reclined	-9
when running	-8
when seated	6
when several	-7
when she's	-1
when someone	-1
when something	-4
when standing	3
when the	-1
when these	-1
when those	2
when transferring	4
when traveling	20
when trying	-3
when tuning	-7
when two	-2
when using	7
when walking	9
when we	1
when will	-10
when william	5
when worn	2
whenever i	-1
whenever i'm	8
whenever possible	4
whenever we	1
whenever you	4
where actually	5
where as	3
where did	-1
where else	5
where everything	1
where exactly	-3
where high	-4
where if	2
where is	-1
where most	3
where no	5
where our	-3
where some	2
where the	-1
where their	2
where they've	-3
where two	-1
where was	-7
where were	-3
where your	4
where's	-2
where's the	-11
wherever i	2
wherever we	-6
whether he	1
whether it's	1
whether my	-5
whether you	11
which aired	6
which appeared	-11
which begs	-8
which by	-6
which cost	-2
which definitely	4
which did	-11
which direction	-3
which even	5
which fits	4
which for	-2
which gives	2
which happened	-3
which have	3
which helped	-2
which helps	6
which here	-5
which i'd	-2
which i'm	1
which inexplicably	-2
which it's	-2
which just	-5
which looked	-1
which make	1
which many	2
which most	6
which offers	4
which our	-2
which point	-9
which pretty	-5
which probably	-5
which protects	3
which provided	7
which says	-3
which tastes	-14
which tells	2
which took	-4
which would	1
while !	5
while also	6
while another	2
while at	3
while away	5
while browsing	5
while chasing	-5
while doing	1
while enjoying	8
while holding	1
while i	-1
while it	-1
while it's	3
while keeping	3
while learning	3
while looking	1
while making	-2
while not	2
while on	18
while one	-1
while other	3
while others	1
while people	-4
while playing	2
while since	4
while sitting	9
while still	7
while they	-9
while to	3
while traveling	3
while trying	-3
while yet	-4
while you're	2
whilst it	4
whilst you	3
whim	3
whimsical and	3
whiners	2
whining	-3
whiny	-6
whip	2
whip and	2
whiskey	2
white as	3
white background	3
white button	6
white chocolate	1
white cinematography	2
white cream	3
white fabric	-3
white guy	-2
white in	2
white jeans	-1
white knuckle	5
white noise	1
white or	2
white pepper	-3
white screen	-3
white suit	4
white tea	-4
white with	2
white women	-3
white zombie	-3
whiteboard	12
whites	-2
who also	1
who always	1
who am	2
who appreciate	7
who at	1
who barely	-4
who becomes	1
who called	2
who complain	14
who decides	1
who doesn't	1
who enjoys	3
who fail	-4
who find	2
who grew	2
who has	2
who hate	2
who hates	4
who he	3
who holds	2
who knew	1
who liked	-1
who likes	-1
who looks	-1
who love	-3
who loved	1
who loves	-1
who made	-1
who met	4
who moves	3
who need	3
who not	1
who on	-2
who owns	2
who plays	3
who previously	5
who provided	3
who rents	3
who s	-4
who seemed	-2
who steals	1
who supposedly	-9
who think	-3
who to	2
who understands	2
who uses	-3
who usually	1
who walked	-7
who want	2
who wants	-1
who worked	6
who's complaining	3
who's idea	-3
who's the	-1
whoever	-4
whoever made	-12
whoever that	-3
whoever wrote	-5
whole bag	7
whole chickens	3
whole day	11
whole experience	-2
whole family	10
whole film	-3
whole leaves	-10
whole life	11
whole milk	-4
whole movie	-5
whole new	2
whole nine	-3
whole order	-3
whole place	-4
whole point	-1
whole premise	-3
whole project	-2
whole reason	-6
whole room	-3
whole season	4
whole series	5
whole set	2
whole time	1
whole trip	-10
wholesome	6
wholly	-2
whom	-1
whom he	2
whom the	1
whoop !	3
whoopi	3
whoopi goldberg	2
whopping	1
whose lives	2
whose real	2
why	-11
why !	-3
why ?	-3
why anyone	2
why are	-3
why can	-5
why couldn't	-2
why did	2
why didn't	1
why do	-9
why does	-28
why doesn't	1
why don't	-15
why god	-3
why have	-2
why in	-4
why is	-3
why it	1
why just	-6
why make	-9
why no	-4
why not	2
why oh	-14
why on	-1
why the	-2
why their	-2
why they	3
why they're	4
why to	4
why was	-2
why waste	2
why watch	-7
why were	-1
why would	-21
wi	2
wi fi	1
wicca	27
wiccan	8
wide	-1
wide !	-4
wide array	3
wide at	-17
wide audience	3
wide but	4
wide choice	10
wide enough	6
wide leg	2
wide legs	5
wide of	-4
wide range	3
wide variety	9
widely	-1
widens	-6
widescreen	-1
widescreen format	2
widget	11
widow	2
widow who	4
widowed	4
widower	2
width	1
wieder	4
wife	2
wife bought	7
wife didn't	-3
wife enjoyed	-4
wife evelyn	-3
wife has	1
wife laura	-3
wife loves	4
wife my	2
wife of	2
wife the	3
wifi	8
wifi and	2
wifi or	2
wifi was	5
wifi worked	8
wig	-1
wil	2
wilbur	4
wild bill	3
wilder's	5
will	1
will !	2
will add	2
will adore	3
will agree	-1
will also	4
will always	15
will appreciate	7
will attempt	-6
will avoid	-4
will blow	4
will break	-4
will bring	3
will burn	4
will buy	3
will continue	11
will cost	-2
will cover	5
will creep	3
will definetly	3
will definitely	45
will die	-5
will easily	11
will eat	-2
will enjoy	-2
will especially	3
will fade	7
will fill	-2
will find	1
will geer	3
will go	1
will hold	12
will i	-1
will inspire	3
will it	3
will kick	3
will largely	3
will last	19
will laugh	2
will learn	3
will love	11
will meet	3
will miss	1
will most	3
will need	1
will never	-4
will not	-14
will only	-4
will open	9
will order	30
will pass	-3
will please	2
will prevent	-10
will protect	5
will pull	2
will purchase	4
will raise	4
will really	5
will recognize	2
will recommend	9
will remain	4
will require	4
will return	-1
will shrink	5
will sometimes	4
will soon	1
will stay	8
will stick	-9
will stretch	12
will surely	-2
will surprise	2
will thoroughly	3
will transition	2
will truly	3
will try	-6
will understand	2
will visit	2
will watch	1
will wear	8
will work	1
william	-3
william h	11
william haines	3
william holden	-3
william powell	8
willing	1
willingness	1
willis	1
wilted	-2
wilton	3
wim	-2
wimpy	-1
win	1
win best	3
win the	1
win win	6
winchester	-1
wind it	4
winder is	2
windings	-4
windmill	3
window into	4
window is	-2
window open	-3
window seats	7
window to	-3
windows and	3
windows but	3
windows open	2
windows that	4
windows were	-2
windows with	7
windshield	2
windy	13
windy day	8
wine	1
wine as	8
wine bar	4
wine color	7
wine if	-4
wine on	2
wine or	-2
wine selection	1
wine tasting	6
wines	22
wines and	26
wines are	12
wings !	2
wings as	2
wings is	3
winner	10
winner !	-2
winner here	4
winning	2
winning the	1
winter	22
winter and	9
winter in	2
winter months	11
winter white	2
winter with	3
winter's	5
winters	13
winters and	6
wipe down	2
wipe it	2
wipe the	-3
wiped	-1
wiped down	-12
wiping up	-14
wire cutter	3
wire in	-9
wires	-2
wires to	3
wise and	6
wise but	2
wise this	-6
wiseguy	3
wisely	-2
wish	1
wish for	2
wish fulfillment	-3
wish i	-6
wish is	4
wish it	5
wish list	16
wish more	2
wish she	2
wish some	7
wish that	1
wish there	8
wish they	8
wish was	5
wish you	3
wished	1
wished for	2
wished that	3
wishes and	2
wishes for	3
wishing he	-4
wishy	-4
wishy washy	-4
wit or	-3
witch	1
witch and	1
witch was	3
witchcraft	2
with	2
with a	1
with access	3
with action	1
with air	-8
with all	1
with ample	8
with android	-11
with apple	-2
with arthur	2
with attitude	-2
with autism	-2
with awesome	8
with ba	-5
with bad	-2
with barely	-27
with bbq	3
with beautiful	-3
with being	1
with better	-4
with big	-2
with black	1
with blue	3
with books	6
with booties	4
with boots	12
with both	1
with bringing	4
with broad	2
with buying	2
with care	6
with cerebral	2
with cheap	3
with chinese	-2
with cinnamon	5
with classic	3
with comfortable	26
with complete	3
with confidence	2
with cool	6
with crispy	2
with cropped	2
with dark	15
with delicious	3
with delight	2
with denim	-2
with different	1
with digital	-3
with dignity	2
with disney	1
with dresses	1
with dried	-12
with dvd	2
with each	1
with ease	4
with easy	4
with electric	-3
with elixir	-3
with english	2
with equal	3
with everything	8
with excellent	26
with eyes	2
with family	6
with fast	5
with fear	2
with first	-2
with fish	2
with flare	2
with flats	10
with flavor	1
with flip	2
with flying	2
with foot	11
with force	2
with free	7
with friendly	-2
with friends	-3
with garlic	2
with getting	3
with good	9
with gorgeous	4
with grace	2
with great	-5
with hands	3
with hardly	-5
with heels	26
with her	1
with higher	20
with hk	4
with horrible	-3
with indian	3
with information	4
with ipod	4
with iron	7
with it	1
with jeans	33
with jerry	3
with just	1
with king	2
with lack	-5
with language	-9
with large	13
with leather	4
with leggings	4
with less	2
with lesser	4
with likable	3
with like	7
with links	-7
with literally	-13
with little	-1
with live	3
with local	2
with long	-1
with machine	-5
with mainland	-7
with major	-5
with many	3
with me	2
with medium	4
with mint	2
with much	-1
with multiple	1
with my	3
with narrow	2
with natural	3
with nice	2
with no	1
with noise	-2
with occasional	-3
with pants	2
with passion	2
with peanut	-5
with perfect	-5
with perfectly	6
with personal	8
with piano	-10
with plastic	-2
with pleasure	6
with plenty	6
with poor	-9
with powdered	4
with promise	-5
with proper	4
with purchase	-1
with quality	3
with raw	3
with reasonable	6
with retailer's	-5
with salt	-5
with sandals	9
with sandwiches	5
with separate	2
with service	11
with several	-1
with shoes	3
with short	6
with shorter	-6
with shorts	-1
with singapore	-3
with skinny	20
with slim	2
with snacks	11
with some	1
with sore	-6
with soup	5
with spectacular	4
with spicy	7
with stand	5
with stock	-10
with strong	3
with stunning	3
with style	2
with subscribe	5
with subtle	8
with surprises	2
with sweet	2
with tall	3
with tech	-3
with terrible	-8
with terrific	2
with theirs	7
with themes	4
with things	1
with those	1
with three	1
with tights	3
with tomato	5
with tony	2
with too	-17
with true	-2
with twists	2
with typical	-2
with usb	4
with vanilla	2
with veg	5
with views	22
with warm	2
with way	-5
with wearing	2
with white	2
with wide	3
with wife	9
with wifi	8
with wine	2
with wit	4
with wonderful	-5
with wrong	-3
with you	1
with young	7
witherspoon	2
within and	3
within easy	5
within his	6
within these	3
within walking	8
within your	3
without	1
without NOT_all	5
without NOT_any	-1
without NOT_anything	-3
without NOT_at	-2
without NOT_being	18
without NOT_breaking	1
without NOT_comment	-3
without NOT_compromising	4
without NOT_damaging	3
without NOT_explanation	-2
without NOT_first	-5
without NOT_getting	3
without NOT_going	2
without NOT_having	3
without NOT_issue	2
without NOT_looking	1
without NOT_losing	3
without NOT_making	2
without NOT_moving	-16
without NOT_notifying	-4
without NOT_one	12
without NOT_permission	-26
without NOT_purchasing	-6
without NOT_realizing	8
without NOT_resorting	2
without NOT_sacrificing	11
without NOT_them	1
without NOT_waiting	-2
without NOT_washing	-4
without NOT_worrying	5
withstand a	-4
withstood	4
witless	-5
witness	-1
witness the	-2
witty	4
witty and	5
wobbles	-53
woefully	-9
wok	5
woke	2
woke up	1
woken	3
woken up	2
woman in	1
womb	-7
women ?	-2
women are	-1
women with	-3
won	2
won an	-1
won me	19
won some	-9
won the	2
won't	-2
won't NOT_be	-2
won't NOT_buy	-8
won't NOT_come	-2
won't NOT_disappoint	8
won't NOT_do	-4
won't NOT_download	-3
won't NOT_even	-2
won't NOT_forget	2
won't NOT_give	7
won't NOT_go	-1
won't NOT_hurt	5
won't NOT_install	-5
won't NOT_let	-2
won't NOT_like	3
won't NOT_open	-5
won't NOT_order	-22
won't NOT_play	-3
won't NOT_recommend	-5
won't NOT_regret	41
won't NOT_tell	2
won't NOT_touch	4
won't NOT_turn	-6
won't NOT_wear	3
won't NOT_work	-1
wonder	-2
wonder if	-1
wonder when	-3
wonder who	-10
wonder why	-1
wondered what	1
wonderful	32
wonderful !	3
wonderful addition	3
wonderful and	11
wonderful app	12
wonderful as	4
wonderful book	13
wonderful day	2
wonderful experience	5
wonderful flavor	8
wonderful food	4
wonderful hotel	4
wonderful i	2
wonderful job	-2
wonderful life	-2
wonderful little	-1
wonderful movie	7
wonderful on	12
wonderful performance	10
wonderful piece	3
wonderful place	3
wonderful product	10
wonderful reviews	-8
wonderful selection	3
wonderful staff	2
wonderful stay	7
wonderful story	11
wonderful stuff	3
wonderful thing	3
wonderful to	4
wonderful view	2
wonderful way	3
wonderful with	-2
wonderfull	3
wonderfully	58
wonderfully done	3
wonderfully written	3
wondering	-1
wondering about	4
wondering why	-9
wonderous	3
wonderous book	2
wonders	4
wondrous	11
wondrous book	17
wont	-3
wont NOT_even	-6
wont NOT_let	-3
wont NOT_regret	6
wonton	4
wonton soup	3
woo hoo	2
wood would	-3
wooden	-7
wooden acting	-11
wooden and	-4
woohoo	3
woohoo !	2
wor	3
word game	-3
word go	-2
word limit	-6
word of	3
word you	4
words it's	-4
words like	-2
wordy	-1
wordy and	-10
wore a	1
wore it	-1
wore out	3
wore them	-1
wore these	-2
wore with	3
work	1
work !	2
work ?	-1
work and	1
work appropriate	4
work as	1
work better	-2
work but	-9
work by	3
work day	3
work for	-1
work from	3
work great	1
work hard	14
work has	2
work if	-4
work just	5
work o	-4
work of	1
work okay	-11
work or	1
work perfect	3
work perfectly	4
work quite	3
work really	2
work schedule	2
work space	5
work the	-1
work though	-4
work to	2
work together	7
work very	3
work was	-4
work well	3
work your	6
worked	-1
worked !	-14
worked a	2
worked but	-2
worked fine	-2
worked for	-1
worked great	-4
worked it	-13
worked once	-7
worked over	3
worked perfectly	26
worked pretty	-3
worked well	3
workers in	2
workers to	-5
workforce	6
workhorse	13
working after	-8
working altogether	-5
working around	3
working as	2
working but	-2
working class	1
working correctly	-7
working great	2
working i	-2
working it	-6
working out	1
working staff	-3
working there	-2
working well	36
workout	-1
workout for	2
works	31
works !	2
works a	-1
works amazingly	5
works as	18
works beautifully	9
works best	-2
works better	1
works even	2
works exactly	4
works extremely	5
works fantastic	4
works flawlessly	3
works great	31
works in	-1
works just	7
works like	43
works nicely	13
works of	-1
works ok	-15
works on	-1
works out	7
works perfect	5
works perfectly	4
works pretty	4
works quite	3
works really	11
works there	-1
works very	2
works well	17
works when	-2
works will	5
works wonderful	2
works wonderfully	8
works wonders	6
workshops	-2
workstations	12
world	9
world a	3
world as	3
world cup	14
world experience	-3
world has	3
world i	-2
world it	1
world news	3
world of	6
world order	3
world series	3
world such	3
world than	4
world that	-1
world then	3
world today	4
world traveler	3
world war	-2
world where	1
world you	8
worlds	12
worlds and	7
worn and	-9
worn but	9
worn in	8
worn it	-1
worn off	-5
worn over	7
worn this	3
worn to	7
worn with	6
woronov	2
worried	17
worried about	2
worried it	4
worried that	9
worried when	6
worries	4
worry	3
worry about	6
worrying	2
worse	-49
worse !	-2
worse and	-6
worse food	-7
worse i	-2
worse in	-2
worse is	-10
worse it	-1
worse movie	-14
worse movies	3
worse of	-6
worse still	2
worse than	-28
worse that	3
worse the	-9
worse then	-2
worse they	-16
worse though	-4
worse yet	-2
worst	-127
worst !	1
worst acting	-8
worst actors	2
worst actress	-3
worst and	-8
worst app	-10
worst biryani	-20
worst book	-25
worst books	-2
worst by	-2
worst cases	-5
worst chicken	-4
worst customer	-3
worst day	4
worst ever	5
worst experience	-47
worst experiences	-4
worst film	-7
worst films	-11
worst flight	2
worst food	-25
worst game	-16
worst hotel	-3
worst i	-7
worst i've	-3
worst in	-7
worst is	2
worst lounge	-19
worst lounges	-6
worst movie	-5
worst movies	-31
worst of	14
worst part	14
worst performance	-7
worst piece	-3
worst pizza	-6
worst place	-23
worst possible	3
worst quality	-12
worst restaurant	-3
worst seats	-13
worst service	-17
worst shawarma	-3
worst taste	-15
worst tasting	-4
worst than	-3
worst that	2
worst thing	-4
worst was	-7
worth	31
worth a	5
worth and	-2
worth buying	6
worth every	19
worth getting	3
worth it	18
worth it's	4
worth listening	-2
worth of	-1
worth owning	5
worth seeing	8
worth taking	2
worth the	34
worth to	1
worth trying	6
worth visiting	4
worth your	2
worthless	-53
worthless !	-5
worthless piece	-2
worthy	2
worthy addition	2
worthy of	1
worthy to	4
would	-4
would a	-2
would absolutely	3
would actually	-4
would add	3
would also	1
would anyone	-6
would be	-9
would believe	-4
would blend	-4
would bother	-4
would buy	7
would call	-2
would certainly	2
would change	2
would classify	6
would contain	-12
would def	15
would definately	37
would definitely	56
would doubt	-3
would either	-9
would even	-4
would explain	-3
would fall	-6
would fix	3
would fly	3
would focus	-7
would freeze	-12
would get	2
would give	1
would had	-3
would happily	2
would have	-7
would hear	-5
would help	-3
would hold	-5
would hope	-5
would improve	-3
would in	-7
would just	-3
would likely	1
would look	-1
would love	-3
would mention	3
would move	-3
would need	-2
would never	-11
would not	-16
would only	-10
would order	6
would purchase	39
would rather	-5
would reccomend	16
would recomend	26
would recommend	9
would result	3
would run	1
would say	1
would see	6
would send	-4
would seriously	-3
would size	4
would someone	-6
would stop	1
would struggle	-7
would suggest	1
would support	-6
would taste	-8
would the	-2
would they	-2
would think	-3
would totally	5
would urge	-5
would usually	1
would work	-3
would worry	5
would'nt	-28
would've	-3
would've been	-3
wouldn	-11
wouldn t	-8
wouldn't	-5
wouldn't NOT_buy	-7
wouldn't NOT_eat	-18
wouldn't NOT_even	3
wouldn't NOT_give	-2
wouldn't NOT_go	-4
wouldn't NOT_have	2
wouldn't NOT_hesitate	5
wouldn't NOT_know	-5
wouldn't NOT_let	1
wouldn't NOT_make	1
wouldn't NOT_open	-3
wouldn't NOT_purchase	-2
wouldn't NOT_recommend	-17
wouldn't NOT_suggest	-9
wouldn't NOT_take	-10
wouldn't NOT_use	2
wouldn't NOT_waste	-2
wouldn't NOT_work	2
wouldnt	-4
woven	4
woven into	3
wow !	3
wow was	-2
wrap and	2
wrap but	-4
wrapped in	2
wraps and	2
wraps around	3
wreck	-1
wrecked	-12
wrenching	10
wrestling	-1
wretched	-3
wrigley	3
wrinkle in	-3
wrinkled	-5
wrinkly	-2
wrist and	-4
write	-6
write a	-1
write off	-3
write on	3
write something	-2
write the	-1
write this	-7
write to	-3
writer didn't	-4
writer was	-4
writer's	-1
writers	-2
writing	-5
writing about	-1
writing but	-6
writing is	-1
writing more	-16
writing of	-1
writing screenplay	3
writing seemed	-4
writing this	1
written after	3
written and	4
written another	12
written book	4
written but	-6
written it	-5
written several	3
written to	-3
wrong	-18
wrong !	-18
wrong and	2
wrong as	-2
wrong items	-5
wrong order	-47
wrong places	-2
wrong side	2
wrong they	3
wrong thing	-6
wrong time	2
wrong was	-2
wrong way	-2
wrong with	3
wrote	-2
wrote about	2
wrote down	-4
wrote the	-1
wrote to	-3
wry	5
wt	9
wtc	2
wtf	-9
wtf ?	-9
wth	-6
wu tang	3
wuhrer	-5
wuss	-2
ww	-1
wwe championship	3
wwe tag	6
wyatt	2
wyatt earp	2
wyoming	5
x	1
x men	-1
xbox	9
xena	-3
xl because	4
xlr cables	-2
xmas	1
xmas and	3
xp pro	4
xp sp	-11
xs	1
xs at	2
xs because	4
xs fit	31
xs fits	7
xs for	6
xs which	3
xs would	-2
xsp and	6
xspetite	7
xu	3
xx	2
xxs p	12
xxs was	2
xxx	-2
y and	-2
y la	5
ya get	-3
yahoo	2
yamaha	-1
yamaha fc	-13
yang	5
yard is	-3
yard work	3
yarn is	2
yawn	-13
yawning	-2
yay	16
yay !	5
ye	-2
yeah like	-5
yeah not	-4
year	1
year !	2
year around	3
year from	-8
year in	4
year now	7
year of	3
year period	2
year prior	-4
year ride	-7
year round	34
year when	1
yearn for	-3
years	4
years !	2
years ?	-3
years after	7
years ago	2
years behind	-2
years i've	4
years if	-25
years it	3
years later	4
years now	4
years old	1
years on	1
years passed	4
years since	5
years so	1
years they	13
years this	1
years to	2
years trying	3
years without	7
years working	4
yeast extract	-4
yell	-2
yell at	-5
yelled	-1
yelling	-3
yelling and	-2
yelpers	-4
yeon	5
yes !	5
yes and	-2
yes here	4
yes it's	1
yes please	4
yes the	1
yes they	-1
yesterday for	6
yesterday the	-3
yet	1
yet all	6
yet and	2
yet another	-6
yet as	1
yet but	8
yet it	1
yet my	-4
yet no	-2
yet so	1
yet the	-1
yet very	2
yet you	2
yield	2
yikes	-10
yo	2
yo mama	9
yoda	1
yoghurt	8
yogurt and	2
yogurt or	9
yokai	6
yokai war	4
yore	-2
york	1
york city	1
york i	2
york they	3
you	1
you :)	3
you ?	-2
you a	1
you agree	3
you ain't	4
you almost	2
you along	5
you appreciate	2
you aren't	6
you at	1
you away	9
you back	2
you beat	16
you become	3
you been	-2
you being	-3
you believe	-3
you better	-1
you both	6
you bother	-5
you bought	-3
you busy	4
you by	-2
you can	3
you catch	1
you cent	-4
you come	1
you cover	9
you crave	2
you cry	2
you dare	-3
you decide	-1
you definitely	13
you directly	14
you don't	6
you drain	4
you drive	5
you eat	2
you end	-2
you enjoy	-1
you enter	3
you entertained	2
you expect	1
you fast	4
you feel	5
you first	1
you for	1
you forget	2
you getting	5
you glued	9
you go	2
you going	3
you gotta	4
you grow	2
you guessed	-1
you guessing	12
you had	1
you hardly	-3
you hate	1
you have	-1
you haven't	8
you how	2
you i	-2
you if	-4
you into	4
you it's	2
you kinda	3
you laugh	5
you let	-2
you like	1
you liked	1
you look	-2
you looking	2
you lost	-6
you love	-1
you manage	-5
you many	14
you may	1
you mean	-4
you miss	3
you missed	5
you mix	-2
you need	4
you never	3
you not	-1
you notice	2
you obviously	3
you occupied	4
you ordered	-2
you otherwise	-8
you paid	-2
you pay	-3
you prefer	1
you push	-11
you put	-1
you read	1
you really	-2
you relax	5
you rent	-3
you send	-4
you serious	-8
you share	2
you should	1
you show	-3
you so	4
you somehow	-14
you speak	-3
you start	1
you stay	2
you step	2
you support	3
you sure	-1
you surely	-8
you suspect	-3
you sweat	3
you tend	3
you these	3
you things	3
you this	-1
you till	-5
you time	2
you touch	-6
you try	-2
you tube	6
you two	-5
you typically	4
you unless	-3
you up	2
you use	1
you very	2
you wanna	-5
you wanting	2
you was	-3
you watch	1
you will	3
you with	1
you won't	12
you wonder	-1
you worry	3
you'd	-1
you'd be	-3
you'd never	1
you'd rather	-3
you'd see	-2
you'd think	-4
you'd want	2
you'll	1
you'll either	2
you'll enjoy	7
you'll like	4
you'll lose	-9
you'll love	5
you'll make	-4
you'll read	8
you'll recognize	2
you'll regret	-1
you'll want	1
you're better	-24
you're considering	-2
you're doing	3
you're familiar	2
you're getting	-2
you're in	1
you're interested	-1
you're into	-2
you're looking	1
you're missing	3
you're not	1
you're paying	-2
you're playing	4
you're set	3
you're sitting	3
you're used	6
you're using	9
you're very	-5
you're wearing	-1
you've been	1
you've ever	1
you've missed	6
young again	4
young age	2
young at	12
young boy	4
young boy's	4
young characters	4
young children	-1
young girls	2
young in	2
young lovers	1
young male	-3
young man	1
young men	4
young people	-1
young victoria	2
young woman	-1
younger brother	1
younger children	7
younger kids	-1
younger people	2
younger viewers	3
youngest	1
your account	-1
your amp	7
your attention	2
your bag	-6
your bass	2
your belief	6
your beliefs	4
your belly	-4
your body	1
your breath	12
your budget	2
your camera	7
your card	-2
your case	3
your cat	2
your chest	-6
your childhood	11
your choices	3
your closest	4
your closet	2
your clothing	5
your collection	6
your cooking	3
your curves	4
your customer	-4
your daddy	-3
your day	1
your desktop	5
your diet	6
your digital	3
your dreams	3
your expectations	-1
your eyes	1
your favorite	18
your favorites	2
your favourite	2
your figure	3
your fingertips	3
your first	-2
your flight	2
your grave	-10
your guitars	4
your hard	-1
your heart	12
your hearts	3
your hero	9
your home	10
your horoscope	3
your hunger	2
your idea	-1
your inner	15
your instrument	13
your interest	1
your kitchen	3
your knees	-7
your list	17
your little	2
your local	-5
your loved	1
your luck	-5
your meal	-3
your mind	4
your money	-47
your music	4
your needs	3
your neighbors	4
your old	8
your on	5
your over	7
your pedals	8
your personal	-2
your pick	-3
your picks	5
your picture	-7
your place	-6
your pocket	2
your price	3
your privacy	-6
your pulse	3
your recordings	4
your reviews	6
your sanity	-3
your self	-1
your senses	6
your signal	3
your size	6
your smartphone	6
your sound	6
your space	3
your spouse	-4
your staff	-10
your standard	1
your standards	-4
your store	-5
your strap	-3
your style	3
your table	2
your taste	4
your thighs	-2
your thoughts	3
your thumb	5
your travel	5
your trip	30
your turn	3
your unit	-3
your upper	-3
your usual	4
your vehicle	7
your wardrobe	8
your whole	9
your yogurt	3
yourself !	9
yourself a	-2
yourself and	3
yourself because	-4
yourself if	3
yourself the	2
yourself why	-3
yourselves	-5
yourselves a	-3
youssef	3
youssef chahine	5
youth	-1
youth of	-11
youtube and	2
youtube app	-2
yr	-1
yr olds	-3
yrs	1
yrs and	8
yuck	-56
yuck !	-24
yucky	-6
yuen	4
yuk	-22
yuk !	-7
yum	36
yum !	15
yum and	2
yum yum	1
yummm	10
yummy	53
yummy !	7
yummy and	8
yummy food	4
yummy with	3
yvr	6
yyz	-4
zabriskie	3
zabriskie point	3
zane	1
zappos	1
zega	-2
zen	-1
zenith	2
zenith of	3
zentropa	3
zero	-5
zero day	16
zero i	2
zero if	-8
zero issues	3
zero mostel	5
zero rating	-4
zero star	-16
zero stars	-62
zeta	-2
zeta jones	-2
zhu	2
zing	6
zionist	-4
zipper	-5
zipper in	-3
zipping	2
zips	7
zomato	-13
zombie	-2
zombie movie	-1
zombies	-3
zombies ?	-3
zone and	1
zr	-3
zu	4
zumba	-3
à	2
à la	3
☺	3
✌	3
❤	26
⭐	3
👌	9
👌 👌	5
👍	11
👍 👍	4
👎	-3
🔥	3
😀	5
😁	10
😄	4
😉	10
😊	31
😋	33
😋 😋	3
😍	43
😍 😍	4
😎	4
😡	-7
🙂	6
🤗	3
🤘	2
🤩	3
