"""What the record of processing says, for paper and Word alike."""

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents


def lines(contents: Contents, method: Method) -> list[tuple[str, str]]:
    """Heading and text of each line, with what the file knows of the workplace filled in."""
    known = contents.workplace
    who = "\n".join(filter(str.strip, (known.name, known.address, known.cvr)))
    found = method.file("paper/processing_record")["line"]
    told = {"controller": who, "contact": known.contact or known.representative}
    return [(each["heading"], told.get(each["id"]) or each.get("text", "")) for each in found]
