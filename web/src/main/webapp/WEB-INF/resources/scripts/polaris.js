/* What every page does: after a refused form, go to the first field that needs a hand; a button that names a dialog opens or
   closes it (data-opens, data-closes), one with data-prints prints the page, and one with data-folds folds a part away or
   back. */
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
        var button = event.target.closest("[data-opens], [data-closes], [data-prints], [data-folds]");
        if (!button) {
            return;
        }
        if (button.dataset.opens) {
            window.PF(button.dataset.opens).show();
        } else if (button.dataset.closes) {
            window.PF(button.dataset.closes).hide();
        } else if (button.dataset.folds) {
            var shown = document.getElementById(button.dataset.folds).classList.toggle("unfolded");
            button.setAttribute("aria-expanded", String(shown));
        } else {
            window.print();
        }
    });

    /* The side that is open, in a row of tabs too narrow for all. */
    function showTab() {
        var tab = document.querySelector(".person-tab[aria-current='page']");
        if (tab) {
            tab.parentNode.scrollLeft = tab.offsetLeft - tab.parentNode.offsetLeft - 48;
        }
    }

    document.addEventListener("DOMContentLoaded", function () {
        showFirstError();
        showTab();
        if (window.jQuery) {
            window.jQuery(document).on("pfAjaxComplete", function (event, xhr, settings, args) {
                if (args && args.validationFailed) {
                    window.setTimeout(showFirstError, 0);
                }
            });
        }
    });
})();
