"""A draft for the user's own e-mail program (.eml): it opens ready to be read through and sent.

Recipients stand in Bcc, so that nobody sees the others' addresses. Without any address the draft
is whole all the same.
"""

from collections.abc import Iterable
from email.errors import HeaderParseError, MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import BinaryIO

from apv_desktop.domain.frozen import frozen
from apv_desktop.exchange.plain import clean, one_line


@frozen
class Attachment:
    """A file that goes along; `kind` is its type, such as text/calendar."""

    name: str
    kind: str
    data: bytes


def addresses(typed: Iterable[str]) -> tuple[Address, ...]:
    """Those of the typed addresses that are addresses, each once, in their order."""
    found: dict[str, Address] = {}
    for each in typed:
        address = _address(each)
        if address is not None:
            found.setdefault(address.addr_spec.casefold(), address)
    return tuple(found.values())


def write(
    subject: str,
    body: str,
    recipients: Iterable[str],
    attachments: Iterable[Attachment],
    target: BinaryIO,
) -> None:
    """Write a draft to an open file."""
    message = EmailMessage(SMTP)
    message["X-Unsent"] = "1"  # Outlook opens it to be sent, not as something received
    message["Subject"] = _header(subject)
    to = addresses(recipients)
    if to:
        message["Bcc"] = to
    message.set_content(clean(body) + "\n", charset="utf-8", cte="quoted-printable")
    for each in attachments:
        main, _, sub = each.kind.partition("/")
        message.add_attachment(each.data, maintype=main, subtype=sub, filename=each.name)
    target.write(message.as_bytes())


def _header(text: str) -> str:
    """One line that no reader takes for encoded words (CVE-2024-6923 in older Pythons)."""
    return one_line(text).replace("=?", "= ?")


def _address(typed: str) -> Address | None:
    text = one_line(typed)
    name, at, domain = text.rpartition("@")
    if not (name and at and "." in domain) or any(c.isspace() or c in '<>,;:"()[]' for c in text):
        return None
    try:
        return Address(addr_spec=text)
    except (HeaderParseError, MessageError, ValueError, IndexError):
        return None
