-- 標準の様式: the model wording of the release, so that the first consent can be taken on the first day.
INSERT INTO consent_form (label, wording, valid_from, sign_again, published_at)
SELECT '2026-04',
       '私は、名寄市の医療・介護情報ネットワーク「ポラリス」について説明を受け、その目的と内容を理解しました。

1. 私の診療・服薬・検査・介護などの情報のうち、この書面で選んだものが、この書面で選んだ利用施設の間で共有されることに同意します。
2. 情報は、私の診療・看護・介護に必要な範囲でのみ使われ、その他の目的には使われません。
3. 一括同意を選んだときは、後から参加する施設も含まれます。参加・脱退した施設は事務局から知らせを受けます。見せたくない施設はいつでも申し出ることができます。
4. 精神科の診療、感染症、HIV、遺伝に関する情報は、別に選んだときだけ共有されます。
5. この同意は、有効期間の最終日まで有効です。いつでも撤回することができ、撤回しても診療や介護で不利益を受けることはありません。
6. 誰がいつ私の情報を見たかを、事務局に尋ねることができます。',
       '2026-04-01', 'NOBODY', '2026-04-01 00:00:00'
FROM (SELECT 1 AS one) AS release_row
WHERE NOT EXISTS (SELECT 1 FROM consent_form known WHERE known.label = '2026-04');
