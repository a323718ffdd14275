# format: repute-lexicon/1
# name: reviews
# language: fr
# version: 1
# licence: GPL-3.0-or-later
# trained-on: fr_pattern_books negative=446 neutral=0 positive=589 held-out=240 digest=a6e7cf85cc41f9b69ed2b7facbae7930
# trained-on: fr_umsab_tweets negative=721 neutral=721 positive=721 held-out=870 digest=4c73a75c97edba4fc31b71e579b5d4fe
# settings: entries=20000 texts-min=2 cost=6 digits=no words=1-2 presence
# negators: ne n pas jamais rien aucun aucune sans ni personne guère nullement n'est n'ai n'a n'y n'en n'était n'avait n'ont n'aurait n'aime n'es n'étais n'avons n'arrive
# negation-window: 3
# scale: 0.075119568
# slope: 0.759674
# thresholds: -0.16 0.54
# accuracy: fr_pattern_books n=240 binary=0.8583 f1=0.8564
# accuracy: fr_umsab_tweets n=580 binary=0.7121 f1=0.7121 n3=870 f1-3=0.4748
! ?	-5
:(	-20
:d	3
;)	-3
?	-13
NOT_a	-6
NOT_a NOT_plus	-1
NOT_a NOT_qu'un	-12
NOT_abouti	2
NOT_accroché	-35
NOT_ai pas	-20
NOT_aimé	-2
NOT_aimé NOT_ce	-5
NOT_aimé NOT_la	4
NOT_aller	-7
NOT_amélie	3
NOT_amélie NOT_nothomb	3
NOT_appel	1
NOT_apporté	-5
NOT_apprécié	6
NOT_après	4
NOT_arrive	-9
NOT_assez	-8
NOT_atteint	-4
NOT_attention	-2
NOT_attiré	1
NOT_au NOT_hasard	1
NOT_au changement	-4
NOT_aujourd'hui	-7
NOT_aurait	2
NOT_aussi NOT_un	1
NOT_autant	5
NOT_autre	1
NOT_autre NOT_que	3
NOT_avait pas	-2
NOT_avant la	1
NOT_avec NOT_la	-1
NOT_avec NOT_le	1
NOT_avec les	-7
NOT_beaucoup	-3
NOT_beaucoup NOT_de	-15
NOT_bien	-1
NOT_bien NOT_sûr	-5
NOT_bien NOT_écrit	-3
NOT_bon	-13
NOT_bonheur	6
NOT_bonne	-1
NOT_bouquin	-4
NOT_bout	1
NOT_bout NOT_de	2
NOT_brillante	1
NOT_bruit	15
NOT_c	-10
NOT_cas	-1
NOT_ce	-2
NOT_ce NOT_roman	-16
NOT_ce livre	-1
NOT_ce pas	1
NOT_ce qui	1
NOT_ce roman	-4
NOT_cela	-1
NOT_celle	-1
NOT_certain	2
NOT_certes	-1
NOT_certes pas	-1
NOT_cesse	-1
NOT_cesse NOT_de	-3
NOT_cet	1
NOT_cet NOT_ouvrage	2
NOT_cette NOT_règle	1
NOT_ceux	-1
NOT_ceux NOT_qui	-1
NOT_changement	7
NOT_chasse	13
NOT_chasse pas	13
NOT_chez	-1
NOT_chose	-3
NOT_clair	-8
NOT_clairement	-5
NOT_classique	14
NOT_comme	1
NOT_comme NOT_il	1
NOT_comment	-7
NOT_comment NOT_terminer	-2
NOT_commentaires	1
NOT_compassion	1
NOT_comporte	-1
NOT_comprendre	-3
NOT_comprends	-5
NOT_comprends pas	-15
NOT_comédie	1
NOT_concession	1
NOT_connaissais	3
NOT_connaissais pas	18
NOT_connaissent	1
NOT_connaissent pas	1
NOT_connaît	1
NOT_connaître	2
NOT_connue	2
NOT_consistance	-7
NOT_constituent	8
NOT_contenu	-4
NOT_conteste	7
NOT_contraire	5
NOT_convaincue	-7
NOT_correspond	-6
NOT_correspond pas	-6
NOT_coupable	1
NOT_court	-7
NOT_crache	-3
NOT_crois	-4
NOT_crois pas	-1
NOT_crédible	-6
NOT_d'accord	3
NOT_d'ailleurs	2
NOT_d'aucune	-2
NOT_d'autre	-1
NOT_d'avoir	9
NOT_d'en	-2
NOT_d'histoire	-3
NOT_d'humour	-3
NOT_d'intrigue	-5
NOT_d'intérêt	-15
NOT_d'un	-9
NOT_d'une	-2
NOT_d'écrire	-9
NOT_d'être	3
NOT_dans	-16
NOT_dans NOT_ce	-5
NOT_dans NOT_l'écriture	-1
NOT_dans NOT_le	-1
NOT_dans NOT_les	-4
NOT_dans cette	-5
NOT_dans la	-26
NOT_de	1
NOT_de NOT_bien	-1
NOT_de NOT_la	3
NOT_de NOT_le	-5
NOT_de NOT_lire	21
NOT_de NOT_marc	-3
NOT_de NOT_mieux	-3
NOT_de NOT_notes	-7
NOT_de NOT_pages	-2
NOT_de NOT_sa	-1
NOT_de NOT_se	1
NOT_de NOT_style	-4
NOT_de NOT_table	-7
NOT_de NOT_tel	5
NOT_de NOT_temps	9
NOT_de NOT_tout	-3
NOT_de le	-9
NOT_de livres	-4
NOT_de plaisir	2
NOT_de plus	3
NOT_de questions	1
NOT_de se	3
NOT_de trop	1
NOT_demandé	-11
NOT_demandé !	-6
NOT_depuis	-3
NOT_des	-6
NOT_des NOT_romans	2
NOT_des matières	-7
NOT_difficulté	2
NOT_dignes	-5
NOT_dire	1
NOT_dire !	-3
NOT_dire NOT_de	3
NOT_dire NOT_sur	9
NOT_dis	3
NOT_dis pas	3
NOT_dit NOT_on	5
NOT_doit	4
NOT_doit pas	10
NOT_doivent	-7
NOT_donne	-1
NOT_donne pas	-4
NOT_donner	-3
NOT_donné NOT_envie	-6
NOT_dont	-3
NOT_dont NOT_il	-2
NOT_doute	-6
NOT_doute NOT_une	-5
NOT_doute pas	2
NOT_du	2
NOT_du NOT_tout	-10
NOT_du livre	-9
NOT_durable	-7
NOT_dure	-1
NOT_décrire	-1
NOT_décrocher	4
NOT_décu	5
NOT_déjà	3
NOT_développement	-13
NOT_développement NOT_durable	-7
NOT_dévoiler	-3
NOT_dévoiler NOT_la	-3
NOT_déçue	28
NOT_déçue !	9
NOT_emballé	-4
NOT_emballée	-3
NOT_en	-1
NOT_en NOT_cause	-2
NOT_en NOT_mesure	-1
NOT_en NOT_être	2
NOT_encore NOT_lu	1
NOT_enfant	-1
NOT_ennuyeux	7
NOT_entendre	-3
NOT_entre	-5
NOT_entre NOT_les	-4
NOT_entrer	-4
NOT_envers	1
NOT_envie	-8
NOT_envie NOT_de	-32
NOT_est	-1
NOT_et	3
NOT_et NOT_avec	3
NOT_et NOT_qui	4
NOT_et NOT_surtout	2
NOT_et je	-2
NOT_et son	-3
NOT_etre	2
NOT_eu NOT_envie	-3
NOT_eu NOT_le	1
NOT_exploitée	-4
NOT_faire le	-3
NOT_fais	-9
NOT_fais pas	-9
NOT_fait	-1
NOT_fait NOT_il	1
NOT_fait NOT_pour	2
NOT_fait NOT_que	-1
NOT_fait rien	-1
NOT_faite	-5
NOT_faits	3
NOT_fard	7
NOT_ferais	1
NOT_fin du	-3
NOT_finalement	3
NOT_finalement NOT_que	1
NOT_finesse	-4
NOT_finir	-8
NOT_foi	-2
NOT_fois	-1
NOT_font	-2
NOT_forcé	3
NOT_forcément	-1
NOT_gardé	-4
NOT_goût	-3
NOT_grand	-5
NOT_grand NOT_chose	-9
NOT_grand NOT_intérêt	-1
NOT_grande	-21
NOT_grâce	-4
NOT_hasard	1
NOT_hauteur	-1
NOT_histoire	-6
NOT_homme	1
NOT_http	-6
NOT_http NOT_via	-12
NOT_hélas	-10
NOT_ils	-1
NOT_ils pas	-1
NOT_indemne	10
NOT_indifférent	4
NOT_indifférent NOT_et	3
NOT_instant	-1
NOT_intrigue	-16
NOT_intégrale	-6
NOT_intérêt	-41
NOT_issue	3
NOT_je	-4
NOT_je pas	-1
NOT_l'auteur	-1
NOT_l'autre	3
NOT_l'avez	7
NOT_l'esprit	-2
NOT_l'intéresse	1
NOT_l'intéresse pas	1
NOT_l'intérêt	-4
NOT_l'oeuvre	-5
NOT_l'ont	9
NOT_l'oublie	4
NOT_l'oublie pas	4
NOT_l'une	4
NOT_l'une de	2
NOT_l'école	5
NOT_l'écologie NOT_soit	1
NOT_l'écriture	-4
NOT_la	1
NOT_la NOT_connais	-2
NOT_la NOT_fin	-3
NOT_la NOT_force	2
NOT_la NOT_hauteur	-1
NOT_la NOT_main	9
NOT_la NOT_moindre	-4
NOT_la NOT_peine	-9
NOT_la NOT_route	-2
NOT_la NOT_seule	1
NOT_la NOT_vie	-5
NOT_la NOT_vérité	3
NOT_la lecture	1
NOT_la même	-1
NOT_la poésie	2
NOT_la rochelle	-11
NOT_lache	4
NOT_lache pas	4
NOT_laisse	1
NOT_lasse	7
NOT_lasse pas	7
NOT_le	-2
NOT_le NOT_cas	-10
NOT_le NOT_contraire	5
NOT_le NOT_développement	-7
NOT_le NOT_faire	2
NOT_le NOT_finir	-6
NOT_le NOT_lecteur	1
NOT_le NOT_livre	-13
NOT_le NOT_lâcher	2
NOT_le NOT_même	-7
NOT_le NOT_nom	3
NOT_le NOT_plus	5
NOT_le NOT_savoir	1
NOT_le NOT_sentiment	1
NOT_le NOT_seul	1
NOT_le NOT_souffle	-3
NOT_le NOT_temps	3
NOT_le plaisir	2
NOT_le succès	-2
NOT_lecteur	3
NOT_les	-1
NOT_les NOT_faits	1
NOT_leur	1
NOT_lien	-8
NOT_lien NOT_entre	-2
NOT_lirai	-6
NOT_lit	-4
NOT_livre	-15
NOT_livres	2
NOT_loin	-11
NOT_loin NOT_dans	-3
NOT_lu	3
NOT_lu NOT_ce	3
NOT_lui	1
NOT_lui NOT_en	3
NOT_lâcher	27
NOT_m'a	-11
NOT_m'a pas	-9
NOT_m'a rien	-2
NOT_m'avait	-2
NOT_m'avait pas	-2
NOT_m'y	-7
NOT_ma NOT_tasse	-5
NOT_main	9
NOT_mais NOT_je	-6
NOT_mais NOT_qui	1
NOT_mal	-3
NOT_mal NOT_écrit	-4
NOT_malheureusement	-13
NOT_malheureusement pas	-4
NOT_manque	1
NOT_manquer	11
NOT_marc	-3
NOT_marche	-6
NOT_marche pas	-6
NOT_mauvais	-9
NOT_maîtrise	-3
NOT_maîtrise pas	-3
NOT_me	-13
NOT_meilleur	-2
NOT_merci	-28
NOT_merci NOT_http	-4
NOT_merci NOT_à	-11
NOT_mes	-1
NOT_minute	2
NOT_modération	20
NOT_modération !	5
NOT_moi	1
NOT_moindre	-1
NOT_mot	-13
NOT_mère	5
NOT_mérite	-2
NOT_même	-35
NOT_même NOT_plus	-19
NOT_même NOT_une	-2
NOT_même pas	-2
NOT_nombre	-3
NOT_nombreux	1
NOT_non	-11
NOT_non NOT_plus	-11
NOT_nos	5
NOT_notable	-2
NOT_notes	-7
NOT_nothomb	3
NOT_nous NOT_raconter	-5
NOT_nouvelle	2
NOT_numéro	-11
NOT_objectif	-6
NOT_on	-1
NOT_ont	3
NOT_ont pas	3
NOT_original	-7
NOT_originale	-3
NOT_originalité	-10
NOT_oublier	18
NOT_ouvrage	2
NOT_où	-1
NOT_par	2
NOT_par la	4
NOT_parce	-5
NOT_parce NOT_que	-7
NOT_pareil	2
NOT_parle	-1
NOT_parlez	4
NOT_parmi	2
NOT_partager	1
NOT_parvenant	3
NOT_parvient	-1
NOT_passe	-2
NOT_passe pas	-10
NOT_passer	1
NOT_pathos	1
NOT_pense pas	-1
NOT_perdre	1
NOT_permettait	2
NOT_peur	11
NOT_peut	5
NOT_peut NOT_en	2
NOT_peut NOT_lâcher	2
NOT_peut NOT_oublier	1
NOT_peut NOT_plus	-2
NOT_peut NOT_qu'être	4
NOT_peut NOT_que	12
NOT_peut NOT_se	2
NOT_peut pas	-1
NOT_peux	-12
NOT_peux pas	-7
NOT_place	9
NOT_plaisir NOT_de	3
NOT_plus	-4
NOT_plus !	-20
NOT_plus NOT_au	-1
NOT_plus NOT_classique	6
NOT_plus NOT_dans	-4
NOT_plus NOT_en	2
NOT_plus NOT_grand	3
NOT_plus NOT_loin	-8
NOT_plus NOT_mal	4
NOT_plus NOT_que	-1
NOT_plus NOT_sa	1
NOT_plus NOT_une	-4
NOT_plus loin	-6
NOT_plus mais	-2
NOT_plus qu'à	1
NOT_plus rien	2
NOT_politique	13
NOT_politiquement	2
NOT_poser	19
NOT_poser NOT_de	1
NOT_possible	3
NOT_possèdent	1
NOT_pour NOT_autant	5
NOT_pour NOT_ce	-5
NOT_pour NOT_le	-1
NOT_pour NOT_les	-2
NOT_pour NOT_moi	-6
NOT_pour rien	1
NOT_pourra	-5
NOT_pourra NOT_respecter	-8
NOT_pouvoir	18
NOT_pratiquement	-1
NOT_premier	2
NOT_prend	-4
NOT_prend pas	-4
NOT_prendre	2
NOT_presque	10
NOT_preuve	-4
NOT_principal	2
NOT_profondeur	-20
NOT_promesses	-2
NOT_précise	-9
NOT_présente	-2
NOT_présente aucun	-3
NOT_prétend	1
NOT_prétexte	2
NOT_ps	-9
NOT_psychologique	-9
NOT_pu	1
NOT_pu NOT_finir	-5
NOT_pu NOT_l'être	4
NOT_punitive	14
NOT_qu'après	5
NOT_qu'en	-2
NOT_qu'on	-8
NOT_qu'un	-3
NOT_qu'une NOT_seule	2
NOT_qu'être	4
NOT_quand	-2
NOT_que NOT_ce	-1
NOT_que NOT_des	3
NOT_que NOT_du	2
NOT_que NOT_je	1
NOT_que NOT_l'écologie	1
NOT_que NOT_le	-6
NOT_que NOT_les	-4
NOT_que NOT_peu	1
NOT_que NOT_pour	4
NOT_que NOT_s'attacher	3
NOT_que ce	-15
NOT_que dans	-7
NOT_que de	-1
NOT_que le	1
NOT_que les	-4
NOT_que ça	-4
NOT_quel	-5
NOT_qui ne	2
NOT_quitté	-2
NOT_quoi	1
NOT_quoi que	1
NOT_racines	1
NOT_raconter	-1
NOT_rapport	-1
NOT_rapport NOT_avec	-5
NOT_rebondissement	-2
NOT_recommande	-8
NOT_recommande pas	-8
NOT_reconnais	-3
NOT_recul	-4
NOT_redire	-1
NOT_regret	3
NOT_regrette	7
NOT_regrette pas	4
NOT_remise	1
NOT_rendre	1
NOT_rendre NOT_compte	2
NOT_rentables	-2
NOT_rentre	-4
NOT_rentrer	-10
NOT_respecter	-8
NOT_respecter NOT_son	-8
NOT_ressenti NOT_de	2
NOT_reste	1
NOT_reste NOT_plus	1
NOT_rester	-1
NOT_rester NOT_sur	-7
NOT_retour	4
NOT_retrouve	-1
NOT_retrouve pas	-1
NOT_retrouvé	-3
NOT_revenir	-6
NOT_roman	-3
NOT_roman ni	-3
NOT_romans	5
NOT_route	-2
NOT_règle	1
NOT_réelle	-3
NOT_réflexion	-3
NOT_répit	2
NOT_répond	-5
NOT_réussi	-9
NOT_réussi NOT_à	-9
NOT_s	-6
NOT_s'agit pas	3
NOT_s'arrête	3
NOT_s'arrête pas	3
NOT_s'arrêter	1
NOT_s'attacher à	1
NOT_s'empêcher	-1
NOT_s'empêcher NOT_de	-1
NOT_s'en	15
NOT_s'en NOT_rendre	3
NOT_s'ennuie	17
NOT_s'ennuie pas	12
NOT_s'est	3
NOT_s'est jamais	4
NOT_s'il	-3
NOT_s'y	1
NOT_s'était	5
NOT_s'était pas	3
NOT_sa NOT_mère	2
NOT_sais	-8
NOT_sais pas	-8
NOT_sait rien	-3
NOT_saurais	1
NOT_savait pas	-2
NOT_saveur	-18
NOT_scoop	-7
NOT_se NOT_laisser	-1
NOT_se NOT_passe	-1
NOT_se NOT_poser	4
NOT_seconde	12
NOT_secret	3
NOT_semble	-20
NOT_sentimentalisme	1
NOT_sentiments	2
NOT_sera NOT_plus	2
NOT_serez	1
NOT_ses	2
NOT_ses NOT_mots	13
NOT_ses NOT_promesses	-2
NOT_seul	15
NOT_seule	24
NOT_si	-1
NOT_simple	1
NOT_simplement	-4
NOT_simplement pas	-5
NOT_sinon	-4
NOT_soit pas	-4
NOT_soit punitive	1
NOT_solution	-4
NOT_solution NOT_au	-4
NOT_sommes	12
NOT_sommes pas	6
NOT_son	-5
NOT_son NOT_style	-4
NOT_son NOT_sujet	-3
NOT_son engagement	-8
NOT_sont jamais	1
NOT_sont pas	-3
NOT_sort	8
NOT_sort pas	8
NOT_souffle	-12
NOT_sous	9
NOT_sous aucun	2
NOT_souvent	14
NOT_style	-21
NOT_su NOT_dire	1
NOT_suffisamment	-12
NOT_suffit	-25
NOT_suffit pas	-16
NOT_suis pas	3
NOT_suis rien	1
NOT_suite	-1
NOT_suite !	-9
NOT_sujet	-3
NOT_sur	-5
NOT_sur NOT_cet	2
NOT_sur NOT_la	-1
NOT_sur NOT_une	-4
NOT_sur la	1
NOT_sur les	-8
NOT_surprise	-17
NOT_surtout	21
NOT_suspens	-2
NOT_sûr	-1
NOT_sûre	-4
NOT_sûre NOT_que	-4
NOT_t	-1
NOT_t'en	-4
NOT_t'en NOT_fais	-4
NOT_table	-7
NOT_table NOT_des	-7
NOT_tant	3
NOT_tant NOT_que	3
NOT_tarder	3
NOT_tasse	-5
NOT_tel	5
NOT_temps	24
NOT_temps NOT_de	1
NOT_terminer	-2
NOT_terminer NOT_son	-2
NOT_terminé	-6
NOT_tient	-1
NOT_tient NOT_qu'à	1
NOT_tient pas	-8
NOT_tombe	-5
NOT_tomber	6
NOT_tomber NOT_dans	3
NOT_tour	-1
NOT_tout	-3
NOT_tout NOT_accroché	-14
NOT_tout NOT_cela	-3
NOT_tout NOT_dans	-1
NOT_tout NOT_la	-5
NOT_tout NOT_simplement	-1
NOT_tout le	3
NOT_toutes	2
NOT_transcendant	-2
NOT_travaillé	-3
NOT_trop	-3
NOT_trop NOT_mal	-1
NOT_trouve	-26
NOT_trouve pas	-2
NOT_trouvé	-3
NOT_très	-28
NOT_très NOT_bien	-5
NOT_un NOT_certain	2
NOT_un NOT_enfant	-4
NOT_un NOT_instant	-3
NOT_un NOT_mot	-1
NOT_un NOT_peu	-1
NOT_un NOT_scoop	-4
NOT_un NOT_seul	1
NOT_une NOT_minute	2
NOT_une NOT_seconde	5
NOT_une NOT_seule	5
NOT_une NOT_solution	-4
NOT_vaut	2
NOT_venait	1
NOT_venait pas	1
NOT_venir	-8
NOT_vers	7
NOT_veut	-2
NOT_veut NOT_plus	-3
NOT_veut pas	-1
NOT_veux	1
NOT_veux pas	7
NOT_via	-12
NOT_vie	-5
NOT_vienne	-5
NOT_vienne pas	-5
NOT_vient	-15
NOT_vient pas	-5
NOT_vit	1
NOT_voir NOT_avec	1
NOT_voir NOT_les	-1
NOT_vois	-10
NOT_vois pas	-2
NOT_voulu	1
NOT_vous	5
NOT_vous NOT_en	2
NOT_vous le	2
NOT_vrai	-4
NOT_vraiment	-13
NOT_vrais	1
NOT_vu	-3
NOT_véritable	-8
NOT_vérité	6
NOT_werber	-2
NOT_y	-1
NOT_à	-1
NOT_à NOT_ce	-3
NOT_à NOT_cette	1
NOT_à NOT_l'école	2
NOT_à NOT_nous	-4
NOT_à NOT_être	1
NOT_à pas	1
NOT_à être	2
NOT_âme	-6
NOT_écrit	-22
NOT_écrivain	-8
NOT_écrivain !	-3
NOT_émotion	-2
NOT_étonnant	-12
NOT_été	-6
NOT_être	12
NOT_être NOT_punitive	14
a beau	1
a beaucoup	1
a besoin	-1
a bouleversé	3
a cause	-7
a cette	-26
a changé	-1
a comprendre	-10
a conseiller	2
a dit	-1
a dix	2
a donné	1
a décidé	8
a découvrir	41
a déjà	-9
a dû	-1
a eu	1
a faire	-6
a finalement	-3
a force	-2
a fuir	-7
a gardé	6
a grandi	-1
a l	-17
a l'air	-1
a l'impression	-2
a la	-3
a les	-1
a lire	31
a moins	-4
a mon	-10
a même	-1
a ne	13
a parfois	3
a pas	-8
a pire	-5
a plusieurs	-3
a pris	9
a propos	1
a pu	1
a quelques	1
a rebours	2
a reçu	-1
a rien	-1
a se	-1
a ses	2
a son	3
a souvent	5
a subi	-7
a suivre	3
a séduit	1
a tant	-7
a tous	-20
a tout	-13
a toute	1
a travers	9
a trop	-7
a trouvé	-7
a une	-4
a vécu	-10
a été	1
a éviter	-5
abandon	-2
abandonner	-1
abandonné	-1
abandonnés	-7
abandonnés préoccupent	-6
abbott	-8
abeilles	-20
abjectes	1
abjects	-12
abordable	8
aborde	1
aborde sont	2
aborder	6
abordé	-3
aboutie	3
abrégé	-5
absence	-19
absence de	-3
absolue	-1
absolument	25
absolument !	14
absolument pas	2
absorbé	9
absorbé par	9
abstraite	3
absurde	1
absurdes	1
abysses	-19
abîme	1
accents	1
accepté	-6
accessibles	1
accessoire	-8
accompagné	11
accompagné de	3
accrocheur	-14
accroitre	6
accroitre la	6
accueille	2
accueille le	20
accueillir	6
accumulation	-7
accumulation de	-7
accéder	1
accéder à	1
acerbe	-4
achat	-45
achats	-7
acheter	2
acheter un	-1
acheté	3
acheté ce	-15
achevé	-2
achète	-2
acide	8
acidification	-35
acidification des	-12
acte	-5
actes	21
actes sous	1
acteur	5
acteur de	3
actif	1
action se	1
actions	3
activité	15
actu	-3
actualité	-17
actuel	1
actuelle	-1
actuellement	-23
actuellement la	-12
actus	1
adaptation cinématographique	2
adaptations	3
adapté	1
adaptée	11
adhérer à	-1
admirable	5
admiration	2
admirative	1
admiré	1
admiré par	1
adolescence	2
adolescence et	6
adolescent	1
adolescente	-9
adopte	1
adopté	30
adoré	8
adoré !	10
adoré ce	31
adoré et	2
adoré le	-1
adp	7
adresse	7
adulte et	1
adultes	-1
adultes et	2
adultes qui	-6
affaire	6
affaire à	-2
affectent	-16
affectionne	2
affligeant	-19
affligeante	-3
afp	-14
afp http	-4
africain	-23
africaine	-3
ag	-11
agacement	-3
agaçant	-1
agents	-11
agents menacés	-5
agir	1
agit	14
agit sans	7
agricole	-6
agricole http	-6
agriculture	1
agro	9
agréable à	16
agréablement	18
agréablement surpris	3
agréablement surprise	1
agréables à	2
ah	-7
ah !	-2
ah ce	2
ah quelle	1
ahurissant	-8
ai passé	2
aide	20
aider	5
aides	22
aient	-8
ailleurs la	7
ailleurs les	-3
ailleurs un	2
aime	11
aime ou	2
aiment	-5
aiment à	-14
aimer la	4
aimerait	1
aimerez	3
aimeront	-2
aimé ce	32
aimé et	3
ainsi	-1
ainsi en	1
ainsi qu'une	-2
ainsi un	1
air	1
airs	-2
aisance	1
aisé	4
aisément	11
alarmer	-2
alaska	-15
alaska http	-4
alcoolique	-9
alcools	-2
alerte	-1
alexandre	5
alimentaire	1
alimentent	10
alimenter	16
alimenté	5
allait	-13
allemagne	30
allemande	11
aller chercher	6
alliant	3
allons	-1
allé	-1
alléchant	-5
allée	-6
alors	-2
alors autant	-2
alors certes	-1
alors il	-4
alors on	-7
alors qu'il	-1
alors que	-1
alors un	1
amant	1
amante	1
amants	10
amateur	12
amateurs	2
amateurs de	4
amazon	-1
amazon et	8
ambassadeur	2
ambiances	1
ambigu	7
amener	-13
amené	1
ami	3
amine	2
amis les	-6
amis à	12
amour	49
amour de	1
amour les	2
amour pour	2
amour à	1
amoureuse	9
amoureuse de	2
amoureux	15
amoureux de	26
amours	7
amp	-1
amusant à	-4
amusante	-1
amène à	4
amélie	-9
amélie nothomb	-3
amélioration	6
améliorer	13
améliorer la	7
américaines	-7
américains	-2
amérique	12
an à	3
analyse	1
analyse de	-2
analyse psychologique	2
anciens livres	-3
and	3
android wear	-10
andré	2
anecdotes	-1
anecdotique	3
anecdotiques	3
anges	1
anglais et	7
anglaise	-6
anglo	-11
anglophone	3
angoissante	3
angoisse	13
angot	-25
angot a	-3
animal	-4
animaux	-3
anime	2
annexes	1
annonce	-9
annonce la	-4
annoncé	-1
annotations	-3
annuel	-5
annuler	-6
année !	11
année la	-6
années	1
années de	-9
années plus	2
anonyme	1
anonymes	1
ans est	3
ans il	1
ans une	2
ans à	6
anthologie	6
anthologie du	3
anti	-2
anticiper	32
antigone	1
antique	7
antoine	2
antonio	-3
août	1
apocalyptique	-2
apologie	3
apologie de	3
apothéose	1
apothéose dans	1
apparait	-5
apparence	3
appartement	2
appartements	1
appel	-2
appel à	-3
appeler	-4
appelle	-1
appels	18
appels d'offres	5
appelé	-3
apple	-3
applique	3
applique le	3
apprend	8
appris par	1
approche psychologique	2
approfondir	6
approfondir ses	4
appréciation	2
apprécie	1
apprécie et	1
apprécient	-1
apprécié	25
apprécié ce	4
appétit	-12
apres un	3
après	-1
après en	2
après il	-1
après la	3
après les	-3
après page	1
après tout	-2
après ça	-6
arabe	5
araignée	-6
araignée géante	-6
arbre	6
archi	-18
areva	6
argument	-5
argument de	-5
arguments	-3
arlequin	-2
armées	1
arnaque	-15
arpente	2
arriva	2
arrive	1
arrive un	-2
arrive à	1
arrivent	2
arriver	-2
arriver à	-1
arrivé	1
arrière	2
arrêter	-1
arrêter de	-7
arrêts	1
arrêté	-1
arrêté au	-4
arrêté et	1
art	3
art de	6
article	2
arts	-1
as	9
ascenseurs	-3
asie	10
aspects de	5
assassine	-43
assassine l'écologie	-20
assemblée	11
assez	-1
assez de	-7
assez décevant	-24
assez plat	-3
assez rare	2
assez vite	-4
assiste	9
assiste à	3
assnat	-6
associations	4
assommante	-5
assouplissement	6
assurances	1
assure	8
assurément	4
atmosphère	7
attachant	7
attachants	12
attachants et	2
attachée	2
attachée à	2
attaque	1
atteint	1
attend	4
attendait	-18
attendant le	-8
attendent	-3
attendre	-1
attendre les	-7
attendu	-6
attention à	4
attitude	1
attitudes	2
attrait	6
au biomethane	7
au bord	2
au bout	-2
au cambodge	2
au changement	2
au cnrs	1
au coeur	8
au coin	1
au delà	29
au dernier	1
au dessous	2
au dessus	-11
au départ	-1
au détriment	-1
au financement	5
au fond	-1
au foyer	1
au fur	1
au féminisme	-7
au genre	1
au grand	-11
au groenland	-12
au gré	4
au génie	-1
au hasard	-1
au havre	5
au hibou	6
au jeu	12
au lait	-1
au lendemain	-1
au lieu	-7
au livre	1
au long	1
au lycée	1
au meilleur	-1
au meme	4
au milieu	1
au ministère	-18
au moins	-5
au monde	4
au même	-1
au nord	8
au pays	1
au personnage	3
au pire	-15
au plus	-2
au prix	-5
au procès	1
au préalable	1
au respect	5
au retour	1
au roman	-1
au rythme	2
au récit	-1
au second	1
au sein	-3
au sens	1
au service	53
au style	-4
au sujet	2
au testet	-1
au total	1
au travail	-11
au travers	7
au user	9
au vol	2
aucun	-3
aucun NOT_intérêt	-39
aucun NOT_prétexte	2
aucun NOT_rebondissement	-2
aucune	-19
aucune NOT_consistance	-2
aucune NOT_intrigue	-2
aucune NOT_émotion	-2
audacieux	2
audacieux et	2
aue	3
aujourd'hui	-3
aujourd'hui dans	7
aujourd'hui de	-10
aujourd'hui le	-14
aujourd'hui les	4
aujourd'hui à	-6
auparavant	5
auprès	4
auprès d'un	4
auquel	-1
auquels	1
aura	-1
auraient pu	1
aurait	-11
aurait dû	-12
aurait eu	-2
aurait peut	-7
aurait été	-3
aussi	4
aussi beau	4
aussi bien	10
aussi c'est	-4
aussi de	3
aussi des	-2
aussi l'occasion	1
aussi le	1
aussi les	2
aussi lire	4
aussi pour	12
aussi rocambolesques	1
aussi toujours	3
aussi très	2
aussi vite	-15
autant dans	1
autant j'ai	-7
autant le	-1
auteur	-1
auteur ?	-1
auteur comme	-3
auteur de	-2
auteur j'ai	-4
auteur majeur	7
auteur plus	1
auteur préféré	-10
auteur à	-2
auteure	1
auteurs	-1
auteurs qui	-4
authentiquement	1
auto	19
auto dérision	2
autochtone	1
automobiles	5
automobiles écologiques	5
autonomie	4
autorisé	12
autoritaire	4
autoroutes	-12
autour	1
autour de	5
autour des	-20
autre chose	-20
autre culture	1
autre côté	3
autre façon	1
autre livre	-11
autre ne	1
autre personne	2
autre pour	-7
autre édition	-9
autres	1
autres de	1
autres ne	8
autres qui	15
autres tomes	-9
autres une	13
aux amateurs	4
aux côtés	1
aux enfers	14
aux etats	-1
aux ordres	4
aux origines	-3
aux personnages	1
aux pesticides	-17
aux plus	6
aux problèmes	-7
aux sentiments	2
aux sociétés	-5
aux tripes	2
aux usa	6
aux élèves	-10
aux énergies	-1
aux éoliennes	-2
aux états	8
avait	-2
avait de	-2
avait demandé	7
avait des	-1
avait un	-16
avait voulu	1
avait vraiment	9
avait écrit	-2
avalé	-4
avancer	3
avancées	9
avant d'acheter	-2
avant dans	5
avant et	3
avant sa	-1
avant tout	1
avec	5
avec beaucoup	14
avec bonheur	3
avec brio	3
avec ce	-1
avec celle	1
avec cet	-6
avec de	2
avec du	4
avec délice	7
avec elle	11
avec eux	5
avec finesse	4
avec georges	2
avec impatience	1
avec jean	1
avec l'aide	3
avec l'esprit	1
avec l'extérieur	3
avec le	-11
avec les	-2
avec lesquels	4
avec leur	-1
avec leurs	20
avec lui	2
avec moi	4
avec nos	2
avec plaisir	5
avec poésie	1
avec qui	-4
avec sa	13
avec ses	-28
avec succès	14
avec surprise	3
avec tant	4
avec tous	1
avec un	4
avec une	2
avec vos	-9
avec élégance	2
avenir	6
avenir du	18
aventure	2
aventures	3
aventures de	16
avez	-6
avez oublié	-7
avide de	9
avis aux	4
avis pas	-10
avisé	2
avoir	1
avoir de	-1
avoir des	9
avoir entendu	2
avoir passé	1
avoir trouvé	3
avoir une	-5
avoue	-4
ayant lu	-4
azraq	1
aïnine	1
b	-30
b werber	-3
bac	3
baclé	-11
baclée	-1
bad	9
baisse	-6
bal	6
balance	-4
baleines	13
balzac	3
balzac et	1
ban	4
ban ki	17
banal	1
banale	-5
bande	-34
bande de	-14
banques	2
banques s'invitent	28
banquise	1
bar	-4
barbara constantine	1
barbare	-1
barbarie	1
barbe	-16
barbe bleue	-3
barbu	9
barrage	-23
barrage de	-9
barré	-10
bas de	-1
bas en	3
basculer	1
base	10
base de	3
basique	-2
basse	-2
bat	1
bataille d'eylau	1
batho	-18
battage	-2
battage médiatique	-2
batteries	16
batteries écologiques	9
battre	13
battue	-3
baudelaire	-1
bavard	-7
be	1
beau	28
beau livre	31
beau mais	4
beau roman	17
beau texte	10
beaucoup aimé	10
beaucoup apprécié	7
beaucoup ce	-7
beaucoup d'humour	2
beaucoup d'émotion	3
beaucoup le	-5
beaucoup les	-5
beaucoup mieux	-8
beaucoup moins	-15
beaucoup trop	-31
beaucoup à	-4
beauté	6
beauté de	3
beauté des	5
beauvoir	-1
beaux parents	2
begov	-16
beigbeder	-34
bel	8
bel ami	2
bel et	1
belge	1
belle	3
belle de	3
belle et	1
belle fille	-3
belle histoire	26
belle lecture	3
belle manière	2
belle preuve	3
belles	11
belles pages	1
belleville	3
bernadette	4
bernadette dupuy	4
bernard	1
besoin	8
besoin de	17
best	4
best seller	1
bfmtv	1
biais	-11
bible	-5
bible et	-5
bibliothèque	2
bien alors	2
bien au	1
bien avec	-2
bien c'est	1
bien celui	3
bien connaître	7
bien connu	4
bien construit	2
bien d'autres	6
bien dans	-4
bien des	2
bien documenté	3
bien dommage	-6
bien du	-1
bien en	8
bien entendu	4
bien et	22
bien faire	2
bien faits	-4
bien ficelé	22
bien ficelée	2
bien la	21
bien les	-6
bien mais	1
bien ne	-4
bien nous	-2
bien orchestré	2
bien qu'il	2
bien que	3
bien raconté	2
bien son	3
bien trop	-3
bien vite	-11
bien vu	-1
bien vues	-3
bien y	4
bien à	1
bien écrit	1
bien étrange	1
bien évidemment	9
biens	8
bientôt	2
bientôt des	5
bientôt opérationnel	1
bienveillantes	1
bienvenue à	4
bijoux	7
bilan	1
bio	5
biocarburant	6
biodiversité	-1
biodiversité agricole	-16
biodiversité animaux	2
biodiversité ecologie	1
biodiversité environnement	-10
biodiversité et	1
biodiversité http	35
biologie	-2
biologique	15
biomasse	24
biomasse syndièse	3
biomethane	7
biomethane l'énergie	7
bisphénol	-15
bizarre	-11
bla	-6
bla bla	-6
blague	-7
blanc	-4
blanc et	-7
blanches	-6
blandin	-8
blandin quitte	-8
blas	1
bleue	-7
bleues	-5
blog ecoclicot	8
blonde	-3
bloquer	-4
bloquer le	-14
blé	-5
bobo	-6
bobos	-8
bombe	2
bon	6
bon début	-7
bon et	-7
bon etat	5
bon français	4
bon je	-8
bon les	7
bon livre	26
bon moment	7
bon on	5
bon pour	33
bon roman	15
bon rythme	2
bon ton	4
bon écrivain	-5
bonheur	47
bonjour	-15
bonjour j'ai	-12
bonne	5
bonne et	1
bonne lecture	13
bonne mais	-11
bonne nouvelle	11
bonnes	2
bonnes idées	-2
bons sentiments	-4
booster	8
boostée	5
boostée grâce	5
bord	6
bord de	2
bordeaux	2
bords	-3
bouche	-6
bouche de	-6
boucle	-14
boudoir	2
boudée	-7
boudée par	-7
bouffée	1
bouleversant	16
bouleversante	7
bouleversante et	1
bouleverse et	-7
bouleversé	6
bouleversée	8
bouquetins	-30
bouquetins de	-16
bouquin	-27
bouquin de	-10
bouquin et	-3
bouquins	-2
bourdin	-4
bourdin nous	3
bourdin qui	-12
bourgeois	1
bourgeoisie	24
bourgeoisie de	2
bourreaux	-1
bourré de	-1
bourrée de	-2
bout du	2
bout à	12
bouteilles	14
bovary	5
bras	-4
brave	1
bravo	23
bravo !	1
bravo de	7
bravoure	1
break	-7
bref	-2
bref c'est	2
bref je	-6
bref un	-2
bref une	-2
bretagne	5
brillante	3
brillantes	4
brillent	1
brio	12
brouillon	-2
brown	-3
bruit	1
bruit des	12
brun	14
bruno	2
brutale de	2
brutalement	-12
bruxelles	-31
bruyantes	6
brèves	-2
brûlant	7
btp	-6
btp durable	1
burlesques	3
but	1
but de	-4
buté	1
bâclé	-2
bâclée	-13
bâclée et	-2
bâtiment	6
bâtiment avec	6
bébé	1
bébé ou	-4
bébés	14
bédouin	3
bémol	11
bénitier	-5
bénitier qui	-5
bêtise	-1
c	-2
c'est	-1
c'est ainsi	1
c'est alors	1
c'est assez	-3
c'est au	16
c'est aussi	-1
c'est avec	8
c'est beau	10
c'est bien	-1
c'est bon	3
c'est ce	1
c'est cela	3
c'est comme	-5
c'est court	-3
c'est d'abord	2
c'est d'un	-4
c'est davantage	-4
c'est de	-1
c'est dire	-3
c'est dommage	-27
c'est du	-6
c'est déjà	-6
c'est en	51
c'est exactement	1
c'est fini	-8
c'est indiqué	-5
c'est inquiétant	-12
c'est juste	-10
c'est l'amour	1
c'est l'histoire	4
c'est lent	-1
c'est long	-6
c'est là	-5
c'est mal	-16
c'est mieux	17
c'est moche	-4
c'est mon	3
c'est pas	-2
c'est passionnant	1
c'est peut	1
c'est pour	-2
c'est presque	9
c'est quand	-7
c'est que	-7
c'est rare	-6
c'est si	3
c'est surtout	3
c'est triste	-3
c'est trop	-1
c'est un	7
c'est une	-1
c'est vous	-13
c'est ça	-1
c'est écrit	-9
c'étaient	10
c'étaient des	4
c'était	-19
c'était le	-5
c'était pourtant	-4
c'était un	-2
c'était vrai	1
ca	-5
cache	1
cacher	1
cachot	1
cachée	-20
cacouna	3
cadavres	1
cadeau pour	4
cadeaux	2
cadre	2
café	2
caisses	-5
cambodge	2
cambodge en	2
cameroun	9
cameroun pour	3
camille	-1
camp	1
camp d'auschwitz	3
camp de	6
campagne	1
campagnes	-1
camps de	1
camus	1
canada	-36
canada n'atteindra	-3
canada ne	-8
canada va	-27
cancer	-2
cancre	8
candide	9
cap pour	3
capable	23
capable de	20
capables	7
capables de	2
capacité	6
capacité à	3
capitalisme	-4
capitaux	5
capter	8
captivant	6
captive	3
captivé par	6
car après	6
car c'est	8
car ce	-1
car elle	8
car il	1
car ils	1
car j'ai	-3
car l'idée	-6
car nous	4
car on	1
car tout	-1
car votre	-3
caractère	-3
carbone	-3
caricatural	-7
caricaturaux	-1
caricature	-3
caricatures	-5
carnets	1
carrière	-1
carrière en	1
carte	1
carte interactive	19
cartes	1
cas c'est	2
cas je	-6
cas où	-6
cas pour	1
cas un	2
cassent	-2
cassent le	-3
catalogue	-4
catastrophe	-6
catastrophes	5
catégorie	-7
cauchemar	3
cause	-15
cause de	-1
cause du	-28
causé	-7
cañete	-2
ce beau	3
ce bon	10
ce bouquin	-1
ce cas	-2
ce chef	2
ce cher	1
ce choc	1
ce combat	2
ce commentaire	-1
ce conte	1
ce coté	3
ce dernier	-1
ce donc	8
ce dont	4
ce drame	2
ce début	-2
ce fait	3
ce genre	-2
ce gouvernement	-9
ce grand	10
ce jeune	2
ce jour	-3
ce la	-3
ce lieu	2
ce matin	-8
ce moment	5
ce n'est	-1
ce n'était	-2
ce parcours	-2
ce pays	-1
ce personnage	2
ce petit	3
ce possible	2
ce poème	2
ce qu'il	1
ce qu'on	1
ce que	1
ce recueil	1
ce sens	1
ce sentiment	-4
ce serait	4
ce site	4
ce tome	5
ce vide	-5
ce volume	-7
cea	9
ceci	-2
ceci dit	-1
ceci n'est	-2
cela	-1
cela a	-1
cela devient	-9
cela dit	-1
cela fait	-11
cela montre	5
cela n'enlève	2
cela n'est	-3
cela ne	-18
cela peut	2
cela qui	1
cela va	2
celle ci	-1
celle que	-3
celle qui	1
celles de	-2
celles des	6
celles qu'on	-4
cellule	12
cellule solaire	35
celui ci	-2
celui de	-1
celui du	-1
celui là	1
celui que	1
celui qui	1
cent	-4
centaine	-6
centaines	-1
centrale	4
centrale hydroélectrique	3
centrale nucléaire	-9
centrales	-28
centrales hydroélectriques	-4
centrales nucléaires	-6
centrales électriques	-17
centre	25
centristes	2
centristes bien	2
cents	7
cents pages	2
cependant	-3
cependant un	-1
cerf	-8
cerfs	2
cerfs volants	2
cerner	3
certain que	-4
certainement	-1
certainement pas	-1
certainement un	2
certaines	6
certaines pages	-1
certaines personnes	2
certaines situations	4
certaines valeurs	2
certains à	2
certe	2
certes	-16
certes mais	-10
certitude	1
certitudes	2
cerveau	-1
ces	1
ces choses	2
ces cinq	4
ces enfants	2
ces femmes	2
ces histoires	-5
ces maladies	-9
ces petits	2
ces phrases	3
ces romans	3
ces temps	3
ces thèmes	3
cesse de	3
cet accessoire	-8
cet achat	-5
cet art	2
cet auteur	-1
cet avis	-2
cet essai	1
cet excellent	8
cet homme	9
cet ouvrage	-2
cet épisode	-1
cette	9
cette affaire	3
cette année	7
cette anthologie	4
cette auteure	1
cette aventure	6
cette belle	2
cette compilation	-5
cette critique	-2
cette dernière	-1
cette description	-3
cette famille	3
cette fiancée	-4
cette folle	2
cette idée	2
cette impression	-1
cette jeune	4
cette langue	11
cette mort	2
cette mère	4
cette oeuvre	2
cette pensée	1
cette pièce	13
cette quête	2
cette réalité	2
cette réflexion	1
cette trempe	1
cette trilogie	-3
cette vie	3
cette édition	-6
cette épopée	4
cette époque	20
cette œuvre	8
ceux de	-2
cf	2
cgpme	-17
chabert	1
chacun	5
chacun a	2
chacun d'eux	1
chacun peut	4
chagrin	5
chair	8
chair et	3
chaleur	-3
chamboulé	2
chambre	10
champ	2
champions	3
champions du	3
champs	-2
champs d	-2
champs d'éoliennes	-11
champs de	1
chance	3
change	6
change de	11
changement	-1
changement climatique	-1
changements	1
changements climatiques	1
changent	-3
changé	-18
changé de	-6
chant	1
chantant	4
chaos	-2
chapeau	4
chapitre de	-2
chapitre en	13
chapitre introductif	1
chapitres courts	2
chaque	1
chaque année	-3
chaque chapitre	1
chaque histoire	-5
chaque livre	7
chaque mot	8
chaque phrase	2
chaque rime	1
charbon	-6
charge	7
charles	-1
charlotte mijeon	-4
charmant	5
charme de	15
charme du	-6
chartreuse	2
chartreuse de	2
chasse	-13
chasse animaux	-25
chasser	1
chasseurs	-1
chat	6
chat !	2
chats de	2
chatte	2
chaud	27
chaud de	5
chaussures	-3
chef	16
chef d'oeuvre	7
chef de	9
chefs d'oeuvre	1
cheikh	1
chemin	2
chemin vers	2
cheminement	-1
chemins	8
chemins se	2
cher à	-13
cherche	-8
cherche un	-18
cherche à	1
chercher	5
chercher à	1
chercheur	-3
cherché	-7
chevalerie	4
chevaux	5
chevet	18
cheveux	-2
cheveux et	-7
chez lui	10
chez nous	3
chic	-6
chien survit	8
chiens de	3
chiffre	-4
chiffres	2
chimère	6
chine	4
chine ?	-2
chine voix	2
chinois	8
chinoise	-1
choisi ce	-2
choisi de	3
choisi le	2
choisir	1
choisir entre	2
choisis	-1
choisit	1
choisit de	1
choix	-1
choix de	1
choix que	3
choléra	3
choquée	1
chose	-4
chose ?	-8
chose de	-9
chose et	-8
chose la	-9
chose mais	-1
chose que	-4
chose qui	-1
choses de	1
choses la	7
christ	2
christian	7
christine	-33
christine angot	-4
christine blandin	-8
chroniqueur	1
chrétienne	11
chute des	1
chute du	-4
chutes	2
chutes sont	2
chère	-1
chère http	2
chéri	-3
chéri et	-3
chérie	-9
chômeurs	-10
ci	-5
ci d'une	-3
ci de	-2
ci je	-1
ci vous	-13
cible	-5
ciel	-6
cigarette	3
cigognes	4
cigognes est	4
cinq actes	1
cinq ans	-1
cinq histoires	4
cinquante	-15
cinématographique	2
circonstance	1
circonstances	7
cireur	-4
cireur de	-4
ciselé	-1
cite	-5
cite un	-6
citer	-5
cité	9
cité comme	1
cités	8
civile	4
civilisation	36
civilisations	2
clairement	1
classe	-15
classe de	-7
classement	2
classicisme	1
classique	2
classiques	1
claude lanzmann	-4
claudel	4
cliche	-4
cliche environ	-4
clichés	-16
client	7
clients	-4
climat	-2
climat http	12
climatique	-4
climatique c'est	-54
climatique d'ici	-19
climatique est	-1
climatique n'existe	-7
climatique sur	-21
climatique user	1
clou	-1
clément	-7
clés	2
cnrs	1
co	4
cocasses	3
codes	1
coeur	23
coeur de	11
coeur du	-1
coeur à	3
cohorte	1
cohorte de	1
cohérence	-2
cohérence les	-14
cohérente	-3
coin	1
colis	5
collaboration	1
collectif	-2
collection	-5
college	2
coller	-7
coller à	-2
collines	3
collège	2
collègues	-2
colonel	2
colonel chabert	1
coloniale	4
colonisation	3
colère	-2
colère des	-12
combat	-4
combattant	1
combattants	1
combattre	-4
combien il	1
comble	-38
combler	-2
comique	1
comiques	1
commander	14
commandes	-11
commandé	-2
commandé ce	-4
comme autant	-8
comme des	-9
comme dit	-10
comme eux	1
comme il	-30
comme l'auteur	-6
comme le	3
comme lui	-1
comme moi	1
comme toujours	65
comme tous	1
comme tout	-2
comme une	5
comme à	-2
comme ça	13
commence	1
commence bien	-3
commence dans	3
commence par	4
commence à	-1
commencer	-1
commencé une	2
commencé à	-3
comment	-1
comment dire	-1
comment est	-1
comment il	-1
comment les	-8
comment ne	3
commentaire	-3
commentaires	-14
commentaires c'est	-4
commentaires de	-1
commentaires des	-1
commentaires et	-5
commentaires sur	-4
commentaires élogieux	-7
commentateurs	6
commençant	-1
commerce	-1
commercial	-1
commis	1
commissaire	-2
commissaire à	-15
commission	-2
commission du	-2
commission juncker	-8
commun	-1
communiqué	-6
communistes	-40
communistes et	-2
communistes sans	-11
compagnie	6
compagnon	7
compassion	1
compilation	-3
complet	-1
complexe	47
complexe et	2
complexité	15
complexité des	5
complices	1
complicité	4
compliqué	-13
compliquée	-1
compliquée pour	6
complète	2
compléter	-4
comportements	7
composant	1
composant ce	1
composent	1
compositeur	-8
comprend	3
comprend mieux	7
comprend que	-1
comprendre	1
comprendre avec	3
comprendre c'est	2
comprendre comment	1
comprendre l'oeuvre	6
comprendre la	5
comprendre le	23
comprendre les	-1
comprendre que	-1
compréhensible	11
compréhensible pour	2
compréhension	3
compréhension des	4
comptais	-5
compte	1
compte de	31
compte le	-2
compte que	-1
comptes	-4
comptoir	-4
compulsif	-1
compétitivité	8
comte	1
comédie	28
comédie humaine	4
comédiens	7
con	-20
concentration	7
concentration de	1
concentré	1
concept	1
concernant	3
concerne	-19
concis et	2
concision	3
conclusion je	-1
concours	2
concours de	4
condamnait	1
condamnation	1
condamné	3
condamné à	3
condition	1
conditions	-9
conditions de	-7
conduira	2
conduit	1
conduite	2
confession	1
confiance	8
confiance dans	-4
confie	2
conflit	8
conflits	-21
conforme	2
conformément	2
conformément à	2
confronté	1
confrontée	-1
confus	-4
confuse	-7
confusion	-1
conférence	-10
connaissait	3
connaissance de	3
connaissance du	-3
connaissances	6
connaissez	4
connaissez vous	2
connaître et	1
connaître la	1
connaître un	-4
connerie	-7
connivence	-1
connu mieux	-4
connus	1
conquis	2
conquête	13
conquête de	3
conquête et	1
conrad	1
cons	-28
consacré	-1
consacrés	-2
consacrés à	-2
conscience de	6
conseille	4
conseille fortement	5
conseille vivement	1
conseille à	5
conseiller	9
conseiller à	5
conseillerais	-2
conseillé	6
conseillé ce	9
conseils de	2
conservation	7
conservation de	7
conserve	2
considère comme	3
considéré	1
considéré comme	3
consistance	-20
consistance et	-7
consiste	-2
constant	7
constantine	1
constate	12
constate que	1
constaté	-7
consternante	-6
constitue	5
constitue une	5
constituent	4
construction	6
construction de	14
construction du	3
construire	18
construire une	3
construit	2
consumérisme	-8
conséquence	-8
conséquences	-1
conte de	-1
conte philosophique	-1
contemplation	1
contemporaine	1
contemporains	5
contente	-6
contenter	2
contenu de	1
contes	1
conteur	3
contexte	3
contexte actuel	4
contexte des	3
contexte est	2
contient	34
continent	3
continent qui	1
continue à	-1
continuent	3
continuent de	11
contradiction	1
contrainte	1
contraintes	1
contraire	-4
contraire de	2
contraires	1
contraste	-1
contrat	2
contre l'humanité	1
contre l'écologie	-9
contre la	6
contre le	11
contre les	-3
contre ottawa	-6
contrepoint	-1
contribuez	10
contrées	1
contrôle	-16
contée	2
contées	1
convaincre	3
convaincre de	2
convaincu	-8
convaincu de	-8
convention	4
convenu	-15
conversations	2
conviction	24
coopérative	6
cop	1
copain	13
copié	-3
corbeille	2
corbeille des	2
corde	-3
corinne	2
corinne lepage	2
corps de	2
corps des	2
corps et	-4
corpus	-4
correct	2
correspondance	1
corrida	-11
corrompue	-3
corruption	-15
corse	-4
corée	-4
corée du	-4
costa	-6
cotoie	2
coté	3
couche	-8
couilles	-5
coup d'œil	7
coup de	6
coup sûr	3
coupable	6
couple	1
couple de	12
couple et	3
coupé	3
coupées	-8
cour	1
cour rejette	-32
courage et	20
courage ségolène	-3
courageuse	21
courageux	3
courant	3
cours et	-5
court	3
court donc	-3
court japonais	1
courtois	3
coutent	-22
couv	-5
couverture	-10
couverture de	-7
couverture du	-10
couverture est	2
couverture et	-3
couverture mais	-4
couvre	15
coûter	-15
crache	-4
craintes et	1
cran	3
crescendo	1
creux	-12
cri	-1
crime	-1
crime contre	1
crime en	1
crimes	3
criminel	2
criminels	-1
crise	-10
crise de	-23
crises	-10
critiquant	-8
critique	-1
critique acerbe	-4
critique de	-1
critiquer	-1
critiques	-20
critiques dithyrambiques	-3
critiques et	-2
critiques littéraires	-4
critiques que	-9
critiques élogieuses	-5
crocodiles	1
croirait	-6
croire	-4
croire qu'un	-6
crois en	5
croise	4
croisent	5
croissance	35
croissance de	5
croissance verte	6
croit	3
croit bien	1
croix	3
crowdfunding	59
crowdfunding au	3
crowdfunding http	4
croyais	-16
croyances	-4
croyant	1
croyez	2
cru	-9
cru espèce	-1
crudité	2
cruel	2
cruel et	1
cruellement	-6
créant	5
créateur	4
création	2
création d'emplois	6
créativité	-3
créature	3
crédible	-10
crédibles	-4
crée	6
créer	13
créer un	20
cspe	5
cuir	-3
cuisse	-8
culte	8
cultivé	12
culture	12
culture de	5
culture du	3
culture et	-1
culturel	2
culturelle	1
culturelles	1
curieuse	-4
curieusement	2
curieusement fait	1
curieux	-1
cycle	-2
cynisme	1
cécile	-12
céder	1
céder à	1
céline	3
célébrer	3
célébré	1
côté	-4
côté de	-3
côté des	1
côté il	-1
côtés	12
côtés de	1
cœur	16
cœur de	-6
cœur des	9
d une	-3
d'a	3
d'abord	1
d'abord et	3
d'abord par	9
d'aborder	-1
d'aborder la	-5
d'accord	1
d'acheter	1
d'acheter ce	-2
d'actualité	37
d'actualité et	2
d'adaptation	7
d'adultère	-7
d'affection	5
d'affection pour	5
d'agir	9
d'agir http	9
d'agir par	3
d'ailleurs	-3
d'ailleurs !	-3
d'ailleurs c'est	-8
d'ailleurs je	-3
d'ailleurs le	1
d'ailleurs peut	-2
d'aimer	1
d'alarme	-8
d'alexandre	-4
d'alexandre jardin	-4
d'algérie	-1
d'aller	-8
d'aller plus	2
d'amazon	4
d'amitié	-1
d'amitié et	4
d'amour	23
d'amour avec	4
d'amour de	-3
d'amour et	23
d'amour pour	1
d'amour à	-1
d'amélie	-15
d'amélie nothomb	-10
d'analyse	1
d'anecdotes	-20
d'anne	2
d'anniversaire	-4
d'apprendre	3
d'apprendre à	2
d'après	-3
d'argelouse	1
d'argent	-2
d'artagnan	2
d'asie	2
d'asie du	2
d'assise	2
d'attente	4
d'aujourd	6
d'aujourd hui	6
d'auschwitz	3
d'autant	2
d'autant plus	10
d'auteurs	-1
d'autoroute	1
d'autre part	-10
d'autres encore	3
d'avancer	3
d'avoir	1
d'avoir dépensé	-2
d'avoir le	1
d'avoir été	-3
d'eau	2
d'elle même	2
d'emblée	2
d'emma	3
d'empathie	4
d'emplois malaise	-8
d'en	-5
d'en savoir	-1
d'enfance	1
d'ennui	-5
d'enthousiasme	14
d'entre	5
d'entre eux	6
d'envergure	2
d'eric	15
d'eric emmanuel	15
d'erreurs	-4
d'erreurs de	-4
d'esprit	5
d'esprit et	8
d'etre	3
d'etéocle	1
d'euros	19
d'euros pour	13
d'euthanasie	8
d'eux	10
d'excellence	7
d'exercices	-2
d'exercices de	-2
d'explications	-2
d'explorer	4
d'eylau	1
d'henry	1
d'histoire	17
d'histoire de	5
d'histoire et	3
d'hommes et	2
d'hubert	-4
d'hugo	4
d'huile	-3
d'humanité	4
d'humiliations	-5
d'humour	12
d'humour d'amour	2
d'humour dans	-1
d'humour de	4
d'humour et	6
d'ici	-1
d'immenses	2
d'importance	3
d'innovation	8
d'intelligence	13
d'intérêt	-15
d'intérêts	-2
d'occasion	-4
d'oeuvre	11
d'offres	5
d'offres pour	5
d'ombres	-1
d'optimisme	2
d'orchestre	-1
d'otage	-4
d'ouverture	13
d'où	1
d'un	2
d'un amour	9
d'un an	2
d'un auteur	-4
d'un bout	3
d'un certain	1
d'un conte	6
d'un couple	3
d'un fait	4
d'un homme	2
d'un milieu	1
d'un papier	-5
d'un passé	1
d'un paysage	1
d'un personnage	-1
d'un peu	1
d'un point	1
d'un rêve	2
d'un siècle	3
d'un souffle	1
d'un sujet	2
d'un tel	-4
d'un texte	5
d'un thème	1
d'un trop	-6
d'une enfant	2
d'une espèce	5
d'une femme	2
d'une fiction	1
d'une fille	2
d'une fois	-4
d'une grande	1
d'une histoire	-3
d'une humanité	3
d'une intrigue	4
d'une jeune	-3
d'une liaison	1
d'une manière	-2
d'une mère	4
d'une même	2
d'une part	-11
d'une petite	9
d'une platitude	-5
d'une plume	1
d'une poésie	2
d'une rare	-8
d'une richesse	3
d'une rivière	2
d'une seule	6
d'une traite	1
d'une vision	1
d'une époque	3
d'y	1
d'à peine	1
d'âme	11
d'écolo	-9
d'écologie	-3
d'écologistes	-1
d'écosystème	7
d'écriture !	5
d'écriture qui	2
d'éditeur	-3
d'édition	-11
d'élus	2
d'émotion	4
d'émotions	1
d'énergie	18
d'énergie renouvelable	3
d'énergie solaire	17
d'énergies	5
d'énergies renouvelables	3
d'éoliennes	-13
d'éoliennes industrielles	-5
d'éoliennes mexicains	-11
d'éoliennes à	-9
d'épouse	1
d'épouse et	1
d'épouser	5
d'épouser le	5
d'érotisme	-4
d'érudition	1
d'étude	8
d'étudier	3
d'été	-3
d'évocation	3
d'évoluer	3
d'événements	1
d'être	-1
d'être les	-4
d'être lu	5
d'être supprimée	-4
d'être traité	-4
d'œil	12
daily	1
daily geek	1
dame	2
dame rose	4
dan	-3
dan brown	-3
danger	-35
danger les	-1
dangers	-16
dans	3
dans certains	-3
dans ces	-1
dans cette	10
dans chaque	2
dans de	1
dans l	-3
dans l'ambiance	1
dans l'indifférence	-17
dans l'oubli	-3
dans l'unique	-3
dans l'univers	11
dans l'écologie	-1
dans l'écosystème	18
dans la	3
dans le	2
dans lequel	40
dans les	2
dans leur	1
dans ma	1
dans mes	-5
dans moka	2
dans mon	23
dans notre	11
dans une	5
dans votre	1
data	9
data center	9
date	-2
davantage	-2
davantage à	-3
dd	56
dd ecologie	1
de balzac	2
de base	3
de bataille	1
de beaucoup	-1
de beauvoir	-1
de beaux	-1
de belles	26
de bien	-5
de bla	-6
de blanche	-3
de bonheur	3
de bouquetins	-2
de bêtise	-3
de cabinet	5
de camus	2
de capitaux	5
de caractère	-5
de certaines	2
de certains	-1
de ces	6
de cette	1
de ceux	1
de chair	1
de changer	7
de chapitres	-1
de chat	1
de chaussures	-3
de chemin	3
de chevet	5
de choléra	3
de circonstances	4
de citations	-8
de clichés	-28
de coeur	12
de commentaires	-2
de comprendre	1
de comptoir	-2
de compétitivité	8
de concentration	4
de connaissance	1
de connaître	-12
de conquête	2
de conscience	2
de consistance	-5
de construire	4
de continuer	1
de conviction	9
de couleur	-4
de course	-14
de courts	-9
de couv	-5
de couverture	-6
de critiques	-1
de créer	9
de culture	5
de côté	-11
de cœur	3
de dan	-3
de de	-12
de deux	1
de dieu	3
de digression	-3
de disparaître	-32
de disparition	-39
de don	2
de douceur	4
de déchets	10
de découvrir	8
de décrire	8
de délicatesse	1
de départ	1
de désespoir	1
de détachement	1
de détente	4
de développement	-5
de faire	-8
de fait	1
de faits	2
de famille	4
de fautes	-13
de façon	1
de femme	2
de femmes	1
de fil	-1
de financement	-9
de finir	-3
de flaubert	16
de foot	8
de formation	1
de foucault	4
de fragments	3
de fraicheur	2
de france	7
de françoise	-7
de gamme	-3
de gare	-20
de gaulle	-1
de gaz	-3
de gens	9
de georges	2
de gestion	6
de global	14
de guerrier	1
de gueule	-20
de génie	2
de haute	5
de hitler	1
de houellebecq	-18
de hugo	2
de ionesco	4
de jean	2
de jeune	1
de jeunes	-1
de jeunesse	1
de joie	1
de jonathan	4
de justesse	4
de k	-5
de l	1
de l'abattage	-20
de l'absurde	3
de l'académie	4
de l'acheter	-2
de l'actualité	1
de l'affaire	2
de l'air	1
de l'amitié	6
de l'amour	5
de l'amérique	1
de l'année	1
de l'archipel	6
de l'art	1
de l'auteur	-4
de l'auteure	-9
de l'autorité	4
de l'autre	18
de l'avenir	5
de l'aventure	7
de l'avoir	-1
de l'eau	-1
de l'ecotaxe	-15
de l'emploi	-1
de l'encyclopédie	-2
de l'enfance	1
de l'enquête	1
de l'environnement	6
de l'horreur	4
de l'humanité	-2
de l'idée	1
de l'improbable	1
de l'inceste	-1
de l'observation	1
de l'oeuvre	1
de l'ombre	4
de l'un	10
de l'échec	3
de l'école	5
de l'écologie	-31
de l'écotaxe	1
de l'écrivain	-1
de l'éditeur	-3
de l'émission	-10
de l'énergie	-2
de l'époque	2
de l'événement	1
de l'être	1
de la	5
de lagarde	5
de laisser	-5
de langage	-1
de laquelle	1
de lectures	2
de lettres	-1
de leur	3
de levy	-1
de lieux	-3
de lire	1
de littell	1
de livres	-2
de loin	13
de longues	-10
de louis	3
de lucidité	4
de lui	-2
de lumière	1
de luxe	-3
de m	-16
de m'être	-3
de main	1
de mal	-16
de marc	-9
de marcel	4
de marguerite	4
de marie	5
de marseille	2
de maupassant	28
de mauvais	2
de mauvaise	-7
de maître	4
de mener	-1
de merde	-4
de merveilleux	2
de mesurer	6
de michel	-12
de mieux	2
de milieux	7
de mme	-2
de moi	2
de moins	-4
de molière	14
de mon	-2
de morale	-1
de mort	12
de mot	-6
de mots	-2
de moyens	-11
de musso	3
de mère	1
de n'importe	3
de naissance	2
de nancy	-4
de narrer	-2
de ne	3
de neige	-1
de netteté	1
de niveau	-2
de nom	13
de non	-5
de notre	22
de nouveau	-3
de nouveaux	-12
de nouvelles	1
de noé	1
de nulle	-4
de ouarzazate	5
de page	-1
de papier	7
de paradoxes	2
de parcourir	1
de parme	2
de partager	2
de partir	7
de passer	-4
de passions	1
de paysans	2
de peine	-6
de penser	20
de pensée	3
de personnage	2
de personnages	9
de peu	2
de peur	-3
de philippe	-2
de phrases	-1
de pierre	7
de place	2
de plage	-7
de plaisir	4
de pleurer	1
de plus	-1
de poids	1
de poisson	-2
de politique	4
de polynice	1
de poncet	2
de poncifs	-1
de poésie	4
de presse	-9
de prix	-6
de produire	5
de profession	2
de profits	-7
de proposer	-9
de province	10
de précision	2
de préjugés	1
de prétraitement	8
de psychanalyse	-4
de pétrole	-6
de qualité	-4
de quand	2
de questions	8
de quizz	-4
de quoi	-1
de racine	1
de raisonnement	1
de recul	-6
de respect	-7
de ressentir	3
de retour	-4
de revenir	1
de richesse	2
de rire	5
de robert	13
de romans	-4
de rose	-20
de rousseau	1
de route	-3
de rudolf	3
de ruy	1
de réalisme	-2
de réchauffement	-37
de récit	2
de réduction	-7
de réflexion	-3
de répondre	1
de s'y	-2
de sa	1
de sable	5
de sade	2
de sang	6
de sartre	-9
de scapin	7
de secrets	1
de sensibilité	3
de sentiments	-1
de serre	3
de servir	1
de ses	1
de sexe	-15
de shoah	-6
de simplicité	1
de sincérité	1
de situations	8
de siècle	1
de société	19
de soleil	8
de solidarité	1
de souffrance	3
de soutien	11
de stockage	3
de stocker	7
de style	-1
de subir	1
de suivre	-5
de sujet	-3
de supermarché	-7
de surprises	-2
de survivre	3
de ségolène	16
de talent	1
de tant	1
de tatiana	-8
de te	3
de telles	-11
de tels	1
de temps	-1
de tendresse	16
de tes	-1
de texte	-4
de thèmes	-4
de thérèse	14
de tom	1
de ton	-4
de toulouse	9
de tourner	-1
de tous	2
de tout	2
de toute	4
de toutes	-3
de transformer	1
de trente	6
de tristesse	2
de trouver	17
de très	19
de tuer	3
de tunisie	4
de télé	-1
de user	44
de v	-6
de vacances	8
de valeur	-4
de valérie	3
de vengeance	1
de verlaine	-3
de vide	-9
de vigan	-1
de vivre	11
de vocabulaire	1
de voir	1
de vous	7
de voyages	3
de vrais	-5
de vue	2
de vulgarisation	-3
de vérité	3
de werber	-20
de zola	6
de ça	-1
deal	7
debut	2
decouvrir	3
decue	-6
degré	-1
degré et	-1
delphine	-11
delphine batho	-18
delà	31
delà de	9
delà des	3
demande	2
demande bien	1
demande de	13
demande encore	-1
demande si	-1
demandent	-22
demandent l'encadrement	-11
demander	-2
demander si	-1
demandez	6
demandé	1
demeure	-2
demi	-2
demi frères	-4
dense	-3
depuis	-3
depuis des	2
depuis la	-1
depuis le	-2
depuis que	-1
depuis quelques	-5
dernier livre	-2
dernier moment	1
dernier mot	1
dernier ouvrage	4
derniers chapitres	2
derniers jours	1
dernière	2
dernière page	3
dernières	-2
dernières années	-2
dernières pages	-2
des actes	5
des aides	7
des airs	-2
des anges	1
des animaux	-10
des années	3
des appels	5
des associations	4
des attitudes	2
des avancées	5
des aventures	9
des batteries	16
des blagues	-5
des bonnes	7
des bons	3
des bouquetins	-16
des champs	-10
des chapitres	1
des chevaux	2
des cigognes	4
des classiques	1
des communistes	-12
des comportements	2
des cons	-4
des conseils	2
des contrées	1
des critiques	-3
des dames	2
des dieux	-11
des débats	11
des décennies	2
des déchets	28
des empires	3
des endroits	6
des etats	-21
des exercices	-5
des expériences	1
des faits	8
des falsifications	-3
des femmes	9
des flammes	1
des fleurs	-2
des formules	3
des fourmis	-23
des frères	3
des gaz	-5
des gens	39
des groupes	1
des halles	4
des heures	2
des héros	1
des idées	-7
des impressionnistes	1
des jeunes	-6
des jeux	-8
des jours	17
des lecteurs	-4
des logements	6
des longueurs	-2
des mains	-2
des mariés	2
des meilleurs	8
des membres	3
des millions	13
des moeurs	2
des morts	1
des mères	4
des nazis	1
des nombreuses	2
des noms	-2
des nouvelles	-1
des nuages	1
des océans	-70
des oeuvres	1
des ouvrages	-4
des pages	-3
des panneaux	10
des passages	-14
des passions	1
des pays	1
des paysages	-3
des pensées	-8
des personnages	1
des personnes	7
des perspectives	8
des plans	1
des plantes	-3
des plus	32
des portraits	1
des poèmes	-4
des premières	-1
des principaux	1
des prix	-8
des proches	-6
des produits	10
des professionnels	7
des protagonistes	1
des précédents	-2
des puits	-6
des raccordements	11
des rares	4
des recueils	3
des redondances	-2
des rencontres	5
des risques	10
des récits	-2
des rêves	1
des scientifiques	12
des scorta	-1
des scènes	-1
des secrets	3
des sensations	3
des sentiments	32
des siècles	8
des soldats	2
des sommes	1
des souvenirs	4
des sujets	1
des tableaux	1
des thanatonautes	-7
des tortues	6
des trésors	1
des usages	5
des valeurs	2
des vies	2
des villes	5
des vivants	1
des voyages	-6
des écologistes	-15
des écrits	-1
des élites	1
des élus	-9
des élèves	5
des émotions	1
des énergies	-4
des événements	1
des îles	8
descartes	2
descend	1
descente	17
descente aux	5
descriptif	-14
descriptif du	-7
descriptifs	2
description	2
description des	8
descriptions des	-1
descriptions et	-3
descriptions sont	12
design	23
desqueyroux	2
dessin	-2
dessine	7
dessins	-1
dessous de	1
dessous des	-3
dessus	-1
dessus et	-5
dessus tout	3
destin	19
destins	1
destinée	1
destinée au	3
dette	1
deux autres	-1
deux demi	-4
deux enfants	1
deux fils	-2
deux frères	3
deux jeunes	2
deux mille	1
deux mondes	1
deux personnages	-11
deux petites	1
deux petits	2
deux premiers	-4
deux protagonistes	-3
deux précédents	2
deux romans	-8
deux siècles	1
deux volumes	6
deux êtres	3
devait se	1
devant la	1
devant le	-2
developpement	1
developpement durable	17
devenant	-4
devenir	1
devenu	-1
devenu un	-1
devez	2
devez les	2
deviendra	3
deviendront	1
devienne	1
deviennent	-3
deviennent de	-7
devient	1
deville	2
devine	-8
devoir racheter	-5
devra	7
devrait	-8
diable la	-2
diagonale	-25
dialogues	1
dictature	-1
dictionnaire	-3
didactique	-4
didier	-3
die	-30
die de	-7
die http	-3
diesel	-11
dieu	2
dieu en	3
difficile	-2
difficile de	-3
difficile à	-7
difficiles	-1
difficulté de	3
différence	3
différent	11
différent et	9
différente	2
différente de	1
différents scénarios	2
digne d'un	-3
dignité	13
digression	-3
digressions	-2
dimanche	21
diminuent	11
dinard	2
dingue	-7
dingue !	-14
dirais	-5
dirais même	-3
dirait	-2
dirait plutôt	-4
dire	-1
dire !	9
dire avec	4
dire de	-12
dire non	3
dire pas	3
dire plus	-3
dire qu'elle	3
dire que	-1
directan	7
directement	1
directeur de	6
direction	3
disais je	-3
disant	-1
discours et	3
discret	8
discrétion	2
discussions	1
disent	-1
disparaître	-24
disparaître dans	-25
disparition	-28
disparition de	-7
disparues	1
disponible	4
disposé	-3
dissèque	1
dit au	2
dit dans	1
dit en	-1
dit on	-5
dit que	-3
dithyrambiques	-7
dithyrambiques qui	-3
dits	11
dits et	5
diverses	2
divertissement	2
divin	7
divin marquis	2
divorce	-1
dizaines d'années	2
docteur	12
documentaire	-5
documentaire sur	-8
documents	-5
documenté	1
doigt	1
dois	-2
dois dire	-1
doit de	8
doit nous	-5
doit se	-1
doit à	1
domaine	1
domaine de	1
dommage	-78
dommage !	-23
dommage car	-34
dommage pour	-24
don	50
don de	8
don juan	4
donc	-15
donc comment	-2
donc de	5
donc je	1
donc on	1
donc pas	-4
donc pour	-6
donc tout	-4
donc une	-1
donc votre	-2
donc ça	-6
donc été	-8
donne des	-2
donne envie	25
donne l'impression	-10
donne à	5
donnent	6
donner du	-4
donner la	2
donner un	-2
donner une	-8
donnera	1
donné	-6
donné envie	1
donné le	-2
donné leur	-7
donnée	21
dont	5
dont certaines	2
dont chaque	1
dont je	-6
dont la	7
dont les	30
dont nous	2
dont on	3
dormir	-5
dos	4
dos dans	1
dose d'humour	1
dossier	-6
douce	1
doucement	12
douceur	37
douceur de	1
douceur et	2
douche	-11
douleur	23
douleur de	10
douleurs	1
douloureux qui	3
doute	-2
doute que	-10
doutes	7
douteux	1
doux	3
douze	4
douze ans	1
dr	1
dramatique	1
drame	3
drame romantique	2
drames de	1
drames et	-7
dresse	3
dresse un	1
droit	-3
droit aux	5
droit à	-8
droits	9
drôle	-1
drôle de	-9
du bien	-2
du bon	3
du bonheur	4
du bâtiment	4
du cambodge	1
du cameroun	3
du caractère	-12
du changement	-18
du chanvre	5
du chapitre	-2
du chef	-6
du château	1
du ciel	1
du coeur	2
du corps	2
du costa	-6
du coup	-14
du courage	-1
du crowdfunding	20
du cyclope	-2
du destin	1
du directeur	2
du divin	2
du docteur	2
du doigt	1
du domaine	-6
du drame	1
du début	2
du départ	1
du développement	16
du feu	1
du film	1
du foutage	-9
du futur	1
du genre	1
du gouvernement	-7
du grand	3
du groenland	-13
du gvt	-12
du géant	12
du héros	1
du jour	3
du journal	-3
du juif	2
du long	-4
du lot	-7
du loup	-1
du maintien	9
du mariage	1
du moins	-2
du moment	7
du monde	6
du même	-4
du narrateur	4
du niveau	-5
du nombre	-5
du nouveau	12
du nucléaire	9
du parc	-5
du passé	16
du pauvre	-7
du personnage	-1
du petit	4
du philosophe	4
du plus	3
du premier	-2
du procès	1
du produit	-18
du projet	17
du public	1
du père	12
du quotidien	5
du recueil	3
du retour	-1
du roi	1
du romantisme	5
du rythme	1
du réchauffement	-5
du régime	1
du rêve	2
du savoir	-6
du scénario	-6
du second	1
du siecle	4
du siècle	-6
du soleil	7
du sordide	-2
du sujet	-10
du talent	2
du temps	1
du terme	1
du testet	-6
du texte	-5
du thème	-2
du théâtre	8
du tout	7
du trauma	1
du travail	-5
du trou	2
du très	2
du vent	-3
du verbe	-2
du vide	-10
du vietnam	4
du vécu	3
du world	-9
du xix	1
du xixe	1
du xxe	22
dubois	-4
ducasse	-4
duel	-3
duflot	-3
dugain	3
dumas	16
dupuy	4
duquel	10
dur mais	2
durable	23
durable dd	1
durable des	4
durable et	34
durable la	3
durable le	16
durables	12
durant la	-1
durant tout	-4
duroy	1
dussolier	6
dut	1
dvd	1
dynamique	-1
dès qu'elle	2
dès ses	1
déballage	-13
débarrasser	1
débarrassé	-4
débarrassé de	-4
débats	11
début	-2
début est	-5
début et	2
débutant	-2
débute	6
débâcle	2
décadence	7
décapant	3
décembre	7
décennies	1
déception	-110
déception !	-32
déception et	-2
déception je	-2
déception à	-4
déceptions	5
décevant	-37
décevant et	-2
décevante	-61
déchets http	8
déchets toxiques	-8
décidé	2
décidée	-1
décision	15
décisions	-1
déconseille	-5
décors les	2
décousu	-11
découverte	3
découverte de	5
découverte et	1
découvertes	3
découvre	17
découvre la	1
découvre un	7
découvre une	-1
découvrent	1
découvrez	20
découvrir	23
découvrir !	1
découvrir au	1
découvrir en	1
découvrir enfin	1
découvrir et	8
découvrir la	7
découvrir un	3
découvrira	9
découvrirez	3
décrire avec	2
décrit	3
décrit avec	1
décrit et	7
décrit le	2
décrit les	1
décrit sa	1
décrite	5
décrits	14
décrivant	12
décrivant le	2
décroche	-6
décrocher	-4
décroissance	-16
dédicace	5
dédié	30
dédié aux	16
dédiée	35
dédiée aux	3
dédiée à	2
défaire	12
défaut d'être	-3
défend	9
défendu par	-4
défense	-1
défenseur	3
défiance	-5
définir	-6
définition	1
définitions	-3
définitivement	-13
déforestation	-2
défunt	1
dégage	23
dégage de	2
dégage et	3
dégoût	-5
déguster	1
dégâts	-13
déja	-2
déjantés	2
déjà	-1
déjà fait	-6
déjà le	-4
déjà lu	-1
déjà trop	-6
déjà vu	-6
délicat	3
délicate	4
délicate et	4
délice	7
délice dans	2
délicieux	10
délirant	2
délire	-7
démarche	1
démarches	2
démarre	-6
démontre	1
dénonce	2
dénoncer	1
dénonciation	6
dénué	-1
départ	-11
départ est	-5
dépasser	4
dépeint	1
dépendance	1
dépenses	-14
dépensé	-2
déplacement	-1
déplore	-9
dépression	-3
déprimant	-21
déprimé	-9
députés	22
députés ont	16
dérange le	-8
dérangeant	13
dérision	7
dérision des	1
dérisoire	10
déroule	6
déroutant	3
déroutante	3
déroutante et	3
dés	1
désagréable	-44
désagréable que	-4
désastre	-4
désastreux	2
désenchanté	-3
désert	-2
désert et	1
désespoir	3
désespoir et	1
désespéré	2
désigne	-6
désillusions	-2
désir	4
désir de	8
désolé	-40
désolé mais	-3
désolée	-17
désuet	3
détachement	1
détaille	1
détectives	2
détente	9
détermination	2
détesté	-23
détesté ce	-17
détour	9
détour d'une	1
détournée	-2
détournée de	-2
détriment du	-1
détruire	3
détruit	-15
dévastée	2
développe	-6
développement	1
développement durable	2
développer	3
développer ses	5
dévore	6
dévorer	2
dévoré	2
dévoyé	1
déçoit	-10
déçu	-44
déçu par	-10
déçue	-127
déçue !	1
déçue de	-3
déçue déçue	-1
déçue et	1
déçue mais	-1
déçue par	-67
dû	-8
dû se	-4
dû être	-9
e	-1
e par	2
ebola	-16
echenoz	-16
eco	21
eco bio	7
eco gt	2
ecocide	-1
ecoclicot	8
ecologie eco	14
ecologie energie	1
ecologie greenunivers	-18
ecologie http	24
ecologie le	-2
ecologie les	10
ecologie mediaterre	-1
ecologie politique	-8
ecologie pour	8
ecologie social	3
ecologiques	1
ecologiste	-7
ecologistes	-2
ecologistes et	-4
ecomouv	-10
economie	7
economisez	-4
ecosysteme	-1
ecosystème	-10
ecotaxe	-8
ecotaxe http	-6
ecotaxe suspendue	-6
ecrire	3
ecrit	1
ecrits	6
ecrivains	-3
edf	2
edf reçoit	3
editions	9
editions de	2
eelv est	-8
eelv http	-9
effet	2
effet au	1
effet de	2
effet du	-4
effets de	-3
efficace et	2
effort	1
effort de	2
efforts	5
effrayant	-3
eh bien	-1
el	7
el aïnine	1
eldorado	-28
elle	-1
elle aura	2
elle avait	-27
elle de	-4
elle finit	4
elle l'a	-4
elle n'en	3
elle n'est	-1
elle non	-3
elle nous	3
elle parle	3
elle qui	2
elle se	3
elle toujours	-5
elle un	3
elle veut	2
elle vit	1
elle y	3
elles nous	2
elles ont	3
emballé	5
eme	1
emmanuel	2
emmanuel schmitt	25
empereur	-19
empereur victime	-19
empires	3
emporte	12
emprunté	-4
empêchent	-3
empêcher	-1
en abîme	1
en alaska	-15
en algérie	4
en allemagne	30
en amérique	4
en annexe	1
en apparence	1
en apprend	2
en appétit	-11
en attendant	-2
en ayant	3
en bon	4
en bonne	2
en bout	-4
en cas	2
en cause	-3
en ces	3
en chapitre	4
en chaîne	2
en chemin	3
en classe	-5
en colère	-1
en contrepoint	-1
en corée	-4
en couleur	2
en cours	-32
en danger	-21
en dehors	-1
en devient	-2
en diagonale	-25
en disant	4
en droit	-3
en début	2
en dérision	1
en espagne	-1
en europe	-1
en excellent	2
en faire	-3
en faisant	2
en fait	-1
en filigrane	1
en fin	-1
en force	10
en france	13
en guerre	5
en haute	-2
en imaginant	4
en injonction	-5
en interview	-11
en isère	1
en juin	-8
en l'absence	1
en la	6
en laissant	3
en le	8
en ligne	2
en lui	-19
en main	6
en mal	1
en matière	11
en me	-3
en mer	10
en mode	-2
en moins	1
en méditerranée	8
en même	11
en ont	1
en outre	-1
en page	3
en parallèle	3
en partant	-2
en particulier	3
en pensant	-3
en place	5
en pleine	1
en plus	-1
en plusieurs	6
en poche	-1
en prime	-2
en puissance	21
en pâture	1
en péril	-4
en quelque	2
en quelques	-1
en queue	-2
en quoi	-9
en raison	-1
en redemande	1
en relation	-7
en revanche	-1
en roman	-1
en rond	-5
en route	2
en russie	9
en s'inspirant	4
en sachant	2
en savoir	6
en soi	-7
en soit	-1
en somme	1
en tant	1
en temps	-2
en termes	7
en tous	1
en toute	6
en train	3
en tuant	1
en un	17
en vaut	14
en voyage	5
en véritable	1
en vérité	2
en wallonie	-6
en écho	2
en écrivant	-1
en énergie	6
encadrer	7
encadrer les	7
enchanté	7
enchanté par	2
encore aujourd'hui	7
encore cette	-2
encore d'autres	3
encore de	4
encore des	1
encore faut	-2
encore la	1
encore on	3
encore plus	-1
encore quelques	2
encore un	1
encore à	2
endroit	1
endroits	6
energie	21
energie eco	2
energie renouvelable	25
energie solaire	1
energies	8
energies renouvelables	1
energiesrenouvelables	20
enfer	-6
enfer climatique	-19
enfers ?	1
enfileur	-4
enfileur de	-4
enfin c'est	-2
enfin cette	1
enfin dans	2
enfin je	-3
enfin le	-2
enfin que	-4
enfin tout	-2
enfin un	21
enfouis	2
enfouis dans	2
engager	4
engagé	2
engrenage	2
enlevé	3
enlevée	1
enlève	-3
ennemis	-28
ennemis de	-18
ennui	-43
ennuyeux	-22
ennuyeux et	-9
ennuyé	-28
ennuyée	-37
ennuyée et	-8
ennuyée tout	-1
enquête	-8
enquêter	2
enr	29
enr http	20
ensuite la	3
entame	-5
entamer	3
entendre	1
entendu dire	7
entente	12
enterre	-13
enterré	2
enterré sous	1
enthousiasme	-2
enthousiasme est	-2
entier	-7
entière	3
entière qui	1
entières	-1
entraine	3
entraînant	5
entraîne	4
entraîne dans	5
entre	1
entre ces	-1
entre deux	5
entre la	1
entre les	2
entre ses	4
entre une	2
entrecoupé	-5
entrepreneurs	2
entrepreneurs des	2
entreprise	1
entreprise http	8
entreprises	6
entreprises innovantes	3
entrevoir	3
envergure	1
envers	-3
envie	4
envie de	11
environ	-8
environ nement	-4
environnement	-10
environnement biodiversité	-7
environnement ecologie	1
environnement http	-2
environnementalistes http	-7
envoutante	11
envoyespecial	1
eolien en	4
epoque	3
er	-3
er tome	6
ere	-9
eric	7
eric emmanuel	3
errements	4
erreurs	-8
erreurs pour	-10
escroquerie	-65
escroquerie !	-5
espace	3
espace de	4
espagne	-1
espèce	6
espèce menacée	-17
espèce protégée	1
espèces	-17
espèces en	-6
espèces marines	-1
espèces menacées	1
espèces protégées	-6
espérances	7
espérer	5
espérons	-4
essai	-1
essai de	-12
essai sur	3
essaie	-1
essaie de	-1
essaient	2
essaient de	2
essayant	5
essayant de	5
essayer	7
essayez	1
essayé	-3
essentielle	4
est a	-6
est adopté	14
est agréable	-2
est arrivé	-5
est au	-11
est aujourd'hui	-13
est avant	7
est beau	1
est bien	-5
est bon	-2
est bouleversante	4
est capable	4
est ce	2
est celle	-2
est celui	1
est central	-4
est chargé	1
est comme	4
est complète	14
est complètement	2
est construit	-10
est contre	-19
est d	-2
est d'abord	1
est devenu	-3
est difficile	-8
est différent	2
est du	-4
est décrit	4
est dédié	3
est elle	-1
est en	1
est encore	29
est ennuyeux	-10
est excellente	4
est extrêmement	1
est facile	-1
est fait	4
est fascinante	3
est finalement	-4
est fort	-9
est grand	38
est ici	3
est intéressant	1
est intéressante	-1
est la	1
est le	4
est maintenu	1
est marié	1
est menacée	-16
est moche	-8
est morte	-1
est même	-3
est noire	-12
est nécessaire	4
est originale	3
est parfaitement	-1
est particulièrement	11
est pas	-1
est passionnant	13
est passé	-4
est perdu	1
est peu	2
est peut	-8
est plat	-2
est plein	1
est plus	-2
est plutôt	2
est poignante	1
est possible	-11
est pour	2
est pourtant	2
est prenante	3
est pris	4
est présenté	-5
est prévisible	-4
est quand	-11
est raconté	4
est souvent	-3
est sublime	2
est telle	2
est terrible	-2
est toujours	2
est tout	1
est trop	-21
est un	8
est une	4
est venu	-3
est vrai	-9
est vraiment	1
est à	12
est édifiante	-5
esthétique	2
estime	-15
et a	-2
et admirable	2
et ai	-9
et amour	1
et anti	-12
et après	-1
et armée	10
et assassine	-3
et au	-1
et auquel	1
et aussi	-1
et aux	3
et avec	44
et beaucoup	5
et belle	1
et bien	2
et bourré	2
et cassent	-3
et ceci	-9
et celle	-4
et certaines	1
et certains	-4
et cette	7
et comme	1
et comment	2
et communistes	-22
et complexe	1
et d	-12
et d'amour	12
et d'anecdotes	-4
et d'autres	1
et d'espoir	1
et d'un	9
et d'une	1
et d'émotion	2
et de	8
et dieu	2
et don	1
et décrit	2
et délicat	2
et délicatesse	1
et elle	1
et en	3
et encore	-3
et ensuite	-1
et facile	1
et finance	6
et financement	4
et grands	2
et greenwashing	-8
et humain	1
et ingeteam	3
et inutile	-3
et j'avais	23
et j'y	4
et je	4
et jean	8
et l'amour	2
et l'autre	-1
et l'epfl	3
et l'esprit	1
et l'exportation	1
et l'intelligence	3
et l'intrigue	-2
et l'on	1
et leur	2
et locale	7
et lointain	3
et lorsqu'on	1
et meilleures	5
et mensonges	3
et michard	5
et mise	6
et moi	1
et moins	4
et morts	-23
et même	-1
et n'ai	2
et offre	1
et ont	-4
et opaque	1
et optimiste	1
et oui	5
et où	3
et par	1
et parfois	13
et pas	-3
et peu	1
et peut	14
et pittoresques	2
et plus	13
et points	4
et presque	2
et prévisible	-4
et qu'ils	-8
et qu'on	6
et qu'à	2
et que	1
et quelques	2
et qui	11
et relire	6
et respect	15
et réduire	5
et s'installe	1
et sa	1
et sans	-4
et sensible	3
et services	7
et ses	5
et sous	2
et sublimement	4
et suis	-4
et terriblement	-1
et total	-1
et touchante	2
et toujours	1
et tous	4
et tremblements	-2
et très	5
et un	4
et une	7
et user	15
et va	5
et veut	-3
et voici	2
et voilà	-5
et vous	3
et à	6
et âme	-1
et çà	4
et écologiques	-1
et écosystème	9
et écrit	1
et émouvante	1
etait il	-5
etat	5
etats	-9
etats unis	-2
ethnique	-7
etre	7
etre la	4
etéocle	1
eu	1
eu beaucoup	-18
eu dans	2
eu envie	14
eu le	2
eu moins	6
eu un	-5
europe écologie	-1
européen	1
européen de	9
européens	6
eux	1
eviter	-1
exacerbés	-2
exact	1
exactement ce	5
exagéré	-4
exaltation	1
excelle dans	-1
excellence	12
excellence du	2
excellent	20
excellent livre	12
excellent roman	5
excellent état	2
excellente	29
excellentes	4
exceptionnel	3
exceptionnelle	6
exceptionnelle de	6
excessif	-19
exclusif	1
exemple !	4
exemple les	6
exemple pour	4
exemples	-4
exemples de	-2
exerce	1
exil	4
existe des	-3
existent	3
experts	4
experts mondiaux	4
explication	16
explicatives	5
expliquer	-15
expliquer pourquoi	-6
exploit	-5
exploitation	-2
exploite	-1
exploitée	-3
explose	1
expose	2
exposition	-3
expression	1
exprime	2
expriment	1
expérience	25
expérience de	1
extrait	-1
extraits	-4
extraordinaire	19
extraordinaire et	1
extraordinairement	1
extraordinaires	1
extremement	-3
extrèmement	-1
extrémité	1
extrêmement	7
extrêmement bien	14
extrêmes	-2
extrêmes seront	-6
f	10
fables	-1
fabrication	-1
fabrique	2
fabuleux	10
face	1
face aux	5
face à	1
facile de	-3
facile en	3
facile et	3
facile à	24
facilement très	4
facilité la	-5
facilités aussi	-3
facon	-7
facture	14
facture énergétique	5
fade	-15
faibles	-9
faille	2
failles	4
failli	-12
failli le	-6
faim	-3
faire	-1
faire !	5
faire dans	-1
faire des	27
faire du	-5
faire http	2
faire illusion	-5
faire le	-2
faire mieux	-6
faire partager	16
faire passer	-9
faire payer	-7
faire rentrer	1
faire très	1
faire un	-2
faire une	-2
faire valoir	-6
faire voyager	-5
faisait longtemps	6
faisant	9
faisant attention	3
fait appel	-3
fait avoir	-14
fait bien	4
fait connaissance	1
fait d'être	2
fait des	2
fait divers	4
fait défaut	3
fait en	4
fait est	-2
fait froid	1
fait il	-11
fait j'ai	-2
fait l'auteur	3
fait l'effet	-6
fait la	6
fait les	4
fait mouche	3
fait penser	-1
fait plaisir	-2
fait qu'on	2
fait rever	5
fait réfléchir	14
fait rêver	2
fait tout	-2
fait une	-1
fait voyager	5
fait à	15
faits !	-8
faits réels	2
faits sous	1
fallait	3
falloir	2
falsificateurs	-3
falsifications	-3
fameuse	-7
familial	-3
familiales	-2
famille	10
famille !	2
famille du	2
famille où	2
famille pour	6
familles	26
fan	7
fan de	-52
fanatique	4
fans	-8
fans de	-5
fantasme	1
fantasque	-4
fantasque et	-2
fantastique mais	-5
fantôme	2
fao	8
farouche	4
farouche de	2
fascinant	1
fascinante	1
fascination	-3
fascine	1
fasciné	-3
fatale	5
fatalité	-1
fatigué	-2
faubourg	2
faudra	-10
faudrait	-19
faurecia	5
faurecia se	5
fausse	-1
faut	-1
faut aussi	3
faut de	-1
faut dire	-2
faut le	1
faut savoir	2
faut tout	3
faute	-16
fautes	-8
fautes de	-10
fauteuil	1
faux	-4
favorable	4
favoris	-4
favorise	1
favoriser	24
favoriser le	6
façon de	-3
façon que	5
façons	-25
fee	3
femme	1
femme au	15
femme et	-1
femme qui	8
femmes	2
femmes pour	1
femmes que	2
femmes qui	-1
femmes à	3
fenêtres	-1
fera	12
fera découvrir	1
ferait	2
ferait un	1
ferdinand	4
fermement	3
fermé	-11
feront	13
ferrari	1
fesses	-14
festival	4
feu	1
feu de	-7
feu vert	26
fh	-9
fiancée	-1
fiasco	-43
fiasco énergétique	-16
ficelles	-24
ficelé	3
fiche	1
fiche de	3
fidèle compagnon	2
fidèle à	2
fidélité	4
fier	2
fierté	2
figaro	1
fil	-1
fil de	-1
fil du	-1
filiale	1
filigrane	1
fille	1
fille !	2
fille du	3
fille est	-1
films	-1
filon	-6
fils	4
fils avec	2
fils du	1
fils et	4
fils qui	-9
fin	1
fin avec	5
fin des	2
fin en	-2
fin est	1
fin je	-1
fin m'a	1
fin totalement	-2
final on	4
final pas	-2
finale	-3
finale comme	-4
finalement c'est	2
finance	4
finance l'écosystème	6
financement	1
financement participatif	9
financer	2
financière	1
financé	-5
fine	1
finesse	3
finesse et	3
fini	-5
fini de	-1
fini même	-2
finir	-9
finir avec	2
finira	-1
finira par	-6
finissent par	2
finit toujours	1
fiscalité	-8
fit	-1
fièvre	1
flagrant	-28
flammarion	-6
flammes	3
flashback	1
flaubert	44
fleur	1
fleuve	-4
florian	-4
florian zeller	-4
flottantes	8
fluide et	7
foi	1
fois c'est	-2
fois encore	1
fois je	-9
fois l'histoire	1
fois les	3
fois plus	-1
fois pour	-9
fois que	-2
fois sans	2
fois tellement	4
foisonnant	6
foix	-23
foix http	-4
folie	5
folle	-4
folles	1
fonction	3
fond	3
fond d'une	9
fond du	1
fondamentale	1
fondamentales	3
fondateur	2
fondation	-12
fondations	6
fonde	1
fonds	-1
font beaucoup	2
font partie	11
fontaine	8
fontaine daniel	3
foot	14
for	9
forages	1
forages à	3
force	5
force dans	1
force de	-1
force des	2
force et	2
forcée	-22
forcée à	-9
forgée	5
format	-2
format poche	-3
forme	-1
forme est	2
forme la	2
formidable	11
formule	6
formules	3
fort ce	-5
fort que	1
forte	5
forte et	16
forts	21
fortune de	9
forum	6
forçats	2
forêt et	2
fossiles	8
fossé	1
fou	1
foucault	4
foudre	-7
foudroyante	-4
fougue	2
fourmis	-48
fourmis et	-5
fourmis les	-3
fournier	13
fournir	3
fous	-1
fout	-9
fout !	-3
foutage	-9
foutage de	-9
foutre	-1
foyer	1
fragile	21
fragile et	4
fragments	3
fragments de	3
fraicheur et	2
francaise	5
france	1
france de	7
france en	-1
france est	3
france et	2
france http	12
france inter	-1
france le	1
franche	3
franchement	-22
franchement ce	-3
franchement je	-1
franchir	3
franco	-5
francois	-11
francs	9
français au	-3
français dont	1
français et	-1
français le	-1
français sans	5
française	1
française !	-5
française comme	3
française de	7
françois cliche	-4
françois d'assise	2
françois villon	-5
françoise	-4
françoise bourdin	-4
frappe	-4
fraternelle	1
fric	-7
froid	1
froid dans	13
froidement	1
fromage	-43
fromage espèce	-22
fromages	-1
front	1
frontières	2
fruit	-1
fruit de	-2
fruits	2
frustrant	-5
fréquemment	1
fuite	14
fuite du	1
fuji	2
fukushima	-16
fur	2
fur et	2
fusion	1
futur	2
future	-1
futurs	-11
fuyez	-14
fées	-8
félicitations	2
féminisme	-1
féministes	-11
fête	10
fête de	23
fêtes	3
fût il	2
g	5
gabrielle	2
gage	-2
gagner	7
gagner la	5
gagnerait	-3
galerie	15
galerie de	5
gallimard	-24
gamin	-3
gamine	-2
gamme	-3
garde	-2
garde le	-12
garder	1
garder le	4
gardes	1
gare	-1
gare sans	-4
garonne	-9
gary et	-3
gary nous	1
gaspillage	-27
gauche et	-2
gaulle	-1
gavage	-8
gavalda	1
gaz	-6
gaz et	-6
gaz à	2
gazdeschiste	-3
gazole	-11
geek	1
genoux	-7
genre de	1
genre nouveau	1
genres	-2
gens du	5
gens qui	19
gens sont	1
gentillesse	3
gentillette	-3
gentillette mais	-3
gentils	-1
gentils et	-6
genève	5
georges duroy	1
georges sand	2
geste	3
gestes	15
gestion	38
gestion de	2
gestion des	6
gestion du	5
gide	-4
giono	6
glace	-1
glauque	-1
glauques	-1
glisser	2
glissée	2
global	2
global tech	14
globalement	-2
globalia	5
glorieux	4
goncourt	1
goncourt en	5
google en	12
google multiplie	-10
gore	-3
gorge	1
gorgé	6
gorgé soutient	6
goriot	2
gosse	-6
gouffre	3
goutte	1
gouvernement	-8
gouvernement http	-7
gouyon	-3
goût	-2
goût amer	-10
goûter	2
goûts	-5
grade	1
grand	3
grand !	13
grand bonheur	3
grand danger	-7
grand fan	-3
grand livre	9
grand merci	3
grand n'importe	-11
grand nombre	-28
grand nord	12
grand père	3
grand roman	1
grand temps	32
grand v	-8
grand voyage	2
grand écrivain	4
grande	3
grande escroquerie	-23
grande et	-5
grande guerre	5
grande histoire	5
grande partie	1
grande pour	1
grande richesse	10
grandes surfaces	-12
grandeur	4
grandeur d'âme	1
grandi	-1
grandissent	1
grandit	1
grangé	4
gratte un	-8
gratuit	-18
gratuite	-6
graves	2
gravir	1
greenunivers	-18
greenwashing	-8
greenwashing http	-8
grenier	6
gris	3
groenland	-51
groenland doit	-2
gros coup	1
grosse	-16
grosse déception	-7
grosses	-6
grosses ficelles	-6
grotesque	-6
grotesque et	-5
grotte	-5
groupe de	3
groupe gorgé	6
groupe écologiste	-12
groupes	1
groupes environnementalistes	-7
grâce	44
grâce au	15
grâce à	13
gré	-3
gré des	1
gt	5
guermantes	3
guerre	4
guerre dans	-2
guerre de	3
guerre du	1
guerre et	26
guerre la	4
guerre mondiale	6
gueule	-9
guide	1
guide à	1
guider	3
guillotine	1
gustave	2
guy	3
guère NOT_le	1
gvt	-1
gynéco	8
gâche	-3
gâchis	-28
gâchis planétaire	-12
géant	19
géant google	12
géante	-6
géante sème	-6
géants	-1
génial	39
génial mais	6
géniale	2
génie	1
général et	2
générale	-5
générale ecocide	-1
générale est	-3
générale http	-1
génération	-1
généreuse	1
générosité	1
généticien	2
géothermie	21
géothermie http	43
gérant	-16
gérer	3
gêné	-4
h	2
ha	11
habile	3
habilement	-6
habitants de	2
habitat	3
habitude	-2
habitudes	-5
habituel	1
habitué	-6
habitué à	-1
habitués	-1
habitués à	-4
haché	-7
haiku	1
haine	1
haines	1
haleine	1
halles	4
hallucinant	-1
handicap	1
happée	5
harmonie	7
harper	-5
harry	1
harry quebert	1
hartani	1
hasard dans	4
hasard à	1
hasards	1
hausse des	11
hausse du	-7
haut	22
haut de	3
haute	-8
haute savoie	-30
haute voltige	-4
hautement	3
hauts	1
havre	5
havre avec	5
haïr	5
hegel	-1
henri	-1
henry	5
henry bauchau	1
heure	-3
heure de	-9
heures souterraines	-10
heures à	-5
heureuse	-6
heureusement	-10
heureusement le	-3
hibou	6
hier	8
hilarante	2
hippolyte	1
histoire ?	-8
histoire bien	-2
histoire celle	2
histoire d'adultère	-7
histoire d'amitié	4
histoire d'amour	3
histoire en	2
histoire est	9
histoire et	7
histoire http	3
histoire il	1
histoire pour	-4
histoire sans	-11
histoire tragique	2
histoire très	3
histoire une	-2
histoire à	-19
histoires	1
histoires parallèles	-5
histoires que	2
historien	-5
historique	3
historique est	9
historiques	7
hiver	2
hoess	1
hollande	-1
holmes	1
homme	2
homme a	-4
homme dans	2
homme de	1
homme femme	3
homme que	-5
homme qui	2
homme tout	1
hommes	9
hommes qui	1
hommes à	2
honnêtement	-13
honoré	1
honte	-1
honteux	-3
horizon	2
horla	7
hormis	-13
horreur	2
horreurs	-1
hors	-3
hors de	-8
hors sujet	-3
hortense	-3
houellebecq	-2
houellebecq et	-1
http	1
http afp	-7
http climat	-5
http directan	5
http ecologie	1
http energie	4
http enr	11
http environnement	-14
http loiroyal	3
http mayenne	2
http polcan	-6
http politique	-12
http user	1
http v	-1
http écologie	32
http énergie	1
hugo	2
hugo le	-7
hugo par	2
hugolien	4
hui	11
huit	-1
humain	32
humain qui	1
humain à	1
humaine	19
humaine est	1
humaine et	5
humaines	-16
humaines et	-5
humains	2
humaniste	4
humanitaire	-1
humanité	2
humblement	1
humoristique	1
humour	12
huston	-1
huysmans	2
hydro	-7
hydro québec	-7
hydroélectrique	9
hydroélectriques	-4
hymne	16
hymne à	6
hypocrite	-1
hypocrites	1
hystérique	1
hâte	1
hâte de	1
hélas	-39
hélas je	-2
hélène	-4
héritage	-1
hérité	2
héros	2
héros de	4
héros du	1
héros se	1
héros va	1
héroïnes	-9
hésitations	2
hésite	1
hésite à	1
hôtel	-1
i	7
i installées	8
ici	1
ici avec	2
ici ce	-4
ici comme	-8
ici les	1
ici ou	-1
ici sa	2
ici tous	3
ici à	2
ideal	3
idéale	13
idéale pour	7
idée de	5
idée à	-1
idéologique	-40
ignorait	2
ii	2
iii	3
il a	-1
il applique	3
il arrive	8
il aurait	3
il dans	1
il dit	3
il doit	7
il décide	-16
il en	4
il fallait	28
il faudra	-3
il faudrait	-4
il faut	-2
il grandit	1
il les	1
il m'a	-4
il manque	-13
il me	-3
il meurt	1
il n'a	-1
il n'est	5
il n'y	-7
il permet	3
il peut	1
il pour	-4
il pu	-1
il rencontre	-2
il reste	-1
il retourne	-12
il s'agit	-4
il s'appelle	2
il s'en	9
il s'est	-2
il sentait	1
il serait	-2
il suffit	2
il va	2
il veut	3
il voit	-1
il y	-2
il à	1
il était	-7
illisible	-8
illusion	-1
illustrations	2
illustre	3
ils le	2
ils nous	-9
ils ont	4
ils peuvent	2
ils sont	-1
ils vivent	1
ils étaient	1
image	-1
images	2
imaginant	4
imagine un	3
imbéciles	-7
immondes	-3
immédiatement	4
impact	-8
impact sur	-14
impasse	-9
impatience la	5
impatiente	-7
impatiente de	-16
impersonnel	-1
implacable	1
implicite	4
impliqué	5
important	43
importantes	2
importe	8
impose	-2
impossible	-1
impossible à	-1
imposé par	3
impression	-3
impression de	-2
impression que	-8
impressionnante	6
impressionnistes	1
improbables	-3
in	-4
inachevée	1
inadapté	-3
inauguration	14
inauguration de	8
incapable	1
incarnation	1
incarne	1
incertitudes	-1
incertitudes réglementaires	-1
incessantes	3
incestueuse	1
incestueux	1
incisif et	1
incite	1
inciter	5
inciter au	5
incohérent	-7
incohérente	-2
incomparable	5
inconnu	15
inconnu mais	3
inconnue	1
inconnus	6
incontournables	4
incorrect	-4
incroyable	1
indigestes	-5
indiqué	-5
indispensable	18
indispensable pour	2
individuelles	2
industrielles	-15
industrielles à	-5
industriels s'unissent	-6
indécent	-13
indéniablement	-6
inexistante	-9
infernale	3
infinie	2
infirmière	4
influences	4
info user	-14
infographie	1
infographie les	4
infos	-6
infraction	-15
ingeteam	3
ingeteam lancent	3
ingrédients du	-3
ingrédients sont	3
ingénieur	3
inimitable	6
inintéressant	-33
inintéressant et	-10
inintéressante	-9
inintéressants	-9
initiale	1
initiative	26
initiatives	2
initiée	2
initiée par	2
injonction	-5
injonction des	-5
inlassablement	5
innovantes	3
innovation	21
innove	9
innovent	12
innovent pour	8
inquiétant	-4
inquiétant http	-12
inscrite	9
insectes	-20
insipide	-4
inspiré de	2
inspirées	1
installations	5
installées	14
installées avec	14
instant	-3
instantanément	1
instants	25
institutrice	2
instructif	25
instrument	1
insupportable	-51
intellectuel	-5
intellectuelle	1
intelligence	18
intelligent et	-2
intelligente	3
intelligente et	1
intemporel	1
intemporelle	3
intemporelles	1
intempéries	-14
intense	6
intense que	1
intensité	1
intensité dramatique	1
intentions	-1
inter	2
interactive	19
interactive !	7
interdire	-35
interdire les	-22
interdites	1
interdits en	-2
interessant	1
interessante	-14
interlignes	-3
interminables	3
international	-1
internationale	2
interne	3
internet	-10
interpellé	2
interprétations	1
interview de	-17
interview à	8
intime	12
intimement	2
intimes	3
intranets	5
intranets et	5
intrigue qui	-19
intrigues	6
intrigué	4
intrigué par	4
introductif	1
introduit dans	1
intégral	2
intégrale	-1
intégralement	2
intégration	3
intéressant !	4
intéressant et	-2
intéressant les	2
intéressant mais	-5
intéressante et	-20
intéressantes	-3
intéressantes mais	-5
intéresser	5
intéresser au	7
intéressé	4
intéressée	-8
intéressée par	-8
intéressés	1
intéressés par	1
intérieur	2
intérêt	-3
inutile	-2
inutiles	-41
invasives	-31
invasives s'allonge	-11
inventif	-7
invention de	1
investir	35
investir dans	10
investir sur	6
investissement	9
invitation	16
invitation à	4
invite	3
invités	-4
invités à	-4
invraisemblable	-1
invraisemblances	-10
inéluctable	16
inévitablement	3
ionesco	4
ipad	-4
iphone	-4
iphone et	-4
ira	1
irlande	5
ironie	-3
ironique	2
irrésistible	2
israélien	14
issue	1
issus	4
isère	1
j	-1
j ai	-7
j'achète	-31
j'adore !	6
j'adore son	1
j'ai	2
j'ai acheté	-1
j'ai adoré	31
j'ai appris	-6
j'ai apprécié	1
j'ai arrêté	-14
j'ai aussi	4
j'ai avalé	-4
j'ai beaucoup	43
j'ai bien	1
j'ai commandé	-27
j'ai commencé	-1
j'ai compris	-2
j'ai cru	-3
j'ai du	-1
j'ai détesté	-8
j'ai dévoré	1
j'ai entendu	-9
j'ai fait	9
j'ai fini	-10
j'ai l'impression	-17
j'ai laissé	-26
j'ai le	-12
j'ai lu	-2
j'ai opté	2
j'ai pas	6
j'ai passé	8
j'ai perdu	-1
j'ai plus	3
j'ai préféré	-3
j'ai pu	-1
j'ai tellement	-2
j'ai toujours	1
j'ai trouvé	-7
j'ai très	-5
j'ai une	-2
j'ai voulu	-8
j'ai également	-2
j'ai été	1
j'aime	2
j'aime beaucoup	-3
j'aime toujours	9
j'aime un	-2
j'aimerais	-2
j'allais	-1
j'attendais	-12
j'attends	1
j'attends le	-3
j'aurai	-1
j'aurais	-10
j'aurais dû	-12
j'aurais eu	1
j'aurais préféré	-5
j'avais	-1
j'avais acheté	-7
j'avais adoré	-4
j'avais bien	-5
j'avais envie	2
j'avais l'impression	-2
j'avais lu	1
j'avais vraiment	-2
j'avoue	-41
j'avoue avoir	-2
j'avoue m'être	-2
j'en ai	3
j'en passe	-7
j'en suis	14
j'espère	-6
j'espère que	-1
j'espérais	-4
j'espérais beaucoup	-1
j'essayerai	-7
j'estime	-7
j'suis	-19
j'y ai	4
j'étais	-3
j'étais impatiente	-16
jalousies	2
jaloux	1
jamais	12
jamais !	2
jamais NOT_amélie	3
jamais NOT_connue	2
jamais NOT_eu	-1
jamais NOT_les	2
jamais NOT_lu	1
jamais NOT_sur	2
jamais NOT_vraiment	1
jamais NOT_vu	4
jamais NOT_écrits	2
jamais NOT_été	1
jamais rien	1
japon	2
japonais	2
jardin	1
jardin nous	1
jardins	1
jc	4
jc grangé	4
je	4
je cite	-5
je comptais	-5
je connais	2
je conseille	3
je croyais	-7
je devais	2
je dirais	-1
je dois	-4
je doute	-9
je découvre	3
je déplore	-9
je garde	-3
je l'avais	5
je les	-3
je lis	1
je lui	1
je m'attendais	-22
je m'ennuyais	-6
je m'y	-1
je m'étais	2
je me	-8
je mets	-3
je n'adhère	-1
je n'ai	-35
je n'avais	7
je n'irai	-1
je n'y	-1
je ne	-10
je parle	-5
je passe	-2
je pensais	-2
je pourrais	-6
je préfère	-2
je pu	1
je recommande	12
je regrette	-1
je reste	-4
je sais	-12
je souhaite	13
je suis	-2
je trouve	-15
je vais	-10
je venais	-4
je vois	-16
je voudrais	4
je voulais	-5
je écrire	-1
jean christophe	3
jean françois	-4
jean jacques	9
jean louis	10
jean teulé	-2
jeanne	3
jeter	-1
jeter un	-1
jette	-2
jeté	-3
jetée	-2
jeu	1
jeune	4
jeune auteur	9
jeune et	3
jeune homme	2
jeunes	1
jeunes hommes	3
jeunes personnes	1
jeunesse	2
jeux	-2
jeux de	-2
job	2
joie	1
joie et	1
joies	2
jolie histoire	3
jolies	-5
joliment	-9
jolis	3
jonathan littell	4
jones	7
jouant	-1
jouer avec	2
jour au	3
jour de	2
jour il	-3
jour la	-3
jour où	3
jourdain	1
journal	1
journal des	2
journaliste	3
journaux	-2
journée	8
journées	8
jours !	4
jours avant	-4
jours de	-1
jours et	2
joué	3
jt	2
jt de	2
juan	10
jubilatoires	1
juge	2
jugement	24
juger	5
juges	2
jugé	1
juifs	-1
juin	-27
juncker	-8
jungle	-4
junior	-17
jusqu'a	2
jusqu'a la	2
jusqu'en	2
jusqu'où	7
jusqu'à ce	5
jusqu'à dimanche	2
jusqu'à plus	-2
jusque	-6
jusque là	-24
juste avant	1
juste dans	3
juste du	-2
juste et	5
juste qu'il	-3
juste titre	1
juste un	-2
juste valeur	-3
juste à	-7
justes	3
justesse	3
justice	-3
justification	1
justifie	-3
justifier	-5
jérôme	1
jérôme ferrari	1
k	-8
kenya	3
ki	17
ki moon	17
kindle	-3
kindle a	-3
king	2
knock	2
knock est	2
l amour	4
l assemblée	6
l auteur	-2
l ecologie	-18
l ecotaxe	-17
l histoire	-3
l impression	-3
l on	-1
l écotaxe	-32
l écriture	-3
l électricité	6
l énergie	15
l'abandon	-7
l'abandon de	-7
l'abattage	-30
l'abattage massif	-20
l'abord	1
l'absence	-1
l'académie française	-5
l'accompagnement	10
l'accompagner	1
l'achat de	-6
l'achat du	6
l'acheter	-2
l'acidification	-31
l'acidification des	-31
l'actualité	2
l'adaptation	3
l'adolescence	2
l'affaire	2
l'afrique	-7
l'agacement	4
l'agriculture biologique	7
l'ai lu	1
l'ai reçu	-3
l'ai trouvée	-2
l'aide	7
l'aide de	3
l'aie	-31
l'aie http	-15
l'aime	7
l'air	5
l'air de	3
l'air un	-6
l'aise	-17
l'alchimie	2
l'allemagne	-2
l'allemand	-1
l'ambiance	16
l'ambivalence	1
l'ami	2
l'amitié	11
l'amitié de	1
l'amitié et	3
l'amour	5
l'amour d'un	1
l'amour dans	1
l'amour de	2
l'amour et	8
l'amène	1
l'amérique	1
l'anglais	-2
l'angleterre	3
l'annonce	1
l'apparence de	1
l'appartement	3
l'apprentissage	-21
l'archipel	6
l'argent et	3
l'argent pour	-7
l'argument	-11
l'arnaque	-11
l'arrivée	5
l'arrivée du	8
l'arrogance	-7
l'art	1
l'art de	3
l'asie	3
l'aspect	4
l'assemblée	-2
l'asservissement	1
l'atmosphère	3
l'attention	-1
l'attribution	-2
l'auteur	-4
l'auteur ?	-4
l'auteur dans	-2
l'auteur des	-3
l'auteur devrait	-3
l'auteur en	1
l'auteur est	1
l'auteur mais	-3
l'auteur n'est	-19
l'auteur nous	28
l'auteur parvient	2
l'auteur pour	6
l'auteur que	-1
l'auteur se	-1
l'auteur ses	2
l'auteur y	1
l'auteur à	-1
l'auteure	-10
l'autoconsommation	6
l'autoconsommation et	3
l'automne	-13
l'autorité	8
l'autre	2
l'autre avec	1
l'autre dans	2
l'autre mauvais	-4
l'autre nous	4
l'autre pour	1
l'avais	5
l'avancée	1
l'avenir	1
l'aventure	7
l'avoir lu	10
l'ayant	2
l'eau	-15
l'eau de	-14
l'eau http	-9
l'ecologie	-16
l'ecologie sur	-9
l'ecologie ségolène	4
l'ecotaxe	-30
l'effet	1
l'eglise	2
l'eglise qui	2
l'egypte	2
l'elysée	-5
l'empire des	1
l'empoisonnement	1
l'emporte	1
l'encontre du	2
l'encyclopédie	-2
l'energeek	3
l'energie	-1
l'enfance et	3
l'enfance malheureuse	-7
l'ennemi	-2
l'ennemi du	-9
l'ennui	-2
l'ensemble de	1
l'ensemble du	-4
l'entreprise	7
l'envers	-3
l'envie	-9
l'envie de	-5
l'environnement	2
l'epfl	-1
l'epfl innovent	3
l'epoque	-1
l'esclavage	1
l'espace	11
l'esprit de	2
l'esprit des	4
l'espèce est	-7
l'espèce humaine	3
l'essentiel	-1
l'essentiel de	1
l'essentiel est	5
l'estime	1
l'etat	-1
l'etrange	-1
l'etrange voyage	-1
l'europe	-1
l'excellent	-3
l'exception	-2
l'exil	2
l'expansion	-7
l'expansion des	-7
l'explication	-1
l'exploitation	-12
l'exportation de	-7
l'exportation http	1
l'express	10
l'expérience de	-1
l'extérieur	8
l'habileté	1
l'histoire ?	-2
l'histoire avec	3
l'histoire comme	-5
l'histoire d'un	11
l'histoire de	1
l'histoire du	4
l'histoire n'est	-7
l'histoire ne	2
l'histoire se	6
l'histoire sont	1
l'homme comme	2
l'homme de	2
l'homme et	1
l'homme sur	-1
l'homme à	1
l'honneur	42
l'honneur jusqu'à	2
l'honneur pour	4
l'horreur	6
l'horreur de	1
l'humanisme	2
l'humanité	-1
l'humanité le	2
l'humiliation	2
l'humour et	1
l'hydroélectricité	14
l'héroïne	1
l'hôtel	7
l'idée	-8
l'idée de	-1
l'idée du	-3
l'idée est	-8
l'idéologie	1
l'image	2
l'immense	1
l'importance du	5
l'impression	-3
l'impression d'avoir	-2
l'impression de	2
l'impression qu'il	-17
l'impression qu'on	2
l'improbable	2
l'incertitude	-3
l'inceste	-3
l'inceste !	-2
l'incite	2
l'incite à	2
l'incompréhension	-3
l'inconscient	1
l'incroyable	1
l'incroyable univers	7
l'inculture	-3
l'inculture et	-3
l'indifférence	-9
l'indifférence générale	-11
l'individu	2
l'indonésie	8
l'infini	1
l'ingénieur	3
l'injustice	6
l'instant	-2
l'instar	1
l'intensité	1
l'intermédiaire	-4
l'interview	-7
l'intrigue ou	-4
l'introduction	-4
l'intérieur	6
l'intérieur par	1
l'intérêt et	-5
l'intérêt que	1
l'invasion	-1
l'issue	8
l'itinéraire	2
l'objectif de	1
l'objet	3
l'objet de	1
l'observation	2
l'obsession	1
l'obsession de	3
l'obéissance	2
l'occasion	15
l'occasion d'un	1
l'occasion de	1
l'occident	-4
l'occupation	3
l'oeuvre	4
l'oeuvre du	2
l'offrir	3
l'ombre	2
l'on aime	4
l'on croit	2
l'on découvre	3
l'on oublie	-2
l'on peut	1
l'on puisse	2
l'on retrouve	1
l'on trouve	-1
l'ont	-1
l'onu prédit	-9
l'opposé de	1
l'orientalisme	1
l'original	3
l'originalité à	-3
l'oubli	1
l'oubli des	2
l'ouverture	2
l'ouverture au	2
l'ouvrage par	6
l'ue	-9
l'un	1
l'un de	-1
l'un des	2
l'une	11
l'une de	1
l'une des	4
l'unique but	-3
l'univers	6
l'univers de	4
l'univers du	4
l'université	4
l'urgence	-27
l'urgence de	-14
l'usage	-5
l'usure	2
l'utilisation	3
l'âge de	-1
l'âme	2
l'échec	3
l'éco	-1
l'école	9
l'écologie	-6
l'écologie !	-1
l'écologie c'est	2
l'écologie dans	-7
l'écologie en	13
l'écologie est	1
l'écologie et	-29
l'écologie http	-9
l'écologie humaine	12
l'écologie mais	-1
l'écologie ne	4
l'écologie non	-7
l'écologie punitive	-15
l'écologie à	-1
l'écosysteme	-12
l'écosystème	19
l'écosystème du	48
l'écosystème est	12
l'écosystème numérique	4
l'écosystème startup	6
l'écotaxe	-4
l'écotaxe http	-7
l'écotaxe poids	18
l'écotaxe vient	-4
l'écoute	2
l'écriture	-3
l'écriture de	5
l'écrivain	-1
l'éditeur	-13
l'éditeur et	-3
l'édition	-2
l'édition de	-5
l'égal	2
l'égal de	2
l'égalité	7
l'église	1
l'électricité	5
l'électricité pour	2
l'élevage	8
l'élite	-4
l'éloge	-1
l'émission	3
l'énergie	17
l'énergie renouvelable	12
l'énergie solaire	4
l'énergie verte	-1
l'énergie à	1
l'énergie éolienne	-23
l'éolien	7
l'éphémère	1
l'épidémie	-17
l'époque	1
l'époque où	-1
l'équivalent	4
l'état	-2
l'état de	-13
l'étranger	-1
l'étudiante	7
l'été	5
l'évocation	5
l'évocation des	2
l'évolution	8
l'évolution de	7
l'événement	1
l'évêque	-1
l'île	5
l'île de	6
l'île des	1
l'œuvre de	1
la bad	9
la barbarie	1
la base	2
la beauté	2
la belle	-1
la bible	-3
la biomasse	3
la bombe	2
la bouche	-1
la bourgeoisie	6
la campagne	16
la carte	-6
la chair	1
la chaleur	-2
la chance	4
la chartreuse	2
la chasse	1
la chine	8
la chute	-1
la cité	2
la civilisation	13
la collaboration	1
la collection	-3
la colonisation	1
la colère	-5
la commission	-4
la compassion	3
la complexité	3
la complicité	2
la comprend	1
la compréhension	22
la comédie	5
la confrontation	-3
la connaissance	5
la conquête	6
la consommation	11
la construction	5
la contemplation	1
la corbeille	2
la corde	-3
la corrida	-4
la cour	-2
la couverture	-7
la critique	1
la croissance	3
la création	1
la créativité	-3
la culture	19
la côte	2
la date	-3
la dernière	2
la description	11
la différence	2
la dignité	8
la digression	-3
la disparition	-2
la douceur	10
la douche	-11
la douleur	19
la droite	4
la débâcle	1
la décadence	7
la déception	-22
la décision	7
la découverte	1
la déforestation	-2
la dépendance	1
la dérision	3
la détente	1
la fable	3
la facture	5
la faire	1
la famille	4
la fascination	-2
la fatalité	1
la faute	-3
la façon	-1
la fiction	8
la fidélité	2
la fin	1
la finesse	5
la fiscalité	-8
la foi	1
la fois	30
la folie	7
la fonction	1
la fondation	-12
la force	6
la formule	6
la forêt	-2
la france	-6
la fuite	7
la galerie	19
la gare	2
la garonne	-9
la gentillesse	1
la gestion	12
la grandeur	1
la grotte	-5
la guerre	-4
la guillotine	1
la géothermie	16
la haine	3
la haute	-1
la je	-6
la joie	1
la journée	6
la jungle	-4
la lande	1
la lecture	-3
la limite	-21
la loi	2
la longue	3
la lourdeur	-2
la lucidité	-2
la lumière	-1
la lutte	1
la magie	1
la maison	26
la majorité	2
la maladie	2
la manipulation	-2
la manière	1
la marie	2
la mariée	-4
la marque	6
la mauvaise	-4
la maîtresse	2
la meme	-5
la ministre	3
la mise	-2
la misère	12
la moitié	1
la montagne	17
la mort	13
la moule	-4
la mythologie	-2
la mécanique	-8
la médiocrité	-1
la mémoire	1
la méthode	7
la narration	-1
la narratrice	1
la nature	8
la nausée	-8
la neige	-31
la noirceur	1
la nostalgie	3
la notion	-3
la nouvelle	-3
la nuit	15
la nécessité	1
la page	-9
la paix	-1
la panique	-17
la panne	-16
la parfaite	-10
la parole	9
la part	4
la passion	29
la paternité	2
la pauvre	-3
la pauvreté	-7
la peine	25
la perfection	13
la personne	1
la perte	3
la peste	2
la philosophie	9
la photo	2
la place	-3
la plage	-2
la planète	-6
la plateforme	8
la plume	-3
la plupart	-2
la plus	11
la pléiade	1
la pma	-7
la pointe	7
la police	2
la population	-11
la portée	4
la possibilité	11
la poubelle	-9
la poussière	-2
la poésie	10
la presse	-2
la preuve	-1
la principale	-1
la prison	1
la privatisation	-19
la production	15
la progression	-1
la promotion	-28
la propre	-3
la prose	1
la protection	35
la prédiction	1
la présence	1
la présentation	-1
la psychanalyse	14
la pub	-6
la publicité	-2
la puissance	18
la pureté	1
la qualité	1
la quatrième	-3
la question	-6
la quintessence	1
la race	6
la recherche	42
la reine	1
la rencontre	10
la rendre	3
la rentrée	1
la requête	-32
la richesse	11
la rivalité	1
la rochelle	-1
la rue	4
la rupture	1
la russie	2
la réaction	3
la réception	3
la réflexion	1
la région	4
la répétition	-18
la résilience	7
la résistance	1
la rêveuse	1
la sacro	1
la saga	6
la santé	-2
la satire	4
la science	38
la scène	5
la semaine	-1
la sensation	-1
la sensibilité	-4
la servante	1
la seule	-1
la shoah	2
la simplicité	1
la situation	1
la société	1
la solitude	1
la ss	1
la startup	3
la stratégie	3
la structure	1
la subtilité	2
la suppression	2
la surface	-1
la suspension	-3
la sécurité	-6
la séduction	1
la série	1
la taxe	1
la technique	-1
la tendresse	2
la toile	7
la tolérance	5
la tourmente	1
la toute	2
la tragédie	1
la transition	6
la traversée	1
la trilogie	-9
la troisième	-2
la trouve	-1
la tyrannie	2
la tâche	2
la télé	1
la tête	1
la valse	6
la variété	3
la veine	-2
la version	-5
la victoire	12
la vie	21
la vieillesse	-1
la ville	-1
la vision	4
la vitesse	-6
la voiture	-2
la voix	5
la vraie	3
la vulgarité	-4
la vérité	49
la zad	-6
laborieusement	-1
laborieux	-2
labro	7
lagarde	5
lagarde et	5
laisse les	-5
laisse lire	-24
laisse prendre	5
laisse totalement	2
laisse un	-19
laissent	-17
laissent à	-5
laisser croire	3
laissera	3
laissez	5
laissez moi	5
laissez vous	1
laissé	-2
laissé tomber	-12
laissées	2
lait	-4
lait cru	-17
lalla	1
lambda	-4
lambert	6
lance	11
lance un	2
lance une	1
lancement	3
lancent	25
lancent un	3
lancera	1
lancé	2
lande	1
landes	1
langue des	1
langue que	4
langues	7
lanzmann	-4
lanzmann a	-4
laquelle je	-1
laquelle l'auteur	4
laquelle le	1
laquelle les	-4
larme	14
larmes	-1
lassant	-2
lasse	-21
lasser	-7
lassée	-5
latin	-8
laurent et	3
laurent gaudé	-4
lauriers	1
le	-1
le biais	-4
le bisphénol	-15
le blog	8
le boudoir	2
le bouquin	-9
le bruit	12
le but	1
le cadre	2
le cambodge	2
le camp	1
le canada	-68
le caractère	1
le centre	5
le cfc	8
le charbon	-6
le chef	10
le cheminement	-4
le chien	2
le chinois	1
le classement	2
le clou	-1
le collège	19
le colonel	2
le combat	-1
le commissaire	3
le comprendre	-1
le conseil	4
le conseille	30
le contexte	6
le contraire	-10
le corps	7
le courage	12
le cours	12
le crime	-7
le crowdfunding	3
le culte	1
le cœur	3
le descriptif	-17
le deuxième	-2
le devoir	1
le directeur	4
le discours	-2
le dispositif	-1
le dit	-1
le divorce	-10
le docteur	1
le don	4
le dos	3
le début	-1
le désert	-1
le désir	15
le détour	12
le développement	-1
le fin	1
le finir	-19
le fond	-1
le font	-1
le format	-8
le fromage	-43
le genre	1
le goncourt	-1
le groupe	34
le génie	1
le hartani	1
le horla	7
le héros	2
le jeu	3
le jeune	11
le jour	5
le kindle	-3
le lancement	-10
le lecteur	2
le lire	1
le lisant	2
le lise	2
le lit	3
le livre	-5
le long	3
le maintien	5
le mal	3
le manchot	-19
le mari	3
le marquis	2
le masque	2
le meilleur	33
le message	-32
le mettre	2
le mieux	-5
le milieu	2
le ministère	30
le moindre	-4
le moins	-14
le monde	-4
le montre	1
le mot	-9
le moteur	-4
le mouvement	5
le moyen	1
le mythe	7
le métro	-3
le nom	-3
le non	1
le nord	1
le nucléaire	-3
le pacifique	1
le pain	-9
le papillon	-2
le parlement	-8
le passage	-2
le passé	1
le pavé	1
le pays	-2
le paysage	-8
le peintre	1
le pire	-14
le piège	-4
le plus	1
le point	2
le portrait	2
le pourquoi	-2
le pouvoir	11
le poète	3
le premier	1
le prendre	-4
le prince	8
le principal	2
le problème	-24
le prochain	-2
le procès	2
le procédé	-2
le progrès	2
le protagoniste	2
le préfet	15
le présent	2
le président	-8
le ps	-12
le pseudonyme	1
le public	1
le quartier	1
le rappelle	-6
le rapport	-1
le recommande	11
le recours	-14
le refus	1
le regard	2
le relire	1
le renaudot	-3
le rendement	18
le reprendre	-1
le respect	7
le restaurant	-9
le reste	-10
le retour	8
le retrouver	3
le roi	-3
le roman	-1
le royaume	6
le réchauffement	3
le sable	1
le sais	-9
le scandale	-23
le schéma	7
le scrs	-8
le scénario	-7
le second	1
le secteur	4
le sel	2
le sens	4
le service	-1
le silence	4
le sinistre	1
le site	-18
le socialisme	-7
le solaire	27
le soleil	1
le sommet	1
le sont	6
le souffle	18
le sourire	18
le souvenir	6
le spectacle	7
le style	-4
le sud	-1
le suivant	-2
le sujet	-6
le suspense	2
le symbole	-5
le talent	-1
le tapis	1
le temps	4
le terminer	-12
le texte	-5
le thème	-1
le titre	-16
le ton	-1
le tout	1
le traitement	2
le travail	1
le troisième	-15
le truc	-3
le vent	5
le verdict	1
le vide	4
le vieillissement	-9
le visage	1
le vocabulaire	-1
le voilà	1
le voir	1
le vol	4
le voleur	-1
le vrai	-18
leclanché	-4
leclanché et	8
lecteur	1
lecteur en	6
lecteur est	17
lecteur sans	1
lecteurs	-8
lecteurs de	-2
lecteurs je	-2
lecteurs pour	-1
lectorat	-1
lectrice	8
lectrices	-4
lecture a	7
lecture des	-7
lecture en	-1
lecture et	7
lecture je	5
lecture ne	-1
lecture peu	-4
lecture pour	-6
lecture pénible	-16
lecture que	5
lecture un	2
lecture à	-3
lente des	6
lentement	1
lenteur	3
lepage	2
lequel	5
lequel elle	3
lequel on	10
les abeilles	-8
les abysses	-19
les adultes	-8
les affres	1
les ai	-2
les allemands	2
les ambiances	1
les amener	-5
les anecdotes	-8
les années	2
les anti	-10
les auteurs	-5
les autoroutes	-12
les autres	3
les aventures	1
les baleines	13
les banques	2
les bienveillantes	5
les bonheurs	2
les bons	-1
les caisses	-5
les camps	1
les cas	3
les causes	1
les centrales	-48
les champs	1
les chapitres	-1
les chasseurs	-7
les chercher	1
les cheveux	-2
les choix	1
les choses	-1
les chutes	2
les chômeurs	-10
les classiques	1
les commentaires	-16
les conditions	-8
les connaître	1
les considérations	-1
les contes	2
les corps	2
les criminels	1
les dangers	-4
les dernières	1
les descriptifs	2
les descriptions	2
les dessins	-1
les deux	-2
les dialogues	-6
les différentes	3
les dix	-5
les députés	5
les entrepreneurs	2
les entreprises	21
les eoliennes	-1
les errements	2
les erreurs	-1
les espoirs	1
les espèces	-40
les experts	4
les falsificateurs	-3
les fans	-10
les fenêtres	-1
les fleurs	4
les fourmis	-3
les français	-1
les futurs	-3
les féministes	-11
les fêtes	3
les gardes	1
les gens	-1
les gestes	1
les goûts	-5
les grandes	1
les guerres	-2
les générations	1
les heures	-4
les hommes	6
les horreurs	2
les héroïnes	-3
les incertitudes	-1
les instants	2
les intranets	5
les intrigues	3
les jeunes	32
les jeux	-3
les joies	1
les juger	1
les lecteurs	-1
les les	6
les lignes	4
les limites	5
les lire	2
les livres	-8
les loups	-20
les loyers	7
les mains	1
les manuels	1
les maux	2
les meilleurs	1
les membres	-3
les minutes	1
les moments	8
les multiples	1
les murs	3
les mécanismes	9
les médias	-20
les méduses	-7
les non	-1
les notes	2
les nouvelles	3
les nuits	1
les nuls	-6
les ogm	-27
les oiseaux	-46
les ouvrages	14
les parcs	-5
les parents	-9
les parisiens	17
les paysages	2
les paysans	1
les peines	3
les personnages	-17
les personnes	3
les pires	-1
les politiques	-11
les pratiques	4
les premiers	1
les principaux	1
les prisonniers	1
les proches	-5
les procédés	3
les productions	5
les professeurs	-5
les profondeurs	2
les projets	-1
les protagonistes	4
les précédents	2
les prémisses	4
les pyrénées	1
les pêcheurs	4
les quartiers	6
les quelques	-1
les questions	-1
les raccordements	4
les richesses	2
les romans	2
les ruses	1
les récits	-1
les références	2
les sacs	-9
les scènes	-1
les secondes	-4
les semaines	2
les sens	-5
les sentiers	1
les siens	-2
les snobs	2
les socialistes	13
les sociétés	-2
les solutions	6
les souffrances	1
les souvenirs	2
les sujets	1
les symptômes	4
les sénatoriales	11
les templiers	1
les temps	8
les tempêtes	-6
les thanatonautes	-8
les thèmes	11
les théories	-1
les tirs	13
les travaux	11
les trouver	-4
les témoins	-1
les us	1
les valeurs	-1
les verts	9
les vertus	2
les victimes	1
les âmes	8
les échos	2
les écoles	-11
les écologistes	-2
les écolos	-13
les économies	-9
les écrits	2
les éditeurs	-4
les éleveurs	1
les émotions	15
les énergies	12
les éoliennes	-28
les épisodes	2
les étapes	28
les états	1
les êtres	8
lesquelles	-1
lesquels	9
lesquels le	1
lettre	-14
lettres de	3
leur	1
leur amour	1
leur capacité	4
leur faire	4
leur mère	1
leur nom	-2
leur propre	2
leur résilience	7
leur sexualité	2
leur vie	15
leur écosystème	10
leur époque	1
leurs	7
leurs auteurs	-1
leurs enfants	1
leurs vies	7
levant	2
levy	7
levy j'ai	1
leçon	20
leçon de	12
liaison	10
liaison avec	2
liban	1
liberté	1
liberté et	6
libidineux	-8
libraire	2
librairie	1
libre de	-8
libérer	-1
libéré	1
lien	6
liens familiaux	-3
lieu d'être	-4
lieux communs	-2
ligne de	6
ligne par	-3
lignes	3
lignes de	9
lille	3
limite	-11
limite de	-8
limites	9
limites de	22
limité	-6
limpide	7
lion	1
lions	6
lirai	-2
lire	4
lire absolument	35
lire au	3
lire avec	10
lire ce	5
lire d'elle	-2
lire dans	-6
lire en	-1
lire encore	1
lire et	8
lire ici	9
lire même	2
lire pour	4
lire sans	3
lire son	15
lire un	-2
lire une	-1
lire à	2
lis	2
lis de	-1
lis des	-2
lis et	15
lis pour	3
lisant ce	1
lise	14
lisez	3
lisez ce	1
lisez le	58
lisez plutôt	-4
lisez vite	2
liste	-5
liste des	-10
liste noire	-11
lit	2
lit avec	13
lit comme	5
lit d'une	7
lit dans	-4
lit en	3
lit et	7
lit facilement	-3
lit sans	2
lit très	1
lit vite	-41
littell	6
littell a	3
litterature francaise	5
littéraire	-1
littéraires	-7
littérature du	1
littérature et	-42
littérature française	-1
littérature qui	-7
littérature à	-2
livraison	21
livre ?	-6
livre bien	8
livre c'est	1
livre car	-8
livre ce	-5
livre d'un	4
livre dans	1
livre de	-2
livre doit	-2
livre du	-6
livre dur	2
livre décevant	-3
livre en	2
livre entre	4
livre est	10
livre ici	11
livre il	4
livre j'ai	6
livre je	-2
livre le	7
livre long	-3
livre magnifique	7
livre mais	-34
livre manque	-6
livre me	-6
livre merveilleux	2
livre mérite	6
livre ne	-24
livre par	2
livre parce	2
livre plein	2
livre pourtant	-4
livre qu'on	-1
livre que	1
livre qui	1
livre sa	6
livre sans	1
livre soit	3
livre sous	1
livre trop	-4
livre très	1
livre un	3
livre une	4
livre vous	9
livre vraiment	6
livre à	5
livre évoque	2
livres	-2
livres mais	-2
livres par	-6
livres sont	1
livres à	-14
livret	-8
lié	19
lié à	19
liée	-1
liée à	-1
liés	6
lobby	-16
lobbys	-9
local	21
local c'est	6
locale	8
locale !	7
localités	2
locaux	-11
loge	2
logement	10
logements	27
logiciel	-5
logique	14
loi	4
loi de	-2
loi transitionenergétique	8
loi à	1
loin d'être	4
loin de	-3
loin le	2
loin que	-6
lointains	-5
loire	15
loiroyal	37
loisirs	-3
lol	-11
long des	2
long du	2
long et	-1
longtemps	4
longtemps que	3
longues	-4
longues années	-5
look	-5
lors	1
lors de	1
lors du	5
lorsqu'elle	6
lorsqu'il	-11
lorsqu'ils	1
lorsqu'ils sont	1
lorsqu'on est	2
lorsque j'ai	-4
lot	-17
lot de	-3
loufoque	1
loufoques	4
louis	32
louis fournier	3
louis xiv	2
loup	1
loups	1
lourd	1
lourd et	-14
lourdeur	-4
lourdingue	-6
lourds	1
loyers	2
lt	-15
lu	1
lu avec	-3
lu ce	1
lu dans	1
lu de	-3
lu jusqu'au	-2
lu la	-6
lu le	-2
lu par	2
lu plusieurs	-7
lu une	2
lu vite	-7
lu à	2
lucidité	-1
lucidité et	7
ludique	-7
lue	-3
lui a	10
lui comme	2
lui convient	-1
lui demande	2
lui dit	4
lui en	-4
lui est	3
lui impose	-11
lui paraît	1
lui ses	2
lumineux	17
lumière	1
lumière du	2
lumières	7
lus dans	-4
lutte	2
lutte contre	14
lutter	12
lutter contre	14
luttes	1
luxe	5
lycée	16
lyon	-1
lyon et	-12
lyrique et	1
lyrisme	4
là	-4
là au	-4
là bas	1
là c'est	7
là encore	-3
là est	-3
là je	-1
là même	1
là non	-12
là où	54
là plus	2
là qu'il	-5
là qu'on	-4
là que	-1
là quelle	-5
là sont	2
là tout	9
là une	-1
lâche	-8
lèvres	2
légende	1
léger et	12
légère et	-1
légèreté et	1
léon	8
lévy	-24
lévy était	-3
m	-2
m a	-2
m'a	1
m'a bien	7
m'a conseillé	11
m'a donné	1
m'a déçue	-6
m'a permis	1
m'a vraiment	-3
m'agace	-6
m'attendais	-22
m'attendais à	-18
m'avait conseillé	2
m'en	3
m'ennuyais	-6
m'est	-3
m'explique	-7
m'ont parues	-2
m'y	2
m'y suis	-6
m'étais	2
m'être	-5
ma el	1
ma faim	-30
ma femme	-7
ma fille	1
ma foi	1
ma lecture	-17
ma librairie	-1
ma mémoire	-2
ma petite	1
ma vie	5
mac	-3
madagascar	-1
madame bovary	2
maghress	2
maghress eco	2
magie	3
magie des	6
magique	1
magistral	5
magistral !	2
magnifique	14
magnifique !	2
magnifique il	3
magnifique livre	4
magnifique mais	-4
magnifique par	2
magnifique roman	2
magnifique récit	1
magnifiques	5
mai	-5
main et	1
mains et	-9
maintenant qu'il	2
maintenu	4
maintenu en	1
maintien	29
maintien de	29
maintient	1
maire	-1
maire de	-1
mais	-8
mais alors	1
mais après	-24
mais attention	2
mais aussi	25
mais avec	1
mais beaucoup	3
mais bon	-12
mais c'est	-1
mais c'était	-3
mais cela	-2
mais de	-5
mais dont	1
mais du	3
mais enfin	-3
mais franchement	-28
mais globalement	-6
mais j'aime	-4
mais j'avais	-1
mais j'avoue	-8
mais jamais	3
mais je	-5
mais juste	-2
mais l'auteur	-5
mais la	-3
mais le	-1
mais les	-5
mais là	-48
mais maintenant	1
mais malheureusement	-5
mais non	-29
mais par	3
mais pas	2
mais peu	-3
mais peut	4
mais pour	-4
mais quand	1
mais que	-7
mais quel	1
mais quelle	-3
mais reste	-7
mais rien	1
mais sans	-16
mais se	1
mais si	-1
mais son	2
mais sur	-3
mais tellement	3
mais toujours	5
mais tout	-2
mais une	2
mais vous	-2
mais ça	-1
mais également	3
maison	26
maison de	1
maison et	7
maitre	3
maitrise	3
majeur	20
majeur de	3
majeur du	3
majeure	-1
majeure de	2
majorité	12
majorité de	-1
majorité des	3
mal	-21
mal les	-6
mal à	-3
mal écrit	-19
mal être	-8
malade	1
malades	-2
maladie qui	1
maladies	-2
maladies qui	-9
malaise	-10
malaise social	-8
malaussene	5
malevil	2
malgré	-2
malgré la	-26
malgré lui	1
malgré sa	1
malgré ses	4
malgré son	2
malgré tout	-11
malheureusement	-24
malheureusement j'ai	-1
malheureusement le	-7
malheureusement trop	1
malicieux	-1
malin	4
malin plaisir	1
malédiction	-2
maman	5
manchot	-19
manchot empereur	-19
manie	3
manie la	1
manier	2
manifestation	-2
manifestation contre	-10
manifeste	7
manifpourtous	-12
manipulation	1
manière !	2
manière très	1
manquait	1
manque	-63
manque de	-13
manque peut	-1
manque un	-5
manquent	-12
manquer	-13
manquer son	-5
manqué	-12
manuels	1
marc	5
marc levy	6
marc lévy	-15
marchand	-6
marchand de	-3
marché de	6
marguerite	19
mari	27
mari que	1
mari qui	6
mariage de	7
mariage et	-4
marie	6
marie bernadette	4
marie christine	-8
marin	5
marine	3
marine http	9
marines	1
marivaux	2
marié	4
marié à	1
mariés	5
mariés centristes	2
maroc	6
marocaine	38
marquent	5
marquis	5
marqué	2
marqué sa	1
marquée par	1
mars	-2
marseille	-2
martin	3
martinique	16
maréchal	1
masculines	1
masque	2
massif	-20
massif des	-16
maternel	1
mathias	1
mathématiques	-1
matière de	6
matière à	-6
matières	-1
matériel	1
matérielle	1
maudit	-10
maupassant	86
maupassant décrit	4
maupassant nous	1
mauriac	2
mauriac est	1
maurice	-7
mauvais	-25
mauvais effet	-4
mauvais roman	-3
mauvais signal	-6
mauvaise	-94
mauvaise foi	-8
mauvaise santé	-7
maximes	-2
mayenne	15
mazars	7
maîtresse	7
maîtrise	5
maîtrise de	1
me	-15
me concerne	-3
me demande	-17
me dis	-1
me faire	1
me faisant	1
me fait	-6
me l'a	-4
me laissant	2
me laisse	2
me parait	-5
me permets	-2
me plaît	1
me rend	6
me reste	-4
me retrouve	-1
me sens	-1
me suis	-2
me tardait	-4
mediaterre	-1
meilleur	15
meilleur de	7
meilleur livre	1
meilleur moyen	2
meilleure émission	8
meilleures pratiques	5
meilleurs	2
membre de	-4
menace	-52
menace les	-4
menacé	-11
menacée	-45
menacée http	-15
menacée par	-4
menacée via	-1
menacées	-3
menacées à	-11
menacés	-19
menacés http	-5
mener	-1
mener une	2
mensonge	18
menés	3
menés par	1
mer	11
mer et	1
merci	68
merci !	12
merci de	-3
merci du	2
merci monsieur	3
merci pour	25
merci user	2
merci à	4
merde	-34
merle	7
merveille	6
merveilleuse	2
merveilleux	12
merveilleux qui	1
mes amis	2
mes années	4
mes lectures	-2
mes yeux	-1
message	-3
message que	-7
messages	1
messieurs	-1
mesure	1
mesure de	2
mesure des	1
mesurer	6
mesures	-10
met	-1
met dans	3
met en	-12
met le	-10
mettant	7
mettant en	1
mettre au	-1
mettre le	5
mettre un	3
meurent	-21
meurtre	1
meurtri	1
meurtrier	3
meutres	4
mexicains	-23
mexicains http	-9
mexicains le	-2
michard	5
mieux comprendre	7
mieux de	-13
mieux est	-16
mieux et	-2
mieux faire	4
mieux fait	-4
mieux que	2
mieux se	-9
mijeon	-4
milieu	-1
milieu des	11
militaire	-1
militante	2
mille	-1
milliards d'euros	6
milliards pour	-9
milliers	-1
millions	8
millions de	24
millénaires	-6
minable	-7
mince	2
mine	12
mine de	4
mineurs	1
minimum	-24
ministre	-13
ministre de	-20
ministres	-1
minitel	-8
minuscule	-9
minutes	1
minutieuse	2
minutieusement	1
mis	-1
mis au	1
mise sur	7
mise à	4
misogyne	-4
miss	1
misère	22
mit	2
mitigé	-2
mièvre	-2
mobilisation	43
moche	-33
mode	-1
mode veille	-12
modernité	7
modeste	5
moeurs	1
moi !	-3
moi aussi	1
moi c'est	1
moi de	1
moi en	4
moi j'ai	5
moi je	-1
moi la	-2
moi m'a	-3
moi même	28
moi qui	6
moi vous	7
moi à	-5
moi ça	-2
moindre	-1
moins	3
moins aimé	-1
moins attachants	-4
moins bruyantes	6
moins en	-1
moins intense	1
moins je	1
moins qu'elle	-3
moins un	-5
mois plus	1
moitié	1
moitié ce	-6
moitié du	1
moka	2
molière	5
molière se	1
moment	11
moment !	7
moment alors	2
moment dans	5
moment en	1
moment ou	4
moment où	1
moment plein	2
moment user	4
moments	10
moments de	1
moments si	3
mon	3
mon achat	-6
mon adolescence	14
mon avis	-1
mon côté	-2
mon dieu	-6
mon enfant	-8
mon enthousiasme	-6
mon goût	2
mon premier	2
mon prof	10
mon sens	-6
mon temps	-7
monde	-1
monde !	-1
monde ?	1
monde a	1
monde de	37
monde du	-1
monde en	10
monde entier	-9
monde est	28
monde et	5
monde n'est	3
monde où	1
monde pour	26
monde pénalisée	-7
monde réel	-5
monde se	7
mondiale	-1
mondiaux	-1
mondiaux http	4
monet	1
monstre	15
monstre de	3
monstres	1
monstruosité	1
mont	2
mont fuji	2
montagne	23
montaient	1
monte	-1
monter en	1
montpellier	-16
montre	4
montre la	3
montre le	-6
montre que	25
montrer	1
montrer les	3
montré	-3
montré que	-3
montréal	7
montée	-1
montée en	1
monument	-4
monument de	-1
moon	17
moon http	3
moque	-17
moque t	-5
moqueur	1
moral	-1
morale	1
moralement	3
morceau	1
morceau de	1
morceaux	1
morses	-36
morses s'échouent	-9
mort	4
mort après	1
mort dans	1
mort du	1
mort et	1
mort omniprésente	2
mort par	1
mort pour	1
mort qui	1
morte	-1
mortels	-4
morts	-5
morts mais	1
morts suspectes	-23
moteur	-4
moteur de	-4
mots creux	-3
mots du	-3
mots justes	1
mots sont	1
mouche	1
moule menace	-2
moult	-1
mousquetaires	2
mouvement	39
moyen de	2
moyen pour	2
moyenne	-3
moyens	-1
moyens pour	-11
ms	10
multiples	13
multiples facettes	2
multiplie	-1
multiplie les	-1
multiplier	-9
multiplier avec	-9
municipal	-3
mur	-1
murs	9
musique	5
musset	2
musso que	9
musulman	2
mystérieuse	1
mystérieux	3
mythe	26
mythe de	2
mythique	1
mène	2
mènent	2
mère	2
mère et	12
mère ne	2
mère pour	-3
mère à	-8
mécanique	-8
mécanismes	11
mécanismes de	1
médecin	3
médecin dans	1
médecin est	1
médias	-20
médiatique	-20
médiatisé	1
médiocre	-16
médiocrité	-3
méditer	-1
méditerranée	2
médiéval	-7
méduses	-7
méduses sont	-7
mélancolie	5
mémoire à	1
mémoires	-8
ménage	1
mérite	1
mérite bien	2
mérites	1
métaphores	4
métaphores et	2
méthode	15
méthodes	-3
méticuleuse	1
météo	-7
mêlant	1
mêlent	2
mêlée	3
même	-1
même ?	4
même a	3
même auteur	-10
même comme	1
même d'une	-6
même dans	-4
même faire	-2
même il	2
même le	-2
même les	-14
même livre	-7
même pas	-19
même phrase	-6
même plus	-2
même quelques	-5
même qui	9
même s'il	1
même si	2
même style	5
même sur	-3
même temps	2
même un	-2
même une	-1
même à	-1
mêmes	2
n	-3
n NOT_arrive	-9
n NOT_est	-6
n NOT_ont	3
n'a	1
n'a NOT_plus	3
n'a aucun	-10
n'adhère	-4
n'adhère pas	-4
n'ai	-27
n'ai NOT_eu	4
n'ai NOT_pu	-9
n'ai jamais	-4
n'ai pas	-14
n'aime	-6
n'aime pas	-17
n'ait	1
n'apporte	-2
n'apporte rien	1
n'apportent	-2
n'arrive pas	2
n'atteindra	-3
n'atteindra pas	-3
n'aurait	-1
n'aurait pas	-1
n'avais	7
n'avais jamais	16
n'avait pas	1
n'avance	-13
n'avance pas	-5
n'avoir	-3
n'ayant	1
n'empêche	1
n'empêche pas	1
n'en NOT_est	10
n'en NOT_fait	-5
n'en NOT_peut	1
n'engage	-6
n'engage que	-6
n'enlève	4
n'enlève rien	2
n'est	-4
n'est NOT_autre	3
n'est NOT_bien	-5
n'est NOT_ce	1
n'est NOT_il	1
n'est NOT_malheureusement	-5
n'est NOT_parfois	1
n'est NOT_plus	-1
n'est NOT_qu'un	-2
n'est pas	-6
n'existe	-9
n'existe pas	-9
n'hésite	5
n'hésite pas	5
n'hésitez	1
n'hésitez pas	1
n'importe quel	1
n'importe quoi	-3
n'irai	-1
n'ont pas	-3
n'ose	-2
n'y	-15
n'y NOT_a	-10
n'y NOT_ai	-3
n'y NOT_avait	1
n'y NOT_est	-7
n'écoutant	1
n'écoutant que	1
n'était	-11
n'était pas	-15
naissance	-1
nancy	-11
nancy huston	-1
napoléon	3
narrateur	1
narrateur nous	1
narratif	-4
narration est	-9
narratrice	1
narrer	-2
nation	-16
national	1
nationales	4
nature	16
nature et	8
nature humaine	4
naturelle	12
naturellement	6
naturelles	-1
naufrage	5
nausée	-8
nazi	3
nazie	-5
nazis	2
naître	-2
naïf	1
ne	-2
ne NOT_cesse	-3
ne NOT_comporte	-1
ne NOT_comprends	-5
ne NOT_connais	2
ne NOT_connaissais	3
ne NOT_connaît	1
ne NOT_constituent	8
ne NOT_crache	-3
ne NOT_crois	-9
ne NOT_croit	3
ne NOT_dis	3
ne NOT_doit	4
ne NOT_doivent	-7
ne NOT_dure	-1
ne NOT_fait	-3
ne NOT_ferais	1
ne NOT_font	-2
ne NOT_l'avez	7
ne NOT_l'intéresse	1
ne NOT_l'ont	9
ne NOT_l'oublie	4
ne NOT_la	-2
ne NOT_laisse	2
ne NOT_le	6
ne NOT_les	-1
ne NOT_lui	1
ne NOT_m'a	-19
ne NOT_m'avait	-2
ne NOT_m'y	-3
ne NOT_manque	1
ne NOT_marche	-6
ne NOT_maîtrise	-3
ne NOT_mérite	-9
ne NOT_parle	-5
ne NOT_parvenant	3
ne NOT_parvient	-1
ne NOT_peut	3
ne NOT_peux	-12
ne NOT_pourra	-5
ne NOT_prend	-4
ne NOT_précise	-9
ne NOT_présente	-3
ne NOT_prétend	1
ne NOT_reconnais	-3
ne NOT_regrette	7
ne NOT_retrouve	-1
ne NOT_répond	-5
ne NOT_s'agit	6
ne NOT_s'arrête	3
ne NOT_s'en	2
ne NOT_s'ennuie	17
ne NOT_s'est	3
ne NOT_s'y	-3
ne NOT_s'était	5
ne NOT_sais	-14
ne NOT_saurais	1
ne NOT_serez	1
ne NOT_sommes	12
ne NOT_sort	8
ne NOT_suffit	-16
ne NOT_suis	1
ne NOT_t'en	-4
ne NOT_tient	-1
ne NOT_tombe	-5
ne NOT_trouve	-12
ne NOT_vaut	2
ne NOT_venait	1
ne NOT_veux	3
ne NOT_vienne	-5
ne NOT_vient	-15
ne NOT_vit	1
ne NOT_vois	-10
ne NOT_vous	1
ne jamais	1
ne rien	-1
neanmoins	3
neige	-30
neige est	-12
neige extrêmes	-6
neige noire	-8
nement	-4
nenni	-6
netteté	1
neuf	-5
news	-3
ni NOT_de	10
ni NOT_la	-1
ni NOT_même	-6
ni NOT_trop	1
ni NOT_vraiment	1
niais	-2
nice	22
nickel	6
nicolas rey	-7
niveau	-5
niveau du	-13
nk	-1
nk m	-1
nkm	-4
nkm ségolène	-3
nobel	-5
noble	2
noir	1
noirceur	1
noire	-45
noire au	-12
noire des	-11
noire du	-4
nom d'un	1
nom mais	3
nombre	-21
nombre incroyable	-6
nombreuses années	4
nombreuses références	4
nombreux passages	-3
nomme	-2
nommé à	-12
noms	-2
non	-3
non comme	1
non de	1
non dits	3
non du	-24
non je	1
non moins	1
non on	-14
non sens	-42
non à	-4
noor	3
nord	-1
nord de	4
normal	13
norme	1
normes	1
nos contemporains	3
nos enfants	1
nos pères	-2
nos yeux	4
nostalgie	3
notamment	1
notamment aux	3
note de	7
notes	2
notes explicatives	5
nothomb	-69
notion de	-18
notre	6
notre façon	-2
notre monde	22
notre patrimoine	6
notre propre	2
notre société	6
notre temps	-1
nour	1
nourrir	9
nourrit	2
nous	9
nous !	7
nous a	-1
nous alarmer	-2
nous allons	-1
nous amène	4
nous autres	1
nous avait	-5
nous avec	1
nous avions	-6
nous coutent	-11
nous donne	1
nous décrit	5
nous emmène	3
nous emporte	6
nous en	14
nous entraîne	19
nous et	5
nous expliquer	-4
nous faire	-1
nous fait	2
nous font	6
nous la	1
nous livre	14
nous mènent	2
nous n'en	2
nous ne	3
nous nous	1
nous offre	13
nous ouvre	1
nous ouvrir	-2
nous parle	3
nous permet	27
nous plonge	1
nous plonger	1
nous portons	-15
nous pousse	3
nous raconte	7
nous ramène	5
nous sautent	-5
nous savons	-1
nous sommes	2
nous suivons	2
nous surprendre	-5
nous tient	6
nous tisse	2
nous touchent	2
nouveau	2
nouveau de	3
nouveau monde	1
nouveau roman	-3
nouveauté	2
nouvel opus	2
nouvelle de	4
nouvelle en	-7
nouvelle pour	20
nouvelles	2
nouvelles de	11
nouvelles et	-1
nouvelles technologies	5
novembre	4
novice	2
novice en	2
noyée	-2
noé	1
noëlle	1
npdc	7
nrf	-13
nu	-3
nuages	1
nuance	-4
nuc	-8
nucléaire c'est	-10
nucléaire est	7
nucléaire et	-9
nucléaires	-1
nuit et	-1
nuits	7
nul autre	3
nul ne	2
nulle part	2
nuls	-6
numérique	1
numérisation	-2
numéro	-8
néanmoins	-2
nécessité de	1
négatives	-1
névrosé	-2
o	-24
objectif	-17
objectif de	-5
objectifs	-9
objectifs de	-2
objectivité	3
obligation	1
obligatoires	7
obligée	-3
obscur	3
obscurs	2
observation	-10
observe	1
obsession	1
obsessions	-2
obéir	2
obéit	1
occidentaux	-1
octobre	21
océans	-4
océans met	-1
océans s'accélère	-15
ode	2
ode à	1
odieux	2
oeuvre	4
oeuvre de	1
oeuvre la	1
oeuvre magistrale	2
oeuvre majeure	2
oeuvre sur	2
oeuvres	4
of	13
offert	-1
offre	61
offre une	7
offshore	5
ogm	-48
ogm et	-16
oiseaux	-30
oiseaux sont	-32
ok	4
olivier	-9
olivier adam	-9
omniprésente	9
omniprésents	1
on ?	-9
on aime	7
on appelle	-3
on apprend	3
on assiste	3
on attend	1
on avait	6
on commence	17
on constate	1
on devine	-22
on dirait	-35
on dire	2
on dit	-3
on découvre	12
on encore	1
on enlève	-3
on garde	-20
on le	-1
on m'a	2
on me	-1
on n'a	2
on n'y	-8
on nous	-8
on parle	-8
on partage	2
on pense	1
on peut	-1
on pleure	4
on plonge	8
on préfère	4
on ressent	1
on ressort	5
on reste	-2
on rit	7
on réfléchit	2
on s'attache	17
on s'en	1
on s'ennuie	-28
on se	-1
on sourit	4
on vit	8
on voit	-1
on voudrait	7
ont aimé	-4
ont envie	3
ont fait	3
ont la	3
ont marqué	2
ont peur	-9
ont pu	2
ont su	2
ont tous	-1
ont un	-5
ont voté	7
opaque	1
open	-11
opinion	-4
opinions	-1
opposants	-15
oppose	1
oppose la	1
opposition	-1
opposé	3
oppressante	2
optimiste	1
opté	2
opté pour	2
opérationnel	6
opérationnel http	1
or	-4
orange	-8
orchestré	4
orchestré du	2
ordre	1
ordre qui	1
oreille	-2
oreilles	1
orgueil	1
oriental	3
original	-37
original et	-11
original mais	-1
originalité	-1
origines	-3
os	11
oscar	1
oscar et	1
oscille	8
oscille entre	8
osent	1
oser	-1
osé	3
ottawa	-6
ottawa http	-6
ou alors	-14
ou au	1
ou bien	2
ou comment	-1
ou d'une	-2
ou de	1
ou les	-10
ou nous	3
ou on	1
ou philosophiques	2
ou qui	4
ou si	-4
ou simplement	5
ou sur	-1
ou tel	4
ou une	-5
ou à	2
ouarzazate	18
ouarzazate http	3
oubliez	4
oublié	-38
oublié aussi	-3
ouest	23
ouest france	13
ouf	-8
oui	1
oui !	2
oui la	2
ours	-1
outrage	4
outrance	-4
ouverte	14
ouverture	25
ouvrage est	10
ouvrage pour	1
ouvrage qui	1
ouvrages de	8
ouvrages précédents	-1
ouvrant	1
ouvre	1
ouvre les	1
ouvrier	3
ouvrir	-5
où	-1
où ce	-2
où chacun	2
où chaque	1
où elle	12
où est	-10
où l'auteur	-3
où l'on	3
où le	3
où les	1
où nous	5
où se	5
où tout	1
où vous	1
p ropre	1
paf	-3
page	1
page après	1
page de	2
page pour	-2
pages	-21
pages !	-13
pages au	-7
pages blanches	-4
pages d'un	-4
pages du	1
pages en	1
pages entières	-4
pages et	-1
pages on	15
pages où	-4
pages sans	-12
pages seulement	-6
pages sont	-5
pages à	-1
pages étaient	-5
pain	-2
paisible	4
paix	-3
paix à	-8
palpable	6
palpable et	3
palpitant	2
pan	1
panache	5
pancol	3
pancol a	-1
pancol mais	-15
panier	1
panique	-17
panique en	-6
panne	-17
panne de	-16
panneaux	21
panneaux bientôt	1
panneaux photovoltaïques	13
panneaux solaires	16
pantagruel	-6
papa	-12
papillon des	-2
par ailleurs	-1
par ban	3
par certains	1
par cet	-2
par contre	-2
par curiosité	-3
par des	3
par dessus	3
par elle	2
par excellence	12
par hydro	-7
par l'auteur	1
par l'habileté	1
par l'homme	1
par l'énergie	3
par la	1
par laurent	2
par lequel	3
par là	-1
par manque	-3
par moment	2
par moments	1
par obligation	1
par page	-5
par petites	2
par quelques	-2
par rapport	-1
par respect	-8
par sa	1
par tant	1
par terre	-12
par tous	1
par une	-2
par user	-1
paradis	-1
paradoxe	8
paradoxes	2
parait	-9
parallèle de	8
parallèlement	2
parallèles	-1
paranormal	1
paraît pourtant	1
parc de	14
parce qu'elle	7
parce qu'en	-9
parce qu'il	11
parce qu'ils	1
parce qu'on	-1
parcourir	2
parcours	4
parcours de	2
parcours initiatique	1
parcs	-3
parcs d'éoliennes	-5
pardonner	2
pareil	-3
parents	-1
parents alors	-3
parfait	13
parfaite	1
parfaitement nous	5
parfois	2
parfois une	4
parfum	1
parfum de	1
paris	25
paris la	2
paris pour	1
parlant	7
parlant des	7
parle anglais	-4
parle du	4
parle à	-3
parlement	-8
parlement européen	-8
parlementaires	13
parlementaires écologistes	13
parler	1
parler d	-10
parler d'amour	1
parler du	7
parler un	1
parlez	-5
parme	2
parmi	-1
parmi d'autres	-6
parmi les	-1
parmi ses	1
parole	9
paroxysme	2
part	1
part !	17
part dans	-28
part du	24
part faire	2
part je	1
part le	-4
part un	-1
part ça	-3
partager	23
partager avec	3
partager à	13
partant	-2
partant de	3
partant du	2
partenaire	14
partenariat	10
parti	-4
parti des	1
participatif	9
participatif http	5
participer à	1
particules élémentaires	-1
particulier	5
particulier les	4
particulièrement intéressante	3
partie	3
partie de	10
partie des	-1
partie la	1
partir	-1
partir du	-4
partir sur	2
partir à	10
partout	2
partout au	-7
parts	-3
paru	-4
parues	3
parviendra	2
parvient	2
pas	-19
pas !	-2
pas NOT_a	-5
pas NOT_accroché	-2
pas NOT_aimé	-1
pas NOT_assez	-8
pas NOT_au	2
pas NOT_avec	-2
pas NOT_beaucoup	-2
pas NOT_bon	-12
pas NOT_celle	-5
pas NOT_ceux	-1
pas NOT_comme	4
pas NOT_comment	-1
pas NOT_comprendre	-4
pas NOT_compris	-1
pas NOT_convaincue	-4
pas NOT_crédible	-3
pas NOT_d'accord	3
pas NOT_d'autre	-1
pas NOT_d'avoir	5
pas NOT_dans	-2
pas NOT_des	-2
pas NOT_du	-5
pas NOT_décu	5
pas NOT_dévoiler	-3
pas NOT_déçue	9
pas NOT_emballé	-4
pas NOT_emballée	-3
pas NOT_en	-1
pas NOT_ennuyeux	3
pas NOT_et	-1
pas NOT_eu	3
pas NOT_faire	-1
pas NOT_grand	-5
pas NOT_indemne	10
pas NOT_indifférent	2
pas NOT_l'histoire	-8
pas NOT_l'intérêt	-4
pas NOT_la	2
pas NOT_le	-3
pas NOT_ma	-4
pas NOT_mal	-8
pas NOT_manquer	5
pas NOT_mon	-1
pas NOT_non	-12
pas NOT_partie	-3
pas NOT_perdu	-1
pas NOT_peur	11
pas NOT_plus	-2
pas NOT_pour	-2
pas NOT_qu'elle	-2
pas NOT_quitté	-2
pas NOT_rentables	-2
pas NOT_rester	-7
pas NOT_retrouvé	-1
pas NOT_réussi	-6
pas NOT_s'arrêter	1
pas NOT_son	-7
pas NOT_su	-1
pas NOT_suffisamment	-12
pas NOT_sûre	-4
pas NOT_tant	6
pas NOT_terminé	-6
pas NOT_tous	7
pas NOT_tout	2
pas NOT_trop	-5
pas NOT_très	-34
pas NOT_venir	-8
pas NOT_vivre	1
pas NOT_vraiment	-36
pas NOT_vu	-15
pas NOT_à	-3
pas NOT_écrivain	-5
pas NOT_étonnant	-1
pas NOT_été	-1
pas je	3
pas pas	-6
pas sans	6
pascal est	5
passage	-2
passage dans	2
passages	-6
passages admirables	1
passages de	-5
passages en	-6
passe au	5
passe des	-3
passe par	1
passe quand	5
passe sur	-1
passe un	11
passer	-6
passer dans	-1
passer de	1
passer le	-6
passer pour	-1
passer un	-1
passer à	-3
passion	1
passion des	2
passion pour	-14
passionnant	14
passionnant à	5
passionnante	11
passionnante au	3
passionnantes	3
passionner	-1
passionner pour	-1
passionné par	4
passions	12
passé	11
passé de	-3
passé elle	2
passé et	9
passé sa	1
passé un	3
passé à	-1
passée	-1
pastiche	-3
paternelle	2
paternité	2
pathétique	-9
patient	12
patients	1
patrick deville	2
patrie	1
patrimoine	-8
patrimoine le	-10
patrons	-10
paul	-1
paul dubois	-4
paul est	2
paul n'a	-2
pauvre	-13
pauvres	-6
pauvreté	-32
pays de	1
pays du	5
pays développés	-12
pays pauvre	-4
paysages	-2
paysages et	4
paysans	6
pb	-7
peau d'un	2
peau de	13
peine	2
peine !	3
peine capitale	1
peine à	2
peines	2
peint	8
peint de	2
peinte	1
peinture	-3
pendant	5
pendant des	4
pendant la	1
pendant le	3
pensais	-4
pensais qu'il	-3
pensant	-22
pensant que	-4
pense	1
pense avec	1
pense avoir	3
pense qu'on	-1
pense que	-23
penser que	2
pension	1
pensionnat	-4
pensé	5
percevoir	-1
perd	-19
perdent	-6
perdre	-1
perdu	-5
perdu mon	-4
perdue	-1
perdue dans	2
perfection	46
performance	8
performances	7
permanente	-1
permet	13
permet de	2
permet à	1
permets	-2
permets de	-2
permettant de	6
permettent	1
permettent de	1
permis	9
perpétuel	3
perpétuelle	-3
perpétuellement	-2
persiste	-8
perso	3
personnage de	-4
personnage du	6
personnage en	1
personnage et	2
personnages attachants	4
personnages déjantés	2
personnages ne	-15
personnages principaux	-1
personnages qui	5
personnages réels	1
personnages sans	-2
personnages secondaires	2
personnages sont	-1
personnages terriblement	2
personnages très	6
personne	-1
personne NOT_dans	-1
personne NOT_de	2
personne NOT_qui	-1
personne ne	17
personnel	-7
personnelle	1
personnelle de	1
personnellement j'ai	1
personnellement je	-5
personnes	11
personnes âgées	8
perspectives	20
perspicacité	2
persuadé	3
persuadés	-8
persuasion	1
persévérer	-2
persévérer dans	-2
perte de	-1
pertinence	-4
pervers	-5
perversions	1
perçoit	2
pesant de	1
peste	5
pesticides	-36
petit	16
petit bijou	5
petit bouquin	-6
petit bout	5
petit format	7
petit livre	1
petit tom	1
petite	2
petite déception	-1
petite fille	5
petite merveille	2
petite pour	1
petite tailleuse	1
petite ville	2
petites filles	1
petits	7
petits enfants	1
petits et	4
peu	-4
peu a	-4
peu choquée	1
peu comme	-1
peu d'intérêt	-3
peu d'élus	2
peu déçu	-2
peu déçue	-19
peu importe	8
peu long	2
peu lourde	2
peu moins	3
peu partout	-6
peu plate	-4
peu plus	-5
peu près	-12
peu son	1
peu tirée	-7
peuple	5
peur du	-1
peurs	5
peut aimer	-2
peut aussi	20
peut elle	1
peut faire	1
peut mieux	2
peut on	-1
peut parler	1
peut ressentir	8
peut trouver	-26
peut être	-4
phare	6
phase	18
phases	4
philippe labro	7
philosophes	1
philosophie	9
philosophie dans	2
philosophie de	8
philosophiques	1
photo	2
photographies	2
photovoltaïques	32
photovoltaïques en	3
phrase	-2
phrase de	-2
phrases	-1
phrases courtes	-1
phrases de	2
phrases qui	-2
physiques	2
physiques et	2
phèdre	1
piano	1
pied	21
pied dans	2
pierre henri	-3
pierres	9
pigeons	-7
pilote	12
pilote de	3
pinocchio	5
pinocchio du	5
pins	1
pionniers	3
pire	-14
pis	-2
pistes	1
pistolet	1
pitié pour	1
pittoresques	2
pièce	22
pièce a	1
pièce de	1
pièce est	5
pièce n'est	1
pièce une	1
pièce à	10
pièces automobiles	5
piège	-3
piège de	-4
piédestal	1
place	5
place au	1
place de	-5
place les	2
place à	1
placer	11
placé sous	1
plage	-56
plaidoyer	1
plaint	-17
plainte	-8
plainte dérange	-8
plaisir	1
plaisir de	2
plane	2
plans	1
plans pour	1
plantes	-3
plantes invasives	-11
planète	-7
planète http	-10
planétaire	-4
plastique	-3
plastiques	-3
plat	-64
plat et	-9
plate	-17
plateforme	14
plateforme de	3
plateforme technologique	3
platitude	-17
plaît	7
plein	11
plein d'espoir	5
plein d'humour	21
pleine	6
pleine rue	4
pleins de	3
pleure	4
pleure on	2
plonge	9
plonge dans	1
plonger	5
plonger dans	2
pluie	3
plume de	3
plupart	-2
plupart du	-1
plus !	-14
plus aboutie	1
plus avec	-20
plus belle	1
plus belles	21
plus bouleversant	1
plus c'est	2
plus cette	4
plus cher	-12
plus complexe	1
plus court	4
plus d'importance	7
plus d'une	-7
plus dans	-16
plus de	-15
plus faible	1
plus fort	4
plus forte	4
plus grande	16
plus grands	40
plus gros	1
plus généralement	6
plus haut	11
plus jamais	-12
plus je	6
plus juste	17
plus le	-20
plus les	-19
plus loin	2
plus mal	-2
plus ouvert	10
plus particulièrement	1
plus personne	11
plus personnel	-1
plus pour	10
plus proche	-3
plus profond	2
plus précieux	2
plus précisément	4
plus qu'il	2
plus qu'un	1
plus que	1
plus riches	-1
plus rien	-2
plus soif	-2
plus tard	-2
plus tôt	-3
plus à	-2
plus écologiques	32
plutot	2
plutôt	-1
plutôt un	-3
pma	-7
pme	6
poche	-2
pocket	-1
poignant	1
poignant et	1
poignante	12
poignante et	5
point	1
point de	16
point positif	-2
pointe	3
points	-1
poisson	-2
pol	1
pol pot	1
polcan	-24
police	1
policière	2
politique via	-12
politiquement	-11
politiquement correct	-4
politiques	-1
polluent	-7
pollution	3
pollution http	-8
polonais	-3
polqc http	3
polynice	1
polémique	-48
polémique autour	-20
polémique http	-5
pompes	-2
poncet	2
ponctué	1
ponctué de	1
pont	7
populaire	5
population	-11
porc	-4
port	1
portant	4
porte	2
porte d'entrée	4
porte des	-1
porter par	1
porter un	1
porthos	2
porthos et	2
portons	-15
portons un	-15
portrait	6
portrait de	1
portrait des	9
portée	12
portée de	2
pose	1
pose le	5
posent	4
positif c'est	-3
position	2
position de	1
positive	13
positive pour	6
positivement	2
possession	3
possibilité	11
possibilité de	8
possible	-1
possibles et	-4
possède	3
possède une	4
post	5
poste	-3
posthume	7
posté	4
posée	2
pot	1
pou	-12
poubelle	-9
pour	1
pour aller	-1
pour arriver	-2
pour autant	-4
pour cela	12
pour celui	-1
pour construire	3
pour des	-1
pour dire	-1
pour décrire	-2
pour dénoncer	-5
pour elle	1
pour en	-1
pour enfin	-1
pour entrer	-2
pour essayer	3
pour favoriser	6
pour finir	-7
pour inciter	5
pour juger	2
pour l	4
pour l'achat	-6
pour l'auteur	-5
pour l'autoconsommation	3
pour l'environnement	5
pour l'immense	1
pour l'écologie	3
pour la	7
pour le	-2
pour lire	-39
pour ma	-2
pour mieux	15
pour mon	2
pour ne	-3
pour nkm	-3
pour notre	1
pour paraître	-2
pour parler	3
pour passer	-1
pour pouvoir	-3
pour prendre	-2
pour produire	3
pour protéger	17
pour préserver	2
pour quelques	1
pour qui	1
pour raconter	2
pour rapidement	4
pour remplir	-5
pour rester	-4
pour rien	2
pour rt	3
pour résoudre	9
pour réussir	-1
pour sauver	-19
pour se	1
pour seulement	3
pour soi	-4
pour son	3
pour soutenir	9
pour stocker	-4
pour tous	56
pour tout	1
pour un	3
pour user	-18
pour vivre	7
pour y	-1
pour ça	-8
pour être	-2
pourquoi	-20
pourquoi ?	1
pourquoi ce	-6
pourquoi je	-3
pourquoi la	-1
pourquoi le	-4
pourquoi les	-3
pourquoi ne	-2
pourquoi on	-7
pourquoi pas	-5
pourra	1
pourraient	10
pourrais	-1
pourrait	1
pourrait aisément	1
pourrait devenir	2
pourrait dire	1
pourrait les	2
pourri	-14
pourris	-4
pourront	1
poursuivent	2
pourtant il	-3
pourtant je	-1
pourtant si	5
pourtant un	-29
pousse	7
pousse à	3
pousser	4
pousser à	1
poussé	-1
poussé par	-1
poussées	1
pouvais	-3
pouvait	-2
pouvoir de	2
poèmes et	-6
poète	6
poète et	7
poésie	27
poésie !	3
poésie de	24
poésie et	5
poésie qui	4
poétique	2
poétiques	3
pr	2
pratiques	11
pratiques http	5
premier amour	2
premier homme	4
premier jour	-12
premier livre	-1
premier opus	-8
premier roman	4
premier tome	-12
premiers	-1
premiers et	1
premiers livres	-14
premium	-20
premium http	-9
première cellule	1
première guerre	1
première page	1
première rencontre	1
première édition	2
premières	-2
premières lignes	1
premières pages	-3
prenait	-1
prenant	3
prenant et	2
prenant le	1
prenante	2
prenante de	1
prenante et	1
prend	4
prend alors	-6
prend d'affection	1
prend le	1
prend un	5
prendra	4
prendre	-1
prendre un	2
prendre une	2
prends	13
prennant	2
prenne	-5
presque comme	1
presque un	2
presque à	-1
presse	-24
prestation	9
preuve d'amour	3
prime	-2
primitif	1
principale	-3
principalement	19
principaux personnages	3
priori	2
pris	2
pris dans	19
pris la	-1
pris un	3
pris à	2
prise	1
prise de	1
prit	1
privatisation	-19
privatisation des	-19
privilégiés	-7
privée	-14
prix	1
prix de	-2
prix des	-7
prix et	-2
prix il	-3
prix littéraires	-15
prix pinocchio	5
prix à	-1
probable	-9
probablement la	-5
probité	2
probleme	-8
problème	-29
problème de	-10
problème est	-27
problèmes	-1
problèmes du	1
prochain	2
prochain !	-9
prochain voyage	6
prochaine	-7
proche	1
proche ?	3
proche du	-25
proches et	2
procurer	1
procès	-1
procès de	1
procédé	-4
procédés	3
production	4
production d'énergie	6
production de	16
productions	5
produire	67
produire de	3
produisent	3
produit	-10
prof	3
professeur de	4
professeurs	-22
profession	5
professionnels	23
profite	7
profiter	6
profiter de	3
profits	1
profits boudée	-7
profité	5
profond	5
profond de	4
profond désir	5
profondeur	1
profondeurs	-1
profondément humain	8
profs	-1
programme	2
progresser	6
progression des	-9
progressivement	-1
progrès	14
progrès et	1
projet	3
projet pilote	5
projets de	-10
projette	6
prolonger	4
promesses	-27
promettant	-5
prometteur	-3
prometteuse	9
promotion	-24
promotion de	-4
promouvoir	14
propagande	1
propices	10
propices à	5
proposer	-14
proposée	-5
propre	2
propre aux	3
propre peuple	1
propre énergie	3
propres	8
propres à	3
propriété	1
prose	4
prose délicate	1
prospective	5
prostitution	-4
protagoniste	3
protagoniste principal	2
protagonistes	3
protagonistes de	4
protection	18
protection de	-1
protège	28
protéger	12
protéger les	20
protégées	-3
prouesse	-8
proust	6
provence	4
province	16
province du	1
proximité	3
près de	-2
préalable	1
précise	1
préciser	-6
précision	5
précisément	1
précurseur	8
précurseur de	8
précède	2
précédent	-2
précédents ouvrages	1
prédiction	1
prédit	-19
prédit un	-19
préface	1
préfet	2
préfère les	10
préféré	-2
préférée	-2
préférées	3
préjugés	13
préoccupent	-12
présent ?	-4
présent et	1
présentation	-10
présentation de	-9
présente dans	1
présentent	1
présentes	-6
présents	5
présenté	-1
présenté comme	-5
préservation	9
préserver	5
préserver la	1
président de	4
prétend	-12
prétentieux	-1
prétention	-2
prétexte de	-8
prétexte pour	2
prétexte à	-4
prétraitement	8
prétraitement de	8
prévention	10
prévisible	-48
prévisible et	-6
prêt	9
prêt à	9
prêtre	2
prône	-1
ps http	-5
pseudo	-26
pseudo scientifiques	-3
pseudonyme	1
psy	-5
psychiatre	-3
psycho	-2
psychologie de	2
psychologique	5
psychologique des	2
pu faire	-1
pu lire	1
pu se	3
pu tomber	9
pub	-6
publication	15
publications	8
publicitaire	-4
publicitaires	-4
publicité	-4
publier	1
pudeur	15
pudeur et	1
puis au	2
puis il	2
puis la	-1
puis les	2
puis surtout	-1
puiser	3
puisqu'elle	4
puisqu'il est	-7
puisqu'il ne	4
puisqu'on	-16
puisqu'on me	-4
puisque les	-8
puissance	4
puissance de	1
puissant	2
puits	-25
puits de	-6
punitive politique	13
pur	2
pur bonheur	1
pureté	2
putin	-13
pyrénées	1
pâture	1
pâture aux	1
père	2
père goriot	2
père le	1
père lui	1
père qui	-1
père un	4
pères	-1
pédagogique	2
pénalisée	-15
pénalisée par	-15
pénible	-45
pénibles	1
pénurie	-9
pénétrer	5
pénétrer dans	3
péril	-1
période	2
période de	-3
période est	-3
période romantique	5
périodes	2
périple à	1
péripéties	2
péripéties des	2
pétrole	-5
pétrole abandonnés	-6
pêche	8
pêcheurs	11
pêcheurs du	4
pôles	-1
pôles de	2
qu	-5
qu il	-4
qu'a	-3
qu'amélie	-3
qu'amélie nothomb	-3
qu'angot	-2
qu'au	-2
qu'autre	-2
qu'autre chose	-2
qu'aux	2
qu'elle	1
qu'elle en	7
qu'elle est	3
qu'elle ne	-16
qu'elle peut	-3
qu'elle savait	2
qu'elle soit	4
qu'elle va	2
qu'elles	6
qu'elles ne	1
qu'est	2
qu'est ce	2
qu'est il	-5
qu'est le	7
qu'il a	-2
qu'il ait	-4
qu'il aura	2
qu'il fait	-1
qu'il faut	6
qu'il la	2
qu'il le	2
qu'il me	-5
qu'il n'a	-1
qu'il n'aime	-3
qu'il nous	6
qu'il passe	1
qu'il raconte	3
qu'il soit	-1
qu'il y	-22
qu'il évoque	5
qu'ils	-1
qu'ils se	-3
qu'ils sont	-1
qu'ils vont	1
qu'importe	1
qu'on a	-1
qu'on aime	1
qu'on croit	1
qu'on dirait	1
qu'on dévore	3
qu'on le	17
qu'on les	-1
qu'on lit	2
qu'on lui	8
qu'on peut	-1
qu'on puisse	-6
qu'un des	1
qu'un homme	-4
qu'un livre	8
qu'un peu	-7
qu'un roman	3
qu'un seul	4
qu'une autre	2
qu'une fois	2
qu'y	3
qualité	1
qualité de	1
qualité prix	9
qualités	2
quand	1
quand au	-4
quand c'est	10
quand elle	21
quand l'auteur	-2
quand la	-2
quand le	1
quand même	1
quand nos	8
quand user	9
quand à	-1
quand ça	-2
quant aux	-1
quantique	-10
quarante	-1
quarante ans	-1
quartier	1
quartiers	13
quasi	-1
quatre ans	4
quatrième	-5
quatrième de	-3
que	-1
que beaucoup	2
que bien	2
que ce	-5
que cela	-12
que celle	2
que celui	-1
que chacun	19
que comme	1
que dans	1
que dire	-3
que j'achète	-3
que j'ai	-1
que j'en	-1
que jamais	6
que jean	-2
que l	-8
que l'auteur	-3
que l'écriture	-3
que l'édition	-12
que laisse	1
que le	-3
que lorsque	1
que maupassant	2
que mme	2
que moi	-15
que même	-1
que nenni	-6
que notre	2
que nul	2
que par	3
que parfois	2
que pas	2
que personne	4
que peut	2
que pour	-2
que quelques	3
que reste	-5
que s'est	-1
que sa	7
que ses	3
que son	-8
que souvent	2
que sur	1
que tel	1
que tout	1
que toute	-10
que trop	-5
que tu	4
que vous	3
quebert	1
quel dommage	1
quel ennui	-5
quel plaisir	3
quel point	-1
quel prix	1
quelconque	-4
quelconque et	-7
quelle	-3
quelle déception	-38
quelle manière	3
quelqu'un	-2
quelqu'un d'autre	-4
quelqu'un qui	-1
quelque chose	-4
quelque part	-5
quelque sorte	2
quelque temps	2
quelques années	-1
quelques belles	-2
quelques dizaines	2
quelques longueurs	5
quelques mois	2
quelques passages	2
quelques rares	-4
quelques semaines	-3
quelques unes	1
quelques uns	4
quels	5
querelles	2
question de	5
question est	-5
question n'est	-3
questionnement	-1
questions	12
questions sur	1
queue	-2
queue de	-2
qui ai	1
qui aiment	-2
qui ait	1
qui attendent	-4
qui au	-1
qui aura	1
qui aurait	-2
qui avait	-3
qui cache	3
qui demeure	2
qui disait	1
qui disent	-5
qui doit	-5
qui doivent	15
qui donne	1
qui du	-3
qui elle	-2
qui en	3
qui entre	-5
qui est	-1
qui fait	5
qui fera	2
qui feront	1
qui fit	-13
qui font	-1
qui invite	1
qui je	7
qui justement	2
qui l'a	3
qui la	4
qui laisse	16
qui les	2
qui m'avait	-5
qui m'est	2
qui m'ont	-2
qui marquent	2
qui me	-1
qui mène	4
qui mérite	8
qui n'a	1
qui n'apporte	-2
qui n'avait	12
qui n'avance	-7
qui n'hésite	1
qui n'ont	1
qui nous	23
qui ont	7
qui paraît	9
qui parle	-3
qui passe	33
qui peuvent	-1
qui pour	1
qui précède	2
qui rend	-2
qui roule	-2
qui s'est	-1
qui s'exprime	-2
qui s'intéresse	1
qui s'ouvre	2
qui s'y	-2
qui sait	2
qui sans	3
qui se	1
qui semblent	6
qui sera	10
qui serait	1
qui sont	-1
qui sous	1
qui stocke	15
qui suit	2
qui suivent	5
qui surprend	1
qui tiennent	-8
qui tient	1
qui touche	-6
qui tout	2
qui traverse	2
qui unit	1
qui veut	40
qui viennent	3
qui vient	1
qui vit	-3
qui vivent	-5
qui vont	-5
qui vous	20
qui étais	3
quid	-10
quimper	-11
quinquagénaire	-5
quintessence	1
quintessence de	1
quinze	-2
quitte	-6
quitte la	-7
quitte le	-24
quitte pour	2
quizz	1
quoi	-1
quoi et	-7
quoi faire	-2
quoi il	-1
quoi que	8
quoiqu'il	-4
quoiqu'il en	-4
quoique	1
quotidienne	-16
québec	1
québec points	-7
quête de	-2
raccordements	19
racheter	-4
racines	2
racontant	-9
raconte	2
raconte ses	4
raconté	26
radioactifs	-17
ragots	-10
raison	-5
raison d'être	-4
raisonnement de	1
raisons de	17
rajoute	-1
rajoute le	1
ralentissement	-9
ralentissement après	-9
ramène	12
ramène à	8
rang	-27
rapide	1
rapide et	26
rapidement	6
rapidement et	3
rapidité	1
rappeler	2
rappelle	-5
rappelle le	-3
rapport	-3
rapport sur	-2
rapport à	-1
rapportant	2
rapports	-1
rapprocher	1
rare	-1
rare dans	3
rare un	9
rares sont	4
rassure écologistes	5
rationalistes	3
rats	-2
rattraper	-1
ratée	-1
raul	1
ravages	2
ravel	-2
re	2
rebondissement	-2
rebondissements	3
rebours	2
rebuter	1
recette	-1
recharge	3
rechauffement	1
recherche	15
recherche au	1
recherche de	13
recherche des	3
recherche du	6
recherche par	2
recherche pour	1
reclus	-1
recoins	1
recommande	20
recommande ce	7
recommande à	6
recommande également	2
recommander	1
recommandé	-5
reconnait	-8
reconnaitre	-8
reconnaître	-3
reconnu	2
reconstruire	3
recours	-14
recours des	-14
recueil	1
recueils	3
recueils de	3
recul	-9
recyclage	9
recyclage des	9
recèle	2
redemande	1
redondances	-8
redondances de	-4
redondant	-6
redécouvre	3
redécouvrir	3
refaire	-1
refermer	5
refermé ce	2
refuge	5
refuse	-2
refusé	-6
regard	2
regard de	4
regard des	4
regard sans	4
regard sur	3
regarde	-9
regarde ce	-8
regarde les	-14
regarde un	1
regarder	7
regards	1
registre	-1
regorge	3
regrette	-1
regretté	3
regretté que	3
reine	1
rejeter	-1
rejette	-11
rejette la	-32
rejoindre les	2
rejoint le	1
relatant	-8
relatif	-2
relations humaines	-1
relativement	-1
relecture	-1
relevé	-1
religieuse	1
religieux	1
religion	2
relire car	2
relire ce	6
relire sans	2
relis	3
relisez	2
relit	12
relu	4
remariée	1
remarquable	31
remarquable des	1
remarquable et	1
remarquablement	1
remarquables	2
remarques	-2
remarques sur	-5
rembourser	-2
remercie	8
remet	8
remise	1
remise en	8
remonter	1
remonter le	1
remonté	2
remords	1
remplacer	-7
remplie http	12
remplir	-1
remporte	-1
remède	4
rencontre	3
rencontre avec	18
rencontre des	2
rencontrent	1
rencontré	1
rencontrés	-1
rencontrés à	-8
rend compte	2
rend sympathique	3
rendement des	5
rendez	1
rendre les	-6
rendu	7
rendu compte	3
rendus	2
renforce	9
renforce dans	5
renforce son	7
renforcent	7
renforcent leur	7
renforcer	1
renouvelable	9
renouvelable http	7
renouvelables	42
renouvelables en	6
renouvelables et	44
renouvelables http	35
renouvelables journal	2
renouvelables risque	-9
renouvelables satisfaits	2
renouveler	-2
renouvelle	-3
rentrer sous	1
rentrée	3
renvoie	5
replay	7
replonger	-4
replonger dans	-4
reportage	1
reporter	3
repose sur	-3
repoussée	12
reprend	11
reprend le	4
reprend peu	2
repris	12
reprise	-5
reproches	2
représentation	2
représente	2
requête	-32
requête des	-13
requête en	-5
respect de	22
respect pour	-8
respiration	6
ressemble	-3
ressemblent	-3
ressembler	4
ressent	1
ressenti	6
ressentir	3
ressort de	2
ressortir	-1
ressorts	-1
ressorts de	1
ressources naturelles	-4
restaurant	-4
reste	-1
reste cependant	1
reste dans	-3
reste j'ai	-6
reste sur	-15
reste t	-5
reste toujours	3
reste une	2
rester sur	-9
resté	-1
retenir	-10
retirer	2
retombe	-11
retombé	-2
retour	1
retour de	-1
retour du	15
retours	-2
retrace	21
retracer	1
retranscrire	6
retranscrit	2
retrouve au	1
retrouve avec	-1
retrouve son	1
retrouve un	1
retrouver dans	1
retrouver les	-1
retrouvera	2
revanche le	-5
reve	8
revendre	4
revenu de	13
rever	5
reviendra	1
revient	5
revient aussi	1
revisite	-8
revisitée	6
revivre	6
rey	-7
reçoit	6
reçoit le	3
reçu le	-6
reçu une	1
reçues	-1
ri	5
riche	10
riche d'un	1
riche en	1
riches et	4
richesse	58
richesse biologique	3
richesse d'une	1
richesse de	1
richesse et	1
richesses du	1
ridicule	-47
ridicule au	-4
rien	-1
rien NOT_apporté	-2
rien NOT_de	-8
rien NOT_dire	-3
rien NOT_en	-4
rien NOT_perdu	4
rien NOT_que	29
rien NOT_sur	-7
rien il	-2
rien n'est	4
rigide	1
rigolo	-7
rimbaud	-2
rime avec	-17
rire	14
rire !	23
rire à	2
rires	1
risible	-21
risque	-6
risque de	-16
risque que	-1
risques	10
rivalité	1
rivière	2
rivières	2
robert	4
robert merle	4
rocambolesque	-5
rocambolesques	1
rochelle	-10
rochelle communistes	-4
rochelle http	-2
rogner	1
roman a	-3
roman après	2
roman c'est	-1
roman ce	-8
roman commence	1
roman d'un	-3
roman est	33
roman français	-1
roman historique	3
roman il	-4
roman indispensable	3
roman je	1
roman mais	-12
roman nous	5
roman ou	6
roman pour	2
roman sur	9
roman tout	3
roman très	7
roman une	-5
roman vous	2
roman vraiment	-1
roman à	-5
romans c'est	1
romans qui	1
romantique	1
rome	-1
rond	-5
ropre	1
ropre énergie	1
rose	-9
rose croix	1
rosnay sait	2
rouge	2
rouge et	4
rouge pour	6
roule	-2
rouler	1
route à	3
routiers	-2
routiers et	-5
royal	-11
royal annonce	-2
royal assassine	-6
royal c'était	-4
royal enterre	-13
royal ministre	1
royal rassure	5
royal s'attaque	-5
royal tue	-3
royale	-14
royaume	13
royaume de	3
rt fontaine	3
rude	-2
rudolf	3
rudolf hoess	1
rue	6
rues	1
rufin	2
rupture	-1
ruses	1
russe	1
russie	19
russie et	1
russie sera	9
rusé	2
ruy	1
ruy blas	1
rythme	3
rythme de	4
rythme du	-2
rythme et	1
règne	4
réactions	-6
réactions des	-1
réaliser	9
réaliste mais	-3
réalisé	7
réalité de	4
réalité des	6
réalité et	2
réalité l'auteur	2
réapprendre	7
réapprendre à	1
réception	1
réchauffement	-19
réchauffement climatique	-7
réchauffement de	-1
réchauffement planétaire	-19
récit	5
récit autobiographique	2
récit de	10
récit on	3
récit qui	16
récit se	5
récit très	2
réconcilie	1
récurrent	-10
réducteur	3
réduction	4
réduction de	14
réduction des	-34
réduire	13
réduire la	5
réduit	2
réduit à	1
réel	-5
réel de	-10
réelle	1
réelle et	5
réellement passé	2
réels	6
réflexion	1
réflexion et	1
réflexion sur	2
réflexions les	2
réflexions sur	1
réfléchir	13
réfléchir avant	2
réfléchit	2
réformes	-1
réfugié	1
référence	1
références à	-5
régal	60
régal pour	2
régal à	3
régie	7
région	8
région de	2
régions	18
réglementaires	-1
réglementaires http	-1
réitère	-13
réjoui	1
rénovation	2
rénovation énergétique	9
réplique	1
répondre	1
réponse	13
république	-4
réputé	3
répète	-2
répétitif	-7
répétition	-10
répétition de	-4
répétitions	-4
répétées	3
réseau	-35
réserve	-1
résilience	33
résilience face	7
résistance	1
résolument moderne	2
résonance	-5
résonne	1
résonnent	1
résoudre	15
résoudre les	9
résultat	-2
résultat est	-5
résume	2
résumé	-2
rétrograde	13
réunis	1
réussi	1
réussie	8
réussit	2
réussit à	2
réussite	2
réussite !	1
réviser	1
révolte	-2
révolte et	-16
révolu et	1
révolution	6
révolutionnaire	1
révélation	3
révélé	2
réédition	9
rêve	9
rêve au	2
rêver	7
rêves	57
rêves et	1
rôle	4
rôle de	-6
rôles	-1
s'abstenir	1
s'accrocher	-7
s'accrocher pour	-7
s'accélère	-4
s'adapter	1
s'agissait	-5
s'agit	-1
s'agit d'un	1
s'aider	-5
s'allonge	-11
s'allonge http	-3
s'allonge user	-3
s'appeler	-4
s'applique	-2
s'arrete	3
s'attachant	2
s'attachant à	2
s'attache	2
s'attache à	1
s'attaque	-1
s'attaque aux	-5
s'en	1
s'en est	3
s'en fout	-3
s'en sort	7
s'enfuir	1
s'engage	6
s'engagent	21
s'engagent pour	8
s'engager	-13
s'ennuie	-67
s'ennuie vite	-3
s'essaie	-2
s'essouffle	-7
s'est fait	1
s'est passé	10
s'est retrouvé	2
s'exprime ici	-2
s'habillant	-5
s'identifie	4
s'il	1
s'il a	3
s'il en	3
s'il faut	-10
s'il vous	1
s'il y	1
s'ils sont	-2
s'impose	-1
s'inquiète	-11
s'inspirant	1
s'installe	7
s'installe dans	2
s'intensifie	6
s'interroge	8
s'interroge sur	5
s'interroger sur	-3
s'invitent	28
s'invitent dans	28
s'oppose	10
s'opposer	-10
s'ouvre	6
s'ouvre à	2
s'unissent	-1
s'unissent contre	-6
s'y	-2
s'échouent	-9
s'échouent en	-5
s'évader	1
s'être	-10
sa	6
sa cible	-5
sa compagne	2
sa condition	2
sa descente	4
sa déchéance	3
sa forme	1
sa langue	3
sa longueur	1
sa mort	-2
sa mère	2
sa p	1
sa patrie	1
sa petite	1
sa place	2
sa plume	5
sa poésie	1
sa prose	3
sa proximité	3
sa publication	2
sa période	2
sa quête	2
sa recherche	3
sa science	1
sa seconde	-1
sa soif	2
sa tendresse	2
sa toile	3
sa vie	2
sa vision	9
sable	8
saccagé	-3
saccagé par	-3
sachs	4
sacro	1
sacro sainte	1
sacrée	5
sacs	-9
sacs plastiques	-3
sade est	2
saga des	2
sage	-4
sage qui	-2
sages	-1
sain	1
saine	2
saine colère	2
saint	-9
saint augustin	-4
sainte	1
saints	2
sais	-31
sais que	-11
saisissant	1
saisisse	1
saisit	-8
saison	-1
sait	1
sait faire	1
sait nous	-5
sait qu'on	2
salariés	-5
salariés et	-5
salue	5
salue la	5
saluer	1
san	1
san antonio	-3
sand	5
sang	1
sans	-1
sans NOT_appel	1
sans NOT_beaucoup	-1
sans NOT_concession	1
sans NOT_conteste	1
sans NOT_difficulté	2
sans NOT_doute	-6
sans NOT_effort	1
sans NOT_fard	7
sans NOT_grand	-12
sans NOT_grande	-41
sans NOT_intérêt	-38
sans NOT_l'autre	5
sans NOT_la	-4
sans NOT_lui	3
sans NOT_merci	-28
sans NOT_modération	20
sans NOT_originalité	-6
sans NOT_oublier	3
sans NOT_peine	3
sans NOT_plus	-3
sans NOT_pouvoir	6
sans NOT_profondeur	-4
sans NOT_qu'il	1
sans NOT_rapport	-5
sans NOT_retour	4
sans NOT_répit	2
sans NOT_s'en	3
sans NOT_saveur	-10
sans NOT_surprise	-6
sans NOT_tomber	3
sans NOT_vraiment	-6
sans NOT_âme	-6
sans NOT_être	3
sans aucune	-6
sans jamais	4
santé	-8
santé de	-4
saoule	-10
sarah	2
sarcastique	4
sartre	-3
sartre et	-6
satire	10
satisfait	6
satisfaite	1
satisfaits	9
satisfaits du	9
saturé	-5
satyre	-8
satyre de	-8
sauf	-2
sauf que	-1
sauf sa	-3
saugrenue	-17
saura	9
saute d'une	2
sautent	-5
sauter	-3
sauvages	16
sauver	-2
sauvé	3
savait	2
savant	1
savantes	-8
savent	3
savoie	9
savoie http	-4
savoir ce	-15
savoir que	8
savoir relatif	-2
savoir si	-1
savoirs	1
savoure	3
savoureux	1
scalpel	2
scandale	-33
scandale des	-33
scapin	7
scatologique	-4
sceptique	-11
sceptiques	-1
schiste	-14
schizophrénie	4
schmitt	31
schmitt a	4
schéma	1
science	23
science et	9
science fiction	2
sciences	-8
scientifiques	1
scientifiques élaborent	8
scolaires	7
scorta	-1
scrs	-8
scrs http	-8
scène	3
scène un	1
scènes	-2
scénario	-6
scénarios	2
scénariste	-1
se bat	1
se battre	13
se cache	6
se contente	-6
se contenter	2
se croirait	-6
se croisent	5
se demander	-17
se disant	-2
se donne	-4
se débarrasser	8
se débat	3
se dégage	3
se déroule	11
se dévoile	2
se dévore	4
se font	-3
se jeter	1
se laisse	1
se laisser	2
se lasse	-6
se livre	5
se mettre	1
se meurt	2
se mit	1
se moque	-7
se multiplier	-9
se mêlent	2
se perd	-12
se perdre	-2
se plonger	2
se posent	4
se relit	2
se renforce	5
se retrouve	1
se rouler	-8
se répète	-2
se révéler	1
se sent	1
se situe	-3
se soit	-4
se suicider	-4
se taire	-11
se transforment	-1
se veut	-12
se voit	1
second livre	-1
second roman	2
secondaires	2
seconde	2
seconde au	4
seconde fois	3
seconde guerre	2
seconde lecture	3
secouer	1
secret	2
secrets	4
secrète	1
secte	-6
secteur	26
seigneur	5
sein	-1
sein d'un	-16
sein de	-3
sein des	1
sel	2
seller	1
selon l'aie	-9
selon la	11
selon moi	-5
semblaient	1
semblant	-21
semblant de	-3
semble	-2
semble avoir	-11
semble bien	-7
semble écrit	-2
semble être	1
semblé	-2
semprun	1
sens de	1
sens des	1
sens que	2
sensation	6
sensation que	-2
sensations	10
sensibilité	1
sensibilité et	1
sensible	2
sensible et	2
sensibles	1
sensualité	1
sent le	-1
sentait	1
sentiers	1
sentiment	-1
sentiment d'avoir	-2
sentiment de	4
sentiments	1
sentiments et	5
sentir	6
sept	-7
sera	1
sera boostée	5
sera la	-12
serai	-16
serait	-3
serait dommage	5
serait sans	-4
seras	3
seras tu	3
serez	2
serge	-2
seront	-2
seront toujours	-6
serre	3
serre http	-7
serrée	1
servante	3
servent	-15
service	2
service de	6
service du	4
services	26
services de	6
servir	3
servir de	1
serviteurs	1
ses	1
ses actes	2
ses amours	1
ses autres	1
ses aventures	-6
ses biens	1
ses bourreaux	-4
ses chefs	1
ses choix	-11
ses connaissances	4
ses descriptions	-6
ses dix	5
ses doutes	2
ses droits	2
ses failles	2
ses fantasmes	4
ses histoires	3
ses héros	2
ses interrogations	1
ses lecteurs	-3
ses lèvres	1
ses objectifs	-16
ses parents	-3
ses personnages	6
ses perversions	1
ses pièces	1
ses plus	1
ses premiers	-11
ses proches	2
ses projets	9
ses quelques	1
ses rêves	17
ses sentiments	-1
ses textes	10
ses victimes	2
seul	-4
seul but	-3
seul mot	-3
seul point	-2
seul à	-8
seule traite	3
seulement	-4
seulement les	-4
seuls	-1
sexe	-15
sexe est	-6
sexualité	1
sexuelle	-6
sexuelle qui	-5
sexuelles	-1
sherlock	1
sherlock holmes	1
shoah est	1
si !	3
si belle	5
si c'étaient	2
si comme	4
si court	5
si elle	-5
si il	3
si j'avais	7
si l'auteur	-1
si le	-1
si on	-9
si personne	2
si peu	-6
si possible	3
si sa	8
si si	1
si tout	-1
si tu	-4
sic	-4
siecle	9
siens	-9
signal	-13
signal pour	-6
signe ici	2
signes	5
signé	7
signée	2
silence	8
silence de	1
simenon	3
simple	9
simple et	7
simple mais	6
simplement	2
simplement de	-2
simplement génial	6
simplement magnifique	-1
simplement parce	-4
simples et	2
simplicité	2
simplicité !	3
simpliste	-29
simpliste et	-4
sincère	13
sincère et	2
sincérité	2
sine	-30
sine die	-30
singes	-11
sinistre	1
sinon	1
sinon je	-5
site	2
situation et	2
situations	3
situe	-1
situé	3
situés	-12
six ans	1
siècle	19
siècle après	1
siècle est	1
siècle le	-2
siècles	23
siècles plus	2
siège	1
sms	1
so	7
sobre	-23
sobre et	-5
sobriété	2
social et	-12
sociale	10
sociales	-2
sociales et	-2
socialisme	-7
socialisme quitte	-7
socialistes	6
sociaux et	-8
sociologique	1
société	5
société de	1
société et	1
société française	1
société tout	1
sociétés	-1
sociétés d'autoroute	1
soeurs	-14
soi	-2
soi disant	-4
soient des	-4
soif de	2
soir	4
soir dans	1
soir à	7
soirée	4
soit aussi	-3
soit parfaitement	1
soit pour	-1
soit que	-5
soit un	-1
soixante	-2
sol	-7
solaire	78
solaire capable	7
solaire est	13
solaire http	20
solaire pour	15
solaire qui	15
solaire thermique	2
solaires http	9
solar	6
soldat	1
soldats	3
soleil	2
soleil de	4
soleil des	-1
soleil levant	1
solidarité	1
solitaire	1
solution	2
solutions	22
sombre	-1
sombres	1
sombres de	2
somme	-1
somme toute	-1
sommeil	-3
sommes	3
sommes tous	1
sommet de	1
sommets de	-2
son	4
son absence	-14
son amant	2
son ami	1
son amour	5
son analyse	-3
son angoisse	3
son art	3
son avenir	1
son chemin	2
son coeur	9
son compagnon	1
son contenu	5
son couple	2
son crime	1
son destin	20
son dénouement	2
son enfance	-1
son exploit	-5
son exploitation	-2
son expérience	1
son fidèle	2
son fils	3
son frère	-2
son genre	-1
son goût	-5
son génie	7
son histoire	5
son humour	2
son héros	-1
son infinie	1
son interview	8
son intérêt	3
son jeune	1
son lit	1
son lot	-3
son mari	4
son meilleur	4
son monde	5
son objectif	-9
son oeuvre	-5
son originalité	2
son ouvrage	-4
son paroxysme	1
son parti	-4
son passé	5
son personnage	3
son plus	2
son prix	15
son projet	8
son propos	2
son propre	-7
son quotidien	1
son rôle	2
son site	2
son séjour	1
son talent	-1
son temps	-1
son titre	3
son tour	1
son univers	1
son village	4
son vrai	6
son éditeur	-3
son égocentrisme	1
son énergie	7
son épouse	3
son érudition	2
sonne	-1
sonnent	-1
sont agréables	2
sont assez	6
sont attachants	27
sont aussi	1
sont bien	-1
sont ceux	13
sont complètement	-3
sont d'une	-2
sont dans	-2
sont de	-4
sont des	1
sont donc	-1
sont décrits	2
sont en	-12
sont encore	-1
sont extrêmes	-3
sont ils	-3
sont justement	2
sont les	2
sont peu	-3
sont pour	-5
sont réunis	1
sont si	5
sont toujours	3
sont trop	-2
sont une	-1
sont vraiment	-1
sophocle	1
sordide	-2
sort de	1
sorte de	-2
sortes de	1
sortes en	-5
sorti de	-10
sorties	1
sortir	1
sortir du	-8
sortir le	-3
sortis	-1
sortis de	-6
souci	-3
souci de	-1
soudain	-2
souffle	45
souffle coupé	3
souffle court	1
soufflé	-4
souffrance	11
souffrance de	1
souffrance humaine	3
souffrances	3
souffre de	2
souffrir	1
souffrir avec	1
souhait	-2
souhait et	-3
souhaitant	2
souhaite une	-9
souhaitez	-4
souhaité	1
soumis	1
source de	-14
sourde	-1
sourire	1
sourire au	1
sourit	2
sourit de	3
sournoise	-5
sous	-1
sous des	1
sous forme	-1
sous la	-1
sous le	8
sous prétexte	1
sous sa	1
sous terre	1
soutenir	40
soutenir la	4
soutenue	4
souterraines	-10
soutien	52
soutien aux	2
soutiennent	1
soutient et	6
souvenirs	14
souvenirs un	2
spectacle de	7
spectateur	2
spirale	5
splendeur	2
splendide	3
sport	6
spécial	2
spéciale	8
ss	5
ss et	1
st françois	2
st malo	2
stade	-2
stagne	-6
staline	1
stalingrad	1
startup	57
statistiques	-12
statut	2
stendhal	1
stlaurent	3
stockable	7
stockable et	7
stockage	3
stockage d'énergie	3
stocke	15
stocke l'électricité	1
stocke sa	8
stocker	-20
stocker l'énergie	-4
stocker son	7
stop	-31
story	7
stratégie	2
structure	1
stupeur	-2
stupeur et	-2
stupéfiant	1
style agréable	-17
style d'écriture	3
style est	-2
style et	-13
style je	-3
style me	-3
style moins	-3
style simple	3
style à	5
stéréotypées	-1
su garder	3
subi	-12
subir	2
subit	-4
subitement	2
sublime	44
sublime !	1
sublime de	2
sublime et	2
sublimement	4
sublimes	1
subterfuges	-3
subtile	22
subtile et	3
subtilement	3
subtilité des	2
subtilités	-3
succession	6
succession de	1
succès http	2
succés	-1
sud et	1
suffisamment	3
suffit	10
suffit de	1
suggère le	6
suicide	14
suicider	-4
suicides	-1
suis	-1
suis dit	-14
suis donc	-1
suis déçu	-3
suis déçue	-16
suis ennuyé	-19
suis ennuyée	-46
suis enterré	1
suis fait	-1
suis forcée	-12
suis je	-1
suis pourtant	-3
suis rendu	3
suis totalement	11
suis tout	-6
suis très	-5
suisse	1
suit	1
suite des	15
suite je	-3
suite les	-6
suite qui	-7
suite tant	2
suite à	-1
suivent	5
suivre	-1
suivre les	-10
sujet est	4
sujet qui	-9
sunzil	3
sunzil et	3
super	4
superbe	25
superbe livre	2
superbement	5
superbement écrit	5
superficiel	-1
superficielle	2
supermarché	-3
supplice	1
supplémentaire	-1
suppose que	-7
suppressions	-8
suppressions d'emplois	-8
supprimer	11
supprimée	-4
supprimée par	-4
supérieur	2
sur amazon	1
sur certaines	2
sur ces	5
sur cet	-5
sur chaque	3
sur eux	-4
sur fond	8
sur france	2
sur internet	-6
sur l'autre	1
sur l'enfance	3
sur l'homme	1
sur l'état	-13
sur la	-1
sur laquelle	2
sur le	1
sur lui	5
sur ma	-11
sur mesure	-6
sur moi	1
sur quoi	2
sur ses	-23
sur ton	-4
sur une	-1
sur user	8
surcroît	1
surdoué	-1
surfaces	-2
surgelés	1
surpasse	2
surprenant	9
surprenante	3
surprenantes	29
surprend	3
surprendre	-5
surpris	2
surprise	1
surprise !	1
surprise par	4
surprises et	5
surpêche	-4
surréaliste	1
sursaut	-3
surtout apprécié	3
surtout de	15
surtout en	-16
surtout les	-1
surtout lorsqu'on	-4
surtout on	-2
surtout quand	-2
surtout une	-5
surveillés	-8
survie des	9
survit	25
survit à	13
survivants	6
suspectes	-23
suspectes autour	-23
suspendue	-12
suspense	6
suspense est	2
suspension	-7
suspension de	-3
suspension sine	-16
suspension écotaxe	-4
svp	-6
symbole	-5
sympa	3
sympathique	1
sympathiques	1
symptômes	4
synagogues	-11
syndièse	26
système	7
sème	-14
sème la	-6
sécurité	3
séducteurs	2
séduire	2
séduisant	1
séduisante et	4
séduit	12
séduit la	1
ségolène	1
ségolène royal	-3
séjour	2
séjour à	1
sénat	1
sénatoriales	11
séparation	-1
séparations	1
sépare	3
séparent	1
séparer	3
séparés	-4
séquences	1
série	2
série de	18
série des	-12
sérieuse	5
sérieux	-1
sérénité	2
sûr c'est	-3
sûr il	1
sûr que	-1
sûr quelques	-3
sûr un	3
sûrement	2
sûreté	8
sœur	1
t	-1
t elle	-3
ta	-2
tableau	-2
tableau d'un	-6
tableaux	4
tache	1
tailleuse	1
taire	-2
talent de	-1
tandis	-10
tandis que	-10
tant d'autres	-9
tant mieux	3
tant pis	-2
tante	1
tantôt	6
tapis rouge	6
tard	-1
tardait	-4
tartuffe	12
tartuffe est	3
taxe	-17
taxe carbone	-8
taxer	-2
taxer les	-3
taxes	-10
tchernobyl	-2
tech	46
tech i	8
technique	2
techniques	-1
technologies	-1
technologique de	3
tel acte	1
tel drame	1
tel que	7
telle est	1
telle qualité	3
telle que	-1
tellement	2
tellement bien	8
tellement on	4
telles	-20
tels que	-1
templiers	1
temps	1
temps c'est	-4
temps d'agir	32
temps d'un	4
temps en	-6
temps où	3
temps qui	2
temps tous	-18
temps à	10
température	6
tempêtes	-1
tempêtes de	-6
tendance	-1
tendance à	-10
tendre	22
tendre et	2
tendresse	82
tendresse pour	2
tenir en	-4
tenir le	3
tentative	2
tentative d'euthanasie	8
tentatives	-11
tenter par	-3
tentera	1
tentée	-1
tenu	-1
terme	-1
terme de	2
termes	3
terminer	-15
terne	-1
terra	-14
terre !	1
terre et	-7
terre à	3
terrestres	-12
terreur	-3
terrible	-1
terriblement attachants	2
terriblement humain	1
terribles	4
territoires	-2
territoires volontaires	2
territoires à	6
terroriste	1
tes	-1
tes déchets	-14
testet	-17
testet !	-6
teulé	-2
teulé s'est	-2
texte	-1
texte défendu	-4
texte et	2
texte qui	-8
texte très	17
textes	12
textes de	3
tf	-14
thanatonautes	-22
the	5
thermique	9
thème abordé	-7
thème est	1
thèmes	3
thèmes du	2
thèmes qu'il	2
thématiques	6
théorie	1
théories	-1
thérèse	19
thévenoud	-14
thévenoud à	-14
théâtral	-1
théâtre en	2
théâtre final	-4
tic	4
tiennent	-2
tient en	5
tiers	-19
tiers du	-19
tigre	1
timide	3
timide et	3
tirer	2
tirs	13
tiré d'un	-6
tiré du	5
tirée	-2
tirée par	2
tirées	-4
tirées par	-4
tisse	12
tisse sa	3
titre du	-1
to	21
togo	1
toile	5
toile se	1
toilettes	-17
tokyo	12
tolérance	13
tomber amoureux	1
tomes	-2
ton	-9
ton plus	-5
tonnes de	8
tordre	-1
tordre le	-5
tordu	2
tordue	-7
torpeur	6
tortures	-1
total	2
totale	6
totalement	-4
totalement de	-1
totalement inintéressant	-11
totalement à	1
touchant	9
touchant et	8
touchantes	1
touchants	3
touche	-5
touche à	1
toucher	2
touchée	20
touchée par	2
toujours	1
toujours aussi	6
toujours autant	6
toujours avec	1
toujours bien	4
toujours d'actualité	19
toujours en	-1
toujours et	2
toujours la	-3
toujours les	3
toujours plus	4
toujours présentes	-6
toujours une	1
toujours à	-1
toulouse	2
tour de	-4
tour à	2
tourmenté	1
tourne	1
tourne autour	3
tourner	-4
tourner en	-2
tournures	-3
tous	4
tous ceux	3
tous des	-4
tous et	5
tous ses	1
tous un	2
tous à	2
tout !	-5
tout aussi	13
tout c'est	-8
tout cas	-1
tout comme	-14
tout d'abord	6
tout dans	5
tout de	1
tout doucement	2
tout droit	-1
tout du	-4
tout en	11
tout entière	1
tout espoir	2
tout est	-1
tout faire	4
tout genre	1
tout grand	1
tout l'écosystème	-20
tout la	6
tout le	1
tout lu	-5
tout n'est	15
tout particulièrement	-5
tout point	10
tout pour	4
tout prix	-3
tout sauf	-4
tout un	1
tout va	2
tout y	1
tout à	10
toute	7
toute les	8
toute mon	1
toute une	37
toute urgence	3
toute époque	1
toutes ces	-1
toutes façons	-7
toutes les	-1
toutes parts	-3
toutes ses	-1
toxiques	-22
trace	-3
tracé	3
trade	-9
trade center	-9
tradition	2
traditionnel	3
traducteur	-4
traduction	-1
traductrice	1
traductrice elle	1
traduit	-1
tragique	14
tragique de	1
tragiques	9
tragiques qui	2
tragédie	3
tragédies	1
trahison	1
trahisons	2
train	-7
train de	3
trait	-1
traitant	-1
traitant de	-1
traite	2
traitement des	28
traiter	1
traité	-2
tranche	8
tranquillement	8
transcanada	-2
transcanada veut	-14
transformation	1
transforme	1
transforment	-1
transforment en	-1
transformer	1
transition	6
transition http	6
transition énergétique	3
transitionenergetique	59
transitionenergétique	24
transitionénergétique	-4
transparente	2
transporte en	2
transporter	2
transports	-1
transporté	6
trash	-10
trauma	1
travail	-2
travail dans	-8
travaille	-1
travailler	-1
travers	13
travers ce	1
travers ces	2
travers d'une	3
travers l'histoire	2
travers la	18
travers ses	4
travers toutes	2
travers un	7
travers une	3
traverse	5
traverser	3
traversée	-2
traversée de	-1
tremblements	-2
trempe	1
trente	1
tres	1
triangle	1
tribune	4
trilogie	-9
trilogie des	-9
triomphant	1
triompher	1
tripes	6
triptyque	1
tristan	2
triste	-9
triste mais	3
trois cents	15
trois fois	5
trois hommes	1
trois mousquetaires	2
trois tomes	-3
troisième	-11
troisième livre	-5
trompe	-10
trop	-34
trop court	1
trop de	-14
trop grand	-6
trop liée	3
trop long	-19
trop lourd	-1
trop peu	11
trop pour	-10
trop prévisible	-15
trop souvent	-1
trop tard	-15
trop vite	-7
trouble	15
troubles	-2
troublé	3
trouvais	-4
trouvait	-10
trouve	-9
trouve au	1
trouve ce	-10
trouve de	-1
trouve en	-1
trouve l'histoire	-5
trouve que	-5
trouve son	1
trouver	-1
trouver des	-5
trouver les	2
trouver une	2
trouverez	-9
trouvé	1
trouvé ce	-1
trouvé dans	9
trouvé la	-3
trouvé que	-6
trouvé une	-4
trouvée	-2
truc	-23
truc de	-5
truchement du	1
truffé	-1
truffé de	-1
très agréable	37
très agréablement	7
très attachant	1
très attachants	3
très beau	7
très belle	1
très belles	-2
très bien	2
très bon	24
très bonnes	-7
très bons	8
très certainement	2
très cher	-1
très contemporain	2
très critique	-15
très dommage	-8
très drôle	6
très désagréable	-13
très déçu	-13
très facile	8
très facilement	9
très instructif	3
très intéressant	26
très juste	3
très longues	-2
très lourd	-1
très ludique	4
très mal	-11
très mauvaise	-10
très moyen	-6
très plaisant	3
très rapidement	5
très riche	2
très réussi	1
très très	2
très tôt	1
très utile	4
très vite	-7
très à	3
très émouvant	5
très émue	2
trés	7
trés belle	3
trés bon	9
trésors	1
trêve	1
tt	-9
tu ne	4
tuant	1
tue	-5
tue l	-3
tuer	1
tuerie	8
tueuses	-14
tunisie	6
turcs	1
tweet	-1
twelcome	7
type	-2
tyrannie	4
tyrannie et	1
tâche	9
tâches	9
télés	-3
témoignage	3
témoigne	4
témoin de	1
témoins	-1
témoins de	-1
ténacité	2
ténèbres	1
tête dans	-5
tête à	-3
têtes	-6
ue	-1
ueps	-8
un achat	-2
un amoureux	2
un an	4
un ancien	1
un ange	-2
un animal	-1
un arbre	3
un art	2
un article	-7
un avant	2
un bal	6
un beau	28
un bel	5
un bon	2
un bonheur	2
un bout	3
un break	-7
un bébé	-4
un caractère	1
un champ	1
un chauffard	2
un chemin	5
un chien	8
un classique	13
un climat	-1
un coeur	1
un combat	1
un comble	-5
un concours	4
un copain	13
un corpus	-4
un coup	2
un couple	4
un cours	-3
un de	2
un des	17
un destin	2
un devoir	-5
un dictionnaire	-6
un double	2
un drame	4
un début	-13
un dénouement	7
un développement	8
un effort	2
un enfer	-5
un esprit	-1
un essai	-12
un excellent	3
un extrait	-6
un fait	1
un film	-5
un gigantesque	2
un goût	-5
un grand	4
un gâchis	-12
un génie	1
un homme	1
un humour	5
un hymne	10
un héros	2
un immense	11
un jeune	2
un jour	3
un lieu	3
un luxe	13
un magnifique	12
un malin	1
un mari	6
un mauvais	-16
un merci	2
un minimum	-6
un miroir	2
un modèle	1
un moment	2
un monstre	5
un morceau	1
un mot	-1
un moyen	2
un mythe	1
un non	-3
un nothomb	-3
un nouvel	22
un ouvrage	11
un pan	1
un paragraphe	-5
un parcours	3
un pas	16
un pensionnat	-4
un petit	17
un phare	3
un phénomène	-9
un plaisir	13
un plat	-8
un point	3
un portrait	12
un poème	-8
un poète	5
un premier	4
un problème	-5
un prof	4
un public	-11
un ralentissement	-9
un rapport	-2
un regard	-1
un restaurant	-4
un régal	20
un réseau	-7
un savant	1
un secret	2
un semblant	-4
un signe	-15
un simple	-1
un site	11
un soir	3
un souffle	1
un sourire	1
un sujet	1
un superbe	7
un sursaut	-3
un suspense	7
un tableau	-30
un tel	-1
un temps	2
un texte	-1
un ton	-2
un tout	22
un train	-6
un truc	-4
un très	18
un trés	5
un univers	1
un vocabulaire	-2
un volume	3
un voyage	1
un vrai	43
un âge	1
un écologiste	-1
un écosystème	1
un éditeur	-3
un élan	1
un élève	-1
un état	3
un évènement	2
un être	2
une adolescente	-9
une affaire	5
une amie	1
une analyse	7
une apologie	3
une araignée	-6
une atmosphère	7
une belle	10
une bibliothèque	16
une blague	-13
une bonne	5
une carte	27
une catastrophe	-4
une cellule	25
une centrale	13
une chose	1
une compréhension	4
une contradiction	3
une couverture	2
une crise	-11
une dernière	1
une des	-1
une descente	1
une déception	-12
une empathie	2
une enquête	-2
une espèce	-3
une excellente	42
une existence	1
une explication	5
une facilité	3
une faute	-1
une femme	6
une fiche	5
une fiction	-1
une fin	-8
une fois	1
une force	1
une galerie	1
une grande	10
une grâce	1
une histoire	1
une idée	-1
une immense	-4
une impasse	-9
une interview	-7
une invitation	16
une jolie	10
une magnifique	5
une maison	1
une maladie	-2
une manière	2
une mauvaise	-6
une mine	12
une morale	5
une mère	4
une narration	2
une non	-4
une nuit	-3
une oeuvre	18
une passion	1
une passionnante	1
une phrase	-12
une pierre	-2
une pièce	6
une plage	-16
une plainte	-8
une plongée	2
une pointe	2
une première	6
une prise	-4
une prose	3
une période	-1
une question	1
une quête	7
une relation	-8
une remarquable	1
une remise	3
une rencontre	2
une respiration	2
une région	7
une révolution	7
une réédition	4
une saine	2
une seconde	3
une seule	1
une si	3
une soirée	4
une solution	25
une sorte	-1
une source	-3
une spirale	5
une succession	1
une suite	-19
une syntaxe	2
une terre	3
une thématique	1
une traduction	-13
une tragédie	1
une trés	3
une version	-4
une vie	1
une vieille	10
une voie	1
une véritable	7
une écriture	-10
une émotion	13
une énergie	18
une étoile	-1
une étrange	11
une étude	7
une île	2
une œuvre	2
unes	2
unique	16
unique d'une	3
unique en	1
unique à	1
uniquement à	2
unit	-1
unités	1
univers	5
univers du	7
urbaines	14
urgence	-1
uriner	-11
uriner sous	-11
us	1
usages	5
usages et	5
user	1
user !	10
user a	-1
user actuellement	-1
user avec	10
user bien	-10
user climat	9
user contre	-10
user efficacité	7
user elle	-40
user encore	-11
user environnement	-5
user espèces	-9
user et	1
user gt	10
user il	-21
user ils	-11
user innovation	6
user je	1
user l'expansion	-16
user l'écologie	7
user les	-1
user mais	-36
user non	-22
user nous	1
user on	10
user oui	8
user partenaire	1
user pourquoi	-20
user réchauffement	1
user si	-6
user toutes	-7
user une	-7
user user	-4
user ça	-11
usine	2
utiles	-16
utilisation	4
utiliser l'énergie	3
utilisées	4
utopie	5
utopie ecologie	3
utopiste	3
v	-9
va au	1
va et	3
va faire	1
va gravir	1
va jusqu'à	-3
va lui	-1
va manquer	-9
va me	8
va partir	1
va rencontrer	-1
vacances	5
vacances à	-2
vaches	-9
vacuité	-6
vagues	1
vais	-6
vais bien	-4
vais devoir	-5
vais dire	-5
valables	4
valet	3
valeur	-5
valeurs	1
valide	11
validée	11
valjean	2
valls	-47
valoir	-6
valse	6
valse lente	6
valu	2
valérie	7
valérie saubade	3
variété	3
vaut	7
vaut le	22
vaut vraiment	8
veine	-2
veine des	-2
venais	-4
venais de	-4
vend	-8
vendre	-5
vendredi	-19
venge	4
venger	2
vent debout	14
ventes	-21
ventre	-2
venu	-7
venus	-9
verbal	2
verbe	-1
vercors	2
verdict	3
verdurin	3
verlaine	-3
verra	-1
vers	13
vers dieu	2
vers la	22
vers le	3
vers son	2
vers un	3
vers une	19
vers à	-4
versailles	1
version	-9
version gratuite	-3
version intégrale	-4
version kindle	-3
versions	1
versé	5
versé ma	3
vert	17
vert du	3
verte	1
verte en	9
verte stockable	7
vertes	-3
vertigineux	3
verts veut	7
vertueuse	2
vertus	2
vertus de	1
verve	2
veule	-3
veulent	1
veut	1
veut bloquer	-14
veut créer	6
veut des	2
veut encadrer	7
veut me	1
veux	1
via	-5
via user	-11
vibrant	3
victime	-4
victime de	1
victime du	-36
victimes	3
victoire du	6
vide	-36
vide et	-12
vie	8
vie ?	-1
vie dans	5
vie de	-1
vie des	1
vie en	3
vie est	2
vie et	3
vie je	2
vie la	21
vie ne	2
vie pour	2
vie reprend	2
vie à	6
vieille	1
vieille dame	3
vieilles	-5
vieillesse mais	-4
vieillit	3
viennent	11
viens de	3
vient d'épouser	3
vient dans	2
vient à	-1
vierges	-3
vietnam	4
vieux sage	-2
vif	8
vigan	-1
vigilance	-14
village	-1
ville	1
ville de	16
ville du	1
ville il	1
villes	9
villes renforcent	7
villon	-5
vingt ans	1
vint	1
violence	-1
violence de	-3
violence pour	1
violences	-3
violent	1
violon	1
vise	3
vision	3
vision des	6
vision pessimiste	1
visions	-5
visite	3
visite des	8
visiter	-1
visuels	-1
vit	1
vit aux	-5
vit en	-6
vital	3
vite	-42
vite dans	-7
vite elle	1
vite fait	-7
vite lu	-2
vite on	-6
vite oublié	-4
vite pour	-2
vite que	-2
vitesse	-23
vitesse grand	-8
vivait	-19
vivant dans	2
vivante	13
vivants	9
vivants sous	1
vive	13
vive la	3
vivement	1
vivre	16
vivre en	2
vivre si	2
vivre une	1
vocabulaire	1
vocabulaire est	1
vocation	7
voici une	14
voilà qui	8
voilà une	6
voir dans	2
voir et	5
voir la	4
voir le	1
voir s'il	3
voir si	-13
voir une	-2
voire plus	1
vois	-5
vois pas	-6
voisin	2
voisins	3
voit le	1
voit que	-8
voiture	-40
voix	-2
voix de	2
vol	24
vol de	2
vol des	4
volantes	9
volants	2
vole	1
volet	-1
voleur d'ombres	-1
voleurs	-14
volontairement	-1
volontaires	2
volontaires dans	2
volonté du	3
voltige	-4
volée	-2
vomir	-12
von	1
vont	-1
vont devoir	7
vont le	1
vont se	-5
vote	-3
votent	11
votre	-1
votre argent	-4
votre chemin	-1
votre enfant	1
votreenergie	10
votreénergie	3
voté	12
voté l'objectif	3
voudrais	4
voudrait	4
voue	1
voue un	1
voulais	-5
voulait	-1
voulait faire	-6
vouloir	1
voulu	-2
vous	2
vous aimerez	3
vous avez	-4
vous avoir	-4
vous conseille	-11
vous devez	2
vous dire	1
vous dis	1
vous fait	17
vous fera	19
vous intéresser	7
vous la	1
vous laissera	3
vous me	1
vous n'avez	2
vous n'en	4
vous ne	19
vous nous	-2
vous plait	1
vous prend	1
vous qui	-6
vous souhaite	-9
vous souhaitez	-4
vous sur	1
vous trouverez	-4
vous vous	8
vous êtes	1
voyage	5
voyage au	3
voyage de	1
voyage et	4
voyage qui	1
voyager et	2
voyait	2
voyons	-4
vrai !	12
vrai et	1
vrai livre	-6
vrai nom	1
vrai par	2
vrai que	-5
vrai régal	8
vraie	10
vraie littérature	2
vraie réussite	5
vraie vie	1
vraiment	1
vraiment d'une	4
vraiment de	-3
vraiment l'impression	1
vraiment la	7
vraiment pas	-7
vraiment pris	2
vraiment tres	-10
vraiment trop	-8
vraiment une	-1
vrais et	1
vraisemblable	-1
vu	-4
vu de	-3
vu par	-26
vue de	1
vue des	1
vue historique	1
vues	-17
vulgaire	-11
vulgarisation	-3
vulgarité	-20
vulgarité et	-5
vus	2
vécu de	2
véritable	1
véritable chef	2
véritable enfer	-4
véritablement	7
véritables	5
vérité	26
vérité de	1
vérité et	2
vérité qui	1
vérités	1
véronique	-4
walt	2
wear	-10
wear http	-10
web	14
week end	-3
werber	-15
werber est	-3
werber je	-3
whitman	2
winckler	4
world	-1
world trade	-9
x	-3
xiii	2
xiième	1
xiième siècle	1
xiv	2
xix	6
xix siècle	1
xixe	6
xixe siècle	1
xxe	4
xxe siècle	2
y aurait	-1
y avait	-14
y avoir	2
y découvre	1
y est	6
y manque	-2
y retrouve	1
y réfléchir	4
y sont	-2
y trouve	-5
y'a	-7
zad	-16
zad du	-6
zeller	-7
zen	1
zone	-1
zéro	-12
à avoir	4
à base	1
à beaucoup	-1
à bien	8
à bord	1
à cacouna	1
à cause	-6
à cela	2
à ces	6
à cet	4
à comprendre	-1
à conseiller	5
à coup	3
à croire	-2
à d'autres	8
à de	-2
à des	-8
à distance	-1
à double	-3
à du	-5
à dévorer	3
à effet	2
à elle	2
à fait	2
à foix	-23
à force	-20
à franchir	3
à garder	2
à gauche	1
à jamais	5
à juste	1
à l'académie	1
à l'adolescence	5
à l'aise	-17
à l'amour	1
à l'annonce	8
à l'autre	1
à l'eau	-30
à l'elysée	-2
à l'encontre	2
à l'envers	-3
à l'exception	-2
à l'honneur	30
à l'humanité	2
à l'hôtel	4
à l'idée	2
à l'instar	1
à l'intérieur	6
à l'occasion	2
à l'oeuvre	2
à l'opposé	1
à l'université	3
à l'utilisation	1
à l'écologie	-2
à l'écoute	2
à l'égal	2
à l'élevage	8
à l'énergie	-1
à l'époque	6
à leur	-2
à lire	10
à lui	28
à ma	1
à me	-2
à merveille	1
à mesure	9
à mettre	-2
à mieux	-20
à mon	1
à mort	-1
à nice	1
à nos	2
à nourrir	2
à nous	16
à ouarzazate	3
à parcourir	1
à partager	3
à peine	1
à penser	1
à petit	1
à phnom	2
à plaisir	-6
à quel	-1
à quelqu'un	-5
à quelque	-1
à qui	3
à raison	-1
à recommander	12
à refaire	-1
à rester	2
à retenir	-5
à retranscrire	2
à revendre	4
à réfléchir	6
à sa	1
à sauver	1
à se	4
à souhait	-2
à stalingrad	1
à suivre	-2
à survivre	-3
à terre	3
à tour	2
à tous	46
à tout	2
à toutes	12
à travers	3
à trois	-1
à trouver	-5
à user	61
à vivre	25
à voir	-2
à votre	7
à vous	1
à vue	-4
à ça	-2
à écrire	-1
à énergie	14
à éteindre	1
à être	-4
âge	3
âgées	1
âme	-3
âmes	1
âmes grises	2
âmes sensibles	-6
ça	-11
ça a	-2
ça aide	10
ça aurait	-3
ça devient	-3
ça dépend	-9
ça et	-4
ça je	2
ça les	-4
ça me	-2
ça ne	-7
ça pourrait	9
ça qu'on	-9
ça se	-1
çà	8
çà donne	4
è	9
è siècle	7
ème de	-13
ème siècle	1
éblouissant	1
échanger	2
échanges	2
échanges tout	2
échapper	2
échapper à	3
échos	8
éclairante	1
éclairé	1
éco	11
écoeuré	-7
écoles	-11
écologie	2
écologie les	-1
écologique	-10
écologique !	-16
écologiques	8
écologiques !	10
écologiques avec	5
écologiques et	-2
écologiques http	20
écologiques pour	20
écologiste	-32
écologiste !	-1
écologistes	-1
écologistes !	-8
écologistes contre	-12
écologistes de	9
écologistes demandent	-11
écologistes http	-33
écologistes jean	-4
écologistes ne	-10
écologistes parlent	-9
écologistes pour	-11
écologistes sans	-4
écologistes sur	7
écologistes surveillés	-8
écologistes user	7
écolos	-13
économie	5
économie et	5
économies	-6
économique	-1
écosystème	24
écosystème de	1
écosystème http	-11
écosystème pour	5
écosystème unique	3
écosystèmes	2
écotaxe	-45
écotaxe et	-3
écouté	-2
écrire	-5
écrire un	-2
écrit avec	4
écrit bien	-1
écrit ce	1
écrit comme	-1
écrit de	-1
écrit des	3
écrit mais	-12
écrit une	-1
écrit à	-1
écrite dans	2
écrites	8
écrits de	-3
écrits par	1
écriture	-8
écriture fluide	-2
écriture qui	-4
écriture simple	-3
écriture un	-3
écriture une	1
écrivain !	4
écrivain qui	-1
écrivains	-2
écrivait	-1
écrivant	-3
écrivez	-5
édifiante	-5
éditeur	-7
éditeurs	-10
édition	-3
également	11
également la	1
également à	2
élaborent	8
élaborent une	8
électricité	-3
électrique	6
électriques	-17
électriques http	-1
éleveurs	4
élevé par	1
élites	1
élogieuses	-5
élogieux	-18
élogieux je	-5
éloigner	2
éloignés	1
éloignés de	1
éloquents	1
élu président	11
élus	-9
élève de	-1
élèves	-2
élèves de	-24
élégant	9
élégant et	1
élément de	-1
élémentaires	-1
éléments qui	3
émission de	15
émois	-1
émotion	12
émotionnelle	1
émotions	25
émouvant	25
émouvante	4
émouvoir	-7
émue par	-2
énergie	34
énergie !	7
énergie daily	1
énergie http	3
énergie la	4
énergie positive	10
énergie propre	9
énergie renouvelable	-9
énergie solaire	20
énergie verte	-2
énergie éolienne	9
énergies fossiles	8
énergies renouvelables	24
énergies vertes	-10
énergétique	32
énergétique en	7
énergétique à	3
énorme coup	1
énormément	1
éolien	1
éolien et	8
éolienne la	-10
éolienne une	-7
éoliennes	-3
éoliennes !	-39
éoliennes au	7
éoliennes c'est	-4
éoliennes de	-20
éoliennes du	14
éoliennes en	28
éoliennes et	-3
éoliennes flottantes	8
éoliennes ne	-12
éoliennes volantes	9
éoliennes à	-41
éoliens	5
épais	-4
épargne	11
épidémie	2
épidémie de	2
épisodes	4
épisodes qui	2
épopée	11
époque	27
époque ce	1
époque et	2
époque où	5
époques	3
épouse	19
époustouflant	6
époustouflante	4
époustouflante de	1
épreuves	3
épris	1
éprouver	6
éprouver de	1
épuré	2
équilibre	1
érotiques	2
érudition	1
étaient	1
étaient les	1
étais	3
était bien	4
était bonne	-7
était il	-1
était la	-1
était le	-7
était prometteur	-7
était totalement	-2
était très	-6
était un	-1
étant	-21
étant donné	-21
étape du	-6
étapes	32
étapes de	5
état	2
états	2
états d'âme	1
éteindre	1
étendues	1
éternels	3
éternité	8
éthique	2
éthique de	2
étoffes	1
étoile	-5
étoiles	-8
étoiles pour	-3
étonnamment	2
étonnant	1
étonne	2
étonné	7
étonné et	2
étouffante	1
étrange	5
étrange et	2
étrange que	1
étrangement	-32
étranger	5
étranger à	3
étrangère	1
étrangères	5
étre	-8
étroites	1
étude	3
étudiant	1
étudie	5
étudier	17
étudié	3
étudiée	4
étudiés	2
été	1
été agréablement	2
été dit	4
été déçu	1
été déçue	-15
été enterré	1
été happée	2
été la	-2
été pour	6
été très	1
été un	-2
été vraiment	2
été écrit	-4
été élu	5
évidemment	70
évident	1
éviter	-17
éviter ce	-8
évocation	5
évoluent	5
évolution	7
évolué	4
évoque	7
évoqués	1
événements	5
événements de	1
événements qui	1
êtes	1
être	-2
être d'une	1
être débarrassé	-4
être fait	6
être humain	2
être la	2
être là	-4
être parce	1
être pas	4
être que	-2
être quelques	2
être temps	-3
être tout	1
être trop	-4
être une	1
êtres	39
êtres qui	1
île	2
îles	14
œuvre	3
😂	14
