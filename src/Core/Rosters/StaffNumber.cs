using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>The school's number for somebody (編號). Spreadsheets take the zeros off the front of one: 0010025 and 10025 may be one number.</summary>
internal static class StaffNumber
{
    public static bool AreSame(string number, string other) => NameKey.AreSame(Bare(number), Bare(other));

    /// <summary>As it is kept: what only lost zeros changes nothing.</summary>
    public static string Kept(string known, string said) =>
        said.Length == 0 || (AreSame(known, said) && said.Length < known.Length) ? known : said;

    /// <summary>Without the zeros in front, where it is digits alone.</summary>
    public static string Bare(string number) => number.All(char.IsAsciiDigit) ? number.TrimStart('0') : number;
}
