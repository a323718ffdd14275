# format: repute-lexicon/1
# name: reviews
# language: nl
# version: 1
# licence: GPL-3.0-or-later
# trained-on: nl_pattern_books negative=1210 neutral=0 positive=1175 held-out=602 digest=df9f766493cbe99a0e326b7ee6338675
# settings: entries=20000 texts-min=2 cost=6 digits=no words=1-2 presence
# negators: niet geen nooit niets niks noch zonder nergens niemand amper nauwelijks
# negation-window: 3
# scale: 0.17635197
# slope: 0.954646
# thresholds: -0.10 0.10
# accuracy: nl_pattern_books n=602 binary=0.9186 f1=0.9182
!	20
! ?	-2
:(	-1
:)	15
:d	5
;)	2
?	-13
NOT_aan	-25
NOT_aan !	-1
NOT_aan NOT_beginnen	-1
NOT_aan NOT_denken	1
NOT_aan NOT_het	-21
NOT_aan NOT_te	-2
NOT_aanraden	-22
NOT_aanraden !	-1
NOT_aanrader	-31
NOT_aanrader !	-1
NOT_al	-3
NOT_al NOT_te	-1
NOT_alleen	-1
NOT_als	1
NOT_als NOT_een	-3
NOT_als de	1
NOT_altijd NOT_duidelijk	-1
NOT_ander	2
NOT_ander NOT_boek	2
NOT_andere	-6
NOT_bal	-1
NOT_beeld	-1
NOT_begrepen	-1
NOT_beroep	-1
NOT_beroep NOT_gedaan	-1
NOT_beschreven	3
NOT_best	-6
NOT_besteed	-2
NOT_beter	-2
NOT_beters	-1
NOT_bevatten	3
NOT_bevatten NOT_dat	1
NOT_bij NOT_bol	1
NOT_bij de	-1
NOT_bij een	2
NOT_bijzonder	-3
NOT_blijf	-1
NOT_blijven NOT_hangen	-1
NOT_boeien	-38
NOT_boeien NOT_en	-1
NOT_boeiend	-23
NOT_boeiend NOT_en	-4
NOT_boeiend NOT_geschreven	-1
NOT_boek	-5
NOT_boek NOT_dat	-1
NOT_boek NOT_is	-1
NOT_boek NOT_meer	3
NOT_boek NOT_van	3
NOT_boek van	-4
NOT_boeken	-1
NOT_boeken NOT_maar	3
NOT_boeken NOT_meer	1
NOT_boeken NOT_met	-1
NOT_bol	1
NOT_dan	-11
NOT_dan NOT_dat	-1
NOT_dan NOT_een	-2
NOT_daphne	2
NOT_daphne deckers	2
NOT_dat ik	1
NOT_de	-4
NOT_de NOT_andere	-2
NOT_de NOT_beste	1
NOT_de NOT_gaten	-1
NOT_de NOT_indruk	-4
NOT_de NOT_inhoud	-2
NOT_de NOT_moeite	-12
NOT_de NOT_verf	-4
NOT_de NOT_verwachtingen	-2
NOT_de boeken	-1
NOT_de personages	-1
NOT_de verhaallijn	-1
NOT_denken	2
NOT_denken NOT_dat	2
NOT_deze	-9
NOT_deze tijd	-1
NOT_dezelfde	1
NOT_diepgang	-7
NOT_diepgang NOT_en	-1
NOT_ding	-1
NOT_direct	7
NOT_direct NOT_een	1
NOT_dit	1
NOT_dit NOT_boek	-10
NOT_dit genre	3
NOT_doel	-1
NOT_dom	-1
NOT_door	-13
NOT_door NOT_heen	-4
NOT_door NOT_het	-1
NOT_door NOT_te	-8
NOT_doorheen	-31
NOT_doorheen NOT_en	-1
NOT_doorheen NOT_te	-7
NOT_doorkomen	-10
NOT_doorkomen NOT_aan	-8
NOT_droog	1
NOT_duidelijk	-10
NOT_duidelijk NOT_op	-1
NOT_duidelijke	-2
NOT_dus	-46
NOT_dus !	-1
NOT_echt	-5
NOT_echt NOT_bij	-1
NOT_echt NOT_boeien	-4
NOT_echt NOT_een	-1
NOT_echt NOT_origineel	-1
NOT_echt NOT_spannend	-3
NOT_echt NOT_tot	-2
NOT_echte	2
NOT_een	-5
NOT_een NOT_boek	-1
NOT_een NOT_geweldig	-1
NOT_een NOT_literair	1
NOT_eens	-5
NOT_eens NOT_de	-2
NOT_en	-11
NOT_en NOT_dat	-1
NOT_en NOT_er	-2
NOT_en de	-1
NOT_en het	-1
NOT_enige	-7
NOT_enkel	-2
NOT_enkel NOT_beroep	-1
NOT_enkele	-5
NOT_enkele NOT_boekenkast	2
NOT_er	-5
NOT_erg	-3
NOT_even	1
NOT_fan	-10
NOT_fan NOT_van	-1
NOT_gaan	1
NOT_gang	-3
NOT_gang NOT_en	-1
NOT_gaten	-1
NOT_gebeurd	-1
NOT_gedaan	-1
NOT_gedaan op	-1
NOT_gegrepen	-1
NOT_gekocht	-9
NOT_gekomen	-1
NOT_gekomen NOT_dan	-1
NOT_gelezen NOT_omdat	1
NOT_geloofwaardig	-9
NOT_geloven	4
NOT_geloven dat	4
NOT_gelukt	-10
NOT_gepleegd	1
NOT_geschreven	-3
NOT_geschreven NOT_zijn	-1
NOT_geval	1
NOT_geweldig	-9
NOT_geweldig NOT_boek	-1
NOT_geweten NOT_dat	1
NOT_gezicht	5
NOT_giphart	-1
NOT_goed	-5
NOT_goed NOT_in	-9
NOT_goed NOT_op	-1
NOT_goede	-2
NOT_haar	-1
NOT_hangen	-1
NOT_heb NOT_uitgelezen	-1
NOT_heeft NOT_een	1
NOT_heel	-6
NOT_heen	-2
NOT_heen NOT_te	-1
NOT_hem	6
NOT_het	-5
NOT_het NOT_beste	-1
NOT_het NOT_een	-4
NOT_het NOT_geval	1
NOT_het boek	-6
NOT_het verhaal	-12
NOT_het volgende	1
NOT_hoe NOT_de	-1
NOT_hoe NOT_snel	1
NOT_hond	-1
NOT_hoofdpersoon	-1
NOT_hoogstandje	-1
NOT_horen	-1
NOT_houdt	1
NOT_idee	-1
NOT_iets	1
NOT_iets NOT_van	2
NOT_ik	1
NOT_ik dit	1
NOT_in	-4
NOT_in NOT_de	-1
NOT_in NOT_deze	-1
NOT_in NOT_dit	1
NOT_in NOT_een	1
NOT_in NOT_en	-1
NOT_in NOT_het	-1
NOT_in NOT_te	-1
NOT_indruk	-8
NOT_indruk van	-1
NOT_inhoud	-4
NOT_inkomen	-1
NOT_interessant	-9
NOT_is	1
NOT_is !	1
NOT_is NOT_het	-1
NOT_is maar	-1
NOT_jammer	-1
NOT_kaas	-2
NOT_karakters	-1
NOT_kluun	-2
NOT_komen	-14
NOT_komen !	-1
NOT_kon NOT_leggen	2
NOT_kon leggen	1
NOT_kopen	-28
NOT_kopen van	-1
NOT_kunnen	-10
NOT_kunnen NOT_boeien	-2
NOT_kunnen NOT_lezen	-4
NOT_kunt	10
NOT_kunt NOT_leggen	2
NOT_laatste	3
NOT_lang	-9
NOT_langdradig	5
NOT_lees	-1
NOT_leggen	6
NOT_leggen !	1
NOT_lekker	-9
NOT_lekker NOT_wegleest	-1
NOT_leuk NOT_boek	-2
NOT_leven	-8
NOT_lezen !	1
NOT_lezen NOT_maar	2
NOT_liefdes	1
NOT_lijn	-3
NOT_literair NOT_hoogstandje	-1
NOT_los	31
NOT_los NOT_tot	1
NOT_losgelaten	2
NOT_loslaten	1
NOT_maakt	1
NOT_maar NOT_een	-1
NOT_maar dit	4
NOT_mag	1
NOT_maken	-1
NOT_manier	-3
NOT_mee	-1
NOT_meer	2
NOT_meer NOT_dan	-5
NOT_meer NOT_is	10
NOT_meer NOT_kopen	-1
NOT_meer NOT_los	12
NOT_meer NOT_serieus	-1
NOT_meer NOT_stoppen	11
NOT_meer NOT_uit	1
NOT_meer NOT_van	-3
NOT_meer NOT_weet	-1
NOT_meer NOT_weg	12
NOT_meer NOT_weggelegd	2
NOT_meer NOT_wegleggen	10
NOT_meeslepend	-2
NOT_mensen	-1
NOT_met NOT_lezen	3
NOT_met een	-1
NOT_met het	-1
NOT_met lezen	5
NOT_mij	-7
NOT_mij als	-1
NOT_mijn NOT_boek	-3
NOT_mijn NOT_ding	-1
NOT_mijn NOT_laatste	2
NOT_minder	7
NOT_minder NOT_goed	1
NOT_missen	2
NOT_moeite	-17
NOT_moeite NOT_waard	-5
NOT_mogen	-3
NOT_mooi	-1
NOT_naast	1
NOT_namen	-1
NOT_nederlands	-2
NOT_neerleggen	2
NOT_net	1
NOT_nieuws	-4
NOT_noemen	-3
NOT_of	-2
NOT_of NOT_het	-1
NOT_of nauwelijks	-2
NOT_om	-6
NOT_om NOT_aan	-3
NOT_om NOT_dit	-1
NOT_om NOT_door	-4
NOT_om NOT_te	-2
NOT_omdat NOT_het	-6
NOT_omdat NOT_ik	1
NOT_onder NOT_de	-4
NOT_onderdoen	1
NOT_onderdoen NOT_voor	1
NOT_ontbreken	2
NOT_ontdekken	-1
NOT_onthullend	-1
NOT_op NOT_de	1
NOT_op NOT_een	-1
NOT_op NOT_gang	-3
NOT_openlijk	2
NOT_origineel	-5
NOT_over	-11
NOT_over NOT_de	-2
NOT_over NOT_uit	-1
NOT_overdreven	1
NOT_pakkend	-3
NOT_passend	-1
NOT_plaats	-1
NOT_plot	-4
NOT_positief	-1
NOT_praten	2
NOT_prettig	-1
NOT_probleem	1
NOT_raken	-3
NOT_realistisch	-1
NOT_recht	-5
NOT_respect	-1
NOT_respect NOT_voor	-1
NOT_rust	-1
NOT_s	-1
NOT_schrijfster	-1
NOT_schrijven	1
NOT_serieus	-4
NOT_sex	-1
NOT_simon	-1
NOT_slecht	-8
NOT_slecht NOT_boek	-4
NOT_slecht is	-1
NOT_slechte	-1
NOT_soort	-2
NOT_spannend	-32
NOT_spannend NOT_en	-1
NOT_spannend NOT_of	-1
NOT_spanning	-21
NOT_spanning NOT_in	-1
NOT_spijt	4
NOT_spijt NOT_van	4
NOT_stijl	-2
NOT_stoppen	56
NOT_stoppen NOT_met	11
NOT_storend	1
NOT_super	-1
NOT_sympathiek	-1
NOT_te	-6
NOT_te NOT_bevatten	2
NOT_te NOT_boeien	-1
NOT_te NOT_doen	-1
NOT_te NOT_komen	-15
NOT_te NOT_kopen	-2
NOT_te NOT_lezen	1
NOT_te NOT_noemen	-1
NOT_te NOT_stoppen	1
NOT_te NOT_vergeten	2
NOT_te NOT_volgen	-2
NOT_te NOT_wachten	-2
NOT_te NOT_zeggen	-1
NOT_te horen	-2
NOT_te komen	-8
NOT_te kopen	-1
NOT_te leggen	1
NOT_te lezen	-1
NOT_teleur	2
NOT_teveel	1
NOT_thriller	-3
NOT_tippen	-3
NOT_tippen NOT_aan	-1
NOT_toepassing	-1
NOT_toevoegen	-1
NOT_tot NOT_een	-1
NOT_tot NOT_het	1
NOT_tot NOT_leven	-3
NOT_tot NOT_zijn	-1
NOT_tot het	1
NOT_traan	1
NOT_twijfelen	2
NOT_uit NOT_de	-7
NOT_uit NOT_kunnen	-1
NOT_uit NOT_te	-2
NOT_uit de	-1
NOT_uitgediept	-3
NOT_uitgelezen	-13
NOT_uitgewerkt	-2
NOT_uitlezen	-4
NOT_uitnodiging	-2
NOT_vaart	-4
NOT_vaart NOT_in	-3
NOT_van	-2
NOT_van !	1
NOT_van NOT_boeken	-1
NOT_van NOT_daphne	2
NOT_van NOT_de	-6
NOT_van NOT_deze	-5
NOT_van NOT_doen	2
NOT_van NOT_lezen	4
NOT_van NOT_mij	-1
NOT_van NOT_onder	-1
NOT_van NOT_toepassing	-1
NOT_van haar	-1
NOT_van het	-1
NOT_van je	-2
NOT_vanaf	-2
NOT_veel NOT_aan	-3
NOT_veel NOT_blijven	-1
NOT_veel NOT_over	-1
NOT_veilig	2
NOT_verassend	-1
NOT_verder	-2
NOT_verder NOT_dan	-3
NOT_verder NOT_gekomen	-1
NOT_verf	-4
NOT_vergelijken NOT_met	-1
NOT_vergeten	13
NOT_verhaal	1
NOT_verhaallijn	-8
NOT_vertrouwen	-1
NOT_vertrouwen NOT_in	-1
NOT_verwacht	2
NOT_verwachtingen	-3
NOT_vind	1
NOT_volgen	-4
NOT_vond	-5
NOT_voor	-4
NOT_voor NOT_de	1
NOT_voor NOT_mij	-2
NOT_voordat	4
NOT_voordat je	1
NOT_voorspelbaar	2
NOT_vorm	-1
NOT_vrolijk	-1
NOT_vrolijk NOT_van	-1
NOT_waar	-2
NOT_waard	-34
NOT_waarde	-1
NOT_waargemaakt	-2
NOT_waarom	-3
NOT_wachten	2
NOT_wachten NOT_tot	9
NOT_wallender	5
NOT_warm	-1
NOT_was	-1
NOT_wat	-2
NOT_wat NOT_ik	-1
NOT_weg	13
NOT_weg NOT_dat	2
NOT_weg NOT_kon	4
NOT_weg NOT_kunt	2
NOT_weg NOT_leggen	2
NOT_weg NOT_te	1
NOT_weggelegd	2
NOT_wegleest	-1
NOT_wegleggen	24
NOT_wegleggen NOT_en	2
NOT_wegleggen NOT_voordat	1
NOT_wel	-1
NOT_weten	-2
NOT_wie	-1
NOT_wijzer	-1
NOT_worden	-1
NOT_worden NOT_uitgediept	-1
NOT_ze je	1
NOT_zie	-1
NOT_zij	2
NOT_zijn	-5
NOT_zijn NOT_andere	-1
NOT_zijn NOT_beste	-1
NOT_zijn NOT_recht	-1
NOT_zin NOT_meer	-1
NOT_zit	-1
NOT_zo NOT_goed	1
NOT_zo NOT_veel	1
NOT_zoals	-1
NOT_zomaar NOT_een	1
NOT_zonde	-2
NOT_zonde NOT_van	-1
a	-6
a la	-2
aan !	1
aan beginnen	1
aan begint	-1
aan bod	-1
aan elkaar	-3
aan iedereen	3
aan maar	-6
aan om	2
aan toe	20
aan toegaat	1
aan wat	-1
aanfluiting	-1
aangegeven	-1
aangekomen	1
aangenaam	5
aangenaam leesvoer	3
aangenaam verrast	4
aangereikt	-1
aangeschaft	-1
aangezien de	-1
aangrijpend	27
aangrijpend boek	13
aangrijpend en	1
aangrijpend verhaal	6
aangrijpende	5
aangrijpende verhaal	1
aankijkt	-1
aankoop	-4
aanraden van	-1
aanrader	72
aanrader !	41
aanrader als	-2
aanrader dus	8
aanrader en	1
aanrader maar	2
aanrader om	2
aanrader ook	2
aanrader voor	-4
aanraders	1
aanradertje	8
aanradertje !	2
aantal andere	-1
aantreft	1
aanvulling	1
aanzien	2
aanzien van	2
aap	-1
aarde	2
aardig	-19
aardig boek	-3
aardig geschreven	-1
aardig maar	-11
aardig verhaal	-1
aardig wat	1
aardige	-4
aardige en	-1
aardkinderen	-1
aasvlieg	-1
absolute	4
absolute aanrader	15
absolute topper	3
absoluut geen	-14
absoluut niet	-5
absurdistische	-2
accent	-4
ach	-1
achter het	-2
achtergrond	1
achtergrond van	1
achtergronden van	1
achterhaald	-4
achterhuis	5
achterin	-9
achterkant	-13
achterkant van	-4
achterzijde	-6
achterzijde van	-2
achtig	-3
adem	36
adem uit	8
adem uitgelezen	2
adem uitlezen	2
adembenemend	6
adembenemend verhaal	1
ademloos	27
advies	-13
advies is	-1
adviezen	-1
advocaat die	-1
advocaat van	7
aeneas	1
af	-1
af hoe	1
af naar	-1
af van	-3
af voor	1
af zou	-1
afgedrukt	-1
afgehaakt	-6
afgelopen	1
afgeraffeld	-5
afgespeeld	2
afgewisseld	5
afgewisseld met	5
afknapper	-21
afknapper !	-1
afleveren	-1
afloop	2
afloop vond	3
aflopen	-1
afrader	-27
afrader !	-1
afscheid	4
afschuwelijk boek	-1
afschuwelijke	1
afspeelt	1
afstandelijk	-2
afstandelijke	-1
aftreksel	-1
aftreksel van	-1
afwijken	4
afwijken van	4
age	-1
al bijna	1
al dan	6
al de	1
al deze	-1
al die	1
al een	8
al eens	-2
al goed	3
al haar	-1
al heel	2
al kan	1
al lang	-4
al mijn	-1
al minder	-1
al niet	-9
al op	-2
al snel	-2
al voor	3
al zou	1
alinea	-3
alison	2
all	-5
all inclusive	-4
alle andere	1
alle belangrijke	1
alle boeken	2
alle delen	1
alle mensen	1
alle positieve	-2
alle staten	2
alle titels	-1
allebei de	1
alleen	-2
alleen de	-1
alleen het	-3
alleen maar	-1
alleen nog	2
alleen voor	-1
allemaal een	-3
allemaal erg	-1
allemaal gebeurd	1
allemaal gelezen	7
allemaal heeft	2
allemaal in	1
allemaal te	-2
allen	1
allende	10
allerbeste	5
alles alles	-1
alles bij	1
alles heen	1
alles klopt	1
alles maar	-2
alles mee	-2
alles word	-2
alles zit	1
alom !	3
als cadeau	7
als de	4
als deel	1
als dertiger	3
als die	-1
als fan	-1
als groot	-1
als historisch	-1
als ik	-1
als je	-3
als klein	1
als lezer	-1
als meeslepend	1
als mensen	-3
als nieuw	3
als rode	-1
als storend	-1
als titel	-1
als trouwe	1
als weg	1
als zij	-1
als zijn	3
alsof de	-7
alsof je	1
alsof ze	-2
altijd dat	5
altijd dichtbij	3
altijd goed	1
altijd is	1
altijd wel	-1
alweer	1
alweer een	1
amateuristisch	-4
ambitieus	-1
amir	2
amp	1
amsterdam	-3
amy	1
ander	-1
ander boek	-4
ander einde	2
ander zou	-1
andere delen	1
andere kijk	1
andere recensies	-1
andere reviews	1
andere serie	1
andere twee	1
andere wending	1
andere wereld	12
anderen	-3
anders dan	1
anders is	-1
andrews	3
anekdote	-1
anekdotes	-1
angels	-1
angst	11
angst en	2
anne	31
anne de	1
anne frank	11
anti	-8
anti climax	-1
antwoord	1
antwoord op	1
apart	4
apart maar	3
aparte	5
apen	-1
appartement	-1
arme	-6
armen	-5
armoede	1
armoede en	1
arnon	-1
arrogantie	-2
atmosfeer	2
auel	-3
auteur	-8
auteur als	1
auteur heeft	-3
auto's	-3
autobiografisch is	2
avond	-2
avonden	1
avonden uitgelezen	1
avontuur	2
avontuurlijk	1
baantjer	2
back	1
bagger	-5
bah	-21
bah !	-4
baldacci boek	1
balkan	1
ban	5
ban van	2
band	1
bar	-4
barst	-1
basis	-9
basis van	-4
batavia	1
bed	2
bed te	2
bedankt	2
bedenkelijk	-1
bedenkelijk niveau	-1
bedoel	-6
bedoel ik	-1
bedoeld	-6
bedoeld voor	-1
bedoeld wordt	-1
bedoeling	-2
beeld	1
beeld te	-1
beelden	1
beeldend	15
beeldend geschreven	6
beest	-1
beetje	-1
beetje een	-8
beetje hangen	-1
beetje het	-1
beetje in	8
beetje jammer	-6
beetje moeilijk	3
beetje op	-1
beetje spannend	-6
beetje te	-5
beetje tegenvallen	-3
beetje traag	1
beetje voorspelbaar	2
begin dacht	-2
begin een	1
begin en	-1
begin gegrepen	2
begin ik	1
begin je	1
begin tot	28
begin van	-1
begin was	-1
begin wordt	-1
beginnen aan	1
beginnend	1
beginnende	-1
begint een	2
begint het	-1
begint kan	1
begint spannend	-3
begint sterk	-1
begon als	3
begon ik	-1
begon ook	-1
begonnen aan	-1
begonnen bent	-1
begonnen en	2
begonnen maar	-3
begrijp	1
begrijp niet	-1
begrijp nu	2
begrijpen	1
begrijpen door	3
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
bekennen	-2
bekennen dat	-4
beklemmend	7
beklemmend en	1
belachelijk	-1
beland	-1
belangrijk	1
belangrijk dat	3
belangrijker	1
belediging	-3
beleef	2
beleef je	2
beleeft	1
belevingswereld	4
belevingswereld van	4
belgië	8
belicht	1
beloofde	-3
belooft	-5
belovend	-1
belovend maar	-1
ben	-1
ben absoluut	-2
ben begonnen	2
ben dan	2
ben dit	-1
ben een	-12
ben erg	13
ben groot	-1
ben halverwege	-2
ben ik	-1
ben in	-1
ben je	1
ben meteen	1
ben nu	-1
ben toen	-1
ben tot	-6
ben zeker	1
benaderd	-1
benadering	2
beneden	-2
benieuwd !	1
benieuwd hoe	1
benieuwd naar	2
bent	2
bent laat	1
bent op	2
beoordelen	-1
beoordelingen	-10
bepaalt	-2
beperken	-1
berichten	-1
beroerd	-2
beschouw	3
beschreven	9
beschreven de	1
beschreven hoe	6
beschreven is	2
beschreven staat	1
beschreven waarbij	1
beschrijft	1
beschrijft de	1
beschrijft in	2
beschrijft op	1
beschrijvende	1
beschrijving	-1
beschrijving van	-1
beschuldigen	-3
besef	1
besef dat	2
beslist geen	-1
beslist niet	-1
beslommeringen	-2
besloot	1
besneden	1
bespiegelingen	4
bespreken	-1
besproken	3
best	1
best goed	-1
bestaan	1
beste	21
beste boek	19
beste boeken	16
beste vriend	-1
beste wat	1
beste wil	-1
bestellen	2
bestellen !	2
betekend	-2
betekenen	-2
beter	-8
beter !	-3
beter geschreven	-1
beter kan	-1
beter maar	-1
beter zou	-1
betere schrijvers	-1
betreft een	3
betreft is	2
betreft niet	-2
bevelen	1
bewezen	1
bewijzen	-2
bewogen	-1
bewondering	2
bewondering voor	2
bezeten	1
bezeten van	1
bezig	1
bezoek aan	-1
bezorgde	-1
bezorgde mij	-1
biblion	-1
biblion recensie	-1
bidden	-1
bieb	-1
bij	-1
bij de	-1
bij dit	-2
bij elke	-1
bij hem	3
bij het	-1
bij lange	-1
bij mijn	-4
bij peter	1
bij tijd	1
bij vlagen	-2
bij weg	2
bijna	4
bijna aan	3
bijna het	2
bijna in	1
bijna niets	1
bijna onmogelijk	1
bijna tastbaar	2
bijzinnen	-2
bijzonder	13
bijzonder boek	6
bijzonder en	3
bijzonder geestig	1
bijzonder grappig	1
bijzonder slechte	-1
bijzonder verhaal	1
bijzondere	19
binchy	-3
binnen een	-1
biologie	2
biologie en	1
bizar en	-1
bladen	-1
bladzijden	-1
bladzijden maar	-1
bladzijdes	-1
blauwe	1
bleef	1
bleek	-1
bleek het	-2
blij dat	-2
blij met	1
blijf	2
blijf je	2
blijft	2
blijft dit	1
blijft een	2
blijft het	-1
blijft je	2
blijft lezen	15
blijft maar	1
blijft spannend	4
blijkbaar	-3
blijkt	-2
blijkt dat	-1
blijkt te	-1
blijven vlak	-1
blik in	1
bloedstollend	2
bloeit	-1
bloemen	3
bloemen op	3
blog	-1
blonde	3
blues	-1
blz	-4
bod	-1
boeide	-4
boeide niet	-1
boeien !	1
boeiend	15
boeiend boek	9
boeiend en	4
boeiend geschreven	5
boeiend kan	1
boeiend tot	1
boeiende manier	5
boeiender	-1
boeit van	3
boek	2
boek !	8
boek aan	2
boek aangeschaft	-2
boek al	-1
boek begonnen	-23
boek beter	-4
boek bijna	3
boek blijft	1
boek boeiend	6
boek brengt	1
boek dat	11
boek die	2
boek eindigt	3
boek en	2
boek er	1
boek even	2
boek gaan	-2
boek gaat	-6
boek geen	-9
boek gekregen	-1
boek gerust	-1
boek gewoon	2
boek had	1
boek hadden	-3
boek heb	-1
boek heen	-2
boek heerlijk	1
boek het	3
boek in	1
boek je	2
boek komt	-3
boek kunnen	-1
boek laat	2
boek lang	-1
boek lees	4
boek leuk	3
boek lijkt	-1
boek meer	1
boek met	3
boek minder	-1
boek moeten	5
boek niet	-2
boek of	-1
boek om	4
boek onder	2
boek pas	1
boek past	-5
boek saai	-1
boek slaat	-1
boek slecht	-1
boek staan	5
boek super	1
boek teleurstellend	-1
boek uitgegeven	-3
boek uitkomt	2
boek uitstekend	1
boek valt	-10
boek veel	1
boek verwacht	-5
boek viel	-19
boek vindt	2
boek voor	2
boek waar	2
boek waarin	2
boek want	2
boek wat	4
boek weer	1
boek wekt	-1
boek werd	-1
boek wil	5
boek zeg	-2
boek zich	-2
boek zijn	-1
boek zo	-1
boek zonder	-3
boeken die	2
boeken ever	1
boeken ik	1
boeken is	3
boeken kan	1
boeken lezen	2
boeken onder	1
boeken ooit	1
boeken op	-2
boeken schrijft	1
boeken vind	-1
boeken zouden	-1
boekenkast	2
boekenkast !	1
boekenlijst	-2
boeketreeks	-3
boekje dat	-1
boekje en	-1
boekje met	1
boekje uitgelezen	-1
boekje voor	-1
boekjes te	-1
boekwerk	-1
boel	-4
bol	-10
boodschap is	1
boom	-2
bordkarton	-1
bordkartonnen	-1
borst	1
bosnie	2
bot	5
boudewijn	3
bouquetreeks	-10
boven	1
bovendien	-3
bovendien vind	-1
bovendien worden	-1
boy	-1
braaf	-3
breed	-1
bril	-2
briljant	8
briljant !	2
broek	-3
broers	10
broers en	4
brok	2
brok in	2
brouwers	1
brown	-6
buiten	-1
buitenwereld	3
bundel van	2
buren	-4
c	1
cadeau	2
camilla	1
camilla lackberg	1
campert	-4
carmen	1
carol	3
carol goodman	3
carry	-1
carry slee	-1
casteel	10
casteel serie	10
cd	-1
cf	2
chainfire	3
chaotisch	-6
chapeau	1
chiklit	1
christelijke	-1
circus	-1
city	-1
clarkson	-1
clarkson is	-1
class	-1
claudia	5
cliché	-2
clichématig	-1
climax	-6
co	-1
coben	2
code	-3
column in	-2
columns en	-2
com	-1
com dit	-1
communiceren	-2
compleet van	3
complimenten	3
complotten	-2
concept	-4
conclusie dat	-1
conclusies	1
confronterend	3
confronterend !	1
constant	1
contact	2
contact met	1
continue	-1
controle	1
cool	5
cornwell	-2
cover	-6
creeert	2
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
daad	-1
daar	-3
daar al	6
daar ben	1
daar erg	-1
daar heeft	-1
daar is	-1
daar ronduit	-1
daarbij komt	-1
daardoor	-2
daardoor onleesbaar	-1
daardoor ook	-5
daarmee ook	1
daarna een	-1
daarnaast vind	-1
daarom niet	3
daarover	-3
dacht	1
dacht altijd	3
dacht dat	2
dacht die	4
dacht ik	-4
dacht met	-1
dader	1
dag heb	1
dag uitgelezen	5
dagen	10
dagen geleden	-1
dagen uit	4
dagen uitgelezen	27
dagen van	1
dan	-1
dan blijf	1
dan brown	-6
dan denk	-1
dan een	-24
dan eens	-1
dan eindelijk	-1
dan goed	1
dan ik	-5
dan leest	1
dan maar	-1
dan natuurlijk	1
dan niet	2
dan nog	-1
dan om	-3
dan toch	-10
dan weet	-5
dan wordt	1
dan zelf	-1
dan zijn	-1
dan zou	-5
dankzij	2
dans	5
dapper van	1
dash	1
dat al	-1
dat bij	-1
dat blijkt	-1
dat boeit	1
dat dan	-1
dat de	-7
dat dit	-3
dat doet	-1
dat eenmaal	4
dat ene	-2
dat gebeurt	-1
dat geen	-2
dat geldt	-2
dat had	-2
dat ie	2
dat in	9
dat is	-2
dat je	5
dat jodie	1
dat kan	-1
dat kluun	-2
dat komt	1
dat laatste	-1
dat mag	-2
dat mevrouw	-1
dat moet	-2
dat neemt	1
dat peter	2
dat tegenwoordig	-1
dat totaal	-1
dat van	-6
dat vond	-1
dat wordt	3
dat zeker	-1
dat zo	-2
dat zoiets	-3
dat zorgt	3
dat zou	-1
datumloze	1
datumloze dagen	1
davinci	-1
davinci code	-1
dawn	1
de aankoop	-1
de aap	-1
de aardkinderen	-1
de absurde	2
de achterkant	-13
de achterzijde	-6
de afstandelijke	-1
de angst	2
de auteur	-6
de auto	1
de ban	4
de band	2
de batavia	1
de bedoeling	-2
de beeldende	-1
de belevingswereld	2
de belofte	-1
de beoordelingen	-1
de beschrijving	-3
de beste	10
de betere	2
de bieb	-1
de bladzijden	1
de blues	-1
de blz	2
de boek	1
de boom	-1
de bouquetreeks	-1
de broers	4
de buitenwereld	3
de casteel	5
de cd	-2
de climax	-1
de combinatie	1
de conclusie	-2
de cover	-3
de da	-1
de dader	1
de dames	-1
de davinci	-1
de derde	-1
de diepgang	1
de diverse	1
de dokter	-6
de dollanganger	1
de donkere	3
de dood	1
de doornappel	5
de drukte	1
de duivel	3
de dwarsligger	1
de eetclub	-1
de eeuw	-1
de emoties	2
de ene	-1
de engelse	3
de engelstalige	1
de enige	-7
de erg	2
de fbi	6
de film	1
de films	1
de flap	-1
de foto	-1
de franse	-1
de frustraties	-1
de fysieke	2
de gangen	1
de gedachte	1
de geloofwaardigheid	-2
de gelukkige	-1
de gevangene	1
de gevangenissen	1
de gevoelens	9
de gewone	1
de griekse	-1
de grootste	-1
de haat	-1
de hak	-2
de hand	4
de harde	-1
de helft	-21
de hells	-1
de herfst	-1
de hersengarage	-2
de historische	-1
de hobbit	1
de hoofdstukken	-1
de hoogte	-1
de hoop	-23
de huid	2
de humor	-2
de indruk	-1
de informatie	-1
de inhoud	-1
de it	1
de jaren	-1
de jonge	3
de juiste	1
de kans	1
de kant	3
de karakters	-1
de kennis	-1
de kern	1
de kleding	-1
de kleine	2
de kleur	-2
de koran	2
de kroon	1
de kwaliteit	-2
de lach	1
de lading	-2
de lange	1
de leegte	3
de letters	2
de lezer	-1
de liefde	3
de literaire	-1
de literatuur	-1
de loos	-1
de lovende	-2
de meisjes	1
de meldkamer	1
de meningen	-1
de mgb	1
de middeleeuwen	2
de moeite	3
de mooiste	6
de moor	-1
de moordenaar	1
de moslims	2
de multiculturele	-1
de naam	-2
de nabestaanden	3
de nadruk	-4
de neiging	-4
de nieuwe	4
de nonchalante	2
de ns	-1
de omslag	1
de onderliggende	1
de onrust	1
de onverwachte	1
de oorlog	5
de oorspronkelijke	1
de oude	1
de pen	-1
de persoon	1
de plank	-9
de plot	-8
de positieve	-1
de proloog	-1
de prullenbak	-2
de psychiater	-1
de psychologische	1
de redacteur	2
de relatie	1
de ring	2
de samenvatting	-1
de schaduw	-2
de schermen	7
de schrijfstijl	-7
de schrijvers	-1
de slechtste	-4
de slegte	-1
de soms	7
de sovjet	3
de spanning	5
de spanningen	2
de stem	-3
de sterke	2
de stoel	-2
de straten	-1
de stukken	-1
de taalfouten	-1
de tak	-4
de teksten	-1
de term	-1
de toegevoegde	-3
de tranen	7
de trilogie	7
de twee	-2
de tweede	1
de uitgever	-1
de uitgeverij	-1
de uitkomst	-1
de uitnodiging	-1
de vakantie	1
de verdwijning	-2
de verfilming	6
de vergelijking	-3
de verhaallijn	-3
de verhalen	3
de veronderstelling	-1
de verschrikkingen	1
de vertaler	-1
de vertaling	-4
de verteltrant	2
de vijfjarige	2
de voc	1
de volgende	1
de voor	1
de voorganger	1
de vorm	-4
de vraag	-2
de vries	7
de waal	-1
de waarheid	-3
de werkelijkheid	1
de westerse	2
de wijze	1
de wil	2
de winkel	4
de zaken	1
de zelfde	1
de ziel	4
de zonde	1
deckers gelezen	2
deden	-1
deel	7
deel de	-6
deel drie	3
deel in	3
deel is	6
deel kan	2
degene	3
degene die	3
degenen	1
degenen die	1
dekkers	-1
dekt	-1
dekt de	-1
delen	3
delen in	2
delen zijn	1
dementie	4
dementie te	1
den hollander	1
denk	-2
denk dat	-2
denk ik	-5
denk ook	-1
denkbeelden	2
denken aan	-4
denken dat	-1
denken en	4
dennis	4
depressief	-1
der vlugt	-1
dergelijke	-1
dertiger	1
details die	-1
deus	-1
deus ex	-1
devil	-1
devil wears	-1
deze bijzondere	2
deze boek	2
deze dame	-1
deze dan	1
deze editie	4
deze geweldige	1
deze keer	-1
deze manier	-1
deze meneer	-1
deze misdaad	2
deze moet	3
deze motorclub	-1
deze schrijfster	-7
deze serie	1
deze vorm	-1
deze worden	-3
deze ziekte	1
dezelfde auteur	-1
dezelfde situatie	2
diagnose	1
dialogen	1
dialogen zijn	-1
dicht bij	1
dicht geslagen	-1
dicht te	-1
dichtbij	5
dichter	-1
dichter bij	2
die altijd	2
die anders	1
die bijna	-1
die daar	1
die dan	-1
die denken	-1
die deze	1
die een	-1
die geen	1
die gruwelijke	1
die hele	3
die hier	-3
die hun	-1
die in	6
die je	5
die kan	-1
die kon	-2
die moet	3
die niets	1
die nog	-3
die ook	1
die overigens	-1
die veel	1
die vrouw	3
diegene	-1
diep	-1
diep in	2
diep respect	2
diepe indruk	1
diepe minachting	-1
diepgang van	2
dik	-1
dikke dennis	2
diner	-7
diner van	-2
dingen in	1
dingen te	-1
dingen worden	-1
direct dit	-3
direct in	2
dirie	1
dis	-1
dit boekwerk	-1
dit en	-1
dit geen	-1
dit goed	-3
dit helemaal	-1
dit jaar	2
dit je	-1
dit kan	7
dit komt	-2
dit laatste	-2
dit leest	1
dit luisterboek	-1
dit meesterwerk	4
dit moet	1
dit mooie	1
dit niet	1
dit nieuwe	-2
dit nooit	3
dit onderwerp	-1
dit ooit	-3
dit ook	2
dit over	-2
dit prachtige	2
dit predikaat	-1
dit slaat	-1
dit spannende	1
dit te	-1
dit toch	-2
dit verhaal	-1
dit vind	-2
dit voorbeeld	-1
dit wel	-1
dit zeer	1
dit zeker	-1
diverse	1
diverse manieren	3
diverse personages	3
diverse verhaallijnen	1
dochters	2
dode	-1
dodelijk	-3
dodelijk saai	-1
doden	-1
doel	-2
doelgroep	-2
doen !	1
doen aan	1
doen met	-1
doen om	-1
doet	-1
doet af	-1
doet de	-1
doet wat	1
dokter	-9
dokter en	-2
dolgelukkig	3
dolgelukkig zijn	3
dollanganger	1
dollanganger serie	1
dom	-8
dom boek	-2
domme	-4
domper	-1
donkere	13
donkere toren	9
donna	4
donor	2
dood	2
dood ons	1
doodga	1
door dan	-1
door de	2
door haar	1
door iemand	-1
door je	1
door middel	-7
door mijn	5
door of	-1
door te	-4
doordacht	4
doordat er	1
doorgeworsteld	-1
doorgronden	-1
doorheen	-2
doorheen te	-1
doorlezen	-1
doorlezen en	1
doornappel	5
doorstaan	8
doorzichtig	-1
downs	1
dozijn	-10
draad door	-1
draad kwijt	-1
draad van	-1
draad weer	1
draagt prada	1
draai	-1
draak van	-4
drama	1
drama en	4
drama van	1
dramatische	2
drastisch	-1
drie zusters	1
driekwart	-1
drijven	2
dringt	2
dromen	2
droog	-4
drugs	-1
druk	1
drukfouten	-4
drukte	3
dubbel	1
duidelijk	-1
duidelijk dat	-5
duidelijk de	-1
duidelijk een	-2
duidelijk geschreven	1
duidelijk is	-1
duidelijk te	1
duiken	1
duikers	-1
duisternis	-1
duitsland	3
duivel	3
duivel draagt	1
duizend armen	-2
duizend schitterende	1
dun	-10
dun en	-2
dunner	-3
duo	1
durven	-1
dus !	9
dus erg	-1
dus niet	-32
dus toen	-1
dus weinig	3
dwars	2
dwingen	-4
e	1
e boek	5
e book	-1
e en	3
eberwein	16
ebook	2
echt doorheen	-1
echt een	6
echt fantastisch	1
echt geen	-1
echt genoten	4
echt hardop	1
echt helemaal	-2
echt het	4
echt leuk	2
echt lezen	2
echt mee	1
echt moeite	-3
echt nergens	-1
echt niet	-2
echt niets	-3
echt slecht	-1
echt spijt	-1
echt te	-1
echt tegen	-1
echt weer	7
echt zonde	-1
echte	-2
echte aanrader	24
echte mannen	-2
echte pageturner	5
echter	-2
echter niet	-6
echtpaar	1
ed	-2
editie	4
een	2
een aangrijpend	1
een aanrader	-6
een aanradertje	4
een aardig	-4
een absolute	3
een adem	6
een afknapper	-13
een afrader	-5
een ander	-1
een aparte	2
een bed	-1
een bedenkelijk	-1
een behoorlijke	-1
een beklemmend	1
een belangrijk	1
een belangrijke	2
een belediging	-1
een bepaald	-1
een bijzondere	1
een bizarre	-2
een boek	1
een boekje	-3
een boel	-2
een brok	1
een chicklit	-1
een combinatie	-1
een compleet	-3
een cursus	-1
een dag	-1
een dagboek	-1
een dom	-2
een draak	-1
een dramatisch	-1
een dwarsligger	-2
een echte	12
een en	1
een ernstig	1
een eye	2
een fan	1
een fantastisch	9
een fantastische	1
een flauw	-1
een flutboek	-2
een gemakkelijk	1
een gemiste	-3
een geneuzel	-1
een getrouwde	1
een geweldig	28
een geweldige	8
een gezellig	1
een gezin	1
een glimlach	1
een god	2
een goed	-1
een goedkoop	-2
een grote	-5
een half	-4
een happy	2
een heel	3
een heerlijk	23
een heerlijke	1
een held	4
een helder	1
een heldere	2
een hele	1
een herkenbaar	1
een hoek	-1
een hoog	-2
een huis	-2
een humor	1
een hype	-1
een ieder	9
een iets	-1
een indruk	4
een indrukwekkend	1
een jong	1
een kamer	1
een kans	-1
een keer	2
een keertje	2
een kijk	1
een kijkje	1
een kind	-1
een kinderboek	-8
een klap	-2
een kleuter	-1
een laatste	-2
een lach	10
een lang	-1
een langdradig	-1
een lange	1
een leesboek	-2
een lekker	9
een leven	3
een liefde	1
een mager	-3
een man	2
een meeslepend	1
een meesterwerk	2
een middelmatig	-1
een mislukte	-1
een moeder	-1
een mooi	1
een must	10
een muts	2
een nieuw	1
een nogal	-1
een obsessie	-1
een onbeduidend	-1
een ongelofelijk	7
een ongelooflijke	-1
een onsamenhangend	-3
een ontzettend	1
een ontzettende	-2
een onverwacht	2
een onverwachte	1
een op	1
een oppervlakkig	-1
een opsomming	-1
een oude	-1
een over	-1
een overzicht	-1
een pageturner	1
een platliggend	1
een poging	-1
een prachtig	12
een prachtige	7
een prima	1
een raar	-1
een realistisch	3
een regelrechte	-1
een roman	-3
een romannetje	-1
een ruk	28
een saai	-8
een schitterend	1
een schrijfster	-1
een serieuze	-1
een simpel	-2
een simpele	-1
een slecht	-2
een slechte	-4
een sneeuwstorm	2
een spannend	2
een stad	-1
een stel	-4
een sterke	1
een stukje	7
een super	5
een tegenvaller	2
een tegevaller	-1
een teleurstelling	-19
een thriller	-3
een thrillerfanaat	2
een tienerboek	-1
een tikje	2
een topboek	10
een topper	7
een toppertje	2
een traan	1
een traantje	5
een treffende	-1
een trein	10
een tv	2
een uitgebreid	1
een uitleg	-1
een uitmuntend	3
een uitzending	5
een uniek	2
een unieke	1
een vader	4
een van	6
een veel	-2
een vent	9
een vergelijking	-1
een verkeerd	-1
een verrassend	2
een verrassende	1
een verschrikkelijk	-20
een verschrikkelijke	-3
een verslavend	1
een vertaling	2
een vervelend	-2
een vervolg	2
een vleugje	3
een vlot	7
een volslagen	-2
een volwassen	-1
een voor	1
een vreemde	-3
een vreselijk	-8
een waanzinnig	5
een waardeloos	-4
een wat	-3
een woord	1
een zinnetje	-1
een zoon	2
eenmaal	8
eenmaal begint	2
eenmaal in	1
eens iets	-2
eens te	2
eentonig	-2
eenvoudig	-1
eenvoudig boek	-2
eenvoudig en	-3
eenzijdig	-6
eerder	-1
eerder een	-13
eerder verschenen	-1
eerdere boeken	-1
eerlijk en	2
eerlijk is	1
eerlijke	3
eerst boek	-1
eerst de	2
eerst even	3
eerste boeken	1
eerste deel	-1
eerste helft	-1
eerste keer	5
eerste kennismaking	-1
eerste paar	4
eerste review	-1
eerste tot	7
eetclub	-1
effect	-1
egt	1
eigen fantasie	-1
eigen verhaal	4
eigen vrouw	1
eigenlijk alleen	-2
eigenlijk het	3
eigenlijk niet	-2
eigenlijk over	-3
eigenlijk uit	1
eigenlijke	-1
eigenschappen	2
eigentijds	-2
eiland van	2
eind	4
eind !	8
eind is	-2
eind toe	1
einde aan	-2
einde en	-6
einde heeft	1
einde kon	-2
einde zeer	3
eindelijk	1
eindelijk weer	5
eindeloos	-1
eindeloze	-2
eindigt met	1
eisen	2
elf	1
elf minuten	1
elizabeth	5
elizabeth george	5
elk boek	2
elk geval	-2
elk hoofdstuk	-2
elkaar geraapt	-1
elkaar gezet	1
elkaar lijken	1
elkaar maar	3
elke	-1
em	2
emotieloos	-1
emoties	4
emotioneel	2
en aangrijpend	1
en achtergronden	1
en af	1
en alle	-1
en alleen	-2
en andere	-5
en avontuur	2
en beeldend	4
en belerend	-2
en beleven	1
en besloot	2
en bijzonder	1
en binnen	1
en blijft	1
en boeiend	7
en boeken	-2
en daarnaast	-1
en denkt	-1
en doordacht	1
en downs	1
en drukfouten	-1
en eerlijk	4
en elke	1
en er	-6
en ervaar	1
en ervaren	1
en familie	1
en ga	2
en gaat	3
en geweldig	1
en goed	3
en haar	4
en had	-5
en heel	7
en herkenbaar	3
en herlezen	3
en humor	1
en humoristische	1
en in	1
en inderdaad	1
en jammer	1
en je	1
en kinderen	3
en kon	-1
en kromme	-1
en langdradig	-2
en latijnse	-1
en leest	4
en leuk	3
en lezen	5
en lichamelijk	1
en liefde	2
en maakt	-1
en maar	-2
en meer	1
en mensen	1
en met	2
en misschien	-1
en moeder	-1
en moeite	-1
en mooier	-2
en natuurlijk	2
en niets	-1
en of	-1
en om	-2
en onbekende	1
en ondanks	1
en onnatuurlijk	-1
en onsamenhangend	-1
en ontroerend	-1
en op	1
en oppervlakkig	-3
en origineel	2
en pas	1
en personages	2
en personen	-1
en probeert	-1
en rapporten	-1
en realistisch	2
en relatie	1
en saai	-8
en slecht	-1
en slechts	-1
en spannend	5
en terecht	-1
en teveel	-1
en toch	2
en totaal	-1
en vanaf	1
en verassend	1
en vergeet	2
en verleden	-1
en verrassend	1
en verschillende	-1
en vind	-1
en vlot	5
en vol	1
en volgens	-1
en vooral	1
en voorspelbaar	-3
en vrijwel	-1
en was	1
en weer	1
en weinig	-5
en weten	1
en wijlen	1
en ze	1
en zeer	6
en zelfs	1
en zich	-1
en ziet	2
en zo	5
en zorgt	1
en zus	3
en zussen	2
ene	-3
ene kant	-3
energie	-1
enerzijds	-1
engelse versie	6
enid	-3
enig	-2
enige	-5
enige nadeel	8
enige reden	-2
enkele dagen	1
enorm tegen	-3
enorm tegenvallen	-1
enthousiasme	-3
enthousiast	-7
enthousiaste	-1
er aan	2
er alles	1
er bij	-2
er blijft	-1
er dan	-5
er echt	-3
er echter	-2
er eenmaal	4
er en	-1
er gebeurde	-1
er gebeurt	-5
er gelijk	1
er goed	-1
er helemaal	1
er komen	-5
er kwam	-1
er leven	1
er maar	-1
er middenin	1
er moet	-5
er namelijk	4
er niets	-4
er niks	-1
er nu	-1
er snel	-1
er staan	-2
er staat	-2
er toch	-5
er totaal	-1
er uit	2
er van	1
er vast	-2
er voor	3
er was	-1
er wat	-1
er weer	4
er word	-1
er worden	-4
er zeker	1
er zelfs	-1
er zich	1
er zijn	-1
er zit	-1
er zo	1
erdoor	-1
erfenis	-2
erg cliché	-1
erg goed	4
erg grappig	8
erg jammer	-8
erg knap	7
erg lang	-3
erg langdradig	-37
erg leuk	6
erg lijken	-1
erg meeslepend	1
erg moeilijk	-1
erg mooi	4
erg nieuwsgierig	-2
erg ontroerend	1
erg oppervlakkig	-3
erg saai	-1
erg slecht	-1
erg spannend	23
erg sterk	1
erg storend	-2
erg tegen	-2
erg tegenvallen	-13
erg teleurstellend	-4
erg uit	-1
erg van	-1
erg verwarrend	-6
ergens in	-1
erger	-6
erger is	-2
ergerde	-6
ergerde ik	-2
ergerde me	-1
ergernis	-2
ergste	-1
erin	2
erkenning	1
ermee te	-1
eromheen	-3
erop	-2
erop dat	-1
erotische	-1
ertoe	-1
ervaart	3
ervan genoten	1
ervoor	4
ervoor dat	1
escober	3
eten	-3
eten en	-1
eten geen	-1
euro	-6
europa	5
eva	-1
eva carry	-1
evangelie	-2
even	1
even adem	1
even in	2
even op	1
even voor	1
even voordat	1
even weg	2
even wennen	14
eveneens	1
eventuele	-1
evenzo	-1
ever	1
ex machina	-1
exemplaar	-4
expres	2
extra	1
eye	4
eye opener	4
eyre	1
falcones	1
familie al	1
familie en	1
familie oufkir	1
familie van	2
fan	-3
fan bent	1
fan geworden	1
fan maar	-1
fan van	-7
fans	9
fantasie op	-1
fantastisch	37
fantastisch !	8
fantastisch boek	10
fantastische	4
fantasy	1
fantasy fans	2
farc	-1
fascinerend	5
fascinerend om	3
faust	3
favoriet	3
favoriet !	1
favoriet bij	2
favoriete	10
favoriete boeken	1
fbi	2
feist	-1
feitelijke	-1
feiten	-4
fenomenaal	3
fervent	-1
ff	-1
fiction	2
figuren die	1
figuur van	1
fijn	2
fijn geschreven	1
fijne	1
film	1
film !	4
film gezien	-1
film in	2
film ook	1
filmscript	-1
filosoof	-1
finkers	1
firm	2
flap	-1
flaptekst	-1
flarden	-1
flashbacks	1
flat	-1
flauw	-25
flauwe humor	-3
flikt	1
flikt het	1
flinterdun	-15
florence	2
flut	-11
flutboek	-7
flutboekje	-2
flutromannetje	-1
forsyth	2
fortuyn	1
fossum	-2
foster	9
foto s	-1
foto van	-1
fout	-5
fouten in	-1
fragmenten	2
frank	4
frank en	1
frank westerman	1
frans de	-1
franse	-11
fritzl	3
frustraties	-1
fysieke	2
ga	1
ga de	1
ga er	1
ga zeker	5
gaaf	4
gaan boeien	-1
gaan de	-2
gaan een	1
gaan en	-1
gaan met	-1
gaan niet	-1
gaan slapen	1
gaan wonen	-1
gaandeweg	-7
gaandeweg het	-1
gaandeweg steeds	-1
gaap	-2
gaat	-1
gaat !	1
gaat alleen	-1
gaat dit	-1
gaat eigenlijk	-1
gaat met	1
gaat naar	-1
gaat nergens	-3
gaat om	-1
gaat op	-1
gaat voornamelijk	-1
gang maar	2
gangbare	1
gapen	-1
garcia	1
garcia marquez	1
gauw	-2
gave	1
gebakken	-1
gebaseerd op	-2
gebasseerd	1
gebeurd ?	-1
gebeurt er	-1
gebeurt is	1
gebeurtenis	-1
gebeurtenissen worden	1
geboeid	4
geboorte	-1
gebreid	-1
gebrek	-3
gebrek aan	-2
gebruik van	-1
gebruikelijk	1
gebruiken en	2
gebruikt	-1
gebruikt die	-1
gedaan heb	3
gedaan om	-1
gedacht	-3
gedacht om	-1
gedachte	1
gedegen	2
gedoe met	-1
gedurende de	1
gedurfd	-1
geef	-3
geef mij	-4
geeft de	-1
geen	-21
geen NOT_aanrader	-48
geen NOT_bal	-1
geen NOT_boeken	1
geen NOT_diepgang	-3
geen NOT_doorkomen	-8
geen NOT_echte	7
geen NOT_enkel	-2
geen NOT_enkele	-5
geen NOT_fan	-2
geen NOT_geweldig	-1
geen NOT_goed	-1
geen NOT_kaas	-2
geen NOT_leuk	-2
geen NOT_literair	-1
geen NOT_plot	-2
geen NOT_probleem	3
geen NOT_recht	-1
geen NOT_spanning	-8
geen NOT_spijt	4
geen NOT_thriller	-1
geen NOT_topper	-1
geen NOT_traan	1
geen NOT_vaart	-1
geen NOT_waarde	-1
geert	3
geest	-1
geestelijk en	1
geestig	7
geforceerd	-1
gefrustreerd	-1
gegeven aan	1
gegooid	-2
gegrepen	3
gegrepen door	2
gehaald	-1
gehaast	-2
gehad en	1
gehad om	-1
gehad van	2
gehalte	-5
geheel	-1
geheel niet	-1
geheel van	-2
geheim	2
geheim van	1
geheime dienst	-1
geheime kamer	2
geheime kamers	1
geheugenverlies	-1
geholpen om	2
gehoopt	-1
gehoopt op	-1
gehouden	-1
gehuild	11
gehuild !	1
geinteresseerd in	-1
gejat	-1
gekocht en	1
gekocht omdat	-1
gekocht voor	2
gekomen en	-3
gekoppeld	2
gekoppeld aan	2
gekost	-2
gekregen en	-2
gekunsteld	-8
gelachen	11
gelachen en	3
gelachen maar	1
gelaten	1
geld	-24
geld en	-1
geld niet	-1
gelden	1
geldt	-10
geldt dat	-2
geleden	2
geleden gelezen	1
gelegd	-9
gelegenheid	1
geleverd	3
gelezen !	1
gelezen dat	2
gelezen had	-2
gelezen heb	-1
gelezen hebben	1
gelezen maar	1
gelezen over	1
gelezen tijdens	1
geliefde	1
gelijk in	2
gelijknamige	-1
geloofwaardig	1
geloofwaardig en	1
geloofwaardigheid	-3
geloven	-2
geloven in	-1
geluid	-1
geluk	4
gelukkig	2
gelukkig dat	3
gelukkig een	1
gelukkig is	1
gelukkig zijn	1
gelukkige	-1
gelukkige huisvrouw	-1
gelukt is	-1
gemaakt !	2
gemaakt en	-2
gemaakt in	-1
gemaakt naar	1
gemaakt van	1
gemakkelijk	-4
gemakkelijk weg	-2
gemiddelde	-1
gemis	2
gemist	-2
gemist heb	-1
gemiste	-7
gemiste kans	-5
generaal	2
geneuzel	-13
geneuzel van	-1
genieten	1
genoeg	-1
genoeg van	-1
genomen	-1
genomineerd	1
genomineerd voor	1
genot	2
genot om	2
genoten	17
genoten van	8
gepakt	2
geprobeerd	-9
geprobeerd het	-2
geraakt	3
geraapt	-1
gerechtvaardigd	-1
gereden	3
geredigeerd	-3
gereisd	-1
gericht	-1
geroepen	-1
geroerd	1
gerritsen	-1
gerust	-2
geschiedenis	5
geschiedenis en	-1
geschikt voor	-1
geschokt	2
geschreven	3
geschreven !	8
geschreven dat	2
geschreven door	1
geschreven dus	1
geschreven en	1
geschreven in	-2
geschreven met	1
geschreven persoonlijk	1
geschreven roman	1
geschrijf	-1
geslaagde	1
gesleept	-2
gespannen	-4
gesprek met	1
gesprekken cursief	1
gesproken	-2
gesteld	-2
gestolen	1
gestolen dochters	5
gestoord	-1
gestopt	-4
gestrooid	-1
get	-1
getrouwde	1
getrouwde man	1
getypeerd	-1
gevaar	-1
gevaarlijk	-1
gevaarlijke	-2
gevaarlijke erfenis	-2
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
gevoel alsof	-1
gevoel dat	-1
gevoeld	1
gevoelens	19
gevoelens die	1
gevoelens van	4
gevoelig	1
gevolg	-2
gevolg is	-1
gevuld	-1
gevuld met	-1
gewacht	-4
gewacht op	-4
geweest is	2
geweld	-1
geweldig	37
geweldig !	12
geweldig boek	35
geweldig geschreven	6
geweldig goed	-1
geweldig mooi	1
geweldig mooie	1
geweldig verhaal	1
geweldig vinden	-1
geweldige	13
geweldige opvolger	2
geweldige schrijver	1
geweldige verteller	1
gewend	-2
gewend ben	-1
geweten	-2
gewild	-1
gewone	1
gewone leven	1
gewoon iets	2
gewoon lezen	3
gewoon realistisch	1
geworsteld	-1
gezegd	-2
gezellig	3
gezellig boek	1
gezeur	-21
gezien de	-2
gezien het	2
gezin komt	-1
gezocht	-1
gezochte	-2
gezogen	-1
gezogen en	1
gezusters	1
geërgerd	-5
geërgerd aan	-3
gids	-1
gijzeling	1
gillend	-1
ging dat	1
ging maar	-2
giphart	-3
girl	5
gissen	4
glimlach	1
god die	2
god en	-2
goed	11
goed !	21
goed als	1
goed bedacht	-1
goed begin	-3
goed beschreven	2
goed boek	44
goed en	1
goed gaat	1
goed gedaan	1
goed geschreven	21
goed ik	1
goed in	1
goed is	-2
goed kan	3
goed kunnen	-1
goed leesbaar	2
goed omschreven	2
goed op	1
goed opgebouwd	-2
goed spannend	-2
goed te	3
goede boek	-1
goede en	1
goede indruk	2
goede moed	-1
goede voorstelling	1
goedkoop	-5
goedkope	-2
goeds	-3
goodman	3
gooit	-2
gossip	6
gossip girl	2
gr	1
graag dit	-2
graag weten	1
graag wilt	4
grammaticafouten	-1
grandioos	2
grapjes	-2
grappig	4
grappig en	3
great	2
greep	26
greep mij	2
griezelig	1
grijpt	7
grijpt je	2
grisham	2
groeiende	-1
groetjes	-1
grof	-1
grond	1
grond van	4
groot	-1
groot fan	-7
groot publiek	-2
grootse	1
grootste	-1
grootste moeite	-1
grote	-1
grote fan	-1
grote groep	1
grote klaagzang	-3
grote tegenvaller	-1
grote verbazing	-1
groter	1
groult	2
grunberg	-3
gruwelijk	2
gruwelijk verhaal	3
gruwelijke	2
gunt	2
ha	-2
haak	-1
haalt	-1
haalt het	-1
haantjes	-5
haar andere	1
haar angst	3
haar boeken	-1
haar hele	2
haar kinderen	1
haar naam	-7
haar nieuwe	4
haar nog	1
haar omgeving	1
haar op	2
haar pseudoniem	1
haar te	1
haar vader	1
haar volgende	-1
haar vriend	-1
haar vriendinnen	-1
haar vriendje	1
haar zoon	-1
haar zwangerschap	-1
had	-9
had al	2
had beter	-1
had blijkbaar	-1
had een	-4
had eerst	1
had er	-6
had gehoopt	-3
had gehouden	-1
had geweten	-1
had hier	-2
had hij	-1
had hoge	-3
had iets	2
had ik	-2
had in	-1
had kunnen	-1
had kwam	-1
had me	-5
had meer	-5
had met	1
had moeite	-1
had net	-1
had niet	1
had om	1
had ook	-1
had van	-2
had veel	-10
had verwacht	-2
had wel	-2
hadden	-1
hadden ze	-6
hak	-5
hak op	-5
haken	-1
half	-1
half jaar	1
haller	1
halverwege	-20
halverwege gestopt	-1
halverwege het	-2
hamerslag	2
hand	4
hand van	1
handen heb	2
handen te	-3
hangen	-1
hangen en	-1
hangen in	-2
hangt	-9
hangt van	-1
hanna	1
hannibal	1
hannibal lecter	3
hanteert	5
hanteert een	1
hard	-1
hardcover	2
hardop	10
hardop zitten	3
harrie	-1
harris	2
hart	5
harte	-2
hartkloppingen	1
hartverscheurend	18
hartverwarmend	1
have	2
have !	1
havers	3
heb !	16
heb als	2
heb betere	1
heb daar	-1
heb dat	-3
heb de	-2
heb echt	2
heb en	2
heb ervan	1
heb gelachen	1
heb gelezen	1
heb genoten	1
heb het	1
heb in	8
heb m	-1
heb maar	-1
heb me	-15
heb meerdere	-1
heb moeite	-2
heb nu	3
heb ontzettend	1
heb spijt	-5
heb t	-2
heb verschillende	-1
heb vervolgens	-1
hebben !	13
hebben als	2
hebben geen	-1
hebben gehad	3
hebben ik	4
hebben we	-2
hebben ze	3
hebt	3
hebt !	1
hebt gezien	1
hebt kan	1
hebt m	1
heden en	-3
heeft al	1
heeft als	-1
heeft deze	-13
heeft dit	1
heeft echt	1
heeft gehad	2
heeft geprobeerd	-1
heeft gewoon	1
heeft kunnen	2
heeft maar	-1
heeft me	1
heeft meegemaakt	4
heeft meer	-1
heeft mij	1
heeft moeten	3
heeft namelijk	1
heeft niet	-4
heeft niets	-1
heeft over	-2
heeft van	-3
heeft veel	1
heeft zij	-1
heel	2
heel aangrijpend	1
heel benieuwd	-1
heel bijzonder	1
heel boek	-1
heel de	1
heel duidelijk	4
heel fijn	2
heel geloofwaardig	2
heel goed	5
heel herkenbaar	11
heel indrukwekkend	3
heel interessant	-1
heel irritant	-2
heel jammer	-6
heel klein	-1
heel knap	1
heel lang	8
heel leuk	2
heel mooi	33
heel onderhoudend	1
heel ongeloofwaardig	-2
heel realistisch	1
heel simpel	1
heel slap	-1
heel slecht	-1
heel spannend	20
heel sterk	1
heel storend	-1
heel vaag	-1
heel verrassend	2
heel vervelend	-1
heel vlot	1
heen lopen	2
heen te	-2
heerlijk	35
heerlijk !	7
heerlijk boek	10
heerlijk leest	2
heerlijk om	-3
heerlijk weg	5
heerlijk wegleest	2
heerlijke	18
heerlijke chicklit	2
heerlijke thriller	2
heft	-1
heft in	-1
heftig	3
heftig !	2
heftig boek	4
hekel aan	1
helaas	-47
helaas !	-2
helaas een	-1
helaas geen	-1
helaas het	-1
helaas ik	-2
helaas niet	-5
helaas viel	-2
helaas vind	-2
helaas vond	-2
helaas wat	-1
held	2
helden	-1
helder	4
helder beeld	1
heldere	2
heldere manier	1
hele boek	-4
hele familie	1
hele goede	5
hele leuke	1
hele serie	2
hele verhaal	-4
helemaal goed	5
helemaal in	8
helemaal mee	7
helemaal nergens	-2
helemaal niet	-18
helemaal niets	-3
helemaal niks	-13
helemaal super	1
helemaal uit	-1
helft	-23
helft en	-5
helft van	-6
helft wil	1
hells	-1
hells angels	-1
hem	1
hem ?	-1
hem en	-1
hem erg	-1
hem heb	2
hem het	1
hem iedereen	1
hem te	2
henning	1
henning mankell	1
heren	2
herfst	-1
herhaling	-5
herhalingen	1
herinneren dat	1
herkenbaar	15
herkenbaar !	2
herkenbaar en	6
herkenbaar zijn	1
herkenbare	13
herkenbare personages	1
herkennen !	1
herkenning	1
herleven	2
herlezen	4
herlezen !	1
herman finkers	1
herman koch	-3
hermans	1
hersengarage	-5
hersengarage van	-2
het achterhuis	5
het algemeen	1
het allemaal	-3
het allerbeste	2
het barst	-1
het begint	-1
het besef	1
het best	1
het bestaan	4
het beste	13
het bijzonder	2
het binnen	-1
het boek	-1
het bot	1
het commentaar	-1
het denk	-1
het dicht	-1
het diner	-3
het door	-1
het dorp	-3
het duo	1
het eiland	1
het eind	-1
het enige	-1
het er	1
het erg	1
het ergste	-2
het franse	-1
het gaat	-3
het gedrag	-1
het geeft	4
het geen	2
het geheel	-6
het geheim	1
het geld	-2
het geloof	1
het geluk	3
het gemiddelde	-2
het geschreven	1
het gevoel	-1
het gevolg	-1
het gezin	-2
het goede	-1
het haar	1
het hart	1
het helaas	-1
het hele	-8
het hoofdstuk	-1
het ideale	1
het idee	-4
het iedereen	4
het in	7
het interessant	-3
het iq	-1
het jammer	6
het jou	2
het judas	-1
het kabbelt	-1
het kainsteken	3
het kan	-5
het karakter	-1
het kasteel	1
het komt	-1
het kon	-2
het laat	4
het lachen	5
het landgoed	-1
het landschap	1
het las	1
het leek	-1
het leesplezier	-1
het leest	-1
het leukste	2
het leven	5
het lezen	3
het licht	-1
het liefst	1
het lijkt	-5
het luisteren	-2
het lukt	-1
het maar	-1
het maken	-1
het malika	1
het meer	-1
het minste	-1
het misschien	-6
het moeilijk	-1
het moment	-1
het mooiste	-1
het najaar	1
het nauwelijks	-1
het niet	-1
het niveau	-1
het nodige	-1
het nou	-4
het oerwoud	1
het onderwerp	-3
het onmogelijk	3
het oog	1
het oogpunt	1
het oud	-4
het over	-1
het pakt	1
het papier	-1
het persoonlijk	-1
het plot	-9
het prima	-1
het probleem	-4
het programma	1
het romeinse	1
het saai	-3
het schijnt	-1
het slapen	9
het slechtste	-14
het spannende	1
het stalinistische	1
het steken	-1
het strand	8
het succes	-2
het taalgebruik	-4
het thema	-7
het toilet	-1
het tweede	1
het uitlezen	-1
het valt	-1
het verder	7
het vergelijk	-1
het verhaal	-1
het verschiet	2
het vertellen	-1
het viel	-4
het vliegtuig	-1
het volgende	2
het voor	-1
het vooral	7
het voorval	2
het ware	-1
het was	-2
het wat	1
het wederom	1
het weerloze	1
het wellicht	-1
het werd	5
het woord	-2
het wordt	-4
het woud	1
het zeker	1
het zich	1
het ziekenhuis	4
het zit	-1
het zou	-1
het zuiden	1
het zwijgen	1
hetzelfde	-4
hier	-4
hier aan	3
hier en	1
hier in	2
hier moet	-1
hier op	-1
hier toch	-1
hier zijn	-1
hierbij	6
hierdoor	-4
hieronder	1
hij alles	2
hij dat	-1
hij door	-2
hij is	6
hij leert	1
hij mij	-1
hij op	2
hij toch	1
hij uit	1
hij weer	1
hilarisch	6
hilarisch !	5
hilarisch proza	-1
hilarische	2
historische feiten	-1
hobb	1
hobbit	2
hoe	4
hoe de	3
hoe dom	-1
hoe een	2
hoe en	1
hoe haar	2
hoe heeft	-1
hoe het	8
hoe kluts	2
hoe kun	-2
hoe ze	1
hoe zij	2
hoe zijn	1
hoek gegooid	-1
hoeveelheid	-1
hoge	-3
hoge verwachtingen	-21
hoger	-5
hollander	1
holloway	-1
holoway	-1
homo	-1
hond	2
honden	-1
honger	4
hoofdpersoon een	-2
hoofdpersoon het	-1
hoofdpersoon in	2
hoofdpersoon komt	-1
hoofdpersoon mee	2
hoofdpersoon van	2
hoofdpersoon zelf	-1
hoofdrolspelers in	1
hoofdstuk en	-2
hoofdstuk over	-1
hoofdstukjes	-1
hoofdstukken	-6
hoofdstukken en	-2
hoofdstukken verder	-1
hoog te	-1
hoog tempo	1
hoogstens	-1
hoop	-1
hoop het	-2
hoop je	-1
hoopt	-1
hoopte dat	-1
hoor !	-5
hoor ik	-1
hoort en	1
hoort het	2
hopeloos	-1
hopend	-1
horen	1
horror	1
horror en	4
horrorverhaal	-2
houd	1
houd het	1
houd ik	-1
houd je	6
houden je	-1
houden van	1
houdt	7
houdt !	1
houdt dan	1
houdt een	2
houdt je	2
houdt moet	1
huid	2
huid en	3
huis tuin	-1
huisvrouw	-4
huizen	-1
hulde	4
hulp	1
humor	1
humor !	2
humor en	3
humor geschreven	1
humor is	-1
humoristisch	5
humoristisch geschreven	1
humoristisch maar	1
humoristische	3
hun eigen	5
hun relatie	2
hun vrouwen	-2
hunk	-1
hype	-9
ian	1
ideaal	5
ideaal om	1
ideale boek	1
idee	-7
idee achter	-1
idee van	-1
idee voor	-1
ideeën	-1
identificeren met	-1
ieder	2
ieder ander	-1
ieder die	2
ieder hoofdstuk	1
ieder jaar	1
iedere	-1
iedere keer	4
iedere pagina	-1
iedereen	2
iedereen !	1
iedereen aan	2
iedereen aanraden	1
iedereen die	-1
iedereen is	-1
iedereen met	1
iedereen om	3
iedereen wel	1
iedereen zou	1
iederen	1
iemand anders	-2
iemand kan	3
iets gemist	-2
iets minder	1
iets om	1
iets van	-3
iets voor	-1
ii	6
ijsprinses en	1
ik aan	-8
ik al	2
ik alleen	-1
ik bedoel	-2
ik beginnen	3
ik bij	-4
ik blijf	1
ik dacht	1
ik dan	-2
ik denk	-1
ik doodga	1
ik dus	-8
ik echter	3
ik eigenlijk	-2
ik erg	-1
ik ervan	-1
ik even	1
ik ga	1
ik gelezen	1
ik gestopt	-2
ik haar	-5
ik had	-8
ik heerlijk	1
ik helaas	1
ik helemaal	1
ik het	-2
ik hier	-1
ik hieronder	-1
ik iedereen	1
ik ik	-1
ik inmiddels	2
ik irriteerde	-1
ik is	-1
ik jammer	1
ik kende	1
ik kijk	8
ik kom	-2
ik kon	1
ik krijg	-1
ik lang	2
ik lekker	1
ik me	-4
ik meer	-2
ik meteen	1
ik mij	-2
ik minstens	-1
ik mis	-2
ik moest	2
ik niet	-3
ik niets	-1
ik nieuwsgierig	-1
ik niks	-1
ik normaal	-1
ik nu	4
ik omhels	-1
ik ooit	2
ik ook	-2
ik raad	1
ik ronduit	-1
ik sla	-2
ik soms	1
ik super	-1
ik toch	-1
ik toen	1
ik totaal	-1
ik uit	-3
ik vanaf	2
ik veel	-1
ik verwachtte	-2
ik voel	-1
ik vond	-1
ik vorm	-1
ik wacht	11
ik weer	2
ik weet	-2
ik weg	1
ik weinig	-1
ik wens	1
ik zal	-1
ik zeer	-1
ik zeg	2
ik zeker	3
ik zit	1
ik zo	1
ik zoek	1
ik zou	-1
illustraties	-3
imago	-1
in	1
in afrika	2
in al	1
in alle	1
in begonnen	1
in belgië	1
in deel	9
in diverse	2
in eigen	-5
in hannibal	4
in hebben	-1
in hem	2
in hoog	1
in irak	1
in januari	3
in je	-2
in lezen	1
in me	1
in midden	2
in mijn	1
in nederland	2
in nl	1
in of	1
in onze	1
in oude	-1
in retraite	-1
in rome	4
in staan	-1
in thailand	1
in the	-1
in tijden	1
in twee	1
in voorkomen	2
in vrijwel	-1
in wat	-1
in wezen	2
in z'n	3
in zo'n	5
in één	10
inc	-2
inclusive	-4
indenken	1
inderdaad een	-3
indringend	2
indringende	2
indruk achter	3
indruk op	6
indrukwekkend	33
indrukwekkend boek	13
ineens in	1
ineens weer	-1
informatie	-6
informatie die	-1
ingewikkelde	3
ingrediënten	-1
ingrijpend	1
inhoud	1
inhoud het	-1
inhoud van	-1
inkijkjes	-1
inkijkjes in	-1
inkomen	5
inkomen er	3
inlevingsvermogen	1
inmiddels	1
inmiddels gelezen	1
inmiddels heb	2
inspecteur sejer	-1
inspireert	2
instelling	-1
integendeel	-1
integer	3
intense	1
interessant boek	6
interessant maar	-6
interessant vind	-1
interesse	1
interesseert	-1
internet	-1
interview	-3
interviews	-2
intieme	-1
intrigerend	1
invalshoeken	-1
inzicht in	1
iq	-4
iq van	-1
irak	1
iris	1
irritant	-16
irritante	-8
irritante schrijfstijl	-1
irritatie	-4
irriteerde	-1
irriteerde me	-2
irriteert	-1
irriteren	-8
irriterend	-1
is !	7
is ?	-2
is al	3
is behoorlijk	-1
is beslist	-1
is best	-4
is bij	-9
is blijft	-1
is daardoor	-1
is deze	-1
is duidelijk	-8
is een	3
is enorm	1
is erg	-1
is feitelijk	2
is flinterdun	-1
is gebaseerd	-1
is geen	-2
is gelijk	-1
is geweest	2
is geweldig	-1
is grof	-2
is haar	-7
is heerlijk	1
is het	-1
is hoe	1
is iets	1
is is	-1
is jammer	-8
is logisch	-1
is maar	-2
is makkelijk	4
is me	-2
is meeslepend	1
is minder	5
is misleidend	-1
is misschien	4
is na	2
is namelijk	-2
is nauwelijks	-2
is niet	-5
is nogal	-2
is of	-2
is ontroerend	1
is ontzettend	-1
is onvoldoende	-1
is onwijs	1
is opgegroeid	1
is overduidelijk	-2
is overkomen	1
is prachtig	2
is precies	-1
is prima	-4
is ronduit	-2
is saai	-1
is spannend	-2
is tegen	-1
is tegengevallen	-1
is terwijl	1
is tussen	1
is uitermate	-1
is uiterst	-2
is uitgegeven	-1
is van	-1
is vastbesloten	2
is veel	-7
is vertaald	-1
is volgens	1
is volkomen	-1
is volledig	-1
is waar	-2
is weer	25
is wel	-4
is wellicht	-2
is wordt	-1
is zijn	8
is zo'n	1
is zonder	8
is één	-1
isabel	1
isabel allende	2
isabelle	2
it !	-2
ja	-1
ja dat	-1
ja hoor	1
ja kun	1
jaar	6
jaar en	-1
jaar geleden	4
jaar lang	2
jaar wordt	2
jaar zijn	1
jack	11
jack ryan	2
jaloers	-1
jammer	-36
jammer !	-40
jammer dat	1
jammer dit	-2
jammer en	-1
jammer genoeg	-1
jammer had	-1
jammer het	-1
jammer hoor	-4
jammer ik	-1
jammer maar	-7
jammer na	-2
jammer toen	4
jammer van	-1
jammer vindt	1
jammer voor	-1
jammer want	-6
jammerlijk	-1
jammerlijke	-1
jane	-1
jane eyre	1
januari	2
jaren terug	1
jaren zestig	-1
jarenlang	3
jarigen	-1
jasje	-1
je	10
je aan	-1
je bijna	2
je blijft	10
je boeken	5
je denkt	3
je deze	1
je dit	1
je dood	1
je door	2
je echt	1
je eenmaal	11
je eerder	1
je eigen	2
je en	2
je er	3
je even	4
je fan	2
je fantasie	2
je gaat	2
je gebeurt	1
je geboeid	1
je geld	-5
je gelezen	3
je gewoon	1
je haar	2
je haast	1
je hard	1
je hebben	1
je hebt	3
je heel	1
je heen	8
je helemaal	8
je hem	3
je hoe	1
je houd	2
je iets	-3
je in	-7
je je	3
je kan	2
je kijk	1
je krijgen	1
je kunt	1
je laten	1
je leeft	19
je leert	5
je leest	18
je lezen	4
je me	1
je mee	2
je meegenomen	1
je merkt	2
je meteen	1
je moet	4
je niet	4
je nieuwsgierig	1
je nog	-1
je nou	-1
je ogen	1
je om	-4
je ook	-1
je pakt	1
je snapt	3
je soms	4
je staat	1
je stoel	2
je te	1
je tegen	-1
je toch	-1
je tot	2
je totaal	-2
je van	-1
je vanaf	2
je vergeet	1
je verveelt	-1
je volgt	2
je vraagt	1
je vreselijk	1
je vrienden	1
je waant	3
je weer	5
je werkelijk	1
je wil	-1
je wilt	13
je wordt	1
je zelf	8
je zelfs	-2
je ziet	4
je zin	-1
je zit	-1
je zo	5
jean	-2
jean m	-1
jeffrey	3
jelle	2
jeugd in	5
jezelf	-2
jezelf een	1
jezus	-6
jij	1
jn	-2
jodie	1
jodie foster	4
jong	1
jonge	1
jonge leeftijd	2
jou	2
judas	-1
judas evangelie	-1
judith	-2
juist heel	5
juist wel	-1
juiste	1
juiste volgorde	1
julius	1
jullie	4
jury	-2
kaas	-5
kabbalist	1
kabbelt	-2
kabbelt maar	-1
kader	-1
kado	1
kaft	-1
kainsteken	3
kamer	3
kamers	1
kan best	-1
kan dan	-1
kan echt	-1
kan een	-1
kan er	-2
kan gaan	-1
kan gebeuren	2
kan geen	-1
kan geven	2
kan haar	-1
kan ik	-3
kan in	3
kan lezen	1
kan mij	-3
kan nu	1
kan overleven	1
kan schrijven	3
kans	-1
kans !	-1
kans te	-1
kant op	-2
kant zou	2
karakter	-2
karakter van	-1
karakteristiek	2
karakters	-1
karakters komen	-1
kardinaal	-3
karikaturen	-3
karin fossum	-2
karin slaughter	7
kars	2
kast gezet	-1
kasteel	1
kay	-1
keek	-1
keel	5
keel heb	1
keer	3
keer beter	-1
keer gelezen	5
keer hetzelfde	-1
keer las	1
keer lezen	1
keer niet	-1
keer uit	6
keer uitgelezen	16
keer uitleest	2
keer uitlezen	3
keer weer	5
keer weg	1
keer weggelegd	-1
keer wil	-1
keertje	2
keertje lezen	2
kende	6
kende de	4
kennelijk	-1
kennis met	1
kennis van	-1
kennismaking	-1
kennismaking met	-1
kevbdd	-1
kicken	1
kids	2
kiest om	-1
kijk	13
kijk al	2
kijk er	1
kijk op	5
kijk uit	2
kijken van	2
kim	8
kimpen	1
kinderachtig	-7
kinderboek	-11
kinderen	1
kinderlijk	-10
kinderlijk geschreven	-1
kinderlijke	-1
kinsella	1
kinsella heeft	-2
kippevel	1
klaagzang	-3
klaagzang van	-2
klakkeloos	-1
klant	-1
klap	-3
klas	2
klassiek	2
klassiek meesterwerk	2
klassieke	3
kleding	-4
kleding van	-1
klein beetje	-5
klein boekje	-1
klein meisje	1
kleine geschiedenis	2
kleren	-1
kleur	-2
kleur van	-1
kleuren	2
kleurrijke	1
kleuter	-1
klinkt	-3
klootzak	1
kloppen	-9
kloppend	1
kloppend hart	1
kluts	2
kluts ik	2
kluun	-3
knap bedacht	1
knap geschreven	3
knap hoe	4
knap van	-1
knappe	-2
knielen	-1
knielen op	-1
knullig	-2
knullig en	-2
koch	-5
kocht	-1
kocht ik	-1
kom	-2
kom ik	-1
kom niet	-1
komen dan	-1
komen hoe	2
komen ik	-1
komen is	-2
komen maar	-2
komen nergens	-1
komen niet	-1
komen van	4
komen wat	-1
komen we	-2
komen zoveel	-1
komt deel	3
komt een	-1
komt en	5
komt het	-1
komt hoe	-3
komt met	2
komt naar	-1
komt niet	-8
komt nog	-1
komt ook	3
komt op	-4
komt te	3
kon komen	-1
kon me	-8
kon mij	-1
kon niet	2
konden	-1
koop het	-1
kopen !	3
kopen dit	3
koper	-1
kopie	-2
kopie van	-1
kort	-3
korter	1
kortom een	4
kostte	-1
koude	5
koude huivering	1
koude rillingen	1
krampachtig	-1
kranten	-1
kreeg dit	3
kreeg het	-1
krijg er	-1
krijg geen	-1
krijgen maar	-1
krijgt	1
krijgt hij	2
krijgt van	-1
kritiek	-1
kritische	3
kromme	-8
kromme tenen	-6
kroon	1
kruipt	1
kunnen	-2
kunnen gebeuren	3
kunnen hebben	-1
kunnen houden	-2
kunnen laten	-1
kunnen maken	-5
kunnen niet	-1
kunnen schrijven	-1
kunnen worden	-19
kunnen zijn	-1
kunt beter	-2
kunt er	3
kunt je	1
kwalificatie	1
kwaliteit	-7
kwaliteit is	-1
kwam	-13
kwam dat	-1
kwam de	-1
kwam dit	-1
kwam het	-6
kwam niet	-1
kwart	-1
kwelling	-1
kwijtgeraakt	-1
laaaaangdraaadig	-1
laaaaangdraaadig !	-1
laat de	-1
laat deze	-1
laat dit	-1
laat een	1
laat ik	1
laat je	10
laat staan	-1
laat zien	1
laat zijn	-1
laatste bladzijde	5
laatste boek	-1
laatste dag	-1
laatste dans	5
laatste keer	-4
laatste letter	2
laatste man	1
laatste oordeel	5
laatste pagina	4
laatste stuk	1
lach	19
lach en	4
lachen	14
lachen !	5
lachen en	5
lachwekkend	-1
lackberg	10
lambs	3
land als	1
land is	-1
landgoed	-1
lang aan	-1
lang heeft	1
lang wachten	3
langdraderig	-1
langdradig	-37
langdradig !	-1
langdradig boek	-4
langdradig en	-21
langdradig maar	19
langdradig met	-1
langdradige	-1
lange dagen	-1
lange na	-1
lange tijd	1
langer	-1
langzaam op	1
larsson	-1
las	1
las en	3
las was	3
laten	-1
laten lezen	-1
laten liggen	-1
laten we	-1
laten worden	-1
laten ze	-1
later	-6
latijnse teksten	-1
lazen	-1
le	-3
lecter	4
lectuur	-2
leefde	1
leeft	9
leeft helemaal	5
leeft mee	1
leeg	3
leegte	10
leegte van	3
leek	-1
leer	-1
leer je	-1
leerlingen	-1
leert	1
leert dat	2
leert je	1
leerzaam	14
lees de	2
lees het	2
lees je	3
lees niet	1
lees plezier	1
lees veel	-1
leesbaar	3
leesclub	-1
leesplezier	2
leesplezier !	1
leesplezier in	3
leest	5
leest als	7
leest erg	3
leest gemakkelijk	-1
leest heerlijk	4
leest hoe	1
leest kun	1
leest lekker	9
leest makkelijk	4
leest niet	-3
leest of	1
leest over	2
leest weer	1
leest wel	1
leesvoer	7
leesvoer !	3
leg je	6
lege	-2
lege pagina's	-1
legendes	1
leggen	24
leggen !	1
leggen en	8
leidt	-1
leidt tot	-2
leken	1
lekker	5
lekker !	2
lekker boek	6
lekker en	7
lekker leesvoer	1
lekker op	2
lekker te	1
lekker vakantieboek	3
lekker vlot	3
lekker voor	5
lekker weg	1
lekker weglees	2
lenen	-1
leo	1
letter	4
leugens	-1
leuk	1
leuk !	12
leuk beschreven	1
leuk boek	8
leuk dat	2
leuk geschreven	1
leuk kunnen	-1
leuk maar	-10
leuk om	1
leuk thema	-1
leuk verzonnen	-1
leuk vind	1
leukste	2
leukste boek	2
leven	5
leven ?	4
leven aan	1
leven dat	1
leven en	2
leven gegrepen	1
leven hadden	6
leven heeft	1
leven kan	1
leven op	6
leven voor	-2
leven zou	-1
levendige	4
levensecht	2
levensverhaal	2
lewinsky	-1
lezen	11
lezen !	17
lezen bent	1
lezen doordat	3
lezen dus	5
lezen ervan	-1
lezen hoe	3
lezen ik	4
lezen is	2
lezen je	2
lezen kan	1
lezen nu	1
lezen van	1
lezen voor	1
lezen waard	3
lezen zodat	1
lezer	-2
lezer in	-2
lezer mee	1
lezer niet	-3
lezers en	-1
lezers maar	-3
lichamelijk	1
licht	-1
lichte	1
lichte koude	1
lid	-2
lief en	1
liefde	28
liefde die	1
liefde en	15
liefde in	4
liefde is	1
liefde te	1
liefde tussen	1
liefde van	1
liefde voor	8
liefdesgeschiedenis	1
liefdesverhaal van	-1
liefdevol	4
liefdevol geschreven	1
liefhebber	-1
liefhebber van	-5
liefhebbers	-1
liefst	1
liefst in	1
liet	2
liever	-20
liever een	-1
ligt	-1
ligt het	-1
lijf	-3
lijken	-1
lijken op	-2
lijkt	1
lijkt erop	-2
lijkt mij	-1
lijkt op	-1
lijkt wel	-7
lijn	-1
lijvig	3
lila	8
lila de	1
lila had	1
lila maar	1
link	-1
links	-6
linton	1
literair	-1
literair gezien	-1
literaire	-8
literaire thriller	-13
literatuur	-7
liza	1
liza marklund	1
loes	2
loes den	2
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
loze	-2
lucia	3
lucy	-1
ludlum	2
luisterboek	-2
lukt	-1
lustbader	1
lynley	3
lyrisch	4
läckberg !	1
m	-2
maag	2
maakt dat	-1
maar	-7
maar ben	-3
maar beter	1
maar bij	-4
maar daarom	3
maar dan	-2
maar de	-5
maar deze	-5
maar dit	-4
maar door	-6
maar doordat	1
maar echt	-2
maar een	-1
maar er	-1
maar gaat	-1
maar geen	-1
maar gelezen	-1
maar gestopt	-1
maar goed	-5
maar heel	-1
maar helaas	-19
maar het	-6
maar hij	-1
maar hoe	2
maar ik	-3
maar later	-1
maar lezen	2
maar meer	-1
maar mij	-1
maar misschien	-1
maar moet	1
maar naar	-1
maar niet	-10
maar of	-1
maar ook	2
maar over	3
maar tegelijkertijd	2
maar toch	1
maar toe	1
maar waar	-1
maar was	-2
maar wat	-10
maar wordt	-1
maar één	2
maatschappij	2
machina	-1
machteloos	1
maeve	-1
maeve binchy	-1
mag	-1
mag er	3
mag het	-3
mag verwachten	-1
mager	-11
magisch	1
mail	-1
maken heeft	1
maken met	3
maken van	-1
maken we	2
makend	-1
makkelijk en	1
makkelijk leesbaar	2
makkelijk te	3
makkelijk weg	-1
malika	5
malika en	3
man en	2
man maar	-1
man te	-1
manier geschreven	1
manier om	-1
manieren	1
mank	-1
mann	-1
mannen	-1
mannen eten	-3
marcus	1
margriet	-1
margriet de	-1
maria zachea	5
marian	2
marian mudder	2
marketing	-2
marklund	1
markt en	2
marquez	5
materie	5
mathilda's	1
mathilda's laatste	1
matig	-47
matig boek	-2
matilda's	1
matilda's laatste	1
mc	-1
me	-6
me af	-5
me dan	-2
me diep	1
me door	-7
me echter	-1
me eigenlijk	-4
me enorm	-1
me er	-17
me gemaakt	1
me helemaal	2
me hier	-1
me met	-1
me niet	-1
me nogal	-1
me nu	-1
me te	-1
me tegen	-4
me totaal	-2
me voorstellen	-1
me zo	1
mede	1
mede door	1
mee	10
mee gezegd	-1
mee in	2
mee kan	1
mee maken	1
mee met	9
mee naar	4
mee op	2
mee te	1
meebeleeft	1
meebrengt	2
meedoet	2
meedogenloze	2
meegaat	-1
meegemaakt	3
meegenomen	3
meegenomen in	1
meegenomen naar	1
meegesleept	1
meegetrokken	1
meegezogen	3
meegezogen in	3
meeleven	1
meeliften	-3
meeliften op	-2
meeliftend	-1
meeliftend op	-1
meent	-1
meer boeken	1
meer inzicht	1
meer is	-1
meer lezen	2
meer om	-1
meer van	-1
meer verwacht	-8
meer wilde	-1
meerdere malen	1
meerdere verhalen	3
meeslepend	28
meeslepend boek	5
meeslepend en	2
meeslepende	1
meest aangrijpende	1
meestal	1
meesterlijk	6
meesterwerk	23
meesterwerk !	1
meesterwerk van	3
meevoelen	1
meevoelen met	1
meevoelt	2
meid	1
meisje van	1
meisje wordt	1
meisjes	1
mekaar	2
meldkamer	1
melig	-2
mellberg	1
mellberg die	1
men	-1
men hoeft	3
meneer	-9
meneer heeft	-1
mening	-2
mening niet	-1
mening over	-2
mens	2
mensen	2
mensen denken	3
mensen die	2
mensen in	2
mensen te	-1
mensen zo	2
mentaliteit	-1
merk	-1
merkt	5
merkte	-1
merkte ik	-1
met af	2
met als	-8
met anne	1
met daarbij	3
met dat	-1
met deel	1
met dementie	3
met deze	1
met elkaar	5
met enige	-2
met god	-2
met goed	-4
met hoge	-1
met humor	1
met je	5
met kay	-1
met leuke	1
met malika	2
met mensen	2
met moeite	-1
met nicci	4
met nog	2
met onze	2
met opvolgers	2
met plezier	1
met prachtige	1
met recht	1
met spanning	2
met spel	-1
met tranen	3
met van	8
met weinig	-1
met zich	4
met zichzelf	-2
met zijn	1
met zo'n	-1
met zoveel	-2
meteen	4
meteen gaan	1
meteen het	2
meteen in	2
mevrouw	-10
mgb	1
mick	-1
midas	-1
midas dekkers	-1
middel	-7
middel van	-7
middelbare	3
middelbare school	1
middeleeuwen	2
middelmatig	-2
midden	2
midden aarde	3
midden in	1
middenin	1
midzomermoord	2
mij	-3
mij aan	-3
mij absoluut	-1
mij de	-1
mij dit	-1
mij een	-1
mij erg	-1
mij geen	-2
mij gemaakt	1
mij had	-5
mij het	3
mij kwam	-1
mij maar	-3
mij moeten	-1
mij niet	-4
mij over	-2
mij te	-3
mij tegen	-4
mij totaal	-1
mij veel	2
mij wat	-1
mij weg	4
mij wel	-4
mij zeker	1
mij zijn	-1
mij zo	1
mijlenver	-2
mijn aandacht	-2
mijn advies	-2
mijn complimenten	1
mijn favoriet	2
mijn favoriete	7
mijn geld	-4
mijn genre	2
mijn handen	3
mijn hart	2
mijn hoofd	4
mijn idee	-9
mijn keel	2
mijn mening	-1
mijn opa	2
mijn recensie	-1
mijn smaak	-4
mijn tijd	-8
mijn twijfels	-2
mijn vakantie	2
mijn vriend	1
mijn vriendin	2
mijn wangen	1
mijn woestijn	8
mijns	-1
mijns inziens	-1
mike	1
mike dash	1
minder dan	-2
minder leuk	-1
minder van	-1
mini	2
minimaal	-2
minnaars	1
minpuntje	1
minst	-19
minst een	-1
minst goede	-1
minste	-9
minste boek	-4
minstens	-1
minuten	2
minuutje	2
mis	-8
mis ik	-2
misgeslagen	-1
mishandeld	3
miskleun	-6
miskoop	-11
misleidend	-2
mislukken	-1
mislukt	-5
mislukte	-6
misplaatst	-2
misschien	-13
misschien dat	-3
misschien is	2
misschien leuk	-3
misschien moet	-2
misschien te	-1
misschien was	-1
misschien zelfs	-1
misselijk	-3
misser	-9
misser !	-1
mist	-12
mist het	-1
miste	-2
miste ik	-1
mits	-2
mix van	2
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
moeilijk inkomen	3
moeilijk op	-1
moeilijk weg	13
moeilijk wegleggen	2
moeilijkheden	1
moeite doen	-1
moeite gekost	-1
moeite heb	-2
moeite om	-1
moeite uitgelezen	-1
moeite waard	11
moeite wegleggen	1
moeiteloos	1
moest	1
moest en	1
moest ik	1
moest maken	1
moesten	4
moet blijven	-1
moet de	2
moet een	-4
moet even	1
moet haar	3
moet ik	-1
moet namelijk	1
moet vertellen	1
moet worden	-1
moet ze	-1
moet zeggen	2
moet zich	-1
moeten doorstaan	4
moeten dwingen	-2
moeten gaan	-1
moeten lachen	2
moeten laten	-1
moeten lezen	3
moeten worden	-1
moeten worstelen	-1
moeten zijn	-1
mogen worden	-1
mogen zijn	-2
mom	-1
mom van	-1
moment maar	-1
moment niet	-1
moment was	2
momenten	3
momenten in	6
momenten waarop	1
montefiore	-2
montefiore gelezen	-1
mooi	19
mooi !	17
mooi beschreven	3
mooi boek	3
mooi boekje	4
mooi einde	2
mooi en	3
mooi geschreven	16
mooi in	1
mooi maar	-8
mooi over	1
mooi verhaal	-1
mooi verteld	5
mooi vond	1
mooie boek	2
mooie verhaal	1
mooiste	3
mooiste boek	-1
moor	-1
moordenaar	4
moslims	1
moslims en	2
motieven en	1
motorclub	-1
mouw	-1
much	-1
mudder	2
mulisch	-2
multiculturele	-1
multiculturele samenleving	-1
must	19
must have	2
must om	2
must read	1
must voor	1
muts	2
mwah	-3
mwoah	-2
my	-1
myron	3
mysterie is	-1
na	-2
na al	-3
na een	-4
na pagina	-1
na voor	-1
na weg	1
na één	-2
naam	-2
naam van	-4
naam was	-1
naar amerika	3
naar bed	6
naar boven	3
naar deel	5
naar dit	-2
naar het	1
naar mijn	-9
naar rome	2
naar wat	2
naar zijn	1
naarmate	1
naast de	1
naaste	1
nabestaanden	3
nacht het	1
nachtkaars	-1
nachtrust	3
nachts	2
nachtschade	14
nadeel	3
nadeel vind	-1
nadenken	1
nadenken over	2
nadruk	-4
nadruk op	-1
naief	-1
najaar	1
nam	5
name omdat	-1
namelijk een	2
namelijk van	-1
natuurlijk is	-1
natuurlijk ook	1
natuurlijk verschrikkelijk	1
natuurlijk zijn	-2
nauwelijks	-8
nauwelijks NOT_te	-1
nederland maar	2
nederlander	-2
nederlanders	2
nederlands is	-1
nederlandse	-3
nee	-36
nee dit	-1
nee ik	-3
neem ik	-3
neemt	8
neemt en	1
neemt je	-2
neemt niet	1
negatief	-3
negende	2
neiging	-4
neiging om	-2
nemen	1
nergens	-10
nergens NOT_echt	-2
nergens NOT_over	-9
net	1
net als	10
net begonnen	1
net goed	1
net niet	-5
net zoals	1
netjes	-2
niemand NOT_aanraden	-1
niet	-7
niet NOT_aan	-1
niet NOT_aanraden	-9
niet NOT_al	-4
niet NOT_alleen	-1
niet NOT_alles	1
niet NOT_als	-1
niet NOT_best	-2
niet NOT_beter	-3
niet NOT_bijzonder	-1
niet NOT_boeien	-5
niet NOT_boeiend	-14
niet NOT_de	-10
niet NOT_die	-2
niet NOT_direct	7
niet NOT_door	-10
niet NOT_doorheen	-22
niet NOT_droog	1
niet NOT_duidelijk	-3
niet NOT_dus	-3
niet NOT_echt	-2
niet NOT_een	-20
niet NOT_eens	-4
niet NOT_erg	-5
niet NOT_even	2
niet NOT_gaan	-1
niet NOT_gegrepen	-1
niet NOT_gekocht	-6
niet NOT_gelezen	2
niet NOT_geloofwaardig	-6
niet NOT_geloven	3
niet NOT_gelukt	-10
niet NOT_geschreven	-1
niet NOT_geweldig	-1
niet NOT_gewoon	-1
niet NOT_goed	-8
niet NOT_heb	-1
niet NOT_heel	-2
niet NOT_helemaal	-2
niet NOT_het	1
niet NOT_in	-8
niet NOT_inkomen	-1
niet NOT_interessant	-5
niet NOT_kloppen	-1
niet NOT_komt	-1
niet NOT_kon	-1
niet NOT_kopen	-7
niet NOT_kunnen	-2
niet NOT_kunt	6
niet NOT_lang	-1
niet NOT_langdradig	5
niet NOT_leest	1
niet NOT_lekker	-16
niet NOT_lezen	-7
niet NOT_los	4
niet NOT_mag	1
niet NOT_meer	3
niet NOT_meeslepend	-1
niet NOT_met	-1
niet NOT_mijn	-2
niet NOT_minder	20
niet NOT_mogen	-1
niet NOT_nog	6
niet NOT_of	-3
niet NOT_om	-5
niet NOT_op	1
niet NOT_over	-6
niet NOT_overdreven	1
niet NOT_pakken	-1
niet NOT_pakkend	-5
niet NOT_schrijven	-1
niet NOT_serieus	-1
niet NOT_slecht	-2
niet NOT_spannend	-23
niet NOT_stoppen	5
niet NOT_storend	1
niet NOT_tot	-7
niet NOT_uitgelezen	-5
niet NOT_uitlezen	-1
niet NOT_veel	-2
niet NOT_verwacht	1
niet NOT_verwachten	2
niet NOT_voor	-1
niet NOT_voorspelbaar	2
niet NOT_waar	-2
niet NOT_waard	-15
niet NOT_waargemaakt	-2
niet NOT_waarom	-1
niet NOT_wachten	8
niet NOT_was	-1
niet NOT_wat	-1
niet NOT_weg	6
niet NOT_wegleggen	14
niet NOT_zijn	-1
niet NOT_zo	-1
niet het	-1
niet ik	-5
niet want	2
niets	-21
niets NOT_aan	-3
niets NOT_beters	-1
niets NOT_met	-1
niets NOT_nieuws	-1
niets NOT_te	-1
niets NOT_toe	-2
niets NOT_toevoegen	-1
nietszeggend	-4
nieuw deel	2
nieuwe buren	-3
nieuwe dingen	1
nieuwe wereld	1
nieuwe werk	-3
nieuws	-2
nieuwsgierig	-1
nieuwsgierig was	-1
niks	-22
niks !	-1
niks NOT_aan	-6
niks NOT_en	-1
niks NOT_vond	-1
niveau	-9
niveau van	-3
noch	-4
nodig om	-2
noemt	-2
nog beter	7
nog een	-1
nog eens	-2
nog even	2
nog iets	-1
nog in	3
nog lang	2
nog meer	2
nog naar	-1
nog over	2
nog tot	-2
nog twee	1
nog verder	-1
nog wat	-1
nog wel	-4
nog zou	-1
nogal	-8
nogal saai	-1
nogmaals de	-1
non	-4
non fictie	-3
nonchalante	2
nooit NOT_boeken	2
nooit NOT_echt	-1
nooit NOT_had	-1
nooit NOT_heeft	1
nooit NOT_in	3
nooit NOT_te	1
nora	1
nora roberts	1
normaal	-4
normaal gesproken	-1
normaal is	-1
nou	-34
nou als	-3
nou door	-1
nou eigenlijk	-1
nou ik	-1
nou ja	-1
nou niet	-2
nou ook	-1
nou te	-1
nouja	-1
novelle	-1
ns	-1
ns publieksprijs	-1
nu aan	-1
nu al	1
nu ben	1
nu de	1
nu echt	-14
nu eenmaal	-2
nu eindelijk	3
nu gaat	2
nu halverwege	-2
nu het	3
nu in	11
nu maar	1
nu nog	-4
nu over	-1
nu veel	2
nuchter	-1
nutteloze	-1
obsessie voor	-1
oerwoud	1
oeuvre	-1
of	1
of de	-3
of een	-3
of haar	6
of het	-1
of ik	-2
of is	1
of niet	1
of te	-1
of the	3
ofzo	-1
ogen van	3
oh	-1
ok	1
oke	-2
om aan	3
om bij	2
om door	-1
om doorheen	-1
om een	-7
om even	3
om lekker	1
om maar	-2
om mijn	-1
om na	-1
om nooit	1
om nou	-1
om nu	2
om onder	2
om ook	-1
om sommige	1
om te	1
om telkens	-1
om uiteindelijk	2
om weg	7
om zo'n	-1
oma en	2
omdat je	1
omdat mijn	1
omdat ze	3
omdat zij	-1
omgaat met	1
omgegaan	1
omgeving	7
omgeving en	1
omhels	-1
omhels je	-1
omnibus	1
omschreven dat	2
omschrijvingen	-3
omslag	-1
onbeduidend	-1
onbegrijpelijk	-1
onbegrijpelijk dat	-6
onbevredigend	-3
ondanks dat	3
onder haar	2
onder ogen	1
onderhoudend maar	-1
onderliggende	1
onderstaande	2
ondertitel	-1
onderweg	1
onderwerp	-9
onderwerp had	-1
onderwerp maar	-1
onderwerpen	-1
onderwerpen en	-1
onduidelijk	-5
ongefundeerde	-1
ongelofelijk	2
ongelofelijk dat	1
ongelofelijk goed	3
ongelofelijk verhaal	3
ongelooflijk	7
ongelooflijk dat	4
ongelooflijk goed	1
ongelooflijk hoe	1
ongelooflijke	-1
ongeloofwaardig	-29
ongeloofwaardig en	-5
ongeloofwaardig verhaal	-1
ongeloofwaardige	-5
ongenade	2
ongetwijfeld	-6
ongetwijfeld een	-1
ongeveer	-6
oninteressant	-9
oninteressant en	-1
onjuistheden	-1
onjuistheden en	-1
onleesbaar	-10
onmacht	2
onmogelijk om	1
onnatuurlijk	-2
onnodig	-1
onovertroffen	2
onpersoonlijke	-1
onrealistisch	-7
onrealistische	-1
onrust	4
ons een	3
ons scheidt	1
onsamenhangend	-23
onsamenhangend geheel	-2
onschuldig	1
ontbreekt	-1
ontbreken	2
ontbreken !	1
ontdek	2
ontdekking	-3
ontdekkingsreis	1
ontdekt dat	2
ontelbare	-2
ontgaat	-1
ontgaat mij	-1
ontmoet en	-1
ontmoetingen	1
ontroerend	37
ontroerend en	2
ontroerend tegelijk	1
ontroerende	2
ontstaan	2
ontstijgt	-6
ontstijgt het	-2
ontvoerd	2
ontvouwt	1
ontwikkelingen	1
ontzettend jammer	-1
ontzettend leuk	2
ontzettend mooi	1
ontzettend saai	-1
ontzettend slecht	-1
ontzettend spannend	4
ontzettend tegen	-3
ontzettend voorspelbaar	-1
ontzettende	-2
onverwacht	5
onverwachte	11
onverwachte wendingen	1
onverwachtse	2
onvoldoende	-11
onvoldoende en	-1
onvoorstelbaar	1
onvoorstelbare	4
onwaardig	-4
onwaarschijnlijk	1
onwaarschijnlijke	-2
onwaarschijnlijkheden	-4
onwaarschijnlijkheden aan	-1
onwijs	1
onze oom	-1
onzichtbaar	-1
onzin	-7
onzinnige	-1
oogpunt van	1
oogt	-1
ooit !	4
ooit een	-1
ooit heb	4
ook !	1
ook aan	1
ook deze	1
ook dit	5
ook doen	1
ook een	2
ook en	1
ook gaat	-2
ook geen	-14
ook haar	2
ook ik	-1
ook in	2
ook is	-2
ook komt	1
ook kunnen	-1
ook lachen	1
ook leuk	3
ook lezen	1
ook maar	-4
ook meerdere	3
ook meteen	3
ook mooi	1
ook niet	-9
ook nog	-1
ook nu	4
ook om	1
ook omdat	1
ook over	4
ook snel	-1
ook van	-3
ook was	-1
ook weer	1
ook weggelegd	-1
ook weinig	-1
ook wel	-1
ook zeker	5
ook zijn	-1
ook zo	7
ook zo'n	4
oom	-1
oordeel	1
oorlog	6
oorlog die	2
oorlog en	2
oorlog in	6
oorlog wordt	-1
oorlogen	3
oorlogs	1
oorspronkelijke	3
oosterse	1
op !	-2
op aan	-1
op aanraden	-1
op aarde	1
op alles	2
op basis	-7
op blz	-4
op deel	6
op deze	-2
op dit	-1
op diverse	3
op haar	-2
op iedere	-1
op internet	-2
op jonge	2
op me	3
op mijn	5
op naar	10
op onderzoek	-1
op ongeveer	-2
op sleeptouw	1
op straat	-1
op t	3
op televisie	1
op vakantie	1
op z'n	-3
op zich	-15
op zijn	1
op zolder	3
opbouw van	-1
opdracht	-2
open deuren	-1
open eindjes	-1
opener	4
opgebouwd	-1
opgebouwd en	-4
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
opnieuw een	1
opnieuw weer	1
oppervlakkig	-35
oppervlakkig en	-4
oppervlakkig geschreven	-1
oppervlakkig verhaal	-1
oppervlakkige	-7
oppervlakkigheid	-2
oprecht	2
oprechtheid	1
opschrijven	-1
opsomming	-7
opsomming van	-3
opvallend	2
opvallend is	2
opvolger	6
opvolger !	2
opvolger van	1
opvolger voor	1
opvolgers	2
opvolgers maar	2
opzet	-2
opzoeken	2
orde	1
ordinair	-1
oscar	1
oud papier	-6
ouder	2
ouders en	1
ouderwets	-2
ouderwets en	-1
ouderwetse	1
oufkir	1
ouwe	1
over	-2
over !	-2
over aan	-1
over alle	-1
over alles	-1
over als	-3
over dat	-1
over dementie	1
over dit	-1
over elkaar	3
over gedaan	-1
over gehoord	1
over george	-1
over ging	-1
over haar	-5
over heb	1
over maakt	1
over mensen	-1
over mijn	4
over moet	1
over net	1
over the	-3
over vrouwen	-2
over wat	1
overal	-1
overal en	1
overbodig	-10
overbodige	-8
overbodige informatie	-1
overbrengen	-1
overdreven	-3
overduidelijk	-5
overgeslagen	-19
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
overzicht	-4
overzicht van	-1
paar bladzijden	-1
paar hoofdstukken	-2
paar pagina	2
paard	1
pag	-2
page	5
page turner	5
pageturner	6
pagina's	-27
pagina's !	-1
pagina's en	-1
pagina's heb	-1
pagina's lang	-2
pagina's overgeslagen	-1
pakken en	1
pakkend !	1
pakt	2
pakt en	3
pakt je	4
pakte me	-2
pampa's	1
paniek	-1
paperback	2
papier	-16
paranoia	-2
partner	1
pas na	1
pas op	-1
pas weer	1
passeren	-1
passie	3
patricia	-4
patricia cornwell	-1
patrick savalle	-4
patronen	2
paulo	3
paulo coelho	2
peil	-1
per dag	-1
perfect !	2
personage wordt	-1
personages als	1
personages en	1
personages maar	-1
persoon aan	1
persoon die	1
persoon is	-1
persoonlijk het	2
persoonlijkheden	-1
perverse	-2
perverse en	-1
pessl	-1
peter r	3
petje	1
petje af	1
pff	-1
pfff	-5
phileine	-1
phileine zegt	-1
piano	10
pieter	3
pijn en	-1
pim	2
pim fortuyn	3
pitty	-3
plaats !	1
plaatsgevonden	1
plaatst	1
plaatst gesprekken	1
plaatsvervangende	-1
plaatsvervangende schaamte	-1
plagiaat	-1
plakken	-1
plank	-13
plank volledig	-1
plat	-8
plat en	-3
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
plot is	-4
plotwendingen	-1
pluspunt	-1
poetisch	3
poging	-14
poging om	-2
politie	1
politiek	-1
politieke roman	2
politieman	-1
positie	2
positie in	2
positief	-4
positiefs	-1
positieve	-4
positieve reacties	-2
positieve recensies	-1
positiever	-1
post	5
potentie	-1
pracht	3
prachtig	45
prachtig !	7
prachtig beschreven	7
prachtig boek	45
prachtig en	7
prachtig geschreven	-3
prachtig omschreven	2
prachtig schrijven	-3
prachtig verhaal	10
prachtige	7
prada	1
precies is	-1
precies wat	-1
predikaat	-1
pretentieuze	-1
prettig dat	-1
prettig en	-3
prettig leest	1
prima boek	6
prima geschreven	3
prima maar	-3
principe	-6
prins	8
prins op	1
privé	-1
privé leven	-1
probeert	-3
probeert te	-1
proberen te	-1
probleem	-7
product	-1
proeft	2
profeet	1
programma	3
proloog is	-1
proppen	-1
prostituee	-1
provoceren	-1
proza	-5
prul	-1
prullenbak	-3
pseudoniem sophie	1
psychiater	-1
psychische	-1
puber	1
publiek	-7
publieke	-1
publieksprijs	-1
punt	-4
punt van	-1
punten	-1
puntjes omschreven	-1
pure	2
pure vorm	3
puur	1
puur en	2
qua	1
qua inhoud	2
qua schrijfstijl	1
quasi	-2
raad	2
raad hem	3
raad het	3
raad ik	1
raak	2
raakt hij	2
raakte me	-1
raar	-15
raar boek	-1
raar en	-1
raden om	2
ramp	-1
rapporten	-1
rare	-5
rauw	1
razend	3
reactie	-1
read voor	1
realistisch	17
realistisch geschreven	5
recensies	-5
recensies en	-1
recensies maar	-1
recentie	-8
recenties	-2
recht uit	1
reclame	-3
red	2
redelijk	-2
redelijk goed	-1
redelijk snel	1
redelijke	-1
reden is	-1
reeks	1
regelrechte	-1
regenachtige dag	1
regime	1
reis die	1
reis door	1
reis naar	-1
reizigers	-1
relatie tussen	2
relatief	-1
religie en	-3
remco	-4
remco campert	-4
ren	1
respect	1
respect voor	1
rest is	-2
rest van	-2
retraite	-1
return	3
reve	-1
review	-1
reviews	-1
richard	1
richt	-1
rijk	1
rijk is	1
rijke	-9
rijker	1
rillingen	1
ring	2
rit	1
road	1
rode	-1
roman een	-1
roman over	2
romannetje	-2
romans zo	-1
romantiek	3
romantisch	5
romantisch en	1
rome	5
romeinse	1
rommelig	-3
rommelig en	-2
rond het	1
rondom	-1
ronduit	-16
ronduit een	-1
rug	1
ruim	-1
ruk	27
ruk uit	4
ruk uitgelezen	30
rusland	7
rust in	1
rustige	3
ryan	2
s en	1
s nachts	2
s weet	2
s zijn	-1
saai	-39
saai !	-2
saai boek	-18
saai en	-13
saai maar	4
saai verhaal	-2
saaier	-3
saaier en	-3
samen	4
samen met	11
samengevat	-2
samenhang	-3
samenvatting	-1
santa	-5
santa montefiore	-2
sara	7
sara linton	1
sarah	-2
savalle	-4
scandinavische	-1
sceptisch	1
schaduw	-4
schaduw van	-1
schaduwen	2
schande dat	-1
scheiden	-1
scheidt	1
scheldwoorden	-1
scheppen	-1
schermen	7
schermen bij	1
schermen van	1
scherp	2
scherpzinnige	2
schetst	2
schijnt	-2
schitterend	8
schitterend boek	6
schitterend verhaal	1
schitterende	3
schitterende zonnen	1
scholten	1
school	2
schopt	-1
schrijfster	-7
schrijfster gaat	-1
schrijfster is	-1
schrijfster kiest	-1
schrijfster maar	-3
schrijfster te	-1
schrijfster van	-1
schrijfsters	1
schrijfstijl	-5
schrijfstijl maar	-2
schrijft is	-1
schrijftalent	-1
schrijven	-3
schrijven als	1
schrijven dat	-1
schrijven kan	-1
schrijver !	15
schrijver al	2
schrijver heb	2
schrijver heeft	1
schrijver het	-1
schrijver probeert	-1
schrijver van	-8
schrijver zelf	-1
schrijver zijn	1
schrijvers zijn	-1
schudden	-1
schuilt	1
schutten	-1
scoren	-1
se	-1
se lijk	-1
sejer	-1
serie	2
serie in	1
serie is	3
serie nog	1
serie te	1
serie van	10
seriemoordenaars	3
series	2
serieus	-1
serieus ?	-2
serieuze	-3
sessie	-1
sex	-3
sex in	-1
sexuele	-1
shopaholic	1
shopaholic en	2
showbizz	-1
silence	3
silence of	3
simone	-2
simpel	-11
simpel en	-2
simpele manier	1
simplistische	-1
sinds	2
sinds het	1
site	-1
situatie die	-1
situatie en	1
situaties en	1
sla	-5
slaapverwekkend	-14
slaapverwekkend boek	-1
slaat	-8
slaat nergens	-1
slachtoffer	-2
slap	-7
slap aftreksel	-1
slap verhaal	-5
slapeloze	4
slapeloze nachten	3
slapen	9
slapen gaan	4
slaughter	2
slaughter is	2
slecht	-127
slecht !	-3
slecht boek	2
slecht en	-2
slecht geschreven	-20
slecht vertaald	-1
slechte	-38
slechte kopie	-1
slechte vertaling	-7
slechter	-3
slechts enkele	1
slechtse	-1
slechtste	-36
slechtste boek	-15
slechtste boeken	-1
slee	-1
sleept je	2
sleeptouw	1
sleeptouw genomen	1
slegte	-1
slordig	-5
slordige	-1
slot is	-2
slot waarin	2
smaak	-6
smaakt	1
smaken	-3
smaken verschillen	-3
smart op	1
smullen	3
snap	-6
snap ik	-6
snap niet	-3
snapt	3
sneeuw	2
sneeuwstorm	2
snel af	-1
snel afgeraffeld	-1
snel duidelijk	-5
snel en	-1
snel weer	2
snel wordt	2
snijders	2
somber	-5
somber van	-1
sombere	-1
sommige momenten	3
sommige stukjes	-1
sommige verhalen	2
sommigen	2
soms	1
soms af	-1
soms bijna	1
soms bizarre	1
soms een	1
soms op	1
soms wat	6
soms wel	2
soms zelfs	-3
soms zo	1
sony	-1
soort dingen	1
soort van	-1
soorten	2
sorry	-17
sovjet	3
sovjet unie	2
spaanse	-1
spanje	1
spannend	19
spannend !	2
spannend boek	21
spannend en	18
spannend ook	1
spannend tot	8
spannend van	7
spannende thriller	2
spannende verhaal	3
spannende verhalen	1
spannendere	-1
spanning	4
spanning !	5
spanning en	1
spanning houdt	1
spanning wordt	1
spanningen	2
spanningsboog	-1
spant	1
spant de	1
sparen	1
spatiegebruik	1
speciaal	-1
speelt in	1
spel	-1
spel en	-5
spetter	-2
spetter en	-1
speurtocht	-1
spijt	-5
spijt van	-16
spirituele	-5
spoken	2
sporen	-3
sprak	-1
springt	-1
springt van	-2
sprookje	2
staaltje	-1
staan	-4
staan dingen	-1
staan er	-2
staat	-3
staat dit	-1
staat een	-5
staat in	-2
staat op	-1
stalinistische	1
stalinistische regime	1
stalker	-1
standaard en	1
stap	2
stap direct	2
stapt	-2
staten	2
steden en	-1
steeds geen	-1
steeds minder	-1
steeds niet	-10
steeds op	-1
steeds verder	3
steeds weer	-1
steekt	1
steenhouwer	2
steken	-1
stel	-2
stem	-1
stempel	-1
ster	-2
sterk begin	-1
sterk verhaal	5
sterke	4
sterke karakters	2
sterke maag	1
sterren geven	2
sterren waard	-1
sticker	-2
stieg	-1
stieg larsson	-1
stijn	1
stil van	1
stille	1
stinkende	-1
stoel de	-1
stof	1
stom	-3
stom boek	-1
stomme	-2
stond	1
stonden	-2
stoor	-1
stoort	-1
stoppen met	1
stopt	-7
storend	-2
storend en	-1
straat	-3
strand	10
strand of	3
straten	-2
streepje	1
strijd	1
stroom	-1
stuk beter	-1
stuk door	1
stuk over	1
stuk voor	1
stukken	-2
stukken beter	-2
stukken erg	2
stukken overgeslagen	-2
stukken waren	-1
sturen	-1
subliem	3
succes van	-1
suf	-2
super	51
super !	20
super boek	13
super goed	8
super leuk	1
super mooi	1
superboek	1
supergaaf	1
supergoed	3
supergoed boek	1
superspannend !	2
superspannend tot	1
supporters	1
surealistisch	1
suriname	-1
symboliek	1
t	-2
t wel	-1
taak op	-1
taalfouten	-1
taalgebruik	-5
taalgebruik en	-3
taalkundig	-1
tak	-5
tak en	-1
talent	2
talent !	2
tamelijk	1
tantes	-1
tas	3
tastbaar	3
te amsterdam	2
te beginnen	-2
te begrijpen	5
te bevelen	1
te blijven	-2
te brengen	-2
te combineren	1
te doen	-3
te doorgronden	-1
te dromen	1
te duiken	3
te gebruiken	-1
te gek	3
te goed	2
te hebben	-1
te helpen	1
te hoog	-1
te huilen	-1
te irriteren	-1
te kijken	2
te kloppen	-1
te komen	-1
te kort	-1
te lachen	1
te langdradig	-4
te laten	-1
te leggen	4
te leuk	5
te lijken	-1
te makkelijk	-1
te merken	1
te mooi	-1
te ongeloofwaardig	-2
te onthouden	1
te oud	-1
te plat	-1
te proberen	-1
te scheppen	-1
te schrijven	-2
te smullen	3
te stellen	-1
te traag	-1
te twijfelen	1
te vaak	-1
te veel	-17
te ver	-3
te verkopen	-5
te vervelen	-1
te voorspelbaar	-3
te vullen	-1
te weinig	-13
te worstelen	-2
te zeer	-1
te zien	1
te zitten	5
te zwaar	-1
tegelijk	3
tegemoet	1
tegen	-21
tegen !	-4
tegen de	2
tegen mij	-1
tegen te	-1
tegen vallen	-3
tegengevallen	-4
tegenkomen	4
tegenover de	-1
tegenover zijn	1
tegenstrijdige	3
tegenstrijdige gevoelens	3
tegenvallen	-18
tegenvallend	-11
tegenvaller	-85
tegenvaller !	-3
tegenwoordige	-1
tegenwoordige tijd	-1
tegevaller	-1
tekst	-1
tekst en	-2
tekst op	-1
teleur	-1
teleurgesteld	-11
teleurstellend	-41
teleurstellend boek	-1
teleurstelling	-29
teleurstelling !	-1
teleurstelling na	-1
televisie	1
telkens weer	-1
telleurstellend	-1
tempo	1
ten aanzien	2
ten eerste	-2
tenen	-6
tenenkrommende	-3
teniet	-3
ter	-1
terecht komt	3
term	-1
term literaire	-1
termen	-2
terminologie	-1
terug	2
terug in	1
terug te	1
terugblikken	-1
terugblikt	-1
terugblikt op	-1
terugkomen	1
terwijl	-1
terwijl dit	-1
terwijl ik	-1
terzijde	-3
terzijde gelegd	-1
tess gerritsen	-1
tessa	1
teveel	-21
tevens	3
tevreden	3
tevreden met	4
thailand	1
the city	-1
the firm	2
the lambs	3
the road	1
the stand	1
the top	-3
thema	-24
thema maar	-1
thema van	-3
thema's worden	2
theoriën	-1
thijssen	-2
thomas harris	3
thomas mann	-1
thriller !	3
thriller ?	-1
thriller is	-2
thriller te	-2
thrillerfanaat	2
thrillers maar	-1
thuis	-2
thuis kreeg	-2
tien	4
tien jaar	2
tienerboek	-1
tieners	-2
tijd die	1
tijd er	2
tijd geleden	2
tijd niet	-1
tijd veel	1
tijd weer	2
tijden !	1
tijdens	6
tijdens het	3
tijdens mijn	2
tina	-1
tips en	-1
tis	-1
titel	-3
titel de	-1
titel is	-5
titel van	-1
titel voor	-1
tja	-11
tja wat	-1
tjonge	-3
toch	-2
toch al	-3
toch heeft	2
toch maar	1
toch niet	-2
toch twee	-1
toch verder	1
toch vind	-1
toch was	2
toch wel	-8
toch zijn	-1
toe de	2
toe gaat	10
toe geroerd	1
toe in	-1
toe is	-1
toegaat in	1
toegankelijk	1
toegeven	-2
toegeven dat	-2
toegevoegde	-3
toegevoegde waarde	-1
toekomst tegemoet	1
toen de	1
toen ik	1
toen kwam	2
toepassing	-1
toevallig	-3
toevalligheden	-1
toevoegen	-3
toevoegt	-1
tokyo	-1
ton	6
ton snijders	2
too	-1
too much	-1
toon hermans	1
top !	2
top boek	8
topboek	14
topboek !	3
topper	34
topper !	6
toppertje	3
toppertje !	2
toppie	1
topprestatie	3
toren	4
toren reeks	4
tot	2
tot aan	2
tot de	1
tot een	7
tot eind	9
tot en	2
tot haar	-1
tot het	14
tot je	9
tot leven	7
tot literatuur	-1
tot nu	-1
tot op	3
tot pag	-1
tot pagina	-3
tot tranen	1
tot wat	-1
tot één	-1
totaal	-18
totaal geen	-11
totaal niet	-6
totaal ongeloofwaardig	-1
totale	1
traag op	1
traan	1
traantje	5
tragedie	1
tragische	3
tranen	15
tranen in	15
tranen over	1
treffend	6
treffend en	1
treft	1
trein	3
trein en	1
trek	1
trekken	1
trekken en	2
trent	-1
treurig	-2
triller	1
trilogie	15
trots	1
trouw aan	1
trouwe	-1
truttig	-2
tsja	-4
tuin de	-1
turner	5
tussen	1
tussen de	1
tussen een	1
tussendoor	8
tussendoor te	1
tuttig	-1
tv heb	1
tv programma	2
twaalf	1
twee	-2
twee dagen	2
twee sterren	-2
twee uur	-5
twee vrouwen	-1
tweede boek	1
tweede deel	1
tweede helft	-1
tweede keer	3
tweede verlosser	-1
tweede wereldoorlog	-1
twijfelen	2
twintig	-3
type	-1
typisch	-1
typisch zo'n	-1
té	-1
u	-1
u aan	-1
u de	-1
uit	3
uit !	11
uit amsterdam	-1
uit die	-1
uit dit	-2
uit en	5
uit had	2
uit hebt	-1
uit is	18
uit lezen	1
uit naar	1
uit om	1
uit omdat	1
uit te	-2
uit was	2
uit wilde	-1
uitbrengen	3
uiteindelijk niet	-3
uiteindelijk wel	-1
uitermate	-1
uitgebreid	1
uitgediept en	1
uitgegeven	-9
uitgekauwd	-1
uitgelezen	8
uitgelezen !	9
uitgelezen het	4
uitgelezen je	1
uitgelezen maar	-5
uitgesponnen	-1
uitgesproken	-1
uitgever	-1
uitgeverij	-4
uitgevoerd	-1
uitgewerkt	-2
uithad	-1
uitkomt	8
uitleest	4
uitleg	-7
uitleg van	-3
uitleggen	-1
uitlezen	-1
uitmuntend	3
uitnodiging	-1
uitstekend	9
uitstekend boek	4
uitvoerig	4
uitvoering	-2
uitwerking	-1
uitzending	5
unger	-1
unie	2
uniek is	-1
unieke	3
ups	1
ups en	1
usa	-1
uur van	1
uurtjes	6
v het	-1
vaag	-7
vaag en	-2
vaak gedacht	-1
vaak niet	-1
vader	1
vader die	1
vaderstad	5
vage	-8
vakantie	8
vakantie !	1
vakantie boek	1
vakantie gelezen	4
vakantie in	1
vakantie te	-2
vakantieboek	2
vaker	1
valt	-6
valt dit	-2
valt erg	-3
valt mij	-1
valt tegen	-23
van !	1
van actie	1
van af	-3
van anne	1
van apen	-1
van arnon	-1
van baantjer	1
van begin	10
van bijna	1
van bloemen	2
van bordkarton	-1
van camilla	1
van clarice	1
van claudia	2
van coben	7
van connelly	1
van dan	-2
van details	2
van deze	-1
van eberwein	3
van een	-1
van elk	-1
van en	7
van enid	-1
van enkele	1
van escober	1
van esther	2
van eva	-1
van fantasy	1
van feiten	-2
van frankrijk	-2
van geert	3
van genoten	4
van hak	-1
van harlan	1
van heaven	1
van heb	-2
van heleen	-1
van hetzelfde	-1
van historische	1
van hoe	-1
van ik	2
van jack	1
van jean	-1
van karakter	-1
van kim	2
van kinderen	-1
van kluun	-10
van lackberg	1
van liefde	1
van lila	8
van loes	1
van madeleine	2
van maeve	-1
van malika	1
van mij	1
van nederland	-1
van nieuwe	-1
van omstandigheden	-1
van onder	-1
van ons	-5
van op	2
van patrick	1
van peter	4
van remco	-1
van robin	1
van ruim	-2
van santa	-3
van sara	2
van schrijven	-2
van schrijver	-2
van simone	-2
van spanning	2
van spreken	2
van start	1
van stieg	-1
van thrillers	-1
van toepassing	-4
van twee	-1
van van	-3
van vertellen	-1
van verwacht	-23
van virginia	3
van wat	2
van weg	2
van welke	-1
van wie	1
van willem	-3
van zaken	-1
van zapruder	-2
van zeggen	-1
vanaf	2
vanaf de	-1
vanaf het	3
vanalles	1
vandaan	-1
vandaan komt	-2
vandaar dat	-1
vanuit	3
vanuit de	3
vanuit verschillende	3
varen en	1
vast	1
vast !	2
vast en	1
vastbesloten	2
vaste	1
vecht	1
veel beeldspraak	-1
veel belovend	-1
veel beter	-3
veel dingen	-1
veel en	-1
veel gaat	-1
veel gelezen	3
veel grappige	2
veel herhalingen	-2
veel herkenbare	2
veel humor	3
veel indruk	1
veel lees	1
veel leesplezier	15
veel leuker	1
veel liefde	2
veel loze	-2
veel overeenkomsten	1
veel personen	2
veel sex	-1
veel spannender	-1
veel succes	2
veel te	-26
veel tekst	-1
veel teveel	-1
veel uitleg	-1
veel van	-3
veel verwacht	-1
veel woorden	-2
veel zin	-1
veelbelovend	-2
veelbelovend maar	-3
veertig	1
velen	4
venetië	-1
vent	4
vent !	4
ver	-2
ver gezocht	-1
ver te	-2
veranderen en	-1
verandert	-1
verandert in	-1
verantwoordelijkheid	-1
verassend	1
verbazing	-5
verbazingwekkend	-1
verbeelding	-1
verbijsterd	2
verbijsterd dat	2
verboden	1
verbonden	1
verborgen geschiedenis	1
verder gaat	3
verder ging	2
verder in	1
verder is	-2
verder lezen	10
verder met	1
verder te	-1
verdient	-1
verdieping	-5
verdriet	3
verdriet en	2
verdwijning	-2
verdwijning van	-2
verdwijnt	-1
verfilmd	10
verfilming	6
verfilming van	1
vergaat	1
vergeet	1
vergeet je	2
vergeleken	-1
vergeleken met	-2
vergelijk	-1
vergelijk met	-1
vergelijken met	2
vergelijking	-1
vergelijking met	-2
vergeten	-2
vergezocht	-4
vergezocht en	-3
vergezochte	-1
vergissing	-1
vergroot	4
verhaal afloopt	1
verhaal boeide	-1
verhaal dat	7
verhaal echt	1
verhaal een	-3
verhaal erg	-3
verhaal gewoon	-1
verhaal had	-1
verhaal is	-2
verhaal kan	-2
verhaal laaaaangdraaadig	-1
verhaal laat	1
verhaal leest	-2
verhaal maakt	2
verhaal maar	-4
verhaal mag	-1
verhaal mij	-1
verhaal niet	-14
verhaal springt	-1
verhaal start	-1
verhaal van	1
verhaal vertelt	2
verhaal vond	-1
verhaal waarin	5
verhaal weinig	-1
verhaal wordt	-2
verhaal zal	1
verhaal zeker	1
verhaallijn	-4
verhaallijnen die	1
verhaaltje	-5
verhalen die	2
verhalen en	-1
verhalen in	3
verhalen te	-1
verhalen van	4
verhalen vond	1
verhalen weet	3
verhelderend	5
verheugd	-4
verheugd op	-2
verheugde	-1
verhulst	2
verkeerd beeld	-1
verkeerde	-2
verklappen	-1
verklapt	-2
verkoopt	-1
verkopen	-11
verkracht	1
verlaat	1
verlanglijstje	3
verleden en	-1
verliefd	5
verliefd op	3
verliefd wordt	1
verlies	1
verliest	-3
verloren	1
verlosser	-1
vermakelijk	1
vermakelijk boek	5
vermeer	-1
vermeld	-3
vermoeden	3
vermoeiend	-1
vermoeiende	-1
vermogen	2
vermoord	1
vermoorde	2
vernieuwend	-1
vernieuwend en	-1
verontrustend	4
verpakking	-1
verplaatsen	2
verplaatsen in	1
verraad	1
verrassen maar	-1
verrassend	9
verrassend eind	6
verrassend einde	3
verrassend en	1
verrassende	1
verrassende wendingen	3
verrast	3
verrast was	2
verschiet	2
verschillend	1
verschillende personen	1
verschillende verhaallijnen	1
verschrikkelijk	-11
verschrikkelijk !	-1
verschrikkelijk boek	-12
verschrikkelijke	-2
verschrikkingen van	1
versie	1
versie die	3
verslaafd	6
verslaafd aan	3
verslapt	-1
verslavend	19
verslonden	1
verspilling	-1
verspilling van	-1
verstand	1
vertaald	1
vertaler	-6
vertaling is	-2
verteld door	-1
verteld dus	3
verteld en	2
verteld vanuit	3
vertellen	-1
vertellen over	-2
vertellen van	-1
vertelling	-1
vertoont	-1
vertrek	2
vertrek naar	2
vertrouwd	1
verveeld	-1
vervelend	-22
vervelend boek	-1
vervelend en	-2
verveling	-2
vervolg	4
vervolg op	7
vervolg te	2
verwacht	-24
verwacht je	-2
verwacht van	-5
verwachten dat	-2
verwachting	-3
verwachting ben	-7
verwachtingen	-3
verwachtingen hoog	-2
verwachtingen van	-5
verwachtte een	-1
verwarrend	-2
verwijzing	-2
verwijzing naar	-1
verwijzingen	-1
verwijzingen naar	-1
verwoord	9
verzet	1
verzonnen	-2
verzonnen maar	-1
vestigen	-1
via	-1
via een	-3
viel	-21
viel erg	-2
viel me	-10
viel mij	-5
viel tegen	-5
vier	1
vies	-1
vijf	2
vijf sterren	2
vind !	1
vind de	-4
vind die	-1
vind om	-1
vinden	-2
vinden maar	-2
vindt het	-1
vindt is	2
vingers	3
violen	-1
virginia	4
virginia andrews	2
vlagen	-3
vlak	-4
vlees	2
vleugje	3
vleugje romantiek	1
vliegers	1
vliegers in	1
vlot	13
vlot en	3
vlot geschreven	3
vlot te	2
vlugt	-1
voc	1
voegt	-2
voel je	1
voelen en	2
voelen hoe	1
voelt	2
voelt de	1
voelt zich	2
voert	-2
vol	-1
vol enthousiasme	-1
vol goede	-1
vol humor	1
vol mee	-1
vol spanning	2
vol verwachting	-1
voldoet	-1
voldoet niet	-1
volgde	14
volgehouden	-1
volgend deel	3
volgende	2
volgende boek	1
volgende boeken	4
volgende keer	-1
volgens	1
volgens mij	1
volgt	3
volgt de	1
volkomen	-5
volle	1
volledig	-6
volledige	-1
volslagen	-6
volstrekt	1
vond	-3
vond de	-5
vond er	-9
vond haar	-1
vond ik	-3
vond is	3
voor alle	1
voor andere	1
voor dat	2
voor degenen	1
voor elke	2
voor er	-1
voor hem	1
voor hen	-1
voor hun	-2
voor iedere	3
voor iedereen	3
voor je	-1
voor jong	1
voor jonge	-1
voor jongens	1
voor meer	1
voor mij	-1
voor stuk	1
voor te	-6
voor tussendoor	7
voor zo	-1
voor zorgt	1
voorafgegaan	4
voorafgegaan door	4
vooral	3
vooral de	1
vooral door	2
vooral in	1
vooral ook	4
vooral van	-1
vooral voor	1
voorbeeld	-1
voorbeelden	1
voordat	3
voordat die	2
voordat ik	1
voordat je	1
voordeel dat	1
voordoet	-1
voordoet als	-1
voorgesteld	-3
voorkant en	-1
voorleest	-2
voorlezer	-1
voorlopig	-4
voornamelijk om	-1
vooroordelen	-1
voorspelbaar	-2
voorspelbaar maar	10
voorstellen maar	-1
voort	-1
voortdurende	-1
voorzitter	1
vorm	-3
vorm van	-4
vormt	-3
vraag	-8
vraag ik	-5
vraagt	3
vraagt je	1
vragen	-1
vre	-1
vre se	-1
vreemd	-15
vreemd dat	-2
vrees	-1
vreselijk	-6
vreselijk !	-1
vreselijk boek	-15
vreselijk voor	2
vreselijk zo	-2
vriend	1
vrienden en	-1
vrienden van	3
vries	7
vrij	-2
vrij moment	1
vrij snel	-1
vrije manier	-1
vrijheid	1
vrijwel	-1
vroeger	2
vrolijke	1
vrouw bij	-6
vrouw die	-1
vrouw en	4
vrouw heeft	1
vrouw met	-1
vrouw te	1
vrouw van	-1
vrouwen in	-1
vullen	-1
vuur	1
waal	-1
waan	1
waan je	3
waant	7
waant je	3
waanzinnig	8
waanzinnig !	1
waanzinnig goed	1
waanzinnig mooi	1
waar de	-1
waar dit	-1
waarbij de	-1
waard	8
waard !	2
waard en	3
waard om	3
waardeloos	-56
waardeloos boek	-14
waardeloze	-3
waarderen	1
waardering	1
waardoor ik	-1
waardoor je	2
waargebeurd verhaal	1
waargebeurde	2
waargebeurde verhalen	1
waarheid	-1
waarin een	-1
waarin je	1
waarneming	-1
waarom	-1
waarom ?	-3
waarover	-3
waarschijnlijk	-19
waarschijnlijk het	-1
waaruit	-1
waarvoor	-2
wacht	8
wacht met	4
wal	-4
walgelijke	-1
walging	-1
wallander boeken	-1
wangen	2
wanhoop	12
wanneer begint	-2
wanneer je	2
wanneer komt	8
want	-1
want het	-3
want na	1
want zoals	-1
ware	1
ware in	1
waren	-3
waren er	1
waren gespannen	-1
waren leuk	-1
waren wel	-1
waris	1
waris dirie	1
warm	1
warrig	-10
warrig en	-1
warrig verhaal	-2
was al	1
was allemaal	-1
was blij	-2
was dan	-1
was dit	-1
was door	-1
was echt	-3
was eerst	1
was geweest	-1
was gewoon	-2
was heb	1
was hij	2
was maar	-4
was op	1
was sarah	-1
was spannend	1
was tot	1
was vanaf	1
was veel	-2
was viel	3
was voor	-7
was wel	-2
was ze	-1
was zeer	-4
wat absoluut	-1
wat diepgang	2
wat heerlijk	1
wat je	-1
wat meer	-1
wat minder	1
wat moeilijk	2
wat mooi	2
wat spannender	-2
wat te	-3
wat ze	9
wat zij	1
wauw	5
wauw !	1
wauw wat	1
we al	1
we het	3
we met	-1
we niets	-1
we zijn	-3
wears	-1
wederom	4
wederom een	2
weduwe	-1
week	1
weemoed	-1
weer	17
weer !	2
weer als	2
weer de	1
weer een	13
weer eens	8
weer erg	1
weer fantastisch	1
weer goed	1
weer heel	6
weer helemaal	2
weer in	-3
weer is	1
weer naar	1
weer op	1
weer te	5
weer van	1
weer wat	2
weer zal	1
weer zo'n	6
weergeven	1
weergeven van	1
weerloze	1
weerloze rijk	1
weet dat	1
weet de	1
weet ik	-11
weet te	4
weet zeker	1
weg	7
weg !	1
weg dat	-1
weg en	1
weg maar	-2
weg te	19
weg van	1
wegens	-1
weggegooid	-5
weggelaten	-2
weggelegd	-10
weglees	2
weglees boek	2
wegleest	-1
wegleggen	9
wegleggen is	2
weglegt	1
weinig	-25
weinig dialogen	3
weinig diepgang	-10
weinig in	-1
weinig inhoud	-1
weinig om	-1
weinig spanning	-3
weinig verhaal	-1
wekt	-1
wel	-8
wel aardig	-20
wel belangrijk	-2
wel beter	-1
wel dat	-1
wel doen	5
wel doordat	3
wel doorheen	-1
wel duidelijk	-1
wel een	-6
wel eerst	3
wel geen	1
wel gemakkelijk	-1
wel goed	-2
wel grappig	-2
wel helemaal	-1
wel iets	-2
wel in	-1
wel is	1
wel knap	-4
wel leuk	-4
wel lezen	-1
wel los	1
wel maar	1
wel makkelijk	-7
wel moet	-2
wel mooi	-1
wel niet	1
wel of	-12
wel op	-2
wel spannend	-4
wel te	-1
wel uitgelezen	-9
wel van	-1
wel weten	-4
weliswaar een	1
wellicht	-2
wellicht wel	-1
welwillende	-1
wendingen	4
wendingen die	1
wendingen en	2
wendingen in	-1
wenen	-1
wennen	17
wennen aan	5
wens	1
wens je	1
werd al	-1
werd een	-1
wereld	5
wereld en	6
wereld te	-1
wereld van	9
wereld waar	2
wereld worden	1
wereldoorlog	-3
werk van	-2
werkelijk	-1
werkelijk dat	-1
werkelijk een	1
werkelijk elke	-1
werkelijk niets	-1
werkelijk prachtig	1
werkelijk zo	-1
werkelijkheid	6
werken en	1
werken van	4
werking	-1
werkkamp	1
werkt niet	-1
werpt	-1
werpt op	-1
wespennest	-1
west	-5
westen	2
westerse	5
westerse wereld	2
weten	2
weten hoe	3
weten komen	1
wetenschappelijk	-1
wezen	2
who	3
wickham	1
wie	-2
wie de	-1
wie is	-1
wie zij	-1
wij of	3
wijdt	-1
wijlen	1
wijn	-6
wijsheden	2
wijze	24
wijze een	1
wijze het	1
wijze waarop	1
wijze wordt	1
wil een	7
wil je	1
wil meer	1
wil nemen	2
wil nu	1
wil om	1
wil toch	-1
wil van	-1
wil weten	2
wilde heel	1
wilde ik	4
wilde lezen	-1
willekeurig	-1
willekeurige	-1
willen weten	-2
wilskracht	1
wilt	11
wilt het	4
wilt weten	22
winkel	3
winnaar	-1
winnaar van	-1
winter	-1
wisselende	-1
wisseling	-1
wisseling van	-1
wist niet	1
wo	3
wo ii	1
woestijn	8
wonder	1
wonderbaarlijk	2
woord geweldig	-2
woorden als	-1
woorden tot	3
woordenboek	-1
woordenschat	-1
woordje	-1
word beschreven	-1
word geen	-1
worden	-6
worden als	-1
worden beschreven	2
worden door	-1
worden goed	1
worden maar	-1
worden ook	-3
worden uitgegeven	-1
worden zo	1
wordt als	-1
wordt beschreven	21
wordt de	-1
wordt dit	-1
wordt echt	1
wordt echter	-1
wordt er	-1
wordt gevonden	1
wordt goed	1
wordt herhaald	-1
wordt het	-6
wordt is	-1
wordt je	1
wordt naar	-4
wordt niet	-9
wordt nog	-1
wordt ook	1
wordt op	3
wordt redelijk	-1
wordt van	1
wordt verkocht	-1
wordt verwoord	1
wordt ze	1
wordt zo	2
worstelen	-5
wou	2
woud	1
wow	8
wow wat	3
wrok	4
wél	-12
wél te	-1
x	1
x uitgelezen	6
youp	1
z'n	-2
z'n minst	-3
zachea	5
zadelpijn	-1
zakdoek	1
zakdoeken	1
zakt	-4
zal het	-2
zal hij	2
zal je	7
zal mijn	-1
zal worden	-1
zalig	2
zapruder	-2
zapruder inc	-2
zat ik	2
zaterdag	2
ze aan	-1
ze al	3
ze dit	1
ze een	-1
ze gaan	-2
ze geen	-1
ze had	-1
ze hem	3
ze hoe	1
ze je	1
ze moeten	-1
ze nog	1
ze nooit	1
ze nu	1
ze sommige	1
ze steeds	2
ze t	-1
ze voelt	3
zeeland	-2
zeer	4
zeer aan	2
zeer aangrijpend	7
zeer bijzonder	1
zeer geslaagde	1
zeer goed	7
zeer herkenbare	3
zeer humoristisch	1
zeer indrukwekkend	4
zeer interessant	7
zeer intrigerend	2
zeer klein	-1
zeer lange	2
zeer meeslepend	3
zeer moeilijk	-1
zeer oppervlakkig	-3
zeer realistisch	5
zeer rijke	-1
zeer slecht	-2
zeer slechte	-1
zeer spannend	9
zeer sterk	-1
zeer teleurgesteld	-1
zeggen dat	-1
zegt	-2
zegt toch	1
zei iemand	-1
zeker	6
zeker aan	1
zeker als	-1
zeker dat	2
zeker de	1
zeker door	9
zeker een	29
zeker lezen	2
zeker meer	2
zeker niet	-2
zeker ook	3
zeker op	1
zeker tot	-1
zeker voor	2
zeker waard	3
zelden zo	3
zelf als	1
zelf een	-6
zelf heb	4
zelf in	2
zelf ook	-1
zelf te	-1
zelf zijn	2
zelfmedelijden	-2
zelfs als	1
zelfs de	-4
zelfs in	-2
zelfs maar	-1
zestig	-1
zet in	1
zette	-1
zeurderige	-1
zich afspeelt	1
zich een	-1
zich is	-5
zich kan	2
zich maar	-2
zich meebrengt	2
zich tot	-1
zich voordoet	-1
zichzelf	-3
zichzelf en	-2
zichzelf in	2
ziek is	2
ziekenhuis	2
ziel	5
zien	2
zien hoe	4
ziet dat	1
ziet de	1
ziet ze	1
zij al	2
zij dat	-1
zij een	1
zij heeft	1
zij in	1
zij kan	1
zij niet	-1
zij nog	-1
zijn	-1
zijn ?	-6
zijn als	-1
zijn beschrijvingen	1
zijn bij	-1
zijn boek	-6
zijn de	-1
zijn dus	-2
zijn eigen	1
zijn en	-4
zijn enige	2
zijn erg	-2
zijn geen	-2
zijn geweldig	-3
zijn geweldige	6
zijn greep	2
zijn hand	2
zijn helemaal	1
zijn kind	2
zijn korte	-1
zijn laatste	1
zijn land	1
zijn maar	-3
zijn mening	-4
zijn mooie	1
zijn nog	-1
zijn of	1
zijn oude	-1
zijn persoonlijke	-1
zijn plaats	1
zijn prachtig	1
zijn programma	4
zijn uitermate	-1
zijn vader	2
zijn veel	-1
zijn vorige	1
zijn vrouw	1
zijn wat	-1
zijn wel	-4
zijn werk	-5
zijn wij	3
zijn zeer	1
zijn zij	1
zijn zo	-1
zijn zus	-1
zin	-1
zinnetje	-1
zinnetje dat	-1
zinnetjes	-1
zinsopbouw	-1
zit geen	-2
zit het	-2
zit je	2
zit maar	1
zit meteen	1
zit niet	-1
zit nog	4
zit te	-1
zit van	2
zitten lachen	3
zitten lezen	1
zo aangrijpend	1
zo bijzonder	4
zo door	-2
zo echt	6
zo een	2
zo geschreven	2
zo goed	4
zo graag	4
zo grappig	1
zo herkenbaar	5
zo hoort	2
zo in	3
zo is	-1
zo lang	1
zo langdradig	-4
zo leuk	2
zo makkelijk	-3
zo mooi	12
zo normaal	-1
zo onder	1
zo ontroerend	2
zo ontzettend	-2
zo oppervlakkig	-2
zo slecht	-3
zo snel	1
zo sterk	-1
zo tegen	-1
zo traag	-2
zo uitleest	1
zo veel	1
zo verslavend	1
zo vond	-1
zo voor	2
zo vreselijk	-2
zo was	2
zo zou	2
zo'n dik	-1
zo'n manier	1
zoals	1
zoals al	-1
zoals alle	6
zoals altijd	2
zoals bijv	1
zoals het	9
zoals ook	-2
zoals verwacht	1
zoals zij	-1
zoals zo	2
zodanig	1
zodanig dat	2
zodat de	-1
zodat je	3
zoeken	-4
zoeken in	-1
zoekend	-1
zoekt	-1
zoektocht	2
zoektocht van	1
zogenaamde	-2
zolder	3
zomaar een	-3
zomaar ineens	2
zomer	-2
zonde	-29
zonde !	-2
zonde van	-45
zonder NOT_duidelijke	-1
zonder NOT_enige	-3
zonder NOT_meer	2
zonnen	2
zoon van	3
zoontje	1
zorg	1
zorgen	1
zorgt	13
zorgt dat	2
zorgt ervoor	5
zorgvuldig	1
zorro	3
zou	-4
zou een	-1
zou gaan	-1
zou ik	-2
zou je	-1
zou komen	-1
zou moeten	-2
zout	1
zout op	1
zoveel	-1
zoveel indruk	1
zowel	5
zowel de	1
zowel van	4
zucht	1
zucht uitgelezen	2
zuiden	1
zuiden van	1
zuigt	1
zuigt je	1
zulk	1
zulke	2
zullen het	-1
zus van	3
zusters	1
zuur	-1
zwaar	-7
zwaar irritant	-1
zwaar tegen	-2
zwaar teleur	-1
zwak	-3
zwakt	-2
zwakt het	-3
zwartboek	4
zweverig	-1
zwijgen van	5
én	1
één	-1
één adem	6
één diner	-1
één grote	-2
één keer	1
één ruk	2
één woord	1
überhaupt	-3
