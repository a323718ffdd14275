# format: repute-lexicon/1
# name: reviews
# language: fr
# version: 1
# licence: GPL-3.0-or-later
# trained-on: fr_pattern_books negative=446 neutral=0 positive=589 held-out=240 digest=bedefb9e5029a85a7c4ab1f94010dfe8
# trained-on: fr_umsab_tweets negative=715 neutral=720 positive=717 held-out=870 digest=4d6650461487b4631cfa7eca005ec67f
# settings: entries=20000 words=3 texts-min=2 cost=9 digits=no presence
# settings: dropped=11 calibration-error=0.0238
# negators: ne n pas jamais rien aucun aucune sans ni personne guère nullement n'est n'ai n'a n'y n'en n'était n'avait n'ont n'aurait n'aime n'es n'étais n'avons n'arrive
# negation-window: 3
# scale: 0.084805109
# slope: 0.672229
# probability: 1.50662 -0.0156917
# thresholds: -0.195 0.450
# accuracy: fr_pattern_books n=240 binary=0.8542 f1=0.8556 pearson=0.7560
# accuracy: fr_umsab_tweets n=580 binary=0.7086 f1=0.7135 n3=870 f1-3=0.4856 pearson=0.4155
! ?	-5
:(	-20
:d	3
;)	-3
?	-13
NOT_a	-6
NOT_a NOT_plus	-1
NOT_a NOT_qu'un	-9
NOT_a pas NOT_de	1
NOT_a pas NOT_vraiment	-4
NOT_abouti	3
NOT_accroché	-36
NOT_ai	-1
NOT_ai pas	-14
NOT_aimé	-3
NOT_aimé NOT_ce	-3
NOT_aimé NOT_la	3
NOT_aller	-8
NOT_amélie	3
NOT_amélie NOT_nothomb	2
NOT_appel	1
NOT_apporté	-5
NOT_apprécié	7
NOT_après	4
NOT_arrive	-12
NOT_assez	-9
NOT_atteint	-4
NOT_attention	-3
NOT_attiré	2
NOT_au changement	-3
NOT_au changement climatique	-3
NOT_aujourd'hui	-7
NOT_aurait	2
NOT_aussi NOT_un	1
NOT_autant	5
NOT_autre	1
NOT_autre NOT_que	2
NOT_avait pas	-1
NOT_avant la	1
NOT_avec NOT_la	-1
NOT_avec NOT_le	1
NOT_avec les	-5
NOT_beaucoup	-2
NOT_beaucoup NOT_de	-10
NOT_beaucoup NOT_de NOT_pages	-1
NOT_bien	-1
NOT_bien NOT_sûr	-4
NOT_bien NOT_écrit	-2
NOT_bon	-17
NOT_bonheur	7
NOT_bonne	-1
NOT_bouquin	-4
NOT_bout	1
NOT_bout NOT_de	2
NOT_brillante	1
NOT_bruit	17
NOT_c	-11
NOT_cas	-2
NOT_ce	-2
NOT_ce NOT_roman	-11
NOT_ce livre	-1
NOT_ce qui	1
NOT_ce roman	-3
NOT_cela	-2
NOT_celle	-1
NOT_certain	2
NOT_certes	-1
NOT_certes pas	-1
NOT_cesse	-1
NOT_cesse NOT_de	-2
NOT_cet	1
NOT_cet NOT_ouvrage	1
NOT_cette NOT_règle	1
NOT_ceux	-1
NOT_ceux NOT_qui	-1
NOT_changement	8
NOT_chasse	17
NOT_chasse pas	11
NOT_cherche pas NOT_à	-2
NOT_chez	-1
NOT_chose	-3
NOT_clair	-9
NOT_clairement	-5
NOT_classique	15
NOT_comme	1
NOT_comme NOT_il	1
NOT_comment	-7
NOT_comment NOT_terminer	-1
NOT_comment NOT_terminer NOT_son	-1
NOT_commentaires	1
NOT_compassion	1
NOT_comporte	-1
NOT_comprendre	-3
NOT_comprends	-5
NOT_comprends pas	-10
NOT_comédie	1
NOT_concession	1
NOT_connaissais	4
NOT_connaissais pas	13
NOT_connaissent	1
NOT_connaît	1
NOT_connaître	2
NOT_connue	2
NOT_consistance	-7
NOT_constituent	10
NOT_contenu	-5
NOT_conteste	8
NOT_contraire	5
NOT_convaincue	-7
NOT_correspond	-7
NOT_correspond pas	-5
NOT_coupable	1
NOT_court	-8
NOT_crache	-3
NOT_crois	-4
NOT_crédible	-7
NOT_d'accord	4
NOT_d'ailleurs	2
NOT_d'aucune	-2
NOT_d'autre	-1
NOT_d'avoir	11
NOT_d'en	-2
NOT_d'histoire	-3
NOT_d'humour	-3
NOT_d'intrigue	-6
NOT_d'intérêt	-16
NOT_d'un	-10
NOT_d'une	-2
NOT_d'écrire	-10
NOT_d'être	3
NOT_dans	-18
NOT_dans NOT_ce	-3
NOT_dans NOT_ce livre	-5
NOT_dans NOT_l'écriture	-1
NOT_dans NOT_le	-1
NOT_dans NOT_les	-3
NOT_dans NOT_les NOT_détails	-1
NOT_dans cette	-4
NOT_dans la	-19
NOT_de	2
NOT_de NOT_bien	-1
NOT_de NOT_la	2
NOT_de NOT_le	-3
NOT_de NOT_lire	15
NOT_de NOT_marc	-2
NOT_de NOT_mieux	-2
NOT_de NOT_notes	-5
NOT_de NOT_pages	-1
NOT_de NOT_se	1
NOT_de NOT_style	-3
NOT_de NOT_table	-5
NOT_de NOT_table NOT_des	-4
NOT_de NOT_tel	4
NOT_de NOT_temps	6
NOT_de NOT_tout	-3
NOT_de NOT_tout NOT_cela	-2
NOT_de le	-7
NOT_de livres	-3
NOT_de plaisir	1
NOT_de plaisir à	1
NOT_de plus	2
NOT_de questions	1
NOT_de se	2
NOT_de trop	1
NOT_demandé	-11
NOT_demandé !	-4
NOT_depuis	-4
NOT_des	-6
NOT_des NOT_romans	1
NOT_des matières	-5
NOT_difficulté	2
NOT_dignes	-5
NOT_dire	1
NOT_dire !	-2
NOT_dire NOT_de	2
NOT_dire NOT_de plus	2
NOT_dire NOT_sur	7
NOT_dis	2
NOT_dis pas	2
NOT_dit NOT_on	3
NOT_dit NOT_on pas	3
NOT_doit	4
NOT_doit pas	7
NOT_doit pas NOT_être	1
NOT_doivent	-8
NOT_donne	-1
NOT_donne pas	-3
NOT_donner	-4
NOT_donné NOT_envie	-4
NOT_donné NOT_envie NOT_de	-3
NOT_dont	-3
NOT_dont NOT_il	-2
NOT_doute	-7
NOT_doute NOT_une	-4
NOT_doute pas	2
NOT_du	3
NOT_du NOT_tout	-6
NOT_du NOT_tout NOT_accroché	-7
NOT_du NOT_tout NOT_dans	-1
NOT_du NOT_tout NOT_la	-2
NOT_du livre	-6
NOT_durable	-8
NOT_dure	-1
NOT_décrire	-1
NOT_décrocher	4
NOT_décu	5
NOT_déjà	4
NOT_développement	-15
NOT_développement NOT_durable	-5
NOT_dévoiler	-3
NOT_dévoiler NOT_la	-2
NOT_dévoiler NOT_la NOT_fin	-1
NOT_déçue	29
NOT_déçue !	6
NOT_emballé	-5
NOT_emballée	-4
NOT_en	-1
NOT_en NOT_cause	-1
NOT_en NOT_mesure	-1
NOT_en NOT_être	1
NOT_encore NOT_lu	1
NOT_enfant	-1
NOT_ennuyeux	8
NOT_entendre	-4
NOT_entre	-6
NOT_entre NOT_les	-3
NOT_entrer	-5
NOT_envers	1
NOT_envie	-9
NOT_envie NOT_de	-25
NOT_envie NOT_de le	-5
NOT_est	-2
NOT_et	3
NOT_et NOT_avec	2
NOT_et NOT_qui	3
NOT_et NOT_surtout	1
NOT_et je	-1
NOT_et son	-2
NOT_etre	2
NOT_eu	1
NOT_eu NOT_envie	-2
NOT_eu NOT_le	1
NOT_eu NOT_le NOT_sentiment	1
NOT_exploitée	-5
NOT_faire le	-2
NOT_fais	-10
NOT_fais pas	-6
NOT_fait	-1
NOT_fait NOT_pour	1
NOT_fait NOT_que	-1
NOT_fait pas NOT_de	1
NOT_fait pas NOT_un	-3
NOT_fait rien	-1
NOT_faite	-5
NOT_faits	3
NOT_fard	7
NOT_ferais	1
NOT_fin	1
NOT_fin du	-2
NOT_fin du livre	-2
NOT_finalement	3
NOT_finalement NOT_que	1
NOT_finesse	-4
NOT_finir	-10
NOT_foi	-2
NOT_fois	-1
NOT_font	-2
NOT_forcé	4
NOT_forcément	-1
NOT_gardé	-4
NOT_goût	-4
NOT_grand	-5
NOT_grand NOT_chose	-6
NOT_grande	-25
NOT_grave	1
NOT_grâce	-5
NOT_hasard	1
NOT_histoire	-6
NOT_homme	1
NOT_http	-7
NOT_http NOT_via	-10
NOT_hélas	-12
NOT_ils	-1
NOT_indemne	10
NOT_indifférent	4
NOT_indifférent NOT_et	2
NOT_instant	-1
NOT_intrigue	-16
NOT_intégrale	-6
NOT_intérêt	-44
NOT_issue	3
NOT_je	-4
NOT_je ne NOT_me	3
NOT_je ne NOT_suis	-2
NOT_je pas	-1
NOT_l'auteur	-1
NOT_l'autre	3
NOT_l'avez	7
NOT_l'esprit	-2
NOT_l'intéresse	1
NOT_l'intérêt	-4
NOT_l'oeuvre	-5
NOT_l'ont	10
NOT_l'oublie	4
NOT_l'oublie pas	2
NOT_l'une	4
NOT_l'une de	1
NOT_l'école	5
NOT_l'écologie	1
NOT_l'écologie NOT_soit	1
NOT_l'écriture	-5
NOT_la	1
NOT_la NOT_connais	-1
NOT_la NOT_connais pas	-1
NOT_la NOT_fin	-2
NOT_la NOT_fin du	-2
NOT_la NOT_force	2
NOT_la NOT_main	7
NOT_la NOT_moindre	-3
NOT_la NOT_peine	-7
NOT_la NOT_route	-2
NOT_la NOT_seule	1
NOT_la NOT_vie	-3
NOT_la NOT_vérité	2
NOT_la lecture	1
NOT_la lecture de	1
NOT_la même	-1
NOT_la poésie	1
NOT_la rochelle	-7
NOT_la rochelle http	-1
NOT_lache	4
NOT_lache pas	3
NOT_laisse	1
NOT_lasse	9
NOT_lasse pas	6
NOT_le	-3
NOT_le NOT_cas	-8
NOT_le NOT_contraire	4
NOT_le NOT_développement	-5
NOT_le NOT_développement NOT_durable	-4
NOT_le NOT_faire	1
NOT_le NOT_finir	-5
NOT_le NOT_lecteur	1
NOT_le NOT_livre	-10
NOT_le NOT_lâcher	1
NOT_le NOT_même	-4
NOT_le NOT_nom	3
NOT_le NOT_plaisir NOT_de	2
NOT_le NOT_plus	4
NOT_le NOT_sentiment	1
NOT_le NOT_seul	1
NOT_le NOT_souffle	-2
NOT_le NOT_temps	2
NOT_le plaisir	1
NOT_le plaisir de	1
NOT_le succès	-1
NOT_lecteur	3
NOT_les	-1
NOT_les NOT_faits	1
NOT_leur	1
NOT_lien	-10
NOT_lien NOT_entre	-2
NOT_lirai	-6
NOT_lit	-4
NOT_livre	-16
NOT_livres	2
NOT_loin	-11
NOT_loin NOT_dans	-2
NOT_lu	3
NOT_lu NOT_ce	2
NOT_lui	1
NOT_lui NOT_en	2
NOT_lâcher	29
NOT_m'a	-10
NOT_m'a pas	-6
NOT_m'a rien	-1
NOT_m'a rien NOT_apporté	-1
NOT_m'avait	-2
NOT_m'avait pas	-1
NOT_m'y	-8
NOT_ma NOT_tasse	-3
NOT_main	10
NOT_mais NOT_je	-5
NOT_mais NOT_qui	1
NOT_mal	-2
NOT_mal NOT_écrit	-2
NOT_malheureusement	-14
NOT_malheureusement pas	-3
NOT_manque	1
NOT_manquer	12
NOT_marc	-3
NOT_marche	-7
NOT_marche pas	-5
NOT_mauvais	-8
NOT_maîtrise	-3
NOT_maîtrise pas	-2
NOT_maîtrise pas NOT_son	-1
NOT_me	-15
NOT_meilleur	-2
NOT_merci	-29
NOT_merci NOT_http	-3
NOT_merci NOT_à	-7
NOT_merci NOT_à NOT_la	-5
NOT_mes	-1
NOT_minute	2
NOT_modération	21
NOT_modération !	3
NOT_moi	1
NOT_moindre	-1
NOT_mot	-14
NOT_mère	6
NOT_mérite	-2
NOT_même	-36
NOT_même NOT_plus	-15
NOT_même NOT_une	-1
NOT_même pas	-1
NOT_même pas NOT_de	-1
NOT_nombre	-3
NOT_nombreux	1
NOT_non	-12
NOT_non NOT_plus	-8
NOT_nos	6
NOT_notable	-2
NOT_notes	-8
NOT_nothomb	3
NOT_nous NOT_raconter	-4
NOT_nouvelle	2
NOT_numéro	-14
NOT_objectif	-7
NOT_on	-2
NOT_on pas NOT_que	3
NOT_ont	3
NOT_ont pas	2
NOT_original	-9
NOT_originale	-3
NOT_originalité	-11
NOT_oublier	19
NOT_ouvrage	2
NOT_où	1
NOT_par	2
NOT_par la	3
NOT_parce	-5
NOT_parce NOT_que	-5
NOT_pareil	2
NOT_parle	-1
NOT_parlez	3
NOT_parmi	2
NOT_partager	1
NOT_parvenant	3
NOT_parvient	-1
NOT_passe	-1
NOT_passe pas	-7
NOT_passe pas NOT_grand	-2
NOT_passer	1
NOT_pathos	1
NOT_pense pas	-1
NOT_perdre	1
NOT_permettait	3
NOT_peur	12
NOT_peut	5
NOT_peut NOT_en	1
NOT_peut NOT_lâcher	1
NOT_peut NOT_plus	-2
NOT_peut NOT_plus NOT_classique	1
NOT_peut NOT_qu'être	3
NOT_peut NOT_que	8
NOT_peut NOT_que NOT_s'attacher	1
NOT_peut NOT_se	2
NOT_peut pas	-1
NOT_peuvent	-1
NOT_peux	-13
NOT_peux pas	-4
NOT_place	11
NOT_plaisir NOT_de	2
NOT_plus	-5
NOT_plus !	-15
NOT_plus NOT_au	-1
NOT_plus NOT_classique	4
NOT_plus NOT_dans	-3
NOT_plus NOT_en	1
NOT_plus NOT_grand	3
NOT_plus NOT_loin	-6
NOT_plus NOT_mal	3
NOT_plus NOT_que	-1
NOT_plus NOT_une	-3
NOT_plus loin	-5
NOT_plus loin que	-4
NOT_plus mais	-1
NOT_plus qu'à	1
NOT_plus rien	2
NOT_plus rien NOT_à	1
NOT_politique	15
NOT_politiquement	3
NOT_poser	19
NOT_poser NOT_de	1
NOT_poser NOT_de questions	1
NOT_possible	3
NOT_possèdent	1
NOT_pour NOT_autant	3
NOT_pour NOT_ce	-3
NOT_pour NOT_le	-1
NOT_pour NOT_les	-1
NOT_pour NOT_moi	-4
NOT_pour rien	1
NOT_pourra	-6
NOT_pourra NOT_respecter	-6
NOT_pourra NOT_respecter NOT_son	-5
NOT_pouvoir	19
NOT_pratiquement	-1
NOT_premier	2
NOT_prend	-4
NOT_prend pas	-3
NOT_prendre	3
NOT_presque	11
NOT_preuve	-4
NOT_principal	2
NOT_priori	1
NOT_profondeur	-21
NOT_promesses	-2
NOT_précise	-11
NOT_présente	-2
NOT_présente aucun	-2
NOT_présente aucun NOT_intérêt	-2
NOT_prétend	1
NOT_prétexte	2
NOT_ps	-11
NOT_psychologique	-10
NOT_pu	1
NOT_pu NOT_finir	-4
NOT_pu NOT_l'être	3
NOT_pu NOT_le NOT_lâcher	1
NOT_punitive	15
NOT_qu'après	5
NOT_qu'en	-3
NOT_qu'on	-8
NOT_qu'un	-4
NOT_qu'une NOT_seule	1
NOT_qu'être	4
NOT_quand	-3
NOT_que NOT_ce livre	-1
NOT_que NOT_de se	1
NOT_que NOT_des	2
NOT_que NOT_du	2
NOT_que NOT_je	1
NOT_que NOT_l'écologie	1
NOT_que NOT_le	-4
NOT_que NOT_les	-3
NOT_que NOT_pour	3
NOT_que NOT_s'attacher	2
NOT_que ce	-11
NOT_que ce livre	-3
NOT_que dans	-5
NOT_que de	-1
NOT_que le	1
NOT_que les	-3
NOT_que ça	-3
NOT_quel	-6
NOT_qui ne	1
NOT_quitté	-2
NOT_quoi	1
NOT_quoi que	1
NOT_quoi que ce	1
NOT_racines	1
NOT_raconter	-1
NOT_rapport	-1
NOT_rapport NOT_avec	-3
NOT_rebondissement	-2
NOT_recommande	-9
NOT_recommande pas	-6
NOT_reconnais	-3
NOT_recul	-4
NOT_redire	-1
NOT_regret	3
NOT_regrette	7
NOT_regrette pas	2
NOT_remise	1
NOT_rendre	1
NOT_rendre NOT_compte	2
NOT_rentables	-2
NOT_rentre	-4
NOT_rentrer	-11
NOT_respecter	-9
NOT_respecter NOT_son	-6
NOT_respecter NOT_son engagement	-5
NOT_ressenti NOT_de	1
NOT_reste	1
NOT_reste NOT_plus	1
NOT_rester	-1
NOT_rester NOT_sur	-5
NOT_retour	4
NOT_retrouve	-1
NOT_retrouvé	-3
NOT_revenir	-6
NOT_roman	-3
NOT_roman ni	-2
NOT_romans	6
NOT_route	-2
NOT_règle	1
NOT_réelle	-3
NOT_réflexion	-4
NOT_répit	3
NOT_répond	-6
NOT_réussi	-9
NOT_réussi NOT_à	-6
NOT_s	-7
NOT_s'agit	1
NOT_s'agit pas	2
NOT_s'arrête	4
NOT_s'arrête pas	2
NOT_s'arrêter	1
NOT_s'empêcher	-1
NOT_s'empêcher NOT_de	-1
NOT_s'en	17
NOT_s'en NOT_rendre	2
NOT_s'ennuie	16
NOT_s'ennuie pas	7
NOT_s'ennuie pas NOT_une	3
NOT_s'est	3
NOT_s'est jamais	2
NOT_s'il	-3
NOT_s'y	1
NOT_s'était	6
NOT_s'était pas	2
NOT_sa NOT_mère	2
NOT_sais	-7
NOT_sais pas	-5
NOT_sais pas NOT_si	-4
NOT_sais pas je	-1
NOT_sait rien	-2
NOT_sauf	1
NOT_saurais	1
NOT_savait pas	-1
NOT_savait pas NOT_comment	-1
NOT_saveur	-21
NOT_scoop	-7
NOT_se NOT_passe	-1
NOT_se NOT_passe pas	-1
NOT_se NOT_poser	3
NOT_seconde	11
NOT_secret	4
NOT_semble	-3
NOT_sentimentalisme	1
NOT_sentiments	1
NOT_sera NOT_plus	1
NOT_serait NOT_ce NOT_que	1
NOT_serez	1
NOT_ses	2
NOT_ses NOT_mots	12
NOT_ses NOT_promesses	-1
NOT_seul	14
NOT_seule	25
NOT_si	-1
NOT_simple	1
NOT_simplement	-5
NOT_simplement pas	-4
NOT_sinon	-5
NOT_soit pas	-3
NOT_soit punitive	1
NOT_soit punitive politique	8
NOT_solution	-5
NOT_solution NOT_au	-3
NOT_solution NOT_au changement	-3
NOT_sommes	13
NOT_sommes pas	5
NOT_sommes pas NOT_tous	1
NOT_son	-6
NOT_son NOT_style	-3
NOT_son NOT_sujet	-2
NOT_son engagement	-6
NOT_sont jamais	1
NOT_sont pas	-2
NOT_sont pas NOT_rentables	-4
NOT_sort	8
NOT_sort pas	5
NOT_sort pas NOT_indemne	2
NOT_souffle	-12
NOT_sous	9
NOT_sous aucun	1
NOT_sous aucun NOT_prétexte	1
NOT_souvent	15
NOT_style	-21
NOT_su NOT_dire	1
NOT_suffisamment	-14
NOT_suffit	-27
NOT_suffit pas	-12
NOT_suffit pas NOT_à	-3
NOT_suis pas	2
NOT_suis pas NOT_déçue	1
NOT_suis pas NOT_sûre	-2
NOT_suis rien	1
NOT_suite	-1
NOT_suite !	-7
NOT_sujet	-3
NOT_sur	-6
NOT_sur NOT_cet	1
NOT_sur NOT_la	-1
NOT_sur NOT_une	-3
NOT_sur la	1
NOT_sur les	-6
NOT_surprise	-18
NOT_surtout	23
NOT_suspens	-3
NOT_sûr	-1
NOT_sûre	-5
NOT_sûre NOT_que	-3
NOT_t	-1
NOT_t'en	-4
NOT_t'en NOT_fais	-3
NOT_t'en NOT_fais pas	-2
NOT_table	-8
NOT_table NOT_des	-5
NOT_table NOT_des matières	-4
NOT_tant	3
NOT_tant NOT_que	2
NOT_tarder	3
NOT_tasse	-5
NOT_tel	6
NOT_temps	26
NOT_terminer	-2
NOT_terminer NOT_son	-1
NOT_terminé	-7
NOT_tient	-1
NOT_tient NOT_qu'à	1
NOT_tient pas	-5
NOT_tient pas NOT_ses	-1
NOT_tombe	-6
NOT_tomber	6
NOT_tomber NOT_dans	2
NOT_tour	-1
NOT_tout	-2
NOT_tout NOT_accroché	-9
NOT_tout NOT_cela	-3
NOT_tout NOT_dans	-1
NOT_tout NOT_la	-3
NOT_tout NOT_simplement	-1
NOT_tout NOT_simplement pas	-3
NOT_tout le	2
NOT_toutes	2
NOT_transcendant	-2
NOT_travaillé	-3
NOT_trop	-3
NOT_trop NOT_mal	-1
NOT_trouve	-26
NOT_trouve pas	-1
NOT_trouve pas NOT_le	-1
NOT_trouvé	-3
NOT_très	-30
NOT_très NOT_bien	-4
NOT_un NOT_certain	2
NOT_un NOT_enfant	-3
NOT_un NOT_instant	-2
NOT_un NOT_mot	-1
NOT_un NOT_peu	-1
NOT_un NOT_scoop	-3
NOT_une NOT_minute	1
NOT_une NOT_seconde	3
NOT_une NOT_seule	4
NOT_une NOT_solution	-3
NOT_une NOT_solution NOT_au	-3
NOT_va pas sans	3
NOT_vaut	2
NOT_venait	1
NOT_venait pas	1
NOT_venir	-11
NOT_vers	8
NOT_veut	-2
NOT_veut NOT_plus	-2
NOT_veux	1
NOT_veux pas	4
NOT_via	-15
NOT_vie	-5
NOT_vienne	-6
NOT_vienne pas	-4
NOT_vient	-17
NOT_vient pas	-4
NOT_vit	1
NOT_voir NOT_avec	1
NOT_voir NOT_avec les	-4
NOT_voir NOT_les	-1
NOT_vois	-11
NOT_vois pas	-2
NOT_voulu	1
NOT_vous	6
NOT_vous NOT_en	1
NOT_vous le	2
NOT_vrai	-4
NOT_vraiment	-14
NOT_vrais	1
NOT_vu	-3
NOT_véritable	-9
NOT_vérité	7
NOT_werber	-2
NOT_y	-1
NOT_à	-1
NOT_à NOT_ce	-2
NOT_à NOT_cette	1
NOT_à NOT_dire NOT_de	2
NOT_à NOT_dire NOT_sur	5
NOT_à NOT_l'école	1
NOT_à NOT_la rochelle	-5
NOT_à NOT_nous	-3
NOT_à NOT_être	1
NOT_à être	1
NOT_âme	-6
NOT_écrit	-22
NOT_écrivain	-9
NOT_écrivain !	-2
NOT_émotion	-3
NOT_étonnant	-13
NOT_été	-7
NOT_être	14
NOT_être NOT_punitive	10
a	-1
a beau	1
a beaucoup	1
a beaucoup de	6
a besoin	-1
a bien des	-1
a bouleversé	2
a cause	-5
a cette	-19
a changé	-1
a commencé à	-1
a comprendre	-7
a conseiller	1
a conseiller à	1
a de la	2
a dix	1
a dix ans	1
a donné	1
a décidé	7
a découvrir	29
a déjà	-6
a dû	-1
a dû se	-2
a eu	1
a faire	-5
a fait une	-1
a finalement	-2
a force	-2
a force de	-1
a fuir	-6
a gardé	4
a gardé le	3
a grandi	-1
a l	-14
a l'air un	-4
a l'impression	-1
a l'époque où	-2
a la	-2
a la page	-12
a les	-1
a lire	23
a lire absolument	13
a lire par	1
a lire sans	1
a moins	-3
a moins qu'elle	-1
a mon	-7
a mon avis	-10
a même	-1
a ne	10
a ne pas	3
a parfois	3
a pas	-6
a pire	-3
a plusieurs	-2
a pris	6
a pris un	2
a propos	1
a pu	1
a pu faire	-4
a pu être	4
a quand même	-5
a quelques	1
a quelques dizaines	1
a rebours	2
a reçu	-1
a reçu le	-1
a rien	-1
a se	-1
a se demander	-4
a ses	1
a ses failles	1
a son	2
a souvent	4
a subi	-5
a suivre	2
a séduit	1
a tant	-5
a toujours été	1
a tous	-17
a tous les	-4
a tout	-9
a toute	1
a travers	6
a travers la	1
a trop	-5
a trouvé	-6
a un problème	-3
a une	-3
a vécu	-7
a écrit des	2
a été	1
a été dit	1
a été un	1
a été écrit	-1
a été élu	3
a éviter	-3
abandon	-3
abandonner	-2
abandonné	-1
abandonnés	-8
abandonnés préoccupent	-4
abbott	-10
abeilles	-22
abjectes	1
abjects	-13
abordable	9
aborde	1
aborde sont	2
aborder	7
abordé	-3
aboutie	3
abrégé	-5
absence	-20
absence de	-2
absolue	-2
absolument	28
absolument !	12
absolument pas	2
absorbé	10
absorbé par	7
absorbé par ce	1
abstraite	3
absurde	1
absurdes	1
abysses	-24
abîme	1
accents	1
accepté	-7
accessibles	1
accessoire	-10
accompagné	12
accompagné de	2
accompagné de son	2
accrocheur	-15
accroitre	8
accroitre la	6
accroitre la production	4
accueille	3
accueille le	14
accueillir	7
accumulation	-8
accumulation de	-5
accéder	1
acerbe	-5
achat	-50
achats	-8
acheter	2
acheté	5
acheté ce	-11
acheté ce livre	-6
acheté ce roman	-4
achevé	-2
achète	-2
acide	8
acidification	-44
acidification des	-10
acidification des océans	-8
acte	-6
actes	22
actes sous	1
actes sous des	1
acteur	6
acteur de	2
actif	1
action se	1
actions	3
activité	17
actu	-3
actualité	-21
actuel	1
actuelle	-1
actuellement	-28
actuellement la	-8
actuellement la neige	-6
actus	1
adaptation cinématographique	1
adaptations	3
adapté	1
adaptée	12
adeptes de la	3
adhérer à	-1
admirable	5
admiration	2
admirative	1
admiré	1
adolescence	2
adolescence et	5
adolescent	2
adolescente	-10
adopte	1
adopté	33
adoré	9
adoré !	7
adoré ce	21
adoré ce livre	3
adoré et	1
adp	7
adresse	8
adultes	-1
adultes et	2
adultes qui	-4
affaire	7
affaire à	-1
affectent	-19
affectionne	2
affligeant	-22
affligeante	-3
afp	-17
afp http	-3
africain	-29
africaine	-4
ag	-13
agacement	-3
agaçant	-1
agents	-12
agents menacés	-3
agents menacés http	-3
agir	1
agit	16
agit sans	6
agricole	-4
agricole http	-2
agriculture	1
agro	9
agréable moment en	1
agréable à	12
agréable à lire	15
agréablement	19
agréablement surpris	2
agréablement surprise	1
agréables à	1
agréables à lire	1
ah	-10
ah !	-1
ah ce	1
ahurissant	-8
ai passé	2
aide	25
aider	5
aides	25
aient	-9
ailleurs la	5
ailleurs les	-2
ailleurs un	2
aime	12
aime ou	1
aime ou pas	4
aiment	-7
aiment à	-11
aimer la	3
aimerait	1
aimerez	3
aimeront	-2
aimé ce	21
aimé ce livre	9
aimé et	2
ainsi	-1
ainsi qu'une	-1
ainsi que les	1
ainsi un	1
air	1
airs	-2
aisance	1
aisé	4
aisément	12
alarmer	-2
alaska	-16
alaska http	-3
alcoolique	-11
alcools	-2
alerte	-1
alexandre	5
alimentaire	2
alimentent	12
alimenter	19
alimenté	6
allait	-15
allemagne	35
allemande	11
aller au bout	-1
aller chercher	5
aller à un	1
allez	1
alliant	3
allons	-1
allé	-1
alléchant	-5
allée	-7
alors	-3
alors autant	-1
alors certes	-1
alors il	-3
alors on	-5
alors que la	2
alors que le	-6
alors si vous	1
alors un	1
amant	1
amante	1
amants	11
amateur	13
amateurs	2
amateurs de	3
amazon	-1
amazon et	6
ambassadeur	2
ambiances	1
ambigu	8
amener	-13
amené	1
ami	3
amine	2
amis les	-5
amis à	8
amour	49
amour de	1
amour les	1
amour pour	1
amoureuse	9
amoureuse de	2
amoureux	16
amoureux de	19
amoureux de la	2
amours	7
amp	-1
amusant à	-3
amusant à lire	-2
amusante	-1
amène à	3
amélie	-10
amélie nothomb	-2
amélioration	7
améliorer	16
améliorer la	6
américaines	-7
américains	-2
amérique	14
an à	2
analyse	2
analyse de	-2
analyse psychologique	1
anciens livres	-2
and	4
android wear	-7
android wear http	-5
andré	2
anecdotes	-2
anecdotique	3
anecdotiques	3
anges	1
anglais et	5
anglaise	-7
anglo	-14
anglophone	3
angoissante	3
angoisse	15
angot	-23
angot a	-2
animal	-4
animaux	-3
anime	2
annexes	1
annonce	-10
annonce la	-3
annonce la suspension	-2
annoncé	-2
annotations	-3
annuel	-5
annuler	-8
année	1
année !	9
année la	-5
années	1
années de	-6
années plus	1
années plus tard	1
anonyme	1
anonymes	1
ans est	2
ans et en	-2
ans il	1
ans plus tard	3
ans une	1
ans à	5
anthologie	6
anthologie du	2
anti	-3
anticiper	38
antigone	1
antique	7
antoine	2
antonio	-3
août	1
apocalyptique	-3
apologie	3
apologie de	2
apologie de la	2
apothéose	1
apothéose dans	1
apparait	-6
apparence	3
apparences	-1
appartement	3
appartements	1
appel	-2
appel à	-2
appeler	-5
appelle	-1
appels	19
appels d'offres	3
appels d'offres pour	3
appelé	-3
apple	-4
applique	4
applique le	2
applique le crowdfunding	2
apprend	8
appris par	1
approche psychologique	1
approfondir	7
approfondir ses	3
approfondir ses connaissances	2
appréciation	2
apprécie	1
apprécie et	1
apprécient	-1
apprécié	26
apprécié ce	3
apprécié ce livre	1
appétit	-14
apres un	2
après	-2
après en	1
après en avoir	1
après il	-1
après la	2
après la lecture	1
après la seconde	1
après les	-2
après les écologistes	-12
après page	1
après sa mort	-3
après tout	-2
après un tel	1
après une pause	1
après ça	-4
arabe	5
araignée	-6
araignée géante	-4
araignée géante sème	-3
arbre	6
archi	-25
areva	6
argument	-6
argument de	-4
arguments	-4
arlequin	-2
armée	1
armées	1
arnaque	-20
arpente	2
arriva	2
arrive	1
arrive un	-1
arrive un peu	-1
arrive à	1
arrivent	2
arriver	-2
arriver à	-1
arrivé	1
arrière	2
arrêter	-1
arrêter de	-6
arrêts	1
arrêté	-1
arrêté au	-3
arrêté et	1
art	4
art de	5
art de la	1
article	3
arts	-1
as	12
ascenseurs	-4
asie	11
aspects de	3
assassine	-49
assassine l'écologie	-15
assemblée	12
assez de	-6
assez décevant	-18
assez plat	-2
assez rare	2
assez vite	-3
assiste	10
assiste à	3
assnat	-6
associations	4
assommante	-6
assouplissement	7
assurances	1
assure	10
assurément	4
atmosphère	8
attachant	8
attachants	13
attachants et	2
attachée	2
attachée à	1
atteint	2
attend	4
attendait	-18
attendant le	-6
attendent	-3
attendre	-1
attendre les	-5
attendu	-7
attention à	3
attirée par la	1
attitude	1
attitudes	2
attrait	6
au biomethane	5
au biomethane l'énergie	4
au bord	1
au bout	-2
au bout de	-1
au cambodge	2
au changement	1
au changement climatique	1
au cnrs	1
au coeur	5
au coeur de	11
au coeur du	-3
au coin	1
au cœur de	-4
au cœur des	5
au delà	21
au delà de	5
au delà des	1
au dernier	1
au dessous	1
au dessus	-8
au détour d'une	1
au détriment	-1
au détriment du	-1
au fil du	-1
au final on	1
au final pas	-1
au financement	3
au financement participatif	3
au fond de	1
au foyer	1
au fur	1
au fur et	1
au féminisme	-6
au genre	1
au grand	-7
au groenland	-8
au gré	3
au gré des	1
au génie	-1
au hasard dans	2
au havre	4
au havre avec	3
au hibou	4
au jeu	9
au lait	-1
au lait cru	-1
au lendemain	-1
au lieu	-6
au lieu d'être	-2
au lieu de	-1
au livre	1
au long	1
au long des	1
au long du	1
au lycée	1
au meilleur	-1
au meme	3
au milieu des	6
au ministère	-14
au ministère de	-5
au moins	-4
au moment de	-1
au monde	3
au même	-1
au niveau du	-7
au nord	7
au pays	1
au pays des	-1
au pays du	4
au personnage	2
au pire	-11
au plus	-2
au plus profond	1
au plus près	1
au prix	-4
au procès	1
au respect	2
au retour	1
au roman	-1
au rythme	1
au rythme de	1
au récit	-1
au sein	-3
au sein d'un	-10
au sein de	-2
au sens	1
au service	42
au service de	4
au service du	2
au sommet de	1
au style	-3
au style de	-1
au sujet	2
au testet	-1
au total	1
au travail	-10
au travers	5
au travers d'une	2
au travers de	-1
au user	6
au vol	2
au vu du	3
aucun	-3
aucun NOT_intérêt	-28
aucun NOT_prétexte	1
aucun NOT_rebondissement	-1
aucune	-20
aucune NOT_consistance	-1
aucune NOT_intrigue	-1
aucune NOT_émotion	-2
audacieux	2
audacieux et	2
aue	3
aujourd'hui	-3
aujourd'hui dans	6
aujourd'hui de	-8
aujourd'hui le	-12
aujourd'hui les	4
aujourd'hui à	-4
auparavant	6
auprès	5
auprès d'un	3
auquel	-1
auquels	1
aura	-1
auraient pu	1
auraient pu être	1
aurait	-11
aurait dû	-9
aurait eu	-2
aurait peut	-5
aurait pu se	2
aurait pu être	-2
aurait été	-2
aussi	4
aussi beau	3
aussi bien	7
aussi bien écrit	4
aussi c'est	-3
aussi de	2
aussi de la	3
aussi des	-2
aussi l'occasion	1
aussi les	1
aussi lire	3
aussi pour	10
aussi toujours	2
aussi très	1
aussi un style	2
aussi vite	-10
aussi vite que	-4
autant de détachement	1
autant j'ai	-5
autant le	-1
auteur	-1
auteur ?	-1
auteur comme	-3
auteur de	-1
auteur j'ai	-3
auteur j'ai été	-1
auteur majeur	6
auteur majeur du	2
auteur plus	1
auteur préféré	-8
auteur à	-1
auteure	1
auteurs	-1
auteurs qui	-3
authentiquement	1
auto	22
auto dérision	1
autochtone	1
automobiles	5
automobiles écologiques	3
automobiles écologiques avec	3
autonomie	5
autorisé	14
autoritaire	3
autoroutes	-16
autour	4
autour de	5
autour de l'abattage	-10
autour de la	5
autour de lui	-3
autour de moi	1
autour des	-14
autour des champs	-12
autre chose	-16
autre chose et	-3
autre culture	1
autre côté	2
autre façon	1
autre livre	-8
autre ne	1
autre personne	1
autre pour	-5
autre édition	-8
autres	1
autres de	1
autres ne	6
autres qui	12
autres tomes	-7
autres une	10
aux amateurs	3
aux enfers	10
aux ordres	2
aux origines	-2
aux personnages	1
aux pesticides	-13
aux plus	4
aux problèmes	-5
aux sentiments	2
aux sociétés	-4
aux sociétés d'autoroute	-3
aux tripes	1
aux usa	5
aux élèves	-8
aux élèves de	-7
aux énergies renouvelables	-1
aux éoliennes	-2
aux états	6
aux états unis	5
avait	-2
avait de	-1
avait demandé	6
avait des	-1
avait un	-13
avait vraiment	7
avait écrit	-1
avalé	-4
avancer	3
avancées	11
avant d'acheter	-1
avant dans	3
avant de le	-2
avant et	2
avant la fin	-5
avant sa	-1
avant tout	1
avant tout de	-3
avant tout un	3
avant tout à	1
avec	4
avec beaucoup	10
avec beaucoup de	10
avec bonheur	2
avec brio	2
avec ce	-1
avec celle	1
avec cet	-5
avec de	2
avec des personnages	4
avec du	3
avec délice	5
avec délice dans	1
avec elle	8
avec eux	4
avec finesse	3
avec finesse et	2
avec georges	2
avec georges sand	1
avec impatience	1
avec impatience la	3
avec jean	1
avec l'aide	2
avec l'esprit	1
avec l'extérieur	2
avec la nature	-1
avec laquelle l'auteur	1
avec le	-9
avec le changement	-5
avec lequel il	-6
avec les	-2
avec les projets	-6
avec les âmes	1
avec les éoliennes	-5
avec lesquels	3
avec leurs	14
avec lui	2
avec lui dans	1
avec moi	3
avec nos	2
avec plaisir	4
avec poésie	1
avec qui	-3
avec sa	8
avec sa fille	-2
avec sa plume	2
avec ses	-23
avec succès	9
avec succès http	1
avec surprise	2
avec tant	3
avec tant de	2
avec tous	1
avec toute la	-4
avec un	3
avec un art	1
avec un écosystème	4
avec une	2
avec une facilité	1
avec user et	7
avec vos	-7
avec élégance	1
avenir	8
avenir du	15
aventure	3
aventures	3
aventures de	11
avez	-7
avez oublié	-5
avide de	6
avis aux	3
avis aux amateurs	1
avis pas	-7
avisé	2
avoir	1
avoir de	-1
avoir des	7
avoir entendu	1
avoir passé	1
avoir passé sa	1
avoir trouvé	3
avoir une	-3
avoue	-4
ayant lu	-2
azraq	1
aïnine	1
b	-34
b werber	-2
bac	3
baclé	-11
baclée	-1
bad	11
baisse	-6
bal	7
balance	-5
baleines	12
balzac	4
balzac et	1
ban	4
ban ki	11
ban ki moon	8
banal	1
banale	-5
bande	-39
bande de	-11
banques	-1
banques s'invitent	18
banques s'invitent dans	14
banquise	2
bar	-5
barbara constantine	1
barbare	-1
barbarie	1
barbe	-16
barbe bleue	-2
barbu	11
barrage	-27
barrage de	-7
barré	-11
bas de	-1
bas de gamme	-2
bas en	2
basculer	1
base	13
base de	3
basique	-2
basse	-2
bat	1
bataille d'eylau	1
batho	-21
battage	-2
battage médiatique	-1
batteries	17
batteries écologiques	7
batteries écologiques pour	5
battre	17
battue	-4
baudelaire	-1
bavard	-7
be	1
beau	31
beau livre	23
beau livre j'ai	2
beau mais	4
beau roman	13
beau texte	8
beau texte très	2
beaucoup aimé	6
beaucoup aimé ce	7
beaucoup apprécié	5
beaucoup ce	-5
beaucoup d'humour	1
beaucoup d'émotion	2
beaucoup de mal	-7
beaucoup de questions	2
beaucoup de talent	7
beaucoup le	-3
beaucoup le style	-2
beaucoup les	-4
beaucoup mieux	-6
beaucoup moins	-12
beaucoup plus de	-7
beaucoup trop	-22
beaucoup trop de	-3
beaucoup trop long	-2
beaucoup à	-3
beauté	6
beauté de	2
beauté des	4
beauvoir	-1
beaux parents	2
begov	-22
beigbeder	-34
bel	10
bel ami	1
bel et	1
bel et bien	1
belge	1
belle	3
belle de	2
belle et	1
belle fille	-2
belle histoire	18
belle histoire http	2
belle lecture	2
belle manière	2
belle preuve	2
belle preuve d'amour	1
belles	13
belles pages	1
belleville	4
bernadette	4
bernadette dupuy	3
bernard	1
bernard werber nous	1
besoin	8
besoin de	13
besoin de vous	11
best	5
best seller	1
bfmtv	1
biais	-12
bible	-6
bible et	-4
bibliothèque	2
bibliothèque de la	3
bien alors	1
bien avec	-2
bien c'est	1
bien celui	2
bien connaître	5
bien connu	3
bien construit	1
bien d'autres	4
bien dans	-3
bien des	1
bien des années	1
bien des aspects	1
bien documenté	2
bien dommage	-4
bien en	6
bien entendu	3
bien et	19
bien faire	2
bien fait pour	-2
bien faits	-3
bien ficelé	17
bien ficelée	1
bien la	16
bien les	-5
bien mais	1
bien mais peut	1
bien ne	-3
bien ne NOT_t'en	-2
bien nous	-1
bien orchestré	1
bien plus que	1
bien qu'il	1
bien que	2
bien raconté	1
bien remplie http	7
bien son	2
bien sûr il	1
bien sûr quelques	-2
bien trop	-2
bien vite	-9
bien vu	-1
bien vues	-2
bien y	3
bien y réfléchir	2
bien à	1
bien écrit	1
bien écrit avec	2
bien écrit mais	-6
bien écrit que	1
bien évidemment	6
biens	9
bientôt	1
bientôt des	3
bientôt des appels	3
bienveillantes	1
bienvenue à	4
bijoux	8
bilan	1
bio	4
biocarburant	6
biodiversité	-1
biodiversité agricole	-9
biodiversité agricole http	-2
biodiversité animaux	1
biodiversité ecologie	1
biodiversité environnement	-7
biodiversité environnement ecologie	-5
biodiversité et	1
biodiversité http	23
biologie	-2
biologique	17
biomasse	28
biomasse syndièse	2
biomethane	7
biomethane l'énergie	5
biomethane l'énergie verte	4
bisphénol	-19
bizarre	-12
bla	-7
bla bla	-5
blague	-8
blanc	-5
blanc et	-6
blanches	-8
blandin	-9
blandin quitte	-6
blas	1
bleue	-8
bleues	-6
blog ecoclicot	6
blonde	-3
bloquer	-4
bloquer le	-10
bloquer le recours	-8
blé	-5
bobo	-6
bobos	-9
bombe	3
bon	7
bon début	-4
bon et	-5
bon et le	-3
bon etat	4
bon français	3
bon je	-7
bon les	6
bon livre	19
bon livre qui	1
bon moment	5
bon moment !	1
bon on	3
bon pour	27
bon roman	11
bon roman et	1
bon roman qui	3
bon rythme	1
bon ton	3
bon écrivain	-4
bonheur	50
bonjour	-18
bonjour j'ai	-9
bonne	6
bonne et	1
bonne lecture	10
bonne mais	-8
bonne nouvelle	9
bonne nouvelle pour	7
bonnes	3
bonnes idées	-2
bons	1
bons moments de	5
bons sentiments	-3
booster	9
boostée	5
boostée grâce	3
boostée grâce à	3
bord	6
bord de	1
bordeaux	2
bords	-3
bouche	-6
bouche de	-5
boucle	-17
boudoir	2
boudée	-8
boudée par	-5
boudée par hydro	-4
bouffée	1
bouleversant	18
bouleversante	8
bouleversante et	1
bouleverse et	-6
bouleversé	6
bouleversée	8
bouquetins	-31
bouquetins de	-10
bouquetins de haute	-8
bouquin	-28
bouquin de	-7
bouquin et	-2
bouquins	-2
bourdin	-5
bourdin nous	2
bourdin qui	-10
bourgeois	1
bourgeoisie	26
bourgeoisie de	1
bourgeoisie de province	1
bourreaux	-1
bourré de	-1
bourrée de	-1
bout de ce	-9
bout de chemin	1
bout de la	1
bout du	1
bout à	8
bout à l'autre	1
bout à la	1
bouteilles	17
bovary	6
bras	-5
bravo	23
bravo !	1
bravo de	5
bravo de vous	4
bravoure	1
break	-9
bref	-2
bref c'est	1
bref je	-4
bref je ne	-1
bref je suis	-1
bref un	-1
bref une	-1
bretagne	6
brillante	3
brillantes	4
brillent	1
brio	14
brouillon	-3
brown	-3
bruit	1
bruit des	9
brun	18
bruno	1
brutale	-1
brutale de	1
brutalement	-14
bruxelles	-38
bruyantes	6
brèves	-3
brûlant	8
btp	-11
burlesques	3
but	1
but de	-3
buté	1
bâclé	-2
bâclée	-14
bâclée et	-1
bâtiment	6
bâtiment avec	5
bébé	1
bébé ou	-3
bébés	16
bédouin	3
bémol	13
bénitier	-6
bénitier qui	-4
bénitier qui lui	-3
bêtise	-1
c	-3
c est la	2
c'est	-1
c'est ainsi	1
c'est assez	-2
c'est au	11
c'est aussi	-2
c'est aussi le	1
c'est avec	6
c'est avec un	2
c'est beau	7
c'est bien	-1
c'est bien dommage	-3
c'est bien fait	-2
c'est bon	3
c'est ce	1
c'est ce qui	2
c'est cela	2
c'est cela qui	1
c'est comme	-4
c'est court	-2
c'est court donc	-1
c'est d'abord	1
c'est d'un	-3
c'est davantage	-3
c'est de la	-13
c'est dire	-2
c'est dommage	-18
c'est dommage car	-1
c'est du	-4
c'est du grand	-1
c'est déjà	-4
c'est déjà trop	-4
c'est en	40
c'est en tout	4
c'est exactement	1
c'est fini	-5
c'est indiqué	-4
c'est inquiétant	-8
c'est inquiétant http	-6
c'est juste	-7
c'est juste qu'il	-2
c'est l'amour	1
c'est l'histoire	3
c'est l'histoire d'un	1
c'est la déception	-3
c'est le genre	2
c'est le récit	1
c'est le vide	2
c'est lent	-1
c'est long	-4
c'est là	-3
c'est là qu'on	-2
c'est mal	-12
c'est mieux	14
c'est moche	-3
c'est mon	2
c'est pas	-2
c'est passionnant	1
c'est peut	1
c'est pour	-2
c'est presque	6
c'est quand	-5
c'est quand même	-4
c'est que	-5
c'est que j'ai	-1
c'est que je	-3
c'est que la	-5
c'est rare	-5
c'est si	2
c'est surtout	2
c'est toujours la	-2
c'est tout !	-6
c'est tout simplement	4
c'est triste	-2
c'est trop	-1
c'est très bien	1
c'est très dommage	-3
c'est très intéressant	1
c'est un	5
c'est un beau	3
c'est un coup	1
c'est un homme	1
c'est un livre	5
c'est un peu	2
c'est un très	1
c'est un univers	1
c'est une	-1
c'est une belle	1
c'est une bonne	3
c'est une des	-2
c'est une espèce	-19
c'est une impasse	-3
c'est une magnifique	1
c'est une oeuvre	5
c'est une première	3
c'est une vraie	1
c'est vous	-10
c'est vous qui	-4
c'est vrai !	3
c'est à ce	1
c'est à la	2
c'est ça	-1
c'est écrit	-6
c'étaient	11
c'étaient des	3
c'était	-21
c'était le	-4
c'était pourtant	-3
c'était pourtant un	-3
c'était un	-2
c'était vrai	1
c'était à refaire	-1
ca	-4
cache	1
cacher	1
cachot	1
cachée	-19
cacouna	6
cadavres	1
cadeau pour	3
cadeaux	2
cadre	3
café	2
caisses	-6
calme	1
cambodge	2
cambodge en	1
cameroun	9
cameroun pour	2
cameroun pour construire	2
camille	-1
camp	1
camp d'auschwitz	2
camp de	4
camp de concentration	1
campagne	1
campagnes	-1
camus	1
canada	-43
canada n'atteindra	-2
canada n'atteindra pas	-2
canada ne	-6
canada ne NOT_pourra	-5
canada va	-20
canada va manquer	-5
cancer	-2
cancre	9
candide	10
cap pour	2
capable	26
capable de	15
capable de stocker	4
capables	7
capables de	2
capacité	7
capacité à	2
capitale	1
capitalisme	-5
capitaux	5
capter	9
captivant	6
captive	3
captivé par	5
car après	5
car c'est	6
car ce	-1
car ce livre	-3
car elle	6
car elle est	1
car il	1
car il n'y	-1
car il y	-2
car ils	1
car j'ai	-2
car l'idée	-4
car le style	-1
car nous	3
car tout	-1
car votre	-2
caractère	-3
carbone	-4
caricatural	-8
caricaturaux	-1
caricature	-3
caricatures	-6
carnets	1
carrière	-1
carrière en	1
carte	2
carte interactive	13
carte interactive !	4
cartes	1
cas c'est	1
cas je	-4
cas où	-4
cas pour	1
cas un	2
cassent	-2
cassent le	-2
catalogue	-5
catastrophe	-7
catastrophes	5
catégorie	-7
cauchemar	3
cause	-18
cause de	-1
cause du	-22
cause du réchauffement	-3
causé	-9
cañete	-2
ce	1
ce beau	2
ce bon	8
ce bon vieux	1
ce cas	-1
ce chef	1
ce cher	1
ce combat	1
ce conte	1
ce coté	2
ce dernier	-1
ce donc	6
ce dont	3
ce dont on	1
ce drame	2
ce début	-2
ce fait	2
ce genre	-2
ce gouvernement	-6
ce grand	7
ce jeune	1
ce jeune homme	1
ce jour	-2
ce la	-2
ce lieu	2
ce livre ?	-1
ce livre bien	2
ce livre car	-3
ce livre d'une	3
ce livre dans	1
ce livre donne	1
ce livre en	-5
ce livre est	4
ce livre il	10
ce livre les	2
ce livre mais	-4
ce livre manque	-3
ce livre me	-3
ce livre mérite	1
ce livre ne	-9
ce livre pourtant	-3
ce livre qui	4
ce livre une	2
ce livre vous	3
ce matin	-7
ce moment	4
ce n'est	-1
ce n'est NOT_plus	1
ce n'est NOT_que	1
ce n'est pas	-2
ce n'était	-1
ce n'était pas	-1
ce parcours	-1
ce pays	-1
ce pays et	3
ce personnage	1
ce petit	2
ce petit bijou	2
ce petit livre	2
ce possible	1
ce poème	1
ce père qu'il	-2
ce qu'elle a	1
ce qu'on	1
ce que le	2
ce que vous	-1
ce qui a	2
ce qui est	-3
ce qui fait	3
ce qui fera	1
ce qui le	-1
ce qui m'a	-4
ce qui me	-6
ce qui n'est	-11
ce qui ne	-4
ce qui s'est	3
ce roman après	1
ce roman de	-1
ce roman est	1
ce roman et	1
ce roman il	-4
ce roman très	1
ce roman un	1
ce roman vous	1
ce roman à	3
ce sentiment	-3
ce serait	3
ce site	3
ce soit pour	-5
ce soit à	1
ce tome	4
ce vide	-4
ce volume	-5
cea	10
ceci	-3
ceci n'est	-2
cela	-1
cela devient	-6
cela dit	-1
cela faisait longtemps	1
cela fait	-8
cela montre	4
cela n'enlève	1
cela n'enlève rien	1
cela n'est	-2
cela ne	-14
cela ne NOT_suffit	-3
cela peut	2
cela qui	1
cela va	1
cela va de	1
celle ci	-1
celle d'un homme	-1
celle que	-2
celle qui	1
celles de	-2
celles des	5
celles qu'on	-3
cellule	14
cellule solaire	27
cellule solaire capable	4
cellule solaire qui	9
celui ci	-2
celui ci vous	-7
celui de	-1
celui de la	-2
cent	-5
centaine	-7
centaines	-1
centrale	3
centrale hydroélectrique	2
centrale nucléaire	-8
centrales	-29
centrales hydroélectriques	-2
centrales nucléaires	-4
centrales électriques	-13
centrales électriques http	-1
centre	27
centristes	2
centristes bien	1
centristes bien remplie	1
cents	9
cents pages	2
cependant	-3
cependant un	-1
cerf	-8
cerfs	2
cerfs volants	1
cerner	3
certain que	-3
certainement	-1
certainement un	1
certaines	7
certaines pages	-1
certaines personnes	1
certaines situations	3
certaines valeurs	1
certains à	1
certe	2
certes	-17
certes mais	-6
certitude	1
certitudes	3
cerveau	-1
ces	1
ces choses	2
ces cinq	3
ces cinq histoires	2
ces deux mondes	1
ces enfants	1
ces femmes	2
ces histoires	-4
ces maladies	-7
ces maladies qui	-5
ces petits	1
ces petits et	1
ces phrases	2
ces quelques pages	-1
ces romans	2
ces temps	2
ces thèmes	2
cesse de	2
cet accessoire	-7
cet achat	-3
cet art	1
cet auteur	-1
cet auteur majeur	2
cet avis	-1
cet essai	1
cet essai sur	1
cet excellent	6
cet excellent livre	3
cet homme	7
cet ouvrage	-1
cet ouvrage en	-3
cet ouvrage est	6
cet ouvrage pour	1
cette	9
cette affaire	2
cette année	5
cette année !	7
cette anthologie	3
cette auteure	1
cette aventure	5
cette belle	1
cette compilation	-3
cette critique	-1
cette dernière	-1
cette description	-2
cette famille	2
cette famille de	3
cette fiancée	-3
cette folle	1
cette histoire est	6
cette idée	2
cette impression	-1
cette jeune	3
cette langue	8
cette mort	1
cette mère	3
cette oeuvre	1
cette pensée	1
cette pièce	9
cette pièce est	1
cette pièce une	1
cette période de	-1
cette quête	1
cette quête de	1
cette réalité	1
cette réflexion	1
cette trilogie	-2
cette vie	2
cette édition	-4
cette épopée	3
cette époque	15
cette œuvre	5
ceux de	-1
ceux que la	1
ceux qui aiment	-3
ceux qui ne	3
ceux qui ont	-2
ceux qui se	2
cf	2
cgpme	-19
chabert	1
chacun	5
chacun a	2
chacun de ces	1
chacun peut	3
chagrin	6
chair	9
chair et	2
chaleur	-3
chamboulé	2
chambre	11
champ	1
champions	3
champions du	2
champs	-2
champs d	-1
champs d'éoliennes	-8
champs d'éoliennes mexicains	-6
champs de	1
chance	3
chance de ne	2
change	7
change de	9
changement	-2
changement climatique	-1
changement climatique c'est	-3
changement climatique et	-5
changement climatique http	36
changement climatique sur	-11
changement climatique user	5
changements	1
changent	-3
changé	-20
changé de	-4
chant	1
chantant	4
chaos	-2
chapeau	4
chapitre de	-1
chapitre en	10
chapitre en chapitre	3
chapitre introductif	1
chapitres courts	1
chaque	1
chaque année	-2
chaque chapitre	1
chaque histoire	-4
chaque livre	5
chaque mot	6
chaque phrase	1
chaque rime	1
charbon	-7
charge	8
charles	-1
charlotte	-1
charlotte mijeon	-3
charmant	5
charme de	11
charme du	-4
chartreuse	2
chartreuse de	1
chartreuse de parme	1
chasse	-15
chasse animaux	-21
chasser	1
chasseurs	-1
chat	6
chat !	2
chats de	1
chatte	2
chaud	29
chaud de	4
chaussures	-4
chef	16
chef d'oeuvre	5
chef de	6
chef de la	1
chefs d'oeuvre	1
cheikh	2
chemin	3
chemin vers	1
cheminement	-2
chemins	9
chemins se	2
chemins se croisent	1
cher à	-11
cherche	-8
cherche un	-13
cherche à	1
chercher	5
chercher dans les	2
chercher à	1
chercheur	-3
cherché	-8
chevalerie	4
chevaux	5
chevet	19
cheveux et	-5
chez lui	7
chez lui et	1
chez nous	2
chic	-6
chien survit	5
chien survit à	4
chiens de	2
chiffre	-5
chiffres	2
chimère	8
chine	4
chine ?	-1
chine voix	1
chine voix de	1
chinois	8
chinoise	-1
choisi ce	-2
choisi de	2
choisi le	1
choisir	1
choisir entre	1
choisis	-1
choisit	1
choisit de	1
choix	1
choix de	1
choix que	2
choléra	3
choquée	1
chose	-4
chose ?	-6
chose de	-6
chose et	-7
chose la	-7
chose mais	-1
chose que	-3
chose qui	-1
choses de	1
choses la	5
christ	3
christian	8
christine	-36
christine angot	-2
christine blandin	-6
christine blandin quitte	-5
chroniqueur	1
chrétienne	12
chute des	1
chute du	-3
chutes	2
chutes sont	1
chère	-1
chère http	2
chéri	-4
chéri et	-2
chérie	-10
chômeurs	-15
ci	-6
ci d'une	-2
ci de	-1
ci je	-1
ci vous	-9
cible	-5
ciel	-8
cigarette	3
cigognes	4
cigognes est	3
cinq actes	1
cinq histoires	3
cinquante	-17
cinématographique	2
circonstance	1
circonstances	7
cireur	-4
cireur de	-3
ciselé	-1
cite	-6
cite un	-5
citer	-6
cité	10
cités	10
civile	4
civilisation	39
civilisations	2
clairement	1
classe	-18
classe de	-5
classement	3
classicisme	1
classique	3
classiques	2
claude lanzmann	-3
claudel	5
cliche	-4
cliche environ	-3
cliche environ nement	-2
clichés	-16
client	7
clients	-4
climat	-1
climat http	11
climatique	-7
climatique c'est	-40
climatique c'est une	-7
climatique d'ici	-14
climatique est	-1
climatique et	-2
climatique n'existe	-5
climatique n'existe pas	-4
climatique sur	-14
climatique sur la	-5
clou	-1
clément	-8
clés	2
cnrs	1
co	4
cocasses	3
codes	1
coeur	22
coeur de	8
coeur du	-1
coeur et de	1
coeur à	2
cohérence	-3
cohérence les	-12
cohérente	-3
coin	1
colis	5
collaboration	1
collectif	-1
collection	-6
college	3
coller	-8
coller à	-1
collines	4
collège	2
collègues	-2
colonel	2
colonel chabert	1
coloniale	4
colonisation	3
colère	-2
colère des	-7
colère des communistes	-6
combat	-5
combattant	1
combattants	1
combattre	-4
combien il	1
combien il est	1
comble	-40
combler	-4
comique	2
comiques	1
commander	16
commandes	-14
commandé	-1
commandé ce	-3
comme autant	-6
comme ce fut	1
comme des	-7
comme dit	-7
comme dit dans	-2
comme eux	1
comme il	-23
comme il a	-2
comme il le	-6
comme il se	-1
comme l'auteur	-4
comme le	2
comme le dit	1
comme le réchauffement	1
comme lui	-1
comme moi vous	2
comme on dit	-4
comme pour le	1
comme si c'étaient	1
comme toujours	50
comme toujours avec	1
comme tous les	4
comme tout	-1
comme un bon	1
comme un roman	2
comme un véritable	1
comme une	3
comme à	-1
comme ça	11
commence	1
commence bien	-2
commence dans	2
commence par	3
commence à	-1
commence à être	-1
commencé une	1
commencé à	-2
comment	-1
comment dire	-1
comment est ce	-2
comment les	-5
comment les oiseaux	-9
comment ne	2
comment ne pas	1
commentaire	-3
commentaires	-15
commentaires c'est	-3
commentaires de	-1
commentaires des	-1
commentaires et	-3
commentaires sur	-3
commentaires sur le	-2
commentaires élogieux	-4
commentateurs	8
commençant	-1
commerce	-1
commis	1
commissaire	-2
commissaire à	-13
commission	-2
commission du	-1
commission juncker	-6
communiqué	-6
communistes	-33
communistes et des	-6
communistes et écologistes	-2
communistes sans	-7
communistes sans NOT_merci	-5
compagnie	7
compagnon	8
compassion	1
compilation	-4
complet	-1
complexe	50
complexe et	1
complexité	16
complexité des	4
complices	1
complicité	3
compliqué	-16
compliquée	-2
compliquée pour	5
compliquée pour les	4
complète	2
compléter	-4
comportements	8
composant	1
composant ce	1
composent	1
compositeur	-9
comprend	3
comprend mieux	6
comprend que	-1
comprendre	1
comprendre avec	2
comprendre c'est	1
comprendre comment	1
comprendre l'oeuvre	5
comprendre la	4
comprendre le	18
comprendre le réchauffement	10
comprendre les	-1
comprendre que	-1
compréhensible	11
compréhensible pour	1
compréhension	4
compréhension des	3
comptais	-6
compte	1
compte de	25
compte le	-2
compte que	-1
comptes	-4
comptoir	-4
compulsif	-1
compétitivité	9
comte	1
comédie	30
comédie humaine	3
comédiens	8
con	-23
concentration	7
concentration de	1
concentré	1
concept	1
concernant	3
concerne	-19
concis et	1
concision	3
conclusion je	-1
concours	2
concours de	3
concours de circonstances	1
condamnait	1
condamnation	1
condamné	3
condamné à	2
condition	1
conditions	-10
conditions de	-6
conditions de vie	-1
conduira	2
conduit	1
conduite	2
confession	2
confiance	10
confiance dans	-3
confie	2
conflit	9
conflits	-22
conforme	3
conformément	2
conformément à	1
confrontation entre les	-1
confronté	1
confrontée	-1
confus	-4
confuse	-8
confusion	-2
conférence	-11
connaissait	3
connaissance de	2
connaissance du	-2
connaissances	7
connaissez	5
connaissez vous	1
connaître et	1
connaître la suite	-1
connaître un	-3
connaître un ralentissement	-5
connerie	-8
connivence	-1
connu mieux	-3
connus	1
conquis	2
conquête	14
conquête de	2
conquête et	1
conrad	1
cons	-32
consacré	-2
consacrés	-3
consacrés à	-2
conscience de	4
conseille	4
conseille fortement	3
conseille vivement	1
conseille à	3
conseiller	10
conseiller à	4
conseiller à tous	1
conseillerais	-2
conseillé	6
conseillé ce	7
conseillé ce livre	5
conseils de	1
conservation	5
conservation de	3
conservation de la	3
conserve	2
considère comme	2
considéré	1
considéré comme	2
consistance	-21
consistance et	-5
consiste	-2
constant	8
constantine	1
constate	14
constate que	1
constaté	-8
consternante	-6
constitue	6
constitue une	4
constituent	5
construction	7
construction de	10
construction du	2
construction du roman	1
construire	21
construire une	2
construire une centrale	2
construit	2
consumérisme	-9
conséquence	-9
conséquences	-1
conte de	-1
contemplation	1
contemporaine	1
contemporains	6
contente	-6
contenter	2
contenu de	1
contes	1
conteur	4
contexte	3
contexte actuel	3
contexte des	2
contexte est	1
contient	39
continent	4
continent qui	1
continue à	-1
continuent	3
continuent de	9
contradiction	1
contrainte	1
contraintes	1
contraire	-6
contraire de	2
contraires	1
contraste	-1
contrat	2
contre l'humanité	1
contre l'écologie	-7
contre l'écologie punitive	-6
contre la	5
contre la barbarie	1
contre la privatisation	-4
contre le	4
contre le changement	7
contre le ps	-6
contre le réchauffement	21
contre les	-3
contre les parcs	-3
contre ottawa	-4
contre ottawa http	-4
contrepoint	-1
contribuez	11
contrées	1
contrôle	-19
contée	2
contées	1
convaincre	3
convaincre de	1
convaincu	-10
convaincu de	-6
convention	4
convenu	-16
conversations	2
conviction	29
coopérative	7
copain	15
copié	-4
corbeille	2
corbeille des	1
corbeille des mariés	1
corde	-4
corps de	2
corps des	1
corps et	-3
corpus	-4
correct	3
correspondance	1
corrida	-13
corrompue	-4
corruption	-19
corse	-5
corée	-4
corée du	-3
corée du nord	-2
costa	-8
cotoie	2
coté	3
couche	-9
couilles	-5
coup d'œil	6
coup de	4
coup de coeur	3
coup de cœur	1
coup de maître	2
coup de théâtre	-1
coup sûr	2
coup sûr un	2
coupable	6
couple	1
couple de	10
couple et	2
coupé	3
coupées	-8
cour	1
cour rejette	-21
cour rejette la	-17
courage et	15
courage et de	1
courage ségolène	-3
courage ségolène royal	-2
courageuse	23
courageux	3
courant	3
cours de laquelle	-1
cours de route	-2
cours de sa	1
cours de son	1
cours et	-4
court	3
court donc	-2
court japonais	1
courtois	3
coutent	-14
couv	-6
couverture	-11
couverture de	-5
couverture du	-7
couverture du livre	-6
couverture est	1
couverture et	-2
couverture mais	-3
couvre	16
coûtent	-1
coûter	-21
crache	-5
cran	4
crescendo	1
creux	-12
cri	-1
crime	-1
crime contre	1
crimes	4
criminel	2
criminels	-1
crise	-12
crise de	-17
crises	-14
critiquant	-9
critique	-1
critique acerbe	-3
critiquer	-1
critiques	-22
critiques dithyrambiques	-2
critiques et	-1
critiques littéraires	-3
critiques que	-7
critiques élogieuses	-3
crocodiles	1
croirait	-6
croire	-5
croire qu'un	-5
crois en	4
crois que c'est	-3
croise	4
croisent	5
croissance	34
croissance de	4
croissance verte	4
croit	3
croit bien	1
croit bien connaître	1
croix	3
crowdfunding	63
crowdfunding au	2
crowdfunding au développement	2
crowdfunding http	3
croyais	-17
croyances	-4
croyant	1
croyez	2
cru	-11
cru espèce	-1
cru espèce menacée	-1
crudité	2
cruel	2
cruel et	1
cruellement	-7
créant	6
créateur	4
création	2
création d'emplois	4
créativité	-3
créature	3
crédible	-12
crédibles	-4
crée	7
créer	15
créer un	15
cspe	6
cuir	-4
cuisse	-9
culte	8
cultivé	13
culture	14
culture de	4
culture du	2
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
cécile	-15
céder	1
céder à	1
céder à la	1
céline	3
célébrer	5
célébré	1
côté	-5
côté de	-3
côté de la	-1
côté de laquelle	1
côté des	1
côtés	13
côtés de	1
cœur	17
cœur de	-5
cœur des	7
d une	-2
d'a	3
d'abord	1
d'abord et	3
d'abord par	7
d'aborder	-1
d'aborder la	-3
d'accord	1
d'acheter	2
d'acheter ce	-1
d'actualité	41
d'actualité et	1
d'adaptation	9
d'adultère	-8
d'affection	5
d'affection pour	3
d'agir	7
d'agir http	6
d'agir http via	2
d'agir par	2
d'agir par ban	1
d'ailleurs	-3
d'ailleurs !	-2
d'ailleurs c'est	-6
d'ailleurs je	-2
d'ailleurs le	1
d'ailleurs peut	-1
d'ailleurs peut on	-1
d'aimer	1
d'alarme	-9
d'alexandre	-4
d'alexandre jardin	-3
d'algérie	-1
d'aller	-8
d'aller plus	2
d'amazon	5
d'amitié	-1
d'amitié et	3
d'amitié et d'amour	1
d'amour	24
d'amour avec	3
d'amour de	-2
d'amour et	15
d'amour et de	16
d'amour pour	1
d'amour à	-1
d'amélie	-15
d'amélie nothomb	-7
d'analyse	1
d'anecdotes	-20
d'anne	2
d'anniversaire	-5
d'apprendre	3
d'apprendre à	1
d'après	-4
d'argelouse	1
d'argent	-2
d'artagnan	3
d'asie	2
d'asie du	1
d'asie du sud	1
d'assise	2
d'attaque	1
d'attente	5
d'aujourd	6
d'aujourd hui	4
d'auschwitz	3
d'autant	3
d'autant plus	7
d'auteurs	-1
d'autoroute	2
d'autre part	-7
d'autres encore	2
d'avancer	3
d'avoir	1
d'avoir dépensé	-1
d'avoir le	1
d'avoir été	-3
d'eau	2
d'elle même	1
d'emblée	2
d'emma	3
d'empathie	4
d'emplois malaise	-6
d'emplois malaise social	-5
d'en	-5
d'en finir avec	1
d'enfance	1
d'ennui	-6
d'enthousiasme	17
d'entre	7
d'entre eux	5
d'envergure	3
d'eric	15
d'eric emmanuel	10
d'eric emmanuel schmitt	8
d'erreurs	-4
d'erreurs de	-3
d'esprit	6
d'esprit et	6
d'etre	3
d'etéocle	1
d'euros	19
d'euros pour	9
d'euros pour lutter	7
d'euthanasie	8
d'eux	10
d'excellence	8
d'exercices	-2
d'exercices de	-2
d'explications	-2
d'explorer	4
d'eylau	1
d'henry	1
d'histoire	19
d'histoire de	3
d'histoire et	2
d'hommes et	1
d'hommes et de	1
d'hubert	-4
d'hugo	4
d'huile	-5
d'humanité	4
d'humiliations	-6
d'humour	13
d'humour d'amour	1
d'humour d'amour et	1
d'humour dans	-1
d'humour de	3
d'humour et	4
d'humour et de	1
d'ici	-1
d'immenses	2
d'importance	4
d'innovation	9
d'intelligence	14
d'intérêt	-16
d'intérêts	-2
d'occasion	-5
d'oeuvre	11
d'offres	5
d'offres pour	3
d'offres pour inciter	3
d'ombres	-1
d'optimisme	2
d'orchestre	-1
d'otage	-5
d'ouverture	13
d'où	1
d'un	2
d'un amour	6
d'un an	1
d'un auteur	-3
d'un autre côté	2
d'un bout	2
d'un bout à	1
d'un certain	1
d'un conte	4
d'un couple	2
d'un fait	3
d'un fait divers	1
d'un homme	1
d'un homme tout	1
d'un livre et	-2
d'un milieu	1
d'un papier	-3
d'un paysage	1
d'un personnage	-1
d'un point	1
d'un point de	1
d'un rêve	2
d'un siècle	2
d'un souffle	1
d'un sujet	2
d'un tel	-3
d'un texte	3
d'un thème	1
d'un trop	-5
d'une autre culture	1
d'une autre personne	1
d'une enfant	1
d'une espèce	3
d'une femme	1
d'une fiction	1
d'une fille	1
d'une fois	-3
d'une grande	1
d'une grande richesse	5
d'une histoire	-2
d'une humanité	2
d'une intrigue	3
d'une jeune	-2
d'une jeune fille	-2
d'une liaison	1
d'une manière	-2
d'une mère	3
d'une même	2
d'une même famille	1
d'une part	-8
d'une petite	7
d'une platitude	-3
d'une plume	1
d'une poésie	1
d'une rare	-6
d'une richesse	2
d'une rivière	1
d'une seule	4
d'une seule traite	2
d'une société qui	1
d'une traite	1
d'une vision	1
d'une époque	3
d'y	2
d'à peine	1
d'âme	11
d'écolo	-10
d'écologie	-3
d'écosystème	8
d'écriture !	4
d'écriture qui	1
d'éditeur	-3
d'édition	-11
d'élus	2
d'émotion	4
d'émotions	1
d'énergie	17
d'énergie renouvelable	2
d'énergie solaire	15
d'énergie solaire pour	2
d'énergies	4
d'énergies renouvelables	3
d'énergies renouvelables et	2
d'éoliennes	-12
d'éoliennes industrielles	-4
d'éoliennes industrielles à	-3
d'éoliennes mexicains	-8
d'éoliennes mexicains http	-1
d'éoliennes mexicains le	-1
d'éoliennes à	-7
d'épouser	6
d'épouser le	4
d'érotisme	-4
d'érudition	1
d'étude	10
d'étudier	3
d'été	-4
d'évocation	3
d'évoluer	3
d'événements	1
d'être	-1
d'être les	-3
d'être lu	4
d'être supprimée	-3
d'être supprimée par	-3
d'être traité	-3
d'œil	15
daily	1
dame	2
dame rose	3
dan	-3
dan brown	-2
danger	-38
danger les	-1
danger les espèces	-1
dangereux	1
dangers	-18
dans	3
dans ce récit	-1
dans certains	-2
dans cet univers	2
dans cette	8
dans cette aventure	2
dans cette famille	1
dans cette histoire	-1
dans cette pièce	1
dans chaque	2
dans de	1
dans des situations	1
dans l	-2
dans l'ambiance	1
dans l'indifférence	-11
dans l'indifférence générale	-6
dans l'oubli	-2
dans l'unique	-2
dans l'unique but	-2
dans l'univers	8
dans l'univers de	6
dans l'écosystème	13
dans l'écosystème du	7
dans la	2
dans la droite	2
dans la grotte	-3
dans la jungle	-2
dans la lecture	-2
dans la ligne	4
dans la littérature	4
dans la lutte	10
dans la maison	1
dans la mesure	1
dans la même	1
dans la nature	-1
dans la nuit	1
dans la peau	2
dans la presse	-1
dans la production	3
dans la rue	2
dans la tourmente	1
dans la vie	1
dans la vraie	1
dans le	2
dans le boudoir	1
dans le but	1
dans le contexte	1
dans le dernier	1
dans le dos	7
dans le genre	-5
dans le journal	3
dans le livre	2
dans le restaurant	-5
dans le roman	-7
dans le style	1
dans le temps	6
dans lequel	29
dans lequel elle	1
dans lequel il	1
dans lequel on	2
dans les	1
dans les autres	-1
dans les livres	1
dans les médias	-1
dans les romans	1
dans les souvenirs	1
dans les yeux	2
dans les énergies	4
dans leur	1
dans ma bibliothèque	-1
dans mes	-3
dans moka	1
dans mon	18
dans notre	9
dans notre monde	2
dans notre société	2
dans sa démarche	1
dans son pays	-2
dans son récit	3
dans son village	2
dans un climat	-3
dans un de	3
dans un des	1
dans un genre	2
dans un grand	1
dans un monde	1
dans un petit	1
dans un restaurant	-2
dans un style	4
dans un train	-4
dans une	4
dans une ambiance	-3
dans une atmosphère	2
dans une autre	2
dans une famille	1
dans une sorte	1
dans une série	1
dans une vie	1
dans votre	1
data	10
data center	7
date	-2
davantage	-2
davantage à	-2
dd	53
de balzac	2
de base	3
de bataille	1
de beauvoir	-1
de beaux	-1
de belles	22
de bien	-4
de bla	-4
de bla bla	-3
de blanche	-2
de bon ton	2
de bonheur	2
de bons sentiments	-5
de bouquetins	-2
de bêtise	-2
de cabinet	3
de camus	1
de capitaux	3
de caractère	-3
de ce dernier	-1
de ce fait	1
de ce père	-2
de ce qu'ils	1
de ce qui	1
de celle ci	-2
de celui ci	-1
de certaines	2
de certaines personnes	1
de certaines situations	1
de certains	-1
de ces	4
de ces deux	1
de cet homme	3
de cet ouvrage	-6
de cet écrivain	1
de cette	1
de cette mère	1
de cette oeuvre	2
de cette poésie	1
de cette réflexion	1
de cette édition	-6
de ceux	1
de ceux qui	7
de chair	1
de changer	5
de chapitre en	3
de chapitres	-1
de chaque rime	1
de chat	1
de chaussures	-2
de chemin	2
de chevet	4
de choléra	2
de circonstances	3
de citations	-6
de clichés	-22
de coeur	8
de commentaires	-1
de comprendre	1
de comptoir	-1
de compétitivité	6
de concentration	3
de connaître	-9
de connaître la	-1
de connaître un	-2
de conquête	2
de conscience	1
de consistance	-3
de construire	3
de conviction	7
de couleur	-2
de courage et	5
de courage ségolène	-2
de course	-11
de courts	-7
de couv	-4
de couverture	-4
de couverture et	-2
de critiques	-1
de créer	7
de culture	4
de côté	-9
de cœur	2
de dan	-2
de dan brown	-1
de de	-9
de deux demi	-2
de dieu	1
de digression	-2
de disparaître	-20
de disparaître dans	-12
de disparition	-32
de don	2
de douceur	2
de douceur et	1
de déchets	9
de découvrir	6
de découvrir enfin	1
de découvrir la	1
de décrire	6
de délicatesse	1
de départ	2
de départ est	-3
de désespoir	1
de détachement	1
de détente	3
de développement	-4
de faire	-7
de faire de	-8
de faire du	-1
de faire un	4
de fait	1
de faits	1
de faits réels	1
de famille	3
de famille pour	2
de fautes	-9
de fautes de	-3
de femme	1
de fil	-1
de financement	-7
de finir	-2
de flaubert	11
de foot	6
de formation	1
de foucault	3
de fragments	2
de fragments de	2
de fraicheur	2
de fraicheur et	1
de france	5
de france est	1
de françois villon	-3
de françoise	-5
de françoise bourdin	-4
de gamme	-2
de gare	-14
de gare sans	-2
de gaz	-3
de gaz et	-3
de gens	6
de georges	1
de gestion	4
de gestion des	3
de global	9
de global tech	7
de guerrier	1
de gueule	-14
de génie	1
de haute	5
de haute savoie	-8
de hitler	1
de houellebecq	-13
de hugo	1
de ionesco	3
de jean	2
de jean jacques	1
de jeune	1
de jeunes	-1
de jeunes filles	-2
de jeunesse	1
de joie de	1
de jonathan	3
de jonathan littell	2
de justesse	3
de k	-4
de l	1
de l ecologie	-4
de l ecotaxe	-2
de l écologie	2
de l écotaxe	-5
de l écriture	-2
de l électricité	1
de l énergie	2
de l'abattage	-13
de l'abattage massif	-10
de l'absurde	3
de l'académie	3
de l'académie française	-2
de l'acheter	-1
de l'actualité	1
de l'affaire	1
de l'air	1
de l'amitié	4
de l'amitié de	1
de l'amour	4
de l'amour et	3
de l'amérique	1
de l'année	1
de l'archipel	4
de l'art	1
de l'auteur	-3
de l'auteur ?	-2
de l'auteur est	1
de l'auteur mais	-2
de l'auteur qui	-1
de l'auteur à	-1
de l'auteure	-7
de l'autorité	3
de l'autre	14
de l'autre nous	2
de l'avenir	4
de l'aventure	5
de l'eau	-1
de l'ecologie sur	-6
de l'ecologie ségolène	3
de l'ecotaxe	-11
de l'encyclopédie	-1
de l'enquête	1
de l'environnement	4
de l'histoire est	-1
de l'histoire et	-3
de l'histoire ne	4
de l'histoire sont	1
de l'horreur	3
de l'humanité	-1
de l'humanité le	1
de l'idée	1
de l'inceste	-1
de l'intérieur par	1
de l'oeuvre	1
de l'ombre	3
de l'ouvrage par	4
de l'un	8
de l'échec	2
de l'école	3
de l'écologie	-22
de l'écologie !	-7
de l'écologie dans	-4
de l'écologie non	-4
de l'écotaxe	1
de l'écotaxe http	-4
de l'éditeur	-2
de l'édition de	-3
de l'électricité	-1
de l'émission	-7
de l'énergie	-1
de l'énergie solaire	8
de l'énergie verte	-1
de l'énergie à	1
de l'énergie éolienne	-4
de l'époque	2
de l'événement	1
de l'être	1
de la	4
de la biomasse	2
de la carte	-1
de la cité	3
de la civilisation	1
de la collection	-5
de la conquête	2
de la consommation	6
de la création	2
de la culture	5
de la description	3
de la douleur	1
de la décadence	1
de la déforestation	-8
de la fable	1
de la famille	5
de la fondation	-2
de la force	1
de la formule	2
de la france	1
de la guerre	-1
de la haute	-2
de la maladie	1
de la mariée	-2
de la mer	-3
de la misère	2
de la montagne	2
de la mort	3
de la mère	-1
de la médecine	1
de la médiocrité	1
de la nature	44
de la nuit	2
de la page	-9
de la passion	2
de la peine	2
de la personne	1
de la perte	-4
de la planète	-2
de la plateforme	4
de la pléiade	3
de la politique	4
de la poésie	1
de la psychanalyse	1
de la race	1
de la recherche	3
de la religion	1
de la rentrée	1
de la réalité	3
de la saga	3
de la science	3
de la séduction	1
de la taille	4
de la toile	1
de la vie	-3
de la vieillesse	-2
de la ville	20
de la vraie	1
de la vérité	2
de lagarde	4
de lagarde et	3
de laisser	-3
de langage	-1
de laquelle	1
de laquelle il	1
de le lire	1
de le terminer	-2
de lectures	1
de lettres	-1
de leur	2
de levy	-1
de lieux	-2
de lire ce	1
de lire son	3
de lire un	-3
de littell	1
de littell a	1
de livres	-2
de loin	10
de loin le	1
de longues	-7
de longues années	-3
de louis	2
de lucidité	3
de lucidité et	1
de lui	-1
de lumière	1
de luxe	-2
de là à	-5
de m	-11
de m'être	-2
de ma vie	3
de main	1
de mal	-12
de mal à	-1
de manière très	1
de marc	-7
de marc levy	-2
de marc lévy	-2
de marcel	3
de marguerite	3
de marie	4
de marseille	1
de maupassant	20
de mauvais	2
de mauvaise	-5
de mauvaise santé	-4
de maître	3
de mener	-1
de merde	-3
de merveilleux	1
de mesurer	4
de michel	-9
de mieux	1
de milieux	6
de mme	-2
de moi	1
de moins	-3
de moins en	-2
de molière	11
de mon	-2
de morale	-1
de mort	8
de mot	-5
de mots	-1
de moyens	-9
de moyens pour	-7
de musso	2
de même une	-1
de n'importe	2
de naissance	1
de nancy	-3
de narrer	-2
de ne	2
de ne pas	4
de neige	-1
de neige extrêmes	-3
de netteté	1
de niveau	-1
de nom	10
de nombreuses années	1
de nombreux passages	-1
de non	-4
de non sens	-3
de nos contemporains	2
de nos pères	-1
de notre	17
de notre monde	2
de notre société	2
de nous et	1
de nous ouvrir	-1
de nouveau	-2
de nouveaux	-10
de nouvelles	1
de noé	1
de nulle	-3
de nulle part	-2
de ouarzazate	4
de page	-1
de papier	5
de paradoxes	1
de parcourir	1
de parme	1
de partager	1
de partir	5
de partir à	1
de passer	-3
de passer un	-2
de passions	1
de paysans	1
de peine	-5
de penser	15
de penser que	3
de pensée	2
de personnage	1
de personnages	7
de personnages et	-2
de personnages secondaires	1
de personnes qui	-1
de peu	1
de peur	-2
de philippe	-1
de phrases	-1
de phrases courtes	-3
de pierre	5
de pièces automobiles	3
de pièces de	-2
de place	1
de plage	-5
de plaisir	3
de plaisir à	3
de pleurer	1
de plus	-1
de plus !	-4
de plus cette	2
de plus dans	-1
de plus de	-2
de plus que	1
de poids	1
de poisson	-2
de politique	2
de poncet	2
de poncifs	-1
de pouvoir de	1
de poésie	3
de poésie de	1
de prendre un	1
de presse	-7
de prix	-4
de prix et	-1
de prix littéraires	-1
de produire	4
de profession	1
de profits	-5
de profits boudée	-4
de proposer	-7
de province	7
de précision	2
de prétraitement	5
de prétraitement de	4
de psychanalyse	-3
de pétrole	-4
de pétrole abandonnés	-3
de qualité	-3
de quand	1
de quelle manière	1
de questions	6
de qui se	-3
de quizz	-2
de quoi	-1
de quoi faire	-1
de raisonnement	1
de recul	-4
de respect	-5
de respect pour	-1
de ressentir	2
de retour	-3
de richesse	1
de rire	4
de rire !	1
de robert	10
de robert merle	4
de romans	-4
de rose	-13
de rose qui	-1
de rosnay sait	1
de rousseau	1
de route	-2
de rudolf	2
de ruy	1
de ruy blas	1
de réalisme	-1
de réchauffement	-30
de réchauffement climatique	-14
de récit	2
de réduction	-5
de réduction des	-15
de réflexion	-2
de répondre	1
de s'y	-2
de sa	1
de sa famille	-1
de sa fille	1
de sa prose	1
de sa vie	2
de sable	3
de sade	1
de sade est	1
de sang	4
de sartre	-7
de sartre et	-4
de scapin	6
de se débarrasser	2
de se perdre	-1
de secrets	1
de sensibilité	2
de sentiments	-1
de serre	2
de serre http	-4
de ses lecteurs	-1
de ses livres	3
de ses personnages	6
de ses premiers	-2
de ses proches	1
de ses textes	1
de sexe	-11
de shoah	-5
de sincérité	1
de situations	6
de siècle	1
de société	15
de soleil	7
de solidarité	1
de son amant	1
de son expérience	1
de son génie	2
de son histoire	1
de son mari	3
de son passé	1
de son personnage	1
de son propre	6
de son père	-3
de son récit	-2
de son succès	1
de souffrance	2
de soutien	8
de stockage	2
de stockage d'énergie	2
de stocker	5
de stocker son	4
de style littéraire	-1
de suivre	-3
de sujet	-2
de supermarché	-5
de surprises	-1
de survivre	2
de ségolène	11
de ségolène royal	9
de talent	1
de tant	1
de tatiana	-6
de tatiana de	-5
de te	2
de telles	-8
de tels	1
de temps	-1
de temps à	2
de tendresse	10
de tes	-1
de texte	-3
de texte qui	-2
de thèmes	-3
de thérèse	10
de théâtre final	-2
de tom	1
de ton	-2
de toulouse	7
de tourner	-1
de tous	2
de tous les	6
de tout	1
de tout le	3
de toute	3
de toute urgence	2
de toutes	-2
de toutes façons	-3
de toutes les	-1
de toutes parts	-1
de toutes sortes	-1
de traitement des	2
de trente	4
de tristesse	2
de trouver	12
de très	15
de tuer	2
de tunisie	3
de user	36
de user http	4
de v	-5
de vacances	6
de valeur	-3
de valérie	2
de valérie saubade	1
de vengeance	1
de verlaine	-2
de vide	-6
de vie était	2
de vigan	-1
de vivre	8
de vocabulaire	1
de voir	1
de voir la	2
de voir si	-1
de vous	4
de vous intéresser	4
de voyages	2
de vrais	-4
de vue	2
de vue historique	1
de vulgarisation	-2
de vérité	2
de werber	-14
de zola	4
de ça	-1
deal	9
debut	2
decouvrir	2
decue	-8
degré	-1
degré et	-1
delphine	-12
delphine batho	-14
delà	34
delà de	6
delà de sa	1
delà des	2
demande	3
demande bien	1
demande de	11
demande si	-1
demandent	-24
demandent l'encadrement	-8
demandent l'encadrement des	-6
demander	-3
demander si	-1
demandez	6
demandé	1
demeure	-2
demi	-2
demi frères	-3
dense	-3
depuis	-3
depuis des	1
depuis des décennies	1
depuis la	-1
depuis le	-1
depuis que	-1
depuis quelques	-3
dernier livre	-2
dernier moment	1
dernier ouvrage	3
derniers chapitres	2
derniers jours	1
dernière	2
dernière page	2
dernières	-2
dernières années	-2
dernières années de	-13
dernières pages	-2
des actes	3
des actes sous	1
des aides	5
des airs	-2
des animaux	-7
des années	2
des appels	3
des appels d'offres	3
des associations	3
des attitudes	2
des avancées	4
des aventures	6
des aventures de	15
des batteries	11
des batteries écologiques	5
des blagues	-4
des bonnes	5
des bons	2
des bouquetins	-10
des bouquetins de	-8
des champs	-7
des champs d	-1
des champs d'éoliennes	-6
des chapitres	1
des chevaux	1
des cigognes	3
des cigognes est	2
des classiques	1
des communistes	-7
des communistes et	-6
des comportements	1
des cons	-3
des conseils	1
des critiques	-2
des dames	1
des dieux	-7
des débats	9
des décennies	1
des déchets	20
des déchets http	5
des empires	3
des endroits	5
des enfants de	-4
des espèces menacées	4
des espèces protégées	-3
des etats	-15
des etats unis	-12
des exercices	-3
des expériences	1
des faits	6
des faits sous	1
des falsifications	-2
des femmes	7
des flammes	1
des fleurs	-1
des formules	2
des fourmis	-16
des fourmis et	-2
des frères	2
des gaz	-4
des gaz à	-3
des gens	31
des gens de	1
des groupes	1
des groupes environnementalistes	-3
des halles	3
des heures	1
des heures de	4
des héros	1
des idées	-6
des impressionnistes	1
des jeunes	-5
des jeux	-6
des jeux de	-2
des jours	15
des lecteurs	-3
des livres de	2
des livres à	-3
des logements	5
des longueurs	-1
des mains	-2
des mariés	1
des mariés centristes	1
des meilleurs	5
des membres	2
des membres de	1
des millions	9
des moeurs	1
des moments si	2
des morts	1
des morts mais	1
des mères	3
des nazis	1
des nombreuses	1
des noms	-1
des nouvelles	-1
des nuages	1
des océans	-53
des océans met	-1
des océans s'accélère	-8
des oeuvres	1
des ouvrages	-3
des pages	-2
des pages entières	-2
des pages et	-1
des pages on	2
des pages sans	-4
des panneaux	8
des panneaux photovoltaïques	2
des panneaux solaires	1
des passages	-9
des passions	1
des pays	1
des paysages	-3
des pensées	-6
des personnages attachants	1
des personnes	5
des personnes âgées	5
des perspectives	6
des plans	1
des plans pour	1
des plantes	-2
des plantes invasives	-6
des plus	24
des plus grands	15
des portraits	1
des poèmes	-3
des prix	-6
des proches	-4
des produits	9
des professionnels	3
des protagonistes	1
des protagonistes de	1
des précédents	-2
des puits	-4
des puits de	-3
des raccordements	8
des rares	3
des recueils	2
des recueils de	2
des redondances	-2
des rencontres	4
des risques	6
des récits	-1
des rêves	1
des scientifiques	10
des scientifiques élaborent	4
des scorta	-1
des scènes	-1
des secrets	2
des sensations	2
des sentiments	24
des sentiments qui	2
des siècles	6
des soldats	1
des sommes	1
des sommets de	-1
des souvenirs	3
des sujets	1
des tableaux	1
des thanatonautes	-5
des tortues	4
des usages	4
des usages et	3
des valeurs	2
des vies	1
des villes	4
des vivants	1
des vivants sous	1
des voyages	-5
des écologistes	-9
des écologistes contre	-6
des écologistes http	-16
des écologistes jean	-2
des élites	1
des élus	-6
des élèves	4
des émotions	1
des énergies	-2
des énergies renouvelables	1
des éoliennes !	-2
des événements	1
des événements qui	1
des îles	5
descartes	2
descend	1
descente	18
descente aux	3
descente aux enfers	3
descriptif	-15
descriptif du	-5
descriptif du produit	-4
descriptifs	3
description	2
description des	6
descriptions des	-1
descriptions et	-2
descriptions sont	8
design	25
desqueyroux	1
dessin	-2
dessine	9
dessins	-1
dessous de	1
dessous des	-2
dessus	-1
dessus et	-3
dessus tout	2
destin	21
destins	1
destinée	2
destinée au	2
destinées	1
dette	1
deux demi	-3
deux demi frères	-2
deux enfants	1
deux fils	-2
deux frères	2
deux jeunes	2
deux mondes	1
deux personnages	-9
deux petites	1
deux petites filles	1
deux petits	1
deux premiers	-3
deux protagonistes	-2
deux précédents	2
deux romans	-6
deux siècles	1
deux volumes	4
deux êtres	2
devait se	1
devant la	1
devant le	-1
developpement	1
developpement durable	13
devenant	-5
devenir	1
devenu	-1
devenu un	-1
devez	2
devez les	1
deviendra	3
deviendront	1
devienne	1
deviennent	-3
deviennent de	-6
devient	1
deville	2
devine	-9
devoir racheter	-4
devra	9
devrait	-9
diable la	-1
diagonale	-27
dialogues	1
dictature	-1
dictionnaire	-4
didactique	-4
didier	-3
die	-32
die de	-6
die de l	-1
die de l'écotaxe	-1
die http	-2
diesel	-14
dieu	2
dieu en	2
difficile	-2
difficile de	-2
difficile à	-6
difficile à lire	-2
difficile à suivre	-6
difficiles	-1
difficulté de	2
différence	3
différences	-1
différent	12
différent et	7
différente	2
différents scénarios	1
digital	1
digne d'un	-2
dignité	15
digression	-4
digressions	-2
dimanche	24
diminuent	13
dinard	2
dingue	-9
dingue !	-12
dirais	-5
dirais même	-2
dirait	-2
dirait plutôt	-3
dire	-1
dire !	7
dire avec	3
dire ce livre	1
dire de	-8
dire de la	-3
dire non	2
dire pas	2
dire plus	-2
dire qu'elle	2
dire que	-1
dire que je	1
dire que la	1
dire que le	-1
directan	7
directement	1
directeur de	4
directeur de la	1
direction	4
dirigeants	1
disais je	-2
disant	-1
discours et	2
discret	9
discrétion	2
discussions	2
disparaître	-24
disparaître dans	-15
disparaître dans l'indifférence	-8
disparition	-33
disparition de	-5
disparues	1
disponible	5
disposé	-3
dissèque	1
dit au	1
dit dans	1
dit dans les	-1
dit en	-1
dit on	-3
dit que	-2
dithyrambiques	-7
dithyrambiques qui	-2
dits	12
dits et	3
diverses	3
divertissement	2
divin	8
divin marquis	1
divorce	-2
dix ans après	-2
dizaines d'années	1
docteur	11
documentaire	-6
documentaire sur	-6
documents	-6
documenté	1
doigt	1
dois	-2
dois dire	-1
doit de	7
doit nous	-3
doit nous alarmer	-1
doit se	-1
doit à	1
domaine	2
domaine de	1
domaine de la	-1
dommage	-79
dommage !	-17
dommage car	-24
dommage car le	-1
dommage pour	-20
dommage pour les	-4
don	49
don de	4
don juan	3
donc	-16
donc comment	-1
donc de	4
donc de tout	1
donc je	1
donc on	1
donc pas	-3
donc pour	-5
donc si vous	-2
donc tout	-3
donc une	-1
donc votre	-1
donc ça	-4
donc ça se	-3
donc été	-6
donne des	-1
donne envie	17
donne envie de	7
donne l'impression	-7
donne l'impression de	-1
donne à	4
donnent	7
donner du	-2
donner la	2
donner un	-2
donner une	-7
donné	-6
donné envie	1
donné le	-1
donné leur	-5
donnée	25
dont	6
dont certaines	1
dont chaque	1
dont il ne	1
dont je	-4
dont la	5
dont les	22
dont nous	1
dont on	3
dont on ne	4
dont on peut	1
dormir	-6
dos	5
dos dans	1
dose d'humour	1
dossier	-7
douce	1
doucement	13
douceur	40
douceur de	1
douceur et	1
douceur et de	1
douche	-12
douleur	25
douleur de	7
douleurs	1
douloureux qui	2
doute	-2
doute que	-8
doutes	7
douteux	1
doux	4
douze	5
douze ans	1
dr	1
dramatique	1
drame	3
drame romantique	1
drames et	-6
dresse	3
dresse un	1
droit	-4
droit aux	4
droit de se	-2
droit à	-6
droits	11
drôle	-1
drôle de	-7
du bien	-1
du bon	3
du bonheur	3
du bâtiment	4
du cameroun	2
du cameroun pour	2
du caractère	-9
du changement	-11
du changement climatique	-8
du chanvre	3
du chapitre	-1
du chef	-4
du château	1
du coeur	1
du corps	1
du costa	-5
du coup	-10
du courage	-1
du crowdfunding	14
du crowdfunding http	2
du cyclope	-1
du directeur	2
du divin	1
du divin marquis	1
du docteur	1
du doigt	1
du domaine	-4
du domaine de	-1
du drame	1
du début	2
du début du	1
du départ	1
du développement	13
du développement durable	4
du feu	1
du foutage	-6
du foutage de	-5
du futur	1
du genre	1
du gouvernement	-5
du grand	2
du grand n'importe	-7
du grand nord	2
du groenland	-9
du groenland doit	-1
du gvt	-11
du géant	9
du géant google	4
du héros	1
du jour	3
du journal	-2
du juif	1
du livre est	1
du livre le	1
du livre mais	-4
du long	-4
du lot	-5
du loup	-1
du maintien	6
du maintien de	5
du moins	-2
du moment	5
du moment user	2
du monde	4
du monde et	2
du monde pour	7
du même	-2
du même auteur	-5
du narrateur	3
du niveau	-3
du nombre	-3
du nouveau	10
du nucléaire	7
du nucléaire http	4
du parc	-5
du parc de	7
du passé	12
du passé et	1
du pauvre	-5
du personnage de	-3
du petit	3
du philosophe	3
du plus	2
du point de	1
du premier	-2
du produit	-14
du projet	14
du public	1
du père	9
du quotidien	3
du recueil	2
du retour	-1
du roi	1
du roman est	5
du roman qui	2
du roman à	-7
du romantisme	3
du rythme	1
du réchauffement	-5
du réchauffement climatique	11
du récit on	2
du régime	1
du rêve	1
du rêve au	1
du savoir	-5
du savoir relatif	-1
du scénario	-4
du second	1
du siecle	3
du siècle	-5
du soleil	5
du sordide	-1
du sud est	2
du sujet	-8
du talent	1
du temps et	-1
du terme	1
du testet	-4
du testet !	-4
du texte	-3
du thème	-1
du théâtre	6
du tout	6
du trauma	1
du travail	-3
du trou	1
du très	1
du très bon	1
du vent	-2
du verbe	-2
du vide	-8
du vietnam	3
du vécu	2
du world	-7
du world trade	-5
du xix	1
du xixe	1
du xixe siècle	1
du xxe	16
du xxe siècle	7
dubois	-4
ducasse	-5
duel	-4
duflot	-3
dugain	3
dumas	17
dupuy	4
duquel	11
dur mais	1
durable	22
durable des	4
durable et	26
durable et la	2
durable http via	-5
durable la	2
durable le	13
durables	13
durant la	-1
durant la seconde	-3
durant tout	-3
durant tout le	-1
dure	-1
duroy	1
dussolier	8
dut	1
dvd	1
dynamique	-1
dès la première	1
dès qu'elle	1
dès ses	1
déballage	-14
débarrasser	1
débarrassé	-4
débarrassé de	-3
débats	13
début	-2
début du roman	-1
début est	-4
début et	1
débutant	-2
débute	7
débâcle	2
décadence	7
décapant	3
décembre	8
décennies	1
déception	-107
déception !	-23
déception et	-1
déception je	-2
déception à	-3
déception à la	-2
déceptions	6
décevant	-35
décevant et	-1
décevante	-66
déchets http	6
déchets toxiques	-6
décidé	2
décidée	-1
décision	15
décisions	-1
déconseille	-6
décors les	1
décousu	-11
découverte	4
découverte de	3
découverte et	1
découvertes	4
découvre	18
découvre un	5
découvre une	-1
découvrent	1
découvrez	22
découvrir	26
découvrir !	1
découvrir enfin	1
découvrir et	6
découvrir la	5
découvrir un	2
découvrira	11
découvrirez	3
décrire avec	1
décrire avec une	1
décrit	3
décrit avec	1
décrit et	5
décrit le	2
décrit les	1
décrit sa	1
décrite	5
décrits	15
décrivant	12
décrivant le	2
décroche	-6
décrocher	-4
décroissance	-19
dédicace	5
dédié	32
dédié aux	12
dédiée	36
dédiée aux	2
dédiée à	1
dédiée à la	1
défaire	15
défaut d'être	-2
défend	11
défendu par	-3
défendu par les	-3
défense	-2
défenseur	4
défiance	-5
définir	-6
définition	1
définitions	-3
définitivement	-14
déforestation	-2
défunt	1
dégage	24
dégage de	1
dégage et	2
dégoût	-6
déguster	1
dégâts	-16
déja	-2
déjantés	2
déjà	-2
déjà fait	-4
déjà le	-3
déjà lu	-1
déjà trop	-5
déjà vu	-4
délicat	3
délicate	4
délicate et	3
délice	8
délice dans	1
délicieux	11
délirant	2
délire	-8
démarche	1
démarches	3
démarre	-7
démontre	2
dénonce	3
dénoncer	1
dénonciation	7
dénué	-1
départ	-11
départ est	-3
départ est intéressante	-3
dépasser	4
dépeint	1
dépendance	1
dépenses	-19
dépensé	-2
déplacement	-1
déplore	-10
dépression	-3
déprimant	-24
déprimé	-11
députés	22
députés ont	11
députés ont voté	4
dérange le	-6
dérange le scrs	-5
dérangeant	14
dérision	8
dérisoire	11
déroule	6
déroutant	3
déroutante	3
déroutante et	2
dés	1
désagréable	-45
désagréable que	-3
désastre	-5
désastreux	3
désenchanté	-3
désert	-2
désert et	1
désespoir	3
désespoir et	1
désespéré	2
désigne	-7
désillusions	-2
désir	5
désir de	6
désolé	-40
désolé mais	-2
désolée	-18
désuet	3
détachement	1
détaille	1
détectives	2
détente	10
détermination	2
détesté	-25
détesté ce	-12
détesté ce livre	-9
détour	10
détour d'une	1
détournée	-2
détournée de	-2
détriment du	-1
détruire	3
détruit	-20
dévastée	2
développe	-7
développement	1
développement durable	1
développement durable des	3
développement durable et	9
développement durable le	3
développer	9
développer ses	4
dévore	7
dévorer	2
dévoré	2
dévoyé	1
déçoit	-12
déçu	-44
déçu par	-6
déçu par ce	-14
déçue	-127
déçue !	1
déçue de	-2
déçue déçue	-1
déçue et	1
déçue mais	-1
déçue par	-49
déçue par ce	-3
déçue par la	-2
déçue par le	-1
déçus	-1
dû	-9
dû se	-3
dû être	-7
e	-1
e par	2
ebola	-17
echenoz	-17
eco	17
eco bio	5
eco gt	1
ecocide	-1
ecoclicot	9
ecologie eco	10
ecologie eco bio	4
ecologie greenunivers	-12
ecologie http	19
ecologie le	-2
ecologie les	8
ecologie les verts	4
ecologie mediaterre	-1
ecologie politique	-7
ecologie pour	6
ecologie social	2
ecologiques	1
ecologiste	-8
ecologistes	-3
ecologistes et	-3
ecologistes et communistes	-11
ecomouv	-12
economie	9
economisez	-4
ecosysteme	-2
ecosystème	-12
ecotaxe	-9
ecotaxe http	-4
ecotaxe suspendue	-5
ecrire	3
ecrit	1
ecrits	7
ecrivains	-3
edf	2
edf reçoit	2
edf reçoit le	2
editions	10
editions de	2
eelv	2
eelv est	-6
eelv http	-6
eelv http http	-5
effet	3
effet au	1
effet de	2
effet de serre	2
effet du	-4
effet du réchauffement	-3
effets de	-2
efficace et	1
effort	1
effort de	1
efforts	6
effrayant	-3
el	8
el aïnine	1
eldorado	-32
elle	-1
elle aura	1
elle avait	-23
elle avait été	-2
elle de	-3
elle doit être	3
elle est très	1
elle finit	3
elle finit par	2
elle l'a	-3
elle m'a donné	-1
elle n'en	2
elle n'est	-1
elle n'est pas	-1
elle ne NOT_peut	2
elle non	-2
elle non plus	-2
elle nous	2
elle parle	2
elle parle du	1
elle qui	1
elle se	2
elle toujours	-4
elle un	2
elle veut	1
elle vit	1
elle y	2
elles nous	1
elles ont	2
emballé	6
eme	1
emmanuel	2
emmanuel schmitt	17
empereur	-19
empereur victime	-12
empereur victime du	-10
empires	4
emporte	14
emprunté	-5
empêchent	-4
empêcher	-1
en a le	-1
en abîme	1
en alaska	-10
en alaska http	-2
en algérie	3
en allemagne	23
en amérique	3
en anglais et	4
en annexe	1
en apparence	1
en apprend	2
en appétit	-8
en attendant	-1
en attendant le	-5
en avoir entendu	1
en ayant	2
en bon	3
en bon français	2
en bonne	1
en bout	-3
en cas	1
en cause	-2
en ce moment	5
en ce qui	-8
en ces	2
en ces temps	2
en chapitre	3
en chaîne	1
en chemin	2
en classe	-4
en classe de	-4
en colère	-1
en conclusion je	-1
en contrepoint	-1
en corée	-3
en corée du	-2
en couleur	1
en cours	-27
en cours de	-4
en cours et	-3
en danger	-16
en danger les	-1
en devient	-2
en diagonale	-18
en disant	3
en disant que	3
en droit	-2
en droit de	-8
en début	1
en dérision	1
en effet au	1
en espagne	-1
en europe	-1
en excellent	1
en excellent état	1
en faire	-2
en faire un	-3
en faisant	1
en faisant attention	1
en fait	-1
en fait il	-7
en fait j'ai	-1
en filigrane	1
en fin	-1
en fin de	-1
en force	9
en france	10
en france et	1
en france http	1
en guerre	4
en haute	-2
en haute savoie	-1
en imaginant	3
en injonction	-3
en injonction des	-3
en interview	-10
en isère	1
en juin	-6
en l'absence	1
en l'absence de	1
en la	4
en la matière	5
en laissant	2
en le	6
en le lisant	1
en ligne	2
en lisant ce	1
en lui	-15
en lui même	-4
en main	5
en matière	4
en matière de	18
en me	-2
en mer	7
en mode	-2
en moins	1
en méditerranée	7
en même	8
en même temps	3
en ont	1
en outre	-1
en page	2
en parallèle	2
en parallèle de	5
en partant	-2
en partant de	2
en partant du	1
en particulier	2
en particulier les	2
en pensant	-2
en place	4
en pleine	1
en pleine rue	2
en plus d'importance	4
en plusieurs	4
en poche	-1
en prime	-2
en puissance	16
en puissance des	1
en pâture	1
en péril	-3
en quelque	1
en quelque sorte	1
en quelques	-1
en quelques pages	-1
en queue	-2
en queue de	-1
en quoi	-6
en quête de	-1
en raison	-1
en raison de	-1
en redemande	1
en relation	-5
en relation avec	-2
en revanche le	-3
en roman	-1
en rond	-4
en route	1
en russie	6
en russie sera	5
en s'inspirant	3
en sachant	1
en savoir	4
en savoir plus	2
en se disant	-1
en soi	-5
en soit	-1
en somme	1
en tant	1
en temps	-2
en termes	5
en tous	1
en tout cas	-1
en tout point	3
en toute	4
en train	4
en train de	3
en un	12
en un roman	2
en un style	1
en une carte	7
en une nuit	-3
en vaut	10
en voie de	-3
en voyage	3
en véritable	1
en vérité	1
en wallonie	-4
en écho	1
en énergie	5
encadrer	8
encadrer les	5
encadrer les loyers	4
enchanté	8
enchanté par	1
encore aujourd'hui	5
encore cette	-1
encore d'autres	2
encore de	4
encore des	1
encore faut	-2
encore faut il	-1
encore la	1
encore on	2
encore quelques	1
encore un	1
encore un peu	1
encore à	1
endroit	2
endroits	7
energie	21
energie eco	1
energie renouvelable	20
energies	5
energies renouvelables	-1
energies renouvelables et	2
energiesrenouvelables	22
enfer	-7
enfer climatique	-14
enfer climatique d'ici	-11
enfers ?	1
enfileur	-4
enfileur de	-3
enfin c'est	-2
enfin dans	1
enfin je	-3
enfin le	-2
enfin que	-2
enfin tout	-1
enfin un	15
enfin un livre	4
enfouis	2
enfouis dans	1
engager	4
engagé	3
engrenage	3
enlevé	3
enlevée	1
enlève	-3
ennemis	-33
ennemis de	-14
ennui	-45
ennuyeux	-23
ennuyeux et	-6
ennuyé	-31
ennuyée	-38
ennuyée et	-5
enquête	-10
enquêter	2
enr	30
enr http	16
ensuite la	2
entame	-5
entamer	3
entendre	1
entendu dire	5
entente	15
enterre	-17
enterré	2
enterré sous	1
enterré sous des	1
enthousiasme	-2
enthousiasme est	-1
entier	-9
entière	4
entière qui	1
entière qui veut	1
entières	-1
entraine	3
entraînant	6
entraîne	3
entraîne dans	3
entre	1
entre ces	-1
entre deux	4
entre la	1
entre les	2
entre les mains	1
entre ses	3
entre une	1
entrecoupé	-5
entrepreneurs	3
entrepreneurs des	2
entrepreneurs des énergies	1
entreprise	2
entreprise http	6
entreprises	8
entreprises innovantes	2
entrer dans une	-3
entrevoir	3
envergure	1
envers	-4
envie	4
envie de	7
envie de découvrir	2
envie de le	1
envie de lire	3
envie de savoir	1
envie de voir	1
environ	-11
environ nement	-3
environnement	-10
environnement biodiversité	-6
environnement ecologie	1
environnement http	-2
environnementalistes	-1
environnementalistes http	-4
envoutante	12
envoyespecial	1
eolien	-1
eolien en	3
eolien en mer	2
eoliennes	-1
epoque	4
er	-3
er tome	5
ere	-11
eric	8
eric emmanuel	2
eric emmanuel schmitt	5
errements	5
erreurs	-8
erreurs pour	-7
erreurs pour le	-5
escroquerie	-67
escroquerie !	-3
espace	4
espace de	3
espagne	-1
espoir	1
espèce	9
espèce menacée	-13
espèce menacée http	-9
espèce menacée via	-1
espèce protégée	1
espèces	-11
espèces en	-4
espèces en péril	-4
espèces en voie	1
espèces marines	-1
espèces menacées	2
espèces protégées	-4
espérances	8
espérer	7
espérons	-5
essai	-1
essai de	-9
essai sur	2
essaie	-1
essaie de	-1
essaient	2
essaient de	1
essayant	5
essayant de	4
essayer	8
essayez	1
essayé	-4
essentielle	5
est a	-4
est adopté	10
est agréable	-1
est agréable et	-1
est arrivé	-3
est assez bien	-2
est au	-8
est aujourd'hui	-10
est avant	5
est avant tout	4
est beau	1
est bien	-4
est bien ficelée	2
est bien écrit	-5
est bon	-2
est bouleversante	2
est bouleversante et	1
est capable	3
est capable de	2
est ce	1
est ce possible	1
est celle	-2
est celle d'un	-1
est celle de	-1
est celui	1
est central	-3
est comme	3
est comme une	2
est complète	10
est complètement	1
est construit	-8
est contre	-15
est d	-2
est d'abord	1
est d'abord et	1
est de la	-1
est de loin	2
est de ne	1
est de plus	5
est de se	1
est devenu	-3
est devenu un	-1
est difficile	-6
est difficile de	-9
est différent	1
est donc	1
est du	-3
est décrit	3
est dédié	2
est elle	-1
est en	1
est encore	23
est ennuyeux	-8
est excellente	3
est extrêmement	1
est fait	3
est fait de	1
est fait pour	4
est fascinante	2
est finalement	-3
est fluide et	3
est fort	-7
est grand	24
est grand temps	16
est ici	2
est il que	1
est intéressant mais	-1
est la toile	1
est le	3
est le meilleur	2
est le plus	1
est le premier	2
est le troisième	-3
est maintenu	1
est marié	1
est menacée	-12
est menacée par	-4
est moche	-6
est morte	-1
est même	-2
est noire	-8
est noire au	-6
est nécessaire	3
est originale	2
est parfaitement	-1
est particulièrement	8
est particulièrement intéressante	2
est pas NOT_mal	-2
est passionnant	10
est passé	-3
est perdu	1
est peu	2
est peut	-6
est peut être	-4
est plat	-2
est plus	-1
est plus que	-6
est plutôt	1
est possible	-10
est pour	2
est pour moi	6
est pourtant	1
est prenante	2
est pris	3
est pris dans	3
est présenté	-4
est présenté comme	-3
est prévisible	-3
est quand	-8
est quand même	-7
est raconté	3
est sans NOT_surprise	-1
est simple mais	5
est souvent	-3
est sublime	2
est telle	2
est terrible	-2
est toujours	1
est tout	1
est tout à	3
est trop	-16
est très intéressant	2
est un	6
est un comble	-3
est un des	10
est un hymne	1
est un jeune	1
est un petit	1
est un peu	-2
est un poète	2
est un recueil	2
est un roman	6
est un véritable	-1
est une	3
est une excellente	2
est une pièce	2
est une vraie	-1
est venu	-2
est vrai	-7
est vrai que	-6
est vraiment	1
est à	9
est à conseiller	1
est à lire	8
est à recommander	1
est édifiante	-4
esthétique	2
estime	-17
et a	-1
et admirable	1
et agréable à	4
et ai	-7
et amour	1
et anti	-10
et armée	8
et assassine	-3
et assassine l'écologie	-2
et au	-1
et aussi	-1
et aussi une	-1
et aux	2
et avec	35
et beaucoup	3
et beaucoup de	1
et belle	1
et bien	1
et bien d'autres	1
et bien que	1
et bien sûr	1
et bourré	1
et c'est bien	-1
et c'est ce	3
et c'est de	-2
et c'est inquiétant	-6
et c'est tout	-1
et c'est une	1
et c'est vraiment	1
et cassent	-2
et cassent le	-1
et ce qu'il	3
et ce qui	-3
et ceci	-7
et celle	-3
et celle des	-2
et certaines	1
et certains	-3
et cette	5
et comme	1
et comment	1
et communistes	-14
et communistes sans	-5
et complexe	1
et d	-11
et d'amour	9
et d'anecdotes	-3
et d'espoir	1
et d'un	6
et d'émotion	2
et dans le	-2
et de	6
et de ce	8
et de découvrir	1
et de femmes	1
et de la	2
et de partage	1
et de pétrole	-3
et de retrouver	-1
et de sa	1
et de sensibilité	1
et de sentiments	-4
et de ses	-1
et de son	1
et de tendresse	2
et de thérèse	1
et de vide	-3
et des descriptions	-1
et des pages	-1
et des thanatonautes	-1
et des écologistes	-6
et dieu	1
et dont la	6
et décrit	1
et délicat	1
et délicatesse	1
et elle	1
et en	2
et en particulier	4
et encore	-2
et encore on	1
et ensuite	-1
et facile	1
et facile à	2
et finance	4
et finance l'écosystème	3
et financement	3
et grands	2
et greenwashing	-6
et greenwashing http	-5
et humain	1
et il est	-1
et il n'y	-1
et il ne	1
et il y	9
et industriels s'unissent	-4
et ingeteam	2
et ingeteam lancent	2
et inutile	-2
et j'ai l'impression	-1
et j'avais	19
et j'y	3
et j'y ai	2
et je	3
et je dois	-6
et je l'ai	5
et je me	-1
et je n'ai	-1
et je ne	-10
et je pense	-1
et je vous	4
et jean	7
et l'amour	1
et l'autre	-1
et l'epfl	3
et l'epfl innovent	2
et l'exportation	1
et l'exportation http	1
et l'intelligence	3
et l'intrigue	-1
et l'on	1
et la fille	1
et la france	2
et la langue	-1
et la lecture	-2
et la panne	-7
et le commissaire	2
et le lecteur	2
et le mal	1
et le moins	-3
et le pouvoir	3
et les dialogues	-2
et les mots	1
et les méchants	1
et les personnages	-1
et les écologistes	-1
et leur	1
et leur écosystème	3
et locale	5
et locale !	4
et lointain	2
et lorsqu'on	1
et là c'est	-1
et meilleures	4
et meilleures pratiques	3
et mensonges	2
et michard	4
et mise	4
et mise en	3
et moi	1
et moi m'a	-2
et moins	3
et morts	-15
et morts suspectes	-12
et même	-1
et n'ai	2
et ne pas	-6
et non du	-5
et offre	1
et on a	-2
et on en	1
et on peut	-2
et on y	-2
et ont	-3
et opaque	1
et optimiste	1
et oui	3
et où	2
et par	1
et parfois	10
et pas	-2
et pas NOT_de	-5
et pas NOT_un	-9
et peut	11
et peut être	2
et pittoresques	1
et pleins de	1
et plus	9
et points	3
et pourtant si	1
et presque	1
et prévisible	-3
et puis surtout	-2
et qu'ils	-6
et qu'on	4
et qu'à	1
et que	1
et que de	1
et que dire	-2
et que vous	3
et quelques	2
et qui	8
et qui la	1
et qui laisse	2
et qui nous	5
et qui se	9
et qui tout	1
et relire	4
et respect	11
et respect de	8
et rien NOT_que	1
et s'installe	1
et s'installe dans	1
et sa	1
et sans	-3
et sans NOT_doute	-3
et sans NOT_intérêt	-5
et sensible	2
et services	5
et ses	4
et si je	-1
et son père	1
et sous	1
et sublimement	3
et suis	-3
et surtout de	9
et tant d'autres	-2
et terriblement	-1
et total	-1
et touchante	1
et toujours	1
et tous	3
et tous les	11
et tremblements	-1
et très	4
et très plaisant	2
et un	3
et un humour	1
et une	5
et une autre	2
et une femme	4
et une fin	-5
et une fois	2
et user	11
et user http	1
et va	3
et veut	-2
et voici	2
et voilà	-3
et vous	2
et à	4
et à la	-1
et à lire	1
et à mesure	3
et à travers	1
et âme	-1
et çà	3
et çà donne	3
et écologiques	-1
et écologiques !	6
et écologistes sans	-2
et écosystème	8
et écrit	1
et émouvante	1
etait il	-4
etat	6
etats	-10
etats unis	-1
etc	1
ethnique	-8
etre	8
etre la	3
etéocle	1
eu	2
eu beaucoup	-12
eu beaucoup de	-10
eu dans	1
eu envie	9
eu envie de	21
eu l'impression de	1
eu le	1
eu moins	5
eu moins de	4
eu un	-4
eu un peu	-1
europe	-1
europe ecologie les	4
europe écologie	-1
européen	1
européen de	7
européens	6
eux	1
eviter	-1
ex	1
exacerbés	-2
exact	1
exactement ce	4
exactement ce que	3
exagéré	-5
exaltation	1
excelle dans	-1
excellence	12
excellence du	1
excellent	21
excellent livre	9
excellent roman	3
excellent état	1
excellente	31
excellentes	4
exceptionnel	3
exceptionnelle	8
exceptionnelle de	6
excessif	-20
exemple !	3
exemple les	4
exemple pour	3
exemples	-4
exemples de	-1
exerce	1
exil	4
existe des	-2
existent	3
experts	4
experts mondiaux	3
experts mondiaux http	2
explication	16
explicatives	6
expliquer	-17
expliquer pourquoi	-6
exploit	-6
exploitation	-2
exploite	-1
exploitée	-3
explose	1
expose	3
exposition	-3
expression	1
exprime	3
expriment	1
expérience	28
extrait	-1
extraits	-5
extraordinaire	21
extraordinairement	1
extraordinaires	1
extremement	-3
extrèmement	-1
extrémité	1
extrêmement	7
extrêmement bien	10
extrêmement bien écrit	2
extrêmes	-3
extrêmes seront	-4
extrêmes seront toujours	-3
f	12
fables	-1
fabrication	-1
fabrique	2
fabuleux	10
face	1
face au	-1
face aux	4
face à la	5
face à sa	-5
face à son	-5
facile de	-2
facile en	3
facile en quelques	2
facile et	3
facile à	17
facile à lire	11
facilement très	3
facilité la	-3
facilités aussi	-2
facon	-7
facture	8
fade	-17
faibles	-12
faiblesses	1
faille	3
failles	4
failli	-13
failli le	-4
faim	-1
faire	-1
faire !	4
faire dans	-1
faire de la	-1
faire des	21
faire du	-4
faire http	1
faire illusion	-4
faire la promotion	-1
faire le	-2
faire mieux	-5
faire partager	12
faire partager à	3
faire passer	-7
faire payer	-6
faire rentrer	1
faire rentrer sous	1
faire un	-1
faire un livre	-5
faire un roman	-1
faire une	-1
faire valoir	-4
faire voyager	-3
faisait longtemps	4
faisait longtemps que	3
faisant	10
faisant attention	2
fait appel	-2
fait appel à	-2
fait avoir	-11
fait bien	3
fait connaissance	1
fait d'être	1
fait des	2
fait divers	2
fait défaut	2
fait en	3
fait est	-1
fait froid	1
fait froid dans	1
fait il	-8
fait j'ai	-1
fait l'auteur	2
fait l'auteur a	2
fait l'effet	-4
fait la	4
fait la force	2
fait les	3
fait mouche	2
fait penser	-1
fait penser à	-2
fait plaisir	-1
fait pour vous	4
fait qu'on	2
fait que les	2
fait rever	3
fait réfléchir	10
fait réfléchir sur	2
fait rêver	1
fait tout	-1
fait un peu	-5
fait une	-1
fait voyager	4
fait voyager et	1
fait à	11
fait à la	1
faits	1
faits !	-5
faits réels	1
faits sous	1
faits sous la	1
fallait	3
falloir	3
falsificateurs	-3
falsifications	-3
fameuse	-9
familial	-3
familiales	-2
famille	10
famille !	2
famille du	1
famille où	2
famille pour	4
familles	26
fan	9
fan de	-40
fan de la	-1
fanatique	4
fans	-7
fans de	-3
fantasme	1
fantasque	-4
fantasque et	-2
fantastique mais	-3
fantôme	2
fao	10
farouche	4
farouche de	1
fascinant	1
fascinante	1
fascination	-3
fascine	1
fasciné	-3
fatale	5
fatalité	-1
fatigué	-2
faubourg	2
faudra	-13
faudrait	-25
faurecia	5
faurecia se	3
faurecia se renforce	3
fausse	-2
faut	-1
faut aussi	2
faut de	-1
faut dire	-1
faut le	1
faut savoir	2
faut savoir que	1
faut tout	2
faut tout de	2
faute	-17
fautes	-8
fautes de	-7
faux	-4
favorable	5
favoris	-4
favorise	1
favoriser	29
favoriser le	4
favorite	1
façon de	-2
façon dont elle	-3
façon que	3
façons	-28
fee	4
femme	1
femme au	11
femme au foyer	1
femme de sa	2
femme et	-1
femme qui	6
femme qui se	2
femmes	2
femmes pour	1
femmes que	1
femmes qui	-1
femmes à	2
fenêtres	-2
fera	11
fera découvrir	1
ferait	2
ferdinand	4
fermement	3
fermé	-14
feront	14
ferrari	2
fesses	-15
festival	4
feu	1
feu de	-5
feu vert	20
feu vert du	2
fh	-11
fiasco	-50
fiasco énergétique	-13
ficelles	-25
ficelé	3
fiche	2
fiche de	2
fiche de lecture	2
fidèle compagnon	1
fidèle à	2
fidélité	5
fier	2
fierté	2
figaro	1
fil	-1
fil de	-1
fil du	-1
filiale	1
filigrane	1
fille	1
fille !	1
fille de papier	1
fille du	2
films	-1
filon	-6
fils	4
fils avec	1
fils du	1
fils et	3
fils qui	-7
fin	1
fin avec	3
fin de la	2
fin des	1
fin des années	1
fin du roman	1
fin en	-2
fin en queue	-1
fin est	1
fin est tout	6
fin je	-1
fin totalement	-1
final on	3
final pas	-1
finale	-3
finale comme	-3
finalement c'est	1
finance	4
finance l'écosystème	4
finance l'écosystème http	3
financement	1
financement participatif	6
financement participatif http	3
financer	2
financière	1
financé	-5
fine	1
finesse	3
finesse et	3
fini	-5
fini même	-1
finir	-9
finir avec	1
finira	-1
finira par	-4
finissent par	1
finit par se	1
finit toujours	1
finit toujours par	1
fiscalité	-9
fit	-2
fièvre	1
flagrant	-32
flammarion	-7
flammes	3
flashback	1
flaubert	47
fleur	1
fleuve	-4
florian	-4
florian zeller	-3
flottantes	10
fluide et	5
fluide et les	2
foi	1
fois c'est	-1
fois encore	1
fois je	-7
fois l'histoire	1
fois le livre	1
fois les	2
fois pour	-7
fois que	-2
fois que je	-1
fois sans	2
fois tellement	3
foisonnant	7
foix	-26
foix http	-3
folie	6
folle	-5
folles	1
fonction	3
fond	3
fond d'une	6
fond du	1
fondamentale	1
fondamentales	4
fondateur	2
fondation	-14
fondations	7
fonde	1
font beaucoup	2
font partie	8
font partie de	2
fontaine	9
fontaine daniel	2
foot	16
for	10
forages	2
forages à	2
forages à cacouna	2
force	5
force dans	1
force de	-1
force de l'écriture	1
force des	1
force et	1
forcée	-26
forcée à	-6
forcée à le	-4
forgée	6
format	-2
format poche	-2
formation	1
forme	-1
forme est	1
forme la	1
formidable	13
formule	7
formules	3
fort ce	-4
forte	6
forte et	12
forts	24
fortune	-1
fortune de	7
fortune de france	5
forum	7
forçats	2
forêt et	1
fossiles	11
fossé	1
fou	1
foucault	5
foudre	-8
foudroyante	-5
fougue	2
foules	-1
fourmis	-50
fourmis et	-3
fourmis les	-2
fournier	12
fournir	3
fous	-1
fout	-11
fout !	-2
foutage	-10
foutage de	-6
foutage de gueule	-5
foutre	-1
foyer	1
fragile	23
fragile et	3
fragments	3
fragments de	2
fraicheur et	2
francaise	5
france	1
france de	5
france est	2
france et	2
france http	10
france inter	-1
franche	3
franchement	-25
franchement ce	-2
franchement ce livre	-2
franchement je	-1
franchir	4
franco	-6
francois	-13
francs	11
français au	-3
français dont	1
français est un	-2
français et	-1
français le	-1
français sans	3
française	1
française !	-4
française comme	2
française de	6
françois cliche	-3
françois cliche environ	-2
françois d'assise	1
françois villon	-3
françoise	-4
françoise bourdin	-3
frappe	-4
fraternelle	1
fric	-8
froid	1
froid dans	9
froid dans le	7
froidement	1
fromage	-46
fromage espèce	-15
fromage espèce menacée	-12
fromages	-1
front	1
frontières	2
fruit	-1
fruit de	-1
fruit de la	-8
fruits	2
frustrant	-5
fréquemment	1
fuite	14
fuite du	1
fuji	2
fukushima	-20
fur	2
fur et	1
fur et à	3
fureur	-1
fusion	1
fut le cas	1
futur	2
future	-1
futurs	-11
fuyez	-15
fées	-9
félicitations	2
féminisme	-2
féministes	-13
fête	12
fête de	18
fête de l'énergie	1
fête de la	1
fêtes	4
fût il	2
g	5
gabrielle	2
gage	-2
gagner	8
gagner la	4
gagnerait	-3
galerie	18
galerie de	4
gallimard	-27
gamin	-3
gamine	-2
gamme	-4
garde	-2
garde le	-10
garder	1
garder le	3
gardes	1
gare	-1
gare sans	-3
garonne	-11
gary et	-2
gary nous	1
gaspillage	-29
gauche et	-1
gaulle	-1
gavage	-8
gavalda	1
gaz	-9
gaz et	-4
gaz et de	-3
gaz à	2
gaz à effet	1
gazdeschiste	-4
gazole	-14
geek	1
genoux	-9
genre	1
genre de	1
genre nouveau	1
genres	-2
gens du	3
gens qui	14
gens sont	1
gentillesse	3
gentillette	-3
gentillette mais	-2
gentils	-1
gentils et	-5
genève	7
georges duroy	1
georges sand	2
geste	3
gestes	17
gestion	41
gestion de	2
gestion des	4
gestion du	4
gide	-4
giono	6
glace	-1
glauque	-1
glauques	-1
glisser	2
glissée	3
global	2
global tech	9
global tech i	4
globalement	-2
globalia	6
glorieux	5
goncourt	1
goncourt en	4
google en	8
google en une	7
google multiplie	-7
google multiplie les	-5
gore	-3
gorge	1
gorgé	6
gorgé soutient	4
gorgé soutient et	3
goriot	2
gosse	-7
gouffre	4
goutte	1
gouvernement	-8
gouvernement http	-5
gouyon	-3
goût	-2
goût amer	-8
goûter	2
goûts	-6
grand	2
grand !	10
grand bonheur	2
grand danger	-4
grand fan	-2
grand fan de	-2
grand livre	6
grand merci	2
grand n'importe	-8
grand n'importe quoi	-7
grand nombre	-22
grand nord	9
grand père	2
grand roman	1
grand temps	20
grand temps d'agir	16
grand v	-6
grand voyage	2
grand écrivain	3
grande	3
grande escroquerie	-15
grande escroquerie !	-3
grande et	-4
grande guerre	4
grande histoire	4
grande pour	1
grande richesse	6
grande richesse biologique	1
grandes surfaces	-10
grandeur	4
grandeur d'âme	1
grandi	-2
grandissent	1
grandit	1
grangé	4
gratte	1
gratte un	-6
gratte un peu	-5
gratuit	-20
gratuite	-6
graves	2
gravir	1
greenunivers	-18
greenwashing	-9
greenwashing http	-6
grenier	7
gris	3
groenland	-52
groenland doit	-1
groenland doit nous	-1
gros coup	1
gros coup de	1
grosse	-16
grosse déception	-5
grosses	-6
grosses ficelles	-4
grotesque	-6
grotesque et	-3
grotte	-5
groupe de	2
groupe gorgé	4
groupe gorgé soutient	3
groupe écologiste	-10
groupes	2
groupes environnementalistes	-4
groupes environnementalistes http	-3
grâce	47
grâce au	11
grâce à	9
grâce à la	-1
grâce à un	1
grâce à user	1
gré	-3
gré des	1
gt	5
guermantes	3
guerre	4
guerre dans	-2
guerre de	2
guerre du	1
guerre du vietnam	2
guerre et	19
guerre la	2
guerre mondiale	4
gueule	-10
guide	1
guide à	1
guider	3
guillaume musso que	2
guillotine	1
gustave	3
guy	3
guère NOT_le	1
gvt	-2
gynéco	8
gâche	-3
gâchis	-33
gâchis planétaire	-9
géant	20
géant google	8
géant google en	7
géante	-6
géante sème	-4
géante sème la	-3
géants	-1
génial	41
génial mais	5
géniale	2
génie	1
général et	2
générale	-2
générale est	-2
génération	-1
généreuse	1
générosité	1
généticien	2
géothermie	21
géothermie http	33
gérant	-18
gérer	3
gêné	-4
h	2
ha	13
habile	3
habilement	-7
habitants de	1
habitat	4
habitude	-2
habitudes	-6
habituel	1
habitué	-6
habitué à	-1
habitué à mieux	-3
habitués	-2
habitués à	-3
haché	-8
haiku	1
haine	1
haines	1
halles	4
hallucinant	-1
handicap	1
happée	6
harmonie	7
harper	-6
harry	1
harry quebert	1
hartani	1
hasard dans	3
hasards	1
hausse des	8
hausse des raccordements	7
hausse du	-6
haut	25
haut de	2
haute	-9
haute savoie	-21
haute savoie http	-2
haute voltige	-3
hautement	3
hauts	1
havre	6
havre avec	4
haïr	5
hegel	-1
henri	-2
henry	7
heure	-3
heure de	-7
heures	1
heures souterraines	-7
heures à	-4
heureuse	-7
heureusement	-12
heureusement le	-2
hibou	6
hier	9
hilarante	3
hippolyte	1
histoire ?	-6
histoire bien	-1
histoire celle	1
histoire d'adultère	-5
histoire d'amitié	3
histoire d'amitié et	2
histoire d'amour	2
histoire d'amour avec	1
histoire d'amour qui	1
histoire d'amour à	-4
histoire de l'auteur	-2
histoire en	2
histoire est	7
histoire et	5
histoire http	2
histoire il	1
histoire pour	-2
histoire qui aurait	-3
histoire sans	-8
histoire tragique	1
histoire très	2
histoire une	-1
histoire à	-13
histoire à l'eau	-3
histoires	1
histoires parallèles	-4
histoires que	1
historien	-6
historique	4
historique est	7
historiques	7
hiver	2
hoess	1
hollande	-1
holmes	1
homme	2
homme a	-3
homme dans	1
homme de	1
homme femme	2
homme que	-4
homme qui	1
homme qui s'est	2
homme tout	1
hommes	9
hommes qui	1
hommes à	2
honnêtement	-14
honoré	1
honte	-1
honteux	-3
horizon	3
horla	8
hormis	-14
horreur	2
horreurs	-1
hors	-4
hors de	-6
hors sujet	-2
hortense	-3
houellebecq	-2
houellebecq et	-1
http	1
http afp	-6
http biodiversité	1
http climat	-4
http directan	4
http ecologie	1
http ecologie eco	4
http ecologie greenunivers	-10
http energie	2
http energie eco	1
http enr	8
http environnement	-11
http loiroyal	2
http mayenne	2
http polcan	-5
http politique	-9
http politique via	-7
http user	1
http user partenaire	1
http via user	-1
http écologie	26
http énergie	1
hugo	2
hugo le	-6
hugo par	2
hugolien	4
hui	11
huit	-1
humain	34
humain qui	1
humain à	1
humaine	21
humaine est	1
humaine et	4
humaines	-21
humaines et	-4
humains	2
humaniste	4
humanitaire	-1
humanité	2
humblement	1
humoristique	1
humour	14
huston	-1
huysmans	2
hydro	-8
hydro québec	-5
hydro québec points	-4
hydroélectrique	9
hydroélectriques	-3
hymne	17
hymne à	4
hymne à l'amour	2
hypocrite	-1
hypocrites	1
hystérique	1
hâte	1
hélas	-41
hélas je	-2
hélène	-5
héritage	-1
hérité	2
héros	2
héros de	3
héros du	1
héros du roman	1
héros se	1
héros va	1
héroïnes	-9
hésitations	2
hésite	1
hôtel	-1
i	8
i installées	5
i installées avec	4
ici	1
ici avec	1
ici ce	-3
ici comme	-5
ici et là	1
ici les	1
ici ou	-1
ici sa	1
ici tous	2
ici à	2
ideal	3
idéale	15
idéale pour	6
idée	1
idée de	4
idée de départ	2
idée à	-1
idées	1
idéologique	-45
ignorait	2
ii	12
il a commencé	-1
il applique	2
il applique le	2
il arrive	6
il aurait	3
il aurait été	-2
il dit	2
il doit	5
il décide	-11
il décide de	-3
il en	3
il est bien	-3
il est de	3
il est difficile	-3
il est grand	16
il est question	-3
il est sans	1
il est vrai	-8
il existe des	-1
il fallait	23
il faudra	-2
il faudrait	-3
il faut	-2
il faut le	1
il faut savoir	1
il faut tout	2
il grandit	1
il m'a	-3
il manque	-9
il me	-3
il me tardait	-2
il meurt	1
il n'a	-1
il n'en NOT_est	2
il n'est	3
il n'est pas	26
il n'y	-5
il n'y NOT_a	-7
il ne NOT_me	-1
il ne NOT_s'agit	1
il ne NOT_se	-6
il nous parle	1
il permet	3
il peut	1
il pour	-3
il pu	-1
il rencontre	-2
il reste	-1
il retourne	-9
il s'agit	-3
il s'appelle	2
il s'en	6
il s'est	-1
il s'est fait	-1
il se doit	-2
il se lit	2
il se met	1
il se situe	-3
il serait	-2
il suffit	1
il va	1
il va se	1
il veut	2
il voit	-1
il y	-1
il y avait	-4
il y manque	-1
il à	1
il était	-5
illisible	-10
illusion	-1
illustrations	2
illustre	3
ils	-1
ils le	1
ils ne NOT_peuvent	-1
ils ne NOT_sont	1
ils nous	-8
ils ont	4
ils peuvent	1
ils sont	-1
ils vivent	1
ils étaient	1
image	-1
images	2
imaginant	4
imagine un	2
imbéciles	-8
immondes	-3
immédiatement	4
impact	-10
impact sur	-12
impasse	-10
impatience la	3
impatiente	-8
impatiente de	-12
impersonnel	-1
implacable	1
implicite	4
impliqué	5
important	51
importantes	2
importe	8
impose	-3
impossible	-1
impossible de le	1
impossible à	-1
imposé par	2
impression	-3
impression de	-1
impression que	-6
impressionnante	7
impressionnistes	1
improbable	1
improbables	-3
in	-5
inachevée	1
inadapté	-3
inauguration	16
inauguration de	5
inauguration de la	4
incapable	1
incarnation	1
incarne	1
incertitudes	-6
incertitudes réglementaires	-4
incertitudes réglementaires http	-3
incessantes	3
incestueuse	1
incestueux	1
incisif et	1
incite	1
inciter	5
inciter au	3
inciter au financement	3
incohérent	-8
incohérente	-2
incomparable	5
inconnu	17
inconnu mais	2
inconnue	1
inconnus	6
incontournables	5
incorrect	-5
incroyable	1
indigestes	-6
indiqué	-6
indispensable	20
indispensable pour	1
individuelles	2
industrielles	-16
industrielles à	-4
industrielles à foix	-3
industriels s'unissent	-4
industriels s'unissent contre	-4
indécent	-15
indéniablement	-6
inexistante	-11
infernale	3
infinie	2
infirmière	4
influences	5
info user	-11
info user http	-9
infographie	1
infographie les	3
infos	-7
infraction	-19
ingeteam	3
ingeteam lancent	2
ingeteam lancent un	2
ingrédients du	-2
ingrédients sont	2
ingénieur	3
inimitable	7
inintéressant	-36
inintéressant et	-7
inintéressante	-10
inintéressants	-10
initiative	28
initiatives	3
initiée	2
initiée par	1
injonction	-5
injonction des	-3
injonction des écologistes	-3
inlassablement	5
innovantes	3
innovation	22
innove	11
innovent	16
innovent pour	8
innovent pour stocker	6
inquiétant	-4
inquiétant http	-8
inquiétant http http	-4
inscrite	11
insectes	-21
insipide	-4
inspiré de	1
inspirées	2
installations	5
installées	14
installées avec	9
installées avec succès	7
instant	-4
instantanément	1
instants	27
institutrice	3
instructif	28
instrument	1
insupportable	-52
intellectuel	-5
intellectuelle	1
intelligence	17
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
interactive	20
interactive !	5
interdire	-40
interdire les	-17
interdire les sacs	-4
interdites	1
interdits en	-1
interdits en france	-1
interessant	1
interessante	-15
interlignes	-3
interminables	3
international	-1
internationale	1
interne	3
internet	-11
interpellé	2
interprétations	1
interview de	-13
interview à	7
intime	14
intimement	2
intimes	3
intranets	5
intranets et	4
intranets et leur	3
intrigue qui	-14
intrigues	6
intrigué	4
intrigué par	3
introductif	1
intégral	3
intégrale	-1
intégralement	2
intégration	4
intéressant !	2
intéressant et	-1
intéressant les	1
intéressant mais	-3
intéressante	1
intéressante et	-15
intéressantes	-3
intéressantes mais	-4
intéresse	1
intéresser	6
intéresser au	5
intéresser au biomethane	4
intéressé	5
intéressée	-9
intéressée par	-6
intéressés	1
intérieur	2
intérêt	-4
inutile	-3
inutiles	-43
invasives	-34
invasives s'allonge	-7
invasives s'allonge http	-1
invasives s'allonge user	-1
inventif	-8
invention de	1
invention de la	1
investir	30
investir dans	5
investir dans les	1
investir sur	4
investir sur les	3
investissement	10
invitation	18
invitation à	3
invite	3
invités	-5
invités à	-3
invités à la	-2
invraisemblable	-2
invraisemblances	-11
inéluctable	17
inévitablement	3
ionesco	4
ipad	-4
iphone	-4
iphone et	-3
ira	1
irlande	6
ironie	-4
ironique	2
irrésistible	2
israélien	18
issue	1
issus	5
isère	1
j	-1
j ai	-5
j'achète	-34
j'adore !	4
j'ai	3
j'ai acheté	-1
j'ai acheté ce	-4
j'ai adoré	22
j'ai adoré !	3
j'ai adoré ce	16
j'ai adoré et	1
j'ai aimé ce	2
j'ai aimé le	-2
j'ai appris	-4
j'ai apprécié	1
j'ai arrêté	-10
j'ai arrêté au	-3
j'ai aussi	3
j'ai avalé	-3
j'ai beaucoup	30
j'ai beaucoup aimé	27
j'ai bien aimé	1
j'ai commandé	-17
j'ai commandé ce	-2
j'ai commencé	-1
j'ai compris	-2
j'ai cru	-2
j'ai donc été	-2
j'ai du	-1
j'ai du mal	-5
j'ai détesté	-6
j'ai détesté ce	-5
j'ai dévoré	1
j'ai entendu	-7
j'ai eu beaucoup	-5
j'ai eu envie	5
j'ai fait	7
j'ai fini	-7
j'ai fini par	-2
j'ai l'impression	-13
j'ai l'impression d'avoir	-1
j'ai l'impression de	-5
j'ai laissé	-19
j'ai laissé tomber	-4
j'ai le	-9
j'ai le moins	-4
j'ai lu	-2
j'ai lu de	-7
j'ai opté	2
j'ai opté pour	1
j'ai pas	5
j'ai passé	5
j'ai passé un	4
j'ai perdu	-1
j'ai plus	2
j'ai préféré	-2
j'ai pu	-1
j'ai pu lire	-1
j'ai tellement	-1
j'ai toujours	1
j'ai trouvé	-5
j'ai trouvé ce	-2
j'ai trouvé dans	1
j'ai trouvé la	-2
j'ai trouvé que	-3
j'ai trouvé une	-2
j'ai très	-3
j'ai une	-1
j'ai voulu	-6
j'ai également	-1
j'ai été déçue	-7
j'ai été enterré	1
j'ai été happée	1
j'ai été un	-1
j'ai été vraiment	1
j'aime	3
j'aime beaucoup	-2
j'aime beaucoup le	-2
j'aime toujours	7
j'aime un	-1
j'aimerais	-2
j'allais	-1
j'attendais	-13
j'attends	1
j'attends le	-2
j'aurai	-1
j'aurais	-12
j'aurais dû	-10
j'aurais eu	1
j'aurais préféré	-4
j'avais acheté	-5
j'avais acheté ce	-2
j'avais adoré	-3
j'avais bien	-3
j'avais envie	1
j'avais envie de	1
j'avais l'impression	-2
j'avais l'impression de	-1
j'avais lu	1
j'avais vraiment	-1
j'avoue	-43
j'avoue avoir	-2
j'avoue m'être	-2
j'en ai	2
j'en passe	-6
j'en passe et	-2
j'en suis	10
j'espère	-7
j'espère que	-1
j'espérais	-4
j'espérais beaucoup	-1
j'essayerai	-8
j'estime	-7
j'suis	-21
j'y ai	3
j'étais	-3
j'étais impatiente	-12
j'étais impatiente de	-9
jalousies	2
jaloux	1
jamais	12
jamais !	1
jamais NOT_amélie	2
jamais NOT_amélie NOT_nothomb	2
jamais NOT_connue	1
jamais NOT_les	2
jamais NOT_lu	1
jamais NOT_sur	1
jamais NOT_vraiment	1
jamais NOT_vu	3
jamais NOT_écrits	1
jamais rien	1
janvier	-1
japon	2
japonais	2
jardin	1
jardins	1
jc	4
jc grangé	3
je	6
je cite	-4
je comptais	-4
je connais	2
je conseille	2
je croyais	-6
je devais	1
je dirais	-1
je dirais même	-1
je dois	-3
je doute	-7
je découvre	2
je déplore	-7
je garde	-2
je l'ai lu	1
je l'ai reçu	-2
je l'ai trouvée	-1
je l'avais	4
je le conseille	13
je le recommande	18
je le sais	-5
je les	-2
je les ai	-1
je lis	1
je lis des	-1
je lis et	8
je lui	1
je m'attendais	-15
je m'attendais à	-10
je m'ennuyais	-4
je m'y	-1
je m'y suis	-4
je m'étais	2
je me	-6
je me demande	-9
je me dis	-1
je me permets	-1
je me suis	-2
je mets	-2
je n'adhère	-1
je n'adhère pas	-1
je n'ai	-23
je n'ai NOT_pu	-5
je n'ai jamais	-7
je n'ai pas	-9
je n'avais	5
je n'avais jamais	9
je n'irai	-1
je n'y	-1
je ne	-7
je ne NOT_comprends	-2
je ne NOT_connais	1
je ne NOT_connaissais	2
je ne NOT_crois	-5
je ne NOT_dis	1
je ne NOT_la	-1
je ne NOT_le	2
je ne NOT_lui	2
je ne NOT_parle	-4
je ne NOT_peux	-5
je ne NOT_reconnais	-2
je ne NOT_sais	-7
je ne NOT_saurais	1
je ne NOT_trouve	-4
je ne NOT_veux	1
je ne NOT_vois	-6
je parle	-3
je passe	-2
je pensais	-1
je pensais qu'il	-2
je pense	1
je pense qu'on	-1
je pense que	-9
je pourrais	-5
je préfère	-2
je recommande	9
je recommande ce	3
je recommande à	1
je regrette	-1
je reste	-3
je sais	-8
je sais que	-7
je souhaite	11
je suis	-1
je suis déçu	-2
je suis déçue	-9
je suis enterré	1
je suis pourtant	-2
je suis très	-2
je trouve	-11
je trouve ce	-5
je trouve l'histoire	-3
je trouve que	-2
je vais	-7
je vais bien	-2
je vais devoir	-3
je vais dire	-3
je venais	-3
je venais de	-2
je viens de	2
je vois	-14
je vois pas	-4
je voudrais	2
je voulais	-3
je vous conseille	-6
je vous dis	1
je vous souhaite	-5
je écrire	-1
jean christophe	2
jean françois	-3
jean françois cliche	-2
jean jacques	7
jean louis	7
jean louis fournier	2
jean teulé	-1
jeanne	3
jeter	-1
jeter un	-1
jette	-2
jeté	-3
jetée	-2
jeu	1
jeune	4
jeune auteur	6
jeune et	2
jeune homme	1
jeunes	1
jeunes hommes	2
jeunes personnes	1
jeunesse	2
jeux	-1
jeux de	-1
job	2
joie	1
joie de vivre	1
joie et	1
joies	2
jolie	-1
jolie histoire	2
jolies	-5
joliment	-10
jolis	3
jonathan littell	3
jones	9
jouant	-1
jouer avec	1
jour au	2
jour de	1
jour il	-2
jour la	-2
jour où	2
jourdain	2
journaliste	4
journaux	-2
journée	7
journées	10
jours !	2
jours avant	-3
jours avant le	-2
jours de	-1
jours et	1
joué	3
jt	2
jt de	2
juan	11
jubilatoires	1
jubiler	1
juge	2
jugement	27
juger	5
juges	2
jugé	1
juifs	-1
juin	-30
juncker	-10
jungle	-4
junior	-19
jusqu'a	3
jusqu'a la	2
jusqu'au bout à	1
jusqu'en	2
jusqu'où	7
jusqu'à ce	4
jusqu'à dimanche	1
jusqu'à la corde	-7
jusqu'à la dernière	18
jusqu'à la fin	4
jusqu'à la mort	1
jusqu'à plus	-1
jusqu'à plus soif	-1
jusque	-6
jusque là	-18
juste avant	1
juste dans	2
juste du	-1
juste et	3
juste qu'il	-2
juste titre	1
juste un	-1
juste valeur	-2
juste à	-4
justes	3
justesse	4
justice	-4
justification	1
justifie	-4
justifier	-6
jérôme	2
jérôme ferrari	1
k	-8
katherine pancol mais	-4
kenya	3
ki	16
ki moon	11
ki moon http	1
kindle	-2
kindle a	-2
king	2
knock	2
knock est	1
knock est une	1
l amour	2
l assemblée	5
l auteur	-1
l auteur est	-2
l ecologie	-15
l ecotaxe	-15
l histoire	-3
l impression	-2
l on	-1
l écotaxe	-24
l écotaxe et	-2
l écriture	-2
l électricité	5
l énergie	12
l'abandon	-8
l'abandon de	-5
l'abattage	-31
l'abattage massif	-13
l'abattage massif des	-8
l'abord	1
l'académie française	-4
l'accompagnement	11
l'accompagner	1
l'achat de	-4
l'achat du	4
l'acheter	-2
l'acidification	-33
l'acidification des	-22
l'acidification des océans	-17
l'actualité	2
l'adaptation	4
l'adolescence	3
l'affaire	2
l'afrique	-9
l'agacement	5
l'agriculture biologique	5
l'ai lu	1
l'ai lu en	1
l'ai lu jusqu'au	-3
l'ai reçu	-2
l'ai trouvée	-1
l'aide	8
l'aide de	3
l'aie	-34
l'aie http	-11
l'aime	8
l'air	6
l'air de	2
l'air un	-5
l'air un peu	-4
l'aise	-18
l'alchimie	2
l'allemagne	-3
l'allemand	-1
l'ambiance	17
l'ambivalence	2
l'ami	2
l'amitié	12
l'amitié de	1
l'amitié et	2
l'amour	3
l'amour de	1
l'amour et	6
l'amène	1
l'amérique	1
l'anglais	-3
l'angleterre	3
l'annonce	1
l'apparence de	1
l'apparence de la	1
l'appartement	4
l'apprentissage	-24
l'archipel	7
l'argent et	2
l'argent et le	2
l'argent pour	-5
l'argument	-11
l'arnaque	-12
l'arrivée	6
l'arrivée du	6
l'arrogance	-7
l'art	1
l'art de	2
l'art de la	1
l'asie	3
l'aspect	4
l'assemblée	-3
l'asservissement	1
l'atmosphère	3
l'attention	-1
l'attribution	-2
l'auteur	-4
l'auteur ?	-3
l'auteur dans	-1
l'auteur des	-2
l'auteur devrait	-3
l'auteur décrit le	1
l'auteur en	1
l'auteur est	1
l'auteur mais	-2
l'auteur n'est	-14
l'auteur n'est pas	-6
l'auteur nous	22
l'auteur nous la	3
l'auteur parvient	2
l'auteur parvient à	1
l'auteur pour	4
l'auteur que	-1
l'auteur se	-1
l'auteur ses	1
l'auteur y	1
l'auteur à	-1
l'auteure	-11
l'autoconsommation	7
l'autoconsommation et	2
l'autoconsommation et l'exportation	1
l'automne	-16
l'autorité	8
l'autre	3
l'autre avec	1
l'autre dans	1
l'autre mauvais	-4
l'autre mauvais effet	-3
l'autre nous	3
l'autre pour	1
l'avais	6
l'avancée	1
l'avenir	1
l'aventure	7
l'avoir lu	8
l'ayant	2
l'eau	-16
l'eau de	-9
l'eau de rose	-8
l'eau http	-6
l'ecologie	-18
l'ecologie sur	-8
l'ecologie ségolène	3
l'ecologie ségolène royal	3
l'ecotaxe	-34
l'effet	2
l'eglise	2
l'eglise qui	1
l'egypte	2
l'elysée	-6
l'empoisonnement	1
l'emporte	1
l'encontre du	1
l'encyclopédie	-2
l'energeek	4
l'energie	-1
l'enfance et	2
l'enfance malheureuse	-5
l'ennemi	-2
l'ennemi du	-7
l'ennemi du bien	-5
l'ennui	-2
l'ensemble	-1
l'ensemble de	1
l'ensemble du	-3
l'entreprise	8
l'envers	-3
l'envie	-9
l'envie de	-3
l'environnement	3
l'epfl	-2
l'epfl innovent	3
l'epfl innovent pour	2
l'epoque	-1
l'esclavage	1
l'espace	12
l'esprit de	1
l'esprit des	4
l'espèce est	-5
l'espèce est menacée	-4
l'espèce humaine	2
l'essentiel	-2
l'essentiel est	3
l'estime	1
l'etat	-1
l'etrange	-2
l'etrange voyage	-1
l'etrange voyage de	-1
l'europe	-1
l'excellent	-3
l'exception	-2
l'exil	2
l'expansion	-18
l'expansion des	-12
l'expansion des énergies	-4
l'explication	-1
l'exploitation	-13
l'exportation de	-5
l'exportation de l'énergie	-4
l'exportation http	1
l'express	11
l'expérience de	-1
l'extérieur	9
l'habileté	1
l'histoire ?	-1
l'histoire avec	2
l'histoire comme	-4
l'histoire commence bien	-3
l'histoire d'un	8
l'histoire d'un homme	1
l'histoire de ce	-1
l'histoire de france	1
l'histoire du	3
l'histoire du cambodge	1
l'histoire en elle	-1
l'histoire est belle	1
l'histoire la	-1
l'histoire n'est	-6
l'histoire n'est pas	-1
l'histoire ne	1
l'histoire se	4
l'histoire sont	1
l'homme comme	1
l'homme de	2
l'homme et	1
l'homme et sur	1
l'homme à	1
l'honneur	47
l'honneur jusqu'à	1
l'honneur jusqu'à dimanche	1
l'honneur pour	3
l'honneur pour la	2
l'horreur	7
l'horreur de	1
l'humanisme	2
l'humanité	-1
l'humanité le	2
l'humanité le solaire	1
l'humiliation	3
l'humour et	1
l'hydroélectricité	18
l'héroïne	1
l'hôtel	8
l'idée	-8
l'idée de départ	-10
l'idée de la	2
l'idée du	-2
l'idée est	-6
l'idéologie	1
l'image	2
l'immense	1
l'importance	-1
l'importance du	3
l'impression	-2
l'impression d'avoir	-1
l'impression de	2
l'impression de lire	-2
l'impression qu'il	-13
l'impression qu'il a	-1
l'impression qu'on	2
l'improbable	2
l'incertitude	-3
l'inceste	-3
l'inceste !	-1
l'incite	3
l'incite à	2
l'incompréhension	-3
l'inconscient	1
l'incroyable	1
l'incroyable univers	5
l'incroyable univers du	4
l'inculture	-3
l'inculture et	-2
l'indifférence	-9
l'indifférence générale	-7
l'individu	2
l'indonésie	10
l'ingénieur	3
l'injustice	8
l'instant	-2
l'instar	1
l'intensité	1
l'intermédiaire	-5
l'interview	-9
l'intrigue	-1
l'intrigue ou	-3
l'introduction	-5
l'intérieur	6
l'intérieur par	1
l'intérêt et	-4
l'intérêt que	1
l'invasion	-1
l'issue	8
l'itinéraire	2
l'objectif de	1
l'objet	3
l'objet de	1
l'observation	2
l'obsession	1
l'obsession de	2
l'obéissance	2
l'occasion	16
l'occasion d'un	1
l'occident	-4
l'occupation	3
l'oeuvre	5
l'oeuvre du	1
l'oeuvre du divin	1
l'offrir	3
l'ombre	2
l'on aime	3
l'on aime ou	1
l'on croit	1
l'on découvre	2
l'on oublie	-2
l'on peut faire	2
l'on peut se	1
l'on puisse	1
l'on retrouve	1
l'on sait que	4
l'on trouve	-1
l'ont	-1
l'onu prédit	-7
l'onu prédit un	-5
l'opposé de	1
l'orientalisme	1
l'original	3
l'originalité de ce	1
l'originalité à	-2
l'oubli	1
l'oubli des	2
l'ouverture	3
l'ouverture au	2
l'ouverture au monde	1
l'ouvrage par	5
l'ue	-12
l'un	1
l'un de	-1
l'un des	1
l'une	12
l'une de	1
l'une des	3
l'unique but	-2
l'unique but de	-2
l'univers	7
l'univers de	3
l'univers du	3
l'université	5
l'urgence	-31
l'urgence de	-11
l'usage	-6
l'usure	2
l'utilisation	3
l'âme	1
l'échec	3
l'éco	-1
l'école	11
l'écologie	-5
l'écologie !	-1
l'écologie c'est	1
l'écologie c'est la	3
l'écologie dans	-5
l'écologie en	10
l'écologie est	1
l'écologie est un	9
l'écologie et	-23
l'écologie http	-7
l'écologie humaine	9
l'écologie mais	-1
l'écologie ne	3
l'écologie ne NOT_doit	2
l'écologie non	-6
l'écologie non ?	-4
l'écologie punitive	-11
l'écologie à	-1
l'écologie à l'honneur	1
l'écosysteme	-14
l'écosystème	19
l'écosystème du	38
l'écosystème du crowdfunding	7
l'écosystème est	11
l'écosystème numérique	3
l'écosystème startup	4
l'écotaxe	-5
l'écotaxe http	-5
l'écotaxe poids	14
l'écotaxe poids lourds	11
l'écotaxe vient	-3
l'écotaxe vient d'être	-3
l'écoute	2
l'écriture	-3
l'écriture de	4
l'écriture de l'auteur	1
l'écrivain	-1
l'éditeur	-14
l'éditeur et	-2
l'édition	-3
l'édition de	-4
l'égal	2
l'égal de	1
l'égalité	7
l'église	1
l'électricité	4
l'électricité pour	2
l'élevage	9
l'élite	-4
l'éloge	-1
l'émission	4
l'énergie	19
l'énergie renouvelable	9
l'énergie solaire	-2
l'énergie solaire est	1
l'énergie solaire http	5
l'énergie verte	3
l'énergie verte en	5
l'énergie verte http	-12
l'énergie verte stockable	4
l'énergie à	1
l'énergie éolienne	-19
l'énergie éolienne la	-5
l'énergie éolienne une	-4
l'éolien	8
l'éphémère	1
l'épidémie	-16
l'époque	1
l'équivalent	5
l'état	-2
l'état de	-9
l'état de la	-7
l'étranger	-1
l'étudiante	9
l'été	6
l'évocation	5
l'évocation des	1
l'évolution	10
l'évolution de	5
l'évolution de la	1
l'événement	1
l'évêque	-1
l'île	5
l'île de	4
l'œuvre de	1
la bad	7
la barbarie	1
la base	1
la bataille d'eylau	1
la beauté	1
la beauté de	2
la belle	-1
la bible	-2
la bible et	-3
la bibliothèque de	3
la biodiversité agricole	-7
la biodiversité et	1
la biodiversité http	18
la biomasse	2
la bombe	2
la bouche	-1
la bouche de	-4
la bourgeoisie	4
la campagne	11
la carte	-4
la chaleur	-1
la chance	3
la chartreuse	1
la chartreuse de	1
la chasse	1
la chine	6
la chine voix	1
la chute des	1
la chute du	-2
la cité	1
la civilisation	9
la collaboration	1
la collection	-2
la colonisation	1
la colère	-3
la colère des	-6
la commission	-3
la commission du	-1
la commission juncker	-5
la compassion	3
la complexité	2
la complexité des	1
la complicité	1
la comprend	1
la compréhension	16
la comédie	4
la confrontation	-2
la confrontation entre	-1
la connaissance	4
la connaissance de	3
la conquête	5
la conquête de	2
la consommation	8
la construction	4
la construction de	8
la construction du	1
la contemplation	1
la corbeille	1
la corbeille des	1
la corde	-2
la corrida	-3
la cour rejette	-17
la couverture	-6
la couverture est	-3
la couverture mais	-3
la critique	1
la croissance	2
la croissance verte	3
la créativité	-2
la culture	14
la côte	2
la dame rose	2
la date	-2
la dernière	1
la dernière page	1
la description	9
la description des	3
la difficulté de	2
la différence	1
la dignité	6
la digression	-2
la disparition	-2
la disparition de	-4
la douceur	7
la douche	-8
la douleur	13
la douleur de	3
la droite	3
la décadence	5
la déception	-15
la décision	5
la découverte	1
la découverte de	1
la déforestation	-1
la dépendance	1
la dérision	2
la fable	2
la faire	1
la famille	3
la famille du	1
la fascination	-1
la fatalité	1
la faute	-2
la façon	-1
la fiction	5
la fidélité	1
la fille de	2
la fin	1
la fin de	1
la fin des	1
la fin est	-1
la fin et	1
la fin je	-1
la finesse	3
la fiscalité	-6
la foi	1
la fois	17
la fois une	1
la folie	5
la fondation	-9
la force	2
la forme est	1
la formule	4
la forêt	-1
la forêt et	1
la france	-3
la france de	1
la fuite	5
la fête de	1
la galerie	15
la gare	1
la garonne	-8
la gentillesse	1
la gestion	9
la gestion de	1
la gestion du	3
la grande escroquerie	-12
la grande guerre	3
la grandeur	1
la grandeur d'âme	1
la grotte	-3
la guerre	-3
la guerre du	1
la guerre et	1
la guerre la	1
la géothermie	12
la géothermie http	10
la haine	2
la haute voltige	-2
la je	-5
la jeune et	1
la joie	1
la journée	5
la jungle	-3
la langue des	1
la lecture	-2
la lecture des	-2
la lecture peu	-2
la lecture pénible	-3
la lecture à	-1
la limite	-16
la limite de	-3
la liste des	-2
la liste noire	-6
la litterature francaise	3
la littérature contemporaine	1
la littérature du	1
la littérature et	-15
la loi	1
la longue	2
la lourdeur	-1
la lucidité	-1
la lumière	-1
la lumière du	1
la lutte contre	10
la magie	1
la magie des	3
la maison	20
la majorité	1
la majorité des	2
la maladie	1
la manipulation	-1
la manière	1
la manière de	1
la marie	1
la mariée	-3
la marque	5
la mauvaise	-3
la maîtresse	2
la meilleure émission	5
la meme	-4
la mer et	1
la ministre	3
la ministre de	2
la mise	-1
la misère	8
la moitié	1
la moitié de	3
la moitié du	1
la montagne	12
la mort	10
la mort dans	1
la mort pour	1
la moule	-3
la moule menace	-1
la mythologie	-2
la mécanique	-6
la médiocrité	-1
la méthode	6
la narration	-1
la narration est	-5
la narratrice	1
la nature	4
la nature et	1
la nature humaine	1
la nausée	-5
la neige	-24
la neige est	-6
la neige noire	-5
la noirceur	1
la nostalgie	2
la note de	2
la notion	-2
la notion de	-11
la nouvelle	-2
la nuit	12
la nuit et	1
la page	-5
la paix	-1
la panique	-13
la panique en	-3
la panne	-9
la panne de	-7
la parfaite	-8
la parole	6
la part	3
la part du	5
la passion	21
la paternité	1
la pauvre	-2
la pauvreté	-5
la peau d'un	1
la peau de	2
la peine	18
la peine !	2
la peine de	1
la perfection	9
la personne	1
la perte	2
la perte et	1
la peste	1
la petite fille	2
la peur de	-1
la peur du	1
la philosophie	6
la philosophie dans	1
la photo	1
la place	-3
la place de	-3
la plage	-2
la planète	-4
la planète http	-5
la plateforme	5
la plateforme technologique	2
la plume	-3
la plume de	5
la plupart	-1
la plus	8
la plus belle	1
la plus grande	9
la pma	-5
la pointe	6
la police	2
la population	-8
la porte des	-1
la portée	2
la position de	1
la possibilité	7
la possibilité de	4
la poubelle	-6
la poussière	-2
la poésie	7
la poésie !	2
la poésie de	4
la poésie et	1
la première cellule	1
la première partie	1
la presse	-2
la preuve	-1
la principale	-1
la prison	1
la privatisation	-13
la privatisation des	-10
la production	11
la production d'énergie	4
la production de	9
la progression	-1
la progression des	-5
la promotion	-23
la promotion de	-2
la propre	-2
la prose	1
la protection	24
la protection de	11
la prédiction	1
la présence	1
la présentation	-1
la psychanalyse	10
la psychologie de	1
la pub	-4
la publicité	-1
la puissance	14
la qualité	1
la quatrième	-2
la quatrième de	-2
la question	-5
la quintessence	1
la quintessence de	1
la quête de	-1
la race	4
la recherche	31
la recherche de	3
la recherche des	2
la recherche du	4
la rencontre	8
la rencontre avec	2
la rendre	2
la rentrée	1
la rentrée littéraire	-3
la requête	-21
la requête des	-7
la requête en	-3
la richesse	7
la richesse de	2
la rivalité	1
la rochelle	-1
la rochelle communistes	-2
la rue	3
la russie	1
la russie et	1
la réaction	3
la réalité des	3
la réalité et	1
la réception	2
la réflexion	1
la région	2
la rénovation énergétique	1
la répétition	-14
la résilience	6
la résistance	1
la rêveuse	1
la sacro	1
la sacro sainte	1
la saga	4
la saga des	1
la santé	-1
la satire	3
la science	29
la science et	3
la science fiction	1
la scène	3
la seconde fois	1
la sensation que	-1
la sensibilité	-3
la seule	-1
la shoah	1
la shoah est	1
la simplicité	1
la situation	1
la société	1
la société française	1
la société tout	1
la startup	2
la stratégie	3
la subtilité	1
la subtilité des	1
la suite des	4
la suite les	-3
la suppression	1
la suppression de	1
la surface	-1
la survie des	4
la suspension	-2
la suspension sine	-6
la sécurité	-4
la séduction	1
la série	1
la série des	-7
la taxe	1
la technique	-1
la tendresse	1
la toile	5
la toile de	1
la toile se	1
la tolérance	3
la tourmente	1
la toute	1
la tragédie	1
la transition	5
la traversée	1
la trilogie	-6
la trilogie des	-3
la troisième	-2
la trouve	-1
la tyrannie	2
la tâche	1
la télé	1
la tête	1
la tête dans	-3
la valse	4
la valse lente	3
la variété	2
la veine	-1
la veine des	-1
la version	-4
la version gratuite	-2
la version kindle	-2
la victoire	9
la victoire du	4
la vie	15
la vie au	1
la vie dans	3
la vie est	6
la vie et	4
la vie je	1
la vie la	10
la vie ne	4
la vie qui	1
la vie reprend	1
la vieillesse mais	-2
la ville	-2
la violence de	2
la vision	3
la vitesse	-4
la voiture	-1
la voix	4
la volonté de	-3
la volonté du	2
la vraie	2
la vraie littérature	1
la vraie vie	1
la vulgarité	-3
la vérité	36
la vérité de	1
la vérité et	1
la zad	-4
la zad du	-4
laborieusement	-1
laborieux	-2
labro	8
lac	1
lagarde	6
lagarde et	4
lagarde et michard	3
laisse les	-3
laisse lire	-16
laisse lire mais	-1
laisse prendre	3
laisse totalement	1
laisse un	-14
laisse un goût	-11
laissent	-20
laissent à	-3
laisser croire	3
laissera	3
laissez	6
laissez moi	4
laissé	-2
laissé tomber	-9
laissées	2
lait	-6
lait cru	-15
lait cru espèce	-1
lalla	1
lambda	-4
lambert	8
lance	14
lance un	2
lance une	1
lancement	4
lancement de son	-5
lancent	28
lancent un	2
lancent un projet	2
lancera	1
lancé	2
lande	1
landes	1
langue des	1
langue que	3
langues	7
lanzmann	-4
lanzmann a	-3
laquelle je	-1
laquelle l'auteur	3
laquelle les	-3
larme	14
larmes	-1
lassant	-3
lasse	-24
lasser	-8
lassée	-6
latin	-9
laurent et	2
laurent gaudé	-3
lauriers	1
le	-1
le biais	-3
le bisphénol	-12
le blog	6
le blog ecoclicot	5
le boudoir	1
le bouquin	-6
le bruit	9
le bruit des	7
le but	1
le cadre	2
le cambodge	1
le camp	1
le canada	-52
le canada n'atteindra	-2
le canada ne	-5
le canada va	-7
le cas pour	1
le centre	4
le cfc	6
le charbon	-5
le charme de	9
le charme du	-1
le chef	7
le chef de	4
le cheminement	-3
le chien	2
le classement	2
le clou	-1
le co	-1
le collège	15
le colonel	2
le colonel chabert	1
le combat	-1
le commissaire	2
le comprendre	-1
le conseil	3
le conseille	20
le conseille fortement	1
le conseille à	1
le contenu de	1
le contexte	4
le contraire	-10
le corps	5
le courage	9
le cours	9
le cours de	5
le crime	-5
le crowdfunding	2
le crowdfunding au	2
le culte	1
le cœur	2
le descriptif	-13
le descriptif du	-4
le deuxième	-2
le directeur	3
le directeur de	2
le discours	-2
le dispositif	-1
le divorce	-9
le docteur	1
le don	3
le don de	1
le dos	2
le début est	-3
le désir	11
le détour	8
le développement durable	-3
le fait d'être	1
le fait est	-1
le feu vert	2
le fin	1
le finir	-13
le fond de	-2
le font	-1
le format	-6
le fromage	-31
le fromage espèce	-12
le genre	1
le genre de	4
le grand	-1
le grand nord	3
le grand secret	2
le groupe	26
le groupe gorgé	3
le hartani	1
le horla	5
le héros	1
le jeu	2
le jeune	8
le jour	3
le kindle	-2
le lancement	-7
le lancement de	-5
le lecteur	1
le lecteur en	3
le lecteur est	3
le lecteur sans	1
le lire	1
le lisant	2
le lise	1
le lit	2
le livre	-4
le livre du	-3
le livre en	1
le livre ne	-5
le livre se	-6
le long	2
le maintien	4
le maintien de	3
le mal	2
le manchot	-12
le manchot empereur	-10
le mari	2
le marquis	2
le masque	1
le meilleur	25
le meilleur de	1
le meilleur livre	2
le meilleur moyen	1
le message	-24
le message que	-4
le mettre	1
le mieux	-4
le mieux est	-9
le milieu	2
le ministère	23
le ministère de	13
le moindre	-3
le moins	-11
le moins de	-7
le monde	-2
le monde de	7
le monde des	1
le monde en	1
le monde entier	-5
le monde est	27
le monde pénalisée	-9
le monde se	2
le montre	1
le mot	-8
le moteur	-3
le moteur de	-3
le mouvement	4
le mythe	5
le métro	-2
le même livre	-1
le même style	3
le narrateur nous	1
le nom	-2
le nom de	-2
le nord	1
le nucléaire	-3
le nucléaire c'est	-7
le pacifique	1
le pain	-7
le papillon	-1
le papillon des	-1
le parlement	-6
le parlement européen	-5
le passage	-1
le passage de	1
le passé	1
le passé et	1
le pays	-1
le paysage	-6
le pire	-11
le piège	-2
le piège de	-12
le plus	1
le plus juste	1
le point	1
le portrait	1
le pourquoi	-1
le pouvoir	8
le poète	2
le premier	1
le premier jour	-4
le premier opus	-5
le premier tome	-2
le prendre	-3
le prendre au	-3
le prince	6
le principal	1
le prix de	-2
le problème	-18
le problème est	-6
le prochain	-1
le prochain !	-5
le procès	1
le procédé	-2
le progrès	1
le protagoniste	2
le protagoniste principal	1
le préfet	13
le présent	2
le ps	-7
le ps http	-3
le pseudonyme	1
le public	1
le quartier	1
le rappelle	-5
le rapport	-1
le rapport sur	-3
le recommande	7
le recours	-10
le recours des	-8
le refus	1
le regard	2
le relire	1
le renaudot	-2
le rendement	14
le rendement des	3
le reprendre	-1
le respect	4
le restaurant	-7
le reste	-8
le reste j'ai	-4
le retour	6
le retour du	6
le retrouver	2
le rire du	-1
le roi	-2
le roman est	5
le roman nous	2
le roman à	-1
le royaume	5
le rythme du	-1
le réchauffement	3
le réchauffement climatique	2
le récit est	1
le résultat est	-3
le sable	1
le sais	-6
le scandale	-15
le scandale des	-12
le schéma	5
le scrs	-6
le scrs http	-5
le scénario	-5
le second	1
le secteur	3
le sel	2
le sens	3
le sentiment d'avoir	-1
le sentiment de	1
le sentiment que	-2
le service	-1
le seul but	-2
le silence	3
le sinistre	1
le site	-13
le socialisme	-5
le socialisme quitte	-4
le solaire	22
le solaire est	1
le soleil	1
le soleil de	3
le soleil des	-3
le sommet	1
le sont	4
le souffle	12
le souffle coupé	2
le souffle court	1
le sourire	13
le souvenir	4
le spectacle	5
le spectacle de	4
le style	-2
le style est	-2
le style je	-1
le style me	-1
le sud est	-15
le suivant	-2
le sujet	-5
le sujet est	2
le sujet qui	-3
le suspense	2
le suspense est	1
le symbole	-3
le talent	-1
le talent de	-1
le tapis	1
le temps	3
le temps d'un	2
le temps pour	1
le temps qui	5
le terminer	-8
le texte	-4
le thème	-1
le thème est	1
le titre	-13
le titre et	-6
le ton	-1
le tout est	3
le traitement	1
le traitement des	5
le travail	1
le troisième	-11
le troisième livre	-3
le truc	-2
le truchement du	1
le vent	4
le vide	3
le vieillissement	-7
le vocabulaire est	-1
le voilà	1
le voir	1
le vol	3
le vol des	2
le voleur	-1
le vrai	-14
le vrai livre	-4
leclanché	-4
leclanché et	8
leclanché et l'epfl	2
lecteur	1
lecteur dans une	1
lecteur en	4
lecteur en haleine	1
lecteur est	12
lecteur sans	1
lecteurs	-8
lecteurs de	-1
lecteurs je	-1
lectorat	-2
lectrice	8
lectrices	-4
lecture a	5
lecture a été	4
lecture des	-5
lecture en	-1
lecture et	5
lecture je	3
lecture ne	-1
lecture peu	-2
lecture pour	-4
lecture pénible	-11
lecture que	4
lecture que je	1
lecture qui est	1
lecture un	2
lecture à	-2
lecture à des	-3
lent	1
lente des	4
lente des tortues	3
lentement	1
lenteur	3
lequel	5
lequel elle	2
lequel on	7
les abeilles	-6
les abysses	-16
les adultes	-6
les affres	1
les ai	-2
les allemands	1
les ambiances	1
les amener	-3
les anecdotes	-6
les années	2
les anti	-8
les auteurs	-4
les autoroutes	-11
les autres	2
les autres qui	5
les autres une	3
les aventures	1
les baleines	8
les banques	-1
les banques s'invitent	14
les bienveillantes	4
les bonheurs	1
les bons	-1
les caisses	-4
les cas	2
les causes	1
les centrales	-38
les centrales électriques	-10
les chapitres	-1
les chasseurs	-6
les cheveux et	-4
les chutes	1
les chutes sont	1
les chômeurs	-10
les classiques	1
les commentaires	-12
les commentaires élogieux	-1
les conditions	-5
les connaître	1
les considérations	-1
les contes	1
les contes de	1
les corps	1
les critiques littéraires	-1
les dangers	-3
les derniers chapitres	1
les derniers jours	-2
les descriptifs	2
les descriptions	2
les descriptions de	1
les descriptions sont	7
les dessins	-1
les deux	-2
les deux frères	1
les deux premiers	-2
les deux protagonistes	-2
les deux précédents	1
les dialogues	-4
les différentes	2
les dix	-4
les décors les	1
les députés	3
les députés ont	9
les effets de	-2
les entrepreneurs	2
les entrepreneurs des	1
les entreprises	17
les eoliennes	-1
les errements	1
les erreurs	-1
les erreurs pour	-5
les espoirs	1
les espèces	-32
les espèces marines	-1
les experts	3
les experts mondiaux	2
les falsificateurs	-2
les fans	-7
les fans de	-10
les femmes et	1
les femmes qui	-3
les fenêtres	-1
les fleurs	3
les fourmis	-2
les français	-1
les futurs	-2
les féministes	-9
les fêtes	2
les gens	-1
les gens qui	3
les goûts	-4
les grandes	1
les guerres	-1
les générations	1
les heures	-3
les heures souterraines	-2
les hommes	4
les hommes qui	1
les horreurs	1
les héroïnes	-2
les incertitudes	-4
les incertitudes réglementaires	-3
les ingrédients du	-2
les ingrédients sont	2
les instants	2
les intranets	4
les intranets et	3
les intrigues	2
les jeunes	27
les jeux	-2
les juger	1
les les	4
les lignes	3
les limites	4
les limites de	10
les lire	2
les livres	-6
les loups	-17
les loyers	5
les mains	1
les manuels	1
les maux	1
les meilleurs	1
les membres	-2
les minutes	1
les moments	5
les mots justes	1
les multiples	1
les murs	2
les mécanismes	6
les mécanismes de	1
les médias	-15
les méduses	-5
les méduses sont	-4
les non	-1
les notes	1
les nouvelles	2
les nuits	1
les nuls	-5
les ogm	-16
les ogm et	-7
les oiseaux	-32
les oiseaux sont	-16
les ouvrages	11
les panneaux solaires	5
les parcs	-4
les parcs d'éoliennes	-3
les parents	-7
les parisiens	14
les paysages	1
les paysans	1
les peines	2
les personnages	-13
les personnages ne	-9
les personnages principaux	-1
les personnages sont	-1
les personnes	2
les pires	-1
les plus belles	1
les plus grands	2
les politiques	-9
les pratiques	3
les premiers	1
les premières lignes	1
les problèmes du	1
les proches	-4
les procédés	2
les productions	4
les professeurs	-4
les profondeurs	1
les projets	-1
les projets de	-6
les protagonistes	3
les précédents	1
les prémisses	3
les pyrénées	1
les pêcheurs	3
les pêcheurs du	2
les quartiers	5
les quelques	-1
les questions	-1
les raccordements	3
les richesses	1
les romans	1
les romans de	1
les ruses	1
les réflexions les	1
les références	1
les sacs	-7
les sacs plastiques	-2
les scènes	-1
les secondes	-3
les semaines	1
les sens	-4
les sentiers	1
les siens	-1
les snobs	1
les socialistes	11
les sociétés	-2
les solutions	5
les souffrances	1
les souvenirs	2
les souvenirs de	1
les sujets	1
les symptômes	3
les sénatoriales	8
les templiers	1
les temps	6
les tempêtes	-4
les tempêtes de	-3
les thanatonautes	-5
les thèmes	8
les thèmes du	1
les thèmes qu'il	1
les tirs	11
les travaux	9
les trois mousquetaires	1
les trois tomes	-2
les trouver	-3
les valeurs	-1
les verts	7
les verts veut	4
les vertus	2
les vertus de	1
les victimes	1
les âmes	6
les âmes grises	1
les échos	1
les écoles	-8
les écologistes	-2
les écologistes demandent	-6
les écologistes http	-9
les écolos	-12
les économies	-8
les écrits	2
les éditeurs	-3
les éleveurs	1
les émotions	10
les énergies	6
les énergies renouvelables	14
les éoliennes	-19
les éoliennes !	-4
les éoliennes c'est	-3
les éoliennes et	-5
les éoliennes à	-2
les épisodes	1
les épisodes qui	1
les étapes	20
les étapes de	3
les états	1
les êtres	6
lesquelles	-1
lesquels	9
lesquels le	1
lettre	-15
lettres de	2
leur amour	1
leur capacité	3
leur faire	3
leur nom	-1
leur propre	2
leur résilience	4
leur résilience face	3
leur sexualité	2
leur vie	11
leur écosystème	7
leur époque	1
leurs	8
leurs auteurs	-1
leurs enfants	1
leurs vies	5
levant	2
levy	9
leçon	23
leçon de	9
leçon de courage	2
liaison	11
liaison avec	2
liban	1
liberté	1
liberté et	4
libidineux	-9
libraire	2
librairie	1
libre de	-6
libérer	-1
libéré	1
lien	6
liens familiaux	-2
lieu d'être	-3
lieux communs	-1
ligne de	4
ligne par	-2
lignes	3
lignes de	7
lille	3
limite	-10
limite de	-4
limite de la	-12
limites	9
limites de	16
limites de cette	2
limites de la	1
limité	-6
limpide	7
lion	1
lions	7
lirai	-2
lire	4
lire absolument	24
lire absolument !	1
lire au	2
lire avec	7
lire ce	4
lire ce livre	1
lire ce roman	12
lire cet ouvrage	2
lire d'elle	-2
lire dans	-4
lire de toute	3
lire en	-1
lire encore	1
lire et	6
lire et relire	3
lire et à	2
lire ici	7
lire le livre	-1
lire même	1
lire même si	1
lire pour	3
lire sans	2
lire sans NOT_modération	1
lire son	11
lire un	-1
lire un autre	1
lire un livre	-1
lire une	-1
lire à	1
lis	2
lis des	-1
lis et	11
lis et j'ai	2
lis pour	3
lisant	1
lisant ce	1
lise	15
lisez	4
lisez ce	1
lisez le	43
lisez le livre	1
lisez plutôt	-3
lisez vite	1
liste	-5
liste des	-7
liste noire	-7
liste noire des	-6
lit	2
lit avec	10
lit comme	4
lit d'une	5
lit d'une traite	2
lit dans	-3
lit en	2
lit et	5
lit facilement	-2
lit sans	2
lit très	1
lit très facilement	2
lit vite	-27
littell	7
littell a	2
litterature francaise	3
littéraire	-1
littéraires	-8
littérature du	1
littérature et	-31
littérature et la	-4
littérature française	-1
littérature qui	-5
littérature à	-1
livraison	24
livre ?	-4
livre a la	-7
livre bien	6
livre bien écrit	2
livre c'est	1
livre car	-6
livre ce	-4
livre comme une	1
livre d'un	2
livre dans	1
livre de	-2
livre de chevet	2
livre de philippe	-2
livre doit	-2
livre dont je	-3
livre dont on	3
livre du	-4
livre dur	1
livre dur mais	1
livre décevant	-2
livre en	2
livre entre	3
livre est	7
livre est en	5
livre est fait	8
livre est passionnant	1
livre est pour	7
livre est tout	1
livre est très	4
livre est un	4
livre est une	3
livre est vraiment	-1
livre est à	7
livre ici	8
livre il	2
livre il a	3
livre il y	8
livre j'ai	4
livre je	-2
livre le	6
livre long	-2
livre long et	-1
livre magnifique	5
livre mais	-25
livre mais je	-3
livre manque	-4
livre me	-4
livre merveilleux	2
livre mérite	4
livre n'est pas	1
livre ne	-17
livre ne NOT_mérite	-3
livre par	1
livre parce	2
livre plein	1
livre pourtant	-3
livre qu'on	-1
livre que l'on	2
livre qui fait	1
livre qui invite	1
livre qui ne	-5
livre qui nous	2
livre qui se	3
livre reste une	1
livre sa	5
livre se	1
livre se lit	-5
livre soit	2
livre sous	1
livre trop	-3
livre très	1
livre très moyen	-3
livre un	2
livre une	3
livre vous	7
livre vraiment	4
livre à	3
livre à garder	1
livre à lire	5
livre à un	-2
livre évoque	1
livres	-1
livres de françoise	-2
livres mais	-1
livres par	-5
livres sont	1
livres à	-9
livret	-8
lié	21
lié à	14
liée	-1
liée à	-1
liée à sa	1
liés	4
lobby	-14
lobbys	-11
local	26
local c'est	5
locale	10
locale !	5
localités	3
locaux	-13
loge	2
logement	12
logements	29
logiciel	-6
logique	14
loi	3
loi de	-2
loi transitionenergétique	6
loin d'être	3
loin de	-2
loin de la	-3
loin le	2
loin que	-5
lointains	-5
loire	16
loiroyal	36
loisirs	-3
lol	-13
long	-1
long de la	-1
long des	1
long du	1
long du livre	1
long du récit	2
long et	-1
longtemps	4
longtemps que	2
longtemps que je	2
longues	-3
longues années	-3
look	-6
lors	1
lors de	1
lors de la	1
lors de leur	1
lors du	4
lorsqu'elle	6
lorsqu'il	-12
lorsqu'ils	1
lorsqu'ils sont	1
lorsqu'on est	1
lorsque	-1
lorsque j'ai	-3
lorsque j'ai découvert	-1
lot	-18
lot de	-2
loufoque	2
loufoques	4
louis	34
louis fournier	2
louis xiv	2
loup	1
loups	1
lourd	3
lourd et	-9
lourdeur	-5
lourdingue	-7
lourds	1
loyers	2
lt	-18
lu	1
lu avec	-2
lu dans	1
lu de	-2
lu de nombreux	-3
lu en une	1
lu jusqu'au	-1
lu jusqu'au bout	-1
lu la	-5
lu le	-1
lu par	2
lu plusieurs	-5
lu tous ses	-3
lu une	2
lu vite	-5
lu vite oublié	-2
lu à	1
lucidité	-1
lucidité et	5
ludique	-9
lue	-2
lui a	8
lui comme	1
lui demande	1
lui dit	3
lui en	-3
lui est	2
lui impose	-10
lui même a	1
lui même et	-2
lui paraît	1
lui ses	1
lumineux	19
lumière du	2
lumières	8
lundi	1
lus dans	-3
lutte	1
lutte contre	8
lutte contre la	4
lutte contre le	14
lutte contre les	-1
lutter	10
lutter contre	7
lutter contre la	1
lutter contre le	19
luttes	1
luxe	6
lycée	19
lyon	-2
lyon et	-9
lyrique	-1
lyrique et	1
lyrisme	4
là	-3
là au	-3
là c'est	5
là c'est la	-3
là encore	-2
là est	-2
là même	1
là non	-9
là où	42
là où elle	1
là où il	6
là plus	1
là qu'il	-4
là qu'on	-2
là que	-1
là quelle	-4
là quelle déception	-3
là sont	2
là tout	8
là une	-1
lâche	-9
lèvres	2
légende	1
léger et	9
légèreté et	1
léon	9
lévy	-26
lévy était	-2
m	-2
m a	-1
m'a	2
m'a bien	5
m'a conseillé	8
m'a conseillé ce	3
m'a donné	1
m'a déçue	-4
m'a permis	1
m'a permis de	1
m'a vraiment	-3
m'agace	-7
m'attendais	-23
m'attendais à	-12
m'attendais à de	-2
m'attendais à quelque	-1
m'attendais à une	2
m'avait	-1
m'avait conseillé	1
m'en	4
m'ennuyais	-6
m'est	-4
m'explique	-8
m'ont parues	-1
m'y	3
m'y suis	-4
m'étais	2
m'être	-6
ma el	1
ma faim	-22
ma femme	-5
ma fille	1
ma foi	1
ma lecture	-13
ma librairie	-1
ma mémoire	-1
ma petite	1
ma vie	3
mac	-4
madagascar	-2
madame bovary	2
maghress	2
maghress eco	1
maghress eco gt	1
magie	3
magie des	4
magie des mots	1
magique	2
magistral	5
magistral !	1
magnifique	15
magnifique !	1
magnifique il	2
magnifique livre	3
magnifique mais	-3
magnifique par	1
magnifique roman	1
magnifique récit	1
magnifiques	6
mai	-6
main et	1
mains et	-7
maintenant je suis	2
maintenant qu'il	1
maintenu	4
maintenu en	1
maintien	33
maintien de	22
maintien de ségolène	3
maintient	1
maire	-1
maire de	-1
mais	-8
mais alors	1
mais après	-20
mais attention	2
mais aussi	18
mais avec	1
mais beaucoup	2
mais bon	-9
mais bon je	-5
mais c'est tout	-8
mais c'était	-3
mais cela	-1
mais cela n'enlève	1
mais cela ne	-3
mais de	-4
mais de nos	-3
mais dont	1
mais dont la	1
mais du	2
mais en tout	-6
mais enfin	-2
mais franchement	-22
mais franchement je	-1
mais globalement	-4
mais il a	1
mais il est	1
mais il ne	-6
mais j'ai beaucoup	3
mais j'ai été	-2
mais j'aime	-3
mais j'avais	-1
mais j'avoue	-6
mais jamais	3
mais je	-3
mais je crois	4
mais je l'ai	1
mais je n'ai	-17
mais je reste	-3
mais je trouve	-4
mais juste	-2
mais l'auteur	-4
mais la	-3
mais le plus	1
mais les	-4
mais les personnages	-2
mais là	-35
mais là c'est	2
mais là j'ai	-1
mais là quelle	-2
mais maintenant	1
mais maintenant je	1
mais malheureusement	-3
mais non	-22
mais on ne	1
mais par	2
mais pas	1
mais pas NOT_du	1
mais peu	-2
mais peut	3
mais peut mieux	1
mais pour	-3
mais quand	1
mais quand même	-1
mais que	-6
mais que l'on	-2
mais quelle	-2
mais reste	-5
mais rien	1
mais rien NOT_de	-2
mais sans	-12
mais se	1
mais si	-1
mais son	1
mais sur	-2
mais sur un	-1
mais tellement	2
mais tellement bien	1
mais toujours	3
mais tout	-2
mais très vite	-1
mais une	1
mais une fois	2
mais une histoire	1
mais voilà que	1
mais vous	-1
mais ça	-1
mais également	2
maison	30
maison de	1
maison et	6
maitre	3
maitrise	3
majeur	23
majeur de	2
majeur du	2
majeure	-1
majeure de	1
majeure de notre	1
majorité	11
majorité de	-1
majorité des	2
mal	-23
mal les	-4
mal à	-1
mal à l'aise	-9
mal à le	1
mal à être	-2
mal écrit	-13
mal écrit et	-3
mal être	-5
malade	1
malades	-2
maladies	-2
maladies qui	-7
maladies qui vont	-5
malaise	-12
malaise social	-6
malaise social et	-5
malaussene	5
malevil	3
malgré	-3
malgré la	-21
malgré lui	1
malgré sa	1
malgré ses	3
malgré son	1
malgré tout	-8
malheureusement	-25
malheureusement j'ai	-1
malheureusement le	-5
malheureusement trop	1
malicieux	-1
malin	4
malin plaisir	1
malin plaisir à	1
malédiction	-2
maman	5
manchot	-19
manchot empereur	-12
manchot empereur victime	-10
manie	4
manie la	1
manier	2
manifestation	-3
manifestation contre	-8
manifestation contre les	-6
manifeste	7
manifpourtous	-15
manipulation	1
manière !	2
manière très	1
manquait	1
manque	-64
manque de	-8
manque de courage	-2
manque peut	-1
manque peut être	-1
manque un	-3
manquent	-14
manquer	-14
manquer son	-4
manquer son objectif	-3
manqué	-15
manuels	1
marc	7
marc levy	5
marc lévy	-11
marc lévy était	-1
marchand	-7
marchand de	-2
marché de	5
marguerite	21
mari	28
mari que	1
mari qui	4
mariage de	5
mariage et	-3
marie	7
marie bernadette	3
marie bernadette dupuy	2
marie christine	-6
marie christine blandin	-5
marin	5
marine	3
marine http	7
marines	1
marivaux	2
marié	5
marié à	1
mariés	4
mariés centristes	1
mariés centristes bien	1
maroc	7
marocaine	40
marquent	6
marquis	5
marqué	2
marqué sa	1
marquée par	1
mars	-2
marseille	-3
martin	3
martinique	9
maréchal	1
masculines	1
masque	2
massif	-19
massif des	-10
massif des bouquetins	-8
maternel	1
mathias	1
mathématiques	-1
matin	1
matière de	3
matière à	-5
matières	-1
matériel	1
matérielle	2
maudit	-12
maupassant	90
maupassant décrit	3
mauriac	1
maurice	-7
mauvais	-28
mauvais effet	-4
mauvais effet du	-3
mauvais roman	-2
mauvais signal	-5
mauvais signal pour	-4
mauvaise	-93
mauvaise foi	-6
mauvaise santé	-5
mauvaise santé de	-2
maximes	-3
mayenne	17
mazars	8
maîtresse	8
maîtrise	5
maîtrise de	1
me	-17
me concerne	-2
me demande	-12
me dis	-1
me faire	1
me faire rentrer	1
me faisant	1
me fait	-5
me fait penser	-1
me l'a	-3
me laissant	2
me laisse	1
me parait	-3
me permets	-2
me permets de	-1
me plaît	1
me rend	5
me reste	-3
me sens	-1
me suis	-1
me suis dit	-8
me suis ennuyé	-10
me suis ennuyée	-18
me suis forcée	-6
me suis rendu	2
me tardait	-3
mediaterre	-1
meilleur	17
meilleur de	5
meilleur moyen	2
meilleure émission	6
meilleure émission de	5
meilleures pratiques	4
meilleures pratiques http	3
meilleurs	2
membre de	-3
menace	-60
menace les	-3
menace les centrales	-2
menacé	-15
menacée	-50
menacée http	-11
menacée http via	-3
menacée par	-3
menacée via	-1
menacée via user	-1
menacées	-5
menacées à	-9
menacés	-22
menacés http	-3
mener	-1
mener une	1
mensonge	21
menés	3
menés par	1
mer	16
mer et	1
merci	83
merci !	7
merci de	6
merci du	1
merci monsieur	2
merci pour	16
merci pour ce	2
merci user	1
merci à	3
merci à l'auteur	1
merde	-37
merle	8
merveille	6
merveilleuse	2
merveilleux	14
mes amis	1
mes amis à	3
mes années	3
mes lectures	-2
mes lectures de	-1
mes yeux	-1
message	-3
message que	-6
messages	1
messieurs	-2
mesure	1
mesure de	1
mesure des	1
mesurer	7
mesures	-13
met	-2
met dans	2
met en	-10
met en danger	-1
met en scène	-2
met le	-7
mettant	8
mettant en	1
mettant en scène	1
mettre au	-1
mettre au moins	-1
mettre le	3
mettre un	2
meurent	-24
meurtre	1
meurtri	1
meurtrier	3
meutres	4
mexicains	-22
mexicains http	-6
mexicains http via	-1
mexicains le	-1
mexicains le nouvel	-1
michard	6
mieux comprendre	5
mieux de	-11
mieux est	-11
mieux et	-1
mieux faire	3
mieux faire http	1
mieux fait	-3
mieux que	1
mieux se	-7
mijeon	-5
milieu	-1
milieu des	8
militaire	-1
militante	2
mille	-1
milliards	-1
milliards d'euros	4
milliards d'euros pour	3
milliards pour	-7
milliers	-1
millions	7
millions de	19
millénaires	-6
minable	-9
mince	2
mine	14
mine de	3
mineurs	1
minimum	-24
ministre	-9
ministre de	-15
ministre de l'écologie	-19
ministres	-2
minitel	-9
minuscule	-10
minutes	1
minutieuse	2
minutieusement	1
mis	-1
mis au	1
mise en page	2
mise sur	6
mise sur la	4
mise à	3
mise à la	2
mise à part	1
misogyne	-4
miss	2
misère	23
mit	2
mitigé	-2
mièvre	-3
mobilisation	47
moche	-38
mode	-1
mode veille	-9
modernité	7
modeste	5
moeurs	1
moi !	-3
moi aussi	1
moi c'est	1
moi de	1
moi en	3
moi j'ai	4
moi je	-1
moi la	-2
moi m'a	-2
moi même	19
moi qui	4
moi qui ai	1
moi qui étais	1
moi vous	5
moi à	-4
moi ça	-1
moins	4
moins aimé	-1
moins attachants	-3
moins bruyantes	4
moins chère http	1
moins en moins	-2
moins intense	1
moins intense que	1
moins je	1
moins qu'elle	-2
moins un	-4
moitié	2
moitié ce	-4
moitié de l'humanité	3
moitié du	1
moitié du livre	-1
moka	2
molière	6
molière se	1
moment	11
moment !	5
moment alors	1
moment dans	4
moment dans le	3
moment en compagnie	1
moment ou	2
moment ou à	2
moment où	1
moment plein	1
moment user	3
moments	11
moments de	1
moments de détente	5
moments si	2
mon	3
mon achat	-4
mon adolescence	11
mon adolescence et	4
mon avis	-1
mon avis pas	-6
mon côté	-1
mon dieu	-4
mon enfant	-6
mon enthousiasme	-4
mon enthousiasme est	-1
mon fils et	2
mon goût	2
mon premier	2
mon prof	8
mon sens	-4
mon temps	-5
monde	-1
monde ?	1
monde a	1
monde de	27
monde de la	2
monde en	7
monde entier	-7
monde est	19
monde et	4
monde et les	1
monde n'est	2
monde où	1
monde pour	20
monde pénalisée	-12
monde pénalisée par	-9
monde réel	-4
monde se	5
mondiale	-1
mondiaux	-1
mondiaux http	3
monet	1
monstre	16
monstre de	2
monstres	1
monstruosité	1
mont	2
mont fuji	1
montagne	26
montaient	1
monte	-1
monter en	1
montpellier	-20
montre	5
montre la	2
montre le	-5
montre que	19
montrer	1
montrer les	2
montré	-3
montré que	-2
montréal	8
montée	-2
montée en	1
montée en puissance	1
monument	-4
monument de	-1
moon	16
moon http	2
moque	-20
moque t	-3
moque t on	-3
moqueur	1
moral	-1
morale	1
moralement	3
morceau	1
morceau de	1
morceaux	1
morses	-40
morses s'échouent	-6
morses s'échouent en	-3
mort	4
mort après	1
mort dans	1
mort dans la	1
mort du	1
mort omniprésente	2
mort par	1
mort pour	1
mort qui	1
morte	-2
mortels	-4
morts	-6
morts mais	1
morts mais maintenant	1
morts suspectes	-15
morts suspectes autour	-12
moteur	-5
moteur de	-3
mots creux	-2
mots du	-2
mots et des	-3
mots justes	1
mots sont	1
mouche	1
moule menace	-1
moule menace les	-1
moult	-1
mousquetaires	3
mouvement	42
moyen	1
moyen de	2
moyen pour	1
moyenne	-3
moyens	-2
moyens pour	-9
mr	-1
ms	12
multiples	14
multiples facettes	1
multiplie	-1
multiplie les	-1
multiplie les erreurs	-5
multiplier	-10
multiplier avec	-7
multiplier avec le	-5
municipal	-4
murs	10
musique	5
musset	3
musso que	7
musso que je	3
musulman	3
mystérieuse	2
mystérieux	4
mythe	29
mythe de	2
mythique	1
mène	2
mènent	3
mère	2
mère et	8
mère ne	2
mère pour	-2
mère à	-6
mécanique	-9
mécanismes	12
mécanismes de	1
médecin	3
médecin est	1
médias	-23
médiatique	-22
médiatisé	1
médiocre	-18
médiocrité	-3
méditer	-1
méditerranée	2
médiéval	-9
méduses	-7
méduses sont	-5
méduses sont un	-4
mélancolie	5
mémoire à	1
mémoires	-8
ménage	1
mérite	1
mérite bien	2
mérites	1
métaphores	4
métaphores et	1
méthode	17
méthodes	-4
méticuleuse	1
météo	-7
mêlant	1
mêlent	2
mêlée	3
même	-1
même ?	3
même a	2
même auteur	-7
même comme	1
même d'une	-4
même dans	-3
même dans son	-2
même faire	-1
même il	1
même le	-1
même les	-12
même livre	-5
même ne NOT_savait	-1
même pas	-15
même phrase	-5
même plus	-2
même quand il	1
même quelques	-3
même qui	6
même qui se	1
même s'il est	-1
même si	2
même si les	1
même style	4
même sur	-2
même temps	2
même un	-1
même une	-1
même à	-1
mêmes	2
n	-3
n NOT_arrive	-8
n NOT_est	-4
n NOT_est pas	-3
n NOT_ont	2
n NOT_ont pas	2
n'a	1
n'a NOT_plus	2
n'a aucun	-7
n'a pas NOT_de	2
n'a rien NOT_à	3
n'adhère	-5
n'adhère pas	-3
n'adhère pas NOT_à	-1
n'ai	-26
n'ai NOT_eu	2
n'ai NOT_eu NOT_le	1
n'ai NOT_pu	-6
n'ai jamais	-3
n'ai pas	-8
n'ai pas NOT_accroché	-1
n'ai pas NOT_aimé	-7
n'ai pas NOT_compris	-2
n'ai pas NOT_du	-15
n'ai pas NOT_retrouvé	-2
n'ai pas NOT_réussi	-3
n'ai pas NOT_vu	-4
n'ai pas NOT_été	1
n'aime	-2
n'aime pas	-4
n'ait	1
n'apporte	-1
n'apporte rien	1
n'apportent	-2
n'arrive pas	2
n'atteindra	-3
n'atteindra pas	-2
n'aurait	-1
n'avais	7
n'avais jamais	11
n'avais jamais NOT_lu	5
n'avais pas NOT_aimé	1
n'avait	1
n'avait pas	2
n'avance	-14
n'avance pas	-3
n'avoir	-4
n'ayant	1
n'empêche	1
n'empêche pas	1
n'en NOT_est	7
n'en NOT_est pas	6
n'en NOT_fait	-4
n'en NOT_peut	1
n'en NOT_peut NOT_plus	1
n'engage	-6
n'engage que	-4
n'engage que moi	-3
n'enlève	4
n'enlève rien	1
n'enlève rien NOT_à	1
n'est	-5
n'est NOT_autre	2
n'est NOT_autre NOT_que	2
n'est NOT_bien	-4
n'est NOT_bien NOT_sûr	-3
n'est NOT_il	1
n'est NOT_malheureusement	-4
n'est NOT_parfois	1
n'est NOT_plus	-1
n'est NOT_qu'un	-1
n'est pas	-5
n'est pas NOT_ce	-1
n'est pas NOT_du	-2
n'est pas NOT_en	-5
n'est pas NOT_fait	1
n'est pas NOT_très	-5
n'est pas NOT_un	1
n'est pas NOT_vraiment	-1
n'est pas NOT_à	-1
n'existe	-9
n'existe pas	-6
n'hésite	5
n'hésite pas	3
n'hésite pas NOT_à	3
n'hésitez	1
n'hésitez pas	1
n'importe quoi	-1
n'irai	-1
n'ont pas	-2
n'ose	-3
n'y	-17
n'y NOT_a	-7
n'y NOT_a NOT_plus	-1
n'y NOT_a NOT_qu'un	-7
n'y NOT_ai	-2
n'y NOT_ai pas	-2
n'y NOT_avait	1
n'y NOT_est	-5
n'écoutant	1
n'écoutant que	1
n'était	-13
n'était pas	-12
n'était pas NOT_un	-4
naissance	-3
nancy	-15
nancy huston	-1
napoléon	4
narrateur	1
narrateur nous	1
narratif	-4
narration est	-6
narratrice	1
narrer	-3
nation	-19
national	1
nationales	5
nature	14
nature et	5
nature humaine	3
naturelle	14
naturellement	7
naturelles	-2
naufrage	5
nausée	-8
nazi	3
nazie	-5
nazis	2
naître	-2
naïf	1
naïfs	-1
ne	-1
ne NOT_cesse	-2
ne NOT_cesse NOT_de	-2
ne NOT_comporte	-1
ne NOT_comprends	-3
ne NOT_comprends pas	-8
ne NOT_connais	2
ne NOT_connaissais	2
ne NOT_connaissais pas	10
ne NOT_constituent	7
ne NOT_crache	-2
ne NOT_crois	-6
ne NOT_crois pas	-1
ne NOT_croit	2
ne NOT_croit pas	1
ne NOT_dis	2
ne NOT_dis pas	1
ne NOT_dit NOT_on	3
ne NOT_doit	3
ne NOT_doit pas	5
ne NOT_doivent	-5
ne NOT_dure	-1
ne NOT_fait	-2
ne NOT_fait pas	-1
ne NOT_ferais	1
ne NOT_font	-1
ne NOT_l'avez	5
ne NOT_l'ont	7
ne NOT_l'oublie	2
ne NOT_l'oublie pas	2
ne NOT_la	-1
ne NOT_la NOT_connais	-1
ne NOT_laisse	2
ne NOT_le	4
ne NOT_les	-1
ne NOT_lui	1
ne NOT_m'a	-13
ne NOT_m'a pas	-4
ne NOT_m'a rien	-1
ne NOT_m'avait	-1
ne NOT_m'avait pas	-1
ne NOT_m'y	-2
ne NOT_marche	-5
ne NOT_marche pas	-4
ne NOT_maîtrise	-2
ne NOT_maîtrise pas	-1
ne NOT_mérite	-6
ne NOT_parle	-4
ne NOT_parvenant	2
ne NOT_parvient	-1
ne NOT_peut	2
ne NOT_peut NOT_en	1
ne NOT_peut NOT_lâcher	1
ne NOT_peut NOT_qu'être	2
ne NOT_peut NOT_que	7
ne NOT_peut NOT_se	1
ne NOT_peux	-9
ne NOT_peux pas	-3
ne NOT_pourra	-4
ne NOT_pourra NOT_respecter	-5
ne NOT_prend	-3
ne NOT_prend pas	-2
ne NOT_précise	-7
ne NOT_présente	-2
ne NOT_présente aucun	-2
ne NOT_prétend	1
ne NOT_reconnais	-2
ne NOT_regrette	5
ne NOT_regrette pas	2
ne NOT_retrouve	-1
ne NOT_répond	-4
ne NOT_s'agit	4
ne NOT_s'agit pas	2
ne NOT_s'arrête	2
ne NOT_s'arrête pas	2
ne NOT_s'en	1
ne NOT_s'ennuie	11
ne NOT_s'ennuie pas	6
ne NOT_s'est	2
ne NOT_s'est jamais	2
ne NOT_s'y	-2
ne NOT_s'était	4
ne NOT_s'était pas	2
ne NOT_sais	-9
ne NOT_sais pas	-9
ne NOT_sait rien	-2
ne NOT_saurais	1
ne NOT_savait pas	-1
ne NOT_se NOT_passe	-1
ne NOT_sera NOT_plus	1
ne NOT_serez	1
ne NOT_soit pas	-1
ne NOT_sommes	8
ne NOT_sommes pas	4
ne NOT_sont pas	-2
ne NOT_sort	5
ne NOT_sort pas	4
ne NOT_suffit	-12
ne NOT_suffit pas	-9
ne NOT_suis pas	1
ne NOT_suis rien	1
ne NOT_t'en	-3
ne NOT_t'en NOT_fais	-2
ne NOT_tient NOT_qu'à	1
ne NOT_tient pas	-4
ne NOT_tombe	-4
ne NOT_trouve	-8
ne NOT_trouve pas	-1
ne NOT_vaut	1
ne NOT_venait	1
ne NOT_venait pas	1
ne NOT_veut NOT_plus	-2
ne NOT_veux	2
ne NOT_veux pas	1
ne NOT_vienne	-4
ne NOT_vienne pas	-3
ne NOT_vient	-11
ne NOT_vient pas	-3
ne NOT_vois	-7
ne NOT_vois pas	-1
ne jamais	1
ne pas NOT_comprendre	-1
ne pas NOT_dévoiler	-1
ne pas NOT_rester	-4
ne pas NOT_se	-6
ne pas NOT_être	1
ne rien	-1
neanmoins	4
neige	-33
neige est	-8
neige est noire	-6
neige extrêmes	-4
neige extrêmes seront	-3
neige noire	-6
neige noire du	-2
nement	-4
nenni	-6
netteté	2
neuf	-7
news	-2
ni NOT_de	8
ni NOT_la	-1
ni NOT_même	-4
ni NOT_trop	1
niais	-2
nice	23
nickel	7
nicolas rey	-5
niveau	-5
niveau de vie	-1
niveau du	-9
nk	-1
nk m	-1
nkm	-3
nkm ségolène	-2
nkm ségolène royal	-2
nobel	-6
noble	2
noir	1
noir qui fait	7
noirceur	1
noire	-47
noire au	-8
noire au groenland	-6
noire des	-7
noire des plantes	-6
noire du	-3
noire du groenland	-2
nom mais	2
nombre	-24
nombre incroyable	-4
nombreuses années	3
nombreuses références	3
nombreux passages	-2
nomme	-2
nommé à	-9
noms	-2
non	-3
non comme	1
non dits	2
non du	-18
non du texte	-5
non je	1
non on	-10
non sens	-31
non à	-3
non à la	-4
noor	3
nord	-1
nord de	3
nord de la	3
normal	14
norme	1
normes	1
nos contemporains	2
nos enfants	1
nos pères	-2
nos yeux	3
nostalgie	3
notamment	2
notamment aux	2
note de	5
notes	2
notes explicatives	4
nothomb	-72
notion de	-14
notre	6
notre façon	-2
notre façon de	-1
notre monde	17
notre patrimoine	5
notre propre	2
notre société	4
notre société et	1
nour	1
nourrir	10
nourrit	3
nous	9
nous !	6
nous a	-1
nous alarmer	-1
nous amène	3
nous amène à	3
nous autres	1
nous avait	-4
nous avions	-4
nous coutent	-9
nous donne	1
nous décrit	4
nous emmène	2
nous emporte	4
nous en	11
nous entraîne	14
nous entraîne dans	3
nous et	3
nous expliquer	-3
nous faire	-1
nous faire partager	1
nous faire voyager	-3
nous fait	1
nous fait encore	1
nous fait réfléchir	2
nous fait voyager	1
nous font	5
nous la	1
nous livre	10
nous livre sa	1
nous montre la	2
nous montrer les	1
nous mènent	2
nous n'en	1
nous ne	2
nous ne NOT_sommes	6
nous nous	1
nous offre	10
nous offre une	2
nous ouvre	1
nous ouvrir	-2
nous parle	2
nous permet	19
nous permet de	4
nous plonge	1
nous plonger	1
nous portons	-11
nous portons un	-9
nous pousse	2
nous pousse à	2
nous raconte	5
nous raconte ses	2
nous ramène	4
nous ramène à	3
nous sautent	-4
nous savons	-1
nous sommes	2
nous sommes tous	1
nous suivons	1
nous surprendre	-3
nous tient	4
nous tient en	2
nous tisse	2
nous touchent	2
nous transporte en	1
nouveau	3
nouveau de	2
nouveau monde	1
nouveau roman	-2
nouveauté	3
nouvel opus	1
nouvelle	1
nouvelle de	3
nouvelle de maupassant	2
nouvelle en	-5
nouvelle pour	15
nouvelles	2
nouvelles de	9
nouvelles de maupassant	1
nouvelles technologies	4
novembre	5
novice	2
novice en	2
noyée	-2
noé	1
noëlle	1
npdc	9
nrf	-15
nu	-4
nuages	1
nuance	-4
nuc	-10
nucléaire c'est	-9
nucléaire est	6
nucléaire et	-7
nucléaires	-1
nuit et	-1
nuits	7
nul autre	2
nul ne	1
nul ne NOT_peut	1
nulle	1
nulle part	2
nuls	-7
numérique	1
numérisation	-2
numéro	-8
néanmoins	-2
nécessaire	1
négatives	-1
névrosé	-2
o	-25
objectif	-22
objectif de	-4
objectif de réduction	-3
objectifs	-12
objectifs de	-2
objectivité	3
obligation	1
obligatoires	8
obligée	-3
obscur	3
obscurs	3
observation	-11
observe	1
obsession	1
obsessions	-2
obéir	2
obéit	1
occidentaux	-1
occupe	-1
octobre	24
océans	-1
océans met	-1
océans met en	-1
océans s'accélère	-10
ode	1
odieux	2
oeuvre	4
oeuvre de	1
oeuvre la	1
oeuvre magistrale	1
oeuvre majeure	1
oeuvre majeure de	1
oeuvre sur	1
oeuvre sur la	1
oeuvres	5
of	14
offert	-1
offre	64
offre une	5
offshore	6
ogm	-46
ogm et	-9
ogm et la	-7
oiseaux	-26
oiseaux sont	-20
oiseaux sont en	-16
ok	5
olivier	-9
olivier adam	-6
omniprésente	10
omniprésents	1
on ?	-6
on a du	1
on a l'impression	-1
on a souvent	1
on aime	5
on appelle	-2
on apprend	2
on assiste	3
on assiste à	2
on attend	1
on avait	4
on commence	13
on constate	1
on devine	-17
on dirait	-26
on dirait plutôt	-2
on dire	1
on dit	-2
on découvre	9
on découvre un	1
on en apprend	1
on en redemande	1
on encore	1
on enlève	-2
on garde	-16
on le	-1
on m'a	1
on n'a	1
on n'y	-6
on ne NOT_l'oublie	2
on ne NOT_peut	-1
on ne NOT_regrette	2
on ne NOT_s'ennuie	8
on ne NOT_sort	4
on nous	-7
on parle	-6
on parle de	-9
on partage	1
on peut	-1
on peut aimer	-1
on peut dire	1
on pleure	3
on pleure on	1
on plonge	6
on prend un	1
on préfère	3
on ressort	3
on reste	-2
on reste sur	-2
on rit	6
on réfléchit	2
on s'attache	13
on s'en	1
on s'en fout	-2
on s'ennuie	-19
on sait qu'on	1
on saute d'une	1
on se	-1
on se croirait	-1
on se dit	-1
on se perd	-4
on se prend	1
on sourit	3
on va de	1
on veut des	1
on vit	7
on voit	-1
on voit que	-6
on voudrait	5
ont aimé	-3
ont envie	2
ont fait	2
ont la	2
ont marqué	1
ont peur	-8
ont pu	1
ont su	1
ont tous	-1
ont un	-4
ont voté	5
ont voté l'objectif	2
opaque	1
open	-13
opinion	-4
opinions	-2
opposants	-18
oppose	1
oppose la	1
opposition	-1
opposé	4
oppressante	2
optimiste	1
opté	2
opté pour	2
opérationnel	4
or	-5
orange	-9
orchestré	4
orchestré du	1
ordre	1
ordre qui	1
oreille	-2
oreilles	1
orgueil	1
oriental	3
original	-38
original et	-7
original mais	-1
originalité	-1
origines	-4
os	14
oscar	1
oscille	9
oscille entre	6
osent	1
oser	-1
osé	3
ottawa	-7
ottawa http	-4
ou alors	-10
ou alors il	-2
ou au	1
ou bien	1
ou comment	-1
ou d'une	-1
ou de	1
ou de la	2
ou encore la	1
ou les	-8
ou nous	2
ou on ne	1
ou philosophiques	1
ou qui	2
ou si	-3
ou simplement	3
ou sur	-1
ou tel	3
ou une	-4
ou à	2
ou à un	2
ouarzazate	20
ouarzazate http	2
oublie	-1
oublier	1
oubliez	4
oublié	-45
oublié aussi	-2
oublié aussi vite	-2
ouest	24
ouest france	9
ouf	-9
ouff	-7
oui	1
oui !	1
oui je vous	2
oui la	1
ours	-1
outrage	4
outrance	-4
ouverte	18
ouverture	23
ouvrage est	7
ouvrage pour	1
ouvrage qui	1
ouvrages de	6
ouvrages précédents	-1
ouvrant	1
ouvre	1
ouvre les	1
ouvrier	3
ouvrir	-5
où	-1
où ce	-1
où chacun	2
où chaque	1
où elle	9
où est	-7
où est le	-2
où il a	-8
où l'auteur	-2
où l'auteur décrit	-3
où l'on	2
où le	2
où nous	4
où nous sommes	1
où se	4
où tout	1
où tout le	1
où vous	1
paf	-3
page	2
page après	1
page après page	1
page de	2
page de cette	-3
page pour	-1
pages	-22
pages !	-9
pages au	-5
pages blanches	-3
pages d'un	-3
pages en	1
pages en un	1
pages entières	-2
pages et	-1
pages et des	-1
pages on	12
pages où	-3
pages sans	-9
pages seulement	-5
pages sont	-3
pages à	-1
pages étaient	-4
pain	-2
paisible	4
paix	-4
paix à	-6
paix à son	-5
palpable	7
palpable et	2
palpitant	2
pan	1
panache	5
pancol	5
pancol a	-1
pancol mais	-11
pancol mais là	-5
panier	1
panique	-20
panique en	-4
panique en wallonie	-3
panne	-16
panne de	-9
panne de la	-7
panneaux	18
panneaux photovoltaïques	10
panneaux solaires	13
panneaux solaires http	5
pantagruel	-7
papa	-13
papillon des	-1
papillon des étoiles	-1
par ailleurs	-1
par ailleurs la	4
par ailleurs les	-1
par ban	2
par ban ki	1
par ce roman	-1
par certains	1
par cet	-1
par contre	-1
par curiosité	-2
par des	2
par dessus	2
par dessus tout	2
par elle	1
par elle même	1
par excellence	8
par excellence du	1
par exemple !	2
par exemple les	3
par hydro	-5
par hydro québec	-4
par l'auteur	1
par l'habileté	1
par l'histoire de	1
par l'énergie	2
par l'énergie solaire	2
par la	1
par la mort	1
par la structure	1
par laurent	1
par le biais	-2
par le livre	-3
par le regard	1
par le style	-1
par le sujet	-1
par le temps	1
par le titre	-1
par lequel	2
par les experts	2
par les incertitudes	-3
par les multiples	1
par les sentiments	1
par les écologistes	-3
par là	-1
par manque	-3
par manque de	-2
par moment	1
par obligation	1
par page	-4
par petites	1
par quelques	-2
par rapport	-1
par respect	-6
par respect pour	-4
par sa mère	2
par son goût	-5
par son manque	-2
par son père	1
par tant	1
par terre	-11
par un chauffard	1
par un concours	1
par une	-2
par une maladie	-5
par une écriture	-3
par user	-1
par user http	-12
paradis	-1
paradoxe	9
paradoxes	2
parait	-9
parallèle de	6
parallèlement	2
parallèles	-1
paranormal	1
parc de	9
parc de global	7
parce qu'elle	5
parce qu'elle est	1
parce qu'en	-7
parce qu'il	8
parce qu'ils	1
parce qu'on	-1
parce que ce	1
parce que je	1
parce que l'on	-1
parce que les	-2
parcourir	2
parcours	5
parcours de	2
parcs	-3
parcs d'éoliennes	-4
parcs d'éoliennes industrielles	-3
pardonner	2
pareil	-3
parents	-1
parents alors	-2
parfait	14
parfaite	1
parfaitement nous	3
parfois	2
parfois une	3
parfum	1
parfum de	1
paris	29
paris la	1
paris pour	1
parisiens	1
parlant	8
parlant des	5
parle anglais	-3
parle aussi de	1
parle du	3
parle à	-2
parlement	-10
parlement européen	-6
parlementaires	17
parlementaires écologistes	11
parler	1
parler d	-8
parler du	5
parler un	1
parlez	-7
parlé	1
parme	2
parmi	-1
parmi d'autres	-4
parmi les	-1
parmi ses	1
parole	9
paroxysme	3
part	1
part !	13
part dans	-20
part dans un	-1
part de l'auteur	-1
part du	18
part du nucléaire	10
part faire	1
part le	-3
part un	-1
part ça	-2
partager	25
partager avec	2
partager à	11
partant	-3
partant de	2
partant du	1
partenaire	15
partenariat	13
parti	-5
parti des	1
participatif	10
participatif http	3
participer à	1
particulier	5
particulier les	3
particulièrement intéressante	2
partie	3
partie de	8
partie de son	1
partie des	-1
partie la	1
partir	-1
partir du	-4
partir sur	1
partir à	7
partir à la	3
partout	3
partout au	-5
parts	-3
paru	-5
parues	3
parviendra	2
parvient	2
pas	-17
pas !	-1
pas NOT_a	-4
pas NOT_accroché	-2
pas NOT_aimé NOT_ce	-3
pas NOT_aimé NOT_la	2
pas NOT_assez	-6
pas NOT_au	1
pas NOT_avec	-1
pas NOT_beaucoup	-1
pas NOT_beaucoup NOT_de	-4
pas NOT_bon	-11
pas NOT_ce NOT_que	-2
pas NOT_celle	-4
pas NOT_ceux	-1
pas NOT_ceux NOT_qui	-1
pas NOT_comme	3
pas NOT_comment	-1
pas NOT_comment NOT_terminer	-1
pas NOT_comprendre	-3
pas NOT_convaincue	-3
pas NOT_crédible	-3
pas NOT_d'accord	2
pas NOT_d'autre	-1
pas NOT_d'avoir	4
pas NOT_dans	-1
pas NOT_dans NOT_les	-6
pas NOT_de	1
pas NOT_de NOT_la	1
pas NOT_de NOT_lire	1
pas NOT_de NOT_notes	-4
pas NOT_de NOT_sa	-2
pas NOT_de NOT_style	-2
pas NOT_de NOT_table	-4
pas NOT_des	-2
pas NOT_donné NOT_envie	-3
pas NOT_du	-4
pas NOT_du NOT_tout	-5
pas NOT_décu	3
pas NOT_dévoiler	-2
pas NOT_dévoiler NOT_la	-1
pas NOT_déçue	6
pas NOT_emballé	-3
pas NOT_emballée	-2
pas NOT_en	-1
pas NOT_en NOT_mesure	-1
pas NOT_ennuyeux	2
pas NOT_et	-1
pas NOT_eu	2
pas NOT_faire	-1
pas NOT_fait NOT_pour	1
pas NOT_grand	-3
pas NOT_grand NOT_chose	-3
pas NOT_indemne	7
pas NOT_indifférent	1
pas NOT_indifférent NOT_et	1
pas NOT_l'histoire	-5
pas NOT_l'intérêt	-2
pas NOT_la	2
pas NOT_la NOT_main	5
pas NOT_la NOT_peine	-2
pas NOT_le	-2
pas NOT_le NOT_livre	-4
pas NOT_le NOT_même	-2
pas NOT_le NOT_plus	3
pas NOT_le NOT_seul	1
pas NOT_le NOT_temps	1
pas NOT_ma	-3
pas NOT_mal	-6
pas NOT_manquer	4
pas NOT_mon	-1
pas NOT_non	-9
pas NOT_non NOT_plus	-7
pas NOT_partie	-2
pas NOT_perdu	-1
pas NOT_peur	8
pas NOT_plus	-1
pas NOT_plus NOT_loin	-1
pas NOT_plus NOT_mal	2
pas NOT_plus NOT_que	-1
pas NOT_pour	-2
pas NOT_pour NOT_autant	1
pas NOT_pour NOT_moi	-3
pas NOT_pu NOT_finir	-3
pas NOT_qu'elle	-2
pas NOT_que NOT_je	-3
pas NOT_quitté	-1
pas NOT_rentables	-1
pas NOT_rester	-5
pas NOT_rester NOT_sur	-4
pas NOT_réussi	-4
pas NOT_réussi NOT_à	-3
pas NOT_s'arrêter	1
pas NOT_ses NOT_promesses	-1
pas NOT_son	-5
pas NOT_son NOT_sujet	-1
pas NOT_su	-1
pas NOT_suffisamment	-9
pas NOT_sûre	-3
pas NOT_sûre NOT_que	-2
pas NOT_tant	4
pas NOT_terminé	-5
pas NOT_tous	5
pas NOT_tout	1
pas NOT_trop	-3
pas NOT_trop NOT_mal	-1
pas NOT_très	-25
pas NOT_très NOT_bien	-3
pas NOT_un NOT_enfant	-3
pas NOT_un NOT_livre	-2
pas NOT_un NOT_scoop	-2
pas NOT_une NOT_minute	1
pas NOT_une NOT_seconde	2
pas NOT_une NOT_seule	1
pas NOT_une NOT_solution	-3
pas NOT_venir	-7
pas NOT_vivre	1
pas NOT_vraiment	-26
pas NOT_vu	-11
pas NOT_à	-2
pas NOT_à NOT_nous	-2
pas NOT_écrivain	-4
pas NOT_étonnant	-1
pas NOT_été	-1
pas NOT_être NOT_punitive	8
pas je	2
pas pas	-4
pas pas NOT_plus	-3
pas sans	5
pascal est	3
passage	-3
passage dans	1
passages	-7
passages admirables	1
passages de	-3
passages en	-4
passe au	4
passe des	-2
passe des pages	-1
passe et des	-2
passe par	1
passe quand	3
passe quand même	3
passe sur	-1
passe un	8
passer	-7
passer dans	-1
passer de	1
passer le	-4
passer pour	-1
passer pour un	-1
passer un	-1
passer un agréable	-2
passer à	-3
passer à un	-2
passion	1
passion des	1
passion pour	-11
passionnant	15
passionnant à	3
passionnante	12
passionnante au	2
passionnantes	3
passionner	-1
passionner pour	-1
passionné par	2
passions	12
passé	11
passé de	-2
passé elle	2
passé et	7
passé et de	1
passé sa	1
passé sa vie	1
passé un	2
passé un très	2
passé à	-1
passée	-1
pastiche	-3
paternelle	2
paternité	2
pathétique	-10
patient	13
patients	1
patrick deville	1
patrie	1
patrimoine	-11
patrimoine le	-7
patrimoine le fromage	-6
patrons	-13
paul	-1
paul dubois	-3
paul est	1
paul n'a	-2
pauvre	-14
pauvres	-8
pauvreté	-34
pays du	4
pays développés	-11
pays pauvre	-3
paysages	-4
paysages et	3
paysans	6
pb	-10
peau d'un	1
peau de	10
peine	2
peine !	2
peine capitale	1
peine de mort	1
peine à	2
peines	2
peint	8
peint de	1
peinte	1
peinture	-4
pendant	5
pendant des	3
pendant le	2
pensais	-4
pensais qu'il	-2
pensant	-24
pensant que	-3
pense	2
pense avec	1
pense avoir	3
pense avoir trouvé	2
pense qu'on	-1
pense que	-17
pense que ce	-1
penser que	2
penser à un	-4
pension	2
pensionnat	-4
pensé	5
percevoir	-1
perd	-21
perdent	-6
perdre	-1
perdu	-6
perdu mon	-3
perdu mon temps	-2
perdue	-1
perdue dans	1
perfection	51
performance	9
performances	8
permanente	-1
permet	14
permet de	1
permet de nous	1
permet à	1
permets	-3
permets de	-2
permettant de	5
permettent	1
permettent de	1
permis	10
perpétuel	3
perpétuelle	-4
perpétuellement	-2
persiste	-11
perso	4
personnage de	-3
personnage du	4
personnage en	1
personnage et	2
personnages attachants	3
personnages déjantés	1
personnages ne	-12
personnages qui	4
personnages sans	-2
personnages secondaires	2
personnages sont	-1
personnages sont attachants	15
personnages terriblement	1
personnages terriblement attachants	1
personnages très	4
personnages très attachants	2
personne	1
personne NOT_dans	-1
personne NOT_de	1
personne NOT_qui	-1
personne ne	13
personnel	-8
personnelle	1
personnellement j'ai	1
personnellement je	-3
personnellement je ne	-1
personnes	12
personnes âgées	6
perspectives	23
perspicacité	2
persuadé	3
persuadés	-9
persuasion	1
persévérer	-3
persévérer dans	-2
perte de	-1
perte de temps	-3
pertinence	-5
pervers	-5
perversions	1
perçoit	2
peste	5
pesticides	-40
petit	17
petit bijou	3
petit bouquin	-4
petit bout	4
petit bout de	3
petit format	5
petit livre	1
petit livre à	1
petite	2
petite déception	-1
petite fille	4
petite merveille	2
petite pour	1
petite tailleuse	1
petite ville	1
petite ville de	1
petites filles	1
petits	7
petits enfants	1
petits et	3
petits et grands	1
peu	-4
peu a	-3
peu choquée	1
peu comme	-1
peu d'intérêt	-2
peu d'élus	1
peu de mots	3
peu de recul	-2
peu déçu	-1
peu déçu par	-1
peu déçue	-13
peu déçue mais	-1
peu importe	5
peu long	1
peu lourde	1
peu moins	2
peu partout	-4
peu plate	-2
peu plus	-4
peu plus de	-6
peu près	-8
peu tirée	-5
peu tirée par	-4
peuple	6
peurs	5
peut aimer	-1
peut aussi	14
peut elle	1
peut faire	1
peut mieux	1
peut mieux faire	1
peut parler	1
peut ressentir	7
peut trouver	-19
peut être	-3
peut être de	-1
peut être parce	1
peut être pas	2
peut être que	-1
peut être quelques	1
peut être temps	-2
peut être trop	-2
pff	-4
phare	7
phase	20
phases	5
philippe labro	5
philosophe	1
philosophes	1
philosophie	10
philosophie dans	1
philosophie dans le	1
philosophie de	6
philosophiques	1
photo	3
photographies	3
photovoltaïques	35
photovoltaïques en	2
phrase	-3
phrase de	-2
phrases	-1
phrases courtes	-1
phrases de	1
phrases qui	-1
physiques	2
physiques et	1
phèdre	1
piano	1
pied	28
pied dans	1
pierre henri	-2
pierres	10
pigeons	-8
pilote	13
pilote de	2
pilote de stockage	2
pinocchio	5
pinocchio du	3
pinocchio du développement	2
pins	1
pionniers	3
pire	-17
pis	-3
pistes	1
pistolet	1
pitié pour	1
pittoresques	2
pièce	24
pièce a	1
pièce est	3
pièce une	1
pièce à	8
pièces automobiles	3
pièces automobiles écologiques	3
piège	-3
piège de	-2
piège de l'énergie	-12
piédestal	2
place	6
place de	-4
place les	1
place à	1
placer	13
placé sous	1
plage	-57
plaidoyer	2
plaint	-20
plainte	-9
plainte dérange	-6
plainte dérange le	-5
plaisir	2
plaisir de	2
plaisir de la	1
plaisir à le	3
plane	2
plans	2
plans pour	1
plantes	-4
plantes invasives	-7
plantes invasives s'allonge	-6
planète	-8
planète http	-7
planétaire	-3
plastique	-4
plastiques	-4
plat	-69
plat et	-6
plate	-18
plateforme	14
plateforme de	2
plateforme technologique	2
plateforme technologique de	2
platitude	-19
plaît	8
plein	11
plein d'espoir	3
plein d'humour	15
plein de bons	-3
pleine	6
pleine rue	3
pleins de	2
pleure	5
pleure on	2
plonge	10
plonge dans	1
plonge dans un	1
plonger	6
plonger dans	1
pluie	4
plume de	2
plupart	-2
plus !	-9
plus aboutie	1
plus avec	-13
plus belles	16
plus bouleversant	1
plus c'est	1
plus cette	3
plus cher	-5
plus court	3
plus d'importance	6
plus d'un siècle	1
plus d'une	-5
plus d'une fois	-2
plus dans	-12
plus dans la	-3
plus de	-13
plus de la	-2
plus facile de	-3
plus facile à	1
plus faible	1
plus fort	3
plus forte	3
plus forte et	2
plus grand danger	-3
plus grand nombre	-3
plus grande	11
plus grands	30
plus gros	1
plus généralement	4
plus haut	8
plus jamais	-9
plus je	5
plus juste	12
plus le	-14
plus les	-14
plus loin	2
plus mal	-2
plus on a	-1
plus ouvert	8
plus personne	8
plus personnel	-1
plus pour	7
plus proche	-2
plus proche du	-6
plus profond	2
plus profond de	1
plus précieux	2
plus précisément	3
plus qu'il	2
plus qu'un	1
plus que	1
plus que la	4
plus riches	-1
plus rien	-1
plus soif	-1
plus tard	-2
plus tôt	-3
plus à	-1
plus écologiques	26
plutot	3
plutôt	-1
plutôt un	-2
pma	-8
pme	7
poche	-2
pocket	-1
poignant	1
poignant et	1
poignante	12
poignante et	4
point	1
point de	11
point de vue	15
point positif	-1
point positif c'est	-2
pointe	4
points	-1
poisson	-3
pol	1
pol pot	1
polcan	-27
police	1
policière	2
politique via	-9
politique via user	-7
politiquement	-13
politiquement correct	-3
polluent	-9
pollution	5
pollution http	-7
polonais	-3
polqc http	2
polqc http http	1
polynice	1
polémique	-51
polémique autour	-13
polémique autour de	-10
polémique http	-4
pompes	-2
poncet	2
ponctué	1
ponctué de	1
pont	8
populaire	6
population	-13
porc	-4
port	1
portant	4
porte	2
porte d'entrée	3
porte des	-1
porte des enfers	-1
porter	-1
porter par	1
porter un	1
porter un regard	1
porthos	3
porthos et	2
portons	-17
portons un	-11
portons un regard	-9
portrait	7
portrait de	1
portrait des	7
portrait des usages	3
portée	13
portée de	1
pose	1
pose le	4
posent	4
positif c'est	-2
position	2
position de	1
positive	13
positive pour	4
positive pour la	3
positivement	2
possession	3
possibilité	11
possibilité de	5
possible	-1
possibles et	-3
possède	3
possède une	3
post	6
poste	-3
posthume	7
posté	4
posée	2
pot	1
pou	-13
poubelle	-9
pour	1
pour aller	-1
pour arriver	-2
pour autant	-3
pour ce qui	-2
pour cela	9
pour construire	2
pour construire une	2
pour dire	-1
pour décrire	-2
pour dénoncer	-4
pour elle	1
pour en	-1
pour enfin	-1
pour entrer	-1
pour essayer	2
pour faire des	4
pour favoriser	4
pour favoriser le	3
pour finir	-5
pour inciter	3
pour inciter au	3
pour juger	1
pour l	3
pour l'achat	-4
pour l'achat de	-3
pour l'auteur	-4
pour l'autoconsommation	2
pour l'autoconsommation et	2
pour l'environnement	4
pour l'immense	1
pour l'écologie	3
pour la	5
pour la biodiversité	4
pour la croissance	10
pour la fête	1
pour la moitié	1
pour la plupart	-4
pour la protection	2
pour la seconde	1
pour la vie	2
pour le	-1
pour le collège	7
pour le grand	3
pour le lancement	-5
pour le moins	-4
pour le reste	-7
pour le service	-3
pour les futurs	-2
pour les fêtes	2
pour les lecteurs	2
pour les nuls	-4
pour les sénatoriales	6
pour les énergies	3
pour les éoliennes	1
pour lire	-30
pour lire ce	-2
pour ma	-1
pour ma fille	-6
pour mieux	11
pour mieux comprendre	8
pour moi c'est	1
pour moi à	-3
pour mon	1
pour ne	-2
pour nkm	-2
pour nkm ségolène	-2
pour notre	1
pour paraître	-1
pour parler	2
pour passer	-1
pour pouvoir	-2
pour prendre	-2
pour produire	2
pour protéger	13
pour préserver	1
pour préserver la	1
pour que la	11
pour que les	5
pour quelques	1
pour qui	1
pour raconter	2
pour rapidement	3
pour remplir	-4
pour rester	-3
pour rien	1
pour rt	2
pour rt fontaine	2
pour résoudre	7
pour résoudre les	5
pour réussir	-1
pour sauver	-15
pour savoir ce	-5
pour se	1
pour ses premiers	-1
pour seulement	2
pour soi	-3
pour son	2
pour soutenir	7
pour soutenir la	2
pour stocker	-3
pour stocker l'énergie	-2
pour tous	43
pour tout	1
pour un	2
pour un développement	5
pour un livre	-4
pour un premier	3
pour un tel	-2
pour une fois	-9
pour user	-16
pour vivre	5
pour ça	-7
pour être	-2
pourquoi	-18
pourquoi ce	-5
pourquoi je	-2
pourquoi la	-1
pourquoi la neige	-1
pourquoi le	-3
pourquoi les	-2
pourquoi ne	-1
pourquoi on	-6
pourquoi pas	-4
pourra	1
pourraient	11
pourrais	-2
pourrait	1
pourrait aisément	1
pourrait devenir	2
pourrait dire	1
pourrait les	1
pourri	-18
pourris	-4
pourront	1
poursuivent	3
pourtant il	-3
pourtant je	-1
pourtant si	4
pourtant un	-21
pourtant un texte	-3
pousse	7
pousse à	2
pousser	5
poussé	-1
poussées	1
pouvais	-3
pouvait	-2
pouvoir de	1
poèmes et	-5
poète	6
poète et	5
poésie	30
poésie !	2
poésie de	17
poésie et	3
poésie qui	3
poétique	2
poétiques	4
pp	9
pr	2
pratiques	12
pratiques http	4
premier amour	1
premier homme	3
premier jour	-9
premier jour et	-2
premier livre	-1
premier livre que	-5
premier opus	-7
premier roman	3
premier roman qui	1
premier tome	-9
premiers	-1
premiers et	1
premiers livres	-10
premiers livres de	-2
premium	-21
premium http	-6
premium http ecologie	-5
première cellule	1
première cellule solaire	1
première guerre	1
première page	1
première rencontre	1
première édition	1
premières	-2
premières lignes	1
premières pages	-2
prenait	-1
prenant	3
prenant et	1
prenant le	1
prenante	2
prenante de	1
prenante et	1
prend	4
prend alors	-4
prend d'affection	1
prend d'affection pour	1
prend un	3
prendra	4
prendre	-1
prendre un	1
prendre une	1
prends	15
prennant	3
prenne	-5
prennent	-1
presque comme	1
presque un	2
presse	-26
prestation	11
preuve d'amour	2
prime	-2
primitif	1
principale	-4
principalement	19
principaux personnages	2
priori	2
pris	2
pris dans	15
pris dans la	1
pris un	2
pris à	1
prise	1
prise de	1
prisonnier	1
prit	1
privatisation	-20
privatisation des	-13
privatisation des centrales	-10
privilégiés	-8
privée	-16
prix	1
prix de	-1
prix des	-5
prix et	-1
prix il	-2
prix littéraires	-10
prix pinocchio	3
prix pinocchio du	2
probable	-10
probablement la	-4
probité	2
probleme	-8
problème	-34
problème de	-7
problème est	-21
problèmes	-2
problèmes du	1
problèmes du moment	5
prochain	3
prochain !	-7
prochain voyage	5
prochaine	-7
proche	1
proche ?	2
proche du	-19
proches et	1
procurer	1
procès	-1
procès de	1
procédé	-4
procédés	4
production	4
production d'énergie	6
production d'énergie solaire	4
production de	11
production de pièces	3
productions	7
produire	68
produire de	2
produisent	3
produit	-11
prof	4
professeur de	3
professeurs	-24
profession	6
professionnels	19
profite	8
profiter	7
profiter de	2
profits	1
profits boudée	-5
profits boudée par	-4
profité	6
profond	6
profond de	3
profond désir	4
profond désir de	3
profondeur	1
profondeurs	-1
profondément humain	6
profs	-1
programme	2
progresser	9
progression des	-6
progressivement	-1
progrès	15
progrès et	1
proie à de	1
projet	3
projet pilote	4
projet pilote de	2
projets de	-7
projette	7
prolonger	5
promesses	-34
promettant	-5
prometteur	-4
prometteuse	9
promotion	-29
promotion de	-3
promotion de ses	-2
promouvoir	17
propagande	1
propices	11
propices à	4
proposer	-16
proposée	-5
propre	2
propre aux	2
propre énergie	2
propre énergie http	1
propres	10
propres à	2
propriété	1
prose	4
prose délicate	1
prospective	5
prostitution	-4
protagoniste	4
protagoniste principal	2
protagonistes	4
protagonistes de	3
protection	18
protection de	-1
protège	35
protéger	15
protéger les	17
protégées	-3
prouesse	-9
proust	6
provence	4
province	16
proximité	3
près de	-2
préalable	1
précise	1
préciser	-6
précision	5
précisément	2
précurseur	9
précurseur de	6
précède	2
précédent	-2
prédiction	1
prédit	-21
prédit un	-14
prédit un enfer	-3
prédit un véritable	-2
préface	1
préfet	2
préfère les	9
préféré	-2
préférée	-2
préférées	3
préjugés	14
préoccupent	-12
présent ?	-3
présentation	-11
présentation de	-7
présentent	1
présentes	-6
présents	5
présenté	-1
présenté comme	-4
préservation	11
préserver	6
préserver la	1
président	2
président de	3
prétend	-12
prétentieux	-1
prétention	-2
prétexte de	-5
prétexte pour	1
prétexte à	-3
prétraitement	8
prétraitement de	5
prétraitement de la	2
prévention	12
prévisible	-52
prévisible et	-4
prêt	9
prêt à	6
prêtre	2
prône	-1
ps http	-3
pseudo	-29
pseudo scientifiques	-2
pseudonyme	1
psy	-5
psychanalyse	1
psychiatre	-3
psycho	-2
psychologie de	1
psychologique	5
psychologique des	1
psychologique des personnages	1
pu faire	-1
pu se	2
pu tomber	7
pu être un	-2
pub	-7
publication	16
publications	9
publicitaire	-4
publicitaires	-4
publicité	-5
publier	1
pudeur	16
pudeur et	1
puis au	2
puis il	1
puis la	-1
puis les	2
puis surtout	-1
puiser	3
puisqu'elle	4
puisqu'il est	-5
puisqu'il ne	3
puisqu'on	-19
puisqu'on me	-3
puisque les	-6
puissance	4
puissance de	1
puissant	1
puits	-30
puits de	-4
puits de gaz	-3
punitive	-1
punitive politique	10
pur	3
pur bonheur	1
pureté	1
putin	-16
pyrénées	1
pâture	1
pâture aux	1
père	2
père de nos	-1
père goriot	1
père le	1
père lui	1
père qu'il ne	-2
père un	3
pères	-2
pédagogique	3
pénalisée	-33
pénalisée par	-22
pénalisée par les	-9
pénible	-48
pénibles	1
pénurie	-11
pénétrer	6
pénétrer dans	2
péril	-1
période	2
période de	-2
période est	-2
période romantique	4
périodes	2
périple à	1
péripéties	2
péripéties des	1
pétrole	-5
pétrole abandonnés	-4
pétrole abandonnés préoccupent	-3
pêche	10
pêcheurs	12
pêcheurs du	3
pôles	-1
pôles de	1
qu	-3
qu il	-3
qu'a	-3
qu'amélie	-3
qu'amélie nothomb	-2
qu'angot	-2
qu'au	-2
qu'autre	-2
qu'autre chose	-2
qu'aux	2
qu'elle	1
qu'elle a pu	1
qu'elle en	6
qu'elle en est	5
qu'elle est	2
qu'elle ne	-11
qu'elle peut	-2
qu'elle savait	1
qu'elle soit	3
qu'elle va	1
qu'elles	6
qu'elles ne	1
qu'est	3
qu'est ce	1
qu'est ce donc	5
qu'est ce qui	1
qu'est il	-4
qu'est le	5
qu'il a	-1
qu'il a fait	-1
qu'il a été	-2
qu'il aborde sont	1
qu'il ait	-3
qu'il aura	1
qu'il est écrit	1
qu'il faut	5
qu'il la	2
qu'il le	1
qu'il me	-4
qu'il n'a	-1
qu'il n'aime	-2
qu'il n'aime pas	-2
qu'il ne NOT_connait	-2
qu'il ne NOT_soit	-4
qu'il nous	4
qu'il passe	1
qu'il raconte	2
qu'il soit	-1
qu'il va se	-2
qu'il y	-16
qu'il y a	-5
qu'il évoque	4
qu'ils	-1
qu'ils se	-2
qu'ils se sont	-2
qu'ils sont	-1
qu'ils vont	1
qu'importe	1
qu'on a	-1
qu'on aime	1
qu'on dirait	1
qu'on dévore	2
qu'on le	13
qu'on les	-1
qu'on lit	1
qu'on lui	6
qu'on peut	-1
qu'on peut trouver	-1
qu'on puisse	-5
qu'un des	1
qu'un homme	-3
qu'un livre	6
qu'un peu	-5
qu'un peu plus	-4
qu'un roman	2
qu'un seul	3
qu'une autre	1
qu'une fois	1
qu'y	4
qualité	1
qualité de	1
qualité de ce	-2
qualité prix	7
qualités	2
quand	1
quand au	-3
quand c'est	8
quand elle	15
quand j'ai lu	2
quand l'auteur	-1
quand la	-1
quand la moule	-2
quand le	1
quand même	1
quand même un	-3
quand nos	6
quand on veut	-2
quand user	7
quand ça	-1
quant aux	-1
quant à la	-1
quantique	-12
quarante	-1
quarante ans	-1
quartier	1
quartiers	15
quasi	-1
quatre ans	2
quatrième	-6
quatrième de	-2
quatrième de couverture	-1
que beaucoup	1
que bien	1
que c'est	1
que ce	-4
que ce bouquin	-1
que ce livre	-4
que ce n'était	-5
que ce ne	1
que ce roman	-2
que cela	-8
que celle	1
que celle de	7
que celui	-1
que celui de	-1
que chacun	14
que comme	1
que dans	1
que dans le	2
que de leur	1
que dire	-2
que dire de	-1
que du bonheur	2
que j'achète	-2
que j'ai beaucoup	5
que j'ai laissé	-4
que j'ai le	-4
que j'ai pu	-1
que j'en	-1
que jamais	4
que je connais	1
que je conseille	1
que je me	2
que je n'ai	1
que je n'avais	1
que je suis	-1
que je vous	1
que jean	-1
que jean teulé	-1
que l	-3
que l'auteur	-3
que l'auteur a	-1
que l'auteur ne	1
que l'histoire se	1
que l'on a	-1
que l'on aime	2
que l'on croit	1
que l'on ne	-1
que l'on oublie	-1
que l'on peut	1
que l'on puisse	1
que l'on trouve	-1
que l'écriture	-2
que l'édition	-9
que la fin	-2
que la france	1
que la guerre	1
que la justice	1
que la musique	1
que la peine	1
que la plus	1
que la poésie	2
que la vie	1
que laisse	1
que le	-2
que le film	2
que le jeune	2
que le jour	1
que le livre	-2
que le personnage	-1
que le roman	-1
que le réchauffement	-27
que le récit	-2
que le sujet	-2
que le texte	-3
que les autres	1
que les membres	-2
que les médias	-4
que les éditeurs	-3
que lorsque	1
que lui ont	1
que maupassant	1
que maupassant décrit	1
que mme	1
que moi	-11
que moi !	-2
que nenni	-4
que notre	1
que nous a	1
que nous avons	-4
que nous sommes	8
que nous voyons	-1
que nul	1
que nul ne	1
que par	2
que par un	1
que parfois	2
que pas	2
que personne	3
que peut	1
que pour	-2
que quelques	2
que reste	-4
que reste t	-3
que s'est	-1
que s'est il	-1
que sa	5
que sa mère	4
que ses	2
que son	-6
que son père	-2
que souvent	1
que sur	1
que tel	1
que tout ce	1
que tout est	-1
que tout se	1
que toute	-7
que trop	-4
que tu	3
que vous	2
que vous ne	9
que vous vous	1
quebert	1
quel dommage	1
quel ennui	-4
quel plaisir	2
quel prix	1
quelconque	-4
quelconque et	-5
quelle	-4
quelle déception	-27
quelle déception !	-13
quelle manière	2
quelqu'un	-2
quelqu'un d'autre	-3
quelqu'un qui	-1
quelque chose	-3
quelque chose de	-3
quelque chose qui	-2
quelque part	-3
quelque sorte	1
quelque temps	1
quelques années	-1
quelques années de	-2
quelques belles	-1
quelques dizaines	1
quelques dizaines d'années	1
quelques longueurs	4
quelques mois	1
quelques passages	2
quelques rares	-2
quelques semaines	-2
quelques unes	1
quelques uns	3
quels	6
querelles	2
question de	4
question est	-4
question n'est	-2
question n'est pas	-1
questionnement	-1
questions	13
queue	-3
queue de	-2
queue de poisson	-1
qui a plus	1
qui a su	1
qui a vécu	-2
qui ai	1
qui aiment	-1
qui ait	1
qui attendent	-3
qui aura	1
qui aurait	-1
qui avait	-2
qui cache	2
qui demeure	1
qui disait	1
qui disent	-3
qui doit	-4
qui doivent	12
qui donne envie	1
qui du	-2
qui du coup	-2
qui elle	-1
qui en	2
qui en est	-3
qui en plus	1
qui entre	-3
qui est au	-4
qui est fort	-5
qui est le	1
qui est passé	-1
qui est très	-1
qui fait	4
qui fait la	2
qui fera	1
qui fit	-10
qui font	-1
qui font partie	3
qui invite	1
qui invite à	1
qui je	5
qui justement	1
qui l'a	2
qui la	3
qui laisse	12
qui les	2
qui lui a	3
qui lui est	1
qui m'a fait	1
qui m'avait	-3
qui m'est	1
qui m'ont	-2
qui marquent	2
qui me	-1
qui me concerne	-2
qui mène	3
qui mérite	6
qui n'a	1
qui n'a NOT_plus	4
qui n'a jamais	-1
qui n'a pas	1
qui n'apporte	-1
qui n'avait	9
qui n'avait pas	4
qui n'avance	-5
qui n'hésite	1
qui n'hésite pas	1
qui n'ont	1
qui ne NOT_cesse	-2
qui ne NOT_comprend	2
qui ne NOT_l'ont	5
qui ne NOT_peut	1
qui ne NOT_s'est	1
qui ne NOT_sait	3
qui ne NOT_sont	8
qui nous	18
qui nous emporte	2
qui nous mènent	1
qui nous parle	1
qui nous ramène	3
qui nous tient	1
qui on a	2
qui ont	5
qui ont envie	2
qui ont fait	1
qui ont marqué	1
qui paraît	7
qui parle	-2
qui parle anglais	-2
qui passe	25
qui peuvent	-1
qui pour	1
qui pourrait être	1
qui précède	1
qui rend	-1
qui rendent la	-3
qui roule	-1
qui s'est	-2
qui s'est passé	2
qui s'exprime	-1
qui s'exprime ici	-1
qui s'intéresse	1
qui s'ouvre	1
qui s'y	-2
qui sait	1
qui sait faire	1
qui sans	2
qui se donne	-1
qui se débat	1
qui se dégage	1
qui se fait	1
qui se lit	6
qui se livre	1
qui se moque	-3
qui se retrouve	1
qui se sont	1
qui semblent	4
qui sera	7
qui sont	-1
qui sous	1
qui stocke	11
qui stocke l'électricité	1
qui stocke sa	4
qui suit	1
qui suivent	4
qui surprend	1
qui tiennent	-6
qui tient	1
qui tient en	3
qui touche	-5
qui tout	2
qui traverse	2
qui unit	1
qui veut	30
qui veut me	1
qui viennent	2
qui vient	1
qui vit	-2
qui vivent	-4
qui vont	-4
qui vont se	-5
qui vous	14
qui vous fait	2
qui vous fera	2
qui étais	2
quid	-11
quimper	-13
quinquagénaire	-5
quintessence	1
quintessence de	1
quinze	-2
quitte	-6
quitte la	-5
quitte le	-17
quitte le gouvernement	-4
quitte pour	1
quizz	1
quoi	-1
quoi et	-6
quoi faire	-2
quoi il	-1
quoi il retourne	-2
quoi que	6
quoi que ce	1
quoiqu'il	-5
quoiqu'il en	-3
quoiqu'il en soit	-3
quoique	1
quotidienne	-17
québec	1
québec points	-5
québec points de	-4
quête de	-2
raccordements	21
racheter	-5
racines	2
racontant	-11
raconte	2
raconte ses	3
raconte ses histoires	1
raconté	28
radioactifs	-21
ragots	-11
raison	-5
raison d'être	-3
raison pour laquelle	-1
raisonnement de	1
raisons de	15
rajoute	-1
rajoute le	1
ralentissement	-9
ralentissement après	-6
ramène	14
ramène à	6
ramène à la	2
rang	-32
rapide	1
rapide et	20
rapidement	6
rapidement et	2
rapidité	1
rappeler	2
rappelle	-6
rappelle le	-2
rapport	-3
rapport sur	-1
rapport sur les	-3
rapport à	-1
rapport à ce	1
rapportant	2
rapports	-2
rapprocher	1
rare	-1
rare dans	2
rare un	7
rares sont	3
rassure écologistes	4
rassure écologistes et	3
rationalistes	3
rats	-2
rattraper	-1
ratée	-2
raul	1
ravages	2
ravel	-2
re	2
rebondissement	-2
rebondissements	4
rebours	2
rebuter	1
recette	-1
recharge	3
rechauffement	1
recherche	16
recherche au	1
recherche de	9
recherche des	2
recherche du	4
recherche par	1
recherche pour	1
reclus	-1
recoins	1
recommande	22
recommande ce	4
recommande ce livre	1
recommande à	4
recommande à tous	1
recommande également	2
recommander	1
recommandé	-6
reconnait	-9
reconnaitre	-9
reconnaître	-3
reconnu	2
reconstruire	3
recours	-15
recours des	-10
recours des écologistes	-8
recueil	1
recueil de poèmes	3
recueils	4
recueils de	2
recul	-11
recyclage	11
recyclage des	7
recèle	2
redemande	1
redondances	-9
redondances de	-3
redondant	-7
redécouvre	4
redécouvrir	3
refaire	-1
refermer	5
refermé ce	1
refermé ce livre	1
refuge	5
refuse	-3
refusé	-6
regard	2
regard de	3
regard des	3
regard sans	3
regard sur	2
regarde	-11
regarde ce	-7
regarde les	-11
regarde un	1
regarder	8
regards	1
registre	-1
regorge	3
regrette	-1
regretté	3
regretté que	2
reine	1
rejeter	-1
rejette	-10
rejette la	-21
rejette la requête	-17
rejoindre les	1
rejoint le	1
relatant	-9
relatif	-2
relations humaines	-1
relativement	-1
relecture	-1
relevé	-1
religieuse	1
religieux	1
religion	2
relire car	2
relire ce	4
relire sans	2
relis	3
relisez	2
relit	13
relu	4
relève	-1
remariée	1
remarquable	33
remarquable et	1
remarquablement	1
remarquables	2
remarques	-2
remarques sur	-3
rembourser	-3
remercie	9
remet	9
remise	1
remise en	6
remise en question	5
remonter	1
remonter le	1
remonté	2
remords	1
remplacer	-10
remplie http	9
remplir	-1
remède	5
rencontre	3
rencontre avec	14
rencontre des	2
rencontrent	1
rencontré	1
rencontrés	-2
rencontrés à	-6
rend compte	2
rend sympathique	2
rendement des	4
rendent	1
rendez	1
rendre les	-5
rendu	8
rendu compte	2
rendus	2
renforce	9
renforce dans	3
renforce dans la	3
renforce son	4
renforcent	6
renforcent leur	4
renforcent leur résilience	3
renforcer	1
renouvelable	9
renouvelable http	6
renouvelables	42
renouvelables dans	-1
renouvelables dans le	-4
renouvelables en	5
renouvelables et	35
renouvelables http	25
renouvelables risque	-6
renouvelables risque de	-5
renouvelables satisfaits	2
renouvelables satisfaits du	1
renouveler	-2
renouvelle	-4
rentrer sous	1
rentrer sous terre	1
rentrée	3
renvoie	5
replay	8
replonger	-5
replonger dans	-3
reportage	1
reporter	3
repose sur	-2
repoussée	14
reprend	12
reprend le	2
reprend peu	1
reprend peu à	1
repris	14
reprise	-6
reproches	3
représentation	2
représente	2
requête	-33
requête des	-9
requête des groupes	-3
requête en	-3
requête en injonction	-3
respect de	15
respect de la	4
respect pour	-6
respect pour les	-1
respiration	6
ressemble	-4
ressemblent	-3
ressembler	5
ressent	1
ressenti	7
ressentir	3
ressort de	2
ressortir	-1
ressorts	-2
ressources naturelles	-3
restaurant	-4
reste	-1
reste dans	-2
reste j'ai	-5
reste sur	-10
reste sur ma	-9
reste sur sa	-2
reste t	-4
reste t il	-3
reste toujours	2
reste une	1
reste une merveille	1
rester sur	-7
resté	-1
retenir	-11
retirer	2
retombe	-11
retombé	-2
retour	1
retour de	-1
retour du	13
retourne	1
retours	-3
retrace	23
retracer	1
retranscrire	7
retranscrit	3
retrouve avec	-1
retrouve avec une	-5
retrouve son	1
retrouve un	1
retrouver dans	1
retrouver les	-1
retrouvera	1
revanche le	-4
reve	9
revendre	4
revenu de	11
rever	5
reviendra	1
revient	6
revient aussi	1
revisite	-8
revisitée	7
revivre	7
rey	-8
reçoit	7
reçoit le	2
reçoit le feu	2
reçu	1
reçu le	-5
reçu le prix	-1
reçu une	1
reçues	-1
ri	5
riche	12
riche en	1
riches et	3
richesse	59
richesse biologique	2
richesse d'une	1
richesse de	1
richesse de cette	2
richesse et	1
richesses du	1
ridicule	-48
ridicule au	-3
rien	-1
rien NOT_apporté	-1
rien NOT_de	-6
rien NOT_de NOT_bien	-1
rien NOT_de NOT_tout	-2
rien NOT_dire	-2
rien NOT_en	-3
rien NOT_perdu	3
rien NOT_que	22
rien NOT_que NOT_cela	1
rien NOT_que NOT_pour	1
rien NOT_sur	-5
rien NOT_à NOT_dire	1
rien NOT_à NOT_la	2
rien il	-1
rien n'est	2
rien ne NOT_m'a	-1
rigide	1
rigolo	-7
rimbaud	-2
rime avec	-16
rire	16
rire !	18
rire du cyclope	-1
rire à	2
rires	1
risible	-24
risque	-7
risque de	-13
risque de connaître	-5
risque que	-1
risques	10
rivalité	1
rivière	2
rivières	3
robert	4
robert merle	3
rocambolesque	-5
rocambolesques	1
rochelle	-10
rochelle communistes	-3
rochelle communistes et	-2
rochelle http	-2
rochelle http via	-1
rogner	1
roman a	-2
roman après	1
roman après en	1
roman c'est	-1
roman ce	-6
roman commence	1
roman d'un	-2
roman de marc	-3
roman est	25
roman et de	1
roman français	-1
roman français est	-2
roman historique	2
roman il	-3
roman indispensable	2
roman je	1
roman mais	-8
roman nous	3
roman ou	5
roman pour	1
roman qui est	-2
roman qui nous	1
roman sur	7
roman sur la	1
roman tout	2
roman très	5
roman une	-4
roman vous	1
roman vraiment très	-2
roman à	-4
romans c'est	1
romans qui	1
romantique	1
rome	-2
rond	-6
ropre	1
rose	-9
rose croix	1
rosnay sait	1
rouge	2
rouge et	2
rouge pour	4
roule	-2
rouler	2
route à	2
routiers	-2
routiers et	-4
royal	-9
royal annonce	-2
royal annonce la	-1
royal assassine	-5
royal assassine l'écologie	-4
royal c'était	-3
royal c'était pourtant	-3
royal enterre	-11
royal ministre	1
royal rassure	4
royal rassure écologistes	3
royal s'attaque	-4
royal s'attaque aux	-3
royal tue	-3
royal tue l	-2
royale	-17
royaume	16
royaume de	2
rt	1
rt fontaine	2
rt fontaine daniel	2
rude	-3
rudolf	3
rudolf hoess	1
rue	8
rues	2
rufin	2
rupture	-1
ruses	1
russe	1
russie	20
russie et	1
russie sera	6
russie sera boostée	3
rusé	2
ruy	1
ruy blas	1
rythme	3
rythme de	3
rythme de l'histoire	1
rythme du	-1
rythme et	1
règne	5
ré	1
réactions	-8
réactions des	-1
réaliser	10
réaliste mais	-2
réalisé	9
réalité de	3
réalité des	4
réalité et	1
réalité et la	1
réalité l'auteur	1
réapprendre	7
réception	1
réchauffement	-20
réchauffement climatique	-3
réchauffement climatique c'est	-16
réchauffement climatique est	-7
réchauffement climatique http	-6
réchauffement de	-1
réchauffement planétaire	-16
récit	5
récit autobiographique	2
récit de	8
récit de la	4
récit on	2
récit qui	12
récit se	3
récit très	1
réconcilie	1
récurrent	-12
réducteur	3
réduction	5
réduction de	10
réduction de la	3
réduction des	-26
réduction des gaz	-11
réduire	9
réduit	2
réduit à	1
réel	-6
réel de	-8
réelle	1
réelle et	4
réellement passé	1
réels	7
réflexion	1
réflexion et	1
réflexion sur	1
réflexions les	1
réflexions sur	1
réfléchir	14
réfléchir avant	1
réfléchir avant de	1
réfléchit	3
réformes	-2
réfugié	1
référence	1
références à	-4
régal	65
régal pour	2
régal à	2
régal à lire	1
régie	7
région	7
région de	1
régions	21
réglementaires	-6
réglementaires http	-4
réitère	-15
réjoui	1
rénovation	2
rénovation énergétique	7
rénovation énergétique à	1
réplique	1
répondre	1
réponse	14
république	-5
réputé	3
répète	-2
répétitif	-7
répétition	-11
répétition de	-3
répétitions	-5
répétées	3
réseau	-39
réserve	-2
résilience	31
résilience face	4
résilience face au	3
résistance	1
résolument	1
résolument moderne	1
résonance	-6
résonne	1
résonnent	1
résoudre	16
résoudre les	7
résoudre les problèmes	5
résultat	-2
résultat est	-3
résume	2
résumé	-3
rétrograde	16
réunis	1
réussi	1
réussie	8
réussit	3
réussit à	1
réussite	2
réussite !	1
réviser	1
révolte	-2
révolte et	-11
révolte et morts	-8
révolution	8
révolutionnaire	1
révélation	3
révélé	3
réédition	9
rêve	10
rêve au	1
rêver	6
rêves	62
rôle	5
rôle de	-4
rôles	-2
s'abstenir	1
s'accrocher	-8
s'accrocher pour	-5
s'accélère	-4
s'adapter	1
s'agissait	-6
s'agit	-1
s'aider	-6
s'allonge	-11
s'allonge http	-2
s'allonge user	-2
s'appeler	-4
s'appelle	1
s'applique	-2
s'arrete	4
s'attachant	2
s'attachant à	1
s'attache	3
s'attache à	1
s'attache à la	1
s'attaque	-1
s'attaque aux	-4
s'attaque aux sociétés	-3
s'en	1
s'en est	2
s'en fout	-2
s'en fout !	-2
s'en sort	6
s'enfuir	2
s'engage	8
s'engagent	22
s'engagent pour	5
s'engagent pour la	4
s'engager	-16
s'ennuie	-74
s'ennuie vite	-2
s'essaie	-2
s'essouffle	-7
s'est fait	1
s'est passé	7
s'est retrouvé	2
s'exprime ici	-1
s'habillant	-6
s'identifie	3
s'il	2
s'il a	2
s'il en	2
s'il faut	-8
s'il vous	1
s'il y	1
s'il y a	2
s'ils sont	-2
s'impose	-1
s'inquiète	-12
s'inspirant	1
s'installe	8
s'installe dans	1
s'intensifie	5
s'interroge	9
s'interroge sur	4
s'interroger sur	-2
s'invitent	28
s'invitent dans	18
s'invitent dans l'écosystème	10
s'oppose	12
s'opposer	-12
s'ouvre	6
s'ouvre à	1
s'unissent	-1
s'unissent contre	-4
s'unissent contre ottawa	-4
s'y	-2
s'échouent	-10
s'échouent en	-3
s'échouent en alaska	-3
s'être	-11
sa	6
sa belle mère	2
sa cible	-4
sa compagne	2
sa condition	1
sa descente	3
sa déchéance	2
sa façon de	-1
sa forme	1
sa langue	2
sa longueur	1
sa mort	-1
sa mère	1
sa mère ne	1
sa mère pour	-2
sa patrie	1
sa petite	1
sa place	2
sa plume	3
sa propre énergie	1
sa prose	2
sa proximité	2
sa publication	1
sa période	2
sa période romantique	1
sa quête	2
sa recherche	2
sa science	1
sa seconde	-1
sa soif	1
sa soif de	1
sa tendresse	1
sa toile	3
sa vie	1
sa vie au	-2
sa vie pour	6
sa vie à	2
sa vision	6
sable	9
saccagé	-3
saccagé par	-2
sachs	4
sacro	1
sacro sainte	1
sacrée	6
sacs	-10
sacs plastiques	-3
sade est	1
saga des	2
sage	-5
sage qui	-1
sages	-1
sain	1
saine	2
saine colère	1
saint	-10
saint augustin	-3
sainte	1
saints	2
sais	-33
sais que	-8
saisissant	1
saisisse	1
saisit	-8
saison	-1
sait	1
sait faire	1
sait nous	-4
sait nous faire	-3
sait qu'on	1
salariés	-5
salariés et	-3
salue	5
salue la	4
saluer	1
san	1
san antonio	-2
sand	6
sang	2
sans	-1
sans NOT_beaucoup	-1
sans NOT_beaucoup NOT_de	-1
sans NOT_conteste	1
sans NOT_difficulté	1
sans NOT_doute	-4
sans NOT_doute pas	1
sans NOT_effort	1
sans NOT_fard	5
sans NOT_grand	-9
sans NOT_grand NOT_intérêt	-2
sans NOT_grande	-30
sans NOT_intérêt	-28
sans NOT_l'autre	4
sans NOT_la	-3
sans NOT_la NOT_moindre	-2
sans NOT_lui	2
sans NOT_merci	-19
sans NOT_merci NOT_http	-2
sans NOT_merci NOT_à	-5
sans NOT_modération	14
sans NOT_modération !	3
sans NOT_originalité	-4
sans NOT_oublier	2
sans NOT_peine	2
sans NOT_plus	-2
sans NOT_pouvoir	5
sans NOT_profondeur	-3
sans NOT_qu'il	1
sans NOT_rapport	-3
sans NOT_rapport NOT_avec	-3
sans NOT_retour	3
sans NOT_répit	2
sans NOT_s'en	2
sans NOT_saveur	-7
sans NOT_surprise	-4
sans NOT_tomber	2
sans NOT_tomber NOT_dans	2
sans NOT_vraiment	-4
sans NOT_âme	-4
sans NOT_être	2
sans aucune	-4
sans jamais	2
santé	-10
santé de	-2
santé de l'écosystème	-2
saoule	-12
sarah	2
sarcastique	4
sartre	-4
sartre et	-5
sartre et de	-4
satire	11
satisfait	6
satisfaite	1
satisfaits	10
satisfaits du	6
satisfaits du maintien	5
saturé	-5
satyre	-10
satyre de	-6
sauf	-1
sauf que	-1
sauf sa	-2
saugrenue	-21
saura	10
saute d'une	1
sautent	-6
sauter	-3
sauvages	19
sauver	-3
sauvé	5
savait	2
savant	1
savantes	-10
savent	3
savoie	13
savoie http	-3
savoir ce	-11
savoir ce qui	-3
savoir que	6
savoir relatif	-1
savoirs	1
savoure	3
savoureux	1
scalpel	2
scandale	-34
scandale des	-21
scandale des éoliennes	-16
scapin	8
scatologique	-4
sceptique	-12
sceptiques	-1
schiste	-17
schizophrénie	4
schmitt	34
schmitt a	2
schéma	1
science	26
science et	7
science fiction	1
sciences	-9
scientifiques	1
scientifiques élaborent	6
scientifiques élaborent une	4
scolaires	8
scorta	-1
scrs	-9
scrs http	-6
scène	3
scène de sexe	-1
scène un	1
scènes	-2
scénario	-7
scénarios	2
scénariste	-1
se bat	1
se battre	10
se cache	4
se contente	-4
se contenter	1
se croirait	-4
se croisent	3
se demander	-12
se demander si	-3
se disant	-1
se doit de	3
se donne	-3
se débarrasser	6
se débarrasser de	2
se débat	2
se dégage	2
se dégage de	1
se déroule	7
se dévoile	2
se dévore	3
se font	-2
se jeter	1
se laisse	1
se laisse lire	-12
se laisse prendre	3
se laisser	1
se lasse	-4
se lit avec	7
se lit comme	3
se lit d'une	4
se lit en	2
se lit facilement	-2
se lit très	1
se lit vite	-21
se livre	4
se mettre	1
se mettre en	1
se meurt	1
se moque	-5
se moque t	-3
se multiplier	-7
se multiplier avec	-5
se mêlent	1
se perd	-9
se perdre	-1
se plonger	1
se plonger dans	1
se posent	3
se prend d'affection	1
se prend pour	-1
se relit	2
se renforce	3
se renforce dans	3
se retrouve	1
se retrouver dans	4
se rouler	-6
se répète	-1
se révéler	1
se sent	1
se situe	-2
se soit	-3
se suicider	-3
se taire	-9
se transforment	-1
se trouve au	1
se veut	-9
se voit	1
second livre	-1
second roman	1
secondaires	3
seconde	2
seconde au	3
seconde fois	2
seconde guerre	1
seconde lecture	2
secouer	1
secret	2
secrets	4
secrète	1
secte	-6
secteur	27
seigneur	6
sein	-1
sein d'un	-12
sein de	-3
sel	2
seller	1
selon l'aie	-6
selon la	9
selon moi	-3
semblaient	1
semblant	-21
semblant de	-2
semble	-2
semble avoir	-9
semble bien	-5
semble écrit	-1
semble être	1
semblé	-2
semprun	1
sens des	1
sens que	1
sensation	6
sensation que	-2
sensations	12
sensibilité	1
sensibilité et	1
sensible	3
sensible et	1
sensibles	1
sensualité	1
sentait	1
sentiers	1
sentiment	-1
sentiment d'avoir	-2
sentiment d'avoir été	-2
sentiment de	3
sentiments	1
sentiments et	4
sentir	7
sept	-8
sera	1
sera boostée	3
sera boostée grâce	3
sera la	-10
serai	-18
serait	-3
serait dommage	3
serait sans	-3
seras	4
seras tu	3
serez	2
serge	-2
seront	-3
seront toujours	-4
seront toujours présentes	-3
serre	3
serre http	-5
serrée	1
servante	3
servent	-16
service	2
service de	5
service du	3
service du développement	2
services	28
services de	4
servir	3
servir de	1
serviteurs	2
ses	1
ses actes	1
ses amours	1
ses autres	1
ses aventures	-4
ses biens	1
ses bourreaux	-3
ses chefs	1
ses connaissances	3
ses descriptions	-4
ses deux fils	-5
ses dix	4
ses doutes	1
ses droits	1
ses failles	1
ses fantasmes	3
ses histoires	2
ses héros	1
ses interrogations	1
ses lecteurs	-3
ses livres de	1
ses objectifs	-13
ses objectifs de	-10
ses parents	-2
ses parents alors	-2
ses personnages	4
ses personnages sont	1
ses perversions	1
ses plus	1
ses premiers	-8
ses premiers livres	-2
ses premiers romans	-1
ses proches	1
ses projets	8
ses quelques	1
ses rêves	13
ses sentiments	-1
ses textes	7
ses victimes	2
seul	-4
seul but	-2
seul but de	-2
seul mot	-2
seul moyen de	1
seul point	-1
seul point positif	-4
seul à	-6
seule traite	2
seulement	-4
seulement les	-3
seuls	-2
sexe	-17
sexe est	-4
sexualité	1
sexuelle	-7
sexuelle qui	-4
sexuelles	-1
sherlock	1
shoah est	1
si !	2
si belle	4
si belle histoire	2
si c'étaient	1
si c'était à	-1
si comme	3
si comme moi	2
si court	4
si elle	-3
si elle avait	-2
si en fait	-1
si il	3
si j'avais	5
si je me	3
si je ne	9
si les choses	1
si on	-7
si on aime	2
si on ne	-2
si personne	1
si peu	-4
si possible	2
si sa	6
si tu	-3
si vous avez	-2
si vous n'avez	2
si vous souhaitez	-2
si vous êtes	4
sic	-4
siecle	11
siens	-10
signal	-15
signal pour	-5
signal pour l'écologie	-4
signe de mauvaise	-4
signe ici	1
signes	5
signé	8
signée	2
silence	9
silence de	1
silva	-1
simenon	3
simple	10
simple et	5
simple mais	4
simple mais le	2
simplement	2
simplement de	-1
simplement génial	3
simplement magnifique	-1
simplement parce	-3
simplement parce que	-2
simples et	1
simplicité	3
simplicité !	2
simpliste	-31
simpliste et	-3
sincère	13
sincère et	1
sincérité	2
sine	-32
sine die	-21
sine die de	-4
sine die http	-1
singes	-14
sinistre	1
sinon	2
sinon je	-3
site	2
situation et	1
situations	3
situe	-1
situé	3
situés	-15
six ans	1
siècle	19
siècle après	1
siècle est	1
siècle le	-2
siècles	26
siècles plus	1
siècles plus tard	1
siège	1
sms	1
so	7
sobre	-25
sobre et	-4
sobriété	2
social et	-9
social et greenwashing	-5
sociale	10
sociales	-2
sociales et	-2
sociales et écologiques	-1
socialisme	-7
socialisme quitte	-5
socialisme quitte le	-4
socialistes	8
sociaux et	-6
sociologique	1
société	6
société et	1
société française	1
société tout	1
société tout entière	1
sociétés	-1
sociétés d'autoroute	1
soeurs	-16
soi	-2
soi disant	-3
soient des	-3
soif de	1
soir	5
soir dans	1
soir à	5
soirée	5
soit aussi	-2
soit parfaitement	1
soit pour	-1
soit que	-4
soit un minimum	-2
soixante	-2
sol	-9
solaire	69
solaire capable	5
solaire capable de	4
solaire est	11
solaire http	17
solaire pour	12
solaire pour l'autoconsommation	2
solaire qui	11
solaire qui stocke	9
solaire thermique	1
solaires http	6
solar	8
soldat	1
soldats	4
soleil	-1
soleil de	3
soleil de tunisie	3
soleil des	-1
soleil levant	1
solidarité	1
solitaire	1
solution	3
solutions	26
sombre	-1
sombres	1
sombres de	2
sombres de l'histoire	1
somme	-1
sommeil	-3
sommes	3
sommes tous	1
sommet de	1
sommets de	-1
son	4
son absence	-10
son absence de	-2
son amant	1
son amour	3
son analyse	-3
son angoisse	2
son art	2
son auteur et	-1
son avenir	1
son chemin	1
son coeur	5
son compagnon	1
son contenu	4
son couple	1
son crime	1
son dernier livre	-1
son destin	15
son dénouement	1
son enfance	-1
son exploit	-4
son exploitation	-1
son fidèle	1
son fidèle compagnon	1
son fils	2
son frère	-2
son goût	-4
son génie	5
son histoire	3
son histoire d'amour	4
son humour	1
son héros	-1
son interview	7
son interview à	5
son intérêt	2
son jeune	1
son lit	1
son lot	-2
son manque de	-2
son mari	2
son meilleur	3
son monde	4
son nouveau livre	1
son objectif	-6
son objectif de	-3
son oeuvre	-4
son originalité	1
son ouvrage	-3
son paroxysme	1
son parti	-3
son passé	4
son personnage	2
son plus	2
son plus jeune	1
son premier roman	1
son prix	11
son projet	7
son propos	2
son propre	-7
son père et	-1
son père qui	-1
son périple à	1
son quotidien	1
son rôle	1
son site	1
son style et	-5
son séjour	1
son talent	-1
son temps	-1
son titre	2
son tour	1
son univers	1
son village	3
son vrai	4
son éditeur	-2
son égocentrisme	1
son énergie	5
son énergie !	2
son épouse	2
son érudition	1
sonne	-1
sonnent	-2
sont agréables	1
sont agréables à	1
sont assez	4
sont attachants	19
sont ceux	10
sont ceux qui	1
sont complètement	-2
sont d'une	-1
sont dans	-2
sont dans la	-1
sont de	-3
sont de vrais	-4
sont des	1
sont des recueils	2
sont donc	-1
sont décrits	1
sont en	-8
sont en train	-16
sont encore	-1
sont extrêmes	-2
sont ils	-2
sont justement	1
sont les	2
sont peu	-2
sont pour	-4
sont pour la	-5
sont réunis	1
sont si	4
sont toujours	2
sont toujours d'actualité	1
sont trop	-2
sont un peu	13
sont un signe	-4
sont une	-1
sont vraiment	-1
sophocle	1
sordide	-2
sort de	1
sorte de	-1
sorte de quizz	-2
sortes de	1
sortes en	-3
sorti de	-8
sorties	1
sortir	2
sortir du	-5
sortir le	-2
sortis	-1
sortis de	-4
souci	-3
souci de	-1
soudain	-2
souffle	46
souffle coupé	2
souffle court	1
soufflé	-4
souffrance	12
souffrance humaine	2
souffrances	4
souffre de	1
souffrir	1
souhait	-2
souhait et	-2
souhaitant	2
souhaite une	-6
souhaite une bonne	-5
souhaitez	-4
souhaité	1
soumis	1
source de	-10
source de profits	-4
sourde	-1
sourire	1
sourire au	1
sourit	2
sourit de	2
sournoise	-5
sous	-2
sous des actes	1
sous des faits	1
sous des morts	1
sous des vivants	1
sous forme	-1
sous forme de	-2
sous la	-1
sous la douche	-6
sous la plume	1
sous la société	1
sous le	6
sous le soleil	9
sous les étoiles	1
sous prétexte	1
sous sa	1
sous terre	1
sous terre !	1
soutenir	45
soutenir la	3
soutenue	4
souterraines	-11
soutien	55
soutien aux	2
soutiennent	1
soutient et	4
soutient et finance	3
souvenirs	15
souvenirs un	1
spectacle de	5
spectateur	2
spirale	5
splendeur	2
splendide	3
sport	6
spécial	2
spéciale	9
ss	5
st françois	1
st françois d'assise	1
st malo	2
stade	-3
stagne	-8
staline	1
stalingrad	1
startup	59
statistiques	-15
statut	2
stendhal	1
stlaurent	3
stockable	7
stockable et	5
stockable et locale	4
stockage	3
stockage d'énergie	2
stockage d'énergie solaire	2
stocke	17
stocke l'électricité	1
stocke sa	6
stocke sa propre	2
stocker	-23
stocker l'énergie	-3
stocker l'énergie solaire	-2
stocker son	5
stocker son énergie	4
stop	-34
story	7
stratégie	2
structure	1
stupeur	-2
stupeur et	-1
stupeur et tremblements	-1
style	1
style agréable	-12
style d'écriture	3
style est	-1
style est agréable	-2
style est vraiment	-2
style et	-9
style je	-2
style me	-2
style moins	-2
style simple	2
style à	3
style à la	1
stéréotypées	-2
su garder	3
subi	-14
subir	2
subit	-5
subitement	2
sublime	46
sublime de	1
sublime et	1
sublimement	4
sublimes	1
subterfuges	-3
subtile	23
subtile et	2
subtilement	2
subtilité des	1
subtilités	-4
succession	7
succession de	1
successives	1
succès http	2
succés	-2
sud est de	-6
suffisamment	3
suffit	10
suffit de	1
suggère le	5
suicide	15
suicider	-4
suicides	-1
suis dit	-10
suis dit que	-4
suis donc	-1
suis déçu	-2
suis déçue	-11
suis déçue déçue	-1
suis ennuyé	-13
suis ennuyée	-33
suis ennuyée et	-3
suis enterré	1
suis enterré sous	1
suis fait avoir	-2
suis forcée	-8
suis forcée à	-6
suis je	-1
suis pourtant	-3
suis rendu	2
suis rendu compte	2
suis totalement	9
suis tout	-4
suis très	-3
suis très déçue	-1
suis un peu	-1
suisse	1
suit	2
suite des	9
suite des aventures	7
suite je	-2
suite les	-4
suite qui	-6
suite tant	1
suite à la	5
suite à un	-5
suivant	1
suivent	6
suivre	-1
suivre les	-8
sujet est	3
sujet qui	-7
sunzil	3
sunzil et	2
sunzil et ingeteam	2
super	5
superbe	26
superbe livre	1
superbe livre !	1
superbement	5
superbement écrit	4
superficiel	-1
superficielle	2
supermarché	-4
supplice	1
supplémentaire	-1
suppose que	-5
suppression de l'écotaxe	6
suppressions	-9
suppressions d'emplois	-6
suppressions d'emplois malaise	-5
supprimer	13
supprimée	-5
supprimée par	-3
supérieur	2
sur amazon et	4
sur ce pays	3
sur ce qui	4
sur certaines	2
sur ces	4
sur cet	-3
sur chaque	2
sur eux	-3
sur fond	5
sur fond de	4
sur france	2
sur internet	-4
sur l'autre	1
sur l'enfance	2
sur l'histoire de	1
sur l'homme	1
sur l'état	-9
sur l'état de	-7
sur la	-1
sur la condition	1
sur la couverture	-5
sur la disparition	-1
sur la justice	-1
sur la paternité	1
sur la quatrième	-3
sur la relation	1
sur la santé	-5
sur la vérité	1
sur laquelle	2
sur le	1
sur le blog	5
sur le développement	-6
sur le réchauffement	6
sur le sens	1
sur le site	-10
sur le thème	-1
sur les autres	3
sur les effets	-3
sur les relations	-1
sur les énergies	7
sur les éoliennes	-1
sur lui	3
sur ma	-8
sur ma faim	-17
sur mesure	-4
sur moi	1
sur quoi	2
sur ses	-19
sur ton	-3
sur un sujet	-2
sur une plage	-8
sur une île	1
sur user	6
surcroît	1
surdoué	-1
surfaces	-3
surgelés	1
surpasse	3
surprenant	9
surprenante	3
surprenantes	33
surprend	3
surprendre	-5
surpris	2
surprise par	3
surprises et	4
surpêche	-4
surréaliste	1
sursaut	-4
surtout apprécié	2
surtout de	11
surtout en	-12
surtout les	-1
surtout lorsqu'on	-3
surtout on	-1
surtout quand	-1
surtout une	-3
surveillés	-9
survie des	5
survit	25
survit à	9
survit à une	4
survivants	7
suspectes	-22
suspectes autour	-15
suspectes autour des	-12
suspendue	-13
suspense	6
suspense est	2
suspension	-8
suspension de	-2
suspension de l'ecotaxe	-3
suspension sine	-11
suspension sine die	-9
suspension écotaxe	-3
svp	-7
symbole	-5
sympa	3
sympathique	1
sympathiques	1
symptômes	4
synagogues	-13
syndièse	29
synthèse	1
système	8
sème	-15
sème la	-4
sème la panique	-3
sécurité	4
séducteurs	2
séduire	2
séduisant	1
séduisante et	3
séduit	13
séduit la	1
ségolène	1
ségolène royal	-3
ségolène royal assassine	-1
ségolène royal s'attaque	-3
ségolène royal tue	-2
séjour	2
séjour à	1
sénatoriales	12
séparation	-1
séparations	2
sépare	3
séparent	1
séparer	4
séparés	-5
séquences	1
série	2
série de	14
série des	-8
sérieuse	6
sérieux	-1
sérénité	2
sûr c'est	-2
sûr il	1
sûr que	-1
sûr quelques	-2
sûr un	2
sûrement	2
sûreté	10
sœur	1
t	-1
t elle	-2
t elle de	-7
t il en	2
t il à	2
t on ?	-3
ta	-1
tableau	-2
tableau d'un	-5
tableaux	4
tache	1
tailleuse	1
taire	-3
tandis	-11
tandis que	-7
tant d'autres	-7
tant de finesse	2
tant mieux	3
tant pis	-2
tante	1
tantôt	7
tapis rouge	4
tapis rouge pour	3
tard	-1
tardait	-5
tartuffe	13
tartuffe est	2
taxe	-18
taxe carbone	-7
taxer	-3
taxer les	-3
taxer les sociétés	-9
taxes	-12
tchernobyl	-3
tech	46
tech i	5
tech i installées	4
technique	4
techniques	-1
technologies	-1
technologique de	2
technologique de prétraitement	2
tel acte	1
tel drame	1
tel ou tel	2
tel que	6
telle est	1
telle qualité	2
telle que	-1
tellement	2
tellement bien	6
tellement on	3
telles	-24
tels que le	-1
templiers	1
temps	1
temps c'est	-3
temps d'agir	20
temps d'agir http	5
temps d'agir par	1
temps d'un	3
temps en	-5
temps où	2
temps qui	2
temps qui passe	7
temps tous	-15
temps à	8
température	6
tempêtes	-1
tempêtes de	-4
tempêtes de neige	-3
tendance à	-8
tendre	23
tendre et	1
tendresse	81
tendresse pour	2
tenir en	-3
tenir le	2
tentation	-1
tentative	2
tentative d'euthanasie	5
tentatives	-11
tenter par	-2
tentera	1
tentée	-1
tenu	-1
terme	-1
terme de	1
termes	4
terminer	-16
terne	-1
terra	-18
terre	-1
terre !	1
terre et	-6
terre à	2
terrestres	-14
terreur	-3
terrible	-1
terriblement attachants	1
terriblement humain	1
terribles	4
territoires	-2
territoires volontaires	2
territoires volontaires dans	1
territoires à	4
territoires à énergie	3
terroriste	1
tes	-2
tes déchets	-12
testet	-19
testet !	-4
teulé	-2
teulé s'est	-1
texte	-1
texte défendu	-3
texte défendu par	-3
texte et	1
texte qui	-5
texte qui n'avance	-4
texte très	13
textes	13
textes de	2
tf	-17
thanatonautes	-24
the	6
thermique	10
thème abordé	-5
thème est	1
thèmes	3
thèmes du	1
thèmes qu'il	2
thèmes qu'il aborde	1
thématiques	6
théorie	1
théories	-1
thérèse	21
thévenoud	-15
thévenoud à	-10
thévenoud à la	-8
théâtral	-1
théâtre en	1
théâtre final	-3
tic	4
tiennent	-2
tient en	4
tient en haleine	3
tiers	-20
tiers du	-13
tiers du livre	-10
tigre	1
timide	3
timide et	2
tirer	3
tirs	16
tiré d'un	-4
tiré du	3
tiré du livre	3
tirée	-2
tirée par	2
tirée par les	1
tirées	-4
tirées par	-3
tirées par les	-2
tisse	14
tisse sa	3
to	24
togo	2
toile	5
toile de fond	1
toile se	1
toilettes	-21
tokyo	9
tolérance	14
tom	-1
tomber	1
tomber amoureux	1
tome de la	1
tomes	-2
ton	-10
ton plus	-3
tonnes de	7
tordre	-1
tordre le	-4
tordu	3
tordue	-8
torpeur	8
tortures	-2
total	1
totale	8
totalement	-5
totalement de	-1
totalement inintéressant	-8
totalement à	1
totalement à part	1
touchant	9
touchant et	5
touchantes	1
touchants	3
touche	-6
touche à	1
touchent	-1
toucher	2
touchée	22
touchée par	2
toujours	1
toujours aussi	5
toujours aussi bien	4
toujours autant	5
toujours avec	1
toujours bien	3
toujours d'actualité	14
toujours d'actualité et	1
toujours en	-1
toujours et	2
toujours la	-2
toujours la même	-2
toujours les	3
toujours les mêmes	-1
toujours plus	3
toujours présentes	-4
toujours un peu	1
toujours une	1
toulouse	2
tour de	-3
tour de force	-1
tour à	1
tour à tour	1
tourmenté	1
tourne	1
tourne autour	2
tourne autour de	2
tourner	-5
tourner en	-1
tournures	-3
tous	4
tous ceux	2
tous ceux qui	2
tous des	-3
tous et	4
tous les autres	1
tous les cas	2
tous les goûts	-1
tous les maux	1
tous les romans	1
tous les sens	-3
tous les temps	2
tous ses livres	-1
tous un	1
tous à	1
tout !	-4
tout au plus	-4
tout aussi	10
tout c'est	-6
tout cas	-1
tout cas c'est	1
tout ce qu'on	2
tout comme	-11
tout d'abord	4
tout dans	3
tout dans un	2
tout de	1
tout doucement	1
tout droit	-1
tout du	-4
tout du long	-3
tout en	8
tout entière	1
tout entière qui	1
tout espoir	1
tout est	-1
tout faire	3
tout genre	1
tout grand	1
tout l'écosystème	-18
tout la	4
tout le bouquin	-1
tout le livre	1
tout le monde	1
tout lu	-4
tout n'est	12
tout particulièrement	-4
tout point	7
tout pour	3
tout prix	-2
tout sauf	-3
tout se fait	1
tout simplement génial	3
tout simplement magnifique	-1
tout simplement parce	-2
tout un	1
tout va	1
tout y est	1
tout à	7
tout à fait	1
tout à la	1
toute	8
toute les	6
toute mon	1
toute sa famille	-3
toute une	28
toute une histoire	4
toute urgence	2
toute époque	1
toutes façons	-4
toutes les espèces	-3
toutes parts	-2
toutes ses	-1
toutes sortes en	-3
toxiques	-27
trace	-4
tracé	3
trade	-10
trade center	-7
tradition	3
traditionnel	3
traducteur	-4
traductrice	2
traductrice elle	1
traduit	-2
tragique	14
tragique de	1
tragiques	9
tragiques qui	1
tragédie	3
tragédies	1
trahison	1
trahisons	2
train	-6
train de	4
train de disparaître	-16
trait	-1
traitant	-1
traitant de	-1
traite	2
traitement des	20
traitement des déchets	16
traiter	1
traité	-2
tranche	9
tranquillement	8
transcanada	2
transcanada veut	-10
transcanada veut bloquer	-8
transformation	1
transforme	1
transforment	-1
transforment en	-1
transformer	1
transition	6
transition http	5
transition énergétique	2
transitionenergetique	63
transitionenergétique	27
transitionénergétique	-3
transparente	2
transporte en	1
transporter	2
transports	-1
transporté	6
trash	-10
trauma	1
travail	-2
travail dans	-7
travaille	-1
travailler	-1
travers	13
travers ce	1
travers ces	1
travers d'une	2
travers l'histoire	1
travers l'histoire de	1
travers la	13
travers les yeux	-6
travers ses	3
travers toutes	2
travers un	5
travers une	2
traverse	6
traverser	3
traversée	-2
traversée de	-1
tremblements	-2
trente	1
tres	1
triangle	1
tribune	4
trilogie	-9
trilogie des	-6
trilogie des fourmis	-3
triomphant	1
triompher	1
tripes	6
triptyque	1
tristan	3
triste	-12
triste mais	2
trois	1
trois cents	12
trois fois	4
trois hommes	1
trois mousquetaires	2
trois tomes	-2
troisième	-13
troisième livre	-3
troisième livre que	-3
trompe	-12
trop	-33
trop court	1
trop de	-11
trop grand	-5
trop liée	2
trop liée à	2
trop long	-14
trop lourd	-1
trop peu	8
trop pour	-7
trop prévisible	-11
trop souvent	-1
trop tard	-12
trop vite	-5
trouble	16
troubles	-2
troublé	3
trouvais	-5
trouvait	-11
trouve	-9
trouve au	1
trouve ce	-7
trouve ce roman	-1
trouve de	-1
trouve en	-1
trouve l'histoire	-4
trouve que	-4
trouve que le	-3
trouve son	1
trouver	-1
trouver des	-3
trouver les	2
trouver une	1
trouverez	-9
trouvé	2
trouvé ce	-1
trouvé dans	6
trouvé dans ce	1
trouvé la	-2
trouvé que	-5
trouvé que les	-4
trouvé une	-3
trouvée	-2
truc	-25
truc de	-3
truchement du	1
truffé	-1
truffé de	-1
très agréable	26
très agréable à	3
très agréablement	5
très attachant	1
très attachants	2
très beau	5
très beau livre	6
très beau roman	2
très belle histoire	2
très belles	-1
très bien	1
très bien documenté	8
très bien orchestré	1
très bon	19
très bon livre	1
très bon moment	3
très bon roman	4
très bonnes	-5
très bons	6
très certainement	1
très certainement un	1
très cher	-1
très contemporain	2
très critique	-12
très dommage	-6
très drôle	5
très désagréable	-9
très déçu	-9
très déçu par	-1
très déçue	2
très déçue par	-6
très facile	6
très facile à	5
très facilement	6
très facilement très	2
très instructif	2
très intéressant	20
très juste	2
très juste dans	2
très longues	-1
très lourd	-1
très ludique	3
très mal	-8
très mauvaise	-7
très moyen	-4
très peu d'élus	1
très plaisant	2
très rapidement	4
très rapidement et	2
très riche	1
très réussi	1
très très	2
très très bon	3
très tôt	1
très utile	3
très vite	-5
très à	2
très à la	2
très émouvant	3
très émue	1
trés	7
trés belle	2
trés bon	7
trésors	1
trêve	1
tt	-11
tu ne	3
tuant	1
tue	-6
tue l	-3
tue l écotaxe	-2
tuerie	10
tueuses	-18
tunisie	8
turcs	1
tweet	-2
twelcome	7
type	-2
type de la	-5
tyrannie	5
tyrannie et	1
tâche	10
tâches	11
télés	-3
témoignage	3
témoigne	4
témoins	-1
témoins de la	-2
ténacité	2
ténèbres	1
tête dans	-4
tête à	-2
têtes	-6
ue	-1
ueps	-10
un achat	-1
un amoureux	1
un an	3
un ancien	1
un ange	-2
un animal	-1
un arbre	2
un art	2
un article	-5
un autre livre	-6
un autre pour	-4
un avant	2
un bal	5
un beau	22
un beau roman	3
un bel	4
un bon	1
un bon début	-2
un bon livre	2
un bon roman	2
un bonheur	2
un bout	2
un bout de	1
un break	-6
un bébé	-3
un caractère	1
un chauffard	2
un chemin	4
un chien	5
un chien survit	4
un classique	9
un climat	-1
un coeur	1
un combat	1
un comble	-4
un concours	3
un concours de	2
un copain	10
un corpus	-3
un coup	1
un coup de	5
un couple	3
un couple de	1
un cours	-2
un de	1
un de ces	3
un des	13
un des meilleurs	3
un des plus	6
un destin	2
un devoir	-3
un dictionnaire	-5
un double	1
un drame	3
un début	-9
un dénouement	5
un développement	6
un développement durable	5
un effort	1
un enfer	-4
un enfer climatique	-3
un esprit	-1
un essai	-9
un essai de	-7
un excellent	2
un excellent roman	1
un extrait	-4
un fait	1
un film	-4
un gigantesque	2
un goût	-3
un goût amer	-6
un grand	3
un grand merci	1
un grand roman	1
un gâchis	-9
un gâchis planétaire	-7
un homme	1
un humour	3
un hymne	7
un hymne à	1
un héros	2
un immense	8
un jeune	1
un jeune homme	1
un jour	2
un lieu	2
un livre de	-9
un livre donc	-1
un livre dur	1
un livre long	-1
un livre merveilleux	1
un livre plein	1
un livre que	11
un livre à	7
un livre écrit	-3
un luxe	10
un magnifique	8
un malin	1
un malin plaisir	1
un mari	5
un mari qui	1
un mauvais	-12
un mauvais signal	-4
un merci	1
un minimum	-4
un miroir	2
un modèle	1
un moment	2
un moment ou	2
un moment où	2
un monde de	1
un monstre	3
un monstre de	2
un morceau	1
un moyen	2
un mythe	1
un non	-2
un nothomb	-2
un nouvel	17
un ouvrage	9
un pan	1
un paragraphe	-4
un parcours	2
un parcours initiatique	2
un pas	13
un pensionnat	-2
un petit	13
un peu	1
un peu choquée	1
un peu comme	-1
un peu déçu	-1
un peu déçue	-10
un peu long	1
un peu lourde	1
un peu moins	1
un peu partout	-3
un peu plate	-2
un peu plus	-1
un peu tirée	-4
un peu trop	1
un peu à	1
un phare	2
un phénomène	-6
un plaisir	10
un plat	-6
un point	2
un portrait	8
un poème	-6
un poète	4
un premier	3
un premier roman	1
un problème	-3
un prof	3
un projet de	-2
un projet pilote	3
un public	-7
un ralentissement	-6
un ralentissement après	-5
un rapport	-2
un regard	-1
un regard sans	3
un restaurant	-3
un roman d'un	-2
un roman de	4
un roman facile	3
un roman français	-1
un roman qui	-5
un roman sur	1
un récit qui	3
un régal	14
un réseau	-5
un savant	1
un secret	2
un semblant	-3
un signe	-11
un signe de	-4
un site	9
un soir	2
un sourire	1
un sourire au	1
un style moins	-2
un style simple	2
un superbe	5
un sursaut	-3
un suspense	5
un tableau	-24
un tel	-1
un tel acte	1
un temps	2
un texte défendu	-3
un texte qui	-4
un ton	-1
un ton plus	-3
un tout	16
un tout autre	1
un tout grand	1
un tout petit	2
un train	-5
un truc	-3
un très	13
un très beau	5
un très bon	1
un très grand	1
un très très	1
un trés	4
un trés bon	1
un univers	1
un vocabulaire	-2
un volume	2
un voyage	1
un voyage au	1
un vrai	30
un vrai régal	4
un véritable enfer	-2
un âge	1
un écologiste	-1
un écosystème	-1
un écosystème pour	3
un éditeur	-2
un élan	1
un élève	-1
un énorme coup	1
un état	2
un évènement	1
un être	1
une adolescente	-7
une affaire	4
une amie	1
une analyse	5
une apologie	2
une apologie de	2
une araignée	-4
une araignée géante	-3
une atmosphère	5
une autre façon	1
une autre édition	-2
une belle	7
une belle lecture	2
une belle écriture	1
une bibliothèque	13
une blague	-11
une bonne	4
une bonne lecture	-5
une carte	20
une carte interactive	7
une catastrophe	-3
une cellule	19
une cellule solaire	15
une centrale	10
une centrale hydroélectrique	2
une chose	1
une compréhension	3
une contradiction	2
une couverture	2
une crise	-8
une crise de	-6
une culture	1
une de ses	1
une dernière	1
une dernière fois	1
une des	-1
une descente	1
une descente aux	1
une déception	-8
une empathie	1
une enquête	-1
une espèce	-1
une excellente	32
une explication	3
une facilité	2
une femme	5
une femme de	1
une femme qui	5
une fiche	3
une fin	-6
une fin en	-1
une fois	1
une fois encore	3
une fois le	1
une force	1
une galerie	1
une grande	7
une grande histoire	1
une histoire	1
une histoire de	1
une histoire sans	-2
une histoire à	-3
une idée	-1
une immense	-3
une impasse	-7
une interview	-5
une interview de	-10
une intrigue qui	-4
une invitation	12
une invitation à	2
une jolie	8
une magnifique	4
une maison	1
une maladie	-1
une manière	2
une mauvaise	-4
une mine	9
une mine de	3
une morale	4
une mère	3
une narration	2
une non	-3
une nuit	-3
une oeuvre	13
une oeuvre de	1
une oeuvre magistrale	1
une oeuvre majeure	1
une passion	1
une passionnante	1
une petite déception	-1
une petite merveille	1
une phrase	-9
une pierre	-2
une pièce	4
une pièce à	4
une plage	-10
une plainte	-6
une plainte dérange	-5
une plongée	1
une pointe	2
une première	4
une prise	-3
une prose	2
une période	-1
une question	1
une quête	5
une relation	-6
une remarquable	1
une remise	2
une remise en	2
une rencontre	2
une respiration	2
une région	5
une révolution	6
une réédition	3
une saine	1
une saine colère	1
une seconde	3
une si	2
une si belle	2
une soirée	3
une solution	22
une sorte de	-1
une source	-2
une source de	-4
une spirale	4
une succession	1
une succession de	1
une suite	-14
une suite qui	-4
une syntaxe	2
une série de	1
une tentative d'euthanasie	4
une terre	2
une thématique	1
une traduction	-9
une tragédie	1
une trés	2
une trés belle	1
une version	-3
une version intégrale	-2
une vieille	7
une vieille dame	6
une vision pessimiste	1
une voie	1
une vraie réussite	2
une véritable	5
une écriture	-7
une écriture simple	-2
une émotion	9
une énergie	13
une énergie propre	6
une étoile	-1
une étrange	9
une étude	6
une île	1
une œuvre	2
unes	2
unique	17
unique d'une	2
unique d'une grande	1
unique en	1
unique à	1
uniquement à	1
unit	-1
unités	1
univers	6
univers du	5
univers du géant	4
urbaines	17
urgence	-1
uriner	-12
uriner sous	-8
uriner sous la	-6
us	1
usage	1
usages	5
usages et	4
usages et meilleures	3
user	1
user !	8
user a	-1
user actuellement	-1
user avec	7
user bien	-8
user climat	7
user contre	-8
user efficacité	6
user efficacité énergétique	4
user elle	-35
user encore	-9
user environnement	-5
user espèces	-8
user espèces en	-6
user et user	3
user gt	8
user http biodiversité	-3
user http environnement	-6
user http user	-1
user il	-15
user il n'y	-4
user ils	-8
user innovation	5
user je	1
user l'expansion	-5
user l'expansion des	-4
user l'écologie	4
user l'écologie c'est	3
user les	-1
user les éoliennes	-19
user mais	-29
user non	-18
user nous	1
user on	8
user oui	6
user partenaire	1
user pourquoi	-16
user réchauffement climatique	4
user si	-5
user toutes	-6
user une	-7
user user	-1
user user et	-9
user user http	-8
user user il	-4
user user l'écologie	3
user user non	-3
user user oui	5
user user une	-1
user user user	-27
user ça	-9
usine	2
utiles	-20
utilisation	4
utiliser l'énergie	3
utiliser l'énergie solaire	2
utilisées	5
utopie	5
utopie ecologie	2
utopie ecologie social	2
utopiste	3
v	-11
va et	3
va faire	1
va gravir	1
va jusqu'à	-2
va lui	-1
va manquer	-6
va manquer son	-3
va me	6
va partir	1
va rencontrer	-1
vacances	6
vacances à	-2
vaches	-10
vacuité	-6
vagues	1
vais	-7
vais bien	-3
vais bien ne	-2
vais devoir	-4
vais devoir racheter	-3
vais dire	-4
valables	5
valet	3
valeur	-5
valeurs	1
valide	13
validée	12
valjean	2
valls	-50
valoir	-7
valse	6
valse lente	4
valse lente des	3
valu	2
valérie	8
valérie saubade	2
variété	3
vaut	8
vaut le	18
vaut le détour	2
vaut vraiment	5
vaut vraiment le	1
veine	-2
veine des	-1
venais	-4
venais de	-3
vend	-9
vendre	-6
vendredi	-21
venge	4
venger	2
vent debout	12
ventes	-22
ventre	-2
venu	-7
venus	-11
verbal	2
verbe	-1
vercors	2
verdict	2
verdurin	3
verlaine	-3
verra	-1
vers	15
vers dieu	2
vers la	17
vers la transition	1
vers le	2
vers son	1
vers un	2
vers une	14
vers à	-3
versailles	1
version	-9
version gratuite	-2
version intégrale	-2
version kindle	-2
versions	1
versé	5
versé ma	2
vert	20
vert du	2
vert du cameroun	2
verte	3
verte en	6
verte en russie	5
verte stockable	5
verte stockable et	4
vertes	-4
vertigineux	3
verts veut	5
verts veut encadrer	4
vertueuse	2
vertus	2
vertus de	1
verve	2
veule	-4
veulent	2
veut	1
veut bloquer	-10
veut bloquer le	-8
veut créer	5
veut des	2
veut encadrer	5
veut encadrer les	4
veut me	1
veut me faire	1
veux	1
via	-6
via user	-8
via user http	-3
vibrant	3
victime	-5
victime du	-25
victime du réchauffement	-20
victimes	3
victoire du	5
vide	-38
vide et	-9
vie	9
vie ?	-1
vie d'un homme	1
vie dans	3
vie de	-1
vie de ses	1
vie de son	1
vie des	1
vie en	2
vie est	1
vie est un	2
vie et	2
vie je	2
vie la	15
vie la mort	2
vie ne	2
vie pour	1
vie reprend	1
vie à	5
vieille	1
vieille dame	3
vieilles	-5
vieillesse mais	-3
vieillit	4
viennent	11
viens de	2
vient d'épouser	2
vient d'épouser le	2
vient d'être supprimée	-3
vient dans	1
vient de	1
vient à	-1
vierge	-1
vierges	-3
vietnam	4
vieux sage	-1
vieux sage qui	-1
vif	8
vigan	-2
vigilance	-14
village	-1
ville de	9
ville de province	1
ville du	1
villes	10
villes renforcent	4
villes renforcent leur	3
villon	-5
vingt ans	1
vint	1
violence	-1
violence de	-2
violence de la	2
violence pour	1
violences	-3
violent	1
violon	1
vise	3
vision	3
vision des	4
vision pessimiste	1
visions	-6
visite	3
visite des	6
visiter	-1
visuels	-1
vit	1
vit aux	-3
vit en	-5
vital	3
vite	-43
vite dans	-5
vite elle	1
vite fait	-5
vite lu	-1
vite lu vite	-4
vite on	-4
vite oublié	-3
vite pour	-1
vite que	-1
vitesse	-26
vitesse grand	-6
vitesse grand v	-5
vivait	-21
vivant dans	1
vivante	14
vivants	11
vivants sous	1
vivants sous des	1
vive	16
vive la	2
vivement	1
vivre	19
vivre en	1
vivre si	2
vocabulaire	1
vocabulaire est	1
vocation	9
voici	-1
voici une	11
voie de disparition	-11
voilà qui	6
voilà une	5
voir dans	1
voir et	4
voir la	3
voir le	1
voir s'il	2
voir si	-9
voir une	-1
voire plus	1
vois	-7
vois pas	-5
voisin	2
voisins	4
voit le	1
voit que	-7
voiture	-47
voix	-8
voix de	1
voix de la	1
vol	25
vol de	1
vol des	3
vol des cigognes	2
volantes	10
volants	2
vole	1
volet	-1
voleur d'ombres	-1
voleurs	-17
volontairement	-1
volontaires	2
volontaires dans	2
volonté du	2
voltige	-4
volée	-2
vomir	-15
von	2
vont	-2
vont devoir	6
vont le	1
vont se	-4
vont se multiplier	-5
vote	-3
votent	14
votre	-2
votre argent	-3
votre chemin	-1
votre enfant	1
votreenergie	12
votreénergie	4
voté	13
voté l'objectif	2
voté l'objectif de	2
voudrais	4
voudrait	4
voue	1
voue un	1
voulais	-5
voulait	-2
voulait faire	-4
vouloir	1
voulu	-2
vous	2
vous aimerez	2
vous avez	-3
vous avez oublié	-4
vous avoir	-3
vous conseille	-8
vous devez	1
vous devez les	1
vous dire	1
vous dis	1
vous fait	13
vous fera	13
vous fera découvrir	1
vous intéresser	5
vous intéresser au	4
vous la	1
vous laissera	2
vous me	1
vous n'avez	1
vous n'en	2
vous ne	13
vous ne NOT_l'avez	4
vous ne NOT_le	8
vous ne NOT_serez	1
vous nous	-2
vous plait	1
vous prend	1
vous qui	-5
vous souhaite	-6
vous souhaite une	-5
vous souhaitez	-3
vous sur	1
vous sur ce	1
vous trouverez	-3
vous vous	6
vous êtes	1
voyage	6
voyage au	2
voyage au bout	1
voyage au fond	1
voyage de	1
voyage et	3
voyage qui	1
voyager et	1
voyait	2
voyons	-5
vrai !	9
vrai et	1
vrai livre	-5
vrai par	2
vrai que	-4
vrai que les	-3
vrai régal	6
vrai régal pour	1
vraie	11
vraie littérature	1
vraie réussite	3
vraie vie	1
vraiment	1
vraiment d'une	3
vraiment de	-2
vraiment l'impression	1
vraiment la	5
vraiment pas	-5
vraiment pris	1
vraiment tres	-8
vraiment trop	-6
vraiment une	-1
vraiment été déçue	-3
vrais et	1
vraisemblable	-1
vu	-2
vu de	-2
vu le film	1
vu par	-19
vue de	1
vue de la	4
vue des	1
vue historique	1
vues	-19
vulgaire	-12
vulgarisation	-3
vulgarité	-21
vulgarité et	-4
vus	2
vécu de	1
véritable chef	1
véritable chef d'oeuvre	1
véritable enfer	-3
véritable enfer climatique	-2
véritablement	8
véritables	5
vérité	28
vérité de	1
vérité et	2
vérité qui	1
vérités	1
véronique	-5
walt	3
wear	-10
wear http	-7
web	16
week end	-3
werber	-17
werber est	-2
werber je	-2
whitman	3
winckler	4
world	-1
world trade	-7
world trade center	-5
x	-3
xii	3
xiième	1
xiième siècle	1
xiv	2
xix	6
xixe	6
xixe siècle	1
xxe	5
xxe siècle	1
y a aussi	1
y a pas	-5
y a pire	-2
y a quand	-5
y a tant	-4
y avait	-11
y avait de	-1
y avait un	-3
y avoir	2
y découvre	1
y est	5
y manque	-1
y réfléchir	3
y sont	-2
y trouve	-3
y'a	-7
zad	-18
zad du	-4
zad du testet	-4
zeller	-7
zen	1
zone	-2
zéro	-12
à avoir	3
à base	1
à beaucoup	-1
à bien	6
à bien des	2
à cacouna	1
à cause	-5
à cause du	-8
à ce livre	-23
à ce personnage	2
à ce roman	-1
à cela	1
à ces	5
à cet	3
à cette époque	4
à ceux qui	-1
à comprendre	-1
à conseiller	4
à coup	2
à coup sûr	2
à croire	-1
à d'autres	7
à de	-1
à de la	-3
à des	-7
à des jeux	-3
à deux fois	-3
à dire pas	2
à distance	-1
à double	-3
à du	-4
à dévorer	2
à effet	2
à effet de	2
à elle	1
à faire de	3
à fait	1
à foix	-17
à foix http	-2
à force	-14
à force de	-7
à franchir	2
à garder	1
à gauche	1
à jamais	3
à juste	1
à juste titre	1
à l'académie	1
à l'adolescence	3
à l'aise	-12
à l'amour	1
à l'annonce	6
à l'auteur de	-1
à l'eau	-20
à l'eau de	-16
à l'elysée	-1
à l'encontre	1
à l'encontre du	1
à l'envers	-2
à l'exception	-2
à l'honneur	22
à l'honneur jusqu'à	1
à l'honneur pour	2
à l'humanité	2
à l'hôtel	3
à l'idée	2
à l'intérieur	5
à l'occasion	1
à l'oeuvre	1
à l'opposé	1
à l'opposé de	1
à l'université	2
à l'utilisation	1
à l'écologie	-2
à l'écoute	1
à l'écriture de	1
à l'égal	1
à l'égal de	1
à l'élevage	6
à l'énergie	-1
à l'époque	5
à la campagne	1
à la chine	5
à la commission	-8
à la dernière	1
à la découverte	1
à la fois	18
à la gare	1
à la guerre	1
à la lecture	-2
à la limite	-5
à la maison	3
à la mort	3
à la nuit	1
à la page	-4
à la perfection	3
à la perte	1
à la plus	1
à la portée	2
à la poubelle	-2
à la poésie	1
à la première	-2
à la rigueur	-1
à la rochelle	-7
à la réflexion	4
à la tolérance	1
à la vie	7
à le découvrir	1
à le faire	1
à le finir	-10
à le terminer	-1
à leur	-2
à lire	7
à lire absolument	1
à lire au	1
à lire avec	3
à lire ce	1
à lire dans	-2
à lire et	3
à lire même	1
à lire pour	3
à lire à	8
à lui	21
à lui même	4
à ma fille	3
à me	-1
à merveille	1
à mes yeux	-1
à mesure	6
à mesure de	2
à mesure des	1
à mettre	-2
à mieux	-15
à mon	1
à mon goût	1
à mon sens	-3
à mort	-1
à ne NOT_plus	1
à nice	1
à nos	2
à nourrir	1
à nous	12
à nous faire	4
à ouarzazate	2
à ouarzazate http	2
à part le	-2
à partager	1
à partir du	-3
à peine	1
à penser	1
à petit	1
à peu près	-3
à phnom	1
à phnom penh	1
à plaisir	-4
à quelqu'un	-4
à quelqu'un qui	-3
à quelque	-1
à qui	2
à raison	-1
à recommander	9
à refaire	-1
à rester	1
à retenir	-3
à retranscrire	1
à revendre	3
à réfléchir	5
à réfléchir sur	1
à sa	1
à sa fille	-1
à sauver	1
à se	3
à ses proches	1
à son propre	1
à son âme	-5
à souhait	-1
à souhait et	-2
à suivre	-1
à survivre	-2
à terre	2
à tour	1
à tous	33
à tous ceux	2
à tous les	1
à tout	1
à tout prix	-2
à tout va	1
à toutes	9
à travers	2
à travers ces	1
à travers l'histoire	1
à travers la	5
à travers ses	2
à travers une	2
à trois	-1
à trouver	-4
à un livre	-1
à un mari	2
à un moment	3
à une autre	-8
à une belle	1
à une période	1
à une sorte	-1
à une tentative	4
à user	51
à user http	6
à vivre	19
à voir	-1
à votre	5
à vue	-3
à ça	-1
à énergie	10
à énergie positive	5
à éteindre	1
à être	-2
âge	3
âgées	1
âme	-4
âmes	1
âmes grises	2
âmes sensibles	-5
ça	-9
ça a	-2
ça aide	9
ça aurait	-2
ça aurait pu	-1
ça commence à	-2
ça devient	-2
ça dépend	-8
ça et	-2
ça je	1
ça les	-4
ça me	-1
ça ne	-5
ça pourrait	7
ça qu'on	-8
ça se	-1
çà	10
çà donne	3
è	10
è siècle	5
ème de	-10
ème de couverture	-7
ème roman de	1
ème siècle	1
éblouissant	1
échanger	2
échanges	2
échanges tout	1
échapper	3
échapper à	2
échapper à la	1
écho	1
échos	8
éclairante	1
éclairé	1
éco	13
écoeuré	-8
écoles	-12
écologie	2
écologie les	-1
écologique	-11
écologique !	-12
écologiques	7
écologiques !	7
écologiques avec	3
écologiques et	-2
écologiques http	17
écologiques pour	14
écologiques pour résoudre	5
écologiste	-33
écologiste !	-1
écologistes	1
écologistes !	-7
écologistes contre	-7
écologistes contre le	-6
écologistes de	7
écologistes demandent	-8
écologistes demandent l'encadrement	-6
écologistes http	-21
écologistes http via	-7
écologistes jean	-3
écologistes jean françois	-2
écologistes le socialisme	-4
écologistes ne	-7
écologistes parlent	-7
écologistes pour	-9
écologistes pour des	-7
écologistes sans	-3
écologistes sans NOT_merci	-2
écologistes sur	5
écologistes surveillés	-6
écologistes user	6
écolos	-18
économie	5
économie et	4
économies	-7
économique	-1
écosystème	24
écosystème de	1
écosystème http	-8
écosystème pour	4
écosystème unique	2
écosystème unique d'une	1
écosystèmes	2
écotaxe	-45
écotaxe et	-3
écotaxe et assassine	-2
écouté	-3
écrire	-6
écrire un	-2
écrit avec	3
écrit ce	1
écrit ce livre	1
écrit de	-1
écrit des	2
écrit mais	-8
écrit que les	1
écrit à	-1
écrit à la	-1
écrite dans	1
écrites	8
écrits de	-2
écrits par	1
écriture	-8
écriture fluide	-1
écriture qui	-3
écriture simple	-2
écriture un	-2
écrivain !	2
écrivain qui	-1
écrivains	-2
écrivait	-2
écrivant	-3
écrivez	-5
édifiante	-6
éditeur	-7
éditeurs	-11
édition	-4
également	12
également la	1
également à	1
élaborent	9
élaborent une	6
élaborent une cellule	4
électricité	-4
électrique	7
électriques	-20
électriques http	-1
éleveurs	4
élevé par	1
élites	1
élogieuses	-5
élogieux	-19
élogieux je	-4
éloigner	2
éloignés	1
éloignés de	1
éloquents	2
élu président	9
élu président de	2
élus	-10
élève de	-1
élèves	-2
élèves de	-19
élégant	9
élégant et	1
élément de	-1
élémentaires	-1
éléments qui	2
émission de	11
émission de foot	5
émois	-1
émotion	13
émotionnelle	1
émotions	26
émouvant	25
émouvante	5
émouvoir	-8
émue par	-1
énergie	35
énergie !	6
énergie http	2
énergie la	3
énergie la moins	1
énergie positive	7
énergie positive pour	3
énergie propre	7
énergie renouvelable	-6
énergie solaire	13
énergie solaire http	1
énergie solaire pour	1
énergie verte	-2
énergie éolienne	7
énergies	-1
énergies fossiles	7
énergies renouvelables	14
énergies renouvelables dans	-1
énergies renouvelables et	4
énergies renouvelables http	15
énergies renouvelables satisfaits	1
énergies vertes	-8
énergétique	30
énergétique en	5
énergétique à	2
énergétique à l'honneur	1
énorme coup	1
énorme coup de	1
énormément	1
éolien	2
éolien et	7
éolienne la	-7
éolienne la grande	-5
éolienne une	-5
éolienne une source	-4
éoliennes	-3
éoliennes !	-32
éoliennes au	5
éoliennes c'est	-3
éoliennes c'est moche	-3
éoliennes de	-18
éoliennes du	9
éoliennes du parc	7
éoliennes en	23
éoliennes et	-3
éoliennes flottantes	7
éoliennes ne	-11
éoliennes volantes	7
éoliennes à	-35
éoliens	6
épais	-4
épargne	8
épidémie	2
épidémie de	1
épisodes	4
épisodes qui	1
épopée	12
époque	28
époque ce	1
époque et	2
époque où	4
époques	3
épouse	20
époustouflant	7
époustouflante	4
époustouflante de	1
épreuves	3
épris	2
éprouver	7
éprouver de	1
éprouver de la	1
épuré	2
équilibre	2
érotiques	2
érudition	1
étaient	1
étaient les	1
étais	3
était	2
était bien	3
était bonne	-5
était il	-1
était la	-1
était le	-5
était prometteur	-5
était totalement	-1
était très	-4
était un	-1
étant	-24
étant donné	-16
étape du	-5
étapes	34
étapes de	4
étapes de sa	1
état	3
états	2
états d'âme	1
éteindre	1
étendues	1
éternels	3
éternité	9
éthique	2
éthique de	1
étoffes	1
étoile	-5
étoiles	-9
étoiles pour	-2
étonnamment	2
étonnant	1
étonne	3
étonné	7
étonné et	2
étouffante	1
étrange	6
étrange et	1
étrange que	1
étrangement	-38
étranger	6
étranger à	2
étrangère	1
étrangères	5
étre	-9
étroites	1
étude	4
étudiant	1
étudie	6
étudier	19
étudié	3
étudiée	4
étudiés	2
été	1
été agréablement	1
été dit	3
été déçu	1
été déçue	-10
été déçue par	-2
été enterré	1
été enterré sous	1
été happée	2
été la	-1
été pour	4
été très	1
été très déçue	-4
été très émue	1
été un	-1
été un peu	-1
été vraiment	1
été écrit	-3
été écrit par	-4
été élu	4
été élu président	3
évidemment	72
évident	1
éviter	-18
éviter ce	-6
évocation	5
évoluent	6
évolution	6
évolué	5
évoque	8
évoqués	1
événements	6
événements de	1
événements de la	1
événements qui	1
êtes	1
être	-2
être d'une	1
être débarrassé	-3
être débarrassé de	-2
être fait	4
être humain	1
être la	1
être là	-3
être parce	1
être pas	3
être que	-2
être quelques	1
être quelques longueurs	1
être temps	-2
être tout	1
être trop	-3
être une	1
êtres	42
île	2
îles	13
œuvre	3
😂	17
