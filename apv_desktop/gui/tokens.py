"""The colours of the program, light and dark (design.md, section 5)."""

from apv_desktop.domain.frozen import frozen


@frozen
class Tokens:
    """The colours of one mode; the lowest text contrast is 5.2."""

    bg: str
    card: str
    nav: str
    text: str
    muted: str
    border: str
    accent: str
    on_accent: str
    soft: str
    warn: str
    error: str
    ok: str
    mode: str


LIGHT = Tokens(
    bg="#FAF8F4",
    card="#FFFFFF",
    nav="#F0ECE4",
    text="#1F2328",
    muted="#5A6068",
    border="#80868D",
    accent="#0B6B6B",
    on_accent="#FFFFFF",
    soft="#E2EEEC",
    warn="#8A5200",
    error="#A8261C",
    ok="#2B6A2F",
    mode="light",
)
DARK = Tokens(
    bg="#1B1E21",
    card="#24282C",
    nav="#16191B",
    text="#ECEEF0",
    muted="#AEB4BA",
    border="#7A8189",
    accent="#5CC8C4",
    on_accent="#10292A",
    soft="#21393A",
    warn="#F0B45A",
    error="#FF9A8F",
    ok="#7FC784",
    mode="dark",
)
