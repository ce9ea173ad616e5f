"""Other worlds in which people are sanctioned, and what states do in articles that touch on them."""

import pytest
from support.reading import drafted_sanctions

OTHER_WORLDS = {
    "welfare": """LONDON, Feb 21, 2023 (Agency) - The government imposed sanctions on 45,000 people on
universal credit in October. Claimants who miss an appointment at the jobcentre lose their
allowance. Ministers are threatening tougher sanctions against jobseekers. "I went hungry," said
Linda Moss, 51, who was sanctioned in September. Britain suspended the penalties in 2020 and
reinstated them in July 2021.""",
    "school": """ACCRA, May 4, 2023 (Agency) - Ghana imposed sanctions on 20 head teachers who charged
illegal fees. Schools and pupils lost out, parents said. A minister lifted the ban on extra classes.
Invigilators who leak exam papers will face sanctions. Ten candidates were sanctioned last year.""",
    "sport": """NAIROBI, Aug 3, 2022 (Agency) - Kenya has banned a sprinter for four years over doping.
Athletes and their coaches risk their medals, the federation warned, and Kenya itself could face
sanctions. Three marathon runners were sanctioned in July.""",
    "church": """ROME, July 4, 2022 (Agency) - Pope Francis lifted sanctions on a German priest on Monday.
The Vatican imposed sanctions on the retired bishop of Lourdes in 2020, when his diocese complained.
Other clergy could face penalties. The superior of an order of nuns was sanctioned in May.""",
    "prison": """MADRID, May 8, 2023 (Agency) - The interior ministry imposed sanctions on the governor of a
prison over the escape of an inmate. Guards had left his cell open. A police inspector was
sanctioned last year for insubordination.""",
    "travel": """JAKARTA, June 12, 2023 (Agency) - The transport ministry imposed sanctions on three
airlines whose flights were late. Passengers had complained of delays. The ministry suspended the
license of a bus operator. Firms that overload ferries will face sanctions.""",
    "budget": """PATNA, Jan 5, 2023 (Agency) - The finance department imposed a freeze on recruitment and on
purchases of vehicles. The government sanctioned Rs 1,200 crore for bridges and roads under a
scheme.""",
    "deficit": """BRUSSELS, June 19, 2024 (Agency) - Seven countries could face sanctions from the European
Commission for deficits above the limit of three percent of gross domestic product. In 2016 the
European Commission threatened Spain and Portugal with sanctions over their budgets, but no fines
were imposed.""",
}


@pytest.mark.parametrize("world", OTHER_WORLDS)
def test_other_world(world):
    """What a state does to its own people in such a world gives no record."""
    assert not drafted_sanctions(OTHER_WORLDS[world])


NOT_OURS = [
    "The federal government lifted benefit sanctions on 900 people in Tasmania.",
    "The ministry imposed disciplinary sanctions on two colonels.",
    "Britain's government imposed sanctions on 300 landlords.",
    "Canada extended its sanctions on motorists who speed.",
]


@pytest.mark.parametrize("text", NOT_OURS)
def test_kept_at_home(text):
    """Nor does what is done to those who are only sanctioned at home, whatever the article."""
    assert not drafted_sanctions("OTTAWA, March 20, 2025 (Agency) - " + text)


OURS = [
    # article, then of each record words of an imposer and of a target
    (
        """LONDON, Dec 9, 2022 (Agency) - Britain imposed sanctions on Friday on the governor of a
prison in Iran where inmates were beaten, and on two guards. The prisoners had refused food in their
cells. Six judges and a police inspector were sanctioned in October.""",
        [("Britain", "the governor"), ("Britain", "Six judges")],
    ),
    (
        """Britain sanctions Russian owner of football club

LONDON, March 10, 2022 (Agency) - The British government sanctioned Roman Abramovich on Thursday.
Fans may buy no tickets, and players and coaches worry about the season in the league.""",
        [("British", "Abramovich")],
    ),
    (
        """US sanctions rulers of Zimbabwe

HARARE, March 4, 2024 (Agency) - The United States imposed sanctions on Monday on President Emmerson
Mnangagwa and nine other people. Doctors and nurses say that patients bring their own bandages to
hospitals. A pharmacist closed her pharmacy.""",
        [("United States", "Mnangagwa")],
    ),
    (
        """OSLO, Nov 26, 2022 (Agency) - A school in Kent imposed sanctions on 40 pupils over their
uniforms, teachers said.

Norway sanctioned six Iranian officials on Friday.

Turkey's football federation said that two players would face sanctions from the league.""",
        [("Norway", "six Iranian officials")],
    ),
]


@pytest.mark.parametrize(("text", "records"), OURS, ids=["prison", "football", "hospital", "brief"])
def test_ours(text, records):
    """What one state does to those of another stays a sanction wherever it is told."""
    found = drafted_sanctions(text)
    assert len(found) == len(records)
    for draft, (imposer, target) in zip(found, records, strict=True):
        assert any(imposer in each.text for each in draft.imposers)
        assert any(target in each.text for each in draft.targets)
