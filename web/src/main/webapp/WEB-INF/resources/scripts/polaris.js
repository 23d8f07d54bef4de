/* What every page does: after a refused form, go to the first field that needs a hand. */
(function () {
    "use strict";

    function showFirstError() {
        var summary = document.querySelector(".error-summary");
        var field = document.querySelector("[aria-invalid='true'], .ui-state-error");
        var target = summary || field;
        if (target) {
            target.focus({ preventScroll: true });
            target.scrollIntoView({ block: "center" });
        }
    }

    document.addEventListener("DOMContentLoaded", function () {
        showFirstError();
        if (window.jQuery) {
            window.jQuery(document).on("pfAjaxComplete", function (event, xhr, settings, args) {
                if (args && args.validationFailed) {
                    window.setTimeout(showFirstError, 0);
                }
            });
        }
    });
})();
