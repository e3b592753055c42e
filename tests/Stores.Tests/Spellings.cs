using System.Text;

namespace CommunityBot.Stores.Tests;

/// <summary>Writes names as nobody thought of, but as one name still. The same seed gives the same spellings.</summary>
internal sealed class Spellings(int seed)
{
    private static readonly string[] s_dots = ["．", "·", "‧", "・", "•", "˙", " ‧ ", "●"];
    private static readonly string[] s_apostrophes = ["’", "'", "ʼ", "‘", "＇"];
    private readonly Random _random = new(seed);

    public string Of(string name)
    {
        var spelled = new StringBuilder();
        foreach (var sign in (_random.Next(2) == 0 ? name : name.Normalize(NormalizationForm.FormD)).EnumerateRunes())
            spelled.Append(Of(sign));
        return _random.Next(4) == 0 ? $" {spelled}　" : $"{spelled}";
    }

    private string Of(Rune sign) => sign.Value switch
    {
        '．' => One(s_dots),
        '’' => One(s_apostrophes),
        '小' => One("小", "⼩", "小\uFE00", "小 ", "　小"),
        '金' => One("金", "\uF90A", "⾦"),
        '（' => One("（", "(", " (", "〔", "［"),
        '）' => One("）", ")", "〕", "］"),
        >= 'A' and <= 'z' => One($"{sign}", $"{sign}".ToUpperInvariant(), $"{sign}".ToLowerInvariant(), $"{(char)(sign.Value + '！' - '!')}"),
        >= '一' and <= '鿿' => One($"{sign}", $"{sign}", $"{sign} ", $"{sign}　"),
        ' ' => One(" ", "　", "  "),
        _ => $"{sign}",
    };

    private string One(params string[] forms) => forms[_random.Next(forms.Length)];
}
