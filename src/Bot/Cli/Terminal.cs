using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli;

/// <summary>Where a command speaks: the console, or what a test puts in its place.</summary>
/// <param name="Out">What was asked for.</param>
/// <param name="Error">Refusals, and remarks while <paramref name="Raw"/> carries the output.</param>
/// <param name="Raw">Opens standard output for bytes.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, Func<Stream> Raw)
{
    public void Say(BothLanguages said) => Write(Out, said);

    public void Complain(BothLanguages said) => Write(Error, said);

    private static void Write(TextWriter writer, BothLanguages said)
    {
        writer.WriteLine(said.Chinese);
        writer.WriteLine($"  {said.English}");
    }
}
