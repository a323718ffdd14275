# format: repute-lexicon/1
# name: reviews
# language: pt
# version: 1
# licence: GPL-3.0-or-later
# trained-on: pt_b2w negative=13181 neutral=6653 positive=13326 held-out=8366 digest=097b72d9c2f750162c124a0e530721b8
# trained-on: pt_umsab_tweets negative=720 neutral=720 positive=721 held-out=870 digest=3a3a5aad8d88af2c1a32c55dc9191581
# settings: entries=20000 words=3 texts-min=2 cost=12 digits=no presence
# settings: dropped=25 calibration-error=0.0134
# negators: não nao ñ nem nunca jamais sem nada nenhum nenhuma ninguém tampouco
# negation-window: 3
# scale: 0.12326949
# slope: 0.150358
# probability: 0.926865 0.0493695
# thresholds: -0.230 0.220
# accuracy: pt_b2w n=6682 binary=0.9315 f1=0.9325 n3=8366 f1-3=0.6634 pearson=0.7999
# accuracy: pt_umsab_tweets n=580 binary=0.8483 f1=0.8526 n3=870 f1-3=0.6075 pearson=0.6528
!	7
! ?	-7
:(	-39
:)	23
:/	-58
:/ masterchefbr	-10
:d	28
;)	-5
;d	37
<3	18
?	-18
NOT_a	-1
NOT_a NOT_americanas	10
NOT_a NOT_compra	-35
NOT_a NOT_comprar	6
NOT_a NOT_câmera	-4
NOT_a NOT_declarar	12
NOT_a NOT_descrição	-6
NOT_a NOT_desejar	33
NOT_a NOT_dever	10
NOT_a NOT_devolução	-3
NOT_a NOT_encomenda	3
NOT_a NOT_entrega	-2
NOT_a NOT_loja	-9
NOT_a NOT_mercadoria	-9
NOT_a NOT_minha	-7
NOT_a NOT_mochila	-6
NOT_a NOT_necessidade	5
NOT_a NOT_necessidade NOT_de	12
NOT_a NOT_nota	4
NOT_a NOT_nota NOT_fiscal	-13
NOT_a NOT_nota fiscal	6
NOT_a NOT_oportunidade	-5
NOT_a NOT_oportunidade de	-4
NOT_a NOT_pele	7
NOT_a NOT_pena	7
NOT_a NOT_pena comprar	6
NOT_a NOT_reclamar	38
NOT_a NOT_reclamar NOT_do	16
NOT_a NOT_tela	-5
NOT_a NOT_temperatura	-11
NOT_a NOT_troca	-2
NOT_a NOT_usar	-4
NOT_a NOT_ver	-3
NOT_a NOT_ver NOT_com	7
NOT_a NOT_água	-18
NOT_a americanas	7
NOT_a compra	9
NOT_a cor	-3
NOT_a descrição	-10
NOT_a descrição do	-4
NOT_a desejar	11
NOT_a minha	3
NOT_a mirian	-7
NOT_a netflix	-4
NOT_a ninguém	-17
NOT_a outra	-5
NOT_a tempo	7
NOT_a troca	-16
NOT_a tv	-3
NOT_a venda	-3
NOT_abaixando	6
NOT_abre	-19
NOT_abri	-3
NOT_absolutamente	2
NOT_absorve	-4
NOT_abóbora	-15
NOT_acabamento	-33
NOT_acabou	5
NOT_aceita	-11
NOT_aceito	-21
NOT_aceitou	3
NOT_acende	-8
NOT_acessar	3
NOT_achei NOT_que	-9
NOT_acompanhando	-5
NOT_acompanhar	16
NOT_aconselho	-29
NOT_acontece NOT_com	7
NOT_acordo	-18
NOT_acordo com	-5
NOT_acostumado	8
NOT_acreditei	22
NOT_acreditei NOT_quando	5
NOT_acredito	2
NOT_acredito NOT_q	-15
NOT_acredito NOT_que	2
NOT_acredito NOT_que NOT_o	-9
NOT_adequadamente	-23
NOT_adequado	-3
NOT_adianta	-5
NOT_adiantou	-46
NOT_adiantou nada	-6
NOT_afirmar	-3
NOT_agora	8
NOT_agride	4
NOT_aguenta	-42
NOT_aguenta nada	-8
NOT_aguento	7
NOT_aguento NOT_mais	6
NOT_aguentou	-5
NOT_ainda	20
NOT_ainda !	-8
NOT_ainda não	-9
NOT_ajuda	-14
NOT_ajudar	3
NOT_ajudou	-3
NOT_ajustar	-7
NOT_alcance	-5
NOT_alergia	22
NOT_algo	-10
NOT_algo que	-5
NOT_alguma	-7
NOT_alimentos	4
NOT_alisa	-12
NOT_altas	-5
NOT_alto mas	6
NOT_além	-5
NOT_amar	64
NOT_ambiente	-3
NOT_americana	-4
NOT_americanas	40
NOT_americanas NOT_e	-7
NOT_americanas nem	-6
NOT_anatel	-8
NOT_andar	-10
NOT_ano	-6
NOT_anos	-7
NOT_anunciado	8
NOT_anúncio	-5
NOT_ao	-15
NOT_ao NOT_menos	-3
NOT_ao NOT_que	-4
NOT_aonde	-13
NOT_apara	-4
NOT_aparece	-26
NOT_aparelho	-5
NOT_aparelhos	-3
NOT_aparenta	-5
NOT_apena	-6
NOT_apenas	-6
NOT_aperta	31
NOT_aplicativo	-4
NOT_aplicativos	-6
NOT_apresenta	-7
NOT_apresentou	35
NOT_apresentou NOT_problemas	10
NOT_apresentou nenhum	14
NOT_apresentou nenhum NOT_problema	4
NOT_aquela	13
NOT_aquele	-7
NOT_aqui	-4
NOT_aquilo	-8
NOT_arranhão	16
NOT_arrepende	14
NOT_arrependi	19
NOT_arrependimentos	5
NOT_arrependo	64
NOT_arrependo NOT_de	5
NOT_arrependo NOT_de ter	4
NOT_as	-8
NOT_as NOT_dimensões	-13
NOT_as NOT_especificações	-4
NOT_as NOT_expectativas	-3
NOT_as NOT_luzes	5
NOT_as NOT_minhas	-6
NOT_as NOT_peças	3
NOT_as mãos	3
NOT_assim	-11
NOT_assistencia	-3
NOT_assisti	-5
NOT_assistir	7
NOT_assisto	-6
NOT_assisto NOT_mais	-11
NOT_assistência	-5
NOT_assistência NOT_técnica	-5
NOT_ate	-3
NOT_ate NOT_o	-6
NOT_atende	-26
NOT_atende NOT_as	-4
NOT_atendem	11
NOT_atendeu	-51
NOT_atendida	2
NOT_atendido	4
NOT_atendimento	-4
NOT_atenção	-23
NOT_atrapalha	51
NOT_atrapalha NOT_o	8
NOT_atrapalhe	-4
NOT_atrativo	-4
NOT_atrás	-4
NOT_atualiza	6
NOT_atualização	-37
NOT_até	-32
NOT_até NOT_agora	-2
NOT_até NOT_hoje	-12
NOT_até agora	-7
NOT_autorização	-6
NOT_avaliar	14
NOT_avaliar NOT_algo	-5
NOT_avaliar NOT_mais	11
NOT_avaliar NOT_o	22
NOT_avaliar NOT_o produto	27
NOT_avaliar NOT_pois	-14
NOT_avaliar NOT_um	-7
NOT_avaliar NOT_um produto	-6
NOT_avaliar o	-2
NOT_avaliar o produto	-26
NOT_avaliar pois	-13
NOT_avaliar um	-6
NOT_avaliar um produto	-4
NOT_avaliação	5
NOT_avaliá	-21
NOT_avaliá NOT_lo	-5
NOT_avaria	19
NOT_avarias	-6
NOT_avisa	-5
NOT_aviso	7
NOT_azul	-5
NOT_baixa	-4
NOT_bandeja	-3
NOT_barato	25
NOT_barulhento	18
NOT_barulho	45
NOT_base	-3
NOT_bate	-10
NOT_bateria	-2
NOT_bem	-20
NOT_bem e	-4
NOT_bem mas	4
NOT_bluetooth	-13
NOT_boa	-17
NOT_bom	-21
NOT_bom resultado	4
NOT_bonito	-12
NOT_bordas	-5
NOT_botão	4
NOT_branco	-6
NOT_brasil	12
NOT_braço	16
NOT_brilho	-16
NOT_brincadeira	-8
NOT_brincadeira não	-5
NOT_buscar	-4
NOT_cabe	-24
NOT_cabo	-33
NOT_cabo NOT_usb	-3
NOT_cadeiras	-4
NOT_caiam	-8
NOT_caiam NOT_nessa	-9
NOT_caixa	-7
NOT_canais	-7
NOT_cancelamento	-13
NOT_cancelar	16
NOT_cansar	12
NOT_capa	-11
NOT_capacete	-6
NOT_capinha	9
NOT_carga	-22
NOT_caro	10
NOT_carrapatos	8
NOT_carrega	-38
NOT_carregador	-2
NOT_carregar	3
NOT_carregava	-5
NOT_carregou	-16
NOT_carro	-5
NOT_casa	-17
NOT_causou	8
NOT_cd	-7
NOT_celular	12
NOT_cep	-13
NOT_certeza	6
NOT_certeza de	19
NOT_certo	-36
NOT_chave	19
NOT_chega NOT_as	8
NOT_chega NOT_no	-4
NOT_chega nem	-11
NOT_chegar	2
NOT_chegar NOT_na	12
NOT_chegar NOT_na data	9
NOT_chegou	-60
NOT_chegou !	5
NOT_chegou ?	-10
NOT_chegou NOT_a	-8
NOT_chegou NOT_ainda	-17
NOT_chegou NOT_até	-2
NOT_chegou NOT_e	-4
NOT_chegou NOT_em	-20
NOT_chegou NOT_em NOT_minha	-5
NOT_chegou NOT_na	-7
NOT_chegou NOT_no	4
NOT_chegou NOT_o	-11
NOT_chegou NOT_o NOT_produto	-2
NOT_chegou antes	11
NOT_cheguei	-9
NOT_cheguei NOT_a	-6
NOT_claras	-2
NOT_claro	-8
NOT_cliente	5
NOT_cobertura	-5
NOT_cobrar	28
NOT_cobrar NOT_o	7
NOT_cobre	-27
NOT_coceira	5
NOT_codigo	-6
NOT_cola	-4
NOT_colchão	-3
NOT_colocaram	-15
NOT_com NOT_a	-3
NOT_com NOT_o	-6
NOT_com NOT_um	6
NOT_com a	2
NOT_com as	5
NOT_com o	8
NOT_com os	-3
NOT_com um	-2
NOT_com vcs	-4
NOT_comandos	-3
NOT_comentários	3
NOT_comer	-20
NOT_comeu	-27
NOT_comeu NOT_abóbora	-6
NOT_começar	-8
NOT_como	-5
NOT_como NOT_avaliar	-26
NOT_como NOT_avaliar o	7
NOT_como NOT_avaliar pois	-2
NOT_como NOT_avaliar um	-3
NOT_como NOT_deveria	-14
NOT_como NOT_eu	-12
NOT_como NOT_excelente	8
NOT_como NOT_me	13
NOT_como NOT_na	-6
NOT_como NOT_opinar	-5
NOT_como NOT_usar	2
NOT_compara	-9
NOT_comparação	10
NOT_compatível	-5
NOT_compensa	-10
NOT_compensa NOT_comprar	-4
NOT_completa	-5
NOT_complicação	24
NOT_complicações	12
NOT_comporta	-4
NOT_compra	2
NOT_comprando	-5
NOT_comprar	5
NOT_comprar NOT_mais	-15
NOT_comprar NOT_mais nada	-6
NOT_comprar nada	-4
NOT_comprarei	5
NOT_compraria	-16
NOT_compraria NOT_novamente	-19
NOT_compras	-11
NOT_compre	-62
NOT_compre !	-5
NOT_comprei	3
NOT_comprem	-75
NOT_comprem !	-11
NOT_compro	-25
NOT_compro NOT_mais	-29
NOT_compro NOT_mais nada	-2
NOT_compro nada	-14
NOT_comprometesse	7
NOT_comprometeu	8
NOT_comunicação	-7
NOT_concorrente	18
NOT_condiz	-2
NOT_condiz NOT_com	-23
NOT_condiz NOT_com NOT_a	-11
NOT_condiz NOT_com NOT_o	-2
NOT_condição	-4
NOT_condições	-15
NOT_condições NOT_de	-10
NOT_conecta	-10
NOT_confere	-2
NOT_confere NOT_com	-3
NOT_confiança	-23
NOT_confiavel	4
NOT_confio	-21
NOT_conforme	-2
NOT_conforto	-12
NOT_confortável	-4
NOT_conhecia	34
NOT_consegue	9
NOT_consegui	-15
NOT_conseguia	4
NOT_conseguimos	-11
NOT_conseguindo	-10
NOT_conseguir	-31
NOT_conseguir NOT_usar	-4
NOT_conseguiram	-22
NOT_conseguiu	12
NOT_consigo	-19
NOT_consigo NOT_acessar	4
NOT_consigo NOT_achar	-17
NOT_consigo NOT_avaliar	6
NOT_consigo NOT_contato	3
NOT_consigo NOT_entrar	-9
NOT_consigo NOT_entrar NOT_em	-5
NOT_consigo NOT_falar	-15
NOT_consigo NOT_falar NOT_com	-6
NOT_consigo NOT_usar	-20
NOT_consta	-15
NOT_consumidor	-8
NOT_contar NOT_que NOT_o	4
NOT_contato	43
NOT_contato NOT_com	4
NOT_contato NOT_que	9
NOT_contato com	-3
NOT_contato comigo	-2
NOT_contato para	-5
NOT_conteúdo	-15
NOT_controle	-20
NOT_controle NOT_de	-3
NOT_controle NOT_e	-7
NOT_cor	20
NOT_coragem NOT_de	-3
NOT_cores	-9
NOT_corresponde	-52
NOT_corresponde NOT_ao	-4
NOT_correspondem	-7
NOT_correspondeu	-12
NOT_corretamente	4
NOT_correto	-7
NOT_corta	-18
NOT_corta nada	-5
NOT_costumo	8
NOT_coube	-4
NOT_credibilidade	-6
NOT_creio	-29
NOT_creio NOT_que	-19
NOT_cuidado	-5
NOT_cumpre	-39
NOT_cumpre NOT_com	-7
NOT_cumpre NOT_o	-17
NOT_cumpre NOT_o NOT_que	-10
NOT_cumprem	-11
NOT_cumprem NOT_com	-5
NOT_cumprido	-11
NOT_cumprindo	-5
NOT_cumprir	-31
NOT_cumpriram	-7
NOT_cumpriram NOT_o	-5
NOT_cumpriu	-2
NOT_curti	-29
NOT_curto	8
NOT_código	5
NOT_código NOT_de	-7
NOT_d	-15
NOT_da	-11
NOT_da NOT_americanas	-23
NOT_da NOT_compra	-4
NOT_da NOT_qualidade	-20
NOT_da NOT_qualidade do	-8
NOT_da americanas	3
NOT_da loja	-11
NOT_dando	-2
NOT_danifica	10
NOT_dano	-5
NOT_danos	7
NOT_dao	-5
NOT_dar	-12
NOT_das	-10
NOT_das NOT_americanas	-3
NOT_data	-2
NOT_dava	-5
NOT_de	-5
NOT_de NOT_acordo	-10
NOT_de NOT_acordo com	-4
NOT_de NOT_chegar	-26
NOT_de NOT_entrega	3
NOT_de NOT_entrega nem	9
NOT_de NOT_enviar	-3
NOT_de NOT_forma	-41
NOT_de NOT_instruções	-3
NOT_de NOT_jeito	2
NOT_de NOT_longe	-7
NOT_de NOT_ouvido	-5
NOT_de NOT_ser um	5
NOT_de NOT_uso	-6
NOT_de NOT_vidro	7
NOT_de forma	-13
NOT_de nada	15
NOT_de parar	12
NOT_de parar de	9
NOT_de retirar	10
NOT_de testar	6
NOT_de uso	-3
NOT_decepcionou	26
NOT_declarar	18
NOT_defeito	16
NOT_deixa NOT_a	-8
NOT_deixa NOT_a NOT_desejar	4
NOT_deixa NOT_de	3
NOT_deixa NOT_de NOT_ser	7
NOT_deixa nada	5
NOT_deixar	-1
NOT_deixou	8
NOT_deles	-10
NOT_dentro	2
NOT_depois	-4
NOT_depois NOT_de	-4
NOT_deram	25
NOT_deram NOT_retorno	3
NOT_deram NOT_satisfação	-6
NOT_deram nenhuma	-5
NOT_desagradáveis	9
NOT_desagradáveis !	6
NOT_descrição	-46
NOT_desde	13
NOT_desejar	52
NOT_desinstalar	10
NOT_desliga	-7
NOT_desligou	4
NOT_despachado	-4
NOT_desperdiça	8
NOT_desperdiça NOT_milho	5
NOT_dessa	-32
NOT_desse	10
NOT_desta	2
NOT_deste	-16
NOT_detalhes	-5
NOT_deu	6
NOT_deu NOT_problema	7
NOT_deu nenhum NOT_problema	5
NOT_deve	-2
NOT_devendo	18
NOT_devendo nada	12
NOT_dever	15
NOT_deveria NOT_ser	-4
NOT_deveriam	-11
NOT_devido	-15
NOT_devolução	-25
NOT_devolver	-24
NOT_devolveram	13
NOT_devolveram NOT_meu	3
NOT_devolveram NOT_o	-7
NOT_devolvi	-31
NOT_devolvi NOT_porque	-7
NOT_devolvo	-4
NOT_dia	-4
NOT_dias	-5
NOT_dificuldade	16
NOT_difícil	6
NOT_dimensões	-20
NOT_dinheiro	-22
NOT_dinheiro de	-10
NOT_dinheiro de volta	-7
NOT_direito	-54
NOT_direito NOT_e	4
NOT_discute	9
NOT_disponível	-31
NOT_disse	5
NOT_disse NOT_que	23
NOT_disse NOT_que NOT_a	18
NOT_disso	-16
NOT_diz	-15
NOT_dizer	-2
NOT_dizer NOT_se	-4
NOT_do	-1
NOT_do NOT_meu	-6
NOT_do NOT_produto	-1
NOT_do NOT_produto NOT_chegar	-4
NOT_do NOT_que reclamar	7
NOT_do mesmo	-5
NOT_do que	-3
NOT_do tamanho	18
NOT_dois	-9
NOT_dor	5
NOT_dormir	5
NOT_dos	-11
NOT_dos meus	-8
NOT_dura	-23
NOT_dura NOT_muito	3
NOT_dura nada	-27
NOT_dura nem	-19
NOT_durante	-4
NOT_durou	-14
NOT_duvida	11
NOT_duvidas	13
NOT_duvidas NOT_a	7
NOT_dá	-24
NOT_dá NOT_certo	-4
NOT_dá NOT_para	5
NOT_dá NOT_pra	2
NOT_dá NOT_uma	-3
NOT_dão	-8
NOT_dúvida	40
NOT_dúvidas	-14
NOT_e	10
NOT_e NOT_ainda	-23
NOT_e NOT_igual	-4
NOT_e NOT_mail	5
NOT_e NOT_muito NOT_bom	-7
NOT_e NOT_o	-4
NOT_e NOT_também	-5
NOT_e a	-4
NOT_e ainda	-7
NOT_e eu	11
NOT_e mail	-14
NOT_e nao	-4
NOT_e nem	6
NOT_e nem NOT_o	-3
NOT_e ninguém	4
NOT_e não	-42
NOT_e o	-6
NOT_e sem	-4
NOT_e sim	-2
NOT_efeito	-18
NOT_efeito nenhum	-3
NOT_efetuar	-33
NOT_eficaz	-12
NOT_ela	-21
NOT_ele	1
NOT_eles	16
NOT_em	7
NOT_em NOT_casa	-2
NOT_em NOT_contato	-25
NOT_em NOT_contato comigo	-2
NOT_em NOT_contato para	-3
NOT_em NOT_minha	-8
NOT_em NOT_minhas	-2
NOT_em NOT_português	-19
NOT_em contato	2
NOT_em contato com	3
NOT_em estoque	-19
NOT_em nenhum	-2
NOT_em português	-8
NOT_em um	8
NOT_em uma	10
NOT_email	-25
NOT_embalagem	-16
NOT_embalagem original	-4
NOT_emitida	-16
NOT_emitido	-3
NOT_emitiram	-5
NOT_empresa	-9
NOT_encaixa	-25
NOT_encaixa NOT_direito	-8
NOT_encaixam	-38
NOT_encaixar	-10
NOT_encaixe	-2
NOT_encaixou	-5
NOT_encomenda	10
NOT_encontrar	5
NOT_encontro	3
NOT_endereço	-7
NOT_entender	3
NOT_entendi	-6
NOT_entendo	-10
NOT_entra	-19
NOT_entra NOT_em	-9
NOT_entra NOT_em NOT_contato	-2
NOT_entrada	-19
NOT_entrar	11
NOT_entrar NOT_em	2
NOT_entrar NOT_em contato	1
NOT_entraram	4
NOT_entraram NOT_em	3
NOT_entraram NOT_em NOT_contato	2
NOT_entre os	10
NOT_entrega	-21
NOT_entrega NOT_em	4
NOT_entrega NOT_no	-4
NOT_entrega NOT_o	-3
NOT_entrega nem	17
NOT_entregam	4
NOT_entregar	-33
NOT_entregaram	-12
NOT_entregaram NOT_a	-3
NOT_entregaram NOT_e	3
NOT_entregaram NOT_o	15
NOT_entregaram NOT_o NOT_produto	-7
NOT_entregaram NOT_o produto	-3
NOT_entregarem	-9
NOT_entregasse	21
NOT_entregou	3
NOT_entregou NOT_o	-9
NOT_entregue	-16
NOT_entregue !	5
NOT_entregue NOT_até	-8
NOT_entregue NOT_e	-14
NOT_entregue NOT_por	-4
NOT_entregues	-6
NOT_entrou	-34
NOT_entrou NOT_em	-19
NOT_entrou NOT_em NOT_contato	-11
NOT_então	-3
NOT_enviado	-30
NOT_enviar	-29
NOT_enviaram	-3
NOT_enviou	-5
NOT_equipamento	14
NOT_era	1
NOT_era NOT_do	-6
NOT_era NOT_o	-11
NOT_era NOT_o NOT_que	-5
NOT_escorrega	7
NOT_escova	-7
NOT_escrever	11
NOT_escrever mas	7
NOT_escuta	-4
NOT_escuto NOT_o	5
NOT_esforço	7
NOT_espaço	5
NOT_especifica	-20
NOT_especificação	-11
NOT_especificações	-18
NOT_espera	-7
NOT_esperado	-12
NOT_esperando	-7
NOT_esperar	-3
NOT_esperava	-6
NOT_espere	2
NOT_esperei	-8
NOT_esquecer	6
NOT_esquenta	-8
NOT_esquenta NOT_muito	-7
NOT_essa	-19
NOT_essa NOT_loja	-5
NOT_essas	-14
NOT_esse	-31
NOT_esse NOT_produto	-29
NOT_esta	3
NOT_estabilidade	-6
NOT_estar	2
NOT_estava	5
NOT_estava NOT_com	6
NOT_estava NOT_mais	5
NOT_estavam	-8
NOT_este	9
NOT_este NOT_produto	-18
NOT_estoque	-15
NOT_estorno	-3
NOT_estou	-13
NOT_estou NOT_conseguindo	-6
NOT_estou NOT_satisfeita	-3
NOT_estrelas	44
NOT_está	-25
NOT_está NOT_funcionando	-8
NOT_está NOT_sendo	-7
NOT_estão	-39
NOT_eu	-7
NOT_eu esperava	-10
NOT_excelente	75
NOT_exigir muito	-5
NOT_existe	-4
NOT_existia	-10
NOT_expectativas	-21
NOT_experiencia	21
NOT_explicar	-10
NOT_explicação	-34
NOT_fabricado	-4
NOT_fabricante	-5
NOT_falando	14
NOT_falar	-12
NOT_falar NOT_com	-16
NOT_falar NOT_da	-28
NOT_falar NOT_da NOT_entrega	-4
NOT_falar NOT_na	4
NOT_falaram	-4
NOT_falta	3
NOT_falta de	-3
NOT_faltando	4
NOT_faltar	9
NOT_faz	-6
NOT_faz NOT_a	-6
NOT_faz NOT_efeito	-3
NOT_faz NOT_entrega	19
NOT_faz NOT_milagre	8
NOT_faz NOT_muito	-3
NOT_faz NOT_o	-10
NOT_faz nada	-5
NOT_fazem	5
NOT_fazer	21
NOT_fazer NOT_a	-4
NOT_fazer NOT_o	-3
NOT_fazer nada	-10
NOT_fazê	9
NOT_fecha	-5
NOT_fechar	-4
NOT_feita	-16
NOT_feito	-6
NOT_feliz	-4
NOT_fez	-16
NOT_fiapos	4
NOT_fica	-3
NOT_fica NOT_a	10
NOT_fica NOT_a NOT_dever	8
NOT_fica NOT_bem	-3
NOT_fica NOT_devendo	7
NOT_fica NOT_devendo nada	6
NOT_fica NOT_muito	-8
NOT_fica NOT_no	-15
NOT_ficar NOT_abaixando	4
NOT_ficaram	17
NOT_fico	3
NOT_fico NOT_mais	7
NOT_ficou	-17
NOT_filme	10
NOT_fiquei	-1
NOT_fiquei NOT_satisfeita	-9
NOT_fiquei NOT_satisfeita NOT_com	-5
NOT_firmes	-2
NOT_firmeza	-32
NOT_fiscal	16
NOT_fiscal foi	-13
NOT_fixa	-9
NOT_fixação	-19
NOT_fixo	-3
NOT_fiz	-2
NOT_fizeram	-16
NOT_foi	5
NOT_foi NOT_cumprido	-6
NOT_foi NOT_emitida	-5
NOT_foi NOT_entregue	-39
NOT_foi NOT_entregue !	3
NOT_foi NOT_entregue NOT_até	-6
NOT_foi NOT_entregue NOT_e	-6
NOT_foi NOT_enviado	5
NOT_foi NOT_feita	-7
NOT_foi NOT_feito	-3
NOT_foi NOT_o	2
NOT_foi NOT_o NOT_que	-4
NOT_foi NOT_possível	-8
NOT_foi NOT_postado	-4
NOT_foi NOT_recebido	-4
NOT_foi NOT_resolvido	9
NOT_foi nem	-15
NOT_fome	-5
NOT_fone	-7
NOT_fone NOT_de	-2
NOT_fones	-12
NOT_for	6
NOT_fora	-6
NOT_forma	-54
NOT_formada	-6
NOT_formato	-11
NOT_forte	-9
NOT_força	-4
NOT_fosse	-9
NOT_fosse NOT_o	-5
NOT_fosse NOT_pelo	6
NOT_fosse NOT_por	-7
NOT_foto	-40
NOT_fotos	-5
NOT_fraco	-6
NOT_frescura	36
NOT_fui	29
NOT_full	-3
NOT_full NOT_hd	-4
NOT_fumaça	6
NOT_funciona	-26
NOT_funciona !	8
NOT_funciona NOT_a	-3
NOT_funciona NOT_bem	-6
NOT_funciona NOT_com	-4
NOT_funciona NOT_como	-5
NOT_funciona NOT_e	-12
NOT_funciona NOT_mais	-19
NOT_funciona NOT_o	-4
NOT_funcionalidade	-11
NOT_funcionando	-37
NOT_funcionar	-30
NOT_funcionaram	-5
NOT_funcionava	-3
NOT_funcionou	-66
NOT_funcionou NOT_mais	-3
NOT_furos	-4
NOT_fácil	9
NOT_fácil de	3
NOT_fã	13
NOT_ganhar	12
NOT_garantia	-6
NOT_gasta	15
NOT_gastar NOT_muito	9
NOT_gela	-11
NOT_gelada	-12
NOT_gente	-4
NOT_gira	-4
NOT_globo	-12
NOT_gordura	11
NOT_gostam	14
NOT_gostaria	14
NOT_gostei	-18
NOT_gostei !	-12
NOT_gostei NOT_da NOT_qualidade	-12
NOT_gostei NOT_do	-26
NOT_gostei NOT_do NOT_produto	-26
NOT_gostei NOT_foi	5
NOT_gostei NOT_foi NOT_do	5
NOT_gostei NOT_mas	13
NOT_gostei NOT_pois	-8
NOT_gostei NOT_por	-4
NOT_gostei NOT_que	4
NOT_gostei não	-11
NOT_gosto NOT_de	4
NOT_grande	-2
NOT_grava	-10
NOT_grave	7
NOT_graça	-35
NOT_gruda	28
NOT_gruda NOT_os	9
NOT_gruda nada	24
NOT_h	17
NOT_haveria	-3
NOT_havia	-29
NOT_havia NOT_sido	-4
NOT_hoje	-57
NOT_horas	-21
NOT_houve	3
NOT_hp	-2
NOT_há	-19
NOT_idêntica	6
NOT_igual	5
NOT_igual NOT_o	-3
NOT_iluda	-6
NOT_ilumina	-10
NOT_iluminação	-8
NOT_imagem	-1
NOT_imagina	21
NOT_imaginava	-5
NOT_imaginava NOT_que	-3
NOT_importa NOT_o	-8
NOT_incomoda	7
NOT_indicaria	-6
NOT_indicação	-6
NOT_indico	-17
NOT_indico NOT_a	-5
NOT_infelizmente	-13
NOT_informa	-54
NOT_informam	-8
NOT_informar	-9
NOT_informação	-14
NOT_informação NOT_sobre	-4
NOT_informações	-16
NOT_inox	-4
NOT_instalado	3
NOT_instalar	-5
NOT_instalei	15
NOT_instrução	3
NOT_instruções	-20
NOT_interferir NOT_no	9
NOT_internet	-2
NOT_isso	-13
NOT_isso !	-4
NOT_ja	3
NOT_jeito	-6
NOT_jogo	-7
NOT_justificativa	-9
NOT_já	5
NOT_kit	-12
NOT_lacre	-6
NOT_lanterna	-6
NOT_lava NOT_a	17
NOT_lava NOT_louça	-10
NOT_lavar	-5
NOT_lembro	6
NOT_li	8
NOT_lidar	77
NOT_liga	-41
NOT_liga NOT_mais	-9
NOT_ligado	-4
NOT_ligando	-5
NOT_ligar	-33
NOT_ligava	-17
NOT_ligou	5
NOT_ligou NOT_mais	-10
NOT_limpa	-4
NOT_local	-5
NOT_logo	-3
NOT_loja	46
NOT_lojas	25
NOT_lojas NOT_americanas	-5
NOT_lojas americanas	-2
NOT_longe	-24
NOT_louça	-5
NOT_lugar	-22
NOT_luzes	8
NOT_lá	-17
NOT_lá NOT_essas	-3
NOT_lâmpada	-8
NOT_lê	-4
NOT_m	-6
NOT_machuca	6
NOT_machuca NOT_a	6
NOT_machuca NOT_a NOT_pele	4
NOT_madeira	-5
NOT_mail	7
NOT_mais	22
NOT_mais !	-2
NOT_mais NOT_a	1
NOT_mais NOT_a mirian	-6
NOT_mais NOT_barato	10
NOT_mais NOT_comprarei	-15
NOT_mais NOT_compro	-32
NOT_mais NOT_compro nada	-9
NOT_mais NOT_em	-9
NOT_mais NOT_em estoque	-7
NOT_mais NOT_o	1
NOT_mais NOT_o produto	3
NOT_mais nenhum	-8
NOT_mais não	-13
NOT_mais sem	18
NOT_mais sem NOT_ele	8
NOT_manda	4
NOT_mandar	-7
NOT_mandaram	-29
NOT_mandava	6
NOT_mandou	-14
NOT_mantem	-6
NOT_mantém	-35
NOT_manual	-25
NOT_manual NOT_de	-7
NOT_manual NOT_em	-4
NOT_marca	-8
NOT_marcado	12
NOT_mas	-4
NOT_masterchefbr	-6
NOT_material	-40
NOT_me	-3
NOT_me NOT_arrependi	10
NOT_me NOT_arrependo	41
NOT_me NOT_arrependo NOT_de	4
NOT_me NOT_decepcionou	5
NOT_me NOT_deixou	39
NOT_me NOT_deram	7
NOT_me NOT_dá	-9
NOT_me NOT_entregaram	-12
NOT_me NOT_entregaram NOT_o	-5
NOT_me NOT_entregasse	14
NOT_me NOT_entregou	-5
NOT_me NOT_enviaram	-4
NOT_me NOT_foi	-4
NOT_me NOT_responde	-16
NOT_me NOT_responderam	16
NOT_me NOT_respondeu	5
NOT_medida	-16
NOT_medidas	-3
NOT_medo	19
NOT_medo !	3
NOT_meio	-7
NOT_melhor	18
NOT_melhor NOT_porque	8
NOT_melhor porém	-5
NOT_melhor que	7
NOT_memória	-4
NOT_menos	-5
NOT_mercadoria	-25
NOT_merece	-15
NOT_mesma	-1
NOT_mesmo	14
NOT_metade	-8
NOT_metade NOT_do	-3
NOT_meu	-13
NOT_meu NOT_dinheiro	19
NOT_meu NOT_dinheiro de	-4
NOT_meu NOT_pedido	-5
NOT_meu NOT_problema	-11
NOT_meu NOT_produto ainda	-3
NOT_meu dinheiro	-4
NOT_meu pedido	-4
NOT_meu problema	-8
NOT_meu produto	-22
NOT_meus	-6
NOT_milagre	11
NOT_milho	13
NOT_mim	10
NOT_minha	-39
NOT_minha NOT_tv	-3
NOT_minha casa	-8
NOT_minhas	-74
NOT_minhas NOT_expectativas	-2
NOT_minhas expectativas	-3
NOT_minutos	-25
NOT_miriam	-9
NOT_modelo	-5
NOT_monta	-5
NOT_montar	3
NOT_mostrou	14
NOT_motivo	-5
NOT_motivos	-18
NOT_movimentos	11
NOT_mudando	7
NOT_mudou	-6
NOT_muito NOT_barulho	7
NOT_muito NOT_bem	-4
NOT_muito NOT_do produto	-6
NOT_muito NOT_espaço	18
NOT_muito NOT_fraco	-4
NOT_muito NOT_grande	8
NOT_muito NOT_grave	17
NOT_muito NOT_resistente	-5
NOT_muito NOT_ruim	-2
NOT_muito bom	7
NOT_mês	-15
NOT_na	-7
NOT_na NOT_americanas	-3
NOT_na NOT_data	-7
NOT_na NOT_embalagem	-8
NOT_na NOT_internet	-6
NOT_na NOT_minha	-15
NOT_na americanas	6
NOT_na descrição	-7
NOT_na mão	15
NOT_nas	-29
NOT_natural	-7
NOT_necessidade NOT_de	42
NOT_necessidades	-13
NOT_necessita	11
NOT_necessita NOT_de	7
NOT_necessário	10
NOT_negar NOT_que	10
NOT_negativo	7
NOT_nessa	-41
NOT_nessa NOT_loja	-3
NOT_nesse	-6
NOT_nesse NOT_site	-8
NOT_nesta	-18
NOT_neste	-17
NOT_netflix	-35
NOT_ninguem	-16
NOT_no	2
NOT_no NOT_celular	-3
NOT_no NOT_estoque	-3
NOT_no NOT_lugar	-3
NOT_no NOT_meu	-6
NOT_no NOT_prazo e	-3
NOT_no NOT_produto	3
NOT_no NOT_site	-12
NOT_no brasil	-3
NOT_no endereço	-3
NOT_no site	-4
NOT_nome	-6
NOT_normal	-14
NOT_nota	5
NOT_nota NOT_fiscal	5
NOT_nota NOT_fiscal foi	-10
NOT_nota fiscal	3
NOT_nota fiscal !	11
NOT_nota fiscal e	-3
NOT_notícias	-6
NOT_novo	-3
NOT_noção	-20
NOT_nude	-12
NOT_num	-13
NOT_numeração	-4
NOT_número	-3
NOT_o	-18
NOT_o NOT_ambiente	-4
NOT_o NOT_aparelho	-2
NOT_o NOT_braço	11
NOT_o NOT_cabo	-11
NOT_o NOT_celular	4
NOT_o NOT_chip	-9
NOT_o NOT_cliente	-17
NOT_o NOT_código	4
NOT_o NOT_efeito	-9
NOT_o NOT_fone	-10
NOT_o NOT_kit	-5
NOT_o NOT_manual	-4
NOT_o NOT_material	-3
NOT_o NOT_melhor	-3
NOT_o NOT_mesmo	16
NOT_o NOT_meu	-15
NOT_o NOT_meu produto	-12
NOT_o NOT_pedido	-4
NOT_o NOT_peso	4
NOT_o NOT_porque da	-4
NOT_o NOT_prazo	-9
NOT_o NOT_prazo de	-6
NOT_o NOT_preço	-9
NOT_o NOT_problema	-5
NOT_o NOT_produto	-25
NOT_o NOT_produto !	-26
NOT_o NOT_produto ainda	5
NOT_o NOT_produto até	-14
NOT_o NOT_produto como	-3
NOT_o NOT_produto e	-27
NOT_o NOT_produto em	7
NOT_o NOT_produto já	-3
NOT_o NOT_produto no	-3
NOT_o NOT_produto não	4
NOT_o NOT_produto o	-3
NOT_o NOT_produto para	-5
NOT_o NOT_produto pois	-3
NOT_o NOT_produto por	-6
NOT_o NOT_produto que	24
NOT_o NOT_que	2
NOT_o NOT_que esperava	-6
NOT_o NOT_que eu	-23
NOT_o NOT_que fazer	-11
NOT_o NOT_que promete	-8
NOT_o NOT_que reclamar	30
NOT_o NOT_que é	-8
NOT_o NOT_recebi	-15
NOT_o NOT_resultado	-8
NOT_o NOT_site	4
NOT_o NOT_suficiente	-8
NOT_o NOT_tamanho	-8
NOT_o NOT_tempo	-4
NOT_o azul	-6
NOT_o da	-4
NOT_o da foto	-2
NOT_o frete	6
NOT_o meu	-4
NOT_o problema	-3
NOT_o produto não	3
NOT_o produto pois	12
NOT_o produto porque	-5
NOT_o produto que	-5
NOT_o produto é	-3
NOT_o que	-7
NOT_o que eu	-6
NOT_o que não	-3
NOT_o seu	-17
NOT_o valor	6
NOT_obtive	-26
NOT_obtive NOT_resposta	21
NOT_obtive NOT_retorno	-6
NOT_obtive nenhum	-2
NOT_obtive nenhuma	-2
NOT_ocorrer	-7
NOT_ocupa	12
NOT_ocupa NOT_espaço	-3
NOT_ocupa NOT_muito	9
NOT_ocupa NOT_muito NOT_espaço	7
NOT_ocupar NOT_espaço	6
NOT_oferece	-8
NOT_oferecer	-11
NOT_oficiais	18
NOT_oleoso	31
NOT_olhar	-4
NOT_onde	14
NOT_opinar	1
NOT_opinião	-3
NOT_oportunidade de	-5
NOT_opção	-3
NOT_oque	-5
NOT_original	-67
NOT_original !	-4
NOT_original NOT_e	-3
NOT_os	-9
NOT_os NOT_aplicativos	-4
NOT_ou	-12
NOT_outro	5
NOT_ouvido	-8
NOT_ouvir	-5
NOT_p	-10
NOT_paciência	-7
NOT_padrão	-3
NOT_pagar	-11
NOT_palavras	5
NOT_para	-21
NOT_para NOT_o	-5
NOT_para nada	-4
NOT_para ninguém	-7
NOT_parafuso	-4
NOT_parceiro	7
NOT_parece	-32
NOT_parece NOT_que	-5
NOT_parecer	-11
NOT_parei	11
NOT_parei NOT_de	7
NOT_parte	-15
NOT_passa	-40
NOT_passar	-20
NOT_passaram	-9
NOT_passou	-11
NOT_pau	-5
NOT_pedi	-7
NOT_pedi NOT_a	-4
NOT_pedido	-34
NOT_pega	-24
NOT_pegar	-4
NOT_pegou	-6
NOT_pela	-9
NOT_pele	5
NOT_pelo	3
NOT_pelo o	7
NOT_pelo site	-5
NOT_película	-25
NOT_pena	10
NOT_pena comprar	7
NOT_perde	16
NOT_perdi	-3
NOT_perfeitamente	-4
NOT_perigo	30
NOT_permite	-3
NOT_perto	-4
NOT_pesado	9
NOT_peso	5
NOT_pessoa	-4
NOT_peças	6
NOT_pincel	-8
NOT_pior	-3
NOT_pode	3
NOT_pode NOT_faltar	8
NOT_pode NOT_sair	-16
NOT_pode NOT_ser	-17
NOT_poder	-13
NOT_podia	-15
NOT_pois	15
NOT_pois NOT_a	-4
NOT_pois NOT_o	-5
NOT_pois não	-8
NOT_por	2
NOT_por isso	-16
NOT_por mim	-11
NOT_porque	3
NOT_porque da	-5
NOT_porque o	8
NOT_porquê	-12
NOT_português	-13
NOT_posicionamento	-11
NOT_posição	-54
NOT_possibilidade	4
NOT_possivel	3
NOT_posso	-3
NOT_posso NOT_avaliar	-18
NOT_posso NOT_avaliar NOT_o	8
NOT_posso NOT_avaliar NOT_pois	-7
NOT_posso NOT_avaliar NOT_um	-6
NOT_posso NOT_avaliá	-5
NOT_posso NOT_avaliá NOT_lo	-4
NOT_posso NOT_falar	2
NOT_posso NOT_fazer	-8
NOT_posso NOT_ficar	4
NOT_posso NOT_opinar	-7
NOT_posso NOT_recomendar	-3
NOT_possui	-5
NOT_possível	-38
NOT_postado	-7
NOT_pouco	-16
NOT_pq	-10
NOT_pra	14
NOT_pra NOT_avaliar	-4
NOT_pra NOT_mim	4
NOT_pra NOT_quem	-9
NOT_pra NOT_usar	-4
NOT_pra NOT_ver	-7
NOT_pra nada	-3
NOT_pra ninguém	12
NOT_pratico	-10
NOT_prato	-8
NOT_prazo	-13
NOT_prazo e	-8
NOT_precisa	18
NOT_precisa NOT_ficar	10
NOT_precisar	-2
NOT_preciso NOT_mais	3
NOT_precisou	11
NOT_precisão	-22
NOT_presente	-2
NOT_presta	-35
NOT_pretendo	-15
NOT_pretendo NOT_comprar	-3
NOT_previsão	-23
NOT_previsão NOT_de	-8
NOT_preço	-2
NOT_preço !	5
NOT_primeira	3
NOT_pro	9
NOT_problema	2
NOT_problema NOT_com	4
NOT_problema NOT_e	8
NOT_problema NOT_quanto	5
NOT_problemas	14
NOT_problemas NOT_até	15
NOT_problemas NOT_até NOT_o	5
NOT_problemas NOT_e	3
NOT_problemas NOT_para	16
NOT_produto	-25
NOT_produto !	-48
NOT_produto NOT_chegar	-6
NOT_produto NOT_e	5
NOT_produto a	-2
NOT_produto ainda	4
NOT_produto ate	-3
NOT_produto até	-33
NOT_produto até agora	-3
NOT_produto até hoje	-3
NOT_produto como	-6
NOT_produto comprado	-4
NOT_produto e	-57
NOT_produto e nem	-4
NOT_produto e não	-3
NOT_produto em	11
NOT_produto então	-3
NOT_produto está	-2
NOT_produto já	-6
NOT_produto no	-8
NOT_produto não	3
NOT_produto o	-4
NOT_produto para	-15
NOT_produto pois	-5
NOT_produto por	-11
NOT_produto porque	-6
NOT_produto que	23
NOT_produto que comprei	-15
NOT_produto é	-6
NOT_produtos	6
NOT_projeta	-5
NOT_promoção	8
NOT_protege	5
NOT_proteção	8
NOT_provoca	7
NOT_prática	4
NOT_pude	-24
NOT_puder	4
NOT_pé	-2
NOT_pés	-6
NOT_pó	6
NOT_q NOT_era	8
NOT_qual	-17
NOT_qual NOT_é	-4
NOT_qualidade	-21
NOT_qualidade de	6
NOT_qualquer	3
NOT_quando	-9
NOT_quanto	3
NOT_quanto NOT_tempo	-10
NOT_quantos	-13
NOT_quase	-13
NOT_que	14
NOT_que NOT_a	3
NOT_que NOT_atrapalhe	-3
NOT_que NOT_ele	-12
NOT_que NOT_iria	-4
NOT_que NOT_isso	31
NOT_que NOT_o	2
NOT_que NOT_reclamar	5
NOT_que esperava	-7
NOT_que eu	-8
NOT_que eu comprei	3
NOT_que eu esperava	-29
NOT_que fazer	-14
NOT_que nao	-5
NOT_que não	-3
NOT_que o	-10
NOT_que o produto	-10
NOT_que promete	-11
NOT_que reclamar	49
NOT_que reclamar !	5
NOT_que se	-3
NOT_que é	-5
NOT_quebrar	4
NOT_queima NOT_a	5
NOT_queimar	35
NOT_queixas	15
NOT_quem	2
NOT_quem NOT_é	-6
NOT_querem	-6
NOT_queremos	6
NOT_querer	4
NOT_queria	-5
NOT_quero	12
NOT_quero NOT_mais	6
NOT_quero NOT_o	-3
NOT_quero NOT_que	-5
NOT_quis	5
NOT_rastrear	2
NOT_reais	-4
NOT_real	-27
NOT_realizar	-6
NOT_recebe	-30
NOT_recebe NOT_o	-2
NOT_recebemos	-13
NOT_recebemos NOT_o	-4
NOT_receber	-30
NOT_receber NOT_o	-13
NOT_receber NOT_o NOT_produto	-3
NOT_recebi	-50
NOT_recebi !	-23
NOT_recebi ?	-3
NOT_recebi NOT_a	-22
NOT_recebi NOT_a NOT_mercadoria	-3
NOT_recebi NOT_ainda	-10
NOT_recebi NOT_até	-9
NOT_recebi NOT_até NOT_hoje	-2
NOT_recebi NOT_e	-19
NOT_recebi NOT_meu	4
NOT_recebi NOT_meu NOT_produto	15
NOT_recebi NOT_o	18
NOT_recebi NOT_o NOT_mesmo	6
NOT_recebi NOT_o NOT_meu	-17
NOT_recebi NOT_o NOT_produto	10
NOT_recebi NOT_os	-3
NOT_recebi NOT_produto	7
NOT_recebi nada	7
NOT_recebi nenhum	4
NOT_recebi nenhuma	-3
NOT_recebido	-12
NOT_recebido NOT_o	-3
NOT_recebido NOT_o produto	-3
NOT_recebimento	-4
NOT_recebir	-5
NOT_recebo	-22
NOT_recebí	-11
NOT_reclamar	18
NOT_reclamar NOT_do	9
NOT_reclamar NOT_do produto	16
NOT_reclamações	7
NOT_recomendado	-13
NOT_recomendar	-23
NOT_recomendaria	-34
NOT_recomendo	-52
NOT_recomendo !	-41
NOT_recomendo NOT_a	7
NOT_recomendo NOT_a NOT_compra	-6
NOT_recomendo NOT_a NOT_loja	-4
NOT_recomendo NOT_a ninguém	-5
NOT_recomendo NOT_comprar	-2
NOT_recomendo NOT_e	-4
NOT_recomendo NOT_essa	-6
NOT_recomendo NOT_esse	-9
NOT_recomendo NOT_esta	4
NOT_recomendo NOT_este	15
NOT_recomendo NOT_este NOT_produto	-2
NOT_recomendo NOT_o	-10
NOT_recomendo NOT_o NOT_produto	-6
NOT_recomendo NOT_para	-9
NOT_recomendo NOT_pois	10
NOT_recomendo NOT_pra	9
NOT_recomendo NOT_pra ninguém	7
NOT_recomendo nem	-6
NOT_recomendável	-12
NOT_reconhece	-15
NOT_reconhece NOT_o	-7
NOT_reconheceu	-12
NOT_rede	-5
NOT_reembolso	-4
NOT_regulagem	-3
NOT_resistente	-7
NOT_resistência	-6
NOT_resolução	-4
NOT_resolva	3
NOT_resolve	14
NOT_resolvem	-16
NOT_resolver	-20
NOT_resolveram	-11
NOT_resolverem	-2
NOT_resolveu	-29
NOT_resolvido	20
NOT_respeita	-13
NOT_respeito	15
NOT_responde	8
NOT_responder	-18
NOT_responderam	-19
NOT_respondeu	13
NOT_responsabiliza	-12
NOT_resposta	-29
NOT_resposta NOT_da	-6
NOT_respostas	-11
NOT_ressarcida	-6
NOT_resseca	5
NOT_resultado	-51
NOT_resultados	-8
NOT_retorna	-10
NOT_retornam	-14
NOT_retornaram	-6
NOT_retorno	-86
NOT_retorno !	-5
NOT_retorno NOT_da	-2
NOT_roda	-21
NOT_roupa	-6
NOT_ruim	-14
NOT_ruim mas	-3
NOT_ruído	37
NOT_rótulo	-16
NOT_sabe	3
NOT_sabe NOT_o	-7
NOT_sabe NOT_o NOT_que	-5
NOT_sabe NOT_usar	6
NOT_sabem	3
NOT_sabendo	4
NOT_saber	10
NOT_saber NOT_se	-3
NOT_sabia	2
NOT_sai	-18
NOT_sai NOT_água	-4
NOT_saia	-12
NOT_saiu	17
NOT_sao	-14
NOT_sapato	7
NOT_sardinha	-5
NOT_satisfação	-16
NOT_satisfação NOT_sobre	-4
NOT_satisfeita	-11
NOT_satisfeita NOT_com	-8
NOT_satisfeita NOT_com a	-3
NOT_satisfeito	12
NOT_satisfeito NOT_com	-11
NOT_se	3
NOT_se NOT_acha	10
NOT_se NOT_arrepende	9
NOT_se NOT_arrepender	20
NOT_se NOT_compara	-5
NOT_se NOT_consegue	-19
NOT_se NOT_discute	6
NOT_se NOT_encaixa	-3
NOT_se NOT_encaixam	-2
NOT_se NOT_importa	-5
NOT_se NOT_pode	-7
NOT_se NOT_por	-7
NOT_se NOT_quer	16
NOT_se NOT_responsabiliza	-8
NOT_se NOT_é	4
NOT_se NOT_é bom	-5
NOT_se é	-3
NOT_segredo	14
NOT_segura	-2
NOT_segurança	-6
NOT_sei	1
NOT_sei NOT_como	-9
NOT_sei NOT_mais	-2
NOT_sei NOT_o	3
NOT_sei NOT_o NOT_que	-6
NOT_sei NOT_onde	5
NOT_sei NOT_qual	-3
NOT_sei NOT_quanto NOT_tempo	-7
NOT_sei NOT_quantos	-6
NOT_sei NOT_quem	-12
NOT_sei NOT_quem NOT_é	-4
NOT_sei NOT_se	9
NOT_sei NOT_se NOT_por	-6
NOT_sei NOT_se NOT_é	-7
NOT_selo	-42
NOT_selo NOT_do	-3
NOT_semana	-5
NOT_sempre	-3
NOT_sendo	-10
NOT_sendo NOT_possível	-6
NOT_senti	-5
NOT_sentir	6
NOT_sequer	-34
NOT_ser	5
NOT_ser NOT_original	-8
NOT_ser NOT_vendido	-7
NOT_serve	-17
NOT_serve NOT_no	-7
NOT_serve NOT_para	-19
NOT_serve NOT_para nada	-2
NOT_serviu	-27
NOT_será	3
NOT_seu	-3
NOT_seus	3
NOT_sido	-23
NOT_simples	19
NOT_site	33
NOT_smartphone	9
NOT_sobra	13
NOT_sobra NOT_de	5
NOT_sobre	-20
NOT_sobre NOT_a	-5
NOT_sobre a	-9
NOT_sobre o	-15
NOT_software	10
NOT_solicitei	-3
NOT_solução	-5
NOT_som	-36
NOT_sombra	15
NOT_sombra NOT_de	10
NOT_somente	4
NOT_sorte	2
NOT_sou NOT_muito	8
NOT_suas	-3
NOT_sucesso	-89
NOT_suficiente	-2
NOT_suficiente para	-3
NOT_superou	-7
NOT_suporta	-61
NOT_suporta NOT_o	-6
NOT_suporte	-11
NOT_suporto	-11
NOT_surpresas NOT_desagradáveis	6
NOT_susto	7
NOT_são	-15
NOT_só	5
NOT_tablet	-4
NOT_tamanho	-22
NOT_também	3
NOT_também não	-4
NOT_tanta	8
NOT_tantas	-7
NOT_tanto	-1
NOT_te NOT_deixa	8
NOT_tela	-13
NOT_telefone	18
NOT_tem	-2
NOT_tem NOT_a	-7
NOT_tem NOT_assistência	-8
NOT_tem NOT_como	25
NOT_tem NOT_como NOT_avaliar	3
NOT_tem NOT_em	-3
NOT_tem NOT_em NOT_estoque	-4
NOT_tem NOT_força	-3
NOT_tem NOT_igual	8
NOT_tem NOT_informações	-7
NOT_tem NOT_melhor	5
NOT_tem NOT_muita	-20
NOT_tem NOT_muito	3
NOT_tem NOT_o	17
NOT_tem NOT_o NOT_produto	3
NOT_tem NOT_o NOT_que	4
NOT_tem NOT_o NOT_selo	-4
NOT_tem NOT_preço	5
NOT_tem NOT_segredo	9
NOT_tem NOT_som	-5
NOT_tem NOT_um	-6
NOT_tem NOT_um NOT_bom	-7
NOT_tem NOT_um NOT_telefone	-4
NOT_tem NOT_uma	-16
NOT_tem nada	-7
NOT_tem nada NOT_a	3
NOT_tem nada NOT_de	-5
NOT_tem nem	-9
NOT_tem nem NOT_um	-8
NOT_tem nenhum	-5
NOT_tem nenhuma	-15
NOT_tem uma	5
NOT_temos	-4
NOT_temos NOT_como	-4
NOT_temperatura	-29
NOT_tempo	-7
NOT_tempo NOT_para	-4
NOT_tenha	-1
NOT_tenham	-11
NOT_tenho	10
NOT_tenho NOT_como	-52
NOT_tenho NOT_como NOT_avaliar	-41
NOT_tenho NOT_do	10
NOT_tenho NOT_do NOT_que	6
NOT_tenho NOT_mais	9
NOT_tenho NOT_mais nada	4
NOT_tenho NOT_muito	-5
NOT_tenho NOT_o NOT_que	3
NOT_tenho NOT_oque	5
NOT_tenho NOT_que	17
NOT_tenho NOT_reclamações	10
NOT_tenho NOT_resposta	-8
NOT_tenho nada	2
NOT_tenho nem	-6
NOT_tentar	-3
NOT_ter	6
NOT_ter NOT_comprado	20
NOT_ter NOT_recebido NOT_o	-3
NOT_teria	-19
NOT_teria NOT_comprado	-12
NOT_terá	-4
NOT_testei	4
NOT_teve	2
NOT_tinha	12
NOT_tinha NOT_o	-13
NOT_tinha NOT_o NOT_produto	-6
NOT_tinham	-19
NOT_tira	-7
NOT_tirar	4
NOT_tire	26
NOT_tive	8
NOT_tive NOT_a	-14
NOT_tive NOT_a NOT_oportunidade	-4
NOT_tive NOT_mais	8
NOT_tive NOT_o	-5
NOT_tive NOT_retorno	-14
NOT_tive nenhum NOT_problema	14
NOT_tive nenhuma	-7
NOT_tive nenhuma NOT_resposta	-3
NOT_tiver	-1
NOT_tiver NOT_cuidado	-4
NOT_tiveram	-4
NOT_toda	-4
NOT_toda NOT_a	-4
NOT_toda hora	7
NOT_todo	-12
NOT_todos NOT_os NOT_celulares	8
NOT_tomando	-4
NOT_tomou	-13
NOT_top	10
NOT_totalmente	18
NOT_trabalhar	-8
NOT_transportadora	-9
NOT_trata	-3
NOT_trava	18
NOT_trava bateria	5
NOT_travam	7
NOT_travamentos	3
NOT_travava	-6
NOT_travou	6
NOT_tritura	-13
NOT_troca	-36
NOT_trocado	-3
NOT_trocar	-34
NOT_trocar NOT_o	2
NOT_trocaram	-6
NOT_troco	22
NOT_troco NOT_por	8
NOT_troquei	3
NOT_troquei NOT_porque	-5
NOT_tv	1
NOT_tão	1
NOT_tão NOT_bem	7
NOT_técnica	-22
NOT_um NOT_mês	-12
NOT_um NOT_pouco	-6
NOT_um NOT_produto	-13
NOT_um celular	9
NOT_um produto	-26
NOT_um produto que	-4
NOT_uma	-24
NOT_uma NOT_boa	-8
NOT_uma NOT_resposta	-13
NOT_uma NOT_semana	-3
NOT_usa	-2
NOT_usamos	15
NOT_usar	-2
NOT_usb	8
NOT_usei mas	-5
NOT_uso	3
NOT_utilidade	-6
NOT_utilizar	-2
NOT_utilizar NOT_a	8
NOT_utilizar NOT_o	-6
NOT_utilizei	25
NOT_utilizei NOT_o	4
NOT_utilizei NOT_o NOT_produto	9
NOT_utilizo	-7
NOT_vai	-3
NOT_vai NOT_se	10
NOT_vai NOT_se NOT_arrepender	7
NOT_vale	-60
NOT_vale NOT_a	-2
NOT_vale NOT_a NOT_pena	-1
NOT_vale NOT_o	-10
NOT_valor	11
NOT_vaza	3
NOT_vc	2
NOT_vcs	-3
NOT_veio	-3
NOT_veio NOT_a	-3
NOT_veio NOT_com	-2
NOT_veio NOT_como	-3
NOT_veio NOT_faltando	19
NOT_veio NOT_manual	-5
NOT_veio NOT_na	-17
NOT_veio NOT_na NOT_embalagem	-9
NOT_veio NOT_o	-11
NOT_veio nada	10
NOT_veio nada NOT_de	5
NOT_vejo	22
NOT_vem	-3
NOT_vem NOT_a	-7
NOT_vem NOT_com	6
NOT_vem NOT_com NOT_a	-7
NOT_venda	-8
NOT_vendedor	-16
NOT_vender	2
NOT_vendido	-13
NOT_venta	-6
NOT_vento	-7
NOT_ver	-26
NOT_ver NOT_com	9
NOT_ver NOT_com a	-3
NOT_ver nada	-8
NOT_ver o	-7
NOT_verdade	-7
NOT_vergonha	-31
NOT_vi	-15
NOT_vi NOT_o	-4
NOT_vi NOT_um	-4
NOT_victor	-14
NOT_vive	7
NOT_viver	13
NOT_viver sem	8
NOT_vivi	11
NOT_vivo	7
NOT_você	-6
NOT_vocês	-3
NOT_voltar	-13
NOT_voltarei	3
NOT_voltarei NOT_a	2
NOT_volto	7
NOT_volto NOT_a	4
NOT_vontade NOT_de parar	9
NOT_vou	-33
NOT_vou NOT_comprar	-3
NOT_vou NOT_mais	-8
NOT_vão NOT_se	14
NOT_vão NOT_se NOT_arrepender	10
NOT_wi	10
NOT_wifi	-6
NOT_às	-5
NOT_á	-14
NOT_água	-14
NOT_é	-10
NOT_é NOT_a	2
NOT_é NOT_a NOT_mesma	-2
NOT_é NOT_aquele	5
NOT_é NOT_assim	7
NOT_é NOT_barulhento	4
NOT_é NOT_bem	-6
NOT_é NOT_boa	-23
NOT_é NOT_bom	-17
NOT_é NOT_brincadeira	-5
NOT_é NOT_brincadeira não	-4
NOT_é NOT_confiável	-8
NOT_é NOT_da	-7
NOT_é NOT_de	-10
NOT_é NOT_de NOT_vidro	6
NOT_é NOT_excelente	5
NOT_é NOT_igual	3
NOT_é NOT_melhor	5
NOT_é NOT_necessário	10
NOT_é NOT_o	5
NOT_é NOT_o NOT_mesmo	14
NOT_é NOT_o NOT_que	-25
NOT_é NOT_original	-34
NOT_é NOT_perfeito	8
NOT_é NOT_possível	-5
NOT_é NOT_ruim	-15
NOT_é NOT_só	-4
NOT_é NOT_tão NOT_boa	-5
NOT_é NOT_uma	-7
NOT_é NOT_verdade	-11
NOT_é bom	-8
NOT_é nem	-3
NOT_êxito	-13
NOT_óleo	9
a agilidade	8
a agradecer	23
a algum	4
a algum tempo	3
a alguns	3
a alma	17
a altura	-3
a altura do	-13
a alça	2
a americana	-2
a americanas	-22
a americanas e	-1
a americanas não	-2
a americanas pela	-3
a apple	6
a apresentar	5
a armação	-11
a armação é	-5
a arte	16
a assistencia	-8
a assistência técnica	-6
a atendente	2
a autorizada	-9
a avaliar	-4
a avaliação	4
a balança	-6
a barba	10
a barra	-4
a base	-4
a bateria dura	7
a bateria e	-8
a bateria muito	10
a bateria não	6
a bateria poderia	6
a bateria tem	4
a bela	19
a beleza	45
a beleza do	11
a bicicleta	-9
a boa	-3
a boca	-16
a bomba que	-6
a borracha	-11
a burocracia	-3
a cabeça	-10
a cada dia	7
a cada três	9
a cadeira é	3
a cafeteira	11
a caixa	-9
a caixa e	-5
a caixa toda	-5
a caixa veio	-3
a caixa é	-5
a caixinha do	7
a cama	-6
a camera é	-3
a caminho	-16
a caminho do	-5
a camisa	4
a camisa do	5
a caneta	-2
a capa	-8
a capa não	-3
a cara da	6
a casa	-10
a casa e	9
a cena	13
a chapa	-18
a chapinha	3
a chapinha não	-5
a chave e	11
a chegada	12
a chegada do	6
a cobrança	-7
a coisa mais	13
a cola	-23
a coleção	6
a comida	4
a compra !	-4
a compra com	8
a compra de	-5
a compra dia	2
a compra e	-3
a compra em	-2
a compra mas	-4
a compra no	-5
a compra o	-2
a comprar com	4
a conexão	-3
a conta	-2
a conversa	-5
a coordenação	8
a cor da	-16
a cor do	-8
a cor veio	3
a corrupção	-15
a cortina	-15
a cortina em	-3
a culpa	-4
a culpa é	-4
a câmera	-3
a câmera não	-4
a câmera é	5
a d	4
a danos	14
a dar	-6
a data	5
a data da	-5
a data de	3
a demora	-2
a desejar	-15
a desejar foi	6
a desvantagem é	6
a deus	15
a deus !	19
a devolução	24
a devolução do	-5
a devolução e	14
a dia	3
a dica	2
a dica para	5
a doença	-9
a embalagem	-14
a embalagem toda	-5
a embalagem veio	-3
a empresa	9
a empresa não	9
a empresa tem	-4
a energia	-10
a entrada do	-9
a entrega	3
a entrega antes	3
a entrega atrasou	3
a entrega chegou	8
a entrega da	-7
a entrega das	2
a entrega deixou	6
a entrega demorou	4
a entrega do	-1
a entrega e	-3
a entrega está	-3
a entrega foi	-1
a entrega muito	3
a entrega ocorreu	-4
a entrega pela	5
a entrega pelo	-7
a entrega que	7
a entrega rápida	-4
a entrega super	11
a entrega é	-1
a entregar	-2
a equipe do	-6
a escova	-4
a espera	4
a esta	15
a este	2
a etiqueta	-5
a expectativa	2
a falta	6
a falta de	2
a família	10
a finalidade	3
a finalidade que	7
a fixação	-8
a fixação é	-3
a fonte	-2
a força	12
a força do	6
a foto	-1
a foto do	2
a foto é	-17
a fralda	11
a fritadeira	-4
a funcionar	4
a função	1
a função a	5
a fábrica	-17
a fátima bernardes	-20
a fátima é	12
a garantia	-7
a garantia não	-3
a garrafinha	7
a gaveta	-5
a gente vê	-7
a geração	-3
a globo	24
a história	9
a história do	18
a história é	3
a homenagem	14
a hora	-15
a hora que	-2
a idade	4
a ideia	-4
a idéia	-12
a imagem	-6
a imagem não	-9
a impressora	-2
a impressora não	-7
a impressão	-16
a informação	-6
a informação de	-7
a instalação foi	17
a instrução	10
a intenção	-15
a intenção de	-6
a lampada	-6
a lateral	-8
a lente	-9
a lg é	6
a ligar	-3
a limpeza	4
a logística	-4
a loja me	-5
a loja nao	5
a loja não	-2
a loja que	-7
a loja também	8
a luz	1
a lâmina	-3
a lâmpada	-2
a madeira	-8
a maior	-15
a mais	-4
a mais de	5
a mangueira	-16
a marca do	-3
a marreta	7
a medida	-10
a melhor	77
a menos de	-4
a mensagem	-25
a mercadoria	-5
a mesa	-19
a mesma	3
a mesma coisa	-3
a mesma não	-5
a mesma veio	-8
a mexer	7
a mim	-6
a minha	1
a minha esposa	7
a minha expectativa	8
a minha necessidade	-5
a minha preocupação	5
a minha veio	-5
a miriam	-3
a mirian	6
a moagem	9
a moldura	-3
a moça	-9
a máquina de	3
a mãe do	6
a mão	-3
a música do	19
a namaria	17
a necessidade	9
a necessidade do	5
a ninguém	-5
a noite	3
a noite e	13
a noite no	5
a nossa	3
a nota	5
a nota fiscal	-2
a novela	4
a não	-3
a o	4
a opção do	6
a ouro	8
a outra	-21
a outras	-3
a outras pessoas	3
a outros	5
a pantufa	29
a paola	5
a parceria	7
a parte	4
a parte do	-5
a parte dourada	-5
a partir	2
a partir da	5
a pasta	-5
a patroa	4
a pele	2
a película	-58
a película de	-4
a película não	-4
a película é	-6
a pena	-10
a pena !	21
a pena bom	5
a pena comprar	9
a pena e	-11
a pena o	7
a pena ser	5
a pena ter	3
a performance	10
a pergunta	-6
a peça	-15
a pilha	11
a pintura	-6
a pior	-45
a política	-14
a ponto	-5
a ponto de	-4
a pontualidade	3
a posição de	8
a pouco	19
a pouco tem	12
a pouco tempo	4
a presente	-15
a presente data	-12
a pressão	-6
a previsão	5
a previsão de	9
a primeira	1
a primeira parcela	-6
a primeira vez	2
a procura	5
a procura de	6
a promessa	5
a promoção	3
a prova	-17
a própria	-9
a qualidade deixa	-7
a qualquer hora	11
a qualquer momento	-10
a quase	2
a que	-6
a quem	-7
a rapidez	-7
a rapidez da	-5
a razão	12
a razão do	9
a realizar	7
a receber	-4
a reclamar	7
a reclamação	2
a renovação	5
a respeito	-4
a resposta	11
a resposta é	8
a rosca	-8
a sabedoria	8
a sabedoria do	6
a sair	-15
a satisfação	4
a saída	-8
a saída do	-17
a se	-6
a segunda	2
a ser	-3
a serra	13
a situação	-7
a smart tv	-3
a solução	-31
a sophia	7
a sorte	4
a sorte de	11
a sua	-1
a sua função	-6
a substituição	-10
a sujeira	-3
a surpresa	-2
a tal	-8
a tampa	-4
a tampa do	-19
a tecla	-9
a tela	-2
a tela fica	-4
a terra	7
a tinta	-2
a toa	-4
a todas	39
a todas as	26
a todos	5
a todos !	5
a todos do	-5
a todos os	6
a todos que	17
a tomada	-3
a tramontina	5
a traseira	-4
a travar	-5
a triste	-9
a troca	8
a troca !	-4
a troca do	11
a troca e	-36
a troca ou	-6
a troca por	-6
a tudo	3
a um mês	-3
a um preço	5
a unha	-3
a unica	6
a user	44
a user está	24
a user no	9
a vedação	-5
a venda	-1
a versão	4
a vez	12
a vida	17
a vida é	10
a vista	3
a voltagem	-15
a yuko	11
a água fica	6
a água não	-4
a última	-8
a única	10
a única coisa	10
aa	11
abaixo	-17
abaixo do	-4
abas	6
abençoe	33
aberta e	-2
aberto	1
aberto um	-3
abertura	-11
abnt	8
aborda	9
abordagem	10
abordagem clara	7
aborrecida	-10
abrangente	6
abraçar	14
abraços	7
abraços !	12
abre	-2
abre até	7
abri	-55
abri a	-2
abri o	-3
abri uma	-6
abril	9
abril e	5
abrir	-16
abrir a	3
abrir a caixa	3
abrir o	-26
abrir uma	-3
abriu	-16
abriu a	-5
abriu o	-5
abs	5
absurda	-18
absurdamente	5
absurdo	-39
absurdo !	-31
absurdo e	8
abusada	-8
abusivo	-34
abóbora !	-15
acaba muito	-14
acaba muito rápido	-11
acabamento	-7
acabamento !	-4
acabamento de	-7
acabamento do	-6
acabamento e	3
acabamento impecável	6
acabamento muito bom	8
acabamento não	-6
acabamento ruim	-12
acabamento é	-12
acabar	-2
acabar com	12
acabei dando	-8
acabou	-7
acabou o	-5
aceitável	11
aceleração	30
acende	3
acendimento	7
acento	-6
acerca	7
acerca da	8
acertar o	-12
acertou	10
acessibilidade	6
acesso	2
acesso a	2
acessível	9
acessível e	7
acessórios	-1
acham	-24
acham que	-10
achando	-16
achando que	-3
achando que era	5
achando que é	-11
achar que	-5
acharam	10
achava	-6
achava que	-10
achei	-4
achei a	-3
achei do	3
achei excelente	-4
achei fraco	-9
achei meio	-8
achei muito bom	5
achei muito interessante	5
achei pequena	-7
achei pequeno	-5
achei q era	6
achei que	-3
achei que a	-2
achei que era	-7
achei que estava	-4
achei que fosse	-6
achei que nem	7
achei que o	-2
achei que viria	9
achei uma	3
achei ótimo	6
acho	2
acho isso	-4
acho o	-6
acho q	-26
acho que	1
acho que a	5
acho que deveria	-4
acho que so	9
acho que é	-4
acho uma	-2
acidente	-18
acidentes	-6
acima da	34
acima da média	6
acima das	15
acima de	-2
acima de tudo	7
acionada	-9
acionar	18
acionar a	-7
acionar a garantia	-5
acionar o	4
acionei	-7
acionei a	-3
acompanhado dos	5
acompanhando	2
acompanhava	-7
aconchegante	14
acondicionado	14
aconselho	3
aconselho a	2
acontece	-5
acontece que	-15
acontecendo	-10
acontecer	5
aconteceu	-18
aconteceu com	-7
acordo	16
acordo com a	7
acordo com as	-3
acordo com minhas	3
acordo com o	-2
acostuma	13
acostumada	14
acreditam	-6
acreditando	-10
acreditar	-4
acreditar em	-3
acreditar que	-4
acredito	-3
acredito não	-7
acredito que	-1
acredito que ele	11
acredito que em	-4
acredito que vá	21
acredito ter	5
acrílico	-5
acusa	-13
adapta	11
adaptador	8
adaptei	24
adequa	34
adequada e	4
adequado	8
adequado ao	6
adequado para	4
adere bem	-9
aderência	10
adesivo	16
adesivos	-11
adianta	-6
adicionais	6
administrar	9
admirador	17
adolescente	4
adooro	49
adora	8
adoramos	42
adorando	76
adorando o	14
adorando o produto	4
adorar	4
adoraram	76
adoraram !	4
adorei	83
adorei !	33
adorei a	7
adorei a panela	8
adorei e	22
adorei essa	12
adorei esse	4
adorei muito	3
adorei o	71
adorei o celular	5
adorei o produto	28
adorei ótimo	-10
adorei ótimo produto	-4
adoro	97
adoro a	13
adoro as	7
adoro comprar	3
adoro essa	14
adoro esse	4
adoro o	21
adoroo	45
adorou	81
adorou !	27
adorou a	8
adorou e	10
adorou o	25
adorou o brinquedo	2
adorou o produto	3
adoção	5
adquira	20
adquiram	5
adquiri outro	12
adquirido e	34
adquirido o produto	-4
adquirir	1
adquirir o produto	-3
adquirir outra	7
adquirir produtos	7
adubo	7
adubo em	5
adulto	-3
adultos	-7
adultos não	-5
aff	-98
afinador	18
afinal eu	6
afinação	7
aflita	-25
aflição	-26
aflição esse	-9
afundou	-11
agente	-8
agilidade	13
agilidade da	6
agilidade da entrega	10
agilidade na	12
agilidade na entrega	7
agiliza	4
agilizar	-6
agora	10
agora !	-6
agora ?	-9
agora a	-3
agora acho	10
agora acho que	5
agora com	2
agora como	-7
agora encontro	28
agora estou	-4
agora estou esperando	-2
agora já	10
agora nada	-15
agora nada NOT_de	-4
agora nao	5
agora nao NOT_recebi	3
agora nem	-12
agora nenhuma	-10
agora no	-4
agora não	9
agora não NOT_chegou	3
agora não NOT_foi	3
agora não NOT_obtive	-12
agora não NOT_recebi	-57
agora não NOT_sei	-6
agora não NOT_tenho	7
agora o	2
agora o texto	8
agora posso assistir	5
agora só	4
agora tenho mais	7
agora tudo	2
agora vou	-13
agora vou ter	-8
agora é	6
agora é a	4
agosto	-25
agr	3
agradar	4
agradecer	10
agradeceria	-28
agradecida	-10
agradecido	10
agradeço a	3
agradou	25
agradou o	5
agradável	22
agradável e	9
agrião	-12
aguarda	-3
aguardando	-15
aguardando a	-30
aguardando a entrega	-14
aguardando ansiosa	46
aguardando até	-12
aguardando contato	3
aguardando e	-3
aguardando nota	-3
aguardando nota fiscal	-2
aguardando o	-18
aguardando o produto	-11
aguardando posição	-4
aguardando resposta	-12
aguardando retorno	-16
aguardando uma	13
aguardando uma posição	-8
aguardar	22
aguardar o	3
aguardar um	-5
aguardava	-4
aguardo	-36
aguardo a	-8
aguardo contato	-2
aguardo de	2
aguardo de um	-4
aguardo de uma	4
aguardo do	-9
aguardo o	-6
aguardo resposta	2
aguardo retorno	5
aguardo solução	-4
aguardo um	-8
aguardo uma	4
aguardo uma posição	3
aguentou	11
aguentou bem	7
agência	-6
ahh	-4
ahh que	5
ai	-3
ai caralho	-30
ai meu	-5
ai né	-5
aii	-9
ainda	-7
ainda !	3
ainda aguardando	-11
ainda aguardo	-7
ainda bem q	-4
ainda chegou	-8
ainda chegou antes	-4
ainda estava	-6
ainda estou	2
ainda estou aguardando	21
ainda estou descobrindo	7
ainda está	3
ainda está caro	9
ainda fica	-6
ainda mais	7
ainda me	-4
ainda melhor	16
ainda n recebi	-5
ainda nao	20
ainda nao NOT_chegou	12
ainda nao NOT_foi	-10
ainda nao NOT_recebi	19
ainda nem	-53
ainda não	39
ainda não NOT_a	4
ainda não NOT_aconteceu	-3
ainda não NOT_chegou	5
ainda não NOT_comprei	8
ainda não NOT_foi	-22
ainda não NOT_instalei	15
ainda não NOT_li	10
ainda não NOT_me	-9
ainda não NOT_o	-3
ainda não NOT_recebi	-67
ainda não NOT_tem	-6
ainda não NOT_testei	9
ainda não NOT_usei	13
ainda peguei	9
ainda pode ser	5
ainda por	7
ainda por cima	6
ainda preciso	9
ainda que	-5
ainda sem	-14
ainda veio	-2
ainda vem com	4
ajuda	27
ajuda a	18
ajuda bastante	3
ajuda bem	5
ajuda muito	15
ajuda na	15
ajudando	13
ajudando a	5
ajudando muito	18
ajudar a	6
ajudem	-30
ajudou	45
ajudou e	5
ajusta	15
ajustes	-8
alberto	30
alcançar	3
alcançar o	8
alcançou	5
alcool	-10
alega	-8
alega que	-5
alegam	-5
alegando	-5
alegria	51
alem do mais	-3
alerta	-4
algo	-18
algo de	-3
algo mais	-9
algo melhor	-10
algo que	-23
algo que não	-4
algodão	-8
alguem	5
algum	-11
algum problema	-6
algum tempo	2
alguma	-2
alguma coisa	-5
alguma resposta	-6
algumas	-3
algumas falhas	-3
algumas funções	-7
algumas lojas	11
algumas partes	11
algumas peças	9
alguns	-2
alguns anos	11
alguns arranhões	-6
alguns dias e	4
alguns meses	3
alguns pontos	-6
alguns problemas	-8
alguns que	12
alguém pode	2
alguém que	-4
alguém sabe	3
alheia	-3
ali	3
alimentar	-4
alimentação	-5
alimentos	6
alisa	5
aliás	2
alma	11
almofadas são	6
almoço	-11
alo	11
alta	8
alta qualidade	37
altamente	8
altashoras	1
altashoras a	7
altashoras tá	6
altashoras user	14
alterado	-13
alteração	-2
alternativas para	8
alto	1
alto baixo	6
alto padrão	5
alto valor	-10
altos	-5
altura	-9
altura do	-7
altíssima	4
altíssima qualidade	3
alumínio	-2
alça	5
alça para	7
além	4
além da demora	-14
além das	-8
além das minhas	-10
além de	6
além de bonito	2
além de demorar	-5
além de não	-1
além de parecer	7
além de ser	4
além de tudo	13
além disso	3
além do preço	2
alô	-4
ama	-4
amadores	-9
amam	22
amando	69
amando o	16
amanhã	3
amantes	7
amar	8
amaram	55
amarela	-11
amarelado	-26
amarelo	-11
amassada	-7
amassada e	-7
amassada mas	5
amassadas	-53
amassado	-14
amassado e	-17
amassados	4
ambiente !	6
ambiente mais	6
ambientes	25
ambientes internos	17
ambos	3
amei	89
amei !	-30
amei a	35
amei e	35
amei essa	16
amei minha	-25
amei minha compra	-12
amei muito	-3
amei o	28
amei o produto	36
amei tudo	-11
ameii	40
amenizou	7
america	-8
americanas	5
americanas !	2
americanas ?	-12
americanas como sempre	16
americanas de parabéns	2
americanas demora	10
americanas demora muito	5
americanas deveria	-6
americanas e	1
americanas e até	-6
americanas e da	-4
americanas e não	-14
americanas e parceiros	10
americanas entrega	12
americanas era	-13
americanas está	-2
americanas está de	5
americanas já	4
americanas mas	-1
americanas me	-5
americanas melhor	7
americanas muito	11
americanas nem	2
americanas nunca	3
americanas nunca NOT_mais	5
americanas não	16
americanas para	-6
americanas pela	-3
americanas pela entrega	2
americanas pela rapidez	-3
americanas por cumprir	7
americanas quanto	-3
americanas que	-4
americanas se	2
americanas só	2
americanas uma	-8
americanas é	5
americanos	-7
americas	-4
amiga	14
amigas	6
amigos	5
amigos !	11
amigos e	-10
amo	88
amo !	5
amo a	-2
amo a yuko	12
amo comprar	3
amo esse	46
amo masterchefbr	12
amo o	23
amo user	6
amoo	73
amor	-2
amor !	22
amor de deus	-10
amor de mãe	19
amor pelo	9
amores	19
amortecedor	-9
amou	119
amou !	31
amou e	9
amou o	6
amp	17
amperes	-7
ampla	3
amplo	5
amém	29
ana	-3
ana e	19
ana luisa	11
ana maria de	14
analógico	2
anatel	-25
anciosa	-3
anciosa pra	-8
andar	-4
android	10
androide	29
anel	-9
animais	32
aniversario	-5
aniversário para	24
aniversário para minha	14
anjo	11
ano	2
ano de	2
ano não	-4
ano que	7
anos da	16
anos de	-2
anos de uso	-2
anos e meio	-6
anos ele	26
anos que	3
ansiosa	10
ansiosa para	18
ansiosa pelo	23
ante	4
antecedência	3
antecipada	7
antenas	4
anteriormente	-4
antes	11
antes d	-6
antes da	-10
antes da data	17
antes de	-2
antes do	20
antes do combinado	26
antes do esperado	-2
antes do prazo	-5
antes do previsto	-5
antes do prometido	4
antes do que	3
antes do tempo	18
antes mesmo do	4
antiga	-26
antiga que	-6
antigos	-3
antônia	41
anual	5
anuncia	-11
anunciado	3
anunciado e	3
anunciam	-5
anunciando	-3
anunciante	-3
anunciar	-25
anuncio	8
anuncio de	-7
anuncio diz	-28
anuncio do produto	11
anuncio tinha	12
anúncio	-3
anúncio diz	-8
anúncio não	-21
anúncio é	-4
anúncios	-31
ao	-1
ao abrir o	-9
ao anunciado	3
ao autor	14
ao bebê	7
ao cliente	2
ao comprar	-8
ao consumidor	-18
ao corpo	-3
ao erro	-9
ao fabricante	-5
ao filtro	13
ao fornecedor	-5
ao instalar	-4
ao invés	2
ao lado	24
ao lado da	5
ao lado do	3
ao lavar	-5
ao leitor	6
ao ligar	-15
ao longo	5
ao manusear	-6
ao mesmo	6
ao mesmo tempo	7
ao meu gosto	-6
ao ponto	-3
ao procon	8
ao que	3
ao que eu	4
ao que se	20
ao receber	2
ao receber o	2
ao s	10
ao sair	7
ao seu	20
ao seu propósito	9
ao ver	-5
aos	-2
aos correios	-4
aos meus	-3
apagado	-10
apagar	4
apagou	-5
apaixonada	38
apaixonada pelo	12
apaixonada por	27
apaixonado	53
apaixonado pela	15
apaixonei	16
apara	8
aparador	-5
aparador de	-9
aparafusado	-6
aparar	16
aparece	-3
aparece a	-5
aparecer	3
aparecer o	13
apareceu	-1
apareceu a	6
apareceu o	-11
aparecia	-5
aparelho	2
aparelho !	4
aparelho apresentou	-4
aparelho atendeu	12
aparelho bem	7
aparelho boa	6
aparelho bom e	6
aparelho celular	8
aparelho chegou	3
aparelho com	2
aparelho com bom	6
aparelho começou	-3
aparelho cumpre	16
aparelho cumpre o	11
aparelho da mesma	7
aparelho de	7
aparelho grande	11
aparelho leve	3
aparelho mas	6
aparelho muito	-13
aparelho muito bom	38
aparelho nao	-4
aparelho no	-10
aparelho não	-10
aparelho o	-8
aparelho ou	-4
aparelho parece	-4
aparelho porém	-7
aparelho que eu	6
aparelho realmente	8
aparelho rápido	12
aparelho rápido e	6
aparelho se	-10
aparelho simples	7
aparelho é	-8
aparelho é bonito	-6
aparelho é muito	-4
aparelho é otimo	9
aparenta	-4
aparenta ser	-6
aparente	-11
aparentemente	-2
aparentemente bom	-5
aparentemente o	-3
aparência de	-6
apena	17
apenas	-4
apenas de um	11
apenas gostaria	17
apenas para	-20
apenas um	-5
aperta	-26
apertadas	-11
apertado	-28
apesar da	5
apesar da demora	18
apesar de	-1
aplicativos	-2
aplicativos desnecessários	7
aplicação	-2
apoiar	8
apoio	-18
apolo	8
apos	18
app	-1
app do	8
apps	13
apreciadores	5
aprendendo	14
aprendendo a	12
aprender a	-4
aprendizado	18
apresenta	-20
apresentado	-2
apresentador	22
apresentando	-25
apresentar	8
apresentava	-4
apresentação do	-5
apresentou	-24
apresentou defeito	-36
apresentou problema	-11
apresentou problemas	-6
apresentou uma	-4
aprofundar	13
aprovado	22
aprovado !	33
aprovado a	7
aprovado a compra	6
aprovado por	6
aprovei	40
aproveitamento	5
aproveitei a promoção	8
aprovo	9
aprovou	39
após a	-3
após a data	-5
após a entrega	-11
após a montagem	-5
após o uso	12
aquecimento	-4
aquela	5
aquele	3
aqueles	-2
aqueles de	-8
aqueles que	2
aqueles que querem	5
aqui	4
aqui com	-9
aqui minha	4
aqui no	2
aqui no brasil	6
aqui no pará	-9
aqui por	-4
aqui só	10
aquilo	14
aquilo que	6
aquisição	10
aquisição para	4
aquém	-18
ar	1
arandela	29
arara	-9
araujo	14
areas	8
areas de	6
armar	20
armar e	13
armazenamento	18
armazenamento e	10
armazenar	11
armação	-10
armação é	-7
aro	-11
arranhada	7
arranhadas	-6
arranhado	-18
arranhou	-5
arranhões	-37
arrasa	5
arrasando	18
arrasou	37
arrebentou	-36
arrebentou a	-4
arrependi	-55
arrependi de	2
arrependi de comprar	-3
arrependi de ter	2
arrependida	-24
arrependido	-18
arrependimento	-29
arrependo	-3
arrogante	-12
arrumar a	7
arrumar a casa	5
arte	28
artesanato	7
artificial	-6
as	-11
as abas	19
as americanas não	-3
as atividades	5
as bebidas	4
as bordas	-4
as borrachas	-4
as cadeiras	-6
as compras	11
as contas	7
as crianças	10
as crianças amaram	5
as cuecas	-5
as cuecas são	7
as cápsulas	3
as câmeras são	-8
as da	9
as demais	2
as descrições	17
as dimensões	-20
as dimensões do	-3
as especificações	7
as especificações e	8
as espectativas	-3
as expectativa	4
as expectativas	15
as expectativas !	5
as expectativas e	9
as expectativas porém	5
as folhas	-7
as fotos e	5
as funções	5
as gavetas	-4
as instruções	2
as lentes	-7
as linhas	3
as linhas de	13
as medidas	-1
as medidas do	-9
as minhas	-10
as minhas espectativas	24
as minhas expectativas	3
as minhas necessidades	-18
as mulheres	5
as necessidades	-13
as necessidades do	-12
as necessidades para	8
as nossas	4
as novas	8
as outras	-2
as palavras	-4
as partes	-8
as pecas	-3
as pessoas se	8
as peças	-3
as peças não	-3
as pilhas	-3
as pontas quebradas	7
as prateleiras	-3
as primeiras impressões	5
as que	-6
as rodas	-3
as tampas	-3
as tarefas	5
as teclas	3
as teclas são	5
as tintas	-6
as tiras	-9
as toalhas são	4
as vezes	-2
as vezes o	-4
asd	-12
asgard	5
aspecto	-8
aspectos	2
aspira	13
aspira super	5
aspira super bem	4
aspirador	7
assaduras	8
assando	46
assento	-18
assim	3
assim !	2
assim ?	-14
assim como	-1
assim fica	-2
assim gostei	14
assim gostei muito	5
assim mesmo	-9
assim nao	-15
assim o	-13
assim pra	18
assim que	7
assim recomendo	9
assim você	13
assim é	64
assistencia	7
assisti	4
assistindo	27
assistindo masterchefbr	17
assistir	7
assistir com	22
assistir o	-10
assistir o masterchefbr	-10
assistência	-13
assistência e	-9
assistência técnica	9
assistência técnica e	-9
assistência técnica para	-3
asus e	5
atalhos de	5
atardeesua	-26
ate	-1
ate a	3
ate agora	2
ate agora nada	5
ate agora nao	4
ate dia	-5
ate então	9
ate hj	-15
ate hoje	22
ate hoje nao	-6
ate hoje não	-7
ate o	4
ate o dia	-5
ate q	-6
atencao	8
atenciosa	56
atenciosamente	2
atencioso	17
atencioso e	4
atenciosos	-7
atende	11
atende a	-11
atende ao	12
atende ao que	18
atende as	24
atende as espectativas	5
atende as expectativas	1
atende as minhas	-13
atende bem	8
atende bem as	11
atende bem para	5
atende minha	12
atende minhas	22
atende minhas necessidades	11
atende muito	4
atende muito bem	3
atende no	6
atende o	20
atende o que	12
atende os	25
atende os requisitos	9
atende perfeitamente	34
atende todas	16
atende todas as	10
atende às	9
atende às expectativas	7
atende às necessidades	7
atendem	8
atendendo	32
atendendo as	-14
atendendo as minhas	-6
atendendo bem	7
atendendo minhas expectativas	6
atendendo todas	4
atendente	-17
atenderam	23
atendeu	48
atendeu a	4
atendeu a expectativa	-5
atendeu a minha	3
atendeu ao	30
atendeu ao que	9
atendeu as	-14
atendeu as expectativas	-45
atendeu as minhas	31
atendeu bem	-13
atendeu bem minhas	5
atendeu minha	37
atendeu minha expectativa	6
atendeu minha necessidade	11
atendeu minhas	20
atendeu minhas expectativas	1
atendeu minhas necessidades	5
atendeu muito	7
atendeu muito bem	5
atendeu o	7
atendeu o que	4
atendeu perfeitamente	9
atendeu todas	13
atendeu todas as	10
atendeu às	11
atendeu às minhas	5
atendida	9
atendida !	5
atendido	17
atendimento ao	2
atendimento da americanas	3
atendimento das lojas	4
atendimento e	-2
atendimento nota	4
atendimento prestado	7
atendimento péssimo	6
atenta	12
atenção	1
atenção dos	11
atenção para	14
atinge	9
atingiu	24
atingiu as	5
atitude	-12
atitudes	-14
atividades	12
atividades do	7
atividades e	4
ato da	-3
ator	21
atrapalham	-5
atrapalhando	-10
atras	6
atrasa	-3
atrasada	-2
atrasado	-22
atrasado e	-4
atrasado mas	9
atrasado o	-7
atraso	10
atraso e	-25
atraso e não	-3
atrasou uns	7
atrativo	4
através	-11
através do	-3
atriz	6
atrás	7
atrás de	3
att	2
atua	11
atual	1
atualidade	32
atualizado	12
atualizando	4
atualmente	2
até	-6
até a	1
até a data	2
até a entrega	8
até a presente	-7
até agora	-3
até agora nada	-2
até agora nao	-3
até agora nenhuma	-8
até agora não	3
até agora tem	4
até agora tudo	4
até antes	7
até antes do	6
até aqui	8
até aí	4
até bom	-4
até dar	-6
até hj	2
até hoje	-10
até hoje dia	-2
até hoje nada	-16
até hoje não	-18
até o	11
até o dia	-7
até onde	9
até que	-16
até que o	-4
até que é	-28
até ser	-7
aula	7
aumentando	-4
aumento	-12
ausente	14
automatico	25
autor	39
autorizada	-13
autorizado	-4
auxilia	7
auxiliam	14
auxiliar	-5
auxiliar não	-6
avalia	-3
avaliado	-13
avaliar	-9
avaliar ?	25
avaliar algo	-6
avaliar algo que	-3
avaliar o	28
avaliar o produto	-23
avaliar pois	-7
avaliar se	-3
avaliar se eu	-4
avaliar se não	7
avaliar se o	-4
avaliar um	-18
avaliar um produto	-3
avaliar uma	-8
avaliar uma coisa	-5
avaliaçao	-22
avaliação	-3
avaliação completa	5
avaliação do	-15
avaliação do produto	-8
avaliação e	3
avaliação é	-11
avalie	-29
avaliei	11
avalio	-4
avançada	22
avaria	-27
avaria e	-5
avariada	-6
avariadas	-4
avariado	-25
avariado e	-4
avariados	-7
avarias	-12
avelã	-4
avental	-33
avental azul	-14
aventura	12
avisar	-2
avisaram	-23
aviso	-27
avista	-6
avulso	14
axila	-4
axilas	7
azar	-29
azul	-5
azul !	4
azul eu	-23
azul masterchefbr	-6
azul topázio	5
azul tá	-13
azul vai	-14
azul vai se	-5
azul é	5
aí	4
aí agora	8
aí o	-7
aí vai	-6
b	-12
b ficou	4
b não	-10
b saiu	-24
baba	-3
babando	12
bacana	30
bacana !	17
bacanas	19
backup	14
bahia	8
bairro	-4
baita	-9
baixa	-70
baixa qualidade	-27
baixas	-7
baixo	-15
baixo custo	2
baixo da cama	8
baixo do	-10
baixo e	-7
baixo mas	3
baixo não	-3
baixíssima	-24
baixíssima qualidade	-11
bala no	16
balada	6
balança	-10
balança não	-3
balcão	-10
balde	-3
balsas	12
balsas ma	8
bamba	-11
bancada	4
bancária	4
banda	4
bandido	-8
bando	-26
bando de	-12
banheira	13
banqueta	-4
baratas	4
baratinho	-3
barato	-1
barato do	15
barato do que	12
barato mas	-3
barato mesmo	10
barato não	-5
barato o	6
barato que	-3
barato sai	-8
barato sai caro	-6
baratos	12
barba	17
barbosa	17
barras	7
barulhenta	-13
barulhento	-3
barulhento e	-17
barulhento mas	45
barulho !	-6
barulho de	-4
barulho e	-3
barulho mas	14
barulhão	-7
barzinho	4
base	4
basta	22
bastante	28
bastante !	9
bastante da	16
bastante do	20
bastante do produto	42
bastante e	21
bastante em	4
bastante espaço	2
bastante leve	9
bastante na	-4
bastante o	-3
bastante os	14
bastante potente	22
bastante resistente	12
bastante simples	7
batalha	16
batata	-3
batatas	9
bate massas	5
batedeira	-3
batendo	-16
bateria	-4
bateria acaba	-5
bateria com	-6
bateria descarrega	-9
bateria descarrega muito	-5
bateria dura	11
bateria dura bastante	7
bateria dura muito	22
bateria dura o	6
bateria duradoura	3
bateria muito	4
bateria muito rápido	7
bateria não	10
bateria não NOT_aguenta	-5
bateria não NOT_é	-8
bateria poderia	10
bateria que dura	19
bateria tem	7
bateria tem durado	5
baterias	-11
batido	-9
baunilha	-7
bb	2
bebida	6
bebidas	5
bebê	-5
bebê adorou	7
bebê não	8
bebê sequinho	4
beem antes	4
bege	-2
beijos	23
beijos ❤	5
bela	40
bela gil	16
bela gil é	5
bela imagem	4
belas	64
beleza	2
beleza do	5
belutti	66
belém	-3
belíssimo	15
bem	17
bem !	-7
bem a	12
bem abaixo	-10
bem acabado	-5
bem acessível	-3
bem adequado	6
bem alto	11
bem alto e	6
bem antes	-14
bem antes da	3
bem antes do	-9
bem ao	2
bem ao que	17
bem aos	-3
bem as	25
bem as minhas	6
bem as necessidades	13
bem atendida	26
bem bonita	2
bem bonita e	11
bem claro	-8
bem colorido	-10
bem com	27
bem completo	3
bem confeccionado	10
bem confortável	-3
bem construído	8
bem da	9
bem demais	6
bem dentro	7
bem diferente	-11
bem e	6
bem e o	20
bem eficiente	-2
bem em	2
bem embalada	2
bem embalado	-27
bem embalado !	-6
bem embalado e	40
bem embalado sem	10
bem escuro	12
bem estar	8
bem feita	-5
bem feitas	7
bem feito e	5
bem feitos	5
bem fino	-3
bem firme	27
bem firme as	7
bem fofinho	5
bem fraca	-13
bem fraco	-25
bem fraquinho	-4
bem frágil	-23
bem funcional	2
bem fácil	-11
bem grande	20
bem inferior	-5
bem interessante	20
bem legal	-2
bem leve	-2
bem longe	-6
bem macio	15
bem mais	-1
bem mas	5
bem melhores	-6
bem minhas	-1
bem minhas expectativas	4
bem minhas necessidades	-4
bem na	-12
bem nas provas	6
bem no	5
bem não	8
bem o	-4
bem o que	-2
bem o seu	6
bem oque	5
bem para	5
bem pelo	9
bem pequeno porém	7
bem porém	-3
bem potente	9
bem pratico	8
bem precisa	14
bem preço	5
bem protegido	8
bem prático	-3
bem q	-3
bem que o	-4
bem que os	21
bem quente	9
bem rapido	14
bem resistente	43
bem resistente e	14
bem ruim	-9
bem rápida	8
bem rápido	2
bem rápido e	4
bem sem NOT_graça	-5
bem sequinha	15
bem seu	9
bem simples de	7
bem também	5
bem tranquilo	9
bem triste	-17
bem tudo	7
bem é	13
bemm	15
bene	17
bene barbosa	11
beneficio	-14
beneficio do	4
beneficio vale	-4
benefício	37
benefício !	10
benefício compensa	-4
benefício da	10
benefício de	37
benefício do	7
benefício e	16
benefício excelente	6
benefício muito	6
benefício no	8
benefício o	8
benefício se	6
benefício vale	8
benefício é	11
benefícios	44
benefícios de	8
bermuda	-8
berro	74
berroo	29
bial	-4
biblioteca	5
bicho	-6
bicicleta é	-6
bike	-2
bivolt	-2
bj	33
bjs	10
black	-11
blackout	-6
blog	13
bloqueia	4
bluetooth é	11
blusa	8
boa	19
boa !	42
boa a	-11
boa aderência	8
boa bateria	5
boa capacidade	6
boa capacidade de	4
boa compra	6
boa câmera	21
boa de	-3
boa demais	7
boa duração	2
boa e	4
boa entrega	-7
boa escolha	11
boa fácil	9
boa leitura	7
boa mais	-15
boa mas	-56
boa mas não	-3
boa mas o	-25
boa memória	2
boa mesmo	2
boa noite	-8
boa noite !	-2
boa o	9
boa o som	7
boa para	11
boa performance	11
boa por	18
boa porem	-14
boa porém	-3
boa pra	-6
boa qualidade	20
boa qualidade !	2
boa qualidade a	3
boa qualidade chegou	2
boa qualidade com	7
boa qualidade de	11
boa qualidade do	-4
boa qualidade e	5
boa qualidade entrega	-3
boa qualidade mas	-53
boa recomendo	-3
boa relação	3
boa tarde	-39
boa tarde !	-12
boa tv	-10
boa velocidade	26
boa visualização	8
boa vontade	-6
boas	30
boas e	34
boas informações	7
boazinha	-4
bob	-22
bobo	5
boca	-13
boca e	-22
bocais	-7
bocal	-25
bocal para	-5
bola	-2
boleto	18
bolha	-2
bolhas	-24
bolinha	5
bolos	4
bolsa e	7
bolsa que	-5
bolsas	3
bolso	7
bolsominion	16
bom	18
bom !	4
bom a	-4
bom acabamento	15
bom acabamento e	13
bom agora	-4
bom aparelho	5
bom as	15
bom assim	5
bom atende	-6
bom atendimento	43
bom bonito	-12
bom bonito e	19
bom chegou	-12
bom chegou antes	-5
bom chegou bem	5
bom com	7
bom conforme	4
bom cumpre	10
bom custo	17
bom custo beneficio	-5
bom custo benefício	-1
bom custo x	13
bom câmera	3
bom de	16
bom demais	12
bom dentro	12
bom desempenho	21
bom desempenho e	6
bom dia	3
bom dia !	-12
bom dia a	6
bom disso	6
bom disso é	5
bom e	38
bom e a	-5
bom e barato	22
bom e bonito	13
bom e chegou	8
bom e com	10
bom e entrega	8
bom e o	19
bom e recomendo	4
bom e rápido	-5
bom e veio	4
bom eficiente	4
bom ele	7
bom entrega	-1
bom entrega antes	3
bom entrega rápida	-3
bom esse	-3
bom estado	5
bom estou	3
bom eu recomendo	2
bom fluxo	3
bom foi	8
bom funcionamento	5
bom fácil	-9
bom fácil de	-6
bom gostei	17
bom gosto	5
bom imagem	-7
bom já	9
bom leve	-11
bom leve e	-15
bom mais	-26
bom mas	-9
bom mas não	2
bom mas o	6
bom material	18
bom me	3
bom mesmo	-17
bom mesmo recomendo	-8
bom meus	7
bom muito	-43
bom muito bom	-15
bom negócio	4
bom não	22
bom o	44
bom o aparelho	10
bom o produto	-46
bom ou	-6
bom ouvir	14
bom para as	13
bom para o	4
bom para quem	-4
bom parece	8
bom por	3
bom porem	-17
bom porém	-3
bom porém tem	-8
bom porém veio	-4
bom pra	-13
bom pra quem	-7
bom pratico	-4
bom preço	5
bom preço e	-12
bom produto	68
bom produto e	-6
bom produto funciona	3
bom qualidade	-7
bom que	6
bom realmente	11
bom recomendo	-31
bom sem	32
bom super	2
bom superou	8
bom só	3
bom tamanho	13
bom tem	-20
bom tem uma	-4
bom vale	6
bom vale a	4
bom valeu	4
bom vou	9
bom é	-8
bom ótima	-4
bomba	8
bomba que	-7
bomm	49
bonecas	2
boneco	6
boneco muito	11
boneco muito bonito	6
bonita a	5
bonita com	32
bonita e	-5
bonita mas	-23
bonita prática	4
bonita só	16
bonita é	6
bonitas	10
bonitas e	4
bonitas são	7
bonitinho	-1
bonitinho e	-10
bonito	16
bonito !	2
bonito bem acabado	5
bonito bom	13
bonito com	-4
bonito câmera	4
bonito e	13
bonito e bem	-4
bonito e confortável	24
bonito e de	12
bonito e funcional	-4
bonito e moderno	4
bonito e resistente	-3
bonito entrega	8
bonito leve e	10
bonito mais	-12
bonito mas	-40
bonito mas não	-10
bonito mas o	-4
bonito mesmo	10
bonito não	20
bonito porem	-4
bonito porém	-18
bonito que	33
bonito que o	14
bonito um	12
bonito é	8
bonitos	-13
bons	50
bons e	16
bons mas	17
bonzinho	-6
boom	22
bora	21
bordados	11
bordas	-20
borracha	-19
borrachas	-54
bosta	-19
bosta de	-6
bota	2
botão	-1
botão de	-3
botão de volume	-8
botões	-24
br	-17
br de	-6
br produto	-4
branca	-15
brancas	-6
branco	-11
branco e	-13
branco ou	4
brancos	3
brasil	2
brasileira	19
brasileiras	-23
brasileiro	3
brasileiro de	8
brasileiros	-3
braulio	20
brazil	4
braço	-1
braços	-5
break	-7
breve possível	-5
brigadeiro	-5
brilhando	13
brilhante	7
brilhantes	17
brilho e	3
brincadeira	11
brincos	6
brincou muito	5
brinde	-3
brinquedo para	5
brinquedos	6
britânia	-6
bugs	-21
bula	-14
buraco	-7
buracos	-18
burocracia	-11
burocracia e	-11
burro	5
busca de	5
buscar	-1
buscava	12
busquem	4
básico	-1
básico mas	5
bão	34
bônus	17
c	1
c e	6
cabe	-3
cabe em	-9
cabe em qualquer	-7
cabeceira	-3
cabeleireiro	10
cabelo	3
cabelo bem macio	6
cabelo fica	10
cabelo macio	3
cabelo mais	17
cabelo não	-6
cabelo super	11
cabelo é	-1
cabelos	8
cabeça !	-7
cabeça do	-4
cabeça e	-6
cabeça se	11
cabeças	-7
cabeçote	-4
cabo de	2
cabo de alimentação	-4
cabo do	-18
cabo muito curto	-5
cabo não	-12
cabo p	6
cabo para	-4
cabo que	3
cabo vga e	7
cabo é	-3
cabo é muito	-6
cabos	2
cabíveis	-5
cachorrinha	21
cachorro	3
cachorro não	10
cachorro é	10
cachos	5
cada	11
cada centavo	27
cada centavo !	4
cada três	11
cada vez	1
cada vez mais	6
cadastrar	18
cade	-8
cadeira	-1
cadeiras	-4
cadeirinha	2
cadê	-44
cadê a	-11
cadê o	-4
caem	-19
cafe	1
cafeteira	13
cafezinho	-5
café	-9
café da	20
café da manhã	5
café e	9
café fica	5
café não	-31
café sai	5
café sai quentinho	6
cagando	-17
cai	-21
caiba	18
caindo	-13
caio	-25
cair	6
cair o	14
caiu	-34
caiu de	-4
caiu no	-3
caixa	4
caixa amassada	-2
caixa e	-8
caixa em	4
caixa está	-4
caixa lacrada	7
caixa toda	-9
caixa veio	-6
caixa é	-6
caixas	-6
caixinha do	9
calar	-7
calcinha	-11
calça	2
cama	-13
camada	-6
camara	5
camelô	-9
caminha	16
caminho do	-7
camisa do	7
campo	4
canais	-17
canal	-3
canal de	-5
cancela	-9
cancelada	-22
cancelado	-24
cancelado pelo	-5
cancelam	-21
cancelamento	-91
cancelamento da	10
cancelamento da compra	8
cancelamento do	-28
cancelamento do produto	-8
cancelamento e	-7
cancelando	-7
cancelar	8
cancelar a	-7
cancelar a compra	-5
cancelar o	-6
cancelar o pedido	-10
cancelaram	-37
cancelaram a	-11
cancelaram meu	-3
cancelaram minha	4
cancelaram minha compra	3
cancelaram o	-7
cancelei	-16
cancelei a	-25
cancelei a compra	-17
cancelei o	-4
cancelei o pedido	-3
cancelou	-53
cancelou o	-5
caneta	-2
cano	-8
cantando	-10
cantando elis	19
canto	-4
cantos da	-3
capa	-5
capa dura	-11
capa não	-2
capacidade	-5
capacidade de armazenamento	5
capaz de	5
capilar	3
capim	15
capitã	-11
capricha	9
capricho	15
capsulas	-13
cara ?	-9
cara de	-2
cara de preto	16
cara no	-7
cara não	-4
cara é	17
caraca	-20
caralho	-6
caras	-12
caras e	-8
carcaça	2
carinhadeanjo	6
carinho	4
carla	17
carlos alberto	19
carmo	8
carne fica	3
carnes	36
caro	-2
caro !	-6
caro e	-5
caro mas	4
caro mas vale	9
caro o	4
caro para	-15
caro para uma	-5
caro por	-11
caro pra	-8
caro que	-6
carrega em	4
carrega muito	18
carrega muito rápido	14
carrega rápido	35
carregada	-10
carregado	-12
carregador	-12
carregador do	-3
carregador e	2
carregador não	-15
carregador veio	-2
carregadores	8
carregamento rápido	6
carregando	1
carregar	-6
carregar e	-6
carregar o	-3
carrinho tem	-5
cartao	-3
cartucho	-8
cartucho preto	-15
cartuchos	-3
cartão	10
cartão de crédito	-6
cartão sd	-3
caríssimo	-10
casa	3
casa de	3
casa e como	6
casa e nem	-6
casa e o	-4
casa em	-4
casa muito	4
casa ou	-24
casa pois	-10
casal	-3
casamento	27
casar	26
case	-2
caseiro	26
casio	3
caso	13
caso contrario	-17
caso contrário	3
caso e	-8
caso eu	-5
caso não	2
caso vier	12
caso é	-3
caso é que	-6
casual	38
categoria	-3
catra	23
catraca	-3
causa	-4
causa de	-5
causa disso	-11
causa do	-3
causando	-38
causou	-6
caí	-9
caído	-4
cebola	3
cecília	17
cedo	46
cedo para	4
celular	2
celular !	16
celular bom	9
celular chegou	-3
celular de	4
celular dia	-5
celular em	-4
celular estava	-4
celular já	-8
celular lindo	3
celular muito	25
celular muito bom	7
celular no	-7
celular não	5
celular não NOT_é	-9
celular para	3
celular top	-5
celular trava	-14
celular tudo	8
celular veio	-2
celular é	19
celular é excelente	6
celular é muito	13
celular ótimo	-3
celulares	1
cena	7
cenas de	2
centavo	41
centavo !	6
cento	-6
central	-8
central de	2
centrifugação	-9
cerdas	-2
cereja	14
certa	1
certa não	18
certa recomendo	5
certa sem	15
certa urgência	5
certeza	25
certeza !	37
certeza eu	5
certeza o	4
certeza voltarei	6
certinho	14
certinho !	20
certinho e	17
certinho porem	-6
certo	1
certo !	6
certo com	9
certo com a	9
certo com o	6
certo mas	-5
certo para	23
certo produto	5
certo é	7
cerveja	19
cerâmica	-7
cesta	-6
chaga	11
chamada	-1
chamado	2
chamado de	8
chamados	-10
chamar	-14
chamas	6
chapa	-31
chapinha	2
chapinha não	-12
charlie	12
charlie hunnam	8
charme	6
charmosa	6
chata	-16
chateada	-11
chateada com	-7
chateada pois	-5
chateado	-21
chateado com	-4
chato	-20
chatos	4
chave	5
chave e	4
chef	15
chefe	8
chefs	59
chega a	-5
chega a ser	-3
chega antes	-20
chega antes do	-13
chega na	-10
chega é	-3
chegada	2
chegada do	4
chegada do produto	-9
chegado dia	-4
chegando	1
chegando a	6
chegar	-2
chegar a	-3
chegar e quando	-2
chegar mas	69
chegar mas chegou	6
chegar na	-4
chegar no	-1
chegar não	-6
chegaram com	-3
chegaria	-3
chegasse	-5
chegou	-4
chegou a dois	5
chegou a tempo	14
chegou amassada	9
chegou amassado	-15
chegou antes	4
chegou antes da	-11
chegou antes do	-1
chegou apenas	-22
chegou avariado	-4
chegou bem	4
chegou bem antes	-6
chegou bem embalado	3
chegou bem rápido	2
chegou certinho	14
chegou com	-3
chegou com a	5
chegou com defeito	-3
chegou como	8
chegou conforme	4
chegou corretamente	3
chegou corretamente e	6
chegou dentro	14
chegou dentro do	6
chegou direitinho	-5
chegou e	-9
chegou e não	-4
chegou em	28
chegou em janeiro	5
chegou em menos	9
chegou em perfeito	16
chegou em tempo	10
chegou em ótimo	3
chegou mais	4
chegou mas	-3
chegou muito	7
chegou muito antes	4
chegou muito bem	5
chegou muito rápido	7
chegou na	1
chegou na data	1
chegou no	15
chegou no dia	11
chegou no prazo	-12
chegou no tempo	-11
chegou para	-9
chegou pra	-8
chegou pra mim	-6
chegou quebrado	10
chegou quebrado e	-4
chegou rapidinho	-18
chegou rapido e	6
chegou rápido	16
chegou rápido !	23
chegou rápido e	4
chegou sem NOT_avarias	4
chegou super	-7
chegou super rapido	-3
chegou super rápido	10
chegou só	-6
chegou td	7
chegou tudo	3
chegou tudo certinho	7
chegou um	3
chegou um pouco	21
chegou uma	4
chegou veio	-4
chegue	-44
cheguei	2
cheia	-14
cheia de	-3
cheio	-2
cheio de	-13
cheira	-5
cheirando	-7
cheiro	-20
cheiro de	-6
cheiro muito	-3
cheiroso	15
cheiroso e	6
chevette	21
china	-13
chines	-3
chinês	-10
chip ou	7
chique	12
chocada	-11
chocado	-35
chocante	7
chorando	-31
chorando aqui	-10
chorar	-12
chorar masterchefbr	-17
chorei real	-25
churrasqueira	3
chão	-2
chão e	-8
ciamob	-5
cibele	5
cidade	9
cima	-4
cima e	-6
cinema	48
cinema em	5
cinquenta	20
cinta	-7
cinto	-5
cinto de	10
cinto de segurança	5
cintura	-7
cinza	6
claramente	-7
claras	-1
claras e	11
claro	1
classe	10
classificado	5
clean	9
clica	-6
clicando	-4
clicar	2
click	-4
cliente	-3
cliente da	-11
cliente da americanas	-4
cliente de	3
cliente fica	-4
cliente nota	7
cliente que	-11
clientes	6
clima	9
close	15
clube	4
clássico	41
clássicos	9
cláudia	28
cláudia raia	14
cm	-8
cm a	-3
cm de	-30
cm de altura	-7
cmg	-22
coado	5
coador	-6
cobertas	5
cobra	-10
cobram	-35
cobrando	-3
cobrança	-16
cobras	-21
cobre	-2
cobriu	5
coentro	-11
coerente	7
coifa	-9
coisa	-1
coisa boa	-5
coisa chata	6
coisa mais	13
coisa mais linda	7
coisa p	-8
coisa que a	9
coisa que nem	-5
coisa ruim	5
coisas e	-9
coisas em	14
coisas mais	13
coisas só	-4
coitado	-41
coitado do	-27
cola	-6
coladas	-8
colado	-18
colchao	-4
colchão	-4
colchão de	-4
colchão não	-3
colchões	6
colchões de	7
coleira	7
coleta do	-3
colete	-14
coleção	15
coloca	-12
colocado	-10
colocam	-44
colocam um	-6
colocamos	-11
colocando	-2
colocando a	13
colocar	1
colocar a	2
colocar ao	7
colocar ao lado	6
colocar muitos	7
colocar outra	-9
colocar um	7
colocar uma	-10
colocaram	-10
colocaçao	-14
coloco na	-5
colocou	-3
colocá lo	14
coloque	-3
coloquei	-15
coloquei a	-4
coloquei no meu	3
coloquei o	-7
coloquei para	-3
coloquem	-8
colorir	20
coluna	4
coluna do	11
com	-2
com a americanas	-20
com a aquisição	2
com a caixa	3
com a caixinha	5
com a compra	4
com a cor	-12
com a descrição	4
com a embalagem	-16
com a empresa	6
com a falta	3
com a fábrica	-8
com a garantia	4
com a intenção	-4
com a loja	-6
com a minha	2
com a pele	6
com a pintura	-3
com a qualidade	3
com a saída	-19
com a tampa	-4
com a tela	-17
com a validade	-7
com a vantagem	6
com a voz	-9
com adaptador	14
com adaptador para	11
com agilidade	4
com algumas	-2
com alguns	-2
com aparência de	-4
com apenas	6
com apenas um	-7
com aquele	16
com aqueles	-8
com ar	17
com as	3
com as americanas	6
com as descrições	9
com as especificações	14
com as lojas	-24
com avaria	-9
com avarias	-5
com baixo	2
com boa	11
com boa qualidade	18
com bom	10
com bom acabamento	3
com bom custo	22
com bom preço	-5
com brilho e	6
com capa	-2
com capinha de	7
com certeza	19
com certeza eu	4
com certeza o	3
com certeza voltarei	4
com cheiro	-2
com cliente	-3
com consumidor	-3
com cor	-4
com custo	5
com data	-10
com defeito	-50
com defeito !	-3
com defeito de	3
com defeito e	4
com defeito mas	-3
com defeito na	9
com defeito no	-3
com defeito não	-10
com defeitos	-18
com design	-11
com dois	-19
com dor	-6
com duas	4
com eles	3
com em	-6
com essa loja	-5
com essas	7
com esta	-6
com este	1
com excelente	25
com excelente qualidade	4
com facilidade	-10
com facilidade e	-7
com falha	-5
com filtro	6
com fio	-2
com fome	-13
com frete grátis	8
com gostinho	6
com gostinho de	5
com imagem	6
com isso	-5
com jeito	8
com mal	-3
com mal contato	-3
com manchas	-9
com marcas	-9
com marcas de	-6
com menos	-22
com menos de	-17
com meu celular	-5
com meus	15
com minhas	9
com minhas necessidades	5
com na americanas	6
com não	-12
com o	1
com o a	12
com o android	5
com o anunciado	4
com o anúncio	4
com o cliente	10
com o compromisso	7
com o consumidor	5
com o descrito	3
com o esperado	5
com o fabricante	-2
com o mesmo	-5
com o msm	5
com o pessoal	-5
com o prazo	2
com o preço	-1
com o público	-15
com o que	6
com o site	3
com o tempo	5
com o user	13
com o uso	4
com o valor	-2
com o vitor	-11
com os	2
com os clientes	-2
com os concorrentes	8
com os outros	-4
com os seus	5
com outras	-2
com outras pessoas	-7
com outro	7
com pena	-7
com pequenos	-5
com personagens	7
com peças	-20
com pouco	-1
com pouco uso	-5
com poucos	-7
com prazo	2
com previsão	-2
com preço	-5
com preço acessível	4
com preço justo	-4
com preços	3
com problema	-3
com qualidade	2
com qualidade e	4
com rapidez	22
com relação	3
com relação a	4
com roupas	-9
com segurança	-6
com sucesso	10
com tema	10
com todas	5
com todas as	4
com todos	7
com todos os	5
com tranquilidade	10
com três	-9
com tudo	4
com um bom	6
com um custo	7
com um excelente	4
com um pouco	3
com um preço	-1
com um refil	6
com um visual	11
com uma	-5
com uma memória	9
com uma semana	4
com urgencia	-11
com urgência	2
com user	51
com uso	-4
com watch	15
com watch ?	12
com água	-14
com ótima	-5
com ótima qualidade	-6
com ótimo	24
com ótimo funcionamento	7
com ótimo preço	4
comandos	-21
combate	24
combina	18
combina com	8
combinado	-1
combinou	7
comentário	10
comentários	3
comentários !	18
comentários que	-6
comer	1
comercial	-54
comercializa	-6
começa	-23
começa a	-17
começa usar	11
começam	-21
começando	11
começar	1
começar masterchefbr	19
começaram	-14
começaram a	-7
começo	3
começou	19
começou a	-41
começou a apresentar	3
começou a travar	-3
comida	2
comida que	8
comigo	15
comigo ?	17
comigo mas	-5
comigo para	-6
commerce	-8
como a	-7
como a americanas	-4
como abrir	-5
como antigamente	8
como anunciado	6
como apresentadora	-29
como as	-7
como assim	-31
como avaliar	-3
como avaliar se	-11
como cliente	-4
como combinado	25
como consumidor	-3
como descrito	6
como deve	5
como devo	-4
como devo proceder	-3
como disse	6
como diz	-2
como e	-9
como ela	5
como entregue	28
como esperado	37
como esperava	4
como essa	-3
como essas	-5
como estava no	16
como eu	1
como eu esperava	18
como eu queria	26
como faco	-6
como faço para	-15
como faço pra	5
como irei	-26
como irei avaliar	-4
como mandar	13
como na	6
como na foto	12
como não	1
como não NOT_ser	21
como o esperado	20
como original	-12
como outros	4
como outros modelos	7
como pode	-27
como podem	-5
como posso	-7
como posso avaliar	-34
como presente	6
como proceder	-4
como produto	-6
como que	-22
como regular	-14
como saber	-11
como se	-8
como se eu	-5
como se tivesse	-4
como sempre	-22
como sempre o	-9
como sendo	-6
como telefone	-5
como tinha	10
como toda	9
como todo	7
como todo produto	5
como todos	2
como um	-8
como vc	-14
como vcs	13
como vocês	-23
como vou	3
como vou avaliar	26
como é bom	11
comodo de	7
compacta	8
compacta e	-5
compacta e bonita	6
compacta e com	-4
compacto	30
compacto e	16
comparado com os	3
comparação	2
comparação a outros	3
compartimentos	6
compatíveis	5
compatíveis com	15
compensa	1
compensa muito	18
compensa o	6
compensação	-4
competencia	22
completamente	-22
completamente a	8
completamente diferente	-5
completas	8
completas e	9
completo	9
complica	-10
complicada	-4
complicado	-28
componentes de	12
comportamento humano	14
composição	-6
compra !	-5
compra a entrega	15
compra com	17
compra de	-5
compra de um	-10
compra dia	3
compra e	-5
compra e ainda	10
compra e depois	-4
compra e não	-11
compra em	-4
compra feita	-2
compra foi	-1
compra foi cancelada	-10
compra há	-4
compra já	-5
compra lo	7
compra na	-6
compra neste	10
compra neste site	8
compra no	-10
compra no dia	-6
compra o prazo	-4
compra onde	-5
compra outra	8
compra recomendo	-4
compra se	-12
compra um	-5
compra um produto	-8
compra uma	-7
compradas	-4
comprado	2
comprado antes	3
comprado e	4
comprado em	-4
comprado o de	5
comprado outra marca	9
comprador	-11
compramos	6
compramos para	6
comprando mais	3
comprando um produto	-3
comprar	4
comprar a	5
comprar a chave	5
comprar algo	-17
comprar com	2
comprar da	-3
comprar e	2
comprar em	-5
comprar em outra	-3
comprar esse	2
comprar esse jogo	7
comprar esse mouse	8
comprar já	-6
comprar mais	19
comprar na	1
comprar no	-12
comprar não	8
comprar os dois	6
comprar outro	-1
comprar que	-5
comprar recomendo	4
comprar sem	54
comprar sem NOT_medo	28
comprar sempre	6
comprar separado	4
comprar um	-3
comprar um produto	-3
comprar você	6
comprarei	-5
comprarei mais	-9
comprarei mais vezes	11
comprarei novamente	-5
comprarem	5
comprarem esse	5
comprarem esse produto	4
compraria	41
compraria novamente	10
compras na	-5
compre	-9
compre o	8
compre outro	-6
compre um	-23
compreender	24
compreender a	5
compreensão	7
comprei	-14
comprei a	1
comprei a caixa	-5
comprei a máquina	25
comprei a tv	-8
comprei achando	3
comprei achando que	6
comprei com a	-3
comprei como	-12
comprei confiando	-6
comprei dia	-10
comprei dois	-17
comprei dois produtos	-3
comprei duas unidades	-6
comprei e	-1
comprei e ainda	-5
comprei e esta	11
comprei e gostei	12
comprei e paguei	-6
comprei em	-2
comprei em dezembro	-6
comprei esse	-8
comprei esse motor	10
comprei esse produto	-19
comprei esta	-2
comprei este	-16
comprei este produto	13
comprei foi	-3
comprei mais	3
comprei mas	-10
comprei na	-1
comprei na americanas	-5
comprei no	-3
comprei no site	-7
comprei numa	21
comprei numa loja	5
comprei não NOT_tinha	9
comprei o	-10
comprei o aparelho	-12
comprei o jogo	2
comprei o produto	-33
comprei o tamanho	9
comprei os	-9
comprei outro	2
comprei outros	-7
comprei paguei	-10
comprei para	3
comprei para meu	-2
comprei para minha	6
comprei para o	9
comprei para presentear	10
comprei pensando	-3
comprei pq	-4
comprei pra	4
comprei pra minha	5
comprei recomendo	6
comprei sabendo	-11
comprei sem	8
comprei um	1
comprei um celular	-3
comprei um produto	-14
comprei uma	-7
comprei uma de	6
comprem em	-4
compressor	-16
comprimento	-2
compro	2
compro e	5
compro o produto	6
compro uma	-6
compromete	3
compromete a	-7
comprometer	-8
comprometimento	2
comprova	-7
comprá	5
computador	6
comum	-4
comum e	-7
comunicação	2
comunidade	9
comuns	-15
comércio	-5
conceito	4
conceituada	-3
concluindo	-4
conclusões	-5
concorrência	12
concreta	-5
concreto	9
condiz	10
condiz com	-4
condiz com as	5
condiz com o	-3
condições	-8
condições !	-13
condições de	-3
condições porém	10
conectado	-14
conectei	-4
conectividade	-6
conector	15
confeccionado	5
confere com	21
conferi	-8
confiando	5
confiança em	5
confiar	7
confiava	-4
confiei	5
configurada	-5
configurado	-7
configurar	4
configuração	-5
confio	3
confio na	5
confio no	6
confio no site	5
confirmar	-16
confiável	3
confiável e	10
conforme	12
conforme a descrição	12
conforme a foto	-7
conforme anunciado	6
conforme anúncio	4
conforme as	2
conforme as especificações	6
conforme combinado	7
conforme descrição	14
conforme especificações	-12
conforme esperado	-8
conforme expectativa	4
conforme o	30
conforme o combinado	13
conforme o esperado	13
conforme os	7
conformes	30
conformidade	18
conformidade com	4
confortavel	5
conforto	17
conforto e	3
confortáveis	-13
confortável	35
confortável e	12
confortável e de	5
confortável para	21
confundem	-6
confusa	-2
confusas	-6
confuso	-3
conhece	-3
conhecemos	5
conhecer	23
conheci	7
conhecia	46
conhecia a	6
conhecia e	4
conhecia o	13
conhecia o produto	9
conhecido	6
conhecido por	12
conheço a marca	5
conjunto de panelas	7
conotação	-5
consegue	7
consegui	2
consegui montar	4
conseguia	5
conseguido	9
conseguir	-6
conseguiria	-15
conseguiu entregar	37
consequentemente	-14
consertar	-16
conserto	-50
considerando que	-20
consideração	-4
consideração com	-6
consideração com o	-4
consigo	4
consigo fazer	4
consigo ver	6
console	3
consoles	24
consoles de	6
consta	5
consta como	5
consta que	-12
constando	-6
constar	9
constatei	3
constava	-4
constrangimento	-5
construção de	5
construído	15
consul	-8
consultas e	6
consultório	-6
consumidor	-16
consumidor !	10
consumidor e	8
consumidor que	-3
consumidora	-2
consumidores	1
conta ?	7
conta disso	-13
contagem	-10
contar	5
contato	5
contato com	7
contato com a	-4
contato com as	-9
contato com o	5
contato comigo	14
contato da	-4
contato e	-8
contato mas	2
contato no	-7
contato para	-48
contato pra	-13
contatos	6
contatos de	11
contente	50
contente com	17
contente com a	4
contente com o	5
contente e	4
conter	-15
continua assim	8
continua com a	8
continua igual	6
continuam	-18
continuar com	19
continuar lendo	8
continuação	13
continue	31
continue assim	8
continuem	11
continuem assim	4
continuo	21
continuo aguardando	6
continuo no	7
continuo no aguardo	4
continuou	-27
conto o	10
contra o	5
contrario	-3
contrario vou	-6
contratar	5
contratar um	-5
contrate	-33
controle	3
controle de	3
controle de qualidade	-17
controle e	-28
controle não	-13
controle não NOT_funciona	-3
controle sem	7
controle sem NOT_fio	6
controle smart	8
controle smart magic	6
controles	6
contrário	-2
convenhamos	14
conversa	-7
conversa com	-7
conversacombial e	4
conversacombial hj	5
conversacombial hoje	25
conversacombial ❤	9
conversacombial 😀	16
conversando	-10
conversei	-15
conversor	4
conversor digital	4
convidada	-8
cool	22
cooler	-2
coordenação	13
copa	5
copia	-4
copo desses	25
copo é	6
coqueteleira	-3
cor	-5
cor azul	2
cor da	-13
cor diferente	-20
cor do	-10
cor errada e	-5
cor não	2
cor preta	-1
cor é linda	7
cora	-14
coração	2
coração masterchefbr	10
cores	1
cores vivas	13
cores vivas e	10
corporal	17
corre o	-9
corre o risco	-7
correio	3
correios	10
correios e	-12
correios no	-5
correios não	-3
correios o	-3
correios o produto	-4
correndo	-6
corrente de	7
correr	6
corresponde	21
corresponde ao	17
corresponde ao que	12
corresponde as	3
corresponde as expectativas	2
corresponde às	9
corresponde às minhas	4
correspondendo	29
correspondeu	84
correspondeu ao	3
correspondeu com	7
correta não	11
corretamente	1
correto	1
correto e	5
correto mas	-6
correu	7
corrupção	-28
cortada	-9
cortado	-4
cortando	-6
cortei	-3
cortina	-3
cortina em	-4
cortou	-4
costumam ser	6
costura	-2
cotado	-11
coube	4
cozimento	5
cozinha	11
cozinha com	-4
cozinha no	6
cozinhando	58
cpf	-5
cr	30
cravejado	20
cravejado de	13
credibilidade	-33
credito	-14
creio	-3
cresce	22
cresceu	26
criado	-3
crianca	-5
criança não	-6
crianças	-2
crianças amaram	6
crianças com	7
crianças pequenas	5
crianças que	6
crime	-23
criou	13
crises	11
cristal	12
critério	16
crush	6
crédito	20
cueca	-22
cuecas são	9
cuidado !	-8
cuidado na	-5
cuidado pois não	9
cuidados	-5
cuidadosa	-4
cuidar	-3
cujo	2
culinária	6
culpa	-2
culpa dos	9
culpa dos correios	7
culpa no	-4
culpa é	-6
cumpre	37
cumpre a	-7
cumpre a função	5
cumpre as	-5
cumpre bem o	6
cumpre com	-4
cumpre com o	-9
cumpre conforme	6
cumpre o	2
cumpre o prometido	-10
cumpre o que	20
cumpre suas	9
cumpre todas	4
cumpri	-7
cumpri o	5
cumpri o que	4
cumprido	23
cumprir com	12
cumpriram	5
cumpriu	30
cumpriu com	2
cumpriu o	8
curta	-104
curtas	-13
curte	28
curti	23
curtindo	52
curtindo muito	4
curtiu	7
curto	-4
curto o	-6
custa	2
custa mais	-5
custa mais de	-3
custa r	-3
custo	-6
custo beneficio	12
custo beneficio do	3
custo benefício	-35
custo benefício !	6
custo benefício da	8
custo benefício do	5
custo benefício e	7
custo benefício excelente	5
custo benefício muito	4
custo benefício se	5
custo benefício vale	5
custo benefício é	7
custo de	-11
custo e	38
custo e beneficio	13
custo e benefício	2
custo x	12
custo x benefício	7
custou	-2
custoxbenefício	6
cá	-54
cápsulas	6
cápsulas são	6
câmara é	8
câmbio	-4
câmera	-13
câmera boa	11
câmera excelente	28
câmera muito boa	-1
câmera não	-5
câmera traseira	2
câmera é	4
câmera é muito	4
câmera é ótima	-5
câmeras boas	5
câmeras frontal	7
câmeras são	-7
cão	15
cítrico	5
cód	5
código	4
código de	4
código de postagem	6
código de rastreio	-7
código para	5
cópia	-18
d e	14
da	-2
da americanas	3
da americanas e	-11
da americanas mas	-8
da americanas é	7
da anatel	-4
da assistência	3
da atualidade	8
da bahia	39
da barba	9
da blusa	7
da caixa	2
da caixa e	-5
da capa e	13
da casa	2
da categoria	-7
da china	-32
da cidade	5
da compra	11
da compra !	-8
da copa	5
da cor	-3
da data	10
da data estipulada	4
da data marcada	9
da data prevista	18
da descrição	7
da devolução	-15
da digital	7
da dolce	7
da dolce gusto	6
da eficiência	3
da electrolux	7
da empresa	-28
da empresa que	-7
da entrega !	8
da equipe	-5
da equipe azul	-11
da expectativa	3
da fama	-12
da família	4
da fonte	-3
da foto	-14
da foto e	-8
da franquia	5
da funcionalidade	4
da fátima	14
da garantia	-42
da gaveta	-4
da humanidade	9
da hélice	5
da idade	-6
da imagem	-4
da internet	10
da lg e	-7
da limpeza	6
da logística	11
da loja	-3
da madeira	-5
da marca	-1
da mata	4
da mel	21
da mercadoria	-2
da mesa	-25
da mesma	-4
da minha cachorrinha	4
da minha sala	6
da minha vida	3
da miriam	-20
da mirian	-5
da monica	7
da montagem	-3
da muito	-6
da média	8
da netflix	-2
da noite	11
da nota	-2
da obra	3
da original	-7
da para	5
da parte	-2
da peça	6
da placa	-3
da plateia	-8
da poeira	11
da porra	8
da pra usar	5
da praça	11
da propaganda	-8
da pré	10
da pré venda	8
da qualidade	3
da qualidade do	5
da que	-20
da tampa	4
da tarde	12
da tela do	8
da tela e	-3
da tela é	4
da temporada	16
da temporada do	7
da tramontina	8
da transportadora	2
da troca	8
da tv	1
da user	-20
da venda	-5
da vontade	9
da xícara	8
da yuko	-18
dados	-1
dando	-5
dando pra	-5
dando show	25
dando uma	15
dando uma aula	9
danifica	-12
danificada	-18
danificada e	4
danificadas	-22
danificado	-55
danos	-1
dança	15
daquela	-9
daqui	5
daqui a	8
daqui a pouco	30
daqui um	6
dar	4
dar certo	-5
dar defeito	-5
dar minha	-7
dar minha opinião	-4
dar pra	-3
dar uma resposta	-9
dardos	-5
darem	-8
daria nota	9
dará	15
das	1
das americanas	-3
das americanas e	-4
das cadeiras	5
das coisas	26
das duas	-3
das expectativas	7
das frequencias	6
das funções	-3
das lojas	1
das lojas americanas	1
das lâmpadas	-3
das melhores	22
das mesmas	-3
das minhas	-15
das minhas expectativas	-15
das músicas	-8
das peças	-2
das piores	-7
data	1
data certa	2
data da	-11
data da entrega	-2
data de hoje	7
data de validade	-3
data do	-2
data e	-3
data esperada	6
data limite	-3
data marcada	4
data não	-7
data para entrega	5
data prevista	7
data prevista !	-15
data prevista de	-7
data prevista e	12
dava	5
day	6
daí	-18
ddr	-4
de	-1
de abril	-7
de abril e	-3
de abóbora !	-12
de acabar	4
de acordo	11
de adoção	6
de ainda	-3
de algo	-9
de alguma	-10
de alguém	-5
de alimentação	-2
de alimentos	18
de alta	24
de alta qualidade	22
de altura	-1
de altíssima	3
de aniversário para	19
de aparar	4
de aplicativo	-5
de armazenamento	9
de assistir	18
de assistência	4
de assistência técnica	3
de atendimento	5
de atraso	-1
de atraso e	-9
de atraso na	3
de atualizações	4
de avaliação	5
de baixa	-5
de baixa qualidade	-19
de baixo	-5
de baixo da	3
de baixo do	-7
de baixíssima	-9
de baixíssima qualidade	-6
de barulho	40
de barulho quando	7
de batalha	7
de bateria	-1
de boa	-3
de boa qualidade	5
de bola	35
de bom	3
de boneca	-6
de bonitas	5
de brincos	14
de brinquedo	-10
de cabeça	4
de cabeça !	-3
de cabeça se	8
de calor	12
de canais	-5
de canal	4
de cancelamento	-7
de cancelar	-4
de casamento	6
de centrifugação	-7
de chegada	-3
de cima	-10
de colocar	-2
de coluna	4
de combate	4
de comer	7
de comida	11
de comprar na	13
de comprar nesse	8
de comprar pela	4
de comprar uma	9
de comprometimento	6
de compromisso	-5
de compromisso com	3
de conhecer	27
de consideração	-16
de consideração com	-5
de copos	5
de cores	5
de cozinhar	4
de credito	-3
de cristal	21
de crédito	-4
de dados	-6
de dente	-3
de desligar	-10
de deus	-2
de deus gente	-7
de devolução	18
de dezembro	-10
de dificuldade	4
de difícil	-3
de digital	5
de distribuição	-5
de dois	-25
de duas	-3
de duas semanas	3
de dúvidas	6
de e	-9
de e mail	-3
de edição	6
de encher	-8
de encomendar	5
de encontrar	4
de entrega a	7
de entrega americanas	6
de entrega do	-10
de entrega era	1
de entrega foi	-1
de entrega para	-2
de entrega é	-2
de envio	-3
de escola	8
de escritório	-5
de espalhar	5
de espera	-2
de esperar	5
de está	6
de excelente	16
de excelente qualidade	-1
de excelência	6
de expressão	13
de expressão e	6
de extrema	7
de extrema qualidade	4
de fabricação	-13
de facil	16
de facil manuseio	6
de fazer um	-7
de ferrugem	-16
de fevereiro	-30
de fevereiro e	-5
de filtros	13
de fixação	-8
de fora	-8
de forma	1
de fotos	12
de frente	-7
de frete	-23
de frete e	-6
de funcionar	-22
de funções	3
de futebol	6
de fábrica	-10
de fácil	13
de fácil acesso	-3
de fácil instalação	20
de fácil manuseio	31
de fácil uso	5
de fácil utilização	-4
de ganhar	11
de garantia	7
de gelo	8
de girar	-3
de graça	48
de guardar	-16
de hidratação	7
de hoje	-3
de hoje !	20
de hoje com	10
de hoje é	-5
de imagem	6
de imagem e	-6
de impressão	11
de impressão e	7
de informações	-4
de instalar	-1
de instalar e	3
de ir	-28
de janeiro	-8
de jeito	-6
de jeito nenhum	-4
de jogos	-3
de lado	-4
de lavar	2
de led	-13
de leitura	8
de ler	1
de levantar	4
de ligar e	-4
de limpar	7
de limpar e	3
de linda	-28
de lindo	11
de linha	4
de loja	-2
de ma qualidade	-7
de mal	-25
de mandar	-14
de maneira	2
de manhã	-4
de manusear	20
de manusear e	7
de manutenção	5
de marcas	-3
de marcha	-5
de marchas	6
de março	-17
de março e	-5
de massa	4
de melhor	-3
de melhor qualidade	-4
de memoria	-3
de memória mas	8
de menor	-4
de mercadorias	10
de mesa	4
de metal	-8
de meus	-4
de mexer	-3
de moda	-12
de montagem	-4
de montar	4
de montar e	-3
de montar não	10
de morte	-28
de muita	2
de muita qualidade	11
de muito	-3
de muito boa	-2
de muito tempo	-4
de má	-19
de má qualidade	-11
de mãe	24
de mão	3
de nada	-2
de natal	-1
de noite	11
de noiva	-10
de novelas	-7
de novo !	10
de não NOT_conseguir	-7
de não NOT_ser	3
de odin	8
de olho	7
de operar	-2
de origem	-5
de otima	-7
de otima qualidade	18
de ouro ?	-9
de outras	2
de outras marcas	4
de outras por	5
de outro	-7
de pagamento	2
de paixão	7
de palhaços	-4
de papel	-4
de papelão	3
de parabens	5
de parabéns	28
de parabéns !	43
de parabéns a	3
de parabéns pela	7
de passar roupa	24
de pilhas	3
de pipoca	23
de pisos	5
de plastico	-9
de plástico	-24
de plástico e	-4
de poeira	-19
de ponta	6
de postagem	11
de pouca	-11
de pouca qualidade	-3
de preparar	10
de presente	14
de presente para	-5
de presente pra	4
de presente pro	5
de preço	11
de primeira	21
de primeira linha	9
de primeira qualidade	10
de problema	-10
de produto	-3
de profundidade	4
de programar	5
de projetos	5
de puxar	-10
de péssima	-9
de péssima qualidade	-3
de qualidade	21
de qualidade !	12
de qualidade chegou	3
de qualidade com	4
de qualidade e	24
de qualidade inferior	-10
de qualidade que	6
de qualidade ruim	-6
de qualidades	6
de qualquer pessoa	5
de quando	2
de quase	4
de que	10
de que a	-5
de que o	8
de quebrar	-3
de r	-16
de rastreamento	-9
de rastreio	7
de receber	2
de receber o	-6
de reclamação	-4
de reclamações	4
de recursos	-6
de repente	-4
de reposição	7
de resistência	14
de respeito	-9
de respeito com	13
de responsabilidade	-14
de resto é	8
de retorno	-2
de saber	4
de saber como	-5
de saber o	-10
de saber se	5
de sabor	5
de sair	-5
de sardinha	46
de sc	-14
de ser de	-4
de ser linda	5
de ser o	14
de som	12
de som boa	7
de som e	-4
de tamanho menor	5
de tanta	4
de te	4
de tecido	-5
de tentar	-5
de terror	-24
de todos	-2
de trabalho	5
de troca	18
de trocar	-4
de trás	-10
de três	-6
de tudo	1
de um	-1
de um aparelho	5
de um dvd	12
de um jeito	-7
de um mes	-3
de um mês	4
de um novo	-4
de um plástico	-4
de um preço	5
de um produto	2
de um teclado	6
de um tempo	-4
de uma	-2
de uma criança	-3
de uma posição	-7
de uma resposta	3
de uma semana	-3
de unicórnio	10
de usado	-3
de usar e	3
de uso	-33
de uso a	-4
de uso ainda	8
de uso começou	-3
de uso e	5
de uso ele	-5
de uso facil	7
de uso ja	-6
de uso já	-3
de uso o	20
de uso quebrou	-4
de vcs	2
de vedação	-4
de vender	-12
de vez	-11
de vidro	2
de vidro é	4
de vir	-15
de voces	-3
de você	-9
de vocês	12
de volta	8
de volta !	-7
de volta e	-20
de vários	-4
de vídeos	20
de ótima	3
de ótima qualidade	33
de ótimo	10
deca	4
decepcionada	-90
decepcionada com a	8
decepcionada com as	-3
decepcionada com o	-5
decepcionada pois	-6
decepcionado	-51
decepcionado com	-3
decepcionado com a	-5
decepcionado com as	3
decepcionado com o	-9
decepcionante	-44
decepcionei	-66
decepcionei com	-2
decepcionei pois	-5
decepcionou	-47
decepçao	-6
decepção	-97
decepção !	-13
decepção total	-4
decidi comprar	5
decorar	-24
decorativo	-2
decoração	-2
decorrer	5
decorrer do	9
dedicação	12
dedicação para	8
dedo	-17
dedos mas	6
defasado	-7
defeito	-54
defeito !	-5
defeito a	-3
defeito com	-8
defeito de	7
defeito de fabricação	-6
defeito de fábrica	-6
defeito do	-5
defeito e	9
defeito e não	-2
defeito foi	-3
defeito já	4
defeito no	-10
defeito não	5
defeito é	7
defeitos	-35
defeitos de	-2
defeitos no	-5
defeituosa	-6
defeituosas	-4
defeituoso	-11
defesa	6
defesa do	3
defesa do consumidor	2
deficiência	4
definido	6
definitivamente	-4
deformado	-5
degustar	-9
dei	3
dei de	4
dei de presente	4
dei para minha	6
deitado	42
deitar	-11
deixa	-2
deixa a desejar	-3
deixa cabelo	5
deixa de	-3
deixa muito	-7
deixa muito a	-6
deixa o	4
deixa o cabelo	4
deixa os	3
deixa os cabelos	4
deixa passar	-6
deixa um	22
deixa um pouco	22
deixando	-4
deixando a	-6
deixar	-3
deixar as	12
deixe	-4
deixei	3
deixo uma	8
deixou	-1
deixou a	-8
deixou a desejar	-4
deixou minha	-7
deixou minha cozinha	-4
deixou na	-6
deixou na mão	-3
dela	-2
dela ela	-8
dela ela que	-6
dele mas	-5
dele muito	6
dele não	2
dele não NOT_é	-10
dele é	-1
deles	-10
delicada	-5
delicadeza	18
delicado	5
delicia	13
deliciosas	12
delicioso	33
delícia	55
demaais	23
demais	-2
demais !	18
demais do	5
demais e	-18
demais esse	33
demais kk	24
demais nos	27
demais não	-3
demais tudo	6
demonstra	5
demora	-18
demora da	-2
demora da entrega	-3
demora demais	6
demora demais para	-5
demora muito	-11
demora muito para	-2
demora muito pra	-2
demora muito tempo	-5
demora na entrega	2
demora para	5
demora pra	-3
demorada	-2
demorado	-8
demorado e	-5
demorado tanto	-5
demoram	-9
demorando	-10
demorando muito	6
demorando para	-5
demorar	-2
demorar tanto	-4
demorei um pouco	8
demorou mas chegou	14
demorou muito	1
demorou muito mas	6
demorou quase	3
demorou um	-4
demorou um pouco	42
demorou uns	5
dental	-6
dente	-3
dentição	11
dentro	7
dentro da expectativa	6
dentro das	4
dentro das especificações	6
dentro das expectativas	6
dentro do	5
dentro do esperado	37
dentro do prazo	2
dentro do previsto	5
dentro do que	9
dentro dos	5
denunciar	-3
depila	7
depilação	-10
depilação que	11
depois	-4
depois da	-8
depois de	-2
depois de muito	-6
depois de um	-6
depois dessa	-5
depois disso	-9
depois do	-1
depois me	-4
depois não	-2
depois parou	-6
depois que	2
depois vou	5
depressão	-10
depósito	-6
depósitos	11
deram	-15
desafios	5
desamassar	4
desapontada	-20
desapontado com	3
desapontou	-7
desarmar	14
desatualizado	-5
desbloqueado	3
descarrega	-61
descarrega muito	-19
descarrega muito rápido	-8
descarrega rápido	-7
descarregou	-4
descartável	-3
descasca	-15
descascada	-6
descascadas	-5
descascador	-14
descascando	-38
descascar	-17
descascou	-51
descaso	-105
descaso com	-11
descaso com o	-7
descaso total	-7
descobri que	-13
descobriu	-6
descolada	-6
descolando	-12
descolou	-15
desconecta	-5
desconfiada	14
desconfiei	-4
desconfortavel	-8
desconforto	-16
desconfortável	-47
descontentamento	-13
descontente	-32
descosturou	-5
descreve	-2
descritas	-4
descrição	-3
descrição diz	-5
descrição diz que	-5
descrição do	-2
descrição do produto	-9
descrição não	-21
descrições	8
desculpa	-60
desde	8
desde as	8
desde do	-17
desde então	-4
desde ja	-8
desde já	-3
desde já agradeço	-3
desde o	-16
desde o dia	-29
desde os	4
deseja	15
desejam	4
desejar	-16
desejar a	-2
desejar foi	8
desempenha	26
desempenha bem	12
desempenho	14
desempenho do	4
desempenho e	12
desempenho gostei	4
desempenho no	4
desempenho ótimo	7
desenho e	6
desenvolver	8
desenvolvimento	53
desesperada	-28
desesperada masterchefbr	-14
desfia	-6
desfiada	-6
desfiar	-7
desgasta	-4
desgaste	7
design	-9
design bonito	33
design da	4
design dele	6
design e	-11
design moderno	25
design é	-6
designado	8
designe	-21
designer	-14
designer bonito	-3
designer e	-4
designer lindo	7
desisti	-18
desisti de	-6
desistir	-5
desisto	-6
desliga	-31
desliga e	-6
desliga o	-3
desligada	-5
desligadas	5
desligado	-26
desligando	5
desligar	-28
desligava	-20
desligou	-20
desmontado	-7
desnecessárias	16
desorganizada	-43
desorganizados	-6
despacha	6
despachado	-5
desperta o	5
desproporcional	-10
desregulada	-15
desrespeito com	-9
desrespeito com o	-2
dessa	2
dessa foi	7
dessa forma	-14
dessa loja	5
dessa mulher	37
dessa panela	7
dessa vez	1
dessas	-14
dessas !	-9
desse	-14
desse livro	11
desse mais	9
desse mundo	11
desse nem	-5
desse porte	-15
desse programa	-12
desse tipo	-3
desses	-5
desta	4
desta vez	-22
destaque	5
destaque para a	9
destaques	63
deste	2
destinatário ausente	9
destruído	8
desvantagem	3
desvantagem é	16
detalhe é	3
detalhe é que	5
determinadas	9
determinado	7
detestei	-6
detesto	-21
deu	-1
deu defeito	-8
deu muito	-5
deu o	-10
deu problema	-3
deu tudo	22
deu tudo certo	17
deu vontade	24
deu vontade de	19
deus abençoe	13
deus gente	-9
deus me	-10
deus não	-7
deve	11
deve corrigir	6
deve estar	-17
deve melhorar	17
deve ser	2
deve ser comprado	6
deve ser feito	5
devem	14
devem estar	-8
devendo	-4
deveria	-3
deveria entregar	10
deveria melhorar	5
deveria passar	13
deveria ser	-28
deveria ser de	-6
deveria ser mais	-2
deveria ser melhor	-8
deveria ter	-6
deveriam	-4
deveriam ter	-4
deveriam ter mais	-5
deveriam vir	-11
devia	-21
devido	2
devido a	-2
devido ser	6
devo	-7
devo fazer	2
devo fazer ?	-8
devo proceder	-4
devolucao	6
devolução	-52
devolução de	-4
devolução do	-34
devolução do dinheiro	-1
devolução do mesmo	-3
devolução do meu	-9
devolução do produto	-20
devolução do valor	6
devolução e	24
devolução e não	6
devolução ou	-3
devolva	-7
devolvam	-44
devolve	-33
devolve lo	-6
devolvem	-7
devolvemos	-10
devolvendo	-23
devolver	-61
devolver meu	-5
devolver o	-38
devolver o dinheiro	-4
devolver o produto	-1
devolveram	3
devolveria	-4
devolvi	-55
devolvi e	-2
devolvi o	3
devolvi o produto	-12
devolvido	-19
devolvido e	-6
devolvê	-3
dez	2
dez !	15
dezembro	-14
dezembro e	-9
dia	1
dia !	-1
dia a	23
dia a dia	2
dia a todos	6
dia certo	3
dia com	14
dia comprei	-5
dia da	-2
dia de	-4
dia de hoje	-3
dia de uso	-7
dia e	1
dia e meio	2
dia mais	-9
dia o	-8
dia pro	16
dia que eu	26
dia que fiz	5
dia seguinte da	23
dia seguinte que	8
dia todo	7
diabo	13
diabo que	8
diabo que criou	7
diabos	-11
diadasmães	33
diante	-2
dias	6
dias !	2
dias antes	-13
dias antes do	3
dias chega	11
dias da compra	-5
dias de	-2
dias de espera	-3
dias de uso	-9
dias do	-3
dias e	-1
dias e ainda	-5
dias e até	4
dias e nada	-2
dias e não	-6
dias ele	-4
dias esperando	10
dias foi	11
dias mas	6
dias na	-4
dias no	-4
dias não	-8
dias para	-9
dias para entrega	-4
dias para entregar	-18
dias pra	3
dias que	21
dias que comprei	2
dias que estou	-2
dias só	33
dias uteis	2
dias úteis	-1
dias úteis e	-2
dias úteis para	-3
dica	7
dica para	9
dica para quem	7
didática	1
didático	25
dieta	-5
diferenciadas	5
diferenciado	11
diferencial	23
diferente	-25
diferente da	19
diferente da imagem	4
diferente da que	-3
diferente de	3
diferente de outras	6
diferente do	-18
diferente do anunciado	-6
diferente do produto	-5
diferente do que	-45
diferente e	-2
diferentes	-7
diferentes do	-22
diferentes do que	-3
diferenças	-12
dificil	-3
dificuldade em	-3
dificuldade na	-9
dificuldade para colocar	17
dificuldades para	-7
dificulta	-20
dificulta a	-6
dificultando	-41
difíceis de	-4
difícil	-24
difícil de	-7
difícil de montar	-8
difícil encontrar	5
difícil pra	-4
diga	12
digam	6
digna	5
digno	31
diluir	-6
dimensões	-19
dimensões do	-5
dimensões do produto	-3
dinheiro	-2
dinheiro !	4
dinheiro de	-36
dinheiro de volta	-28
dinheiro e	-10
dinheiro fora	-30
dinheiro jogado	-17
dinheiro jogado fora	-10
direct log	7
directlog	3
direita	-6
direitinho	31
direitinho bem	4
direitinho e	-3
direitinho no	12
direito	2
direito de	3
direito e	-3
direitos	-15
direto	3
direto com	-3
direto da	7
direto e	-3
direto na	-4
direto no	-3
diretor	6
diria	2
disciplina	10
disciplina de	7
disco para	7
disco para picar	5
discreta	11
discreta e	6
discrição do	6
discrição do produto	5
discutindo	-3
dispensa	47
dispensa comentários	7
dispensam	10
dispensam comentários	7
dispenser	-14
disponibiliza	4
disponível	-5
disponível no	-5
disse	8
disse que a	-3
disse que não	-3
disseram	34
disseram que	14
disseram que não	-6
disseram que o	-10
disso	-4
disso é que	5
dissolve	12
distancia	-2
disto	-3
distribuidora	4
distribuição	-10
distância de	-4
distância do	9
dito	-18
diva	6
diva videoshowaovivo	15
divergente	-5
diversao	13
diversas	1
diversas compras	-4
diversas cores	5
diversas vezes	-2
diversos	1
diversão	21
diverte	7
divertida	14
divertida e	5
divertido	55
divertimento	6
divertindo	8
dividido	6
divulgado	-4
divulgado no	-5
divulgado no site	-4
divã	-11
diz	-10
diz que	-15
diz que o	-6
diz que vem	-3
diz ser	-21
dizem que não	-9
dizendo	-11
dizendo q	3
dizendo que	-7
dizendo que minha	6
dizer	-1
dizer se	3
dizia	-8
dizia que	11
dizia que era	4
diária	7
diárias	9
diário	-4
dmais	5
do	-2
do americanas	-16
do android	7
do anunciado	-2
do anuncio	4
do anúncio	-2
do aparelho mas	11
do aparelho é	-2
do ar	-2
do assento	-3
do atendimento	4
do avental	-6
do balde	-8
do brasil	2
do brasil e	11
do brasileiro	12
do cabo	-5
do cartão	-19
do casamento	4
do celular	1
do celular é	19
do combinado	-13
do conforto	7
do consumidor	3
do controle	10
do corpo	6
do dedo	-7
do design	-3
do dia	-1
do dia a	15
do dia previsto	3
do dinheiro	-6
do do	4
do douglas	-8
do encosto	-12
do entrevistado	34
do equipamento	-3
do esperado	14
do fabricante	-2
do fabrizio	-11
do faqueiro	-5
do filme	-5
do fone	-10
do fornecedor	-7
do google	3
do google e	4
do grupo	11
do guarda	-2
do gustavo	7
do homem	42
do jeitinho	7
do jeitinho que	4
do jeito	-4
do jeito q	-5
do jeito que	4
do jocaa	5
do jogo de	-6
do lançamento	-5
do livro	-1
do mais	-4
do manual de	14
do masterchefbr	-12
do masterchefbr de	-5
do masterchefbr tá	9
do material e	5
do material usado	14
do meio	3
do mercado	22
do mercado !	4
do mesmo e	-2
do mesmo está	14
do mesmo jeito	-4
do meu	4
do meu cartão	-10
do meu dinheiro	11
do meu pedido	-10
do meu problema	-5
do meu produto	-2
do microfone	11
do microondas	6
do modelo	-11
do momento	20
do motor	3
do mundo	-7
do móvel	-5
do nada	-32
do natal	-3
do note	-7
do original	12
do padre	-9
do padre fábio	6
do pagamento	-2
do parceiro	-11
do pedido	-2
do peso e	6
do plástico	-4
do porta	-22
do pote	-4
do prazo	11
do prazo !	-2
do prazo bem	8
do prazo combinado	7
do prazo de	-3
do prazo definido	5
do prazo determinado	14
do prazo e	4
do prazo em	7
do prazo esperado	7
do prazo estabelecido	24
do prazo estimado	-6
do prazo estipulado	-2
do prazo eu	3
do prazo final	-4
do prazo muito	-47
do prazo o	4
do prazo porém	-44
do prazo previsto	32
do prazo produto	6
do prazo programado	7
do prazo recomendo	-48
do prazo super	2
do prazo tudo	-11
do prazo é	2
do previsto	33
do previsto !	7
do previsto e	3
do previsto porém	-6
do preço	3
do problema	12
do produto !	-1
do produto ?	-11
do produto chegou	-4
do produto como	-3
do produto de	-5
do produto diz	-8
do produto ele	11
do produto entrega	4
do produto esta	-5
do produto foram	12
do produto muito	2
do produto não	-42
do produto porém	-3
do produto que	-10
do produto ter	5
do produto veio	3
do produto é	-1
do programado	-7
do próprio	7
do próprio produto	14
do ps	5
do purificador	8
do que esperava	28
do que esse	-4
do que eu	5
do que na	3
do que o	-3
do que um	-3
do querer	26
do relógio	-7
do revendedor	10
do rosto	5
do roteador	-7
do secador	3
do serginho	54
do sistema de	4
do site da	-3
do smartphone	4
do sol	3
do sul	13
do tamanho	3
do tamanho certo	8
do tapete	-3
do tempo	8
do tempo e	4
do tempo estimado	6
do tempo previsto	-20
do thenoite	6
do thor	9
do toque	-6
do trabalho	-4
do usuário	-4
do valor pago	6
do vendedor	-4
do victor	-28
do vitor	-33
dobro	-1
dobrável	-9
documentos	6
doente	-22
doença	-13
dois	7
dois anos que	8
dois da	3
dois estão	22
dois juntos	19
dois meses	-22
dois meses de	-3
dois meses que	-3
dois produtos	4
dolce	21
dolce gusto	14
domiciliar	6
domingos	22
doméstico e	6
dona ana	13
dona de	8
dona de casa	7
dor	-8
dor de	-13
dor de cabeça	-9
dor depois	11
dormi	-8
dormindo	-7
dormir quando	5
dos	1
dos cinquenta	5
dos conformes	6
dos melhores	58
dos meus direitos	3
dos parafusos	-6
dos piores	-15
dos plásticos	11
dos poucos	7
dos smartphones	8
douglas	-24
dps	-4
dr	29
drauzio	84
drauzio varella	14
drivers	-12
droga	-12
dráuzio	-7
duarte	21
duas	-5
duas opções	4
duas peças	-11
duas primeiras	-4
duas semanas	1
duas unidades	-14
duas vezes	15
duas vezes e	-5
duas vieram	-6
dufrio	-23
dura	-10
dura até	8
dura bastante	31
dura mais	54
dura muito	3
dura muito e	5
dura muito pouco	-13
dura o	15
dura o dia	12
dura por	6
dura pouco	-3
durabilidade e	5
durabilidade seja	6
durado	19
duradoura	33
duradouro	17
durando	23
durante	-3
durante a	-5
duraram	-7
duras	-3
durasse	-6
duravel	18
duração da bateria	3
durex	-5
duro	-30
duro e	-9
duros	-10
durou	-8
durável	52
durável e	9
duvida	4
duvida se	11
duvido	3
duvidosa	-39
dvd do	23
dvd mas	13
dá para ouvir	5
dá para usar	-7
dá pra usar	-13
dá vontade	8
dá vontade de	6
débora	74
década	4
dê	-14
dó	-12
dó do	-8
dúvida	2
dúvida da	6
dúvida da compra	5
dúvida entre	11
dúvida se	2
e	-3
e a	-2
e a atendente	-2
e a bateria	-3
e a câmera	3
e a entrega	43
e a garantia	-4
e a gente	-5
e a parte	-7
e a qualidade	6
e a rapidez	6
e abrangente	4
e acabamento	8
e acabou	-15
e acessórios	-6
e acima	5
e adaptei	10
e adorei	8
e adoro	16
e adquiri	6
e agora	-10
e agora com	-9
e agora mais	5
e agr	16
e aguardo	-30
e ai	9
e ainda	-7
e ainda chegou	-6
e ainda estou	-2
e ainda me	-7
e ainda nao	-15
e ainda não	-23
e ainda por	4
e ainda vem	3
e ajuda	4
e ajudar	6
e alguns	-11
e amei	6
e amigos	5
e antes	-4
e antes do	-3
e ao	2
e ao mesmo	4
e apara	12
e após	-11
e ate	-2
e ate agora	-19
e ate hoje	5
e ate o	-9
e atende	25
e atende as	-8
e atendeu	19
e atendeu as	3
e até a	2
e até agora	-5
e até hoje	6
e até o	2
e aí	-3
e barato	7
e bastante	35
e beleza	13
e bem	12
e bem antes	3
e bem bonito	4
e bem embalado	-2
e bem resistente	5
e beneficio	16
e benefício	3
e boa	8
e boa qualidade	4
e bom	-3
e bom !	7
e bom mais	-3
e bom preço	10
e bonita	21
e bonito	11
e cabo de	11
e canais	8
e carrega	8
e certinho	12
e chegou	21
e chegou antes	-24
e chegou bem	9
e chegou dentro	-3
e chegou em	4
e chegou na	4
e chegou no	17
e chegou rápido	-7
e claro	4
e coloquei no	8
e com baixo	8
e com bom	4
e com certeza	9
e com isso	-7
e com preço	3
e com um	7
e commerce	-3
e compacta	7
e competentes	16
e comprar	-16
e comprar um	-5
e compre	-5
e comprei um	8
e confiável	-2
e conforme	6
e confortavel	6
e confortáveis	5
e confortável	24
e confuso	-5
e consequentemente	-4
e conteúdo	7
e cumpre	-29
e cumpre a	-9
e custo	-32
e custo beneficio	-11
e custo benefício	8
e danificada	-4
e dar	7
e de	6
e de acordo	3
e de boa	30
e de bom	-6
e de excelente	19
e de fácil	28
e de noite	9
e de péssima	-3
e de ótima	-18
e deixa o	-2
e delicada	-6
e demora	-13
e dentro	3
e depois	14
e depois de	-5
e depois não	-3
e descarrega	-9
e descrição	3
e desde	-2
e desempenho	8
e design	8
e desliga	-12
e desligar	-4
e deu tudo	3
e devolvi	4
e disseram	-16
e disseram que	-8
e do nada	-7
e documentos	12
e dura	10
e dá	2
e eficaz	6
e eficiente	-20
e ela	-3
e ela adorou	9
e ela não	-3
e ele adorou	3
e ele amou	5
e ele gostou	7
e ele não	-9
e elegante	14
e eles	-25
e eles não	-4
e em	12
e em boas	8
e em otimo	5
e em perfeitas	-1
e em perfeito	27
e em ótimo	7
e engraçada	12
e entrar	-5
e entrega	32
e entrega antes	15
e entrega dentro	3
e entrega rápida	15
e entrega super	6
e entregue por	4
e então	-4
e enviaram	-3
e enviou	-7
e espaço	4
e especificações	6
e esperava	-12
e esperava que	-4
e espero	2
e essa	-10
e esse	-5
e esta	4
e estou	-1
e estou adorando	4
e estou aguardando	-17
e estou amando	7
e estou esperando	-9
e estou no	-3
e estudo	6
e está	-1
e está atendendo	-4
e estável	12
e etc	17
e eu	1
e eu ainda	-20
e eu com	-4
e eu já	46
e eu não	3
e excelente	-13
e excelente !	5
e excelência	5
e facil	11
e facil de	6
e facilidade	13
e falta	3
e falta de	5
e faltando	-6
e faltou	-5
e faz o	12
e fazem	-5
e ficam	-4
e ficava	-3
e fico	5
e fico com	11
e ficou ótimo	4
e foi entregue	8
e frágil	-9
e fui	4
e fui muito	6
e funciona	8
e funciona bem	15
e funciona muito	-9
e funciona perfeitamente	2
e funcional	8
e funcionalidade	31
e funcionando	-5
e funcionar	-4
e fácil de	-6
e gostei	17
e gostei muito	-10
e gostoso	7
e hidratado	5
e hj	-12
e hoje	-2
e imagem	7
e indico	12
e infelizmente	8
e informar	4
e lacrado	3
e laterais	12
e limpa	6
e linda	22
e lindo	-7
e macia	8
e mail	14
e mail com	-6
e mail da	-6
e mail dizendo	-6
e mail e	7
e mail para	4
e mail pra	-3
e mail que	3
e mails	-21
e mais leve	7
e mal	-10
e mandaram	-3
e mantem	8
e mantém	8
e manutenção	11
e maraisa	-7
e maravilhoso	20
e me	5
e me apaixonei	6
e me arrependi	4
e me decepcionei	-4
e me deram	-4
e me entregaram	-6
e me enviaram	-7
e me mandaram	-4
e me surpreendi	6
e meio	-2
e meio e	5
e melhora	8
e mesmo	-10
e mesmo assim	-20
e meu	2
e minha	10
e miriam	-4
e moderna	6
e moderno	24
e mto	4
e muita	5
e muito	1
e muito bem	-30
e muito bom	18
e muito bonita	5
e muito bonito	3
e muito fácil	4
e muito menos	-24
e muito pequeno	-8
e muito rápido	5
e muito triste	-5
e n	-25
e na	-5
e na hora	-5
e na verdade	-3
e nada	-47
e nada NOT_da	-4
e nada NOT_de	-19
e nada NOT_do	3
e nao	-23
e nao NOT_recebi	-3
e nao NOT_tem	3
e nao NOT_tenho	-11
e nas	-10
e nem	7
e nem NOT_a	-20
e nem NOT_me	-4
e nem NOT_na	-6
e nem NOT_o	-4
e nenhum	-4
e ninguem	-14
e ninguém	-12
e no	-2
e no final	-8
e no prazo	14
e no primeiro	-4
e nos	4
e nunca	-5
e nunca NOT_chegou	-2
e não	-14
e não NOT_chegou	8
e não NOT_consegui	-8
e não NOT_consigo	15
e não NOT_de	-4
e não NOT_deixa	18
e não NOT_dá	-4
e não NOT_entregaram	-12
e não NOT_estou	-4
e não NOT_foi	-14
e não NOT_funciona	-11
e não NOT_gostei	5
e não NOT_muito	4
e não NOT_obtive	20
e não NOT_para	-4
e não NOT_recebe	-5
e não NOT_recebi	-8
e não NOT_recebo	-3
e não NOT_recomendo	-6
e não NOT_se	-7
e não NOT_sei	-10
e não NOT_tem	-8
e não NOT_tenho	5
e não NOT_trava	6
e não NOT_veio	-6
e não NOT_vem	-9
e não NOT_vi	-8
e não NOT_é	11
e o bom	8
e o botão	-3
e o cabo	-5
e o celular	5
e o cheiro	-4
e o frete	-10
e o fundo	-4
e o livro	-6
e o melhor	35
e o mesmo	-6
e o outro	3
e o pagamento	-4
e o pedido	4
e o pior	8
e o preço	14
e o produto	-3
e o pó	-5
e o recomendo	6
e o resultado	4
e o site	3
e objetiva	5
e otimo	-22
e ou	-3
e paga	-10
e pago	4
e paguei	-26
e para	-4
e parceiros	5
e parou	-12
e passei	-7
e pedi	-23
e pegar	-20
e pequeno	-2
e percebi	-4
e perfeita	7
e perfeito	-2
e peso	5
e pior	-6
e por enquanto	5
e potente	20
e potência	9
e pouco	3
e praticidade	-5
e pratico	35
e prazo	5
e prazo de	6
e precisa	-2
e precisava	34
e preço	16
e preço justo	14
e principalmente	2
e principalmente com	6
e produto	20
e produto bom	4
e profissional	4
e pronto !	7
e protege	4
e proteção	10
e prática	21
e prático	-34
e prático !	3
e prático de	4
e qual	5
e qualidade	8
e qualidade !	7
e qualidade do	4
e qualidade sem	4
e quando	-2
e quando chegou	-14
e quando fui	-5
e que	-6
e que o	-2
e quebrou	6
e quebrou a	-8
e quem n	18
e queria saber	8
e quero	2
e rapidez	29
e rapidez na	3
e realmente	27
e recebe	-6
e recebi	-24
e recebi outro	-3
e recebi um	-7
e recomendo	3
e recomendo a	-30
e recomendável	5
e regulagem	9
e requer	16
e resistente	-20
e resistência	4
e ruim	-3
e rápida	18
e rápido	-18
e se	-2
e se tem	-4
e se é	-4
e segura	-7
e segurança	6
e seguro	17
e sei	5
e sei que	8
e sempre	1
e sempre que	8
e seria	-4
e serve	11
e seus	-2
e sim	4
e simples	16
e sinceramente	-3
e so	-9
e solto	-6
e som	3
e som de	9
e somente	-22
e super	-17
e super recomendo	-24
e são	9
e só recebi	-5
e só vem	7
e tals	-9
e tem	17
e tem que	-2
e tem um	20
e tem uma	7
e tenho que	-5
e ter	8
e tive	6
e tive que	5
e top	-4
e torcer	33
e transportar	5
e traseira	4
e trava	-12
e tudo	9
e tudo certinho	4
e tudo certo	19
e tô	-9
e um	1
e um produto	11
e um ótimo	3
e uma	-2
e usar	3
e uso	25
e vale	2
e valeu	16
e valeu a	5
e vcs	-16
e veio	-2
e veio tudo	9
e veio um	-7
e versátil	20
e veste	6
e veste bem	4
e vi que	-4
e você	2
e vocês	-19
e vídeo	8
e ágil	5
e é	-2
e é de	3
e é muito	12
e ñ	-3
e ótima	3
e ótimo	-20
e ótimo custo	7
e útil	11
eau	-4
economia	11
economia de	7
economia na	10
economico	8
economiza	13
economizam	10
economizando	11
econômica	13
econômica !	5
econômico	6
ecotank	5
ect	6
edecasa	-3
edge	4
edição	5
edição e	17
edredom	-5
eduardo	-5
educados	7
educativo	16
ee	21
efeito	3
efetuado	-21
efetuar	-24
efetuar a	-3
efetuar a troca	-4
efetuei	3
efetuei a	2
efetuei a compra	2
efetuei o	6
efetuei o pagamento	-2
eficaz	18
eficiente	66
eficiente !	5
eficiente com	5
eficiente e	5
eficientemente	8
eficiência	30
eficiência e	3
eficácia	9
eh	-1
eh bom	-4
eixo	-4
ela adorou	25
ela ainda	-5
ela amou	5
ela começa	-5
ela faz	4
ela gostou	6
ela gostou muito	3
ela nem	-6
ela não	-36
ela não NOT_é	-1
ela que	-15
ela seria	13
ela serve	-7
ela só	-7
ela só tem	-7
ela tinha	10
ela tá	25
ela é	-7
ela é linda	3
ele adorou	21
ele ama	6
ele amou	20
ele atende	7
ele atende as	7
ele esquenta	3
ele eu	10
ele fala	-4
ele foi	5
ele foi um	9
ele funciona	-26
ele gostou	6
ele gostou muito	3
ele já	-10
ele mesmo	-5
ele nao	-2
ele não NOT_fica	7
ele não NOT_funciona	-3
ele não NOT_veio	9
ele parou	-7
ele perde	15
ele perde o	5
ele protege	11
ele que	-3
ele seja	16
ele ser	28
ele simplesmente	4
ele tem a	-4
ele trava	-8
ele é	-3
ele é lindo	-3
ele é muito	2
ele é perfeito	15
ele é ótimo	13
ele ñ	-8
elegante	52
elegante e	2
elegantes	6
elementos	13
elenco	4
eles	-15
eles dizem	-3
eles nao	3
eles não	-41
eles não NOT_me	-3
eles são	-4
eles só	-5
eletrolux	-8
eletrônica	-4
elevado	-10
eliminado	-39
eliminar	-24
eliminarem	-13
eliminarem o	-9
eliminação	-49
eliminação do	-8
elis	28
elogios	3
elogiou	6
elásticos	-3
elétrico	-4
em abril	5
em alguns	-10
em ate	-4
em atraso	-12
em até	4
em bom	9
em bom estado	3
em casa !	4
em casa e	2
em casa ou	6
em cheio	14
em comparação	3
em comparação com	3
em compensação	-7
em condições	-6
em conformidade	7
em conta	-2
em conta ?	5
em contato	-5
em contato comigo	10
em contato e	-2
em contato para	-18
em cápsulas	7
em dez	10
em dezembro	-9
em dezembro e	-3
em dia	4
em dia que	-6
em diante	-6
em dias	-4
em duas	4
em duvida	36
em duvida se	8
em dúvida	5
em e	8
em estoque	16
em excelente	3
em excelentes	6
em excelentes condições	5
em fazer um	7
em fevereiro	3
em folha	12
em funcionamento	10
em grupo	-6
em janeiro	-9
em japonês	15
em japonês ?	12
em locais	7
em loja	-3
em lojas fisicas	-5
em mais	-5
em março	-5
em menos	-1
em menos de	-1
em minha cidade	4
em modo	-4
em mãos	-3
em nada	6
em nenhum	-11
em nenhum NOT_momento	-2
em nome	-15
em nome de	-10
em novembro	-3
em ordem	28
em otimas	6
em outra	3
em outra loja	-4
em outro	-16
em outro lugar	-4
em outro site	-5
em outros	-4
em outubro	-2
em paz	-18
em paz !	-14
em perfeita	5
em perfeitas condições	12
em perfeito	14
em perfeito estado	8
em pleno	-30
em português	-4
em poucas palavras	4
em poucos	3
em preço	4
em pé	4
em qualquer	7
em qualquer lugar	21
em quase um	10
em que	3
em rede nacional	-12
em relação	-1
em relação aos	2
em relação à	2
em seu	-2
em si	-11
em si é	5
em sim	-9
em sua cidade	7
em suas	8
em tabuleiro	13
em tecnologia	8
em tempo	7
em todo	-3
em todos	4
em todos os	2
em transporte	-15
em tudo	5
em um ambiente	-3
em um dia	-3
em um outro	13
em uma	1
em uma das	-6
em uma semana	5
em uso	7
em vez	-2
em ótimas	3
em ótimo	-29
em ótimo estado	-23
email	17
email de	-3
email e	1
email para	-5
emails	1
embalado	26
embalado !	-7
embalado e	18
embalado e antes	5
embalado e em	7
embalado em	10
embalado sem	13
embalado tudo	3
embalagem de	3
embalagem diz	8
embalagem do	-4
embalagem não	-2
embalagem toda	-7
embalagem veio	-4
embalagens	-17
embasamento	13
embora	-7
embora a	-3
embora seja	-15
embuste	-17
embutida	10
emissão	3
emitir a	-3
emociona	32
emocionada	29
emocionada de	11
emocionada de ver	8
emocionante	114
emoções	14
empenadas	-3
empenado	-13
empolgante	4
emprega	31
empregada	-16
empresa	10
empresa dufrio	-5
empresa e	-5
empresa no	-4
empresa não	-6
empresa não NOT_entregou	-3
empresa para	-4
empresa parceira	-2
empresa pois	4
empresa que	9
empresa tem	-5
empresas	5
empréstimo	12
empréstimo no	5
empurrar	2
encaixa perfeitamente	9
encaixar	-16
encaixe	-14
encaixe da	-4
encaixe do	-10
encaixes	-6
encaminhado	-10
encaminharam	-3
encanta	10
encantada	25
encantada com	5
encantamento	15
encanto	24
encardido	-3
encerrar	12
enche	-14
encher	-3
encher um	-3
encher um copo	-4
enchimento	3
encima	21
encomenda	-12
encomendei	-7
enconta	5
encontra	-7
encontra se	-14
encontrada	5
encontrado	2
encontramos	-4
encontrar	41
encontrar a	14
encontrar as	12
encontrei	19
encontro	-3
encontro !	18
encontro na	51
encontro na minha	23
encontro o	-7
encontro user	-34
encontro é	-17
encosto	-2
endereço	-5
endereço correto	-5
endereço de	4
endereço de entrega	3
enferrujou	-7
enfim	-5
enfim não	-1
enfrentou	39
enganada	-29
enganado	-7
enganação	-54
enganei	-22
engano	-37
enganosa	-4
enganosa !	-5
engraçada	20
enjoativo	-17
enjoou	-4
enquanto isso	-31
enquanto isso vamos	-5
enrolado	-2
enrolando	-12
enrolação	5
enrosca	-4
ensinamentos	6
ensino	-8
entanto o	-2
entao	-2
entendem	-6
entender	1
entendo que	-6
entes	7
entortou	-6
entra em	2
entrada da	11
entrada de	-9
entrada do	-13
entrada usb	7
entrando	5
entrando com	-3
entrando em	-6
entrando em contato	-4
entrar	-47
entrar com	-8
entrar em	8
entrar em contato	16
entrar no	-2
entrarei	-10
entrariam	-6
entrariam em	-4
entrariam em contato	-3
entre em	-13
entre em contato	-10
entre os	2
entre os melhores	16
entrega	6
entrega !	-1
entrega ?	-9
entrega ainda não	-4
entrega americanas	6
entrega antecipada	5
entrega antes	-4
entrega antes da	4
entrega antes do	-8
entrega atrasou	2
entrega até	2
entrega bem	15
entrega bem antes	6
entrega chegou	-23
entrega chegou antes	-10
entrega comprei pela	8
entrega da	-11
entrega da americanas	-7
entrega das	6
entrega das americanas	3
entrega deixa	5
entrega deixa a	13
entrega deixou	7
entrega deixou muito	13
entrega demorou	1
entrega demorou mais	4
entrega demorou muito	5
entrega demorou um	-8
entrega dentro	11
entrega dentro do	24
entrega devido	13
entrega devido a	7
entrega dia	-12
entrega do	-2
entrega do meu	-3
entrega e até	-6
entrega e isso	10
entrega e não	-7
entrega e qualidade	5
entrega era	8
entrega era até	-4
entrega era dia	-5
entrega estava	2
entrega está	-5
entrega excelente	-13
entrega feita	24
entrega feita antes	5
entrega foi	-15
entrega foi antes	3
entrega foi bem	-20
entrega foi dentro	7
entrega foi em	6
entrega foi feita	-6
entrega foi mais	8
entrega foi muito	18
entrega foi no	-2
entrega foi perfeita	-5
entrega foi realizada	4
entrega foi rápida	-10
entrega foi super	-17
entrega foi um	4
entrega mas nao	5
entrega muito	26
entrega muito rapida	7
entrega muito rápida	15
entrega na	3
entrega no	19
entrega no prazo	11
entrega no tempo	6
entrega nota	20
entrega não	-5
entrega o	4
entrega o que	28
entrega ocorreu	-2
entrega ok	12
entrega para	-19
entrega passou	-6
entrega perfeita	-4
entrega pois o	9
entrega pontual	10
entrega prevista	2
entrega que	3
entrega que deixou	20
entrega que foi	7
entrega rapida	5
entrega realizada	-5
entrega recomendo	3
entrega rápida	43
entrega rápida !	7
entrega rápida chegou	4
entrega rápida e	18
entrega rápida o	11
entrega rápida produto	13
entrega rápido	3
entrega seria	3
entrega super	-3
entrega super rapida	-10
entrega super rápido	-3
entrega tenha	8
entrega tudo	3
entrega é péssima	-6
entregado	4
entregando	3
entregar	9
entregar em	3
entregar o	-13
entregar o produto	-5
entregaram	-2
entregaram antes	-5
entregaram antes do	-4
entregaram no prazo	10
entregaram outro	-4
entregarem	-31
entregas rápidas	4
entrego	8
entregou	13
entregou a	8
entregou antes	3
entregou antes do	2
entregou até	8
entregou bem	-4
entregou bem antes	-3
entregou em	43
entregou na	15
entregue	1
entregue antes	23
entregue antes da	14
entregue antes do	5
entregue com	-3
entregue com defeito	-4
entregue conforme	6
entregue dentro	6
entregue dentro do	17
entregue e	-8
entregue em	6
entregue mas	-4
entregue na	2
entregue na data	11
entregue no	-1
entregue no prazo	14
entregue pelas	3
entregue é	-5
entrei	-3
entrei em	-5
entrei no	-2
entrem	-5
entrem em	-12
entrem em contato	-9
entrevista	-24
entrevista com	-6
entrevistado	13
entro	-14
entrou	-2
entrou em	3
entrou em contato	3
então	5
então a	3
então eu	-7
então fica	-3
então não	-9
então o produto	7
então é	-5
envelopes	-6
envia	-38
enviada	-15
enviado	-28
enviado o	-4
enviado para	-4
enviam	-8
enviando	4
enviar	-12
enviar o	3
enviar o produto	-5
enviar para	-10
enviaram	-3
enviaram outro	-5
enviaram um	2
enviaram uma	-8
enviarem	-16
enviasse o	-4
enviei	-26
enviei e	-7
enviei e mail	-5
enviem	3
envio	7
envio da	5
envio do	-5
envio do produto	-5
enviou	-15
envolve	-7
envolvente	28
ep	33
ep de	22
episódio	-6
episódio da	10
episódio da temporada	8
epoca	13
equipamento é	6
equipamentos de	7
equipe azul	14
equipe azul tá	-10
equipe do	-7
equipeazul	-6
equivocado	-4
er	15
era	-11
era a	2
era até	-12
era bem	-65
era de	3
era dia	-23
era exatamente	11
era exatamente o	9
era excelente	-5
era maior mas	5
era mais	-14
era o	7
era o meu	13
era o que	63
era para	-6
era pra	-30
era pra ser	-2
era pra ter	-13
era presente	6
era pro	-3
era só	-9
era tudo	2
era uma	-7
eram	3
errada	-9
errada mas	10
errado	-26
errado !	-6
errado ?	-5
errado e	-10
errado mas	4
errado não	-4
errado o	-10
erro	-17
erro no	-4
escala	-5
escapa	-6
esclarecedora	6
esclarecimento	5
escola	2
escola quando	5
escolha	8
escorredor	8
escorredor de	5
escorrega	-15
escorregou	-7
escova	-9
escovar	6
escrever	20
escrever o	23
escrever o que	8
escrito	-17
escritório	-4
escritórios	12
escura	-29
escura e	-6
escuras	-17
escurece	-10
escuridão total	-7
escuta	-9
esfarela	-11
esfregão	-2
esmalte	5
espalhar	7
espaço	1
espaço entre	-8
espaço interno	-5
espaço na	21
espaço no	12
espaço no armário	7
espaço para	2
espaço pequeno	8
espaços	5
espaçosa	28
especificado no	5
especificar	-22
especificas	6
especificações	5
especificações do	4
especificações e	18
especificações não	10
espectativa	20
espectativas	-30
espectativas recomendo	-6
espectativas é	9
específica	-19
espelhos	-10
espera	4
espera de uma	5
espera ele	6
esperada	4
esperado	5
esperado !	3
esperado e	14
esperado para	4
esperado recomendo	4
esperando	5
esperando a	-54
esperando chegar	4
esperando e	-11
esperando meu	-3
esperando o	-36
esperando resposta	-5
esperando uma resposta	-5
esperar	12
esperar até	-3
esperar mais	-16
esperava	-1
esperava algo	-18
esperava dele	4
esperava e	6
esperava já	-6
esperava mais	-65
esperava mais do	-17
esperava muito mais	-7
esperava que	-11
esperava um	-9
esperava um pouco	-9
esperava uma	-8
esperei	4
espero	-4
espero comprar	7
espero contar	5
espero não	-7
espero não NOT_ter	-10
espero q	-5
espero que continue	12
espero que corresponda	8
espero que não	-3
espero que o	-11
espero que resolvam	-3
espero que tenha	3
espero receber	-11
espero resposta	-8
espero uma	-3
esperto	11
espessura	-22
espetacular	77
espetáculo	18
espiritualidade	7
esportiva	4
esposa	3
esposa adorou	5
esposa amou	6
esposa e	3
esposa e ela	5
esposa esta	9
esposa gostou	4
esposo	2
espuma	-15
espíritos	5
esquece	-3
esquece !	-4
esqueceu	-5
esqueceu de	-5
esqueci	15
esquenta bem	4
esquenta bem e	6
esquenta demais	-4
esquenta rápido	8
esquenta rápido e	9
esquentando	-3
esquentar	-1
esquentar e	-5
esquerdo	-5
esqueça	-17
essa	-4
essa ?	-17
essa agora	6
essa bandeja	29
essa bateria	9
essa cadeira	-6
essa chave	2
essa compra	-1
essa demora	3
essa edição	14
essa eliminação	-33
essa empresa	-6
essa entrevista	16
essa escova	12
essa foi a	-4
essa geladeira	6
essa história	16
essa linha	11
essa loja	2
essa marreta	8
essa mirian	-5
essa mulher	18
essa música	13
essa parte	-4
essa porcaria	-16
essa q	-9
essa que	-3
essa situação	-14
essa temporada	6
essas lojas	-4
essas pessoas	-9
esse	4
esse ?	-11
esse ano	-5
esse cabelo	-11
esse cara	15
esse computador	-6
esse console	5
esse copo	5
esse creme	5
esse de	-3
esse dedo	-21
esse filme	20
esse foi	-7
esse homem	-13
esse kit	-4
esse leonardo	-11
esse livro	23
esse masterchefbr	-24
esse mesmo	3
esse momento	6
esse motivo	-11
esse motivo não	-3
esse motor	9
esse negócio	-19
esse não	-6
esse não NOT_é	-7
esse o	-6
esse parceiro	-3
esse pedido	-8
esse perfume em	6
esse povo	-36
esse prazo	-4
esse preço	7
esse problema	-10
esse produto	1
esse produto ele	11
esse produto mais	17
esse produto no	-3
esse produto não	10
esse relógio	-11
esse tipo	3
esse tipo de	2
esse travesseiro	9
esse é	1
esse é o	4
essenciais	9
essencial	6
essencial para	3
esses	-14
esta	-7
esta a	-10
esta acontecendo	-4
esta atendendo	12
esta atendendo as	6
esta atrasado	-4
esta com	-17
esta de	-4
esta de parabéns	-4
esta demorando muito	-3
esta escrito	-8
esta fora	-5
esta funcionando	7
esta funcionando perfeitamente	5
esta no	-13
esta soltando	-9
esta totalmente	-5
esta é	3
estabelecido	8
estabelecido e	3
estabilização	24
estado !	-3
estado do	-6
estado e	18
estados	-4
estamos no	3
estamos satisfeitos	21
estando	-3
estar	-4
estar bem	-11
estar com	-3
estar funcionando	-7
estar na	-5
estarei	2
estaria	-15
estas	-20
estava	4
estava a procura	6
estava comprando	-9
estava em	2
estava em ordem	4
estava levemente	11
estava quase	-4
estava querendo	13
estava sem	-3
estava super	-4
estava todo	-22
estavam	-2
este	2
este e outro	6
este jogo	7
este modelo	-5
este motivo	-15
este não	-12
este site	-5
este é	3
estelionato	-3
esteticamente	4
esteticamente bonito	6
estiloso	3
estimado	8
estimativa	-7
estimativa de	-4
estipulado	3
estipulado e	4
estipulado pelas	6
estiverem	8
estofados	-3
estojo	-5
estoque	-9
estorno	-58
estorno do	-21
estorno do valor	-3
estou	-1
estou a	5
estou adorando	49
estou adorando o	6
estou aguardando	9
estou aguardando a	-42
estou aguardando até	-8
estou aguardando contato	4
estou aguardando o	-30
estou aguardando retorno	-3
estou aguardando uma	8
estou amando	-11
estou apaixonada	9
estou aprendendo	10
estou aprendendo a	7
estou até	-8
estou com	-11
estou com muita	-5
estou com um	4
estou com uma	-15
estou comprando	9
estou contente	10
estou contente com	4
estou decepcionada	22
estou decepcionada com	-6
estou decepcionado	7
estou decepcionado com	2
estou descobrindo	9
estou devolvendo	-6
estou em	-4
estou encantada	11
estou entrando	-11
estou entrando em	-3
estou esperando	-28
estou esperando a	-11
estou esperando o	-8
estou extremamente	-3
estou feliz	3
estou gostando	58
estou gostando muito	14
estou indignada	-8
estou indignado	-4
estou insatisfeita	-3
estou insatisfeito	-9
estou lendo	7
estou muito	-2
estou muito chateada	-4
estou muito chateado	-5
estou muito decepcionada	-5
estou muito decepcionado	5
estou muito insatisfeita	-8
estou muito insatisfeito	-4
estou muito satisfeita	20
estou muito satisfeito	14
estou na	3
estou no	6
estou no aguardo	-19
estou no terceiro	6
estou pagando	-11
estou precisando	2
estou realmente	-5
estou satisfeita	10
estou satisfeita com	7
estou satisfeito	65
estou satisfeito com	27
estou sem	-2
estou sofrendo	-7
estou super	4
estou tentando	-10
estou tentando entrar	8
estou usando	-1
estou usando a	28
estou usando este	8
estou utilizando	2
estoura	-6
estouram	6
estourar	-14
estourou	-5
estradas	14
estrado	-3
estraga	-15
estragada	-5
estragado	-50
estragar	-12
estragou	-65
estranho	-2
estreito	-7
estrela	-3
estrelas !	12
estudante	4
estudantes	5
estudar	6
estudo	12
estudos	-3
está	-9
está a	2
está acontecendo	-6
está adorando	4
está aguardando	-7
está apresentando	-13
está atendendo	-17
está atrasado	12
está com	9
está com a	3
está com defeito	-9
está começando	35
está como	-16
está completamente	-4
está dando	-16
está de	-2
está de acordo	21
está de parabéns	33
está demorando	-13
está durando	5
está em	9
está errado	-14
está escrito	-16
está escrito que	-4
está esquentando	-4
está excelente	6
está falando	-12
está funcionado	5
está funcionando	7
está funcionando perfeitamente	5
está gostando	20
está gostando muito	4
está iniciando	4
está maravilhoso	7
está me ajudando	7
está me atendendo	8
está muito bom	5
está na	-1
está no	-5
está no prazo	-6
está para	-3
está passando	-18
está sempre	-5
está sendo bom	7
está soltando	-4
está tendo	4
está tudo	6
está usando	6
está vendendo	-19
está ótimo	-5
estão com	-7
estão de	3
estão de brincadeira	-12
estão de parabéns	24
estão funcionando	5
estão lindos	7
estão me	-2
estão pedindo	-6
estão se	-5
estão vendendo	-6
estético	6
eternidade	-5
etiqueta	-19
etiquetas	-4
eu acabei	-7
eu achava	-10
eu achava que	-5
eu achei	-2
eu adorei	24
eu adoro	-4
eu ainda	10
eu ainda não	4
eu amei	33
eu amo	-13
eu amo a	-3
eu aqui	-12
eu avaliar	5
eu avaliar o	-4
eu avalie	-6
eu avalio	-7
eu cancelei	-6
eu coloquei	-5
eu com	-2
eu com um	-5
eu comprei	10
eu comprei e	-13
eu comprei no	-5
eu comprei o	2
eu comprei um	-4
eu dei	7
eu dei de	4
eu esperava	-11
eu esperava e	3
eu esperava já	-4
eu esperava mais	-15
eu esperava que	5
eu estou	-4
eu fiz	-33
eu fui	-7
eu gostaria	-3
eu gostei	-23
eu gostei bastante	5
eu gostei muito	-22
eu gosto	39
eu gosto de	7
eu havia	2
eu ia	-21
eu imaginava	8
eu imaginei	5
eu indico	2
eu ir	-18
eu iria	-6
eu ja	-8
eu já	11
eu já comprei	-6
eu já conhecia	4
eu já tô	23
eu moro	19
eu morro	18
eu nao	15
eu nem	3
eu nem NOT_recebi	-4
eu nunca	-11
eu nunca NOT_vi	-6
eu não	-6
eu não NOT_compraria	-3
eu não NOT_compro	-3
eu não NOT_consigo	-6
eu não NOT_entendi	-4
eu não NOT_gostei	-2
eu não NOT_recebi	30
eu não NOT_recomendo	-6
eu não NOT_sei	-5
eu o recomendo	4
eu odeio	-5
eu paguei	-2
eu paro	-9
eu paro de	-7
eu passo	-8
eu passo mal	-7
eu pedi	5
eu poderia	-3
eu posso	-3
eu precisava	-6
eu procurava	7
eu pudesse	-5
eu quase	-15
eu queria	22
eu quero	4
eu quero comprar	7
eu quero ser	30
eu quisesse	-4
eu receber	-15
eu recebi	-12
eu recebi o	-6
eu recomendaria	5
eu recomendo	-25
eu recomendo !	13
eu recomendo esse	-8
eu recomendo o	4
eu recomendo é	-4
eu ser	15
eu serei	9
eu serei uma	7
eu sou	7
eu super	10
eu super recomendo	3
eu só estou	8
eu só queria	5
eu também tô	-12
eu tava	10
eu te	-10
eu te amo	8
eu te venero	13
eu teria	-27
eu teria que	-6
eu testei	8
eu tive	-13
eu tive que	-4
eu tivesse	-7
eu to	3
eu tô	-9
eu uso	7
eu vo	-8
eu vou	-24
eu vou avaliar	-3
evaporadora	15
evento	5
evita	12
evitando	7
evitar	-16
exata	3
exatamente	36
exatamente como	34
exatamente como anunciado	5
exatamente como descrito	2
exatamente como eu	2
exatamente como mostra	4
exatamente como na	15
exatamente igual a	3
exatamente o	30
exatamente o que	29
exato momento	-3
excedeu	31
excelencia	5
excelente	127
excelente !	41
excelente a	6
excelente a entrega	3
excelente acabamento	5
excelente aparelho	-4
excelente aquisição	7
excelente as	7
excelente atendimento	6
excelente celular	-27
excelente chegou	-3
excelente compra	23
excelente compra !	5
excelente custo	21
excelente custo beneficio	11
excelente custo benefício	6
excelente de	1
excelente desempenho	18
excelente e	12
excelente e o	5
excelente entrega	7
excelente gostei	16
excelente imagem	-3
excelente investimento	6
excelente material	6
excelente não	6
excelente o	-30
excelente o produto	9
excelente opção	3
excelente para	15
excelente porém	16
excelente pra	-24
excelente preço	23
excelente produto	25
excelente produto !	17
excelente produto chegou	-12
excelente produto com	3
excelente produto e	4
excelente produto entrega	2
excelente produto muito	2
excelente produto recomendo	2
excelente produto ótimo	-6
excelente qualidade	-40
excelente qualidade !	4
excelente qualidade e	8
excelente recomendo	2
excelente rápido	4
excelente se	5
excelente se o	10
excelente só	27
excelente só não	9
excelente tanto	6
excelente tv	6
excelentes	39
excelentes !	22
excelentes condições	6
excelentes e	6
excelência	14
excepcional	55
excesso	-10
exclusivo	13
execelente	18
executa	14
exelente	80
exelente produto	33
exelente qualidade	2
exemplo de	21
exemplo é	-4
exercício	13
exercícios	-9
exibir a	-5
exigir	-14
exijo	4
existe	-1
existe no	-10
existentes	4
expecitativas	5
expectativa	29
expectativas	77
expectativas !	-20
expectativas a	4
expectativas de	4
expectativas e	30
expectativas em	9
expectativas entrega	5
expectativas o	6
expectativas por	8
expectativas porém	7
expectativas recomendo	2
experimento	8
expirou	-14
explica	-5
explicar	-9
explicativo	5
explicou	7
expliquei	-5
explorar	30
expressão e	7
expulse	13
expulse o	8
expulse o diabo	7
externos	17
extorno	-7
extorno do	-5
extra	6
extraordinárias	21
extraviada	-9
extraviado	15
extrema	20
extrema qualidade	6
extremamente	-5
extremamente baixo	-14
extremamente eficiente	18
extremamente pequena	-4
extremamente satisfeito	-8
extremidades	-2
fabio	34
fabio de	8
fabrica	-4
fabricado	1
fabricado na	-3
fabricante e	-5
fabricante não	-8
fabricante que	-4
fabricante é	-5
fabricar	-3
fabrizio	-6
faca	7
facas	3
face	-17
face e	-4
facil	10
facil de	8
facil de instalar	6
facil de montar	-7
facil de usar	3
facil instalação	14
facil manuseio	11
facil montagem	10
facilidade	-3
facilidade !	-6
facilidade de	5
facilidade de uso	11
facilidade e	-12
facilidade na	3
facilita	87
facilita e	5
facilita muito	29
facilita o	-6
facilitando	21
facilitando o	3
facilitar	2
facilitou	40
facilmente	-2
facilmente e	-5
faco	-8
faculdade	-3
faixa	-3
faixa de	6
faixa de preço	11
fala	-6
fala que	-14
fala serio	-5
falam	7
falam que	4
falamos	22
falando	-8
falando q	-5
falando que	-14
falando sobre o	4
falar	-7
falar com	-8
falar com a	-3
falar de	5
falar e	-10
falar que	-21
falaram	-8
falaram que	-17
falaram que não	-5
falava	-13
falei	14
falha	3
falha muito	-12
falha na	-6
falhando	-3
falhas	-34
falho	-2
falo	-3
falou que	-2
falsa	6
falsificado	-61
falso	-15
falta	-27
falta de	21
falta de comprometimento	-2
falta de compromisso	-4
falta de consideração	-8
falta de respeito	-14
falta de responsabilidade	-7
falta do manual	10
falta dos	-7
falta o	-19
faltam	-2
faltando	-40
faltando a	-13
faltando as	2
faltando e	-9
faltando peça	-3
faltando um	-16
faltando uma peça	2
faltar	-24
faltaram	-25
faltava para	5
falto	22
faltou no	10
faltou no produto	8
familiares	3
famosas	7
famoso	4
família	40
família pequena	14
família toda	9
famílias	16
fantasma	-29
fantastica	6
fantástica	35
fantástico	49
fantástico !	4
faqueiro	-16
faria	11
farinha	-21
farol	-5
farsa	-8
fato	-3
fato de ser	4
fator	-2
fatura	-2
fatura do	-2
fav	-18
favor	2
favor !	-4
favor me	-21
favorece	9
favorita	26
favorável	4
favs	9
faz a	3
faz mais	-11
faz mais de	-7
faz muito	-5
faz muito barulho	-15
faz o	2
faz o que	10
faz pipoca	13
faz poucos	6
faz poucos dias	5
faz quase	-16
faz quase um	-5
faz tempo	-3
faz um mês	2
fazem	5
fazendo	9
fazendo a	-5
fazer	9
fazer ?	-21
fazer a	-8
fazer a devolução	-4
fazer a troca	-7
fazer de tudo	9
fazer devolução	-6
fazer o	-9
fazer o que	-6
fazer para	-7
fazer um mês	-7
fazer uma	1
fazer uma avaliação	-5
fazer é	8
façam	-22
faço	13
faço para	-33
faço para trocar	-3
faço pra	7
faço uso	5
fdp	-15
fechar	-10
fechar a	-9
feia	-86
feijão	28
feio	-42
feira	1
feira é	-10
feita	-2
feita a	3
feita antes	5
feita antes do	4
feita com	-2
feito	-2
feito de	-7
feito o	-10
felicidade	28
felipe	-17
feliz	52
feliz !	5
feliz com	23
feliz com a	5
feliz e	8
feminismo	-9
feministas	-8
fenomenal	4
fernanda	8
ferramenta	32
ferramenta para	-5
ferramentas de	4
ferro de	4
ferro de passar	5
ferrugem	-39
fevereiro	-4
fevereiro de	-3
fevereiro e	-8
fez	1
fez com	-4
fez o	8
fez toda	6
fez toda a	5
fez um	-11
fi não	-4
fica	-11
fica a desejar	-6
fica a dica	2
fica aqui	5
fica bom	12
fica cheio	-4
fica com	-4
fica difícil	-20
fica mais fácil	6
fica melhor	8
fica perto	10
fica pingando	-8
fica por	4
fica pronto	8
fica quase	12
fica saindo	-13
fica saindo do	-6
fica travando	-8
fica tudo	-4
fica um	-7
fica uma	3
fica uma delícia	9
ficado	-39
ficam com um	10
ficam muito	4
ficam um	6
ficam um pouco	5
ficando	-32
ficar	1
ficar babando	8
ficar com	-13
ficar excelente	7
ficar mais	4
ficar melhor	6
ficar no	-8
ficar satisfeito	-7
ficaram de	-17
ficaria	-4
ficasse	-9
ficava	-11
ficha	-2
fichas	20
fico	-2
fico até	39
fico na	-5
fico no	-2
fico no aguardo	3
fico toda	11
fico vendo	-6
ficou	-1
ficou acima	7
ficou com	-10
ficou com a	-8
ficou encantada	14
ficou estranho	-7
ficou linda	12
ficou lindo	4
ficou mais	20
ficou muito	3
ficou muito bom	11
ficou muito feliz	3
ficou muito mais	7
ficou perfeito	13
ficou sem	-7
ficou todo	-14
ficou um	5
ficou uma	3
ficou ótima	-5
ficou ótimo	17
fiel	14
figura	3
figuras	22
figurinhas	-13
filha	5
filha adorou	26
filha adorou !	7
filha amou	-10
filha amou !	2
filha está	6
filha gostou	-2
filha que	2
filho	4
filho adorou	-4
filho amou	9
filho amou !	5
filho de	8
filho de odin	7
filho do	22
filho do serginho	11
filho gostou	6
filho gostou muito	5
filhos	-16
filma e	5
filmadora	15
filme	16
filme que	10
filme é	4
filmes	-1
filmes de	-9
filmes e	5
filtrada	15
filtragem	-20
filtro de	3
filtros	7
fim	-1
fina	-5
final !	9
final é	-5
finalidade	2
finalidade que	5
finalizar a compra	-4
finalmente	6
finalmente uma	25
financeiro	-12
finas	-5
fino	-7
fino e	-5
fio	-3
fio dele	18
fio e	-4
fiquei chateada	3
fiquei com	-2
fiquei com medo	9
fiquei decepcionada	4
fiquei decepcionado	-16
fiquei decepcionado com	-10
fiquei em duvida	7
fiquei impressionada	12
fiquei impressionada com	10
fiquei impressionado	8
fiquei impressionado com	6
fiquei muito	2
fiquei muito chateada	-6
fiquei muito decepcionada	-4
fiquei muito satisfeita	7
fiquei muito satisfeito	2
fiquei no	-4
fiquei satisfeita	-5
fiquei satisfeito	3
fiquei sem	-21
fiquei surpresa	5
fiquei surpreso	3
fiquem	-10
fire	-12
firme	7
firme as	9
firme mas	6
firme no	5
fiscal	-7
fiscal !	6
fiscal ainda	-5
fiscal do	-28
fiscal do produto	-8
fiscal e	-5
fiscal não	-5
fiscal para	-8
fisicas	-10
fit	-13
fita	-12
fixa	-14
fixando	7
fixar	-5
fiz	14
fiz a	-12
fiz a compra	-1
fiz a devolução	-35
fiz a reclamação	8
fiz o	-39
fiz o pedido	-10
fiz reclamação	-4
fiz uma	2
fiz uma compra	5
fiz uma reclamação	3
fizeram	4
fizeram a	4
flat	6
flores	-13
foda	72
fode	-21
fofa	88
fofa !	9
fofinho	18
fofinho e	4
fofo	55
fogão de	7
fogão na	8
foi	1
foi a entrega	7
foi a pior	-5
foi a segunda	6
foi a ultima	10
foi aberta	-4
foi antes	3
foi antes do	-1
foi aprovado a	6
foi atendido	5
foi bastante	7
foi bem	31
foi bem antes	4
foi bem rápida	3
foi bem rápido	-11
foi cancelada	-18
foi cancelado	9
foi colocado	-7
foi com relação	7
foi comprado	3
foi de	1
foi dentro	1
foi dentro do	8
foi devolvido	-19
foi dia	-4
foi eliminado	-15
foi entregue antes	-3
foi entregue bem	-3
foi entregue com	-2
foi enviado	-24
foi essa	5
foi excelente	-1
foi extraviado	-2
foi feito	-23
foi fácil	9
foi gerada	-4
foi lindo	4
foi mais rápida	6
foi mal	-24
foi me	-5
foi muito	17
foi muito boa	-5
foi muito bom	6
foi muito rapida	6
foi muito rápida	11
foi na	8
foi necessário	-3
foi no prazo	-2
foi o tempo	7
foi o único	-6
foi oferecido	10
foi pago	-16
foi para presente	12
foi perfeita	-12
foi perfeito	4
foi presente	8
foi pro	10
foi proposto	5
foi que	2
foi que o	5
foi roubado	-6
foi rápida	-13
foi rápida e	14
foi super	-15
foi super rapida	4
foi super rápida	-1
foi super rápido	8
foi tudo	10
foi um	6
foi um bom	5
foi um presente	10
foi um sucesso	7
foi uma	-1
foi uma boa	16
foi uma decepção	-3
foi uma ótima	8
foi usado	-6
foi vendido	-8
foi ótima	6
foi ótimo	7
foi ótimo !	7
folga	-3
folgado	-38
folhas	-7
fomos	2
fone	-11
fone e	-2
fones	4
fonte	-3
for	8
for comparar	7
for de	3
for pra	-10
fora	-15
fora !	-3
fora da	-5
fora de	-15
fora do	-7
fora do prazo	-3
fora isso	5
fora isso tudo	29
fora isto	15
fora não	-5
fora o	-11
fora que	2
foram	1
foram muito	11
forjada	33
forjado	7
forma de pagamento	3
formar	18
formas de	10
formulário	-3
fornecedor	-34
fornecedor e	-6
fornecedor não	-8
fornecedores	2
fornecidas	-12
forno não	-8
forrar	-4
fortalece	12
forte	3
forte para	6
forte que	-26
fortnite	12
forza	10
força ao	6
força e	2
forçar	-19
fosse	-16
fosse feita	-5
fosse maior	-5
fosse mais	-3
fosse melhor	-31
fosse para	-4
fosse um pouco	7
fosse uma	-7
foto	-23
foto !	-3
foto com	-8
foto da	-9
foto de	4
foto do	14
foto e	-10
foto ela	6
foto mais	-7
foto mostra o	7
foto no	-7
foto não	-8
foto o	-6
foto super	5
foto é	-6
fotos de qualidade	7
fotos do	-12
fotos do produto	-5
fotos dos	-9
fotos e	6
fraca	-58
fraca !	-5
fraca e	-7
fraca mas	4
fracas	-6
fraco	-69
fraco a	-4
fraco e	-25
fraco não	-2
fraco é	8
fraco é o	7
fracos	-6
fragil	-60
fragil e	-2
fralda	54
fraldas	-3
franca	6
francamente	-6
frango	-28
frango a	-16
franquia	8
fraquinha	-14
fraquinho	-45
frascos	8
freitas	14
frente	9
frequencias	8
fresquinho	15
frestas	-8
frete	8
frete ?	-5
frete caro	-5
frete da	-5
frete de	2
frete de r	-3
frete e	1
frete gratis	3
frete mais	-12
frete para	4
frete para meu	5
frete r	-9
frete rápido	9
fria	-2
frias	13
fritura	7
frituras	25
frontal	-1
frustante	-6
frustrada	-13
frustrado	-3
frustrante	-14
frustração	4
fruteira	10
frágeis	13
frágil	-65
frágil !	-15
frágil a	-3
frágil e	-12
frágil não	-2
frágil o	2
frágil que	-5
fuder	-11
fui	-12
fui assistir	-7
fui enganado	-29
fui fazer	-5
fui informada	-3
fui informado	8
fui informado que	4
fui logo	19
fui muito	2
fui muito bem	4
fui testar	-3
fui usar	-22
fujam	-7
full	3
full hd com	7
fumaça	-5
funciona	4
funciona bem	8
funciona bem não	8
funciona como	8
funciona como o	7
funciona conforme	7
funciona mas	-14
funciona mas não	-4
funciona mesmo	9
funciona muito	-16
funciona muito bem	-14
funciona perfeitamente	-3
funciona perfeitamente !	7
funciona perfeitamente e	8
funciona porém	-7
funciona quando	-7
funciona somente	-5
funcionais	25
funcional	63
funcional e	3
funcionalidade	9
funcionalidade do	16
funcionalidade do aparelho	4
funcionalidades	1
funcionam perfeitamente	7
funcionamento	-2
funcionamento e	23
funcionamento e a	6
funcionando	14
funcionando bem	10
funcionando corretamente	15
funcionando mas	-4
funcionando muito	3
funcionando muito bem	2
funcionando normalmente	-3
funcionando perfeitamente	13
funcionar	-54
funcionar com	4
funcionar e	-2
funcionava	8
funcione	-10
funcionou apenas	-8
funcionou bem	2
funcionou como	25
funcionou muito bem	3
funcionou perfeitamente	-11
funcionou uma	-11
funcionários	3
fundamental	7
fundamental para	14
fundo	-11
fundo da xícara	6
fundo do	2
fundos	-24
função	3
função a	9
funções	-6
funções e	11
funções em	7
funções muito	4
furada	12
furadeira	-5
furado	-1
furar	2
furação	2
furinho	-5
furo	-12
furos	-2
furou	-3
futebol	6
fábio	13
fábio de	40
fábio de melo	31
fábrica	-35
fábrica de	-15
fáceis	15
fáceis de	-6
fácil	39
fácil !	4
fácil acesso	-5
fácil configuração	-7
fácil de	17
fácil de instalar	17
fácil de lavar	4
fácil de limpar	34
fácil de manusear	4
fácil de montar	4
fácil de operar	6
fácil de ser	6
fácil de usar	-7
fácil e	13
fácil e prático	4
fácil instalação	68
fácil manuseio	12
fácil manuseio e	8
fácil montagem	1
fácil para	11
fácil se	-10
fácil uso	8
fácil utilização	-4
fátima	-9
fátima bernardes	-8
fátima é	15
fã	30
fã do	8
fãs de	6
fé	4
fé e	9
física	-11
ga	25
galeraa	6
galho	-24
galvão	53
ganha	14
ganha do	6
ganhar	6
ganhar o	51
ganhei	20
garagem	-12
garantia estendida	-3
garantia mas	-5
garantia não	-5
garantia é	-3
garantida	72
garantindo	12
garantir	-7
garra	22
gas	-10
gastar	-19
gastei	-14
gastei dinheiro	-5
gasto	2
gata	14
gatinha	8
gatinhas	8
gato	3
gaveta	-3
gavetas	9
gay	21
gela bem	3
gelada sempre	6
geladeira	-1
geladeira é	4
geladinha	7
geladinho	27
generoso	6
gente boa	11
gente chata	-18
gente não	-3
gente que	-4
gente vai	22
gente vê	-9
gentileza	-6
gerada	-9
geral	-2
geral ele	5
gerando	-4
gerar	-2
gg	-20
gil	24
gil é	6
girar	-4
glamour	-10
globo é	7
gnt	-7
goiás e	7
golpe	-7
good	35
gordura	-4
gosta	6
gosta de	-11
gosta de um	4
gosta muito	11
gostamos	52
gostamos do	13
gostamos muito	39
gostamos muito do	11
gostando	34
gostando muito	14
gostando muito !	4
gostando muito do	-5
gostaram	18
gostaria apenas	5
gostaria de	-9
gostaria de receber	-10
gostaria de ter	-5
gostaria de trocar	-5
gostaria de um	-5
gostaria de uma	-24
gostaria de ver	-5
gostaria muito	3
gostaria que	-3
gostaria que me	-10
gostaria que voces	6
goste	19
gostei	49
gostei !	48
gostei bastante	84
gostei bastante da	9
gostei bastante do	6
gostei da	-17
gostei da compra	7
gostei da qualidade	8
gostei das	-3
gostei de	16
gostei de tudo	6
gostei demais	-15
gostei demais do	4
gostei do	41
gostei do aparelho	26
gostei do produto	1
gostei e	15
gostei mas	-12
gostei muito	81
gostei muito !	44
gostei muito a	3
gostei muito bom	-6
gostei muito chegou	5
gostei muito da	-11
gostei muito de	24
gostei muito desse	34
gostei muito do	-36
gostei muito e	11
gostei sim	4
gostei tanto	36
gostei tanto que	17
gostinho	15
gostinho de	6
gosto	22
gosto da	22
gosto muito	19
gosto muito de	11
gosto muito do	11
gostosa	44
gostoso	9
gostoso mas	-9
gostou	52
gostou bastante	-1
gostou e	13
gostou muito	48
gps	-28
gracinha	10
grade	-6
grande	-1
grande amei	-6
grande demais	-4
grande e	8
grande em	21
grande utilidade	6
grandes	5
grandes e	4
grata	-2
gratis	9
grato	6
gratuitamente	9
grau	-9
gravação	-6
grave	-3
graça	3
graças	39
grelhas	-7
grossa	-10
grosseiro	-20
gruda	-41
grudada	-8
grudando	-11
grupos	5
gráfico	12
gráficos	7
grátis	2
gt	-12
guarda	-8
guarda roupa	-6
guardar	-2
guardar e	6
guardei	-11
guardá	17
gui	51
guilherme	3
gustavo	4
gusto	21
gêmeos	28
gêneros	-29
h e	5
h é	-7
ha mais	-9
ha mais de	-4
habilidade	13
haha	8
hahaha	43
hahahaha	-8
hahahahaha	12
haja	-2
haste	-8
havia	4
havia lido	11
hd	1
hd com	26
hehe	21
hidrata	15
hidratado	4
hidratação	11
higiênico	3
historia	13
história	1
história de	-4
história do	10
história que	-10
história sobre	16
hitler	-13
hj	-3
hj a	-34
hj dia	-6
hj no	-15
hj não	7
hj o	45
hoje	-9
hoje com	35
hoje dia	11
hoje em dia	-2
hoje estou	-3
hoje faz	4
hoje já	-24
hoje já é	-5
hoje mais	-5
hoje masterchefbr	-30
hoje mesmo	16
hoje na	6
hoje nada	7
hoje nao	-17
hoje não	-8
hoje não NOT_chegou	-7
hoje não NOT_me	2
hoje o	-8
hoje sou	8
hoje ta	9
hoje tem	14
hoje tem masterchefbr	24
hoje user	26
hoje é	-10
hoje é dia	-10
home theater	-4
homem não NOT_lava	-8
homenagem	4
homenagem ao	11
homenagem do	14
homens	-9
homão	31
homão da	21
homão da porra	16
honesto	4
hora	-13
hora da entrega	-12
hora de tirar	6
hora e	16
hora para	-2
hora que	-9
horas	-5
horizontal	-4
horizonte	-7
horrivel	-56
horroroso	-7
horríveis	-27
horrível	-86
horrível !	-4
horrível e	14
horrível não	-3
houve	-7
houve atraso	2
houve um	-3
hoverboard	-14
hr	-7
hrs	11
hs	-9
hub	-5
huggies	15
huggiessofttouch	13
huggiessofttouch theinsidersbrasil	10
hum	4
humanidade	21
humano	10
humilde	15
humor	5
hunnam	12
há	8
há alguns	7
há mais	11
há mais de	10
há pouco	10
há pouco tempo	4
há uma	-2
há vários anos	8
ia	23
iam	-6
idades	10
ideais	7
ideal	46
ideal !	7
ideal para	10
ideal para quem	11
ideal pra	7
ideal pra quem	6
ideal é	7
ideia é	-4
idiota	-19
idiota pra	-5
idosos	3
idêntico	6
idêntico à	6
idêntico à foto	5
ig	25
iguais	-2
igual	13
igual !	4
igual a	8
igual a foto	6
igual a imagem	8
igual ao	8
igual do	13
igual o	-3
igual ou	12
igual à	6
igualzinho	12
ii	-7
ilegível	-4
iluminado	9
iluminação é	-10
ilustrativa	7
ilusão	-5
imagem	-4
imagem boa	-9
imagem da tv	5
imagem do	-3
imagem e	-3
imagem e som	-2
imagem excelente	-10
imagem ilustrativa	-5
imagem maravilhosa	-10
imagem mas	-5
imagem mostra	-6
imagem muito	12
imagem muito boa	3
imagem não	-2
imagem não NOT_é	-12
imagem perfeita	-4
imagem pois	5
imagem ruim	-7
imagem som	4
imagem é excelente	4
imagem ótima	23
imagina	-45
imagina se	-5
imaginar	-7
imaginava	-2
imaginava que	-4
imaginei que	-4
imbatível	18
imediata	-3
imitação	-10
impecáveis	16
impecável	73
imperdível	12
imponente	8
importa	11
importado	2
importado mas	13
importante	32
importante o	18
importante pois	5
importante é	6
impossibilita	-17
impossibilitando	-6
impossivel	-18
impossível	-19
impossível avaliar	-2
impossível de	-5
impossível não	21
impossível não NOT_comprar	10
imprescindível	28
impressionada	5
impressionado	35
impressionado com	23
impressionado com a	7
impressionante	17
impressionante como	9
impressionou	22
impressora de	4
impressora não	-6
impressora que	-4
impressão e	20
imprevisto	-4
imprimindo	-9
improvisar	5
imunda	-9
inadequada	-6
inclusive	2
inclusive em	9
inclusive em relação	7
inclusive já	-15
inclusive vou	16
incomoda	-15
incomodando	-9
incomodo	-3
incomodou foi	5
incomparável	25
incomparável !	5
incompatível	-28
incompatível com	-12
incompetência	-15
incompleta	-10
incompleto	-42
incrivel	19
incrivelmente	3
incrível	35
incrível !	19
indica	-4
indica que	-3
indicado para	-3
indicarei	4
indicaria	-6
indicaria para	7
indicaria para outras	6
indicação	3
indicação do	13
indico	60
indico !	7
indico a	40
indico a todos	15
indico o produto	-2
indico para	-11
indico para qualquer	5
indico pois	5
indignada	-35
indignado	7
indignação	12
indiquei	20
indiscutível	41
indispensável	16
indispensável para	10
indisponibilidade	-4
indisponível	-7
indo	3
induz	-12
inexistente	-22
infantil	-2
infelismente	-9
infelizmente	-15
infelizmente a	3
infelizmente ainda	-5
infelizmente não	-9
infelizmente não NOT_posso	6
infelizmente o	4
infelizmente o produto	-11
inferior	-86
inferior a	-8
inferior ao	-16
influência	24
informa	12
informa que	5
informada	-6
informada que	-2
informado	1
informado que	3
informam	-5
informando	-3
informando que o	-5
informar	-7
informar por	22
informar por favor	17
informar que	-7
informar se	-7
informaram	-11
informaram que	-12
informação	-24
informação de	-16
informação importante	5
informação que	-6
informações	-19
informações do	-9
informações do produto	-13
informações na	-7
informações sobre	3
informe	2
informei	-6
informo	-4
informo que	-3
informou	15
informou que	13
inglês	-3
ingredientes	19
inicialmente	3
iniciando	6
inicio do	9
inmetro	-5
inovador	6
inox	-2
insatisfação	-37
insatisfações	-5
insatisfeita	-80
insatisfeita com	-18
insatisfeita com o	-2
insatisfeito	-26
insatisfeito com	-7
insatisfeito com a	-7
insatisfeito com o	-4
instalado em	7
instalar	-1
instalar e	2
instalar o	-3
instalação	-10
instalação apenas	5
instalação conforme	-4
instalação do	-6
instalação e	3
instalação foi	35
instalação mais	5
instalou	23
instrumento	6
instrução	2
instruções	1
instável	-31
insuportável	-26
intacto	11
inteira e	5
inteligente	25
inteligência	4
inteligência e	6
intensas	11
intensidade	3
intenso	6
intenção	-28
intenção de	-7
interagir	-5
interativo	27
interessante	18
interessante a	8
interessante e	11
interessante que	4
interessantes	8
interferência	-14
intermediário	-5
intermediários	23
internamente	13
internas	3
interruptor	-7
intestino	9
intuitiva	10
intuitivo	11
intuito	-5
inveja	31
invertidas	8
investido	3
investimento	42
inviável	-37
invés	4
início de	-8
início do	4
inúmeras	3
inúmeras vezes	-2
inúmeros	-17
inútil	-17
ir	-3
ir assistir	-19
ir assistir masterchefbr	-15
ir no	-2
irei	-7
irei avaliar	-6
irei comprar mais	4
iria	16
iriam	-38
irmã	21
irmã na	8
irmão	8
irmãs	-12
irmãs galvão	15
irregular	-2
irregulares	-5
irreparável	8
irritado	-5
irá	-8
irá chegar	4
irão gostar	8
isopor	-2
isso ?	11
isso aí	-5
isso com	-19
isso comprei	4
isso mesmo	-25
isso nao	7
isso não	3
isso não NOT_recomendo	-6
isso não NOT_é	-4
isso o	-1
isso o produto	2
isso porque	-7
isso se	-3
isso tudo	4
isso vamos	-6
isso é	1
isso é o	-4
issu	28
isto	-2
isto não	-5
isto é	-2
item	-5
ivan	6
ja	-6
ja deu	-9
ja esta	-10
ja faz	-2
ja foi	-14
ja ha	11
ja mandei	-10
ja paguei	-8
ja passou	-3
ja pode	24
ja que	-5
ja quero	14
ja recebi	3
ja reclamei	-3
ja se	-11
ja tem	-1
ja tenho	4
ja vi	-5
ja vou	8
ja é	8
jamais	6
janeiro	-31
janeiro de	-4
janeiro e	4
japonês ?	15
jaqueta	5
jato	9
jato é	5
jeitinho que	5
jeito de	9
jeito nenhum	-11
jeito q	-7
jeito que	3
jeito que eu	23
jejum	-7
jesus não	-5
joca	24
joca e	10
jocaa	8
joelho	-5
joga a	-3
jogado	-21
jogado fora	-14
jogador	7
jogar fora	3
jogo	16
jogo de futebol	5
jogo de panelas	-4
jogo era	18
jogo no máximo	10
jogo pois	4
jogo veio	6
jogo é	38
jogo é muito	16
jogos	2
jogos do	7
jogos e	3
jogos no	4
jogos que	13
joguei	5
joguei dinheiro	-12
joguei dinheiro fora	-8
jornalismo	-46
jovem	9
judicial	-11
juizado	-6
juntamente	-4
juntar	-6
juntas	-12
junto	-9
junto com	-9
junto com o	-17
juntou	-5
justamente	-19
justifica	3
justificar	-5
justificativa	-13
justiça	-33
justo	-12
justo !	3
justo e	-4
já	-1
já abri	-7
já apresentou	-3
já chegou	-6
já chegou com	-21
já começou	-20
já começou a	-12
já comprei	-3
já conhecia	48
já conhecia a	3
já conhecia o	7
já da	12
já deu	-17
já devolvi	-2
já entrei	-25
já entrei em	-17
já enviei	-16
já esta	-5
já estava com	9
já estou na	29
já está	-7
já faz	-19
já faz quase	-4
já faz um	-2
já foi	-9
já fui	-6
já indiquei	5
já jogou	9
já joguei	4
já já	57
já liguei	-11
já mandei	18
já mandei vários	-3
já masterchefbr	-7
já me	-3
já na	-12
já no	-4
já não	-1
já não NOT_funciona	-5
já paguei	-19
já passou	15
já passou o	-4
já pedi	-6
já pensou	-5
já pode	-5
já possuía	4
já possuía um	5
já que	-7
já quebrou	-10
já queimou	-2
já quero	32
já recebi	-6
já reclamei	-14
já recomendei	-5
já sabia	3
já se	12
já se passaram	-2
já solicitei	-27
já solicitei a	-8
já tem	-12
já tendo	-3
já tenho um	4
já tentei	9
já teria	-10
já teve	-12
já tinha	2
já tinha recebido	5
já tinha um	3
já tive	2
já tá	-24
já tô	4
já usei	2
já usei o	6
já uso	14
já utilizo	7
já vai	-24
já vai fazer	-7
já veio	-14
já veio com	4
já vem montado	7
já vi	1
já é dia	-3
já é muito	6
já é o	4
jô	-17
k	1
k ?	7
k que	7
kd	-31
kg	-6
kg e	-2
kit	-4
kit de	-9
kit não	-19
kk	-5
kk encontro	-15
kk kk	-5
kk mas	19
kk só	5
kk thenoite	-4
kkķkk	21
lacrada	2
lacrado	22
lacrado e	9
lacrado o	10
lacrar	45
lacre	-16
lado	-5
lado da outra	8
lado de	3
lado de fora	-4
lado direito	-21
lado errado	-4
lados	-15
lados e	-5
lamentavel	-24
lamentavel !	-14
lamentável	-20
lamentável !	-24
lampada	-7
lampadas	-7
lançado o	9
lançados	8
lançamento	-4
laranja	-30
largas	-13
largos	-10
largura	-15
las	-2
lasca	-10
lascada	-11
lascar	-17
lascas	-18
lascou	-26
lata	2
laterais	11
laterais e	-7
lateral	-25
latino	-15
lavada	-8
lavadora	4
lavagem	-3
lavagem já	-5
lavar	5
lavar e	-3
lavasse	-7
lazer	3
led	-5
legal	29
legal !	26
legal e	-4
legal para	5
legal porém	-5
legal que	9
legenda	-15
lego	15
lego super	8
lei	3
leite	3
leitor	11
leitor de digital	-5
leitura	13
leitura da	11
lembrando	5
lembranças	-13
lembrar que	-3
lembro	-4
lendo	2
lenta	-19
lente	3
lentes	-13
lentidão	-26
lento	-69
lento e	7
lento no	10
lençol	-8
leo e	-9
leonardo	-24
leonardo é	-15
ler	-2
lesada	-19
lesado	-36
leva alguns	6
leva alguns segundos	5
leva para	4
levando	-8
levar os	7
leve	13
leve compacto	5
leve de	29
leve e	-12
leve e de	12
leve e fino	6
leve e fácil	4
leve e muito	4
leve e prático	-24
leve pratico	-6
leve rápido	4
leve som	5
leve tem	17
levei	-13
levei na	-6
levou	1
lg	1
lg não	-4
lg por	12
lg prime	-5
lg é	16
li	-2
li muitos	5
li na	12
li na internet	9
liberada	-7
lida	16
lido	18
liga	-14
liga e	-5
ligada	4
ligado	3
ligado direto	-3
ligado à	-4
ligando a	7
ligar	-9
ligar e	-6
ligar novamente	-5
ligava	-6
ligação	-3
ligações	3
ligo	-23
ligou	-2
liguei	-25
liguei e	-2
liguei na	7
liguei para	-13
lima	-2
limita	-10
limitada	-4
limpa	-12
limpa muito	-7
limpa muito bem	-3
limpar	31
limpar e	24
limpeza	31
limpeza da casa	-2
limpeza de	13
limpeza diária	4
limpeza e	6
limpo	-7
limpou	3
linda	66
linda !	34
linda a	9
linda altashoras	7
linda boneca	6
linda e	-7
linda e a	5
linda e o	5
linda encontro	6
linda essa	7
linda exatamente	7
linda mas	-5
linda no	27
linda porém	-8
linda que	17
linda tem	-5
lindaa	11
lindas	56
lindas !	36
lindas e	-6
lindas são	8
lindas user	9
lindinha	52
lindo	74
lindo !	41
lindo a	2
lindo amei	-19
lindo como	7
lindo de	8
lindo design	-4
lindo e	20
lindo imagem	6
lindo muito	7
lindo porém	-9
lindo tem	11
lindoo	70
lindoo o	7
lindos	7
lindos e	19
lindíssimo	5
ling	-26
linguagem simples	10
linguiça	11
linha	3
linha !	4
linha com	5
linhas de	10
linhas de expressão	5
lins	2
liquido	-26
lisinha	8
lisos	-4
lista	4
lista de	6
literalmente	-25
literalmente !	-5
litros	2
livre	-33
livro	19
livro !	24
livro fala	7
livro foi	9
livro foi para	6
livro foi solicitado	5
livro muito	2
livro para	36
livro para quem	7
livro que	4
livro é	3
livros	3
livros de	9
livros que	12
livros são	-3
lixo	-26
lixo !	-5
lixo de	-3
lo	6
lo é	7
local	3
localizar	-3
locomoção	11
log	11
logo	-7
logo após a	-6
logo não	-7
loja americanas	2
loja e o	-16
loja me	-8
loja nao	7
loja ou	-5
loja pois	-3
loja que	-10
loja que está	-5
loja também	11
loja é	-2
lojas	2
lojas americanas !	2
lojas americanas e	2
lojas americanas não	4
lojas americanas sempre	10
lojas aqui	8
lojas fisicas	-6
lojas não	9
lona	4
longa	1
longa duração	19
longe	-7
longe de	-10
longe de ser	-5
longo	3
longo da	13
longo da história	16
look	-32
love	21
lt	24
lucas	13
lugar do	-9
lugar para	-4
luisa	17
luiz	-3
lula	15
luminosidade	3
luminária	5
luminárias	-6
luque	-8
luque que	-5
lutadores	8
luto	-55
luvas	-14
luxo	3
luz	2
luz que acende	11
lá	-1
lá e	-3
lágrimas	-35
lâmina não	-5
lâmpada	-4
lâmpadas	-12
lê	39
lê lo	10
líquidos	4
m	5
ma qualidade	-8
machista	-43
macho	-42
machuca	-21
machucar	-2
macia	48
macia e	4
macias	18
macias e	6
maciez	4
macio	10
macios	3
maciço	14
maconha	-12
madeira	-16
madeira e	-4
madeira é	-4
madeiras	9
magazine	2
magia	8
magic	18
magra	16
mah	-5
maia	-7
maiara	30
maiara e	-3
maiara e maraisa	-5
maiaraemaraisanobial	-3
maiaraemaraisanobial conversacombial	14
mail	9
mail com	-8
mail da	-8
mail dizendo	-8
mail dizendo que	-4
mail e	9
mail para	-5
mail pra	-4
mail que	4
mails	-10
mails e	-3
maio	-3
maio de	-8
maior !	5
maior erro	-6
maior mas	3
maior para	4
maior problema	-2
maior é	-5
mais	-8
mais !	8
mais ?	18
mais a entrega	-5
mais a pena	-8
mais antes	12
mais as	-9
mais atualizado	6
mais barato do	12
mais baratos	10
mais bonita	20
mais bonito	5
mais bonito que	23
mais breve	-11
mais breve possível	-4
mais caro	-8
mais caro que	-5
mais com a	13
mais como	-17
mais confortável	-8
mais da	-7
mais de	-1
mais de um	-2
mais de uma	3
mais depois	3
mais devagar	-6
mais do produto	-10
mais do que	3
mais dois	-3
mais escura	-11
mais espaço	8
mais foi	3
mais fome	10
mais fora isso	-6
mais forte	4
mais forte para	5
mais fácil de	-4
mais gostei	31
mais gostoso	29
mais importante	2
mais informações	-14
mais inteligente	10
mais legal	13
mais linda	24
mais lindo	5
mais longo	19
mais mas	-11
mais moderno	10
mais na	-4
mais nao	-15
mais não	-10
mais não NOT_tem	-10
mais não NOT_é	-12
mais o	-17
mais opções	4
mais opções de	6
mais ou	-10
mais para	-9
mais parece	2
mais pela	-7
mais pelo	3
mais por ser	-9
mais promoções	16
mais qualidade	-12
mais que	-1
mais recomendo	-14
mais resistente	-39
mais robusto	-3
mais rápida	-3
mais rápida do	3
mais rápida que	4
mais rápido	-1
mais rápido possível	-9
mais segura	3
mais sem	-13
mais silencioso	-5
mais sobre	22
mais tempo	-5
mais top	7
mais três	6
mais um bom	7
mais um disco	5
mais vale	6
mais veio	-3
mais vezes	27
maisvoce	-5
maisvocê	11
mal	-27
mal acabado	-23
mal contato	-31
mal do	6
maldita	-10
maluma	23
maluma é	-6
mamãe	12
manaus	7
mancha	-27
mancha com	-4
manchada	-9
manchadas	-19
manchado	-15
manchas	-70
manchou	-6
manda	-5
manda lembranças	-9
manda pra mim	28
mandado	-16
mandam	-20
mandar	-17
mandar o	10
mandar para	-6
mandar pra	-4
mandar um	-14
mandaram a	-5
mandaram o	-18
mandaram outro	-6
mandaram um	-8
mandarem	8
mandaria	-5
mandava	9
mandei	9
mandei e	-10
mandei e mail	-7
mandei email	7
mandei email e	3
mandei para	-4
mandei vários	-4
mandou	-11
maneira	3
maneira que	5
maneiro	38
manejo	-5
mangas	-23
mangueira	-17
mania	-4
manicure	7
manteiga	6
mantem	-13
mantém	10
mantém a	2
manual em	-21
manual não	4
manualmente	4
manusear	8
manusear e	14
manuseio	-20
manuseio !	-9
manuseio e	-4
manuseio leve	4
maos	7
maquiagem	10
maquina	1
maquina é	4
mar	-3
mara	18
maraisa	-9
maravilha	113
maravilhada	8
maravilho	3
maravilhosa	104
maravilhosa !	12
maravilhosa e	8
maravilhosaa	8
maravilhosas	24
maravilhosas !	7
maravilhoso	113
maravilhoso !	18
maravilhoso como	8
maravilhoso não	9
maravilhoso o	5
maravilhosoo	26
maravilhosos	30
marca	-1
marca !	10
marca diferente	-10
marca do	-12
marca do produto	-3
marca ja	9
marca já	8
marca que gosto	5
marcada	2
marcado	2
marcando	-5
marcante	41
marcante !	6
marcante e	7
marcas de	-9
marcas e	5
marcas tradicionais	6
marco	-14
marco luque	-5
marcos	37
maria de	18
maria de unicórnio	14
mariana	21
mariana xavier	11
mariana xavier é	8
marido	10
marido e	13
mario	5
marreta	52
marrom	-12
martelo	1
martelo de	-7
martelo do	6
março	-12
março e	5
março e até	3
mas	-12
mas a	-2
mas a empresa	8
mas a entrega	3
mas a gente	18
mas a montagem	14
mas a qualidade	-11
mas ainda	-3
mas ao	-27
mas aparentemente	18
mas as	-6
mas ate	3
mas ate agora	4
mas atende	-3
mas atendeu	20
mas até	21
mas até agora	9
mas até hoje	-4
mas até onde	7
mas bem	7
mas com	-4
mas como	-1
mas compensa	6
mas cumpre	-4
mas cumpre o	-3
mas da	-10
mas da pra	-10
mas de	4
mas de resto	30
mas deixou	-7
mas depois	-1
mas dá	-3
mas ela	-7
mas em	-4
mas esse	-2
mas este	-4
mas estou	2
mas estou satisfeito	5
mas eu	4
mas eu não	-7
mas falta	9
mas fica a	7
mas fico	-4
mas ficou	5
mas foi uma	-5
mas fora	11
mas fora isso	31
mas funcional	8
mas gostaria	10
mas gostaria de	12
mas gostei muito	-3
mas hoje	4
mas infelizmente	5
mas infelizmente a	10
mas infelizmente não	3
mas isso	12
mas isso é	14
mas me parece	26
mas me surpreendi	10
mas mesmo	2
mas mesmo assim	2
mas na	-15
mas na hora	-7
mas na verdade	-6
mas nada	30
mas nada NOT_como	5
mas nada NOT_que	79
mas nao	-7
mas nem	-4
mas ninguém	2
mas no geral	-3
mas normal	18
mas nunca	2
mas não NOT_deu	-5
mas não NOT_dura	-4
mas não NOT_foi	-8
mas não NOT_recebi	20
mas não NOT_recomendo	2
mas não NOT_se	-6
mas não NOT_tem	3
mas não NOT_tive	-3
mas não NOT_é	-3
mas o	-11
mas o acabamento	-8
mas o material	-13
mas o meu	-3
mas o som	-3
mas os	-4
mas paguei	-7
mas poderia	55
mas poderia ser	21
mas pra	-4
mas produto	10
mas quando	-2
mas quando fui	-5
mas quem	-7
mas recomendo	-11
mas resolvi	5
mas rápido	5
mas sei	-6
mas sei que	-4
mas seria	5
mas só	-5
mas também para	10
mas tem q	5
mas tenho uma	5
mas tirando	4
mas tirando isso	6
mas to	-7
mas tá	-12
mas um	-2
mas uma	-4
mas vale	-8
mas vale a	11
mas valeu	5
mas valeu a	4
mas veio	2
mas veio com	15
mas vi	20
mas vi que	5
mas vou	5
mas é	1
mas é boa	9
mas é bom	-3
mas é lindo	8
mas é um	2
mass	-19
massa	19
massas	8
master	5
masterchef	21
masterchefbr	-12
masterchefbr !	30
masterchefbr ?	-8
masterchefbr agr	-7
masterchefbr de	-4
masterchefbr em	-11
masterchefbr equipeazul	37
masterchefbr essa	-12
masterchefbr eu	-21
masterchefbr me	-34
masterchefbr me deu	-8
masterchefbr o	23
masterchefbr ontem	-10
masterchefbr por	-7
masterchefbr pq	-14
masterchefbr termina	-8
masterchefbr to	-8
masterchefbr tá	28
masterchefbr vai	-21
masterchefbr 😭	-36
masterchefbr 😭 😭	-10
matemática	8
matemática e	14
material bem	-8
material bom	-4
material de	-2
material de baixa	-2
material de boa	-11
material de primeira	14
material de ótima	-5
material do	2
material e	-6
material excelente	6
material fraco	-7
material frágil	-6
material mais	-16
material mais resistente	-3
material muito bom	4
material muito frágil	-4
material muito resistente	13
material não	-22
material não NOT_é	-5
material resistente	5
material ruim	-3
material é	-4
material é bom	-4
matou	-13
matéria	-16
matérias	-15
mau	-75
maximo	-18
md	-7
mdf	-12
mds	-7
me	-3
me agradou	9
me ajudando	15
me ajudando muito	12
me ajudem	-20
me ajudou	22
me apaixonei	8
me arrependi	-45
me arrependi de	2
me arrependo	-5
me atende	-9
me atendendo	15
me atendeu	-4
me atendeu perfeitamente	4
me dando	-12
me dar	9
me decepcionei	-42
me decepcionei pois	-4
me decepcionou	-26
me deixa mais	4
me deixando	-4
me deixou na	-4
me desculpe	6
me deu	2
me disse	4
me diz	-3
me dá	-3
me enganei	-12
me enrolando	-4
me entregar	12
me entregar e	6
me entregaram	-3
me entregaram no	6
me entregue	-9
me enviar	-17
me enviaram	-14
me enviaram outro	-3
me falaram	-19
me falaram que	-15
me faz	12
me fez	-7
me foi	8
me foi entregue	-5
me impressionou	12
me incomodou foi	4
me informar	-3
me informaram	-2
me informaram que	-3
me mandar	-18
me mandaram	-59
me mandaram outro	-4
me mandou	-4
me matou	-7
me passaram	-3
me pedem	-2
me pediram	-8
me perguntando	-7
me perguntando o	-5
me responderam	-12
me senti	-32
me senti enganado	-5
me sentindo	-2
me sinto	-3
me surpreendeu	11
me surpreendeu muito	5
me surpreendi	20
me surpreendi com	9
me venderam	-3
me vendeu	-5
meados	-3
mediana	-35
medica	-6
medida	-2
medida certa	14
medida de	13
medidas	-13
medidas da	-7
medidas do	-21
medidas do produto	-6
medidas não	-5
medido	5
medidor	-17
medo bobo	37
mega	1
mega rápida	4
meia	4
meia hora	-6
meio	-9
meio da	-4
meio de	-4
meio e	7
meio que	5
mel	6
melhor	10
melhor ainda	50
melhor avaliação	20
melhor celular	21
melhor celular que	5
melhor compra	12
melhor compra que	9
melhor comprar	-11
melhor comprar um	-4
melhor conversacombial	17
melhor custo	57
melhor custo beneficio	9
melhor custo benefício	16
melhor de	2
melhor do	1
melhor do que	4
melhor e	8
melhor e mais	4
melhor em	9
melhor episódio	35
melhor episódio da	8
melhor escolher	-4
melhor fralda	14
melhor investimento	9
melhor jogo	10
melhor jogo de	5
melhor loja	11
melhor novela	26
melhor opção	17
melhor pessoa	39
melhor preço	33
melhor programa	19
melhor quadro	10
melhor que	15
melhor que as	7
melhor que esse	-5
melhor que o	37
melhor relação	3
melhor site	7
melhora	5
melhora a	21
melhora nas	7
melhorando	9
melhorar	1
melhorar este	8
melhorar o	7
melhoraram	7
melhores	15
melhores resultados	8
melhorou	31
memoria	5
memória	-6
memória mas	11
memória muito	5
menor do	2
menor que	-6
menor que a	-13
menos	-6
menos de	-18
menos de um	6
menos eu	-13
menos mal	19
menos o	-3
menos potência	9
menos que	-3
menos se	-4
mensagem	8
mensagem de	-4
mensagem na	11
mensagem para	-3
mente	5
mentindo	15
mentira	-45
mercado atual	4
mercado com	4
mercado livre	-11
mercadoria	-4
merda	-80
merece	44
mes	-8
mes de	-6
mes que	-13
mesa	-4
mesa e	-5
meses	-24
meses a	-7
meses de	21
meses de uso	-12
meses depois	-18
meses e	2
meses e ainda	-7
meses já	-10
meses para	-13
meses que	-6
meses que comprei	-2
mesma	-5
mesma data	-8
mesma e	-4
mesma não	-8
mesma qualidade	5
mesma sorte	5
mesma veio	-14
mesmas	-2
mesmo	-5
mesmo !	6
mesmo ?	6
mesmo após	-7
mesmo assim é	6
mesmo autor	8
mesmo colocando	-15
mesmo com apenas	6
mesmo defeito	-3
mesmo depois	-6
mesmo depois de	-5
mesmo dia	4
mesmo dia do	8
mesmo dia já	7
mesmo do prazo	3
mesmo e	-4
mesmo está	5
mesmo foi	-4
mesmo jeito	-5
mesmo já	3
mesmo não	-6
mesmo pode	4
mesmo pois	-3
mesmo pq	8
mesmo pra	-13
mesmo preço	-4
mesmo problema	-3
mesmo produto	3
mesmo q	12
mesmo recomendo	-30
mesmo tempo	8
mesmo tomando	-7
mesmo valor	-5
mesmo veio	-29
mesmo veio com	-10
mesmos	5
metade	-4
metal	-1
metros	-28
meu	5
meu aparelho	1
meu banheiro	9
meu bebe	-11
meu bebê	4
meu cabelo	-3
meu cachorro	11
meu cachorro não	8
meu cartao	-4
meu cartão	-57
meu cartão de	-3
meu celular e	-5
meu chevette	14
meu crush	22
meu deus	-14
meu dia	13
meu dia a	10
meu dinheiro	-38
meu dinheiro !	-3
meu dinheiro de	-16
meu dinheiro e	-4
meu e	-21
meu e mail	-14
meu endereço	-12
meu esposo	2
meu estado	7
meu filho	1
meu filho adorou	-3
meu filho amou	7
meu filho gostou	4
meu foi entregue	8
meu galaxy	7
meu gato	-3
meu gosto	-14
meu iphone	7
meu irmão	13
meu marido	8
meu marido e	10
meu namorado	9
meu não	5
meu pai	9
meu pedido	-17
meu pedido foi	7
meu pedido não	-3
meu prato	17
meu primeiro	7
meu problema	5
meu produto	-17
meu produto ainda	-13
meu produto foi	-11
meu produto não	-5
meu produto veio	10
meu quarto	5
meu querido	-6
meu rim	13
meu smartphone	10
meu sobrinho	-3
meu sonho	37
meu tempo	-2
meu terceiro	8
meu veio	-6
meus amigos	-5
meus cachorros	9
meus direitos	-4
meus favs	38
meus objetivos	-9
meus olhos	5
mexem	-9
mexer	4
mexer e	7
mexo	-6
mg	-7
microfonia	-12
microondas	1
microondas é	14
migo	-3
mil reais em	6
milagre !	8
mim !	5
mim eu	10
mim não	-10
mim é um	4
mim 😍	7
mineral	5
minha	3
minha avaliação	4
minha cachorrinha	14
minha cidade	5
minha coleção	12
minha compra !	-2
minha conta	4
minha cozinha	-6
minha decepção	4
minha diva	49
minha diva videoshowaovivo	12
minha encomenda	-12
minha escolha	6
minha espectativa	3
minha esposa	4
minha esposa amou	5
minha esposa e	2
minha esposa esta	7
minha esposa gostou	3
minha expectativa	29
minha filha	6
minha filha adorou	21
minha filha amou	-8
minha filha está	4
minha gatinha	7
minha indignação	4
minha insatisfação	-6
minha irmã	11
minha irmã na	6
minha lista	4
minha melhor	8
minha mulher	3
minha mãe	16
minha mãe que	-3
minha mão	-4
minha namorada	26
minha necessidade	-1
minha netinha	6
minha nota	-16
minha pequena	-10
minha pia	8
minha preocupação	9
minha primeira	-4
minha reclamação	-7
minha região	-3
minha relação	11
minha residência	-1
minha sala	21
minha satisfação	4
minha segunda	8
minha segunda compra	16
minha sobrinha	2
minha sogra e	7
minha solicitação	-2
minha surpresa o	-6
minha veio	-8
minha vida	2
minha vontade	24
minha vó	7
minha única	9
minhas	30
minhas espectativas	57
minhas expectativa	5
minhas expectativas	-27
minhas expectativas !	-22
minhas expectativas e	6
minhas expectativas em	6
minhas necessidades	29
minhas necessidades !	10
minhas necessidades e	20
mini	-8
minimo	-4
minusculas	11
minuto	-4
minutos	-5
minutos de	-7
minutos de uso	-4
minutos depois	-4
minutos e	-4
minúscula	-12
minúsculo	-8
miriam	-28
miriam e	-7
mirian	-48
mirian e	-10
mirian masterchefbr	21
misericórdia	-4
misturar	-10
misturo	14
ml e	7
moagem	18
moda	-32
mode	7
modelo	-9
modelo da	-11
modelo do	7
modelo o	7
modelo que eu	5
modem	-12
moderada	4
moderna	10
modernidade	17
modernidade e	5
moderno	-1
moderno e	-20
modo geral	3
moer	4
mola	-5
moldura	-6
mole	-28
molha	-5
molho	-4
momento	6
momento ainda	-12
momento ainda não	-10
momento atendeu	7
momento nada	-7
momento não	-4
momento não NOT_foi	-4
momento não NOT_recebi	-18
momento recomendo	6
momento tem	8
momentos de	5
monitor muito	9
monitorar	23
montada	2
montagem da cadeira	6
montagem e	2
montagem fácil	4
montando	8
montar	2
montar e	2
montar o	-6
monte	-14
montei	2
moraes	6
moral	-3
morando	4
morna	-9
morno	-8
moro	1
morre	-20
morrendo	5
morrer	8
morro	36
morte	-15
morto	-5
mostra	-2
mostra na	-6
mostra na foto	-5
mostra o	8
mostra um	-8
mostrando a	5
mostrar	-2
mostrar minha	16
mostrou	10
mostrou que	5
mostruário	-4
motivo	13
motivo de	-3
motivo não	-8
motivo pra	27
motivos	4
motivos de	73
moto c	-5
motor	2
motorista	-9
mouse	3
movimento	-2
movimentos	-2
moça	-32
msg	3
msm	-4
mt	11
mt boa	19
mt bom	23
mto	-5
mto boa	-4
mto bom	12
mto bom o	6
muda	-15
muda de	-14
mudando	-4
mudaram	-10
mudo	-5
muiito	3
muinto	-3
muita boa	7
muita demora	-9
muita falta	4
muita falta de	6
muita qualidade	32
muita qualidade e	9
muita raiva	6
muita rápida	5
muitas	1
muitas falhas	-4
muitas funções	11
muitas pesquisas	4
muitas vezes	-7
muito	-3
muito !	2
muito a	-3
muito a desejar	-6
muito a pena	22
muito abaixo	-21
muito além	11
muito além de	11
muito antes	18
muito antes da	-3
muito antes do	27
muito atenciosa	8
muito atencioso	10
muito atrasada	-6
muito atrativo	20
muito bacana	26
muito baixa	-10
muito baixo	-27
muito baixo e	-6
muito barulhenta	-13
muito barulhento	-45
muito barulhento e	-6
muito barulho	-27
muito bem	79
muito bem !	15
muito bem a	-7
muito bem as	13
muito bem atendida	12
muito bem e	-6
muito bem embalado	-9
muito bem feito	8
muito bem na	6
muito bem nas	5
muito bem no	6
muito bem o	-6
muito bem para	-4
muito bem sem	7
muito boa	100
muito boa !	11
muito boa a	31
muito boa mas	-5
muito boa mesmo	8
muito boa recomendo	-5
muito boas	22
muito boas e	9
muito bom	109
muito bom !	48
muito bom a	11
muito bom atende	7
muito bom bem	3
muito bom chegou	16
muito bom com	16
muito bom de	4
muito bom e	-41
muito bom entrega	4
muito bom esse	7
muito bom eu	12
muito bom mas	-4
muito bom mesmo	-27
muito bom muito	-27
muito bom no	8
muito bom não	-2
muito bom o	20
muito bom para	-36
muito bom pois	4
muito bom porém	2
muito bom pratico	-3
muito bom produto	24
muito bom realmente	8
muito bom recomendo	-64
muito bom so	5
muito bom superou	6
muito bom só	31
muito bom é	-3
muito bomm	18
muito bonita	38
muito bonita e	-5
muito bonitinho	7
muito bonito	21
muito bonito e	9
muito bonito mas	-2
muito bonito mesmo	8
muito bonito não	10
muito bonito um	6
muito bons	22
muito brilho	9
muito chateada	-40
muito chateado	-13
muito chato	-18
muito chegou	9
muito cheiroso	3
muito complicado	-8
muito comprar	16
muito comprar esse	7
muito confortável	57
muito confortável e	4
muito contente	28
muito contente com	7
muito curta	-6
muito da	9
muito da tv	21
muito de comprar	15
muito decepcionada	-4
muito decepcionada com	4
muito decepcionado	19
muito decepcionado com	8
muito dela	7
muito demorada	-7
muito demorado	-8
muito desconfortável	-6
muito dessa	15
muito desse	17
muito diferente	-9
muito dificil	-3
muito divertido	25
muito do	32
muito do aparelho	33
muito do celular	8
muito do meu	6
muito do produto	36
muito doce	-5
muito dos	4
muito dos produtos	5
muito duro	-22
muito e	-2
muito e não	-3
muito e recomendo	7
muito econômico	10
muito eficiente	50
muito em	10
muito emocionante	15
muito espaço	15
muito espaçosa	4
muito esse	88
muito esse produto	22
muito estranho	-6
muito estreito	-22
muito facil	-2
muito facil de	4
muito feio	-14
muito feliz	25
muito feliz com	13
muito fina	-21
muito fino	-32
muito fino e	-3
muito flexível	-7
muito fofa	8
muito fofo	32
muito fora	-5
muito fraca	-54
muito fraco	-65
muito fraco e	-2
muito fragil	-25
muito fraquinho	-9
muito frágeis	3
muito frágil	-25
muito frágil a	-4
muito frágil e	9
muito funcional	-6
muito fácil	5
muito fácil de	29
muito gostoso	-4
muito grossa	-6
muito grosso	-4
muito inferior	-2
muito inferior ao	-4
muito insatisfeita	-40
muito insatisfeito	-26
muito insatisfeito com	-7
muito interessante	22
muito legal	21
muito legal !	18
muito lento	-34
muito leve	-6
muito linda	-7
muito linda e	6
muito lindo	5
muito lindo !	3
muito lindo o	5
muito macio	17
muito mais barato	10
muito mais fácil	11
muito mal	-10
muito mas o	6
muito melhor	-2
muito melhor do	-3
muito menos	-8
muito mole	-10
muito na	5
muito nesse	5
muito obrigada	23
muito obrigado	-2
muito para	1
muito para quem	11
muito pequena	-40
muito pequenas	-3
muito pequeno	-44
muito pequeno e	-16
muito pequenos	-10
muito pequenos e	-6
muito pesada	-12
muito por	5
muito potente	47
muito pouco	-15
muito pra quem	4
muito pratico	23
muito pratico e	5
muito preciso	13
muito prestativo	5
muito prática	19
muito prático	94
muito prático e	4
muito prático para	6
muito práticos	6
muito pó	-17
muito rapida	44
muito rapido	-8
muito resistente	30
muito ruim	-31
muito ruim !	-3
muito ruim de	-4
muito ruim e	-2
muito ruim o	-2
muito ruim para	-8
muito ruins	-11
muito rápida	-5
muito rápida !	7
muito rápida e	-14
muito rápido	-2
muito rápido !	3
muito rápido bem	9
muito rápido e	-4
muito rápido por	6
muito satisfatório	6
muito satisfeita	68
muito satisfeita !	2
muito satisfeita com	26
muito satisfeita e	3
muito satisfeito	66
muito satisfeito com	33
muito seguro	15
muito sem	-4
muito silencioso	5
muito simples de	5
muito suave	5
muito só	7
muito tempo para	-13
muito top	44
muito triste com	-6
muito util	14
muito util e	5
muito úteis	18
muito útil	85
muito útil para	9
muitoo	-9
muitos	3
muitos anos e	16
muitos aplicativos	6
muitos apps	7
muitos problemas	-4
muitos recursos	10
muitíssimo	2
mulher	14
mulheres que	19
multifuncional	7
multilaser	-7
multiplayer	-4
mundo	7
musa	34
musica	-3
musicas	4
mutio	21
muto	4
má	-40
má qualidade	-29
máquina	1
máquina !	11
máquina com	5
máscara	-4
máscara de	7
máscara de hidratação	6
máximo	10
mãe	20
mãe !	4
mãe de	10
mãe do	8
mãe do serginho	5
mãe e ela	4
mão	-9
média a	7
médico	15
médio	-5
mês	-26
mês da	-10
mês da compra	-5
mês de	-11
mês de uso	-3
mês depois	3
mês e	-14
mês e até	-4
mês e nada	-4
mês e não	-4
mês está	29
mês para	2
mês para a	-4
mês pra	-5
mês que	-18
mês que comprei	-18
mês que efetuei	-4
mês que fiz	-4
mínima	-7
mírian	-43
míseros	17
música	2
música do	39
n	-18
n recebi	4
n tem	-21
n é	-20
na americanas	1
na arte	15
na assistência	-36
na assistência técnica	-12
na autorizada	-6
na bateria	-2
na boca e	-8
na caixa	3
na cama	-3
na cara	-76
na cara do	-6
na casa	6
na central	-3
na china	-11
na compra	1
na concorrência	5
na cor	6
na costura	-8
na cozinha	-2
na criança	9
na data	1
na descrição	-11
na descrição diz	-4
na descrição que	-4
na discrição do	5
na divulgação	9
na dúvida	6
na dúvida da	5
na embalagem	3
na embalagem diz	6
na empresa	2
na entrega	12
na entrega a	5
na entrega mas	-3
na entrega produto	4
na epoca	6
na espera	-16
na fabricação	4
na fatura	-5
na foto ela	5
na foto o	-3
na frente	-2
na garantia	-10
na hora !	-6
na imagem	-19
na impressora	-3
na internet não	5
na justiça	-3
na lateral	-6
na limpeza	10
na loja	3
na loja americanas	6
na loja fisica	4
na loja foi	9
na madeira	-3
na mala	-6
na medida	35
na medida certa	10
na mesma data	-6
na minha casa	-2
na minha cidade	-16
na minha cozinha	4
na minha mesa	16
na minha mão	-4
na minha opinião	-1
na minha sala	4
na minha tv	13
na máquina	-4
na mão	-16
na necessidade	10
na nossa	6
na nota	-13
na nota fiscal	-9
na parede	-4
na parte	-12
na parte de	-21
na placa	-3
na plateia	-10
na posição	-5
na primeira	4
na primeira aplicação	3
na primeira lavagem	-5
na primeira vez	-22
na procura	10
na promoção	4
na propaganda	-7
na pré	2
na página	5
na qual	-3
na roupa	-8
na rua	6
na sala	2
na saída	-14
na segunda	2
na segunda semana	-16
na segunda vez	-5
na smart	10
na smart tv	8
na solução	5
na tela do	20
na telha	-6
na terceira	-6
na terceira vez	-7
na terça	17
na tomada	-5
na transportadora	4
na tv aberta	13
na utilização	4
na verdade	1
na versao	11
na área	12
na área de	8
nada	-13
nada !	-19
nada NOT_a	1
nada NOT_a NOT_declarar	7
nada NOT_a NOT_desejar	15
nada NOT_a NOT_reclamar	25
nada NOT_a NOT_ver	3
nada NOT_absurdo	6
nada NOT_ainda	5
nada NOT_ate	3
nada NOT_com	-4
nada NOT_como	6
nada NOT_contra	-3
nada NOT_da	-9
nada NOT_de	-13
nada NOT_de NOT_chegar	-20
nada NOT_dessa	-15
nada NOT_do	17
nada NOT_do NOT_produto	5
nada NOT_e	-23
nada NOT_estou	-4
nada NOT_foi	12
nada NOT_foi NOT_resolvido	4
nada NOT_fácil	11
nada NOT_na	-6
nada NOT_nesse	-5
nada NOT_no	-8
nada NOT_o	4
nada NOT_q	-14
nada NOT_que	2
nada NOT_que NOT_atrapalhe	-3
nada NOT_que NOT_um	7
nada NOT_tenho NOT_a	7
nada não	7
nada só	-8
namaria tá	-7
namorado	12
nando	11
nando reis	-4
nano titanium	-9
nao	-42
nao NOT_aguento	20
nao NOT_chega	5
nao NOT_chegou	18
nao NOT_comprem	-4
nao NOT_consegui	3
nao NOT_consigo	3
nao NOT_da	3
nao NOT_e	4
nao NOT_esta	-4
nao NOT_faz	-8
nao NOT_foi	12
nao NOT_foi NOT_entregue	-20
nao NOT_gostei	-20
nao NOT_gostei NOT_do	-6
nao NOT_indico	-10
nao NOT_liga	-6
nao NOT_o	-8
nao NOT_posso	6
nao NOT_posso NOT_avaliar	2
nao NOT_precisa	3
nao NOT_quero	-10
nao NOT_recebi	-22
nao NOT_recebi NOT_o	13
nao NOT_recomendo	-35
nao NOT_recomendo NOT_a	-4
nao NOT_se	-16
nao NOT_sei	-6
nao NOT_tem	10
nao NOT_tenho NOT_como	-8
nao NOT_tive	-5
nao NOT_trava	9
nao NOT_vale	-4
nao NOT_veio	-37
nao NOT_vem	-10
nao NOT_vi	-7
nao NOT_vou	-18
nao NOT_é	3
nao NOT_é NOT_tão	6
naoo	-7
nap	18
naquela	11
nas	-1
nas americanas mas	-3
nas compras	5
nas funções	7
nas imagens	5
nas informações	-7
nas laterais	-34
nas lojas aqui	6
nas provas	8
nas proximas	18
nas tarefas	10
nasa	5
nasceu	-5
nata	40
natal	-12
natural	15
natural da	4
navegação	-2
nayane	-34
ne	-37
necessidade	33
necessidade e	6
necessidade para	7
necessidade que	4
necessidades	29
necessidades !	15
necessidades a	4
necessidades básicas	8
necessidades de	-6
necessidades diárias	4
necessidades do	-16
necessidades do dia	15
necessidades e	-22
necessidades para	10
necessita de uma	5
necessitando	3
necessitando de	6
necessite	6
necessárias para	4
necessários	3
necessários para	4
negativa	-2
negativo	5
negativo desses	5
negativo é	5
negocio	-4
negra	-5
negro	-3
negócio	-16
negócio com	-11
negócio de	-5
nelsonxavier	21
nem	-14
nem NOT_a	-40
nem NOT_a NOT_nota	-2
nem NOT_as	-3
nem NOT_chegou	-31
nem NOT_com	-15
nem NOT_como	4
nem NOT_da	-13
nem NOT_de	-16
nem NOT_de NOT_longe	-6
nem NOT_deram	-5
nem NOT_em	7
nem NOT_foi	-6
nem NOT_ligou	-9
nem NOT_me	-19
nem NOT_mesmo	-5
nem NOT_no	2
nem NOT_nota	4
nem NOT_o	4
nem NOT_os	-27
nem NOT_parece	-22
nem NOT_perto	-3
nem NOT_por	-4
nem NOT_precisa	9
nem NOT_precisava	7
nem NOT_precisei	6
nem NOT_que	9
nem NOT_que NOT_seja	7
nem NOT_quero	16
nem NOT_recebi	-15
nem NOT_recebi NOT_o	-17
nem NOT_sabe	7
nem NOT_saia	-5
nem NOT_satisfação	2
nem NOT_se	1
nem NOT_se NOT_quer	15
nem NOT_sei	16
nem NOT_sei NOT_se	6
nem NOT_sequer	-25
nem NOT_tem	-13
nem NOT_teria	-3
nem NOT_todos	7
nem NOT_um	-12
nem NOT_um NOT_mês	-4
nem NOT_um NOT_pouco	-4
nem NOT_um NOT_problema	5
nem NOT_uma	-4
nenhum	1
nenhum NOT_arranhão	10
nenhum NOT_contato	5
nenhum NOT_defeito	23
nenhum NOT_dos	-23
nenhum NOT_lugar	-12
nenhum NOT_problema	50
nenhum NOT_problema NOT_com	17
nenhum NOT_problema NOT_e	6
nenhum NOT_produto	-10
nenhum NOT_resultado	-3
nenhum NOT_retorno	-22
nenhuma	-9
nenhuma NOT_atualização	-4
nenhuma NOT_avaria	6
nenhuma NOT_complicação	11
nenhuma NOT_do	-6
nenhuma NOT_explicação	-5
nenhuma NOT_informação	7
nenhuma NOT_loja	6
nenhuma NOT_posição	-18
nenhuma NOT_qualidade	-3
nenhuma NOT_resposta	-36
nenhuma NOT_satisfação	7
nervosa	13
nervoso !	-8
nessa faixa	4
nessa panela	6
nessas	-10
nesse	-7
nesse momento	-6
nesse quesito	-14
nessecidades	3
nesses	-8
nesta compra	-5
nesta faixa	5
neste	2
neste copo	4
netflix não	-6
netinha	11
neto	8
nf	4
ni	8
ninguem	-29
ninguem me	-6
ninguém	-14
ninguém !	-3
ninguém NOT_atende	-3
ninguém NOT_comprar	-9
ninguém NOT_me	-17
ninguém NOT_me NOT_responde	-6
ninguém NOT_resolve	-4
ninguém NOT_responde	6
ninja	6
nisso	-5
nitida	6
no	-4
no aguardo de	1
no aguardo do	-7
no altashoras	16
no anuncio	-3
no anuncio diz	-13
no anúncio	-2
no anúncio não	-8
no aparelho	-4
no armário	4
no ato	-3
no ato da	-3
no banco	11
no bolso	6
no break	-5
no carregador	-9
no cartão	-15
no cartão de	-3
no celular	-2
no chão	-3
no controle	7
no controle o	7
no conversacombial	27
no correio	3
no correios	-7
no corte	12
no design	7
no dia	-1
no dia a	-4
no dia da	-4
no edecasa	32
no encontro	1
no encontro !	14
no entanto o	-2
no escritório	9
no estado	-6
no ferro	3
no filme	-3
no final de	-6
no fogo baixo	9
no forno	-6
no frango	-5
no geral	-1
no geral o	-4
no geral é	-5
no início de	-4
no kit	-6
no lixo	-26
no lugar de	5
no lugar do	-5
no mais muito	14
no masterchefbr	2
no masterchefbr ?	-27
no maximo	-31
no meio da	-3
no mercado com	11
no mercado livre	-1
no mesmo	-10
no meu cartão	-4
no meu chevette	11
no meu dia	7
no meu não	4
no meu quarto	7
no minimo	-7
no máximo	-12
no mês	-4
no natal	-8
no nosso	6
no outro	-3
no outro dia	-4
no parceiro	-11
no pará	-12
no pedido	-5
no prato	-17
no prazo	47
no prazo certo	5
no prazo combinado	3
no prazo e	21
no prazo estipulado	9
no prazo mas	-11
no prazo previsto	-3
no prazo recomendo	6
no prejuizo	-5
no prejuízo	-5
no primeiro	-17
no primeiro dia	9
no primeiro mês	-3
no primeiro uso	-6
no processo	11
no processo de	3
no procon	-37
no produto	-2
no próximo	19
no qual	10
no quarto	2
no que tange	5
no quesito	2
no rj	-14
no segundo	8
no sistema	-2
no site	-13
no site consta	-5
no site da	-2
no site do	-6
no site e	-4
no site não	-6
no site por	7
no software	-4
no sofá	-3
no tempo	29
no tempo certo	-7
no tempo estipulado	4
no terceiro	2
no terceiro dia	-5
no thenoite	96
no trabalho	3
no título	-16
no user	45
no valor	-13
no valor de	-2
no videoshowaovivo	23
no whats	7
noel	-5
noite de sono	5
noite e	6
noite no	6
noites frias	5
noiva	-5
nojenta	-4
nojo	-29
nome	-1
nome da	-14
nome de	-10
nome do	-5
nome e	8
nora	-4
normal	1
normal e	6
normal mas	-4
normal não	-5
normal para	4
nortear	4
nos cabelos	5
nos celulares	5
nos conformes	5
nos oferece	7
nos pedidos	-3
nos poupe	-5
nos últimos	11
nos últimos dias	8
nossa	12
nossa vida	8
nossaa	33
nossas	9
nosso	7
nostálgico	11
nota	-1
nota boa	-12
nota de	-42
nota dez	15
nota fiscal	-20
nota fiscal ainda	-4
nota fiscal do	-14
nota fiscal não	-4
nota zero	-4
nota zero para	-6
notar a	6
notebook	-3
notebook fica	-6
notebook muito	-9
notebook muito bom	4
notebook não	-5
notei	1
noturna	3
nova	-3
nova avaliação	-5
novamente	-4
novamente e	-2
novamente para	-5
novas	-2
novela	-9
novelas que	-35
novembro	-26
novembro de	-3
novo	-5
novo !	7
novo modelo	7
novo produto	6
novo que	-7
now	4
noção	-2
num	-2
num potinho	7
numa promoção	6
numeração	2
numero	5
nunca	-7
nunca NOT_aconteceu	-6
nunca NOT_chegou	-34
nunca NOT_chegou NOT_a	-4
nunca NOT_deu	9
nunca NOT_foi	5
nunca NOT_foi NOT_entregue	-3
nunca NOT_mais	-18
nunca NOT_mais NOT_comprarei	-12
nunca NOT_mais NOT_compro	-25
nunca NOT_masterchefbr	-14
nunca NOT_me NOT_deu	8
nunca NOT_passei	-5
nunca NOT_recebi	-20
nunca NOT_recebi NOT_o	-4
nunca NOT_tive	-1
nunca NOT_vai	-20
nunca NOT_vi	-2
nunca NOT_vi NOT_um	-3
nutricionista	8
nutrópica	13
nº	-15
nâo	-9
não	-27
não !	-7
não ?	-5
não NOT_abre	-4
não NOT_aceita	-13
não NOT_aceito	-8
não NOT_acende	-4
não NOT_aconselho	-13
não NOT_acontece NOT_com	6
não NOT_aconteceu	-2
não NOT_acreditei	5
não NOT_acredito	-2
não NOT_acredito NOT_q	-12
não NOT_adiantou	-15
não NOT_adiantou nada	-5
não NOT_aguenta	-9
não NOT_aguento	-33
não NOT_aguento NOT_mais	-6
não NOT_ajuda	-4
não NOT_amar	42
não NOT_aparece	-23
não NOT_apresentou	15
não NOT_apresentou NOT_problemas	8
não NOT_apresentou nenhum	11
não NOT_atende	-24
não NOT_atendem	3
não NOT_atendeu	-23
não NOT_atinge	-8
não NOT_atrapalha	30
não NOT_atrapalha NOT_o	6
não NOT_bate	-5
não NOT_bater	12
não NOT_cabe	-17
não NOT_caiam	-4
não NOT_caiam NOT_nessa	-6
não NOT_carrega	-16
não NOT_chega	-3
não NOT_chega nem	-4
não NOT_chegar	-4
não NOT_chegou	-11
não NOT_chegou !	4
não NOT_chegou ?	-5
não NOT_chegou NOT_ainda	-4
não NOT_chegou NOT_e	2
não NOT_chegou NOT_em	-6
não NOT_chegou NOT_na	-4
não NOT_chegou NOT_no	3
não NOT_chegou NOT_o	-3
não NOT_cobre	-9
não NOT_comeu	-6
não NOT_compensa	-8
não NOT_compraria	-30
não NOT_compraria NOT_novamente	-11
não NOT_compre	-33
não NOT_compre !	-4
não NOT_comprei	2
não NOT_comprem	-47
não NOT_comprem !	-8
não NOT_compro	-42
não NOT_compro NOT_mais	-20
não NOT_comprometeu	5
não NOT_condiz	-18
não NOT_condiz NOT_com	-44
não NOT_conecta	-23
não NOT_confere NOT_com	-2
não NOT_confio	-14
não NOT_conhecia	16
não NOT_consegue	-3
não NOT_consegui	-12
não NOT_conseguimos	-5
não NOT_conseguir	-17
não NOT_conseguiram	-14
não NOT_conseguiu	5
não NOT_consigo	-13
não NOT_consigo NOT_achar	-14
não NOT_consigo NOT_contato	2
não NOT_consigo NOT_entrar	-7
não NOT_consigo NOT_falar	-3
não NOT_consigo NOT_usar	-10
não NOT_consta	-7
não NOT_corresponde	-30
não NOT_correspondeu	-7
não NOT_corta	-6
não NOT_corta nada	-4
não NOT_costumo	5
não NOT_creio	-14
não NOT_creio NOT_que	-11
não NOT_cumpre	-23
não NOT_cumpre NOT_com	-4
não NOT_cumpre NOT_o	-13
não NOT_cumprem	-5
não NOT_cumpriram NOT_o	-4
não NOT_curti	-17
não NOT_da	-6
não NOT_dar	-27
não NOT_decepcionou	4
não NOT_deixa	-2
não NOT_deixa NOT_a	-5
não NOT_deixa nada	4
não NOT_demora	-8
não NOT_demorou	34
não NOT_deram	-3
não NOT_desliga	-3
não NOT_desperdiça	5
não NOT_deve	-3
não NOT_devolveram	4
não NOT_devolvi	-11
não NOT_devolvi NOT_porque	-4
não NOT_dou	6
não NOT_dura	-6
não NOT_dura NOT_muito	2
não NOT_dura nada	-21
não NOT_dura nem	-14
não NOT_durou	-6
não NOT_dá	-5
não NOT_dá NOT_para	4
não NOT_dá NOT_pra	2
não NOT_dão	-7
não NOT_e	-6
não NOT_encaixa	-6
não NOT_encaixa NOT_direito	-6
não NOT_encaixam	-13
não NOT_encontra	-4
não NOT_entendi	6
não NOT_entendo	-15
não NOT_entra	-4
não NOT_entraram	2
não NOT_entrega	-55
não NOT_entrega NOT_o	-3
não NOT_entregaram NOT_o	8
não NOT_entregou	16
não NOT_entregue	35
não NOT_entrou	-8
não NOT_entrou NOT_em	-5
não NOT_era	-22
não NOT_era NOT_do	-3
não NOT_era NOT_o	-8
não NOT_escuta	-5
não NOT_escuto	5
não NOT_especifica	-8
não NOT_esquenta	-19
não NOT_esquenta NOT_muito	-6
não NOT_esta	-14
não NOT_estar	-3
não NOT_estava	3
não NOT_estava NOT_com	5
não NOT_estavam	-4
não NOT_estou	2
não NOT_estou NOT_conseguindo	-14
não NOT_está	-12
não NOT_está NOT_funcionando	-6
não NOT_está NOT_sendo	-6
não NOT_estão	-6
não NOT_existe	3
não NOT_existia	-14
não NOT_fala	-3
não NOT_faz NOT_milagre	6
não NOT_faz NOT_o	-6
não NOT_fecha	-2
não NOT_fez	-25
não NOT_fica NOT_bem	-2
não NOT_fica NOT_devendo	6
não NOT_fica NOT_no	-10
não NOT_fico	8
não NOT_fico NOT_mais	6
não NOT_ficou	-6
não NOT_fiquei	-31
não NOT_fiquei NOT_satisfeita	-7
não NOT_fixa	-8
não NOT_fizeram	-7
não NOT_foi	-12
não NOT_foi NOT_cumprido	-4
não NOT_foi NOT_emitida	-3
não NOT_foi NOT_entregue	15
não NOT_foi NOT_enviado	4
não NOT_foi NOT_feita	-5
não NOT_foi NOT_o	5
não NOT_foi NOT_possível	-6
não NOT_foi NOT_recebido	-3
não NOT_foi nem	-4
não NOT_for	5
não NOT_fosse	-7
não NOT_fosse NOT_o	-17
não NOT_fosse NOT_pelo	5
não NOT_fui	7
não NOT_funciona	-45
não NOT_funciona !	5
não NOT_funciona NOT_bem	-5
não NOT_funciona NOT_como	-4
não NOT_funciona NOT_e	-6
não NOT_funciona NOT_mais	-10
não NOT_funciona NOT_o	-3
não NOT_funcionam	-27
não NOT_funcionaram	-3
não NOT_funcionou	-49
não NOT_gasta	7
não NOT_gela	-7
não NOT_gostam	10
não NOT_gostei	-19
não NOT_gostei !	-9
não NOT_gostei NOT_do	-16
não NOT_gostei NOT_foi	3
não NOT_gostei NOT_mas	10
não NOT_gostei NOT_pois	-6
não NOT_gostei NOT_por	-3
não NOT_gostei NOT_que	3
não NOT_gostei não	-9
não NOT_gruda	10
não NOT_gruda nada	19
não NOT_havia	-16
não NOT_houve	2
não NOT_há	-7
não NOT_ia	-4
não NOT_importa NOT_o	-6
não NOT_indicaria	-5
não NOT_indico	-8
não NOT_indico NOT_a	-3
não NOT_informa	-16
não NOT_informam	-4
não NOT_instalei	10
não NOT_kk	-10
não NOT_lava	-12
não NOT_lava NOT_louça	-8
não NOT_lembro	6
não NOT_li	7
não NOT_liga	-41
não NOT_ligava	-4
não NOT_ligou	7
não NOT_ligou NOT_mais	-6
não NOT_limpa	-3
não NOT_machuca	8
não NOT_machuca NOT_a	4
não NOT_mancha	7
não NOT_mantém	-18
não NOT_masterchefbr	-19
não NOT_me	-7
não NOT_me NOT_arrependi	7
não NOT_me NOT_arrependo	22
não NOT_me NOT_deixou	31
não NOT_me NOT_deram	10
não NOT_me NOT_entregaram	-20
não NOT_me NOT_entregasse	7
não NOT_me NOT_entregou	-3
não NOT_me NOT_responderam	13
não NOT_merece	-7
não NOT_necessita	7
não NOT_necessita NOT_de	5
não NOT_o	5
não NOT_o NOT_recebi	-5
não NOT_obtive	-8
não NOT_obtive NOT_resposta	20
não NOT_obtive NOT_retorno	-4
não NOT_ocupa	8
não NOT_ocupa NOT_espaço	-2
não NOT_ocupa NOT_muito	7
não NOT_oferece	-4
não NOT_oficiais	12
não NOT_para	-9
não NOT_parece	2
não NOT_passa	-19
não NOT_pedi	-20
não NOT_pega	-20
não NOT_pegou	-5
não NOT_perde	10
não NOT_pode	3
não NOT_pode NOT_faltar	6
não NOT_pode NOT_sair	-12
não NOT_pode NOT_ser	-11
não NOT_podia	-8
não NOT_posso	-15
não NOT_posso NOT_avaliar	-32
não NOT_posso NOT_avaliá	-4
não NOT_posso NOT_fazer	-6
não NOT_posso NOT_opinar	-5
não NOT_possui	-2
não NOT_precisa	10
não NOT_precisa NOT_ficar	6
não NOT_preciso	18
não NOT_preciso NOT_mais	4
não NOT_presta	-12
não NOT_pretendo	-8
não NOT_profissional	15
não NOT_protege	-6
não NOT_pude	-10
não NOT_queria	2
não NOT_quero	-27
não NOT_quero NOT_mais	4
não NOT_quero NOT_que	-4
não NOT_recebe	-12
não NOT_recebemos	-5
não NOT_receber	-10
não NOT_recebi	-32
não NOT_recebi !	-8
não NOT_recebi NOT_a	-12
não NOT_recebi NOT_ainda	-1
não NOT_recebi NOT_até	-7
não NOT_recebi NOT_e	-12
não NOT_recebi NOT_meu	9
não NOT_recebi NOT_o	35
não NOT_recebi NOT_os	-2
não NOT_recebi NOT_produto	4
não NOT_recebi nada	7
não NOT_recebi nenhum	3
não NOT_recebi nenhuma	-2
não NOT_recebido	6
não NOT_recebir	-3
não NOT_recebo	-9
não NOT_recebí	-7
não NOT_recomendado	-3
não NOT_recomendaria	-28
não NOT_recomendo	-44
não NOT_recomendo !	-26
não NOT_recomendo NOT_a	2
não NOT_recomendo NOT_comprar	-5
não NOT_recomendo NOT_e	-3
não NOT_recomendo NOT_essa	-5
não NOT_recomendo NOT_esse	-5
não NOT_recomendo NOT_este	12
não NOT_recomendo NOT_o	-13
não NOT_recomendo NOT_para	-7
não NOT_recomendo NOT_pois	8
não NOT_recomendo NOT_pra	6
não NOT_recomendo nem	-3
não NOT_reconhece	-2
não NOT_reconheceu	-8
não NOT_resolvem	-8
não NOT_resolveram	-5
não NOT_resolveu	-3
não NOT_respeita	-9
não NOT_responde	-4
não NOT_respondem	3
não NOT_responderam	-11
não NOT_retorna	-3
não NOT_retornam	-4
não NOT_roda	-11
não NOT_sabem	-7
não NOT_saber	22
não NOT_sai NOT_água	-3
não NOT_saiu	-2
não NOT_se	-3
não NOT_se NOT_acha	8
não NOT_se NOT_arrepende	6
não NOT_se NOT_consegue	-14
não NOT_se NOT_responsabiliza	-5
não NOT_segura	-4
não NOT_sei	4
não NOT_sei NOT_como	-6
não NOT_sei NOT_o	1
não NOT_sei NOT_onde	4
não NOT_sei NOT_quantos	-5
não NOT_sei NOT_quem	-8
não NOT_sei NOT_se	3
não NOT_seja	-2
não NOT_sendo NOT_possível	-4
não NOT_ser	1
não NOT_ser NOT_tão	7
não NOT_serve	-28
não NOT_serve NOT_no	-6
não NOT_serve NOT_para	-11
não NOT_serviu	-28
não NOT_somente	6
não NOT_sou NOT_muito	6
não NOT_superou	-5
não NOT_suporta	-38
não NOT_suporta NOT_o	-5
não NOT_suporto	-7
não NOT_são	-8
não NOT_só	6
não NOT_te NOT_deixa	6
não NOT_tem	-21
não NOT_tem NOT_a	-4
não NOT_tem NOT_assistência	-6
não NOT_tem NOT_como	-10
não NOT_tem NOT_força	-3
não NOT_tem NOT_igual	6
não NOT_tem NOT_informações	-3
não NOT_tem NOT_muita	-16
não NOT_tem NOT_muito	3
não NOT_tem NOT_o	14
não NOT_tem NOT_segredo	7
não NOT_tem NOT_um	-3
não NOT_tem NOT_uma	-8
não NOT_tem nada	-4
não NOT_tem nem	-3
não NOT_tem nenhum	-4
não NOT_tem nenhuma	-8
não NOT_temos	-4
não NOT_temos NOT_como	-3
não NOT_tenham	-8
não NOT_tenho	4
não NOT_tenho NOT_como	-21
não NOT_tenho NOT_do	6
não NOT_tenho NOT_mais	7
não NOT_tenho NOT_muito	-4
não NOT_tenho NOT_que	9
não NOT_tenho NOT_reclamações	8
não NOT_tenho NOT_resposta	-5
não NOT_tenho nem	-5
não NOT_ter	3
não NOT_teria	-4
não NOT_teria NOT_comprado	-3
não NOT_terá	-3
não NOT_testei	5
não NOT_teve	3
não NOT_tinha	14
não NOT_tinha NOT_o	-9
não NOT_tinham	-12
não NOT_tive	9
não NOT_tive NOT_a	-9
não NOT_tive NOT_mais	6
não NOT_tive NOT_o	-3
não NOT_tive NOT_problema	4
não NOT_tive NOT_problemas	20
não NOT_tive NOT_resposta	2
não NOT_tive NOT_retorno	-9
não NOT_tive nenhuma	-5
não NOT_tiveram	-8
não NOT_to	-10
não NOT_trava	28
não NOT_trava bateria	4
não NOT_travam	5
não NOT_travou	12
não NOT_tritura	-8
não NOT_troco	15
não NOT_troco NOT_por	6
não NOT_tá	-26
não NOT_tão	-3
não NOT_um	-3
não NOT_usei	2
não NOT_usei mas	-4
não NOT_utilizei	13
não NOT_utilizei NOT_o	3
não NOT_vai NOT_se	7
não NOT_vale	-30
não NOT_vale NOT_a	2
não NOT_vale NOT_o	-7
não NOT_vaza	8
não NOT_veio	3
não NOT_veio NOT_a	-2
não NOT_veio NOT_manual	-4
não NOT_veio NOT_na	-11
não NOT_veio NOT_o	-6
não NOT_veio nada	6
não NOT_vejo	17
não NOT_vem	3
não NOT_vem NOT_a	-3
não NOT_vem NOT_com	4
não NOT_vi	-4
não NOT_vivo	4
não NOT_vou	-3
não NOT_vou NOT_mais	-6
não NOT_vão NOT_se	11
não NOT_é	-11
não NOT_é NOT_a	1
não NOT_é NOT_barulhento	3
não NOT_é NOT_bem	-8
não NOT_é NOT_boa	-18
não NOT_é NOT_bom	-11
não NOT_é NOT_brincadeira	-4
não NOT_é NOT_confiável	-6
não NOT_é NOT_da	-6
não NOT_é NOT_de	-10
não NOT_é NOT_excelente	4
não NOT_é NOT_igual	2
não NOT_é NOT_melhor	7
não NOT_é NOT_necessário	8
não NOT_é NOT_o	-5
não NOT_é NOT_original	-18
não NOT_é NOT_possível	-5
não NOT_é NOT_ruim	-11
não NOT_é NOT_só	-7
não NOT_é NOT_um	-2
não NOT_é NOT_uma	-9
não NOT_é NOT_verdade	-8
não não	-18
né	-20
né gente	44
nítidas	24
níveis	22
níveis de	15
nível	2
número	-3
nāo	-24
o acabamento	-15
o acabamento é	-10
o afinador	12
o alarme	-6
o ambiente	8
o ambiente mais	5
o amor	26
o analógico	-6
o android	8
o anunciado	5
o anunciado e	3
o anúncio diz	-9
o aparelho atendeu	5
o aparelho não	-9
o aparelho realmente	3
o armazenamento	3
o aroma	-9
o aspirador	2
o aspirador é	4
o atendimento da	-2
o atendimento foi	-3
o atraso	-2
o audio	12
o azar	-7
o azul	-5
o barato	-5
o barato sai	-4
o bebê	8
o benefício	15
o benefício de	11
o bico	-5
o boleto	9
o bom	21
o bom disso	5
o botão	-6
o botão para	-4
o brasil	-2
o brilho	-15
o básico	-4
o cabelo	1
o cabelo fica	5
o cabeçote	-3
o cabo	-20
o cabo não	-4
o cachorro	9
o café	-1
o café não	-9
o cancelamento	9
o cancelamento da	13
o cancelamento do	-14
o cara	-3
o carregador	-3
o carregador não	-6
o cartucho	-5
o cartucho preto	-6
o caso	-12
o caso de	-3
o celular ele	5
o celular não	2
o celular pra	5
o celular trava	-8
o celular é	-3
o cesto	-4
o cheiro	-6
o cliente	3
o cliente que	-7
o colchao	4
o combinado	-15
o computador	-33
o conceito	-5
o conector	7
o conforto	6
o conserto	-11
o consumidor	6
o consumidor !	6
o contato	-21
o controle	2
o controle não	-4
o controle smart	6
o conversor	11
o cooler	-6
o coração	5
o custo	30
o custo benefício	25
o custo e	3
o código de	3
o da minha	9
o danilo	-6
o defeito	12
o descaso	-3
o desempenho	-3
o desempenho do	11
o design	-8
o design é	-5
o dia a	8
o dia de	-6
o dia dia	4
o dia todo	8
o diabo	8
o diabo que	7
o diferencial	21
o dinheiro	15
o direito	2
o disco	-4
o do	-6
o dourado	15
o dr	33
o dvd	-5
o edecasa	-7
o efeito	2
o email	-2
o endereço	-3
o envio	5
o ep	22
o ep de	18
o equipamento é	5
o erro	-6
o escorredor	5
o espaço	-2
o espelho	-4
o esperado	14
o esperado e	13
o estado	-6
o estorno	-3
o estorno do	-10
o exercício	35
o fato	-2
o fechamento	-3
o filho do	5
o filme	-2
o fim	-3
o fio	-2
o fio dele	14
o flash	-7
o fogaça	-16
o fone	1
o fone de	2
o fone não	-4
o fornecedor	-19
o fornecedor não	-5
o frasco	-3
o frete para	7
o frete é	-7
o funcionamento e	6
o fundo	-9
o galho	2
o gps	-5
o hoverboard	-3
o importante	5
o inicio	8
o investimento	20
o item	-7
o jato de	4
o jeito	4
o jogo de	-4
o leite	10
o leonardo	-13
o livro	-6
o livro chegou	5
o look	28
o mais	-3
o mais breve	-7
o mais rápido	-10
o manual	3
o masterchefbr me	-8
o material	-3
o material do	6
o material não	-6
o melhor	54
o melhor de	3
o melhor preço	5
o melhor quadro	8
o melhor que	8
o mesmo	-8
o mesmo em	-3
o mesmo foi	-11
o mesmo não	-42
o mesmo problema	-2
o mesmo veio	-22
o meu	1
o meu cabelo	-6
o meu caso	-3
o meu dinheiro	-7
o meu foi	8
o meu iphone	6
o meu smartphone	10
o meu veio	-4
o microondas é	5
o mini	-10
o modelo	-1
o momento	-2
o momento ainda	-6
o momento atendeu	5
o momento não	-13
o momento tem	6
o monitor muito	5
o montador	3
o motivo	-2
o moto	-1
o moto g	-7
o motor	3
o moço	-11
o multiplayer	-7
o mundo	22
o máximo	10
o nicolas	19
o nicolas prattes	15
o nome	-16
o nome da	-7
o nome de	-8
o nome do	-3
o notebook fica	-5
o novo modelo	18
o numero de	6
o nível de	6
o outro	7
o padre	6
o padre fábio	10
o pagamento	-12
o pagamento e	-3
o pagamento foi	6
o painel	2
o parceiro	9
o passo	8
o pc	5
o pedido	-13
o pedido de	-3
o pedido dia	-3
o pedido foi	-7
o pedido não	-6
o peso do	-4
o pino	-11
o pior	16
o pior de	-14
o play	7
o plástico	-4
o poeta	9
o ponto fraco	10
o ponto negativo	11
o porque	5
o porta	-3
o portão	-12
o prato	-15
o prato do	-6
o prazer	34
o prazo	-5
o prazo para	-11
o presente momento	-2
o previsto	6
o preço	1
o preço compensa	4
o preço está	-4
o preço foi	8
o preço é	3
o problema	-23
o problema da	5
o problema e	-5
o problema não	-4
o problema é	-18
o procedimento	-5
o procon	6
o produto	-1
o produto !	-2
o produto adquirido	3
o produto ainda	5
o produto anunciado	-4
o produto após	-4
o produto atende	35
o produto atendeu	53
o produto atinge	8
o produto até	-4
o produto bom	4
o produto chegou	-2
o produto com	-9
o produto condiz	4
o produto contém	-4
o produto correspondeu	6
o produto cumpre	-5
o produto custa	-4
o produto da	-8
o produto demora	-5
o produto demorou	-3
o produto deveria	-3
o produto dia	-3
o produto em	3
o produto entregue	-4
o produto errado	-8
o produto fica	-4
o produto funciona	2
o produto incompleto	-4
o produto ja	3
o produto já	-9
o produto maior	12
o produto mas	2
o produto minha	5
o produto muito	-12
o produto na	-6
o produto no	3
o produto nos	5
o produto nunca	-19
o produto não	-7
o produto para	8
o produto parece	-12
o produto pode	-3
o produto poderia	-5
o produto pois	-4
o produto porque	-4
o produto porém	2
o produto possui	-5
o produto que	-4
o produto realmente	2
o produto sem	-6
o produto super	-6
o produto superou	3
o produto tem	-13
o produto veio	8
o produto é	12
o programa mas	-7
o programa que	9
o prometido	25
o prometido !	5
o proposito	10
o proposito de	5
o protetor	-5
o pé	-9
o pó	-2
o pós	-3
o público	-24
o quadro é	4
o quanto	12
o quanto antes	-9
o que	1
o que achei	3
o que aconteceu	-17
o que devo	-5
o que ela	17
o que esperava	9
o que está	-2
o que eu	-3
o que fazer	-3
o que faço	-11
o que necessito	8
o que precisava	6
o que promete	19
o que prometeu	8
o que queria	5
o que se	8
o que vale	5
o que veio	-10
o recomendaria	7
o recomendo	28
o reembolso	-3
o rei	10
o relogio é	11
o relógio	-3
o rendimento	5
o ressarcimento	-6
o ressarcimento do	-3
o restante é	4
o resto	-3
o resultado	11
o retorno	-2
o risco	-9
o risco de	-5
o roteador	-13
o ruim	21
o ruim foi	7
o ruim é	31
o rádio	-6
o sac	16
o sac da	-13
o sal	8
o secador	-2
o segundo	4
o segundo que	-3
o sensor de	5
o serviço prestado	4
o seu papel	5
o sistema	2
o site	1
o site pra	5
o smartphone	-3
o som e	2
o som tem	4
o som é	-3
o status	-15
o suficiente	2
o suficiente para	8
o suporte	-9
o suporte da	-7
o suporte de	-3
o tamanho do	-4
o tamanho e	3
o tchan	-3
o tecido	-4
o telefone	-3
o tema	-10
o tempo	4
o tempo de	10
o tempo todo	-5
o teste	-2
o texto	19
o texto de	8
o texto não	8
o thenoite	45
o thomas	17
o time	21
o torque	6
o touch	3
o transforma	6
o travesseiro	-4
o tripé	-8
o técnico	-3
o ultimo	-3
o unico ponto	9
o universo	8
o user	-8
o user saiu	-8
o uso	6
o uso de	5
o vale	-4
o valor	-4
o valor !	9
o valor da	-10
o vendedor não	-7
o vermelho	-7
o vidro	-3
o violão	6
o vitor	-7
o vitor b	-3
o vitor masterchefbr	-11
o volante	-4
o vídeo show	-6
o windows	-2
o xbox one	11
o youtube	-5
o álbum	-4
o ângulo de	-5
o óleo	4
o último	-3
o único	14
o único detalhe	4
o único ponto	6
o único porém	13
o único problema	7
objetiva	9
objetivo	-4
objetivos	-8
obra	18
obra de	5
obra prima	6
obra que	5
obras	23
obrigada	32
obrigada !	3
obrigada americanas	12
obrigada por	7
obrigado	20
obrigado !	20
obrigado americanas	5
obrigatória	16
observação	4
observei	-14
obter	5
ocorre	-3
ocorreu tudo	6
ocorreu tudo bem	7
ocorrido	-11
oculos	10
ocupa pouco	15
ocupa pouco espaço	11
ocupada	-6
ocupados	-9
odeia	-8
odeio	-8
odiei	-35
odin	13
of	6
oferece	6
oferecem	-6
ofertas	6
office	-2
oficial	-9
oh	-7
oi	2
oi ?	5
ok	9
ok !	-3
ok recebi	14
ola	2
olha	-2
olha a	4
olha essa	17
olha o	-18
olha quero	-5
olhada	-10
olhando	-32
olhei	-9
olhinhos	13
oliveira	3
olá	-6
olá gostaria	11
olá gostaria de	9
olá gostei	5
olá o	-3
onda	10
onde	9
onde a	-8
onde coloca	-3
onde está	2
onde foi	-12
onde for	9
onde o	2
onde sai	6
onde sai o	5
onde é	-3
one	3
one x	7
ontem	-2
ontem dia	-7
ontem e	-5
ontem no	48
oo	23
operadora	-3
operar	-3
operação	3
operações	7
opinião é que	-7
oportunidade	2
ops	-9
optar	-3
optar por	-4
optarem	11
optarem por	7
opçao	10
opção	5
opção de	3
opção de cores	11
opção do	7
opções	2
opções de	11
opções para	19
oq	-2
oque promete	4
oque se	19
ora	17
orações	11
ordem	26
organica	7
organizada	3
organizadas	10
organizado	-5
organizar	-3
orgulho	52
orgulho de	11
origem	-14
originais hp	10
original	-1
original com	14
original da	8
original mas	-22
original ou	-8
original porém	-4
original que	3
originalidade	-4
originalidade do	-3
originalidade do produto	-7
ortopédica	9
os acessórios	2
os adesivos	-3
os alimentos	-2
os amigos	4
os apps	4
os aspectos	3
os botões	-11
os brinquedos	7
os buracos	-4
os cachos	6
os canais	-3
os clientes	-6
os comandos	-3
os correios	1
os cuidados	-5
os dedos mas	5
os dias	4
os dois	3
os dois juntos	15
os drivers	-6
os encaixes	-9
os graves	5
os intermediários	8
os jogos	10
os lados	-3
os livros	4
os lutadores	58
os mais	-4
os melhores	45
os mesmos	4
os meus	5
os olhinhos	9
os originais	-6
os outros dois	-3
os parafusos	2
os parceiros	-9
os pelos da	5
os pratos	-4
os primeiros	-5
os principais	5
os problemas	2
os problemas com	8
os produtos	2
os produtos antes	6
os produtos da	13
os produtos são	7
os pés	2
os pêlos	6
os que	-2
os recursos	10
os relógios	6
os requisitos	24
os sentidos	11
os tapetes	-19
os testes	-5
os vingadores	10
oscila	-16
ota	9
otaviano	-6
otima	95
otima qualidade	-8
otima qualidade e	-22
otima qualidade não	4
otimas	20
otimizado	7
otimo	74
otimo !	-2
otimo acabamento	3
otimo aparelho	5
otimo custo	13
otimo custo beneficio	7
otimo e	7
otimo mas	3
otimo para	14
otimo porém	5
otimo produto	57
otimo recomendo	5
otimoo	18
otimos	4
otário	-12
ou	1
ou a	-8
ou de	3
ou devolução	2
ou meu	-2
ou não	2
ou não NOT_é	8
ou preto	19
ou qualquer	-6
ou se	-1
ou seja	-10
ou seja não	-2
ou seja o	-2
ou sem	6
ou superior	5
ou troca	-7
ou vou	-3
ouro	2
ouro maciço	9
outra	-15
outra agora	15
outra coisa	-8
outra da	-5
outra de	3
outra igual	7
outra loja	-2
outra para	5
outra pessoa	-6
outra que	-9
outra é	6
outras coisas	-6
outras compras	2
outras compras que	7
outras cores	-7
outras marcas	2
outras marcas e	9
outras pessoas	-5
outras por	7
outras que	1
outro	-5
outro aparelho da	4
outro de	4
outro dia	-2
outro e	6
outro igual	-2
outro lugar pois	5
outro modelo	-9
outro no	-6
outro para	2
outro ponto positivo	6
outro problema	3
outro problema é	4
outro produto	-7
outro site	-14
outros em	8
outros modelos	3
outros produtos	-1
outros sites	-19
outubro	-4
ouve	-13
ouvi	4
ouvido	-5
ouvido e	-2
ouvido que é	7
ovo	-19
p	-8
p carregar	-5
p entrega	-16
p falar	-13
p meu	9
p quem	4
paciencia	14
paciência	-7
padre	-22
padre fabio	5
padre fabio de	4
padre fábio	30
padre fábio de	19
padrefabiodemelo	11
padrão de	4
padrão de qualidade	5
padrão pra	5
paga	6
pagamento	8
pagamento e	-3
pagamento foi	6
pagamento foi aprovado	-8
pagar	-13
pagar a	-5
pagar mais	-6
pagar no	6
pagar no boleto	5
pagar o	3
pagar um	-2
page	-11
paginas	-5
pago	9
pago e	-4
pago não	-4
pagos	-5
pagou	4
pague	-9
paguei	-15
paguei a	-23
paguei a primeira	-2
paguei caro	-9
paguei caro por	-3
paguei e	7
paguei e não	-4
paguei frete	2
paguei mais	-19
paguei mais caro	-12
paguei menos	-5
paguei o	14
paguei o boleto	4
paguei pelo	3
paguei pelo produto	-3
paguei por	-20
paguei valeu	8
painel	6
paisagem	-14
paixão	46
paladar	-28
palhaçada	5
palhaços	-6
panela	-2
panela veio	-4
pantufa	44
paola	6
papai noel	-3
papelão	10
papo	3
par de brincos	11
para a	3
para a assistência	5
para a autorizada	-3
para a devolução	5
para a entrega	-2
para a finalidade	7
para a mesa	6
para a montagem	-5
para a transportadora	-8
para a troca	-7
para alcançar	12
para alcançar o	6
para ambientes	27
para ambientes internos	6
para americanas	-1
para americanas e	-3
para aqueles	13
para aqueles que	7
para areas	6
para armazenamento	6
para armazenar	10
para as	3
para atividades	11
para atualizar	-4
para aumentar	27
para avaliar	-13
para avaliação	-5
para cancelar	6
para carregar	-4
para carregar e	-3
para chegar	-2
para chegar e	-2
para chegar mas	3
para cima	-6
para colorir	8
para compra	5
para comprar	-5
para compreender	5
para computador	6
para conseguir	4
para conseguir abrir	6
para consertar	-5
para cortar	4
para crianças que	8
para câmera	7
para de	-25
para de funcionar	5
para decorar	-6
para deixar	7
para deixar as	5
para devolução	7
para devolver	25
para dia	-7
para efetuar	-14
para efetuar a	-7
para emitir	-3
para encaixe	-6
para entrar	-2
para entregar	-13
para entregar o	-4
para entregarem	-5
para essa	-4
para eu	-8
para evitar	-3
para fazer	2
para fazer a	7
para fechar	-4
para formar	6
para fãs	6
para jogar	4
para jogos	4
para levar	3
para ligar	-17
para limpar	4
para limpeza	5
para matar	18
para me	2
para me entregar	13
para meus	-10
para meus amigos	-4
para minha	5
para minha mãe	8
para minha namorada	12
para minha sogra	5
para máquina	8
para ninguém	4
para não	5
para não NOT_ter	-3
para o bebê	-4
para o cliente	-14
para o meu	-1
para o preço	5
para o que	-11
para oque	10
para os	1
para outra	-5
para outras	7
para outras pessoas	11
para pequenos	15
para pesar	5
para picar	10
para picar a	5
para piorar	-6
para poder	-6
para preparar	5
para presentear	13
para presentear e	4
para profissionais	5
para proteger	15
para qualquer pessoa	6
para quem	15
para quem está	-8
para quem gosta	28
para quem já	17
para quem necessita	6
para quem precisa	-5
para quem procura	-5
para quem quer	-2
para quem quiser	16
para quem tem	5
para quem trabalha	17
para quem é	4
para realizar	-14
para realizar a	-15
para realizarem	-5
para realização	9
para receber	6
para receber a	-8
para reclamar	8
para regular o	5
para repor	-3
para resolver	-19
para resolver o	-1
para responder	-9
para saber	-3
para secar	-4
para ser	1
para ser entregue	-5
para ser feita	5
para solucionar	-6
para sua	11
para sua casa	6
para tentar	-9
para todo	-7
para todos	39
para todos e	8
para todos os	3
para tratar	8
para troca	-3
para trocar	7
para trocar o	4
para um casal	-5
para usar	1
para uso	-11
para uso pessoal	5
para utilização	5
para varias	7
para venda	-3
para ver	-5
para ver se	-4
para verificar	2
para você	-10
para várias	5
parabens	41
parabens a	5
parabens para	4
parabéns	55
parabéns !	-6
parabéns a	29
parabéns a americanas	5
parabéns americanas	31
parabéns americanas !	14
parabéns americanas e	4
parabéns as	28
parabéns as lojas	4
parabéns para a	8
parabéns pela	-11
parabéns pela entrega	-15
parabéns pelo	11
parada	-43
parado	-18
parafusadeira	-24
parafuso do	-3
parafusos	4
parafusos para	3
paraguai	-6
paralelo	-12
parar de ler	12
parar os	9
pararam	-4
parceira da	3
parceira da americanas	6
parceiro	-3
parceiro de	-10
parceiro e	3
parceiro não	-3
parceiro que	-4
parceiros	4
parcela	-6
parcela e	-5
parcelar	11
parcelas	-2
parceria com	-8
parece	-27
parece boa	-6
parece de	-3
parece mais	-12
parece que	-11
parece que está	-3
parece que não	-6
parece que vai	13
parece resistente	9
parece ser bom	4
parece um	-12
parece uma	-16
parece ótimo	5
parecem	-2
parecendo	-1
parecendo que	-10
parecer	1
parecer ser	13
parecia	-36
parede	-1
paredes	14
parei	-23
parem	-11
pares	-6
pareça	-7
paro	-14
paro de	-9
parou	-13
parou de	-25
parou de funcionar	-8
parte	-10
parte da	-6
parte da americanas	-12
parte das	-15
parte de	-17
parte de baixo	-8
parte de cima	-5
parte de trás	-2
parte do	-23
parte dourada	-7
parte externa	5
parte que	-5
parte superior	-8
parte trazendo	5
partes	-3
participantes	-21
participação da	43
partido	-15
partir	2
partir da	6
partiu	-8
passa no	-28
passa o	4
passa uma	20
passadas	4
passado	-36
passador	-4
passados	-3
passamos	6
passando	-10
passando por	-8
passar	-12
passar a	-3
passar do tempo	4
passar e	-8
passar o tempo	5
passar por	-11
passar raiva	-4
passaram	-34
passaram mais	-3
passaram mais de	-2
passava	6
passear	10
passei	-19
passo mal	-8
passou	-24
passou do	-2
passou do prazo	-2
passou o	-8
passou o prazo	-2
passou um	-2
pasta de	-2
pastas	5
patroa	6
patroa adorou	4
patético	-7
pau	-10
paulo	2
paz !	-18
pazo	6
país	7
países	-16
pc	2
pc vem	14
peca	2
peca por	7
peca um	11
peca um pouco	8
pecado	-49
pecas	-19
pedaleira	5
pedaço	-8
pedaço de	-12
pedaços	-3
pedem	-32
pedem para	-6
pedi	6
pedi a	-4
pedi a devolução	15
pedi a troca	-10
pedi devolução	-10
pedi o	-25
pedi o cancelamento	-11
pedi o produto	-5
pedi pra	-11
pedi troca	-9
pedi um	-21
pedia	-10
pedido	-10
pedido a	4
pedido ainda	6
pedido cancelado	-10
pedido de	13
pedido dia	-5
pedido do	2
pedido e	-2
pedido efetuado	-9
pedido está	-3
pedido foi	8
pedido foi cancelado	9
pedido no	2
pedido não	-29
pedido não NOT_foi	-3
pedido pois	-4
pedido por	-5
pedido sem	-5
pedidos	7
pedindo	-37
pedindo a	-3
pedindo para	-4
pedir	-12
pedir a	-11
pediram	24
pediram para	4
pediu	-7
pedra de	7
pega	-5
pega a	-4
pega o jeito	12
pegada	3
pegadinha	-15
pego	-7
peixe	-16
pela	1
pela a	2
pela a entrega	6
pela agilidade	3
pela atenção	5
pela beleza	11
pela demora	9
pela directlog	6
pela entrega rápida	3
pela estética	-4
pela falta	-7
pela falta de	-3
pela foto	-10
pela imagem	-3
pela marca	-4
pela metade	-6
pela primeira	-4
pela primeira vez	-3
pela propaganda	-3
pela qualidade	8
pela qualidade do	4
pela qualidade e	10
pela rapidez	-7
pela rapidez na	-7
pela segunda	-5
pela segunda vez	-7
pela sua	-4
pela veterinária	5
pelas	-1
pelas avaliações	-6
pelas lojas	3
pelas lojas americanas	2
pele	-2
pelicula	-39
pelinhos	-10
pelo	-8
pelo amor	-34
pelo amor de	-11
pelo bom	4
pelo custo	-2
pelo custo beneficio	-7
pelo filho	7
pelo filho do	5
pelo jeito	-7
pelo menos	1
pelo o preço	-4
pelo preço	-3
pelo preço de	-4
pelo preço deveria	-20
pelo preço vale	-2
pelo produto	3
pelo produto e	-2
pelo qual	-3
pelo telefone	-10
pelo valor	-2
pelo visto	-17
pelo youtube	3
pelos	-1
pelos da	5
pelos do	-3
peludinho	10
peludo	-8
película	-43
película de	-4
película de vidro	-11
película não	-7
película é	-10
pena	10
pena a	7
pena a compra	12
pena bom	6
pena comprar	11
pena e	-8
pena mesmo	8
pena não	19
pena não NOT_ter	7
pena o	-3
pena o custo	-3
pena o investimento	4
pena pelo preço	-5
pena pois	-7
pena q	20
pena que	17
pena que a	31
pena que comprei	9
pena que eu	-13
pena que o	8
pena que veio	13
pena que é	18
pena ser	9
pena ser um	6
pena ter	17
pensando	-2
pensando que	-3
pensar	-8
pensava	-5
pense	-6
pensei	-7
pensei que	-20
pensei que era	2
pensei que não	5
pensei que o	-3
pensei ser	-5
penso que	2
pensou	-11
pente é	15
pequena	-4
pequena mas	8
pequenas então	9
pequenininho	3
pequeno	-2
pequeno atraso	13
pequeno e leve	5
pequeno mas	11
pequeno não NOT_ocupa	5
pequeno porém	16
pequenos	1
pequenos e	-8
pequenos espaços	2
pequenos porém	6
perca	-18
perceber a	18
percebi	-16
percebi que	-13
percebi que a	-10
percebo	-9
perda	-2
perda de	-7
perde um	11
perdemos	-8
perdemos o	-5
perdendo	10
perder	-7
perderam	-10
perdeu	-19
perdi	-63
perdi a	3
perdi meu	-7
perdi meu dinheiro	-4
perdido	-13
perdidos	-9
perfeita	59
perfeita !	18
perfeita para	14
perfeitamente	48
perfeitamente !	-28
perfeitamente ao	2
perfeitamente as	7
perfeitamente e	9
perfeitamente e chegou	6
perfeitamente meu	6
perfeitamente no meu	7
perfeitamente para	12
perfeitas	33
perfeitas condições	15
perfeitas condições !	-8
perfeito	77
perfeito amei	8
perfeito e	5
perfeito estado	7
perfeito estado e	12
perfeito funcionamento	5
perfeito gostei	-7
perfeito para	12
perfeito para o	6
perfeito para quem	4
perfeito pra	9
perfeito pra quem	3
perfeito se	19
perfeitos	40
perfeição	2
perfil	-3
performance	16
perfume	-2
perfume agradável	4
perfume marcante	4
perfume para	11
perfume é	-4
pergunta	-6
perguntando	-8
perguntando o	-20
perguntando o que	-13
perguntas	-25
pergunto	-3
perigo	-3
permite	24
permitido	-5
permitisse	6
pernas e	6
persiste	-8
personagem	2
personagem na	13
personagem na novela	10
personagens	6
personalização	34
perspectivas	5
perto	-1
pesa	-8
pesada	-9
pesada para	-4
pesadas	26
pesadas mas	5
pesado	2
pesado como	6
pesado mas	3
pesados	15
pescoço	-14
peso	1
peso não	-4
pesquisando	-13
pesquisas	4
pesquisem	-6
pessima	-19
pessima qualidade	-14
pessimas	-8
pessimo	-21
pessimo atendimento	5
pessoa !	10
pessoa já	14
pessoa não	-4
pessoa que	1
pessoal	2
pessoal do atendimento	8
pessoas	-4
pessoas comuns	-6
pessoas mais	-8
pessoas reclamando	-9
pessoas se	12
peste	-19
pets	-4
peça	-20
peça de	7
peça não	-6
peça para	-8
peça que	-7
peça é	-6
peças	-27
peças da	-6
peças e	-9
peças não	-17
peças o	-4
peças pequenas	10
peças quebradas	-6
peças são	-3
peças vieram	-6
peço	1
peço que	9
ph	10
philco não	7
piada	-23
piadoca	8
piadoca do	5
picar	3
picar a	7
picar a carne	5
picaretas	-6
pifou	-3
pilhas	1
pincel	-8
pino	10
pinos	-56
pintada	-10
pintura	-1
pioneer	-11
pior	-47
pior ainda	-2
pior coisa	-4
pior de	-20
pior de tudo	-4
pior do	-2
pior que	-9
pior é	-2
piorando	-13
piorar	16
piores	-66
pipoca	9
pipoca de	7
pipocas	22
pipoqueira	5
pirata	-35
pisa	-23
piscando	-4
piso	3
pisos	9
pixel	-3
pizza	5
placa	-14
placa mãe	-5
planeta	10
plano	14
plano e	5
plantas	11
plastico	-3
plastico e	-3
plateia	-25
plenamente	59
pleno	-15
plug	-2
plus chegou	6
plástica	-6
plásticas	-28
plástico	-10
plástico e	3
plástico é	-3
pneu	-4
pobre	-14
pode	1
pode até	-21
pode até ser	-8
pode comprar	-3
pode comprar sem	16
pode confiar	-4
pode deixar	-6
pode me	-1
pode me dizer	-6
pode ser uma	-3
pode ser usado	29
podem	-13
podem comprar	4
podem comprar que	-4
podem comprar sem	8
podem me	-8
poder avaliar	-22
poder de	-3
poder usar	2
poderei	-8
poderes	5
poderia me	6
poderia pelo	-4
poderia ser	-4
poderia ser mais	-1
poderia ser um	3
poderia ter comprado	-9
poderia ter mais	5
poderia ter opção	9
poderia ter um	33
poderiam me	-3
poderiam ser	-4
poderiam ter	-2
poderoso	9
podia ser	2
podia ter	-9
podre	-5
poeta	38
pois	4
pois a	5
pois ainda	6
pois ainda não	3
pois ao	-6
pois atende	3
pois até	-32
pois até o	-3
pois bem	5
pois comprei	-3
pois comprei o	-3
pois em	-6
pois era	-2
pois estava	-11
pois existe	-4
pois já	-6
pois me	-2
pois na	2
pois nao	-3
pois nem	4
pois ninguém	-6
pois não	-9
pois não NOT_foi	-6
pois não NOT_recebi	-13
pois não NOT_vem	10
pois não NOT_é	-2
pois o	-3
pois o aparelho	-3
pois o mesmo	2
pois o produto	-15
pois paguei	-9
pois precisava	-4
pois preciso	-18
pois quando	2
pois tinha	-3
pois trata	7
pois trata se	6
pois veio	-4
pois é bem	6
polegadas	-5
poltronas	9
política	-3
política de	-7
político	-11
pomada	23
ponta da	6
pontas	2
pontas quebradas e	7
ponto a	6
ponto de	-6
ponto fraco	16
ponto fraco é	6
ponto negativo	6
ponto negativo é	7
ponto que	7
pontos de	-7
pontos de ferrugem	-3
pontuais	7
pontual	3
pontual e	12
pontualidade	13
pop	7
popular	6
por	-6
por algum	-4
por até	8
por causa	-4
por causa de	-4
por causa disso	-8
por causa do	-4
por cento	-4
por cima	6
por conta disso	-10
por cumprir	12
por dentro	-12
por duas	-11
por duas vezes	-6
por elas	8
por email	-9
por enquanto	4
por esse	6
por esse motivo	-7
por esta	-5
por este	-20
por este motivo	-10
por ex	14
por falta	7
por falta de	3
por falta do	-3
por favor	-11
por favor !	-3
por favor me	-12
por fora	-2
por gentileza	-7
por incrível	-5
por incrível que	-4
por isso	6
por isso comprei	7
por isso nao	3
por isso não	7
por mais	-2
por mais tempo	-3
por me	-5
por motivos	45
por motivos de	28
por muito	3
por muito tempo	2
por o	-15
por outra	-22
por outra marca	-3
por outro	-8
por outro produto	-4
por parte	-8
por parte da	-3
por que	1
por que a	-15
por questão	7
por questão de	6
por ser	-1
por ser da	-7
por ser extremamente	6
por ser sem	6
por ser um	-2
por si	4
por si só	3
por telefone	5
por tudo	4
por um preço	6
por um produto	-9
por volta	-2
porca	-8
porcaria	-53
porcaria de	-4
porcas	-3
porem	-21
porem a	1
porem achei	13
porem com	-4
porem eu	-6
porem não	-5
porem o	-6
porem veio com	-11
porq	-3
porque	5
porque ainda	-21
porque ainda não	-10
porque estou	-8
porque está	-4
porque foi	5
porque já	-3
porque não	8
porque não NOT_recebi	-6
porque o	-6
porque o produto	-3
porque os	-3
porque precisava	-5
porque quando	4
porque é	4
porque é de	13
porra	-7
porra é	-5
porrada	-9
porta	-2
portanto	3
portanto a	-4
portanto eu	7
portanto não	8
portas	2
portier	14
português	-7
portátil	12
portão	-19
porém	-11
porém a	-3
porém a cor	5
porém a empresa	10
porém a entrega	5
porém ainda não	3
porém ao	-34
porém após	-25
porém as	-4
porém até	-5
porém como	-6
porém depois	-13
porém depois de	-5
porém ela	-7
porém em	-5
porém este	-6
porém eu	-4
porém meu	4
porém não NOT_obtive	-5
porém não NOT_veio	-3
porém o	-11
porém o mesmo	-8
porém o que	-3
porém quando	-12
porém se	-10
porém só	-2
porém veio	-4
porém veio faltando	-3
porém é a	6
porém é muito	-5
porém é o	4
pos	-5
posicionamento	-22
positiva	3
positivamente	36
positivamente !	9
positivo	-1
positivos	2
posição	-27
posição da	-8
posição das	4
posição sobre	-5
possa comprar	-8
possivelmente	-9
posso	4
posso assistir	8
posso avaliar	-55
posso avaliar o	-2
posso avaliar se	5
posso avaliar um	-10
posso dizer	-2
posso dizer que	-2
posso fazer	-12
posso ver	34
possui	5
possui apenas	-4
possuia	6
possuir	17
possuía	13
possuía um	4
possíveis e	-5
possível	-20
postagem	10
postal	-7
postar	-2
postaram	-10
postura	-7
pote	-3
potencia	2
potencia e	6
potencia muito	10
potente	19
potente !	6
potente e	17
potente prático	4
potes de vidro	7
potinho	10
potência	-3
potência suficiente	8
pouca	-57
pouca durabilidade	-3
pouca duração	-3
pouca qualidade	-5
poucas	-6
poucas palavras	11
pouco	-6
pouco a desejar	-10
pouco ao	-5
pouco as	6
pouco atrasado	9
pouco atrasado mas	7
pouco barulhento	17
pouco de	-2
pouco de barulho	21
pouco de trabalho	6
pouco difícil	13
pouco e	-6
pouco espaço	-6
pouco frágil	2
pouco grande	12
pouco lento no	8
pouco maior	6
pouco maior mas	9
pouco mais alto	7
pouco mais e	-3
pouco mais forte	7
pouco mas	25
pouco menor	6
pouco para	13
pouco pequenas	5
pouco pequeno	11
pouco pesado	7
pouco pra	4
pouco resistente	-10
pouco ruim	12
pouco sensível mas	6
pouco tem	10
pouco tempo e	11
pouco tempo não	-4
pouco tempo para	7
pouco uso	-3
poucos dias que	5
poupe	-24
pouquíssima	-4
povo	-23
poxa	-1
pp	-8
pq	1
pq ?	-6
pq aqui	7
pq ela	-3
pq eu	-11
pq já	-16
pq os	-6
pq quando	-5
pqp	-4
pqp !	-14
pra assistir	-20
pra assistência	-4
pra avaliar	-5
pra caralho	-16
pra caramba	12
pra casa	-10
pra chegar e	4
pra cima	-16
pra comer	66
pra completar	6
pra completar o	10
pra cortar	-7
pra cá	-12
pra devolver	-6
pra dia	-5
pra editar	6
pra eles	-5
pra entender	-8
pra entregar	-29
pra esperar	8
pra esse	-13
pra eu	-3
pra falar	-4
pra fazer a	-21
pra ficar melhor	19
pra ir	15
pra jogar	3
pra lavar	19
pra ligar	-10
pra meu	19
pra mim	3
pra mim e	2
pra mim não	-2
pra mim 😍	5
pra minha	7
pra minha filha	2
pra minha irmã	3
pra minha mãe	4
pra ninguém	-5
pra não	2
pra outro	-8
pra ouvir	-7
pra passear	4
pra piorar	5
pra qualquer	3
pra quebrar	-5
pra quebrar o	-3
pra quem	-4
pra quem gosta	-6
pra quem não	4
pra quem quer	2
pra receber	3
pra receber o	-5
pra resolver	-2
pra sempre	56
pra sempre no	9
pra ser	-29
pra ser entregue	-5
pra ter	-22
pra ter chegado	-3
pra testar	3
pra testar e	9
pra tirar	-10
pra todos	8
pra tomar	4
pra trabalhar	-3
pra troca	6
pra trocar	-34
pra usar	-5
pra usar no	-8
pra ver	1
pra você !	-13
pra vocês	-9
pra vê	6
prancha	-4
prata	2
pratas	-4
prateleira	3
prateleiras	-5
pratica	8
pratica e	6
praticidade	53
praticidade e	26
pratico	39
pratico de	22
pratico de usar	8
pratico e	-24
pratico e bonito	5
pratico e funcional	7
pratico leve	6
pratico para	16
pratico para o	8
prato	-20
prato da	22
prato de	-16
prato do	-29
pratos	-7
prazer	18
prazerosa	18
prazo	15
prazo !	-2
prazo atendimento	5
prazo bem	4
prazo bem embalado	7
prazo certo	6
prazo certo !	6
prazo combinado	16
prazo correto e	4
prazo dado	-2
prazo de entrega	-1
prazo de garantia	-6
prazo definido	9
prazo determinado	1
prazo e	23
prazo e a	4
prazo e bem	-4
prazo e com	5
prazo e em	-5
prazo e muito	-2
prazo e o	10
prazo e tudo	3
prazo em	12
prazo esperado	10
prazo estabelecido	10
prazo estimado	-3
prazo estipulado e	3
prazo estou	-14
prazo eu	4
prazo gostei	2
prazo mais	3
prazo marcado	5
prazo mas	-4
prazo muito	-54
prazo muito bom	-21
prazo o	4
prazo o produto	6
prazo para	-18
prazo para entrega	-1
prazo porém	-30
prazo previsto	20
prazo previsto e	5
prazo preço	-11
prazo produto	9
prazo produto de	3
prazo programado	9
prazo prometido	21
prazo recomendo	-64
prazo super	3
prazo só	4
prazo tudo	-18
prazos	-2
praça	22
precisa comprar	12
precisa de um	-2
precisa do	7
precisa e	-3
precisa ser	-14
precisa trocar	12
precisam	-2
precisando	-12
precisando de um	-5
precisando do	-12
precisando do produto	-5
precisaria	-4
precisava	18
precisava de um	5
precisava porém	10
precisei	-40
preciso	9
preciso da	-12
preciso de	-15
preciso de uma	-5
preciso do	-7
preciso do celular	-4
preciso e	5
preciso que	-16
preciso saber	-7
precisão	24
precisão e	4
preco	6
preconceito	-9
preferencia	11
preferida	21
preferido	12
preferidos	9
preferir	7
preferência	4
prefiro	-18
prejudicada	-8
prejudicado	-6
prejuizo	-5
prejuízo	-65
prende	8
prende a	17
prender	-5
preocupação	4
prepara	18
preparar	17
preparação	-3
prepotente	-12
presente	6
presente data	-20
presente momento	-3
presente momento não	-10
presente para	-3
presente para meu	-2
presente para o	5
presente pra	3
presente pra minha	6
presente pro	7
presente pro meu	5
presentear	11
presentear e	5
pressão	-4
pressão da água	-6
prestado	5
prestativo	7
prestação	5
presteza	6
preta	-13
pretendo	-2
pretendo comprar	10
preto	9
preto o que	5
preto veio	-7
prevenção	5
prevista	11
prevista !	-20
prevista de	-9
prevista de entrega	-3
prevista e	8
prevista para	3
previsto	6
previsto !	25
previsto bem	5
previsto e	30
previsto e em	16
previsto para o	-6
previsto porém	-14
previsto produto	4
previsão	-14
previsão de	1
previsão de entrega	3
previsão para	-10
previsão para entrega	-4
prezados	-36
prezo	9
preço	-6
preço !	2
preço a entrega	6
preço abusivo	-3
preço acessível	59
preço acessível e	5
preço até	-5
preço bom	26
preço cobrado	-5
preço compensa	4
preço deveria	-5
preço deveria ser	-4
preço do frete	6
preço e	-11
preço e a	13
preço está	-4
preço excelente	-15
preço foi	12
preço justo	19
preço justo e	4
preço menor	6
preço muito	-16
preço muito bom	-28
preço não	2
preço não NOT_muito	5
preço o produto	5
preço qualidade	6
preço quando	14
preço que foi	7
preço super	4
preço também	-3
preço tão	-5
preço vale	-4
preço vale muito	5
preço ótimo	10
preços	-1
prime	-2
primeira	-5
primeira aplicação	4
primeira compra o	9
primeira e	-3
primeira lavagem	-9
primeira linha	7
primeira parcela	-8
primeira qualidade	13
primeira utilização	-3
primeira vez	-13
primeira vez que	-9
primeiras impressões	6
primeiro	6
primeiro dia	7
primeiro mês	-4
primeiro que	-3
primeiro uso	-12
primeiro uso já	-2
primeiros	-10
principal	-2
principalmente	1
principalmente com	12
principalmente para	7
principalmente para crianças	7
principalmente quando	-2
print	-4
prioridade	4
pro meu	10
pro meu filho	2
pro user	-7
problema com uma	6
problema de	1
problema do	2
problema e	7
problema em	-3
problema não	-2
problema o	3
problema pois	-7
problema seja	-6
problemas	-18
problemas com a	-3
problemas de	-15
problemas e	-7
problemas mais	-7
probleminha	28
probleminha na	7
proceder	-29
proceder ?	-3
procedimento	-3
procedimentos	-2
procedência	-3
processa	10
processador de alimentos	10
processador rápido	7
processamento	1
processamento e	11
processar	-36
processar a	-5
processo	8
processo de	1
processo de devolução	-8
processo foi	9
procom	-5
procon	5
procon e	-10
procon para	4
procura	2
procura algo	12
procura de	6
procurando	-1
procurar	6
procurar a	-9
procurar meus	-4
procurar meus direitos	-3
procurar o	-7
procurar o procon	-2
procurava	32
procure	-7
produto	-6
produto !	-18
produto ?	-4
produto adquirido	3
produto adquirido e	18
produto ainda	5
produto ainda nao	-8
produto ainda não	-4
produto antes	-2
produto antes de	-5
produto antes do	2
produto anunciado	-4
produto aprovado	7
produto após	-3
produto ate	-3
produto atende	13
produto atende a	6
produto atende ao	6
produto atende as	18
produto atende o	7
produto atende às	4
produto atendeu	-11
produto atendeu a	6
produto atendeu ao	4
produto atendeu as	-26
produto atendeu minha	6
produto atendeu minhas	-8
produto atendeu às	4
produto atinge	11
produto até	-2
produto até que	-9
produto bem	14
produto bem embalado	16
produto boa	4
produto boa qualidade	2
produto bom	31
produto bom chegou	-3
produto bom com	3
produto bom e	15
produto bom não	7
produto bom para	4
produto bom porém	-23
produto bom só	7
produto bonito	9
produto bonito bem	5
produto bonito de	5
produto bonito e	4
produto caro	-3
produto chegou avariado	-3
produto chegou bem	5
produto chegou certinho	4
produto chegou com	-12
produto chegou muito	-12
produto chegou no	-4
produto chegou quebrado	-7
produto chegou rapido	5
produto chegou rápido	-6
produto com	-2
produto com a	-2
produto com bom	-7
produto com defeito	-6
produto compacto	4
produto completo	3
produto comprado	3
produto condiz	28
produto condiz com	9
produto conforme	30
produto conforme anunciado	13
produto conforme descrição	4
produto contudo	6
produto contém	-5
produto corresponde	3
produto corresponde ao	5
produto correspondeu	13
produto cumpre	7
produto cumpre o	23
produto custa	-5
produto custo	5
produto da foto	-5
produto de	33
produto de acordo	26
produto de alta	11
produto de baixa	-19
produto de boa	30
produto de excelente	33
produto de fácil	-6
produto de otima	5
produto de primeira	28
produto de péssima	30
produto de qualidade	-7
produto de ótima	58
produto deixa	-3
produto demora	6
produto demorou	-5
produto dentro	4
produto dentro das	11
produto devolvido	-10
produto dia	-9
produto diferente	6
produto diferente do	3
produto dispensa	4
produto diz	20
produto diz que	-9
produto e a	5
produto e ainda	4
produto e até	6
produto e chegou	3
produto e de	-2
produto e entrega	5
produto e excelente	44
produto e loja	2
produto e nao	-3
produto e não	-45
produto ele é	7
produto em	1
produto em si	3
produto em ótimo	11
produto embora	6
produto entrega	28
produto entrega rápida	3
produto entregue	9
produto entregue antes	23
produto entregue bem	4
produto entregue dentro	2
produto entregue no	41
produto então	-8
produto era	-2
produto era de	-4
produto era para	-2
produto errado	-16
produto esta atendendo	9
produto esta como	14
produto estava de	6
produto estava em	6
produto está	-8
produto está com	-16
produto está de	10
produto eu recomendo	22
produto exatamente	12
produto exatamente como	8
produto excelente	46
produto excelente !	3
produto excelente e	3
produto excelente entrega	3
produto falsificado	-16
produto fica	-3
produto foi bem	9
produto foi enviado	-3
produto foi para	7
produto frágil	-13
produto funciona	21
produto funciona em	8
produto funciona perfeitamente	9
produto funciona porém	-4
produto funcionando	5
produto fácil	18
produto fácil de	12
produto igual	12
produto igual a	8
produto importado	-4
produto incompleto	-6
produto incrível	4
produto isso	6
produto ja	5
produto já	6
produto já tive	7
produto leve	31
produto lindo	2
produto maior	3
produto mais	3
produto mais caro	19
produto maravilhoso	13
produto mas	-7
produto mas ate	9
produto mas ele	-15
produto mas não	4
produto mas veio	-6
produto minha	21
produto mt	16
produto mt bom	13
produto mto	-12
produto mto bom	-10
produto muito	-4
produto muito bem	4
produto muito bom	72
produto muito bonito	-3
produto muito confortável	4
produto muito pequeno	-7
produto muito prático	4
produto muito ruim	-2
produto muito rápido	5
produto muito simples	-4
produto na	-17
produto nao	3
produto nao NOT_chegou	-7
produto no dia	-9
produto nota	12
produto novo	-19
produto nunca	5
produto nunca NOT_chegou	-7
produto não	-24
produto não NOT_atende	-4
produto não NOT_chega	-3
produto não NOT_chegou	-3
produto não NOT_entregue	-22
produto não NOT_era	-6
produto não NOT_foi	2
produto não NOT_funciona	-7
produto não NOT_me	-3
produto não NOT_recebido	-5
produto não NOT_tem	5
produto não NOT_veio	-4
produto não NOT_é	-36
produto ok	2
produto original	1
produto otima	-22
produto otima qualidade	-15
produto otimo	43
produto ou	-2
produto para	1
produto para quem	6
produto para todos	7
produto parece	-28
produto parece ser	-10
produto pela qualidade	8
produto pena	8
produto pena que	6
produto pequeno	4
produto perfeito	42
produto pirata	-6
produto poderia ser	-4
produto pois	2
produto pois ele	11
produto pois não	-24
produto pois o	7
produto por que	-4
produto porque	-7
produto porque ainda	-3
produto porém	-2
produto possui	-4
produto pq	7
produto pratico	8
produto prático	-5
produto prático e	3
produto péssimo	-2
produto q	-21
produto quando	-3
produto quase	-8
produto que	3
produto que ainda	-18
produto que atende	9
produto que comprei	2
produto que me	-4
produto que nao	-8
produto que nem	-8
produto que não	-35
produto que recebi	-3
produto que serve	7
produto que tem	6
produto quebrado	-5
produto realiza	9
produto realmente	12
produto recomendado	15
produto recomendo	18
produto recomendo a	3
produto regular	-34
produto robusto	6
produto robusto e	5
produto ruim	-10
produto rápida	5
produto rápida entrega	4
produto se	-15
produto sem	-9
produto sem NOT_o	-10
produto sem NOT_ter	-7
produto sendo	-2
produto sendo que	-4
produto ser	3
produto similar	-9
produto simples	41
produto simplesmente	2
produto super	-5
produto superou	8
produto superou as	3
produto só chegou	6
produto tem	-11
produto tem que	-4
produto tenha	-8
produto tive	3
produto top	14
produto tudo	10
produto tão	-5
produto um	-3
produto uma	-8
produto usado	-6
produto vale	9
produto vale a	3
produto veio	8
produto veio amassado	-5
produto veio apenas	6
produto veio com	-10
produto veio como	4
produto veio em	4
produto veio embalado	5
produto veio errado	-13
produto veio faltando	-9
produto veio quebrado	4
produto veio sem	-5
produto vendido	-6
produto é	1
produto é bom	1
produto é como	5
produto é de	3
produto é exatamente	6
produto é excelente	-7
produto é fácil	5
produto é lindo	-8
produto é maravilhoso	-17
produto é o	6
produto é original	-6
produto é otimo	58
produto é realmente	4
produto é regular	-9
produto é um	-2
produto é ótimo	43
produto ótima	24
produto ótima qualidade	16
produto ótimo	20
produto ótimo chegou	5
produto ótimo e	5
produtos chegaram	4
produtos como	-10
produtos conforme	7
produtos da	2
produtos de	4
produtos de qualidade	4
produtos dessa	-4
produtos muito	4
produtos não	-3
produtos são	6
produção ?	-25
professor	-10
profissionais	32
profissional	15
progama	10
programa	-3
programa da	91
programa mas	-19
programa que	20
programa que eu	6
programar	3
proibido	-8
projetor	5
projetos	8
promessa	7
promessas	-9
promete	-3
promete !	11
promete mas	-17
promete porém não	11
prometem	-6
prometeu	2
prometido	32
prometido !	10
prometido e	3
promo	22
promoção	26
promoção de	5
promoções	20
prontamente	5
pronto	4
pronto !	11
propaganda	-16
propaganda e	-8
propaganda enganosa	-7
propaganda enganosa !	-4
proporciona	12
proporciona uma	6
proporcionou	26
proposito	19
proposito de	6
proposta	2
proposto	15
propósito	-2
propósito de	6
propôs	10
propõe	24
propõe e	6
protege	58
protege e	11
proteger	12
proteger da	9
protegido	13
protegido com	5
protetor	-3
protocolo	-51
protocolos	2
prova de	4
prova do	-31
prova do masterchefbr	-16
prova que	-9
providencias	-19
providência	-5
providências	-33
proximas	10
proximo	5
prática	9
prática de	3
prática e	62
práticas	5
prático	50
prático !	6
prático de	4
prático de usar	32
prático e	40
prático e de	3
prático leve	6
prático leve e	4
prático para	-8
prático para o	6
práticos	10
práticos para	5
pré	-5
pré venda	-5
prédio	-14
própria	-6
próprias	-4
próprio	1
próprio para	8
próprio produto	10
próximo	9
ps	6
psicologia	22
publicada	-4
publicidade	-6
pude	2
pudesse	5
pula	-8
pula de	7
pula para	-4
pulando	4
pulgas	4
pulo	-11
pura	-2
purificador tem	6
puta	-18
puta que	-7
puxa	-7
puxado	-5
puxador da	11
puxador da porta	8
puxadores são	5
puxar	-34
página	7
pães	16
pão	-2
pé direito	-5
pés	-2
pés da	4
péssima	-39
péssima !	4
péssima compra	-3
péssima entrega	5
péssima qualidade	-91
péssima qualidade !	-2
péssima qualidade não	-3
péssimas	-13
péssimo	-97
péssimo !	-24
péssimo a	3
péssimo acabamento	-10
péssimo atendimento	-20
péssimo e	-11
péssimo não	-8
péssimo o	-6
péssimo produto	-6
péssimo serviço	-10
pêlos	5
pó	-14
pó de	-17
pó de café	-8
pó na	-9
pós	9
pós venda	8
põe	14
q comprar	3
q e	-11
q eh	-7
q eh o	-6
q ela	3
q ele	3
q fosse	-6
q já	-6
q não	-5
q não NOT_foi	-4
q o	4
q paguei	-6
q posso	11
q promete	4
q se	-9
q ser	-4
q seria	-7
q veio	-4
q é	-4
qd	2
qdo	-11
qdo chegou	-9
qnd	-13
qndo	-3
qq	-3
qto	-22
quadro é	17
quais	-6
quais são	-7
qual	5
qual a	-27
qual não	-2
qual é	-4
qual é a	-19
qual é o	-21
qualidade	3
qualidade !	13
qualidade a	-3
qualidade atende	4
qualidade atendeu	2
qualidade baixa	-3
qualidade chegou	30
qualidade chegou antes	9
qualidade com	15
qualidade conforme	4
qualidade da impressora	5
qualidade das	-2
qualidade de	-1
qualidade de impressão	3
qualidade de som	-3
qualidade deixa	-11
qualidade deixa a	-6
qualidade do aparelho	17
qualidade dos	2
qualidade durabilidade	11
qualidade durabilidade e	9
qualidade duvidosa	-7
qualidade e	31
qualidade e a	2
qualidade e bem	3
qualidade e custo	-11
qualidade e muito	14
qualidade e prazo	7
qualidade e preço	12
qualidade entrega	6
qualidade entregue	13
qualidade entretanto	6
qualidade espetacular	5
qualidade eu	-2
qualidade excelente	-10
qualidade fiquei	21
qualidade foi	13
qualidade fácil	7
qualidade igual	5
qualidade incomparável	11
qualidade inferior	-20
qualidade mais	-8
qualidade mas	-14
qualidade mediana	-7
qualidade melhor	-7
qualidade muito	-1
qualidade muito boa	-5
qualidade na	-4
qualidade o	-2
qualidade o que	5
qualidade para	12
qualidade para o	8
qualidade preço	12
qualidade que	8
qualidade razoável	-15
qualidade recomendo	12
qualidade recomendo a	3
qualidade regular	-18
qualidade ruim	-30
qualidade sem	18
qualidade tramontina	5
qualidade tudo	3
qualidades	10
qualificação	15
qualquer hora	16
qualquer jeito	-3
qualquer lugar	55
qualquer momento	-5
qualquer pessoa	17
quando	-15
quando a	3
quando abri	-4
quando as pessoas	8
quando chega	3
quando chegar	-13
quando chegou	2
quando coloquei	-6
quando comprei	-3
quando ele	-4
quando está	-2
quando eu	-27
quando eu receber	-8
quando fecha	8
quando finalizei	5
quando finalizei a	4
quando fiz	-6
quando for	-3
quando fui	-18
quando liga	-3
quando liguei	-3
quando o produto	-2
quando precisa	5
quando receber	-7
quando recebi	-6
quando recebi o	-5
quando se	-3
quando será	3
quando uma	-5
quando vai	-2
quando vou	-22
quando vou receber	-5
quando é	-3
quanto	3
quanto ?	6
quanto a	2
quanto antes	-12
quanto mais	-5
quanto no	6
quanto o	2
quanto para	6
quanto à	7
quantos	-16
quarta	-3
quarto	11
quarto !	11
quarto e	22
quase	-8
quase dois meses	2
quase não	-19
quase todos	5
quase todos os	3
quase um	3
quase um mês	4
quatro	-1
que	-4
que a	2
que a americanas	-1
que a criança	6
que a empresa	2
que a loja	3
que a mesma	-4
que a miriam	-11
que a nota	3
que a peça	-4
que a promoção	13
que a tela	-18
que abrir	-5
que absurdo	-6
que acende	20
que acompanha	-4
que aconteceu	-18
que adaptar	-3
que aguardar	5
que ai	15
que ainda nao	-2
que ana	-18
que antes	-10
que aparece	7
que apertar	-2
que as outras	-4
que assistir	-7
que atende	-4
que atende as	-11
que até	-5
que aula	35
que auxiliam	9
que bosta	-9
que bosta de	-5
que caiba	12
que cancelar	3
que cara	-4
que carregar	-24
que chegar	-9
que chegaram	-4
que chegou	-1
que chegou a	-4
que chegue	-18
que colocar	-2
que com	-7
que come	25
que compra	-15
que comprar	-5
que comprar uma	-11
que compre	-5
que comprei	12
que comprei a	2
que comprei com	-4
que comprei e	3
que comprei eu	7
que comprei nas	9
que comprei não	-6
que comprei o	8
que comprem	4
que compro	1
que compro e	4
que consta	4
que continue	16
que corresponda	10
que criou	8
que cumpre o	-3
que custa	-6
que decepção	-3
que deixa	2
que deixa a	14
que deixar	-3
que deixou	3
que deixou a	11
que delícia	7
que desejo	19
que deveria	7
que deveria ser	-1
que deveria ter	2
que devo	-9
que devo fazer	-5
que diabos	-7
que dificulta	-1
que diz	-6
que dura	26
que dá	-1
que dê	-5
que dó	-8
que dó do	-6
que e muito	4
que efetuei a	-4
que ele chega	8
que ele não	-2
que ele seja	13
que eles	-1
que encomendei	-5
que encontrei	5
que entrar	6
que enviar	8
que envolve	-4
que era	-4
que era a	3
que era de	3
que era pra	-18
que escrever	13
que escrevi	-6
que esperado	5
que esperar	-5
que esperar mais	-5
que esperava	29
que essa	-2
que esse	-16
que esta	3
que estamos	-5
que estar	-17
que estava	5
que estava comprando	-3
que este	-8
que estou	-3
que estou esperando	-7
que está	-2
que está acontecendo	-9
que eu	2
que eu amo	5
que eu avalie	-3
que eu comprei	7
que eu esperava	42
que eu estava	4
que eu fiz	-9
que eu havia	2
que eu ia	-6
que eu imaginava	5
que eu morro	10
que eu precisava	4
que eu procurava	4
que eu queria	2
que eu recebi	4
que eu tenho	6
que excedeu	5
que existe	4
que expulse	8
que expulse o	7
que fala	-3
que fazem	3
que fazer	-5
que façam	-5
que fica	2
que ficar	3
que fico	7
que fiquei	-10
que fiz	1
que foi entregue	-3
que foi enviado	-8
que foi muito	4
que foi o	-6
que fosse	-7
que fosse de	-8
que fosse maior	-7
que fosse mais	-16
que fosse melhor	-7
que fui	-12
que funciona	-2
que gastar	-6
que gostei	4
que gosto	5
que hoje	-7
que houve	-5
que ia	-28
que impede	-5
que impossibilita	-4
que improvisar	4
que indica	-16
que iria	2
que iriam	-7
que irá	-6
que isto	-5
que já	1
que já joguei	5
que já tive	3
que já vi	2
que já é	9
que levar	-18
que liga	10
que linda	6
que lindo	14
que lindoo	8
que mais gostei	4
que mandar	7
que mandar para	-5
que masterchefbr	-18
que me	-3
que me enviaram	-9
que me foi	-7
que me parece	-4
que mesmo	2
que meu	-5
que mostra	-4
que mostrava	11
que muito	7
que muitos	6
que mulher	24
que na descrição	-10
que na loja	11
que na verdade	-4
que nao	11
que nas	4
que nem	19
que nem NOT_chegou	-3
que nem NOT_o	6
que nem NOT_recebi	3
que ninguém	-11
que no	-2
que no anuncio	-4
que nunca	-9
que não	5
que não NOT_achei	7
que não NOT_aconteceu	-5
que não NOT_chegou	-3
que não NOT_compensa	14
que não NOT_consigo	-3
que não NOT_da	6
que não NOT_dura	3
que não NOT_foi	5
que não NOT_foram	-3
que não NOT_funciona	-8
que não NOT_gela	5
que não NOT_gostei	5
que não NOT_recebi	-17
que não NOT_tem	-2
que não NOT_tinha	-3
que não NOT_vai	2
que não NOT_é	2
que o	-3
que o dinheiro	27
que o endereço	-5
que o esperado	-26
que o jogo	-5
que o manual	5
que o masterchefbr	-7
que o modelo	3
que o pedido	-2
que o previsto	4
que o problema	2
que o produto	-9
que o tamanho	-3
que o valor	-3
que oferece	6
que os botões	-5
que pagar	-5
que paguei valeu	6
que pareça	-5
que passa	9
que passar	-4
que passei	-5
que permite	7
que por sinal	-2
que precisam	-3
que precisava	53
que preciso	6
que procurava	3
que produtos	-11
que promete	23
que promete !	8
que promete mas	-10
que promete no	6
que prometeu	6
que qualquer outro	6
que quando	-2
que quando o	-7
que querem	10
que querem um	4
que queremos	8
que quiser	4
que recebi	-38
que recebi foi	-6
que recebi não	-3
que recebi é	-3
que recebo	-18
que recomendo	5
que recorrer	-8
que resolvam	-14
que rever	4
que ridículo	-5
que sair	-41
que saudades	-7
que se espera	11
que se não	-10
que se presta	8
que se propõe	18
que segura	3
que seja	-3
que seja o	-4
que sempre	4
que seria	-13
que seria de	-5
que sim	-4
que só	7
que ta	-5
que tal a	14
que tange	6
que te	3
que tem o	-9
que tem um	10
que temos	4
que tenho	1
que tenho e	4
que tenho problemas	-4
que terei que	-5
que tinha	2
que trocar	-7
que tudo	-3
que tuudo	21
que tá	-4
que um	-5
que uma	-28
que usar	-13
que usar o	-6
que utilizamos	6
que utilizei até	9
que vai	13
que vai sair	5
que vai se	6
que vale	-3
que vale é	6
que vc respeita	9
que vcs	3
que veio com	6
que vem	2
que vende	-2
que vender	14
que vendeu	-6
que venha	-5
que você	1
que você pega	7
que você respeita	9
que vocês	1
que vou comprar	8
que voz	9
que vá	36
que às	4
que é	5
que é bom	-8
que é de	2
que é o	-4
que é por	6
que é um	-2
que é ótimo	11
quebra com	-7
quebra com facilidade	-4
quebra fácil	-7
quebra galho	2
quebra o	-4
quebra um	-5
quebrada	-24
quebrada e	-2
quebradas	-17
quebrado	-48
quebrado !	-3
quebrado e	3
quebrado e não	-5
quebrado tive	23
quebrando	-11
quebrar	-17
quebrar o	-14
quebrar o galho	-8
quebrou	-50
quebrou a	-32
quebrou a tela	-10
quebrou na	5
quebrou no	2
quebrou o	-5
queda	-3
quedas	2
queima	-28
queima a	-6
queima o	-4
queimada	-26
queimado	-19
queimando	4
queimar	-12
queimaram	-14
queimou	-70
queimou o	-20
queira	3
quem	-5
quem adquiri	5
quem comprar	6
quem comprar não	4
quem curte	6
quem esta	-7
quem está	-2
quem gosta	14
quem gosta de	1
quem n	22
quem nao	12
quem necessita	8
quem não	4
quem não NOT_quer	15
quem não NOT_tem	2
quem precisa	-4
quem precisa de	-4
quem procura	-9
quem procura algo	7
quem procura um	-7
quem quer comprar	4
quem quiser	24
quem quiser comprar	2
quem recebeu	2
quem saiu	-6
quem se	4
quem tem	-6
quem tem o	-7
quem tiver	6
quem trabalha	2
quem usa	-2
quem vai	-23
quem é	-2
quente !	13
quente por	-5
quentinho	12
quentinho e	7
quer dizer	-24
quer fazer	-11
quer que	-9
quer ser	-7
querem	-2
querem que	-3
querem que eu	-4
querem um	7
queremos	6
querendo comprar	3
querendo que	-11
queria	1
queria que	11
querida	-8
querido	-10
querido ?	-6
queridos	-7
quero	21
quero a	-7
quero a troca	-6
quero comprar	20
quero comprar mais	5
quero devolver	-28
quero meu	-5
quero meu dinheiro	8
quero o	-4
quero o produto	-6
quero que	-3
quero receber	7
quero saber	5
quero saber como	-23
quero saber porque	5
quero saber qual	-10
quero ser	15
quero trocar	-28
quero trocar o	-5
quero um	5
quero uma resposta	-4
quero ver	2
questionamento	-25
questionar	-5
questionável	-21
questão	4
questão e	17
questão não	7
questão não NOT_é	13
questão é	-5
questões repetidas	-8
quinas	-10
quiser	1
quiser deixar	6
quiser e	10
quisesse	-5
quão	25
quê	5
r	-2
ra	19
rachada	-6
rachado	-7
rachou	-9
racismo	-43
radio	-6
raia	33
rainha	21
raiva com	-5
raiz só	-9
ram	4
rapida	45
rapida e	8
rapida recomendo	6
rapidamente	11
rapidamente e	22
rapidez	66
rapidez da	-13
rapidez da entrega	-11
rapidez do	5
rapidez e	2
rapidez na	-7
rapidez na entrega	-9
rapidinho	19
rapidinho !	-8
rapidinho e	3
rapido	40
rapido e	12
rapido em	5
rapido muito	4
rasa	-8
rasga	-5
rasgada	-91
rasgada e	-7
rasgado	-25
rasgar	-39
rasgos	-6
rasgou	-19
rastreio	6
razer	8
razoavelmente	-4
razoável	-7
razão do	8
reais	-2
reais de	-6
reais de frete	-4
reais eu	6
reais o	-6
reais para	-12
reais que	-7
real	-3
real !	5
realizada	-14
realizar	-13
realizar a	-2
realizar a troca	3
realizarem	-8
realização	21
realização de	7
realizei	10
realizei a	6
realizei a compra	5
realmente	16
realmente com	14
realmente de qualidade	7
realmente funciona	19
realmente o	5
realmente o que	23
realmente vale	4
realmente vale a	3
realmente valeu	4
realmente é	2
realmente é a	-5
realmente é um	5
realmete	12
realça	21
reaver	-8
rebarbas	-16
recarregáveis	-20
recebe	-10
recebe lo	-3
recebendo	-12
receber	-23
receber a	-14
receber e	-14
receber em	-3
receber em casa	-4
receber meu	17
receber o	-3
receber o produto	-11
receber um	6
receber um produto	2
receber uma mensagem	6
receberam	-3
receberia	2
recebi	-5
recebi a	-1
recebi antes	-4
recebi antes do	2
recebi apenas	-4
recebi as	-6
recebi bem	8
recebi com	3
recebi e	4
recebi em	1
recebi foi	-8
recebi há	-4
recebi na	5
recebi não	-9
recebi o produto	7
recebi os	-2
recebi outro	-17
recebi um	-6
recebi um e	2
recebi um produto	9
recebi uma	-41
recebi é	-7
recebido	-14
recebido dentro	-4
recebido o	-5
recebido o produto	-3
recebimento	6
recebo	-41
receita	-2
receita de	20
receitas	4
recente	3
recentemente	4
receoso	10
reclamacao	-3
reclamando	-24
reclamando e	-4
reclamar	1
reclamar !	7
reclamar que	9
reclamação	9
reclamação e	-9
reclamação mas	-5
reclamação no	11
reclamação para	-3
reclamação que	-5
reclamações	-10
reclamações e	2
reclame	36
reclame aqui	23
reclame aqui e	3
reclameaqui	-25
reclamei	-4
reclamei e	4
reclamei no	4
recolher	-10
recolher o	-4
recomendada	30
recomendadissimo	7
recomendado	15
recomendado !	12
recomendado a	-4
recomendado por	9
recomendadíssimo	45
recomendadíssimo !	17
recomendarei	4
recomendaria	-25
recomendaria a	-26
recomendaria com	10
recomendaria com certeza	7
recomendaria para	31
recomendaria sim	-8
recomendação	4
recomendações do	5
recomendei	-8
recomendo	69
recomendo !	17
recomendo a	17
recomendo a compra	43
recomendo a empresa	3
recomendo a loja	21
recomendo a quem	5
recomendo a todos	-34
recomendo amei	12
recomendo americanas	4
recomendo aos	6
recomendo as	13
recomendo chegou	11
recomendo com	5
recomendo com certeza	2
recomendo comprar	-10
recomendo demais	17
recomendo e	36
recomendo ele	-3
recomendo entrega	5
recomendo essa	3
recomendo esse	-13
recomendo esse produto	46
recomendo este	29
recomendo este produto	14
recomendo gostei	-14
recomendo gostei muito	-4
recomendo muito	32
recomendo muito !	9
recomendo nao	5
recomendo não	4
recomendo o	37
recomendo o produto	28
recomendo o site	3
recomendo para	26
recomendo para quem	21
recomendo para todos	2
recomendo parabéns	-14
recomendo pelo	-7
recomendo pelo custo	6
recomendo pois	5
recomendo por	15
recomendo pra todos	4
recomendo produto	18
recomendo produtos	7
recomendo que	-6
recomendo que comprem	6
recomendo sem	10
recomendo sem NOT_dúvidas	4
recomendo sim	25
recomendo sua	-9
recomendo sua compra	-7
recomendo tanto	8
recomendo vale	4
recomendo à	2
recomendo é	-15
recomendoo	3
recomendável	2
recomento	49
recomeçar	-12
reconhecimento	5
recorrer	-19
recupera	18
recupera as	8
recupera as pontas	6
recursos	-5
recursos e	5
recusado	-8
recusei	7
recém	8
rede	-2
rede ?	-10
rede nacional	-15
redmi	5
redondas	7
reduzindo	9
reembolsar	-4
reembolso	-13
reembolso do	-4
reembolso e	-6
refere	-6
refere ao	-4
referente	9
referente a minha	14
referente ao	7
referência a	7
refletir	10
reflexões	7
reforçada	11
refresca	21
refrescante	13
refrigerar	-4
regina	5
registrada	-4
registrei	-4
registro	6
registros	-8
regula	11
regulador	-7
regular	-69
regular mas	-16
regularmente	-4
regulação	14
rei	29
reiniciar	-46
reino	6
relacionamento	2
relativamente baixo	9
relação	5
relação ao valor	5
relação aos	2
relação custo	2
relação custo benefício	-3
relação de	10
relação de custo	3
relevantes	-3
religiosos	5
relogio é	14
relógio	-2
relógio muito	-3
relógio não	-2
relógios	4
remotos	6
remédios	5
rende	30
rendimento	13
renovação	7
reparo	3
repente	-6
repescagem	-10
repetidas	-19
repetir	-14
replica	-8
repor	-7
representando	13
representando a	7
representante	-7
reprise	8
reputação	-3
repórter	19
requer	9
requisitos	5
reset	-3
resfriar	-8
residência	-9
resistente	9
resistente e	28
resistente e o	5
resistente e é	5
resistente o	-5
resistentes	31
resistentes e	13
resistência	14
resolução	-3
resolução do	-3
resolução do problema	-4
resolva	-17
resolvam	3
resolve	-1
resolver	-70
resolver essa	-3
resolver esse	-25
resolver esse problema	-11
resolver isso	-4
resolver meu	3
resolver meu problema	4
resolver o	-9
resolver o problema	-10
resolveu	10
resolveu meu	5
resolveu meu problema	4
resolveu o	11
resolveu o problema	9
resolvi o	4
resolvido	2
respeita	63
respeita masterchefbr	12
respeitar	4
respeitar a	11
respeito	3
respeito com	7
respeito com o	-47
respeito do	-3
respingos	8
respondam	-5
responder	-10
responderam	-30
responderem	-31
respondeu	3
respondeu as	4
responsabilidade	-17
responsável	8
responsável e	6
responsável pela	-5
resposta	15
resposta !	-3
resposta da	-18
resposta de	4
resposta e	-5
resposta no	-12
resposta para	7
resposta sobre	-17
resposta sobre a	-5
ressalva	33
ressalva é	15
ressarcido	-11
ressarcimento	-30
ressarcimento do	-8
ressarcimento do valor	-5
ressarcir	-10
ressecou	-11
restante é	7
restante é muito	6
restituição	-5
resto	-5
resto está	4
resto eu	6
resto é	9
resto é perfeito	5
resultado	4
resultado é	8
resultados	45
resumindo	-7
resumo	1
retenção	-7
retira	-5
retirada	1
retirada do	-5
retirada do produto	-4
retirado	2
retirar	6
retornar	31
retorno	-26
retorno da	-12
retorno das	-4
retorno e	-8
retorno para	-2
retornou	-7
revendedora	-4
revestida	5
ri	7
ri demais	32
ribeiro	42
ribeirão	-5
ribeirão preto	-3
ricardo	-9
rico	6
ridicula	-10
ridiculo	-8
ridícula	-7
ridículo	-51
ridículo encontro	-7
rigorosamente	5
rim	28
rindo	-9
rio	-3
rir	20
risadas	14
riscada	-12
riscado	-16
risco	-5
risco de	-16
riscos	-23
risos	17
rj	-11
rj e	-4
robinson	10
robusta	13
robusto	3
robusto e	14
roda	-4
rodando	-5
rodinha	-10
rodrigo santoro	-5
rodrigues	-5
rolo	-7
romance	8
rompeu	-6
rompido	-4
rosa	-4
rosca	4
rosto	2
rosê	23
roteador	-5
rotina	6
roubada	-14
roubado	-5
roubo	-15
roupa	-11
rs	22
rsrs	66
rsrsrsrs	39
rss	13
rua	3
rui	-6
ruim	-60
ruim !	-10
ruim a	5
ruim da	4
ruim de	-24
ruim demais	-3
ruim e	-5
ruim foi	14
ruim foi que	7
ruim mesmo	-7
ruim no	-4
ruim para	-14
ruim porque	-5
ruim pro	-8
ruim quando	-4
ruim é	20
ruim é só	10
ruins	-26
ruído	-2
rádio	-3
rádios	-4
rápida	15
rápida !	-15
rápida a	21
rápida antes	8
rápida bem	-9
rápida chegou	2
rápida chegou antes	2
rápida do	4
rápida do que	3
rápida e a	4
rápida e o	18
rápida e produto	2
rápida e segura	8
rápida entrega	25
rápida mais	-3
rápida muito	2
rápida na	-6
rápida no	3
rápida o	12
rápida o produto	-3
rápida parabéns	-6
rápida produto	-21
rápida produto bem	4
rápida produto de	3
rápida que	5
rápida que o	6
rápida recomendo	21
rápida sem	10
rápida também	9
rápidas	4
rápido	21
rápido !	44
rápido antes	20
rápido antes do	4
rápido bem	16
rápido bem antes	4
rápido boa	4
rápido bom	10
rápido chegou	-14
rápido com	7
rápido e	60
rápido e o	7
rápido fácil	3
rápido não	9
rápido não NOT_trava	2
rápido para	17
rápido por	8
rápido porém	-5
rápido possível	-11
rápido produto	4
rápido sem	8
réplica	-34
rígido	-9
rótulo	-5
s	2
sa	8
sabe	-7
sabe me	4
sabe o	50
sabe o que	12
sabe que	-4
sabe se	-4
sabedoria	30
sabedoria do	8
sabedoria do padre	6
sabem	-53
sabendo	-16
sabendo que	-8
saber	2
saber como	-27
saber de	-12
saber em	19
saber o	3
saber o que	-12
saber qual	-8
saber qual a	-5
saber qual é	-4
saber que	-16
saber quem	-11
saber se	3
saber se ele	5
saber se essa	5
saber se o	-5
saber se posso	-4
saber usar	6
saberei	7
sabor e	6
sabores	33
saborosa	43
saborosas	7
saboroso	25
sac	30
sac da	-25
sacanagem	-58
sacrifício	-5
sai	-22
sai bastante	9
sai caro	-8
sai muito	-14
sai muito rápido	-5
sai o	7
sai pouca	-4
sai quentinho	7
sai quentinho e	4
saiam	-8
saiba	3
saibam	-8
saida	-2
saida da	6
saida do	-14
saido	-5
saindo	-48
saindo do	-8
saindo o	-4
sair	-27
sair a	-10
sair e	3
sair eu	-31
sair hj	-17
sair o	-3
sair um	-6
saiu	-32
saiu do	-16
saiu do masterchefbr	-7
saiu eu	-4
saiu ontem	-10
saiu tombando	38
saiu tudo	10
sal	16
sala	4
salgado	16
salgado mas	4
salto	6
salvar	5
salvou	36
salões	6
samsung a	8
samsung está	4
samsung que	-2
sandy	-4
sandy encontro	20
sangue	25
sanitário	-6
sansung	9
santoro	-7
sao bons	11
sao bons mas	9
sapão	-35
satisfatoriamente	10
satisfatorio	16
satisfatório	14
satisfação com	12
satisfação com o	6
satisfeita	107
satisfeita !	7
satisfeita com	59
satisfeita com a	16
satisfeita com minha	3
satisfeita com o	23
satisfeita e	6
satisfeito	95
satisfeito !	12
satisfeito com	13
satisfeito com a	2
satisfeito com esse	4
satisfeito com o	36
satisfeitos	52
satisfeitos com	4
satisfez	27
saudade da	-10
saudades	-16
saudades do	-5
saudável	25
saudável e	5
saída	-15
saída do	-19
saído	-22
saísse	-6
saúde	20
sc	-12
screen	2
sdcard	7
se	-8
se a	1
se adapta	5
se adequa	22
se ainda	-21
se ainda não	-5
se ajusta	9
se alguém	-2
se aprofundar	6
se até	-3
se colocar	-5
se diverte	4
se e	-12
se ela	2
se ele vem	16
se eles	-5
se eliminarem	-9
se eliminarem o	-7
se encaixa perfeitamente	5
se encontra	-4
se espera	5
se espera de	8
se essa	3
se esta	4
se estiver	-16
se está	-2
se eu	-10
se eu pudesse	-3
se eu quisesse	-3
se eu tivesse	-9
se faz	4
se for	2
se for comparar	5
se for pra	-7
se fosse	5
se fuder	-7
se há	-4
se já	-10
se lascar	-7
se melhorar	4
se meu	-10
se nao	-6
se nem	-9
se não	15
se não NOT_recebi	20
se não NOT_tem	-7
se o	-7
se o produto	-17
se optarem	7
se optarem por	6
se os	-4
se passaram	-8
se posso	-17
se presta	10
se propôs	7
se propõe	18
se que	-2
se quer	-4
se quiser	-3
se solta	-5
se soubesse	-14
se tem	-5
se tiver	-11
se tivesse	-2
se tivesse recebido	-3
se tivessem	-9
se todos	18
se todos os	8
se transformar	6
se transformar em	5
se tratando	4
se vai	-3
se vai chegar	-6
se você	-5
se vou	-14
se vão	-7
se é	-10
seca	12
seca bem	-4
secador	-1
secador muito	5
sede	18
sedex	5
sedex para	18
sedoso	21
seguida	-2
seguinte da	12
seguinte que	10
segunda	19
segunda compra	4
segunda semana	-9
segunda semana de	-5
segunda vez	1
segunda vez que	3
segunda via	8
segundo	2
segundo chip	14
segundo minha	5
segundo o	-19
segundo que compro	-4
segura e	7
segurando	17
segurando a	7
segurança	2
segurança do	9
seguro	24
sei	4
sei q	-5
sei que	2
sei que não	-8
sei que pode	9
sei se	-11
seis	-6
seis meses	-5
seja	-12
seja boa	6
seja entregue	-5
seja muito	-4
seja não	-2
seja o	-10
seja resolvido	-6
seja tão	5
seja um	-4
selo da	-8
selo da anatel	-5
sem NOT_a NOT_necessidade	12
sem NOT_a NOT_nota	-5
sem NOT_acabamento	-5
sem NOT_as	-25
sem NOT_avarias	-2
sem NOT_barulho	10
sem NOT_brilho	-4
sem NOT_celular	-4
sem NOT_comentários	11
sem NOT_complicações	5
sem NOT_controle	-3
sem NOT_defeito	24
sem NOT_defeitos	4
sem NOT_dificuldade	11
sem NOT_dor	5
sem NOT_duvida	5
sem NOT_duvidas	14
sem NOT_duvidas NOT_a	5
sem NOT_dúvida	24
sem NOT_dúvidas	-19
sem NOT_ele	12
sem NOT_entrar	15
sem NOT_esforço	3
sem NOT_esse	5
sem NOT_eu	-4
sem NOT_falar	-4
sem NOT_falar NOT_da	-22
sem NOT_funcionar	-25
sem NOT_gelo	5
sem NOT_graça	-18
sem NOT_manual	-17
sem NOT_manual NOT_de	-3
sem NOT_marca	-3
sem NOT_me	-7
sem NOT_medo	13
sem NOT_medo !	2
sem NOT_motivo	-3
sem NOT_muito	9
sem NOT_nota	-21
sem NOT_nota NOT_fiscal	-15
sem NOT_noção	-6
sem NOT_o	10
sem NOT_o NOT_cabo	-2
sem NOT_o NOT_celular	4
sem NOT_o NOT_produto	-2
sem NOT_palavras	10
sem NOT_poder	-7
sem NOT_problemas	50
sem NOT_problemas NOT_até	8
sem NOT_proteção	-5
sem NOT_que	-23
sem NOT_reclamações	6
sem NOT_regulagem	-5
sem NOT_resposta	3
sem NOT_saber	-6
sem NOT_se	7
sem NOT_ser	4
sem NOT_sombra	10
sem NOT_sombra NOT_de	8
sem NOT_sucesso	-8
sem NOT_suporte	-4
sem NOT_ter NOT_que	7
sem NOT_uso	-4
sem NOT_óleo	2
sem nem	2
sem nenhum	11
sem nenhum NOT_arranhão	18
sem nenhum NOT_defeito	5
sem nenhum NOT_problema	5
sem nenhuma NOT_avaria	5
sem nenhuma NOT_complicação	9
semana	-7
semana !	11
semana antes	2
semana antes do	3
semana de	-14
semana de uso	-14
semana e	-4
semana em	5
semana já	9
semana passada	-4
semana pra	-9
semana que	4
semanas	1
semanas antes	4
semanas para	-6
semanas que	-6
semp	10
semp toshiba	12
sempre	20
sempre !	15
sempre antes	32
sempre arrasando	4
sempre com	-2
sempre comprei	-12
sempre comprei na	-9
sempre compro	3
sempre dando	6
sempre de	-6
sempre de parabéns	-6
sempre este	10
sempre foi	2
sempre linda	4
sempre me	-3
sempre muito	3
sempre nas	4
sempre no	11
sempre produto	5
sempre surpreendendo	7
sempre tive	-3
sempre vou	5
sendo	-12
sendo assim	-2
sendo necessário	-14
sendo o	6
sendo q	-12
sendo que	8
sendo que ele	-9
sendo que eu	3
sendo que não	-3
sendo que o	-4
sendo um	-8
sendo vendido	-5
senha	-3
senhor	8
senhores	-8
sensacionais	11
sensacional	96
sensação	14
sensação de	15
senso	-6
sensor que	16
sensual	13
senta	-3
sentar	-4
senti	17
senti enganado	-7
senti que	18
sentidos	9
sentindo	-1
sentir	10
sequer	-37
sequinha	66
sequinhas	3
sequinho	12
ser	-3
ser bastante	5
ser bem resistente	6
ser bom	-1
ser bonito	4
ser branco	5
ser comprado	12
ser da	-23
ser de	-1
ser de uma	-7
ser entregue	-9
ser extremamente	5
ser feliz	7
ser importado	6
ser leve	7
ser linda	6
ser lindo	6
ser mais	-1
ser mas	-5
ser melhor	-13
ser melhor !	-4
ser muito bom	-3
ser parafusos	10
ser parafusos com	8
ser por	-6
ser portátil	12
ser tão	-10
ser um pouco	12
ser um produto	-4
ser usado	10
ser usado com	7
ser usado em	4
ser vendido	-3
sera	-3
serei	12
serei uma	9
serem	-1
serginho	-9
serginho é	22
seria	-18
seria ainda	4
seria bem	-4
seria de	-6
seria mais	-17
seria muito	-4
seria muito melhor	-6
seria perfeito	9
seria perfeito se	11
seria um ótimo	-6
seria ótimo	-10
seriam	-2
serio	-8
serve	-4
serve apenas	-4
serve para	-3
serve para o	-4
servida	13
serviu	-7
serviu certinho	4
serviço prestado	2
serviços	-3
será	-4
será entregue	5
será no	-7
será o melhor	9
será preciso	6
será q	-12
será que	-6
sete	-6
setembro	-4
seu efeito	9
seu formato	21
seu papel	12
seu propósito	3
seu site	-6
seu valor	12
seus cabelos	10
seus pais	5
seus parceiros que	5
sexta	1
sexta no	9
shampoo	-2
shop	-13
show	44
show !	10
show a	4
show de	22
show de bola	26
show e	9
show fica	13
show fica muito	10
shows	-36
showw	12
si	-9
si não	-3
si só	6
si é	6
si é bom	-9
sido	3
sido um	5
significado	7
silenciosa	74
silenciosa e	5
silencioso	28
silencioso e	12
silencioso que	5
silenciosos	11
silicone	-4
silvia	-27
sim !	5
sim o	7
sim o produto	5
sim todos	-7
sim um	-5
sim é	2
similar	-15
simone	-7
simples	10
simples de	18
simples de instalar	4
simples de usar	6
simples e	1
simples e prática	5
simples mas	-9
simples para	4
simples porém	3
simples prática	4
simples que	9
simplesmente	-4
simplesmente a	-6
simplesmente amei	8
simplesmente lindo	3
simplesmente maravilhoso	2
simplesmente não	-44
simplesmente não NOT_funciona	-2
simplesmente perfeita	4
simplicidade	19
simplicidade e	5
simplificado	-6
sinais de	-4
sinal que	-5
sinal é	-8
sinceramente	-7
sinceramente não	-4
sinceros	4
sistema de som	3
sistema e	-3
sistema não	-3
site a	4
site americanas	3
site confiável	4
site consta	-6
site da	-5
site da americanas	7
site das	4
site e	-6
site mas	2
site muito	6
site não	7
site oficial	-20
site que	-2
site se	-4
site super	-3
sites e	-4
situação	-15
sleep	29
sleep timer	12
slim	-7
smart	-2
smart magic	8
smart não	-5
smart tv led	5
smartband	-5
smartphone	14
smartphone e	31
smartphone é	3
smartphones	12
snap	13
so a	19
so achei	39
so as	-8
so faltou	18
so o	5
so q	-4
so quem	15
soares	10
sobe	-5
sobrancelha	9
sobre	2
sobre as	-3
sobre este	-6
sobre o	1
sobre o andamento	-5
sobre o produto	2
sobre o que	-12
sobre tudo	5
sobrinha	2
sobrinha ficou	4
sobrinho	-4
sociais	-3
social	27
sofisticado	3
sofisticação	11
sofrer	-17
software	5
sogra	2
sogra e	4
sogro	6
solda	4
solicitado	-1
solicitando	5
solicitando a	-2
solicitando a troca	-4
solicitar	-4
solicitar a	-18
solicitar a troca	-10
solicitação	6
solicitação de	7
solicitei	-22
solicitei a	-39
solicitei a devolução	-8
solicitei a troca	-18
solicitei devolução	-4
solicitei o	8
solicitei o cancelamento	-20
solicitei troca	3
solicito	-10
solta	-104
soltam	-5
soltando	-51
soltaram	-5
soltas	-14
solto	4
solto na	6
solto na caixa	8
soltos	-30
soltou	-32
solucionar	-29
solucionar o	-4
solucionar o problema	-3
solução	-17
solução do	7
solução para	-2
som	-2
som alto	2
som boa	17
som de	4
som de qualidade	13
som e	9
som e imagem	1
som imagem	10
som perfeito	5
som que é	15
som são	7
som tem	8
somente	15
somente a entrega	9
somente duas entradas	8
somente para	-6
somente um	-5
somos	3
sonho	31
sono e	8
sonora	4
sonoridade	15
sonoro	7
sonoro e	5
sophia	-5
sorocaba	5
sou	14
sou apaixonado	18
sou cliente da	-4
sou muito	12
soube	-5
soubesse	-12
soubesse que	-6
soundbar	5
sozinha	-44
sozinho	-11
sp	-7
space	17
spoiler	-29
srs	-11
ss	36
ssd	10
star wars	5
status	-17
status do	-2
sua	3
sua casa	7
sua composição	-6
sua compra	-5
sua durabilidade	6
sua faixa	-5
sua faixa de	-4
sua função	-9
sua pele	5
sua perna	7
suas	3
suas casas	8
suas funções	10
suave	39
suave mas	18
substituiu	22
substituição	-25
substituição do	-10
sucesso	18
sucesso !	9
sucesso com	12
sucos	3
suficiente	7
suficiente para	10
suficiente para uso	7
sugestão	2
suite	8
suite de	5
suja	-11
suja e	-3
sujeiras	3
sujo	-26
sujo e	-6
sul	7
sumiu	-6
super	33
super a	6
super a pena	11
super bonito	7
super cheiroso	5
super compensa	6
super completo	3
super econômico	7
super em	3
super fácil	22
super fácil de	13
super indico	-13
super indico !	4
super indico o	3
super leve	6
super leve e	2
super potente	3
super pratico	7
super rapida	-13
super rapido	-22
super recomendado	29
super recomendo	14
super recomendo !	43
super recomento	2
super rápida	-4
super rápida !	-26
super rápida a	5
super rápida chegou	3
super rápida e	15
super rápida mas	5
super rápida produto	4
super rápido	17
super rápido !	4
super silenciosa	9
super simples	3
super útil	9
supera	3
supera as	6
supera as expectativas	4
superaquece	-12
superaram	7
superbem	9
superficial	-7
superfícies	6
superior	-2
superou	88
superou as	8
superou as expectativas	-5
superou as minhas	8
superou minha	1
superou minhas	33
superou minhas expectativas	25
suportar	-5
suporte	-1
suporte da	-20
suporte de	-10
suportes	4
supre	-20
supre todas	9
supre todas as	6
suprindo	8
supriu	34
supriu a	4
supriu as	5
surpreende	3
surpreendendo	33
surpreendente	27
surpreendente !	5
surpreendentes	5
surpreender	12
surpreendeu	62
surpreendeu !	3
surpreendeu muito	10
surpreendeu pois	2
surpreendi	47
surpreendi com	12
surpreendi com a	5
surpreendido	5
surpresa	-1
surpresa com	5
surpresa com o	8
surpresa o	-11
surpresas	12
sustinho	7
susto	27
são	-1
são bem mais	-4
são bonitas	14
são de boa	5
são de excelente	-7
são diferentes	-14
são do	-4
são em	4
são excelentes	17
são frágeis	7
são fáceis	10
são fáceis de	8
são horríveis	-6
são ideais	5
são lindas	-10
são lindas e	-4
são lindos	12
são lindos e	7
são maravilhosos	5
são meio	11
são muito boas	-4
são muito bons	5
são muito pequenas	-4
são o	7
são os mais	-8
são otimas	9
são ou	15
são paulo	-2
são perfeitas	7
são peças	7
são produtos	6
são realmente	6
são ruins	-7
são sempre	5
são um	5
são uma	2
são ótimas	32
são ótimas as	6
são ótimos	-4
séries	6
sérios	-37
sérios problemas	-5
só	2
só !	-4
só a demora	7
só a entrega	10
só achei	27
só achei o	13
só achei que	27
só acho	34
só acho que	30
só ainda	14
só ainda não	11
só assim	-5
só chegou em	6
só colocar	27
só com a	5
só compro	4
só cresce	14
só de	-5
só deixa	-10
só deixa a	-8
só deixo	14
só deixo uma	6
só demorou	6
só deveria	7
só dois	6
só dá	-4
só elogios	3
só estou	11
só eu	9
só falta	32
só falta a	12
só faltou	-4
só fica	-4
só fiquei	5
só funciona	-23
só funcionou	-3
só gostaria	8
só imprime	-7
só me	-8
só me senti	5
só mesmo	-9
só não	29
só não NOT_dei	15
só não NOT_devolvi	-10
só não NOT_gostei	36
só não NOT_pedi	-5
só não NOT_é	43
só o	2
só o frete	6
só o tempo	8
só para	-6
só pode	2
só poderia	3
só pra	6
só precisam	17
só que	1
só que com	-4
só que comprei	10
só queria	3
só quero	-25
só recomendo	-5
só rindo	-5
só sei	-4
só serve	-20
só serve para	-16
só tem que	21
só tenho	33
só tenho a	16
só tenho elogios	2
só ter	5
só tomo	11
só um pouco	7
só uma	-4
só uso	5
só vai	4
só veio	-12
só vem	5
só vou	-4
só é um	5
t	29
t e	36
ta	4
ta dando	-6
ta falando	-5
ta fazendo	5
ta legal	8
ta salgado	6
taiff	11
tais	23
tais araújo	10
tal	-6
tal a	9
tal da	-6
tal função	6
talento	4
talkshow	6
tals	-14
talvez	-25
talvez nao	10
talvez seja	-5
tamanho	6
tamanho adequado	-3
tamanho bom	38
tamanho bom pra	6
tamanho certo	4
tamanho cor	5
tamanho do	-3
tamanho do produto	-6
tamanho dos	-9
tamanho e	1
tamanho e peso	7
tamanho errado mas	9
tamanho gg	-7
tamanho médio	3
tamanho normal	-8
tamanho o	7
tamanho pois	8
tamanho ótimo	3
também	4
também do	9
também estão	14
também foi	-9
também muito	5
também na	5
também não	-9
também o	6
também pois	4
também tive	6
também tô	-16
também é	1
também é ótimo	10
tampa de	-4
tampa do	-16
tampa não	-1
tampas	-2
tampas são	5
tampinha	-7
tampão	-3
tange	9
tanta	2
tanto a	-3
tanto com	-15
tanto do	-2
tanto no	4
tanto o produto	5
tanto que	1
tao	-7
tapa	-4
tapete	-3
tapete além	7
tapete além de	5
tapete é	-4
tarde	-6
tarde !	-4
tarefas	8
taís araújo	-15
tb	-1
tbm	8
tbm !	13
tbm não	-2
tbm não NOT_tem	-4
tbm né	-5
tbm é	-3
tchan	-5
tchan e	8
tchau	29
td de	11
td de bom	4
tdo	30
tds	9
te	7
te la	4
te venero	23
tecido fino	-4
tecidos	5
tecla	-4
teclas	-6
tecnica	-19
tecnologia	16
tecnologia de	3
tecnologias	18
teka	5
tel	-5
tela	-1
tela ampla	6
tela do	4
tela fica	-7
tela ficou	-3
tela grande	-3
tela grande e	10
tela preta	-4
tela quebrada	-3
telefone	-14
telefone e	-2
telefone não	-2
telefones	4
telha	-10
telhas	13
tem !	19
tem a parte	5
tem alguma	-11
tem alguns que	6
tem apenas	-3
tem atendido	20
tem até	-9
tem bastante	11
tem bom	8
tem bom preço	5
tem cheiro	-4
tem como comprar	7
tem diferença	5
tem dificuldades	12
tem dificuldades com	9
tem durado	6
tem fio	7
tem hora	-6
tem hora que	-4
tem mais	-19
tem mais de	-4
tem masterchefbr	47
tem na	-7
tem o	-7
tem o cabelo	-4
tem o mesmo	-3
tem os	4
tem para	5
tem potência	5
tem pouco	-3
tem pouco tempo	5
tem problemas com	8
tem produto	-5
tem q	-28
tem quase um	-6
tem que	-12
tem que sair	-5
tem que tomar	4
tem sempre	7
tem sido um	7
tem todas	5
tem todas as	4
tem tudo que	9
tem tv	6
tem um	-4
tem um bom	-6
tem um preço	12
tem um tamanho	-3
tem um ótimo	14
tem uma	-2
tem uma semana	-3
tem uma ótima	3
tem vários	-4
tem ótima	16
tem ótimo	6
temas	6
temos uma	4
temperado	-22
temperatura do	-5
temperaturas	12
tempo	11
tempo !	25
tempo a	5
tempo certo	-10
tempo de	3
tempo de entrega	2
tempo de espera	-5
tempo e	2
tempo ela	7
tempo estimado	9
tempo estipulado	11
tempo está	5
tempo já	-7
tempo loja	4
tempo não	3
tempo para se	6
tempo pra esperar	7
tempo previsto	-26
tempo que eu	12
tempo todo	-5
tempo é	-4
temporada	49
temporada do	24
temporada do masterchefbr	19
tempos de	-11
tendo	-7
tendo que	-9
tendo que usar	-6
tendo um	3
tenha	-1
tenha a	5
tenha ficado	-7
tenho a	21
tenho a agradecer	18
tenho certeza	2
tenho e	5
tenho elogios	3
tenho em	-4
tenho essa	-7
tenho gêmeos	10
tenho há	17
tenho muitas	7
tenho problemas	-19
tenho q	-6
tenho que	-6
tenho que esperar	-13
tenho um e	8
tenho uma	7
tenho uma lg	6
tenho usado	13
tenho vontade	9
tentando	-34
tentando entender	-4
tentando entrar	12
tentando entrar em	10
tentando fazer	5
tentando trocar	-5
tentar	-13
tentaram	4
tentativa	8
tentativas	-2
tentativas de	-9
tentativas de contato	-3
tentei contato	-9
tentei de	-4
tentei entrar	-13
tentei entrar em	-8
tentei fazer	4
tento	-28
tento entrar	-3
tentou	-5
teor	4
ter	-3
ter chegado dia	-3
ter comprado	-1
ter em	4
ter em casa	6
ter mais cuidado	-5
ter mais espaço	7
ter meu	-2
ter muita	-11
ter pago	-2
ter passado	-9
ter que	1
ter que comprar	-3
ter que dar	6
ter que esperar	-6
ter que mandar	-4
ter recebido	-2
ter repescagem	-27
ter um celular	6
ter um preço	5
ter uma	-3
ter uma qualidade	-17
terceira vez	-12
terceiro dia	-8
terceiros	-11
terei	4
terei que	-1
teria	-2
termina	-10
terror	-17
terá que	-8
terá uma	6
terça	4
terça feira é	-8
terço	4
terço do	13
testado	3
testar	-1
testar o produto	-3
teste	-6
testei	3
testei e	3
testes	-33
teve alguns	-13
teve atraso	11
teve que	-10
texto	22
texto de	17
theater	-6
thenoite	5
thenoite e	5
thenoite user	-6
thenoite user user	30
thomas	26
thor	-3
thor !	7
tiago	15
tim	-6
time	3
time vermelho	-10
timeazul	-16
timer	13
tinha	7
tinha comprado antes	3
tinha que	13
tinha que estar	-11
tinha recebido	7
tinha um e	7
tinham	-2
tinta	-19
tinto	7
tio	6
tipo	9
tipo de	2
tipo de problema	-5
tira esse	-15
tirando	-4
tirando isso	7
tirar	4
tirar a	4
tirar da	-9
tirar essa	13
tirar essa duvida	10
tiras	-24
tirei	-27
tirei o	-6
tirem	-4
titanium	-24
titulo	4
tive	9
tive a	2
tive a sorte	11
tive alguns	11
tive de	-5
tive muito	4
tive o azar	-3
tive pouco	7
tive pouco tempo	5
tive problemas na	6
tive q	-1
tive que	-10
tive que abrir	-3
tive que acionar	14
tive que comprar	-6
tive que devolver	3
tive que mandar	-4
tive que usar	-6
tive um	2
tivemos	-5
tivemos que	3
tiver	-11
tiver alguma	6
tivesse	-14
tivesse comprado	-12
tivesse recebido	-18
tivesse recebido o	-3
tivesse sido	-10
tiê	17
to	-1
to amando	6
to apaixonada	7
to esperando	-12
to sem	-8
toa	3
toalhas	8
toalhas são	5
toca	-6
toca o	-4
tocando	28
toda	-2
toda a	3
toda a expectativa	7
toda amassada	-9
toda dona	5
toda em	7
toda hora	-3
toda hora e	9
toda hora que	-6
toda terça	-9
todas	-1
todas as	19
todas as especificações	-3
todas as expectativas	20
todas as funções	5
todas as minhas	12
todas as necessidades	11
todas as peças	3
todas as tvs	10
todas minhas	3
todinha	5
todo	-5
todo !	6
todo com	-3
todo dia	-2
todo o gosto	7
todo produto	3
todo produto da	6
todo programa	-11
todo quebrado	-5
todos	8
todos !	12
todos a	6
todos do	-6
todos e	8
todos masterchefbr	-21
todos os	7
todos os acessórios	15
todos os aspectos	4
todos os dias	2
todos os itens	4
todos os jogos	5
todos os requisitos	7
todos os sentidos	8
todos os tipos	6
todos que	22
toilette	-4
tom	-6
tom de	-5
toma	-5
tomada	-20
tomada não	-9
tomadas	-6
tomar banho	14
tomar cuidado	3
tomar cuidado ao	12
tomar o	-10
tomate	-5
tombada	-18
tombando	58
tombo	-45
tomei	-20
tony	16
top	60
top de	-9
top de linha	-6
top demais	5
top e	23
tops	12
toque fantasma	-7
torcer	4
torcida	23
tornando	-2
tornando inviável	-7
tornar	23
torneira de	10
torneira e	-4
torneira que	-10
torneira é	5
torque	15
torta	-3
tortas	-13
torto	-69
tortos	-14
total	1
total com	3
total de	-6
total descaso	-7
total desrespeito	-6
total falta	-32
total falta de	-25
totalmente	-14
totalmente a	6
totalmente diferente	-38
totalmente diferente da	-2
totalmente diferente do	-6
totalmente insatisfeito	-12
totalmente insatisfeito com	-4
totalmente satisfeita	-2
touch	-2
touch screen	-6
trabalhado	14
trabalhando em	5
trabalhar	2
trabalho	2
trabalho com	2
trabalho de	-5
trabalho mas	10
trabalho muito	12
trabalho na	3
tradicionais	38
tradição	-19
tramontina	27
tranquila	30
tranquilamente	21
tranquilidade	25
tranquilo	3
transborda	-25
transferência	9
transforma	22
transformar em	6
transição	8
transparente	-5
transportador	-5
transportadora	9
transportadora muito	7
transportadora que	2
transportar	-2
transporte de	6
transportes	-4
transtorno	22
transtornos	-7
trata se de	2
tratam	-5
tratamento	2
tratamento da	5
tratando	6
tratando de	3
tratar de um	-6
tratar do	6
trava	-67
trava direto	-4
trava muito	-36
trava que	6
travadas	-10
travado	-8
travam	-6
travamentos	-4
travando	-76
travar	-8
travesseiro e	6
travesseiro e não	5
travesseiro é	-3
travou	-25
traz	6
trazendo	8
trem	-7
trem bala no	12
trembala	14
tremenda	-12
tremidas	7
tres	2
tres vezes	-4
treze	-7
tricae	-4
trinca	-6
trincada	-17
trincado	-6
triste	-30
triste com	-15
triste que	-14
tristeza	-3
troca	-36
troca !	-14
troca ?	-4
troca da	-8
troca das	-4
troca do	8
troca do aparelho	-3
troca do produto	6
troca e a	-2
troca e até	-2
troca e não	-3
troca mas	-9
troca no	-2
troca o	-3
troca ou	-1
troca pois	-5
troca por	-11
troca por outra	-4
troca por um	-3
trocado	-16
trocar	-15
trocar ?	-3
trocar a	-2
trocar as	8
trocar as peças	8
trocar mas	4
trocar o	1
trocar o produto	-19
trocar ou	-3
trocar por	-26
trocar por outra	-5
trocar por outro	-10
trocaram	-17
trocá	-16
troquei o	-7
trás do	-4
três	3
três meses	-5
três vezes	-8
tu	-18
tudo	17
tudo aquilo	4
tudo bem que	-5
tudo certinho	-6
tudo certo	18
tudo como	-5
tudo completo	9
tudo conforme	-11
tudo conforme o	7
tudo de	1
tudo de bom	16
tudo dentro	13
tudo dentro do	2
tudo dentro dos	6
tudo direitinho	7
tudo em	-8
tudo errado	-3
tudo funcionando	13
tudo isso	-2
tudo muito	20
tudo muito bem	4
tudo nos	5
tudo o	19
tudo o que	14
tudo ok	30
tudo perfeito	17
tudo pra	-4
tudo q	5
tudo que	32
tudo que eu	2
tudo que o	11
tudo que promete	8
tudo que vc	7
tudo é muito	6
tudo ótimo	-19
turma da	10
turma da monica	5
tuudo	32
tv !	-3
tv aberta	20
tv apresenta	-4
tv da	-6
tv imagem	-5
tv mas	7
tv mas os	6
tv muito	12
tv na	-4
tv nova	-7
tv não	-9
tv não NOT_tem	-8
tv veio	-3
tv é	-5
tv's	-9
tvs	1
tvs samsung	13
tá aí	-6
tá demais	49
tá difícil	-6
tá maravilhosa	7
tá me dando	-10
tá meio	-26
tá muito	-12
tá muito legal	7
tá parado	-12
tá se	-5
tábua	-6
tão	1
tão fofa	12
tão forte	-9
tão forte que	-17
tão importante	7
tão pouco	-14
tão ruim	-11
técnica	2
técnica e	-14
técnicos	-3
típico	-22
título	-40
título do	-7
títulos	7
tô	-4
tô apaixonada	10
tô aqui	26
tô assistindo	36
tô bem triste	-5
tô chorando	-22
tô com	-34
tô me	-20
tô tentando	-12
uj	12
ultima compra	-13
ultima vez	-7
ultimamente	-3
ultrapassando	-4
um	-2
um absurdo	-6
um absurdo !	-18
um adaptador	2
um adesivo	6
um amigo	2
um ano	-2
um aparelho	1
um aparelho muito	4
um aplicativo	9
um aspecto	-7
um aspirador	4
um baita	-12
um barulho	-5
um barulhão	-4
um bebê	-14
um belo	4
um bom	8
um bom acabamento	-3
um bom custo	-3
um bom preço	11
um bom produto	2
um bonito	5
um botão	3
um brilho	7
um cafe	9
um café	27
um cara	8
um cara que	25
um casal	-8
um charme	3
um cliente	-12
um colar	14
um comentário	10
um conforto	12
um conjunto de	-5
um contato	-8
um controle	-2
um copo desses	20
um custo	-2
um custo benefício	-4
um cômodo	10
um de presente	5
um defeito	2
um deles	-7
um dell	-8
um descaso	-3
um desconto	8
um designer	-5
um desrespeito	-18
um desrespeito com	-8
um detalhe	3
um disco para	5
um domingo	5
um dos melhores	35
um dos meus	10
um e	6
um e mail	-22
um efeito	6
um email	-3
um empréstimo	5
um encanto	5
um espetáculo	9
um excelente	-9
um excelente produto	-10
um exemplo	31
um frete	-4
um frete de	-14
um galho	-7
um i	-6
um igual	3
um igual !	7
um jogo no	7
um kit de	-4
um lado	-10
um leve	10
um limão	17
um lindo	3
um livro	5
um lixo	19
um manual em	-4
um mas	-5
um material	-3
um material de	-3
um material mais	-7
um material muito	5
um melhor	-8
um menor	5
um mes	-14
um mes que	-4
um modo	5
um monte	-9
um mês	2
um mês de	-4
um mês e	-2
um mês está	9
um mês que	-7
um na	6
um note	6
um novo	6
um número	-3
um original	-2
um outro	3
um outro lugar	9
um pacote	-4
um painel	-4
um pano	-5
um par	4
um par de	3
um parceiro	-3
um parecer	-13
um pedaço	-5
um pedaço de	-9
um pequeno	8
um peso	-11
um pijama	13
um posicionamento	-9
um pouco	16
um pouco as	12
um pouco atrasado	7
um pouco barulhento	4
um pouco de	-2
um pouco difícil	10
um pouco e	-3
um pouco grande	9
um pouco maior	4
um pouco mais	-1
um pouco mas	8
um pouco menor	5
um pouco pequeno	9
um pouco pesado	6
um pouco pra	3
um pouco ruim	10
um pouco sensível	6
um pra	8
um prato	-5
um prazo	-5
um prazo de	-4
um presente para	-4
um preto	-7
um preço	25
um preço acessível	8
um preço bom	4
um probleminha	12
um probleminha na	5
um produto	-7
um produto bom	5
um produto diferente	4
um produto e	-38
um produto excelente	4
um produto muito	-3
um produto novo	-2
um produto original	10
um produto q	-20
um produto que	14
um produto se	-5
um produto sem	-15
um produto usado	-3
um programa	-11
um pé	-4
um péssimo	-9
um que expulse	7
um refil	18
um retorno	8
um retorno para	-4
um saco	-11
um samsung	-3
um show	-5
um simples	-4
um site	-5
um smartphone	-2
um sucesso	13
um sucesso !	7
um tablet	3
um tamanho	-1
um tamanho bom	9
um tapete	-4
um teclado	2
um tema	-12
um tio	10
um tom	-3
um usuário	9
um vasilhame	9
um veio	-8
um vidro	-3
um visual	8
um zumbi	11
um ótimo	-23
um ótimo acabamento	4
um ótimo aparelho	11
um ótimo custo	5
um ótimo desempenho	11
um ótimo produto	-15
uma	-4
uma ao	10
uma ao lado	8
uma assistência	-5
uma aula	12
uma ação	-2
uma beleza	-3
uma boa	20
uma boa compra	2
uma boa imagem	-5
uma boneca	-27
uma capa	-3
uma certa	-11
uma coisa	-4
uma coisa que	-20
uma compra	1
uma cor	-3
uma criança	-2
uma das	-2
uma das coisas	7
uma das melhores	13
uma das piores	-3
uma das portas	-4
uma data	6
uma decepção	-3
uma definição	7
uma delicia	5
uma delícia	10
uma dessa	10
uma dica	8
uma dificuldade	-4
uma distância	-4
uma droga	-4
uma eternidade	-3
uma excelente	-5
uma explicação	-10
uma falta	-26
uma falta de	-20
uma família	14
uma família pequena	5
uma foto	-4
uma gracinha	6
uma grande	3
uma graça	12
uma história	7
uma hora	-22
uma igual	8
uma imagem	5
uma informação importante	4
uma leitura	5
uma loja	-3
uma lona	-6
uma lâmpada	-6
uma mancha	-17
uma maravilha	35
uma marca	-2
uma melhor	5
uma melhor avaliação	16
uma memória	33
uma mensagem	3
uma mensagem no	6
uma mesa	-22
uma mulher	-18
uma máquina	-2
uma noite	8
uma nota	-11
uma nova	-7
uma obra	3
uma olhada	-7
uma otima	3
uma parte	-29
uma pena	-18
uma pena !	-6
uma pena pois	-12
uma pessoa que	2
uma peça	-5
uma placa	-3
uma porcaria	-36
uma posição	3
uma posição da	-4
uma potencia	15
uma potencia muito	8
uma pra	7
uma péssima	-9
uma qualidade	-5
uma qualidade melhor	-28
uma quantidade	-7
uma questão	-7
uma reclamação	18
uma resposta	4
uma ressalva	6
uma réplica	-12
uma sacanagem	-4
uma samsung	-6
uma satisfação	3
uma saudade	-26
uma segunda via	8
uma semana	3
uma semana de	5
uma semana em	7
uma semana pra	-4
uma senhora de	-8
uma simples	-11
uma situação	-3
uma solução	-1
uma surpresa	-4
uma só	-8
uma terrível	6
uma transportadora	-7
uma tremenda	-5
uma veio	-7
uma vergonha	-14
uma viagem	-2
uma ótima	32
uma ótima aquisição	7
uma ótima opção	7
uma ótima qualidade	2
umas	-22
umm	-5
unboxing	11
unha	-15
unica	14
unica coisa ruim	10
unico	12
unico ponto	11
unico problema	4
unicornio	-20
unicórnio	36
unicórnio que	11
unidade	-2
unidades	-8
unidades do	-3
unidades e	-11
unidos	-9
universo	28
uns	3
uol	-6
upscalling	6
urgencia	-8
urgente	-7
urgente !	-40
urgência	18
usa	1
usa la	-7
usa no	5
usa no dia	9
usada	-9
usadas	-5
usado !	-6
usado e	-3
usado em	5
usam	14
usam o	6
usando	-2
usando !	5
usando a	35
usando no	3
usando o	-2
usar	1
usar e	-1
usar e o	8
usar fácil	4
usar muito	7
usar no	-14
usar nos	8
usar o	-3
usar uma	-3
usar é	-8
usaria	16
usb	1
usb para usar	7
usei e	8
usei esse	-4
usei pouco	4
user	10
user !	37
user ?	52
user a	23
user com	4
user conversacombial	13
user conversacombial maiaraemaraisanobial	29
user está	-12
user falar	19
user isso	-13
user melhor	27
user no	-43
user no conversacombial	43
user no edecasa	9
user no videoshowaovivo	29
user que	-13
user só	25
user thenoite	6
user tá	-3
user tá muito	14
user user	2
user user isso	-11
user vc	10
user vc é	8
user videoshowaovivo	25
user é	-31
user é um	-10
user ❤	6
user 😭	-5
uso	1
uso a anos	7
uso ainda	3
uso básico	14
uso caseiro	5
uso com	6
uso começou	4
uso começou a	3
uso de um	7
uso diário	-3
uso do dia	4
uso e	-4
uso ele	-2
uso este	5
uso este produto	12
uso facil	9
uso ja	-9
uso já	-7
uso muito	7
uso no	7
uso normal	4
uso o	3
uso para	11
uso por	3
uso quase	6
uso quebrou	-5
uso sem	-5
uso são	5
uso todos	20
uso todos os	16
uso uma	-5
usou a	5
uteis	6
util	7
utiliza	-2
utilizando	5
utilizar	2
utilização	4
utilize	3
utilizei até	11
utilizo	2
utilizo em	5
v	5
vacilo	12
vagabundo	-30
vago	-16
vai !	14
vai aparecer	15
vai cantar	30
vai chegar	-32
vai começar	26
vai começar masterchefbr	15
vai comprar	-2
vai dar	-54
vai demorar	-7
vai fazer	-18
vai fazer um	-9
vai ficar	8
vai gostar	7
vai muito	5
vai passar	-3
vai pra cima	-5
vai pro	-10
vai quebrar	-6
vai se lascar	-5
vai ser entregue	-5
vai ser muito	-7
vai virar	-5
vai vitor	4
vale	24
vale a	8
vale apena	17
vale cada	18
vale cada centavo	14
vale comprar	7
vale muito	44
vale muito a	10
vale o	-3
vale o custo	-5
vale o investimento	15
vale para	-2
vale super	5
vale super a	4
vale é	8
valer a	5
valeu	41
valeu a	-3
valeu a compra	3
valeu a pena	-9
valeu muito	19
valeu muito a	8
validade muito	12
valido	7
valor	-15
valor da	-23
valor de r	-3
valor do	5
valor do produto	5
valor e	-2
valor já	-4
valor pago	4
valor pois	-4
valor que	2
valor relativamente	6
valor tão	-4
valor é um	4
valores do	6
valores do frete	4
valter	22
vamos ver se	-2
vanessa	6
vanessa da	4
vanessa da mata	3
vantagens	10
vantajoso	5
vao	-33
varella	-3
variadas	40
varias	-4
varias vezes	-29
variação	-4
variedades de	8
vassoura	5
vassouras	10
vaza	-88
vazado	-3
vazamento	-82
vazamento de	-3
vazando	-16
vazia	-3
vazio	-4
vc	-1
vc compra	-8
vc fica	-7
vc não	-5
vc pode	37
vc respeita	21
vc é	50
vcs	9
vcs e	7
vcs estão	-5
vcs me	-41
vcs não	-10
vcs vão	-5
vedação	-6
veem	26
veganismo	8
vegas	12
vei	-12
veicular	-5
veio	-36
veio a	-13
veio amassado	-26
veio antes	5
veio antes do	3
veio arranhado	-26
veio bem	12
veio bem embalado	9
veio branco	-6
veio certinho	13
veio com	-9
veio com a	-8
veio com defeito	26
veio com defeitos	-7
veio com o	-3
veio com peças	-4
veio com problema	1
veio com problemas	-3
veio com um	1
veio com uma	-7
veio como	9
veio conforme	39
veio conforme as	4
veio danificado	-8
veio dentro	16
veio dentro do	21
veio e	-5
veio em	6
veio em perfeito	14
veio embalado	3
veio errado	-13
veio errado e	-17
veio estragado	-5
veio faltando	-8
veio faltando a	-6
veio faltando o	3
veio faltando peças	3
veio faltando um	-4
veio faltando uma	6
veio incompleto	-3
veio muito	-3
veio muito bem	4
veio na	-8
veio na cor	-8
veio o	-7
veio outro	11
veio quebrada	-6
veio quebrado	-16
veio rasgada	-11
veio rasgado	-8
veio sem	-7
veio sem NOT_a	-9
veio sem NOT_o	4
veio sem NOT_os	-7
veio somente	-4
veio sujo	-5
veio só	-7
veio toda	-22
veio todo	-8
veio totalmente	-9
veio tudo	25
veio tudo certinho	3
veio tudo certo	5
veio tudo ok	8
veio um	-12
veio um pouco	5
veio uma	-9
veja	-16
vejam	-22
vela	-4
velha que	-9
velhinhos	11
velho	-2
velocidade	-3
velocidade de	-6
veloz	30
vem	1
vem a	-8
vem com	1
vem com o	2
vem com tudo	6
vem como	6
vem montado	11
vem sem	-7
vem uma	3
venceu	-19
vencida	-10
vencido	-29
venda	-9
venda no	-10
venda não	-5
vendas	2
vende e	3
vendedor não	-4
vendedora	-3
vendem	-4
vendendo	-18
vender	-9
vender e	-4
vender um	-5
venderam	-16
venderem	-22
vendeu	13
vendeu o	3
vendido	-7
vendido como	-11
vendido por	4
vendidos	4
venero	35
venha	12
venho	-17
ventila	-5
ventilador	-1
ventilando	8
ver	-1
ver a	13
ver isso	-13
ver o que	-6
ver que	-2
ver se	-5
ver uma	-7
vera	12
verdade	-9
verdade !	-15
verdadeira	-4
vergonha	-15
vergonha de	-3
verificar	-13
verificar o	-9
verifiquei	-18
verifiquei que	-4
vermelho	-47
versatil	9
versátil	4
versátil e	-12
versão	2
versões	2
vertical	-6
ves	7
veste	-9
veste bem	9
veste muito	-4
vestida	-6
vestida de unicórnio	33
vestido	-14
veterinária	26
veterinário	14
veterinário e	7
vey	5
vez	-8
vez com	-8
vez de	-9
vez de uso	-7
vez deu	5
vez do	12
vez ela	-4
vez em	-9
vez mais	4
vez mas	4
vez não	-20
vez não NOT_tenho	-6
vez para	-4
vez que	7
vez que comprei	4
vez que fui	-5
vez que me	-2
vez que se	-5
vez que usei	-4
vezes	-16
vezes a	-11
vezes ao dia	5
vezes com	4
vezes e	-8
vezes ele	-3
vezes em	-12
vezes na	-10
vezes no	-2
vezes não	-3
vezes o	3
vezes para	-14
veículo	3
vi que	6
vi um	-4
via	4
via e	-2
viagem	-2
viagem e	-4
viagens	-24
viajar	-3
vibra	-7
victor	-4
vida	14
vida mesmo	6
vida é	16
vidas	12
videoshowaovivo	7
videoshowaovivo a	5
videoshowaovivo aa	21
videoshowaovivo com	25
videoshowaovivo fátima	17
videoshowaovivo kk	15
videoshowaovivo melhor	23
videoshowaovivo melhor programa	12
videoshowaovivo oi	8
videoshowaovivo que	32
videoshowaovivo user	-18
vidro	-2
vidro de	-10
vieram	-31
vieram com	-28
vieram em	-4
vim	-9
vindo	-4
vingadores	22
violada	-22
violado	-6
violão	6
vir	3
vir com uma	7
vira	28
virar	-5
virei	13
viria com a	9
visando	-4
visita	-9
visivelmente	-4
visor grande	10
visor grande e	5
vista	-4
vista e	-8
vista eles	13
visto	7
visto que	4
visual	18
visual e	7
visão	-3
visão é	-5
vitaminas	5
vitor	16
vitor b	-12
vitor b e	-8
vitor b não	-8
vitor b saiu	-14
vitor masterchefbr	-23
vitor saiu	-17
vitor v	-25
vitória	16
viu	-26
viva	-3
vivas	16
vivas e	19
viver	14
vivi	12
viviane	30
viviane pasmanter	20
vizinho	9
vo	-5
vocabulário	20
voces	-7
você	-1
você não	-6
você pega	9
você pode	8
você respeita	12
você respeita masterchefbr	9
você tem	-1
você é	13
vocês	7
vocês ainda	-5
vocês e	-11
vocês me	-11
vocês nem	-4
vocês não	-4
vocês têm	5
voice	-11
volta	-16
volta !	-9
volta e	9
volta pra	-3
voltagem	-16
voltagem do	-6
voltar	-43
voltar a	-11
voltarei	-19
voltarei a	-15
voltarei a comprar	-11
voltou	4
voltou com	-9
voltou para	-3
volume alto	9
volume de água	7
volume e	3
volume é	-3
vontade	4
vontade de comer	9
voo	12
vou	-1
vou acionar	-3
vou ao	6
vou avaliar	13
vou avaliar ?	5
vou avaliar se	6
vou avaliar um	-11
vou compra	23
vou comprar	11
vou comprar mais	-7
vou deixar	-14
vou devolver	-9
vou entrar	-9
vou fazer	-3
vou ficar	-50
vou ficar com	-4
vou no	-3
vou pagar	-3
vou pedir	-6
vou pedir a	-6
vou pegar	5
vou processar	-7
vou processar a	-4
vou procurar	-24
vou saber	-5
vou ser	-7
vou tentar	5
vou ter	5
vou ter q	-3
vou ter que	-6
vou tomar	-12
vou usar o	-6
vou utilizar	8
vou ver	-2
voz linda	13
vzs	-7
vá	2
vá ao	27
válvula	-7
várias	-2
várias funções	7
várias opções	7
várias peças	-6
várias situações	8
várias vezes	-18
vários	-1
vários acessórios	9
vários anos	10
vários defeitos	-13
vários desse	14
vários e	-3
vários países	-12
vários protocolos	-4
vão	-30
vão me	-3
véia	6
vêm do	11
vício	-6
vídeo de	9
vídeo show fica	10
vídeoshowaovivo	-13
vísceras	48
vítima	-21
w	-11
w e	-23
walita	-4
wars	8
watch	10
watch ?	15
watts	-3
waze	-5
whats	3
wi fi não	-3
wifi	7
wifi no	5
willian	12
windows	-1
wireless	4
world	16
x	4
x benefício	9
xavier	-3
xavier é	11
xixi	-4
y	3
yoko	-35
yuko sair	-9
yuko sair eu	-7
yuko é	19
z	2
zero	-6
zero para	-14
zoom	3
zumbi	17
zumbie	-33
zz	24
º hd	8
à parte	9
à pena	10
à todos	2
à uma	-6
às	14
às expectativas	37
às minhas	-3
às minhas expectativas	16
às minhas necessidades	8
às necessidades	6
ágil	34
ágil e	14
água	-1
água de	-11
água em	4
água fica	3
água filtrada	6
água na	-7
água não	-15
água que	2
álcool	-18
áreas	14
ás	8
áspera	-5
áspero	-2
áudio e	9
áudio e vídeo	6
áudio em	8
áudio razoável	5
ângulo de	-6
ângulo de visão	-5
ânsia	7
è muito	8
è muito bom	6
é	-3
é a	1
é a coisa	9
é a falta	17
é a melhor	34
é a palavra	5
é a pior	-3
é a prova	-9
é adquirir	8
é agradável	3
é ainda	4
é alto	-4
é apenas	-10
é aquela	7
é assim	-5
é ate	-6
é até	-2
é bacana	7
é bastante	-8
é bem	-3
é bem alto	5
é bem diferente	-5
é bem fino	-11
é bem forte	4
é bem fraco	-4
é bem frágil	-4
é bem grande	3
é bem interessante	6
é bem rápido	5
é bem simples	3
é boa	-2
é boa mas	-18
é bom !	-3
é bom e	15
é bom mais	-4
é bom mas	8
é bom ouvir	11
é bom porém	6
é bonita	-2
é bonito	-4
é bonito mas	-13
é bonzinho	-4
é capaz de	6
é cedo	6
é cedo para	5
é chamado	6
é chamado de	4
é cobrado	-4
é colocado	-5
é completamente	-14
é comprar	4
é confortável	11
é crime	-3
é d	15
é da	-13
é das	3
é das minhas	24
é de	-1
é de baixa	-10
é de boa	7
é de excelente	34
é de ouro	-4
é de péssima	-10
é de qualidade	6
é de ótima	9
é decepcionante	-4
é demais !	6
é designado	5
é dez	15
é dia	-5
é diferente	-1
é difícil	-6
é divertido	5
é eficaz	5
é eficiente	-6
é espetacular	23
é essa	-18
é essa ?	-12
é esse ?	-5
é esse de	-9
é exatamente	10
é exatamente como	14
é exatamente o	5
é excelente	7
é excelente !	-4
é excelente o	4
é excepcional	12
é extremamente eficiente	14
é falso	6
é fraca	-3
é fraco	-7
é frágil	3
é fácil	-12
é fácil de	-8
é fã	4
é gay	5
é grande e	8
é horrível	10
é ideal	18
é ideal para	4
é igual	8
é igual a	4
é impecável	5
é impossível	-7
é incrível	41
é incrível !	6
é indiscutível	12
é inexistente	-4
é insuportável	-4
é lento	-20
é leve	13
é linda	-10
é linda !	2
é linda e	-8
é linda porém	-4
é lindo	-23
é lindo mas	-4
é lindo porém	-4
é mais	-1
é mais forte	6
é mal	-9
é maravilhosa	11
é maravilhosa !	3
é maravilhoso	-11
é maravilhoso não	7
é meu	4
é minha	8
é minúsculo	-4
é mt	22
é mto	-7
é muito	-7
é muito baixa	-3
é muito baixo	-12
é muito barulhento	-5
é muito bem	2
é muito boa	-11
é muito bom	49
é muito bonita	10
é muito bonito	4
é muito divertido	7
é muito duro	-13
é muito fina	-3
é muito fino	-26
é muito fofo	12
é muito fraca	-2
é muito fraco	-4
é muito fragil	-3
é muito frágil	26
é muito funcional	5
é muito fácil	11
é muito inferior	-7
é muito legal	5
é muito lento	-6
é muito leve	-3
é muito pequena	-7
é muito prática	-4
é muito resistente	12
é muito rápido	5
é muito top	8
é nota	9
é não	4
é não NOT_ter	9
é o	11
é o fone	7
é o maior	26
é o melhor	42
é o nicolas	15
é o pior	-4
é o que	14
é o segundo	12
é o user	5
é ok	-5
é original	-20
é otimo	18
é otimo mas	15
é outra	-12
é para	-4
é pequena mas	7
é perfeita	21
é perfeito	-9
é perfeito !	8
é prático	-12
é péssima	-21
é péssimo	39
é quanto	6
é que a	4
é que eu	-8
é que poderia	9
é que é	-4
é quem	-4
é questão	-7
é questão de	-5
é rapido	9
é razoável	-9
é realmente	-2
é resistente	1
é resistente e	7
é ruim	-12
é rápida	-6
é rápido	7
é saber	9
é sem	-3
é sem NOT_comentários	6
é sem NOT_dúvida	4
é sempre	-4
é sensacional	10
é seu	18
é show	6
é silencioso	-6
é silencioso e	5
é simples	-11
é simplesmente	5
é sobre	-12
é super	-6
é surpreendente	5
é só colocar	7
é tbm	6
é td	-15
é todo	-11
é top	4
é totalmente	-7
é totalmente diferente	-1
é tudo	5
é tudo de	6
é tudo que	29
é tão fofa	6
é um	4
é um absurdo	14
é um aparelho	19
é um bom	25
é um desrespeito	-6
é um dos	2
é um espetáculo	3
é um excelente	17
é um livro	15
é um lixo	5
é um relógio	4
é um ótimo	6
é uma caixa	6
é uma das	16
é uma excelente	4
é uma falha	9
é uma falta	-2
é uma grande	7
é uma maravilha	5
é uma porcaria	5
é uma réplica	-2
é uma vergonha	-8
é uma ótima	13
é valido	5
é verdade	-14
é versátil	13
é ótima	-5
é ótima !	6
é ótima e	8
é ótimo	40
é ótimo para	4
é ótimo porém	7
é ótimo só	14
édecasa	4
ícone	33
ñ	-43
ñ NOT_é	-24
óbvio	-5
ótima	108
ótima !	11
ótima a	-3
ótima absorção	-5
ótima aquisição	5
ótima balança	7
ótima compra	44
ótima câmera	2
ótima e	26
ótima e o	5
ótima ferramenta	3
ótima fixação	4
ótima imagem	-5
ótima imagem e	-4
ótima impressora	5
ótima mas o	-5
ótima o	9
ótima opção	14
ótima para	-8
ótima qualidade	50
ótima qualidade chegou	23
ótima qualidade de	-9
ótima qualidade e	-4
ótima qualidade entrega	3
ótima relação	4
ótima relação custo	3
ótima tv	6
ótimas	63
ótimas as	7
ótimas para	-3
ótimo	81
ótimo !	25
ótimo acabamento	55
ótimo acabamento e	9
ótimo agora	-7
ótimo aparelho	26
ótimo atendimento	22
ótimo celular	16
ótimo chegou	-2
ótimo com	-6
ótimo custo	-1
ótimo custo beneficio	-13
ótimo custo benefício	62
ótimo custo x	18
ótimo desempenho	47
ótimo e	2
ótimo e a	2
ótimo estado	-30
ótimo estado e	4
ótimo eu	3
ótimo funcionamento	11
ótimo jogo	13
ótimo livro	2
ótimo material	-32
ótimo não	-5
ótimo para	-13
ótimo para quem	4
ótimo pois	9
ótimo porém	9
ótimo pra	3
ótimo presente	3
ótimo preço	-4
ótimo preço e	7
ótimo produto	74
ótimo produto !	-43
ótimo produto com	8
ótimo produto e	6
ótimo produto recomendo	3
ótimo produto só	3
ótimo recomendo	-14
ótimo relógio	6
ótimo super	8
ótimo tecido	4
ótimos	44
ótimos e	5
última	-25
última vez	-8
última vez que	-2
último	-4
últimos	4
últimos dias	10
úmido	-6
única	23
única coisa	26
única coisa boa	-5
única coisa q	4
única coisa que	23
única observação	9
única ressalva	8
única ressalva é	6
única vez	-3
único	26
único aparelho	7
único detalhe	7
único ponto	5
único ponto negativo	-3
único ponto que	14
único porém	48
único porém é	10
único problema	2
único problema foi	6
único problema é	68
único senão	10
úteis	-1
úteis e	-2
úteis no	-10
úteis para	-3
útil	54
útil e	9
útil e prático	6
útil para	-9
♡	47
♥	38
✌	54
❤	55
❤ conversacombial	14
❤ encontro	25
❤ masterchefbr	24
❤ thenoite	28
❤ videoshowaovivo	35
❤ ❤ conversacombial	6
❤ ❤ ❤	37
❤ 😍	6
🇧🇷	33
👍	56
👏	49
👏 conversacombial	16
👏 👏	12
👏 👏 conversacombial	13
👏 👏 👏	60
💓	31
💔	-59
💕	3
💖	39
💙	64
💜	37
📺	3
😁	33
😂	6
😂 conversacombial	29
😂 domingolegal	27
😂 😂	2
😂 😂 conversacombial	23
😂 😂 😂	16
😉	60
😊	58
😋	61
😍	71
😍 conversacombial	14
😍 masterchefbr	21
😍 videoshowaovivo	7
😍 😍	58
😍 😍 😍	36
😒	-54
😔	-39
😕	-14
😘	5
😞	-44
😞 😞	-13
😡	-19
😢	-68
😢 💔	-10
😢 😢	-14
😢 😢 😢	-11
😩	-15
😬	-20
😭	-8
😭 domingolegal	5
😭 encontro	-21
😭 😭	-29
😭 😭 😭	6
😱	-5
😹	20
🙄	-17
🙄 🙄	-11
🙌	19
🤗	33
🤣 🤣	-9
🤣 🤣 🤣	-7
