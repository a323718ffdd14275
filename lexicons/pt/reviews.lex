# format: repute-lexicon/1
# name: reviews
# language: pt
# version: 1
# licence: GPL-3.0-or-later
# trained-on: pt_b2w negative=13181 neutral=6653 positive=13326 held-out=8366 digest=097b72d9c2f750162c124a0e530721b8
# trained-on: pt_umsab_tweets negative=720 neutral=720 positive=721 held-out=870 digest=3a3a5aad8d88af2c1a32c55dc9191581
# settings: entries=20000 words=3 texts-min=2 cost=9 digits=no presence
# settings: dropped=25 calibration-error=0.0133
# negators: não nao ñ nem nunca jamais sem nada nenhum nenhuma ninguém tampouco
# negation-window: 3
# scale: 0.1210307
# slope: 0.1581
# probability: 0.985255 0.0488873
# thresholds: -0.220 0.220
# accuracy: pt_b2w n=6682 binary=0.9330 f1=0.9339 n3=8366 f1-3=0.6626 pearson=0.8014
# accuracy: pt_umsab_tweets n=580 binary=0.8466 f1=0.8502 n3=870 f1-3=0.6172 pearson=0.6598
!	7
! ?	-6
:(	-39
:)	23
:/	-53
:/ masterchefbr	-10
:d	26
;)	-4
;d	33
<3	15
?	-18
NOT_a	-1
NOT_a NOT_americanas	8
NOT_a NOT_compra	-32
NOT_a NOT_comprar	5
NOT_a NOT_câmera	-3
NOT_a NOT_declarar	11
NOT_a NOT_descrição	-5
NOT_a NOT_desejar	30
NOT_a NOT_dever	9
NOT_a NOT_devolução	-3
NOT_a NOT_entrega	-2
NOT_a NOT_loja	-8
NOT_a NOT_mercadoria	-9
NOT_a NOT_minha	-6
NOT_a NOT_mochila	-5
NOT_a NOT_necessidade	5
NOT_a NOT_necessidade NOT_de	12
NOT_a NOT_nota	3
NOT_a NOT_nota NOT_fiscal	-11
NOT_a NOT_nota fiscal	5
NOT_a NOT_oportunidade	-4
NOT_a NOT_oportunidade de	-3
NOT_a NOT_pele	6
NOT_a NOT_pena	6
NOT_a NOT_pena comprar	5
NOT_a NOT_reclamar	36
NOT_a NOT_reclamar NOT_do	14
NOT_a NOT_tela	-4
NOT_a NOT_temperatura	-10
NOT_a NOT_troca	-2
NOT_a NOT_usar	-4
NOT_a NOT_ver	-3
NOT_a NOT_ver NOT_com	6
NOT_a NOT_água	-16
NOT_a americanas	6
NOT_a compra	8
NOT_a cor	-3
NOT_a descrição	-9
NOT_a descrição do	-3
NOT_a desejar	9
NOT_a foto	1
NOT_a mirian	-6
NOT_a netflix	-4
NOT_a ninguém	-16
NOT_a outra	-4
NOT_a tempo	5
NOT_a troca	-14
NOT_abaixando	6
NOT_abre	-18
NOT_abri	-2
NOT_absorve	-3
NOT_abóbora	-14
NOT_acabamento	-31
NOT_acabar	-4
NOT_acabou	5
NOT_aceita	-10
NOT_aceito	-18
NOT_acende	-7
NOT_acessar	2
NOT_achei NOT_que	-8
NOT_acompanhando	-5
NOT_acompanhar	13
NOT_aconselho	-28
NOT_acontece NOT_com	7
NOT_acordo	-15
NOT_acordo com	-4
NOT_acostumado	8
NOT_acreditei	20
NOT_acreditei NOT_quando	4
NOT_acredito	1
NOT_acredito NOT_q	-14
NOT_acredito NOT_que	2
NOT_acredito NOT_que NOT_o	-8
NOT_adequadamente	-20
NOT_adequado	-3
NOT_adianta	-5
NOT_adiantou	-41
NOT_adiantou nada	-6
NOT_agora	7
NOT_agride	4
NOT_aguenta	-40
NOT_aguenta nada	-7
NOT_aguento	4
NOT_aguento NOT_mais	4
NOT_aguentou	-5
NOT_ainda	18
NOT_ainda !	-6
NOT_ainda não	-8
NOT_ajuda	-12
NOT_ajudar	3
NOT_ajudou	-3
NOT_ajustar	-7
NOT_alcance	-5
NOT_alergia	21
NOT_algo	-9
NOT_algo que	-4
NOT_alguma	-7
NOT_alimentos	3
NOT_alisa	-11
NOT_altas	-5
NOT_alto mas	5
NOT_além	-5
NOT_amar	63
NOT_ambiente	-3
NOT_americana	-4
NOT_americanas	35
NOT_americanas NOT_e	-6
NOT_americanas nem	-5
NOT_anatel	-7
NOT_andar	-8
NOT_ano	-5
NOT_anos	-7
NOT_anunciado	6
NOT_anúncio	-5
NOT_ao	-15
NOT_ao NOT_menos	-2
NOT_ao NOT_que	-3
NOT_aonde	-12
NOT_apara	-3
NOT_aparece	-24
NOT_aparelho	-4
NOT_aparelhos	-3
NOT_aparenta	-4
NOT_apena	-5
NOT_apenas	-6
NOT_aperta	27
NOT_aplicativo	-4
NOT_aplicativos	-5
NOT_apresenta	-6
NOT_apresentou	32
NOT_apresentou NOT_problemas	9
NOT_apresentou nenhum	13
NOT_apresentou nenhum NOT_problema	4
NOT_aquela	11
NOT_aquelas	-2
NOT_aquele	-6
NOT_aqui	-4
NOT_aquilo	-7
NOT_arranhão	14
NOT_arrepende	13
NOT_arrependi	17
NOT_arrependimentos	4
NOT_arrependo	60
NOT_arrependo NOT_de	5
NOT_arrependo NOT_de ter	4
NOT_as	-8
NOT_as NOT_dimensões	-12
NOT_as NOT_especificações	-3
NOT_as NOT_expectativas	-3
NOT_as NOT_luzes	4
NOT_as NOT_minhas	-5
NOT_as NOT_peças	2
NOT_as mãos	3
NOT_assim	-9
NOT_assistencia	-3
NOT_assisti	-4
NOT_assistir	6
NOT_assisto	-5
NOT_assisto NOT_mais	-10
NOT_assistência	-5
NOT_assistência NOT_técnica	-5
NOT_ate	-3
NOT_ate NOT_o	-6
NOT_atende	-26
NOT_atende NOT_as	-3
NOT_atendem	9
NOT_atendeu	-47
NOT_atendeu NOT_minhas	-2
NOT_atendida	2
NOT_atendido	3
NOT_atendimento	-4
NOT_atenção	-19
NOT_atrapalha	45
NOT_atrapalha NOT_o	7
NOT_atrapalhe	-4
NOT_atrás	-4
NOT_atualiza	5
NOT_atualização	-33
NOT_até	-29
NOT_até NOT_agora	-2
NOT_até NOT_hoje	-11
NOT_até agora	-6
NOT_autorização	-5
NOT_avaliar	12
NOT_avaliar NOT_algo	-4
NOT_avaliar NOT_mais	9
NOT_avaliar NOT_o	19
NOT_avaliar NOT_o produto	22
NOT_avaliar NOT_pois	-12
NOT_avaliar NOT_um	-7
NOT_avaliar NOT_um produto	-5
NOT_avaliar o	-2
NOT_avaliar o produto	-22
NOT_avaliar pois	-12
NOT_avaliar um	-5
NOT_avaliar um produto	-4
NOT_avaliação	4
NOT_avaliá	-19
NOT_avaliá NOT_lo	-4
NOT_avaria	17
NOT_avarias	-5
NOT_aviso	6
NOT_azul	-4
NOT_baixa	-4
NOT_baixar	-1
NOT_bandeja	-3
NOT_barato	21
NOT_barulhento	17
NOT_barulho	41
NOT_bate	-9
NOT_bateria	-2
NOT_bem	-20
NOT_bem e	-3
NOT_bem mas	4
NOT_bluetooth	-11
NOT_boa	-16
NOT_bom	-19
NOT_bom resultado	4
NOT_bonito	-11
NOT_bordas	-4
NOT_botão	3
NOT_branco	-5
NOT_brasil	11
NOT_braço	14
NOT_brilho	-15
NOT_brincadeira	-7
NOT_brincadeira não	-5
NOT_buscar	-4
NOT_cabe	-22
NOT_cabo	-29
NOT_cabo NOT_usb	-3
NOT_cadeiras	-3
NOT_caiam	-7
NOT_caiam NOT_nessa	-8
NOT_caixa	-6
NOT_canais	-7
NOT_cancelamento	-11
NOT_cancelar	13
NOT_cansar	11
NOT_capa	-9
NOT_capacete	-5
NOT_capinha	7
NOT_carga	-20
NOT_caro	9
NOT_carrapatos	8
NOT_carrega	-35
NOT_carregador	-2
NOT_carregar	2
NOT_carregava	-4
NOT_carregou	-14
NOT_carro	-4
NOT_cartuchos	-2
NOT_casa	-15
NOT_causou	7
NOT_cd	-6
NOT_celular	10
NOT_cep	-11
NOT_certeza	5
NOT_certeza de	17
NOT_certo	-33
NOT_chave	16
NOT_chega NOT_as	7
NOT_chega NOT_no	-4
NOT_chega nem	-10
NOT_chegar	1
NOT_chegar NOT_na	10
NOT_chegar NOT_na data	8
NOT_chegou	-58
NOT_chegou !	3
NOT_chegou ?	-9
NOT_chegou NOT_a	-7
NOT_chegou NOT_ainda	-15
NOT_chegou NOT_até	-2
NOT_chegou NOT_e	-3
NOT_chegou NOT_em	-18
NOT_chegou NOT_em NOT_minha	-5
NOT_chegou NOT_na	-6
NOT_chegou NOT_no	4
NOT_chegou NOT_o	-9
NOT_chegou NOT_o NOT_produto	-2
NOT_chegou antes	10
NOT_cheguei	-7
NOT_cheguei NOT_a	-5
NOT_claras	-2
NOT_claro	-8
NOT_cliente	4
NOT_cobertura	-4
NOT_cobrar	25
NOT_cobrar NOT_o	7
NOT_cobre	-25
NOT_coceira	5
NOT_codigo	-5
NOT_cola	-4
NOT_colchão	-3
NOT_colocaram	-13
NOT_com NOT_a	-4
NOT_com NOT_o	-6
NOT_com NOT_um	5
NOT_com a	3
NOT_com as	4
NOT_com o	7
NOT_com os	-3
NOT_com um	-2
NOT_com vcs	-3
NOT_comandos	-2
NOT_comentários	3
NOT_comer	-17
NOT_comeu	-24
NOT_comeu NOT_abóbora	-5
NOT_começar	-7
NOT_como	-5
NOT_como NOT_avaliar	-24
NOT_como NOT_avaliar o	5
NOT_como NOT_avaliar pois	-2
NOT_como NOT_deveria	-13
NOT_como NOT_eu	-11
NOT_como NOT_excelente	8
NOT_como NOT_me	11
NOT_como NOT_na	-5
NOT_como NOT_opinar	-4
NOT_compara	-8
NOT_comparação	9
NOT_compatível	-4
NOT_compensa	-10
NOT_compensa NOT_comprar	-3
NOT_completa	-4
NOT_complicação	21
NOT_complicações	10
NOT_comporta	-3
NOT_compra	1
NOT_comprando	-4
NOT_comprar	5
NOT_comprar NOT_mais	-13
NOT_comprar NOT_mais nada	-5
NOT_comprar nada	-3
NOT_comprarei	4
NOT_compraria	-16
NOT_compraria NOT_novamente	-18
NOT_compras	-10
NOT_compre	-58
NOT_compre !	-5
NOT_comprei	3
NOT_comprem	-73
NOT_comprem !	-11
NOT_compro	-26
NOT_compro NOT_mais	-27
NOT_compro NOT_mais nada	-2
NOT_compro nada	-13
NOT_comprometesse	7
NOT_comprometeu	7
NOT_compromisso	1
NOT_comunicação	-6
NOT_concorrente	15
NOT_condiz	-4
NOT_condiz NOT_com	-22
NOT_condiz NOT_com NOT_a	-10
NOT_condiz NOT_com NOT_o	-2
NOT_condição	-4
NOT_condições	-14
NOT_condições NOT_de	-9
NOT_conecta	-9
NOT_confere	-2
NOT_confere NOT_com	-3
NOT_confiança	-21
NOT_confiavel	3
NOT_confio	-19
NOT_conforme	-1
NOT_conforto	-11
NOT_confortável	-4
NOT_conhecia	32
NOT_conhecimento	3
NOT_consegue	7
NOT_conseguem	-2
NOT_consegui	-15
NOT_conseguia	3
NOT_conseguimos	-9
NOT_conseguindo	-9
NOT_conseguir	-29
NOT_conseguir NOT_usar	-3
NOT_conseguiram	-20
NOT_conseguiu	11
NOT_consigo	-19
NOT_consigo NOT_acessar	3
NOT_consigo NOT_achar	-15
NOT_consigo NOT_avaliar	5
NOT_consigo NOT_contato	3
NOT_consigo NOT_entrar	-7
NOT_consigo NOT_entrar NOT_em	-4
NOT_consigo NOT_falar	-14
NOT_consigo NOT_falar NOT_com	-5
NOT_consigo NOT_rastrear	2
NOT_consigo NOT_usar	-18
NOT_consta	-13
NOT_consumidor	-7
NOT_conta	-1
NOT_contar NOT_que NOT_o	4
NOT_contato	38
NOT_contato NOT_com	3
NOT_contato NOT_que	7
NOT_contato com	-3
NOT_contato para	-5
NOT_conteúdo	-13
NOT_controle	-18
NOT_controle NOT_de	-3
NOT_controle NOT_e	-6
NOT_cor	17
NOT_coragem NOT_de	-3
NOT_cores	-8
NOT_corresponde	-50
NOT_corresponde NOT_ao	-4
NOT_correspondem	-6
NOT_correspondeu	-11
NOT_corretamente	3
NOT_correto	-6
NOT_corta	-15
NOT_corta nada	-5
NOT_costumo	7
NOT_coube	-4
NOT_credibilidade	-6
NOT_creio	-27
NOT_creio NOT_que	-18
NOT_cuidado	-4
NOT_cumpre	-38
NOT_cumpre NOT_com	-6
NOT_cumpre NOT_o	-16
NOT_cumpre NOT_o NOT_que	-9
NOT_cumprem	-9
NOT_cumprem NOT_com	-4
NOT_cumprido	-9
NOT_cumprindo	-4
NOT_cumprir	-27
NOT_cumpriram	-6
NOT_cumpriram NOT_o	-4
NOT_cumpriu	-2
NOT_curti	-27
NOT_curto	7
NOT_código NOT_de	-5
NOT_d	-14
NOT_da	-10
NOT_da NOT_americanas	-20
NOT_da NOT_qualidade	-18
NOT_da NOT_qualidade do	-7
NOT_da americanas	3
NOT_da loja	-10
NOT_danifica	9
NOT_dano	-4
NOT_danos	6
NOT_dao	-4
NOT_dar	-10
NOT_das	-9
NOT_das NOT_americanas	-3
NOT_dava	-4
NOT_de	-5
NOT_de NOT_acordo	-8
NOT_de NOT_chegar	-23
NOT_de NOT_comer	-4
NOT_de NOT_entrega	2
NOT_de NOT_entrega nem	8
NOT_de NOT_forma	-37
NOT_de NOT_instruções	-3
NOT_de NOT_jeito	2
NOT_de NOT_longe	-6
NOT_de NOT_ouvido	-5
NOT_de NOT_ser um	4
NOT_de NOT_uso	-6
NOT_de NOT_vidro	6
NOT_de forma	-11
NOT_de nada	13
NOT_de parar	10
NOT_de parar de	8
NOT_de retirar	9
NOT_de testar	5
NOT_de uso	-3
NOT_decepcionou	23
NOT_declarar	16
NOT_defeito	15
NOT_defeito NOT_algum	2
NOT_deixa NOT_a	-6
NOT_deixa NOT_a NOT_desejar	4
NOT_deixa NOT_de	3
NOT_deixa NOT_de NOT_ser	6
NOT_deixa nada	5
NOT_deixou	9
NOT_deles	-9
NOT_dentro	2
NOT_depois	-4
NOT_depois NOT_de	-3
NOT_deram	23
NOT_deram NOT_retorno	2
NOT_deram NOT_satisfação	-5
NOT_deram nenhuma	-4
NOT_desagradáveis	8
NOT_desagradáveis !	5
NOT_descrição	-41
NOT_desde	11
NOT_desejar	48
NOT_desinstalar	8
NOT_desliga	-7
NOT_desligou	3
NOT_despachado	-3
NOT_desperdiça	7
NOT_desperdiça NOT_milho	5
NOT_dessa	-29
NOT_desse	9
NOT_desta	2
NOT_deste	-14
NOT_detalhes	-4
NOT_deu	5
NOT_deu NOT_problema	6
NOT_deu nenhum	2
NOT_deu nenhum NOT_problema	4
NOT_deve	-2
NOT_devendo	16
NOT_devendo nada	11
NOT_dever	13
NOT_deveria NOT_ser	-3
NOT_deveriam	-9
NOT_devido	-13
NOT_devolução	-22
NOT_devolver	-22
NOT_devolveram	13
NOT_devolveram NOT_o	-6
NOT_devolvi	-28
NOT_devolvi NOT_porque	-7
NOT_devolvo	-3
NOT_dia	-3
NOT_dias	-5
NOT_dificuldade	14
NOT_difícil	5
NOT_dimensões	-18
NOT_dinheiro	-19
NOT_dinheiro de	-8
NOT_dinheiro de volta	-6
NOT_direito	-52
NOT_direito NOT_e	3
NOT_discute	8
NOT_disponível	-27
NOT_disse	4
NOT_disse NOT_que	21
NOT_disse NOT_que NOT_a	16
NOT_disso	-15
NOT_diz	-14
NOT_dizer	-1
NOT_dizer NOT_se	-3
NOT_do	-1
NOT_do NOT_meu	-5
NOT_do NOT_produto	-3
NOT_do NOT_produto NOT_chegar	-4
NOT_do NOT_que NOT_reclamar	4
NOT_do NOT_que reclamar	6
NOT_do mesmo	-4
NOT_do que	-3
NOT_do tamanho	16
NOT_dois	-8
NOT_dor	4
NOT_dormir	5
NOT_dos	-10
NOT_dos meus	-7
NOT_dura	-22
NOT_dura NOT_muito	2
NOT_dura nada	-23
NOT_dura nem	-17
NOT_durante	-4
NOT_durou	-12
NOT_duvida	9
NOT_duvidas	12
NOT_duvidas NOT_a	6
NOT_dá	-23
NOT_dá NOT_certo	-4
NOT_dá NOT_para	5
NOT_dá NOT_pra	2
NOT_dá NOT_uma	-3
NOT_dão	-8
NOT_dúvida	37
NOT_dúvidas	-12
NOT_e	10
NOT_e NOT_ainda	-21
NOT_e NOT_igual	-3
NOT_e NOT_mail	4
NOT_e NOT_muito NOT_bom	-6
NOT_e NOT_o	-3
NOT_e NOT_também	-5
NOT_e a	-4
NOT_e ainda	-6
NOT_e eu	10
NOT_e mail	-12
NOT_e nao	-4
NOT_e nem	6
NOT_e nem NOT_o	-2
NOT_e ninguém	3
NOT_e não	-40
NOT_e o	-5
NOT_e sem	-4
NOT_e sim	-2
NOT_efeito	-17
NOT_efeito nenhum	-3
NOT_efetuar	-28
NOT_eficaz	-11
NOT_ela	-19
NOT_ele	1
NOT_eles	13
NOT_em	7
NOT_em NOT_casa	-2
NOT_em NOT_contato	-23
NOT_em NOT_contato para	-2
NOT_em NOT_minha	-8
NOT_em NOT_minhas	-2
NOT_em NOT_português	-17
NOT_em contato	2
NOT_em contato com	3
NOT_em estoque	-16
NOT_em nada	-1
NOT_em nenhum	-2
NOT_em português	-7
NOT_em um	7
NOT_em uma	9
NOT_email	-22
NOT_embalagem	-14
NOT_embalagem original	-4
NOT_emitida	-14
NOT_emitido	-3
NOT_emitiram	-5
NOT_empresa	-8
NOT_encaixa	-26
NOT_encaixa NOT_direito	-8
NOT_encaixa NOT_no	-2
NOT_encaixam	-35
NOT_encaixar	-8
NOT_encaixe	-2
NOT_encaixou	-4
NOT_encomenda	9
NOT_encontrar	5
NOT_encontro	2
NOT_endereço	-6
NOT_entender	3
NOT_entendi	-9
NOT_entendo	-11
NOT_entra	-17
NOT_entra NOT_em	-8
NOT_entra NOT_em NOT_contato	-2
NOT_entrada	-16
NOT_entrar	10
NOT_entrar NOT_em	2
NOT_entrar NOT_em contato	1
NOT_entraram	3
NOT_entraram NOT_em	2
NOT_entraram NOT_em NOT_contato	2
NOT_entre os	9
NOT_entrega	-19
NOT_entrega NOT_em	3
NOT_entrega NOT_no	-4
NOT_entrega NOT_o	-3
NOT_entrega nem	14
NOT_entregam	5
NOT_entregar	-30
NOT_entregaram	-13
NOT_entregaram NOT_a	-3
NOT_entregaram NOT_e	2
NOT_entregaram NOT_o	13
NOT_entregaram NOT_o NOT_produto	-5
NOT_entregaram NOT_o produto	-3
NOT_entregarem	-8
NOT_entregasse	18
NOT_entregou	2
NOT_entregou NOT_o	-7
NOT_entregue	-15
NOT_entregue !	4
NOT_entregue NOT_até	-7
NOT_entregue NOT_e	-13
NOT_entregue NOT_por	-3
NOT_entregues	-5
NOT_entrou	-30
NOT_entrou NOT_em	-17
NOT_entrou NOT_em NOT_contato	-10
NOT_então	-3
NOT_enviado	-27
NOT_enviar	-26
NOT_enviaram	-3
NOT_enviou	-5
NOT_equipamento	11
NOT_era NOT_do	-5
NOT_era NOT_o	-10
NOT_era NOT_o NOT_que	-5
NOT_era NOT_original	-2
NOT_erro !	3
NOT_escorrega	6
NOT_escova	-6
NOT_escrever	9
NOT_escrever mas	6
NOT_escuta	-4
NOT_escuto NOT_o	5
NOT_esforço	6
NOT_espaço	4
NOT_especifica	-19
NOT_especificação	-10
NOT_especificações	-17
NOT_espera	-6
NOT_esperado	-10
NOT_esperando	-6
NOT_esperar	-3
NOT_esperava	-5
NOT_espere	2
NOT_esperei	-7
NOT_esquecer	5
NOT_esquenta	-7
NOT_esquenta NOT_muito	-6
NOT_essa	-17
NOT_essa NOT_loja	-5
NOT_essas	-12
NOT_esse	-28
NOT_esse NOT_produto	-27
NOT_esta	3
NOT_estabilidade	-5
NOT_estava	4
NOT_estava NOT_com	5
NOT_estava NOT_mais	5
NOT_estavam	-7
NOT_este	9
NOT_este NOT_produto	-16
NOT_estoque	-12
NOT_estorno	-3
NOT_estou	-13
NOT_estou NOT_conseguindo	-5
NOT_estou NOT_satisfeita	-3
NOT_estrelas	41
NOT_está	-23
NOT_está NOT_funcionando	-7
NOT_está NOT_sendo	-6
NOT_estão	-36
NOT_eu	-6
NOT_eu esperava	-9
NOT_excelente	68
NOT_excelente NOT_porque	3
NOT_exigir muito	-5
NOT_existe	-4
NOT_existia	-8
NOT_expectativas	-20
NOT_experiencia	18
NOT_explicar	-9
NOT_explicação	-31
NOT_fabricado	-3
NOT_fabricante	-4
NOT_falando	12
NOT_falar	-11
NOT_falar NOT_com	-15
NOT_falar NOT_da	-24
NOT_falar NOT_da NOT_entrega	-4
NOT_falar NOT_na	4
NOT_falaram	-5
NOT_falta	3
NOT_falta de	-3
NOT_faltando	3
NOT_faltar	9
NOT_faz	-5
NOT_faz NOT_a	-5
NOT_faz NOT_efeito	-3
NOT_faz NOT_entrega	15
NOT_faz NOT_milagre	7
NOT_faz NOT_o	-9
NOT_faz nada	-4
NOT_fazem	5
NOT_fazer	20
NOT_fazer NOT_a	-3
NOT_fazer NOT_o	-3
NOT_fazer nada	-8
NOT_fazê	8
NOT_fecha	-5
NOT_fechar	-4
NOT_feita	-15
NOT_feito	-5
NOT_feliz	-4
NOT_ferro	-3
NOT_fez	-14
NOT_fiapos	3
NOT_fica	-2
NOT_fica NOT_a	9
NOT_fica NOT_a NOT_dever	7
NOT_fica NOT_bem	-3
NOT_fica NOT_devendo	6
NOT_fica NOT_devendo nada	5
NOT_fica NOT_muito	-7
NOT_fica NOT_no	-13
NOT_ficar NOT_abaixando	4
NOT_ficaram	14
NOT_fico	3
NOT_fico NOT_mais	7
NOT_ficou	-15
NOT_filme	9
NOT_fiquei	-2
NOT_fiquei NOT_satisfeita	-8
NOT_fiquei NOT_satisfeita NOT_com	-4
NOT_firmes	-2
NOT_firmeza	-28
NOT_fiscal	14
NOT_fiscal foi	-11
NOT_fixa	-8
NOT_fixação	-17
NOT_fixo	-3
NOT_fiz	-2
NOT_fizeram	-15
NOT_foi	3
NOT_foi NOT_cumprido	-5
NOT_foi NOT_emitida	-4
NOT_foi NOT_entregue	-36
NOT_foi NOT_entregue !	2
NOT_foi NOT_entregue NOT_até	-6
NOT_foi NOT_entregue NOT_e	-6
NOT_foi NOT_enviado	4
NOT_foi NOT_feita	-6
NOT_foi NOT_feito	-3
NOT_foi NOT_o NOT_que	-4
NOT_foi NOT_possível	-7
NOT_foi NOT_postado	-4
NOT_foi NOT_recebido	-4
NOT_foi NOT_resolvido	8
NOT_foi nem	-12
NOT_fome	-5
NOT_fone	-6
NOT_fone NOT_de	-2
NOT_fones	-10
NOT_for	6
NOT_fora	-5
NOT_forma	-49
NOT_formada	-5
NOT_formato	-9
NOT_forte	-7
NOT_força	-3
NOT_fosse	-8
NOT_fosse NOT_o	-4
NOT_fosse NOT_pelo	5
NOT_fosse NOT_por	-6
NOT_foto	-36
NOT_fotos	-5
NOT_fraco	-5
NOT_frescura	33
NOT_fui	27
NOT_full	-2
NOT_full NOT_hd	-3
NOT_fumaça	6
NOT_funciona	-31
NOT_funciona !	7
NOT_funciona NOT_bem	-5
NOT_funciona NOT_com	-4
NOT_funciona NOT_como	-5
NOT_funciona NOT_e	-11
NOT_funciona NOT_mais	-17
NOT_funciona NOT_o	-3
NOT_funcionalidade	-10
NOT_funcionando	-35
NOT_funcionar	-27
NOT_funcionaram	-5
NOT_funcionava	-2
NOT_funcionou	-65
NOT_funcionou NOT_mais	-3
NOT_furos	-3
NOT_fácil	9
NOT_fácil de	3
NOT_fã	12
NOT_ganhar	10
NOT_garantia	-5
NOT_gasta	14
NOT_gastar	2
NOT_gastar NOT_muito	8
NOT_gela	-10
NOT_gelada	-11
NOT_gente	-4
NOT_gira	-4
NOT_globo	-11
NOT_gordura	10
NOT_gostam	13
NOT_gostaria	12
NOT_gostei	-19
NOT_gostei !	-11
NOT_gostei NOT_da NOT_qualidade	-11
NOT_gostei NOT_do	-24
NOT_gostei NOT_do NOT_produto	-24
NOT_gostei NOT_foi	5
NOT_gostei NOT_foi NOT_do	4
NOT_gostei NOT_mas	11
NOT_gostei NOT_pois	-7
NOT_gostei NOT_por	-4
NOT_gostei NOT_que	4
NOT_gostei não	-10
NOT_gosto NOT_de	4
NOT_grande	-2
NOT_grava	-8
NOT_grave	5
NOT_graça	-32
NOT_gruda	26
NOT_gruda NOT_os	8
NOT_gruda nada	21
NOT_h	15
NOT_haveria	-3
NOT_havia	-26
NOT_havia NOT_sido	-4
NOT_hoje	-53
NOT_horas	-20
NOT_houve	2
NOT_hp	-2
NOT_há	-17
NOT_idêntica	5
NOT_igual	4
NOT_igual NOT_o	-2
NOT_iluda	-5
NOT_ilumina	-9
NOT_iluminação	-7
NOT_imagem	-1
NOT_imagina	18
NOT_imaginava	-5
NOT_imaginava NOT_que	-3
NOT_importa NOT_o	-7
NOT_incomoda	6
NOT_indicaria	-5
NOT_indicação	-5
NOT_indico	-15
NOT_indico NOT_a	-5
NOT_indico NOT_pra	-2
NOT_infelizmente	-11
NOT_informa	-50
NOT_informam	-7
NOT_informar	-7
NOT_informação	-13
NOT_informação NOT_sobre	-4
NOT_informações	-15
NOT_inmetro	-2
NOT_inox	-4
NOT_instalado	3
NOT_instalar	-4
NOT_instalei	14
NOT_instruções	-19
NOT_interferir NOT_no	8
NOT_internet	-2
NOT_irei	-1
NOT_isso	-13
NOT_isso !	-3
NOT_ja	3
NOT_jeito	-5
NOT_jeito nenhum	2
NOT_jogo	-5
NOT_justificativa	-8
NOT_já	5
NOT_kit	-10
NOT_lacre	-6
NOT_lanterna	-5
NOT_lava NOT_a	14
NOT_lava NOT_louça	-9
NOT_lavar	-5
NOT_leitor	-2
NOT_lembro	6
NOT_li	7
NOT_lidar	71
NOT_liga	-41
NOT_liga NOT_mais	-8
NOT_ligado	-4
NOT_ligando	-4
NOT_ligar	-30
NOT_ligava	-14
NOT_ligou	5
NOT_ligou NOT_mais	-9
NOT_limpa	-4
NOT_lo	2
NOT_local	-4
NOT_logo	-3
NOT_loja	39
NOT_lojas	23
NOT_lojas NOT_americanas	-4
NOT_longe	-21
NOT_louça	-4
NOT_lugar	-20
NOT_luzes	7
NOT_lá	-15
NOT_lá NOT_essas	-2
NOT_lâmpada	-7
NOT_lê	-4
NOT_m	-5
NOT_machuca	6
NOT_machuca NOT_a	5
NOT_machuca NOT_a NOT_pele	4
NOT_madeira	-4
NOT_mail	6
NOT_mais	21
NOT_mais !	-2
NOT_mais NOT_a	1
NOT_mais NOT_a mirian	-5
NOT_mais NOT_barato	9
NOT_mais NOT_comprarei	-13
NOT_mais NOT_compro	-30
NOT_mais NOT_compro nada	-8
NOT_mais NOT_em	-7
NOT_mais NOT_em estoque	-6
NOT_mais NOT_o	1
NOT_mais NOT_o produto	3
NOT_mais nada	1
NOT_mais nenhum	-7
NOT_mais não	-12
NOT_mais sem	16
NOT_mais sem NOT_ele	7
NOT_manda	3
NOT_mandar	-6
NOT_mandaram	-27
NOT_mandava	5
NOT_mandou	-12
NOT_mantem	-5
NOT_mantém	-31
NOT_manual	-23
NOT_manual NOT_de	-6
NOT_manual NOT_em	-4
NOT_marca	-7
NOT_marcado	11
NOT_mas	-3
NOT_masterchefbr	-6
NOT_material	-35
NOT_me	-3
NOT_me NOT_arrependi	9
NOT_me NOT_arrependo	39
NOT_me NOT_arrependo NOT_de	4
NOT_me NOT_da	-2
NOT_me NOT_decepcionou	4
NOT_me NOT_deixou	36
NOT_me NOT_deram	7
NOT_me NOT_dá	-9
NOT_me NOT_entregaram	-12
NOT_me NOT_entregaram NOT_o	-4
NOT_me NOT_entregasse	12
NOT_me NOT_entregou	-4
NOT_me NOT_enviaram	-3
NOT_me NOT_foi	-3
NOT_me NOT_responde	-15
NOT_me NOT_responderam	13
NOT_me NOT_respondeu	4
NOT_medida	-15
NOT_medidas	-3
NOT_medo	18
NOT_medo !	2
NOT_meio	-7
NOT_melhor	17
NOT_melhor NOT_porque	8
NOT_melhor que	6
NOT_memória	-3
NOT_menos	-4
NOT_mercadoria	-24
NOT_merece	-14
NOT_mesma	-2
NOT_mesmo	14
NOT_metade	-6
NOT_metade NOT_do	-3
NOT_meu	-11
NOT_meu NOT_dinheiro	18
NOT_meu NOT_dinheiro de	-3
NOT_meu NOT_pedido	-4
NOT_meu NOT_problema	-9
NOT_meu NOT_produto	-1
NOT_meu NOT_produto ainda	-2
NOT_meu dinheiro	-4
NOT_meu pedido	-4
NOT_meu problema	-7
NOT_meu produto	-20
NOT_meus	-5
NOT_milagre	10
NOT_milho	12
NOT_mim	7
NOT_minha	-39
NOT_minha casa	-7
NOT_minha residência	-2
NOT_minhas	-68
NOT_minhas NOT_expectativas	-2
NOT_minhas expectativas	-3
NOT_minutos	-22
NOT_miriam	-9
NOT_modelo	-4
NOT_monta	-5
NOT_montar	3
NOT_mostrou	12
NOT_motivo	-4
NOT_motivos	-16
NOT_movimentos	9
NOT_mudando	6
NOT_mudou	-6
NOT_muito NOT_barulho	6
NOT_muito NOT_bem	-3
NOT_muito NOT_do produto	-5
NOT_muito NOT_espaço	17
NOT_muito NOT_fraco	-3
NOT_muito NOT_grande	7
NOT_muito NOT_grave	13
NOT_muito NOT_resistente	-4
NOT_muito NOT_ruim	-2
NOT_muito bom	6
NOT_mês	-14
NOT_na	-7
NOT_na NOT_americanas	-2
NOT_na NOT_data	-5
NOT_na NOT_embalagem	-7
NOT_na NOT_internet	-6
NOT_na NOT_minha	-13
NOT_na americanas	5
NOT_na descrição	-6
NOT_na mão	14
NOT_nas	-28
NOT_natural	-6
NOT_necessidade NOT_de	36
NOT_necessidades	-12
NOT_necessita	10
NOT_necessita NOT_de	7
NOT_necessário	9
NOT_negar NOT_que	9
NOT_negativo	7
NOT_nessa	-37
NOT_nessa NOT_loja	-2
NOT_nesse	-5
NOT_nesse NOT_site	-7
NOT_nesta	-16
NOT_neste	-15
NOT_netflix	-32
NOT_ninguem	-15
NOT_no NOT_estoque	-3
NOT_no NOT_lugar	-3
NOT_no NOT_meu	-4
NOT_no NOT_prazo e	-3
NOT_no NOT_site	-11
NOT_no brasil	-2
NOT_no site	-3
NOT_nome	-5
NOT_normal	-12
NOT_nota	5
NOT_nota NOT_fiscal	4
NOT_nota NOT_fiscal foi	-9
NOT_nota fiscal	3
NOT_nota fiscal !	10
NOT_notícias	-5
NOT_novamente	-1
NOT_noção	-18
NOT_nude	-10
NOT_num	-12
NOT_numeração	-4
NOT_número	-3
NOT_o	-18
NOT_o NOT_ambiente	-3
NOT_o NOT_aparelho	-2
NOT_o NOT_braço	9
NOT_o NOT_cabo	-10
NOT_o NOT_celular	3
NOT_o NOT_chip	-8
NOT_o NOT_cliente	-15
NOT_o NOT_código	3
NOT_o NOT_efeito	-8
NOT_o NOT_fone	-9
NOT_o NOT_kit	-4
NOT_o NOT_manual	-4
NOT_o NOT_material	-3
NOT_o NOT_melhor	-2
NOT_o NOT_mesmo	15
NOT_o NOT_meu	-14
NOT_o NOT_meu produto	-11
NOT_o NOT_pedido	-4
NOT_o NOT_peso	3
NOT_o NOT_prazo	-8
NOT_o NOT_prazo de	-6
NOT_o NOT_preço	-7
NOT_o NOT_problema	-5
NOT_o NOT_produto	-23
NOT_o NOT_produto !	-23
NOT_o NOT_produto ainda	5
NOT_o NOT_produto até	-13
NOT_o NOT_produto como	-3
NOT_o NOT_produto e	-26
NOT_o NOT_produto em	6
NOT_o NOT_produto já	-3
NOT_o NOT_produto não	4
NOT_o NOT_produto o	-2
NOT_o NOT_produto para	-5
NOT_o NOT_produto pois	-3
NOT_o NOT_produto por	-5
NOT_o NOT_produto que	21
NOT_o NOT_que esperava	-5
NOT_o NOT_que eu	-20
NOT_o NOT_que fazer	-9
NOT_o NOT_que promete	-7
NOT_o NOT_que reclamar	28
NOT_o NOT_que é	-7
NOT_o NOT_recebi	-13
NOT_o NOT_resultado	-8
NOT_o NOT_site	3
NOT_o NOT_suficiente	-7
NOT_o NOT_tamanho	-7
NOT_o azul	-5
NOT_o da	-4
NOT_o frete	5
NOT_o meu	-3
NOT_o problema	-3
NOT_o produto	1
NOT_o produto pois	10
NOT_o produto porque	-4
NOT_o produto que	-4
NOT_o produto é	-3
NOT_o que	-5
NOT_o que eu	-5
NOT_o seu	-14
NOT_o valor	5
NOT_obstante	4
NOT_obtive	-23
NOT_obtive NOT_resposta	18
NOT_obtive NOT_retorno	-6
NOT_obtive nenhum	-2
NOT_obtive nenhuma	-2
NOT_ocorrer	-6
NOT_ocupa	11
NOT_ocupa NOT_espaço	-3
NOT_ocupa NOT_muito	8
NOT_ocupa NOT_muito NOT_espaço	7
NOT_ocupar NOT_espaço	5
NOT_oferece	-7
NOT_oferecer	-10
NOT_oficiais	16
NOT_oleoso	26
NOT_olhar	-3
NOT_onde	12
NOT_opinião	-3
NOT_oportunidade de	-4
NOT_opção	-3
NOT_oque	-4
NOT_original	-64
NOT_original !	-3
NOT_original NOT_e	-3
NOT_os	-9
NOT_os NOT_aplicativos	-4
NOT_ou	-11
NOT_outro	4
NOT_ouvido	-8
NOT_ouvir	-4
NOT_p	-9
NOT_paciência	-7
NOT_padrão	-3
NOT_pagar	-10
NOT_palavras	5
NOT_para	-21
NOT_para NOT_o	-4
NOT_para nada	-4
NOT_para ninguém	-6
NOT_parafuso	-3
NOT_parceiro	6
NOT_parece	-29
NOT_parecer	-10
NOT_parei	10
NOT_parei NOT_de	7
NOT_parte	-14
NOT_passa	-37
NOT_passar	-18
NOT_passaram	-7
NOT_passou	-9
NOT_pau	-4
NOT_pedi	-6
NOT_pedido	-30
NOT_pega	-23
NOT_pegou	-4
NOT_pela	-7
NOT_pele	4
NOT_pelo	3
NOT_pelo NOT_site	2
NOT_pelo o	6
NOT_pelo site	-4
NOT_película	-21
NOT_pena	9
NOT_pena comprar	6
NOT_perde	14
NOT_perdi	-3
NOT_perfeitamente	-3
NOT_perigo	25
NOT_permite	-3
NOT_perto	-4
NOT_pesado	8
NOT_peso	2
NOT_pessoa	-4
NOT_peças	7
NOT_pincel	-6
NOT_pior	-3
NOT_pode	3
NOT_pode NOT_faltar	7
NOT_pode NOT_sair	-14
NOT_pode NOT_ser	-15
NOT_poder	-11
NOT_podia	-14
NOT_pois	13
NOT_pois NOT_a	-3
NOT_pois NOT_o	-4
NOT_pois não	-7
NOT_por	2
NOT_por isso	-14
NOT_por mim	-9
NOT_por um	-3
NOT_porcaria	-2
NOT_porque	3
NOT_porque da	-5
NOT_porque o	7
NOT_porquê	-10
NOT_português	-12
NOT_posicionamento	-9
NOT_posição	-49
NOT_possibilidade	3
NOT_posso	-3
NOT_posso NOT_avaliar	-16
NOT_posso NOT_avaliar NOT_o	7
NOT_posso NOT_avaliar NOT_pois	-6
NOT_posso NOT_avaliar NOT_um	-5
NOT_posso NOT_avaliá	-4
NOT_posso NOT_avaliá NOT_lo	-3
NOT_posso NOT_falar	2
NOT_posso NOT_fazer	-6
NOT_posso NOT_ficar	3
NOT_posso NOT_opinar	-6
NOT_posso NOT_recomendar	-2
NOT_possui	-5
NOT_possível	-34
NOT_postado	-6
NOT_pouco	-15
NOT_pq	-8
NOT_pra	13
NOT_pra NOT_avaliar	-3
NOT_pra NOT_mim	3
NOT_pra NOT_quem	-8
NOT_pra NOT_usar	-3
NOT_pra NOT_ver	-7
NOT_pra nada	-2
NOT_pra ninguém	11
NOT_pratico	-8
NOT_prato	-8
NOT_prazo	-11
NOT_prazo e	-7
NOT_precisa	17
NOT_precisa NOT_ficar	9
NOT_preciso	1
NOT_preciso NOT_mais	3
NOT_precisou	10
NOT_precisão	-19
NOT_presente	-2
NOT_presta	-32
NOT_pretendo	-14
NOT_pretendo NOT_comprar	-3
NOT_previsão	-20
NOT_previsão NOT_de	-6
NOT_preço	-2
NOT_preço !	4
NOT_primeira	3
NOT_pro	8
NOT_problema	2
NOT_problema NOT_com	4
NOT_problema NOT_e	7
NOT_problema NOT_quanto	4
NOT_problemas	13
NOT_problemas NOT_até	14
NOT_problemas NOT_até NOT_o	4
NOT_problemas NOT_e	3
NOT_problemas NOT_para	14
NOT_produto	-26
NOT_produto !	-43
NOT_produto NOT_chegar	-5
NOT_produto NOT_e	5
NOT_produto a	-2
NOT_produto ainda	5
NOT_produto ate	-2
NOT_produto até	-29
NOT_produto até agora	-3
NOT_produto até hoje	-3
NOT_produto como	-5
NOT_produto comprado	-3
NOT_produto e	-54
NOT_produto e nem	-4
NOT_produto e não	-3
NOT_produto em	10
NOT_produto então	-2
NOT_produto está	-2
NOT_produto já	-5
NOT_produto no	-6
NOT_produto não	3
NOT_produto o	-4
NOT_produto para	-13
NOT_produto pois	-3
NOT_produto por	-9
NOT_produto porque	-5
NOT_produto que	20
NOT_produto que comprei	-12
NOT_produto é	-6
NOT_produtos	5
NOT_projeta	-4
NOT_promoção	8
NOT_protege	4
NOT_proteção	7
NOT_provoca	6
NOT_prática	3
NOT_pude	-22
NOT_puder	4
NOT_pé	-2
NOT_pés	-5
NOT_pó	5
NOT_q	-1
NOT_q NOT_era	7
NOT_qual	-15
NOT_qual NOT_é	-3
NOT_qualidade	-18
NOT_qualidade de	5
NOT_qualquer	3
NOT_quando	-9
NOT_quanto	3
NOT_quanto NOT_tempo	-8
NOT_quantos	-12
NOT_quase	-12
NOT_que	14
NOT_que NOT_a	2
NOT_que NOT_atrapalhe	-3
NOT_que NOT_ele	-10
NOT_que NOT_iria	-4
NOT_que NOT_isso	27
NOT_que NOT_reclamar	4
NOT_que esperava	-6
NOT_que eu	-7
NOT_que eu comprei	3
NOT_que eu esperava	-26
NOT_que fazer	-12
NOT_que nao	-4
NOT_que não	-2
NOT_que o	-10
NOT_que o produto	-9
NOT_que promete	-10
NOT_que reclamar	46
NOT_que reclamar !	4
NOT_que é	-5
NOT_quebrar	3
NOT_queima NOT_a	4
NOT_queimar	30
NOT_queixas	13
NOT_quem	3
NOT_quem NOT_é	-5
NOT_quer	-1
NOT_querem	-5
NOT_queremos	5
NOT_querer	4
NOT_queria	-4
NOT_quero	11
NOT_quero NOT_mais	5
NOT_quero NOT_o	-3
NOT_quero NOT_que	-5
NOT_quis	4
NOT_rastrear	2
NOT_real	-24
NOT_realizar	-6
NOT_recebe	-28
NOT_recebe NOT_o	-2
NOT_recebemos	-12
NOT_recebemos NOT_o	-4
NOT_receber	-29
NOT_receber NOT_o	-12
NOT_receber NOT_o NOT_produto	-3
NOT_recebi	-51
NOT_recebi !	-20
NOT_recebi ?	-3
NOT_recebi NOT_a	-20
NOT_recebi NOT_a NOT_mercadoria	-3
NOT_recebi NOT_ainda	-9
NOT_recebi NOT_até	-9
NOT_recebi NOT_até NOT_hoje	-2
NOT_recebi NOT_e	-18
NOT_recebi NOT_meu	4
NOT_recebi NOT_meu NOT_produto	13
NOT_recebi NOT_o	18
NOT_recebi NOT_o NOT_mesmo	5
NOT_recebi NOT_o NOT_meu	-15
NOT_recebi NOT_o NOT_produto	9
NOT_recebi NOT_os	-3
NOT_recebi NOT_produto	6
NOT_recebi nada	6
NOT_recebi nenhum	4
NOT_recebi nenhuma	-3
NOT_recebido	-12
NOT_recebido NOT_o	-3
NOT_recebido NOT_o produto	-3
NOT_recebimento	-3
NOT_recebir	-5
NOT_recebo	-19
NOT_recebí	-10
NOT_reclamar	17
NOT_reclamar NOT_do	8
NOT_reclamar NOT_do produto	14
NOT_reclamações	6
NOT_recomendado	-10
NOT_recomendar	-20
NOT_recomendaria	-31
NOT_recomendo	-53
NOT_recomendo !	-38
NOT_recomendo NOT_a	6
NOT_recomendo NOT_a NOT_compra	-6
NOT_recomendo NOT_a NOT_loja	-3
NOT_recomendo NOT_a ninguém	-4
NOT_recomendo NOT_comprar	-2
NOT_recomendo NOT_e	-4
NOT_recomendo NOT_essa	-6
NOT_recomendo NOT_esse	-8
NOT_recomendo NOT_esta	3
NOT_recomendo NOT_este	13
NOT_recomendo NOT_este NOT_produto	-2
NOT_recomendo NOT_o	-9
NOT_recomendo NOT_o NOT_produto	-5
NOT_recomendo NOT_para	-7
NOT_recomendo NOT_pois	9
NOT_recomendo NOT_pra	8
NOT_recomendo NOT_pra ninguém	6
NOT_recomendo nem	-6
NOT_recomendável	-10
NOT_reconhece	-15
NOT_reconhece NOT_o	-5
NOT_reconheceu	-10
NOT_rede	-5
NOT_reembolso	-4
NOT_regulagem	-3
NOT_resistente	-6
NOT_resistência	-6
NOT_resolução	-3
NOT_resolva	3
NOT_resolve	12
NOT_resolvem	-15
NOT_resolver	-19
NOT_resolveram	-10
NOT_resolverem	-2
NOT_resolveu	-26
NOT_resolvido	18
NOT_respeita	-11
NOT_respeito	13
NOT_responde	6
NOT_responder	-16
NOT_responderam	-17
NOT_respondeu	11
NOT_responsabiliza	-11
NOT_resposta	-27
NOT_resposta NOT_da	-6
NOT_respostas	-10
NOT_ressarcida	-5
NOT_resseca	5
NOT_resultado	-47
NOT_resultados	-7
NOT_retorna	-10
NOT_retornam	-12
NOT_retornaram	-5
NOT_retorno	-82
NOT_retorno !	-4
NOT_retorno NOT_da	-2
NOT_roda	-20
NOT_roupa	-6
NOT_ruim	-13
NOT_ruim mas	-3
NOT_ruído	33
NOT_rótulo	-13
NOT_sabe	3
NOT_sabe NOT_o	-6
NOT_sabe NOT_o NOT_que	-4
NOT_sabe NOT_usar	6
NOT_sabem	3
NOT_sabendo	4
NOT_saber	9
NOT_sabia	2
NOT_sai	-16
NOT_sai NOT_água	-4
NOT_saia	-11
NOT_saiu	16
NOT_sao	-13
NOT_sapato	6
NOT_satisfação	-13
NOT_satisfeita	-10
NOT_satisfeita NOT_com	-7
NOT_satisfeita NOT_com a	-3
NOT_satisfeito	10
NOT_satisfeito NOT_com	-9
NOT_se	3
NOT_se NOT_acha	9
NOT_se NOT_arrepende	8
NOT_se NOT_arrepender	19
NOT_se NOT_compara	-4
NOT_se NOT_consegue	-17
NOT_se NOT_discute	5
NOT_se NOT_encaixa	-3
NOT_se NOT_encaixam	-2
NOT_se NOT_importa	-4
NOT_se NOT_pode	-6
NOT_se NOT_por	-6
NOT_se NOT_quer	12
NOT_se NOT_responsabiliza	-7
NOT_se NOT_é	3
NOT_se NOT_é bom	-4
NOT_se é	-2
NOT_segredo	12
NOT_segura	-2
NOT_segurança	-5
NOT_sei	1
NOT_sei NOT_como	-8
NOT_sei NOT_o	2
NOT_sei NOT_o NOT_que	-5
NOT_sei NOT_onde	4
NOT_sei NOT_qual	-3
NOT_sei NOT_quanto NOT_tempo	-7
NOT_sei NOT_quantos	-5
NOT_sei NOT_quem	-11
NOT_sei NOT_quem NOT_é	-4
NOT_sei NOT_se	8
NOT_sei NOT_se NOT_por	-5
NOT_sei NOT_se NOT_é	-6
NOT_selo	-38
NOT_selo NOT_do	-3
NOT_semana	-5
NOT_sempre	-3
NOT_sendo	-9
NOT_sendo NOT_possível	-5
NOT_senti	-4
NOT_sentir	5
NOT_sequer	-31
NOT_ser	5
NOT_ser NOT_muito	3
NOT_ser NOT_original	-7
NOT_ser NOT_vendido	-6
NOT_serve	-17
NOT_serve NOT_no	-6
NOT_serve NOT_para	-17
NOT_serve NOT_para nada	-2
NOT_serviu	-25
NOT_seu	-3
NOT_seus	3
NOT_sido	-20
NOT_simples	16
NOT_sinal	-1
NOT_site	29
NOT_smartphone	8
NOT_sobra	12
NOT_sobra NOT_de	5
NOT_sobre	-19
NOT_sobre NOT_a	-5
NOT_sobre a	-8
NOT_sobre o	-14
NOT_software	9
NOT_solicitei	-3
NOT_solução	-5
NOT_som	-33
NOT_sombra	13
NOT_sombra NOT_de	9
NOT_somente	3
NOT_sorte	1
NOT_sou NOT_muito	7
NOT_sucesso	-80
NOT_suficiente	-3
NOT_suficiente para	-3
NOT_superou	-7
NOT_suporta	-56
NOT_suporta NOT_o	-5
NOT_suporte	-10
NOT_suporto	-10
NOT_surpresas NOT_desagradáveis	5
NOT_surpresas NOT_desagradáveis !	4
NOT_susto	6
NOT_são	-13
NOT_só	5
NOT_tablet	-3
NOT_tamanho	-20
NOT_também	3
NOT_também não	-4
NOT_tanta	6
NOT_tantas	-7
NOT_tanto	-1
NOT_te NOT_deixa	7
NOT_tela	-12
NOT_telefone	15
NOT_tem	-3
NOT_tem NOT_a	-6
NOT_tem NOT_assistência	-7
NOT_tem NOT_como	22
NOT_tem NOT_como NOT_avaliar	3
NOT_tem NOT_em	-3
NOT_tem NOT_em NOT_estoque	-3
NOT_tem NOT_força	-3
NOT_tem NOT_igual	7
NOT_tem NOT_informações	-6
NOT_tem NOT_melhor	4
NOT_tem NOT_muita	-18
NOT_tem NOT_muito	3
NOT_tem NOT_o	15
NOT_tem NOT_o NOT_produto	3
NOT_tem NOT_o NOT_que	4
NOT_tem NOT_o NOT_selo	-3
NOT_tem NOT_preço	4
NOT_tem NOT_segredo	8
NOT_tem NOT_som	-5
NOT_tem NOT_um	-5
NOT_tem NOT_um NOT_bom	-6
NOT_tem NOT_um NOT_telefone	-3
NOT_tem NOT_uma	-13
NOT_tem nada	-6
NOT_tem nada NOT_a	3
NOT_tem nada NOT_de	-4
NOT_tem nem	-8
NOT_tem nem NOT_um	-7
NOT_tem nenhum	-4
NOT_tem nenhuma	-13
NOT_tem uma	5
NOT_temos	-4
NOT_temos NOT_como	-4
NOT_temperatura	-26
NOT_tempo	-6
NOT_tempo NOT_para	-4
NOT_tenha	-1
NOT_tenham	-11
NOT_tenho	9
NOT_tenho NOT_como	-49
NOT_tenho NOT_como NOT_avaliar	-38
NOT_tenho NOT_do	9
NOT_tenho NOT_do NOT_que	6
NOT_tenho NOT_mais	8
NOT_tenho NOT_mais nada	3
NOT_tenho NOT_muito	-5
NOT_tenho NOT_o	1
NOT_tenho NOT_o NOT_que	3
NOT_tenho NOT_oque	4
NOT_tenho NOT_que	16
NOT_tenho NOT_reclamações	9
NOT_tenho NOT_resposta	-7
NOT_tenho nada	2
NOT_tenho nem	-6
NOT_tentar	-3
NOT_ter	6
NOT_ter NOT_comprado	17
NOT_ter NOT_recebido NOT_o	-3
NOT_teria	-18
NOT_teria NOT_comprado	-11
NOT_terá	-4
NOT_testei	3
NOT_teve	2
NOT_tinha	12
NOT_tinha NOT_o	-12
NOT_tinha NOT_o NOT_produto	-5
NOT_tinham	-17
NOT_tira	-7
NOT_tirar	3
NOT_tire	24
NOT_tive	7
NOT_tive NOT_a	-12
NOT_tive NOT_a NOT_oportunidade	-3
NOT_tive NOT_mais	7
NOT_tive NOT_o	-4
NOT_tive NOT_retorno	-14
NOT_tive nenhum NOT_problema	13
NOT_tive nenhuma	-6
NOT_tive nenhuma NOT_resposta	-3
NOT_tiver	-1
NOT_tiver NOT_cuidado	-4
NOT_tiveram	-3
NOT_toda	-3
NOT_toda NOT_a	-3
NOT_toda hora	6
NOT_todo	-10
NOT_todos NOT_os NOT_celulares	7
NOT_tomando	-4
NOT_tomou	-12
NOT_top	9
NOT_totalmente	12
NOT_trabalhar	-7
NOT_transportadora	-8
NOT_trava	19
NOT_trava bateria	5
NOT_travam	6
NOT_travamentos	3
NOT_travou	6
NOT_tritura	-11
NOT_troca	-34
NOT_trocado	-3
NOT_trocar	-31
NOT_trocaram	-5
NOT_troco	19
NOT_troco NOT_por	7
NOT_troquei	3
NOT_troquei NOT_porque	-4
NOT_tão NOT_bem	6
NOT_técnica	-20
NOT_um	1
NOT_um NOT_mês	-11
NOT_um NOT_pouco	-6
NOT_um NOT_produto	-12
NOT_um celular	8
NOT_um produto	-25
NOT_um produto que	-4
NOT_uma	-23
NOT_uma NOT_boa	-7
NOT_uma NOT_resposta	-11
NOT_uma NOT_semana	-3
NOT_usa	-2
NOT_usamos	13
NOT_usar	-2
NOT_usb	7
NOT_usei mas	-4
NOT_uso	3
NOT_utilidade	-6
NOT_utilizar	-2
NOT_utilizar NOT_a	7
NOT_utilizar NOT_o	-5
NOT_utilizei	22
NOT_utilizei NOT_o	3
NOT_utilizei NOT_o NOT_produto	8
NOT_utilizo	-6
NOT_vai	-3
NOT_vai NOT_se	9
NOT_vai NOT_se NOT_arrepender	7
NOT_vale	-56
NOT_vale NOT_a	-2
NOT_vale NOT_a NOT_pena	-1
NOT_vale NOT_o	-10
NOT_vale NOT_o NOT_preço	-1
NOT_valor	10
NOT_vaza	3
NOT_vcs	-3
NOT_veio	-4
NOT_veio NOT_a	-2
NOT_veio NOT_com	-2
NOT_veio NOT_como	-3
NOT_veio NOT_faltando	16
NOT_veio NOT_manual	-4
NOT_veio NOT_na	-16
NOT_veio NOT_na NOT_embalagem	-8
NOT_veio NOT_o	-12
NOT_veio nada	9
NOT_veio nada NOT_de	5
NOT_vejo	20
NOT_vem	-3
NOT_vem NOT_a	-6
NOT_vem NOT_com	5
NOT_vem NOT_com NOT_a	-6
NOT_venda	-7
NOT_vendedor	-14
NOT_vender	2
NOT_vendido	-11
NOT_venta	-6
NOT_vento	-6
NOT_ver	-26
NOT_ver NOT_com	8
NOT_ver NOT_com a	-3
NOT_ver nada	-7
NOT_ver o	-6
NOT_verdade	-7
NOT_vergonha	-28
NOT_vi	-13
NOT_vi NOT_em	-4
NOT_vi NOT_o	-3
NOT_vi NOT_um	-4
NOT_via	-2
NOT_victor	-13
NOT_visualizar	-2
NOT_vive	7
NOT_viver	12
NOT_viver sem	8
NOT_vivi	9
NOT_vivo	6
NOT_você	-6
NOT_vocês	-2
NOT_voltar	-10
NOT_voltarei	3
NOT_voltarei NOT_a	2
NOT_volto	6
NOT_volto NOT_a	3
NOT_vontade NOT_de parar	8
NOT_vou	-30
NOT_vou NOT_devolver	-2
NOT_vou NOT_mais	-7
NOT_vão NOT_se	13
NOT_vão NOT_se NOT_arrepender	9
NOT_wi	8
NOT_wifi	-5
NOT_às	-5
NOT_á	-13
NOT_água	-13
NOT_é	-10
NOT_é NOT_a	2
NOT_é NOT_a NOT_mesma	-2
NOT_é NOT_aquele	4
NOT_é NOT_assim	6
NOT_é NOT_barulhento	4
NOT_é NOT_bem	-5
NOT_é NOT_boa	-21
NOT_é NOT_bom	-16
NOT_é NOT_brincadeira	-5
NOT_é NOT_brincadeira não	-4
NOT_é NOT_confiável	-6
NOT_é NOT_da	-7
NOT_é NOT_de	-10
NOT_é NOT_de NOT_vidro	5
NOT_é NOT_excelente	5
NOT_é NOT_igual	3
NOT_é NOT_melhor	4
NOT_é NOT_necessário	9
NOT_é NOT_o	4
NOT_é NOT_o NOT_mesmo	12
NOT_é NOT_o NOT_que	-23
NOT_é NOT_original	-32
NOT_é NOT_perfeito	7
NOT_é NOT_possível	-5
NOT_é NOT_ruim	-13
NOT_é NOT_só	-3
NOT_é NOT_tão NOT_boa	-4
NOT_é NOT_uma	-6
NOT_é NOT_verdade	-10
NOT_é bom	-7
NOT_é nem	-3
NOT_êxito	-11
NOT_óleo	8
a agilidade	7
a agradecer	22
a algum	4
a algum tempo	3
a alguns	2
a alma	16
a altura	-2
a altura do	-12
a alça	2
a americanas	-20
a americanas e	-1
a americanas não	-2
a americanas pela	-2
a ana luiza	-4
a apple	5
a apresentar	5
a armação	-9
a armação é	-4
a arte	15
a assistencia	-7
a assistência técnica	-4
a autorizada	-7
a avaliar	-4
a avaliação	4
a balança	-5
a barba	9
a base	-4
a bateria dura	6
a bateria e	-7
a bateria muito	8
a bateria não	5
a bateria poderia	5
a bateria tem	4
a bela	19
a beleza	40
a beleza do	10
a bicicleta	-8
a boa	-2
a boca	-15
a bomba que	-5
a borracha	-10
a burocracia	-3
a cabeça	-9
a cada dia	5
a cada três	8
a cadeira é	3
a cafeteira	10
a caixa	-8
a caixa e	-5
a caixa toda	-4
a caixa veio	-3
a caixa é	-4
a caixinha do	6
a cama	-5
a camera é	-2
a caminho	-14
a caminho do	-5
a camisa	4
a camisa do	5
a caneta	-2
a capa	-7
a capa não	-2
a cara da	5
a casa	-8
a casa e	8
a cena	11
a chapa	-17
a chapinha	3
a chapinha não	-4
a chave e	10
a chegada	10
a chegada do	5
a cobrança	-6
a coisa mais	12
a cola	-20
a coleção	5
a comida	4
a compra !	-3
a compra com	7
a compra de	-4
a compra dia	2
a compra e	-2
a compra em	-2
a compra mas	-3
a compra no	-5
a compra o	-2
a comprar com	4
a conexão	-2
a conta	-2
a conversa	-4
a coordenação	7
a cor da	-15
a cor do	-7
a cor veio	3
a corrupção	-14
a cortina	-13
a cortina em	-3
a culpa	-4
a culpa é	-3
a câmera	-3
a câmera não	-3
a câmera é	4
a d	4
a danos	11
a dar	-5
a data	5
a data da	-4
a data de	3
a demora	-2
a desejar	-14
a desejar foi	5
a desvantagem é	5
a deus	15
a deus !	18
a devolução	20
a devolução do	-5
a devolução e	12
a dia	5
a dica	2
a dica para	4
a doença	-7
a eficiência	2
a embalagem	-13
a embalagem toda	-5
a embalagem veio	-2
a empresa	8
a empresa e	-2
a empresa não	7
a empresa tem	-3
a energia	-9
a entrada do	-8
a entrega	3
a entrega antes	3
a entrega atrasou	2
a entrega chegou	6
a entrega da	-6
a entrega das	2
a entrega deixou	5
a entrega demorou	4
a entrega e	-3
a entrega está	-2
a entrega foi	-2
a entrega muito	2
a entrega ocorreu	-3
a entrega pela	4
a entrega pelo	-6
a entrega que	6
a entrega rápida	-3
a entrega super	9
a entrega é	-1
a equipe do	-6
a escova	-3
a espera	3
a esse	-2
a esta	13
a este	2
a etiqueta	-5
a expectativa	3
a falta	5
a falta de	2
a família	9
a finalidade	3
a finalidade que	7
a fixação	-7
a fixação é	-2
a fonte	-2
a força	10
a força do	5
a foto	-1
a foto é	-14
a fralda	10
a fritadeira	-4
a funcionar	3
a função	1
a função a	4
a fábrica	-16
a fátima bernardes	-18
a fátima é	9
a garantia	-8
a garantia não	-3
a garrafinha	6
a gaveta	-5
a gente vê	-6
a geração	-3
a globo	21
a hidratação	4
a história	8
a história do	16
a história é	2
a homenagem	13
a hora	-13
a hora que	-2
a idade	4
a ideia	-4
a idéia	-11
a imagem	-5
a imagem não	-8
a impressora	-1
a impressora não	-6
a impressão	-14
a informação	-6
a informação de	-7
a instalação foi	15
a instrução	9
a intenção	-13
a intenção de	-6
a lampada	-5
a lateral	-7
a lente	-8
a lg é	5
a ligar	-3
a limpeza	4
a logística	-3
a loja me	-4
a loja nao	4
a loja não	-2
a loja que	-6
a loja também	7
a luz	1
a luz é	4
a lâmina	-3
a lâmpada	-2
a madeira	-7
a maior	-14
a mais	-3
a mais de	5
a mangueira	-14
a marca do	-3
a marreta	6
a medida	-9
a melhor	72
a menos de	-4
a mensagem	-22
a mercadoria	-4
a mesa	-17
a mesma	3
a mesma coisa	-3
a mesma não	-5
a mesma veio	-6
a mexer	6
a mim	-5
a minha	1
a minha esposa	6
a minha expectativa	8
a minha necessidade	-4
a minha preocupação	4
a minha veio	-4
a miriam	-3
a mirian	5
a moagem	8
a moldura	-2
a moça	-8
a mãe do	6
a mão	-2
a música do	18
a namaria	16
a necessidade	8
a ninguém	-4
a noite	2
a noite e	12
a noite no	4
a nossa	2
a nota	4
a nota fiscal	-2
a novela	4
a não	-2
a o	3
a opção do	5
a ouro	7
a outra	-18
a outras	-2
a outras pessoas	3
a outros	4
a pantufa	27
a paola	5
a parceria	6
a parte	3
a parte do	-5
a parte dourada	-5
a partir	2
a pasta	-5
a patroa	4
a pele	2
a película	-53
a película de	-4
a película não	-4
a película é	-5
a pena	-8
a pena !	22
a pena bom	4
a pena comprar	8
a pena e	-10
a pena o	6
a pena ser	5
a pena ter	2
a performance	9
a pergunta	-5
a peça	-14
a pilha	8
a pintura	-5
a pior	-41
a política	-13
a ponta da	4
a ponto	-5
a ponto de	-4
a pontualidade	2
a posição de	7
a pouco	17
a pouco tem	11
a pouco tempo	4
a presente	-14
a presente data	-11
a pressão	-5
a previsão	5
a previsão de	8
a primeira parcela	-6
a primeira vez	2
a procura	5
a procura de	5
a promessa	4
a promoção	3
a prova	-15
a própria	-8
a qualidade deixa	-6
a qualquer hora	10
a qualquer momento	-8
a quase	2
a que	-5
a quem	-5
a rapidez	-6
a rapidez da	-4
a rapidez do	3
a razão	11
a razão do	8
a realizar	6
a receber	-3
a reclamar	7
a reclamação	1
a renovação	4
a respeito	-3
a resposta	10
a resposta é	7
a rosca	-6
a sabedoria	7
a sabedoria do	6
a sair	-15
a satisfação	3
a saída	-8
a saída do	-17
a se	-5
a segunda	2
a ser	-2
a serra	12
a situação	-6
a smart tv	-3
a solução	-27
a sophia	6
a sorte	4
a sorte de	10
a sua	-1
a sua função	-5
a substituição	-9
a sujeira	-3
a surpresa	-2
a tal	-7
a tampa	-4
a tampa do	-17
a tecla	-7
a tela	-1
a tela fica	-3
a terra	6
a tinta	-2
a toa	-4
a todas	35
a todas as	24
a todos	6
a todos !	4
a todos do	-4
a todos os	5
a todos que	15
a tomada	-3
a tramontina	5
a traseira	-3
a travar	-5
a triste	-7
a troca	7
a troca !	-3
a troca do	8
a troca e	-33
a troca ou	-5
a troca por	-5
a tudo	3
a um mês	-3
a um preço	5
a unha	-3
a unica	5
a user	41
a user está	22
a user no	9
a vedação	-4
a venda	-1
a versão	4
a vez	10
a vida	16
a vida é	9
a vista	3
a voltagem	-14
a yuko	10
a água fica	5
a água não	-4
a última	-8
a única	10
a única coisa	9
a única reclamação	4
aa	9
abaixo	-16
abaixo do	-4
abas	5
abençoe	29
aberta e	-2
aberto	2
abertura	-10
abnt	7
aborda	8
abordagem	9
abordagem clara	6
aborrecida	-8
abrangente	5
abraçar	14
abraços	6
abraços !	10
abre	-2
abre até	6
abri	-52
abri a	-2
abri o	-2
abri uma	-5
abril	7
abril e	5
abrir	-15
abrir a caixa	2
abrir o	-24
abriu	-14
abriu a	-5
abriu o	-4
abs	4
absurda	-16
absurdamente	4
absurdo	-39
absurdo !	-29
absurdo e	6
abusada	-7
abusivo	-31
abóbora !	-14
acaba muito	-12
acaba muito rápido	-9
acabamento	-6
acabamento !	-3
acabamento de	-5
acabamento do	-5
acabamento e	2
acabamento impecável	5
acabamento muito bom	8
acabamento não	-5
acabamento ruim	-11
acabamento é	-11
acabar	-1
acabar com	10
acabei dando	-7
acabou	-7
acabou o	-4
aceitável	9
aceleração	26
acende	3
acendimento	6
acento	-6
acerca	6
acerca da	7
acertado	4
acertar o	-11
acertei	3
acertou	10
acessibilidade	5
acesso	2
acesso a	2
acessível	9
acessível e	6
acessórios	-1
acham	-21
acham que	-9
achando	-14
achando que	-3
achando que era	4
achando que é	-10
achar que	-5
acharam	9
achava	-5
achava que	-9
achei	-4
achei a	-2
achei do	2
achei excelente	-3
achei fraco	-7
achei meio	-7
achei muito bom	4
achei muito interessante	5
achei pequena	-6
achei pequeno	-5
achei q era	5
achei que	-2
achei que a	-2
achei que era	-6
achei que estava	-4
achei que fosse	-5
achei que nem	6
achei que o	-1
achei que viria	7
achei uma	2
achei ótimo	5
acho	2
acho isso	-4
acho o	-4
acho q	-24
acho que	1
acho que a	5
acho que deveria	-3
acho que so	7
acho que é	-4
acho uma	-2
acidente	-17
acidentes	-5
acima da	31
acima da média	6
acima das	12
acima de	-2
acima de tudo	6
acionada	-8
acionar	15
acionar a	-6
acionar a garantia	-5
acionar o	3
acionei	-7
acionei a	-2
acompanhado dos	5
acompanhando	2
acompanhava	-6
aconchegante	12
acondicionado	12
aconselho	3
aconselho a	2
acontece	-4
acontece que	-14
acontecendo	-9
acontecer	4
aconteceu	-18
aconteceu com	-6
acordo	15
acordo com	2
acordo com a	6
acordo com as	-3
acordo com minhas	3
acostuma	12
acostumada	12
acreditam	-6
acreditando	-9
acreditar	-5
acreditar que	-4
acredito	-3
acredito não	-6
acredito que ele	9
acredito que vá	19
acredito ter	4
acrílico	-5
acusa	-11
adapta	10
adaptador	7
adaptei	21
adequa	29
adequada e	3
adequado	8
adequado ao	5
adequado para	4
adere bem	-8
aderência	8
adesivo	14
adesivos	-10
adianta	-5
adicionais	5
administrar	8
admirador	16
adolescente	4
adooro	47
adora	9
adoramos	40
adorando	74
adorando o	13
adorando o produto	4
adorar	4
adoraram	71
adoraram !	4
adorei	87
adorei !	29
adorei a	5
adorei a panela	7
adorei e	20
adorei essa	10
adorei esse	3
adorei muito	3
adorei o	66
adorei o celular	4
adorei o produto	26
adorei ótimo	-9
adorei ótimo produto	-4
adoro	93
adoro a	12
adoro as	6
adoro comprar	3
adoro essa	12
adoro esse	3
adoro o	21
adoroo	41
adorou	80
adorou !	26
adorou a	7
adorou e	10
adorou o	23
adorou o brinquedo	2
adorou o produto	3
adoção	4
adquira	17
adquiram	5
adquiri outro	9
adquirido e	29
adquirido o produto	-3
adquirir	1
adquirir o produto	-2
adquirir outra	7
adquirir produtos	6
adubo	7
adubo em	4
adulto	-3
adultos	-6
adultos com	3
adultos não	-4
aff	-95
afinador	15
afinal eu	5
afinação	6
aflita	-22
aflição	-24
aflição esse	-9
afundou	-10
agente	-7
agilidade	13
agilidade da	5
agilidade da entrega	9
agilidade na	12
agilidade na entrega	6
agiliza	4
agilizar	-6
agora	9
agora !	-6
agora ?	-7
agora a	-3
agora acho	9
agora acho que	4
agora com	2
agora como	-6
agora encontro	26
agora estou	-4
agora estou com	-2
agora estou esperando	-2
agora já	9
agora nada	-13
agora nada NOT_de	-3
agora nao	4
agora nao NOT_recebi	3
agora nem	-10
agora nenhuma	-9
agora no	-4
agora não	8
agora não NOT_chegou	3
agora não NOT_foi	2
agora não NOT_obtive	-10
agora não NOT_recebi	-52
agora não NOT_sei	-5
agora não NOT_tenho	6
agora o	2
agora o texto	7
agora posso assistir	4
agora só	3
agora tenho mais	6
agora tudo	3
agora vou	-11
agora vou ter	-7
agora é	5
agora é a	3
agosto	-21
agr	2
agradando	3
agradar	4
agradecer	10
agradeceria	-24
agradecida	-9
agradecido	9
agradeço a	3
agradou	22
agradou o	4
agradável	21
agradável e	9
agrião	-11
aguarda	-2
aguardando	-14
aguardando a	-29
aguardando a entrega	-12
aguardando a troca	2
aguardando ansiosa	41
aguardando até	-11
aguardando contato	3
aguardando e	-3
aguardando nota	-3
aguardando nota fiscal	-2
aguardando o	-17
aguardando o produto	-9
aguardando posição	-3
aguardando resposta	-11
aguardando retorno	-13
aguardando uma	11
aguardando uma posição	-6
aguardar	20
aguardar o	3
aguardar um	-4
aguardei	-2
aguardo	-36
aguardo a	-7
aguardo contato	-2
aguardo da	-1
aguardo de	2
aguardo de um	-3
aguardo de uma	3
aguardo do	-7
aguardo o	-5
aguardo retorno	4
aguardo solução	-3
aguardo um	-7
aguardo uma	4
aguardo uma posição	3
aguenta	-1
aguentou	9
aguentou bem	6
agência	-5
ahh	-3
ahh que	5
ai	-2
ai caralho	-24
ai meu	-4
ai né	-4
aii	-8
ainda	-6
ainda !	3
ainda aguardando	-10
ainda aguardo	-6
ainda bem q	-4
ainda chegou	-5
ainda chegou antes	-3
ainda estava	-5
ainda estou	2
ainda estou aguardando	17
ainda estou descobrindo	6
ainda está	3
ainda está caro	7
ainda fica	-6
ainda mais	6
ainda me	-4
ainda melhor	14
ainda n recebi	-4
ainda nao	16
ainda nao NOT_chegou	10
ainda nao NOT_foi	-8
ainda nao NOT_recebi	15
ainda nem	-48
ainda nem NOT_recebi	-1
ainda não	37
ainda não NOT_a	3
ainda não NOT_chegou	3
ainda não NOT_comprei	7
ainda não NOT_foi	-19
ainda não NOT_instalei	14
ainda não NOT_li	8
ainda não NOT_me	-8
ainda não NOT_o	-2
ainda não NOT_recebi	-64
ainda não NOT_tem	-5
ainda não NOT_testei	8
ainda não NOT_usei	13
ainda peguei	7
ainda pode ser	5
ainda por	6
ainda por cima	5
ainda preciso	7
ainda que	-5
ainda sem	-13
ainda veio	-2
ainda vem com	3
ajuda	25
ajuda a	16
ajuda bastante	3
ajuda bem	5
ajuda muito	15
ajuda na	13
ajudando	12
ajudando a	4
ajudando muito	16
ajudar a	6
ajudem	-28
ajudou	40
ajudou e	5
ajusta	14
ajustes	-7
alberto	30
alcançar	3
alcançar o	7
alcançou	5
alcool	-9
alega	-7
alega que	-5
alegam	-4
alegando	-5
alegria	46
alem de	1
alerta	-3
algo	-17
algo de	-3
algo mais	-9
algo melhor	-9
algo que	-21
algo que não	-4
algodão	-7
alguem	6
algum	-11
algum problema	-6
algum tempo	2
alguma	-2
alguma coisa	-4
alguma resposta	-5
algumas	-3
algumas falhas	-3
algumas funções	-5
algumas lojas	10
algumas partes	8
algumas peças	7
algumas teclas	-3
alguns	-2
alguns anos	11
alguns arranhões	-6
alguns dias e	3
alguns meses	3
alguns pontos	-6
alguns problemas	-6
alguns que	11
alguém	1
alguém pode	2
alguém que	-3
alheia	-4
ali	2
alimentar	-4
alimentação	-4
alimentos	5
alisa	5
aliás	2
alma	10
almofadas são	5
almoço	-10
alo	10
alta	7
alta qualidade	35
altamente	7
altashoras a	6
altashoras tá	6
altashoras user	13
alterado	-11
alternativas para	7
alto	1
alto baixo	6
alto padrão	4
alto valor	-8
altos	-4
altura	-9
altura do	-7
altíssima	4
altíssima qualidade	2
alumínio	-2
alça	4
alça para	7
além	4
além da demora	-13
além das	-7
além das minhas	-8
além de	6
além de bonito	2
além de demorar	-4
além de parecer	6
além de ser	4
além de tudo	12
além disso	3
além do preço	2
alô	-3
ama	-4
amadores	-8
amam	18
amando	67
amando o	16
amanhã	3
amantes	7
amar	10
amaram	52
amarela	-10
amarelado	-24
amarelo	-10
amassada	-6
amassada e	-7
amassada mas	5
amassadas	-47
amassado	-13
amassado e	-15
amassados	4
ambiente !	5
ambiente mais	5
ambientes	23
ambientes internos	15
ambos	2
amei	89
amei !	-26
amei a	31
amei e	31
amei essa	14
amei esse	2
amei minha	-21
amei minha compra	-10
amei muito	-3
amei o	26
amei o produto	34
amei tudo	-9
ameii	37
amenizou	6
america	-7
americanas	5
americanas !	2
americanas ?	-10
americanas como sempre	14
americanas de parabéns	2
americanas demora	8
americanas demora muito	4
americanas deveria	-5
americanas e	1
americanas e até	-5
americanas e da	-3
americanas e não	-11
americanas e parceiros	8
americanas entrega	10
americanas era	-12
americanas está	-1
americanas está de	4
americanas mas	-1
americanas me	-4
americanas melhor	6
americanas muito	10
americanas nem	2
americanas nunca	3
americanas nunca NOT_mais	4
americanas não	14
americanas para	-5
americanas pela	-3
americanas pela entrega	2
americanas pela rapidez	-3
americanas por cumprir	5
americanas quanto	-2
americanas que	-3
americanas se	2
americanas só	2
americanas uma	-7
americanas é	4
americanos	-6
americas	-3
amiga	13
amigas	5
amigo	1
amigos	5
amigos !	10
amigos e	-8
amo	86
amo !	5
amo a ana	3
amo a yuko	9
amo comprar	3
amo esse	43
amo masterchefbr	11
amo o	23
amo user	5
amoo	71
amor	-1
amor !	19
amor de deus	-10
amor de mãe	18
amor pelo	8
amores	17
amortecedor	-8
amou	113
amou !	28
amou e	8
amou o	6
amp	15
amperes	-6
ampla	2
amplo	4
amém	27
ana	-2
ana e	17
ana luisa	10
ana maria de	14
analógico	2
anatel	-24
anciosa	-3
anciosa pra	-7
andar	-4
android	10
androide	26
anel	-8
animais	30
aniversario	-5
aniversário para	20
aniversário para minha	12
anjo	10
ano	2
ano de	2
ano não	-3
ano que	6
anos da	14
anos de	-2
anos de uso	-2
anos e meio	-5
anos ele	22
anos que	3
ansiosa	12
ansiosa para	16
ansiosa pelo	19
ante	4
antecedência	2
antecipada	6
antenas	3
anteriormente	-3
antes	11
antes !	2
antes d	-6
antes da	-9
antes da data	17
antes de	-2
antes do	21
antes do combinado	22
antes do esperado	-2
antes do prazo	-5
antes do previsto	-3
antes do prometido	4
antes do que	3
antes do tempo	17
antes mesmo do	3
antiga	-24
antiga que	-6
antigo que eu	4
antigos	-2
antônia	39
anual	4
anuncia	-10
anunciado	2
anunciado e	3
anunciam	-4
anunciando	-3
anunciante	-3
anunciar	-22
anuncio	7
anuncio de	-6
anuncio diz	-24
anuncio do produto	9
anuncio tinha	10
anúncio	-3
anúncio diz	-7
anúncio não	-18
anúncio é	-4
anúncios	-26
ao	-1
ao abrir o	-8
ao anunciado	2
ao autor	12
ao bebê	6
ao cliente	1
ao comprar	-7
ao consumidor	-16
ao corpo	-2
ao erro	-8
ao fabricante	-5
ao filtro	11
ao fornecedor	-4
ao instalar	-4
ao lado	22
ao lado da	5
ao lado do	3
ao lavar	-4
ao leitor	6
ao ligar	-13
ao longo	4
ao manusear	-5
ao mesmo	6
ao mesmo tempo	6
ao meu gosto	-5
ao ponto	-3
ao procon	6
ao que	3
ao que eu	3
ao que se	18
ao receber	2
ao s	8
ao sair	6
ao seu	17
ao seu propósito	7
ao ver	-4
aos	-2
aos correios	-4
apagado	-9
apagar	3
apagou	-4
apaixonada	37
apaixonada pelo	11
apaixonada por	24
apaixonado	49
apaixonado pela	13
apaixonei	15
apara	7
aparador	-5
aparador de	-8
aparafusado	-5
aparar	15
aparece	-4
aparece a	-4
aparecer	3
aparecer o	12
apareceu	-2
apareceu a	6
apareceu o	-11
aparecia	-4
aparelho	2
aparelho !	4
aparelho apresentou	-4
aparelho atendeu	9
aparelho bem	6
aparelho boa	5
aparelho bom e	5
aparelho celular	6
aparelho chegou	3
aparelho com	2
aparelho com bom	5
aparelho começou	-3
aparelho cumpre	15
aparelho cumpre o	10
aparelho da mesma	6
aparelho de	7
aparelho excelente	2
aparelho grande	9
aparelho leve	3
aparelho mas	5
aparelho muito	-11
aparelho muito bom	34
aparelho nao	-3
aparelho no	-9
aparelho não	-9
aparelho o	-7
aparelho ou	-4
aparelho parece	-3
aparelho porém	-6
aparelho que eu	5
aparelho realmente	7
aparelho rápido	11
aparelho rápido e	6
aparelho se	-8
aparelho simples	6
aparelho só	2
aparelho é	-7
aparelho é bonito	-5
aparelho é de	2
aparelho é muito	-4
aparelho é otimo	7
aparenta	-3
aparenta ser	-5
aparente	-10
aparentemente	-2
aparentemente bom	-4
aparentemente o	-3
aparência de	-5
apena	16
apenas	-4
apenas de um	10
apenas gostaria	14
apenas para	-17
apenas um	-4
aperta	-24
apertadas	-10
apertado	-25
apesar da	4
apesar da demora	16
apesar de	-1
aplicar	2
aplicativos	-2
aplicativos desnecessários	6
aplicação	-2
apoiar	7
apoio	-17
apolo	8
apos	16
app	-1
app do	7
apps	12
apreciadores	5
aprendendo	13
aprendendo a	11
aprender a	-4
aprendizado	17
apresenta	-17
apresentado	-2
apresentador	19
apresentando	-23
apresentar	8
apresentava	-4
apresentação do	-5
apresentou	-23
apresentou defeito	-33
apresentou problema	-10
apresentou problemas	-6
apresentou uma	-3
aprofundar	11
aprovado	20
aprovado !	28
aprovado a	6
aprovado a compra	5
aprovado por	5
aprovei	38
aproveitamento	5
aproveitei a promoção	7
aprovo	8
aprovou	35
após	-1
após a	-3
após a data	-4
após a entrega	-10
após a montagem	-4
após o uso	10
aquecimento	-4
aquela	4
aquele	3
aqueles	-2
aqueles de	-7
aqueles que	3
aqueles que querem	5
aqui	3
aqui com	-8
aqui minha	3
aqui no brasil	5
aqui no pará	-8
aqui por	-4
aqui só	9
aquilo	12
aquilo que	5
aquisição	10
aquisição para	3
aquém	-16
arandela	24
arara	-8
araujo	12
areas	8
armar	17
armar e	12
armazenamento	16
armazenamento e	9
armazenar	10
armação	-9
armação é	-5
aro	-10
arranhada	6
arranhadas	-5
arranhado	-18
arranhou	-4
arranhões	-34
arrasa	4
arrasando	16
arrasou	34
arrebentou	-33
arrebentou a	-4
arrependi	-52
arrependi de comprar	-3
arrependi de ter	2
arrependida	-22
arrependido	-17
arrependimento	-27
arrependo	-3
arrogante	-10
arrumar a	5
arrumar a casa	4
arte	26
artesanato	6
artificial	-5
as	-11
as abas	17
as atividades	4
as bebidas	3
as bordas	-4
as borrachas	-4
as cadeiras	-6
as compras	10
as contas	6
as crianças	9
as crianças amaram	5
as cuecas	-4
as cuecas são	6
as cápsulas	3
as câmeras são	-7
as da	8
as demais	2
as descrições	15
as dimensões	-20
as dimensões do	-3
as especificações	5
as especificações e	8
as espectativas	-3
as expectativa	3
as expectativas	16
as expectativas !	5
as expectativas e	9
as folhas	-6
as fotos e	4
as funções	4
as gavetas	-4
as lentes	-6
as linhas	3
as linhas de	11
as medidas	-1
as medidas do	-9
as minha	2
as minhas	-9
as minhas espectativas	20
as minhas expectativas	3
as minhas necessidades	-15
as mulheres	5
as necessidades	-11
as necessidades do	-9
as necessidades para	7
as nossas	4
as novas	8
as outras	-2
as palavras	-4
as partes	-7
as pecas	-2
as pessoas se	7
as peças	-3
as peças não	-2
as pilhas	-3
as pontas quebradas	6
as prateleiras	-3
as primeiras impressões	4
as que	-6
as rodas	-2
as sujeiras	3
as tampas	-3
as tarefas	4
as teclas são	5
as tintas	-5
as tiras	-8
as toalhas são	4
as vezes	-2
as vezes o	-3
asd	-10
asgard	4
aspecto	-7
aspectos	2
aspira	11
aspira super	4
aspira super bem	3
aspirador	7
assaduras	7
assando	41
assento	-16
assim	3
assim !	2
assim ?	-13
assim aqui	-4
assim fica	-2
assim gostei	12
assim gostei muito	4
assim mesmo	-7
assim nao	-13
assim não	-1
assim o	-12
assim pra	17
assim que	6
assim que eu	-2
assim recomendo	8
assim você	11
assim é	61
assistencia	5
assisti	4
assistindo	25
assistindo masterchefbr	15
assistir	5
assistir com	20
assistir o	-9
assistir o masterchefbr	-10
assistência	-13
assistência da	3
assistência e	-7
assistência técnica	8
assistência técnica e	-8
assistência técnica para	-3
asus e	4
atalhos de	4
atardeesua	-24
ate	-1
ate a	3
ate agora	3
ate agora nada	4
ate agora nao	3
ate dia	-5
ate então	8
ate hj	-13
ate hoje	19
ate hoje nao	-6
ate hoje não	-6
ate o	3
ate o dia	-4
ate q	-4
atencao	7
atenciosa	50
atenciosamente	2
atencioso	16
atencioso e	3
atenciosos	-5
atende	12
atende a	-9
atende a todas	2
atende ao	10
atende ao que	17
atende as	22
atende as expectativas	2
atende as minhas	-12
atende as necessidades	-1
atende bem	6
atende bem as	10
atende bem para	4
atende minha	10
atende minhas	20
atende minhas necessidades	10
atende muito	3
atende muito bem	2
atende no	5
atende o	17
atende o que	10
atende os	21
atende os requisitos	8
atende perfeitamente	30
atende plenamente	3
atende todas	15
atende todas as	9
atende às	8
atende às expectativas	6
atende às minhas	-2
atende às necessidades	6
atendem	7
atendendo	30
atendendo as	-11
atendendo as minhas	-5
atendendo bem	6
atendendo minhas	2
atendendo minhas expectativas	5
atendente	-16
atenderam	21
atendeu	48
atendeu a	5
atendeu a expectativa	-4
atendeu a minha	2
atendeu ao	28
atendeu ao que	9
atendeu as	-15
atendeu as expectativas	-41
atendeu as minhas	27
atendeu bem	-11
atendeu bem minhas	4
atendeu minha	31
atendeu minha expectativa	5
atendeu minha necessidade	9
atendeu minhas	19
atendeu minhas necessidades	5
atendeu muito	7
atendeu muito bem	5
atendeu o	6
atendeu o que	4
atendeu perfeitamente	8
atendeu todas	12
atendeu todas as	9
atendeu às	10
atendeu às minhas	4
atendida	8
atendido	15
atendimento ao	2
atendimento das lojas	3
atendimento e	-2
atendimento nota	3
atendimento prestado	6
atendimento péssimo	5
atenta	10
atenção	1
atenção dos	10
atenção para	12
atinge	7
atingiu	22
atingiu as	4
atitude	-11
atitudes	-13
atividades	11
atividades do	6
atividades e	4
ato	-1
ato da	-3
ator	18
atrapalham	-5
atrapalhando	-9
atras	5
atrasa	-3
atrasada	-2
atrasado	-20
atrasado e	-4
atrasado mas	8
atrasado o	-6
atraso	8
atraso e	-21
atraso e não	-3
atrasou uns	6
atrativo	4
através	-9
através do	-2
atriz	6
atrás	5
att	2
atua	9
atual	1
atualidade	30
atualizado	11
atualizando	4
atualmente	2
até	-6
até a	1
até a data	2
até a entrega	7
até a presente	-6
até agora	-2
até agora nada	-3
até agora nao	-2
até agora nenhuma	-7
até agora não	2
até agora tem	4
até agora tudo	4
até antes	6
até antes do	6
até aqui	7
até aí	4
até bom	-4
até dar	-5
até dia	-1
até hj	2
até hoje	-10
até hoje nada	-13
até hoje não	-17
até o	9
até o dia	-6
até onde	8
até que	-14
até que o	-4
até que é	-26
até ser	-7
aula	7
aumentando	-3
aumento	-11
ausente	11
automatico	22
autor	37
autores	3
autorizada	-12
autorizado	-3
auxilia	6
auxiliam	11
auxiliar	-4
auxiliar não	-5
avalia	-3
avaliado	-12
avaliar	-10
avaliar ?	21
avaliar algo	-6
avaliar algo que	-3
avaliar o	21
avaliar o produto	-19
avaliar pois	-6
avaliar se eu	-3
avaliar se não	6
avaliar se o	-3
avaliar um	-16
avaliar um produto	-2
avaliar uma	-7
avaliar uma coisa	-5
avaliaçao	-20
avaliação	-3
avaliação completa	4
avaliação do	-14
avaliação do produto	-7
avaliação e	2
avaliação é	-9
avalie	-27
avaliei	9
avalio	-3
avançada	20
avaria	-25
avaria e	-4
avariada	-5
avariado	-24
avariado e	-4
avariados	-6
avarias	-11
avelã	-3
avental	-32
avental azul	-13
aventura	11
avisaram	-22
aviso	-24
avista	-5
avulso	13
axilas	6
azar	-25
azul	-6
azul !	3
azul eu	-22
azul masterchefbr	-6
azul topázio	4
azul tá	-12
azul vai	-13
azul vai se	-5
azul é	4
aí agora	7
aí o	-6
aí vai	-5
b	-11
b ficou	5
b não	-10
b saiu	-23
baba	-3
babando	10
bacana	28
bacana !	16
bacanas	16
backup	13
bahia	8
bahia e	4
bairro	-4
baita	-9
baixa	-68
baixa qualidade	-26
baixas	-6
baixo	-14
baixo custo	2
baixo da cama	7
baixo do	-10
baixo e	-6
baixo mas	3
baixo não	-3
baixíssima	-21
baixíssima qualidade	-10
bala no	15
balada	5
balança	-9
balança não	-3
balcão	-9
balde	-3
balsas	11
balsas ma	7
bamba	-9
bancada	4
bancária	4
banda	4
bandido	-7
bando	-25
bando de	-12
banheira	12
banqueta	-4
baratas	4
baratinho	-3
barato	-1
barato do	14
barato do que	11
barato mas	-3
barato mesmo	9
barato não	-5
barato o	5
barato que	-2
barato sai	-7
barato sai caro	-5
baratos	8
barba	14
barbosa	16
barras	6
barulhenta	-12
barulhento	-3
barulhento e	-15
barulhento mas	38
barulho !	-5
barulho de	-4
barulho e	-2
barulho mas	13
barulhão	-6
barzinho	4
base	4
basta	19
bastante	28
bastante !	8
bastante da	15
bastante do	19
bastante do produto	37
bastante e	18
bastante em	4
bastante espaço	2
bastante leve	8
bastante na	-3
bastante o	-2
bastante os	11
bastante potente	20
bastante resistente	10
bastante simples	6
batalha	15
batata	-3
batatas	8
bate massas	5
batendo	-15
bateria	-4
bateria acaba	-5
bateria com	-5
bateria descarrega	-8
bateria descarrega muito	-5
bateria dura	10
bateria dura bastante	6
bateria dura muito	19
bateria dura o	6
bateria duradoura	3
bateria durável	2
bateria muito	3
bateria muito rápido	6
bateria não	8
bateria não NOT_aguenta	-4
bateria não NOT_é	-7
bateria poderia	9
bateria que dura	17
bateria tem	6
bateria tem durado	5
baterias	-10
batido	-7
baunilha	-6
bb	2
bebida	5
bebidas	4
bebê	-5
bebê adorou	7
bebê não	7
bebê sequinho	4
beem antes	4
bege	-2
beijos	22
beijos ❤	5
bela	39
bela gil	15
bela gil é	4
belas	58
beleza	2
beleza do	5
belutti	62
belém	-3
belíssimo	14
bem	17
bem !	-6
bem a	11
bem abaixo	-9
bem acabado	-5
bem acessível	-3
bem acondicionado	2
bem adequado	6
bem alto	10
bem alto e	5
bem antes	-14
bem antes da	2
bem antes do	-9
bem ao	2
bem ao que	15
bem as	23
bem as minhas	5
bem as necessidades	11
bem atendida	23
bem bonita	2
bem bonita e	9
bem claro	-6
bem colorido	-9
bem com	24
bem completo	3
bem confeccionado	8
bem confortável	-3
bem construído	8
bem da	8
bem demais	5
bem dentro	6
bem diferente	-10
bem e	7
bem e o	17
bem eficiente	-2
bem em	2
bem embaladas	3
bem embalado	-22
bem embalado !	-5
bem embalado e	35
bem embalado sem	8
bem escuro	11
bem estar	7
bem feita	-4
bem feitas	7
bem feito e	4
bem feitos	4
bem fino	-3
bem firme	24
bem firme as	6
bem fofinho	5
bem fraca	-12
bem fraco	-22
bem fraquinho	-4
bem frágil	-20
bem funcional	3
bem fácil	-8
bem grande	18
bem inferior	-5
bem interessante	18
bem legal	-2
bem longe	-6
bem macio	13
bem mais	-1
bem mas	3
bem melhor que	2
bem melhores	-5
bem minhas expectativas	3
bem minhas necessidades	-4
bem na	-10
bem nas	2
bem nas provas	6
bem no	5
bem não	7
bem o	-3
bem o que	-2
bem o seu	5
bem oque	4
bem para	5
bem pelo	7
bem pequeno porém	6
bem porém	-3
bem potente	8
bem pratico	8
bem precisa	12
bem preço	4
bem protegido	7
bem prático	-3
bem q	-3
bem que os	19
bem quente	8
bem rapido	13
bem resistente	39
bem resistente e	12
bem ruim	-8
bem rápida	6
bem rápido	5
bem rápido e	3
bem satisfatória	4
bem sem NOT_graça	-5
bem sequinha	13
bem seu	7
bem seu papel	4
bem simples de	7
bem também	5
bem tranquilo	8
bem triste	-16
bem tudo	6
bem é	12
bemm	14
bene	16
bene barbosa	11
beneficio	-13
beneficio do	4
beneficio vale	-3
benefício	35
benefício !	9
benefício compensa	-3
benefício da	9
benefício de	32
benefício do	6
benefício e	15
benefício excelente	5
benefício muito	6
benefício no	7
benefício o	6
benefício se	5
benefício vale	6
benefício é	9
benefícios	40
benefícios de	8
bermuda	-7
berro	69
berroo	28
bial	-5
biblioteca	5
bicho	-6
bicicleta é	-5
bike	-1
bivolt	-2
bj	30
bjs	9
black	-10
blackout	-6
blog	12
bloqueia	3
bluetooth é	10
blusa	8
boa	19
boa !	38
boa a	-9
boa aderência	7
boa bateria	4
boa capacidade	6
boa capacidade de	3
boa compra	6
boa câmera	18
boa de	-2
boa demais	6
boa durabilidade	2
boa duração	1
boa e	5
boa entrega	-6
boa escolha	10
boa esquenta	3
boa fácil	8
boa fácil de	3
boa leitura	5
boa leve	2
boa mais	-14
boa mas	-51
boa mas não	-3
boa mas o	-23
boa memória	2
boa mesmo	2
boa noite	-8
boa noite !	-3
boa o	8
boa o som	6
boa opção de	4
boa para	10
boa performance	9
boa por	16
boa porem	-12
boa porém	-3
boa pra	-5
boa qualidade	20
boa qualidade !	2
boa qualidade a	3
boa qualidade chegou	2
boa qualidade com	5
boa qualidade de	9
boa qualidade do	-3
boa qualidade e	4
boa qualidade entrega	-3
boa qualidade mas	-48
boa relação	3
boa tarde	-36
boa tarde !	-11
boa tv	-8
boa velocidade	22
boa visualização	6
boa vontade	-6
boas	29
boas e	31
boas informações	6
boazinha	-4
bob	-21
bobo	5
boca	-13
boca e	-21
bocais	-6
bocal	-23
bocal para	-5
bocas	-1
bola	-1
boleto	16
bolha	-2
bolhas	-22
bolinha	4
bolos	3
bolsa e	6
bolsa que	-4
bolsas	2
bolso	6
bolsominion	14
bom	19
bom !	8
bom a	-4
bom acabamento	13
bom acabamento e	12
bom agora	-3
bom aparelho	4
bom as	13
bom assim	4
bom atende	-5
bom atendimento	39
bom boa	2
bom bonito	-10
bom bonito e	16
bom chegou	-11
bom chegou antes	-5
bom chegou bem	4
bom com	5
bom conforme	4
bom cumpre	9
bom custo	14
bom custo beneficio	-4
bom custo benefício	-1
bom custo x	11
bom câmera	3
bom de	15
bom de qualidade	2
bom demais	10
bom dentro	9
bom desempenho	19
bom desempenho e	6
bom dia	2
bom dia !	-11
bom dia a	5
bom disso	6
bom disso é	5
bom e	37
bom e a	-4
bom e barato	20
bom e bonito	12
bom e chegou	7
bom e com	9
bom e entrega	8
bom e o	17
bom e recomendo	4
bom e rápido	-4
bom e veio	4
bom eficiente	3
bom ele	6
bom entrega	-1
bom entrega antes	2
bom entrega rápida	-2
bom estado	4
bom estou	3
bom eu	-1
bom eu recomendo	2
bom fluxo	3
bom foi	8
bom funcionamento	5
bom fácil	-8
bom fácil de	-5
bom gostei	15
bom gosto	4
bom imagem	-6
bom já	8
bom leve	-9
bom leve e	-13
bom mais	-24
bom mas	-8
bom mas o	4
bom material	15
bom me	3
bom mesmo	-16
bom mesmo recomendo	-6
bom meus	7
bom muito	-42
bom muito bom	-14
bom negócio	4
bom não	20
bom o	42
bom o aparelho	9
bom o produto	-39
bom ou	-5
bom ouvir	13
bom para as	11
bom para o	3
bom para quem	-4
bom parece	6
bom porem	-16
bom porém	-3
bom porém tem	-6
bom porém veio	-4
bom pra	-11
bom pra quem	-6
bom pratico	-3
bom preço	5
bom preço e	-10
bom produto	65
bom produto e	-5
bom produto funciona	3
bom qualidade	-6
bom que	5
bom realmente	9
bom recomendo	-32
bom resistente	2
bom sem	28
bom super	2
bom superou	6
bom só	3
bom tamanho	11
bom tem	-17
bom tem uma	-3
bom vale	4
bom vale a	3
bom valeu	4
bom vou	8
bom é	-7
bom ótima	-4
bomba	6
bomba que	-7
bomm	46
bonecas	2
boneco	6
boneco muito	10
boneco muito bonito	5
bonita	1
bonita a	5
bonita com	30
bonita e	-4
bonita mas	-21
bonita prática	3
bonita só	13
bonita é	5
bonitas	9
bonitas e	3
bonitas são	7
bonitinho	-1
bonitinho e	-8
bonito	16
bonito !	1
bonito a	-2
bonito bem acabado	5
bonito bom	12
bonito com	-3
bonito câmera	3
bonito e	13
bonito e bem	-4
bonito e confortável	21
bonito e de	10
bonito e funcional	-4
bonito e moderno	3
bonito e resistente	-3
bonito entrega	7
bonito leve	-1
bonito leve e	8
bonito mais	-11
bonito mas	-39
bonito mas não	-9
bonito mas o	-3
bonito mesmo	8
bonito não	19
bonito porem	-4
bonito porém	-16
bonito que	30
bonito que o	13
bonito um	10
bonito é	7
bonitos	-10
bons	48
bons e	15
bons mas	14
bonzinho	-5
boom	20
bora	20
bordados	10
bordas	-18
borracha	-17
borrachas	-47
bosta	-19
bosta de	-6
bota	2
botão	-1
botão de	-3
botão de volume	-7
botões	-23
br	-16
br de	-5
br produto	-4
branca	-15
brancas	-5
branco	-11
branco e	-12
branco ou	4
brancos	2
brasil	1
brasileira	17
brasileira e	3
brasileiras	-21
brasileiro	3
brasileiro de	8
brasileiros	-3
braulio	18
brazil	3
braço	-1
braços	-5
break	-6
breve possível	-4
brigadeiro	-5
brilhando	11
brilhante	6
brilhantes	14
brilho e	3
brincadeira	11
brincarem	3
brincos	5
brincou muito	4
brinde	-2
brinquedo para	4
brinquedos	6
britânia	-6
bugs	-18
bula	-12
buraco	-6
buracos	-15
burocracia	-10
burocracia e	-9
burro	4
busca de	4
buscava	10
busquem	4
básico	-1
básico mas	4
bão	32
bônus	15
c e	5
cabe	-2
cabe em	-7
cabe em qualquer	-6
cabeceira	-3
cabeleireiro	9
cabelo	2
cabelo bem macio	5
cabelo fica	9
cabelo macio	2
cabelo mais	15
cabelo não	-5
cabelo super	9
cabelo é	-1
cabelos	7
cabeça	-1
cabeça !	-6
cabeça do	-3
cabeça e	-5
cabeça se	9
cabeças	-7
cabeçote	-3
cabo	-1
cabo de	2
cabo de alimentação	-4
cabo do	-16
cabo muito curto	-4
cabo não	-10
cabo p	5
cabo para	-4
cabo que	2
cabo vga e	6
cabo é	-2
cabo é muito	-5
cabos	1
cabíveis	-4
cachorrinha	19
cachorro	2
cachorro não	9
cachorro é	8
cachos	4
cada	10
cada centavo	26
cada centavo !	4
cada três	10
cada vez	1
cada vez mais	5
cadastrar	15
cade	-8
cadeira	-1
cadeiras	-4
cadeirinha	1
cadê	-42
cadê a	-11
cadê o	-4
caem	-17
cafe	2
cafeteira	11
cafezinho	-4
café	-7
café da	18
café da manhã	4
café e	7
café fica	4
café não	-27
café sai	4
café sai quentinho	5
cagando	-17
cai	-21
caiba	16
caindo	-12
caio	-23
cair	5
cair o	12
caiu	-31
caiu de	-3
caiu no	-3
caixa	4
caixa e	-7
caixa em	3
caixa lacrada	6
caixa não	-2
caixa toda	-8
caixa veio	-6
caixa é	-4
caixas	-5
caixinha do	8
calar	-6
calcinha	-9
calça	2
cama	-11
camada	-5
camara	4
camelô	-8
caminha	13
caminho do	-6
camisa do	6
campo	4
canais	-14
canal	-3
canal de	-4
cancela	-9
cancela o	-4
cancelada	-20
cancelado	-22
cancelado pelo	-5
cancelam	-18
cancelamento	-85
cancelamento da	8
cancelamento da compra	6
cancelamento do	-25
cancelamento do produto	-7
cancelamento e	-6
cancelando	-6
cancelar	6
cancelar a	-7
cancelar a compra	-4
cancelar o	-6
cancelar o pedido	-9
cancelaram	-34
cancelaram a	-9
cancelaram meu	-2
cancelaram minha	3
cancelaram o	-7
cancelei	-16
cancelei a	-23
cancelei a compra	-16
cancelei o	-3
cancelei o pedido	-3
cancelou	-49
cancelou o	-5
caneta	-2
cano	-7
cantando	-8
cantando elis	17
canto	-3
cantos da	-3
capa	-4
capa dura	-9
capa não	-2
capacidade	-4
capacidade de armazenamento	4
capaz de	4
capilar	3
capim	13
capitã	-10
capricha	9
capricho	13
capsulas	-12
cara	-1
cara ?	-8
cara de preto	16
cara no	-6
cara é	16
caraca	-19
caralho	-5
caras	-11
caras e	-8
carinhadeanjo	7
carinho	3
carla	15
carlos	1
carlos alberto	20
carmo	7
carne fica	3
carnes	32
caro	-2
caro !	-5
caro e	-5
caro mas	4
caro mas vale	8
caro o	4
caro para	-13
caro para uma	-4
caro por	-9
caro pra	-7
caro que	-5
carrega muito	16
carrega muito rápido	13
carrega rápido	32
carregada	-8
carregado	-11
carregador	-11
carregador não	-13
carregador veio	-2
carregadores	6
carregamento rápido	5
carregando	1
carregar	-5
carregar e	-5
carregar o	-3
carrinho tem	-4
cartao	-3
cartucho	-8
cartucho preto	-14
cartuchos	-3
cartão	8
cartão de crédito	-5
cartão sd	-2
caríssimo	-8
casa	2
casa de	3
casa e como	5
casa e nem	-5
casa e o	-4
casa em	-4
casa muito	4
casa ou	-20
casa pois	-9
casal	-2
casamento	25
casar	24
case	-2
caseiro	22
casio	3
caso	10
caso contrario	-15
caso contrário	2
caso e	-7
caso não	2
caso vier	10
caso é	-2
caso é que	-6
casual	34
categoria	-2
catra	23
catraca	-3
causa	-4
causa de	-5
causa disso	-11
causa do	-3
causando	-36
causou	-6
caí	-7
caído	-3
cebola	3
cecília	17
cedo	41
cedo para	4
celular	2
celular !	14
celular bom	7
celular chegou	-2
celular de	4
celular dia	-4
celular em	-3
celular estava	-3
celular já	-7
celular lindo	3
celular muito	22
celular muito bom	6
celular no	-5
celular não	4
celular não NOT_é	-8
celular para	2
celular rápido	2
celular top	-4
celular trava	-12
celular tudo	6
celular veio	-2
celular é	16
celular é excelente	6
celular é muito	11
celular ótimo	-3
celulares	1
celulares que	3
cena	7
cenas de	2
centavo	39
centavo !	5
cento	-5
central	-6
central de	2
centrifugação	-8
centro	-1
cerdas	-2
cereja	14
certa	1
certa não	16
certa recomendo	4
certa sem	12
certa urgência	4
certeza	25
certeza !	35
certeza eu	4
certeza o	4
certeza voltarei	5
certinho	15
certinho !	17
certinho e	16
certinho porem	-5
certo	2
certo !	5
certo com	8
certo com a	8
certo com o	5
certo mas	-5
certo para	19
certo produto	5
certo é	6
cerveja	16
cerâmica	-6
cesta	-6
chaga	10
chamada	-2
chamado de	7
chamados	-9
chamar	-12
chamas	6
chapa	-29
chapinha	1
chapinha não	-10
charlie	12
charlie hunnam	8
charme	5
charmosa	5
chata	-16
chateada	-12
chateada com	-6
chateada pois	-5
chateado	-19
chateado com	-3
chato	-20
chatos	4
chave	5
chave e	3
chef	13
chefe	9
chefs	54
chega a	-4
chega a ser	-2
chega antes	-16
chega antes do	-10
chega na	-10
chega é	-3
chegada	2
chegada do	3
chegada do produto	-7
chegado dia	-4
chegando	1
chegando a	5
chegar	-2
chegar a	-3
chegar e quando	-2
chegar mas	59
chegar mas chegou	6
chegar na	-4
chegar no	-1
chegar não	-5
chegaram com	-3
chegaria	-2
chegasse	-4
chegou	-4
chegou a dois	4
chegou a tempo	13
chegou amassada	8
chegou amassado	-14
chegou antes	4
chegou antes da	-9
chegou apenas	-20
chegou avariado	-4
chegou bem	3
chegou bem antes	-5
chegou bem embalado	2
chegou bem rápido	2
chegou certinho	12
chegou com	-3
chegou com a	4
chegou com defeito	-3
chegou como	8
chegou conforme	4
chegou corretamente	3
chegou corretamente e	6
chegou dentro	12
chegou dentro do	6
chegou direitinho	-4
chegou e	-7
chegou e não	-4
chegou em	26
chegou em janeiro	5
chegou em menos	8
chegou em perfeito	15
chegou em tempo	9
chegou intacto	3
chegou mais	3
chegou mas	-3
chegou muito	7
chegou muito antes	4
chegou muito bem	4
chegou muito rápido	6
chegou na	1
chegou na data	1
chegou no	16
chegou no dia	10
chegou no prazo	-10
chegou no tempo	-9
chegou para	-8
chegou pra	-7
chegou pra mim	-5
chegou quebrado	8
chegou quebrado e	-4
chegou rapidinho	-16
chegou rapido e	5
chegou rápido	14
chegou rápido !	20
chegou rápido e	4
chegou sem NOT_avarias	3
chegou super	-6
chegou super rapido	-3
chegou super rápido	9
chegou só	-5
chegou td	6
chegou tudo	2
chegou tudo certinho	6
chegou um	2
chegou um pouco	18
chegou uma	4
chegou veio	-3
chegue	-40
cheguei	2
cheia	-12
cheia de	-3
cheio	-2
cheio de	-13
cheira	-4
cheirando	-6
cheiro	-17
cheiro de	-6
cheiro de queimado	-2
cheiro muito	-3
cheiro muito forte	-2
cheiro suave	3
cheiroso	13
cheiroso e	5
chevette	19
china	-13
chines	-3
chinês	-9
chip ou	6
chique	10
chocada	-10
chocado	-33
chocante	6
chorando	-30
chorando aqui	-9
chorar	-11
chorar masterchefbr	-16
chorei real	-23
churrasqueira	3
chão	-2
chão e	-7
ciamob	-4
cibele	5
cidade	8
cima	-5
cima e	-5
cinema	44
cinema em	5
cinquenta	18
cinta	-7
cinto	-4
cinto de	9
cintura	-5
cinza	5
claramente	-6
claras e	9
classe	9
classificado	4
clean	9
clica	-6
click	-3
cliente	-3
cliente da	-10
cliente da americanas	-3
cliente fica	-4
cliente fiel	3
cliente nota	6
cliente que	-9
clientes	5
clientes como	4
clima	9
close	14
clube	4
clássico	37
clássicos	8
cláudia	26
cláudia raia	12
cm	-8
cm a	-2
cm de	-28
cm de altura	-7
cmg	-20
coado	5
coador	-5
cobertas	5
cobra	-9
cobram	-32
cobrando	-3
cobrança	-14
cobras	-20
cobre	-2
coentro	-9
coerente	6
coifa	-7
coisa boa	-5
coisa chata	5
coisa mais	12
coisa mais linda	6
coisa p	-7
coisa pra	2
coisa que a	8
coisa ruim	4
coisas e	-8
coisas em	13
coisas mais	11
coisas só	-4
coitado	-38
coitado do	-25
cola	-7
coladas	-7
colado	-17
colchao	-4
colchão	-3
colchão de	-4
colchão não	-3
colchões	5
colchões de	6
coleira	6
coleta do	-3
colete	-13
coleção	15
coloca	-13
colocado	-9
colocam	-41
colocam um	-5
colocamos	-10
colocando a	12
colocar ao	7
colocar ao lado	6
colocar muitos	7
colocar outra	-8
colocar um	6
colocar uma	-9
colocaram	-10
colocaçao	-12
coloco na	-4
colocou	-2
colocá lo	11
coloque	-3
coloquei	-13
coloquei a	-3
coloquei no meu	3
coloquei o	-6
coloquei para	-3
coloquem	-7
colorir	17
coluna	4
coluna do	10
com	-2
com a americanas	-17
com a aquisição	2
com a caixa	3
com a caixinha	5
com a compra	4
com a cor	-11
com a descrição	4
com a embalagem	-15
com a empresa	5
com a entrega	1
com a falta	3
com a fábrica	-8
com a garantia	3
com a intenção	-4
com a loja	-5
com a mãe	4
com a pele	5
com a pintura	-3
com a qualidade	3
com a saída	-18
com a tampa	-3
com a tela	-16
com a validade	-6
com a vantagem	5
com a voz	-8
com adaptador	12
com adaptador para	9
com agilidade	4
com ajuste	4
com algumas	-2
com alguns	-2
com aparência de	-3
com apenas	5
com apenas um	-6
com aquele	14
com aqueles	-7
com ar	14
com as	2
com as americanas	5
com as descrições	7
com as especificações	13
com as lojas	-22
com avaria	-8
com avarias	-5
com baixo	2
com boa	10
com boa qualidade	14
com bom	9
com bom custo	20
com bom preço	-4
com brilho e	5
com capa	-2
com capinha de	6
com certeza	18
com certeza eu	3
com certeza o	3
com certeza voltarei	4
com cheiro	-2
com cliente	-3
com cor	-4
com custo	4
com data	-9
com defeito	-49
com defeito !	-2
com defeito de	3
com defeito e	5
com defeito mas	-3
com defeito na	6
com defeito no	-3
com defeito não	-9
com defeitos	-16
com design	-9
com dois	-17
com dor	-5
com duas	3
com eles	2
com em	-5
com essa loja	-4
com essas	6
com esta	-6
com este	1
com excelente	22
com excelente qualidade	3
com facilidade	-9
com facilidade e	-6
com falha	-4
com febre	-4
com filtro	5
com fio	-2
com fome	-13
com frete grátis	7
com gostinho	6
com gostinho de	4
com imagem	5
com isso	-4
com jeito	7
com mal	-3
com mal contato	-2
com manchas	-8
com marcas	-8
com marcas de	-5
com menos	-22
com menos de	-18
com meu celular	-5
com meus	13
com minhas	8
com minhas necessidades	4
com na americanas	5
com não	-12
com o	1
com o a	10
com o android	4
com o anunciado	4
com o anúncio	3
com o cliente	8
com o compromisso	6
com o consumidor	4
com o descrito	3
com o esperado	4
com o fabricante	-2
com o mesmo	-4
com o msm	4
com o pessoal	-4
com o prometido	1
com o público	-14
com o que	5
com o site	3
com o tempo	4
com o user	12
com o uso	4
com o valor	-2
com o vitor	-11
com os	2
com os concorrentes	7
com os outros	-3
com os seus	4
com outras pessoas	-6
com outro	5
com pena	-6
com pequenos	-5
com personagens	6
com peças	-18
com pouco	-1
com pouco uso	-4
com poucos	-7
com prazo	2
com previsão	-2
com preço	-4
com preço acessível	3
com preço justo	-4
com preços	3
com problema	-3
com qualidade	2
com qualidade e	3
com rapidez	20
com relação	3
com relação a	3
com resultado	3
com roupas	-9
com segurança	-5
com sucesso	9
com tema	9
com todas	4
com todas as	3
com todos	6
com todos os	4
com tranquilidade	9
com três	-7
com tudo	4
com um bom	6
com um custo	6
com um excelente	4
com um pouco	2
com um preço	-1
com um refil	5
com um visual	9
com uma	-4
com uma memória	8
com uma semana	3
com urgencia	-10
com urgência	2
com user	49
com uso	-3
com voz	3
com watch	14
com watch ?	11
com água	-12
com ótima	-4
com ótima qualidade	-5
com ótimo	22
com ótimo funcionamento	6
com ótimo preço	4
comandos	-19
combate	21
combina	16
combina com	7
combinado	-1
combinou	6
comentário	9
comentários	3
comentários !	16
comentários que	-5
comentários sobre	3
comer	1
comercial	-51
comercializa	-5
começa	-21
começa a	-15
começa usar	10
começam	-18
começando	10
começar	1
começar masterchefbr	19
começaram	-13
começaram a	-6
começo	2
começou	16
começou a	-36
começou a apresentar	3
começou a travar	-3
comida	2
comida que	7
comigo	14
comigo ?	16
comigo foi	3
comigo mas	-4
comigo para	-5
commerce	-8
como a	-6
como a americanas	-3
como abrir	-5
como antigamente	7
como anunciado	5
como apresentadora	-26
como as	-6
como assim	-30
como assim ?	-3
como assim o	-3
como avaliar	-3
como avaliar se	-9
como cliente	-4
como combinado	22
como consumidor	-3
como descrito	6
como deve	4
como devo	-4
como devo proceder	-2
como disse	5
como e	-8
como ela	4
como entregue	24
como esperado	34
como esperava	3
como essa	-3
como essas	-5
como estava no	14
como eu	1
como eu esperava	15
como eu queria	23
como faco	-5
como faço para	-13
como faço pra	4
como irei	-24
como irei avaliar	-4
como mandar	12
como na	5
como na foto	10
como não NOT_ser	20
como o esperado	17
como original	-12
como outros	4
como outros modelos	6
como pode	-25
como podem	-5
como posso	-8
como posso avaliar	-32
como presente	5
como proceder	-4
como produto	-5
como que	-20
como regular	-12
como saber	-10
como se	-7
como se eu	-4
como se tivesse	-4
como sempre	-21
como sempre o	-8
como sendo	-6
como telefone	-4
como tinha	9
como toda	9
como todo	6
como todo produto	4
como todos	2
como um	-7
como vc	-13
como vcs	11
como vocês	-20
como vou	2
como vou avaliar	23
como é bom	10
comodo de	6
compacta	9
compacta e	-4
compacta e bonita	5
compacta e com	-4
compacto	28
compacto e	14
comparativo	4
comparação	1
comparação a outros	3
comparação com	2
compartimentos	6
compatíveis	4
compatíveis com	13
compensa	1
compensa muito	15
compensa o	4
compensação	-3
competencia	19
competentes	2
completamente	-20
completamente a	7
completamente diferente	-4
completas	7
completas e	8
completo	8
completo !	3
complica	-9
complicada	-3
complicado	-26
componentes de	10
comportamento humano	13
composição	-5
compra !	-4
compra a entrega	13
compra com	14
compra de	-4
compra de um	-9
compra dia	3
compra e	-4
compra e ainda	8
compra e depois	-3
compra e não	-9
compra em	-4
compra foi	-1
compra foi cancelada	-9
compra há	-3
compra já	-4
compra lo	6
compra muito	2
compra na	-5
compra neste	8
compra neste site	7
compra no	-9
compra no dia	-5
compra o prazo	-4
compra onde	-4
compra outra	7
compra recomendo	-4
compra se	-11
compra um	-4
compra um produto	-6
compra uma	-6
compradas	-3
comprado	2
comprado antes	3
comprado e	3
comprado em	-3
comprado o de	4
comprado outra marca	7
comprador	-10
compramos	5
compramos para	5
comprando mais	3
comprar	4
comprar a	4
comprar a chave	5
comprar algo	-15
comprar com	2
comprar da	-3
comprar e	1
comprar em	-5
comprar em outra	-3
comprar esse	2
comprar esse jogo	6
comprar esse mouse	7
comprar eu	-2
comprar já	-6
comprar mais	17
comprar nas lojas	2
comprar no	-11
comprar não	7
comprar os dois	5
comprar outro	-1
comprar que	-5
comprar recomendo	3
comprar sem	50
comprar sem NOT_medo	27
comprar sempre	5
comprar um	-3
comprar um produto	-3
comprar você	6
comprarei	-5
comprarei mais	-7
comprarei mais vezes	10
comprarei novamente	-4
comprarem	4
comprarem esse	4
comprarem esse produto	3
compraria	37
compraria novamente	10
compras na	-4
compre	-8
compre o	7
compre outro	-5
compre um	-20
compreender	23
compreender a	5
compreensão	6
comprei	-13
comprei a caixa	-4
comprei a máquina	20
comprei a tv	-7
comprei achando que	6
comprei com a	-2
comprei como	-10
comprei confiando	-5
comprei dia	-9
comprei dois	-15
comprei dois produtos	-2
comprei duas unidades	-5
comprei e	-1
comprei e ainda	-4
comprei e esta	9
comprei e gostei	11
comprei e não	1
comprei e paguei	-5
comprei ele	2
comprei em	-3
comprei em dezembro	-5
comprei esse	-7
comprei esse motor	9
comprei esse produto	-18
comprei esta	-2
comprei este	-15
comprei este produto	11
comprei foi	-3
comprei mais	3
comprei mas	-8
comprei na	-1
comprei na americanas	-4
comprei no	-2
comprei no site	-6
comprei numa	18
comprei numa loja	4
comprei não NOT_tinha	8
comprei o	-11
comprei o aparelho	-10
comprei o produto	-31
comprei o tamanho	8
comprei os	-7
comprei outro	2
comprei outros	-6
comprei paguei	-8
comprei para	3
comprei para minha	5
comprei para o	7
comprei para presentear	9
comprei pensando	-3
comprei pq	-3
comprei pra	4
comprei pra minha	4
comprei recomendo	5
comprei sabendo	-10
comprei sem	7
comprei um celular	-2
comprei um produto	-12
comprei uma	-6
comprei uma de	6
compressor	-15
comprimento	-2
compro	2
compro e	4
compro o produto	5
compro sempre	2
compro uma	-5
compromete	3
compromete a	-6
comprometer	-7
comprova	-6
comprá	4
computador	5
comum	-3
comum e	-7
comunicação	2
comunidade	8
comuns	-14
comércio	-4
conceito	3
conceituada	-3
concluindo	-3
conclusões	-4
concorrência	10
concreta	-4
concreto	7
condiz	9
condiz com as	5
condiz com o	-2
condições	-4
condições !	-10
condições de	-3
condições porém	9
conectado	-11
conectei	-3
conectividade	-5
conector	13
conexões e	-3
confeccionado	5
confere com	19
conferi	-8
confiança em	5
confiar	6
confiava	-3
confiei	5
configurada	-4
configurado	-6
configurar	4
configuração	-4
confio	3
confio na	4
confio no	5
confio no site	4
confirmar	-14
confiável	3
confiável e	9
conforme	12
conforme a descrição	10
conforme a foto	-6
conforme anunciado	6
conforme anúncio	4
conforme as	2
conforme as especificações	6
conforme combinado	6
conforme descrição	13
conforme especificações	-10
conforme esperado	-9
conforme expectativa	3
conforme o	29
conforme o combinado	11
conforme o esperado	11
conforme os	6
conformes	26
conformidade	16
conformidade com	4
confortavel	5
conforto	15
conforto e	3
confortáveis	-11
confortável	35
confortável e	10
confortável e de	4
confortável para	19
confundem	-5
confusas	-6
confuso	-3
conhece	-3
conhecemos	4
conhecer	22
conheci	7
conhecia	44
conhecia a	6
conhecia e	4
conhecia o	13
conhecia o produto	9
conhecido	5
conhecido por	10
conheço a marca	4
conjunto de panelas	6
conotação	-5
consegue	6
consegui	2
consegui montar	4
conseguia	4
conseguido	8
conseguir	-5
conseguiria	-14
conseguiu entregar	34
consequentemente	-12
consertar	-15
conserto	-46
considerando que	-18
consideração	-4
consideração com	-6
consideração com o	-4
consigo	3
consigo fazer	4
consigo ver	5
console	3
consoles	22
consoles de	6
consta	3
consta como	5
consta como entregue	1
consta que	-11
constando	-5
constar	7
constava	-4
constrangimento	-4
construção de	4
construído	13
consul	-7
consultas e	6
consultório	-5
consumidor	-16
consumidor !	8
consumidor e	7
consumidor que	-3
consumidora	-2
consumidores	1
conta ?	6
conta disso	-12
contagem	-8
contar	4
contato	2
contato com	4
contato com a	-3
contato com as	-8
contato com o	5
contato comigo	13
contato da	-3
contato e	-8
contato no	-7
contato para	-42
contato pra	-11
contatos	5
contatos de	9
contente	47
contente com	16
contente com a	4
contente com o	4
contente e	4
conter	-14
continua assim	7
continua com a	6
continua igual	6
continuam	-15
continuar com	16
continuar lendo	7
continuação	11
continue	30
continue assim	8
continuem	11
continuem assim	4
continuo	17
continuo aguardando	5
continuo no	6
continuo no aguardo	3
continuou	-24
conto o	9
contra o	5
contrario	-3
contrario vou	-5
contratar	4
contratar um	-4
contrate	-31
controle	3
controle de	2
controle de qualidade	-15
controle e	-23
controle não	-12
controle não NOT_funciona	-3
controle sem	7
controle sem NOT_fio	5
controle smart	7
controle smart magic	6
controles	6
contrário	-1
convenhamos	12
conversa	-6
conversa com	-7
conversacombial	2
conversacombial e	4
conversacombial hj	4
conversacombial hoje	23
conversacombial ❤	10
conversacombial 😀	15
conversando	-10
conversei	-12
conversor	4
conversor digital	3
convidada	-9
cool	20
cooler	-2
coordenação	11
copa	5
copia	-4
copo desses	22
copo é	5
cor	-5
cor da	-12
cor diferente	-18
cor do	-9
cor do produto	-2
cor errada e	-4
cor não	2
cor preta	-2
cor é linda	6
cora	-13
coração	2
coração masterchefbr	10
cores	1
cores vivas	11
cores vivas e	9
corporal	15
corre o	-8
corre o risco	-6
correio	4
correios	9
correios e	-10
correios no	-4
correios não	-3
correios o	-2
correios o produto	-4
correndo	-6
corrente de	5
correr	5
corresponde	20
corresponde ao	15
corresponde ao que	11
corresponde as	3
corresponde as expectativas	2
corresponde às	8
corresponde às minhas	3
correspondendo	26
correspondeu	80
correspondeu ao	3
correspondeu com	7
correta não	10
corretamente	1
correto	1
correto e	4
correto mas	-5
correu	7
corrupção	-26
cortada	-8
cortado	-4
cortando	-5
cortei	-3
cortina	-3
cortina em	-3
cortou	-4
costumam ser	5
costura	-3
cotado	-10
coube	5
cozimento	4
cozinha	11
cozinha no	5
cozinhando	54
cpf	-5
cr	25
cravejado	17
cravejado de	11
credibilidade	-30
credito	-13
creio	-2
cresce	19
cresceu	25
criado	-2
crianca	-5
criança não	-5
crianças	-2
crianças amaram	6
crianças com	6
crianças pequenas	4
crianças que	5
crime	-23
criou	12
crises	10
cristal	11
critério	15
crush	5
crédito	17
cueca	-20
cuecas são	8
cuidado !	-6
cuidado na	-4
cuidado pois	2
cuidado pois não	7
cuidados	-4
cuidadosa	-3
cuidar	-3
cujo	2
culinária	6
culpa dos	8
culpa dos correios	7
culpa no	-3
culpa é	-5
cumpre	36
cumpre a	-6
cumpre a função	4
cumpre as	-4
cumpre bem o	5
cumpre com	-3
cumpre com o	-8
cumpre conforme	5
cumpre o	4
cumpre o prometido	-8
cumpre o que	18
cumpre suas	7
cumpre todas	3
cumpri	-5
cumpri o	4
cumpri o que	3
cumprido	21
cumprir com	10
cumpriram	4
cumpriu	28
cumpriu com	2
cumpriu o	8
curta	-92
curtas	-11
curte	25
curti	21
curtindo	50
curtindo muito	4
curtiu	6
curto	-3
curto o	-5
custa mais	-5
custa mais de	-3
custa r	-3
custo	-4
custo beneficio	10
custo beneficio do	3
custo benefício	-31
custo benefício !	5
custo benefício da	7
custo benefício do	5
custo benefício e	6
custo benefício excelente	4
custo benefício muito	4
custo benefício o	3
custo benefício se	4
custo benefício vale	4
custo benefício é	6
custo de	-11
custo e	35
custo e beneficio	11
custo e benefício	3
custo x	11
custo x benefício	7
custou	-2
custoxbenefício	5
cá	-52
cápsulas	5
cápsulas são	6
câmara é	7
câmbio	-3
câmera	-12
câmera boa	10
câmera excelente	25
câmera muito boa	-1
câmera não	-5
câmera traseira	2
câmera é	4
câmera é muito	4
câmera é ótima	-4
câmeras boas	4
câmeras frontal	5
câmeras são	-6
cão	13
cítrico	5
cód	4
código	4
código de	3
código de postagem	5
código de rastreio	-6
código para	4
cópia	-16
d e	12
da	-2
da americanas	3
da americanas e	-10
da americanas mas	-7
da americanas é	5
da anatel	-4
da assistência	3
da atualidade	8
da bahia	38
da barba	8
da blusa	6
da caixa e	-4
da capa e	11
da casa	2
da categoria	-6
da china	-28
da cidade	4
da compra	9
da compra !	-7
da copa	5
da cor	-2
da data	10
da data estipulada	3
da data marcada	8
da data prevista	17
da descrição	6
da devolução	-15
da digital	6
da dolce	7
da dolce gusto	5
da eficiência	3
da electrolux	6
da empresa	-25
da empresa que	-6
da entrega !	6
da equipe	-4
da equipe azul	-10
da expectativa	3
da fama	-11
da família	4
da fonte	-3
da foto	-12
da foto e	-7
da franquia	4
da funcionalidade	4
da fátima	14
da garantia	-37
da gaveta	-4
da humanidade	8
da hélice	4
da idade	-6
da imagem	-4
da internet	9
da lg e	-6
da limpeza	5
da logística	8
da loja	-2
da madeira	-5
da marca	-1
da mata	4
da mel	18
da mercadoria	-2
da mesa	-22
da mesma	-3
da minha cachorrinha	4
da minha sala	6
da minha vida	3
da miriam	-19
da mirian	-5
da monica	6
da montagem	-3
da muito	-5
da média	7
da netflix	-2
da noite	10
da nota	-2
da obra	3
da original	-6
da para	4
da parte	-2
da peça	5
da placa	-3
da plateia	-7
da poeira	9
da porra	6
da pra usar	4
da praça	10
da propaganda	-7
da pré	9
da pré venda	7
da qualidade	2
da qualidade do	4
da que	-18
da tampa	3
da tarde	11
da tela do	7
da tela e	-3
da tela é	4
da temporada	16
da temporada do	7
da tramontina	7
da transportadora	2
da troca	7
da user	-18
da venda	-4
da vontade	8
da xícara	6
da yuko	-17
dados	-1
dando	-4
dando pra	-4
dando show	22
dando uma	13
dando uma aula	8
danifica	-11
danificada	-17
danificada e	4
danificadas	-20
danificado	-52
danilo	2
danos	-1
dança	13
daquela	-8
daqui	5
daqui a	7
daqui a pouco	28
daqui um	5
dar	3
dar certo	-4
dar defeito	-5
dar minha	-6
dar minha opinião	-4
dar pra	-3
dar uma resposta	-7
dardos	-4
darem	-8
daria nota	8
dará	14
das	1
das americanas	-2
das americanas e	-3
das cadeiras	5
das coisas	24
das duas	-3
das expectativas	7
das frequencias	5
das funções	-3
das lojas	1
das lojas americanas	1
das lâmpadas	-3
das melhores	20
das mesmas	-3
das minhas	-13
das minhas expectativas	-13
das músicas	-6
das peças	-3
das piores	-6
data	1
data certa	2
data da	-10
data da entrega	-2
data de hoje	6
data de validade	-3
data do	-2
data e	-3
data esperada	6
data limite	-3
data marcada	4
data não	-6
data para entrega	4
data prevista	7
data prevista !	-13
data prevista de	-6
data prevista e	11
dava	4
day	5
daí	-15
daí as	-4
ddr	-4
de	-1
de abril	-7
de abril e	-3
de abóbora !	-11
de acabar	4
de acordo	10
de adoção	6
de agradecer	3
de algo	-9
de alguma	-9
de alguém	-5
de alimentação	-2
de alimentos	16
de alta	23
de alta qualidade	21
de altíssima	2
de altíssima qualidade	2
de aniversário para	16
de análise	3
de aparar	4
de aplicativo	-4
de armazenamento	8
de assistir	16
de assistência	4
de assistência técnica	3
de atendimento	5
de atraso e	-8
de atraso na	3
de atualizações	3
de avaliação	4
de aventura	4
de baixa	-9
de baixa qualidade	-18
de baixo	-5
de baixo do	-6
de baixíssima	-8
de baixíssima qualidade	-5
de barulho	36
de barulho quando	6
de batalha	7
de bateria	-1
de boa	-1
de boa qualidade	5
de bola	32
de bom	2
de boneca	-5
de bonitas	5
de brincos	11
de brinquedo	-9
de cabeça	4
de cabeça !	-3
de cabeça se	7
de calor	10
de canais	-4
de canal	3
de cancelamento	-6
de cancelar	-4
de casamento	5
de centrifugação	-6
de chegada	-3
de cima	-10
de colocar	-2
de coluna	4
de combate	3
de comer	6
de comida	10
de comprar na	12
de comprar nesse	7
de comprar pela	4
de comprar uma	8
de comprometimento	5
de compromisso	-4
de compromisso com	3
de conhecer	24
de consideração	-14
de consideração com	-4
de copos	5
de cores	4
de cozinhar	4
de credito	-3
de cristal	18
de crédito	-3
de dados	-4
de dente	-3
de desligar	-9
de deus	-2
de deus gente	-7
de devolução	17
de dezembro	-9
de diferente	-3
de dificuldade	3
de difícil	-3
de digital	4
de distribuição	-4
de dois	-23
de dois meses	-1
de duas	-4
de duas semanas	3
de dúvidas	5
de e	-8
de e mail	-3
de edição	5
de encher	-7
de encomendar	5
de encontrar	3
de entrega a	6
de entrega americanas	5
de entrega do	-9
de entrega foi	-1
de entrega para	-3
de entrega é	-2
de envio	-2
de escola	7
de escritório	-4
de espalhar	4
de esperar	5
de está	5
de excelente	15
de excelente qualidade	-1
de excelência	6
de expressão	12
de expressão e	5
de extrema	6
de extrema qualidade	4
de fabricação	-12
de facil	15
de facil manuseio	5
de fazer um	-7
de ferrugem	-14
de fevereiro	-28
de fevereiro e	-5
de filtros	11
de fixação	-7
de fora	-7
de forma	1
de fotos	10
de frente	-6
de frete	-21
de frete e	-5
de funcionar	-24
de funções	3
de futebol	5
de fábrica	-9
de fácil	14
de fácil acesso	-3
de fácil instalação	18
de fácil manuseio	29
de fácil montagem	-2
de fácil uso	5
de fácil utilização	-3
de ganhar	10
de garantia	6
de gelo	7
de girar	-3
de gosto	4
de graça	44
de guardar	-13
de hidratação	6
de hoje	-2
de hoje !	18
de hoje com	9
de hoje é	-5
de imagem	5
de imagem e	-5
de impressão	9
de impressão e	6
de informações	-4
de instalar	-1
de instalar e	3
de ir	-26
de janeiro	-8
de jeito	-5
de jeito nenhum	-3
de jogos	-2
de lado	-4
de lavar	2
de led	-12
de leitura	7
de ler	1
de levantar	4
de ligar e	-3
de limpar	7
de limpar e	3
de linda	-23
de lindo	10
de linha	3
de loja	-2
de ma qualidade	-6
de madeira	-1
de mal	-22
de mandar	-12
de maneira	1
de manhã	-3
de manusear	18
de manusear e	7
de manutenção	4
de marcas	-3
de marcha	-5
de março	-15
de março e	-4
de massa	4
de melhor	-2
de melhor qualidade	-3
de memoria	-2
de memória mas	7
de menor	-3
de mercadorias	9
de mesa	3
de metal	-7
de meus	-4
de mexer	-3
de moda	-10
de montagem	-3
de montar	3
de montar e	-2
de montar não	8
de morte	-25
de muita	2
de muita qualidade	10
de muito	-2
de muito boa	-2
de muito tempo	-4
de má	-18
de má qualidade	-11
de mãe	23
de mão	3
de natal	-1
de noite	9
de noiva	-9
de novelas	-6
de novo !	9
de não NOT_conseguir	-6
de não NOT_ser	3
de odin	8
de olho	6
de olho no	2
de origem	-5
de otima	-5
de otima qualidade	16
de ouro ?	-8
de outra	-1
de outras	2
de outras marcas	3
de outras por	5
de outro	-6
de pagamento	2
de pagar	-2
de paixão	6
de papel	-4
de papelão	2
de parabens	5
de parabéns	27
de parabéns !	36
de parabéns a	2
de parabéns pela	6
de passar roupa	21
de pilhas	2
de pipoca	20
de pisos	5
de plastico	-8
de plástico	-23
de plástico e	-3
de poeira	-17
de ponta	6
de postagem	10
de pouca	-10
de pouca qualidade	-3
de preparar	10
de presente	14
de presente para	-4
de presente pra	4
de presente pro	5
de preço	10
de primeira	19
de primeira linha	8
de primeira qualidade	10
de problema	-9
de produto	-2
de profundidade	4
de projetos	4
de puxar	-9
de péssima	-10
de péssima qualidade	-5
de qualidade	20
de qualidade !	12
de qualidade chegou	3
de qualidade com	4
de qualidade e	23
de qualidade inferior	-9
de qualidade que	5
de qualidade regular	-3
de qualidade ruim	-6
de qualidades	5
de quando	2
de quase	3
de que	8
de que a	-4
de que o	6
de quebrar	-3
de r	-14
de rastreamento	-7
de rastreio	6
de receber	2
de receber o	-5
de reclamação	-4
de reclamações	3
de recursos	-5
de repente	-4
de reposição	6
de resistência	12
de respeito	-7
de respeito com	11
de responsabilidade	-13
de resto é	7
de rosa	-2
de saber	3
de saber como	-5
de saber o	-9
de saber se	5
de sabor	5
de sair	-5
de sardinha	42
de sc	-12
de ser de	-4
de ser linda	4
de ser o	13
de som	11
de som boa	6
de som e	-3
de tanta	3
de te	4
de tecido	-5
de tentar	-5
de terror	-22
de todo o	3
de todos	-2
de trabalho	4
de troca	14
de trocar	-4
de trás	-9
de três	-5
de tudo	1
de um	-1
de um aparelho	4
de um dvd	10
de um jeito	-6
de um mes	-2
de um mês	3
de um novo	-3
de um plástico	-4
de um preço	5
de um produto	2
de um teclado	5
de um tempo	-3
de uma	-2
de uma criança	-3
de uma posição	-6
de uma resposta	3
de uma semana	-3
de unicórnio	9
de usado	-3
de usar	1
de usar e	2
de uso	-31
de uso a	-4
de uso ainda	7
de uso começou	-3
de uso e	4
de uso ele	-4
de uso facil	6
de uso ja	-5
de uso já	-3
de uso o	16
de uso quebrou	-3
de vcs	3
de vedação	-4
de vender	-11
de vez	-11
de vidro	2
de vidro é	4
de vir	-14
de voces	-3
de você	-8
de vocês	10
de volta	6
de volta !	-7
de volta e	-17
de vários	-4
de vídeos	18
de ótima	5
de ótima qualidade	30
de ótimo	9
deca	4
decepcionada	-87
decepcionada com	-1
decepcionada com a	7
decepcionada com as	-2
decepcionada com o	-4
decepcionada pois	-5
decepcionado	-49
decepcionado com	-4
decepcionado com a	-4
decepcionado com as	3
decepcionado com o	-8
decepcionando	-2
decepcionante	-41
decepcionei	-63
decepcionei com	-2
decepcionei pois	-5
decepcionou	-44
decepçao	-6
decepção	-93
decepção !	-11
decepção total	-4
decidi comprar	4
decorar	-21
decorativo	-2
decorrer	4
decorrer do	8
dedicação	11
dedicação para	7
dedo	-16
dedos mas	5
defasado	-7
defeito	-53
defeito !	-5
defeito a	-3
defeito com	-7
defeito de	6
defeito de fabricação	-6
defeito de fábrica	-5
defeito do	-5
defeito e	9
defeito e a	-2
defeito e não	-2
defeito foi	-2
defeito já	4
defeito na	1
defeito no	-9
defeito não	4
defeito é	6
defeitos	-33
defeitos de	-2
defeitos no	-4
defeituosa	-5
defeituoso	-10
defesa	5
defesa do	3
defesa do consumidor	2
deficiência	3
definido	6
definitivamente	-3
deformado	-4
degustar	-8
dei	3
dei de	4
dei de presente	5
dei para minha	5
deitado	36
deitar	-10
deixa	-2
deixa a desejar	-3
deixa cabelo	5
deixa muito	-6
deixa muito a	-6
deixa o	4
deixa o cabelo	3
deixa os	2
deixa os cabelos	3
deixa passar	-6
deixa um	19
deixa um pouco	19
deixando	-3
deixando a	-5
deixar	-2
deixar as	10
deixe	-4
deixei	2
deixem	3
deixo uma	7
deixou	-1
deixou a	-8
deixou a desejar	-4
deixou minha	-6
deixou minha cozinha	-3
deixou na	-6
deixou na mão	-3
dela	-1
dela ela	-7
dela ela que	-6
dele muito	5
dele não NOT_é	-9
dele é	-1
deles	-10
delicada	-4
delicadeza	16
delicado	5
delicia	12
deliciosas	9
delicioso	30
delícia	52
delícia !	3
demaais	22
demais	-2
demais !	15
demais do	4
demais e	-16
demais esse	30
demais kk	22
demais nos	24
demais não	-3
demais tudo	5
demonstra	4
demora	-18
demora da	-2
demora da entrega	-2
demora demais	4
demora demais para	-5
demora muito	-10
demora muito para	-2
demora muito pra	-2
demora muito tempo	-4
demora na entrega	1
demora para	4
demora pra	-2
demorada	-2
demorado	-7
demorado e	-4
demorado tanto	-5
demoram	-8
demorando	-9
demorando muito	4
demorando para	-4
demorar	-2
demorei um pouco	7
demorou mas chegou	11
demorou muito mas	5
demorou quase	2
demorou um pouco	37
demorou uns	4
dental	-5
dente	-2
dentição	9
dentro	7
dentro da expectativa	5
dentro das	3
dentro das especificações	6
dentro das expectativas	6
dentro do	6
dentro do esperado	32
dentro do prazo	2
dentro do previsto	5
dentro do que	7
dentro dos	5
dentro dos conformes	4
depila	6
depilação	-9
depilação que	9
depois	-4
depois da	-7
depois de	-3
depois de muito	-5
depois de um	-5
depois dessa	-4
depois disso	-7
depois do	-1
depois me	-3
depois não	-2
depois para	3
depois parou	-5
depois que	1
depois vou	5
depressão	-9
depósito	-5
depósitos	9
deram	-13
desafios	4
desamassar	3
desapontada	-18
desapontou	-6
desarmar	12
desatualizado	-4
desbloqueado	3
descarrega	-56
descarrega muito	-18
descarrega muito rápido	-8
descarrega rápido	-6
descarregou	-4
descartável	-3
descasca	-13
descascada	-6
descascadas	-4
descascador	-13
descascando	-35
descascar	-15
descascou	-48
descaso	-98
descaso com	-10
descaso com o	-6
descaso total	-6
descobri que	-11
descobriu	-5
descolada	-6
descolando	-11
descolou	-13
desconecta	-4
desconfiada	11
desconfortavel	-7
desconforto	-15
desconfortável	-44
desconfortável para	-3
descontentamento	-12
descontente	-29
descontente com	-3
descosturou	-5
descrição	-3
descrição diz	-4
descrição diz que	-4
descrição do	-2
descrição do produto	-8
descrição não	-19
descrições	7
desculpa	-55
desculpe mas	-4
desde	7
desde as	6
desde do	-15
desde então	-3
desde ja	-7
desde já	-3
desde o	-14
desde o dia	-26
desde os	3
deseja	14
desejam	4
desejar	-15
desejar a	-2
desejar foi	6
desempenha	23
desempenha bem	10
desempenha bem seu	4
desempenho	14
desempenho do	3
desempenho e	11
desempenho no	4
desempenho ótimo	6
desenho e	5
desenvolver	7
desenvolvimento	49
desesperada	-25
desesperada masterchefbr	-12
desfia	-6
desfiada	-6
desfiar	-6
desgasta	-4
desgaste	6
design	-7
design bonito	30
design da	3
design dele	5
design e	-9
design moderno	21
design é	-5
designado	7
designe	-19
designer	-13
designer bonito	-3
designer e	-3
designer lindo	6
desisti	-16
desisti de	-5
desistir	-4
desisto	-6
desliga	-30
desliga e	-5
desliga o	-2
desliga sozinho	-2
desligada	-4
desligadas	4
desligado	-22
desligando	4
desligar	-26
desligava	-18
desligou	-18
desliguei	-2
desliza	2
desmontado	-6
desnecessárias	14
desorganizada	-38
desorganizados	-5
despacha	5
despachado	-5
desperta o	4
desproporcional	-9
desregulada	-13
desrespeito com	-9
dessa	1
dessa foi	6
dessa forma	-14
dessa loja	4
dessa mulher	34
dessa panela	6
dessas	-14
dessas !	-8
desse	-13
desse livro	9
desse mais	8
desse mundo	10
desse nem	-5
desse porte	-13
desse programa	-10
desse tipo	-3
desses	-5
desta	3
desta vez	-19
destaque	5
destaque para a	8
destaques	58
deste	1
destinatário ausente	7
destruído	7
desvantagem	3
desvantagem é	15
detalhe é	3
detalhe é que	4
determinadas	8
determinado	8
detestei	-6
detesto	-19
deu	-1
deu defeito	-8
deu muito	-5
deu o	-9
deu problema	-3
deu tudo	20
deu tudo certo	15
deu vontade	22
deu vontade de	18
deus abençoe	11
deus gente	-9
deus me	-10
deus não	-6
deve	10
deve corrigir	5
deve estar	-16
deve melhorar	15
deve ser	2
deve ser comprado	5
deve ser feito	5
devem	11
devem estar	-7
devendo	-4
deveria	-3
deveria entregar	8
deveria melhorar	4
deveria passar	12
deveria ser	-27
deveria ser de	-5
deveria ser mais	-1
deveria ser melhor	-7
deveria ter	-5
deveriam	-4
deveriam ter	-4
deveriam ter mais	-5
deveriam vir	-9
devia	-19
devido	2
devido a	-1
devido ser	6
devo	-8
devo fazer	2
devo fazer ?	-7
devo proceder	-4
devolucao	5
devolução	-49
devolução de	-3
devolução do	-32
devolução do dinheiro	-1
devolução do mesmo	-3
devolução do meu	-8
devolução do produto	-18
devolução do valor	5
devolução e	20
devolução e não	5
devolva	-6
devolvam	-41
devolve	-30
devolve lo	-6
devolvem	-7
devolvemos	-8
devolvendo	-21
devolver	-60
devolver meu	-4
devolver o	-35
devolver o dinheiro	-3
devolver o produto	-2
devolveria	-4
devolvi	-52
devolvi e	-2
devolvi o produto	-10
devolvido	-18
devolvido e	-5
devolvê	-2
dez	2
dez !	13
dezembro	-13
dezembro e	-8
dia !	-1
dia a	21
dia a dia	3
dia a todos	5
dia certo	3
dia com	13
dia comprei	-4
dia da	-2
dia de	-4
dia de hoje	-2
dia de uso	-7
dia e	1
dia e meio	2
dia mais	-8
dia o	-7
dia pro	15
dia que eu	25
dia que fiz	4
dia seguinte da	19
dia seguinte que	7
dia todo	6
diabo	12
diabo que	8
diabo que criou	6
diabos	-10
diadasmães	31
diante	-2
dias	6
dias !	2
dias antes	-11
dias antes do	3
dias atrás	-2
dias chega	9
dias da compra	-4
dias de	-2
dias de espera	-3
dias de uso	-9
dias do	-3
dias e	-1
dias e ainda	-5
dias e até	4
dias e nada	-2
dias e não	-5
dias ele	-4
dias esperando	9
dias foi	10
dias mas	6
dias na	-4
dias no	-4
dias não	-6
dias para	-9
dias para entrega	-4
dias para entregar	-15
dias pra	2
dias que	18
dias que comprei	2
dias que estou	-2
dias só	28
dias uteis	1
dias úteis	-1
dias úteis e	-2
dias úteis para	-3
dica	6
dica para	8
dica para quem	6
didática	1
didático	22
dieta	-4
diferenciadas	4
diferenciado	10
diferencial	21
diferente	-25
diferente da	16
diferente da imagem	3
diferente da que	-2
diferente de	3
diferente de outras	5
diferente do	-18
diferente do anunciado	-5
diferente do produto	-4
diferente do que	-39
diferente e	-2
diferentes	-7
diferentes do	-18
diferentes do que	-3
diferenças	-11
dificil	-3
dificuldade em	-2
dificuldade na	-8
dificuldade para colocar	17
dificuldades para	-7
dificulta	-20
dificulta a	-5
dificultando	-39
difíceis de	-4
difícil	-24
difícil de	-7
difícil de montar	-7
difícil encontrar	5
difícil pra	-4
difícil se	-4
diga	11
digam	5
digna	5
digno	28
diluir	-5
dimensões	-18
dimensões do	-5
dimensões do produto	-3
dinheiro	-3
dinheiro !	3
dinheiro de	-34
dinheiro de volta	-26
dinheiro e	-9
dinheiro fora	-29
dinheiro jogado	-16
dinheiro jogado fora	-10
direct log	6
directlog	2
direita	-5
direitinho	28
direitinho bem	4
direitinho e	-2
direitinho no	10
direito	2
direito de	3
direito e	-3
direitos	-14
direto	2
direto com	-3
direto da	6
direto e	-3
direto na	-4
direto no	-3
diretor	6
diria	2
disciplina	9
disciplina de	6
disco para	6
disco para picar	5
discreta	10
discreta e	5
discrição do	6
discutindo	-3
disney	3
dispensa	45
dispensa comentários	7
dispensam	9
dispensam comentários	6
dispenser	-12
disponibiliza	3
disponível	-4
disponível no	-4
disse	7
disse que não	-3
disseram	30
disseram que	14
disseram que não	-5
disseram que o	-8
disso	-4
disso é que	5
dissolve	10
distancia	-2
disto	-3
distribuidora	3
distribuição	-8
distância de	-3
distância do	7
dito	-16
diva	7
diva videoshowaovivo	15
divergente	-4
diversao	11
diversas	1
diversas compras	-3
diversas cores	5
diversas vezes	-2
diversos	1
diversos produtos	3
diversão	19
diverte	6
divertida	12
divertida e	4
divertido	53
divertimento	5
divertindo	8
dividido	6
divulgado	-3
divulgado no	-4
divulgado no site	-3
divã	-10
diz	-10
diz que	-15
diz que o	-5
diz que vem	-3
diz ser	-19
dizem que não	-8
dizendo	-10
dizendo que	-6
dizendo que minha	5
dizia	-8
dizia que	9
dizia que era	3
diária	6
diárias	9
diário	-3
dmais	5
do	-3
do americanas	-12
do android	6
do anunciado	-2
do anuncio	4
do anúncio	-2
do aparelho mas	10
do aparelho é	-2
do ar	-2
do assento	-3
do atendimento	3
do avental	-6
do balde	-7
do brasil	1
do brasil e	11
do brasileiro	11
do cabo	-4
do cartão	-17
do casamento	4
do celular	1
do celular é	16
do combinado	-11
do conforto	6
do consumidor	3
do controle	8
do corpo	5
do dedo	-6
do design	-2
do dia	-1
do dia a	13
do dia previsto	2
do dinheiro	-5
do do	4
do douglas	-8
do encosto	-11
do entrevistado	31
do equipamento	-2
do esperado	13
do fabricante	-1
do fabrizio	-10
do faqueiro	-4
do filme	-4
do fone	-9
do fornecedor	-6
do google	3
do google e	4
do grupo	10
do guarda	-2
do gustavo	7
do homem	36
do jeitinho	6
do jeitinho que	4
do jeito	-3
do jeito q	-4
do jeito que	4
do jocaa	5
do jogo de	-6
do lançamento	-4
do livro	-2
do lula	4
do mais	-3
do manual de	12
do masterchefbr	-12
do masterchefbr de	-5
do masterchefbr tá	8
do material e	4
do material usado	10
do mercado	20
do mercado !	4
do mesmo e	-2
do mesmo está	11
do mesmo jeito	-4
do meu	4
do meu cartão	-8
do meu dinheiro	10
do meu pedido	-8
do meu problema	-4
do meu produto	-2
do microfone	9
do microondas	5
do modelo	-10
do momento	18
do motor	2
do mundo	-6
do móvel	-4
do nada	-30
do natal	-2
do note	-6
do original	10
do padre	-8
do padre fábio	6
do pagamento	-2
do parceiro	-9
do pedido	-2
do peso e	5
do plástico	-3
do porta	-19
do pote	-3
do prazo	11
do prazo !	-3
do prazo bem	7
do prazo combinado	6
do prazo de	-3
do prazo definido	4
do prazo determinado	12
do prazo e	5
do prazo em	6
do prazo esperado	7
do prazo estabelecido	22
do prazo estimado	-5
do prazo estipulado	-2
do prazo final	-4
do prazo muito	-40
do prazo o	3
do prazo porém	-41
do prazo previsto	29
do prazo produto	6
do prazo programado	6
do prazo prometido	1
do prazo recomendo	-40
do prazo super	1
do prazo tudo	-10
do previsto	29
do previsto !	6
do previsto e	3
do previsto porém	-6
do preço	3
do problema	10
do produto !	-1
do produto ?	-9
do produto chegou	-4
do produto como	-3
do produto de	-4
do produto diz	-7
do produto ele	10
do produto entrega	3
do produto esta	-4
do produto foram	9
do produto muito	2
do produto não	-39
do produto porém	-3
do produto que	-9
do produto ter	4
do produto veio	3
do produto é	-1
do programado	-6
do próprio	6
do próprio produto	12
do ps	5
do purificador	6
do que esperava	25
do que esse	-4
do que eu	4
do que na	3
do que o	-2
do querer	23
do relógio	-6
do revendedor	8
do rosto	5
do roteador	-6
do secador	3
do serginho	53
do sistema de	4
do site da	-3
do smartphone	4
do sol	3
do sul	12
do tal	-4
do tamanho	3
do tamanho certo	7
do tapete	-3
do tempo	7
do tempo e	3
do tempo estimado	5
do tempo previsto	-18
do thenoite	6
do thor	7
do toque	-5
do trabalho	-3
do universo	2
do valor pago	5
do vendedor	-3
do victor	-26
do vitor	-30
do whatsapp	3
dobro	-1
dobrável	-8
documentos	5
doente	-20
doença	-11
dois	7
dois anos que	7
dois aparelhos	-3
dois da	3
dois estão	19
dois juntos	17
dois meses	-20
dois meses de	-3
dois meses que	-3
dois produtos	3
dolce	18
dolce gusto	12
domiciliar	5
domingos	20
doméstico e	5
dona ana	12
dona de	7
dona de casa	6
dor	-7
dor de	-12
dor de cabeça	-8
dor depois	9
dormi	-8
dormindo	-6
dormir quando	4
dos cinquenta	4
dos conformes	5
dos melhores	53
dos meus direitos	3
dos parafusos	-5
dos piores	-14
dos plásticos	9
dos poucos	6
dos smartphones	7
douglas	-22
douglas saia	-3
dps	-4
dr	28
drauzio	79
drauzio varella	13
drivers	-10
drives	-2
droga	-11
dráuzio	-7
duarte	21
duas	-5
duas opções	3
duas peças	-9
duas unidades	-12
duas vezes	13
duas vezes e	-4
duas vieram	-5
dufrio	-20
dura	-8
dura até	7
dura bastante	28
dura mais	48
dura muito	4
dura muito e	4
dura muito pouco	-10
dura o	14
dura o dia	11
dura por	5
dura pouco	-3
durabilidade e	4
durabilidade seja	5
durado	17
duradoura	31
duradouro	14
durando	23
durante	-3
durante a	-4
duraram	-6
duras	-3
durasse	-5
duravel	15
duração da bateria	3
durex	-5
duro	-28
duro e	-8
duros	-9
durou	-7
durável	48
durável e	8
duvida	4
duvida se	9
duvidosa	-36
dvd do	21
dvd mas	12
dá para usar	-6
dá pra usar	-11
dá vontade	7
dá vontade de	5
débora	70
década	4
dê	-12
dó	-12
dó do	-7
dúvida	2
dúvida da	5
dúvida da compra	4
dúvida entre	10
dúvida se	2
e	-2
e a	-2
e a atendente	-2
e a bateria	-3
e a câmera	2
e a entrega	41
e a garantia	-4
e a gente	-4
e a parte	-6
e a qualidade	5
e a rapidez	5
e acabamento	8
e acabou	-14
e acessórios	-5
e acima	4
e adaptei	9
e adorei	7
e adoro	14
e adquiri	5
e agora	-8
e agora com	-8
e agora mais	5
e agr	13
e aguardo	-26
e ai	7
e ainda	-7
e ainda chegou	-4
e ainda estou	-2
e ainda me	-7
e ainda nao	-12
e ainda não	-22
e ainda por	3
e ainda vem	3
e ajuda	4
e ajudar	5
e alguns	-10
e amei	6
e amigos	4
e antes	-4
e antes do	-2
e ao	2
e ao mesmo	4
e apara	10
e após	-9
e as vezes	-1
e ate	-3
e ate agora	-17
e ate hoje	5
e ate o	-8
e atende	21
e atende as	-6
e atendeu	17
e atendeu as	3
e até a	2
e até agora	-5
e até hoje	4
e até o	2
e aí	-2
e barato	6
e bastante	32
e beleza	12
e bem	13
e bem antes	3
e bem bonito	3
e bem embalado	-2
e bem resistente	4
e beneficio	14
e benefício	4
e boa	6
e boa qualidade	3
e bom	-3
e bom !	5
e bom mais	-3
e bom preço	9
e bonita	19
e bonito	10
e cabo de	9
e canais	7
e carrega	8
e certinho	10
e chegou	19
e chegou antes	-21
e chegou bem	8
e chegou em	4
e chegou na	4
e chegou no	15
e chegou rápido	-6
e claro	3
e coloquei no	7
e com a	-1
e com baixo	7
e com bom	3
e com certeza	8
e com isso	-6
e com preço	3
e com um	6
e compacta	6
e competentes	15
e compra	1
e comprar	-14
e comprar um	-4
e compre	-4
e comprei	1
e comprei um	7
e conforme	5
e confortavel	5
e confortáveis	5
e confortável	22
e confuso	-4
e consequentemente	-4
e conteúdo	6
e cumpre	-26
e cumpre a	-8
e cumpriu	3
e custo	-28
e custo beneficio	-9
e custo benefício	6
e danificada	-3
e dar	6
e de	5
e de acordo	2
e de boa	26
e de bom	-5
e de excelente	16
e de fácil	26
e de noite	7
e de ótima	-16
e deixa o	-2
e delicada	-5
e demora	-12
e dentro	3
e depois	13
e depois de	-4
e depois não	-3
e descarrega	-9
e descrição	2
e desde	-2
e desempenho	7
e design	7
e desliga	-11
e desligar	-4
e deu tudo	2
e devolvi	4
e disseram	-14
e disseram que	-8
e do nada	-6
e documentos	10
e dura	8
e dá	2
e eficaz	6
e eficiente	-18
e ela	-3
e ela adorou	9
e ela não	-3
e ele adorou	3
e ele amou	5
e ele gostou	6
e ele não	-8
e elegante	12
e eles	-23
e eles não	-4
e em	11
e em boas	7
e em otimo	4
e em perfeitas	-1
e em perfeito	23
e em ótimo	5
e engraçada	11
e entrar	-4
e entrega	30
e entrega antes	13
e entrega dentro	3
e entrega rápida	13
e entrega super	5
e então	-3
e enviaram	-3
e enviou	-6
e espaço	3
e especificações	5
e esperava	-11
e esperava que	-4
e espero	2
e essa	-8
e esse	-4
e esta	4
e estou	-1
e estou adorando	3
e estou aguardando	-15
e estou amando	6
e estou esperando	-8
e estou no	-2
e estudo	6
e está	-1
e está atendendo	-3
e estável	10
e etc	15
e eu	1
e eu ainda	-18
e eu com	-4
e eu já	41
e eu não	3
e excelente	-12
e excelente !	4
e excelência	4
e f	3
e facil	10
e facil de	6
e facilidade	11
e falta	3
e falta de	5
e faltando	-5
e faltou	-5
e faz o	11
e fazem	-4
e ficam	-4
e ficava	-3
e fico	4
e fico com	8
e ficou ótimo	3
e foi entregue	8
e frágil	-9
e fui	3
e fui muito	5
e funciona	7
e funciona bem	13
e funciona muito	-8
e funciona perfeitamente	2
e funcional	9
e funcionalidade	28
e funcionando	-4
e funcionar	-3
e fácil de	-5
e gostei	14
e gostei muito	-9
e gostoso	6
e hidratado	5
e hj	-10
e hoje	-2
e imagem	7
e indico	10
e infelizmente	6
e informar	3
e lacrado	3
e laterais	10
e leitura	3
e limpa	5
e linda	20
e lindo	-6
e macia	7
e mail	13
e mail com	-5
e mail da	-6
e mail dizendo	-5
e mail e	6
e mail para	3
e mail pra	-3
e mail que	2
e mails	-19
e mais leve	6
e mal	-9
e mantem	5
e mantém	7
e manutenção	10
e maraisa	-6
e maravilhoso	18
e me	4
e me apaixonei	5
e me arrependi	3
e me decepcionei	-3
e me deram	-4
e me entregaram	-5
e me enviaram	-7
e me mandaram	-4
e me surpreendi	5
e meio	-2
e meio e	4
e melhora	7
e mesmo	-9
e mesmo assim	-18
e meu	1
e minha	8
e miriam	-4
e moderna	5
e moderno	22
e mto	4
e muita	4
e muito	1
e muito bem	-24
e muito bom	17
e muito bonita	5
e muito bonito	2
e muito fácil	4
e muito menos	-21
e muito pequeno	-7
e muito prático	2
e muito rápido	4
e muito triste	-4
e n	-22
e na	-4
e na hora	-5
e na verdade	-3
e nada	-47
e nada NOT_da	-3
e nada NOT_de	-18
e nao	-22
e nao NOT_tem	2
e nao NOT_tenho	-9
e nas	-9
e nem	5
e nem NOT_a	-16
e nem NOT_me	-3
e nem NOT_na	-5
e nem NOT_o	-3
e nenhum	-4
e ninguem	-14
e ninguem me	-2
e ninguém	-14
e ninguém NOT_me	1
e no	-2
e no final	-8
e no prazo	13
e no primeiro	-3
e nos	3
e nunca	-5
e nunca NOT_chegou	-2
e não	-14
e não NOT_chegou	7
e não NOT_consegui	-7
e não NOT_consigo	14
e não NOT_de	-4
e não NOT_deixa	15
e não NOT_dá	-4
e não NOT_entregaram	-10
e não NOT_estou	-4
e não NOT_foi	-12
e não NOT_funciona	-10
e não NOT_gostei	4
e não NOT_muito	4
e não NOT_obtive	17
e não NOT_para	-3
e não NOT_possui	-2
e não NOT_recebe	-5
e não NOT_recebi	-8
e não NOT_recebo	-3
e não NOT_recomendo	-6
e não NOT_se	-7
e não NOT_sei	-9
e não NOT_tem	-7
e não NOT_tenho	4
e não NOT_trava	5
e não NOT_veio	-4
e não NOT_vem	-8
e não NOT_vi	-7
e não NOT_é	10
e o aparelho	1
e o bom	7
e o botão	-2
e o cabo	-5
e o celular	4
e o cheiro	-4
e o frete	-9
e o fundo	-3
e o livro	-5
e o melhor	33
e o mesmo	-5
e o outro	2
e o pedido	3
e o pior	7
e o preço	14
e o produto	-2
e o pó	-5
e o recomendo	5
e o resultado	3
e o site	2
e objetiva	4
e ota	4
e otimo	-19
e ou	-2
e paga	-7
e pago	3
e paguei	-22
e para	-4
e parceiros	4
e parou	-10
e passei	-6
e pedi	-20
e pegar	-18
e pequeno	-2
e percebi	-3
e perfeita	6
e perfeito	-2
e peso	4
e pior	-5
e por enquanto	5
e potente	18
e potência	7
e pouco	2
e praticidade	-4
e pratico	33
e prazo	5
e prazo de	5
e precisa	-2
e precisava	29
e preço	17
e preço justo	12
e principalmente	2
e principalmente com	6
e produto	20
e produto bom	3
e profissional	4
e pronto	1
e pronto !	7
e protege	3
e proteção	9
e prática	19
e prático	-33
e prático de	3
e qual	4
e qualidade	8
e qualidade !	6
e qualidade do	3
e qualidade sem	4
e quando chegou	-11
e quando fui	-5
e que	-5
e que o	-2
e quebrou	4
e quebrou a	-7
e quem n	15
e queria saber	7
e quero	1
e rapidez	26
e rapidez na	3
e realmente	24
e realmente o	4
e recebe	-5
e recebi	-21
e recebi outro	-3
e recebi um	-6
e recomendo	3
e recomendo a	-26
e regulagem	7
e requer	14
e resistente	-18
e resistência	4
e ruim	-3
e rápida	16
e rápido	-17
e se	-2
e se tem	-3
e se você	-2
e se é	-4
e segura	-5
e segurança	5
e seguro	17
e sei	4
e sei que	7
e sempre	1
e sempre que	7
e seria	-3
e serve	9
e seus	-2
e sim	3
e simples	14
e sinceramente	-3
e so	-8
e solto	-5
e som	2
e som de	8
e somente	-20
e super	-14
e super recomendo	-21
e são	8
e são muito	2
e só recebi	-5
e só vem	6
e tals	-8
e também não	-1
e tem	16
e tem que	-2
e tem um	17
e tem uma	6
e tenho que	-4
e ter	7
e tive	5
e tive que	4
e top	-4
e torcer	31
e transportar	4
e traseira	3
e trava	-11
e tudo	8
e tudo certinho	3
e tudo certo	17
e tô	-8
e um produto	11
e um ótimo	3
e uma	-2
e usar	2
e uso	22
e vale	2
e valeu	15
e valeu a	4
e vcs	-14
e veio	-2
e veio tudo	8
e veio um	-6
e versátil	18
e veste	5
e veste bem	4
e vi que	-3
e vocês	-17
e vídeo	6
e ágil	4
e é	-2
e é de	3
e é muito	10
e ñ	-3
e ótima	2
e ótimo	-19
e ótimo custo	6
e útil	9
economia	10
economia de	6
economia na	9
economico	7
economiza	11
economizam	9
economizando	10
econômica	12
econômica !	4
econômico	5
ecotank	5
ect	6
edecasa	-3
edge	3
edição	5
edição e	14
edredom	-4
eduardo	-5
educados	6
educativo	14
ee	20
efeito	3
efetuado	-18
efetuar	-22
efetuar a	-3
efetuar a troca	-4
efetuar o	-2
efetuei a compra	2
efetuei o	5
efetuei o pagamento	-2
eficaz	16
eficiente	64
eficiente !	4
eficiente com	4
eficiente e	5
eficientemente	7
eficiência	28
eficiência e	3
eficácia	8
eh	-1
eixo	-3
ela adorou	24
ela ainda	-5
ela amou	6
ela começa	-4
ela faz	4
ela gostou	5
ela gostou muito	3
ela nem	-5
ela não	-32
ela não NOT_é	-1
ela que	-15
ela seria	11
ela serve	-6
ela solta	-3
ela só	-6
ela só tem	-7
ela tinha	9
ela tá	22
ela é	-6
ela é linda	3
ele adorou	18
ele ainda mais	3
ele ama	5
ele amou	18
ele atende	6
ele atende as	6
ele esquenta	3
ele eu	10
ele fala	-3
ele foi	5
ele foi um	8
ele funciona	-23
ele gostou	4
ele gostou muito	3
ele já	-9
ele mesmo	-4
ele nao	-2
ele não NOT_fica	6
ele não NOT_funciona	-3
ele não NOT_veio	8
ele parou	-6
ele perde	12
ele perde o	5
ele protege	9
ele que	-3
ele seja	14
ele ser	25
ele simplesmente	3
ele tem a	-4
ele trava	-7
ele é	-3
ele é lindo	-3
ele é muito	2
ele é perfeito	12
ele é ótimo	11
ele ñ	-7
elegante	48
elegante e	3
elegantes	5
elementos	11
elenco	5
eles	-15
eles dizem	-2
eles nao	3
eles não	-37
eles não NOT_me	-3
eles são	-4
eles só	-4
eletrolux	-7
eletrônica	-4
elevado	-8
eliminado	-38
eliminar	-23
eliminarem	-13
eliminarem o	-8
eliminação	-47
eliminação do	-8
elis	25
elogios	4
elogiou	6
elásticos	-3
elétrico	-4
em abril	4
em alguns	-10
em ate	-4
em atraso	-11
em até	3
em bom	8
em bom estado	2
em casa !	3
em casa e	2
em casa ou	5
em cheio	13
em comparação	3
em comparação com	2
em compensação	-6
em condições	-4
em conformidade	7
em conta	-2
em conta ?	5
em contato	-4
em contato comigo	9
em contato e	-2
em contato para	-16
em cápsulas	6
em dez	8
em dezembro	-8
em dezembro e	-3
em dia	3
em dia que	-5
em diante	-5
em duas	3
em duvida	32
em duvida se	8
em dúvida	4
em dúvida se	4
em e	7
em estoque	13
em excelente	3
em excelentes	6
em excelentes condições	4
em fazer um	7
em fevereiro	2
em folha	11
em funcionamento	8
em grupo	-5
em inglês	-1
em janeiro	-8
em japonês	14
em japonês ?	11
em locais	6
em loja	-3
em lojas fisicas	-4
em mais	-5
em março	-4
em menos	-1
em menos de	-1
em minha cidade	3
em modo	-4
em mãos	-2
em nada	5
em nenhum	-10
em nenhum NOT_momento	-2
em nome	-13
em nome de	-9
em novembro	-3
em ordem	25
em otimas	5
em outra	2
em outra loja	-4
em outro	-14
em outro lugar	-3
em outro site	-4
em outros	-3
em outubro	-2
em paz	-16
em paz !	-13
em perfeita	4
em perfeitas	1
em perfeitas condições	11
em perfeito	14
em perfeito estado	9
em pleno	-28
em português	-3
em poucas palavras	3
em poucos	3
em preço	4
em pé	3
em qualquer	7
em qualquer lugar	19
em quase um	8
em que	3
em rede nacional	-11
em relação	-1
em relação aos	2
em relação à	2
em seu	-2
em si	-10
em si não	-2
em si é	4
em sim	-8
em sua cidade	6
em suas	7
em tabuleiro	11
em tecnologia	7
em tempo	7
em todo	-3
em todos	3
em todos os	2
em transporte	-13
em tudo	4
em um ambiente	-3
em um dia	-3
em um outro	11
em uma	1
em uma das	-5
em uma semana	5
em uso	6
em vez	-2
em ótimas	3
em ótimo	-26
em ótimo estado	-20
email	17
email de	-3
email e	1
email para	-5
emails	1
embalado	23
embalado !	-6
embalado e	17
embalado e antes	5
embalado e em	5
embalado em	8
embalado sem	11
embalado tudo	3
embalagem de	2
embalagem diz	7
embalagem do	-4
embalagem não	-2
embalagem toda	-6
embalagem veio	-4
embalagens	-14
embasamento	12
embora	-6
embora a	-3
embora seja	-13
embuste	-18
embutida	8
emissão	3
emitida	-1
emitir a	-2
emociona	28
emocionada	28
emocionada de	10
emocionada de ver	8
emocionante	109
emoções	13
empenadas	-3
empenado	-13
empolgante	4
emprega	29
empregada	-15
empresa	9
empresa dufrio	-4
empresa e	-5
empresa não	-5
empresa para	-3
empresa parceira	-2
empresa pois	4
empresa que	8
empresa tem	-4
empresas	4
empréstimo	11
empréstimo no	5
encaixa	1
encaixa perfeitamente	8
encaixar	-15
encaixe	-13
encaixe da	-3
encaixe do	-8
encaixes	-6
encaminhado	-9
encaminharam	-3
encanta	9
encantada	23
encantada com	5
encantamento	14
encanto	23
encardido	-3
encerrar	10
enche	-13
encher	-3
encher um	-3
encher um copo	-4
enchimento	3
encima	18
encomenda	-11
encomendei	-6
enconta	5
encontra	-7
encontra se	-13
encontrada	5
encontrado	2
encontramos	-3
encontrar	38
encontrar a	14
encontrar as	10
encontrei	17
encontro	-3
encontro !	16
encontro na	48
encontro na minha	21
encontro o	-6
encontro user	-32
encontro é	-16
encosta	-2
encosto	-2
endereço	-4
endereço correto	-4
endereço de	3
endereço de entrega	3
enferrujou	-6
enfim	-5
enfim não	-1
enfrentou	35
enganada	-28
enganado	-8
enganação	-51
enganei	-20
engano	-32
enganosa	-5
enganosa !	-4
engraçada	19
engraçado	-1
enjoativo	-15
enjoou	-4
enquanto isso	-29
enquanto isso vamos	-4
enrolado	-2
enrolando	-11
enrolação	4
enrosca	-3
ensinamentos	5
entanto	1
entanto o	-2
entendem	-5
entendo que	-5
entes	6
entortou	-5
entra em	2
entrada da	9
entrada de	-8
entrada do	-11
entrada usb	6
entrando	5
entrando com	-3
entrando em	-6
entrando em contato	-3
entrar	-43
entrar com	-6
entrar em	7
entrar em contato	13
entrar no	-2
entrarei	-8
entrariam	-5
entrariam em	-3
entre em	-11
entre em contato	-8
entre os	2
entre os melhores	14
entrega	6
entrega !	-1
entrega ?	-7
entrega ainda não	-3
entrega americanas	5
entrega antecipada	5
entrega antes	-3
entrega antes da	4
entrega antes do	-7
entrega atrasou	2
entrega até	2
entrega bem	14
entrega bem antes	6
entrega chegou	-22
entrega chegou antes	-10
entrega comprei pela	7
entrega da	-9
entrega da americanas	-6
entrega das	6
entrega das americanas	3
entrega deixa	4
entrega deixa a	11
entrega deixou	6
entrega deixou muito	11
entrega demorou	1
entrega demorou mais	3
entrega demorou muito	5
entrega demorou um	-8
entrega dentro	11
entrega dentro do	22
entrega devido	11
entrega devido a	6
entrega dia	-11
entrega do	-1
entrega do meu	-2
entrega e até	-5
entrega e isso	8
entrega e não	-6
entrega e qualidade	4
entrega era	7
entrega era até	-3
entrega era dia	-4
entrega estava	2
entrega está	-4
entrega excelente	-11
entrega feita	21
entrega feita antes	4
entrega foi	-15
entrega foi antes	2
entrega foi bem	-16
entrega foi dentro	6
entrega foi em	6
entrega foi feita	-5
entrega foi mais	7
entrega foi muito	16
entrega foi no	-2
entrega foi perfeita	-4
entrega foi realizada	4
entrega foi rápida	-9
entrega foi super	-14
entrega foi um	4
entrega mas nao	5
entrega muito	24
entrega muito rapida	7
entrega muito rápida	13
entrega muito rápido	1
entrega na	2
entrega no	18
entrega no prazo	11
entrega no tempo	5
entrega nota	18
entrega não	-4
entrega o	4
entrega o que	24
entrega ocorreu	-2
entrega ok	11
entrega para	-17
entrega passou	-5
entrega perfeita	-4
entrega pois o	8
entrega pontual	9
entrega prevista	2
entrega que	3
entrega que deixou	17
entrega que foi	7
entrega rapida	6
entrega realizada	-5
entrega recomendo	3
entrega rápida	42
entrega rápida !	6
entrega rápida chegou	3
entrega rápida e	19
entrega rápida o	10
entrega rápida produto	12
entrega rápido	2
entrega seria	3
entrega super	-3
entrega super rapida	-9
entrega super rápido	-3
entrega também	1
entrega tenha	6
entrega tudo	3
entrega é péssima	-5
entregado	3
entregando	3
entregar	8
entregar o	-12
entregar o produto	-4
entregaram	-1
entregaram antes	-4
entregaram antes do	-3
entregaram no prazo	8
entregaram outro	-3
entregarem	-27
entregas rápidas	4
entrego	6
entregou	11
entregou a	7
entregou antes	3
entregou antes do	2
entregou até	7
entregou bem	-4
entregou bem antes	-2
entregou em	38
entregou na	13
entregue	1
entregue antes	22
entregue antes da	13
entregue antes do	5
entregue com	-2
entregue com defeito	-3
entregue conforme	5
entregue dentro	6
entregue dentro do	14
entregue e	-7
entregue em	5
entregue mas	-3
entregue na	2
entregue na data	10
entregue no	-1
entregue no prazo	14
entregue pelas	3
entregue é	-4
entrei	-3
entrei em	-4
entrei em contato	1
entrei no	-2
entrem	-5
entrem em	-11
entrem em contato	-8
entrevista	-21
entrevista com	-5
entrevistado	12
entro	-12
entrou	-3
entrou em	2
entrou em contato	3
então	4
então a	3
então eu	-6
então fica	-3
então não	-8
então o produto	6
então é	-4
envelopes	-6
envia	-34
enviada	-14
enviadas	-3
enviado	-26
enviado o	-4
enviado para	-4
enviam	-7
enviando	3
enviar	-11
enviar o	2
enviar o produto	-4
enviar para	-9
enviaram	-2
enviaram outro	-5
enviaram uma	-7
enviarem	-14
enviasse o	-3
enviassem	3
enviei	-24
enviei e	-6
enviei e mail	-4
enviei para	-2
envio	6
envio da	4
envio do	-4
envio do produto	-4
envio isso	4
enviou	-14
enviou o	-1
envolve	-6
envolvente	25
ep	29
ep de	21
episódio	-5
episódio da	10
episódio da temporada	7
epoca	12
equipamento é	6
equipamentos de	5
equipe azul	11
equipe azul tá	-9
equipe do	-7
equipeazul	-5
er	13
era	-11
era a	2
era até	-11
era bem	-60
era de	2
era dia	-20
era exatamente	11
era exatamente o	8
era excelente	-5
era maior mas	4
era mais	-13
era o	7
era o meu	12
era o que	59
era para	-6
era pra	-27
era pra ser	-2
era pra ter	-12
era presente	5
era pro	-3
era só	-9
era tudo	2
era uma	-6
eram	2
errada	-9
errada mas	9
errado	-26
errado !	-5
errado ?	-5
errado e	-8
errado mas	4
errado não	-3
errado o	-9
erro	-17
erro no	-3
erros	-1
escala	-4
escapa	-5
esclarecedora	5
esclarecimento	4
escola	1
escola quando	4
escolha	7
escolhendo	2
escorredor	7
escorredor de	4
escorrega	-13
escorregou	-7
escova	-8
escovar	5
escrever	19
escrever o	21
escrever o que	7
escrito	-15
escritório	-3
escritórios	11
escura	-27
escura e	-5
escuras	-15
escurece	-8
escuridão total	-6
escuro	-1
escuta	-8
esfarela	-10
esfregão	-2
esmalte	3
espalhar	6
espaço	2
espaço de trabalho	4
espaço entre	-7
espaço interno	-4
espaço na	18
espaço no	11
espaço no armário	6
espaço para	1
espaço pequeno	7
espaços	4
espaçosa	26
especial	1
especificado no	4
especificar	-19
especificas	6
especificações	5
especificações do	3
especificações e	17
especificações não	8
espectativa	18
espectativas	-26
espectativas recomendo	-5
espectativas é	8
específica	-16
espelhos	-9
espera	3
espera de uma	5
espera ele	5
esperada	3
esperado	7
esperado e	13
esperado para	3
esperado recomendo	3
esperando	3
esperando a	-49
esperando chegar	4
esperando e	-9
esperando o	-32
esperando resposta	-4
esperando uma resposta	-4
esperar	11
esperar até	-3
esperar mais	-14
esperava	-1
esperava algo	-16
esperava dele	4
esperava e	6
esperava já	-5
esperava mais	-63
esperava mais do	-16
esperava muito mais	-6
esperava que	-10
esperava um	-8
esperava um pouco	-8
esperava uma	-7
esperava uma qualidade	-2
esperei	3
espero	-4
espero comprar	6
espero contar	4
espero não	-6
espero não NOT_ter	-9
espero q	-4
espero que continue	11
espero que corresponda	7
espero que não	-3
espero que o	-9
espero que resolvam	-2
espero que tenha	3
espero receber	-10
espero resposta	-6
esperto	9
espessura	-20
espetacular	72
espetáculo	16
espiritualidade	6
esportiva	3
esposa	3
esposa adorou	4
esposa amou	5
esposa e	3
esposa e ela	4
esposa esta	8
esposa gostou	4
esposo	2
espuma	-14
espíritos	4
esquece	-2
esquece !	-4
esqueceu	-5
esqueceu de	-4
esqueci	13
esquenta bem	4
esquenta bem e	5
esquenta demais	-3
esquenta rápido	7
esquenta rápido e	8
esquentando	-3
esquentar	-1
esquentar e	-4
esquerdo	-6
esqueça	-15
essa	-3
essa ?	-15
essa agora	5
essa bandeja	24
essa bateria	8
essa cadeira	-5
essa chave	3
essa compra	-1
essa demora	2
essa edição	14
essa eliminação	-29
essa empresa	-5
essa entrevista	15
essa escova	10
essa foi a	-3
essa geladeira	5
essa história	13
essa linha	10
essa loja	2
essa marreta	7
essa mirian	-6
essa mulher	15
essa música	12
essa parte	-3
essa porcaria	-15
essa prova	-4
essa q	-8
essa que	-3
essa situação	-12
essa temporada	6
essas lojas	-3
essas pessoas	-8
esse	4
esse ?	-10
esse ano	-5
esse cabelo	-10
esse cara	12
esse computador	-5
esse console	5
esse copo	4
esse creme	5
esse de	-3
esse dedo	-19
esse filme	19
esse foi	-6
esse homem	-12
esse kit	-3
esse leonardo	-10
esse livro	20
esse masterchefbr	-23
esse mesmo	3
esse momento	5
esse motivo	-9
esse motor	8
esse negócio	-18
esse não	-5
esse não NOT_é	-6
esse o	-5
esse parceiro	-3
esse pedido	-7
esse perfume em	5
esse povo	-32
esse prazo	-3
esse preço	6
esse problema	-10
esse produto	1
esse produto ele	10
esse produto mais	14
esse produto no	-3
esse produto não	8
esse relógio	-9
esse tipo	3
esse tipo de	2
esse travesseiro	8
esse é	1
esse é o	4
essenciais	8
essencial	6
essencial para	3
esses	-14
esta	-6
esta a	-8
esta acontecendo	-4
esta atendendo	10
esta atendendo as	5
esta atrasado	-3
esta com	-17
esta de	-3
esta de parabéns	-4
esta demorando muito	-3
esta empresa	-2
esta escrito	-6
esta fora	-4
esta funcionando	6
esta funcionando perfeitamente	4
esta no	-12
esta soltando	-8
esta totalmente	-4
esta é	3
estabelecido	9
estabilização	20
estado	-2
estado !	-3
estado do	-5
estado e	17
estados	-4
estamos satisfeitos	19
estando	-3
estar	-4
estar bem	-10
estar com	-2
estar funcionando	-6
estar na	-4
estaria	-15
estas	-19
estava	4
estava a procura	5
estava comprando	-7
estava em	1
estava em ordem	3
estava levemente	10
estava procurando	2
estava querendo	11
estava sem	-3
estava todo	-19
estavam	-2
este	2
este e outro	5
este jogo	6
este modelo	-4
este motivo	-13
este motivo não	-2
este não	-11
este site	-5
este é	3
estelionato	-3
esteticamente	4
esteticamente bonito	5
estilo	1
estiloso	3
estima	4
estimado	7
estimativa	-6
estipulado	3
estipulado e	4
estipulado pelas	5
estiverem	7
estofados	-3
estojo	-4
estoque	-9
estorno	-53
estorno do	-19
estorno do valor	-3
estou	-1
estou a	4
estou adorando	45
estou adorando o	6
estou aguardando	4
estou aguardando a	-38
estou aguardando até	-7
estou aguardando contato	4
estou aguardando o	-27
estou aguardando retorno	-2
estou aguardando uma	6
estou amando	-10
estou apaixonada	8
estou aprendendo	9
estou aprendendo a	7
estou até	-7
estou com	-10
estou com dificuldades	-3
estou com muita	-4
estou com um	3
estou com uma	-14
estou comprando	7
estou contente	9
estou contente com	4
estou curtindo	2
estou decepcionada	19
estou decepcionada com	-5
estou decepcionado	6
estou descobrindo	7
estou devolvendo	-5
estou em	-4
estou em dúvida	4
estou encantada	10
estou entrando	-10
estou entrando em	-3
estou esperando	-25
estou esperando a	-10
estou esperando o	-7
estou extremamente	-3
estou feliz	3
estou ficando	-2
estou gostando	54
estou gostando muito	13
estou indignada	-7
estou indignado	-3
estou insatisfeita	-3
estou insatisfeito	-8
estou lendo	6
estou me sentindo	-2
estou muito	-2
estou muito chateada	-4
estou muito chateado	-5
estou muito decepcionada	-5
estou muito decepcionado	4
estou muito feliz	2
estou muito insatisfeita	-8
estou muito insatisfeito	-4
estou muito satisfeita	19
estou muito satisfeito	14
estou na	2
estou no	5
estou no aguardo	-17
estou no terceiro	5
estou pagando	-9
estou realmente	-4
estou satisfeita	10
estou satisfeita com	6
estou satisfeito	61
estou satisfeito com	25
estou sofrendo	-6
estou super	4
estou tentando	-9
estou tentando entrar	6
estou usando a	25
estou usando este	7
estoura	-5
estouram	6
estourar	-12
estourou	-5
estradas	13
estrado	-2
estraga	-13
estragada	-5
estragado	-45
estragar	-11
estragou	-62
estranho	-2
estreito	-6
estrela	-2
estrelas	1
estrelas !	11
estudante	4
estudantes	5
estudar	6
estudo	11
estudos	-3
está	-9
está a	1
está acontecendo	-5
está adorando	4
está aguardando	-6
está apresentando	-13
está atendendo	-14
está atrasado	9
está com	8
está com a	3
está com defeito	-8
está começando	30
está como	-13
está completamente	-3
está dando	-14
está de	-2
está de acordo	18
está de parabéns	30
está demorando	-11
está durando	5
está em	7
está errado	-13
está escrito	-15
está escrito que	-4
está esquentando	-3
está excelente	5
está falando	-11
está funcionado	5
está funcionando	6
está funcionando perfeitamente	4
está gostando	18
está gostando muito	4
está iniciando	4
está mais	-1
está maravilhoso	7
está me ajudando	6
está me atendendo	7
está muito bom	4
está na	-1
está no	-5
está no prazo	-5
está para	-3
está passando	-15
está sempre	-4
está sendo bom	6
está soltando	-4
está tendo	3
está tudo	5
está usando	5
está vendendo	-17
está ótimo	-4
estão com	-6
estão de	3
estão de brincadeira	-10
estão de parabéns	22
estão funcionando	4
estão lindos	6
estão me	-2
estão pedindo	-5
estão procurando	3
estão se	-4
estão vendendo	-6
estético	5
eternidade	-5
etiqueta	-17
etiquetas	-3
eu acabei	-6
eu achava	-9
eu achava que	-5
eu achei	-1
eu adorei	20
eu ainda	8
eu ainda não	3
eu amei	30
eu amo	-11
eu amo a	-3
eu aqui	-10
eu avaliar	5
eu avaliar o	-3
eu avalie	-6
eu avalio	-5
eu cancelei	-5
eu coloquei	-5
eu com um	-5
eu comprei	9
eu comprei e	-11
eu comprei no	-4
eu comprei um	-4
eu dei	6
eu dei de	4
eu esperava	-9
eu esperava e	3
eu esperava mais	-14
eu esperava que	4
eu estou	-3
eu fiz	-29
eu fui	-6
eu gostaria	-3
eu gostei	-21
eu gostei bastante	5
eu gostei muito	-19
eu gosto	36
eu gosto de	6
eu havia	2
eu ia	-18
eu imaginava	7
eu imaginei	4
eu indico	2
eu ir	-16
eu iria	-5
eu ja	-7
eu já	10
eu já comprei	-5
eu já conhecia	3
eu já sabia	4
eu já tô	21
eu moro	18
eu morro	18
eu n	3
eu nao	12
eu nem	3
eu nem NOT_recebi	-4
eu nunca	-9
eu nunca NOT_vi	-5
eu não	-6
eu não NOT_compraria	-3
eu não NOT_compro	-2
eu não NOT_consigo	-6
eu não NOT_entendi	-4
eu não NOT_gostei	-1
eu não NOT_recebi	26
eu não NOT_recomendo	-5
eu não NOT_sei	-4
eu o recomendo	4
eu odeio	-5
eu paro	-9
eu paro de	-7
eu passo	-7
eu passo mal	-6
eu pedi	5
eu poderia	-2
eu posso	-3
eu precisava	-5
eu procurava	6
eu pudesse	-4
eu quase	-14
eu queria	20
eu quero	4
eu quero comprar	6
eu quero ser	28
eu quisesse	-3
eu receber	-13
eu recebi	-10
eu recebi o	-5
eu recomendaria	4
eu recomendo	-22
eu recomendo !	12
eu recomendo a	-2
eu recomendo esse	-7
eu recomendo o	3
eu recomendo é	-4
eu ser	13
eu serei	8
eu serei uma	6
eu sou	6
eu super	8
eu super recomendo	2
eu só estou	7
eu só queria	4
eu também tô	-12
eu tava	9
eu te	-8
eu te amo	7
eu te venero	13
eu teria	-25
eu teria que	-6
eu testei	7
eu tive	-11
eu tive que	-4
eu tivesse	-7
eu tô	-8
eu uso	6
eu vo	-7
eu vou	-22
eu vou avaliar	-3
evaporadora	13
evento	4
evita	10
evitando	7
evitar	-14
exata	3
exatamente	36
exatamente como	33
exatamente como anunciado	5
exatamente como descrito	2
exatamente como eu	2
exatamente como mostra	3
exatamente como na	15
exatamente igual a	3
exatamente o	29
exatamente o que	27
exato momento	-3
excedeu	28
excelencia	4
excelente	127
excelente !	37
excelente a	4
excelente acabamento	4
excelente aparelho	-4
excelente aquisição	6
excelente as	6
excelente atendimento	5
excelente celular	-22
excelente chegou	-3
excelente compra	20
excelente compra !	4
excelente custo	19
excelente custo beneficio	10
excelente custo benefício	6
excelente de	1
excelente desempenho	16
excelente e	11
excelente e o	4
excelente entrega	6
excelente gostei	15
excelente imagem	-3
excelente investimento	5
excelente material	6
excelente não	5
excelente o	-27
excelente o produto	7
excelente opção	3
excelente para	13
excelente performance	2
excelente porém	14
excelente pra	-19
excelente preço	20
excelente produto	26
excelente produto !	14
excelente produto chegou	-9
excelente produto com	3
excelente produto e	3
excelente produto entrega	2
excelente produto muito	2
excelente produto recomendo	1
excelente produto ótimo	-5
excelente qualidade	-35
excelente qualidade !	3
excelente qualidade e	8
excelente recomendo	2
excelente rápido	3
excelente se	4
excelente se o	8
excelente só	22
excelente só não	7
excelente tanto	5
excelente tv	5
excelentes	36
excelentes !	20
excelentes condições	6
excelentes e	6
excelência	13
excepcional	52
excesso	-8
exclusivo	11
execelente	16
executa	11
exelente	77
exelente produto	28
exelente qualidade	2
exemplo de	20
exemplo é	-4
exercício	12
exercícios	-8
exibir a	-4
exigir	-13
exijo	4
existe	-2
existe no	-10
existem	-3
existentes	4
expecitativas	5
expectativa	28
expectativas	75
expectativas !	-20
expectativas a	3
expectativas de	3
expectativas e	29
expectativas em	7
expectativas entrega	4
expectativas o	5
expectativas por	6
expectativas porém	6
expectativas principalmente	3
experimento	8
expirou	-13
explica	-4
explicar	-8
explicativo	5
explicou	6
explodir	-3
explorar	26
expressão e	7
expulse	12
expulse o	8
expulse o diabo	6
externos	15
extorno	-6
extorno do	-4
extra	5
extraordinárias	19
extraviada	-8
extraviado	12
extrema	18
extrema qualidade	6
extremamente	-4
extremamente baixo	-11
extremamente eficiente	15
extremamente frágil	-2
extremamente lento	-2
extremamente satisfeito	-7
extremidades	-2
fabio	31
fabio de	7
fabrica	-4
fabricado na	-3
fabricante e	-5
fabricante não	-7
fabricante que	-3
fabricante é	-4
fabricar	-3
fabricação	1
fabrizio	-5
faca	7
facas	2
face	-16
face e	-4
facil	10
facil de	8
facil de instalar	5
facil de montar	-5
facil de usar	3
facil instalação	12
facil manuseio	10
facil montagem	9
facilidade	-2
facilidade !	-5
facilidade de	4
facilidade de uso	10
facilidade e	-11
facilidade na	3
facilita	84
facilita e	4
facilita muito	27
facilita o	-5
facilitam	2
facilitando	18
facilitando o	3
facilitar	2
facilitou	38
facilitou muito	2
facilmente	-2
facilmente e	-5
faco	-7
faculdade	-3
faixa de	5
faixa de preço	9
fala	-6
fala que	-13
fala serio	-4
falam	7
falam que	4
falamos	19
falando	-7
falando q	-4
falando que	-12
falando sobre o	4
falar	-7
falar com	-7
falar com a	-3
falar de	5
falar e	-9
falar que	-19
falaram	-8
falaram que	-15
falaram que não	-4
falava	-12
falei	11
falha	2
falha muito	-10
falha na	-6
falhando	-3
falhas	-31
falho	-3
falo	-4
falsa	5
falsificado	-57
falso	-14
falta	-25
falta de	18
falta de compromisso	-3
falta de consideração	-8
falta de respeito	-13
falta de responsabilidade	-6
falta do manual	9
falta dos	-6
falta o	-16
faltam	-2
faltando	-39
faltando a	-12
faltando as	2
faltando e	-7
faltando parafuso	-2
faltando peça	-3
faltando um	-15
faltar	-22
faltaram	-21
faltava para	4
falto	19
faltou no	9
faltou no produto	7
familiares	2
famosas	6
famoso	3
família	38
família pequena	13
família toda	8
famílias	15
fantasma	-26
fantastica	5
fantástica	31
fantástico	47
fantástico !	4
faqueiro	-14
faria	9
farinha	-19
farol	-4
farsa	-7
fato	-2
fato de ser	3
fator	-2
fatura	-2
fatura do	-2
fav	-17
favor	1
favor !	-4
favor me	-19
favorece	8
favorita	24
favorável	4
favs	8
faz a	2
faz mais	-10
faz mais de	-6
faz muito	-4
faz muito barulho	-14
faz o	2
faz o que	9
faz pipoca	12
faz pouco	2
faz poucos	6
faz poucos dias	4
faz quase	-14
faz quase um	-4
faz tempo	-3
fazem	5
fazendo	8
fazendo a	-4
fazer	8
fazer ?	-19
fazer a	-8
fazer a devolução	-2
fazer a troca	-7
fazer de tudo	8
fazer devolução	-5
fazer o	-9
fazer o que	-6
fazer para	-6
fazer um mês	-6
fazer uma	1
fazer uma avaliação	-5
fazer é	7
façam	-20
faço	12
faço para	-28
faço para trocar	-3
faço pra	6
faço uso	4
fdp	-13
febre e	-4
fechar	-9
fechar a	-7
feia	-81
feijão	25
feio	-41
feira é	-9
feita	-1
feita a	3
feita antes	5
feita antes do	4
feita com	-2
feito	-2
feito de	-6
feito o	-9
felicidade	27
felipe	-15
feliz	51
feliz !	4
feliz com	23
feliz com a	5
feliz e	8
feminismo	-8
feministas	-7
fenomenal	3
fernanda	7
ferramenta	29
ferramenta para	-4
ferramentas de	3
ferro de	4
ferro de passar	5
ferrugem	-36
fevereiro	-6
fevereiro de	-3
fevereiro e	-7
fez	1
fez com	-4
fez o	7
fez toda	6
fez toda a	5
fez um	-10
fi não	-3
fica	-11
fica a desejar	-5
fica a dica	2
fica aqui	4
fica bom	10
fica cheio	-3
fica com	-4
fica difícil	-18
fica mais fácil	5
fica melhor	7
fica perto	8
fica pingando	-6
fica por	3
fica pronto	7
fica quase	11
fica saindo	-11
fica saindo do	-5
fica travando	-8
fica tudo	-4
fica um	-6
fica uma	2
fica uma delícia	8
ficado	-35
ficam com um	9
ficam muito	3
ficam um	5
ficam um pouco	4
ficando	-31
ficar babando	7
ficar com	-12
ficar excelente	5
ficar mais	3
ficar melhor	7
ficar no	-7
ficar satisfeito	-6
ficaram de	-15
ficaria	-4
ficasse	-7
ficava	-9
ficha	-2
fichas	17
fico	-2
fico até	36
fico na	-5
fico no aguardo	3
fico toda	11
fico vendo	-6
ficou	-1
ficou acima	7
ficou com	-9
ficou com a	-7
ficou encantada	12
ficou estranho	-7
ficou linda	10
ficou lindo	4
ficou mais	18
ficou muito	4
ficou muito bom	10
ficou muito feliz	3
ficou muito mais	6
ficou perfeito	12
ficou sem	-6
ficou todo	-13
ficou um	4
ficou uma	3
ficou ótima	-5
ficou ótimo	15
fiel	13
fielmente	3
figura	2
figuras	19
figurinhas	-11
filha	5
filha adorou	25
filha adorou !	7
filha amou	-9
filha amou !	2
filha está	5
filha gostou	-2
filha que	2
filho	4
filho adorou	-3
filho amou	9
filho amou !	5
filho de	7
filho de odin	6
filho do	21
filho do serginho	11
filho gostou	5
filho gostou muito	4
filhos	-14
filma e	5
filmadora	12
filme	15
filme que	9
filme é	3
filmes	-1
filmes de	-8
filmes e	4
filtrada	14
filtragem	-17
filtro de	2
filtros	6
fim	-1
fina	-5
final !	8
final é	-5
finalidade	2
finalidade que	4
finalmente	5
finalmente uma	23
financeiro	-11
finas	-4
fino	-7
fino e	-5
fio	-2
fio dele	16
fio e	-3
fiquei com	-2
fiquei com medo	7
fiquei decepcionado	-15
fiquei decepcionado com	-10
fiquei em duvida	6
fiquei impressionada	11
fiquei impressionada com	9
fiquei impressionado	7
fiquei impressionado com	6
fiquei meio	3
fiquei muito	2
fiquei muito chateada	-5
fiquei muito decepcionada	-4
fiquei muito feliz	2
fiquei muito satisfeita	7
fiquei muito satisfeito	2
fiquei no	-4
fiquei satisfeita	-4
fiquei satisfeito	3
fiquei sem	-18
fiquei surpresa	4
fiquei surpreso	3
fiquem	-9
fire	-10
firme	7
firme as	8
firme mas	5
firme no	4
fiscal	-8
fiscal !	5
fiscal ainda	-4
fiscal do	-24
fiscal do produto	-7
fiscal e	-5
fiscal não	-5
fiscal para	-7
fisicas	-8
fit	-11
fita	-11
fixa	-12
fixando	6
fixar	-5
fiz	13
fiz a	-11
fiz a compra	-1
fiz a devolução	-31
fiz a reclamação	7
fiz o	-36
fiz o pedido	-10
fiz reclamação	-4
fiz uma	2
fiz uma compra	4
fizeram	3
fizeram a	3
flat	5
flores	-12
foda	67
fode	-19
fofa	84
fofa !	9
fofinho	16
fofinho e	4
fofo	51
fogão de	6
fogão na	7
foi	1
foi a entrega	6
foi a pior	-4
foi a segunda	5
foi a ultima	8
foi aberta	-4
foi antes	2
foi aprovado a	5
foi atendido	4
foi bastante	6
foi bem	30
foi bem antes	3
foi bem rápida	2
foi bem rápido	-9
foi cancelada	-16
foi cancelado	8
foi colocado	-6
foi com relação	5
foi comprado	2
foi de	1
foi dentro	2
foi dentro do	8
foi devolvido	-17
foi dia	-3
foi eliminado	-14
foi entregue antes	-3
foi entregue bem	-3
foi entregue com	-2
foi enviado	-20
foi essa	5
foi excelente	-2
foi extraviado	-2
foi feito	-20
foi fácil	8
foi gerada	-3
foi lindo	3
foi mais rápida	6
foi mal	-21
foi me	-4
foi muito	17
foi muito boa	-4
foi muito bom	6
foi muito rapida	6
foi muito rápida	10
foi na	7
foi necessário	-3
foi o melhor	-2
foi o tempo	6
foi o único	-6
foi oferecido	9
foi pago	-14
foi para presente	10
foi perfeita	-10
foi perfeito	3
foi presente	7
foi pro	8
foi proposto	4
foi que	2
foi que o	4
foi roubado	-5
foi rápida	-12
foi rápida e	12
foi super	-13
foi super rapida	4
foi super rápida	-1
foi super rápido	6
foi tudo	9
foi um	5
foi um bom	5
foi um presente	9
foi um sucesso	6
foi uma boa	14
foi uma decepção	-3
foi uma ótima	7
foi usado	-5
foi vendido	-7
foi ótima	5
foi ótimo	6
foi ótimo !	6
folga	-3
folgado	-35
folhas	-6
fomos	2
fone	-10
fone e	-2
fone não	2
fones	3
fonte	-3
for	7
for comparar	7
for de	3
for pra	-8
fora	-14
fora !	-3
fora da	-4
fora de	-14
fora do	-6
fora do prazo	-2
fora isso	5
fora isso tudo	26
fora isto	13
fora não	-4
fora o	-10
foram	1
foram muito	10
forjada	29
forjado	6
forma correta	2
forma de pagamento	3
formar	16
formas de	9
formulário	-3
fornecedor	-32
fornecedor e	-6
fornecedor não	-7
fornecidas	-10
forno não	-7
fortalece	11
forte	2
forte para	5
forte que	-23
fortnite	10
forza	9
força ao	6
força do	2
força e	2
forçar	-18
fosse	-16
fosse maior	-5
fosse mais	-2
fosse melhor	-29
fosse para	-3
fosse um pouco	6
fosse uma	-6
foto	-23
foto !	-2
foto com	-7
foto da	-8
foto de	4
foto do	12
foto e	-9
foto ela	5
foto mais	-6
foto mostra o	6
foto no	-6
foto não	-8
foto o	-5
foto super	4
foto é	-7
fotos de qualidade	5
fotos do	-11
fotos do produto	-4
fotos dos	-8
fotos e	5
fraca	-57
fraca !	-4
fraca e	-6
fraca mas	4
fracas	-5
fraco	-68
fraco a	-3
fraco e	-22
fraco não	-2
fraco é	7
fraco é o	6
fracos	-6
fragil	-55
fragil e	-2
fralda	50
fraldas	-3
franca	5
francamente	-6
frango	-27
frango a	-15
franquia	7
fraquinha	-12
fraquinho	-42
frascos	6
freitas	12
frente	7
frequencias	7
fresquinho	14
frestas	-7
frete	7
frete ?	-5
frete caro	-4
frete da	-4
frete de r	-3
frete e	1
frete mais	-11
frete para	3
frete para meu	4
frete r	-7
frete rápido	8
frias	12
fritar	2
fritura	7
frituras	22
frontal	-1
frustante	-5
frustrada	-12
frustrado	-3
frustrante	-12
frustração	3
fruteira	9
frágeis	11
frágil	-65
frágil !	-14
frágil a	-2
frágil e	-11
frágil não	-2
frágil que	-5
fuder	-10
fui	-12
fui assistir	-6
fui enganado	-25
fui fazer	-4
fui informada	-2
fui informado	7
fui informado que	4
fui logo	17
fui muito	2
fui muito bem	4
fui testar	-2
fui usar	-20
fujam	-6
full	2
full hd com	6
fumaça	-4
funciona	4
funciona bem	8
funciona bem não	7
funciona como	7
funciona como o	6
funciona conforme	7
funciona mas	-13
funciona mas não	-3
funciona mesmo	8
funciona muito	-14
funciona muito bem	-12
funciona perfeitamente	-3
funciona perfeitamente !	5
funciona perfeitamente e	7
funciona porém	-6
funciona quando	-6
funciona se	-2
funciona somente	-4
funcionabilidade	3
funcionais	22
funcional	60
funcional e	4
funcionalidade	9
funcionalidade do	15
funcionalidade do aparelho	4
funcionalidades	1
funcionam perfeitamente	7
funcionamento	-1
funcionamento !	3
funcionamento e	20
funcionamento e a	5
funcionando	13
funcionando bem	9
funcionando corretamente	13
funcionando mas	-4
funcionando muito	3
funcionando muito bem	2
funcionando normalmente	-2
funcionando perfeitamente	11
funcionar	-53
funcionar com	3
funcionar e	-2
funcionava	6
funcione	-8
funcionou apenas	-7
funcionou bem	2
funcionou como	22
funcionou muito	2
funcionou muito bem	2
funcionou perfeitamente	-9
funcionou uma	-9
funcionários	2
fundamental	5
fundamental para	13
fundo	-10
fundo da xícara	5
fundo do	2
fundos	-21
função	3
função a	8
funções	-4
funções e	10
funções em	6
funções muito	3
furada	10
furadeira	-4
furado	-2
furar	2
furinho	-4
furo	-11
furos	-3
furou	-3
futebol	5
futuro	2
fábio	11
fábio de	38
fábio de melo	30
fábrica	-32
fábrica de	-14
fáceis	14
fáceis de	-5
fácil	39
fácil acesso	-4
fácil configuração	-6
fácil de	16
fácil de instalar	15
fácil de lavar	4
fácil de limpar	32
fácil de manusear	4
fácil de montar	4
fácil de operar	5
fácil de ser	6
fácil de usar	-3
fácil e	13
fácil e prático	3
fácil instalação	63
fácil manuseio	12
fácil manuseio !	-3
fácil manuseio e	7
fácil para	10
fácil se	-9
fácil uso	8
fátima	-8
fátima bernardes	-7
fátima é	12
fã	28
fã do	8
fãs de	5
fé	3
fé e	7
física	-9
ga	23
galeraa	5
galho	-22
galvão	49
ganha	12
ganha do	5
ganhar	6
ganhar o	45
ganhei	18
garagem	-10
garantia	-1
garantia estendida	-3
garantia mas	-4
garantia não	-4
garantia é	-2
garantida	67
garantindo	10
garantir	-6
garra	19
gas	-8
gastar	-17
gastei	-11
gastei dinheiro	-4
gata	14
gatinha	7
gatinhas	7
gato	3
gatos	2
gaveta	-3
gavetas	8
gay	21
gela bem	3
gelada sempre	5
geladeira	-1
geladeira é	4
geladinha	6
geladinho	26
generoso	5
gente boa	10
gente chata	-16
gente não	-3
gente que	-4
gente vai	20
gente vê	-8
gentileza	-5
gerada	-8
geral	-2
geral ele	4
gerando	-3
gerar	-2
gg	-17
gil	23
gil é	6
girar	-4
gisele	3
glamour	-8
globo é	6
gnt	-7
goiás e	6
golpe	-6
good	33
gordura	-3
gosta	7
gosta de	-10
gosta de um	3
gosta deste	4
gosta muito	10
gostamos	51
gostamos do	11
gostamos muito	34
gostamos muito do	9
gostando	36
gostando muito	12
gostando muito !	4
gostando muito do	-4
gostaram	15
gostaria	-1
gostaria apenas	5
gostaria de	-9
gostaria de receber	-9
gostaria de ter	-4
gostaria de trocar	-4
gostaria de um	-5
gostaria de uma	-21
gostaria de ver	-4
gostaria muito	3
gostaria que	-3
gostaria que me	-9
gostaria que voces	5
goste	17
gostei	50
gostei !	42
gostei bastante	78
gostei bastante da	8
gostei bastante do	7
gostei da	-15
gostei da compra	6
gostei da qualidade	6
gostei das	-2
gostei de	15
gostei de tudo	5
gostei demais	-13
gostei demais do	4
gostei do	38
gostei do aparelho	23
gostei do atendimento	2
gostei do produto	2
gostei e	12
gostei mas	-11
gostei muito	81
gostei muito !	37
gostei muito a	3
gostei muito bom	-4
gostei muito chegou	5
gostei muito da	-11
gostei muito das	1
gostei muito de	20
gostei muito desse	30
gostei muito do	-32
gostei muito e	9
gostei sim	3
gostei tanto	32
gostei tanto que	15
gostinho	13
gostinho de	6
gosto	21
gosto da	20
gosto muito	19
gosto muito de	10
gosto muito do	10
gostosa	41
gostoso	9
gostoso mas	-7
gostou	54
gostou bastante	-1
gostou e	11
gostou muito	45
gps	-25
gracas	3
gracinha	9
grade	-6
grande	-1
grande amei	-5
grande demais	-4
grande e	7
grande em	19
grande utilidade	5
grandes	4
grandes e	4
gratis	7
grato	5
gratuitamente	8
grau	-8
gravação	-5
grave	-2
graça	3
graça !	4
graças	36
graças a	2
grelhas	-6
grossa	-10
grosseiro	-19
gruda	-37
grudada	-7
grudando	-9
grupos	4
gráfico	11
gráficos	6
grátis	2
gt	-11
guarda	-7
guarda roupa	-5
guardar	-2
guardar e	5
guardei	-9
guardá	15
gui	45
guilherme	3
gustavo	4
gusto	18
gêmeos	25
gêneros	-26
h e	4
h é	-6
ha mais	-7
ha mais de	-3
habilidade	12
haha	7
hahaha	40
hahahaha	-7
hahahahaha	12
haja	-2
haste	-8
havia	3
havia lido	10
hd	1
hd com	23
hehe	18
hidrata	12
hidratado	4
hidratação	9
higiênico	2
historia	12
história	3
história de	-4
história do	8
história que	-8
história sobre	14
hitler	-11
hj	-3
hj a	-33
hj dia	-5
hj no	-14
hj no masterchefbr	-4
hj não	6
hj o	41
hoje	-9
hoje ainda	-2
hoje com	31
hoje dia	10
hoje em dia	-2
hoje estou	-3
hoje faz	3
hoje já	-21
hoje já é	-5
hoje mais	-5
hoje masterchefbr	-29
hoje mesmo	14
hoje na	5
hoje nada	5
hoje nao	-15
hoje não	-8
hoje não NOT_chegou	-6
hoje o	-7
hoje sou	7
hoje ta	8
hoje tem	14
hoje tem masterchefbr	23
hoje user	24
hoje é	-9
hoje é dia	-9
home theater	-3
homem não NOT_lava	-7
homenagem	4
homenagem ao	11
homenagem do	14
homens	-9
homão	30
homão da	20
homão da porra	15
honesto	4
hora	-13
hora da entrega	-11
hora de tirar	5
hora e	12
hora para	-2
hora que	-8
horas	-4
horizontal	-3
horizonte	-6
horrivel	-54
horroroso	-7
horríveis	-23
horrível	-85
horrível !	-3
horrível e	11
horrível não	-2
houve	-6
houve atraso	2
houve um	-3
hoverboard	-13
hr	-6
hrs	10
hs	-8
hub	-5
huggies	14
huggiessofttouch	12
huggiessofttouch theinsidersbrasil	10
hum	3
humanidade	20
humano	9
humilde	12
humor	4
hunnam	12
há	7
há alguns	6
há mais	9
há mais de	8
há pouco	9
há pouco tempo	4
há uma	-2
há vários anos	7
ia	20
iam	-5
idades	9
ideais	7
ideal	42
ideal !	8
ideal para	10
ideal para quem	10
ideal pra	6
ideal pra quem	5
ideal é	6
ideia é	-4
idiota	-17
idiota pra	-4
idosos	3
idêntico	5
idêntico à	5
ig	24
iguais	-2
igual	12
igual !	3
igual a	8
igual a foto	5
igual a imagem	7
igual ao	6
igual do	13
igual o	-3
igual ou	10
igual à	6
igualzinho	10
ii	-6
ilegível	-4
iluminado	8
iluminação é	-9
ilustrativa	6
ilusão	-5
imagem	-4
imagem boa	-7
imagem da tv	4
imagem do	-3
imagem e	-2
imagem excelente	-9
imagem ilustrativa	-4
imagem maravilhosa	-8
imagem mas	-4
imagem mostra	-5
imagem muito	11
imagem muito boa	4
imagem não	-3
imagem não NOT_é	-11
imagem perfeita	-3
imagem pois	4
imagem ruim	-6
imagem som	3
imagem é excelente	3
imagem ótima	20
imagens e	2
imagina	-43
imagina se	-4
imaginar	-7
imaginava	-2
imaginava que	-3
imaginei que	-3
imbatível	15
imediata	-3
imitação	-9
impecáveis	13
impecável	67
imperdível	12
imperdível !	3
imponente	7
importa	9
importado	1
importado mas	11
importante	30
importante o	16
importante pois	4
importante é	6
impossibilita	-15
impossibilitando	-6
impossivel	-16
impossível	-18
impossível avaliar	-2
impossível de	-5
impossível não	18
impossível não NOT_comprar	9
imprescindível	25
impressionada	5
impressionado	32
impressionado com	21
impressionado com a	7
impressionante	15
impressionante como	8
impressionou	20
impressora de	4
impressora não	-6
impressora que	-3
impressão e	17
imprevisto	-4
imprimindo	-8
improvisar	5
imunda	-8
inadequada	-5
inclusive	1
inclusive em	8
inclusive em relação	6
inclusive já	-13
inclusive vou	15
incomoda	-14
incomodando	-8
incomodo	-3
incomodou foi	4
incomparável	24
incomparável !	4
incompatível	-25
incompatível com	-12
incompetência	-12
incompleta	-9
incompleto	-36
incrivel	18
incrivelmente	2
incrível	35
incrível !	17
indica	-4
indica que	-3
indicarei	4
indicaria	-6
indicaria para	6
indicaria para outras	5
indicação	3
indicação do	12
indico	59
indico !	7
indico a	36
indico a compra	2
indico a todos	14
indico o produto	-2
indico para	-10
indico para qualquer	4
indico pois	4
indignada	-32
indignado	6
indignação	10
indiquei	18
indiscutível	37
indispensável	14
indispensável para	9
indisponível	-6
indo	3
induz	-10
inesquecível	3
inexistente	-20
infelismente	-7
infelizmente	-16
infelizmente a	3
infelizmente ainda	-5
infelizmente não	-8
infelizmente não NOT_posso	5
infelizmente o	3
infelizmente o produto	-10
inferior	-83
inferior a	-7
inferior ao	-15
inferior ao que	-2
inferno	-3
influência	20
informa	9
informa que	4
informada	-5
informada que	-2
informado	1
informado que	3
informam	-5
informando	-4
informando que o	-5
informar	-7
informar por	18
informar por favor	14
informar que	-6
informar se	-5
informaram	-10
informaram que	-11
informação	-23
informação de	-14
informação importante	4
informação que	-5
informações	-16
informações do	-8
informações do produto	-11
informações na	-6
informei	-4
informo	-4
informo que	-3
informou	13
informou que	12
inglês	-3
ingredientes	17
inicialmente	3
iniciando	6
inicio do	8
inmetro	-5
inovador	5
inox	-2
insatisfação	-33
insatisfações	-4
insatisfeita	-77
insatisfeita com	-17
insatisfeita com o	-2
insatisfeito	-26
insatisfeito com	-6
insatisfeito com a	-6
insatisfeito com o	-4
instalado em	6
instalar	-1
instalar e	3
instalar o	-3
instalação	-9
instalação apenas	4
instalação conforme	-3
instalação do	-5
instalação e	2
instalação foi	31
instalação mais	4
instalou	20
instrumento	5
instrução	2
instável	-29
insuportável	-24
intacto	10
inteira e	5
inteligente	24
inteligência	4
inteligência e	5
intensas	10
intensidade	2
intenso	5
intenção	-25
intenção de	-6
interagir	-4
interativo	24
interessante	17
interessante a	7
interessante e	10
interessante que	3
interessantes	7
interferência	-12
intermediário	-4
intermediários	20
internamente	11
internas	2
internet sobre o	4
internos	2
interruptor	-6
intestino	8
intuitiva	8
intuitivo	10
intuito	-4
inutilizável	-2
inveja	28
invertidas	7
investido	3
investimento	39
inviável	-31
invés	3
início de	-7
início do	3
inúmeras	3
inúmeras vezes	-2
inúmeros	-15
inútil	-16
ir	-3
ir assistir	-16
ir assistir masterchefbr	-13
ir no	-2
irei	-7
irei avaliar	-5
irei comprar mais	4
iria	15
iriam	-35
irmã	21
irmã na	7
irmão	7
irmãs	-10
irmãs galvão	14
iron	3
irreparável	7
irritado	-5
irá	-7
irá chegar	3
irão gostar	7
isopor	-2
isso	1
isso ?	9
isso aí	-4
isso com	-19
isso comprei	3
isso mesmo	-23
isso nao	6
isso não	3
isso não NOT_recomendo	-5
isso não NOT_é	-4
isso o produto	2
isso porque	-6
isso quer	-3
isso se	-3
isso tudo	4
isso vamos	-6
isso é	1
issu	25
isto	-2
isto não	-4
item	-4
ivan	5
ja	-6
ja deu	-8
ja esta	-9
ja faz	-2
ja foi	-13
ja ha	9
ja mandei	-9
ja paguei	-7
ja passou	-3
ja pode	21
ja que	-4
ja quero	13
ja recebi	3
ja se	-10
ja tenho	3
ja vi	-4
ja vou	7
ja é	7
jamais	5
janeiro	-27
janeiro de	-3
janeiro e	3
japonês ?	14
jaqueta	4
jato	8
jato é	4
jeitinho que	5
jeito de	8
jeito nenhum	-9
jeito q	-6
jeito que	3
jeito que eu	21
jejum	-6
jesus não	-5
joca	24
joca e	10
jocaa	7
joelho	-5
joga a	-3
jogado	-20
jogado fora	-13
jogador	6
jogar dinheiro	-2
jogar fora	3
jogo	15
jogo de futebol	5
jogo de panelas	-3
jogo era	17
jogo no máximo	9
jogo pois	4
jogo veio	5
jogo é	36
jogo é muito	15
jogos	2
jogos do	6
jogos e	2
jogos que	11
joguei	4
joguei dinheiro	-12
joguei dinheiro fora	-8
jornalismo	-41
jovem	8
judicial	-9
juizado	-6
juntamente	-3
juntar	-5
juntas	-12
junto	-7
junto com	-8
junto com o	-16
juntou	-4
justamente	-18
justifica	2
justificar	-4
justificativa	-11
justiça	-31
justo	-9
justo !	3
justo e	-3
já	-1
já abri	-6
já apresentou	-3
já chegou	-6
já chegou com	-19
já com	-2
já começou	-19
já começou a	-11
já comprei	-2
já conhecia	46
já conhecia a	3
já conhecia o	7
já da	11
já deu	-16
já devolvi	-2
já entrei	-22
já entrei em	-15
já enviei	-14
já esta	-5
já estava	1
já estava com	8
já estou na	26
já está	-6
já faz	-17
já faz mais	-2
já faz quase	-3
já faz um	-2
já foi	-8
já fui	-6
já indiquei	4
já jogou	8
já joguei	3
já já	52
já liguei	-10
já mandei	16
já mandei vários	-3
já masterchefbr	-8
já me	-3
já na	-12
já no	-3
já não	-2
já não NOT_funciona	-4
já paguei	-17
já passou	13
já passou o	-3
já pedi	-5
já pensou	-4
já pode	-5
já possuía	3
já possuía um	5
já que	-6
já quebrou	-10
já queimou	-2
já quero	29
já recebi	-5
já reclamei	-11
já recomendei	-4
já sabia	3
já se	11
já solicitei	-24
já solicitei a	-7
já tem	-10
já tendo	-3
já tenho um	4
já tentei	8
já teria	-9
já teve	-12
já tinha	1
já tinha recebido	5
já tinha um	3
já tive	2
já tá	-21
já tô	4
já usei	2
já usei o	5
já uso	13
já utilizo	6
já vai	-22
já vai fazer	-6
já veio	-10
já veio com	3
já vem montado	6
já vi	1
já é dia	-3
já é muito	5
já é o	3
jô	-15
k	1
k ?	7
k que	6
kd	-29
kg	-6
kg e	-2
kit	-4
kit de	-8
kit não	-17
kk	-4
kk encontro	-14
kk mas	15
kk só	4
kk thenoite	-3
kkķkk	20
la pois	4
lacrada	2
lacrado	20
lacrado e	9
lacrado o	9
lacrar	39
lacre	-14
lado	-5
lado da outra	7
lado de	2
lado de fora	-4
lado direito	-18
lado errado	-3
lados	-14
lados e	-4
lamentavel	-24
lamentavel !	-13
lamentável	-19
lamentável !	-21
lampada	-6
lampadas	-6
lança	3
lançado o	7
lançados	7
lançamento	-3
laranja	-27
largas	-12
largos	-8
largura	-14
las	-2
lasca	-8
lascada	-9
lascar	-15
lascas	-17
lascou	-24
lata	2
laterais	8
laterais e	-6
lateral	-23
latino	-14
lavada	-7
lavadora	3
lavadora de	4
lavagem	-3
lavagem já	-4
lavar	5
lavar e	-3
lavasse	-6
lazer	3
led	-5
legal	27
legal !	23
legal e	-4
legal para	4
legal porém	-4
legal que	10
legenda	-12
lego	14
lego super	7
leitor	10
leitor de digital	-4
leitura	14
leitura da	9
leitura e	2
lembrando	5
lembranças	-12
lembrar que	-2
lembro	-4
lendo	2
lenta	-17
lentes	-12
lentidão	-23
lento	-67
lento e	5
lento no	9
lençol	-8
leo e	-8
leonardo	-25
leonardo é	-14
ler	-1
lesada	-16
lesado	-31
leva	-1
leva alguns	5
leva alguns segundos	4
leva para	4
levando	-7
levar os	6
leve	13
leve compacto	5
leve de	24
leve e	-10
leve e de	10
leve e fino	5
leve e fácil	4
leve e muito	3
leve e prático	-22
leve pratico	-6
leve rápido	3
leve som	5
leve tem	14
levei	-12
levei na	-6
lg	1
lg não	-4
lg por	10
lg prime	-4
lg é	15
li	-2
li muitos	4
li na	11
li na internet	8
liberada	-6
lida	14
lido	16
liga	-14
liga e	-5
ligada	3
ligado	2
ligado à	-4
ligando a	6
ligar	-9
ligar e	-6
ligar novamente	-4
ligava	-6
ligação	-3
ligações	2
ligo	-21
liguei	-22
liguei na	6
liguei para	-11
lima	-2
limita	-9
limitada	-4
limpa	-11
limpa muito	-6
limpar	28
limpar e	21
limpar o	2
limpeza	29
limpeza de	12
limpeza diária	4
limpeza e	6
limpo	-6
limpou	3
linda	64
linda !	31
linda a	8
linda altashoras	4
linda boneca	5
linda e	-6
linda e a	4
linda e o	4
linda encontro	6
linda essa	6
linda exatamente	6
linda mas	-5
linda no	25
linda porém	-6
linda que	15
linda tem	-4
lindaa	10
lindas	54
lindas !	33
lindas e	-5
lindas são	7
lindas user	8
lindinha	44
lindo	73
lindo !	39
lindo a	2
lindo amei	-16
lindo como	8
lindo de	7
lindo desde	4
lindo design	-4
lindo e	20
lindo imagem	5
lindo muito	5
lindo no	3
lindo porém	-8
lindo tem	9
lindoo	68
lindoo o	7
lindos	7
lindos e	17
lindíssimo	4
ling	-22
linguagem simples	9
linguiça	9
linha	3
linha !	3
linha com	4
linhas de	8
linhas de expressão	5
lins	3
liquido	-24
lisinha	7
lisos	-3
lista	3
lista de	5
literalmente	-24
literalmente !	-5
litros	2
livre	-32
livro	19
livro !	21
livro fala	6
livro foi	7
livro foi para	4
livro muito	2
livro para	31
livro para quem	6
livro que	3
livro é	3
livros	4
livros de	8
livros que	11
livros são	-3
lixo	-26
lixo !	-5
lixo de	-3
lo	5
lo é	6
local	3
localizar	-3
locomoção	9
log	9
logo	-7
logo após a	-5
logo não	-6
loja americanas	2
loja e o	-11
loja me	-7
loja nao	6
loja ou	-4
loja pois	-3
loja que	-9
loja que está	-4
loja também	10
loja é	-2
lojas	2
lojas americanas !	2
lojas americanas e	2
lojas americanas não	3
lojas americanas pela	2
lojas americanas sempre	9
lojas aqui	7
lojas fisicas	-5
lojas não	8
lona	4
longa	1
longa duração	16
longe	-7
longe de	-9
longe de ser	-5
longo	3
longo da	12
longo da história	14
look	-28
love	19
lt	24
lucas	13
lugar do	-8
lugar para	-4
luisa	16
luiz	-3
lula	15
luminosidade	2
luminária	4
luminárias	-5
luque	-7
luque que	-5
lutadores	8
luto	-49
luvas	-12
luxo	2
luz	1
luz que acende	9
lá	-1
lá e	-3
lá fora	-4
lágrimas	-32
lâmina não	-4
lâmpada	-4
lâmpadas	-11
lê	36
lê lo	9
líquidos	4
m	4
ma qualidade	-7
machista	-42
macho	-40
machuca	-20
machucar	-2
macia	44
macia e	4
macias	15
macias e	5
maciez	3
macio	9
macios	3
maciço	12
maconha	-11
madeira	-15
madeira e	-4
madeira é	-4
madeiras	7
magia	7
magic	16
magra	14
mah	-5
maia	-6
maiara	26
maiara e	-3
maiara e maraisa	-5
maiaraemaraisanobial	-3
maiaraemaraisanobial conversacombial	12
mail	8
mail com	-7
mail da	-7
mail dizendo	-7
mail dizendo que	-4
mail e	7
mail para	-4
mail pra	-4
mail que	3
mails	-10
mails e	-3
maio	-3
maio de	-6
maior !	5
maior erro	-5
maior mas	3
maior para	4
maiores	1
mais	-8
mais !	8
mais ?	16
mais a	-1
mais a entrega	-4
mais a pena	-6
mais antes	11
mais as	-8
mais atualizado	5
mais barato do	11
mais baratos	7
mais bonita	19
mais bonito	4
mais bonito que	21
mais breve	-9
mais breve possível	-3
mais caro	-8
mais caro que	-4
mais com a	11
mais como	-16
mais confortável	-6
mais da	-6
mais de	-1
mais de um	-2
mais de uma	3
mais depois	3
mais devagar	-6
mais do produto	-10
mais do que	2
mais escura	-10
mais espaço	7
mais foi	3
mais fome	9
mais fora isso	-5
mais forte	4
mais forte para	4
mais fácil de	-3
mais gostei	27
mais gostoso	26
mais grossas	4
mais importante	2
mais informações	-12
mais inteligente	9
mais legal	13
mais linda	23
mais lindo	5
mais longo	17
mais mas	-9
mais moderno	8
mais na	-4
mais nao	-13
mais não	-9
mais não NOT_tem	-9
mais não NOT_é	-10
mais o	-16
mais opções	4
mais opções de	5
mais ou	-9
mais ou menos	-1
mais para	-8
mais parece	2
mais pela	-7
mais pelo	3
mais por ser	-8
mais promoções	14
mais qualidade	-11
mais que	-1
mais recomendo	-11
mais resistente	-34
mais robusto	-3
mais rápida	-2
mais rápida do	2
mais rápida que	3
mais rápido	-1
mais rápido possível	-8
mais segura	3
mais sem	-11
mais silencioso	-4
mais sobre	19
mais tempo	-4
mais top	6
mais três	5
mais um bom	6
mais um disco	5
mais vale	5
mais veio	-3
mais vezes	24
maisvoce	-5
maisvocê	10
mal	-27
mal acabado	-21
mal contato	-26
mal do	5
mal feito	1
maldita	-9
maluma	22
maluma é	-6
mamãe	11
manaus	6
mancha	-26
mancha com	-4
manchada	-8
manchadas	-17
manchado	-13
manchas	-66
manchou	-5
manda	-5
manda lembranças	-8
manda pra mim	25
mandado	-14
mandam	-17
mandar	-17
mandar o	9
mandar para	-6
mandar pra	-4
mandar um	-12
mandaram	-5
mandaram a	-4
mandaram o	-15
mandaram outro	-5
mandaram um	-7
mandarem	6
mandaria	-4
mandava	8
mandei	9
mandei e	-9
mandei e mail	-6
mandei email	7
mandei email e	3
mandei para	-4
mandei vários	-4
mandou	-9
maneira	3
maneira que	4
maneiro	36
manejo	-5
mangas	-21
mangueira	-16
mania	-4
manicure	6
manteiga	5
mantem	-10
mantém	10
mantém a	2
manual	1
manual em	-20
manual não	3
manualmente	4
manusear	8
manusear e	13
manuseio	-18
manuseio !	-7
manuseio e	-3
manuseio leve	4
maos	6
maquiagem	9
maquina	1
maquina é	3
mar	-3
mara	16
maraisa	-7
maravilha	107
maravilhada	7
maravilhada com	3
maravilho	3
maravilhosa	100
maravilhosa !	11
maravilhosa e	7
maravilhosaa	6
maravilhosas	22
maravilhosas !	5
maravilhoso	112
maravilhoso !	17
maravilhoso como	7
maravilhoso não	7
maravilhoso o	4
maravilhosoo	23
maravilhosos	29
marca	-1
marca !	8
marca diferente	-8
marca do	-12
marca ja	8
marca já	7
marca que gosto	4
marcada	1
marcado	2
marcando	-4
marcante	38
marcante !	5
marcante e	7
marcas de	-8
marcas e	5
marcas tradicionais	5
marco	-13
marco luque	-5
marco luque que	-4
marcos	35
maria de	17
maria de unicórnio	14
mariana	20
mariana xavier	10
mariana xavier é	8
marido	9
marido e	11
mario	4
marreta	48
marrom	-11
martelo	2
martelo de	-5
martelo do	5
martelo do thor	4
março	-11
março e	5
março e até	2
mas	-11
mas a	-2
mas a empresa	7
mas a entrega	2
mas a gente	16
mas a montagem	10
mas a qualidade	-10
mas achei	-1
mas ainda	-2
mas ao	-24
mas aparentemente	15
mas as	-6
mas ate	2
mas ate agora	3
mas atende	-2
mas atendeu	17
mas até	19
mas até agora	7
mas até hoje	-4
mas até onde	6
mas bem	6
mas chegou	-1
mas com	-4
mas como	-1
mas compensa	5
mas cumpre	-3
mas da	-8
mas da pra	-8
mas de	3
mas de resto	26
mas deixou	-5
mas dá	-3
mas ela	-6
mas em	-4
mas esse	-2
mas este	-3
mas estou	2
mas estou satisfeito	5
mas está	-1
mas eu	3
mas eu não	-6
mas falta	8
mas fica a	6
mas fico	-4
mas ficou	5
mas foi uma	-5
mas fora	10
mas fora isso	28
mas funcional	7
mas gostaria	9
mas gostaria de	10
mas gostei muito	-3
mas hoje	4
mas infelizmente	4
mas infelizmente a	8
mas isso	10
mas isso é	13
mas me parece	24
mas me surpreendi	9
mas mesmo	1
mas mesmo assim	2
mas na	-14
mas na hora	-6
mas na verdade	-6
mas nada	28
mas nada NOT_como	5
mas nada NOT_que	72
mas nao	-5
mas nem	-3
mas no geral	-3
mas normal	15
mas não	-1
mas não NOT_consigo	-2
mas não NOT_deu	-5
mas não NOT_foi	-7
mas não NOT_recebi	15
mas não NOT_se	-5
mas não NOT_tem	3
mas não NOT_tive	-3
mas não NOT_é	-3
mas o	-10
mas o acabamento	-7
mas o material	-12
mas o meu	-2
mas o que	-1
mas o som	-3
mas os	-3
mas paguei	-6
mas poderia	50
mas poderia ser	19
mas pra	-4
mas produto	9
mas quando	-2
mas quando fui	-4
mas quem	-6
mas recomendo	-10
mas resolvi	4
mas rápido	5
mas sei	-5
mas sei que	-4
mas seria	4
mas só	-4
mas também para	8
mas tenho uma	5
mas tirando	3
mas tirando isso	5
mas to	-5
mas tá	-10
mas um	-2
mas uma	-3
mas vale	-7
mas vale a	9
mas valeu	4
mas valeu a	4
mas veio	2
mas veio com	12
mas vi	17
mas vi que	5
mas vou	4
mas é	1
mas é boa	8
mas é lindo	6
mas é um	2
mass	-16
massa	17
massas	7
master	5
masterchef	19
masterchefbr	-11
masterchefbr !	28
masterchefbr ?	-8
masterchefbr agr	-6
masterchefbr de	-4
masterchefbr e tô	-4
masterchefbr em	-10
masterchefbr equipeazul	33
masterchefbr essa	-11
masterchefbr eu	-19
masterchefbr me	-32
masterchefbr me deu	-8
masterchefbr o	21
masterchefbr ontem	-8
masterchefbr por	-6
masterchefbr pq	-13
masterchefbr termina	-7
masterchefbr to	-8
masterchefbr tá	26
masterchefbr vai	-20
masterchefbr 😭	-33
masterchefbr 😭 😭	-9
mata	2
matemática	7
matemática e	13
material bem	-7
material bom	-3
material de	-1
material de baixa	-2
material de boa	-8
material de primeira	13
material de ótima	-4
material do	1
material e	-5
material excelente	5
material fraco	-7
material frágil	-6
material mais	-16
material mais resistente	-3
material muito bom	3
material muito frágil	-3
material muito resistente	11
material não	-20
material não NOT_é	-5
material resistente	5
material ruim	-3
material é	-3
material é bom	-3
matou	-13
matéria	-15
matérias	-13
mau	-72
mau gosto	-3
maximo	-17
md	-6
mdf	-11
mds	-7
me	-3
me agradou	7
me ajuda	2
me ajudando	14
me ajudando muito	11
me ajudem	-19
me ajudou	20
me apaixonei	8
me arrependi	-43
me arrependo	-5
me atende	-8
me atendendo	14
me atendeu	-4
me atendeu perfeitamente	3
me dando	-10
me dar	8
me decepcionei	-40
me decepcionei com	-1
me decepcionei pois	-4
me decepcionou	-24
me deixa mais	4
me deixando	-3
me deixou na	-4
me desculpe	5
me deu	1
me disse	3
me disseram	-2
me enganei	-10
me enrolando	-4
me entregar	11
me entregar e	5
me entregaram	-3
me entregaram no	5
me entregue	-7
me enviar	-15
me enviaram	-14
me falaram	-17
me falaram que	-13
me faz	10
me fez	-6
me foi	7
me foi entregue	-4
me impressionou	10
me incomodou foi	3
me informar	-2
me informaram	-2
me informaram que	-3
me mandar	-15
me mandaram	-53
me mandaram outro	-4
me mandaram um	-1
me mandou	-4
me matou	-7
me passaram	-3
me pedem	-2
me pediram	-7
me perguntando	-6
me perguntando o	-5
me responderam	-11
me senti	-29
me senti enganado	-5
me sentindo	-2
me sinto	-2
me surpreendeu	12
me surpreendeu !	2
me surpreendeu muito	5
me surpreendi	19
me surpreendi com	9
me venderam	-3
me vendeu	-4
mediana	-31
medica	-5
medida	-2
medida certa	14
medida de	11
medidas	-12
medidas da	-6
medidas do	-20
medidas do produto	-6
medidas não	-4
medidor	-15
medo bobo	33
mega	1
mega rápida	4
meia	3
meia hora	-6
meio	-9
meio da	-3
meio de	-3
meio e	5
meio que	4
mel	5
melhor	11
melhor ainda	45
melhor avaliação	18
melhor celular	19
melhor celular que	5
melhor compra	11
melhor compra que	8
melhor comprar	-10
melhor comprar um	-4
melhor conversacombial	16
melhor custo	52
melhor custo beneficio	9
melhor custo benefício	15
melhor de	2
melhor do	1
melhor do que	3
melhor e	7
melhor e mais	3
melhor em	8
melhor episódio	33
melhor episódio da	7
melhor escolher	-4
melhor fralda	13
melhor investimento	9
melhor jogo	9
melhor jogo de	4
melhor loja	10
melhor novela	23
melhor opção	15
melhor pessoa	36
melhor preço	31
melhor programa	18
melhor quadro	9
melhor que	14
melhor que as	6
melhor que esse	-5
melhor que o	33
melhor site	6
melhora	5
melhora a	19
melhora nas	7
melhorando	9
melhorar	1
melhorar este	7
melhorar o	6
melhoraram	7
melhores	15
melhores que	-2
melhores resultados	7
melhorou	28
melhorou muito	3
memoria	5
memória	-5
memória mas	9
memória muito	4
memória ram de	3
meninas	2
menor do	2
menor que	-5
menor que a	-12
menos	-7
menos de	-17
menos de um	4
menos eu	-12
menos mal	17
menos o	-3
menos potência	8
menos que	-3
menos se	-3
mensagem	7
mensagem de	-3
mensagem na	9
mensagem para	-2
mente	4
mentindo	13
mentira	-44
mercado atual	3
mercado livre	-11
mercadoria	-4
mercadoria não	-2
merda	-75
merdaa	-3
merece	38
mes	-8
mes de	-5
mes que	-11
mesa	-5
mesa e	-4
meses	-23
meses a	-6
meses de	19
meses de uso	-12
meses depois	-15
meses e	2
meses e ainda	-6
meses já	-9
meses para	-12
meses que	-5
meses que comprei	-2
mesma	-4
mesma coisa do	-4
mesma data	-7
mesma e	-4
mesma não	-8
mesma qualidade	4
mesma sorte	4
mesma veio	-12
mesmas	-2
mesmo	-5
mesmo !	6
mesmo ?	5
mesmo após	-6
mesmo assim o	-2
mesmo assim é	6
mesmo autor	7
mesmo colocando	-13
mesmo com	-1
mesmo com apenas	5
mesmo defeito	-3
mesmo depois	-5
mesmo depois de	-4
mesmo dia	4
mesmo dia do	7
mesmo dia já	6
mesmo do prazo	3
mesmo e	-3
mesmo está	4
mesmo foi	-3
mesmo jeito	-5
mesmo já	2
mesmo não	-5
mesmo pode	3
mesmo pois	-2
mesmo pq	7
mesmo pra	-11
mesmo preço	-4
mesmo problema	-3
mesmo produto	3
mesmo q	11
mesmo recomendo	-23
mesmo tempo	8
mesmo tomando	-6
mesmo valor	-4
mesmo veio	-25
mesmo veio com	-9
mesmos	4
metade	-4
metros	-25
meu	5
meu aparelho	1
meu banheiro	7
meu bebe	-9
meu bebê	3
meu cabelo	-2
meu cachorro	10
meu cachorro não	7
meu cartao	-3
meu cartão	-50
meu cartão de	-3
meu celular e	-4
meu chevette	13
meu crush	21
meu deus	-12
meu dia	12
meu dia a	8
meu dinheiro	-37
meu dinheiro !	-3
meu dinheiro de	-16
meu dinheiro e	-3
meu e	-17
meu e mail	-12
meu endereço	-11
meu esposo	2
meu estado	5
meu filho	1
meu filho adorou	-3
meu filho amou	7
meu filho gostou	4
meu foi entregue	7
meu galaxy	5
meu gato	-3
meu gosto	-12
meu iphone	6
meu irmão	12
meu marido	8
meu marido e	9
meu namorado	9
meu não	4
meu pai	8
meu pedido	-16
meu pedido foi	5
meu pedido não	-3
meu prato	16
meu primeiro	6
meu problema	4
meu produto	-17
meu produto ainda	-11
meu produto foi	-9
meu produto não	-4
meu produto veio	9
meu quarto	4
meu querido	-5
meu querido ?	-4
meu rim	11
meu smartphone	8
meu sobrinho	-2
meu sonho	35
meu terceiro	7
meu veio	-6
meus amigos	-5
meus cachorros	9
meus direitos	-4
meus favs	35
meus objetivos	-8
meus olhos	5
mexem	-7
mexer	3
mexer e	6
mexo	-6
mg	-7
microfibra	-2
microfonia	-11
microondas	1
microondas é	13
mil reais em	5
milagre !	7
mim !	5
mim eu	10
mim não	-9
mim é um	3
mim 😍	6
mineral	5
minha	4
minha avaliação	3
minha cachorrinha	13
minha cidade	4
minha coleção	10
minha compra !	-2
minha conta	4
minha cozinha	-4
minha decepção	3
minha diva	46
minha diva videoshowaovivo	11
minha encomenda	-11
minha escolha	5
minha espectativa	3
minha esposa	3
minha esposa amou	4
minha esposa e	2
minha esposa esta	6
minha esposa gostou	2
minha expectativa	27
minha filha	6
minha filha adorou	20
minha filha amou	-7
minha filha está	4
minha gatinha	6
minha indignação	4
minha insatisfação	-6
minha irmã	11
minha irmã na	5
minha lista	4
minha melhor	6
minha mulher	3
minha mãe	15
minha mãe e	2
minha mãe que	-2
minha mão	-3
minha namorada	22
minha necessidade	-1
minha netinha	6
minha nota	-14
minha pequena	-8
minha pia	7
minha preocupação	8
minha primeira	-3
minha reclamação	-6
minha região	-2
minha relação	10
minha residência	-1
minha sala	19
minha satisfação	4
minha segunda	7
minha segunda compra	13
minha sobrinha	2
minha sogra e	6
minha solicitação	-2
minha surpresa o	-5
minha veio	-7
minha vida	2
minha vontade	22
minha vó	6
minha única	8
minhas	30
minhas espectativas	48
minhas expectativa	5
minhas expectativas	-24
minhas expectativas !	-21
minhas expectativas e	5
minhas expectativas em	5
minhas necessidades	29
minhas necessidades !	8
minhas necessidades e	16
mini	-6
minimo	-4
minusculas	9
minuto	-4
minutos	-4
minutos de	-6
minutos de uso	-3
minutos depois	-3
minutos e	-4
minúscula	-10
minúsculo	-7
miriam	-28
miriam e	-7
mirian	-46
mirian e	-10
mirian masterchefbr	18
misericórdia	-4
misturar	-9
misturo	13
ml e	5
moagem	15
moda	-28
mode	6
modelo	-8
modelo da	-9
modelo do	6
modelo o	6
modelo que eu	5
modem	-10
moderada	4
moderna	8
modernidade	15
modernidade e	5
moderno e	-16
modo geral	3
moer	4
mola	-4
moldura	-5
mole	-26
molha	-4
molho	-3
momento	6
momento ainda	-10
momento ainda não	-8
momento atendeu	5
momento nada	-5
momento não	-4
momento não NOT_foi	-4
momento não NOT_recebi	-16
momento recomendo	5
momento tem	7
momentos de	4
monitor muito	7
monitorar	19
montagem da cadeira	6
montagem e	2
montagem fácil	3
montando	6
montar	1
montar e	2
montar o	-6
monte	-13
monte de	-1
montei	1
moraes	5
moral	-3
morando	3
morna	-8
morno	-8
moro	1
morre	-18
morrendo	4
morrer	9
morro	34
morte	-13
morto	-4
mostra	-2
mostra na	-5
mostra na foto	-4
mostra o	7
mostra um	-7
mostrando a	5
mostrar	-2
mostrar minha	15
mostrou	9
mostruário	-4
motivo	12
motivo não	-7
motivo pra	25
motivos	4
motivos de	68
moto c	-5
motor	2
motorista	-9
mouse	3
movimento	-2
movimentos	-2
moça	-30
msm	-3
mt	11
mt boa	18
mt bom	21
mto	-5
mto boa	-3
mto bom	10
mto bom o	5
muda	-13
muda de	-13
mudando	-4
mudaram	-9
mudo	-4
muiito	4
muinto	-2
muita boa	6
muita demora	-8
muita falta	3
muita falta de	5
muita qualidade	29
muita qualidade e	8
muita raiva	4
muita rápida	4
muitas	1
muitas falhas	-3
muitas funções	10
muitas pesquisas	4
muitas vezes	-7
muito	-3
muito !	3
muito a	-3
muito a desejar	-6
muito a pena	22
muito abaixo	-18
muito além	10
muito além de	10
muito antes	16
muito antes da	-3
muito antes do	22
muito atenciosa	7
muito atencioso	9
muito atrasada	-5
muito atrativo	17
muito bacana	24
muito baixa	-9
muito baixo	-26
muito baixo e	-6
muito barulhenta	-12
muito barulhento	-42
muito barulhento e	-6
muito barulho	-25
muito bem	78
muito bem !	14
muito bem a	-6
muito bem as	12
muito bem atendida	11
muito bem e	-6
muito bem embalado	-8
muito bem feito	7
muito bem na	5
muito bem nas	5
muito bem no	5
muito bem o	-5
muito bem para	-3
muito bem sem	6
muito boa	97
muito boa !	9
muito boa a	29
muito boa mas	-5
muito boa mesmo	7
muito boa recomendo	-4
muito boa tem	2
muito boas	21
muito boas e	8
muito bom	108
muito bom !	42
muito bom a	9
muito bom atende	6
muito bom atendimento	2
muito bom bem	3
muito bom chegou	12
muito bom com	14
muito bom de	4
muito bom e	-36
muito bom entrega	3
muito bom esse	6
muito bom eu	11
muito bom mas	-3
muito bom mesmo	-23
muito bom muito	-24
muito bom no	7
muito bom o	23
muito bom para	-34
muito bom pois	4
muito bom porém	2
muito bom pratico	-3
muito bom produto	20
muito bom realmente	7
muito bom recomendo	-56
muito bom so	4
muito bom superou	5
muito bom só	28
muito bomm	17
muito bonita	35
muito bonita e	-4
muito bonitinho	6
muito bonito	20
muito bonito e	10
muito bonito mas	-2
muito bonito mesmo	7
muito bonito não	9
muito bonito um	6
muito bons	21
muito brilho	8
muito chateada	-36
muito chateado	-12
muito chato	-17
muito chegou	8
muito cheiroso	3
muito complicado	-7
muito comprar	14
muito comprar esse	7
muito confortável	52
muito confortável e	4
muito contente	27
muito contente com	7
muito curta	-7
muito da	8
muito da tv	18
muito das	2
muito de comprar	14
muito decepcionada	-5
muito decepcionada com	3
muito decepcionado	16
muito decepcionado com	7
muito dela	6
muito demorada	-5
muito demorado	-7
muito desconfortável	-5
muito dessa	13
muito desse	15
muito diferente	-8
muito dificil	-2
muito divertido	24
muito do	30
muito do aparelho	29
muito do celular	7
muito do meu	4
muito do produto	35
muito doce	-4
muito dos	3
muito dos produtos	4
muito duro	-21
muito e	-2
muito e não	-2
muito e recomendo	6
muito econômico	8
muito eficiente	45
muito em	9
muito emocionante	14
muito espaço	13
muito espaçosa	4
muito esse	76
muito esse produto	19
muito estranho	-5
muito estreito	-20
muito facil	-2
muito facil de	4
muito feio	-13
muito feliz	25
muito feliz com	12
muito fina	-18
muito fino	-31
muito fino e	-3
muito flexível	-6
muito fofa	7
muito fofo	30
muito fora	-5
muito fraca	-49
muito fraco	-64
muito fraco e	-2
muito fragil	-25
muito fraquinho	-9
muito frágil	-23
muito frágil a	-3
muito frágil e	7
muito funcional	-4
muito fácil	4
muito fácil de	27
muito gostoso	-3
muito grossa	-6
muito grosso	-4
muito inferior	-2
muito inferior ao	-3
muito insatisfeita	-37
muito insatisfeita com	-2
muito insatisfeito	-24
muito insatisfeito com	-6
muito interessante	21
muito legal	23
muito legal !	17
muito lento	-34
muito leve	-5
muito linda	-6
muito linda e	5
muito lindo	6
muito lindo !	3
muito lindo e	2
muito lindo o	5
muito macio	15
muito macio e	2
muito mais barato	10
muito mais fácil	10
muito mal	-10
muito mas o	5
muito melhor	-2
muito melhor do	-3
muito menos	-6
muito mole	-9
muito na	4
muito nesse	5
muito obrigada	20
muito obrigado	-2
muito para quem	10
muito pequena	-38
muito pequenas	-3
muito pequeno	-42
muito pequeno e	-14
muito pequenos	-9
muito pequenos e	-5
muito pesada	-11
muito por	4
muito potente	44
muito pouco	-13
muito pra quem	4
muito pratico	21
muito pratico e	4
muito preciso	11
muito prestativo	4
muito produto	-2
muito prática	17
muito prática e	2
muito prático	86
muito prático e	4
muito prático para	6
muito práticos	6
muito pó	-15
muito rapida	41
muito rapido	-7
muito resistente	27
muito ruim	-31
muito ruim !	-3
muito ruim de	-4
muito ruim e	-2
muito ruim o	-2
muito ruim para	-7
muito ruins	-9
muito rápida	-3
muito rápida !	6
muito rápida e	-12
muito rápido	-1
muito rápido !	2
muito rápido bem	7
muito rápido e	-4
muito rápido por	5
muito satisfatório	6
muito satisfeita	66
muito satisfeita !	2
muito satisfeita com	24
muito satisfeita e	3
muito satisfeito	62
muito satisfeito com	30
muito seguro	15
muito sem	-3
muito show	3
muito silencioso	5
muito simples de	4
muito suave	5
muito só	7
muito tempo para	-12
muito top	43
muito triste	-1
muito triste com	-5
muito util	12
muito util e	5
muito ágil	2
muito úteis	15
muito útil	80
muito útil para	8
muitoo	-7
muitos	3
muitos anos e	15
muitos aplicativos	5
muitos apps	6
muitos problemas	-4
muitos recursos	9
muitíssimo	2
mulher	12
mulheres que	17
multifuncional	7
multilaser	-6
multiplayer	-3
mundo	7
musa	32
musica	-3
musicas	3
mutio	17
muto	4
muuito	-1
má	-36
má qualidade	-27
máquina	1
máquina !	9
máquina com	4
máscara	-3
máscara de	6
máscara de hidratação	5
máximo	8
mãe	19
mãe !	4
mãe de	9
mãe do	8
mãe do serginho	5
mãe e	2
mãe e ela	3
mão	-8
média a	6
médico	13
médio	-4
mês	-25
mês da	-8
mês da compra	-4
mês de	-10
mês de uso	-3
mês depois	3
mês e	-14
mês e até	-4
mês e nada	-3
mês e não	-3
mês está	24
mês para a	-3
mês pra	-4
mês que	-17
mês que comprei	-16
mês que efetuei	-3
mês que fiz	-4
mínima	-5
mírian	-40
míseros	15
música	2
música do	36
música que	4
n	-18
n recebi	3
n tem	-19
n é	-18
na americanas	1
na arte	14
na assistência	-33
na assistência técnica	-10
na autorizada	-5
na boca e	-8
na caixa	3
na cama	-3
na cara	-70
na cara do	-5
na casa	5
na central	-2
na china	-10
na compra	1
na concorrência	4
na cor	4
na costura	-7
na cozinha	-2
na criança	7
na data	1
na data certa	1
na descrição	-11
na descrição diz	-3
na descrição que	-3
na divulgação	7
na dúvida	5
na dúvida da	4
na embalagem	2
na embalagem diz	5
na empresa	2
na entrega	11
na entrega a	4
na entrega produto	4
na epoca	6
na espera	-14
na fabricação	3
na fatura	-5
na foto ela	4
na foto o	-3
na garantia	-9
na hora !	-5
na imagem	-18
na impressora	-3
na internet não	4
na justiça	-3
na lateral	-6
na limpeza	10
na loja	3
na loja americanas	5
na loja fisica	3
na loja foi	7
na madeira	-3
na mala	-5
na medida	32
na medida certa	10
na mesma data	-5
na minha casa	-2
na minha cidade	-15
na minha cozinha	3
na minha mesa	15
na minha mão	-3
na minha sala	3
na minha tv	11
na máquina	-4
na mão	-15
na necessidade	8
na nossa	6
na nota	-12
na nota fiscal	-8
na parede	-4
na parte	-12
na parte de	-19
na placa	-3
na plateia	-10
na posição	-5
na primeira	3
na primeira aplicação	3
na primeira lavagem	-5
na primeira vez	-19
na procura	8
na promoção	3
na propaganda	-6
na página	4
na qual	-3
na roupa	-8
na rua	5
na sala	2
na saída	-12
na segunda	1
na segunda semana	-14
na segunda vez	-4
na smart	9
na smart tv	7
na solução	4
na tela	-1
na tela do	19
na telha	-6
na terceira	-6
na terceira vez	-7
na terça	15
na tomada	-6
na transportadora	3
na tv aberta	12
na utilização	3
na versao	9
na área	11
na área de	7
nada	-13
nada !	-17
nada NOT_a	1
nada NOT_a NOT_declarar	7
nada NOT_a NOT_desejar	13
nada NOT_a NOT_reclamar	24
nada NOT_a NOT_ver	3
nada NOT_absurdo	5
nada NOT_ainda	4
nada NOT_ate	3
nada NOT_com	-4
nada NOT_como	6
nada NOT_contra	-3
nada NOT_da	-9
nada NOT_de	-13
nada NOT_de NOT_chegar	-18
nada NOT_dessa	-14
nada NOT_do	15
nada NOT_do NOT_produto	4
nada NOT_e	-20
nada NOT_estou	-4
nada NOT_foi	11
nada NOT_foi NOT_resolvido	3
nada NOT_fácil	10
nada NOT_na	-5
nada NOT_nesse	-4
nada NOT_no	-7
nada NOT_o	3
nada NOT_q	-13
nada NOT_que	3
nada NOT_que NOT_um	7
nada NOT_tenho NOT_a	6
nada não	6
nada só	-7
namaria tá	-5
namorado	11
nando	11
nando reis	-3
nano titanium	-8
nao	-42
nao NOT_aguenta	-2
nao NOT_aguento	16
nao NOT_chega	4
nao NOT_chegou	14
nao NOT_comprem	-4
nao NOT_consegui	2
nao NOT_consigo	2
nao NOT_devolvi	-2
nao NOT_e	3
nao NOT_esta	-3
nao NOT_faz	-8
nao NOT_foi	10
nao NOT_foi NOT_entregue	-18
nao NOT_funciona	2
nao NOT_gostei	-19
nao NOT_gostei NOT_do	-6
nao NOT_indico	-8
nao NOT_liga	-6
nao NOT_me	1
nao NOT_o	-7
nao NOT_posso	6
nao NOT_posso NOT_avaliar	2
nao NOT_quero	-8
nao NOT_recebi	-19
nao NOT_recebi NOT_o	10
nao NOT_recomendo	-33
nao NOT_recomendo NOT_a	-3
nao NOT_se	-14
nao NOT_sei	-5
nao NOT_tem	10
nao NOT_tenho NOT_como	-7
nao NOT_tive	-5
nao NOT_trava	8
nao NOT_vale	-3
nao NOT_veio	-35
nao NOT_vem	-8
nao NOT_vi	-6
nao NOT_vou	-16
nao NOT_é	3
nao NOT_é NOT_tão	5
naoo	-8
nap	16
naquela	10
nas	-1
nas americanas mas	-2
nas compras	4
nas funções	6
nas imagens	4
nas informações	-6
nas laterais	-30
nas lojas aqui	6
nas provas	8
nas proximas	15
nas tarefas	9
nasa	4
nasceu	-5
nata	37
natal	-12
natural	14
natural da	4
navegação	-1
nayane	-32
ne	-35
necessidade	31
necessidade a	4
necessidade e	6
necessidade para	6
necessidade que	4
necessidades	28
necessidades !	13
necessidades a	4
necessidades básicas	6
necessidades de	-5
necessidades diárias	4
necessidades do	-13
necessidades do dia	12
necessidades e	-19
necessidades para	9
necessita de uma	4
necessitando	3
necessitando de	6
necessite	5
necessárias para	4
necessários	3
necessários para	4
negativa	-2
negativo	5
negativo desses	5
negativo é	4
negocio	-4
negra	-4
negro	-3
negócio	-14
negócio com	-10
negócio de	-4
nelsonxavier	20
nem	-14
nem NOT_a	-37
nem NOT_a NOT_nota	-2
nem NOT_as	-3
nem NOT_chegou	-28
nem NOT_com	-13
nem NOT_como	3
nem NOT_da	-11
nem NOT_de	-14
nem NOT_de NOT_longe	-5
nem NOT_deram	-4
nem NOT_em	6
nem NOT_foi	-5
nem NOT_ligou	-7
nem NOT_me	-17
nem NOT_mesmo	-5
nem NOT_nota	3
nem NOT_o	4
nem NOT_os	-24
nem NOT_para	-2
nem NOT_parece	-19
nem NOT_perto	-3
nem NOT_por	-3
nem NOT_precisa	9
nem NOT_precisava	6
nem NOT_precisei	5
nem NOT_que	8
nem NOT_que NOT_seja	6
nem NOT_quero	14
nem NOT_recebi	-12
nem NOT_recebi NOT_o	-15
nem NOT_sabe	6
nem NOT_saia	-5
nem NOT_satisfação	1
nem NOT_se	1
nem NOT_se NOT_quer	12
nem NOT_sei	13
nem NOT_sei NOT_se	5
nem NOT_sequer	-22
nem NOT_tem	-11
nem NOT_teria	-3
nem NOT_todos	6
nem NOT_um	-11
nem NOT_um NOT_mês	-4
nem NOT_um NOT_pouco	-4
nem NOT_um NOT_problema	4
nem NOT_uma	-4
nenhum	1
nenhum NOT_arranhão	9
nenhum NOT_contato	4
nenhum NOT_defeito	21
nenhum NOT_dos	-20
nenhum NOT_lugar	-10
nenhum NOT_problema	48
nenhum NOT_problema NOT_com	16
nenhum NOT_problema NOT_e	6
nenhum NOT_produto	-8
nenhum NOT_resultado	-3
nenhum NOT_retorno	-19
nenhuma	-10
nenhuma NOT_atualização	-4
nenhuma NOT_avaria	5
nenhuma NOT_complicação	9
nenhuma NOT_do	-5
nenhuma NOT_explicação	-5
nenhuma NOT_informação	6
nenhuma NOT_loja	6
nenhuma NOT_posição	-16
nenhuma NOT_qualidade	-3
nenhuma NOT_resposta	-31
nenhuma NOT_satisfação	6
nervoso !	-8
nessa faixa	4
nessa panela	5
nessas	-9
nesse	-6
nesse momento	-5
nesse quesito	-12
nessecidades	3
nesses	-7
nesta compra	-4
nesta faixa	4
neste	2
netflix não	-5
netinha	10
neto	7
nf	3
ni	7
nicolas	3
ninguem	-24
ninguem me	-6
ninguém	-17
ninguém !	-2
ninguém NOT_comprar	-8
ninguém NOT_entrou	-2
ninguém NOT_me	-14
ninguém NOT_me NOT_responde	-6
ninguém NOT_resolve	-3
ninguém NOT_responde	5
ninja	6
nisso	-4
nitida	5
no	-3
no aguardo	-2
no aguardo de	2
no aguardo do	-6
no altashoras	15
no anuncio	-2
no anuncio diz	-11
no anúncio	-2
no anúncio não	-6
no aparelho	-3
no armário	4
no ato	-3
no ato da	-2
no banco	10
no bolso	5
no break	-4
no carregador	-7
no cartão	-13
no cartão de	-2
no celular	-2
no chão	-3
no controle	6
no controle o	6
no conversacombial	25
no correio	3
no correios	-6
no corte	10
no design	6
no dia	-1
no dia a	-4
no dia da	-3
no edecasa	32
no encontro !	13
no entanto o	-2
no escritório	8
no estado	-5
no ferro	3
no final de	-5
no fogo baixo	7
no forno	-5
no frango	-6
no fundo	-1
no geral	-1
no geral o	-4
no geral é	-4
no início de	-4
no kit	-5
no lixo	-23
no lugar de	5
no lugar do	-4
no mais muito	12
no masterchefbr	2
no masterchefbr ?	-24
no maximo	-28
no meio da	-2
no mercado com	10
no mercado livre	-1
no mesmo	-10
no meu cartão	-3
no meu chevette	10
no meu dia	6
no meu não	4
no meu quarto	6
no minimo	-6
no momento de	-3
no máximo	-10
no mês	-3
no natal	-7
no nosso	5
no outro	-2
no outro dia	-3
no parceiro	-9
no pará	-10
no pedido	-4
no prato	-15
no prazo	44
no prazo certo	5
no prazo combinado	3
no prazo e	21
no prazo estipulado	8
no prazo mas	-9
no prazo previsto	-2
no prazo recomendo	4
no prejuizo	-5
no prejuízo	-5
no primeiro	-17
no primeiro dia	8
no primeiro mês	-3
no primeiro uso	-5
no processo	10
no processo de	3
no procon	-32
no produto	-2
no próximo	17
no qual	7
no quarto	2
no que tange	4
no quesito	2
no rj	-11
no segundo	6
no sistema	-2
no site	-13
no site consta	-4
no site da	-2
no site do	-5
no site e	-4
no site não	-5
no site por	6
no software	-3
no sofá	-3
no tempo	26
no tempo certo	-5
no tempo estipulado	3
no terceiro	2
no terceiro dia	-5
no thenoite	90
no trabalho	3
no título	-15
no user	41
no valor	-11
no valor de	-2
no videoshowaovivo	22
no whats	6
noel	-5
noite de sono	5
noite e	5
noite no	5
noites frias	5
noiva	-5
nojenta	-4
nojo	-26
nome	-3
nome da	-13
nome de	-9
nome do	-4
nome e	7
nora	-3
normal	1
normal e	5
normal mas	-3
normal não	-5
normal para	4
nortear	4
nos cabelos	5
nos oferece	6
nos poupe	-4
nos últimos	11
nos últimos dias	7
nossa	11
nossa vida	7
nossaa	31
nossas	7
nosso	6
nosso uso	3
nostálgico	10
nota	-1
nota boa	-10
nota de	-37
nota dez	14
nota fiscal	-19
nota fiscal ainda	-3
nota fiscal do	-12
nota fiscal não	-3
nota zero	-3
nota zero para	-5
notar a	5
notebook	-2
notebook fica	-5
notebook muito	-8
notebook muito bom	3
notebook não	-4
notei	1
noturna	2
nova	-2
nova avaliação	-4
novamente	-4
novamente e	-2
novamente para	-5
novela	-7
novelas que	-31
novembro	-23
novembro de	-3
novo	-4
novo !	7
novo modelo	6
novo produto	5
novo que	-6
now	3
noção	-2
num	-1
num potinho	7
numa promoção	5
numeração	2
numero	4
nunca	-8
nunca NOT_aconteceu	-5
nunca NOT_chegou	-31
nunca NOT_chegou NOT_a	-4
nunca NOT_deu	8
nunca NOT_foi	4
nunca NOT_foi NOT_entregue	-3
nunca NOT_mais	-17
nunca NOT_mais NOT_comprarei	-10
nunca NOT_mais NOT_compro	-24
nunca NOT_masterchefbr	-12
nunca NOT_me NOT_deu	8
nunca NOT_passei	-5
nunca NOT_recebi	-18
nunca NOT_recebi NOT_o	-3
nunca NOT_vai	-18
nunca NOT_vi	-2
nunca NOT_vi NOT_um	-3
nutricionista	7
nutrópica	12
nº	-13
nâo	-8
não	-28
não !	-6
não ?	-5
não NOT_abre	-4
não NOT_aceita	-11
não NOT_aceito	-7
não NOT_acende	-4
não NOT_aconselho	-12
não NOT_acontece NOT_com	5
não NOT_aconteceu	-2
não NOT_acreditei	5
não NOT_acredito	-3
não NOT_acredito NOT_q	-11
não NOT_acredito NOT_que	2
não NOT_adiantou	-13
não NOT_adiantou nada	-4
não NOT_aguenta	-9
não NOT_aguento	-29
não NOT_aguento NOT_mais	-5
não NOT_ajuda	-3
não NOT_amar	42
não NOT_aparece	-21
não NOT_apresentou	14
não NOT_apresentou NOT_problemas	7
não NOT_apresentou nenhum	10
não NOT_atende	-23
não NOT_atendeu	-22
não NOT_atinge	-6
não NOT_atrapalha	27
não NOT_atrapalha NOT_o	6
não NOT_bate	-5
não NOT_bater	11
não NOT_cabe	-15
não NOT_caiam	-3
não NOT_caiam NOT_nessa	-5
não NOT_carrega	-14
não NOT_chega	-3
não NOT_chega nem	-4
não NOT_chegar	-4
não NOT_chegou	-11
não NOT_chegou !	3
não NOT_chegou ?	-5
não NOT_chegou NOT_ainda	-3
não NOT_chegou NOT_e	2
não NOT_chegou NOT_em	-6
não NOT_chegou NOT_na	-3
não NOT_chegou NOT_no	3
não NOT_chegou NOT_o	-2
não NOT_cobre	-9
não NOT_comeu	-5
não NOT_comeu NOT_abóbora	-4
não NOT_compensa	-7
não NOT_compraria	-28
não NOT_compraria NOT_novamente	-10
não NOT_compre	-31
não NOT_compre !	-3
não NOT_comprem	-46
não NOT_comprem !	-8
não NOT_compro	-39
não NOT_compro NOT_mais	-19
não NOT_comprometeu	5
não NOT_condiz	-17
não NOT_condiz NOT_com	-41
não NOT_conecta	-21
não NOT_confere NOT_com	-2
não NOT_confio	-12
não NOT_conhecia	16
não NOT_consegue	-2
não NOT_consegui	-11
não NOT_conseguimos	-5
não NOT_conseguir	-16
não NOT_conseguiram	-12
não NOT_conseguiu	5
não NOT_consigo	-12
não NOT_consigo NOT_achar	-12
não NOT_consigo NOT_avaliar	2
não NOT_consigo NOT_contato	2
não NOT_consigo NOT_entrar	-6
não NOT_consigo NOT_falar	-4
não NOT_consigo NOT_usar	-10
não NOT_consta	-6
não NOT_corresponde	-29
não NOT_corresponde NOT_ao	-2
não NOT_correspondeu	-6
não NOT_corta	-5
não NOT_corta nada	-4
não NOT_costumo	4
não NOT_creio	-13
não NOT_creio NOT_que	-10
não NOT_cumpre	-22
não NOT_cumpre NOT_com	-4
não NOT_cumpre NOT_o	-12
não NOT_cumprem	-4
não NOT_cumpriram NOT_o	-3
não NOT_curti	-16
não NOT_da	-5
não NOT_dar	-23
não NOT_decepcionou	4
não NOT_deixa	-2
não NOT_deixa NOT_a	-4
não NOT_deixa nada	4
não NOT_demora	-8
não NOT_demorou	30
não NOT_deram	-2
não NOT_desliga	-3
não NOT_desperdiça	5
não NOT_deve	-3
não NOT_devolveram	3
não NOT_devolvi	-10
não NOT_devolvi NOT_porque	-4
não NOT_dou	5
não NOT_dura	-7
não NOT_dura NOT_muito	2
não NOT_dura nada	-18
não NOT_dura nem	-12
não NOT_durou	-5
não NOT_dá	-6
não NOT_dá NOT_certo	-3
não NOT_dá NOT_para	3
não NOT_dá NOT_pra	2
não NOT_dão	-6
não NOT_e	-5
não NOT_encaixa	-6
não NOT_encaixa NOT_direito	-5
não NOT_encaixam	-12
não NOT_encontra	-4
não NOT_entendi	3
não NOT_entendo	-14
não NOT_entra	-3
não NOT_entraram	2
não NOT_entraram NOT_em	1
não NOT_entrega	-50
não NOT_entregaram NOT_o	7
não NOT_entregou	13
não NOT_entregue	30
não NOT_entrou	-7
não NOT_entrou NOT_em	-4
não NOT_era	-20
não NOT_era NOT_do	-3
não NOT_era NOT_o	-7
não NOT_escuta	-4
não NOT_escuto	5
não NOT_especifica	-7
não NOT_esquenta	-17
não NOT_esquenta NOT_muito	-5
não NOT_esta	-14
não NOT_estar	-3
não NOT_estava	3
não NOT_estava NOT_com	4
não NOT_estava NOT_mais	4
não NOT_estavam	-3
não NOT_estou	1
não NOT_estou NOT_conseguindo	-13
não NOT_está	-11
não NOT_está NOT_funcionando	-5
não NOT_está NOT_sendo	-5
não NOT_estão	-7
não NOT_existe	3
não NOT_existia	-12
não NOT_fala	-2
não NOT_faz NOT_milagre	5
não NOT_faz NOT_o	-5
não NOT_fecha	-2
não NOT_fez	-23
não NOT_fica NOT_bem	-2
não NOT_fica NOT_devendo	5
não NOT_fica NOT_no	-9
não NOT_fico	7
não NOT_fico NOT_mais	5
não NOT_ficou	-5
não NOT_fiquei	-27
não NOT_fiquei NOT_satisfeita	-7
não NOT_fixa	-7
não NOT_fizeram	-6
não NOT_foi	-12
não NOT_foi NOT_cumprido	-3
não NOT_foi NOT_emitida	-2
não NOT_foi NOT_entregue	12
não NOT_foi NOT_enviado	3
não NOT_foi NOT_feita	-4
não NOT_foi NOT_o	5
não NOT_foi NOT_possível	-5
não NOT_foi NOT_recebido	-3
não NOT_foi nem	-3
não NOT_for	4
não NOT_fosse	-6
não NOT_fosse NOT_o	-14
não NOT_fui	7
não NOT_funciona	-42
não NOT_funciona !	4
não NOT_funciona NOT_bem	-4
não NOT_funciona NOT_como	-3
não NOT_funciona NOT_e	-5
não NOT_funciona NOT_mais	-9
não NOT_funciona NOT_o	-2
não NOT_funcionam	-24
não NOT_funcionou	-46
não NOT_gasta	6
não NOT_gela	-6
não NOT_gostam	8
não NOT_gostei	-18
não NOT_gostei !	-8
não NOT_gostei NOT_do	-15
não NOT_gostei NOT_foi	3
não NOT_gostei NOT_mas	9
não NOT_gostei NOT_pois	-5
não NOT_gostei NOT_por	-3
não NOT_gostei NOT_que	3
não NOT_gostei não	-8
não NOT_gruda	9
não NOT_gruda nada	17
não NOT_havia	-14
não NOT_houve	2
não NOT_há	-6
não NOT_ia	-3
não NOT_importa NOT_o	-6
não NOT_incomoda	2
não NOT_indicaria	-4
não NOT_indico	-7
não NOT_indico NOT_a	-3
não NOT_informa	-15
não NOT_informam	-3
não NOT_instalei	9
não NOT_kk	-8
não NOT_lava	-10
não NOT_lava NOT_louça	-7
não NOT_lembro	5
não NOT_li	6
não NOT_liga	-38
não NOT_ligava	-4
não NOT_ligou	7
não NOT_ligou NOT_mais	-5
não NOT_limpa	-3
não NOT_machuca	7
não NOT_machuca NOT_a	4
não NOT_mancha	7
não NOT_mandaram	-2
não NOT_mantém	-16
não NOT_masterchefbr	-18
não NOT_me	-6
não NOT_me NOT_arrependi	6
não NOT_me NOT_arrependo	21
não NOT_me NOT_deixou	28
não NOT_me NOT_deram	9
não NOT_me NOT_entregaram	-19
não NOT_me NOT_entregasse	6
não NOT_me NOT_entregou	-3
não NOT_me NOT_responderam	11
não NOT_merece	-6
não NOT_necessita	7
não NOT_necessita NOT_de	5
não NOT_o	5
não NOT_o NOT_recebi	-4
não NOT_obtive	-8
não NOT_obtive NOT_resposta	17
não NOT_obtive NOT_retorno	-4
não NOT_obtive nenhum	-2
não NOT_ocupa	7
não NOT_ocupa NOT_espaço	-2
não NOT_ocupa NOT_muito	7
não NOT_oferece	-4
não NOT_oficiais	10
não NOT_para	-8
não NOT_passa	-17
não NOT_pedi	-18
não NOT_pega	-18
não NOT_pegou	-4
não NOT_perde	9
não NOT_permite	-1
não NOT_pode	3
não NOT_pode NOT_faltar	5
não NOT_pode NOT_sair	-11
não NOT_pode NOT_ser	-9
não NOT_podia	-8
não NOT_posso	-15
não NOT_posso NOT_avaliar	-28
não NOT_posso NOT_avaliá	-3
não NOT_posso NOT_fazer	-5
não NOT_posso NOT_opinar	-4
não NOT_possui	-2
não NOT_precisa	9
não NOT_precisa NOT_ficar	6
não NOT_preciso	15
não NOT_preciso NOT_mais	4
não NOT_presta	-11
não NOT_pretendo	-8
não NOT_profissional	10
não NOT_protege	-5
não NOT_pude	-9
não NOT_queria	2
não NOT_quero	-25
não NOT_quero NOT_mais	4
não NOT_quero NOT_que	-4
não NOT_recebe	-11
não NOT_recebemos	-5
não NOT_receber	-9
não NOT_recebi	-30
não NOT_recebi !	-8
não NOT_recebi NOT_a	-10
não NOT_recebi NOT_ainda	-1
não NOT_recebi NOT_até	-6
não NOT_recebi NOT_e	-11
não NOT_recebi NOT_meu	8
não NOT_recebi NOT_o	33
não NOT_recebi NOT_os	-2
não NOT_recebi NOT_produto	3
não NOT_recebi nada	6
não NOT_recebi nenhum	3
não NOT_recebi nenhuma	-2
não NOT_recebido	5
não NOT_recebo	-8
não NOT_recebí	-6
não NOT_recomendado	-2
não NOT_recomendaria	-25
não NOT_recomendo	-43
não NOT_recomendo !	-25
não NOT_recomendo NOT_a	2
não NOT_recomendo NOT_comprar	-5
não NOT_recomendo NOT_e	-3
não NOT_recomendo NOT_essa	-5
não NOT_recomendo NOT_esse	-5
não NOT_recomendo NOT_este	10
não NOT_recomendo NOT_o	-12
não NOT_recomendo NOT_para	-6
não NOT_recomendo NOT_pois	6
não NOT_recomendo NOT_pra	5
não NOT_recomendo nem	-3
não NOT_reconhece	-3
não NOT_reconheceu	-7
não NOT_resolvem	-7
não NOT_resolveram	-5
não NOT_resolveu	-3
não NOT_respeita	-8
não NOT_responde	-3
não NOT_respondem	3
não NOT_responderam	-10
não NOT_retorna	-2
não NOT_roda	-10
não NOT_sabem	-6
não NOT_saber	21
não NOT_sai	-1
não NOT_sai NOT_água	-3
não NOT_se	-2
não NOT_se NOT_acha	7
não NOT_se NOT_arrepende	5
não NOT_se NOT_consegue	-12
não NOT_se NOT_discute	4
não NOT_se NOT_responsabiliza	-4
não NOT_segura	-4
não NOT_sei	4
não NOT_sei NOT_como	-5
não NOT_sei NOT_o	1
não NOT_sei NOT_onde	3
não NOT_sei NOT_quantos	-4
não NOT_sei NOT_quem	-7
não NOT_sei NOT_se	3
não NOT_seja	-2
não NOT_sendo NOT_possível	-3
não NOT_ser	1
não NOT_ser NOT_tão	6
não NOT_serve	-25
não NOT_serve NOT_no	-5
não NOT_serve NOT_para	-10
não NOT_serviu	-26
não NOT_somente	5
não NOT_sou NOT_muito	6
não NOT_superou	-5
não NOT_suporta	-34
não NOT_suporta NOT_o	-4
não NOT_suporto	-7
não NOT_são	-7
não NOT_só	5
não NOT_te NOT_deixa	6
não NOT_tem	-19
não NOT_tem NOT_a	-4
não NOT_tem NOT_assistência	-5
não NOT_tem NOT_como	-8
não NOT_tem NOT_força	-3
não NOT_tem NOT_igual	6
não NOT_tem NOT_informações	-2
não NOT_tem NOT_muita	-14
não NOT_tem NOT_muito	2
não NOT_tem NOT_o	12
não NOT_tem NOT_segredo	6
não NOT_tem NOT_um	-3
não NOT_tem NOT_uma	-7
não NOT_tem nada	-4
não NOT_tem nem	-3
não NOT_tem nenhum	-3
não NOT_tem nenhuma	-8
não NOT_temos	-4
não NOT_temos NOT_como	-3
não NOT_tenham	-7
não NOT_tenho	4
não NOT_tenho NOT_como	-20
não NOT_tenho NOT_do	5
não NOT_tenho NOT_mais	6
não NOT_tenho NOT_muito	-4
não NOT_tenho NOT_que	8
não NOT_tenho NOT_reclamações	7
não NOT_tenho NOT_resposta	-4
não NOT_tenho nem	-4
não NOT_ter	3
não NOT_teria	-4
não NOT_teria NOT_comprado	-3
não NOT_testei	4
não NOT_teve	3
não NOT_tinha	13
não NOT_tinha NOT_o	-8
não NOT_tinham	-11
não NOT_tive	8
não NOT_tive NOT_a	-8
não NOT_tive NOT_mais	5
não NOT_tive NOT_o	-3
não NOT_tive NOT_problema	3
não NOT_tive NOT_problemas	17
não NOT_tive NOT_resposta	1
não NOT_tive NOT_retorno	-9
não NOT_tive nenhuma	-4
não NOT_tiveram	-6
não NOT_to	-10
não NOT_trava	27
não NOT_trava bateria	4
não NOT_travam	4
não NOT_travou	11
não NOT_tritura	-7
não NOT_troco	13
não NOT_troco NOT_por	5
não NOT_tá	-24
não NOT_tão	-2
não NOT_um	-3
não NOT_usei	2
não NOT_usei mas	-3
não NOT_utilizei	12
não NOT_utilizei NOT_o	3
não NOT_vai NOT_se	7
não NOT_vale	-28
não NOT_vale NOT_o	-7
não NOT_vaza	7
não NOT_veio	3
não NOT_veio NOT_a	-2
não NOT_veio NOT_com	1
não NOT_veio NOT_manual	-3
não NOT_veio NOT_na	-10
não NOT_veio NOT_o	-6
não NOT_veio nada	5
não NOT_vejo	16
não NOT_vem	2
não NOT_vem NOT_a	-3
não NOT_vem NOT_com	3
não NOT_vi	-3
não NOT_vir NOT_com	2
não NOT_vivo	4
não NOT_vou	-3
não NOT_vou NOT_mais	-5
não NOT_vão NOT_se	10
não NOT_é	-10
não NOT_é NOT_a	1
não NOT_é NOT_aquele	3
não NOT_é NOT_barulhento	3
não NOT_é NOT_bem	-7
não NOT_é NOT_boa	-17
não NOT_é NOT_bom	-10
não NOT_é NOT_brincadeira	-4
não NOT_é NOT_confiável	-5
não NOT_é NOT_da	-5
não NOT_é NOT_de	-10
não NOT_é NOT_excelente	4
não NOT_é NOT_melhor	7
não NOT_é NOT_necessário	7
não NOT_é NOT_o	-4
não NOT_é NOT_original	-18
não NOT_é NOT_possível	-5
não NOT_é NOT_ruim	-10
não NOT_é NOT_só	-6
não NOT_é NOT_um	-2
não NOT_é NOT_uma	-8
não NOT_é NOT_verdade	-8
não não	-15
né	-19
né gente	37
nítidas	21
níveis	20
níveis de	13
nível	1
número	-2
nāo	-20
o acabamento	-14
o acabamento é	-9
o afinador	10
o alarme	-6
o ambiente	7
o ambiente mais	4
o amor	25
o analógico	-5
o android	7
o anunciado	5
o anunciado e	3
o anúncio diz	-8
o aparelho atendeu	4
o aparelho não	-8
o aparelho realmente	3
o aroma	-8
o aspirador é	3
o atendimento da	-2
o atendimento foi	-3
o atraso	-2
o audio	10
o azar	-6
o azul	-5
o barato	-4
o barato sai	-3
o bebê	7
o benefício	13
o benefício de	9
o bico	-4
o boleto	8
o bom	20
o bom disso	5
o botão	-6
o botão para	-3
o brasil	-2
o brilho	-13
o básico	-4
o cabelo	1
o cabelo fica	4
o cabeçote	-3
o cabo	-19
o cabo não	-3
o cachorro	7
o café	-1
o café não	-8
o cancelamento	5
o cancelamento da	11
o cancelamento do	-12
o cara	-2
o carregador	-3
o carregador não	-5
o cartucho	-5
o cartucho preto	-6
o caso	-10
o celular ele	4
o celular trava	-6
o cesto	-3
o cheiro	-5
o cliente	3
o cliente que	-6
o colchao	3
o combinado	-13
o computador	-30
o conceito	-4
o conector	6
o conforto	5
o conserto	-10
o consumidor	4
o consumidor !	5
o contato	-19
o controle	1
o controle não	-3
o controle smart	6
o conversor	9
o cooler	-6
o coração	5
o custo	28
o custo benefício	24
o custo e	3
o código de	3
o da minha	7
o danilo	-5
o defeito	10
o descaso	-3
o descrito	-1
o desempenho	-3
o desempenho do	10
o design	-7
o design é	-4
o dia a	7
o dia de	-5
o dia dia	4
o dia todo	7
o diabo	8
o diabo que	6
o diferencial	19
o dinheiro	13
o direito	2
o disco	-3
o do	-5
o dourado	14
o dr	31
o dvd	-4
o edecasa	-7
o efeito	2
o email	-2
o encaixe	-1
o endereço	-2
o envio	4
o ep	21
o ep de	16
o equipamento é	5
o erro	-5
o escorredor	4
o espaço	-2
o espelho	-3
o esperado	15
o esperado e	12
o estado	-6
o estorno	-3
o estorno do	-9
o exercício	32
o fato	-2
o fechamento	-2
o filho do	5
o filme	-2
o fim	-2
o fio	-1
o fio dele	12
o flash	-6
o fogaça	-16
o fone de	2
o fornecedor	-17
o fornecedor não	-5
o frasco	-3
o frete para	6
o frete é	-6
o funcionamento e	5
o fundo	-8
o gps	-5
o hoverboard	-2
o importante	5
o importante é	4
o inicio	7
o investimento	18
o item	-6
o jato de	4
o jeito	3
o jogo de	-4
o lado	-1
o leite	9
o leonardo	-14
o livro	-5
o livro chegou	4
o livro é	-1
o look	27
o mais	-3
o mais breve	-6
o mais rápido	-9
o manual	2
o masterchefbr me	-8
o material	-3
o material do	5
o material não	-5
o melhor	55
o melhor de	3
o melhor preço	5
o melhor quadro	7
o melhor que	7
o mesmo	-9
o mesmo foi	-10
o mesmo não	-38
o mesmo problema	-2
o mesmo veio	-20
o meu	1
o meu cabelo	-5
o meu dinheiro	-6
o meu foi	7
o meu iphone	5
o meu smartphone	8
o meu veio	-3
o microondas é	5
o mini	-9
o modelo	-1
o momento	-1
o momento ainda	-5
o momento atendeu	4
o momento não	-12
o momento tem	6
o monitor muito	4
o motivo	-1
o moto	-1
o moto g	-6
o moço	-9
o multiplayer	-6
o mundo	20
o máximo	8
o nicolas	17
o nicolas prattes	14
o nome	-15
o nome da	-6
o nome de	-7
o nome do	-2
o notebook fica	-4
o novo modelo	15
o numero de	5
o nível de	5
o outro	6
o padre	6
o padre fábio	10
o pagamento	-12
o pagamento e	-3
o pagamento foi	5
o painel	2
o parceiro	8
o passo	6
o pc	4
o pedido	-12
o pedido de	-3
o pedido foi	-6
o pedido não	-5
o peso do	-4
o pino	-9
o pior	14
o pior de	-12
o play	6
o plástico	-4
o poeta	8
o ponto fraco	9
o ponto negativo	9
o porque	3
o porta	-3
o portão	-11
o prato	-15
o prato da	4
o prato do	-5
o prazer	30
o prazo	-4
o prazo para	-10
o prejuízo	-2
o presente momento	-1
o previsto	5
o preço	1
o preço acessível	2
o preço compensa	4
o preço está	-3
o preço foi	7
o preço é	2
o problema	-22
o problema da	4
o problema e	-4
o problema não	-3
o problema é	-17
o procedimento	-4
o procon	6
o produto	-1
o produto !	-2
o produto adquirido	2
o produto ainda	3
o produto anunciado	-4
o produto atende	31
o produto atendeu	49
o produto atinge	7
o produto até	-4
o produto bom	3
o produto chegou	-2
o produto com	-9
o produto condiz	3
o produto correspondeu	6
o produto cumpre	-4
o produto custa	-3
o produto da	-7
o produto demora	-4
o produto demorou	-2
o produto deveria	-3
o produto dia	-3
o produto em	2
o produto entregue	-4
o produto errado	-8
o produto fica	-3
o produto funciona	2
o produto incompleto	-3
o produto ja	3
o produto já	-8
o produto maior	10
o produto mas	2
o produto minha	4
o produto muito	-10
o produto na	-6
o produto no	1
o produto nos	4
o produto nunca	-16
o produto não	-9
o produto para	6
o produto parece	-11
o produto pode	-2
o produto poderia	-4
o produto pois	-3
o produto porque	-4
o produto porém	2
o produto possui	-4
o produto que	-4
o produto realmente	2
o produto sem	-5
o produto super	-5
o produto superou	3
o produto tem	-12
o produto veio	6
o produto é	11
o programa mas	-6
o programa que	8
o prometido	24
o prometido !	4
o proposito	9
o proposito de	4
o protetor	-5
o pé	-8
o pó	-2
o pós	-3
o pós venda	-2
o público	-23
o quadro é	4
o quanto	10
o quanto antes	-8
o que	1
o que achei	3
o que aconteceu	-15
o que devo	-4
o que ela	16
o que esperava	9
o que está	-2
o que eu	-2
o que fazer	-3
o que faço	-9
o que necessito	6
o que precisava	5
o que promete	18
o que prometeu	7
o que queria	4
o que se	8
o que vale	5
o que veio	-9
o recomendaria	6
o recomendo	25
o reembolso	-3
o rei	9
o relogio é	9
o relógio	-2
o rendimento	4
o ressarcimento	-5
o ressarcimento do	-2
o restante é	4
o resto	-3
o resultado	9
o retorno	-2
o risco	-8
o risco de	-4
o roteador	-12
o ruim	19
o ruim foi	6
o ruim é	27
o rádio	-6
o sac	13
o sac da	-12
o sal	7
o secador	-2
o segundo	3
o segundo que	-3
o sensor de	4
o serviço prestado	3
o seu papel	4
o sistema	1
o site	1
o site pra	5
o smartphone	-3
o som e	2
o som tem	3
o som é	-3
o status	-14
o suficiente	2
o suficiente para	7
o suporte	-8
o suporte da	-6
o suporte de	-3
o tamanho do	-4
o tamanho e	3
o tchan	-2
o tecido	-3
o telefone	-3
o tema	-9
o tempo	4
o tempo de	9
o tempo todo	-5
o teste	-2
o texto	18
o texto de	7
o texto não	7
o thenoite	41
o thomas	17
o time	18
o torque	5
o touch	2
o transforma	5
o travesseiro	-4
o tripé	-7
o técnico	-2
o ultimo	-3
o unico ponto	8
o universo	7
o user	-7
o user saiu	-8
o uso	5
o uso de	5
o vale	-4
o valor	-4
o valor !	8
o valor da	-9
o valor do	1
o vendedor não	-6
o vermelho	-6
o vidro	-3
o vinho	4
o violão	5
o vitor	-6
o vitor b	-3
o vitor masterchefbr	-11
o volante	-4
o vídeo	-1
o vídeo show	-5
o windows	-2
o xbox one	10
o youtube	-5
o ângulo de	-4
o último	-3
o único	13
o único detalhe	3
o único ponto	6
o único porém	12
o único problema	7
objetiva	8
objetivo	-3
objetivos	-7
obra	17
obra de	4
obra prima	5
obra que	5
obras	20
obrigada	30
obrigada !	3
obrigada americanas	12
obrigada por	7
obrigado	19
obrigado !	18
obrigado americanas	4
obrigatória	13
observação	4
observei	-12
obter	4
ocorre	-3
ocorreu tudo	5
ocorreu tudo bem	6
ocorrido	-10
oculos	9
ocupa pouco	13
ocupa pouco espaço	10
ocupada	-6
ocupados	-8
odeia	-8
odeio	-7
odiei	-33
odin	12
of	5
oferece	6
oferecem	-5
ofertas	5
oficial	-7
oh	-6
oi	2
oi ?	4
ok	8
ok !	-2
ok recebi	12
ola	2
olha	-2
olha a	3
olha essa	16
olha o	-15
olha quero	-5
olhada	-9
olhando	-29
olhei	-9
olhinhos	12
oliveira	3
olá	-7
olá gostaria	9
olá gostaria de	7
olá gostei	4
olá o	-3
onda	8
onde	8
onde a	-7
onde coloca	-3
onde está	2
onde foi	-10
onde for	8
onde o	2
onde sai	6
onde sai o	4
onde é	-3
one	3
one x	6
ontem	-2
ontem dia	-6
ontem e	-4
ontem no	43
oo	22
operar	-2
operação	3
operações	6
opinião é que	-6
oportunidade	2
ops	-7
optar	-3
optarem	9
optarem por	6
opçao	9
opção	4
opção de	2
opção de cores	9
opção do	7
opções	2
opções de	10
opções para	18
oq	-1
oque promete	3
oque se	16
ora	16
orações	9
ordem	25
organica	6
organizada	2
organizadas	9
organizado	-5
organizar	-3
orgulho	49
orgulho de	11
origem	-12
originais hp	9
original	-1
original com	13
original da	6
original e de	2
original mas	-20
original ou	-8
original porém	-4
originalidade	-3
originalidade do produto	-6
ortopédica	8
os acessórios	2
os adesivos	-3
os alimentos	-1
os amigos	3
os apps	4
os aspectos	3
os botões	-11
os brinquedos	6
os buracos	-3
os cabelos	2
os cachos	5
os canais	-3
os clientes	-6
os comandos	-3
os correios	1
os cuidados	-5
os dedos mas	4
os dias	4
os dois	2
os dois juntos	14
os drivers	-6
os encaixes	-8
os graves	5
os intermediários	7
os jogos	9
os lados	-2
os livros	4
os lutadores	54
os mais	-4
os melhores	41
os mesmos	4
os meus	4
os olhinhos	8
os originais	-5
os parafusos	2
os parceiros	-7
os pelos da	4
os pratos	-3
os principais	4
os problemas com	6
os procedimentos	-2
os produtos	2
os produtos antes	5
os produtos da	11
os produtos são	6
os pés	1
os pêlos	5
os que	-2
os recursos	8
os relógios	5
os requisitos	20
os resultados	2
os sentidos	10
os tapetes	-16
os testes	-4
os vingadores	9
oscila	-15
ota	9
otaviano	-5
otima	89
otima qualidade	-4
otima qualidade e	-19
otima qualidade não	4
otima tv	3
otimas	18
otimizado	7
otimo	77
otimo !	-2
otimo acabamento	3
otimo aparelho	4
otimo custo	11
otimo custo beneficio	6
otimo e	6
otimo mas	3
otimo para	12
otimo porém	5
otimo produto	51
otimo recomendo	4
otimoo	17
otimos	3
otário	-10
ou	1
ou a	-7
ou de	3
ou menos	-1
ou meu	-2
ou não	2
ou não NOT_é	7
ou preto	17
ou qualquer	-5
ou se	-2
ou seja	-10
ou seja o	-2
ou sem	5
ou superior	4
ou troca	-6
ou vou	-3
ouro	3
ouro maciço	8
outra	-15
outra agora	13
outra coisa	-7
outra da	-4
outra de	3
outra igual	6
outra loja	-2
outra marca	-1
outra para	4
outra pessoa	-5
outra que	-8
outra é	5
outras coisas	-5
outras compras que	6
outras cores	-6
outras marcas	2
outras marcas e	8
outras pessoas	-4
outras por	6
outras que	2
outro	-4
outro aparelho da	4
outro de	3
outro dia	-2
outro e	5
outro modelo	-8
outro no	-5
outro para	2
outro ponto positivo	5
outro problema	2
outro produto	-7
outro site	-12
outros em	7
outros modelos	3
outros sites	-17
outubro	-3
ouve	-11
ouvi	4
ouvido	-4
ouvido e	-2
ouvido que é	6
ovo	-18
p	-8
p carregar	-4
p entrega	-14
p falar	-12
p meu	8
p quem	4
paciencia	12
paciência	-7
padre	-19
padre fabio	4
padre fabio de	3
padre fábio	27
padre fábio de	18
padrefabiodemelo	10
padrão de	4
padrão de qualidade	4
padrão pra	5
pagamento	7
pagamento e	-2
pagamento foi	5
pagamento foi aprovado	-7
pagar	-12
pagar a	-5
pagar mais	-5
pagar no	6
pagar no boleto	4
pagar o	3
page	-10
paginas	-4
pago	7
pago e	-4
pagos	-4
pagou	4
pague	-8
paguei	-15
paguei a	-20
paguei a primeira	-2
paguei caro	-8
paguei caro por	-3
paguei e	6
paguei e não	-3
paguei mais	-17
paguei mais caro	-10
paguei menos	-4
paguei o	13
paguei o boleto	3
paguei pelo	3
paguei pelo produto	-3
paguei por	-17
paguei valeu	7
painel	5
paisagem	-12
paixão	41
paladar	-25
palavra	1
palhaços	-5
panela	-2
panela veio	-4
pantufa	41
paola	5
papai noel	-3
papelão	8
papo	2
par de brincos	9
para a	3
para a assistência	4
para a autorizada	-2
para a devolução	4
para a entrega	-1
para a finalidade	7
para a mesa	5
para a montagem	-4
para a transportadora	-7
para a troca	-6
para alcançar	10
para alcançar o	5
para ambientes	24
para ambientes internos	5
para americanas e	-2
para aqueles	12
para aqueles que	7
para armazenamento	6
para armazenar	9
para as	3
para atividades	11
para aumentar	23
para avaliar	-10
para avaliação	-4
para cancelar	5
para carregar	-3
para carregar e	-3
para chegar	-2
para chegar e	-2
para chegar mas	4
para cima	-5
para colorir	7
para compra	4
para comprar	-4
para compreender	5
para computador	5
para conseguir	4
para conseguir abrir	5
para consertar	-4
para cortar	3
para crianças que	8
para câmera	6
para de	-25
para de funcionar	4
para decorar	-5
para deixar	6
para deixar as	4
para devolução	6
para devolver	21
para dia	-7
para efetuar	-12
para efetuar a	-6
para encaixe	-5
para entrar	-2
para entrega	1
para entregar	-12
para entregar o	-4
para entregarem	-4
para essa	-4
para eu	-7
para evitar	-2
para fazer	2
para fazer a	6
para formar	6
para fãs	6
para jogar	4
para jogos	4
para levar	2
para ligar	-14
para limpar	4
para limpeza	4
para matar	17
para me	2
para me entregar	11
para meus	-8
para meus amigos	-4
para minha	5
para minha mãe	8
para minha namorada	10
para minha sogra	4
para máquina	6
para ninguém	3
para não	5
para o bebê	-3
para o café	4
para o cliente	-13
para o meu	-1
para o preço	4
para o que	-9
para oque	9
para os	1
para outra	-4
para outras	6
para outras pessoas	9
para pequenos	13
para pesar	5
para picar	9
para picar a	5
para piorar	-5
para poder	-6
para preparar	4
para presentear	12
para presentear e	4
para profissionais	5
para proteger	13
para qualquer pessoa	5
para que	1
para quem	15
para quem está	-7
para quem gosta	25
para quem já	15
para quem necessita	6
para quem precisa	-4
para quem procura	-4
para quem quer	-2
para quem quiser	15
para quem tem	4
para quem trabalha	15
para quem é	3
para realizar	-12
para realizar a	-12
para realizarem	-4
para realização	8
para receber	5
para receber a	-6
para reclamar	7
para regular o	4
para repor	-3
para resolver	-17
para resolver o	-2
para responder	-8
para saber	-2
para secar	-4
para ser	1
para ser entregue	-4
para ser feita	4
para solucionar	-6
para sua	10
para sua casa	5
para tentar	-8
para toda	2
para todo	-6
para todos	36
para todos e	8
para todos os	3
para todos que	1
para tratar	7
para troca	-3
para trocar	6
para trocar o	3
para um casal	-3
para usar	1
para uso	-10
para uso pessoal	4
para utilização	5
para varias	6
para venda	-3
para ver	-5
para ver se	-4
para verificar	2
para viajar	3
para você	-9
para várias	4
parabens	39
parabens !	3
parabens a	5
parabens para	3
parabéns	56
parabéns a	27
parabéns a americanas	5
parabéns americanas	27
parabéns americanas !	11
parabéns americanas e	4
parabéns ao	-2
parabéns as	24
parabéns as lojas	3
parabéns e	2
parabéns para a	7
parabéns pela	-10
parabéns pela entrega	-12
parabéns pelo	9
parada	-39
parado	-16
parafusadeira	-21
parafuso	1
parafusos	4
parafusos para	3
paraguai	-5
paralelo	-11
parar de ler	10
parar os	8
pararam	-4
parceira da	2
parceira da americanas	5
parceiro	-2
parceiro de	-9
parceiro e	2
parceiro não	-2
parceiro que	-4
parceiros	3
parcela	-7
parcela e	-4
parcelar	10
parceria com	-7
parece	-27
parece boa	-5
parece de	-3
parece mais	-11
parece que	-12
parece que está	-3
parece que não	-5
parece que vai	10
parece resistente	8
parece ser bom	3
parece um	-11
parece uma	-14
parece ótimo	4
parecem	-2
parecendo	-1
parecendo que	-9
parecer	1
parecer ser	11
parecia	-34
parede	-1
paredes	13
parei	-19
parem	-10
pares	-5
pareça	-6
paro	-13
paro de	-9
parou	-14
parou de	-23
parou de funcionar	-10
parte	-11
parte da	-5
parte da americanas	-10
parte das	-13
parte de	-15
parte de baixo	-7
parte de cima	-5
parte de trás	-2
parte do	-21
parte dourada	-6
parte externa	5
parte que	-5
parte superior	-7
parte trazendo	5
partes	-4
participantes	-20
participação da	39
partido	-13
partir	2
partir da	5
partiu	-8
passa no	-26
passa o	4
passa uma	18
passadas	3
passado	-35
passador	-3
passamos	5
passando	-9
passando por	-7
passar	-11
passar a	-3
passar do tempo	3
passar e	-7
passar o tempo	4
passar por	-11
passar raiva	-4
passaram	-30
passaram mais	-3
passaram mais de	-2
passarinho	-3
passava	6
passear	8
passei	-17
passo mal	-7
passou	-23
passou do	-1
passou do prazo	-1
passou o	-7
passou um	-2
pasta de	-2
pastas	4
patroa	6
patroa adorou	4
patético	-7
pau	-9
paulo	1
paz !	-16
pazo	5
país	6
países	-15
pc	2
pc roda	4
pc vem	12
peca	2
peca por	6
peca um	10
peca um pouco	8
pecado	-44
pecas	-17
pedaleira	5
pedaço	-10
pedaço de	-11
pedaços	-3
pede	-1
pede o	-3
pedem	-31
pedem para	-6
pedi	4
pedi a	-3
pedi a devolução	12
pedi a troca	-8
pedi devolução	-10
pedi o	-22
pedi o cancelamento	-9
pedi o produto	-4
pedi pra	-10
pedi troca	-7
pedi um	-18
pedia	-8
pedido	-10
pedido a	4
pedido ainda	5
pedido cancelado	-9
pedido de	12
pedido dia	-4
pedido e	-2
pedido efetuado	-8
pedido está	-3
pedido foi	6
pedido foi cancelado	7
pedido no	2
pedido não	-25
pedido não NOT_foi	-3
pedido pois	-4
pedido por	-4
pedido sem	-4
pedidos	6
pedindo	-34
pedindo para	-4
pedir	-11
pedir a	-9
pediram	21
pediram para	4
pediu	-6
pedra de	6
pega	-5
pega o jeito	10
pegada	3
pegadinha	-12
pego	-6
peido	-4
peixe	-15
pela	1
pela a	2
pela a entrega	5
pela atenção	4
pela beleza	11
pela demora	7
pela directlog	6
pela entrega rápida	3
pela falta	-5
pela falta de	-3
pela foto	-9
pela imagem	-3
pela leitura	3
pela marca	-3
pela metade	-5
pela primeira	-4
pela primeira vez	-3
pela propaganda	-2
pela qualidade	7
pela qualidade do	3
pela qualidade e	8
pela rapidez	-5
pela rapidez na	-6
pela segunda	-4
pela segunda vez	-6
pela sua	-4
pela veterinária	4
pelas avaliações	-5
pelas lojas	2
pelas lojas americanas	2
pele	-2
pelicula	-36
pelinhos	-9
pelo	-7
pelo amor	-32
pelo amor de	-11
pelo bom	4
pelo custo	-2
pelo custo beneficio	-6
pelo filho	6
pelo filho do	5
pelo jeito	-6
pelo o preço	-4
pelo preço	-2
pelo preço de	-3
pelo preço deveria	-18
pelo preço vale	-2
pelo produto	2
pelo produto e	-2
pelo qual	-3
pelo telefone	-9
pelo valor	-2
pelo visto	-15
pelo youtube	3
pelos	-1
pelos da	4
pelos do	-3
peludinho	8
peludo	-7
película	-41
película de	-4
película de vidro	-11
película não	-7
película é	-8
pena	9
pena a	5
pena a compra	10
pena bom	5
pena comprar	11
pena e	-7
pena mesmo	7
pena não	17
pena não NOT_ter	6
pena o	-2
pena o custo	-3
pena o investimento	4
pena pelo preço	-4
pena pois	-6
pena q	18
pena que	16
pena que a	28
pena que comprei	8
pena que eu	-11
pena que o	7
pena que veio	12
pena que é	15
pena ser	8
pena ser um	5
pena ter	14
pensando	-2
pensando que	-3
pensar	-7
pensava	-4
pense	-5
pensei	-9
pensei que	-19
pensei que era	2
pensei que não	4
pensei que o	-3
pensei ser	-4
penso que	2
pensou	-10
pente é	13
pequena	-4
pequena mas	7
pequenas então	8
pequenininho	4
pequeno	-1
pequeno atraso	11
pequeno e leve	5
pequeno mas	9
pequeno não NOT_ocupa	5
pequeno porém	14
pequenos	1
pequenos e	-7
pequenos espaços	2
pequenos porém	6
perca	-18
perceber a	16
percebi	-16
percebi que	-11
percebi que a	-9
percebo	-9
perda	-3
perda de	-6
perde um	9
perdemos	-7
perdemos o	-5
perdendo	8
perder	-6
perderam	-9
perdeu	-18
perdi	-59
perdi meu	-7
perdi meu dinheiro	-4
perdido	-11
perdidos	-8
perfeita	57
perfeita !	16
perfeita condições	2
perfeita para	12
perfeitamente	48
perfeitamente !	-25
perfeitamente a	2
perfeitamente ao	2
perfeitamente as	6
perfeitamente e	8
perfeitamente e chegou	5
perfeitamente meu	5
perfeitamente no	1
perfeitamente no meu	6
perfeitamente para	10
perfeitas	32
perfeitas condições	15
perfeitas condições !	-7
perfeito	77
perfeito amei	6
perfeito e	4
perfeito estado	8
perfeito estado e	11
perfeito funcionamento	5
perfeito gostei	-5
perfeito para	11
perfeito para o	5
perfeito para quem	3
perfeito pra	8
perfeito pra quem	3
perfeito se	17
perfeitos	37
perfeição	2
performance	15
perfume	-2
perfume agradável	4
perfume marcante	4
perfume para	10
perfume é	-3
pergunta	-6
perguntando	-7
perguntando o	-19
perguntando o que	-12
perguntas	-24
pergunto	-3
perigo	-3
permite	20
permitido	-5
permitisse	5
pernas e	5
persiste	-7
personagem	2
personagem na	12
personagem na novela	10
personagens	5
personalização	31
perspectivas	4
perto	-1
pesa	-7
pesada	-8
pesada para	-3
pesadas	24
pesadas mas	5
pesado	2
pesado como	5
pesado mas	3
pesados	13
pescoço	-12
peso não	-3
pesquisando	-12
pesquisas	4
pesquisem	-5
pessima	-19
pessima qualidade	-14
pessimas	-8
pessimo	-22
pessimo atendimento	4
pessoa !	10
pessoa adorou	3
pessoa já	12
pessoa não	-3
pessoa que	1
pessoal	1
pessoal do atendimento	7
pessoas	-3
pessoas comuns	-5
pessoas mais	-7
pessoas reclamando	-8
pessoas se	11
peste	-17
pets	-3
peça	-18
peça de	6
peça não	-5
peça para	-7
peça que	-6
peça é	-5
peças	-26
peças da	-6
peças e	-8
peças não	-15
peças pequenas	9
peças quebradas	-5
peças são	-3
peças vieram	-5
peço	1
peço que	7
ph	8
philco não	6
piada	-20
piadoca	7
piadoca do	5
picar	3
picar a	6
picar a carne	5
picaretas	-5
pifou	-3
pincel	-7
pino	9
pinos	-50
pintada	-9
pintura	-2
pioneer	-9
pior	-47
pior ainda	-2
pior coisa	-4
pior de	-18
pior de tudo	-4
pior do	-2
pior que	-9
pior é	-2
piorando	-11
piorar	14
piores	-61
pipoca	8
pipoca de	6
pipocas	20
pipoqueira	5
pirata	-32
pisa	-21
piscando	-3
piso	2
pisos	8
pizza	4
placa	-12
placa mãe	-4
planeta	9
plano	12
plano e	4
plantas	10
plastico	-4
plastico e	-3
plateia	-24
plenamente	55
pleno	-14
plug	-2
plus chegou	5
plástica	-5
plásticas	-24
plástico	-10
plástico e	3
plástico é	-3
pneu	-3
pobre	-12
pode até	-19
pode até ser	-8
pode comprar	-1
pode comprar sem	14
pode deixar	-6
pode me dizer	-6
pode ser uma	-3
pode ser usado	26
podem	-11
podem comprar	3
podem comprar que	-4
podem comprar sem	8
podem me	-7
poder avaliar	-19
poder de	-2
poderei	-7
poderes	5
poderia me	5
poderia pelo	-3
poderia ser	-3
poderia ser mais	-1
poderia ser um	2
poderia ter comprado	-8
poderia ter mais	4
poderia ter opção	8
poderia ter um	29
poderiam me	-3
poderiam ser	-4
poderiam ter	-2
poderoso	8
podia ser	2
podia ter	-8
podre	-5
poesia	3
poeta	36
pois	4
pois a	4
pois ainda	5
pois ainda não	3
pois ao	-5
pois as	-1
pois atende	3
pois até	-28
pois até o	-3
pois bem	5
pois comprei	-2
pois comprei o	-2
pois em	-6
pois era	-2
pois estava	-9
pois existe	-4
pois já	-5
pois me	-2
pois na	1
pois nem	3
pois ninguém	-6
pois no	-1
pois não	-7
pois não NOT_foi	-5
pois não NOT_recebi	-11
pois não NOT_vem	8
pois não NOT_é	-2
pois o	-3
pois o mesmo	2
pois o produto	-13
pois paguei	-7
pois precisava	-3
pois preciso	-16
pois quando	2
pois trata	6
pois trata se	5
pois veio	-4
pois é bem	5
polegadas	-4
poltronas	7
política	-2
política de	-6
político	-10
pomada	20
ponta da	5
pontas	2
pontas quebradas e	6
ponto a	5
ponto de	-6
ponto fraco	14
ponto fraco é	5
ponto negativo	6
ponto negativo é	6
ponto que	7
pontos de	-7
pontos de ferrugem	-3
pontuais	6
pontual	3
pontual e	11
pontualidade	12
pop	6
popular	5
por	-6
por algum	-4
por até	6
por causa	-4
por causa de	-4
por causa disso	-7
por causa do	-3
por cento	-3
por cima	5
por conta disso	-9
por cumprir	10
por dentro	-11
por duas	-10
por duas vezes	-5
por elas	7
por email	-8
por enquanto	3
por esse	5
por esse motivo	-6
por esta	-5
por este	-17
por este motivo	-9
por ex	12
por falta	6
por falta de	2
por falta do	-3
por favor	-11
por favor !	-3
por favor me	-11
por fora	-2
por gentileza	-6
por incrível	-4
por incrível que	-3
por isso	5
por isso comprei	7
por isso não	6
por mais	-2
por mais tempo	-3
por me	-4
por motivos	42
por motivos de	26
por muito	3
por muito tempo	2
por o	-13
por outra	-19
por outro	-8
por outro produto	-3
por parte	-7
por parte da	-2
por q	-4
por que a	-12
por questão	6
por questão de	5
por ser da	-6
por ser extremamente	5
por ser sem	5
por ser um	-2
por si	4
por si só	3
por telefone	5
por tudo	3
por um preço	5
por um produto	-7
por volta	-2
porca	-8
porcaria	-53
porcaria de	-4
porcas	-3
porem	-20
porem achei	10
porem com	-3
porem eu	-4
porem não	-5
porem o	-6
porem veio com	-10
porq	-3
porque	5
porque ainda	-19
porque ainda não	-9
porque estou	-7
porque está	-4
porque foi	4
porque já	-2
porque não	7
porque não NOT_recebi	-5
porque o	-5
porque o produto	-2
porque os	-2
porque precisava	-4
porque quando	3
porque é	3
porque é de	10
porra	-5
porra é	-5
porra é essa	-4
porrada	-8
porrada no	-4
porta	-2
portanto	3
portanto a	-4
portanto eu	5
portanto não	7
portas	2
portier	12
português	-6
portátil	11
portão	-17
porém	-13
porém a	-3
porém a cor	4
porém a empresa	8
porém a entrega	5
porém ao	-30
porém após	-21
porém as	-3
porém até	-4
porém como	-5
porém depois	-11
porém depois de	-4
porém ela	-6
porém em	-4
porém este	-5
porém eu	-4
porém meu	4
porém não	1
porém não NOT_obtive	-4
porém o	-10
porém o mesmo	-7
porém o que	-3
porém quando	-11
porém se	-8
porém veio	-3
porém veio faltando	-3
porém é a	5
porém é muito	-4
porém é o	4
pos	-4
posicionamento	-19
positiva	3
positivamente	33
positivamente !	8
positivo	-1
positivos	2
posição	-25
posição da	-7
posição das	4
posição sobre	-4
possa comprar	-7
possivelmente	-8
posso	5
posso assistir	7
posso avaliar	-52
posso avaliar o	-2
posso avaliar se	4
posso avaliar um	-10
posso dizer que	-1
posso fazer	-11
posso ver	31
possui	4
possui apenas	-4
possuia	5
possuir	14
possuía	11
possuía um	3
possíveis e	-4
possível	-18
postagem	8
postal	-6
postar	-2
postaram	-8
postura	-6
pote	-2
potencia e	5
potencia muito	9
potencia muito forte	4
potente	18
potente !	5
potente e	16
potente prático	4
potes de vidro	6
potinho	10
potência	-3
potência suficiente	7
potência suficiente para	4
pouca	-53
pouca durabilidade	-2
pouca duração	-2
pouca qualidade	-5
poucas	-6
poucas palavras	10
pouco	-5
pouco a desejar	-8
pouco as	6
pouco atrasado	8
pouco atrasado mas	6
pouco barulhento	15
pouco de barulho	18
pouco de trabalho	5
pouco difícil	11
pouco e	-6
pouco espaço	-5
pouco frágil	2
pouco grande	10
pouco lento no	7
pouco maior	5
pouco maior mas	8
pouco mais alto	6
pouco mais e	-3
pouco mais forte	6
pouco mas	21
pouco menor	5
pouco menor do	2
pouco para	13
pouco pequenas	4
pouco pequeno	10
pouco pesado	6
pouco pra	3
pouco resistente	-9
pouco ruim	11
pouco sensível mas	5
pouco tem	9
pouco tempo e	10
pouco tempo não	-3
pouco tempo para	6
pouco uso	-3
poucos dias que	4
poupe	-22
pouquíssima	-3
povo	-25
poxa	-3
pp	-7
pq	1
pq ?	-5
pq aqui	7
pq ela	-3
pq eu	-10
pq já	-14
pq os	-5
pq quando	-4
pqp	-3
pqp !	-13
pra assistir	-19
pra assistência	-3
pra avaliar	-4
pra caralho	-15
pra caramba	11
pra casa	-9
pra chegar e	3
pra cima	-14
pra comer	61
pra completar	5
pra completar o	9
pra cortar	-6
pra cá	-12
pra devolver	-6
pra dia	-4
pra editar	5
pra eles	-4
pra entender	-7
pra entregar	-26
pra esperar	7
pra esse	-11
pra eu	-3
pra falar	-3
pra fazer a	-20
pra ficar melhor	17
pra ir	13
pra jogar	2
pra lavar	16
pra ligar	-9
pra meu	17
pra mim	3
pra mim e	2
pra mim não	-2
pra mim 😍	5
pra minha	6
pra minha filha	2
pra minha irmã	3
pra minha mãe	4
pra ninguém	-5
pra não	2
pra outro	-7
pra ouvir	-7
pra passear	3
pra piorar	4
pra qualquer	3
pra qualquer lugar	2
pra quebrar	-5
pra quebrar o	-3
pra quem	-4
pra quem gosta	-6
pra quem não	3
pra quem quer	2
pra receber	3
pra receber o	-4
pra sempre	51
pra sempre no	8
pra ser	-28
pra ser entregue	-5
pra ser um	-2
pra ter	-21
pra ter chegado	-3
pra testar	3
pra testar e	8
pra tirar	-9
pra todos	9
pra trabalhar	-2
pra troca	5
pra trocar	-32
pra usar	-5
pra usar no	-7
pra ver	1
pra você !	-12
pra vocês	-7
pra vê	6
prancha	-3
prata	2
pratas	-3
prateleira	2
prateleiras	-5
pratica	8
pratica e	7
praticidade	50
praticidade e	25
pratico	38
pratico de	21
pratico de usar	8
pratico e	-22
pratico e bonito	5
pratico e funcional	6
pratico leve	5
pratico para	15
pratico para o	8
prato	-19
prato da	20
prato de	-15
prato do	-27
prato que	-4
pratos	-6
prattes	3
prazer	16
prazerosa	15
prazerosa e	4
prazo	16
prazo !	-2
prazo bem	4
prazo bem embalado	7
prazo certo	6
prazo certo !	5
prazo combinado	14
prazo correto e	4
prazo dado	-2
prazo de entrega	-1
prazo de garantia	-5
prazo definido	8
prazo determinado	2
prazo e	23
prazo e a	3
prazo e bem	-3
prazo e com	5
prazo e em	-3
prazo e muito	-2
prazo e o	9
prazo e tudo	2
prazo em	10
prazo esperado	10
prazo estabelecido	10
prazo estimado	-2
prazo estipulado e	3
prazo estou	-12
prazo eu	3
prazo gostei	2
prazo mais	2
prazo marcado	4
prazo mas	-4
prazo muito	-46
prazo muito bom	-18
prazo o	4
prazo o produto	5
prazo para	-17
prazo para entrega	-1
prazo porém	-27
prazo previsto	19
prazo previsto e	4
prazo preço	-8
prazo produto	9
prazo produto de	3
prazo programado	7
prazo prometido	19
prazo recomendo	-57
prazo super	2
prazo só	3
prazo tudo	-16
prazo tudo certinho	-2
prazos	-2
praça	22
precisa comprar	10
precisa de	-1
precisa de um	-2
precisa do	6
precisa e	-3
precisa ser	-13
precisa trocar	11
precisam	-2
precisando	-11
precisando de um	-5
precisando do	-10
precisando do produto	-4
precisaria	-3
precisava	17
precisava de um	5
precisava porém	9
precisei	-37
preciso	8
preciso da	-10
preciso de	-13
preciso de uma	-5
preciso do	-6
preciso do celular	-3
preciso e	5
preciso que	-14
preciso saber	-6
precisão	22
precisão e	3
preco	6
preconceito	-9
preferencia	10
preferida	19
preferido	9
preferidos	8
preferir	6
preferência	3
prefiro	-18
prejudicada	-7
prejudicado	-5
prejuizo	-5
prejuízo	-60
prende	7
prende a	14
prender	-4
preocupação	4
prepara	17
preparar	15
preparação	-2
prepotente	-10
presente	5
presente data	-19
presente momento	-2
presente momento não	-8
presente para	-2
presente para o	4
presente pra	3
presente pra minha	6
presente pro	6
presente pro meu	5
presentear	10
presentear e	4
pressão	-4
pressão da água	-6
prestado	5
prestativo	6
prestação	5
presteza	5
preta	-11
pretendo comprar	8
preto	7
preto o que	4
preto veio	-6
prevenção	5
previsao	-2
prevista	10
prevista !	-17
prevista de	-8
prevista e	7
prevista para	2
previsto	7
previsto !	23
previsto bem	4
previsto e	27
previsto e em	14
previsto para o	-5
previsto porém	-12
previsto produto	3
previsão	-12
previsão de entrega	2
previsão para	-9
previsão para entrega	-3
prezados	-34
prezo	8
preço	-6
preço !	2
preço a entrega	5
preço abusivo	-3
preço acessível	55
preço acessível e	5
preço até	-4
preço bom	22
preço cobrado	-4
preço compensa	3
preço deveria	-4
preço deveria ser	-4
preço do frete	5
preço e	-10
preço e a	12
preço está	-3
preço excelente	-13
preço foi	11
preço justo	18
preço justo e	4
preço menor	5
preço muito	-15
preço muito bom	-25
preço não	2
preço não NOT_muito	5
preço o produto	5
preço qualidade	5
preço quando	13
preço que foi	6
preço super	3
preço também	-2
preço tão	-4
preço vale	-3
preço vale muito	4
preço ótimo	9
prime	-2
primeira	-5
primeira aplicação	4
primeira compra o	7
primeira e	-3
primeira lavagem	-9
primeira linha	6
primeira parcela	-7
primeira qualidade	13
primeira utilização	-3
primeira vez	-12
primeira vez que	-8
primeiras impressões	6
primeiro	5
primeiro dia	7
primeiro mês	-4
primeiro que	-3
primeiro uso	-11
primeiro uso já	-2
primeiros	-9
principal	-2
principalmente	1
principalmente com	10
principalmente para	7
principalmente para crianças	6
print	-4
prioridade	3
pro meu	9
pro meu filho	2
pro meu namorado	3
pro user	-6
problema	1
problema com uma	5
problema do	2
problema e	6
problema em	-3
problema no	-1
problema não	-2
problema pois	-5
problema seja	-5
problemas	-16
problemas com a	-3
problemas de	-14
problemas e	-6
problemas mais	-5
probleminha	25
probleminha na	6
procede	-3
proceder	-27
proceder ?	-3
procedimento	-2
procedimentos	-2
procedência	-3
processa	9
processador de	2
processador de alimentos	9
processador rápido	6
processamento	1
processamento e	9
processar	-32
processar a	-5
processo	7
processo de	1
processo de devolução	-7
processo foi	8
procom	-5
procon	2
procon e	-8
procon para	3
procura	2
procura algo	10
procura de	6
procurando	-1
procurar	4
procurar a	-7
procurar meus	-4
procurar meus direitos	-3
procurar o	-6
procurava	28
procure	-6
produto	-5
produto !	-16
produto ?	-5
produto adquirido	3
produto adquirido e	15
produto ainda	4
produto ainda nao	-7
produto antes	-2
produto antes de	-4
produto antes do	2
produto anunciado	-4
produto aprovado	6
produto após	-2
produto ate	-3
produto atende	15
produto atende a	5
produto atende ao	5
produto atende as	16
produto atende o	6
produto atende às	3
produto atendeu	-10
produto atendeu a	5
produto atendeu ao	4
produto atendeu as	-22
produto atendeu minha	5
produto atendeu minhas	-7
produto atendeu às	4
produto atinge	9
produto até	-2
produto até que	-8
produto bem	13
produto bem embalado	14
produto boa	4
produto boa qualidade	2
produto bom	30
produto bom chegou	-3
produto bom com	3
produto bom e	14
produto bom não	6
produto bom para	3
produto bom porém	-21
produto bom só	6
produto bonito	8
produto bonito bem	5
produto bonito de	4
produto bonito e	3
produto caro	-3
produto chegou	1
produto chegou antes	-1
produto chegou avariado	-3
produto chegou bem	4
produto chegou certinho	3
produto chegou com	-11
produto chegou em	1
produto chegou muito	-9
produto chegou no	-3
produto chegou quebrado	-6
produto chegou rapido	4
produto chegou rápido	-6
produto com	-2
produto com a	-2
produto com bom	-6
produto com defeito	-6
produto compacto	3
produto completo	3
produto comprado	2
produto condiz	25
produto condiz com	8
produto conforme	28
produto conforme anunciado	11
produto conforme descrição	4
produto contudo	5
produto contém	-5
produto corresponde	2
produto corresponde ao	5
produto correspondeu	12
produto cumpre	7
produto cumpre o	20
produto custa	-4
produto custo	4
produto da foto	-4
produto de	31
produto de acordo	24
produto de alta	10
produto de baixa	-16
produto de boa	28
produto de excelente	30
produto de fácil	-5
produto de otima	5
produto de primeira	26
produto de péssima	26
produto de qualidade	-5
produto de ótima	56
produto deixa	-2
produto demora	5
produto demorou	-4
produto dentro	3
produto dentro das	10
produto devolvido	-8
produto dia	-7
produto diferente	5
produto diferente do	3
produto dispensa	4
produto diz	17
produto diz que	-8
produto e a	4
produto e ainda	3
produto e até	4
produto e chegou	3
produto e de	-2
produto e entrega	5
produto e excelente	38
produto e loja	2
produto e nao	-3
produto e não	-40
produto ele é	6
produto em	1
produto em perfeito	2
produto em si	2
produto em ótimo	9
produto embora	5
produto entrega	25
produto entrega rápida	3
produto entregue	8
produto entregue antes	21
produto entregue bem	4
produto entregue dentro	2
produto entregue no	37
produto então	-6
produto era	-2
produto era para	-2
produto errado	-15
produto esta atendendo	8
produto esta como	11
produto estava de	5
produto estava em	5
produto está	-7
produto está com	-14
produto está de	9
produto eu recomendo	19
produto exatamente	10
produto exatamente como	7
produto excelente	48
produto excelente !	3
produto excelente e	3
produto excelente entrega	3
produto falsificado	-15
produto fica	-3
produto foi bem	8
produto foi enviado	-2
produto foi para	6
produto frágil	-12
produto funciona	18
produto funciona em	7
produto funciona perfeitamente	8
produto funciona porém	-4
produto funcionando	5
produto fácil	17
produto fácil de	11
produto há	2
produto igual	10
produto igual a	7
produto importado	-4
produto incompleto	-5
produto incrível	3
produto isso	5
produto ja	4
produto já	5
produto já tive	6
produto leve	27
produto lindo	2
produto maior	3
produto mais	2
produto mais caro	15
produto maravilhoso	12
produto mas	-6
produto mas ate	8
produto mas ele	-12
produto mas não	4
produto mas veio	-5
produto minha	18
produto mt	15
produto mt bom	11
produto mto	-11
produto mto bom	-9
produto muito	-3
produto muito bem	3
produto muito bom	70
produto muito bonito	-3
produto muito confortável	3
produto muito pequeno	-6
produto muito potente	2
produto muito prático	4
produto muito ruim	-2
produto muito rápido	4
produto na	-16
produto nao	1
produto nao NOT_chegou	-6
produto no	1
produto no dia	-9
produto nota	10
produto novo	-17
produto nunca	3
produto nunca NOT_chegou	-6
produto não	-23
produto não NOT_atende	-3
produto não NOT_chega	-3
produto não NOT_chegou	-4
produto não NOT_cumpre	-2
produto não NOT_entregue	-19
produto não NOT_era	-6
produto não NOT_foi	2
produto não NOT_funciona	-7
produto não NOT_me	-3
produto não NOT_recebido	-4
produto não NOT_tem	4
produto não NOT_veio	-4
produto não NOT_é	-32
produto ok	2
produto original	1
produto otima	-19
produto otima qualidade	-13
produto otimo	38
produto ou	-2
produto para	1
produto para quem	5
produto para todos	6
produto parece	-27
produto parece ser	-9
produto pela qualidade	7
produto pena	7
produto pena que	5
produto pequeno	3
produto perfeito	36
produto pirata	-5
produto poderia ser	-3
produto pois	1
produto pois ele	9
produto pois não	-21
produto pois o	6
produto por que	-3
produto porque	-6
produto porque ainda	-2
produto porém	-2
produto possui	-3
produto pq	6
produto pratico	7
produto prático	-5
produto prático e	2
produto péssimo	-2
produto q	-19
produto quando	-2
produto quase	-7
produto que	2
produto que ainda	-16
produto que atende	8
produto que comprei	2
produto que me	-3
produto que nao	-6
produto que nem	-7
produto que não	-31
produto que recebi	-3
produto que serve	6
produto que tem	5
produto quebrado	-4
produto realiza	8
produto realmente	11
produto recomendado	13
produto recomendo	17
produto recomendo a	3
produto regular	-30
produto robusto	6
produto robusto e	4
produto ruim	-10
produto rápida	4
produto se	-13
produto sem	-9
produto sem NOT_o	-9
produto sem NOT_ter	-6
produto sendo	-2
produto sendo que	-4
produto ser	2
produto similar	-8
produto simples	36
produto super	-4
produto superou	7
produto superou as	3
produto só chegou	5
produto tem	-10
produto tem que	-4
produto tenha	-7
produto tive	3
produto top	12
produto tudo	9
produto tão	-4
produto um	-3
produto uma	-7
produto usado	-6
produto vale	8
produto vale a	3
produto veio	7
produto veio amassado	-4
produto veio apenas	6
produto veio com	-10
produto veio como	4
produto veio conforme	3
produto veio em	4
produto veio embalado	4
produto veio errado	-11
produto veio faltando	-8
produto veio quebrado	3
produto veio sem	-3
produto vendido	-5
produto é	2
produto é bom	1
produto é como	4
produto é de	3
produto é exatamente	7
produto é excelente	-4
produto é fácil	4
produto é lindo	-6
produto é maravilhoso	-13
produto é melhor	4
produto é o	5
produto é original	-5
produto é otimo	53
produto é realmente	4
produto é regular	-9
produto é um	-2
produto é ótimo	40
produto ótima	22
produto ótima qualidade	14
produto ótimo	18
produto ótimo chegou	4
produto ótimo e	5
produtos chegaram	3
produtos como	-9
produtos conforme	6
produtos da	2
produtos de	4
produtos de qualidade	3
produtos dessa	-3
produtos muito	3
produtos não	-2
produtos são	5
produção ?	-23
professor	-10
profissionais	29
profissional	13
progama	10
programa	-2
programa da	82
programa mas	-17
programa para	-3
programa que	18
programa que eu	5
programar	3
proibido	-7
projetor	4
projetos	7
promessa	6
promessas	-8
promete !	10
promete mas	-15
promete porém não	9
prometem	-5
prometeu	2
prometido	30
prometido !	8
prometido e	3
promo	20
promoção	24
promoção de	4
promoções	17
prontamente	4
pronto	4
pronto !	10
propaganda	-17
propaganda e	-7
propaganda enganosa	-8
propaganda enganosa !	-3
proporciona	10
proporciona uma	5
proporcionou	24
proposito	18
proposito de	5
proposta	1
proposto	13
propósito	-2
propósito de	5
propôs	9
propõe	23
propõe a fazer	3
propõe e	5
protege	51
protege e	9
proteger	11
proteger da	8
protegido	12
protegido com	4
protetor	-3
protocolo	-45
protocolos	2
prova de	4
prova do	-30
prova do masterchefbr	-15
prova que	-7
providencias	-16
providência	-5
providências	-30
proximas	9
proximo	5
prática	11
prática de	3
prática e	56
práticas	5
prático	50
prático !	5
prático de	3
prático de usar	27
prático e	39
prático e de	2
prático fácil	1
prático leve	5
prático leve e	3
prático para	-6
prático para o	6
práticos	10
práticos para	5
pré	-4
pré venda	-4
prédio	-12
própria	-5
próprias	-4
próprio para	7
próprio produto	8
próximo	8
ps	6
psicologia	21
publicada	-3
publicidade	-5
pude	1
pudesse	4
pula	-8
pula de	6
pula para	-4
pulando	4
pulgas	4
pulo	-9
pura	-2
purificador tem	5
puta	-17
puta que	-7
puxa	-6
puxado	-4
puxador da	9
puxador da porta	7
puxadores são	5
puxar	-31
página	6
pães	14
pão	-2
pé direito	-5
pés	-2
pés da	3
péssima	-42
péssima !	3
péssima compra	-2
péssima entrega	5
péssima qualidade	-85
péssima qualidade !	-2
péssima qualidade não	-3
péssimas	-12
péssimo	-96
péssimo !	-22
péssimo a	3
péssimo acabamento	-9
péssimo atendimento	-19
péssimo e	-10
péssimo não	-7
péssimo o	-5
péssimo produto	-5
péssimo serviço	-8
pêlos	5
pó	-14
pó de	-17
pó de café	-8
pó na	-8
pós	8
pós venda	6
põe	12
q	-1
q comprar	2
q e	-9
q eh	-7
q eh o	-5
q ela	3
q ele	3
q fosse	-6
q já	-5
q não	-3
q não NOT_foi	-3
q o	3
q paguei	-5
q posso	9
q promete	3
q se	-7
q ser	-4
q seria	-6
q veio	-3
q é	-3
qdo	-9
qdo chegou	-7
qnd	-12
qndo	-3
qq	-2
qto	-21
quadro é	15
quais	-5
quais são	-6
qual	3
qual a	-24
qual não	-2
qual é	-4
qual é a	-17
qual é o	-17
qualidade	2
qualidade !	12
qualidade a	-2
qualidade a entrega	3
qualidade atende	3
qualidade atendeu	2
qualidade baixa	-3
qualidade chegou	25
qualidade chegou antes	8
qualidade com	13
qualidade conforme	3
qualidade da impressora	4
qualidade das	-1
qualidade de impressão	3
qualidade de som	-3
qualidade deixa	-10
qualidade deixa a	-6
qualidade do aparelho	15
qualidade dos	2
qualidade durabilidade	9
qualidade durabilidade e	7
qualidade duvidosa	-6
qualidade e	30
qualidade e a	2
qualidade e acabamento	2
qualidade e bem	2
qualidade e custo	-9
qualidade e muito	12
qualidade e prazo	6
qualidade e preço	11
qualidade entrega	5
qualidade entregue	11
qualidade espetacular	4
qualidade eu	-2
qualidade excelente	-9
qualidade fiquei	18
qualidade foi	11
qualidade fácil	6
qualidade igual	4
qualidade incomparável	10
qualidade inferior	-18
qualidade mais	-7
qualidade mas	-13
qualidade mediana	-6
qualidade melhor	-6
qualidade muito	-1
qualidade muito boa	-4
qualidade na	-4
qualidade não	-1
qualidade o	-1
qualidade o que	4
qualidade para	10
qualidade para o	6
qualidade preço	10
qualidade que	7
qualidade razoável	-14
qualidade recomendo	11
qualidade recomendo a	3
qualidade regular	-15
qualidade ruim	-28
qualidade sem	16
qualidade tramontina	4
qualidade tudo	3
qualidades	10
qualificação	13
qualquer hora	15
qualquer jeito	-3
qualquer lugar	52
qualquer momento	-4
qualquer pessoa	14
quando	-15
quando a	3
quando abri	-3
quando abri a	-1
quando as	3
quando as pessoas	7
quando chega	2
quando chegar	-11
quando chegou	2
quando coloquei	-6
quando comprei	-2
quando ele	-3
quando está	-2
quando eu	-24
quando eu receber	-7
quando fecha	7
quando finalizei	4
quando fiz	-5
quando for	-3
quando fui	-16
quando liga	-3
quando liguei	-3
quando o produto	-2
quando precisa	5
quando receber	-7
quando recebi	-5
quando recebi o	-4
quando se	-3
quando será	2
quando uma	-5
quando vai	-2
quando vou	-20
quando vou receber	-5
quando é	-3
quanto	3
quanto ?	5
quanto a	1
quanto antes	-11
quanto mais	-4
quanto no	5
quanto o	2
quanto para	5
quanto à	6
quantos	-14
quarta	-3
quarto	10
quarto !	9
quarto e	20
quase	-8
quase não	-18
quase todos	5
quase todos os	3
quase um	3
quase um mês	3
quatro	-1
que	-4
que a	2
que a americanas	-1
que a criança	6
que a loja	2
que a mesma	-3
que a miriam	-10
que a nota	2
que a philco	4
que a promoção	12
que a tela	-16
que abrir	-4
que absurdo	-5
que acende	17
que acompanha	-4
que aconteceu	-16
que adaptar	-3
que aguardar	4
que ai	12
que ainda nao	-2
que ainda não	-1
que ana	-17
que antes	-9
que aparece	5
que apertar	-2
que as outras	-4
que assistir	-6
que atende	-3
que atende as	-9
que até	-4
que aula	32
que auxiliam	8
que bosta	-9
que bosta de	-5
que caiba	11
que cancelar	3
que cara	-4
que carregar	-21
que chegar	-8
que chegaram	-4
que chegou	-1
que chegou um	4
que chegue	-17
que colocar	-2
que com	-6
que come	22
que comecei	4
que compra	-13
que comprar	-5
que comprar uma	-9
que compre	-4
que comprei	11
que comprei a	2
que comprei com	-3
que comprei e	2
que comprei eu	6
que comprei nas	7
que comprei não	-5
que comprei o	7
que comprem	4
que compro	1
que compro e	4
que comprou	-2
que consta	3
que continue	15
que corresponda	9
que criou	8
que cumpre	2
que cumpre o	-3
que custa	-6
que decepção	-3
que deixa	1
que deixa a	12
que deixar	-3
que deixou	2
que deixou a	9
que delícia	7
que desejo	16
que deveria	6
que deveria ser	-1
que devo	-8
que devo fazer	-4
que diabos	-6
que dificulta	-2
que diz	-5
que dura	23
que dá	-1
que dó	-7
que dó do	-6
que efetuei a	-4
que ele chega	6
que ele não	-2
que ele seja	11
que eles	-2
que encomendei	-4
que encontrei	5
que entrar	4
que enviar	7
que envolve	-4
que era	-4
que era a	2
que era de	3
que era pra	-16
que escrever	12
que escrevi	-6
que esperado	5
que esperar	-5
que esperar mais	-4
que esperava	28
que essa	-2
que esse	-14
que esta	2
que estamos	-4
que estar	-15
que estava	4
que estava comprando	-2
que este	-7
que estou	-3
que estou esperando	-6
que está	-2
que está acontecendo	-8
que eu	2
que eu amo	4
que eu avalie	-3
que eu comprei	6
que eu esperava	39
que eu estava	3
que eu fiz	-8
que eu ia	-5
que eu imaginava	4
que eu morro	10
que eu precisava	4
que eu procurava	4
que eu queria	2
que eu recebi	3
que eu tenho	6
que excedeu	5
que existe	3
que expulse	8
que expulse o	6
que fala	-3
que fazem	2
que fazer	-4
que façam	-5
que fica	2
que ficar	3
que fico	7
que fiquei	-10
que fiz	1
que fiz a	-1
que foi entregue	-2
que foi enviado	-7
que foi muito	3
que foi o	-6
que fosse	-8
que fosse de	-7
que fosse maior	-6
que fosse mais	-14
que fosse melhor	-7
que fui	-11
que gastar	-6
que gostei	3
que gosto	4
que hoje	-6
que houve	-4
que ia	-24
que impede	-4
que improvisar	3
que indica	-14
que iria	2
que iriam	-6
que irá	-5
que isto	-4
que já joguei	5
que já tive	3
que já vi	2
que já é	7
que levar	-16
que liga	8
que linda	6
que lindo	13
que lindoo	9
que mais gostei	4
que mandar	6
que mandar para	-4
que masterchefbr	-17
que me	-2
que me enviaram	-8
que me foi	-7
que me mandaram	-2
que me parece	-3
que mesmo	2
que meu	-4
que mirian	-4
que mostra	-3
que mostrava	10
que muito	6
que muitos	5
que mulher	21
que na descrição	-9
que na entrega	4
que na loja	9
que na verdade	-4
que nao	9
que nas	4
que nem	17
que nem NOT_chegou	-3
que nem NOT_o	6
que nem NOT_recebi	3
que ninguém	-10
que no	-1
que no anuncio	-3
que nunca	-8
que não	5
que não NOT_achei	6
que não NOT_aconteceu	-4
que não NOT_aguenta	-2
que não NOT_chegou	-3
que não NOT_compensa	12
que não NOT_consigo	-2
que não NOT_da	5
que não NOT_dura	3
que não NOT_foi	4
que não NOT_foram	-2
que não NOT_funciona	-7
que não NOT_gela	5
que não NOT_gostei	5
que não NOT_recebi	-17
que não NOT_tem	-2
que não NOT_tinha	-3
que não NOT_é	1
que o	-3
que o dinheiro	25
que o endereço	-4
que o esperado	-21
que o jogo	-4
que o manual	4
que o masterchefbr	-6
que o pedido	-2
que o previsto	3
que o problema	2
que o produto	-9
que o tamanho	-3
que o valor	-3
que oferece	6
que os botões	-4
que pagar	-3
que paguei valeu	5
que parece	-1
que pareça	-4
que passa	8
que passar	-4
que passei	-4
que permite	6
que por sinal	-2
que precisava	51
que preciso	5
que procurava	3
que produtos	-9
que promete	21
que promete !	7
que promete mas	-9
que promete no	5
que prometeu	5
que qualquer outro	5
que quando	-2
que quando o	-6
que querem	9
que querem um	4
que queremos	7
que recebi	-34
que recebi foi	-5
que recebi não	-3
que recebi é	-3
que recebo	-17
que recomendo	4
que recorrer	-7
que resolvam	-13
que rever	4
que sair	-38
que saudades	-6
que se espera	10
que se não	-9
que se presta	7
que se propõe	17
que seja	-3
que seja o	-4
que sempre	3
que seria	-12
que seria de	-5
que show	4
que sim	-4
que só	6
que ta	-5
que tal a	13
que tange	5
que te	3
que tem o	-7
que tem um	9
que temos	4
que tenho	1
que tenho e	4
que tenho problemas	-4
que terei que	-4
que tinha	2
que torna	-2
que trocar	-6
que tudo	-3
que tuudo	20
que tá	-3
que um	-5
que uma	-24
que usar	-13
que usar o	-6
que utilizamos	5
que utilizei até	7
que vai	11
que vai sair	5
que vai se	6
que vale	-3
que vale é	6
que vc respeita	9
que vcs	2
que veio com	5
que vem	2
que vende	-2
que vender	11
que vendeu	-5
que venha	-4
que você	1
que você pega	6
que você respeita	9
que vocês	1
que vou comprar	7
que voz	8
que vá	32
que vêm	3
que às	4
que às vezes	3
que é	4
que é bom	-7
que é de	2
que é o	-4
que é original	-2
que é por	5
que é um	-1
que é ótimo	10
quebra com	-6
quebra com facilidade	-4
quebra fácil	-6
quebra o	-3
quebra um	-4
quebrada	-23
quebradas	-15
quebrado	-47
quebrado !	-3
quebrado e	2
quebrado e não	-4
quebrado tive	19
quebrando	-10
quebrar	-15
quebrar o	-13
quebrar o galho	-7
quebrou	-49
quebrou a	-29
quebrou a tela	-9
quebrou na	4
quebrou o	-4
queda	-3
quedas	2
queima	-27
queima a	-5
queima o	-3
queimada	-23
queimado	-17
queimando	4
queimar	-10
queimaram	-12
queimou	-65
queimou o	-17
queira	3
quem	-5
quem adquiri	5
quem comprar	5
quem comprar não	3
quem curte	6
quem esta	-6
quem está	-2
quem gosta	12
quem gosta de	1
quem n	20
quem nao	10
quem necessita	7
quem não	3
quem não NOT_quer	13
quem não NOT_tem	2
quem precisa	-4
quem precisa de	-3
quem procura	-7
quem procura algo	6
quem procura um	-6
quem quer comprar	4
quem quiser	21
quem recebeu	2
quem saiu	-6
quem se	4
quem tem	-5
quem tem o	-6
quem tiver	5
quem trabalha	2
quem usa	-2
quem vai	-20
quente !	11
quente por	-4
quentinho	11
quentinho e	6
quer dizer	-22
quer fazer	-10
quer que	-7
quer ser	-7
querem	-1
querem que	-3
querem que eu	-3
querem um	6
queremos	5
querendo comprar	3
querendo que	-10
queria	1
queria que	10
querida	-7
querido	-9
querido ?	-5
queridos	-6
quero	20
quero a	-6
quero a troca	-5
quero comprar	19
quero comprar mais	5
quero devolver	-25
quero mais	3
quero meu	-5
quero meu dinheiro	7
quero o	-3
quero o produto	-5
quero que	-3
quero receber	6
quero saber	5
quero saber como	-21
quero saber porque	5
quero saber qual	-9
quero ser	15
quero trocar	-25
quero trocar o	-5
quero um	5
quero uma resposta	-3
quero ver	2
questionamento	-22
questionar	-4
questionável	-19
questão	3
questão e	15
questão não	6
questão não NOT_é	11
questão é	-4
questões repetidas	-7
quinas	-9
quiser	1
quiser deixar	6
quiser e	9
quisesse	-5
quão	21
quê	5
r	-1
ra	19
rachada	-5
rachado	-6
rachou	-7
racismo	-40
radio	-5
raia	30
rainha	19
raiva	2
raiva com	-4
raiz só	-8
ram	4
rapida	42
rapida e	7
rapida recomendo	5
rapidamente	9
rapidamente e	19
rapidez	62
rapidez da	-11
rapidez da entrega	-10
rapidez do	4
rapidez e	2
rapidez na	-6
rapidez na entrega	-7
rapidinho	17
rapidinho !	-7
rapidinho e	2
rapido	36
rapido e	10
rapido em	4
rapido muito	4
rasa	-7
rasga	-5
rasgada	-85
rasgada e	-7
rasgado	-23
rasgar	-35
rasgos	-5
rasgou	-18
rastreio	5
razer	7
razoavelmente	-3
razoável	-6
razão do	8
reais	-1
reais de	-5
reais de frete	-3
reais eu	5
reais o	-5
reais para	-10
reais que	-6
real	-3
real !	4
realizada	-13
realizar	-12
realizar a	-2
realizar a troca	3
realizarem	-6
realização	18
realização de	6
realizei	8
realizei a	5
realizei a compra	4
realmente	15
realmente com	12
realmente de qualidade	6
realmente funciona	18
realmente o	4
realmente o que	20
realmente vale	4
realmente vale a	3
realmente valeu	4
realmente é	2
realmente é a	-4
realmente é um	4
realmete	10
realça	19
reaver	-7
rebarbas	-14
recarregáveis	-17
recebe	-9
recebe lo	-3
recebendo	-11
receber	-23
receber a	-11
receber e	-12
receber em casa	-3
receber meu	14
receber o	-4
receber o produto	-9
receber um	5
receber uma mensagem	5
receberam	-3
receberia	2
recebi	-7
recebi a	-1
recebi antes	-3
recebi antes do	2
recebi apenas	-3
recebi as	-5
recebi bem	7
recebi com	3
recebi e	3
recebi em	1
recebi foi	-7
recebi há	-4
recebi na	4
recebi não	-8
recebi o produto	6
recebi outro	-15
recebi um	-5
recebi um produto	7
recebi uma	-36
recebi é	-6
recebido	-13
recebido dentro	-4
recebido o	-5
recebido o produto	-3
recebimento	6
recebo	-38
receita de	18
receitas	3
recente	2
recentemente	3
receoso	9
reclamacao	-3
reclamando	-22
reclamando e	-4
reclamar	1
reclamar !	6
reclamar que	8
reclamação	9
reclamação e	-8
reclamação mas	-4
reclamação no	9
reclamação para	-3
reclamação que	-4
reclamações	-10
reclame	31
reclame aqui	20
reclame aqui e	3
reclameaqui	-22
reclamei	-4
reclamei e	3
reclamei no	3
recolher	-9
recolher o	-4
recomendada	28
recomendadissimo	6
recomendado	14
recomendado !	11
recomendado a	-4
recomendado por	7
recomendadíssimo	42
recomendadíssimo !	15
recomendarei	4
recomendaria	-21
recomendaria a	-19
recomendaria com	8
recomendaria com certeza	5
recomendaria o	-2
recomendaria para	26
recomendaria sim	-7
recomendação	3
recomendações do	4
recomendei	-7
recomendo	70
recomendo !	16
recomendo a	16
recomendo a americanas	2
recomendo a compra	39
recomendo a empresa	3
recomendo a loja	18
recomendo a quem	4
recomendo a todos	-32
recomendo amei	10
recomendo aos	5
recomendo as	11
recomendo chegou	10
recomendo com	5
recomendo com certeza	2
recomendo comprar	-9
recomendo demais	14
recomendo e	31
recomendo ele	-3
recomendo entrega	5
recomendo essa	3
recomendo esse	-12
recomendo esse produto	39
recomendo este	25
recomendo este produto	12
recomendo gostei	-11
recomendo gostei muito	-3
recomendo muito	30
recomendo muito !	9
recomendo nao	4
recomendo não	3
recomendo o	35
recomendo o produto	26
recomendo o site	2
recomendo para	25
recomendo para quem	19
recomendo para todos	2
recomendo parabéns	-11
recomendo pelo	-6
recomendo pelo custo	5
recomendo pois	5
recomendo por	13
recomendo pra	-1
recomendo pra todos	4
recomendo produto	14
recomendo produtos	6
recomendo que	-6
recomendo que comprem	5
recomendo sem	8
recomendo sem NOT_dúvidas	3
recomendo sim	24
recomendo sua	-8
recomendo sua compra	-6
recomendo tanto	7
recomendo vale	3
recomendo à	2
recomendo é	-13
recomendoo	2
recomendável	2
recomento	46
recomeçar	-10
reconhecimento	4
recorde	2
recorrer	-17
recupera	16
recupera as	7
recupera as pontas	5
recursos	-4
recursos e	5
recusado	-6
recusei	6
recém	6
rede	-2
rede ?	-9
rede nacional	-14
redmi	5
redondas	6
reduzindo	9
reembolsar	-4
reembolso	-13
reembolso do	-4
reembolso e	-5
refere	-5
referente	8
referente a minha	12
referente ao	6
referência a	6
refletir	10
reflexões	6
reforçada	10
refresca	19
refrescante	12
refrigerar	-4
regina	4
registrada	-4
registrei	-3
registro	5
registros	-6
regula	9
regulador	-6
regular	-71
regular mas	-14
regularmente	-3
regulação	12
rei	26
reiniciar	-41
reino	5
relataram	4
relativamente baixo	8
relação	4
relação aos	2
relação custo	2
relação custo benefício	-3
relação de	9
relação de custo	3
relevantes	-3
religiosos	5
relogio é	12
relógio	-2
relógio muito	-2
relógio não	-2
relógios	4
remotos	5
remédios	5
rende	28
rendimento	12
renovação	6
reparo	2
repente	-6
repescagem	-9
repetidas	-16
repetir	-13
replica	-7
repor	-6
representando	12
representando a	6
representante	-6
reprise	7
reputação	-3
repórter	19
requer	8
requisitos	6
reset	-2
resfriar	-7
residência	-8
resistente	10
resistente e	26
resistente e o	5
resistente e é	4
resistente o	-4
resistentes	27
resistentes e	11
resistência	13
resolução	-3
resolução do	-2
resolução do problema	-3
resolva	-14
resolvam	1
resolvam o	-2
resolver	-67
resolver esse	-23
resolver esse problema	-10
resolver isso	-3
resolver meu	3
resolver meu problema	4
resolver o	-9
resolver o problema	-9
resolveu	9
resolveu meu	5
resolveu meu problema	4
resolveu o	10
resolveu o problema	8
resolvi o	4
resolvido	2
respeita	61
respeita masterchefbr	12
respeitar	4
respeitar a	10
respeito com	7
respeito com o	-40
respeito do	-2
respingos	8
responder	-10
responderam	-27
responderem	-26
respondeu	2
respondeu as	3
responsabilidade	-15
responsável	7
responsável e	6
responsável pela	-5
resposta	14
resposta !	-3
resposta da	-16
resposta de	3
resposta e	-5
resposta no	-10
resposta para	5
resposta sobre	-15
resposta sobre a	-4
ressalva	29
ressalva é	14
ressarcido	-9
ressarcimento	-26
ressarcimento do	-6
ressarcimento do valor	-4
ressarcir	-9
ressecou	-9
restante é	6
restante é muito	5
restituição	-4
resto	-4
resto está	3
resto eu	5
resto é	8
resto é perfeito	4
resultado	3
resultado é	7
resultados	43
resumindo	-7
reta	-3
retenção	-6
retira	-4
retirada	1
retirada do	-5
retirada do produto	-3
retirar	5
retornar	27
retorno	-26
retorno da	-11
retorno das	-4
retorno e	-7
retornou	-6
revestida	4
ri	6
ri demais	30
ribeiro	38
ribeirão	-4
ricardo	-7
rico	5
ridicula	-9
ridiculo	-7
ridícula	-7
ridículo	-51
ridículo encontro	-6
rigorosamente	5
rim	24
rindo	-8
rio	-3
rio de	-2
rir	20
risadas	12
riscada	-11
riscado	-14
risco	-5
risco de	-14
riscos	-21
risos	16
rj	-9
rj e	-4
robinson	9
robusta	12
robusto	3
robusto e	13
roda	-3
roda fortnite	4
rodando	-4
rodinha	-9
rodrigo santoro	-5
rodrigues	-4
rolo	-6
romance	7
rompeu	-5
rosa	-5
rosca	4
rosê	21
roteador	-5
rotina	6
roubada	-12
roubado	-4
roubo	-13
roupa	-9
rs	20
rsrs	61
rsrsrsrs	36
rss	12
rua	3
rui	-5
ruim	-60
ruim !	-10
ruim a	5
ruim da	4
ruim de	-20
ruim demais	-3
ruim e	-5
ruim foi	13
ruim foi que	6
ruim mesmo	-6
ruim no	-3
ruim o	-2
ruim para	-12
ruim porque	-4
ruim pro	-6
ruim é	18
ruim é só	9
ruins	-24
ruído	-2
rádio	-3
rádios	-3
rápida	15
rápida !	-15
rápida a	17
rápida antes	7
rápida bem	-8
rápida do	3
rápida do que	2
rápida e	-2
rápida e o	16
rápida e produto	2
rápida e segura	7
rápida entrega	21
rápida mais	-3
rápida muito	2
rápida na	-5
rápida no	3
rápida o	11
rápida o produto	-3
rápida parabéns	-6
rápida produto	-20
rápida produto bem	4
rápida produto de	3
rápida que	4
rápida que o	5
rápida recomendo	18
rápida sem	9
rápida também	7
rápidas	4
rápido	22
rápido !	38
rápido antes	17
rápido antes do	4
rápido bem	13
rápido bem antes	3
rápido boa	3
rápido bom	9
rápido chegou	-11
rápido com	6
rápido e	55
rápido e o	7
rápido fácil	3
rápido não	8
rápido não NOT_trava	2
rápido para	16
rápido por	7
rápido porém	-4
rápido possível	-10
rápido produto	4
rápido sem	7
réplica	-32
rígido	-8
rótulo	-5
s	2
sa	7
sabe	-5
sabe o	47
sabe o que	11
sabe que	-3
sabedoria	29
sabedoria do	7
sabedoria do padre	6
sabem	-47
sabendo	-14
sabendo que	-7
saber	3
saber como	-24
saber de	-10
saber em	15
saber o	2
saber o que	-10
saber qual	-8
saber qual a	-4
saber qual é	-4
saber que	-13
saber quem	-10
saber se	3
saber se ele	5
saber se essa	4
saber se o	-4
saber se posso	-3
saber usar	5
saberei	6
sabor e	5
sabor é agradável	4
sabores	30
saborosa	38
saborosas	6
saboroso	22
sac	26
sac da	-22
sacanagem	-52
sacrifício	-5
sai	-22
sai bastante	8
sai caro	-8
sai muito	-12
sai muito rápido	-5
sai o	6
sai pouca	-4
sai quentinho	6
sai quentinho e	4
saiam	-8
saiba	3
saibam	-7
saida	-2
saida da	5
saida do	-13
saido	-5
saindo	-44
saindo do	-8
saindo o	-4
sair	-26
sair a	-9
sair e	2
sair eu	-29
sair hj	-15
sair o	-3
sair um	-5
saiu	-30
saiu do	-15
saiu do masterchefbr	-7
saiu eu	-4
saiu ontem	-9
saiu tombando	35
saiu tudo	9
sal	14
sala	4
salgado	15
salgado mas	4
salto	5
salvar	5
salvou	34
salões	6
samsung a	7
samsung está	4
sandy	-4
sandy encontro	18
sangue	22
sanitário	-5
sansung	7
santoro	-6
sao bons	9
sao bons mas	7
sapão	-32
satisfatoriamente	9
satisfatorio	14
satisfatório	13
satisfação com	11
satisfação com o	5
satisfeita	105
satisfeita !	7
satisfeita com	57
satisfeita com a	15
satisfeita com minha	3
satisfeita com o	23
satisfeita e	6
satisfeito	94
satisfeito !	11
satisfeito com	14
satisfeito com a	2
satisfeito com esse	3
satisfeito com o	33
satisfeito e	1
satisfeitos	48
satisfeitos com	4
satisfez	23
saudade da	-10
saudades	-14
saudades do	-5
saudável	24
saudável e	4
saída	-13
saída do	-18
saído	-20
saísse	-5
saúde	17
sc	-10
sdcard	6
se	-8
se a	1
se a ana	-4
se adapta	4
se adequa	19
se ainda	-18
se ainda não	-5
se ajusta	8
se alguém	-2
se aprofundar	5
se até	-3
se chegar	-2
se colocar	-4
se diverte	4
se e	-11
se ela	2
se ele vem	15
se eles	-4
se eliminarem	-8
se eliminarem o	-7
se encaixa perfeitamente	4
se encontra	-3
se espera	5
se espera de	7
se essa	2
se estiver	-14
se está	-2
se eu	-10
se eu pudesse	-3
se eu tivesse	-9
se faz	3
se for	2
se for comparar	5
se for pra	-7
se fosse	4
se fuder	-7
se já	-8
se lascar	-7
se melhorar	4
se meu	-9
se nao	-6
se nem	-7
se não	15
se não NOT_recebi	17
se não NOT_tem	-6
se o	-8
se o produto	-14
se optarem	6
se optarem por	5
se os	-3
se passaram	-7
se passaram mais	-2
se posso	-14
se presta	10
se propôs	6
se propõe	17
se que	-2
se quer	-3
se quiser	-2
se solta	-5
se soubesse	-12
se tem	-5
se tiver	-10
se tivesse	-2
se tivesse recebido	-3
se tivessem	-8
se todos	16
se todos os	7
se transformar	6
se transformar em	4
se tratando	4
se usar	1
se vai	-2
se vai chegar	-6
se você	-5
se vou	-12
se vão	-6
se é	-9
seca	10
seca bem	-3
secador	-1
secador muito	4
sede	16
sedex	4
sedex para	15
sedoso	19
seguida	-2
seguinte da	10
seguinte que	9
segunda	17
segunda compra	3
segunda semana	-8
segunda semana de	-4
segunda vez	1
segunda vez que	3
segunda via	7
segundo	1
segundo chip	12
segundo o	-16
segundo que compro	-3
segura e	6
segurando	15
segurando a	6
segurança	2
segurança do	8
seguro	23
sei	4
sei q	-5
sei que	1
sei que não	-7
sei que pode	8
sei se	-9
seis	-5
seis meses	-4
seja	-12
seja boa	5
seja entregue	-4
seja muito	-3
seja o	-10
seja resolvido	-5
seja tão	4
seja um	-3
selo da	-7
selo da anatel	-5
sem NOT_a NOT_necessidade	12
sem NOT_a NOT_nota	-4
sem NOT_acabamento	-4
sem NOT_arrependimentos	3
sem NOT_as	-22
sem NOT_avarias	-2
sem NOT_barulho	8
sem NOT_brilho	-3
sem NOT_celular	-3
sem NOT_comentários	10
sem NOT_complicações	5
sem NOT_controle	-3
sem NOT_defeito	22
sem NOT_defeitos	4
sem NOT_dificuldade	9
sem NOT_dor	4
sem NOT_duvida	5
sem NOT_duvidas	13
sem NOT_duvidas NOT_a	5
sem NOT_dúvida	22
sem NOT_dúvidas	-16
sem NOT_ele	11
sem NOT_entrar	14
sem NOT_esforço	3
sem NOT_esse	4
sem NOT_eu	-4
sem NOT_falar	-3
sem NOT_falar NOT_da	-19
sem NOT_funcionar	-22
sem NOT_gelo	4
sem NOT_graça	-16
sem NOT_manual	-15
sem NOT_manual NOT_de	-2
sem NOT_marca	-3
sem NOT_me	-7
sem NOT_medo	12
sem NOT_medo !	2
sem NOT_motivo	-3
sem NOT_muito	8
sem NOT_nota	-18
sem NOT_nota NOT_fiscal	-13
sem NOT_noção	-6
sem NOT_o	9
sem NOT_o NOT_cabo	-2
sem NOT_o NOT_celular	3
sem NOT_palavras	9
sem NOT_poder	-7
sem NOT_precisar	2
sem NOT_problemas	46
sem NOT_problemas NOT_até	7
sem NOT_proteção	-4
sem NOT_que	-20
sem NOT_reclamações	5
sem NOT_regulagem	-4
sem NOT_resposta	2
sem NOT_saber	-5
sem NOT_se	5
sem NOT_ser	3
sem NOT_sombra	9
sem NOT_sombra NOT_de	7
sem NOT_sucesso	-7
sem NOT_suporte	-3
sem NOT_susto	4
sem NOT_ter NOT_que	7
sem NOT_uso	-3
sem NOT_óleo	2
sem nenhum	10
sem nenhum NOT_arranhão	16
sem nenhum NOT_defeito	5
sem nenhum NOT_problema	5
sem nenhuma NOT_avaria	4
sem nenhuma NOT_complicação	7
semana	-6
semana !	10
semana antes	2
semana antes do	3
semana de	-13
semana de uso	-13
semana e	-4
semana em	4
semana já	8
semana passada	-3
semana pra	-8
semana que	3
semanas	1
semanas antes	3
semanas para	-5
semanas que	-6
semp	8
semp toshiba	10
sempre	20
sempre !	14
sempre antes	28
sempre arrasando	4
sempre com	-2
sempre comprei	-10
sempre comprei na	-8
sempre compro	3
sempre dando	6
sempre de	-5
sempre de parabéns	-5
sempre este	9
sempre linda	4
sempre me	-3
sempre muito	3
sempre nas	3
sempre no	9
sempre produto	5
sempre surpreendendo	6
sempre tive	-2
sempre vou	5
sendo	-11
sendo assim	-2
sendo muito útil	2
sendo necessário	-12
sendo o	5
sendo q	-11
sendo que	8
sendo que ele	-8
sendo que eu	2
sendo que o	-4
sendo um	-7
sendo vendido	-4
senha	-3
senhor	6
senhores	-7
sensacionais	10
sensacional	92
sensacional !	2
sensação	13
sensação de	13
senso	-5
sensor que	13
sensual	12
senta	-2
sentar	-4
senti	14
senti enganado	-6
senti que	15
sentidos	8
sentindo	-2
sentir	9
sequer	-34
sequinha	60
sequinhas	3
sequinho	12
ser	-3
ser bastante	5
ser bem resistente	6
ser bom	-2
ser bonito	4
ser branco	5
ser comprado	10
ser da	-20
ser de	-1
ser de uma	-6
ser entregue	-8
ser extremamente	4
ser feliz	6
ser importado	5
ser leve	6
ser linda	5
ser lindo	5
ser mais	-1
ser mas	-4
ser melhor	-12
ser melhor !	-4
ser muito bom	-3
ser parafusos	9
ser parafusos com	7
ser por	-5
ser portátil	10
ser tão	-9
ser um pouco	11
ser um produto	-3
ser usado	9
ser usado com	7
ser usado em	3
ser vendido	-3
sera	-2
serei	11
serei uma	8
serginho	-7
serginho é	20
seria	-16
seria ainda	4
seria bem	-3
seria de	-5
seria mais	-16
seria muito	-4
seria muito melhor	-5
seria perfeito	8
seria perfeito se	9
seria um ótimo	-5
seria ótimo	-8
seriam	-2
serio	-6
serve	-4
serve apenas	-4
serve para	-3
serve para o	-4
servida	12
serviu	-6
serviu certinho	4
serviço prestado	2
serviços	-3
será	-3
será entregue	4
será no	-6
será o melhor	8
será preciso	5
será q	-11
será que	-7
sete	-5
setembro	-3
seu efeito	8
seu formato	18
seu gosto	4
seu papel	10
seu propósito	3
seu site	-5
seu valor	10
seus cabelos	8
seus pais	4
seus parceiros que	5
sexta	1
sexta feira	-2
sexta no	8
shampoo	-2
shop	-11
show	45
show !	9
show a	4
show de	21
show de bola	25
show e	7
show fica	13
show fica muito	10
shows	-32
showw	11
si	-9
si não	-3
si só	5
si é	5
si é bom	-8
sido	2
sido um	4
significado	6
silenciosa	70
silenciosa e	5
silencioso	28
silencioso e	11
silencioso que	4
silenciosos	10
silicone	-3
silvia	-23
sim !	4
sim o	6
sim o produto	5
sim todos	-7
sim um	-5
sim é	2
similar	-13
simone	-6
simples	9
simples de	16
simples de instalar	4
simples de usar	6
simples e	1
simples e prática	4
simples mas	-8
simples para	3
simples porém	3
simples porém bem	4
simples prática	4
simples que	7
simplesmente	-4
simplesmente a	-5
simplesmente amei	7
simplesmente lindo	3
simplesmente maravilhoso	2
simplesmente não	-40
simplesmente não NOT_funciona	-2
simplesmente perfeita	4
simplicidade	17
simplicidade e	5
simplificado	-5
sinais de	-3
sinal que	-4
sinal é	-7
sinceramente	-6
sinceramente não	-3
sinceros	4
sistema de som	3
sistema e	-2
site a	3
site americanas	2
site confiável	4
site consta	-5
site da	-5
site da americanas	6
site das	3
site e	-5
site muito	5
site não	5
site oficial	-16
site se	-3
sites e	-4
situação	-15
sleep	25
sleep timer	10
slim	-6
smart	-2
smart magic	7
smart não	-5
smart tv led	4
smartband	-4
smartphone	13
smartphone e	28
smartphone é	3
smartphones	10
snap	11
so a	16
so achei	36
so as	-7
so faltou	16
so o	4
so q	-4
so quem	13
soares	9
sobe	-4
sobrancelha	8
sobre	2
sobre as	-3
sobre este	-5
sobre o andamento	-5
sobre o produto	2
sobre o que	-11
sobre tudo	5
sobrinha	2
sobrinha ficou	3
sobrinho	-3
sociais	-3
social	25
sofisticado	3
sofisticação	10
sofrer	-15
software	4
sogra	2
sogra e	3
sogro	6
solda	4
solicitado	-1
solicitando	4
solicitando a troca	-3
solicitar	-4
solicitar a	-15
solicitar a troca	-8
solicitação	6
solicitação de	6
solicitei	-23
solicitei a	-37
solicitei a devolução	-8
solicitei a troca	-17
solicitei devolução	-3
solicitei o	6
solicitei o cancelamento	-17
solicitei troca	2
solicito	-8
solta	-98
soltam	-5
soltando	-47
soltaram	-5
soltas	-12
solto	4
solto na	5
solto na caixa	7
soltos	-26
soltou	-29
solucionar	-27
solucionar o	-4
solucionar o problema	-3
solução	-16
solução do	6
solução para	-2
som	-1
som !	3
som alto	2
som boa	15
som de	4
som de qualidade	12
som e	8
som e imagem	2
som imagem	8
som perfeito	4
som que é	13
som são	6
som tem	7
somente	14
somente a entrega	7
somente duas entradas	6
somente para	-6
somente um	-4
somos	2
sonho	29
sono e	7
sonora	4
sonoridade	13
sonoro	6
sonoro e	4
sorocaba	5
sorte de	3
sou	12
sou apaixonado	16
sou cliente da	-4
sou muito	11
soube	-5
soubesse	-12
soubesse que	-5
soundbar	4
sozinha	-40
sozinho	-12
sp	-6
space	15
spoiler	-28
srs	-9
ss	32
ssd	9
star wars	4
status	-15
status do	-2
sua	3
sua casa	6
sua composição	-5
sua compra	-4
sua durabilidade	5
sua faixa	-4
sua função	-8
sua pele	4
sua perna	6
suas	3
suas casas	7
suas funções	9
suave	36
suave mas	16
substituiu	19
substituição	-23
substituição do	-9
sucesso	16
sucesso !	8
sucesso com	12
sucos	3
suficiente	6
suficiente para	9
suficiente para uso	6
sugestão	2
suite	7
suite de	5
suja	-10
suja e	-3
sujeiras	2
sujo	-24
sujo e	-5
sul	6
sumiu	-5
super	33
super a	5
super a pena	9
super bem embalado	1
super bonito	6
super cheiroso	4
super compensa	6
super completo	3
super econômico	6
super em	3
super feliz	2
super fácil	19
super fácil de	11
super indico	-10
super indico !	3
super leve	5
super leve e	2
super pratico	6
super rapida	-11
super rapido	-20
super recomendado	25
super recomendo	19
super recomendo !	37
super recomento	2
super rápida	-3
super rápida !	-23
super rápida a	4
super rápida chegou	3
super rápida e	13
super rápida produto	3
super rápido	15
super rápido !	4
super rápido e	2
super silenciosa	7
super simples	3
super útil	8
supera as	6
supera as expectativas	3
superaquece	-10
superaram	6
superbem	8
superficial	-6
superfícies	5
superior	-2
superou	84
superou as	6
superou as expectativas	-4
superou as minhas	7
superou minha	2
superou minha expectativa	1
superou minhas	31
superou minhas expectativas	24
suportar	-4
suporte	-1
suporte da	-18
suporte de	-9
suportes	3
supre	-18
supre todas	7
supre todas as	5
suprindo	7
supriu	32
supriu a	4
supriu as	4
surpreende	3
surpreendendo	29
surpreendente	25
surpreendente !	4
surpreendentes	5
surpreender	10
surpreendeu	59
surpreendeu !	3
surpreendeu muito	9
surpreendeu pois	2
surpreendi	45
surpreendi com	12
surpreendi com a	5
surpreendido	4
surpresa	-1
surpresa com	4
surpresa com o	7
surpresa o	-9
surpresas	11
sustinho	6
susto	25
são	-1
são bonitas	13
são de boa	4
são de excelente	-6
são diferentes	-13
são em	3
são excelentes	15
são frágeis	5
são fáceis	9
são fáceis de	7
são horríveis	-5
são ideais	4
são lindas	-9
são lindas e	-4
são lindos	11
são lindos e	6
são maravilhosos	4
são meio	9
são muito boas	-3
são muito bons	6
são muito pequenas	-3
são muito ruins	-4
são o	6
são os mais	-7
são otimas	8
são ou	13
são perfeitas	6
são perfeitos	2
são peças	7
são produtos	6
são realmente	6
são ruins	-6
são sempre	5
são um	4
são uma	2
são ótimas	29
são ótimas as	5
são ótimos	-3
séries	6
sérios	-34
sérios problemas	-4
só	2
só !	-4
só a demora	6
só a entrega	9
só achei	24
só achei o	11
só achei que	24
só acho	32
só acho que	28
só ainda	12
só ainda não	9
só assim	-4
só chegou em	5
só colocar	24
só com a	5
só compro	3
só cresce	13
só de	-4
só deixa	-8
só deixa a	-6
só deixo	12
só deixo uma	5
só demorou	5
só deveria	7
só dois	5
só dá	-4
só elogios	3
só estou	10
só eu	8
só falta	29
só falta a	11
só faltou	-3
só fica	-3
só fiquei	4
só funciona	-21
só funcionou	-3
só gostaria	7
só imprime	-6
só me	-8
só mesmo	-8
só não	27
só não NOT_dei	12
só não NOT_devolvi	-9
só não NOT_gostei	33
só não NOT_pedi	-4
só não NOT_é	41
só o	2
só o frete	5
só o tempo	7
só para	-5
só pode	2
só poderia	3
só pra	5
só precisam	14
só que	1
só que com	-4
só que comprei	9
só queria	3
só quero	-23
só recomendo	-5
só rindo	-4
só sei	-3
só serve	-18
só serve para	-15
só tem que	17
só tenho	30
só tenho a	15
só tenho elogios	3
só ter	5
só tomo	10
só um pouco	6
só uma	-3
só uso	5
só vai	4
só veio	-10
só vem	4
só vou	-4
só é um	5
t	26
t e	32
ta	2
ta dando	-6
ta falando	-4
ta fazendo	4
ta legal	7
ta preparado	-4
ta salgado	5
taiff	10
tais	21
tais araújo	11
tal	-6
tal a	8
tal da	-6
tal função	5
talento	4
talkshow	7
tals	-12
talvez	-25
talvez nao	8
talvez seja	-4
tamanho	5
tamanho bom	33
tamanho bom pra	5
tamanho certo	4
tamanho cor	4
tamanho de tela	-3
tamanho do	-3
tamanho do produto	-5
tamanho dos	-7
tamanho e	1
tamanho e peso	6
tamanho errado mas	8
tamanho gg	-6
tamanho muito	-2
tamanho normal	-7
tamanho o	6
tamanho pois	8
tamanho ótimo	3
também	4
também do	8
também estão	12
também foi	-8
também muito	4
também na	4
também não	-9
também o	5
também para	1
também pois	4
também tive	5
também tô	-15
também é	1
também é ótimo	8
tampa de	-3
tampa do	-14
tampa não	-1
tampas são	4
tampinha	-7
tampo	-1
tampouco	-2
tampão	-3
tange	8
tanta	2
tanto a	-3
tanto com	-14
tanto no	4
tanto o produto	6
tanto que	1
tao	-5
tapa	-4
tapete	-3
tapete além	6
tapete além de	4
tapete é	-3
tarde	-6
tarde !	-4
tarefas	7
taís araújo	-13
tb	-1
tbm	7
tbm !	11
tbm não	-2
tbm né	-5
tbm é	-2
tchan	-4
tchan e	7
tchau	26
td de	9
td de bom	3
tdo	30
tds	8
te	6
te la	4
te venero	22
tecido fino	-3
tecidos	4
tecla	-4
teclas	-4
tecnica	-17
tecnologia	15
tecnologia de	3
tecnologias	17
teka	5
tel	-4
tela	-1
tela ampla	5
tela do	3
tela fica	-6
tela ficou	-3
tela grande e	8
tela preta	-4
tela quebrada	-3
telefone	-13
telefone e	-2
telefone não	-2
telefones	4
televisão	1
televisão muito	3
telha	-9
telhas	11
tem !	18
tem a parte	4
tem alguma	-11
tem alguns que	5
tem apenas	-2
tem atendido	18
tem até	-8
tem bastante	9
tem bom	6
tem bom preço	4
tem cheiro	-4
tem como comprar	6
tem diferença	4
tem dificuldades	10
tem dificuldades com	8
tem durado	6
tem fio	6
tem hora	-5
tem hora que	-4
tem mais	-17
tem mais de	-4
tem masterchefbr	46
tem na	-6
tem o	-6
tem o cabelo	-4
tem os	4
tem para	5
tem potência	4
tem potência suficiente	4
tem pouco	-3
tem pouco tempo	4
tem problemas com	7
tem produto	-4
tem q	-26
tem quase um	-4
tem que	-11
tem que sair	-6
tem que tomar	3
tem sempre	6
tem sido um	6
tem tanto	-3
tem todas	5
tem todas as	4
tem tudo que	8
tem tv	5
tem um	-3
tem um bom	-5
tem um preço	10
tem um tamanho	-3
tem um ótimo	11
tem uma	-2
tem uma ótima	3
tem vários	-3
tem ótima	13
tem ótimo	6
temas	5
temos uma	4
temperado	-20
temperaturas	10
tempo	11
tempo !	23
tempo a	4
tempo certo	-7
tempo de	3
tempo de entrega	2
tempo de espera	-4
tempo e	1
tempo ela	6
tempo estimado	8
tempo estipulado	9
tempo está	4
tempo já	-6
tempo loja	4
tempo não	3
tempo para se	5
tempo pra esperar	6
tempo previsto	-24
tempo que eu	11
tempo todo	-5
tempo é	-4
temporada	47
temporada do	23
temporada do masterchefbr	18
tempos de	-9
tendo	-7
tendo que	-8
tendo que usar	-6
tendo um	2
tenha a	4
tenha ficado	-6
tenho a	19
tenho a agradecer	17
tenho certeza	2
tenho e	4
tenho elogios	4
tenho em	-3
tenho essa	-5
tenho gêmeos	9
tenho há	14
tenho mais	2
tenho muitas	7
tenho problemas	-16
tenho q	-5
tenho que	-5
tenho que esperar	-11
tenho um e	7
tenho uma	6
tenho uma lg	5
tenho usado	12
tenho vontade	9
tentando	-33
tentando entender	-4
tentando entender o	-3
tentando entrar	11
tentando entrar em	8
tentando fazer	4
tentando trocar	-4
tentar	-14
tentaram	4
tentativa	6
tentativas	-2
tentativas de	-8
tentativas de contato	-3
tentei	1
tentei contato	-8
tentei de	-4
tentei entrar	-11
tentei entrar em	-7
tentei fazer	3
tentei ligar	-2
tento	-23
tentou	-4
teor	3
ter	-3
ter chegado dia	-3
ter em	3
ter em casa	5
ter mais cuidado	-5
ter mais espaço	6
ter meu	-2
ter muita	-10
ter passado	-8
ter que comprar	-2
ter que dar	5
ter que esperar	-6
ter que mandar	-3
ter recebido	-2
ter repescagem	-25
ter um celular	5
ter um preço	4
ter uma	-2
ter uma qualidade	-15
terceira vez	-11
terceiro	1
terceiro dia	-7
terceiros	-9
terei	3
terei que	-2
terei que comprar	-2
teria	-4
teria que	-1
termina	-9
terra	1
terror	-15
terá que	-7
terá uma	5
terça	3
terça feira	2
terça feira é	-7
terço	4
terço do	10
testado	3
testar	-1
testar o produto	-3
teste	-5
testei	2
testei e	2
testes	-29
teve alguns	-10
teve atraso	9
teve que	-8
texto	21
texto de	16
theater	-5
thenoite	4
thenoite e	6
thenoite user	-5
thenoite user user	27
thomas	25
thor	1
thor !	6
tiago	13
tim	-5
time	2
time vermelho	-9
timeazul	-16
timer	11
tinha	6
tinha comprado antes	3
tinha que	11
tinha que estar	-9
tinha recebido	6
tinha um e	6
tinham	-2
tinta	-18
tinto	6
tio	5
tipo	9
tipo de	2
tipo de massa	4
tipo de problema	-4
tipo do	4
tira esse	-14
tirando	-3
tirando isso	5
tirar	3
tirar a	4
tirar da	-8
tirar essa	11
tirar essa duvida	9
tiras	-21
tirei	-24
tirei o	-5
tirem	-4
titanium	-22
titulo	3
tive	8
tive a	2
tive a sorte	10
tive alguns	9
tive de	-4
tive muito	4
tive pouco	6
tive pouco tempo	5
tive problemas na	5
tive que	-9
tive que acionar	11
tive que comprar	-6
tive que devolver	2
tive que mandar	-3
tive que usar	-5
tive um	1
tivemos	-4
tiver	-10
tiver alguma	5
tivesse	-13
tivesse comprado	-11
tivesse recebido	-17
tivesse recebido o	-3
tivesse sido	-8
tiê	15
to	-1
to amando	5
to apaixonada	6
to esperando	-11
to sem	-5
toa	3
toalhas	6
toalhas são	5
toca	-5
toca o	-4
tocando	25
toda	-2
toda a	2
toda a expectativa	6
toda amassada	-8
toda dona	5
toda em	6
toda hora	-5
toda hora e	7
toda hora que	-5
toda terça	-8
todas as	17
todas as expectativas	18
todas as funções	4
todas as minhas	9
todas as necessidades	9
todas as peças	2
todas as tvs	8
todas minhas	3
todinha	5
todo	-5
todo !	5
todo com	-2
todo dia	-2
todo o gosto	6
todo produto	2
todo produto da	5
todo programa	-10
todo quebrado	-5
todo serviço	3
todos	10
todos !	12
todos a	5
todos do	-4
todos e	8
todos masterchefbr	-19
todos os	6
todos os acessórios	12
todos os aspectos	4
todos os dias	2
todos os itens	4
todos os jogos	4
todos os requisitos	6
todos os sentidos	8
todos os tipos	5
todos que	20
tom	-5
tom de	-5
toma	-5
tomada	-18
tomada não	-8
tomadas	-5
tomar banho	12
tomar cuidado	3
tomar cuidado ao	11
tomar o	-9
tomate	-4
tombada	-16
tombando	53
tombo	-41
tomei	-18
tony	15
top	59
top de	-8
top de linha	-5
top demais	4
top e	20
tops	11
toque fantasma	-6
torcer	4
torcida	21
torna bem	4
tornando	-1
tornando inviável	-6
tornar	21
torneira de	9
torneira e	-3
torneira que	-8
torneira é	5
torque	15
torta	-3
tortas	-11
torto	-64
tortos	-11
total	-1
total com	3
total de	-5
total descaso	-5
total desrespeito	-5
total falta	-28
total falta de	-22
totalmente	-13
totalmente a	5
totalmente diferente	-35
totalmente diferente da	-2
totalmente diferente do	-5
totalmente insatisfeito	-10
totalmente insatisfeito com	-3
totalmente satisfeita	-2
touch	-2
touch screen	-5
trabalhado	12
trabalhando em	4
trabalhar	2
trabalho	2
trabalho com	2
trabalho de	-4
trabalho mas	8
trabalho muito	9
trabalho na	3
tradicionais	35
tradição	-17
tramontina	25
tranquila	27
tranquilamente	22
tranquilidade	23
tranquilo	3
transborda	-23
transferência	7
transforma	19
transformar em	6
transição	7
transparente	-5
transporta	3
transportador	-4
transportadora	8
transportadora muito	7
transportadora que	2
transportar	-2
transporte de	5
transportes	-4
transtorno	19
transtornos	-6
trata se de	2
tratam	-4
tratamento	2
tratamento da	5
tratando	5
tratando de	3
tratar de um	-5
tratar do	5
trava	-66
trava a	-1
trava muito	-33
trava que	5
travadas	-9
travado	-8
travam	-5
travamentos	-4
travando	-69
travar	-8
travesseiro e	6
travesseiro e não	4
travesseiro é	-3
travou	-22
traz	6
trazendo	7
trem	-6
trem bala no	11
trembala	13
tremenda	-9
tremidas	6
treze	-6
tricae	-3
trinca	-5
trincada	-15
trincado	-5
triste	-33
triste com	-14
triste que	-12
tristeza	-3
troca	-36
troca !	-11
troca ?	-3
troca da	-7
troca das	-3
troca do	6
troca do aparelho	-3
troca do produto	4
troca e	1
troca e a	-2
troca e até	-2
troca e não	-2
troca mas	-7
troca no	-2
troca ou	-2
troca pois	-5
troca por	-9
troca por outra	-3
troca por um	-3
trocado	-14
trocar	-16
trocar ?	-3
trocar a	-2
trocar as	7
trocar as peças	7
trocar mas	3
trocar o produto	-17
trocar ou	-3
trocar por	-23
trocar por outra	-4
trocar por outro	-9
trocaram	-14
troco o	-4
trocá	-13
troquei o	-6
trás do	-3
três	2
três meses	-4
três vezes	-7
tu	-17
tudo	18
tudo aquilo	4
tudo bem que	-4
tudo certinho	-7
tudo certo	17
tudo como	-4
tudo completo	7
tudo conforme	-11
tudo conforme o	6
tudo de	2
tudo de bom	15
tudo dentro	12
tudo dentro do	2
tudo dentro dos	6
tudo direitinho	6
tudo em	-7
tudo errado	-3
tudo funcionando	11
tudo isso	-2
tudo muito	18
tudo muito bem	4
tudo o	18
tudo o que	13
tudo ok	27
tudo perfeito	15
tudo pra	-4
tudo q	5
tudo que	30
tudo que eu	2
tudo que o	10
tudo que promete	7
tudo que vc	6
tudo é muito	6
tudo ótimo	-15
turma da	9
turma da monica	5
tuudo	30
tv aberta	19
tv apresenta	-4
tv da	-6
tv imagem	-4
tv mas	6
tv mas os	5
tv muito	10
tv na	-4
tv nova	-6
tv não	-8
tv não NOT_tem	-7
tv veio	-3
tv é	-4
tv é muito	2
tv's	-7
tvs	1
tvs samsung	11
tá aí	-5
tá demais	46
tá difícil	-5
tá maravilhosa	6
tá me dando	-9
tá meio	-24
tá muito	-11
tá muito legal	7
tá parado	-10
tá se	-6
tábua	-5
tão fofa	11
tão forte	-8
tão forte que	-15
tão importante	6
tão pouco	-12
tão ruim	-10
técnica	1
técnica e	-12
técnicos	-2
típico	-19
título	-36
título do	-7
títulos	6
tô	-2
tô apaixonada	9
tô aqui	24
tô assistindo	34
tô bem triste	-5
tô chorando	-22
tô com	-32
tô me	-20
tô tentando	-10
uj	11
ultima compra	-12
ultima vez	-5
ultimamente	-3
um	-2
um absurdo	-6
um absurdo !	-15
um adaptador	2
um adesivo	4
um amigo	2
um ano	-2
um aparelho	1
um aparelho muito	3
um aplicativo	8
um aspecto	-6
um aspirador	3
um baita	-11
um barulho	-5
um barulhão	-4
um bebê	-12
um belo	4
um bom	7
um bom acabamento	-3
um bom custo	-2
um bom preço	10
um bom produto	2
um bonito	4
um botão	2
um brilho	6
um cafe	8
um café	23
um cara	7
um cara que	24
um casal	-6
um celular mais	4
um charme	3
um cliente	-10
um clássico	3
um colar	11
um comentário	9
um conforto	11
um conhecimento	4
um conjunto de	-4
um contato	-7
um copo desses	17
um custo	-1
um custo benefício	-4
um cômodo	8
um de presente	4
um defeito	2
um deles	-6
um dell	-6
um descaso	-3
um desconto	7
um designer	-4
um desrespeito	-15
um desrespeito com	-7
um detalhe	3
um disco para	5
um domingo	4
um dos melhores	32
um dos meus	9
um e	6
um e mail	-19
um efeito	6
um email	-3
um empréstimo	5
um encanto	4
um espetáculo	8
um excelente	-8
um excelente produto	-9
um exemplo	29
um frete	-4
um frete de	-12
um galho	-7
um i	-5
um igual	3
um igual !	7
um jogo no	6
um kit de	-3
um lado	-9
um leve	9
um limão	16
um lindo	3
um livro	4
um livro muito	3
um lixo	16
um manual em	-4
um mas	-4
um material	-4
um material de	-3
um material mais	-6
um material muito	4
um melhor	-7
um menor	4
um mes	-12
um mes que	-4
um modo	5
um monte	-9
um monte de	-1
um mês	1
um mês de	-3
um mês e	-3
um mês está	7
um mês que	-7
um na	5
um note	5
um novo	5
um número	-3
um outro	3
um outro lugar	8
um pacote	-4
um painel	-4
um pano	-4
um par	4
um par de	3
um parceiro	-2
um parecer	-11
um pedaço	-6
um pedaço de	-8
um pequeno	7
um peso	-9
um pijama	12
um posicionamento	-7
um pouco	14
um pouco as	11
um pouco atrasado	6
um pouco barulhento	3
um pouco difícil	8
um pouco e	-2
um pouco grande	8
um pouco maior	3
um pouco mais	-1
um pouco mas	7
um pouco menor	4
um pouco na	2
um pouco pequenas	3
um pouco pequeno	7
um pouco pesado	5
um pouco pra	2
um pouco ruim	8
um pouco sensível	5
um pra	7
um prato	-4
um prazo	-4
um prazo de	-4
um presente para	-4
um preto	-5
um preço	23
um preço acessível	7
um preço bom	4
um probleminha	10
um probleminha na	5
um processo	-2
um produto	-7
um produto bom	5
um produto diferente	3
um produto e	-34
um produto excelente	4
um produto muito	-3
um produto novo	-2
um produto original	9
um produto q	-18
um produto que	12
um produto se	-5
um produto sem	-13
um produto usado	-3
um programa	-10
um pé	-4
um péssimo	-8
um que expulse	6
um refil	16
um retorno	6
um saco	-9
um samsung	-3
um show	-5
um site	-4
um smartphone	-2
um sorriso	3
um sucesso	12
um sucesso !	6
um tablet	2
um tamanho bom	8
um tapete	-4
um teclado	2
um tema	-10
um tio	9
um tom	-2
um usuário	7
um valor	-1
um vasilhame	8
um veio	-7
um visual	7
um zumbi	10
um ótimo	-20
um ótimo acabamento	3
um ótimo aparelho	10
um ótimo custo	3
um ótimo desempenho	9
um ótimo produto	-12
uma	-4
uma ao	9
uma ao lado	7
uma assistência	-4
uma aula	12
uma ação	-2
uma boa	18
uma boa compra	2
uma boa imagem	-4
uma boneca	-24
uma capa	-3
uma certa	-9
uma coisa	-4
uma coisa que	-18
uma compra	1
uma cor	-3
uma criança	-1
uma das	-1
uma das coisas	6
uma das melhores	12
uma das piores	-3
uma data	4
uma decepção	-3
uma definição	6
uma delicia	5
uma delícia	9
uma dessa	8
uma dica	7
uma dificuldade	-3
uma distância	-3
uma droga	-4
uma eternidade	-2
uma excelente	-6
uma explicação	-8
uma falta	-23
uma falta de	-18
uma família	12
uma família pequena	5
uma foto	-3
uma gracinha	6
uma grande	2
uma graça	11
uma história	6
uma hora	-20
uma igual	8
uma imagem	4
uma impressora	-2
uma informação importante	3
uma leitura	4
uma loja	-3
uma lona	-5
uma lâmpada	-6
uma mancha	-16
uma maravilha	33
uma marca	-2
uma melhor	5
uma melhor avaliação	14
uma memória	28
uma mensagem	2
uma mensagem no	5
uma mesa	-20
uma mulher	-16
uma noite	7
uma nota	-10
uma nova	-6
uma obra	3
uma olhada	-6
uma otima	3
uma parte	-25
uma pena	-17
uma pena !	-5
uma pena pois	-11
uma pessoa que	2
uma peça	-5
uma placa	-3
uma porcaria	-33
uma posição da	-3
uma potencia	13
uma potencia muito	7
uma pra	6
uma péssima	-8
uma qualidade	-4
uma qualidade melhor	-25
uma quantidade	-6
uma questão	-6
uma reclamação	16
uma reclamação no	2
uma resposta	4
uma ressalva	5
uma réplica	-11
uma samsung	-5
uma satisfação	3
uma saudade	-24
uma segunda via	7
uma semana	2
uma semana de	4
uma semana em	6
uma semana pra	-4
uma senhora de	-8
uma simples	-10
uma solução	-1
uma surpresa	-4
uma só	-7
uma terrível	5
uma transportadora	-6
uma tremenda	-3
uma veio	-6
uma vergonha	-12
uma viagem	-2
uma ótima	31
uma ótima aquisição	6
uma ótima compra	1
uma ótima opção	7
uma ótima qualidade	2
umas	-21
umm	-4
unboxing	10
unha	-14
unica	13
unica coisa ruim	9
unico	11
unico ponto	10
unico problema	3
unicornio	-19
unicórnio	33
unicórnio que	9
unidade	-2
unidades	-7
unidades do	-3
unidades e	-11
unidos	-8
universo	27
uns	3
uol	-6
upscalling	5
urgencia	-7
urgente	-8
urgente !	-36
urgência	15
usa	1
usa la	-6
usa no	4
usa no dia	7
usada	-8
usadas	-4
usado !	-5
usado e	-3
usado em	4
usam	12
usam o	5
usando	-1
usando !	5
usando a	31
usando a pouco	3
usando no	3
usando o	-1
usar	1
usar e	-1
usar e o	7
usar fácil	4
usar muito	6
usar no	-12
usar nos	7
usar o	-2
usar uma	-3
usar é	-7
usaria	15
usb	1
usb para usar	6
usei e	8
usei esse	-4
usei pouco	4
user	10
user !	35
user ?	51
user a	21
user com	5
user conversacombial	11
user conversacombial maiaraemaraisanobial	25
user e	1
user está	-10
user falar	18
user isso	-12
user melhor	25
user no	-39
user no conversacombial	39
user no edecasa	9
user no videoshowaovivo	27
user que	-12
user só	23
user thenoite	4
user tá	-4
user tá muito	13
user user	2
user user isso	-10
user vc	10
user vc é	8
user videoshowaovivo	25
user é	-28
user é um	-9
user ❤	7
user 😭	-5
uso	1
uso a anos	6
uso ainda	2
uso básico	12
uso caseiro	5
uso com	5
uso começou	3
uso começou a	3
uso de	1
uso de um	6
uso diário	-2
uso do dia	4
uso e	-3
uso ele	-2
uso este	5
uso este produto	10
uso facil	7
uso ja	-8
uso já	-7
uso muito	6
uso no	6
uso o	3
uso para	10
uso quase	5
uso quebrou	-4
uso sem	-4
uso são	5
uso todos	18
uso todos os	14
uso uma	-5
uteis	5
util	7
utilizando	4
utilizar	2
utilização	3
utilize	3
utilizei até	9
utilizo	2
utilizo em	5
v	4
vacilo	11
vagabundo	-27
vago	-14
vai !	12
vai aparecer	14
vai cantar	28
vai chegar	-28
vai começar	25
vai começar masterchefbr	15
vai dar	-50
vai demorar	-6
vai fazer	-16
vai fazer um	-9
vai ficar	6
vai gostar	6
vai muito	5
vai passar	-2
vai pra cima	-5
vai pro	-9
vai quebrar	-6
vai se fuder	-4
vai se lascar	-5
vai ser entregue	-4
vai ser muito	-5
vai ter	-2
vai virar	-4
vai vitor	4
vale	24
vale a	8
vale apena	16
vale apena comprar	3
vale cada	17
vale cada centavo	13
vale comprar	7
vale muito	42
vale muito a	10
vale o	-2
vale o custo	-4
vale o investimento	14
vale para	-2
vale super	4
vale super a	3
vale é	7
valer a	4
valeu	39
valeu a	-3
valeu a compra	3
valeu a pena	-8
valeu muito	18
valeu muito a	8
validade muito	11
valido	7
valor	-16
valor da	-20
valor de	-1
valor de r	-3
valor do	4
valor do produto	3
valor e	-2
valor já	-4
valor pago	3
valor pois	-4
valor relativamente	5
valor tão	-3
valor é um	4
valores do	5
valores do frete	4
valter	19
vamos ver se	-2
vanessa	6
vanessa da	4
vanessa da mata	3
vantagens	9
vantajoso	4
vao	-30
varella	-3
variadas	34
varias	-4
varias vezes	-26
variação	-4
variedades de	7
vassoura	4
vassouras	9
vaza	-81
vazado	-3
vazamento	-77
vazamento de	-3
vazando	-16
vazia	-3
vazio	-3
vc	-1
vc compra	-8
vc fica	-6
vc não	-5
vc pode	32
vc respeita	20
vc é	47
vcs	7
vcs e	6
vcs estão	-4
vcs me	-38
vcs não	-8
vcs vão	-4
vedação	-5
veem	23
veganismo	7
vegas	10
vei	-11
veicular	-4
veio	-36
veio a	-11
veio amassado	-23
veio antes	5
veio antes do	3
veio arranhado	-22
veio bem	11
veio bem embalado	7
veio branco	-5
veio certinho	11
veio com	-10
veio com a	-8
veio com defeito	22
veio com defeitos	-6
veio com o	-3
veio com peças	-3
veio com problema	1
veio com problemas	-2
veio com um	1
veio com uma	-6
veio como	8
veio conforme	34
veio conforme as	4
veio danificado	-7
veio dentro	14
veio dentro do	18
veio e	-4
veio em	6
veio em perfeito	12
veio embalado	3
veio errado	-13
veio errado e	-14
veio estragado	-5
veio faltando	-9
veio faltando a	-6
veio faltando o	3
veio faltando peças	2
veio faltando um	-3
veio faltando uma	5
veio incompleto	-3
veio muito	-2
veio muito bem	3
veio na	-7
veio na cor	-7
veio o	-6
veio outra	-2
veio outro	8
veio quebrada	-5
veio quebrado	-15
veio rasgada	-10
veio rasgado	-7
veio sem	-6
veio sem NOT_a	-8
veio sem NOT_o	4
veio sem NOT_os	-6
veio sem nenhum	2
veio somente	-3
veio sujo	-4
veio só	-6
veio toda	-20
veio todo	-8
veio totalmente	-8
veio tudo	23
veio tudo certinho	3
veio tudo certo	5
veio tudo ok	6
veio um	-10
veio um pouco	4
veio uma	-8
veja	-14
vejam	-19
vela	-4
velha que	-8
velhinhos	10
velho	-2
velocidade	-2
velocidade de	-5
veloz	26
vem	1
vem a	-7
vem com	1
vem com o	2
vem com tudo	5
vem como	5
vem montado	10
vem sem	-6
vem uma	2
venceu	-17
vencida	-8
vencido	-26
venda	-9
venda no	-9
venda não	-4
vendas	2
vende e	2
vendedor não	-4
vendedora	-3
vendem	-4
vendendo	-18
vender	-9
vender e	-4
vender um	-4
venderam	-14
venderem	-18
vendeu	11
vendido	-7
vendido como	-10
vendido por	3
vendidos	3
venero	33
venha	9
venho	-16
venta	3
ventila	-4
ventilador	-1
ventilando	7
ver a	11
ver isso	-12
ver o que	-6
ver que	-2
ver se	-5
ver uma	-6
vera	11
verdade	-8
verdade !	-13
verdadeira	-4
verde	-2
vergonha	-17
vergonha de	-2
verificar	-12
verificar o	-8
verifiquei	-16
verifiquei que	-4
vermelho	-44
versatil	9
versátil	6
versátil e	-10
versão	1
versões	2
vertical	-5
ves	7
veste	-8
veste bem	8
veste muito	-4
vestida	-5
vestida de unicórnio	29
vestido	-13
veterinária	24
veterinário	12
veterinário e	7
vey	4
vez	-8
vez com	-8
vez de	-8
vez de uso	-7
vez deu	4
vez do	10
vez e	-1
vez ela	-3
vez em	-8
vez mais	4
vez mas	3
vez não	-18
vez não NOT_tenho	-5
vez para	-4
vez que	6
vez que comprei	4
vez que fui	-5
vez que me	-2
vez que usei	-3
vezes	-16
vezes a	-10
vezes ao dia	4
vezes com	3
vezes e	-7
vezes em	-10
vezes na	-8
vezes no	-2
vezes não	-3
vezes o	2
vezes para	-12
veículo	3
vi	1
vi que	5
via	4
viagem	-1
viagem e	-4
viagens	-21
viajar	-2
vibra	-6
victor	-4
vida	14
vida mesmo	5
vida é	15
vidas	12
videoshowaovivo	6
videoshowaovivo a	4
videoshowaovivo aa	18
videoshowaovivo com	22
videoshowaovivo fátima	17
videoshowaovivo kk	15
videoshowaovivo melhor	23
videoshowaovivo melhor programa	12
videoshowaovivo oi	8
videoshowaovivo que	29
videoshowaovivo user	-16
vidro	-2
vidro de	-10
vieram	-31
vieram com	-24
vieram em	-3
vim	-8
vindo	-4
vingadores	20
violada	-20
violado	-5
violão	5
vir	3
vir com uma	6
vira	25
virar	-4
virei	11
viria com a	8
visando	-4
visita	-8
visivelmente	-3
visor grande	9
visor grande e	5
vista	-4
vista e	-8
vista eles	11
visto	5
visto que	3
visual	17
visual e	6
visão	-2
visão é	-5
vitaminas	4
vitor	14
vitor b	-12
vitor b e	-8
vitor b não	-8
vitor b saiu	-13
vitor masterchefbr	-22
vitor saiu	-16
vitor v	-24
vitória	14
viu	-25
viva	-2
vivas	14
vivas e	16
viver	13
vivi	11
viviane	29
viviane pasmanter	19
vizinho	7
vo	-4
vocabulário	18
voces	-5
você	-1
você compra	-2
você não	-6
você pega	7
você pode	7
você respeita	12
você respeita masterchefbr	9
você tem	-1
você é	12
vocês	6
vocês ainda	-5
vocês e	-10
vocês me	-10
vocês nem	-4
vocês não	-4
vocês têm	4
vocês viu	-4
voice	-11
volta	-16
volta !	-8
volta e	8
volta pra	-3
voltagem	-15
voltagem do	-4
voltar	-42
voltar a	-10
voltarei	-16
voltarei a	-13
voltarei a comprar	-9
voltou	4
voltou com	-8
volume alto	9
volume de água	6
volume e	3
vontade	4
vontade de comer	9
voo	10
vou	-1
vou ao	5
vou avaliar	13
vou avaliar ?	4
vou avaliar se	5
vou avaliar um	-8
vou compra	20
vou comprar	10
vou comprar mais	-5
vou deixar	-11
vou devolver	-8
vou entrar	-8
vou fazer	-3
vou ficar	-45
vou ficar com	-3
vou no	-3
vou pagar	-2
vou pedir	-5
vou pedir a	-5
vou pegar	5
vou processar	-7
vou processar a	-4
vou procurar	-21
vou receber	1
vou saber	-4
vou ser	-7
vou tentar	4
vou ter	4
vou ter q	-3
vou ter que	-6
vou tomar	-10
vou usar o	-5
vou utilizar	7
vou ver	-2
voz de	3
voz linda	12
vzs	-6
vá	2
vá ao	24
válvula	-7
várias	-2
várias funções	6
várias opções	6
várias peças	-5
várias situações	7
várias vezes	-16
vários	-1
vários acessórios	8
vários anos	8
vários defeitos	-11
vários desse	12
vários dias	1
vários e	-2
vários países	-11
vários protocolos	-3
vão	-29
vão me	-2
véia	6
vêm do	10
vício	-5
vídeo de	8
vídeo show fica	10
vídeos e	2
vídeoshowaovivo	-12
vísceras	43
vítima	-20
w	-11
w e	-21
walita	-3
wars	7
watch	10
watch ?	14
watts	-3
waze	-5
whats	3
wi fi não	-3
wifi	7
wifi no	5
willian	11
windows	-1
wireless	3
world	13
x	3
x benefício	10
xavier	-2
xavier é	10
xiaomi	-1
xixi	-3
y	2
yoko	-32
youtube	1
yuko sair	-8
yuko sair eu	-6
yuko é	18
zero	-5
zero para	-12
zoom	2
zumbi	16
zumbie	-29
zz	23
º hd	7
à parte	8
à pena	8
à todos	2
à uma	-5
às	15
às expectativas	34
às minhas	-3
às minhas expectativas	14
às minhas necessidades	7
às necessidades	5
ágil	33
ágil e	12
água de	-10
água em	3
água fica	3
água filtrada	6
água na	-6
água não	-13
água que	2
álcool	-16
áreas	13
ás	7
áspera	-4
áspero	-2
áudio e	8
áudio e vídeo	5
áudio em	7
áudio razoável	5
ângulo de	-5
ângulo de visão	-4
ânsia	6
è muito	6
è muito bom	5
é	-3
é a	1
é a coisa	8
é a falta	14
é a melhor	32
é a palavra	4
é a pior	-3
é a prova	-7
é adquirir	7
é agradável	3
é ainda	4
é alto	-3
é apenas	-8
é aquela	6
é assim	-4
é ate	-5
é até	-2
é bacana	6
é bastante	-7
é bem	-3
é bem alto	5
é bem diferente	-4
é bem fino	-9
é bem forte	3
é bem fraco	-4
é bem frágil	-3
é bem grande	3
é bem interessante	5
é bem rápido	5
é bem simples	2
é boa	-1
é boa mas	-18
é bom e	14
é bom mais	-4
é bom mas	5
é bom ouvir	10
é bom porém	5
é bonita	-2
é bonita mas	-3
é bonito	-4
é bonito mas	-12
é bonzinho	-3
é capaz de	6
é cedo	6
é cedo para	5
é chamado	5
é chamado de	4
é cobrado	-4
é colocado	-4
é como	1
é completamente	-13
é comprar	3
é confortável	10
é crime	-3
é d	13
é da	-12
é das	3
é das minhas	22
é de	-1
é de baixa	-8
é de boa	6
é de excelente	30
é de fácil	2
é de péssima	-9
é de qualidade	5
é de ótima	8
é decepcionante	-4
é demais !	6
é designado	5
é dez	13
é dia	-4
é diferente	-1
é difícil	-5
é divertido	5
é durável	3
é eficaz	4
é eficiente	-5
é enganosa	-2
é espetacular	22
é essa	-17
é essa ?	-11
é esse ?	-4
é esse de	-8
é exatamente	12
é exatamente como	14
é exatamente o	5
é excelente	5
é excelente !	-3
é excelente o	3
é excepcional	11
é extremamente eficiente	12
é falso	5
é fraca	-3
é fraco	-7
é frágil	3
é fácil	-11
é fácil de	-7
é fã	3
é gay	4
é grande	1
é grande e	7
é horrível	6
é ideal	17
é ideal para	4
é igual	6
é igual a	4
é impecável	5
é impossível	-7
é incrível	38
é incrível !	5
é indiscutível	11
é insuportável	-4
é lento	-17
é leve	12
é linda	-8
é linda !	2
é linda e	-7
é linda porém	-4
é lindo	-22
é lindo mas	-3
é lindo porém	-3
é mais	-1
é mais forte	6
é mal	-8
é maravilhosa	11
é maravilhosa !	3
é maravilhoso	-9
é maravilhoso não	6
é meu	3
é minha	7
é minúsculo	-3
é mt	19
é mto	-7
é muito	-7
é muito baixa	-2
é muito baixo	-11
é muito barulhento	-4
é muito bem	2
é muito boa	-9
é muito bom	46
é muito bonita	8
é muito bonito	3
é muito divertido	7
é muito duro	-11
é muito fina	-3
é muito fino	-23
é muito fofo	11
é muito fraca	-2
é muito fraco	-5
é muito fragil	-3
é muito frágil	21
é muito funcional	5
é muito fácil	10
é muito inferior	-6
é muito legal	5
é muito lento	-6
é muito leve	-2
é muito pequena	-7
é muito pequeno	-1
é muito prática	-4
é muito resistente	10
é muito ruim	-1
é muito rápido	4
é muito top	8
é nota	8
é não	3
é não NOT_ter	8
é o	10
é o fone	6
é o maior	24
é o melhor	39
é o nicolas	14
é o pior	-3
é o que	12
é o segundo	10
é o user	5
é ok	-4
é original	-18
é otimo	16
é otimo mas	13
é outra	-10
é para	-3
é pequena mas	6
é perfeita	20
é perfeito	-3
é perfeito !	6
é prometido	3
é prático	-10
é péssima	-19
é péssimo	33
é quanto	5
é que a	4
é que eu	-7
é que poderia	7
é que é	-3
é quem	-4
é questão	-6
é questão de	-5
é rapido	9
é razoável	-8
é realmente	-2
é regular	1
é resistente	2
é resistente e	7
é ruim	-11
é rápida	-5
é rápido	7
é saber	8
é sem	-2
é sem NOT_comentários	6
é sem NOT_dúvida	4
é sempre	-3
é sensacional	10
é seu	16
é show	5
é silencioso	-5
é silencioso e	4
é simples	-9
é simplesmente	5
é sobre	-10
é super	-5
é surpreendente	5
é só colocar	6
é só ter	4
é tbm	5
é td	-13
é todo	-10
é top	3
é totalmente	-7
é totalmente diferente	-2
é tudo	4
é tudo de	5
é tudo que	26
é tão fofa	6
é um	4
é um absurdo	12
é um aparelho	16
é um bom	22
é um desrespeito	-5
é um dos	2
é um espetáculo	3
é um excelente	15
é um livro	13
é um lixo	4
é um relógio	4
é um ótimo	5
é uma caixa	5
é uma das	15
é uma excelente	4
é uma falha	8
é uma falta	-2
é uma grande	6
é uma maravilha	4
é uma porcaria	4
é uma réplica	-2
é uma vergonha	-6
é uma ótima	11
é valido	5
é verdade	-13
é versátil	12
é ótima	-6
é ótima !	6
é ótima e	7
é ótimo	39
é ótimo !	-2
é ótimo para	3
é ótimo porém	7
é ótimo só	13
édecasa	4
época	2
ê	4
ícone	30
ñ	-41
ñ NOT_é	-21
óbvio	-4
ótima	106
ótima !	10
ótima a	-3
ótima absorção	-4
ótima aquisição	4
ótima balança	6
ótima compra	40
ótima câmera	2
ótima e	22
ótima e o	4
ótima ferramenta	3
ótima fixação	3
ótima imagem	-6
ótima imagem e	-4
ótima impressora	4
ótima mas o	-4
ótima não	3
ótima o	9
ótima opção	13
ótima para	-7
ótima qualidade	49
ótima qualidade !	1
ótima qualidade chegou	19
ótima qualidade de	-7
ótima qualidade e	-4
ótima qualidade entrega	3
ótima relação	4
ótima relação custo	3
ótima tv	6
ótimas	60
ótimas as	6
ótimo	82
ótimo !	21
ótimo acabamento	50
ótimo acabamento e	8
ótimo agora	-6
ótimo aparelho	23
ótimo atendimento	18
ótimo celular	14
ótimo chegou	-2
ótimo com	-5
ótimo custo beneficio	-12
ótimo custo benefício	57
ótimo custo x	15
ótimo desempenho	41
ótimo e	2
ótimo e a	2
ótimo e com	3
ótimo estado	-27
ótimo estado e	3
ótimo funcionamento	10
ótimo jogo	11
ótimo livro	2
ótimo material	-26
ótimo muito	2
ótimo não	-5
ótimo para	-13
ótimo para quem	3
ótimo pois	7
ótimo porém	8
ótimo pra	2
ótimo presente	3
ótimo preço	-6
ótimo preço e	5
ótimo produto	70
ótimo produto !	-38
ótimo produto com	7
ótimo produto e	5
ótimo produto recomendo	3
ótimo produto só	3
ótimo recomendo	-12
ótimo relógio	6
ótimo super	7
ótimo tecido	4
ótimos	43
ótimos e	5
última	-22
última vez	-7
última vez que	-2
último	-3
últimos	4
últimos dias	9
úmido	-5
única	21
única coisa	24
única coisa boa	-5
única coisa q	3
única coisa que	22
única observação	8
única ressalva	7
única ressalva é	6
única vez	-3
único	25
único aparelho	5
único detalhe	6
único ponto	5
único ponto negativo	-3
único ponto que	12
único porém	44
único porém é	9
único problema	5
único problema foi	5
único problema é	62
único senão	9
úteis	-1
úteis e	-2
úteis no	-9
úteis para	-2
útil	51
útil e	9
útil e prático	5
útil para	-7
útil é	3
♡	46
♥	36
✌	49
❤	54
❤ conversacombial	13
❤ encontro	23
❤ masterchefbr	22
❤ thenoite	27
❤ videoshowaovivo	35
❤ ❤ conversacombial	5
❤ ❤ ❤	34
❤ 😍	5
🇧🇷	30
👍	53
👏	49
👏 conversacombial	14
👏 👏	12
👏 👏 conversacombial	11
👏 👏 👏	55
💓	28
💔	-57
💕	3
💖	36
💙	62
💜	35
📺	3
😁	31
😂	7
😂 conversacombial	27
😂 domingolegal	23
😂 😂	3
😂 😂 conversacombial	21
😂 😂 😂	15
😉	58
😊	54
😋	58
😍	71
😍 conversacombial	13
😍 masterchefbr	19
😍 videoshowaovivo	6
😍 😍	53
😍 😍 😍	33
😒	-53
😔	-36
😕	-13
😘	5
😞	-41
😞 😞	-12
😡	-17
😢	-64
😢 💔	-10
😢 😢	-13
😢 😢 😢	-10
😩	-15
😬	-18
😭	-7
😭 domingolegal	5
😭 encontro	-20
😭 😭	-28
😭 😭 😭	3
😱	-4
😹	19
🙄	-16
🙄 🙄	-11
🙌	18
🤗	32
🤣 🤣	-8
🤣 🤣 🤣	-7
