/* Brings the marked line of a received file into sight, within its own box: the page itself stays where it is. */
(function () {
    "use strict";

    var marked = document.getElementById("marked");
    var box = marked && marked.closest(".source-lines");
    if (box) {
        box.scrollTop = marked.offsetTop - box.clientHeight / 3;
    }
})();
