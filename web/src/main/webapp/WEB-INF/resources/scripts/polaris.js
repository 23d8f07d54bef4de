/* What every page does: after a refused form, go to the first field that needs a hand; a button that names a dialog opens or
   closes it (data-opens, data-closes), one with data-prints prints the page, and data-more shows what a list holds back. */
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

    document.addEventListener("click", function (event) {
        var button = event.target.closest("[data-opens], [data-closes], [data-prints], [data-more]");
        if (!button) {
            return;
        }
        if (button.dataset.opens) {
            window.PF(button.dataset.opens).show();
        } else if (button.dataset.closes) {
            window.PF(button.dataset.closes).hide();
        } else if ("more" in button.dataset) {
            button.setAttribute("aria-expanded", button.getAttribute("aria-expanded") !== "true");
        } else {
            window.print();
        }
    });

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
