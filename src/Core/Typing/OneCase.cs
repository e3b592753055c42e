using System.Text;

namespace CommunityBot.Typing;

/// <summary>
/// Letters without their case, as Unicode folds them whole: Straße and STRASSE are one. Beyond that the i of Turkish is i, with a dot or without, as
/// nobody can tell what its capitals were elsewhere.
/// </summary>
internal static class OneCase
{
    private const string DottedI = "i\u0307";
    private const char IotaBelow = '\u0345';

    public static string Of(Rune letter) => letter.Value switch
    {
        'ß' or 'ẞ' => "ss",
        'İ' or 'ı' => "i",
        >= 0x1F80 and <= 0x1FFC when letter.ToString().Normalize(NormalizationForm.FormD) is var apart && apart.Contains(IotaBelow, StringComparison.Ordinal) =>
            apart.Replace(IotaBelow, 'ι').Normalize(NormalizationForm.FormC).ToLowerInvariant(),
        _ => Rune.ToLowerInvariant(Rune.ToUpperInvariant(letter)).ToString(),
    };

    /// <summary>İ in small letters, where the dot is a sign of its own.</summary>
    public static string WithoutDots(string folded) => folded.Replace(DottedI, "i", StringComparison.Ordinal);
}
