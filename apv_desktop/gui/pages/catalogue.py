"""Which module holds the page of a step; it is imported when the page is first shown."""

from importlib import import_module

from PySide6.QtWidgets import QWidget

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.page import Page
from apv_desktop.gui.workbench import Workbench


def build(step: StepId, workbench: Workbench, parent: QWidget) -> Page:
    """The page of a step: class `XPage` in module `x_page`.

    It is built where it will stand: what moves to another parent is dressed anew with all in it.
    """
    module = import_module(f"apv_desktop.gui.pages.{step.value}_page")
    name = "".join(part.capitalize() for part in step.value.split("_")) + "Page"
    page = getattr(module, name)(workbench, parent)
    if not isinstance(page, Page):
        raise TypeError(name)
    return page
