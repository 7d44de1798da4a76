"""How a step is named in front of what is said of it."""

from apv_desktop.content.method import Method
from apv_desktop.domain.steps import StepId


def before_colon(step: StepId, method: Method) -> str:
    """The step's name as a sentence begins with it; a question needs no colon."""
    name = method.text(f"method:steps.{step.value}")
    return name if name.endswith("?") else f"{name}:"
