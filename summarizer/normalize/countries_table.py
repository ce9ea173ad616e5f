"""What the table of countries cannot say: phrases that hide names, and names people bear too."""

from summarizer.text.word_sets import word_set

HIDING_PHRASES = (
    "American Samoa Times",
    "Arabian Sea",
    "Asia Times",
    "Barents Sea",
    "Central America",
    "Central American",
    "Central Americans",
    "Cuban Missile Crisis",
    "Cuban missile crisis",
    "East China Sea",
    "English Channel",
    "Financial Times",
    "French fries",
    "George Washington",
    "Georgia Institute of Technology",
    "Georgia Tech",
    "Greenland Sea",
    "Gulf of Aden",
    "Gulf of Finland",
    "Gulf of Guinea",
    "Gulf of Mexico",
    "Gulf of America",
    "Gulf of Oman",
    "Gulf of Thailand",
    "Indian Ocean",
    "Korea Strait",
    "Lake Chad",
    "Latin America",
    "Latin American",
    "Latin Americans",
    "Mexico City policy",
    "Native American",
    "Native Americans",
    "New England",
    "New Georgia",
    "New Ireland",
    "New South Wales",
    "North America",
    "North American",
    "North Americans",
    "Norwegian Sea",
    "Panama Canal",
    "Philippine Sea",
    "Persian Gulf",
    "Red Sea",
    "Sea of Japan",
    "South America",
    "South American",
    "South Americans",
    "South China Sea",
    "State Duma Street",
    "Taiwan Strait",
    "Tokyo Electron",
    "Washington Post",
    "The Washington Post",
    "Washington Times",
    "Washington State University",
    "Washington State",
    "Washington state",
    "West Indian",
    "White Sea",
    "Yellow Sea",
)
"""Matched whole and dropped, so that the country's name inside does not count."""

NAMES_OF_PERSONS_TOO = frozenset(
    {
        "Austin",
        "Boston",
        "Chad",
        "Cuba",
        "Dallas",
        "Denver",
        "Florence",
        "Georgia",
        "Holland",
        "Houston",
        "Israel",
        "Jamaica",
        "Jordan",
        "Kenya",
        "Langley",
        "Lima",
        "London",
        "Norfolk",
        "Palau",
        "Paris",
        "Perth",
        "Peru",
        "Samara",
        "Santiago",
        "Sofia",
        "Sydney",
        "Virginia",
        "Wales",
        "Washington",
        "Wellington",
        "Capitol",
    }
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
