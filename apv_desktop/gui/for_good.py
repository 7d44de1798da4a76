"""What is said before something is erased in every copy of the file there is on this PC."""

from apv_desktop.content import Method
from apv_desktop.services import erasing
from apv_desktop.services.apv import Apv
from apv_desktop.store.problems import FileProblem


def loss_of(apv: Apv, method: Method) -> str:
    """That there is no way back, and which copies go since nobody can look into them."""
    told = [method.text("erasing:for_good")]
    try:
        unread = erasing.unread(apv)
    except FileProblem:
        unread = 0  # the erasing itself tells of a folder that cannot be read
    if unread:
        told.append(method.text("erasing:unread", count=unread))
    return " ".join(told)
