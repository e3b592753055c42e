using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>The school's number for somebody (編號). Spreadsheets take the zeros off the front of one: 0010025 and 10025 may be one number.</summary>
internal static class StaffNumber
{
    /// <summary>What two spellings of one number have in common.</summary>
    public static string Key(string number) => NameKey.Of(number).Value;

    public static bool AreSame(string number, string other) => Bare(number) == Bare(other);

    /// <summary>
    /// As it is kept: what only lost zeros, or is only spelled in another way, changes nothing. Of those given long ago the key alone is known.
    /// </summary>
    public static string Kept(string known, string said)
    {
        var (key, other) = (Key(known), Key(said));
        return key == other ? (known == key ? said : known)
            : other.Length == 0 || (AreSame(known, said) && other.Length < key.Length) ? known
            : said;
    }

    /// <summary>Its key, without the zeros in front where it is digits alone.</summary>
    public static string Bare(string number) => Key(number) is var key && key.All(char.IsAsciiDigit) ? key.TrimStart('0') : key;
}
