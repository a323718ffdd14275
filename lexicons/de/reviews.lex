# format: repute-lexicon/1
# name: reviews
# language: de
# version: 1
# licence: GPL-3.0-or-later
# trained-on: de_pattern_books negative=47 neutral=0 positive=82 held-out=26 digest=1aff68a2fe2f402bd4dcd53ad6605a6a
# trained-on: de_umsab_tweets negative=721 neutral=721 positive=721 held-out=870 digest=32650083f178154dbd10664132ec5fd7
# settings: entries=20000 texts-min=2 cost=6 digits=no words=1-2 presence
# negators: nicht kein keine keinen keinem keiner keines nie niemals nichts nix ohne weder kaum
# negation-window: 3
# scale: 0.087802134
# slope: 0.596022
# thresholds: -0.06 0.42
# accuracy: de_pattern_books n=26 binary=0.8077 f1=0.8051
# accuracy: de_umsab_tweets n=580 binary=0.7276 f1=0.7414 n3=870 f1-3=0.5353
!	2
! ?	-1
:(	-79
:( :(	-2
:( aber	-2
:( http	-1
:( user	-2
:)	127
:) hier	2
:) http	5
:) lt	3
:) user	1
:/	-53
:d	95
:d user	1
:p	107
;(	-59
;)	59
;) http	3
;d	42
?	-3
NOT_aber	-8
NOT_ahnung	-1
NOT_alter	5
NOT_andere	5
NOT_anderes	-7
NOT_auf	1
NOT_auf der	-9
NOT_aufs	3
NOT_aus	1
NOT_bei	3
NOT_besonders	-4
NOT_bock	-8
NOT_bock NOT_mehr	-3
NOT_buch	12
NOT_da	-42
NOT_dabei	-3
NOT_das	-5
NOT_dass	-2
NOT_dem	-2
NOT_den	-2
NOT_deutschen	-3
NOT_doch	-2
NOT_einmal	-4
NOT_empfehlen	-22
NOT_ende	3
NOT_er	4
NOT_es	3
NOT_etwa	-2
NOT_etwas	1
NOT_fand	8
NOT_folge	-2
NOT_frieden	-10
NOT_ganz	23
NOT_gefallen	-21
NOT_geholfen	3
NOT_genug	-8
NOT_gewissen	11
NOT_glücklich	-14
NOT_gott	9
NOT_gut	-4
NOT_gute	-1
NOT_gutes	-3
NOT_hab	2
NOT_haben	-15
NOT_hat	-2
NOT_herz	-11
NOT_hier	10
NOT_hätte	-8
NOT_ich	-9
NOT_immer	3
NOT_in	-5
NOT_ins	-3
NOT_klar	-1
NOT_konnte	-1
NOT_lang	11
NOT_langweilig	12
NOT_leben	2
NOT_lesen	-11
NOT_lust	-15
NOT_macht	-1
NOT_mal	-13
NOT_man	-3
NOT_mehr	-25
NOT_mehr NOT_zu	-15
NOT_mich	-5
NOT_mit	-10
NOT_muss	2
NOT_nach	6
NOT_nachvollziehen	5
NOT_neuen	-7
NOT_niveau	-1
NOT_noch	4
NOT_passiert	-8
NOT_problem	7
NOT_recht	-2
NOT_richtig	3
NOT_sagen	-24
NOT_schlauer	-8
NOT_schlecht	-1
NOT_schon	-9
NOT_schön	-11
NOT_sehen	-3
NOT_sehr	-7
NOT_sein	-3
NOT_sich	-11
NOT_sie	1
NOT_sind	-28
NOT_situation	7
NOT_so NOT_recht	-2
NOT_sonderlich	1
NOT_spannung	-15
NOT_stück	-3
NOT_um	2
NOT_vergessen	12
NOT_viel	-17
NOT_viel NOT_zu	-17
NOT_von	1
NOT_vor	-4
NOT_wahr	2
NOT_war	-6
NOT_was	-8
NOT_wegen	-4
NOT_weil	-1
NOT_werk	12
NOT_wieder	2
NOT_wird	4
NOT_wirklich	-3
NOT_wäre	-2
NOT_xd	20
NOT_zu NOT_empfehlen	-11
NOT_zu NOT_glauben	-5
NOT_zum	5
NOT_zur	-4
NOT_über	-20
a	10
ab	1
abend	2
aber auch	5
aber das	10
aber der	4
aber die	15
aber diese	-16
aber echt	1
aber ein	-1
aber er	3
aber es	18
aber gut	-5
aber ich	-1
aber im	6
aber leider	12
aber nochmal	8
aber sicher	6
aber so	-2
aber vielleicht	-8
aber vor	5
aber wie	5
aber wohl	-13
aber zum	21
abgebrochen	-13
abgesehen	6
abgesehen davon	6
absicht	-20
absolute	-7
abstieg	-24
absurden	-2
account	-15
ach	2
ach ja	1
ach scheiss	-5
achso	8
achtung	-8
ad	-3
adolf	6
afd	-8
again	-6
ah	12
ahnt	3
akt	1
aktuell	7
aktuellen	7
akzent	8
alan	15
all	4
all dies	10
all seiner	5
alle	1
alle anderen	-11
allein	-12
alleine	-1
allem auch	-1
allem kann	10
allen	-8
aller	6
alles	-3
alles andere	5
alles auf	-5
alles gute	2
alles was	-1
allgegenwärtig	-8
allgegenwärtig und	-8
als an	4
als das	11
als die	8
als ein	-3
als es	-5
als hörspiel	10
als man	5
als meister	1
als ob	-3
als so	-8
als würde	-13
also das	2
also die	5
also ich	-4
also von	11
alten	4
alter	-1
altes	2
am	-1
am abend	7
am beispiel	3
am besten	13
am liebsten	-1
amazing	24
amazon	5
amp	3
amüsant	4
an das	14
an dem	8
an den	1
an dessen	3
an die	2
an einem	4
an mir	-5
an und	14
andere als	5
anderen menschen	3
anderer	-2
andererseits	11
anderes	-6
andern	8
anders als	-1
anfang	1
anfangen	1
anfänger	4
anfänglich	4
angeblich	-9
angenehm	2
angst	-8
anklänge	15
anlauf	2
anliegen	-6
anmutenden	2
anne	-5
anruf	11
ans	1
ans herz	9
anstatt	-15
anständig	6
antigone	7
antwort	-2
anziehen	-6
apfel	19
arbeit	-4
arbeiten	-4
arbeitet	1
arbeitslosigkeit	17
arm	-5
arme	20
armen	15
arsch	-1
art	3
arthur	7
arthur miller	7
artikel	30
as	6
aspekt	3
aspekte	33
at	16
aua	-29
auch	1
auch !	2
auch andere	9
auch die	3
auch eine	16
auch einen	-8
auch ganz	9
auch gegen	3
auch heute	14
auch im	-2
auch immer	1
auch kaum	-17
auch kein	-12
auch lesen	15
auch mal	-16
auch nicht	-32
auch nur	-8
auch seinen	5
auch um	6
auch von	12
auch warum	-1
auch wenn	1
auch wieder	-1
auch über	3
auf das	-2
auf dem	-40
auf den	1
auf der	5
auf dessen	5
auf die	-1
auf diese	7
auf diesen	14
auf dieses	10
auf einem	-1
auf ihre	6
auf jeden	12
auf mich	-26
auf wie	-12
aufgebaut	7
aufgefallen	-9
aufklärung	-1
aufmachung	6
aufmerksamkeit	-2
aufs	1
aufs neue	-12
aufstieg	3
auftrag	1
aufwachen	-6
auge	8
augen	4
augen eines	5
augenblick	5
august	10
aus	10
aus !	1
aus berlin	6
aus den	1
aus diesem	2
aus um	-1
ausdruck	6
ausflug	6
ausgabe von	-2
ausgaben	1
aussagen	-5
austen	14
auto	-7
autoren	-1
autors	57
autors zu	6
außer	1
awww	27
bad	-1
baden	8
bahn	-17
ball	-2
banal	-7
band	15
bar	24
bar http	4
basis	3
bauchweh	-10
bayern	19
be	11
beach	5
bearbeitungen	-6
beautiful	5
because	-1
beckett	-12
bedanken	3
bedeuten	12
bedeutendsten	4
beeindruckt	3
begann	4
begegnungen	3
begeisterten	5
begeisterung	2
beginnen	-1
beginnt	-2
begraben	-5
begreifen	4
begrenzt	-16
behauptet	9
bei amazon	-1
bei denen	-5
bei dir	1
bei einem	-3
bei meinen	11
bei meiner	-4
bei mir	6
bei uns	2
beider	3
beim lesen	-6
beine	-5
being	5
beinhaltet	9
beispiele	1
beispielen	-6
beitrag aus	8
bekannt	3
bekannt vor	-3
bekannte	24
bekannten	1
bekommst	4
bekommst du	4
bekommt	2
beliebig	-25
bemerken	12
bemerkt	-2
ben	-1
benötigt	12
berichte	8
berichterstattung	-8
berichtet	4
berichtet von	2
berlin	41
berlins	10
bernhard	1
bert	6
bert brecht	6
beruf	-11
berühmten	7
berührt	7
bescheuerte	-10
beschreibt	10
beschweren	-1
besitzen	-8
besonders	2
besonders das	7
besser	1
besser als	3
besser zu	4
besseres	-18
besserung	18
bestellt	19
besten	5
bestens	-1
bestimmt	-1
betrachter	5
bett	-5
better	23
bevor	-6
bezahlen	-3
bezahlt	-1
bezeichnet	-1
beziehung	31
bezug	-30
bezug auf	-16
bier	-1
bieten	-3
bietet	36
bild	-3
bild von	-7
bilder	1
bildet	13
billig	7
bin auch	11
bin ich	1
bin immer	-8
bin nicht	-8
bin so	-4
birthday	31
bis heute	39
bis hin	4
bis ich	-2
bis zu	4
bis zur	15
bislang	-10
bisschen	-8
bist	-3
bitch	-1
bitte !	-3
bitte nicht	1
bitter	3
bißchen	-14
blau	8
bleib	3
bleiben	1
bleibt dieses	5
bleibt ist	9
blick	2
blick auf	3
blind	6
boah	-2
born	16
box	-2
brachte	-20
brachte das	-5
brauch ich	6
braucht	-22
breakingbad	12
brecht	18
bricht	-8
brief	7
briefwechsel	2
bring	-7
bringt	-3
brown	-1
bruder	3
bruders	-1
btw	7
buch	1
buch ein	14
buch geht	9
buch gelesen	-11
buch habe	12
buch handelt	3
buch leider	-5
buch mit	12
buch zu	-8
bund	5
bundesliga	20
bus	-26
bush	-2
but	-7
bvb	28
bäh	-10
bösen	-1
bücher	13
büchern	9
bühnenbild	8
bürger	-9
bürgerlichen	11
ca	-7
carl	2
chancen	-1
charaktere sind	-10
charakteren	4
charme	-2
chef	-1
chemie	4
chillen	4
china	-2
club	8
cm	5
cool	5
cool !	11
cool aus	10
d	-24
da	-1
da die	4
da eben	-7
da er	11
da es	1
da ich	13
da mir	3
da sich	-21
da sie	-46
dabei	2
dachte ich	-1
dahinter	3
damalige	12
damalige gesellschaft	3
dame	10
dank	2
dank für	1
danke	8
danke !	16
danke dir	11
danke fürs	7
danke ich	2
dann	-4
dann doch	-1
dann eben	-6
dann endlich	1
dann halt	-15
dann ist	6
dann muss	-1
dann wohl	5
dar	5
daran	2
daran zu	5
daraufhin	2
darf	3
darstellt	7
darstellung der	2
darstellung des	1
darum	11
darunter	-6
das ?	-21
das alles	3
das beste	1
das bild	1
das buch	1
das ding	-14
das dritte	4
das einzige	5
das ende	1
das erste	1
das für	-1
das ganze	1
das gefühl	29
das geschehen	9
das gibt	-12
das hat	-22
das herz	13
das hätte	-15
das ich	3
das is	-7
das ist	-1
das leben	8
das macht	-2
das meine	-2
das mit	-41
das nachwort	6
das neue	-21
das schlimmste	-10
das sich	9
das sind	-1
das stück	6
das thema	1
das war	-5
das wars	-12
das was	1
das wäre	7
dass	-1
dass auf	-1
dass der	-3
dass dieses	2
dass es	-7
dass jeder	5
dass man	-3
dass sich	-23
dass sie	-1
dass wir	23
daten	11
dauer	2
daumen	10
daumen drücken	5
davon	7
day	11
dazu	1
dazu ein	2
dazu eine	-20
daß der	-7
daß er	-3
daß es	-3
daß ich	-7
dd	21
de	-4
de an	1
de la	9
de las	11
dein	-1
deine	-10
deinen	30
delight	-4
dem anderen	-10
dem besten	3
dem deutschen	-2
dem einen	-9
dem er	5
dem ersten	11
dem jahre	8
dem klappentext	-9
dem leser	26
dem man	-1
dem meer	3
dem roman	5
dem sie	3
dem tod	9
dem von	-1
dem weg	-8
demnächst	12
demokratie	-7
den armen	-1
den aufstieg	3
den beiden	7
den die	5
den eindruck	-16
den ersten	-5
den figuren	6
den französischen	-5
den geschichten	5
den händen	10
den inhalt	-10
den jahren	15
den kleinen	22
den männern	-12
den tag	4
den titel	-3
den usa	8
denen	2
denen sich	4
denk	-12
denk ich	-6
denke	27
denken	-1
denkt	14
denn	-2
denn ?	-2
denn da	-1
denn das	8
dennoch	-1
depp	-5
deprimierend	-9
der anderen	-8
der auch	2
der autor	-1
der bedeutendsten	4
der betrachter	5
der bürgerlichen	5
der der	-11
der deutschsprachigen	10
der die	1
der diogenes	-14
der eindruck	7
der einzige	-8
der entstehung	4
der er	-1
der etwas	6
der fall	1
der familie	6
der figuren	9
der frage	9
der gegenwart	-12
der geschichte	-3
der große	5
der hand	-5
der heutigen	7
der ihn	12
der im	-10
der inszenierung	3
der leser	2
der liebe	4
der literatur	18
der meinung	4
der mensch	-7
der menschen	-2
der nach	7
der neuen	-1
der nicht	3
der protagonist	10
der roman	-1
der schatz	11
der schreibstil	16
der sie	21
der suche	9
der text	-3
der tod	16
der uni	1
der user	5
der vergangenheit	-15
der wahrheit	-13
der weiß	5
der welt	13
der wirtschaft	9
der wissenschaftler	7
der zeit	-1
der zu	3
der zweite	17
deren	2
ders	5
des	7
des autors	43
des deutschen	3
des ersten	-1
des faust	5
des geschehens	4
des jahres	7
des krieges	4
des landes	-2
des stückes	9
des zweiten	5
deshalb	-26
deshalb zu	-5
design	12
desillusionierung	3
dessen	1
dessert	6
deswegen	-15
detail	10
deutsch	-9
deutschen	-1
deutschen schriftsteller	3
deutschlands	4
deutschsprachigen literatur	10
di	6
dialog	-6
dialoge	2
dich !	-6
dichtung	-6
dick	-4
die auf	-3
die aus	-4
die ausgabe	-11
die bedeutung	5
die biographie	6
die bühne	3
die charaktere	-10
die damalige	6
die das	1
die deutsche	-3
die deutschen	-3
die die	-1
die einen	-11
die entsprechenden	-9
die erste	-1
die ersten	-45
die figur	3
die frage	1
die frau	2
die für	-22
die ganze	-2
die gesamte	-4
die geschichten	3
die gesellschaft	8
die große	12
die ich	-1
die idee	-22
die junge	4
die kinder	6
die klassiker	4
die komik	3
die letzte	1
die lust	-2
die macht	5
die man	1
die menschen	2
die mit	-28
die nationalsozialisten	5
die nerven	-17
die neue	1
die personen	-5
die schwächen	-1
die seele	5
die sie	-9
die so	2
die ursachen	5
die user	2
die verantwortung	6
die verbindung	9
die wahrheit	12
die welt	-1
die zeit	1
die zwei	-8
die zweite	-12
dienen	4
dienst	2
dies ist	1
diese welt	2
diesem	2
diesem grund	13
diesen in	5
diesen texten	-13
dieser	5
dieser band	8
dieser mann	10
dieser welt	-3
dieses stück	2
dieses werk	9
diesmal	-6
dinge	-2
diogenes	-14
dir	11
dir :)	1
dir auch	2
diskurs	-2
diskussionen	-12
doch	-1
doch als	7
doch auch	2
doch bitte	1
doch da	5
doch das	13
doch einfach	-19
doch endlich	-2
doch noch	4
doch recht	-12
doch was	-22
don	-4
don't	-17
done	-8
dont	-10
doof	-4
dorf	9
dort in	-4
dort nicht	-7
dort wo	10
dortmund	-1
drama in	3
drama was	-2
dramatisch	-4
dramatischen	3
dramen	1
drauf	-23
draußen	-7
drehbuch	-17
dreht	3
drei	-8
dritte	2
dritten	1
drücken	5
du	26
du auch	2
du das	4
du hast	-1
du mich	-5
duh	19
dumm	-7
dumme	-1
dummheit	-9
dunkel	5
durch ihre	6
durch sein	2
durchaus	4
durchgelesen	11
durchgelesen habe	11
durfte	1
eben	-3
ebene	4
ebenso	-1
echt hart	-10
echt jetzt	-8
echt klasse	4
echt nicht	-3
echt so	1
echte	-2
echter	5
eher	-4
eher ein	-1
ehre	1
ehrlich	-2
eigene	4
eigenes	1
eigentlich	-1
eigentlich ein	-3
eigentlich ist	-1
eigentlich so	-6
eigentlich zu	21
eigentliche	-2
eigentlichen	-13
ein ?	-5
ein altes	3
ein bisschen	-4
ein bißchen	-14
ein großer	-1
ein großes	-5
ein guter	-3
ein kleines	6
ein muss	6
ein problem	-1
ein und	6
ein wenig	1
ein ziemlich	4
einaktern	9
eindruck dass	-9
eindrucksvoll	5
eine	2
eine amazon	1
eine andere	-16
eine echte	-2
eine frage	-9
eine ganz	5
eine gekürzte	-11
eine gute	2
eine leere	-13
eine menge	5
eine nacherzählung	-14
eine radikale	3
eine schöne	10
eine solche	-8
einem jahr	-5
einem solchen	4
einen	-3
einen konflikt	-34
einen mann	8
einen neuen	-6
einen tragischen	-1
einer	1
einer großen	-2
einer sehr	5
einer weile	-5
einer zeit	4
einerseits	10
eines	8
eines armen	3
eines der	5
eines seiner	-4
einfach	-5
einfach :p	1
einfach das	-10
einfach dass	-2
einfach nein	-7
einfach nur	1
einfach so	-11
einfach zu	-12
eingebaut	1
eingeflochten	4
einheiten	-15
einig	4
einige	-1
einigen	2
einiger	-1
einiges mehr	2
einkaufen	2
eins	23
einsam	-19
einsatz	11
einstellen	-7
einstieg	25
eintracht	19
eintracht frankfurt	5
einwanderer	7
einzelnen	-1
einzig	16
einzigartige	7
eis	21
el	-5
elisabeth	7
elite	-17
eltern	-1
eltern und	9
empfehlenswert	1
empfehlenswert !	4
empfehlung	-1
empfinden	15
empfohlen	5
en	15
ende des	1
ende einer	9
ende ist	1
ende zu	-20
enden	11
endet	-12
endlich	10
endlich !	27
endlich fertig	3
endlich mal	5
endlich wieder	6
energiewende	-7
englisch	-10
entdeckung	15
entfalten	9
entfernt	-11
entführt	-6
entspannt	1
entsprechenden	-9
entspricht	12
entstehen	10
entstehung	9
entstehungsgeschichte	15
enttäuschend	-3
enttäuscht	-67
entwickelt	4
er	6
er an	-6
er auch	4
er bleibt	8
er das	-1
er ein	11
er für	-1
er in	-1
er niemals	2
er seine	2
er seinen	-1
er sich	1
er sie	4
er soll	10
er von	5
er weiß	4
er will	2
er zu	7
erbe	8
erfahren	1
erfahrung	6
erfolgreich	27
erfreut	7
erfunden	-4
erfährt	-3
ergebnis	-6
erhalten	6
erhalten !	3
erheblich	1
erinnert	7
erkenntnis	-2
erklären	-1
erklärungen	8
erkältung	-7
erlangen	-10
erleben	9
erlebnis	-3
ermöglichen	18
ermöglichen das	5
ernst	1
ernsthaft	-4
erreicht	-5
erscheinen	2
erschienen	-10
erschüttert	-1
erst nach	-10
erst recht	5
erstaunlich	7
ersten	-3
ersten beiden	-14
ersten drei	-2
ersten mal	-4
ersten weltkrieg	5
erster	4
erstmals	5
erwachsenen	10
erwarte	-1
erwarten	-1
erwartet	-49
erzählen	-3
erzählt in	4
erzählung	3
eröffnet	-13
es auch	-1
es die	7
es eigentlich	-8
es ein	5
es für	-6
es ganz	4
es gibt	1
es gut	12
es ist	2
es ja	-3
es kaum	6
es kommt	6
es mir	-9
es mit	2
es sich	-1
es um	9
es von	6
es war	3
es wenn	-1
es wird	14
es wäre	-5
es zu	-3
essay	5
essen	38
etikettenschwindel	-3
etwas anderen	21
etwas anderes	-3
euch auch	1
euphemistisch	-4
eure	10
eurer	1
euro	-10
europa	-5
eva	13
even	7
ever	-1
evtl	4
ewigkeit	-5
existenz	4
extrem	2
ey	-2
f	-39
fahrer	-6
fahrt	-3
fair	4
falle	-19
fallen	3
falls	14
falscher	3
familie	21
familie auf	6
fand	3
fand ich	2
fans	-6
farbe	12
fast	1
fast alle	-1
faszinierend	46
faust	42
fazit kann	-13
fc	9
fdp	-3
fehlanzeige	-2
fehlen	-20
fehler	-9
fehlt	-4
feiern	-5
feiert	7
feines	7
fernseher	26
fertig !	-1
fest	12
feststellen	-11
feststellen dass	-6
ff	1
figur	3
figur des	3
figuren	9
film im	-8
filme	-17
find	-9
finde	8
finde es	1
finde ich	5
finden	-3
findet man	-1
fisch	-15
flach	-7
flachste	-6
fliegen	-30
flucht	-5
flüssig	1
folge	-1
folgen	76
folgende	-12
folgt	10
for	30
for the	11
fordert	6
forever	2
form der	3
form und	-3
fortschritt	12
foto	-13
fr	-8
frage nach	6
franz	16
französischen	-15
frauen in	-14
frech	8
frei	5
freie	6
freiheit	-3
freitag	11
fremde	7
fressen	-1
freue	12
freue ich	5
freuen	4
freuen uns	4
freund	1
freunde	6
freunden	-1
freundin	3
freundschaft	5
freundschaft und	5
freut	3
freut sich	5
frisch	19
froh	16
froh das	5
frühdienst	-7
frühen	-9
früheren	4
frühstück	12
fuck	-18
fucking	-6
fuer	2
fuer die	3
funktion	-20
funktioniert	-25
fussball	-8
fällt	-5
fühlen	-1
fühlt	3
führen	1
führen zu	8
führt	1
führung	1
für	-4
für das	-53
für den	-1
für die	2
für diese	3
für ein	-3
für frauen	4
für ihre	-2
für seine	-4
für sie	-2
fürs	-1
füße	13
ga	2
gab es	5
galt	-12
gamescom	24
ganz anders	5
ganz gut	5
ganz nett	-4
ganz ohne	-4
ganz schön	2
ganz und	-2
ganze	-10
ganze mit	-1
ganze zeit	-2
gar	-1
gar keine	6
gar nich	-11
gar nicht	1
gar nichts	-1
gar nix	-4
garnicht	-14
gearbeitet	-1
geballte	-6
gebe	12
geben	-6
geblieben	7
gebracht	14
gebrochen	-1
geburtstag	7
gedanke	3
gedanken	7
gedanken und	3
geeignet	-1
gefallen	1
gefunden	-7
gefährlich	-21
gefühl	21
gegangen	7
gegen	1
gegen den	21
gegen die	9
gegensatz zu	4
gegenwart	-12
gegenüber der	5
gehabt	2
gehalt	11
gehalten	1
gehofft	3
geholfen	26
geholt	-5
geht die	14
geht es	6
geht gar	-8
geht's	1
geht's los	1
gehts	1
gehört nicht	7
gehört zu	25
geil	43
geile	30
geiler	32
geist	5
gekauft	2
gekommen	-3
gekürzt	-17
gekürzte	-11
gekürzte fassung	-11
gelacht	6
gelassen	-7
gelben	5
geld	-7
gelesen	-2
gelesen habe	-3
gelesen haben	5
geliebte	21
geliebten	-12
gelingt	13
gelungen die	4
gemacht	1
gemeinsam	10
gemütlich	-7
gemütlichkeit	8
genau	-1
genau das	-2
genau in	7
generationen	3
genial	1
genial user	15
geniale	7
genießen	2
genug	-4
genug !	-9
georg	6
gepaart	7
gerade	-6
gerade einen	3
gerade nicht	-9
geradezu	12
gerede	-2
gering	-7
gern	1
gerne auf	20
gerät	-21
geräusch	14
gesagt	-2
gesamte	-2
geschaffen	9
geschafft	19
geschehen in	5
geschehens	4
geschenk	-3
geschenkt	13
geschichte auch	-16
geschichte einer	5
geschichten	50
geschichten aus	7
geschildert	5
geschrieben hat	10
geschrieben von	-10
geschrieben wurde	5
geschriebene	22
geschriebenes	-1
gesehen	4
gesellschaft	5
gesellschaft dar	8
gesellschaft durch	4
gesellschaftliche	4
gesicht	-4
gespielt	1
gespräch	2
gesprächspartner	11
gestern	11
gestorben	7
gestört	8
gesundheit	-25
get	3
get well	8
getan	1
getrieben	3
gewalt	-8
gewesen	-2
gewinnen	2
gewinnt	4
gewinnt gegen	9
gewisse	2
gewissen	1
geworden	-1
geärgert	5
gg	2
gibst	2
gibt immer	6
gibts	5
gilt	4
ginge	-17
gipfel	-8
girl	4
gladbach	6
glaub	-1
glauben an	7
glaubte	4
gleich	-1
gleich gekauft	-7
gleich ne	6
gleichen	12
gleichzeitig	74
gleichzeitig ein	11
glück	1
glücklich	1
glückliche	1
glückliche pärchen	-8
glücklichen	11
glückwunsch	36
glückwunsch !	23
goethe	5
goethes	39
goethes faust	4
good	43
good morning	4
gott	6
gott ist	9
gottes	5
gourmet	6
grad	-1
grade	-5
gratulation	14
gratulieren	2
gratuliert	10
grauen	8
griechenland	-2
groß	-2
großartig	38
großartige	29
großartigen	6
großer	-8
großes	-5
grunde	4
gruß	8
größer	-9
größeres	-2
größte	-6
grüner	21
grüße	11
gt	-1
guck	3
gucken	1
gut	1
gut !	41
gut aus	44
gut ist	-3
gut und	7
gut wie	-25
gute	58
gute besserung	18
gute laune	4
gute nacht	16
guten	12
guten morgen	2
guter	4
gutes	3
gutes spiel	4
gönn	3
göttlich	3
götze	-7
günstigen	7
h	5
hab jetzt	-16
habe	-1
habe den	-7
habe ich	1
habe kein	-2
habe und	1
haben	-1
haben ?	-9
haben aber	2
haben sie	33
haben wollen	-3
habs	-1
habt	1
hach	5
hahaa	10
hahah	7
hahaha	20
hahn	-1
hallo	-4
halt	-3
halt !	11
haltdeinmaul	6
halten sich	2
hamburg	17
hammer	24
han	-9
hand	-7
hand hält	-5
handeln	1
handelt von	-10
handlung in	9
hang	-11
hannah	4
happy birthday	31
harry	12
hashtag	-12
hashtag lol	-12
hasse	-43
hasse es	-4
hast	-3
haste	13
hat alles	-21
hat der	5
hat die	1
hat eine	16
hat es	1
hat jedoch	-10
hat man	1
hat mich	-2
hat sie	7
hat und	-7
hatte	-4
hatte einen	-17
hatte ich	-2
hatte und	-1
hatten	-5
hause	1
have	12
have fun	5
he's	6
heftig	-2
hehe	29
heiligen	4
heiraten	1
heißer	18
held	-1
helden	16
hell	-2
henry	10
her dass	3
heraus	13
heraus dass	7
herbst	3
herr	-1
herrausragende	6
herrlich	-1
herrn	-1
herrschende	-1
herum	7
hervorragenden	10
herz	2
herz legen	4
herzen	1
herzliche	5
herzliche gratulation	5
hesse	4
heute etwas	-2
heute noch	22
heute und	13
heutzutage	-1
hey	10
hey ho	3
hi	-1
hier	-1
hier ein	14
hier nur	-6
hier vor	-9
hihi	7
hilfe	-41
hilfreich	-2
himmel	1
himmlisch	7
hin	-2
hin und	7
hinaus	1
hindern	1
hineinversetzen	11
hineinversetzen und	11
hingegen	10
hinsicht	4
hinter den	8
hintergrundinformationen	5
hinweise	-4
hinzugehen	3
hitlers	4
ho	3
hoch	2
hochzeit	7
hof	-2
hoffe	3
hoffenheim	2
hoffentlich	-1
hoffnung	1
hoffnungen	7
hofft	8
hohe	-2
hohen	-1
holen	18
holen und	9
holt	-8
hopp	5
horror	-9
horváth	17
http	4
http http	12
http user	5
hugo	-1
humor	1
humor und	-13
hunger	-7
hälfte	-1
hält	4
hält die	-8
hässlich	-20
hätte	-4
hätte ich	-1
hätte man	-7
hätten	-4
häufig	-4
hörens	-9
hört	-15
hübsch	44
hübsch !	7
i	-34
i don't	-5
i love	6
ibsen	16
ich am	15
ich bin	-34
ich dachte	1
ich das	-2
ich denke	16
ich dich	12
ich die	-3
ich dir	8
ich ein	-11
ich einfach	-5
ich es	1
ich euch	15
ich finde	2
ich gebe	12
ich gerne	-23
ich habe	1
ich halt	7
ich hasse	-20
ich hatte	-2
ich ihm	-16
ich im	-8
ich ins	3
ich kann	2
ich könnte	4
ich lerne	14
ich mag	-13
ich mir	-13
ich mit	1
ich muss	-2
ich musste	1
ich möchte	-8
ich nicht	4
ich noch	-7
ich persönlich	-2
ich selbst	1
ich war	1
ich werde	-1
ich wollte	-4
ich würde	-35
ichs	-1
ichs nicht	-5
ick	-4
idiot	-20
igitt	-10
ignoranz	-11
ihm	-1
ihm eine	4
ihm einen	-12
ihm seine	-1
ihm und	5
ihn	1
ihn auch	16
ihn einfach	8
ihn nicht	6
ihn so	-9
ihn zu	3
ihr euch	-6
ihr noch	4
ihr seht	1
ihrem	2
ihrem eigenen	6
ihren	28
ihrer	10
iii	-20
ik	-2
illustrationen	-1
im ersten	14
im grunde	4
im jahr	5
im neuen	-3
im unterricht	-7
im user	2
immer	-1
immer auch	9
immer da	6
immer mehr	-1
immer noch	2
immer schön	7
immer so	4
immer wieder	14
immerhin	-1
in all	3
in allem	9
in aller	7
in berlin	5
in das	5
in dem	4
in denen	5
in diesen	7
in dieser	-1
in drei	-1
in ein	10
in einen	-4
in ihn	4
in ihr	-10
in ihrem	2
in ihrer	3
in jedem	-1
in meinem	-6
in my	-7
in ordnung	-1
in sehr	3
in tausend	-15
in und	4
in unserer	6
in voller	-2
in welchem	8
indem	-4
indirekt	-2
informationen	7
informieren	1
informiert	9
inhalt und	11
inhaltlich	-4
inhaltlich als	-5
inneren	-1
ins	-8
ins gesicht	-4
insel	7
instagram	-4
inszenierung von	3
inszenierungen	3
intensität	9
interessant	-1
interessant sein	-3
interessiert	-8
interpretation	6
iphone	-1
irgendein	1
irgendwann	-15
irgendwas	-1
irgendwie	-25
irgendwie war	-2
ironie	-3
irre	-1
is the	5
israel	2
ist aber	-26
ist als	-7
ist also	3
ist auch	1
ist bei	-29
ist dann	-10
ist der	2
ist die	-3
ist dies	6
ist doch	4
ist einfach	-3
ist etwas	-34
ist hier	17
ist jedoch	-14
ist mir	-23
ist moderner	10
ist noch	-11
ist nur	-12
ist schnell	-13
ist schon	5
ist so	-5
ist und	-2
ist von	-6
ist völlig	-21
ist wunderschön	5
it	-1
it's	15
ja	-8
ja auch	-14
ja das	-1
ja nur	3
ja schon	-7
jahr	-6
jahre	12
jahre alten	8
jahres	7
jahrhundert	1
jane	24
jane austen	14
jede	-4
jede menge	5
jeden	1
jeden fall	12
jedenfalls	-4
jedenfalls sehr	-1
jeder	2
jedoch	-1
jemand	-1
jene	18
jetz	6
jetzt is	10
jetzt leider	-5
jeweils	3
journalismus	-9
jugend	-6
jugendliche	-4
jules	-13
junge	2
jungen	2
jungs	-1
just	24
ka	1
kacke	-14
kaka	-5
kalt	-29
kam	-14
kam die	-2
kampf	1
kann	-1
kann aber	-13
kann das	-4
kann der	14
kann er	3
kann ihn	-1
kann mich	15
kann nicht	-10
kann nur	-26
kann schon	-10
kann sich	3
kann und	-1
kannst	-2
kannst du	8
kapitel	-6
karl	2
karte	1
katastrophe	2
kauf	1
kaufen	5
kaum NOT_noch	2
kaum NOT_zu	-5
kein	-27
kein NOT_gutes	-8
kein NOT_problem	7
kein NOT_stück	-8
keine	-3
keine NOT_ahnung	-1
keine NOT_gute	-12
keine NOT_lust	-15
keine NOT_neuen	-7
keinen	-8
keinen NOT_bock	-4
keiner	-4
keinerlei	-23
kenn	5
kenn ich	5
kennen	4
kennt ist	4
kerl	10
kernaussage	8
killer	-24
kind	2
kinder	-2
klang	11
klappentext	-5
klappt	-6
klappt nicht	-6
klasse	21
klasse aus	10
klassiker	29
klassiker der	2
klassischen	5
klein	-4
kleinen	8
kleiner kerl	5
kleines	7
kleinsten	-5
kleist	1
klingt	1
knapp	-11
knuff	14
kollegen	-2
komik	14
komisch	-12
komm	1
komme	5
kommen	-4
kommentare	4
kommt	-5
kommt als	6
kommt ist	-9
kommt zu	6
komplett	-38
komödie die	7
konflikt zwischen	-2
konfrontiert	3
konkreten	4
konnte	-1
konnte ich	-3
konnte nicht	-2
konnten	-7
konnten wir	-7
konservativen	-9
kontext	6
kopfschmerzen	-10
kotzen	-28
kraft	13
kraft und	9
krass	-1
kreis	-5
krieg	5
krieges	4
kritik an	-1
kritiker	-4
kräfte	12
kunst	-3
kurfürst	5
kurt	8
kurz	1
kurz nach	3
kurz vor	-2
kurze	8
kämpfen	23
köln	-1
könig	-1
königin	-1
könne	3
können	-5
können !	-2
können sie	6
könnt	2
könnte	-1
könnte etwas	-6
körper	-7
körper macht	-7
köstlich	10
kümmert	-4
la	13
lach	26
lache	-2
lachen	40
lag	7
lage	5
lah	-4
landes	-2
landschaft	12
lang	2
lange	3
lange nicht	2
langeweile	-51
langeweile auf	-17
langsam	-1
langweilig	-1
lass	-4
lasse	-3
lassen sollen	-6
lassen und	4
lassen wie	5
lasst	11
last	28
lasttweet	9
lauter	-2
lebe	7
leben	-1
leben der	11
leben nicht	1
leck	-5
lecker	30
leere	-1
lehre	7
lehrer	6
leiche	-4
leicht	-1
leiden	13
leiden des	2
leider	-68
leider auch	10
leider etwas	-5
leider ist	1
leider nicht	-25
leider wurde	-8
leidet	1
leise	-26
leistung	13
lektüre	1
lenken	9
lerne	1
lernen	1
lernt	2
lesen	2
lesen !	4
lesen und	6
lesens	7
leser	1
leser wird	7
leser zum	-16
lesern	13
letzt	-1
letzte	-4
letzten seite	12
letztendlich auch	4
letzter	-2
letztes	-8
letztlich	6
leute	-2
leute die	7
leute zu	-5
leuten	-3
leverkusen	2
lg	2
lie	12
lieb	39
liebe	8
liebe die	3
liebe grüße	9
liebe und	3
liebe wird	5
lieben	12
lieber	-1
liebste	15
liebsten	-1
lief	5
liefert	11
liegt das	2
liest sich	-11
lieve	1
liga	7
like	1
links	-1
literarisch	-8
literarisches	5
literatur	5
live	3
live user	2
lmao	10
lohnt	4
lohnt sich	4
los	31
lost	-5
love	1
love you	19
lt	8
luft	6
lust	1
lustig ist	-6
lustige	-2
luxus	-4
lächerlich	-14
lärm	-12
läuft	-1
lösung	-7
machen ?	2
machen das	-13
machen und	2
machst	4
macht	-5
macht dem	-3
macht der	5
macht die	-3
macht nicht	7
macht sich	-2
macht spaß	10
machte	11
machten	5
mad	-1
mag	-2
mag ich	4
mai	-1
mal	-5
mal auf	-10
mal die	-18
mal in	3
mal wieder	-2
man auch	-1
man benötigt	12
man dann	-44
man das	4
man dem	6
man die	1
man ein	16
man in	7
man ja	-6
man könnte	-2
man macht	3
man merkt	-4
man muss	16
man nicht	-20
man schon	-12
man sich	-4
man sie	-25
man sieht	3
man von	-1
manager	-1
manche	-55
manche menschen	-2
mann ist	4
material	3
mathe	-14
matthias	4
max	2
mays	18
mb	-15
me	-9
me too	4
mehr als	4
mehrere	-15
meilenstein	4
mein	-2
meine	-1
meine meinung	-2
meinen	-4
meinen followern	6
meiner	1
meiner meinung	-8
meines	2
meinte	-3
meinung	1
meinung nach	-12
meinungen	-1
meist	-4
meistens	10
meister	-3
meisterwerk	11
melancholisch	6
menge	10
mensch	-8
mensch in	5
menschen	1
menschen auf	6
menschen und	15
menschlichen	15
mephisto	3
merkel	-42
merkelphone	-7
merkt dass	-6
merkt man	8
merkwürdig	5
merkwürdig bekannt	5
metaphern	-6
miami	-12
mich als	5
mich auf	2
mich das	4
mich eher	-9
mich ein	1
mich einfach	-9
mich gerade	-7
mich gerne	-4
mich mal	10
mich nicht	-16
mich selbst	-4
mich vor	14
miller	7
min	-4
mir	-4
mir als	-7
mir auch	7
mir den	-6
mir doch	-13
mir haben	6
mir keine	-13
mir so	-1
mist	-39
mit	2
mit allen	6
mit anderen	-3
mit den	11
mit der	2
mit einem	3
mit einer	1
mit einigen	10
mit ihren	8
mit ihrer	-1
mit problemen	7
mit seinem	-1
mit seinen	-2
mit seiner	-1
mit sicherheit	-20
mit user	7
mit viel	7
mitbringt	3
miteinander	2
mitfühlen	5
mitte	-2
mittelalter	-2
mittelpunkt	-9
mitunter	-3
mkhitaryan	6
moderner	10
moin	4
momentan	-8
monat	14
monaten	-3
monday	5
montag	-1
moral	-9
moralische	-8
moralischen	4
morgen	-1
morgen !	20
morgen liebe	12
morgen wieder	-3
morgens	-1
morning	17
motiv	6
motive	5
mr	1
much	7
musik	46
muss !	10
muss echt	-6
muss heute	8
muss ich	2
muss man	-4
muss nicht	11
musste	-1
mutig	-9
mutter von	1
muß	-8
mädchen	21
männer	1
männern	-1
möchte	-2
möglichkeiten	-1
möglichkeiten des	-14
mörder	-4
müde	1
mühe	1
müll	2
münchen	5
müsste man	-5
müßte	-3
müßte man	-3
n	-7
na	-2
na dann	8
na gut	6
na klar	-2
na toll	-10
nach dem	36
nach den	-1
nach der	-1
nach diesem	-4
nach ein	-5
nach einer	2
nach israel	2
nachbarn	11
nachdem ich	1
nacherzählung	-14
nachher	16
nachmittag	-4
nachricht	5
nachrichten	1
nacht	2
nacht !	-2
nachti	10
nachwort	5
nachwort des	4
nachzuvollziehen	5
nah	1
nahe	-7
naja	-35
name	-1
namen	-6
namens	1
natalie	2
nationalsozialismus	14
nationalsozialisten	10
natur	-5
natürlich	1
natürlich auch	1
natürlich hat	6
natürlich nicht	-18
nazis	9
nd	-19
ne ?	9
ne geile	5
ne tolle	18
neben	1
nebenhandlung	4
neffen	-8
nehmen	-7
neid	-2
nein	-1
nein !	-20
nein aber	14
nein warum	-6
nen	-3
nennt	-2
nerven	-38
nervt	-15
net	4
nett	4
neue	-1
neue twitter	-7
neuen	-1
news	12
nich	-26
nicht	-20
nicht !	-24
nicht :)	3
nicht :/	-3
nicht ?	5
nicht NOT_als	1
nicht NOT_auf	16
nicht NOT_aus	6
nicht NOT_da	-11
nicht NOT_dabei	-7
nicht NOT_das	-2
nicht NOT_einmal	-4
nicht NOT_für	-1
nicht NOT_ganz	23
nicht NOT_gefallen	-9
nicht NOT_glücklich	-5
nicht NOT_gut	-11
nicht NOT_immer	1
nicht NOT_in	-1
nicht NOT_lesen	-11
nicht NOT_mal	-4
nicht NOT_mit	-3
nicht NOT_nachvollziehen	5
nicht NOT_richtig	-1
nicht NOT_sagen	-7
nicht NOT_schlecht	-1
nicht NOT_schon	-9
nicht NOT_schön	-11
nicht NOT_sein	-22
nicht NOT_um	4
nicht NOT_viel	-5
nicht NOT_wahr	2
nicht NOT_wie	-1
nicht NOT_zu	2
nicht NOT_zusammen	1
nicht dass	-1
nicht was	-4
nicht wenn	-7
nichts NOT_anderes	5
nichts NOT_gutes	-2
nicole	-3
nie NOT_die	5
nie NOT_einen	8
nie NOT_so	4
nie NOT_wieder	4
niedlich	5
niemand	32
night	17
nimmt ihm	-1
niveau	-1
nix	-10
nix NOT_mehr	-12
noch ?	-6
noch als	1
noch das	13
noch dem	6
noch die	-14
noch einiges	2
noch einmal	1
noch keine	-1
noch nie	8
noch so	-2
noch viel	3
nochmal	6
nochmals	6
nope	2
normal	-14
normale	10
npd	-9
null	-5
nun	-3
nun ist	-2
nur	-7
nur bei	16
nur das	-1
nur der	-8
nur die	-9
nur ein	-22
nur eine	-2
nur für	-1
nur in	8
nur jedem	-9
nur kurz	11
nur leider	-14
nur noch	2
nur schwer	-1
nur sehr	-4
nur so	8
nutzen	-2
nächsten	1
nähe	4
näher	10
nämlich	-2
nö	2
o o	-27
ob der	8
ob er	-2
ob ich	-4
obszön	-13
obwohl ich	-6
obwohl sie	17
oder ?	-8
oder die	13
oder vielleicht	2
oder weniger	9
offen	-13
offene	-13
oh	-7
oh ja	-5
oha	-6
ohne	-34
ohne NOT_dass	-2
ohren	12
ok	-24
ok ich	-8
okay	-13
old shatterhands	11
olivia	3
omfg	1
omg	-2
one	3
oo	-1
ordnung	-2
original	1
original wie	3
p	-11
paar seiten	-5
paar worte	3
packen	-5
paradies	6
partner	-8
passagen	-12
passieren	-5
passiert	-8
pause	5
per	1
perfekt	5
personen und	6
persönlich	-2
persönliche	8
persönlicher	4
persönlichkeit	4
phantasien	7
phil	-5
philosophie	6
phone	-11
plan	-2
plastisch	4
platt	-58
platz	14
poetisch	6
pokemon	19
pol	-3
politik	5
politisch	-29
politischen	-1
positive	-2
positiven	4
post	3
potenzial	6
prangert	6
prangert die	6
prima	1
prinzip	6
private	10
privaten	7
problematik	3
probleme	-1
problemen	3
problemlos	-5
profit	7
profit zu	7
protagonist	10
protagonisten	1
prozent	-19
psychologisch	5
punkt	-16
pur	6
pärchen	-32
quasi	-8
quatsch	-25
queen	-2
quälen	-27
r	-9
radikale	6
ran	6
rat	-11
rate	-9
rate ich	-9
raten	-8
raus	-1
raus !	-12
reaktionen	5
realität	2
realität und	2
rechnen	5
recht	-3
rechte	-12
rechten	-10
reclam	13
regen	8
regie	11
regierung	-1
regime	14
regionalen	4
reichtum	-3
reifen	-1
reise	2
reisen	9
relativ	4
respekt	16
retro	6
rich	3
richtig	21
richtige	7
richtigen	10
robert	20
rock	1
rom	1
rom zu	1
roman von	-11
romantisch	-3
romantische	7
rot	-1
ruft	5
ruhe	7
rund	-4
runde	16
runter	-7
rüber	24
s	6
sag	-5
sag doch	-5
sagen	11
sagen dass	5
sagt	-4
sagt er	5
sah	4
same	-6
sammeln	-1
sammlung von	15
samstag	1
samsung	-1
sarah	10
satz	-21
sau	10
schade	-50
schade dass	-14
schaffen	-5
scharf	-8
schatten	11
schatz	-7
schatzi	10
schau	24
schauspieler	1
schaut	3
scheibe	13
scheinbar	-2
scheinen	1
scheint	-2
scheint im	-1
scheiss	-21
scheisse	-47
scheisse !	-5
scheitern kann	5
scheitert	-21
scheiß	-32
scheiße	-38
scheiße !	-12
scheiße ne	-4
schick	24
schicken	1
schildert	6
schilderungen	5
schlaf	2
schlafe	13
schlafe ich	13
schlagen	-10
schlecht	-25
schlechte	-11
schlefaz	-5
schlicht	1
schlimm	-13
schlimmer	-25
schlimmste	-10
schlimmster	12
schlug	6
schluss	-2
schluss lässt	-11
schluß	-7
schlägt	11
schmackhaft	3
schmeckt	4
schmerz	-1
schmerzen	-4
schmerzt	-6
schmunzeln	18
schmunzeln und	3
schnauze	-3
schneider	16
schnell	-6
schnell vergessen	-15
schnitzler	9
schon	-2
schon die	-3
schon hier	3
schon mal	4
schon nicht	5
schon so	4
schon vor	2
schon was	30
schon wieder	-28
schrecklich	-12
schreibstil	1
schreibtisch	-12
schrieb	11
schubert	11
schuhe	1
schuld	4
schuldigen	-12
schuljahr	3
schullektüre	-3
schulzeit	8
schwach	-8
schwache	-10
schwarz	12
schwarzen	-25
schweiz	-1
schwer zu	1
schwere	9
schweres	-3
schwiegertochter	3
schwierigkeiten	-1
schwächen	-4
schwächen der	-10
schwächste	1
schön	15
schön !	9
schön :)	1
schöne	-4
schönen	-7
schöner	1
schönes	42
schüler	-1
schützen	-8
sechs	-5
see	8
seele	12
seele ist	6
sehe	2
sehen	-3
sehen ob	7
sehnsucht	3
sehr empfehlenswert	18
sehr gute	8
sehr guter	6
sehr gutes	8
sehr hilfreich	-2
sehr interessant	17
sehr interessiert	22
sehr lecker	1
sehr schön	10
sehr viel	-2
sehr wohl	-1
seht	8
seien	19
sein !	11
sein ?	-3
sein daß	-7
sein ich	6
sein könnte	12
sein und	1
seine eigene	11
seine freundin	-1
seine liebe	1
seinen neffen	-8
seiner seele	4
seiner zeit	4
seines	-2
seit	-4
seit monaten	-5
seiten	-4
seiten werden	-8
seitenzahl	-15
selbe	-10
selbst in	4
selbst nicht	-6
selbsthass	-5
selten	-9
setzen	12
seufz	-25
sex	-5
sexy	32
sge	25
shakespeares	1
shakespeares zeiten	10
shatterhands	11
shit	-2
sich aber	-3
sich auch	-29
sich auf	4
sich aus	7
sich damit	-3
sich dann	6
sich das	1
sich der	5
sich die	-9
sich diese	11
sich durch	-9
sich ein	-12
sich eine	-17
sich fragen	10
sich für	-6
sich heute	-12
sich in	9
sich irgendwie	-9
sich mal	3
sich meine	5
sich menschen	10
sich mit	2
sich seine	3
sich selbst	1
sich um	1
sich und	8
sich wie	-8
sich wirklich	-22
sich wohl	10
sich zu	-4
sich zum	13
sicherheit	-38
sie aus	7
sie das	-4
sie die	-5
sie diesen	6
sie fast	-1
sie ihn	-1
sie in	3
sie ist	-20
sie müssen	-2
sie nach	-1
sie sich	-1
sie zu	12
sie zum	6
sieben	3
sieg	-4
siehe	-4
siehst	6
sieht	12
sieht aber	9
sieht der	8
sieht echt	4
sieht ganz	7
sieht in	2
sieht man	-26
sind	-1
sind alle	-1
sind auch	-4
sind die	2
sind in	23
sind komplett	-11
sind nicht	-11
sind sie	6
sind so	-4
sind sondern	-1
sind wir	5
singt	-7
sinn	-1
sinne	-1
situation	2
sitzen	-1
sitzt	8
skizzen	5
so	-2
so !	1
so den	-6
so eine	-24
so einfach	-10
so gut	-7
so hat	13
so kann	5
so lange	39
so meine	3
so nicht	-3
so richtig	-2
so sagt	5
so scheiße	-4
so schlecht	-4
so schön	1
so sieht	10
so traurig	-10
so viele	-2
so wahnsinnig	-1
so weit	-1
so wie	34
so wird	-5
so zu	-25
socialmedia	5
sogar	-8
sogenannten	4
sohn	-1
solange	1
solche	-1
solchen	-6
solcher	1
soll auch	6
soll das	-11
soll man	4
sollen	-21
sollte auch	-8
sollten	-27
somit der	-8
sommer	2
sommernachtstraum	10
sommertag	10
sondern auch	-2
sondern die	4
sondern um	-6
song	4
sonne	3
sonst	-5
sonst würde	-3
soon	8
sooo	7
sorgen	7
sorry	-10
soweit	2
sowohl inhaltlich	-5
sozialer	-1
sozusagen	9
spaeter	2
spannend	4
spannend geschrieben	12
spannende	12
sparen	-16
spass	22
spaß	87
spaß machen	8
spiegel	23
spiel	18
spielen	20
spielt der	-5
spielt mit	8
sprache die	5
sprache und	4
sprachlich	-8
sprechen	-1
spricht	-1
später	-1
später als	3
spüren	5
stadt	-2
stand der	-1
standhaftigkeit	6
stark	1
starke	1
statt	-3
stattdessen	5
std	-5
stecken	-15
steckt	26
stehen	-1
steht	1
steht das	4
steht die	-8
steht es	-6
steinbrück	-8
stellt	-2
stephen	8
sterbe	-4
sterben	-16
stern	3
sterne	6
stets	2
stieß	16
stirbt	-30
stirn	-5
stoffs	5
stolz	17
story	-1
strafe	-12
straks	5
streift	-11
streit	6
streng	1
strukturell	-8
studentenrezension	1
stufe	-20
stunden	-33
stunden geschlafen	-5
sturm	-5
stuttgart	8
stück ein	22
stück gelungen	14
stück ist	8
stück nach	8
stück wie	4
stück zu	-7
stücken	5
stückes	22
stücks	-25
subtilen	8
such	-14
suche	5
suche nach	2
sucht	-1
super	35
super !	3
sushi	-6
syrien	-22
szenen	-4
sämtliche	7
sätze	-29
sätzen	-6
süß	-1
süße	9
süßen	12
süßer	10
süßer kleiner	10
t	-1
tag	11
tag nicht	5
tagen	5
talent	13
talk	9
tanz	8
tanzen	24
tat	6
tat zu	4
taten	13
tatsächlich	3
team	1
team der	5
technik	5
tee	4
teil der	-3
teile	2
teilen	1
teils	6
teilweise sehr	11
ten	-1
teuer	1
teufel	7
teurer	-1
text	-3
text und	12
texte	1
texten	-13
thank	16
thank god	16
that	-3
the	12
theaters	9
theaterstückes	10
themen	-2
these	-12
this	-31
tief	19
tiefer	-3
tieferen	10
tier	-1
titten	11
tja	-1
to	-3
tobias	3
tod	5
tod des	1
tod und	9
today	8
tode	-10
tolle	6
tollen	-1
tolles	-10
too	2
top	-1
tragen	5
tragik	8
tragische	11
tragische und	6
trauert	-3
traum	7
traurig	-8
traurige	-1
treffen	-16
treiben	-17
trennen	6
treuer	1
trifft	-3
triste	-6
tritt	4
tritt in	6
trotz	19
trotz der	37
trotzdem	-1
true	-6
tränen	-3
träum	18
träum was	4
träume	42
träume was	1
tun haben	-3
tut	-3
tvduell	-17
tweet	3
twitter	-4
typen	4
typisch	4
typische	-5
täter	-1
uf	-11
uh	1
um	1
um aus	3
um das	2
um dem	-2
um dieses	6
um es	-5
um ihn	4
um rat	-8
um seinen	7
um zu	2
umfassenden	4
umfeld	-1
umgang	4
umgang mit	4
umso	-6
umso mehr	-6
umwelt	-2
unbedingt lesen	14
unbekannte	-21
und	1
und all	4
und an	2
und auf	2
und bei	-6
und damit	1
und das	3
und dem	75
und den	-3
und der	2
und deshalb	-5
und dessen	9
und dieses	3
und dort	10
und durch	-2
und eine	10
und einer	4
und es	3
und feiert	4
und führt	3
und für	-8
und ganz	-1
und gar	-5
und gleichzeitig	7
und habe	-23
und hat	-13
und ihn	13
und ihre	-1
und im	2
und insgesamt	7
und ist	18
und kann	4
und leider	-2
und lässt	-6
und machst	6
und macht	20
und man	32
und mein	-35
und muss	6
und nun	-5
und so	2
und sogar	13
und somit	-4
und träume	1
und um	-8
und verständlich	5
und von	-1
und vor	-21
und vorallem	5
und was	-22
und will	2
und wir	12
und zum	35
und über	4
unfassbar	-1
unfreiwillig	-4
ungefähr	-6
ungewohnt	-19
unglaubwürdig	-8
unglücklich	-2
unheimlich	14
uni	2
uni studentenrezension	1
unmöglich	-40
unnötig	2
unrecht	-11
uns	35
uns auch	18
uns nicht	-1
unsere	1
unseren	9
unserer	8
unserer gesellschaft	5
unseres	-6
unter	2
unter der	15
unterm	-6
unternehmen	-1
unterricht	-8
unterscheidet	5
unterschied	11
unterschiedliche	3
update	-19
ur	1
ursachen	5
ursprünglich	9
us	-5
usa	-2
user	-6
user :/	-3
user aber	-1
user ach	16
user ah	12
user aha	5
user aua	-6
user awww	9
user bin	3
user bisher	12
user cool	-1
user da	-3
user danke	21
user dann	-5
user das	-5
user diese	13
user du	11
user extrem	6
user ff	7
user ganz	16
user glückwunsch	2
user gut	18
user gute	2
user guten	41
user haha	28
user hallo	-3
user happy	4
user haste	1
user hat	11
user hehe	9
user hey	3
user im	-5
user ja	-5
user jetzt	11
user kann	1
user kein	2
user keine	-1
user lmao	10
user lol	2
user lächerlich	-10
user mach	7
user na	20
user natürlich	10
user ne	-1
user nice	13
user nicht	-2
user nope	2
user oder	9
user oh	2
user oha	-6
user richtig	8
user scheiss	-7
user schlimm	-8
user sieht	25
user so	1
user super	6
user tja	-6
user träum	4
user und	16
user user	11
user viel	-8
user war	18
user warum	1
user weh	-8
user wieso	-4
user wunderschön	2
user wut	-7
user wär	9
user yo	8
user 😶	-10
v	-1
variante	4
verantwortlich	-11
verantwortung	13
verarschen	-5
verarschen ?	-5
verbrecher	14
verdammt	2
verdammte	-10
verdienen	3
verdient	-1
verfasst	12
verfolgen	5
verführt	12
vergangenheit	-4
vergessen	-3
vergleich mit	-13
vergleich zu	5
vergleichen	-15
vergnügt	7
verhalten	9
verhalten des	5
verhältnis	4
verkauft	-20
verkleidet	12
verknüpfen	3
verlag	-5
verlassen	9
verletzt	-10
verliebt	10
verloren	-12
vermeiden	6
vermuten	-11
vermutung	-15
vernünftig	-4
verpackt	10
verpiss	-5
verpiss dich	-5
verrät	5
verrückt	5
verschiedenste	4
versperrt	-3
verstehe	-3
verstehen	1
verstrickungen	15
verstärkung	-23
versuch	-13
versuchen	5
versucht	1
versus	5
verteidigt	-1
vertrauen	6
vertraut	4
verurteilt	-12
verwirrender	12
verzeihung	33
veröffentlicht	-10
via user	-2
videos	9
viel	-2
viel geld	4
viel liebe	9
viel spaß	3
viel zu	-2
viele	4
vielen anderen	-1
vielen dank	-1
vielleicht ein	13
vielleicht etwas	2
vielleicht in	3
vielmehr	5
vier	-5
volk	-1
vollkommen	-4
vom	1
vom schreibtisch	-12
von	1
von büchern	2
von denen	5
von einer	2
von horváth	6
von m	-15
von meiner	10
von personen	-10
von sehr	4
von seiner	2
von shakespeare	-11
von user	17
vor allem	-1
vor dem	5
vor wut	-1
vorallem	22
vorbei	-1
vorbild	-3
vorfreude	6
vorgeschichte	-5
vorhanden	-15
vorher	-5
vorhersehbar	-13
vorliegenden	3
vorm	4
vorsicht	-20
vorstellung	4
vorteil	1
vortrag	6
vorurteile	6
vorweg	-4
vorwerfen	-5
vulgär	-10
völlig	-12
w	8
w user	1
wa	3
wach	-1
wagen	8
wahnsinnig	-1
wahre	1
wahrheit	-30
wahrscheinlich	-2
wahrscheinlichkeit	-6
wald	-23
wann	14
war	1
war das	11
war der	5
war die	-15
war echt	9
war ich	14
war in	-16
war kein	-4
war ne	9
war schon	-1
war schön	12
war sehr	22
war so	4
war wieder	2
waren	-5
wars	-31
warum	-36
warum muss	-3
was	-1
was ?	13
was auf	-14
was bleibt	10
was das	1
was für	4
was ich	10
was ihm	-9
was immer	-4
was ist	-18
was macht	-29
was man	-6
was mir	-4
was mit	-1
was schönes	11
was sie	5
was soll	-9
was super	9
was von	1
was zum	5
wasser	-6
way	12
we	35
weder	-7
weg	-12
weg zu	-3
weg zur	-1
wegen	-2
weh	-18
wehe	-8
weil	-1
weil die	-8
weil es	-4
weil ich	1
weile	18
weimarer	9
weise	2
weisheit	7
weiss	-33
weit	-12
weite	5
weiter	-13
weiterhin	1
weiß nicht	32
weiße	4
welch	-9
welche die	6
welchem	8
welcome	17
well soon	8
welt	-12
welt des	8
welt in	8
welt zu	16
weltbild	-2
weltkrieges	3
weltliteratur	-3
wen	-9
wendung	-7
wenig	-13
wenn	-12
wenn das	1
wenn der	2
wenn die	-1
wenn er	-3
wenn es	-2
wenn man	-3
wenn sie	-14
wenngleich	12
wer das	8
wer die	14
wer sich	-9
werbung	1
werde ich	-8
werden	-4
werden :(	-4
werden alle	-12
werden und	-12
werder	9
werfen	-1
werk	1
werken	2
werte	10
wertvolle	20
wesen	24
whatsapp	-5
when	3
wichtigen	5
wichtigste	-5
wichtigsten	12
widmete	5
wie	3
wie auch	2
wie der	24
wie eine	-15
wie immer	3
wie sich	10
wie wir	4
wie zu	-10
wie zuvor	-12
wiebitte	-4
wieder die	2
wieder ein	-13
wieder gerne	13
wieder los	4
wieder mega	7
wieder von	11
wieder wach	-1
wieder was	-13
wieder wird	7
wieder zurück	2
wiegehts	-4
wieso	-40
wieviel	-6
wilden	7
will mich	-4
will nicht	-14
will seine	5
willkommen	25
wir	12
wir die	-2
wir freuen	4
wir haben	9
wir müssen	5
wir sind	13
wir uns	-3
wird aber	3
wird der	4
wird es	6
wird immer	1
wird in	-3
wird man	3
wird mir	-11
wird nicht	-14
wird von	4
wird zu	5
wirken	-1
wirklich	-6
wirklichkeit	1
wirkt	-9
wirkt auf	-11
wirkte	6
wirtschaft	9
wissen	-14
wissen dass	-2
wissenschaftler	7
with	-10
witz	-3
wo	-2
wo denn	-13
wo er	10
wo es	38
wo ich	-6
wo man	-7
wobei	1
wobei das	-6
woche	-1
wochen	1
wochenende	7
wohl	-2
wohnen	2
wohnung	-2
wolfgang	3
wollen	6
wollen ist	2
wollt ihr	5
wollte	-40
woran	-8
worden	-1
worte	-1
worte zu	3
worten	4
would	10
would be	10
wow	12
wow !	-4
wunderbar	7
wunderschön	53
wunderschöne	7
wundervoll	22
wurde das	-5
wurde ich	-5
wurden	-1
wurden auch	7
wusste	27
wusste gar	8
wut	-10
wut ?	-6
wählen	-19
während	28
während der	4
wär	14
wäre	1
wäre also	7
wäre dann	7
wäre so	-14
wären	5
wünsch	1
wünsch ich	1
wünsche	-1
wünsche ich	4
würde	-7
würde er	-6
würde nie	6
x	-2
xd	36
xdddd	16
xx	7
y	22
yay	10
yes	1
yes !	6
yo	19
you	6
youtube	5
zarte	4
zeigen	7
zeigt	30
zeit	24
zeit als	6
zeit auch	1
zeit des	20
zeit in	4
zeit und	7
zeiten	8
zeitgenossen	-9
zeitlos	6
zentrale	3
zentralen konflikt	3
zerstört	-2
ziehen	-1
zieht sich	-12
ziel	-5
ziele	5
ziemlich	-5
ziemlich platt	-13
zimmer	4
zitat	12
zoll	12
zoo	8
zoom	-15
zu allem	-13
zu begreifen	4
zu dem	-4
zu den	4
zu denken	-2
zu der	1
zu dürfen	6
zu einer	-12
zu erkennen	-2
zu erlangen	-10
zu finden	7
zu früh	-6
zu haben	-14
zu informieren	1
zu kommen	10
zu können	1
zu lernen	5
zu nutzen	-5
zu recht	4
zu reden	2
zu sagen	6
zu schaffen	-1
zu schreiben	5
zu seiner	13
zu setzen	4
zu shakespeares	10
zu stellen	2
zu teuer	-10
zu tun	-29
zu verfolgen	5
zu verknüpfen	3
zu viel	-1
zu weit	-5
zu wenig	-8
zu werden	-2
zudem	-1
zug	-24
zugleich	1
zuhause	13
zukunft	-8
zuletzt	-24
zum	2
zum anderen	7
zum beispiel	5
zum einen	5
zum einstieg	11
zum ersten	-4
zum geburtstag	6
zum glück	3
zum lachen	17
zum schluss	-1
zum schmunzeln	5
zum tode	-10
zumal	-15
zumindest	29
zunächst	2
zur	9
zur letzten	13
zurecht	23
zurück	-8
zusammen	2
zusammen mit	4
zusammenarbeit	-2
zusammenhang	14
zuschauer	-2
zwei	-5
zwei frauen	-15
zweite	1
zweite teil	11
zweiter	20
zwischen den	14
zwischendurch	2
zynismus	18
äh	2
ähm	17
ähnlich	-1
ändern	-1
ärgerlich	-11
äußeren	7
äußert	6
äußerungen	9
ödön	6
ödön von	6
öffentlich	-6
öffnet	3
özil	-7
über	-1
über das	13
über den	-5
über die	2
über vier	-12
überhaupt	-8
überhaupt nicht	-9
überrascht	1
übersetzers	8
übersetzt	-3
übersetzung	1
übertrieben	-15
überzeugt	26
übrigens	29
übung	4
☀	11
♡	49
♥	62
♫	15
❤	75
❤ ❤	4
😂	38
😂 😂	5
😉	69
😊	54
😍	6
😏	20
😒	-8
😔	-10
😘	4
😘 ❤	2
😘 😘	1
😟	-7
😦	-13
😶	-10
