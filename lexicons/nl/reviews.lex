# format: repute-lexicon/1
# name: reviews
# language: nl
# version: 1
# licence: GPL-3.0-or-later
# trained-on: nl_pattern_books negative=1206 neutral=0 positive=1175 held-out=602 digest=ff1a284ff368705f20bc1a74d8e470fe
# settings: entries=20000 words=3 texts-min=2 cost=9 digits=no presence
# settings: dropped=4 calibration-error=0.0116
# negators: niet geen nooit niets niks noch zonder nergens niemand amper nauwelijks
# negation-window: 3
# scale: 0.18941052
# slope: 1.02238
# probability: 1.77701 0.0730039
# thresholds: -0.100 0.100
# accuracy: nl_pattern_books n=602 binary=0.9153 f1=0.9149 pearson=0.8663
!	20
! ?	-2
:(	-2
:)	17
:d	6
;)	2
?	-14
NOT_aan	-26
NOT_aan !	-1
NOT_aan NOT_de NOT_verwachtingen	-1
NOT_aan NOT_denken	1
NOT_aan NOT_denken NOT_dat	1
NOT_aan NOT_het	-17
NOT_aan NOT_het verhaal	-2
NOT_aan NOT_te	-1
NOT_aan NOT_te horen	-1
NOT_aanraden	-24
NOT_aanrader	-36
NOT_aanrader !	-1
NOT_al	-3
NOT_al NOT_te	-1
NOT_alleen	-1
NOT_als NOT_een	-2
NOT_als de	1
NOT_als de vorige	3
NOT_ander	2
NOT_ander NOT_boek	1
NOT_andere	-7
NOT_bal	-1
NOT_beeld	-1
NOT_begrepen	-1
NOT_beroep	-1
NOT_beroep NOT_gedaan	-1
NOT_beroep NOT_gedaan op	-1
NOT_beschreven	4
NOT_best	-6
NOT_besteed	-2
NOT_beter	-2
NOT_beters	-2
NOT_bevatten	3
NOT_bevatten NOT_dat	1
NOT_bij NOT_bol	1
NOT_bij de	-1
NOT_bij een	1
NOT_bij het lezen	1
NOT_bijzonder	-3
NOT_blijf	-1
NOT_blijven NOT_hangen	-1
NOT_boeien	-40
NOT_boeien NOT_en	-1
NOT_boeiend	-25
NOT_boeiend NOT_en	-3
NOT_boeiende	-1
NOT_boek	-5
NOT_boek NOT_dat	-1
NOT_boek NOT_is	-1
NOT_boek NOT_meer	2
NOT_boek NOT_van	2
NOT_boek van	-3
NOT_boeken	-1
NOT_boeken NOT_maar	2
NOT_boeken NOT_met	-1
NOT_boeken NOT_met een	-1
NOT_bol	1
NOT_dan	-11
NOT_dan NOT_dat	-1
NOT_dan NOT_een	-1
NOT_daphne	3
NOT_daphne deckers	2
NOT_daphne deckers gelezen	2
NOT_dat NOT_het boek	-1
NOT_dat ik	1
NOT_de	-3
NOT_de NOT_andere	-2
NOT_de NOT_gaten	-1
NOT_de NOT_indruk	-3
NOT_de NOT_inhoud	-1
NOT_de NOT_moeite	-8
NOT_de NOT_moeite NOT_waard	-3
NOT_de NOT_verf	-3
NOT_de NOT_verwachtingen	-1
NOT_de boeken	-1
NOT_de verhaallijn	-1
NOT_denken	2
NOT_denken NOT_dat	1
NOT_deze	-11
NOT_deze tijd	-1
NOT_dezelfde	1
NOT_diepgang	-8
NOT_diepgang NOT_en	-1
NOT_ding	-1
NOT_direct	8
NOT_direct NOT_een	1
NOT_dit	1
NOT_dit NOT_boek	-8
NOT_dit genre	2
NOT_doel	-1
NOT_dom	-1
NOT_door	-14
NOT_door NOT_heen	-3
NOT_door NOT_te	-6
NOT_door NOT_te NOT_komen	-2
NOT_door NOT_te komen	-1
NOT_doorheen	-34
NOT_doorheen NOT_en	-1
NOT_doorheen NOT_te	-6
NOT_doorheen NOT_te NOT_komen	-3
NOT_doorkomen	-11
NOT_doorkomen NOT_aan	-6
NOT_droog	1
NOT_duidelijk	-11
NOT_duidelijke	-2
NOT_dus	-48
NOT_echt	-5
NOT_echt NOT_bij	-1
NOT_echt NOT_boeien	-3
NOT_echt NOT_een	-1
NOT_echt NOT_origineel	-1
NOT_echt NOT_spannend	-2
NOT_echt NOT_tot	-2
NOT_echt NOT_tot NOT_leven	-1
NOT_echte	2
NOT_een	-5
NOT_een NOT_boek	-1
NOT_een NOT_boek NOT_dat	-1
NOT_een NOT_geweldig	-1
NOT_een NOT_literair	1
NOT_eens	-6
NOT_eens NOT_de	-1
NOT_eens NOT_de NOT_moeite	-1
NOT_en	-11
NOT_en NOT_er	-2
NOT_en de	-1
NOT_en het	-1
NOT_enige	-7
NOT_enkel	-2
NOT_enkel NOT_beroep	-1
NOT_enkel NOT_beroep NOT_gedaan	-1
NOT_enkele	-6
NOT_enkele NOT_boekenkast	2
NOT_er	-6
NOT_erg	-3
NOT_even	1
NOT_fan	-13
NOT_fan NOT_van	-1
NOT_gaan	1
NOT_gang	-3
NOT_gang NOT_en	-1
NOT_gaten	-1
NOT_gebeurd	-1
NOT_gedaan	-1
NOT_gedaan op	-1
NOT_gedaan op de	-1
NOT_gegrepen	-1
NOT_gekocht	-10
NOT_gekomen	-1
NOT_gelezen NOT_omdat	1
NOT_geloofwaardig	-10
NOT_geloven	4
NOT_geloven dat	3
NOT_geloven dat een	1
NOT_gelukt	-11
NOT_gepleegd	1
NOT_geraakt	-1
NOT_geschreven	-4
NOT_geschreven NOT_zijn	-1
NOT_geval	1
NOT_geweldig	-11
NOT_geweldig NOT_boek	-1
NOT_geweten NOT_dat	1
NOT_gezicht	6
NOT_giphart	-1
NOT_goed	-5
NOT_goed NOT_als de	1
NOT_goed NOT_in	-8
NOT_goed NOT_in NOT_de	-1
NOT_goed NOT_op	-1
NOT_goede	-2
NOT_haar	-1
NOT_hangen	-1
NOT_heb NOT_uitgelezen	-1
NOT_heeft NOT_een	1
NOT_heeft NOT_een NOT_boek	1
NOT_heel	-7
NOT_heen	-2
NOT_heen NOT_te	-1
NOT_hem	7
NOT_het	-5
NOT_het NOT_boek weg	1
NOT_het NOT_een	-3
NOT_het NOT_geval	1
NOT_het boek	-5
NOT_het verhaal	-9
NOT_hoe NOT_de	-1
NOT_hoe NOT_snel	1
NOT_hond	-1
NOT_hoofdpersoon	-1
NOT_hoogstandje	-2
NOT_horen	-1
NOT_houdt	1
NOT_idee	-1
NOT_iets	1
NOT_iets NOT_van	2
NOT_ik	1
NOT_in	-3
NOT_in NOT_de	-1
NOT_in NOT_de NOT_gaten	-1
NOT_in NOT_deze	-1
NOT_in NOT_dit	1
NOT_in NOT_en	-1
NOT_in NOT_het	-1
NOT_in NOT_het boek	-1
NOT_in NOT_te	-1
NOT_indruk	-10
NOT_indruk van	-1
NOT_inhoud	-4
NOT_inkomen	-1
NOT_inleven	-1
NOT_interessant	-9
NOT_is	2
NOT_is !	1
NOT_is NOT_het	-1
NOT_is maar	-1
NOT_jammer	-2
NOT_kaas	-3
NOT_kapot	-1
NOT_karakters	-1
NOT_kennen	-1
NOT_kluun	-3
NOT_komen	-16
NOT_kon NOT_leggen	1
NOT_kon leggen	1
NOT_kopen	-31
NOT_krijg	-1
NOT_kunnen	-11
NOT_kunnen NOT_boeien	-1
NOT_kunnen NOT_lezen	-3
NOT_kunt	11
NOT_kunt NOT_leggen	1
NOT_laatste	3
NOT_lang	-11
NOT_langdradig	6
NOT_lees	-2
NOT_leggen	6
NOT_lekker	-10
NOT_lekker NOT_wegleest	-1
NOT_leuk NOT_boek	-2
NOT_leven	-10
NOT_lezen NOT_maar	1
NOT_liefdes	1
NOT_lijn	-3
NOT_literair NOT_hoogstandje	-1
NOT_los	32
NOT_losgelaten	2
NOT_loslaten	1
NOT_maakt	2
NOT_maar NOT_een	-1
NOT_maar dit	3
NOT_mag	1
NOT_maken	-1
NOT_manier	-3
NOT_mee	-1
NOT_meer	2
NOT_meer NOT_dan	-3
NOT_meer NOT_is	8
NOT_meer NOT_los	7
NOT_meer NOT_serieus	-1
NOT_meer NOT_stoppen	7
NOT_meer NOT_stoppen NOT_met	1
NOT_meer NOT_uit	1
NOT_meer NOT_van	-3
NOT_meer NOT_weet	-1
NOT_meer NOT_weg	9
NOT_meer NOT_weg NOT_te	1
NOT_meer NOT_weggelegd	1
NOT_meer NOT_wegleggen	7
NOT_meeslepend	-3
NOT_mensen	-1
NOT_met NOT_de NOT_andere	-1
NOT_met NOT_dit NOT_boek	-1
NOT_met NOT_lezen	2
NOT_met een	-1
NOT_met het	-1
NOT_met lezen	4
NOT_mij	-7
NOT_mijn	1
NOT_mijn NOT_boek	-2
NOT_mijn NOT_ding	-1
NOT_mijn NOT_laatste	1
NOT_minder	8
NOT_minder NOT_goed	1
NOT_missen	2
NOT_moeite	-19
NOT_moeite NOT_waard	-4
NOT_moet	-1
NOT_mogen	-4
NOT_mooi	-1
NOT_naast	1
NOT_namen	-1
NOT_nederlands	-2
NOT_neerleggen	2
NOT_net	1
NOT_nieuws	-4
NOT_noemen	-3
NOT_noemenswaardige	-1
NOT_of	-2
NOT_of NOT_het	-1
NOT_of nauwelijks	-2
NOT_om	-6
NOT_om NOT_aan	-2
NOT_om NOT_aan NOT_te	-1
NOT_om NOT_door	-3
NOT_om NOT_door NOT_te	-1
NOT_om NOT_te	-2
NOT_omdat NOT_het	-5
NOT_omdat NOT_het NOT_een	-1
NOT_omdat NOT_ik	1
NOT_onder NOT_de	-3
NOT_onderdoen	1
NOT_ontbreken	2
NOT_ontdekken	-1
NOT_onthullend	-1
NOT_op	1
NOT_op NOT_de	1
NOT_op NOT_gang	-2
NOT_op NOT_gang NOT_en	-1
NOT_openlijk	3
NOT_origineel	-5
NOT_over	-12
NOT_over NOT_de	-1
NOT_over NOT_uit	-1
NOT_overdreven	1
NOT_pakkend	-3
NOT_passend	-1
NOT_plaats	-1
NOT_plot	-5
NOT_positief	-1
NOT_praten	2
NOT_prettig	-1
NOT_probleem	1
NOT_raken	-3
NOT_realistisch	-1
NOT_recht	-6
NOT_respect	-2
NOT_respect NOT_voor	-1
NOT_rust	-1
NOT_s	-1
NOT_schrijfster	-1
NOT_schrijven	1
NOT_serieus	-5
NOT_sex	-2
NOT_simon	-2
NOT_slecht	-8
NOT_slecht NOT_boek	-3
NOT_slecht NOT_boek gelezen	-1
NOT_slechte	-1
NOT_sommige	-1
NOT_soort	-2
NOT_spannend	-34
NOT_spannend NOT_en	-1
NOT_spanning	-23
NOT_spanning NOT_in	-1
NOT_spijt	5
NOT_spijt NOT_van	3
NOT_spijt NOT_van !	1
NOT_stijl	-2
NOT_stoppen	58
NOT_stoppen NOT_met	8
NOT_stoppen NOT_met NOT_lezen	1
NOT_stoppen NOT_met lezen	2
NOT_storend	1
NOT_succesvol	-1
NOT_super	-1
NOT_sympathiek	-1
NOT_te	-7
NOT_te NOT_bevatten	1
NOT_te NOT_doen	-1
NOT_te NOT_komen	-11
NOT_te NOT_kopen	-2
NOT_te NOT_noemen	-1
NOT_te NOT_stoppen	1
NOT_te NOT_vergeten	1
NOT_te NOT_volgen	-1
NOT_te NOT_wachten	-1
NOT_te horen	-1
NOT_te komen	-7
NOT_te kopen	-1
NOT_te leggen	1
NOT_te lezen	-1
NOT_teleur	3
NOT_ter	-1
NOT_teveel	1
NOT_thriller	-3
NOT_tippen	-4
NOT_toe	1
NOT_toepassing	-1
NOT_toevoegen	-1
NOT_tot NOT_een	-1
NOT_tot NOT_leven	-2
NOT_tot NOT_zijn	-1
NOT_tot NOT_zijn NOT_recht	-1
NOT_tot het	1
NOT_totdat	1
NOT_traan	1
NOT_twijfelen	2
NOT_uit NOT_de	-5
NOT_uit NOT_de NOT_verf	-3
NOT_uit NOT_kunnen	-1
NOT_uit NOT_kunnen NOT_lezen	-1
NOT_uit NOT_te	-1
NOT_uitgediept	-4
NOT_uitgelezen	-13
NOT_uitgewerkt	-2
NOT_uitlezen	-4
NOT_uitnodiging	-2
NOT_vaart	-4
NOT_vaart NOT_in	-2
NOT_van	-2
NOT_van !	1
NOT_van NOT_boeken	-1
NOT_van NOT_daphne	2
NOT_van NOT_daphne deckers	2
NOT_van NOT_de	-5
NOT_van NOT_de NOT_inhoud	-1
NOT_van NOT_deze	-4
NOT_van NOT_doen	1
NOT_van NOT_lezen	3
NOT_van NOT_lezen NOT_maar	1
NOT_van NOT_onder	-1
NOT_van haar	-1
NOT_van het	-1
NOT_van je	-2
NOT_vanaf	-2
NOT_veel NOT_aan	-2
NOT_veel NOT_blijven	-1
NOT_veel NOT_over	-1
NOT_veilig	2
NOT_verassend	-1
NOT_verder	-2
NOT_verder NOT_dan	-2
NOT_verf	-5
NOT_vergeten	15
NOT_verhaal	1
NOT_verhaallijn	-9
NOT_vertrouwen	-1
NOT_verwacht	3
NOT_verwachtingen	-3
NOT_vind	1
NOT_volgen	-4
NOT_vond	-6
NOT_voor	-4
NOT_voor NOT_de	1
NOT_voor NOT_mij	-1
NOT_voordat	4
NOT_voordat je	1
NOT_voorspelbaar	2
NOT_vorm	-2
NOT_vrolijk	-1
NOT_vrolijk NOT_van	-1
NOT_waar	-3
NOT_waard	-37
NOT_waarde	-1
NOT_waargemaakt	-3
NOT_waarom	-3
NOT_wachten	2
NOT_wachten NOT_tot	7
NOT_wallender	6
NOT_warm	-1
NOT_was	-1
NOT_wat	-1
NOT_weg	14
NOT_weg NOT_dat	1
NOT_weg NOT_kon	3
NOT_weg NOT_kon NOT_leggen	1
NOT_weg NOT_kunt	1
NOT_weg NOT_kunt NOT_leggen	1
NOT_weg NOT_leggen	1
NOT_weg NOT_te leggen	1
NOT_weggelegd	2
NOT_wegleest	-1
NOT_wegleggen	26
NOT_wegleggen NOT_en	1
NOT_wegleggen NOT_voordat	1
NOT_weinig	-1
NOT_wel	-1
NOT_weten	-2
NOT_wie	-2
NOT_wijzer	-1
NOT_worden	-1
NOT_worden NOT_uitgediept	-1
NOT_wordt	1
NOT_ze je	1
NOT_zie	-2
NOT_zij	2
NOT_zijn	-5
NOT_zijn NOT_andere	-1
NOT_zijn NOT_recht	-1
NOT_zin NOT_meer	-1
NOT_zit	-1
NOT_zo NOT_goed	1
NOT_zo NOT_veel	1
NOT_zoals	-1
NOT_zomaar NOT_een	1
NOT_zonde	-3
NOT_zonde NOT_van	-1
a	-7
a la	-2
aan !	1
aan begint	-1
aan bod	-1
aan de ene	-2
aan de hand	1
aan de hoofdpersoon	-1
aan de kant	1
aan de laatste	1
aan een ander	-1
aan een stuk	1
aan elkaar	-2
aan het lezen	1
aan het verhaal	-1
aan iedereen	2
aan iedereen aanraden	1
aan maar	-5
aan om	2
aan om dit	1
aan te bevelen	1
aan te raden	1
aan toe	14
aan toe gaat	6
aan wat	-1
aanfluiting	-1
aangegeven	-1
aangekomen	1
aangenaam	5
aangenaam leesvoer	2
aangenaam verrast	3
aangereikt	-1
aangeschaft	-1
aangezien de	-1
aangrijpend	28
aangrijpend boek	10
aangrijpend en	1
aangrijpend verhaal	4
aangrijpend verhaal dat	1
aangrijpende	5
aangrijpende verhaal	1
aanhang	-1
aankijkt	-1
aankoop	-4
aanraden van	-1
aanrader	72
aanrader !	29
aanrader als	-2
aanrader als je	-1
aanrader dus	6
aanrader dus !	1
aanrader maar	2
aanrader om	1
aanrader ook	2
aanrader ook voor	1
aanrader voor	-2
aanrader voor de	2
aanrader voor iedereen	1
aanrader voor mensen	-1
aanraders	1
aanradertje	9
aanradertje !	1
aanspreekt	-1
aantal andere	-1
aantal andere boeken	-1
aantreft	1
aanvulling	1
aanzien	3
aanzien van	2
aap	-1
aarde	2
aardig	-20
aardig boek	-2
aardig maar	-9
aardig verhaal	-1
aardig wat	1
aardige	-5
aardkinderen	-1
aasvlieg	-1
absolute	3
absolute aanrader	10
absolute aanrader !	1
absolute aanrader voor	2
absolute topper	2
absoluut	-1
absoluut een aanrader	2
absoluut geen	-11
absoluut geen NOT_aanrader	-1
absoluut niet	-4
absurdistische	-3
accent	-4
ach	-1
achter de	-1
achter de schermen	4
achter het	-1
achtergrond	1
achtergrond van	1
achtergronden van	1
achterhaald	-4
achterhuis	5
achterin	-10
achterkant	-14
achterkant van	-3
achterkant van het	-1
achterzijde	-7
achterzijde van	-1
achtig	-3
adem	38
adem uit	6
adem uitgelezen	1
adem uitlezen	1
adembenemend	6
adembenemend verhaal	1
ademloos	29
advies	-15
advies is	-1
advies is om	-1
adviezen	-1
advocaat van	5
advocaat van de	4
af	-1
af hoe	1
af hoe het	1
af van	-2
af voor	1
af zou	-1
af zou lopen	-1
afgedaan	1
afgedrukt	-1
afgehaakt	-7
afgelopen	1
afgeraffeld	-6
afgespeeld	2
afgevraagd	-1
afgewisseld	7
afgewisseld met	4
afknapper	-24
afknapper !	-1
afleveren	-1
afloop	3
afloop vond	2
afloop vond ik	2
afrader	-28
afrader !	-1
afscheid	5
afschuwelijk boek	-1
afschuwelijke	1
afspeelt	1
afstandelijk	-3
afstandelijke	-2
aftreksel	-2
aftreksel van	-1
afwijken	4
afwijken van	3
afwijken van de	2
age	-1
agente	-1
aktie	1
al dan	5
al dan niet	4
al dat ze	1
al de	1
al deze	-1
al die	1
al een	6
al een aantal	1
al eens	-1
al goed	2
al haar	-1
al heel	2
al heel wat	1
al helemaal niet	-1
al lang	-3
al mijn	-1
al mijn verwachtingen	2
al na een	-1
al na het	3
al niet	-7
al op	-2
al snel	-1
al snel duidelijk	-2
al te	1
al uit naar	1
al voor	3
al voor de	2
al zou	1
alhoewel het boek	2
alinea	-3
alison	2
all	-6
all inclusive	-3
alle andere	1
alle boeken	1
alle boeken van	2
alle mensen	1
alle positieve	-2
alle staten	2
alle titels	-1
allebei de	1
alleen	-2
alleen de	-1
alleen het	-3
alleen maar over	-1
alleen nog	1
allemaal een	-2
allemaal een beetje	-1
allemaal erg	-1
allemaal gebeurd	1
allemaal gelezen	5
allemaal heeft	2
allemaal te	-2
allen	1
allende	11
allerbeste	5
alles alles	-1
alles alles maar	-1
alles bij	1
alles heen	1
alles maar	-1
alles maar ook	-1
alles mee	-2
alles mee gezegd	-1
alles op alles	1
alles word	-1
alles word beschreven	-1
alles wordt in	-1
alles zit	1
alom !	2
als cadeau	5
als de	3
als de andere	1
als de boeken	1
als de eerste	1
als de hoofdpersoon	1
als deel	1
als dertiger	2
als die	-1
als een trein	6
als fan	-1
als fan van	-1
als het uit	4
als je	-2
als je dan	1
als je de	-11
als je dit	1
als je echt	-1
als je eenmaal	4
als je er	1
als je je	-1
als je meer	2
als je niet	2
als je van	-1
als lezer	-1
als mensen	-2
als nieuw	2
als titel	-1
als weg	1
als weg van	1
als zij	-1
als zijn	3
alsof de	-6
alsof de schrijfster	-1
alsof je	1
alsof ze	-1
altijd dat	4
altijd dat de	1
altijd dichtbij	2
altijd goed	1
altijd wel	-1
alweer	1
alweer een	1
amateuristisch	-4
ambitieus	-1
amir	2
amp	2
amsterdam	-4
amy	1
ander	-1
ander boek	-3
ander einde	2
ander zou	-1
andere boeken heb	1
andere delen	1
andere kijk	1
andere mensen die	1
andere recensies	-1
andere serie	1
andere serie van	1
andere wending	1
andere wereld	10
anderen	-3
anders dan	1
anders is	-1
anders is het	-1
andrews	3
anekdote	-1
anekdotes	-1
angels	-1
angst	13
angst en	2
anne	34
anne de	1
anne frank	8
anti	-8
anti climax	-1
antwoord	1
apart	5
apart maar	2
aparte	6
apen	-1
appartement	-1
ararat	1
arme	-8
armen	-5
armoede	1
armoede en	1
arnon	-1
arrogantie	-2
atmosfeer	2
auel	-3
auteur	-9
auteur als	1
auteur heeft	-2
auto's	-4
autobiografisch is	1
avond	-2
avonden	1
avonden uitgelezen	1
avontuur	3
avontuurlijk	1
baantjer	2
back	1
backs	-1
bagger	-6
bah	-21
bah !	-3
baldacci boek	1
balkan	1
ban	6
ban van	1
ban van de	1
band	1
bank	-1
bar	-5
barst	-2
basis	-11
basis van	-3
batavia	1
bed	2
bed te	1
bed te gaan	1
bedankt	2
bedenkelijk	-1
bedenkelijk niveau	-1
bedoel	-7
bedoel ik	-1
bedoeld	-7
bedoeld voor	-1
bedoeld wordt	-1
bedoeling	-3
beeld	1
beeld te	-1
beeld van wat	1
beelden	1
beeldend	16
beeldend geschreven	5
beest	-1
beetje	-1
beetje een	-6
beetje hangen	-1
beetje het	-1
beetje in	6
beetje jammer	-5
beetje moeilijk	2
beetje moeilijk inkomen	2
beetje op	-1
beetje spannend	-5
beetje te	-4
beetje tegenvallen	-2
beetje traag	1
beetje voorspelbaar	2
beetje voorspelbaar maar	1
begin dacht	-1
begin dacht ik	-1
begin een	1
begin een beetje	1
begin en	-1
begin gegrepen	1
begin gegrepen door	1
begin ik	1
begin je	1
begin tot	20
begin tot eind	6
begin tot het	6
begin van	-1
begin was	-1
begin wordt	-1
beginnen aan	1
beginnend	1
beginnende	-1
begint een	2
begint een beetje	1
begint het	-1
begint kan	1
begint spannend	-2
begint sterk	-1
begon als	2
begon ik	-1
begon ik aan	-1
begon ook	-1
begonnen aan	-1
begonnen bent	-1
begonnen en	1
begonnen maar	-2
begrijp	1
begrijp niet	-1
begrijp nu	1
begrijpen	2
begrijpen door	2
begrijpt	1
begrip	-1
behoefte	-1
behoorlijk droog	-1
behoorlijk tegen	-1
behoorlijke	-1
behoort	4
beishuizen	-1
bekend	-2
bekende feiten	-1
bekennen	-3
bekennen dat	-3
bekijken	1
beklemmend	8
beklemmend en	1
bekoren	-1
belachelijk	-1
beland	-2
belangrijk	1
belangrijk dat	2
belangrijker	1
belediging	-4
beleef	2
beleef je	2
beleeft	1
belevenissen	1
belevingswereld	5
belevingswereld van	3
belevingswereld van de	2
belgië	10
belicht	1
beloofde	-3
belooft	-6
belovend	-1
belovend maar	-1
ben	-1
ben absoluut	-1
ben begonnen	1
ben benieuwd naar	3
ben dan	1
ben dan ook	1
ben dit	-1
ben dit boek	-1
ben een	-9
ben een fan	-2
ben een grote	-1
ben erg	10
ben erg benieuwd	2
ben halverwege	-1
ben het met	-1
ben het meteen	1
ben ik	-1
ben ik aan	-6
ben ik er	1
ben ik gestopt	-1
ben ik van	-1
ben in	-1
ben je	1
ben je niet	1
ben meteen	1
ben nu	-1
ben nu halverwege	-1
ben nu op	-6
ben toen	-1
ben tot	-5
ben zeker	1
benaderd	-1
benadering	3
beneden	-3
benieuwd !	1
benieuwd hoe	1
benieuwd hoe het	1
benieuwd naar	1
benieuwd naar de	2
benieuwd naar dit	-1
bent	1
bent laat	1
bent op	1
beoordelen	-1
beoordelingen	-13
bepaalt	-2
beperken	-1
berichten	-1
beroerd	-3
beschouw	4
beschreven	10
beschreven hoe	4
beschreven hoe het	1
beschreven in een	-1
beschreven is	1
beschreven waarbij	1
beschrijft	2
beschrijft de	1
beschrijft in	1
beschrijvende	1
beschrijving	-1
beschrijving van het	-1
beschuldigen	-4
besef	1
besef dat	1
besef dat je	2
beslist geen	-1
beslist niet	-1
beslommeringen	-2
besloot	1
besneden	1
bespiegelingen	5
bespreken	-1
besproken	4
best	1
best goed	-1
bestaan	1
beste	23
beste boek	14
beste boek dat	3
beste boek van	1
beste boek wat	1
beste boeken	11
beste boeken die	3
beste boeken ever	1
beste wat	1
beste wat ik	1
beste wil	-1
besteld	-1
bestellen	2
bestellen !	2
betekend	-2
betekenen	-2
beter	-9
beter !	-3
beter dan de	1
beter kan	-1
beter maar	-1
beter zou	-1
betere boeken van	1
betreft een	2
betreft is	2
betreft niet	-1
bevat	-1
bevelen	2
beweert	-1
bewezen	1
bewijzen	-3
bewogen	-1
bewondering	2
bewondering voor	2
bezeten	1
bezig	1
bezoek aan het	-1
bezorgde	-1
bezorgde mij	-1
biblion	-1
biblion recensie	-1
bibliotheek	-1
bidden	-1
bieb	-1
bij	-1
bij de	-1
bij de dokter	-4
bij dit	-1
bij dit boek	-1
bij een tv	1
bij elkaar geraapt	-1
bij elke	-1
bij hem	3
bij het	-1
bij het oud	-2
bij lange	-1
bij lange na	-1
bij mij is	-1
bij mijn	-3
bij peter	1
bij peter r	1
bij tijd	1
bij tijd en	1
bij vlagen	-2
bij weg	2
bijgehaald	-1
bijna	4
bijna aan	3
bijna het	1
bijna in	1
bijna in een	1
bijna niet NOT_te	1
bijna niets	1
bijna onmogelijk	1
bijna tastbaar	2
bijvoorbeeld	1
bijzinnen	-2
bijzonder	15
bijzonder boek	4
bijzonder en	3
bijzonder grappig	1
bijzonder slechte	-1
bijzonder verhaal	1
bijzondere	21
bijzonders	-1
binchy	-4
binnen	-1
binnen een	-1
biologie	2
biologie en	1
bizar en	-1
bladen	-1
bladzijden	-1
bladzijdes	-1
blauwe	1
bleef	2
bleek	-1
bleek het	-1
blij dat	-2
blij met	1
blij met mijn	1
blijf	2
blijf je	1
blijf je lezen	1
blijft	2
blijft dit	1
blijft een	2
blijft het boek	2
blijft je	2
blijft lezen	11
blijft maar	1
blijft spannend	3
blijkbaar	-4
blijkt	-2
blijkt dat	-1
blijkt te	-1
blijkt te zijn	-1
blijven vlak	-1
blik in	1
bloedstollend	2
bloeit	-1
bloemen	4
bloemen op	2
bloemen op zolder	2
blog	-1
blonde	3
blues	-1
blz	-5
bod	-1
boeide	-4
boeiend	16
boeiend boek	7
boeiend boek !	1
boeiend en	2
boeiend geschreven	5
boeiend kan	1
boeiende	1
boeiende manier	4
boeiender	-1
boeit van	2
boeit van begin	1
boek	2
boek !	6
boek aan	2
boek aan het	-1
boek aan iedereen	1
boek aangeschaft	-2
boek al	-1
boek als een	-2
boek als je	-1
boek begonnen	-18
boek beter	-3
boek bijna	2
boek bijna niet	1
boek blijft	1
boek boeiend	5
boek dat	8
boek dat boeit	1
boek dat een	1
boek dat ik	1
boek dat je	2
boek die	1
boek die je	6
boek door een	-1
boek een echte	2
boek eindigt	2
boek en	2
boek en een	1
boek er	1
boek even	1
boek even weg	1
boek gaan	-2
boek gaan lezen	-1
boek gaat	-5
boek gaat eigenlijk	-1
boek geeft een	1
boek geen	-7
boek gekocht en	1
boek gekocht omdat	-1
boek gelezen met	-1
boek gewoon	2
boek had	1
boek had gelezen	2
boek had ik	-1
boek hadden	-2
boek hadden ze	-1
boek heb het	1
boek heb ik	-1
boek heb uitgelezen	-1
boek heeft mij	1
boek heen	-1
boek het	2
boek het is	2
boek het leest	2
boek in	1
boek in één	3
boek is een	1
boek is in	1
boek is me	-1
boek is weer	2
boek is zonder	1
boek je	1
boek kan mij	-1
boek komt	-2
boek kunnen	-1
boek laat	1
boek lang	-1
boek lees	3
boek lees je	2
boek leest als	3
boek leuk	2
boek lijkt	-1
boek maar de	-1
boek maar wel	-3
boek meer	1
boek met	2
boek met de	1
boek met een	1
boek met veel	1
boek minder	-1
boek moet je	3
boek moeten	4
boek moeten lezen	1
boek net zo	1
boek niet	-1
boek niet NOT_aan	-1
boek niet NOT_aanraden	-1
boek niet NOT_meer	-1
boek niet NOT_te	-2
boek niet NOT_wegleggen	3
boek nog niet	1
boek nog wel	-1
boek of	-1
boek om	3
boek om aan	1
boek om even	1
boek om te	1
boek omdat ik	-1
boek omdat je	1
boek onder	2
boek ooit !	1
boek ook zo	3
boek op de	-1
boek op vakantie	2
boek pas	1
boek past	-4
boek saai	-1
boek slecht	-1
boek staan	4
boek super	1
boek te noemen	2
boek te schrijven	-1
boek tot de	-1
boek uit had	1
boek uit te	-24
boek uitgegeven	-2
boek uitkomt	1
boek uitstekend	1
boek valt	-7
boek van het	1
boek van madeleine	3
boek van mijn	1
boek van simone	-1
boek veel	1
boek verwacht	-4
boek viel	-14
boek viel me	-1
boek viel mij	-3
boek vindt	1
boek vond ik	-1
boek voor	2
boek voor op	2
boek voor tussendoor	2
boek waar	2
boek waar je	4
boek waarin	1
boek waarin je	2
boek want	2
boek was op	2
boek wat	3
boek wat heerlijk	1
boek wat je	5
boek wat mij	-1
boek werd	-1
boek wil	4
boek wordt het	2
boek zal je	1
boek zeg	-2
boek zich	-2
boek zijn	-1
boek zo'n	-1
boek zonder	-3
boeken die	1
boeken die ik	1
boeken ever	1
boeken ik	1
boeken is	2
boeken lezen	2
boeken onder	1
boeken ooit	1
boeken op	-1
boeken schrijft	1
boeken van coben	1
boeken van kluun	-2
boeken van nicci	3
boeken zijn geweldig	-1
boeken zouden	-1
boekenkast	2
boekenkast !	1
boekenlijst	-2
boeketreeks	-3
boekje en	-1
boekje is het	-1
boekje met	1
boekje uitgelezen	-1
boekje voor	-1
boekjes te	-1
boekwerk	-1
boel	-5
bol	-12
boom	-2
booring	-1
bordkarton	-1
bordkartonnen	-1
borst	2
bosnie	2
bot	5
boudewijn	4
bouquetreeks	-12
boven	1
bovendien	-3
bovendien worden	-1
boy	-1
braaf	-3
breed	-1
bril	-2
briljant	8
briljant !	1
broek	-4
broers	11
broers en	2
broers en zussen	1
brok	2
brok in	1
brok in mijn	1
brouwers	1
brown	-7
buiten	-1
buitenwereld	3
bundel van	2
buren	-5
c	2
cadeau	2
camilla	2
campert	-4
carmen	2
carol	3
carol goodman	2
carry	-1
carry slee	-1
casteel	12
casteel serie	8
cd	-1
cf	2
chainfire	4
chaotisch	-6
chapeau	1
charme	-1
chiklit	1
christelijke	-1
circus	-1
city	-1
clarkson	-1
class	-1
claudia	6
cliché	-2
clichématig	-1
climax	-5
co	-1
coben	2
code	-3
coelho	-1
colombia	-1
column in	-1
columns en	-1
com	-1
commentaar	-1
communiceren	-2
compleet van	2
compleet van de	2
complexe	1
complimenten	3
complotten	-2
concept	-5
conclusie dat	-1
conclusies	1
confronterend	2
constant	1
contact	2
contact met	1
continue	-1
controle	1
cool	6
cornwell	-2
cover	-6
creert	3
cujo	-1
cultuur	1
cultuur die	3
cursief voorafgegaan	1
cursieve	1
cursus	-1
cussler	1
cynische	2
da	-1
da's	-1
daad	-2
daar	-3
daar al	5
daar ben	1
daar heeft	-1
daar is	-1
daarbij komt	-1
daardoor	-2
daardoor onleesbaar	-1
daardoor ook	-4
daarmee ook	1
daarom niet	2
daarom niet NOT_minder	2
daarover	-3
dacht	1
dacht altijd	2
dacht altijd dat	2
dacht dat	1
dacht dat het	1
dacht die	3
dacht ik	-3
dader	3
dag	-1
dag heb	1
dag heb ik	1
dag uitgelezen	4
dagen	11
dagen geleden	-1
dagen uit	3
dagen uitgelezen	21
dagen van	1
dan	-1
dan blijf	1
dan blijf je	1
dan brown	-5
dan de film	1
dan denk	-1
dan een	-19
dan een roman	-1
dan eens	-1
dan eindelijk	-1
dan goed	1
dan ik	-4
dan leest	1
dan maar	-1
dan natuurlijk	1
dan niet	2
dan nog	-1
dan om	-2
dan ook erg	-2
dan ook in	2
dan ook zeer	1
dan toch	-8
dan toch maar	-1
dan weet	-4
dan weet ik	-1
dan wel een	-1
dan zelf	-1
dan zijn	-1
dan zou	-4
dan zou ik	-1
dankzij	3
dans	5
dash	1
dat al	-1
dat bij	-1
dat blijkt	-1
dat boeit	1
dat boeit van	1
dat dan	-1
dat de	-5
dat de auteur	-2
dat de helft	-1
dat de schrijfster	-2
dat dit	-2
dat dit boek	-3
dat dit een	-1
dat dit kan	2
dat dit soort	3
dat een aantal	1
dat een man	5
dat eenmaal	3
dat ene	-1
dat er een	-5
dat er niet	1
dat er voor	1
dat gebeurt	-1
dat geen	-2
dat geldt	-2
dat had	-2
dat het allemaal	-1
dat het boek	-1
dat het een	-2
dat het einde	-1
dat het geen	-1
dat het geschreven	1
dat het jou	1
dat het misschien	-1
dat het nu	2
dat het weer	1
dat ie	2
dat ik al	2
dat ik er	-3
dat ik het	-1
dat ik lees	1
dat ik ooit	1
dat in	6
dat is	-1
dat is erg	-1
dat is jammer	-1
dat is toch	-1
dat je	4
dat je een	-1
dat je gewoon	1
dat je met	1
dat je niet	2
dat je ook	1
dat jodie foster	2
dat kan	-1
dat kluun	-1
dat laatste	-1
dat mag	-2
dat moet	-2
dat neemt	1
dat peter	1
dat tegenwoordig	-1
dat van	-5
dat wordt	2
dat wordt op	3
dat ze dit	2
dat zie je	-1
dat zo	-1
dat zoiets	-2
dat zorgt	2
dat zorgt ervoor	1
datumloze	1
datumloze dagen	1
dawn	1
de aankoop	-1
de aap	-1
de aardkinderen	-1
de absurde	2
de achterkant	-9
de achterkant van	-2
de achterzijde	-5
de achterzijde van	-1
de afstandelijke	-1
de andere recensies	-1
de angst	1
de auteur	-4
de auteur heeft	-1
de auto	1
de ban	3
de ban van	1
de band	1
de bedoeling	-2
de beeldende	-1
de belevingswereld	2
de belevingswereld van	2
de belofte	-1
de beschrijving	-2
de beschrijving van	-1
de beste	7
de beste boeken	8
de betere	1
de bieb	-1
de blues	-1
de blz	2
de boom	-1
de bouquetreeks	-1
de broers	3
de buitenwereld	2
de casteel	4
de casteel serie	3
de cd	-2
de combinatie	1
de conclusie	-2
de conclusie dat	-1
de cover	-2
de dader	1
de dames	-1
de derde	-1
de diepgang	1
de diepgang van	1
de diverse	1
de diverse personages	2
de dokter	-4
de dokter en	-1
de dollanganger	1
de donkere	2
de donkere toren	1
de dood ons	1
de doornappel	4
de draad weer	1
de drie zusters	1
de drukte	1
de duivel	2
de duivel draagt	1
de eerste boeken	2
de eerste helft	-1
de eerste keer	3
de eerste paar	3
de eerste pagina's	-1
de eerste tot	1
de eetclub	-1
de eeuw	-1
de eigen fantasie	-1
de emoties	1
de ene kant	-2
de engelse	2
de engelse versie	3
de engelstalige	1
de enige	-5
de enige reden	-1
de erg	1
de fbi	5
de film	1
de film !	2
de film in	1
de film ook	1
de films	1
de franse	-1
de frustraties	-1
de fysieke	1
de gangen	1
de gedachte	1
de geheime kamer	1
de geloofwaardigheid	-2
de gevangene	1
de gevangenissen	1
de gevoelens	7
de gevoelens van	2
de gewone	1
de griekse	-1
de grootste	-1
de grootste moeite	-1
de haat	-1
de hak	-1
de hand	3
de hand van	2
de harde	-1
de hele serie	1
de helft	-16
de helft en	-2
de helft van	-6
de hells	-1
de hells angels	-1
de herfst	-1
de hersengarage	-2
de hersengarage van	-1
de hobbit	1
de hoofdpersoon een	-1
de hoofdpersoon het	-1
de hoofdpersoon komt	-1
de hoofdpersoon mee	1
de hoofdpersoon van	1
de hoogte	-1
de hoop	-17
de hoop dat	-8
de huid	1
de humor	-1
de humor is	-2
de indruk	-1
de indruk van	-1
de informatie	-1
de inhoud	-1
de it	1
de jonge	2
de kans	1
de kant	2
de karakters	-1
de kern	1
de kleding	-1
de kleding van	-1
de kleine	2
de kleur	-2
de kleur van	-1
de koran	1
de kroon	1
de kwaliteit	-1
de kwaliteit van	-1
de laatste bladzijde	2
de laatste dag	-1
de laatste keer	-2
de laatste letter	1
de laatste pagina	2
de lach	1
de lading	-1
de lange	1
de leegte	2
de leegte van	2
de letters	2
de lezer	-1
de lezer niet	-1
de liefde	2
de liefde die	1
de literaire	-1
de literatuur	-1
de lovende	-1
de mannen die	-1
de meisjes	1
de meldkamer	1
de meningen	-1
de mgb	1
de middeleeuwen	2
de mindere boeken	-1
de moeite	2
de moeite waard	6
de mooiste	4
de mooiste boeken	1
de moor	-1
de moord op	1
de moordenaar	1
de moslims	1
de naam	-1
de naam van	-1
de nabestaanden	2
de nacht het	1
de nadruk	-3
de nadruk op	-1
de neiging	-3
de neiging om	-1
de nieuwe	3
de nonchalante	1
de ogen van	1
de omgeving van	-1
de ondergang van	1
de onderliggende	1
de onrust	1
de onverwachte	1
de oorlog	4
de oorlog in	1
de oorspronkelijke	1
de oude	1
de ouders en	2
de personages die	1
de persoon	1
de plank	-7
de plot	-6
de positieve	-1
de proloog	-1
de prullenbak	-1
de psychologische	1
de puntjes omschreven	-1
de redacteur	1
de relatie tussen	1
de rest is	-1
de rest van	-1
de ring	1
de schaduw	-1
de schermen	5
de schermen bij	1
de schermen van	1
de schrijfster	1
de schrijfster heeft	1
de schrijfster is	-2
de schrijfstijl	-5
de schrijfstijl is	-1
de schrijver al	1
de schrijver en	1
de schrijver heeft	1
de schrijver in	-1
de serie van	1
de slechtste	-3
de slegte	-1
de soms	5
de sovjet	3
de sovjet unie	1
de spanning	4
de spanningen	1
de stem	-3
de sterke	2
de stoel	-1
de stoel de	-1
de straten	-1
de stukken	-1
de taalfouten	-1
de tak	-2
de tak en	-1
de titel is	-2
de toegevoegde	-2
de toegevoegde waarde	-1
de tranen	5
de tranen over	1
de trilogie	5
de tuin de	-1
de twee	-1
de twee boeken	-1
de tweede	1
de tweede keer	2
de tweede wereldoorlog	-1
de uitgever	-1
de uitgeverij	-1
de vakantie	1
de verdwijning	-1
de verdwijning van	-1
de verfilming	4
de verfilming van	1
de vergelijking	-2
de verhaallijn	-3
de verhalen	2
de verhalen in	1
de verhalen van	1
de veronderstelling	-1
de verschrikkingen	1
de verschrikkingen van	1
de vertaler	-1
de vertaling	-2
de verteltrant	1
de vijfjarige	2
de voc	1
de volgende	1
de volgende boeken	1
de voor	1
de voorganger	1
de vorige boeken	6
de vorm	-3
de vorm van	-1
de vraag	-1
de vries	5
de vrouw van	-1
de waarheid	-3
de wereld in	2
de wereld van	7
de werkelijkheid	1
de westerse	2
de westerse wereld	1
de wijze	1
de wil	2
de wil om	1
de winkel	3
de zaken	1
de ziel	3
de zonde	1
deckers gelezen	2
deden	-1
deel	8
deel de	-5
deel drie	3
deel ii	2
deel in	2
deel in het	1
deel is	5
deel is al	1
deel kan	1
deel van de	1
degene	3
degene die	2
degenen	1
degenen die	1
dekkers	-1
dekt	-1
dekt de	-1
dekt de lading	-1
delen	3
delen in	1
delen in het	1
delen van het	1
dementie	5
dementie te	1
den hollander	1
denk	-3
denk dat	-1
denk dat het	-1
denk ik	-4
denkbeelden	2
denken aan	-3
denken dat	-1
denken en	3
dennis	5
depressief	-1
der vlugt	-1
dergelijke	-1
dertiger	1
details die	-1
deus	-1
devil	-1
devil wears	-1
deze bijzondere	2
deze boek	1
deze dame	-1
deze dan	1
deze editie	4
deze geweldige	1
deze keer	-1
deze manier	-1
deze meneer	-1
deze misdaad	1
deze moet	2
deze motorclub	-1
deze schrijfster	-5
deze schrijver !	1
deze schrijver zijn	1
deze serie	1
deze vorm	-1
deze worden	-2
deze ziekte	1
dezelfde auteur	-1
dezelfde situatie	1
diagnose	1
dialogen	1
dialogen zijn	-1
dicht bij	1
dichtbij	6
dichter	-2
dichter bij	1
die altijd	1
die anders	1
die daar	1
die de auteur	-1
die de schrijver	1
die denken	-1
die denken dat	-1
die een	-1
die haar verhaal	-1
die hele	3
die hier	-2
die hun	-1
die in	4
die in de	6
die in dezelfde	1
die in zijn	1
die je	4
die kan	-1
die kon	-2
die moet	3
die niet NOT_de	1
die niets	1
die nog	-3
die op het	1
die veel	1
die vrouw	2
die zich voordoet	-1
diegene	-1
dienst	-1
diep	-1
diep in	2
diep respect	1
diep respect voor	1
diepe indruk	1
diepe minachting	-1
diepgang van	1
dik	-1
dikke dennis	2
diner	-9
diner van	-1
diner van herman	-1
dingen in	1
dingen te	-1
dingen te lezen	-1
direct dit	-2
direct dit boek	-2
direct in	2
direct in de	2
dirie	1
dis	-1
dit boek !	1
dit boek aan	3
dit boek begint	1
dit boek begonnen	-9
dit boek boeiend	2
dit boek dat	-1
dit boek dus	-1
dit boek en	1
dit boek gaan	-1
dit boek gaat	-2
dit boek geen	-2
dit boek gekocht	-1
dit boek had	-1
dit boek heel	-4
dit boek heen	-1
dit boek iets	-1
dit boek in	1
dit boek maar	-1
dit boek meer	1
dit boek moet	1
dit boek moeten	1
dit boek net	1
dit boek over	-1
dit boek past	-3
dit boek staan	2
dit boek uitgegeven	-1
dit boek veel	2
dit boek viel	-1
dit boek vind	1
dit boek voor	1
dit boek wat	-1
dit boek wordt	1
dit boek zal	1
dit boek zeg	-1
dit boekwerk	-1
dit geen	-1
dit goed	-3
dit helemaal	-1
dit het boek	1
dit het leukste	1
dit is de	2
dit is een	1
dit is na	1
dit is niet	-1
dit is nog	-1
dit is weer	1
dit is werkelijk	1
dit is zo'n	1
dit jaar	1
dit je	-1
dit kan	6
dit komt	-1
dit laatste	-2
dit laatste boek	-1
dit leest	1
dit luisterboek	-1
dit meesterwerk	3
dit moet	1
dit niet	1
dit nieuwe	-2
dit nooit	2
dit onderwerp had	-1
dit ooit	-2
dit ook	2
dit op een	-1
dit over	-1
dit prachtige	1
dit predikaat	-1
dit spannende	1
dit te	-1
dit toch	-1
dit verhaal	-1
dit verhaal laat	1
dit vind	-1
dit vind ik	-1
dit was de	-1
dit wel	-1
dit wel een	-1
dit zeker	-1
diverse	2
diverse manieren	2
diverse personages	2
diverse verhaallijnen	1
dochters	2
dode	-1
dodelijk	-3
doden	-1
doel	-2
doelgroep	-2
doen !	1
doen met	-1
doen met de	-1
doen om	-1
doen om het	-3
doet	-1
doet wat	1
dokter	-10
dokter en	-2
dokter en de	-1
dol	1
dolgelukkig	3
dolgelukkig zijn	2
dolgelukkig zijn wij	2
dollanganger	1
dollanganger serie	1
dom	-9
dom boek	-1
domme	-6
domper	-1
donkere	15
donkere toren	7
donkere toren reeks	3
donna	5
donor	2
dood	3
dood ons	1
dood ons scheidt	1
doodga	1
door alles heen	1
door dan	-1
door de	2
door een aantal	-1
door en door	-2
door haar vader	1
door het boek	-1
door iemand	-1
door je	1
door middel	-5
door middel van	-4
door mijn	4
door te	-3
door te komen	-5
doordacht	4
doordat er zoveel	1
doorgeworsteld	-1
doorgezaagd	-1
doorgronden	-1
doorheen	-2
doorheen te	-1
doorlezen	-1
doorlezen en	1
doornappel	6
doorstaan	10
doorzichtig	-2
downs	1
dozijn	-12
draad door	-1
draad door het	-1
draad van	-1
draad van het	-1
draad weer	1
draagt prada	1
draai	-1
draak van	-3
draak van een	-2
drama	1
drama en	2
drama van	1
dramatische	2
drastisch	-1
drie zusters	1
driekwart	-1
drijven	2
dringt	2
drinkt	-1
dromen	3
droog	-4
drugs	-1
druk	1
drukfouten	-4
drukte	4
dubbel	2
duidelijk	-1
duidelijk dat	-4
duidelijk dat de	-2
duidelijk de	-1
duidelijk een	-2
duiken	1
duikers	-1
duisternis	-1
duitsland	4
duivel	3
duivel draagt	1
duivel draagt prada	1
duivelswerk	-1
duizend armen	-1
duizend schitterende	1
duizend schitterende zonnen	1
dun	-10
dun en	-1
dunner	-3
dunnetjes	-1
duo	1
durven	-1
dus !	7
dus niet	-26
dus weinig	2
dus weinig dialogen	2
dusdanig	1
dwars	2
dwingen	-3
e	1
e boek	4
e boek in	1
e book	-1
e en	2
eberwein	19
ebook	2
echt alles word	-1
echt de laatste	-1
echt de moeite	1
echt doorheen	-1
echt een	6
echt een aanrader	-1
echt een aanradertje	1
echt een boek	1
echt een geweldig	1
echt een goed	1
echt een heel	-1
echt een heerlijk	1
echt een lekker	1
echt een super	1
echt een tegenvaller	-1
echt een top	1
echt een topper	1
echt een toppertje	1
echt een van	1
echt een verhaal	4
echt geen	-1
echt genoten	3
echt genoten van	2
echt geweldig !	1
echt hardop	1
echt helemaal	-1
echt het	3
echt het beste	1
echt in de	1
echt leuk	1
echt lezen	2
echt mee	1
echt moeite	-2
echt moeite doen	-2
echt nergens	-1
echt niet	-1
echt niet NOT_bij	2
echt niet NOT_meer	-2
echt niets	-2
echt slecht	-1
echt spijt	-1
echt te	-1
echt tegen	-1
echt tot leven	1
echt weer	5
echt weer zo'n	2
echt zonde	-1
echt zonde van	-1
echte	-2
echte aanrader	16
echte aanrader !	-2
echte aanrader dus	1
echte aanrader voor	1
echte mannen	-1
echte mannen eten	-1
echte pageturner	4
echter	-2
echter niet	-4
echtpaar	1
ed	-2
editie	6
een	2
een aanrader	-7
een aanrader !	14
een aanrader dus	1
een aanrader voor	-7
een aanradertje	3
een aanradertje !	1
een aantal andere	-1
een aardig	-3
een aardig boek	-1
een absolute	2
een absolute aanrader	6
een absolute topper	1
een adem	4
een adem uit	2
een adem uitlezen	1
een afknapper	-10
een afrader	-3
een ander	-1
een ander boek	-1
een ander einde	1
een andere wereld	2
een aparte	1
een bedenkelijk	-1
een beetje een	-4
een beetje hangen	-1
een beetje het	-1
een beetje in	5
een beetje jammer	-2
een beetje te	-2
een beetje tegenvallen	-1
een beetje traag	1
een beklemmend	1
een belangrijk	1
een belangrijke	1
een belediging	-1
een bijzondere	1
een bizarre	-1
een boeiende manier	1
een boek dat	4
een boek die	1
een boek geschreven	-1
een boek in	-2
een boek is	-1
een boek over	1
een boek uit	-3
een boek van	-1
een boek voor	1
een boek wat	5
een boekje	-2
een boel	-1
een brok	1
een brok in	1
een chicklit	-1
een combinatie	-1
een combinatie van	-1
een compleet	-2
een dag	-1
een dagboek	-1
een dom	-1
een dom boek	-1
een draak	-1
een draak van	-1
een dramatisch	-1
een dwarsligger	-1
een echte	9
een echte aanrader	12
een echte pageturner	3
een eenvoudig boek	-1
een en	1
een erg mooi	2
een ernstig	1
een eye	2
een eye opener	1
een fan van	1
een fantastisch	6
een fantastisch boek	2
een fantastische	1
een flauw	-1
een flutboek	-1
een gemakkelijk	1
een gemiste	-2
een gemiste kans	-1
een geneuzel	-1
een getrouwde	1
een getrouwde man	1
een geweldig	21
een geweldig boek	14
een geweldige	6
een geweldige opvolger	1
een gezellig	1
een god	2
een god die	2
een goed boek	4
een goed geschreven	3
een goed opgebouwd	-2
een goed spannend	-1
een goedkoop	-1
een groot fan	-1
een grote	-4
een grote groep	1
een half	-3
een happy	1
een happy end	1
een heel	2
een heel goed	-2
een heel klein	-1
een heel mooi	6
een heel slap	-1
een heel spannend	3
een heerlijk	17
een heerlijk boek	13
een held	4
een heldere	2
een hele	1
een hele goede	3
een herkenbaar	1
een hoog	-1
een huis	-1
een huis tuin	-1
een ieder	7
een ieder die	1
een indruk	3
een indrukwekkend	1
een interessant boek	2
een jong	1
een kamer	1
een kans	-1
een kans te	-1
een keer	1
een keer uit	1
een keer uitgelezen	2
een keer uitlezen	1
een keer wil	-1
een keertje	2
een keertje lezen	1
een kijk	1
een kind	-1
een kinderboek	-7
een klap	-1
een klein beetje	-1
een laatste	-2
een lach	8
een lach en	2
een lang	-1
een langdradig	-1
een lange	1
een leesboek	-2
een lekker	7
een lekker boek	2
een lekker vakantieboek	2
een leven	2
een liefde	1
een mager	-2
een man	2
een man die	1
een meeslepend	1
een meesterwerk	1
een moeder	-1
een mooi en	1
een must	7
een must om	1
een must read	1
een muts	2
een nieuw	1
een onbeduidend	-1
een ongelofelijk	6
een ongelofelijk goed	1
een ongelooflijke	-1
een onsamenhangend	-2
een onsamenhangend geheel	-1
een ontzettende	-2
een onverwacht	2
een onverwachte	1
een op	1
een oppervlakkig	-1
een opsomming	-1
een oude	-1
een over	-1
een overzicht	-1
een paar hoofdstukken	-1
een paar weken	1
een pageturner	1
een platliggend	1
een poging	-1
een prachtig	8
een prachtig boek	2
een prachtig en	1
een prachtig verhaal	4
een prachtige	6
een prima	1
een prima boek	2
een raar	-1
een realistisch	2
een regelrechte	-1
een roman	-2
een romannetje	-1
een ruk	19
een ruk uit	3
een ruk uitgelezen	3
een saai	-7
een saai boek	-3
een schande dat	-1
een schitterend	1
een schitterend boek	2
een schrijfster	-1
een serieuze	-1
een simpel	-1
een slecht	-1
een slecht boek	2
een slechte	-3
een slechte kopie	-1
een sneeuwstorm	1
een soort van	-1
een spannend	1
een spannend boek	3
een stad	-1
een stel	-3
een sterke	1
een sterke maag	1
een stuk beter	-1
een stuk door	1
een stukje	6
een super	4
een super goed	1
een tegenvaller	3
een tegevaller	-1
een teleurstelling	-12
een thriller	-2
een thrillerfanaat	2
een tienerboek	-1
een tikje	1
een top boek	4
een topboek	8
een topper	5
een toppertje	2
een toppertje !	1
een traan	1
een traantje	4
een trein	7
een trein en	1
een tv	1
een tv programma	1
een uitgebreid	1
een uitleg	-1
een uitmuntend	2
een uitzending	4
een uniek	1
een unieke	1
een vader	3
een van	4
een van de	4
een veel	-2
een veel beter	-1
een vent	7
een vent !	2
een vergelijking	-1
een verhaal verteld	2
een verhaal waarin	1
een verkeerd	-1
een verrassend	2
een verrassend eind	1
een verrassende	1
een verschrikkelijk	-15
een verschrikkelijk boek	-7
een verschrikkelijke	-2
een verslavend	1
een vertaling	1
een vervelend	-1
een vervolg	2
een vervolg te	2
een vleugje	2
een vleugje romantiek	1
een vlot	6
een volslagen	-2
een volwassen	-1
een voor	1
een vreemde	-2
een vreselijk	-6
een vreselijk boek	-2
een vrouw bij	-3
een waanzinnig	4
een waanzinnig goed	1
een waardeloos	-2
een waardeloos boek	-2
een wat	-2
een zeer aangrijpend	1
een zinnetje	-1
een zoon	1
eenmaal	8
eenmaal begint	2
eenmaal in dit	1
eens	-1
eens iets	-2
eens te	1
eentonig	-2
eenvoudig	-1
eenvoudig boek	-1
eenvoudig en	-2
eenzijdig	-7
eerder een	-10
eerder verschenen	-1
eerdere	-1
eerdere boeken	-1
eerlijk en	1
eerlijk is	1
eerlijke	3
eerst boek	-1
eerst de	1
eerst even	3
eerste deel is	1
eerste helft	-1
eerste keer	4
eerste keer dat	2
eerste paar	3
eerste paar pagina's	3
eerste pagina's	-1
eerste tot	4
eerste tot de	1
eetclub	-1
eeuw	-1
effect	-1
egt	1
eigen fantasie	-1
eigen fantasie en	-1
eigen verhaal	3
eigenlijk alleen	-1
eigenlijk het	2
eigenlijk niet	-2
eigenlijk over	-2
eigenlijk uit	1
eigenlijke	-1
eigenschappen	2
eigentijds	-2
eiland van	2
eiland van de	1
eind	5
eind !	6
eind is	-1
eind toe	1
eind van zijn	1
einde aan	-1
einde en	-5
einde heeft	1
einde is ook	1
einde kon	-1
einde van dit	1
einde zeer	2
eindelijk	1
eindelijk weer	4
eindelijk weer eens	1
eindeloos	-1
eindeloze	-2
eindigt met	1
eisen	3
elf	1
elisabeth	1
elizabeth	6
elizabeth george	4
elk boek	1
elk boek van	1
elk geval	-1
elk hoofdstuk	-2
elkaar geraapt	-1
elkaar heen lopen	1
elkaar lijken	1
elkaar maar	3
elke	-2
elke keer dat	-1
ellenlange	-1
em	2
emotieloos	-1
emoties	5
emotioneel	2
en aangrijpend	1
en achtergronden	1
en af	1
en af en	1
en alle	-1
en alleen	-1
en alles alles	-1
en andere	-4
en avontuur	1
en beeldend	3
en beeldend geschreven	2
en belerend	-1
en beleven	1
en ben toen	-2
en besloot	1
en bijzonder	1
en blijft	1
en boeiend	5
en boeken	-2
en daardoor ook	-1
en daarnaast	-1
en dat ik	1
en dat met	1
en de dood	1
en de mensen	-1
en denkt	-1
en die van	-1
en door de	1
en doordacht	1
en downs	1
en drukfouten	-1
en duidelijk geschreven	1
en een aanrader	2
en een vleugje	1
en eerlijk	3
en elke	1
en er	-5
en er wordt	-1
en er zit	-1
en ervaren	1
en familie	1
en ga	1
en gaat	3
en goed	3
en haar	3
en had	-4
en heb de	-1
en heb ik	-1
en heb je	-1
en heel	6
en herkenbaar	2
en herlezen	2
en herlezen !	1
en het eind	-1
en het leest	-1
en het verhaal	1
en hoe hij	-1
en humor	1
en humoristische	1
en ik heb	3
en ik kan	2
en ik vind	-2
en ik wil	2
en in	1
en in dit	1
en inderdaad	1
en jammer	1
en je	1
en je houd	1
en je kunt	1
en kinderen	2
en kon	-1
en kon het	1
en laat je	2
en langdradig	-1
en leest	3
en leuk	2
en leuk boek	4
en leuk om	3
en lezen	3
en liefde	2
en maakt	-1
en maar	-1
en meer	1
en met	1
en met dit	1
en misschien	-1
en moeder	-1
en mooier	-2
en natuurlijk	2
en net als	1
en niet NOT_van	-1
en niet NOT_weg	1
en niets	-1
en nog wat	-2
en of	-1
en om	-2
en onbekende	1
en ondanks	1
en onnatuurlijk	-1
en onsamenhangend	-1
en ontroerend	-1
en ook nog	-4
en ook wel	1
en oppervlakkig	-2
en origineel	1
en pas	1
en personages	1
en probeert	-1
en realistisch	1
en relatie	1
en saai	-6
en slecht	-1
en soms zelfs	-1
en spannend	4
en spannend boek	1
en te lezen	1
en teveel	-1
en toch	1
en toe de	1
en toen kwam	1
en totaal	-1
en van de	-1
en van een	2
en vanaf	1
en veel te	-1
en vergeet	1
en verleden	-1
en verschillende	-1
en vlot	4
en vlot geschreven	1
en vol	1
en vol humor	1
en vond dat	-1
en vooral	1
en voorspelbaar	-2
en vrijwel	-1
en waar het	-1
en wat hij	1
en wat voor	2
en weer	1
en weinig	-4
en weten	1
en wijlen	1
en wordt het	-1
en ze	1
en ze hebben	1
en zeer	4
en zeker een	2
en zelfs	1
en zich	-1
en ziet	1
en zo	3
en zo hoort	1
en zorgt	1
en zus	2
en zussen	1
ene	-3
ene kant	-2
energie	-1
enerzijds	-1
engelse versie	4
enid	-4
enig	-2
enige	-5
enige nadeel	6
enige reden	-2
enkele dagen	1
enkele dagen uitgelezen	1
enorm	-1
enorm tegen	-2
enthousiasme	-3
enthousiast	-9
enthousiaste	-1
enzo	-1
er aan	2
er aan toe	2
er allemaal gebeurd	1
er bij	-2
er dan	-4
er dan geen	-1
er dan ook	-1
er echt	-2
er echter	-1
er eenmaal	2
er en	-1
er gebeurde	-1
er gebeurt	-4
er geen NOT_spijt	1
er gelijk	1
er goed	-1
er helemaal	1
er helemaal in	1
er is geen	-1
er is nog	-1
er komen	-4
er leven	1
er maar	-1
er maar niet	-1
er moet	-4
er namelijk	3
er niet NOT_aan	1
er niet NOT_altijd	1
er niet NOT_doorheen	-1
er niet NOT_in	-1
er niet NOT_meer	2
er niet NOT_veel	-1
er niets	-3
er nu	-1
er ook in	2
er ook niet	-1
er snel	-1
er staan	-2
er staat	-1
er toch	-4
er totaal	-1
er uit	2
er vast	-1
er voor	3
er was	-1
er wat	-1
er weer	3
er wel doorheen	-1
er word	-1
er word geen	-1
er worden	-3
er zelf ook	-1
er zelfs	-1
er zijn er	1
er zit	-1
er zit geen	-1
er zit van	1
er zitten wel	1
er zo	1
erdoor	-1
erfenis	-2
erg goed	3
erg goed geschreven	6
erg goed verhaal	1
erg grappig	6
erg grappig en	1
erg jammer	-6
erg knap	5
erg lang	-2
erg langdradig	-28
erg langdradig en	-3
erg leuk	5
erg leuk boek	3
erg leuk om	1
erg makkelijk weg	1
erg meeslepend	1
erg mooi	3
erg mooi !	1
erg nieuwsgierig	-1
erg ontroerend	1
erg oppervlakkig	-2
erg saai	-1
erg spannend	18
erg spannend en	2
erg sterk	1
erg storend	-1
erg tegen	-1
erg tegenvallen	-10
erg teleurstellend	-3
erg uit	-1
erg uit naar	-1
erg van	-1
erg veel indruk	1
erg vervelend en	-1
erg verwarrend	-5
ergens in	-1
erger	-7
erger is	-2
ergerde	-7
ergerde ik	-2
ergerde me	-1
ergernis	-2
ergste	-1
erin	2
erkenning	1
ermee te	-1
eromheen	-4
erop	-2
erop dat	-1
erotische	-1
ertoe	-1
ervaart	3
ervoor	4
ervoor dat	1
escober	3
eten	-4
eten geen	-1
eten geen NOT_kaas	-1
euro	-6
europa	7
eva	-2
eva carry	-1
evangelie	-2
even	1
even adem	1
even in	2
even op	1
even op het	1
even voor	1
even voordat	1
even weg	2
even weg te	1
even wennen	11
even wennen aan	3
eveneens	1
eventuele	-1
evenzo	-1
ever	1
exemplaar	-5
expres	2
extra	1
eye	4
eye opener	3
eyre	1
faber	-1
falcones	1
familie al	1
familie oufkir	1
familie van	2
fan	-4
fan geworden	1
fan van	-5
fan van de	-1
fan van hem	4
fan van zijn	-1
fans	9
fantasie en dat	-1
fantastisch	38
fantastisch !	5
fantastisch boek	7
fantastisch boek !	2
fantastisch boek in	1
fantastische	5
fantasy	1
fantasy fans	1
farc	-1
fascinerend	5
fascinerend om	2
fascinerend om te	2
faust	4
favoriet	4
favoriet !	1
favoriet bij	1
favoriete	11
favoriete boeken	1
fbi	2
feist	-1
feitelijke	-1
feiten	-5
fenomenaal	4
fervent	-1
ff	-1
fiction	2
figuren die in	2
fijn	2
fijne	1
film	1
film !	3
film gezien	-1
film in	1
film ook	1
filmscript	-1
filosoof	-1
finkers	1
firm	2
flap	-1
flaptekst	-1
flarden	-1
flash	-1
flashbacks	1
flat	-1
flauw	-26
flauwe humor	-2
flikt	1
flikt het	1
flinterdun	-18
florence	3
flut	-13
flutboek	-7
flutboekje	-2
flutromannetje	-1
forsyth	2
fortuyn	3
fossum	-3
foster	11
foto van	-1
foto's van de	2
fout	-6
fragmenten	2
frank	4
frank westerman	1
franse	-13
fritzl	4
frustraties	-2
fysieke	2
ga	1
ga de	1
ga zeker	4
gaaf	5
gaan boeien	-1
gaan de	-1
gaan een	1
gaan en	-1
gaan met	-1
gaan niet	-1
gaandeweg	-8
gaandeweg steeds	-1
gaap	-4
gaat	-2
gaat alleen	-1
gaat dan ook	-1
gaat eigenlijk	-1
gaat het boek	-1
gaat het vooral	1
gaat met	1
gaat naar	-1
gaat nergens	-2
gaat nergens NOT_over	-1
gaat om	-1
gaat over de	1
gaat voornamelijk	-1
gaat voornamelijk om	-1
gang maar	1
gang maar als	1
gangbare	1
gapen	-1
garcia	2
garcia marquez	1
gauw	-2
gave	1
gebakken	-1
gebaseerd op	-2
gebasseerd	1
gebeurd ?	-1
gebeurt	-1
gebeurt is	1
gebeurtenis	-1
gebeurtenissen worden	1
geboeid	5
geboorte	-1
gebreid	-1
gebrek	-3
gebrek aan	-1
gebruik	-1
gebruikelijk	1
gebruiken en	1
gebruikt	-1
gedaan heb	2
gedaan om	-1
gedacht	-4
gedacht om	-1
gedacht om het	-1
gedachte	1
gedegen	2
gedetailleerd	-1
gedurende de	1
gedurfd	-1
geef	-4
geef mij	-3
geef mij maar	-3
geeft de	-1
geen	-20
geen NOT_aanrader	-38
geen NOT_aanrader !	-1
geen NOT_boeken	1
geen NOT_diepgang	-2
geen NOT_doorkomen	-6
geen NOT_doorkomen NOT_aan	-4
geen NOT_echte	4
geen NOT_enkel	-1
geen NOT_enkel NOT_beroep	-1
geen NOT_enkele	-4
geen NOT_enkele NOT_boekenkast	1
geen NOT_fan	-1
geen NOT_fan NOT_van	-1
geen NOT_goed NOT_boek	-1
geen NOT_kaas	-2
geen NOT_leuk	-2
geen NOT_leuk NOT_boek	-1
geen NOT_literair	-1
geen NOT_literair NOT_hoogstandje	-1
geen NOT_plot	-1
geen NOT_probleem	3
geen NOT_recht	-1
geen NOT_spanning	-6
geen NOT_spanning NOT_in	-1
geen NOT_spijt	3
geen NOT_spijt NOT_van	2
geen NOT_thriller	-1
geen NOT_topper	-1
geen NOT_traan	1
geen NOT_vaart	-1
geert	4
geest	-1
geestig	9
geforceerd	-1
gefrustreerd	-1
gegooid	-3
gegrepen	3
gegrepen door	1
gehaald	-2
gehaast	-2
gehad en	1
gehad om	-1
gehad van	1
gehalte	-5
geheel niet	-1
geheel van	-2
geheim	2
geheim van	1
geheim van eberwein	2
geheime dienst	-1
geheime kamer	1
geheugenverlies	-1
geholpen om	1
gehoopt	-1
gehouden	-1
gehuild	12
gehuild !	1
gejat	-2
gekocht en	1
gekocht voor	1
gekomen dat het	-1
gekomen en	-3
gekomen en ben	-1
gekoppeld	3
gekoppeld aan	2
gekost	-2
gekregen en	-2
gekunsteld	-9
gelachen	12
gelachen en	2
gelachen maar	1
gelaten	1
geld	-26
geld en	-1
geld niet	-1
gelden	1
geldt	-11
geldt dat	-2
geldt dat de	-1
geleden	2
geleden dat ik	1
geleden gelezen	1
gelegd	-10
gelegenheid	1
geleverd	4
gelezen !	1
gelezen dat	1
gelezen en ben	-1
gelezen en dat	-1
gelezen en het	1
gelezen en ik	1
gelezen had	-2
gelezen heb en	1
gelezen hebben	1
gelezen hebben !	1
gelezen in het	1
gelezen tijdens	1
geliefde	1
gelijk in	1
gelijknamige	-1
geloofwaardig	1
geloofwaardig en	1
geloofwaardigheid	-4
geloven	-2
geluid	-1
geluk	5
gelukkig	2
gelukkig dat	3
gelukkig dat ik	2
gelukkig is	1
gelukkig is dat	1
gelukkig zijn	1
gelukkige	-1
gelukt is	-1
gemaakt !	2
gemaakt en	-1
gemaakt in	-1
gemaakt naar	1
gemaakt naar de	1
gemaakt van	1
gemakkelijk	-4
gemakkelijk weg	-1
gemiddelde	-1
gemis	3
gemist	-2
gemist heb	-1
gemiste	-7
gemiste kans	-3
generaal	3
geneuzel	-14
geneuzel van	-1
geniaal	1
geniet	1
genieten	1
genoeg	-1
genomen	-1
genomineerd	1
genomineerd voor	1
genomineerd voor de	1
genot	2
genot om	1
genot om te	1
genoten	19
genoten van	5
genoten van dit	2
genoten van het	1
gepakt	3
geprobeerd	-10
geprobeerd het	-1
geraakt	4
geraapt	-2
gerechtvaardigd	-1
gereden	3
geredigeerd	-3
gereisd	-2
gericht	-1
geroepen	-1
geroerd	1
gerust	-2
geschiedenis	5
geschiedenis van de	1
geschokt	2
geschreven	3
geschreven !	7
geschreven dat	2
geschreven dat je	2
geschreven door	1
geschreven door een	1
geschreven dus	1
geschreven en daardoor	1
geschreven in	-2
geschreven in de	-1
geschreven met	1
geschreven met veel	1
geschreven persoonlijk	1
geschreven roman	1
geschrijf	-1
geslaagde	1
gesleept	-2
gespannen	-5
gesprek met	1
gesprekken cursief	1
gesproken	-3
gesteld	-2
gestolen	2
gestolen dochters	4
gestoord	-2
gestopt	-3
gestopt met lezen	-1
gestrooid	-1
get	-1
getrouwde	2
getrouwde man	1
getypeerd	-1
gevaar	-1
gevaarlijk	-1
gevaarlijke	-2
gevaarlijke erfenis	-1
geval niet	-1
geval van	1
gevallen	-1
gevalletje	-1
gevangen	2
gevangene	1
gevangenisleven	1
gevangenissen	4
gevangenissen in	1
geven ?	-1
geven als	1
gevoel	-2
gevoeld	1
gevoelens	22
gevoelens die	1
gevoelens van	3
gevoelig	1
gevolg	-2
gevuld	-1
gevuld met	-1
gewacht	-5
gewacht op	-3
gewacht op een	-1
geweest is	1
geweld	-1
geweldig	39
geweldig !	9
geweldig boek	25
geweldig boek !	3
geweldig boek dat	1
geweldig geschreven	5
geweldig goed	-1
geweldig goed boek	1
geweldig mooi	1
geweldig verhaal	1
geweldige	15
geweldige opvolger	1
gewend	-2
gewend ben	-1
geweten	-2
gewild	-1
gewone	1
gewonnen	-1
gewoon iets	2
gewoon lezen	2
gewoon realistisch	1
geworsteld	-1
gezegd	-2
gezellig	3
gezellig boek	1
gezeur	-24
gezien de	-1
gezien het	1
gezin komt	-1
gezocht	-1
gezochte	-2
gezogen	-1
gezogen en	1
gezusters	2
geërgerd	-5
geërgerd aan	-2
geërgerd aan de	-2
gids	-1
gijzeling	1
gillend	-1
ging dat	1
ging maar	-1
giphart	-3
girl	6
gissen	5
glimlach	1
glimlachje	-1
god die	2
god en	-1
godsdienst	1
goed	11
goed !	16
goed als	1
goed als de	1
goed begin	-2
goed beschreven	2
goed boek	36
goed boek !	2
goed boek dat	1
goed boek van	1
goed en	1
goed en doordacht	1
goed gaat	1
goed gedaan	1
goed geschreven	17
goed geschreven boek	3
goed geschreven en	2
goed ik	1
goed in	1
goed in elkaar	1
goed is	-1
goed kan	2
goed kunnen	-1
goed leesbaar	2
goed om een	-1
goed omschreven	1
goed omschreven dat	1
goed op	1
goed opgebouwd	-1
goed spannend	-1
goed te	2
goed te begrijpen	1
goed te lezen	2
goed te volgen	2
goede indruk	1
goede moed	-1
goedkoop	-5
goedkope	-2
goeds	-3
goodman	3
gooit	-3
gossip	7
gossip girl	2
gr	1
graag dit	-1
graag dit soort	-1
graag weten	1
graag wilt	3
graag wilt weten	1
grammaticafouten	-1
grandioos	2
grapjes	-3
grappig	4
grappig en	2
great	2
greep	30
greep mij	1
griezelig	1
grijpt	8
grijpt je	1
grisham	2
groeiende	-1
groetjes	-1
grond	1
grond van	3
grond van het	1
groot	-2
groot fan	-5
groot fan van	-3
groot publiek	-2
grootse	1
grootste	-1
grootste moeite	-1
grote	-1
grote fan van	-1
grote groep	1
grote klaagzang	-2
grote klaagzang van	-1
grote verbazing	-1
groter	1
groult	2
grunberg	-3
gruwelijk	2
gruwelijk verhaal	2
gruwelijke	3
gunt	2
ha	-2
haak	-1
haalde	-1
haalt	-1
haalt het	-1
haantjes	-7
haar andere	1
haar angst	2
haar boeken	-1
haar hele	2
haar kinderen	1
haar leven en	2
haar naam	-6
haar naam was	-1
haar nieuwe	3
haar nieuwe boek	1
haar omgeving	1
haar op	2
haar pseudoniem	1
haar pseudoniem sophie	1
haar te	1
haar vader	1
haar vader en	-2
haar volgende	-1
haar vriend	-1
haar vriendinnen	-1
haar zoon	-1
haar zwangerschap	-1
haast niet NOT_te	-1
had	-10
had al	1
had beter	-1
had een	-3
had er	-5
had er veel	-1
had gehoopt	-2
had gehouden	-1
had hier	-1
had hoge	-2
had hoge verwachtingen	-2
had iets	2
had ik	-2
had ik al	1
had in	-1
had kunnen	-1
had kwam	-1
had me	-4
had meer	-3
had meer van	-1
had meer verwacht	-1
had met	1
had moeite	-1
had moeite om	-1
had net	-1
had niet	1
had om	1
had ook	-1
had van	-1
had van mij	-1
had veel	-8
had veel meer	-1
had verwacht	-1
had wel	-2
hadden	-1
hadden ze	-5
hak	-4
hak op	-3
hak op de	-2
haken	-1
half	-1
half jaar	1
haller	1
halverwege	-21
halverwege gestopt	-1
halverwege het	-2
halverwege het boek	-1
hamerslag	2
hand	4
handen heb	1
handen te	-3
handen te hebben	-2
hangen	-1
hangen en	-1
hangen in	-1
hangt	-11
hanna	1
hannibal	1
hannibal lecter	3
hanteert	6
hard	-2
hardcover	2
hardop	10
hardop zitten	2
hardop zitten lachen	1
harrie	-1
harris	2
harry	1
hart	6
harte	-2
hartkloppingen	1
hartverscheurend	21
hartverwarmend	1
haten	-1
have	2
havers	3
heb !	13
heb al heel	1
heb als	2
heb betere	1
heb betere boeken	1
heb daar	-1
heb dat	-2
heb dat boek	-1
heb de	-1
heb de hele	1
heb dit luisterboek	-1
heb echt	1
heb echt genoten	2
heb en	2
heb er geen	1
heb gelachen	1
heb gelezen	1
heb genoten	1
heb genoten van	1
heb het	1
heb het dan	1
heb het in	6
heb het uitgelezen	-2
heb ik echt	1
heb ik geen	-1
heb ik in	1
heb ik lang	1
heb ik mij	-4
heb ik mijn	-1
heb in	6
heb m	-1
heb maar	-1
heb me	-11
heb me door	-1
heb meerdere	-1
heb meerdere boeken	-1
heb moeite	-2
heb nu	2
heb spijt	-4
heb spijt van	-1
heb t	-2
heb vaak gedacht	-1
heb veel gelezen	1
heb verschillende	-1
heb vervolgens	-1
hebben !	10
hebben als	1
hebben als je	1
hebben en wat	1
hebben gehad	3
hebben gelezen maar	1
hebben ik	3
hebben we	-1
hebben ze	2
hebt	3
hebt !	1
hebt gezien	1
hebt kan	1
hebt kan je	1
hebt m	1
hechte	-1
heden en	-3
heden en verleden	-1
heeft al	1
heeft deze	-11
heeft dit	1
heeft echt	1
heeft gehad	1
heeft geprobeerd	-1
heeft geprobeerd het	-1
heeft gewoon	1
heeft kunnen	1
heeft kunnen gebeuren	2
heeft maar	-1
heeft me	1
heeft me echt	1
heeft meegemaakt	3
heeft meer	-1
heeft mij	1
heeft mij in	1
heeft moeten	3
heeft namelijk	1
heeft niet	-3
heeft over	-2
heeft van	-2
heeft veel	1
heel	2
heel aangrijpend	1
heel benieuwd	-1
heel bijzonder	1
heel bijzonder boek	1
heel boek	-1
heel de	1
heel duidelijk	3
heel erg tegenvallen	-1
heel fijn	1
heel geloofwaardig	2
heel goed	6
heel goed boek	-3
heel herkenbaar	9
heel herkenbaar zijn	1
heel indrukwekkend	2
heel interessant	-1
heel irritant	-2
heel jammer	-4
heel klein	-1
heel klein beetje	-1
heel lang	7
heel leuk	2
heel mooi	25
heel mooi boek	8
heel mooi verhaal	1
heel onderhoudend	1
heel ongeloofwaardig	-1
heel realistisch	1
heel simpel	1
heel slap	-1
heel slecht	-1
heel spannend	15
heel spannend boek	5
heel sterk	1
heel storend	-1
heel veel personen	1
heel verrassend	1
heel vervelend	-1
heel vlot	1
heen lopen	2
heen te	-1
heerlijk	36
heerlijk !	5
heerlijk boek	5
heerlijk boek !	3
heerlijk boek om	3
heerlijk leest	1
heerlijk om	-3
heerlijk om te	-1
heerlijk weg	5
heerlijk wegleest	1
heerlijke	21
heerlijke chicklit	1
heerlijke thriller	1
heft	-1
heft in	-1
heftig	3
heftig !	2
heftig boek	2
hekel aan	1
helaas	-47
helaas !	-1
helaas een	-1
helaas ik	-2
helaas niet	-3
helaas viel	-1
helaas vind	-2
helaas vind ik	-1
helaas vond	-2
helaas wat	-1
held	3
helden	-1
helder	4
heldere	2
heldere manier	1
hele boek	-3
hele familie	1
hele goede	4
hele leuke	1
hele serie	2
hele verhaal	-3
hele verhaal is	-1
helemaal goed	4
helemaal goed !	2
helemaal in	6
helemaal mee	5
helemaal mee in	1
helemaal mee met	1
helemaal nergens	-2
helemaal nergens NOT_over	-1
helemaal niet	-15
helemaal niet NOT_in	-1
helemaal niets	-3
helemaal niks	-10
helemaal uit	-1
helemaal uit hebt	1
helft	-25
helft en	-3
helft van	-4
helft van het	-3
hells	-1
hells angels	-1
hem	1
hem erg	-1
hem heb	1
hem heb gelezen	1
hem het	1
hem in de	1
hem te	2
henning	1
henning mankell	1
heren	2
herfst	-2
herhaling	-6
herhalingen	2
herinneren dat	1
herkenbaar	17
herkenbaar !	1
herkenbaar en	4
herkenbaar zijn	1
herkenbare	14
herkenbare personages	1
herkennen !	1
herkenning	1
herleven	2
herlezen	4
herlezen !	1
herman finkers	1
herman koch	-2
hermans	1
hersengarage	-6
hersengarage van	-2
hersengarage van zapruder	-1
het achterhuis	3
het al snel	-1
het algemeen	1
het allemaal	-2
het allerbeste	1
het barst	-1
het begin dacht	-1
het begin een	1
het begin en	-1
het begin gegrepen	1
het begin tot	9
het begin van	-1
het begin was	-1
het begin wordt	-1
het begint	-1
het begint spannend	-2
het beschrijft de	1
het besef	1
het besef dat	3
het bestaan	3
het beste	10
het beste boek	8
het beste wat	1
het bijzonder	1
het blijft spannend	1
het boek beter	-1
het boek bijna	4
het boek eindigt	2
het boek erg	-1
het boek gekregen	-1
het boek hadden	-1
het boek las	-1
het boek lees	1
het boek uitgelezen	-1
het boek valt	-2
het boek viel	-5
het boek was	-1
het boek werd	-1
het bot	1
het commentaar	-1
het denk	-1
het denk ik	-1
het diner	-2
het diner van	-1
het dorp	-2
het duo	1
het dus niet	-1
het echt een	-1
het echt niet	-1
het een aanrader	2
het een erg	2
het een heel	4
het een saai	-1
het een volslagen	-1
het eiland van	1
het eind	-1
het eind is	-1
het eind toe	1
het einde en	-3
het einde kon	-1
het einde zeer	2
het enige	-1
het enige nadeel	4
het er	1
het er aan	2
het er in	1
het er niet	-1
het erg	1
het erg langdradig	-1
het erg tegenvallen	-1
het ergste	-1
het franse	-1
het gaat	-2
het gaat voornamelijk	-1
het gedrag	-1
het gedrag van	-1
het geeft	3
het geen	2
het geheel	-4
het geheim	1
het geld	-2
het geloof	1
het geluk	2
het gemiddelde	-2
het geschreven	1
het geschreven is	3
het gevoel	-1
het gezin	-2
het goede	-1
het haar	1
het hart	1
het heeft me	2
het helaas	-1
het hele	-6
het hele boek	-2
het hele verhaal	-2
het hoofdstuk	-1
het houdt je	1
het ideale	1
het idee	-3
het iedereen	2
het in	4
het in een	7
het interessant	-3
het iq	-1
het is al	2
het is de	-1
het is duidelijk	-1
het is echt	-1
het is een	2
het is grof	-1
het is jammer	-1
het is maar	-2
het is makkelijk	1
het is net	-1
het is ook	1
het is spannend	-1
het is te	2
het is wat	1
het is weer	1
het is wel	-1
het is zeer	1
het jammer	5
het jammer dat	2
het jou	2
het judas	-1
het judas evangelie	-1
het kabbelt	-1
het kainsteken	3
het kan	-4
het karakter	-1
het komt er	-1
het kon	-1
het laat	3
het laatste boek	-1
het laatste oordeel	3
het lachen	4
het lachen !	1
het landschap	1
het las	1
het leek	-1
het leesplezier	-1
het leest	-1
het leest heel	5
het leest lekker	1
het leuke	2
het leuke van	1
het leukste	1
het leukste boek	1
het leven	3
het leven gegrepen	1
het leven op	3
het lezen	2
het lezen en	1
het lezen niet	-1
het lezen waard	1
het liefst in	1
het lijkt	-3
het lijkt erop	-1
het lijkt wel	-10
het luisteren	-2
het lukt	-1
het maakt het	1
het maar	-1
het maken	-1
het maken van	-1
het malika	1
het meer een	-1
het meer van	3
het meteen gaan	1
het minste	-1
het misschien	-4
het moeilijk	-1
het moment	-1
het mooiste	-1
het najaar	1
het nauwelijks	-1
het niet	-1
het niet NOT_bij	-1
het niet NOT_weg	1
het niveau	-1
het nog niet	1
het nou	-3
het nu echt	-1
het oerwoud	1
het onderwerp	-2
het onmogelijk	2
het oogpunt	1
het oogpunt van	1
het ook voor	1
het op zijn	1
het oud	-3
het oud papier	-2
het over	-1
het pakt	1
het pakt je	1
het papier	-1
het persoonlijk	-1
het plot	-7
het plot is	-1
het probleem	-3
het programma	1
het romeinse	1
het saai	-2
het schijnt	-1
het slapen	7
het slapen gaan	2
het slechtste	-10
het slechtste boek	-6
het slot is	-1
het spannende	1
het spannende verhaal	1
het stalinistische	1
het steken	-1
het strand	6
het strand of	1
het stuk over	1
het succes	-2
het taalgebruik	-3
het taalgebruik en	-1
het te lezen	9
het thema	-4
het thema van	-1
het toch een	1
het toilet	-1
het tweede	1
het tweede boek	1
het uit had	1
het uit is	7
het uit te	-3
het uit wilde	-1
het uitlezen	-1
het valt	-1
het verder	6
het verder gaat	2
het vergelijk	-1
het vergelijk met	-1
het verhaal	-1
het verhaal afloopt	1
het verhaal begint	1
het verhaal boeide	-1
het verhaal een	-1
het verhaal erg	-2
het verhaal kan	-1
het verhaal laangdraadig	-1
het verhaal leest	-1
het verhaal maakt	1
het verhaal mij	-1
het verhaal niet	-4
het verhaal op	-1
het verhaal te	-1
het verhaal vond	-1
het verhaal zal	1
het verschiet	2
het vertellen	-1
het viel	-3
het viel me	-1
het vliegtuig	-1
het volgende	1
het volgende boek	2
het voor	-1
het voor elkaar	-1
het voor mij	-2
het vooral	6
het vooral over	1
het voorval	1
het was	-1
het was niet	-1
het wat	1
het wederom	1
het weerloze	1
het wel een	-1
het wel knap	-1
het wellicht	-1
het werd	4
het woord	-1
het wordt	-3
het woud	1
het zeker	1
het zeker een	1
het zich	1
het ziekenhuis	3
het zo snel	1
het zo uit	-1
het zuiden	1
het zuiden van	1
het zwijgen	1
het zwijgen van	3
hetzelfde	-5
hier	-4
hier aan	2
hier en	1
hier en daar	1
hier in	2
hier moet	-1
hier op	-1
hierbij	7
hierdoor	-4
hieronder	1
hij alles	1
hij beschrijft in	1
hij door	-1
hij heeft er	-1
hij is	5
hij is vastbesloten	1
hij mij	-1
hij op	2
hij op de	2
hij toch	1
hij weer	1
hilarisch	7
hilarisch !	4
hilarische	1
historische feiten	-1
hobb	1
hobbit	3
hoe	5
hoe de	2
hoe de hoofdpersoon	2
hoe dom	-1
hoe een	1
hoe een gezin	1
hoe en	1
hoe haar	1
hoe heeft	-1
hoe het	6
hoe het er	10
hoe het verder	5
hoe het verhaal	2
hoe kluts	2
hoe kluts ik	1
hoe kun	-2
hoe kun je	-1
hoe ze	1
hoe zij	1
hoe zijn	1
hoek gegooid	-1
hoeveelheid	-1
hoewel	1
hoge	-4
hoge verwachtingen	-16
hoge verwachtingen van	-3
hoger	-7
hollander	1
holloway	-2
holoway	-1
homo	-1
hond	3
honden	-1
honger	4
hoofdpersonen blijven vlak	-1
hoofdpersoon een	-2
hoofdpersoon het	-1
hoofdpersoon in	1
hoofdpersoon komt	-1
hoofdpersoon mee	1
hoofdpersoon van	1
hoofdpersoon zelf	-1
hoofdstuk en	-1
hoofdstuk over	-1
hoofdstukjes	-1
hoofdstukken	-7
hoofdstukken en	-1
hoofdstukken verder	-1
hoog te	-1
hoog te houden	-1
hoog tempo	1
hoogstens	-1
hoogstraaten	1
hoop	-1
hoop dat alles	1
hoop dat de	-1
hoop dat het	-1
hoop het	-1
hoop je	-1
hoopt	-1
hoopte dat	-1
hoor !	-4
hoor ik	-1
hoort en	1
hoort het	1
hoort het ook	1
hopeloos	-1
hopend	-1
horen	2
horror	1
horror en	3
horrorverhaal	-2
houd	1
houd het	1
houd ik	-1
houd je	4
houd je van	1
houden van	1
houdt	7
houdt !	1
houdt een	1
houdt je	2
houdt moet	1
houdt moet je	1
huid	3
huid en	2
huid en haar	2
huis tuin	-1
huisvrouw	-4
huizen	-1
hulde	5
hulp	1
humor	1
humor !	2
humor en	2
humor geschreven	1
humor is	-1
humoristisch	5
humoristisch maar	1
humoristische	4
hun eigen	4
hun eigen verhaal	1
hun relatie	1
hun vrouwen	-2
hunk	-1
hype	-11
ian	2
ideaal	5
ideaal om	1
ideale boek	1
idee	-9
idee achter	-1
idee van	-1
ideeën	-1
ieder	2
ieder ander	-1
ieder ander zou	-1
ieder die	1
ieder hoofdstuk	1
ieder hoofdstuk is	1
ieder jaar	1
iedere	-2
iedere keer	3
iedere keer weer	2
iedere pagina	-1
iedereen	2
iedereen !	1
iedereen aan	1
iedereen aanraden	1
iedereen die	-1
iedereen die in	2
iedereen die met	1
iedereen die van	1
iedereen is	-1
iedereen met	1
iedereen om	2
iedereen wel	1
iederen	1
iemand anders	-1
iemand kan	3
iets gemist	-1
iets gemist heb	-1
iets om	1
iets te veel	1
iets te weinig	-1
iets van	-2
iets voor	-1
ii	9
ii uit	1
ijsprinses	1
ik aan	-6
ik aan dit	-2
ik al	2
ik al een	2
ik al eerder	1
ik al in	1
ik alleen maar	-1
ik bedoel	-1
ik beginnen	2
ik beginnen met	1
ik begrijp niet	-1
ik begrijp nu	1
ik ben absoluut	-1
ik ben dit	-1
ik ben een	-5
ik ben er	3
ik ben erg	2
ik ben zeker	1
ik bij	-2
ik blijf	1
ik dacht	1
ik dacht dat	1
ik dan	-2
ik dan ook	-2
ik dat het	-2
ik de boeken	2
ik denk	-1
ik denk dat	-1
ik deze schrijfster	-1
ik doodga	1
ik dus	-7
ik dus niet	-1
ik echt niet	2
ik echter	2
ik een muts	1
ik eigenlijk	-1
ik eigenlijk niet	-1
ik er weer	1
ik erg	-1
ik even	1
ik ga	1
ik ga zeker	1
ik gestopt	-1
ik haar	-4
ik had	-6
ik had eerst	1
ik had er	-1
ik had gehoopt	-2
ik had het	-1
ik had hoge	-1
ik had me	-2
ik had meer	-4
ik had veel	-3
ik heb betere	2
ik heb dat	-2
ik heb echt	1
ik heb gelachen	1
ik heb gelezen	1
ik heb genoten	1
ik heb in	5
ik heb me	-8
ik heb meerdere	-1
ik heb moeite	-1
ik heb nu	1
ik heb spijt	-3
ik heb verschillende	-1
ik helaas	1
ik hem niet	1
ik het	-1
ik het een	-10
ik het helemaal	-3
ik het in	1
ik hier	-1
ik hieronder	-1
ik hoopte dat	-1
ik iedereen	1
ik ik	-1
ik in een	1
ik inmiddels	1
ik irriteerde	-1
ik irriteerde me	-1
ik is	-1
ik jammer	1
ik jammer vind	1
ik kan me	-1
ik kan niet	1
ik kijk	6
ik kom	-2
ik kon	1
ik kon het	1
ik kreeg dit	2
ik kreeg het	-1
ik krijg	-1
ik lang	1
ik lees de	1
ik lekker	1
ik me	-3
ik me soms	-1
ik meer	-1
ik meer van	-1
ik meer wilde	-1
ik met deel	2
ik meteen	1
ik mij	-2
ik mis	-1
ik moest	1
ik moest en	1
ik moet zeggen	1
ik niet	-2
ik nieuwsgierig	-1
ik niks	-1
ik normaal	-1
ik nu	4
ik nu ook	2
ik omhels	-1
ik ooit	1
ik ooit heb	3
ik ook	-1
ik ook een	-1
ik raad	1
ik raad hem	2
ik raad het	1
ik sla	-1
ik snap niet	-1
ik super	-1
ik totaal	-1
ik uit	-2
ik uit dit	-1
ik vanaf	1
ik vanaf het	1
ik veel	-1
ik verwachtte	-1
ik vind de	-6
ik vind er	-1
ik vond de	-2
ik vond er	-4
ik vorm	-1
ik wacht	8
ik wacht met	1
ik was heel	-1
ik was niet	1
ik weer	1
ik weet	-1
ik weet niet	-2
ik wel een	-2
ik wens	1
ik wil een	4
ik wil meer	1
ik zal	-1
ik zeg	1
ik zeker	2
ik zo	1
ik zou	-1
ik zou dit	-1
illustraties	-4
imago	-1
in	1
in afrika	1
in al	1
in alle	1
in alle staten	1
in begonnen	1
in belgië	1
in de afgelopen	2
in de auto	1
in de ban	5
in de film	1
in de geschiedenis	2
in de hoop	-7
in de korte	-1
in de prullenbak	-1
in de schaduw	-1
in de vakantie	1
in de wereld	2
in de westerse	1
in deel	7
in dezelfde situatie	1
in die tijd	1
in diverse	2
in een	-1
in een aantal	-1
in een adem	3
in een groot	1
in een keer	5
in een paar	1
in een ruk	15
in een woord	2
in eigen	-4
in elk geval	-1
in elkaar en	1
in geen NOT_enkele	1
in haar eerste	1
in handen te	-1
in hannibal	4
in hebben	-1
in hem	2
in het bijzonder	1
in het dorp	-1
in het engels	1
in het heden	1
in het leven	-1
in het midden	2
in het verhaal	1
in het verschiet	1
in het vliegtuig	-1
in het vuur	1
in het ziekenhuis	1
in hoog	1
in hoog tempo	1
in irak	1
in januari	2
in je	-2
in lezen	1
in midden	1
in midden aarde	1
in mijn	1
in mijn handen	2
in mijn hoofd	1
in mijn keel	1
in nederland	1
in nederland maar	1
in nl	1
in of	1
in oude	-1
in oude vertrouwde	-1
in rome	3
in slechts enkele	1
in te duiken	1
in thailand	1
in the	-1
in the city	-1
in tijden	1
in twee	1
in twee dagen	1
in voorkomen	1
in vrijwel	-1
in wat	-1
in wezen	2
in z'n	2
in zijn beschrijvingen	1
in zijn boek	-1
in zijn greep	1
in zijn of	1
in zo'n	4
in één	6
in één adem	2
in één keer	13
in één ruk	1
in één van	-1
in één woord	1
inc	-3
inclusive	-5
indenken	1
inderdaad een	-2
indringend	3
indringende	2
indruk achter	2
indruk op	4
indruk op me	1
indruk op mij	1
indrukwekkend	36
indrukwekkend boek	10
ineens in	1
ineens weer	-1
informatie	-7
ingewikkelde	4
ingrediënten	-1
ingrijpend	2
inhoud	1
inhoud het	-1
inhoud van	-1
inkijkjes	-1
inkijkjes in	-1
inkomen	5
inkomen er	2
inkomen er wordt	2
inlevingsvermogen	1
inmiddels	1
inmiddels heb	1
inmiddels heb ik	1
inspanningen	-1
inspecteur sejer	-1
inspireert	2
instelling	-1
integendeel	-1
integer	4
intense	1
interessant boek	5
interessant maar	-5
interessant vind	-1
interesse	1
interesseert	-1
internet	-1
interview	-4
interviews	-2
intieme	-1
intrigerend	1
invalshoeken	-1
inzicht in	1
iq	-5
iq van	-1
irak	1
iris	2
irritant	-17
irritante	-10
irritante schrijfstijl	-1
irritatie	-4
irriteerde	-1
irriteerde me	-1
irriteert	-1
irriteren	-9
irriterend	-1
is !	5
is ?	-1
is al	2
is al een	1
is anders dan	2
is behoorlijk	-1
is best	-3
is bij	-7
is bijna tastbaar	1
is blijft	-1
is blijft het	-1
is daardoor	-1
is dat je	1
is dat ook	1
is de vertaling	-1
is deze	-1
is dit boek	-2
is dit niet	-1
is dit wel	-1
is duidelijk	-7
is duidelijk dat	-1
is echt een	-1
is echt het	1
is echt niet	-1
is echt super	1
is een	2
is een absolute	2
is een andere	-1
is een bijzonder	1
is een erg	1
is een geweldig	5
is een geweldige	1
is een goed	1
is een goede	1
is een heerlijk	1
is een mooi	9
is een prachtig	3
is een schande	-1
is een spannend	7
is een van	4
is een vrouw	-1
is en blijft	1
is en waar	1
is er met	-1
is erg	-1
is erg goed	2
is erg spannend	1
is erg vervelend	-1
is feitelijk	1
is gebaseerd	-1
is gebaseerd op	-1
is geen	-1
is gelijk	-1
is geschreven in	-1
is geweest	1
is geweest is	1
is geweldig	-1
is grof	-1
is haar	-5
is het	-1
is het allemaal	-1
is het echt	-1
is het om	-1
is het onmogelijk	1
is iets	1
is in de	1
is in ieder	-1
is is het	-1
is jammer	-5
is jammer dat	-1
is logisch	-1
is maar	-2
is maar ik	-1
is makkelijk	3
is makkelijk te	1
is me	-1
is meeslepend	1
is met veel	1
is minder	4
is misleidend	-1
is misschien	3
is mooi als	-1
is na	2
is namelijk	-2
is natuurlijk verschrikkelijk	1
is nauwelijks	-1
is net zo	1
is niet	-4
is niet NOT_aan	-1
is nog beter	1
is nogal	-1
is of	-2
is onvoldoende	-1
is onwijs	1
is ook dit	1
is ook erg	1
is ook heel	1
is ook leuk	1
is ook niet	-1
is op de	-1
is op zich	-2
is opgegroeid	1
is over de	2
is overduidelijk	-1
is overkomen	1
is prachtig	1
is precies	-1
is prima	-3
is prima maar	-1
is ronduit	-1
is saai	-1
is spannend	-2
is te erg	1
is tegen	-1
is tegen mij	-1
is tegengevallen	-1
is terwijl	1
is toch wel	-4
is tussen	1
is uitermate	-1
is uiterst	-1
is van	-1
is van het	-2
is vastbesloten	2
is veel	-5
is veel te	-8
is volgens	1
is volgens mij	1
is volkomen	-1
is volledig	-1
is waar	-1
is weer	18
is weer een	3
is weer van	1
is wel	-3
is wel aardig	-2
is wel duidelijk	-2
is wellicht	-1
is werkelijk prachtig	1
is wordt	-1
is zeer goed	2
is zijn	7
is zo goed	1
is zo prachtig	1
is zo traag	-1
is zo'n	1
is zo'n boek	2
is zonder	6
is zonder NOT_meer	2
is één	-1
isabel	1
isabel allende	1
isabelle	2
it !	-2
ja	-1
ja dat	-1
ja hoor	1
ja kun	1
ja kun je	1
jaar	7
jaar geleden	3
jaar lang	1
jaar wordt	1
jaar zijn	1
jack	13
jack ryan	1
jaloers	-1
jammer	-38
jammer !	-33
jammer dat	1
jammer dat er	3
jammer dat ze	6
jammer dit	-2
jammer en	-1
jammer genoeg	-1
jammer hoor	-3
jammer ik	-1
jammer maar	-5
jammer maar helaas	-4
jammer na	-2
jammer toen	3
jammer toen ik	2
jammer van het	-1
jammer vindt	1
jammer voor	-1
jammer want	-4
jammerlijk	-1
jammerlijke	-1
jane	-1
jane eyre	1
januari	2
jaren terug	1
jarenlang	3
jarigen	-1
jasje	-2
je	10
je aan	-1
je aan het	1
je als het	1
je als lezer	-1
je bijna	2
je blijft	7
je blijft lezen	4
je blijft maar	2
je boeken	5
je dan leest	1
je denkt	3
je dit	1
je door	2
je echt	1
je echt in	1
je een goed	-1
je een paar	3
je eenmaal	7
je eenmaal begint	1
je eerder	1
je eigen	2
je en	1
je en laat	1
je er	2
je er eenmaal	5
je even	3
je fan	1
je fantasie	1
je gaat	2
je gebeurt	1
je geboeid	1
je geld	-4
je gelezen	2
je gelezen hebben	2
je gewoon	1
je haar	1
je haast	1
je haast niet	1
je hard	1
je hebben	1
je hebt	2
je hebt m	1
je heel	1
je heen	6
je helemaal	6
je helemaal mee	1
je hem	3
je het	-1
je het boek	3
je het einde	-1
je het gevoel	-1
je het helemaal	2
je het in	2
je het interessant	-1
je het niet	3
je het nog	1
je hoe	1
je hoe het	1
je houd	2
je iets	-2
je in	-5
je in een	-1
je in te	-1
je in één	1
je je	3
je je echt	1
je je een	2
je je niet	1
je kan	2
je krijgen	1
je kunt	1
je kunt beter	-1
je kunt je	1
je laten	1
je leeft	14
je leeft helemaal	3
je leeft mee	1
je leert	4
je leest	12
je leest het	4
je lezen	3
je me	1
je mee in	-1
je mee naar	2
je meer over	2
je merkt	2
je meteen	1
je moet	3
je moet de	2
je moet even	1
je niet	3
je niet NOT_aan	1
je niet NOT_los	1
je niet NOT_meer	7
je niet NOT_van	2
je niet NOT_voorstellen	1
je nieuwsgierig	1
je nog	-1
je nou	-1
je ogen	1
je om	-4
je ook	-1
je ook een	1
je ook in	1
je pakt	1
je snapt	3
je soms	3
je staat	1
je stoel	1
je te	1
je tegen	-1
je toch	-1
je tot	2
je totaal	-2
je totaal niet	-1
je van	-2
je van een	1
je vanaf	1
je vergeet	1
je volgt	2
je vraagt	1
je vraagt je	1
je vreselijk	1
je vrienden	1
je waant	2
je waant je	2
je weer	3
je werkelijk	1
je wil	-1
je wilt	10
je wilt het	2
je wilt weten	2
je wordt in	1
je ze allemaal	1
je zelf	6
je zelfs	-2
je ziet	3
je ziet dat	1
je zin	-1
je zit	-1
je zo	3
jean	-2
jean m	-1
jeffrey	3
jelle	3
jeugd in	4
jezelf	-2
jezus	-7
jij	1
jn	-2
jodie	2
jodie foster	4
jong	1
jonge	1
jonge leeftijd	1
jongen	1
jou	2
journalist	1
judas	-1
judas evangelie	-1
judith	-2
juist heel	4
juist wel	-1
juiste	1
julius	1
jullie	4
jury	-2
kaas	-6
kabbalist	1
kabbelt	-2
kabbelt maar	-1
kader	-1
kado	1
kaft	-2
kainsteken	4
kamer	3
kamers	1
kan best	-1
kan dan	-1
kan een	-1
kan er	-2
kan gaan	-1
kan gebeuren	2
kan geen	-1
kan geven	2
kan ik	-3
kan ik het	-1
kan in	3
kan je een	1
kan je je	1
kan lezen	1
kan mij	-3
kan mij niet	-1
kan niet NOT_wachten	7
kan nu	1
kan schrijven	3
kans	-1
kans te	-1
kans te geven	-1
kant op	-1
kant zou	2
karakter	-2
karakteristiek	2
karakters komen	-1
kardinaal	-3
karikaturen	-3
karin fossum	-2
karin slaughter	5
karin slaughter is	1
kars	3
kast gezet	-1
kasteel	1
kay	-2
keek	-1
keel	5
keel heb	1
keel heb ik	1
keer	3
keer aan het	2
keer beter	-1
keer gelezen	4
keer hetzelfde	-1
keer las	1
keer niet	-1
keer uit	4
keer uitgelezen	11
keer uitleest	1
keer uitlezen	2
keer weer	4
keer weg	1
keer wil	-1
keertje	2
keertje lezen	2
kende	7
kende de	3
kennelijk	-1
kennis met	1
kennis van	-1
kennismaking	-1
kevbdd	-1
kicken	2
kids	2
kijk	13
kijk al	1
kijk er	1
kijk op	4
kijk op de	1
kijk uit	2
kijk uit naar	1
kijken van	1
kim	8
kimpen	1
kinderachtig	-8
kinderboek	-14
kinderen	1
kinderlijk	-11
kinderlijke	-1
kinsella	1
kinsella heeft	-1
kippevel	1
klaagzang	-4
klaagzang van	-1
klaar	-1
klakkeloos	-1
klant	-1
klap	-3
klas	3
klassiek	2
klassiek meesterwerk	2
klassieke	3
kleding	-5
kleding van	-1
kleding van de	-1
klein beetje	-4
klein boekje	-1
kleine geschiedenis	1
kleine geschiedenis van	1
kleren	-1
kleur	-2
kleur van	-1
kleur van de	-1
kleuren	2
kleurrijke	1
kleuter	-1
klinkt	-3
klonk	-1
klootzak	1
kloppen	-8
kloppend	1
kloppend hart	1
kluts	3
kluts ik	2
kluts ik een	1
kluun	-3
knap bedacht	1
knap geschreven	2
knap hoe	3
knap hoe de	1
knap van	-1
knappe	-2
knielen	-1
knullig	-2
knullig en	-1
koch	-5
kocht	-1
kocht dit boek	-1
kom	-3
kom ik	-1
kom niet	-1
komen dan	-1
komen hoe	2
komen hoe het	1
komen is	-1
komen maar	-1
komen van	3
komen wat	-1
komen we	-2
komt deel	2
komt een	-1
komt een vrouw	-3
komt en	3
komt het	-1
komt hoe	-2
komt met	1
komt naar	-1
komt niet	-6
komt niet NOT_echt	-1
komt niet NOT_omdat	-1
komt ook	2
komt op	-3
komt te	2
komt te staan	1
kon me	-6
kon me niet	-3
kon mij	-1
kon mij niet	-1
kon niet	2
konden	-1
koop het	-1
kopen !	2
kopen dit	2
koper	-1
kopie	-2
kopie van	-1
kopie van de	-1
kort	-3
korter	1
kortom	1
kortom een	3
kostte	-1
koud	-1
koude	5
koude huivering	1
koude rillingen	1
krachtig	1
krampachtig	-1
krant	1
kranten	-1
kreeg dit	2
kreeg dit boek	2
kreeg het	-1
krijg er	-1
krijg je het	-3
krijgen maar	-1
krijgt	1
krijgt hij	1
krijgt van	-1
kritiek	-1
kritische	4
kromme	-9
kromme tenen	-5
kroon	1
kruipt	1
kun je het	1
kun je je	1
kun je krijgen	1
kun je niet	1
kunnen	-3
kunnen gebeuren	2
kunnen hebben	-1
kunnen houden	-1
kunnen laten	-1
kunnen maken	-4
kunnen niet	-1
kunnen schrijven	-1
kunnen worden	-15
kunt beter	-2
kunt er	3
kunt je	1
kwalificatie	1
kwaliteit	-8
kwaliteit is	-1
kwam	-14
kwam de	-1
kwam dit	-1
kwam het	-5
kwart	-1
kwelling	-1
kwijtgeraakt	-1
l	-1
laangdraadig	-1
laangdraadig !	-1
laat de	-1
laat deze	-1
laat dit	-1
laat ik	1
laat ik beginnen	1
laat je	7
laat je niet	8
laat zien dat	1
laatste bladzijde	3
laatste boek	-1
laatste dag	-1
laatste dans	4
laatste keer	-3
laatste letter	1
laatste man	1
laatste oordeel	3
laatste pagina	3
lach	21
lach en	3
lachen	15
lachen !	3
lachen en	4
lachwekkend	-1
lackberg	8
laf	-1
lambs	3
land als	1
land is	-1
landgoed	-1
landschap	1
lang wachten	3
lang wachten op	2
langdraderig	-1
langdradig	-37
langdradig !	-1
langdradig boek	-3
langdradig en	-17
langdradig maar	16
langdradig met	-1
langdradige	-1
lange na	-1
lange tijd	1
langer	-1
langzaam op	1
langzamerhand	-1
larsson	-1
las	1
las en	2
las was	2
laten	-1
laten lezen	-1
laten liggen	-1
laten worden	-1
laten ze	-1
later	-7
lazen	-1
le	-3
lecter	5
lectuur	-2
leefde	1
leeft	9
leeft helemaal	3
leeft helemaal mee	2
leeft mee	1
leeft mee met	1
leeg	3
leegte	11
leegte van	2
leegte van het	2
leek	-1
leer	-1
leer je	-1
leerlingen	-1
leert	1
leert dat	2
leert je	1
leerzaam	14
lees de	1
lees graag dit	-1
lees het	2
lees je	2
lees je het	1
lees plezier	1
lees veel	-1
leesbaar	4
leesclub	-1
leesplezier	2
leesplezier in	3
leest	6
leest als	5
leest als een	3
leest erg	2
leest erg makkelijk	1
leest heerlijk	3
leest heerlijk weg	1
leest het in	5
leest hoe	1
leest kun	1
leest kun je	1
leest lekker	7
leest lekker vlot	2
leest lekker weg	1
leest makkelijk	3
leest makkelijk en	1
leest niet	-2
leest niet NOT_lekker	-8
leest of	1
leest over	2
leest over de	1
leest prettig en	-1
leesvoer	8
leesvoer !	2
leg je	4
leg je het	2
lege	-3
lege pagina's	-1
legendes	1
leggen	26
leggen !	1
leggen en	6
leidt	-1
leidt tot	-2
leken	1
lekker	4
lekker !	1
lekker boek	5
lekker en	6
lekker leesvoer	1
lekker op	2
lekker vakantieboek	2
lekker vlot	2
lekker vlot geschreven	2
lekker voor	4
lekker weg en	-1
lekker weg maar	-1
lekker weg te	1
lekker weglees	2
lekker weglees boek	1
lenen	-1
leo	1
letter	4
leugens	-2
leuk	1
leuk !	9
leuk beschreven	1
leuk boek	6
leuk boek !	1
leuk boek en	2
leuk boek leest	1
leuk dat	1
leuk en vlot	1
leuk geschreven	1
leuk maar	-7
leuk om	1
leuk om te	1
leuk verzonnen	-1
leuk verzonnen maar	-1
leuk vind	1
leuke van	2
leukste	2
leukste boek	1
leven	5
leven ?	3
leven aan	1
leven dat	1
leven en	1
leven gegrepen	1
leven hadden	5
leven heeft	1
leven kan	1
leven op	5
leven op een	1
leven voor	-2
leven zou	-1
levendige	5
levensecht	2
levensverhaal	2
lewinsky	-1
lezen	12
lezen !	14
lezen boek maar	-1
lezen dan blijf	1
lezen doordat	2
lezen dus	4
lezen dus !	4
lezen en dat	-1
lezen en ik	2
lezen ervan	-1
lezen hoe	2
lezen ik	3
lezen ik heb	1
lezen is	1
lezen je	2
lezen kan	1
lezen maar niet	-1
lezen met een	1
lezen nu	1
lezen op een	1
lezen over een	-1
lezen van	1
lezen van dit	3
lezen voor	1
lezen waard	3
lezen waard en	1
lezer	-2
lezer in	-1
lezer niet	-2
lezers die van	1
lezers en	-1
lezers maar	-3
lichamelijk	1
licht	-1
lichte	1
lichte koude	1
lichte koude huivering	1
lid	-3
liefde	30
liefde die	1
liefde en	12
liefde in	3
liefde is	1
liefde te	1
liefde tussen	1
liefde van	1
liefde voor	6
liefde voor het	2
liefdesgeschiedenis	1
liefdesverhaal van	-1
liefdevol	4
liefdevol geschreven	1
liefhebber	-1
liefhebber van	-3
liefhebbers	-1
liefst	1
liefst in	1
liet	2
liever	-23
ligt	-1
ligt het	-1
ligt in de	-1
lijf	-3
lijken	-1
lijken op	-1
lijkt	2
lijkt erop	-1
lijkt erop dat	-1
lijkt mij	-1
lijkt wel	-5
lijkt wel of	-7
lijn	-1
lijvig	3
lila	9
lila de	1
link	-1
links	-7
linton	1
literair	-1
literair gezien	-1
literaire	-10
literaire thriller	-10
literaire thriller ?	-1
literatuur	-8
liza	1
liza marklund	1
loes	2
loes den	2
loes den hollander	1
logboek	-1
logisch	-1
lol	-2
lollig	-1
lollig en	-1
loos	-1
lopen hoog	1
los te	3
louter	-2
lovend	-1
lovende	-2
lover	-1
loze	-3
lucia	3
lucy	-1
ludlum	2
luisterboek	-2
lukt	-1
lustbader	1
lynley	3
lyrisch	4
m	-2
maag	3
maakt dat	-1
maakt dat ik	-1
maakt het boek	-1
maar	-8
maar ben	-2
maar beter	1
maar bij	-3
maar daarom	2
maar daarom niet	2
maar dan	-1
maar dat viel	-1
maar de	-4
maar de inhoud	-1
maar deze	-4
maar dit	-3
maar dit boek	-7
maar door	-4
maar door de	-1
maar echt	-2
maar een	-1
maar een keer	-1
maar eenmaal begonnen	-1
maar er	-1
maar er gebeurt	-1
maar geen	-1
maar gelezen	-1
maar gestopt	-1
maar goed	-4
maar helaas	-14
maar helaas ik	-1
maar het	-5
maar het ergste	-1
maar het is	-4
maar het viel	-1
maar hij	-1
maar hij doet	-1
maar hoe	1
maar ik	-2
maar ik ben	1
maar ik had	-4
maar ik raad	3
maar ik vind	-1
maar ik vond	-4
maar ik was	1
maar je kunt	-1
maar je weet	1
maar later	-1
maar lezen	1
maar meer	-1
maar mij	-1
maar misschien	-1
maar moet	1
maar naarmate het	-1
maar niet	-8
maar niet NOT_voor	-1
maar of	-1
maar ook	2
maar ook echt	-1
maar ook met	2
maar over	3
maar tegelijkertijd	2
maar toch	1
maar toch een	1
maar voor mij	-2
maar waar	-1
maar was	-1
maar wat	-7
maar wat een	-10
maar één	2
maatschappij	3
machina	-1
machteloos	1
maeve	-1
mag	-1
mag er	2
mag het	-3
mag verwachten	-1
mager	-12
magisch	1
mail	-1
maken heeft	1
maken heeft met	1
maken met	2
maken we	1
makend	-2
makkelijk leesbaar	2
makkelijk te	2
makkelijk te lezen	3
makkelijk weg	-1
makkelijk weg en	1
malika	6
malika en	2
malika en haar	1
man en	1
man maar	-1
manier geschreven	1
manier om	-1
manier waarop het	-1
manieren	1
mank	-1
mankell	1
mann	-1
mannen	-1
mannen eten	-3
mannen eten geen	-1
marcus	1
margriet	-1
margriet de	-1
margriet de moor	-1
maria zachea	4
marian	1
marian mudder	1
marketing	-2
marklund	1
markt en	1
marquez	6
materie	7
mathilda's	1
mathilda's laatste	1
matig	-49
matig boek	-1
matilda's	1
matilda's laatste	1
matilda's laatste dans	1
mc	-1
me	-6
me aan het	2
me aan maar	-1
me af	-4
me dan	-2
me dan ook	-1
me diep	1
me door	-5
me echter	-1
me eigenlijk	-3
me eigenlijk niet	-2
me enorm	-1
me er	-13
me erg tegen	1
me gemaakt	1
me helemaal	2
me helemaal in	1
me hier	-1
me met	-1
me niet	-1
me niet NOT_boeien	-2
me niet NOT_los	1
me nogal	-1
me nu	-1
me soms af	-1
me te	-1
me tegen	-3
me totaal	-1
me totaal niet	-1
mede	1
meditatie	-1
mee	10
mee gezegd	-1
mee in	1
mee in het	-1
mee kan	1
mee maken	1
mee met	7
mee met de	5
mee naar	3
mee op	2
mee te	1
mee te maken	1
meebeleeft	1
meebrengt	2
meedoet	2
meedogenloze	2
meegaat	-2
meegemaakt	3
meegenomen	3
meegenomen naar	1
meegesleept	2
meegetrokken	1
meegezogen	3
meegezogen in	2
meegezogen in het	1
meeleven	1
meeliften	-3
meeliften op	-1
meeliftend	-1
meeliftend op	-1
meent	-1
meer boeken	1
meer boeken van	1
meer dan de	3
meer dan goed	1
meer een	1
meer inzicht	1
meer is	-1
meer lezen	2
meer om	-1
meer spanning en	5
meer te weten	3
meer van verwacht	-8
meer verwacht	-6
meer verwacht van	-2
meer wilde	-1
meer wilde weten	-1
meerdere malen	1
meerdere verhalen	2
meeslepend	31
meeslepend boek	4
meeslepend en	1
meeslepende	1
meest aangrijpende	1
meestal	1
meesterlijk	6
meesterwerk	25
meesterwerk !	1
meesterwerk van	2
meevoelen	1
meevoelen met	1
meevoelt	2
meid	1
meisje van	1
meisjes	1
mekaar	2
meldkamer	1
melig	-2
mellberg	1
mellberg die	1
men	-1
men hoeft	3
meneer	-11
meneer heeft	-1
mening	-2
mening niet	-1
mening over	-2
mens	2
mensen	2
mensen denken	2
mensen die	2
mensen die in	1
mensen in	1
mensen in dit	2
mensen te	-1
mensen zo	2
mentaliteit	-1
merk	-1
merkt	5
merkte	-1
merkte ik	-1
met af	2
met af en	1
met als	-6
met daarbij	2
met dat	-1
met de hoofdpersoon	1
met de manier	1
met dementie	2
met een ander	-1
met een glimlach	1
met een lange	1
met een paar	1
met elkaar	4
met enige	-2
met god	-2
met goed	-3
met het gevoel	-2
met het leven	1
met het schrijven	1
met hoge	-1
met hoge verwachtingen	-1
met humor	1
met je	4
met kay	-1
met leuke	1
met malika	1
met malika en	1
met mensen	2
met moeite	-1
met name omdat	-1
met nicci	3
met nicci french	2
met nog	2
met onze	1
met opvolgers	2
met opvolgers maar	1
met plezier	1
met prachtige	1
met recht	1
met spanning	1
met spanning op	1
met spel	-1
met tranen	2
met tranen in	2
met van	6
met weinig	-1
met zich	3
met zich meebrengt	1
met zichzelf	-1
met zijn	1
met zo'n	-1
met zoveel	-2
met zoveel verschillende	-1
meteen	4
meteen gaan	1
meteen gaan lezen	1
meteen het	1
meteen in	2
meteen vanaf het	1
mevrouw	-11
mexicanen	-1
mexico	-1
mgb	1
mick	-1
midas	-1
middel	-8
middel van	-5
middelbare	3
middelbare school	1
middeleeuwen	2
middelmatig	-2
midden	2
midden aarde	2
midden in het	1
middenin	1
midzomermoord	3
mij	-3
mij aan	-2
mij aan het	-1
mij absoluut	-1
mij betreft een	1
mij betreft is	2
mij betreft niet	-1
mij dit	-1
mij erg tegen	-1
mij geen	-1
mij gemaakt	1
mij had	-3
mij het	2
mij maar	-2
mij moeten	-1
mij niet	-3
mij niet NOT_echt	-1
mij niet NOT_pakken	-1
mij over	-1
mij te	-2
mij te vervelen	-1
mij tegen	-3
mij veel	2
mij wat	-1
mij weg	3
mij wel	-3
mij wel te	-1
mij zijn	-1
mij zo	1
mijlenver	-2
mijn aandacht	-1
mijn advies	-1
mijn advies is	-1
mijn complimenten	1
mijn favoriet	2
mijn favoriet !	1
mijn favoriete	5
mijn favoriete boeken	1
mijn geld	-3
mijn genre	1
mijn handen	2
mijn hart	1
mijn hoofd	3
mijn idee	-7
mijn keel	1
mijn mening	-1
mijn opa	2
mijn recensie	-1
mijn smaak	-3
mijn tijd	-6
mijn twijfels	-1
mijn vakantie	1
mijn vriend	1
mijn vriendin	1
mijn wangen	1
mijn woestijn	6
mijns	-1
mijns inziens	-1
mike	1
minder dan	-2
minder dan de	-2
minder spannend en	1
mindere boeken van	-1
mini	2
minimaal	-2
minnaars	2
minpuntje	1
minst	-22
minst een	-1
minste	-10
minste boek	-4
minstens	-1
minuten	2
minuutje	2
mis	-8
mis ik	-1
misgeslagen	-1
mishandeld	3
miskleun	-8
miskoop	-12
misleidend	-3
mislukken	-1
mislukt	-5
mislukte	-8
misplaatst	-2
misschien	-13
misschien dat	-2
misschien is	1
misschien leuk	-2
misschien leuk voor	-2
misschien moet	-1
misschien te	-1
misschien zelfs	-1
misselijk	-3
misser	-10
misser !	-1
mist	-14
mist het	-1
miste	-2
mits	-2
mix van	1
mo	-1
mochten	4
modern	-1
modern en	-1
moderne	1
moe	-1
moed en	1
moeder ?	-1
moeder heeft	-2
moeder van	1
moeders	-1
moeilijk door te	-2
moeilijk inkomen	2
moeilijk inkomen er	2
moeilijk om de	-1
moeilijk om te	1
moeilijk weg	10
moeilijk weg te	6
moeilijk wegleggen	2
moeilijkheden	1
moeite gekost	-1
moeite heb	-1
moeite heb ik	-1
moeite om	-1
moeite waard	8
moeite waard om	2
moeite wegleggen	1
moeiteloos	1
moest	1
moest en	1
moest en zou	2
moest ik	1
moest ik wel	1
moest maken	1
moesten	4
moet blijven	-1
moet de	2
moet dit boek	1
moet een	-3
moet even	1
moet haar	2
moet ik	-1
moet je dit	1
moet je gelezen	7
moet namelijk	1
moet vertellen	1
moet worden	-1
moet ze	-1
moet zeggen	1
moet zich	-1
moeten doorstaan	3
moeten dwingen	-1
moeten gaan	-1
moeten lachen	1
moeten laten	-1
moeten lezen	2
moeten lezen !	1
moeten worden	-1
moeten worstelen	-1
moeten zijn	-1
mogen worden	-1
mogen zijn	-1
mom	-1
mom van	-1
moment was	2
momenten	3
momenten in	5
momenten waarop	1
montefiore	-2
montefiore gelezen	-1
mooi	20
mooi !	13
mooi beschreven	2
mooi boek !	-2
mooi boek je	2
mooi boek maar	-1
mooi boek met	1
mooi boek om	1
mooi boekje	3
mooi einde	2
mooi en	2
mooi geschreven	13
mooi in	1
mooi in elkaar	1
mooi maar	-7
mooi over	1
mooi verteld	4
mooi vond	1
mooie boek	1
mooiste	3
mooiste boek	-1
mooiste boeken die	1
moor	-1
moordenaar	4
moslims	1
moslims en	2
motorclub	-1
mouw	-1
much	-1
mudder	1
mulisch	-2
multiculturele	-1
must	20
must have	2
must om	2
must read	1
muts	3
mwah	-4
mwoah	-3
my	-1
myron	3
n	-1
na	-3
na al	-3
na een	-3
na een aantal	-3
na een paar	-1
na het boek	-1
na pagina	-1
na voor	-1
na voor je	-1
na weg	1
na één	-2
naam	-2
naam van	-3
naam van de	-1
naam was	-1
naam was sarah	-1
naar amerika	2
naar bed	4
naar bed te	1
naar boven	2
naar de verfilming	2
naar de volgende	1
naar deel	4
naar dit	-1
naar dit boek	-1
naar het	1
naar het volgende	6
naar mijn	-7
naar mijn idee	-6
naar mijn smaak	-2
naar rome	2
naar wat	1
naar zijn	1
naarmate	1
naast de	1
naaste	2
nabestaanden	3
nacht	-1
nacht het	1
nachtkaars	-1
nachtrust	3
nachts	2
nachtschade	16
nadeel	4
nadeel van dit	2
nadenken	1
nadenken over	2
nadruk	-5
nadruk op	-1
nadruk op het	-1
naief	-2
najaar	1
nakijken	-1
nam	5
name omdat	-1
name omdat ik	-1
namelijk een	2
namelijk van	-1
namelijk van de	-1
natuurlijk is	-1
natuurlijk verschrikkelijk	1
natuurlijk zijn	-1
nauwelijks	-8
nauwelijks NOT_te	-1
nederland maar	2
nederlander	-2
nederlanders	3
nederlands is	-1
nederlandse	-3
nee	-33
nee dit	-1
nee ik	-2
nee ik vind	-1
neem ik	-3
neem ik aan	-1
neemt	10
neemt en	1
neemt je	-2
neemt je mee	-2
neemt niet	1
negatief	-3
negatieve	1
negende	2
neiging	-4
neiging om	-2
nemen	1
nergens	-10
nergens NOT_echt	-2
nergens NOT_over	-7
net	1
net als	8
net als zijn	1
net begonnen	1
net goed	1
net niet	-4
net uit en	1
net zoals	1
netjes	-3
niemand NOT_aanraden	-1
niet	-8
niet NOT_aan NOT_je	1
niet NOT_aanraden	-7
niet NOT_al	-3
niet NOT_al NOT_te	-1
niet NOT_alleen	-1
niet NOT_alles	1
niet NOT_als	-1
niet NOT_best	-2
niet NOT_beter	-2
niet NOT_bij NOT_bol	1
niet NOT_boeien	-3
niet NOT_boeiend	-11
niet NOT_boeiend NOT_en	-1
niet NOT_de	-8
niet NOT_de NOT_moeite	-3
niet NOT_die	-1
niet NOT_direct	5
niet NOT_door	-7
niet NOT_door NOT_heen	-1
niet NOT_door NOT_te	-1
niet NOT_doorheen	-16
niet NOT_doorheen NOT_en	-1
niet NOT_doorheen NOT_te	-3
niet NOT_droog	1
niet NOT_duidelijk	-2
niet NOT_dus	-2
niet NOT_echt	-1
niet NOT_echt NOT_boeien	-2
niet NOT_echt NOT_een	-1
niet NOT_echt NOT_origineel	-1
niet NOT_echt NOT_tot	-1
niet NOT_een	-16
niet NOT_een NOT_boek	-2
niet NOT_eens	-3
niet NOT_eens NOT_de	-1
niet NOT_erg	-3
niet NOT_even	1
niet NOT_gaan	-1
niet NOT_gegrepen	-1
niet NOT_gekocht	-4
niet NOT_gelezen	2
niet NOT_gelezen NOT_omdat	1
niet NOT_geloofwaardig	-5
niet NOT_geloven	2
niet NOT_geloven dat	1
niet NOT_gelukt	-7
niet NOT_geschreven	-1
niet NOT_geweldig	-1
niet NOT_gewoon	-1
niet NOT_goed	-6
niet NOT_goed NOT_in	-4
niet NOT_heb	-1
niet NOT_heel	-2
niet NOT_helemaal	-1
niet NOT_het	1
niet NOT_het NOT_geval	1
niet NOT_in	-6
niet NOT_in NOT_de	-1
niet NOT_interessant	-4
niet NOT_kloppen	-1
niet NOT_komt	-1
niet NOT_kon	-1
niet NOT_kopen	-5
niet NOT_kunnen	-1
niet NOT_kunnen NOT_boeien	-1
niet NOT_kunt	5
niet NOT_lang	-1
niet NOT_langdradig	4
niet NOT_leest	1
niet NOT_lekker	-12
niet NOT_lezen	-6
niet NOT_los	3
niet NOT_meer	2
niet NOT_meer NOT_dan	-2
niet NOT_meer NOT_is	4
niet NOT_meer NOT_los	5
niet NOT_meer NOT_stoppen	6
niet NOT_meer NOT_weet	-1
niet NOT_meer NOT_weg	6
niet NOT_meer NOT_weggelegd	1
niet NOT_meer NOT_wegleggen	6
niet NOT_meeslepend	-1
niet NOT_met	-1
niet NOT_met NOT_dit	-1
niet NOT_mijn	-2
niet NOT_mijn NOT_boek	-2
niet NOT_mijn NOT_laatste	1
niet NOT_minder	16
niet NOT_minder NOT_goed	1
niet NOT_nog	4
niet NOT_of	-2
niet NOT_of nauwelijks	-2
niet NOT_om	-4
niet NOT_om NOT_aan	-1
niet NOT_om NOT_door	-2
niet NOT_omdat NOT_het	-3
niet NOT_onder NOT_de	-1
niet NOT_op	1
niet NOT_over	-5
niet NOT_pakken	-1
niet NOT_pakkend	-4
niet NOT_serieus	-1
niet NOT_slecht	-1
niet NOT_spannend	-18
niet NOT_spannend NOT_en	-2
niet NOT_stoppen	3
niet NOT_stoppen NOT_met	1
niet NOT_storend	1
niet NOT_te NOT_bevatten	1
niet NOT_te NOT_kopen	-1
niet NOT_te NOT_volgen	-1
niet NOT_tot	-5
niet NOT_tot NOT_zijn	-1
niet NOT_uit NOT_de	-1
niet NOT_uit NOT_kunnen	-1
niet NOT_uitgelezen	-4
niet NOT_uitlezen	-1
niet NOT_van NOT_de	-1
niet NOT_van NOT_lezen	2
niet NOT_veel	-1
niet NOT_veel NOT_aan	-1
niet NOT_verder NOT_dan	-2
niet NOT_verwacht	2
niet NOT_verwachten	1
niet NOT_voor	-1
niet NOT_voorspelbaar	1
niet NOT_waar	-2
niet NOT_waard	-12
niet NOT_waargemaakt	-2
niet NOT_waarom	-1
niet NOT_wachten	5
niet NOT_wachten NOT_om	-1
niet NOT_wachten NOT_tot	5
niet NOT_was	-1
niet NOT_wat	-1
niet NOT_weg	4
niet NOT_weg NOT_dat	1
niet NOT_weg NOT_kon	1
niet NOT_weg NOT_kunt	1
niet NOT_weg NOT_leggen	1
niet NOT_wegleggen	11
niet NOT_wegleggen NOT_voordat	1
niet NOT_zo	-1
niet NOT_zo NOT_goed	1
niet NOT_zo NOT_veel	1
niet het is	1
niet ik	-4
niet want	2
niets	-22
niets NOT_aan	-2
niets NOT_beters	-1
niets NOT_met	-1
niets NOT_nieuws	-1
niets NOT_te	-1
niets NOT_toe	-2
nietszeggend	-5
nieuw deel	2
nieuwe buren	-2
nieuwe dingen	1
nieuwe wereld	1
nieuwe werk	-2
nieuws	-2
nieuwsgierig	-1
nieuwsgierig was	-1
niks	-24
niks NOT_aan	-5
niks NOT_en	-1
niks NOT_vond	-1
niveau	-10
niveau van	-2
noch	-4
nodig om	-2
nodigt	1
noemt	-2
nog beter	5
nog beter dan	2
nog bij	1
nog een	-1
nog een boek	-1
nog eens	-2
nog even	1
nog iets	-1
nog in	2
nog lang	2
nog meer	2
nog niet NOT_gelezen	2
nog niet NOT_was	-1
nog nooit NOT_heeft	1
nog over	1
nog spannend ook	1
nog steeds een	1
nog steeds geen	-1
nog steeds niet	-6
nog tot	-1
nog twee	1
nog wat	-1
nog wel	-3
nog zou	-1
nogal	-8
nogal saai	-1
non	-5
non fictie	-2
nonchalante	2
nooit NOT_boeken	2
nooit NOT_echt	-1
nooit NOT_had	-1
nooit NOT_heeft	1
nooit NOT_heeft NOT_een	1
nooit NOT_iets NOT_van	2
nooit NOT_in	3
nora	2
nora roberts	1
normaal	-5
normaal is	-1
nou	-36
nou als	-2
nou als je	-1
nou door	-1
nou eigenlijk	-1
nou ik	-1
nou ja	-1
nou niet	-2
nou niet NOT_echt	-1
nou te	-1
nouja	-1
novelle	-1
ns	-1
nu aan	-1
nu de	1
nu echt	-12
nu eenmaal	-2
nu eindelijk	2
nu gaat	2
nu halverwege	-1
nu het	3
nu in	8
nu maar	1
nu nog	-3
nu veel	1
nuchter	-1
nutteloze	-1
oerwoud	1
oeuvre	-1
of	1
of de	-2
of een	-2
of haar	4
of ik	-1
of is	1
of te	-1
of the	3
of the lambs	2
ofzo	-1
ogen	1
ogen van	2
ogen van de	2
oh	-1
ok	1
oke	-2
om aan	2
om bij	2
om door	-1
om doorheen	-1
om doorheen te	-1
om een	-6
om een boek	-4
om een paar	-1
om even	2
om het in	-1
om het leven	1
om het te	16
om het uit	-2
om je heen	2
om kan gaan	-1
om maar	-2
om na	-1
om nou	-1
om nu	2
om onder	1
om sommige	1
om te	1
om te leven	1
om te lezen	1
om te zien	1
om telkens	-1
om uiteindelijk	2
om van te	1
om weg	5
om weg te	4
oma en	2
omdat het in	1
omdat het zo	1
omdat ik dacht	-2
omdat ik een	1
omdat je	1
omdat mijn	1
omdat ze	2
omdat zij	-1
omgegaan	1
omgeving	8
omgeving en	1
omhels	-1
omhels je	-1
omnibus	1
omschreven	1
omschreven dat	1
omschreven dat je	1
omschrijvingen	-3
omslag	-1
onbeduidend	-1
onbegrijpelijk	-2
onbegrijpelijk dat	-5
onbegrijpelijk dat dit	-2
onbevredigend	-4
ondanks dat	2
ondanks dat het	1
onder de maat	-1
onder haar	1
onderhoudend maar	-1
onderliggende	1
onderstaande	2
onderweg	1
onderwerp	-10
onderwerp had	-1
onderwerp maar	-1
onderwerpen	-1
onderwerpen en	-1
onduidelijk	-5
ongefundeerde	-2
ongelofelijk	2
ongelofelijk dat	1
ongelofelijk goed	3
ongelofelijk goed boek	1
ongelofelijk verhaal	2
ongelooflijk	8
ongelooflijk dat	3
ongelooflijk goed	1
ongelooflijk hoe	1
ongelooflijke	-1
ongeloofwaardig	-29
ongeloofwaardig en	-3
ongeloofwaardige	-6
ongenade	2
ongetwijfeld	-6
ongetwijfeld een	-1
ongeveer	-7
oninteressant	-10
onjuistheden	-2
onjuistheden en	-1
onleesbaar	-11
onmacht	2
onmogelijk om	1
onmogelijke	-1
onnatuurlijk	-2
onnodig	-1
onovertroffen	2
onpersoonlijke	-1
onrealistisch	-8
onrealistische	-1
onrust	5
ons een	2
ons scheidt	1
onsamenhangend	-26
onsamenhangend geheel	-2
onsamenhangend geheel van	-1
onschuldig	1
ontbreekt	-1
ontbreken	3
ontbreken !	1
ontdek	2
ontdekking	-4
ontdekkingsreis	1
ontdekt dat	2
ontelbare	-2
ontgaat	-2
ontgaat mij	-1
ontmoet en	-1
ontmoetingen	1
ontroerend	37
ontroerend en	1
ontroerend tegelijk	1
ontroerende	2
ontstaan	3
ontstijgt	-7
ontstijgt het	-2
ontvoerd	2
ontvouwt	1
ontwikkelen	-1
ontwikkelingen	1
ontzettend jammer	-1
ontzettend leuk	1
ontzettend leuk boek	1
ontzettend mooi	1
ontzettend saai	-1
ontzettend spannend	2
ontzettend tegen	-2
ontzettend voorspelbaar	-1
ontzettende	-3
onvermogen	-1
onverwacht	6
onverwachte	12
onverwachte wendingen	1
onverwachtse	2
onvoldoende	-12
onvoorstelbaar	1
onvoorstelbare	5
onwaardig	-4
onwaarschijnlijk	1
onwaarschijnlijke	-3
onwaarschijnlijkheden	-5
onwaarschijnlijkheden aan	-1
onwijs	1
onze oom	-1
onzichtbaar	-1
onzin	-7
onzinnige	-1
oogpunt	1
oogpunt van	1
oogt	-1
ooit !	3
ooit een	-1
ooit heb	2
ooit heb gelezen	2
ook aan	1
ook de beschrijving	1
ook de schrijfstijl	-1
ook deze	1
ook deze roman	1
ook dit	3
ook dit boek	8
ook doen	1
ook echt alles	-1
ook echt wat	1
ook een	1
ook en	1
ook gaat	-2
ook geen	-11
ook geen NOT_boeken	-1
ook haar	1
ook haar andere	1
ook haar vader	1
ook het beste	1
ook het einde	-1
ook het laatste	-1
ook ik	-1
ook ik had	-1
ook in	1
ook is	-2
ook is het	-1
ook komt	1
ook kunnen	-1
ook lachen	1
ook leuk	2
ook lezen	1
ook maar	-3
ook meerdere	2
ook meteen	2
ook mooi	1
ook niet	-6
ook niet NOT_echt	-4
ook nog	-1
ook nu	3
ook nu is	2
ook om	1
ook omdat	1
ook over	3
ook snel	-1
ook te lezen	1
ook van	-3
ook was	-1
ook weer	1
ook weggelegd	-1
ook weinig	-1
ook wel	-1
ook zeker	4
ook zijn	-1
ook zo	5
ook zo'n	3
oom	-1
oordeel	2
oorlog	7
oorlog die	2
oorlog en	1
oorlog in	4
oorlogen	4
oorlogs	2
oorspronkelijke	3
oosterse	1
op !	-1
op aan	-1
op aanraden	-1
op aanraden van	-1
op aarde	1
op alles	1
op basis	-5
op basis van	-4
op blz	-3
op de achterkant	-5
op de achterzijde	-4
op de eerste	-1
op de eigen	-1
op de helft	-1
op de juiste	1
op de kaft	-1
op de laatste	1
op de tak	-2
op de wereld	1
op deel	4
op deze	-1
op deze manier	-1
op diverse	2
op diverse manieren	2
op een boeiende	1
op een heldere	1
op een leuke	1
op een nieuw	1
op gang maar	1
op haar	-1
op het eind	1
op het leven	2
op het niveau	-1
op het strand	3
op iedere	-1
op internet	-1
op jonge	2
op jonge leeftijd	2
op me	2
op me gemaakt	1
op mij gemaakt	1
op mij over	-1
op mijn	4
op naar	7
op naar deel	1
op onderzoek	-1
op ongeveer	-1
op sleeptouw	1
op sleeptouw genomen	1
op sommige momenten	2
op straat	-1
op t	3
op te wachten	-1
op televisie	1
op tv heb	1
op vakantie	1
op vakantie in	1
op z'n	-2
op z'n minst	-2
op zich	-12
op zich een	-1
op zich is	-3
op zich niet	-1
op zo'n	1
op zolder	2
opbouw van	-1
opdracht	-2
open deuren	-1
open eindjes	-1
opener	4
opgebouwd	-1
opgebouwd en	-3
opgegroeid	2
opgehouden	-1
opgelost	1
opgenomen	2
opgepakt	1
opgeschreven	-1
ophef	-2
oplossingen	-1
opluchting	-1
opmerking	-1
opnieuw	2
opnieuw begonnen	-1
opnieuw weer	1
oppervlakkig	-38
oppervlakkig en	-3
oppervlakkig geschreven	-1
oppervlakkig geschreven verhaal	-1
oppervlakkig verhaal	-1
oppervlakkige	-8
oppervlakkigheid	-2
oprecht	2
oprechtheid	1
opschrijven	-2
opsomming	-7
opsomming van	-2
opvallend	3
opvallend is	2
opvallend is dat	1
opvolger	6
opvolger !	1
opvolger voor	1
opvolgers	2
opvolgers maar	2
opzet	-2
opzoeken	2
orde	1
ordinair	-1
oscar	1
oud papier	-4
ouder	2
ouderwets	-2
ouderwets en	-1
ouderwetse	1
oufkir	1
ouwe	1
over	-3
over !	-1
over aan	-1
over alle	-1
over als	-2
over als een	-2
over dat	-1
over de geschiedenis	-1
over de helft	-2
over dementie	1
over die tijd	1
over dit	-1
over elkaar	2
over gehoord	1
over george	-1
over ging	-1
over haar	-4
over heb	1
over het algemeen	1
over maakt	1
over mensen	-1
over mijn	3
over mijn wangen	1
over moet	1
over net	1
over the	-2
over the top	-2
over vrouwen	-1
over wat	1
overal	-1
overal en	1
overbodig	-11
overbodige	-10
overbrengen	-1
overdreven	-3
overduidelijk	-5
overgeslagen	-21
overgeslagen en	-1
overgewaardeerd	-1
overige	-1
overigens	-1
overigens ook	-1
overlaten	-2
overleefd	1
overslaan	-4
overtreft	2
overtroffen	3
overtuigen dat	1
overtuigend	2
overtuigt	-1
overzicht	-4
overzicht van	-1
overzicht van de	-1
owen	-1
paar hoofdstukken	-1
paar pagina's	1
paar pagina's weet	2
paard	1
pag	-2
page	6
page turner	4
pageturner	7
pagina's	-25
pagina's lang	-1
pagina's overgeslagen	-1
pagina's weet	2
pagina's weet je	2
pakken en	1
pakt	2
pakt en	2
pakt je	3
pakte me	-1
pampa's	1
paniek	-1
paperback	3
papier	-18
paranoia	-2
partner	1
pas na	1
pas op	-1
pas op het	-3
pas weer	1
passeren	-2
passie	4
patricia	-5
patrick savalle	-3
patronen	3
paulo	2
paulo coelho	1
peil	-1
per dag	-1
perfect !	2
pers	1
personage wordt	-1
personages als	1
personages en	1
personages en alles	-1
personages en hun	1
persoon aan	1
persoon die	1
persoon die het	1
persoonlijk het	1
persoonlijkheden	-1
perverse	-3
perverse en	-1
pessl	-1
peter r	3
petje	1
petje af	1
pff	-7
phileine	-1
phileine zegt	-1
piano	11
pieter	3
pim	2
pim fortuyn	2
pitty	-3
plaats !	1
plaatsgevonden	1
plaatst	1
plaatst gesprekken	1
plaatsvervangende	-1
plaatsvervangende schaamte	-1
plagiaat	-1
plakken	-2
plank	-14
plank volledig	-1
plat	-9
plat en	-2
platform	3
platliggend	1
platliggend streepje	1
platteland	-3
please	-1
pleegde	2
plek te	1
plek waar	-1
plekken	1
plot	-5
plot is	-3
plots	-1
plotwendingen	-1
pluspunt	-1
poetisch	4
poging	-15
poging om	-1
politie	2
politieke roman	2
politieman	-2
positie	2
positie in	1
positie in het	1
positief	-5
positiefs	-1
positieve	-4
positieve reacties	-1
positiever	-1
post	6
potentie	-1
potter	-1
pracht	4
prachtig	47
prachtig !	6
prachtig beschreven	6
prachtig boek	37
prachtig boek !	1
prachtig boek over	2
prachtig en	5
prachtig geschreven	-3
prachtig omschreven	1
prachtig schrijven	-2
prachtig verhaal	7
prachtige	8
prada	1
predikaat	-2
predikant	1
pretentieuze	-1
prettig dat	-1
prettig en	-2
prettig leest	1
prettig leest en	1
prettige schrijfstijl maar	-1
prima boek	4
prima boek voor	1
prima geschreven	2
prima maar	-2
prima maar dat	-1
principe	-6
prins	9
privé	-1
privé leven	-1
probeer	-1
probeert	-3
probeert te	-1
proberen te	-1
probleem	-8
product	-1
proeft	2
profeet	1
programma	12
proloog is	-1
proppen	-1
provoceren	-1
proza	-6
prul	-1
prullenbak	-4
pseudoniem sophie	1
pseudoniem sophie kinsella	1
psychiater	-1
psychische	-1
puber	1
publiek	-9
publieke	-1
publieksprijs	-1
punt	-4
punt van	-1
punten	-2
puntje van je	1
puntjes omschreven	-1
pure	2
pure vorm	2
puur	1
puur en	1
qua	1
qua inhoud	2
qua schrijfstijl	1
quasi	-3
raad	2
raad hem	2
raad het	2
raak	3
raakt hij	1
raakte	-1
raakte me	-1
raar	-16
raar en	-1
raden om	1
raden om de	1
ramp	-1
rapporten	-1
rare	-6
rauw	2
razend	4
reactie	-1
reacties	-1
realistisch	18
realistisch geschreven	3
recensies	-5
recensies en	-1
recentie	-10
recenties	-2
recht uit	1
recht uit het	1
reclame	-3
red	2
redelijk	-2
redelijk goed	-1
redelijk snel	1
redelijke	-1
reden is	-1
reden is dat	-1
reeks	1
regelrechte	-1
regenachtige dag	1
regime	1
reis die	1
reis door	1
reis naar	-1
reizigers	-1
relatie tussen	1
relatief	-1
religie en	-3
remco	-4
remco campert	-3
ren	1
respect	1
respect voor de	2
rest is	-1
rest van	-2
retraite	-1
return	3
reve	-1
reviews	-2
richt	-2
rijk	1
rijke	-10
rijker	1
rillingen	1
ring	2
rit	1
road	1
rode	-1
rode draad door	-1
roept	-1
roman een	-1
roman over	1
romannetje	-2
romantiek	3
romantisch	5
rome	6
romeinse	1
rommelig	-4
rommelig en	-1
rond het	1
rondom	-2
ronduit	-18
ronduit een	-1
rug	1
ruim	-1
ruk	28
ruk uit	3
ruk uit !	1
ruk uitgelezen	21
rusland	8
rustige	3
ryan	2
s nachts	2
saai	-39
saai !	-4
saai boek	-15
saai en	-10
saai en langdradig	-1
saai maar	3
saai verhaal	-1
saaier	-3
saaier en	-2
samen	5
samen met	8
samengevat	-2
samenhang	-3
samenvatting	-1
santa	-7
santa montefiore	-1
santa montefiore gelezen	-1
sara	8
sara linton	1
sarah	-3
savalle	-5
scandinavische	-1
sceptisch	1
schaduw	-5
schaduw van	-1
schaduw van de	-1
schaduwen	2
schande dat	-1
scheiden	-1
scheidt	1
scheldwoorden	-1
scheppen	-1
schermen	7
schermen bij	1
schermen bij peter	1
schermen van	1
schermen van een	1
scherp	2
scherpschutter	1
scherpzinnige	3
schets	-1
schetst	2
schijnt	-2
schitterend	9
schitterend boek	4
schitterend verhaal	1
schitterende	3
schitterende zonnen	1
scholten	1
school	3
schopt	-1
schrijfster	-7
schrijfster gaat	-1
schrijfster is	-1
schrijfster kiest	-1
schrijfster maar	-2
schrijfster te	-1
schrijfsters	1
schrijfstijl	-5
schrijfstijl die je	1
schrijfstijl is niet	-1
schrijfstijl maar	-2
schrijft is	-1
schrijftalent	-1
schrijven	-3
schrijven als	1
schrijven kan	-1
schrijven van een	-1
schrijver !	11
schrijver al	1
schrijver heb	1
schrijver heeft	1
schrijver het	-1
schrijver probeert	-1
schrijver van	-7
schrijver van dit	-3
schrijver zijn	1
schrijvers zijn	-1
schudden	-1
schuilt	1
schutten	-2
scoren	-2
scène	-1
se	-1
sejer	-1
serie	3
serie in	1
serie is	2
serie nog	1
serie van	8
seriemoordenaars	4
series	2
serieus	-2
serieus ?	-2
serieuze	-3
sessie	-1
sex	-3
sex in	-1
sex in the	-1
sexuele	-1
shopaholic	1
shopaholic en	1
showbizz	-1
silence	3
silence of	2
silence of the	2
simone	-2
simpel	-13
simpel en	-2
simplistische	-1
sinds	3
sinds het	1
site	-1
situatie die	-1
situaties en	1
sla	-6
slaagt er in	1
slaapverwekkend	-16
slaapverwekkend boek	-1
slaat	-10
slachtoffer	-2
slap	-9
slap aftreksel	-1
slap verhaal	-4
slapeloze	5
slapeloze nachten	2
slapen	10
slapen gaan	3
slapen gaan een	1
slaughter	2
slaughter is	2
slecht	-127
slecht !	-2
slecht boek	2
slecht en	-1
slecht geschreven	-14
slecht geschreven boek	-1
slechte	-40
slechte kopie	-1
slechte kopie van	-1
slechte vertaling	-5
slechter	-4
slechts enkele	1
slechts enkele dagen	1
slechtse	-1
slechtste	-40
slechtste boek	-11
slechtste boek dat	-2
slechtste boek van	-1
slee	-1
sleept je	2
sleeptouw	1
sleeptouw genomen	1
slegte	-1
slordig	-6
slordige	-1
slot is	-2
slot waarin	1
sloten	-1
smaak	-7
smaakt	1
smaken	-3
smaken verschillen	-2
smart op	1
smullen	3
snap	-7
snap ik	-5
snap ik niet	-1
snap niet	-2
snapt	4
sneeuw	2
sneeuwstorm	2
snel duidelijk	-4
snel in het	1
snel weer	2
snel wordt	1
snijders	2
somber	-6
somber van	-1
sombere	-1
sommige momenten	2
sommige stukjes	-1
sommige stukken erg	1
sommige verhalen	2
sommigen	3
soms	1
soms af	-1
soms bijna	1
soms bizarre	1
soms een	1
soms een beetje	1
soms op	1
soms wat	5
soms wel	2
soms zelfs	-2
soms zo	1
sony	-1
soort van	-1
soorten	2
sorry	-24
sovjet	4
sovjet unie	1
spaanse	-1
spanje	1
spannend	21
spannend !	2
spannend boek	15
spannend boek dat	1
spannend en	14
spannend en boeiend	1
spannend en de	1
spannend en ik	2
spannend ook	1
spannend tot	4
spannend tot de	2
spannend tot het	-2
spannend van	5
spannende thriller	1
spannende verhaal	2
spannende verhalen	1
spannendere	-1
spanning	4
spanning !	4
spanning en	1
spanning en een	-1
spanningen	2
spanningsboog	-1
spant	1
spant de	1
spant de kroon	1
sparen	1
spatiegebruik	2
speciaal	-1
spel	-1
spel en	-4
spel en drukfouten	-1
spetter	-3
spetter en	-1
speurtocht	-1
spijt	-6
spijt van	-13
spijt van deze	-1
spirituele	-6
spoken	2
sporen	-3
sprak	-2
sprak me aan	-2
springt	-2
springt van	-2
springt van de	-1
sprookje	2
staaltje	-1
staan	-5
staan dingen	-1
staan en de	2
staan er	-1
staand	1
staat	-3
staat dit	-1
staat een	-4
staat er op	-1
staat in	-2
stalinistische	1
stalinistische regime	1
stalker	-1
standaard en	1
stap	2
stap direct	2
stap direct in	2
stapt	-3
staten	3
steden en	-1
steeds geen	-1
steeds in mijn	1
steeds minder	-1
steeds niet	-8
steeds verder	3
steeds weer	-1
steekt	1
steengoed	1
steenhouwer	3
steken	-2
stel	-2
stelling	-1
stem	-1
stempel	-1
ster	-2
sterk begin	-1
sterk verhaal	4
sterke	4
sterke karakters	2
sterke maag	1
sterren geven	2
sterren waard	-1
sticker	-2
stieg	-1
stieg larsson	-1
stijn	1
stille	1
stinkende	-1
stoel de	-1
stoel de omgeving	-1
stof	1
stom	-4
stom boek	-1
stomme	-2
stond	1
stonden	-2
stoor	-1
stoort	-1
stoppen met	1
stoppen met lezen	1
stopt	-8
storen	-1
storend	-2
stoute	-1
straat	-3
strand	11
strand of	2
strand of in	1
straten	-2
streepje	1
strijd	1
stroom	-1
stuk beter	-1
stuk door	1
stuk over	1
stuk voor	1
stuk voor stuk	1
stukje	1
stukken	-2
stukken beter	-1
stukken erg	1
stukken overgeslagen	-1
stukken waren	-1
sturen	-1
subliem	3
succes van	-1
suf	-2
super	53
super !	16
super boek	9
super goed	6
super goed boek	1
superboek	1
supergaaf	1
supergoed	4
supergoed boek	1
superspannend !	2
supporters	1
surealistisch	1
suriname	-1
suzanne	-1
symboliek	1
t	-2
t wel	-1
taai	-1
taak op	-1
taak op zich	-1
taalfouten	-1
taalgebruik	-5
taalgebruik en	-2
taalkundig	-1
tak	-5
tak en	-1
talent	2
talent !	1
tamelijk	1
tantes	-1
tas	4
tastbaar	4
te amsterdam	1
te beginnen	-1
te begrijpen	4
te bevelen	1
te blijven	-2
te brengen	-2
te combineren	1
te doen	-2
te dromen	1
te duiken	2
te gebruiken	-1
te gek	3
te gek !	1
te geven ?	-1
te geven als	1
te goed	2
te hebben en	-2
te helpen	1
te hoog	-1
te houden maar	-1
te huilen	-1
te irriteren	-1
te kijken	1
te komen van	2
te komen wat	-1
te kort	-1
te lachen	1
te langdradig	-3
te langdradig en	-1
te leggen	3
te leuk	4
te leuk om	1
te lezen doordat	1
te lezen hoe	2
te lezen je	1
te lezen voor	1
te lijken	-1
te maken heeft	1
te maken met	1
te makkelijk	-1
te merken	1
te mooi	-1
te ongeloofwaardig	-1
te onthouden	1
te oud	-1
te pakken en	2
te plat	-1
te raden om	1
te scheppen	-1
te schrijven	-1
te schrijven en	-3
te smullen	2
te stellen	-1
te stoppen met	1
te twijfelen	1
te veel	-14
te ver	-2
te ver gezocht	-1
te verkopen	-4
te vervelen	-1
te voorspelbaar	-2
te weinig	-9
te weten komen	1
te worstelen	-2
te zeer	-1
te zien hoe	3
te zijn van	2
te zijn zij	1
te zitten	4
te zoeken	1
te zwaar	-1
tegelijk	3
tegen	-22
tegen !	-3
tegen de	1
tegen het einde	1
tegen het is	-1
tegen mij	-1
tegen te	-1
tegen vallen	-2
tegengevallen	-5
tegenkomen	5
tegenover de	-1
tegenover zijn	1
tegenstrijdige	3
tegenstrijdige gevoelens	2
tegenvallen	-20
tegenvallend	-13
tegenvaller	-85
tegenvaller !	-2
tegenwoordige	-1
tegevaller	-1
tekortkomingen	-1
tekst	-2
tekst en	-2
tekst op	-1
tekst op de	-1
teleur	-1
teleurgesteld	-13
teleurstellend	-43
teleurstellend boek	-1
teleurstelling	-30
teleurstelling !	-1
teleurstelling na	-1
televisie	1
telkens weer	-1
telleurstellend	-2
tempo	1
ten aanzien	2
ten aanzien van	1
ten eerste	-1
tenen	-7
tenenkrommende	-3
teniet	-3
ter	-1
terecht komt	3
term	-1
termen	-2
terminologie	-1
terug	2
terug in	1
terug te	1
terugblikken	-1
terugblikt	-1
terugkomen	1
terwijl	-1
terwijl ik	-1
terzijde	-3
terzijde gelegd	-1
tessa	1
teveel	-23
tevens	4
tevreden	3
tevreden met	3
thailand	1
the city	-1
the firm	1
the lambs	2
the road	1
the top	-2
thema	-39
thema van	-2
thema van het	-2
thema's worden	1
theoriën	-1
thijssen	-2
thomas harris	3
thomas mann	-1
thriller !	2
thriller ?	-1
thriller is	-1
thriller te	-2
thrillerfanaat	3
thuis	-2
thuis kreeg	-1
tien	5
tien jaar	2
tienerboek	-1
tieners	-2
tijd en wijlen	1
tijd er	1
tijd geleden	2
tijd niet	-1
tijd veel	1
tijd weer	2
tijden !	1
tijdens	7
tijdens het	2
tijdens het lezen	3
tijdens mijn	2
tina	-2
tips en	-1
tis	-1
titel	-3
titel de	-1
titel is	-4
titel is misleidend	-1
titel van	-1
tja	-11
tja wat	-1
tja wat moet	-1
tjonge	-3
toch	-2
toch al	-2
toch heeft	1
toch maar	1
toch maar eens	1
toch niet	-1
toch verder	1
toch vind	-1
toch was	1
toch weer een	-1
toch wel	-6
toch zijn	-1
toe de	2
toe gaat	7
toe gaat en	1
toe heb ik	-1
toe in	-1
toe is	-1
toegankelijk	1
toegeven	-2
toegeven dat	-1
toegevoegde	-4
toegevoegde waarde	-1
toen de	1
toen ik	1
toen ik het	1
toen ik las	-1
toen kwam	2
toen kwam ik	1
toepassing	-1
toevallig	-3
toevalligheden	-1
toevoegen	-3
toevoegt	-1
tokyo	-1
ton	7
ton snijders	1
too	-1
toon hermans	1
top	1
top !	1
top boek	6
top boek !	1
topboek	16
topboek !	2
topper	36
topper !	4
toppertje	4
toppertje !	2
toppie	1
topprestatie	3
toren	5
toren reeks	3
tot	2
tot aan	1
tot aan het	4
tot de	1
tot de conclusie	-1
tot de laatste	13
tot een	5
tot eind	7
tot en	1
tot en met	1
tot haar	-1
tot het	11
tot het eind	9
tot het einde	2
tot je	7
tot leven	6
tot leven en	1
tot literatuur	-1
tot nu	-1
tot op	2
tot op het	3
tot pag	-1
tot pagina	-2
tot tranen	1
tot wat	-1
tot één	-1
totaal	-19
totaal geen	-9
totaal geen NOT_spanning	-1
totaal niet	-4
totaal niet NOT_in	-1
totaal niet NOT_mee	-1
totaal ongeloofwaardig	-1
totdat	-1
traag op	1
traan	1
traantje	6
tragedie	1
tragische	3
tranen	14
tranen in	12
tranen in de	1
tranen in mijn	4
tranen over	1
tranen over mijn	1
treffend	7
treffend en	1
treft	1
trein	4
trein en	1
trek	1
trekken	2
trekken en	2
trent	-2
treurig	-3
triller	1
trilogie	16
trots	1
trouwe	-1
truttig	-2
tsja	-5
tuin de	-1
tuin de kleding	-1
turner	6
tussen	1
tussen de	1
tussen de personages	-1
tussen een	1
tussendoor	8
tussendoor te	1
tussendoor te lezen	1
tuttig	-2
tv heb	1
tv programma	1
twaalf	1
twee	-2
twee dagen	1
twee sterren	-1
twee uur	-5
twee vrouwen	-1
tweede boek	1
tweede boek dat	3
tweede deel	1
tweede helft	-1
tweede keer	2
tweede wereldoorlog	-1
twijfelen	2
twintig	-4
type	-1
typisch	-2
typisch zo'n	-1
té	-1
u	-1
u aan	-1
u de	-1
uit	4
uit !	9
uit als je	1
uit amsterdam	-1
uit die	-1
uit dit	-2
uit en	4
uit en het	1
uit had	2
uit heb !	1
uit hebt	-1
uit het hart	1
uit het leven	1
uit het verhaal	-1
uit is	14
uit is !	1
uit lezen	1
uit liefde voor	2
uit naar	1
uit naar het	1
uit te	-1
uit te halen	1
uit te komen	1
uit te lezen	-3
uit was	1
uit wilde	-1
uitbrengen	4
uiteindelijk niet	-2
uiteindelijk wel	-1
uitgebreid	1
uitgediept en	1
uitgegeven	-10
uitgekauwd	-1
uitgelezen	8
uitgelezen !	7
uitgelezen het	3
uitgelezen in de	-1
uitgelezen maar	-4
uitgesponnen	-1
uitgesproken	-2
uitgever	-1
uitgeverij	-5
uitgevoerd	-1
uitgewerkt	-3
uithad	-1
uitkomt	8
uitleest	4
uitleg	-8
uitleg van	-2
uitleggen	-1
uitlezen	-1
uitmuntend	3
uitnodiging	-1
uitstekend	11
uitstekend boek	3
uitvoerig	5
uitvoering	-2
uitwerking	-1
uitzending	6
unger	-1
unie	2
uniek is	-1
unieke	3
ups	1
ups en	1
ups en downs	1
usa	-1
uur van	1
uur van de	1
uurtjes	7
v het	-1
vaag	-8
vaag en	-1
vaak gedacht	-1
vaak gedacht om	-1
vaak niet	-1
vader	1
vader die	1
vaderstad	5
vage	-9
vakantie	9
vakantie boek	1
vakantie gelezen	3
vakantie in	1
vakantie te	-1
vakantieboek	2
vaker	1
valt	-6
valt dit	-1
valt erg	-2
valt erg tegen	-1
valt tegen	-19
van actie	1
van af	-2
van anne	1
van arnon	-1
van begin	8
van begin tot	6
van bijna	1
van bloemen	1
van bloemen op	1
van bordkarton	-1
van camilla	1
van clarice	1
van claudia	1
van coben	5
van dan	-1
van dan brown	-1
van de aardkinderen	-1
van de beste	7
van de betere	1
van de boeken	-1
van de broers	1
van de eerste	5
van de fbi	1
van de geschiedenis	1
van de hells	-1
van de hemel	1
van de koran	1
van de meest	-1
van de meeste	-1
van de mindere	-1
van de mooiste	2
van de ns	-1
van de oorlog	1
van de oorspronkelijke	1
van de personages	-1
van de rest	2
van de ring	1
van de stoel	-1
van de tijd	-1
van de trilogie	1
van de tuin	-1
van de zonde	1
van der vlugt	-1
van details	1
van deze motorclub	-1
van deze schrijfster	-1
van dit meesterwerk	1
van dit moment	-1
van eberwein	3
van een	-1
van een andere	-1
van een verhaal	-1
van elk	-1
van en	5
van enid	-1
van esther	2
van esther verhoef	1
van eva	-1
van feiten	-1
van frankrijk	-1
van geert	3
van genoten	3
van haar boeken	-2
van harlan	1
van heaven	1
van heb	-1
van heleen	-1
van herman koch	-2
van het begin	1
van het bestaan	2
van het duo	1
van het geld	-2
van het lachen	4
van hetzelfde	-1
van historische	1
van hoe	-1
van ik	1
van jack	1
van je geld	-1
van je stoel	1
van karin fossum	-1
van kim	1
van kinderen	-1
van kluun	-7
van lila	6
van loes	1
van loes den	1
van madeleine	1
van madeleine wickham	3
van malika	1
van maria zachea	3
van mij	1
van mijn favoriete	1
van mijn geld	-1
van mijn tijd	-1
van mijn vader	1
van mijn vriendin	1
van nederland	-1
van nieuwe	-1
van omstandigheden	-1
van onder	-1
van ons	-4
van op	1
van patrick	1
van peter	3
van ruim	-2
van santa	-2
van santa montefiore	-1
van sara	1
van schrijven	-1
van schrijver	-2
van simone	-2
van spanning	1
van spreken	1
van start	1
van stieg	-1
van stieg larsson	-1
van toepassing	-3
van twee	-1
van van	-2
van verwacht	-17
van virginia	2
van wat	1
van weg	1
van weg van	1
van welke	-1
van wie	1
van willem	-3
van zaken	-1
van zapruder	-2
van zapruder inc	-1
van zijn werk	-1
vanaf	2
vanaf de	-1
vanaf de eerste	-1
vanaf het	2
vanaf het begin	3
vanalles	1
vandaan	-2
vandaan komt	-1
vanuit	4
vanuit de	2
vanuit het oogpunt	1
vanuit verschillende	2
varen en	1
vast	1
vast !	1
vast en	1
vastbesloten	3
vaste	2
vatten	-1
vecht	1
veel beeldspraak	-1
veel belovend	-1
veel belovend maar	-1
veel beter	-2
veel beter kan	-1
veel boeken gelezen	1
veel en	-1
veel gaat	-1
veel gelezen	2
veel gelezen maar	1
veel grappige	1
veel herhalingen	-1
veel herkenbare	2
veel humor	2
veel humor en	3
veel indruk	1
veel indruk op	1
veel lees	1
veel leesplezier	12
veel leesplezier in	2
veel leuker	1
veel liefde	2
veel liefde en	1
veel loze	-2
veel meer van	-1
veel op elkaar	1
veel overeenkomsten	1
veel personen	2
veel sex	-1
veel spannender	-1
veel succes	2
veel te	-20
veel te veel	-3
veel te voorspelbaar	-1
veel te weinig	-1
veel uitleg	-1
veel van	-3
veel van dit	-1
veel van verwacht	-1
veel woorden	-1
veelbelovend	-2
veelbelovend maar	-2
veertig	1
velen	5
venetië	-1
vent	5
vent !	3
ver	-2
ver gezocht	-1
ver te	-2
ver te zoeken	-1
veranderen en	-1
verandert	-1
verandert in	-1
verantwoordelijkheid	-1
verassend	1
verbazing	-7
verbazingwekkend	-1
verbijsterd	2
verbijsterd dat	1
verboden	1
verbonden	1
verborgen geschiedenis	1
verder gaat	2
verder ging	1
verder in	1
verder is	-1
verder lezen	8
verder te	-1
verder zou gaan	1
verdienen	-1
verdient	-1
verdieping	-6
verdriet	3
verdriet en	2
verdwijning	-2
verdwijning van	-1
verdwijnt	-1
verfilmd	12
verfilming	7
verfilming van	1
vergaat	1
vergeet	1
vergeet je	1
vergeleken	-1
vergeleken met	-2
vergelijk	-1
vergelijk met	-1
vergelijk met het	-1
vergelijken	1
vergelijken met	1
vergelijking	-1
vergelijking met	-2
vergelijking met de	-1
vergeten	-2
vergezocht	-4
vergezocht en	-2
vergezochte	-1
vergissing	-2
vergroot	4
verhaal afloopt	1
verhaal boeide	-1
verhaal dat	5
verhaal dat je	4
verhaal echt	1
verhaal een	-2
verhaal en de	-1
verhaal en ook	1
verhaal erg	-2
verhaal gewoon	-1
verhaal had	-1
verhaal is	-1
verhaal is echt	1
verhaal is het	-1
verhaal is niet	-1
verhaal is veel	-1
verhaal kan	-1
verhaal laangdraadig	-1
verhaal laangdraadig !	-1
verhaal leest	-1
verhaal maakt	1
verhaal maar	-3
verhaal mag	-1
verhaal mij	-1
verhaal moet vertellen	1
verhaal niet	-10
verhaal pakte me	-1
verhaal springt	-1
verhaal verteld dus	2
verhaal vertelt	1
verhaal vond	-1
verhaal vond ik	-1
verhaal waarin	4
verhaal weinig	-1
verhaal wordt	-2
verhaal zal	1
verhaal zeker	1
verhaal zeker voor	1
verhaallijn	-5
verhaallijnen die	1
verhaaltje	-6
verhalen die	1
verhalen en	-1
verhalen in	2
verhalen te	-1
verhalen van	3
verhalen vond	1
verhalen vond ik	1
verhalen weet	2
verhelderend	6
verheugd	-5
verheugd op	-2
verheugde	-1
verhulst	3
verkeerd	-1
verkeerde	-2
verklappen	-1
verklapt	-3
verkoopt	-1
verkopen	-13
verkracht	2
verlaat	1
verlanglijstje	4
verleden en	-1
verliefd	5
verliefd op	2
verlies	1
verliest	-3
verloren	1
verlosser	-1
vermakelijk	2
vermakelijk boek	4
vermeer	-1
vermeld	-3
vermoeden	4
vermoeiend	-1
vermoeiende	-1
vermogen	2
vermoord	1
vermoorde	3
vernieuwend	-1
verontrustend	5
verpakking	-2
verplaatsen	2
verraad	1
verrassen maar	-1
verrassend	9
verrassend eind	5
verrassend eind !	1
verrassend einde	2
verrassende	1
verrassende wendingen	2
verrast	5
verrast was	2
verschiet	2
verschillen	1
verschillend	1
verschillende personen	1
verschrikkelijk	-12
verschrikkelijk !	-1
verschrikkelijk boek	-8
verschrikkelijke	-2
verschrikkingen	1
verschrikkingen van	1
versie	2
versie die	2
versie die veel	2
versies	-1
verslaafd	7
verslaafd aan	2
verslapt	-1
verslavend	20
verslonden	1
verspilling	-1
verspilling van	-1
verstand	1
vertaald	1
vertaler	-7
vertaling	1
vertaling is	-1
verteld door	-1
verteld dus	2
verteld dus weinig	2
verteld en	1
verteld vanuit	2
vertellen	-1
vertellen over	-2
vertellen van	-1
vertelling	-1
vertoont	-1
vertrek	2
vertrek naar	1
vertrouwd	2
verveeld	-1
verveelt	-1
vervelend	-23
vervelend boek	-1
vervelend en	-1
verveling	-2
vervolg	4
vervolg op	5
vervolg op de	1
vervolg te	2
vervolg te schrijven	1
verwacht	-26
verwacht je	-1
verwacht je iets	-1
verwacht van	-4
verwacht van dit	-1
verwachten dat	-1
verwachting	-4
verwachting ben	-5
verwachting ben ik	-4
verwachtingen	-4
verwachtingen hoog	-2
verwachtingen van	-4
verwachtingen van dit	-2
verwachtte een	-1
verwarrend	-2
verwijzing	-2
verwijzing naar	-1
verwijzingen	-1
verwoord	10
verzet	1
verzonnen	-2
verzonnen maar	-1
vestigen	-1
via	-1
via een	-2
viel	-21
viel erg	-1
viel erg tegen	-1
viel me	-7
viel mij	-4
viel mij tegen	-2
viel tegen	-4
vier	1
vies	-1
vijf	2
vijf sterren	2
vind !	1
vind dat ik	2
vind de	-3
vind de serie	-1
vind die	-1
vind het een	5
vind het niet	-4
vind het te	-2
vind ik de	-1
vind ik een	-1
vind ik erg	-1
vind ik haar	-1
vind ik het	-1
vind ik niet	1
vind om	-1
vinden	-2
vinden maar	-1
vindt is	2
vingers	4
violen	-1
virginia	4
virginia andrews	1
vlagen	-4
vlak	-5
vlees	2
vleugje	3
vleugje romantiek	1
vliegers	1
vliegers in	1
vliegers in het	1
vlot	14
vlot en	2
vlot geschreven	2
vlot geschreven boek	1
vlot geschreven maar	-1
vlot te	1
vlot te lezen	1
vlotter	-1
vlugt	-2
voc	1
voegt	-2
voel je	1
voelen en	1
voelen hoe	1
voelt	2
voelt zich	2
voert	-2
vol	-1
vol goede	-1
vol goede moed	-1
vol humor	1
vol spanning	1
vol verwachting	-1
vol verwachting ben	-4
voldoende	-1
voldoet	-1
voldoet niet	-1
voldoet niet NOT_aan	-1
volgde	16
volgehouden	-1
volgend boek van	1
volgend deel	2
volgende	2
volgende boeken	3
volgende boeken van	1
volgende keer	-1
volgens	1
volgens mij	1
volgt	3
volgt de	1
volkomen	-5
volle	1
volledig	-6
volledige	-1
volslagen	-8
volstrekt	1
vond	-4
vond de	-4
vond dit boek	-3
vond er	-7
vond er niet	-1
vond haar	-1
vond het boek	-2
vond het geen	-2
vond het jammer	1
vond het niet	-1
vond het verhaal	-7
vond ik	-2
vond ik dan	-1
vond ik dit	-1
vond ik te	-1
vond is	3
vond is dat	2
voor dat	1
voor dat je	1
voor de donkere	1
voor de eerste	1
voor de man	-1
voor de tweede	2
voor degenen	1
voor een ieder	2
voor een thrillerfanaat	1
voor elke	1
voor hem	1
voor hen	-1
voor het leven	1
voor het slapen	5
voor het verhaal	-1
voor hun	-2
voor iedere	2
voor iedereen	2
voor iedereen die	1
voor je	-1
voor jong	1
voor jong en	1
voor jonge	-1
voor kinderen die	-1
voor meer	1
voor mensen die	1
voor mij	-1
voor mij een	-1
voor mij geen	-1
voor mij het	4
voor op het	1
voor stuk	1
voor te	-4
voor tussendoor	5
voorafgegaan	5
voorafgegaan door	3
voorafgegaan door een	3
vooral	4
vooral de	1
vooral de laatste	1
vooral door	2
vooral ook	3
vooral ook de	1
vooral van	-1
vooral voor	1
voorbeeld	-1
voorbeelden	1
voordat	4
voordat die	1
voordat ik	1
voordat je	1
voordoet	-1
voordoet als	-1
voorgesteld	-2
voorleest	-2
voorlezer	-2
voorlopig	-4
voornamelijk om	-1
vooroordelen	-1
voorspelbaar	-2
voorspelbaar maar	8
voort	-1
voortdurende	-1
voorzitter	1
vorm	-3
vorm van	-3
vormt	-4
vraag	-9
vraag ik	-4
vraag ik me	-1
vraagt	3
vraagt je	1
vragen	-1
vre	-1
vreemd	-17
vreemd dat	-2
vrees	-1
vreselijk	-7
vreselijk !	-1
vreselijk boek	-12
vreselijk boek !	-1
vreselijk voor	2
vreselijk zo	-2
vriend	1
vrienden van	2
vriendschap	1
vries	8
vrij	-3
vrij moment	1
vrij snel	-1
vrijheid	1
vrijwel	-1
vroeger	2
vroegere	-1
vrolijke	1
vrouw bij	-4
vrouw bij de	-4
vrouw die	-1
vrouw en	3
vrouw en kinderen	2
vrouw heeft	1
vrouw te	1
vrouwen in	-1
vullen	-1
vuur	1
waal	-1
waan	1
waan je	2
waant	7
waant je	2
waanzinnig	9
waanzinnig !	1
waanzinnig goed	1
waanzinnig goed boek	1
waanzinnig mooi	1
waanzinnig mooi boek	1
waar de	-1
waar je	-1
waar je in	1
waar je je	5
waard	9
waard !	1
waard en	2
waard om	2
waard om te	2
waardeloos	-55
waardeloos boek	-11
waardeloos boek !	-2
waardeloze	-3
waarderen	1
waardering	1
waardige opvolger !	1
waardoor je	2
waargebeurd verhaal	1
waargebeurde	2
waarheid	-1
waarin je	1
waarneming	-1
waarom	-2
waarom ?	-2
waarop	1
waarover	-3
waarschijnlijk	-21
waarschijnlijk het	-1
waaruit	-1
waarvoor	-2
wacht	8
wacht met	3
wacht met spanning	1
wal	-5
walgelijke	-1
walging	-1
wangen	2
wanhoop	13
wanneer begint	-1
wanneer begint het	-1
wanneer je	1
wanneer komt	6
wanneer komt de	1
wanneer komt deel	2
want	-1
want als je	1
want het	-2
want na	1
want zoals	-1
ware	1
ware in	1
waren	-3
waren er	1
waren gespannen	-1
waren leuk	-1
waris	1
waris dirie	1
warm	1
warrig	-11
warrig en	-1
warrig verhaal	-1
warrige	-1
was al	1
was al zo	1
was allemaal	-1
was bij de	1
was blij	-1
was blij dat	-1
was dan	-1
was echt	-2
was een leuk	-1
was eerst	1
was erg benieuwd	1
was geweest	-1
was gewoon	-1
was het even	1
was het niet	-2
was hij	2
was ik helemaal	1
was ik het	-1
was is het	2
was maar	-3
was om te	-1
was ook niet	-1
was op	1
was sarah	-1
was spannend	1
was spannend en	1
was tot	1
was vanaf	1
was veel	-1
was viel	3
was viel het	2
was voor	-5
was voor mij	-3
was wel	-1
was wel een	-1
was ze	-1
was zeer	-4
wat aan de	1
wat deze vrouw	1
wat diepgang	2
wat dit boek	1
wat een afknapper	-1
wat een boek	1
wat een fantastisch	2
wat een flutboek	-1
wat een geneuzel	-1
wat een geweldig	1
wat een goed	1
wat een heerlijk	1
wat een prachtig	3
wat een raar	-1
wat een schrijver	1
wat een slecht	-3
wat een tegevaller	-1
wat een teleurstelling	-8
wat een verhaal	2
wat een verschrikkelijk	-1
wat een vreselijk	-1
wat een waanzinnig	1
wat er allemaal	1
wat heerlijk	1
wat heerlijk leest	1
wat het verhaal	1
wat ik al	1
wat ik bedoel	-1
wat ik echter	2
wat ik jammer	1
wat ik niet	-2
wat ik wel	2
wat je	-1
wat je in	1
wat meer	-1
wat minder	1
wat moeilijk	2
wat moet ik	-1
wat mooi	2
wat spannender	-1
wat te	-2
wat ze	8
wat ze allemaal	1
wauw	5
wauw !	1
wauw wat	1
we het	2
we zijn	-3
wears	-1
wederom	4
wederom een	2
weduwe	-1
week	1
weemoed	-1
weer	17
weer !	1
weer als	1
weer de	1
weer een	10
weer een echte	1
weer een nieuw	4
weer eens	6
weer eens een	1
weer fantastisch	1
weer goed	1
weer heel	5
weer heel veel	1
weer heerlijk	1
weer helemaal	2
weer in	-2
weer in de	-2
weer in oude	-1
weer is	1
weer naar	1
weer te	4
weer te geven	3
weer te pakken	1
weer van	1
weer wat	1
weer zal	1
weer zo'n	6
weer zo'n boek	1
weer zo'n lekker	1
weergeven	2
weergeven van	1
weerloze	1
weerloze rijk	1
weet dat	1
weet de schrijver	2
weet ik	-9
weet ik niet	-1
weet te	3
weet te schetsen	1
weet zeker	1
weet zeker dat	1
weg	7
weg !	1
weg dat	-1
weg dat zeker	-1
weg en	1
weg maar	-2
weg te	14
weg te dromen	1
weg te leggen	5
weg van	1
weg van lila	5
wegens	-2
weggegooid	-6
weggelaten	-2
weggelegd	-11
weglees	2
weglees boek	2
wegleest	-1
wegleggen	10
wegleggen is	1
wegleggen is er	1
weglegt	1
weinig	-26
weinig dialogen	2
weinig diepgang	-7
weinig diepgang en	-1
weinig in	-1
weinig inhoud	-1
weinig om	-1
weinig spanning	-2
weinig verhaal	-1
wekt	-1
wel	-8
wel aan te	1
wel aardig	-16
wel aardig maar	-1
wel belangrijk	-1
wel beter	-1
wel dat	-1
wel dat het	-1
wel doen	4
wel doordat	2
wel doorheen	-1
wel duidelijk	-1
wel een	-5
wel een goed	-1
wel een leuk	-3
wel eerst	3
wel erg makkelijk	-1
wel geen	1
wel goed	-2
wel grappig	-2
wel helemaal	-1
wel iets	-1
wel is	1
wel knap	-3
wel leuk	-3
wel leuk maar	-1
wel leuk om	-2
wel lezen	-1
wel maar	1
wel maar ik	2
wel makkelijk	-5
wel moet	-2
wel moet ik	-2
wel mooi	-1
wel niet	1
wel of	-9
wel op	-2
wel spannend	-3
wel te	-1
wel uitgelezen	-7
wel uitgelezen maar	-2
wel wat meer	-1
wel weten	-3
wel weten hoe	-3
wellicht	-2
welwillende	-1
wendingen	4
wendingen die	1
wendingen en	1
wenen	-1
wennen	20
wennen aan	4
wennen aan de	3
wens	1
wens je	1
werd ik vanaf	1
wereld	5
wereld en	5
wereld van	6
wereld van king	1
wereld waar	1
wereld worden	1
wereldoorlog	-4
werk van	-2
werkelijk	-1
werkelijk elke	-1
werkelijk prachtig	1
werkelijk zo	-1
werkelijkheid	7
werken en	1
werken van	3
werking	-1
werkt niet	-1
werpt	-1
werpt op	-1
wespennest	-1
west	-6
westen	2
westerse	6
westerse wereld	2
weten	2
weten hoe	2
weten hoe het	2
weten komen	1
wetenschappelijk	-1
wezen	2
who	3
wie	-2
wie is	-1
wij of	2
wijdt	-2
wijlen	2
wijn	-7
wijsheden	2
wijze	26
wijze wordt	1
wil dit boek	1
wil een	5
wil een vent	4
wil je	1
wil je door	1
wil je het	-1
wil je meer	1
wil je ze	1
wil meer	1
wil nemen	2
wil nu	1
wil om	1
wil om te	1
wil toch	-1
wil van	-1
wil weten	2
wil weten hoe	1
wilde heel	1
wilde ik	3
wilde ik nog	3
wilde lezen	-1
wilde weten over	-1
willekeurig	-1
willekeurige	-1
willen weten	-2
wilskracht	1
wilt	14
wilt het	3
wilt weten	17
wilt weten hoe	2
wilt weten of	1
winkel	3
winnaar	-2
winnaar van	-1
winnaar van de	-1
winter	-1
wisselende	-1
wisseling	-1
wisseling van	-1
wist niet	1
wo	3
wo ii	1
woestijn	9
wonder	1
wonderbaarlijk	2
woord geweldig	-1
woord geweldig !	-1
woorden	1
woorden als	-1
woorden tot	2
woordenboek	-1
woordenschat	-1
woordje	-1
word	-1
word beschreven	-1
word geen	-1
word geen NOT_enkel	-1
worden	-6
worden als	-1
worden beschreven	1
worden maar	-1
worden ook	-2
worden op een	1
worden zo	1
worden zo goed	3
wordt als	-1
wordt beschreven	15
wordt beschreven hoe	1
wordt de	-1
wordt dit	-1
wordt er	-1
wordt gevonden	1
wordt het	-5
wordt in de	-1
wordt is	-1
wordt je	1
wordt naar	-3
wordt naar mijn	-1
wordt niet	-7
wordt nog	-1
wordt ook	1
wordt op	3
wordt op een	1
wordt op sleeptouw	1
wordt pas op	-1
wordt van	1
wordt verkocht	-1
wordt verteld vanuit	2
wordt verwoord	1
wordt zo	1
worstelen	-6
wou	2
woud	1
wow	9
wow wat	2
wow wat een	1
wrok	5
wél	-12
wél te	-1
x	1
x uitgelezen	5
youp	1
z'n	-2
z'n minst	-2
zachea	6
zadelpijn	-1
zakdoek	1
zakdoeken	1
zakt	-5
zal het	-1
zal hij	2
zal je	5
zal worden	-1
zalig	2
zapruder	-3
zapruder inc	-2
zat ik	2
zat ik te	1
zaterdag	3
ze aan	-1
ze al	3
ze dit	1
ze een	-1
ze gaan	-2
ze geen	-1
ze had	-1
ze hem	3
ze hoe	1
ze moeten	-1
ze niet NOT_meer	1
ze nog	1
ze nu	1
ze steeds	2
ze t	-1
ze voelt	3
zeeland	-2
zeer	4
zeer aan	1
zeer aangrijpend	5
zeer aangrijpend boek	1
zeer bijzonder	1
zeer geslaagde	1
zeer goed	6
zeer goed boek	1
zeer goed en	1
zeer herkenbare	2
zeer herkenbare personages	1
zeer humoristisch	1
zeer indrukwekkend	3
zeer indrukwekkend boek	1
zeer interessant	6
zeer interessant boek	1
zeer intrigerend	2
zeer klein	-1
zeer langdradig	-1
zeer lange	1
zeer meeslepend	2
zeer meeslepend boek	1
zeer moeilijk	-1
zeer oppervlakkig	-2
zeer realistisch	3
zeer realistisch geschreven	1
zeer rijke	-1
zeer slecht	-1
zeer spannend	7
zeer spannend boek	1
zeer spannend en	1
zeer sterk	-1
zeer teleurgesteld	-1
zeggen dat	-1
zeggen dat het	-1
zegt	-2
zegt sorry	-1
zegt toch	1
zeker	6
zeker aan	1
zeker als	-1
zeker als je	1
zeker dat	1
zeker dat deze	1
zeker de	1
zeker de moeite	3
zeker door	8
zeker door de	2
zeker een	22
zeker een aanrader	6
zeker een boek	2
zeker een must	1
zeker geen NOT_aanrader	-1
zeker lezen	2
zeker meer	1
zeker niet	-2
zeker niet NOT_mijn	1
zeker niet NOT_minder	2
zeker ook	2
zeker voor	1
zeker voor een	1
zeker waard	2
zelden zo	2
zelf een	-4
zelf heb	3
zelf heb ik	1
zelf in	1
zelf ook	-1
zelf te	-1
zelf zijn	1
zelfmedelijden	-2
zelfs als	1
zelfs als je	3
zelfs de	-3
zelfs in	-1
zelfs maar	-1
zestig	-1
zette	-1
zeurderige	-1
zich is	-4
zich kan	1
zich maar	-2
zich meebrengt	1
zich voordoet	-1
zich voordoet als	-1
zichzelf	-4
zichzelf en	-1
zichzelf in	1
zichzelf in de	1
zie je al	-1
zie je dat	1
ziek is	1
ziekenhuis	3
ziel	6
zien	2
zien dat er	1
zien hoe	3
zien hoe ze	1
ziet dat	1
ziet de	1
zij al	1
zij dat	-1
zij heeft	1
zij in	1
zij kan	1
zij niet	-1
zijn	-1
zijn ?	-5
zijn als	-1
zijn andere boek	1
zijn beschrijvingen	1
zijn bij	-1
zijn boek	-5
zijn dus	-1
zijn en	-3
zijn enige	1
zijn erg	-1
zijn geen	-1
zijn geweldig	-3
zijn geweldig !	-1
zijn geweldige	5
zijn greep	2
zijn hand	1
zijn helemaal	1
zijn kind	1
zijn korte	-1
zijn laatste	1
zijn maar	-3
zijn mening	-3
zijn mening over	-1
zijn nog	-1
zijn of haar	2
zijn op de	1
zijn oude	-1
zijn persoonlijke	-1
zijn plaats !	1
zijn programma	3
zijn vader	2
zijn veel	-1
zijn vorige	1
zijn vrouw	1
zijn vrouw en	1
zijn wat	-1
zijn wel	-3
zijn werk	-4
zijn wij	2
zijn zij	1
zijn zus	-1
zin	-1
zin van het	-1
zinnen die niet	-1
zinnetje	-2
zinnetje dat	-1
zinnetjes	-1
zinsopbouw	-1
zit geen	-2
zit het	-2
zit in dit	1
zit je	1
zit je er	1
zit maar	1
zit meteen	1
zit nog	3
zit te	-1
zit van	1
zit van alles	1
zitten lachen	2
zitten lezen	1
zo	1
zo bijzonder	3
zo door	-2
zo echt	5
zo een	1
zo geschreven	1
zo geschreven dat	1
zo goed	3
zo goed als	1
zo goed beschreven	1
zo goed en	1
zo goed kunnen	-1
zo goed omschreven	1
zo graag	3
zo grappig	1
zo herkenbaar	4
zo hoort	1
zo hoort het	1
zo in	3
zo in het	1
zo is	-1
zo is het	-1
zo lang	1
zo langdradig	-3
zo leuk	1
zo makkelijk	-3
zo mooi	9
zo mooi en	1
zo mooi over	1
zo onder	1
zo ontroerend	1
zo ontzettend	-1
zo oppervlakkig	-1
zo slecht	-3
zo snel	1
zo sterk	-1
zo tegen	-1
zo traag	-1
zo uitleest	1
zo veel	1
zo verslavend	1
zo voor	1
zo vreselijk	-1
zo was	2
zo zou	2
zo'n boek waar	2
zo'n lekker	1
zoals	1
zoals al	-1
zoals alle	5
zoals alle boeken	2
zoals altijd	1
zoals bij	1
zoals bijv	1
zoals het	7
zoals ik al	2
zoals in de	1
zoals ook	-1
zoals verwacht	1
zoals zij	-1
zoals zo	1
zoals zo vaak	1
zodanig	1
zodanig dat	1
zodat je	2
zodat je het	2
zoeken	-3
zoeken in	-1
zoekend	-1
zoekt	-1
zoektocht	2
zoektocht van	1
zogenaamde	-2
zolder	4
zomaar een	-2
zomaar ineens	2
zomer	-3
zonde	-32
zonde !	-1
zonde van	-34
zonde van de	-2
zonde van het	-3
zonde van je	-1
zonde van mijn	-3
zonder NOT_enige	-2
zonder NOT_meer	2
zonnen	2
zoon van	3
zoon van de	1
zoontje	1
zorg	1
zorg dat je	1
zorgen	1
zorgt	16
zorgt dat	1
zorgt dat je	1
zorgt ervoor	4
zorgt ervoor dat	3
zorgvuldig	1
zorro	4
zou	-4
zou gaan	-1
zou gaan boeien	-1
zou ik	-2
zou je	-1
zou moeten	-2
zout	1
zout op	1
zoveel	-1
zoveel indruk	1
zowel	5
zowel de	1
zowel van	2
zucht	1
zucht uitgelezen	1
zuiden	1
zuiden van	1
zuigt	1
zuigt je	1
zulk	1
zulke	2
zullen het	-1
zus van	2
zusters	1
zuur	-2
zwaar	-8
zwaar irritant	-1
zwaar tegen	-2
zwak	-3
zwakt	-2
zwakt het	-3
zwartboek	5
zweverig	-1
zwijgen van	4
zwijgen van maria	3
én	1
één	-2
één adem	5
één adem uitgelezen	2
één diner	-1
één grote	-1
één keer uit	1
één keer uitgelezen	2
één keer uitleest	1
één ruk	2
één ruk uitgelezen	2
één woord	1
überhaupt	-3
