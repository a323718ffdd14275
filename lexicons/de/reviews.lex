# format: repute-lexicon/1
# name: reviews
# language: de
# version: 1
# licence: GPL-3.0-or-later
# trained-on: de_pattern_books negative=47 neutral=0 positive=82 held-out=26 digest=16f0f03ed7e7e5d4e01740c180796219
# trained-on: de_umsab_tweets negative=721 neutral=720 positive=721 held-out=870 digest=7d20d7f478ab537cfb3aa270878ec2b7
# settings: entries=20000 words=3 texts-min=2 cost=12 digits=no presence
# settings: dropped=1 calibration-error=0.0431
# negators: nicht kein keine keinen keinem keiner keines nie niemals nichts nix ohne weder kaum
# negation-window: 3
# scale: 0.09782031
# slope: 0.446421
# probability: 1.03529 -0.0202906
# thresholds: -0.130 0.365
# accuracy: de_pattern_books n=26 binary=0.7308 f1=0.7304 pearson=0.5919
# accuracy: de_umsab_tweets n=580 binary=0.7241 f1=0.7322 n3=870 f1-3=0.5468 pearson=0.4970
!	3
! ?	-4
:(	-77
:( :(	-2
:( :( :(	-1
:( aber	-2
:( http	-1
:( user	-2
:)	127
:) hier	2
:) http	5
:) lt	3
:) user	1
:/	-58
:d	95
:p	121
;(	-72
;)	63
;) http	3
;) user	-1
;d	60
?	-6
NOT_aber	-9
NOT_ahnung	-1
NOT_als	-1
NOT_alter	8
NOT_andere	7
NOT_anderes	-11
NOT_auf	3
NOT_auf der	-7
NOT_aufs	3
NOT_aus	1
NOT_bei	3
NOT_besonders	-5
NOT_bock	-9
NOT_bock NOT_mehr	-2
NOT_buch	11
NOT_da	-48
NOT_dabei	-6
NOT_dafür	-15
NOT_das	-8
NOT_dass	-2
NOT_dem	-1
NOT_den	-1
NOT_deutschen	-3
NOT_doch	-2
NOT_einmal	-4
NOT_empfehlen	-24
NOT_ende	4
NOT_er	4
NOT_es	3
NOT_etwa	-1
NOT_etwas	2
NOT_fand	10
NOT_folge	-1
NOT_frieden	-10
NOT_für	-1
NOT_ganz	27
NOT_gefallen	-22
NOT_geholfen	3
NOT_genug	-8
NOT_gewissen	13
NOT_glücklich	-20
NOT_gott	10
NOT_gut	-3
NOT_gute	-2
NOT_gutes	-5
NOT_hab	2
NOT_haben	-16
NOT_hat	-1
NOT_herz	-13
NOT_hier	16
NOT_hätte	-7
NOT_ich	-13
NOT_im	1
NOT_immer	3
NOT_in	-7
NOT_ins	-4
NOT_kann	-1
NOT_klar	-1
NOT_lang	14
NOT_langweilig	14
NOT_leben	2
NOT_lesen	-11
NOT_lust	-18
NOT_macht	-1
NOT_mal	-12
NOT_man	-3
NOT_mehr	-31
NOT_mehr NOT_zu	-11
NOT_mich	-7
NOT_mit	-10
NOT_muss	3
NOT_nach	6
NOT_nachvollziehen	4
NOT_neuen	-10
NOT_noch	7
NOT_nur	1
NOT_passiert	-8
NOT_problem	11
NOT_recht	-2
NOT_richtig	3
NOT_sagen	-25
NOT_schlauer	-10
NOT_schlecht	-1
NOT_schon	-12
NOT_schreiben	-1
NOT_schön	-15
NOT_sehen	-4
NOT_sehr	-10
NOT_sein	-2
NOT_sich	-14
NOT_sie	1
NOT_sind	-30
NOT_situation	7
NOT_so	1
NOT_so NOT_recht	-1
NOT_sonderlich	2
NOT_spannung	-16
NOT_stück	-4
NOT_um	4
NOT_vergessen	16
NOT_verstanden	1
NOT_viel	-21
NOT_viel NOT_zu	-14
NOT_von	2
NOT_vor	-6
NOT_wahr	4
NOT_war	-8
NOT_was	-14
NOT_wegen	-5
NOT_weiß	-1
NOT_werk	15
NOT_wieder	4
NOT_wird	5
NOT_wirklich	-5
NOT_wäre	-2
NOT_xd	32
NOT_zu	1
NOT_zu NOT_empfehlen	-8
NOT_zu NOT_glauben	-4
NOT_zum	8
NOT_zur	-4
NOT_über	-22
a	15
ab	1
abend	3
aber auch	4
aber das	8
aber der	3
aber die	11
aber diese	-15
aber echt	1
aber ein	-1
aber er	3
aber er bleibt	5
aber es	14
aber gut	-3
aber ich bin	-5
aber ich kann	2
aber im	5
aber leider	9
aber nicht	1
aber nicht NOT_zu	7
aber nochmal	8
aber sicher	6
aber so	-1
aber vielleicht	-9
aber vor	4
aber vor allem	3
aber wie	4
aber wohl	-11
aber zum	20
aber zum glück	15
abgebrochen	-15
abgesehen	6
abgesehen davon	4
absicht	-25
absolute	-10
abstieg	-27
absurden	-2
account	-26
ach	4
ach scheiss	-5
achso	15
achtung	-7
ad	-3
adolf	6
afd	-13
again	-8
ah	18
ahnt	3
akt	2
aktuell	9
aktuellen	8
akzent	9
alan	18
all	6
all dies	8
all seiner	3
alle	2
alle anderen	-8
allein	-17
alleine	-2
allem auch	-1
allem kann	7
allen	-13
aller	9
alles	-4
alles andere	4
alles andere als	3
alles auf	-6
alles gute	1
alles in allem	5
alles was	-1
allgegenwärtig	-8
allgegenwärtig und	-5
als	-1
als an	3
als das	8
als die	7
als ein	-3
als es	-4
als hörspiel	7
als man	3
als meister	1
als ob	-3
als so	-5
als würde	-11
also das	2
also die	3
also ich	-4
also von	12
alten	5
alter	-1
altes	2
am	-1
am abend	5
am beispiel	2
am besten	14
am liebsten	-1
amazing	27
amazon	10
amp	4
amüsant	5
an	1
an das	10
an dem	6
an den	1
an der uni	1
an dessen	2
an die	1
an einem	3
an mir	-4
an und	11
an und ist	7
andere als	4
anderen menschen	2
anderer	-2
andererseits	11
anderes	-8
andern	9
anders als	-1
anfang	1
anfänger	4
anfänglich	4
angeblich	-11
angefangen	-1
angenehm	3
angst	-10
anklänge	17
anlauf	2
anliegen	-6
anmutenden	2
anne	-6
anruf	13
ans	1
ans herz	6
ans herz legen	2
anstatt	-20
anständig	6
antigone	8
antwort	-2
anziehen	-10
apfel	23
arbeit	-5
arbeiten	-3
arbeitet	1
arbeitslosigkeit	22
arm	-8
arme	24
armen	14
arsch	-2
art	5
arthur	7
arthur miller	5
artikel	40
as	9
aspekt	3
aspekte	40
at	22
aua	-35
auch	1
auch !	1
auch andere	7
auch die	2
auch eine	12
auch einen	-5
auch ganz	8
auch gegen	2
auch heute	10
auch heute noch	4
auch im	-2
auch kaum	-15
auch kein	-8
auch lesen	11
auch mal	-15
auch nicht	-29
auch noch ein	2
auch noch keine	-1
auch nur	-8
auch seinen	3
auch um	4
auch von	10
auch warum	-1
auch wenn	1
auch über	2
auf das	-2
auf dem	-38
auf dem klappentext	-4
auf dem weg	-5
auf den	1
auf der	4
auf der suche	3
auf dessen	3
auf die	-1
auf die bühne	2
auf die nerven	-9
auf diese	5
auf diesen	10
auf dieses	7
auf einem	-1
auf ihre	4
auf jeden	12
auf jeden fall	10
auf mich	-20
auf wie	-9
aufgebaut	10
aufgefallen	-9
aufklärung	-2
aufmachung	6
aufmerksamkeit	-3
aufs	2
aufs neue	-9
aufstieg	2
auftrag	1
aufwachen	-8
auge	9
augen	5
augen eines	4
augenblick	5
august	13
aus	11
aus !	1
aus berlin	6
aus dem jahre	5
aus den	1
aus den jahren	8
aus diesem	1
aus diesem grund	7
aus um	-1
ausdruck	6
ausflug	6
ausgabe von	-2
ausgaben	1
aussagen	-8
austen	18
auto	-7
autor	1
autoren	-1
autors	66
autors zu	4
außer	2
aww	16
bad	-3
baden	9
bahn	-21
ball	-2
banal	-7
band	16
bar	33
bar http	3
basis	3
bauchweh	-16
bayern	23
be	14
beach	7
bearbeitungen	-6
beautiful	7
because	-2
beckett	-12
bedanken	4
bedeuten	14
bedeutendsten	4
beeindruckt	3
begann	4
begegnungen	3
begeisterten	5
begeisterung	3
beginnen	-1
beginnt	-2
begraben	-5
begreifen	4
begrenzt	-18
behauptet	11
bei amazon	-1
bei denen	-3
bei einem	-2
bei meinen	12
bei meiner	-3
bei mir	7
bei uns	2
bei uns nicht	-1
beider	3
beim lesen	-4
beine	-7
being	5
beinhaltet	10
beispiele	1
beispielen	-6
beitrag aus	8
bekannt vor	-3
bekannte	27
bekannten	1
bekommen	-1
bekommst	5
bekommst du	3
bekommt	3
beliebig	-26
bemerken	12
bemerkt	-3
ben	-2
benötigt	12
berichte	13
berichterstattung	-8
berichtet	4
berichtet von	1
berlin	45
berlins	11
bernhard	2
bert	7
bert brecht	4
beruf	-12
berühmten	8
berührt	8
bescheuerte	-11
beschreibt	12
beschweren	-1
besitzen	-8
besonders	3
besonders das	5
besser	1
besser als	1
besser zu	3
bessere	-1
besseres	-19
besserung	24
bestellt	19
besten	9
bestens	-1
betrachter	5
bett	-7
better	33
bevor	-10
bezahlen	-5
bezeichnet	-1
beziehung	32
bezug	-32
bezug auf	-11
bieten	-3
bietet	38
bild	-5
bild von	-5
bilder	1
bildet	12
billig	8
bin auch	12
bin ich einfach	-3
bin immer	-6
bin immer noch	-5
bin nicht	-8
bin so	-3
birthday	40
bis heute	30
bis heute und	8
bis hin	3
bis ich	-2
bis zu	3
bis zur	12
bisher	1
bislang	-11
bisschen	-9
bissl	-1
bist	-5
bitch	-1
bitte !	-3
bitte nicht	1
bitter	3
bißchen	-16
blau	11
bleib	3
bleiben	1
bleibt dieses	4
bleibt ist	7
blick	2
blick auf	2
blieb	1
blind	6
boah	-4
born	21
box	-2
brachte	-22
brachte das	-4
brauch	-1
brauch ich	6
braucht	-24
breakingbad	19
brecht	20
bricht	-9
brief	8
briefwechsel	2
bring	-10
bringt	-4
bruder	5
bruders	-1
btw	10
buch	2
buch ein	10
buch geht	5
buch geht es	4
buch gelesen	-7
buch habe	8
buch habe ich	6
buch handelt	2
buch leider	-3
buch mit	9
buch zu	-5
bund	5
bundesliga	30
burger	-1
bus	-36
bush	-2
but	-10
bvb	38
bäh	-16
bösen	-2
bücher	15
büchern	10
bühnenbild	8
bürger	-15
bürgerlichen	11
ca	-7
carl	2
charaktere sind	-6
charakteren	5
charme	-2
chemie	4
chillen	9
china	-1
club	12
cm	6
cool	7
cool !	10
cool aus	11
cyrus	-1
d	-24
da	-1
da die	3
da eben	-4
da er	8
da es	1
da es sich	2
da ich	9
da mir	1
da sich	-13
da sich die	-6
da sie	-35
dabei	3
dachte ich	-1
dahinter	3
damalige	12
damalige gesellschaft	2
dame	11
dank	2
dank für	1
dank für die	1
danke	7
danke !	14
danke dir	13
danke fürs	8
danke ich	1
dann	-6
dann eben	-6
dann halt	-14
dann ist	4
dann muss	-1
dann wohl	4
dar	6
daran	3
daran zu	4
daraufhin	2
darf	4
darstellt	7
darstellung der	2
darstellung des	1
darum	17
darunter	-7
das ?	-17
das alles	2
das beste	1
das buch	1
das buch handelt	1
das buch ist	-1
das ding	-11
das dritte	3
das einzige	3
das erste	1
das für	-1
das ganze	2
das gefühl	21
das geschehen	7
das geschehen in	3
das gibt	-11
das hat	-17
das herz	10
das hätte	-8
das hätte man	-7
das ich	2
das is	-8
das ist	-1
das leben	5
das macht	-1
das meine	-1
das mit	-39
das nachwort	4
das neue	-23
das schlimmste	-8
das sich	6
das sind	-1
das stück	4
das stück nach	5
das thema	1
das war	-4
das wars	-9
das was	1
das wäre	5
dass	-1
dass auf	-1
dass der	-2
dass der autor	-11
dass die	-1
dass dieses	1
dass es	-6
dass es sich	-9
dass ich das	5
dass jeder	3
dass man	-2
dass man das	3
dass sich	-16
dass sie	-2
dass wir	22
daten	15
dauer	3
daumen	15
daumen drücken	5
davon	8
day	16
dazu	1
dazu ein	1
dazu eine	-17
daß	1
daß der	-5
daß er	-2
daß er seinen	-4
daß es	-2
daß ich	-5
dd	28
de	-6
de an	1
de an der	1
de la	6
de las	8
dein	-1
deine	-13
deinen	41
delight	-4
dem	-1
dem anderen	-7
dem besten	2
dem deutschen	-1
dem einen	-7
dem er	4
dem ersten	8
dem ersten weltkrieg	3
dem jahre	6
dem klappentext	-6
dem leser	19
dem man	-1
dem meer	2
dem roman	3
dem sie	2
dem tod	7
dem von	-1
dem weg	-6
dem weg zu	-2
demnächst	13
demokratie	-8
den armen	-1
den aufstieg	2
den beiden	5
den die	3
den eindruck	-10
den eindruck dass	-4
den ersten	-5
den figuren	4
den französischen	-4
den geschichten	4
den händen	7
den inhalt	-6
den jahren	10
den kleinen	22
den männern	-11
den tag	3
den titel	-2
den usa	8
denen	4
denen sich	3
denk	-18
denk ich	-6
denke	30
denken	-1
denkt	15
denn	-3
denn ?	-1
denn da	-1
denn das	5
dennoch	-1
depp	-8
deprimierend	-14
der anderen	-9
der auch	1
der bedeutendsten	3
der betrachter	3
der bürgerlichen	3
der der	-8
der deutschsprachigen	7
der deutschsprachigen literatur	6
der die	1
der diogenes	-10
der eindruck	5
der einzige	-5
der entstehung	3
der er	-1
der etwas	4
der fall	1
der familie	4
der figuren	6
der frage	7
der gegenwart	-8
der geschichte	-2
der große	4
der hand	-3
der hand hält	-3
der heutigen	5
der ihn	9
der im	-8
der inszenierung	2
der inszenierung von	1
der kleine	-1
der leser	2
der leser wird	4
der liebe	3
der literatur	13
der meinung	3
der mensch	-7
der mensch in	3
der menschen	-1
der nach	5
der neuen	-1
der nicht	3
der protagonist	7
der roman	-1
der schatz	8
der schreibstil	10
der schule	1
der sie	17
der suche	6
der suche nach	5
der text	-2
der tod	10
der uni	1
der uni studentenrezension	1
der user	5
der vergangenheit	-13
der wahrheit	-11
der weiß	3
der welt	13
der welt zu	3
der wirtschaft	6
der wissenschaftler	5
der zeit	-1
der zu	2
der zweite	13
der zweite teil	6
deren	2
ders	6
des	9
des autors	33
des deutschen	2
des ersten	-1
des faust	4
des geschehens	3
des jahres	7
des krieges	3
des landes	-1
des stückes	7
des zweiten	3
deshalb	-31
deshalb zu	-3
design	21
desillusionierung	3
dessen	1
dessert	6
deswegen	-16
detail	11
deutsch	-13
deutsche	-1
deutschen	-1
deutschen schriftsteller	2
deutschlands	4
deutschsprachigen literatur	7
dezent	1
di	8
dialog	-5
dialoge	2
dich !	-6
dichtung	-6
dick	-8
die auf	-2
die aus	-2
die ausgabe	-7
die bedeutung	4
die biographie	4
die bühne	2
die charaktere	-6
die charaktere sind	-5
die damalige	4
die damalige gesellschaft	2
die darstellung der	1
die das	1
die den leser	2
die deutsche	-2
die deutschen	-2
die die	-1
die einen	-8
die entsprechenden	-6
die ersten	-32
die ersten drei	-1
die figur	2
die frage	1
die frage nach	3
die frau	1
die für	-15
die für den	-3
die ganze	-2
die ganze zeit	-1
die gesamte	-2
die geschichte einer	3
die geschichten	2
die gesellschaft	5
die große	8
die handlung ist	-3
die ich	-1
die idee	-19
die in diesem	-4
die junge	3
die kinder	4
die klassiker	3
die komik	2
die letzte	1
die macht	4
die man	1
die menschen	2
die mit	-20
die nationalsozialisten	4
die nerven	-12
die neue	1
die personen	-3
die schwächen	-1
die schwächen der	-5
die seele	3
die sie	-6
die so	1
die sprache ist	1
die ursachen	3
die user	2
die verantwortung	5
die verbindung	7
die wahrheit	9
die welt	-1
die zeit	1
die zwei	-5
die zweite	-11
dienen	4
dienst	3
dies ist	1
dies ist eine	1
diese welt	1
diese welt des	1
diesem	2
diesem grund	9
diesen in	4
diesen texten	-9
dieser	7
dieser band	5
dieser mann	8
dieser welt	-2
dieses buch habe	6
dieses stück	2
dieses werk	6
diesmal	-6
dinge	-2
diogenes	-15
dir	13
dir auch	2
diskurs	-2
diskussionen	-13
doch	-2
doch als	5
doch auch	1
doch bitte	2
doch da	4
doch das	10
doch einfach	-20
doch endlich	-1
doch noch	3
doch recht	-8
doch was	-18
don	-3
don't	-24
done	-12
dont	-15
doof	-4
dorf	10
dort in	-3
dort nicht	-5
dort wo	8
dortmund	-1
drama in	2
drama was	-2
dramatisch	-4
dramatischen	4
dramen	2
drauf	-28
draußen	-11
drehbuch	-21
dreht	3
drei	-13
dritte	2
dritten	1
drücken	8
du	29
du auch	1
du das	3
du hast	-1
du mich	-5
duh	26
dumm	-11
dumme	-1
dummheit	-7
dunkel	5
durch ihre	5
durch sein	1
durchaus	5
durchgelesen	10
durchgelesen habe	7
durfte	2
eben	-3
ebene	4
ebenso	-2
echt hart	-11
echt jetzt	-8
echt klasse	3
echt klasse aus	3
echt nicht	-3
echt so	1
echt so !	1
echte	-2
echter	6
eh	-1
eher	-6
eher ein	-1
ehre	2
ehrlich	-2
eigene	5
eigenes	2
eigentlich ein	-2
eigentlich ist	-1
eigentlich so	-6
eigentlich zu	20
eigentliche	-2
eigentlichen	-13
ein ?	-5
ein altes	2
ein bisschen	-3
ein bißchen	-11
ein großer	-1
ein großes	-4
ein guter	-2
ein kleines	5
ein muss	5
ein paar seiten	-3
ein paar worte	2
ein problem	-1
ein und	4
ein wenig	1
ein ziemlich	3
einaktern	9
eindruck dass	-6
eindrucksvoll	5
eine	3
eine amazon	1
eine andere	-11
eine echte	-1
eine frage	-8
eine ganz	4
eine gekürzte	-7
eine gekürzte fassung	-6
eine gute	1
eine leere	-11
eine menge	3
eine nacherzählung	-10
eine radikale	2
eine schöne	11
eine solche	-5
einem jahr	-5
einem solchen	3
einen	-6
einen konflikt	-28
einen konflikt zwischen	-10
einen mann	6
einen neuen	-7
einer	2
einer großen	-1
einer sehr	3
einer weile	-3
einer zeit	2
einerseits	9
eines	12
eines armen	2
eines der	4
eines seiner	-2
einfach	-7
einfach :p	1
einfach das	-7
einfach dass	-1
einfach nein	-7
einfach nur	1
einfach so	-8
einfach zu	-9
eingebaut	2
eingeflochten	5
einheiten	-18
einig	5
einigen	2
einiger	-1
einiges mehr	1
einkaufen	3
eins	29
einsam	-27
einsatz	14
einstellen	-10
einstieg	25
eintracht	24
eintracht frankfurt	5
einwanderer	6
einzig	18
einzigartige	8
eis	27
el	-6
elisabeth	7
elite	-17
eltern	-1
eltern und	7
empfehlen	1
empfehlenswert	1
empfehlenswert !	3
empfehlung	-1
empfinden	15
empfohlen	6
en	19
ende einer	6
ende zu	-14
enden	13
endet	-15
endlich	18
endlich !	26
endlich fertig	2
endlich mal	5
endlich wieder	6
energiewende	-13
englisch	-16
entdeckung	14
entfalten	9
entfernt	-11
entführt	-7
entspannt	1
entsprechenden	-9
entspricht	12
entstehen	10
entstehung	10
entstehungsgeschichte	16
enttäuschend	-4
enttäuscht	-72
entwickelt	4
er	7
er an	-4
er auch	3
er bleibt	6
er das	-1
er ein	8
er für	-1
er in	-1
er niemals	1
er seine	2
er seinen	-1
er sich	1
er sie	3
er soll	8
er von	3
er weiß	3
er will	2
er zu	5
erbe	8
erfahren	1
erfahrung	6
erfolgreich	28
erfreut	7
erfunden	-3
erfährt	-3
ergebnis	-5
erhalten	6
erhalten !	2
erheblich	1
erinnert	7
erklären	-1
erklärungen	9
erkältung	-9
erlangen	-12
erleben	10
erlebnis	-3
ermöglichen	19
ermöglichen das	3
ernst	1
ernsthaft	-4
erreicht	-10
erscheinen	3
erschienen	-10
erschüttert	-1
erst nach	-7
erst recht	4
erstaunlich	7
ersten	-4
ersten beiden	-13
ersten drei	-1
ersten mal	-3
ersten weltkrieg	3
erster	5
erstmal	-1
erstmals	4
erwachsenen	11
erwarte	-1
erwarten	-1
erwartet	-54
erzählen	-3
erzähler	1
erzählt in	3
erzählung	3
eröffnet	-18
es auch	-1
es die	5
es eigentlich	-6
es ein	4
es für	-4
es für die	-7
es ganz	3
es gibt	1
es gibt immer	3
es gut	8
es ist	1
es ist also	2
es ist ein	2
es ist eine	5
es ist nicht	1
es ja	-2
es kaum	3
es kommt	4
es kommt zu	3
es mir	-6
es mit	2
es nicht NOT_um	6
es sich	-1
es um	7
es von	4
es war	2
es wird	11
es wäre	-3
es zu	-2
essay	5
essen	45
etikettenschwindel	-3
etwas anderen	16
etwas anderes	-3
etwas zu sagen	2
euch auch	1
euphemistisch	-4
eure	13
eurer	1
euro	-10
europa	-8
eva	16
even	8
ever	-3
evtl	5
ewigkeit	-6
existenz	4
extrem	2
ey	-3
f	-46
fahren	1
fahrer	-9
fahrt	-4
fair	4
falle	-25
fallen	3
falls	17
falscher	3
familie	29
familie auf	4
fand	3
fand ich	1
fans	-7
farbe	20
fast	1
fast alle	-1
faszinierend	57
faust	46
fazit kann	-9
fc	14
fdp	-6
fehlanzeige	-2
fehlen	-22
fehler	-9
fehlt	-5
feiern	-7
feiert	9
feines	10
fernseher	37
fest	15
feststellen	-12
feststellen dass	-4
feststellen dass der	-8
figur	4
figur des	2
figuren	12
film im	-5
filme	-22
find	-15
finde	10
finde es	1
finde ich	4
finden	-4
findet man	-1
fisch	-18
flach	-8
flachste	-6
fliegen	-37
flucht	-5
flüssig	2
folge	-1
folgen	86
folgende	-12
folgt	15
for	39
for the	10
fordert	6
forever	4
form der	2
form und	-2
fortschritt	18
foto	-16
fr	-12
frage nach	4
franz	18
französischen	-15
frauen in	-9
frech	8
frei	5
freie	9
freiheit	-4
freitag	19
fremde	7
freue	17
freue ich	5
freue ich mich	4
freuen	5
freuen uns	3
freund	2
freunde	7
freunden	-2
freundin	4
freundschaft	5
freundschaft und	3
freut	4
freut sich	4
frisch	19
froh	20
froh das	5
früh	5
frühdienst	-12
frühen	-9
früheren	4
frühstück	15
fuck	-25
fucking	-10
fuer	2
fuer die	2
fun	-2
funktion	-28
funktioniert	-31
fussball	-14
fällt	-6
fühlen	-1
fühlt	3
führen	1
führen zu	5
führt	2
führung	1
fünf	-1
für	-4
für das	-42
für den	-1
für die	2
für diese	2
für ein	-2
für frauen	3
für ihre	-1
für mich auch	1
für mich ein	5
für seine	-4
für sie	-1
fürs	-2
füße	15
ga	1
gaanz	4
gab es	4
galt	-13
gamescom	34
ganz anders	4
ganz gut	5
ganz nett	-3
ganz ohne	-4
ganz schön	2
ganz und	-1
ganz und gar	-1
ganze	-11
ganze mit	-1
ganze zeit	-1
gar keine	4
gar nich	-12
gar nicht	1
gar nichts	-1
gar nix	-4
gar nix NOT_mehr	-3
garnicht	-18
geballte	-8
gebe	15
geben	-8
geblieben	8
gebracht	14
geburtstag	8
gedanke	3
gedanken	10
gedanken und	2
geeignet	-1
gefallen	1
gefunden	-9
gefährlich	-26
gefühl	26
gegangen	10
gegen	2
gegen den	18
gegen die	6
gegensatz zu	3
gegenwart	-12
gegenüber der	3
gehabt	2
gehalt	14
gehalten	1
gehofft	3
geholfen	30
geholt	-9
geht die	11
geht es	5
geht es um	19
geht gar	-7
geht's	2
geht's los	1
gehts	1
gehört nicht	6
gehört zu	17
geil	51
geile	36
geiler	40
geist	6
gekauft	3
gekommen	-4
gekürzt	-20
gekürzte	-11
gekürzte fassung	-7
gelacht	7
gelassen	-6
gelben	5
geld	-8
gelernt	1
gelesen	-2
gelesen habe	-2
gelesen haben	3
geliebte	25
geliebten	-15
gelingt	15
gelungen die	2
gemeinsam	11
gemütlich	-8
gemütlichkeit	8
genau	-1
genau das	-1
genau in	5
genau in dieser	4
generationen	3
genial	3
genial user	17
geniale	8
genießen	2
genug	-6
genug !	-10
georg	9
gepaart	8
gerade	-6
gerade einen	2
gerade nicht	-6
geradezu	17
gerede	-2
gering	-6
gern	1
gerne auf	20
gerät	-24
geräusch	16
gesagt	-5
gesamte	-1
geschaffen	9
geschafft	20
geschehen in	4
geschehens	4
geschenk	-3
geschenkt	16
geschichte	1
geschichte auch	-10
geschichte einer	4
geschichten	56
geschichten aus	5
geschildert	5
geschrieben	1
geschrieben hat	7
geschrieben von	-8
geschrieben wurde	4
geschriebene	22
gesehen	3
gesellschaft	6
gesellschaft dar	6
gesellschaft durch	3
gesellschaftliche	4
gesicht	-3
gespielt	1
gespräch	1
gesprächspartner	12
gestern	13
gestorben	8
gestört	8
gesundheit	-34
get	4
get well	8
get well soon	6
getan	1
getrieben	3
gewalt	-10
gewesen	-3
gewinnen	2
gewinnt	5
gewinnt gegen	9
gewisse	2
gewissen	1
geworden	-1
geärgert	6
gg	3
gibst	2
gibt immer	4
gibts	7
gilt	4
ginge	-27
gipfel	-7
girl	6
gladbach	8
glaub	-2
glauben an	5
glaubte	4
gleich	-2
gleich gekauft	-5
gleich ne	7
gleichen	13
gleichzeitig	82
gleichzeitig ein	8
glück	1
glückliche	2
glückliche pärchen	-7
glücklichen	11
glückwunsch	45
glückwunsch !	20
goethe	6
goethes	45
goethes faust	3
good	50
good morning	2
google	-1
gott	8
gott ist	8
gottes	6
gourmet	9
grad	-1
grade	-7
gratulation	19
gratulieren	3
gratuliert	13
grauen	9
griechenland	-2
groß	-2
großartig	43
großartige	31
großartigen	7
großen	1
großer	-9
großes	-6
grunde	4
gruß	12
größer	-10
größeres	-2
größte	-6
grüner	25
grüße	12
gt	-2
guck	3
gucken	1
gut	4
gut !	38
gut aus	42
gut ist	-2
gut und	4
gut und träume	1
gut wie	-20
gute	73
gute besserung	16
gute laune	3
gute nacht	12
gute nacht !	1
guten	17
guten morgen	1
guten morgen !	13
gutes	4
gutes spiel	4
gönn	4
göttlich	6
götze	-12
günstigen	7
h	7
hab jetzt	-14
habe	-1
habe das	1
habe den	-4
habe ich	1
habe ich den	-4
habe kein	-1
habe und	1
haben	-1
haben ?	-7
haben aber	2
haben sie	31
haben wollen	-2
habs	-2
habt	1
hach	7
hahaa	16
hahah	11
hahaha	26
hahn	-1
hallo	-7
halt	-4
halt !	9
haltdeinmaul	9
halten sich	2
hamburg	21
hammer	27
han	-12
hand	-7
hand hält	-4
hand hält die	-3
handeln	2
handelt sich um	1
handelt von	-7
handlung	1
handlung in	7
hang	-16
hannah	4
happy	1
happy birthday	26
harry	14
hashtag	-18
hashtag lol	-12
hasse	-55
hasse es	-3
hast	-5
haste	22
hat alles	-18
hat der	4
hat die	1
hat eine	12
hat es	1
hat es gut	6
hat jedoch	-7
hat man	1
hat man sich	5
hat mich	-2
hat sie	5
hat und	-7
hatte	-6
hatte einen	-15
hatte ich	-1
hatten	-5
haufen	-1
hause	1
have	14
have fun	4
he's	10
heftig	-2
hehe	38
heiligen	5
heiraten	1
heißer	30
held	-1
helden	17
hell	-3
henry	11
her dass	2
heraus	14
heraus dass	5
herbst	3
herr	-2
herrausragende	5
herrlich	-1
herrn	-1
herrschende	-1
herum	7
hervorragenden	12
herz	1
herz legen	3
herzen	2
herzliche	7
herzliche gratulation	4
hesse	4
heute etwas	-1
heute noch	17
heute und	10
heutzutage	-1
hey	14
hey ho	3
hi	-1
hier	-1
hier ein	11
hier nur	-4
hier vor	-6
hihi	8
hilfe	-47
hilfreich	-1
himmel	1
himmlisch	9
hin	-2
hin und	6
hinaus	1
hindern	1
hineinversetzen	12
hineinversetzen und	8
hineinversetzen und man	6
hingegen	10
hinsicht	4
hinter den	6
hintergrundinformationen	5
hinweise	-4
hinzugehen	4
historische	1
hitlers	4
ho	4
hoch	2
hochzeit	7
hof	-2
hoffe	4
hoffenheim	4
hoffentlich	-2
hoffnung	1
hoffnungen	11
hofft	9
hohe	-2
hohen	-1
holen	23
holen und	9
holt	-11
hopp	7
horror	-14
horváth	18
http	3
http http	13
http user	5
hugo	-1
humor	1
humor und	-9
hunger	-10
hälfte	-2
hält	6
hält die	-5
hässlich	-28
hätte	-6
hätte ich	-1
hätte man	-5
hätten	-5
häufig	-3
hörens	-7
hört	-17
hübsch	53
hübsch !	5
i	-42
i don't	-5
i love	5
i love you	2
ibsen	17
ich am	13
ich auch nicht	-5
ich bin	-32
ich bin immer	-5
ich bin nicht	-2
ich bin so	-2
ich dachte	1
ich das	-4
ich das buch	13
ich den text	-3
ich denke	11
ich dich	12
ich die	-2
ich dir	8
ich dir auch	1
ich ein	-9
ich einfach	-4
ich es	1
ich euch	14
ich finde	2
ich gebe	10
ich gerne	-23
ich habe	2
ich halt	8
ich hasse	-18
ich hatte	-2
ich ihm	-13
ich im	-5
ich ins	2
ich kann	4
ich kann mich	10
ich kann nicht	-6
ich kann nur	-4
ich könnte	3
ich lerne	12
ich mag	-14
ich mich auf	1
ich mir	-16
ich mit	1
ich muss	-2
ich musste	1
ich möchte	-5
ich nicht	3
ich noch	-5
ich persönlich	-1
ich selbst	1
ich war	1
ich will	1
ich wollte	-2
ich würde	-28
ichs	-1
ichs nicht	-6
ick	-4
idiot	-30
igitt	-13
ignoranz	-16
ihm	-2
ihm eine	3
ihm einen	-9
ihm seine	-1
ihm und	4
ihn	1
ihn auch	15
ihn einfach	8
ihn nicht	5
ihn so	-7
ihn zu	2
ihr euch	-4
ihr noch	3
ihr seht	1
ihrem	2
ihrem eigenen	4
ihren	33
ihrer	13
ii	-4
ik	-3
illustrationen	-1
im buch geht	4
im ersten	12
im grunde	3
im jahr	4
im neuen	-2
im unterricht	-5
im user	1
im vergleich zu	3
immer	-3
immer auch	7
immer da	7
immer mehr	-1
immer noch	2
immer schön	7
immer so	3
immer wieder	12
immer wieder gerne	8
immerhin	-1
in	-1
in all	2
in allem	6
in aller	5
in berlin	3
in das	4
in dem	3
in dem er	3
in den tag	1
in denen	3
in der die	3
in der gegenwart	-6
in der geschichte	-1
in der hand	-1
in der schule	-7
in diesen	5
in dieser	-1
in ein	7
in einen	-4
in ihn	3
in ihr	-7
in ihrem	2
in ihrer	2
in jedem	-1
in meinem	-5
in my	-7
in ordnung	-1
in sehr	2
in tausend	-13
in und	3
in unserer	4
in voller	-1
in welchem	6
indem	-5
indirekt	-3
informationen	8
informieren	1
informiert	10
inhalt und	8
inhaltlich	-4
inhaltlich als	-3
inhaltlich als auch	-3
inneren	-1
ins	-16
ins gesicht	-2
insel	8
instagram	-7
inszenierung von	2
inszenierungen	4
intensität	10
interessant	-1
interessant sein	-2
interessiert	-7
interpretation	7
iphone	-2
irgendein	1
irgendwann	-19
irgendwas	-2
irgendwie	-36
irgendwie war	-1
ironie	-3
irre	-2
is the	4
israel	2
ist	-1
ist aber	-20
ist als	-4
ist also	2
ist bei	-21
ist dann	-7
ist der	1
ist der mensch	3
ist der text	-2
ist die	-2
ist dies	4
ist doch	3
ist ein buch	5
ist eine amazon	1
ist einfach	-2
ist etwas	-26
ist hier	13
ist jedoch	-10
ist mir	-15
ist moderner	7
ist noch	-7
ist nur	-8
ist schnell	-7
ist schon	3
ist so	-5
ist und	-1
ist und die	-6
ist von	-5
ist völlig	-13
ist wunderschön	3
it	-2
it's	22
ja	-9
ja auch	-13
ja nur	2
ja schon	-5
jaa	6
jahr	-5
jahre	18
jahre alten	5
jahres	11
jahrhundert	2
jane	31
jane austen	12
jede	-4
jede menge	3
jeden	1
jeden fall	12
jedenfalls	-6
jeder	1
jedes	1
jemand	-1
jene	21
jetz	8
jetzt is	12
jetzt leider	-4
jetzt leider etwas	-3
jeweils	3
journalismus	-14
jugend	-5
jugendliche	-3
jules	-13
junge	3
jungen	4
jungs	-2
just	32
ka	1
kacke	-24
kaka	-6
kalt	-35
kam	-17
kam die	-2
kampf	1
kann aber	-12
kann das	-3
kann der	13
kann er	2
kann ihn	-1
kann man	1
kann mich	13
kann nicht	-8
kann nur	-23
kann schon	-8
kann sich	3
kannst	-4
kannst du	8
kapitel	-6
karl	3
karte	1
katastrophe	2
kaufen	7
kaum NOT_noch	1
kaum NOT_zu	-4
kaum NOT_zu NOT_glauben	-3
kein	-31
kein NOT_gutes	-5
kein NOT_problem	7
kein NOT_stück	-6
keine	-4
keine NOT_ahnung	-1
keine NOT_gute	-14
keine NOT_lust	-12
keine NOT_neuen	-7
keinen	-14
keinen NOT_bock	-3
keiner	-5
keinerlei	-27
kenn	7
kenn ich	5
kennen	5
kennt ist	3
kerl	13
kernaussage	8
killer	-29
kind	3
kinder	-4
klang	12
klappentext	-6
klappt	-8
klappt nicht	-5
klappt nicht :/	-1
klar	1
klasse	24
klasse aus	8
klasse aus !	3
klassiker	31
klassiker der	2
klassischen	5
klein	-3
kleinen	10
kleiner kerl	4
kleines	7
kleinsten	-5
kleist	1
klingt	1
km	-1
knapp	-11
knuff	20
kollegen	-2
komik	16
komisch	-16
komisches	-1
komm	1
komme	6
kommen	-6
kommentare	5
kommt	-6
kommt als	4
kommt ist	-6
kommt zu	4
kommt zu einem	3
komplett	-49
komödie die	5
konflikt zwischen	-2
konfrontiert	4
konkreten	4
konnte	-1
konnte ich	-2
konnte ich mir	-4
konnte nicht	-1
konnten	-10
konnten wir	-6
konsequenz	-1
konservativen	-9
kontext	7
kopfschmerzen	-16
kotzen	-39
kraft	14
kraft und	6
krass	-1
kreis	-8
krieg	8
krieges	4
kritik an	-1
kritiker	-5
kräfte	12
kunst	-4
kurfürst	6
kurt	8
kurz	1
kurz nach	2
kurz vor	-1
kurze	8
kämpfen	29
köln	-3
könig	-2
königin	-2
könne	3
können	-9
können !	-1
können sie	6
könnt	3
könnte	-1
könnte etwas	-4
körper	-11
körper macht	-7
köstlich	10
kümmert	-4
la	16
lach	32
lache	-3
lachen	48
lag	8
lage	5
lah	-5
landes	-2
landschaft	13
lang	2
lange	5
lange nicht	2
lange nicht NOT_mehr	14
langeweile	-53
langeweile auf	-10
langsam	-3
langweilig	-1
lass	-7
lasse	-4
lassen sollen	-4
lassen und	3
lassen wie	3
lasst	13
last	44
lasttweet	13
laufen	1
laune	-1
lauter	-1
lebe	12
leben	-2
leben der	8
leck	-9
lecker	40
lediglich	-1
leere	-2
lehre	8
lehrer	6
leiche	-4
leicht	-2
leichte	-1
leiden	14
leiden des	2
leider	-75
leider auch	6
leider auch nicht	1
leider etwas	-4
leider ist	1
leider nicht	-27
leider wurde	-5
leidet	1
leise	-32
leistung	17
lektüre	1
lenken	9
lerne	2
lernen	2
lernt	3
lesen	3
lesen !	3
lesen und	5
lesens	7
leser	1
leser wird	6
leser zum	-12
lesern	14
letzt	-1
letzte	-6
letzten seite	9
letztendlich auch	3
letzter	-2
letztes	-8
letztlich	7
leute	-3
leute die	7
leute zu	-3
leuten	-3
leverkusen	3
lg	3
lie	19
lieb	48
liebe	13
liebe die	2
liebe grüße	6
liebe und	2
liebe wird	4
lieben	16
lieber	-1
liebste	19
liebsten	-1
lief	7
liefert	12
liegt	-1
liegt das	1
liegt das problem	1
liest sich	-9
lieve	1
life	-1
liga	10
like	2
links	-1
literarisch	-8
literarisches	5
literatur	6
live	6
live user	1
lmao	14
lohnt	5
lohnt sich	3
los	33
lost	-8
love	2
love you	17
lt	11
luft	6
lustig ist	-6
lustige	-2
luxus	-4
lächerlich	-17
lärm	-19
läuft	-1
lösung	-8
machen ?	3
machen das	-10
machen und	1
machst	5
macht	-5
macht dem	-2
macht der	4
macht die	-2
macht nicht	5
macht sich	-2
macht spaß	7
machte	11
machten	5
mad	-2
mag	-3
mag ich	4
mai	-2
mal	-6
mal auf	-9
mal auf die	-5
mal die	-14
mal in	2
mal wieder	-1
man auch	-1
man benötigt	8
man dann	-40
man das	3
man dem	4
man ein	11
man in	5
man ja	-5
man kann sich	7
man könnte	-1
man macht	2
man macht sich	2
man merkt	-3
man muss	15
man nicht	-13
man schon	-8
man sich	-4
man sich in	5
man sie	-24
man sieht	2
man von	-1
manager	-1
manche	-58
manche menschen	-2
mann	-1
mann ist	3
mann und das	4
material	3
mathe	-21
matthias	4
max	3
mays	20
mb	-18
me	-10
me too	4
meer	1
mehr als	3
mehr oder weniger	5
mehrere	-14
meilenstein	4
mein	-3
meine	-1
meine meinung	-1
meinem	-1
meinen	-6
meinen followern	7
meiner	1
meiner meinung	-6
meiner meinung nach	-5
meines	2
meinte	-3
meinung	2
meinung nach	-10
meinungen	-1
meist	-5
meistens	16
meister	-1
meisterwerk	11
melancholisch	6
menge	11
mensch	-15
mensch in	3
menschen	2
menschen auf	4
menschen und	11
menschlichen	16
mephisto	4
merkel	-53
merkelphone	-9
merkt dass	-4
merkt man	6
merkwürdig	6
merkwürdig bekannt	4
merkwürdig bekannt vor	3
metaphern	-7
miami	-19
mich	-1
mich als	4
mich auch nicht	-6
mich auf	2
mich auf die	-8
mich das	3
mich eher	-8
mich ein	1
mich einfach	-8
mich gerade	-7
mich gerne	-3
mich mal	10
mich nicht	-11
mich selbst	-3
mich vor	14
miley	-1
miley cyrus	-1
miller	7
min	-4
mir	-5
mir als	-5
mir auch	4
mir den	-5
mir doch	-11
mir haben	4
mir keine	-11
mir so	-1
mist	-48
mit	3
mit allen	4
mit anderen	-2
mit dem besten	2
mit den	9
mit der	2
mit diesem stück	2
mit einem	3
mit einer	1
mit einigen	6
mit ihren	5
mit ihrer	-1
mit problemen	5
mit seinen	-1
mit seiner	-1
mit sicherheit	-14
mit user	8
mit viel	5
mitbringt	3
miteinander	2
mitfühlen	5
mitte	-2
mittelalter	-1
mittelpunkt	-8
mitunter	-2
mkhitaryan	8
moderner	11
moin	6
momentan	-13
monat	20
monaten	-5
monday	6
monster	1
moral	-11
moralische	-8
moralischen	4
morgen	-1
morgen !	16
morgen liebe	12
morgen wieder	-2
morgens	-3
morning	19
motiv	7
motive	5
mr	1
much	9
musik	55
muss !	7
muss echt	-5
muss heute	8
muss ich	2
muss man	-4
muss nicht	10
musste	-2
mutig	-10
mutter von	1
muß	-8
mädchen	21
männer	1
männern	-2
möchte	-1
möglichkeiten	-2
möglichkeiten des	-12
mörder	-4
müde	1
mühe	1
müll	3
münchen	5
müssen	-1
müsste	-1
müsste man	-6
müßte	-3
müßte man	-2
n	-7
na	-1
na dann	8
na gut	5
na klar	-1
na toll	-13
nach dem	32
nach dem ersten	3
nach den	-1
nach diesem	-3
nach ein	-3
nach ein paar	-3
nach einer	1
nach einer weile	-2
nach israel	1
nachbarn	12
nacherzählung	-15
nachher	25
nachmittag	-6
nachricht	5
nachrichten	2
nacht	2
nacht !	-3
nachti	11
nachwort	6
nachwort des	2
nachzuvollziehen	5
nahe	-8
naja	-38
name	-1
namen	-6
namens	1
natalie	1
nationalsozialismus	14
nationalsozialisten	11
natur	-6
natürlich	2
natürlich hat	4
natürlich nicht	-16
nazis	9
nd	-26
ne ?	10
ne geile	3
ne tolle	14
neben	2
nebenhandlung	4
nee	-3
neffen	-8
nehmen	-12
neid	-2
nein !	-22
nein aber	13
nein warum	-6
nen	-4
nennt	-2
nerven	-40
nervt	-24
net	7
nett	5
neue	-2
neue twitter	-7
neuen	-1
news	19
nich	-33
nicht	-24
nicht !	-23
nicht :)	3
nicht :/	-3
nicht ?	7
nicht NOT_als	1
nicht NOT_auf	16
nicht NOT_aus	5
nicht NOT_da	-10
nicht NOT_dabei	-8
nicht NOT_das	-1
nicht NOT_einmal	-2
nicht NOT_für	-1
nicht NOT_ganz	18
nicht NOT_gefallen	-7
nicht NOT_glücklich	-5
nicht NOT_gut	-12
nicht NOT_in	-1
nicht NOT_lesen	-7
nicht NOT_mal	-3
nicht NOT_mehr	1
nicht NOT_mehr NOT_zu	-8
nicht NOT_mit	-2
nicht NOT_nachvollziehen	3
nicht NOT_richtig	-1
nicht NOT_sagen	-5
nicht NOT_schlecht	-1
nicht NOT_schon	-8
nicht NOT_schön	-10
nicht NOT_sein	-23
nicht NOT_so NOT_recht	-1
nicht NOT_um	5
nicht NOT_viel	-4
nicht NOT_wahr	2
nicht NOT_wie	-1
nicht NOT_zu	1
nicht dass	-1
nicht was	-3
nicht wenn	-4
nichts NOT_anderes	3
nichts NOT_gutes	-1
nicole	-4
nie NOT_die	4
nie NOT_einen	6
nie NOT_so	4
nie NOT_wieder	3
niedlich	8
niemand	37
night	18
nimmt ihm	-1
nimmt ihm seine	-1
niveau	-1
nix	-15
nix NOT_mehr	-9
noch ?	-6
noch als	1
noch das	9
noch dem	4
noch die	-10
noch einiges	1
noch einiges mehr	1
noch einmal	1
noch keine	-2
noch nie	5
noch so	-1
noch viel	2
nochmal	7
nochmals	5
nope	4
normal	-18
normale	13
npd	-13
null	-9
nun	-5
nun ist	-1
nur	-9
nur bei	16
nur das	-1
nur der	-5
nur die	-6
nur ein	-14
nur eine	-1
nur für	-1
nur in	9
nur jedem	-6
nur kurz	10
nur leider	-10
nur noch	2
nur schwer	-1
nur sehr	-3
nur so	6
nutzen	-2
nähe	5
näher	11
nämlich	-3
nö	3
o o	-24
ob der	5
ob er	-1
ob ich	-4
oben	1
obszön	-14
obwohl ich	-3
obwohl sie	12
oder	-1
oder ?	-8
oder die	9
oder nicht ?	3
oder vielleicht	1
oder weniger	6
of	1
offen	-14
offene	-15
oh	-7
oh ja	-6
oha	-8
ohh	4
ohne	-45
ohne NOT_dass	-2
ohren	15
ok	-26
ok ich	-8
okay	-17
old shatterhands	8
olivia	3
omfg	1
omg	-3
one	2
ordnung	-5
original	1
original wie	2
ort	1
p	-14
paar seiten	-3
paar worte	2
paar worte zu	2
packen	-5
paradies	8
partner	-12
passagen	-10
passieren	-7
passiert	-9
passt	1
pause	6
per	1
perfekt	6
personen und	4
persönlich	-2
persönliche	9
persönlicher	5
persönlichkeit	4
pff	-2
phantasien	7
phil	-7
philosophie	6
phone	-16
plan	-3
plastisch	4
platt	-69
platz	16
poetisch	6
pokemon	25
pol	-1
politik	7
politisch	-36
politische	1
politischen	-1
positive	-2
positiven	3
post	3
potenzial	6
prangert	7
prangert die	4
preis	-1
prima	1
prinzip	7
private	13
privaten	6
problematik	3
problemen	3
problemlos	-6
profit	7
profit zu	5
prosa	1
protagonist	10
protagonisten	1
prozent	-24
psychologisch	6
punkt	-18
pur	6
pärchen	-38
qualität	1
quasi	-8
quatsch	-32
queen	-3
quälen	-32
r	-6
radikale	7
ran	7
rat	-13
rate	-8
rate ich	-5
raten	-7
raus	-2
raus !	-13
reaktionen	6
realität	2
realität und	1
rechnen	5
recht	-2
rechte	-15
rechten	-11
reclam	14
regen	11
regie	11
regime	14
regionalen	4
reichtum	-3
reifen	-1
reise	3
reisen	10
relativ	4
respekt	21
retro	10
rich	3
richtig	25
richtige	7
richtigen	14
robert	22
rock	1
rom	1
rom zu	1
roman von	-7
romantisch	-5
romantische	7
rot	-1
ruft	5
ruhe	8
rund	-4
runde	24
runter	-10
rüber	36
s	1
sag	-8
sag doch	-5
sag doch einfach	-4
sagen	15
sagen dass	4
sagt	-5
sagt er	3
sah	5
same	-9
sammeln	-1
sammlung von	11
samstag	2
samsung	-1
sarah	13
satz	-21
sau	12
schade	-52
schade dass	-11
schaffen	-8
scharf	-10
schatten	17
schatz	-13
schatzi	12
schau	30
schauspieler	1
schaut	4
scheibe	21
scheinbar	-2
scheinen	2
scheint	-2
scheiss	-23
scheisse	-54
scheisse !	-4
scheitern kann	4
scheitert	-24
scheiß	-48
scheiße	-42
scheiße !	-10
scheiße ne	-4
schick	34
schicken	2
schildert	6
schilderungen	5
schlaf	3
schlaf gut und	1
schlafe	17
schlafe ich	11
schlagen	-12
schlapp	-1
schlecht	-30
schlechte	-19
schlechter	-1
schlefaz	-7
schlicht	1
schließlich	-1
schlimm	-16
schlimmer	-32
schlimmste	-12
schlimmster	15
schlug	7
schluss	-2
schluss lässt	-8
schluß	-7
schlägt	13
schmackhaft	3
schmeckt	5
schmerzen	-4
schmerzt	-9
schmunzeln	18
schmunzeln und	2
schnauze	-4
schneider	20
schnell	-7
schnell vergessen	-8
schnitzler	9
schon	-1
schon die	-1
schon hier	2
schon mal	3
schon nicht	3
schon so	3
schon vor	1
schon was	31
schon wieder	-28
schrecklich	-25
schreibstil	1
schreibtisch	-14
schrieb	13
schriftsteller	1
schubert	11
schuhe	2
schuld	4
schuldigen	-14
schule	-1
schuljahr	3
schullektüre	-4
schulzeit	8
schwach	-8
schwache	-12
schwarz	12
schwarzen	-29
schweiz	-1
schwer	-1
schwer zu	1
schwer zu lesen	6
schwere	9
schweres	-3
schwiegertochter	3
schwierigkeiten	-1
schwächen	-4
schwächen der	-7
schwächste	1
schön	22
schön !	9
schöne	-9
schönen	-9
schönes	48
schüler	-1
schützen	-12
sechs	-8
see	10
seele	12
seele ist	3
sehe	5
sehen	-4
sehen ob	7
sehnsucht	4
sehr empfehlenswert	13
sehr empfehlenswert !	2
sehr gut	1
sehr gute	6
sehr guter	5
sehr gutes	7
sehr hilfreich	-1
sehr interessant	13
sehr interessiert	24
sehr lecker	1
sehr schön	9
sehr viel	-1
sehr wohl	-1
seht	10
seien	22
sein !	12
sein ?	-3
sein daß	-5
sein ich	5
sein könnte	9
sein und	1
seine eigene	9
seine freundin	-1
seinen neffen	-5
seiner	1
seiner seele	2
seiner zeit	2
seines	-2
seit	-7
seit monaten	-4
seiten	-5
seiten werden	-5
seitenzahl	-15
selbe	-13
selbst	-1
selbst in	3
selbst nicht	-5
selbsthass	-5
selten	-13
setzen	13
seufz	-31
sex	-5
sexy	38
sge	31
shakespeares	1
shakespeares zeiten	7
shatterhands	11
shit	-4
sich aber	-2
sich auch	-20
sich auf	4
sich aus	5
sich damit	-4
sich dann	4
sich dann auch	3
sich der	4
sich die	-7
sich diese	9
sich durch	-6
sich ein	-9
sich eine	-12
sich fragen	7
sich für	-6
sich heute	-15
sich in	7
sich in diesem	4
sich irgendwie	-7
sich mal	2
sich meine	4
sich menschen	8
sich mit	2
sich seine	2
sich um	1
sich um ein	2
sich um eine	1
sich und	6
sich wie	-5
sich wirklich	-16
sich wohl	9
sich zu	-2
sich zum	10
sicherheit	-42
sie	-1
sie aus	5
sie das	-4
sie die	-6
sie diesen	5
sie fast	-1
sie ihn	-1
sie in	3
sie ist	-14
sie müssen	-2
sie nach	-1
sie sich	-1
sie zu	8
sie zum	4
sieben	4
sieg	-5
siehe	-5
siehst	7
sieht	15
sieht aber	8
sieht der	7
sieht echt	3
sieht echt klasse	3
sieht ganz	7
sieht in	1
sieht man	-25
sind	-2
sind alle	-1
sind auch	-3
sind die	2
sind in	20
sind komplett	-8
sind nicht	-10
sind sie	4
sind so	-5
sind wir	5
singt	-10
sinn	-1
sinne	-1
situation	2
sitzen	-1
sitzt	9
skizzen	5
so	-3
so !	1
so den	-4
so eine	-20
so einfach	-6
so gut	-5
so gut wie	-16
so hat	9
so kann	4
so lange	36
so meine	2
so nicht	-3
so richtig	-1
so sagt	3
so scheiße	-4
so schlecht	-4
so sieht	9
so traurig	-11
so viele	-1
so wahnsinnig	-1
so weit	-1
so wie	26
so wird	-3
so zu	-23
socialmedia	8
sogar	-13
sogenannten	4
sohn	-1
solange	1
solche	-2
solchen	-8
solcher	1
soll auch	5
soll das	-10
soll man	3
sollen	-21
sollte auch	-7
sollten	-36
somit der	-6
sommer	2
sommernachtstraum	11
sommertag	11
sondern auch die	-2
sondern die	3
sondern um	-1
sondern um ein	-6
song	5
sonne	2
sonst	-4
sonst würde	-3
soo	5
soon	12
sorgen	7
sorry	-12
soweit	3
sowohl inhaltlich	-3
sowohl inhaltlich als	-3
sozialer	-1
sozusagen	12
spaeter	3
spannend	5
spannend geschrieben	8
spannende	11
spannung	1
sparen	-19
spass	27
spaß	97
spaß machen	6
spiegel	31
spiel	20
spielen	16
spielt der	-5
spielt mit	5
sprache die	3
sprache ist	1
sprache und	3
sprache und der	2
sprachlich	-8
sprechen	-1
spricht	-1
später	-1
später als	3
spüren	7
stadt	-2
stand der	-1
standhaftigkeit	6
stark	1
statt	-5
stattdessen	6
std	-8
stecken	-22
steckt	30
stehen	-1
steht	1
steht das	2
steht die	-6
steht es	-4
steinbrück	-12
stellt	-3
stephen	11
sterbe	-5
sterben	-19
stern	4
sterne	8
stets	2
stieß	17
stirbt	-36
stirn	-5
stoffs	5
stolz	25
story	-1
strafe	-11
straks	6
streift	-11
streit	6
streng	1
strukturell	-8
studentenrezension	1
stufe	-26
stunden	-49
stunden geschlafen	-5
sturm	-4
stuttgart	12
stück	1
stück ein	17
stück gelungen	10
stück ist	6
stück nach	6
stück wie	3
stück zu	-5
stücken	5
stückes	25
stücks	-25
subtilen	9
such	-18
suche	5
suche nach	1
sucht	-1
super	35
super !	4
sushi	-9
syrien	-30
szenen	-4
sämtliche	7
sätze	-29
sätzen	-5
süß	-1
süße	14
süßen	19
süßer	15
süßer kleiner	10
t	-2
tag	10
tag nicht	4
tagen	6
talent	14
talk	12
tanz	13
tanzen	31
tat	7
tat zu	3
taten	13
tatsächlich	4
team der	5
technik	6
tee	5
teil der	-2
teile	2
teilen	1
teils	6
teilweise sehr	8
ten	-1
teuer	2
teufel	7
text	-4
text und	9
texte	1
texten	-14
thank	24
thank god	16
that	-11
that's	2
the	20
theaters	10
theaterstücken	1
theaterstückes	11
thema	1
themen	-3
these	-15
this	-38
tief	24
tiefer	-2
tieferen	9
tier	-1
titten	15
tja	-1
to	-7
tobias	3
tod	5
tod und	6
today	10
tode	-12
tolle	13
tollen	-1
tolles	-12
too	2
top	-3
tragen	6
tragik	9
tragische	11
tragische und	3
trauert	-5
traum	7
traurig	-8
traurige	-1
treffen	-19
treiben	-17
trennen	5
treuer	1
trifft	-3
triste	-6
tritt	5
tritt in	4
trotz	24
trotz der	27
trotzdem	-2
true	-8
tränen	-4
träum	23
träum was	3
träum was schönes	2
träume	54
träume was	1
träume was schönes	1
tun	4
tun haben	-2
tut	-2
tvduell	-19
tweet	6
twitter	-7
typen	4
typisch	4
typische	-5
täglich	-1
täter	-1
u	-1
uf	-16
uh	2
um	1
um aus	2
um das	2
um das leben	10
um dem	-1
um den	1
um dieses	4
um eine art	7
um es	-4
um ihn	3
um rat	-6
um seinen	5
um zu	2
umfassenden	4
umfeld	-2
umgang	4
umgang mit	3
umso	-5
umso mehr	-4
umwelt	-2
unbedingt	-1
unbedingt lesen	11
unbekannte	-26
und	2
und all	3
und an	2
und an dessen	2
und auch die	3
und auf	1
und bei	-4
und das	2
und das ende	12
und dem	63
und den	-3
und der	1
und deshalb	-3
und dessen	6
und dieses	2
und dort	7
und durch	-1
und durch die	-5
und eine	7
und einer	3
und es	2
und feiert	3
und führt	2
und für	-6
und ganz	-1
und gar	-4
und gleichzeitig	5
und habe	-15
und hat	-10
und ihn	10
und im	2
und in der	5
und insgesamt	5
und ist	14
und kann	3
und leider	-1
und lässt	-4
und machst	6
und macht	15
und macht nicht	4
und man	23
und mein	-28
und muss	3
und nicht	-1
und nun	-5
und so	2
und sogar	10
und somit	-2
und träume	1
und träume was	1
und um	-6
und verständlich	4
und von	-1
und vor	-17
und vor allem	-13
und vorallem	3
und was	-18
und was macht	-6
und wenn man	1
und will	2
und wir	10
und zum	28
und über	3
unfassbar	-1
unfreiwillig	-4
ungefähr	-8
ungewohnt	-24
unglaubwürdig	-8
unglücklich	-3
unheimlich	20
uni	3
uni studentenrezension	1
unmöglich	-44
unnötig	2
unrecht	-13
uns	41
uns auch	15
unser	1
unsere	1
unseren	10
unserer	12
unserer gesellschaft	3
unseres	-9
unter	2
unter der	10
unterm	-8
unternehmen	-1
unterricht	-12
unterscheidet	5
unterschied	12
unterschiedliche	4
update	-23
ur	3
ursachen	5
ursprünglich	10
us	-8
usa	-2
user	-6
user :/	-4
user aber	-1
user ach	13
user ach ja	7
user ah	12
user aha	5
user aua	-5
user aww	12
user bin	3
user bisher	14
user cool	-1
user da	-4
user danke	20
user danke !	4
user dann	-6
user das	-5
user diese	15
user du	12
user du hast	-1
user extrem	6
user ff	8
user ganz	18
user glückwunsch	2
user glückwunsch !	2
user gut	17
user gute	2
user gute nacht	1
user guten	39
user guten morgen	4
user haha	31
user hallo	-2
user happy	3
user happy birthday	2
user hat	11
user hehe	8
user hey	3
user im	-7
user im not	-5
user ja	-5
user jaa	4
user jetzt	12
user kann	1
user kein	2
user kein NOT_problem	1
user keine	-1
user leider	1
user lmao	9
user lol	2
user lächerlich	-11
user mach	7
user na	21
user natürlich	12
user ne	-1
user nein aber	3
user nein warum	-5
user nice	14
user nicht	-2
user nope	3
user oder	10
user oh	3
user oha	-5
user richtig	8
user scheiss	-7
user schlimm	-9
user sieht	24
user so	1
user super	6
user tja	-7
user träum	3
user und	16
user user	8
user user :/	-3
user user danke	4
user user das	-6
user user echt	2
user user glückwunsch	2
user user gut	4
user user ich	1
user user jetzt	6
user user na	7
user user nein	-5
user user user	12
user viel	-8
user war	19
user warum	2
user weh	-7
user wieso	-4
user wunderschön	1
user wut	-7
user wär	8
user yo	8
user 😶	-10
v	-1
variante	4
verantwortlich	-12
verantwortung	15
verarschen	-8
verarschen ?	-5
verbrecher	15
verdammt	3
verdammte	-16
verdienen	3
verdient	-1
verfasst	12
verfolgen	6
verführt	14
vergangenheit	-5
vergessen	-3
vergleich mit	-9
vergleich mit der	-7
vergleich zu	3
vergleichen	-22
vergnügt	8
verhalten	9
verhalten des	3
verhältnis	5
verkauft	-24
verkleidet	13
verknüpfen	3
verlag	-5
verlassen	10
verletzt	-15
verliebt	11
verloren	-20
vermeiden	8
vermuten	-12
vermutlich	1
vermutung	-19
vernünftig	-5
verpackt	11
verpiss	-7
verpiss dich	-5
verrät	6
verrückt	6
verschiedenste	4
versperrt	-3
verstehe	-4
verstehen	1
verstrickungen	15
verstärkung	-25
versuch	-13
versuchen	5
versucht	1
versus	6
verteidigt	-1
vertrauen	7
vertraut	3
verurteilt	-11
verwirrender	13
verzeihung	41
veröffentlicht	-11
via user	-2
videos	13
viel	-3
viel geld	3
viel liebe	9
viel spaß	2
viel zu	-1
viele	5
vielen dank	-1
vielleicht ein	11
vielleicht etwas	1
vielleicht in	2
vielmehr	6
vier	-7
volk	-1
voller	-3
vollkommen	-4
vom	1
vom schreibtisch	-9
von	2
von büchern	2
von denen	5
von einer	2
von horváth	4
von m	-12
von meiner	11
von personen	-7
von sehr	3
von seiner	1
von shakespeare	-7
von user	17
vor allem	-1
vor dem	6
vorallem	24
vorbei	-1
vorbild	-4
vorfreude	10
vorgeschichte	-5
vorhanden	-16
vorher	-5
vorhersehbar	-13
vorliegenden	3
vorm	4
vorsicht	-27
vorstellung	4
vorteil	1
vortrag	7
vorurteile	6
vorweg	-4
vorwerfen	-5
vulgär	-11
völlig	-15
w	10
w user	1
wa	5
wach	-1
wagen	9
wahnsinnig	-1
wahre	1
wahrheit	-39
wahrscheinlich	-2
wahrscheinlichkeit	-6
wald	-30
wann	20
war	1
war das	9
war der	4
war die	-16
war echt	10
war ich	8
war in	-15
war kein	-3
war ne	10
war schön	12
war sehr	20
war so	2
war wieder	2
war wieder mega	6
waren	-6
wars	-40
warum	-39
warum muss	-4
was	-2
was ?	12
was auf	-12
was bleibt	8
was das	1
was für	6
was für ein	1
was für eine	2
was ich	5
was ihm	-6
was immer	-2
was ist	-12
was macht	-30
was man	-4
was mir	-3
was schönes	9
was sie	3
was soll	-8
was soll das	-4
was soll man	2
was super	7
was zum	4
wasser	-8
way	13
we	44
weder	-8
weg	-18
weg zu	-2
wegen	-4
weh	-24
wehe	-13
weil die	-7
weil es	-3
weil ich	1
weile	28
weimarer	9
weise	3
weisheit	7
weiss	-34
weit	-12
weite	5
weiter	-14
weiterhin	2
weiß nicht	28
weiß nicht was	2
weiße	5
welch	-13
welche die	5
welchem	9
welcome	24
well	-1
well soon	8
welt	-18
welt des	5
welt in	6
welt zu	11
weltbild	-2
weltkrieges	3
weltliteratur	-3
wen	-11
wendung	-9
wenig	-17
wenn	-17
wenn das	1
wenn der	1
wenn er	-2
wenn er sein	-2
wenn es	-1
wenn ich nicht	8
wenn man	-3
wenn man die	3
wenn man es	-2
wenn man sich	7
wenn man von	-6
wenn sie	-12
wenngleich	13
wer das	6
wer die	11
wer sich	-7
werbung	1
werde ich	-7
werden	-5
werden :(	-3
werden alle	-7
werden und	-11
werder	13
werfen	-1
werk	1
werken	2
werte	10
wertvolle	22
wesen	27
whatsapp	-8
when	2
wichtigen	5
wichtigste	-5
wichtigsten	12
widmete	5
wie	4
wie auch	1
wie der	17
wie die	-1
wie eine	-16
wie immer	2
wie sich	8
wie sie sich	-1
wie wir	2
wie zu	-7
wie zuvor	-8
wiebitte	-6
wieder die	1
wieder ein	-11
wieder gerne	10
wieder los	3
wieder mega	7
wieder von	10
wieder wach	-1
wieder was	-12
wieder wird	5
wieder zurück	1
wiegehts	-6
wieso	-49
wieviel	-10
wilden	7
will mich	-3
will nicht	-14
will seine	4
willkommen	33
windows	-1
wir	15
wir die	-1
wir freuen	3
wir freuen uns	3
wir haben	11
wir müssen	5
wir sind	13
wir uns	-2
wird aber	2
wird der	3
wird es	4
wird immer	1
wird in	-3
wird in dem	5
wird man	2
wird mir	-13
wird nicht	-13
wird von	3
wird zu	4
wirken	-2
wirklich	-6
wirklichkeit	2
wirkt	-12
wirkt auf	-9
wirkt auf mich	-7
wirkte	6
wirtschaft	9
wissen	-21
wissen dass	-1
wissenschaftler	8
with	-14
witz	-2
wo	-2
wo denn	-11
wo er	7
wo es	31
wo ich	-4
wo man	-5
wobei	2
wobei das	-4
woche	-1
wochen	1
wochenende	10
wohl	-2
wohnen	2
wohnung	-2
wolfgang	3
wollen	10
wollen ist	2
wollt ihr	4
wollte	-45
woran	-7
worden	-1
worte	-1
worte zu	2
worten	4
would	14
would be	9
wow	12
wow !	-4
wunderbar	12
wunderschön	56
wunderschöne	8
wundervoll	22
wurde das	-3
wurde ich	-3
wurden	-1
wurden auch	6
wusste	36
wusste gar	8
wut	-14
wut ?	-5
wählen	-23
während	33
während der	2
wär	18
wäre	1
wäre also	8
wäre dann	5
wäre so	-11
wären	5
wünsch	2
wünsch ich	1
wünsch ich dir	1
wünsche	-5
wünsche ich	4
wünsche ich euch	3
würde	-8
würde er	-6
würde nie	5
x	-2
xd	41
xdd	25
xx	16
y	27
yay	16
yes	1
yes !	5
yo	28
you	10
youtube	8
zarte	5
zeigen	7
zeigt	32
zeit	28
zeit als	4
zeit auch	1
zeit des	15
zeit in	3
zeit in der	2
zeit und	5
zeiten	10
zeitgenossen	-9
zeitlos	7
zentrale	3
zentralen konflikt	2
zerstört	-2
ziehen	-1
zieht sich	-9
ziel	-9
ziele	5
ziemlich	-3
ziemlich platt	-11
zimmer	5
zitat	17
zoll	18
zoo	12
zoom	-16
zu allem	-8
zu begreifen	3
zu dem	-6
zu den	3
zu denken	-1
zu dürfen	4
zu einer	-8
zu ende zu	-4
zu erkennen	-2
zu erlangen	-8
zu finden	5
zu früh	-7
zu haben	-9
zu kommen	7
zu können	1
zu lernen	4
zu nutzen	-4
zu recht	2
zu reden	1
zu sagen	4
zu schreiben	3
zu seiner	9
zu setzen	3
zu shakespeares	7
zu shakespeares zeiten	6
zu stellen	1
zu teuer	-7
zu tun	-22
zu verfolgen	4
zu verknüpfen	2
zu weit	-1
zu wenig	-7
zu werden	-2
zudem	-1
zug	-28
zugleich	1
zuhause	15
zukunft	-9
zuletzt	-33
zum	3
zum anderen	5
zum beispiel	4
zum einen	4
zum einstieg	7
zum ersten	-3
zum ersten mal	-2
zum geburtstag	6
zum glück	3
zum lachen	14
zum schmunzeln	3
zum tode	-8
zumal	-16
zumindest	33
zunächst	2
zur	13
zur letzten	9
zurecht	27
zurück	-10
zusammen	3
zusammen mit	3
zusammenarbeit	-2
zusammenhang	15
zuschauer	-2
zwei	-4
zwei frauen	-11
zweite teil	8
zweiter	22
zwischen den	10
zwischen den beiden	4
zwischendurch	2
zynismus	21
äh	3
ähm	26
ähnlich	-1
ändern	-1
ärgerlich	-11
äußeren	8
äußert	6
äußerungen	10
ödön	6
ödön von	4
ödön von horváth	3
öffentlich	-9
öffnet	4
özil	-9
über	-1
über das	8
über das leben	2
über den	-5
über die	2
über vier	-7
überhaupt	-10
überhaupt nicht	-6
überrascht	1
übersetzers	8
übersetzt	-4
übersetzung	1
übertrieben	-16
überzeugt	31
übrigens	32
übung	4
☀	13
♡	67
♥	76
♫	18
❤	89
❤ ❤	3
❤ ❤ ❤	1
😂	53
😂 😂	3
😂 😂 😂	1
😉	86
😊	64
😍	8
😏	27
😒	-12
😔	-12
😘	4
😘 ❤	1
😘 😘	1
😟	-9
😦	-18
😶	-15
