-- The first criteria, written by the centre; each scale goes from 0, against the practice, to 4, for it.
insert into criteria_set (number, used_since, edits, by_role) values (1, '2026-11-22 00:00:00+00:00', 1, 'centre');
insert into criterion (set_number, code, position) values (1, 'legal', 0);
insert into criterion (set_number, code, position) values (1, 'capacity', 1);
insert into criterion (set_number, code, position) values (1, 'cost', 2);
insert into criterion (set_number, code, position) values (1, 'political', 3);
insert into criterion (set_number, code, position) values (1, 'evidence', 4);
insert into criterion (set_number, code, position) values (1, 'equity', 5);
insert into criterion (set_number, code, position) values (1, 'risk', 6);
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'legal', 'en', 'Legal fit', 'Does it fit the law of the country and what binds it?',
   'Forbidden by the constitution or by treaties in force.',
   'Needs several laws and a treaty with another state changed.',
   'Needs a law to be made, or one changed in substance.',
   'Changes to by-laws are enough: no law stands in the way.',
   'Possible at once under the law in force.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'legal', 'ru', 'Соответствие праву', 'Согласуется ли это с правом страны и с её международными обязательствами?',
   'Противоречит конституции или действующим договорам.',
   'Нужно менять несколько законов и договор с другим государством.',
   'Нужно принять закон или существенно изменить действующий.',
   'Достаточно изменить подзаконные акты: законы этому не препятствуют.',
   'Можно начать сразу: действующее право это допускает.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'legal', 'ky', 'Укукка шайкештиги', 'Бул өлкөнүн укугуна жана эл аралык милдеттерине шайкеш келеби?',
   'Конституцияга же күчүндөгү келишимдерге каршы келет.',
   'Бир нече мыйзамды жана башка мамлекет менен болгон келишимди өзгөртүү керек.',
   'Жаңы мыйзам кабыл алуу же колдонуудагысын олуттуу өзгөртүү керек.',
   'Мыйзамдан төмөнкү актыларды өзгөртүү жетиштүү: мыйзамдар тоскоол болбойт.',
   'Дароо баштоого болот: колдонуудагы укук буга жол берет.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'capacity', 'en', 'Institutional capacity', 'Is there a body that could run it, with the people and the skills?',
   'No body, and none could be built within ten years.',
   'A new body with people, rooms and systems would have to be built.',
   'A body exists but lacks most of the people, skills or systems.',
   'A body exists and needs some training or a few more people.',
   'A body already does similar work and could take it on.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'capacity', 'ru', 'Возможности учреждений', 'Есть ли кому это вести: учреждение, люди, умения?',
   'Вести некому, и за десять лет такое учреждение не создать.',
   'Нужно создать новое учреждение: люди, помещения, системы.',
   'Учреждение есть, но большей части людей, умений или систем не хватает.',
   'Учреждение есть; нужны обучение или несколько новых сотрудников.',
   'Учреждение уже делает похожую работу и может взять это на себя.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'capacity', 'ky', 'Мекемелердин мүмкүнчүлүгү', 'Муну жүргүзө турган мекеме, адамдар, билим барбы?',
   'Жүргүзө турган эч ким жок, он жылда да мындай мекеме түзүлбөйт.',
   'Жаңы мекеме түзүү керек: адамдар, имарат, системалар.',
   'Мекеме бар, бирок адамдардын, билимдин же системалардын көбү жетишпейт.',
   'Мекеме бар; окутуу же бир аз кызматкер кошуу керек.',
   'Мекеме окшош ишти жасап жатат жана муну да өзүнө ала алат.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'cost', 'en', 'Cost', 'Can the country pay for it, and go on paying? The higher the score, the easier to pay.',
   'Beyond the means of the state and of donors.',
   'Possible only with large and lasting help from outside.',
   'A noticeable new line in the budget, or fees that migrants feel.',
   'A small new cost that a ministry or employers can carry.',
   'Next to nothing beyond what is spent today, or it pays for itself.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'cost', 'ru', 'Стоимость', 'Может ли страна оплатить это и платить дальше? Чем выше балл, тем легче оплатить.',
   'Не по средствам ни государству, ни донорам.',
   'Возможно лишь при большой и постоянной помощи извне.',
   'Заметная новая строка бюджета или сборы, которые почувствуют мигранты.',
   'Небольшой новый расход, посильный ведомству или работодателям.',
   'Почти ничего сверх нынешних расходов, либо окупает себя.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'cost', 'ky', 'Чыгымы', 'Өлкө муну төлөй алабы жана андан ары да төлөп турабы? Балл жогору болсо, төлөө жеңилирээк.',
   'Мамлекеттин да, донорлордун да күчү жетпейт.',
   'Сырттан чоң жана туруктуу жардам болгондо гана мүмкүн.',
   'Бюджетте байкаларлык жаңы сап же мигранттарга сезилген жыйымдар.',
   'Министрликтин же жумуш берүүчүлөрдүн күчү жете турган чакан жаңы чыгым.',
   'Азыркы чыгымдан дээрлик ашпайт же өзүн өзү актайт.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'political', 'en', 'Political feasibility', 'Will those who decide want it, at home and in the countries of work?',
   'Those whose consent is needed are openly against it.',
   'Strong opponents, few supporters.',
   'Opinions are divided; nobody has taken it up.',
   'Support prevails; opponents can be won over.',
   'It is in a programme or strategy already, and nobody of weight is against it.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'political', 'ru', 'Политическая осуществимость', 'Захотят ли этого те, кто решает, – дома и в странах работы?',
   'Те, без чьего согласия нельзя, открыто против.',
   'Сильные противники, мало сторонников.',
   'Мнения разделились; никто за это не взялся.',
   'Поддержка преобладает, противников можно убедить.',
   'Это уже есть в программе или стратегии, и никто из влиятельных не против.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'political', 'ky', 'Саясий жактан ишке ашышы', 'Чечим чыгаргандар муну каалайбы – өлкөдө да, мигранттар иштеген өлкөлөрдө да?',
   'Макулдугу зарыл болгондор ачык каршы.',
   'Каршылары күчтүү, жактоочулары аз.',
   'Пикирлер бөлүнгөн; муну эч ким колго алган эмес.',
   'Колдогондор басымдуу, каршыларын ынандырса болот.',
   'Бул программада же стратегияда бар, таасирдүүлөрдүн эч кимиси каршы эмес.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'evidence', 'en', 'Evidence of effect', 'How well is it known that it works?',
   'What is known says that it did not work or did harm.',
   'Only what those who run it say.',
   'Descriptions and figures, without a comparison to before or elsewhere.',
   'An independent evaluation with a comparison.',
   'Several independent evaluations, in more than one country, agree that it works.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'evidence', 'ru', 'Доказательства действия', 'Насколько известно, что это работает?',
   'Известное говорит, что это не сработало или навредило.',
   'Только слова тех, кто это ведёт.',
   'Описания и цифры без сравнения с тем, что было раньше или в других местах.',
   'Независимая оценка со сравнением.',
   'Несколько независимых оценок более чем в одной стране подтверждают действие.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'evidence', 'ky', 'Таасиринин далили', 'Анын иштээри канчалык белгилүү?',
   'Белгилүү болгону – ал иштебей калган же зыян келтирген.',
   'Аны жүргүзгөндөрдүн сөзү гана.',
   'Мурдагы же башка жердеги абал менен салыштырылбаган сыпаттамалар жана сандар.',
   'Салыштыруусу бар көз карандысыз баалоо.',
   'Бирден көп өлкөдө жүргүзүлгөн бир нече көз карандысыз баалоо таасирин ырастайт.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'equity', 'en', 'Equity and gender', 'Does it reach those most often left out: women, migrants without papers, people from remote villages?',
   'It makes their position worse.',
   'It leaves them out.',
   'It reaches them less than others.',
   'It reaches them as it does others.',
   'It is made for them first, or evens out what they lack.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'equity', 'ru', 'Справедливость и гендерное равенство', 'Доходит ли это до тех, кого чаще всего забывают: до женщин, мигрантов без документов, жителей дальних сёл?',
   'Ухудшает их положение.',
   'Их не охватывает.',
   'Доходит до них хуже, чем до других.',
   'Доходит до них так же, как до других.',
   'Сделано прежде всего для них или восполняет то, чего им не хватает.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'equity', 'ky', 'Адилеттик жана гендердик теңдик', 'Бул көбүнчө четте калгандарга жетеби: аялдарга, документи жок мигранттарга, алыскы айылдардын тургундарына?',
   'Алардын абалын начарлатат.',
   'Аларды камтыбайт.',
   'Аларга башкалардан азыраак жетет.',
   'Башкаларга кандай жетсе, аларга да ошондой жетет.',
   'Биринчи кезекте алар үчүн жасалган же аларга жетпегенди толуктайт.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'risk', 'en', 'Risk', 'What could go wrong, and could it be mended? The higher the score, the smaller the risk.',
   'Grave harm to migrants is likely and could not be undone.',
   'Harm is likely.',
   'Harm is possible, and would be noticed late.',
   'Small risks that are known and can be kept in check.',
   'Next to no risk; it can be stopped at any time without loss.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'risk', 'ru', 'Риск', 'Что может пойти не так и можно ли это исправить? Чем выше балл, тем меньше риск.',
   'Вероятен тяжёлый вред мигрантам, и его не исправить.',
   'Вред вероятен.',
   'Вред возможен, и заметят его поздно.',
   'Небольшие известные риски, которые можно держать под контролем.',
   'Риска почти нет; остановить можно в любой момент без потерь.');
insert into criterion_words (set_number, code, language, name, question, anchor_0, anchor_1, anchor_2, anchor_3, anchor_4) values
  (1, 'risk', 'ky', 'Тобокелдик', 'Эмне туура эмес кетиши мүмкүн жана аны оңдосо болобу? Балл жогору болсо, тобокелдик аз.',
   'Мигранттарга оор зыян тийиши ыктымал жана аны оңдоого болбойт.',
   'Зыян тийиши ыктымал.',
   'Зыян тийиши мүмкүн, аны кеч байкашат.',
   'Белгилүү, көзөмөлдөп турса боло турган чакан тобокелдиктер.',
   'Тобокелдик дээрлик жок; каалаган учурда жоготуусуз токтотсо болот.');
