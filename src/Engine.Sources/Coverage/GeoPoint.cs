namespace DiagnosisEngine.Sources;

/// <summary>A place on the earth, in degrees.</summary>
/// <param name="Latitude">North is positive.</param>
/// <param name="Longitude">East is positive.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double MetresOfADegree = 111_320;

    /// <summary>A cell of the grid is a thousandth of a degree, about a hundred metres.</summary>
    internal (int North, int East) Grid => ((int)Math.Floor(Latitude * 1000), (int)Math.Floor(Longitude * 1000));

    /// <summary>As <c>36066:120382</c>.</summary>
    internal string GridName => $"{Grid.North}:{Grid.East}";

    /// <summary>In metres; true for the few hundred that matter here.</summary>
    internal double DistanceTo(GeoPoint other)
    {
        var north = (Latitude - other.Latitude) * MetresOfADegree;
        var east = (Longitude - other.Longitude) * MetresOfADegree * Math.Cos(Latitude * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }
}
