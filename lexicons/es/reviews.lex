# format: repute-lexicon/1
# name: reviews
# language: es
# version: 1
# licence: GPL-3.0-or-later
# trained-on: es_opener_es_hotels negative=240 neutral=72 positive=1026 held-out=358 digest=e02a8450811e4d4e4c130cc716d098af
# trained-on: es_umsab_tweets negative=721 neutral=721 positive=721 held-out=870 digest=0044ecf88fe4fd7a76b50e63074ade03
# settings: entries=20000 words=3 texts-min=2 cost=12 digits=no presence
# settings: dropped=37 calibration-error=0.0185
# negators: no ni nunca jamás jamas sin nada nadie ningún ninguno ninguna tampoco apenas
# negation-window: 3
# scale: 0.10995498
# slope: 0.55067
# probability: 0.987948 -0.253072
# thresholds: -0.300 0.280
# accuracy: es_opener_es_hotels n=340 binary=0.8588 f1=0.7589 n3=358 f1-3=0.5025 pearson=0.6122
# accuracy: es_umsab_tweets n=580 binary=0.7224 f1=0.7268 n3=870 f1-3=0.4653 pearson=0.4302
!	23
?	-34
NOT_a	-47
NOT_a NOT_dudas	2
NOT_a NOT_dudas es	2
NOT_a NOT_la	-23
NOT_a NOT_las	-8
NOT_a mi	1
NOT_acuerdas	-10
NOT_acuerdo	-5
NOT_agua	-8
NOT_agua NOT_caliente	-5
NOT_al	5
NOT_alcohol	-5
NOT_alcohólicas	1
NOT_algo	-35
NOT_alguien	-15
NOT_alguna	3
NOT_armario	-18
NOT_arreglar	-9
NOT_así	-11
NOT_beber	-7
NOT_bebidas	1
NOT_bebidas NOT_alcohólicas	1
NOT_bien	-17
NOT_bien NOT_por	-7
NOT_bonito	-24
NOT_buena	-9
NOT_buenas	-1
NOT_bueno	-4
NOT_caliente	-8
NOT_capaz	-21
NOT_capaz NOT_de	-14
NOT_cara	-24
NOT_cargo	12
NOT_cargo NOT_y	1
NOT_cargo NOT_y NOT_dispones	1
NOT_caso	-7
NOT_como	-8
NOT_con	-12
NOT_conozco	3
NOT_cosa	-55
NOT_coste	1
NOT_creas	1
NOT_cuando	-7
NOT_cumplen	-21
NOT_da	-3
NOT_de	-1
NOT_de NOT_la	-2
NOT_de nada	4
NOT_debería	-6
NOT_debí	-15
NOT_deja	-25
NOT_dejan	-9
NOT_del	-8
NOT_del NOT_otro	-5
NOT_del NOT_otro NOT_mundo	-4
NOT_dicho	1
NOT_dispones	2
NOT_dispones de	1
NOT_dispones de un	1
NOT_dormir	6
NOT_duda	1
NOT_duda NOT_alguna	3
NOT_duda este	-4
NOT_dudarlo	11
NOT_dudas	3
NOT_dudas es	2
NOT_duerme	-1
NOT_día	1
NOT_el	-5
NOT_el que	1
NOT_el que el	1
NOT_embargo	1
NOT_embargo no	1
NOT_en	-10
NOT_en NOT_el	5
NOT_en NOT_el que	1
NOT_en la	-5
NOT_encontraban	1
NOT_encuentro	-3
NOT_entiendo	-27
NOT_era	-24
NOT_es	3
NOT_es NOT_algo	-5
NOT_es NOT_de	-18
NOT_es NOT_el	-5
NOT_es NOT_necesario	2
NOT_es el	-6
NOT_es nada	3
NOT_eso	-6
NOT_esperar	-12
NOT_esperes	1
NOT_esta	1
NOT_esta NOT_mal	2
NOT_esta nada	-1
NOT_esta nada NOT_mal	-1
NOT_estaba	29
NOT_estaba NOT_mal	3
NOT_estar	3
NOT_este	-14
NOT_estoy	-17
NOT_está	3
NOT_fin	-7
NOT_fue	2
NOT_fui	-3
NOT_funciona	-25
NOT_funciona NOT_bien	-12
NOT_funcionaba	-21
NOT_gente	-1
NOT_gran	-33
NOT_gran NOT_cosa	-19
NOT_grandes	-14
NOT_gusta	-17
NOT_gusta NOT_que	-11
NOT_ha	-1
NOT_haber	-10
NOT_habia	-4
NOT_habrá	-6
NOT_había	-21
NOT_hace	-6
NOT_hacer	-37
NOT_hacer nada	-2
NOT_hagas	-6
NOT_han	16
NOT_hay	-15
NOT_hay NOT_que	2
NOT_hay nada	10
NOT_hay nada NOT_de	2
NOT_he	-2
NOT_he NOT_leído	12
NOT_he NOT_podido	-6
NOT_hizo	-9
NOT_hotel	-10
NOT_importa	17
NOT_ir	-2
NOT_juego	-8
NOT_la	13
NOT_la habitación	-2
NOT_la playa	-2
NOT_las	-10
NOT_las maletas	-25
NOT_le	-33
NOT_leído	18
NOT_limpiaron	-18
NOT_limpiaron NOT_la	-12
NOT_llega	-7
NOT_llega NOT_a	-5
NOT_llegado	-7
NOT_llegó	-17
NOT_lo	-3
NOT_lo NOT_que	-4
NOT_lo NOT_recomiendo	2
NOT_lo NOT_tengo	3
NOT_los	-57
NOT_lugar	9
NOT_lugar NOT_a	2
NOT_lugar NOT_a NOT_dudas	2
NOT_lujos	-44
NOT_mal	16
NOT_mal NOT_y	5
NOT_malo	-1
NOT_mas	-39
NOT_masificado	2
NOT_masificado NOT_en	1
NOT_masificado NOT_en NOT_el	1
NOT_mañana	-4
NOT_me	-16
NOT_me NOT_deja	-16
NOT_me NOT_gusta	-7
NOT_me NOT_la	-2
NOT_me NOT_siento	-1
NOT_mejor	-1
NOT_mejor NOT_que	6
NOT_mejores	22
NOT_menos	-14
NOT_mi	-7
NOT_mis	-12
NOT_modo	-8
NOT_mucho	-4
NOT_mundo	-8
NOT_muy	1
NOT_más	-6
NOT_necesario	2
NOT_ningun	1
NOT_normal	-10
NOT_nos	1
NOT_o	-23
NOT_obstante	2
NOT_os	9
NOT_otra	-6
NOT_otro	-8
NOT_otro NOT_mundo	-5
NOT_palabras	8
NOT_para	-28
NOT_para nada	-5
NOT_parece	-5
NOT_pedir	5
NOT_pelota	-2
NOT_pero	2
NOT_piedad	-5
NOT_piedad cuando	-3
NOT_piedad cuando ando	-2
NOT_piscina	-3
NOT_poder	-1
NOT_podido	-17
NOT_podías	-7
NOT_por	8
NOT_por NOT_el	1
NOT_porque	12
NOT_puede	-1
NOT_puede NOT_estar	-10
NOT_puedo	-6
NOT_puedo NOT_dormir	1
NOT_puedo NOT_ver	-4
NOT_q	-3
NOT_que	-13
NOT_que NOT_es	-10
NOT_que NOT_ver	-1
NOT_que no	-8
NOT_queda	-21
NOT_quedar	1
NOT_quiere	-18
NOT_quiero	-48
NOT_qué	-36
NOT_recomiendo	3
NOT_recomiendo NOT_este	-5
NOT_recuerdo	-1
NOT_repetir	-10
NOT_ruido	2
NOT_ruidos	3
NOT_saben	-6
NOT_sabes	-2
NOT_se	1
NOT_se NOT_puede	-1
NOT_seas	-1
NOT_sensación	8
NOT_ser	-2
NOT_servicio	-9
NOT_seré	-9
NOT_siempre	4
NOT_siento	-1
NOT_siquiera	-13
NOT_solo	3
NOT_son	-27
NOT_son NOT_tan	-1
NOT_soy	22
NOT_sé	18
NOT_sé NOT_que	-2
NOT_sé NOT_qué	-2
NOT_tan	-23
NOT_tanta	-9
NOT_tanto	-5
NOT_te NOT_acuerdas	-6
NOT_te NOT_conozco	1
NOT_te NOT_quiero	-5
NOT_tener	3
NOT_tenia	5
NOT_ti	-6
NOT_tiene	-5
NOT_tienes	16
NOT_transporte	4
NOT_tu	-2
NOT_un	5
NOT_una	-17
NOT_usar	-2
NOT_usarlo	-6
NOT_user	-7
NOT_user user	-3
NOT_va	-3
NOT_va NOT_a	-15
NOT_vale	-9
NOT_vas	-3
NOT_vas NOT_a	-2
NOT_veo	2
NOT_ver	-27
NOT_vi	-3
NOT_vivir	-5
NOT_volver	-17
NOT_volver NOT_a	-2
NOT_voy	3
NOT_voy NOT_a	-5
NOT_y	-21
NOT_y NOT_dispones	1
NOT_y NOT_dispones de	1
NOT_y NOT_ya	-4
NOT_y con	-2
NOT_y no	-4
NOT_ya	-19
NOT_ya no	-3
NOT_yo	8
a alguien	-17
a alguien que	-9
a barcelona	1
a buen	5
a buen precio	4
a cenar	-12
a decir	-1
a desayunar	5
a dormir	6
a empezar	5
a entender	-7
a esa	-1
a estar	-1
a este hotel	21
a gusto	1
a hacer	-4
a ir	-18
a la cama	1
a la carta	1
a la ciudad	1
a la familia	2
a la gente	1
a la gran	1
a la llegada	2
a la piscina	2
a la playa	1
a la vez	-8
a las	4
a las que	-5
a llorar	-5
a lo que	-2
a los	1
a los clientes	1
a los dos	-1
a los geniales	1
a los que	-1
a madrid	-1
a menos	4
a menos de	3
a mi	-1
a mi casa	2
a mi familia	1
a mi me	-4
a mi tambien	-7
a mis	-1
a morir	-11
a mí	4
a mí me	2
a nadie	-2
a no	-1
a nosotros	-3
a nosotros nos	-1
a nuestra	11
a nuestros	1
a otras	7
a parte	1
a parte del	1
a partir	-2
a partir de	-1
a pasar	1
a personas	5
a pesar	2
a pesar de	1
a pie	10
a pie a	1
a poco	5
a pocos	2
a por	11
a precio	-2
a primeros	4
a primeros de	3
a quienes	-18
a quién	10
a roma	1
a ser	-6
a ser un	13
a solo	1
a su	-2
a tener	1
a ti	5
a todas	3
a todas las	10
a todo	1
a todo el	5
a todos	7
a todos los	13
a trabajar	-20
a través	5
a través de	4
a tus	2
a un	-2
a un paso	3
a una	55
a una calle	1
a uno	10
a usar	-17
a user	4
a user que	-3
a user y	1
a ver si	5
a verla	1
abandonada	-3
abierto	-8
abrazo	33
abrazo !	3
abrazo crack	1
abrazos	1
abundante	6
acaba	3
acabo	-1
acabo de	3
acceso	4
acceso al	2
aceptable	18
acertada	2
acogedor	40
acogedor y	7
acogedor y muy	2
acogedora con	3
acondicionado	-15
acondicionado muy	1
acondicionado no	2
acordado	1
acostumbrado	-14
actividades	35
actuaciones	2
acuerdo	-1
adaptado	6
adecuado	1
adecuado para	1
ademas	19
además	6
además de	4
además es	2
además por	1
además tiene	-1
adultos	15
adultos y	1
aeropuerto	20
afueras	6
agosto	7
agosto y	-1
agosto y septiembre	-6
agradable	82
agradable y	2
agradece	27
agradecer	23
agradecer son	1
agradecer son las	1
agua con	1
agua con diferentes	1
agua y	16
agusto	11
ahh	2
ahi	1
ahora	-4
ahora es	-17
ahora los	2
ahora me	-1
ahora mismo	-6
ahora no	-3
ahora no NOT_puedo	-2
ahora se	1
ahorras	2
ahí	4
aire	-14
aire acondicionado	-21
aire acondicionado no	2
aire de	-1
aire libre	3
aires	1
airlines	1
airlines arena	1
al aire libre	1
al barça	1
al camp	1
al camp nou	1
al centro	9
al centro de	1
al cine	2
al cliente	-1
al día	-1
al final	2
al final del	4
al final me	-7
al jardín	3
al jardín y	2
al lado	4
al lado de	1
al lado del	7
al lado y	1
al menos	-7
al mismo	2
al mismo tiempo	1
al máximo	1
al no	-12
al parecer	5
al personal	2
al río	-1
al sol	-7
al spa	1
al trabajo	6
al ver que	-1
alegra	28
alegra mucho	5
alegro	25
alegría	10
alejado del	-1
alejado del centro	-1
algo	-4
algo bueno	5
algo es	4
algo que	1
algo serio	-15
alguien	-2
alguien me	2
alguien que	-12
algun	9
alguna	-14
alguno	-8
algunos	6
algún	12
algún día	8
alicante	-1
alli	3
alli y	1
allí	4
alma	5
almuerzo	6
alojamos	5
alojamos en	3
alojarnos	6
alojarse	1
alojé	-5
alojé en	-3
alrededor	1
alrededores	-11
alta	10
alto	12
altos	1
altura	-1
amabilidad	6
amable	57
amable y	1
amable y eficiente	-1
amables	34
amables y	7
amanecer	-3
amanecí	10
ambiente	10
ambiente muy	2
ambiente y	2
ambos	8
amena	1
american	1
american airlines	1
american airlines arena	1
amiga	6
amiga de	12
amigas	-10
amigos	20
amigos de	5
amigos y	4
amistades	3
amo	88
amo los	1
amor	6
amor es	6
amor y	5
amplia	17
amplia con	1
amplia y	3
amplias	18
amplias y	26
amplias y con	1
amplias y cómodas	1
amplio	2
amplitud	3
amsterdam	4
américa	-1
anda	-17
andando	53
andando al	1
andando de	1
andando de la	1
andando y	1
ando	-4
ando en bus	-2
andorra	2
animacion	14
animación	-4
animal	-1
anoche	29
ansiedad	-6
anterior	6
anteriores	-1
antes	-1
antes de	2
anticuado	-3
antiguo	-37
anuncian	-15
apagado	-2
aparcar	-1
apartado	5
apartado de	3
apartamentos	44
aparte	2
aparte de	-1
apenas	-6
aportar	5
app	-7
aprendiendo	13
aprovechar	10
aprovechar el	7
aquí	-1
aquí a	6
aquí no	-3
aquí no NOT_hay	-3
arden	-5
arden los	-3
arden los ojos	-2
arenas	3
armario	-1
armario es	-1
arreglar	-8
arreglarlo	-19
arrepiento	-14
arriba	-1
arte	10
artes	1
artes y	1
ascensor	-19
aseo	-22
asequibles	13
asi	1
asi que	11
asi que no	2
aspectos	-1
así	1
así como	17
así de	1
así no	-18
así no NOT_me	-6
así que	-1
ataque	-10
ataque de	-7
atencion al cliente	-1
atenciones	13
atenciones y	1
atención	20
atención del	5
atención del personal	4
atendidos	1
atenta	12
atenta y	1
atento	19
atienden	1
atracciones	1
atrasadas	5
aun	-3
aunque	-19
aunque en	5
aunque la	-6
aunque la verdad	2
aunque no	5
aunque siempre	1
aunque solo	3
aunque ya	-11
autentico	3
autobus	-1
autobús	-3
aventura	5
ay que	-7
ayuda	-23
ayudar	2
ayudarte	1
año !	5
año de	-2
año en	5
año y	1
años que	1
años y	-3
añosdelegiónholk	18
aún	-10
aún así	-2
aún así no	-2
b	-1
bahia	-2
bahia principe	-2
baja	-11
bajar	-7
balneario	3
bano	-16
bar	1
bar de	-16
bar de la	-13
bar gratuito	2
bar restaurante	1
bar y	-1
barato	2
bares y	9
bares y restaurantes	1
barrio	7
bastante	-22
bastante bien	7
bastante bueno	8
bastante mas	2
bayside	1
bayside y	1
bañera	-3
baño	2
baño de	-15
baño enorme	2
baño es correcto	3
baño y	26
baños	-20
be	-4
bebidas	5
bebé	1
bella	26
bellas	3
belleza	13
bello	2
bendición	1
bendición de	1
besitos	3
besitos !	2
besos	15
bien	44
bien !	13
bien ?	-19
bien al	3
bien aunque	1
bien comunicado	17
bien con	3
bien cuidados	1
bien de	1
bien de precio	1
bien el	1
bien feo	-2
bien la	3
bien para	3
bien por	6
bien situado	-1
bien situado cerca	1
bien situado para	1
bien ubicado	8
bien user	1
bien y	29
bienestar	2
bienvenida	17
bienvenida a	3
bienvenido	34
bienvenidos	3
bilbao	-42
blanca	5
bloque	-2
boca	-1
bolleria	-1
bollería	11
bonitas	2
bonito	97
bonito de	2
bonito que	3
bonito que es	1
bonito y	1
bonitos	52
bonitos que	4
botella	3
botella de	3
botellas	1
buen	53
buen aire	1
buen ambiente	1
buen ambiente y	1
buen camino	2
buen domingo	1
buen día	6
buen día a	8
buen hotel	3
buen precio	11
buen rato	-27
buen rato para	-8
buen servicio	1
buen trato	9
buena	116
buena calidad	1
buena gente	1
buena noticia	4
buena y	2
buenas	16
buenas palabras	1
buenisimo	9
bueno	55
bueno al	-3
bueno de	12
bueno eso	5
bueno la	2
bueno me	1
bueno por	4
bueno que	27
bueno que le	2
bueno ya	8
buenos	32
buenos aires	1
buenos consejos	6
buenos dias	2
buenos días	4
buenos días !	13
buenos servicios	3
buffet es	-3
buffet tanto	1
bungalow	-26
busca	12
buscan	-1
buscando	5
buscas	1
buses	2
básica	-31
c	-19
cada	2
cada una	4
cada vez	2
cada vez que	9
cadena	-3
cadena senator	1
cadena y	-2
cae	7
caeli	3
caer	2
caes	-5
cafe	19
cafetera	22
cafeterias	3
cafés	5
cafés e	1
cafés e infusiones	1
cago	-7
cago en	-5
cague	-10
caja	6
caja fuerte	22
calefacción	-1
calella	2
calentando	3
calentitas	1
calidad	13
calidad a	1
calidad a buen	1
calidad de	1
calidad muy	1
calidad precio	23
calidad precio es	1
calidad que	1
calidad y	2
calladito	-21
calle	1
calle de	1
calle principal	1
calor	-16
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
cambios	22
caminando	3
caminar	16
camino	4
camp	19
camp nou	13
campaña	2
campeón	7
camping	-21
campo	7
canal	16
canal !	2
canción	5
cansado	-12
cantando	1
cantidad	17
cantidad de	1
capacidad de	2
capaz	4
capítulos	9
cara	-48
cara con	-5
caro	-78
caro en	3
caros	-42
carta	16
casa	1
casa a	-2
casa a las	-2
casa de	5
casas	1
casi	-2
casi no	-5
casi siempre	-7
casi siempre me	-6
casita	13
caso	-7
catalunya	2
categoria	-33
categoría	-7
cava	-10
celular	-7
cenar	5
cenas	9
ceniza me	-3
ceniza me tiene	-2
centor	1
centor de	1
central	1
centrico	28
centrico y	7
centro	-7
centro comercial con	1
centro con	1
centro de	3
centro de barcelona	-2
centro de la	4
centro de madrid	9
centro pero	3
centro y	1
cerca	18
cerca de	2
cerca de la	4
cerca del	12
cerca del camp	2
cerca del centro	2
cerca del metro	3
cerca hay	1
cercano	2
cercano a	1
cercano al	-2
cercano y	8
cercanía	1
cercanías	-1
cerquita	5
cerquita de	3
cerrada	-6
check in	1
check in y	2
check out	9
chica de la	-1
chicas	15
chico	-15
chicos	6
chill	-32
china	2
chiquito	10
chiste	-20
chiste se	-13
chocolate	10
chula	6
ciego	-15
cielo	-1
ciencias	1
cierto	1
cinco	15
cine	2
ciudad	22
ciudad acogedor	2
ciudad acogedor y	2
ciudad de	6
ciudad de las	1
ciudad es	1
ciudades	7
claro que	1
clase	-1
clase de	6
clases	-61
clases de	-12
cliente	-1
cliente de	2
cliente repetitivo	1
clientela	1
clientes del	-2
club	6
clásico	-1
clásicos	7
coche para	2
coincidir	2
coincidir con	1
cola	-26
colchones	-34
colchón	3
colchón también	2
color	-3
come	3
comedor	-1
comentarios	5
comer	-7
comer algo	-8
comercial	4
comercial con	1
comercios	4
comida	3
comida y	-3
comida y la	1
comido	-16
comiendo	-10
comienzo	1
como a	5
como cuando	-3
como de	-1
como el	-6
como en	3
como en casa	7
como en el	1
como no	-7
como punto	-1
como son	1
como toda	2
como todo	3
como tu	4
como una	1
comodas	6
comodidad	15
comodidad de	4
comodidades con	1
comodidades de	-29
comodo	6
comodo y	1
compa	4
compartidos	5
compañia	1
compañía	14
complejo	44
complejo para	1
complejo para nada	1
completamente	2
completas	11
completo	7
completo y	3
comprar	14
compras	-1
comunicado	-2
comunicado con	-1
comunicado con el	-2
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
con el aire	3
con el centro	-2
con el metro	-2
con el personal	2
con ella	15
con ellos	13
con energías	3
con energías renovadas	3
con esta	-12
con ganas	6
con gran	2
con la casa	2
con la mejor	6
con lo cual	4
con lo que	-3
con los amigos	2
con los clientes	1
con mi	3
con mi pareja	2
con minibar	3
con minibar gratuito	1
con mucha	2
con otro	-6
con personal	-2
con poco	1
con spa	1
con spa gratis	1
con tanto	-11
con todas	36
con todas las	11
con todos	5
con tu	2
con tus	2
con un	-12
con un buen	2
con un niño	1
con un servicio	-2
con una	3
con unas instalaciones	1
con vistas	2
con zumos	1
con zumos fresquitos	1
con él	9
conciertos	14
concurso	-8
concurso de	-5
condiciones	2
conectado	2
confort	10
confortable	23
confortable y	1
confortables	15
conmigo	-1
conocer	54
conocer sevilla	2
conocerte	29
conocido	15
conocíamos	2
conseguimos	-2
consejos	20
consulta	7
contenta	1
contentos	23
contigo	-1
contra	-2
contrario	-5
corazón	47
corazón de	7
correcta	-6
correcta y	2
correctamente	1
correcto	44
correcto y	2
cortesía	1
cosa	-19
cosas	-5
cosas buenas	2
cosas pero	-2
cositas	6
costa	16
costa rica	2
costumbre	9
crack	18
creo	-4
creo que	-3
creo que la	1
creo que soy	-11
creo que voy	-1
cuadra	-1
cual	3
cual se	5
cualquier	5
cualquiera	13
cuando ando	-3
cuando ando en	-2
cuando la	-3
cuando llegamos	-5
cuando llegamos la	-8
cuando me	2
cuando pueda	9
cuando se	1
cuando te	-2
cuando uno	-8
cuanto	2
cuanto a	1
cuantos	2
cuarto de	4
cuarto de baño	3
cuartos	1
cuatro	-7
cuatro estrellas	-9
cuatro estrellas y	-1
cuenta	39
cuenta con	22
cuenta con un	2
cuenta es	2
cuidado	8
cuidado y	2
cuidados	1
culo	-54
culo a	-4
culpa	-18
cultura	19
cumplir	3
cumplió	1
cuqui	18
curioso	6
curso	28
cutre	-13
cuándo	-5
cápsulas	4
céntrico	3
céntrico y con	1
cómic	6
cómo	-3
cómodamente	3
cómodas	50
cómodas y	10
cómodas y el	1
cómodo	25
cómodo que	-1
cómodo y	2
cómodos	4
da	-6
da un	6
da un poco	4
daba	1
dado	-2
dan	-1
dan un	-2
dando	1
dando vueltas	-2
dark	11
darle	-1
darme	10
darte	14
darte el	2
darte el premio	2
daría	1
datos	-1
daño	-2
de agradecer	15
de agradecer son	1
de agua con	1
de agua y	1
de al	-8
de amor	3
de animacion	1
de aseo	-1
de autobus	1
de ayer	9
de bares	3
de bares y	2
de baño y	5
de buena	3
de bus	2
de caja	2
de caja fuerte	2
de calidad y	1
de chicas	5
de chocolate	7
de ciudad	2
de ciudad acogedor	2
de comer	-1
de comida	-2
de compras	1
de conocerte	3
de cosas	-1
de cuatro	-15
de cuatro estrellas	-12
de decir	3
de diciembre	-6
de dos	1
de ellas	2
de encamp	1
de entrada	1
de ese	11
de españa	-2
de esta	-6
de este	-5
de este hotel	3
de facilidades	1
de gente	-1
de grande	3
de hecho	-1
de hotel	9
de hoy	12
de ir	1
de ir a	4
de la	-4
de la calle	7
de la cama	7
de la estacion	1
de la estación	7
de la estancia	2
de la gran	-3
de la habitacion	1
de la habitación	-6
de la mañana	-16
de la noche	-2
de la piscina	-1
de la playa	-4
de la plaza	2
de la que	3
de la tarde	1
de la vida	-2
de la zona	-9
de las artes	1
de las cosas	1
de las de	-6
de las instalaciones	2
de las mejores	1
de las que	1
de limpieza	-19
de lo	1
de los	2
de los grandes	-1
de los mejores	2
de los que	-1
de madera	2
de madrid	52
de madrid y	1
de mantenimiento	-7
de matrimonio	4
de mañana	1
de menos	-1
de menos mi	-7
de metro justo	1
de metro y	1
de mi	1
de mi vida	4
de mis	22
de muchas	1
de muchos canales	1
de música	5
de naranja	-10
de no	-8
de noche	-7
de nosotros	2
de nuestra	-9
de nuevo a	6
de ocio	1
de otros	-1
de pago	4
de partida	2
de paso	-19
de peñíscola	1
de playa y	4
de plástico	-21
de precio	1
de que lo	1
de que me	-2
de recepcion	-2
de recepción	11
de recepción fue	2
de recepción muy	1
de relax	11
de restaurantes	5
de roma	2
de semana de	-6
de semana en	1
de septiembre	3
de si	4
de siempre	-8
de sol	-2
de su	-2
de tamaño	-2
de tapas	3
de taxis	1
de tener	-9
de termini	1
de todas	19
de todas las	1
de trabajar	14
de transporte	-2
de tren	1
de trenes	8
de tu	1
de un hervidor	1
de una	-1
de una semana	-2
de una vez	3
de user	12
de user !	1
de user en	3
de vacaciones	-8
de vida	9
de vuelta	2
debajo	-6
debajo de	-24
debajo de la	-19
debe	-32
debe estar	-2
debemos	2
debería	-29
debería tener	-4
deberían	-1
debió	-3
debo	-5
decepcionante	-38
decir que la	-1
decirme	-5
decirte	10
decisión	1
decoracion	-15
decoración	33
decoración de	3
decorado	1
deficiente	-32
definitiva	-9
definitivo	-5
deja	-21
dejado	-7
dejan	1
dejar	-2
dejar de	-11
dejar el	-1
dejen	-8
del aeropuerto	8
del año	16
del bar	-2
del barça	-13
del bayside	1
del bayside y	1
del buffet	1
del camp	5
del camp nou	4
del camping	-11
del centro	-2
del centro de	-1
del centro pero	2
del club	2
del desayuno	-14
del día	4
del día de	2
del equipo	5
del hotel es	7
del hotel hay	2
del hotel no	-10
del hotel y	9
del metro	10
del mismo	3
del personal fue	2
del personal y	2
del portátil	-2
del portátil y	-1
del sol	3
del sorteo	2
del sorteo escríbenos	2
del spa	1
del stress	2
delante	19
delante del	1
denuncia	-5
depresión	-28
derecha	-3
desagradable	-68
desayunar	1
desayuno como	2
desayuno es muy	5
desayuno estupendo	1
desayuno está	1
desayuno muy	5
desayuno no	2
desayuno que	-1
desayuno se	-13
desayuno también	-4
desayuno tipo	2
desayuno tipo buffet	2
descansar	2
descanso	15
descubrir	1
desde	2
desde la azotea	1
desde la plaza	1
desde la que	2
desde lo	4
desde lo alto	3
desde los	3
desde que	6
deseando	29
deseando que	3
deseando que vuelva	3
desear	-42
deseo	1
deseo lo	3
desfavorable	-41
desorden	9
después de	-16
después de un	-2
destacar	16
destacar también	1
destrucción	-7
detalle	28
detalle muy	1
detalle muy de	1
detalles	-1
detalles como	1
detalles que	6
detras	1
di	1
di trevi	1
di trevi y	1
dia	-3
dia con	2
dia de	-1
diario	2
dias	1
dias de	10
dice	-6
dice que	4
dicen	-25
dices	-1
dicha	53
dicha que	4
dicho	-3
diciembre	-9
diciendo	-6
dieron	-4
dieron una	-23
diferentes	32
diferentes cafés	1
diferentes cafés e	1
difundir	11
difícil	-48
diga	1
digamos	-10
digamos que	-7
digital	6
digo	-5
digo que	-2
digo yo	1
dije que	-2
dije que me	-4
dijo	-8
dijo que	-4
dinero	-1
dio	5
dios	14
dios que	-1
directo al	3
directo al centro	2
directora	-20
directos	1
diseño	-1
disfrutamos	22
disfrutamos de	2
disfrutar	34
disfrutar de	5
disfrutar del	2
disney	1
dispone	7
dispone de	5
dispone de muchos	1
disponen	7
disponen de	2
dispones	1
dispones de	1
dispuesto	2
diste	-15
diversas	-1
diversos	3
divertidas	6
dolor	-40
dolor de	-7
domingo	15
donde esta	3
donde hacen	1
donde hay	-5
donde la	1
donde se	12
donde se puede	2
dormida	-9
dormida y	-3
dormir con	2
dos	1
dos adultos	1
dos camas	-1
dos dias	2
dos días	-48
dos jacuzzis	2
dos jarras	1
dos jarras con	1
dos niños	1
ducha	-8
duchas	1
duele	-1
duele la	-9
duermo	-8
durante	-4
durante el	-2
durante el día	-3
durmiendo	-2
duró	5
dándome	-24
día	2
día !	5
día a todos	8
día con	-1
día el	1
día es	1
día estupendo	9
día me	32
día no	-2
día y	14
días !	16
días de	-1
días por	2
días que	4
días se	3
días sin	-4
días ya	-7
e	-4
e infusiones	1
echa	7
edad	6
edificios	-6
educación	-11
educada	14
educada y	2
educado	10
eficaz	5
eficiente	-3
ego	1
ejercicio	11
el	1
el aeropuerto	1
el aire	-2
el aire acondicionado	-2
el aire de	-1
el amor	1
el armario	-2
el armario es	-1
el año	-1
el bano	-10
el barrio	5
el baño y	2
el buen	2
el buen camino	1
el bufet	-2
el buffet	1
el calor	-10
el camping	-15
el canal	9
el celular	-4
el centor	1
el centro	2
el centro de	2
el check	-1
el colchón	2
el colchón también	1
el comedor	-2
el concierto	2
el concurso	-5
el concurso de	-4
el de	1
el de hoy	1
el de la	3
el del	-7
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
el día de	-2
el entorno	-12
el entorno no	-9
el estreno	5
el estreno de	4
el fallo	-7
el fin	4
el fin de	4
el final	-1
el hotel	7
el hotel cuenta	1
el hotel en	-6
el hotel es	22
el hotel esta	3
el hotel está	18
el hotel la	1
el hotel las	2
el hotel lo	-2
el hotel me	-1
el hotel muy	1
el hotel no	-1
el hotel se	17
el huesped	-2
el interior	6
el lobby	1
el lobby del	1
el lugar	2
el lunes	5
el mando	-16
el mar	5
el mas	1
el mejor	27
el mes	-1
el mes de	-1
el milibar	1
el milibar es	1
el mini	1
el mini bar	1
el minibar	1
el mismo	-25
el mobiliario	1
el mundo que	1
el más	-18
el móvil	-5
el nuevo	3
el ojete	-8
el olor	-10
el parking	2
el pelo	-4
el peor	-2
el personal amable	1
el personal de	-8
el personal del	-8
el personal es	5
el personal fue	2
el personal ha	1
el personal muy	4
el personal siempre	1
el primer	-4
el problema	-2
el programa	7
el pueblo	12
el puente	2
el que	-5
el que me	2
el respeto	-6
el restaurante	6
el resto del	3
el ruido	-4
el ser	-8
el ser más	-6
el servicio	1
el servicio del	2
el silencio	10
el sol	17
el spa	24
el suelo	-10
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
el vídeo	-3
el wifi	-24
el wifi no	-4
el último día	4
el último piso	-1
el único	-10
el único inconveniente	-8
eleccion	2
elección	17
elegante	8
elegante y	5
elevado	1
ella	2
ellas	-9
ello	5
ellos	3
ellos no	-10
emocionado	30
emocionado por	9
emoción	1
empecé	-2
empecé a	-9
empezar	12
empezó	-21
empiezo	1
empleados	6
empleados son	2
en agosto	2
en barcelona	8
en bus	-3
en casa	8
en cuanto	2
en cuanto a	1
en definitiva	-6
en donde	-1
en dos	-5
en el armario	1
en el baño	3
en el celular	-3
en el centro	6
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
en ese	-1
en eso	1
en españa	-12
en estado	-9
en estas	2
en este	11
en este hotel	30
en estos	-1
en estos apartamentos	1
en familia	-1
en fin	3
en general	1
en general es	8
en general muy	-1
en general no	1
en general y	-1
en la	-3
en la azotea	2
en la calle	-1
en la ciudad	2
en la gran	2
en la habitación	12
en la mano	-4
en la misma	-4
en la parte	2
en la playa	-32
en la puerta	4
en la puta	-3
en la que	-3
en la tele	-5
en la última	5
en las	-9
en las cercanías	-1
en las habitaciones	-1
en lista	2
en lo	1
en lo que	1
en los	-14
en los alrededores	2
en los que	9
en madrid	15
en medio	1
en medio del	1
en mi cama	-4
en mi cara	-3
en mi casa	-3
en málaga	2
en méxico	-6
en octubre	1
en otra	4
en plena	24
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
en tu	9
en twitter	5
en un	-3
en un mismo	7
en una	-4
en unos	7
en user	2
en vez	-2
en vez de	-1
enana	-29
encamp	2
encanta	39
encanta este	1
encanta este hotel	1
encanta la	5
encantado	41
encantado de	3
encantado user	3
encantador	37
encantador en	1
encantador muy	2
encantados	7
encantados de	2
encantan	11
encanto	31
encantó	29
encima	1
encontramos	3
encontré	-36
encuentra	16
encuentra a	3
encuentra en	10
energías	5
energías renovadas	3
enhorabuena	25
enhorabuena !	2
enorme de	1
ensayo	-2
entender	-8
entera	4
entero	-25
entiende	1
entiendo	-21
entiendo que	-7
entonces	-1
entorno	8
entorno no	-12
entrada	-14
entradas	-2
entrando	-4
entrar en	-1
entre	-29
entre dos	-8
entretenido	6
entro	11
entro a	4
equipada	7
equipamiento	7
equipo	3
equipo de	14
equipo de música	4
era	-12
era el	-5
era la	-38
era muy	45
era un	-6
eres	12
eres muy	16
es	2
es bastante	3
es buenisimo	2
es bueno	-1
es como	13
es correcta	-4
es correcto	2
es de	3
es de agradecer	1
es de lo	5
es decir	1
es el	-1
es el mejor	2
es espectacular	1
es excelente	4
es fantástico	2
es fácil	-11
es grande	4
es grande y	3
es gratuito	1
es horrible	-3
es ideal	1
es increíble	6
es inmejorable	2
es la	-1
es la feria	-7
es la primera	5
es lo mejor	1
es lo que	2
es mas	5
es mejor	9
es muy	-2
es muy buena	-1
es muy bueno	7
es más	-4
es perfecta	5
es perfecto	1
es perfecto para	1
es posible	17
es preciosa	15
es precioso	2
es pura	2
es que	3
es que el	-3
es que es	4
es que lo	4
es que me	1
es que no	-7
es que se	-2
es que te	5
es raro	-4
es ser	-10
es simplemente	2
es sin NOT_cargo	1
es sin NOT_duda	-3
es super	-9
es tan	-12
es un buen	1
es un poco	-5
es una de	5
esas	1
escaleras	-61
escapada	2
escaso	-87
escenario	1
escocia	7
escoger	-5
escríbenos	4
escuchar	49
ese hotel	1
ese precio	2
eso	-3
eso era	-7
eso es	-4
eso no	-26
eso no NOT_es	-3
eso no NOT_me	-2
eso que	5
esos	8
esos días	2
espacios	3
espaciosas	4
español	-1
especial	2
espectacular	42
espectaculares	3
espectativas	8
espectáculos	11
específica	14
esperando	-4
esperar	-15
esperar un	-10
esperar un buen	-8
espero	9
espero con	2
espero que	1
esperábamos	2
espléndido	7
esque	-12
esta a	3
esta a unos	1
esta bastante	12
esta bastante bien	1
esta bien la	1
esta bien situado	-2
esta cadena	-4
esta ceniza	-3
esta ceniza me	-2
esta ciudad	-2
esta en	3
esta es	-1
esta muy	1
esta noche	5
esta situado	3
esta tarde	5
esta vez	1
esta y	2
estaba	-26
estaba bastante	1
estaba en	-3
estaba sucio	-13
estaban	-8
estacion de metro	-2
estacion de trenes	2
estaciones	9
estaciones de	3
estación	31
estación de	12
estación de tren	1
estado varias	5
estado varias veces	4
estadía	1
estamos todos	-2
estan	3
estan muy	2
estan muy bien	1
estancia	-2
estancia de	1
estancia de lo	1
estancia en	22
estancia en el	6
estancia la	1
estancia muy	-1
estancias	1
estando	1
estar	-1
estar con	-4
estar en	-1
estar un	-13
estar un poco	-10
estará	1
estas	2
estas ?	-4
este	-2
este año	-1
este día	-28
este hotel	27
este hotel en	1
este hotel es	2
este hotel por	1
este hotel y	2
este mundo	-1
esto	-9
esto es	-15
esto no	-5
estos	-2
estos apartamentos	2
estoy	-14
estoy contenta	12
estoy deseando	5
estoy feliz	7
estoy hasta	-14
estoy hasta el	-2
estoy muy	7
estrechas	-17
estrellas	-11
estrellas que	1
estreno	34
estreno de	5
estube	3
estubo	3
estudiar	-13
estupenda	11
estupendas	11
estupendo	20
estuve	20
estuve con	1
estuve en	6
estuvo	1
está	-1
está bastante	4
está bien	3
está cerca	5
está cerca del	1
está delante	5
está en	-4
está genial	2
está llorando	-5
está muy	8
está muy bien	-1
está situado	2
están	-7
están bien	1
están en	-14
están muy bien	1
estás	-1
eu	7
euros	2
evento	6
evento por	4
ex	13
examen	-8
excelencia	6
excelente	126
excelente servicio	2
excelentes	48
excepcional	2
excesivamente	-12
existe	-33
expectativas	1
experiencia	22
experiencia fue	1
exquisito	4
exquisito y	3
extra	-8
extranjero	6
extraño	-12
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
familia	9
familia es	6
familia y	8
familia y yo	1
familiar	37
familiar es	1
familias	5
fan	4
fanart	5
fantastico	-3
fantástica	5
fantástico	28
fatal	-72
fatal en	-6
favoritas	11
favoritos	5
fe	9
fe en	2
fea	-21
felices	8
felicidad	20
felicidades	54
felicidades por	2
felicitar	3
felicitar a	1
feliz	47
feliz cumpleaños	1
feliz domingo	1
feliz navidad	-5
feliz por	3
feliz y	2
felizviernes	3
feminismo	-6
feministas	-7
fenomenal	7
feo	-104
feria	-7
feria de	4
ff	15
ff a	10
ff a los	2
fiebre	-14
fiesta	5
fin	12
fin de	1
finca	3
finde	8
fines	-28
fines de	-18
fines de semana	-14
fitness	2
flipante	11
florencia	1
fondo	-7
fontana	1
fontana di	1
fontana di trevi	1
forma	2
foto de	-12
fotos que	5
frente	12
frente de	2
fresca	-22
fresquita	-19
fresquitos	6
from	12
frío	-27
fue	3
fue bastante	1
fue bueno	5
fue el	-1
fue la	-12
fue muy	15
fue muy bueno	2
fue una	11
fuera de	-1
fuera de la	-5
fueron unas	1
fueron unas vacaciones	1
fuerte	20
fuerte abrazo	3
fuertes	21
fui	11
fuimos	-3
funcionaba	3
funcional	22
funcionales	1
funcionales con	1
futuro	9
fué	-1
fácil acceso	2
ganadora	2
ganas	8
ganas de	5
ganas de ver	5
ganas ya	4
ganas ya de	3
gastar	-13
gb	-11
general	2
general muy	-1
general no	2
general y	-1
generales	1
genial	127
genial en	1
genial porque	1
genial y	1
geniales	34
gente	-5
gente por	-3
gente y	-2
gilipollas	-7
gimnasio	29
gloria	7
go	12
gracias	35
gracias !	6
gracias a	22
gracias a todos	1
gracias guapa	1
gracias niñuca	1
gracias por	40
gracias por todo	7
gracias por tu	2
graciosa	21
gracioso	1
grados	-4
grados y	-3
gran	14
gran abrazo	2
gran cantidad	1
gran cantidad de	1
gran hotel	4
gran trabajo	2
gran variedad	6
gran variedad de	3
gran vía	16
gran vía madrileña	1
grande	66
grande con	2
grande que	1
grande y	17
grande y dispone	2
gratificante	15
gratis	17
gratis en	3
gratis en la	2
gratuita	12
gratuita y	2
gratuitamente	2
gratuito	62
gratuito a	1
griego	-16
grupo	24
gráfica	-7
guapa	55
guapo	-1
guay	11
gusta	32
gusta a	2
gusta el	1
gustado	34
gustado mucho	4
gustaria	8
gustaría	2
gustaría que	-4
gustazo	14
gusto	2
gusto mucho	6
gustos	30
gustó	6
gustó el	1
gustó mucho	14
h	1
ha	2
ha dejado	-1
ha encantado	2
ha gustado	25
ha gustado mucho	3
ha hecho	1
ha pasado	-1
ha perdido	-2
ha sido	2
ha sido en	1
ha sido un	2
ha sido una	2
haberme	-13
habernos	4
habia	-11
habitacion	1
habitacion que	-1
habitaciones amplias	1
habitaciones aunque	4
habitaciones bastante	-1
habitaciones el	1
habitaciones la	2
habitaciones no	-2
habitaciones no NOT_son	-1
habitaciones son	1
habitaciones son amplias	14
habitaciones súper	4
habitaciones tienen	1
habitaciones un	1
habitaciones y	-4
habitación	6
habitación amplia	2
habitación cuando	1
habitación era	17
habitación era muy	5
habitación es	4
habitación familiar	1
habitación que	-3
habitación solo	-3
habitación y	-6
hablaba	-1
hablando	-19
hablando con	-2
hablar	6
habrá	6
habrá nuevo	2
había	-13
habíamos	-2
habían	-10
hace falta	-8
hace feliz	4
hace poco	-1
hace que	-14
hace que la	2
hace tiempo	-8
hace un día	4
hacemos	1
hacen que	1
hacen sentir	1
hacer	-2
hacer el	-9
hacerlo y	7
hacerlo y es	5
hacernos	2
haces	2
hacia	1
hacéis	1
haga	-8
hamacas	2
han	-10
han sido	6
han sido unas	2
harta	-7
hará	10
haré	9
has hecho	-1
hasta	-10
hasta que	-13
hasta su	4
hay en	-6
hay gente	-24
hay mucho	2
hay muchos	-1
hay q	-6
hay que	-5
hay que hacer	-15
hay que ser	1
hay que ver	1
hay un	1
hay un restaurante	-1
hay una	-1
hay varios	1
hayas	6
hayas pasado	4
he dicho	-1
he estado	3
he estado en	1
he estado varias	4
he probado	3
he tenido	23
he tenido la	1
he vuelto	2
he vuelto a	1
hechos	-49
hemos	45
hemos conocido	2
hemos ido	1
hemos pasado	1
hemos visitado	1
hermana	-12
hermana y	-3
hermosa	81
hermoso	92
hermosos	1
hervidor	2
hervidor de	1
hervidor de agua	1
hice	1
hicimos	-48
hija	-3
historia	-3
hmm	11
hombre	-11
hombres	16
hombres y	2
hombres y mujeres	1
hora	-1
hora de la	-5
hora del	1
hora del centro	1
horarios	9
horas	-5
horrible	-8
horribles	-12
hote	-10
hotel	-4
hotel a la	1
hotel algo	1
hotel antiguo	-9
hotel bastante	-2
hotel bien	1
hotel bien situado	1
hotel completamente	2
hotel con	15
hotel con clase	2
hotel cuenta	1
hotel cuenta con	1
hotel céntrico	3
hotel céntrico y	3
hotel de	-25
hotel de ciudad	2
hotel de cuatro	-4
hotel de paso	-18
hotel en	-1
hotel en madrid	4
hotel encantador	13
hotel era	-35
hotel es	79
hotel es de	1
hotel es una	1
hotel esta	4
hotel esta muy	1
hotel estupendo	5
hotel está	23
hotel está muy	1
hotel fue	1
hotel hacen	1
hotel hay un	-1
hotel la	1
hotel las	7
hotel las arenas	2
hotel limpio	2
hotel lo	-15
hotel maravilloso	3
hotel mucho	-1
hotel muy	4
hotel muy bien	1
hotel muy céntrico	1
hotel no	-20
hotel nos	3
hotel para	1
hotel pequeño	-20
hotel perfecto	4
hotel perfecto en	1
hotel pero	-6
hotel se	1
hotel se encuentra	4
hotel sin	1
hotel situado	3
hotel situado en	1
hotel tenía	3
hotel tiene	4
hotel y	20
hotel y el	1
hotel y la	1
hoteles de la	1
hoteles en	3
hoy ?	-9
hoy es	-8
hoy estoy	1
hoy ha	-1
hoy ha sido	-7
hoy no	-4
http	33
huesped	-1
i	4
iba	-6
iba a hacer	-10
ideal	24
ideal para	24
idiota	-3
ido	-4
ido a	-1
igual	-2
igual de	-2
igual lo	4
igualmente	2
ilusionado	-11
imagen	1
imagino	9
imagino que	6
impaciente	-21
impecable	14
importante	-1
importantes de	1
imposible	6
impresionante	3
impresionantes	3
in	1
in y	2
incendios	-11
incluso	5
inconveniente	-15
increible	10
increíble	9
increíbles	14
increïbles	2
incómoda	-18
indicaciones	2
infinito	3
infusiones	4
inglés	-12
iniciativa	-1
inmejorable	31
inolvidable	15
inolvidables	20
insonorización	1
insonorizada	2
insonorizada con	1
insonorizada con minibar	1
instagram	-9
instalaciones	1
instalaciones son muy	1
instituto	7
integrado	1
integrado en	1
interesa	-1
interesante	34
interior	39
interior del	2
interior del hotel	1
internet	23
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
jaja	47
jajaja	3
jajaja me	6
jamás	1
jamón	11
jarabe	-7
jardines	14
jardín	8
jardín y	3
jarras	2
jarras con	1
jarras con zumos	1
javier	18
jeje	27
jejeje	7
jode	-7
joder	-6
jodido	-1
juegas	4
juego	20
juegos	29
jueves	6
jugadores	5
jugando	3
jugar	14
juicio	4
julio	-2
junio	-6
juntas	-24
juro	-8
juro que	-5
justo al	2
justo al lado	1
justo el	5
justo para	-19
k	1
km	-1
l	11
la	-2
la altura	1
la amabilidad	2
la amplitud	2
la animación	-13
la atención	26
la atención del	2
la buena	1
la cabeza	-9
la cadena senator	1
la calefacción	-1
la calidad	7
la cama	-20
la cama y	1
la cara	-4
la carta	1
la casa	1
la cena	2
la ciudad	26
la ciudad de	4
la ciudad es	1
la comodidad	4
la comodidad de	3
la cosa es	-3
la cultura	6
la decoración	6
la directora	-25
la distancia	-1
la ducha	-5
la entrada	-28
la estacion	7
la estacion de	4
la estación	18
la estación de	8
la estancia	51
la estancia en	4
la experiencia	2
la experiencia fue	1
la familia	15
la felicidad	3
la feria	-5
la feria de	3
la finca	2
la fontana	1
la fontana di	1
la foto	-1
la gente que	1
la gran	-5
la gran vía	6
la habitacion	1
la habitación	-2
la habitación amplia	1
la habitación era	13
la habitación es	3
la habitación solo	-3
la habitación y	-4
la liga	4
la limpieza	-1
la limpieza de	1
la limpieza es	1
la llegada	1
la lluvia definitivo	-2
la lucha	8
la mano	-2
la mañana	-10
la mejor	11
la mejor compañía	4
la mierda	-5
la mirada	2
la misma	-7
la más	11
la noche	-8
la nueva	5
la oficina	10
la oportunidad	2
la oportunidad de	1
la parada	3
la parada de	1
la pared	-3
la parte	16
la parte de	1
la pasamos	1
la peor	-7
la piel	6
la piscina y	3
la playa	-1
la playa de	2
la plaza	13
la plaza de	6
la prensa	-10
la primera	7
la primera vez	4
la próxima	-6
la puta	-9
la que	2
la que no	6
la quiero	-13
la realidad	-5
la recepción y	-1
la recomiendo	1
la riviera	-30
la sala	2
la salida	-1
la segunda	1
la segunda !	2
la situacion	-2
la situación	13
la situación de	2
la situación del	1
la tarde	3
la tarjeta	-2
la tele	-5
la tercera	-1
la toscana	4
la tuya	-4
la tv es	1
la ultima	1
la velocidad	3
la ventana	-5
la vida	-3
la vida nos	4
la voz	-1
la wifi	1
la zona de	1
la zona es	1
la zona no	-13
la última	1
la única	-2
labios	-17
lado de	1
lado de la	2
lado del	9
lado es	-21
lado y	1
lamentable	-64
larga	3
largo	-17
las	-1
las afueras	4
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
las comodidades de	-22
las cosas	1
las de	-24
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
las parcelas	-1
las personas	-4
las puertas	-23
las que le	-5
las risas	5
las salidas	4
las sábanas	1
las ventanas	-1
las vistas	9
las vistas desde	1
las zonas	-23
las zonas comunes	-2
lasaña	12
late	3
le	-1
le daría	1
lee	-16
leer	-1
lejos	-7
lejos de	-5
levantarse	9
león	1
lh	18
libre	6
libre de	9
libro	4
liga	6
limpia	19
limpia y	6
limpiar	-13
limpias	3
limpias y	11
limpias y la	2
limpieza	-13
limpieza de	1
limpieza de la	-4
limpieza es	2
limpieza y	-1
limpio	44
limpio y	20
limpio y bien	1
limpio y cuidado	1
limpios	2
limpios y	1
linda	27
lindo	13
lindo día	5
lindo es	6
lindos	10
linea	26
linea de	1
lista	20
lista para	5
llamar	3
llamar a	2
llamarme	-6
llega	1
llegada	3
llegado a	4
llegado al	-3
llegamos	-10
llegamos la	-10
llegamos la puerta	-8
llegan	-17
llegar	-21
llegar a	-3
llegar al centro	1
llego a	-2
llegue	8
llegue septiembre	5
llena de	-2
lleva directo	3
lleva directo al	2
llevo	-4
llorando	-4
llorar	-1
lloro	-21
lluvia definitivo	-3
lo	-1
lo alto	4
lo bonito	2
lo bueno de	2
lo bueno que	3
lo contrario	-3
lo cual	2
lo digo	-3
lo encontré	-23
lo hace	3
lo hacemos	5
lo han	-14
lo he	-4
lo hemos	3
lo hice	7
lo justo	-19
lo justo para	-15
lo malo	-11
lo malo que	-1
lo mas	1
lo mejor	30
lo mejor de	8
lo mejor del	6
lo mejor es	1
lo mejor y	1
lo menos	-14
lo mismo	-22
lo más bonito	1
lo necesario	4
lo pasamos	1
lo pasamos muy	1
lo peor	-32
lo peor de	-1
lo peor es	-1
lo q	-2
lo que el	-11
lo que hay	3
lo que la	1
lo que mas	5
lo que me	9
lo que no	-1
lo que sea	4
lo que te	-8
lo que todo	2
lo recomendamos	2
lo recomendamos a	2
lo recomendaria	1
lo recomendaria a	1
lo recomendaría	3
lo recomendaría sin	2
lo recomiendo	13
lo recomiendo a	1
lo siento	-3
lo sé	-2
lo tienes	2
lo unico que	4
lo vi	-8
lo único	-9
lobby del	1
lobby del hotel	1
localización	6
los	1
los amigos	5
los apartamentos	3
los aspectos	-1
los bares	-14
los baños	-9
los camareros	-1
los cuartos	1
los de	-41
los de la	-8
los detalles	-7
los días	5
los días se	2
los empleados	4
los empleados son	1
los espacios	2
los exámenes	5
los geniales	2
los grandes	-1
los gustos	6
los hombres	5
los hoteles	18
los hoteles de	1
los hoteles en	1
los labios	-11
los lunes	2
los mejores	2
los mejores en	1
los más	1
los niños	7
los ojos	-25
los precios	-17
los que	-1
los que he	2
los que me	5
los sanitarios	-1
los sentidos	4
los servicios y	1
los sitios	1
los tiempos	2
los trabajos	5
los tres	-1
los viajes	5
lucha	12
luchar	7
luego	5
luego el	3
luego se	8
lugar	1
lugar de	-5
lugar en	7
lugar en el	5
lugar perfecto	-3
lugar perfecto para	-2
lugares para	3
lujo	26
luna	30
lunes	39
luz	-5
lástima que	-1
líder	21
líder de	7
línea	10
línea de	2
m	-9
madera	3
madrid	32
madrid y	-2
madrileña	3
madrileña todo	1
madrugar	-8
mae	-20
magia	10
magnifico	10
magnífica	11
magnífico	2
mail	-12
mal	-70
mal la	-2
mal me	-1
mal que	2
mala	-68
mala suerte	-4
malas	5
maldita	-43
maleducado	-18
maletas	-7
malo	-96
malo que	-1
malo y	-3
malos	-2
mami	-1
mamá	-4
manchas	-11
mando	-5
manera	29
mano	-6
mantenimiento	-18
mar	1
maravilla	2
maravillosa	-1
maravillosas	2
maravilloso	22
maravilloso día	2
maravilloso día !	2
maravillosos	5
marriott	-39
marzo	3
marítimo	1
mas	3
mas barato	11
mas bonito	4
mas el	-54
mas en	-2
mas me	4
mas que	24
masaje	1
mata	-27
matrimonio	10
mayor	5
mayores	-3
mayoría	2
mañana	1
mañana !	11
mañana me	-25
mañana tengo	-4
me	-6
me acabo	1
me acabo de	1
me alegra	11
me alegra mucho	4
me alegro	7
me alojé	-3
me alojé en	-2
me arden	-3
me arden los	-2
me arrepiento	-9
me cago	-5
me cago en	-4
me da	-4
me dan	-12
me deja	-6
me dio	2
me duele	-9
me duele la	-7
me encanta	15
me encantan	7
me encanto	5
me encantó	7
me espera	17
me estoy	-5
me está	-4
me gusta	30
me gustaría	-2
me gustaría que	-3
me gusto	23
me gustó	2
me gustó mucho	11
me ha dejado	-1
me ha encantado	1
me ha gustado	12
me hace falta	-6
me hace feliz	3
me haces	14
me han	-6
me he	-4
me he puesto	-2
me imagino	6
me imagino que	5
me lo	-1
me mata	-9
me meo	8
me parece	12
me parecio	-5
me pasa	-4
me pongo	-3
me quiero	-2
me robaron	-7
me tiene	-19
me va	-10
me viene	5
me voy	7
me voy a	1
media	19
media hora	4
media hora del	1
media pensión	2
medio	1
medio del	1
mejor	31
mejor compañía	5
mejor de	32
mejor de este	3
mejor de la	2
mejor de lo	4
mejor de todo	1
mejor del	10
mejor del hotel	1
mejor en	-14
mejor es	1
mejor eso	13
mejor las	-1
mejor me	-1
mejor que	2
mejor si	4
mejorar	-62
mejoras	7
mejores amigos	8
mejores en	-1
mejores en los	1
menciono	-12
menciono a	-8
mención	10
menor	-12
menos	-7
menos de	1
menos mi	-8
menos ruido	9
mensaje	1
mensaje privado	2
mensaje privado para	2
menuda	3
menudo	-6
menú	10
meo	12
mercado	1
merece	8
merece la	1
merece la pena	11
merecia	-17
mesas	-9
meses de	-10
mesilla	-2
metas	7
metro	25
metro con	2
metro de	2
metro justo	1
metro justo al	1
metro se	2
metro y	3
metromover	4
metros	37
metros de	10
metros de la	5
mi cama	-5
mi cara	-6
mi cuarto	-2
mi estancia	2
mi ex	9
mi familia	20
mi familia y	5
mi hermana	1
mi hermana y	-2
mi madre	7
mi mamá	1
mi me	-6
mi mujer	1
mi niño	3
mi pareja	2
mi pelo	-3
mi primera	7
mi tambien	-8
mi vida	-1
mi vida que	-1
mi y	-10
miedo	-21
miel	1
mientras	-1
mierda	-47
miles	-1
milibar	2
milibar es	1
milibar es sin	1
min	1
mini	16
mini bar	7
mini bar gratuito	2
minibar	11
minibar gratuito	6
minicadena	1
minutos	20
minutos andando	6
minutos andando de	1
minutos de	2
mio	6
mira	12
mirada	2
mis amigos	-21
mis vacaciones	1
misión	2
misma	-10
mismo	-5
mismo del	1
mismo tiempo	1
miércoles	8
mm	-11
moda	-15
moderna	2
modernas	6
moderno	20
moderno y	5
mola	41
molesto	-13
momento	1
momento muy	1
momento muy amable	1
momentos de	1
mona	6
montón	8
morir	-7
mosca	-5
motivo	8
moverte	2
moverte por	1
moverte por el	1
movimiento	-14
mucha gente	-5
mucha variedad	7
mucha variedad de	1
muchas	-2
muchas cosas	-12
muchas gracias	-29
muchas gracias !	1
muchas tiendas	1
mucho !	1
mucho el	15
mucho mas	-8
mucho mejor	2
mucho menos	-13
mucho más	4
mucho que	2
mucho que desear	-13
mucho ruido	-15
mucho tiempo	1
muchos años	5
muchos cambios	2
muchos canales	1
muchos restaurantes	1
muchísima variedad	4
muchísimas	14
muchísimas gracias	10
muebles	-39
muero	-14
muerte	-9
muerto	-16
muestran	32
mujeres	11
multitud	10
multitud de	7
mundo del	5
mundo me	-8
mundo que	1
mundo y	-10
mundos	-2
murcia	17
museos	1
muy	12
muy acertada	1
muy acogedor	3
muy acogedora	1
muy agradable	8
muy amable	6
muy amables	15
muy amables y	3
muy atento	1
muy atentos	5
muy bien	31
muy bien cuidados	1
muy bien situado	-2
muy bien ubicado	3
muy bien y	1
muy bonito	4
muy buen	11
muy buen hotel	1
muy buena	9
muy bueno	12
muy buenos	5
muy caros	-28
muy centrico	1
muy cerca	19
muy cerca de	1
muy cerca del	5
muy completas	2
muy completo	13
muy completo y	2
muy confortable	1
muy contentos	6
muy correcto	5
muy cuidado	2
muy céntrico y	-1
muy cómodas	2
muy cómodas y	1
muy cómodo	7
muy de	2
muy de agradecer	2
muy divertido	9
muy felices	4
muy feliz	1
muy grande	1
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
muy malo	-8
muy malos	-12
muy moderno	2
muy muy	3
muy pequeña	-8
muy pero que	5
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
más	-9
más !	9
más bien	-54
más bonito	5
más de	-5
más la	-7
más que	5
más triste	-3
máximo	-1
médicos	-9
méxico	-1
mí	18
mí me	2
mía	-8
mínimo	-2
móvil	-11
música	14
música y	1
nada	4
nada NOT_de	8
nada NOT_de nada	1
nada NOT_del	-5
nada NOT_del NOT_otro	-4
nada NOT_en	2
nada NOT_masificado	1
nada NOT_masificado NOT_en	1
nada NOT_mejor	6
nada NOT_mejor NOT_que	5
nada NOT_para	-35
nada NOT_que	-5
nadie	-30
nadie NOT_me	-7
nadie NOT_nos	-8
nadie NOT_quiere	-3
naranja	-16
naturaleza	9
navegador	-5
navidad	-6
necesario	36
necesidades	8
necesita	-15
necesita una	-17
necesitaba	-42
necesitamos	-1
necesitar	4
necesito	-11
negativo	-16
negocios	11
negro	-16
nerviosa	-11
ni	-40
ni NOT_el	-1
ni NOT_en	3
ni NOT_que	-4
ni NOT_siquiera	-9
ni NOT_un	-6
ni nada	-3
ni tampoco	-2
ninguna	9
ningún	-3
niños	35
niños ya	1
niñuca	2
no	-31
no NOT_a	-5
no NOT_a NOT_las	-2
no NOT_cumplen	-14
no NOT_da	-5
no NOT_debería	-4
no NOT_debí	-10
no NOT_decir	-6
no NOT_en	-5
no NOT_entiendo	-14
no NOT_era	-10
no NOT_es	-3
no NOT_es NOT_de	-14
no NOT_es NOT_el	-9
no NOT_es NOT_muy	2
no NOT_es NOT_necesario	1
no NOT_es nada	2
no NOT_esta	-1
no NOT_esta nada	-1
no NOT_estaba	19
no NOT_estaba NOT_mal	2
no NOT_estoy	-8
no NOT_está	1
no NOT_fui	-2
no NOT_funciona	-7
no NOT_funcionaba	-14
no NOT_ha	-2
no NOT_habia	-6
no NOT_había	-3
no NOT_han	-13
no NOT_hay	-39
no NOT_hay nada	5
no NOT_he	-1
no NOT_he NOT_podido	-2
no NOT_importa	11
no NOT_la	2
no NOT_las	12
no NOT_le	-18
no NOT_llegó	-5
no NOT_lo	1
no NOT_lo NOT_tengo	2
no NOT_los	-4
no NOT_me	-18
no NOT_me NOT_deja	-10
no NOT_me NOT_gusta	-6
no NOT_me NOT_la	-2
no NOT_me NOT_siento	-1
no NOT_nos	12
no NOT_obstante	1
no NOT_os	6
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
no NOT_seas	-6
no NOT_son	-18
no NOT_soy	-18
no NOT_sé	5
no NOT_sé NOT_que	-1
no NOT_sé NOT_qué	-1
no NOT_te	2
no NOT_te NOT_acuerdas	-5
no NOT_te NOT_conozco	1
no NOT_te NOT_quiero	-4
no NOT_tengo	-5
no NOT_tiene	-9
no NOT_tienes	11
no NOT_una	-2
no NOT_va	-1
no no	-6
noche	-2
noche en	-1
noche es	6
noche y	1
noches	1
noo	-34
normal	9
normalita	-53
normalito	-43
nos alojamos	3
nos alojamos en	2
nos dieron	-6
nos dieron una	-6
nos encanta	1
nos encantó	2
nos ha	2
nos hemos	2
nos pones	9
nos regalaron	1
nos tocó	-18
nos trataron	1
nota	-7
noticia	5
noticias	-17
nou	19
nou y	1
novia	2
nuestra estancia	4
nuestra estancia en	2
nuestras	1
nuestras vacaciones	2
nuestros	11
nueva	12
nueva temporada	6
nuevo	29
nuevo a	7
nunca	-18
nunca NOT_más	-18
o	-3
o algo	-6
o en	-3
o la	4
o no	-7
o para	3
o para hacer	3
o sea	-2
o te	1
ocasiones	9
ocasión	1
ocio	4
octubre	2
ocupación	-35
odio	-11
oficina	15
ofrece	35
ofrecieron	3
oir	-8
ojalá	-2
ojalá me	-12
ojete	-12
ojo	-33
ojos	1
ok	15
ola	-10
olor	-15
olvidar	3
omg	-1
online	13
opciones	1
opción	34
opción de	1
opinión	1
oportunidad	3
oportunidad de	2
oportunidad de ir	1
organización	-20
orgullo	24
orgullosa	8
otra cosa	-2
otra vez	-5
otro	1
otro día	12
otros hoteles	-1
oye	-3
p	-6
pa	-3
padre	6
pago	6
paisaje	1
paisajes	5
palabra	-3
palabras	1
palladium	2
pan	11
panchar	1
pantalones	-6
papel	-44
papá	-5
par	11
par de	7
para cenar	1
para comprar	2
para conocer	2
para darte	2
para darte el	2
para descansar	1
para dos	2
para el	8
para hacer	1
para ir al	4
para la	2
para las	-3
para los niños	2
para mañana	-5
para nada	1
para nada NOT_masificado	1
para niños	3
para no	-10
para no NOT_repetir	-13
para parejas	2
para pasar	-4
para pasar las	1
para pasar unos	1
para que	-43
para quien	-4
para repetir	15
para ser	-25
para ser un	-10
para tener	1
para ti	17
para toda	2
para toda la	1
para todo	-22
para todo el	-18
para todos	3
para un	-2
para una	-2
para ver la	1
para viajar	2
para viajar en	2
para visitar	6
para vos	2
parada	35
parada de	24
paradas	4
paradas de	1
parcelas	-1
parcelas son	-1
parece	6
parece que	-26
parecer	15
pareces	12
parecio	-7
parecía	-11
pared	3
pared de	1
pareja o	-7
parejas	9
paris	5
parking	6
parque	5
parte	-1
parte de	-6
partida	8
partir	-3
partir de	-2
parís	7
pasa	-28
pasa a	-4
pasala	1
pasamos	-4
pasamos muy	2
pasar	11
pasar las	1
pasar las vacaciones	1
pasar unos	2
pasar unos dias	1
pasar y	3
pasaran	4
pasarlo	-1
pase	-1
pase lo	6
pase lo que	5
pasen	12
paseo	40
paseo marítimo	1
paseos	3
paseos por	2
pases	17
paso	-22
pasos	1
pasos de	1
pasta	-5
pastilla	-16
pasó	2
pasó lo	-5
pasó lo mismo	-4
patio	1
patio interior	1
paz	-10
país	-10
pedir	-6
pega	-15
pegado	6
pelo	-56
película	23
películas	27
pendiente	-14
penita	-3
pensaba	-3
pensaba que	-2
pensando	3
pensar	1
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
perdí	-10
pereza	-8
perfecta	63
perfecta para	4
perfectamente	24
perfectamente insonorizada	1
perfectamente insonorizada con	1
perfectas	34
perfectas para	3
perfecto	59
perfecto !	5
perfecto en	1
perfecto para descansar	-2
permite	12
pero	-2
pero a	-19
pero a la	-9
pero aún	1
pero como	-1
pero en la	2
pero es	-2
pero es lo	1
pero esta	-2
pero está	-4
pero las	-17
pero los	1
pero me	1
pero muy	1
pero no	-18
pero no NOT_lo	7
pero no NOT_puedo	-2
pero no NOT_se	-3
pero no NOT_tengo	-2
pero que muy	5
pero son	-10
pero soy	-1
pero tengo	-1
pero tiene	-4
pero todo	13
pero una	2
pero yo	1
pero yo no	-4
persiana	1
persona	3
persona más	5
persona que	3
persona y	-11
personal	3
personal amable	1
personal de	-9
personal de limpieza	-11
personal de recepcion	-2
personal del	-3
personal el	-1
personal es	15
personal es muy	3
personal fue	13
personal ha	1
personal ha sido	1
personal me	1
personal muy amable	6
personal siempre	2
personal y	7
personas	-10
peru	-1
perú	-12
pesar	4
pesar de	1
pese	-7
pese a	-4
peñíscola	2
pff	-23
picaduras	-32
pido	-16
pie	-2
pie a	1
pie a los	1
piel	9
pierde	4
pileta	6
pintura	-34
pisa	2
piscina	13
piscina en	9
piscina en el	3
piscina y	3
piso	-6
pizza	-1
placer	11
plan	7
plancha	12
plancha y	1
planchar	15
platos	6
playa	1
playa de	3
playa que	1
playa y	1
playlist	-1
plaza	42
plaza de	17
plaza de españa	3
plaza de la	1
plena	12
plena gran	2
pleno centro	8
pleno centro de	5
plástico	-32
pobre	-103
poca	-23
poca variedad	-1
pocas	-1
poco	-17
poco a	9
poco a poco	4
poco caro	-2
poco más	-3
poco variado	-3
pocos	4
poder ir	2
poder ir a	1
podria	-23
podría ser	13
poligono	-5
política	-18
pone	-1
pone a	-6
ponen	1
poner	-14
poner un	-13
poner un pero	-8
ponerle	1
ponerme	-27
pongo	-33
pongo un	-3
poniendo	-10
poquito	15
por algo	5
por aquí	8
por cierto	13
por cosas	1
por culo	-4
por culo a	-3
por dicha	15
por difundir	7
por el	8
por el buen	1
por el centro	2
por el trato	-2
por eso	-1
por favor	-1
por la ciudad	1
por la noche	-5
por lo	2
por lo demas	2
por lo menos	-15
por los	5
por madrid	12
por mensaje	2
por no	-7
por otro	3
por parte	-2
por parte del	-2
por persona	-5
por poner	-10
por poner un	-8
por primera	2
por primera vez	2
por que	-14
por que no	-6
por qué	-2
por semana	-4
por ser	3
por si	13
por si quieres	2
por sus	1
por trabajo	3
por tu	7
por un	5
por un buen	4
por una	-21
porque	-30
porque el	1
porque está	4
porque la	-4
porque me	-8
porque no	-1
porque no NOT_sé	-1
porque se	-1
porque si	-6
porque tiene	-1
porqué	1
portátil	-18
portátil y	-12
pos	-10
posibilidad	-1
posibilidad de	-1
posibilidades	2
posible	7
positivo	11
post	13
pq	-18
pq nadie	-4
prado	9
precio	1
precio de	2
precio en	1
precio es	2
precio no	3
precio no NOT_se	3
precio y	7
precios	5
precios muy	-3
preciosa	33
preciosidad	1
precioso	21
preciosos	4
prefieres	1
prefiero	-19
prensa	-15
primera	12
primera línea	2
primera línea de	2
primera vez	2
primero	1
primeros de	4
principal	1
principe	-2
privado para	2
privado para darte	2
privilegiada	3
pro	-1
probado	8
problemas	-8
productos	-1
profesora	-26
programa	32
pronto	-2
propia	-23
propios	2
provecho	-1
prácticamente	5
prácticas	-4
próxima	-2
próxima aventura	3
próximo	7
publico	3
pubs	3
pubs y	1
pude	4
pude disfrutar	2
pueblo	9
pueda	8
pueda necesitar	1
puedan	9
puedas	12
puede ir	4
puede ver	8
pueden	-4
puedes	46
puedes ver	2
puedo	12
puedo decir	3
puente	3
puerta del	3
puerta del sol	1
puertas	-35
pues está	1
pues no	3
pues todo	2
puesto	4
puesto en	-16
pulsera	9
punto	-5
punto negativo	-11
puntos	5
pura	-1
puse	2
pusieron	1
puta	-37
puto	-37
pz	-5
q	-31
q me	-5
q no	-4
que	-1
que a	-1
que al	-6
que aún	-3
que bien	-1
que bonita	5
que buena	5
que buena noticia	1
que bueno	15
que bueno que	1
que con	-2
que con el	4
que cuenta	3
que cuenta con	3
que daba	1
que desear	-27
que dice	1
que dicha	4
que dicha que	3
que dispones	1
que duro	-11
que el	-19
que el hotel	-5
que el servicio	1
que en	3
que en general	5
que era	-14
que eran	-3
que eres	13
que eres muy	2
que eso	-1
que esta muy	1
que estaba	-13
que este	-1
que este año	-3
que estoy	-16
que estuve	5
que estuvimos	-1
que estuvo	-8
que está muy	4
que están	-3
que están en	-7
que existe	-2
que facilita	1
que habia	-9
que hablar	1
que había	-29
que hacen	-10
que hacen que	1
que hacer	1
que han	3
que hay	19
que hay que	3
que haya	-1
que he	13
que he estado	2
que he visto	2
que hemos	6
que hoy no	-4
que ir	-6
que ir a	-13
que ir en	-2
que la	-3
que la habitación	1
que las	-1
que le	-7
que les	2
que linda	4
que lindo	15
que lindo es	4
que lleva	1
que llevo	-27
que lo	-7
que madrugar	-5
que mal	-6
que mas	7
que mañana	2
que me lo	2
que mi	2
que mis	-4
que muy	6
que más	-7
que nada	9
que no	6
que no NOT_hay	-6
que no NOT_lo	-1
que no NOT_me	1
que no NOT_puede	-4
que no NOT_se	-7
que no NOT_son	1
que no NOT_tiene	-1
que nos dieron	-1
que nos tocó	-4
que ofrece	8
que os	-9
que pagas	2
que para	-6
que pasa	-3
que pases	2
que pena	-3
que podemos	1
que por	-7
que puede	-1
que puedes	2
que quieras	6
que quiero	2
que se	-8
que se encuentra	-3
que se han	3
que se me	-1
que se vaya	5
que sean	-1
que ser	6
que si	-2
que si no	-11
que solo	-5
que son	-4
que son las	-9
que sorprende	-1
que soy	-7
que soy lo	-2
que suficiente	1
que sólo	-2
que tal	33
que también	1
que tampoco	-7
que tanto	1
que te	8
que te haya	2
que tener	-4
que tengas	4
que tengas una	1
que tengo	1
que triste	-20
que tu	3
que tuvimos	4
que un	-8
que un hotel	3
que user	7
que user sea	1
que vamos	4
que veo	7
que veo a	5
que ves	8
que ya	-36
queda	-8
quedaba	-5
quedamos	-1
quedan en	5
quedan en el	4
quedan sin	1
quedarme	4
quedarte	-2
quede	7
quedé	-2
quedé en	-1
quedó	-3
queremos	-1
queríamos	-1
queríamos ver	-8
queso	3
quien	-3
quienes	-2
quiera	-1
quieras	2
quiere	-52
quieres	1
quiero	1
quiero decir	3
quiero decir que	2
quiero hacer	-16
quiero más	6
quiero un	3
quiero ver	5
quite	3
quizá	-14
quizás	-23
quién no	15
qué	-5
qué bonito	6
qué tengas	4
qué tengas un	3
qué triste	-1
radio	2
rajoy	-20
rajoy no	-4
rara	-37
raro	-33
rato para	-10
razones	4
realmente	26
recepcionista	-14
recepcionistas	-20
recepción como	1
recepción es	1
recepción fue	3
recepción muy	2
recepción muy amables	1
recepción un	2
recepción un detalle	1
recepción y	-1
recibido	5
recibir	5
recien	1
recién	4
recién acondicionado	1
recoger	-1
recomendable	84
recomendable para	4
recomendable y	2
recomendado	26
recomendamos	11
recomendamos a	2
recomendaria	2
recomendaria a	1
recomendaría	4
recomendaría sin	3
recomiendo	98
recomiendo a	2
recomiendo a todo	1
recomiendo este	1
recomiendo este hotel	1
recordar	-32
recorrer	9
reducida	-16
reducido	-20
reforma	-12
regalaron	1
regalo	2
regular	-59
regular y	-2
relación calidad	4
relación calidad precio	3
relajante	17
relajarse	13
relajarse en	1
relax	33
relax y	2
remodelación	12
renovación	-5
renovadas	9
repetir	44
repetitivo	2
repetitivo nos	1
reposeras	-2
reserva	-1
reservar	2
reservas	-1
respecto	-4
respecto a	-2
respeto	-18
responden	-4
respuesta	-4
restaurante	1
restaurante que	-9
restaurantes	3
restaurantes asequibles	1
restaurantes temáticos	1
restaurantes y	1
resto del	4
resulta	1
resultados	8
resultaron	2
retiro	5
reyes	-1
rica	42
rico	15
rico y	2
ricos	1
risas	18
ritmo	1
riviera	-45
robaron	-49
rodeado	5
rodeado de	3
rodillas	-12
rodillas y	-8
rojo	-14
rompió	-18
rompió el	-12
roto	1
rt a	2
ruido	-38
ruido de	-6
ruido de la	-2
ruidoso	-7
rápido	2
río	2
sabado	16
sabe	-8
saber	3
saber que	-2
sabes	-46
sabes que	-7
sabiendo	-8
sabiendo que	-6
sabía	2
sacar	-25
sala	15
sala de	2
sale	-27
sales	35
salidas	6
salimos	2
salir	-10
salir a	-16
salir de	-1
saloncito	-1
saludo	9
saludo a	1
saludos	1
saludos !	1
salvar	-16
san	1
sangre	-12
sanitarios	-9
santa	6
sants	2
se	-4
se agradece	18
se come	2
se encuentra	4
se encuentra a	2
se encuentra en	8
se esta	-6
se ha	-1
se hace	-8
se han	4
se la	-10
se nos	-12
se nota	-5
se puede	5
se puede ir	3
se puede ver	1
se pueden	-3
se queda	1
se quedan en	4
se quedan sin	1
se quedó	-5
se siente	-1
se sirve	1
se vaya	6
se ven	-4
se veía	1
se veía la	2
sea igual	-5
sea que	5
sean	-5
secreto	-5
seguir	6
segunda	15
segunda !	3
segunda vez	3
segundo	2
seguridad	3
seguro que	-1
seguro que me	-5
semana	3
semana comiendo	-6
semana de	-7
semana en	1
semanas	1
semestre	-18
senator	-1
senator barcelona	-3
sencillo	10
sensaciones	8
sensación	-7
sensible	-9
sentido	17
sentidos	6
sentimos	1
sentir	28
sentí	-1
ser	-3
ser buena	1
ser cliente repetitivo	1
ser de	-15
ser el	-2
ser mi	-1
ser muy	6
ser más	-8
ser un buen	5
ser un gran	4
ser un hotel	-1
serie	9
serio	-12
servicio	14
servicio de	1
servicio del	3
servicio es de	1
servicio la	1
servicios y	5
será	-1
sería que	-6
sería un	4
sesión	20
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
si me	2
si no	-11
si no NOT_te	-6
si no no	-2
si quieres	5
si se	-3
si si	8
si te	2
si te gusta	1
si tienes	1
si tuviera	1
si vas	1
si viajas	1
sido	4
sido el	1
sido en	1
sido en todo	1
sido un	2
sido una	3
sido unas	2
sido unas vacaciones	2
siempre dispuesto	1
siempre es	4
siempre es bueno	2
siempre que	13
siempre se	-4
siempre son	1
siempre te	-21
siempre y	-12
siena	5
siendo	10
siente	-2
siento	-5
siento que	-3
sigan	4
sigo sin	-7
sigue una	1
siguiente	-10
siguiéndote	-10
siguiéndote y	-6
sii	1
silencio	28
silla	-6
silla de	-4
silla de plástico	-3
simpaticos	1
simple	-21
simplemente	5
sin	2
sin NOT_agua	-5
sin NOT_agua NOT_caliente	-4
sin NOT_alcohol	-1
sin NOT_bebidas	1
sin NOT_bebidas NOT_alcohólicas	1
sin NOT_cargo	8
sin NOT_cargo NOT_y	1
sin NOT_duda	2
sin NOT_duda NOT_alguna	2
sin NOT_duda este	-3
sin NOT_dudarlo	8
sin NOT_embargo	1
sin NOT_grandes	-2
sin NOT_lugar	2
sin NOT_lugar NOT_a	2
sin NOT_ti	-4
sino	-1
sirva	-20
sirve	1
sirven	1
sitio	4
sitio de	2
sitios	-1
situacion	-1
situación	7
situación de	3
situación del	1
situación del hotel	1
situado	-1
situado a	-1
situado al	1
situado en	23
situado en el	1
situado en la	1
situado en una	1
situado para	1
skins	4
sobran	-17
sobre el	2
sobre todo el	1
sobre todo en	-41
sobre todo la	1
sobre una	5
sobres	1
sobretodo por	-1
social	-1
sofa	1
sofá	-1
sofá cama	-2
sofía	-5
sois	4
sol	9
sol y	1
sola	-53
sola en	-3
sola vez	-10
solo	-5
solo he	4
solo para	-1
solo que	-2
solo que no	-6
solo quiero	21
solo se	-22
solo tienen	-26
solo una	-2
solo yo	-2
solos	-5
sombrillas	-9
somos	-53
son	1
son amplias	2
son amplias y	4
son de	-1
son geniales	1
son las	-18
son las dos	1
son lo	30
son lo mas	4
son lo mejor	2
son los	2
son muy amables	1
son muy buenas	1
son muy grandes	1
son un	1
son unas	1
son unos	1
sonrisa	39
sorprende	-2
sorprendente	7
sorpresa	4
sorteo	4
sorteo escríbenos	2
soy cliente	2
soy cliente de	1
soy el	-6
soy lo	-2
soy pobre	-1
soy tan	-1
soy un	-9
soy yo	-5
spa	54
spa gratis	2
spa por	1
spa recién	1
spa ya	1
stas	-3
stress	3
su	1
su precio	1
su remodelación	5
su ubicación	7
subir	-2
subir a	-5
sucio	-62
suelen	1
suelen ser	1
suelo	-1
suelo de	-1
suena	42
suerte en	4
sueño	1
sueños	22
suficiente para	6
sufrir	-31
sumamente	1
summer	3
super	8
super bien	1
superficial	-7
superior	5
supermercado	4
supermercados	3
superó	8
supletoria	2
surgen	-8
sábanas	2
sé	-19
sé que	-1
sí es	1
sí la	-9
sí lo	3
sí que	-1
sólo	-11
sólo a	-7
sólo tengo	6
tabla	2
tabla de	1
tal	1
tal y	2
tal y como	2
tamaño	-2
tambien	8
tambien tiene	4
también	29
también de	5
también hay	1
también la	9
también me	1
también se	-3
tampoco	-19
tampoco NOT_es	-15
tampoco NOT_me	-3
tan	-14
tan bien	15
tan solo	2
tan triste	-8
tanta	3
tanto a	1
tanto a mi	1
tanto el	1
tanto en	1
tapas	4
tapones	-15
tarde con	1
tardes	7
tarea	-13
tarjeta	-11
taxi	4
taxis	6
taxis en	2
taxis en la	1
te	1
te ahorras	1
te amo	2
te atienden	1
te da	-1
te dan	-8
te dan un	-2
te dejan	3
te deseo	9
te deseo lo	2
te extraño	-11
te hace	-1
te hacen	3
te hacen sentir	1
te haya	2
te he	-3
te la	1
te llevo	4
te lo	-9
te quiero	19
te tienes	4
te tienes que	3
te vas	-1
teatro	6
teatros	1
tele	-8
televisión	-4
tema	-1
temperatura	-4
temporada	6
temporadas	19
temprano	-3
tenemos	1
tener	-6
tener a	10
tener a la	6
tener más	-31
tener que	-5
tener una	-1
tenga	6
tengas	27
tengas un	8
tengas un maravilloso	2
tengas una	1
tengo	2
tengo el	-1
tengo ganas	17
tengo ganas de	6
tengo la	-1
tenido	3
tenido la	1
teniendo	2
tenés	4
tenía	1
tenía examen	-2
tenía un	9
tenía unas	1
tenían	2
tercera	1
termales	6
termini	1
terraza	7
terremoto	-8
texto	-1
texto de	-7
the	5
this	-3
ti	15
tiempo y	-3
tiempos	17
tiendas	42
tiene	5
tiene cerca	-2
tiene de	2
tiene de todo	1
tiene gimnasio	5
tiene muy	-2
tiene piscina	3
tiene que ser	1
tiene también	2
tiene todo	2
tiene todo lo	1
tiene un	2
tiene una	19
tienen	-1
tienen muchos	-8
tienen sofá	-3
tienen una	2
tienes	1
tienes a	5
tienes acceso	2
tienes la	1
tienes que	6
tienes un	3
tienes una	10
tierra	11
tio	-12
tipica	-16
tipo buffet	5
tipo de	-1
toallas	1
tocaba	-1
tocó	-27
toda	2
toda la familia	1
toda la gente	5
todas	3
todas las	8
todas las comodidades	5
todas las de	-9
todas las habitaciones	3
todas las necesidades	4
todavía	-1
todavía no	8
todo !	6
todo a	2
todo bien	1
todo como	2
todo el	-1
todo el día	-1
todo el hotel	-1
todo el personal	5
todo el verano	-6
todo en	-9
todo en el	-1
todo en la	-21
todo era	-11
todo estuvo	1
todo está	5
todo está muy	1
todo incluido	-1
todo lo	1
todo lo necesario	3
todo lo que	4
todo madrid	1
todo momento	1
todo momento muy	1
todo muy	10
todo muy bien	1
todo muy limpio	1
todo perfecto	6
todo te	6
todo un	9
todo un lujo	1
todo va	6
todos los	2
todos los días	2
todos los gustos	1
todos los hoteles	4
todos los que	-1
todos los sentidos	3
todos los servicios	1
tomar	-1
torre	1
tos	-7
toscana	14
total	-2
totalmente recomendable	3
trabajar	1
trabajo	11
trabajo gracias	3
trabajo y	6
trabajos	14
tragos	1
tranquila	31
tranquilidad	38
tranquilidad en	2
tranquilidad y	2
tranquilo	74
tranquilo y	7
transmitir	1
transporte	-3
transporte público	-1
tras	6
tras un	2
trata	1
tratamientos	1
trataron	1
trato	15
trato con	3
trato del	3
trato del personal	2
trato es	1
trato fue	4
través	7
través de	5
tren	12
trenes	1
tres	-12
tres días	4
tres días que	3
trevi	1
trevi y	1
triste	-71
triste es	-2
triste que	-6
tristes	-26
tu	27
tu amor	4
tu cuenta	1
tu próxima	4
tu vida	-15
tuit	1
turismo	16
turística	2
tus	54
tuve	-1
tuve un	1
tuviera	2
tuvimos	4
tuvimos que	-17
tuya	-6
tv	1
tv es	1
tv es grande	1
tweet	-1
twitter	16
twitter a	5
té	1
tío q	-9
típica	-17
típicas	-9
tú	-10
tú no	-6
u	-13
ubicación	-1
ubicado	21
ubicado cerca	1
ubicado en	3
ultima	3
un abrazo	15
un abrazo !	3
un ambiente	1
un amigo	4
un baño	12
un buen	2
un buen hotel	1
un buen rato	-21
un cambio	-17
un chico	-10
un complejo	2
un complejo para	1
un corazón	2
un detalle	1
un detalle muy	1
un día	12
un día estupendo	7
un ensayo	-1
un fuerte	3
un fuerte abrazo	2
un gran	31
un gran abrazo	2
un gran hotel	1
un gran trabajo	1
un hervidor	1
un hervidor de	1
un hotel	1
un hotel con	6
un hotel de	5
un hotel encantador	4
un hotel estupendo	4
un hotel pequeño	-16
un hotel que	5
un hotel situado	1
un jacuzzi	1
un lugar	3
un lugar para	-1
un lugar perfecto	-2
un lujo	13
un maravilloso	-1
un maravilloso día	2
un mejor	4
un mismo	9
un montón	5
un niño	-2
un nuevo	4
un par	1
un par de	1
un paso	4
un patio	1
un pequeño	23
un pero	-10
un personal	1
un piso	-2
un placer	6
un poco	-22
un poco caro	-2
un poco más	-3
un poquito	4
un rato	14
un saludo	1
un servicio	1
un servicio de	1
un sitio	3
un sueño	8
un tanto	-22
un terremoto	-5
un tipo	-4
un trato	1
un vaso	-12
un éxito	12
una bañera	-16
una botella	-11
una buena	14
una calle	7
una calle de	1
una cama	1
una cocina	1
una cosa	1
una cuadra	1
una de	19
una de ellas	1
una de las	36
una en	-22
una enorme	2
una estancia	13
una estancia de	1
una experiencia	3
una foto	1
una gran	14
una habitacion	1
una habitación	-28
una habitación con	-1
una hermosa	1
una hora	-5
una limpieza	3
una noche	1
una parada	5
una parada de	3
una pasada	7
una pastilla	-11
una pequeña	4
una piscina	1
una puta	-7
una reforma	2
una semana	3
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
unas	3
unas instalaciones	2
unas vacaciones en	-6
unas vistas	2
unico	-14
unico que	5
universidad	-15
universitaria	7
uno de	8
uno de los	15
uno que	2
unos	7
unos apartamentos	1
unos cuantos	8
unos dias	3
unos dias de	1
unos días de	1
urbanos	1
usar	1
user	7
user !	29
user a	-13
user a mi	-18
user ahh	1
user aquí	2
user ay	5
user bien	6
user bien !	3
user bonito	1
user buen	11
user buenas	2
user bueno	-3
user buenos	18
user buenos días	4
user claro	4
user con	3
user de	-2
user en	5
user enhorabuena	4
user enhorabuena !	2
user eres	13
user es	13
user es muy	-1
user es que	2
user es un	10
user es una	6
user eso	-1
user espero	21
user espero que	10
user esta	1
user felicidades	2
user feliz	2
user feliz navidad	1
user gracias	-6
user gracias !	-1
user gracias a	1
user gran	4
user ha	20
user ha sido	3
user hay	-1
user hay que	-1
user hola	1
user hoy	-4
user igual	1
user impresionante	-4
user jo	-9
user la	-10
user lo	-21
user los	1
user mi	10
user mis	-1
user muchas	31
user muchas gracias	24
user muchísimas	2
user muchísimas gracias	1
user muy	-15
user ni	3
user no	3
user no NOT_te	1
user noo	-19
user ojalá	2
user oye	1
user para	5
user pero	-11
user pff	-4
user por	-2
user por eso	-6
user porque	-34
user pues	1
user que	7
user que bonita	4
user sea	2
user si	-2
user siempre	15
user sigo	-6
user somos	-6
user soy un	-5
user sí	15
user te deseo	3
user tengo	17
user tio	-8
user un	1
user una	-7
user user	-2
user user bien	2
user user buen	1
user user claro	1
user user cuando	5
user user es	6
user user gracias	-3
user user gran	3
user user ha	3
user user las	1
user user lo	-3
user user me	-3
user user nos	2
user user pero	-10
user user porque	-2
user user pues	1
user user si	-1
user user te	-10
user user user	15
user user vale	-6
user user ya	4
user user yo	-1
user vale	-1
user vaya	3
user ya	8
user ya no	-3
user yo	-13
user yo ya	-1
uso	-2
usted	-1
v	5
va bien	1
vacaciones	11
vacaciones en	-3
vacío	-13
vale la	3
vale la pena	2
vale me	-4
valencia ?	-5
valle	1
valor	2
vamos	-10
van	1
variada	13
variada y	1
variado	9
variado y	3
variado y abundante	1
variados	1
varias	9
variedad	18
variedad de	22
variedad de restaurantes	2
variedad y	5
varios	-11
vas al	1
vas en	1
vaso	-18
vaya	3
ve	1
veces	-11
veces me	-20
veces por	-5
vegetación	7
veian	-4
velocidad	14
ven	-8
vende	-1
venezolana	-15
venezuela	-8
vengas	1
ventana	-7
ventanas	-2
veo a	7
ver	1
ver al	1
ver al barça	1
ver el	-2
ver en	3
ver la ciudad	1
ver lo	5
ver lo que	4
ver que tal	12
ver si	6
ver si nos	4
verano	-16
verdad	1
verla	25
verme	-3
versión	1
verá	-26
veré	24
ves	1
vez	2
vez al	-8
vez de	-2
vez en	4
vez ha	11
vez más	-10
vez que veo	5
veía	1
veía la	3
vi	-4
viajamos	-5
viajando	-11
viajar	4
viajar en	2
viajas	2
viaje	-3
viaje !	1
viaje de	1
viajes	27
viajes a	4
vida es muy	-3
vida nos	5
vida que	-1
video	13
videos	11
videos de	5
viejas	-35
viejita	11
viejo	-6
viendo	13
viene	3
vienen	22
vimos	-2
vino o	1
vip	3
visita	11
visitado	1
visitar	40
visitar el	1
visitar la	1
visitas	12
vista	4
vistas	92
vistas a	2
vistas a la	2
vistas de	1
vistas desde	2
vistas desde la	1
visto	5
viva	8
vivo en	3
vivo en barcelona	2
volvemos	16
volvemos a	2
volver	5
volvere	6
volveremos	33
volveremos a	2
volveria	14
volveré	18
volvería	14
vos	-1
voy	1
voy a ir	-8
voy con	7
vuelo	2
vuelta	19
vueltas	-3
vuelto a	2
vuelven	-1
vuelves	2
vuelvo	-1
vuestra	5
vuestro	-32
vía	24
vía madrileña	2
vídeo	-3
web	1
wifi	-1
wifi gratis	5
wifi no	-5
windows	-13
x	-22
y a	4
y a buen	1
y a la	2
y a las	1
y a ver	2
y abundante	2
y agradable	3
y agua	1
y ahora	-57
y algo	7
y apartado	3
y apartado de	2
y así	5
y atencion	1
y atencion al	1
y atención	1
y atenta	2
y atento	2
y aun	-3
y aún	-3
y baño	1
y bien	25
y bien comunicado	1
y buen	6
y buena	1
y bueno	1
y calidad	1
y cerca	3
y cerca de	1
y claro	1
y con buen	1
y con buenos	1
y con todas	1
y con un	7
y con una	1
y con vistas	1
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
y el baño	5
y el de	-15
y el desayuno	3
y el hotel	1
y el personal	2
y el trato	6
y en la	-6
y en las	6
y en los	-9
y era	2
y es muy	-18
y eso que	1
y estaba	3
y estamos	4
y está	1
y feliz	2
y funcional	6
y gente	1
y gran	1
y gran variedad	1
y hay	-1
y hoy	5
y la calidad	1
y la comodidad	1
y la gente	1
y las	8
y las habitaciones	1
y limpias	2
y limpieza	1
y lo	-7
y los	-1
y me	-2
y medio	-4
y mejor	3
y mi	-2
y minibar	1
y mucha	-2
y muchas	12
y mujeres	2
y muy	-11
y muy bien	10
y más	-7
y no	-16
y no NOT_era	-2
y no NOT_he	-1
y no NOT_la	-1
y no NOT_me	-1
y no NOT_puedo	1
y no NOT_se	1
y no NOT_sé	-2
y nos	-1
y otro	-2
y para	24
y parada	1
y peñíscola	1
y piscina	1
y poder	4
y pongo	-6
y por	2
y por la	2
y profesional	1
y que	-4
y restaurantes	4
y salimos	1
y se	-8
y se me	1
y seguro	-1
y seguro que	-1
y septiembre	-8
y servicial	1
y servicios	1
y sin	-4
y situación	1
y sobretodo	1
y soy	-3
y su	4
y tampoco	-23
y tener	2
y tengo	-11
y tengo que	-6
y tenia	1
y tiene	6
y todo fue	1
y todos	6
y tú no	-3
y un	-1
y una	1
y variado	4
y ver	23
y ver el	3
y ya	4
y yo	-6
y yo estoy	-7
y zona	1
ya	-3
ya conocíamos	1
ya eres	-8
ya es	-2
ya está	5
ya me	2
ya no	-26
ya no NOT_es	-4
ya pero	-3
ya que	1
ya que cuenta	1
ya que no	1
ya que tiene	-1
ya quiero	8
ya sabes	-15
ya sabes que	-1
ya te	12
ya tenemos	3
ya tengo	-2
ya tiene	-14
ya va	-12
yendo	8
yo	-4
yo a	-1
yo aquí	-10
yo con	5
yo cuando	6
yo estoy	2
yo he	-2
yo iba	-6
yo la	-5
yo me	-1
yo no	-6
yo no NOT_me	-3
yo no NOT_soy	-5
yo pero	-3
yo quiero	4
yo solo	1
yo soy	1
yo te	14
yo tengo	2
yo todo	-10
yo ya	-1
yupii	10
yupii !	6
zona	1
zona de	20
zona es	1
zona muy	-4
zona muy tranquila	-1
zona no	-16
zona para	2
zona tranquila	6
zonas	-3
zonas comunes	-1
zumo	5
zumos	5
zumos fresquitos	1
ª	3
ánimo	17
ánimos	-17
áreas	-13
éxito	19
éxitos	3
última hora	1
últimamente	-14
último piso	-1
últimos	-8
única	-6
único	-31
único inconveniente	-10
único que	1
✨	7
🌼	-8
👌	4
😂	2
😂 😂	19
😂 😂 😂	15
😘	20
🤗	3
