"""What each document says and how it is built, kept to be compared with.

`python -m tests.printing.golden` writes it anew; read the difference before keeping it.
"""

import re
from collections import Counter
from pathlib import Path

from apv_desktop.printing import catalogue
from tests.printing import samples
from tests.printing.reading import printed

HERE = Path(__file__).with_suffix("")
TOLD = ("small", "empty")  # kept word by word
COUNTED = ("three", "300", "hostile", "english")  # kept as numbers of pages and elements
HOSTILE = '<img src="\\\\server\\share\\x.png"/> & <b> {0} %s smil 🙂 שלום\n</para> \u202etxet'
_TAG = re.compile(r"^\s*([A-Z][A-Za-z0-9]*)\b[ :(]?", re.MULTILINE)
_SAMPLES = {
    "small": samples.small(),
    "empty": samples.empty(),
    "three": samples.small(people=3),
    "300": samples.small(people=300),
    "hostile": samples.with_text(HOSTILE),
    "english": samples.small(),
}


def told(document: str, sample: str) -> str:
    """Every element with its words, page by page, as a screen reader gets them."""
    made = printed(document, _SAMPLES[sample])
    lines = [line.rstrip() for line in made.structure.splitlines()]
    shown = "\n".join(line.replace(" (block)", "").replace(' "', '"') for line in lines if line)
    return f"pages: {made.pages}\n{shown}\n"


def counted(document: str, sample: str) -> str:
    """The number of pages and of each kind of element, on one line."""
    language = "en" if sample == "english" else "da"
    made = printed(document, _SAMPLES[sample], language)
    words = re.sub(r'^\s*".*"$', "", made.structure, flags=re.MULTILINE)
    tags = Counter(_TAG.findall(words))
    shown = " ".join(f"{tag}={count}" for tag, count in sorted(tags.items()))
    return f"{document} {sample}: pages={made.pages} {shown}"


def summary() -> str:
    """`counted` of every document and sample."""
    lines = [counted(each, sample) for each in catalogue.DOCUMENTS for sample in COUNTED]
    return "\n".join(lines) + "\n"


def write() -> None:
    """Keep what the documents say now."""
    HERE.mkdir(exist_ok=True)
    for document in catalogue.DOCUMENTS:
        for sample in TOLD:
            path = HERE / f"{document}-{sample}.txt"
            path.write_text(told(document, sample), "utf-8", newline="\n")
    (HERE / "counted.txt").write_text(summary(), "utf-8", newline="\n")


if __name__ == "__main__":
    write()
