# format: repute-lexicon/1
# name: reviews
# language: es
# version: 1
# licence: GPL-3.0-or-later
# trained-on: es_opener_es_hotels negative=242 neutral=73 positive=1060 held-out=358 digest=cf356ca59dfa4893c2d753ecd31e7d0a
# trained-on: es_umsab_tweets negative=721 neutral=721 positive=721 held-out=870 digest=ddd4c586b2d21205f5d84af882d6e93a
# settings: entries=20000 texts-min=2 cost=6 digits=no words=1-2 presence
# negators: no ni nunca jamás jamas sin nada nadie ningún ninguno ninguna tampoco apenas
# negation-window: 3
# scale: 0.093351523
# slope: 0.557252
# thresholds: -0.26 0.20
# accuracy: es_opener_es_hotels n=340 binary=0.8500 f1=0.7725 n3=358 f1-3=0.4734
# accuracy: es_umsab_tweets n=580 binary=0.7259 f1=0.7292 n3=870 f1-3=0.4694
!	26
?	-32
NOT_a	-45
NOT_a NOT_dudas	3
NOT_a NOT_la	-23
NOT_a NOT_las	-9
NOT_a mi	1
NOT_acuerdas	-7
NOT_acuerdo	-3
NOT_agua	-6
NOT_agua NOT_caliente	-6
NOT_al	4
NOT_alcohol	-4
NOT_alcohólicas	1
NOT_algo	-25
NOT_alguien	-11
NOT_armario	-17
NOT_arreglar	-7
NOT_así	-8
NOT_beber	-6
NOT_bebidas	1
NOT_bebidas NOT_alcohólicas	1
NOT_bien	-14
NOT_bien NOT_por	-8
NOT_bonito	-16
NOT_buena	-7
NOT_buenas	-1
NOT_bueno	-2
NOT_caliente	-6
NOT_capaz	-16
NOT_capaz NOT_de	-16
NOT_cara	-20
NOT_cargo	10
NOT_cargo NOT_y	2
NOT_caso	-5
NOT_como	-6
NOT_con	-12
NOT_conozco	3
NOT_cosa	-46
NOT_coste	1
NOT_creas	1
NOT_cuando	-15
NOT_cumplen	-17
NOT_da	-2
NOT_de NOT_la	-2
NOT_de nada	5
NOT_debería	-4
NOT_debí	-11
NOT_deja	-20
NOT_dejan	-7
NOT_del	-7
NOT_del NOT_otro	-7
NOT_dicho	1
NOT_dispones	2
NOT_dispones de	2
NOT_dormir	2
NOT_duda	1
NOT_duda NOT_alguna	2
NOT_duda este	-4
NOT_dudarlo	9
NOT_dudas	3
NOT_dudas es	3
NOT_duerme	-1
NOT_día	1
NOT_el	-5
NOT_el que	2
NOT_embargo	1
NOT_embargo no	1
NOT_en	-7
NOT_en NOT_el	5
NOT_en la	-4
NOT_encontraban	1
NOT_encuentro	-2
NOT_entiendo	-20
NOT_era	-21
NOT_es	1
NOT_es NOT_algo	-7
NOT_es NOT_de	-24
NOT_es NOT_el	-5
NOT_es NOT_necesario	2
NOT_es el	-6
NOT_es nada	3
NOT_eso	-4
NOT_esperar	-9
NOT_esperes	1
NOT_esta NOT_mal	3
NOT_esta nada	-2
NOT_estaba	24
NOT_estaba NOT_mal	4
NOT_estar	1
NOT_este	-12
NOT_estoy	-15
NOT_está	1
NOT_fin	-5
NOT_fue	2
NOT_fui	-3
NOT_funciona	-20
NOT_funciona NOT_bien	-15
NOT_funcionaba	-17
NOT_gente	-1
NOT_gran	-29
NOT_gran NOT_cosa	-24
NOT_grandes	-13
NOT_gusta	-14
NOT_gusta NOT_que	-13
NOT_ha	-1
NOT_haber	-7
NOT_habia	-2
NOT_habrá	-5
NOT_había	-18
NOT_hace	-4
NOT_hacer	-31
NOT_hacer nada	-3
NOT_hagas	-4
NOT_han	8
NOT_hay	-13
NOT_hay NOT_que	1
NOT_hay nada	14
NOT_he	-1
NOT_he NOT_leído	15
NOT_he NOT_podido	-7
NOT_hizo	-6
NOT_hotel	-8
NOT_importa	15
NOT_ir	-3
NOT_juego	-5
NOT_la	7
NOT_la habitación	-3
NOT_la playa	-2
NOT_las	-12
NOT_las maletas	-26
NOT_le	-30
NOT_leído	15
NOT_limpiaron	-14
NOT_limpiaron NOT_la	-14
NOT_llega	-6
NOT_llega NOT_a	-6
NOT_llegado	-4
NOT_llegó	-12
NOT_lo	-1
NOT_lo NOT_que	-4
NOT_lo NOT_recomiendo	3
NOT_lo NOT_tengo	4
NOT_los	-50
NOT_lugar	8
NOT_lugar NOT_a	3
NOT_lujos	-42
NOT_mal	12
NOT_mal NOT_y	6
NOT_mas	-28
NOT_masificado	2
NOT_masificado NOT_en	2
NOT_mañana	-3
NOT_me	-16
NOT_me NOT_deja	-20
NOT_me NOT_gusta	-9
NOT_me NOT_la	-2
NOT_me NOT_siento	-1
NOT_mejor NOT_que	8
NOT_mejores	16
NOT_menos	-11
NOT_mi	-6
NOT_mis	-9
NOT_modo	-6
NOT_mucho	-3
NOT_mundo	-7
NOT_muy	1
NOT_más	-4
NOT_necesario	2
NOT_ningun	1
NOT_normal	-7
NOT_o	-18
NOT_obstante	2
NOT_os	7
NOT_otra	-5
NOT_otro	-7
NOT_otro NOT_mundo	-7
NOT_palabras	6
NOT_para	-27
NOT_para nada	-6
NOT_parece	-3
NOT_pedir	4
NOT_pelota	-2
NOT_pero	2
NOT_piedad	-4
NOT_piedad cuando	-4
NOT_piscina	-2
NOT_poder	-1
NOT_podido	-13
NOT_podías	-6
NOT_por	5
NOT_por NOT_el	1
NOT_porque	7
NOT_puede	-1
NOT_puede NOT_estar	-11
NOT_puedo	-5
NOT_puedo NOT_dormir	1
NOT_puedo NOT_ver	-3
NOT_q	-3
NOT_que	-11
NOT_que NOT_es	-10
NOT_que NOT_ver	-2
NOT_que no	-9
NOT_queda	-18
NOT_quiere	-14
NOT_quiero	-40
NOT_qué	-30
NOT_recomiendo	2
NOT_recomiendo NOT_este	-7
NOT_recuerdo	-1
NOT_repetir	-8
NOT_ruido	2
NOT_ruidos	2
NOT_saben	-4
NOT_sabes	-1
NOT_se	1
NOT_se NOT_puede	-1
NOT_sensación	7
NOT_ser	-2
NOT_servicio	-8
NOT_seré	-6
NOT_siempre	4
NOT_siento	-1
NOT_siquiera	-11
NOT_solo	1
NOT_son	-22
NOT_son NOT_tan	-1
NOT_soy	14
NOT_sé	11
NOT_sé NOT_que	-2
NOT_sé NOT_qué	-2
NOT_tan	-17
NOT_tanta	-7
NOT_tanto	-3
NOT_te	-1
NOT_te NOT_acuerdas	-7
NOT_te NOT_conozco	2
NOT_te NOT_quiero	-6
NOT_tener	2
NOT_tengo	1
NOT_tenia	4
NOT_ti	-4
NOT_tiene	-2
NOT_tienes	12
NOT_transporte	3
NOT_tu	-2
NOT_un	3
NOT_una	-14
NOT_unas	-7
NOT_usar	-2
NOT_usarlo	-4
NOT_user	-4
NOT_user user	-3
NOT_va	-5
NOT_va NOT_a	-15
NOT_vale	-5
NOT_vas	-2
NOT_vas NOT_a	-2
NOT_veo	2
NOT_ver	-20
NOT_vi	-2
NOT_vistas	1
NOT_vivir	-4
NOT_volver	-14
NOT_volver NOT_a	-3
NOT_voy	2
NOT_voy NOT_a	-6
NOT_y	-18
NOT_y NOT_dispones	2
NOT_y NOT_ya	-4
NOT_y con	-3
NOT_y no	-4
NOT_ya	-15
NOT_ya no	-4
NOT_yo	4
a alguien	-20
a barcelona	1
a buen	6
a cenar	-14
a decir	-1
a desayunar	6
a dormir	6
a empezar	6
a entender	-8
a esa	-1
a estar	-1
a este	1
a gran	-1
a gusto	1
a hacer	-4
a ir	-18
a las	2
a llorar	-5
a los	2
a madrid	-1
a menos	5
a mi	-2
a morir	-12
a mí	5
a nadie	-3
a no	-1
a nosotros	-6
a nuestra	13
a nuestros	1
a otras	8
a parte	2
a partir	-2
a personas	6
a pesar	3
a pie	12
a poco	6
a pocos	3
a por	13
a precio	-2
a primeros	5
a quienes	-17
a quién	11
a repetir	1
a roma	1
a ser	-5
a solo	1
a su	-2
a tener	1
a ti	7
a todas	3
a todo	1
a todos	9
a trabajar	-20
a través	5
a tus	3
a un	-2
a una	62
a uno	13
a usar	-21
a user	5
a verla	2
abandonada	-2
abierto	-5
abrazo	30
abrazo !	4
abrazo crack	1
abrazos	1
abundante	5
acabo de	3
acceso	3
acceso al	2
aceptable	16
acertada	2
acogedor	36
acogedor y	10
acogedora con	4
acondicionado	-11
acondicionado muy	1
acondicionado no	2
acordado	-4
acostumbrado	-12
actividades	31
actuaciones	1
adaptado	4
adecuado	1
ademas	18
ademas de	1
además	5
además de	4
además el	-1
además es	3
además nos	2
además por	1
además tiene	-1
adultos	12
adultos y	1
aeropuerto	16
afueras	4
agosto	4
agosto y	-2
agradable	78
agradable y	4
agradece	22
agradecer	20
agradecer son	2
agua con	2
agua y	24
agusto	8
ahh	9
ahi	1
ahora	-5
ahora es	-17
ahora los	2
ahora me	-2
ahora mismo	-7
ahora no	-4
ahora se	1
ahorras	1
ahí	3
aire	-10
aire acondicionado	-27
aire de	-1
aire libre	4
aires	1
airlines	1
airlines arena	1
al barça	1
al camp	1
al centro	10
al cine	2
al cliente	-1
al día	-3
al final	1
al jardín	4
al lado	5
al menos	-7
al mismo	2
al máximo	1
al no	-11
al parecer	5
al personal	2
al río	-1
al sol	-7
al spa	3
al trabajo	7
alegra	25
alegra mucho	6
alegro	20
alegría	8
alejado del	-1
algo	-4
algo bueno	6
algo de	-1
algo es	5
algo que	1
algo serio	-14
alguien	-3
alguien me	2
alguien que	-14
algun	7
alguna	-12
alguno	-5
algunos	5
algún	11
algún día	10
alicante	-1
alli	2
alli y	2
allí	3
alma	4
almuerzo	5
alojados	1
alojamos	4
alojamos en	4
alojarnos	4
alojarse	1
alojé	-3
alojé en	-3
alrededor	1
alrededores	-9
alta	8
alto	8
altos	1
altura	-1
amabilidad	5
amable	53
amable y	2
amables	29
amables y	10
amanecer	-3
amanecí	8
ambiente	12
ambiente muy	3
ambiente y	3
ambos	6
amena	1
american	1
american airlines	1
amiga	5
amiga de	14
amigas	-7
amigos	16
amigos de	6
amigos y	5
amistades	2
amo	81
amo los	2
amor	5
amor es	9
amor y	7
amplia	15
amplia con	1
amplia y	5
amplias	16
amplias y	33
amplio	1
amplitud	3
amsterdam	1
américa	-1
anda	-11
andando	51
andando al	1
andando de	2
andando y	2
ando	-3
andorra	1
animacion	11
animación	-3
animal	-1
anoche	25
ansiedad	-4
anterior	4
antes de	2
anticuado	-2
antiguo	-32
antiguo pero	1
anuncian	-14
apagado	-2
aparcamiento	-4
aparcamiento en	-1
aparcar	-1
apartado	3
apartado de	3
apartamentos	40
aparte	3
aparte con	1
aparte de	-1
apenas	-5
aportar	4
app	-5
aprendiendo	10
aprovechar	8
aprovechar el	8
aquí a	7
aquí no	-4
arden	-3
arden los	-3
arenas	2
armario	-1
armario es	-1
arreglar	-5
arreglarlo	-15
arrepiento	-11
arriba	-1
arte	9
artes	1
artes y	1
ascensor	-15
aseo	-19
asequibles	10
asi	1
asi que	13
así	1
así como	19
así de	1
así no	-22
así que	-1
ataque	-8
ataque de	-8
atencion al	-1
atenciones	11
atenciones y	2
atención	20
atención del	8
atendidos	1
atenta	10
atenta y	1
atento	17
atento y	1
atentos	-2
atienden	1
atracciones	1
atrasadas	4
aun	-2
aunque	-18
aunque en	6
aunque la	-9
aunque no	7
aunque siempre	1
aunque solo	3
aunque ya	-14
autentico	2
autobus	-1
autobús	-2
aventura	4
ay que	-7
ayuda	-17
ayudar	2
ayudarte	1
azotea impresionantes	1
año !	6
año de	-2
año en	8
año y	1
años que	1
años y	-3
añosdelegiónholk	14
aún	-7
aún así	-3
b	-1
bahia	-2
bahia principe	-2
baja	-9
bajar	-6
balneario	2
bano	-14
bar	1
bar de	-22
bar gratuito	3
bar restaurante	1
bar y	-1
barato	1
bares y	10
barrio	7
bastante	-22
bastante bien	8
bastante bueno	10
bastante mas	3
bayside	1
bayside y	1
bañera	-3
baño	3
baño de	-20
baño enorme	2
baño y	30
baños	-18
be	-5
bebidas	5
bella	22
bellas	3
belleza	10
bello	2
bendición	1
bendición de	1
besitos	3
besitos !	3
besos	14
bien	43
bien !	16
bien ?	-17
bien al	4
bien aunque	1
bien comunicado	18
bien con	5
bien cuidados	1
bien de	2
bien el	1
bien feo	-3
bien la	4
bien para	3
bien por	7
bien situado	-2
bien ubicado	10
bien user	2
bien y	35
bienestar	2
bienvenida	16
bienvenida a	5
bienvenido	29
bienvenidos	3
bilbao	-33
blanca	4
bloque	-1
bollería	10
bonitas	1
bonito	76
bonito de	4
bonito hotel	1
bonito que	6
bonitos	46
bonitos que	6
botella de	6
botellas	1
botellas de	1
buen	57
buen aire	2
buen ambiente	2
buen camino	2
buen domingo	2
buen día	9
buen hotel	9
buen precio	13
buen rato	-35
buen servicio	2
buen sitio	1
buen trato	12
buena	116
buena atención	1
buena calidad	1
buena gente	1
buena noticia	5
buena relación	1
buena y	3
buenas	14
buenas instalaciones	1
buenisimo	8
bueno	55
bueno al	-2
bueno de	15
bueno eso	5
bueno la	3
bueno me	2
bueno por	6
bueno que	32
bueno ya	9
buenos	30
buenos aires	1
buenos consejos	6
buenos dias	2
buenos días	9
buenos servicios	3
buffet es	-4
buffet tanto	1
bungalow	-23
busca	9
buscando	4
buscas	1
buses	2
básica	-30
c	-12
cada	2
cada una	5
cada vez	2
cadena	-3
cadena senator	2
cadena y	-2
cae	6
caeli	3
caer	1
caes	-4
cafe	16
cafetera	22
cafeterias	2
café y	1
cafés	4
cafés e	2
cago	-5
cago en	-5
cague	-7
caja	8
caja fuerte	29
calefacción	-1
calella	2
calentando	2
calidad	13
calidad a	1
calidad de	1
calidad muy	1
calidad precio	27
calidad que	1
calidad y	3
calladito	-14
calle de	1
calle principal	1
calor	-13
calor y	1
caluroso	-3
cama	-20
cama de	1
cama y	-12
camareros	-1
camas	-4
camas muy	1
camas son	1
cambian	-4
cambiar de	-1
cambio	-1
cambios	19
caminando	3
caminar	13
camino	3
camp	18
camp nou	16
campaña	1
campeón	6
camping	-18
campo	6
canal	14
canal !	2
canción	5
cansado	-9
cantando	1
cantidad	15
cantidad de	1
capacidad de	3
capaz	3
capítulos	7
cara	-45
cara con	-5
caro	-75
caro en	3
caros	-34
carta	14
casa	1
casa a	-2
casa de	5
casas	1
casi	-2
casi no	-5
casi siempre	-9
casita	11
caso	-6
catalunya	2
categoria	-27
categoría	-4
cava	-19
celular	-5
cenar	3
cenas	9
ceniza me	-3
centor	1
centor de	1
central	1
central de	1
centrico	26
centrico y	9
centro	-5
centro comercial	1
centro con	1
centro de	5
centro pero	3
centro y	2
cerca	14
cerca de	1
cerca del	15
cerca hay	1
cercano	2
cercano a	2
cercano al	-2
cercano y	9
cercanía	1
cerquita	4
cerquita de	4
cerrada	-3
check out	11
chicas	13
chico	-10
chicos	5
chill	-26
china	2
chiquito	8
chiste	-16
chiste se	-16
chocolate	7
chula	6
ciego	-11
cielo	-1
ciencias	1
cierto	1
cinco	12
cine	2
ciudad	18
ciudad acogedor	4
ciudad de	7
ciudad es	2
ciudad y	1
ciudades	5
claro que	2
clase de	7
clases	-53
clases de	-16
cliente	-1
cliente de	2
cliente repetitivo	2
clientela	1
clientes del	-2
club	8
club playavip	1
clásico	-1
clásicos	5
coche	-1
coche en	-14
coche para	2
coincidir	2
coincidir con	2
cola	-24
colchones	-31
colchón	2
colchón también	2
color	-2
come	3
comedor	-1
comentarios	4
comer	-5
comer algo	-10
comercial	3
comercial con	1
comercios	3
comida	2
comida y	-2
comido	-12
comiendo	-8
comienzo	1
comienzo de	1
como a	6
como cuando	-3
como el	-6
como en	3
como no	-9
como punto	-1
como son	2
como toda	3
como todo	4
como tu	4
como una	1
comodas	4
comodidad	14
comodidad de	5
comodidades con	1
comodidades de	-40
comodo	5
comodo y	1
compa	3
compartidos	4
compañia	1
compañía	13
complejo	35
complejo para	2
completamente	2
completas	8
completas y	1
completo	8
completo y	6
comprar	11
compras	-1
comunicado	-2
comunicado con	-1
común	1
con	22
con alguien	-3
con amigos	3
con bañera	-1
con buen	2
con buenos	7
con cafetera	4
con cama	1
con clase	3
con cocina	1
con cápsulas	1
con diferentes	2
con dos	7
con el	3
con ella	18
con ellos	15
con energías	4
con esta	-12
con ganas	8
con gran	3
con la	1
con mi	4
con minibar	4
con mucha	3
con otro	-6
con personal	-2
con poco	2
con spa	1
con tanto	-12
con todas	43
con todos	5
con tu	3
con tus	2
con un	-11
con una	4
con vistas	2
con zumos	2
con él	10
conciertos	12
concurso	-6
concurso de	-6
condiciones	1
conectado	2
confort	8
confortable	28
confortable y	1
confortables	13
conmigo	-1
conocer	48
conocer la	1
conocer sevilla	3
conocerte	23
conocido	13
conocíamos	2
conseguimos	-2
consejos	14
consulta	6
contentos	27
contentos de	2
contigo	-1
contra	-1
contrario	-3
corazón	41
corazón de	9
correcta	-4
correcta y	3
correctamente	1
correcto	43
correcto y	4
cortesía	1
cosa	-17
cosas	-4
cosas buenas	3
cosas pero	-3
cositas	6
costa	14
costa rica	3
costumbre	7
crack	15
creo	-4
creo que	-5
cuadra	-1
cual	1
cual se	6
cualquier	4
cualquiera	10
cuando	-1
cuando ando	-4
cuando la	-3
cuando llegamos	-6
cuando me	1
cuando pueda	10
cuando se	1
cuando te	-2
cuando uno	-8
cuanto	1
cuanto a	1
cuantos	2
cuarto de	5
cuatro	-7
cuatro estrellas	-10
cuenta	32
cuenta con	27
cuenta es	3
cuidado	1
cuidado y	3
cuidados	1
culo	-46
culo a	-4
culpa	-13
cultura	16
cumplir	3
cumplió	1
cuqui	14
curioso	5
curso	20
cutre	-10
cuándo	-3
cápsulas	3
cápsulas de	1
céntrico	7
cómic	5
cómo	-1
cómodamente	2
cómodas	45
cómodas el	1
cómodas y	13
cómodo	20
cómodo que	-1
cómodo y	2
cómodos	3
da	-4
da un	6
daba	1
dado	-2
dan	-1
dan un	-2
dando vueltas	-2
dark	9
darle	-1
darme	8
darte	11
darte el	3
datos	-1
daño	-2
de agradecer	20
de al	-8
de amor	4
de animacion	1
de aseo	-2
de autobus	1
de autobús	1
de ayer	10
de bares	4
de buena	4
de bus	2
de cafe	1
de café	1
de caja	2
de cava	-12
de chicas	7
de chocolate	7
de ciudad	4
de comer	-1
de comida	-2
de comidas	1
de compras	1
de conocerte	5
de cosas	-1
de cuatro	-18
de decir	4
de diciembre	-8
de dos	1
de ellas	1
de encamp	2
de entrada	2
de ese	13
de españa	-3
de esta	-8
de este	-3
de estos	1
de facilidades	2
de fiesta	1
de gente	-1
de grande	4
de hotel	5
de hoy	14
de ir	2
de la	-6
de leche	1
de limpieza	-22
de lo	1
de los	1
de madera	2
de madrid	61
de mantenimiento	-13
de matrimonio	4
de mañana	2
de menos	-1
de mi	1
de mis	25
de muchas	1
de música	6
de naranja	-11
de no	-17
de noche	-8
de nosotros	3
de nuestra	-4
de ocio	1
de otros	-7
de pago	5
de panchar	1
de partida	2
de paso	-28
de pepsi	1
de peñíscola	1
de plástico	-27
de precio	2
de productos	1
de recepcion	-3
de recepción	13
de relax	15
de restaurantes	7
de roma	2
de san	1
de septiembre	3
de si	5
de siempre	-8
de sol	-2
de su	-2
de tamaño	-2
de tapas	3
de taxis	1
de tener	-9
de termini	1
de ti	1
de todas	21
de trabajar	14
de transporte	-2
de tren	2
de trenes	9
de tu	1
de una	-1
de user	14
de vacaciones	-8
de vida	11
de vuelta	3
debajo	-7
debajo de	-35
debe	-25
debe estar	-2
debemos	1
debería	-24
debería tener	-5
deberían	-1
debió	-2
debo	-3
decepcionante	-46
decirme	-3
decirte	7
decisión	1
decoracion	-12
decoración	26
decoración de	4
decorado	1
deficiente	-25
definitiva	-2
definitivo	-4
deja	-18
dejado	-5
dejar	-2
dejar de	-11
dejar el	-1
dejen	-6
del aeropuerto	9
del ave	1
del año	18
del bar	-3
del barça	-12
del bayside	1
del buffet	1
del camp	6
del camping	-14
del centro	-3
del club	5
del desayuno	-16
del día	5
del equipo	6
del mar	1
del metro	13
del mismo	3
del portátil	-2
del sol	5
del sorteo	3
del spa	2
del stress	2
delante	15
delante del	1
den	-8
denuncia	-5
depresión	-20
derecha	-2
desagradable	-60
desayunar	1
desayuno como	3
desayuno estupendo	2
desayuno está	1
desayuno muy	6
desayuno no	3
desayuno que	-1
desayuno se	-18
desayuno también	-5
desayuno tipo	3
desayunos	1
desayunos y	1
descansar	1
descanso	13
descubrir	1
desde	2
desde lo	4
desde los	4
desde que	7
deseando	25
deseando que	4
desear	-38
deseo	1
deseo lo	3
desfavorable	-39
desorden	8
después	-1
después de	-19
destacar también	1
destrucción	-5
detalle	1
detalle de	-1
detalle muy	2
detalles	-1
detalles como	2
detalles que	7
di	1
di trevi	1
dia	-2
dia con	3
dia de	-1
diario	2
dias	1
dias de	11
dice	-5
dice que	5
dicen	-20
dicha	44
dicha que	5
dicho	-3
diciembre	-8
diciendo	-3
dieron	-2
dieron una	-14
diferentes	29
diferentes cafés	2
difundir	9
difícil	-43
diga	1
digamos	-9
digamos que	-9
digital	5
digo	-4
digo que	-2
dije que	-2
dijo	-5
dijo que	-3
dio	4
dios	11
dios que	-1
directo al	3
directora	-16
directos	1
disfrutamos	19
disfrutamos de	3
disfrutar	30
disfrutar de	6
disfrutar del	3
dispone	6
dispone de	6
disponen	6
disponen de	3
dispones	1
dispones de	1
dispuesto	1
diste	-10
diversos	2
divertidas	5
dolor	-37
dolor de	-9
domingo	13
donde esta	3
donde hacen	1
donde hay	-7
donde la	2
donde se	14
dormida	-7
dormida y	-3
dormir con	2
dos adultos	1
dos camas	-1
dos dias	1
dos días	-51
dos jacuzzis	4
dos jarras	2
dos niños	1
ducha	-7
duele	-1
duele la	-10
duermo	-6
durante	-3
durante el	-2
durmiendo	-1
duró	5
dándome	-19
día	2
día !	6
día con	-2
día el	1
día es	2
día estupendo	13
día me	36
día no	-2
día y	16
días !	20
días de	-1
días por	2
días que	4
días se	3
días sin	-5
días y	1
días ya	-7
e	-3
e incluso	1
e infusiones	2
echa	6
edad	4
edificios	-4
educación	-8
educada	13
educada y	2
educado	7
eficaz	4
eficiente	-2
ego	1
ejercicio	9
el aeropuerto	2
el aire	-3
el amor	1
el armario	-2
el bano	-14
el barrio	7
el buen	2
el bufet	-2
el calor	-12
el camping	-20
el canal	11
el celular	-5
el centor	1
el centro	3
el colchón	2
el comedor	-3
el concierto	3
el concurso	-6
el de	1
el del	-9
el desayuno	1
el desorden	8
el detalle	-1
el dia	-1
el día	-4
el entorno	-15
el estreno	7
el fallo	-7
el fin	6
el hotel	9
el huesped	-2
el interior	8
el lobby	1
el lugar	2
el lunes	6
el mando	-19
el mar	6
el mas	1
el mejor	33
el mes	-1
el milibar	2
el mini	2
el mismo	-26
el mobiliario	2
el más	-18
el móvil	-5
el nuevo	4
el ojete	-8
el olor	-11
el parking	2
el pelo	-5
el peor	-4
el primer	-4
el problema	-2
el programa	10
el pueblo	15
el puente	3
el que	-6
el respeto	-7
el restaurante	7
el ruido	-6
el ser	-9
el servicio	1
el silencio	13
el sol	18
el spa	10
el suelo	-12
el tamaño	1
el tiempo	3
el trabajo	7
el trato	6
el unico	-5
el verano	-9
el vídeo	-3
el wifi	-29
el único	-13
eleccion	1
elección	15
elegante	7
elegante y	7
elevado	1
ella	2
ellas	-10
ello	4
ellos	3
ellos no	-9
emocionado	24
emocionado por	10
emoción	1
empecé	-1
empecé a	-9
empezar	11
empezó	-12
empiezo	1
empleados	5
empleados son	2
en agosto	2
en barcelona	10
en bus	-4
en casa	10
en cuando	1
en cuanto	1
en definitiva	-2
en donde	-1
en dos	-6
en esas	3
en ese	-1
en eso	1
en españa	-12
en estado	-11
en estas	1
en este	18
en estos	-1
en familia	-1
en fin	4
en general	1
en la	-3
en las	-9
en lista	3
en lo	2
en los	-20
en madrid	17
en medio	2
en málaga	3
en méxico	-7
en octubre	2
en otra	5
en plena	26
en primera	7
en realidad	2
en restaurante	-1
en serio	-1
en si	-1
en taxi	1
en todas	1
en todo	6
en todos	1
en tu	11
en twitter	6
en un	-3
en una	-6
en unos	9
en user	3
en vez	-1
enana	-24
encamp	2
encanta	32
encanta !	1
encanta este	1
encanta la	6
encantado	38
encantado de	4
encantado user	5
encantador	30
encantador en	1
encantador muy	3
encantados	6
encantados de	2
encantan	8
encanto	29
encantó	25
encontramos	2
encontré	-25
encuentra	14
encuentra a	4
encuentra en	14
energías	4
energías renovadas	4
enhorabuena	23
enhorabuena !	3
enorme de	2
ensayo	-2
entender	-6
entera	3
entero	-20
entiende	1
entiendo	-17
entiendo que	-8
entorno	5
entorno no	-15
entrada	-7
entradas	-2
entrando	-3
entrar	-1
entrar en	-2
entre	-26
entre dos	-10
entretenido	5
entro	8
entro a	5
equipada	6
equipamiento	5
equipo	2
equipo de	17
era	-13
era el	-4
era la	-39
era muy	51
era un	-7
eres	11
eres la	-1
eres muy	19
es	3
es bastante	2
es buenisimo	2
es bueno	-1
es como	14
es correcta	-4
es correcto	2
es de	4
es decir	1
es el	-2
es espectacular	1
es excelente	6
es fantástico	3
es fácil	-10
es genial	1
es grande	9
es gratuito	1
es horrible	-3
es ideal	4
es increíble	7
es inmejorable	2
es la	-1
es mas	7
es mejor	11
es muy	-3
es más	-4
es perfecta	6
es perfecto	2
es posible	20
es preciosa	18
es precioso	3
es pura	3
es que	3
es raro	-4
es ser	-9
es simplemente	2
es super	-8
es tan	-16
es una	1
esas	1
escaleras	-57
escapada	2
escaso	-78
escenario	1
escocia	7
escoger	-3
escríbenos	3
escuchar	44
ese hotel	1
ese precio	3
eso	-2
eso era	-8
eso es	-5
eso no	-27
eso que	6
eso sí	-1
esos	7
esos días	2
espacio	1
espacios	3
espaciosa y	-1
espaciosas	4
español	-1
especial	2
espectacular	37
espectaculares	3
espectativas	7
espectáculos	9
específica	11
esperando	-3
esperar	-12
esperar un	-12
espero	11
espero con	3
espero que	3
esperábamos	2
espléndido	6
esque	-11
esta a	5
esta bastante	13
esta cadena	-3
esta ceniza	-3
esta ciudad	-3
esta en	4
esta es	-1
esta muy	2
esta noche	6
esta situado	4
esta tarde	6
esta vez	1
esta y	3
estaba	-23
estaba bastante	2
estaba en	-4
estaba sucio	-15
estaban	-9
estaciones	7
estaciones de	3
estación	28
estación de	17
estación del	1
estado varias	5
estadía	1
estamos todos	-2
estan	3
estan muy	2
estancia de	1
estancia en	28
estancia la	1
estancia muy	-1
estancias	1
estar	-2
estar con	-4
estar en	-1
estar un	-16
estará	1
estas	1
estas ?	-5
este	-2
este año	-1
este día	-32
este hotel	34
este mundo	-1
esto	-8
esto es	-16
esto no	-7
estos	-1
estos apartamentos	2
estoy	-12
estoy contenta	13
estoy deseando	6
estoy feliz	7
estoy hasta	-15
estoy muy	8
estrechas	-17
estrellas	-15
estrellas que	1
estreno	30
estreno de	7
estube	2
estubo	2
estudiar	-9
estupenda	9
estupendas	8
estupendo	18
estuve	17
estuve con	2
estuve en	7
estuvo	1
está	-1
está bastante	5
está bien	6
está cerca	6
está delante	6
está en	-4
está genial	3
está llorando	-5
está muy	8
está situado	3
están	-6
están bien	1
están en	-16
estás	-1
eu	6
euros	1
evento	5
evento por	5
ex	10
examen	-7
excelencia	5
excelente	127
excelente servicio	4
excelentes	44
excepcional	1
excesivamente	-12
existe	-27
expectativas	1
experiencia	19
experiencia fue	1
exquisito	3
exquisito y	3
extra	-6
extranjero	6
extraño	-8
extremadamente	5
exámenes	1
f	-1
facilidades	2
facilita	1
factura	-3
fallo	-3
falta	-15
falta de	-17
faltan	-2
familia	9
familia es	8
familia y	10
familiar	32
familiar es	1
familias	4
fan	3
fanart	4
fantastico	-2
fantástica	4
fantástico	26
fatal	-61
fatal en	-7
favoritas	9
favoritos	4
fe	7
fe en	2
fea	-16
felices	8
felicidad	17
felicidades	52
felicidades !	1
felicidades por	3
felicitar	4
felicitar a	2
feliz	50
feliz cumpleaños	1
feliz domingo	2
feliz navidad	-5
feliz noche	1
feliz por	4
feliz y	2
felizviernes	3
feminismo	-4
feministas	-5
fenomenal	7
feo	-97
feria	-6
feria de	4
ff	11
ff a	11
fiebre	-9
fiesta	4
fin	10
fin de	1
final	-1
finca	2
finde	6
fines	-26
fines de	-26
fitness	1
flipante	8
florencia	2
florencia y	1
fondo	-5
fontana	1
fontana di	1
forma	1
foto de	-10
fotos que	5
frente	10
frente de	2
fresca	-17
fresquita	-12
fresquitos	6
from	8
frío	-24
fue	3
fue bastante	1
fue bueno	7
fue el	-1
fue la	-11
fue muy	18
fue una	13
fuera de	-1
fuera del	-1
fueron unas	1
fuerte	18
fuerte abrazo	4
fuertes	17
fui	9
fuimos	-2
funcionaba	2
funcional	20
funcionales	1
funcionales con	1
futuro	7
fué	-1
fácil acceso	2
ganadora	2
ganas	8
ganas de	6
ganas ya	5
gastar	-10
gb	-9
general	1
general muy	-1
general no	2
general y	-1
generales	1
genial	124
genial en	1
genial porque	2
genial y	1
geniales	32
gente	-4
gente por	-3
gente y	-3
gilipollas	-6
gimnasio	24
gloria	6
go	11
gracias	38
gracias !	6
gracias a	27
gracias guapa	1
gracias niñuca	2
gracias por	46
graciosa	17
gracioso	1
grados	-3
grados y	-3
gran	18
gran abrazo	3
gran cantidad	1
gran hotel	5
gran trabajo	2
gran variedad	10
gran vía	21
grande	65
grande con	2
grande que	2
grande y	20
grandes	1
gratificante	13
gratis	15
gratis en	4
gratuita	12
gratuita y	3
gratuitamente	2
gratuito	62
gratuito a	1
griego	-11
grupo	21
gráfica	-5
guapa	52
guapa !	1
guapo	-1
guay	9
gusta	28
gusta a	2
gusta el	1
gustado	30
gustado mucho	5
gustaria	7
gustaría	1
gustaría que	-4
gustazo	10
gusto	2
gusto mucho	6
gustos	26
gustó	5
gustó el	2
gustó mucho	18
ha	2
ha dejado	-1
ha encantado	4
ha gustado	33
ha hecho	1
ha pasado	-2
ha perdido	-2
ha sido	3
haberme	-10
habernos	3
habia	-10
habitacion que	-1
habitaciones amplias	1
habitaciones aunque	5
habitaciones bastante	-1
habitaciones el	1
habitaciones la	3
habitaciones no	-2
habitaciones son	2
habitaciones súper	5
habitaciones tienen	1
habitaciones un	1
habitaciones y	-5
habitación	2
habitación amplia	2
habitación cuando	1
habitación era	28
habitación es	4
habitación familiar	1
habitación perfectamente	1
habitación que	-4
habitación solo	-3
habitación y	-5
hablando	-15
hablando con	-3
hablar	5
hablar con	1
habrá	5
habrá nuevo	3
había	-14
habíamos	-1
habían	-8
hace falta	-9
hace feliz	5
hace poco	-2
hace que	-16
hace tiempo	-7
hace un	1
hacemos	1
hacen que	1
hacen sentir	2
hacer	-1
hacer el	-8
hacerlo y	8
hacernos	1
haces	2
hacia	1
hacéis	1
haga	-5
hamacas	1
han	-7
han sido	7
harta	-6
hará	8
haré	8
hasta	-8
hasta que	-14
hasta su	5
hay en	-5
hay gente	-27
hay mucho	2
hay muchos	-1
hay q	-8
hay que	-4
hay un	2
hay una	-1
hay varios	1
hayas	5
hayas pasado	5
he dicho	-1
he estado	3
he probado	4
he tenido	24
he vuelto	2
hechos	-42
hemos	43
hemos conocido	3
hemos estado	1
hemos ido	2
hemos pasado	1
hemos visitado	1
hermana	-10
hermana y	-4
hermosa	72
hermoso	80
hermosos	1
hermosos jardines	1
hervidor	2
hervidor de	2
hice	1
hicimos	-37
hija	-2
historia	-2
hmm	9
hombre	-6
hombres	13
hombres y	2
hora	-1
hora del	2
horarios	7
horas	-8
horrible	-8
horribles	-9
hote	-8
hotel	-3
hotel algo	1
hotel antiguo	-11
hotel bastante	-3
hotel bien	2
hotel completamente	2
hotel con	18
hotel cuenta	1
hotel céntrico	3
hotel de	-27
hotel en	-1
hotel encantador	17
hotel era	-42
hotel es	102
hotel esta	4
hotel estupendo	7
hotel está	32
hotel fue	2
hotel hacen	2
hotel la	2
hotel las	9
hotel limpio	2
hotel lo	-18
hotel maravilloso	4
hotel mucho	-1
hotel muy	5
hotel no	-22
hotel nos	3
hotel para	2
hotel pequeño	-28
hotel perfecto	6
hotel pero	-7
hotel porque	1
hotel se	2
hotel sin	1
hotel situado	5
hotel tenía	3
hotel tiene	5
hotel y	26
hoteles	-1
hoteles en	4
hoteles playa	1
hoy ?	-12
hoy es	-8
hoy estoy	1
hoy ha	-1
hoy no	-3
http	37
huesped	-1
i	3
iba	-6
iba a	-1
ideal	27
ideal para	26
ideal si	1
idiota	-2
ido	-4
ido a	-1
igual	-1
igual de	-2
igual lo	4
ilusionado	-7
imagen	1
imagino	7
imagino que	7
impaciente	-16
impecable	11
importante	-1
importantes de	1
imposible	4
impresionante	2
impresionantes	2
impresionantes con	1
in y	3
incendios	-9
incluso	5
inconveniente	-13
increible	9
increíble	7
increíbles	13
increïbles	2
incómoda	-16
indicaciones	2
infinito	2
infusiones	4
inglés	-7
iniciativa	-1
inmejorable	27
inolvidable	12
inolvidables	16
insonorizada	2
insonorizada con	1
instagram	-6
instalaciones	1
instalaciones muy	1
instituto	6
integrado	1
integrado en	1
interesa	-1
interesante	30
interior	33
interior del	2
internet	19
invitan	5
invitan a	5
ir a	-2
ir al	2
ir con	-1
is	-4
italia	2
izquierda	1
jacuzzi en	1
jacuzzi y	1
jacuzzis	4
jacuzzis en	1
jaja	42
jajaja	3
jajaja me	8
jamón	8
jarabe	-5
jardines	12
jardín	7
jardín y	4
jarras	2
jarras con	2
javier	15
jeje	24
jejeje	6
jode	-5
joder	-5
jodido	-1
juegas	4
juego	18
juegos	25
juegos de	1
jueves	5
jugadores	4
jugando	3
jugar	12
juicio	3
julio	-1
junio	-4
juntas	-18
juro	-6
juro que	-6
justo al	2
justo el	6
justo para	-25
km	-1
l	9
la	-2
la altura	1
la amabilidad	3
la amplitud	3
la animación	-16
la atención	30
la buena	1
la cabeza	-10
la calefacción	-1
la calidad	9
la calle	-1
la cama	-23
la cara	-5
la carta	1
la casa	1
la cena	2
la ciudad	32
la comodidad	5
la cultura	7
la decoración	8
la directora	-31
la distancia	-1
la ducha	-7
la entrada	-34
la estacion	9
la estación	25
la estancia	58
la experiencia	2
la familia	19
la felicidad	4
la feria	-6
la finca	2
la fontana	1
la foto	-1
la gran	-6
la habitacion	1
la habitación	-2
la liga	5
la limpieza	-1
la llegada	1
la localización	1
la lucha	11
la mano	-2
la mañana	-23
la mejor	15
la mierda	-6
la mirada	2
la misma	-8
la más	12
la noche	-11
la nueva	7
la oficina	13
la oportunidad	3
la otra	1
la parada	4
la pared	-5
la parte	19
la pasamos	1
la peor	-10
la piel	7
la piscina	1
la playa	-2
la plaza	18
la prensa	-11
la primera	9
la próxima	-7
la puta	-12
la que	2
la quiero	-12
la realidad	-5
la recomiendo	1
la reserva	1
la riviera	-35
la sala	3
la salida	-1
la segunda	1
la situacion	-2
la situación	16
la tarde	5
la tarjeta	-3
la tele	-7
la tercera	-1
la toscana	5
la tuya	-4
la ultima	2
la velocidad	4
la ventana	-5
la vez	-1
la vida	-3
la voz	-1
la wifi	1
la última	1
la única	-2
labios	-11
lado	1
lado de	3
lado del	14
lado es	-21
lado y	1
lamentable	-63
larga	4
largo	-13
las	-2
las afueras	4
las arenas	2
las artes	1
las atenciones	3
las atracciones	1
las camas	-3
las cenas	2
las cercanías	-1
las ciencias	1
las clases	-4
las cosas	1
las de	-26
las dos	-2
las escaleras	-13
las fiestas	-1
las maletas	2
las mesas	-8
las necesidades	7
las otras	-5
las parcelas	-1
las personas	-5
las puertas	-28
las risas	6
las salidas	5
las sábanas	1
las ventanas	-2
las vistas	12
las zonas	-26
lasaña	10
late	2
le	-1
leche etc	1
lee	-12
lejos	-4
lejos de	-5
levantarse	7
león	1
lh	14
libre	5
libre de	12
libro	4
liga	5
limpia	20
limpia y	12
limpiar	-13
limpias	3
limpias y	13
limpieza	-13
limpieza de	1
limpieza es	2
limpieza y	-1
limpio	37
limpio y	28
limpios	2
limpios y	1
linda	23
lindo	12
lindo día	6
lindo es	7
lindos	9
linea	21
linea de	1
lista	16
lista para	6
literalmente	-1
llamar	2
llamar a	2
llamarme	-5
llega	1
llegada	2
llegado a	4
llegado al	-4
llegamos	-8
llegamos la	-13
llegan	-13
llegar	-16
llegar a	-4
llego a	-2
llegue	7
llegue septiembre	7
llena	-1
llena de	-3
lleva directo	3
llevo	-4
llorando	-3
llorar	-1
lloro	-15
lluvia definitivo	-4
lo	-1
lo alto	4
lo bonito	4
lo bueno	1
lo contrario	-3
lo cual	1
lo de	-1
lo digo	-4
lo encontré	-25
lo hace	4
lo hacemos	6
lo han	-15
lo he	-5
lo hemos	4
lo hice	8
lo justo	-25
lo malo	-14
lo mas	1
lo mejor	37
lo menos	-22
lo mismo	-31
lo necesario	6
lo pasamos	1
lo peor	-41
lo q	-3
lo recomendamos	3
lo recomendaria	2
lo recomendaría	3
lo recomiendo	19
lo siento	-3
lo sé	-3
lo tanto	-1
lo tienes	3
lo vi	-8
lo único	-13
lobby del	1
localización	7
los alrededores	1
los amigos	7
los apartamentos	5
los bares	-17
los baños	-12
los camareros	-1
los de	-46
los detalles	-6
los días	6
los empleados	5
los espacios	3
los exámenes	7
los geniales	3
los grandes	-2
los gustos	8
los hombres	6
los hoteles	22
los labios	-11
los lunes	2
los mejores	1
los más	1
los niños	9
los ojos	-29
los precios	-20
los que	-1
los sanitarios	-1
los sentidos	4
los sitios	1
los tiempos	2
los trabajos	7
los viajes	6
lucha	11
luchar	6
luego	4
luego el	4
luego se	9
lugar	1
lugar de	-4
lugar en	8
lugar perfecto	-3
lugares para	3
lujo	22
luna	26
lunes	32
luz	-3
lástima que	-1
líder	19
líder de	10
línea	11
línea de	3
m	-7
madera	2
madrid	33
madrid a	1
madrid y	-2
madrileña	2
madrileña todo	1
madrugar	-6
mae	-16
magia	8
magnifico	7
magnífica	9
magnífico	2
mail	-10
mal	-74
mal la	-2
mal me	-1
mal que	2
mala	-68
mala suerte	-4
malas	2
maldita	-33
maleducado	-15
maletas	-4
malo	-89
malo que	-1
malo y	-4
malos	-1
mami	-1
mamá	-4
manchas	-8
mando	-4
manera	23
mano	-4
mantenimiento	-17
mar	1
maravilla	2
maravillosas	2
maravilloso	21
maravilloso día	3
maravillosos	4
marriott	-36
marzo	2
marítimo	1
mas	3
mas barato	12
mas bonito	6
mas el	-73
mas en	-3
mas me	6
mas que	29
masaje	1
mata	-21
matrimonio	8
mayor	4
mayores	-1
mayoría	2
mañana	-1
mañana !	11
mañana me	-27
mañana tengo	-4
me	-5
me acabo	1
me alegra	13
me alegro	9
me alojé	-3
me arden	-3
me arrepiento	-11
me cago	-5
me da	-5
me dan	-11
me deja	-6
me dio	3
me duele	-10
me encanta	19
me encantan	8
me encanto	6
me encantó	9
me espera	19
me estoy	-6
me está	-5
me gusta	34
me gustaría	-2
me gusto	24
me gustó	3
me haces	16
me han	-7
me he	-4
me imagino	7
me lo	-1
me mata	-11
me meo	10
me ofrecieron	2
me parece	13
me parecio	-5
me pasa	-5
me pongo	-4
me quiero	-2
me robaron	-11
me tiene	-21
me va	-10
me viene	6
me voy	8
media	18
media hora	5
media pensión	3
medio del	2
mejor	30
mejor compañía	7
mejor de	37
mejor del	12
mejor en	-20
mejor es	1
mejor eso	14
mejor las	-2
mejor me	-1
mejor que	3
mejor si	5
mejor y	1
mejorar	-58
mejoras	5
mejores amigos	10
mejores en	-1
menciono	-8
menciono a	-8
mención	9
menor	-8
menos	-7
menos de	2
menos mi	-9
menos ruido	9
mensaje	1
mensaje privado	3
menuda	3
menudo	-4
menú	8
meo	10
mercado	1
merece	7
merece la	3
merecia	-15
mesas	-8
meses de	-10
mesilla	-2
metas	6
metro	22
metro con	2
metro de	3
metro justo	1
metro se	2
metro y	4
metromover	3
metros	33
metros de	14
mi cama	-6
mi cara	-6
mi cuarto	-2
mi estancia	3
mi ex	10
mi familia	25
mi madre	8
mi mamá	1
mi me	-7
mi mujer	1
mi niño	3
mi pareja	3
mi pelo	-6
mi primera	9
mi tambien	-10
mi vida	-2
mi y	-12
mi última	-1
miedo	-17
miel	1
mientras	-1
mierda	-41
milibar	2
milibar es	2
min	1
mini	14
mini bar	10
minibar	11
minibar gratuito	10
minicadena	1
minicadena plancha	1
minutos	20
minutos andando	11
minutos de	2
minutos del	1
mio	5
mira	9
mirada	2
mis amigos	-20
mis vacaciones	2
misión	2
misma	-8
mismo	-6
mismo del	1
mismo tiempo	1
miércoles	6
moda	-11
moderna	2
modernas	5
moderno	16
moderno y	6
mola	36
molesto	-11
momento	1
momento muy	1
momentos de	2
mona	5
montón	5
morir	-5
mosca	-3
motivo	7
moverte	2
moverte por	2
movilidad	-1
movimiento	-12
mucha gente	-6
mucha variedad	10
muchas	-1
muchas cosas	-14
muchas gracias	-24
muchas tiendas	1
mucho !	2
mucho el	18
mucho mas	-8
mucho mejor	3
mucho menos	-13
mucho más	4
mucho ruido	-18
mucho tiempo	2
muchos años	6
muchos cambios	2
muchos canales	1
muchos restaurantes	2
muchísima variedad	6
muchísimas	11
muchísimas gracias	11
muebles	-33
muero	-11
muerte	-6
muerto	-12
muestran	27
mujeres	9
multitud	8
multitud de	8
mundo del	7
mundo me	-9
mundo que	1
mundo y	-9
mundos	-2
murcia	13
museos	1
muy	12
muy acertada	2
muy acogedor	4
muy acogedora	1
muy agradable	11
muy amable	10
muy amables	19
muy atento	1
muy bien	36
muy buen	20
muy buena	13
muy buenas	1
muy bueno	16
muy buenos	6
muy caros	-34
muy centrico	2
muy cerca	25
muy completas	2
muy completo	18
muy confortable	2
muy contentos	6
muy correcto	7
muy cómodas	3
muy cómodo	9
muy de	4
muy divertido	11
muy felices	5
muy feliz	2
muy grande	2
muy grandes	2
muy guapa	5
muy guapo	8
muy limpia	2
muy limpias	4
muy limpio	6
muy lindo	8
muy mal	-10
muy malo	-11
muy malos	-15
muy moderno	2
muy pequeña	-12
muy pero	1
muy recomendable	12
muy recomendado	1
muy rica	4
muy rico	3
muy ricos	3
muy tranquilo	2
muy triste	-7
málaga	3
máquina	-4
más	-6
más !	12
más bien	-57
más bonito	9
más de	-8
más la	-9
más que	6
más triste	-4
máximo	-1
médicos	-8
méxico	-1
mí	15
mí me	3
mía	-7
mínimo	-2
móvil	-8
música	12
música y	1
nada	1
nada NOT_de	11
nada NOT_del	-6
nada NOT_en	2
nada NOT_masificado	2
nada NOT_mejor	8
nada NOT_para	-39
nada NOT_por	1
nada NOT_que	-7
nadie	-26
nadie NOT_me	-8
nadie NOT_nos	-11
nadie NOT_quiere	-4
naranja	-11
naturaleza	6
navegador	-3
navidad	-4
necesario	31
necesidades	7
necesita	-23
necesita una	-20
necesitaba	-38
necesitar	4
necesito	-8
negativo	-13
negocios	10
negro	-11
nerviosa	-8
ni	-43
ni NOT_el	-1
ni NOT_en	3
ni NOT_que	-1
ni NOT_siquiera	-11
ni NOT_un	-7
ni nada	-3
ni tampoco	-3
ninguna	6
ningún	-3
niños	32
niños ya	1
niñuca	2
no	-34
no NOT_a	-5
no NOT_cumplen	-17
no NOT_da	-5
no NOT_debería	-4
no NOT_debí	-11
no NOT_decir	-8
no NOT_en	-5
no NOT_entiendo	-16
no NOT_era	-13
no NOT_es	-4
no NOT_esta	-2
no NOT_estaba	24
no NOT_estoy	-10
no NOT_está	4
no NOT_fui	-3
no NOT_funciona	-8
no NOT_funcionaba	-17
no NOT_ha	-2
no NOT_habia	-5
no NOT_había	-3
no NOT_han	-12
no NOT_hay	-44
no NOT_he	-1
no NOT_importa	15
no NOT_la	2
no NOT_las	11
no NOT_le	-24
no NOT_llegó	-6
no NOT_lo	1
no NOT_los	-5
no NOT_me	-22
no NOT_nos	14
no NOT_obstante	2
no NOT_os	7
no NOT_podemos	-2
no NOT_puedo	-4
no NOT_quiero	-6
no NOT_recuerdo	-1
no NOT_repetir	-21
no NOT_saben	-4
no NOT_sabes	-1
no NOT_se	3
no NOT_seas	-6
no NOT_son	-22
no NOT_soy	-17
no NOT_sé	6
no NOT_te	1
no NOT_tener	1
no NOT_tengo	-4
no NOT_tiene	-10
no NOT_tienes	12
no NOT_una	-2
no NOT_va	-1
no no	-6
noche	-2
noche en	-2
noche es	7
noche y	1
noches	1
nooo	-10
noooo	-9
normal	5
normalita	-49
normalito	-41
nos alojamos	4
nos dieron	-6
nos encanta	1
nos encantó	3
nos ha	3
nos hemos	3
nos pones	10
nos regalaron	1
nos sentimos	1
nos tocó	-22
nos trataron	1
nosotros nos	-1
nota	-7
noticia	4
noticias	-13
nou	18
nou cerca	1
nou y	1
novia	2
nuestra estancia	13
nuestras	1
nuestras vacaciones	3
nuestros	9
nueva	10
nueva temporada	8
nuevo	28
nuevo a	9
nunca	-14
nunca NOT_más	-24
o	-2
o algo	-7
o en	-3
o la	4
o no	-6
o para	4
o sea	-2
o te	2
ocasiones	8
ocasión	1
ocio	4
octubre	2
ocupación	-33
odio	-9
oficina	13
ofrece	29
ofrecieron	5
ofrecieron una	2
oir	-6
ojalá	-2
ojalá me	-12
ojete	-8
ojo	-30
ojos	1
ok	13
ola	-9
olor	-11
olvidar	3
omg	-1
online	10
opciones	1
opción	31
opción de	2
opinión	1
oportunidad	3
oportunidad de	3
organización	-18
orgullo	16
orgullosa	6
otra cosa	-3
otra vez	-4
otro día	11
otros	-2
otros hoteles	-5
oye	-3
p	-4
pa	-3
padre	5
pago	5
paisaje	1
paisajes	5
palabra	-3
palladium	1
pan	9
panchar	1
panchar sobres	1
pantalones	-5
papel	-39
papá	-3
par	9
par de	9
para cenar	1
para comprar	2
para conocer	3
para darte	3
para descansar	1
para dormir	1
para dos	3
para el	9
para empezar	5
para hacer	2
para la	2
para las	-3
para lo	-1
para mañana	-5
para nada	2
para niños	4
para no	-13
para parejas	2
para pasar	-3
para que	-46
para quien	-4
para repetir	19
para salir	-1
para ser	-31
para tener	1
para ti	21
para toda	2
para todo	-29
para todos	4
para un	-1
para una	-2
para viajar	3
para viajes	1
para visitar	9
para vos	3
parada	33
parada de	33
paradas	3
paradas de	1
parcelas	-1
parcelas son	-1
parece	5
parece que	-26
parecer	11
pareces	11
parecio	-5
parecía	-11
pared	1
pared de	1
pareja o	-7
parejas	8
paris	4
parking	4
parque	4
parte de	-6
partida	7
partida para	1
partir	-2
partir de	-2
parís	6
pasa	-25
pasa a	-5
pasala	1
pasamos	-3
pasamos muy	2
pasando por	1
pasar	8
pasar las	2
pasar unos	2
pasar y	3
pasaran	3
pasarlo	-1
pase	-1
pase lo	7
pasen	8
paseo	34
paseo marítimo	1
paseos	2
paseos por	2
pases	17
paso	-19
pasos	1
pasos de	1
pasta	-5
pastilla	-11
pasó	1
pasó lo	-5
patio	1
patio interior	1
paz	-8
país	-6
pedir	-6
pega	-11
pegado	6
pelo	-47
película	18
películas	22
pendiente	-12
penita	-2
pensaba	-2
pensaba que	-2
pensando	-1
pensión	-12
pensé	1
peor	-122
peor de	-7
peor es	-1
peor que	-5
pepsi	1
pepsi televisión	1
pequeña	-1
pequeña pero	1
pequeño	-7
pequeño con	-1
pequeño hotel	5
pequeños	-1
perdí	-8
pereza	-6
perfecta	59
perfecta para	5
perfectamente	20
perfectamente insonorizada	1
perfectas	30
perfectas para	4
perfecto	56
perfecto !	7
perfecto en	1
permite	9
pero	-3
pero a	-22
pero aún	2
pero bien	1
pero como	-1
pero es	-2
pero esta	-3
pero está	-7
pero las	-19
pero los	1
pero muy	2
pero no	-18
pero son	-10
pero soy	-1
pero tengo	-1
pero tiene	-4
pero todo	14
pero una	2
pero yo	1
persiana	1
persona	3
persona más	6
persona que	5
persona y	-10
personal	2
personal agradable	1
personal amable	1
personal de	-11
personal del	-5
personal el	-1
personal es	21
personal excelente	1
personal fue	16
personal ha	1
personal me	2
personal muy	1
personal siempre	3
personal y	8
personas	-7
peru	-1
perú	-7
pesar	3
pesar de	1
pese	-12
pese a	-12
peñíscola	2
pff	-9
pfff	-3
picaduras	-24
pido	-13
pie	-1
pie a	1
piel	7
pierde	3
pileta	4
pintura	-31
pisa	2
piscina	10
piscina en	10
piscina y	4
piso	-5
placer	8
plan	6
plana minicadena	1
plancha	10
plancha y	2
planchar	11
platos	5
playa de	4
playa que	1
playa y	1
playavip	1
playlist	-1
plaza	36
plaza de	21
plena	8
plena gran	2
pleno centro	11
plástico	-27
pobre	-96
poca	-22
poca variedad	-1
pocas	-1
poco	-16
poco a	12
poco caro	-4
poco más	-3
poco variado	-3
pocos	4
poder ir	2
podria	-19
podría ser	17
poligono	-4
política	-11
pone	-1
pone a	-5
ponen	-1
poner	-12
poner un	-16
ponerle	1
ponerme	-23
pongo	-28
pongo un	-4
poniendo	-7
poquito	12
por algo	5
por aquí	9
por cierto	16
por compartir	1
por conocer	1
por cosas	1
por culo	-4
por dicha	18
por difundir	9
por el	8
por eso	-2
por los	6
por madrid	12
por mensaje	2
por no	-8
por otro	4
por parte	-3
por persona	-5
por poner	-13
por primera	3
por que	-14
por qué	-2
por semana	-5
por ser	6
por si	15
por sus	2
por trabajo	3
por tu	9
por un	7
por una	-20
porque	-29
porque el	1
porque es	1
porque está	4
porque la	-4
porque me	-10
porque no	-1
porque se	-1
porque si	-6
porque tiene	-1
porqué	1
portátil	-13
portátil y	-13
pos	-6
posibilidad	-1
posibilidad de	-1
posibilidades	2
posible	7
positivo	10
post	11
pq	-14
pq nadie	-5
prado	7
precio de	2
precio en	1
precio es	2
precio no	3
precio que	1
precio y	8
precios	3
precios muy	-3
preciosa	29
preciosidad	1
precioso	18
preciosos	3
prefieres	1
prefiero	-11
prensa	-11
primera	10
primera linea	1
primera línea	3
primera vez	3
primeros de	5
principal	1
principe	-2
privado para	3
privilegiada	2
pro	-2
probado	7
problemas	-6
productos	-2
profesora	-21
programa	28
pronto	-1
propia	-18
propios	2
provecho	-1
prácticamente	4
prácticas	-3
próxima	-2
próxima aventura	4
próximo	6
publico	2
pubs	3
pubs y	1
pude	3
pude disfrutar	3
pueblo	8
pueda	6
pueda necesitar	1
puedan	8
puedas	10
puede ir	5
puede ver	9
pueden	-2
puedes	47
puedes ver	3
puedo	10
puedo decir	4
puente	3
puerta del	4
puertas	-28
pues está	1
pues no	4
pues todo	2
puesto	2
puesto en	-17
pulsera	6
punto	-5
punto negativo	-13
puntos	3
pura	-1
puse	1
puta	-34
puto	-30
pz	-4
q	-30
q me	-6
q no	-4
que	-1
que a	-1
que ahora	1
que al	-7
que aún	-3
que bien	-1
que bonita	6
que buena	6
que bueno	18
que con	-1
que cuenta	4
que daba	1
que desear	-38
que dicha	5
que dispones	1
que duro	-12
que el	-26
que en	4
que era	-15
que eran	-3
que eres	15
que eso	-1
que estaba	-16
que este	-2
que estoy	-19
que estuve	7
que estuvimos	-1
que estuvo	-9
que están	-4
que existe	-3
que facilita	1
que feo	-1
que habia	-10
que hablar	1
que había	-44
que hacen	-13
que hacer	1
que han	3
que hay	23
que haya	-1
que he	17
que hemos	8
que ir	-8
que la	-1
que las	-1
que le	-8
que les	2
que linda	4
que lindo	18
que lleva	2
que llevo	-28
que lo	-7
que madrugar	-6
que mal	-7
que mas	8
que mañana	2
que me	-1
que mi	1
que mis	-4
que muy	8
que más	-8
que nada	10
que ni	-1
que no	6
que ofrece	10
que os	-9
que pagas	2
que para	-7
que pasa	-3
que pases	2
que pena	-3
que podemos	2
que por	-4
que puede	-1
que puedes	3
que quieras	6
que quiero	1
que se	-8
que sean	-1
que ser	6
que si	-5
que siempre	1
que solo	-5
que son	-5
que sorprende	-1
que soy	-7
que suficiente	1
que sólo	-3
que tal	41
que también	2
que tampoco	-7
que tanto	1
que te	5
que tener	-3
que tengas	6
que triste	-23
que tu	3
que tuvimos	4
que un	-7
que user	9
que vamos	5
que vengas	1
que veo	9
que ves	9
que ya	-37
queda	-7
quedaba	-4
quedan en	7
quedan sin	1
quedarme	4
quedarte	-1
quede	5
quede muy	1
quedé	-1
quedé en	-1
quedó	-3
queríamos	-1
queríamos ver	-10
quien	-2
quienes	-1
quiera	-1
quieras	2
quiere	-45
quieres	1
quiero decir	3
quiero hacer	-17
quiero más	7
quiero que	-1
quiero un	5
quiero ver	6
quite	2
quizá	-10
quizás	-20
quién no	17
qué	-3
qué bonito	8
qué tengas	5
qué triste	-1
radio	2
rajoy	-14
rajoy no	-4
rara	-31
raro	-27
rato para	-12
razones	4
realmente	21
recepcionista	-11
recepcionistas	-16
recepción	-2
recepción como	1
recepción es	2
recepción fue	4
recepción un	4
recepción y	-1
recibido	4
recibir	4
recién	3
recién acondicionado	1
recoger	-1
recomendable	86
recomendable para	5
recomendable por	1
recomendable y	3
recomendado	22
recomendamos	8
recomendamos a	3
recomendaria	2
recomendaria a	2
recomendaría	3
recomendaría sin	3
recomiendo	92
recomiendo a	3
recomiendo al	1
recomiendo este	1
recordar	-41
recorrer	7
reducida	-15
reducido	-15
reforma	-15
regalaron	1
regalo	2
regular	-54
regular y	-4
relación calidad	6
relajante	15
relajarse	10
relajarse en	1
relax	30
relax con	1
relax y	3
remodelación	10
renovación	-5
renovadas	8
repetir	39
repetitivo	2
repetitivo nos	1
reposeras	-2
reserva	-1
reservar	1
reservas	-1
respecto	-3
respecto a	-3
respeto	-12
responden	-4
respuesta	-3
restaurante	1
restaurante que	-11
restaurantes	3
restaurantes asequibles	1
restaurantes temáticos	1
restaurantes y	2
resto del	4
resulta	1
resultados	6
resultaron	3
retiro	4
reyes	-1
rica	37
rico	11
rico y	3
ricos	1
risas	15
ritmo	1
riviera	-35
robaron	-49
rodeado	4
rodeado de	4
rodillas	-8
rodillas y	-8
rojo	-10
rompió	-15
rompió el	-15
rt a	3
ruido	-39
ruido de	-6
ruidoso	-6
rápido	1
sabado	12
sabe	-4
saber	2
saber que	-2
sabes	-38
sabes que	-9
sabiendo	-6
sabiendo que	-6
sabía	1
sacar	-19
sala	12
sala de	2
sale	-25
sales	28
salidas	5
salimos	6
salir	-9
salir a	-19
salir de	-1
saloncito	-1
saludo	7
saludo a	1
saludos	2
saludos !	2
salvar	-10
san	1
sangre	-9
sanitarios	-7
santa	5
sants	1
se	-6
se acaba	1
se agradece	22
se come	3
se encuentra	6
se esta	-6
se ha	-1
se hace	-10
se han	4
se la	-12
se nos	-12
se nota	-8
se puede	6
se pueden	-2
se queda	1
se quedó	-7
se siente	-2
se sirve	-1
se vaya	8
se ve	1
se ven	-4
se veía	1
sea igual	-5
sea que	7
sean	-4
secreto	-4
seguir	5
segunda	12
segunda !	3
segunda vez	4
segundo	1
seguridad	2
seguro que	-1
semana	1
semana comiendo	-8
semana de	-9
semana en	2
semanas	1
semestre	-15
senator barcelona	-3
sencillo	8
sensaciones	6
sensación	-5
sensible	-8
sentido	13
sentidos	4
sentimos	1
sentir	23
ser	-2
ser buena	2
ser de	-17
ser el	-1
ser mi	-2
ser muy	8
ser más	-9
serie	7
serio	-7
servicio	11
servicio de	1
servicio del	3
servicio la	1
servicios y	6
será	-1
sería que	-6
sería un	5
sesión	18
sesión de	4
sevilla	1
shawn	-2
shows	2
si a	-4
si algún	6
si digo	-6
si el	7
si en	1
si eres	1
si hay	2
si lo	1
si me	2
si no	-11
si quieres	6
si se	-3
si si	9
si te	3
si tienes	1
si tuviera	2
si vas	3
si viajas	2
sido	4
sido el	1
sido en	1
sido un	2
sido una	5
sido unas	2
siempre dispuesto	1
siempre es	5
siempre que	15
siempre se	-4
siempre son	1
siempre te	-21
siempre y	-11
siena	4
siendo	7
siente	-2
siento	-4
siento que	-4
sigan	3
sigo sin	-7
sigue una	2
siguiente	-7
siguiéndote	-7
siguiéndote y	-7
siii	-3
silencio	23
silla	-6
silla de	-6
simpaticos	1
simple	-21
simplemente	4
sin	-1
sin NOT_agua	-6
sin NOT_alcohol	-1
sin NOT_bebidas	1
sin NOT_cargo	10
sin NOT_duda	2
sin NOT_dudarlo	9
sin NOT_embargo	1
sin NOT_grandes	-3
sin NOT_lugar	3
sin NOT_ti	-4
sin ningún	1
sino	-1
sirva	-15
sirve	-1
sirven	1
sitio	4
sitio de	2
sitios	-1
situacion	-1
situación	5
situación de	4
situación del	1
situado	-2
situado a	-1
situado al	2
situado cerca	-1
situado en	27
situado para	1
skins	4
sobran	-14
sobre el	3
sobre todo	-1
sobre una	6
sobres	1
sobres de	1
sobretodo por	-1
social	-1
sofá	-1
sofá cama	-2
sofía	-3
sois	4
sol	8
sol y	3
sola	-50
sola en	-3
sola vez	-13
solo	-5
solo he	5
solo para	-1
solo que	-2
solo quiero	22
solo se	-23
solo tienen	-29
solo una	-2
solo yo	-2
solos	-4
sombrillas	-10
somos	-46
son	1
son amplias	3
son bastante	1
son de	-1
son geniales	1
son grandes	1
son las	-18
son lo	36
son los	2
son un	1
son unas	1
son unos	1
sonrisa	32
sorprende	-1
sorprendente	7
sorpresa	3
sorteo	3
sorteo escríbenos	3
soy	-2
soy cliente	2
soy el	-7
soy lo	-2
soy pobre	-1
soy tan	-1
soy un	-9
soy yo	-5
spa	34
spa como	1
spa gratis	3
spa muy	-1
spa por	1
spa recién	1
spa ya	1
stas	-3
stress	2
su	1
su gente	1
su personal	1
su precio	2
su remodelación	6
su ubicación	9
subir	-2
subir a	-6
sucio	-60
suelen	1
suelen ser	1
suelo	-1
suelo de	-1
suena	35
suerte en	4
sueño	1
sueños	16
suficiente para	8
sufrir	-23
sumamente	1
summer	3
super	8
super bien	2
superficial	-5
superior	4
supermercado	4
supermercados	2
superó	7
supletoria	1
surgen	-5
sus habitaciones	1
sábanas	1
sé	-14
sé que	-2
sí es	1
sí la	-9
sí lo	3
sólo	-10
sólo a	-7
sólo tengo	6
tabla	1
tabla de	1
tal	1
tal y	3
tamaño de	1
tambien	6
tambien tiene	5
también	27
también de	5
también es	1
también hay	1
también la	11
también me	2
también se	-3
tampoco	-22
tampoco NOT_es	-16
tampoco NOT_me	-4
tan	-13
tan bien	18
tan solo	2
tan triste	-9
tanta	3
tanto a	1
tanto el	2
tanto en	1
tanto para	1
tapas	3
tapones	-13
tarde con	2
tardes	6
tarea	-10
tarjeta	-8
taxi	3
taxis	5
taxis en	2
te	1
te ahorras	1
te amo	3
te atienden	1
te da	-1
te dan	-9
te dejan	5
te deseo	10
te extraño	-11
te hace	-1
te hacen	4
te haya	3
te he	-3
te la	1
te llevo	6
te lo	-9
te quiero	20
te tienes	3
te vas	-1
teatro	5
teatros	4
tele	-7
televisión	-3
televisión plana	1
tema	-1
temperatura	-3
temporada	5
temporadas	14
temprano	-2
temáticos	-1
tenemos	1
tener	-5
tener a	12
tener más	-35
tener que	-5
tener una	-1
tenga	5
tengas	24
tengas un	11
tengas una	2
tengo	1
tengo el	-1
tengo ganas	21
tengo la	-1
tenido	2
tenido la	2
teniendo	1
tenés	4
tenía	1
tenía examen	-2
tenía un	10
tenía unas	1
tenían	1
tercera	1
termales	5
termini	1
terraza	6
terremoto	-5
texto	-1
texto de	-7
the	4
this	-3
ti	15
tiempo y	-4
tiempos	15
tiendas	35
tiendas y	1
tiene	5
tiene cerca	-2
tiene de	2
tiene gimnasio	7
tiene muy	-2
tiene piscina	3
tiene también	3
tiene todo	2
tiene un	2
tiene una	22
tienen muchos	-8
tienen que	-1
tienen sofá	-3
tienen una	3
tienes a	6
tienes acceso	3
tienes la	1
tienes que	-4
tienes un	4
tienes una	15
tierra	8
tio	-8
tipica	-13
tipo buffet	6
tipo de	-2
tocaba	-1
tocó	-22
todas	2
todas las	9
todavía	-1
todavía no	9
todo !	7
todo a	2
todo bien	1
todo como	3
todo correcto	1
todo el	-1
todo en	-19
todo era	-16
todo estuvo	1
todo está	6
todo incluido	-1
todo lo	2
todo madrid	1
todo momento	1
todo muy	13
todo perfecto	9
todo te	6
todo un	10
todo va	7
todos los	3
torre	1
tos	-5
toscana	12
total	-2
totalmente recomendable	4
trabajar	1
trabajo	12
trabajo gracias	4
trabajo y	9
trabajos	12
tragos	1
tranquila	26
tranquilidad	35
tranquilidad en	2
tranquilidad y	3
tranquilo	69
tranquilo y	8
transmitir	1
transporte	-3
transporte público	-1
tras	6
tras un	2
trata	1
tratamientos	1
trataron	1
trato	13
trato con	3
trato del	4
trato es	1
trato fue	5
trato y	1
través	5
través de	5
tren	11
trenes	1
tres	-7
tres días	4
trevi	1
trevi y	1
triste	-71
triste es	-3
triste que	-7
tristes	-20
tu	26
tu amor	5
tu cuenta	2
tu próxima	5
tu vida	-14
tuit	1
turismo	12
turística	1
tus	53
tuve	-1
tuve un	2
tuviera	2
tuvimos	2
tuvimos que	-22
tuya	-4
tv	1
tv es	1
twitter	13
twitter a	6
té	1
té con	1
tío q	-7
típica	-13
típicas	-10
tú	-8
tú no	-8
u	-11
ubicación	2
ubicado	18
ubicado cerca	1
ubicado en	3
ultima	3
ultima planta	1
un abrazo	20
un ambiente	1
un amigo	5
un baño	14
un buen	2
un cambio	-22
un chico	-10
un complejo	3
un corazón	2
un detalle	2
un día	15
un ensayo	-2
un excelente	1
un fin	-1
un fuerte	4
un gran	35
un hervidor	2
un hotel	1
un jacuzzi	2
un lugar	3
un lujo	17
un maravilloso	-2
un mejor	5
un mismo	12
un montón	5
un niño	-2
un nuevo	5
un par	2
un paso	5
un patio	1
un pequeño	28
un pero	-13
un personal	1
un piso	-2
un placer	7
un poco	-29
un poquito	5
un rato	15
un saludo	1
un servicio	1
un sitio	4
un sol	1
un sueño	9
un tanto	-26
un terremoto	-5
un tipo	-4
un trato	1
un vaso	-12
un éxito	14
una bañera	-17
una botella	-26
una buena	20
una calle	9
una cama	2
una cocina	2
una cosa	1
una cuadra	1
una de	30
una en	-26
una enorme	2
una estancia	16
una experiencia	4
una foto	1
una gran	16
una habitación	-28
una hermosa	1
una hora	-5
una limpieza	4
una maravilla	1
una noche	2
una parada	8
una pasada	7
una pastilla	-11
una pequeña	9
una piscina	2
una puta	-6
una semana	2
una sesión	4
una siesta	2
una sola	-13
una sonrisa	10
una tarde	4
una terraza	3
unas	2
unas instalaciones	3
unas vistas	3
unico	-10
unico que	6
universidad	-10
universitaria	6
uno de	12
uno que	3
unos	6
unos apartamentos	1
unos cuantos	10
unos dias	4
urbanos	1
usar el	1
user	7
user !	33
user a	-17
user ahh	9
user aquí	3
user ay	5
user bien	8
user bonito	2
user buen	11
user buenas	3
user bueno	-2
user buenos	21
user claro	5
user con	4
user de	-2
user en	7
user enhorabuena	6
user eres	16
user es	18
user eso	-1
user espero	26
user esta	1
user felicidades	4
user feliz	3
user gracias	-4
user gran	6
user ha	23
user hay	-2
user hoy	-4
user igual	1
user impresionante	-5
user jo	-8
user la	-10
user lo	-21
user los	1
user mi	13
user mis	-1
user muchas	42
user muchísimas	2
user muy	-13
user ni	2
user no	3
user noooo	-9
user ojalá	2
user oye	1
user para	5
user pero	-10
user por	-2
user porque	-39
user pues	1
user que	8
user sea	2
user seguro	1
user si	-1
user siempre	17
user sigo	-6
user somos	-8
user sí	18
user tengo	19
user tio	-8
user un	1
user una	-7
user user	1
user vale	-1
user vaya	5
user y	-1
user ya	10
user yo	-12
uso	-2
usted	-1
v	4
va bien	1
vacaciones	9
vacaciones en	-3
vacío	-9
vale la	4
vale me	-4
valencia ?	-6
valle	1
valor	2
vamos	-6
vamos a	-1
variada	11
variada y	1
variado	7
variado y	4
variados	1
varias	8
variedad	6
variedad de	4
variedad y	7
varios	-8
vas al	2
vas en	1
vaso	-12
vaya	2
ve	1
veces	-8
veces me	-19
veces por	-6
vegetación	5
veian	-4
velocidad	12
ven	-6
venezolana	-10
venezuela	-6
vengas	1
ventana	-5
ventanas	-2
veo a	9
ver	1
ver al	1
ver el	-1
ver en	4
ver lo	7
ver si	11
verano	-13
verdad	1
verdad ?	1
verla	23
verme	-2
versión	1
verá	-16
veré	20
ves	1
vez	1
vez al	-9
vez de	-1
vez en	5
vez ha	12
vez más	-11
veía	1
veía la	4
vi	-2
viajamos	-3
viajando	-8
viajar	3
viajar en	3
viajas	2
viaje	-2
viaje !	1
viaje de	1
viajes	23
viajes a	4
vida nos	6
vida que	-1
video	11
videos	10
videos de	6
viejas	-28
viejita	8
viejo	-4
viendo	10
viene	3
vienen	19
vimos	-2
vino o	1
vip	3
visita	9
visitado	1
visitar	38
visitar el	2
visitar la	1
visitas	9
vista	3
vistas	91
vistas a	5
vistas de	1
vistas desde	3
vistas espectaculares	1
visto	4
viva	6
vivo en	3
volvemos	12
volvemos a	2
volver	5
volvere	4
volveremos	30
volveremos a	2
volveria	12
volveré	16
volvería	13
voy	1
voy con	9
vuelo	2
vuelta	15
vueltas	-2
vuelto	1
vuelto a	2
vuelven	-1
vuelves	2
vuelvo	-1
vuestra	4
vuestro	-24
vía	21
vía madrileña	2
vídeo	-2
web	1
wifi	-2
wifi gratis	6
wifi no	-6
wifi y	2
windows	-9
x	-15
y a	4
y abundante	2
y agradable	4
y agua	1
y ahora	-61
y algo	8
y ambiente	1
y apartado	3
y así	7
y atencion	1
y atención	1
y atenta	3
y atento	3
y aun	-3
y aún	-3
y bares	1
y baño	1
y bien	29
y buen	6
y buena	1
y bueno	2
y calidad	2
y cerca	4
y claro	1
y confortable	3
y confortables	1
y cuando	-1
y cuidado	10
y cómodas	4
y de	1
y del	1
y después	-8
y disfrutar	1
y dispone	3
y donde	-2
y dos	2
y eficaz	4
y eficiente	-2
y era	1
y estaba	4
y estamos	4
y está	1
y feliz	2
y funcional	7
y gente	1
y gran	2
y hoy	6
y las	10
y limpias	2
y limpieza	1
y lo	-7
y los	-1
y me	-2
y medio	-4
y mejor	3
y mi	-2
y minibar	1
y mucha	-3
y muchas	14
y mujeres	2
y muy	-6
y más	-8
y no	-17
y otro	-2
y para	26
y parada	1
y peñíscola	1
y piscina	1
y poder	5
y pongo	-8
y por	2
y profesional	1
y puedes	1
y que	-3
y restaurantes	5
y salimos	1
y se	-10
y seguro	-1
y septiembre	-11
y servicial	1
y servicios	2
y siempre	-1
y sin	-3
y situación	1
y sobre	-1
y sobretodo	1
y soy	-4
y su	6
y tabla	1
y también	1
y tampoco	-25
y tener	3
y tengo	-11
y tenia	1
y tiene	8
y todos	8
y té	1
y un	-1
y una	3
y variado	5
y ver	27
y ya	4
y yo	-5
y zona	1
ya	-3
ya conocíamos	2
ya eres	-8
ya es	-1
ya está	6
ya me	3
ya no	-29
ya pero	-3
ya que	1
ya quiero	9
ya sabes	-18
ya te	13
ya tenemos	4
ya tengo	-2
ya tiene	-18
ya va	-12
yendo	6
yo	-8
yo a	-1
yo aquí	-10
yo con	6
yo cuando	7
yo estoy	1
yo he	-3
yo iba	-7
yo la	-5
yo me	-1
yo no	-5
yo pero	-4
yo quiero	4
yo solo	1
yo soy	1
yo te	17
yo tengo	2
yo todo	-9
yo ya	-1
zona	1
zona de	29
zona es	1
zona muy	-5
zona no	-19
zona para	3
zona tranquila	8
zonas	-2
zonas comunes	-1
zumo	1
zumos	6
zumos fresquitos	2
ª	2
ánimo	14
ánimos	-13
áreas	-12
éxito	14
éxitos	2
última hora	1
últimamente	-11
último	-1
último piso	-2
últimos	-6
única	-4
única que	-1
único	-29
único inconveniente	-13
♥	1
✨	6
🌼	-7
👌	3
😂	2
😂 😂	23
😘	15
🤗	3
