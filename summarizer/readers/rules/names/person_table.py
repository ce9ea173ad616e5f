"""Words around the names of persons: titles, roles, particles, surnames."""

from summarizer.normalize.leaders import LEADERS, SHARED_SURNAMES
from summarizer.normalize.tables import parts, read_table
from summarizer.text.word_sets import word_set

TITLES = word_set(
    """
    Acting Adm Admiral Adviser Advisor Aide Air Ambassador Archbishop Army Assistant Associate
    Attorney Ayatollah Baron Baroness Bishop Brigadier Brig Captain Capt Cardinal Chairman
    Chairwoman Chair Chancellor Chief Cmdr Col Colonel Commander Commissioner Commodore
    Congressman Congresswoman Cpl Corporal Coordinator Councillor Councilor Counselor
    Counsellor Crown Dame Defense Defence Delegate Deputy Director Doctor Dr Economic Economy
    Emir Energy Envoy Executive External Affairs Field Finance First Foreign Gen General Gov
    Governor Grand Head High Home Imam Inspector Interior Interim Judge Justice King Lady
    Lawmaker Leader Lieutenant Lord Lt Major Maj Marshal Mayor Metropolitan Miss Minister Mr
    MR Mrs MRS Ms MS Mullah Mx National Security Navy Negotiator Oil Patriarch Permanent Petty
    Apostle Pastor Overseer Officer Pope Minority Majority Whip House Republican Democratic
    Premier Premier-designate President Press Prime Prince Princess Principal
    Prof Professor Prosecutor Public Queen Rear Rep Representative Rev Reverend Sayyid Second
    Secretary Sen Senator Senior Sergeant Sgt Sheik Sheikh Shaikh Sir Speaker Special
    Spokesman Spokesperson Spokeswoman Staff State Sultan Supreme Third Trade Treasury Under
    Undersecretary Unification Vice Vice-Admiral Vice-Chairman Vice-Marshal Vice-Minister
    Vice-President Wing Cllr Rt Hon District Circuit Lead Rapporteur Chief-of-Staff Transport
    Ex-President Cabinet Group Europe Council Squadron Honourable Honorable Rank
    Justices Senators Presidents Ministers Secretaries Governors Generals Judges Ambassadors Reps
    Sens Messrs Official PM FM CM EAM MP MPs MEP MEPs Comrade Respected Charge Chargé d'Affaires
    d’Affaires D'Affaires Affaires
    """
)
"""Capitalized words that stand before a name and are no part of it."""

REAL_TITLES = word_set(
    """
    Adm Admiral Adviser Advisor Aide Ambassador Archbishop Ayatollah Baroness Bishop Brigadier
    Captain Capt Cardinal Chairman Chairwoman Chancellor Cmdr Col Colonel Commander
    Commissioner Congressman Congresswoman Councillor Dame Director Dr Emir Envoy Gen General
    Gov Governor Imam Inspector Judge Justice King Lady Lawmaker Leader Lieutenant Lord Lt Maj
    Major Marshal Mayor Metropolitan Minister Miss Mr MR Mrs MRS Ms MS Mullah Negotiator
    Patriarch Pope Premier President Prince Princess Prof Professor Prosecutor Queen Rep
    Representative Rev Reverend Secretary Sen Senator Sergeant Sgt Sheik Sheikh Sir Speaker
    Spokesman Spokesperson Spokeswoman Undersecretary Vice-Admiral Vice-Chairman Vice-Marshal
    Vice-Minister Vice-President Counselor Coordinator Cllr Rt Hon Chair Commodore Whip
    Honourable Honorable Justices Senators Presidents Reps Sens Messrs PM FM CM EAM MPs MEPs
    """
)
"""Those of them that show, alone, that a person's name follows."""

OFFICE_TITLES = word_set(
    """
    Minister Secretary Governor President Premier Chancellor Commissioner Ambassador Envoy Director
    Spokesman Spokeswoman Spokesperson Chairman Chairwoman Undersecretary Senator Congressman
    Congresswoman Representative Commander Colonel Admiral General Coordinator Prosecutor Adviser
    Advisor Negotiator Minister-designate Parliamentarian Lawmaker Mayor Rapporteur Officer
    Chief Judge Justice Inspector Sergeant Lieutenant Captain Sir Dame Lord Lady Baroness MPs
    """
)
"""Those that end an office of several words: "Economics Minister", "Oblast Governor"."""

ROLES = word_set(
    """
    accountant activist actor actress actuary admiral adviser advisor advocate agent agronomist
    aide airman airwoman alderman ally ambassador anaesthetist analyst anchorman anchorwoman
    angler anthropologist apprentice archaeologist archbishop architect archivist artist
    assemblyman assemblywoman assessor associate astrologer astronaut astronomer astrophysicist
    athlete attorney auctioneer auditor author aviator ayatollah backbencher bailiff baker
    banker barber barmaid barman barrister bartender beekeeper billionaire biologist bishop
    blacksmith blogger boatswain bombardier bookkeeper botanist brewer brewmaster bricklayer
    brigadier broker brother brothers businessman businesswoman butcher bystander cabbie cadet
    campaigner candidate captain captains cardinal cardiologist caretaker carpenter
    cartographer cartoonist chair chairman chairperson chairwoman champion chancellor chaplain
    chauffeur chef chemist chief chronicler citizen clergyman clergywoman cleric clerk
    climatologist co-author co-chair co-founder coach cobbler cofounder colleague colonel
    columnist comedian commander commentator commissioner commodore commuter composer concierge
    congressman congressperson congresswoman conscript conservationist constable consultant
    convener convenor cook coordinator coroner corporal correspondent cosmologist cosmonaut
    councillor councilman councilor councilwoman counsel counsellor counterpart courier
    coxswain crewman crewmember criminalist criminologist critic cryptographer curator cyclist
    czar dancer daughter deacon dealer dean defector defender delegate demographer dentist
    deputy deserter designer detainee detective dictator diplomat director directors dispatcher
    dissident docker dockworker doctor doorman dramatist draper driver ecologist economist
    editor electrician emigrant emir emissary engineer engraver entomologist entrepreneur
    environmentalist envoy envoys epidemiologist evacuee ex-general ex-minister ex-wife
    executive exile expert facilitator fan farmer father fellow ferryman filmmaker financier
    financiers firefighter fisherman fixer forecaster foreman founder friar fundraiser
    gamekeeper gardener general generals geochemist geographer geologist geophysicist
    glaciologist glazier goalkeeper governor graduate grandfather grandmother guard guide
    guitarist gunner gunsmith haberdasher hacker hairdresser harbormaster harbourmaster head
    headmaster headmistress headteacher helmsman herder historian holder homeowner hostess
    hotelier householder housewife husband hydrologist imam immunologist infantryman inmate
    innkeeper inspector instructor intern interpreter investigator investor ironmonger janitor
    joiner journalist judge jurist juror king labourer landlady landlord lawmaker lawyer leader
    lecturer legislator liaison librarian lifeboatman lifeguard lighthouse-keeper linesman
    linguist lobbyist logger logistician longshoreman lumberjack machinist magistrate magnate
    major manager marshal mathematician mayor mechanic mediator member merchant metallurgist
    meteorologist middleman midfielder midshipman midwife militant milliner miner minister
    missionary moderator monarch monk mother motorist mountaineer mufti mullah musician
    national nationals navigator negotiator neighbor neighbour nephew neurologist newsreader
    niece nominee novelist nun nurse nutritionist oceanographer officer officers official
    officials oilman oligarch ombudsman oncologist onlooker operative operator optician orator
    organiser organist organizer ornithologist owner paediatrician painter palaeontologist
    paleontologist paramedic paratrooper parent parliamentarian partner passenger pastor
    pathologist patriarch pediatrician pensioner pharmacist pharmacologist philanthropist
    philosopher photographer physician physicist physiotherapist pilot planner plasterer
    playwright plumber podcaster poet policeman policewoman policymaker politician pollster
    porter postman potter predecessor premier presenter president priest prince principal
    prisoner professor programmer propagandist prosecutor prospector provost psychiatrist
    psychologist publican quarryman rabbi radiographer radiologist railwayman rancher
    rapporteur receptionist recruit recruiter rector referee refugee registrar regulator
    reporter representative researcher reservist resident restaurateur retiree rigger
    roboticist rocketeer roofer roughneck ruler sacristan sailmaker sailor salesman saleswoman
    sapper scaffolder scholar scientist screenwriter sculptor seafarer seaman seamstress
    secretary seismologist senator sexton shareholder sheikh shepherd sheriff sherpa shipowner
    shoemaker shopkeeper shopper signatory singer sister skipper smallholder smuggler
    sociologist soldier solicitor sommelier son speaker specialist spokesman spokesperson
    spokeswoman spouse spy statistician steelworker stevedore steward stewardess stonemason
    storekeeper strategist striker strongman student submariner successor sultan supervisor
    supplier supporter surgeon surveyor survivor tactician tailor teacher technician
    technologist teller theologian tourist toxicologist trader trafficker translator trawlerman
    treasurer trucker trustee tutor tycoon typesetter undersecretary unionist upholsterer
    vendor verger veteran veterinarian vicar viceroy villager vintner violinist virologist
    volcanologist volunteer voter waiter waitress warden warlord watcher weaver welder whip
    whistleblower widow wife wildcatter winemaker witness worker writer youtuber zoologist
    """
)
"""Nouns that a person is."""

PARTICLES = (
    "al|bin|bint|ibn|abu|van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|ben|ter|zu|ul|e|y"
)
"""Words in lower case inside a name."""

KOREAN_SURNAMES = word_set(
    """
    An Ahn Bae Baek Bak Ban Byun Cha Chae Chang Cho Choe Choi Chon Chong Chu Chun Chung Do Eom
    Gang Go Gu Gwak Ha Ham Han Heo Ho Hong Hur Hwang Hyon Hyun Im In Jang Jeon Jeong Ji Jin Jo
    Joo Ju Jung Kang Kil Kim Ko Koh Ku Kwak Kwon Lee Lim Ma Maeng Min Mok Moon Mun Myong Na
    Nam No Noh O Oh Paek Paik Pak Park Pyon Rhee Ri Rim Ro Roh Ryang Ryom Ryoo Ryu Seo Seok
    Shim Shin Sim Sin So Sohn Sok Son Song Suh Sung Thae Tae U Ui Wi Won Woo Yang Yeo Yi Yom
    Yoo Yoon Youn Yu Yun
    """
)

NORTH_KOREAN_SURNAMES = frozenset({"Ri", "Pak", "Ro", "Rim", "Ryu", "Choe", "Jo", "Jong", "Thae"})
"""Spelled as only Pyongyang spells them."""

CHINESE_SURNAMES = word_set(
    """
    Ai Bai Bao Bi Cai Cao Cen Chai Chan Chen Cheng Chi Chu Cui Dai Deng Di Ding Dong Du Duan
    Fan Fang Fei Feng Fu Gan Gao Geng Gong Gu Guan Guo Hai Han Hao He Hou Hu Hua Huang Huo Ji
    Jia Jian Jiang Jiao Jin Jing Kang Kong Lai Lan Lei Leng Li Lian Liang Liao Lin Ling Liu
    Long Lou Lu Luo Lv Ma Mao Mei Meng Miao Mo Mu Nie Ning Niu Ou Ouyang Pan Pang Pei Peng Pu
    Qi Qian Qiao Qin Qiu Qu Ren Rong Ruan Shao She Shen Sheng Shi Shu Si Song Su Sun Tan Tang
    Tao Tian Tong Wan Wang Wei Wen Weng Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Yan
    Yang Yao Ye Yi Yin Ying You Yu Yuan Yue Yun Zeng Zha Zhai Zhan Zhang Zhao Zheng Zhong Zhou
    Zhu Zhuang Zong Zou Zuo
    """
)

KNOWN_SURNAMES = {
    name: code for name, code in LEADERS.items() if " " not in name and name not in SHARED_SURNAMES
} | {name: row["country"] for row in read_table("persons") for name in parts(row["surnames"])}
"""Leaders, and others, whom articles name by surname alone, and their countries."""
PERSONS = {name: row["country"] for row in read_table("persons") for name in parts(row["names"])}
"""Those often in the news by their full names, and their countries."""

FEMALE_WORDS = word_set(
    """
    Mrs Ms Miss Lady Dame Baroness Queen Princess MS MRS chairwoman spokeswoman
    congresswoman businesswoman daughter mother sister wife widow niece actress
    Congresswoman Chairwoman Spokeswoman
    """
)
MALE_WORDS = word_set(
    """
    Mr Sir Lord King Prince Baron MR chairman spokesman congressman businessman son father
    brother husband nephew Congressman Chairman Spokesman Sultan Emir Imam Bishop Archbishop
    Cardinal Pope Patriarch Metropolitan Ayatollah Sheikh Mullah
    """
)

SAID = word_set(
    """
    accused acknowledged added adds admitted agreed allegedly also announced argued argues
    arrived asked believes called claimed commented complained conceded concluded condemned
    continued countered declared denied described did explained fled had has insisted is joked
    later met noted observed pledged posted predicted quipped recalled reckoned reckons
    remarked repeated replied responded said says signed spoke stated stressed suggested
    teaches tells testified thanked thinks told tweeted urged visited vowed warned warns was
    welcomed who whose writes wrote
    """
)
"""Words after a name that show a person acting."""

OFFICE_WORDS = word_set(
    """
    Financial Intelligence Terrorism Affairs Policy Nonproliferation Rival Former CEO Exclusive
    Political Military Nuclear Strategic Commercial Industry Investment Development Commerce
    Treasury Defense Defence Interior Justice Energy Security Agriculture Homeland
    """
)
"""Last words of an office, which stand before a name and are no part of it."""

ROLE_STOPS = word_set(
    """
    a an the and or as by with was were is are had has said of to for from on in at that when while
    told asked also including include includes among both its his her their after before but
    quoted cited named bring see help make let
    """
)
"""Words at which a role, read backwards from the name, begins."""
