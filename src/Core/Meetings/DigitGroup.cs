using CommunityBot.Typing;

namespace CommunityBot.Meetings;

/// <summary>Digits that stand together: 4821, 四八二一, the 48 of 48 21.</summary>
/// <param name="At">Where they start.</param>
/// <param name="End">Where they have ended.</param>
/// <param name="Digits">In figures.</param>
internal sealed record DigitGroup(int At, int End, string Digits)
{
    private const string Before = "第週周期拜每#$十百千萬";
    private const string After = "元圓塊年月日號号點点時分人次份本件個天週周歲節位樓度級期十百千萬%";

    /// <summary>What may be a code: four digits however they are spaced, or several times four.</summary>
    public static IEnumerable<DigitGroup> Codes(string words)
    {
        var run = new List<DigitGroup>();
        foreach (var group in All(words).Where(group => group.StandsIn(words)))
        {
            if (run is [.., var last] && !group.Follows(last, words))
            {
                foreach (var code in CodesOf(run))
                    yield return code;
                run.Clear();
            }

            run.Add(group);
        }

        foreach (var code in CodesOf(run))
            yield return code;
    }

    private static IEnumerable<DigitGroup> CodesOf(List<DigitGroup> run)
    {
        if (run.All(group => group.Digits.Length == SignInCode.Digits))
            return [.. run];
        return run.Sum(group => group.Digits.Length) == SignInCode.Digits
            ? [new DigitGroup(run[0].At, run[^1].End, string.Concat(run.Select(group => group.Digits)))]
            : [];
    }

    private static IEnumerable<DigitGroup> All(string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var end = at;
            while (end < words.Length && DigitOf(words[end]) is not null && char.IsAsciiDigit(words[end]) == char.IsAsciiDigit(words[at]))
                end++;
            if (end == at)
                continue;
            yield return new DigitGroup(at, end, string.Concat(words[at..end].Select(letter => DigitOf(letter))));
            at = end - 1;
        }
    }

    private static int? DigitOf(char letter) =>
        char.IsAsciiDigit(letter) ? letter - '0' : letter is '兩' or '两' ? null : Numeral.Digit(letter);

    /// <summary>Whether they are no part of something else, such as 5/12, 1200元, A4821 or 第3次.</summary>
    private bool StandsIn(string words)
    {
        var (before, after) = (new Scan(words, At), new Scan(words, End));
        return !char.IsAsciiLetterOrDigit(before.Previous) && !char.IsAsciiLetterOrDigit(after.Next)
            && !Numeral.Is(before.Previous) && !Numeral.Is(after.Next)
            && !Before.Contains(before.Previous, StringComparison.Ordinal) && !After.Contains(after.Next, StringComparison.Ordinal)
            && !(IsJoint(before.Previous) && char.IsAsciiDigit(before.Ahead(-2))) && !(IsJoint(after.Next) && char.IsAsciiDigit(after.Ahead(1)));
    }

    private static bool IsJoint(char mark) => mark is '/' or '.' or ':' or ',' or '，';

    /// <summary>健一 2674 are a name and a code.</summary>
    private bool Follows(DigitGroup last, string words) =>
        At == last.End + 1 && words[last.End] is ' ' or '-' && char.IsAsciiDigit(words[At]) == char.IsAsciiDigit(words[last.At]);
}
