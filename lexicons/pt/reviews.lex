# format: repute-lexicon/1
# name: reviews
# language: pt
# version: 1
# licence: GPL-3.0-or-later
# trained-on: pt_b2w negative=13184 neutral=6659 positive=13340 held-out=8366 digest=3ceb4e9732c5a82a403340d62d477b53
# trained-on: pt_umsab_tweets negative=721 neutral=721 positive=721 held-out=870 digest=1f026b972cf6ae3a0d07fcc83ee6541d
# settings: entries=20000 texts-min=2 cost=6 digits=no words=1-2 presence
# negators: não nao ñ nem nunca jamais sem nada nenhum nenhuma ninguém tampouco
# negation-window: 3
# scale: 0.11606253
# slope: 0.511121
# thresholds: -0.52 0.68
# accuracy: pt_b2w n=6682 binary=0.9334 f1=0.9346 n3=8366 f1-3=0.6630
# accuracy: pt_umsab_tweets n=580 binary=0.8448 f1=0.8447 n3=870 f1-3=0.5973
!	7
! ?	-6
:(	-36
:( masterchefbr	-5
:( não	-3
:)	23
:/	-49
:/ masterchefbr	-16
:d	20
;)	-2
;d	32
<3	13
?	-21
NOT_a NOT_americanas	9
NOT_a NOT_compra	-34
NOT_a NOT_comprar	5
NOT_a NOT_cor	2
NOT_a NOT_câmera	-4
NOT_a NOT_declarar	14
NOT_a NOT_descrição	-6
NOT_a NOT_deseja	3
NOT_a NOT_desejar	38
NOT_a NOT_dever	10
NOT_a NOT_devolução	-3
NOT_a NOT_durabilidade	4
NOT_a NOT_embalagem	-2
NOT_a NOT_encomenda	2
NOT_a NOT_entrega	-2
NOT_a NOT_garantia	2
NOT_a NOT_imagem	-2
NOT_a NOT_informação	-2
NOT_a NOT_loja	-8
NOT_a NOT_medida	-2
NOT_a NOT_mercadoria	-10
NOT_a NOT_minha	-7
NOT_a NOT_mochila	-5
NOT_a NOT_necessidade	6
NOT_a NOT_nota	6
NOT_a NOT_oportunidade	-5
NOT_a NOT_parte	-3
NOT_a NOT_pau	-4
NOT_a NOT_pele	7
NOT_a NOT_pena	5
NOT_a NOT_peça	-2
NOT_a NOT_primeira	2
NOT_a NOT_qualidade	2
NOT_a NOT_reclamar	50
NOT_a NOT_roupa	-2
NOT_a NOT_situação	-1
NOT_a NOT_tampa	3
NOT_a NOT_tela	-5
NOT_a NOT_temperatura	-10
NOT_a NOT_troca	-1
NOT_a NOT_usar	-4
NOT_a NOT_ver	-6
NOT_a NOT_água	-16
NOT_a americanas	5
NOT_a bateria	-1
NOT_a compra	8
NOT_a cor	-3
NOT_a data	-2
NOT_a descrição	-10
NOT_a desejar	10
NOT_a entrega	1
NOT_a foto	3
NOT_a minha	2
NOT_a mirian	-9
NOT_a netflix	-3
NOT_a ninguém	-20
NOT_a nota	-1
NOT_a outra	-7
NOT_a respeito	2
NOT_a tempo	6
NOT_a troca	-15
NOT_a tv	-2
NOT_a venda	-2
NOT_a água	-2
NOT_abaixando	5
NOT_abre	-14
NOT_abri	-2
NOT_absolutamente	2
NOT_absorve	-2
NOT_abóbora	-14
NOT_acabamento	-26
NOT_acabar	-5
NOT_acabou	12
NOT_aceita	-7
NOT_aceito	-15
NOT_aceitou	2
NOT_acende	-5
NOT_acessar	2
NOT_acesso	2
NOT_achar	-1
NOT_achei NOT_que	-10
NOT_achei NOT_um	4
NOT_acompanhando	-5
NOT_acompanhar	8
NOT_aconselho	-23
NOT_acontece NOT_com	8
NOT_aconteceu	-1
NOT_aconteceu NOT_isso	-2
NOT_acordo	-10
NOT_acordo com	-4
NOT_acostumado	7
NOT_acreditei	19
NOT_acreditei NOT_quando	5
NOT_acredito NOT_q	-22
NOT_acredito NOT_que	2
NOT_adequadamente	-14
NOT_adequado	-2
NOT_adianta	-3
NOT_adiantou	-30
NOT_adiantou nada	-6
NOT_afirmar	-2
NOT_agora	5
NOT_agride	3
NOT_aguenta	-38
NOT_aguenta NOT_mais	-4
NOT_aguenta NOT_o	2
NOT_aguenta nada	-8
NOT_aguentar	2
NOT_aguento	3
NOT_aguento NOT_mais	6
NOT_aguentou	-3
NOT_ainda	17
NOT_ainda !	-7
NOT_ainda não	-7
NOT_ajuda	-8
NOT_ajudar	6
NOT_ajudou	-2
NOT_ajustar	-5
NOT_alcance	-4
NOT_alergia	17
NOT_alergia NOT_no	3
NOT_algo	-8
NOT_algo que	-5
NOT_alguma	-6
NOT_alimentos	2
NOT_alisa	-8
NOT_altas	-5
NOT_alto mas	6
NOT_além	-5
NOT_amar	56
NOT_amasso	3
NOT_ambiente	-2
NOT_americana	-3
NOT_americanas	31
NOT_americanas NOT_e	-5
NOT_americanas nem	-5
NOT_anatel	-5
NOT_andar	-5
NOT_ano	-4
NOT_anos	-6
NOT_anunciado	5
NOT_anúncio	-4
NOT_ao	-16
NOT_ao NOT_menos	-2
NOT_ao NOT_que	-4
NOT_aonde	-8
NOT_aos NOT_pés	-3
NOT_apara	-2
NOT_aparece	-22
NOT_aparelho	-5
NOT_aparelhos	-2
NOT_aparenta	-3
NOT_apena	-3
NOT_apenas	-4
NOT_aperta	20
NOT_aplicativo	-3
NOT_aplicativos	-4
NOT_apresenta	-4
NOT_apresentou	27
NOT_apresentou NOT_problemas	10
NOT_apresentou nenhum	14
NOT_aquela	8
NOT_aquelas	-3
NOT_aquele	-5
NOT_aqui	-2
NOT_aquilo	-5
NOT_arranhão	12
NOT_arranhão NOT_ou	2
NOT_arrepende	10
NOT_arrepender !	4
NOT_arrependi	14
NOT_arrependimentos	3
NOT_arrependo	54
NOT_arrependo NOT_de	8
NOT_as	-9
NOT_as NOT_dimensões	-13
NOT_as NOT_especificações	-4
NOT_as NOT_expectativas	-4
NOT_as NOT_lojas	-2
NOT_as NOT_luzes	5
NOT_as NOT_minhas	-6
NOT_as NOT_peças	3
NOT_as mãos	3
NOT_as pessoas	3
NOT_assim	-7
NOT_assim fica	-5
NOT_assistencia	-2
NOT_assisti	-4
NOT_assistir	3
NOT_assisto	-6
NOT_assisto NOT_mais	-15
NOT_assistência	-5
NOT_assistência NOT_técnica	-6
NOT_ate	-3
NOT_ate NOT_o	-6
NOT_atende	-24
NOT_atende NOT_as	-4
NOT_atendem	6
NOT_atender	-2
NOT_atendeu	-39
NOT_atendeu NOT_minhas	-2
NOT_atendido	3
NOT_atendimento	-3
NOT_atenção	-14
NOT_atrapalha	35
NOT_atrapalha NOT_o	8
NOT_atrapalhe	-1
NOT_atrativo	-3
NOT_atrás	-2
NOT_atualiza	4
NOT_atualização	-27
NOT_até	-23
NOT_até NOT_agora	-2
NOT_até NOT_hoje	-15
NOT_até agora	-7
NOT_autorização	-3
NOT_avaliar	6
NOT_avaliar NOT_algo	-5
NOT_avaliar NOT_este	-2
NOT_avaliar NOT_mais	10
NOT_avaliar NOT_o	31
NOT_avaliar NOT_pois	-14
NOT_avaliar NOT_um	-9
NOT_avaliar NOT_uma	-2
NOT_avaliar ainda	-2
NOT_avaliar o	-1
NOT_avaliar pois	-16
NOT_avaliar se	-2
NOT_avaliar um	-4
NOT_avaliação	3
NOT_avaliá	-15
NOT_avaliá NOT_lo	-5
NOT_avaria	16
NOT_avarias	-4
NOT_aviso	3
NOT_azul	-4
NOT_baixa	-3
NOT_baixar	-1
NOT_bandeja	-2
NOT_barato	15
NOT_barulhento	16
NOT_barulho	37
NOT_bate	-6
NOT_bate NOT_com	-2
NOT_bater	2
NOT_bateria	-2
NOT_bem	-18
NOT_bem e	-4
NOT_bem mas	4
NOT_bluetooth	-7
NOT_boa	-14
NOT_boa compra	-2
NOT_boa qualidade	-2
NOT_bom	-17
NOT_bom não	-2
NOT_bom resultado	4
NOT_bonito	-8
NOT_bordas	-2
NOT_botão	2
NOT_branco	-3
NOT_brasil	13
NOT_braço	11
NOT_brilho	-11
NOT_brincadeira	-8
NOT_brincadeira não	-8
NOT_buscar	-3
NOT_cabe	-16
NOT_cabelo pesado	3
NOT_cabo	-23
NOT_cabo NOT_usb	-3
NOT_cadeiras	-2
NOT_caiam	-4
NOT_caiam NOT_nessa	-8
NOT_caixa	-4
NOT_canais	-6
NOT_cancelamento	-9
NOT_cancelar	9
NOT_cansar	9
NOT_capa	-8
NOT_capacete	-3
NOT_capinha	6
NOT_carga	-13
NOT_caro	8
NOT_carrapatos	7
NOT_carrega	-28
NOT_carrega NOT_e	-2
NOT_carregador	-1
NOT_carregar	2
NOT_carregava	-3
NOT_carregou	-10
NOT_carro	-2
NOT_cartuchos	-1
NOT_casa	-16
NOT_causou	5
NOT_cd	-4
NOT_celular	6
NOT_celulares	2
NOT_cep	-7
NOT_certeza	6
NOT_certeza de	26
NOT_certo	-31
NOT_chave	12
NOT_chega NOT_a	-1
NOT_chega NOT_as	9
NOT_chega NOT_no	-4
NOT_chega nem	-11
NOT_chegado	1
NOT_chegar	-1
NOT_chegar NOT_na	11
NOT_chegou	-51
NOT_chegou !	7
NOT_chegou ?	-9
NOT_chegou NOT_a	-8
NOT_chegou NOT_ainda	-18
NOT_chegou NOT_ao	-1
NOT_chegou NOT_até	-3
NOT_chegou NOT_e	-1
NOT_chegou NOT_em	-19
NOT_chegou NOT_na	-5
NOT_chegou NOT_no	3
NOT_chegou NOT_o	-10
NOT_chegou antes	12
NOT_chegou nada	-2
NOT_cheguei	-5
NOT_cheguei NOT_a	-5
NOT_cheira	3
NOT_cheira NOT_a	3
NOT_claras	-2
NOT_claro	-7
NOT_claro NOT_que	-3
NOT_cliente	3
NOT_cobertura	-3
NOT_cobrar	21
NOT_cobrar NOT_o	10
NOT_cobre	-19
NOT_cobre NOT_toda	-3
NOT_coceira	3
NOT_codigo	-4
NOT_cola	-2
NOT_colchão	-3
NOT_colocaram	-13
NOT_com NOT_a	-4
NOT_com NOT_as	-1
NOT_com NOT_facilidade	2
NOT_com NOT_o	-6
NOT_com NOT_selo	-3
NOT_com NOT_suas	-2
NOT_com NOT_um	6
NOT_com a	3
NOT_com americanas	-3
NOT_com as	5
NOT_com ninguém	-1
NOT_com o	7
NOT_com os	-3
NOT_com um	-2
NOT_com vcs	-3
NOT_comandos	-2
NOT_comentários	2
NOT_comer	-13
NOT_comeu	-24
NOT_comeu NOT_abóbora	-8
NOT_começar	-10
NOT_como	-7
NOT_como NOT_a	1
NOT_como NOT_avaliar	-29
NOT_como NOT_deveria	-14
NOT_como NOT_devolver	-2
NOT_como NOT_eu	-11
NOT_como NOT_excelente	9
NOT_como NOT_me	13
NOT_como NOT_na	-6
NOT_como NOT_opinar	-4
NOT_como NOT_usar	2
NOT_como NOT_utilizar	-2
NOT_compara	-5
NOT_compara NOT_ao	-2
NOT_comparação	7
NOT_compatível	-3
NOT_compensa	-7
NOT_compensa NOT_comprar	-4
NOT_completa	-4
NOT_completamente	-2
NOT_complicação	17
NOT_complicações	9
NOT_comporta	-2
NOT_compra NOT_pela	5
NOT_comprado NOT_antes	2
NOT_comprando	-2
NOT_comprar	5
NOT_comprar NOT_mais	-14
NOT_comprar NOT_na	1
NOT_comprar nada	-4
NOT_comprarei	2
NOT_comprarem	-2
NOT_compraria	-17
NOT_compraria NOT_de	-2
NOT_compraria NOT_novamente	-20
NOT_compras	-6
NOT_compre	-47
NOT_compre !	-6
NOT_compre nada	1
NOT_comprem	-63
NOT_comprem !	-12
NOT_compro	-28
NOT_compro NOT_mais	-36
NOT_compro NOT_mas	-2
NOT_compro nada	-15
NOT_comprometesse	6
NOT_comprometesse NOT_a	6
NOT_comprometeu	7
NOT_compromisso	1
NOT_comunicação	-5
NOT_concorrente	11
NOT_condiz	-6
NOT_condiz NOT_com	-33
NOT_condição	-3
NOT_condições	-12
NOT_condições NOT_de	-12
NOT_conecta	-6
NOT_confere	-1
NOT_confere NOT_com	-3
NOT_confiança	-16
NOT_confiavel	2
NOT_confio	-15
NOT_conforme	-1
NOT_conforto	-9
NOT_confortável	-4
NOT_conhecia	28
NOT_conhecimento	5
NOT_consegue	4
NOT_conseguem	-2
NOT_consegui	-11
NOT_consegui NOT_trocar	-2
NOT_conseguia	2
NOT_conseguimos	-8
NOT_conseguindo	-8
NOT_conseguir	-26
NOT_conseguir NOT_usar	-3
NOT_conseguiram	-14
NOT_conseguiu	8
NOT_consigo	-17
NOT_consigo NOT_acessar	3
NOT_consigo NOT_achar	-21
NOT_consigo NOT_acompanhar	2
NOT_consigo NOT_avaliar	7
NOT_consigo NOT_contato	5
NOT_consigo NOT_entrar	-7
NOT_consigo NOT_falar	-18
NOT_consigo NOT_rastrear	3
NOT_consigo NOT_trocar	-2
NOT_consigo NOT_usar	-22
NOT_consta	-11
NOT_consumidor	-5
NOT_conta	-1
NOT_contar NOT_a	2
NOT_contato	36
NOT_contato NOT_com	4
NOT_contato NOT_que	7
NOT_contato com	-3
NOT_contato comigo	1
NOT_contato para	-5
NOT_conteúdo	-10
NOT_contra	1
NOT_controle	-15
NOT_controle NOT_de	-3
NOT_controle NOT_e	-9
NOT_cor	13
NOT_coragem NOT_de	-3
NOT_cores	-5
NOT_corresponde	-41
NOT_corresponde NOT_ao	-5
NOT_correspondem	-5
NOT_correspondeu	-8
NOT_correspondeu NOT_ao	-2
NOT_corretamente	2
NOT_correto	-3
NOT_corta	-7
NOT_corta nada	-5
NOT_costumo	5
NOT_coube	-3
NOT_credibilidade	-4
NOT_creio	-25
NOT_creio NOT_que	-25
NOT_cuidado	-3
NOT_cumpre	-33
NOT_cumpre NOT_com	-6
NOT_cumpre NOT_o	-22
NOT_cumprem	-6
NOT_cumprem NOT_com	-4
NOT_cumprido	-5
NOT_cumprindo	-3
NOT_cumprir	-21
NOT_cumpriram	-4
NOT_cumpriram NOT_o	-4
NOT_cumpriu	-1
NOT_curti	-23
NOT_curto	7
NOT_código	2
NOT_código NOT_de	-6
NOT_d	-14
NOT_da	-9
NOT_da NOT_americanas	-19
NOT_da NOT_compra	-4
NOT_da NOT_cor	-3
NOT_da NOT_demora	2
NOT_da NOT_loja	-1
NOT_da NOT_qualidade	-23
NOT_da americanas	3
NOT_da anatel	-3
NOT_da compra	2
NOT_da loja	-11
NOT_da nem	-3
NOT_dando	-1
NOT_danifica	7
NOT_dano	-3
NOT_danos	4
NOT_dao	-2
NOT_dar	-9
NOT_das	-8
NOT_das NOT_americanas	-3
NOT_das NOT_lojas	-2
NOT_das lojas	-1
NOT_dava	-3
NOT_de	-5
NOT_de NOT_acordo	-9
NOT_de NOT_boa	-2
NOT_de NOT_chegar	-29
NOT_de NOT_comer	-5
NOT_de NOT_duvidas	3
NOT_de NOT_dúvidas	2
NOT_de NOT_entrega	2
NOT_de NOT_enviar	-3
NOT_de NOT_forma	-41
NOT_de NOT_instruções	-3
NOT_de NOT_jeito	2
NOT_de NOT_longe	-7
NOT_de NOT_negativo	3
NOT_de NOT_nota	-3
NOT_de NOT_ouvido	-6
NOT_de NOT_receber	-2
NOT_de NOT_uso	-6
NOT_de NOT_vidro	8
NOT_de comprar	1
NOT_de entrega	-1
NOT_de forma	-12
NOT_de nada	11
NOT_de parar	13
NOT_de retirar	10
NOT_de testar	6
NOT_de uso	-2
NOT_decepcionou	21
NOT_decepção	-2
NOT_declarar	14
NOT_defeito	14
NOT_defeito NOT_algum	2
NOT_deixa NOT_a	-6
NOT_deixa NOT_de	4
NOT_deixa nada	7
NOT_deixar	-1
NOT_deixar NOT_a	-4
NOT_deixou	10
NOT_deles	-6
NOT_dentro	2
NOT_depois	-3
NOT_depois NOT_de	-4
NOT_deram	18
NOT_deram NOT_retorno	3
NOT_deram NOT_satisfação	-5
NOT_deram nenhuma	-5
NOT_desagradáveis	6
NOT_desagradáveis !	6
NOT_desaponta	2
NOT_descrição	-34
NOT_desde	10
NOT_desejar	39
NOT_desejar em	2
NOT_desinstalar	7
NOT_desliga	-6
NOT_desligar	1
NOT_desligou	2
NOT_desperdiça	6
NOT_desperdiça NOT_milho	6
NOT_dessa	-25
NOT_desse	6
NOT_desta	1
NOT_deste	-10
NOT_detalhes	-3
NOT_deu	3
NOT_deu NOT_problema	7
NOT_deu NOT_uma	-1
NOT_deu nenhum	3
NOT_deve	-2
NOT_devendo	13
NOT_devendo nada	13
NOT_dever	10
NOT_deveria	-1
NOT_deveria NOT_ser	-3
NOT_deveria NOT_ter	2
NOT_deveriam	-7
NOT_devido	-11
NOT_devolução	-16
NOT_devolução do	-1
NOT_devolver	-16
NOT_devolveram	9
NOT_devolveram NOT_meu	2
NOT_devolveram NOT_o	-5
NOT_devolvi	-25
NOT_devolvi NOT_porque	-8
NOT_devolvo	-3
NOT_dia	-1
NOT_dias	-4
NOT_diferença NOT_da	5
NOT_diferença nenhuma	-3
NOT_dificuldade	16
NOT_difícil	4
NOT_dimensões	-13
NOT_dinheiro	-16
NOT_dinheiro de	-10
NOT_direito	-51
NOT_direito NOT_a	-2
NOT_direito NOT_e	4
NOT_discute	9
NOT_disponível	-19
NOT_disse	10
NOT_disse NOT_que	41
NOT_disso	-14
NOT_diz	-11
NOT_dizer	-1
NOT_dizer NOT_se	-3
NOT_do	-3
NOT_do NOT_jeito	-2
NOT_do NOT_meu	-6
NOT_do NOT_produto	-12
NOT_do NOT_que	1
NOT_do mesmo	-4
NOT_do que	-4
NOT_do tamanho	18
NOT_dobra	3
NOT_dois	-5
NOT_dor	3
NOT_dormir	4
NOT_dos	-9
NOT_dos NOT_meus	-2
NOT_dos meus	-11
NOT_dou NOT_nota	3
NOT_duas NOT_vezes	3
NOT_dura	-17
NOT_dura NOT_muito	3
NOT_dura nada	-31
NOT_dura nem	-18
NOT_duram	3
NOT_durante	-3
NOT_durou	-10
NOT_durou nem	-3
NOT_duvida	7
NOT_duvidas	11
NOT_duvidas NOT_a	7
NOT_dá	-18
NOT_dá NOT_certo	-8
NOT_dá NOT_para	6
NOT_dá NOT_pra	3
NOT_dá NOT_tempo	-5
NOT_dá NOT_uma	-4
NOT_dão	-7
NOT_dúvida	30
NOT_dúvida NOT_uma	4
NOT_dúvida NOT_é	3
NOT_dúvidas	-9
NOT_dúvidas !	2
NOT_e	8
NOT_e NOT_ainda	-21
NOT_e NOT_igual	-3
NOT_e NOT_já	3
NOT_e NOT_mail	4
NOT_e NOT_o	-4
NOT_e NOT_super	2
NOT_e NOT_também	-5
NOT_e a	-4
NOT_e ainda	-6
NOT_e eu	20
NOT_e mail	-12
NOT_e nao	-5
NOT_e nem	4
NOT_e nenhum	6
NOT_e ninguém	3
NOT_e não	-42
NOT_e o	-4
NOT_e sem	-5
NOT_e sim	-2
NOT_efeito	-12
NOT_efeito nenhum	-3
NOT_efetuar	-21
NOT_eficaz	-8
NOT_ela	-16
NOT_ele	1
NOT_ele falou	-4
NOT_eles	9
NOT_elimina	-4
NOT_em	7
NOT_em NOT_casa	-2
NOT_em NOT_contato	-21
NOT_em NOT_minha	-10
NOT_em NOT_minhas	-2
NOT_em NOT_português	-19
NOT_em contato	2
NOT_em estoque	-16
NOT_em nada	-1
NOT_em nenhum	-3
NOT_em português	-8
NOT_em um	8
NOT_em uma	11
NOT_email	-18
NOT_embalagem	-11
NOT_embalagem original	-5
NOT_emitida	-12
NOT_emitido	-2
NOT_emitiram	-4
NOT_empresa	-4
NOT_encaixa	-24
NOT_encaixa NOT_direito	-10
NOT_encaixa NOT_no	-2
NOT_encaixam	-27
NOT_encaixam NOT_corretamente	-2
NOT_encaixar	-6
NOT_encaixe	-1
NOT_encaixou	-3
NOT_encomenda	5
NOT_encontrar	4
NOT_encontro	2
NOT_endereço	-3
NOT_energia	1
NOT_entender	1
NOT_entendi	-8
NOT_entendi NOT_isso	-3
NOT_entendo	-12
NOT_entra	-14
NOT_entra NOT_em	-8
NOT_entrada	-12
NOT_entrar	5
NOT_entrar NOT_em	2
NOT_entraram	4
NOT_entraram NOT_em	4
NOT_entre os	11
NOT_entrega	-15
NOT_entrega NOT_em	3
NOT_entrega NOT_no	-4
NOT_entrega NOT_o	-3
NOT_entrega nem	16
NOT_entregam	5
NOT_entregam NOT_e	-2
NOT_entregar	-27
NOT_entregar NOT_no	-2
NOT_entregaram	-14
NOT_entregaram NOT_a	-3
NOT_entregaram NOT_e	3
NOT_entregaram NOT_o	14
NOT_entregarem	-6
NOT_entregasse	15
NOT_entregou	1
NOT_entregou NOT_o	-7
NOT_entregue	-12
NOT_entregue !	5
NOT_entregue ?	-1
NOT_entregue NOT_até	-6
NOT_entregue NOT_e	-15
NOT_entregue NOT_por	-3
NOT_entregue não	-2
NOT_entregues	-4
NOT_entrou	-25
NOT_entrou NOT_em	-21
NOT_então	-3
NOT_enviado	-19
NOT_enviar	-20
NOT_enviou	-5
NOT_equipamento	8
NOT_era	1
NOT_era NOT_do	-6
NOT_era NOT_o	-13
NOT_era NOT_original	-2
NOT_erro !	5
NOT_escova	-4
NOT_escrever	7
NOT_escrever mas	6
NOT_escuta	-3
NOT_escuto NOT_o	5
NOT_esforço	5
NOT_esforço NOT_ou	3
NOT_espana	3
NOT_espaço	1
NOT_espaço é	5
NOT_especifica	-15
NOT_especificado	-2
NOT_especificação	-8
NOT_especificações	-13
NOT_espera	-5
NOT_esperado	-7
NOT_esperando	-5
NOT_esperar	-3
NOT_esperava	-4
NOT_espere	2
NOT_esperei	-5
NOT_esquecer	3
NOT_esquenta	-6
NOT_esquenta NOT_muito	-7
NOT_essa	-13
NOT_essa NOT_loja	-5
NOT_essa NOT_tv	-2
NOT_essas	-10
NOT_essas NOT_coisas	-4
NOT_esse	-22
NOT_esse NOT_produto	-30
NOT_esta	3
NOT_esta NOT_funcionando	-2
NOT_estabilidade	-4
NOT_estava	4
NOT_estava NOT_com	7
NOT_estava NOT_funcionando	-2
NOT_estava NOT_mais	6
NOT_estavam	-5
NOT_este	7
NOT_este NOT_problema	-2
NOT_este NOT_produto	-17
NOT_estoque	-10
NOT_estoque e	-2
NOT_estorno	-2
NOT_estou	-11
NOT_estou NOT_acreditando	-3
NOT_estou NOT_conseguindo	-7
NOT_estou NOT_falando	-2
NOT_estou NOT_sabendo	5
NOT_estou NOT_satisfeita	-3
NOT_estou NOT_satisfeito	-2
NOT_estragos	3
NOT_estrelas	37
NOT_estrelas porque	4
NOT_está	-18
NOT_está NOT_funcionando	-10
NOT_está NOT_mais	-2
NOT_está NOT_na	-2
NOT_está NOT_sendo	-8
NOT_estão	-30
NOT_eu	-8
NOT_eu avaliar	-2
NOT_eu esperava	-10
NOT_excelente	55
NOT_excelente NOT_porque	5
NOT_excelente porque	3
NOT_exigir muito	-5
NOT_existe	-3
NOT_existia	-9
NOT_expectativas	-17
NOT_experiencia	15
NOT_explicar	-7
NOT_explicação	-25
NOT_fabricado	-2
NOT_fabricado NOT_no	-2
NOT_fabricante	-3
NOT_facilitar	3
NOT_fala nada	-3
NOT_falando	7
NOT_falar	-8
NOT_falar NOT_com	-17
NOT_falar NOT_da	-30
NOT_falar NOT_na	6
NOT_falar NOT_se	3
NOT_falar NOT_sobre	-4
NOT_falaram	-4
NOT_falha	2
NOT_falta	2
NOT_falta de	-2
NOT_faltando	2
NOT_faltar	10
NOT_favoreceu	-5
NOT_faz	-5
NOT_faz NOT_a	-5
NOT_faz NOT_barulho	2
NOT_faz NOT_efeito	-3
NOT_faz NOT_entrega	18
NOT_faz NOT_milagre	8
NOT_faz NOT_muito	-3
NOT_faz NOT_o	-10
NOT_faz NOT_sentido	-2
NOT_faz NOT_sujeira	2
NOT_faz nada	-4
NOT_fazem	4
NOT_fazendo NOT_barulho	4
NOT_fazer	15
NOT_fazer NOT_a	-3
NOT_fazer NOT_o	-3
NOT_fazer nada	-10
NOT_fazê	6
NOT_fecha	-4
NOT_fecham	-2
NOT_fechar	-3
NOT_feita	-12
NOT_feito	-5
NOT_feliz	-3
NOT_ferro	-13
NOT_ferro de	-9
NOT_fez	-11
NOT_fez NOT_efeito	-2
NOT_fiapos	3
NOT_fica	-2
NOT_fica NOT_a	10
NOT_fica NOT_bem	-3
NOT_fica NOT_devendo	8
NOT_fica NOT_muito	-8
NOT_fica NOT_na	-3
NOT_fica NOT_no	-18
NOT_ficar NOT_abaixando	5
NOT_ficaram	10
NOT_fico	2
NOT_fico NOT_mais	8
NOT_ficou	-12
NOT_ficou NOT_bom	-4
NOT_filme	6
NOT_filtrada	-2
NOT_fiquei	-2
NOT_fiquei NOT_satisfeita	-10
NOT_firmes	-2
NOT_firmeza	-22
NOT_fiscal	10
NOT_fiscal foi	-10
NOT_fixa	-7
NOT_fixação	-14
NOT_fixo	-2
NOT_fiz	-1
NOT_fiz NOT_uma	-2
NOT_fizeram	-11
NOT_foi	1
NOT_foi NOT_bem	-2
NOT_foi NOT_cumprido	-4
NOT_foi NOT_emitida	-5
NOT_foi NOT_entregue	-31
NOT_foi NOT_enviado	4
NOT_foi NOT_feita	-7
NOT_foi NOT_feito	-3
NOT_foi NOT_o	-2
NOT_foi NOT_possível	-8
NOT_foi NOT_postado	-4
NOT_foi NOT_recebido	-4
NOT_foi NOT_resolvido	10
NOT_foi nem	-12
NOT_fome	-6
NOT_fone	-4
NOT_fone NOT_de	-3
NOT_fones	-8
NOT_for	3
NOT_fora	-3
NOT_foram NOT_entregues	-2
NOT_forma	-36
NOT_formada	-3
NOT_formato	-7
NOT_fornecedor e	-3
NOT_forte	-5
NOT_força	-2
NOT_fosse	-6
NOT_fosse NOT_o	-4
NOT_fosse NOT_pelo	5
NOT_fosse NOT_por	-8
NOT_foto	-29
NOT_fotos	-4
NOT_fraco	-3
NOT_frente	-5
NOT_frescura	33
NOT_fui	19
NOT_fui NOT_ressarcida	-3
NOT_full	-2
NOT_full NOT_hd	-3
NOT_fumaça	4
NOT_funciona	-29
NOT_funciona !	7
NOT_funciona NOT_a	-2
NOT_funciona NOT_bem	-5
NOT_funciona NOT_com	-3
NOT_funciona NOT_como	-5
NOT_funciona NOT_e	-11
NOT_funciona NOT_mais	-18
NOT_funciona NOT_o	-4
NOT_funcional	-2
NOT_funcionalidade	-9
NOT_funcionando	-31
NOT_funcionar	-22
NOT_funcionaram	-4
NOT_funcionava	-2
NOT_funcionou	-61
NOT_funcionou NOT_mais	-3
NOT_furos	-2
NOT_fácil	9
NOT_fácil NOT_de	-2
NOT_fácil de	4
NOT_fã	21
NOT_ganhar	8
NOT_garantia	-4
NOT_gasta	11
NOT_gastar	1
NOT_gastar NOT_muito	8
NOT_gela	-8
NOT_gelada	-7
NOT_gente	-4
NOT_gira	-3
NOT_globo	-12
NOT_gordura	9
NOT_gostam	13
NOT_gostaria	7
NOT_gostei	-15
NOT_gostei !	-14
NOT_gostei NOT_do	-29
NOT_gostei NOT_foi	7
NOT_gostei NOT_mas	16
NOT_gostei NOT_pois	-9
NOT_gostei NOT_por	-6
NOT_gostei NOT_que	4
NOT_gostei dessa	-5
NOT_gostei não	-12
NOT_gosto NOT_de	4
NOT_grava	-6
NOT_gravado	-4
NOT_grave	4
NOT_graça	-27
NOT_gruda	20
NOT_gruda NOT_os	10
NOT_gruda nada	28
NOT_h	20
NOT_haver nenhum	3
NOT_haveria	-2
NOT_havia	-23
NOT_havia NOT_sido	-5
NOT_hoje	-50
NOT_horas	-17
NOT_houve	1
NOT_houve NOT_problemas	3
NOT_hp	-2
NOT_há	-14
NOT_há NOT_como	2
NOT_idêntica	5
NOT_igual	3
NOT_igual NOT_ao	2
NOT_igual NOT_o	-3
NOT_iluda	-8
NOT_ilumina	-7
NOT_iluminação	-5
NOT_imagem	-1
NOT_imagina	12
NOT_imaginava	-3
NOT_imaginava NOT_que	-3
NOT_importa NOT_com	-3
NOT_importa NOT_o	-9
NOT_incluso mas	3
NOT_incomoda	6
NOT_indicar	-2
NOT_indicaria	-5
NOT_indicaria NOT_este	-3
NOT_indicação	-4
NOT_indico	-11
NOT_indico NOT_a	-6
NOT_indico NOT_e	-2
NOT_indico NOT_pra	-3
NOT_infelizmente	-9
NOT_influencia	3
NOT_informa	-44
NOT_informam	-5
NOT_informar	-6
NOT_informação	-14
NOT_informação NOT_sobre	-4
NOT_informações	-15
NOT_inmetro	-2
NOT_inox	-3
NOT_instalado	2
NOT_instalar	-3
NOT_instalei	16
NOT_instrução	2
NOT_instruções	-14
NOT_interferir	2
NOT_interferir NOT_no	8
NOT_internet	-2
NOT_isso	-12
NOT_isso !	-3
NOT_ja	2
NOT_jeito	-3
NOT_jeito nenhum	2
NOT_jeito que	-2
NOT_jogo	-4
NOT_justificativa	-7
NOT_já	2
NOT_kit	-9
NOT_lacrada	-2
NOT_lacre	-4
NOT_lanterna	-3
NOT_lava NOT_a	26
NOT_lava NOT_louça	-13
NOT_lavar	-5
NOT_leitor	-2
NOT_leitor NOT_de	-1
NOT_lembro	6
NOT_lento	2
NOT_li	5
NOT_lidar	68
NOT_liga	-35
NOT_liga NOT_mais	-9
NOT_ligado	-3
NOT_ligando	-3
NOT_ligar	-25
NOT_ligava	-10
NOT_ligo	-2
NOT_ligou	6
NOT_ligou NOT_mais	-11
NOT_limpa	-3
NOT_lo	3
NOT_local	-3
NOT_logo	-2
NOT_loja	30
NOT_loja pois	-2
NOT_lojas	17
NOT_lojas NOT_americanas	-4
NOT_lojas americanas	-2
NOT_longe	-15
NOT_louça	-5
NOT_lugar	-16
NOT_luzes	5
NOT_lá	-12
NOT_lá NOT_essas	-3
NOT_lâmpada	-5
NOT_lê	-3
NOT_m	-3
NOT_machuca	4
NOT_machuca NOT_a	6
NOT_madeira	-3
NOT_mail	4
NOT_mais	18
NOT_mais !	-1
NOT_mais NOT_a	2
NOT_mais NOT_barato	10
NOT_mais NOT_comprarei	-15
NOT_mais NOT_compro	-45
NOT_mais NOT_do	-3
NOT_mais NOT_em	-7
NOT_mais NOT_o	1
NOT_mais NOT_por	-4
NOT_mais nada	1
NOT_mais nenhum	-6
NOT_mais não	-13
NOT_mais sem	18
NOT_mancha	2
NOT_manda	3
NOT_mandar	-3
NOT_mandaram	-22
NOT_mandava	5
NOT_mandou	-9
NOT_mantem	-3
NOT_mantém	-23
NOT_mantém NOT_o	-1
NOT_manual	-20
NOT_manual NOT_de	-7
NOT_manual NOT_em	-5
NOT_marca	-5
NOT_marcado	10
NOT_mas	-1
NOT_masterchefbr	-6
NOT_material	-27
NOT_me	-1
NOT_me NOT_arrependi	11
NOT_me NOT_arrependo	53
NOT_me NOT_atende	-2
NOT_me NOT_atendeu	-2
NOT_me NOT_da	-3
NOT_me NOT_dar	-2
NOT_me NOT_decepcionou	6
NOT_me NOT_deixou	54
NOT_me NOT_deram	8
NOT_me NOT_dá	-10
NOT_me NOT_entregaram	-20
NOT_me NOT_entregasse	15
NOT_me NOT_entregou	-6
NOT_me NOT_enviaram	-3
NOT_me NOT_foi	-4
NOT_me NOT_passaram	-3
NOT_me NOT_responde	-16
NOT_me NOT_responderam	14
NOT_me NOT_respondeu	5
NOT_medida	-12
NOT_medidas	-3
NOT_medo	17
NOT_medo !	2
NOT_meio	-5
NOT_melhor	16
NOT_melhor NOT_porque	12
NOT_melhor porém	-3
NOT_melhor que	6
NOT_memória	-2
NOT_menor	1
NOT_menos	-3
NOT_menos NOT_me	-1
NOT_mercadoria	-19
NOT_merece	-11
NOT_mesma	-2
NOT_mesmo	11
NOT_mesmo !	-2
NOT_mesmo da	2
NOT_metade	-4
NOT_metade NOT_do	-3
NOT_meu	-13
NOT_meu NOT_dinheiro	18
NOT_meu NOT_pedido	-4
NOT_meu NOT_problema	-10
NOT_meu NOT_produto	5
NOT_meu celular	-2
NOT_meu dinheiro	-3
NOT_meu filho	-2
NOT_meu pedido	-4
NOT_meu problema	-9
NOT_meu produto	-28
NOT_meus	-3
NOT_milagre	8
NOT_milho	9
NOT_mim	5
NOT_minha	-37
NOT_minha NOT_tv	-2
NOT_minha casa	-8
NOT_minha residência	-2
NOT_minhas	-56
NOT_minhas NOT_expectativas	-3
NOT_minhas expectativas	-4
NOT_minutos	-16
NOT_miriam	-8
NOT_modelo	-4
NOT_monta	-3
NOT_montar	3
NOT_mostrou	10
NOT_motivo	-3
NOT_motivos	-13
NOT_motivos de	-5
NOT_movimentos	6
NOT_mudando	4
NOT_mudança	-2
NOT_mudou	-6
NOT_muito NOT_barulhento	3
NOT_muito NOT_barulho	8
NOT_muito NOT_bem	-3
NOT_muito NOT_bom	-2
NOT_muito NOT_caro	2
NOT_muito NOT_espaço	22
NOT_muito NOT_fraco	-3
NOT_muito NOT_grande	10
NOT_muito NOT_grave	13
NOT_muito NOT_resistente	-5
NOT_muito NOT_ruim	-3
NOT_muito bom	7
NOT_mês	-9
NOT_na	-7
NOT_na NOT_americanas	-3
NOT_na NOT_base	-2
NOT_na NOT_data	-5
NOT_na NOT_embalagem	-9
NOT_na NOT_entrega	1
NOT_na NOT_foto	-2
NOT_na NOT_frente	-5
NOT_na NOT_internet	-6
NOT_na NOT_minha	-13
NOT_na NOT_transportadora	-2
NOT_na americanas	7
NOT_na data	3
NOT_na descrição	-5
NOT_na foto	-3
NOT_na mão	17
NOT_nas	-26
NOT_nas americanas	-2
NOT_natural	-5
NOT_necessidade	1
NOT_necessidade NOT_de	42
NOT_necessidades	-10
NOT_necessita	8
NOT_necessita NOT_de	8
NOT_necessário	9
NOT_negar	1
NOT_negar NOT_que	12
NOT_negativo	5
NOT_nessa	-32
NOT_nessa NOT_loja	-3
NOT_nessa loja	-1
NOT_nesse	-4
NOT_nesse NOT_site	-8
NOT_nesta	-13
NOT_neste	-15
NOT_netflix	-22
NOT_ninguem	-12
NOT_no	-1
NOT_no NOT_cabelo	-6
NOT_no NOT_cartão	2
NOT_no NOT_celular	-2
NOT_no NOT_controle	-2
NOT_no NOT_estoque	-3
NOT_no NOT_lugar	-3
NOT_no NOT_meu	-6
NOT_no NOT_produto	2
NOT_no NOT_site	-11
NOT_no anúncio	-2
NOT_no brasil	-3
NOT_no endereço	-3
NOT_no maximo	-3
NOT_no prazo	1
NOT_no site	-4
NOT_nome	-5
NOT_normal	-8
NOT_nota	5
NOT_nota NOT_fiscal	5
NOT_nota fiscal	5
NOT_notícias	-4
NOT_novamente	-2
NOT_novo	-1
NOT_noção	-15
NOT_nude	-11
NOT_num	-9
NOT_numeração	-3
NOT_número	-2
NOT_o	-18
NOT_o NOT_ambiente	-3
NOT_o NOT_aparelho	-2
NOT_o NOT_braço	11
NOT_o NOT_cabo	-11
NOT_o NOT_celular	3
NOT_o NOT_chip	-9
NOT_o NOT_cliente	-15
NOT_o NOT_consumidor	-2
NOT_o NOT_contato	-3
NOT_o NOT_código	3
NOT_o NOT_efeito	-9
NOT_o NOT_encaixe	-2
NOT_o NOT_esperado	-2
NOT_o NOT_fone	-9
NOT_o NOT_kit	-5
NOT_o NOT_manual	-4
NOT_o NOT_material	-2
NOT_o NOT_melhor	-2
NOT_o NOT_mesmo	20
NOT_o NOT_meu	-14
NOT_o NOT_notebook	-3
NOT_o NOT_pedido	-3
NOT_o NOT_peso	3
NOT_o NOT_prazo	-9
NOT_o NOT_preço	-8
NOT_o NOT_problema	-5
NOT_o NOT_produto	-17
NOT_o NOT_que	-1
NOT_o NOT_recebi	-15
NOT_o NOT_resultado	-9
NOT_o NOT_selo	2
NOT_o NOT_site	4
NOT_o NOT_suficiente	-8
NOT_o NOT_tamanho	-9
NOT_o NOT_tempo	-3
NOT_o NOT_trabalho	-1
NOT_o NOT_uso	2
NOT_o NOT_vendedor	-2
NOT_o aspirador	3
NOT_o azul	-8
NOT_o celular	-1
NOT_o da	-4
NOT_o fim	-2
NOT_o fone	-2
NOT_o frete	5
NOT_o melhor	3
NOT_o meu	-3
NOT_o prazo	-2
NOT_o preço	2
NOT_o problema	-4
NOT_o produto	6
NOT_o que	-5
NOT_o seu	-12
NOT_o uso	-2
NOT_o valor	6
NOT_obstante	3
NOT_obtive	-18
NOT_obtive NOT_resposta	24
NOT_obtive NOT_retorno	-9
NOT_obtive nenhum	-2
NOT_obtive nenhuma	-2
NOT_ocorrer	-5
NOT_ocupa	11
NOT_ocupa NOT_espaço	-3
NOT_ocupa NOT_muito	11
NOT_ocupar NOT_espaço	6
NOT_oferece	-6
NOT_oferecer	-7
NOT_oficiais	11
NOT_oleoso	23
NOT_olhar	-4
NOT_olhar NOT_para	-5
NOT_onde	8
NOT_opinar	4
NOT_opinar NOT_sobre	-3
NOT_opinião	-1
NOT_opinião NOT_formada	-3
NOT_oportunidade de	-5
NOT_opção	-1
NOT_oque	-3
NOT_oque NOT_reclamar	3
NOT_original	-55
NOT_original !	-3
NOT_original NOT_e	-3
NOT_os	-9
NOT_os NOT_acessórios	-2
NOT_os NOT_alimentos	2
NOT_os NOT_aplicativos	-4
NOT_os NOT_canais	-3
NOT_os NOT_celulares	3
NOT_ou	-8
NOT_outra marca	3
NOT_outro	3
NOT_ouvido	-6
NOT_ouvir	-3
NOT_p	-7
NOT_paciência	-7
NOT_padrão	-2
NOT_pagar	-7
NOT_palavras	3
NOT_para	-18
NOT_para NOT_de	-2
NOT_para NOT_o	-3
NOT_para NOT_ver	-2
NOT_para montagem	-2
NOT_para nada	-4
NOT_para ninguém	-8
NOT_para não	-2
NOT_para o	-1
NOT_parafuso	-3
NOT_parceiro	5
NOT_parece	-25
NOT_parece NOT_muito	3
NOT_parece NOT_que	-4
NOT_parecer	-7
NOT_parei	8
NOT_parei NOT_de	8
NOT_parte	-12
NOT_passa	-32
NOT_passa nem	-3
NOT_passar	-16
NOT_passaram	-5
NOT_passou	-6
NOT_pau	-4
NOT_pedi	-2
NOT_pedi NOT_a	-3
NOT_pedido	-22
NOT_pega	-18
NOT_pegar	-2
NOT_pegou	-3
NOT_pela	-6
NOT_pele	3
NOT_pelo	2
NOT_pelo NOT_site	3
NOT_pelo o	6
NOT_pelo site	-4
NOT_película	-17
NOT_pena	4
NOT_pena comprar	5
NOT_pena o	-2
NOT_percam	1
NOT_percebe	2
NOT_perde	11
NOT_perdi	-2
NOT_perfeitamente	-2
NOT_perigo	19
NOT_permite	-5
NOT_permite NOT_que	-2
NOT_perto	-3
NOT_pesado	5
NOT_peso do	-2
NOT_pessoa	-4
NOT_peça	-1
NOT_peças	6
NOT_pincel	-4
NOT_pior	-2
NOT_pode	2
NOT_pode NOT_colocar	2
NOT_pode NOT_esquecer	3
NOT_pode NOT_faltar	13
NOT_pode NOT_sair	-23
NOT_pode NOT_ser	-17
NOT_poder	-8
NOT_poder NOT_usar	-1
NOT_poderia	1
NOT_podia	-11
NOT_poeira	2
NOT_pois	11
NOT_pois NOT_a	-3
NOT_pois NOT_o	-5
NOT_pois ainda	2
NOT_pois não	-6
NOT_por	3
NOT_por NOT_motivos	-5
NOT_por falta	3
NOT_por isso	-15
NOT_por mim	-12
NOT_por um	-3
NOT_porcaria	-2
NOT_porque	1
NOT_porque da	-5
NOT_porque o	9
NOT_porquê	-7
NOT_português	-8
NOT_posicionamento	-8
NOT_posição	-40
NOT_possibilidade	2
NOT_possivel	2
NOT_posso	1
NOT_posso NOT_afirmar	-2
NOT_posso NOT_avaliar	-23
NOT_posso NOT_avaliá	-5
NOT_posso NOT_falar	3
NOT_posso NOT_fazer	-6
NOT_posso NOT_ficar	3
NOT_posso NOT_opinar	-7
NOT_posso NOT_recomendar	-3
NOT_possui	-4
NOT_possui NOT_o	2
NOT_possível	-32
NOT_postado	-4
NOT_pouco	-11
NOT_pq	-5
NOT_pq NOT_é	-3
NOT_pra	10
NOT_pra NOT_avaliar	-3
NOT_pra NOT_mim	3
NOT_pra NOT_quem	-11
NOT_pra NOT_ver	-8
NOT_pra nada	-3
NOT_pra ninguém	12
NOT_pratico	-7
NOT_prato	-9
NOT_prazo	-8
NOT_prazo de	-1
NOT_prazo e	-9
NOT_precisa	15
NOT_precisa NOT_de	2
NOT_precisa NOT_ficar	10
NOT_precisar	-1
NOT_preciso	1
NOT_preciso NOT_mais	3
NOT_precisou	8
NOT_precisão	-13
NOT_prende	-2
NOT_preocupar NOT_com	3
NOT_presente	-3
NOT_presta	-28
NOT_presta não	-1
NOT_pretendo	-11
NOT_pretendo NOT_comprar	-4
NOT_preto	-1
NOT_previsão	-15
NOT_previsão NOT_de	-6
NOT_preço	-1
NOT_preço !	7
NOT_primeira	2
NOT_pro	10
NOT_problema	2
NOT_problema NOT_algum	1
NOT_problema NOT_com	8
NOT_problema NOT_e	8
NOT_problema NOT_quanto	5
NOT_problemas	13
NOT_problemas NOT_até	15
NOT_problemas NOT_e	3
NOT_problemas NOT_para	14
NOT_produto	-23
NOT_produto !	-52
NOT_produto ?	-2
NOT_produto NOT_chegar	-4
NOT_produto NOT_e	5
NOT_produto a	-1
NOT_produto ainda	9
NOT_produto ate	-3
NOT_produto até	-27
NOT_produto como	-6
NOT_produto comprado	-3
NOT_produto e	-68
NOT_produto em	9
NOT_produto então	-3
NOT_produto estou	-2
NOT_produto está	-3
NOT_produto já	-5
NOT_produto na	-2
NOT_produto no	-6
NOT_produto não	10
NOT_produto o	-6
NOT_produto para	-15
NOT_produto pois	-3
NOT_produto por	-12
NOT_produto porque	-6
NOT_produto que	27
NOT_produto é	-6
NOT_produtos	4
NOT_projeta	-3
NOT_promoção	6
NOT_protege	3
NOT_proteção	5
NOT_provoca	4
NOT_prática	2
NOT_pude	-16
NOT_puder	2
NOT_pé	-1
NOT_pés	-4
NOT_pó	3
NOT_q	-1
NOT_q NOT_a	-5
NOT_q NOT_era	12
NOT_qual	-12
NOT_qual NOT_é	-4
NOT_qualidade	-14
NOT_qualidade de	5
NOT_qualidade do	-2
NOT_qualquer	1
NOT_quando	-7
NOT_quanto	2
NOT_quanto NOT_tempo	-14
NOT_quantos	-11
NOT_quase	-10
NOT_que	13
NOT_que NOT_a	1
NOT_que NOT_atrapalhe	-1
NOT_que NOT_comprometesse	6
NOT_que NOT_ele	-14
NOT_que NOT_iria	-4
NOT_que NOT_isso	35
NOT_que NOT_o	2
NOT_que NOT_passar	3
NOT_que NOT_reclamar	6
NOT_que a	-2
NOT_que comprei	-1
NOT_que esperava	-6
NOT_que esta	-1
NOT_que está	-2
NOT_que eu	-20
NOT_que fazer	-14
NOT_que nao	-4
NOT_que o	-13
NOT_que promete	-15
NOT_que reclamar	67
NOT_que se	-3
NOT_que é	-6
NOT_quebrar	3
NOT_queima NOT_a	5
NOT_queimar	22
NOT_queixas	10
NOT_quem	2
NOT_quem NOT_é	-6
NOT_quer	-1
NOT_querem	-3
NOT_queremos	4
NOT_querer	4
NOT_queria	-7
NOT_quero	12
NOT_quero NOT_mais	6
NOT_quero NOT_o	-2
NOT_quero NOT_que	-7
NOT_quis	3
NOT_r	-2
NOT_rastrear	2
NOT_razão	-2
NOT_reais	-2
NOT_real	-19
NOT_realizar	-5
NOT_recebe	-23
NOT_recebe NOT_o	-2
NOT_recebemos	-10
NOT_recebemos NOT_o	-4
NOT_receber	-27
NOT_receber NOT_o	-15
NOT_recebeu	1
NOT_recebi	-53
NOT_recebi !	-26
NOT_recebi ?	-5
NOT_recebi NOT_a	-26
NOT_recebi NOT_ainda	-5
NOT_recebi NOT_até	-8
NOT_recebi NOT_e	-24
NOT_recebi NOT_ele	-4
NOT_recebi NOT_esse	-1
NOT_recebi NOT_este	2
NOT_recebi NOT_meu	16
NOT_recebi NOT_minha	-2
NOT_recebi NOT_o	46
NOT_recebi NOT_os	-3
NOT_recebi NOT_produto	7
NOT_recebi NOT_um	-1
NOT_recebi e	-1
NOT_recebi estou	-2
NOT_recebi já	-2
NOT_recebi nada	6
NOT_recebi nenhum	4
NOT_recebi nenhuma	-2
NOT_recebi não	-1
NOT_recebido	-10
NOT_recebido NOT_o	-5
NOT_recebimento	-2
NOT_recebir	-3
NOT_recebo	-15
NOT_recebí	-7
NOT_reclamar	17
NOT_reclamar NOT_do	10
NOT_reclamar é	4
NOT_reclamação	1
NOT_reclamações	5
NOT_reclamei	-1
NOT_recomendado	-7
NOT_recomendar	-18
NOT_recomendaria	-24
NOT_recomendo	-43
NOT_recomendo !	-49
NOT_recomendo NOT_a	13
NOT_recomendo NOT_comprar	1
NOT_recomendo NOT_de	-1
NOT_recomendo NOT_e	-4
NOT_recomendo NOT_essa	-7
NOT_recomendo NOT_esse	-9
NOT_recomendo NOT_esta	3
NOT_recomendo NOT_este	14
NOT_recomendo NOT_o	-13
NOT_recomendo NOT_para	-9
NOT_recomendo NOT_pois	11
NOT_recomendo NOT_pra	9
NOT_recomendo nem	-7
NOT_recomendo pois	-2
NOT_recomendável	-8
NOT_recomento	1
NOT_reconhece	-12
NOT_reconhece NOT_o	-6
NOT_reconheceu	-6
NOT_rede	-4
NOT_reembolso	-4
NOT_registrar	-1
NOT_regulagem	-2
NOT_resistente	-5
NOT_resistência	-5
NOT_resolução	-2
NOT_resolva	4
NOT_resolve	11
NOT_resolvem	-12
NOT_resolver	-16
NOT_resolveram	-9
NOT_resolverem	-1
NOT_resolveu	-21
NOT_resolvido	15
NOT_respeita	-9
NOT_respeita NOT_o	-2
NOT_respeito	9
NOT_responde	5
NOT_respondem	-3
NOT_responder	-14
NOT_responderam	-12
NOT_respondeu	9
NOT_responsabilidade	-1
NOT_responsabiliza	-9
NOT_resposta	-20
NOT_resposta NOT_da	-7
NOT_resposta NOT_do	-2
NOT_respostas	-9
NOT_ressarcida	-4
NOT_resseca	4
NOT_resseca NOT_o	4
NOT_resultado	-39
NOT_resultado esperado	-2
NOT_resultados	-4
NOT_retorna	-8
NOT_retornam	-8
NOT_retornaram	-4
NOT_retorno	-74
NOT_retorno !	-4
NOT_retorno NOT_da	-3
NOT_risco NOT_de	2
NOT_roda	-16
NOT_roupa	-5
NOT_ruim	-14
NOT_ruim mas	-3
NOT_ruído	26
NOT_ruídos	2
NOT_rótulo	-9
NOT_sabe	2
NOT_sabe NOT_o	-8
NOT_sabe NOT_usar	7
NOT_sabem	2
NOT_sabem nem	-3
NOT_sabendo	2
NOT_saber	4
NOT_saber NOT_o	-1
NOT_saber NOT_se	-2
NOT_sabia	1
NOT_sai	-13
NOT_sai NOT_água	-4
NOT_saia	-12
NOT_saida	-2
NOT_sair	-2
NOT_sair NOT_hoje	-3
NOT_saiu	10
NOT_sao	-12
NOT_sapato	4
NOT_sardinha	-5
NOT_satisfação	-9
NOT_satisfação NOT_sobre	-3
NOT_satisfeita	-8
NOT_satisfeita NOT_com	-9
NOT_satisfeito	6
NOT_satisfeito NOT_com	-9
NOT_se	3
NOT_se NOT_a	-1
NOT_se NOT_acha	10
NOT_se NOT_arrepende	10
NOT_se NOT_arrepender	24
NOT_se NOT_as	2
NOT_se NOT_compara	-4
NOT_se NOT_consegue	-19
NOT_se NOT_discute	9
NOT_se NOT_encaixa	-3
NOT_se NOT_encaixam	-2
NOT_se NOT_importa	-5
NOT_se NOT_pode	-6
NOT_se NOT_por	-7
NOT_se NOT_quer	15
NOT_se NOT_responsabiliza	-9
NOT_se NOT_é	2
NOT_se o	-2
NOT_se é	-2
NOT_segredo	10
NOT_segura	-2
NOT_segura NOT_carga	-2
NOT_segurança	-3
NOT_sei NOT_como	-11
NOT_sei NOT_mais	-2
NOT_sei NOT_o	2
NOT_sei NOT_onde	4
NOT_sei NOT_oque	-2
NOT_sei NOT_qual	-3
NOT_sei NOT_quantos	-8
NOT_sei NOT_quem	-13
NOT_sei NOT_se	7
NOT_sei NOT_viver	3
NOT_selo	-31
NOT_selo NOT_da	-3
NOT_selo NOT_do	-4
NOT_semana	-3
NOT_sempre	-3
NOT_sendo	-7
NOT_sendo NOT_possível	-6
NOT_senti	-3
NOT_sentir	3
NOT_sequer	-25
NOT_ser	5
NOT_ser NOT_de	-2
NOT_ser NOT_muito	4
NOT_ser NOT_original	-7
NOT_ser NOT_um	2
NOT_ser NOT_vendido	-7
NOT_serve	-14
NOT_serve NOT_no	-7
NOT_serve NOT_para	-21
NOT_serviu	-18
NOT_será	1
NOT_seu	-3
NOT_sido	-16
NOT_simples	9
NOT_sinal	-2
NOT_site	25
NOT_smartphone	6
NOT_sobra	10
NOT_sobra NOT_de	6
NOT_sobre	-16
NOT_sobre NOT_a	-6
NOT_sobre a	-7
NOT_sobre o	-17
NOT_software	5
NOT_solicitação	-2
NOT_solicitei	-3
NOT_solução	-5
NOT_som	-25
NOT_sombra	11
NOT_sombra NOT_de	11
NOT_somente	2
NOT_sou NOT_muito	9
NOT_sucesso	-65
NOT_suficiente	-4
NOT_suficiente para	-3
NOT_sujar	2
NOT_superou	-6
NOT_suporta	-41
NOT_suporta NOT_o	-4
NOT_suporte	-9
NOT_suporte de	-3
NOT_suporte para	-3
NOT_suporte que	5
NOT_suporto	-10
NOT_surpresas NOT_desagradáveis	6
NOT_susto	4
NOT_são	-8
NOT_só	3
NOT_só NOT_ele	4
NOT_tablet	-2
NOT_tamanho	-16
NOT_também	1
NOT_também não	-4
NOT_tanta	4
NOT_tantas	-7
NOT_tanto	-1
NOT_tapete	-1
NOT_te NOT_deixa	9
NOT_tela	-10
NOT_telefone	13
NOT_tem	-3
NOT_tem NOT_a	-5
NOT_tem NOT_as	1
NOT_tem NOT_assistência	-8
NOT_tem NOT_boa	-2
NOT_tem NOT_como	20
NOT_tem NOT_controle	-1
NOT_tem NOT_em	-2
NOT_tem NOT_entrada	-2
NOT_tem NOT_erro	3
NOT_tem NOT_esse	-2
NOT_tem NOT_força	-4
NOT_tem NOT_igual	9
NOT_tem NOT_informações	-7
NOT_tem NOT_jeito	-2
NOT_tem NOT_mais	1
NOT_tem NOT_melhor	6
NOT_tem NOT_muita	-25
NOT_tem NOT_muito	4
NOT_tem NOT_noção	-4
NOT_tem NOT_o	20
NOT_tem NOT_onde	-2
NOT_tem NOT_preço	7
NOT_tem NOT_respeito	2
NOT_tem NOT_saída	-4
NOT_tem NOT_segredo	10
NOT_tem NOT_som	-5
NOT_tem NOT_um	-5
NOT_tem NOT_uma	-13
NOT_tem nada	-8
NOT_tem nem	-8
NOT_tem nenhum	-5
NOT_tem nenhuma	-15
NOT_tem uma	5
NOT_temos	-2
NOT_temos NOT_como	-4
NOT_temperatura	-19
NOT_tempo	-5
NOT_tempo NOT_de	1
NOT_tempo NOT_para	-4
NOT_tenha	-1
NOT_tenham	-10
NOT_tenho	7
NOT_tenho NOT_como	-64
NOT_tenho NOT_condições	-2
NOT_tenho NOT_do	10
NOT_tenho NOT_mais	11
NOT_tenho NOT_muito	-5
NOT_tenho NOT_o	1
NOT_tenho NOT_oque	4
NOT_tenho NOT_que	20
NOT_tenho NOT_reclamações	11
NOT_tenho NOT_resposta	-7
NOT_tenho nada	3
NOT_tenho nem	-7
NOT_tentar	-2
NOT_ter	5
NOT_ter NOT_comprado	18
NOT_ter NOT_o	1
NOT_ter NOT_que	1
NOT_ter nenhuma	-3
NOT_teria	-15
NOT_teria NOT_comprado	-11
NOT_terá	-4
NOT_testei	3
NOT_testei mas	3
NOT_teve	1
NOT_tinha	8
NOT_tinha NOT_o	-16
NOT_tinha NOT_visto	1
NOT_tinham	-12
NOT_tira	-8
NOT_tirar	2
NOT_tire	30
NOT_tive	6
NOT_tive NOT_a	-14
NOT_tive NOT_mais	7
NOT_tive NOT_o	-6
NOT_tive NOT_retorno	-19
NOT_tive NOT_sucesso	-2
NOT_tive nenhuma	-7
NOT_tiver	-2
NOT_tiver NOT_cuidado	-4
NOT_tiveram	-2
NOT_to	-2
NOT_toda	-2
NOT_toda NOT_a	-4
NOT_toda hora	9
NOT_todo	-8
NOT_tomando	-2
NOT_tomou	-12
NOT_top	7
NOT_top mas	4
NOT_torcer	-4
NOT_totalmente	3
NOT_trabalha	-2
NOT_trabalhar	-7
NOT_transportadora	-6
NOT_trata	-1
NOT_trava	16
NOT_trava NOT_e	-1
NOT_trava bateria	5
NOT_travam	4
NOT_travamentos	1
NOT_travava	-3
NOT_travou	4
NOT_tritura	-7
NOT_tritura NOT_bem	-3
NOT_troca	-25
NOT_trocado	-2
NOT_trocar	-27
NOT_trocar NOT_o	2
NOT_trocaram	-3
NOT_troco	15
NOT_troco NOT_por	7
NOT_troquei	2
NOT_troquei NOT_porque	-4
NOT_tv	2
NOT_tão NOT_bem	6
NOT_tão NOT_fácil	2
NOT_técnica	-17
NOT_um	-1
NOT_um NOT_bom	-1
NOT_um NOT_celular	-3
NOT_um NOT_mes	-3
NOT_um NOT_mês	-10
NOT_um NOT_pouco	-7
NOT_um NOT_produto	-13
NOT_um NOT_retorno	-2
NOT_um celular	9
NOT_um produto	-30
NOT_uma	-23
NOT_uma NOT_boa	-8
NOT_uma NOT_resposta	-14
NOT_uma NOT_semana	-3
NOT_usa	-1
NOT_usamos	10
NOT_usar	-1
NOT_usar pois	-3
NOT_usb	4
NOT_usei NOT_ainda	2
NOT_usei mas	-3
NOT_user	-2
NOT_uso	2
NOT_uso NOT_para	4
NOT_utilidade	-4
NOT_utilizado	2
NOT_utilizar	-2
NOT_utilizar NOT_a	7
NOT_utilizar NOT_o	-5
NOT_utilizei	19
NOT_utilizei NOT_o	4
NOT_utilizo	-3
NOT_vai	-2
NOT_vai NOT_se	14
NOT_vai NOT_ser	-3
NOT_vale	-47
NOT_vale NOT_a	-5
NOT_vale NOT_o	-12
NOT_valor	8
NOT_vaza	3
NOT_vazamento	3
NOT_vc	1
NOT_vcs	-2
NOT_veio	-6
NOT_veio NOT_a	-3
NOT_veio NOT_com	-2
NOT_veio NOT_como	-3
NOT_veio NOT_em	-2
NOT_veio NOT_faltando	16
NOT_veio NOT_manual	-5
NOT_veio NOT_na	-21
NOT_veio NOT_o	-17
NOT_veio nada	11
NOT_vejo	17
NOT_vem	-4
NOT_vem NOT_a	-7
NOT_vem NOT_com	5
NOT_venda	-6
NOT_vendedor	-10
NOT_vender	2
NOT_vendido	-8
NOT_venta	-4
NOT_vento	-4
NOT_ver	-27
NOT_ver NOT_com	8
NOT_ver NOT_essa	-3
NOT_ver nada	-7
NOT_ver o	-10
NOT_verdade	-6
NOT_vergonha	-28
NOT_vi	-12
NOT_vi NOT_em	-7
NOT_vi NOT_o	-3
NOT_vi NOT_um	-4
NOT_via	-2
NOT_victor	-13
NOT_visualizar	-2
NOT_viu	-9
NOT_vive	5
NOT_viver	9
NOT_viver sem	9
NOT_vivi	7
NOT_vivi tanto	3
NOT_vivo	4
NOT_vivo NOT_mais	3
NOT_você	-6
NOT_vocês	-2
NOT_voltar	-7
NOT_voltarei	2
NOT_voltarei NOT_a	2
NOT_volto	4
NOT_volto NOT_a	3
NOT_vou	-25
NOT_vou NOT_comprar	-3
NOT_vou NOT_devolver	-3
NOT_vou NOT_mais	-10
NOT_vou NOT_poder	-3
NOT_vou NOT_trocar	-2
NOT_vou ter	-4
NOT_vão NOT_se	16
NOT_wi	5
NOT_wifi	-5
NOT_às	-5
NOT_á	-8
NOT_água	-11
NOT_áudio	-1
NOT_é	-10
NOT_é NOT_a	2
NOT_é NOT_algo	-4
NOT_é NOT_aquele	5
NOT_é NOT_assim	8
NOT_é NOT_barulhento	5
NOT_é NOT_bem	-8
NOT_é NOT_boa	-29
NOT_é NOT_bom	-22
NOT_é NOT_brincadeira	-8
NOT_é NOT_como	-1
NOT_é NOT_confiável	-5
NOT_é NOT_confortável	-2
NOT_é NOT_da	-8
NOT_é NOT_de	-14
NOT_é NOT_dez	5
NOT_é NOT_em	-2
NOT_é NOT_excelente	6
NOT_é NOT_grande	-2
NOT_é NOT_igual	2
NOT_é NOT_legal	-4
NOT_é NOT_lá	-2
NOT_é NOT_melhor	8
NOT_é NOT_necessário	12
NOT_é NOT_o	4
NOT_é NOT_original	-45
NOT_é NOT_perfeito	10
NOT_é NOT_pesado	2
NOT_é NOT_possível	-10
NOT_é NOT_ruim	-17
NOT_é NOT_simples	-2
NOT_é NOT_só	-5
NOT_é NOT_top	4
NOT_é NOT_uma	-8
NOT_é NOT_verdade	-12
NOT_é bom	-10
NOT_é defeito	-2
NOT_é nada	1
NOT_é nem	-3
NOT_êxito	-9
NOT_óleo	8
a	-1
a acreditar	-2
a agilidade	8
a agradecer	29
a agua	-1
a algum	4
a alguns	3
a alma	20
a altura	-3
a alça	2
a americanas	-22
a análise	-5
a apple	6
a apresentar	6
a armação	-10
a arte	21
a assistencia	-7
a assistência	-2
a atendente	-2
a atenção	1
a autorizada	-8
a avaliar	-4
a avaliação	4
a balança	-6
a bancada	3
a barba	10
a barra	-3
a barraca	2
a base	-5
a batata	-2
a batedeira	1
a bela	30
a beleza	46
a bicicleta	-8
a boa	-3
a boca	-23
a borracha	-11
a brincadeira	2
a burocracia	-3
a cabeça	-10
a cafeteira	13
a caixa	-8
a cama	-6
a camera	-1
a caminho	-14
a camisa	6
a caneta	-2
a capa	-8
a carregar	-3
a casa	-10
a cena	12
a chapa	-18
a chapinha	3
a chave	1
a chegada	9
a cinta	-2
a cinza	-3
a cobrança	-6
a coisa	2
a cola	-20
a coleção	5
a comida	6
a conexão	-2
a confiança	-1
a conta	-2
a conversa	-7
a coordenação	7
a corrupção	-24
a cortina	-14
a costura	-1
a criança	-1
a culpa	-4
a câmera	-3
a d	6
a danos	11
a dar	-6
a data	5
a demora	-1
a depilação	3
a derreter	-2
a descascar	-2
a desejar	-16
a deus	24
a devolucao	-2
a devolução	17
a dia	11
a dica	2
a doença	-10
a dois	2
a durabilidade	1
a eficiência	2
a electrolux	-2
a elogiar	3
a embalagem	-15
a empresa	9
a energia	-10
a entrega	8
a entregar	-1
a escova	-4
a espera	3
a espuma	-1
a esse	-2
a esta	16
a este	2
a etiqueta	-6
a execução	-3
a expectativa	3
a falta	7
a família	11
a finalidade	4
a fixação	-9
a folha	-2
a fonte	-2
a força	13
a foto	-2
a fralda	13
a fritadeira	-4
a frontal	3
a funcionalidade	2
a funcionar	4
a funcionária	4
a função	1
a fábrica	-21
a fátima	-1
a garantia	-9
a garrafinha	8
a gaveta	-5
a geração	-4
a globo	31
a gordura	3
a gravação	-3
a haste	-3
a hidratação	5
a historia	2
a história	13
a homenagem	17
a hora	-21
a idade	4
a ideia	-4
a idéia	-14
a iluminação	-2
a imagem	-6
a impressora	-2
a impressão	-16
a informação	-7
a instrução	10
a intensidade	-3
a intenção	-17
a lampada	-6
a lateral	-7
a lavadora	3
a lente	-9
a lg	1
a ligar	-3
a limpeza	6
a logística	-3
a longo	4
a luz	1
a lâmina	-3
a lâmpada	-3
a madeira	-9
a maior	-12
a mais	-4
a mangueira	-16
a marca	1
a marreta	9
a medida	-9
a melhor	88
a memoria	1
a mensagem	-25
a mercadoria	-4
a mesa	-19
a mesma	3
a mexer	7
a mim	-6
a minha	1
a miriam	-5
a mirian	3
a moagem	9
a moda	-3
a moldura	-2
a moto	2
a moça	-11
a mudança	3
a mulher	-2
a mão	-4
a n	-3
a namaria	21
a necessidade	11
a nf	2
a ninguém	-4
a noite	3
a nossa	3
a nota	3
a novela	8
a não	-2
a o	3
a obra	2
a origem	-2
a ouro	8
a outra	-18
a outras	-4
a outros	5
a palavra	3
a panela	-1
a pantufa	37
a paola	7
a parceria	7
a parte	3
a partir	2
a passarinho	-2
a pasta	-6
a patroa	5
a pele	3
a película	-60
a pena	-6
a perda	-3
a performance	10
a pergunta	-7
a perna	-2
a pesquisa	4
a peça	-16
a pilha	6
a pintura	-7
a pior	-45
a placa	-1
a política	-17
a ponto	-6
a pontualidade	3
a positivo	-3
a pouco	29
a presente	-17
a pressão	-6
a previsão	5
a procura	6
a produção	-2
a promessa	4
a promoção	4
a proteção	-1
a prova	-24
a própria	-9
a próxima	-1
a pulseira	-1
a qual	1
a quase	2
a quatro	3
a que	-6
a queima	-2
a queimado	-2
a quem	-4
a rapidez	-6
a razão	20
a realidade	2
a realizar	7
a receber	-4
a reclamar	7
a reclamação	5
a relação	3
a renovação	4
a reposição	-3
a respeito	-4
a resposta	9
a rosca	-5
a s	1
a sabedoria	13
a sair	-20
a sandy	-1
a sardinha	-4
a satisfação	4
a saída	-16
a se	-5
a seguinte	-2
a segunda	2
a ser	-1
a serra	15
a seu	-3
a situação	-6
a soltar	-3
a solução	-29
a sony	2
a sophia	7
a sorte	5
a sua	-1
a substituição	-11
a sujeira	-3
a surpresa	-2
a tal	-8
a tampa	-5
a tampinha	-3
a tecla	-7
a tela	-6
a tempo	2
a tempos	-2
a terceira	1
a terra	7
a tinta	-3
a toa	-4
a todas	48
a todos	-10
a tomada	-3
a total	2
a tramontina	5
a transportadora	1
a traseira	-4
a travar	-6
a triste	-11
a troca	7
a tudo	3
a unha	-3
a unica	7
a uns	-2
a usar	1
a user	47
a variação	-3
a vedação	-4
a venda	-1
a vendedora	-2
a versão	5
a vez	19
a vida	21
a vista	3
a voltagem	-16
a voz	-4
a yuko	14
a última	-12
a única	15
abaixo	-13
abaixo da	-2
abaixo do	-4
abas	4
abençoe	26
aberta e	-3
aberto	2
aberto um	-3
abertura	-10
abnt	5
aborda	6
abordagem	6
abordagem clara	6
aborrecida	-5
abrangente	3
abraçar	14
abraços	6
abraços !	13
abre	-2
abre até	7
abrem	2
abri	-40
abri o	-3
abri reclamação	-2
abri uma	-6
abril	3
abril e	5
abrimos e	4
abrir	-14
abrir o	-27
abrir uma	-2
abriu	-10
abriu a	-5
abriu o	-4
abs	3
absolutamente nada	-2
absurda	-13
absurdamente	6
absurdo	-34
absurdo !	-30
absurdo e	7
abusada	-7
abusivo	-24
abóbora !	-24
acaba	-1
acaba muito	-13
acabamento	-6
acabamento !	-4
acabamento bonito	2
acabamento da	2
acabamento de	-5
acabamento deixa	-2
acabamento do	-6
acabamento e	4
acabamento impecável	8
acabamento no	2
acabamento não	-6
acabamento poderia	-3
acabamento ruim	-11
acabamento é	-13
acabando com	5
acabar	-2
acabar com	16
acabe	-2
acabei dando	-7
acabou	-6
acabou o	-5
aceitável	7
aceleração	19
acende	1
acendimento	5
acento	-5
acerca	4
acerca da	7
acertado	3
acertar o	-15
acertei	3
acertou	12
acessibilidade	4
acessibilidade a	4
acesso	1
acesso a	2
acesso remoto	2
acesso rápido	-2
acessível	9
acessível e	7
acessível para	3
acessório é	3
acham	-20
acham que	-13
achando	-14
achando q	-2
achando que	-9
achando ser	-3
achar que	-6
achar um	2
acharam	6
achava	-5
achava que	-13
achei	-3
achei a	-3
achei as	-2
achei do	2
achei esse	3
achei excelente	-2
achei fraco	-8
achei meio	-10
achei o	-1
achei pequena	-7
achei pequeno	-5
achei que	-3
achei um	-1
achei uma	2
achei ótimo	5
acho	1
acho isso	-4
acho o	-4
acho q	-35
acho uma	-3
acidente	-17
acidentes	-3
acima da	33
acima das	16
acima de	-2
acionada	-5
acionar	11
acionar a	-6
acionar o	4
acionei	-5
acionei a	-3
acompanhado dos	6
acompanhando	2
acompanhar o	-3
acompanhar os	-4
acompanhava	-4
aconchegante	10
acondicionada	3
acondicionado	8
aconselho	2
aconselho a	2
acontece	-4
acontece que	-17
acontecendo	-8
acontecer	3
aconteceu	-18
aconteceu com	-6
acordo	14
acordo com	6
acostuma	10
acostumada	8
acostumada a	3
acostumar com	-2
acreditam	-5
acreditando	-7
acreditar	-5
acreditar em	-4
acreditar que	-5
acredito	-2
acredito não	-10
acredito que	-1
acredito ter	5
acrílico	-3
acrílico que	4
action	2
acusa	-8
adapta	9
adaptador	4
adaptei	16
adequa	21
adequada e	4
adequado	7
adequado a	2
adequado ao	6
adequado para	5
adere bem	-7
aderlize	-3
aderência	5
adesivo	10
adesivos	-7
adesivos de	-2
adianta	-4
adicionais	4
administrar	6
admirador	14
admiro	2
adolescente	2
adoooro	47
adora	12
adoramos	34
adorando	67
adorando o	16
adorar	3
adoraram	62
adoraram !	5
adorei	88
adorei !	32
adorei a	6
adorei da	3
adorei e	24
adorei essa	14
adorei esse	4
adorei minha	1
adorei muito	3
adorei o	80
adorei ótimo	-11
adoro	87
adoro a	16
adoro as	7
adoro comprar	4
adoro essa	15
adoro esse	5
adoro o	27
adoroooo	6
adorou	77
adorou !	30
adorou a	9
adorou e	12
adorou o	26
adotando	3
adoção	3
adquira	12
adquiram	5
adquiri outro	10
adquiri um	-2
adquirido e	33
adquirir	1
adquirir mais	-3
adquirir outra	8
adquirir produtos	6
adubo	5
adubo em	5
adulto	-2
adultos	-6
adultos com	7
adultos não	-4
aff	-87
afff	-12
affff	-5
afinador	13
afinal eu	9
afinação	4
aflita	-24
aflição	-25
aflição esse	-13
afundou	-7
agente	-4
agilidade	11
agilidade da	7
agilidade na	13
agiliza	3
agilizar	-7
agora	7
agora !	-8
agora ?	-5
agora a	-3
agora acho	11
agora com	2
agora como	-7
agora descobri	-5
agora encontro	34
agora estou	-3
agora fiquei	-2
agora já	18
agora mais	2
agora nada	-17
agora nao	5
agora nem	-12
agora nenhuma	-11
agora ninguém	-1
agora no	-3
agora não	7
agora o	3
agora posso	1
agora sim	2
agora só	4
agora tudo	4
agora vou	-12
agora é	8
agosto	-21
agr	2
agradando	2
agradar	4
agradecer	9
agradeceria	-27
agradecida	-9
agradecido	7
agradeço a	2
agradou	17
agradou o	4
agradável	21
agradável e	11
agradável para	3
agrião	-10
agua	-1
aguarda	-1
aguardando	-13
aguardando !	-2
aguardando a	-45
aguardando ansiosa	49
aguardando até	-14
aguardando contato	4
aguardando e	-3
aguardando nota	-4
aguardando o	-22
aguardando posição	-4
aguardando resposta	-11
aguardando retorno	-13
aguardando uma	12
aguardar	14
aguardar o	3
aguardar um	-4
aguardei	-2
aguardo	-34
aguardo a	-8
aguardo contato	-2
aguardo da	-2
aguardo de	4
aguardo do	-10
aguardo o	-6
aguardo resposta	3
aguardo retorno	4
aguardo solução	-5
aguardo um	-7
aguardo uma	4
aguenta	-1
aguentou	7
aguentou bem	7
agência	-4
ahh	3
ahhh	11
ahhhh	-3
ai	-2
ai caralho	-37
ai do	-5
ai e	-3
ai eu	4
ai meu	-4
ai né	-6
ai que	-4
ai tudo	-2
aiii	-17
ainda	-7
ainda !	3
ainda aguardando	-10
ainda aguardo	-6
ainda assim	1
ainda chegou	-5
ainda estava	-4
ainda estou	3
ainda está	2
ainda falta	-5
ainda fica	-6
ainda ganhei	2
ainda mais	8
ainda me	-6
ainda melhor	16
ainda nao	15
ainda nem	-50
ainda não	29
ainda o	-2
ainda peguei	8
ainda pode	3
ainda por	7
ainda preciso	8
ainda que	-5
ainda se	-1
ainda sem	-13
ainda sendo	2
ainda tá	-4
ainda veio	-2
ajuda	22
ajuda a	16
ajuda bastante	5
ajuda bem	5
ajuda muito	16
ajuda na	16
ajudam	2
ajudando	7
ajudando a	4
ajudando muito	23
ajudar a	7
ajudar muito	2
ajude na	3
ajudem	-24
ajudou	32
ajudou e	5
ajusta	9
ajustes	-5
alberto	27
alcance de	2
alcançar	3
alcançar o	8
alcançou	6
alcool	-5
alega	-5
alega que	-5
alegam	-3
alegando	-4
alegando que	-1
alegria	42
alem de	1
alerta	-2
algo	-15
algo assim	1
algo de	-4
algo e	-2
algo mais	-11
algo melhor	-8
algo que	-24
algodão	-5
algodão e	2
alguem	5
alguem sabe	3
algum	-9
algum problema	-7
algum tempo	2
alguma	-1
alguma coisa	-3
alguma resposta	-5
algumas	-3
algumas configurações	2
algumas falhas	-3
algumas funções	-5
algumas lojas	12
algumas partes	6
algumas peças	5
algumas teclas	-3
alguns	-1
alguns anos	12
alguns arranhões	-7
alguns meses	5
alguns pontos	-7
alguns problemas	-5
alguns que	12
alguém para	-2
alguém pode	2
alguém que	-4
alguém sabe	2
alheia	-4
alheia desse	-4
ali	2
alimentar	-5
alimentação	-3
alimentos	4
alimentos ficam	2
alisa	4
alisa muito	3
alisa o	3
aliás	2
alma	9
almofadas são	6
almoço	-7
alo	8
alta	6
alta qualidade	44
alta que	-3
altamente	7
altashoras	1
altashoras a	8
altashoras tá	21
altashoras user	15
altera	-2
alterado	-9
alteração	-1
alternativas para	9
alto	1
alto baixo	8
alto custo	-2
alto padrão	5
alto pra	-3
alto valor	-12
altos	-4
altura	-7
altura do	-12
altíssima	4
altíssima qualidade	4
alumínio	-1
alça	3
alça para	7
além	3
além das	-9
além de	8
além disso	3
alô	-3
ama	-3
ama essas	-4
amador	-2
amadores	-9
amam	13
amando	68
amando o	20
amanhã	4
amantes	5
amantes da	2
amar	10
amar !	4
amaram	46
amarela	-9
amarelado	-19
amarelo	-9
amassada	-5
amassada e	-7
amassada mas	6
amassadas	-39
amassado	-12
amassado e	-20
amassados	2
ambas	1
ambas as	4
ambiente !	4
ambiente mais	6
ambientes	20
ambientes internos	16
ambos	2
amei	90
amei !	-25
amei a	32
amei e	35
amei essa	15
amei esse	3
amei minha	-20
amei muito	-4
amei o	44
amei tudo	-10
ameiii	9
ameiiii	14
amenizou	4
america	-5
americana como	2
americana e	1
americana está	-2
americana eu	4
americanas	3
americanas !	2
americanas ?	-10
americanas ainda	-2
americanas com	1
americanas como	2
americanas comprei	2
americanas cumpre	2
americanas de	1
americanas demora	10
americanas deveria	-7
americanas e	1
americanas entrega	12
americanas entregou	-2
americanas era	-13
americanas está	-1
americanas foram	5
americanas mas	-4
americanas me	-4
americanas melhor	6
americanas muito	12
americanas na	-2
americanas nao	-1
americanas nem	3
americanas não	14
americanas para	-6
americanas pela	-4
americanas pior	3
americanas pois	1
americanas porém	-3
americanas quanto	-3
americanas que	-3
americanas se	2
americanas são	1
americanas só	2
americanas uma	-7
americanas é	6
americanos	-6
americas	-2
amiga	13
amigas	3
amigo	2
amigos	4
amigos !	11
amigos e	-9
amo	86
amo !	7
amo a	-1
amo comprar	4
amo esse	55
amo masterchefbr	16
amo muito	3
amo o	30
amo user	7
amooo	32
amoooo	25
amor	-2
amor !	23
amor pelo	11
amores	16
amortecedor	-5
amou	102
amou !	36
amou e	8
amou o	8
amp	12
amperes	-4
ampla	2
amplo	3
amém	23
ana	1
ana e	22
ana luisa	16
analógico	1
anatel	-18
anciosa	-3
anciosa pra	-10
andar	-3
android	8
android e	2
androide	21
anel	-5
animais	25
aniversario	-3
aniversário !	5
aniversário para	26
anjo	8
anjos	2
ano	1
ano de	2
ano não	-4
ano passado	-1
ano que	10
anos atrás	1
anos com	-6
anos da	16
anos de	-2
anos ele	26
anos nunca	3
anos para	-3
anos que	3
anos é	-2
ansiosa	6
ansiosa para	25
ansiosa pelo	29
ante	3
antecedência	2
antecipada	3
antenas	3
anterior a	3
anteriormente	-2
antes	11
antes !	2
antes d	-8
antes da	-7
antes de	-1
antes do	18
antes mesmo	-1
antiga	-21
antiga que	-6
antigos	-2
antônia	40
anual	3
anuncia	-8
anuncia um	-2
anunciado	2
anunciado e	4
anunciam	-4
anunciando	-2
anunciante	-2
anunciar	-16
anuncio	5
anuncio de	-6
anuncio diz	-28
anuncio que	-2
anuncio tinha	11
análise de	5
análise do	-6
anúncio	-2
anúncio diz	-9
anúncio não	-17
anúncio é	-5
anúncios	-20
ao anunciado	2
ao aumentar	-3
ao autor	11
ao bebê	7
ao cliente	2
ao comprar	-8
ao consumidor	-18
ao corpo	-3
ao deitar	-2
ao do	3
ao erro	-8
ao fabricante	-5
ao filme	3
ao filtro	12
ao fim	2
ao fornecedor	-5
ao instalar	-4
ao lado	28
ao lavar	-4
ao leitor	8
ao ligar	-13
ao longo	5
ao manusear	-5
ao mesmo	8
ao ponto	-3
ao primeiro	-2
ao procon	5
ao que	5
ao realizar	-2
ao receber	2
ao redor	-3
ao s	8
ao sair	6
ao seu	22
ao tempo	-3
ao ver	-4
aos	-1
aos amigos	2
aos correios	-5
aos meus	-3
aos requisitos	-3
apagado	-6
apagar	2
apagou	-3
apaixonada	38
apaixonada pelo	22
apaixonada por	29
apaixonado	42
apaixonado pela	19
apaixonei	13
apara	6
aparador	-5
aparador de	-8
aparafusado	-3
aparar	12
aparar os	3
aparece	-3
aparece a	-5
aparece e	-7
aparece na	2
aparece no	-2
aparece o	-3
aparecendo na	2
aparecer	4
aparecer o	17
apareceu	-2
apareceu a	7
apareceu o	-14
apareceu uma	-2
aparecia	-3
aparelho	2
aparelho !	4
aparelho apresentou	-4
aparelho atendeu	7
aparelho bem	6
aparelho boa	5
aparelho celular	7
aparelho chegou	4
aparelho com	2
aparelho começou	-2
aparelho cumpre	17
aparelho de	8
aparelho excelente	2
aparelho fiz	2
aparelho grande	10
aparelho já	-1
aparelho leve	4
aparelho mas	6
aparelho muito	-7
aparelho nao	-4
aparelho no	-8
aparelho não	-11
aparelho o	-8
aparelho ou	-3
aparelho parece	-3
aparelho porém	-6
aparelho realmente	9
aparelho rápido	16
aparelho se	-8
aparelho simples	7
aparelho só	3
aparelho top	2
aparelho trava	-2
aparelho é	-8
aparelhos asus	2
aparenta	-3
aparenta ser	-6
aparente	-9
aparentemente	-2
aparentemente bom	-5
aparentemente o	-3
aparência de	-5
apena	14
apenas	-3
apenas como	-2
apenas demorou	3
apenas gostaria	16
apenas para	-19
apenas um	-6
aperta	-20
apertadas	-7
apertado	-22
apertado e	-2
apesar da	5
apesar de	-1
aplicar	3
aplicativos	-2
aplicativos desnecessários	6
aplicativos e	-1
apoiar	5
apoio	-15
apolo	9
apos	12
app	-1
app da	2
app do	8
app pra	-2
apps	9
apps instalados	2
apreciadores	4
aprende	2
aprende a	2
aprendendo	11
aprendendo a	13
aprender a	-3
aprendeu	2
aprendizado	13
apresenta	-14
apresenta boa	4
apresenta problemas	-3
apresentado	-1
apresentador	16
apresentando	-20
apresentar	7
apresentava	-3
apresentação do	-5
apresentou	-20
apresentou defeito	-39
apresentou problema	-11
apresentou problemas	-6
apresentou uma	-3
aprofundar	8
apropriada	3
aprovado	20
aprovado !	30
aprovado a	8
aprovado por	5
aprovei	33
aproveitamento	4
aproveitamento do	4
aproveitar essa	5
aproveitei a	2
aprovo	6
aprovou	28
após	-2
após a	-5
aquece	-1
aquecimento	-3
aquela	2
aquela sensação	2
aquele	1
aqueles	-1
aqueles de	-9
aqueles que	3
aqui	1
aqui com	-12
aqui da	3
aqui e	1
aqui minha	3
aqui no	1
aqui nunca	-3
aqui não	-2
aqui por	-4
aqui só	12
aqui é	2
aquilo	10
aquilo que	6
aquisição	9
aquisição para	4
aquém	-12
arandela	18
arara	-6
araujo	10
areas	5
areas de	5
armar	14
armar e	14
armazenamento	14
armazenamento e	10
armazenar	9
armação	-6
armação é	-6
aro	-7
arranhada	4
arranhadas	-4
arranhado	-17
arranhado !	-3
arranhou	-2
arranhões	-26
arrasa	3
arrasando	14
arrasou	32
arrastar	3
arrebentou	-26
arrebentou a	-4
arrependi	-45
arrependi da	-2
arrependida	-16
arrependido	-14
arrependimento	-23
arrependo	-3
arrogante	-11
arrumar a	7
arte	25
artesanato	5
articulado que	3
artificial	-5
as	-12
as abas	17
as atividades	5
as bebidas	3
as bordas	-4
as borrachas	-4
as cadeiras	-7
as compras	12
as contas	8
as cores	-1
as crianças	9
as cuecas	-3
as cápsulas	3
as câmeras	-1
as da	8
as demais	2
as descrições	19
as dimensões	-23
as entradas	-2
as especificações	6
as espectativas	-5
as exigências	3
as expectativa	6
as expectativas	8
as folhas	-6
as funcionalidades	1
as funções	5
as gavetas	-4
as hastes	-2
as instruções	2
as laterais	-2
as lentes	-7
as linhas	4
as lâmpadas	-1
as marchas	-2
as medidas	-2
as melhores	3
as minha	3
as minhas	-3
as mulheres	6
as necessidades	-10
as nossas	5
as novas	12
as novelas	-3
as origens	2
as outras	-2
as palavras	-6
as partes	-7
as pecas	-3
as peças	-3
as pilhas	-4
as prateleiras	-3
as pulseiras	2
as que	-6
as quinas	-1
as rodas	-3
as sujeiras	4
as tampas	-3
as tarefas	5
as teclas	2
as tintas	-5
as tiras	-7
as unhas	-3
as vezes	-2
asd	-7
asgard	4
aspecto	-5
aspecto de	-3
aspectos	2
aspira	9
aspira super	5
aspirador	5
aspirar	1
aspirar o	3
assa	1
assadeiras são	3
assaduras	6
assando	48
assento	-15
assim	2
assim !	3
assim ?	-15
assim aqui	-7
assim como	-1
assim fica	-2
assim gostei	16
assim mesmo	-9
assim nao	-13
assim não	-1
assim o	-15
assim para	-3
assim pra	23
assim que	6
assim recomendo	10
assim você	11
assim é	71
assistencia tecnica	-2
assisti	5
assisti o	3
assistindo	24
assistindo masterchefbr	18
assistir	5
assistir com	25
assistir filmes	2
assistir o	-10
assistir video	3
assistência	-13
assistência da	4
assistência e	-8
assistência técnica	6
asus e	5
atalhos de	5
atardeesua	-27
ate	-1
ate a	2
ate agora	4
ate dia	-5
ate então	9
ate hj	-15
ate hoje	23
ate minha	2
ate o	3
ate q	-4
atencao	5
atenciosa	39
atenciosa e	2
atenciosamente	1
atencioso	15
atencioso e	5
atenciosos	-4
atende	14
atende a	-5
atende ao	16
atende as	24
atende bem	4
atende mas	-3
atende minha	10
atende minhas	24
atende muito	7
atende no	5
atende o	18
atende os	22
atende perfeitamente	34
atende plenamente	4
atende todas	20
atende totalmente	3
atende tudo	3
atende às	10
atendem	6
atendendo	29
atendendo a	2
atendendo as	-13
atendendo bem	7
atendendo minhas	1
atendendo todas	3
atendendo às	2
atendente	-18
atendente disse	-2
atendentes	-1
atenderam	16
atendeu	49
atendeu a	3
atendeu ao	38
atendeu as	-23
atendeu bem	-12
atendeu dentro	-3
atendeu em	2
atendeu minha	38
atendeu minhas	14
atendeu muito	9
atendeu o	6
atendeu perfeitamente	8
atendeu plenamente	1
atendeu todas	17
atendeu às	19
atendida	6
atendida !	4
atendidas	3
atendido	13
atendido bem	3
atendidos	3
atendimento ao	2
atendimento das	1
atendimento e	-2
atendimento nota	3
atendimento para	2
atendimento prestado	6
atendimento péssimo	6
atenta	9
atenção	1
atenção dada	3
atenção dos	10
atenção na	4
atenção para	14
atinge	6
atingiu	19
atingiu as	5
atingiu minhas	2
atitude	-8
atitudes	-12
ativa	2
ativado	1
atividades	9
atividades do	7
atividades e	5
ato	-2
ato da	-4
ator	15
atraente	1
atrapalha na	-3
atrapalham	-5
atrapalhando	-5
atras	3
atrasa	-2
atrasada	-1
atrasado	-16
atrasado !	-3
atrasado e	-4
atrasado mas	11
atrasado o	-6
atraso	5
atraso !	2
atraso chegou	4
atraso e	-22
atrasou uns	7
atrativo	3
através	-7
através de	-1
através do	-3
atrito	-2
atriz	4
atrás	3
atrás de	2
atua	7
atuais	1
atual	1
atualidade	25
atualizado	8
atualizado e	3
atualizando	3
atualizar o	1
atualize	-3
atualmente	2
atualmente e	3
até	-7
até a	1
até agora	-1
até ai	-3
até antes	8
até aqui	8
até aí	4
até bom	-4
até dar	-5
até dia	-1
até hj	3
até hoje	-9
até no	-2
até o	10
até onde	10
até pra	-2
até que	-16
até ser	-7
até vale	-2
aula	6
aumentando	-2
aumento	-8
ausente	9
automatico	16
autor	29
autores	3
autorizada	-12
autorizado	-3
auxilia	5
auxiliam	8
auxiliar	-3
auxiliar não	-5
avalia	-2
avalia lo	-2
avaliado	-9
avaliar	-8
avaliar ?	25
avaliar algo	-9
avaliar o	15
avaliar pois	-6
avaliar quando	-2
avaliar se	4
avaliar um	-15
avaliar uma	-11
avaliarei	-2
avaliaçao	-15
avaliação	-1
avaliação completa	6
avaliação de	-1
avaliação do	-22
avaliação e	3
avaliação é	-9
avaliações de	2
avalie	-22
avaliei	6
avalio	-2
avançada	15
avaria	-21
avaria e	-5
avariada	-5
avariadas	-3
avariado	-20
avariado e	-4
avariados	-5
avarias	-10
avarias e	-4
avelã	-2
avental	-27
avental azul	-18
aventura	9
aventura e	4
avisar	-1
avisaram	-21
aviso	-18
aviso que	-3
avisou	3
avista	-4
avulso	14
axila	-2
axilas	6
azar	-18
azul	-7
azul !	4
azul eu	-27
azul masterchefbr	-9
azul na	-3
azul topázio	5
azul tá	-19
azul vai	-19
azul é	6
ação judicial	-2
aí	5
aí !	-4
aí agora	13
aí comprei	-3
aí já	3
aí o	-10
aí vai	-9
aí é	-5
b	-9
b ficou	9
b masterchefbr	2
b não	-14
b saiu	-31
baba	-5
babando	7
bacana	25
bacana !	21
bacana e	3
bacana mas	3
bacanas	12
back	2
backup	10
bad	3
bahia	8
bahia e	6
bairro	-3
baita	-9
baixa	-62
baixa qualidade	-35
baixas	-4
baixo	-11
baixo até	-3
baixo custo	2
baixo do	-12
baixo e	-7
baixo em	-2
baixo mas	3
baixo não	-4
baixíssima	-16
baixíssima qualidade	-11
bala	-2
bala no	22
balada	4
balança	-8
balança não	-3
balcão	-7
balde	-2
balsas	9
balsas ma	9
bamba	-6
bambas	-3
bancada	3
bancária	8
banda	4
bandido	-6
bando	-21
bando de	-16
banheira	8
banqueta	-2
banquetas	-1
baratas	2
baratinho	-2
barato do	19
barato e	1
barato mas	-3
barato mesmo	9
barato não	-5
barato o	5
barato que	-2
barato sai	-8
baratos	5
barba	11
barba bem	4
barba mas	3
barbosa	15
barra de	-2
barras	5
barulhenta	-9
barulhento	-2
barulhento e	-16
barulhento mas	42
barulhinho	2
barulho !	-6
barulho de	-3
barulho e	-3
barulho mas	15
barulho na	-2
barulho que	2
barulhão	-5
barzinho	4
base	3
base em	4
base é	-1
basta	15
bastante	27
bastante !	10
bastante a	1
bastante com	3
bastante da	15
bastante do	31
bastante e	20
bastante em	4
bastante espaço	3
bastante interessante	3
bastante lenta	-3
bastante leve	8
bastante na	-4
bastante o	-3
bastante os	11
bastante potente	23
bastante resistente	11
bastante satisfeita	2
bastante simples	8
bastante vapor	3
batalha	11
batata	-2
batatas	8
bate massas	5
batedeira	-1
batendo	-12
bater uma	3
bateria	-4
bateria acaba	-6
bateria boa	-2
bateria com	-5
bateria de	-1
bateria dele	-2
bateria demora	-2
bateria descarrega	-11
bateria dura	15
bateria duradoura	3
bateria durando	2
bateria durável	3
bateria e	-1
bateria muito	3
bateria não	7
bateria original	-2
bateria pesa	3
bateria poderia	9
bateria tem	7
baterias	-7
batido	-5
batidão	3
baunilha	-5
baunilha e	-3
bb	-7
bbb bom	4
bebedouro é	3
beber	1
bebida	4
bebidas	3
bebê	-5
bebê adorou	7
bebê de	-5
bebê mais	-2
bebê não	7
bebê sequinho	4
bege	-2
beijos	21
beijos ❤	8
bela	37
bela gil	21
bela imagem	3
belas	49
beleza	2
beleza do	5
beleza mas	2
belo horizonte	-2
belutti	62
belém	-2
belíssimo	15
bem	16
bem !	-3
bem ?	6
bem a	11
bem abaixo	-10
bem acabado	-6
bem acessível	-3
bem acondicionado	3
bem adequado	6
bem alto	14
bem antes	-21
bem ao	5
bem aos	-3
bem as	27
bem atendida	27
bem atendido	2
bem baratinho	3
bem bonita	3
bem bonito	1
bem básica	3
bem caro	2
bem claro	-6
bem colorido	-9
bem com	24
bem completo	4
bem confeccionado	10
bem confortável	-3
bem construído	8
bem da	9
bem decepcionado	-3
bem demais	8
bem dentro	7
bem detalhado	-2
bem diferente	-8
bem dividido	3
bem durável	2
bem e	10
bem eficiente	-2
bem elaborado	-3
bem em	3
bem embaladas	4
bem embalado	-17
bem entrega	2
bem escolhido	4
bem escuro	14
bem estar	8
bem explicativo	2
bem feita	-5
bem feitas	9
bem feito	1
bem feitos	4
bem feliz	5
bem fino	-3
bem firme	31
bem fofinho	5
bem fraca	-13
bem fraco	-23
bem fraquinha	-3
bem fraquinho	-5
bem frágil	-22
bem funcional	3
bem fácil	-7
bem grande	19
bem impresso	-3
bem inferior	-6
bem interessante	22
bem legal	-2
bem leve	-1
bem longe	-8
bem macio	14
bem mais	-2
bem mas	2
bem melhores	-6
bem minha	2
bem na	-9
bem nas	4
bem no	5
bem não	8
bem nítidas	2
bem oque	4
bem para	8
bem pelo	7
bem pesado	3
bem porém	-3
bem potente	10
bem pratico	8
bem precisa	12
bem preço	4
bem protegido	8
bem prático	-2
bem q	-4
bem quente	12
bem rapidinho	2
bem rapido	15
bem razoável	2
bem resistente	43
bem ruim	-10
bem rápida	4
bem rápido	6
bem satisfatória	5
bem satisfatório	3
bem satisfeita	-1
bem sequinha	18
bem seu	9
bem simples	1
bem sua	-2
bem também	6
bem tranquilo	10
bem triste	-21
bem tudo	7
bem um	3
bem via	3
bem é	17
bemmm	28
bene	15
bene barbosa	15
beneficio	-10
beneficio !	-1
beneficio a	2
beneficio do	6
beneficio e	2
beneficio para	4
beneficio que	3
beneficio vale	-4
benefício	39
benefício !	13
benefício compensa	-3
benefício da	10
benefício de	36
benefício do	7
benefício e	17
benefício entre	2
benefício excelente	6
benefício mas	-3
benefício muito	6
benefício no	8
benefício o	8
benefício se	7
benefício vale	7
benefício é	12
benefícios	32
benefícios de	8
benéfico	-3
bermuda	-5
bermuda de	-3
bernardes	-2
berro	64
berço veio	-2
bial	-2
biblioteca	3
bicho	-6
bicicleta é	-5
bike	-1
bivolt	-1
bj	28
bjs	8
bla bla	-3
black	-7
blackout	-4
blog	9
bloqueia	3
bluetooth é	10
blusa	8
blusas	-3
boa	18
boa !	41
boa a	-4
boa aderência	6
boa além	3
boa atende	3
boa bateria	4
boa bonita	-2
boa capacidade	7
boa carga	2
boa compra	8
boa câmera	20
boa de	-2
boa demais	7
boa durabilidade	1
boa duração	2
boa e	6
boa embalagem	2
boa entrega	-6
boa escolha	11
boa esquenta	4
boa fácil	11
boa impressão	2
boa leitura	5
boa leve	3
boa mais	-14
boa mas	-64
boa memória	3
boa mesmo	3
boa máquina	3
boa na	-3
boa noite	-9
boa o	10
boa para	12
boa performance	10
boa por	16
boa porem	-11
boa porém	-5
boa pra	-6
boa qualidade	25
boa que	2
boa recomendo	-4
boa relação	5
boa sucção	2
boa tarde	-41
boa tem	2
boa tv	-10
boa vazão	2
boa velocidade	22
boa visualização	7
boa vontade	-6
boas	28
boas e	36
boas informações	6
boas opções	5
boazinha	-3
bob	-21
bobo	5
boca	-15
boca e	-28
bocais	-4
bocal	-19
bocal para	-5
bocas	-1
bocas do	2
boleto	12
boleto bancário	2
bolha	-1
bolhas	-19
bolinha	2
bolo	2
bolos	3
bolsa e	7
bolsa que	-4
bolsas	2
bolso	5
bolsominion	11
bolsos e	4
bom	20
bom !	23
bom a	-5
bom acabamento	13
bom adorei	1
bom agora	-4
bom aparelho	4
bom apesar	3
bom as	14
bom assim	4
bom atende	-6
bom atendeu	1
bom atendimento	44
bom barato	4
bom bem	2
bom boa	2
bom bonito	-7
bom celular	1
bom chegou	-13
bom com	5
bom conforme	4
bom cumpre	8
bom custo	10
bom câmera	3
bom de	22
bom demais	15
bom dentro	7
bom desempenho	22
bom dia	2
bom disso	9
bom e	38
bom eficiente	3
bom ele	7
bom em	2
bom entrega	-3
bom esse	-3
bom estado	5
bom estou	3
bom eu	-2
bom facil	2
bom fluxo	3
bom foi	8
bom funcionamento	7
bom fácil	-10
bom gostaria	2
bom gostei	20
bom gosto	4
bom imagem	-7
bom já	12
bom leve	-13
bom mais	-26
bom mas	-9
bom material	13
bom me	3
bom mesmo	-26
bom meus	7
bom muito	-82
bom negócio	3
bom não	24
bom o	35
bom os	-2
bom ou	-6
bom ouvir	19
bom para	-7
bom parece	7
bom pelo	-2
bom pena	2
bom por	2
bom porem	-16
bom porém	-3
bom pra	-12
bom pratico	-3
bom preco	3
bom preço	6
bom principalmente	2
bom produto	69
bom qualidade	-7
bom que	5
bom realmente	12
bom recomendo	-45
bom relógio	3
bom rendimento	3
bom resistente	3
bom sem	31
bom sempre	-3
bom super	2
bom superou	6
bom só	5
bom tamanho	14
bom também	1
bom tem	-18
bom ter	2
bom travesseiro	4
bom um	1
bom vale	3
bom valeu	4
bom vou	8
bom é	-6
bom ótima	-4
bom ótimo	1
bomba	4
bomba que	-11
bommmm	5
bommmmm	9
bonecas	1
boneco	7
boneco muito	15
bonita !	2
bonita a	7
bonita com	38
bonita e	-4
bonita espaçosa	2
bonita mas	-23
bonita porém	-2
bonita prática	4
bonita só	13
bonita é	5
bonitas	8
bonitas e	4
bonitas são	7
bonitinho e	-10
bonitinho mas	-1
bonito	14
bonito !	1
bonito a	-1
bonito acabamento	3
bonito bom	15
bonito com	-3
bonito câmera	4
bonito e	17
bonito entrega	8
bonito leve	-2
bonito mais	-12
bonito mas	-42
bonito mesmo	11
bonito não	19
bonito porem	-4
bonito porém	-18
bonito que	46
bonito tem	-2
bonito um	13
bonito é	8
bonitos	-8
bonitos e	4
bons	41
bons e	18
bons mas	15
bons para	3
bonzinho	-3
bora	20
bordados	7
bordas	-13
borracha	-14
borracha de	-2
borracha é	-3
borrachas	-37
bosta	-18
bosta de	-9
bota	1
botão	-1
botão de	-4
botão netflix	3
botões	-19
br	-16
br de	-7
br produto	-4
branca	-14
brancas	-4
brancas na	-3
branco	-11
branco e	-14
branco ou	7
brancos	1
brasil	2
brasileira	15
brasileira e	6
brasileiras	-20
brasileiro	3
brasileiro de	11
brasileiros	-3
braulio	17
brazil	3
braço	-1
braços	-4
break	-4
breve possível	-3
brigadeiro	-6
brilhando	7
brilhante	6
brilhantes	11
brilho e	3
brilho nos	3
brincadeira	7
brincar bastante	4
brincarem	3
brincos	4
brincou muito	5
brinde	-1
brinquedo para	5
brinquedo veio	-2
brinquedos	4
britânia	-4
bugs	-13
bugs e	-3
bugs que	2
bula	-8
bumbum	-2
buraco	-5
buracos	-11
burocracia	-6
burocracia e	-9
burro	2
busca de	5
busca um	1
buscar nos	-2
buscava	7
busquem	3
básica e	4
básico	-1
básico mas	5
bão	33
bônus	13
c e	8
cabe	-3
cabe bastante	1
cabe em	-9
cabe no	2
cabeceira	-2
cabeleireiro	7
cabelo	1
cabelo bem	2
cabelo cresceu	2
cabelo curto	2
cabelo de	-2
cabelo fica	11
cabelo macio	3
cabelo mais	19
cabelo não	-7
cabelo super	10
cabelo é	-2
cabelos	6
cabelos deixando	5
cabeça	-2
cabeça !	-6
cabeça da	-5
cabeça do	-3
cabeça e	-5
cabeça se	10
cabeças	-7
cabeçote	-2
cabo	-1
cabo curto	-3
cabo de	2
cabo do	-15
cabo fica	-2
cabo não	-10
cabo p	6
cabo para	-4
cabo que	3
cabo é	-3
cabos	1
cabos que	4
cabíveis	-2
cacheado e	4
cachorra	2
cachorrinha	16
cachorro	2
cachorro não	12
cachorro é	11
cachos	4
cada	10
cada centavo	32
cada três	11
cada um	-2
cada vez	1
cadastrar	11
cade	-6
cadeira	-1
cadeira é	2
cadeiras	-2
cadeirinha	1
cadê	-49
cadê a	-13
cadê o	-3
caem	-13
cafe	2
cafeteira	10
cafezinho	-4
café	-7
café a	3
café coado	4
café da	23
café e	7
café em	4
café fica	4
café fresquinho	3
café não	-29
café sai	5
cagando	-15
cai	-21
caiba	12
caindo	-9
caio	-29
cair	1
cair e	-2
cair o	12
caiu	-24
caiu de	-3
caiu no	-4
caiu uma	5
caixa	3
caixa amassada	-3
caixa chegou	-1
caixa com	1
caixa e	-7
caixa em	4
caixa está	-3
caixa lacrada	7
caixa não	-2
caixa que	-1
caixa sem	-2
caixa toda	-9
caixa veio	-7
caixa é	-4
caixas	-4
caixas chegaram	-4
caixinha do	9
calar	-6
calcinha	-8
calculadora	1
calor que	4
calça	2
cama	-8
camada	-4
camara	3
camelô	-7
camera	-1
camera é	-2
caminha	10
caminho do	-6
camisa do	9
campo	5
cana	2
canais	-10
canais de	-2
canal	-3
canal de	-4
cancela	-8
cancela o	-5
cancelada	-16
cancelado	-16
cancelado e	-2
cancelado pelo	-5
cancelam	-11
cancelamento	-76
cancelamento da	11
cancelamento do	-31
cancelamento e	-8
cancelando	-4
cancelando a	-2
cancelar	3
cancelar a	-8
cancelar o	-6
cancelaram	-31
cancelaram a	-11
cancelaram meu	-2
cancelaram minha	3
cancelaram o	-8
cancelei	-13
cancelei a	-30
cancelei o	-4
cancelou	-38
cancelou meu	-3
cancelou o	-7
caneta	-1
cano	-5
cano de	-3
canta	6
cantando	-6
cantando elis	19
canto	-3
cantos da	-4
capa	-3
capa dura	-9
capa e	1
capa não	-2
capacidade	-3
capacidade é	3
capaz de	6
capilar	2
capim	9
capinha para	3
capinha é	-2
capitã	-11
capricha	12
capricho	10
capsulas	-8
cara ?	-10
cara com	-3
cara do	-3
cara no	-9
cara não	-5
cara é	20
caraca	-21
caralho	-4
caras	-7
caras e	-13
carcaça	1
carinhadeanjo	6
carinho	4
carla	15
carlos alberto	27
carmo	10
carne fica	3
carnes	29
caro !	-5
caro e	-5
caro mas	4
caro o	4
caro para	-13
caro pelo	-2
caro por	-9
caro porém	3
caro pra	-8
caro que	-5
caros e	2
carrega	2
carrega em	4
carrega muito	20
carrega rápido	36
carregada	-6
carregado	-10
carregador	-9
carregador do	-2
carregador e	2
carregador não	-13
carregador que	1
carregador veio	-3
carregadores	4
carregamento rápido	6
carregando	1
carregar	-3
carregar e	-5
carregar o	-3
carrinho tem	-4
carro mas	3
cartao	-1
cartucho	-6
cartucho preto	-16
cartuchos	-1
cartuchos não	-2
cartão	6
cartão e	1
cartão ou	4
cartão que	-2
cartão sd	-2
caráter da	3
caríssimo	-7
casa	2
casa !	1
casa a	3
casa como	2
casa de	5
casa em	-6
casa muito	6
casa na	-2
casa ou	-23
casa pois	-12
casal	-2
casamento	25
casamento a	4
casamento da	3
casar	24
case	-2
caseiro	17
caseiro e	4
casio	2
caso	6
caso contrario	-14
caso contrário	2
caso da	-3
caso de	1
caso e	-7
caso eu	-4
caso não	2
caso para	4
caso queira	3
caso vier	11
caso é	-5
casual	26
categoria	-2
catra	22
catraca	-2
causa	-4
causa de	-7
causa desse	2
causa disso	-16
causa do	-5
causando	-35
causou	-4
caí	-5
caído	-2
cebola	3
cecília	15
cedo	36
cedo para	5
celular	2
celular !	20
celular atendeu	3
celular bem	-2
celular bom	10
celular bonito	2
celular chegou	-2
celular com	-1
celular de	4
celular dentro	3
celular dia	-3
celular elegante	2
celular em	-4
celular estava	-3
celular já	-7
celular lindo	3
celular mais	2
celular meizu	3
celular muito	23
celular no	-5
celular não	4
celular o	1
celular para	3
celular rapido	2
celular realmente	5
celular recomendo	1
celular rápido	2
celular tem	-1
celular top	-4
celular trava	-14
celular tudo	7
celular veio	-2
celular é	18
celular ótimo	-3
celulares	1
celulares mas	3
celulares que	4
cena	5
cenas de	3
centavo	32
centavo !	7
cento	-3
central	-5
central de	2
central e	-1
centrifugação	-6
cera quente	2
cerdas	-1
cereja	24
certa	1
certa !	3
certa não	16
certa recomendo	5
certa sem	13
certa urgência	5
certeza	23
certeza !	47
certeza comprarei	3
certeza eu	5
certeza o	4
certeza se	4
certeza voltarei	4
certeza é	4
certificado de	-4
certinho	15
certinho !	19
certinho e	16
certinho em	3
certinho na	-2
certinho porem	-6
certinho sem	3
certo	3
certo !	6
certo com	9
certo e	-1
certo mas	-7
certo no	-3
certo para	18
certo produto	5
certo é	7
cerveja	12
cerâmica	-4
cesta	-4
chaga	7
chamada	-1
chamado de	12
chamados	-7
chamar	-9
chamas	5
chapa	-22
chapa de	-3
chapinha não	-11
charlie	18
charlie hunnam	18
charme	5
charmosa	4
chat	2
chata	-19
chata de	3
chateada	-11
chateada com	-5
chateada pois	-5
chateado	-15
chateado com	-5
chato	-23
chatos	3
chave	5
chave e	4
chave pra	4
chef	12
chefe	9
chefs	54
chega a	-6
chega antes	-18
chega doer	4
chega na	-10
chega é	-3
chegada	1
chegada do	2
chegado dia	-5
chegado em	2
chegando	1
chegando a	6
chegar	-1
chegar a	-3
chegar ainda	-2
chegar com	-1
chegar mais	2
chegar mas	61
chegar na	-5
chegar no	-2
chegar não	-5
chegaram antes	2
chegaram com	-4
chegaram muito	4
chegaria	-2
chegasse	-3
chegou	-4
chegou !	3
chegou a	1
chegou amassada	9
chegou amassado	-17
chegou apenas	-21
chegou avariado	-5
chegou bem	4
chegou certinho	15
chegou com	-6
chegou como	8
chegou conforme	5
chegou corretamente	4
chegou dentro	16
chegou direitinho	-8
chegou do	3
chegou e	-7
chegou em	28
chegou era	-2
chegou foi	-2
chegou intacto	4
chegou inteiro	3
chegou mais	4
chegou mas	-3
chegou muito	13
chegou na	1
chegou no	10
chegou para	-9
chegou perfeito	1
chegou pra	-7
chegou quando	-3
chegou quebrado	5
chegou rapidinho	-11
chegou rapido	1
chegou rápido	15
chegou super	-3
chegou só	-5
chegou td	6
chegou tudo	3
chegou um	3
chegou uma	5
chegou veio	-3
chegou voando	2
chegue	-31
cheguei	1
cheia	-11
cheia de	-4
cheio	-2
cheio de	-15
cheira	-3
cheirando	-7
cheiro	-13
cheiro de	-7
cheiro forte	-2
cheiro muito	-5
cheiro suave	4
cheiroso	9
cheiroso e	7
chevette	15
china	-11
chines	-2
chinês	-7
chip ou	6
chique	8
chocada	-11
chocado	-40
chocante	4
chorando	-34
chorando aqui	-13
chorar	-9
chorar masterchefbr	-23
chorei real	-31
churrasqueira	2
chuva	-1
chão	-2
chão e	-9
ciamob	-4
cibele	6
cidade	6
cima	-5
cima do	-1
cima e	-6
cinema	36
cinema em	5
cinquenta	14
cinta	-5
cinto	-3
cinto de	11
cintura	-5
cinza	3
clara e	2
claramente	-4
claras	-1
claras e	11
claro	1
claro e	2
classe	6
classificado	3
clean	7
clica	-5
clicando	-2
click	-3
cliente	-4
cliente a	-1
cliente da	-11
cliente de	2
cliente fica	-4
cliente fiel	3
cliente nota	9
cliente que	-11
clientes	4
clientes como	4
clientes e	2
clima	8
close	13
clube	8
clube do	4
clássico	32
clássicos	6
cláudia	28
cláudia raia	18
cm	-5
cm a	-3
cm de	-31
cmg	-21
coado	4
coador	-3
cobertas	4
cobra	-7
cobrado	-2
cobrado o	-3
cobram	-28
cobrando	-3
cobrança	-9
cobras	-22
cobre	-2
cobrir a	4
cobriu	3
coentro	-9
coerente	6
coifa	-4
coisa !	1
coisa boa	-5
coisa chata	7
coisa do	-3
coisa linda	5
coisa mais	22
coisa mas	-2
coisa p	-9
coisa pra	6
coisa ruim	5
coisa só	4
coisa é	-1
coisas e	-7
coisas em	19
coisas mais	20
coisas só	-4
coitado	-36
coitado do	-36
cola	-9
cola e	-2
coladas	-5
colado	-13
colchao	-2
colchão	-2
colchão de	-4
colchão não	-3
colchões	3
colchões de	6
coleira	5
coleta	1
coleta do	-3
colete	-12
coleção	13
coloca	-13
colocado	-7
colocam	-37
colocam um	-8
colocamos	-8
colocando a	19
colocar a	2
colocar ao	10
colocar muitos	9
colocar outra	-10
colocar um	8
colocar uma	-11
colocaram	-9
colocarem	-3
colocaçao	-7
coloco na	-6
colocou	-2
colocá lo	11
coloque	-2
coloquei	-11
coloquei a	-4
coloquei no	2
coloquei o	-6
coloquei para	-4
coloquem	-7
colorir	12
coluna	3
coluna do	11
com	-2
com a	-1
com acabamento	-1
com adaptador	14
com agilidade	4
com ajuste	5
com algumas	-2
com alguns	-2
com alguém	2
com aparência	-2
com apenas	5
com aquele	15
com aqueles	-11
com ar	16
com arranhões	-2
com as	2
com atendimento	1
com avaria	-10
com avarias	-7
com baixo	2
com barulho	-3
com bastante	1
com boa	11
com bom	12
com bonito	4
com capa	-3
com cartão	3
com cd	3
com cera	2
com certeza	20
com chave	1
com cheiro	-2
com cliente	-3
com cola	-2
com consumidor	-2
com controle	-2
com cor	-4
com cuidado	-2
com custo	4
com data	-11
com defeito	-39
com defeitos	-18
com desempenho	-2
com design	-11
com dificuldades	-2
com dois	-19
com dor	-5
com duas	3
com dó	-3
com e	1
com eficácia	5
com eles	3
com em	-6
com essa	-1
com essas	8
com esta	-7
com este	1
com estrutura	-3
com excelente	24
com extrema	4
com facilidade	-9
com falha	-4
com febre	-5
com filtro	5
com fio	-2
com fome	-18
com fone	-2
com formato	4
com fornecedor	-2
com gostinho	6
com imagem	6
com isso	-4
com jeito	8
com longa	3
com mal	-3
com manchas	-10
com marcas	-9
com menos	-30
com metal	2
com meus	15
com minha	1
com minhas	9
com na	3
com não	-13
com os	1
com outras	-1
com outro	3
com outros	-2
com pena	-8
com pequeno	5
com pequenos	-6
com personagens	6
com peças	-20
com pouco	-2
com poucos	-9
com prazo	2
com previsão	-2
com preço	-3
com preços	4
com problema	-3
com problemas	-1
com programas	4
com qualidade	2
com rapidez	21
com relação	3
com resultado	4
com roupas	-14
com segurança	-6
com sinal	2
com sucesso	10
com sérios	-2
com tanta	2
com tanto	-3
com tema	9
com toda	1
com todas	5
com todos	7
com tranquilidade	11
com três	-7
com tudo	5
com uma	-4
com urgencia	-12
com urgência	2
com user	55
com uso	-3
com valor	-1
com vazamento	-2
com versões	2
com vocês	-1
com voz	7
com watch	18
com água	-13
com áudio	4
com ótima	-8
com ótimo	24
com ótimos	-2
comandos	-14
combate	16
combina	17
combina com	13
combinado	1
combinou	6
comeco	-2
comediantes	3
comentário	11
comentários	2
comentários !	16
comentários mais	5
comentários que	-4
comentários sobre	4
comer	1
comercial	-48
comercializa	-4
começa	-19
começa a	-18
começa no	-6
começa usar	11
começam	-13
começando	9
começar	2
começar masterchefbr	25
começaram	-12
começaram a	-9
começo	2
começou	19
começou a	-36
começou com	3
comida	2
comida de	-4
comida que	12
comigo	9
comigo ?	27
comigo e	1
comigo foi	6
comigo mas	-4
comigo para	-5
commerce	-6
como ?	2
como a	-7
como abrir	-5
como algumas	2
como alguém	1
como antigamente	8
como anunciado	6
como apresentado	3
como apresentadora	-40
como as	-7
como assim	-37
como avaliar	-3
como cliente	-5
como combinado	22
como consumidor	-2
como descrito	6
como deve	5
como devo	-5
como disse	8
como diz	-2
como e	-9
como ela	4
como em	-2
como entregue	25
como esperado	37
como esperava	5
como essa	-6
como essas	-7
como estava	3
como eu	1
como faco	-5
como faço	1
como fica	-2
como ficou	3
como hoje	-5
como irei	-27
como mandar	12
como na	7
como novo	-1
como original	-13
como outros	5
como pode	-26
como podem	-6
como podemos	-2
como posso	-12
como presente	7
como proceder	-4
como produto	-5
como que	-25
como regular	-15
como saber	-10
como se	-9
como sempre	-21
como sendo	-6
como telefone	-4
como tinha	12
como toda	12
como todo	7
como todos	2
como um	-7
como vc	-19
como vcs	9
como vi	-3
como vocês	-20
como vou	8
comodo de	6
compacta	11
compacta e	-5
compacto	26
compacto e	18
comparado aos	2
comparativo	3
comparação	1
comparação com	2
compartimentos	4
compatíveis	3
compatíveis com	13
compatível para	4
compensa	2
compensa muito	16
compensa o	5
compensação	-2
competencia	13
competentes	3
competição	2
completamente	-19
completamente a	9
completamente diferente	-5
completar o	3
completas	6
completas e	9
completo	7
completo !	3
completo em	2
complica	-7
complicada	-3
complicado	-21
componentes de	10
comportamento humano	19
composição	-3
compra !	-4
compra bem	3
compra com	18
compra de	-5
compra dia	4
compra do	1
compra e	-5
compra em	-5
compra feita	-2
compra foi	-1
compra há	-5
compra já	-5
compra lo	7
compra muito	3
compra na	-6
compra nas	-1
compra neste	10
compra no	-11
compra novamente	3
compra o	1
compra onde	-3
compra outra	9
compra recomendo	-5
compra se	-10
compra um	-5
compra uma	-6
compra vcs	4
compradas	-3
comprado	1
comprado antes	3
comprado e	3
comprado em	-4
comprador	-9
compramos	4
compramos para	6
comprando esse	2
comprando mais	3
comprar	4
comprar a	5
comprar algo	-14
comprar assim	3
comprar cada	4
comprar com	2
comprar da	-3
comprar e	2
comprar em	-6
comprar esse	2
comprar eu	-3
comprar já	-5
comprar mais	19
comprar muito	2
comprar na	1
comprar nesse	2
comprar no	-11
comprar não	6
comprar outra	1
comprar outro	-2
comprar pesquisei	-2
comprar que	-6
comprar recomendo	2
comprar sem	63
comprar sempre	6
comprar separado	4
comprar um	-4
comprar vai	-2
comprar você	7
comprarei	-2
comprarei mais	-7
comprarei novamente	-4
comprarem	3
comprarem esse	5
compraria	30
compraria novamente	16
compras com	-2
compras na	-3
compre	-5
compre com	3
compre o	8
compre outro	-5
compre se	-2
compre um	-19
compreender	17
compreender a	6
compreensão	5
comprei	-14
comprei a	1
comprei achando	6
comprei como	-11
comprei confiando	-6
comprei da	-2
comprei dia	-11
comprei dois	-16
comprei duas	-1
comprei ele	2
comprei em	-4
comprei esse	-8
comprei esta	-2
comprei este	-11
comprei eu	2
comprei foi	-2
comprei há	-1
comprei mais	3
comprei mas	-7
comprei meu	-1
comprei na	-1
comprei nas	1
comprei no	-4
comprei numa	21
comprei não	-1
comprei o	-20
comprei os	-7
comprei outra	1
comprei outro	3
comprei outros	-5
comprei paguei	-9
comprei para	5
comprei pensando	-3
comprei porque	-1
comprei pq	-3
comprei pra	4
comprei recomendo	9
comprei sabendo	-11
comprei sem	10
comprei um	-2
comprei uma	-8
comprei é	-1
comprem em	-2
compressor	-11
comprimento	-1
compro	2
compro a	2
compro da	2
compro e	6
compro nesse	3
compro o	2
compro sempre	2
compro uma	-5
compromete	2
compromete a	-7
comprometer	-5
comprometimento	1
comprometimento com	2
comprova	-6
comprá	4
comprá la	4
computador	3
comum	-2
comum e	-11
comunicação	1
comunicação com	-2
comunicações	3
comunidade	6
comuns	-12
comércio	-4
conair	-2
conceito	1
conceituada	-2
concluindo	-2
concluir	-3
conclusão do	-3
conclusões	-3
concorrência	9
concreta	-3
concreto	6
condiz	10
condição	-1
condições	-2
condições !	-13
condições de	-4
condições para	2
condições porém	11
conectado	-8
conectei	-2
conectividade	-4
conector	9
conexões e	-3
confeccionado	4
confere	1
confere com	23
conferi	-5
confesso que	1
confiança em	5
confiar	5
confiava	-3
confiavel	1
confiei	4
configurada	-4
configurado	-5
configurar	3
configuração	-3
configuração e	3
configuração mas	3
configuração para	-3
configurações bem	3
confio	3
confio na	5
confio no	6
confirmar	-11
confirmar a	-2
confirmação	1
confiável	2
confiável e	10
conforme	11
conforme a	1
conforme anunciado	9
conforme anúncio	4
conforme as	3
conforme combinado	6
conforme descrito	1
conforme descrição	15
conforme especificações	-10
conforme esperado	-11
conforme eu	2
conforme expectativa	4
conforme o	34
conforme os	7
conformes	19
conformidade	14
conformidade com	6
confortavel	4
conforto	12
conforto ao	3
conforto e	3
confortáveis	-8
confortável	34
confortável !	3
confortável e	15
confortável para	20
confundem	-5
confusas	-4
confuso	-2
conhece	-3
conhecemos	3
conhecer	22
conhecer um	2
conheci	6
conhecia	38
conhecia a	7
conhecia e	4
conhecia o	17
conhecido	4
conhecido por	11
conhecimento	1
conheço	1
conheço a	2
conjunto com	-2
conotação	-5
consegue	7
consegui	1
consegui falar	-2
consegui montar	5
conseguia	5
conseguido	6
conseguir	-5
conseguir abrir	2
conseguiria	-13
conseguiu entregar	43
consequentemente	-10
consertar	-12
conserto	-39
considerando que	-18
consideração	-3
consideração com	-6
consigo	2
consigo fazer	4
consigo ver	5
console	2
consoles	17
consoles de	7
consta como	6
consta que	-12
constando	-3
constar	6
constava	-3
constrangimento	-3
construção de	4
construído	10
consul	-5
consultas e	7
consultório	-7
consumidor	-16
consumidor !	10
consumidor e	6
consumidor que	-2
consumidora	-2
consumidores	1
conta ?	8
conta bancária	8
conta disso	-12
contagem	-9
contar	4
contato com	7
contato comigo	20
contato da	-4
contato direto	-2
contato e	-11
contato mas	2
contato no	-5
contato para	-48
contato pra	-13
contato via	1
contatos	3
contatos de	9
contente	40
contente com	21
contente e	5
conter	-11
conter a	-4
conteúdos	1
contidas	2
continua assim	9
continua igual	6
continuam	-12
continuar	1
continuar com	19
continuar lendo	7
continuação	8
continue	27
continue assim	9
continuem	9
continuem assim	5
continuo	13
continuo aguardando	6
continuo no	6
continuo sem	-2
continuou	-20
conto o	9
contra a	-2
contra o	6
contrario	-2
contrario vou	-5
contratar um	-4
contrate	-32
controle	2
controle de	1
controle e	-22
controle não	-14
controle sem	10
controle smart	9
controles	5
controles remotos	4
contrário	-1
contrário de	3
convenhamos	16
conversa	-4
conversa com	-11
conversacombial	2
conversacombial com	4
conversacombial e	5
conversacombial hj	7
conversacombial hoje	29
conversacombial ❤	13
conversacombial 😀	21
conversando	-10
conversei	-8
conversei com	-2
conversor	3
conversor digital	4
convidada	-9
convidados	-3
cool	18
cooler	-2
coordenação	7
copa	5
copia	-3
copo desses	27
copo que	-2
copo é	5
coqueteleira	-2
cor	-4
cor azul	2
cor cinza	-2
cor da	-16
cor diferente	-19
cor do	-11
cor dos	-2
cor errada	-1
cor não	2
cor preta	-2
cor veio	1
cor verde	-2
cor vermelha	-2
cora	-14
coração	1
coração masterchefbr	15
cores vivas	13
corporal	11
corre o	-7
correio	4
correio e	-2
correio não	-2
correios	9
correios e	-12
correios estão	2
correios no	-4
correios não	-3
correios o	-3
correndo	-4
corrente de	6
correr	4
corresponde	20
corresponde ao	19
corresponde as	5
corresponde às	9
correspondendo	20
correspondeu	73
correspondeu a	3
correspondeu ao	5
correspondeu as	2
correspondeu com	8
correta não	11
correta porem	-2
corretamente	1
corretamente e	2
correto e	5
correto mas	-7
correto para	-2
correu	6
corrupção	-28
cortada	-9
cortado	-3
cortando	-4
cortar um	2
cortei	-2
cortina	-2
cortina em	-4
cortou	-4
costa	-1
costumam ser	6
costura	-4
costura da	-3
cotado	-10
coube	8
coube certinho	-3
cozimento	3
cozimento rápido	3
cozinha	11
cozinha com	-3
cozinha ficou	2
cozinha no	5
cozinhando	56
cpf	-3
cr	18
cravejado	13
cravejado de	13
credibilidade	-24
credito	-10
creio	-2
creio que	-1
cresce	17
cresceu	24
criado	-2
crianca	-4
criança não	-5
criança é	4
crianças	-1
crianças amam	3
crianças amaram	7
crianças com	5
crianças maiores	-3
crianças pequenas	5
crianças que	6
crime	-24
criou	13
crises	7
cristal	8
critério	12
crush	5
crédito	9
crítico	2
cueca	-17
cuecas são	9
cuidado !	-6
cuidado na	-5
cuidado pois	4
cuidados	-3
cuidadosa	-2
cuidar	-3
cujo	1
culinária	8
culpa dos	9
culpa no	-3
culpa é	-5
cumpre	36
cumpre a	-7
cumpre as	-5
cumpre com	-9
cumpre conforme	6
cumpre muito	1
cumpre o	13
cumpre suas	10
cumpre todas	3
cumpre tudo	2
cumpri com	3
cumpri o	3
cumprido	18
cumprindo	2
cumprir com	12
cumpriram	4
cumpriram o	3
cumpriu	26
cumpriu as	5
cumpriu com	3
cumpriu o	9
curta	-75
curtas	-9
curte	19
curte o	2
curti	18
curti muito	4
curtindo	58
curtindo muito	3
curtiu	5
curtiu muito	5
curto	-2
curto mas	4
curto o	-6
custa	-1
custa mais	-5
custa r	-3
custo	-7
custo baixo	4
custo beneficio	3
custo benefício	-26
custo benéfico	-3
custo de	-11
custo e	39
custo x	14
custos	1
custou	-1
custoxbenefício	4
cá	-52
cápsula não	2
cápsulas	4
cápsulas são	6
câmara é	8
câmbio	-2
câmera	-12
câmera boa	12
câmera excelente	25
câmera muito	-2
câmera não	-6
câmera traseira	1
câmera é	7
câmeras	1
câmeras boas	4
câmeras frontal	6
câmeras são	-5
cão	9
cítrico	4
cód	3
código	3
código de	3
código para	4
cópia	-10
d e	15
d gente	-2
d água	8
da	-1
da americanas	3
da anatel	-4
da assistência	3
da atualidade	9
da bahia	47
da barba	9
da best	3
da blusa	8
da boas	5
da cabeceira	-2
da cadeira	2
da casa	2
da categoria	-7
da china	-30
da cidade	5
da compra	9
da conversa	4
da copa	8
da cor	-3
da corrente	-2
da criança	1
da câmera	-1
da data	21
da descrição	6
da devolução	-17
da digital	8
da dolce	8
da eficiência	4
da electrolux	6
da empresa	-30
da equipe	-9
da espiritualidade	4
da expectativa	3
da fama	-15
da família	5
da faxina	-7
da fonte	-3
da foto	-15
da franquia	5
da funcionalidade	4
da fátima	21
da garantia	-41
da gaveta	-5
da gente	5
da hp	-1
da humanidade	10
da hélice	4
da idade	-8
da imagem	-4
da internet	12
da leitura	-2
da limpeza	7
da linha	-1
da logística	9
da loja	-2
da madeira	-7
da marca	-1
da mata	13
da mel	37
da melhor	3
da mercadoria	-2
da mesa	-22
da mesma	-4
da miriam	-25
da mirian	-5
da monica	7
da montagem	-3
da motorola	-1
da muito	-7
da mulher	-5
da média	8
da netflix	-2
da nintendo	2
da noite	11
da nota	-2
da obra	4
da original	-8
da panela	-1
da para	4
da parte	-3
da personagem	6
da peça	5
da placa	-3
da plateia	-12
da poeira	9
da porra	6
da pra	-1
da praça	17
da programação	-3
da propaganda	-8
da pré	9
da qualidade	3
da que	-21
da rapidez	1
da roupa	-2
da sala	-2
da sansung	1
da semana	-2
da série	2
da taiff	3
da tampa	5
da tarde	13
da televisão	2
da temporada	25
da tomada	-1
da tramontina	9
da transportadora	2
da troca	6
da tv	1
da tábua	-2
da user	-25
da venda	-6
da vontade	12
da xícara	5
da yuko	-24
dados	-1
dando	-1
dando de	-3
dando defeito	-3
dando pra	-7
dando show	27
dando uma	20
danifica	-8
danificada	-15
danificada e	3
danificadas	-17
danificado	-44
danificado e	-2
danos	-2
dança	11
daquela	-6
daqui	8
daqui a	17
daqui um	6
dar	2
dar certo	-5
dar de	1
dar defeito	-5
dar minha	-9
dar para	1
dar pra	-3
dar uma	-1
dardos	-3
darem	-9
daria nota	8
dará	14
das americanas	-2
das bocas	2
das cadeiras	5
das caixas	-3
das cenas	3
das coisas	39
das duas	-2
das espectativas	4
das expectativas	10
das ferramentas	3
das frequencias	6
das funções	-4
das lojas	1
das lâmpadas	-3
das melhores	29
das mesmas	-4
das minhas	-17
das mães	1
das músicas	-9
das peças	-6
das piores	-6
das portas	2
das teclas	2
data	1
data certa	2
data da	-11
data de	1
data do	-1
data e	-4
data esperada	6
data limite	-4
data marcada	6
data não	-6
data prevista	10
datas	-1
dava	2
day	4
daí	-13
daí as	-6
ddr	-3
de	-2
de abril	-8
de acabar	5
de achar	2
de acidente	-4
de acionamento	3
de acontecer	5
de acordo	14
de administrar	2
de adoção	8
de agradecer	3
de ainda	-2
de ajustar	3
de ajuste	-4
de ajustes	-3
de algo	-10
de alguma	-7
de alguém	-4
de alimentação	-2
de alimentos	23
de alta	29
de altura	-1
de altíssima	4
de ambos	-2
de ano	1
de análise	4
de aparar	4
de apertar	4
de aplicar	2
de aplicativo	-5
de apps	2
de armazenamento	10
de assistir	24
de assistência	1
de atendimento	7
de atenção	-1
de atraso	1
de atualizações	4
de avaliação	4
de aventura	5
de bairro	-6
de baixa	-24
de baixo	-6
de baixíssima	-9
de barulho	45
de batalha	8
de batatas	3
de bateria	-2
de baunilha	-3
de boa	3
de bola	41
de bom	4
de boneca	-6
de bonecas	3
de bonitas	5
de brincos	12
de brinquedo	-10
de cabeça	4
de café	-1
de calor	11
de canais	-5
de canal	4
de cancelamento	-7
de cancelar	-4
de capa	2
de casamento	6
de centrifugação	-7
de chegada	-2
de chuva	2
de cima	-12
de cobre	-2
de colocar	-2
de coluna	4
de combate	4
de comer	12
de comida	15
de como	-1
de comprometimento	5
de compromisso	-3
de comunicação	1
de comércio	-2
de confiança	1
de conhecer	33
de consideração	-14
de controle	2
de copos	5
de cor	2
de cores	4
de cozinhar	6
de credito	-3
de criança	-2
de cristal	21
de crédito	-3
de custo	2
de dados	-4
de defeito	-1
de defesa	1
de dente	-3
de depilação	4
de desligar	-9
de detalhe	4
de deus	-4
de devolução	21
de dezembro	-13
de dia	1
de diferente	-5
de dificuldade	3
de difícil	-6
de digital	5
de distribuição	-4
de dizer	1
de dois	-23
de duas	-8
de dúvidas	7
de e	-9
de economizar	3
de edição	5
de empresas	-2
de encher	-8
de encomendar	6
de encontrar	4
de entender	1
de envio	-3
de escola	7
de escrever	2
de escritório	-4
de espalhar	5
de espera	-1
de esperar	4
de estudar	3
de está	5
de excelente	21
de excelência	6
de experiências	2
de expressão	13
de extrema	7
de fabricação	-14
de facil	15
de fato	-1
de ferro	-1
de ferrugem	-16
de fevereiro	-32
de filtro	2
de filtros	13
de firmware	-2
de fixação	-6
de fora	-8
de forma	2
de fotos	12
de frente	-6
de frete	-24
de funcionar	-30
de fundo	-2
de funções	3
de futebol	6
de fábrica	-11
de fácil	26
de ganhar	12
de garantia	6
de gasolina	2
de gastar	-3
de gelo	7
de girar	-3
de gosto	6
de grande	2
de graça	55
de guardar	-15
de hidratação	8
de hoje	-1
de imagem	6
de impressão	11
de impressões	-3
de informações	-5
de instalar	3
de instrução	-1
de internet	-2
de ir	-40
de janeiro	-10
de jeito	-4
de jogos	-2
de lado	-4
de laranja	-2
de largura	-2
de lavar	3
de led	-15
de leitura	9
de lençol	-2
de ler	2
de levantar	5
de ligar	-1
de limpar	16
de linda	-24
de lindo	9
de linha	5
de loja	-3
de madeira	-2
de maio	1
de mal	-21
de mandar	-14
de maneira	2
de manhã	-5
de manusear	19
de manutenção	5
de marcas	-2
de marcha	-6
de marchas	5
de março	-18
de massa	4
de mau	-2
de medida	-2
de medo	-5
de meia	-2
de melhor	-2
de melo	4
de memoria	-2
de menor	-3
de mercadorias	10
de mesa	4
de metal	-7
de meus	-3
de mexer	-3
de minha	-1
de moda	-18
de mofo	3
de montado	-1
de montagem	-3
de montar	2
de morte	-35
de mudar	2
de muita	2
de muito	-3
de má	-23
de mãe	37
de mão	2
de música	2
de nada	-2
de natal	-1
de noite	10
de noiva	-14
de novelas	-8
de odin	9
de olhar	-3
de olho	9
de operar	-2
de origem	-5
de otima	1
de ouro	-2
de outra	-1
de outras	2
de outro	-5
de ouvido	-1
de pagamento	2
de pagar	-2
de paisagem	-4
de paixão	7
de palhaços	-3
de papel	-5
de papelão	3
de parabens	7
de parabéns	41
de parceiros	-2
de parecer	4
de pau	-2
de pelos	-2
de pena	4
de pequenas	-2
de pequeno	4
de perfumes	4
de pessima	-1
de pilhas	3
de pintura	2
de pipoca	22
de pisos	6
de plastico	-9
de plástico	-25
de poeira	-17
de ponta	7
de postagem	11
de pouca	-15
de pouco	2
de praticidade	3
de pratos	5
de preparar	12
de presente	16
de preto	1
de preço	12
de primeira	23
de problema	-9
de produto	-1
de profundidade	5
de programar	6
de projetos	4
de puxar	-10
de péssima	-7
de qualidade	21
de qualidades	5
de quando	2
de quase	3
de que	7
de quebrar	-3
de queijo	2
de r	-15
de ram	1
de rastreamento	-7
de rastreio	5
de recarga	-2
de receber	1
de receitas	3
de reclamação	-5
de reclamações	3
de recursos	-6
de relacionamento	2
de repente	-4
de reposição	9
de resistência	15
de resolver	-2
de respeito	-13
de responsabilidade	-16
de resto	3
de retorno	-2
de rosa	-3
de roubo	-3
de roupa	-4
de rápido	2
de saber	6
de sabor	5
de sair	-6
de sardinha	54
de sc	-17
de serviço	-3
de silicone	-1
de sim	5
de sobremesa	3
de som	12
de sono	-3
de tamanho	1
de tanta	6
de te	5
de tecido	-5
de tentar	-4
de terror	-30
de todos	-3
de toilette	-3
de tomar	-3
de trabalho	4
de transportar	-2
de tratamento	-2
de tres	-2
de troca	15
de trocar	-5
de trás	-11
de três	-6
de tudo	2
de ultima	2
de um	-1
de uma	-2
de unicórnio	19
de uns	-1
de usado	-3
de usar	2
de uso	-33
de validade	-1
de vcs	3
de vedação	-4
de vencimento	2
de vender	-10
de vez	-14
de veículos	2
de viagem	-2
de vidro	2
de vinho	-3
de vir	-17
de virar	-4
de voces	-3
de você	-11
de vocês	11
de volta	4
de vários	-4
de vídeos	28
de wifi	2
de óleo	-2
de ótima	19
de ótimo	12
deca	4
decepcionada	-83
decepcionada ao	-3
decepcionada com	-1
decepcionada pois	-6
decepcionado	-47
decepcionado !	-2
decepcionado com	-8
decepcionando	-2
decepcionante	-36
decepcionante !	2
decepcionante o	-2
decepcionei	-52
decepcionei com	-2
decepcionei pois	-6
decepcionou	-35
decepçao	-4
decepção	-86
decepção !	-14
decepção total	-5
decidi arriscar	4
decidi comprar	4
decidiu	-1
decorar	-17
decorativo	-2
decoração	-1
decorrer	3
decorrer do	9
dedicação	9
dedicação para	9
dedo	-17
dedos	-1
dedos mas	6
defasado	-5
defeito	-50
defeito !	-5
defeito a	-3
defeito com	-7
defeito de	7
defeito do	-5
defeito e	17
defeito foi	-2
defeito já	4
defeito na	1
defeito no	-10
defeito não	5
defeito o	1
defeito ou	1
defeito pois	-1
defeito é	7
defeitos	-31
defeitos de	-2
defeitos mas	3
defeitos no	-4
defeituosa	-3
defeituosas	-2
defeituoso	-8
defesa	3
defesa do	2
deficiência	2
definido	4
definitivamente	-3
deformado	-3
degustar	-6
dei	3
dei de	7
dei para	2
deitado	26
deitar	-8
deixa	-2
deixa cabelo	5
deixa de	-3
deixa mais	4
deixa muito	-9
deixa o	3
deixa os	3
deixa passar	-6
deixa um	23
deixando	-4
deixando a	-5
deixando muito	-2
deixar	-2
deixar as	11
deixar em	3
deixe	-3
deixei	2
deixei de	-2
deixei passar	3
deixem	2
deixo uma	7
deixou	-1
deixou a	-8
deixou minha	-7
deixou na	-7
deixou um	-2
dela	-1
dela ela	-12
dele mas	-4
dele muito	6
dele é	-2
deles	-9
delicada	-4
delicadeza	12
delicado	4
delicia	9
deliciosas	8
delicioso	24
delícia	47
delícia !	3
demaaais	20
demais	-2
demais !	17
demais clientes	4
demais de	3
demais do	5
demais e	-15
demais esse	39
demais nos	33
demais não	-4
demais tudo	5
demonstra	3
demora	-17
demora da	-2
demora demais	3
demora muito	-11
demora no	-2
demora para	5
demora pra	-2
demorada	-1
demorado	-7
demorado e	-5
demorado tanto	-4
demoram	-8
demorando	-8
demorando a	-2
demorando para	-3
demorar	-2
demorar mais	2
demorar tanto	-3
demorei um	2
demorou muito	1
demorou pra	1
demorou quase	4
demorou um	2
demorou uns	5
dental	-4
dente	-2
dentição	6
dentro	6
dentro das	5
dentro do	12
dentro dos	6
denunciar	-2
depila	4
depilação	-7
depilação que	9
depois	-5
depois cancelam	-3
depois da	-8
depois das	-2
depois de	-2
depois dessa	-7
depois desse	-2
depois disso	-7
depois do	-1
depois me	-4
depois não	-3
depois o	-2
depois para	3
depois parou	-6
depois que	1
depois vou	10
depois é	2
depressão	-8
depósito	-4
depósitos	7
deram	-10
desafios	4
desaine	-2
desamassar	3
desapontada	-14
desapontado com	3
desapontou	-4
desarmar	10
desatualizado	-3
desbloqueado	3
desbota	-2
descarrega	-47
descarrega muito	-24
descarrega rápido	-6
descarregou	-2
descartado	3
descartável	-4
descasca	-9
descascada	-4
descascadas	-4
descascador	-14
descascando	-29
descascar	-11
descascou	-41
descaso	-86
descaso com	-11
descaso total	-8
desce	3
desce do	4
descobri	1
descobri que	-10
descobrir o	3
descobriu	-3
descolada	-4
descolando	-9
descolou	-10
desconecta	-3
desconfiada	8
desconfortavel	-5
desconforto	-13
desconfortável	-39
desconfortável para	-4
descontando	3
descontentamento	-9
descontente	-23
descontente com	-3
descosturou	-4
descreve	-1
descrito !	4
descrito que	-2
descrição	-2
descrição diz	-5
descrição do	-4
descrição e	-1
descrição fala	-2
descrição falava	-2
descrição não	-19
descrições	6
desculpa	-50
desculpa mas	-3
desculpe mas	-6
desde	4
desde as	8
desde dezembro	-3
desde do	-15
desde então	-4
desde ja	-7
desde já	-3
desde o	-20
desde os	6
desde quando	-1
deseja	12
desejados	2
desejam	3
desejar	-11
desejar a	-3
desejar e	-1
desejar foi	7
desejar na	-1
desejar não	2
desejar um	4
desejar é	2
desejava e	3
desempenha	17
desempenha bem	11
desempenho	13
desempenho !	2
desempenho do	5
desempenho e	13
desempenho gostei	4
desempenho no	5
desempenho não	-2
desempenho ótimo	7
desenho	1
desenho e	5
desenvolver	6
desenvolvimento	44
desenvolvimento e	4
desesperada	-24
desesperada masterchefbr	-20
desfia	-5
desfiada	-3
desfiar	-4
desgasta	-3
desgaste	3
design	-5
design bonito	34
design da	5
design dele	6
design e	-11
design moderno	26
design é	-7
designado	6
designe	-16
designer	-11
designer bonito	-4
designer e	-4
designer lindo	7
designer muito	2
desisti	-9
desisti de	-6
desistir	-4
desistir da	-3
desisto	-5
desliga	-27
desliga e	-7
desliga o	-3
desliga sozinha	-2
desliga sozinho	-2
desligada	-3
desligadas	3
desligado	-16
desligando	2
desligando sozinho	2
desligar	-22
desligava	-12
desligou	-14
desligou e	-2
desliguei	-2
desliza	2
desmontado	-5
desnecessárias	10
desorganizada	-40
desorganizados	-5
despacha	4
despachado	-4
desperta o	6
desproporcional	-5
desregulada	-10
desrespeito com	-6
dessa	1
dessa foi	7
dessa forma	-17
dessa loja	3
dessa mulher	51
dessa panela	6
dessa vez	1
dessas	-14
dessas !	-10
desse	-11
desse e	-2
desse livro	10
desse mais	11
desse mundo	15
desse nem	-8
desse porte	-12
desse programa	-13
desse rapaz	-4
desse tipo	-3
desse é	2
desses	-6
desta	4
desta empresa	-2
desta marca	2
desta vez	-20
destaque	2
destaques	57
deste	1
deste celular	2
deste produto	1
destinatário ausente	9
destruído	6
desvantagem	2
desvantagem é	16
detalhe é	3
determinadas	8
determinado	7
detestei	-4
detesto	-17
deu	1
deu curto	-2
deu defeito	-9
deu muito	-7
deu o	-9
deu problema	-5
deu tudo	22
deu vontade	35
deus abençoe	16
deus gente	-17
deus me	-18
deus não	-7
devagar	-2
deve	7
deve corrigir	6
deve estar	-17
deve melhorar	15
deve ser	2
deve ter	-1
devem	8
devem estar	-10
devem ter	-2
devendo	-3
deveria	-4
deveria entregar	9
deveria haver	-2
deveria melhorar	4
deveria passar	16
deveria ser	-29
deveria ter	-5
deveriam	-4
deveriam ler	3
deveriam melhorar	3
deveriam ter	-5
deveriam vir	-9
devia	-17
devia se	-2
devidamente embalado	2
devido	2
devido a	-1
devido ser	7
devo	-7
devo fazer	1
devo proceder	-5
devolucao	4
devolução	-45
devolução de	-4
devolução do	-39
devolução e	23
devolução mas	-1
devolução ou	-3
devolva	-4
devolva o	-2
devolvam	-42
devolvam o	-2
devolve	-23
devolve lo	-5
devolvem	-6
devolvem o	-5
devolvemos	-6
devolvendo	-19
devolvendo o	-3
devolver	-55
devolver e	2
devolver meu	-4
devolver o	-41
devolveria	-3
devolvi	-51
devolvi e	-3
devolvi o	-1
devolvido	-15
devolvido e	-5
devolvê	-2
devolvê lo	-2
dez	2
dez !	17
dezembro	-14
dezembro de	-1
dezembro e	-10
dia !	-2
dia a	28
dia ainda	2
dia certo	4
dia com	17
dia comprei	-4
dia da	-2
dia de	-7
dia desde	-3
dia e	1
dia funciona	4
dia mais	-14
dia meu	-2
dia o	-7
dia parou	-3
dia pro	20
dia produto	2
dia se	3
dia seguinte	1
dia todo	9
dia vai	-3
diabo	13
diabo que	13
diabos	-10
diadasmães	30
diante	-1
dias	4
dias !	2
dias aguardando	-3
dias antes	-11
dias atrás	-2
dias chega	9
dias da	-2
dias de	-3
dias do	-2
dias e	-1
dias ele	-4
dias esperando	8
dias foi	10
dias mas	7
dias na	-4
dias no	-4
dias não	-6
dias para	-11
dias pra	2
dias que	20
dias só	30
dias uteis	2
dias úteis	-2
dica	5
dica !	2
dica para	9
dicionário	2
didática	2
didático	17
didático e	4
dieta	-2
diferenciadas	3
diferenciado	10
diferencial	16
diferencial da	3
diferencial de	2
diferente	-26
diferente com	-2
diferente da	14
diferente de	6
diferente do	-23
diferente e	-2
diferente por	4
diferente que	-3
diferentes	-7
diferentes do	-19
diferentes e	-1
diferentes para	4
diferentes tamanhos	3
diferenças	-8
dificil	-3
dificil de	-2
dificuldade de	1
dificuldade em	-3
dificuldade na	-8
dificuldades com	3
dificuldades para	-7
dificulta	-18
dificulta a	-6
dificultando	-36
dificultando a	-1
dificultando o	-2
difíceis de	-4
difícil	-23
difícil de	-7
difícil encontrar	6
difícil manuseio	-2
difícil pra	-6
difícil se	-6
diga	13
digam	3
digna	3
digna de	3
digno	30
diluir	-3
dimensões	-14
dimensões do	-6
diminui	1
dinheiro !	3
dinheiro de	-54
dinheiro e	-11
dinheiro fora	-34
dinheiro jogado	-22
dinheiro pago	-2
dinheiro perdido	-2
direct log	7
directlog	1
direita	-4
direitinho	22
direitinho bem	7
direitinho e	-4
direitinho no	12
direito	1
direito ao	-2
direito de	3
direito e	-3
direitos	-12
direto	2
direto com	-3
direto da	8
direto do	2
direto e	-3
direto na	-6
direto no	-3
diretor	5
diretor do	5
diria	2
disciplina	6
disciplina de	6
disco para	7
discreta	8
discreta e	6
discrição do	6
discutindo	-5
disney	5
dispensa	37
dispensa comentários	8
dispensam	7
dispensam comentários	7
dispenser	-9
display	1
disponibiliza	2
disponível	-2
disponível e	-2
disponível no	-4
disse	5
disseram	23
disseram que	15
disso	-3
disso e	-3
disso não	1
disso é	2
dissolve	9
distancia	-1
disto	-2
distorcida	-2
distribuidor	2
distribuidora	2
distribuição	-5
distância de	-3
distância do	8
dito	-13
dito que	-1
diva	4
diva videoshowaovivo	19
divergente	-3
diversao	10
diversas	1
diversas compras	-3
diversas cores	5
diversas funções	2
diversas vezes	-1
diversificado	3
diversos	1
diversos produtos	4
diversão	16
diverte	5
divertida	10
divertida e	5
divertido	49
divertido e	3
divertimento	2
divertindo	8
divide	2
dividido	5
divisões	2
divulgado	-3
divulgado no	-8
divulgação do	3
divã	-11
diz	-10
diz o	-2
diz que	-19
diz ser	-21
dizem	-2
dizem que	-1
dizendo	-10
dizendo q	2
dizendo que	-6
dizer	-1
dizer dessa	3
dizer se	2
dizia	-8
dizia que	9
diária	5
diárias	8
diário	-2
djs	-3
dmais	6
dnv	-4
do	-3
do americanas	-13
do android	8
do ano	2
do anunciado	-1
do anuncio	4
do anúncio	-2
do apresentado	-2
do ar	-2
do aspirador	1
do assento	-3
do atendimento	3
do autor	3
do avental	-9
do balde	-9
do banho	4
do brasil	8
do brasileiro	15
do cabelo	1
do cabo	-3
do carregador	-1
do cartão	-17
do casamento	8
do celular	2
do colchao	-3
do combinado	-7
do começo	3
do comprado	-2
do conforto	7
do consumidor	2
do controle	7
do corpo	6
do dedo	-12
do design	-4
do dia	-1
do dinheiro	-6
do display	-2
do do	6
do douglas	-11
do dvd	2
do encaixe	-2
do encosto	-12
do entrevistado	44
do envio	-1
do equipamento	-2
do esperado	20
do fabricante	-2
do fabrizio	-16
do faqueiro	-5
do filme	-5
do filtro	-1
do fone	-9
do fornecedor	-6
do google	3
do grupo	10
do guarda	-3
do gustavo	9
do homem	43
do jeitinho	6
do jeito	1
do lançamento	-4
do livro	-3
do lula	11
do mais	-4
do masterchefbr	-15
do meio	2
do mercado	22
do mesmo	-1
do meu	3
do microfone	10
do microondas	6
do modelo	-11
do momento	32
do motor	2
do mundo	-8
do móvel	-5
do nada	-33
do natal	-3
do note	-5
do original	12
do outro	1
do padre	-9
do pagamento	-2
do painel	2
do parceiro	-9
do pedido	-2
do perfume	-2
do piso	-3
do plástico	-4
do porta	-25
do porte	5
do pote	-3
do prazo	10
do previsto	27
do preço	3
do problema	8
do programado	-7
do prometido	3
do próprio	7
do ps	5
do purificador	7
do pó	-3
do quadro	-2
do querer	27
do relógio	-6
do revendedor	8
do rio	-2
do rosto	5
do roteador	-6
do secador	3
do serginho	63
do sistema	2
do site	1
do smartphone	4
do sofá	-1
do sol	3
do sul	13
do tal	-6
do tamanho	4
do tapete	-3
do tema	-4
do tempo	10
do thenoite	11
do thor	8
do toque	-5
do trabalho	-4
do universo	4
do usb	-2
do usuário	-4
do valor	1
do vendedor	-5
do victor	-37
do vitor	-37
do whatsapp	3
do youtube	2
dobro	-1
dobrável	-6
doce e	-5
documentos	4
doente	-21
doença	-10
dois	7
dois aparelhos	-3
dois da	3
dois estão	23
dois juntos	23
dois meses	-21
dois mil	-3
dois produtos	3
dolce	14
dolce gusto	14
doll	2
domestico atende	3
domiciliar	6
domingo a	-6
domingolegal	11
domingos	21
doméstico e	6
dona ana	16
dona de	9
dor	-7
dor de	-14
dor depois	9
dores	1
dormi	-10
dormindo	-5
dormir e	3
dormir quando	6
dos celulares	2
dos cinquenta	5
dos componentes	3
dos conformes	6
dos correios	1
dos dedos	2
dos demais	3
dos lados	-2
dos melhores	74
dos parafusos	-5
dos piores	-22
dos plásticos	10
dos poucos	6
dos seus	2
dos smartphones	8
dose	3
dou uma	-3
douglas	-23
douglas não	-3
douglas saia	-5
dps	-3
dr	24
drauzio	76
drauzio varella	21
drivers	-7
drives	-2
droga	-9
dráuzio	-7
duarte	21
duas	-4
duas opções	4
duas peças	-12
duas primeiras	-4
duas unidades	-13
duas vezes	13
duas vieram	-4
dufrio	-15
dura	-7
dura até	8
dura bastante	32
dura mais	52
dura muito	6
dura o	23
dura por	5
dura pouco	-3
dura quase	3
durabilidade e	5
durabilidade seja	5
durado	12
duradoura	27
duradouro	11
durando	17
durante	-2
durante a	-4
duraram	-4
duras	-1
durasse	-3
duravel	11
duração de	2
dure	1
durex	-4
duro	-21
duro e	-10
duros	-7
duros e	-3
durou	-4
durável	41
durável e	9
duvida	4
duvida se	11
duvidosa	-28
dvd de	-2
dvd do	27
dvd mas	14
dá a	-2
dá erro	-2
dá na	-3
dá vontade	11
débora	71
década	3
dê	-8
dó	-12
dó do	-10
dói	-2
dúvida	2
dúvida da	6
dúvida entre	11
dúvida se	2
e	-3
e a	-1
e abrangente	3
e acabamento	10
e acabou	-16
e acessórios	-6
e achei	-1
e acima	5
e adaptei	10
e adorando	5
e adorei	9
e adoro	15
e adquiri	5
e agora	-8
e agr	13
e aguardo	-29
e ai	6
e ainda	-10
e ajuda	5
e ajudar	5
e alguns	-11
e ali	3
e alto	2
e amassada	-3
e amei	7
e amigos	5
e android	2
e antes	-1
e ao	2
e apara	12
e aparece	-3
e apos	2
e após	-10
e ate	-8
e atende	17
e atendeu	20
e até	-3
e aí	-3
e barato	8
e bastante	34
e beleza	15
e bem	14
e beneficio	15
e benefício	4
e boa	6
e bom	-4
e bonita	19
e bonito	15
e branco	-3
e brilho	3
e cabe	1
e canais	7
e capacidade	2
e carrega	9
e cartão	-2
e certinho	12
e chegou	18
e cheirosa	3
e claro	3
e colocaram	-2
e combina	3
e começou	-3
e commerce	-3
e compacta	7
e competentes	22
e compra	3
e comprar	-16
e compre	-4
e comprei	1
e comprido	3
e configuração	2
e confiável	-2
e conforme	9
e confortavel	6
e confortáveis	7
e confortável	26
e confuso	-7
e consequentemente	-5
e consigo	2
e consta	-1
e conteúdo	6
e continuarei	2
e cores	-2
e cozinha	-5
e cuidado	3
e cumpre	-28
e cumpriu	4
e custa	-3
e custo	-37
e d	1
e danificada	-4
e dar	7
e das	-1
e de	6
e deixar	3
e delicada	-7
e demais	2
e demora	-13
e demorou	2
e dentro	3
e dependendo	-3
e depois	13
e descarrega	-10
e descrição	3
e desde	-2
e desempenho	11
e design	8
e desliga	-13
e desligar	-5
e desliza	3
e devolvi	3
e diferente	-3
e difícil	-2
e diminuir	3
e disseram	-15
e diz	-2
e documentos	12
e dura	7
e durável	2
e dá	3
e eficaz	7
e eficiente	-16
e eficácia	3
e ela	-3
e elegante	14
e eles	-27
e em	15
e encaixe	3
e engraçada	14
e entrar	-5
e entrega	35
e então	-3
e enviaram	-3
e enviou	-8
e espaço	4
e espaçosa	2
e especificações	6
e esperava	-12
e espero	2
e esqueci	3
e essa	-12
e esse	-5
e esta	5
e este	1
e estorno	-3
e estou	-1
e estudo	7
e está	-1
e estável	10
e etc	20
e eu	2
e excelente	-3
e excelência	4
e f	5
e facil	16
e facilidade	11
e facilitou	2
e falta	3
e faltando	-6
e faltou	-5
e familiares	1
e fazem	-4
e ficam	-4
e ficar	-2
e ficava	-4
e fico	6
e ficou	1
e fraca	-3
e frágil	-10
e fui	3
e funciona	9
e funcional	15
e funcionalidade	33
e funcionamento	2
e funcionando	-4
e funcionar	-4
e funcionou	1
e fácil	-4
e gostei	15
e gosto	-1
e gostoso	8
e gostou	3
e guardar	2
e hidratado	5
e hj	-11
e hoje	-3
e imagem	11
e indico	14
e infelizmente	5
e informar	4
e jogos	3
e já	-1
e lacrado	4
e laterais	12
e leitura	3
e limpa	6
e limpeza	2
e linda	23
e lindo	-6
e m	2
e machuca	-3
e macia	8
e macias	2
e macio	-2
e mail	12
e mails	-23
e mal	-10
e manda	-2
e mandar	-2
e mandaram	-2
e mantem	7
e mantém	8
e manutenção	11
e maraisa	-7
e maravilhoso	20
e material	-1
e me	3
e meio	-2
e melhor	1
e melhora	8
e mesmo	-11
e meu	2
e minha	11
e miriam	-7
e moderna	7
e moderno	24
e mole	-2
e molha	-2
e mto	5
e muita	5
e muito	1
e n	-26
e na	-4
e nada	-53
e nao	-23
e nas	-13
e nem	3
e nenhum	-4
e nesse	2
e ninguem	-17
e ninguém	-18
e no	-3
e nos	3
e nunca	-4
e não	-15
e números	2
e objetiva	5
e ota	9
e otaviano	-2
e otimo	-23
e ou	-2
e outra	-1
e paga	-7
e pago	3
e paguei	-23
e para	-4
e parabéns	1
e parceiros	4
e parou	-13
e passei	-7
e pedi	-21
e pegar	-20
e pegou	-6
e pequena	-2
e pequeno	-2
e percebi	-4
e perder	-3
e perfeita	7
e perfeito	-3
e peso	6
e pior	-7
e potente	22
e potência	9
e pouco	2
e pratica	2
e praticidade	-3
e pratico	37
e prazo	5
e precisa	-2
e precisava	30
e precisei	-2
e preço	21
e principalmente	3
e produto	26
e profissional	4
e pronto	2
e protege	4
e proteção	10
e prática	21
e prático	-38
e péssimo	-1
e qdo	-3
e qual	5
e qualidade	10
e quando	-2
e quase	-1
e que	-5
e queima	-3
e quem	2
e queria	2
e quero	2
e rapidez	28
e realmente	28
e recebe	-6
e recebi	-23
e recomendo	2
e recomendável	4
e recomento	3
e regulagem	9
e requer	16
e resistente	-20
e resistência	4
e resolução	1
e ruim	-3
e rápida	14
e rápido	-20
e saber	7
e sai	-2
e se	-2
e segura	-5
e segurança	7
e seguro	20
e sei	5
e sempre	1
e sendo	-2
e seria	-3
e serve	10
e seus	-2
e sim	4
e simples	16
e simplesmente	-1
e sinceramente	-3
e so	-8
e solicitado	-2
e solicitei	-2
e solto	-5
e som	5
e somente	-24
e super	-15
e são	10
e tals	-8
e tem	17
e tenho	-1
e tentei	-2
e ter	10
e tive	6
e top	-4
e torcer	39
e transportar	4
e traseira	4
e trava	-13
e travando	-2
e tudo	9
e tá	1
e tão	-2
e tô	-12
e um	1
e uma	-2
e usado	-2
e usar	3
e uso	24
e vale	3
e valeu	17
e vcs	-15
e veio	-5
e versátil	19
e veste	5
e vieram	1
e vitor	-4
e você	2
e vocês	-19
e vídeo	7
e ágil	5
e é	-2
e ñ	-3
e ótima	3
e ótimo	-17
e última	-2
e útil	12
eau	-3
eau de	-3
economia	8
economia de	9
economia na	11
economico	5
economiza	9
economizam	7
economizando	7
econômica	10
econômica !	5
econômico	4
ecotank	4
ect	5
edecasa	-5
edge	3
edição	2
edição e	15
edredom	-3
eduardo	-5
educados	5
educativo	10
efeito	2
efetuado	-13
efetuar	-17
efetuar a	-3
efetuar o	-3
efetuar uma	-3
efetuei o	5
eficaz	13
eficaz e	3
eficiencia	1
eficiente	63
eficiente !	6
eficiente com	4
eficiente e	7
eficientemente	6
eficiência	22
eficiência do	2
eficiência e	4
eficiência na	2
eficácia	8
eh	-1
eh bom	-4
eh um	3
eixo	-3
ela adorou	27
ela ainda	-5
ela amou	9
ela começa	-5
ela entra	2
ela faz	4
ela foi	-2
ela gostou	5
ela muito	-2
ela nem	-7
ela não	-37
ela que	-21
ela realmente	3
ela seria	13
ela serve	-6
ela solta	-3
ela só	-9
ela tinha	13
ela trava	-2
ela tá	24
ela vai	1
ela veio	-3
ela é	-8
ele adorou	20
ele ama	6
ele amou	22
ele atende	7
ele chega	3
ele dura	-2
ele esquenta	4
ele eu	10
ele fala	-4
ele foi	8
ele funciona	-24
ele gostou	6
ele iria	-5
ele já	-9
ele liga	-3
ele mesmo	-4
ele na	-2
ele nao	-2
ele nem	-2
ele não	-2
ele para	-1
ele parou	-8
ele passa	2
ele perde	14
ele protege	10
ele que	-7
ele quebrou	-2
ele realmente	2
ele seja	16
ele ser	34
ele simplesmente	4
ele ta	-3
ele trava	-8
ele é	-3
ele ñ	-10
elegante	40
elegante e	4
elegante porém	-3
elegantes	4
elegantes e	4
elementos	8
elenco	5
eles	-16
eles alegam	-1
eles disseram	-2
eles dizem	-2
eles iriam	-4
eles nao	3
eles não	-41
eles são	-5
eles só	-3
eles vieram	-3
eletrolux	-5
eletrônica	-3
elevado	-6
eliminado	-36
eliminar	-24
eliminarem	-12
eliminarem o	-12
eliminação	-42
eliminação do	-14
eliminação 😢	-3
elis	19
elogios	3
elogiou	4
elogiou muito	4
elásticos	-2
elétrico	-2
em a	-6
em abril	5
em algum	-1
em alguns	-10
em ambientes	1
em ate	-4
em atraso	-12
em até	5
em bom	9
em cheio	22
em chinês	-2
em comparação	3
em compensação	-6
em condições	-4
em conformidade	9
em conta	-2
em contato	-3
em cápsulas	8
em dez	10
em dezembro	-10
em dia	4
em diante	-7
em dias	-3
em duas	4
em duvida	37
em dúvida	6
em e	8
em especial	-1
em estoque	12
em excelente	4
em excelentes	7
em fazer	2
em fevereiro	2
em folha	11
em funcionamento	9
em grupo	-9
em inglês	-1
em janeiro	-9
em japonês	16
em locais	6
em loja	-3
em mais	-5
em março	-5
em menos	-1
em modo	-5
em mãos	-2
em nada	5
em nenhum	-11
em nome	-18
em nossas	5
em novembro	-4
em ordem	29
em otimas	6
em otimo	2
em outra	2
em outras	-1
em outro	-13
em outros	-3
em outubro	-3
em paz	-24
em pequenas	3
em perfeita	4
em perfeito	23
em plena	-2
em pleno	-39
em português	-4
em poucos	4
em prefeitas	3
em preço	4
em processo	-2
em pé	3
em q	-3
em qualquer	10
em quando	-3
em quase	2
em que	2
em rede	-4
em relação	-1
em seu	-2
em si	-11
em sim	-10
em suas	8
em tabuleiro	12
em tecnologia	9
em tempo	8
em todo	-4
em todos	5
em transporte	-14
em tudo	6
em uma	1
em uso	7
em vez	-2
em ótimas	4
em ótimo	-34
emagrecer	2
email	18
email com	2
email de	-4
email dizendo	-2
email e	4
email informando	-3
email ou	-2
email para	-6
email perguntando	-2
emails	2
emails e	-2
embalado	23
embalado !	-10
embalado chegou	-2
embalado com	2
embalado corretamente	1
embalado e	27
embalado em	9
embalado no	3
embalado parabéns	3
embalado sem	12
embalado tudo	4
embalagem	-1
embalagem de	3
embalagem diz	9
embalagem do	-5
embalagem não	-2
embalagem toda	-7
embalagem veio	-4
embalagens	-10
embasamento	9
embora	-4
embora a	-3
embora seja	-13
emborrachado e	3
embuste	-17
embutida	6
emissão	2
emissão da	1
emitida	-2
emitida a	-2
emitir a	-2
emitiu	-1
emociona	26
emocionada	26
emocionada de	14
emocionante	109
emoção	-2
emoções	14
empenada	-2
empenadas	-3
empenado	-12
empolgante	3
emprega	33
empregada	-14
empresa	9
empresa deveria	-4
empresa direct	3
empresa dufrio	-4
empresa e	-5
empresa me	-2
empresa no	-4
empresa não	-3
empresa para	-3
empresa parceira	-2
empresa pois	4
empresa que	7
empresa tem	-4
empresa é	-2
empresas	3
empréstimo	8
empréstimo no	5
empurra	-2
encaixa	1
encaixa perfeitamente	9
encaixar	-12
encaixe	-10
encaixe da	-4
encaixe das	-2
encaixe do	-9
encaixe perfeito	-2
encaixes	-4
encaminhado	-8
encaminharam	-1
encanta	8
encantada	18
encantada com	5
encantamento	11
encanto	20
encardido	-2
encerrar	8
enche	-10
encher	-2
encher um	-3
enchimento	2
encima	18
encomenda	-9
encomendei	-4
enconta	3
encontra	-6
encontra se	-14
encontrada	4
encontrado	2
encontramos	-3
encontrar	36
encontrar a	21
encontrar as	11
encontrei	13
encontrei o	2
encontro	-4
encontro !	24
encontro na	71
encontro o	-10
encontro user	-44
encontro é	-28
encosta	-2
encostado	-2
encosto	-2
endereço	-4
endereço correto	-5
endereço de	4
endereço errado	-2
endereço não	-2
enferrujou	-5
enfim	-3
enfim não	-2
enfrentou	35
engana se	3
enganada	-21
enganado	-5
enganar o	2
enganação	-44
enganei	-14
engano	-25
enganosa	-7
enganosa !	-4
engraçada	16
engraçado	-1
enjoativo	-12
enjoou	-5
enquanto está	1
enquanto isso	-37
enrolado	-2
enrolando	-8
enrolação	3
enrosca	-2
ensinamentos	4
entanto foi	4
entanto o	-3
entendem	-6
entender	1
entender a	2
entender e	3
entendo que	-6
entes	3
entortou	-4
entra em	2
entra muito	2
entrada da	10
entrada de	-9
entrada do	-14
entrada para	1
entrada pra	-2
entrada usb	7
entradas usb	2
entrando	1
entrando com	-3
entrando em	-8
entrando no	2
entrar	-35
entrar com	-7
entrar em	9
entrar no	-2
entrarei	-5
entrariam	-3
entrariam em	-3
entre em	-12
entre os	2
entrega	6
entrega !	-1
entrega ?	-6
entrega ainda	-3
entrega americanas	6
entrega antecipada	5
entrega antes	-11
entrega ate	-3
entrega atrasada	-2
entrega atrasou	2
entrega até	2
entrega bem	17
entrega chegou	-26
entrega com	1
entrega da	-11
entrega das	8
entrega deixa	5
entrega deixou	8
entrega demorou	2
entrega dentro	23
entrega devido	12
entrega dia	-12
entrega do	-1
entrega era	8
entrega estava	1
entrega estou	2
entrega está	-4
entrega excelente	-11
entrega feita	21
entrega ficou	2
entrega foi	-18
entrega mega	4
entrega muito	28
entrega na	2
entrega nao	-2
entrega no	25
entrega nota	18
entrega não	-2
entrega o	5
entrega ocorreu	-3
entrega ok	14
entrega para	-20
entrega passou	-5
entrega perfeita	-5
entrega pois	1
entrega pontual	9
entrega prevista	2
entrega produto	2
entrega que	6
entrega rapida	11
entrega realizada	-7
entrega recomendo	3
entrega rápida	49
entrega rápido	3
entrega sempre	-2
entrega ser	-2
entrega seria	1
entrega super	-2
entrega também	2
entrega tenha	6
entrega tudo	4
entregado	3
entregando	3
entregar	7
entregar !	-3
entregar em	2
entregar não	-2
entregar o	-14
entregaram	-1
entregaram antes	-4
entregaram bem	3
entregaram outro	-4
entregarem	-21
entregas rápidas	5
entrego	5
entregou	9
entregou a	8
entregou antes	7
entregou até	8
entregou bem	-5
entregou em	43
entregou na	13
entregue	1
entregue a	-2
entregue antes	29
entregue bem	-3
entregue com	-3
entregue conforme	6
entregue dentro	9
entregue dia	2
entregue e	-10
entregue em	5
entregue mas	-3
entregue na	2
entregue no	5
entregue o	1
entregue pelas	3
entregue rápido	2
entregue somente	-3
entregue é	-5
entrei	-5
entrei em	-6
entrei no	-2
entrem	-5
entrem em	-13
entretanto o	-2
entrevista	-22
entrevista com	-8
entrevistado	10
entro	-9
entro em	-1
entrou	-2
entrou em	3
então	2
então a	3
então eu	-7
então fica	-3
então não	-9
então precisamos	3
então resolvi	3
então tem	2
então é	-5
envelopes	-4
envia	-28
enviada	-13
enviadas	-2
enviado	-23
enviado o	-4
enviado para	-5
enviam	-5
enviam um	-3
enviando	2
enviar	-8
enviar o	2
enviar para	-8
enviar um	-1
enviaram	-4
enviaram o	-1
enviaram outro	-5
enviaram um	1
enviaram uma	-7
enviarem	-9
enviasse o	-4
enviassem	3
enviei	-22
enviei e	-6
enviei email	-2
enviei para	-2
enviei um	-2
enviem	2
envio	3
envio da	3
envio do	-5
envio isso	5
enviou	-11
enviou o	-2
enviou um	-2
envolve	-5
envolvente	21
envolvente !	3
ep	23
ep de	29
episódio	-3
episódio da	15
epoca	11
equipamento é	8
equipamentos de	6
equipe azul	11
equipe do	-11
equipeazul	-4
equivocado	-2
er	10
era	-7
era a	1
era até	-14
era bem	-70
era como	2
era de	3
era dia	-23
era exatamente	13
era excelente	-4
era mais	-15
era melhor	-2
era o	13
era para	-6
era pra	-35
era presente	5
era pro	-4
era só	-13
era tudo	3
era uma	-7
errada	-11
errada mas	10
errado	-28
errado !	-6
errado ?	-7
errado e	-8
errado mas	5
errado não	-4
errado o	-10
erro	-15
erro no	-4
erros	-3
es	1
escala	-3
escapa	-4
esclarecedora	4
esclarecimento	3
escola	1
escola quando	4
escolha	6
escolha foi	4
escolhendo	3
escorredor	5
escorredor de	5
escorrega	-9
escorrega muito	-3
escorregou	-6
escova	-6
escova e	-2
escova é	3
escovar	4
escrever	16
escrever o	23
escrever para	2
escrever tanto	3
escrito	-11
escrito que	-2
escritor	2
escritório	-3
escritórios	8
escura	-24
escura do	-1
escura e	-5
escuras	-10
escurece	-6
escuridão	-3
escuridão total	-10
escuro	-2
escuta	-5
esfarela	-8
esfregão	-1
esmalte	2
espalhar	5
espaço	2
espaço com	3
espaço e	-1
espaço entre	-6
espaço interno	-4
espaço na	19
espaço no	13
espaço para	1
espaço pequeno	7
espaços	4
espaçosa	22
especial	3
especificado no	5
especificar	-15
especificas	5
especificação do	1
especificações	5
especificações do	3
especificações e	19
especificações não	10
espectativa	15
espectativas	-23
espectativas recomendo	-6
espectativas é	9
específica	-12
específico	2
espelhado	-2
espelhos	-6
espera	2
espera do	2
espera ele	4
esperada	2
esperada e	4
esperado	7
esperado !	-1
esperado e	18
esperado muito	3
esperado para	5
esperado recomendo	4
esperamos	1
esperando	3
esperando a	-55
esperando chegar	3
esperando e	-10
esperando meu	-2
esperando o	-42
esperando receber	-2
esperando resposta	-5
esperança de	-2
esperar	6
esperar a	-2
esperar até	-3
esperar esfriar	2
esperar mais	-16
esperava	-1
esperava algo	-21
esperava dele	13
esperava do	9
esperava e	10
esperava já	-5
esperava mais	-74
esperava que	-11
esperava um	-9
esperava uma	-10
espero	-6
espero comprar	7
espero contar	5
espero não	-6
espero q	-4
espero que	-1
espero receber	-11
espero resposta	-7
espero uma	-2
esperto	7
espessura	-15
espessura do	-2
espetacular	63
espetacular !	3
espetáculo	14
espiritualidade	4
esportiva	3
esposa	2
esposa adorou	5
esposa amou	7
esposa e	4
esposa esta	10
esposa gostou	5
esposo	1
espuma	-13
espécie de	-2
espíritos	3
esquece	-2
esquece !	-4
esqueceu	-4
esqueceu de	-8
esqueci	12
esquenta bem	4
esquenta demais	-3
esquenta rápido	9
esquentando	-3
esquentando muito	-2
esquentar	-1
esquentar e	-4
esquentar um	3
esquerdo	-5
esqueça	-11
essa	-3
essa ?	-19
essa agora	6
essa bandeja	25
essa bateria	8
essa blusa	3
essa cadeira	-5
essa chave	3
essa compra	-2
essa demora	2
essa e	2
essa edição	20
essa eliminação	-37
essa empresa	-5
essa entrevista	22
essa escova	10
essa geladeira	6
essa história	21
essa informação	-2
essa linha	11
essa loja	2
essa maquina	-3
essa marreta	9
essa mesa	-4
essa mirian	-7
essa mulher	16
essa música	27
essa panela	-1
essa parte	-3
essa porcaria	-17
essa promoção	2
essa prova	-4
essa q	-9
essa que	-3
essa questão	-2
essa semana	1
essa situação	-12
essa temporada	8
essas lojas	-3
essas pessoas	-12
esse	2
esse ?	-11
esse acessório	3
esse ano	-7
esse brinquedo	2
esse cabelo	-15
esse cara	16
esse computador	-5
esse console	5
esse copo	4
esse creme	5
esse de	-6
esse dedo	-26
esse eu	1
esse filme	21
esse foi	-7
esse homem	-15
esse kit	-2
esse leonardo	-13
esse livro	24
esse masterchefbr	-27
esse mesmo	3
esse mezanino	3
esse momento	12
esse motivo	-9
esse motor	9
esse negócio	-26
esse no	-5
esse não	-5
esse o	-4
esse parceiro	-3
esse pc	3
esse pedido	-6
esse povo	-38
esse prazo	-4
esse preço	5
esse problema	-12
esse programa	1
esse purificador	3
esse relógio	-9
esse tanquinho	-4
esse tipo	3
esse travesseiro	10
esse valor	-1
esse é	3
essenciais	7
essencial	5
essencial para	4
esses	-13
esses modos	-3
esta	-6
esta a	-8
esta acontecendo	-5
esta ajudando	4
esta atendendo	15
esta atrasado	-4
esta com	-22
esta como	1
esta de	-5
esta demorando	-2
esta e	2
esta empresa	-2
esta escrito	-7
esta fora	-4
esta funcionando	7
esta muito	2
esta no	-14
esta sendo	2
esta soltando	-8
esta tecnologia	3
esta totalmente	-5
esta um	3
esta é	3
estabelecido	12
estabelecido e	3
estabilização	15
estado	-2
estado !	-4
estado do	-6
estado e	20
estados	-3
estamos no	2
estamos satisfeitos	22
estando	-1
estar	-5
estar bem	-13
estar com	-2
estar em	3
estar funcionando	-6
estar na	-4
estarei	1
estaria	-16
estas	-20
estava	3
estava assistindo	-5
estava bem	-2
estava comprando	-8
estava em	2
estava faltando	-2
estava funcionando	-1
estava levemente	11
estava muito	1
estava procurando	2
estava quase	-3
estava quebrado	-2
estava querendo	17
estava sem	-3
estava super	-3
estava todo	-21
estava usando	-3
estava vazio	3
estava viajando	-3
estavam	-2
este	1
este jogo	6
este já	2
este livro	-2
este modelo	-5
este motivo	-15
este não	-11
este parceiro	-2
este site	-5
este tipo	2
este é	3
estelionato	-2
esteticamente	3
esteticamente bonito	7
estilo	1
estiloso	3
estima	3
estimado	7
estimado estou	2
estimativa	-4
estimativa de	-4
estipulado	4
estipulado e	5
estipulado pelas	6
estiverem	5
estofados	-3
estojo	-2
estoque	-10
estoque e	-2
estorno	-45
estorno do	-22
estou a	5
estou adorando	54
estou aguardando	-4
estou amando	-7
estou apaixonada	9
estou apaixonado	3
estou aprendendo	11
estou até	-7
estou bem	1
estou com	-11
estou comprando	8
estou contente	12
estou curtindo	2
estou decepcionada	19
estou decepcionado	5
estou descobrindo	9
estou devolvendo	-8
estou em	-5
estou encantada	11
estou entrando	-13
estou esperando	-28
estou extremamente	-3
estou feliz	4
estou ficando	-3
estou gostando	64
estou indignada	-9
estou indignado	-3
estou insatisfeita	-3
estou insatisfeito	-9
estou lendo	7
estou maravilhada	5
estou muito	-2
estou na	5
estou no	2
estou pagando	-10
estou pedindo	-3
estou pesquisando	-2
estou realmente	-5
estou recebendo	-2
estou satisfeita	13
estou satisfeito	74
estou sem	1
estou sendo	-2
estou sofrendo	-9
estou super	5
estou tentando	-9
estou usando	1
estou utilizando	1
estou vendo	-1
estoura	-4
estouram	5
estourar	-9
estourou	-4
estradas	9
estrado	-2
estraga	-10
estragada	-5
estragado	-35
estragar	-8
estragou	-55
estranhamente	-6
estranho	-2
estranho pois	-3
estreito	-6
estreito para	-2
estrela	-1
estrelas !	17
estrutura metálica	-2
estudante	4
estudantes	5
estudar	4
estudo	10
estudos	-2
está	-7
está a	1
está acontecendo	-7
está adorando	4
está aguardando	-5
está apresentando	-19
está atendendo	-17
está atrasada	-1
está atrasado	9
está caro	2
está com	7
está começando	40
está como	-13
está completamente	-3
está correto	-2
está dando	-15
está de	10
está demorando	-13
está descascando	-2
está durando	4
está em	7
está entre	2
está errado	-14
está escrito	-17
está esquentando	-4
está excelente	6
está falando	-15
está fazendo	-2
está funcionado	6
está funcionando	8
está gostando	23
está iniciando	4
está linda	6
está mais	-2
está maravilhoso	10
está muito	-1
está na	-3
está no	-5
está para	-3
está passando	-23
está pensando	4
está quebrado	-2
está sempre	-7
está soltando	-5
está tendo	4
está todo	-2
está tudo	5
está um	-2
está usando	9
está vendendo	-18
está ótimo	-6
estável	-1
estão com	-5
estão de	5
estão ficando	-5
estão funcionando	5
estão gostando	4
estão lindos	7
estão me	-3
estão pedindo	-5
estão procurando	4
estão se	-5
estão vendendo	-6
estético	4
eternidade	-4
eternidade para	-2
etiqueta	-14
etiquetas	-2
eu !	-3
eu acabei	-6
eu achava	-11
eu achei	-1
eu acho	3
eu aconselho	2
eu adorei	20
eu adoro	1
eu ainda	6
eu amei	35
eu amo	-11
eu aqui	-13
eu avaliar	5
eu avalie	-7
eu avalio	-5
eu cancelei	-4
eu coloquei	-5
eu com	-2
eu compraria	1
eu compre	-4
eu comprei	10
eu de	-3
eu dei	6
eu desisto	-2
eu devolvi	-2
eu digo	-2
eu espera	2
eu esperava	-1
eu estou	-5
eu fico	-3
eu fiz	-35
eu fui	-7
eu gostaria	-4
eu gostei	-26
eu gosto	50
eu havia	1
eu ia	-24
eu imaginava	11
eu imaginei	5
eu indico	3
eu ir	-20
eu iria	-4
eu ja	-10
eu já	15
eu liguei	-2
eu mais	2
eu moro	17
eu morro	27
eu n	4
eu na	-4
eu nao	10
eu nem	2
eu notei	4
eu nunca	-12
eu não	-2
eu odeio	-8
eu paguei	-2
eu paro	-13
eu passei	-3
eu passo	-13
eu pedi	3
eu perdi	-8
eu pergunto	-2
eu poder	-2
eu poderia	-3
eu posso	-3
eu precisava	-1
eu procurava	8
eu pudesse	-4
eu quase	-19
eu queria	24
eu quero	9
eu quiser	2
eu quisesse	-3
eu receber	-17
eu recebi	-10
eu recomendaria	8
eu recomendo	-14
eu ser	14
eu serei	14
eu sou	13
eu super	6
eu tava	14
eu te	-6
eu tenho	1
eu teria	-29
eu testei	7
eu tive	-12
eu tivesse	-9
eu to	1
eu tô	-14
eu uso	7
eu vo	-11
eu vou	-28
evaporadora	11
evento	4
evita	8
evitando	6
evitar	-13
ex	2
exata	2
exatamente	33
exatamente como	37
exatamente do	2
exatamente o	39
exato momento	-3
excedeu	21
excelencia	3
excelente	127
excelente !	39
excelente a	6
excelente acabamento	5
excelente amei	-2
excelente aparelho	-5
excelente aquisição	7
excelente as	6
excelente atendimento	6
excelente bem	-3
excelente celular	-25
excelente chegou	-3
excelente com	2
excelente compra	22
excelente custo	28
excelente desempenho	20
excelente e	11
excelente entrega	6
excelente estado	2
excelente estou	2
excelente gostei	15
excelente imagem	-4
excelente investimento	5
excelente livro	1
excelente material	6
excelente muito	1
excelente máquina	3
excelente na	2
excelente nao	4
excelente não	5
excelente o	-28
excelente opção	5
excelente para	17
excelente performance	3
excelente porém	18
excelente pra	-21
excelente preço	22
excelente produto	30
excelente qualidade	-31
excelente recomendo	2
excelente rápido	3
excelente se	4
excelente super	1
excelente só	24
excelente tanto	6
excelente tv	5
excelente é	2
excelentes	34
excelentes !	20
excelentes condições	7
excelentes e	6
excelência	9
excepcional	45
excepcional !	3
excesso	-6
exclusiva	2
exclusivo	11
execelente	17
executa	8
exelente	66
exelente produto	27
exelente qualidade	2
exemplo de	31
exemplo é	-4
exercício	11
exercícios	-6
exibir a	-5
exigir	-12
exijo	4
existe	-4
existe no	-15
existem	-4
existentes	3
expecitativas	4
expectativa	23
expectativa !	2
expectativa e	1
expectativas	69
expectativas !	-35
expectativas a	4
expectativas de	4
expectativas e	42
expectativas em	8
expectativas entrega	4
expectativas o	5
expectativas para	3
expectativas pois	-2
expectativas por	6
expectativas porém	7
expectativas principalmente	5
expectativas que	3
expectativas tem	3
experimento	6
expetativas	2
expirou	-10
explica	-4
explicar	-5
explicativo	6
explicou	4
explodir	-2
explorar	22
expressão e	7
expressões	-3
expulse	13
expulse o	13
externos	12
extorno	-4
extorno do	-4
extra	4
extraordinárias	17
extraviada	-5
extraviado	8
extravio	-2
extrema	14
extrema qualidade	7
extremamente	-4
extremamente baixo	-13
extremamente eficiente	17
extremamente feliz	3
extremamente frágil	-3
extremamente lento	-2
extremamente pequena	-3
extremamente prático	3
extremamente rápido	-2
extremamente satisfeito	-7
extremidades	-2
fabio	26
fabio de	9
fabrica	-2
fabricado na	-3
fabricante	-1
fabricante e	-4
fabricante não	-8
fabricante que	-4
fabricante é	-4
fabricar	-3
fabrizio	-5
faca	7
facas	2
face	-15
face e	-5
facil	9
facil colocaçao	-3
facil de	10
facil instalação	12
facil limpeza	3
facil manuseio	11
facil montagem	9
facilidade	-1
facilidade !	-5
facilidade de	6
facilidade e	-14
facilidade na	3
facilita	76
facilita e	5
facilita muito	30
facilita o	-4
facilitam	1
facilitando	12
facilitando o	4
facilitar a	2
facilitou	35
facilitou muito	5
facilmente	-1
facilmente e	-5
faco	-5
faculdade	-2
faixa de	6
fala	-3
fala bem	6
fala por	4
fala que	-14
fala serio	-4
falado	-2
falam	5
falam que	4
falamos	20
falando	-4
falando q	-7
falando que	-15
falar	-8
falar com	-4
falar de	5
falar e	-12
falar q	-2
falar que	-23
falar sério	-4
falaram	-8
falaram que	-19
falas	-2
falava	-8
falei	8
falei com	-1
falha	1
falha muito	-11
falha na	-7
falhando	-2
falhas	-27
falhas na	-2
falho	-2
falo	-5
falou que	-1
falsificado	-48
falso	-16
falso e	-2
falta	-26
falta a	1
falta de	15
falta dos	-9
falta o	-16
faltam	-2
faltando	-34
faltando a	-15
faltando as	2
faltando e	-8
faltando o	-2
faltando parafuso	-3
faltando peça	-4
faltando peças	1
faltando um	-18
faltar	-20
faltaram	-14
faltava para	4
falto	18
faltou a	-2
faltou no	9
familiares	2
famosas	5
famoso	5
famtech	2
família	32
família linda	6
família pequena	15
família toda	9
famílias	11
fantasma	-20
fantastica	5
fantástica	27
fantástico	42
fantástico !	6
faqueiro	-10
faria	6
farinha	-15
farol	-3
farsa	-6
fasso	-2
fato	-1
fato !	3
fato é	-2
fator	-1
fatura	-4
fatura do	-3
fav	-17
favor	4
favor !	-4
favor entre	-2
favor me	-23
favor não	-4
favor se	-2
favorece	6
favorita	21
favorável	3
favs	7
faz	-1
faz a	2
faz jus	2
faz mais	-12
faz muita	2
faz muito	-6
faz o	2
faz pipoca	14
faz pouco	2
faz poucos	7
faz quase	-15
faz tempo	-3
faz um	-1
fazem	2
fazendo	3
fazendo a	-5
fazendo o	1
fazer	6
fazer ?	-21
fazer a	-10
fazer de	3
fazer devolução	-5
fazer e	-3
fazer o	-10
fazer para	-6
fazer uma	1
fazer é	7
façam	-15
faço	8
faço ?	2
faço para	-32
faço pra	7
faço uso	6
fdp	-14
febre e	-5
fechar	-6
fechar a	-9
feia	-82
feijão	18
feio	-39
feio e	-4
feira dia	-2
feira é	-15
feita	-1
feita a	4
feita antes	7
feita com	-2
feita do	-3
feita muito	2
feita na	2
feito	-2
feito de	-6
feito o	-10
felicidade	28
felicidade da	6
felipe	-17
feliz	48
feliz !	5
feliz aniversário	4
feliz com	27
feliz e	10
feminismo	-7
feministas	-7
fenomenal	3
fernanda	10
ferramenta	25
ferramenta para	-4
ferramentas de	3
ferreira	3
ferro de	5
ferrugem	-29
fevereiro	-6
fevereiro de	-3
fevereiro e	-8
fez	1
fez com	-4
fez o	8
fez toda	7
fez um	-12
fez valer	2
fi não	-4
fica	-10
fica a	1
fica aqui	4
fica aí	-6
fica bom	12
fica caindo	-2
fica cheio	-3
fica com	-4
fica difícil	-20
fica escura	-2
fica fácil	2
fica lindo	2
fica melhor	9
fica perto	8
fica pingando	-7
fica por	4
fica pronto	7
fica quase	19
fica ruim	-2
fica saindo	-9
fica sem	1
fica sequinha	3
fica travando	-10
fica tudo	-4
fica um	-5
fica uma	3
ficaadica	2
ficado	-36
ficam com	3
ficam muito	4
ficam um	6
ficando	-27
ficar babando	7
ficar bem	2
ficar com	-11
ficar excelente	6
ficar mais	6
ficar melhor	15
ficar no	-8
ficar perfeito	2
ficar por	-4
ficar satisfeito	-6
ficaram de	-16
ficaria	-4
ficasse	-5
ficava	-7
ficha	-1
ficha tecnica	-2
fichas	12
fico	-2
fico até	41
fico me	-5
fico na	-5
fico no	1
fico satisfeito	2
fico toda	17
fico triste	-6
fico vendo	-8
ficou	-1
ficou acima	7
ficou com	-13
ficou encantada	14
ficou estranho	-9
ficou excelente	2
ficou linda	13
ficou lindo	4
ficou mais	25
ficou muito	6
ficou perfeito	13
ficou quase	-2
ficou que	5
ficou sem	-8
ficou todo	-18
ficou um	5
ficou uma	3
ficou ótima	-5
ficou ótimo	21
fiel	10
fielmente	3
figura	4
figuras	14
figurinhas	-9
filha	3
filha adorou	38
filha amou	-11
filha está	6
filha gostou	-2
filha que	2
filho	5
filho adorou	-5
filho amou	11
filho de	9
filho do	36
filho ele	1
filho gostou	6
filho que	1
filhos	-14
filhos de	3
filhos já	3
filma e	5
filmadora	8
filme	13
filme para	2
filme que	10
filme é	4
filmes	-1
filmes de	-12
filmes e	5
filmes no	3
filtrada	14
filtragem	-12
filtro de	3
filtro não	-2
filtros	5
fim	-1
fina	-5
final !	9
final do	1
final é	-7
finalidade	1
finalidade que	5
finalizar a	-1
finalizar o	4
finalmente	5
finalmente uma	27
financeiro	-11
finas	-3
finge	3
finge que	3
fino	-5
fino e	-5
fio	-2
fio curto	-2
fio dele	19
fio e	-4
fios	-1
fique	-1
fiquei chateada	3
fiquei com	-2
fiquei decepcionado	-16
fiquei esperando	-2
fiquei impressionada	12
fiquei impressionado	8
fiquei mais	-2
fiquei meio	4
fiquei muito	2
fiquei no	-6
fiquei satisfeita	-4
fiquei satisfeito	6
fiquei sem	-19
fiquei surpresa	5
fiquei surpreso	3
fiquei um	1
fiquem	-8
fire	-7
firme	6
firme as	10
firme mas	5
firme no	5
firme não	4
fiscal	-5
fiscal !	7
fiscal ainda	-4
fiscal do	-28
fiscal e	-6
fiscal não	-6
fiscal para	-8
fiscal tudo	4
fisicas	-5
fit	-7
fita	-9
fixa	-10
fixa no	-4
fixador	1
fixando	4
fixar	-3
fiz	11
fiz a	-13
fiz foi	-3
fiz o	-41
fiz reclamação	-5
fiz uma	2
fiz varias	-2
fizeram	3
fizeram a	4
fizeram um	-2
flat	5
flores	-12
foco da	4
foco na	-3
foda	70
fode	-20
fofa	78
fofa !	13
fofa e	1
fofinho	12
fofinho e	4
fofo	45
fofura	3
fogão de	7
fogão na	8
foi	1
foi aberta	-3
foi alterado	-2
foi antes	4
foi atendido	6
foi bastante	7
foi bem	34
foi bom	-1
foi cancelada	-19
foi cancelado	11
foi colocado	-6
foi comprado	2
foi de	1
foi decepcionante	-2
foi dentro	7
foi devolvido	-20
foi dia	-3
foi dito	-6
foi efetuado	-2
foi eliminado	-23
foi em	1
foi emitida	-1
foi encaminhado	-2
foi enviado	-23
foi essa	7
foi esse	-3
foi exatamente	3
foi excelente	-3
foi extraviada	-2
foi extraviado	-2
foi feita	-1
foi feito	-23
foi fácil	9
foi gerada	-4
foi indicado	3
foi lindo	7
foi mal	-25
foi me	-4
foi mega	-3
foi minha	-2
foi muito	20
foi na	8
foi necessário	-3
foi oferecido	13
foi pago	-14
foi para	1
foi parar	-1
foi pedido	-1
foi perfeita	-10
foi perfeito	4
foi presente	7
foi pro	8
foi prometido	-2
foi proposto	4
foi que	2
foi rapida	2
foi roubado	-5
foi rápida	-18
foi super	-20
foi trocado	1
foi tudo	12
foi um	6
foi uma	-1
foi usado	-5
foi vendido	-8
foi ótima	5
foi ótimo	9
folga	-2
folgado	-30
folhas	-4
fomos	1
fone	-9
fone e	-2
fone não	1
fones	3
fonte	-3
for	4
for comparar	10
for comprar	2
for de	6
for necessário	4
for pra	-9
fora	-12
fora !	-4
fora da	-3
fora de	-17
fora do	-7
fora isso	5
fora isto	13
fora não	-6
fora o	-11
fora que	1
foram	1
foram muito	11
force	2
forem	1
forjada	23
forjado	5
forma bem	2
forma correta	2
forma não	-2
formar	14
formas de	9
formato	1
formato bem	3
formulário	-2
fornecedor	-25
fornecedor e	-8
fornecedor não	-9
fornecidas	-8
forno não	-9
forrar	-4
fortalece	10
forte	2
forte !	2
forte para	5
forte que	-33
forte um	2
fortnite	8
fortnite e	3
forza	8
força ao	8
força do	4
força e	2
forçar	-15
fosse	-16
fosse eu	4
fosse feita	-4
fosse maior	-5
fosse mais	-2
fosse melhor	-34
fosse o	-2
fosse para	-4
fosse uma	-6
fossem maiores	4
fossem mais	-4
foto	-21
foto !	-2
foto boa	4
foto com	-7
foto da	-9
foto de	6
foto do	10
foto e	-10
foto ela	5
foto mais	-6
foto mostra	-1
foto no	-6
foto não	-9
foto o	-6
foto parece	-1
foto parecia	-3
foto porém	-3
foto super	4
foto são	-3
foto é	-10
fotos do	-11
fotos dos	-8
fotos e	6
fotos o	5
fotos que	-2
fotos saem	2
fraca	-53
fraca !	-6
fraca e	-6
fraca mas	5
fracas	-4
fraco	-63
fraco a	-4
fraco e	-25
fraco não	-3
fraco o	-3
fraco é	9
fracos	-5
fragil	-48
fragil e	-2
fragilidade dos	4
fralda	44
fralda não	3
fraldas	-2
franca	4
francamente	-4
frango	-30
frango a	-20
franquia	5
fraquinha	-9
fraquinho	-34
fraquinho e	-3
fraquinho pra	-3
frascos	4
frases	5
fraude	-1
freezer e	1
freitas	16
frente	3
frente o	3
frente para	-3
frequencias	6
fresquinho	11
frestas	-5
frete	5
frete ?	-4
frete caro	-4
frete custa	-2
frete da	-4
frete de	1
frete e	2
frete gratis	3
frete grátis	1
frete mais	-11
frete para	4
frete r	-7
frete rápido	8
frete é	-2
fria	-1
frias	10
frita	-1
fritadeira	-1
fritar	3
fritura	6
frituras	17
frontal	-1
frontal e	-2
frustante	-4
frustrada	-10
frustrada com	-2
frustrado	-2
frustrante	-11
frustração	2
fruteira	6
frágeis	7
frágil	-62
frágil !	-16
frágil a	-5
frágil as	-3
frágil e	-11
frágil não	-2
frágil o	1
frágil que	-5
frágil tem	3
fuder	-10
fui	-14
fui assistir	-7
fui atrás	2
fui cliente	2
fui enganado	-25
fui fazer	-5
fui informada	-3
fui informado	8
fui lesado	-2
fui logo	20
fui montar	-2
fui muito	3
fui testar	-2
fui usar	-24
fui ver	2
fui verificar	-2
fui vítima	-3
fujam	-5
full	2
full hd	2
fumaça	-3
funciona	5
funciona !	2
funciona bem	11
funciona como	9
funciona conforme	9
funciona mas	-15
funciona mesmo	9
funciona muito	-20
funciona perfeitamente	-1
funciona porém	-6
funciona quando	-6
funciona se	-2
funciona somente	-4
funciona super	-3
funcionabilidade	2
funcionado perfeitamente	2
funcionais	18
funcional	54
funcional !	2
funcional e	6
funcionalidade	8
funcionalidade do	17
funcionalidades	3
funcionalidades e	2
funcionam perfeitamente	7
funcionamento	-1
funcionamento !	4
funcionamento e	24
funcionamento é	2
funcionando	11
funcionando bem	10
funcionando corretamente	14
funcionando e	2
funcionando mas	-5
funcionando muito	3
funcionando normalmente	-1
funcionando perfeitamente	12
funcionar	-49
funcionar com	2
funcionar e	-2
funcionar no	-2
funcionava	5
funcione	-6
funcionou apenas	-8
funcionou bem	2
funcionou como	24
funcionou corretamente	2
funcionou muito	2
funcionou perfeitamente	-8
funcionou uma	-10
funcionária	2
funcionários	2
fundamental	6
fundamental para	14
fundo	-9
fundo do	2
fundos	-20
função	2
função a	10
função de	1
função do	1
funções	-4
funções e	10
funções em	6
funções muito	4
furada	7
furadeira	-2
furado	-3
furar	2
furação	2
furinho	-3
furo	-11
furos	-2
furou	-2
futebol	5
futuro	1
fábio	10
fábio de	69
fábrica	-28
fábrica de	-19
fáceis	10
fáceis de	-8
fácil	36
fácil !	2
fácil a	-2
fácil absorção	3
fácil acesso	-5
fácil configuração	-7
fácil de	22
fácil e	16
fácil higienização	4
fácil instalação	75
fácil manuseio	17
fácil operação	4
fácil para	12
fácil se	-14
fácil uso	11
fácil utilização	-2
fátima	-8
fátima bernardes	-12
fátima é	19
fã	29
fã do	10
fãs de	6
fé	2
fé e	8
fé no	-12
física	-6
ga	20
gabinete de	-2
galaxy	-1
galho	-20
galvão	62
game e	-2
ganha	8
ganha do	5
ganhar	4
ganhar o	56
ganhei	15
ganhei de	2
garagem	-7
garantia	-2
garantia ?	2
garantia do	-1
garantia estendida	-3
garantia mas	-5
garantia não	-4
garantia é	-3
garantida	61
garantido	2
garantindo	7
garantir	-5
garra	17
gas	-6
gastar	-15
gastar mais	-2
gastei	-9
gastei dinheiro	-5
gata	13
gatinha	5
gatinhas	5
gato	5
gatos	2
gaveta	-3
gaveta não	-2
gavetas	4
gavetas são	-2
gay	21
gb para	-2
gela bem	4
gelada sempre	6
geladeira	-1
geladeira é	5
geladinha	4
geladinho	25
gelar mas	4
generoso	4
gente boa	18
gente chata	-22
gente esse	2
gente não	-4
gente o	2
gente precisa	2
gente que	-6
gente quem	-2
gente vai	25
gente vê	-11
gentileza	-3
genérico	-2
gerada	-6
geral	-2
geral ele	5
geral se	-4
geral vale	3
geral é	-1
gerando	-2
gerar	-3
geração do	-3
gg	-13
gil	21
gil é	7
girar	-2
gisele	3
glamour	-11
globo para	5
globo é	9
gnt	-7
goiás e	7
golpe	-5
good	29
gordura	-2
gosta	8
gosta de	-9
gosta deste	5
gosta muito	14
gostado	2
gostam	-1
gostam de	2
gostamos	44
gostamos do	12
gostamos muito	40
gostando	37
gostando do	2
gostando muito	16
gostaram	9
gostaria	-1
gostaria apenas	7
gostaria de	-10
gostaria do	-2
gostaria muito	3
gostaria que	-3
goste	15
gostei	50
gostei !	45
gostei bastante	88
gostei da	-15
gostei das	-3
gostei de	21
gostei demais	-13
gostei do	43
gostei dos	3
gostei e	14
gostei mais	-2
gostei mas	-11
gostei mto	2
gostei muito	80
gostei não	2
gostei sim	3
gostei tanto	39
gostei vou	4
gostinho	10
gostinho de	6
gosto	20
gosto da	29
gosto de	-1
gosto do	-5
gosto e	3
gosto muito	26
gostosa	38
gostoso	7
gostoso de	2
gostoso e	3
gostoso mas	-9
gostou	59
gostou e	12
gostou muito	48
gps	-20
gracas	4
gracas a	4
gracinha	6
grade	-6
grande	-2
grande amei	-5
grande decepção	-2
grande demais	-4
grande e	8
grande em	20
grande mais	2
grande utilidade	7
grandes	5
grandes e	4
gratis	5
grato	4
gratuitamente	6
grau	-5
gravação	-4
grave	-2
graça	2
graça !	5
graças	34
graças a	2
grelhas	-3
greve dos	2
gritando	-3
grossa	-11
grosseiro	-15
gruda	-28
grudada	-6
grudando	-5
grudou	-2
grupos	3
gráfico	9
gráficos	3
grátis	2
gt	-12
guarda	-4
guarda roupa	-5
guardar	-1
guardar e	6
guardar os	-3
guardei	-7
guardá	11
gui	47
guilherme	4
guimarães	-2
gustavo	5
gusto	14
gêmeos	22
gêneros	-26
h de	2
h e	7
h pra	-5
h é	-10
ha mais	-8
habilidade	12
haha	6
hahaha	43
hahahaha	-4
hahahahaha	14
haja	-2
haste	-6
hastes de	-2
havia	1
havia lido	11
havia sido	1
hd	1
hd com	24
hehe	15
heim	-2
hidrata	8
hidratado	3
hidratação	8
higiênico	2
historia	13
história	4
história de	-4
história do	14
história que	-8
história sobre	21
história é	2
hitler	-13
hj	-3
hj a	-39
hj dia	-6
hj nada	-3
hj no	-23
hj não	5
hj o	49
hoje	-8
hoje ainda	-3
hoje com	37
hoje como	-4
hoje dia	12
hoje e	-1
hoje em	-1
hoje espero	-2
hoje estou	-4
hoje está	2
hoje faz	3
hoje já	-21
hoje mais	-6
hoje masterchefbr	-38
hoje mesmo	15
hoje na	5
hoje nada	4
hoje nao	-16
hoje não	-7
hoje o	-6
hoje sou	9
hoje ta	10
hoje tem	15
hoje user	33
hoje vai	-4
hoje é	-9
home theater	-4
homenagem ao	13
homenagem do	18
homens	-11
homão	28
homão da	28
honesto	3
hora	-11
hora e	12
hora para	-2
hora que	-10
horas	-3
horizontal	-2
horizonte	-4
horrivel	-49
horroroso	-6
horroroso !	-3
horríveis	-15
horrível	-79
horrível !	-5
horrível e	11
horrível não	-3
horário de	2
houve	-5
houve atraso	3
houve um	-4
hoverboard	-11
hr	-6
hrs	7
hs	-6
hub	-3
huggies	10
huggiessofttouch	10
huggiessofttouch theinsidersbrasil	11
hum	2
humanidade	17
humano	7
humano e	-3
humilde	10
humor	2
hunnam	18
hz	1
há	4
há alguns	8
há dias	-1
há mais	9
há meses	3
há pouco	12
há uma	-2
ia	11
ia ter	-3
iam	-4
idades	6
ideais	5
ideais para	4
ideal	37
ideal !	11
ideal para	13
ideal pra	9
ideal é	7
ideia é	-4
identificar	-1
idioma	-2
idiota	-15
idiota pra	-6
idosos	3
idéia do	-4
idêntico	4
idêntico à	6
ig	21
iguais	-2
igual	11
igual !	6
igual a	12
igual ao	8
igual do	17
igual o	-6
igual ou	12
igual uma	1
igual à	6
igualzinho	8
ilegível	-2
ilumina bem	2
iluminado	5
iluminação é	-9
ilustrativa	4
ilustrações	2
ilusão	-3
imagem	-4
imagem boa	-9
imagem do	-4
imagem e	-2
imagem excelente	-8
imagem excelentes	2
imagem fica	-1
imagem ilustrativa	-4
imagem maravilhosa	-10
imagem mas	-6
imagem mostra	-7
imagem muito	11
imagem nao	-2
imagem não	-7
imagem perfeita	-3
imagem pois	4
imagem ruim	-8
imagem som	5
imagem só	4
imagem ótima	20
imagens com	-3
imagens e	2
imagina	-40
imagina se	-5
imaginando	-2
imaginar	-7
imaginava	-3
imaginava que	-5
imaginei que	-3
imagino que	2
imbatível	12
imediata	-2
imitação	-6
impecáveis	9
impecável	55
impecável e	1
imperdível	10
imperdível !	5
imponente	6
importa	7
importado	1
importado mas	13
importado sem	-2
importante	29
importante o	20
importante pois	4
importante é	8
impossibilita	-10
impossibilita de	-2
impossibilitando	-6
impossivel	-14
impossível	-17
impossível avaliar	-3
impossível de	-5
impossível não	25
imprescindível	19
impressionada	3
impressionada com	2
impressionado	26
impressionado com	26
impressionante	14
impressionante a	5
impressionante como	12
impressionou	15
impressora de	5
impressora mas	-3
impressora não	-6
impressora que	-4
impressão e	19
imprevisto	-2
imprimindo	-6
improvisar	3
imunda	-7
imã	-2
inadequada	-3
inclusive	1
inclusive dois	4
inclusive em	8
inclusive já	-13
inclusive os	4
inclusive vou	23
incomoda	-10
incomodando	-6
incomodo	-2
incomodou foi	6
incomparavel	3
incomparável	19
incomparável !	5
incompatível	-21
incompatível com	-14
incompetência	-8
incompleta	-7
incompleto	-29
incontestável	3
incrivel	16
incrivelmente	2
incrível	31
incrível !	20
indica	-2
indica que	-3
indicado para	-3
indicarei	4
indicaria	-5
indicaria para	7
indicação	2
indicação do	14
indico	59
indico !	7
indico a	47
indico e	2
indico para	-11
indico pois	4
indico sim	3
indicou	1
indignada	-25
indignada !	-2
indignada com	-2
indignado	4
indignação	6
indiquei	14
indiquei para	1
indiscutível	30
indispensável	12
indispensável para	12
indisponibilidade	-2
indisponível	-4
indo	4
industrial	3
induz	-7
ineficiente	-2
inesquecível	2
inexistente	-14
infantil	-2
infelismente	-5
infelizmente	-17
infelizmente a	3
infelizmente ainda	-4
infelizmente não	-8
infelizmente o	1
infelizmente veio	-2
inferior	-78
inferior a	-7
inferior ao	-18
inferior as	-3
inferior da	-3
inferno	-3
influência	25
informa	5
informa que	3
informada	-4
informada que	-2
informado	1
informado que	3
informam	-4
informando	-3
informando qual	2
informar	-5
informar por	21
informar que	-7
informar se	-5
informaram	-8
informaram que	-12
informação	-18
informação de	-17
informação do	-2
informação importante	5
informação não	-2
informação que	-7
informações	-14
informações do	-10
informações na	-6
informações sobre	2
informe	1
informei	-2
informei a	-3
informo	-3
informo que	-3
informou	12
informou que	15
inglês	-4
ingredientes	14
inicialmente	3
iniciando	4
iniciantes	-1
inicio de	4
inicio do	8
inimigos	2
injusto	-2
inmetro	-4
inovador	4
inox	-1
insatisfação	-27
insatisfação total	-2
insatisfações	-3
insatisfeita	-70
insatisfeita com	-20
insatisfeito	-25
insatisfeito com	-8
instalado em	8
instalado no	2
instalar	-1
instalar a	-2
instalar e	4
instalar em	2
instalar o	-3
instalar uma	-2
instalação	-8
instalação apenas	6
instalação conforme	-3
instalação do	-6
instalação e	2
instalação foi	38
instalação mais	4
instalação muito	2
instalação não	-2
instalei	1
instalou	14
instrumento	4
instrução	1
instruções	1
instruções para	2
instável	-25
instável para	-2
insuportavel	-2
insuportável	-22
intacto	9
inteira e	5
inteligente	28
inteligente !	3
inteligentes	3
inteligência	5
inteligência e	10
intencionados	3
intensas	7
intensidade	3
intenso	4
intenção	-21
intenção de	-7
interagir	-4
interativo	20
interessante	15
interessante a	6
interessante e	11
interessante que	4
interessantes	6
interferência	-9
intermediário	-3
intermediários	16
interna mas	4
internamente	9
internas	2
internet que	2
internet sobre	3
interno	1
interno de	2
internos	2
interruptor	-4
intestino	7
intuitiva	8
intuitivo	9
intuito	-4
intuito de	-1
inutilizável	-2
inveja	27
invertidas	6
investido	2
investimento	32
investimento e	3
inviável	-21
início de	-7
início do	4
inúmeras	2
inúmeras vezes	-3
inúmeros	-11
inútil	-13
iphone	1
ir	-1
ir assistir	-27
ir no	-1
ir à	-3
irado	2
irei	-5
irei avaliar	-6
irei receber	-2
iria	12
iriam	-31
irmã	18
irmã e	3
irmã na	7
irmão	4
irmãs	-9
irmãs galvão	16
iron	2
irregular	-2
irregulares	-3
irreparável	5
irritado	-3
irá	-5
irá chegar	2
irão gostar	10
irão me	-3
isopor	-3
isso ?	10
isso ajuda	2
isso aí	-7
isso com	-25
isso comprei	4
isso estou	-2
isso gostei	3
isso mesmo	-24
isso nao	6
isso nunca	-2
isso não	3
isso o	-1
isso perfeito	-2
isso porque	-8
isso que	-2
isso quer	-4
isso se	-3
isso tudo	7
isso uma	-2
isso vai	-6
isso vamos	-8
isso é	1
issu	17
isto	-1
isto não	-5
isto é	-2
item	-3
item do	2
itens que	2
ivan	4
ja	-7
ja agradeço	-3
ja deu	-10
ja e	3
ja esta	-10
ja faz	-3
ja fazem	-3
ja foi	-14
ja ha	10
ja mandei	-10
ja paguei	-7
ja passou	-3
ja pode	31
ja que	-5
ja quero	20
ja recebi	3
ja reclamei	-2
ja se	-10
ja tem	-2
ja tenho	5
ja ter	-3
ja usei	2
ja uso	2
ja vai	-2
ja vi	-4
ja vou	10
ja é	8
jamais	2
jamais NOT_comprarei	3
janeiro	-23
janeiro de	-4
janeiro e	3
japonês ?	16
jaqueta	3
jato	6
jato mas	3
jato é	4
jeitinho que	5
jeito de	8
jeito nao	2
jeito nenhum	-8
jeito q	-6
jeito que	7
jejum	-8
jesus não	-7
joca	32
joca e	22
joelho	-4
joga a	-3
jogado	-18
jogado fora	-18
jogador	5
jogados	-2
jogar dinheiro	-2
jogar fora	3
jogar online	-2
jogo	13
jogo era	23
jogo muito	-2
jogo pois	5
jogo veio	8
jogo é	41
jogos	3
jogos do	6
jogos e	2
jogos no	3
jogos que	14
joguei	3
joguei dinheiro	-14
jornalismo	-48
jovem	6
joão	3
judicial	-7
juizado	-4
juizado de	-2
juntamente	-3
juntamente com	-2
juntar	-4
juntas	-10
junto	-7
junto a	-1
junto com	-12
juntou	-3
justamente	-15
justifica	2
justificar	-2
justificativa	-13
justiça	-28
justo	-5
justo !	3
justo e	-3
já	-3
já abri	-8
já apresentou	-3
já chegou	-9
já com	-3
já começou	-24
já comprei	-3
já conhecia	55
já da	12
já deu	-21
já deve	-3
já devolvi	-3
já diz	3
já entrei	-29
já enviei	-16
já esta	-5
já estava	2
já estragou	-2
já está	-8
já faz	-17
já fazem	2
já foi	-10
já foram	-2
já fui	-7
já indiquei	4
já jogou	8
já joguei	4
já já	63
já lavei	-2
já liguei	-9
já mandei	19
já masterchefbr	-12
já me	-4
já na	-13
já no	-3
já não	-1
já pagou	4
já paguei	-21
já passou	13
já pedi	-8
já pensou	-6
já pode	-7
já possuía	4
já que	-6
já quebrou	-12
já queimou	-3
já quero	39
já rasgou	-2
já recebi	-5
já reclamei	-12
já recomendei	-5
já sabia	3
já se	13
já solicitei	-25
já ta	-3
já tem	-10
já tendo	-3
já tenho	1
já tentei	9
já teria	-12
já teve	-16
já tinha	2
já tive	2
já tivesse	-2
já tá	-28
já têm	-3
já tô	11
já usei	3
já uso	14
já usou	3
já utilizo	7
já vai	-26
já veio	-10
já vem	1
já vi	3
já vieram	-2
jô	-18
k	1
k ?	8
k que	8
kd	-30
kg	-4
kg e	-4
king	2
kit	-3
kit da	2
kit de	-9
kit não	-18
kkk	-2
kkkk	12
kkkkk	-3
kkkkkkk	-18
kkkkkkkk	5
kkkkkkkkkk	-3
kkkkkkkkkkkkkk	-41
kkkkkkkkkkkkkkk	2
l mas	4
la pois	5
la sem	-2
lacrada	2
lacrado	15
lacrado e	7
lacrado o	11
lacrar	48
lacre	-10
lado	-4
lado direito	-19
lado errado	-4
lado esquerdo	2
lado para	-2
lados	-10
lados e	-4
lamentavel	-20
lamentavel !	-20
lamentável	-18
lamentável !	-22
lampada	-4
lampadas	-5
lanche	2
lançado o	7
lançados	5
lançamento	-1
laranja	-19
largas	-7
largos	-5
largura	-12
largura e	-2
las	-1
lasca	-5
lascada	-7
lascar	-14
lascas	-14
lascou	-25
lata	3
laterais	6
laterais do	-2
laterais e	-6
laterais que	4
lateral	-18
latino	-11
lava	-1
lavada	-6
lavadora	3
lavadora de	5
lavagem	-3
lavagem já	-5
lavanderia e	-4
lavando	-3
lavar	3
lavar !	4
lavar e	-3
lavasse	-5
lavável	-2
lazer	2
lcg	1
lcg eletro	1
led	-3
led para	3
legal	25
legal !	33
legal e	-4
legal mas	-3
legal para	6
legal porém	-4
legal que	12
legenda	-12
lego	10
lego super	7
lei	-1
leitor	6
leitura	15
leitura da	9
leitura do	3
leitura e	2
leitura obrigatória	3
leitura para	3
lembra	-2
lembrando	8
lembrando que	1
lembranças	-13
lembrar que	-3
lembro	-3
lendo	1
lenta	-13
lentes	-8
lentidão	-18
lento	-61
lento e	5
lento no	10
lento para	-1
lençol	-7
leo e	-12
leonardo	-26
leonardo é	-19
ler	-1
lesada	-11
lesado	-24
leva	-1
leva alguns	6
leva para	4
levando	-4
levar os	7
levar p	-3
leve	12
leve bonita	3
leve cabe	1
leve compacto	5
leve de	24
leve e	-10
leve porém	-3
leve potente	3
leve pratico	-6
leve prático	2
leve rápido	4
leve seca	3
leve som	5
leve tem	15
levei	-12
levei na	-6
levei um	-4
levou	1
leão	2
lg	1
lg não	-4
lg por	13
lg prime	-4
lg x	4
lg é	18
li	-1
li em	2
li muitos	4
li na	15
liberada	-5
lida	20
lido	12
liga	-15
liga e	-4
liga mas	-2
ligada	2
ligado	1
ligado direto	-3
ligado na	2
ligado à	-4
ligando a	5
ligar	-6
ligar desliga	3
ligar e	-7
ligar novamente	-4
ligar para	-2
ligava	-5
ligações	1
ligo	-14
ligou	-1
liguei	-21
liguei e	-2
liguei na	6
liguei no	-2
liguei para	-13
lima	-2
limita	-6
limitada	-3
limpa	-10
limpa muito	-8
limpar	26
limpar !	3
limpar e	25
limpar o	3
limpeza	26
limpeza !	2
limpeza de	13
limpeza diária	5
limpeza e	8
limpo	-4
limpo e	3
limpo sem	4
limpou	3
limão	-2
limão do	2
linda	68
linda !	40
linda a	10
linda altashoras	9
linda boneca	4
linda e	-7
linda encontro	12
linda essa	9
linda exatamente	7
linda mas	-5
linda no	36
linda o	5
linda porém	-8
linda que	23
linda tem	-3
linda tv	2
lindas	53
lindas !	49
lindas e	-6
lindas são	7
lindas user	13
lindinha	48
lindo	75
lindo !	45
lindo a	2
lindo amei	-17
lindo como	17
lindo de	8
lindo desde	7
lindo design	-5
lindo e	24
lindo imagem	5
lindo leve	-3
lindo muito	8
lindo no	3
lindo o	5
lindo porém	-10
lindo produto	2
lindo tem	12
lindooo	36
lindoooo	14
lindos	12
lindos e	23
lindíssimo	3
ling	-16
linguagem simples	10
linguiça	7
linha	2
linha !	4
linha com	5
linha de	4
linha samsung	4
linhas	1
linhas de	10
liquidificador e	-2
liquido	-19
lisinha	4
lisos	-2
lista	3
lista de	6
literalmente	-31
literalmente !	-11
livre	-27
livres	2
livro	20
livro !	23
livro chegou	-1
livro de	-1
livro didático	3
livro fala	6
livro foi	8
livro não	-2
livro para	34
livro que	4
livro é	3
livros	4
livros de	8
livros que	10
livros são	-3
lixo	-22
lixo !	-6
lixo de	-3
lixo e	2
lo	3
lo em	1
lo ou	3
lo é	6
local	2
localizar	-2
locomoção	7
log	7
logo	-5
logo não	-7
loja americanas	2
loja como	-2
loja de	-1
loja mas	2
loja me	-9
loja nao	7
loja nunca	2
loja não	-1
loja ou	-4
loja para	1
loja pois	-4
loja que	-10
loja também	12
loja é	-3
lojas	1
lojas aqui	7
lojas fisicas	-5
lojas não	9
lona	3
longa	1
longa duração	20
longa não	4
longe	-7
longe de	-10
longo	2
longo da	18
longo do	2
look	-25
love	13
lt	19
lucas	12
lugar do	-9
lugar para	-4
lugares	-1
lugares a	2
luisa	16
luiz	-2
lula	21
luminosidade	1
luminosidade e	3
luminoso	3
luminária	4
luminárias	-4
luque	-7
luque que	-7
lutadores	5
luto	-49
luvas	-8
luxo	2
luz	1
luz que	3
lá	-1
lá e	-3
lá fora	-6
lágrimas	-33
lâmina não	-4
lâmpada	-4
lâmpadas	-9
léo lins	-4
lê	30
lê lo	11
língua	-3
líquidos	3
lógica	-4
m	2
ma fé	3
ma qualidade	-8
machista	-44
macho	-39
machuca	-16
machucar	-2
macia	39
macia e	7
macias	11
macias e	6
maciez	2
macio	5
macio e	4
macios	3
maciço	9
maconha	-11
madeira	-12
madeira e	-4
madeira madeira	-2
madeira é	-4
madeiras	4
madrugada	2
mae	-1
magazine	1
magia	6
magic	12
magra	11
mah	-3
maia	-7
maiara	26
maiara e	-4
maiaraemaraisanobial conversacombial	26
mail	3
mail a	-2
mail com	-7
mail da	-8
mail dizendo	-9
mail e	7
mail para	-6
mail pedindo	-2
mail pra	-4
mail que	3
mails	-9
mails e	-4
maio	-2
maio de	-5
maior !	13
maior erro	-8
maior fica	4
maior mas	3
maior para	5
maior problema	-3
maior é	-4
maiores	1
mais	-5
mais !	11
mais ?	25
mais a	-4
mais achei	2
mais ainda	1
mais antes	12
mais ao	-2
mais as	-8
mais atualizado	5
mais baratas	2
mais baratos	6
mais bonita	25
mais bonito	5
mais bonitos	-2
mais breve	-12
mais cara	2
mais caro	-8
mais cedo	3
mais como	-16
mais confiável	-2
mais confortável	-6
mais cores	3
mais curto	-3
mais da	-6
mais de	-2
mais deixou	-3
mais depois	4
mais devagar	-10
mais difíceis	3
mais difícil	-2
mais dois	-3
mais eficaz	-2
mais escura	-12
mais espaço	11
mais essa	3
mais esse	-2
mais facil	-3
mais firme	-2
mais fofa	2
mais foi	2
mais fome	12
mais forte	5
mais funciona	-3
mais gostei	27
mais gostoso	33
mais grossas	4
mais importante	2
mais informações	-13
mais inteligente	11
mais legal	15
mais linda	31
mais lindo	6
mais longo	22
mais mas	-10
mais meu	-3
mais minha	-3
mais moderno	7
mais muito	1
mais na	-5
mais nao	-14
mais não	-13
mais o	-15
mais opções	4
mais ou	-11
mais para	-10
mais parece	2
mais pela	-8
mais pelo	3
mais por	-1
mais produtos	2
mais promoções	16
mais qualidade	-9
mais que	-1
mais recomendo	-13
mais resistente	-36
mais respeito	-4
mais robusto	-3
mais rápida	-3
mais rápido	-1
mais saudável	2
mais segura	3
mais sem	-14
mais silencioso	-5
mais sobre	23
mais tempo	-5
mais top	6
mais tradicionais	4
mais três	7
mais uma	-1
mais vale	3
mais veio	-4
mais vezes	29
mais ágil	3
maisvoce	-5
maisvocê	7
mal	-25
mal acabada	-1
mal acabado	-25
mal contato	-26
mal do	7
mal embalado	-1
mal feito	-1
mal mas	3
maldita	-10
malha	-1
maluma	18
maluma é	-6
mamãe	11
manaus	4
mancha	-26
mancha com	-4
manchada	-7
manchadas	-14
manchado	-10
manchas	-56
manchou	-3
manda	-1
manda eu	-2
manda lembranças	-13
manda pra	5
mandado	-12
mandam	-13
mandar	-20
mandar o	9
mandar para	-8
mandar pra	-3
mandar um	-13
mandaram	-2
mandaram a	-6
mandaram o	-20
mandaram outro	-5
mandaram um	-8
mandaram uma	-1
mandarem	4
mandaria	-5
mandava	9
mandei	11
mandei e	-9
mandei email	11
mandei para	-2
mandei vários	-4
mandem	-1
mandou	-5
maneira	3
maneira que	5
maneiro	37
manejo	-4
manetes	-2
manga	2
mangas	-18
mangueira	-12
mangueira e	-2
mania	-3
mania virtual	-3
manicure	4
manteiga	4
mantem	-7
mantem o	-3
mantém	9
mantém a	3
manual	1
manual de	1
manual em	-23
manual não	2
manualmente	5
manusear	8
manusear e	16
manuseio	-15
manuseio !	-9
manuseio bonito	3
manuseio e	-3
manuseio leve	4
maos	5
maquiagem	7
maquina	1
maquina para	2
maquina é	3
mar	-2
mara	13
maraisa	-6
maravilha	94
maravilhada	11
maravilhada com	7
maravilho	2
maravilhosa	99
maravilhosa !	16
maravilhosa e	10
maravilhosamente	2
maravilhosas	30
maravilhosas !	6
maravilhoso	106
maravilhoso !	19
maravilhoso como	7
maravilhoso mas	2
maravilhoso não	11
maravilhoso o	4
maravilhosoooooo	19
maravilhosos	20
marca !	10
marca diferente	-9
marca do	-14
marca ja	10
marca já	6
marca mas	-2
marca é	1
marcada	1
marcado	2
marcando	-3
marcante	33
marcante !	6
marcante e	8
marcas de	-10
marcas e	6
marcas mais	2
marcas tradicionais	9
marcações	-2
marco	-11
marco luque	-7
marcos	37
maria de	28
mariana	19
mariana xavier	16
marido	7
marido e	13
marido gostou	2
mario	3
marreta	42
marreta é	2
marrom	-7
martelo	4
martelo de	-4
martelo do	5
março	-10
março e	6
mas	-10
mas a	-2
mas achei	-2
mas ainda	-3
mas ao	-26
mas aparentemente	15
mas as	-6
mas ate	3
mas atende	-2
mas atendeu	15
mas até	21
mas bem	8
mas cada	4
mas chegou	-1
mas com	-5
mas como	-1
mas compensa	6
mas cumpre	-4
mas da	-9
mas de	5
mas deixa	-2
mas deixou	-5
mas demorou	2
mas depende	3
mas dependendo	2
mas depois	-1
mas do	-2
mas dá	-4
mas ela	-7
mas ele	1
mas em	-4
mas esperava	-2
mas esse	-3
mas este	-3
mas estou	4
mas está	-1
mas eu	2
mas falta	8
mas fico	-8
mas ficou	5
mas fora	15
mas fui	1
mas funcional	7
mas gostaria	10
mas gostei	-2
mas hoje	7
mas infelizmente	2
mas isso	14
mas marcante	3
mas mesmo	3
mas na	-17
mas nada	43
mas nao	-5
mas nem	-4
mas ninguém	2
mas normal	17
mas nunca	2
mas não	-6
mas o	-10
mas ocorreu	3
mas os	-2
mas paguei	-6
mas poderia	55
mas pra	-4
mas produto	9
mas quando	-3
mas quem	-7
mas recomendo	-12
mas resolve	4
mas resolvi	4
mas rápido	5
mas sei	-5
mas seria	3
mas sim	1
mas super	3
mas só	-4
mas também	1
mas tirando	4
mas to	-4
mas todos	4
mas tá	-15
mas um	-3
mas uma	-3
mas vale	-6
mas valeu	7
mas veio	3
mas vi	20
mas vou	4
mas é	1
mass	-3
massa	16
massas	4
massas pesadas	2
master	6
masterchef	22
masterchefbr	-10
masterchefbr !	35
masterchefbr ?	-12
masterchefbr agr	-11
masterchefbr ai	-2
masterchefbr de	-5
masterchefbr em	-13
masterchefbr equipeazul	41
masterchefbr essa	-16
masterchefbr eu	-25
masterchefbr me	-49
masterchefbr no	2
masterchefbr o	20
masterchefbr ontem	-10
masterchefbr por	-8
masterchefbr pq	-16
masterchefbr termina	-11
masterchefbr to	-11
masterchefbr tá	40
masterchefbr vai	-28
masterchefbr é	-4
masterchefbr 😭	-38
mata	5
matemática	6
matemática e	16
material bem	-7
material bom	-3
material de	-2
material do	1
material e	-5
material excelente	5
material fraco	-8
material frágil	-6
material fácil	2
material mais	-19
material não	-24
material pouco	-3
material resistente	6
material ruim	-4
material é	-3
matou	-13
matéria	-14
matérias	-9
mau	-66
mau contato	-2
mau gosto	-6
maximo	-13
md	-5
mdf	-8
mds	-5
me	-3
me a	4
me agradou	8
me ajuda	2
me ajudando	20
me ajudem	-24
me ajudou	24
me apaixonei	9
me arrependi	-52
me arrependo	-7
me atende	-8
me atendendo	18
me atenderam	2
me atendeu	-6
me dando	-15
me dar	8
me daria	-3
me decepcionei	-49
me decepcionou	-28
me dei	-2
me deixa	4
me deixando	-5
me deram	-1
me desapontou	-2
me desculpe	7
me deu	1
me disse	3
me disseram	-1
me diz	-2
me dá	-2
me enganei	-10
me enrolando	-4
me entregar	13
me entregaram	-3
me entregarem	-2
me entregou	2
me entregue	-7
me enviam	-2
me enviar	-16
me enviaram	-16
me enviarem	-2
me enviou	-1
me explicou	4
me falaram	-23
me faz	14
me fez	-7
me foi	7
me impressionou	12
me informar	-4
me informaram	-2
me informou	2
me lembra	-2
me mandam	-2
me mandar	-16
me mandaram	-53
me mandou	-4
me matou	-11
me parece	1
me passa	2
me passaram	-4
me pedem	-2
me pediram	-6
me perguntando	-10
me propus	3
me reembolsar	-2
me responde	-2
me responderam	-11
me senti	-32
me sentindo	-2
me sinto	-3
me surpreendendo	3
me surpreendeu	16
me surpreendi	27
me surpreendido	3
me venderam	-3
me vendeu	-5
meados	-2
mecânicos	3
mediana	-23
mediano mas	4
medica	-3
medida	-2
medida certa	17
medida das	4
medida de	13
medidas	-9
medidas da	-6
medidas do	-24
medidas não	-4
medido	3
medidor	-12
medo bobo	39
medo do	-3
medo que	-2
mega	1
mega page	-2
mega rápida	6
meia hora	-7
meio	-9
meio caro	2
meio da	-4
meio de	-4
meio e	6
meio para	3
meio que	4
meizu	3
mel	9
melhor	11
melhor ainda	56
melhor avaliação	23
melhor celular	21
melhor compra	16
melhor comprar	-13
melhor conversacombial	23
melhor custo	61
melhor de	2
melhor do	4
melhor e	7
melhor em	10
melhor episódio	45
melhor escolher	-4
melhor fralda	16
melhor investimento	11
melhor jogo	11
melhor loja	10
melhor máscara	3
melhor novela	27
melhor opção	17
melhor para	-1
melhor pessoa	40
melhor preço	37
melhor programa	24
melhor quadro	12
melhor que	21
melhor relação	2
melhor site	5
melhora	4
melhora a	19
melhora nas	8
melhora no	3
melhorando	8
melhorar	1
melhorar este	8
melhorar o	6
melhoraram	6
melhores	15
melhores com	-3
melhores compras	3
melhores que	-2
melhores resultados	8
melhoria	1
melhorou	22
melhorou muito	4
melo	2
membrana	2
memoria	4
memória	-4
memória boa	2
memória interna	-1
memória mas	11
memória muito	5
memória o	3
memória ou	3
memória suficiente	3
meninas	2
menor custo	5
menor do	2
menor mas	-3
menor que	-6
menos	-7
menos da	-2
menos de	-18
menos em	-2
menos eu	-19
menos mal	25
menos o	-4
menos potência	9
menos que	-3
menos se	-3
menos é	-3
mensagem	6
mensagem de	-4
mensagem na	11
mensagem no	3
mensagem para	-2
mensagens	2
mente	4
mentindo	10
mentira	-39
mercado !	2
mercado atual	3
mercado com	4
mercado livre	-13
mercado que	-2
mercadoria	-3
mercadoria e	-1
mercadoria não	-2
merda	-76
merece	33
mes	-4
mes de	-5
mes para	-2
mes que	-12
mesa	-4
mesa com	-2
mesa do	3
mesa e	-4
mesa para	2
meses	-21
meses a	-5
meses amou	2
meses de	16
meses depois	-17
meses e	2
meses já	-9
meses para	-14
meses que	-5
mesma	-4
mesma coisa	-1
mesma data	-7
mesma e	-4
mesma embalagem	2
mesma faixa	3
mesma não	-9
mesma qualidade	4
mesma sorte	5
mesma veio	-13
mesmas	-2
mesmo	-5
mesmo !	8
mesmo ?	7
mesmo a	-2
mesmo amei	3
mesmo após	-6
mesmo autor	8
mesmo colocando	-12
mesmo com	-1
mesmo defeito	-4
mesmo depois	-5
mesmo dia	4
mesmo e	-4
mesmo está	4
mesmo foi	-4
mesmo jeito	-7
mesmo já	3
mesmo mas	-2
mesmo mesmo	5
mesmo não	-10
mesmo os	-5
mesmo pode	4
mesmo pois	-3
mesmo pq	11
mesmo pra	-13
mesmo preço	-4
mesmo problema	-4
mesmo produto	3
mesmo q	14
mesmo quando	-2
mesmo recomendo	-28
mesmo se	-1
mesmo tempo	11
mesmo tomando	-6
mesmo valor	-5
mesmo veio	-34
mesmos	3
metade	-4
metros	-20
meu	3
meu aparelho	1
meu banheiro	8
meu bb	-4
meu bebe	-9
meu bebê	4
meu cabelo	-2
meu cachorro	12
meu carregador	-2
meu carro	1
meu cartao	-3
meu cartão	-53
meu chevette	15
meu coração	2
meu crush	31
meu deus	-15
meu dia	13
meu dinheiro	-42
meu e	-17
meu endereço	-12
meu esposo	2
meu estado	7
meu filho	2
meu galaxy	5
meu gato	-3
meu gosto	-12
meu interesse	2
meu iphone	7
meu irmão	13
meu marido	10
meu namorado	11
meu não	4
meu pai	13
meu pedido	-16
meu prato	25
meu primeiro	6
meu problema	5
meu produto	-19
meu quarto	6
meu querido	-7
meu rim	13
meu smartphone	9
meu sobrinho	-3
meu sogro	4
meu sonho	47
meu tempo	-2
meu terceiro	8
meu uso	1
meu veio	-6
meu veículo	2
meus amigos	-4
meus cachorros	11
meus direitos	-6
meus fav	-5
meus favs	49
meus filhos	-1
meus objetivos	-7
meus olhos	10
meus parabéns	1
mexem	-4
mexer	2
mexer e	5
mexer em	3
mexo	-6
mg	-5
mg e	-3
micro sd	1
microfibra	-2
microfone	1
microfonia	-7
microondas	1
microondas no	4
microondas é	16
mil e	-3
milagre !	7
mim	1
mim !	6
mim eu	12
mim não	-10
mim é	1
mim 😍	8
mineral	4
minha	3
minha avaliação	2
minha cachorra	2
minha cachorrinha	16
minha cafeteira	3
minha cara	-2
minha cidade	4
minha coleção	11
minha compra	-1
minha conta	5
minha cozinha	-3
minha decepção	4
minha diva	58
minha encomenda	-12
minha entrega	1
minha escolha	6
minha espectativa	3
minha esposa	4
minha expectativa	33
minha expectativas	2
minha filha	7
minha gatinha	7
minha indignação	3
minha insatisfação	-9
minha irmã	13
minha lista	4
minha melhor	7
minha mercadoria	1
minha mulher	5
minha mãe	19
minha mão	-3
minha namorada	25
minha netinha	7
minha nota	-15
minha pele	-1
minha pequena	-8
minha pia	10
minha preocupação	10
minha primeira	-4
minha reclamação	-7
minha região	-2
minha relação	10
minha residência	-2
minha rua	3
minha sala	22
minha satisfação	4
minha segunda	8
minha sobrinha	2
minha sogra	1
minha solicitação	-2
minha unica	3
minha veio	-8
minha venda	-2
minha vida	3
minha vontade	31
minha vó	6
minha única	9
minhas	32
minhas espectativas	52
minhas expectativa	5
minhas expectativas	-17
minhas expetativas	2
minhas necessidades	26
minhas perspectivas	5
mini	-4
minimo	-2
minusculas	7
minuto	-3
minutos	-3
minutos de	-7
minutos depois	-6
minutos e	-3
minutos pra	-2
minúscula	-7
minúsculo	-4
miriam	-28
miriam e	-9
mirian	-50
mirian e	-14
mirian masterchefbr	22
mirian sai	-9
misericórdia	-5
missão	-4
misturar	-6
misturo	13
ml e	5
mm	-4
mo	3
moagem	11
moda	-27
mode	9
modelo	-5
modelo da	-10
modelo do	6
modelo não	2
modelo o	7
modelo que	1
modelo sem	3
modelos da	-2
modem	-6
moderada	2
moderna	7
modernidade	12
modernidade e	6
moderno e	-20
modo geral	2
moer	3
mola	-3
moldura	-4
mole	-23
moletom	3
molha	-3
molho	-3
momento	4
momento ainda	-10
momento atendeu	5
momento do	-3
momento nada	-5
momento não	-7
momento que	1
momento recomendo	6
momento tem	9
momento é	5
momentos de	7
monitor muito	9
monitorar	15
montada	1
montado e	3
montador	-1
montagem e	2
montagem fácil	4
montagem no	2
montagem porém	-3
montando	5
montar	1
montar e	2
montar o	-8
montar pois	2
monte	-13
monte de	-2
montei	1
mora sozinho	-2
moraes	4
morais	3
moral	-5
morando	2
morna	-5
morno	-6
moro	2
morre	-16
morrendo	3
morrendo de	2
morrer	8
morro	32
morta com	4
morte	-15
morto	-3
mostra	-2
mostra a	1
mostra na	-5
mostra o	10
mostra um	-7
mostrando a	6
mostrando os	4
mostrar	-2
mostrar minha	21
mostrar que	-3
mostrou	9
mostrou que	5
mostruário	-3
motivo	7
motivo de	-2
motivo não	-7
motivo pelo	-2
motivo pra	33
motivo que	3
motivos	5
motivos de	88
moto c	-5
motor	1
motor de	-2
motor potente	3
motorista	-7
mouse	3
mouse da	3
movimento	-2
movimentos	-3
moça	-28
msg	1
msm	-2
msm !	-5
mt	14
mt a	4
mt boa	20
mt bom	23
mta	-4
mto	-3
mto boa	-3
mto bom	5
mts quadrados	3
muda	-11
muda de	-17
mudando	-4
mudaram	-8
mudo	-3
muinto	-4
muinto bom	5
muita boa	6
muita demora	-9
muita diferença	-3
muita falta	3
muita precisão	3
muita qualidade	34
muita raiva	5
muita rapidez	2
muita rápida	3
muitas	1
muitas falhas	-4
muitas funções	12
muitas pesquisas	6
muitas utilidades	3
muitas vezes	-8
muito	-4
muito !	8
muito a	-3
muito abaixo	-21
muito além	14
muito antes	23
muito aparelho	2
muito atenciosa	8
muito atencioso	11
muito atrasada	-5
muito atraso	-3
muito atrativo	20
muito bacana	27
muito baixa	-11
muito baixo	-33
muito barulhenta	-13
muito barulhento	-46
muito barulho	-30
muito bem	77
muito boa	96
muito boas	23
muito bom	122
muito bommmm	5
muito bonita	39
muito bonitinho	10
muito bonito	24
muito bons	26
muito brilho	9
muito caros	-3
muito chateada	-41
muito chateado	-13
muito chato	-24
muito chegou	9
muito cheiroso	3
muito competente	4
muito complicado	-8
muito comprar	17
muito confiável	3
muito confortável	51
muito contente	31
muito curta	-10
muito da	4
muito das	2
muito de	1
muito decepcionada	-8
muito decepcionado	18
muito dela	7
muito demorada	-5
muito demorado	-7
muito desconfortável	-6
muito dessa	15
muito desse	24
muito deste	2
muito diferente	-9
muito dificil	-2
muito divertida	4
muito divertido	29
muito do	28
muito doce	-7
muito dos	4
muito dura	-2
muito duro	-25
muito e	-2
muito econômico	10
muito eficiente	48
muito ele	-2
muito em	13
muito emocionante	20
muito espaço	14
muito espaçosa	4
muito esse	81
muito estranho	-6
muito estreito	-22
muito facil	-1
muito facilmente	-3
muito feio	-15
muito feliz	30
muito fina	-21
muito fino	-38
muito flexível	-6
muito fofa	9
muito fofo	41
muito fora	-4
muito fraca	-54
muito fraco	-74
muito fragil	-31
muito fraquinho	-12
muito frágeis	2
muito frágil	-24
muito funcional	-5
muito fácil	9
muito gostosa	2
muito gostoso	-3
muito grato	3
muito grossa	-6
muito grosso	-4
muito inferior	-7
muito insatisfeita	-42
muito insatisfeito	-26
muito interessante	24
muito legal	31
muito lenta	-1
muito lento	-40
muito leve	-6
muito linda	-3
muito lindo	10
muito longe	-3
muito macio	17
muito mais	-1
muito mal	-14
muito maravilhoso	4
muito mas	-1
muito melhor	-2
muito menor	-2
muito menos	-6
muito mole	-11
muito na	9
muito nesse	5
muito nos	2
muito obrigada	25
muito obrigado	-1
muito para	1
muito pequena	-43
muito pequenas	-3
muito pequeno	-49
muito pequenos	-9
muito pesada	-11
muito pontual	5
muito por	4
muito porque	2
muito potente	48
muito pouco	-16
muito pratica	1
muito pratico	27
muito preciso	12
muito prestativo	4
muito produto	-2
muito prática	17
muito prático	83
muito práticos	7
muito pó	-17
muito rapida	48
muito rapido	-7
muito resistente	29
muito romântico	-3
muito ruim	-32
muito ruins	-14
muito rápida	4
muito rápido	-2
muito satisfatório	7
muito satisfeita	79
muito satisfeito	79
muito seguro	18
muito sem	-4
muito show	3
muito silencioso	7
muito suave	5
muito só	8
muito também	3
muito top	51
muito util	13
muito ágil	2
muito ótimo	1
muito úteis	16
muito útil	88
muitoo	3
muitos	3
muitos anos	1
muitos aplicativos	5
muitos apps	5
muitos arquivos	2
muitos pelos	-3
muitos problemas	-4
muitos recursos	10
muitos vão	3
muitíssimo	2
mulher	8
mulher de	4
mulher é	4
mulheres que	23
multifuncional	7
multilaser	-5
multiplayer	-2
mundo	4
mundo !	5
mundo dos	4
mundo que	3
musa	31
musica	-3
musicais	-4
musicas	3
mutio	13
muto	2
má	-26
má fé	-1
má qualidade	-33
máquina	1
máquina !	12
máquina com	4
máscara	-2
máscara de	8
máximo	4
máximo de	-3
máximo para	-2
mãe	20
mãe !	6
mãe da	2
mãe de	13
mãe do	10
mãe e	3
mãe não	3
mãe que	-1
mãe é	3
mão	-6
mãos da	-3
média a	6
médico	9
médio	-3
médio e	2
métodos	3
mês	-24
mês da	-11
mês de	-11
mês depois	3
mês e	-17
mês esperando	2
mês está	25
mês pra	-4
mês que	-24
mídias sociais	-3
mínima	-4
mírian	-43
míseros	11
móveis estofados	3
música	5
música do	53
música que	5
músicas	-2
músicas são	3
n	-19
n chegou	-3
n meu	-3
n recebi	2
n tem	-23
n é	-25
na	-1
na americanas	1
na arte	19
na assistencia	-2
na assistência	-36
na autorizada	-6
na bolsa	-1
na caixa	4
na cama	-4
na cara	-81
na casa	7
na central	-3
na china	-12
na cintura	2
na competição	2
na compra	1
na concorrência	5
na cor	2
na costura	-8
na cozinha	-2
na criança	7
na data	1
na descrição	-11
na disciplina	4
na discrição	2
na divulgação	7
na dúvida	6
na economia	3
na educação	2
na embalagem	2
na empresa	2
na energia	-3
na entrega	12
na epoca	9
na especificação	-2
na espera	-13
na fabricação	3
na fatura	-6
na fixação	4
na foto	-1
na garantia	-10
na imagem	-20
na impressora	-3
na justiça	-3
na lateral	-8
na limpeza	12
na loja	3
na madeira	-3
na mala	-6
na medida	37
na moto	-2
na máquina	-4
na mão	-15
na necessidade	9
na nossa	10
na nota	-15
na outra	-2
na parede	-4
na parte	-15
na placa	-3
na plateia	-18
na porta	1
na posição	-4
na preparação	-2
na procura	9
na promoção	4
na propaganda	-6
na pré	1
na página	4
na qual	-3
na residência	-3
na retirada	2
na roupa	-10
na rua	6
na sala	3
na saída	-11
na segunda	2
na sexta	-1
na smart	9
na sociedade	-4
na solução	4
na tela	1
na telha	-7
na terceira	-6
na terça	18
na tomada	-11
na transportadora	3
na utilização	4
na versao	13
na vida	1
na voltagem	-3
na área	14
nacional e	2
nada	-12
nada !	-13
nada NOT_a	2
nada NOT_absurdo	6
nada NOT_ainda	4
nada NOT_além	-2
nada NOT_ate	3
nada NOT_até	-2
nada NOT_com	-5
nada NOT_como	6
nada NOT_contra	-5
nada NOT_da	-11
nada NOT_de	-16
nada NOT_dessa	-20
nada NOT_do	16
nada NOT_e	-22
nada NOT_estou	-3
nada NOT_foi	13
nada NOT_fácil	17
nada NOT_na	-6
nada NOT_nesse	-4
nada NOT_no	-9
nada NOT_o	3
nada NOT_q	-18
nada NOT_que	9
nada não	7
nada só	-6
namaria tá	-5
namorado	10
nando	7
nando reis	-4
nano titanium	-8
nao	-44
nao NOT_aguenta	-2
nao NOT_aguento	17
nao NOT_alcança	-2
nao NOT_apresentou	3
nao NOT_carrega	-2
nao NOT_chega	4
nao NOT_chegou	11
nao NOT_compraria	2
nao NOT_compre	-2
nao NOT_comprem	-5
nao NOT_consegue	-2
nao NOT_consegui	2
nao NOT_devolvi	-2
nao NOT_e	3
nao NOT_entendi	-2
nao NOT_esta	-4
nao NOT_faz	-16
nao NOT_foi	7
nao NOT_funcionou	2
nao NOT_gostei	-21
nao NOT_indico	-8
nao NOT_liga	-7
nao NOT_me	1
nao NOT_o	-7
nao NOT_posso	11
nao NOT_precisa	3
nao NOT_quero	-11
nao NOT_recebi	-17
nao NOT_recomendo	-34
nao NOT_sai	-2
nao NOT_sao	-3
nao NOT_se	-15
nao NOT_sei	-5
nao NOT_tem	11
nao NOT_tinha	2
nao NOT_tive	-4
nao NOT_trava	10
nao NOT_vale	-4
nao NOT_veio	-37
nao NOT_vem	-9
nao NOT_vi	-6
nao NOT_vou	-20
nao NOT_é	2
nap	11
naquela	10
nariz e	3
nas	-1
nas bordas	-1
nas caracteristicas	-2
nas compras	4
nas costas	-1
nas fotos	-1
nas funções	6
nas imagens	5
nas informações	-7
nas laterais	-31
nas provas	13
nas proximas	17
nas tarefas	12
nasa	3
nasceu	-5
nata	36
natal	-10
natal e	-1
natural	15
natural da	5
natureza	2
navalha	2
navegação	-1
nayane	-36
ne	-35
necessidade	26
necessidade a	6
necessidade com	3
necessidade e	6
necessidade o	3
necessidade para	7
necessidade que	4
necessidades	27
necessidades !	14
necessidades a	4
necessidades básicas	5
necessidades de	-7
necessidades diárias	5
necessidades do	-14
necessidades e	-20
necessidades em	3
necessidades para	11
necessitando	2
necessitando de	7
necessite	4
necessárias para	4
necessário !	4
necessário para	3
necessário ter	2
necessários	3
necessários para	6
negativa	-1
negativo	3
negativo desses	5
negativo é	5
negocio	-3
negra	-4
negro	-3
negócio	-13
negócio com	-12
negócio de	-7
nela	-1
nele e	1
nelsonxavier	22
nem	-15
nem NOT_a	-41
nem NOT_adianta	-3
nem NOT_as	-3
nem NOT_chegou	-33
nem NOT_cheguei	-3
nem NOT_com	-15
nem NOT_como	3
nem NOT_da	-10
nem NOT_de	-16
nem NOT_deram	-3
nem NOT_em	8
nem NOT_enviado	-2
nem NOT_está	-2
nem NOT_foi	-5
nem NOT_ligou	-7
nem NOT_me	-18
nem NOT_mesmo	-7
nem NOT_metade	-2
nem NOT_meu	-2
nem NOT_muito	2
nem NOT_na	-1
nem NOT_no	1
nem NOT_nota	4
nem NOT_o	6
nem NOT_os	-25
nem NOT_para	-3
nem NOT_parece	-19
nem NOT_perto	-3
nem NOT_por	-4
nem NOT_pra	-2
nem NOT_precisa	10
nem NOT_precisava	7
nem NOT_precisei	6
nem NOT_que	9
nem NOT_quero	27
nem NOT_recebi	-22
nem NOT_recomendo	-2
nem NOT_sabe	12
nem NOT_saia	-8
nem NOT_saiu	-2
nem NOT_sei	12
nem NOT_sempre	-2
nem NOT_sequer	-25
nem NOT_sinal	-2
nem NOT_tem	-11
nem NOT_teria	-3
nem NOT_todos	6
nem NOT_um	-11
nem NOT_uma	-5
nenhum	1
nenhum !	-2
nenhum NOT_arranhão	12
nenhum NOT_contato	4
nenhum NOT_de	-3
nenhum NOT_defeito	26
nenhum NOT_dos	-23
nenhum NOT_lugar	-10
nenhum NOT_manual	-2
nenhum NOT_problema	53
nenhum NOT_produto	-10
nenhum NOT_resultado	-3
nenhum NOT_retorno	-21
nenhuma	-11
nenhuma NOT_atualização	-5
nenhuma NOT_avaria	8
nenhuma NOT_complicação	12
nenhuma NOT_do	-7
nenhuma NOT_explicação	-5
nenhuma NOT_informação	7
nenhuma NOT_loja	7
nenhuma NOT_posição	-19
nenhuma NOT_qualidade	-3
nenhuma NOT_resposta	-37
nenhuma NOT_satisfação	7
nervosa	6
nervoso !	-10
nessa faixa	4
nessa panela	5
nessas	-8
nessas condições	-2
nesse	-6
nesse caso	-3
nesse momento	-8
nesse quesito	-11
nessecidades	3
nesses	-9
nesta compra	-5
nesta faixa	5
neste	1
neste copo	4
netflix não	-6
netflix youtube	2
netinha	8
neto	7
nf	3
ni	7
nicho	-2
nicolas	4
nicolas prattes	4
ninguem	-17
ninguem me	-7
ninguem merece	4
ninguem resolve	-2
ninguém	-15
ninguém !	-3
ninguém NOT_atende	-2
ninguém NOT_comprar	-9
ninguém NOT_entrou	-2
ninguém NOT_me	-13
ninguém NOT_resolve	-3
ninguém NOT_resolveu	-2
ninguém NOT_responde	5
ninguém NOT_sabe	-2
ninguém NOT_te	-3
ninguém pois	2
ninja	6
nisso	-3
nitida	4
no	-2
no acabamento	-2
no aguardo	-9
no altashoras	14
no anuncio	-2
no anúncio	-2
no aparelho	-4
no armário	5
no assento	-2
no ato	-4
no banco	10
no bolso	6
no brasil	-2
no break	-4
no carregador	-7
no carro	1
no cartão	-12
no celular	-2
no chão	-4
no combate	5
no começo	1
no comprimento	-2
no consultório	-4
no controle	7
no conversacombial	36
no corpo	-1
no correio	3
no correios	-5
no corte	11
no decorrer	5
no design	8
no e	2
no edecasa	41
no endereço	1
no escritório	8
no estado	-4
no face	-4
no ferro	9
no filme	-3
no forno	-7
no frango	-9
no fundo	-3
no geral	-1
no google	-2
no kit	-5
no livro	3
no lixo	-27
no manuseio	-2
no maximo	-31
no meio	-1
no mesmo	-13
no minimo	-6
no máximo	-12
no mês	-4
no natal	-10
no nosso	6
no outro	-2
no pai	-11
no parceiro	-9
no pará	-18
no pedido	-5
no prato	-22
no prazo	50
no prejuizo	-6
no prejuízo	-7
no preparo	-3
no primeiro	-17
no processo	12
no procon	-32
no produto	-2
no próximo	24
no qual	7
no quarto	5
no quesito	4
no recipiente	-2
no reclame	-2
no rj	-15
no sac	-2
no segundo	5
no ser	-3
no sistema	-2
no site	-16
no software	-4
no sofá	-6
no sol	2
no som	2
no status	-1
no tamanho	-1
no tempo	28
no terceiro	2
no thenoite	94
no trabalho	5
no título	-17
no user	61
no valor	-13
no videoshowaovivo	43
no vidro	-2
no whats	11
no áudio	-2
noel	-4
noite conforme	3
noite e	10
noite no	6
noite para	4
noites frias	5
noiva	-6
nojenta	-4
nojo	-29
nome	-4
nome da	-17
nome de	-14
nome do	-5
nome e	6
nora	-3
normal	1
normal e	7
normal mas	-4
normal não	-5
normal para	5
normal sem	3
nortear	3
nos cabelos	5
nos celulares	4
nos conformes	4
nos foi	-3
nos oferece	7
nos pedidos	-3
nos poupe	-6
nos primeiros	-1
nos últimos	15
nossa	13
nossa cozinha	2
nossa senhora	-5
nossa vida	10
nossas	5
nossas expectativas	2
nossas necessidades	2
nosso	4
nosso uso	3
nostálgico	7
nota boa	-13
nota de	-45
nota dez	16
nota fiscal	-21
nota zero	-2
notar a	6
note com	4
note e	-2
notebook	-2
notebook básico	2
notebook com	-2
notebook fica	-6
notebook muito	-8
notebook não	-4
notebook é	2
notei	1
notei uma	2
noturna	3
nova	-2
nova !	3
nova aquisição	2
nova avaliação	-4
nova compra	-1
novamente	-3
novamente e	-2
novamente para	-5
novamente por	3
novas	-1
nove	2
novela	-8
novelas	-2
novelas que	-41
novembro	-18
novembro de	-3
novo	-3
novo !	12
novo em	3
novo mas	-2
novo modelo	7
novo produto	4
novo que	-7
now	3
noção	-1
num potinho	10
numa promoção	6
numeração	1
numero	3
nunca	-9
nunca NOT_aconteceu	-5
nunca NOT_chegou	-35
nunca NOT_comprei	-3
nunca NOT_deu	8
nunca NOT_esperei	-3
nunca NOT_foi	3
nunca NOT_mais	-14
nunca NOT_masterchefbr	-17
nunca NOT_passei	-6
nunca NOT_recebi	-23
nunca NOT_tive	-1
nunca NOT_vai	-23
nunca NOT_vi	-3
nunca NOT_viu	-9
nutricionista	6
nutrópica	8
nº	-9
nâo	-5
não	-29
não !	-6
não ?	-8
não NOT_abre	-4
não NOT_abri	-2
não NOT_aceita	-11
não NOT_aceito	-9
não NOT_acende	-3
não NOT_aconselho	-16
não NOT_aconteceu	-3
não NOT_acreditei	8
não NOT_acredito	-5
não NOT_adiantou	-15
não NOT_agradou	2
não NOT_agride	3
não NOT_aguenta	-14
não NOT_aguento	-38
não NOT_ajuda	-3
não NOT_alisa	-2
não NOT_amar	56
não NOT_aparece	-27
não NOT_aparenta	-3
não NOT_aperta	1
não NOT_apresenta	-2
não NOT_apresentou	17
não NOT_assisti	-4
não NOT_atende	-24
não NOT_atendem	2
não NOT_atendeu	-28
não NOT_atinge	-6
não NOT_atrapalha	32
não NOT_atualiza	1
não NOT_baixa	-3
não NOT_bate	-5
não NOT_bater	11
não NOT_cabe	-16
não NOT_caiam	-3
não NOT_carrega	-17
não NOT_causa	3
não NOT_chega	-5
não NOT_chegar	-4
não NOT_chegou	-11
não NOT_cheira	3
não NOT_cobre	-10
não NOT_colocar	-2
não NOT_comeu	-8
não NOT_compensa	-7
não NOT_comprarei	1
não NOT_compraria	-33
não NOT_compre	-37
não NOT_comprei	1
não NOT_comprem	-60
não NOT_compro	-43
não NOT_comprometeu	7
não NOT_condiz	-28
não NOT_conecta	-21
não NOT_confere	-1
não NOT_confio	-15
não NOT_conhecia	20
não NOT_consegue	-1
não NOT_conseguem	-2
não NOT_consegui	-10
não NOT_conseguimos	-6
não NOT_conseguir	-22
não NOT_conseguiram	-12
não NOT_conseguiu	5
não NOT_consigo	-14
não NOT_consta	-8
não NOT_corresponde	-35
não NOT_correspondeu	-7
não NOT_corta	-3
não NOT_costumo	5
não NOT_creio	-19
não NOT_cumpre	-29
não NOT_cumprem	-4
não NOT_cumprir	-3
não NOT_curti	-21
não NOT_da	-3
não NOT_danifica	4
não NOT_dar	-27
não NOT_daria	2
não NOT_dava	-2
não NOT_de	-1
não NOT_decepcionou	5
não NOT_deixa	-1
não NOT_deixar	-2
não NOT_demora	-10
não NOT_demorou	34
não NOT_deram	-2
não NOT_desliga	-4
não NOT_desperdiça	6
não NOT_deve	-3
não NOT_deveriam	-2
não NOT_devolveram	3
não NOT_devolvi	-14
não NOT_diz	-1
não NOT_do	-3
não NOT_dobra	3
não NOT_dou	5
não NOT_dura	-8
não NOT_duram	3
não NOT_durou	-7
não NOT_dá	-7
não NOT_dão	-7
não NOT_e	-6
não NOT_elimina	-4
não NOT_encaixa	-10
não NOT_encaixam	-14
não NOT_encaixou	-2
não NOT_encontra	-4
não NOT_entendi	4
não NOT_entendo	-18
não NOT_entra	-4
não NOT_entraram	3
não NOT_entrega	-57
não NOT_entregam	1
não NOT_entregar	-2
não NOT_entregou	14
não NOT_entregue	30
não NOT_entrou	-9
não NOT_enviou	-2
não NOT_era	-23
não NOT_escuta	-4
não NOT_escuto	5
não NOT_especifica	-9
não NOT_espere	2
não NOT_esquenta	-19
não NOT_esta	-12
não NOT_estar	-3
não NOT_estava	3
não NOT_estavam	-4
não NOT_estou	-1
não NOT_está	-14
não NOT_estão	-9
não NOT_existe	2
não NOT_existia	-20
não NOT_fala	-2
não NOT_favoreceu	-5
não NOT_fazem	2
não NOT_fecha	-3
não NOT_fecham	-2
não NOT_fez	-28
não NOT_fico	9
não NOT_ficou	-6
não NOT_fique	4
não NOT_fiquei	-30
não NOT_fixa	-8
não NOT_fizeram	-7
não NOT_foi	-12
não NOT_for	3
não NOT_fosse	-8
não NOT_fui	9
não NOT_funciona	-48
não NOT_funcionam	-23
não NOT_funcionaram	-4
não NOT_funcionou	-56
não NOT_gasta	7
não NOT_gela	-7
não NOT_gira	-2
não NOT_gostam	13
não NOT_gostei	-20
não NOT_gruda	11
não NOT_havia	-18
não NOT_houve	2
não NOT_há	-8
não NOT_ia	-4
não NOT_ilumina	-2
não NOT_imaginava	-2
não NOT_incomoda	3
não NOT_indicaria	-6
não NOT_indico	-9
não NOT_influencia	3
não NOT_informa	-20
não NOT_informam	-4
não NOT_instalei	16
não NOT_lava	-15
não NOT_lembro	8
não NOT_li	6
não NOT_liga	-45
não NOT_ligar	-2
não NOT_ligava	-4
não NOT_ligou	9
não NOT_limpa	-3
não NOT_lê	-2
não NOT_machuca	7
não NOT_mancha	8
não NOT_mandaram	-2
não NOT_mandava	5
não NOT_mantém	-18
não NOT_masterchefbr	-25
não NOT_me	-7
não NOT_merece	-8
não NOT_mim	-2
não NOT_monta	-3
não NOT_muito	1
não NOT_nas	-3
não NOT_necessita	8
não NOT_o	6
não NOT_obstante	3
não NOT_obtive	-11
não NOT_ocupa	11
não NOT_oferece	-5
não NOT_oficiais	11
não NOT_original	-1
não NOT_os	-3
não NOT_para	-11
não NOT_passa	-20
não NOT_pedi	-17
não NOT_pega	-21
não NOT_pegou	-4
não NOT_percam	4
não NOT_perde	11
não NOT_permite	-3
não NOT_pode	4
não NOT_podia	-9
não NOT_posso	-22
não NOT_possui	-3
não NOT_precisa	12
não NOT_preciso	17
não NOT_prende	-2
não NOT_presta	-13
não NOT_pretendo	-9
não NOT_profissional	11
não NOT_protege	-6
não NOT_provoca	4
não NOT_pude	-10
não NOT_puder	2
não NOT_queima	3
não NOT_quer	-1
não NOT_querem	-2
não NOT_queremos	4
não NOT_queria	2
não NOT_quero	-30
não NOT_recebe	-14
não NOT_recebemos	-5
não NOT_receber	-12
não NOT_recebi	-39
não NOT_recebido	6
não NOT_recebimento	-2
não NOT_recebir	-3
não NOT_recebo	-9
não NOT_recebí	-7
não NOT_recomendado	-2
não NOT_recomendaria	-28
não NOT_recomendo	-55
não NOT_reconhece	-4
não NOT_reconheceu	-6
não NOT_resolva	2
não NOT_resolvem	-8
não NOT_resolveram	-6
não NOT_resolveu	-4
não NOT_respeita	-9
não NOT_responde	-3
não NOT_respondem	2
não NOT_responderam	-10
não NOT_resseca	4
não NOT_retorna	-3
não NOT_retornam	-3
não NOT_roda	-13
não NOT_sabem	-7
não NOT_saber	31
não NOT_sai	-2
não NOT_se	-2
não NOT_segura	-5
não NOT_sei	4
não NOT_seja	-2
não NOT_ser	2
não NOT_serve	-28
não NOT_serviu	-29
não NOT_solicitei	-2
não NOT_somente	5
não NOT_superou	-6
não NOT_suporta	-37
não NOT_suporto	-10
não NOT_são	-6
não NOT_só	8
não NOT_tem	-21
não NOT_temos	-3
não NOT_tenham	-10
não NOT_tenho	4
não NOT_ter	3
não NOT_teria	-5
não NOT_terá	-4
não NOT_testei	6
não NOT_teve	3
não NOT_tinha	12
não NOT_tinham	-12
não NOT_tira	-2
não NOT_tive	10
não NOT_tiveram	-7
não NOT_to	-14
não NOT_trava	30
não NOT_travam	4
não NOT_travava	-3
não NOT_travou	11
não NOT_tritura	-7
não NOT_troco	15
não NOT_tá	-29
não NOT_tão	-2
não NOT_um	-4
não NOT_usei	3
não NOT_utilizei	15
não NOT_utilizo	-2
não NOT_vale	-35
não NOT_vaza	9
não NOT_veio	2
não NOT_vejo	20
não NOT_vem	1
não NOT_venta	-3
não NOT_vi	-4
não NOT_vir	-1
não NOT_vivo	4
não NOT_voltarei	2
não NOT_vou	-4
não NOT_vão	1
não NOT_é	-12
não não	-13
né	-14
né !	-4
né gente	44
né que	-3
nítida	-2
nítidas	16
níveis	16
níveis de	16
nível	1
número	-2
número do	-2
números	1
nāo	-13
o acabamento	-17
o afinador	13
o alarme	-6
o amarelo	-2
o ambiente	9
o amor	33
o analógico	-6
o android	8
o anunciado	6
o armazenamento	2
o aroma	-8
o aspirador	2
o assento	-1
o assunto	1
o atraso	-2
o audio	11
o azar	-7
o azul	-8
o barato	-5
o barulho	1
o batom	-4
o bebê	8
o bem	4
o benefício	15
o berço	-2
o bico	-4
o boleto	8
o bom	24
o boneco	-2
o botão	-7
o brasil	-3
o braço	2
o brilho	-14
o bumbum	-2
o básico	-4
o cabelo	1
o cabeçote	-3
o cabo	-21
o cachorro	11
o café	-2
o calor	-2
o canal	-2
o cancelamento	3
o cara	-2
o carregador	-2
o cartucho	-7
o caso	-11
o cesto	-4
o cheiro	-6
o chuveiro	-3
o cliente	3
o colchao	3
o combinado	-14
o comportamento	-4
o comprador	-1
o computador	-33
o conceito	-4
o conector	7
o conforto	5
o conserto	-12
o consumidor	1
o contato	-22
o controle	1
o conversor	12
o cooler	-6
o coração	8
o corpo	-1
o corte	1
o custo	36
o código	2
o danilo	-8
o defeito	10
o descaso	-4
o desempenho	-3
o design	-10
o designer	-1
o diabo	13
o diferencial	20
o dinheiro	16
o direito	2
o disco	-3
o do	-6
o dourado	16
o dr	37
o dvd	-4
o edecasa	-12
o efeito	4
o email	-2
o embrulho	-3
o encaixe	-4
o enchimento	-2
o endereço	-2
o envio	4
o ep	29
o erro	-6
o escorredor	5
o espaço	-2
o especificado	3
o espelho	-4
o esperado	15
o estado	-7
o estorno	-2
o exercício	40
o extorno	-2
o fabricante	1
o fato	-2
o fechamento	-2
o ferro	-2
o filho	1
o filme	-1
o fim	-3
o fio	-1
o flash	-6
o fogao	2
o fogaça	-25
o fogo	-2
o formato	1
o fornecedor	-21
o frasco	-3
o freezer	-3
o fundo	-10
o game	2
o gps	-6
o hoverboard	-3
o importante	7
o inicio	10
o investimento	23
o início	-2
o iphone	1
o item	-7
o j	-1
o jato	1
o jeito	4
o lado	-3
o leite	10
o leonardo	-20
o linux	2
o liquido	-2
o livro	-5
o look	36
o m	3
o mais	-3
o manual	2
o martelo	-2
o material	-4
o melhor	66
o mesmo	-11
o meu	1
o milho	-3
o mini	-9
o modelo	-1
o momento	-1
o motivo	-1
o moto	-1
o motor	3
o moço	-12
o multiplayer	-5
o mundo	19
o máximo	14
o nicolas	34
o nome	-20
o normal	2
o objetivo	2
o ocorrido	-2
o outro	5
o padre	8
o pagamento	-12
o painel	2
o parceiro	8
o passo	7
o pc	5
o pedido	-16
o período	-2
o pino	-11
o pior	12
o play	6
o plástico	-3
o poeta	11
o ponto	1
o porque	4
o porta	-3
o portão	-12
o povo	-5
o prato	-19
o prazer	36
o prazo	-4
o preco	2
o prejuízo	-3
o presente	-1
o preto	1
o previsto	5
o preço	1
o problema	-24
o procedimento	-5
o procon	6
o produto	-1
o prometido	22
o proposito	12
o propósito	-2
o protetor	-4
o pé	-8
o pó	-2
o pós	-3
o público	-36
o quanto	9
o que	3
o radio	-2
o rapaz	2
o rastreio	2
o recomendaria	6
o recomendo	24
o recurso	-3
o reembolso	-7
o refil	-2
o rei	13
o relógio	-2
o rendimento	5
o reservatório	-1
o responsável	-1
o ressarcimento	-5
o resto	-5
o resultado	10
o retorno	-2
o risco	-8
o rosa	2
o roteador	-11
o ruim	26
o rádio	-7
o sac	15
o saco	2
o sal	7
o secador	-2
o segundo	4
o sistema	1
o site	1
o smartphone	-3
o so	3
o spray	4
o sr	3
o status	-15
o suficiente	3
o suporte	-9
o tapete	-1
o tchan	-4
o tecido	-3
o telefone	-3
o televisor	2
o tema	-13
o tempo	5
o teste	-2
o texto	23
o thenoite	53
o thomas	24
o time	19
o torque	7
o touch	1
o transforma	6
o travesseiro	-5
o tripé	-7
o técnico	-2
o ultimo	-2
o unico	2
o universo	10
o user	-9
o uso	7
o vale	-5
o valor	-4
o vazamento	-2
o vermelho	-9
o vidro	-4
o vinho	7
o violão	6
o vitor	-4
o vizinho	4
o volante	-4
o vídeo	-3
o wi	-2
o wifi	2
o windows	-2
o xbox	2
o youtube	-7
o álbum	-3
o óleo	4
o último	-2
o único	18
objetiva	6
objetivo	-2
objetivo para	4
objetivos	-4
obra	16
obra de	6
obra prima	7
obra que	6
obras	16
obrigada	25
obrigada !	5
obrigada americanas	14
obrigada por	10
obrigado	16
obrigado !	23
obrigado a	2
obrigado americana	4
obrigado americanas	4
obrigado mesmo	3
obrigado pelo	2
obrigatória	8
observação	3
observação é	3
observei	-9
obter	3
ocorre	-2
ocorreu tudo	6
ocorrido	-7
oculos	7
ocupa	1
ocupa pouco	19
ocupada	-4
ocupados	-7
odeia	-8
odeio	-8
odiei	-30
odin	9
of	5
oferece	5
oferece um	4
oferecem	-3
ofertas	4
office e	2
oficial	-6
oh	-6
oi	3
oi ?	4
ok	7
ok !	-2
ok e	3
ok o	-2
ok recebi	13
ola	2
olha	-2
olha a	3
olha essa	19
olha eu	-2
olha o	-16
olha quero	-5
olhada	-6
olhando	-27
olhei	-8
olhinhos	11
olho	1
olho no	2
olhos	2
oliveira	5
olá	-7
olá boa	-2
olá comprei	-2
olá gostaria	12
olá gostei	6
olá o	-4
onda	8
onde	6
onde a	-7
onde coloca	-3
onde está	3
onde eu	2
onde foi	-10
onde for	9
onde não	-3
onde o	2
onde sai	7
onde é	-3
one	3
one x	7
ontem	-3
ontem dia	-6
ontem e	-6
ontem no	58
operar	-2
operação	2
operações	5
opinião exata	5
opino	-3
oportunidade	2
ops	-6
optar	-2
optar por	-3
optarem	7
optarem por	7
opçao	7
opção	4
opção de	3
opção do	8
opção para	1
opções	2
opções de	12
opções para	22
oq	-2
oque diz	2
oque eu	-2
oque promete	4
oque se	20
ora	19
orações	8
ordem	20
ordenha	2
organica	4
organizada	2
organizadas	9
organizado	-3
organizar	-3
orgulho	42
orgulho de	15
orienta	-2
origem	-10
origens	2
originais hp	9
original	-1
original com	14
original da	5
original mas	-21
original não	-2
original ou	-8
original porém	-5
original que	2
originalidade	-3
originalidade do	-3
ortopédica	5
os acessórios	4
os adesivos	-3
os alimentos	-2
os amigos	3
os apps	5
os aspectos	5
os aspiradores	4
os bancos	2
os benefícios	2
os botões	-14
os brasileiros	-3
os brinquedos	6
os buracos	-4
os cabelos	3
os cachos	6
os cafés	2
os canais	-3
os capítulos	3
os clientes	-6
os comandos	-4
os controles	-1
os convidados	-3
os correios	2
os cuidados	-5
os dados	-2
os dentes	3
os dias	6
os dois	2
os drivers	-6
os encaixes	-8
os fabricantes	-4
os frascos	-3
os grandes	3
os graves	6
os ingredientes	1
os intermediários	9
os jogos	12
os lados	-3
os livros	4
os lutadores	71
os mais	-5
os melhores	54
os mesmos	3
os meus	7
os olhinhos	11
os olhos	-2
os originais	-5
os parafusos	2
os parceiros	-8
os participantes	-6
os pratos	-5
os primeiros	-4
os principais	4
os problemas	2
os procedimentos	-2
os produtos	3
os pés	2
os pêlos	7
os que	-2
os recursos	8
os relógios	6
os requisitos	21
os resultados	3
os sentidos	14
os tapetes	-17
os testes	-5
os vingadores	11
oscila	-12
ota	13
otaviano	-4
otima	83
otima imagem	-3
otima qualidade	2
otima tv	4
otimas	15
otimas condiçoes	4
otimizado	4
otimo	83
otimo !	-4
otimo acabamento	3
otimo aparelho	4
otimo custo	10
otimo e	10
otimo estado	2
otimo mas	5
otimo para	11
otimo porém	7
otimo produto	50
otimo recomendo	4
otimo so	2
otimos	3
otário	-7
ou	2
ou a	-7
ou ate	-2
ou até	1
ou de	3
ou devolução	2
ou dois	2
ou mais	-1
ou melhor	-1
ou menos	-2
ou meu	-3
ou não	2
ou preto	25
ou qualquer	-5
ou ruim	-2
ou se	-1
ou seja	-13
ou sem	7
ou superior	5
ou telefone	-2
ou troca	-7
ou vc	-4
ou vou	-2
ouro	4
ouro e	-3
ouro maciço	9
ouro puro	3
outra	-14
outra agora	13
outra coisa	-8
outra da	-5
outra de	3
outra igual	6
outra loja	-1
outra maquina	4
outra marca	-1
outra para	5
outra pessoa	-6
outra pra	2
outra que	-9
outra é	7
outras coisas	-6
outras compras	2
outras cores	-6
outras e	-2
outras lojas	1
outras marcas	3
outras opções	-3
outras pessoas	-5
outras por	8
outras que	4
outro	-5
outro com	-2
outro de	3
outro dia	-2
outro e	4
outro igual	-3
outro modelo	-8
outro no	-6
outro para	3
outro problema	2
outro produto	-8
outro site	-10
outros em	8
outros modelos	4
outros produtos	-1
outros que	-1
outros sites	-19
outubro	-3
outubro de	-2
ouve	-9
ouvi	4
ouvido	-4
ouvido e	-2
ouvido que	2
ouvir	-1
ouço	2
ovo	-22
oxímetro	-2
p	-6
p a	2
p carregar	-5
p entrega	-14
p falar	-16
p meu	11
p quem	5
paciencia	11
paciência	-5
padre	-19
padre fabio	5
padre fábio	34
padrefabiodemelo	9
padrão de	5
padrão pra	9
padrões	1
padrões de	2
pagamento	5
pagamento autorizado	-1
pagamento e	-2
pagamento foi	5
pagando	-1
pagando a	-3
pagar	-9
pagar a	-6
pagar mais	-5
pagar no	8
pagar o	3
pagar pra	-2
pagar um	-2
page	-8
paginas	-2
pago	7
pago e	-5
pago no	-3
pago não	-3
pagos	-3
pagou	2
pague	-7
paguei	-17
paguei a	-21
paguei caro	-9
paguei e	6
paguei frete	2
paguei mais	-19
paguei menos	-4
paguei o	16
paguei pela	-3
paguei pelo	4
paguei por	-19
paguei valeu	8
pai que	-3
painel	4
painel de	2
pais a	3
paisagem	-10
paixão	36
paladar	-26
palavra	3
palavra de	3
palhaços	-3
panela	-1
panela que	-3
panela veio	-4
panela é	1
panelas	-1
panelas leves	4
panelas muito	2
panelas não	-2
pantufa	37
paola	6
paolla	-1
papai noel	-4
papelão	7
papo	2
par de	1
para a	3
para abrir	-2
para adaptar	3
para alcançar	13
para ambientes	30
para americanas	-1
para aparar	2
para aplicar	4
para apreciadores	4
para aquele	3
para aqueles	14
para areas	5
para armazenamento	7
para armazenar	12
para as	3
para aspirar	-2
para assistir	2
para atendimento	-3
para atividades	12
para atualizar	-4
para aumentar	23
para avaliar	-9
para avaliação	-5
para cancelar	5
para carregar	-3
para carros	-3
para chegar	-2
para cima	-5
para colorir	7
para compra	6
para comprar	-5
para compreender	6
para computador	5
para conseguir	4
para consertar	-5
para conserto	-2
para corrigir	2
para cortar	5
para cozinhar	-2
para câmera	7
para de	-30
para decorar	-7
para deixar	7
para depilar	2
para descobrir	3
para devolução	9
para devolver	22
para dia	-5
para digitar	-3
para do	3
para duas	-2
para e	-2
para efetuar	-15
para emitir	-2
para empresa	-2
para encaixe	-5
para entrar	-2
para entrega	1
para entregar	-13
para entregarem	-4
para enviar	-2
para escolher	3
para essa	-5
para estudar	2
para estudo	-2
para eu	-9
para evitar	-3
para famílias	3
para fazer	2
para fechar	-3
para fixação	2
para formar	6
para funções	4
para fãs	6
para gravar	3
para jogar	5
para jogos	3
para levar	1
para ligar	-14
para limpar	4
para limpeza	5
para matar	24
para me	2
para melhorar	1
para meus	-9
para mim	1
para minha	6
para montagem	-1
para mulheres	2
para máquina	8
para nao	-2
para ninguém	4
para não	5
para oque	8
para os	1
para outra	-4
para outras	6
para outros	-2
para ouvir	2
para pequenos	15
para pesar	5
para picar	10
para piorar	-5
para poder	-9
para preparar	5
para presentear	17
para produtos	-2
para profissionais	5
para proteger	15
para qualquer	1
para quarto	2
para que	1
para quem	22
para realizar	-15
para realizarem	-4
para realização	8
para receber	6
para reclamar	7
para recolher	-2
para repor	-3
para resolver	-22
para responder	-11
para saber	-3
para se	1
para secar	-5
para segurar	1
para ser	1
para seus	4
para solucionar	-7
para sua	12
para suas	3
para tentar	-8
para ter	1
para testar	-1
para toda	2
para todas	1
para todo	-7
para todos	43
para transportar	-2
para tratar	7
para troca	-1
para tv	-2
para usar	1
para uso	-10
para utilização	7
para varias	7
para venda	-3
para ver	-5
para verificar	2
para viagens	-1
para viajar	3
para vir	-2
para você	-9
para várias	4
parabens	36
parabens !	4
parabens a	8
parabens para	4
parabéns	55
parabéns !	13
parabéns a	31
parabéns americanas	31
parabéns ao	-2
parabéns as	29
parabéns como	2
parabéns e	3
parabéns lojas	2
parabéns o	-2
parabéns pela	-10
parabéns pelo	9
parabéns por	3
parabéns à	2
parabólica	2
parada	-34
parado	-14
parafusadeira	-15
parafuso	1
parafuso do	-3
parafusos	3
parafusos e	-2
parafusos para	3
paraguai	-3
paralelo	-8
parar os	9
pararam	-3
parceira da	2
parceiro	-3
parceiro de	-11
parceiro e	2
parceiro não	-2
parceiro que	-4
parceiro é	3
parceiros	3
parceiros da	3
parcela	-9
parcela e	-6
parcelar	7
parcelas	-1
parceria com	-10
parece	-28
parece boa	-6
parece com	-2
parece de	-6
parece frágil	2
parece mais	-12
parece produto	-3
parece que	-16
parece resistente	9
parece ter	-2
parece um	-12
parece uma	-19
parece ótimo	7
parecem	-1
parecendo	-1
parecendo que	-10
parecer	1
parecer ser	12
parecia	-29
parecia maior	-2
parecia usado	-3
parecidos	3
parecidos com	3
parede	-1
paredes	9
parei	-17
parem	-12
parem de	-2
pares	-3
pareça	-5
paro	-13
paro de	-13
parou	-14
parou de	-28
parte	-12
parte da	-7
parte das	-15
parte de	-18
parte do	-24
parte dourada	-6
parte externa	5
parte que	-5
parte superior	-7
parte trazendo	5
partes	-4
partes da	-2
partes e	-2
partes não	-2
partes que	-2
participantes	-21
participar	2
participação da	50
partido	-14
partir	1
partir da	7
partiu	-7
passa muito	3
passa no	-32
passa o	10
passa uma	29
passadas	3
passado	-32
passado o	-2
passador	-3
passamos	4
passando	-6
passando o	-1
passando por	-7
passar	-10
passar a	-3
passar do	3
passar e	-11
passar por	-15
passar raiva	-3
passar roupa	2
passaram	-25
passaram mais	-3
passaram o	-2
passarinho	-3
passava	4
passear	5
passei	-14
passei vergonha	-2
passo a	1
passo mal	-13
passou	-23
passou do	-2
passou o	-7
passou para	-2
passou um	-3
pasta de	-2
pastas	3
patroa	5
patroa adorou	5
patrícia	3
patético	-7
pau	-9
pau de	-1
paulo	2
paz !	-24
pazo	4
país	4
países	-15
pc	2
pc roda	6
pc vem	13
peca	2
peca no	-3
peca por	6
peca um	12
pecado	-43
pecas	-14
pedaleira	6
pedaço	-10
pedaço de	-15
pedaços	-1
pedaços de	-2
pede	-2
pede o	-6
pedem	-29
pedem para	-7
pedi	4
pedi a	-1
pedi cancelamento	-2
pedi devolução	-12
pedi o	-25
pedi outra	2
pedi pra	-10
pedi troca	-9
pedi um	-18
pedia	-5
pedido	-9
pedido a	5
pedido ainda	5
pedido cancelado	-10
pedido chegou	1
pedido de	11
pedido dia	-4
pedido do	1
pedido e	-2
pedido efetuado	-8
pedido estou	-2
pedido está	-3
pedido foi	7
pedido mas	-1
pedido no	2
pedido não	-26
pedido pois	-4
pedido por	-4
pedido sem	-5
pedidos	4
pedindo	-26
pedindo a	-3
pedindo o	-2
pedindo para	-6
pedindo pra	-2
pedir	-10
pedir a	-9
pedir avaliação	-2
pedir o	2
pediram	7
pediram para	4
pediram pra	2
pediu	-4
pedra de	6
pega	-5
pega a	-4
pega o	2
pegada	2
pegadinha	-9
pegar na	2
pegar uma	-2
pego	-7
peido	-3
peixe	-15
pela a	2
pela agilidade	4
pela atenção	5
pela beleza	14
pela demora	10
pela direct	2
pela directlog	7
pela empresa	1
pela espera	2
pela estética	-4
pela facilidade	3
pela falta	-5
pela foto	-10
pela imagem	-3
pela internet	-1
pela leitura	4
pela marca	-3
pela metade	-5
pela parte	-2
pela primeira	-4
pela propaganda	-3
pela qualidade	9
pela rapidez	-5
pela segunda	-5
pela sua	-3
pela veterinária	5
pelas avaliações	-4
pelas lojas	2
pele	-1
pelicula	-31
pelinhos	-6
pelo	-6
pelo amor	-40
pelo bom	3
pelo custo	-2
pelo desempenho	3
pelo filho	15
pelo game	4
pelo jeito	-5
pelo mesmo	-1
pelo preço	-2
pelo produto	2
pelo qual	-4
pelo rastreamento	2
pelo tamanho	-1
pelo telefone	-10
pelo tempo	-2
pelo valor	-2
pelo vendedor	-1
pelo visto	-19
pelo youtube	4
pelo ótimo	2
pelos	-1
pelos da	5
pelos do	-3
peludinho	7
peludo	-5
película	-36
película de	-6
película não	-7
película é	-11
pena	8
pena !	8
pena a	4
pena adquirir	2
pena bom	5
pena comprar	16
pena comprá	3
pena e	-9
pena eu	2
pena excelente	3
pena mesmo	8
pena não	21
pena o	-3
pena pagar	3
pena pois	-7
pena q	23
pena que	17
pena ser	15
pena ter	15
pensa que	2
pensando	-2
pensando que	-5
pensar	-5
pensava	-2
pense	-4
pensei	-8
pensei que	-19
pensei ser	-5
penso	1
penso que	2
pensou	-9
pente é	13
pequena	-2
pequena adorou	-3
pequena mas	7
pequena por	3
pequena pra	-2
pequenas então	10
pequenas mas	4
pequenininho	4
pequeno	-1
pequeno atraso	12
pequeno defeito	2
pequeno demais	-2
pequeno mas	10
pequeno não	-1
pequeno porte	4
pequeno porém	14
pequenos	1
pequenos e	-8
pequenos espaços	3
pequenos porém	7
perca	-17
percebemos	3
perceber	1
perceber a	19
percebi	-15
percebi que	-14
percebo	-8
percepção de	3
perda	-3
perda de	-6
perde	1
perde a	-2
perde um	10
perdemos	-7
perdemos o	-7
perdendo	6
perder	-6
perderam	-7
perdeu	-15
perdi	-60
perdi !	-4
perdi a	2
perdi masterchefbr	-3
perdi meu	-7
perdido	-8
perdidos	-7
perfeita	54
perfeita !	20
perfeita condições	2
perfeita muito	-4
perfeita para	12
perfeitamente	47
perfeitamente !	-28
perfeitamente a	2
perfeitamente ao	2
perfeitamente as	7
perfeitamente assim	3
perfeitamente até	2
perfeitamente e	12
perfeitamente meu	6
perfeitamente no	2
perfeitamente o	-2
perfeitamente os	2
perfeitamente para	10
perfeitamente às	1
perfeitas	24
perfeitas condições	22
perfeito	75
perfeito !	-3
perfeito amei	7
perfeito com	4
perfeito e	6
perfeito estado	15
perfeito funcionamento	6
perfeito gostei	-6
perfeito para	12
perfeito pra	12
perfeito se	19
perfeitos	33
perfeitos e	2
perfeição	1
perfil	-3
performance	11
perfume	-1
perfume agradável	5
perfume marcante	7
perfume para	11
perfume suave	2
perfume é	-3
pergunta	-3
perguntando	-6
perguntando o	-25
perguntas	-23
pergunto	-2
perigo	-2
permanece por	4
permite	17
permitido	-3
permitisse	4
pernambuco	7
pernas e	5
persiste	-5
personagem	4
personagem na	21
personagens	4
personalização	25
perspectivas	5
perto	-1
perto das	-3
pesa	-4
pesada	-6
pesada e	-2
pesada para	-3
pesadas	18
pesadas mas	5
pesado	2
pesado como	6
pesado mas	3
pesados	11
pescoço	-10
peso	1
peso não	-6
peso é	-3
pesquisando	-9
pesquisas	3
pesquisei bastante	-2
pesquisem	-4
pessima	-15
pessima qualidade	-17
pessimas	-5
pessimo	-19
pessimo atendimento	4
pessimo produto	-2
pessoa !	14
pessoa adorou	3
pessoa comprar	3
pessoa gostou	2
pessoa já	16
pessoa muito	3
pessoa não	-5
pessoa que	3
pessoal	1
pessoal de	-3
pessoas	-3
pessoas comuns	-9
pessoas mais	-6
pessoas reclamando	-9
pessoas se	14
pessoas veem	6
peste	-20
pets	-2
peça	-13
peça de	6
peça não	-6
peça para	-7
peça que	-7
peça quebrada	-2
peça é	-5
peças	-24
peças com	-1
peças da	-6
peças e	-10
peças muito	2
peças não	-17
peças o	-3
peças pequenas	11
peças quebradas	-6
peças são	-4
peças vieram	-7
peço	1
peço que	8
ph	6
philco não	6
philips é	5
piada	-16
piadoca	8
piadoca do	8
picar	2
picar a	7
picaretas	-3
pifou	-2
pijama e	2
pincel	-5
pingando	-1
pino	5
pinos	-39
pintada	-7
pintura	-2
pioneer	-7
pior	-46
pior ainda	-3
pior coisa	-5
pior de	-23
pior do	-3
pior que	-12
pior é	-2
piorando	-7
piorar	8
piores	-57
pipoca	6
pipoca de	6
pipoca e	3
pipocas	17
pipocas estouram	5
pipoqueira	6
pirata	-27
pisa	-21
piscando	-3
piso	2
pisos	7
pixel	-2
pizza	2
placa	-10
placa de	-1
placa e	-4
placa mãe	-5
planeta	7
plano	9
plano e	5
plantas	8
plastico	-2
plastico e	-3
plateia	-23
plenamente	50
pleno	-10
plug	-2
plus chegou	6
plástica	-4
plásticas	-16
plástico	-9
plástico de	2
plástico e	2
plástico é	-3
pneu	-2
pobre	-8
pobre e	-2
pode	1
pode até	-23
pode avaliar	3
pode comprar	1
pode confiar	-4
pode deixar	-9
pode isso	-2
pode mandar	3
pode uma	-2
podem	-9
podem comprar	-3
podem me	-7
podendo causar	-3
poder avaliar	-24
poder de	-3
poder usar	2
poderei	-5
poderes	4
poderia me	3
poderia pelo	-3
poderia ser	-3
poderiam me	-3
poderiam ser	-4
poderiam ter	-4
poderoso	6
podia	-1
podia ser	2
podia ter	-10
podre	-3
poesia	2
poeta	31
pois	4
pois a	4
pois ainda	4
pois ajuda	3
pois ao	-5
pois as	-2
pois atende	3
pois até	-30
pois bem	4
pois deixou	5
pois e	2
pois ela	-1
pois ele	1
pois em	-6
pois era	-3
pois essa	-2
pois estava	-9
pois existe	-3
pois faz	-2
pois funciona	3
pois já	-5
pois me	-3
pois na	1
pois nao	2
pois nem	3
pois ninguém	-8
pois no	-4
pois não	-6
pois o	-4
pois paguei	-9
pois precisava	-4
pois preciso	-17
pois quando	2
pois sou	1
pois tinha	-3
pois trata	10
pois veio	-4
pois vem	3
polegadas	-3
poltronas	4
política de	-8
político	-11
pomada	14
ponta da	5
pontas quebradas	3
pontente	3
ponto a	5
ponto de	-6
ponto fraco	18
ponto negativo	6
ponto que	9
pontos de	-9
pontuais	4
pontual	3
pontual e	15
pontualidade	12
pop	4
popular	7
poque	-2
por	-6
por algum	-4
por aqui	-1
por até	8
por aí	3
por boleto	2
por causa	-5
por cento	-3
por cima	6
por cumprir	12
por dentro	-13
por duas	-9
por e	1
por elas	7
por ele	1
por email	-8
por enquanto	4
por esse	5
por esta	-7
por este	-17
por ex	13
por falta	6
por favor	-14
por fora	-2
por gentileza	-5
por incrível	-4
por isso	5
por mais	-3
por me	-8
por motivos	58
por muito	4
por o	-15
por opção	3
por outra	-22
por outro	-9
por parte	-8
por q	-7
por que	-1
por questão	6
por segurança	2
por ser	-1
por si	4
por telefone	4
por tudo	3
por volta	-3
por vários	-2
porca	-6
porcaria	-47
porcaria !	-1
porcaria de	-5
porcas	-2
porem	-18
porem achei	10
porem até	-2
porem com	-3
porem eu	-5
porem nao	-2
porem no	-2
porem não	-5
porem o	-6
porem so	3
porem veio	-1
porq	-2
porque	3
porque a	2
porque ainda	-24
porque as	2
porque até	-2
porque dizia	-3
porque ele	1
porque esta	1
porque estou	-7
porque está	-5
porque foi	5
porque já	-2
porque não	8
porque o	-6
porque os	-3
porque precisava	-4
porque quando	4
porque é	4
porquê	1
porquê quando	5
porra	-3
porra é	-9
porrada	-8
porrada no	-7
porta	-3
portanto	2
portanto a	-4
portanto eu	7
portanto não	8
portas veio	-2
portier	8
português	-4
portátil	8
portão	-14
porém	-11
porém a	-3
porém ao	-32
porém após	-23
porém as	-3
porém até	-5
porém com	-1
porém como	-5
porém deixa	-3
porém depois	-10
porém duro	-3
porém ela	-8
porém em	-4
porém este	-5
porém eu	-4
porém meu	7
porém na	-2
porém o	-13
porém quando	-12
porém se	-8
porém só	-2
porém tive	4
porém vale	4
porém veio	-3
pos	-3
posicionamento	-13
positiva	2
positivamente	27
positivamente !	9
positivo	-2
positivos	2
posição	-20
posição da	-7
posição das	3
posição sobre	-6
possa avaliar	3
possa comprar	-8
possivel	-1
possivelmente	-6
posso	4
posso assistir	8
posso avaliar	-61
posso comprar	-3
posso deixar	3
posso dizer	-2
posso falar	-3
posso fazer	-11
posso ver	39
possui	4
possui apenas	-4
possui funções	3
possui uma	2
possui ótimo	-2
possuia	4
possuir	11
possuía	10
possuía um	4
possíveis e	-4
possível	-15
possível pois	-3
postado	-2
postagem	6
postal	-5
postaram	-5
postei o	-3
postura	-4
postura e	4
pote	-1
potencia boa	5
potencia e	5
potencia muito	11
potente	13
potente !	5
potente e	22
potente prático	6
potes de	3
potinho	10
potência	-2
potência boa	4
potência suficiente	8
potência é	-1
pouca	-46
pouca durabilidade	-2
pouca duração	-3
pouca qualidade	-6
poucas	-4
poucas palavras	11
poucas semanas	-4
pouco	-4
pouco acima	-2
pouco amassada	4
pouco ao	-4
pouco as	10
pouco atrasado	11
pouco barulhento	17
pouco complicado	1
pouco de	1
pouco demorado	4
pouco difícil	11
pouco dura	-2
pouco e	-7
pouco espaço	-6
pouco fraca	2
pouco fragil	3
pouco frágil	2
pouco grande	11
pouco lento	1
pouco maior	6
pouco mas	25
pouco menor	6
pouco na	2
pouco no	-2
pouco não	-2
pouco para	18
pouco pequenas	5
pouco pequeno	10
pouco pesado	9
pouco pra	4
pouco resistente	-10
pouco ruim	13
pouco tem	18
pouco uso	-3
poupe	-24
pouquinho mais	-1
pouquíssima	-2
povo	-25
poxa	-6
poço	2
poço de	5
pp	-5
pq	-1
pq ?	-7
pq ainda	-2
pq aqui	10
pq como	3
pq ela	-6
pq essa	-4
pq eu	-12
pq foi	3
pq já	-16
pq os	-7
pq quando	-5
pq é	-2
pqp	-2
pqp !	-16
pra acompanhar	-5
pra alguém	-4
pra assistir	-24
pra assistência	-4
pra aumentar	-2
pra avaliar	-4
pra caralho	-21
pra caramba	16
pra casa	-11
pra cima	-20
pra comer	86
pra completar	10
pra cortar	-9
pra cá	-20
pra devolver	-6
pra dia	-6
pra editar	6
pra eles	-4
pra entender	-9
pra entregar	-28
pra entregarem	-2
pra esperar	9
pra esse	-15
pra eu	-3
pra falar	-6
pra ficar	2
pra formatar	3
pra guardar	3
pra ir	18
pra jogar	4
pra lavar	17
pra levar	2
pra ligar	-11
pra limpar	2
pra meu	19
pra mim	6
pra minha	6
pra ninguém	-7
pra não	3
pra outro	-7
pra ouvir	-7
pra passear	3
pra pessoa	-3
pra piorar	4
pra qualquer	4
pra quebrar	-7
pra quem	-4
pra receber	2
pra resolver	-2
pra sempre	61
pra ser	-34
pra ter	-25
pra testar	3
pra tirar	-12
pra todos	10
pra tomar	3
pra trabalhar	-3
pra troca	5
pra trocar	-34
pra usar	-5
pra vocês	-6
pra voltar	-2
pra vê	6
prancha	-3
prata	2
pratas	-4
prateleira	1
prateleiras	-4
pratica	6
pratica e	8
praticidade	45
praticidade do	4
praticidade e	30
pratico	37
pratico de	25
pratico e	-21
pratico leve	7
pratico para	18
prato	-16
prato da	33
prato de	-21
prato do	-36
prato que	-7
prato tá	-4
pratos	-8
prattes	4
praz	2
prazer	14
prazerosa	12
prazerosa e	5
prazo	13
prazo !	-4
prazo a	1
prazo atendimento	3
prazo bem	8
prazo certo	9
prazo combinado	16
prazo como	-3
prazo dado	-2
prazo definido	8
prazo determinado	6
prazo e	29
prazo em	11
prazo esperado	12
prazo estabelecido	17
prazo estimado	-3
prazo estipulado	-1
prazo estou	-12
prazo eu	3
prazo fiquei	3
prazo gostei	2
prazo mais	1
prazo marcado	5
prazo mas	-4
prazo muito	-57
prazo o	5
prazo para	-18
prazo parabéns	1
prazo porem	-2
prazo porém	-36
prazo previsto	37
prazo preço	-9
prazo produto	13
prazo programado	10
prazo prometido	23
prazo recomendo	-70
prazo super	2
prazo só	4
prazo tudo	-22
prazo veio	-1
prazos	-1
praça	24
precaução	3
precisa	-1
precisa comprar	9
precisa de	-1
precisa do	6
precisa e	-4
precisa melhorar	-2
precisa saber	4
precisa ser	-15
precisa ter	1
precisa trocar	13
precisa usar	2
precisam	-2
precisando	-9
precisando de	-2
precisando do	-13
precisaria	-3
precisaria ser	-3
precisava	14
precisava de	2
precisava para	2
precisava porém	9
precise de	4
precisei	-32
preciso	6
preciso da	-11
preciso de	-14
preciso do	-7
preciso e	6
preciso no	3
preciso que	-16
preciso saber	-7
precisão	17
precisão e	4
preco	4
preco bom	3
preconceito	-11
prefeitas	3
prefeitas condições	3
preferencia	9
preferi	-1
preferida	24
preferido	6
preferidos	10
preferir	4
preferência	2
prefiro	-16
prejudicada	-7
prejudicado	-4
prejuizo	-4
prejuízo	-55
prende	6
prende a	16
prender	-3
preocupação	3
prepara	16
preparar	13
preparação	-2
prepotente	-11
presente	5
presente data	-22
presente de	1
presente momento	-2
presente para	-3
presente pra	4
presente pro	7
presentear	10
presentear e	6
presentear minha	2
presentear uma	-2
presentes e	3
pressão	-3
prestado	4
prestativa	-2
prestativo	4
prestação	3
prestação de	2
presteza	4
preta	-8
preta de	-2
pretendo comprar	11
pretendo trocar	3
preto	4
preto na	8
preto o	2
preto veio	-6
prevenção	5
previsao	-1
prevista	8
prevista !	-21
prevista de	-9
prevista e	7
prevista fácil	3
prevista para	2
prevista produto	4
previsto	9
previsto !	25
previsto bem	4
previsto e	33
previsto porém	-13
previsto produto	4
previsão	-10
previsão de	2
previsão para	-10
prezados	-29
prezo	6
preço	-6
preço !	3
preço abusivo	-3
preço acessível	62
preço até	-6
preço bem	-1
preço bom	27
preço cobrado	-4
preço com	-2
preço compensa	4
preço deveria	-5
preço e	-10
preço entrega	1
preço está	-3
preço excelente	-14
preço foi	13
preço inferior	-3
preço justo	20
preço menor	5
preço muito	-28
preço não	2
preço qualidade	7
preço quando	14
preço razoável	-2
preço se	-3
preço super	4
preço ta	2
preço também	-3
preço tão	-4
preço vale	-4
preço é	1
preço ótimo	9
prime	-1
primeira	-3
primeira aplicação	6
primeira e	-3
primeira lavagem	-10
primeira linha	9
primeira parcela	-9
primeira qualidade	18
primeira utilização	-3
primeira vez	-16
primeira vista	-2
primeiras impressões	7
primeiro	4
primeiro a	-2
primeiro contato	-3
primeiro dia	11
primeiro foi	3
primeiro mês	-4
primeiro pq	4
primeiro produto	2
primeiro que	-3
primeiro uso	-12
primeiros	-7
principal	-1
principalmente com	12
principalmente para	8
principalmente pelo	1
principalmente quando	-2
print	-2
prioridade	3
pro lado	-6
pro meu	10
pro quarto	3
pro user	-9
problema da	1
problema de	1
problema do	2
problema e	5
problema em	-3
problema na	1
problema no	-4
problema o	3
problema para	-2
problema pois	-6
problema seja	-5
problema é	1
problemas	-14
problemas com	1
problemas de	-16
problemas e	-6
problemas mais	-4
problemas nos	-2
probleminha	22
probleminha na	7
procede	-2
proceder	-21
proceder ?	-3
proceder para	-1
procedimento	-2
procedimentos	-1
procedência	-2
procedência e	3
processa	9
processador de	4
processador para	4
processador rápido	7
processador é	2
processamento	2
processamento e	10
processar	-23
processar a	-5
processo	4
processo de	1
processo foi	8
procom	-3
procon	-1
procon e	-8
procon para	3
procura	2
procura algo	12
procura de	7
procura uma	-3
procurando	-1
procurar	3
procurar a	-7
procurar meus	-4
procurar o	-7
procurava	25
procure	-4
procure outro	-2
produto	-6
produto !	-19
produto ?	-6
produto acreditando	-3
produto adquirido	3
produto ainda	7
produto antes	-2
produto anunciado	-6
produto apresenta	-1
produto apresentou	1
produto aprovado	7
produto após	-3
produto ate	-3
produto atende	33
produto atendeu	-4
produto atinge	11
produto até	-2
produto bem	18
produto boa	4
produto bom	30
produto bonito	9
produto caro	-2
produto chegar	1
produto chegou	-1
produto com	-2
produto compacto	5
produto completo	4
produto comprado	2
produto condiz	29
produto conforme	33
produto contudo	5
produto contém	-5
produto corresponde	3
produto correspondeu	14
produto cumpre	10
produto custa	-5
produto custo	4
produto de	36
produto deixa	-3
produto deixou	-3
produto demora	4
produto demorou	-4
produto dentro	5
produto devolvido	-8
produto dia	-9
produto diferenciado	2
produto diferente	7
produto dispensa	5
produto diz	11
produto dizia	-2
produto em	1
produto embora	5
produto entrega	23
produto entregue	14
produto então	-7
produto era	-3
produto errado	-15
produto está	-7
produto exatamente	9
produto excelente	48
produto excelentes	3
produto facilitou	4
produto falsificado	-18
produto falso	-2
produto fantástico	3
produto faz	2
produto fica	-4
produto fosse	-2
produto frágil	-14
produto funciona	21
produto funcionando	6
produto fácil	22
produto gosto	2
produto horrível	-1
produto há	2
produto idêntico	3
produto igual	12
produto impecável	2
produto importado	-4
produto incompleto	-6
produto incrível	3
produto inferior	-2
produto isso	3
produto ja	4
produto já	5
produto leve	28
produto lindo	3
produto maior	3
produto mais	3
produto mal	-3
produto maravilhoso	18
produto mas	-5
produto material	-2
produto me	1
produto mesmo	-1
produto minha	21
produto mt	15
produto mto	-16
produto muinto	3
produto muito	13
produto na	-18
produto nao	1
produto nem	-1
produto no	-3
produto nota	10
produto novo	-17
produto nunca	-2
produto não	-35
produto ok	2
produto original	2
produto otima	-26
produto otimo	39
produto ou	-1
produto para	1
produto parece	-36
produto parou	-1
produto pela	2
produto pena	8
produto pequeno	4
produto perfeito	40
produto pirata	-7
produto poderia	-2
produto porque	-7
produto portanto	3
produto possui	-3
produto pq	6
produto pratico	8
produto preço	1
produto prático	-4
produto péssimo	-3
produto q	-22
produto quando	-2
produto quanto	1
produto quase	-6
produto que	1
produto quebrado	-4
produto realiza	8
produto realmente	13
produto recomendado	16
produto recomendo	18
produto regular	-34
produto resistente	2
produto robusto	6
produto ruim	-12
produto rápida	4
produto se	-16
produto segue	3
produto sem	-11
produto sendo	-2
produto sensacional	1
produto ser	3
produto seria	-1
produto similar	-9
produto simples	39
produto simplesmente	2
produto super	-6
produto superou	9
produto surpreendeu	5
produto tem	-12
produto tenha	-7
produto tenho	2
produto ter	3
produto terá	4
produto tive	3
produto top	13
produto tudo	10
produto tão	-4
produto um	-3
produto uma	-7
produto usado	-6
produto vale	10
produto veio	6
produto velho	-4
produto vem	-1
produto vendido	-5
produto é	10
produto ótima	27
produto ótimo	21
produto útil	-3
produtos antes	2
produtos chegaram	3
produtos como	-10
produtos conforme	7
produtos da	3
produtos de	5
produtos dessa	-3
produtos melhores	-2
produtos muito	4
produtos não	-3
produtos originais	2
produtos que	-1
produtos são	6
produção ?	-36
produção de	-2
produção do	-3
professor	-10
profissionais	30
profissional	12
profissional !	3
progama	9
programa	-3
programa !	6
programa a	-5
programa da	92
programa mas	-29
programa para	-4
programa que	28
programado	-1
programado para	-2
programar	2
programar para	3
proibido	-6
projetor	3
projetos	5
promessa	4
promessas	-5
promete	2
promete !	12
promete com	2
promete e	2
promete mas	-17
prometem	-3
prometeu	2
prometido	26
prometido !	10
prometido e	4
promo	23
promoção	20
promoção !	3
promoção de	5
promoções	14
prontamente	3
pronto	3
pronto !	15
pronuncia	-3
propaganda	-17
propaganda do	-2
propaganda e	-8
propaganda enganosa	-12
proporciona	10
proporciona uma	7
proporcionou	19
proposito	15
proposito de	7
proposta	1
proposto	9
proprio	-2
propus a	3
propósito	-1
propósito de	7
propôs	6
propõe	23
propõe e	5
protege	40
protege bem	2
protege e	10
proteger	9
proteger da	9
protegido	10
protegido com	5
protetor	-2
proteção contra	3
protocolo	-35
protocolos	3
prova de	5
prova do	-43
prova que	-12
provavelmente no	2
provedor	2
providencias	-11
providência	-3
providências	-24
proximas	7
proximo	3
proximo do	4
prática	12
prática de	3
prática e	63
prática para	-2
práticas	4
prático	52
prático !	4
prático de	6
prático do	2
prático e	40
prático fácil	2
prático leve	6
prático mas	-3
prático para	-5
prático pois	2
práticos	8
práticos para	6
pré	-3
pré determinado	3
pré venda	-5
prédio	-8
própria	-4
própria americanas	-2
próprias	-5
próprio	1
próprio para	7
próprio produto	11
próximo	4
ps	6
psicologia	20
publicada	-2
publicidade	-3
pude	1
pude observar	6
pudesse	2
pula	-9
pula de	7
pula para	-5
pulando	6
pulando de	6
pulgas	4
pulgas e	3
pulgas em	5
pulo	-9
pura	-4
pura enganação	-1
purificador tem	7
puta	-17
puta que	-10
puxa	-5
puxado	-2
puxador da	11
puxadores são	6
puxando	-3
puxar	-25
página	4
página de	-2
pães	11
pão	-1
pé direito	-5
pés	-3
pés da	3
péssima	-42
péssima !	3
péssima compra	-3
péssima entrega	4
péssima experiência	-1
péssima qualidade	-86
péssimas	-9
péssimo	-92
péssimo !	-26
péssimo a	3
péssimo acabamento	-9
péssimo atendimento	-23
péssimo e	-15
péssimo não	-8
péssimo o	-5
péssimo produto	-6
péssimo serviço	-10
pêlo	-2
pêlos	5
pêlos do	2
pó	-11
pó de	-22
pó na	-10
pós	6
pós venda	7
põe	18
q comprar	2
q comprei	1
q deu	-3
q e	-9
q eh	-10
q ela	3
q ele	5
q ficar	-3
q fosse	-6
q já	-7
q mais	-3
q meu	-2
q não	-3
q o	3
q paguei	-5
q posso	10
q promete	3
q realmente	3
q sair	-3
q se	-9
q ser	-5
q seria	-7
q veio	-4
q é	-4
qdo	-8
qdo chegou	-7
qnd	-11
qndo	-3
qq	-3
qto	-22
quad	-1
quad core	-1
quadro de	-7
quadro é	15
quais	-5
quais são	-7
qual	1
qual a	-23
qual comprei	-2
qual foi	-1
qual não	-3
qual é	-8
qualidade	1
qualidade !	15
qualidade a	-3
qualidade agora	3
qualidade atende	3
qualidade atendeu	2
qualidade baixa	-3
qualidade bermuda	-3
qualidade bonito	4
qualidade chegou	24
qualidade com	14
qualidade conforme	3
qualidade das	-2
qualidade de	1
qualidade deixa	-13
qualidade dele	3
qualidade dos	2
qualidade durabilidade	11
qualidade duvidosa	-7
qualidade e	39
qualidade entrega	7
qualidade entregue	13
qualidade entretanto	4
qualidade espetacular	5
qualidade estou	-1
qualidade eu	-2
qualidade excelente	-8
qualidade excepcional	3
qualidade ficou	3
qualidade fiquei	20
qualidade foi	11
qualidade fácil	7
qualidade garantida	3
qualidade igual	5
qualidade imagem	2
qualidade incomparável	12
qualidade indiscutível	3
qualidade inferior	-23
qualidade mais	-7
qualidade mas	-22
qualidade mediana	-6
qualidade melhor	-9
qualidade meu	3
qualidade muito	-1
qualidade na	-4
qualidade não	-1
qualidade o	-2
qualidade os	-2
qualidade para	11
qualidade porém	1
qualidade preço	9
qualidade que	8
qualidade razoável	-17
qualidade recomendo	14
qualidade regular	-15
qualidade ruim	-32
qualidade sem	18
qualidade só	2
qualidade tramontina	6
qualidade tudo	3
qualidade valeu	3
qualidade ótima	2
qualidade ótimo	2
qualidades	7
qualificação	9
qualquer hora	19
qualquer jeito	-3
qualquer lugar	62
qualquer momento	-4
qualquer ocasião	5
qualquer pessoa	16
qualquer tipo	-2
quando	-16
quando a	2
quando abri	-2
quando as	4
quando chega	3
quando chegar	-11
quando chegou	1
quando coloquei	-7
quando comecei	-2
quando comprei	-3
quando ele	-3
quando entrei	2
quando está	-2
quando eu	-26
quando fecha	8
quando finalizei	5
quando finalmente	-2
quando fiz	-6
quando for	-2
quando fui	-17
quando liga	-3
quando liguei	-3
quando me	-2
quando o	-1
quando precisa	7
quando quer	-3
quando recebe	-2
quando receber	-7
quando recebi	-6
quando se	-3
quando será	2
quando uma	-7
quando vai	-3
quando vou	-22
quando é	-4
quantidade que	3
quanto	2
quanto ?	7
quanto a	2
quanto antes	-13
quanto eu	2
quanto mais	-5
quanto no	6
quanto o	2
quanto para	6
quanto à	6
quantos	-11
quarta	-2
quarta feira	-1
quarto	9
quarto !	8
quarto da	2
quarto e	23
quase	-9
quase a	-3
quase não	-24
quase toda	-2
quase todos	6
quase um	5
quatro	-1
que	-2
que ?	-2
que a	2
que abrir	-5
que absurdo	-6
que acende	17
que acompanha	-5
que acompanhava	-2
que aconteceu	-18
que adaptar	-3
que adora	3
que aguardar	4
que ai	12
que ainda	-2
que ajuda	2
que ana	-28
que antes	-13
que ao	-1
que aparece	6
que apertar	-2
que assistir	-9
que atende	-2
que atualizar	3
que até	-3
que aula	41
que auxiliam	8
que avalia	-3
que avaliar	-2
que bacana	3
que bosta	-14
que cada	2
que caiba	12
que cancelar	3
que cara	-8
que carregar	-22
que chegar	-9
que chegaram	-4
que chegasse	-2
que chegou	-1
que chegue	-20
que coisa	-2
que colar	-2
que colocar	-2
que com	-8
que come	28
que comecei	5
que compra	-14
que comprar	-6
que comprava	3
que compre	-4
que comprei	12
que comprem	4
que compro	2
que comprou	-2
que consta	3
que continuar	-4
que continue	20
que correr	-2
que corresponda	10
que criou	13
que custa	-6
que dava	-3
que decepção	-3
que deixa	2
que deixar	-3
que deixou	5
que delícia	6
que demorou	-1
que desejo	18
que desligar	-2
que deveria	6
que devo	-8
que devolver	1
que diabos	-10
que dificulta	-3
que dispensa	3
que diz	-4
que dura	28
que dá	-2
que dê	-4
que dó	-10
que dói	3
que efetuei	-1
que eles	-3
que encomendei	-4
que encontrei	7
que entrar	5
que enviar	7
que enviariam	2
que enviei	-2
que envolve	-5
que era	-9
que escrever	13
que escrevi	-9
que esperado	5
que esperar	-4
que esperava	39
que essa	-4
que esse	-16
que esses	-3
que esta	1
que estamos	-4
que estar	-18
que estava	3
que estavam	1
que este	-7
que estou	-2
que está	-4
que estão	-1
que eu	4
que excedeu	5
que existe	3
que expulse	13
que fala	-3
que faria	-2
que fazem	4
que fazer	-5
que façam	-5
que faço	-2
que fez	1
que fica	1
que ficar	3
que fico	9
que fiquei	-12
que fixa	-1
que fiz	1
que fosse	-12
que fui	-13
que funciona	-2
que garante	2
que gastar	-7
que gostaria	2
que gostei	4
que gosto	5
que hoje	-10
que houve	-4
que ia	-24
que iam	-1
que impede	-5
que importa	2
que impossibilita	-3
que improvisar	3
que indica	-13
que ir	-1
que iria	3
que iriam	-7
que irá	-6
que isso	-1
que isto	-4
que levar	-16
que liga	8
que linda	11
que lindo	18
que logo	-3
que mandar	5
que masterchefbr	-24
que me	-3
que menos	-3
que mesmo	2
que meu	-5
que mirian	-6
que mostra	-3
que mostrava	11
que muito	7
que muitos	7
que mulher	28
que nao	9
que nas	4
que necessite	4
que nem	14
que ninguém	-15
que no	-2
que nunca	-9
que não	4
que o	-5
que oferece	7
que outras	1
que pagar	-3
que para	1
que parar	-3
que parece	-2
que pareça	-5
que passa	14
que passar	-4
que passei	-4
que passou	-2
que pedi	1
que permite	8
que pode	-1
que por	-1
que possui	-2
que pra	-1
que precisa	2
que precisam	-3
que precisava	55
que preciso	8
que procurava	4
que produto	-2
que produtos	-9
que promete	38
que prometeu	6
que protege	3
que quando	-2
que que	2
que querem	9
que queremos	7
que queria	1
que quiser	4
que receber	-2
que recebi	-35
que recebo	-23
que recomendo	4
que recorrer	-7
que reduz	3
que reiniciar	-2
que resolvam	-15
que rever	4
que ridículo	-7
que sair	-47
que saudades	-7
que segura	2
que seja	-3
que sem	3
que sempre	4
que seria	-14
que show	5
que sim	-4
que só	5
que ta	-7
que tange	7
que te	4
que temos	6
que tenho	1
que ter	1
que testei	4
que tinha	4
que tomar	2
que torna	-2
que trocar	-6
que troquem	-1
que tudo	-5
que tá	-4
que tô	-4
que um	-4
que uma	-26
que usar	-16
que utilizamos	5
que vai	11
que vale	-4
que vc	1
que vcs	1
que vem	2
que vende	-3
que vender	12
que vendeu	-4
que venha	-4
que ver	5
que vieram	-1
que você	3
que voz	10
que vá	42
que vêm	5
que às	7
que é	3
quebra	-2
quebra a	-3
quebra com	-7
quebra facilmente	-4
quebra fácil	-6
quebra galho	2
quebra o	-3
quebra um	-5
quebrada	-22
quebradas	-10
quebrado	-45
quebrado !	-4
quebrado e	5
quebrado na	-2
quebrado não	-2
quebrado tive	20
quebrando	-8
quebrar	-10
quebrar o	-16
quebrou	-46
quebrou a	-36
quebrou e	-2
quebrou na	5
quebrou no	2
quebrou o	-4
quebrou uma	-2
queda	-3
quedas	2
queima	-24
queima a	-5
queima o	-4
queimada	-17
queimado	-12
queimando	3
queimar	-7
queimaram	-9
queimou	-55
queimou com	-3
queimou o	-18
queira	2
quem	-6
quem adquiri	6
quem busca	-2
quem comprar	9
quem curte	8
quem curti	4
quem esta	-6
quem está	-2
quem fala	3
quem gosta	20
quem joga	3
quem mais	2
quem n	31
quem nao	10
quem necessita	9
quem não	4
quem precisa	-7
quem precisar	3
quem procura	-9
quem quiser	25
quem recebeu	3
quem saiu	-10
quem se	4
quem tem	-6
quem tiver	5
quem trabalha	4
quem usa	-2
quem vai	-20
quem é	-4
quente !	12
quente por	-4
quentinho	10
quentinho e	8
quer dizer	-28
quer fazer	-12
quer que	-6
quer saber	9
quer ser	-11
quer um	-1
querem	-1
querem que	-3
querem um	6
querem vender	-3
queremos	5
queremos o	3
querendo comprar	4
querendo que	-16
queria	2
queria que	20
queria ter	5
queria trocar	-2
queria uma	-3
queria ver	3
querida	-9
querido	-8
querido ?	-7
queridos	-5
quero	13
quero a	-4
quero cancelar	-1
quero comprar	23
quero dar	3
quero devolver	-24
quero mais	6
quero meu	-3
quero muito	2
quero o	-1
quero receber	6
quero saber	5
quero ser	35
quero trocar	-27
quero um	11
quero ver	5
quero é	2
questionamento	-18
questionar	-3
questionável	-13
questão	2
questão e	17
questão não	13
questão é	-5
questões repetidas	-7
quinas	-7
quinta	-1
quiser	1
quiser comprar	-1
quiser deixar	6
quiser e	9
quisesse	-3
quão	15
quê	4
r	-1
ra	21
rachada	-4
rachado	-4
rachou	-5
racismo	-40
radio	-4
raia	28
rainha	16
raiva	2
raiva com	-5
raiz mas	3
raiz só	-12
ralo	2
ram	3
ram de	2
rapida	36
rapida antes	2
rapida chegou	3
rapida e	9
rapida recomendo	4
rapidamente	7
rapidamente e	21
rapidez	55
rapidez !	2
rapidez da	-13
rapidez de	2
rapidez do	6
rapidez e	4
rapidez na	-8
rapidinho	18
rapidinho !	-9
rapidinho e	3
rapido	31
rapido e	15
rapido em	5
rapido muito	3
raquete	3
rasa	-5
rasga	-4
rasgada	-67
rasgada e	-9
rasgado	-18
rasgar	-27
rasgos	-5
rasgou	-14
rastreio	2
razer	4
razoavelmente	-2
razoável	-4
razoável mais	-2
razão do	14
reais !	3
reais de	-5
reais eu	6
reais o	-6
reais para	-11
reais que	-8
real	-2
real !	6
realiza	2
realizada	-11
realizada no	1
realizar	-10
realizar a	-2
realizar o	-3
realizarem	-4
realização	13
realização de	7
realizei	6
realizei a	5
realmente	13
realmente com	12
realmente cumpre	-1
realmente funciona	21
realmente lindo	4
realmente muito	-1
realmente não	1
realmente o	8
realmente original	2
realmente vale	7
realmente valeu	4
realmente é	3
realmete	7
realça	15
reaver	-5
rebarbas	-8
recarga rápida	3
recarregáveis	-13
recebe	-7
recebe lo	-3
recebendo	-8
receber	-22
receber a	-13
receber e	-13
receber em	-2
receber esse	-2
receber meu	15
receber o	-8
receber um	5
receberam	-2
receberia	2
recebeu o	-2
recebi	-6
recebi a	-2
recebi antes	-3
recebi apenas	-5
recebi as	-6
recebi bem	8
recebi com	3
recebi dentro	2
recebi e	3
recebi em	2
recebi foi	-8
recebi hoje	2
recebi há	-4
recebi na	5
recebi não	-9
recebi o	1
recebi os	-2
recebi outra	-2
recebi outro	-22
recebi tudo	-1
recebi um	-5
recebi uma	-37
recebi é	-7
recebido	-11
recebido bem	3
recebido dentro	-5
recebido o	-5
recebimento	4
recebo	-33
receita	-2
receita de	27
receitas	4
recente	2
recentemente	3
receoso	7
reclamacao	-2
reclamando	-19
reclamando e	-4
reclamar	1
reclamar !	7
reclamar que	8
reclamação	9
reclamação e	-9
reclamação mas	-4
reclamação no	11
reclamação para	-4
reclamação que	-4
reclamações	-11
reclamações e	2
reclame	21
reclame aqui	20
reclameaqui	-17
reclamei	-3
reclamei com	-2
reclamei e	4
reclamei no	3
recolher	-8
recolher o	-6
recolhimento	-2
recolhimento do	-2
recomendada	22
recomendadissimo	4
recomendado	13
recomendado !	14
recomendado a	-3
recomendado por	8
recomendadíssimo	35
recomendadíssimo !	19
recomendamos	2
recomendarei	2
recomendaria	-14
recomendaria a	-23
recomendaria com	6
recomendaria o	-4
recomendaria para	26
recomendaria sim	-7
recomendação	3
recomendação de	2
recomendações do	5
recomendei	-5
recomendei para	-2
recomendo	72
recomendo !	19
recomendo a	12
recomendo amei	12
recomendo americanas	5
recomendo aos	7
recomendo apesar	3
recomendo as	11
recomendo chegou	10
recomendo com	5
recomendo comprar	-10
recomendo demais	16
recomendo e	30
recomendo ele	-3
recomendo entrega	5
recomendo essa	4
recomendo esse	-5
recomendo este	28
recomendo gostei	-15
recomendo mas	-1
recomendo muito	36
recomendo nao	5
recomendo não	2
recomendo o	45
recomendo os	2
recomendo para	24
recomendo parabéns	-12
recomendo pelo	-7
recomendo pois	7
recomendo por	13
recomendo pra	-4
recomendo produto	19
recomendo produtos	6
recomendo que	-6
recomendo sem	10
recomendo sim	24
recomendo sua	-10
recomendo tanto	9
recomendo vale	3
recomendo à	2
recomendo á	2
recomendo é	-16
recomendável	1
recomento	42
recomeçar	-9
reconhecimento	4
recorde	2
recorrer	-13
recorrer a	-2
recorrer ao	-2
recupera	14
recupera as	9
recuperar	-2
recursos	-3
recursos e	5
recusado	-4
recusei	4
recém	5
rede	-2
rede ?	-13
rede nacional	-22
redes	-1
redmi	4
redondas	5
redondas são	3
reduzindo	8
reembolsar	-3
reembolso	-14
reembolso do	-4
reembolso e	-6
refere	-4
refere ao	-4
refere se	-3
referente	5
referente ao	4
referência a	7
refletir	10
reflexões	6
reforçada	8
refresca	16
refrescante	9
refrigerar	-3
refugo	-2
regina	4
registrada	-3
registrei	-3
registro	3
registros	-4
região norte	2
regula	7
regulador	-5
regular	-68
regular mas	-13
regular pelo	-3
regularmente	-2
regulação	8
rei	28
rei da	5
reiniciar	-31
reiniciar o	-3
reino	6
relataram	3
relativamente baixo	8
relação	3
relação aos	4
relação as	3
relação custo	-1
relação de	10
relação à	2
relevantes	-2
religiosos	5
relogio é	13
relógio	-1
relógio muito	-3
relógio não	-2
relógios	3
remoto que	2
remoto é	-2
remotos	4
remédios	3
renda	3
renda é	4
rende	26
rende bastante	3
rendimento	11
renovação	4
rente à	-3
reparo	1
repente	-4
repescagem	-7
repetidas	-11
repetir	-14
replica	-7
repor	-5
repor o	-2
representando	12
representando a	10
representante	-5
reprise	5
reprodução de	2
reputação	-2
repórter	16
requer	6
requisitos	7
reservatório de	-3
reset	-2
resfria bem	2
resfriar	-6
residência	-6
resistente	10
resistente e	28
resistente o	-3
resistentes	23
resistentes e	14
resistência	12
resolução	-2
resolução do	-3
resolva	-10
resolvam	1
resolvam o	-3
resolve	-1
resolve o	-2
resolver	-63
resolver essa	-2
resolver esse	-26
resolver este	-1
resolver isso	-4
resolver meu	3
resolver o	-9
resolveu	7
resolveu meu	6
resolveu o	13
resolvi com	3
resolvi o	4
resolvido	1
respeita	61
respeita masterchefbr	18
respeitada	2
respeitar	3
respeitar a	12
respeito com	1
respeito do	-3
respeito e	-2
respingos	7
respondam	-2
responder	-8
responderam	-18
responderam que	-2
responderem	-27
respondeu	2
respondeu as	5
responsabilidade	-12
responsáveis	1
responsável	5
responsável e	7
responsável pela	-4
responsável pelo	2
resposta	10
resposta !	-4
resposta da	-16
resposta de	3
resposta e	-5
resposta no	-9
resposta para	5
resposta sobre	-15
resposta é	3
ressalva	25
ressalva é	17
ressarcido	-6
ressarcimento	-21
ressarcimento do	-7
ressarcir	-7
ressecou	-6
restante é	9
restituição	-3
resto	-3
resto cumpre	3
resto está	3
resto eu	6
resto ta	-3
resto é	9
resultado	2
resultado esperado	3
resultado muito	2
resultado é	8
resultados	41
resumindo	-6
resumindo nota	3
resumindo o	-2
resumo	1
reta	-2
retenção	-4
retira	-3
retirada	2
retirada do	-5
retirado	1
retirar	4
retirar a	2
retirar nos	-2
retornar	22
retorno	-25
retorno !	2
retorno da	-13
retorno das	-3
retorno de	-2
retorno do	2
retorno e	-8
retorno urgente	2
retornou	-4
revestida	3
ri	5
ri demais	45
ribeiro	39
ribeirão	-2
ribeirão preto	-2
ricardo	-5
ricardo eletro	-1
rico	4
ridicula	-9
ridiculo	-6
ridícula	-7
ridículo	-53
ridículo encontro	-10
rigor	2
rigorosamente	4
rim	19
rindo	-7
rio	-1
rio de	-2
rir	21
risadas	10
riscada	-8
riscadas	-1
riscado	-13
riscado e	-2
riscados	-2
risco	-2
risco de	-15
riscos	-19
riscos e	-2
risos	14
rj	-8
rj e	-5
robinson	9
robusta	9
robusta e	3
robusto	2
robusto e	14
robustos	4
roda	-2
roda fortnite	6
rodando	-3
rodinha	-7
rodrigo santoro	-6
rodrigues	-5
rolo	-6
romance	6
rompeu	-3
rompido	-2
romântico	-3
rosa	-4
rosca	3
rosto	1
rosê	19
roteador	-4
rotina	6
rotina de	3
rouba	-5
roubada	-7
roubado	-4
roubo	-10
roupa	-5
roupa pequeno	-2
rs	16
rsrs	58
rsrsrsrs	32
rua	2
rua e	2
rui	-4
ruim	-57
ruim !	-11
ruim a	8
ruim da	4
ruim de	-23
ruim demais	-3
ruim e	-7
ruim foi	15
ruim mas	-2
ruim mesmo	-6
ruim nao	-2
ruim no	-4
ruim não	-3
ruim o	-2
ruim para	-11
ruim porque	-4
ruim pro	-11
ruim quando	-4
ruim é	24
ruins	-21
ruído	-2
rádio	-2
rádios	-2
rápida	14
rápida !	-16
rápida a	17
rápida antes	8
rápida as	3
rápida bem	-9
rápida chegou	2
rápida do	4
rápida e	1
rápida entrega	22
rápida mais	-3
rápida muito	3
rápida na	-6
rápida no	3
rápida o	9
rápida parabéns	-7
rápida porém	-1
rápida produto	-29
rápida que	5
rápida recebi	2
rápida recomendo	20
rápida resposta	4
rápida sem	9
rápida também	13
rápida veio	4
rápidas	3
rápido	22
rápido !	45
rápido android	3
rápido antes	20
rápido bateria	2
rápido bem	18
rápido boa	4
rápido bom	10
rápido chegou	-14
rápido com	4
rápido comprei	3
rápido demais	-1
rápido do	-1
rápido e	57
rápido em	2
rápido fácil	6
rápido mas	-1
rápido muito	-2
rápido não	10
rápido o	-1
rápido para	18
rápido pela	2
rápido por	9
rápido porém	-4
rápido possível	-14
rápido produto	3
rápido sem	8
rápido tem	2
rápido tudo	2
rápido é	-2
réplica	-26
rígido	-7
rótulo	-3
s	1
s e	-2
s pen	3
sa	5
sabe	-5
sabe de	-3
sabe me	2
sabe o	58
sabe que	-5
sabe se	-4
sabedoria	30
sabedoria do	13
sabem	-44
sabendo	-12
sabendo que	-9
saber	3
saber como	-27
saber de	-10
saber em	16
saber mais	2
saber o	-4
saber onde	1
saber qual	-8
saber quando	-2
saber que	-15
saber quem	-13
saber se	6
saber usar	6
saberei	4
sabor	-1
sabor e	5
sabores	24
saborosa	35
saborosas	5
saboroso	19
sac	21
sac da	-26
sacanagem	-41
saco cheio	-3
sacolinha	2
sacrifício	-2
sai	-23
sai bastante	9
sai caro	-9
sai do	-2
sai muito	-16
sai o	7
sai pouca	-4
sai quentinho	9
saiam	-8
saiba	4
saibam	-8
saida da	11
saida do	-15
saido	-5
saindo	-41
saindo do	-9
saindo o	-5
sair	-24
sair a	-12
sair com	-2
sair e	5
sair essa	-3
sair eu	-40
sair fumaça	-2
sair hj	-23
sair o	-3
sair um	-10
sairia	4
saiu	-28
saiu do	-20
saiu eu	-7
saiu ontem	-21
saiu tombando	47
saiu tudo	10
sal	10
sala	5
salgado	11
salgado mas	5
salto	6
salva	-2
salva a	-4
salvar	4
salvou	27
salões	6
samsung a	8
samsung está	5
samsung que	-2
sandy	-3
sandy encontro	23
sangue	22
sanitário	-4
sansung	5
sansung é	4
santoro	-4
sao bons	10
sapão	-36
sastifeito	2
satisfatoriamente	6
satisfatorio	10
satisfatório	11
satisfação com	16
satisfação sobre	-2
satisfeita	96
satisfeita !	10
satisfeita com	72
satisfeita e	6
satisfeito	90
satisfeito !	12
satisfeito com	30
satisfeito e	2
satisfeitos	41
satisfeitos com	7
satisfez	21
saudade da	-12
saudades	-12
saudades da	-4
saudades do	-6
saudável	20
saudável e	5
saída	-12
saída do	-32
saído	-19
saísse	-5
saúde	14
sc	-10
screen	2
sdcard	5
se	-8
se a	1
se acha	-6
se acostuma	3
se adapta	4
se adequa	21
se ainda	-19
se ajusta	8
se alguém	-2
se aprofundar	5
se até	-3
se bem	2
se chama	2
se chegar	-2
se colocar	-6
se comprei	-3
se consigo	-2
se cortou	-5
se da	-3
se dar	3
se diverte	4
se divertindo	3
se do	-3
se dá	2
se e	-11
se ela	2
se eles	-6
se eliminarem	-12
se encaixa	2
se encaixam	-2
se encontra	-4
se espera	7
se essa	3
se esse	1
se esta	2
se estiver	-14
se estivesse	1
se está	-2
se eu	-14
se faz	3
se foi	-2
se for	1
se fosse	3
se fuder	-10
se há	-3
se interessa	3
se já	-9
se lascar	-10
se machucar	-2
se melhorar	5
se meu	-8
se mostrado	3
se nao	-6
se nem	-8
se não	16
se o	-11
se optarem	7
se os	-4
se para	-1
se passaram	-5
se posso	-13
se possível	-2
se presta	15
se propôs	6
se propõe	26
se puder	2
se que	-2
se quem	3
se quer	-3
se quiser	-2
se sentir	4
se solta	-5
se soubesse	-14
se supera	3
se superaram	3
se tem	-5
se tiver	-11
se tivesse	-3
se tivessem	-8
se todos	22
se trabalhar	3
se transformar	7
se tratando	4
se usar	1
se vai	-1
se você	-6
se vocês	2
se vou	-14
se vão	-6
se é	-11
se ñ	-5
seca	9
seca bem	-3
secador	-1
secador muito	3
sede	19
sedex	2
sedex para	17
sedoso	16
seguinte da	13
seguinte o	-2
seguinte que	10
segunda	13
segunda compra	4
segunda semana	-10
segunda vez	3
segunda via	8
segundo	1
segundo chip	14
segundo minha	3
segundo o	-16
segundo plano	2
segundo que	-1
segura a	-2
segura bem	3
segura e	8
segurando	15
segurando a	10
segurança	2
segurança do	9
segurar o	2
seguro	18
sei	2
sei q	-4
sei que	1
sei se	-11
seis	-4
seis meses	-4
seja	-10
seja a	-1
seja boa	5
seja entregue	-4
seja muito	-4
seja o	-12
seja resolvido	-5
seja se	-1
seja tão	5
seja um	-3
selo	-2
selo da	-9
sem NOT_a	-1
sem NOT_acabamento	-5
sem NOT_amasso	3
sem NOT_ao	-1
sem NOT_aquela	4
sem NOT_arrependimentos	3
sem NOT_as	-24
sem NOT_avarias	-3
sem NOT_barulho	9
sem NOT_brilho	-4
sem NOT_carregar	2
sem NOT_celular	-5
sem NOT_cheiro	1
sem NOT_comentários	11
sem NOT_complicações	6
sem NOT_controle	-4
sem NOT_defeito	26
sem NOT_defeitos	5
sem NOT_dificuldade	11
sem NOT_dor	5
sem NOT_duvida	5
sem NOT_duvidas	15
sem NOT_dúvida	27
sem NOT_dúvidas	-17
sem NOT_ele	14
sem NOT_entrar	24
sem NOT_esforço	4
sem NOT_esse	5
sem NOT_estragos	3
sem NOT_eu	-5
sem NOT_falar	-4
sem NOT_funcionar	-23
sem NOT_garantia	-2
sem NOT_gelo	5
sem NOT_gordura	3
sem NOT_graça	-22
sem NOT_igual	2
sem NOT_manual	-17
sem NOT_marca	-4
sem NOT_me	-8
sem NOT_medo	17
sem NOT_motivo	-3
sem NOT_muito	10
sem NOT_nota	-22
sem NOT_noção	-9
sem NOT_o	9
sem NOT_opção	-2
sem NOT_palavras	13
sem NOT_poder	-8
sem NOT_precisar	2
sem NOT_presente	-1
sem NOT_problemas	49
sem NOT_proteção	-5
sem NOT_que	-19
sem NOT_queixas	3
sem NOT_reclamações	6
sem NOT_regulagem	-4
sem NOT_retorno	-2
sem NOT_saber	-5
sem NOT_se	6
sem NOT_ser	11
sem NOT_som	-2
sem NOT_sombra	11
sem NOT_sucesso	-10
sem NOT_suporte	-4
sem NOT_susto	4
sem NOT_tv	-2
sem NOT_usar	-1
sem NOT_uso	-4
sem NOT_óleo	2
sem nem	1
sem nenhum	11
semana	-5
semana !	12
semana antes	3
semana com	3
semana de	-17
semana depois	-2
semana do	-2
semana e	-4
semana em	5
semana já	10
semana passada	-3
semana pra	-10
semana que	3
semanas antes	4
semanas depois	-2
semanas e	1
semanas para	-5
semanas que	-7
semp	7
semp toshiba	12
sempre	18
sempre !	22
sempre americanas	2
sempre antes	28
sempre arrasa	3
sempre arrasando	3
sempre com	-1
sempre comprei	-10
sempre compro	3
sempre dando	8
sempre de	-8
sempre este	9
sempre foi	2
sempre linda	8
sempre me	-2
sempre muito	4
sempre nas	4
sempre no	11
sempre nos	2
sempre o	-3
sempre produto	5
sempre que	1
sempre surpreendendo	7
sempre tem	3
sempre tive	-3
sempre uma	2
sempre usei	-1
sempre vou	7
sendo	-10
sendo assim	-2
sendo bom	3
sendo muito	1
sendo necessário	-14
sendo o	8
sendo q	-13
sendo que	6
sendo um	-8
sendo vendido	-3
senha	-2
senhor	13
senhora	-1
senhores	-5
sensacionais	10
sensacional	88
sensacional !	2
sensação	9
sensação de	15
senso	-4
sensor do	4
sensor que	14
sensual	10
sensível mas	2
senta	-2
sentado	-2
sentar	-3
sente a	-4
senti	9
senti enganado	-7
senti que	16
sentidos	8
sentindo	-2
sentir	3
sequer	-29
sequinha	51
sequinhas	3
sequinhas e	2
sequinho	10
sequinho a	3
sequinho e	2
ser	-2
ser bastante	5
ser bem	1
ser bom	-3
ser bonito	3
ser branco	6
ser cinza	4
ser com	4
ser comprado	12
ser da	-21
ser de	-2
ser do	-3
ser durável	3
ser entregue	-8
ser excelente	3
ser extremamente	4
ser feliz	9
ser fixado	-2
ser importado	6
ser leve	5
ser linda	6
ser lindo	6
ser mais	-1
ser mas	-5
ser melhor	-12
ser muito	-1
ser original	-1
ser parafusos	11
ser por	-5
ser portátil	11
ser que	2
ser retirado	4
ser tão	-10
ser usado	12
ser vendido	-4
ser visto	4
sera	-1
serei	13
serei uma	14
serem	-1
serginho	-8
serginho é	27
seria	-11
seria ainda	4
seria bem	-4
seria de	-6
seria mais	-17
seria muito	-4
seria perfeito	9
seria uma	1
seria ótimo	-9
seriam	-1
serio	-4
serve	-3
serve apenas	-4
serve para	-5
serve pra	-1
serve tanto	2
servida	9
serviu	-5
serviu certinho	4
serviço com	3
serviço prestado	3
serviços	-3
serviços de	-2
será	-3
será ?	-2
será entregue	4
será no	-9
será preciso	7
será q	-15
será que	-7
sete	-4
setembro	-2
seu cliente	-2
seu desempenho	2
seu efeito	11
seu formato	21
seu gosto	4
seu marido	-4
seu papel	14
seu parceiro	1
seu pedido	-2
seu propósito	3
seu site	-6
seu valor	11
seus cabelos	8
seus pais	6
sexta	2
sexta feira	-2
sexta no	11
shampoo	-1
shop	-9
show	43
show !	12
show a	7
show de	28
show e	10
show fica	19
shows	-33
showww	7
showww !	5
si	-7
si e	-1
si não	-4
si só	5
si é	5
sido	2
sido um	5
significado	4
silenciosa	60
silenciosa e	7
silencioso	28
silencioso e	14
silencioso que	6
silenciosos	8
silicone	-2
silvia	-25
sim !	4
sim este	4
sim o	8
sim todos	-10
sim um	-6
sim é	3
similar	-11
similares e	2
simone	-7
simples	8
simples de	18
simples e	2
simples mas	-9
simples para	3
simples porém	4
simples prática	5
simples prático	2
simples que	9
simplesmente	-2
simplesmente a	-5
simplesmente amei	8
simplesmente cancelaram	-3
simplesmente lindo	2
simplesmente maravilhoso	3
simplesmente não	-39
simplesmente perfeita	5
simplicidade	13
simplicidade e	5
simplificado	-4
sinais de	-4
sinal de	-1
sinal que	-7
sinal é	-7
sinceramente	-4
sinceramente estou	-3
sinceramente não	-3
sinceros	3
sintonia	-1
sirva	-2
sistema e	-3
sistema não	-2
site	1
site a	4
site aceitar	4
site americanas	2
site como	-2
site confiável	4
site consta	-5
site da	-5
site das	2
site do	2
site e	-6
site está	-2
site foi	3
site mas	3
site muito	6
site no	-2
site não	3
site oficial	-16
site porém	-2
site se	-3
site super	-3
sites e	-3
situação	-14
situação do	-2
sleep	18
sleep timer	11
slim	-5
slow	3
smart	-1
smart hub	-3
smart magic	9
smart não	-6
smartband	-2
smartphone	12
smartphone !	2
smartphone e	32
smartphone é	4
smartphones	8
snap	12
so a	18
so achei	42
so as	-8
so demorou	2
so estou	3
so falta	3
so faltou	20
so me	-2
so n	3
so não	3
so o	5
so q	-4
so quem	13
so veio	-2
soares	12
sobe	-3
sobrancelha	6
sobre as	-3
sobre este	-5
sobre os	-4
sobre tudo	7
sobrinha	1
sobrinha ficou	3
sobrinho	-3
sociais	-2
sociais e	-2
social	27
sofisticado	2
sofisticação	8
sofrer	-13
software	2
sogra	2
sogra e	4
sogro	4
solda	2
solicitado	-1
solicitado mais	-2
solicitando a	-3
solicitar	-4
solicitar a	-16
solicitação	3
solicitação de	7
solicitei	-25
solicitei a	-47
solicitei devolução	-4
solicitei o	4
solicitei troca	3
solicito	-6
solta	-90
soltam	-4
soltando	-38
soltar o	4
soltaram	-4
soltas	-8
solto	3
solto na	7
soltos	-19
soltos e	-3
soltou	-23
solucionar	-21
solucionar o	-5
solução	-15
solução do	5
solução para	-2
som	-1
som !	4
som alto	2
som boa	19
som bom	2
som de	6
som e	11
som excelentes	3
som fica	-4
som imagem	8
som melhor	-3
som não	-1
som perfeito	5
som poderia	-2
som ruim	-2
som são	7
som tem	8
som é	-1
somente	11
somente as	-2
somente o	1
somente para	-7
somente um	-5
somente uma	-2
somos	3
somos em	3
sonho	28
sonho !	4
sono e	9
sonora	3
sonoridade	11
sonoro	5
sonoro e	5
sophia	-3
sorocaba	4
sorte de	4
sotaque	-3
sou	14
sou apaixonado	21
sou muito	17
sou uma	2
soube	-4
souber	1
soubesse	-12
soubesse que	-5
soundbar	3
sozinha	-34
sozinho	-12
sozinho e	-1
sp	-4
space	13
spoiler	-31
srs	-6
ssd	7
star wars	5
status	-11
status do	-2
sua	3
sua bateria	-3
sua bebida	4
sua cara	5
sua casa	6
sua composição	-5
sua compra	-5
sua descrição	3
sua durabilidade	5
sua embalagem	3
sua faixa	-4
sua função	-8
sua limpeza	3
sua pele	4
sua perna	10
suas	1
suas características	3
suas casas	7
suas funções	10
suas necessidades	3
suas roupas	-4
suave	33
suave com	3
suave mas	19
suave o	3
substituir o	3
substituiu	13
substituição	-17
substituição do	-9
sucesso	11
sucesso !	9
sucesso com	15
sucos	2
suficiente	5
suficiente para	11
sugestão	1
sugestão a	4
suite	5
suite de	5
suja	-7
suja e	-3
sujeiras	2
sujo	-20
sujo e	-6
sul	5
sumiu	-6
super	34
super a	7
super amei	2
super atrasado	-2
super bem	2
super bonito	7
super cheiroso	6
super compensa	6
super completo	4
super confiável	3
super confortável	2
super econômico	6
super em	3
super feliz	2
super forte	2
super frágil	-2
super fácil	21
super indico	-7
super leve	6
super macia	3
super macio	1
super moderno	-3
super potente	2
super pratico	7
super prática	2
super rapida	-13
super rapido	-23
super recomendado	28
super recomendo	28
super recomento	3
super rápida	-5
super rápido	14
super satisfeita	-1
super satisfeito	-1
super silenciosa	9
super simples	4
super útil	10
supera	2
supera as	7
superando	1
superando a	3
superaquece	-8
superaram	5
superbem	7
superficial	-6
superficial e	-5
superfícies	4
superior	-1
superior do	-2
superou	82
superou a	1
superou as	10
superou minha	2
superou minhas	44
suportar	-3
suporte	-2
suporte com	3
suporte da	-19
suporte de	-10
suporte que	3
suportes	2
supre	-16
supre todas	9
suprindo	4
supriu	27
supriu a	4
supriu as	5
surge	3
surpreende	3
surpreendendo	25
surpreendente	18
surpreendente !	5
surpreendentes	5
surpreender	8
surpreendeu	51
surpreendeu !	3
surpreendeu muito	10
surpreendeu pois	4
surpreendeu positivamente	2
surpreendi	41
surpreendi com	15
surpreendido	3
surpreendido positivamente	3
surpresa	-1
surpresa com	6
surpresa não	-3
surpresa o	-9
surpresas	9
surpreso com	2
sustinho	5
susto	22
são	-1
são bonitas	17
são bons	2
são diferentes	-15
são do	-5
são em	4
são excelentes	19
são frágeis	5
são fáceis	10
são horríveis	-5
são ideais	5
são lindas	-11
são lindos	14
são maravilhosas	-3
são maravilhosos	6
são meio	9
são o	7
são otimas	10
são ou	16
são paulo	-1
são perfeitas	9
são perfeitos	4
são peças	6
são pontuais	3
são produtos	6
são realmente	7
são ruins	-6
são sempre	7
são um	5
são uma	3
são ótimas	34
são ótimos	-4
séria	-1
série	1
séries	5
sérios	-25
sérios problemas	-5
símbolo do	-2
só	1
só !	-3
só achei	32
só acho	47
só ainda	15
só alegria	3
só assim	-5
só colocar	30
só comprei	-1
só compro	5
só cresce	17
só de	-4
só deixa	-10
só deixo	13
só demorei	2
só demorou	6
só depois	1
só deveria	8
só dois	6
só dá	-5
só elogios	4
só em	2
só estou	12
só eu	11
só fala	-2
só falta	35
só faltou	-3
só fica	-5
só fiquei	4
só funciona	-23
só funcionou	-4
só gostaria	7
só imprime	-5
só irá	3
só lamento	3
só me	-10
só mesmo	-16
só meu	-3
só não	36
só o	2
só p	-2
só para	-6
só pega	-3
só percebi	-3
só pode	2
só poderia	3
só pra	6
só precisa	2
só precisam	14
só produto	3
só que	1
só queria	3
só quero	-28
só recomendo	-5
só rindo	-9
só sai	-1
só se	-1
só sei	-3
só serve	-21
só tenho	34
só ter	7
só tomo	10
só troco	2
só um	1
só uma	-4
só uso	5
só vai	6
só veio	-10
só vem	7
só vou	-5
só é	1
t	24
t e	38
ta	2
ta dando	-9
ta de	-1
ta falando	-6
ta fazendo	5
ta legal	7
ta me	3
ta muito	3
ta preparado	-6
ta ruim	-6
ta salgado	5
tablet e	2
taiff	8
tais	22
tais araújo	17
tal	-5
tal a	12
tal da	-6
tal função	5
talento	3
talkshow	6
tals	-8
talvez	-24
talvez nao	9
talvez seja	-4
talvez tenha	-3
tamanho	4
tamanho adequado	-3
tamanho bom	42
tamanho certo	5
tamanho cor	5
tamanho do	-4
tamanho dos	-7
tamanho e	2
tamanho errado	2
tamanho está	2
tamanho excelente	-2
tamanho gg	-6
tamanho grande	2
tamanho muito	-3
tamanho médio	3
tamanho normal	-7
tamanho o	8
tamanho ok	3
tamanho p	-2
tamanho pois	9
tamanho é	-2
tamanho ótimo	3
tamanhos diferentes	-1
tambem !	2
também	3
também da	2
também do	10
também era	3
também estão	15
também foi	-9
também muito	6
também na	5
também não	-10
também o	6
também para	3
também pois	5
também seja	3
também tive	6
também tô	-21
também vou	-4
também é	2
tampa	1
tampa de	-4
tampa do	-20
tampa e	-2
tampa muito	-2
tampa não	-3
tampas	-1
tampas são	4
tampinha	-6
tampo	-2
tampo da	-2
tampouco	-1
tampão	-2
tange	7
tanta	3
tanto a	-4
tanto com	-19
tanto do	-2
tanto no	4
tanto o	1
tanto que	2
tanto uma	5
tao	-4
tapa	-4
tapete	-2
tapete além	7
tapete é	-4
tarde	-3
tarde !	-3
tarefa	2
tarefas	6
tarefas que	3
tava de	3
taís araújo	-17
tb	-1
tb como	-3
tb e	-4
tb mas	-3
tb não	2
tb é	2
tbm	6
tbm !	14
tbm não	-2
tbm né	-9
tbm é	-2
tchan	-5
tchan e	9
tchau	22
tchau do	3
td de	9
tdo	30
tds	6
te	8
te amo	-3
te la	5
te venero	32
tecido de	2
tecido fino	-3
tecido mais	-3
tecidos	3
tecla	-3
teclado bom	2
teclado macio	4
teclas	-3
tecnica	-13
tecnologia	12
tecnologia de	4
tecnologias	16
teka	3
tel	-3
tela a	4
tela ampla	6
tela bem	3
tela de	-1
tela do	7
tela fica	-7
tela ficou	-4
tela grande	-4
tela mas	2
tela preta	-5
tela quebrada	-5
tela sem	-3
tela touch	-3
telefone	-11
telefone do	4
telefone e	-3
telefone não	-3
telefones	3
telefônico	-1
televisão	1
televisão muito	4
telha	-7
telhas	9
tem !	23
tem alguma	-14
tem apenas	-2
tem atendido	21
tem até	-8
tem bastante	11
tem boa	-1
tem bom	8
tem cara	-4
tem cheiro	-4
tem crianças	2
tem diferença	5
tem dificuldades	11
tem durado	6
tem espaço	1
tem fio	6
tem funcionado	2
tem garantia	-2
tem hora	-6
tem imagem	2
tem mais	-20
tem masterchefbr	82
tem me	1
tem minha	5
tem muitos	1
tem na	-6
tem o	-7
tem os	6
tem para	6
tem potência	5
tem pouco	-3
tem produto	-4
tem q	-33
tem quase	1
tem que	-13
tem se	2
tem sempre	7
tem tanto	-6
tem todas	5
tem tudo	2
tem tv	5
tem um	-4
tem uma	-3
tem umas	-3
tem várias	-2
tem vários	-3
tem ótima	14
tem ótimo	5
tema de	-5
temas	4
temos uma	7
temperado	-22
temperatura do	-4
temperatura muito	3
temperaturas	6
tempo	10
tempo !	27
tempo a	5
tempo certo	-8
tempo começa	-2
tempo correto	1
tempo de	6
tempo dirá	3
tempo do	2
tempo e	2
tempo ela	7
tempo estimado	10
tempo estipulado	10
tempo está	5
tempo irá	2
tempo já	-7
tempo loja	6
tempo não	3
tempo previsto	-33
tempo sem	1
tempo todo	-7
tempo é	-4
temporada	47
temporada do	37
tempos de	-11
tendo	-7
tendo problemas	2
tendo que	-12
tendo um	2
tenha	-1
tenha a	6
tenha algum	-3
tenha ficado	-8
tenho a	24
tenho certeza	3
tenho e	5
tenho elogios	4
tenho em	-3
tenho essa	-5
tenho gêmeos	13
tenho há	16
tenho mais	3
tenho muitas	8
tenho outros	-2
tenho problemas	-18
tenho q	-6
tenho que	-5
tenho uma	10
tenho usado	14
tenho vontade	13
tenso	-3
tentando	-27
tentando contato	-2
tentando devolver	-2
tentando entender	-6
tentando entrar	13
tentando fazer	4
tentando trocar	-4
tentar	-15
tentaram	3
tentativa	5
tentativas	-1
tentativas de	-10
tentei com	-2
tentei contato	-11
tentei de	-4
tentei entrar	-12
tentei fazer	3
tentei ligar	-2
tentei me	6
tentei trocar	-2
tento	-17
tento entrar	-2
tentou	-2
teor	4
teor de	6
ter	-3
ter algumas	-2
ter as	3
ter chego	-2
ter comprado	-1
ter cuidado	2
ter de	2
ter em	4
ter esse	6
ter filhos	4
ter me	-3
ter meu	-3
ter muita	-12
ter o	-1
ter pago	-2
ter passado	-8
ter pelo	3
ter q	1
ter que	-2
ter recebido	-4
ter repescagem	-38
ter uma	-3
terceira	1
terceira vez	-14
terceiro	1
terceiro dia	-9
terceiro livro	4
terceiros	-7
terei	2
terei de	-2
terei que	-2
teria	-6
teria que	-3
termina	-10
terra	1
terror	-14
terá	1
terá que	-8
terá uma	6
terça	2
terça feira	2
terço	3
terço do	13
testado	2
testar	-1
teste	-4
testei	2
testei e	3
testes	-23
teve	1
teve alguns	-9
teve atraso	10
teve o	3
teve que	-11
texto	17
texto de	19
theater	-4
theinsidersbrasil	1
thenoite	7
thenoite com	3
thenoite e	7
thenoite user	-7
thomas	24
thor	4
thor !	6
tiago	16
tim	-6
time	2
time vermelho	-14
timeazul	-18
timer	8
times	-4
tinha	4
tinha interesse	-4
tinha passado	-1
tinha que	12
tinha recebido	7
tinham	-1
tinta	-14
tinta que	-3
tinto	7
tio	4
tio que	3
tipo	4
tipo de	3
tipo do	5
tipos	1
tira a	-2
tira esse	-19
tira o	2
tirando	-2
tirando isso	6
tirar	2
tirar a	4
tirar da	-9
tirar essa	11
tirar uma	3
tiras	-13
tirei	-19
tirei o	-5
tirem	-4
titanium	-15
titulo	2
tive	6
tive a	2
tive alguns	10
tive de	-4
tive dificuldade	2
tive muito	4
tive pouco	9
tive problemas	1
tive q	-1
tive que	-9
tive um	2
tivemos	-4
tivemos que	2
tiver	-7
tiver alguma	5
tivesse	-12
tivesse comprado	-13
tivesse recebido	-21
tivesse sido	-8
tiê	17
to	-1
to amando	8
to apaixonada	7
to com	-4
to esperando	-15
to sem	-5
toa	2
toalhas	5
toalhas grandes	3
toalhas são	6
toca	-5
toca o	-7
tocando	25
toda	-1
toda a	3
toda amassada	-9
toda dona	6
toda em	6
toda hora	-8
toda suja	-3
toda terça	-12
todas	1
todas as	20
todas minhas	3
todinha	5
todo	-4
todo !	5
todo ano	3
todo arranhado	-2
todo até	-5
todo com	-2
todo dia	-3
todo lacrado	3
todo montando	3
todo produto	3
todo programa	-15
todo que	4
todo quebrado	-6
todo sem	2
todo serviço	4
todo sujo	-2
todos	11
todos !	11
todos a	5
todos deveria	3
todos do	-6
todos e	16
todos em	3
todos masterchefbr	-26
todos nós	-2
todos os	8
todos que	23
toilette	-3
tom	-3
tom de	-5
toma	-5
tomada	-16
tomada não	-8
tomadas	-4
tomar banho	11
tomar cuidado	4
tomar muito	5
tomar o	-12
tomate	-3
tombada	-17
tombando	47
tombo	-40
tomei	-17
tony	14
top	57
top a	3
top da	3
top de	-8
top demais	6
top e	23
tops	10
toque fantasma	-7
toque macio	2
toque é	-2
torcendo p	-3
torcendo pra	3
torcer	4
torcer pra	4
torcida	19
torna bem	4
tornando	-1
tornando inviável	-6
tornar	16
torneira de	9
torneira e	-4
torneira que	-8
torneira é	5
tornou ainda	3
torque	12
torre	-2
torta	-4
tortas	-9
torto	-53
tortos	-8
total	-4
total com	4
total de	-5
total descaso	-6
total desrespeito	-5
total falta	-35
total insatisfação	-2
totalmente	-12
totalmente a	5
totalmente ao	-2
totalmente diferente	-37
totalmente insatisfeito	-10
totalmente satisfeita	-2
touch	-1
touch screen	-4
trabalha na	4
trabalhado	9
trabalhando em	5
trabalhar	2
trabalhar e	-2
trabalho	1
trabalho com	2
trabalho de	-5
trabalho mas	11
trabalho muito	10
trabalho na	3
trabalho ou	2
tradicionais	30
tradição	-17
tradução mais	2
tramontina	23
tramontina é	2
tranca e	4
tranquila	25
tranquilamente	21
tranquilidade	20
tranquilo	5
transborda	-21
transferência	7
transforma	14
transformar em	7
transição	5
transparente	-4
transparente tanto	-3
transporta	2
transporta para	4
transportador	-3
transportadora	8
transportadora com	-3
transportadora muito	8
transportadora na	3
transportadora não	2
transportadora que	3
transportadora ter	3
transportadora é	-2
transportar	-2
transporte	-1
transporte de	6
transporte em	3
transportes	-2
transtorno	15
transtorno para	3
transtornos	-5
trata o	3
trata se	1
tratam	-2
tratamento	2
tratamento da	5
tratando	4
tratando de	3
tratar do	4
tratava de	-2
trava	-60
trava a	-2
trava de	-2
trava direto	-3
trava e	-1
trava muito	-39
trava que	7
travadas	-6
travado	-6
travam	-4
travam e	-3
travamentos	-3
travando	-58
travar	-7
travesseiro e	8
travesseiro é	-4
travou	-18
travou e	-1
traz	5
trazendo	6
trem	-4
trem bala	-2
trembala	20
treme	-2
tremenda	-6
tremidas	4
tres vezes	-4
treze	-9
tricae	-3
trinca	-5
trincada	-13
trincado	-4
triste	-37
triste com	-16
triste masterchefbr	-3
triste que	-17
triste ter	-3
tristeza	-2
troca	-36
troca !	-11
troca ?	-3
troca da	-10
troca das	-4
troca do	9
troca e	-9
troca lo	-2
troca mas	-8
troca no	-3
troca o	-3
troca ou	-4
troca pelo	-1
troca pois	-5
troca por	-12
trocado	-13
trocar	-13
trocar ?	-3
trocar a	-2
trocar as	9
trocar de	2
trocar e	-2
trocar mas	3
trocar não	-2
trocar o	-2
trocar ou	-3
trocar por	-25
trocaram	-10
troco o	-5
trocá	-9
troquei	-1
troquei o	-6
trás do	-3
três	1
três meses	-5
três unidades	-2
três vezes	-10
tu	-13
tu tem	-4
tudo	17
tudo aquilo	5
tudo certinho	-11
tudo certo	23
tudo com	2
tudo como	-5
tudo completo	9
tudo conforme	-9
tudo correu	3
tudo de	15
tudo dentro	14
tudo direitinho	6
tudo em	-8
tudo errado	-3
tudo funcionando	13
tudo isso	-2
tudo maravilhoso	3
tudo muito	19
tudo no	4
tudo nos	4
tudo o	24
tudo ocorreu	3
tudo ok	30
tudo perfeito	19
tudo pra	-4
tudo q	4
tudo que	37
tudo se	5
tudo ótimo	-15
turma da	10
tv !	-2
tv aberta	26
tv apresenta	-4
tv boa	-2
tv com	1
tv da	-7
tv e	1
tv imagem	-4
tv led	3
tv mas	12
tv muito	10
tv na	-4
tv nova	-6
tv não	-8
tv philco	-3
tv samsung	2
tv veio	-3
tv é	-4
tvs	1
tvs samsung	12
tá aí	-10
tá bem	-3
tá demais	50
tá difícil	-8
tá maravilhosa	9
tá meio	-30
tá muito	-13
tá parado	-16
tá pronto	4
tá se	-10
tá tudo	3
tábua	-4
tão alto	-3
tão bom	2
tão fino	-2
tão fofa	17
tão forte	-12
tão importante	7
tão pouco	-13
tão ruim	-12
técnica	-2
técnica autorizada	2
técnica e	-12
técnica que	2
técnicos	-2
têm um	-4
tênis	-1
típico	-19
título	-28
título do	-8
títulos	5
tô	-3
tô apaixonada	12
tô aqui	31
tô assistindo	49
tô bem	-4
tô chorando	-30
tô com	-43
tô gostando	3
tô me	-29
tô nervosa	3
tô tentando	-15
u	1
uj	9
ultima compra	-12
ultima geração	2
ultima vez	-4
ultimamente	-5
ultrapassando	-3
um	-1
um absurdo	-4
um adaptador	1
um adesivo	4
um agora	3
um algodão	-2
um ambiente	-1
um amigo	4
um ano	-2
um aparelho	1
um aplicativo	9
um aspecto	-6
um aspirador	4
um atendente	-2
um baita	-17
um bando	-5
um banho	-3
um barulho	-6
um barulhão	-5
um bebê	-17
um belo	4
um bico	3
um bom	10
um bonito	5
um botão	4
um brilho	7
um cafe	14
um café	25
um cara	13
um cartucho	-2
um casal	-7
um cd	-2
um charme	4
um chip	-2
um cliente	-12
um clássico	5
um colar	12
um comentário	11
um conforto	13
um conhecimento	4
um contato	-7
um controle	-2
um copo	-1
um custo	-1
um câmera	4
um cômodo	9
um defeito	2
um deles	-8
um dell	-6
um descaso	-4
um desconto	7
um design	2
um designer	-6
um desrespeito	-15
um detalhe	3
um diferencial	2
um domingo	5
um e	4
um efeito	6
um email	-5
um empréstimo	5
um encanto	5
um erro	1
um espetáculo	10
um excelente	-10
um exemplo	34
um frete	-5
um furo	-2
um galho	-8
um gato	-4
um i	-6
um igual	5
um lado	-8
um lençol	-1
um leve	9
um limão	25
um lindo	2
um livro	5
um lixo	17
um maior	-6
um mas	-4
um material	-5
um melhor	-7
um menor	5
um mes	-15
um modo	4
um monte	-14
um mês	3
um na	5
um note	5
um novo	4
um número	-3
um original	-2
um otimo	2
um ou	2
um outro	3
um pacote	-4
um painel	-5
um pano	-5
um par	4
um parceiro	-3
um parecer	-11
um pedaço	-9
um pequeno	7
um peso	-10
um pijama	19
um posicionamento	-7
um pouco	15
um pra	9
um prato	-7
um prazo	-5
um presente	1
um preto	-5
um preço	24
um probleminha	14
um processador	1
um processo	-2
um produto	-9
um programa	-13
um pé	-5
um péssimo	-8
um quebra	-2
um receptor	3
um refil	22
um regulador	-2
um retorno	5
um saco	-9
um samsung	-3
um sdcard	5
um shampoo	-4
um show	-5
um simples	-3
um site	-4
um smartphone	-2
um sono	4
um sorriso	4
um sucesso	13
um símbolo	-3
um tablet	2
um tampo	-2
um tapete	-4
um teclado	2
um tema	-14
um tempo	-1
um texto	3
um tio	9
um tom	-2
um tombo	-3
um toque	2
um usuário	10
um vale	1
um vasilhame	8
um veio	-8
um ventilador	-2
um verdadeiro	-1
um vidro	-3
um visual	10
um zumbi	19
um ótimo	-24
uma	-4
uma amiga	-1
uma ao	10
uma assistência	-5
uma aula	16
uma avaria	-1
uma ação	-1
uma bandeja	-2
uma beleza	-2
uma boa	21
uma boneca	-24
uma capa	-3
uma certa	-10
uma coisa	-6
uma compra	1
uma cor	-3
uma cozinha	2
uma criança	-1
uma cópia	-3
uma das	-1
uma data	4
uma decepção	-5
uma definição	7
uma delicia	5
uma delícia	12
uma descrição	-3
uma dessa	8
uma dica	8
uma dificuldade	-4
uma distância	-3
uma droga	-4
uma empresa	3
uma eternidade	-3
uma excelente	-6
uma explicação	-9
uma falta	-37
uma família	16
uma farsa	-4
uma foto	-4
uma gracinha	6
uma grande	3
uma graça	14
uma história	6
uma hora	-22
uma igual	10
uma imagem	5
uma impressora	-2
uma impressão	-2
uma leitura	4
uma ligação	1
uma limpeza	2
uma loja	-3
uma lona	-5
uma lâmpada	-7
uma mancha	-20
uma maravilha	43
uma marca	-2
uma medida	4
uma melhor	6
uma memória	32
uma mensagem	1
uma mesa	-22
uma mulher	-24
uma máquina	-2
uma noite	11
uma nota	-13
uma nova	-6
uma obra	3
uma olhada	-6
uma otima	4
uma outra	-1
uma para	1
uma parte	-27
uma pena	-19
uma perfeição	4
uma peça	-6
uma piada	-2
uma placa	-3
uma porcaria	-40
uma potencia	17
uma potência	3
uma pra	7
uma produto	-3
uma profissional	3
uma propaganda	1
uma página	-2
uma péssima	-8
uma qualidade	-5
uma quantidade	-6
uma questão	-6
uma reclamação	15
uma relação	2
uma resposta	7
uma ressalva	6
uma réplica	-13
uma sacanagem	-3
uma sacolinha	2
uma samsung	-5
uma satisfação	3
uma saudade	-32
uma semana	3
uma senhora	-8
uma simples	-12
uma situação	-3
uma solicitação	2
uma solução	-1
uma super	2
uma surpresa	-5
uma só	-7
uma terrível	6
uma transportadora	-5
uma tremenda	-3
uma unidade	-2
uma veio	-7
uma vergonha	-9
uma viagem	-2
uma volta	-2
uma área	-3
uma é	2
uma ótima	35
umas	-18
umas duas	-3
umm	-3
unboxing	9
unha	-10
unica	11
unica observação	3
unico	9
unico ponto	11
unico problema	4
unicornio	-22
unicórnio	35
unicórnio que	17
unidade	-2
unidades	-5
unidades do	-3
unidades e	-13
unidos	-5
universo	24
uns	2
uns barulhos	3
uol	-7
upscalling	4
urgencia	-6
urgente	-10
urgente !	-44
urgência	11
usa	1
usa a	3
usa la	-5
usa no	5
usada	-6
usada em	-3
usadas	-3
usado !	-5
usado e	-3
usado em	5
usam	9
usam o	6
usando !	7
usando a	38
usando este	3
usando mas	-2
usando no	5
usando o	-2
usar	1
usar !	-2
usar a	1
usar e	-1
usar ela	-3
usar fácil	4
usar internet	2
usar muito	7
usar no	-12
usar nos	8
usar o	-2
usar por	-1
usar uma	-3
usar é	-7
usaria	15
usb	1
usei a	-1
usei apenas	-2
usei e	9
usei esse	-4
usei outras	2
usei pela	3
usei poucas	-1
usei pouco	3
usei um	-2
user	10
user !	48
user ?	59
user a	27
user aaaaah	-5
user com	6
user conversacombial	22
user está	-13
user falar	25
user isso	-21
user lindo	4
user maiaraemaraisanobial	-5
user melhor	27
user no	-29
user o	3
user que	-14
user saiu	-3
user só	31
user thenoite	5
user tá	-1
user user	6
user vc	12
user videoshowaovivo	35
user é	-40
user ❤	10
user 😍	2
user 😭	-6
uso ainda	4
uso básico	14
uso caseiro	5
uso com	6
uso começou	4
uso de	1
uso diário	-2
uso e	-3
uso ele	-2
uso em	-2
uso essa	2
uso este	6
uso facil	10
uso intenso	2
uso ja	-12
uso já	-8
uso muito	6
uso no	8
uso normal	4
uso o	4
uso para	12
uso pessoal	6
uso por	3
uso quase	7
uso quebrou	-4
uso sem	-4
uso simples	4
uso são	8
uso todos	22
uso uma	-6
usou a	5
uteis	4
uteis para	-2
util	5
util e	2
utilizada	-1
utilizando	3
utilizando o	1
utilizar	2
utilização	3
utilização bem	3
utilize	3
utilizei até	11
utilizo	3
utilizo em	5
utilizo sempre	4
v	3
vacilo	8
vagabundo	-21
vago	-9
vai !	21
vai abrir	-2
vai amar	2
vai aparecer	20
vai cantar	40
vai chegar	-31
vai com	6
vai começar	33
vai comprar	-2
vai dar	-55
vai demorar	-7
vai estar	-3
vai fazer	-17
vai ficar	5
vai gostar	8
vai muito	7
vai passar	-3
vai pra	-3
vai pro	-13
vai quebrar	-6
vai sentir	2
vai ter	-3
vai tomar	3
vai trabalhar	4
vai virar	-7
vai vitor	5
vale	26
vale a	10
vale apena	18
vale cada	20
vale comprar	6
vale muito	63
vale o	-3
vale para	-2
vale super	6
vale é	10
valer a	6
valeu	35
valeu a	-7
valeu cada	2
valeu muito	25
valeu super	3
valha	-2
valha a	-2
validade muito	12
validade vencida	-3
valido	5
valor	-15
valor bem	2
valor da	-24
valor do	3
valor e	-2
valor está	-2
valor já	-5
valor pago	3
valor pois	-4
valor relativamente	5
valor seria	-2
valor tão	-3
valores do	6
valter	21
vamos	1
vamos comprar	2
vamos lá	4
vanessa	13
vanessa da	13
vantagens	7
vantagens que	4
vantajoso	3
vao	-28
varella	-4
variadas	28
varias	-3
varias reclamações	-2
varias vezes	-28
variação	-3
variedades de	8
varios aplicativos	4
vassoura	4
vassouras	8
vaza	-69
vazado	-2
vazamento	-65
vazamento de	-4
vazando	-13
vazar	-1
vazia	-2
vazio	-3
vc compra	-9
vc fica	-7
vc não	-6
vc pode	35
vc respeita	30
vc é	60
vcs	4
vcs e	6
vcs estão	-6
vcs já	-4
vcs me	-41
vcs não	-8
vcs vão	-5
vedação	-4
veganismo	5
vegas	7
vei	-12
veicular	-3
veio	-33
veio a	-11
veio aberta	1
veio amassada	-1
veio amassado	-26
veio antes	4
veio apenas	1
veio arranhado	-23
veio avariado	-2
veio bem	14
veio branco	-5
veio certinho	12
veio com	-13
veio como	10
veio conforme	36
veio danificado	-9
veio de	-1
veio dentro	18
veio diferente	2
veio direitinho	4
veio e	-5
veio em	7
veio embalado	3
veio errado	-15
veio estragado	-7
veio faltando	-11
veio fora	-3
veio incompleto	-3
veio mais	-2
veio muito	-3
veio na	-8
veio o	-5
veio outra	-2
veio outro	8
veio pela	-2
veio quebrada	-6
veio quebrado	-14
veio queimada	-2
veio rasgada	-9
veio rasgado	-8
veio sem	-8
veio somente	-3
veio sujo	-5
veio só	-7
veio toda	-19
veio todo	-10
veio todos	-3
veio totalmente	-11
veio tudo	26
veio um	-14
veio uma	-9
veja	-11
vejam	-13
vela	-2
velcro	-1
velha que	-12
velhinhos	9
velho	-2
velocidade	-2
velocidade de	-8
veloz	22
vem a	-6
vem com	1
vem como	6
vem em	-2
vem montado	14
vem na	1
vem nele	3
vem ou	-2
vem sem	-6
vem uma	3
venceu	-19
vencida	-6
vencido	-21
venda	-9
venda de	-2
venda no	-9
venda não	-4
vendas	1
vende	2
vende e	2
vende em	-3
vende um	-2
vendedor muito	-2
vendedor não	-4
vendedora	-2
vendem	-3
vendendo	-15
vender	-7
vender e	-4
vender minha	3
vender sem	-3
vender um	-4
venderam	-11
venderem	-12
vendeu	9
vendeu o	3
vendi meu	1
vendido	-6
vendido como	-11
vendido no	-2
vendido pela	2
vendido pelo	-3
vendido por	4
vendidos	3
vendo essa	-4
venero	32
venha	7
venho	-14
venho com	-2
venho faltando	-2
venta	2
ventila	-2
ventila muito	3
ventilador	-1
ventilando	4
ver a	13
ver com	2
ver isso	-16
ver que	-1
ver se	-4
ver tudo	3
ver uma	-8
vera	13
verdade	-7
verdade !	-17
verdade ?	-2
verdade ela	-2
verdade são	-3
verdadeira	-3
verdadeiro lixo	-3
verde	-5
vergonha	-17
vergonha alheia	-4
vergonha de	-2
verificar	-7
verificar o	-6
verificar se	1
verifiquei	-13
verifiquei que	-5
vermelho	-42
versatil	7
versátil	6
versátil e	-14
versão	1
versões	2
vertical	-4
ves	5
veste	-5
veste bem	9
veste muito	-3
vestida	2
vestida de	2
vestido	-16
veterinária	20
veterinário	10
veterinário e	9
vey	5
vez	-7
vez com	-10
vez de	-9
vez deu	5
vez do	17
vez e	-2
vez ela	-3
vez em	-10
vez estou	-2
vez foi	-2
vez mais	4
vez mas	5
vez melhor	3
vez não	-21
vez o	-2
vez para	-5
vez que	3
vezes	-13
vezes a	-10
vezes antes	-2
vezes com	3
vezes e	-9
vezes ele	-3
vezes em	-10
vezes já	-2
vezes na	-8
vezes no	-2
vezes não	-4
vezes o	2
vezes para	-13
veículo	2
vga e	2
vi que	6
vi um	-3
via	3
via cartão	-3
via e	-2
viagem	-1
viagem e	-4
viagens	-17
viajar	-2
vibra	-5
vicente	4
victor	-2
vida	15
vida de	2
vida mesmo	8
vida é	19
vidas	12
video	-1
videoshowaovivo	7
videoshowaovivo a	4
videoshowaovivo com	34
videoshowaovivo fátima	20
videoshowaovivo melhor	30
videoshowaovivo oi	12
videoshowaovivo que	37
videoshowaovivo user	-19
vidro	-2
vidro de	-13
vidro o	3
vieram	-30
vieram amassadas	-2
vieram com	-24
vieram em	-3
vieram erradas	-2
vieram quebradas	-3
vieram todos	-3
vieram tortos	-3
vigor	-3
vim	-7
vindo	-3
vingadores	16
violada	-17
violado	-4
violão	4
vir	3
vir mais	3
vira	26
virar	-1
virar um	-3
virei	12
virei cliente	3
virtual e	4
visa	2
visando	-3
viseira	-2
visita	-8
visivelmente	-2
visor grande	8
vista	-3
vista e	-8
vista eles	12
visto	3
visto que	3
visual	17
visual bonito	2
visual e	6
visão	-2
visão noturna	3
visão é	-8
vitaminas	3
vitor	13
vitor b	-17
vitor masterchefbr	-35
vitor saiu	-18
vitor v	-29
vitória	20
viu	-23
viva	-3
viva voz	-2
vivas	12
vivas e	19
viver	12
vivi	11
viviane	29
viviane pasmanter	29
vizinho	5
vo	-5
vocabulário	21
voces	-1
voces não	-2
você	-1
você compra	-1
você deve	3
você não	-7
você pega	8
você pode	7
você respeita	18
você tem	-2
você tenha	3
você tiver	3
você é	15
vocês	5
vocês ainda	-5
vocês deveriam	1
vocês e	-11
vocês me	-10
vocês nem	-3
vocês não	-2
vocês podem	-2
vocês têm	7
vocês viu	-5
voice	-10
volta	-17
volta !	-11
volta a	-2
volta de	-2
volta e	6
volta no	-2
volta ou	-2
volta pra	-4
voltagem	-12
voltagem do	-4
voltar	-37
voltar a	-13
voltarei	-12
voltarei a	-14
voltaria a	-2
voltou	2
voltou com	-9
voltou para	-3
volume alto	9
volume e	3
volume estava	5
volume não	-4
volume é	-3
vontade	5
voo	9
vou	-2
vou acionar	-3
vou acompanhar	-2
vou aguardar	3
vou ao	8
vou avaliar	24
vou compra	21
vou comprar	11
vou deixar	-10
vou devolver	-9
vou entrar	-10
vou esperar	-1
vou fazer	-1
vou ficar	-59
vou no	-3
vou pagar	-4
vou pedir	-5
vou pegar	7
vou pensar	2
vou precisar	-2
vou processar	-7
vou procurar	-22
vou saber	-4
vou ser	-10
vou tentar	3
vou ter	1
vou tomar	-10
vou utilizar	7
vou ver	-3
voz	-3
voz da	-5
voz de	7
voz linda	17
vzs	-5
vá	2
vá ao	29
válvula	-5
várias	-1
várias funções	6
várias opções	6
várias peças	-6
várias questões	-3
várias situações	8
várias tentativas	-2
várias vezes	-19
vários	-1
vários acessórios	8
vários anos	10
vários celulares	2
vários contatos	-3
vários defeitos	-12
vários desse	13
vários dias	3
vários e	-3
vários países	-16
vários pontos	-2
vários protocolos	-3
vários tamanhos	2
vários tipos	3
vão	-24
vão fazer	-2
vão me	-3
vão resolver	-2
vão te	3
véia	4
vê a	-3
vê la	4
vêm do	13
vício	-3
vídeo	1
vídeo com	-3
vídeo de	9
vídeo no	2
vídeo show	1
vídeos e	2
vídeoshowaovivo	-11
vísceras	42
vítima	-19
w	-9
w e	-23
w ou	-3
walita	-2
wars	5
watch	9
watch ?	18
watts	-2
waze	-3
whats	6
wifi	5
wifi e	2
wifi no	5
willian	15
wireless	2
world	7
x	2
x benefício	14
xavier	-2
xavier é	16
xbox one	1
xiaomi	3
xiaomi é	2
xixi	-2
y	2
yoko	-35
youtube e	1
yuko sair	-13
yuko é	24
z	1
zenfone	1
zero	-2
zero para	-12
zoom	2
zumbi	19
zumbie	-29
º	-1
º hd	7
à expectativa	2
à foto	3
à internet	3
à parte	10
à pena	10
à todos	2
à uma	-4
às	14
às expectativas	44
às minhas	-1
às necessidades	7
ágil	31
ágil e	13
água de	-12
água em	4
água fica	3
água filtrada	9
água fria	-3
água na	-6
água não	-15
água que	2
água quente	-2
álcool	-13
áreas	10
ás	5
áspera	-3
áspero	-2
áudio e	9
áudio em	7
áudio razoável	5
áudio é	-1
ângulo de	-7
ânsia	5
ânsia de	5
è muito	7
é	-3
é a	2
é adquirir	8
é agradável	4
é ainda	4
é alto	-5
é apenas	-10
é aquela	6
é assim	-5
é ate	-5
é até	-3
é bacana	6
é bastante	-6
é bem	-4
é boa	-1
é bonita	-3
é bonito	-3
é bonzinho	-3
é cedo	8
é chamado	9
é cobrado	-6
é colocado	-4
é colocar	3
é como	2
é completamente	-21
é comprar	4
é conforme	4
é confortável	14
é crime	-3
é d	17
é da	-12
é das	8
é de	-1
é decepcionante	-4
é designado	6
é dez	17
é dia	-6
é difícil	-8
é divertido	7
é durável	4
é eficaz	5
é eficiente	-4
é enganosa	-3
é entrega	3
é espetacular	31
é essa	-18
é exatamente	18
é excelente	2
é excepcional	13
é falso	2
é fantástico	1
é firme	2
é foda	5
é fraca	-3
é fraco	-11
é frágil	3
é fácil	-14
é fã	3
é gay	7
é grande	1
é horrível	4
é ideal	20
é igual	7
é impecável	5
é impossível	-9
é incrível	42
é indiscutível	13
é inexistente	-4
é insuportável	-5
é isso	-2
é legal	4
é lento	-22
é leve	12
é linda	-9
é lindo	-27
é mais	-2
é mal	-9
é maravilhosa	15
é maravilhoso	-4
é meio	1
é melhor	1
é menos	-2
é mentira	-3
é meu	7
é minha	10
é minúsculo	-3
é mt	25
é mto	-10
é muito	-5
é nada	-2
é necessário	-1
é nossa	-5
é nota	8
é novo	-2
é não	5
é o	16
é ok	-5
é original	-20
é otimo	27
é outra	-11
é para	-3
é perfeita	24
é perfeito	2
é pessimo	1
é pq	-2
é prometido	4
é proposto	2
é prática	-2
é prático	-11
é péssima	-23
é péssimo	32
é quanto	7
é quem	-6
é questão	-9
é rapido	10
é razoável	-10
é realmente	-3
é regular	-5
é resistente	2
é ruim	-13
é rápida	-6
é rápido	8
é saber	9
é sem	-3
é sempre	-2
é sensacional	14
é seu	24
é show	8
é silencioso	-4
é simples	-10
é simplesmente	6
é sobre	-9
é super	-5
é surpreendente	6
é tbm	5
é td	-21
é todo	-11
é top	4
é totalmente	-8
é tudo	7
é um	5
é valido	5
é verdade	-14
é versátil	21
é você	-3
é ótima	-7
é ótimo	52
édecasa	4
época	2
ê	3
ícone	21
ñ	-43
ñ NOT_é	-28
óbvio	-3
óbvio que	-2
ótima	107
ótima !	14
ótima a	-3
ótima absorção	-4
ótima aquisição	7
ótima balança	6
ótima bateria	-3
ótima compra	48
ótima câmera	2
ótima e	24
ótima ferramenta	5
ótima fixação	4
ótima imagem	-9
ótima impressora	6
ótima não	3
ótima o	10
ótima opção	14
ótima para	-7
ótima qualidade	61
ótima relação	4
ótima resolução	2
ótima tv	8
ótimas	56
ótimas !	3
ótimas as	8
ótimas condições	3
ótimas para	-3
ótimo	82
ótimo !	26
ótimo acabamento	56
ótimo agora	-6
ótimo aparelho	28
ótimo atendimento	17
ótimo celular	15
ótimo chegou	-5
ótimo com	-5
ótimo custo	22
ótimo desempenho	46
ótimo e	5
ótimo estado	-35
ótimo eu	2
ótimo funcionamento	11
ótimo jogo	14
ótimo livro	2
ótimo material	-28
ótimo muito	2
ótimo na	2
ótimo notebook	2
ótimo não	-7
ótimo o	1
ótimo para	-17
ótimo perfume	-2
ótimo pois	8
ótimo porque	3
ótimo porém	13
ótimo pra	3
ótimo presente	5
ótimo preço	-7
ótimo processador	2
ótimo produto	63
ótimo recomendo	-13
ótimo relógio	7
ótimo resultado	2
ótimo serviço	-3
ótimo smartphone	2
ótimo som	2
ótimo super	7
ótimo só	5
ótimo tamanho	2
ótimo tecido	4
ótimo trabalho	3
ótimos	37
ótimos e	6
ótimos recursos	2
ótimos resultados	2
última	-20
última vez	-8
último	-2
últimos	2
últimos dias	13
úmido	-3
única	20
única coisa	38
única observação	9
única ressalva	9
única vez	-3
único	25
único aparelho	5
único detalhe	6
único ponto	6
único porém	48
único problema	29
único senão	10
úteis	-1
úteis chegou	3
úteis e	-2
úteis no	-9
úteis para	-2
útil	44
útil e	13
útil para	-6
útil pra	2
útil é	3
♡	46
♥	33
✌	50
❤	55
❤ conversacombial	25
❤ domingolegal	2
❤ encontro	31
❤ masterchefbr	29
❤ thenoite	33
❤ videoshowaovivo	46
❤ ❤	8
❤ 😍	8
👍	56
👏	64
👏 conversacombial	28
👏 👏	31
💓	27
💔	-57
💕	-3
💖	37
💙	62
💜	40
📺	3
😀	-4
😁	36
😂	14
😂 conversacombial	44
😂 domingolegal	36
😂 maisvoce	8
😂 ❤	5
😂 😂	8
😉	61
😊	52
😋	58
😍	78
😍 altashoras	4
😍 conversacombial	17
😍 domingolegal	-4
😍 masterchefbr	23
😍 videoshowaovivo	8
😍 😍	85
😒	-57
😔	-39
😕	-12
😘	6
😞	-41
😞 😞	-18
😡	-20
😢	-60
😢 💔	-15
😢 😢	-24
😩	-20
😬	-20
😭	-12
😭 domingolegal	5
😭 encontro	-24
😭 😍	-4
😭 😭	-30
😱	-3
😹	19
🙄	-15
🙄 🙄	-15
🙌	19
🤗	30
🤣 🤣	-12
