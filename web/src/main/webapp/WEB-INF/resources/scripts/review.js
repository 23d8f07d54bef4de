/* 同じ人 L, 別人 N, あとで P: the keys of the worklist, unless somebody is typing or a decision is under way. */
(function () {
    "use strict";

    var BUTTONS = { l: "decide:same", n: "decide:other", p: "decide:later" };

    function typing(target) { return target.closest("input, textarea, select, [contenteditable]") !== null; }

    document.addEventListener("keydown", function (event) {
        var button = BUTTONS[event.key.toLowerCase()] && document.getElementById(BUTTONS[event.key.toLowerCase()]);
        if (!button || event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
            return;
        }
        event.preventDefault();
        if (!button.disabled) {
            button.click();
            button.disabled = true; // the answer brings new buttons; a second press would mean the same pair
        }
    });
})();
