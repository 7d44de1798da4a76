"""The checklist of a dialogue meeting: quantities, one's own things, and what is packed."""

from dataclasses import replace

from apv_desktop.domain.materials import Line, Material
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import MATERIAL, Change


def set_quantity(apv: Apv, meeting: MeetingKind, line: Line, quantity: int | None) -> None:
    """Bring another number than the computed one; None goes back to it, 0 leaves the thing out.

    Raises:
        RuleBroken: `quantity_unlikely`.
    """
    wanted = None if quantity == line.computed else quantity
    changed = replace(_material(apv, meeting, line), quantity=wanted)
    apv.edit("material_changed", _put(apv, changed))


def set_packed(apv: Apv, meeting: MeetingKind, line: Line, packed: bool) -> None:
    """Tick a thing as packed, or not."""
    ticked = replace(_material(apv, meeting, line), packed=packed)
    apv.edit("material_packed", _put(apv, ticked))


def add(apv: Apv, meeting: MeetingKind, name: str, quantity: int = 1) -> Material:
    """A thing of one's own at the end of the list.

    Raises:
        RuleBroken: `material_empty`, `line_too_long`, `quantity_unlikely`.
    """
    made = Material(apv.new_id(), meeting, name=name.strip(), quantity=quantity)
    apv.edit("material_added", _put(apv, made))
    return made


def rename(apv: Apv, meeting: MeetingKind, line: Line, name: str) -> None:
    """Call a thing of one's own something else.

    Raises:
        RuleBroken: `material_empty`, `line_too_long`.
    """
    renamed = replace(_material(apv, meeting, line), name=name.strip())
    apv.edit("material_changed", _put(apv, renamed))


def remove(apv: Apv, meeting: MeetingKind, line: Line) -> None:
    """Take one's own thing off the list; a proposed one is left out and can be had again."""
    if line.rule is not None:
        set_quantity(apv, meeting, line, 0)
    elif line.material_id is not None:
        apv.edit("material_removed", [MATERIAL.drop(id=line.material_id)])


def _material(apv: Apv, meeting: MeetingKind, line: Line) -> Material:
    for each in apv.contents.materials:
        if each.id == line.material_id:
            return each
    return Material(apv.new_id(), meeting, line.source)


def _put(apv: Apv, material: Material) -> list[Change]:
    known = [each.id for each in apv.contents.materials]
    at = known.index(material.id) if material.id in known else len(known)
    return [MATERIAL.put(material, round_id=apv.round_id, position=at)]
