"""What things are called that are sanctioned, by their kind, and what names of bodies end in."""

from typing import Final

from summarizer.records.sanction import TargetKind
from summarizer.text.word_sets import word_set

HOUSEHOLD: Final = word_set(
    """rents rent wages salaries pensions prices fares fees taxes tuition hiring recruitment
    evictions spending bonuses smoking tobacco snus
    wheat rice sugar onions palm cotton maize corn soybeans sunflower
    poultry chicken beef pork eggs cattle livestock meat vapes e-cigarettes cigarette cigarettes alcohol
    sheep pigs horses animals elephant elephants lion lions seal seals whale whales whaling hunts cannabis marijuana blood
    plastic plastics straws bags fireworks pesticides logging hunting trawling abortion inflation
    unemployment poverty drought pandemic vaccine vaccines doses unvaccinated covid coronavirus
    infection infections"""
)
"""What states ban, freeze and free for their own economy or health."""

KINDS: Final = {
    TargetKind.UNKNOWN: word_set("money cash assets"),
    TargetKind.SECTOR: word_set(
        """sector sectors industry exports imports economy goods aluminum aluminium oil gas coal
        services technology crude diamond diamonds steel timber seafood textile textiles
        fertiliser fertilisers fertilizer fertilizers petroleum minerals metals weapons
        semiconductor semiconductors chips manufacturing production banking mining tourism uranium nickel
        copper titanium palladium platinum caviar vodka potash tobacco lng kerosene naphtha bitumen
        lubricants machinery electronics resources grain grains cereals fruit vegetables dairy"""
    ),
    TargetKind.VESSEL: word_set(
        """icebreaker icebreakers
        vessel vessels ship ships tanker tankers freighter freighters boat boats fleet barge
        barges trawler trawlers ferry ferries yacht yachts superyacht superyachts tug tugs
        dredger dredgers"""
    ),
    TargetKind.AIRCRAFT: word_set(
        """aircraft plane planes jet jets helicopter helicopters airplane airplanes"""
    ),
    TargetKind.ORGANIZATION: word_set(
        """government club clubs hospital hospitals mosque mosques ngo ngos lab labs center centers centre centres directorate directorates
        body arm arms wing wings council councils committee committees board boards cabinet cabinets court courts
        tribunal tribunals corps fund funds embassy embassies consulate consulates
        entity entities organisation organisations organization organizations institution
        institutions agency agencies ministry ministries bodies unit units association
        associations institute institutes university universities bureau bureaus charity
        charities foundation foundations outlet outlets broadcaster broadcasters station stations newspaper newspapers magazine magazines prison prisons
        laboratory laboratories academy academies school schools church churches party parties
        brigade brigades battalion battalions regiment regiments squad squads department
        departments channel channels newspaper newspapers website websites trusts army armies
        media military navy police parliament senate judiciary"""
    ),
    TargetKind.COMPANY: word_set(
        """haulier hauliers boatyard boatyards jeweller jewellers jeweler jewelers casino casinos
        hotel hotels gallery galleries forwarder forwarders dealership dealerships
        consortium consortiums consortia concern concerns marketplace marketplaces trust
        reinsurer reinsurers steelmaker steelmakers carmaker carmakers automaker automakers
        drugmaker drugmakers distributor distributors wholesaler wholesalers bourse
        bourses studio studios telecom telecoms utility utilities affiliate affiliates
        company companies firm firms house houses dealer dealers front fronts bank banks business
        businesses refinery refineries refiner refiners airline airlines manufacturer
        manufacturers supplier suppliers operator operators shipper shippers insurer insurers
        mixer mixers platform service exchange exchanges lender lenders enterprise enterprises corporation corporations
        subsidiary subsidiaries producer producers exporter exporters importer importers maker
        makers brokerage brokerages port ports terminal terminals shipyard shipyards smelter
        smelters mine mines miner miners conglomerate conglomerates retailer retailers contractor
        contractors startup startups chipmaker chipmakers factory factories plant plants mill
        mills carrier carriers foundry foundries developer developers vendor vendors shipowner
        shipowners depot depots storage giant giants behemoth behemoths shipbuilder
        shipbuilders airport airports driller drillers buyer buyers seller sellers"""
    ),
    TargetKind.GROUP: word_set(
        """junta juntas syndicate syndicates faction factions tribe tribes
        group groups movement movements militia militias network networks gang gangs cartel
        cartels force forces rebels families family insurgents cell cells militants
        terrorists mercenaries"""
    ),
    TargetKind.PERSON: word_set(
        """traitor traitors collaborator collaborators hero heroes hitman hitmen gunman gunmen fugitive fugitives assassin assassins
        putschist putschists plotter plotters hardliner hardliners ringleader ringleaders
        usurper usurpers perpetrator perpetrators culprit culprits mutineer mutineers kingpin
        kingpins kidnapper kidnappers enforcer enforcers henchman henchmen backer backers
        torturer torturers interrogator interrogators ruler rulers pirate pirates
        superintendent superintendents chiefs inspector inspectors heiress heiresses heir heirs imam imams preacher preachers bishop bishops patriarch
        patriarches priest priests rapper rappers actress actresses musician musicians
        conductor conductors writer writers anchor anchors publisher publishers consul
        consuls brigadier brigadiers sergeant sergeants programmer programmers physicist
        physicists chemist chemists researcher researchers entrepreneur entrepreneurs
        investor investors premier premiers king kings queen queens prince princes
        princess princesses sheikh sheikhs sultan sultans emir emirs father fathers
        mother mothers mistress mistresses confidant confidants gunrunner gunrunners
        courier couriers fixer fixers extremist extremists dissident dissidents
        bureaucrat bureaucrats resident residents insurgent militant terrorist
        jihadist jihadists islamist islamists separatist separatists militiamen
        individual individuals person persons people national nationals citizen citizens official
        officials executive executives officer officers judge judges general generals commander
        commanders leader leaders minister ministers oligarch oligarchs businessman businessmen
        businesswoman businesswomen man men woman women broker brokers representative
        representatives diplomat diplomats lawmaker lawmakers director directors captain captains
        scientist scientists hacker hackers worker workers middleman middlemen trafficker
        traffickers banker bankers trader traders engineer engineers agent agents governor
        governors politician politicians recruiter recruiters owner owners sister sisters brother
        brothers wife wives husband son sons daughter daughters widow widower nephew
        niece cousin uncle relative relatives partner financier financiers associate
        associates propagandist propagandists journalist journalists settler settlers figure
        figures facilitator facilitators procurer
        procurers tycoon tycoons head chief chair chairman chairwoman deputy deputies secretary
        president presidents consultant consultants strategist strategists lobbyist lobbyists envoy envoys ceo ceos bosses founder founders mayor mayors ambassador
        ambassadors magnate magnates billionaire billionaires warlord warlords aide aides adviser
        advisers advisor advisors allies mps senator senators legislator legislators
        parliamentarian parliamentarians elites academics professor professors colonel colonels
        admiral admirals lawyer lawyers accountant accountants spokesman spokeswoman spokesperson
        stepdaughter stepson cousins spouse spouses presenter presenters host hosts
        singer singers actor actors blogger bloggers editor editors activist activists operative
        operatives fighter fighters warden wardens guards intermediary
        intermediaries manager managers prosecutor prosecutors soldier soldiers pilot pilots
        chancellor chancellors
        russians iranians syrians koreans belarusians americans ukrainians
        fundraiser fundraisers smuggler smugglers children cronies crony loyalist loyalists
        supporter supporters insider insiders functionary functionaries cleric clerics magistrate
        magistrates policeman policemen jailer jailers donor donors reporter reporters pundit
        pundits spy spies delegate delegates scholar scholars shareholder shareholders lieutenant
        lieutenants employee employees staffer staffers crew crews crewmen sailor sailors
        student students"""
    ),
}
"""Nouns that tell what a target is; the last one of a phrase counts."""

PAIRS: Final = {
    "iron ore": TargetKind.SECTOR,
    "central bank": TargetKind.ORGANIZATION,
    "central banks": TargetKind.ORGANIZATION,
    "air force": TargetKind.ORGANIZATION,
    "armed forces": TargetKind.ORGANIZATION,
    "intelligence service": TargetKind.ORGANIZATION,
    "intelligence services": TargetKind.ORGANIZATION,
    "security service": TargetKind.ORGANIZATION,
    "security services": TargetKind.ORGANIZATION,
    "secret service": TargetKind.ORGANIZATION,
    "lower house": TargetKind.ORGANIZATION,
    "upper house": TargetKind.ORGANIZATION,
    "ship owner": TargetKind.COMPANY,
    "ship owners": TargetKind.COMPANY,
    "ship manager": TargetKind.COMPANY,
    "ship managers": TargetKind.COMPANY,
    "money changer": TargetKind.COMPANY,
    "money changers": TargetKind.COMPANY,
    "bulk carrier": TargetKind.VESSEL,
    "bulk carriers": TargetKind.VESSEL,
    "think tank": TargetKind.ORGANIZATION,
    "think tanks": TargetKind.ORGANIZATION,
    "trader in": TargetKind.COMPANY,
    "traders in": TargetKind.COMPANY,
    "start up": TargetKind.COMPANY,
    "start ups": TargetKind.COMPANY,
    "organised crime": TargetKind.GROUP,
    "organized crime": TargetKind.GROUP,
    "family members": TargetKind.PERSON,
}
"""Two words that are of another kind than the second of them, or than none."""

COMPANY_WORDS: Final = word_set(
    """Ltd Limited LLC Inc Corp Corporation Company Co GmbH FZE FZCO FZC LLCFZ DMCC Ltda SRL
    Petroleum Cement Factory SARL SA PLC Plc JSC OJSC PJSC OOO LLP AG BV NV Bhd Pte Pvt Bank
    Trading Shipping Marine Industries Industry Industrial Holding Holdings Group Technology
    Technologies Enterprise Enterprises Logistics Petrochemical Petrochemicals Refinery Oil
    Gas Energy Airline Airlines Air Aero Airways Aviation Electronics Instruments Materials
    Components Vehicles Soft Software Services International Import Export Exchange Capital
    Kapital Investment Investments Metal Metals Metall Steel Coin Maritime Bunkering
    Engineering Works Crystal Composite Composites Refining Commercial Ticaret Navigation
    Tankers Line Lines Agency Systems Solutions Equipment Machinery Chemical Chemicals
    Pharma Telecom Telecommunications Insurance Finance Financial Partners Ventures
    Consulting Supply Freight Transport Transit Motors Defence Defense Arms Aerospace
    Estates Radio Foundry Gems Emporium Jewellery Jewelry Mart Stores Studios
    Mineral Construction Contracting Tech Optics Photonics Robotics Avionics Precision Parts
    Tools Trade Shipyard Shipyards Fisheries Textile Textiles Garment Bearing Bearings Electric
    Electrical Geodata Sanat Tejarat Gostar Procurement Potash Foods Polymer Polymers Carbon
    Dynamics Microelectronics Semiconductor Semiconductors Manufacturing Products Minerals
    Mining Gold Resources Trans Cargo
    Traders Tooling Propulsion Optronics Aerosystems Aeronautics Avia Aviatsiya Servis Snab
    Reagents Alloys Castings Forge Turbines Plastics Resins Fertilizers Fertilisers Remittance
    Forex Crypto Payments Shipmanagement Chartering Offshore Drilling Pipelines Brokers
    Brokerage Towage Salvage Tanker Bunker Fuels Lubricants Wagon Railways Rail Trucking
    Forwarding Warehousing Packaging Timber Teak Jade Furniture Aluminium Aluminum Titanium
    Graphite Magnets Batteries Sensors Sensorics Microchips Chips Circuits Elektronik
    Elektronika Mikroelektronika Optika Optik Teknoloji Tekhnologii Tekhno Texno Technologia
    Lojistik Havacilik Denizcilik Nakliyat Sanayi Makina Kimya Polimer Savunma Petrol Insaat
    Tekstil Gida Zavod Kombinat Prom Stroy Energo Neft Gaz Avto Mash Invest Finans Torg
    Handels Werke Technik Maschinenbau Reederei Spedition Sistemas Comercial Inversiones
    Servicios Transportes Transports Transit Naviera Minera Industrias Exportadora
    Importadora Grupo Inmobiliaria Constructora Petrolera Negoce Compagnie Entreprise
    Sanaye Sazan Kimia Palayesh Pardaz Bazargani Foolad Toseeh Havapeyma Sazeh
    Qiye Keji Maoyi Shiye Hangyun Gongsi Muyeok Hoesa Shimi Sepehr Management Re Bullion Diamonds Terminal Terminals"""
)
"""Words in the names of companies."""

COMPANY_ENDINGS: Final = ("S.A", "S.p.A")

ORGANIZATION_WORDS: Final = word_set(
    """Ministry Department Bureau Committee Council Institute University Academy Center Centre
    Foundation Alliance Association Organisation Organization Administration Directorate Corps
    Command Guard Guards Party Forum Unit Office Commission Complex Laboratory Laboratories Fund
    Union Agency Force Forces Army Navy Brigade Battalion Regiment Division Court Police"""
)
"""Words in the names of public bodies."""

ARMED: Final = word_set("Force Forces Army Navy Police Guards Corps Battalion Regiment Ministry")
"""What names of bodies end in that no company's do."""

ORGANIZATION_PHRASES: Final = ("General Staff",)

GROUP_WORDS: Final = word_set(
    """Hezbollah Hamas Houthi Houthis Taliban Kimsuky Lazarus Front Brigade Brigades Movement
    Militia Group Jund Ansar Liwa Harakat Harakah Jaysh Jaish Jaish-e-Mohammed Lashkar
    Lashkar-e-Taiba Saraya Asaib Kataib Kata'ib Hayat Hay'at Tahrir Jabhat Jamaat Jama'at"""
)
"""Words in the names of armed groups, those that an Arabic one begins with among them."""

GROUP_PHRASES: Final = ("Islamic State", "al-Qaeda")
