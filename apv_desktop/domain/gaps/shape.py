"""What a rule about a step looks like."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.steps import StepId

Values = Mapping[str, int | str | date]
# A code that names the sentence, and what the sentence mentions.
Found = Iterator[tuple[str, Values]]
Rules = Mapping[StepId, Callable[[Contents, date], Found]]
Begun = Mapping[StepId, Callable[[Contents], bool]]
