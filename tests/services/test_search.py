"""Everything the example holds can be found, and leads to where it stands."""

from io import BytesIO

from PIL import Image

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.search import Entry, Place, SearchKind
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.services import documents, photos
from apv_desktop.services.apv import Apv
from apv_desktop.services.search import Search, other_rounds

METHOD = load("da")


def found(apv: Apv, typed: str, kind: SearchKind | None = None) -> list[Entry]:
    groups = Search(apv.contents, METHOD).find(typed, dict.fromkeys(SearchKind, 10_000))
    return [f.entry for g in groups for f in g.found if kind is None or g.kind is kind]


def test_every_person_statement_plan_and_activity_is_found_where_it_stands(example: Apv) -> None:
    contents = example.contents
    wanted = {
        *((p.name, Place(StepId.PARTICIPANTS, p.id)) for p in contents.people),
        *((s.text, Place(StepId.CAPTURE, s.id)) for s in contents.statements),
        *((p.goal, Place(StepId.ACTION_PLANS, p.id)) for p in contents.plans if p.goal),
        *((a.what, Place(StepId.BOARD, p.id, a.id)) for p in contents.plans for a in p.activities),
    }
    search = Search(contents, METHOD)
    for text, place in wanted:
        groups = search.find(text, dict.fromkeys(SearchKind, 10_000))
        assert place in [each.entry.place for g in groups for each in g.found], text


def test_what_is_prepared_is_found_where_it_stands(example: Apv) -> None:
    contents = example.contents
    question, group = contents.questions[0], contents.groups[1]
    assert found(example, question.text)[0].place == Place(StepId.QUESTIONS, question.id)
    at_meeting = found(example, f"gruppe {group.number}", SearchKind.GROUP)
    assert Place(StepId.GROUPS, group.id) in [each.place for each in at_meeting]
    member = contents.person_names[group.member_ids[0]]
    sits = [each.place.row for each in found(example, member, SearchKind.GROUP)]
    assert group.id in sits
    meetings = list(MeetingKind)
    for row, kind in enumerate(meetings, start=1):
        name = METHOD.text(f"words:meeting_kind.{kind.value}")
        hits = [each.place for each in found(example, name, SearchKind.MEETING)]
        assert Place(StepId.DATES, row) in hits
    place = contents.meeting(MeetingKind.DIALOGUE_1).place
    assert Place(StepId.DATES, 1 + meetings.index(MeetingKind.DIALOGUE_1)) in [
        each.place for each in found(example, place, SearchKind.MEETING)
    ]
    item = contents.script_of(MeetingKind.DIALOGUE_2)[0]
    assert Place(StepId.SCRIPT_2, item.id) in [e.place for e in found(example, item.title)]
    said = contents.script_of(MeetingKind.ASSESSMENT)[1]
    assert Place(StepId.SCRIPT_1, said.id) in [e.place for e in found(example, said.say[:30])]
    holder = contents.roles[0]
    role = METHOD.text(f"words:role_kind.{holder.kind.value}")
    assert Place(StepId.ROLES, holder.id) in [e.place for e in found(example, role)]


def test_what_belongs_to_the_meetings_and_the_last_apv_is_found(example: Apv) -> None:
    contents = example.contents
    past, proposal = contents.past_items[0], contents.proposals[0]
    assert found(example, past.problem, SearchKind.PAST)[0].place == Place(StepId.PURPOSE, past.id)
    told = [each.place for each in found(example, proposal.text, SearchKind.PROPOSAL)]
    assert Place(StepId.MEETING_2, proposal.wish_id) in told
    for item in contents.script_items:
        second = item.meeting is MeetingKind.DIALOGUE_2
        place = Place(StepId.SCRIPT_2 if second else StepId.SCRIPT_1, item.id)
        assert place in [each.place for each in found(example, item.title, SearchKind.SCRIPT_ITEM)]


def test_a_change_at_work_is_found_on_the_page_of_the_coverage(example: Apv) -> None:
    change = example.contents.work_changes[0]
    hits = found(example, change.what[:30], SearchKind.NOTE)
    assert [each.place for each in hits] == [Place(StepId.COVERAGE, -change.id)]


def test_what_was_noted_of_a_wish_leads_to_the_assessment(example: Apv) -> None:
    known = next(a for a in example.contents.assessments.values() if a.underlying.strip())
    places = [each.place for each in found(example, known.underlying, SearchKind.ASSESSMENT)]
    assert Place(StepId.ASSESSMENT, known.wish_id) in places


def test_numbers_are_found_as_people_say_them(example: Apv) -> None:
    wish, plan = example.contents.wishes[1], example.contents.plans[1]
    assert found(example, f"ønske {wish.number}", SearchKind.WISH)[0].place.row == wish.id
    assert found(example, f"Handleplan {plan.number}", SearchKind.PLAN)[0].place.row == plan.id


def test_who_is_responsible_finds_what_they_do(example: Apv) -> None:
    contents = example.contents
    doing = [(p, a) for p in contents.plans for a in p.activities if contents.who(a).strip()]
    plan, activity = doing[0]
    hits = found(example, contents.who(activity), SearchKind.ACTIVITY)
    assert Place(StepId.BOARD, plan.id, activity.id) in [each.place for each in hits]


def test_the_code_of_a_sheet_leads_to_what_it_stands_for(example: Apv) -> None:
    plan = example.contents.plans[2]
    for typed in (f"HP-{plan.number}", f"hp {plan.number}"):
        assert found(example, typed)[0].place == Place(StepId.ACTION_PLANS, plan.id)
    wish = example.contents.wishes[3]
    assert found(example, f"PO-{wish.number}")[0].place == Place(StepId.CAPTURE, wish.id)
    sheet = Place(StepId.QUESTIONS, document="question-sheets")
    assert found(example, "SA-3-2")[0].place == sheet
    assert sheet in [each.place for each in found(example, "sa", SearchKind.DOCUMENT)]
    assert found(example, "HP-999999")[0].place.document == "action-plan"


def test_every_document_and_page_is_found_by_its_name(small: Apv) -> None:
    for each in documents.documents(METHOD):
        assert Place(each.step, document=each.id) in [e.place for e in found(small, each.name)]
    for step in STEPS:
        name = METHOD.text(f"method:steps.{step.id.value}")
        assert Place(step.id) in [e.place for e in found(small, name, SearchKind.STEP)]


def test_with_nothing_typed_there_are_the_pages(small: Apv) -> None:
    assert [each.place.step for each in found(small, " ")] == [
        StepId.OVERVIEW,
        *(step.id for step in STEPS),
    ]


def test_both_languages_name_what_they_find(example: Apv) -> None:
    plan = example.contents.plans[0]
    for language, typed in zip(LANGUAGES, ("Handleplan 1", "Action plan 1"), strict=True):
        groups = Search(example.contents, load(language)).find(typed)
        plans = next(g for g in groups if g.kind is SearchKind.PLAN)
        assert plans.found[0].entry.place.row == plan.id


def test_notes_of_the_whole_round_lead_to_their_page(example: Apv) -> None:
    contents = example.contents
    notes = {
        StepId.PURPOSE: (contents.round.purpose, contents.aims.expected_result),
        StepId.SICKNESS_ABSENCE: (contents.sickness.interplay, contents.sickness.question),
    }
    for step, texts in notes.items():
        for text in texts:
            assert text, step
            assert found(example, text, SearchKind.NOTE)[0].place == Place(step)


def test_only_ones_own_things_to_pack_are_found(example: Apv) -> None:
    own = [each for each in example.contents.materials if not each.source]
    assert own
    for each in own:
        places = [e.place for e in found(example, each.name, SearchKind.MATERIAL)]
        assert places == [Place(StepId.MATERIALS, each.id)]
    assert not found(example, "malertape", SearchKind.MATERIAL)


def test_a_photograph_is_found_by_its_caption(small: Apv) -> None:
    picture = BytesIO()
    Image.new("RGB", (40, 30), "white").save(picture, "JPEG")
    (photo,) = photos.add(small, [picture.getvalue()], 3)
    assert not found(small, "opvask", SearchKind.PHOTO)
    photos.change(small, photo.id, caption="Plancher fra opvasken")
    assert found(small, "opvask", SearchKind.PHOTO)[0].place == Place(StepId.CAPTURE, photo.id)


def test_the_other_rounds_are_searched_and_say_which_they_are(example: Apv) -> None:
    before = example.contents.before
    assert before is not None
    search = Search(example.contents, METHOD, lambda: other_rounds(example))
    typed = before.plans[1].problem
    (plan,) = (g for g in search.find_elsewhere(typed) if g.kind is SearchKind.PLAN)
    assert (plan.round_id, plan.count) == (before.round.id, 1)
    place = plan.found[0].entry.place
    assert place == Place(StepId.ACTION_PLANS, before.plans[1].id, round_id=before.round.id)
    assert SearchKind.PLAN not in [each.kind for each in search.find(typed)]
    example.show_round(before.round.id)
    from_there = Search(example.contents, METHOD, lambda: other_rounds(example))
    assert [g.round_id for g in from_there.find_elsewhere("loftlifte")] != []
    assert not Search(example.contents, METHOD).find_elsewhere("loftlifte")


def test_what_is_the_files_is_found_once(example: Apv) -> None:
    search = Search(example.contents, METHOD, lambda: other_rounds(example))
    name = METHOD.text("calendar:discussion.summary")
    shared = (SearchKind.STEP, SearchKind.DOCUMENT)
    for typed in (name, "handleplaner", "tilsynsmappe"):
        elsewhere = [f.entry for g in search.find_elsewhere(typed) for f in g.found]
        assert not [e for e in elsewhere if e.kind in shared]
        assert not [e for e in elsewhere if e.place.step is StepId.ANNUAL_DISCUSSION]


def test_of_another_round_few_are_shown_until_more_are_asked_for(example: Apv) -> None:
    before = example.contents.before
    assert before is not None
    search = Search(example.contents, METHOD, lambda: other_rounds(example))

    def wishes(more: int) -> int:
        asked = {before.round.id: {SearchKind.WISH: more}}
        groups = search.find_elsewhere("ønske", asked)
        return sum(len(g.found) for g in groups if g.kind is SearchKind.WISH)

    assert (wishes(3), wishes(50)) == (3, len(before.wishes))
