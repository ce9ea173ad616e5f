"""What the table of countries cannot say: phrases that hide names, and names people bear too."""

from summarizer.text.word_sets import word_set

HIDING_PHRASES = (
    "America's Adversaries", "America’s Adversaries", "American Samoa Times", "Arabian Sea",
    "Asia Times", "Athens, Georgia", "Atlanta, Georgia",
    "Barents Sea", "Brazil nut", "Brazil nuts", "Budapest Convention", "Budapest Memorandum",
    "Budapest memorandum", "Central America", "Central American", "Central Americans",
    "China Lake", "Congo Basin", "Congo River", "Cuban Missile Crisis", "Cuban missile crisis",
    "Denmark Strait", "Doha Agreement", "Dutch Harbor", "East China Sea", "English Channel",
    "Financial Times", "French fries", "Geneva Convention", "Geneva Conventions",
    "Geneva Protocol", "George Washington", "Georgia Institute of Technology", "Georgia Tech",
    "Georgian Bay", "German Shepherd", "Greenland Sea", "Guinea pig", "Guinea pigs",
    "Gulf of Aden", "Gulf of America", "Gulf of Finland", "Gulf of Georgia", "Gulf of Guinea",
    "Gulf of Mexico", "Gulf of Oman", "Gulf of Thailand", "Havana syndrome", "Havana Syndrome",
    "Helsinki Final Act", "Iceland Sea", "Indian Head", "Indian Ocean", "Irish Sea",
    "Istanbul Convention", "Jordan River", "Jordan Valley", "Korea Strait", "Kyoto Protocol",
    "Lake Chad", "Lake Malawi", "Latin America", "Latin American", "Latin Americans",
    "Libyan Desert", "Lima Group", "Lisbon Treaty", "Malacca Strait", "Manila envelope",
    "Mexico City policy", "Minsk accords", "Minsk agreements", "Minsk Agreements", "Minsk process",
    "Moscow, Idaho", "Mozambique Channel", "Native American", "Native Americans", "New England",
    "New Georgia", "New Ireland", "New South Wales", "Niger Delta", "Niger River", "North America",
    "North American", "North Americans", "North Pole", "Norwegian Sea", "Oslo Accord",
    "Oslo Accords", "Ottawa Convention", "Ottawa Treaty", "Panama Canal", "Panama hat",
    "Panama hats", "Panama Papers", "Paraguay River", "Paris Agreement", "Paris climate agreement",
    "Paris Club", "Paris, Texas", "Persian carpet", "Persian carpets", "Persian Gulf",
    "Philippine Sea", "Pole Star", "Red Sea", "River Jordan", "Rome Statute", "Savannah, Georgia",
    "Sea of Japan", "Senegal River", "Singapore Strait", "South America", "South American",
    "South Americans", "South China Sea", "South Pole", "Spanish Fork", "State Duma Street",
    "Strait of Malacca", "Syrian Desert", "Taiwan Strait", "The Washington Post", "Tokyo Electron",
    "Treaty of Lisbon", "Turkey Point", "Turkish Straits", "Vienna Convention",
    "Vienna Conventions", "Vienna Document", "Warsaw Pact", "Washington Post", "Washington State",
    "Washington state", "Washington State University", "Washington Times", "Washington Treaty",
    "West Indian", "White Sea", "Yellow Sea",
)  # fmt: skip
"""Matched whole and dropped, so that the country's name inside does not count."""

NAMES_OF_PERSONS_TOO = word_set(
    """
    Austin Boston Capitol Chad Cuba Dallas Dane Denver Finn Florence Georgia Holland Houston
    Israel Jamaica Jordan Kenya Langley Lima London Milan Norfolk Palau Paris Perth Peru Pole
    Samara Santiago Scot Sofia Swede Sydney Virginia Wales Washington Wellington
    """
)
"""A capitalized word beside one of these makes it a person's name, unless it is a title word."""

TITLE_WORDS = word_set(
    """
    A After Against All Also Although Ambassador An And Another As At Before Beyond Both But By
    Central Consulate Court De Deputy Despite During East Eastern Embassy For Foreign Former From
    Government Greater He Her His How If In Inside Into Its January February March April May June
    July August September October November December King Last Like Meanwhile Minister Monday
    Tuesday Wednesday Thursday Friday Saturday Sunday Near New No Northern Not Now Of Off On Once
    Only Or Outside Over Parliament Post President Prime Prince Queen River Since So Some South
    Southern State Summit That The Their Then There These They This Those Through Time Times To
    Toward Treaty Under University Until Valley Via Was We West Western What When Where While Who
    Why Will With Without Agreement Bank Accord Accords Army Navy Air Force Forces Authority
    Ministry Department Police Defense Defence Security Council Supreme Institute Office
    """
)
"""Capitalized words that may stand beside a country's name without making it a person's."""

KOREAN_HALVES = {"North": "KP", "South": "KR"}
"""What follows "the" where the article is about Korea."""
