namespace CommunityBot.Typing;

/// <summary>
/// Reads on through folded words, piece by piece. A piece that is not there is not taken, and each is bounded, so that reading from every
/// place costs what the words are long. A copy is a place to come back to.
/// </summary>
internal struct Scan(string words, int at)
{
    public int At { get; private set; } = at;

    public readonly char Next => Ahead(0);

    public readonly char Previous => Ahead(-1);

    /// <summary>The letter so many places on; <c>'\0'</c> where there is none.</summary>
    public readonly char Ahead(int places) => At + places >= 0 && At + places < words.Length ? words[At + places] : '\0';

    /// <summary>Whether what starts here goes on with a number or a word: 2 in 12, in A2 and in 第2. The 5 of 週三5/12 does not.</summary>
    public readonly bool IsWithin =>
        char.IsAsciiLetterOrDigit(Previous) || (Numeral.Is(Previous) && Numeral.Is(Next)) || Previous is '第' or '每' or '/' or '.';

    public readonly string Since(int start) => words[start..At];

    /// <summary>Most pieces are not there, and their first letter tells.</summary>
    public readonly bool IsAt(string piece) =>
        ToLower(Next) == ToLower(piece[0]) && string.Compare(words, At, piece, 0, piece.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Folded words have one blank at most between others.</summary>
    public bool Blank() => Take(" ");

    public bool TakeAny(string letters)
    {
        if (Next == '\0' || !letters.Contains(Next, StringComparison.Ordinal))
            return false;
        At++;
        return true;
    }

    /// <summary>The first of the pieces that is there, whatever its case.</summary>
    public bool Take(params ReadOnlySpan<string> pieces) => Taken(pieces).Length > 0;

    /// <summary>The same, with which it is; empty where it is none.</summary>
    public string Taken(params ReadOnlySpan<string> pieces)
    {
        foreach (var piece in pieces)
        {
            if (!IsAt(piece))
                continue;
            At += piece.Length;
            return piece;
        }

        return "";
    }

    /// <summary>A whole English word.</summary>
    public bool TakeWord(params ReadOnlySpan<string> any)
    {
        var start = this;
        if (Take(any) && !char.IsAsciiLetter(Next))
            return true;
        this = start;
        return false;
    }

    /// <summary>So many digits and no more; one that is longer is another number.</summary>
    public int? Digits(int least, int most)
    {
        var (value, length) = (0, 0);
        for (; length <= most && char.IsAsciiDigit(Ahead(length)); length++)
            value = (value * 10) + (Ahead(length) - '0');
        if (length < least || length > most)
            return null;
        At += length;
        return value;
    }

    /// <summary>A number in numerals, of so many letters at most.</summary>
    public int? Numerals(int most)
    {
        var length = 0;
        while (length <= most && Numeral.Is(Ahead(length)))
            length++;
        if (length == 0 || length > most || TypedNumber.Of(words.AsSpan(At, length)) is not { } number)
            return null;
        At += length;
        return (int)number;
    }

    /// <summary>A number as <see cref="TypedNumber"/> reads it, however long.</summary>
    public bool Number()
    {
        var length = TypedNumber.LengthAt(words, At);
        At += length;
        return length > 0;
    }

    /// <summary>One of the marks, with blanks about it or without.</summary>
    public bool Mark(string marks)
    {
        var start = this;
        Blank();
        if (!TakeAny(marks))
        {
            this = start;
            return false;
        }

        Blank();
        return true;
    }

    private static char ToLower(char letter) => char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
}
