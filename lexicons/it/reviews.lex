# format: repute-lexicon/1
# name: reviews
# language: it
# version: 1
# licence: GPL-3.0-or-later
# trained-on: it_umsab_tweets negative=721 neutral=721 positive=721 held-out=870 digest=052587dc2fdab3f2ab6b2a4ae48285cb
# settings: entries=20000 texts-min=2 cost=6 digits=no words=1-2 presence
# negators: non né nè mai senza niente nulla nessun nessuno nessuna neanche nemmeno neppure
# negation-window: 3
# scale: 0.059882652
# slope: 0.536247
# thresholds: -0.32 0.36
# accuracy: it_umsab_tweets n=580 binary=0.6448 f1=0.6404 n3=870 f1-3=0.4546
!	26
! ?	-8
:(	-39
:)	113
:) :)	2
:/	-16
:d	35
:p	9
;)	107
?	-56
NOT_a nessuno	-4
NOT_abbastanza	12
NOT_abbiamo	-9
NOT_al	-20
NOT_anche	20
NOT_ancora	-1
NOT_avete	-7
NOT_avrà	23
NOT_bene	8
NOT_bisogno	18
NOT_c'è	-2
NOT_candidato	16
NOT_capisco	-9
NOT_cazzo	-4
NOT_ce	-1
NOT_ce NOT_la	-10
NOT_che	2
NOT_ci	-14
NOT_ci NOT_fa	-5
NOT_come	7
NOT_convince	-7
NOT_da	-55
NOT_dal	-7
NOT_del	4
NOT_del governo	17
NOT_della	32
NOT_deluda	24
NOT_e NOT_la	-8
NOT_entrare	-13
NOT_entrare NOT_nel	-13
NOT_fa	-47
NOT_fa NOT_il	-5
NOT_facciano	6
NOT_faccio	-10
NOT_fanno	19
NOT_fare	-2
NOT_farà	47
NOT_farà mai	13
NOT_farò	15
NOT_farò NOT_parte	15
NOT_fatto	-2
NOT_fosse	-5
NOT_governo	1
NOT_grillo	-4
NOT_ha	-13
NOT_ho mai	-1
NOT_http	-13
NOT_il NOT_cazzo	-15
NOT_il governo	-3
NOT_l'ho	-9
NOT_l'ora	15
NOT_l'ora NOT_di	15
NOT_la	-67
NOT_la NOT_faccio	-10
NOT_la NOT_soluzione	-5
NOT_lavoro	-6
NOT_le	1
NOT_li	-9
NOT_ma	15
NOT_manco	-4
NOT_mario monti	-10
NOT_me	22
NOT_mi	-13
NOT_mi NOT_piace	-9
NOT_monti	20
NOT_nel NOT_governo	3
NOT_nel governo	-14
NOT_nelle	28
NOT_paese	-8
NOT_parte	3
NOT_parte NOT_del	15
NOT_paura	6
NOT_per	-2
NOT_più	-21
NOT_politica	-8
NOT_politici	25
NOT_possiamo	14
NOT_possono	-11
NOT_poteva	-1
NOT_prima	32
NOT_proprio	4
NOT_ricetta	-7
NOT_riconosco	-9
NOT_riesco	13
NOT_sa	-16
NOT_sanno	-7
NOT_scegliere	17
NOT_sconti	-20
NOT_se	-38
NOT_sia	12
NOT_so	1
NOT_sofferto	29
NOT_soluzione	-5
NOT_sono	2
NOT_sue	-5
NOT_ti	27
NOT_un	2
NOT_una	2
NOT_vedere	1
NOT_vedo	2
NOT_vedo NOT_l'ora	15
NOT_via	-7
NOT_voglio	2
NOT_vuole	-8
NOT_è	3
NOT_è NOT_candidato	16
NOT_è NOT_la	-1
NOT_é	6
a	-20
a casa	-13
a causa	-10
a che	11
a dio	6
a dire	-23
a dopo	21
a dormire	-12
a fanculo	-17
a fare	-15
a grillo	-27
a lui	-1
a mario	1
a matrix	-9
a me	7
a monti	-5
a napolitano	-4
a nonno	-9
a parlare	3
a passera	-5
a prescindere	21
a quel	-7
a questo	19
a risolverla	-5
a senatore	25
a te	28
a tutti	34
a tutto	-2
a un	-8
a vita	-1
a votare	-12
abbassa	-16
abbastanza	-1
abbiamo	-2
abbiano	21
abbraccia	18
abbraccio	18
abituati	25
accettano	-9
accettare	-1
accusa	-10
acqua	-9
addirittura	-5
adesso	-10
adnkronos	45
adnkronos ?	29
adorabile	19
adoro	51
afferma	-6
agli	-26
agli altri	-7
agli italiani	-7
agonia	-10
agorarai	1
ah	2
ahaha	5
ahahaha	21
ahahahahah	28
ai	-14
ai cittadini	-1
ai pensionati	-3
ai poveri	-3
ai suoi	-6
al governo	-1
al lupo	5
al neo	2
al posto	18
al quirinale	25
al senato	4
alemanno	1
alfano	-12
all	2
all'economia	-8
alla	3
alla conquista	11
alla fiducia	13
alla fine	6
alla grande	14
alla guida	-5
alle	-2
alle banche	-6
allo	-26
allo sviluppo	-11
allora	-16
alternativa	13
alto	-2
altri	-4
altro paio	10
amano	-14
amato	-12
amico	-36
amo	42
amo demi	7
amore	53
amore mio	35
amore ♥	3
anche	-4
anche a	-1
anche grillo	-28
anche il	-10
anche io	9
anche la	9
anche le	-5
anche oggi	19
anche per	-1
anche quando	54
anche tu	3
ancora	-5
ancora di	4
ancora più	5
ancora un	-7
andare	-2
andare a	-16
andare avanti	6
andiamo	9
andranno	-18
andrà	18
andrà tutto	18
anni di	1
anno	5
ansa	6
ansia	12
anti	-5
anti italiano	-5
antipolitica	-62
anzi	-2
appartiene	-8
applauso	-20
appoggio	25
appoggio al	15
apprezzato	33
apre	22
arriva	-11
arrivare	19
articolo	-6
ascolto	9
aspetta	5
attacca	-9
attacco	-5
attenzione	-6
atto	-10
auguri	66
auguri di	3
augurio	12
augurio di	7
auguro	5
aumento	-22
avanti	117
avanti con	38
avanza	1
avere	-39
avere la	-5
aww	7
aww grazie	7
awwww	5
b	-38
ballerine	12
banche	-55
banche e	-6
banche ma	-5
bar	4
barzellette	17
basta	-65
basta con	-6
bce	-21
beh	-3
bel	-1
bella	41
bella !	17
belli	48
bellissima	2
bellissimo	77
bellissimo !	6
bello	8
ben	32
bene	42
bene !	12
bene e	18
benissimo	26
benzina	-7
beppe	-8
beppe grillo	-24
berlusconi	-26
bersani	-6
bertazzoni	-6
bianco	15
bilancio	2
bini	-6
bini smaghi	-6
bisogno di	-15
blocca	-2
blocca l'italia	-2
bloccato	-5
bloccato roma	-2
blog	48
bocca	29
bocca al	5
boh	-6
boia	-15
bortoli	-9
bossi	1
brava	26
bravissima	18
bravissimo	11
bravo	33
bravo a	-6
brutto	-17
buffone	-6
buon	127
buon compleanno	2
buon lavoro	58
buona	49
buona domenica	8
buona fortuna	5
buona giornata	1
buonanotte	40
buonanotte a	15
buone	40
buongiorno	12
buongiorno a	39
buongiorno amore	7
buono	2
c	15
c'è	-3
c'è ancora	-10
cadere	-17
caffè	12
camusso	-11
cani	-7
cani che	-7
canzone	4
capelli	26
capire	-3
capisco	-2
capitano	19
capo	2
cara	5
cari	-20
caro	-7
casa	2
casini	3
casino	-17
casta	-17
catania	12
causa	-10
causa del	-10
cazzate	-19
cazzi	-27
cazzo	-25
cazzo di	-12
ce	3
ce la	41
cedere	-8
cellulare	-11
cent	-10
certezze	-10
certo	-2
cervello	-6
cgil	-12
champions	-10
che	-1
che a	15
che avete	-11
che c'è	4
che ci	1
che di	17
che dire	28
che e	16
che esiste	13
che fa	73
che fai	19
che gli	-1
che grillo	3
che hanno	-6
che ho	-8
che i	-14
che io	-1
che la	-4
che lo	8
che mario	36
che merita	9
che mi	26
che nel	-13
che palle	-24
che parla	-31
che per	-5
che poi	-1
che propone	-23
che quando	17
che se	-19
che sono	6
che splendida	12
che sta	-24
che su	29
che tempo	11
che ti	-2
che tristezza	-21
che tutti	-11
che vuole	-24
che è	-2
chetempochefa	-10
chi	-31
chi dice	-16
chi non	4
chi si	-6
chiaro	-7
chiede	-58
ci	-1
ci pensa	-7
ci salverà	-8
ci si	-4
ci siano	11
ci stanno	-2
ci voleva	17
ci vorrebbe	2
ciao	20
ciao !	7
cisl	-8
citofonareadinolfi	-12
città	-10
civile	26
ciò	9
ciò che	39
classe	16
classe politica	41
classico	-7
cmq	-3
co	-22
col	-10
col governo	-25
colle	-35
colpa	-44
colpo	-24
colpo di	-13
com	28
come	-13
come i	-9
come il	-17
come la	-6
come mai	3
come sarebbe	-12
come sempre	1
come si	-5
come ti	8
come una	-10
come è	-6
comici	-7
comico	-29
compito	19
compleanno	9
complottisti	-9
complotto	-9
comunque	5
comunque la	4
con	3
con gli	-8
con grillo	16
con il	2
con mario	-27
con me	12
con nuove	15
con queste	-1
con sto	-16
con tanto	-19
con te	8
con un	2
con voi	10
concordia	-6
condizioni	-4
conflitto	-5
conflitto d'interessi	-5
conosco	-1
conquista	11
conquista del	11
consiglio	2
consiglio dei	5
consiglio mario	-1
conte	-10
contenti	1
contento	4
continuare	-5
conto	1
contribuito	-5
contro	-88
contro il	-76
contro la	-9
contro tutti	-2
controlla	-1
controlla questo	-1
convinto	12
convinto che	12
coraggio di	-7
corrado	1
corso	9
corso di	9
cosa ?	-1
cosa che	-30
cosa migliore	18
cosa si	16
cose che	-5
cosi	14
costretto	8
costretto a	8
così	1
così ci	-5
così non	-1
crede	-12
credo	2
credo che	11
crescere	8
crisi	-7
crisi e	-13
critica	-41
critica grillo	-7
cronaca	-15
cui il	-12
culo	-39
cultura	-1
cuore	-1
d	-19
d'alema	-4
d'amore	5
d'interessi	-5
da mario	14
dai	-1
dal	-10
dal governo	-7
dalema	-11
dalla crisi	-8
dalle	-6
dallo	-1
danni	-22
danno	30
dare	-56
dare una	-9
date	16
dato	1
dato un	3
davanti	-20
davvero	-26
dc	-10
de	-17
de bortoli	-9
dedica	-15
degli	-6
degli altri	-1
dei	-2
dei ministri	5
dei partiti	-1
del	-2
del consiglio	2
del governo	-8
del lavoro	-11
del mio	11
del mondo	-3
del nuovo	2
del paese	7
del pd	-3
del profilo	10
del tg	22
dell	19
dell'economia	-5
della	-4
della casta	-10
della cultura	-9
della democrazia	-11
della gente	4
della lega	-9
della nostra	11
della patria	-6
della politica	1
delle	-1
dello	-9
delusione	-26
deluso	-5
demagogia	-6
demagogo	-8
demi	43
democrazia	-40
dentro	8
denuncia	-6
destra	-1
detto	-5
deve	1
deve stare	-6
devi	-1
devo	-13
devono	-6
di	-2
di agorarai	9
di b	-5
di berlusconi	-37
di buon	22
di chi	-20
di cui	3
di cuore	-1
di democrazia	-11
di entrare	-11
di equità	-8
di grande	11
di grillo	-3
di lui	36
di mario	1
di me	-31
di meglio	21
di merda	-30
di mettere	20
di nuovo	22
di pietro	2
di questo	35
di speranza	21
di stato	-7
di tutti	6
di tutto	3
di uno	-8
di user	10
di voler	-21
di votare	10
dice	3
dice che	-34
diciamo	1
diciamo che	1
diego	5
dietro	-1
differenza	-1
difficile	55
digitale	-11
dini	-7
dio	12
dio !	6
dio lo	7
dire	-3
dire la	-14
diritto	-36
diritto di	-10
disastro	-54
discorso	25
dispiace	-12
ditelavostra	2
diventa	-8
diventi	23
do	10
dolce	20
domanda	-6
domenica	19
domenica si	9
dopo grillo	-5
dopo la	-9
dormire	-12
dovrei	-11
draghi	-13
droga	-8
dubbi	-8
due	1
e a	14
e ai	-6
e alla	24
e anche	-36
e ancora	-29
e ballerine	12
e bella	13
e bossi	11
e bravo	9
e che	-1
e chi	-34
e ci	-1
e con	-1
e di	20
e dire	-11
e fa	-13
e gli	-11
e grazie	6
e hai	11
e il	-36
e in	2
e io	2
e l'antipolitica	1
e la	1
e le	3
e lo	33
e mi	51
e nato	13
e non	3
e ora	2
e parlamento	6
e per	2
e poi	-43
e sangue	-9
e siamo	3
e solo	1
e sono	12
e speriamo	9
e ti	1
e tutto	-9
e un	10
ecco	3
ecco i	20
ecco la	14
economia	-40
economico	30
ed	7
ed io	10
ed è	9
effetti	2
eh	-27
eh ?	-3
elegante	-14
elettorale	-5
elettori	-9
elezioni	-6
eliminare	-8
eliminare il	-8
elsa	-14
enorme	1
entra	-3
entrambi	-13
entrare	-11
equità	1
equità e	5
era un	-6
erano	5
eravamo	11
erroredrammatico	-6
esecutivo	52
esempio	2
esiste	2
esiste un	22
essere una	2
estremo	14
euro	-12
evasori	-11
evidente	-14
fa	-14
fa ?	-2
fa ad	-4
fa bene	3
fa grillo	-9
fa ridere	-16
fa schifo	1
fa tutto	-8
fabbrica	-13
faccia	-2
facciamo	43
facciamo piazzapulita	6
facebook	-2
facebook per	-5
facendo	1
facile	3
fai	4
false	-9
false illusioni	-9
falsi	-8
famosi	-19
fanculo	-40
fanculo !	-10
fantastica	11
far	-4
far cadere	-5
fare	-10
fare di	-11
fare due	16
fare i	-25
fare il	-18
fare la	-11
fare schifo	-16
farebbe	-6
farmaci	-4
farsa	-15
fatepresto	4
fatica	-10
fatti e	-6
fatto da	54
favore	-5
fb	-37
fede	22
felice	6
fenomenale	18
ferma	-8
ferrero	-8
ff	9
ff user	9
fidati	13
fiducia	38
fiducia nella	20
fiero	17
fiero di	17
figli	1
figo	1
figura	-7
finalmente	69
fine	1
finecorsa	25
fini	23
finita	-6
fino	9
fino a	-8
fino alla	40
fiscale	-48
fisso	-17
follow	-2
follow !	3
followers	34
fondo	-30
fondo ha	-2
forno	3
forse	18
forte di	-2
forti	16
fortissimo	2
fortuna	18
fortunato	-11
forza	53
forza del	2
forza juve	9
forzamilan	31
forze	13
fosse	-6
foto	42
frequenze	-11
fullmonti	-3
fumo	-9
fuoco	-1
fuori	8
futuro	-2
futuro della	-6
gas	13
generazionale	14
genio	-1
gennaio	-9
gente	-6
gente che	-1
gente perché	-7
gentile	4
gesù	-9
gia	-9
giglio	-6
ginocchio	-2
giocati	-2
gioia	27
giorgio	3
giorgio napolitano	3
giornalisti	-2
giornata	46
giornata ?	12
giorni	12
giorno	32
giovani	8
giovani e	23
giovanni	-1
giro	22
giuro	-13
giusta	1
giusto ?	-5
già	-32
già bloccato	-2
gli	-2
gli altri	-14
gli ha	-7
gli italiani	-1
gli occhi	12
gli stessi	-19
glielo	-4
goldman	-5
goldman sachs	-5
governare	-8
governato	-4
governo	-1
governo che	20
governo di	25
governo monti	-4
governo tecnico	-19
gran	19
grande	71
grande amore	3
grande mario	23
grande problema	-9
grandi	6
gratis	34
grave	-27
grazie	82
grazie !	30
grazie :)	1
grazie a	10
grazie ai	7
grazie al	-10
grazie di	2
grazie mille	11
grazie per	-19
grazie presidente	7
grazie user	3
grecia	11
grecia http	11
grillo	-27
grillo ?	-2
grillo a	-34
grillo al	-18
grillo attacca	-9
grillo blocca	-2
grillo come	-15
grillo e	1
grillo il	-10
grillo in	-11
grillo m	-5
grillo ma	-2
grillo mi	21
grillo per	-18
grillo piazzapulita	2
grillo su	-9
grillo è	2
gruber	2
gruppo	-1
guarda	-13
guardare	5
guidare	1
gusto	-22
ha	-13
ha appena	-10
ha detto	-27
ha fatto	2
ha già	-19
ha perso	-24
ha ragione	-5
hahaha	19
hahahah	20
hai	8
hanno	-15
hanno più	-6
hey	1
ho	3
ho dato	9
ho detto	-10
ho fatto	-1
ho imparato	-1
ho paura	-6
ho un	-11
http	11
http fb	-8
http http	2
http user	-20
http via	3
hubmagazine	11
hubmagazine http	11
i	-1
i brividi	4
i capelli	26
i danni	-8
i giovani	-10
i mercati	11
i miei	1
i migliori	13
i nostri	1
i partiti	-8
i più	24
i politici	-30
i privilegi	-13
i prossimi	-10
i ragazzi	-16
i sacrifici	-13
i sindacati	-15
i soliti	-7
i suoi	-1
i vostri	-6
i voti	-8
idoli	-6
idolo	19
idv	-8
ieri sera	-5
il	-12
il bene	38
il colpo	-9
il comico	-8
il coraggio	-7
il culo	-4
il diritto	-5
il futuro	-2
il giorno	5
il governo	-6
il grande	-15
il lato	-12
il livello	-15
il m	62
il messia	-13
il mio	-2
il nano	-6
il nostro	12
il paese	-53
il partito	-3
il pd	-37
il pdl	2
il populismo	-7
il posto	-13
il primo	3
il problema	-4
il professor	-21
il resto	21
il senso	9
il tempo	13
il titolo	50
il voto	-26
illusioni	-9
illusioni sgradevoli	-9
imbarazzante	-12
imparato	-1
imparato che	-12
impegno	16
importante	19
importanti	9
in	-1
in bocca	9
in europa	-8
in fondo	-2
in ginocchio	-2
in italia	-24
in italiano	14
in mezzo	3
in modo	20
in noi	18
in piazza	-13
in più	17
in politica	-4
in rete	-9
in tutto	-1
in una	1
incapace	-26
incoraggianti	13
indagato	-7
infinite	12
iniqua	-9
innesca	-5
innesca la	-5
insieme	38
intanto pero	6
intende	-2
interessi	-12
inutile	-11
invece	1
invece di	-26
invece non	-8
io	7
io a	-3
io devo	-3
io la	26
io mi	-3
io non	2
io sto	-3
io ti	-3
io voglio	2
io vorrei	5
istituzioni	28
it	-9
it http	-27
italiana	-10
italiani	-4
italiani e	12
italiano	1
italiano e	-3
juve	14
juve !	5
kiss	24
l antipolitica	-3
l'accusa	-5
l'alternativa	-13
l'amore	22
l'antipolitica	1
l'antipolitica e	6
l'attenzione	-10
l'editoria	22
l'emozione	26
l'ennesimo	-15
l'errore	-10
l'euro	1
l'euro e	11
l'europa	3
l'ho	11
l'intervento	-6
l'intervento di	-6
l'italia	-2
l'italia non	-1
l'italia è	-7
l'ultima	-6
l'unica cosa	-27
l'unica persona	21
l'unico che	35
la	-1
la bce	-4
la cosa	2
la crisi	-3
la dc	-10
la democrazia	-12
la faccia	4
la fiducia	1
la gente	-7
la grande	12
la grecia	11
la loro	-5
la manovra	2
la mia	7
la musica	6
la nomina	25
la parola	-10
la più	13
la politica	-50
la prima	-34
la protesta	-3
la risposta	36
la storia	-13
la sua	-1
la tassa	-6
la vera	-1
la verità	-6
la via	-8
la vita	39
lacrime	-1
lacrime e	-9
lascia	-9
lasciar	-6
lasciato in	32
lato	-30
laura	-14
laura pausini	-14
lavorare	19
lavoratori	-10
lavoro	-7
lavoro !	10
lavoro al	2
le	-8
le aspettative	-13
le banche	-8
le condizioni	-4
le cose	-6
le donne	-1
le frequenze	-3
le liberalizzazioni	3
le nostre	3
le palle	2
le pensioni	1
le persone	-12
le tasse	1
le tue	19
lega	-10
lega nacque	6
lega nord	-9
leggi	-1
lei	1
lenta	-10
lenta agonia	-10
letta e	-11
letto	1
libera	2
liberalizzazioni	-2
liberi	-13
libro	6
liquido	-4
lista	2
livello	-2
lo	14
lo adoro	11
lo sono	-10
lo stesso	-3
lobby	-17
lol	35
lontano	29
loro	-7
lotta	4
lt	84
luce	1
lungo	-37
lupo	9
lupo a	5
ma	-15
ma a	8
ma anche	19
ma chi	-5
ma come	-20
ma di	-8
ma ho	22
ma i	-17
ma il	-17
ma in	-6
ma le	-20
ma non	-2
ma ora	-13
ma perchè	-6
ma questa	-7
ma se	-29
ma solo	-12
ma tutte	-1
ma è	31
mafia	-6
mafioso	-16
magari non	20
maggioranza	-5
mah	-57
mai	-1
mai NOT_paura	6
male	-12
male per	-4
mamma	-1
manca	-1
mancano	-22
mancano solo	-5
manco	-34
mani	-1
manicomio	-9
manifestazione	-18
manifestazione contro	-2
manifestazioni	-6
mano	-4
manovra	-34
manovra del	-10
marchionne	14
mario draghi	-13
mariti	-9
massone	-31
massoni	-13
matrix	-18
matti	-6
maurizio	25
maya	-6
me	2
me lo	13
me piace	18
me va	16
media	-10
meglio	21
meglio di	14
meglio un	-16
mentre	-58
mentre gli	-4
meraviglia	33
meraviglioso	52
mercati	41
merda	-113
merita	48
merkel	-12
mese	-8
messa	2
messaggio	17
messia	-13
messo	-2
messo in	-8
metta	-5
mettere	20
metterà	-17
mettono	-10
mezzo	3
mi	-4
mi fai	-1
mi piace	24
mi ricorda	-9
mi spiegate	-11
mi sto	5
mi è	46
mia vita	-3
mie	1
miei	25
miglior	-8
migliore	67
migliore del	18
migliori	27
mila	-26
mila euro	-12
milioni	20
mille	11
ministeri	16
ministri	2
ministri del	-5
ministro nel	-10
mio	21
mio amore	2
miracolo	26
mln	-5
mo	5
modello	-9
modo	2
molti	-2
moltissimo	19
molto	20
molto bene	15
molto meglio	15
molto più	-21
momenti	3
monotonia	-1
montezemolo	-8
monti	-7
monti ?	-8
monti abbiamo	22
monti che	4
monti chetempochefa	-10
monti con	-14
monti contro	-2
monti di	-6
monti ecco	18
monti ha	-29
monti http	-1
monti il	-1
monti invece	-9
monti ma	-5
monti metterà	-8
monti mi	-1
monti napolitano	1
monti nominato	-5
monti non	-18
monti per	14
monti perché	-21
monti piace	38
monti premier	13
monti rimontiamo	-12
monti senza	20
monti si	1
monti speriamo	1
monti sta	15
monti subito	13
monti sui	-17
monti sul	-21
monti sulle	29
monti un	17
monti è	-3
morire	-1
morta	-5
mossa	5
motivo	2
musica	22
musica è	10
my	3
nacque	6
nacque così	6
napoli	-1
napolitano	10
nascita	25
natale	-20
natale e	-8
nato	10
nato il	41
nazionale	50
nazione	-2
ne intende	-2
neanche	-3
negli	-15
negli ultimi	-15
nel	-21
nel governo	-40
nel nuovo	-2
nel suo	20
nelle	-15
nemico	-9
nemmeno	-7
neo	2
nessuna	-12
niall	15
niente	-7
no	1
no !	4
no ?	-8
no al	-75
no eh	-5
no ti	-8
noi	4
noiosa	-6
nomina	67
nomina di	28
nominato	-5
nominato senatore	-1
non	-8
non NOT_avete	-7
non NOT_avrà	23
non NOT_ci	-7
non NOT_deve	-9
non NOT_fa	-26
non NOT_fanno	19
non NOT_farà	32
non NOT_farò	15
non NOT_ha	-1
non NOT_ho	1
non NOT_l'ho	-9
non NOT_la	-2
non NOT_le	-2
non NOT_li	-9
non NOT_mi	-13
non NOT_possiamo	14
non NOT_può	-1
non NOT_riesco	13
non NOT_sa	-16
non NOT_sanno	-7
non NOT_se	-25
non NOT_sia	22
non NOT_so	22
non NOT_solo	-5
non NOT_sono	6
non NOT_ti	27
non NOT_vedo	15
non NOT_voglio	2
non NOT_è	3
nonno	-9
nonno mario	-9
nord	1
norimberga	-1
nostra	6
nostre	3
nostro	33
notizia	5
notizia per	15
notizie	26
notte	32
nov	102
nuova	-1
nuovamente	-17
nuove	15
nuovi	46
nuovo	12
nuovo governo	1
o si	3
obama	-8
occasione	-13
occhi	26
oddio	20
odiare	-29
odio	-45
oggi	6
oggi è	-1
ogni	10
ogni volta	13
oh	-2
ok	-1
oltre	14
on	-31
opera	-6
opposte	13
ora	2
ore	-3
ormai	-56
ormai è	-7
ospiti	-12
ospiti !	-12
ottima	28
ottimo	4
ottobre	-13
p	-17
padania	-4
paese	-1
paese !	23
paese è	-3
paga	-6
pagare	-3
pagina	1
paio	23
paio di	9
palle	-3
pane	-10
papà	-18
pare che	-13
parla	-42
parla da	-5
parla del	-6
parlamento	12
parlamento non	16
parlano	2
parlare	2
parlare di	20
parlarne	-8
parola	-2
parole	4
parte	23
partita	6
partiti	-2
partiti ?	-3
partiti che	-14
partiti e	-1
partito	-36
passato	-3
passera	-46
passera allo	-11
passi	17
passo	-7
passo avanti	16
paura	-14
pausini	-14
pd	-90
pd che	-4
pd il	-3
pd è	-4
pdl	-36
pdl e	-5
peggio	-39
peggio di	-9
pensa	-29
pensando	-9
pensano	5
pensano che	25
pensare	7
pensavo	-10
pensi	2
pensieri	18
pensionati	-23
pensioni	-15
per aver	1
per avere	-19
per colpa	-6
per dare	-2
per dire	-8
per far	-8
per fare	-26
per favore	-13
per governo	14
per la	7
per me	-1
per non	-29
per questo	25
per strada	-8
per te	37
per tutti	-4
per una	6
perche	2
perchè	-15
perchè la	-11
perchè è	4
perché	-13
perché non	-4
perché sarebbe	-10
perdere	-13
perfetto	37
pericolosa	-7
pero	16
pero facciamo	6
perplesso	-23
persino	-10
perso	-4
persona	8
phone	8
piacciono	-9
piacciono i	-9
piace	59
piacere	12
piaciuto	22
piaciuto un	22
piano	-2
piazza	-13
piazza mario	-5
piazzapulita	-5
piccoli	-5
piene	-9
pieno	14
pietro	2
piove	-23
piu	12
più	-1
più bella	34
più che	4
più della	13
più di	-16
più forte	-2
più grande	-7
poca	-8
poco	-1
poi	-15
poi dicono	-9
poi piazza	-5
politica	1
politica deve	-6
politica e	3
politica http	-13
politica italiana	-7
politici	-13
politici e	-3
populismo	-29
populista	-5
positiva	40
positivi	63
positivo	30
possibile	69
possibilitá	8
posso	-1
posto fisso	-17
poter	21
potere	-7
poteva	-11
potrebbero	-12
potrei	18
potrei anche	18
povera	-3
poveri	-3
prc	-12
precedente	-5
precedenti	-11
preciso	17
preferisco	5
prego	-37
premier	16
prende	-4
preoccupante	-10
prescindere	21
prese	42
presentato	3
presidente	46
presidente del	12
presidente napolitano	-1
prima	-38
primo	1
primo giorno	10
primo vero	31
principe	-1
privilegi	-23
probabile	15
problema	-67
problemi	-47
problemi di	-8
prodi	12
professori	-10
profezia	-6
profilo	10
profumo	1
profumo di	-3
programma del	-22
pronta	1
propone	-23
propone di	-9
prossimi	-10
prossimo governo	-19
protesta	-13
protesta contro	-2
pt	1
pubblica	28
pubblicità	-7
puntando	22
punti	3
punto	5
puoi	36
pure	-15
purtroppo	-22
puttana	-17
puzza	-8
puzza di	-3
può	9
può essere	1
pò di	16
qualcosa	5
qualcuno	-38
qualità	8
quando non	6
quando si	-11
quando toccherà	-9
quanto	-2
quanto mi	-1
quasi	-7
quei	-1
quel	-59
quel paese	-7
quella	-6
quella di	-10
quello	-1
quello che	-3
questa sera	21
questa è	-5
queste	-16
questione	-10
questo	1
questo ?	-6
questo governo	3
questo momento	8
questo video	-1
quindi	-5
quirinale	43
quotidiano	-8
ragazza che	-4
ragazza e	-10
ragazze	13
ragazzi !	9
ragazzo	1
ragione	-1
re	-3
relax	9
renzi	-17
repubblica	-10
responsabilità	41
resto	40
rete	-26
rialzo	9
richiesta	-7
ricorda	-42
ricordare	14
ricordo	15
ridere	-18
riesce	-1
riesce a	-1
rifiuti	-5
riforma	-21
riforme	-1
rigore	17
ripartire	14
risate	14
rischio	-2
risolverla	-5
risparmi	-10
risposta	65
rivoluzione	4
roba	-39
roba da	-15
roma	1
roma e	15
romano prodi	12
rompere	-9
rt	-1
rt seguimi	4
rubare	-6
ruolo	-2
ruolo di	-8
rutelli	-3
s'è	-5
sa	-3
sa che	-6
sabato	5
sachs	-5
sachs innesca	-5
sacrifici	-54
sacrifici per	-1
saluto	28
salva	-6
salverà	-17
salverà tutti	-8
salvi	15
sangue	-9
santo	2
santoro	-1
sapevatelo	11
sara	-22
saranno	-6
sarebbe	-2
sarebbero	-9
saremo	8
sarà un	-8
satira	21
sbagliato	-6
sbaglio	-5
sbaglio o	-5
scelta	2
schifani	13
schifo	-31
scilipoti	-15
scuola	21
scusa	31
scusi	-7
se	-6
se fosse	-7
se grillo	1
se il	-9
se la	-2
se lo	-1
se mi	1
se ne	2
se non	-4
se piove	-5
se poi	-10
se si	14
secco	-5
seconda	-6
secondo	-2
secondo me	4
seguimi	4
seguimi e	37
seguindo	6
seguite	13
seguite user	13
seguito	-6
seguito ad	-6
seguo	1
sei	12
sei il	3
sei la	2
sembra	-3
semmai	33
semplicemente	19
sempre	1
sempre gli	-8
senato	4
senatore	-1
senatore a	-1
sennò	-8
senso di	1
sento	1
senza	-3
senza NOT_di	28
serie	13
serietà	14
serio	2
serve	-23
servizio	3
servizio su	32
servono	13
sexy	10
sgradevoli	-9
sgradevoli realtà	-9
show	-7
si !	11
si abbassa	-16
si certo	-15
si chiede	-5
si e	-14
si fa	-5
si ma	20
si si	45
siamo giocati	-2
siamo un	3
siano	26
sicuramente	2
sicuramente non	15
siete	-21
significato	-23
sii	14
simile	-8
simpatica	4
simpaticissimo	14
sindacati	-49
sinistra	-25
sito	3
smaghi	-6
snella	17
so	24
sobrietà	5
sobrio	-1
soddisfazione	13
soddisfazione per	13
sogno	9
sogno un	10
sola	-5
soldi	-5
soli	-12
soliti	-7
solito	-10
solo	-8
solo a	-10
solo e	16
solo il	-22
solo un	-2
solo una	-23
soluzione	-6
sondaggio	2
sono fiero	17
sono i	5
sono in	18
sono le	-2
sono quasi	-12
sono troppo	30
soprattutto	8
soprattutto per	11
sorpresa	6
sorride	23
sorridere	8
sorriso	22
sospensione	-4
sosteniamo	2
sostiene	-23
sotto	-68
speranza	21
speriamo	23
speriamo bene	5
speriamo che	6
speriamo di	9
spero	52
spero che	44
spiegate	-11
spieghi	-5
splendida	35
splendida giornata	12
sprechi	-10
squadra	5
squadra snella	17
sta	-2
sta facendo	1
sta gente	-5
stai	34
stampa	5
stampa di	24
stanga	-7
stangata	-7
stanno	-39
stare	-11
stasera	8
stasera !	3
stati	1
stelle	15
stelle !	19
stelle di	-4
stessi	-2
stesso	-3
stiamo	-1
stile	-2
stile e	15
sto	-3
sto facendo	-1
sto governo	-19
sto male	-1
storia	21
storia di	3
strano	-7
stronzo	-9
studiare	-1
stupenda	53
stupendo	-4
stupendo !	6
su la	-8
su twitter	-6
subire	-12
subito	34
succede	-7
successo	7
successo soprattutto	11
sue	-9
sui	-2
sulla	-3
sulle liberalizzazioni	-15
sulle pensioni	-7
suo	4
suo sogno	-6
super	4
super mario	3
superman	-37
sveglia	-39
sveglia !	-17
sviluppo economico	30
svolta	1
sì	9
t	-1
taglia	-1
tante	-3
tanti	8
tanti auguri	21
tanto	-64
tanto di	-7
tanto ormai	-1
tassa	-60
tassare	-10
tasse	2
tavola	19
te	14
te !	21
te :)	1
te ?	1
te la	15
tempi	43
tempo che	11
tempo di	-5
terra	-22
terza	16
terzo	15
tesoro	19
testa	-7
ti	13
ti amo	56
ti capisco	-2
ti faccio	-17
ti ho	15
ti prego	-17
ti seguo	7
ti voglio	4
tifo	18
tifo per	18
tipica	-10
tipo	-5
titolo	50
titolo di	9
toccherà	-25
torna	1
tornerà	24
tra forze	13
tra il	-5
tradimento	-13
traditore	-12
tranquilla	-2
trasparente	44
travaglio	-10
tre	-1
trilateral	-11
tristezza	-21
tristi	-12
troppa	-45
troppo	1
trovare	13
trovo	-6
tu	1
tue	19
tutta	1
tutta la	22
tutte le	-3
tutte quelle	12
tutti !	23
tutti ;)	14
tutti a	-10
tutti e	-2
tutti gli	11
tutti i	-8
tutti voi	-7
tutto	1
tutto :)	3
tutto bene	38
tutto e	-21
tutto schifo	-8
tutto un	-8
tv	-9
tv di	-6
tweet	-1
u	-1
uh	16
ultimi	-15
umbrialeft	-14
un abbraccio	18
un altro	-2
un augurio	7
un complotto	-9
un corso	9
un disastro	-9
un figo	14
un genio	-14
un governo	27
un gran	7
un grande	4
un grazie	9
un miracolo	35
un paese	-3
un passo	-1
un programma	14
un ragazzo	-5
un saluto	28
un sogno	30
un sorriso	4
un successo	11
un vero	27
un video	22
un'altra	14
un'impresa	3
una	-2
una cosa	-1
una delle	-13
una domanda	-10
una grande	4
una mano	-4
una sospensione	-4
una tipica	-10
una vita	1
una volta	14
uno che	2
uno dei	19
uomini	-11
uomo di	-6
uscire	-2
uscire dalla	-8
user	15
user !	14
user :)	6
user a	21
user anche	-3
user aww	7
user awwww	5
user bella	2
user bellissimo	8
user buongiorno	19
user certo	17
user ci	1
user ciao	4
user come	20
user con	10
user e	3
user eh	-22
user forza	8
user fullmonti	-6
user gli	26
user grazie	21
user grillo	15
user hey	1
user http	-13
user il	-3
user in	-1
user io	-2
user le	9
user m	-7
user ma	4
user mario	2
user no	24
user non	-2
user oh	18
user se	8
user seguindo	6
user sei	38
user siamo	-8
user solo	-11
user sorride	8
user ti	-1
user tutti	10
user tutto	6
user un	-23
user user	26
user vedo	8
user wow	20
user è	-7
user é	13
uu	62
va	-2
va alla	11
va bene	-5
vado a	1
vaffanculo	-44
vai	3
vale	-6
vanno	-1
vecchio	25
vedere	1
vedi	-20
vediamo	17
vedo	53
vendola	2
venduti	-9
venduti !	-9
venite	11
venite in	11
ventata	15
ventata di	15
veramente	-11
vergogna	-9
verità	-6
vero	13
vero miracolo	14
verso il	-9
vi	1
via libera	2
via user	1
viaggio	19
video	2
video di	16
viene	-3
virtù	-12
viso	9
visto	31
visto che	12
vita	10
vita !	7
vita è	11
vittima	-9
vittoria	7
voglia	25
voglia di	25
voglio	51
voglio bene	20
vogliono	-1
voler	-32
voler fare	-5
voleva	1
volta	22
vorrei	5
vorrei che	10
vostri	-18
vostri idoli	-6
votare grillo	-4
votare movimento	19
voti	-27
voto	-4
voto a	-2
vuol	-14
vuole	-25
vuole che	-7
w	-2
w il	11
wow	20
xd	88
xf	1
yogurt	22
zanzara	-17
zayn	3
zero	-7
zio	17
è anche	26
è bello	-1
è che	-8
è come	-18
è così	32
è il	9
è in	4
è lo	-8
è passato	-13
è per	27
è perfetto	15
è piaciuto	22
è più	-3
è sempre	15
è stata	8
è stato	31
è stupenda	13
è un	1
è uno	42
é	5
é una	13
♡	12
♥	67
♥ ♥	3
❤	65
❤ http	1
❤ ❤	11
😍	15
