# format: repute-lexicon/1
# name: reviews
# language: es
# version: 1
# licence: GPL-3.0-or-later
# trained-on: es_opener_es_hotels negative=240 neutral=72 positive=1026 held-out=358 digest=e02a8450811e4d4e4c130cc716d098af
# trained-on: es_umsab_tweets negative=721 neutral=721 positive=721 held-out=870 digest=0044ecf88fe4fd7a76b50e63074ade03
# settings: entries=20000 words=3 texts-min=2 cost=9 digits=no presence
# settings: dropped=37 calibration-error=0.0206
# negators: no ni nunca jamás jamas sin nada nadie ningún ninguno ninguna tampoco apenas
# negation-window: 3
# scale: 0.10376963
# slope: 0.596296
# probability: 1.07002 -0.23883
# thresholds: -0.300 0.285
# accuracy: es_opener_es_hotels n=340 binary=0.8559 f1=0.7487 n3=358 f1-3=0.4993 pearson=0.6134
# accuracy: es_umsab_tweets n=580 binary=0.7190 f1=0.7238 n3=870 f1-3=0.4735 pearson=0.4314
!	24
?	-33
NOT_a	-47
NOT_a NOT_dudas	2
NOT_a NOT_dudas es	2
NOT_a NOT_la	-21
NOT_a NOT_las	-7
NOT_a mi	1
NOT_acuerdas	-9
NOT_acuerdo	-4
NOT_agua	-7
NOT_agua NOT_caliente	-5
NOT_al	4
NOT_alcohol	-5
NOT_alcohólicas	1
NOT_algo	-32
NOT_alguien	-14
NOT_alguna	2
NOT_armario	-18
NOT_arreglar	-9
NOT_así	-11
NOT_beber	-7
NOT_bebidas	1
NOT_bebidas NOT_alcohólicas	1
NOT_bien	-17
NOT_bien NOT_por	-6
NOT_bonito	-21
NOT_buena	-9
NOT_buenas	-1
NOT_bueno	-4
NOT_caliente	-7
NOT_capaz	-19
NOT_capaz NOT_de	-13
NOT_cara	-22
NOT_cargo	11
NOT_cargo NOT_y	1
NOT_cargo NOT_y NOT_dispones	1
NOT_caso	-6
NOT_como	-8
NOT_con	-12
NOT_conozco	3
NOT_cosa	-52
NOT_coste	1
NOT_creas	1
NOT_cuando	-6
NOT_cumplen	-20
NOT_da	-3
NOT_de	-1
NOT_de NOT_la	-1
NOT_de nada	4
NOT_debería	-6
NOT_debí	-14
NOT_deja	-23
NOT_dejan	-8
NOT_del	-8
NOT_del NOT_otro	-5
NOT_del NOT_otro NOT_mundo	-4
NOT_dicho	1
NOT_dispones	2
NOT_dispones de	1
NOT_dispones de un	1
NOT_dormir	4
NOT_duda	1
NOT_duda NOT_alguna	2
NOT_duda este	-3
NOT_dudarlo	10
NOT_dudas	3
NOT_dudas es	2
NOT_duerme	-1
NOT_día	1
NOT_el	-5
NOT_el que	1
NOT_el que el	1
NOT_embargo	1
NOT_embargo no	1
NOT_en	-8
NOT_en NOT_el	4
NOT_en NOT_el que	1
NOT_en la	-5
NOT_encontraban	1
NOT_encuentro	-3
NOT_entiendo	-25
NOT_era	-23
NOT_es	2
NOT_es NOT_algo	-5
NOT_es NOT_de	-17
NOT_es NOT_el	-4
NOT_es NOT_necesario	2
NOT_es el	-5
NOT_es nada	2
NOT_eso	-5
NOT_esperar	-12
NOT_esperes	1
NOT_esta	1
NOT_esta NOT_mal	2
NOT_esta nada	-1
NOT_esta nada NOT_mal	-1
NOT_estaba	28
NOT_estaba NOT_mal	2
NOT_estar	2
NOT_este	-13
NOT_estoy	-16
NOT_está	2
NOT_fin	-6
NOT_fue	2
NOT_fui	-3
NOT_funciona	-24
NOT_funciona NOT_bien	-12
NOT_funcionaba	-20
NOT_gente	-1
NOT_gran	-32
NOT_gran NOT_cosa	-18
NOT_grandes	-13
NOT_gusta	-16
NOT_gusta NOT_que	-10
NOT_ha	-1
NOT_haber	-9
NOT_habia	-3
NOT_habrá	-5
NOT_había	-20
NOT_hace	-5
NOT_hacer	-35
NOT_hacer nada	-2
NOT_hagas	-5
NOT_han	13
NOT_hay	-16
NOT_hay NOT_que	1
NOT_hay nada	9
NOT_hay nada NOT_de	2
NOT_he	-1
NOT_he NOT_leído	11
NOT_he NOT_podido	-6
NOT_hizo	-9
NOT_hotel	-9
NOT_importa	16
NOT_ir	-2
NOT_juego	-7
NOT_la	11
NOT_la habitación	-2
NOT_la playa	-2
NOT_las	-12
NOT_las maletas	-22
NOT_le	-33
NOT_leído	17
NOT_limpiaron	-17
NOT_limpiaron NOT_la	-11
NOT_llega	-7
NOT_llega NOT_a	-5
NOT_llegado	-6
NOT_llegó	-15
NOT_lo	-2
NOT_lo NOT_que	-4
NOT_lo NOT_recomiendo	2
NOT_lo NOT_tengo	2
NOT_los	-54
NOT_lugar	8
NOT_lugar NOT_a	2
NOT_lugar NOT_a NOT_dudas	2
NOT_lujos	-43
NOT_mal	14
NOT_mal NOT_y	4
NOT_malo	-1
NOT_mas	-34
NOT_masificado	2
NOT_masificado NOT_en	1
NOT_masificado NOT_en NOT_el	1
NOT_mañana	-4
NOT_me	-17
NOT_me NOT_deja	-15
NOT_me NOT_gusta	-7
NOT_me NOT_la	-2
NOT_me NOT_siento	-1
NOT_mejor	-1
NOT_mejor NOT_que	6
NOT_mejores	19
NOT_menos	-13
NOT_mi	-6
NOT_mis	-11
NOT_modo	-7
NOT_mucho	-4
NOT_mundo	-8
NOT_muy	1
NOT_más	-6
NOT_necesario	2
NOT_ningun	1
NOT_normal	-9
NOT_nos	1
NOT_o	-22
NOT_obstante	2
NOT_os	8
NOT_otra	-6
NOT_otro	-8
NOT_otro NOT_mundo	-5
NOT_palabras	7
NOT_para	-28
NOT_para nada	-5
NOT_parece	-5
NOT_pedir	5
NOT_pelota	-2
NOT_pero	2
NOT_piedad	-4
NOT_piedad cuando	-3
NOT_piedad cuando ando	-2
NOT_piscina	-2
NOT_poder	-1
NOT_podido	-16
NOT_podías	-7
NOT_por	8
NOT_por NOT_el	1
NOT_porque	10
NOT_puede	-1
NOT_puede NOT_estar	-9
NOT_puedo	-6
NOT_puedo NOT_dormir	1
NOT_puedo NOT_ver	-3
NOT_q	-3
NOT_que	-12
NOT_que NOT_es	-9
NOT_que NOT_ver	-1
NOT_que no	-7
NOT_queda	-20
NOT_quedar	1
NOT_quiere	-17
NOT_quiero	-45
NOT_qué	-34
NOT_recomiendo	3
NOT_recomiendo NOT_este	-5
NOT_recuerdo	-1
NOT_repetir	-9
NOT_ruido	2
NOT_ruidos	3
NOT_saben	-5
NOT_sabes	-2
NOT_se	2
NOT_se NOT_puede	-1
NOT_sensación	7
NOT_ser	-2
NOT_servicio	-9
NOT_seré	-8
NOT_siempre	4
NOT_siento	-1
NOT_siquiera	-12
NOT_solo	2
NOT_son	-25
NOT_son NOT_tan	-1
NOT_soy	19
NOT_sé	15
NOT_sé NOT_que	-2
NOT_sé NOT_qué	-2
NOT_tan	-21
NOT_tanta	-8
NOT_tanto	-4
NOT_te NOT_acuerdas	-6
NOT_te NOT_conozco	1
NOT_te NOT_quiero	-4
NOT_tener	3
NOT_tengo	1
NOT_tenia	4
NOT_ti	-5
NOT_tiene	-5
NOT_tienes	14
NOT_transporte	4
NOT_tu	-2
NOT_un	5
NOT_una	-15
NOT_usar	-2
NOT_usarlo	-5
NOT_user	-6
NOT_user user	-3
NOT_va	-4
NOT_va NOT_a	-13
NOT_vale	-8
NOT_vas	-3
NOT_vas NOT_a	-2
NOT_veo	2
NOT_ver	-25
NOT_vi	-3
NOT_vistas	1
NOT_vivir	-5
NOT_volver	-16
NOT_volver NOT_a	-2
NOT_voy	2
NOT_voy NOT_a	-5
NOT_y	-20
NOT_y NOT_dispones	1
NOT_y NOT_dispones de	1
NOT_y NOT_ya	-3
NOT_y con	-2
NOT_y no	-3
NOT_ya	-18
NOT_ya no	-3
NOT_yo	6
a alguien	-16
a alguien que	-8
a barcelona	1
a buen	5
a buen precio	4
a cenar	-11
a decir	-1
a desayunar	5
a dormir	5
a empezar	4
a entender	-7
a esa	-1
a estar	-1
a este hotel	19
a gusto	1
a hacer	-3
a ir	-16
a la cama	1
a la carta	1
a la ciudad	1
a la familia	2
a la gran	1
a la llegada	1
a la piscina	2
a la playa	1
a la vez	-7
a las	3
a las que	-5
a llorar	-5
a lo que	-1
a los	1
a los clientes	1
a los dos	-1
a los geniales	1
a los que	-1
a madrid	-1
a menos	4
a menos de	3
a mi	-1
a mi casa	3
a mi familia	1
a mi me	-4
a mi tambien	-6
a morir	-10
a mí	4
a mí me	2
a nadie	-3
a no	-1
a nosotros	-3
a nosotros nos	-1
a nuestra	10
a nuestros	1
a otras	6
a parte	1
a parte del	1
a partir	-2
a partir de	-1
a personas	4
a pesar	2
a pie	9
a pie a	1
a poco	4
a pocos	2
a por	10
a precio	-2
a primeros	3
a primeros de	3
a quienes	-15
a quién	9
a roma	1
a ser	-5
a ser un	11
a solo	1
a su	-2
a tener	1
a ti	5
a todas	2
a todas las	9
a todo	1
a todo el	5
a todos	6
a todos los	12
a trabajar	-18
a través	4
a través de	3
a tus	2
a un	-2
a un paso	3
a una	52
a una calle	1
a uno	9
a usar	-15
a user	3
a user que	-3
a user y	1
a ver si	5
a verla	1
abandonada	-2
abierto	-7
abrazo	33
abrazo !	3
abrazo crack	1
abrazos	1
abundante	6
acaba	2
acabo de	3
acceso	4
acceso al	1
aceptable	17
acertada	2
acogedor	39
acogedor y	7
acogedor y muy	2
acogedora con	3
acondicionado	-14
acondicionado muy	1
acondicionado no	2
acostumbrado	-13
actividades	33
actuaciones	2
adaptado	5
adecuado	1
ademas	19
además	5
además de	3
además es	2
además por	1
además tiene	-1
adultos	13
adultos y	1
aeropuerto	19
afueras	5
agosto	5
agosto y	-1
agosto y septiembre	-6
agradable	82
agradable y	2
agradece	25
agradecer	22
agradecer son	1
agradecer son las	1
agua con	1
agua con diferentes	1
agua y	15
agusto	9
ahh	1
ahi	1
ahora	-5
ahora es	-15
ahora los	2
ahora me	-1
ahora mismo	-5
ahora no	-3
ahora no NOT_puedo	-2
ahora se	1
ahorras	1
ahí	3
aire	-13
aire acondicionado	-21
aire acondicionado no	1
aire de	-1
aire libre	3
aires	1
airlines	1
airlines arena	1
al aire libre	1
al barça	1
al camp	1
al camp nou	1
al centro	8
al centro de	1
al cine	2
al cliente	-1
al día	-2
al final	1
al final del	3
al final me	-6
al jardín	3
al jardín y	2
al lado	3
al lado de	1
al lado del	7
al lado y	1
al menos	-6
al mismo	2
al mismo tiempo	1
al máximo	1
al no	-10
al parecer	4
al personal	1
al río	-1
al sol	-6
al spa	1
al trabajo	5
al ver que	-1
alegra	25
alegra mucho	4
alegro	23
alegría	8
alejado del	-1
alejado del centro	-1
algo	-4
algo bueno	4
algo es	4
algo que	1
algo serio	-13
alguien	-3
alguien me	1
alguien que	-11
algun	8
alguna	-13
alguno	-7
algunos	6
algún	13
algún día	8
alicante	-1
alli	3
alli y	1
allí	4
alma	4
almuerzo	6
alojamos	4
alojamos en	3
alojarnos	5
alojarse	1
alojé	-4
alojé en	-3
alrededor	1
alrededores	-10
alta	9
alto	10
altos	1
altura	-1
amabilidad	5
amable	55
amable y	1
amable y eficiente	-1
amables	33
amables y	7
amanecer	-3
amanecí	9
ambiente	10
ambiente muy	2
ambiente y	2
ambos	7
amena	1
american	1
american airlines	1
american airlines arena	1
amiga	5
amiga de	11
amigas	-9
amigos	18
amigos de	4
amigos y	4
amistades	3
amo	85
amo los	1
amor	5
amor es	6
amor y	5
amplia	16
amplia con	1
amplia y	2
amplias	17
amplias y	26
amplias y con	1
amplias y cómodas	1
amplio	2
amplitud	3
amsterdam	3
américa	-1
anda	-14
andando	52
andando al	1
andando de	1
andando de la	1
andando y	1
ando	-4
ando en bus	-2
andorra	2
animacion	12
animación	-4
animal	-1
anoche	27
ansiedad	-5
anterior	5
anteriores	-1
antes	-1
antes de	2
anticuado	-2
antiguo	-35
anuncian	-15
apagado	-2
aparcamiento	-2
aparcar	-1
apartado	4
apartado de	3
apartamentos	43
aparte	2
apenas	-6
aportar	4
app	-6
aprendiendo	12
aprovechar	9
aprovechar el	6
aquí	-1
aquí a	5
aquí no	-3
aquí no NOT_hay	-2
arden	-4
arden los	-3
arden los ojos	-2
arenas	3
armario	-1
armario es	-1
arreglar	-7
arreglarlo	-18
arrepiento	-13
arriba	-1
arte	9
artes	1
artes y	1
ascensor	-18
aseo	-22
asequibles	12
asi	1
asi que	10
asi que no	1
aspectos	-1
así	1
así como	15
así de	1
así no	-17
así no NOT_me	-5
así que	-1
ataque	-9
ataque de	-6
atencion al cliente	-1
atenciones	12
atenciones y	1
atención	21
atención del	5
atención del personal	4
atendidos	1
atenta	11
atenta y	1
atento	19
atienden	1
atracciones	1
atrasadas	5
aun	-3
aunque	-19
aunque en	4
aunque la	-6
aunque la verdad	2
aunque no	5
aunque solo	3
aunque ya	-10
autentico	2
autobus	-1
autobús	-2
aventura	5
ay que	-6
ayuda	-21
ayudar	2
ayudarte	1
año !	5
año de	-2
año en	5
año y	1
años que	1
años y	-2
añosdelegiónholk	16
aún	-9
aún así	-2
aún así no	-2
b	-1
bahia	-2
bahia principe	-2
baja	-10
bajar	-6
balneario	2
bano	-16
bar	1
bar de	-16
bar de la	-12
bar gratuito	2
bar restaurante	1
bar y	-1
barato	2
bares y	8
bares y restaurantes	1
barrio	7
bastante	-21
bastante bien	7
bastante bueno	7
bastante mas	2
bayside	1
bayside y	1
bañera	-3
baño	2
baño de	-14
baño enorme	1
baño es correcto	3
baño y	23
baños	-19
be	-4
bebidas	5
bebé	1
bella	24
bellas	3
belleza	11
bello	2
bendición	1
bendición de	1
besitos	3
besitos !	2
besos	14
bien	44
bien !	12
bien ?	-16
bien al	3
bien aunque	1
bien comunicado	15
bien con	3
bien cuidados	1
bien de	1
bien de precio	1
bien el	1
bien feo	-2
bien la	3
bien para	3
bien por	5
bien situado	-1
bien situado cerca	1
bien situado para	1
bien ubicado	8
bien user	1
bien y	28
bienestar	2
bienvenida	17
bienvenida a	3
bienvenido	32
bienvenidos	3
bilbao	-39
blanca	5
bloque	-2
boca	-1
bolleria	-1
bollería	10
bonitas	1
bonito	97
bonito de	2
bonito que	3
bonito que es	1
bonito y	1
bonitos	49
bonitos que	4
botella	2
botella de	3
botellas	1
buen	54
buen aire	1
buen ambiente	1
buen ambiente y	1
buen camino	2
buen domingo	1
buen día	6
buen día a	7
buen hotel	2
buen precio	10
buen rato	-25
buen rato para	-7
buen servicio	1
buen trato	9
buena	117
buena calidad	1
buena gente	1
buena noticia	3
buena y	2
buenas	15
buenisimo	8
bueno	55
bueno al	-2
bueno de	11
bueno eso	4
bueno la	2
bueno me	1
bueno por	4
bueno que	25
bueno que le	2
bueno ya	7
buenos	32
buenos aires	1
buenos consejos	5
buenos dias	2
buenos días	5
buenos días !	11
buenos servicios	2
buffet es	-3
buffet tanto	1
bungalow	-25
busca	11
buscan	-1
buscando	5
buscas	1
buses	2
básica	-31
c	-16
cada	2
cada una	4
cada vez	2
cada vez que	9
cadena	-2
cadena senator	1
cadena y	-2
cae	7
caeli	3
caer	1
caes	-4
cafe	17
cafetera	21
cafeterias	3
cafés	4
cafés e	1
cafés e infusiones	1
cago	-6
cago en	-4
cague	-9
caja	7
caja fuerte	21
calefacción	-1
calella	2
calentando	3
calentitas	1
calidad	13
calidad a	1
calidad a buen	1
calidad de	1
calidad precio	22
calidad precio es	1
calidad que	1
calidad y	2
calladito	-18
calle	1
calle de	1
calle principal	1
calor	-15
calor y	1
caluroso	-3
cama	-25
cama de	1
cama y	-10
camareros	-1
camas	-2
camas de	1
camas muy	1
camas son	1
cambian	-6
cambiar de	-1
cambio	-1
cambios	20
caminando	3
caminar	15
camino	3
camp	19
camp nou	13
campaña	1
campeón	6
camping	-20
campo	6
canal	15
canal !	2
canción	5
cansado	-11
cantando	1
cantidad	15
cantidad de	1
capacidad de	2
capaz	4
capítulos	8
cara	-48
cara con	-4
caro	-77
caro en	3
caros	-41
carta	14
casa	1
casa a	-2
casa a las	-2
casa de	4
casas	1
casi	-2
casi no	-4
casi siempre	-7
casi siempre me	-5
casita	12
caso	-7
catalunya	2
categoria	-31
categoría	-6
cava	-9
celular	-6
cenar	4
cenas	8
ceniza me	-3
ceniza me tiene	-2
centor	1
centor de	1
central	1
centrico	27
centrico y	6
centro	-5
centro comercial con	1
centro con	1
centro de	3
centro de barcelona	-2
centro de la	4
centro de madrid	9
centro pero	2
centro y	1
cerca	18
cerca de	1
cerca de la	4
cerca del	12
cerca del camp	2
cerca del centro	2
cerca del metro	3
cerca hay	1
cercano	2
cercano a	1
cercano al	-2
cercano y	7
cercanía	1
cerquita	5
cerquita de	3
cerrada	-5
check in y	2
check out	8
chica de la	-1
chicas	14
chico	-13
chicos	5
chill	-30
china	2
chiquito	9
chiste	-18
chiste se	-12
chocolate	9
chula	6
ciego	-13
cielo	-1
ciencias	1
cierto	1
cinco	13
cine	2
ciudad	21
ciudad acogedor	2
ciudad acogedor y	2
ciudad de	5
ciudad de las	1
ciudad es	1
ciudades	6
claro que	1
clase de	6
clases	-59
clases de	-11
cliente	-1
cliente de	2
cliente repetitivo	1
clientela	1
clientes del	-2
club	5
clásico	-1
clásicos	6
coche para	2
coincidir	2
coincidir con	1
cola	-25
colchones	-33
colchón	2
colchón también	2
color	-3
come	3
comedor	-1
comentarios	5
comer	-6
comer algo	-8
comercial	3
comercial con	1
comercios	4
comida	2
comida y	-2
comida y la	1
comido	-15
comiendo	-9
comienzo	1
como a	5
como cuando	-3
como el	-6
como en	2
como en casa	6
como no	-7
como punto	-1
como son	1
como toda	2
como todo	3
como tu	3
como una	1
comodas	5
comodidad	14
comodidad de	3
comodidades con	1
comodidades de	-27
comodo	5
comodo y	1
compa	3
compartidos	4
compañia	1
compañía	13
complejo	40
complejo para	1
complejo para nada	1
completamente	2
completas	9
completo	7
completo y	3
comprar	13
compras	-1
comunicado	-2
comunicado con el	-1
común	1
con	22
con alguien	-2
con amigos	2
con bañera	-1
con buen	1
con buenos	5
con buenos servicios	1
con cafetera	3
con cama	1
con clase	2
con cocina	1
con diferentes	1
con diferentes cafés	1
con dos	5
con dos jacuzzis	1
con el	2
con el aire	2
con el centro	-1
con el metro	-2
con el personal	1
con ella	14
con ellos	12
con energías	3
con energías renovadas	2
con esta	-10
con ganas	6
con gran	2
con la casa	2
con la mejor	5
con lo cual	4
con lo que	-3
con los amigos	2
con los clientes	1
con mi	3
con mi pareja	2
con minibar	3
con minibar gratuito	1
con mucha	2
con otro	-5
con personal	-2
con poco	1
con spa	1
con spa gratis	1
con tanto	-10
con todas	35
con todas las	11
con todos	4
con tu	2
con tus	1
con un	-10
con un buen	2
con un niño	1
con un servicio	-2
con una	3
con unas instalaciones	1
con vistas	1
con zumos	1
con zumos fresquitos	1
con él	8
conciertos	13
concurso	-7
concurso de	-5
condiciones	2
conectado	2
confort	9
confortable	23
confortable y	1
confortables	14
conmigo	-1
conocer	52
conocer sevilla	2
conocerte	26
conocido	14
conocíamos	2
conseguimos	-2
consejos	17
consulta	7
contenta	1
contentos	21
contigo	-1
contra	-1
contrario	-4
corazón	45
corazón de	7
correcta	-5
correcta y	2
correctamente	1
correcto	43
correcto y	2
cortesía	1
cosa	-18
cosas	-5
cosas buenas	2
cosas pero	-2
cositas	6
costa	15
costa rica	2
costumbre	8
crack	17
creo	-4
creo que	-3
creo que la	1
creo que soy	-10
creo que voy	-1
cuadra	-1
cual	2
cual se	5
cualquier	5
cualquiera	12
cuando ando	-3
cuando ando en	-2
cuando la	-2
cuando llegamos	-4
cuando llegamos la	-7
cuando me	1
cuando pueda	8
cuando se	1
cuando te	-2
cuando uno	-7
cuanto	2
cuanto a	1
cuantos	2
cuarto de	3
cuarto de baño	3
cuartos	1
cuatro	-7
cuatro estrellas	-8
cuatro estrellas y	-1
cuenta	36
cuenta con	21
cuenta con un	2
cuenta es	2
cuidado	8
cuidado y	2
cuidados	1
culo	-52
culo a	-4
culpa	-16
cultura	17
cumplir	3
cumplió	1
cuqui	16
curioso	5
curso	25
cutre	-12
cuándo	-4
cápsulas	4
céntrico	3
céntrico y con	1
cómic	5
cómo	-2
cómodamente	2
cómodas	48
cómodas y	9
cómodas y el	1
cómodo	22
cómodo y	2
cómodos	3
da	-5
da un	5
da un poco	4
daba	1
dado	-2
dan	-1
dan un	-2
dando vueltas	-2
dark	10
darle	-1
darme	9
darte	13
darte el	2
darte el premio	2
daría	1
datos	-1
daño	-2
de agradecer	14
de agradecer son	1
de agua con	1
de agua y	1
de al	-7
de amor	3
de animacion	1
de aseo	-1
de autobus	1
de ayer	8
de bares	3
de bares y	2
de baño y	5
de buena	3
de bus	2
de caja	2
de caja fuerte	2
de calidad y	1
de chicas	5
de chocolate	6
de ciudad	2
de ciudad acogedor	2
de comer	-1
de comida	-2
de compras	1
de conocerte	3
de cosas	-1
de cuatro	-14
de cuatro estrellas	-11
de decir	3
de diciembre	-6
de dos	1
de ellas	1
de encamp	1
de entrada	1
de ese	10
de españa	-2
de esta	-6
de este	-3
de este hotel	3
de facilidades	1
de gente	-1
de grande	2
de hotel	6
de hoy	11
de ir	1
de ir a	3
de la	-4
de la calle	5
de la cama	6
de la estacion	1
de la estación	7
de la estancia	2
de la gran	-2
de la habitacion	1
de la habitación	-7
de la mañana	-17
de la noche	-1
de la piscina	-1
de la playa	-4
de la plaza	2
de la que	2
de la tarde	1
de la vida	-2
de la zona	-8
de las artes	1
de las cosas	1
de las de	-5
de las instalaciones	1
de las mejores	1
de las que	1
de limpieza	-18
de lo	1
de los	1
de los grandes	-1
de los mejores	2
de los que	-2
de madera	1
de madrid	51
de madrid y	1
de mantenimiento	-8
de matrimonio	3
de mañana	1
de menos	-1
de menos mi	-6
de metro justo	1
de metro y	1
de mi	1
de mi vida	3
de mis	21
de muchas	1
de muchos canales	1
de música	5
de naranja	-9
de no	-7
de noche	-6
de nosotros	2
de nuestra	-8
de nuevo a	5
de ocio	1
de otros	-1
de pago	3
de partida	2
de paso	-19
de peñíscola	1
de playa y	4
de plástico	-20
de precio	1
de que lo	1
de que me	-2
de recepcion	-2
de recepción	10
de recepción fue	1
de recepción muy	1
de relax	11
de restaurantes	4
de roma	2
de semana de	-5
de semana en	1
de septiembre	2
de si	3
de siempre	-7
de sol	-2
de su	-1
de tamaño	-2
de tapas	3
de taxis	1
de tener	-8
de todas	17
de todas las	1
de trabajar	12
de transporte	-2
de tren	1
de trenes	7
de tu	1
de un hervidor	1
de una	-1
de una semana	-2
de una vez	2
de user	12
de user !	1
de user en	3
de vacaciones	-7
de vida	8
de vuelta	2
debajo	-6
debajo de	-24
debajo de la	-18
debe	-30
debe estar	-2
debemos	2
debería	-27
debería tener	-4
deberían	-1
debió	-3
debo	-4
decepcionante	-38
decir que la	-1
decirme	-4
decirte	9
decisión	1
decoracion	-14
decoración	30
decoración de	3
decorado	1
deficiente	-29
definitiva	-9
definitivo	-4
deja	-20
dejado	-6
dejan	1
dejar	-2
dejar de	-10
dejar el	-1
dejen	-7
del aeropuerto	7
del año	15
del bar	-2
del barça	-11
del bayside	1
del bayside y	1
del buffet	1
del camp	5
del camp nou	4
del camping	-10
del centro	-2
del centro de	-1
del centro pero	2
del club	2
del desayuno	-13
del día	4
del día de	2
del equipo	4
del hotel es	6
del hotel hay	2
del hotel no	-10
del hotel y	9
del metro	10
del mismo	2
del personal fue	2
del personal y	2
del portátil	-2
del portátil y	-1
del sol	4
del sorteo	2
del sorteo escríbenos	2
del spa	1
del stress	2
delante	18
delante del	1
denuncia	-5
depresión	-25
derecha	-3
desagradable	-65
desayunar	1
desayuno como	2
desayuno es muy	4
desayuno estupendo	1
desayuno está	1
desayuno muy	4
desayuno no	2
desayuno que	-1
desayuno se	-13
desayuno también	-4
desayuno tipo	2
desayuno tipo buffet	2
descansar	2
descanso	14
descubrir	1
desde	2
desde la azotea	1
desde la plaza	1
desde la que	2
desde lo	3
desde lo alto	2
desde los	3
desde que	5
deseando	27
deseando que	3
deseando que vuelva	2
desear	-40
deseo	1
deseo lo	2
desfavorable	-40
desorden	9
después	-1
después de	-15
después de un	-2
destacar	15
destacar también	1
destrucción	-6
detalle	26
detalle muy	1
detalle muy de	1
detalles	-1
detalles como	1
detalles que	5
di	1
di trevi	1
di trevi y	1
dia	-2
dia con	2
diario	2
dias	1
dias de	9
dice	-5
dice que	3
dicen	-24
dices	-1
dicha	50
dicha que	3
dicho	-3
diciembre	-9
diciendo	-5
dieron	-4
dieron una	-21
diferentes	31
diferentes cafés	1
diferentes cafés e	1
difundir	10
difícil	-46
diga	1
digamos	-10
digamos que	-7
digital	5
digo	-5
digo que	-1
digo yo	1
dije que	-2
dije que me	-4
dijo	-7
dijo que	-3
dinero	-1
dio	4
dios	12
dios que	-1
directo al	3
directo al centro	2
directora	-19
directos	1
diseño	-1
disfrutamos	21
disfrutamos de	2
disfrutar	33
disfrutar de	5
disfrutar del	2
disney	1
dispone	7
dispone de	5
dispone de muchos	1
disponen	6
disponen de	2
dispones	1
dispones de	1
dispuesto	2
diste	-13
diversos	2
divertidas	5
dolor	-39
dolor de	-6
domingo	14
donde esta	2
donde hacen	1
donde hay	-5
donde la	1
donde se	11
donde se puede	2
dormida	-8
dormida y	-3
dormir con	1
dos adultos	1
dos camas	-1
dos dias	1
dos días	-44
dos jacuzzis	2
dos jarras	1
dos jarras con	1
dos niños	1
ducha	-7
duele	-1
duele la	-8
duermo	-7
durante	-3
durante el	-1
durante el día	-3
durmiendo	-2
duró	5
dándome	-23
día	2
día !	5
día a todos	7
día con	-1
día el	1
día es	1
día estupendo	9
día me	30
día no	-2
día y	13
días !	14
días de	-1
días por	1
días que	3
días se	2
días sin	-4
días ya	-6
e	-3
e infusiones	1
echa	7
edad	5
edificios	-5
educación	-9
educada	14
educada y	1
educado	8
eficaz	5
eficiente	-3
ego	1
ejercicio	10
el	1
el aeropuerto	1
el aire	-2
el aire acondicionado	-3
el aire de	-1
el amor	1
el armario	-2
el armario es	-1
el bano	-10
el barrio	5
el baño y	2
el buen	2
el buen camino	1
el bufet	-2
el buffet	1
el calor	-9
el camping	-15
el canal	8
el celular	-4
el centor	1
el centro	2
el centro de	2
el colchón	2
el colchón también	1
el comedor	-2
el concierto	2
el concurso	-5
el concurso de	-4
el de	1
el de hoy	1
el de la	2
el del	-6
el desayuno era	3
el desayuno estupendo	1
el desayuno está	1
el desayuno muy	2
el desayuno no	1
el desayuno también	-3
el desorden	6
el dia	-1
el dia con	2
el día	-3
el día de	-1
el entorno	-11
el entorno no	-9
el estreno	5
el estreno de	4
el fallo	-6
el fin	4
el fin de	3
el final	-1
el hotel	7
el hotel cuenta	1
el hotel en	-5
el hotel es	22
el hotel esta	3
el hotel está	17
el hotel la	1
el hotel las	1
el hotel lo	-2
el hotel me	-1
el hotel muy	1
el hotel no	-1
el hotel se	16
el huesped	-2
el interior	5
el lobby	1
el lobby del	1
el lugar	2
el lunes	5
el mando	-15
el mar	4
el mas	1
el mejor	25
el mes	-1
el mes de	-1
el milibar	1
el milibar es	1
el mini	1
el mini bar	1
el minibar	1
el mismo	-22
el mobiliario	1
el mundo que	1
el más	-16
el móvil	-4
el nuevo	3
el ojete	-7
el olor	-9
el parking	1
el pelo	-4
el peor	-2
el personal amable	1
el personal de	-7
el personal del	-8
el personal es	5
el personal fue	2
el personal ha	1
el personal muy	4
el personal siempre	1
el primer	-4
el problema	-2
el programa	7
el pueblo	11
el puente	2
el que	-5
el que me	2
el respeto	-6
el restaurante	5
el resto del	2
el ruido	-4
el ser	-7
el ser más	-5
el servicio	1
el servicio del	2
el silencio	10
el sol	15
el spa	24
el suelo	-9
el suelo de	-7
el tiempo	1
el trabajo	5
el trato	5
el trato del	1
el trato es	1
el trato fue	3
el unico	-5
el valencia ?	-4
el verano	-7
el vídeo	-2
el wifi	-23
el wifi no	-4
el último día	4
el último piso	-1
el único	-10
el único inconveniente	-8
eleccion	2
elección	16
elegante	8
elegante y	5
elevado	1
ella	2
ellas	-9
ello	5
ellos	3
ellos no	-8
emocionado	27
emocionado por	8
emoción	1
empecé	-1
empecé a	-8
empezar	11
empezó	-18
empiezo	1
empleados	6
empleados son	1
en agosto	2
en barcelona	8
en bus	-3
en casa	7
en cuanto	1
en definitiva	-6
en donde	-1
en dos	-5
en el armario	1
en el baño	3
en el celular	-3
en el centro	5
en el comedor	-7
en el hotel	8
en el interior	3
en el lobby	1
en el mes	-1
en el milibar	1
en el mundo	-2
en el que	-3
en el último	1
en esas	2
en eso	1
en españa	-10
en estado	-9
en estas	1
en este	11
en este hotel	29
en estos	-1
en estos apartamentos	1
en familia	-1
en fin	3
en general	1
en general es	7
en general muy	-1
en general no	1
en general y	-1
en la	-2
en la azotea	2
en la calle	-1
en la ciudad	1
en la gran	2
en la habitación	11
en la mano	-4
en la misma	-4
en la parte	2
en la playa	-30
en la puerta	4
en la puta	-2
en la que	-3
en la tele	-5
en la última	4
en las	-8
en las cercanías	-1
en las habitaciones	-1
en lista	2
en lo	1
en lo que	1
en los	-14
en los alrededores	2
en los que	8
en madrid	14
en medio	1
en medio del	1
en mi cama	-4
en mi cara	-2
en mi casa	-2
en málaga	2
en méxico	-6
en octubre	1
en otra	3
en plena	22
en plena gran	1
en pleno centro	6
en primera	6
en primera línea	2
en realidad	1
en recepción un	1
en restaurante	-1
en serio	-1
en todo	4
en todo momento	1
en todos	1
en tu	8
en twitter	5
en un	-3
en un mismo	6
en una	-4
en unos	7
en user	2
en vez	-1
en vez de	-1
enana	-27
encamp	2
encanta	38
encanta este	1
encanta este hotel	1
encanta la	4
encantado	40
encantado de	3
encantado user	3
encantador	34
encantador en	1
encantador muy	2
encantados	7
encantados de	1
encantan	9
encanto	30
encantó	28
encima	1
encontramos	3
encontré	-32
encuentra	15
encuentra a	3
encuentra en	10
energías	5
energías renovadas	3
enhorabuena	24
enhorabuena !	2
enorme de	1
ensayo	-2
entender	-7
entera	3
entero	-23
entiende	1
entiendo	-19
entiendo que	-6
entorno	6
entorno no	-11
entrada	-13
entradas	-2
entrando	-4
entrar en	-1
entre	-29
entre dos	-8
entretenido	5
entro	10
entro a	4
equipada	7
equipamiento	6
equipo	3
equipo de	13
equipo de música	4
era	-12
era el	-4
era la	-34
era muy	42
era un	-6
eres	12
eres muy	15
es	2
es bastante	2
es buenisimo	2
es bueno	-1
es como	11
es correcta	-3
es correcto	2
es de	3
es de agradecer	1
es de lo	4
es decir	1
es el	-1
es el mejor	2
es espectacular	1
es excelente	4
es fantástico	2
es fácil	-9
es genial	1
es grande	4
es grande y	3
es gratuito	1
es horrible	-3
es ideal	1
es increíble	5
es inmejorable	2
es la feria	-6
es la primera	4
es lo mejor	1
es lo que	2
es mas	4
es mejor	8
es muy	-2
es muy bueno	6
es más	-4
es perfecta	4
es perfecto	1
es perfecto para	1
es posible	15
es preciosa	13
es precioso	2
es pura	2
es que	3
es que el	-3
es que es	4
es que lo	4
es que me	1
es que no	-6
es que se	-2
es que te	5
es raro	-4
es ser	-9
es simplemente	2
es sin NOT_cargo	1
es sin NOT_duda	-3
es super	-7
es tan	-12
es un buen	1
es un poco	-4
es una de	5
esas	1
escaleras	-60
escapada	2
escaso	-83
escenario	1
escocia	7
escoger	-4
escríbenos	3
escuchar	47
ese precio	2
eso	-3
eso era	-6
eso es	-4
eso no	-24
eso no NOT_es	-3
eso no NOT_me	-2
eso que	4
esos	7
esos días	2
espacios	3
espaciosas	4
español	-1
especial	1
espectacular	40
espectaculares	3
espectativas	7
espectáculos	10
específica	13
esperando	-3
esperar	-14
esperar un	-9
esperar un buen	-7
espero	10
espero con	2
espero que	1
esperábamos	2
espléndido	6
esque	-11
esta a	3
esta a unos	1
esta bastante	10
esta bastante bien	1
esta bien la	1
esta bien situado	-2
esta cadena	-3
esta ceniza	-3
esta ceniza me	-2
esta ciudad	-2
esta en	3
esta es	-1
esta muy	1
esta noche	4
esta situado	3
esta tarde	4
esta vez	1
esta y	2
estaba	-25
estaba bastante	1
estaba en	-3
estaba sucio	-12
estaban	-9
estacion de metro	-1
estacion de trenes	2
estaciones	8
estaciones de	3
estación	31
estación de	12
estación de tren	1
estado varias	4
estado varias veces	3
estadía	1
estamos todos	-2
estan	3
estan muy	2
estan muy bien	1
estancia	-2
estancia de	1
estancia de lo	1
estancia en	21
estancia en el	6
estancia la	1
estancia muy	-1
estancias	1
estando	1
estar	-1
estar con	-4
estar en	-1
estar un	-12
estar un poco	-9
estará	1
estas	2
estas ?	-4
este	-2
este año	-1
este día	-26
este hotel	25
este hotel en	1
este hotel es	2
este hotel por	1
este hotel y	2
esto	-9
esto es	-13
esto no	-5
estos	-1
estos apartamentos	2
estoy	-13
estoy contenta	10
estoy deseando	4
estoy feliz	6
estoy hasta	-12
estoy hasta el	-2
estoy muy	6
estrechas	-17
estrellas	-13
estrellas que	1
estreno	31
estreno de	5
estube	2
estubo	2
estudiar	-11
estupenda	10
estupendas	9
estupendo	19
estuve	19
estuve con	1
estuve en	6
estuvo	1
está	-1
está bastante	3
está bien	4
está cerca	4
está cerca del	1
está delante	5
está en	-3
está genial	2
está llorando	-4
está muy	7
está muy bien	-1
está situado	2
están	-7
están bien	1
están en	-13
están muy bien	1
estás	-1
eu	6
euros	2
evento	6
evento por	4
ex	12
examen	-8
excelencia	5
excelente	127
excelente servicio	2
excelentes	46
excepcional	1
excesivamente	-12
existe	-31
expectativas	1
experiencia	21
experiencia fue	1
exquisito	4
exquisito y	3
extra	-7
extranjero	6
extraño	-11
extremadamente	6
exámenes	1
f	-1
facilidades	2
facilita	1
factura	-4
fallo	-3
falta	-16
falta de	-10
falta de mantenimiento	-6
faltan	-3
familia	10
familia es	6
familia y	8
familia y yo	1
familiar	35
familiar es	1
familias	5
fan	4
fanart	4
fantastico	-3
fantástica	4
fantástico	27
fatal	-68
fatal en	-5
favoritas	11
favoritos	4
fe	8
fe en	1
fea	-19
felices	8
felicidad	19
felicidades	52
felicidades por	2
felicitar	3
felicitar a	1
feliz	48
feliz cumpleaños	1
feliz domingo	1
feliz navidad	-4
feliz por	3
feliz y	1
felizviernes	3
feminismo	-6
feministas	-6
fenomenal	7
feo	-101
feria	-7
feria de	3
ff	14
ff a	9
ff a los	2
fiebre	-12
fiesta	4
fin	11
fin de	1
finca	3
finde	7
fines	-27
fines de	-18
fines de semana	-14
fitness	2
flipante	9
florencia	1
fondo	-6
fontana	1
fontana di	1
fontana di trevi	1
forma	1
foto de	-10
fotos que	4
frente	11
frente de	2
fresca	-20
fresquita	-16
fresquitos	5
from	10
frío	-26
fue	3
fue bastante	1
fue bueno	5
fue el	-1
fue la	-10
fue muy	14
fue muy bueno	2
fue una	10
fuera de la	-4
fueron unas	1
fueron unas vacaciones	1
fuerte	19
fuerte abrazo	2
fuertes	20
fui	10
fuimos	-2
funcionaba	3
funcional	21
funcionales	1
funcionales con	1
futuro	8
fué	-1
fácil acceso	1
ganadora	2
ganas	8
ganas de	4
ganas de ver	5
ganas ya	4
ganas ya de	3
gastar	-13
gb	-10
general	2
general muy	-1
general no	1
general y	-1
generales	1
genial	126
genial porque	1
genial y	1
geniales	33
gente	-5
gente por	-3
gente y	-2
gilipollas	-6
gimnasio	26
gloria	7
go	12
gracias	36
gracias !	6
gracias a	21
gracias a todos	1
gracias guapa	1
gracias niñuca	1
gracias por	38
gracias por todo	7
gracias por tu	2
graciosa	19
gracioso	1
grados	-4
grados y	-3
gran	16
gran abrazo	2
gran cantidad	1
gran cantidad de	1
gran hotel	4
gran trabajo	2
gran variedad	6
gran variedad de	3
gran vía	15
gran vía madrileña	1
grande	65
grande con	2
grande que	1
grande y	17
grande y dispone	2
gratificante	14
gratis	16
gratis en	3
gratis en la	2
gratuita	11
gratuita y	2
gratuitamente	2
gratuito	61
gratuito a	1
griego	-15
grupo	22
gráfica	-6
guapa	53
guapo	-1
guay	9
gusta	31
gusta a	2
gusta el	1
gustado	32
gustado mucho	3
gustaria	7
gustaría	1
gustaría que	-4
gustazo	11
gusto	2
gusto mucho	5
gustos	29
gustó	6
gustó el	1
gustó mucho	13
h	1
ha	2
ha dejado	-1
ha encantado	2
ha gustado	24
ha gustado mucho	3
ha hecho	1
ha pasado	-1
ha perdido	-2
ha sido	2
ha sido en	1
ha sido un	1
ha sido una	1
haberme	-12
habernos	3
habia	-12
habitacion que	-1
habitaciones amplias	1
habitaciones amplias y	1
habitaciones aunque	3
habitaciones bastante	-1
habitaciones el	1
habitaciones la	2
habitaciones no	-1
habitaciones no NOT_son	-1
habitaciones son	1
habitaciones son amplias	13
habitaciones súper	4
habitaciones tienen	1
habitaciones un	1
habitaciones y	-4
habitación	4
habitación amplia	1
habitación cuando	1
habitación era	16
habitación era muy	5
habitación es	3
habitación familiar	1
habitación que	-3
habitación solo	-3
habitación y	-6
hablando	-17
hablando con	-2
hablar	5
habrá	5
habrá nuevo	2
había	-13
habíamos	-1
habían	-10
hace falta	-7
hace feliz	3
hace poco	-1
hace que	-13
hace que la	1
hace tiempo	-7
hace un	1
hace un día	3
hacemos	1
hacen que	1
hacen sentir	1
hacer	-1
hacer el	-8
hacerlo y	6
hacerlo y es	5
hacernos	2
haces	2
hacia	1
hacéis	1
haga	-7
hamacas	2
han	-10
han sido	5
han sido unas	1
harta	-7
hará	10
haré	9
has hecho	-1
hasta	-9
hasta que	-11
hasta su	3
hay en	-5
hay gente	-22
hay mucho	2
hay muchos	-1
hay q	-5
hay que	-4
hay que hacer	-13
hay que ser	1
hay que ver	1
hay un	1
hay un restaurante	-1
hay una	-1
hay varios	1
hayas	5
hayas pasado	3
he dicho	-1
he estado	2
he estado en	1
he estado varias	3
he probado	3
he tenido	20
he tenido la	1
he vuelto	2
he vuelto a	1
hechos	-46
hemos	44
hemos conocido	2
hemos ido	1
hemos pasado	1
hemos visitado	1
hermana	-12
hermana y	-3
hermosa	77
hermoso	85
hermosos	1
hervidor	2
hervidor de	1
hervidor de agua	1
hice	1
hicimos	-45
hija	-3
historia	-2
hmm	10
hombre	-9
hombres	14
hombres y	2
hombres y mujeres	1
hora	-1
hora de la	-5
hora del	1
hora del centro	1
horarios	8
horas	-5
horrible	-8
horribles	-12
hote	-9
hotel	-3
hotel a la	1
hotel algo	1
hotel antiguo	-8
hotel bastante	-3
hotel bien	1
hotel bien situado	1
hotel completamente	1
hotel con	14
hotel con clase	1
hotel cuenta	1
hotel cuenta con	1
hotel céntrico	3
hotel céntrico y	2
hotel de	-25
hotel de ciudad	2
hotel de cuatro	-3
hotel de paso	-18
hotel en	-1
hotel en madrid	3
hotel encantador	12
hotel era	-34
hotel es	77
hotel es de	1
hotel es una	1
hotel esta	3
hotel esta muy	1
hotel estupendo	5
hotel está	22
hotel está muy	1
hotel fue	1
hotel hacen	1
hotel hay un	-1
hotel la	1
hotel las	7
hotel las arenas	1
hotel limpio	2
hotel lo	-13
hotel maravilloso	3
hotel mucho	-1
hotel muy	4
hotel muy bien	1
hotel muy céntrico	1
hotel no	-17
hotel nos	2
hotel para	1
hotel pequeño	-19
hotel perfecto	4
hotel perfecto en	1
hotel pero	-5
hotel se	1
hotel se encuentra	4
hotel sin	1
hotel situado	3
hotel situado en	1
hotel tenía	2
hotel tiene	4
hotel y	19
hotel y el	1
hotel y la	1
hoteles de la	1
hoteles en	3
hoy ?	-8
hoy es	-7
hoy estoy	1
hoy ha sido	-6
hoy no	-3
http	35
huesped	-1
i	4
iba	-6
iba a hacer	-9
ideal	25
ideal para	23
idiota	-3
ido	-5
ido a	-1
igual	-2
igual de	-2
igual lo	3
igualmente	1
ilusionado	-10
imagen	1
imagino	8
imagino que	5
impaciente	-20
impecable	13
importante	-1
importantes de	1
imposible	5
impresionante	2
impresionantes	3
in	1
in y	2
incendios	-9
incluso	5
inconveniente	-15
increible	9
increíble	8
increíbles	13
increïbles	2
incómoda	-17
indicaciones	2
infinito	2
infusiones	4
inglés	-10
iniciativa	-1
inmejorable	30
inolvidable	14
inolvidables	18
insonorización	1
insonorizada	2
insonorizada con	1
insonorizada con minibar	1
instagram	-8
instalaciones	1
instalaciones son muy	1
instituto	6
integrado	1
integrado en	1
interesa	-1
interesante	32
interior	36
interior del	2
interior del hotel	1
internet	22
invitan	6
invitan a	4
ir a	-2
ir a este	2
ir a un	-1
ir al	2
ir con	-1
is	-5
italia	3
izquierda	1
jacuzzi y	1
jacuzzis	3
jacuzzis en	1
jaja	44
jajaja	3
jajaja me	5
jamón	10
jarabe	-6
jardines	13
jardín	7
jardín y	3
jarras	2
jarras con	1
jarras con zumos	1
javier	16
jeje	26
jejeje	7
jode	-6
joder	-6
jodido	-1
juegas	4
juego	19
juegos	27
jueves	5
jugadores	5
jugando	3
jugar	12
juicio	4
julio	-2
junio	-5
juntas	-22
juro	-8
juro que	-5
justo al	2
justo al lado	1
justo el	5
justo para	-18
km	-1
l	10
la	-2
la altura	1
la amabilidad	2
la amplitud	2
la animación	-12
la atención	24
la atención del	2
la buena	1
la cabeza	-8
la cadena senator	1
la calefacción	-1
la calidad	7
la calle	-1
la cama	-21
la cama y	1
la cara	-4
la carta	1
la casa	1
la cena	2
la ciudad	25
la ciudad de	4
la ciudad es	1
la comodidad	3
la comodidad de	3
la cosa es	-3
la cultura	5
la decoración	6
la directora	-24
la distancia	-1
la ducha	-5
la entrada	-27
la estacion	6
la estacion de	3
la estación	18
la estación de	8
la estancia	48
la estancia en	4
la experiencia	2
la experiencia fue	1
la familia	14
la felicidad	3
la feria	-4
la feria de	3
la finca	2
la fontana	1
la fontana di	1
la foto	-1
la gran	-5
la gran vía	5
la habitacion	1
la habitación	-2
la habitación amplia	1
la habitación era	13
la habitación es	2
la habitación solo	-2
la habitación y	-4
la liga	4
la limpieza	-1
la limpieza de	1
la limpieza es	1
la llegada	1
la lluvia definitivo	-2
la lucha	8
la mano	-1
la mañana	-12
la mejor	10
la mejor compañía	3
la mierda	-4
la mirada	1
la misma	-6
la más	10
la noche	-8
la nueva	5
la oficina	9
la oportunidad	2
la oportunidad de	1
la parada	3
la parada de	1
la pared	-3
la parte	14
la pasamos	1
la peor	-7
la piel	5
la piscina y	2
la playa	-1
la playa de	2
la plaza	13
la plaza de	6
la prensa	-9
la primera	6
la primera vez	4
la próxima	-6
la puta	-9
la que	2
la que no	5
la quiero	-11
la realidad	-5
la recomiendo	1
la riviera	-28
la sala	2
la salida	-1
la segunda !	2
la situacion	-1
la situación	12
la situación de	2
la tarde	3
la tarjeta	-2
la tele	-5
la tercera	-1
la toscana	4
la tuya	-3
la tv es	1
la ultima	1
la velocidad	3
la ventana	-4
la vida	-3
la vida nos	3
la voz	-1
la wifi	1
la zona de	1
la zona es	1
la zona no	-12
la última	1
la única	-2
labios	-15
lado	1
lado de	1
lado de la	2
lado del	8
lado es	-18
lado y	1
lamentable	-64
larga	3
largo	-16
las	-1
las afueras	3
las arenas	2
las artes	1
las artes y	1
las atenciones	2
las atracciones	1
las camas	-1
las camas son	1
las cenas	1
las cercanías	-1
las ciencias	1
las clases	-3
las comodidades con	1
las comodidades de	-21
las cosas	1
las de	-22
las de los	-2
las dos	-2
las dos jarras	1
las escaleras	-9
las fiestas	-1
las habitaciones aunque	3
las habitaciones no	-3
las habitaciones son	1
las habitaciones tienen	1
las habitaciones y	-1
las instalaciones y	-2
las maletas	2
las mesas	-6
las necesidades	5
las otras	-5
las personas	-4
las puertas	-22
las que le	-5
las risas	4
las salidas	4
las sábanas	1
las ventanas	-1
las vistas	9
las vistas desde	1
las zonas	-21
las zonas comunes	-2
lasaña	11
late	3
le	-1
lee	-14
leer	-1
lejos	-6
lejos de	-4
levantarse	8
león	1
lh	16
libre	5
libre de	8
libro	4
liga	6
limpia	18
limpia y	6
limpiar	-13
limpias	3
limpias y	10
limpias y la	2
limpieza	-13
limpieza de	1
limpieza de la	-4
limpieza es	2
limpieza y	-1
limpio	41
limpio y	20
limpio y bien	1
limpio y cuidado	1
limpios	2
limpios y	1
linda	25
lindo	13
lindo día	5
lindo es	5
lindos	10
linea	24
linea de	1
lista	18
lista para	4
llamar	3
llamar a	2
llamarme	-6
llega	1
llegada	2
llegado a	3
llegado al	-3
llegamos	-9
llegamos la	-9
llegamos la puerta	-7
llegan	-16
llegar	-19
llegar a	-3
llegar al centro	1
llego a	-2
llegue	7
llegue septiembre	5
llena de	-2
lleva directo	3
lleva directo al	2
llevo	-4
llorando	-4
llorar	-1
lloro	-18
lluvia definitivo	-3
lo	-1
lo alto	3
lo bonito	2
lo bueno	1
lo bueno de	2
lo bueno que	3
lo contrario	-3
lo cual	1
lo digo	-3
lo encontré	-21
lo hace	3
lo hacemos	5
lo han	-13
lo he	-4
lo hemos	3
lo hice	6
lo justo	-18
lo justo para	-14
lo malo	-12
lo malo que	-1
lo mas	1
lo mejor	29
lo mejor de	8
lo mejor del	5
lo mejor es	1
lo mejor y	1
lo menos	-13
lo mismo	-21
lo más bonito	1
lo necesario	4
lo pasamos	1
lo peor	-33
lo peor de	-1
lo peor es	-1
lo q	-2
lo que el	-10
lo que hay	3
lo que la	1
lo que mas	5
lo que me	8
lo que no	-1
lo que sea	4
lo que te	-7
lo que todo	2
lo recomendamos	2
lo recomendamos a	2
lo recomendaria	1
lo recomendaria a	1
lo recomendaría	2
lo recomendaría sin	2
lo recomiendo	13
lo recomiendo a	1
lo siento	-3
lo sé	-2
lo tienes	2
lo unico que	3
lo vi	-7
lo único	-9
lobby del	1
lobby del hotel	1
localización	6
los	1
los amigos	5
los apartamentos	3
los bares	-14
los baños	-9
los camareros	-1
los cuartos	1
los de	-38
los de la	-8
los detalles	-6
los días	5
los días se	2
los empleados	4
los empleados son	1
los espacios	2
los exámenes	4
los geniales	2
los grandes	-1
los gustos	6
los hombres	4
los hoteles	17
los hoteles de	1
los hoteles en	1
los labios	-10
los lunes	2
los mejores	2
los mejores en	1
los niños	7
los ojos	-23
los precios	-16
los que	-1
los que he	2
los que me	5
los sanitarios	-1
los sentidos	3
los servicios y	1
los sitios	1
los tiempos	2
los trabajos	5
los viajes	4
lucha	12
luchar	7
luego	4
luego el	3
luego se	7
lugar	1
lugar de	-4
lugar en	6
lugar en el	5
lugar perfecto	-2
lugar perfecto para	-2
lugares para	3
lujo	25
luna	28
lunes	36
luz	-4
lástima que	-1
líder	20
líder de	7
línea	9
línea de	2
m	-8
madera	2
madrid	33
madrid y	-2
madrileña	3
madrileña todo	1
madrugar	-7
mae	-19
magia	9
magnifico	9
magnífica	10
magnífico	2
mail	-11
mal	-72
mal la	-2
mal me	-1
mal que	2
mala	-68
mala suerte	-4
malas	4
maldita	-39
maleducado	-17
maletas	-6
malo	-95
malo que	-1
malo y	-3
malos	-2
mami	-1
mamá	-4
manchas	-10
mando	-5
manera	26
mano	-5
mantenimiento	-17
mar	1
maravilla	2
maravillosa	-1
maravillosas	2
maravilloso	22
maravilloso día	2
maravilloso día !	2
maravillosos	5
marriott	-38
marzo	3
marítimo	1
mas	2
mas barato	9
mas bonito	3
mas el	-50
mas en	-2
mas me	4
mas que	22
masaje	1
mata	-25
matrimonio	9
mayor	4
mayores	-2
mayoría	2
mañana !	9
mañana me	-23
mañana tengo	-4
me	-6
me acabo	1
me acabo de	1
me alegra	10
me alegra mucho	3
me alegro	7
me alojé	-3
me alojé en	-2
me arden	-3
me arden los	-2
me arrepiento	-8
me cago	-4
me cago en	-3
me da	-4
me dan	-10
me deja	-5
me dio	2
me duele	-8
me duele la	-6
me encanta	14
me encantan	6
me encanto	5
me encantó	7
me espera	15
me estoy	-5
me está	-4
me gusta	27
me gustaría	-2
me gustaría que	-3
me gusto	21
me gustó	2
me gustó mucho	10
me ha dejado	-1
me ha encantado	1
me ha gustado	12
me hace falta	-6
me hace feliz	3
me haces	13
me han	-6
me he	-3
me he puesto	-2
me imagino	5
me imagino que	4
me lo	-1
me mata	-9
me meo	7
me parece	11
me parecio	-4
me pasa	-4
me pongo	-3
me quiero	-2
me robaron	-7
me tiene	-18
me va	-9
me viene	4
me voy	6
me voy a	1
media	18
media hora	4
media hora del	1
media pensión	2
medio	1
medio del	1
mejor	31
mejor compañía	4
mejor de	31
mejor de este	3
mejor de la	2
mejor de lo	3
mejor de todo	1
mejor del	10
mejor del hotel	1
mejor en	-13
mejor es	1
mejor eso	12
mejor las	-1
mejor me	-1
mejor que	2
mejor si	3
mejorar	-58
mejoras	6
mejores amigos	8
mejores en	-1
mejores en los	1
menciono	-11
menciono a	-7
mención	10
menor	-10
menos	-7
menos de	1
menos mi	-7
menos ruido	7
mensaje	1
mensaje privado	2
mensaje privado para	2
menuda	3
menudo	-6
menú	9
meo	11
mercado	1
merece	7
merece la	1
merece la pena	10
merecia	-16
mesas	-9
meses de	-9
mesilla	-2
metas	6
metro	23
metro con	1
metro de	2
metro justo	1
metro justo al	1
metro se	1
metro y	3
metromover	3
metros	35
metros de	10
metros de la	5
mi cama	-5
mi cara	-5
mi cuarto	-2
mi estancia	2
mi ex	8
mi familia	19
mi familia y	5
mi hermana	1
mi hermana y	-2
mi madre	6
mi mamá	1
mi me	-5
mi mujer	1
mi niño	2
mi pareja	2
mi pelo	-3
mi primera	7
mi tambien	-8
mi vida	-2
mi vida que	-1
mi y	-9
miedo	-20
miel	1
mientras	-1
mierda	-45
milibar	2
milibar es	1
milibar es sin	1
min	1
mini	15
mini bar	7
mini bar gratuito	2
minibar	10
minibar gratuito	6
minicadena	1
minutos	20
minutos andando	6
minutos andando de	1
minutos de	2
mio	5
mira	10
mirada	2
mis amigos	-18
mis vacaciones	1
misión	2
misma	-10
mismo	-6
mismo del	1
mismo tiempo	1
miércoles	7
mm	-10
moda	-14
moderna	2
modernas	5
moderno	18
moderno y	4
mola	38
molesto	-13
momento	1
momento muy	1
momento muy amable	1
momentos de	1
mona	6
montón	7
morir	-6
mosca	-5
motivo	7
moverte	2
moverte por	1
moverte por el	1
movimiento	-13
mucha gente	-4
mucha variedad	7
mucha variedad de	1
muchas	-1
muchas cosas	-11
muchas gracias	-25
muchas gracias !	1
muchas tiendas	1
mucho !	1
mucho el	14
mucho mas	-7
mucho mejor	2
mucho menos	-12
mucho más	3
mucho que	1
mucho que desear	-12
mucho ruido	-14
mucho tiempo	1
muchos años	5
muchos cambios	2
muchos canales	1
muchos restaurantes	1
muchísima variedad	3
muchísimas	13
muchísimas gracias	9
muebles	-37
muero	-13
muerte	-8
muerto	-14
muestran	29
mujeres	10
multitud	9
multitud de	6
mundo del	5
mundo me	-8
mundo que	1
mundo y	-9
mundos	-2
murcia	15
museos	1
muy	12
muy acertada	1
muy acogedor	3
muy acogedora	1
muy agradable	8
muy amable	6
muy amables	14
muy amables y	3
muy atento	1
muy atentos	5
muy bien	31
muy bien cuidados	1
muy bien situado	-2
muy bien ubicado	3
muy bien y	1
muy bonito	4
muy buen	10
muy buen hotel	1
muy buena	9
muy bueno	11
muy buenos	4
muy caros	-27
muy centrico	1
muy cerca	19
muy cerca de	1
muy cerca del	4
muy completas	2
muy completo	13
muy completo y	2
muy confortable	1
muy contentos	5
muy correcto	5
muy cuidado	1
muy céntrico y	-1
muy cómodas	2
muy cómodas y	1
muy cómodo	6
muy de	2
muy de agradecer	2
muy divertido	8
muy felices	4
muy feliz	1
muy grande	2
muy grandes	1
muy guapa	4
muy guapo	6
muy limpia	2
muy limpia y	1
muy limpias	3
muy limpias y	2
muy limpio	5
muy limpio y	4
muy lindo	6
muy mal	-8
muy malo	-7
muy malos	-11
muy moderno	2
muy muy	3
muy pequeña	-8
muy pero que	4
muy poco	1
muy recomendable	7
muy recomendado	1
muy rica	3
muy rico	2
muy rico y	2
muy ricos	2
muy tranquilo	1
muy triste	-6
málaga	3
máquina	-5
más	-8
más !	9
más bien	-50
más bonito	4
más de	-6
más la	-7
más que	5
más triste	-3
máximo	-1
médicos	-9
méxico	-1
mí	17
mí me	2
mía	-7
mínimo	-2
móvil	-10
música	13
música y	1
nada	3
nada NOT_de	8
nada NOT_de nada	1
nada NOT_del	-4
nada NOT_del NOT_otro	-4
nada NOT_en	2
nada NOT_masificado	1
nada NOT_masificado NOT_en	1
nada NOT_mejor	6
nada NOT_mejor NOT_que	5
nada NOT_para	-33
nada NOT_que	-5
nadie	-29
nadie NOT_me	-6
nadie NOT_nos	-8
nadie NOT_quiere	-3
naranja	-14
naturaleza	8
navegador	-4
navidad	-5
necesario	34
necesidades	7
necesita	-17
necesita una	-16
necesitaba	-40
necesitar	4
necesito	-10
negativo	-16
negocios	11
negro	-14
nerviosa	-10
ni	-42
ni NOT_el	-1
ni NOT_en	3
ni NOT_que	-3
ni NOT_siquiera	-8
ni NOT_un	-5
ni nada	-3
ni tampoco	-2
ninguna	8
ningún	-3
niños	34
niños ya	1
niñuca	2
no	-32
no NOT_a	-4
no NOT_a NOT_las	-2
no NOT_cumplen	-13
no NOT_da	-4
no NOT_debería	-4
no NOT_debí	-9
no NOT_decir	-6
no NOT_en	-4
no NOT_entiendo	-13
no NOT_era	-10
no NOT_es	-3
no NOT_es NOT_de	-13
no NOT_es NOT_el	-8
no NOT_es NOT_muy	2
no NOT_es NOT_necesario	1
no NOT_es nada	2
no NOT_esta	-1
no NOT_esta nada	-1
no NOT_estaba	18
no NOT_estaba NOT_mal	2
no NOT_estoy	-7
no NOT_está	1
no NOT_fui	-2
no NOT_funciona	-7
no NOT_funcionaba	-13
no NOT_ha	-2
no NOT_habia	-5
no NOT_había	-2
no NOT_han	-11
no NOT_hay	-38
no NOT_hay nada	4
no NOT_he NOT_podido	-1
no NOT_importa	11
no NOT_la	2
no NOT_las	10
no NOT_le	-18
no NOT_llegó	-5
no NOT_lo	1
no NOT_lo NOT_tengo	2
no NOT_los	-4
no NOT_me	-18
no NOT_me NOT_deja	-9
no NOT_me NOT_gusta	-5
no NOT_me NOT_la	-2
no NOT_nos	11
no NOT_obstante	1
no NOT_os	5
no NOT_podemos	-1
no NOT_puede NOT_estar	-4
no NOT_puedo	-3
no NOT_puedo NOT_decir	1
no NOT_puedo NOT_dormir	1
no NOT_puedo NOT_ver	-3
no NOT_quiero	-5
no NOT_recuerdo	-1
no NOT_repetir	-16
no NOT_saben	-4
no NOT_sabes	-1
no NOT_se	3
no NOT_se NOT_puede	-1
no NOT_seas	-5
no NOT_son	-17
no NOT_son NOT_tan	-1
no NOT_soy	-16
no NOT_sé	5
no NOT_sé NOT_que	-1
no NOT_sé NOT_qué	-1
no NOT_te	1
no NOT_te NOT_acuerdas	-4
no NOT_te NOT_conozco	1
no NOT_te NOT_quiero	-4
no NOT_tengo	-4
no NOT_tiene	-8
no NOT_tienes	9
no NOT_una	-2
no NOT_va	-1
no no	-5
noche	-2
noche en	-1
noche es	5
noches	1
noo	-35
normal	7
normalita	-51
normalito	-42
nos alojamos	3
nos alojamos en	2
nos dieron	-6
nos dieron una	-6
nos encanta	1
nos encantó	2
nos ha	2
nos hemos	2
nos pones	8
nos regalaron	1
nos tocó	-17
nota	-7
noticia	4
noticias	-16
nou	19
nou y	1
novia	2
nuestra estancia	4
nuestra estancia en	2
nuestras	1
nuestras vacaciones	2
nuestros	11
nueva	11
nueva temporada	6
nuevo	28
nuevo a	6
nunca	-17
nunca NOT_más	-18
o	-2
o algo	-6
o en	-2
o la	3
o no	-6
o para	3
o para hacer	2
o sea	-2
o te	1
ocasiones	8
ocasión	1
ocio	4
octubre	2
ocupación	-34
odio	-11
oficina	14
ofrece	33
ofrecieron	3
oir	-7
ojalá	-2
ojalá me	-11
ojete	-11
ojo	-32
ojos	1
ok	14
ola	-9
olor	-14
olvidar	3
omg	-1
online	12
opciones	1
opción	32
opción de	1
opinión	1
oportunidad	3
oportunidad de	2
oportunidad de ir	1
organización	-19
orgullo	20
orgullosa	7
otra cosa	-2
otra vez	-4
otro día	10
otros hoteles	-1
oye	-3
p	-5
pa	-3
padre	6
pago	5
paisaje	1
paisajes	5
palabra	-3
palladium	2
pan	10
panchar	1
pantalones	-6
papel	-42
papá	-4
par	10
par de	6
para cenar	1
para comprar	2
para conocer	2
para darte	2
para darte el	2
para dos	2
para el	7
para hacer	1
para ir al	4
para la	2
para las	-3
para los niños	2
para mañana	-4
para nada	1
para nada NOT_masificado	1
para niños	3
para no	-9
para no NOT_repetir	-12
para parejas	2
para pasar	-3
para pasar las	1
para pasar unos	1
para que	-40
para quien	-4
para repetir	14
para ser	-24
para ser un	-9
para tener	1
para ti	16
para toda	2
para toda la	1
para todo	-21
para todo el	-17
para todos	3
para un	-1
para una	-2
para ver la	1
para viajar	2
para viajar en	2
para visitar	6
para vos	2
parada	34
parada de	24
paradas	4
parcelas	-1
parece	5
parece que	-23
parecer	13
pareces	11
parecio	-6
parecía	-11
pared	2
pared de	1
pareja o	-6
parejas	8
paris	4
parking	5
parque	5
parte de	-5
partida	7
partir	-2
partir de	-2
parís	6
pasa	-27
pasa a	-4
pasala	1
pasamos	-3
pasamos muy	2
pasar	10
pasar las	1
pasar las vacaciones	1
pasar unos	2
pasar unos dias	1
pasar y	3
pasaran	4
pasarlo	-1
pase	-1
pase lo	5
pase lo que	4
pasen	10
paseo	37
paseo marítimo	1
paseos	2
paseos por	2
pases	15
paso	-21
pasos	1
pasta	-5
pastilla	-14
pasó	1
pasó lo	-4
pasó lo mismo	-4
patio	1
patio interior	1
paz	-9
país	-8
pedir	-6
pega	-14
pegado	5
pelo	-52
película	21
películas	25
pendiente	-13
penita	-3
pensaba	-3
pensaba que	-2
pensando	1
pensión	-12
pensé	1
peor	-125
peor de	-5
peor es	-1
peor es que	-1
peor que	-3
pepsi	1
pequeña	-2
pequeña pero	1
pequeño	-8
pequeño con	-1
pequeño hotel	3
pequeños	-1
perdí	-9
pereza	-8
perfecta	61
perfecta para	4
perfectamente	22
perfectamente insonorizada	1
perfectamente insonorizada con	1
perfectas	32
perfectas para	3
perfecto	58
perfecto !	4
perfecto en	1
perfecto para descansar	-1
permite	10
pero	-2
pero a	-17
pero a la	-7
pero aún	1
pero bien	1
pero como	-1
pero en la	2
pero es	-2
pero esta	-2
pero está	-4
pero las	-16
pero los	1
pero me	1
pero muy	1
pero no	-17
pero no NOT_lo	6
pero no NOT_puedo	-2
pero no NOT_se	-3
pero no NOT_tengo	-2
pero que muy	4
pero son	-9
pero soy	-1
pero tengo	-1
pero tiene	-4
pero todo	12
pero una	2
pero yo	1
pero yo no	-4
persiana	1
persona	3
persona más	5
persona que	3
persona y	-10
personal	2
personal amable	1
personal de	-8
personal de limpieza	-11
personal de recepcion	-2
personal del	-4
personal del hotel	-1
personal el	-1
personal es	15
personal es muy	3
personal fue	12
personal ha	1
personal ha sido	1
personal me	1
personal muy amable	6
personal siempre	2
personal y	6
personas	-9
peru	-1
perú	-10
pesar	3
pesar de	1
pese	-6
pese a	-4
peñíscola	2
pff	-22
picaduras	-30
pido	-15
pie	-2
pie a	1
pie a los	1
piel	8
pierde	4
pileta	5
pintura	-32
pisa	2
piscina	11
piscina en	8
piscina en el	2
piscina y	3
piso	-6
pizza	-1
placer	9
plan	7
plancha	12
plancha y	1
planchar	14
platos	5
playa	1
playa de	3
playa que	1
playa y	1
playlist	-1
plaza	41
plaza de	16
plaza de españa	3
plaza de la	1
plena	11
plena gran	2
pleno centro	8
pleno centro de	5
plástico	-30
pobre	-101
poca	-23
poca variedad	-1
pocas	-1
poco	-18
poco a	8
poco a poco	4
poco caro	-2
poco más	-3
poco variado	-3
pocos	4
poder ir	1
poder ir a	1
podria	-22
podría ser	11
poligono	-5
política	-15
pone	-1
pone a	-5
ponen	1
poner	-15
poner un	-13
poner un pero	-8
ponerle	1
ponerme	-25
pongo	-32
pongo un	-3
poniendo	-9
poquito	14
por algo	4
por aquí	7
por cierto	12
por cosas	1
por culo	-4
por culo a	-3
por dicha	14
por difundir	7
por el	7
por el buen	1
por el centro	2
por el trato	-1
por eso	-1
por la ciudad	1
por la noche	-5
por lo	1
por lo demas	2
por lo menos	-15
por los	4
por madrid	10
por mensaje	1
por no	-7
por otro	3
por parte	-2
por parte del	-2
por persona	-5
por poner	-10
por poner un	-8
por primera	2
por primera vez	2
por que	-13
por que no	-6
por qué	-2
por semana	-4
por ser	3
por si	12
por si quieres	2
por sus	1
por trabajo	2
por tu	7
por un	5
por un buen	4
por una	-18
porque	-30
porque el	1
porque está	4
porque la	-4
porque me	-8
porque no	-1
porque no NOT_sé	-1
porque se	-1
porque si	-5
porque tiene	-1
porqué	1
portátil	-16
portátil y	-10
pos	-9
posibilidad	-1
posibilidad de	-1
posibilidades	2
posible	7
positivo	10
post	12
pq	-17
pq nadie	-3
prado	8
precio	1
precio de	2
precio en	1
precio es	2
precio no	3
precio no NOT_se	2
precio y	6
precios	3
precios muy	-3
preciosa	31
preciosidad	1
precioso	20
preciosos	4
prefieres	1
prefiero	-16
prensa	-14
primera	11
primera linea	1
primera línea	2
primera línea de	2
primera vez	2
primeros de	3
principal	1
principe	-2
privado para	2
privado para darte	2
privilegiada	3
pro	-1
probado	7
problemas	-7
productos	-1
profesora	-24
programa	30
pronto	-1
propia	-21
propios	2
provecho	-1
prácticamente	4
prácticas	-3
próxima	-2
próxima aventura	3
próximo	6
publico	2
pubs	3
pubs y	1
pude	3
pude disfrutar	2
pueblo	9
pueda	7
pueda necesitar	1
puedan	8
puedas	11
puede ir	4
puede ver	7
pueden	-3
puedes	45
puedes ver	2
puedo	11
puedo decir	3
puente	2
puerta del	3
puerta del sol	1
puertas	-33
pues está	1
pues no	3
pues todo	2
puesto	3
puesto en	-14
pulsera	8
punto	-5
punto negativo	-10
puntos	4
pura	-1
puse	2
pusieron	1
puta	-37
puto	-35
pz	-5
q	-30
q me	-5
q no	-3
que	-1
que a	-1
que al	-6
que aún	-3
que bien	-1
que bonita	5
que buena	4
que buena noticia	1
que bueno	14
que bueno que	1
que con	-1
que con el	4
que cuenta	3
que cuenta con	2
que daba	1
que desear	-27
que dicha	3
que dicha que	3
que dispones	1
que duro	-10
que el	-20
que el hotel	-5
que el servicio	1
que en	3
que en general	5
que era	-13
que eran	-3
que eres	12
que eres muy	2
que eso	-1
que esta muy	1
que estaba	-12
que este	-1
que este año	-3
que estoy	-15
que estuve	5
que estuvimos	-1
que estuvo	-8
que está muy	4
que están	-3
que están en	-7
que existe	-2
que facilita	1
que feo	-1
que habia	-8
que hablar	1
que había	-26
que hacen	-10
que hacen que	1
que hacer	1
que han	3
que hay	18
que hay que	3
que haya	-1
que he	12
que he estado	2
que he visto	2
que hemos	5
que hoy no	-4
que ir	-6
que ir a	-12
que ir en	-2
que la	-2
que la habitación	1
que las	-1
que le	-6
que les	2
que linda	3
que lindo	14
que lindo es	4
que lleva	1
que llevo	-25
que lo	-6
que madrugar	-5
que mal	-5
que mas	6
que mañana	2
que me lo	2
que mi	1
que mis	-3
que muy	5
que más	-6
que nada	8
que no	6
que no NOT_hay	-5
que no NOT_lo	-1
que no NOT_me	1
que no NOT_puede	-4
que no NOT_se	-6
que no NOT_son	1
que no NOT_tiene	-1
que nos dieron	-1
que nos tocó	-4
que ofrece	7
que os	-8
que pagas	2
que para	-5
que pasa	-2
que pases	2
que pena	-3
que podemos	1
que por	-6
que puede	-1
que puedes	2
que quieras	5
que quiero	1
que se	-8
que se encuentra	-2
que se han	3
que se me	-1
que se vaya	4
que sean	-1
que ser	5
que si	-3
que si no	-10
que solo	-4
que son	-4
que son las	-8
que sorprende	-1
que soy	-6
que soy lo	-2
que suficiente	1
que sólo	-2
que tal	31
que también	1
que tampoco	-6
que tanto	1
que te	8
que te haya	1
que tener	-3
que tengas	4
que tengas una	1
que tengo	1
que triste	-19
que tu	2
que tuvimos	3
que un	-7
que un hotel	2
que user	6
que user sea	1
que vamos	4
que veo	6
que veo a	5
que ves	7
que ya	-33
queda	-8
quedaba	-4
quedamos	-1
quedan en	4
quedan en el	3
quedan sin	1
quedarme	4
quedarte	-2
quede	6
quedé	-2
quedé en	-1
quedó	-3
queríamos	-1
queríamos ver	-7
queso	3
quien	-3
quienes	-1
quiera	-1
quieras	2
quiere	-49
quieres	1
quiero	1
quiero decir	2
quiero decir que	2
quiero hacer	-14
quiero más	6
quiero un	3
quiero ver	5
quite	2
quizá	-12
quizás	-21
quién no	13
qué	-4
qué bonito	5
qué tengas	4
qué tengas un	3
qué triste	-1
radio	1
rajoy	-18
rajoy no	-4
rara	-34
raro	-31
rato para	-9
razones	4
realmente	24
recepcionista	-13
recepcionistas	-18
recepción como	1
recepción es	1
recepción fue	3
recepción muy	2
recepción muy amables	1
recepción un	2
recepción un detalle	1
recepción y	-1
recibido	5
recibir	4
recién	4
recién acondicionado	1
recoger	-1
recomendable	83
recomendable para	4
recomendable y	2
recomendado	24
recomendamos	10
recomendamos a	2
recomendaria	2
recomendaria a	1
recomendaría	4
recomendaría sin	2
recomiendo	97
recomiendo a	2
recomiendo a todo	1
recomiendo este	1
recomiendo este hotel	1
recordar	-31
recorrer	8
reducida	-15
reducido	-19
reforma	-13
regalaron	1
regalo	2
regular	-58
regular y	-2
relación calidad	4
relación calidad precio	3
relajante	16
relajarse	12
relajarse en	1
relax	33
relax y	2
remodelación	11
renovación	-5
renovadas	9
repetir	42
repetitivo	2
repetitivo nos	1
reposeras	-2
reserva	-1
reservar	1
reservas	-1
respecto	-4
respecto a	-2
respeto	-16
responden	-4
respuesta	-3
restaurante	1
restaurante que	-8
restaurantes	3
restaurantes asequibles	1
restaurantes temáticos	1
restaurantes y	1
resto del	3
resulta	1
resultados	7
resultaron	2
retiro	5
reyes	-1
rica	40
rico	13
rico y	2
ricos	1
risas	17
ritmo	1
riviera	-42
robaron	-49
rodeado	4
rodeado de	3
rodillas	-11
rodillas y	-7
rojo	-13
rompió	-17
rompió el	-11
rt a	2
ruido	-39
ruido de	-5
ruido de la	-2
ruidoso	-7
rápido	1
río	1
sabado	15
sabe	-7
saber	2
saber que	-2
sabes	-43
sabes que	-7
sabiendo	-7
sabiendo que	-5
sabía	1
sacar	-23
sala	14
sala de	2
sale	-26
sales	32
salidas	5
salimos	2
salir	-10
salir a	-15
salir de	-1
saloncito	-1
saludo	8
saludo a	1
saludos	2
saludos !	1
salvar	-14
san	1
sangre	-11
sanitarios	-8
santa	5
sants	2
se	-5
se agradece	16
se come	2
se encuentra	4
se encuentra a	2
se encuentra en	8
se esta	-5
se ha	-1
se hace	-8
se han	3
se la	-9
se nos	-10
se nota	-5
se puede	4
se puede ir	3
se puede ver	1
se pueden	-2
se queda	1
se quedan en	3
se quedan sin	1
se quedó	-5
se siente	-1
se vaya	5
se ven	-3
se veía	1
se veía la	2
sea igual	-5
sea que	5
sean	-4
secreto	-4
seguir	6
segunda	13
segunda !	2
segunda vez	2
segundo	1
seguridad	2
seguro que	-1
seguro que me	-4
semana	2
semana comiendo	-6
semana de	-7
semana en	1
semanas	1
semestre	-17
senator	-1
senator barcelona	-2
sencillo	9
sensaciones	7
sensación	-6
sensible	-9
sentido	16
sentidos	5
sentimos	1
sentir	25
ser	-3
ser buena	1
ser cliente repetitivo	1
ser de	-14
ser el	-1
ser mi	-1
ser muy	6
ser más	-7
ser un buen	4
ser un gran	3
ser un hotel	-1
serie	8
serio	-10
servicio	12
servicio de	1
servicio del	2
servicio es de	1
servicio la	1
servicios y	4
será	-1
sería que	-5
sería un	4
sesión	19
sesión de	2
sevilla	1
shawn	-3
shows	3
si a	-3
si algún	4
si digo	-5
si el	5
si en	1
si hay	1
si me	1
si no	-10
si no NOT_te	-6
si no no	-2
si quieres	4
si se	-3
si si	7
si te	2
si te gusta	1
si tienes	1
si tuviera	1
si vas	1
si viajas	1
sido	4
sido en	1
sido en todo	1
sido un	2
sido una	3
sido unas	2
sido unas vacaciones	1
siempre dispuesto	1
siempre es	4
siempre es bueno	2
siempre que	12
siempre se	-3
siempre son	1
siempre te	-19
siempre y	-10
siena	5
siendo	9
siente	-2
siento	-5
siento que	-3
sigan	3
sigo sin	-6
sigue una	1
siguiente	-9
siguiéndote	-8
siguiéndote y	-5
sii	1
silencio	26
silla	-6
silla de	-4
silla de plástico	-3
simpaticos	1
simple	-20
simplemente	5
sin	1
sin NOT_agua	-5
sin NOT_agua NOT_caliente	-4
sin NOT_alcohol	-1
sin NOT_bebidas	1
sin NOT_bebidas NOT_alcohólicas	1
sin NOT_cargo	8
sin NOT_cargo NOT_y	1
sin NOT_duda	1
sin NOT_duda NOT_alguna	2
sin NOT_duda este	-3
sin NOT_dudarlo	7
sin NOT_embargo	1
sin NOT_grandes	-2
sin NOT_lugar	2
sin NOT_lugar NOT_a	2
sin NOT_ti	-4
sino	-1
sirva	-19
sirven	1
sitio	3
sitio de	1
sitios	-1
situacion	-1
situación	6
situación de	3
situación del	1
situación del hotel	1
situado	-1
situado al	1
situado en	22
situado en el	1
situado en la	1
situado en una	1
situado para	1
skins	4
sobran	-16
sobre el	2
sobre todo el	1
sobre todo en	-39
sobre todo la	1
sobre una	4
sobres	1
sobretodo por	-1
social	-1
sofa	1
sofá	-1
sofá cama	-2
sofía	-4
sois	4
sol	8
sol y	1
sola	-52
sola en	-3
sola vez	-10
solo	-5
solo he	4
solo para	-1
solo que	-2
solo que no	-5
solo quiero	18
solo se	-19
solo tienen	-24
solo una	-1
solo yo	-1
solos	-5
sombrillas	-9
somos	-51
son	1
son amplias	2
son amplias y	3
son de	-1
son geniales	1
son las	-16
son las dos	1
son lo	29
son lo mas	4
son lo mejor	2
son los	2
son muy amables	1
son muy buenas	1
son muy grandes	1
son un	1
son unas	1
son unos	1
sonrisa	36
sorprende	-2
sorprendente	7
sorpresa	3
sorteo	3
sorteo escríbenos	2
soy	-2
soy cliente	2
soy cliente de	1
soy el	-5
soy lo	-2
soy pobre	-1
soy tan	-1
soy un	-8
soy yo	-4
spa	53
spa gratis	2
spa por	1
spa recién	1
stas	-3
stress	2
su precio	1
su remodelación	4
su ubicación	6
subir	-2
subir a	-5
sucio	-61
suelen	1
suelo	-1
suelo de	-1
suena	39
suerte en	3
sueño	1
sueños	19
suficiente para	6
sufrir	-28
sumamente	1
summer	3
super	8
super bien	1
superficial	-6
superior	5
supermercado	4
supermercados	3
superó	7
supletoria	2
surgen	-7
sábanas	2
sé	-17
sé que	-1
sí es	1
sí la	-8
sí lo	3
sí que	-1
sólo	-11
sólo a	-6
sólo tengo	5
tabla	1
tabla de	1
tal	1
tal y	2
tal y como	2
tamaño	-2
tambien	7
tambien tiene	4
también	28
también de	4
también hay	1
también la	8
también me	1
también se	-3
tampoco	-20
tampoco NOT_es	-14
tampoco NOT_me	-3
tan	-14
tan bien	14
tan solo	1
tan triste	-7
tanta	3
tanto a	1
tanto a mi	1
tanto el	1
tanto en	1
tapas	4
tapones	-15
tarde con	1
tardes	6
tarea	-12
tarjeta	-10
taxi	4
taxis	5
taxis en	2
taxis en la	1
te	1
te ahorras	1
te amo	2
te atienden	1
te dan	-7
te dan un	-1
te dejan	3
te deseo	8
te deseo lo	2
te extraño	-10
te hace	-1
te hacen	3
te hacen sentir	1
te haya	2
te he	-2
te la	1
te llevo	4
te lo	-8
te quiero	17
te tienes	3
te tienes que	2
te vas	-1
teatro	5
teatros	1
tele	-8
televisión	-4
tema	-1
temperatura	-4
temporada	5
temporadas	17
temprano	-2
temáticos	-1
tenemos	1
tener	-6
tener a	9
tener a la	5
tener más	-29
tener que	-5
tener una	-1
tenga	5
tengas	26
tengas un	8
tengas un maravilloso	2
tengas una	1
tengo	2
tengo el	-1
tengo ganas	15
tengo ganas de	6
tengo la	-1
tenido	2
tenido la	1
teniendo	1
tenés	4
tenía	1
tenía examen	-2
tenía un	8
tenía unas	1
tenían	1
tercera	1
termales	6
termini	1
terraza	7
terremoto	-7
texto	-1
texto de	-6
the	4
this	-3
ti	15
tiempo y	-3
tiempos	16
tiendas	39
tiendas y	1
tiene	5
tiene cerca	-1
tiene de	2
tiene de todo	1
tiene gimnasio	5
tiene muy	-2
tiene piscina	2
tiene que ser	1
tiene también	2
tiene todo	2
tiene todo lo	1
tiene un	2
tiene una	18
tienen	-1
tienen muchos	-7
tienen sofá	-3
tienen una	2
tienes	1
tienes a	4
tienes acceso	2
tienes la	1
tienes que	3
tienes un	3
tienes una	9
tierra	9
tio	-10
tipica	-15
tipo buffet	4
tipo de	-1
toallas	1
tocaba	-1
tocó	-26
toda	2
toda la familia	1
toda la gente	5
todas	2
todas las	7
todas las comodidades	5
todas las de	-8
todas las habitaciones	3
todas las necesidades	4
todavía	-1
todavía no	7
todo !	5
todo a	2
todo como	2
todo el	-1
todo el día	-1
todo el hotel	-1
todo el personal	5
todo el verano	-5
todo en	-9
todo en el	-1
todo en la	-19
todo era	-10
todo estuvo	1
todo está	4
todo está muy	1
todo incluido	-1
todo lo	1
todo lo necesario	3
todo lo que	3
todo madrid	1
todo momento	1
todo momento muy	1
todo muy	10
todo muy bien	1
todo muy limpio	1
todo perfecto	6
todo te	5
todo un	8
todo un lujo	1
todo va	5
todos los	2
todos los días	2
todos los gustos	1
todos los hoteles	4
todos los que	-1
todos los sentidos	3
todos los servicios	1
torre	1
tos	-6
toscana	13
total	-2
totalmente recomendable	3
trabajar	1
trabajo	12
trabajo gracias	3
trabajo y	6
trabajos	14
tragos	1
tranquila	29
tranquilidad	37
tranquilidad en	1
tranquilidad y	2
tranquilo	72
tranquilo y	6
transmitir	1
transporte	-3
transporte público	-1
tras	6
tras un	2
trata	1
tratamientos	1
trataron	1
trato	15
trato con	2
trato del	3
trato del personal	2
trato es	1
trato fue	3
través	6
través de	4
tren	12
trenes	1
tres	-10
tres días	3
tres días que	2
trevi	1
trevi y	1
triste	-72
triste es	-2
triste que	-6
tristes	-24
tu	26
tu amor	4
tu cuenta	1
tu próxima	3
tu vida	-12
tuit	1
turismo	14
turística	2
tus	53
tuve	-1
tuve un	1
tuviera	2
tuvimos	3
tuvimos que	-16
tuya	-5
tv	1
tv es	1
tv es grande	1
tweet	-1
twitter	15
twitter a	5
té	1
tío q	-7
típica	-16
típicas	-10
tú	-9
tú no	-6
u	-13
ubicado	21
ubicado cerca	1
ubicado en	3
ultima	3
un abrazo	14
un abrazo !	2
un ambiente	1
un amigo	3
un baño	11
un buen	2
un buen hotel	1
un buen rato	-20
un cambio	-16
un chico	-9
un complejo	2
un complejo para	1
un corazón	2
un detalle	1
un detalle muy	1
un día	11
un día estupendo	7
un ensayo	-1
un fin	-1
un fuerte	2
un fuerte abrazo	2
un gran	29
un gran abrazo	2
un gran hotel	1
un gran trabajo	1
un hervidor	1
un hervidor de	1
un hotel	1
un hotel con	5
un hotel de	4
un hotel encantador	4
un hotel estupendo	4
un hotel pequeño	-15
un hotel que	4
un hotel situado	1
un jacuzzi	1
un lugar	2
un lugar para	-1
un lugar perfecto	-2
un lujo	13
un maravilloso	-1
un maravilloso día	2
un mejor	3
un mismo	8
un montón	4
un niño	-1
un nuevo	4
un par	1
un par de	1
un paso	4
un patio	1
un pequeño	22
un pero	-10
un personal	1
un piso	-1
un placer	5
un poco	-22
un poco caro	-2
un poco más	-2
un poquito	4
un rato	13
un saludo	1
un servicio	1
un servicio de	1
un sitio	3
un sueño	7
un tanto	-20
un terremoto	-4
un tipo	-4
un trato	1
un vaso	-10
un éxito	11
una bañera	-14
una botella	-10
una buena	14
una calle	6
una calle de	1
una cama	1
una cocina	1
una cosa	1
una cuadra	1
una de	18
una de ellas	1
una de las	34
una en	-20
una enorme	2
una estancia	12
una estancia de	1
una experiencia	3
una foto	1
una gran	13
una habitación	-28
una habitación con	-1
una hermosa	1
una hora	-4
una limpieza	3
una noche	1
una parada	5
una parada de	3
una pasada	6
una pastilla	-9
una pequeña	4
una piscina	1
una puta	-6
una reforma	1
una semana	2
una semana comiendo	-5
una sesión	2
una sesión de	2
una siesta	2
una sola	-10
una sola vez	-8
una sonrisa	8
una tarde	3
una terraza	3
una tv	1
una zona muy	-1
unas	2
unas instalaciones	2
unas vacaciones en	-5
unas vistas	2
unico	-12
unico que	4
universidad	-13
universitaria	6
uno de	7
uno de los	13
uno que	2
unos	6
unos apartamentos	1
unos cuantos	7
unos dias	3
unos dias de	1
unos días de	1
urbanos	1
usar	1
user	8
user !	27
user a	-12
user a mi	-16
user ahh	1
user aquí	2
user ay	4
user bien	5
user bien !	2
user bonito	1
user buen	10
user buenas	2
user bueno	-2
user buenos	17
user buenos días	4
user claro	4
user con	4
user de	-2
user en	5
user enhorabuena	4
user enhorabuena !	2
user eres	12
user es	13
user es muy	-1
user es que	2
user es un	10
user es una	6
user eso	-1
user espero	19
user espero que	9
user esta	1
user felicidades	2
user feliz	2
user feliz navidad	1
user gracias	-4
user gracias !	-1
user gracias por	1
user gran	4
user ha	18
user ha sido	2
user hay	-1
user hay que	-1
user hola	1
user hoy	-3
user igual	1
user impresionante	-4
user jo	-7
user la	-9
user lo	-19
user los	1
user mi	10
user mis	-1
user muchas	28
user muchas gracias	22
user muchísimas	2
user muchísimas gracias	1
user muy	-13
user ni	2
user no	3
user no NOT_te	1
user noo	-18
user ojalá	2
user oye	1
user para	4
user pero	-10
user pff	-4
user por	-1
user por eso	-5
user porque	-33
user pues	1
user que	6
user que bonita	4
user sea	1
user si	-1
user siempre	14
user sigo	-5
user somos	-6
user soy un	-4
user sí	13
user te deseo	3
user tengo	15
user tio	-7
user un	1
user una	-6
user user	-1
user user bien	2
user user claro	1
user user cuando	4
user user es	5
user user gracias	-2
user user gran	3
user user ha	2
user user lo	-3
user user me	-2
user user nos	2
user user pero	-9
user user porque	-2
user user pues	1
user user si	-1
user user te	-8
user user user	13
user user vale	-5
user user ya	4
user user yo	-1
user vale	-1
user vaya	3
user ya	7
user ya no	-2
user yo	-12
user yo ya	-1
uso	-2
usted	-1
v	5
va bien	1
vacaciones	11
vacaciones en	-2
vacío	-11
vale la	3
vale la pena	2
vale me	-4
valencia ?	-5
valle	1
valor	2
vamos	-8
variada	12
variada y	1
variado	8
variado y	3
variado y abundante	1
variados	1
varias	8
variedad	17
variedad de	20
variedad de restaurantes	2
variedad y	5
varios	-10
vas al	1
vas en	1
vaso	-16
vaya	3
ve	1
veces	-11
veces me	-17
veces por	-4
vegetación	6
veian	-4
velocidad	13
ven	-8
vende	-1
venezolana	-13
venezuela	-8
vengas	1
ventana	-7
ventanas	-2
veo a	6
ver	1
ver al	1
ver al barça	1
ver el	-1
ver en	3
ver la ciudad	1
ver lo	5
ver lo que	4
ver que tal	11
ver si	6
ver si nos	3
verano	-15
verdad	1
verla	24
verme	-2
versión	1
verá	-22
veré	22
ves	1
vez	2
vez al	-7
vez de	-1
vez en	4
vez ha	9
vez más	-9
vez que veo	5
veía	1
veía la	2
vi	-3
viajamos	-4
viajando	-11
viajar	3
viajar en	2
viajas	2
viaje	-3
viaje !	1
viaje de	1
viajes	26
viajes a	4
vida es muy	-3
vida nos	4
vida que	-1
video	12
videos	10
videos de	5
viejas	-32
viejita	10
viejo	-5
viendo	12
viene	3
vienen	21
vimos	-2
vino o	1
vip	3
visita	10
visitado	1
visitar	39
visitar el	1
visitar la	1
visitas	11
vista	3
vistas	91
vistas a	2
vistas a la	2
vistas desde	2
vistas desde la	1
visto	5
viva	7
vivo en	3
vivo en barcelona	2
volvemos	14
volvemos a	2
volver	5
volvere	5
volveremos	31
volveremos a	1
volveria	13
volveré	17
volvería	13
vos	-1
voy	1
voy a ir	-7
voy con	6
vuelo	2
vuelta	17
vueltas	-3
vuelto	1
vuelto a	2
vuelven	-1
vuelves	2
vuelvo	-1
vuestra	4
vuestro	-29
vía	23
vía madrileña	2
vídeo	-2
wifi	-2
wifi gratis	4
wifi no	-5
windows	-11
x	-20
y a	3
y a buen	1
y a la	2
y a las	1
y a ver	2
y abundante	2
y agradable	3
y agua	1
y ahora	-54
y algo	6
y apartado	3
y apartado de	2
y así	5
y atencion	1
y atencion al	1
y atención	1
y atenta	2
y atento	2
y aun	-2
y aún	-3
y baño	1
y bien	23
y bien comunicado	1
y buen	5
y buena	1
y bueno	1
y calidad	1
y cerca	3
y cerca de	1
y claro	1
y con buen	1
y con buenos	1
y con todas	1
y con un	6
y con una	1
y confortable	3
y cuando	-1
y cuidado	8
y cómodas	3
y de	1
y de los	3
y del	1
y después	-7
y disfrutar	1
y dispone	3
y dispone de	2
y donde	-2
y dos	1
y eficaz	3
y eficiente	-2
y el baño	4
y el de	-13
y el desayuno	3
y el hotel	1
y el personal	2
y el trato	6
y en la	-6
y en las	5
y en los	-9
y era	1
y es muy	-16
y eso que	1
y estaba	3
y estamos	4
y feliz	2
y funcional	6
y gente	1
y gran	1
y gran variedad	1
y hay	-1
y hoy	5
y la calidad	1
y la comodidad	1
y las	7
y las habitaciones	1
y limpias	2
y limpieza	1
y lo	-6
y los	-1
y me	-2
y medio	-4
y mejor	2
y mi	-1
y minibar	1
y mucha	-2
y muchas	11
y mujeres	2
y muy	-10
y muy bien	9
y más	-6
y no	-15
y no NOT_era	-2
y no NOT_he	-1
y no NOT_la	-1
y no NOT_me	-1
y no NOT_puedo	1
y no NOT_se	1
y no NOT_sé	-2
y otro	-2
y para	22
y parada	1
y parada de	1
y peñíscola	1
y piscina	1
y poder	3
y pongo	-6
y por	2
y por la	2
y profesional	1
y que	-4
y restaurantes	4
y salimos	1
y se	-8
y seguro	-1
y seguro que	-1
y septiembre	-8
y servicial	1
y servicios	1
y sin	-3
y situación	1
y sobretodo	1
y soy	-3
y su	4
y también	1
y tampoco	-21
y tener	2
y tengo	-10
y tengo que	-5
y tenia	1
y tiene	6
y todo fue	1
y todos	6
y tú no	-3
y un	-1
y una	1
y variado	4
y ver	21
y ver el	3
y ya	3
y yo	-5
y yo estoy	-7
y zona	1
ya	-3
ya conocíamos	1
ya eres	-7
ya es	-1
ya está	4
ya me	2
ya no	-25
ya no NOT_es	-4
ya pero	-2
ya que	1
ya que cuenta	1
ya que no	1
ya que tiene	-1
ya quiero	7
ya sabes	-15
ya sabes que	-1
ya te	10
ya tenemos	3
ya tengo	-2
ya tiene	-13
ya va	-11
yendo	7
yo	-6
yo a	-1
yo aquí	-9
yo con	5
yo cuando	5
yo estoy	1
yo he	-2
yo iba	-5
yo la	-4
yo me	-1
yo no	-5
yo no NOT_me	-2
yo no NOT_soy	-4
yo pero	-3
yo quiero	3
yo solo	1
yo soy	1
yo te	13
yo tengo	2
yo todo	-8
yo ya	-1
yupii	9
yupii !	6
zona	1
zona de	19
zona es	1
zona muy	-4
zona muy tranquila	-1
zona no	-15
zona para	1
zona tranquila	6
zonas	-3
zonas comunes	-1
zumo	3
zumos	5
zumos fresquitos	1
ª	3
ánimo	16
ánimos	-16
áreas	-12
éxito	17
éxitos	2
última hora	1
últimamente	-12
último	-1
último piso	-1
últimos	-7
única	-5
único	-32
único inconveniente	-10
♥	1
✨	6
🌼	-8
👌	4
😂	2
😂 😂	16
😂 😂 😂	13
😘	17
🤗	3
