"""The packing list in words: what each thing is called, and how its quantity came about."""

from apv_desktop.content.method import Method
from apv_desktop.domain.materials import Line, Unit


def name(line: Line, method: Method) -> str:
    """What the thing is called."""
    return method.text(f"materials:things.{line.source}") if line.source else line.name.strip()


def how(line: Line, method: Method) -> str:
    """How the quantity was computed, and whether somebody has changed it."""
    if line.rule is None:
        return method.text("materials:own")
    told = _computed(line, method)
    if line.quantity == line.computed:
        return told
    if line.quantity == 0:
        return method.text("materials:left_out")
    return method.text("materials:changed", computed=line.computed, how=told)


def _computed(line: Line, method: Method) -> str:
    rule = line.rule
    assert rule is not None
    if not line.computed:
        return method.text("materials:how.nobody")
    kind = f"{rule.unit.value}_among" if rule.among > 1 else rule.unit.value
    told = method.text(
        f"materials:how.{kind}", each=rule.each, among=rule.among, count=line.counted
    )
    if rule.extra and rule.unit is not Unit.MEETING:
        told = method.text("materials:extra", how=told, extra=rule.extra)
    if line.computed == rule.least and rule.least > 1:
        told = method.text("materials:least", how=told, least=rule.least)
    return told
