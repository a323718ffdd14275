# format: repute-lexicon/1
# name: reviews
# language: de
# version: 1
# licence: GPL-3.0-or-later
# trained-on: de_pattern_books negative=47 neutral=0 positive=82 held-out=26 digest=16f0f03ed7e7e5d4e01740c180796219
# trained-on: de_umsab_tweets negative=721 neutral=720 positive=721 held-out=870 digest=7d20d7f478ab537cfb3aa270878ec2b7
# settings: entries=20000 words=3 texts-min=2 cost=9 digits=no presence
# settings: dropped=1 calibration-error=0.0454
# negators: nicht kein keine keinen keinem keiner keines nie niemals nichts nix ohne weder kaum
# negation-window: 3
# scale: 0.093904424
# slope: 0.503269
# probability: 1.14228 -0.0221177
# thresholds: -0.095 0.385
# accuracy: de_pattern_books n=26 binary=0.8077 f1=0.8051 pearson=0.5980
# accuracy: de_umsab_tweets n=580 binary=0.7224 f1=0.7305 n3=870 f1-3=0.5425 pearson=0.4978
!	3
! ?	-3
:(	-78
:( :(	-1
:( :( :(	-1
:( aber	-2
:( http	-1
:( user	-2
:)	127
:) hier	1
:) http	4
:) lt	3
:) user	1
:/	-57
:d	95
:p	117
;(	-68
;)	63
;) http	2
;) user	-1
;d	54
?	-5
NOT_aber	-9
NOT_ahnung	-1
NOT_alter	7
NOT_andere	6
NOT_anderes	-9
NOT_auf	2
NOT_auf der	-7
NOT_aufs	3
NOT_aus	1
NOT_bei	3
NOT_besonders	-4
NOT_bock	-9
NOT_bock NOT_mehr	-2
NOT_buch	10
NOT_da	-45
NOT_dabei	-5
NOT_dafür	-13
NOT_das	-7
NOT_dass	-2
NOT_dem	-1
NOT_den	-1
NOT_deutschen	-3
NOT_doch	-2
NOT_einmal	-4
NOT_empfehlen	-24
NOT_ende	3
NOT_er	3
NOT_es	3
NOT_etwa	-1
NOT_etwas	2
NOT_fand	10
NOT_folge	-1
NOT_frieden	-9
NOT_für	-1
NOT_ganz	25
NOT_gefallen	-22
NOT_geholfen	2
NOT_genug	-8
NOT_gewissen	12
NOT_glücklich	-18
NOT_gott	9
NOT_gut	-3
NOT_gute	-2
NOT_gutes	-4
NOT_hab	1
NOT_haben	-15
NOT_hat	-2
NOT_herz	-12
NOT_hier	13
NOT_hätte	-7
NOT_ich	-12
NOT_immer	3
NOT_in	-6
NOT_ins	-4
NOT_kann	-1
NOT_klar	-1
NOT_lang	12
NOT_langweilig	13
NOT_leben	2
NOT_lesen	-11
NOT_lust	-17
NOT_macht	-1
NOT_mal	-12
NOT_man	-3
NOT_mehr	-29
NOT_mehr NOT_zu	-10
NOT_mich	-6
NOT_mit	-8
NOT_muss	2
NOT_nach	6
NOT_nachvollziehen	4
NOT_neuen	-9
NOT_noch	5
NOT_nur	1
NOT_passiert	-8
NOT_problem	10
NOT_recht	-1
NOT_richtig	3
NOT_sagen	-24
NOT_schlauer	-9
NOT_schlecht	-1
NOT_schon	-11
NOT_schreiben	-1
NOT_schön	-14
NOT_sehen	-4
NOT_sehr	-9
NOT_sein	-2
NOT_sich	-13
NOT_sie	1
NOT_sind	-29
NOT_situation	7
NOT_so	1
NOT_so NOT_recht	-1
NOT_sonderlich	2
NOT_spannung	-15
NOT_stück	-4
NOT_um	3
NOT_vergessen	14
NOT_viel	-20
NOT_viel NOT_zu	-13
NOT_von	1
NOT_vor	-4
NOT_wahr	3
NOT_war	-6
NOT_was	-12
NOT_wegen	-5
NOT_weil	-1
NOT_weiß	-1
NOT_werk	14
NOT_wieder	3
NOT_wird	5
NOT_wirklich	-4
NOT_wäre	-2
NOT_xd	27
NOT_zu NOT_empfehlen	-7
NOT_zu NOT_glauben	-3
NOT_zum	7
NOT_zur	-4
NOT_über	-20
a	14
ab	1
abend	3
aber auch	3
aber das	7
aber der	3
aber die	10
aber diese	-13
aber echt	1
aber ein	-1
aber er	2
aber er bleibt	4
aber es	13
aber gut	-3
aber ich bin	-4
aber ich kann	2
aber im	4
aber leider	8
aber nicht NOT_zu	5
aber nochmal	7
aber sicher	5
aber so	-1
aber vielleicht	-7
aber vor	3
aber vor allem	3
aber wie	4
aber wohl	-10
aber zum	17
aber zum glück	13
abgebrochen	-14
abgesehen	5
abgesehen davon	3
absicht	-23
absolute	-9
abstieg	-26
absurden	-2
account	-22
ach	4
ach scheiss	-4
achso	13
achtung	-7
ad	-3
adolf	6
afd	-11
again	-8
ah	16
ahnt	3
akt	2
aktuell	8
aktuellen	8
akzent	7
alan	16
all	6
all dies	7
all seiner	3
alle	2
alle anderen	-8
allein	-16
alleine	-1
allem auch	-1
allem kann	7
allen	-11
aller	9
alles	-4
alles andere	4
alles andere als	3
alles auf	-6
alles gute	1
alles in allem	4
alles was	-1
allgegenwärtig	-8
allgegenwärtig und	-5
als	-1
als an	3
als das	7
als die	7
als ein	-3
als es	-3
als hörspiel	7
als man	3
als meister	1
als ob	-3
als so	-5
als würde	-10
also das	1
also die	3
also ich	-4
also von	10
alten	5
alter	-1
altes	1
am	-1
am abend	5
am beispiel	2
am besten	13
am liebsten	-1
amazing	25
amazon	7
amp	4
amüsant	4
an	1
an das	9
an dem	5
an den	1
an der uni	1
an dessen	2
an die	1
an einem	3
an mir	-4
an und	10
an und ist	6
andere als	4
anderen menschen	2
anderer	-2
andererseits	10
anderes	-8
andern	9
anders als	-1
anfang	1
anfänger	4
anfänglich	4
angeblich	-10
angenehm	2
angst	-9
anklänge	15
anlauf	2
anliegen	-6
anmutenden	2
anne	-4
anruf	12
ans	1
ans herz	6
ans herz legen	2
anstatt	-17
anständig	5
antigone	7
antwort	-2
anziehen	-9
apfel	22
arbeit	-4
arbeiten	-3
arbeitet	1
arbeitslosigkeit	19
arm	-7
arme	22
armen	14
arsch	-2
art	4
arthur	7
arthur miller	5
artikel	35
as	8
aspekt	3
aspekte	37
at	20
aua	-34
auch	1
auch !	1
auch andere	6
auch die	2
auch eine	11
auch einen	-5
auch ganz	7
auch gegen	2
auch heute	9
auch heute noch	4
auch im	-1
auch kaum	-13
auch kein	-8
auch lesen	10
auch mal	-13
auch nicht	-27
auch noch ein	2
auch noch keine	-1
auch nur	-7
auch seinen	3
auch um	4
auch von	9
auch warum	-1
auch über	2
auf das	-2
auf dem	-35
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
auf diesen	9
auf dieses	6
auf einem	-1
auf ihre	4
auf jeden	11
auf jeden fall	8
auf mich	-18
auf wie	-8
aufgebaut	8
aufgefallen	-9
aufklärung	-2
aufmachung	6
aufmerksamkeit	-3
aufs	2
aufs neue	-9
aufstieg	3
auftrag	1
aufwachen	-7
auge	9
augen	5
augen eines	4
augenblick	5
august	12
aus	11
aus !	1
aus berlin	5
aus dem jahre	4
aus den	1
aus den jahren	7
aus diesem	1
aus diesem grund	7
aus um	-1
ausdruck	6
ausflug	6
ausgabe von	-2
ausgaben	1
aussagen	-6
austen	16
auto	-7
autor	1
autoren	-1
autors	62
autors zu	4
außer	2
aww	14
bad	-2
baden	9
bahn	-18
ball	-2
banal	-7
band	15
bar	30
bar http	3
basis	3
bauchweh	-14
bayern	21
be	13
beach	6
bearbeitungen	-6
beautiful	6
because	-2
beckett	-11
bedanken	3
bedeuten	13
bedeutendsten	4
beeindruckt	3
begann	4
begegnungen	3
begeisterten	5
begeisterung	3
beginnen	-1
beginnt	-1
begraben	-4
begreifen	4
begrenzt	-17
behauptet	10
bei amazon	-1
bei denen	-3
bei einem	-2
bei meinen	11
bei meiner	-3
bei mir	6
bei uns	2
bei uns nicht	-1
beider	3
beim lesen	-4
beine	-7
being	5
beinhaltet	9
beispiele	1
beispielen	-6
beitrag aus	7
bekannt	2
bekannt vor	-2
bekannte	25
bekannten	1
bekommst	5
bekommst du	3
bekommt	3
beliebig	-25
bemerken	11
bemerkt	-2
ben	-2
benötigt	11
berichte	11
berichterstattung	-8
berichtet	5
berichtet von	1
berlin	43
berlins	10
bernhard	2
bert	6
bert brecht	4
beruf	-12
berühmten	7
berührt	8
bescheuerte	-10
beschreibt	12
beschweren	-1
besitzen	-8
besonders	3
besonders das	5
besser	1
besser als	2
besser zu	3
besseres	-18
besserung	22
bestellt	18
besten	8
bestens	-1
betrachter	5
bett	-7
better	29
bevor	-8
bezahlen	-4
bezeichnet	-1
beziehung	31
bezug	-31
bezug auf	-10
bieten	-3
bietet	36
bild	-4
bild von	-5
bilder	1
bildet	12
billig	7
bin auch	10
bin ich einfach	-3
bin immer	-6
bin immer noch	-5
bin nicht	-7
bin so	-3
birthday	38
bis heute	28
bis heute und	7
bis hin	3
bis ich	-2
bis zu	3
bis zur	11
bisher	1
bislang	-10
bisschen	-8
bissl	-1
bist	-4
bitch	-1
bitte !	-3
bitte nicht	1
bitter	3
bißchen	-15
blau	10
bleib	3
bleiben	1
bleibt dieses	3
bleibt ist	7
blick	2
blick auf	2
blieb	1
blind	6
boah	-3
born	19
box	-2
brachte	-21
brachte das	-4
brauch	-1
brauch ich	5
braucht	-23
breakingbad	17
brecht	19
bricht	-8
brief	8
briefwechsel	2
bring	-9
bringt	-3
bruder	4
bruders	-1
btw	9
buch	1
buch ein	10
buch geht	5
buch geht es	4
buch gelesen	-7
buch habe	7
buch habe ich	6
buch handelt	2
buch leider	-3
buch mit	8
buch zu	-5
bund	5
bundesliga	27
bus	-33
bush	-2
but	-8
bvb	34
bäh	-14
bösen	-2
bücher	14
büchern	9
bühnenbild	8
bürger	-13
bürgerlichen	11
ca	-7
carl	2
charaktere sind	-6
charakteren	4
charme	-1
chemie	4
chillen	7
china	-1
club	11
cm	6
cool	6
cool !	9
cool aus	10
cyrus	-1
d	-23
da	-1
da die	3
da eben	-4
da er	7
da es	1
da es sich	2
da ich	8
da mir	1
da sich	-13
da sich die	-6
da sie	-34
dabei	3
dachte ich	-1
dahinter	3
damalige	11
damalige gesellschaft	2
dame	9
dank	2
dank für	1
dank für die	1
danke	8
danke !	13
danke dir	11
danke fürs	7
danke ich	1
dann	-5
dann eben	-5
dann halt	-13
dann ist	3
dann muss	-1
dann wohl	3
dar	6
daran	2
daran zu	3
daraufhin	2
darf	3
darstellt	7
darstellung der	2
darstellung des	1
darum	15
darunter	-6
das ?	-16
das alles	2
das beste	1
das buch	1
das buch handelt	2
das buch ist	-1
das ding	-10
das dritte	3
das einzige	3
das erste	1
das für	-1
das ganze	1
das gefühl	20
das geschehen	6
das geschehen in	3
das gibt	-10
das hat	-16
das herz	9
das hätte	-8
das hätte man	-7
das ich	2
das is	-7
das ist	-1
das leben	5
das macht	-1
das meine	-1
das mit	-36
das nachwort	4
das neue	-20
das schlimmste	-7
das sich	6
das sind	-1
das stück	4
das stück nach	4
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
dass es sich	-8
dass ich das	5
dass jeder	3
dass man	-2
dass man das	2
dass sich	-16
dass sie	-1
dass wir	19
daten	13
dauer	2
daumen	13
daumen drücken	5
davon	7
day	14
dazu	1
dazu ein	1
dazu eine	-16
daß der	-5
daß er	-2
daß er seinen	-4
daß es	-2
daß ich	-5
dd	25
de	-5
de an	1
de an der	1
de la	6
de las	8
dein	-1
deine	-11
deinen	37
delight	-4
dem anderen	-7
dem besten	2
dem deutschen	-1
dem einen	-6
dem er	4
dem ersten	8
dem ersten weltkrieg	2
dem jahre	6
dem klappentext	-6
dem leser	18
dem man	-1
dem meer	2
dem roman	3
dem sie	2
dem tod	6
dem von	-1
dem weg	-6
dem weg zu	-2
demnächst	12
demokratie	-8
den armen	-1
den aufstieg	2
den beiden	4
den die	3
den eindruck	-10
den eindruck dass	-4
den ersten	-5
den figuren	4
den französischen	-4
den geschichten	3
den händen	7
den inhalt	-6
den jahren	9
den kleinen	19
den männern	-10
den tag	3
den titel	-2
den usa	7
denen	3
denen sich	3
denk	-17
denk ich	-5
denke	28
denken	-1
denkt	14
denn	-2
denn ?	-1
denn da	-1
denn das	5
dennoch	-1
depp	-7
deprimierend	-12
der anderen	-6
der auch	1
der bedeutendsten	3
der betrachter	3
der bürgerlichen	3
der der	-8
der deutschsprachigen	7
der deutschsprachigen literatur	5
der die	1
der diogenes	-9
der eindruck	5
der einzige	-5
der entstehung	3
der er	-1
der etwas	4
der fall	1
der familie	4
der figuren	6
der frage	6
der gegenwart	-8
der geschichte	-2
der große	4
der hand	-3
der hand hält	-3
der heutigen	5
der ihn	8
der im	-7
der inszenierung	2
der inszenierung von	1
der leser	1
der leser wird	4
der liebe	2
der literatur	13
der meinung	3
der mensch	-6
der mensch in	3
der menschen	-1
der nach	4
der neuen	-1
der nicht	3
der protagonist	6
der roman	-1
der schatz	7
der schreibstil	10
der schule	1
der sie	16
der suche	6
der suche nach	5
der text	-2
der tod	10
der uni	1
der uni studentenrezension	1
der user	4
der vergangenheit	-11
der wahrheit	-9
der weiß	3
der welt	11
der welt zu	3
der wirtschaft	6
der wissenschaftler	5
der zeit	-1
der zu	2
der zweite	12
der zweite teil	6
deren	2
ders	6
des	8
des autors	31
des deutschen	2
des ersten	-1
des faust	4
des geschehens	3
des jahres	7
des krieges	3
des landes	-1
des stückes	7
des zweiten	3
deshalb	-29
deshalb zu	-3
design	18
desillusionierung	3
dessen	1
dessert	6
deswegen	-15
detail	11
deutsch	-12
deutsche	-1
deutschen	-1
deutschen schriftsteller	2
deutschlands	4
deutschsprachigen literatur	7
dezent	1
di	7
dialog	-5
dialoge	2
dich !	-5
dichtung	-6
dick	-7
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
die deutsche	-1
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
die ganze	-1
die ganze zeit	-1
die gesamte	-2
die geschichte einer	3
die geschichten	2
die gesellschaft	5
die große	7
die handlung ist	-3
die ich	-1
die idee	-17
die in diesem	-4
die junge	3
die kinder	4
die klassiker	3
die komik	2
die letzte	1
die macht	4
die man	1
die menschen	2
die mit	-19
die nationalsozialisten	4
die nerven	-12
die neue	1
die personen	-3
die schwächen	-1
die schwächen der	-5
die seele	3
die sie	-6
die so	2
die sprache ist	1
die ursachen	3
die user	2
die verantwortung	4
die verbindung	7
die wahrheit	8
die welt	-1
die zeit	1
die zwei	-5
die zweite	-10
dienen	4
dienst	3
dies ist eine	1
diese welt	1
diese welt des	1
diesem	2
diesem grund	9
diesen in	3
diesen texten	-9
dieser	6
dieser band	5
dieser mann	7
dieser welt	-2
dieses buch habe	6
dieses stück	2
dieses werk	5
diesmal	-6
dinge	-2
diogenes	-14
dir	12
dir auch	2
diskurs	-1
diskussionen	-12
doch	-2
doch als	4
doch auch	1
doch bitte	1
doch da	3
doch das	9
doch einfach	-18
doch endlich	-1
doch noch	3
doch recht	-7
doch was	-17
don	-3
don't	-22
done	-11
dont	-13
doof	-3
dorf	9
dort in	-3
dort nicht	-4
dort wo	7
dortmund	-1
drama in	2
drama was	-2
dramatisch	-3
dramatischen	3
dramen	2
drauf	-27
draußen	-9
drehbuch	-19
dreht	3
drei	-11
dritte	2
dritten	1
drücken	7
du	28
du auch	1
du das	3
du hast	-1
du mich	-5
duh	23
dumm	-10
dumme	-1
dummheit	-8
dunkel	4
durch ihre	4
durch sein	1
durchaus	5
durchgelesen	10
durchgelesen habe	6
durfte	1
eben	-2
ebene	4
ebenso	-2
echt hart	-9
echt jetzt	-7
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
eigenes	1
eigentlich	-1
eigentlich ein	-1
eigentlich ist	-1
eigentlich so	-5
eigentlich zu	17
eigentliche	-1
eigentlichen	-13
ein ?	-5
ein altes	2
ein bisschen	-3
ein bißchen	-10
ein großer	-1
ein großes	-4
ein guter	-2
ein kleines	5
ein muss	4
ein paar seiten	-3
ein paar worte	2
ein und	4
ein wenig	1
ein ziemlich	3
einaktern	9
eindruck dass	-6
eindrucksvoll	5
eine	2
eine amazon	1
eine andere	-10
eine echte	-1
eine frage	-7
eine ganz	4
eine gekürzte	-7
eine gekürzte fassung	-6
eine gute	1
eine leere	-10
eine menge	3
eine nacherzählung	-10
eine radikale	2
eine schöne	9
eine solche	-5
einem jahr	-4
einem solchen	3
einen	-5
einen konflikt	-26
einen konflikt zwischen	-9
einen mann	6
einen neuen	-6
einer	1
einer großen	-1
einer sehr	3
einer weile	-3
einer zeit	2
einerseits	9
eines	11
eines armen	2
eines der	4
eines seiner	-2
einfach	-6
einfach :p	1
einfach das	-7
einfach dass	-1
einfach nein	-6
einfach nur	1
einfach so	-8
einfach zu	-8
eingebaut	1
eingeflochten	5
einheiten	-16
einig	4
einige	-1
einigen	2
einiger	-1
einiges mehr	1
einkaufen	3
eins	26
einsam	-24
einsatz	13
einstellen	-9
einstieg	24
eintracht	23
eintracht frankfurt	4
einwanderer	6
einzelnen	-1
einzig	17
einzigartige	7
eis	25
el	-5
elisabeth	7
elite	-16
eltern	-1
eltern und	6
empfehlen	1
empfehlenswert	1
empfehlenswert !	3
empfinden	14
empfohlen	5
en	17
ende einer	6
ende zu	-13
enden	12
endet	-13
endlich	16
endlich !	24
endlich fertig	2
endlich mal	4
endlich wieder	5
energiewende	-11
englisch	-14
entdeckung	14
entfalten	9
entfernt	-11
entführt	-6
entspannt	1
entsprechenden	-9
entspricht	12
entstehen	10
entstehung	10
entstehungsgeschichte	15
enttäuschend	-3
enttäuscht	-69
entwickelt	4
er	7
er an	-4
er auch	3
er bleibt	6
er das	-1
er ein	8
er in	-1
er niemals	1
er seine	2
er seinen	-1
er sich	1
er sie	3
er soll	8
er von	3
er weiß	2
er will	2
er zu	4
erbe	8
erfahren	1
erfahrung	6
erfolgreich	27
erfreut	7
erfunden	-3
erfährt	-3
ergebnis	-5
erhalten	6
erhalten !	2
erheblich	1
erinnert	7
erklären	-1
erklärungen	8
erkältung	-9
erlangen	-11
erleben	9
erlebnis	-3
ermöglichen	18
ermöglichen das	3
ernst	1
ernsthaft	-3
erreicht	-8
erscheinen	3
erschienen	-10
erschüttert	-1
erst nach	-7
erst recht	4
erstaunlich	7
ersten	-3
ersten beiden	-11
ersten drei	-1
ersten mal	-2
ersten weltkrieg	3
erster	5
erstmal	-1
erstmals	4
erwachsenen	10
erwarte	-1
erwarten	-1
erwartet	-51
erzählen	-3
erzähler	1
erzählt in	3
erzählung	3
eröffnet	-15
es auch	-1
es die	4
es eigentlich	-5
es ein	3
es für	-4
es für die	-6
es ganz	3
es gibt immer	3
es gut	8
es ist	1
es ist also	1
es ist ein	2
es ist eine	4
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
es wird	10
es wäre	-3
es zu	-2
essay	5
essen	42
etikettenschwindel	-3
etwas anderen	14
etwas anderes	-3
etwas zu sagen	2
euch auch	1
euphemistisch	-4
eure	11
eurer	1
euro	-10
europa	-6
eva	14
even	6
ever	-2
evtl	4
ewigkeit	-5
existenz	4
extrem	2
ey	-3
f	-43
fahren	1
fahrer	-8
fahrt	-4
fair	3
falle	-22
fallen	3
falls	14
falscher	2
familie	26
familie auf	4
fand	3
fand ich	1
fans	-7
farbe	17
fast	1
fast alle	-1
faszinierend	52
faust	45
fazit kann	-8
fc	12
fdp	-5
fehlanzeige	-1
fehlen	-21
fehler	-9
fehlt	-5
feiern	-6
feiert	7
feines	9
fernseher	33
fest	14
feststellen	-12
feststellen dass	-4
feststellen dass der	-8
figur	4
figur des	2
figuren	11
film im	-5
filme	-20
find	-13
finde	8
finde ich	3
finden	-3
findet man	-1
fisch	-17
flach	-8
flachste	-6
fliegen	-34
flucht	-5
flüssig	2
folge	-1
folgen	82
folgende	-12
folgt	13
for	36
for the	9
fordert	5
forever	3
form der	2
form und	-2
fortschritt	15
foto	-14
fr	-11
frage nach	4
franz	17
französischen	-15
frauen in	-9
frech	8
frei	4
freie	8
freiheit	-3
freitag	16
fremde	7
freue	15
freue ich	4
freue ich mich	3
freuen	5
freuen uns	3
freund	2
freunde	6
freunden	-2
freundin	3
freundschaft	4
freundschaft und	3
freut	3
freut sich	3
frisch	18
froh	18
froh das	5
früh	3
frühdienst	-10
frühen	-8
früheren	4
frühstück	14
fuck	-23
fucking	-9
fuer	2
fuer die	2
fun	-1
funktion	-24
funktioniert	-29
fussball	-12
fällt	-5
fühlen	-1
fühlt	2
führen	1
führen zu	5
führt	2
führung	1
fünf	-1
für	-4
für das	-40
für den	-1
für die	1
für diese	2
für ein	-2
für frauen	3
für ihre	-1
für mich auch	1
für mich ein	5
für seine	-4
für sie	-1
fürs	-2
füße	14
ga	1
gaanz	3
gab es	4
galt	-13
gamescom	31
ganz anders	3
ganz gut	4
ganz nett	-2
ganz ohne	-4
ganz schön	1
ganz und	-1
ganz und gar	-1
ganze	-11
ganze mit	-1
ganze zeit	-1
gar	-1
gar keine	4
gar nich	-11
gar nichts	-1
gar nix	-4
gar nix NOT_mehr	-3
garnicht	-16
geballte	-7
gebe	14
geben	-7
geblieben	7
gebracht	14
geburtstag	8
gedanke	3
gedanken	9
gedanken und	2
gefallen	1
gefunden	-8
gefährlich	-24
gefühl	23
gegangen	8
gegen	2
gegen den	16
gegen die	6
gegensatz zu	3
gegenwart	-12
gegenüber der	3
gehabt	2
gehalt	12
gehalten	1
gehofft	3
geholfen	28
geholt	-7
geht die	10
geht es	5
geht es um	18
geht gar	-7
geht's	1
geht's los	1
gehts	1
gehört nicht	5
gehört zu	16
geil	49
geile	34
geiler	37
geist	5
gekauft	2
gekommen	-3
gekürzt	-19
gekürzte	-11
gekürzte fassung	-7
gelacht	6
gelassen	-5
gelben	4
geld	-8
gelesen	-2
gelesen habe	-2
gelesen haben	3
geliebte	23
geliebten	-14
gelingt	14
gelungen die	2
gemeinsam	10
gemütlich	-8
gemütlichkeit	8
genau das	-1
genau in	4
genau in dieser	4
generationen	3
genial	3
genial user	14
geniale	7
genießen	1
genug	-5
genug !	-9
georg	8
gepaart	7
gerade	-5
gerade einen	2
gerade nicht	-6
geradezu	14
gerede	-2
gering	-6
gern	1
gerne auf	17
gerät	-23
geräusch	15
gesagt	-4
gesamte	-2
geschaffen	9
geschafft	18
geschehen in	3
geschehens	4
geschenk	-2
geschenkt	14
geschichte	1
geschichte auch	-10
geschichte einer	4
geschichten	53
geschichten aus	4
geschildert	5
geschrieben hat	7
geschrieben von	-7
geschrieben wurde	3
geschriebene	20
gesehen	3
gesellschaft	5
gesellschaft dar	5
gesellschaft durch	3
gesellschaftliche	4
gesicht	-2
gespielt	1
gespräch	1
gesprächspartner	11
gestern	12
gestorben	7
gestört	7
gesundheit	-31
get	4
get well	7
get well soon	5
getan	1
getrieben	3
gewalt	-9
gewesen	-3
gewinnen	2
gewinnt	4
gewinnt gegen	8
gewisse	2
gewissen	1
geworden	-1
geärgert	5
gg	2
gibst	2
gibt immer	4
gibts	5
gilt	4
ginge	-24
gipfel	-7
girl	5
gladbach	7
glaub	-1
glauben an	4
glaubte	4
gleich	-1
gleich gekauft	-5
gleich ne	6
gleichen	13
gleichzeitig	77
gleichzeitig ein	7
glück	1
glückliche	1
glückliche pärchen	-7
glücklichen	11
glückwunsch	43
glückwunsch !	19
goethe	5
goethes	42
goethes faust	3
good	48
good morning	2
google	-1
gott	7
gott ist	7
gottes	5
gourmet	8
grad	-1
grade	-7
gratulation	17
gratulieren	3
gratuliert	12
grauen	8
griechenland	-2
groß	-2
großartig	39
großartige	29
großartigen	6
großen	1
großer	-8
großes	-6
grunde	4
gruß	11
größer	-10
größeres	-2
größte	-5
grüner	23
grüße	12
gt	-1
guck	3
gucken	1
gut	4
gut !	36
gut aus	40
gut ist	-2
gut und	4
gut und träume	1
gut wie	-18
gute	69
gute besserung	15
gute laune	3
gute nacht	11
gute nacht !	1
guten	16
guten morgen	1
guten morgen !	12
guter	3
gutes	3
gutes spiel	4
gönn	4
göttlich	4
götze	-10
günstigen	6
h	6
hab jetzt	-12
habe	-1
habe den	-4
habe ich	1
habe ich den	-4
habe kein	-1
haben	-1
haben ?	-6
haben aber	1
haben sie	28
haben wollen	-2
habs	-2
habt	1
hach	7
hahaa	14
hahah	9
hahaha	24
hahn	-1
hallo	-6
halt	-3
halt !	8
haltdeinmaul	8
halten sich	2
hamburg	19
hammer	25
han	-11
hand	-7
hand hält	-3
hand hält die	-3
handeln	2
handelt sich um	1
handelt von	-7
handlung in	6
hang	-14
hannah	4
happy	1
happy birthday	25
harry	13
hashtag	-16
hashtag lol	-11
hasse	-52
hasse es	-3
hast	-4
haste	18
hat alles	-16
hat der	4
hat die	1
hat eine	11
hat es	1
hat es gut	6
hat jedoch	-7
hat man	1
hat man sich	5
hat mich	-2
hat sie	5
hat und	-6
hatte	-5
hatte einen	-13
hatte ich	-1
hatten	-4
haufen	-1
hause	1
have	13
have fun	4
he's	9
heftig	-2
hehe	36
heiligen	4
heiraten	1
heißer	25
held	-1
helden	16
hell	-3
henry	10
her dass	2
heraus	13
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
herzliche	6
herzliche gratulation	4
hesse	4
heute etwas	-1
heute noch	16
heute und	9
heutzutage	-1
hey	12
hey ho	3
hi	-1
hier	-1
hier ein	10
hier nur	-4
hier vor	-6
hihi	8
hilfe	-44
hilfreich	-1
himmel	1
himmlisch	8
hin	-1
hin und	5
hinaus	1
hindern	1
hineinversetzen	11
hineinversetzen und	7
hineinversetzen und man	6
hingegen	10
hinsicht	4
hinter den	5
hintergrundinformationen	5
hinweise	-4
hinzugehen	3
historische	1
hitlers	4
ho	4
hoch	2
hochzeit	7
hof	-2
hoffe	4
hoffenheim	3
hoffentlich	-1
hoffnung	1
hoffnungen	10
hofft	8
hohe	-2
holen	20
holen und	8
holt	-10
hopp	6
horror	-13
horváth	17
http	4
http http	11
http user	4
hugo	-1
humor	1
humor und	-8
hunger	-10
hälfte	-2
hält	5
hält die	-5
hässlich	-26
hätte	-6
hätte ich	-1
hätte man	-5
hätten	-4
häufig	-3
hörens	-7
hört	-16
hübsch	49
hübsch !	5
i	-39
i don't	-4
i love	5
i love you	2
ibsen	16
ich am	12
ich auch nicht	-4
ich bin	-30
ich bin immer	-5
ich bin nicht	-2
ich bin so	-2
ich dachte	1
ich das	-3
ich das buch	12
ich den text	-3
ich denke	11
ich dich	10
ich die	-2
ich dir	7
ich dir auch	1
ich ein	-9
ich einfach	-4
ich es	1
ich euch	13
ich finde	2
ich gebe	9
ich gerne	-19
ich habe	1
ich halt	7
ich hasse	-17
ich hatte	-2
ich ihm	-12
ich im	-5
ich ins	2
ich kann	3
ich kann mich	9
ich kann nicht	-5
ich kann nur	-4
ich könnte	2
ich lerne	10
ich mag	-12
ich mich auf	1
ich mir	-15
ich mit	1
ich muss	-2
ich musste	1
ich möchte	-5
ich nicht	3
ich noch	-4
ich persönlich	-1
ich selbst	1
ich war	1
ich will	1
ich wollte	-3
ich würde	-27
ichs	-1
ichs nicht	-5
ick	-4
idiot	-27
igitt	-12
ignoranz	-14
ihm	-2
ihm eine	3
ihm einen	-8
ihm seine	-1
ihm und	4
ihn	1
ihn auch	13
ihn einfach	7
ihn nicht	5
ihn so	-7
ihn zu	2
ihr euch	-4
ihr noch	3
ihr seht	1
ihrem	2
ihrem eigenen	4
ihren	31
ihrer	12
ii	-3
ik	-3
illustrationen	-1
im buch geht	4
im ersten	11
im grunde	3
im jahr	4
im neuen	-2
im unterricht	-5
im user	1
im vergleich zu	2
immer	-2
immer auch	6
immer da	6
immer mehr	-1
immer noch	2
immer schön	6
immer so	3
immer wieder	11
immer wieder gerne	7
immerhin	-1
in all	2
in allem	6
in aller	4
in berlin	3
in das	3
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
in ein	7
in einen	-4
in ihn	3
in ihr	-7
in ihrem	2
in ihrer	2
in jedem	-1
in meinem	-4
in my	-6
in ordnung	-1
in sehr	2
in tausend	-12
in und	3
in unserer	4
in voller	-1
in welchem	6
indem	-5
indirekt	-2
informationen	7
informiert	10
inhalt und	8
inhaltlich	-4
inhaltlich als	-3
inhaltlich als auch	-3
inneren	-1
ins	-13
ins gesicht	-2
insel	7
instagram	-6
inszenierung von	2
inszenierungen	3
intensität	9
interessant	-1
interessant sein	-2
interessiert	-7
interpretation	6
iphone	-1
irgendein	1
irgendwann	-17
irgendwas	-2
irgendwie	-33
irgendwie war	-1
ironie	-3
irre	-1
is the	3
israel	2
ist	-1
ist aber	-19
ist als	-4
ist also	2
ist bei	-20
ist dann	-7
ist der	1
ist der mensch	3
ist der text	-2
ist die	-2
ist dies	4
ist doch	3
ist ein buch	4
ist eine amazon	1
ist einfach	-2
ist etwas	-24
ist hier	12
ist jedoch	-10
ist mir	-15
ist moderner	6
ist noch	-7
ist nur	-8
ist schnell	-7
ist schon	3
ist so	-4
ist und	-1
ist und die	-6
ist von	-5
ist völlig	-13
ist wunderschön	3
it	-1
it's	19
ja	-9
ja auch	-11
ja nur	2
ja schon	-5
jaa	6
jahr	-4
jahre	16
jahre alten	5
jahres	10
jahrhundert	2
jane	28
jane austen	10
jede	-4
jede menge	3
jeden	1
jeden fall	11
jedenfalls	-5
jeder	1
jedes	1
jedoch	-1
jemand	-1
jene	19
jetz	7
jetzt is	10
jetzt leider	-4
jetzt leider etwas	-3
jeweils	3
journalismus	-13
jugend	-4
jugendliche	-3
jules	-13
junge	2
jungen	3
jungs	-2
just	29
ka	1
kacke	-20
kaka	-6
kalt	-32
kam	-15
kam die	-2
kampf	1
kann	-1
kann aber	-10
kann das	-3
kann der	10
kann er	2
kann ihn	-1
kann man	1
kann mich	11
kann nicht	-7
kann nur	-21
kann schon	-8
kann sich	3
kannst	-3
kannst du	7
kapitel	-6
karl	2
karte	1
katastrophe	2
kaufen	6
kaum NOT_noch	1
kaum NOT_zu	-3
kaum NOT_zu NOT_glauben	-3
kein	-30
kein NOT_gutes	-5
kein NOT_problem	6
kein NOT_stück	-6
keine	-4
keine NOT_ahnung	-1
keine NOT_gute	-12
keine NOT_lust	-11
keine NOT_neuen	-6
keinen	-13
keinen NOT_bock	-3
keiner	-4
keinerlei	-25
kenn	7
kenn ich	4
kennen	4
kennt ist	3
kerl	12
kernaussage	8
killer	-26
kind	3
kinder	-3
klang	11
klappentext	-6
klappt	-7
klappt nicht	-5
klappt nicht :/	-1
klasse	23
klasse aus	8
klasse aus !	3
klassiker	30
klassiker der	2
klassischen	5
klein	-3
kleinen	9
kleiner kerl	4
kleines	6
kleinsten	-5
kleist	1
km	-1
knapp	-11
knuff	18
kollegen	-2
komik	15
komisch	-14
komm	1
komme	5
kommen	-5
kommentare	5
kommt	-6
kommt als	4
kommt ist	-6
kommt zu	4
kommt zu einem	3
komplett	-44
komödie die	5
konflikt zwischen	-2
konfrontiert	4
konkreten	4
konnte	-1
konnte ich	-2
konnte ich mir	-4
konnte nicht	-1
konnten	-9
konnten wir	-6
konsequenz	-1
konservativen	-8
kontext	7
kopfschmerzen	-14
kotzen	-36
kraft	14
kraft und	6
krass	-1
kreis	-7
krieg	7
krieges	4
kritik an	-1
kritiker	-4
kräfte	12
kunst	-3
kurfürst	5
kurt	7
kurz	1
kurz nach	2
kurz vor	-1
kurze	8
kämpfen	26
köln	-3
könig	-1
königin	-2
könne	2
können	-8
können !	-1
können sie	5
könnt	3
könnte	-1
könnte etwas	-4
körper	-10
körper macht	-6
köstlich	9
kümmert	-3
la	14
lach	30
lache	-2
lachen	45
lag	7
lage	5
lah	-5
landes	-2
landschaft	12
lang	2
lange	5
lange nicht	2
lange nicht NOT_mehr	13
langeweile	-51
langeweile auf	-9
langsam	-2
langweilig	-1
lass	-6
lasse	-3
lassen sollen	-4
lassen und	3
lassen wie	3
lasst	12
last	39
lasttweet	12
laufen	1
laune	-1
lauter	-1
lebe	10
leben	-1
leben der	7
leck	-8
lecker	36
lediglich	-1
leere	-1
lehre	7
lehrer	6
leiche	-4
leicht	-1
leichte	-1
leiden	13
leiden des	2
leider	-72
leider auch	6
leider auch nicht	1
leider etwas	-4
leider ist	1
leider nicht	-24
leider wurde	-5
leidet	1
leise	-30
leistung	15
lektüre	1
lenken	8
lerne	1
lernen	1
lernt	2
lesen	3
lesen !	3
lesen und	5
lesens	7
leser	1
leser wird	5
leser zum	-12
lesern	13
letzt	-1
letzte	-6
letzten seite	8
letztendlich auch	3
letzter	-2
letztes	-8
letztlich	6
leute	-3
leute die	6
leute zu	-3
leuten	-3
leverkusen	3
lg	3
lie	16
lieb	45
liebe	12
liebe die	2
liebe grüße	6
liebe und	2
liebe wird	3
lieben	15
lieber	-1
liebste	17
liebsten	-1
lief	7
liefert	11
liegt das	1
liegt das problem	1
liest sich	-8
lieve	1
life	-1
liga	9
like	1
links	-1
literarisch	-8
literarisches	4
literatur	6
live	5
live user	1
lmao	13
lohnt	4
lohnt sich	3
los	32
lost	-7
love	2
love you	15
lt	10
luft	6
lustig ist	-5
lustige	-2
luxus	-3
lächerlich	-16
lärm	-16
läuft	-1
lösung	-7
machen ?	2
machen das	-9
machen und	1
machst	5
macht	-5
macht dem	-1
macht der	3
macht die	-2
macht nicht	5
macht sich	-1
macht spaß	7
machte	11
machten	5
mad	-1
mag	-3
mag ich	3
mai	-2
mal	-5
mal auf	-8
mal auf die	-5
mal die	-14
mal in	2
mal wieder	-1
man auch	-1
man benötigt	8
man dann	-37
man das	3
man dem	4
man ein	11
man in	4
man ja	-4
man kann sich	6
man könnte	-1
man macht	2
man macht sich	2
man merkt	-3
man muss	14
man nicht	-13
man schon	-8
man sich	-3
man sich in	4
man sie	-21
man sieht	2
man von	-1
manager	-1
manche	-56
manche menschen	-2
mann ist	3
mann und das	4
material	3
mathe	-18
matthias	4
max	3
mays	18
mb	-16
me	-10
me too	3
meer	1
mehr als	3
mehr oder weniger	4
mehrere	-14
meilenstein	4
mein	-3
meine	-1
meine meinung	-1
meinem	-1
meinen	-5
meinen followern	6
meiner	1
meiner meinung	-6
meiner meinung nach	-5
meines	2
meinte	-2
meinung	2
meinung nach	-9
meinungen	-1
meist	-5
meistens	14
meister	-2
meisterwerk	11
melancholisch	6
menge	10
mensch	-11
mensch in	3
menschen	1
menschen auf	4
menschen und	11
menschlichen	15
mephisto	3
merkel	-49
merkelphone	-9
merkt dass	-4
merkt man	6
merkwürdig	6
merkwürdig bekannt	4
merkwürdig bekannt vor	3
metaphern	-6
miami	-17
mich	-1
mich als	3
mich auch nicht	-5
mich auf	2
mich auf die	-7
mich das	3
mich eher	-7
mich ein	1
mich einfach	-8
mich gerade	-7
mich gerne	-2
mich mal	9
mich nicht	-11
mich selbst	-2
mich vor	12
miley	-1
miley cyrus	-1
miller	7
min	-4
mir	-5
mir als	-5
mir auch	4
mir den	-4
mir doch	-10
mir haben	4
mir keine	-10
mir so	-1
mist	-45
mit	3
mit allen	4
mit anderen	-2
mit dem besten	2
mit den	8
mit der	2
mit diesem stück	2
mit einem	2
mit einer	1
mit einigen	6
mit ihren	5
mit ihrer	-1
mit problemen	4
mit seinen	-1
mit seiner	-1
mit sicherheit	-14
mit user	7
mit viel	5
mitbringt	3
miteinander	2
mitfühlen	5
mitte	-2
mittelalter	-1
mittelpunkt	-8
mitunter	-2
mkhitaryan	8
moderner	10
moin	5
momentan	-12
monat	18
monaten	-4
monday	6
monster	1
montag	-1
moral	-10
moralische	-8
moralischen	4
morgen	-1
morgen !	15
morgen liebe	11
morgen wieder	-2
morgens	-2
morning	19
motiv	6
motive	5
mr	1
much	8
musik	50
muss !	7
muss echt	-4
muss heute	7
muss ich	1
muss man	-3
muss nicht	9
musste	-2
mutig	-9
mutter von	1
muß	-8
mädchen	21
männer	1
männern	-1
möchte	-1
möglichkeiten	-1
möglichkeiten des	-10
mörder	-4
müde	1
mühe	1
müll	2
münchen	5
müsste	-1
müsste man	-6
müßte	-3
müßte man	-2
n	-5
na	-1
na dann	7
na gut	5
na klar	-1
na toll	-11
nach dem	29
nach dem ersten	3
nach den	-1
nach diesem	-3
nach ein	-3
nach ein paar	-3
nach einer	1
nach einer weile	-2
nach israel	1
nachbarn	11
nacherzählung	-14
nachher	22
nachmittag	-5
nachricht	4
nachrichten	2
nacht	3
nacht !	-2
nachti	10
nachwort	5
nachwort des	2
nachzuvollziehen	5
nahe	-8
naja	-36
name	-1
namen	-6
namens	1
natalie	1
nationalsozialismus	14
nationalsozialisten	11
natur	-5
natürlich	1
natürlich hat	4
natürlich nicht	-14
nazis	9
nd	-24
ne ?	8
ne geile	3
ne tolle	13
neben	2
nebenhandlung	4
nee	-3
neffen	-8
nehmen	-10
neid	-1
nein !	-19
nein aber	12
nein warum	-5
nen	-4
nennt	-2
nerven	-39
nervt	-21
net	5
nett	4
neue	-2
neue twitter	-6
neuen	-1
news	16
nich	-31
nicht	-23
nicht !	-21
nicht :)	3
nicht :/	-3
nicht ?	5
nicht NOT_als	1
nicht NOT_auf	14
nicht NOT_aus	4
nicht NOT_da	-10
nicht NOT_dabei	-6
nicht NOT_das	-1
nicht NOT_einmal	-2
nicht NOT_für	-1
nicht NOT_ganz	16
nicht NOT_gefallen	-6
nicht NOT_glücklich	-4
nicht NOT_gut	-10
nicht NOT_in	-1
nicht NOT_lesen	-7
nicht NOT_mal	-3
nicht NOT_mehr NOT_zu	-8
nicht NOT_mit	-2
nicht NOT_nachvollziehen	3
nicht NOT_richtig	-1
nicht NOT_sagen	-5
nicht NOT_schlecht	-1
nicht NOT_schon	-7
nicht NOT_schön	-9
nicht NOT_sein	-21
nicht NOT_so NOT_recht	-1
nicht NOT_um	4
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
nie NOT_einen	5
nie NOT_so	4
nie NOT_wieder	2
niedlich	7
niemand	34
night	16
nimmt ihm	-1
nimmt ihm seine	-1
niveau	-1
nix	-13
nix NOT_mehr	-9
noch ?	-6
noch als	1
noch das	9
noch dem	4
noch die	-9
noch einiges	1
noch einiges mehr	1
noch einmal	1
noch keine	-1
noch nie	5
noch so	-1
noch viel	2
nochmal	6
nochmals	5
nope	3
normal	-16
normale	12
npd	-12
null	-8
nun	-4
nun ist	-1
nur	-8
nur bei	14
nur das	-1
nur der	-5
nur die	-6
nur ein	-14
nur eine	-1
nur für	-1
nur in	8
nur jedem	-6
nur kurz	9
nur leider	-9
nur noch	1
nur schwer	-1
nur sehr	-3
nur so	5
nutzen	-2
nähe	4
näher	10
nämlich	-3
nö	2
o o	-23
ob der	5
ob er	-1
ob ich	-3
oben	1
obszön	-14
obwohl ich	-3
obwohl sie	12
oder ?	-7
oder die	8
oder nicht ?	3
oder vielleicht	1
oder weniger	6
offen	-13
offene	-14
oh	-7
oh ja	-5
oha	-8
ohh	3
ohne	-41
ohne NOT_dass	-2
ohren	14
ok	-25
ok ich	-7
okay	-16
old shatterhands	7
olivia	3
omfg	1
omg	-2
one	2
ordnung	-4
original	1
original wie	2
ort	1
p	-13
paar seiten	-3
paar worte	2
paar worte zu	2
packen	-4
paradies	7
partner	-11
party	1
passagen	-10
passieren	-6
passiert	-9
passt	1
pause	5
per	1
perfekt	6
personen und	4
persönlich	-2
persönliche	9
persönlicher	4
persönlichkeit	4
pff	-2
phantasien	7
phil	-7
philosophie	6
phone	-14
plan	-3
plastisch	4
platt	-65
platz	16
poetisch	6
pokemon	23
pol	-1
politik	6
politisch	-33
politischen	-1
positive	-2
positiven	3
post	2
potenzial	6
prangert	6
prangert die	4
preis	-1
prima	1
prinzip	7
private	12
privaten	6
problematik	3
problemen	3
problemlos	-5
profit	7
profit zu	5
prosa	1
protagonist	10
protagonisten	1
prozent	-22
psychologisch	6
punkt	-17
pur	6
pärchen	-36
qualität	1
quasi	-8
quatsch	-30
queen	-2
quälen	-29
r	-7
radikale	7
ran	7
rat	-12
rate	-8
rate ich	-5
raten	-7
raus	-2
raus !	-11
reaktionen	5
realität	2
realität und	1
rechnen	5
recht	-2
rechte	-13
rechten	-10
reclam	13
regen	10
regie	11
regime	14
regionalen	4
reichtum	-3
reifen	-1
reise	2
reisen	9
relativ	4
respekt	19
retro	9
rich	3
richtig	23
richtige	7
richtigen	12
robert	21
rock	1
rom	1
rom zu	1
roman von	-7
romantisch	-4
romantische	7
rot	-1
ruft	5
ruhe	7
rund	-4
runde	21
runter	-9
rüber	31
s	2
sag	-7
sag doch	-5
sag doch einfach	-4
sagen	14
sagen dass	4
sagt	-3
sagt er	3
sah	4
same	-8
sammeln	-1
sammlung von	10
samstag	2
samsung	-1
sarah	12
satz	-21
sau	11
schade	-51
schade dass	-10
schaffen	-7
scharf	-9
schatten	15
schatz	-9
schatzi	11
schau	28
schauspieler	1
schaut	4
scheibe	18
scheinbar	-2
scheinen	1
scheint	-2
scheiss	-23
scheisse	-52
scheisse !	-4
scheitern kann	4
scheitert	-22
scheiß	-43
scheiße	-41
scheiße !	-10
scheiße ne	-4
schick	31
schicken	1
schildert	6
schilderungen	5
schlaf	3
schlaf gut und	1
schlafe	15
schlafe ich	10
schlagen	-11
schlapp	-1
schlecht	-29
schlechte	-16
schlefaz	-7
schlicht	1
schlimm	-15
schlimmer	-30
schlimmste	-11
schlimmster	13
schlug	6
schluss	-2
schluss lässt	-7
schluß	-7
schlägt	12
schmackhaft	2
schmeckt	5
schmerzen	-3
schmerzt	-8
schmunzeln	18
schmunzeln und	2
schnauze	-3
schneider	18
schnell	-6
schnell vergessen	-8
schnitzler	8
schon	-2
schon die	-1
schon hier	2
schon mal	3
schon nicht	3
schon so	2
schon vor	1
schon was	27
schon wieder	-25
schrecklich	-20
schreibstil	1
schreibtisch	-13
schrieb	12
schriftsteller	1
schubert	11
schuhe	2
schuld	4
schuldigen	-13
schuljahr	3
schullektüre	-4
schulzeit	8
schwach	-7
schwache	-11
schwarz	10
schwarzen	-26
schweiz	-1
schwer zu	1
schwer zu lesen	5
schwere	8
schweres	-2
schwiegertochter	3
schwierigkeiten	-1
schwächen	-4
schwächen der	-6
schwächste	1
schön	20
schön !	8
schöne	-7
schönen	-8
schönes	46
schüler	-1
schützen	-11
sechs	-7
see	10
seele	12
seele ist	4
sehe	4
sehen	-4
sehen ob	6
sehnsucht	3
sehr empfehlenswert	12
sehr empfehlenswert !	2
sehr gute	5
sehr guter	4
sehr gutes	6
sehr hilfreich	-1
sehr interessant	13
sehr interessiert	20
sehr lecker	1
sehr schön	8
sehr viel	-1
sehr wohl	-1
seht	10
seien	21
sein !	10
sein ?	-3
sein daß	-5
sein ich	4
sein könnte	9
sein und	1
seine eigene	8
seine freundin	-1
seinen neffen	-5
seiner seele	2
seiner zeit	2
seines	-2
seit	-6
seit monaten	-4
seiten	-5
seiten werden	-5
seitenzahl	-15
selbe	-11
selbst in	3
selbst nicht	-5
selbsthass	-4
selten	-11
setzen	13
seufz	-30
sex	-5
sexy	36
sge	29
shakespeares	1
shakespeares zeiten	6
shatterhands	11
shit	-3
sich aber	-2
sich auch	-19
sich auf	4
sich aus	4
sich damit	-3
sich dann	4
sich dann auch	3
sich der	4
sich die	-7
sich diese	8
sich durch	-6
sich ein	-9
sich eine	-12
sich fragen	7
sich für	-5
sich heute	-12
sich in	6
sich in diesem	4
sich irgendwie	-6
sich mal	2
sich meine	3
sich menschen	7
sich mit	1
sich seine	2
sich um	1
sich um ein	2
sich um eine	1
sich und	5
sich wie	-5
sich wirklich	-16
sich wohl	8
sich zu	-2
sich zum	9
sicherheit	-40
sie aus	5
sie das	-3
sie die	-5
sie diesen	4
sie fast	-1
sie ihn	-1
sie in	3
sie ist	-13
sie müssen	-1
sie nach	-1
sie sich	-1
sie zu	8
sie zum	4
sieben	4
sieg	-4
siehe	-4
siehst	7
sieht	14
sieht aber	8
sieht der	6
sieht echt	3
sieht echt klasse	3
sieht ganz	7
sieht in	1
sieht man	-22
sind	-2
sind alle	-1
sind auch	-3
sind die	1
sind in	18
sind komplett	-7
sind nicht	-9
sind sie	4
sind so	-4
sind wir	4
singt	-9
sinn	-1
sinne	-1
situation	2
sitzen	-1
sitzt	9
skizzen	5
so	-3
so !	1
so den	-4
so eine	-18
so einfach	-6
so gut	-5
so gut wie	-14
so hat	8
so kann	3
so lange	32
so meine	2
so nicht	-3
so richtig	-1
so sagt	3
so scheiße	-3
so schlecht	-4
so sieht	8
so traurig	-10
so viele	-1
so wahnsinnig	-1
so weit	-1
so wie	25
so wird	-3
so zu	-21
socialmedia	7
sogar	-11
sogenannten	4
sohn	-1
solange	1
solche	-1
solchen	-7
solcher	1
soll auch	5
soll das	-10
soll man	2
sollen	-21
sollte auch	-6
sollten	-32
somit der	-6
sommer	2
sommernachtstraum	10
sommertag	11
sondern auch die	-2
sondern die	3
sondern um	-2
sondern um ein	-6
song	5
sonne	2
sonst	-5
sonst würde	-3
soo	5
soon	10
sorgen	7
sorry	-10
soweit	2
sowohl inhaltlich	-3
sowohl inhaltlich als	-3
sozialer	-1
sozusagen	11
spaeter	3
spannend	5
spannend geschrieben	8
spannende	11
sparen	-17
spass	24
spaß	92
spaß machen	6
spiegel	28
spiel	19
spielen	17
spielt der	-4
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
statt	-4
stattdessen	5
std	-7
stecken	-20
steckt	28
stehen	-1
steht	1
steht das	2
steht die	-6
steht es	-4
steinbrück	-11
stellt	-2
stephen	10
sterbe	-5
sterben	-17
stern	4
sterne	7
stets	2
stieß	16
stirbt	-34
stirn	-5
stoffs	5
stolz	21
story	-1
strafe	-11
straks	6
streift	-10
streit	6
streng	1
strukturell	-8
studentenrezension	1
stufe	-22
stunden	-45
stunden geschlafen	-5
sturm	-4
stuttgart	10
stück ein	16
stück gelungen	10
stück ist	5
stück nach	5
stück wie	3
stück zu	-5
stücken	5
stückes	24
stücks	-24
subtilen	8
such	-15
suche	5
suche nach	1
sucht	-1
super	35
super !	3
sushi	-8
syrien	-27
szenen	-4
sämtliche	7
sätze	-29
sätzen	-5
süß	-1
süße	12
süßen	17
süßer	13
süßer kleiner	9
t	-2
tag	10
tag nicht	3
tagen	5
talent	14
talk	10
tanz	12
tanzen	27
tat	7
tat zu	3
taten	13
tatsächlich	4
team	1
team der	4
technik	5
tee	4
teil der	-2
teile	2
teilen	1
teils	6
teilweise sehr	7
ten	-1
teuer	2
teufel	7
text	-4
text und	8
texte	1
texten	-14
thank	21
thank god	14
that	-10
that's	2
the	18
theaters	10
theaterstückes	10
themen	-3
these	-14
this	-35
tief	22
tiefer	-2
tieferen	9
tier	-1
titten	14
tja	-1
to	-5
tobias	3
tod	5
tod und	6
today	9
tode	-11
tolle	11
tollen	-1
tolles	-10
too	2
top	-2
tragen	6
tragik	8
tragische	11
tragische und	3
trauert	-4
traum	6
traurig	-7
traurige	-1
treffen	-17
treiben	-17
trennen	5
treuer	1
trifft	-2
triste	-5
tritt	5
tritt in	4
trotz	22
trotz der	25
trotzdem	-1
true	-7
tränen	-3
träum	21
träum was	3
träum was schönes	2
träume	49
träume was	1
träume was schönes	1
tun	3
tun haben	-2
tut	-1
tvduell	-18
tweet	5
twitter	-6
typen	4
typisch	4
typische	-5
täglich	-1
täter	-1
u	-1
uf	-15
uh	2
um	1
um aus	2
um das	2
um das leben	9
um dem	-1
um dieses	3
um eine art	7
um es	-3
um ihn	3
um rat	-6
um seinen	5
um zu	2
umfassenden	4
umfeld	-2
umgang	4
umgang mit	3
umso	-6
umso mehr	-4
umwelt	-2
unbedingt	-1
unbedingt lesen	10
unbekannte	-23
und	2
und all	3
und an	2
und an dessen	2
und auch die	3
und auf	1
und bei	-4
und das	2
und das ende	11
und dem	59
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
und feiert	2
und führt	2
und für	-6
und ganz	-1
und gar	-3
und gleichzeitig	5
und habe	-15
und hat	-9
und ihn	9
und im	1
und in der	4
und insgesamt	5
und ist	13
und kann	3
und leider	-1
und lässt	-4
und machst	6
und macht	14
und macht nicht	4
und man	22
und mein	-26
und muss	3
und nun	-5
und so	2
und sogar	9
und somit	-2
und träume	1
und träume was	1
und um	-6
und verständlich	3
und von	-1
und vor	-15
und vor allem	-12
und vorallem	3
und was	-17
und was macht	-5
und wenn man	1
und will	2
und wir	9
und zum	26
und über	3
unfassbar	-1
unfreiwillig	-4
ungefähr	-8
ungewohnt	-22
unglaubwürdig	-8
unglücklich	-2
unheimlich	17
uni	3
uni studentenrezension	1
unmöglich	-42
unnötig	2
unrecht	-11
uns	39
uns auch	14
unser	1
unsere	1
unseren	9
unserer	11
unserer gesellschaft	3
unseres	-7
unter	2
unter der	10
unterm	-7
unternehmen	-1
unterricht	-11
unterscheidet	5
unterschied	12
unterschiedliche	3
update	-22
ur	2
ursachen	5
ursprünglich	9
us	-7
usa	-2
user	-6
user :/	-3
user aber	-1
user ach	13
user ach ja	6
user ah	10
user aha	5
user aua	-5
user aww	10
user bin	3
user bisher	12
user cool	-1
user da	-3
user danke	18
user danke !	3
user dann	-5
user das	-5
user diese	12
user du	11
user du hast	-1
user extrem	5
user ff	7
user ganz	16
user glückwunsch	2
user glückwunsch !	2
user gut	15
user gute	2
user gute nacht	1
user guten	37
user guten morgen	4
user haha	27
user hallo	-2
user happy	3
user happy birthday	2
user hat	10
user hehe	7
user hey	2
user im	-5
user im not	-4
user ja	-4
user jaa	4
user jetzt	10
user kann	1
user kein	2
user kein NOT_problem	1
user keine	-1
user leider	1
user lmao	9
user lol	2
user lächerlich	-10
user mach	7
user na	18
user natürlich	10
user ne	-1
user nein aber	3
user nein warum	-4
user nice	12
user nicht	-1
user nope	2
user oder	9
user oh	3
user oha	-5
user richtig	7
user scheiss	-6
user schlimm	-8
user sieht	22
user so	1
user super	6
user tja	-6
user träum	3
user und	14
user user	7
user user :/	-3
user user danke	3
user user das	-5
user user echt	2
user user glückwunsch	2
user user gut	3
user user jetzt	5
user user na	6
user user nein	-4
user user user	12
user viel	-7
user war	17
user warum	2
user weh	-7
user wieso	-3
user wunderschön	1
user wut	-6
user wär	7
user yo	7
user 😶	-9
v	-1
variante	3
verantwortlich	-11
verantwortung	14
verarschen	-7
verarschen ?	-5
verbrecher	15
verdammt	2
verdammte	-14
verdienen	3
verdient	-1
verfasst	12
verfolgen	5
verführt	13
vergangenheit	-5
vergessen	-3
vergleich mit	-9
vergleich mit der	-7
vergleich zu	3
vergleichen	-19
vergnügt	7
verhalten	9
verhalten des	3
verhältnis	5
verkauft	-21
verkleidet	12
verknüpfen	3
verlag	-5
verlassen	9
verletzt	-13
verliebt	10
verloren	-18
vermeiden	6
vermuten	-11
vermutung	-17
vernünftig	-4
verpackt	11
verpiss	-6
verpiss dich	-4
verrät	5
verrückt	5
verschiedenste	4
versperrt	-3
verstehe	-3
verstehen	1
verstrickungen	14
verstärkung	-23
versuch	-13
versuchen	5
versucht	1
versus	5
verteidigt	-1
vertrauen	6
vertraut	3
verurteilt	-11
verwirrender	12
verzeihung	37
veröffentlicht	-10
via user	-2
videos	12
viel	-3
viel geld	3
viel liebe	8
viel spaß	2
viel zu	-1
viele	5
vielen dank	-1
vielleicht ein	10
vielleicht etwas	1
vielleicht in	2
vielmehr	5
vier	-6
volk	-1
voller	-2
vollkommen	-3
vom	1
vom schreibtisch	-9
von	1
von büchern	2
von denen	4
von einer	2
von horváth	4
von m	-11
von meiner	10
von personen	-7
von sehr	2
von seiner	1
von shakespeare	-7
von user	16
vor allem	-1
vor dem	5
vorallem	23
vorbei	-1
vorbild	-3
vorfreude	8
vorgeschichte	-5
vorhanden	-15
vorher	-5
vorhersehbar	-12
vorliegenden	2
vorm	3
vorsicht	-25
vorstellung	4
vorteil	1
vortrag	6
vorurteile	6
vorweg	-4
vorwerfen	-5
vulgär	-10
völlig	-14
w	9
w user	1
wa	4
wach	-1
wagen	8
wahnsinnig	-1
wahre	1
wahrheit	-34
wahrscheinlich	-2
wahrscheinlichkeit	-6
wald	-27
wann	18
war	1
war das	8
war der	4
war die	-13
war echt	9
war ich	8
war in	-13
war kein	-3
war ne	9
war schön	11
war sehr	18
war so	2
war wieder	2
war wieder mega	5
waren	-6
wars	-36
warum	-38
warum muss	-3
was	-2
was ?	10
was auf	-11
was bleibt	7
was das	1
was für	4
was für eine	2
was ich	7
was ihm	-6
was immer	-2
was ist	-12
was macht	-27
was man	-4
was mir	-2
was schönes	9
was sie	3
was soll	-7
was soll das	-3
was soll man	2
was super	6
was zum	4
wasser	-8
way	12
we	41
weder	-8
weg	-16
weg zu	-2
wegen	-4
weh	-23
wehe	-11
weil	-1
weil die	-6
weil es	-3
weil ich	1
weile	23
weimarer	8
weise	3
weisheit	6
weiss	-33
weit	-12
weite	5
weiter	-14
weiterhin	1
weiß nicht	26
weiß nicht was	2
weiße	5
welch	-11
welche die	4
welchem	9
welcome	21
well	-1
well soon	7
welt	-15
welt des	5
welt in	6
welt zu	11
weltbild	-2
weltkrieges	3
weltliteratur	-3
wen	-9
wendung	-9
wenig	-16
wenn	-16
wenn das	1
wenn der	1
wenn er	-2
wenn er sein	-2
wenn es	-1
wenn ich nicht	7
wenn man	-3
wenn man die	3
wenn man es	-2
wenn man sich	6
wenn man von	-6
wenn sie	-11
wenngleich	12
wer das	5
wer die	10
wer sich	-7
werbung	1
werde ich	-6
werden	-5
werden :(	-3
werden alle	-7
werden und	-10
werder	11
werfen	-1
werk	1
werken	2
werte	10
wertvolle	20
wesen	24
whatsapp	-6
when	2
wichtigen	5
wichtigste	-4
wichtigsten	11
widmete	5
wie	3
wie auch	1
wie der	16
wie eine	-14
wie immer	2
wie sich	7
wie sie sich	-1
wie wir	2
wie zu	-7
wie zuvor	-8
wiebitte	-5
wieder die	1
wieder ein	-10
wieder gerne	9
wieder los	3
wieder mega	6
wieder von	9
wieder wach	-1
wieder was	-11
wieder wird	5
wieder zurück	1
wiegehts	-5
wieso	-46
wieviel	-9
wilden	7
will mich	-3
will nicht	-13
will seine	3
willkommen	30
wir	15
wir die	-1
wir freuen	3
wir freuen uns	2
wir haben	9
wir müssen	5
wir sind	12
wir uns	-2
wird aber	2
wird der	3
wird es	4
wird immer	1
wird in	-2
wird in dem	5
wird man	2
wird mir	-11
wird nicht	-11
wird von	3
wird zu	3
wirken	-2
wirklich	-6
wirklichkeit	2
wirkt	-11
wirkt auf	-8
wirkt auf mich	-6
wirkte	6
wirtschaft	8
wissen	-19
wissen dass	-1
wissenschaftler	8
with	-12
witz	-2
wo	-2
wo denn	-10
wo er	7
wo es	29
wo ich	-4
wo man	-5
wobei	2
wobei das	-4
woche	-1
wochen	1
wochenende	9
wohl	-2
wohnen	2
wohnung	-1
wolfgang	3
wollen	8
wollen ist	2
wollt ihr	3
wollte	-44
woran	-7
worden	-1
worte	-1
worte zu	2
worten	4
would	13
would be	8
wow	12
wow !	-4
wunderbar	10
wunderschön	54
wunderschöne	7
wundervoll	21
wurde das	-3
wurde ich	-3
wurden	-1
wurden auch	5
wusste	33
wusste gar	7
wut	-13
wut ?	-4
wählen	-20
während	32
während der	2
wär	17
wäre	1
wäre also	7
wäre dann	5
wäre so	-10
wären	4
wünsch	2
wünsch ich	1
wünsch ich dir	1
wünsche	-3
wünsche ich	4
wünsche ich euch	3
würde	-8
würde er	-6
würde nie	4
x	-2
xd	40
xdd	21
xx	15
y	25
yay	14
yes	1
yes !	5
yo	25
you	9
youtube	7
zarte	5
zeigen	6
zeigt	31
zeit	27
zeit als	4
zeit auch	1
zeit des	14
zeit in	3
zeit in der	2
zeit und	5
zeiten	9
zeitgenossen	-8
zeitlos	7
zentrale	3
zentralen konflikt	2
zerstört	-2
ziehen	-1
zieht sich	-9
ziel	-8
ziele	5
ziemlich	-4
ziemlich platt	-10
zimmer	4
zitat	14
zoll	16
zoo	11
zoom	-15
zu allem	-8
zu begreifen	3
zu dem	-4
zu den	3
zu denken	-1
zu dürfen	4
zu einer	-8
zu ende zu	-4
zu erkennen	-1
zu erlangen	-7
zu finden	5
zu früh	-6
zu haben	-9
zu kommen	7
zu können	1
zu lernen	4
zu nutzen	-4
zu recht	2
zu reden	1
zu sagen	4
zu schreiben	3
zu seiner	8
zu setzen	3
zu shakespeares	6
zu shakespeares zeiten	5
zu stellen	1
zu teuer	-7
zu tun	-21
zu verfolgen	3
zu verknüpfen	2
zu weit	-2
zu wenig	-6
zu werden	-2
zudem	-1
zug	-26
zugleich	1
zuhause	14
zukunft	-8
zuletzt	-28
zum	3
zum anderen	5
zum beispiel	3
zum einen	4
zum einstieg	7
zum ersten	-2
zum ersten mal	-2
zum geburtstag	5
zum glück	2
zum lachen	13
zum schmunzeln	3
zum tode	-7
zumal	-15
zumindest	32
zunächst	2
zur	12
zur letzten	8
zurecht	25
zurück	-9
zusammen	2
zusammen mit	3
zusammenarbeit	-2
zusammenhang	14
zuschauer	-2
zwei	-5
zwei frauen	-10
zweite teil	7
zweiter	22
zwischen den	10
zwischen den beiden	3
zwischendurch	2
zynismus	19
äh	3
ähm	23
ähnlich	-1
ändern	-1
ärgerlich	-11
äußeren	8
äußert	6
äußerungen	9
ödön	6
ödön von	4
ödön von horváth	3
öffentlich	-8
öffnet	3
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
übertrieben	-15
überzeugt	29
übrigens	30
übung	4
☀	13
♡	61
♥	71
♫	17
❤	85
❤ ❤	3
❤ ❤ ❤	1
😂	48
😂 😂	3
😂 😂 😂	1
😉	81
😊	60
😍	7
😏	24
😒	-11
😔	-12
😘	4
😘 ❤	1
😘 😘	1
😟	-8
😦	-16
😶	-13
