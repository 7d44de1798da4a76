"""A serious matter that is handled elsewhere: that there is one and who takes it on, never what."""

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen


class Recipient(Choice):
    """Who takes a matter on, by role and never by name."""

    OPEN = ""
    MANAGEMENT = "management"
    SUPERVISOR = "supervisor"
    REPRESENTATIVE = "representative"
    STEWARD = "steward"
    ADVISER = "adviser"


@frozen
class PassedOn:
    """One matter. Source: domain.md, section 4: the mark stores no content, nor the group's."""

    id: int
    recipient: Recipient = Recipient.OPEN
