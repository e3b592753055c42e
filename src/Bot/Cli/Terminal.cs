using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli;

/// <summary>Where a command speaks: the console, or what a test puts in its place.</summary>
/// <param name="Out">What was asked for.</param>
/// <param name="Error">Refusals, and remarks while <paramref name="Raw"/> carries the output.</param>
/// <param name="Raw">Opens standard output for bytes.</param>
/// <param name="Typed">What somebody types at it; null where nobody does.</param>
/// <param name="Live">Where a line may be written over by the next; null where nobody looks on.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, Func<Stream> Raw, TextReader? Typed = null, TextWriter? Live = null)
{
    /// <summary>Whether somebody is there to answer.</summary>
    public bool CanAsk => Typed is not null;

    public void Say(BothLanguages said) => Write(Out, said);

    public void Complain(BothLanguages said) => Write(Error, said);

    /// <summary>Asks; anything but a yes is a no.</summary>
    public bool Confirms(BothLanguages question)
    {
        Say(new BothLanguages($"{question.Chinese}要的話輸入 y，不要就按 Enter：", $"{question.English} y or Enter:"));
        return Typed?.ReadLine()?.Trim().ToLowerInvariant() is "y" or "yes" or "好" or "是" or "要";
    }

    private static void Write(TextWriter writer, BothLanguages said)
    {
        writer.WriteLine(said.Chinese);
        writer.WriteLine($"  {said.English.ReplaceLineEndings("\n  ")}");
    }
}
