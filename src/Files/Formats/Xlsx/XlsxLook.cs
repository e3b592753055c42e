namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>How cells look: what <see cref="XlsxStyles"/> gives numbers to.</summary>
internal readonly record struct XlsxLook()
{
    public const string General = "General";

    /// <summary>What is typed into such a cell later is no formula either.</summary>
    public const string AsText = "@";

    public string Format { get; init; } = General;

    public bool Bold { get; init; }

    /// <summary>The title of a page.</summary>
    public bool Large { get; init; }

    /// <summary>Grey, as headings and sums are, also where it is printed.</summary>
    public bool Shaded { get; init; }

    /// <summary>With thin lines around it.</summary>
    public bool Ruled { get; init; }

    public bool Wraps { get; init; }

    /// <summary>Written smaller where it does not fit.</summary>
    public bool Shrinks { get; init; }

    public bool Centred { get; init; }

    /// <summary>The format of a day.</summary>
    public static string Day(Dates dates) => dates switch
    {
        // The years of the Republic, in Excel and in LibreOffice.
        Dates.Roc => "[$-404]e/mm/dd",
        Dates.CommonEra => "yyyy/mm/dd",
        _ => @"yyyy\-mm\-dd",
    };
}
