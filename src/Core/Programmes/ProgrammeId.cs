namespace CommunityBot.Programmes;

/// <summary>
/// The stable name of a programme, such as <c>ncut-research-communities-114</c>: also the file name of its rulebook.
/// </summary>
public readonly record struct ProgrammeId
{
    public ProgrammeId(string value) =>
        Value = IsValid(value)
            ? value
            : throw new ArgumentException($"'{value}' is no programme id: small letters, digits and hyphens only.", nameof(value));

    public string Value { get; }

    public static bool IsValid(string value) =>
        value.Length is > 0 and <= 64 && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public override string ToString() => Value;
}
