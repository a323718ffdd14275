# format: repute-lexicon/1
# name: reviews
# language: it
# version: 1
# licence: GPL-3.0-or-later
# trained-on: it_umsab_tweets negative=721 neutral=721 positive=716 held-out=870 digest=0dfac0708848579581975332ffd61a8f
# settings: entries=20000 words=3 texts-min=2 cost=12 digits=no presence
# settings: dropped=5 calibration-error=0.0165
# negators: non né nè mai senza niente nulla nessun nessuno nessuna neanche nemmeno neppure
# negation-window: 3
# scale: 0.076060446
# slope: 0.268386
# probability: 0.904711 -0.0232835
# thresholds: -0.140 0.285
# accuracy: it_umsab_tweets n=580 binary=0.6397 f1=0.6341 n3=870 f1-3=0.4566 pearson=0.3206
!	24
! ?	-8
:(	-43
:)	101
:) :)	2
:) :) :)	1
:/	-19
:d	42
:p	9
;)	113
?	-48
NOT_a nessuno	-4
NOT_abbastanza	14
NOT_abbiamo	-11
NOT_al	-22
NOT_anche	26
NOT_ancora	-1
NOT_avete	-9
NOT_avrà	30
NOT_bene	10
NOT_bisogno	21
NOT_c'e	1
NOT_c'è	-1
NOT_candidato	19
NOT_capisco	-12
NOT_cazzo	-5
NOT_ce	-1
NOT_ce NOT_la	-6
NOT_ce NOT_la NOT_faccio	-5
NOT_che	4
NOT_ci	-15
NOT_ci NOT_fa	-4
NOT_come	8
NOT_convince	-8
NOT_da	-59
NOT_dal	-10
NOT_del	5
NOT_del governo	13
NOT_del governo monti	10
NOT_della	38
NOT_deluda	30
NOT_deve	-1
NOT_e NOT_la	-6
NOT_entrare	-16
NOT_entrare NOT_nel	-11
NOT_fa	-50
NOT_fa NOT_il	-3
NOT_facciano	7
NOT_faccio	-10
NOT_fanno	22
NOT_fare	-3
NOT_farà	58
NOT_farà mai	8
NOT_farà mai NOT_paura	3
NOT_farò	15
NOT_farò NOT_parte	10
NOT_farò NOT_parte NOT_del	8
NOT_fatto	-3
NOT_fosse	-5
NOT_governo	1
NOT_governo monti http	15
NOT_grillo	-5
NOT_ha	-18
NOT_ho mai	-1
NOT_http	-16
NOT_il NOT_cazzo	-14
NOT_il governo	-3
NOT_il governo monti	-2
NOT_l'ho	-12
NOT_l'ora	17
NOT_l'ora NOT_di	11
NOT_la	-68
NOT_la NOT_faccio	-6
NOT_la NOT_soluzione	-4
NOT_lavoro	-7
NOT_le	1
NOT_li	-10
NOT_ma	16
NOT_manco	-5
NOT_mario monti	-8
NOT_me	26
NOT_mi	-13
NOT_mi NOT_piace	-7
NOT_monti	26
NOT_nel NOT_governo	2
NOT_nel NOT_governo monti	2
NOT_nel governo	-11
NOT_nel governo monti	-8
NOT_nelle	34
NOT_paese	-9
NOT_parole	1
NOT_parte	3
NOT_parte NOT_del	10
NOT_parte NOT_del governo	8
NOT_paura	6
NOT_per	-4
NOT_piangere	-1
NOT_più	-25
NOT_politica	-9
NOT_politici	29
NOT_possiamo	17
NOT_possono	-14
NOT_poteva	-1
NOT_prima	39
NOT_proprio	6
NOT_ricetta	-9
NOT_riconosco	-11
NOT_riesco	15
NOT_sa	-15
NOT_sanno	-8
NOT_scegliere	20
NOT_sconti	-23
NOT_se	-45
NOT_sia	15
NOT_siamo	-1
NOT_so	2
NOT_sofferto	38
NOT_soluzione	-6
NOT_sono	2
NOT_sue	-6
NOT_ti	31
NOT_un	3
NOT_una	3
NOT_vedere	1
NOT_vedo	3
NOT_vedo NOT_l'ora	11
NOT_vedo NOT_l'ora NOT_di	9
NOT_via	-9
NOT_voglio	3
NOT_vuole	-10
NOT_è	4
NOT_è NOT_candidato	12
NOT_è NOT_la NOT_soluzione	-3
NOT_é	9
a	-19
a casa	-11
a causa	-7
a causa del	-6
a che	9
a che tempo	7
a dio	4
a dire	-21
a dopo	19
a dormire	-11
a fanculo	-12
a fare	-12
a fare i	-7
a fare schifo	-11
a grillo	-19
a grillo blocca	-1
a grillo e	-7
a lui	-1
a mario	1
a mario monti	1
a matrix	-7
a me	4
a me piace	10
a monti	-4
a napolitano	-3
a nonno	-7
a nonno mario	-6
a parlare	2
a parlare di	2
a passera	-3
a prescindere	18
a quel	-4
a quel paese	-3
a questo	17
a risolverla	-4
a senatore	17
a senatore a	14
a te	21
a tutti	25
a tutti !	5
a tutto	-1
a tutto il	5
a un	-7
a vita	-1
a vita è	7
a votare	-10
abbassa	-21
abbastanza	-1
abbiamo	-2
abbiano	27
abbraccia	22
abbraccio	23
abituati	30
accettano	-10
accettare	-1
accusa	-11
acqua	-10
ad andare a	-4
addirittura	-6
adesso	-12
adnkronos	44
adnkronos ?	19
adorabile	22
adoro	56
afferma	-7
agli	-25
agli altri	-5
agli italiani	-6
agonia	-12
ah	3
ahaha	5
ahahaha	24
ahahahahah	31
ai	-14
ai cittadini	-1
ai pensionati	-2
ai poveri	-2
ai suoi	-5
al	-1
al lupo	4
al neo	1
al posto	16
al quirinale	20
al senato	2
alemanno	1
alfano	-14
all	3
all'economia	-9
alla	3
alla conquista	7
alla conquista del	6
alla fiducia	10
alla fine	2
alla grande	12
alla guida	-4
alle	-2
alle banche	-4
alle banche e	-2
allo	-30
allo sviluppo	-8
allora	-21
alternativa	14
alto	-2
altri	-4
altro	-1
altro paio	7
amano	-17
amato	-15
amico	-43
amo	42
amo demi	5
amore	49
amore mio	28
amore ♥	2
anche	-4
anche a	-1
anche a te	9
anche grillo	-23
anche il	-8
anche il governo	-5
anche io	8
anche io la	7
anche la	8
anche la lega	3
anche le	-4
anche oggi	16
anche quando	47
anche quando non	9
anche tu	3
ancora	-6
ancora di	4
ancora più	5
ancora un	-6
andare	-2
andare a	-12
andare avanti	3
andato	-1
andiamo	11
andranno	-21
andrà	20
andrà tutto	13
andrà tutto bene	10
anni di	1
anno	8
ansa	8
ansia	13
anti	-6
anti italiano	-4
anti italiano e	-3
antipolitica	-66
anzi	-3
appartiene	-10
applauso	-25
appoggio	26
appoggio al	10
appoggio al governo	8
apprezzato	37
apre	26
arriva	-15
arrivare	24
articolo	-7
ascolto	9
aspetta	5
attacca	-10
attacco	-5
attenzione	-8
atto	-11
auguri	69
auguri di	2
auguri di buon	2
augurio	13
augurio di	5
auguro	4
aumento	-23
avanti	121
avanti con	27
avanza	2
avere	-43
avere la	-4
avermi	-1
avete	-1
aveva	-1
avrà	-1
aww	17
aww grazie	8
b	-38
ballerine	16
banche	-56
banche e	-4
banche ma	-4
bar	6
barzellette	22
basta	-70
basta con	-4
bce	-29
beh	-2
bel	-2
bella	38
bella !	15
belli	53
bellissimo	83
bellissimo !	4
bello	6
ben	39
bene	42
bene !	10
bene e	15
benissimo	31
benzina	-7
beppe	-11
beppe grillo	-21
berlusconi	-29
berlusconismo	-1
bersani	-6
bertazzoni	-7
bianco	18
bilancio	3
bini	-7
bini smaghi	-5
bisogno	1
bisogno di	-13
blocca	-3
blocca l'italia	-2
bloccato	-6
bloccato roma	-2
blog	51
bocca	31
bocca al	4
bocca al lupo	3
boh	-8
boia	-17
bortoli	-9
bossi	2
brava	33
bravissima	21
bravissimo	13
bravo	41
bravo a	-5
brutto	-20
buffone	-7
buon	127
buon compleanno	1
buon lavoro	40
buon lavoro !	2
buon lavoro al	1
buona	53
buona domenica	6
buona fortuna	2
buona giornata	1
buonanotte	41
buonanotte a	10
buone	45
buongiorno	9
buongiorno !	1
buongiorno a	28
buongiorno a tutti	22
buongiorno amore	5
buono	2
c	16
c'è	-3
c'è ancora	-8
cadere	-19
caffè	14
cambiare	1
camusso	-12
cani	-8
cani che	-6
canzone	6
capelli	34
capire	-4
capisco	-2
capitano	17
capo	2
cara	6
cari	-22
caro	-9
casa	5
casini	5
casino	-22
casta	-20
catania	14
causa	-11
causa del	-7
cazzate	-22
cazzi	-33
cazzo	-30
cazzo di	-9
ce	3
ce la	33
cedere	-10
cellulare	-13
cent	-12
certezze	-11
certo	-3
certo che il	-3
cervello	-8
cgil	-14
champions	-11
che	-1
che a	11
che avete	-10
che c'è	4
che ci siano	6
che con	-1
che di	12
che di pietro	10
che dire	26
che e	12
che esiste	10
che fa	60
che fai	14
che gli	-1
che grillo e	3
che hanno	-4
che ho	-7
che i	-11
che il	1
che il governo	-12
che io	-1
che la	-3
che lo	6
che mario	28
che mario monti	22
che merita	6
che mi	25
che nel	-10
che nel governo	-2
che non NOT_si	1
che palle	-22
che parla	-24
che per	-4
che poi	-1
che propone	-18
che propone di	-5
che quando	16
che se	-15
che se ne	-1
che sei un	-9
che si	-1
che sono	5
che splendida	7
che splendida giornata	6
che sta	-21
che su	27
che tempo	9
che tempo che	7
che ti	-1
che ti ho	5
che tristezza	-18
che tutti	-10
che vuole	-19
che è	-2
chetempochefa	-12
chi	-28
chi dice	-13
chi non	4
chi si	-5
chiaro	-9
chiede	-61
ci	-1
ci pensa	-6
ci salverà	-6
ci salverà tutti	-5
ci si	-3
ci siano	8
ci stanno	-1
ci voleva	15
ci vorrebbe	2
ciao	19
ciao !	5
cisl	-9
citofonareadinolfi	-16
città	-14
civile	32
ciò	12
ciò che	33
classe	19
classe politica	35
classico	-8
cmq	-4
co	-25
col	-9
col governo	-22
col governo monti	-7
colle	-40
colpa	-47
colpo	-29
colpo di	-11
com	33
come	-15
come i	-7
come il	-14
come la	-4
come mai	2
come sarebbe	-10
come sempre	1
come si	-2
come si fa	-11
come ti	7
come una	-7
come è	-4
comici	-9
comico	-32
compito	26
compleanno	7
complimenti	1
complottisti	-10
complotto	-11
comunque	5
comunque la	3
con	4
con gli	-7
con grillo	12
con il	1
con mario	-18
con mario monti	-14
con me	10
con nuove	12
con queste	-1
con sto	-12
con tanto	-15
con te	6
con un	2
con voi	8
concordia	-6
condizioni	-5
conflitto	-6
conflitto d'interessi	-4
conosco	-2
conquista	11
conquista del	7
conquista del paese	6
consiglio	1
consiglio dei	3
consiglio dei ministri	2
consiglio di uno	-1
consiglio mario	-1
consiglio mario monti	-1
conte	-13
contenti	1
contento	5
continuare	-6
conto	1
contribuito	-5
contro	-79
contro il	-50
contro il governo	-28
contro la	-7
contro la manovra	-5
contro tutti	-2
controlla	-1
controlla questo	-1
controlla questo video	-1
convinto	16
convinto che	11
coraggio di	-5
corrado	2
corriere	1
corso	10
corso di	6
cosa che	-26
cosa migliore	12
cosa migliore del	10
cosa si	12
cose	1
cose che	-4
cosi	18
costretto	8
costretto a	6
così	2
così ci	-4
così non	-1
crede	-13
credo	3
credo che	11
crescere	10
crisi	-8
crisi e	-9
crisi e poi	-3
critica	-45
critica grillo	-5
cronaca	-17
cui il	-10
culo	-41
cultura	-1
cuore	-2
d	-23
d'alema	-5
d'amore	4
d'interessi	-6
da	1
da mario	10
da mario monti	8
dai	-3
dal	-12
dal governo	-6
dal governo monti	-4
dalema	-13
dall'euro	1
dalla crisi	-6
dalle	-7
dallo	-1
danni	-26
danno	38
dare	-55
dare una	-6
dare una mano	-2
date	17
dato	1
dato un	2
davanti	-25
davvero	-29
dc	-12
de	-17
de bortoli	-6
deboli	1
deciso	-1
dedica	-18
degli	-9
dei	-2
dei ministri	3
dei partiti	-1
del	-2
del consiglio	1
del consiglio mario	-1
del governo	-5
del governo monti	-1
del governo tecnico	-5
del lavoro	-9
del mio	7
del mondo	-2
del nuovo	1
del paese	5
del paese !	6
del pd	-2
del profilo	7
del tg	20
dell	23
dell'economia	-7
della	-3
della casta	-8
della cultura	-7
della democrazia	-8
della gente	4
della lega	-7
della nostra	8
della patria	-5
della politica	2
delle	-1
dello	-10
delusione	-30
deluso	-6
demagogia	-6
demagogo	-10
demi	53
democrazia	-45
dentro	9
denuncia	-7
destra	-1
detto	-6
deve	1
deve stare	-5
devi	-2
devo	-14
devono	-7
di	-2
di agorarai	7
di b	-4
di berlusconi	-29
di buon	18
di buon lavoro	2
di chi	-17
di cui	3
di cuore	-1
di democrazia	-9
di entrare	-9
di equità	-7
di grande	8
di grillo	-3
di grillo e	2
di lui	32
di mario	1
di mario monti	1
di me	-28
di meglio	17
di merda	-21
di mettere	17
di nuovo	21
di pietro	1
di questo	30
di speranza	17
di stato	-5
di tutti	5
di tutti !	15
di tutti i	3
di tutto	3
di un governo	1
di un grande	2
di una vita	32
di uno	-7
di uno che	-1
di user	2
di user http	3
di voler	-15
di voler fare	-3
di votare	8
dice	4
dice che	-27
dice che il	-9
diciamo	1
diciamo che	1
diego	4
dietro	-1
differenza	-1
difficile	59
digitale	-13
dignità	1
dini	-9
dio	14
dio !	4
dio lo	4
dire	-3
dire la	-13
diritto	-37
diritto di	-7
disastro	-57
discorso	33
dispiace	-15
ditelavostra	2
diventa	-9
diventi	29
do	11
dobbiamo	1
dolce	22
domanda	-7
domenica	17
domenica si	6
dopo grillo	-3
dopo la	-8
dormire	-16
dovrei	-14
draghi	-14
droga	-9
dubbi	-10
due	2
dà	1
e a	13
e ai	-5
e ai suoi	-4
e alla	19
e anche	-33
e anche se	-10
e ancora	-24
e ballerine	10
e bella	11
e bossi	8
e bravo	6
e che	-1
e chi	-28
e ci	-1
e con	-1
e di	18
e dire	-9
e fa	-11
e gli	-9
e grazie	5
e grillo va	6
e hai	9
e i	1
e il	-29
e il governo	-3
e in	1
e io	1
e l'antipolitica e	3
e la	2
e le	3
e lo	26
e mi	42
e nato	8
e nato il	7
e non	2
e non NOT_di	10
e non NOT_farà	3
e ora	1
e parlamento	4
e per	2
e poi	-36
e poi piazza	-3
e poi se	-5
e sangue	-7
e se non	-1
e siamo	2
e siamo un	1
e solo	1
e sono	11
e speriamo	7
e speriamo di	6
e ti seguo	19
e tutti	1
e tutti e	-5
e tutto	-7
e un	8
e un successo	6
ecco	5
ecco i	15
ecco la	10
economia	-48
economico	39
ed	9
ed io	8
ed è	7
effetti	3
eh	-29
eh ?	-2
elegante	-19
elettorale	-7
elettori	-11
elezioni	-6
eliminare	-10
eliminare il	-6
elsa	-19
enorme	1
entra	-3
entrambi	-15
entrare	-14
equità	1
equità e	4
era un	-5
erano	7
eravamo	14
erroredrammatico	-6
esecutivo	59
esempio	3
esiste	2
esiste un	20
essere una	1
estremo	17
euro	-14
evasori	-13
evidente	-18
evitare	1
fa	-15
fa ?	-2
fa ad	-2
fa bene	3
fa grillo	-7
fa ridere	-13
fa schifo	1
fa tutto	-6
fa tutto schifo	-5
fabbrica	-16
faccia	-2
facciamo	42
facciamo piazzapulita	4
facebook	-2
facebook per	-4
facendo	1
facile	4
fai	5
false	-10
false illusioni	-7
false illusioni sgradevoli	-5
falsi	-9
famosi	-25
fanculo	-45
fanculo !	-7
fantastica	13
far	-4
far cadere	-4
fare	-11
fare di	-10
fare di più	-8
fare due	13
fare i	-20
fare il	-15
fare la	-9
fare schifo	-14
farebbe	-9
farmaci	-4
farsa	-17
farsi	1
fatepresto	6
fatica	-10
fatti e	-5
fatto da	48
favore	-7
fb	-38
fede	24
felice	6
fenomenale	22
ferma	-8
ferrero	-10
ff	11
ff user	7
fidati	12
fiducia	42
fiducia al governo	-9
fiducia nella	17
fiero	19
fiero di	13
figli	2
figo	2
figura	-8
finalmente	69
fine	-1
finecorsa	28
fini	24
finita	-8
fino	11
fino a	-6
fino alla	28
fino alla fine	22
fiscale	-53
fisso	-20
follow	-3
follow !	3
followers	36
fondo	-33
fondo ha	-2
fondo ha già	-1
forno	4
forse	21
forte di	-2
forte di me	-1
forti	18
fortissimo	3
fortuna	25
fortunato	-12
forza	51
forza del	1
forza juve	6
forzamilan	36
forze	15
fosse	-6
foto	48
frequenze	-12
fullmonti	-2
fumo	-11
fuoco	-1
fuori	9
futuro	-2
futuro della	-5
gas	16
generazionale	14
genio	-1
gennaio	-10
gente	-5
gente che	-1
gente perché	-6
gentile	4
gesù	-12
gia	-12
giglio	-6
ginocchio	-2
giocati	-2
gioia	34
giorgio	4
giorgio napolitano	2
giornalisti	-2
giornata	45
giornata ?	7
giorni	14
giorno	33
giovani	10
giovani e	20
giovanni	-1
giro	28
giuro	-16
giusta	1
giusto	1
giusto ?	-4
già	-32
già bloccato	-2
già bloccato roma	-1
gli	-1
gli altri	-8
gli ha	-6
gli italiani	-1
gli occhi	10
gli stessi	-15
glielo	-4
goldman	-5
goldman sachs	-4
goldman sachs innesca	-3
governare	-9
governato	-5
governo	-1
governo che	18
governo di	22
governo monti	-2
governo monti !	-11
governo monti ?	-7
governo monti abbiamo	14
governo monti ci	22
governo monti con	-8
governo monti contro	-1
governo monti ha	-41
governo monti http	-5
governo monti il	-1
governo monti invece	-6
governo monti la	-9
governo monti metterà	-5
governo monti napolitano	1
governo monti per	20
governo monti perché	-5
governo monti piace	13
governo monti senza	11
governo monti si	1
governo monti sta	8
governo monti sulle	17
governo tecnico	-15
gran	24
grande	66
grande amore	2
grande mario	17
grande mario monti	13
grande problema	-7
grandi	5
gratis	38
grave	-31
grazie	66
grazie !	30
grazie a	10
grazie a dio	3
grazie ai	6
grazie al	-10
grazie di	1
grazie mille	9
grazie per	-16
grazie per il	1
grazie per le	7
grazie presidente	6
grazie user	3
grecia	11
grecia http	8
grillo	-21
grillo ?	-1
grillo a	-30
grillo al	-17
grillo attacca	-7
grillo blocca	-2
grillo blocca l'italia	-1
grillo che	1
grillo che propone	-5
grillo come	-12
grillo e l'antipolitica	3
grillo il	-8
grillo in	-10
grillo m	-4
grillo ma	-1
grillo mi	18
grillo non NOT_è	2
grillo per	-15
grillo piazzapulita	2
grillo su	-8
grillo va alla	6
grillo è	2
grillo è un	1
gruber	3
gruppo	-1
guarda	-17
guardare	8
guidare	1
gusto	-21
ha	-11
ha appena	-8
ha detto	-23
ha fatto	2
ha già	-11
ha già bloccato	-1
ha lasciato in	21
ha perso	-21
ha ragione	-3
hahah	1
hahaha	22
hahahah	23
hai	7
hanno	-15
hanno più	-5
hey	2
ho	5
ho dato	7
ho detto	-7
ho fatto	-1
ho imparato	-1
ho imparato che	-8
ho paura	-5
ho un	-10
http	10
http fb	-5
http http	2
http user	-17
http via	2
http via user	2
hubmagazine	11
hubmagazine http	7
i brividi	3
i capelli	23
i danni	-7
i giovani	-9
i mercati	7
i miei	1
i migliori	9
i ministri del	-10
i partiti	-7
i più	20
i politici	-23
i privilegi	-10
i prossimi	-8
i ragazzi	-15
i sacrifici	-9
i sindacati	-13
i soliti	-6
i suoi	-1
i vostri	-5
i vostri idoli	-4
i voti	-7
idoli	-7
idolo	23
idv	-9
ieri sera	-5
il	-11
il bene	30
il colpo	-8
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
il governo	-1
il governo monti	-2
il grande	-13
il lato	-9
il livello	-15
il m	56
il messia	-11
il mio	-2
il mio amore	1
il nano	-5
il nostro	8
il paese	-42
il partito	-2
il pd	-28
il pdl	3
il populismo	-6
il posto	-10
il posto fisso	-2
il primo	3
il primo vero	20
il problema	-3
il professor	-15
il professor monti	-11
il programma del	-5
il resto	15
il senso	5
il suo sogno	-4
il tempo	10
il titolo	41
il titolo di	5
il voto	-21
il voto a	-1
illusioni	-10
illusioni sgradevoli	-7
illusioni sgradevoli realtà	-5
imbarazzante	-16
imparato	-1
imparato che	-10
impegno	18
importante	20
importanti	11
in	-2
in bocca	7
in bocca al	3
in europa	-7
in fondo	-2
in fondo ha	-1
in ginocchio	-1
in italia	-22
in italiano	12
in mezzo	2
in modo	18
in noi	17
in piazza	-11
in più	14
in politica	-3
in questo momento	5
in rete	-8
in tutto	-1
in una	1
incapace	-34
incoraggianti	13
indagato	-8
infinite	14
iniqua	-11
innesca	-5
innesca la	-4
innesca la crisi	-3
insieme	43
intanto pero	4
intanto pero facciamo	3
intende	-3
interessi	-15
inutile	-12
invece	3
invece di	-22
invece non	-7
io	2
io a	-3
io a grillo	-2
io devo	-2
io la	20
io mi	-3
io non	1
io sto	-3
io ti	-2
io ti amo	1
io voglio	2
io vorrei	4
istituzioni	30
it	-12
it http	-21
italiana	-12
italiani	-5
italiani e	11
italiano	2
italiano e	-2
juve	15
juve !	3
kiss	28
l	1
l antipolitica	-2
l'accusa	-6
l'alternativa	-17
l'amore	26
l'antipolitica e	4
l'antipolitica e non	3
l'attenzione	-13
l'editoria	27
l'emozione	33
l'ennesimo	-19
l'errore	-13
l'euro	1
l'euro e	8
l'euro e un	6
l'europa	4
l'ho	12
l'intervento	-8
l'intervento di	-5
l'italia	-2
l'italia non	-1
l'italia è	-6
l'ultima	-6
l'unica cosa	-23
l'unica cosa che	-8
l'unica persona	19
l'unico che	28
la	-1
la bce	-3
la cosa	1
la cosa migliore	10
la crisi	-2
la crisi e	-3
la dc	-8
la democrazia	-8
la faccia	4
la gente	-6
la grande	9
la grecia	8
la grecia http	6
la lega nacque	3
la loro	-4
la manovra	5
la manovra del	2
la mia	7
la mia vita	6
la musica	4
la nomina	17
la nomina di	5
la parola	-9
la più	10
la politica	-45
la politica deve	-4
la prima	-27
la protesta	-2
la risposta	27
la storia	-11
la tassa	-4
la vera	-1
la verità	-5
la via	-7
la vita	33
lacrime	-1
lacrime e	-7
lacrime e sangue	-5
lascia	-10
lasciar	-6
lasciato in	26
lato	-35
laura	-19
laura pausini	-12
lavorare	22
lavoratori	-9
lavoro	-10
lavoro !	7
lavoro al	1
lavoro al neo	1
le	-8
le aspettative	-12
le banche	-6
le condizioni	-3
le cose	-5
le donne	-1
le frequenze	-2
le liberalizzazioni	3
le nostre	2
le palle	2
le pensioni	1
le persone	-10
le tasse	1
le tue	15
lega	-12
lega nacque	4
lega nacque così	3
lega nord	-5
leggi	-1
lei	1
lenta	-12
lenta agonia	-8
letta e	-9
letto	2
libera	2
liberalizzazioni	-3
liberi	-17
libro	7
liquido	-4
lista	1
livello	-2
lo	16
lo adoro	7
lo sono	-8
lo stesso	-2
lobby	-19
lol	38
lontano	35
loro	-5
lotta	5
lt	80
luce	1
lungo	-42
lupo	10
lupo a	4
lupo a mario	3
ma	-12
ma a	6
ma a me	5
ma anche	17
ma chi	-4
ma come	-19
ma come si	-2
ma di	-7
ma ho	18
ma i	-15
ma il	-14
ma in	-5
ma in italia	-4
ma le	-18
ma non	-1
ma non NOT_si	-2
ma non NOT_è	-3
ma ora	-12
ma perchè	-5
ma questa	-5
ma se	-24
ma solo	-11
ma tutte	-1
ma è	27
mafia	-8
mafioso	-19
magari non	18
maggioranza	-6
mah	-68
mai	-1
mai NOT_paura	4
male	-14
male per	-3
mamma	-1
manca	-2
mancano	-22
mancano solo	-4
manco	-38
mani	-2
manicomio	-9
manifestazione	-22
manifestazione contro	-1
manifestazione contro il	-1
manifestazioni	-9
mano	-5
manovra	-29
manovra del	-9
manovra del governo	-7
marchionne	16
mario draghi	-9
mario monti !	12
mario monti ?	1
mario monti ci	-15
mario monti e	-3
mario monti nominato	-3
mario monti non	-58
mario monti premier	7
mario monti subito	7
mario monti sul	-12
mario monti è	-4
mariti	-10
massone	-33
massoni	-15
matrix	-21
matti	-6
maurizio	26
maya	-7
me	2
me lo	10
me piace	13
me va	12
media	-14
meglio	26
meglio di	12
meglio un	-15
mentre	-64
mentre gli	-2
meraviglia	41
meraviglioso	59
mercati	42
merda	-112
merita	54
merkel	-15
mese	-10
messa	2
messaggio	24
messia	-17
messo	-2
messo in	-7
metta	-7
mettere	26
metterà	-21
mettono	-12
mezzo	4
mi	-4
mi fai	-1
mi piace	17
mi ricorda	-6
mi spiegate	-10
mi sto	6
mi è	33
mi è piaciuto	11
mia	1
mia vita	-3
mie	1
miei	30
miglior	-10
migliore	63
migliore del	12
migliore del governo	10
migliori	29
mila	-31
mila euro	-9
milioni	25
mille	13
ministeri	17
ministri	2
ministri del	-4
ministri del governo	-1
ministro nel	-9
mio	21
mio amore	1
miracolo	28
misure	-1
mln	-6
mo	7
modello	-11
modo	3
molti	-1
moltissimo	20
molto	20
molto bene	13
molto meglio	12
molto più	-18
momenti	5
momento	1
monotonia	-1
montezemolo	-10
monti	-7
monti ?	-5
monti a che	7
monti a risolverla	-3
monti a senatore	5
monti abbiamo	18
monti che	2
monti chetempochefa	-8
monti con	-10
monti contro	-1
monti di	-4
monti e la	-11
monti ecco	16
monti fa schifo	1
monti ha	-16
monti ha già	-2
monti http	-1
monti http via	5
monti il	-1
monti invece	-7
monti ma	-5
monti metterà	-7
monti mi	-1
monti napolitano	1
monti nominato	-4
monti nominato senatore	-1
monti non	-6
monti non NOT_è	1
monti per	10
monti perché	-17
monti piace	29
monti premier	9
monti rimontiamo	-11
monti senza	15
monti si	1
monti sta	10
monti subito	9
monti sui	-15
monti sul	-15
monti sulle	21
monti un	13
monti è	-2
monti è che	1
monti è la	7
monti è stato	10
monti è una	-7
morire	-1
morta	-5
mossa	4
motivo	2
musica	27
musica è	8
my	3
nacque	6
nacque così	4
napoli	-1
napolitano	11
nascita	32
natale	-27
natale e	-5
nato	9
nato il	28
nato il governo	22
nazionale	53
nazione	-2
ne intende	-2
neanche	-4
negli	-18
negli ultimi	-12
nel	-21
nel governo	-24
nel governo monti	-19
nel nuovo	-1
nel nuovo governo	-1
nel suo	18
nella manovra del	-5
nelle	-21
nemico	-11
nemmeno	-9
neo	2
nessuna	-14
niall	18
niente	-8
no	2
no !	3
no ?	-6
no al	-49
no al governo	-39
no eh	-4
no ti	-6
no ti prego	-4
noi	5
noiosa	-8
nomina	68
nomina di	18
nomina di mario	14
nominato	-6
nominato senatore	-1
nominato senatore a	-1
non	-7
non NOT_avete	-6
non NOT_avrà	20
non NOT_ce	1
non NOT_ce NOT_la	-5
non NOT_ci	-5
non NOT_deve	-8
non NOT_fa	-18
non NOT_fanno	15
non NOT_farà	27
non NOT_farà mai	3
non NOT_farò	10
non NOT_farò NOT_parte	8
non NOT_ha	-1
non NOT_ho	1
non NOT_l'ho	-8
non NOT_la	-1
non NOT_le	-1
non NOT_li	-7
non NOT_mi	-9
non NOT_mi NOT_piace	-6
non NOT_possiamo	11
non NOT_può	-1
non NOT_riesco	10
non NOT_sa	-10
non NOT_sanno	-5
non NOT_se	-20
non NOT_sia	19
non NOT_so	21
non NOT_solo	-3
non NOT_sono	5
non NOT_ti	20
non NOT_vedo	11
non NOT_vedo NOT_l'ora	9
non NOT_voglio	2
non NOT_è	2
non NOT_è NOT_candidato	10
nonna	1
nonno	-11
nonno mario	-7
nonno mario monti	-6
noo	-23
nord	2
norimberga	-2
nostra	8
nostre	3
nostro	39
notizia	6
notizia per	12
notizie	28
notte	35
nov	103
nuova	-2
nuovamente	-20
nuove	18
nuovi	54
nuovo	13
o	1
o si	3
obama	-9
occasione	-17
occhi	29
oddio	21
odiare	-32
odio	-47
oggi	8
oggi è	-1
oggi è il	1
ogni	12
ogni volta	12
oh	-3
ok	-2
oltre	16
on	-40
opera	-6
opposte	15
ora	2
ore	-3
ormai	-60
ormai è	-6
ospiti	-15
ospiti !	-10
ottima	29
ottimo	4
ottobre	-16
ovvio	-1
p	-20
padania	-4
paese	-1
paese !	16
paese è	-3
paga	-7
pagare	-4
pagina	2
paio	24
paio di	8
palle	-4
pane	-10
papà	-21
pare che	-12
parla	-44
parla da	-4
parla del	-4
parlamento	14
parlamento non	14
parlano	3
parlare	2
parlare di	16
parlarne	-9
parola	-3
parole	6
parte	29
partita	8
partiti	-2
partiti ?	-2
partiti che	-13
partiti e	-1
partito	-41
passato	-4
passera	-48
passera allo	-8
passera allo sviluppo	-6
passi	19
passo	-11
passo avanti	10
paura	-16
pausini	-19
pd	-93
pd che	-3
pd il	-2
pd il governo	-2
pd è	-3
pdl	-33
pdl e	-3
peggio	-44
peggio di	-7
pensa	-31
pensando	-12
pensano	7
pensano che	20
pensano che grillo	3
pensare	9
pensavo	-13
pensi	3
pensieri	19
pensionati	-23
pensioni	-10
per aver	1
per avere	-14
per colpa	-4
per dare	-1
per dire	-6
per far	-7
per fare	-22
per fare il	-5
per favore	-12
per governo	11
per governo monti	8
per i partiti	-3
per i prossimi	-6
per il bene	11
per la	5
per la grecia	6
per me	-1
per non	-24
per non NOT_essere	-5
per questo	21
per strada	-7
per te	31
per tutti	-3
per un governo	9
per una	4
per una volta	7
perche	3
perchè	-18
perchè la	-10
perchè è	4
perché	-15
perché non	-4
perché sarebbe	-10
perdere	-16
perfetto	41
pericolosa	-9
pero	16
pero facciamo	4
pero facciamo piazzapulita	3
perplesso	-25
persino	-13
perso	-5
persona	11
phone	9
piacciono	-12
piacciono i	-8
piace	61
piacere	14
piaciuto	21
piaciuto un	14
piaciuto un video	11
piano	-3
piazza	-15
piazza mario	-4
piazza mario monti	-3
piazzapulita	-6
piccoli	-6
piene	-11
pieno	18
pietro	2
piove	-29
piu	11
più	-1
più bella	28
più che	3
più della	10
più di	-13
più di un	-5
più forte	-2
più forte di	-1
più grande	-6
poca	-10
poco	-2
poi	-16
poi dicono	-7
poi piazza	-4
poi piazza mario	-3
politica	2
politica deve	-5
politica e	3
politica http	-11
politica italiana	-6
politici	-15
politici e	-2
populismo	-33
populista	-6
positiva	44
positivi	69
positivo	34
possibile	71
possibilitá	9
posso	-3
post	-1
posto	1
posto fisso	-14
poter	25
potere	-8
poteva	-12
potrebbero	-15
potrei	24
potrei anche	16
povera	-3
poveri	-3
prc	-14
precedente	-5
precedenti	-14
preciso	19
preferisco	8
prego	-43
premier	19
prende	-5
preoccupante	-12
prescindere	27
prese	47
presentato	4
presidente	48
presidente del	8
presidente del consiglio	1
presidente napolitano	-1
prima	-41
primo	1
primo giorno	7
primo vero	26
principe	-1
privilegi	-25
probabile	16
problema	-74
problemi	-54
problemi di	-6
prodi	13
professor	1
professor monti ma	-5
professori	-12
profezia	-7
profilo	14
profumo	1
profumo di	-2
programma del	-16
programma del governo	-13
pronta	1
propone	-28
propone di	-7
prossimi	-11
prossimo governo	-17
prossimo governo monti	-5
protesta	-14
protesta contro	-2
protesta contro il	-1
pt	1
pubblica	31
pubblicità	-10
puntando	26
punti	5
punto	6
puoi	40
pure	-19
purtroppo	-27
puttana	-22
puzza	-9
puzza di	-2
può	12
pò	-1
pò di	13
qualcosa	7
qualcuno	-39
qualità	10
quando non	5
quando si	-8
quando toccherà	-8
quanto	-3
quanto mi	-1
quasi	-9
quei	-2
quel	-66
quel paese	-4
quella	-8
quella di	-8
quello che	-2
quello che fa	6
quello di	1
quello di berlusconi	-5
questa sera	20
questa è	-4
queste	-20
questi	1
questione	-13
questo	1
questo ?	-5
questo governo	3
questo momento	7
questo video	-1
quindi	-8
quirinale	51
quotidiano	-8
ragazza che	-3
ragazza e	-9
ragazze	16
ragazzi !	7
ragazzo	1
ragione	-1
re	-3
relax	9
renzi	-20
repubblica	-12
responsabilità	45
resto	44
rete	-32
rialzo	8
richiesta	-9
ricorda	-48
ricordare	16
ricordo	17
ridere	-19
riesce	-1
riesce a	-1
rifiuti	-6
riforma	-25
riforme	-1
rigore	18
ripartire	15
risate	18
rischio	-1
risolverla	-5
risparmi	-11
risposta	73
rivoluzione	5
roba	-46
roba da	-10
roma	1
roma e	13
romano prodi	9
rompere	-10
rt	-1
rt seguimi	1
rt seguimi e	19
rubare	-7
ruolo	-1
ruolo di	-7
rutelli	-4
s'è	-5
sa	-1
sa che	-5
sabato	5
sachs	-5
sachs innesca	-4
sachs innesca la	-3
sacrifici	-57
sacrifici per	-1
saluto	36
salva	-7
salverà	-20
salverà tutti	-6
salvi	16
sangue	-10
santo	3
santoro	-2
sapevatelo	13
sara	-29
saranno	-8
sarebbe	-2
sarebbero	-11
saremo	8
sarà un	-7
satira	28
sbagliato	-7
sbaglio	-7
sbaglio o	-5
scelta	3
schifani	14
schifo	-30
scilipoti	-16
scritto	-1
scuola	24
scusa	35
scusi	-8
se	-4
se fosse	-5
se grillo	1
se grillo è	-10
se il	-5
se il governo	-9
se la	-1
se lo	-1
se mi	1
se ne	2
se ne intende	-1
se non	-2
se non NOT_ci	-5
se non NOT_si	-8
se piove	-4
se poi	-7
se si	10
secco	-6
seconda	-7
secondo	-3
secondo me	3
seguimi	2
seguimi e	24
seguimi e ti	19
seguindo	6
seguite	15
seguite user	10
seguito	-7
seguito ad	-5
seguo	-3
sei	10
sei il	2
sei la	2
sembra	-4
semmai	41
semplicemente	26
sempre gli	-7
sempre gli stessi	-5
senato	4
senatore	-1
senatore a	-1
senatore a vita	-1
sennò	-9
sentire	1
sento	1
senza	-3
senza NOT_di	19
serie	16
serietà	16
serio	3
serve	-27
servizio su	26
servono	15
sexy	12
sgradevoli	-10
sgradevoli realtà	-7
show	-8
si !	9
si abbassa	-14
si certo	-13
si chiede	-3
si e	-11
si fa	-4
si fa ad	-2
si ma	16
si si	38
siamo giocati	-1
siamo un	2
siamo un passo	1
siano	27
sicuramente	1
sicuramente non	10
sicuramente non NOT_farò	8
siete	-24
significato	-29
sii	26
simile	-11
simpatica	5
simpaticissimo	17
sindacati	-60
sinistra	-29
sito	3
smaghi	-7
snella	19
so	23
sobrietà	6
sobrio	-1
sociale	1
soddisfazione	14
soddisfazione per	9
sogno	11
sogno un	8
sola	-6
soldi	-7
soli	-16
soliti	-9
solito	-12
solo	-7
solo a	-9
solo e	13
solo il	-21
solo un	-2
solo una	-18
soluzione	-7
sondaggio	3
sono fiero	13
sono fiero di	10
sono i	5
sono in	15
sono le	-2
sono quasi	-10
sono troppo	27
soprattutto	7
soprattutto per	8
soprattutto per la	6
sorpresa	7
sorride	24
sorridere	8
sorriso	27
sospensione	-4
sosteniamo	2
sostiene	-26
sotto	-73
speranza	27
speriamo	22
speriamo bene	2
speriamo che	8
speriamo che il	12
speriamo di	7
spero	59
spero che	32
spiegate	-14
spieghi	-5
splendida	38
splendida giornata	7
splendida giornata ?	6
sprechi	-12
squadra	3
squadra snella	13
sta	-2
sta facendo	1
sta gente	-3
stai	39
stampa	6
stampa di	22
stanga	-7
stangata	-8
stanno	-48
stare	-14
stasera	11
stasera !	2
stati	1
stelle	16
stelle !	16
stelle di	-3
stelle di grillo	-2
stessi	-2
stesso	-4
stiamo	-1
stile	-2
stile e	13
sto	-5
sto facendo	-1
sto governo	-14
sto governo monti	-11
sto male	-1
storia	24
storia di	2
storia di un	2
strano	-8
stronzo	-10
studiare	-1
stupenda	62
stupendo	-6
stupendo !	4
su	1
su la	-6
su twitter	-5
subire	-15
subito	35
succede	-8
successo	8
successo soprattutto	8
successo soprattutto per	6
sue	-10
sui	-3
sul	1
sul corriere	1
sulla	-4
sulle	-1
sulle liberalizzazioni	-13
sulle pensioni	-6
suo	5
suo sogno	-5
super	5
super mario	3
super mario monti	2
superman	-43
sveglia	-48
sveglia !	-16
sviluppo	1
sviluppo economico	26
svolta	1
sì	8
t	-1
taglia	-2
tante	-3
tanti	6
tanti auguri	15
tanto	-68
tanto di	-6
tanto ormai	-1
tassa	-62
tassare	-12
tasse	6
tavola	20
te	12
te !	15
te ?	1
te la	12
tempi	51
tempo che	9
tempo che fa	7
tempo di	-4
terra	-24
terza	17
terzo	15
tesoro	24
testa	-8
ti	10
ti amo	45
ti capisco	-2
ti faccio	-14
ti ho	12
ti ho dato	6
ti prego	-12
ti seguo	3
ti voglio	3
ti voglio bene	2
tifo	19
tifo per	12
tipica	-13
tipo	-7
titolo	61
titolo di	7
toccherà	-31
torna	1
tornerà	30
tra forze	10
tra il	-4
tradimento	-16
traditore	-14
tranquilla	-3
trasparente	49
travaglio	-11
tre	-1
trilateral	-12
tristezza	-27
tristi	-15
troppa	-49
troppo	1
trovare	15
trovo	-8
tua	1
tue	23
tuo	1
tutta	1
tutta la	16
tutta la vita	12
tutte le	-3
tutte quelle	9
tutti !	18
tutti ;)	11
tutti a	-7
tutti e	-2
tutti gli	10
tutti i	-7
tutti i politici	-4
tutti pensano che	3
tutti voi	-5
tutto	1
tutto :)	2
tutto bene	28
tutto e	-18
tutto il governo	-1
tutto il pd	-2
tutto schifo	-6
tutto un	-6
tv	-8
tv di	-4
tweet	-2
uh	17
ultimi	-18
umbrialeft	-16
un abbraccio	15
un altro	-2
un altro paio	5
un augurio	5
un augurio di	4
un complotto	-7
un corso	6
un corso di	5
un disastro	-6
un figo	13
un genio	-12
un governo	18
un governo monti	20
un gran	5
un grande	3
un grande amore	2
un grazie	8
un miracolo	26
un paese	-2
un passo	-1
un passo avanti	1
un programma	12
un pò di	10
un ragazzo	-3
un saluto	24
un sogno	23
un sogno un	6
un sorriso	3
un successo	8
un successo soprattutto	6
un vero	20
un vero miracolo	8
un video	14
un video di	11
un'altra	14
un'impresa	3
una	-2
una cosa	-1
una delle	-12
una domanda	-8
una grande	3
una mano	-3
una ragazza	1
una ragazza che	-2
una sospensione	-3
una tipica	-9
una volta	10
uno che	2
uno che se	-1
uno dei	14
uomini	-12
uomo di	-5
uscire dalla	-6
user	13
user !	9
user :)	4
user a	20
user anche	-2
user anche io	-4
user aww	11
user aww grazie	6
user bella	1
user bellissimo	5
user buongiorno	15
user buongiorno amore	4
user certo	12
user certo che	6
user ci	1
user ciao	3
user come	15
user come ti	5
user con	8
user e	3
user eh	-17
user forza	4
user fullmonti	-5
user gli	23
user grazie	15
user grazie mille	4
user grazie per	1
user grillo	11
user hey	1
user http	-13
user il	-2
user in	-1
user io	-2
user le	7
user m	-6
user ma	4
user mario	2
user mario monti	2
user no	19
user non	-2
user non NOT_lo	-9
user oh	15
user se	5
user seguindo	4
user sei	31
user si certo	-10
user siamo	-6
user sii	7
user solo	-9
user sorride	6
user sto	-1
user ti	-1
user tutti	9
user tutto	4
user un	-22
user user	20
user user grazie	6
user user grillo	17
user user user	-3
user vedo	6
user wow	18
user è	-7
user é	10
uu	62
va	-2
va alla	7
va alla conquista	6
va bene	-4
vado a	1
vaffanculo	-45
vai	4
vale	-7
vanno	-1
vecchio	29
vedere	2
vedi	-26
vediamo	22
vedo	53
vendola	3
venduti	-11
venduti !	-7
venite	12
venite in	8
ventata	18
ventata di	12
veramente	-13
vergogna	-12
verità	-8
vero	16
vero miracolo	11
verso il	-8
vespa	1
vi	2
via libera	1
viaggio	23
video	2
video di	12
video di user	11
viene	-3
virtù	-14
viso	9
visto	31
visto che	7
visto che splendida	6
vita	10
vita !	5
vita è	9
vita è una	7
vittima	-11
vittoria	10
voglia	29
voglia di	19
voglio	52
voglio bene	15
vogliono	-1
voler	-34
voler fare	-4
voleva	2
volta	25
volte	1
vorrei	7
vorrei che	9
vostri	-21
vostri idoli	-5
votare grillo	-3
votare movimento	16
voti	-33
voto	-3
voto a	-2
voto a grillo	-1
vuol	-17
vuole	-29
vuole che	-5
w	-5
w il	8
wow	27
x il	1
xd	90
xf	-1
yogurt	27
zanzara	-23
zayn	4
zero	-8
zio	21
è anche	22
è bello	-1
è che	-7
è che non	-6
è come	-15
è così	29
è il	8
è in	4
è la	-1
è lo	-6
è lo stesso	-5
è passato	-11
è per	25
è perfetto	12
è piaciuto	14
è piaciuto un	11
è più	-3
è più forte	-1
è sempre	12
è solo una	-7
è stata	7
è stato	27
è stupenda	11
è tutto un	-5
è un	2
è un complotto	-6
è una sospensione	-2
è uno	38
é	7
é una	10
♡	13
♥	67
♥ ♥	2
♥ ♥ ♥	2
❤	58
❤ ❤	8
❤ ❤ ❤	6
😍	18
