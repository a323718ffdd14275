# format: repute-lexicon/1
# name: reviews
# language: it
# version: 1
# licence: GPL-3.0-or-later
# trained-on: it_umsab_tweets negative=721 neutral=721 positive=716 held-out=870 digest=0dfac0708848579581975332ffd61a8f
# settings: entries=20000 words=3 texts-min=2 cost=9 digits=no presence
# settings: dropped=5 calibration-error=0.0128
# negators: non né nè mai senza niente nulla nessun nessuno nessuna neanche nemmeno neppure
# negation-window: 3
# scale: 0.070837098
# slope: 0.290623
# probability: 0.983638 -0.0183701
# thresholds: -0.070 0.265
# accuracy: it_umsab_tweets n=580 binary=0.6397 f1=0.6343 n3=870 f1-3=0.4594 pearson=0.3295
!	24
! ?	-7
:(	-41
:)	103
:) :)	2
:) :) :)	1
:/	-17
:d	40
:p	9
;)	109
?	-50
NOT_a nessuno	-3
NOT_abbastanza	13
NOT_abbiamo	-9
NOT_al	-21
NOT_anche	23
NOT_ancora	-1
NOT_avete	-8
NOT_avrà	27
NOT_bene	9
NOT_bisogno	19
NOT_c'è	-1
NOT_candidato	18
NOT_capisco	-11
NOT_cazzo	-4
NOT_ce	-1
NOT_ce NOT_la	-7
NOT_ce NOT_la NOT_faccio	-5
NOT_che	3
NOT_ci	-15
NOT_ci NOT_fa	-4
NOT_come	7
NOT_convince	-8
NOT_da	-56
NOT_dal	-8
NOT_del	5
NOT_del governo	12
NOT_del governo monti	9
NOT_della	35
NOT_deluda	27
NOT_e NOT_la	-6
NOT_entrare	-15
NOT_entrare NOT_nel	-10
NOT_fa	-48
NOT_fa NOT_il	-3
NOT_facciano	7
NOT_faccio	-10
NOT_fanno	20
NOT_fare	-2
NOT_farà	54
NOT_farà mai	8
NOT_farà mai NOT_paura	3
NOT_farò	14
NOT_farò NOT_parte	9
NOT_farò NOT_parte NOT_del	7
NOT_fatto	-2
NOT_fosse	-5
NOT_governo	1
NOT_governo monti http	13
NOT_grillo	-4
NOT_ha	-15
NOT_ho mai	-1
NOT_http	-15
NOT_il NOT_cazzo	-12
NOT_il governo	-3
NOT_il governo monti	-2
NOT_l'ho	-10
NOT_l'ora	16
NOT_l'ora NOT_di	10
NOT_la	-66
NOT_la NOT_faccio	-7
NOT_la NOT_soluzione	-4
NOT_lavoro	-7
NOT_le	1
NOT_li	-10
NOT_ma	16
NOT_manco	-5
NOT_mario monti	-8
NOT_me	23
NOT_mi	-14
NOT_mi NOT_piace	-7
NOT_monti	23
NOT_nel NOT_governo	2
NOT_nel NOT_governo monti	2
NOT_nel governo	-10
NOT_nel governo monti	-8
NOT_nelle	31
NOT_paese	-9
NOT_parte	3
NOT_parte NOT_del	9
NOT_parte NOT_del governo	7
NOT_paura	6
NOT_per	-3
NOT_piangere	-1
NOT_più	-22
NOT_politica	-9
NOT_politici	27
NOT_possiamo	16
NOT_possono	-12
NOT_poteva	-1
NOT_prima	35
NOT_proprio	5
NOT_ricetta	-8
NOT_riconosco	-10
NOT_riesco	14
NOT_sa	-14
NOT_sanno	-7
NOT_scegliere	19
NOT_sconti	-22
NOT_se	-43
NOT_sia	14
NOT_siamo	-1
NOT_so	2
NOT_sofferto	33
NOT_soluzione	-6
NOT_sono	2
NOT_sue	-6
NOT_ti	30
NOT_un	3
NOT_una	2
NOT_vedere	1
NOT_vedo	2
NOT_vedo NOT_l'ora	10
NOT_vedo NOT_l'ora NOT_di	8
NOT_via	-8
NOT_voglio	3
NOT_vuole	-9
NOT_è	3
NOT_è NOT_candidato	12
NOT_è NOT_la NOT_soluzione	-3
NOT_é	7
a	-19
a casa	-10
a causa	-7
a causa del	-5
a che	8
a che tempo	6
a dio	4
a dire	-19
a dopo	17
a dormire	-9
a fanculo	-12
a fare	-11
a fare i	-6
a fare schifo	-10
a grillo	-19
a grillo blocca	-1
a grillo e	-6
a lui	-1
a mario	1
a mario monti	1
a matrix	-6
a me	4
a me piace	10
a monti	-4
a napolitano	-3
a nonno	-7
a nonno mario	-5
a parlare	2
a parlare di	2
a passera	-3
a prescindere	16
a quel	-4
a quel paese	-3
a questo	15
a risolverla	-4
a senatore	17
a senatore a	13
a te	19
a tutti	26
a tutti !	5
a tutto il	5
a un	-6
a vita	-1
a vita è	6
a votare	-9
abbassa	-19
abbastanza	-1
abbiamo	-2
abbiano	25
abbraccia	20
abbraccio	21
abituati	26
accettano	-10
accettare	-1
accusa	-11
acqua	-10
ad andare a	-4
addirittura	-5
adesso	-11
adnkronos	44
adnkronos ?	19
adorabile	20
adoro	53
afferma	-7
agli	-25
agli altri	-5
agli italiani	-5
agonia	-11
ah	2
ahaha	5
ahahaha	23
ahahahahah	29
ai	-13
ai cittadini	-1
ai pensionati	-2
ai poveri	-2
ai suoi	-4
al	-1
al governo	-1
al lupo	3
al neo	1
al posto	14
al quirinale	18
al senato	2
alemanno	1
alfano	-13
all	3
all'economia	-9
alla	3
alla conquista	7
alla conquista del	6
alla fiducia	9
alla fine	3
alla grande	10
alla guida	-4
alle	-2
alle banche	-4
alle banche e	-2
allo	-28
allo sviluppo	-8
allora	-19
alternativa	14
alto	-2
altri	-4
altro paio	6
amano	-16
amato	-14
amico	-40
amo	41
amo demi	5
amore	50
amore mio	26
amore ♥	2
anche	-4
anche a	-1
anche a te	9
anche grillo	-22
anche il	-7
anche il governo	-5
anche io	8
anche io la	7
anche la	7
anche la lega	3
anche le	-3
anche oggi	15
anche quando	43
anche quando non	8
anche tu	2
ancora	-6
ancora di	3
ancora più	4
ancora un	-5
andare	-2
andare a	-12
andare avanti	3
andiamo	9
andranno	-19
andrà	19
andrà tutto	12
andrà tutto bene	10
anni di	1
anno	7
ansa	7
ansia	12
anti	-5
anti italiano	-4
anti italiano e	-3
antipolitica	-64
anzi	-3
appartiene	-9
applauso	-22
appoggio	25
appoggio al	10
appoggio al governo	8
apprezzato	35
apre	23
arriva	-13
arrivare	21
articolo	-7
ascolto	9
aspetta	5
attacca	-9
attacco	-5
attenzione	-7
atto	-11
auguri	67
auguri di	2
auguri di buon	2
augurio	13
augurio di	5
auguro	5
aumento	-22
avanti	119
avanti con	26
avanza	1
avere	-41
avere la	-3
avete	-1
aww	16
aww grazie	8
b	-37
ballerine	14
banche	-55
banche e	-4
banche ma	-3
bar	5
barzellette	20
basta	-67
basta con	-4
bce	-24
beh	-3
bel	-1
bella	40
bella !	13
belli	50
bellissima	1
bellissimo	79
bellissimo !	4
bello	7
ben	36
bene	41
bene !	9
bene e	13
benissimo	29
benzina	-7
beppe	-10
beppe grillo	-19
berlusconi	-28
bersani	-6
bertazzoni	-7
bianco	17
bilancio	3
bini	-7
bini smaghi	-4
bisogno	1
bisogno di	-12
blocca	-3
blocca l'italia	-2
bloccato	-6
bloccato roma	-2
blog	50
bocca	30
bocca al	3
bocca al lupo	3
boh	-7
boia	-16
bortoli	-9
bossi	1
brava	30
bravissima	19
bravissimo	12
bravo	37
bravo a	-4
brutto	-19
buffone	-7
buon	127
buon compleanno	1
buon lavoro	41
buon lavoro !	2
buon lavoro al	1
buona	50
buona domenica	6
buona fortuna	2
buona giornata	1
buonanotte	39
buonanotte a	9
buone	42
buongiorno	10
buongiorno a	27
buongiorno a tutti	21
buongiorno amore	5
buono	2
c	16
c'è	-3
c'è ancora	-7
cadere	-18
caffè	13
camusso	-11
cani	-8
cani che	-5
canzone	5
capelli	30
capire	-3
capisco	-2
capitano	18
capo	1
cara	5
cari	-20
caro	-8
casa	3
casini	4
casino	-20
casta	-18
catania	13
causa	-10
causa del	-7
cazzate	-21
cazzi	-30
cazzo	-28
cazzo di	-9
ce	3
ce la	32
cedere	-9
cellulare	-12
cent	-11
certezze	-10
certo	-3
certo che il	-3
cervello	-7
cgil	-13
champions	-11
che	-1
che a	10
che avete	-9
che c'è	3
che ci	1
che ci siano	6
che di	11
che di pietro	9
che dire	23
che e	11
che esiste	9
che fa	57
che fai	13
che gli	-1
che grillo	1
che grillo e	3
che hanno	-4
che ho	-6
che i	-10
che il	1
che il governo	-11
che io	-1
che la	-3
che lo	5
che mario	25
che mario monti	19
che merita	6
che mi	22
che nel	-10
che nel governo	-2
che non NOT_si	1
che palle	-20
che parla	-23
che per	-4
che poi	-1
che propone	-17
che propone di	-5
che quando	14
che se	-14
che se ne	-1
che sei un	-9
che sono	5
che splendida	7
che splendida giornata	6
che sta	-19
che su	24
che tempo	8
che tempo che	6
che ti	-1
che ti ho	5
che tristezza	-16
che tutti	-8
che vuole	-18
che è	-1
chetempochefa	-11
chi	-30
chi dice	-11
chi non	3
chi si	-4
chiaro	-8
chiede	-59
ci	-1
ci pensa	-5
ci salverà	-6
ci salverà tutti	-4
ci si	-3
ci siano	8
ci stanno	-1
ci voleva	13
ci vorrebbe	1
ciao	19
ciao !	5
cisl	-9
citofonareadinolfi	-14
città	-12
civile	29
ciò	11
ciò che	30
classe	18
classe politica	33
classico	-8
cmq	-3
co	-23
col	-10
col governo	-20
col governo monti	-7
colle	-37
colpa	-45
colpo	-27
colpo di	-10
com	30
come	-14
come i	-7
come il	-13
come la	-4
come mai	2
come sarebbe	-9
come sempre	1
come si	-2
come si fa	-10
come ti	6
come una	-7
come è	-4
comici	-8
comico	-30
compito	23
compleanno	8
complimenti	1
complottisti	-9
complotto	-10
comunque	5
comunque la	3
con	4
con gli	-7
con grillo	12
con il	1
con mario	-17
con mario monti	-14
con me	9
con nuove	11
con queste	-1
con sto	-12
con tanto	-14
con te	5
con un	2
con voi	7
concordia	-6
condizioni	-5
conflitto	-5
conflitto d'interessi	-4
conosco	-1
conquista	11
conquista del	7
conquista del paese	6
consiglio	1
consiglio dei	3
consiglio dei ministri	3
consiglio di uno	-1
consiglio mario	-1
conte	-11
contenti	1
contento	4
continuare	-5
conto	1
contribuito	-5
contro	-81
contro il	-50
contro il governo	-28
contro la	-6
contro la manovra	-5
contro tutti	-1
controlla	-1
controlla questo	-1
controlla questo video	-1
convinto	15
convinto che	10
coraggio di	-5
corrado	2
corriere	1
corso	9
corso di	6
cosa ?	-1
cosa che	-24
cosa migliore	11
cosa migliore del	9
cosa si	11
cose che	-4
cosi	16
costretto	8
costretto a	5
così	1
così ci	-4
crede	-13
credo	2
credo che	9
crescere	9
crisi	-7
crisi e	-9
crisi e poi	-3
critica	-43
critica grillo	-5
cronaca	-16
cui il	-9
culo	-39
cultura	-1
cuore	-2
d	-21
d'alema	-5
d'amore	4
d'interessi	-5
da mario	10
da mario monti	8
dai	-2
dal	-11
dal governo	-5
dal governo monti	-4
dalema	-12
dall'euro	1
dalla crisi	-6
dalle	-6
dallo	-1
danni	-24
danno	33
dare	-54
dare una	-6
dare una mano	-2
date	16
dato	1
dato un	2
davanti	-23
davvero	-27
dc	-11
de	-17
de bortoli	-6
deboli	1
deciso	-1
dedica	-16
degli	-8
dei	-2
dei ministri	3
del	-2
del consiglio	1
del governo	-6
del governo monti	-1
del governo tecnico	-5
del lavoro	-8
del mio	7
del mondo	-2
del nuovo	1
del paese	4
del paese !	6
del pd	-2
del profilo	7
del tg	18
dell	21
dell'economia	-6
della	-3
della casta	-7
della cultura	-7
della democrazia	-8
della gente	3
della lega	-6
della nostra	8
della patria	-4
della politica	1
delle	-1
dello	-9
delusione	-28
deluso	-5
demagogia	-6
demagogo	-9
demi	46
democrazia	-43
dentro	8
denuncia	-6
destra	-1
detto	-5
deve	1
deve stare	-4
devi	-2
devo	-13
devono	-7
di	-2
di agorarai	7
di b	-4
di berlusconi	-27
di buon	17
di buon lavoro	2
di chi	-15
di cui	2
di cuore	-1
di democrazia	-8
di entrare	-8
di equità	-6
di grande	8
di grillo	-3
di grillo e	1
di lui	28
di mario	1
di mario monti	1
di me	-25
di meglio	16
di merda	-21
di mettere	15
di nuovo	18
di pietro	1
di questo	27
di speranza	16
di stato	-5
di tutti	4
di tutti !	13
di tutti i	3
di tutto	2
di un governo	1
di un grande	2
di una vita	28
di uno	-6
di uno che	-1
di user	4
di user http	3
di voler	-15
di voler fare	-3
di votare	7
dice	3
dice che	-25
dice che il	-8
diciamo	1
diciamo che	1
diego	4
dietro	-1
differenza	-1
difficile	57
digitale	-12
dini	-8
dio	13
dio !	4
dio lo	4
dire	-3
dire la	-12
diritto	-36
diritto di	-7
disastro	-55
discorso	29
dispiace	-14
ditelavostra	2
diventa	-9
diventi	26
do	10
dolce	21
domanda	-6
domenica	17
domenica si	6
dopo grillo	-3
dopo la	-7
dormire	-14
dovrei	-13
draghi	-13
droga	-9
dubbi	-9
due	2
dà	1
e a	11
e ai	-4
e ai suoi	-3
e alla	17
e anche	-29
e anche se	-8
e ancora	-23
e ballerine	9
e bella	10
e bossi	8
e bravo	6
e chi	-26
e con	-1
e di	16
e dire	-8
e fa	-10
e gli	-9
e grazie	5
e grillo va	6
e hai	8
e i	1
e il	-28
e il governo	-3
e il pd	-1
e in	1
e io	1
e l'antipolitica e	3
e la	1
e le	2
e lo	24
e mi	40
e nato	8
e nato il	6
e non	2
e non NOT_di	9
e non NOT_farà	3
e ora	1
e parlamento	4
e per	2
e poi	-34
e poi piazza	-3
e poi se	-5
e sangue	-6
e se non	-1
e siamo	2
e siamo un	2
e solo	1
e sono	10
e speriamo	7
e speriamo di	5
e ti seguo	17
e tutti e	-4
e tutto	-7
e un	7
e un successo	6
ecco	4
ecco i	14
ecco la	10
economia	-44
economico	35
ed	8
ed io	7
ed è	7
effetti	2
eh	-28
eh ?	-2
elegante	-16
elettorale	-6
elettori	-10
elezioni	-6
eliminare	-9
eliminare il	-6
elsa	-16
enorme	1
entra	-3
entrambi	-14
entrare	-12
equità	1
equità e	3
era un	-5
erano	6
eravamo	12
erroredrammatico	-6
esecutivo	55
esempio	2
esiste	2
esiste un	17
essere una	1
estremo	16
euro	-13
evasori	-12
evidente	-16
fa	-14
fa ?	-1
fa ad	-2
fa bene	2
fa grillo	-7
fa ridere	-12
fa schifo	1
fa tutto	-6
fa tutto schifo	-5
fabbrica	-15
faccia	-2
facciamo	42
facciamo piazzapulita	4
facebook	-2
facebook per	-4
facendo	1
facile	4
fai	5
false	-10
false illusioni	-6
false illusioni sgradevoli	-5
falsi	-9
famosi	-22
fanculo	-43
fanculo !	-7
fantastica	12
far	-4
far cadere	-4
fare	-11
fare di	-8
fare di più	-7
fare due	12
fare i	-19
fare il	-14
fare la	-8
fare schifo	-12
farebbe	-8
farmaci	-4
farsa	-15
fatepresto	5
fatica	-10
fatti e	-4
fatto da	44
favore	-6
fb	-37
fede	23
felice	5
fenomenale	20
ferma	-8
ferrero	-9
ff	10
ff user	7
fidati	11
fiducia	40
fiducia al governo	-8
fiducia nella	15
fiero	18
fiero di	12
figli	1
figo	2
figura	-8
finalmente	67
finecorsa	26
fini	23
finita	-7
fino	9
fino a	-6
fino alla	27
fino alla fine	21
fiscale	-50
fisso	-19
follow	-2
follow !	3
followers	35
fondo	-31
fondo ha	-2
fondo ha già	-1
forno	4
forse	18
forte di	-2
forte di me	-1
forti	17
fortissimo	3
fortuna	22
fortunato	-12
forza	51
forza del	1
forza juve	6
forzamilan	33
forze	14
fosse	-6
foto	45
frequenze	-11
fullmonti	-3
fumo	-10
fuoco	-1
fuori	9
futuro	-2
futuro della	-5
gas	14
generazionale	14
genio	-1
gennaio	-9
gente	-6
gente che	-1
gente perché	-6
gentile	4
gesù	-10
gia	-11
giglio	-6
ginocchio	-2
giocati	-2
gioia	30
giorgio	3
giorgio napolitano	2
giornalisti	-2
giornata	45
giornata ?	7
giorni	13
giorno	33
giovani	9
giovani e	18
giovanni	-1
giro	25
giuro	-15
giusta	1
giusto	1
giusto ?	-4
già	-31
già bloccato	-2
già bloccato roma	-1
gli	-1
gli altri	-9
gli ha	-6
gli italiani	-1
gli occhi	9
gli stessi	-14
glielo	-4
goldman	-5
goldman sachs	-4
goldman sachs innesca	-3
governare	-8
governato	-5
governo	-1
governo che	16
governo di	19
governo monti	-2
governo monti !	-10
governo monti ?	-6
governo monti abbiamo	13
governo monti ci	20
governo monti con	-7
governo monti contro	-1
governo monti ha	-40
governo monti http	-4
governo monti il	-1
governo monti invece	-5
governo monti la	-8
governo monti metterà	-5
governo monti napolitano	1
governo monti non	-1
governo monti per	18
governo monti perché	-5
governo monti piace	12
governo monti senza	11
governo monti si	1
governo monti sta	8
governo monti sulle	15
governo tecnico	-14
gran	22
grande	67
grande amore	2
grande mario	16
grande mario monti	12
grande problema	-7
grandi	5
gratis	35
grave	-29
grazie	71
grazie !	26
grazie a	8
grazie a dio	3
grazie ai	5
grazie al	-8
grazie di	2
grazie mille	9
grazie per	-14
grazie per il	1
grazie per le	6
grazie presidente	6
grazie user	2
grecia	11
grecia http	7
grillo	-23
grillo ?	-1
grillo a	-27
grillo al	-15
grillo attacca	-6
grillo blocca	-2
grillo blocca l'italia	-1
grillo che propone	-5
grillo come	-11
grillo e l'antipolitica	3
grillo il	-7
grillo in	-9
grillo m	-3
grillo ma	-1
grillo mi	16
grillo non NOT_è	2
grillo per	-14
grillo piazzapulita	2
grillo su	-7
grillo va alla	6
grillo è	2
grillo è un	1
gruber	2
gruppo	-1
guarda	-15
guardare	7
guidare	1
gusto	-19
ha	-12
ha appena	-7
ha detto	-21
ha fatto	2
ha già	-11
ha già bloccato	-1
ha lasciato in	18
ha perso	-19
ha ragione	-3
hahaha	20
hahahah	21
hai	7
hanno	-15
hanno più	-4
hey	1
ho	4
ho dato	7
ho detto	-7
ho fatto	-1
ho imparato	-1
ho imparato che	-7
ho paura	-5
ho un	-9
http	10
http fb	-5
http http	2
http user	-16
http via	2
http via user	2
hubmagazine	11
hubmagazine http	7
i brividi	3
i capelli	20
i danni	-6
i giovani	-8
i mercati	7
i miei	1
i migliori	9
i ministri del	-9
i partiti	-6
i più	18
i politici	-22
i privilegi	-9
i prossimi	-7
i ragazzi	-13
i sacrifici	-9
i sindacati	-11
i soliti	-5
i vostri	-4
i vostri idoli	-3
i voti	-6
idoli	-6
idolo	21
idv	-9
ieri sera	-4
il	-11
il bene	27
il colpo	-7
il comico	-5
il consiglio di	-1
il coraggio	-5
il coraggio di	-4
il culo	-3
il diritto	-3
il diritto di	-3
il fatto che	2
il futuro	-1
il futuro della	-4
il giorno	4
il governo	-2
il governo monti	-3
il grande	-11
il lato	-9
il livello	-13
il m	52
il messia	-10
il mio	-1
il mio amore	1
il nano	-5
il nostro	8
il paese	-40
il partito	-2
il pd	-27
il pdl	2
il populismo	-5
il posto	-9
il posto fisso	-2
il primo	2
il primo vero	18
il problema	-3
il professor	-14
il professor monti	-11
il programma del	-5
il resto	14
il senso	5
il suo sogno	-4
il tempo	9
il titolo	38
il titolo di	5
il voto	-20
il voto a	-1
illusioni	-10
illusioni sgradevoli	-6
illusioni sgradevoli realtà	-5
imbarazzante	-14
imparato	-1
imparato che	-9
impegno	17
importante	18
importanti	10
in	-2
in bocca	6
in bocca al	3
in europa	-7
in fondo	-2
in fondo ha	-1
in ginocchio	-1
in italia	-20
in italiano	11
in mezzo	2
in modo	16
in noi	15
in piazza	-10
in più	13
in politica	-3
in questo momento	5
in rete	-7
in tutto	-1
in una	1
incapace	-31
incoraggianti	13
indagato	-8
infinite	13
iniqua	-10
innesca	-5
innesca la	-4
innesca la crisi	-3
insieme	40
intanto pero	4
intanto pero facciamo	3
intende	-3
interessi	-14
inutile	-11
invece	2
invece di	-20
invece non	-6
io	4
io a	-3
io a grillo	-2
io devo	-2
io la	19
io mi	-2
io non	1
io sto	-2
io ti	-2
io ti amo	1
io voglio	1
io vorrei	4
istituzioni	28
it	-12
it http	-20
italiana	-11
italiani	-4
italiani e	10
italiano	2
italiano e	-2
juve	14
juve !	3
kiss	26
l	1
l antipolitica	-2
l'accusa	-6
l'alternativa	-15
l'amore	24
l'antipolitica e	4
l'antipolitica e non	3
l'attenzione	-12
l'editoria	24
l'emozione	29
l'ennesimo	-17
l'errore	-12
l'euro	1
l'euro e	7
l'euro e un	6
l'europa	4
l'ho	11
l'intervento	-7
l'intervento di	-5
l'italia	-2
l'italia non	-1
l'italia è	-5
l'ultima	-6
l'unica cosa	-21
l'unica cosa che	-7
l'unica persona	17
l'unico che	27
la	-1
la bce	-3
la cosa	1
la cosa migliore	9
la crisi	-2
la crisi e	-3
la dc	-7
la democrazia	-8
la faccia	3
la gente	-6
la grande	9
la grecia	7
la grecia http	6
la lega nacque	3
la loro	-4
la manovra	3
la manovra del	2
la mia	6
la mia vita	5
la musica	4
la nomina	17
la nomina di	5
la parola	-8
la più	10
la politica	-41
la politica deve	-4
la prima	-26
la protesta	-2
la risposta	26
la storia	-10
la tassa	-4
la verità	-4
la via	-6
la vita	31
lacrime	-1
lacrime e	-6
lacrime e sangue	-5
lascia	-10
lasciar	-6
lasciato in	23
lato	-32
laura	-17
laura pausini	-11
lavorare	20
lavoratori	-9
lavoro	-9
lavoro !	7
lavoro al	1
lavoro al neo	1
le	-8
le aspettative	-11
le banche	-5
le condizioni	-3
le cose	-5
le donne	-1
le frequenze	-2
le liberalizzazioni	2
le nostre	2
le palle	2
le pensioni	1
le persone	-9
le tasse	1
le tue	14
lega	-11
lega nacque	4
lega nacque così	3
lega nord	-5
leggi	-1
lei	1
lenta	-11
lenta agonia	-8
letta e	-8
letto	2
libera	2
liberalizzazioni	-2
liberi	-15
libro	6
liquido	-4
lista	2
livello	-2
lo	15
lo adoro	7
lo sono	-8
lo stesso	-2
lobby	-18
lol	37
lontano	32
loro	-5
lotta	4
lt	80
luce	1
lungo	-40
lupo	10
lupo a	4
lupo a mario	3
ma	-13
ma a	6
ma a me	4
ma anche	16
ma chi	-4
ma come	-16
ma come si	-2
ma di	-6
ma ho	16
ma i	-14
ma il	-13
ma in	-5
ma in italia	-4
ma le	-16
ma non	-1
ma non NOT_si	-2
ma non NOT_è	-3
ma ora	-10
ma perchè	-5
ma questa	-5
ma se	-22
ma solo	-9
ma tutte	-1
ma è	24
mafia	-7
mafioso	-17
magari non	16
maggioranza	-5
mah	-63
mai	-1
mai NOT_paura	4
male	-13
male per	-3
mamma	-1
manca	-2
mancano	-22
mancano solo	-4
manco	-36
mani	-2
manicomio	-9
manifestazione	-20
manifestazione contro	-1
manifestazione contro il	-1
manifestazioni	-7
mano	-4
manovra	-30
manovra del	-8
manovra del governo	-6
marchionne	15
mario draghi	-9
mario monti !	10
mario monti ?	1
mario monti ci	-14
mario monti e	-2
mario monti nominato	-3
mario monti non	-53
mario monti premier	7
mario monti subito	7
mario monti sul	-11
mario monti è	-4
mariti	-9
massone	-31
massoni	-14
matrix	-20
matti	-6
maurizio	25
maya	-6
me	2
me lo	9
me piace	12
me va	11
media	-12
meglio	23
meglio di	11
meglio un	-13
mentre	-61
mentre gli	-2
meraviglia	36
meraviglioso	54
mercati	41
merda	-112
merita	52
merkel	-13
mese	-9
messa	2
messaggio	20
messia	-15
messo	-2
messo in	-6
metta	-6
mettere	23
metterà	-19
mettono	-11
mezzo	3
mi	-4
mi piace	17
mi ricorda	-6
mi spiegate	-8
mi sto	5
mi è	32
mi è piaciuto	11
mia vita	-3
mie	1
miei	28
miglior	-9
migliore	63
migliore del	11
migliore del governo	9
migliori	29
mila	-28
mila euro	-8
milioni	23
mille	13
ministeri	16
ministri	2
ministri del	-4
ministri del governo	-1
ministro nel	-8
mio	21
mio amore	1
miracolo	27
mln	-5
mo	6
modello	-10
modo	2
molti	-2
moltissimo	19
molto	20
molto bene	12
molto meglio	11
molto più	-16
momenti	4
momento	1
monotonia	-1
montezemolo	-9
monti	-7
monti ?	-5
monti a che	6
monti a risolverla	-3
monti a senatore	5
monti abbiamo	16
monti che	2
monti chetempochefa	-7
monti con	-9
monti contro	-1
monti di	-4
monti e la	-9
monti ecco	14
monti fa schifo	1
monti ha	-16
monti ha già	-2
monti http	-1
monti http via	5
monti il	-1
monti invece	-7
monti ma	-5
monti metterà	-6
monti mi	-1
monti napolitano	1
monti nominato	-3
monti non	-8
monti non NOT_è	1
monti per	9
monti perché	-16
monti piace	27
monti premier	9
monti rimontiamo	-10
monti senza	14
monti sta	10
monti subito	8
monti sui	-13
monti sul	-14
monti sulle	20
monti un	12
monti è	-2
monti è che	1
monti è la	6
monti è stato	9
monti è una	-6
morire	-1
morta	-5
mossa	5
motivo	2
musica	25
musica è	8
my	3
nacque	6
nacque così	4
napoli	-1
napolitano	10
nascita	28
natale	-24
natale e	-5
nato	9
nato il	26
nato il governo	20
nazionale	52
nazione	-2
ne intende	-2
neanche	-4
negli	-17
negli ultimi	-11
nel	-21
nel governo	-23
nel governo monti	-18
nel nuovo	-1
nel nuovo governo	-1
nel suo	16
nella manovra del	-5
nelle	-18
nemico	-10
nemmeno	-8
neo	2
nessuna	-13
niall	16
niente	-8
no	2
no !	3
no ?	-5
no al	-47
no al governo	-37
no eh	-4
no ti	-6
no ti prego	-4
noi	5
noiosa	-7
nomina	66
nomina di	17
nomina di mario	14
nominato	-5
nominato senatore	-1
non	-7
non NOT_avete	-5
non NOT_avrà	18
non NOT_ce NOT_la	-5
non NOT_ci	-5
non NOT_deve	-7
non NOT_fa	-17
non NOT_fanno	13
non NOT_farà	25
non NOT_farà mai	3
non NOT_farò	9
non NOT_farò NOT_parte	7
non NOT_ha	-1
non NOT_ho	1
non NOT_l'ho	-7
non NOT_la	-1
non NOT_le	-1
non NOT_li	-6
non NOT_mi	-9
non NOT_mi NOT_piace	-5
non NOT_possiamo	10
non NOT_può	-1
non NOT_riesco	10
non NOT_sa	-9
non NOT_sanno	-5
non NOT_se	-19
non NOT_sia	17
non NOT_so	18
non NOT_solo	-3
non NOT_sono	5
non NOT_ti	20
non NOT_vedo	10
non NOT_vedo NOT_l'ora	8
non NOT_voglio	2
non NOT_è	2
non NOT_è NOT_candidato	9
nonno	-10
nonno mario	-7
nonno mario monti	-5
noo	-21
nord	2
norimberga	-1
nostra	7
nostre	3
nostro	36
notizia	5
notizia per	10
notizie	26
notte	33
nov	101
nuova	-1
nuovamente	-18
nuove	17
nuovi	50
nuovo	12
o	1
o si	2
obama	-9
occasione	-15
occhi	28
oddio	20
odiare	-30
odio	-45
oggi	7
oggi è	-1
oggi è il	1
ogni	11
ogni volta	11
oh	-2
ok	-2
oltre	15
on	-35
opera	-6
opposte	14
ora	2
ore	-3
ormai	-57
ormai è	-5
ospiti	-13
ospiti !	-9
ottima	28
ottimo	4
ottobre	-15
ovvio	-1
p	-19
padania	-4
paese	-1
paese !	15
paese è	-2
paga	-7
pagare	-3
pagina	1
paio	23
paio di	7
palle	-3
pane	-10
papà	-20
pare che	-11
parla	-43
parla da	-3
parla del	-4
parlamento	14
parlamento non	12
parlano	2
parlare	2
parlare di	15
parlarne	-8
parola	-2
parole	5
parte	26
partita	7
partiti	-2
partiti ?	-2
partiti che	-11
partito	-38
passato	-4
passera	-47
passera allo	-8
passera allo sviluppo	-6
passi	18
passo	-9
passo avanti	10
paura	-14
pausini	-17
pd	-91
pd che	-3
pd il	-2
pd il governo	-2
pd è	-3
pdl	-34
pdl e	-3
peggio	-41
peggio di	-7
pensa	-30
pensando	-11
pensano	6
pensano che	19
pensano che grillo	3
pensare	8
pensavo	-11
pensi	3
pensieri	18
pensionati	-22
pensioni	-13
per avere	-13
per colpa	-4
per dare	-1
per dire	-6
per far	-6
per fare	-20
per fare il	-5
per favore	-11
per governo	10
per governo monti	8
per i partiti	-3
per i prossimi	-5
per il bene	10
per la	5
per la grecia	6
per me	-1
per non	-22
per non NOT_essere	-4
per questo	19
per strada	-7
per te	28
per tutti	-3
per un governo	9
per una	4
per una volta	6
perche	3
perchè	-17
perchè la	-9
perchè è	3
perché	-14
perché non	-3
perché sarebbe	-8
perdere	-15
perfetto	39
pericolosa	-8
pero	16
pero facciamo	4
pero facciamo piazzapulita	3
perplesso	-24
persino	-11
perso	-5
persona	9
phone	9
piacciono	-10
piacciono i	-7
piace	60
piacere	13
piaciuto	21
piaciuto un	14
piaciuto un video	11
piano	-3
piazza	-14
piazza mario	-4
piazza mario monti	-3
piazzapulita	-5
piccoli	-6
piene	-10
pieno	16
pietro	2
piove	-27
piu	11
più	-1
più bella	26
più che	3
più della	10
più di	-12
più di un	-4
più forte	-2
più forte di	-1
più grande	-6
poca	-9
poco	-1
poi	-16
poi dicono	-7
poi piazza	-4
poi piazza mario	-3
politica	2
politica deve	-5
politica e	2
politica http	-10
politica italiana	-5
politici	-14
politici e	-2
populismo	-31
populista	-6
positiva	41
positivi	66
positivo	32
possibile	69
possibilitá	9
posso	-2
posto fisso	-12
poter	22
potere	-8
poteva	-12
potrebbero	-14
potrei	21
potrei anche	14
povera	-3
poveri	-3
prc	-13
precedente	-5
precedenti	-12
preciso	18
preferisco	7
prego	-41
premier	18
prende	-5
preoccupante	-11
prescindere	25
prese	44
presentato	3
presidente	47
presidente del	8
presidente del consiglio	1
presidente napolitano	-1
prima	-39
primo	1
primo giorno	7
primo vero	22
principe	-1
privilegi	-24
probabile	15
problema	-71
problemi	-51
problemi di	-5
prodi	13
professor monti ma	-4
professori	-11
profezia	-6
profilo	12
profumo	1
profumo di	-2
programma del	-15
programma del governo	-12
pronta	1
propone	-25
propone di	-6
prossimi	-10
prossimo governo	-15
prossimo governo monti	-5
protesta	-14
protesta contro	-2
protesta contro il	-1
pt	1
pubblica	29
pubblicità	-9
puntando	24
punti	4
punto	6
puoi	38
pure	-17
purtroppo	-25
puttana	-20
puzza	-9
puzza di	-2
può	10
pò di	12
qualcosa	6
qualcuno	-37
qualità	9
quando non	5
quando si	-8
quando toccherà	-7
quanto	-3
quanto mi	-1
quasi	-8
quei	-2
quel	-62
quel paese	-4
quella	-7
quella di	-7
quello che	-2
quello che fa	6
quello di berlusconi	-5
questa sera	18
questa è	-4
queste	-18
questi	1
questione	-11
questo	1
questo ?	-4
questo governo	2
questo momento	6
questo video	-1
quindi	-6
quirinale	47
quotidiano	-8
ragazza che	-3
ragazza e	-8
ragazze	14
ragazzi !	7
ragazzo	1
ragione	-1
re	-3
relax	9
renzi	-18
repubblica	-11
responsabilità	42
resto	40
rete	-30
rialzo	8
richiesta	-8
ricorda	-44
ricordare	16
ricordo	16
ridere	-18
riesce	-1
riesce a	-1
rifiuti	-5
riforma	-23
riforme	-1
rigore	17
ripartire	14
risate	16
rischio	-1
risolverla	-5
risparmi	-11
risposta	70
rivoluzione	4
roba	-43
roba da	-10
roma	1
roma e	12
romano prodi	8
rompere	-10
rt	-1
rt seguimi	1
rt seguimi e	17
rubare	-6
ruolo	-1
ruolo di	-6
rutelli	-3
s'è	-5
sa	-2
sa che	-4
sabato	5
sachs	-5
sachs innesca	-4
sachs innesca la	-3
sacrifici	-55
sacrifici per	-1
saluto	33
salva	-6
salverà	-18
salverà tutti	-6
salvi	15
sangue	-10
santo	3
santoro	-1
sapevatelo	12
sara	-25
saranno	-7
sarebbe	-2
sarebbero	-10
saremo	8
sarà un	-6
satira	26
sbagliato	-7
sbaglio	-6
sbaglio o	-4
scelta	2
schifani	13
schifo	-30
scilipoti	-16
scuola	22
scusa	32
scusi	-7
se	-5
se fosse	-5
se grillo	1
se grillo è	-10
se il	-6
se il governo	-8
se la	-1
se lo	-1
se mi	1
se ne	2
se ne intende	-1
se non	-2
se non NOT_ci	-5
se non NOT_si	-7
se piove	-3
se poi	-7
se si	10
secco	-6
seconda	-6
secondo	-3
secondo me	3
seguimi	2
seguimi e	22
seguimi e ti	17
seguindo	5
seguite	14
seguite user	9
seguito	-7
seguito ad	-4
seguo	-2
sei	11
sei il	2
sei la	2
sembra	-4
semmai	36
semplicemente	23
sempre	1
sempre gli	-6
sempre gli stessi	-5
senato	4
senatore	-1
senatore a	-1
senatore a vita	-1
sennò	-9
sentire	1
sento	1
senza	-3
senza NOT_di	18
serie	14
serietà	15
serio	2
serve	-25
servizio	2
servizio su	24
servono	14
sexy	11
sgradevoli	-10
sgradevoli realtà	-6
show	-7
si !	8
si abbassa	-12
si certo	-11
si chiede	-3
si e	-10
si fa	-3
si fa ad	-2
si ma	14
si si	36
siamo giocati	-1
siamo un	2
siamo un passo	2
siano	27
sicuramente	1
sicuramente non	9
sicuramente non NOT_farò	7
siete	-22
significato	-26
sii	26
simile	-10
simpatica	5
simpaticissimo	15
sindacati	-54
sinistra	-27
sito	3
smaghi	-7
snella	18
so	23
sobrietà	5
sobrio	-1
soddisfazione	13
soddisfazione per	9
sogno	9
sogno un	8
sola	-6
soldi	-6
soli	-14
soliti	-8
solito	-11
solo	-8
solo a	-8
solo e	12
solo il	-18
solo un	-2
solo una	-17
soluzione	-7
sondaggio	3
sono fiero	12
sono fiero di	9
sono i	4
sono in	14
sono le	-2
sono quasi	-9
sono troppo	25
soprattutto	8
soprattutto per	7
soprattutto per la	6
sorpresa	6
sorride	24
sorridere	8
sorriso	24
sospensione	-4
sosteniamo	2
sostiene	-25
sotto	-70
speranza	24
speriamo	23
speriamo bene	2
speriamo che	8
speriamo che il	11
speriamo di	7
spero	56
spero che	32
spiegate	-13
spieghi	-5
splendida	35
splendida giornata	7
splendida giornata ?	6
sprechi	-11
squadra	4
squadra snella	12
sta	-2
sta facendo	1
sta gente	-3
stai	37
stampa	6
stampa di	19
stanga	-7
stangata	-8
stanno	-43
stare	-13
stasera	10
stasera !	2
stati	1
stelle	16
stelle !	15
stelle di	-3
stelle di grillo	-2
stessi	-2
stesso	-3
stiamo	-1
stile	-2
stile e	12
sto	-4
sto facendo	-1
sto governo	-13
sto governo monti	-10
sto male	-1
storia	23
storia di	2
storia di un	2
strano	-7
stronzo	-9
studiare	-1
stupenda	57
stupendo	-5
stupendo !	5
su	1
su la	-6
su twitter	-4
subire	-13
subito	34
succede	-7
successo	7
successo soprattutto	7
successo soprattutto per	6
sue	-9
sui	-3
sulla	-3
sulle	-1
sulle liberalizzazioni	-11
sulle pensioni	-5
suo	4
suo sogno	-5
super	4
super mario	3
super mario monti	2
superman	-40
sveglia	-43
sveglia !	-14
sviluppo economico	23
svolta	1
sì	8
t	-1
taglia	-2
tante	-3
tanti	7
tanti auguri	15
tanto	-65
tanto di	-5
tanto ormai	-1
tassa	-59
tassare	-11
tasse	4
tavola	19
te	14
te !	14
te :)	1
te ?	1
te la	11
tempi	46
tempo che	8
tempo che fa	6
tempo di	-4
terra	-23
terza	16
terzo	14
tesoro	21
testa	-7
ti	11
ti amo	44
ti capisco	-1
ti faccio	-12
ti ho	11
ti ho dato	5
ti prego	-12
ti seguo	3
ti voglio	3
ti voglio bene	2
tifo	17
tifo per	12
tipica	-12
tipo	-6
titolo	58
titolo di	7
toccherà	-28
torna	1
tornerà	26
tra forze	9
tra il	-4
tradimento	-15
traditore	-13
tranquilla	-2
trasparente	46
travaglio	-10
tre	-1
trilateral	-12
tristezza	-24
tristi	-14
troppa	-47
troppo	1
trovare	14
trovo	-7
tua	1
tue	21
tutta	1
tutta la	16
tutta la vita	12
tutte le	-2
tutte quelle	8
tutti !	16
tutti ;)	10
tutti a	-7
tutti e	-1
tutti gli	8
tutti i	-6
tutti i politici	-4
tutti pensano che	3
tutti voi	-5
tutto	1
tutto :)	2
tutto bene	27
tutto e	-16
tutto il governo	-1
tutto il pd	-2
tutto schifo	-6
tutto un	-6
tv	-9
tv di	-4
tweet	-1
u	-1
uh	17
ultimi	-17
umbrialeft	-15
un abbraccio	14
un altro	-1
un altro paio	5
un augurio	5
un augurio di	4
un complotto	-7
un corso	6
un corso di	5
un disastro	-6
un figo	11
un genio	-10
un governo	17
un governo monti	19
un gran	5
un grande	3
un grande amore	2
un grazie	7
un miracolo	24
un paese	-2
un passo	-1
un passo avanti	2
un programma	11
un pò di	9
un ragazzo	-3
un saluto	22
un sogno	22
un sogno un	6
un sorriso	3
un successo	7
un successo soprattutto	6
un vero	19
un vero miracolo	8
un video	14
un video di	11
un'altra	14
un'impresa	3
una	-2
una cosa	-1
una delle	-10
una domanda	-7
una grande	3
una mano	-3
una ragazza	1
una ragazza che	-2
una sospensione	-3
una tipica	-8
una volta	10
uno che	1
uno che se	-1
uno dei	14
uomini	-12
uomo di	-5
uscire	-1
uscire dalla	-6
user	14
user !	9
user :)	4
user a	17
user anche	-2
user anche io	-4
user aww	11
user aww grazie	6
user bella	1
user bellissimo	5
user buongiorno	14
user buongiorno amore	4
user certo	11
user certo che	6
user ci	1
user ciao	2
user come	15
user come ti	5
user con	7
user e	2
user eh	-17
user forza	5
user fullmonti	-4
user gli	20
user grazie	15
user grazie mille	3
user grazie per	1
user grillo	10
user hey	1
user http	-11
user il	-2
user in	-1
user io	-2
user le	7
user m	-5
user ma	3
user mario	2
user mario monti	1
user no	18
user non	-2
user non NOT_lo	-8
user oh	14
user se	5
user seguindo	4
user sei	29
user si certo	-9
user siamo	-5
user sii	7
user solo	-8
user sorride	6
user ti	-1
user tutti	8
user tutto	4
user un	-20
user user	21
user user grazie	5
user user grillo	17
user user user	-2
user vedo	6
user wow	15
user è	-6
user é	9
uu	60
va	-2
va alla	7
va alla conquista	6
va bene	-4
vaffanculo	-44
vai	3
vale	-7
vanno	-1
vecchio	27
vedere	2
vedi	-23
vediamo	20
vedo	52
vendola	3
venduti	-10
venduti !	-7
venite	11
venite in	7
ventata	17
ventata di	11
veramente	-12
vergogna	-10
verità	-7
vero	15
vero miracolo	10
verso il	-7
vi	2
via libera	1
viaggio	21
video	2
video di	11
video di user	11
viene	-3
virtù	-13
viso	9
visto	31
visto che	7
visto che splendida	6
vita	10
vita !	5
vita è	8
vita è una	6
vittima	-10
vittoria	9
voglia	27
voglia di	18
voglio	51
voglio bene	15
vogliono	-1
voler	-33
voler fare	-4
voleva	2
volta	23
volte	1
vorrei	6
vorrei che	7
vostri	-20
vostri idoli	-4
votare grillo	-3
votare movimento	15
voti	-30
voto	-4
voto a	-2
voto a grillo	-1
vuol	-15
vuole	-27
vuole che	-5
w	-4
w il	8
wow	23
x il	1
xd	88
yogurt	25
zanzara	-20
zayn	3
zero	-7
zio	19
è anche	20
è bello	-1
è che	-7
è che non	-5
è come	-14
è così	26
è il	7
è in	3
è la	-1
è lo	-6
è lo stesso	-4
è passato	-10
è per	22
è perfetto	11
è piaciuto	14
è piaciuto un	11
è più	-3
è più forte	-1
è sempre	11
è solo una	-7
è stata	7
è stato	25
è stupenda	10
è tutto un	-5
è un	2
è un complotto	-5
è una sospensione	-2
è uno	34
é	6
é una	10
♡	12
♥	66
♥ ♥	2
♥ ♥ ♥	2
❤	58
❤ http	1
❤ ❤	8
❤ ❤ ❤	6
😍	16
