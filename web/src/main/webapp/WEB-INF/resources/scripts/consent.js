/* The pages of the consent form: files by name, institutions by word, answers in the place of the fields. */
(function () {
    "use strict";

    /* The file button says what it is in our words; without this script the browser's own button stays. */
    function nameFiles(choice) {
        var files = choice.querySelector("input[type=file]").files;
        var names = Array.prototype.map.call(files, function (file) { return file.name; });
        choice.querySelector(".file-chosen").textContent = names.join("、") || choice.dataset.none;
    }

    /* The button that was pressed goes with the fields, so the focus goes to the heading of the answers. */
    function showAnswers(fields, answers) {
        if (answers && !fields.hidden) {
            answers.querySelector("h2").tabIndex = -1;
            answers.querySelector("h2").focus();
        }
        fields.hidden = answers !== null;
    }

    function dress() {
        document.querySelectorAll(".file-choice").forEach(function (choice) {
            choice.classList.add("dressed");
            nameFiles(choice);
        });
        document.querySelectorAll(".checked-form").forEach(function (form) {
            showAnswers(form.querySelector(".fields"), form.querySelector(".answers"));
        });
    }

    function filter(input) {
        var word = input.value.trim().normalize("NFKC");
        input.closest(".places").querySelectorAll("details").forEach(function (group) {
            var all = group.querySelector("summary").textContent.normalize("NFKC").indexOf(word) >= 0;
            var any = false;
            group.querySelectorAll("li").forEach(function (item) {
                var found = all || item.textContent.normalize("NFKC").indexOf(word) >= 0;
                item.hidden = !found;
                any = any || found;
            });
            group.hidden = !any;
            group.open = any && word !== "" || group.querySelector("input:checked") !== null;
        });
    }

    function count(group) {
        var chosen = group.querySelectorAll("input:checked").length;
        group.querySelector(".chosen-count").textContent = chosen || "";
    }

    document.addEventListener("change", function (event) {
        var target = event.target;
        if (target.matches("input[type=file]") && target.closest(".file-choice")) {
            nameFiles(target.closest(".file-choice"));
        } else if (target.matches(".places input[type=checkbox]")) {
            count(target.closest("details"));
        }
    });
    document.addEventListener("input", function (event) {
        if (event.target.matches(".places-filter")) {
            filter(event.target);
        }
    });
    document.addEventListener("DOMContentLoaded", function () {
        dress();
        window.jQuery(document).on("pfAjaxComplete", function () { window.setTimeout(dress, 0); });
    });
})();
